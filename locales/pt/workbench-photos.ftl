## A mesa de fotografias

desk-title = Fotografias
desk-find-inbox = Fotografias sem produto
desk-drop = Largue fotografias ou pastas em qualquer ponto desta página, ou escolha-as
desk-drop-kinds = JPEG, PNG, WebP, TIFF, vídeos (MP4, WebM), PDF; até { $most } ficheiros de cada vez, { $limit } MB cada
desk-read-only = Pode ver as fotografias, não alterá-las: isso cabe à fotografia e ao merchandising.
desk-search = Nome do ficheiro ou código do produto
desk-zoom = Tamanho das miniaturas
desk-match = Associar pelo nome do ficheiro
desk-match-all = Associar toda a caixa de entrada pelo nome do ficheiro
desk-match-hint = Revê o plano antes de algo ser colocado.
desk-match-taken = { $count ->
        [one] Associar { $count } ficheiro recebido
       *[other] Associar os { $count } ficheiros recebidos
    }
desk-refused = { $count ->
        [one] { $count } ficheiro não foi aceite
       *[other] { $count } ficheiros não foram aceites
    }
desk-choose = Escolher { $file }
desk-chosen = Escolhidas:
desk-hang-chosen = O que está escolhido
desk-product = Código do produto
desk-position = Posição
desk-at-the-end = No fim
desk-hang = Colocar
desk-hang-on = Colocar em { $product }
desk-keys = As setas percorrem, o espaço escolhe, 1 a 9 e 0 (décima) colocam nessa posição.
desk-further = mais { $count }
desk-hung = { $count ->
        [one] { $count } fotografia está agora em { $product }.
       *[other] { $count } fotografias estão agora em { $product }.
    }
desk-undone = Anulado.
desk-removed = O ficheiro foi eliminado.
desk-inbox-empty = A caixa de entrada está vazia
    .hint = Cada fotografia está num produto. As novas que ninguém associou esperam aqui.
desk-no-findings = Não há nada a apontar em nenhuma fotografia
desk-empty = Ainda não há fotografias
    .hint = Largue aqui as fotografias de uma sessão: LIN-001-navy_2_back.jpg encontra sozinha o produto, a posição e o que mostra.
desk-shelf = Produtos
desk-shelf-hint = Procure um produto e arraste fotografias para ele, ou para uma das suas posições.
desk-find = Procurar
desk-free = { $count ->
        [0] completo
        [one] lugar para { $count }
       *[other] lugar para { $count }
    }
## A fila
desk-queue = O que está a chegar
desk-queue-waiting = À espera
desk-queue-looking = A ser visto
desk-queue-taken = Recebido
desk-queue-known = Já cá está: a mesma fotografia
desk-queue-failed = A ligação foi interrompida.
desk-queue-stopped = Parado
desk-queue-again = Tentar de novo
desk-queue-stop = Parar
desk-queue-stop-all = Parar tudo
desk-queue-clear = Limpar a lista
desk-too-many = No máximo { $limit } ficheiros chegam de cada vez; os outros ficaram de fora. Largue-os quando estes tiverem passado.

## Fotografias associadas a produtos

desk-matches = Associadas pelo nome do ficheiro
desk-matches-hint = Ainda nada foi colocado. Reveja, corrija o que está errado e coloque tudo; anula-se de uma só vez.
desk-matches-changed = As associações estão como queria.
desk-count-products = { $count ->
        [one] { $count } produto recebe fotografias
       *[other] { $count } produtos recebem fotografias
    }
desk-count-left = { $count ->
        [one] { $count } fica de fora
       *[other] { $count } ficam de fora
    }
desk-count-same = { $count ->
        [one] { $count } produto já as mostra
       *[other] { $count } produtos já as mostram
    }
desk-hang-all = Colocar tudo
desk-drop-matches = Descartar este plano
desk-as-table = Como lista de alterações
desk-look-through = Rever as fotografias
desk-left = De fora
desk-there = Já lá estão
desk-place = Posição { $position }
desk-beside = Ao lado das fotografias
desk-leave-out = Deixar de fora
desk-change-matches = Alterar as associações
desk-change-hint = Outro código de produto move uma fotografia; sem código fica na caixa de entrada.
desk-nothing-to-hang = Não há nada para colocar
photo-no-place = { $product } já tem as suas { $max } fotografias: esta seria a número { $count }.
    .hint = Retire primeiro uma, ou coloque-a noutro produto.
