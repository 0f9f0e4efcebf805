## Pages of the house itself
## confidence: low

page-home = Tillbaka till början
sign-in-title = Logga in
sign-in-email = E-postadress
sign-in-password = Lösenord
sign-in-button = Logga in
setup-title = Välkommen till Selvedge
setup-lead = Här finns ingen än. Du blir den första administratören; sedan kan du bjuda in de andra.
setup-password-hint = Minst { $min } tecken. En mening är lättare att komma ihåg än en gåta.
setup-button = Öppna huset
