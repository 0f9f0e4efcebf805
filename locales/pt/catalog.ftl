## O que falta a um produto
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
    .hint = Escreva-a assim: «95 cotton 5 elastane».
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
missing-category-field = A categoria pede { $field }.
    .hint = Preencha-o ou altere o que a categoria pede.
