## Pictures: why one is refused
## confidence: low

media-file-empty = Filen är tom.
    .hint = Välj filen igen; överföringen kan ha avbrutits.
media-kind-unknown = Den här typen av fil sparas inte här.
    .hint = Använd JPEG, PNG, WebP, GIF, BMP eller TIFF för bilder, MP4 eller WebM för filmer och PDF för dokument.
media-kind-heif = Original i HEIC eller AVIF kan inte läsas.
    .hint = Exportera fotot som JPEG, PNG eller TIFF.
media-not-a-picture = Filen är ingen bild.
    .hint = Välj en JPEG-, PNG-, WebP-, GIF-, BMP- eller TIFF-fil.
media-picture-broken = Bilden är skadad eller ofullständig.
    .hint = Exportera eller överför den igen.
media-picture-unusual = Bilden är sparad på ett ovanligt sätt och kan inte läsas.
    .hint = Exportera den som vanlig JPEG, PNG eller TIFF.
media-picture-empty = Bilden har inga pixlar.
    .hint = Exportera den igen.
media-picture-too-many-pixels = Bilden är { $width } × { $height } pixlar; högst { $limit } megapixlar tas emot.
    .hint = Exportera den mindre: 4 000 pixlar på långsidan räcker gott.
media-picture-too-long = Bilden är { $width } × { $height } pixlar: den ena sidan är mer än åtta gånger så lång som den andra.
    .hint = Beskär den till produkten.
media-picture-needs-too-much = Att öppna bilden skulle kräva mer minne än tillåtet.
    .hint = Exportera den mindre, eller som en JPEG som inte är progressiv.
media-crop-outside = Beskärningen når utanför bilden.
    .hint = Rita om den innanför bildens kanter.
media-focus-outside = Fokuspunkten ligger utanför bilden.
    .hint = Sätt den igen, inne i bilden.
media-recipe-unreadable = Så kan en bild inte beskäras.
    .hint = Använd en adress som programmet har gett dig; bredderna är fasta.

## What is to be said about a picture
## confidence: low

media-finding-too-small = Bilden är { $width } × { $height } pixlar; vissa kanaler tar inte emot något under { $least }.
    .hint = Exportera fotot större: minst { $least } pixlar på kortsidan.
media-finding-no-zoom = Bilden är { $width } × { $height } pixlar: för liten att zooma in i.
    .hint = Från { $least } pixlar på kortsidan kan kunderna zooma.
media-finding-unsharp = Inget i bilden är skarpt.
    .hint = Titta på den i full storlek, och byt ut den om den är oskarp.
media-finding-not-srgb = Färgerna är inte sRGB ({ $profile }).
    .hint = Du behöver inte göra något: det som kunderna ser konverteras. Kontrollera att färgen fortfarande stämmer.
media-finding-inks-without-profile = Bilden består av tryckfärger utan färgprofil.
    .hint = Exportera den som sRGB: utan profil är färgerna en gissning.
media-finding-odd-shape = Bilden är { $width } × { $height } pixlar: en udda form bland de andra.
    .hint = Beskär den till 3:4, 4:5 eller 1:1.
media-finding-private-data = Filen avslöjar var bilden togs eller vems kameran är.
    .hint = Du behöver inte göra något: det som kunderna ser avslöjar inget. Originalet behåller uppgifterna.
media-finding-made-by-machine = Enligt filen är bilden gjord av en maskin.
    .hint = Du behöver inte göra något: märkningen sparas, eftersom kanaler ber om den.
