## La table photo

desk-title = Photos
desk-find-inbox = Photos sans produit
desk-drop = Déposez photos ou dossiers n’importe où sur cette page, ou choisissez-les
desk-drop-kinds = JPEG, PNG, WebP, TIFF, vidéos (MP4, WebM), PDF ; jusqu’à { $most } fichiers à la fois, { $limit } Mo chacun
desk-read-only = Vous pouvez regarder les photos, pas les modifier : c’est le rôle de la photographie et du merchandising.
desk-search = Nom de fichier ou code produit
desk-zoom = Taille des vignettes
desk-match = Rattacher par nom de fichier
desk-match-all = Rattacher toute la boîte de réception par nom de fichier
desk-match-hint = Vous parcourez le plan avant que rien ne soit placé.
desk-match-taken = { $count ->
        [one] Rattacher { $count } fichier reçu
       *[other] Rattacher { $count } fichiers reçus
    }
desk-refused = { $count ->
        [one] { $count } fichier n’a pas été pris
       *[other] { $count } fichiers n’ont pas été pris
    }
desk-choose = Choisir { $file }
desk-chosen = Choisies :
desk-hang-chosen = Ce qui est choisi
desk-product = Code produit
desk-position = Position
desk-at-the-end = À la fin
desk-hang = Placer
desk-hang-on = Placer sur { $product }
desk-keys = Les flèches parcourent, l’espace choisit, 1 à 9 et 0 (dixième) placent à cette position.
desk-further = { $count } de plus
desk-hung = { $count ->
        [one] { $count } photo est maintenant sur { $product }.
       *[other] { $count } photos sont maintenant sur { $product }.
    }
desk-undone = Annulé.
desk-removed = Le fichier est supprimé.
desk-inbox-empty = La boîte de réception est vide
    .hint = Chaque photo est sur un produit. Les nouvelles que personne n’a encore rattachées attendent ici.
desk-no-findings = Aucune photo n’appelle de remarque
desk-empty = Pas encore de photos
    .hint = Déposez ici les photos d’un shooting : LIN-001-navy_2_back.jpg trouve seule son produit, sa position et ce qu’elle montre.
desk-shelf = Produits
desk-shelf-hint = Cherchez un produit et glissez des photos dessus, ou sur l’une de ses positions.
desk-find = Chercher
desk-free = { $count ->
        [0] complet
        [one] place pour { $count }
       *[other] place pour { $count }
    }
## La file
desk-queue = Ce qui arrive
desk-queue-waiting = En attente
desk-queue-looking = En cours d’examen
desk-queue-taken = Pris
desk-queue-known = Déjà là : la même photo
desk-queue-failed = La connexion s’est interrompue.
desk-queue-stopped = Arrêté
desk-queue-again = Réessayer
desk-queue-stop = Arrêter
desk-queue-stop-all = Tout arrêter
desk-queue-clear = Vider la liste
desk-too-many = { $limit } fichiers au plus arrivent à la fois ; les autres ont été laissés. Déposez-les quand ceux-ci seront passés.

## Photos rattachées aux produits

desk-matches = Rattachées par nom de fichier
desk-matches-hint = Rien n’est encore placé. Parcourez, corrigez ce qui est faux, puis placez le tout ; cela s’annule en une fois.
desk-matches-changed = Les rattachements sont comme vous les vouliez.
desk-count-products = { $count ->
        [one] { $count } produit reçoit des photos
       *[other] { $count } produits reçoivent des photos
    }
desk-count-left = { $count ->
        [one] { $count } reste
       *[other] { $count } restent
    }
desk-count-same = { $count ->
        [one] { $count } produit les montre déjà
       *[other] { $count } produits les montrent déjà
    }
desk-hang-all = Tout placer
desk-drop-matches = Abandonner ce plan
desk-as-table = Comme liste de modifications
desk-look-through = Parcourir les photos
desk-left = Restantes
desk-there = Déjà là
desk-place = Position { $position }
desk-beside = À côté des photos
desk-leave-out = Laisser de côté
desk-change-matches = Modifier les rattachements
desk-change-hint = Un autre code produit déplace une photo ; sans code, elle reste dans la boîte de réception.
desk-nothing-to-hang = Il n’y a rien à placer
photo-no-place = { $product } a ses { $max } photos : celle-ci serait le numéro { $count }.
    .hint = Retirez-en d’abord une, ou placez-la sur un autre produit.
