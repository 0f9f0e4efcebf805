## Imagens: porque é que uma imagem é recusada
## confidence: low

media-file-empty = O ficheiro está vazio.
    .hint = Escolha-o de novo; a transferência pode ter sido interrompida.
media-kind-unknown = Este tipo de ficheiro não é guardado aqui.
    .hint = Use JPEG, PNG, WebP, GIF, BMP ou TIFF para imagens, MP4 ou WebM para filmes, PDF para documentos.
media-kind-heif = Não é possível ler originais HEIC e AVIF.
    .hint = Exporte a fotografia em JPEG, PNG ou TIFF.
media-not-a-picture = Este ficheiro não é uma imagem.
    .hint = Escolha um ficheiro JPEG, PNG, WebP, GIF, BMP ou TIFF.
media-picture-broken = A imagem está danificada ou incompleta.
    .hint = Exporte-a ou transfira-a de novo.
media-picture-unusual = A imagem está guardada de uma forma invulgar que não é possível ler.
    .hint = Exporte-a como JPEG, PNG ou TIFF normal.
media-picture-empty = A imagem não tem píxeis.
    .hint = Exporte-a de novo.
media-picture-too-many-pixels = A imagem tem { $width } × { $height } píxeis; aceitam-se no máximo { $limit } megapíxeis.
    .hint = Exporte-a mais pequena: 4000 píxeis no lado maior chegam perfeitamente.
media-picture-too-long = A imagem tem { $width } × { $height } píxeis: um lado tem mais de oito vezes o outro.
    .hint = Recorte-a à volta do produto.
media-picture-needs-too-much = Abrir a imagem exigiria mais memória do que o permitido.
    .hint = Exporte-a mais pequena ou como JPEG não progressivo.
media-crop-outside = O recorte sai da imagem.
    .hint = Trace-o de novo dentro da imagem.
media-focus-outside = O ponto focal está fora da imagem.
    .hint = Coloque-o de novo dentro da imagem.
media-recipe-unreadable = Não é possível recortar uma imagem desta forma.
    .hint = Use um endereço dado pelo programa; as larguras são fixas.

## O que há a dizer sobre uma imagem
## confidence: low

media-finding-too-small = A imagem tem { $width } × { $height } píxeis; alguns canais não aceitam nenhuma abaixo de { $least }.
    .hint = Exporte a fotografia maior: pelo menos { $least } píxeis no lado menor.
media-finding-no-zoom = A imagem tem { $width } × { $height } píxeis: é demasiado pequena para ampliar.
    .hint = É possível ampliar a partir de { $least } píxeis no lado menor.
media-finding-unsharp = Nada na imagem está nítido.
    .hint = Veja-a em tamanho real e substitua-a se estiver desfocada.
media-finding-not-srgb = As cores não estão em sRGB ({ $profile }).
    .hint = Não é preciso fazer nada: o que a loja mostra é convertido. Verifique se a cor continua certa.
media-finding-inks-without-profile = A imagem é feita de tintas de impressão sem perfil de cor.
    .hint = Exporte-a em sRGB: sem perfil, as cores são adivinhadas.
media-finding-odd-shape = A imagem tem { $width } × { $height } píxeis: um formato invulgar entre as outras.
    .hint = Recorte-a em 3:4, 4:5 ou 1:1.
media-finding-private-data = O ficheiro revela onde a fotografia foi tirada ou de quem é a câmara.
    .hint = Não é preciso fazer nada: o que a loja mostra não o revela. O original mantém esses dados.
media-finding-made-by-machine = O ficheiro diz que a imagem foi feita por uma máquina.
    .hint = Não é preciso fazer nada: a menção mantém-se, porque os canais a pedem.
