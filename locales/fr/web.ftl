## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Ceci n’est pas du JSON : il s’interrompt à la ligne { NUMBER($line, useGrouping: 0) }, colonne { NUMBER($column, useGrouping: 0) }.
    .hint = Cherchez un guillemet, une virgule ou un crochet manquant juste avant cet endroit.
json-not-an-object = Une fiche est un objet JSON, ceci est autre chose.
    .hint = Mettez { "{" } et { "}" } autour de ses champs ; plusieurs fiches à la fois vont à …/bulk, une par ligne.
form-unreadable = Le formulaire n’est pas lisible : { $reason }
    .hint = Envoyez-le en multipart/form-data avec un délimiteur (boundary), ou envoyez le fichier comme corps.
file-missing = La requête ne contient pas de fichier.
    .hint = Envoyez ses octets comme corps, ou comme partie d’un formulaire avec un nom de fichier.
media-type = Le corps est « { $given } », cette adresse accepte { $wanted }.
    .hint = Mettez l’en-tête Content-Type à { $wanted } et envoyez le corps sous cette forme.
body-too-large = Le corps dépasse { $limit } Mo.
    .hint = Envoyez moins à la fois ; plusieurs fiches vont à …/bulk, où la limite vaut pour chaque ligne.
request-too-slow = La requête n’a pas reçu de réponse en { $seconds } secondes.
    .hint = Réessayez ; envoyez moins à la fois si cela persiste.
method-not-allowed = { $path } ne connaît pas { $method }.
    .hint = Voyez dans /api/docs ce qu’on peut faire à cette adresse.
parameter-unknown = Il n’y a pas de paramètre « { $name } ».
    .hint = Sont connus ici : { $known }.
parameter-twice = Ce paramètre figure deux fois.
    .hint = Envoyez-le une seule fois.
parameter-unreadable = Ceci n’est pas un nombre entier de { NUMBER($least, useGrouping: 0) } à { NUMBER($most, useGrouping: 0) }.
    .hint = Envoyez un tel nombre, ou omettez-le.
view-unknown = Cette vue n’existe pas.
    .hint = Sont connues : { $known }.
if-match-unreadable = If-Match ne contient pas de révision.
    .hint = Envoyez l’ETag exactement comme vous l’avez reçu, guillemets compris, ou * pour ce qui est là maintenant.
field-read-only = « { $field } » est donné par nous et ne peut pas être envoyé.
    .hint = Omettez-le. L’état change par approve, review, send-back, archive et reopen ; la révision va dans If-Match.
code-not-text = Un code est un texte.
    .hint = Mettez-le entre guillemets.
code-differs = Le code du document n’est pas « { $code } », celui de l’adresse.
    .hint = Omettez-le, ou renommez d’abord la fiche : POST …/rename.
may-not-be-renamed = Ceci est nommé d’après son contenu ou sa source et ne peut pas avoir d’autre code.
    .hint = Laissez le code tel quel.
may-not-be-removed = Les fiches de ce type ne se suppriment pas.
    .hint = Archivez-la, ou retirez ce qui s’y réfère.
still-referred-to-by = « { $code } » ({ $kind }) s’y réfère encore, et d’autres peut-être.
    .hint = Retirez-le d’abord là-bas.
reason-missing = Un produit est renvoyé avec un motif de 1 à { NUMBER($max, useGrouping: 0) } caractères.
    .hint = Dites en une phrase ce qui est à corriger.

## Pages of the house itself

page-home = Retour au début
sign-in-title = Se connecter
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-button = Se connecter
setup-title = Bienvenue dans Selvedge
setup-lead = Il n’y a encore personne. Vous serez le premier administrateur ; vous pourrez ensuite inviter les autres.
setup-password-hint = Au moins { $min } caractères. Une phrase se retient mieux qu’une énigme.
setup-button = Ouvrir la maison
