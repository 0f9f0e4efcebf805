## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = O produto não está aprovado.
    .hint = Aprove-o; a partir daí mostra-se o que foi aprovado.
publication-archived = O produto está arquivado.
    .hint = Retome-o e aprove-o para o mostrar de novo.
publication-not-selected = O canal não aceita produtos desta categoria ou marca.
    .hint = Altere a seleção do canal ou a categoria do produto.
publication-no-price = Nenhum dos tamanhos tem preço num mercado do canal.
    .hint = Acrescente um preço na moeda de um dos mercados do canal.
publication-waits-for-drop = O produto sai com um drop: { $at }.
    .hint = Altere a data do drop para o mostrar mais cedo.

## What a shopper’s question may not ask
## confidence: low

shop-market = O canal não vende aí.
    .hint = Os mercados são { $known }.
shop-locale = O canal não fala este idioma.
    .hint = Os idiomas são { $known }.
shop-facet = Não há nenhum filtro com este nome.
    .hint = Os filtros são { $known }.
shop-sort = Esta ordenação não existe.
    .hint = As ordenações são { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = «{ $text }» ultrapassa os { $most } caracteres que o feed aceita.
    .hint = Dê um código ou um nome mais curto.
feed-no-brand = O produto não tem marca, e o feed pede uma.
    .hint = Indique a marca do modelo.
feed-no-text = O produto não tem título ou não tem descrição.
    .hint = Escreva ambos no primeiro idioma do canal.
feed-no-department = Falta dizer para quem é o produto.
    .hint = Indique a secção do modelo: o feed pede o género e a idade.
feed-no-colour = O feed quer os nomes das cores, não a palavra para várias.
    .hint = Escreva o nome que a marca dá à cor, por exemplo «Vermelho/Azul».
feed-no-picture = O produto não tem imagem.
    .hint = Acrescente uma fotografia do produto.
feed-picture-too-small = A primeira imagem tem { $size } píxeis; o feed não aceita nenhuma abaixo de { $least } × { $least }.
    .hint = Substitua-a por uma maior, de preferência a partir de 1500 × 1500.

## What is public no more
## confidence: low

media-withdrawn = Esta imagem já esteve visível, mas deixou de estar.
    .hint = Procure a imagem atual na página que aponta para ela.

## What the API may be asked
## confidence: low

publication-state = Este estado não existe.
    .hint = Os estados são { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = A plataforma não o aceita: { $reason }
    .hint = Altere o que ela indica; é enviado de novo assim que o produto mudar ou com selvedge push.
delivery-stumbled = A plataforma tropeçou nele: { $reason }
    .hint = A tentativa repete-se sozinha. Se continuar, o registo da plataforma sabe mais.
delivery-answer-too-long = A resposta da plataforma foi mais longa do que alguém leria.
    .hint = A tentativa repete-se sozinha. Veja se o produto tem lá muito mais tamanhos do que aqui.
delivery-no-title = O produto não tem título em nenhum dos idiomas enviados.
    .hint = Escreva um título num deles ou acrescente um idioma ao conector do canal.
delivery-no-price = Nenhum dos tamanhos tem preço em { $currency }, a moeda em que a plataforma vende primeiro.
    .hint = Acrescente um preço em { $currency } e um mercado do canal que use essa moeda.
delivery-ours = Algo correu mal na própria casa.
    .hint = O registo do servidor diz o que foi.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Isto não é um endereço Web simples.
    .hint = Escreva-o como https://shop.example/admin-api, sem utilizador, palavra-passe nem parâmetros.
connector-no-language = Não se diz que idiomas são enviados.
    .hint = Indique pelo menos um, o nosso e o da plataforma: {"{"}"pt": "pt"{"}"}.
connector-language-twice = Dois dos nossos idiomas seriam escritos num só da plataforma.
    .hint = Deixe um deles de fora.
connector-host-not-allowed = A casa não pode falar com { $host }.
    .hint = Se for para permitir, quem gere o servidor acrescenta-o a connector_hosts em selvedge.toml ou a SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Ninguém disse como iniciar sessão como «{ $key }».
    .hint = Quem gere o servidor define SELVEDGE_CONNECTOR_{ $variable }_USER e _PASSWORD, ou [connectors.{ $key }] em selvedge.toml.
connector-sign-in = A plataforma não deixa a casa entrar: { $reason }
    .hint = Corrija o utilizador e a palavra-passe na configuração do servidor.
connector-forbidden = A plataforma não permite o que a casa pede: { $reason }
    .hint = Dê ao utilizador dela o direito de ler e editar o catálogo e as imagens.
connector-schema = Falta à plataforma um campo de que a casa precisa: { $reason }
    .hint = Acrescente os campos personalizados que o README indica e reinicie a plataforma.
connector-strange = O que responde ali não fala a língua da plataforma (HTTP { $status }): { $reason }
    .hint = Corrija o endereço no conector do canal.
connector-tax = A plataforma e o canal não estão de acordo sobre se os preços incluem impostos.
    .hint = Altere-o no primeiro mercado do canal ou na plataforma.
connector-redirected = A plataforma encaminha para outro endereço.
    .hint = Indique esse endereço no conector do canal: os redirecionamentos não são seguidos.
connector-away = A plataforma não responde: { $reason }
    .hint = A tentativa repete-se sozinha, cada vez menos, mas pelo menos uma vez por hora.
connector-none = O canal { $channel } não envia para lado nenhum.
    .hint = Dê ao canal um conector ou indique outro canal.
connector-busy = Outra pessoa está a enviar este canal.
    .hint = Espere que termine e peça de novo.
connector-lost = Outra pessoa assumiu o envio deste canal.
    .hint = Peça de novo para ver o que resultou.
