## Pages of the house itself

page-home = Retour au début
sign-in-title = Se connecter
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-button = Se connecter
setup-title = Bienvenue dans Selvedge
setup-lead = Il n’y a encore personne. Vous serez le premier administrateur ; vous pourrez ensuite inviter les autres.
setup-password-hint = Au moins { $min } caractères. Une phrase se retient mieux qu’une énigme.
setup-button = Ouvrir la maison
