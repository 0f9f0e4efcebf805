## Coming in

sign-in-again = Cela a pris trop de temps.
    .hint = Recommencez la connexion depuis le début.
second-title = Deuxième étape
second-text = Saisissez les six chiffres qu’affiche votre application d’authentification.
second-code = Code
second-recovery = Sans votre application, saisissez l’un de vos codes de récupération.
second-back = Se connecter avec un autre compte
second-factor-code-wrong = Ce code n’est pas le bon, ou il a déjà servi.
    .hint = Attendez le suivant et saisissez-le. S’il n’est jamais bon, réglez l’horloge de votre appareil.
second-factor-unreadable = Le deuxième facteur est illisible : la maison a maintenant un autre secret.
    .hint = Demandez à l’exploitant de rétablir l’ancien secret, ou à un admin de réinitialiser le deuxième facteur.
second-factor-on-already = Le deuxième facteur est déjà activé.
    .hint = Désactivez-le d’abord si vous voulez une autre application.
second-factor-not-begun = Il n’y a pas de deuxième facteur sur lequel agir.
    .hint = Rechargez la page.
entry-link-gone = Ce lien a servi, a expiré ou a été remplacé par un plus récent.
    .hint = Demandez-en un autre à un admin.
password-not-same = Les deux mots de passe diffèrent.
    .hint = Saisissez deux fois le même.
password-old-wrong = Ce n’est pas votre mot de passe.
    .hint = Saisissez celui avec lequel vous vous connectez actuellement.
user-name = Un nom compte de 1 à 100 caractères.
    .hint = Écrivez comment vos collègues vous appellent.
token-expired = Le jeton « { $name } » a expiré le { $day }.
    .hint = Demandez-en un nouveau à un admin.
token-taken-back = Le jeton « { $name } » a été révoqué.
    .hint = Demandez-en un nouveau à un admin.
grant-field-unreadable = Ce n’est pas un champ.
    .hint = Écrivez des noms comme « prices » ou « attributes.heel_height », séparés par des virgules.
day-unreadable = Ce n’est pas un jour.
    .hint = Écrivez-le comme 2026-11-27.
welcome-title = Bienvenue, { $name }
welcome-text = Choisissez un mot de passe. Il vous servira ensuite à vous connecter.
welcome-reset = Un nouveau mot de passe
welcome-button = Garder ce mot de passe
welcome-done = Le mot de passe est enregistré. Connectez-vous avec lui.
kept-title = Vous avez été déconnecté pendant que vous écriviez.
kept-text = Rien n’est perdu : votre saisie attend ici jusqu’à votre connexion.
kept-again-title = Votre saisie est toujours là
kept-again-text = Vous êtes de nouveau connecté. Relisez-la, puis envoyez-la.
kept-again-button = Envoyer maintenant
kept-again-leave = Abandonner et recharger la page
sign-on-or = ou
sign-on-button = Se connecter avec { $provider }
sign-on-go-on = Je m’y suis connecté : continuer
sign-on-away = Le fournisseur d’identité ne répond pas comme il devrait.
    .hint = Réessayez plus tard, ou connectez-vous avec votre mot de passe.
sign-on-again = La connexion n’a pas été terminée à temps, ou l’a été dans une autre fenêtre.
    .hint = Recommencez.
sign-on-not-trusted = Ce que le fournisseur dit de vous n’a pas pu être vérifié.
    .hint = Recommencez. Si cela ne suffit pas, prévenez l’exploitant de cette maison.
sign-on-declined = Le fournisseur ne vous a pas laissé entrer : { $reason }
    .hint = Recommencez, ou demandez à la personne qui l’administre.
sign-on-no-address = Le fournisseur ne donne pas votre adresse e-mail.
    .hint = Demandez à la personne qui l’administre de la communiquer à cette maison.
sign-on-address-not-verified = Le fournisseur ne sait pas si { $email } est à vous.
    .hint = Faites-y vérifier l’adresse, puis recommencez.
