search-cursor-unknown = This page marker does not belong to this search.
    .hint = Start again without `cursor`, or repeat the question that the marker came with unchanged.
search-too-many-filters = A search takes at most { $limit } filters, or values of one filter.
    .hint = Leave some of them out.
