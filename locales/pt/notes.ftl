## Comments and tasks

comment-length = Um comentário tem entre 1 e { $max } caracteres.
    .hint = Escreva algo, ou divida em dois comentários.
task-length = Uma tarefa diz em 1 a { $max } caracteres o que há a fazer.
    .hint = Seja breve; os pormenores vão num comentário.
task-day = Isto não é um dia.
    .hint = Escreva-o como 2027-03-01.
task-nobody = Ninguém entra aqui com este endereço.
    .hint = Escolha alguém da lista ou deixe em aberto.
