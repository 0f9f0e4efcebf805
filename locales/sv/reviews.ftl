## What shoppers say
## confidence: low

review-rating = Ett omdöme har en till fem stjärnor.
    .hint = Ange ett heltal från 1 till 5.
review-fit-unknown = Det är inget svar på frågan hur plagget är i storleken.
    .hint = Ange small, true_to_size eller large, eller utelämna det.
review-without-words = Omdömet har ingen text.
    .hint = Skriv en mening eller två.
review-without-author = Omdömet har inget namn.
    .hint = Ange namnet som ska visas; ett förnamn eller initialer räcker.
review-erased = Den som skrev det har låtit radera det här, så det skrivs inte igen.
    .hint = Lämna fältet tomt; stjärnor, passform och datum kan ändras.
