## Pictures: why one is refused
## confidence: low

media-file-empty = Het bestand is leeg.
    .hint = Kies het bestand opnieuw; misschien is de overdracht afgebroken.
media-kind-unknown = Dit soort bestand wordt hier niet bewaard.
    .hint = Gebruik JPEG, PNG, WebP, GIF, BMP of TIFF voor afbeeldingen, MP4 of WebM voor video’s en PDF voor documenten.
media-kind-heif = Originelen in HEIC of AVIF kunnen niet worden gelezen.
    .hint = Exporteer de foto als JPEG, PNG of TIFF.
media-not-a-picture = Dit bestand is geen afbeelding.
    .hint = Kies een JPEG-, PNG-, WebP-, GIF-, BMP- of TIFF-bestand.
media-picture-broken = De afbeelding is beschadigd of niet compleet.
    .hint = Exporteer of verstuur de afbeelding opnieuw.
media-picture-unusual = De afbeelding is op een ongebruikelijke manier opgeslagen en kan niet worden gelezen.
    .hint = Exporteer de afbeelding als gewone JPEG, PNG of TIFF.
media-picture-empty = De afbeelding heeft geen pixels.
    .hint = Exporteer de afbeelding opnieuw.
media-picture-too-many-pixels = De afbeelding is { $width } × { $height } pixels; meer dan { $limit } megapixel kan niet.
    .hint = Exporteer de afbeelding kleiner: 4.000 pixels aan de lange kant is ruim genoeg.
media-picture-too-long = De afbeelding is { $width } × { $height } pixels: de ene kant is meer dan acht keer zo lang als de andere.
    .hint = Snijd de afbeelding bij rond het product.
media-picture-needs-too-much = Om de afbeelding te openen is meer geheugen nodig dan is toegestaan.
    .hint = Exporteer de afbeelding kleiner, of als JPEG die niet progressief is.
media-crop-outside = De uitsnede valt deels buiten de afbeelding.
    .hint = Teken de uitsnede opnieuw, binnen de afbeelding.
media-focus-outside = Het focuspunt ligt buiten de afbeelding.
    .hint = Zet het punt opnieuw, binnen de afbeelding.
media-recipe-unreadable = Zo kan een afbeelding niet worden uitgesneden.
    .hint = Gebruik een adres dat het programma je gaf; de breedtes liggen vast.

## What is to be said about a picture
## confidence: low

media-finding-too-small = De afbeelding is { $width } × { $height } pixels; sommige kanalen accepteren niets onder { $least }.
    .hint = Exporteer de foto groter: minstens { $least } pixels aan de korte kant.
media-finding-no-zoom = De afbeelding is { $width } × { $height } pixels: te klein om in te zoomen.
    .hint = Vanaf { $least } pixels aan de korte kant kunnen klanten inzoomen.
media-finding-unsharp = Niets op de afbeelding is scherp.
    .hint = Bekijk de afbeelding op ware grootte en vervang die als alles onscherp is.
media-finding-not-srgb = De kleuren zijn niet in sRGB ({ $profile }).
    .hint = Je hoeft niets te doen: wat klanten zien, wordt omgezet. Kijk wel of de kleur nog klopt.
media-finding-inks-without-profile = De afbeelding bestaat uit drukinkten zonder kleurprofiel.
    .hint = Exporteer de afbeelding als sRGB: zonder profiel zijn de kleuren een gok.
media-finding-odd-shape = De afbeelding is { $width } × { $height } pixels: een afwijkende vorm tussen de andere.
    .hint = Snijd de afbeelding bij tot 3:4, 4:5 of 1:1.
media-finding-private-data = Het bestand verraadt waar de foto is gemaakt of van wie de camera is.
    .hint = Je hoeft niets te doen: wat klanten zien, verraadt het niet. In het origineel blijft het staan.
media-finding-made-by-machine = Volgens het bestand is de afbeelding door een machine gemaakt.
    .hint = Je hoeft niets te doen: de vermelding blijft bewaard, omdat kanalen erom vragen.
