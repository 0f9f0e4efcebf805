## Ajuda
## confidence: low

help-title = Ajuda
help-text = O que fazer passo a passo, e o que fazer se correr mal.
help-steps = Passo a passo
help-wrong = Se correr mal
help-unknown = Não há nenhuma página de ajuda «{ $page }».
    .hint = Escolha uma destas.

## Ajuda: a primeira importação
## chosen at run time
## confidence: low

help-first-import = A sua primeira importação
    .hint = Trazer um catálogo de uma tabela ou de outro sistema, e ver o que mudaria antes de algo ser guardado.
help-first-import-step-1 = Pegue numa tabela com uma linha por cada tamanho, cor ou modelo (CSV, TSV, Excel ou JSON), ou numa exportação do Shopify, WooCommerce, Magento ou Akeneo. Uma coluna tem de conter um código que se mantém, como o SKU.
help-first-import-step-2 = Abra *{ runs-title }*, largue o ficheiro em qualquer parte da página ou escolha-o, e prima *{ runs-upload }*.
help-first-import-step-3 = Em *{ runs-defaults }* indique a língua, a moeda e a marca, se o ficheiro não as disser. Quem pode aprovar pode assinalar *{ runs-approve }*: o que estiver completo sai então por si.
help-first-import-step-4 = Veja as colunas: o que cada uma significa é proposto pelo seu nome. Escolha outro significado onde estiver errado; *{ runs-more }* diz que palavras valem por quais, a unidade, e como se divide uma lista. *{ runs-read-again }* mostra o que seriam as primeiras linhas.
help-first-import-step-5 = Prima *{ runs-try }*. Obtém um plano com cada registo que seria novo ou alterado, valor a valor, e cada linha que seria rejeitada. Ainda nada mudou.
help-first-import-step-6 = Prima *{ runs-import }*. Pode sair da página e voltar para ver em que ponto está.
help-first-import-step-7 = Leia o *{ runs-step-report }*: diz o que foi feito de cada coluna e de cada linha. *{ runs-undo }* retira a importação como um todo; o que alguém alterou desde então fica.
help-first-import-step-8 = Na linha de comandos o mesmo faz-se assim, primeiro à experiência, depois a sério:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Dê à coluna do código o significado *{ runs-field-key }*, diga em *{ runs-level }* o que é uma linha, e prima *{ runs-read-again }*.
help-first-import-wrong-2 = As letras aparecem erradas, como `Ã£` em vez de `ã`.
    .hint = Guarde o ficheiro como UTF-8 (no Excel: «CSV UTF-8»), prima *{ runs-drop-upload }* e carregue-o de novo.
help-first-import-wrong-3 = Há linhas rejeitadas.
    .hint = O relatório dá a razão de cada uma. Descarregue daí as linhas rejeitadas, corrija-as e carregue esse ficheiro: o significado das colunas fica na memória.
help-first-import-wrong-4 = Entrou tudo, mas nenhum produto está aprovado.
    .hint = O relatório conta o que falta aos produtos. Na lista, `missing:care in de` encontra aqueles a que falta uma coisa; complete-os, ou importe um segundo ficheiro com o que faltava.

## Ajuda: o primeiro canal
## chosen at run time
## confidence: low

help-first-channel = O seu primeiro canal
    .hint = Um canal é para onde vão os produtos completos: a sua loja, um marketplace, um parceiro. Diz em que línguas e mercados, e o que pede a um produto.
