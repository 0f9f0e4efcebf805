## confidence: low

search-cursor-unknown = Deze paginamarkering hoort niet bij deze zoekopdracht.
    .hint = Begin opnieuw zonder `cursor`, of herhaal ongewijzigd de vraag waar de markering bij hoorde.
search-too-many-filters = Een zoekopdracht heeft hoogstens { $limit } filters, of waarden van één filter.
    .hint = Laat er een paar weg.
