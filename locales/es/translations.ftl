## What there is to say about translations
## confidence: low

translation-field-unknown = Esto no es un texto que se pueda traducir.
    .hint = Usa uno de { $fields }.
translation-of-style = Este texto y su original son los del modelo { $style }.
    .hint = Confírmalo allí, para todos sus colores a la vez.
translation-not-there = No hay ningún texto en { $locale } que pueda seguir siendo correcto.
    .hint = Tradúcelo primero.
translation-same-language = { $locale } es el idioma del propio texto original.
    .hint = Indica otro idioma al que traducir.
translation-kind-unknown = «{ $kind }» no es una ficha cuyos textos se traduzcan.
    .hint = Usa style/… o product/… con el código, como lo escribe la exportación.
translation-other-language = La unidad es para { $given }, el archivo para { $locale }.
    .hint = Entrega cada idioma en un archivo propio.
translation-left-alone = El archivo dice lo mismo que la última vez; lo que se ha escrito desde entonces se queda.
    .hint = Escribe el texto en el banco de trabajo si debe valer el del archivo.
translation-younger-there = Se hizo a partir de un original más antiguo; ya hay una traducción del actual.
    .hint = Exporta el texto de nuevo y traduce el original de hoy.
translation-of-older-source = El texto original en { $locale } ha cambiado desde que se tradujo esto.
    .hint = La traducción se ha tomado y marcado como desactualizada; mira qué ha cambiado.
translation-source-gone = Ya no hay texto original en { $locale }.
    .hint = La traducción se conserva; escribe el original o vacía la traducción.
translation-refused = El texto no se puede guardar.
    .hint = Mira la ficha en el banco de trabajo.

## What there is to say about a file of translations
## confidence: low

xliff-broken = Línea { $line }: el XML es erróneo: { $reason }
    .hint = No se ha tomado nada del archivo; expórtalo de nuevo desde la herramienta que lo escribió.
xliff-cut-off = Línea { $line }: el archivo termina antes que su último elemento.
    .hint = No se ha tomado nada; puede que se haya cortado por el camino.
xliff-not-two = Línea { $line }: esto no es XLIFF 2.
    .hint = Expórtalo como XLIFF 2.0 o 2.1; las versiones anteriores no se leen.
xliff-doctype = Línea { $line }: el archivo tiene un tipo de documento.
    .hint = XLIFF no tiene ninguno; quítalo.
xliff-entity = Línea { $line }: no se conoce la entidad «{ $name }».
    .hint = Solo se leen las cinco de XML y los caracteres por su número.
xliff-too-deep = Línea { $line }: hay elementos anidados a más de { $max } niveles.
    .hint = Exporta el archivo de nuevo sin grupos dentro de grupos.
xliff-unit-too-long = Línea { $line }: una unidad tiene más de { $limit } MB.
    .hint = Ningún texto es tan largo; mira qué ha escrito la herramienta.
xliff-code-point = Línea { $line }: «{ $hex }» no es un carácter.
    .hint = Un elemento cp nombra un carácter por su número Unicode, en hexadecimal.
xliff-inline = El texto contiene el elemento { $element }, que no es texto.
    .hint = Aquí Markdown es texto; entrega la unidad sin códigos internos.
xliff-half = Solo está traducida una parte del texto.
    .hint = Traduce todos los segmentos de la unidad o déjalos todos vacíos.
