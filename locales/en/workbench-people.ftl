## Coming in

sign-in-again = That took too long.
    .hint = Sign in again from the beginning.
second-title = Second step
second-text = Type the six digits that your authenticator app shows.
second-code = Code
second-recovery = Without your app, type one of your recovery codes.
second-back = Sign in as somebody else
second-factor-code-wrong = This code is not right, or it was used already.
    .hint = Wait for the next one and type that. If it is never right, set the clock of your device.
second-factor-unreadable = The second factor cannot be read, because the house has another secret now.
    .hint = Ask the operator to bring the old secret back, or an admin to reset the second factor.
second-factor-on-already = The second factor is on already.
    .hint = Turn it off first if you want to use another app.
second-factor-not-begun = There is no second factor to work on.
    .hint = Load the page again.
entry-link-gone = This link has been used, has expired, or was replaced by a newer one.
    .hint = Ask an admin for another.
password-not-same = The two passwords are not the same.
    .hint = Type it twice in the same way.
password-old-wrong = This is not your password.
    .hint = Type the password with which you sign in now.
user-name = A name has 1 to 100 characters.
    .hint = Write what colleagues call you.
token-expired = The token “{ $name }” expired on { $day }.
    .hint = Ask an admin for a new one.
token-taken-back = The token “{ $name }” was taken back.
    .hint = Ask an admin for a new one.
grant-field-unreadable = This is not a field.
    .hint = Write names such as “prices” or “attributes.heel_height”, with commas between them.
day-unreadable = This is not a day.
    .hint = Write it like 2026-11-27.
welcome-title = Welcome, { $name }
welcome-text = Choose a password. Afterwards you sign in with it.
welcome-reset = A new password
welcome-button = Keep this password
welcome-done = The password is kept. Sign in with it now.
kept-title = You were signed out while you were writing.
kept-text = Nothing is lost: what you typed waits here until you have signed in.
kept-again-title = What you typed is still here
kept-again-text = You are signed in again. Look at it once more, then send it.
kept-again-button = Send it now
kept-again-leave = Leave it and load the page again
sign-on-or = or
sign-on-button = Sign in with { $provider }
sign-on-go-on = I have signed in there: go on
sign-on-away = The provider of the sign-on does not answer as it should.
    .hint = Try again in a while, or sign in with your password.
sign-on-again = The sign-on was not finished in time, or in another window.
    .hint = Begin again.
sign-on-not-trusted = What the provider said about you could not be verified.
    .hint = Begin again. If that does not help, tell the operator of this house.
sign-on-declined = The provider did not let you in: { $reason }
    .hint = Begin again, or ask whoever administers the provider.
sign-on-no-address = The provider does not say what your e-mail address is.
    .hint = Ask whoever administers it to release the address to this house.
sign-on-address-not-verified = The provider does not know whether { $email } is yours.
    .hint = Have the address verified there, then begin again.
sign-on-not-here = Nobody here is called { $email }.
    .hint = Ask an admin for an invitation.
sign-on-disabled = { $email } may not sign in here.
    .hint = Ask an admin.
sign-on-no-group = { $email } is in no group that is let in.
    .hint = Ask whoever administers the groups.
config-sign-on-issuer = This is not the address of a provider.
    .hint = Write its issuer like https://login.example; only on this machine HTTP will do.
config-sign-on-client = The provider needs to know who asks.
    .hint = Give the client id that it assigned: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = A rule is for a group or for a domain.
    .hint = Give each rule either “group” or “domain”.
config-secret-short = The secret has fewer than { $min } characters.
    .hint = Make a long one by chance, such as with openssl rand -base64 32.

## Settings

workbench-settings = Settings
workbench-account = Your account
workbench-users = People
workbench-tokens = API tokens
workbench-audit = Audit log
workbench-further = Further
workbench-language = Language
workbench-language-browser = As the browser says
workbench-copy = Copy
workbench-copied = Copied
workbench-you = You

## One’s own account

workbench-account-you = You
    .hint = Colleagues see your name in histories and comments.
