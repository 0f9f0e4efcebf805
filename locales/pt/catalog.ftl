## Composition and care
## confidence: low

component-unknown = Este componente não existe.
    .hint = Use um código de componente, por exemplo shell, lining ou outer_sole.
component-twice = Este componente está indicado duas vezes.
    .hint = Junte os dois ou dê nome à segunda parte, por exemplo shell_2.
component-fibres-or-materials = Um componente é feito de fibras ou de materiais, não de ambos nem de nenhum.
    .hint = Dê a um têxtil fibras com percentagens e a tudo o resto materiais sem percentagens.
fibre-unknown = Esta fibra não existe.
    .hint = Use um código de fibra do anexo I, por exemplo cotton ou elastane; os nomes de marca não são nomes de fibras (Regulamento (UE) n.º 1007/2011, artigo 5.º).
fibre-twice = Esta fibra está indicada duas vezes no mesmo componente.
    .hint = Some as duas percentagens.
fibre-virgin-and-recycled = A lã virgem não pode ser reciclada: nunca esteve antes num produto acabado.
    .hint = Indique-a como lã ou retire «reciclado» (Regulamento (UE) 1007/2011, art. 8).
material-unknown = Este material não existe.
    .hint = Use um código de material, por exemplo leather, rubber ou brass.
share-not-a-percentage = «{ $text }» não é uma percentagem de 0 a 100 %.
    .hint = Escreva 95, 95.5 ou 33.33: no máximo duas casas decimais.
share-zero = Não é possível indicar uma percentagem de zero.
    .hint = Retire a fibra ou indique a percentagem.
composition-weight = Os componentes pesam juntos { $total } % do produto, mais do que o todo.
    .hint = Corrija as partes do peso do produto ou omita a que não conhece.
composition-sum = As percentagens somam { $total } %, deviam somar 100 %.
    .hint = Acrescente a fibra que falta ou indique «outras fibras» onde a lei o permite: uma fibra até 5 %, várias até 15 % (Regulamento (UE) n.º 1007/2011, artigo 9.º).
composition-component-unread = Nenhuma parte de uma peça se chama «{ $text }».
    .hint = Escreva antes dos dois pontos uma parte como tecido exterior, forro ou guarnição.
composition-fibre-unread = «{ $text }» não é uma fibra que conheçamos.
    .hint = Escreva o nome da fibra, por exemplo algodão ou elastano; os nomes de marca não são nomes de fibras (Regulamento (UE) n.º 1007/2011, artigo 5.º).
composition-share-unread = Falta a percentagem de «{ $text }».
    .hint = Escreva-a antes do nome, por exemplo «95 algodão».
composition-fibre-missing = Falta a fibra para a percentagem «{ $text }».
    .hint = Escreva qual é a fibra, por exemplo «95 algodão».
composition-same-fibre = «{ $text }» e «{ $other }» são a mesma fibra: { WORD("fibre", $fibre) }.
    .hint = Indique-a uma vez com as duas partes juntas, ou escreva a fibra que uma delas devia ser. Uma marca vale pelo seu nome genérico (Regulamento (UE) 1007/2011 art. 5).
composition-pure-mixed = «{ $text }» só pode acompanhar uma fibra que está sozinha.
    .hint = Retire a palavra: a parte di-lo (Regulamento (UE) 1007/2011 art. 7).
composition-claim-unread = «{ $text }» não é uma alegação nem o certificado: já há um indicado.
    .hint = Escreva-o assim: «[organic gots-2026]».
composition-empty-component = Esta parte não indica nenhuma fibra nem nenhum material.
    .hint = Escreva de que é feita, por exemplo «forro: 100 viscose».
care-unreadable = Não é possível ler as instruções de cuidados sem adivinhar.
    .hint = Escreva códigos de cuidados separados por espaços, por exemplo: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = «{ $text }» não se pode ler sem adivinhar.
    .hint = Escreva de outro modo: a lavagem com a temperatura, como «lavar na máquina a 30», ou um código como wash_30.
care-unknown = Este código de cuidados não existe.
    .hint = Use um código como wash_30, bleach_no ou iron_low.
care-phrase-unknown = Esta indicação de cuidados não existe.
    .hint = Use um código como separately ou inside_out.
