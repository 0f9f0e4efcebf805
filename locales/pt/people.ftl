## Coming in
## confidence: low

not-signed-in = Ninguém tem sessão iniciada.
    .hint = Inicie sessão ou envie um token: Authorization: Bearer slv_…
token-not-known = Este token é desconhecido, expirou ou foi revogado.
    .hint = Peça um novo a um administrador ou crie um: selvedge token create --name … --role …
feed-needs-token = Este feed precisa de um token.
    .hint = Envie-o por HTTP Basic: qualquer nome de utilizador, o token como palavra-passe. Precisa da função feed.
sign-in-refused = O e-mail e a palavra-passe não correspondem.
    .hint = Verifique ambos. Em caso de esquecimento, um administrador pode definir outra palavra-passe.
sent-from-elsewhere = Isto foi enviado a partir de outro site, por isso não foi executado.
    .hint = Abra a página aqui e envie de novo.
form-outdated = Este formulário esperou demasiado tempo.
    .hint = Carregue a página de novo e depois envie-o.
setup-link-used = Esta ligação já foi usada ou vem de um arranque anterior.
    .hint = Se já houver alguém, inicie sessão; caso contrário, reinicie o servidor, que mostra uma nova ligação.

## What someone may do
## confidence: low

may-not-read = Não tem permissão para ver as fichas.
    .hint = Peça a um administrador uma função que o permita, por exemplo viewer.
may-not-hand-in = Não tem permissão para enviar produtos para revisão.
    .hint = Peça a um administrador uma função que o permita, por exemplo merchandiser.
may-not-approve = Não tem permissão para aprovar, devolver ou arquivar isto.
    .hint = Peça a alguém com a função approver para esta categoria.
may-not-import = Não tem permissão para importar catálogos.
    .hint = Peça a um administrador a função merchandiser sem restrições.
may-not-administer = Isto está reservado aos administradores.
    .hint = Peça a um administrador que o faça, ou a função admin.
may-not-pull-feed = Este token não pode obter feeds.
    .hint = Peça a um administrador um token com a função feed.
may-not-write-record = Não tem permissão para criar ou remover isto aqui: { $kind }.
    .hint = Peça a um administrador uma função que o permita nesta categoria.
may-not-write-field = Não tem permissão para alterar «{ $field }» aqui ({ $kind }).
    .hint = Deixe o campo de fora ou peça a um administrador uma permissão para o campo, a categoria e o idioma.

## People, tokens, grants
## confidence: low

role-unknown = Esta função não existe.
    .hint = Use uma destas: { $roles }.
grants-missing = Nada foi concedido.
    .hint = Conceda pelo menos uma função.
email-unreadable = Isto não é um endereço de e-mail.
    .hint = Escreva-o assim: ana@example.com.
email-taken = { $email } já está aqui.
    .hint = Altere essa pessoa ou use outro endereço.
last-admin = Sem esta pessoa, ninguém poderia administrar a casa.
    .hint = Primeiro, torne outra pessoa administradora.
password-too-short = A palavra-passe tem menos de { $min } caracteres.
    .hint = Torne-a mais longa; uma frase é fácil de recordar.
password-too-long = A palavra-passe tem mais de { $max } caracteres.
    .hint = Encurte-a.
token-name = Um token tem um nome de 1 a 100 caracteres.
    .hint = Diga para que serve, por exemplo «Preços do ERP».
token-name-taken = Já existe um token chamado «{ $name }».
    .hint = Use outro nome: um antigo fica na auditoria mesmo depois de revogado.
token-expired-already = O token teria expirado antes de ser criado.
    .hint = Escolha um momento no futuro ou deixe-o de fora.
erasure-unfinished = Algumas fichas estiveram sempre a ser escritas, por isso o nome ainda consta delas.
    .hint = Repita: continua onde parou, com o mesmo pseudónimo.
erasure-whose = Não se diz de quem são as opiniões.
    .hint = Indique «email», o endereço com que foram escritas, ou «key», a chave de uma opinião.
