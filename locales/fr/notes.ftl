## Comments and tasks

comment-length = Un commentaire compte entre 1 et { $max } caractères.
    .hint = Écrivez quelque chose, ou répartissez-le sur deux commentaires.
task-length = Une tâche dit en 1 à { $max } caractères ce qui est à faire.
    .hint = Soyez bref ; les détails vont dans un commentaire.
task-day = Ce n’est pas un jour.
    .hint = Écrivez-le sous la forme 2027-03-01.
task-nobody = Personne ne se connecte ici avec cette adresse.
    .hint = Choisissez quelqu’un dans la liste ou laissez ouvert.
