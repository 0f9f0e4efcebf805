## As formas como algo pode falhar
## confidence: low

error-not-found = Não há aqui nada com o código «{ $code }» (procurado: { $kind }).
    .hint = Verifique a ortografia; pode ter mudado de nome ou sido arquivado.
error-stale = Entretanto, alguém fez alterações: a revisão atual é a { $current }.
    .hint = Carregue de novo e repita a sua alteração.
error-revision-required = O pedido não diz que revisão quer substituir.
    .hint = Envie em If-Match o ETag recebido.
error-too-many = Foram demasiadas tentativas seguidas.
    .hint = Tente de novo dentro de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
error-invalid = { $count ->
        [one] Há um campo que não pode ser aceite tal como está.
       *[other] Há { $count } campos que não podem ser aceites tal como estão.
    }
    .hint = Cada campo diz o que está errado; nada foi guardado.
error-internal = Algo correu mal do nosso lado.
    .hint = Tente de novo dentro de momentos. Se o problema continuar, indique a hora a quem gere o servidor; o registo diz mais.
error-disk-full = Já não há espaço no disco para o que está a chegar.
    .hint = Liberte espaço ou aumente o disco e tente de novo; o que já estava guardado mantém-se.
