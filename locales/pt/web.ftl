## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Isto não é JSON: quebra na linha { NUMBER($line, useGrouping: 0) }, coluna { NUMBER($column, useGrouping: 0) }.
    .hint = Procure uma aspa, uma vírgula ou um parêntese em falta mesmo antes desse ponto.
json-not-an-object = Uma ficha é um objeto JSON, isto é outra coisa.
    .hint = Ponha { "{" } e { "}" } à volta dos campos; muitas fichas de uma vez vão para …/bulk, uma por linha.
form-unreadable = Não é possível ler o formulário: { $reason }
    .hint = Envie-o como multipart/form-data com um delimitador (boundary) ou envie o ficheiro como corpo.
file-missing = O pedido não traz nenhum ficheiro.
    .hint = Envie os bytes como corpo ou como parte de um formulário com um nome de ficheiro.
media-type = O corpo é «{ $given }», este endereço aceita { $wanted }.
    .hint = Defina o cabeçalho Content-Type como { $wanted } e envie o corpo nessa forma.
body-too-large = O corpo tem mais de { $limit } MB.
    .hint = Envie menos de uma vez; muitas fichas vão para …/bulk, onde o limite vale para cada linha.
request-too-slow = O pedido não teve resposta em { $seconds } segundos.
    .hint = Tente de novo; se continuar assim, envie menos de uma vez.
method-not-allowed = { $path } não conhece { $method }.
    .hint = Veja em /api/docs o que se pode fazer neste endereço.
parameter-unknown = Não existe o parâmetro «{ $name }».
    .hint = Aqui conhecem-se: { $known }.
parameter-twice = Este parâmetro aparece duas vezes.
    .hint = Envie-o uma só vez.
parameter-unreadable = Isto não é um número inteiro de { NUMBER($least, useGrouping: 0) } a { NUMBER($most, useGrouping: 0) }.
    .hint = Envie um número assim ou deixe-o de fora.
view-unknown = Esta vista não existe.
    .hint = Conhecem-se: { $known }.
if-match-unreadable = If-Match não contém uma revisão.
    .hint = Envie o ETag exatamente como o recebeu, com as aspas, ou * para o que lá estiver agora.
field-read-only = «{ $field }» é definido por nós e não pode ser enviado.
    .hint = Deixe-o de fora. O estado muda com approve, review, send-back, archive e reopen; a revisão vai em If-Match.
code-not-text = Um código é um texto.
    .hint = Ponha-o entre aspas.
code-differs = O código no documento não é «{ $code }», o que o endereço indica.
    .hint = Deixe-o de fora ou mude primeiro o nome da ficha: POST …/rename.
may-not-be-renamed = O nome vem do conteúdo ou da origem, e não pode ter outro código.
    .hint = Deixe o código como está.
may-not-be-removed = As fichas deste tipo não se removem.
    .hint = Arquive-a ou retire o que se refere a ela.
still-referred-to-by = Ainda é referido por «{ $code }» ({ $kind }) e talvez por outros.
    .hint = Retire-o primeiro daí.
reason-missing = Um produto é devolvido com um motivo de 1 a { NUMBER($max, useGrouping: 0) } caracteres.
    .hint = Diga numa frase o que é preciso corrigir.

## Pages of the house itself
## confidence: low

page-home = Voltar ao início
sign-in-title = Iniciar sessão
sign-in-email = E-mail
sign-in-password = Palavra-passe
sign-in-button = Iniciar sessão
setup-title = Boas-vindas ao Selvedge
setup-lead = Ainda não há ninguém aqui. A sua conta será a primeira de administração; depois pode convidar as outras pessoas.
setup-password-hint = Pelo menos { $min } caracteres. É mais fácil recordar uma frase do que um enigma.
setup-button = Abrir a casa