photo-left-out = Deixada de fora à mão.

## Uma fotografia

desk-findings = Observações
desk-no-findings-here = Nenhuma: pode ser mostrada como está.
desk-facts = Dados
desk-pixels = Píxeis
desk-size = Ficheiro
desk-kilobytes = { $size } KB
desk-profile = Perfil de cor
desk-taken-at = Tirada
desk-source = Recebida como
desk-came = Chegou
desk-full = Em tamanho real
desk-credit = Crédito
desk-rights-until = Pode ser mostrada até
desk-where = Onde é mostrada
desk-nowhere = Nenhum produto a mostra ainda.
desk-alt-in = Texto alternativo ({ $language })
desk-take-off = Retirar deste produto
desk-hang-elsewhere = Colocar num produto
desk-replace = Substituir por outro ficheiro
desk-replace-hint = { $count ->
        [one] { $count } produto mostra-a, ver acima. Posição, função e textos mantêm-se; vê a alteração antes de ser feita.
       *[other] { $count } produtos mostram-na, ver acima. Posição, função e textos mantêm-se; vê a alteração antes de ser feita.
    }
desk-replace-nowhere = Nenhum produto a mostra: o outro ficheiro também espera na caixa de entrada.
desk-other-file = O outro ficheiro
desk-replace-here = Substituir
desk-open = Abrir a fotografia na posição { $position }
desk-moved = Posição
desk-drop-here = Ou largue-as nesta página. Arraste para ordenar, ou prima 1 a 9 e 0 sobre uma fotografia.
desk-remove = Eliminar o ficheiro
desk-remove-hint = Nenhum produto a mostra, por isso pode ser eliminada.
desk-none-chosen = Nenhuma fotografia está escolhida.
    .hint = Escolha uma ou várias e tente de novo.
desk-no-product = Diga em que produto.
    .hint = Escreva o seu código, ou procure-o entre os produtos ao lado da parede.
desk-same-file = É o mesmo ficheiro.
    .hint = Escolha a sua nova versão.
desk-other-kind = Uma fotografia é substituída por uma fotografia, um vídeo por um vídeo.
    .hint = Escolha um ficheiro do mesmo tipo.
desk-in-use = { $product } mostra-a.
    .hint = Retire-a primeiro de lá.
desk-still-live = O que foi aprovado por último ainda a mostra aos clientes.
    .hint = Aprove o produto sem ela e então poderá ser eliminada.

## Vídeos e imagens de redes sociais

desk-see-file = Abrir o ficheiro
desk-link = Ligação
desk-title-in = Título ({ $language })
desk-author = Autor
desk-post = Endereço da publicação
desk-right = Direito de utilização
desk-uploaded-on = Carregado em
desk-add-film = Adicionar um vídeo
desk-add-social = Adicionar uma imagem de redes sociais
desk-film-file = Vídeo (MP4, WebM)
desk-picture-file = Imagem
desk-or-link = ou uma ligação
desk-poster = Imagem de capa
desk-not-a-film = Este ficheiro não é um vídeo.
    .hint = Escolha um ficheiro MP4 ou WebM, ou indique uma ligação.

## chosen at run time
## Partes da parede, e como um produto foi encontrado

desk-part-all = Todas
desk-part-inbox = Entrada
desk-part-used = Em uso
desk-part-findings = Com observações
desk-kind-photo = Fotografia
desk-kind-film = Vídeo
desk-kind-document = Documento
desk-by-code = pelo código do produto
desk-by-sku = pelo SKU
desk-by-gtin = pelo GTIN
desk-by-style = pelo modelo e cor
desk-by-folder = pela pasta
desk-by-hand = à mão
desk-media-swatch = amostra de tecido
desk-media-social = imagem de redes sociais
desk-media-video = vídeo
desk-media-document = documento
