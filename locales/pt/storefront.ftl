## Around every page
## confidence: low

store-skip = Saltar para o conteúdo
store-menu = Menu
store-categories = Categorias
store-search = Pesquisar
store-language = Idioma
store-country = País de entrega
store-choose = Escolher
store-made-with = { $name }. Apresentação: Selvedge.
store-breadcrumbs = Está aqui

## Home
## confidence: low

store-home-new = Novidades
store-home-all = Explorar
store-home-see = Ver as novidades
store-home-empty = Ainda não há nada à venda aqui.
    .hint = Assim que o primeiro produto for aprovado e publicado, aparece nesta página.

## Lists of products
## confidence: low

store-count = { $count ->
        [0] Nenhum produto
        [one] { $count } produto
       *[other] { $count } produtos
    }
store-sort = Ordenar por
store-apply = Aplicar
store-clear = Limpar tudo
store-remove = Retirar { $name }
store-filters = Filtros
store-more = Ver mais
store-first = Voltar ao início
store-price-min = De
store-price-max = Até
store-rating-up = { $count ->
        [one] { $count } estrela ou mais
       *[other] { $count } estrelas ou mais
    }
store-list-empty = Nada corresponde a estes filtros.
    .hint = Retire um deles ou limpe tudo.
store-category-empty = Ainda não há nada nesta categoria.
    .hint = Dê uma vista de olhos às outras.

## chosen at run time
## confidence: low

store-sort-relevance = Relevância
store-sort-newest = Mais recentes
store-sort-price = Preço crescente
store-sort-price-down = Preço decrescente
store-sort-rating = Avaliação
store-sort-name = Nome
store-facet-colour = Cor
store-facet-size = Tamanho
store-facet-fit = Corte
store-facet-fibre = Material
store-facet-brand = Marca
store-facet-department = Para
store-facet-season = Estação
store-facet-rating = Avaliação
store-facet-price = Preço

## Search
## confidence: low

store-search-title = Pesquisa
store-search-results = Resultados para «{ $query }»
store-search-relaxed = Nada contém todas estas palavras. Aqui está o que mais se aproxima.
store-search-empty = Não há resultados para «{ $query }».
    .hint = Verifique a ortografia, use menos palavras ou percorra as categorias.
store-search-prompt = O que procura?
    .hint = Uma peça, uma cor, um material ou o código da etiqueta.

## A product
## confidence: low

store-photos = Fotografias
store-no-photo = Ainda sem fotografia
store-video = Ver o filme
store-colour = Cor
store-colours = Cores
store-size = Tamanho
store-one-size = Tamanho único
store-size-age = Idade
store-size-second = Segundo tamanho
store-age-months = { $range } { $last ->
    [one] mês
   *[other] meses
    }
store-age-years = { $range } { $last ->
    [one] ano
   *[other] anos
    }
store-size-table = Guia de tamanhos
store-unit = Unidade da tabela
store-garment-measurements = Medidas da peça
store-in-stock = Em stock
store-few-left = Últimas unidades
store-sold-out = Esgotado
    .hint = De momento, não há nenhum tamanho disponível.
store-not-sold-here = Não está à venda neste país: { $country }.
store-price-from = desde { $price }
store-price-sale = Preço reduzido
store-price-was = Preço habitual
store-price-lowest = Preço mais baixo nos 30 dias anteriores à redução: { $price }
store-tax-included = IVA incluído
store-tax-not-included = impostos não incluídos
store-rating-words = { $rating } em 5 estrelas
store-stars = { $count ->
        [one] { $count } estrela
       *[other] { $count } estrelas
    }
store-description = Descrição
store-shown-in = Este texto ainda não está traduzido; aparece noutro idioma: { $locale }.
store-fit = Corte e detalhes
store-model = Modelo com { $height } de altura, a usar o tamanho { $size }.
store-made-of = Material
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Gramagem
store-cloth-construction = Tecido ou malha
store-cloth-finish = Acabamento
store-care = Cuidados
store-yes = Sim
store-no = Não
store-codes = Referência:

