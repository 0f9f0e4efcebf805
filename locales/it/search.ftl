## confidence: low

search-cursor-unknown = Questo segnapagina non appartiene a questa ricerca.
    .hint = Ricomincia senza `cursor` o ripeti, senza cambiarla, la domanda con cui è arrivato.
search-too-many-filters = Una ricerca accetta al massimo { $limit } filtri, o valori di un filtro.
    .hint = Omettine alcuni.