sign-on-not-here = Personne ne s’appelle { $email } ici.
    .hint = Demandez une invitation à un admin.
sign-on-disabled = { $email } ne peut pas se connecter ici.
    .hint = Demandez à un admin.
sign-on-no-group = { $email } n’appartient à aucun groupe admis.
    .hint = Demandez à la personne qui administre les groupes.
config-sign-on-issuer = Ce n’est pas l’adresse d’un fournisseur.
    .hint = Écrivez son émetteur comme https://login.example ; HTTP ne suffit que sur cette machine.
config-sign-on-client = Le fournisseur doit savoir qui demande.
    .hint = Donnez l’identifiant client qu’il a attribué : SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Une règle vaut pour un groupe ou pour un domaine.
    .hint = Donnez à chaque règle soit « group », soit « domain ».
config-secret-short = Le secret compte moins de { $min } caractères.
    .hint = Tirez-en un long au hasard, par exemple avec openssl rand -base64 32.

## Settings

workbench-settings = Réglages
workbench-account = Votre compte
workbench-users = Personnes
workbench-tokens = Jetons d’API
workbench-audit = Journal d’audit
workbench-further = Suite
workbench-language = Langue
workbench-language-browser = Comme le navigateur
workbench-copy = Copier
workbench-copied = Copié
workbench-you = Vous

## One’s own account

workbench-account-you = Vous
    .hint = Vos collègues voient votre nom dans les historiques et les commentaires.
workbench-user-name = Nom
workbench-password-text = Vos autres sessions se terminent quand vous le changez.
workbench-password-old = Mot de passe actuel
workbench-password-new = Nouveau mot de passe
workbench-password-again = Nouveau mot de passe, encore une fois
workbench-password-change = Changer le mot de passe
workbench-password-confirm = Votre mot de passe, pour être sûr que c’est vous
workbench-password-none = Vous n’avez pas de mot de passe ici : vous vous connectez avec { $provider }.
workbench-password-done = Le mot de passe est changé. Vos autres sessions sont terminées.
workbench-factor = Deuxième facteur
workbench-factor-text = Un code d’application en plus du mot de passe : un mot de passe volé n’ouvre rien à lui seul.
workbench-factor-on = Activé
workbench-factor-off = Désactivé
workbench-factor-manage = Codes de récupération et plus
workbench-factor-begin = Activer
workbench-factor-begin-text = Il vous faut une application d’authentification, sur votre téléphone ou dans votre gestionnaire de mots de passe.
workbench-factor-go-on = Continuer
workbench-factor-provider = Vous vous connectez chez votre fournisseur, qui demande un deuxième facteur s’il en veut un.
workbench-factor-scan = Scannez ceci avec votre application
    .hint = Saisissez ensuite les six chiffres qu’elle affiche. Le deuxième facteur n’est activé qu’à ce moment.
workbench-factor-picture = Code QR avec le secret pour votre application
workbench-factor-secret = Ou saisissez le secret
workbench-factor-confirm = Activer
workbench-factor-remove = Désactiver
workbench-factor-off-done = Le deuxième facteur est désactivé.
workbench-factor-codes-left = { $count ->
        [one] { $count } code de récupération restant
       *[other] { $count } codes de récupération restants
    }
workbench-codes = Codes de récupération
workbench-codes-once = Gardez-les là où vous les trouverez sans votre téléphone. Chacun sert une fois, et ils ne s’affichent que maintenant.
workbench-codes-kept = Je les ai gardés
workbench-codes-few = Il en reste peu
workbench-codes-renew = Créer de nouveaux codes de récupération
workbench-sessions = Où vous êtes connecté
workbench-sessions-text = Une session se termine après une semaine sans usage, et après un mois au plus tard.
workbench-session-this = Celle-ci
workbench-session-seen = dernier usage
workbench-session-end = Terminer
workbench-session-end-one = Terminer la session sur { $device }
workbench-sessions-end = Terminer toutes les autres
workbench-sessions-done = Terminé.

