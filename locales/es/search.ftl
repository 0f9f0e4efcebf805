## confidence: low

search-cursor-unknown = Este marcador de página no pertenece a esta búsqueda.
    .hint = Empieza de nuevo sin `cursor` o repite sin cambios la pregunta con la que vino.
search-too-many-filters = Una búsqueda admite como máximo { $limit } filtros, o valores de un filtro.
    .hint = Deja fuera algunos.
