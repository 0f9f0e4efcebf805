## Coming in

not-signed-in = Personne n’est connecté.
    .hint = Connectez-vous, ou envoyez un jeton : Authorization: Bearer slv_…
# confidence: low
token-not-known = Ce jeton est inconnu, expiré ou révoqué.
    .hint = Demandez-en un nouveau à un administrateur, ou créez-en un : selvedge token create --name … --role …
# confidence: low
feed-needs-token = Ce flux demande un jeton.
    .hint = Envoyez-le par HTTP Basic : nom d’utilisateur quelconque, le jeton comme mot de passe. Il lui faut le rôle feed.
sign-in-refused = L’e-mail et le mot de passe ne vont pas ensemble.
    .hint = Vérifiez les deux. Un administrateur peut remplacer un mot de passe oublié.
sent-from-elsewhere = Cet envoi vient d’un autre site ; il n’a donc pas été exécuté.
    .hint = Ouvrez la page ici et envoyez-la à nouveau.
form-outdated = Ce formulaire a attendu trop longtemps.
    .hint = Rechargez la page, puis envoyez-le.
setup-link-used = Ce lien a déjà servi, ou vient d’un démarrage précédent.
    .hint = Connectez-vous si quelqu’un est déjà là ; sinon redémarrez le serveur : il affiche un nouveau lien.

## What someone may do

may-not-read = Vous n’avez pas le droit de voir les fiches.
    .hint = Demandez à un administrateur un rôle qui le permet, par exemple viewer.
# confidence: low
may-not-hand-in = Vous ne pouvez pas soumettre de produits à validation.
    .hint = Demandez à un administrateur un rôle qui le permet, par exemple merchandiser.
may-not-approve = Vous ne pouvez ni approuver ceci, ni le renvoyer, ni l’archiver.
    .hint = Demandez à quelqu’un qui a le rôle approver pour cette catégorie.
# confidence: low
may-not-import = Vous ne pouvez pas importer de catalogues.
    .hint = Demandez à un administrateur le rôle merchandiser sans restriction.
may-not-administer = C’est réservé aux administrateurs.
    .hint = Demandez à un administrateur de le faire, ou le rôle admin.
# confidence: low
may-not-pull-feed = Ce jeton ne peut pas récupérer de flux.
    .hint = Demandez à un administrateur un jeton avec le rôle feed.
# confidence: low
may-not-write-record = Vous ne pouvez ni créer ni supprimer ceci ici : { $kind }.
    .hint = Demandez à un administrateur un rôle qui le permet dans cette catégorie.
# confidence: low
may-not-write-field = Vous ne pouvez pas modifier « { $field } » ici ({ $kind }).
    .hint = Omettez le champ, ou demandez à un administrateur un droit qui couvre le champ, la catégorie et la langue.

## People, tokens, grants

# confidence: low
role-unknown = Ce rôle n’existe pas.
    .hint = Utilisez l’un de { $roles }.
# confidence: low
grants-missing = Aucun droit n’est accordé.
    .hint = Accordez au moins un rôle.
email-unreadable = Ce n’est pas une adresse e-mail.
    .hint = Écrivez-la comme ana@example.com.
# confidence: low
email-taken = { $email } est déjà là.
    .hint = Modifiez cette personne, ou utilisez une autre adresse.
# confidence: low
last-admin = Sans cette personne, nul ne pourrait administrer la maison.
    .hint = Nommez d’abord un autre administrateur.
password-too-short = Le mot de passe a moins de { $min } caractères.
    .hint = Allongez-le ; une phrase se retient facilement.
password-too-long = Le mot de passe a plus de { $max } caractères.
    .hint = Raccourcissez-le.
# confidence: low
token-name = Un jeton a un nom de 1 à 100 caractères.
    .hint = Dites à quoi il sert, par exemple « Prix ERP ».
# confidence: low
token-name-taken = Il existe déjà un jeton nommé « { $name } ».
    .hint = Utilisez un autre nom : un ancien reste dans le journal d’audit, même révoqué.
# confidence: low
token-expired-already = Le jeton aurait expiré avant d’être créé.
    .hint = Choisissez un moment dans le futur, ou omettez-le.
# confidence: low
erasure-unfinished = Certaines fiches étaient sans cesse en cours d’écriture ; le nom y figure encore.
    .hint = Recommencez : l’opération reprend où elle s’est arrêtée, sous le même pseudonyme.
# confidence: low
erasure-whose = Il n’est pas dit de qui sont les avis.
    .hint = Donnez soit « email », l’adresse sous laquelle ils ont été écrits, soit « key », la clé d’un avis.
