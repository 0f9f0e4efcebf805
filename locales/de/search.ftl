search-cursor-unknown = Diese Seitenmarke gehört nicht zu dieser Suche.
    .hint = Ohne `cursor` von vorn beginnen oder die Frage, mit der die Marke kam, unverändert wiederholen.
search-too-many-filters = Eine Suche nimmt höchstens { $limit } Filter oder Werte eines Filters.
    .hint = Einige davon weglassen.
