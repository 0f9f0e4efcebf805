## What there is to say about translations
## confidence: low

translation-field-unknown = Isto não é um texto que se possa traduzir.
    .hint = Use um destes: { $fields }.
translation-of-style = Este texto e a sua origem são os do modelo { $style }.
    .hint = Confirme-o aí, para todas as cores de uma vez.
translation-not-there = Não há nenhum texto em { $locale } que possa continuar correto.
    .hint = Traduza-o primeiro.
translation-same-language = { $locale } é o idioma do próprio texto de origem.
    .hint = Indique outro idioma para a tradução.
translation-kind-unknown = «{ $kind }» não é uma ficha cujos textos se traduzam.
    .hint = Use style/… ou product/… com o código, como a exportação o escreve.
translation-other-language = A unidade é para { $given }, o ficheiro para { $locale }.
    .hint = Entregue cada idioma num ficheiro próprio.
translation-left-alone = O ficheiro diz o mesmo que da última vez; o que se escreveu desde então fica.
    .hint = Escreva o texto na bancada se for o do ficheiro que deve valer.
translation-younger-there = Foi feita a partir de um texto de origem mais antigo; já existe uma tradução do atual.
    .hint = Exporte o texto de novo e traduza o texto de origem de hoje.
translation-of-older-source = O texto de origem em { $locale } mudou desde esta tradução.
    .hint = A tradução foi recebida e marcada como desatualizada; veja o que mudou.
translation-source-gone = Já não há texto de origem em { $locale }.
    .hint = A tradução mantém-se; escreva o texto de origem ou esvazie a tradução.
translation-refused = Não é possível conservar este texto.
    .hint = Veja a ficha na bancada.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Linha { $line }: o XML é inválido: { $reason }
    .hint = Nada do ficheiro foi recebido; exporte-o de novo a partir da ferramenta que o escreveu.
xliff-cut-off = Linha { $line }: o ficheiro termina antes do último elemento.
    .hint = Nada foi recebido; pode ter sido cortado pelo caminho.
xliff-not-two = Linha { $line }: isto não é XLIFF 2.
    .hint = Exporte-o como XLIFF 2.0 ou 2.1; as versões mais antigas não são lidas.
xliff-doctype = Linha { $line }: o ficheiro tem um tipo de documento.
    .hint = O XLIFF não tem nenhum; retire-o.
xliff-entity = Linha { $line }: a entidade «{ $name }» não é conhecida.
    .hint = Só são lidas as cinco do XML e os caracteres pelo seu número.
xliff-too-deep = Linha { $line }: há elementos encaixados em mais de { $max } níveis.
    .hint = Exporte o ficheiro de novo, sem grupos dentro de grupos.
xliff-unit-too-long = Linha { $line }: uma unidade tem mais de { $limit } MB.
    .hint = Nenhum texto é tão longo; veja o que a ferramenta escreveu.
xliff-code-point = Linha { $line }: «{ $hex }» não é um carácter.
    .hint = Um elemento cp indica um carácter pelo seu número em Unicode, em hexadecimal.
xliff-inline = O texto contém o elemento { $element }, que não é texto.
    .hint = Markdown é texto aqui; entregue a unidade sem códigos internos.
xliff-half = Só uma parte do texto está traduzida.
    .hint = Traduza todos os segmentos da unidade ou deixe-os todos vazios.
