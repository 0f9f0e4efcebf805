## Comments and tasks

comment-length = Un comentario tiene entre 1 y { $max } caracteres.
    .hint = Escriba algo, o repártalo en dos comentarios.
task-length = Una tarea dice en 1 a { $max } caracteres qué hay que hacer.
    .hint = Sea breve; los detalles van en un comentario.
task-day = Esto no es un día.
    .hint = Escríbalo como 2027-03-01.
task-nobody = Nadie entra aquí con esta dirección.
    .hint = Elija a alguien de la lista o déjelo abierto.
