## Coming in

sign-in-again = Demorou demais.
    .hint = Inicie a sessão de novo desde o princípio.
second-title = Segundo passo
second-text = Escreva os seis algarismos que a sua aplicação de autenticação mostra.
second-code = Código
second-recovery = Sem a aplicação, escreva um dos seus códigos de recuperação.
second-back = Iniciar sessão com outra conta
second-factor-code-wrong = Este código não está certo ou já foi usado.
    .hint = Espere pelo próximo e escreva-o. Se nunca estiver certo, acerte o relógio do dispositivo.
second-factor-unreadable = O segundo fator não pode ser lido, porque a casa tem agora outro segredo.
    .hint = Peça ao operador que reponha o segredo antigo, ou a um admin que reponha o segundo fator.
second-factor-on-already = O segundo fator já está ligado.
    .hint = Desligue-o primeiro, se quiser usar outra aplicação.
second-factor-not-begun = Não há segundo fator em que trabalhar.
    .hint = Recarregue a página.
entry-link-gone = Esta ligação foi usada, expirou ou foi substituída por uma mais recente.
    .hint = Peça outra a um admin.
password-not-same = As duas palavras-passe não são iguais.
    .hint = Escreva-a duas vezes da mesma maneira.
password-old-wrong = Esta não é a sua palavra-passe.
    .hint = Escreva a palavra-passe com que inicia sessão agora.
user-name = Um nome tem de 1 a 100 caracteres.
    .hint = Escreva como os colegas lhe chamam.
token-expired = O token «{ $name }» expirou em { $day }.
    .hint = Peça um novo a um admin.
token-taken-back = O token «{ $name }» foi revogado.
    .hint = Peça um novo a um admin.
grant-field-unreadable = Isto não é um campo.
    .hint = Escreva nomes como «prices» ou «attributes.heel_height», separados por vírgulas.
day-unreadable = Isto não é um dia.
    .hint = Escreva-o como 2026-11-27.
welcome-title = Boas-vindas, { $name }
welcome-text = Escolha uma palavra-passe. Depois inicia sessão com ela.
welcome-reset = Uma nova palavra-passe
welcome-button = Guardar esta palavra-passe
welcome-done = A palavra-passe está guardada. Inicie agora sessão com ela.
kept-title = A sua sessão terminou enquanto escrevia.
kept-text = Nada se perdeu: o que escreveu espera aqui até iniciar sessão.
kept-again-title = O que escreveu ainda está aqui
kept-again-text = Tem de novo a sessão iniciada. Reveja tudo e depois envie.
kept-again-button = Enviar agora
kept-again-leave = Deixar e recarregar a página
sign-on-or = ou
sign-on-button = Iniciar sessão com { $provider }
sign-on-go-on = Já iniciei sessão lá: continuar
sign-on-away = O fornecedor de identidade não responde como devia.
    .hint = Tente mais tarde ou inicie sessão com a palavra-passe.
sign-on-again = O início de sessão não terminou a tempo, ou terminou noutra janela.
    .hint = Comece de novo.
sign-on-not-trusted = Não foi possível verificar o que o fornecedor diz de si.
    .hint = Comece de novo. Se não ajudar, avise o operador desta casa.
sign-on-declined = O fornecedor não o deixou entrar: { $reason }
    .hint = Comece de novo ou pergunte a quem administra o fornecedor.
sign-on-no-address = O fornecedor não diz qual é o seu e-mail.
    .hint = Peça a quem o administra que transmita o endereço a esta casa.
sign-on-address-not-verified = O fornecedor não sabe se { $email } é seu.
    .hint = Peça que o endereço seja verificado lá e comece de novo.
sign-on-not-here = Ninguém aqui se chama { $email }.
    .hint = Peça um convite a um admin.
sign-on-disabled = { $email } não pode iniciar sessão aqui.
    .hint = Pergunte a um admin.
sign-on-no-group = { $email } não está em nenhum grupo admitido.
    .hint = Pergunte a quem administra os grupos.
config-sign-on-issuer = Este não é o endereço de um fornecedor.
    .hint = Escreva o seu issuer como https://login.example; só nesta máquina basta HTTP.
config-sign-on-client = O fornecedor precisa de saber quem pergunta.
    .hint = Indique o id de cliente que ele atribuiu: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Uma regra é para um grupo ou para um domínio.
    .hint = Dê a cada regra «group» ou «domain».
config-secret-short = O segredo tem menos de { $min } caracteres.
    .hint = Crie um longo ao acaso, por exemplo com openssl rand -base64 32.

## Settings

workbench-settings = Definições
workbench-account = A sua conta
workbench-users = Pessoas
workbench-tokens = Tokens de API
workbench-audit = Registo de auditoria
workbench-further = Seguinte
workbench-language = Língua
workbench-language-browser = Como o navegador
workbench-copy = Copiar
workbench-copied = Copiado
workbench-you = Você

## One’s own account

workbench-account-you = Você
    .hint = Os colegas veem o seu nome em históricos e comentários.
