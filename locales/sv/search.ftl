## confidence: low

search-cursor-unknown = Sidmarkören hör inte till den här sökningen.
    .hint = Börja om utan `cursor`, eller upprepa oförändrad frågan som markören kom med.
search-too-many-filters = En sökning tar högst { $limit } filter, eller värden i ett filter.
    .hint = Utelämna några av dem.
