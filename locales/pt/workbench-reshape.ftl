## Another shape for a style

reshape-title = Remodelar
reshape-about = Tudo aqui é primeiro um plano: mostra cada alteração, executa-se de uma vez e pode ser desfeito. O histórico mantém-se.
reshape-split = Separar cores
reshape-split-about = As cores escolhidas passam a ser um modelo próprio que diz o que este diz.
reshape-new-code = Código do novo modelo
reshape-look = Ver o plano
reshape-move = Mover cores
reshape-move-about = O que uma cor herdava aqui e não herdaria lá passa a ser seu.
reshape-style = Código do modelo
reshape-merge = Juntar a outro modelo
reshape-merge-about = Todas as cores vão para lá e este modelo desaparece.
reshape-sizes = Mover tamanhos
reshape-colour = Código da cor
reshape-category = Mudar a categoria
reshape-category-about = Veja primeiro o que a outra categoria pediria.
reshape-ask = O que pediria?
reshape-products = { $count ->
    [one] uma cor
   *[other] { $count } cores
}
reshape-nothing-new = Não pede nada de novo.
reshape-choose-there = Escolhê-la no editor