workbench-user-name = Nome
workbench-password-text = As suas outras sessões terminam quando a muda.
workbench-password-old = Palavra-passe atual
workbench-password-new = Nova palavra-passe
workbench-password-again = Nova palavra-passe outra vez
workbench-password-change = Mudar a palavra-passe
workbench-password-confirm = A sua palavra-passe, para ter a certeza de que é você
workbench-password-none = Não tem aqui palavra-passe: inicia sessão com { $provider }.
workbench-password-done = A palavra-passe foi mudada. As outras sessões terminaram.
workbench-factor = Segundo fator
workbench-factor-text = Um código de uma aplicação além da palavra-passe: uma palavra-passe roubada, só por si, não abre nada.
workbench-factor-on = Ligado
workbench-factor-off = Desligado
workbench-factor-manage = Códigos de recuperação e mais
workbench-factor-begin = Ligar
workbench-factor-begin-text = Precisa de uma aplicação de autenticação no telemóvel ou no gestor de palavras-passe.
workbench-factor-go-on = Continuar
workbench-factor-provider = Inicia sessão no seu fornecedor, que pede um segundo fator se o quiser.
workbench-factor-scan = Leia isto com a sua aplicação
    .hint = Depois escreva os seis algarismos que ela mostra. Só então o segundo fator fica ligado.
workbench-factor-picture = Código QR com o segredo para a sua aplicação
workbench-factor-secret = Ou escreva o segredo
workbench-factor-confirm = Ligar
workbench-factor-remove = Desligar
workbench-factor-off-done = O segundo fator está desligado.
workbench-factor-codes-left = { $count ->
        [one] resta { $count } código de recuperação
       *[other] restam { $count } códigos de recuperação
    }
workbench-codes = Códigos de recuperação
workbench-codes-once = Guarde-os onde os encontre sem o telemóvel. Cada um serve uma vez, e só são mostrados agora.
workbench-codes-kept = Já os guardei
workbench-codes-few = Restam poucos
workbench-codes-renew = Criar novos códigos de recuperação
workbench-sessions = Onde tem sessão iniciada
workbench-sessions-text = Uma sessão termina após uma semana sem uso e, o mais tardar, após um mês.
workbench-session-this = Esta
workbench-session-seen = último uso
workbench-session-end = Terminar
workbench-session-end-one = Terminar a sessão em { $device }
workbench-sessions-end = Terminar todas as outras
workbench-sessions-done = Terminado.

## chosen at run time

workbench-way-password = com palavra-passe
workbench-way-second-factor = com segundo fator
workbench-way-recovery-code = com código de recuperação
workbench-way-sign-on = com fornecedor
workbench-way-link = com ligação
workbench-yes = sim
workbench-no = não
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Tradução
workbench-role-photographer = Fotografia
workbench-role-approver = Aprovação
workbench-role-viewer = Só leitura
workbench-role-feed = Só feeds
workbench-group-texts = Textos
workbench-group-composition = Tecido e material
workbench-group-care = Cuidados
workbench-group-fit = Corte e tamanhos
workbench-group-photos = Fotos e filmes
workbench-group-attributes = Atributos
workbench-group-policies = Devoluções e envio
workbench-group-trade = Legislação comercial
workbench-group-prices = Preços e GTIN
workbench-group-links = Combina com
workbench-user-active = ativo
workbench-user-invited = convidado
workbench-user-disabled = bloqueado
workbench-token-active = ativo
workbench-token-expired = expirado
workbench-token-revoked = revogado
workbench-bar-role = O seu papel não escreve isto.
workbench-bar-category = Só pode escrever isto noutras categorias.
workbench-bar-locale = Só pode escrever isto noutras línguas.
workbench-bar-field = Só pode escrever outros campos.
workbench-audit-signed-in = Início de sessão
workbench-audit-signed-out = Fim de sessão
workbench-audit-sign-in-refused = Início de sessão recusado
workbench-audit-sign-in-paused = Início de sessão em pausa após falhas
workbench-audit-sign-on-refused = Início com fornecedor recusado
workbench-audit-session-ended = Sessão terminada
workbench-audit-sessions-ended = Sessões terminadas
workbench-audit-password-set = Palavra-passe definida
workbench-audit-password-changed = Palavra-passe mudada
workbench-audit-second-factor-on = Segundo fator ligado
workbench-audit-second-factor-off = Segundo fator desligado
workbench-audit-recovery-codes-renewed = Códigos de recuperação renovados
workbench-audit-identity-linked = Associado ao fornecedor
workbench-audit-user-created = Pessoa adicionada
workbench-audit-user-changed = Pessoa alterada
workbench-audit-grants-changed = Direitos alterados
workbench-audit-user-removed = Pessoa removida
workbench-audit-account-changed = Conta própria alterada
workbench-audit-link-made = Ligação de acesso criada
workbench-audit-token-created = Token criado
workbench-audit-token-revoked = Token revogado
workbench-audit-token-used = Token usado nesse dia
workbench-audit-exported = Exportado
workbench-audit-person-erased = Dados de uma pessoa apagados
workbench-audit-review-erased = Avaliação apagada
workbench-detail-address = endereço
workbench-detail-by = como
workbench-detail-before = direitos antes
workbench-detail-count = quantidade
workbench-detail-days = dias
workbench-detail-expires-at = expira
workbench-detail-grants = direitos
workbench-detail-is-active = pode iniciar sessão
workbench-detail-locale = língua
workbench-detail-places = lugares
workbench-detail-reason = motivo
workbench-detail-reviews = avaliações
workbench-detail-seconds = segundos

