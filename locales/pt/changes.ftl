## Jobs
## confidence: low

job-past-deadline = Demorou mais do que é permitido e foi interrompido.
    .hint = Veja o que já foi feito e recomece com menos.
job-begun-too-often = Foi iniciado { $attempts } vezes e nunca chegou ao fim.
    .hint = Consulte o registo do programa e recomece quando a causa tiver desaparecido.
job-broke = Falhou dentro da casa.
    .hint = O registo do programa diz porquê; recomece quando estiver resolvido.
job-ended = A tarefa já terminou.
    .hint = O que ela fez pode ser anulado através do seu plano.

## The past
## confidence: low

moment-unreadable = Isto não é um momento.
    .hint = Escreva-o segundo a RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Esta revisão já não é conservada: o histórico antigo é aqui desbastado.
    .hint = Peça antes o momento (?at=…): responde a revisão anterior mais próxima.
restore-nothing = Em { $field } não há nada a repor.
    .hint = Está como estava então; veja nas diferenças o que mudou.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = Não é possível ler a Idempotency-Key.
    .hint = Envie uma de 1 a { $most } caracteres simples, por exemplo um UUID.
idempotency-key-of-another-call = Esta Idempotency-Key pertence a outra chamada, de { $at }.
    .hint = Envie uma chave nova com uma chamada nova, e a mesma chave com a mesma chamada.
idempotency-under-way = A mesma chamada está em curso.
    .hint = Aguarde um momento e envie-a de novo: a resposta já lá estará.

## Two who write at the same time
## confidence: low

value-changed-by-both = Entretanto, alguém alterou para «{ $theirs }»; o seu valor é «{ $yours }».
    .hint = Envie de novo com a revisão atual se for o seu que deve ficar.

## Plans
## confidence: low

plan-kind-unknown = Um plano não pode conter isto: { $kind }.
    .hint = Indique modelos, produtos, variantes ou outro recurso da API.
plan-line-unread = Não é possível ler esta linha.
    .hint = Envie-a de novo.
plan-line-unread-at = Não é possível ler a linha { $line } do plano.
    .hint = Cada linha é um objeto com «kind» (por exemplo products), «code» e ou «set» com um merge patch ou «remove»: true; nada mais.
plan-line-moved = Alguém fez alterações depois de o plano ter sido feito; esses valores ficam.
    .hint = Veja o que lá está agora e altere à mão se for o plano que deve valer.
plan-line-words-lost = O que estava aqui escrito antes não é conservado: as palavras de uma pessoa não têm histórico.
    .hint = Escreva de novo ou volte a importar da origem.
plan-line-thinned = O que lá estava antes já não é conservado, por isso não é possível voltar atrás.
    .hint = Procure no histórico da ficha o estado conservado mais próximo e reponha-o.
plan-thinned = O que lá estava antes deste plano já não é conservado, por isso não pode ser anulado.
    .hint = Procure no histórico das fichas os estados conservados mais próximos e reponha-os.
plan-line-gone = Já não está lá.
    .hint = Reponha-o primeiro ou deixe a linha de fora.
plan-dropped = O plano foi abandonado.
    .hint = Faça um novo.
plan-not-open = O plano já foi aplicado ou abandonado.
    .hint = Um plano aplicado pode ser anulado; caso contrário, faça um novo.
plan-undone = O plano já foi anulado.
    .hint = Aplique um novo plano ou anule o que o anulou.
plan-not-applied = O plano nunca foi aplicado, por isso não há nada a anular.
    .hint = Aplique-o primeiro ou abandone-o.

## Records, and what they refer to
## confidence: low

code-taken = Já existe uma ficha com o código «{ $code }» ({ $kind }).
    .hint = Escolha outro código ou atualize a ficha que o tem.
link-unknown = Não há nada com o código «{ $code }» a que se possa referir (procurado: { $kind }).
    .hint = Crie-o primeiro ou corrija o código.

## Documents that cannot be read
## confidence: low

field-unknown = Não há aqui nenhum campo «{ $field }».
    .hint = Use um destes: { $expected }.
field-missing = Falta o campo «{ $field }».
    .hint = Acrescente-o.
field-unreadable = Não é possível ler isto: { $reason }.
    .hint = Compare com a descrição da API.
