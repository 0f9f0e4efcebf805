## Where the United States say it differently

measurement-g-sleeve-cb = Sleeve from center back
