## Rooms: what products share

rooms-crumbs = Está aqui
rooms-policies = Condições
rooms-search = Procurar nome ou código
rooms-find = Procurar
rooms-before = Página anterior
rooms-back = Cancelar
rooms-make = Criar
rooms-code = Código
    .hint = Letras, algarismos, ponto, hífen e sublinhado, no máximo 64. É assim que ficheiros e API lhe chamam.
rooms-code-new = Novo código
    .hint = Quem o nomeia acompanha-o; o código antigo traz aqui para sempre.
rooms-rename = Mudar o código
rooms-used = Usado por
rooms-language = Língua
rooms-languages-more = { $count ->
        [one] mais { $count } língua
       *[other] mais { $count } línguas
    }
rooms-number = Não é um número inteiro.
    .hint = Escreva apenas algarismos.
rooms-figure = Não é uma medida.
    .hint = Escreva como 84, 84,5 ou 84–88.
rooms-some-only = Só pode escrever uma parte.
rooms-from-above = { $what } (de cima)
rooms-choices-none = Ainda não há nada para escolher.
rooms-rows-none = Ainda não há nenhuma linha.
rooms-row-add = Acrescentar uma linha
rooms-row-acts = Ordem e remoção
rooms-row-up = Subir a linha { $number }
rooms-row-down = Descer a linha { $number }
rooms-row-drop = Tirar a linha { $number }
rooms-products = { $count ->
        [one] { $count } produto
       *[other] { $count } produtos
    }
rooms-users-none = Nada o usa.
rooms-users-more = e mais { $count }
rooms-clash = Entretanto alguém mudou o mesmo. Abaixo está o que escreveu; guarde outra vez para manter a sua versão.
rooms-clash-theirs = A outra
rooms-clash-yours = A sua

## Removal

rooms-remove = Remover
    .hint = Primeiro vê quem o usa.
rooms-remove-ask = Remover…
rooms-remove-title = Remover { $name }?
rooms-remove-do = Remover { $code }
rooms-remove-kept = Não pode sair enquanto estes o nomearem.
    .hint = Dê-lhes primeiro outra coisa.
rooms-remove-felt = Estes produtos ficarão sem ele.
rooms-remove-free = Nada o nomeia: pode sair.
rooms-remove-back = O histórico fica; a partir dele pode voltar a ser criado.
rooms-removed = { $code } foi removido.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Categorias
    .hint = O que se vende, em árvore. As regras descem por ela: o que se pede aos produtos, os seus atributos, o seu guia de tamanhos.
rooms-categories-new = Nova categoria
rooms-said-saved = Guardado.
rooms-said-made = Criado.
rooms-said-renamed = O código mudou. O antigo traz aqui.
rooms-users-category = { $count ->
        [one] { $count } categoria
       *[other] { $count } categorias
    }
rooms-users-channel = { $count ->
        [one] { $count } canal
       *[other] { $count } canais
    }
rooms-users-style = { $count ->
        [one] { $count } modelo
       *[other] { $count } modelos
    }
rooms-users-product = { $count ->
        [one] { $count } produto diretamente
       *[other] { $count } produtos diretamente
    }
rooms-part-names = Nomes e endereços
    .hint = Um endereço vazio faz-se do nome.
rooms-part-asked = O que se pede aqui
    .hint = As categorias abaixo herdam-no: as listas somam-se; valem o guia de tamanhos e os planos mais próximos.
rooms-part-cut = Termos de corte
    .hint = Onde nenhum é escolhido, todos fazem sentido.
rooms-field-name = Nome
rooms-field-names = Nome
rooms-field-slugs = Parte do endereço
rooms-field-parent = Abaixo de
rooms-field-rules-size-chart = Guia de tamanhos dos produtos que não nomeiam nenhuma
rooms-field-rules-attributes = Atributos dos produtos daqui
rooms-field-rules-shots = Planos desejados
rooms-field-rules-fields = Pedido além dos canais
rooms-field-rules-not-asked = Aqui não faz sentido
rooms-field-rules-packs = Conjuntos de regras que obrigam aqui
rooms-differs-size-chart = Guia de tamanhos
rooms-differs-attributes = Atributos
rooms-differs-fields = Pedido a mais
rooms-differs-not-asked = Não pedido
rooms-differs-packs = Conjuntos de regras
rooms-differs-shots = Planos
rooms-differs-cut = Outros termos de corte
rooms-differs-address = Endereço

