## Where the United States say it differently

statement-mixed-fibres = mixed fibers
statement-microplastics = Releases plastic microfibers into the environment during washing