care-subgroup-twice = Isto contradiz «{ WORD("care", $other) }», já indicado.
    .hint = Mantenha um dos dois: uma etiqueta tem um símbolo de cada tipo (ISO 3758).
care-edition-unknown = Esta edição da norma de cuidados não existe.
    .hint = Use 2012 ou 2023.
care-of-a-later-edition = Este símbolo surgiu com a edição de { $edition }; a etiqueta indica uma anterior.
    .hint = Escolha outro símbolo ou a edição mais recente.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = Não existe nenhum vocabulário de corte «{ $vocabulary }».
    .hint = Use fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note ou stretch.
fit-term-unknown = O vocabulário { $vocabulary } não tem este código.
    .hint = Escolha um dos seus códigos; a lista está na descrição da API.
model-height = Quem veste a peça mede entre 0,5 e 2,5 metros.
    .hint = Indique a altura em milímetros, por exemplo 1780.
size-missing = A variante não tem tamanho.
    .hint = Indique o tamanho tal como está no guia de tamanhos, ou OS para tamanho único.
size-taken = { $sku } já é este tamanho de { $product }.
    .hint = Altere o tamanho ou edite antes { $sku }.
gtin-taken = Este GTIN já pertence a { $sku }.
    .hint = Cada tamanho e cor precisa de um GTIN próprio.
price-negative = Um preço não pode ser inferior a zero.
    .hint = Retire o sinal de menos ou o preço.
price-twice = Há dois preços para a mesma moeda e o mesmo país.
    .hint = Mantenha um deles.
sale-above-price = O preço promocional é superior ao preço.
    .hint = Baixe o preço promocional ou retire-o.
sale-ends-before-it-begins = A promoção termina antes de começar.
    .hint = Troque as duas datas.

## Pictures, films, links
## confidence: low

too-many-images = Um produto mostra até { $max } imagens, aqui há { $count }.
    .hint = Retire algumas; amostras de tecido, imagens de redes sociais e vídeos não contam.
image-twice = O produto já mostra esta imagem.
    .hint = Retire uma das duas.
image-role-unknown = Uma imagem não pode ter este papel.
    .hint = Use um papel como front, back, detail ou on_model.
media-file-or-link = Um vídeo ou uma imagem precisa de um ficheiro ou de uma ligação, um dos dois.
    .hint = Retire um ou acrescente o que falta.
social-image-rights = Uma imagem de redes sociais precisa do autor e do direito de a usar.
    .hint = Indique o autor e onde está guardada a autorização.
association-kind = Os produtos não podem ser associados desta forma.
    .hint = Use um destes: { $kinds }.
colour-unknown = Esta família de cor não existe.
    .hint = Use uma família como navy ou off_white; o nome que a marca dá à cor fica ao lado.
department-unknown = Esta secção não existe.
    .hint = Use women, men, girls, boys, unisex ou baby.
season-unknown = Não é possível ler isto como estação.
    .hint = Use um código como spring_summer ou autumn_winter.
customs-code = Um código pautal tem 6, 8 ou 10 algarismos.
    .hint = Retire pontos e espaços; procure o código na Nomenclatura Combinada.
text-too-long = O texto tem { $length } caracteres, guardam-se no máximo { $max }.
    .hint = Encurte-o.
list-too-long = A lista tem mais de { $max } entradas.
    .hint = Retire algumas.

## What a product misses
## chosen at run time
## confidence: low

missing-photos = { $count ->
        [0] Ainda não há fotografias.
       *[other] Fotografias: { $count } de { $min }.
    }
    .hint = Arraste fotografias para o produto ou associe-as na mesa de fotografias.
missing-unread = «{ $text }» foi importado e não foi possível lê-lo.
    .hint = Introduza o valor tal como deve ser.
missing-composition = Falta a composição.
    .hint = Escreva-a assim: «95 algodão 5 elastano».
missing-certificate = A alegação «{ $claim }» não tem hoje um certificado válido.
    .hint = Escolha um certificado válido ou retire a alegação.
missing-rights = Os direitos desta imagem terminaram em { $until }.
    .hint = Substitua a imagem, ou renove os direitos e indique o novo último dia.
missing-fit = Falta o corte.
    .hint = Escolha como veste, por exemplo slim ou relaxed.
missing-size-chart = Falta o guia de tamanhos.
    .hint = Escolha um ou dê à categoria um guia predefinido.