## chosen at run time

workbench-way-password = par mot de passe
workbench-way-second-factor = avec deuxième facteur
workbench-way-recovery-code = par code de récupération
workbench-way-sign-on = par fournisseur
workbench-way-link = par lien
workbench-yes = oui
workbench-no = non
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Traduction
workbench-role-photographer = Photographie
workbench-role-approver = Validation
workbench-role-viewer = Lecture seule
workbench-role-feed = Flux seulement
workbench-group-texts = Textes
workbench-group-composition = Tissu et matières
workbench-group-care = Entretien
workbench-group-fit = Coupe et tailles
workbench-group-photos = Photos et films
workbench-group-attributes = Attributs
workbench-group-policies = Retours et livraison
workbench-group-trade = Droit commercial
workbench-group-prices = Prix et GTIN
workbench-group-links = Se porte avec
workbench-user-active = actif
workbench-user-invited = invité
workbench-user-disabled = bloqué
workbench-token-active = actif
workbench-token-expired = expiré
workbench-token-revoked = révoqué
workbench-bar-role = Votre rôle n’écrit pas ceci.
workbench-bar-category = Vous ne pouvez écrire ceci que dans d’autres catégories.
workbench-bar-locale = Vous ne pouvez écrire ceci que dans d’autres langues.
workbench-bar-field = Vous ne pouvez écrire que d’autres champs.
workbench-audit-signed-in = Connexion
workbench-audit-signed-out = Déconnexion
workbench-audit-sign-in-refused = Connexion refusée
workbench-audit-sign-in-paused = Connexion suspendue après des échecs
workbench-audit-sign-on-refused = Connexion par fournisseur refusée
workbench-audit-session-ended = Session terminée
workbench-audit-sessions-ended = Sessions terminées
workbench-audit-password-set = Mot de passe défini
workbench-audit-password-changed = Mot de passe changé
workbench-audit-second-factor-on = Deuxième facteur activé
workbench-audit-second-factor-off = Deuxième facteur désactivé
workbench-audit-recovery-codes-renewed = Codes de récupération renouvelés
workbench-audit-identity-linked = Lié au fournisseur
workbench-audit-user-created = Personne ajoutée
workbench-audit-user-changed = Personne modifiée
workbench-audit-grants-changed = Droits modifiés
workbench-audit-user-removed = Personne retirée
workbench-audit-account-changed = Compte personnel modifié
workbench-audit-link-made = Lien d’accès créé
workbench-audit-token-created = Jeton créé
workbench-audit-token-revoked = Jeton révoqué
workbench-audit-token-used = Jeton utilisé ce jour-là
workbench-audit-exported = Exporté
workbench-audit-person-erased = Données d’une personne effacées
workbench-audit-review-erased = Avis effacé
workbench-detail-address = adresse
workbench-detail-by = comment
workbench-detail-before = droits avant
workbench-detail-count = nombre
workbench-detail-days = jours
workbench-detail-expires-at = expire
workbench-detail-grants = droits
workbench-detail-is-active = peut se connecter
workbench-detail-locale = langue
workbench-detail-places = emplacements
workbench-detail-reason = raison
workbench-detail-reviews = avis
workbench-detail-seconds = secondes

## Rights

workbench-grants = Droits
    .hint = Ce qu’un droit permet, il le permet dans sa catégorie, ses langues et ses parties. Plusieurs droits s’additionnent.
workbench-grant-number = Droit { $number }
workbench-role-of = Rôle
workbench-role-none = Choisir un rôle
workbench-grant-category = Dans
workbench-grant-everywhere = Toutes les catégories
workbench-grant-locales = Seulement les textes en (rien de coché : toutes les langues)
workbench-grant-fields = Seulement ces parties (rien de coché : toutes)
workbench-grant-others = Autres champs par leur nom
workbench-grant-add = Ajouter un droit
workbench-grant-drop = Retirer
workbench-read-only = Vous pouvez regarder ceci, pas le modifier.

## People

