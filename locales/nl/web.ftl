## Pages of the house itself
## confidence: low

page-home = Terug naar het begin
sign-in-title = Inloggen
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-button = Inloggen
setup-title = Welkom bij Selvedge
setup-lead = Hier is nog niemand. Jij wordt de eerste beheerder; daarna kun je de anderen uitnodigen.
setup-password-hint = Minstens { $min } tekens. Een zin onthoud je makkelijker dan een raadsel.
setup-button = Het huis openen
