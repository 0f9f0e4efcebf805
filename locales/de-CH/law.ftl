## Where Switzerland writes it differently: ss for ß
## confidence: low

law-dpp-footprint = Der Umweltfussabdruck ist angegeben.
    .hint = Im Produktpass das Feld „footprint“ ausfüllen.
    .title = Umweltfussabdruck
law-cn-size = Grössen sind nach Körperhöhe und Umfang angegeben, wie 170/88A.
    .hint = Der Grössentabelle die Umrechnungen nach CN geben.