workbench-user-name = Name
workbench-password-text = Your other sessions end when you change it.
workbench-password-old = Present password
workbench-password-new = New password
workbench-password-again = New password once more
workbench-password-change = Change password
workbench-password-confirm = Your password, to be sure that it is you
workbench-password-none = You have no password here: you sign in with { $provider }.
workbench-password-done = The password is changed. Your other sessions have ended.
workbench-factor = Second factor
workbench-factor-text = A code of an app besides the password: a stolen password alone opens nothing.
workbench-factor-on = On
workbench-factor-off = Off
workbench-factor-manage = Recovery codes and more
workbench-factor-begin = Turn it on
workbench-factor-begin-text = You need an authenticator app on your phone or in your password manager.
workbench-factor-go-on = Go on
workbench-factor-provider = You sign in with your provider, which asks for a second factor if it wants one.
workbench-factor-scan = Scan this with your app
    .hint = Then type the six digits that it shows. Only then is the second factor on.
workbench-factor-picture = QR code with the secret for your app
workbench-factor-secret = Or type the secret
workbench-factor-confirm = Turn it on
workbench-factor-remove = Turn it off
workbench-factor-off-done = The second factor is off.
workbench-factor-codes-left = { $count ->
        [one] { $count } recovery code left
       *[other] { $count } recovery codes left
    }
workbench-codes = Recovery codes
workbench-codes-once = Keep these where you find them without your phone. Each works once, and they are shown only now.
workbench-codes-kept = I have kept them
workbench-codes-few = Few are left
workbench-codes-renew = Make new recovery codes
workbench-sessions = Where you are signed in
workbench-sessions-text = A session ends after a week without use, and after a month at the latest.
workbench-session-this = This one
workbench-session-seen = last used
workbench-session-end = End
workbench-session-end-one = End the session on { $device }
workbench-sessions-end = End all others
workbench-sessions-done = Ended.

## chosen at run time

workbench-way-password = by password
workbench-way-second-factor = with second factor
workbench-way-recovery-code = by recovery code
workbench-way-sign-on = by provider
workbench-way-link = by link
workbench-yes = yes
workbench-no = no
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandiser
workbench-role-translator = Translator
workbench-role-photographer = Photographer
workbench-role-approver = Approver
workbench-role-viewer = Viewer
workbench-role-feed = Feeds only
workbench-group-texts = Texts
workbench-group-composition = Fabric and material
workbench-group-care = Care
workbench-group-fit = Fit and sizes
workbench-group-photos = Photos and films
workbench-group-attributes = Attributes
workbench-group-policies = Returns and shipping
workbench-group-trade = Trade law
workbench-group-prices = Prices and GTINs
workbench-group-links = Goes with
workbench-user-active = active
workbench-user-invited = invited
workbench-user-disabled = disabled
workbench-token-active = active
workbench-token-expired = expired
workbench-token-revoked = taken back
workbench-bar-role = Your role does not write this.
workbench-bar-category = You may write this in other categories only.
workbench-bar-locale = You may write this in other languages only.
workbench-bar-field = You may write other fields only.
workbench-audit-signed-in = Signed in
workbench-audit-signed-out = Signed out
workbench-audit-sign-in-refused = Sign-in refused
workbench-audit-sign-in-paused = Sign-in paused after failures
workbench-audit-sign-on-refused = Sign-on by provider refused
workbench-audit-session-ended = Session ended
workbench-audit-sessions-ended = Sessions ended
workbench-audit-password-set = Password set
workbench-audit-password-changed = Password changed
workbench-audit-second-factor-on = Second factor turned on
workbench-audit-second-factor-off = Second factor turned off
workbench-audit-recovery-codes-renewed = Recovery codes renewed
workbench-audit-identity-linked = Linked with provider
workbench-audit-user-created = Person added
workbench-audit-user-changed = Person changed
workbench-audit-grants-changed = Rights changed
workbench-audit-user-removed = Person removed
workbench-audit-account-changed = Own account changed
workbench-audit-link-made = Entry link made
workbench-audit-token-created = Token made
workbench-audit-token-revoked = Token taken back
workbench-audit-token-used = Token used that day
workbench-audit-exported = Exported
workbench-audit-person-erased = Person’s data erased
workbench-audit-review-erased = Review erased
workbench-detail-address = address
workbench-detail-by = how
workbench-detail-before = rights before
workbench-detail-count = how many
workbench-detail-days = days
workbench-detail-expires-at = expires
workbench-detail-grants = rights
workbench-detail-is-active = may sign in
workbench-detail-locale = language
workbench-detail-places = places
workbench-detail-reason = reason
workbench-detail-reviews = reviews
workbench-detail-seconds = seconds

