## Versand

days-from-after-to = Die Lieferung beginnt später, als sie endet.
    .hint = Die beiden Tageszahlen tauschen.