rooms-size-charts = Guias de tamanhos
    .hint = Os tamanhos de uma marca para um tipo de peça: para que corpos, quanto medem as peças, o que são noutros sistemas.
rooms-size-charts-new = Novo guia de tamanhos
rooms-size-charts-none = Ainda não há guias de tamanhos.
    .hint = Comece por uma tabela do setor, ou do zero.
rooms-return-policies = Devoluções
    .hint = Como voltam os produtos: em quanto tempo, por que via, e quem paga.
rooms-return-policies-new = Nova política de devolução
rooms-return-policies-none = Ainda não há política de devolução.
    .hint = Os produtos precisam de uma para serem mostrados.
rooms-shipping-profiles = Envio
    .hint = Como seguem os produtos: para onde, por quanto, em quanto tempo. Vale a primeira linha que nomeia um país.
rooms-shipping-profiles-new = Novo perfil de envio
rooms-shipping-profiles-none = Ainda não há perfil de envio.
    .hint = Os produtos precisam de um para serem mostrados.
rooms-attributes = Atributos
    .hint = O que têm a mais os produtos de algumas categorias: a altura de um salto, o volume de uma mala.
rooms-attributes-new = Novo atributo
rooms-attributes-none = Ainda não há atributos próprios.
    .hint = Defina um e faça uma categoria pedi-lo.
rooms-channels = Canais
    .hint = Para onde vão os produtos completos, e o que cada canal lhes pede.
rooms-channels-new = Novo canal
rooms-channels-none = Ainda não há nenhum canal.
    .hint = Os produtos mostram-se onde há um.
rooms-remove-channels = O que mostra deixa de se ver, os seus feeds acabam, e as suas publicações vão com ele.
rooms-part-chart = O guia
rooms-part-sizes = Tamanhos por ordem
    .hint = Uma medida é 84 ou 84–88; vários tamanhos de outro sistema separam-se por vírgulas.
rooms-part-columns = Colunas
    .hint = O que se tira da tabela é removido ao guardar.
rooms-part-second = Segunda dimensão
    .hint = A entreperna dos jeans, a copa dos soutiens, a largura dos sapatos.
rooms-part-sources = De onde vêm as equivalências
rooms-part-terms = Condições
rooms-part-words = Por palavras
rooms-part-profile = Perfil
rooms-part-rates = Tarifas
    .hint = Os países são duas letras cada, separados por vírgulas: DE, AT. Os dias são úteis.
rooms-part-attribute = Nomes
rooms-part-values = Valores
rooms-part-options = Opções
    .hint = Para uma ou várias de uma lista, pela ordem em que se oferecem.
rooms-part-channel = O canal
rooms-part-markets = Mercados
    .hint = O primeiro é o predefinido, tal como a primeira língua de cada um.
rooms-part-gates = O que tem de haver
rooms-part-selection = Que produtos
    .hint = Onde nada é escolhido, todos.
rooms-part-feeds = Feeds
rooms-part-connector = Conector
    .hint = As palavras-passe não se dizem aqui: as definições do operador guardam-nas sob o nome das credenciais.
rooms-field-code = Código
rooms-field-label = Tamanho
rooms-field-age = Idade (meses)
rooms-field-how-to-measure = Como medir
rooms-field-system = Sistema
rooms-field-group = Grupo de tamanhos
rooms-field-source = Fonte
rooms-field-confidence = Fiabilidade
rooms-field-sizes = Tamanhos
rooms-field-second = Valores da segunda dimensão
rooms-field-second-dimension = O que é
rooms-field-columns-body = Do corpo
rooms-field-columns-garment = Da peça
rooms-field-columns-conversions = Outros sistemas
rooms-field-columns-age = Idades
rooms-field-columns-second = As suas medidas
rooms-field-sources = Fontes
rooms-field-days = Dias
    .hint = Desde a entrega; zero se nada é aceite.
rooms-field-fees = Quem paga
rooms-field-fee-amount = Valor fixo
rooms-field-currency = Moeda
rooms-field-methods = Vias de devolução
rooms-field-countries = Países
    .hint = Duas letras cada: DE, AT, CH. Vazio quer dizer em toda a parte.
