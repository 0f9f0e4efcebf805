## Coming in, and what someone may do

not-signed-in = Personne n’est connecté.
    .hint = Connectez-vous, ou envoyez un jeton : Authorization: Bearer slv_…
sign-in-refused = L’e-mail et le mot de passe ne vont pas ensemble.
    .hint = Vérifiez les deux. Un administrateur peut remplacer un mot de passe oublié.
sent-from-elsewhere = Cet envoi vient d’un autre site ; il n’a donc pas été exécuté.
    .hint = Ouvrez la page ici et envoyez-la à nouveau.
form-outdated = Ce formulaire a attendu trop longtemps.
    .hint = Rechargez la page, puis envoyez-le.
setup-link-used = Ce lien a déjà servi, ou vient d’un démarrage précédent.
    .hint = Connectez-vous si quelqu’un est déjà là ; sinon redémarrez le serveur : il affiche un nouveau lien.
may-not-read = Vous n’avez pas le droit de voir les fiches.
    .hint = Demandez à un administrateur un rôle qui le permet, par exemple viewer.
may-not-approve = Vous ne pouvez ni approuver ceci, ni le renvoyer, ni l’archiver.
    .hint = Demandez à quelqu’un qui a le rôle approver pour cette catégorie.
may-not-administer = C’est réservé aux administrateurs.
    .hint = Demandez à un administrateur de le faire, ou le rôle admin.
email-unreadable = Ce n’est pas une adresse e-mail.
    .hint = Écrivez-la comme ana@example.com.
password-too-short = Le mot de passe a moins de { $min } caractères.
    .hint = Allongez-le ; une phrase se retient facilement.
password-too-long = Le mot de passe a plus de { $max } caractères.
    .hint = Raccourcissez-le.
