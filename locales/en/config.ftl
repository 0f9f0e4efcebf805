config-unreadable = { $file } cannot be read: { $reason }
    .hint = Correct the key or its value; selvedge serve --help names all of them.
config-listen = This is not an address to listen on.
    .hint = Write it like 127.0.0.1:8080 or 0.0.0.0:8080.
config-public-url = This is not the address of a site.
    .hint = Write it like https://pim.example.
config-history-days = History is kept for a day at least.
    .hint = Give days from 1 to 36500, or leave it out: then every revision is kept for ever.