help-first-channel-step-1 = Decida em que línguas tem de estar cada texto, e em que países o canal vende, cada um com a sua moeda, as suas línguas, e se os preços incluem imposto. A primeira língua é aquela de que se traduz; o primeiro país vale onde ninguém nomeia nenhum.
help-first-channel-step-2 = Abra *{ rooms-channels }* e prima *{ rooms-channels-new }* (os admins podem). Dê-lhe um código, como `storefront`, que estará em todos os seus endereços, um nome, e as línguas em *{ rooms-field-required-locales }*. *{ rooms-field-is-storefront }* dá ao canal páginas na loja que vem com o Selvedge; deixe isso de fora num canal que só tem feeds ou que envia para uma plataforma.
help-first-channel-step-3 = Acrescente uma linha por país em *{ rooms-part-markets }*. Diga em *{ rooms-part-gates }* do que precisam os produtos: que informação, quantas fotografias no mínimo, que regras da lei. *{ rooms-part-selection }* aceita só certas categorias ou marcas. Prima *{ rooms-make }*; tudo se pode alterar depois.
help-first-channel-step-4 = O mesmo faz-se com um ficheiro: uma linha em `channel.ndjson`, importada em *{ runs-title }*, cria o canal ou altera-o. Os programas enviam o registo com o token de um admin para `PUT /api/v1/channels/storefront`; `/api/docs` descreve todos os seus campos.
help-first-channel-step-5 = Abra *{ workbench-dashboard }*: *{ workbench-completeness }* conta quantos produtos têm tudo o que o canal pede, em cada língua. Um clique mostra-os.
help-first-channel-step-6 = Abra um produto: *{ workbench-missing }* nomeia o que ainda é preciso. Complete-o e prima *{ workbench-approve }*; sai em instantes.
help-first-channel-step-7 = As alterações posteriores esperam a próxima aprovação, enquanto os preços e o stock saem logo. *{ workbench-shown }* no editor diz como está o produto em cada canal.
help-first-channel-wrong-1 = Um produto está aprovado e não aparece.
    .hint = *{ workbench-shown }* dá a razão: falta-lhe algo que o canal pede, não tem preço na moeda de nenhum mercado, ou espera o dia do seu lançamento.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = O canal não é aceite.
    .hint = A mensagem, ou o relatório da importação, nomeia o campo. As línguas escrevem-se pela sigla (`de`, `fr-CA`), os países com duas letras (`DE`), as moedas com três (`EUR`); tem de haver pelo menos uma língua exigida e um mercado com uma língua.

## Ajuda: o primeiro feed
## chosen at run time
## confidence: low

help-first-feed = O seu primeiro feed
    .hint = Um feed é um endereço de onde o Google Merchant Center, um marketplace ou o programa de um parceiro vai buscar o que está publicado num canal.
help-first-feed-step-1 = Precisa de um canal em que esteja publicado pelo menos um produto.
help-first-feed-step-2 = A página do canal enumera os seus endereços em *{ rooms-feed-addresses }*, prontos a copiar: onde o Selvedge se vê de fora, o código do canal, o formato. `google.xml` e `google.tsv` são para o Google Merchant Center e todos os que leem o seu formato; `products.jsonl` é para os seus próprios programas, com um tamanho por linha.
help-first-feed-step-3 = O mercado e a língua ficam depois do ponto de interrogação. Sem eles obtém o primeiro mercado do canal, na primeira língua desse mercado.
help-first-feed-step-4 = Se nem todos o devem ler, assinale *{ rooms-field-feeds-need-token }* no canal e crie um token com a função *{ workbench-role-feed }* em *{ workbench-settings }*, *{ workbench-tokens }*, ou na linha de comandos.
help-first-feed-step-5 = Introduza o endereço do outro lado; no Merchant Center, como ficheiro obtido a horas certas. O token é a palavra-passe (HTTP Basic), com qualquer nome de utilizador. Experimente primeiro:
help-first-feed-step-6 = Um programa que vem muitas vezes não tem de buscar tudo: cada resposta traz um cabeçalho `Selvedge-Cursor`. Envie o seu valor como `since`, e só volta o que mudou.
help-first-feed-wrong-1 = O feed responde que o canal não vende aí, ou que não fala essa língua.
    .hint = A resposta enumera os mercados ou as línguas do canal. Escreva o país com duas letras, como está no canal.
help-first-feed-wrong-2 = O feed responde 401 ou 403.
    .hint = O token falta, expirou, foi revogado, ou a sua função não permite obter feeds. Crie um novo com a função *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Um produto está publicado mas não está no feed.
    .hint = *{ workbench-shown }* no editor diz o que o Google recusaria: sem marca, sem título ou descrição, ninguém disse para quem é, ou a sua primeira fotografia tem menos de 250 × 250 píxeis (500 × 500 a partir de 31 de janeiro de 2027).
help-first-feed-wrong-4 = As ligações do feed levam a `127.0.0.1`.
    .hint = O operador define `public_url` em `selvedge.toml`, ou `SELVEDGE_PUBLIC_URL`, e reinicia o servidor.

