## Pages of the house itself
## confidence: low

page-home = Voltar ao início
sign-in-title = Iniciar sessão
sign-in-email = E-mail
sign-in-password = Palavra-passe
sign-in-button = Iniciar sessão
setup-title = Boas-vindas ao Selvedge
setup-lead = Ainda não há ninguém aqui. A sua conta será a primeira de administração; depois pode convidar as outras pessoas.
setup-password-hint = Pelo menos { $min } caracteres. É mais fácil recordar uma frase do que um enigma.
setup-button = Abrir a casa
