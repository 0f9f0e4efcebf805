## Another shape for a style

reshape-title = Remodeler
reshape-about = Tout ici devient d’abord un plan : il montre chaque changement, s’exécute d’un coup et peut être annulé. L’historique est gardé.
reshape-split = Détacher des couleurs
reshape-split-about = Les couleurs choisies deviennent un modèle à part qui dit ce que dit celui-ci.
reshape-new-code = Code du nouveau modèle
reshape-look = Voir le plan
reshape-move = Déplacer des couleurs
reshape-move-about = Ce qu’une couleur héritait ici et n’hériterait pas là-bas devient le sien.
reshape-style = Code du modèle
reshape-merge = Fusionner dans un autre modèle
reshape-merge-about = Toutes les couleurs y vont, ce modèle disparaît.
reshape-sizes = Déplacer des tailles
reshape-colour = Code de la couleur
reshape-category = Changer de catégorie
reshape-category-about = Voir d’abord ce que l’autre catégorie demanderait.
reshape-ask = Que demanderait-elle ?
reshape-products = { $count ->
    [one] une couleur
   *[other] { $count } couleurs
}
reshape-nothing-new = Elle ne demande rien de nouveau.
reshape-choose-there = La choisir dans l’éditeur
