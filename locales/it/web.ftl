## Pages of the house itself

page-home = Torna all’inizio
sign-in-title = Accedi
sign-in-email = E-mail
sign-in-password = Password
sign-in-button = Accedi
setup-title = Benvenuti in Selvedge
setup-lead = Qui non c’è ancora nessuno. Sarai il primo amministratore; poi potrai invitare gli altri.
setup-password-hint = Almeno { $min } caratteri. Una frase si ricorda meglio di un indovinello.
setup-button = Apri la casa
