## Why a product is not shown on a channel, or what is to be mended although it is

publication-not-approved = Il n’est pas approuvé.
    .hint = Approuvez-le : ce qui a été approuvé est alors montré.
publication-archived = Il est archivé.
    .hint = Reprenez-le et approuvez-le pour le montrer à nouveau.
publication-not-selected = Le canal ne prend pas de produits de sa catégorie ou de sa marque.
    .hint = Modifiez la sélection du canal ou la catégorie du produit.
publication-no-price = Aucune de ses tailles n’a de prix dans un marché du canal.
    .hint = Ajoutez un prix dans la devise d’un des marchés du canal.
publication-waits-for-drop = Il sort avec un drop, le { $at }.
    .hint = Changez la date du drop pour le montrer plus tôt.

## What a shopper’s question may not ask

shop-market = Le canal n’y vend pas.
    .hint = Ses marchés sont { $known }.
shop-locale = Le canal ne parle pas cette langue.
    .hint = Ses langues sont { $known }.
shop-facet = Rien ne se filtre sous ce nom.
    .hint = Les filtres sont { $known }.
shop-sort = Cet ordre n’existe pas.
    .hint = Les ordres sont { $known }.

## Why a feed would refuse it

feed-code-too-long = « { $text } » est plus long que les { $most } caractères que le flux accepte.
    .hint = Donnez un code ou un nom plus court.
feed-no-brand = Il n’a pas de marque, et le flux en demande une.
    .hint = Indiquez la marque de son modèle.
feed-no-text = Il n’a pas de titre ou pas de description.
    .hint = Écrivez les deux dans la première langue du canal.
feed-no-department = Personne n’a dit pour qui il est.
    .hint = Indiquez le rayon de son modèle : le flux demande le genre et l’âge.
feed-no-colour = Le flux veut les noms de ses couleurs, pas le mot pour plusieurs.
    .hint = Écrivez le nom de couleur de la marque, par exemple « Rouge/Bleu ».
feed-no-picture = Il n’a pas d’image.
    .hint = Ajoutez une photo du produit.
feed-picture-too-small = Sa première image fait { $size } pixels ; le flux n’en prend pas sous { $least } × { $least }.
    .hint = Remplacez-la par une plus grande, de préférence 1500 × 1500 ou plus.

## What is public no more

media-withdrawn = Cette image a été montrée et ne l’est plus.
    .hint = Demandez l’image d’aujourd’hui à la page qui y mène.

## What the API may be asked

publication-state = Cet état n’existe pas.
    .hint = Les états sont { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = La plateforme ne le prend pas : { $reason }
    .hint = Modifiez ce qu’elle nomme ; l’envoi reprend dès que le produit change, ou par selvedge push.
delivery-stumbled = La plateforme a trébuché dessus : { $reason }
    .hint = Un nouvel essai aura lieu de lui-même. Si cela continue, le journal de la plateforme en sait plus.
delivery-answer-too-long = La réponse de la plateforme était plus longue que quiconque ne lirait.
    .hint = Un nouvel essai aura lieu de lui-même. Regardez si le produit y a bien plus de tailles qu’ici.
delivery-no-title = Il n’a de titre dans aucune des langues envoyées.
    .hint = Écrivez un titre dans l’une d’elles, ou ajoutez une langue au connecteur du canal.
delivery-no-price = Aucune de ses tailles n’a de prix en { $currency }, devise dans laquelle la plateforme vend d’abord.
    .hint = Ajoutez un prix en { $currency } et un marché du canal qui l’utilise.
delivery-ours = Quelque chose s’est mal passé dans la maison elle-même.
    .hint = Le journal du serveur dit ce que c’était.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Ceci n’est pas une simple adresse web.
    .hint = Écrivez-la comme https://shop.example/admin-api, sans utilisateur, mot de passe ni paramètres.
connector-no-language = Il n’est pas dit quelles langues sont envoyées.
    .hint = Nommez-en au moins une, la nôtre et celle de la plateforme : {"{"}"fr": "fr"{"}"}.
connector-language-twice = Deux de nos langues s’écriraient dans une seule de la plateforme.
    .hint = Omettez l’une d’elles.
connector-host-not-allowed = La maison ne peut pas parler à { $host }.
    .hint = S’il le faut, l’exploitant l’ajoute à connector_hosts dans selvedge.toml, ou à SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Il n’est pas dit comment se connecter en tant que « { $key } ».
    .hint = L’exploitant définit SELVEDGE_CONNECTOR_{ $variable }_USER et _PASSWORD, ou [connectors.{ $key }] dans selvedge.toml.
connector-sign-in = La plateforme ne laisse pas entrer la maison : { $reason }
    .hint = Corrigez l’utilisateur et le mot de passe dans les réglages de l’exploitant.
connector-forbidden = La plateforme ne permet pas ce que la maison demande : { $reason }
    .hint = Donnez à son utilisateur le droit de lire et de modifier le catalogue et ses images.
connector-schema = Il manque à la plateforme un champ dont la maison a besoin : { $reason }
    .hint = Ajoutez les champs personnalisés que nomme le README, et redémarrez la plateforme.
connector-strange = Ce qui répond là ne parle pas la langue de la plateforme (HTTP { $status }) : { $reason }
    .hint = Corrigez l’adresse dans le connecteur du canal.
connector-tax = La plateforme et le canal ne s’accordent pas sur l’inclusion des taxes dans les prix.
    .hint = Changez-la dans le premier marché du canal, ou dans la plateforme.
connector-redirected = La plateforme renvoie à une autre adresse.
    .hint = Indiquez cette adresse dans le connecteur du canal : les redirections ne sont pas suivies.
connector-away = La plateforme ne répond pas : { $reason }
    .hint = De nouveaux essais auront lieu d’eux-mêmes, de moins en moins souvent, au moins une fois par heure.
connector-none = Le canal { $channel } n’envoie nulle part.
    .hint = Donnez un connecteur au canal, ou nommez un autre canal.
connector-busy = Quelqu’un d’autre envoie ce canal en ce moment.
    .hint = Attendez que ce soit terminé, et redemandez.
connector-lost = Quelqu’un d’autre a repris l’envoi de ce canal.
    .hint = Redemandez pour voir ce qu’il en est advenu.
