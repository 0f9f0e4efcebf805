# Archivos.
file-too-large = El archivo supera { $limit } MB.
    .hint = Expórtelo más pequeño o en un formato que comprima mejor.
