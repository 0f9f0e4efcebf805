## La mesa de fotos

desk-title = Fotos
desk-find-inbox = Fotos sin producto
desk-drop = Suelta fotos o carpetas en cualquier lugar de esta página, o elígelas
desk-drop-kinds = JPEG, PNG, WebP, TIFF, vídeos (MP4, WebM), PDF; hasta { $most } archivos a la vez, { $limit } MB cada uno
desk-read-only = Puedes ver las fotos, no cambiarlas: eso lo hacen fotografía y merchandising.
desk-search = Nombre de archivo o código de producto
desk-zoom = Tamaño de las miniaturas
desk-match = Asignar por nombre de archivo
desk-match-all = Asignar toda la bandeja de entrada por nombre de archivo
desk-match-hint = Revisas el plan antes de que se coloque nada.
desk-match-taken = { $count ->
        [one] Asignar { $count } archivo recibido
       *[other] Asignar los { $count } archivos recibidos
    }
desk-refused = { $count ->
        [one] { $count } archivo no se aceptó
       *[other] { $count } archivos no se aceptaron
    }
desk-choose = Elegir { $file }
desk-chosen = Elegidas:
desk-hang-chosen = Lo elegido
desk-product = Código de producto
desk-position = Posición
desk-at-the-end = Al final
desk-hang = Colocar
desk-hang-on = Colocar en { $product }
desk-keys = Las flechas recorren, el espacio elige, de 1 a 9 y 0 (décima) colocan en esa posición.
desk-further = { $count } más
desk-hung = { $count ->
        [one] { $count } foto está ahora en { $product }.
       *[other] { $count } fotos están ahora en { $product }.
    }
desk-undone = Deshecho.
desk-removed = El archivo se ha eliminado.
desk-inbox-empty = La bandeja de entrada está vacía
    .hint = Cada foto está en un producto. Las nuevas que nadie ha asignado esperan aquí.
desk-no-findings = No hay nada que señalar de ninguna foto
desk-empty = Aún no hay fotos
    .hint = Suelta aquí las fotos de una sesión: LIN-001-navy_2_back.jpg encuentra sola su producto, su posición y lo que muestra.
desk-shelf = Productos
desk-shelf-hint = Busca un producto y arrastra fotos sobre él, o sobre una de sus posiciones.
desk-find = Buscar
desk-free = { $count ->
        [0] completo
        [one] sitio para { $count }
       *[other] sitio para { $count }
    }
## La cola
desk-queue = Lo que está llegando
desk-queue-waiting = En espera
desk-queue-looking = En revisión
desk-queue-taken = Recibido
desk-queue-known = Ya está aquí: la misma foto
desk-queue-failed = Se cortó la conexión.
desk-queue-stopped = Detenido
desk-queue-again = Reintentar
desk-queue-stop = Detener
desk-queue-stop-all = Detener todo
desk-queue-clear = Vaciar la lista
desk-too-many = Como mucho llegan { $limit } archivos a la vez; los demás se quedaron fuera. Suéltalos cuando estos hayan pasado.

## Fotos asignadas a productos

desk-matches = Asignadas por nombre de archivo
desk-matches-hint = Aún no se ha colocado nada. Revísalo, cambia lo que esté mal y coloca todo; se deshace de una vez.
desk-matches-changed = Las asignaciones están como querías.
desk-count-products = { $count ->
        [one] { $count } producto recibe fotos
       *[other] { $count } productos reciben fotos
    }
desk-count-left = { $count ->
        [one] { $count } queda fuera
       *[other] { $count } quedan fuera
    }
desk-count-same = { $count ->
        [one] { $count } producto ya las muestra
       *[other] { $count } productos ya las muestran
    }
