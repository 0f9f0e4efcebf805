## What shoppers say
## confidence: low

review-rating = Uma opinião tem de uma a cinco estrelas.
    .hint = Indique um número inteiro de 1 a 5.
review-fit-unknown = Isto não responde à pergunta sobre como veste.
    .hint = Indique small, true_to_size ou large, ou deixe de fora.
review-without-words = A opinião não tem texto.
    .hint = Escreva uma ou duas frases.
review-without-author = A opinião não tem nome.
    .hint = Indique o nome a mostrar; basta o nome próprio ou as iniciais.
review-erased = Quem o escreveu pediu que fosse apagado, por isso não volta a ser escrito.
    .hint = Deixe o campo vazio; as estrelas, o corte e a data podem ser alterados.
