## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Nenhum pacote de regras vincula o produto neste mercado, por isso não se diz se pode ser oferecido.
    .hint = Indique no canal ou na categoria um pacote que abranja o mercado; as regras abaixo são dadas tal como estão.

law-eu-fibres = A composição está indicada, com cada fibra e a respetiva percentagem.
    .hint = Escreva a composição, por exemplo «95 algodão 5 elastano».
law-eu-other-fibres = As «outras fibras» não ultrapassam 15 % de um componente.
    .hint = Nomeie as fibras que estão por trás de «outras fibras».
law-eu-pure = Nenhum texto chama pura a uma mistura.
    .hint = Retire a palavra ou indique as percentagens.
law-eu-virgin-wool = Numa mistura, a lã virgem é pelo menos 25 %.
    .hint = Indique-a como lã ou aumente a percentagem.
law-eu-bra = Um sutiã indica o exterior e o interior das copas, e as costas.
    .hint = Acrescente o componente que falta ou indique a composição do conjunto.
law-eu-shoe-parts = Um sapato indica a parte superior, o forro e a palmilha, e a sola exterior.
    .hint = Acrescente a parte que falta, por exemplo «sola exterior: borracha»; a etiqueta diz «outros materiais (borracha)». Uma parte indica no máximo duas classes.
law-eu-animal-parts = As partes não têxteis de origem animal são indicadas com as palavras da lei.
    .hint = Não é preciso fazer nada: a frase aparece automaticamente.
law-eu-claims = O que se alega junto a uma fibra é apoiado por um certificado válido hoje.
    .hint = Dê à fibra um certificado que cubra a alegação ou retire a alegação.
law-eu-manufacturer = O fabricante está indicado, com endereço postal e eletrónico.
    .hint = Escolha um fabricante para a marca, o modelo ou o produto e complete o endereço.
law-eu-responsible-person = Se o fabricante estiver fora da União, uma pessoa responsável responde aí pelo produto.
    .hint = Escolha uma pessoa responsável com um endereço completo na União.
law-eu-picture = A oferta mostra o produto.
    .hint = Acrescente uma fotografia.
law-eu-warnings = Os avisos existem numa língua de cada mercado da União.
    .hint = Escreva os avisos numa língua dos países indicados.
law-eu-generic-claims = Nenhum texto faz uma alegação ambiental genérica.
    .hint = Diga exatamente o que é melhor, com a prova, ou retire as palavras.
law-eu-neutral-claims = Nenhum texto afirma que o produto é neutro para o clima.
    .hint = Retire as palavras: uma alegação assente na compensação é proibida.
law-eu-care = Os cuidados estão indicados para lavagem, branqueamento, secagem, engomagem e limpeza.
    .hint = Escolha um símbolo de cada grupo.
law-eu-fur = A pele com pelo, a vicunha e o guanaco têm os seus documentos.
    .hint = Indique no campo «species_papers» do passaporte do produto a espécie e onde estão os documentos, e verifique a lei de cada país.

law-us-fibres = A composição está indicada, com cada fibra e a respetiva percentagem.
    .hint = Escreva a composição, por exemplo «95 algodão 5 elastano».
law-us-generic-names = Cada fibra tem um nome genérico nos Estados Unidos.
    .hint = Indique o seu nome segundo a ISO 2076:2010; abaixo de 5 % pode ser «other fibers».
law-us-origin = O texto diz de onde vem: fabricado nos Estados Unidos ou importado.
    .hint = Indique o país de origem.
law-us-care = Os cuidados dizem como se lava e seca, ou se limpa a seco, ou que não se faz nenhum dos dois.
    .hint = Escolha uma lavagem e uma secagem, ou a limpeza a seco, ou que ambas são proibidas.
law-us-maker = Está indicado o fabricante, o importador ou o vendedor, ou o respetivo número registado (RN).
    .hint = Escolha um fabricante ou preencha o campo «rn» do passaporte do produto.
law-us-children = Os produtos para crianças têm uma etiqueta de rastreabilidade.
    .hint = Indique no campo «tracking_label» do passaporte do produto onde se encontra.
law-us-generic-claims = Nenhum texto faz uma alegação ambiental genérica.
    .hint = Diga exatamente o que é melhor, com a prova.

law-fr-forbidden-words = Nenhum texto diz «biodégradable», «respectueux de l’environnement» ou algo semelhante.
    .hint = Retire as palavras.
law-fr-french = O nome e a descrição existem em francês.
    .hint = Escreva o título e a descrição em francês.
law-fr-warnings = Os avisos existem em francês.
    .hint = Escreva os avisos em francês.

law-fr-agec-weaving = O país de tecelagem ou tricotagem está indicado.
    .hint = Indique o país de tecelagem.
law-fr-agec-dyeing = O país de tingimento e estampagem está indicado.
    .hint = Indique o país de tingimento ou ponha o campo «undyed» do passaporte do produto em true.