desk-hang-all = Colocar todo
desk-drop-matches = Descartar este plan
desk-as-table = Como lista de cambios
desk-look-through = Revisar las fotos
desk-left = Quedan fuera
desk-there = Ya están
desk-place = Posición { $position }
desk-beside = Junto a las fotos
desk-leave-out = Dejar fuera
desk-change-matches = Cambiar las asignaciones
desk-change-hint = Otro código de producto mueve una foto; sin código se queda en la bandeja de entrada.
desk-nothing-to-hang = No hay nada que colocar
photo-no-place = { $product } ya tiene sus { $max } fotos: esta sería la número { $count }.
    .hint = Quita antes una de ahí, o colócala en otro producto.
photo-left-out = Dejada fuera a mano.

## Una foto

desk-findings = Observaciones
desk-no-findings-here = Ninguna: se puede mostrar tal cual.
desk-facts = Datos
desk-pixels = Píxeles
desk-size = Archivo
desk-kilobytes = { $size } KB
desk-profile = Perfil de color
desk-taken-at = Tomada
desk-source = Recibida como
desk-came = Llegó
desk-full = A tamaño completo
desk-credit = Crédito
desk-rights-until = Se puede mostrar hasta
desk-where = Dónde se muestra
desk-nowhere = Ningún producto la muestra aún.
desk-alt-in = Texto alternativo ({ $language })
desk-take-off = Quitar de este producto
desk-hang-elsewhere = Colocar en un producto
desk-replace = Sustituir por otro archivo
desk-replace-hint = { $count ->
        [one] { $count } producto la muestra, ver arriba. Posición, función y textos se conservan; ves el cambio antes de hacerlo.
       *[other] { $count } productos la muestran, ver arriba. Posición, función y textos se conservan; ves el cambio antes de hacerlo.
    }
desk-replace-nowhere = Ningún producto la muestra: el otro archivo también espera en la bandeja de entrada.
desk-other-file = El otro archivo
desk-replace-here = Sustituir
desk-open = Abrir la foto en la posición { $position }
desk-moved = Posición
desk-drop-here = O suéltalas en esta página. Arrastra para ordenar, o pulsa de 1 a 9 y 0 sobre una foto.
desk-remove = Eliminar el archivo
desk-remove-hint = Ningún producto la muestra, así que se puede eliminar.
desk-none-chosen = No hay ninguna foto elegida.
    .hint = Elige una o varias y vuelve a intentarlo.
desk-no-product = Di en qué producto.
    .hint = Escribe su código, o búscalo entre los productos junto a la pared.
desk-same-file = Es el mismo archivo.
    .hint = Elige su nueva versión.
desk-other-kind = Una foto se sustituye por una foto, un vídeo por un vídeo.
    .hint = Elige un archivo del mismo tipo.
desk-in-use = { $product } la muestra.
    .hint = Quítala antes de ahí.
desk-still-live = Lo último que se aprobó aún la muestra a los clientes.
    .hint = Aprueba el producto sin ella y entonces podrá eliminarse.

## Vídeos e imágenes de redes sociales

desk-see-file = Abrir el archivo
desk-link = Enlace
desk-title-in = Título ({ $language })
desk-author = Autor
desk-post = Dirección de la publicación
desk-right = Derecho de uso
desk-uploaded-on = Subido el
desk-add-film = Añadir un vídeo
desk-add-social = Añadir una imagen de redes sociales
desk-film-file = Vídeo (MP4, WebM)
desk-picture-file = Imagen
desk-or-link = o un enlace
desk-poster = Imagen de portada
desk-not-a-film = Este archivo no es un vídeo.
    .hint = Elige un archivo MP4 o WebM, o da un enlace.

## chosen at run time
## Partes de la pared, y cómo se encontró un producto

desk-part-all = Todas
desk-part-inbox = Entrada
desk-part-used = En uso
desk-part-findings = Con observaciones
desk-kind-photo = Foto
desk-kind-film = Vídeo
desk-kind-document = Documento
desk-by-code = por su código de producto
desk-by-sku = por su SKU
desk-by-gtin = por su GTIN
desk-by-style = por modelo y color
desk-by-folder = por su carpeta
desk-by-hand = a mano
desk-media-swatch = muestra de tejido
desk-media-social = imagen de redes sociales
desk-media-video = vídeo
desk-media-document = documento
