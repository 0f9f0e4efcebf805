## Aide
## confidence: low

help-title = Aide
help-text = Que faire étape par étape, et que faire si cela ne va pas.
help-steps = Étape par étape
help-wrong = Si cela ne va pas
help-unknown = Il n’y a pas de page d’aide « { $page } ».
    .hint = Choisissez-en une parmi celles-ci.

## Aide : le premier import
## chosen at run time
## confidence: low

help-first-import = Votre premier import
    .hint = Faire entrer un catalogue depuis un tableau ou un autre système, et voir ce qu’il changerait avant que quoi que ce soit soit retenu.
help-first-import-step-1 = Prenez un tableau avec une ligne par taille, couleur ou modèle (CSV, TSV, Excel ou JSON), ou un export de Shopify, WooCommerce, Magento ou Akeneo. Une colonne doit contenir un code qui reste le même, par exemple le SKU.
help-first-import-step-2 = Ouvrez *{ runs-title }*, déposez le fichier n’importe où sur la page ou choisissez-le, et appuyez sur *{ runs-upload }*.
help-first-import-step-3 = Sous *{ runs-defaults }*, indiquez la langue, la devise et la marque si le fichier ne les nomme pas. Qui peut approuver peut cocher *{ runs-approve }* : ce qui est complet part alors de soi-même.
help-first-import-step-4 = Regardez les colonnes : la signification de chacune est proposée d’après son nom. Choisissez-en une autre là où elle est fausse ; *{ runs-more }* dit quels mots valent pour lesquels, l’unité, et comment une liste est séparée. *{ runs-read-again }* montre ce que deviendraient les premières lignes.
help-first-import-step-5 = Appuyez sur *{ runs-try }*. Vous obtenez un plan avec chaque fiche qui serait créée ou modifiée, valeur par valeur, et chaque ligne qui serait rejetée. Rien n’a encore changé.
help-first-import-step-6 = Appuyez sur *{ runs-import }*. Vous pouvez quitter la page et revenir voir où cela en est.
help-first-import-step-7 = Lisez l’étape *{ runs-step-report }* : elle dit ce que sont devenues chaque colonne et chaque ligne. *{ runs-undo }* reprend l’import en entier ; ce que quelqu’un a changé depuis reste.
help-first-import-step-8 = En ligne de commande, la même chose se fait ainsi, d’abord à l’essai, puis pour de bon :
help-first-import-wrong-1 = { runs-no-key }
    .hint = Donnez à la colonne du code la signification *{ runs-field-key }*, indiquez sous *{ runs-level }* ce qu’est une ligne, et appuyez sur *{ runs-read-again }*.
help-first-import-wrong-2 = Des lettres sont fausses, comme `Ã©` pour `é`.
    .hint = Enregistrez le fichier en UTF-8 (dans Excel : « CSV UTF-8 »), appuyez sur *{ runs-drop-upload }* et téléversez-le de nouveau.
help-first-import-wrong-3 = Des lignes sont rejetées.
    .hint = Le rapport donne la raison de chacune. Téléchargez-y les lignes rejetées, corrigez-les et téléversez ce fichier : la signification des colonnes est retenue.
help-first-import-wrong-4 = Tout est entré, mais aucun produit n’est approuvé.
    .hint = Le rapport compte ce qui manque aux produits. Dans la liste, `missing:care in de` trouve ceux à qui il manque une chose ; complétez-les, ou importez un second fichier avec ce qui manquait.

## Aide : le premier canal
## chosen at run time
## confidence: low

help-first-channel = Votre premier canal
    .hint = Un canal est l’endroit où vont les produits complets : votre boutique, une place de marché, un partenaire. Il dit dans quelles langues et sur quels marchés, et ce qu’il demande à un produit.
