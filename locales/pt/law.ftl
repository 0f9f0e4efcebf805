## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }

law-eu-fibres = A composição está indicada, com cada fibra e a respetiva percentagem.
    .hint = Escreva a composição, por exemplo «95 algodão 5 elastano».
law-eu-other-fibres = As «outras fibras» não ultrapassam 15 % de um componente.
    .hint = Nomeie as fibras que estão por trás de «outras fibras».
law-eu-pure = Nenhum texto chama pura a uma mistura.
    .hint = Retire a palavra ou indique as percentagens.
law-eu-virgin-wool = Numa mistura, a lã virgem é pelo menos 25 %.
    .hint = Indique-a como lã ou aumente a percentagem.
law-eu-bra = Um sutiã indica o exterior e o interior das copas, e as costas.
    .hint = Acrescente o componente que falta.
law-eu-shoe-parts = Um sapato indica a parte superior, o forro e a palmilha, e a sola exterior.
    .hint = Acrescente a parte que falta, por exemplo «sola exterior: borracha».
law-eu-animal-parts = As partes não têxteis de origem animal são indicadas com as palavras da lei.
    .hint = Não é preciso fazer nada: a frase aparece automaticamente.
law-eu-claims = O que se alega junto a uma fibra é apoiado por um certificado válido hoje.
    .hint = Dê à fibra um certificado que cubra a alegação ou retire a alegação.
law-eu-manufacturer = O fabricante está indicado, com endereço postal e eletrónico.
    .hint = Escolha um fabricante para a marca, o modelo ou o produto e complete o endereço.
law-eu-responsible-person = Se o fabricante estiver fora da União, uma pessoa responsável responde aí pelo produto.
    .hint = Escolha uma pessoa responsável com endereço na União.
law-eu-picture = A oferta mostra o produto.
    .hint = Acrescente uma fotografia.
law-eu-generic-claims = Nenhum texto faz uma alegação ambiental genérica.
    .hint = Diga exatamente o que é melhor, com a prova, ou retire as palavras.
law-eu-neutral-claims = Nenhum texto afirma que o produto é neutro para o clima.
    .hint = Retire as palavras: uma alegação assente na compensação é proibida.
law-eu-care = Os cuidados estão indicados para lavagem, branqueamento, secagem, engomagem e limpeza.
    .hint = Escolha um símbolo de cada grupo.
law-eu-fur = A pele com pelo tem os seus documentos e pode ser vendida aqui.
    .hint = Verifique a espécie e a lei de cada país.

law-us-fibres = A composição está indicada, com cada fibra e a respetiva percentagem.
    .hint = Escreva a composição, por exemplo «95 algodão 5 elastano».
law-us-generic-names = Cada fibra tem um nome genérico nos Estados Unidos.
    .hint = Escolha uma fibra que o tenha ou indique «outras fibras» até 5 %.
law-us-origin = O texto diz de onde vem: fabricado nos Estados Unidos ou importado.
    .hint = Indique o país de origem.
law-us-care = Os cuidados estão indicados.
    .hint = Escolha pelo menos como se lava, ou que se limpa a seco.
law-us-maker = Está indicado o fabricante, o importador ou o vendedor, ou o respetivo número registado (RN).
    .hint = Escolha um fabricante ou preencha o campo «rn» do passaporte do produto.
law-us-children = Os produtos para crianças têm uma etiqueta de rastreabilidade.
    .hint = Indique no campo «tracking_label» do passaporte do produto onde se encontra.
law-us-generic-claims = Nenhum texto faz uma alegação ambiental genérica.
    .hint = Diga exatamente o que é melhor, com a prova.

law-fr-weaving = O país de tecelagem ou tricotagem está indicado.
    .hint = Indique o país de tecelagem.
law-fr-dyeing = O país de tingimento e estampagem está indicado.
    .hint = Indique o país de tingimento.
law-fr-confection = O país de confeção está indicado.
    .hint = Indique o país de confeção.
law-fr-recycled = Onde se alega material reciclado, a percentagem está indicada.
    .hint = Indique a percentagem de material reciclado.
law-fr-microfibres = Acima de 50 % de fibras sintéticas aparece a frase sobre as microfibras de plástico.
    .hint = Não é preciso fazer nada: a frase aparece automaticamente.
law-fr-substances = As substâncias que suscitam elevada preocupação estão indicadas, ou a sua ausência.
    .hint = Preencha o campo «substances_of_concern» do passaporte do produto; «none» se não houver nenhuma.
law-fr-forbidden-words = Nenhum texto diz «biodégradable», «respectueux de l’environnement» ou algo semelhante.
    .hint = Retire as palavras.
law-fr-french = O nome e a descrição existem em francês.
    .hint = Escreva o título e a descrição em francês.

law-dpp-identifier = Cada variante tem um GTIN.
    .hint = Indique os GTIN em falta.
law-dpp-operator = O fabricante está indicado.
    .hint = Escolha um fabricante.
law-dpp-composition = As fibras de cada componente estão indicadas.
    .hint = Escreva a composição.
law-dpp-recycled = A percentagem de material reciclado está indicada, mesmo que seja zero.
    .hint = Indique a percentagem de material reciclado; 0 se não houver.
law-dpp-weaving = O país de tecelagem ou tricotagem está indicado.
    .hint = Indique o país de tecelagem.
law-dpp-dyeing = O país de tingimento e estampagem está indicado.
    .hint = Indique o país de tingimento.
law-dpp-confection = O país de confeção está indicado.
    .hint = Indique o país de confeção.
law-dpp-substances = As substâncias que suscitam preocupação estão indicadas.
    .hint = Preencha o campo «substances_of_concern» do passaporte do produto; «none» se não houver nenhuma.
law-dpp-durability = A durabilidade está indicada com uma pontuação de 0 a 10.
    .hint = Preencha o campo «durability_score» do passaporte do produto.
law-dpp-test-reports = Os relatórios de ensaio estão indicados.
    .hint = Preencha o campo «test_reports» do passaporte do produto.
law-dpp-recyclability = Nada impede a reciclagem.
    .hint = O elastano a partir de 15 % impede-a.
law-dpp-footprint = A pegada ambiental está indicada.
    .hint = Preencha o campo «footprint» do passaporte do produto.
law-dpp-care = Os cuidados estão indicados.
    .hint = Escolha os símbolos de cuidados.
law-dpp-repair = Está indicado como se repara e que destino tem no fim de vida.
    .hint = Preencha o campo «repair» do passaporte do produto.
law-dpp-customs = O código pautal está indicado.
    .hint = Indique o código pautal com 6, 8 ou 10 algarismos.

## Packs of rules
## confidence: low

law-condition-says-nothing = A condição não diz nada.
    .hint = Indique um facto com uma comparação (stated, is, among, none_of, above, at_least, at_most), ou all, any, not, says_none_of.
law-condition-too-deep = Há condições encaixadas em mais de { $max } níveis.
    .hint = Divida a regra em duas.
law-words-unknown = O pacote de regras não tem nenhuma lista de palavras chamada { $list }.
    .hint = Acrescente a lista em «words» ou corrija o nome.
law-rule-twice = Esta regra aparece duas vezes no pacote.
    .hint = Dê a cada regra um código próprio.
law-ends-before-it-begins = A regra termina antes de começar.
    .hint = Altere um dos dois dias.
law-pack-unreadable = Não é possível ler o pacote de regras { $file }: { $reason }
    .hint = Corrija o ficheiro ou retire-o da pasta, e reinicie.
