# Fichiers.
file-too-large = Le fichier dépasse { $limit } Mo.
    .hint = Exportez-le plus petit ou dans un format mieux compressé.
