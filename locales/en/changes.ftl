## Records, and what they refer to

code-taken = There already is a { $kind } with the code “{ $code }”.
    .hint = Choose another code, or update the record that has it.
link-unknown = There is no { $kind } with the code “{ $code }” to refer to.
    .hint = Create it first, or correct the code.

## Documents that cannot be read

field-unknown = There is no field “{ $field }” here.
    .hint = Use one of: { $expected }.
field-missing = The field “{ $field }” is missing.
    .hint = Add it.
field-unreadable = This cannot be read: { $reason }.
    .hint = Compare it with the API's description.
