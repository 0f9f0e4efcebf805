## Categories
## confidence: low

category-cycle = { $code } não pode estar abaixo de si própria.
    .hint = Escolha uma categoria superior fora desta categoria e do que está abaixo dela.
slug-characters = Isto não pode fazer parte de um endereço.
    .hint = Use palavras sem espaços, barras, pontos de interrogação nem cardinais, por exemplo vestidos-compridos.

## Attributes
## chosen at run time
## confidence: low

attribute-wants-object = O atributo { $attribute } tem um valor por idioma ou canal.
    .hint = Indique um objeto, por exemplo com um valor por idioma.
attribute-wants-text = O atributo { $attribute } é um texto.
    .hint = Indique-o entre aspas.
attribute-wants-number = O atributo { $attribute } é um número.
    .hint = Indique um número sem a unidade.
attribute-wants-boolean = O atributo { $attribute } é um sim ou não.
    .hint = Indique true ou false.
attribute-wants-date = O atributo { $attribute } é uma data.
    .hint = Escreva-a como 2026-11-22.
attribute-wants-option = O atributo { $attribute } não tem esta opção.
    .hint = Escolha uma das opções ou acrescente uma ao atributo.
attribute-options-and-type = As opções pertencem a um atributo de um ou vários valores de uma lista, e a nenhum outro.
    .hint = Acrescente opções ou altere o tipo.

## Outside taxonomies
## confidence: low

outside-category-unknown = A taxonomia da { $taxonomy } não tem a categoria { $id }.
    .hint = Procure-a nas taxonomias externas ou veja as sugestões da categoria.
shopify-id-form = Uma categoria da taxonomia da Shopify chama-se, por exemplo, aa-1-4.
    .hint = Use a última parte do endereço, depois de TaxonomyCategory/.
outside-row-no-id = A linha não diz de que categoria se trata.
    .hint = Preencha a primeira coluna.
outside-row-id = { $id } não é um identificador da { $taxonomy }.
    .hint = Os da Google são números, por exemplo 1604; os da Shopify são letras e algarismos, por exemplo aa-1-4.
outside-row-no-name = { $id } não tem nome.
    .hint = Preencha o nome em inglês e o caminho.
outside-row-parent = { $id } está abaixo de { $parent }, que não existe.
    .hint = Carregue o ficheiro inteiro ou, primeiro, a linha da categoria superior.
outside-row-first = { $id } ainda não é conhecido.
    .hint = Carregue primeiro o ficheiro que diz o que existe e só depois o que o diz noutros idiomas.
outside-row-number = { $text } não é um número.
    .hint = Escreva só algarismos.
outside-line = Não se percebe esta linha.
    .hint = Uma linha é um identificador, um traço e um caminho: 1604 - Apparel & Accessories > Clothing.