## Rights

workbench-grants = Rights
    .hint = What one right allows, it allows within its category, languages and parts. Several rights add up.
workbench-grant-number = Right { $number }
workbench-role-of = Role
workbench-role-none = Choose a role
workbench-grant-category = In
workbench-grant-everywhere = All categories
workbench-grant-locales = Only texts in (none ticked: all languages)
workbench-grant-fields = Only these parts (none ticked: all)
workbench-grant-others = Other fields by name
workbench-grant-add = Add a right
workbench-grant-drop = Take away
workbench-read-only = You may look at this, not change it.

## People

workbench-user = Person
workbench-seen = Last here
workbench-standing = State
workbench-invite = Invite somebody
workbench-invite-button = Invite
workbench-invite-another = Invite somebody else
workbench-invited = { $email } is invited
workbench-link = Link
workbench-link-text = Send this link to them yourself; it is shown only now. They set their password with it. It works once, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
workbench-link-provider = They need no link if they sign in with { $provider }.
workbench-link-make = Make a link
workbench-user-removed = The person is removed. History keeps that they did something.
workbench-last-admin = This is the only admin: their rights and their access cannot be taken away before somebody else is one.
workbench-help = Help
workbench-help-reset = They forgot their password: a link with which they set another.
workbench-help-invite = They have no password yet: a link with which they set one.
workbench-help-factor = They lost their app and their recovery codes:
workbench-help-sessions = { $count ->
        [0] They are signed in nowhere.
        [one] They are signed in on { $count } device.
       *[other] They are signed in on { $count } devices.
    }
workbench-factor-reset = Reset second factor
workbench-factor-reset-done = The second factor is reset. They sign in with their password alone until they turn it on again.
workbench-sessions-end-all = End all sessions
workbench-unpause = Let them try again at once
workbench-unpaused = They may try to sign in again at once.
workbench-access = Access
workbench-access-text = Who is disabled is signed out at once and cannot sign in. All they did stays.
workbench-disable = Disable
workbench-enable = Enable
workbench-remove = Remove
workbench-remove-text = The account goes for good. To erase their name from histories too, use: selvedge user erase.
workbench-remove-button = Remove for good

## Tokens

workbench-token = Token
workbench-tokens-text = Programs come in with a token instead of a password.
workbench-tokens-docs = What they can do
workbench-tokens-none = There is no token yet.
    .hint = Make one for each program that reads or writes here, with no more rights than it needs.
workbench-token-make = Make a token
workbench-token-button = Make it
workbench-token-name = What for
workbench-token-for = What is it for?
workbench-token-until = Works until the end of
    .hint = Empty: for ever. A day is safer.
workbench-token-since = since { $day }
workbench-token-used = Last used
workbench-token-never-used = never yet
workbench-token-expires = Expires
workbench-token-never = never
workbench-token-revoke = Take back
workbench-token-revoke-one = Take back { $name }
workbench-token-revoke-text = Programs that use it stop working at once.
workbench-token-revoked-done = The token is taken back.
workbench-token-once = Copy it now: it is shown only this once.
workbench-token-how = Programs send it as

## Audit

workbench-audit-table = Take along as a table
workbench-audit-person = Person or token
workbench-audit-action = What
workbench-audit-all = Everything
workbench-audit-from = From
workbench-audit-until = Until
workbench-audit-filter = Show
workbench-audit-clear = Show all
workbench-audit-when = When
workbench-audit-who = Who
workbench-audit-what = What
workbench-audit-more = Details
workbench-audit-older = Older
workbench-audit-none = Nothing is noted.
    .hint = Choose another person, kind or day.
