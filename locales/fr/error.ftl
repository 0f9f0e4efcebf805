## Les façons dont une chose peut échouer

error-not-found = Il n’y a rien ici avec le code « { $code } » (recherché : { $kind }).
    .hint = Vérifiez l’orthographe ; il a peut-être été renommé ou archivé.
error-stale = Quelqu’un l’a modifié entre-temps : la révision est maintenant { $current }.
    .hint = Rechargez, puis refaites votre modification.
error-revision-required = La requête ne dit pas quelle révision elle veut remplacer.
    .hint = Renvoyez l’ETag reçu dans If-Match.
error-too-many = C’était trop souvent.
    .hint = Réessayez dans { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }.
error-invalid = { $count ->
        [one] Un champ ne peut pas être accepté tel quel.
       *[other] { $count } champs ne peuvent pas être acceptés tels quels.
    }
    .hint = Chaque champ dit ce qui ne va pas ; rien n’a été enregistré.
error-internal = Un problème est survenu de notre côté.
    .hint = Réessayez dans un instant. S’il persiste, donnez l’heure à votre exploitant ; le journal en dit plus.
error-disk-full = Il n’y a plus de place sur le disque pour ce qui arrive.
    .hint = Libérez de l’espace ou agrandissez le disque, puis réessayez ; ce qui a déjà été enregistré reste.
