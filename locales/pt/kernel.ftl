## Codes
## confidence: low

code-empty = O código está vazio.
    .hint = Indique pelo menos uma letra ou um algarismo.
code-too-long = O código tem mais de { $max } caracteres.
    .hint = Encurte-o; o nome completo pertence ao título.
code-characters = O carácter «{ $character }» não pode constar de um código.
    .hint = Use as letras A a Z, algarismos, ponto, sublinhado e hífen.
code-unknown = { $vocabulary ->
        [fibre] A fibra «{ $text }» não existe.
        [component] O componente «{ $text }» não existe.
        [material] O material «{ $text }» não existe.
        [care] O código de cuidados «{ $text }» não existe.
        [phrase] A indicação de cuidados «{ $text }» não existe.
        [colour] A família de cor «{ $text }» não existe.
        [measurement] A medida «{ $text }» não existe.
        [size-system] O sistema de tamanhos «{ $text }» não existe.
        [department] A secção «{ $text }» não existe.
        [season] A estação «{ $text }» não existe.
        [role] O papel de imagem «{ $text }» não existe.
        [unit] A unidade «{ $text }» não existe.
        [certificate] O certificado «{ $text }» não existe.
        [country] O país «{ $text }» não existe.
        [language] O idioma «{ $text }» não existe.
       *[other] O vocabulário { $vocabulary } não tem «{ $text }».
    }
    .hint = Use um código do vocabulário, por exemplo cotton, wash_30 ou navy: os códigos são em minúsculas, os países são duas maiúsculas.

## Numbers of articles
## confidence: low

gtin-digits = Um GTIN só tem algarismos.
    .hint = Retire espaços, hífenes e letras.
gtin-length = Um GTIN tem 8, 12, 13 ou 14 algarismos, este tem { $length }.
    .hint = Se uma folha de cálculo perdeu os zeros à esquerda, volte a colocá-los.
gtin-check-digit = O último algarismo é { $given }; segundo os outros, devia ser { $expected }.
    .hint = Compare com o código de barras: há um algarismo errado ou dois trocados.

## Money, languages, pages of a list
## confidence: low

currency-unknown = «{ $text }» não é uma moeda.
    .hint = Use as três letras, por exemplo EUR, USD ou JPY (ISO 4217).
price-unreadable = Não é possível ler isto como um valor em { $currency }.
    .hint = Escreva-o como 129.90, sem mais casas decimais do que a moeda tem.
locale-unknown = «{ $text }» não é um idioma.
    .hint = Use uma etiqueta como pt, en-US ou zh-Hant (BCP 47).
cursor-unreadable = Este cursor não é nosso.
    .hint = Comece sem cursor e transmita next_cursor exatamente como veio na resposta.
