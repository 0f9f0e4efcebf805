## What a request can get wrong, whatever it asks for

json-unreadable = This is not JSON: it breaks at line { NUMBER($line, useGrouping: 0) }, column { NUMBER($column, useGrouping: 0) }.
    .hint = Look for a missing quote, comma or bracket just before that place.
json-not-an-object = A record is a JSON object, this is something else.
    .hint = Send { "{" } and { "}" } around its fields; many records at once go to …/bulk, one per line.
form-unreadable = The form cannot be read: { $reason }
    .hint = Send it as multipart/form-data with a boundary, or send the file as the body.
file-missing = There is no file in the request.
    .hint = Send its bytes as the body, or as a part of a form with a file name.
media-type = The body is “{ $given }”, this address takes { $wanted }.
    .hint = Set the header Content-Type to { $wanted } and send the body in that form.
body-too-large = The body is longer than { $limit } MB.
    .hint = Send less at once; many records go to …/bulk, where the limit holds for each line.
request-too-slow = The request was not answered within { $seconds } seconds.
    .hint = Try again; send less at once if it stays so.
method-not-allowed = { $path } does not know { $method }.
    .hint = See /api/docs for what can be done at this address.
parameter-unknown = There is no parameter “{ $name }”.
    .hint = Known here are: { $known }.
parameter-twice = This parameter comes twice.
    .hint = Send it once.
parameter-unreadable = This is not a whole number from { NUMBER($least, useGrouping: 0) } to { NUMBER($most, useGrouping: 0) }.
    .hint = Send such a number, or leave it out.
view-unknown = There is no such view.
    .hint = Known are: { $known }.
if-match-unreadable = If-Match does not hold a revision.
    .hint = Send the ETag exactly as you were given it, quotes included, or * for whatever is there.
field-read-only = “{ $field }” is told by us and cannot be sent.
    .hint = Leave it out. The state changes by approve, review, send-back, archive and reopen; the revision goes into If-Match.
code-not-text = A code is a text.
    .hint = Put it in quotes.
code-differs = The code in the document is not “{ $code }”, which the address names.
    .hint = Leave it out, or rename the record first: POST …/rename.
may-not-be-renamed = This is called by its content or by its source and cannot have another code.
    .hint = Leave its code as it is.
may-not-be-removed = Records of this kind are not removed.
    .hint = Archive it, or take away what refers to it.
still-referred-to-by = It is still named by the { $kind } “{ $code }”, and perhaps by others.
    .hint = Take it out there first.
reason-missing = A product goes back with a reason of 1 to { NUMBER($max, useGrouping: 0) } characters.
    .hint = Say in a sentence what has to be mended.

## Pages of the house itself

page-home = Go to the beginning
sign-in-title = Sign in
sign-in-email = E-mail
sign-in-password = Password
sign-in-button = Sign in
setup-title = Welcome to Selvedge
setup-lead = Nobody is here yet. You will be the first admin; you can invite the others afterwards.
setup-password-hint = At least { $min } characters. A sentence is easier to keep in mind than a riddle.
setup-button = Open the house
