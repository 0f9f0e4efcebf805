## confidence: low

search-cursor-unknown = Este marcador de página não pertence a esta pesquisa.
    .hint = Recomece sem `cursor` ou repita, sem alterações, a pergunta com que o marcador veio.
search-too-many-filters = Uma pesquisa aceita no máximo { $limit } filtros, ou valores de um filtro.
    .hint = Deixe alguns de fora.
