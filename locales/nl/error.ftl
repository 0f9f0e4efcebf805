## The ways a thing can fail, whatever it is
## confidence: low

error-not-found = Er is hier niets met de code ‘{ $code }’ (gezocht: { $kind }).
    .hint = Controleer de spelling; misschien heeft het een andere naam gekregen of is het gearchiveerd.
error-stale = Iemand heeft dit intussen gewijzigd: het staat nu op revisie { $current }.
    .hint = Laad het opnieuw en herhaal je wijziging.
error-revision-required = Het verzoek zegt niet welke revisie het wil vervangen.
    .hint = Stuur de ETag die je kreeg mee als If-Match.
error-too-many = Dat ging te vaak achter elkaar.
    .hint = Probeer het over { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } opnieuw.
error-invalid = { $count ->
        [one] Eén veld kan zo niet worden overgenomen.
       *[other] { $count } velden kunnen zo niet worden overgenomen.
    }
    .hint = Bij elk veld staat wat er niet klopt; er is niets opgeslagen.
error-internal = Er ging bij ons iets mis.
    .hint = Probeer het zo nog eens. Blijft het misgaan, geef dan het tijdstip door aan je systeembeheerder; in het logboek staat meer.
error-disk-full = Op de schijf is geen ruimte meer voor wat er binnenkomt.
    .hint = Maak ruimte vrij of vergroot de schijf en probeer het dan opnieuw; wat al bewaard was, blijft.