law-fr-agec-confection = O país de confeção está indicado.
    .hint = Indique o país de confeção.
law-fr-agec-recycled = Onde se alega material reciclado, a percentagem está indicada.
    .hint = Indique a percentagem de material reciclado.
law-fr-agec-microfibres = Acima de 50 % de fibras sintéticas aparece a frase sobre as microfibras de plástico.
    .hint = Não é preciso fazer nada: a frase aparece automaticamente.
law-fr-agec-substances = As substâncias que suscitam elevada preocupação estão indicadas, ou a sua ausência.
    .hint = Preencha o campo «substances_of_concern» do passaporte do produto; «none» se não houver nenhuma.

law-gb-responsible-person = Alguém no Reino Unido responde por um produto fabricado por uma empresa de outro país.
    .hint = Escolha uma pessoa responsável no Reino Unido, ou indique-a no campo «uk_responsible_person» do passaporte.
law-gb-nightwear = A roupa de dormir de criança diz como arde.
    .hint = Escreva o aviso em inglês: «KEEP AWAY FROM FIRE», ou «LOW FLAMMABILITY TO BS 5722» se foi ensaiada.

law-ch-language = O nome e a descrição existem em alemão, francês ou italiano.
    .hint = Escreva o título e a descrição numa das três línguas.

law-ca-dealer = O fornecedor é indicado, ou o seu número registado (CA).
    .hint = Escolha um fabricante, ou preencha o campo «ca_number» do passaporte; a etiqueta indica-o.
law-ca-bilingual = O nome e a descrição existem em inglês e em francês.
    .hint = Escreva o título e a descrição em ambas; a composição aparece por si em ambas.

law-jp-japanese = O nome e a descrição existem em japonês.
    .hint = Escreva o título e a descrição em japonês.

law-cn-safety-class = A classe de segurança está indicada: A, B ou C.
    .hint = Preencha o campo «safety_class» do passaporte; o que os bebés vestem é da classe A.
law-cn-standard = A norma segundo a qual o produto é feito está indicada.
    .hint = Preencha o campo «product_standard» do passaporte, por exemplo «FZ/T 81007».
law-cn-size = Os tamanhos são dados por estatura e perímetro, como 170/88A.
    .hint = Dê à tabela de tamanhos as conversões para CN.
law-cn-chinese = O nome e a descrição existem em chinês.
    .hint = Escreva o título e a descrição em chinês.

law-dpp-identifier = Cada variante tem um GTIN.
    .hint = Indique os GTIN em falta.
    .title = GTIN
law-dpp-operator = O fabricante está indicado.
    .hint = Escolha um fabricante.
    .title = Fabricante
law-dpp-composition = As fibras de cada componente estão indicadas.
    .hint = Escreva a composição.
    .title = Fibras de cada componente
law-dpp-recycled = A percentagem de material reciclado está indicada, mesmo que seja zero.
    .hint = Indique a percentagem de material reciclado; 0 se não houver.
    .title = Material reciclado, em percentagem
law-dpp-weaving = O país de tecelagem ou tricotagem está indicado.
    .hint = Indique o país de tecelagem.
    .title = Tecido ou tricotado em
law-dpp-dyeing = O país de tingimento e estampagem está indicado.
    .hint = Indique o país de tingimento ou ponha o campo «undyed» do passaporte do produto em true.
    .title = Tingido e estampado em
law-dpp-confection = O país de confeção está indicado.
    .hint = Indique o país de confeção.
    .title = Confecionado em
law-dpp-substances = As substâncias que suscitam preocupação estão indicadas.
    .hint = Preencha o campo «substances_of_concern» do passaporte do produto; «none» se não houver nenhuma.
    .title = Substâncias que suscitam preocupação
law-dpp-durability = A durabilidade está indicada com uma pontuação de 0 a 10.
    .hint = Preencha o campo «durability_score» do passaporte do produto.
    .title = Durabilidade, de 0 a 10
law-dpp-test-reports = Os relatórios de ensaio estão indicados.
    .hint = Preencha o campo «test_reports» do passaporte do produto.
    .title = Relatórios de ensaio
law-dpp-recyclability = O elastano fica abaixo de 15 %.
    .hint = A partir de 15 % impede a reciclagem. O que mais a impede, a casa não sabe.
    .title = Elastano, em percentagem
law-dpp-footprint = A pegada ambiental está indicada.
    .hint = Preencha o campo «footprint» do passaporte do produto.
    .title = Pegada ambiental
law-dpp-care = Os cuidados estão indicados.
    .hint = Escolha os símbolos de cuidados.
    .title = Cuidados
law-dpp-repair = Está indicado como se repara e que destino tem no fim de vida.
    .hint = Preencha o campo «repair» do passaporte do produto.
    .title = Reparação e fim de vida
law-dpp-customs = O código pautal está indicado.
    .hint = Indique o código pautal com 6, 8 ou 10 algarismos.
    .title = Código pautal

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
