## Where Switzerland writes it differently: ss for ß
## confidence: low

law-dpp-footprint = Der Umweltfussabdruck ist angegeben.
    .hint = Im Produktpass das Feld „footprint“ ausfüllen.
    .title = Umweltfussabdruck
