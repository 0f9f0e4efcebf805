## Size charts
## confidence: low

size-twice = Este tamanho aparece duas vezes no guia.
    .hint = Retire um deles ou dê-lhe uma segunda dimensão.
size-chart-empty = O guia de tamanhos não tem tamanhos.
    .hint = Acrescente os tamanhos pela ordem em que se vestem, do pequeno ao grande.
size-provenance-of-nothing = O guia não converte nada para { $system }.
    .hint = Acrescente as conversões ou retire a respetiva fonte.
size-chart-column-unread = Da coluna { $column } não se aproveitou nada.
    .hint = Acrescente ao guia, à mão, o que ela diz.
size-table-without-system = A tabela { $table } não tem nada para o sistema { $system }.
    .hint = Escolha um dos sistemas indicados ao lado dela na lista de tabelas.
second-size-unknown = O guia não tem este valor na segunda dimensão.
    .hint = Acrescente-o a «second_sizes» ou retire as respetivas medidas.
measurement-from-after-to = O valor inicial é superior ao final.
    .hint = Troque os dois valores.

## What is odd about a chart, and may be meant so
## confidence: low

size-steps-back = { WORD("measurement", $measurement) }: { $size } é menor do que { $before }.
    .hint = Troque os valores ou a ordem dos tamanhos.
size-age-back = { $size } é para crianças mais novas do que { $before }.
    .hint = Troque as idades ou a ordem dos tamanhos.
size-gap = { WORD("measurement", $measurement) }: entre { $before } e { $size } há um intervalo que não serve a ninguém.
    .hint = Faça com que um termine onde o outro começa.
size-overlap = { WORD("measurement", $measurement) }: { $before } e { $size } sobrepõem-se em mais de metade.
    .hint = Assim ninguém consegue escolher: afaste-os ou diga que o corte é diferente.
size-measurement-unknown = Não existe nenhuma medida chamada { $code }.
    .hint = Use o código de uma medida, por exemplo bust ou g_chest_width.
size-system-unknown = Não existe nenhum sistema de tamanhos chamado { $code }.
    .hint = Use o código de um sistema, por exemplo DE, FR, INT ou EU_SHOE.
size-conversions-cross = { $size } é maior do que { $before }, mas menor em { $system }.
    .hint = Corrija uma das duas conversões.