photo-left-out = Laissée de côté à la main.

## Une photo

desk-findings = Remarques
desk-no-findings-here = Aucune : elle peut être montrée telle quelle.
desk-facts = Données
desk-pixels = Pixels
desk-size = Fichier
desk-kilobytes = { $size } Ko
desk-profile = Profil de couleur
desk-taken-at = Prise
desk-source = Reçue comme
desk-came = Arrivée
desk-full = En pleine taille
desk-credit = Crédit
desk-rights-until = Peut être montrée jusqu’au
desk-where = Où elle est montrée
desk-nowhere = Aucun produit ne la montre encore.
desk-alt-in = Texte alternatif ({ $language })
desk-take-off = Retirer de ce produit
desk-hang-elsewhere = Placer sur un produit
desk-replace = Remplacer par un autre fichier
desk-replace-hint = { $count ->
        [one] { $count } produit la montre, voir ci-dessus. Position, rôle et textes restent ; vous voyez le changement avant qu’il soit fait.
       *[other] { $count } produits la montrent, voir ci-dessus. Position, rôle et textes restent ; vous voyez le changement avant qu’il soit fait.
    }
desk-replace-nowhere = Aucun produit ne la montre : l’autre fichier attendra aussi dans la boîte de réception.
desk-other-file = L’autre fichier
desk-replace-here = Remplacer
desk-open = Ouvrir la photo en position { $position }
desk-moved = Position
desk-drop-here = Ou déposez-les sur cette page. Glissez pour ordonner, ou appuyez sur 1 à 9 et 0 sur une photo.
desk-remove = Supprimer le fichier
desk-remove-hint = Aucun produit ne la montre : elle peut partir.
desk-none-chosen = Aucune photo n’est choisie.
    .hint = Choisissez-en une ou plusieurs, puis réessayez.
desk-no-product = Dites sur quel produit.
    .hint = Tapez son code, ou cherchez-le parmi les produits à côté du mur.
desk-same-file = C’est le même fichier.
    .hint = Choisissez sa nouvelle version.
desk-other-kind = Une photo est remplacée par une photo, une vidéo par une vidéo.
    .hint = Choisissez un fichier du même type.
desk-in-use = { $product } la montre.
    .hint = Retirez-la d’abord de ce produit.
desk-still-live = Ce qui a été approuvé en dernier la montre encore aux clients.
    .hint = Approuvez le produit sans elle, puis elle pourra partir.

## Vidéos et images de réseaux sociaux

desk-see-file = Ouvrir le fichier
desk-link = Lien
desk-title-in = Titre ({ $language })
desk-author = Auteur
desk-post = Adresse de la publication
desk-right = Droit d’utilisation
desk-uploaded-on = Mise en ligne le
desk-add-film = Ajouter une vidéo
desk-add-social = Ajouter une image de réseau social
desk-film-file = Vidéo (MP4, WebM)
desk-picture-file = Image
desk-or-link = ou un lien
desk-poster = Image d’affiche
desk-not-a-film = Ce fichier n’est pas une vidéo.
    .hint = Choisissez un fichier MP4 ou WebM, ou donnez un lien.

## chosen at run time
## Parties du mur, et comment un produit a été trouvé

desk-part-all = Toutes
desk-part-inbox = Boîte de réception
desk-part-used = Utilisées
desk-part-findings = Avec remarques
desk-kind-photo = Photo
desk-kind-film = Vidéo
desk-kind-document = Document
desk-by-code = par son code produit
desk-by-sku = par son SKU
desk-by-gtin = par son GTIN
desk-by-style = par modèle et couleur
desk-by-folder = par son dossier
desk-by-hand = à la main
desk-media-swatch = échantillon
desk-media-social = image de réseau social
desk-media-video = vidéo
desk-media-document = document
