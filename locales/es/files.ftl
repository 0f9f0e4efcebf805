# Archivos.
file-too-large = El archivo supera { $limit } MB.
    .hint = Expórtalo más pequeño o en un formato que comprima mejor.