rooms-field-text = Texto
rooms-field-rates = Tarifas
rooms-field-cost = Custo
rooms-field-free-from = Grátis a partir de
rooms-field-handling-min = Preparação de
rooms-field-handling-max = a
rooms-field-transit-min = Transporte de
rooms-field-transit-max = a
rooms-field-type = Tipo
rooms-field-unit = Unidade
    .hint = De um número: mm, g, l.
rooms-field-per-locale = Diferente por língua
rooms-field-per-channel = Diferente por canal
rooms-field-public = Os clientes veem-no
rooms-field-options = Opções
rooms-field-required-locales = Línguas exigidas
    .hint = Cada texto tem de existir em cada uma. A primeira é a fonte das outras: en, de.
rooms-field-offered-locales = Línguas oferecidas
    .hint = Também servidas, com recurso a outra onde falta um texto.
rooms-field-is-storefront = Os clientes veem-no aqui: tem páginas e pesquisa
rooms-field-follows-edits = As alterações saem logo, sem nova aprovação
rooms-field-hosts = Nomes de anfitrião
rooms-field-markets = Mercados
rooms-field-country = País
rooms-field-locales = Línguas
rooms-field-tax-included = Preços com imposto
rooms-field-requires = Informação exigida
rooms-field-min-photos = Fotografias no mínimo
rooms-field-packs = Conjuntos de regras que o obrigam
rooms-field-selection-categories = Só estas categorias
rooms-field-selection-except-categories = Não estas categorias
rooms-field-selection-brands = Só estas marcas
rooms-field-feeds-need-token = Os feeds precisam de um token
rooms-field-field-mapping = Outras fontes de campos
rooms-field-outside = Campo deles
rooms-field-field = Campo nosso
rooms-field-connector-kind = Plataforma
rooms-field-connector-url = Endereço da sua API
rooms-field-connector-channel-token = Canal da loja
rooms-field-connector-key = Nome das credenciais
    .hint = Nas definições do operador; o código do canal se estiver vazio.
rooms-field-connector-stock-location = Local de existências
rooms-field-connector-tax-category = Categoria fiscal
rooms-field-connector-languages = Línguas enviadas
rooms-field-ours = Nossa
rooms-field-theirs = Deles
rooms-column-options = Opções
rooms-column-categories = Pedido por
rooms-column-sizes = Tamanhos
rooms-column-live = Em linha
rooms-column-pending = Pendentes
rooms-column-failed = Falhados
rooms-fees-free = Grátis para o cliente
rooms-fees-customer = O cliente, o que a transportadora pedir
rooms-fees-fixed = O cliente, um valor fixo
rooms-method-by-mail = Por encomenda
rooms-method-in-store = Em loja
rooms-method-at-kiosk = Num cacifo automático
rooms-type-text = Texto
rooms-type-number = Número
rooms-type-boolean = Sim ou não
rooms-type-date = Data
rooms-type-select = Uma de uma lista
rooms-type-multi-select = Várias de uma lista
rooms-group-regular = Normal
rooms-group-petite = Petite
rooms-group-plus = Tamanhos grandes
rooms-group-tall = Alto
rooms-group-big = Largo
rooms-group-maternity = Grávida
rooms-dimension-length = Entreperna
rooms-dimension-cup = Copa
rooms-dimension-girth = Contorno e tipo de corpo
rooms-dimension-width = Largura
rooms-dimension-sleeve = Manga
rooms-confidence-high = Alta: medido, ou dito pelo fabricante
rooms-confidence-medium = Média: várias fontes concordam
rooms-confidence-low = Baixa: um valor habitual
rooms-reviews-pending = À espera
rooms-reviews-published = Publicadas
rooms-reviews-rejected = Rejeitadas
rooms-reviews-none-pending = Nenhuma opinião espera.
rooms-reviews-none-published = Nenhuma opinião está publicada.
rooms-reviews-none-rejected = Nenhuma opinião está rejeitada.
rooms-reviews-reason-off-topic = Não é sobre o produto
rooms-reviews-reason-spam = Publicidade
rooms-reviews-reason-offensive = Ofensiva
rooms-reviews-reason-personal = Dados pessoais
rooms-reviews-reason-other = Outro motivo
rooms-reviews-done-published = { $count ->
        [one] { $count } opinião está publicada.
       *[other] { $count } opiniões estão publicadas.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } opinião está rejeitada.
       *[other] { $count } opiniões estão rejeitadas.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } opinião volta a esperar.
       *[other] { $count } opiniões voltam a esperar.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } opinião está como estava.
       *[other] { $count } opiniões estão como estavam.
    }