help-first-channel-step-1 = Décidez dans quelles langues chaque texte doit exister, et dans quels pays le canal vend, chacun avec sa devise, ses langues, et si les prix comprennent la taxe. La première langue est celle à partir de laquelle on traduit ; le premier pays vaut là où personne n’en nomme un.
help-first-channel-step-2 = Ouvrez *{ rooms-channels }* et appuyez sur *{ rooms-channels-new }* (les admins le peuvent). Donnez-lui un code, comme `storefront`, que porteront toutes ses adresses, un nom, et les langues sous *{ rooms-field-required-locales }*. *{ rooms-field-is-storefront }* donne au canal des pages dans la boutique fournie avec Selvedge ; laissez-le de côté pour un canal qui n’a que des flux ou qui pousse vers une plateforme.
help-first-channel-step-3 = Ajoutez une ligne par pays sous *{ rooms-part-markets }*. Dites sous *{ rooms-part-gates }* ce qu’il faut aux produits : les informations, le nombre minimal de photos, les règles de droit. *{ rooms-part-selection }* ne prend que certaines catégories ou marques. Appuyez sur *{ rooms-make }* ; tout peut être changé plus tard.
help-first-channel-step-4 = Un fichier fait la même chose : une ligne dans `channel.ndjson`, importée sous *{ runs-title }*, crée le canal ou le modifie. Les programmes envoient la fiche avec le jeton d’un admin à `PUT /api/v1/channels/storefront` ; `/api/docs` décrit tous ses champs.
help-first-channel-step-5 = Ouvrez *{ workbench-dashboard }* : *{ workbench-completeness }* compte les produits qui ont tout ce que le canal demande, dans chaque langue. Un clic les affiche.
help-first-channel-step-6 = Ouvrez un produit : *{ workbench-missing }* nomme ce qu’il lui faut encore. Complétez-le et appuyez sur *{ workbench-approve }* ; il part dans les instants qui suivent.
help-first-channel-step-7 = Les modifications suivantes attendent la prochaine approbation, tandis que les prix et le stock partent aussitôt. Dans l’éditeur, *{ workbench-shown }* dit où en est le produit sur chaque canal.
help-first-channel-wrong-1 = Un produit est approuvé et n’apparaît pas.
    .hint = *{ workbench-shown }* donne la raison : il lui manque une chose que le canal demande, il n’a de prix dans la devise d’aucun marché, ou il attend le jour de son drop.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = Le canal n’est pas accepté.
    .hint = Le message, ou le rapport de l’import, nomme le champ. Les langues s’écrivent par leur étiquette (`de`, `fr-CA`), les pays en deux lettres (`DE`), les devises en trois (`EUR`) ; il faut au moins une langue requise et un marché avec une langue.

## Aide : le premier flux
## chosen at run time
## confidence: low

help-first-feed = Votre premier flux
    .hint = Un flux est une adresse où Google Merchant Center, une place de marché ou le programme d’un partenaire vient chercher ce qui est en ligne sur un canal.
help-first-feed-step-1 = Il vous faut un canal sur lequel au moins un produit est en ligne.
help-first-feed-step-2 = La page du canal donne ses adresses sous *{ rooms-feed-addresses }*, prêtes à être copiées : là où Selvedge est vu de l’extérieur, le code du canal, le format. `google.xml` et `google.tsv` sont pour Google Merchant Center et tous ceux qui lisent son format ; `products.jsonl` est pour vos propres programmes, avec une taille par ligne.
help-first-feed-step-3 = Le marché et la langue se placent après le point d’interrogation. Sans eux, vous obtenez le premier marché du canal, dans la première langue de ce marché.
help-first-feed-step-4 = Si tout le monde ne doit pas pouvoir le lire, cochez *{ rooms-field-feeds-need-token }* dans le canal, et créez un jeton avec le rôle *{ workbench-role-feed }* sous *{ workbench-settings }*, *{ workbench-tokens }*, ou en ligne de commande.
help-first-feed-step-5 = Saisissez l’adresse de l’autre côté, dans Merchant Center comme un fichier récupéré à heures fixes. Le jeton est le mot de passe (HTTP Basic), le nom d’utilisateur est libre. Essayez d’abord vous-même :
help-first-feed-step-6 = Un programme qui vient souvent n’a pas à tout reprendre : chaque réponse a un en-tête `Selvedge-Cursor`. Renvoyez sa valeur dans `since`, et seul ce qui a changé revient.
help-first-feed-wrong-1 = Le flux répond que le canal n’y vend pas, ou qu’il ne parle pas cette langue.
    .hint = La réponse énumère les marchés ou les langues du canal. Écrivez le pays en deux lettres, comme il figure dans le canal.
help-first-feed-wrong-2 = Le flux répond 401 ou 403.
    .hint = Le jeton manque, a expiré, a été révoqué, ou son rôle ne permet pas de lire les flux. Créez-en un nouveau avec le rôle *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Un produit est en ligne mais absent du flux.
    .hint = *{ workbench-shown }* dans l’éditeur dit ce que Google refuserait : pas de marque, pas de titre ou de description, personne n’a dit à qui il s’adresse, ou sa première photo fait moins de 250 × 250 pixels (500 × 500 à partir du 31 janvier 2027).
help-first-feed-wrong-4 = Les liens du flux mènent à `127.0.0.1`.
    .hint = L’exploitant indique `public_url` dans `selvedge.toml`, ou `SELVEDGE_PUBLIC_URL`, et redémarre le serveur.