missing-size-in-chart = O tamanho { $size } não está no guia { $chart }.
    .hint = Acrescente o tamanho ao guia ou corrija a variante.
missing-title = Falta o título em { WORD("language", $locale) }.
    .hint = Escreva-o neste idioma; um idioma de recurso não conta.
missing-description = Falta a descrição em { WORD("language", $locale) }.
    .hint = Escreva-a neste idioma; um idioma de recurso não conta.
missing-translation = Falta uma tradução em { WORD("language", $locale) }.
    .hint = Traduza a partir do texto original, ao lado.
translation-outdated = O texto original mudou desde que o texto em { WORD("language", $locale) } foi escrito.
    .hint = Veja o que mudou; reescreva-o ou confirme que continua correto.
missing-care = Faltam os cuidados.
    .hint = Escolha um símbolo de cada grupo.
missing-care-group = Os cuidados não dizem nada sobre: { WORD("care-group", $group) }.
    .hint = Um símbolo em falta significa que tudo é permitido: escolha um.
missing-returns = Falta a política de devoluções.
    .hint = Escolha uma das políticas da marca.
missing-shipping = Falta o perfil de entrega.
    .hint = Escolha um dos perfis da marca.
missing-video = Falta um vídeo.
    .hint = Acrescente um ficheiro ou uma ligação.
missing-social = Falta uma imagem de redes sociais.
    .hint = Acrescente uma, com o autor e o direito de a usar.
missing-shot = A categoria pede uma imagem deste tipo: { WORD("role", $role) }.
    .hint = Acrescente uma imagem assim ou dê este papel a uma das imagens.
missing-term-not-here = A categoria não usa o termo «{ $term }».
    .hint = Escolha um destes: { $taken }.
missing-category-field = A categoria pede { $field }.
    .hint = Preencha-o ou altere o que a categoria pede.

## Approval, channels
## confidence: low

not-complete = O produto não está completo para o canal { $channel }, aquele a que falta menos.
    .hint = Preencha o que está na lista e aprove de novo.
four-eyes = Quem fez a última alteração não pode aprová-la.
    .hint = Peça a um colega que aprove.
state-does-not-allow = Um produto «{ $from }» não pode passar a «{ $to }».
    .hint = Carregue-o de novo: alguém pode tê-lo movido entretanto.
channel-needs-locale = Um canal precisa aqui de pelo menos um idioma.
    .hint = Acrescente um, por exemplo pt.
channel-needs-market = Um canal precisa de pelo menos um mercado.
    .hint = Acrescente um país com a moeda e os idiomas.
min-photos = Um canal pede de 1 a 10 fotografias.
    .hint = Escolha um número entre os dois.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = Não se pode lavar, mas pode secar-se em tambor.
    .hint = Uma das duas indicações será provavelmente um engano.
care-bleached-but-not-washed = Não se pode lavar, mas pode branquear-se.
    .hint = Uma das duas indicações será provavelmente um engano.
care-tumbled-hot-after-mild-wash = Lava-se num programa moderado e seca-se em tambor à temperatura normal.
    .hint = Escolha temperatura baixa ou nenhuma secagem em tambor.
care-nothing-allowed = A etiqueta não permite absolutamente nada.
    .hint = Indique pelo menos uma forma de limpar a peça.
care-too-strong = { WORD("care", $code) }: mais do que a fibra «{ WORD("fibre", $fibre) }» costuma suportar.
    .hint = O habitual é, no máximo: { WORD("care", $limit) }.
care-leather-is-washed = Lava-se, embora contenha este material: { WORD("material", $material) }.
    .hint = O couro não costuma ser lavado, ou é limpo por um especialista.

## What is a colour, and what is not
## confidence: low

colour-name-empty = O nome da cor não diz nada.
    .hint = Escreva-o por palavras ou deixe-o de fora: usa-se então a palavra da família.
colour-name-says-none = «{ $name }» não é aceite como cor.
    .hint = Indique até três cores separadas por barras, por exemplo Vermelho/Rosa/Prateado.
colour-name-with-number = «{ $name }» contém um número, o que não é aceite como cor.
    .hint = Escreva a cor por palavras; os números de um catálogo de cores pertencem a outro lugar.
colour-name-long = Uma palavra de «{ $name }» tem mais de { $most } caracteres.
    .hint = Encurte-a; as plataformas cortam-na ou recusam-na.
