## Categories and their places in the taxonomies of others
## confidence: low

workbench-categories = Categorias
workbench-categories-none = Ainda não há categorias.
    .hint = Importe um catálogo: as categorias vêm com ele.

## Categories and their places in the taxonomies of others
## chosen at run time
## confidence: low

workbench-place-own = própria
workbench-place-derived = da Shopify
workbench-place-inherited = herdada
workbench-place-none = sem correspondência

## Categories and their places in the taxonomies of others
## confidence: low

workbench-mapping = Lugares noutras taxonomias
    .hint = A da Shopify é mais fina e traz a da Google: deixe a da Google vazia e ela acompanha.
workbench-mapping-google = Número na Google
workbench-mapping-shopify = Identificador na Shopify
workbench-suggestions = Sugestões
workbench-suggestions-none = Nenhum dos seus nomes leva a algum lado.
workbench-suggestions-score = Grau de certeza
workbench-use = Usar
workbench-outside-none = Ainda não há nenhuma taxonomia externa carregada.
    .hint = Importe a lista que a Google ou a Shopify publica: selvedge import taxonomy-with-ids.pt-BR.txt
workbench-outside-browse = Percorrer { $taxonomy }
workbench-outside-count = { $count ->
        [one] { $count } categoria
       *[other] { $count } categorias
    }
workbench-outside-search = Pesquisar em qualquer idioma
workbench-outside-find = Pesquisar
workbench-outside-id = Identificador
workbench-outside-attributes = Aqui, os produtos têm:
workbench-outside-for = Procura um lugar para { $code }.
workbench-outside-back = Voltar a ela
workbench-outside-nothing = Nada tem este nome.

## Categories and their places in the taxonomies of others
## confidence: low

suggestion-same-name = Lá também se chama «{ $name }».
suggestion-same-words = «{ $own }» e «{ $theirs }» são a mesma palavra.
suggestion-synonym = «{ $own }» significa o mesmo que «{ $theirs }».
suggestion-similar = «{ $own }» e «{ $theirs }» têm palavras em comum.
suggestion-from-above = Nada tem um nome parecido; a categoria acima, { $parent }, traz até aqui.
suggestion-for-whom = «{ $own }» diz para quem é; o que contém é vestuário.