## chosen at run time
## confidence: low

store-cut-fit = Corte
store-cut-length = Comprimento
store-cut-rise = Altura da cintura
store-cut-leg = Perna
store-cut-neckline = Decote
store-cut-sleeve = Comprimento da manga
store-cut-sleeve-style = Manga
store-cut-closure = Fecho
store-cut-pattern = Padrão
store-cut-toe = Biqueira
store-cut-heel = Salto
store-cut-stretch = Elasticidade
store-cut-fit-note = Como veste

## Origin
## confidence: low

store-origin-heading = Origem e fabricante
store-origin = País de fabrico
store-origin-weaving = Tecelagem ou tricotagem
store-origin-dyeing = Tingimento ou estampagem
store-origin-confection = Confeção
store-recycled = Material reciclado
store-recycled-at-least = Produto com pelo menos { $share } de materiais reciclados
store-recycled-fibre = { $fibre } (reciclado)
store-customs-code = Código pautal
store-manufacturer = Fabricante
store-responsible-person = Pessoa responsável na UE

## Delivery and returns
## confidence: low

store-delivery = Entrega e devoluções ({ $country })
store-delivery-heading = Entrega
store-delivery-free = Entrega gratuita
store-delivery-cost = Entrega { $price }
store-delivery-free-from = Entrega { $price }, gratuita a partir de { $from }
store-delivery-days = { $max ->
        [one] Chega no prazo de { $max } dia útil
       *[other] Chega em { $min } a { $max } dias úteis
    }
store-delivery-not-there = Não entregamos neste país: { $country }.
store-returns = Devoluções
store-returns-none = Não admite devolução
store-returns-free = { $days ->
        [one] Devolução gratuita no prazo de { $days } dia
       *[other] Devolução gratuita no prazo de { $days } dias
    }
store-returns-customer = { $days ->
        [one] Devolução no prazo de { $days } dia, com portes a seu cargo
       *[other] Devolução no prazo de { $days } dias, com portes a seu cargo
    }
store-returns-fixed = { $days ->
        [one] Devolução no prazo de { $days } dia por { $price }
       *[other] Devolução no prazo de { $days } dias por { $price }
    }
store-return-by-mail = por correio
store-return-in-store = na loja
store-return-at-kiosk = num cacifo de encomendas
store-in-stores = { $count ->
        [one] Disponível em { $count } loja
       *[other] Disponível em { $count } lojas
    }
store-stores = Nas nossas lojas
store-pick-up = Levantamento possível nesta loja

## Other products
## confidence: low

store-complete-the-look = Complete o look
store-cross-sell = Combina bem com
store-look-alikes = Talvez também goste
store-social = Nos vossos looks

## Reviews
## confidence: low

store-reviews = Opiniões
store-reviews-none = Ainda não há opiniões. A sua pode ser a primeira.
store-review-count = { $count ->
        [one] { $count } opinião
       *[other] { $count } opiniões
    }
store-review-fit = Como veste?
store-review-write = Escrever uma opinião
store-review-rating = A sua avaliação
store-review-title = Título
store-review-body = A sua opinião
store-review-author = O seu nome
    .hint = Aparece junto da sua opinião.
store-review-send = Enviar
store-review-moderation = Lemos cada opinião antes de a publicar.
store-review-verified = Compra verificada
store-review-sent = Agradecemos a sua opinião.
    .hint = Aparece aqui assim que a lermos.
store-review-refused = Esta opinião não pode ser enviada assim.
    .hint = Escolha uma avaliação, escreva pelo menos dez caracteres e indique um nome.
store-review-elsewhere = Este formulário não foi enviado a partir da nossa página.
    .hint = Abra o produto de novo e escreva aí a sua opinião.

## Nothing there
## confidence: low

store-missing = Esta página não existe.
    .hint = Pode ter mudado de sítio, ou o produto já não está à venda. A pesquisa talvez encontre algo parecido.