## Ajuda: cópia de segurança
## chosen at run time
## confidence: low

help-backup = Cópia de segurança e reposição
    .hint = Para quem gere o servidor: o que copiar, como o trazer de volta, e como o ensaiar antes de ser preciso.
help-backup-step-1 = Está tudo na pasta de dados, se as definições não disserem outra coisa. Copie `selvedge.db` (todos os registos, a sua história, as pessoas), `files` (fotografias e documentos), `secret.key` e `address.key` (sem eles o segundo fator de ninguém funciona, e as avaliações já não se encontram pelo endereço de quem as escreveu), e os seus próprios `selvedge.toml`, `packs` e `care-symbols`.
help-backup-step-2 = Não precisa de copiar `index` e `tmp`: os índices refazem-se a partir dos registos.
help-backup-step-3 = O mais simples: pare o servidor, copie a pasta, inicie o servidor. Os trabalhos longos continuam onde estavam.
help-backup-step-4 = Com o servidor a funcionar: primeiro a base de dados com a ferramenta do próprio SQLite, depois os ficheiros. Por esta ordem nenhum registo nomeia um ficheiro que falte à cópia.
help-backup-step-5 = Com PostgreSQL e um bucket: primeiro um dump da base de dados, depois uma cópia ou uma versão do bucket. Guarde com eles `SELVEDGE_SECRET` ou `secret.key`.
help-backup-step-6 = Ensaie: ponha a cópia numa pasta própria, se puder noutra máquina. Tire `connector_hosts`, `database` e `files` do seu `selvedge.toml` e do ambiente, para que a cópia não envie para nenhuma loja nem toque noutros registos. Com PostgreSQL, reponha o dump numa base de dados vazia e nomeie-a com `--database`. Depois refaça os índices, verifique tudo e abra-a numa porta própria:
help-backup-step-7 = Para repor, pare o servidor e ponha a cópia no lugar da pasta de dados. Depois faça aí o mesmo: índices, verificação, início.
help-backup-wrong-1 = `selvedge check` encontra ficheiros em falta.
    .hint = Foram copiados antes da base de dados, ou não o foram. Copie `files` mais uma vez da cópia de segurança mais recente: os ficheiros nunca mudam, por isso os mais novos servem sempre.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Ponha `secret.key`, ou o valor de `SELVEDGE_SECRET`, como estava. Se se perdeu, `selvedge user reset-second-factor` ajuda cada pessoa.
help-backup-wrong-3 = Um comando diz que um servidor ocupa a pasta.
    .hint = Pare primeiro esse servidor: `selvedge reindex` e um segundo servidor querem a pasta só para si.
help-backup-wrong-4 = Os dados de uma pessoa foram apagados depois de feita a cópia.
    .hint = Apague-os de novo no que foi reposto, com `selvedge user erase`. Não guarde nenhuma cópia mais tempo do que o necessário.

## Ajuda: fotografias
## chosen at run time
## confidence: low

help-photos = Entregar fotografias
    .hint = Nomes que dizem o que mostra uma fotografia: assim centenas delas encontram por si o produto, a ordem e o papel.
help-photos-step-1 = Dê a cada ficheiro o código do produto, a sua posição e o seu papel. Em vez do código do produto pode escrever o SKU ou o GTIN de um dos seus tamanhos, ou o modelo e a cor.
help-photos-step-2 = Estas palavras dizem o que mostra uma fotografia. `swatch` e `social` ficam ao lado da galeria; sem palavra, a fotografia fica nela pela ordem.
help-photos-step-3 = Abra *{ desk-title }*, largue as fotografias ou pastas inteiras em qualquer parte da página, e veja entrar cada uma; até 300 de uma vez. São aceites JPEG, PNG, WebP e TIFF, e também filmes (MP4, WebM) e PDF.
help-photos-step-4 = Quando tiverem entrado, prima *{ desk-match }*: obtém um plano que diz que fotografia vai para que produto. Reveja-o, corrija o que está errado e prima *{ desk-hang-all }*; anula-se de uma só vez. O que um produto já mostra mantém a sua ordem; as fotografias novas vêm atrás.
help-photos-step-5 = *{ desk-part-inbox }* guarda o que não encontrou produto. Arraste uma fotografia para um dos produtos ao lado da parede, ou escolha algumas, escreva o código do produto e prima *{ desk-hang }*. Quando houver mais produtos, *{ desk-match-all }* tenta de novo.
help-photos-step-6 = As fotografias também podem vir com um catálogo em *{ runs-title }*, como ficheiros ou num arquivo ZIP: a sua coluna *{ runs-field-images }* nomeia as fotografias de cada linha. O relatório enumera *{ runs-unmatched }*; esperam na caixa de entrada.
help-photos-step-7 = Para um só produto, abra-o e prima *{ workbench-add-photos }*. Aí diz também o papel, a ordem (*{ workbench-earlier }*, *{ workbench-later }*) e *{ workbench-alt }*.
help-photos-step-8 = Um produto mostra no máximo dez fotografias; a primeira representa-o em toda a parte. As fotografias alteradas saem com a próxima aprovação.
help-photos-wrong-1 = Uma fotografia não encontrou produto.
    .hint = O seu nome não começa por nenhum código, SKU, GTIN ou modelo conhecido aqui; ou nomeia um modelo com várias cores e nenhuma delas. Espera em *{ desk-part-inbox }*: coloque-a à mão.
