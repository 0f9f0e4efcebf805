## Lo que le falta a un producto
## chosen at run time

missing-photos = { $count ->
        [0] Todavía no hay ninguna foto.
       *[other] Hay { $count } de { $min } fotos.
    }
    .hint = Arrastra fotos al producto o asígnalas en la mesa de fotos.
missing-unread = «{ $text }» se importó y no se pudo leer.
    .hint = Introduce el valor tal como se quiere decir.
missing-composition = Falta la composición.
    .hint = Escríbela como «95 cotton 5 elastane».
missing-certificate = La declaración «{ $claim }» no tiene un certificado válido hoy.
    .hint = Elige un certificado válido o quita la declaración.
missing-rights = Los derechos de esta imagen terminaron el { $until }.
    .hint = Sustituya la imagen o renueve los derechos e indique su nuevo último día.
missing-fit = Falta el corte.
    .hint = Elige cómo sienta, por ejemplo slim o relaxed.
missing-size-chart = Falta la tabla de tallas.
    .hint = Elige una o da a la categoría una por defecto.
missing-size-in-chart = La talla { $size } no está en la tabla { $chart }.
    .hint = Añade la talla a la tabla o corrige la variante.
missing-title = Falta el título en { WORD("language", $locale) }.
    .hint = Escríbelo en este idioma; un idioma de respaldo no cuenta.
missing-description = Falta la descripción en { WORD("language", $locale) }.
    .hint = Escríbela en este idioma; un idioma de respaldo no cuenta.
missing-translation = Falta una traducción en { WORD("language", $locale) }.
    .hint = Traduce a partir del texto original, al lado.
missing-care = Faltan los cuidados.
    .hint = Elige un símbolo de cada grupo.
missing-care-group = Los cuidados no dicen nada sobre: { WORD("care-group", $group) }.
    .hint = Un símbolo ausente significa que todo está permitido: elige uno.
missing-returns = Falta la política de devoluciones.
    .hint = Elige una de la marca.
missing-shipping = Falta el perfil de envío.
    .hint = Elige uno de la marca.
missing-video = Falta un vídeo.
    .hint = Añade un archivo o un enlace.
missing-social = Falta una imagen de redes sociales.
    .hint = Añade una, con su autor y el derecho a usarla.
missing-category-field = La categoría pide { $field }.
    .hint = Rellénalo o cambia lo que pide la categoría.
