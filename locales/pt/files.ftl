## Ficheiros
## confidence: low

file-too-large = O ficheiro tem mais de { $limit } MB.
    .hint = Exporte-o mais pequeno ou num formato que comprima melhor.