## Aide : sauvegarde
## chosen at run time
## confidence: low

help-backup = Sauvegarder et restaurer
    .hint = Pour qui exploite le serveur : ce qu’il faut copier, comment le ramener, et comment s’y exercer avant d’en avoir besoin.
help-backup-step-1 = Tout se trouve dans le dossier de données, sauf si les réglages disent autre chose. Copiez `selvedge.db` (toutes les fiches, leur historique, les personnes), `files` (photos et documents), `secret.key` et `address.key` (sans eux, le deuxième facteur de personne ne fonctionne, et les avis ne se retrouvent plus par l’adresse de leur auteur), ainsi que vos propres `selvedge.toml`, `packs` et `care-symbols`.
help-backup-step-2 = Inutile de copier `index` et `tmp` : les index se refont à partir des fiches.
help-backup-step-3 = Le plus simple : arrêtez le serveur, copiez le dossier, démarrez le serveur. Les tâches longues reprennent là où elles en étaient.
help-backup-step-4 = Serveur en marche : d’abord la base de données avec l’outil de SQLite, puis les fichiers. Dans cet ordre, aucune fiche ne nomme un fichier qui manque à la copie.
help-backup-step-5 = Avec PostgreSQL et un bucket : d’abord un export de la base de données, puis une copie ou une version du bucket. Gardez avec eux `SELVEDGE_SECRET` ou `secret.key`.
help-backup-step-6 = Exercez-vous : placez la copie dans un dossier à part, si possible sur une autre machine. Retirez `connector_hosts`, `database` et `files` de son `selvedge.toml` et de l’environnement, pour que la copie ne pousse vers aucune boutique et ne touche à aucune autre fiche. Avec PostgreSQL, restaurez l’export dans une base vide et nommez-la avec `--database`. Puis refaites les index, vérifiez tout, et ouvrez la copie sur un port à elle :
help-backup-step-7 = Pour restaurer, arrêtez le serveur et mettez la copie à la place du dossier de données. Faites-y ensuite la même chose : index, vérification, démarrage.
help-backup-wrong-1 = `selvedge check` trouve que des fichiers manquent.
    .hint = Ils ont été copiés avant la base de données, ou pas du tout. Copiez `files` encore une fois depuis la sauvegarde la plus récente : les fichiers ne changent jamais, les plus récents conviennent donc toujours.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Remettez `secret.key`, ou la valeur de `SELVEDGE_SECRET`, tel qu’il était. S’il est perdu, `selvedge user reset-second-factor` aide chaque personne.
help-backup-wrong-3 = Une commande dit qu’un serveur tient le dossier.
    .hint = Arrêtez d’abord ce serveur : `selvedge reindex` et un second serveur veulent le dossier pour eux seuls.
help-backup-wrong-4 = Les données d’une personne ont été effacées après la sauvegarde.
    .hint = Effacez-les encore une fois dans ce qui a été restauré, avec `selvedge user erase`. Ne gardez aucune sauvegarde plus longtemps qu’il ne le faut.

## Aide : photos
## chosen at run time
## confidence: low

help-photos = Remettre des photos
    .hint = Des noms qui disent ce que montre une photo : des centaines d’entre elles trouvent alors d’elles-mêmes leur produit, leur ordre et leur rôle.
