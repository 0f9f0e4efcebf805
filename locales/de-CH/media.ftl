## Where Switzerland writes it differently: ss for ß

media-focus-outside = Der Fokuspunkt liegt ausserhalb des Bildes.
    .hint = Innerhalb des Bildes neu setzen.
media-finding-too-small = Das Bild hat { $width } × { $height } Pixel; manche Kanäle nehmen keines unter { $least }.
    .hint = Das Foto grösser exportieren: mindestens { $least } Pixel an der kürzeren Seite.
media-finding-unsharp = Nichts im Bild ist scharf.
    .hint = In voller Grösse ansehen und ersetzen, wenn es unscharf ist.
