## Jobs
## confidence: low

job-past-deadline = C’était plus long que permis ; la tâche a été abandonnée.
    .hint = Regardez ce qui est déjà fait, et recommencez avec moins.
job-begun-too-often = La tâche a été lancée { $attempts } fois sans jamais arriver au bout.
    .hint = Consultez le journal du programme, et recommencez une fois la cause éliminée.
job-broke = La tâche a échoué à l’intérieur de la maison.
    .hint = Le journal du programme dit pourquoi ; recommencez quand c’est réparé.
job-ended = La tâche est déjà terminée.
    .hint = Ce qu’elle a fait peut être annulé par son plan.

## The past
## confidence: low

moment-unreadable = Ceci n’est pas une date et heure.
    .hint = Écrivez-la selon la RFC 3339 : 2026-11-22T09:00:00Z.
revision-thinned = Cette révision n’est plus conservée : l’historique ancien est élagué ici.
    .hint = Demandez plutôt le moment (?at=…) : la révision antérieure la plus proche répond.
restore-nothing = Dans { $field }, il n’y a rien à rétablir.
    .hint = C’est comme c’était alors ; regardez les différences pour voir ce qui a changé.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = L’en-tête Idempotency-Key n’est pas lisible.
    .hint = Envoyez une clé de 1 à { $most } caractères simples, par exemple un UUID.
idempotency-key-of-another-call = Cette Idempotency-Key appartient à un autre appel, du { $at }.
    .hint = Envoyez une nouvelle clé avec un nouvel appel, et la même clé avec le même appel.
idempotency-under-way = Le même appel est en cours.
    .hint = Attendez un instant et renvoyez-le : sa réponse sera là.

## Two who write at the same time
## confidence: low

value-changed-by-both = Entre-temps, quelqu’un a mis « { $theirs } » ; vous voulez « { $yours } ».
    .hint = Renvoyez avec la révision actuelle si votre valeur doit rester.

## Plans
## confidence: low

plan-kind-unknown = Un plan ne peut pas contenir ceci : { $kind }.
    .hint = Nommez des modèles, des produits, des variantes ou une autre ressource de l’API.
plan-line-unread = Cette ligne n’est pas lisible.
    .hint = Renvoyez-la.
plan-line-unread-at = La ligne { $line } du plan n’est pas lisible.
    .hint = Chaque ligne est un objet avec « kind » (par exemple products), « code », et soit « set » avec un merge patch, soit « remove »: true ; rien d’autre.
plan-line-moved = Quelqu’un l’a modifié depuis la création du plan ; ses valeurs restent.
    .hint = Regardez ce qui s’y trouve maintenant, et modifiez à la main si le plan doit l’emporter.
plan-line-words-lost = Ce qui était écrit ici n’est pas conservé : les mots d’une personne n’ont pas d’historique.
    .hint = Réécrivez-le, ou réimportez-le depuis sa source.
plan-line-thinned = Ce qui était là avant n’est plus conservé ; on ne peut donc pas revenir en arrière.
    .hint = Cherchez dans l’historique de la fiche l’état conservé le plus proche, et rétablissez-le.
plan-thinned = Ce qui était là avant ce plan n’est plus conservé ; il ne peut donc pas être annulé.
    .hint = Cherchez dans l’historique des fiches les états conservés les plus proches, et rétablissez-les.
plan-line-gone = Ce n’est plus là.
    .hint = Rétablissez-le d’abord, ou omettez la ligne.
plan-dropped = Le plan a été abandonné.
    .hint = Faites-en un nouveau.
plan-not-open = Le plan est déjà appliqué ou abandonné.
    .hint = Un plan appliqué peut être annulé ; sinon, faites-en un nouveau.
plan-undone = Le plan est déjà annulé.
    .hint = Appliquez un nouveau plan, ou annulez celui qui l’a annulé.
plan-not-applied = Le plan n’a jamais été appliqué : il n’y a rien à annuler.
    .hint = Appliquez-le d’abord, ou abandonnez-le.

## Records, and what they refer to
## confidence: low

code-taken = Il existe déjà une fiche avec le code « { $code } » ({ $kind }).
    .hint = Choisissez un autre code, ou modifiez la fiche qui l’a.
link-unknown = Il n’y a rien avec le code « { $code } » à quoi se référer (recherché : { $kind }).
    .hint = Créez-le d’abord, ou corrigez le code.

## Documents that cannot be read
## confidence: low

field-unknown = Il n’y a pas ici de champ « { $field } ».
    .hint = Utilisez l’un de ceux-ci : { $expected }.
field-missing = Le champ « { $field } » manque.
    .hint = Ajoutez-le.
field-unreadable = Ceci n’est pas lisible : { $reason }.
    .hint = Comparez avec la description de l’API.
