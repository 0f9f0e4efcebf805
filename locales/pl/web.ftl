## Pages of the house itself
## confidence: low

page-home = Wróć na początek
sign-in-title = Logowanie
sign-in-email = E-mail
sign-in-password = Hasło
sign-in-button = Zaloguj się
setup-title = Witaj w Selvedge
setup-lead = Nikogo tu jeszcze nie ma. Twoje konto będzie pierwszym kontem administratora; potem możesz zaprosić innych.
setup-password-hint = Co najmniej { $min } znaków. Zdanie łatwiej zapamiętać niż zagadkę.
setup-button = Otwórz dom mody