rooms-unit-cm = Centímetros
rooms-unit-in = Polegadas

## Categories: the tree

rooms-child-new = Nova subcategoria
rooms-child-of = Nova categoria abaixo de { $name }
rooms-fold = Abrir ou fechar { $name }
rooms-tree-keys = As setas percorrem a árvore, Alt e uma seta move uma categoria; ou arraste-a para antes, dentro ou depois de outra.
rooms-tree-keys-read = As setas percorrem a árvore.
rooms-addresses = Endereços na loja
rooms-move = Mover
rooms-move-to = Mover…
rooms-move-title = Mover { $name }
rooms-move-parent = Abaixo de
rooms-move-root = No topo da árvore
rooms-move-before = Antes de
    .hint = Depois de escolher outro nível superior, veja uma vez: então as suas categorias aparecem aqui.
rooms-move-last = Atrás de todas
rooms-move-look = Ver o que muda
rooms-move-here = Já está aí.
rooms-move-same = Nada mais fica diferente.
rooms-move-along = Acompanham-na { $products ->
        [one] { $products } produto
       *[other] { $products } produtos
    } e { $categories ->
        [one] { $categories } categoria
       *[other] { $categories } categorias
    } abaixo.
rooms-consequences = O que fica diferente
rooms-moved = { $name } foi movida.
rooms-moved-back = { $name } está de novo no seu lugar.

## Size charts, channels

rooms-everywhere = Em toda a parte
rooms-unit = Unidade
rooms-columns-show = Mostrar estas colunas
rooms-block = Colar de uma folha de cálculo
    .hint = Separado por tabulações, como as folhas de cálculo copiam. A primeira linha pode nomear as colunas; os tamanhos que há são preenchidos, os outros acrescentados.
rooms-block-put = Pôr na tabela
rooms-odd = Vale um segundo olhar
rooms-start = Começar por uma tabela do setor
rooms-start-table = Tabela
rooms-start-go = Preencher
rooms-feed-addresses = Endereços dos feeds
    .hint = O que programas de fora vêm buscar.
rooms-feed-token = Precisam de um token com o papel Feed: como bearer, ou como palavra-passe da autenticação simples.
rooms-publications = Publicações
rooms-publications-all = Todas
rooms-publications-none = Nenhum produto está assim.
rooms-publications-of = Publicações em { $name }
rooms-publication-since = Desde
rooms-publication-why = Porquê
rooms-publication-tries = { $count ->
        [one] tentado uma vez
       *[other] tentado { $count } vezes
    }
rooms-publication-next = próxima tentativa
rooms-broken = Estes têm valores que a alteração não aceitaria. Mantêm-nos e são assinalados até serem corrigidos.
rooms-broken-anyway = Mudar mesmo assim

## Reviews

rooms-reviews = Opiniões
rooms-reviews-search = Palavras, produto ou modelo
rooms-reviews-stars = Estrelas
rooms-reviews-of-five = { $count } de 5 estrelas
rooms-reviews-pick = Escolher a opinião de { $author }
rooms-reviews-publish = Aprovar
rooms-reviews-reject = Rejeitar
rooms-reviews-publish-picked = Aprovar as escolhidas
rooms-reviews-reject-picked = Rejeitar as escolhidas
rooms-reviews-wait-picked = Pôr as escolhidas de novo à espera
rooms-reviews-reason = Porquê
rooms-reviews-note = Uma palavra sobre isso
rooms-reviews-keys = j e k percorrem, a aprova, r rejeita, x escolhe, z desfaz
rooms-reviews-verified = Compra verificada
rooms-reviews-erased = Autor apagado
rooms-reviews-nothing = Nenhuma opinião foi escolhida.
    .hint = Escolha uma ou mais, e diga o que será delas.
