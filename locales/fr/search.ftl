## confidence: low

search-cursor-unknown = Ce marqueur de page n’appartient pas à cette recherche.
    .hint = Recommencez sans `cursor`, ou répétez telle quelle la question avec laquelle il est venu.
search-too-many-filters = Une recherche accepte au plus { $limit } filtres, ou valeurs d’un filtre.
    .hint = Omettez-en quelques-uns.
