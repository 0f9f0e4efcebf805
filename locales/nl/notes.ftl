## Comments and tasks

comment-length = Een opmerking heeft tussen 1 en { $max } tekens.
    .hint = Schrijf iets, of verdeel het over twee opmerkingen.
task-length = Een taak zegt in 1 tot { $max } tekens wat er moet gebeuren.
    .hint = Houd het kort; details horen in een opmerking.
task-day = Dit is geen dag.
    .hint = Schrijf hem als 2027-03-01.
task-nobody = Niemand logt hier in met dit adres.
    .hint = Kies iemand uit de lijst of laat het open.
