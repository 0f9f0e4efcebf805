## The database

database-busy = The database is busy.
    .hint = Try again in a moment.
database-address = The database address cannot be used.
    .hint = Begin it with sqlite: or postgres:, and check name, password and host.
database-refused = The database refuses this by its rule { $rule }.
    .hint = Correct the value; the rule's name says what it guards.
already-taken = This is already taken ({ $what }).
    .hint = Choose another value, or update the record that has it.
still-referred-to = Other records still refer to this.
    .hint = Give them another reference first, then try again.