## Rights

workbench-grants = Direitos
    .hint = O que um direito permite, permite-o na sua categoria, línguas e partes. Vários direitos somam-se.
workbench-grant-number = Direito { $number }
workbench-role-of = Papel
workbench-role-none = Escolha um papel
workbench-grant-category = Em
workbench-grant-everywhere = Todas as categorias
workbench-grant-locales = Só textos em (nada assinalado: todas as línguas)
workbench-grant-fields = Só estas partes (nada assinalado: todas)
workbench-grant-others = Outros campos pelo nome
workbench-grant-add = Adicionar um direito
workbench-grant-drop = Retirar
workbench-read-only = Pode ver isto, não alterá-lo.

## People

workbench-user = Pessoa
workbench-seen = Última visita
workbench-standing = Estado
workbench-invite = Convidar alguém
workbench-invite-button = Convidar
workbench-invite-another = Convidar mais alguém
workbench-invited = { $email } tem um convite
workbench-link = Ligação
workbench-link-text = Envie você mesmo esta ligação à pessoa; só é mostrada agora. Com ela define a palavra-passe. Serve uma vez, durante { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
workbench-link-provider = Quem inicia sessão com { $provider } não precisa de ligação.
workbench-link-make = Criar uma ligação
workbench-user-removed = A pessoa foi removida. O histórico guarda que fez alguma coisa.
workbench-last-admin = É o único admin: direitos e acesso não podem ser retirados antes de outra pessoa o ser.
workbench-help = Ajuda
workbench-help-reset = Palavra-passe esquecida: uma ligação para definir outra.
workbench-help-invite = Ainda sem palavra-passe: uma ligação para definir uma.
workbench-help-factor = Aplicação e códigos de recuperação perdidos:
workbench-help-sessions = { $count ->
        [0] A pessoa não tem nenhuma sessão iniciada.
        [one] A pessoa tem sessão iniciada em { $count } dispositivo.
       *[other] A pessoa tem sessão iniciada em { $count } dispositivos.
    }
workbench-factor-reset = Repor o segundo fator
workbench-factor-reset-done = O segundo fator foi reposto. A pessoa inicia sessão só com a palavra-passe até o ligar de novo.
workbench-sessions-end-all = Terminar todas as sessões
workbench-unpause = Deixar tentar já de novo
workbench-unpaused = A pessoa pode tentar já de novo.
workbench-access = Acesso
workbench-access-text = Quem é bloqueado fica logo sem sessão e não pode iniciá-la. Tudo o que fez permanece.
workbench-disable = Bloquear
workbench-enable = Desbloquear
workbench-remove = Remover
workbench-remove-text = A conta desaparece para sempre. Para apagar também o nome dos históricos: selvedge user erase.
workbench-remove-button = Remover para sempre

## Tokens

workbench-token = Token
workbench-tokens-text = Os programas entram com um token em vez de uma palavra-passe.
workbench-tokens-docs = O que podem fazer
workbench-tokens-none = Ainda não há nenhum token.
    .hint = Crie um para cada programa que lê ou escreve aqui, sem mais direitos do que os necessários.
workbench-token-make = Criar um token
workbench-token-button = Criar
workbench-token-name = Para quê
workbench-token-for = Para que é?
workbench-token-until = Válido até ao fim de
    .hint = Vazio: para sempre. Um dia é mais seguro.
workbench-token-since = desde { $day }
workbench-token-used = Último uso
workbench-token-never-used = ainda nunca
workbench-token-expires = Expira
workbench-token-never = nunca
workbench-token-revoke = Revogar
workbench-token-revoke-one = Revogar { $name }
workbench-token-revoke-text = Os programas que o usam deixam logo de funcionar.
workbench-token-revoked-done = O token foi revogado.
workbench-token-once = Copie-o agora: só é mostrado esta vez.
workbench-token-how = Os programas enviam-no como

## Audit

workbench-audit-table = Levar como tabela
workbench-audit-person = Pessoa ou token
workbench-audit-action = O quê
workbench-audit-all = Tudo
workbench-audit-from = De
workbench-audit-until = Até
workbench-audit-filter = Mostrar
workbench-audit-clear = Mostrar tudo
workbench-audit-when = Quando
workbench-audit-who = Quem
workbench-audit-what = O quê
workbench-audit-more = Pormenores
workbench-audit-older = Mais antigos
workbench-audit-none = Nada está anotado.
    .hint = Escolha outra pessoa, outro tipo ou outro dia.
