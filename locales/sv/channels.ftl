## Why a product is not shown on a channel, or what is to be mended although it is
## confidence: low

publication-not-approved = Produkten är inte godkänd.
    .hint = Godkänn den; från och med då visas det som godkänts.
publication-archived = Produkten är arkiverad.
    .hint = Ta upp den igen och godkänn den för att visa den på nytt.
publication-not-selected = Kanalen tar inte produkter av den här kategorin eller det här varumärket.
    .hint = Ändra kanalens urval eller produktens kategori.
publication-no-price = Ingen av storlekarna har ett pris på någon av kanalens marknader.
    .hint = Lägg till ett pris i valutan för en av kanalens marknader.
publication-waits-for-drop = Produkten släpps i ett drop, { $at }.
    .hint = Ändra datumet för droppet för att visa den tidigare.

## What a shopper’s question may not ask
## confidence: low

shop-market = Kanalen säljer inte dit.
    .hint = Marknaderna är { $known }.
shop-locale = Kanalen talar inte det här språket.
    .hint = Språken är { $known }.
shop-facet = Det finns inget att filtrera på med det namnet.
    .hint = Filtren är { $known }.
shop-sort = Den ordningen finns inte.
    .hint = Ordningarna är { $known }.

## Why a feed would refuse it
## confidence: low

feed-code-too-long = ”{ $text }” är längre än de { $most } tecken som flödet tar emot.
    .hint = Ange en kortare kod eller ett kortare namn.
feed-no-brand = Produkten har inget varumärke, och flödet kräver ett.
    .hint = Ange varumärket för dess modell.
feed-no-text = Produkten saknar titel eller beskrivning.
    .hint = Skriv båda på kanalens första språk.
feed-no-department = Ingen har sagt vem produkten är till för.
    .hint = Ange avdelningen för dess modell: flödet frågar efter kön och ålder.
feed-no-colour = Flödet vill ha färgernas namn, inte ordet för flera.
    .hint = Skriv varumärkets eget namn på färgen, till exempel ”Röd/Blå”.
feed-no-picture = Produkten har ingen bild.
    .hint = Lägg till ett foto av produkten.
feed-picture-too-small = Produktens första bild är { $size } pixlar; flödet tar inte emot något under { $least } × { $least }.
    .hint = Byt ut den mot en större, helst 1500 × 1500 eller mer.

## What is public no more
## confidence: low

media-withdrawn = Bilden har visats här, men gör det inte längre.
    .hint = Titta på sidan som länkar hit för att se dagens bild.

## What the API may be asked
## confidence: low

publication-state = Den statusen finns inte.
    .hint = Statusarna är { $known }.
