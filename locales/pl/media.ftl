## Obrazy: dlaczego obraz zostaje odrzucony
## confidence: low

media-file-empty = Plik jest pusty.
    .hint = Wybierz go ponownie; być może przesyłanie zostało przerwane.
media-kind-unknown = Takich plików tu nie przechowujemy.
    .hint = Użyj JPEG, PNG, WebP, GIF, BMP lub TIFF dla obrazów, MP4 lub WebM dla filmów, PDF dla dokumentów.
media-kind-heif = Oryginałów HEIC i AVIF nie da się odczytać.
    .hint = Wyeksportuj zdjęcie jako JPEG, PNG lub TIFF.
media-not-a-picture = Ten plik nie jest obrazem.
    .hint = Wybierz plik JPEG, PNG, WebP, GIF, BMP lub TIFF.
media-picture-broken = Obraz jest uszkodzony lub niekompletny.
    .hint = Wyeksportuj go albo prześlij ponownie.
media-picture-unusual = Obraz jest zapisany w nietypowy sposób i nie da się go odczytać.
    .hint = Wyeksportuj go jako zwykły JPEG, PNG lub TIFF.
media-picture-empty = Obraz nie ma pikseli.
    .hint = Wyeksportuj go ponownie.
media-picture-too-many-pixels = Obraz ma { $width } × { $height } px; przyjmujemy najwyżej { $limit } Mpx.
    .hint = Wyeksportuj mniejszy: 4000 px na dłuższym boku w zupełności wystarczy.
media-picture-too-long = Obraz ma { $width } × { $height } px: jeden bok jest ponad osiem razy dłuższy od drugiego.
    .hint = Przytnij go do produktu.
media-picture-needs-too-much = Otwarcie obrazu wymagałoby więcej pamięci, niż wolno użyć.
    .hint = Wyeksportuj mniejszy albo jako JPEG bez trybu progresywnego.
media-crop-outside = Kadr wychodzi poza obraz.
    .hint = Zaznacz go ponownie wewnątrz obrazu.
media-focus-outside = Punkt skupienia leży poza obrazem.
    .hint = Ustaw go ponownie wewnątrz obrazu.
media-recipe-unreadable = W ten sposób nie da się przyciąć obrazu.
    .hint = Użyj adresu podanego przez program; szerokości są z góry ustalone.

## Co warto wiedzieć o obrazie
## confidence: low

media-finding-too-small = Obraz ma { $width } × { $height } px; niektóre kanały nie przyjmują żadnego poniżej { $least }.
    .hint = Wyeksportuj większe zdjęcie: co najmniej { $least } px na krótszym boku.
media-finding-no-zoom = Obraz ma { $width } × { $height } px: za mało, aby go powiększać.
    .hint = Powiększanie działa od { $least } px na krótszym boku.
media-finding-unsharp = Nic na obrazie nie jest ostre.
    .hint = Obejrzyj go w pełnym rozmiarze i zastąp, jeśli jest nieostry.
media-finding-not-srgb = Jego kolory nie są w sRGB ({ $profile }).
    .hint = Nie trzeba nic robić: sklep pokazuje wersję przeliczoną. Sprawdź, czy kolor nadal się zgadza.
media-finding-inks-without-profile = Obraz składa się z farb drukarskich bez profilu kolorów.
    .hint = Wyeksportuj go w sRGB: bez profilu można jego kolory tylko zgadywać.
media-finding-odd-shape = Obraz ma { $width } × { $height } px: nietypowe proporcje wśród pozostałych.
    .hint = Przytnij go do 3:4, 4:5 lub 1:1.
media-finding-private-data = Plik zdradza, gdzie powstało zdjęcie lub do kogo należy aparat.
    .hint = Nie trzeba nic robić: to, co pokazuje sklep, tego nie zdradza. Oryginał to zachowuje.
media-finding-made-by-machine = Plik mówi, że obraz stworzyła maszyna.
    .hint = Nie trzeba nic robić: oznaczenie zostaje, bo wymagają go kanały.
