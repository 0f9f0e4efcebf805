## Coming in

not-signed-in = Nobody is signed in.
    .hint = Sign in, or send a token: Authorization: Bearer slv_…
token-not-known = This token is not known, has expired or was taken back.
    .hint = Ask an admin for a new one, or make one: selvedge token create --name … --role …
feed-needs-token = This feed needs a token.
    .hint = Send it by HTTP Basic: any user name, the token as password. It needs the role feed.
sign-in-refused = E-mail and password do not go together.
    .hint = Check both. If you forgot the password, ask an admin to set another.
sent-from-elsewhere = This was sent from another site, so it was not done.
    .hint = Open the page here and send it again.
form-outdated = This form has waited too long.
    .hint = Load the page again, then send it.
setup-link-used = This link has been used, or was printed by an earlier start.
    .hint = Sign in if somebody is here already; else start the server again: it prints a new link.

## What someone may do

may-not-read = You may not see the records.
    .hint = Ask an admin for a role that may, such as viewer.
may-not-hand-in = You may not hand products in for review.
    .hint = Ask an admin for a role that may, such as merchandiser.
may-not-approve = You may not approve this, nor send it back or archive it.
    .hint = Ask someone with the role approver for its category.
may-not-import = You may not bring catalogues in.
    .hint = Ask an admin for the role merchandiser without limits.
may-not-administer = This is for admins.
    .hint = Ask an admin to do it, or for the role admin.
may-not-pull-feed = This token may not pull feeds.
    .hint = Ask an admin for a token with the role feed.
may-not-write-record = You may not make or remove a { $kind } here.
    .hint = Ask an admin for a role that may, in this category.
may-not-write-field = You may not change “{ $field }” of this { $kind }.
    .hint = Leave the field out, or ask an admin for a grant that covers it, its category and its language.

## People, tokens, grants

role-unknown = There is no such role.
    .hint = Use one of { $roles }.
grants-missing = Nothing is granted.
    .hint = Grant at least one role.
email-unreadable = This is not an e-mail address.
    .hint = Write it like ana@example.com.
email-taken = { $email } is here already.
    .hint = Change that person, or use another address.
last-admin = Without this person nobody could administer the house.
    .hint = Make somebody else an admin first.
password-too-short = The password has fewer than { $min } characters.
    .hint = Make it longer; a sentence is easy to keep in mind.
password-too-long = The password has more than { $max } characters.
    .hint = Shorten it.
token-name = A token has a name of 1 to 100 characters.
    .hint = Say what it is for, such as “ERP prices”.
token-name-taken = There is a token named “{ $name }” already.
    .hint = Use another name: an old one stays in the audit even when it was taken back.
token-expired-already = The token would have expired before it was made.
    .hint = Choose a moment in the future, or leave it out.
erasure-unfinished = Some records were being written all the while, so the name still stands in them.
    .hint = Do it again: it goes on where it stopped, under the same pseudonym.
erasure-whose = It is not said whose reviews.
    .hint = Give either “email”, the address they were written under, or “key”, the key of one review.
