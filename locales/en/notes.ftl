## Comments and tasks

comment-length = A comment has between 1 and { $max } characters.
    .hint = Write something, or say it in two comments.
task-length = A task says in 1 to { $max } characters what is to be done.
    .hint = Say it shortly; details belong into a comment.
task-day = This is not a day.
    .hint = Write it as 2027-03-01.
task-nobody = Nobody here signs in with this address.
    .hint = Choose a colleague from the list, or leave it open.
