## The ways a thing can fail, whatever it is

error-not-found = There is no { $kind } with the code “{ $code }”.
    .hint = Check the spelling; it may also have been renamed or archived.
error-stale = Someone has changed this meanwhile: it is now at revision { $current }.
    .hint = Load it again, then repeat your change.
error-revision-required = The request does not say which revision it means to replace.
    .hint = Send the ETag that you were given as If-Match.
error-too-many = That was too often.
    .hint = Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.
error-invalid = { $count ->
        [one] One field cannot be taken as it is.
       *[other] { $count } fields cannot be taken as they are.
    }
    .hint = Each field says what is wrong with it; nothing was saved.
error-internal = Something went wrong on our side.
    .hint = Try again in a moment. If it stays, tell your operator the time; the log says more.
error-disk-full = There is no room left on the disk for what comes in.
    .hint = Free some space or enlarge the disk, then try again; what was kept before stays.
