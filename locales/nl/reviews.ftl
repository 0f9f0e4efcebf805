## What shoppers say
## confidence: low

review-rating = Een review heeft één tot vijf sterren.
    .hint = Geef een geheel getal van 1 tot 5.
review-fit-unknown = Dit is geen antwoord op de vraag hoe het valt.
    .hint = Zeg small, true_to_size of large, of laat het weg.
review-without-words = De review heeft geen tekst.
    .hint = Schrijf er een of twee zinnen over.
review-without-author = De review heeft geen naam.
    .hint = Geef de naam die erbij komt te staan; een voornaam of initialen volstaan.
review-erased = De schrijver heeft dit laten wissen; het wordt dus niet opnieuw geschreven.
    .hint = Laat het veld leeg; sterren, pasvorm en datum kunnen worden gewijzigd.
