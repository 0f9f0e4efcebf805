## The query bar: fields
## chosen at run time

grid-field-missing = saknas
grid-field-complete = komplett
grid-field-changed = ändrad
grid-field-state = status
grid-field-code = kod
grid-field-style = modell
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = varumärke
grid-field-category = kategori
grid-field-department = avdelning
grid-field-season = säsong
grid-field-collection = kollektion
grid-field-colour = färg
grid-field-size = storlek
grid-field-fibre = fiber
grid-field-material = material
grid-field-care = skötsel
grid-field-origin = ursprungsland
grid-field-size-chart = storlekstabell
grid-field-return-policy = returvillkor
grid-field-shipping-profile = fraktprofil
grid-field-manufacturer = tillverkare
grid-field-own = egen
grid-field-photos = bilder
grid-field-sizes = storlekar
grid-field-stock = lager
grid-field-price = pris
grid-field-updated = uppdaterad
grid-field-created = skapad
grid-joint-and = och
grid-joint-or = eller
grid-joint-not = inte
grid-joint-in = på, i
grid-joint-on = för
grid-joint-under = under
grid-joint-none = ingen, inget, tom
grid-value-yes = ja
grid-value-no = nej
grid-what-title = titel
grid-what-short-description = kort beskrivning
grid-what-description = beskrivning
grid-what-highlights = höjdpunkter
grid-what-keywords = sökord
grid-what-colour = färgnamn
grid-what-seo-title = titel för sökmotorer
grid-what-seo-description = beskrivning för sökmotorer
grid-what-category = kategori
grid-what-return-policy = returvillkor
grid-what-shipping-profile = fraktprofil
grid-what-manufacturer = tillverkare
grid-what-responsible-person = ansvarig person
grid-what-fabric = tyg
grid-what-model = fotomodell
grid-what-attributes = egenskaper

## The query bar: what cannot be read

grid-query-too-long = Frågan är för lång.
    .hint = En fråga har högst { $max } tecken.
grid-query-too-deep = För många parenteser står i varandra.
    .hint = Högst { $max } läses.
grid-query-field = Det finns inget fält ”{ $text }”.
    .hint = Inom citattecken söks det som ett ord.
grid-query-field-near = Det finns inget fält ”{ $text }”.
    .hint = Menade du ”{ $near }”?
grid-query-field-missing = Före det här tecknet ska ett fält stå.
    .hint = Till exempel: säsong = SS27.
grid-query-value = ”{ $text }” är inget värde för { $field }.
    .hint = Möjliga är: { $known }
grid-query-value-missing = Efter { $field } ska ett värde stå.
grid-query-number = ”{ $text }” kan inte jämföras med { $field }.
    .hint = Skriv ett tal, med punkt före decimalerna.
grid-query-day = ”{ $text }” är ingen dag.
    .hint = Skriv 2026-11-01, today för i dag eller -7d för en vecka sedan.
grid-query-operator = { $field } kan inte jämföras med ”{ $sign }”.
    .hint = Möjliga är =, != och en lista med kommatecken.
grid-query-under = { $field } har inget under sig.
    .hint = Bara kategorier har det: kategori under dresses.
grid-query-opens = Parentesen stängs inte.
grid-query-closes = Det finns ingen öppnad parentes till den här.
grid-query-condition = Här ska ett villkor stå.
    .hint = Till exempel: status = draft.
grid-query-words-inside = ”{ $text }” är ett sökord; det kan inte stå i ”eller”, ”inte” eller parenteser.
    .hint = Ställ det före villkoren, eller skriv ett fält och ett tecken: säsong = SS27.
grid-query-locale = ”{ $text }” är inget språk.
    .hint = Skriv koden, som de eller fr-CA, eller namnet.
grid-yes-or-no = Det är varken ja eller nej.

## Many products at once

grid-categories = Fler kategorier (koder)
bulk-actor-gone = Den som beställde det är inte kvar, eller får inte längre.
bulk-field-unknown = På den här nivån finns inget sådant fält.
bulk-one-change = Antingen ändras ett fält, eller så går produkterna ett steg vidare.
bulk-nothing-selected = Inget är valt.
    .hint = Kryssa för några produkter, eller ta allt som frågan hittar.
bulk-value-missing = Här ska något stå.
bulk-price = Det är varken ett belopp eller en procentsats.
bulk-act-text = Det går bara med en text.
bulk-act-list = Det går bara med en lista.
bulk-act-locale = Bara en text kan kopieras, och från ett annat språk.
bulk-cancelled = Det avbröts. Det som redan var gjort blir kvar och kan tas tillbaka.

## Views, columns, cells

