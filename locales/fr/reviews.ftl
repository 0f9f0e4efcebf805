## What shoppers say
## confidence: low

review-rating = Un avis a une à cinq étoiles.
    .hint = Donnez un nombre entier de 1 à 5.
review-fit-unknown = Ceci ne répond pas à la question de savoir comment l’article taille.
    .hint = Dites small, true_to_size ou large, ou omettez-le.
review-without-words = L’avis n’a pas de texte.
    .hint = Écrivez une phrase ou deux.
review-without-author = L’avis n’a pas de nom.
    .hint = Donnez le nom à afficher ; un prénom ou des initiales suffisent.
review-erased = Son auteur l’a fait effacer ; ce n’est donc pas réécrit.
    .hint = Laissez le champ vide ; les étoiles, la coupe et la date peuvent être modifiées.