workbench-user = Personne
workbench-seen = Dernière visite
workbench-standing = État
workbench-invite = Inviter quelqu’un
workbench-invite-button = Inviter
workbench-invite-another = Inviter quelqu’un d’autre
workbench-invited = { $email } est invité
workbench-link = Lien
workbench-link-text = Envoyez vous-même ce lien à la personne ; il ne s’affiche que maintenant. Il lui sert à définir son mot de passe. Il vaut une fois, pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
workbench-link-provider = Pas besoin de lien pour qui se connecte avec { $provider }.
workbench-link-make = Créer un lien
workbench-user-removed = La personne est retirée. L’historique garde qu’elle a agi.
workbench-last-admin = C’est le seul admin : ni ses droits ni son accès ne peuvent être retirés avant qu’une autre personne le soit.
workbench-help = Aide
workbench-help-reset = Mot de passe oublié : un lien pour en définir un autre.
workbench-help-invite = Pas encore de mot de passe : un lien pour en définir un.
workbench-help-factor = Application et codes de récupération perdus :
workbench-help-sessions = { $count ->
        [0] La personne n’est connectée nulle part.
        [one] La personne est connectée sur { $count } appareil.
       *[other] La personne est connectée sur { $count } appareils.
    }
workbench-factor-reset = Réinitialiser le deuxième facteur
workbench-factor-reset-done = Le deuxième facteur est réinitialisé. La personne se connecte avec son seul mot de passe jusqu’à ce qu’elle le réactive.
workbench-sessions-end-all = Terminer toutes les sessions
workbench-unpause = Laisser réessayer tout de suite
workbench-unpaused = La personne peut réessayer tout de suite.
workbench-access = Accès
workbench-access-text = Une personne bloquée est déconnectée aussitôt et ne peut plus se connecter. Tout ce qu’elle a fait reste.
workbench-disable = Bloquer
workbench-enable = Débloquer
workbench-remove = Retirer
workbench-remove-text = Le compte disparaît pour de bon. Pour effacer aussi le nom des historiques : selvedge user erase.
workbench-remove-button = Retirer définitivement

## Tokens

workbench-token = Jeton
workbench-tokens-text = Les programmes entrent avec un jeton au lieu d’un mot de passe.
workbench-tokens-docs = Ce qu’ils peuvent faire
workbench-tokens-none = Il n’y a pas encore de jeton.
    .hint = Créez-en un pour chaque programme qui lit ou écrit ici, sans plus de droits qu’il ne lui en faut.
workbench-token-make = Créer un jeton
workbench-token-button = Créer
workbench-token-name = Usage
workbench-token-for = À quoi sert-il ?
workbench-token-until = Valable jusqu’à la fin du
    .hint = Vide : pour toujours. Une date est plus sûre.
workbench-token-since = depuis le { $day }
workbench-token-used = Dernier usage
workbench-token-never-used = jamais encore
workbench-token-expires = Expire
workbench-token-never = jamais
workbench-token-revoke = Révoquer
workbench-token-revoke-one = Révoquer { $name }
workbench-token-revoke-text = Les programmes qui l’utilisent cessent aussitôt de fonctionner.
workbench-token-revoked-done = Le jeton est révoqué.
workbench-token-once = Copiez-le maintenant : il ne s’affiche que cette fois.
workbench-token-how = Les programmes l’envoient ainsi :

## Audit

workbench-audit-table = Emporter sous forme de tableau
workbench-audit-person = Personne ou jeton
workbench-audit-action = Quoi
workbench-audit-all = Tout
workbench-audit-from = Du
workbench-audit-until = Au
workbench-audit-filter = Afficher
workbench-audit-clear = Tout afficher
workbench-audit-when = Quand
workbench-audit-who = Qui
workbench-audit-what = Quoi
workbench-audit-more = Détails
workbench-audit-older = Plus anciens
workbench-audit-none = Rien n’est noté.
    .hint = Choisissez une autre personne, un autre type ou un autre jour.
