## Coming in, and what someone may do
## confidence: low

not-signed-in = Ninguém tem sessão iniciada.
    .hint = Inicie sessão ou envie um token: Authorization: Bearer slv_…
sign-in-refused = O e-mail e a palavra-passe não correspondem.
    .hint = Verifique ambos. Em caso de esquecimento, um administrador pode definir outra palavra-passe.
sent-from-elsewhere = Isto foi enviado a partir de outro site, por isso não foi executado.
    .hint = Abra a página aqui e envie de novo.
form-outdated = Este formulário esperou demasiado tempo.
    .hint = Carregue a página de novo e depois envie-o.
setup-link-used = Esta ligação já foi usada ou vem de um arranque anterior.
    .hint = Se já houver alguém, inicie sessão; caso contrário, reinicie o servidor, que mostra uma nova ligação.
may-not-read = Não tem permissão para ver as fichas.
    .hint = Peça a um administrador uma função que o permita, por exemplo viewer.
may-not-approve = Não tem permissão para aprovar, devolver ou arquivar isto.
    .hint = Peça a alguém com a função approver para esta categoria.
may-not-administer = Isto está reservado aos administradores.
    .hint = Peça a um administrador que o faça, ou a função admin.
email-unreadable = Isto não é um endereço de e-mail.
    .hint = Escreva-o assim: ana@example.com.
password-too-short = A palavra-passe tem menos de { $min } caracteres.
    .hint = Torne-a mais longa; uma frase é fácil de recordar.
password-too-long = A palavra-passe tem mais de { $max } caracteres.
    .hint = Encurte-a.