help-photos-wrong-2 = Uma fotografia está no produto errado.
    .hint = Conta o código mais longo por que começa o nome. Tire a fotografia no editor e coloque-a à mão onde deve estar, ou anule o plano ou a importação que a colocou.
help-photos-wrong-3 = Um ficheiro é recusado.
    .hint = Tem mais de 64 MB, mais de 100 milhões de píxeis, ou está danificado. Exporte-o de novo como JPEG; o melhor é um lado maior de 2000 a 4000 píxeis.
help-photos-wrong-4 = Um feed recusa a primeira fotografia por ser pequena.
    .hint = O Google não aceita nenhuma abaixo de 250 × 250 píxeis, e a partir de 31 de janeiro de 2027 nenhuma abaixo de 500 × 500. O melhor é 1500 × 1500 ou mais.

## Ajuda: a consulta
## chosen at run time
## confidence: low

help-query = Perguntar com exatidão
    .hint = A barra de consulta por cima dos produtos aceita palavras e condições exatas, em códigos ou nas palavras da sua língua.
help-query-step-1 = As palavras encontram produtos como sempre: por título, código, fibra, cor, em qualquer língua. Ao lado pode haver condições. Na sua língua uma consulta pode ser `{ grid-query-example }`.
help-query-step-2 = Uma condição é um campo, um sinal e um valor. Os sinais são `=`, `!=`, `<`, `<=`, `>` e `>=`; `:` é o mesmo que `=`. O que está lado a lado tem de se verificar tudo.
help-query-step-3 = Vários valores separam-se por vírgulas. `or`, `not` e os parênteses unem condições; `under` toma uma categoria com tudo o que está abaixo.
help-query-step-4 = `missing` e `complete` perguntam pelo que os canais querem: por uma coisa, numa língua, num canal.
help-query-step-5 = `none` quer dizer sem valor, `*` no fim vale por qualquer coisa. O que está entre aspas é uma palavra a procurar, mesmo que seja o nome de um campo.
help-query-step-6 = Os números e os dias comparam-se. Um preço sem moeda está na do primeiro mercado; `-7d` é há uma semana.
help-query-step-7 = `changed` encontra o que foi editado desde a sua aprovação; `own` encontra os produtos que dizem algo por si em vez de o tomarem do modelo.
help-query-step-8 = Guarde uma consulta com *{ grid-view-save }*, altere de uma vez tudo o que ela encontra, ou pergunte o mesmo na API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Uma parte da consulta está marcada.
    .hint = Por baixo está o que não se consegue ler, e o que pode estar ali. Enquanto escreve, a barra propõe como continuar.
help-query-wrong-2 = Uma palavra não pode estar dentro de «ou», «não» ou parênteses.
    .hint = Aí só pode haver condições. Ponha as palavras antes.
help-query-wrong-3 = Não se encontra nada, embora devesse haver algo.
    .hint = Todas as condições e palavras têm de se verificar ao mesmo tempo: tire algumas. `missing` só encontra o que um canal pede: numa língua que nenhum canal exige, nada falta.

## Ajuda: teclas
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Que teclas procuram, abrem, guardam e aprovam.