grid-views = Vyer
grid-view-all = Alla produkter
grid-view-shared = Syns för alla
grid-view-menu = Vy
grid-view-differs = ändrad
grid-view-save = Spara som vy
grid-view-name = Vyns namn
grid-view-new = Namn på en ny vy
grid-view-example = Drop 1, skötsel saknas
grid-view-share = Alla ser den
grid-view-change = Spara ändringar
grid-view-remove = Ta bort vyn
grid-view-make = Skapa vy
grid-query = Fråga
grid-query-example = linne  saknas:skötsel på de  status = draft och bilder < 3
grid-query-help = Vad man kan fråga
grid-query-help-text = Ord hittar produkter som alltid. Villkor är exakta: ett fält, ett tecken och ett värde, förenade med och, eller, inte och parenteser. Koder och ditt språks ord förstås; ingen betyder utan värde, * i slutet står för vad som helst.
grid-columns = Kolumner
grid-columns-of-view = Sparas med vyn.
grid-columns-of-you = Sparas för dig.
grid-columns-keep = Visa de här
grid-columns-usual = Vanliga kolumner
grid-column-earlier = { $name }: framåt
grid-column-later = { $name }: bakåt
grid-col-sizes = Storlekar
grid-col-price = Pris från
grid-column-unknown = Det finns ingen sådan kolumn.
grid-column-read-only = I { $column } går det inte att skriva här.
grid-select = Välj { $code }
grid-select-page = Välj alla på sidan
grid-edit-selected = Redigera valda
grid-edit-all = { $count ->
        [one] Redigera den enda som stämmer
       *[other] Redigera alla { $count } som stämmer
    }
grid-export = Exportera
grid-export-hint = Kommer tillbaka genom en import och ändrar inget.
grid-keys = Pilarna går genom cellerna, Enter eller F2 öppnar en, Escape lämnar den som den var, Delete tömmer den, Ctrl Z tar tillbaka den senaste. Block kopieras till och klistras in från kalkylblad.
grid-saved = Sparat.
grid-failed = Det sparades inte.
grid-undone = Taget tillbaka.
grid-nothing-to-undo = Det finns inget att ta tillbaka.
grid-copied = Kopierat.
grid-theirs = Sparat under tiden av någon annan
grid-yours = Det du skrev
grid-take-theirs = Låt den andras stå
grid-keep-mine = Spara min
grid-paste-title = Inklistrat från ett kalkylblad
grid-paste-too-large = Blocket är för stort.
    .hint = Högst { $max } celler tas på en gång; mer kommer in genom en import.
view-name = En vy har ett namn på högst { $max } tecken.
view-not-yours = Vyn är någon annans.
    .hint = Skapa en egen utifrån den.
view-too-many = Ingen har fler än { $max } vyer.
view-too-much = Vyn frågar mer än vad som kan sparas.
grid-lists = Listor
grid-edit-all-products = Redigera alla deras produkter
grid-weight = Paketets vikt (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Produkter
grid-list-styles = Modeller
grid-list-variants = Storlekar
grid-one-products = Produkt
grid-one-styles = Modell
grid-one-variants = Storlek
grid-export-shown = { $format }, visade kolumner
grid-export-all = { $format }, alla fält

## Many products at once: choosing and looking through

grid-bulk = Redigera många produkter
grid-products = { $count ->
        [one] { $count } produkt
       *[other] { $count } produkter
    }
grid-bulk-which = Vilka produkter
grid-bulk-all = { $count ->
        [one] Den enda produkt som stämmer nu.
       *[other] Alla { $count } produkter som stämmer nu.
    }
grid-bulk-all-hint = Planen slår fast vilka de är; det som stämmer senare lämnas i fred.
grid-bulk-what = Vad som ändras
grid-bulk-choose = Välj …
grid-bulk-of-product = Produkterna själva
grid-bulk-of-style = Deras modeller, med varje färg som ärver
grid-bulk-of-variant = Deras storlekar
grid-bulk-price-hint = Ett belopp, eller så mycket mer eller mindre: +10 %, −15 %.
grid-plans = Samlade ändringar
grid-prices = Priser
grid-bulk-next = Fortsätt
grid-bulk-how = Hur
grid-bulk-value = Värde
grid-bulk-find = Ersätt
grid-bulk-with = med
grid-bulk-from = Från
grid-bulk-preview = Se vad som skulle ändras
grid-bulk-preview-hint = Inget ändras än.
grid-bulk-leave = Låt vara
grid-back-to-draft = Tillbaka till utkast
grid-plan-done = { $count ->
        [one] En post ändrades.
       *[other] { $count } poster ändrades.
    }
grid-plan-undone-done = { $count ->
        [one] En post togs tillbaka.
       *[other] { $count } poster togs tillbaka.
    }
grid-stage-waiting = Väntar på sin tur
grid-stage-draft = Ser efter vad som skulle ändras
grid-stage-apply = Ändrar
grid-progress = { $done } av { $total }, { $rate } per sekund, { $seconds ->
        [one] en sekund kvar
       *[other] { $seconds } sekunder kvar
    }
grid-progress-label = Hur långt det har kommit
grid-cancel = Avbryt
grid-was-cancelled = Det avbröts.
grid-look-again = Titta igen

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Sätt
grid-act-clear = Töm
grid-act-inherit = Ärv igen
grid-act-append = Lägg till
grid-act-remove = Ta bort
grid-act-replace = Ersätt ord
grid-act-copy = Kopiera från ett språk