help-photos-step-1 = Nommez chaque fichier d’après le code du produit, sa position et son rôle. Au lieu du code du produit, vous pouvez écrire le SKU ou le GTIN d’une de ses tailles, ou le modèle et la couleur.
help-photos-step-2 = Ces mots disent ce que montre une photo. `swatch` et `social` se placent à côté de la galerie ; sans mot, la photo y figure à son rang.
help-photos-step-3 = Ouvrez *{ desk-title }*, déposez les photos ou des dossiers entiers n’importe où sur la page, et regardez chacune arriver ; jusqu’à 300 à la fois. JPEG, PNG, WebP et TIFF sont acceptés, de même que les films (MP4, WebM) et les PDF.
help-photos-step-4 = Quand elles sont là, appuyez sur *{ desk-match }* : vous obtenez un plan qui dit quelle photo va à quel produit. Parcourez-le, corrigez ce qui est faux, et appuyez sur *{ desk-hang-all }* ; cela s’annule en une fois. Ce qu’un produit montre déjà garde son ordre ; les nouvelles photos viennent derrière.
help-photos-step-5 = *{ desk-part-inbox }* garde ce qui n’a pas trouvé de produit. Glissez une photo sur l’un des produits à côté du mur, ou choisissez-en plusieurs, écrivez le code du produit et appuyez sur *{ desk-hang }*. Quand d’autres produits sont là, *{ desk-match-all }* essaie encore.
help-photos-step-6 = Les photos peuvent aussi arriver avec un catalogue sous *{ runs-title }*, en fichiers ou dans une archive ZIP : sa colonne *{ runs-field-images }* nomme les photos de chaque ligne. Le rapport énumère les *{ runs-unmatched }* ; elles attendent dans la boîte de réception.
help-photos-step-7 = Pour un seul produit, ouvrez-le et appuyez sur *{ workbench-add-photos }*. Là aussi se disent le rôle, l’ordre (*{ workbench-earlier }*, *{ workbench-later }*) et les *{ workbench-alt }*.
help-photos-step-8 = Un produit montre dix photos au plus ; la première le représente partout. Les photos changées partent avec la prochaine approbation.
help-photos-wrong-1 = Une photo n’a trouvé aucun produit.
    .hint = Son nom ne commence par aucun code, SKU, GTIN ou modèle connu ici ; ou il nomme un modèle à plusieurs couleurs sans dire laquelle. Elle attend sous *{ desk-part-inbox }* : placez-la à la main.
help-photos-wrong-2 = Une photo est sur le mauvais produit.
    .hint = Le code le plus long par lequel commence le nom l’emporte. Retirez la photo dans l’éditeur et placez-la à la main là où elle doit être, ou annulez le plan ou l’import qui l’a placée.
help-photos-wrong-3 = Un fichier est refusé.
    .hint = Il dépasse 64 Mo, a plus de 100 millions de pixels, ou est endommagé. Exportez-le de nouveau en JPEG ; le mieux est un grand côté de 2000 à 4000 pixels.
help-photos-wrong-4 = Un flux refuse la première photo, trop petite.
    .hint = Google n’en prend aucune sous 250 × 250 pixels, et à partir du 31 janvier 2027 aucune sous 500 × 500. Le mieux est 1500 × 1500 et plus.

## Aide : la requête
## chosen at run time
## confidence: low

help-query = Demander avec précision
    .hint = La barre de requête au-dessus des produits prend des mots et des conditions exactes, en codes ou dans les mots de votre langue.
help-query-step-1 = Les mots trouvent les produits comme toujours : par titre, code, fibre, couleur, dans toutes les langues. Des conditions peuvent les accompagner. Dans votre langue, une requête peut s’écrire `{ grid-query-example }`.
help-query-step-2 = Une condition est un champ, un signe et une valeur. Les signes sont `=`, `!=`, `<`, `<=`, `>` et `>=` ; `:` vaut `=`. Ce qui est côte à côte doit être vrai en même temps.
help-query-step-3 = Plusieurs valeurs se séparent par des virgules. `or`, `not` et les parenthèses relient les conditions ; `under` prend une catégorie avec tout ce qui est dessous.
help-query-step-4 = `missing` et `complete` interrogent sur ce que veulent les canaux : sur une chose, dans une langue, sur un canal.
help-query-step-5 = `none` veut dire sans valeur, `*` à la fin remplace tout. Ce qui est entre guillemets est un mot cherché, même si c’est le nom d’un champ.
help-query-step-6 = Les chiffres et les jours se comparent. Un prix sans devise est dans celle du premier marché ; `-7d` est il y a une semaine.
help-query-step-7 = `changed` trouve ce qui a été modifié depuis son approbation ; `own` trouve les produits qui disent quelque chose eux-mêmes au lieu de le tenir de leur modèle.
help-query-step-8 = Gardez une requête avec *{ grid-view-save }*, changez en une fois tout ce qu’elle trouve, ou demandez la même chose dans l’API : `GET /api/v1/products?query=`.
help-query-wrong-1 = Une partie de la requête est marquée.
    .hint = En dessous figure ce qui ne se lit pas, et ce qui peut s’y trouver. Pendant la saisie, la barre propose la suite.
help-query-wrong-2 = Un mot ne peut se trouver dans « ou », « non » ni entre parenthèses.
    .hint = Seules des conditions peuvent s’y trouver. Placez les mots avant.
help-query-wrong-3 = Rien n’est trouvé, alors que quelque chose devrait l’être.
    .hint = Toutes les conditions et tous les mots doivent être vrais en même temps : retirez-en. `missing` ne trouve que ce qu’un canal demande : dans une langue qu’aucun canal ne requiert, rien ne manque.

## Aide : touches
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Quelles touches cherchent, ouvrent, enregistrent et approuvent.
