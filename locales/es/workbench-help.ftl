## Ayuda
## confidence: low

help-title = Ayuda
help-text = Qué hacer paso a paso, y qué hacer si algo sale mal.
help-steps = Paso a paso
help-wrong = Si algo sale mal
help-unknown = No hay ninguna página de ayuda «{ $page }».
    .hint = Elige una de estas.

## Ayuda: la primera importación
## chosen at run time
## confidence: low

help-first-import = Tu primera importación
    .hint = Traer un catálogo desde una tabla u otro sistema, y ver qué cambiaría antes de que se guarde nada.
help-first-import-step-1 = Toma una tabla con una fila por cada talla, color o modelo (CSV, TSV, Excel o JSON), o una exportación de Shopify, WooCommerce, Magento o Akeneo. Una columna debe tener un código que no cambie, como el SKU.
help-first-import-step-2 = Abre *{ runs-title }*, suelta el archivo en cualquier parte de la página o elígelo, y pulsa *{ runs-upload }*.
help-first-import-step-3 = En *{ runs-defaults }* indica el idioma, la moneda y la marca, si el archivo no los nombra. Quien puede aprobar puede marcar *{ runs-approve }*: lo que está completo sale entonces por sí solo.
help-first-import-step-4 = Mira las columnas: lo que significa cada una se propone por su nombre. Elige otro significado donde no sea correcto; *{ runs-more }* dice qué palabras valen por cuáles, la unidad y cómo se separa una lista. *{ runs-read-again }* muestra qué serían las primeras filas.
help-first-import-step-5 = Pulsa *{ runs-try }*. Obtienes un plan con cada ficha que sería nueva o cambiaría, valor por valor, y cada fila que se rechazaría. Todavía no ha cambiado nada.
help-first-import-step-6 = Pulsa *{ runs-import }*. Puedes salir de la página y volver para ver cómo va.
help-first-import-step-7 = Lee el *{ runs-step-report }*: dice qué ha sido de cada columna y de cada fila. *{ runs-undo }* retira la importación entera; lo que alguien cambió desde entonces se queda.
help-first-import-step-8 = En la línea de órdenes lo mismo se hace así, primero a prueba y luego de verdad:
help-first-import-wrong-1 = { runs-no-key }
    .hint = Da a la columna del código el significado *{ runs-field-key }*, di en *{ runs-level }* qué es una fila, y pulsa *{ runs-read-again }*.
help-first-import-wrong-2 = Las letras se ven mal, como `Ã±` por `ñ`.
    .hint = Guarda el archivo como UTF-8 (en Excel: «CSV UTF-8»), pulsa *{ runs-drop-upload }* y súbelo otra vez.
help-first-import-wrong-3 = Se rechazan filas.
    .hint = El informe da el motivo de cada una. Descarga allí las filas rechazadas, corrígelas y sube ese archivo: se recuerda lo que significan las columnas.
help-first-import-wrong-4 = Todo ha entrado, pero ningún producto está aprobado.
    .hint = El informe cuenta lo que les falta a los productos. En la lista, `missing:care in de` encuentra los que carecen de una cosa concreta; complétalos, o importa un segundo archivo con lo que faltaba.

## Ayuda: el primer canal
## chosen at run time
## confidence: low

help-first-channel = Tu primer canal
    .hint = Un canal es adonde van los productos completos: tu tienda, un marketplace, un socio. Dice en qué idiomas y mercados, y qué le pide a un producto.
help-first-channel-step-1 = Decide en qué idiomas debe estar cada texto y en qué países vende el canal, cada uno con su moneda, sus idiomas y si los precios incluyen impuestos. El primer idioma es aquel desde el que se traduce; el primer país vale donde nadie nombra uno.
help-first-channel-step-2 = Abre *{ rooms-channels }* y pulsa *{ rooms-channels-new }* (pueden hacerlo los admins). Dale un código, como `storefront`, que llevarán todas sus direcciones, un nombre, y los idiomas en *{ rooms-field-required-locales }*. *{ rooms-field-is-storefront }* da al canal páginas en la tienda que acompaña a Selvedge; déjalo fuera si el canal solo tiene feeds o envía a una plataforma.
help-first-channel-step-3 = Añade una fila por cada país en *{ rooms-part-markets }*. Di en *{ rooms-part-gates }* qué necesitan los productos: qué información, cuántas fotos como mínimo, qué normas legales. *{ rooms-part-selection }* toma solo ciertas categorías o marcas. Pulsa *{ rooms-make }*; todo se puede cambiar después.
help-first-channel-step-4 = Lo mismo se hace con un archivo: una línea en `channel.ndjson`, importada en *{ runs-title }*, crea el canal o lo cambia. Los programas envían la ficha con el token de un admin a `PUT /api/v1/channels/storefront`; `/api/docs` describe todos sus campos.
help-first-channel-step-5 = Abre *{ workbench-dashboard }*: *{ workbench-completeness }* cuenta cuántos productos tienen todo lo que pide el canal, en cada idioma. Un clic los muestra.
help-first-channel-step-6 = Abre un producto: *{ workbench-missing }* nombra lo que le hace falta. Complétalo y pulsa *{ workbench-approve }*; sale en unos instantes.
help-first-channel-step-7 = Los cambios posteriores esperan la próxima aprobación; los precios y las existencias salen al momento. *{ workbench-shown }* en el editor dice cómo está el producto en cada canal.
help-first-channel-wrong-1 = Un producto está aprobado y no aparece.
    .hint = *{ workbench-shown }* da el motivo: le falta algo que el canal pide, no tiene precio en la moneda de ningún mercado, o espera el día de su lanzamiento.
help-first-channel-wrong-2 = { publication-not-selected }
    .hint = { publication-not-selected.hint }
help-first-channel-wrong-3 = El canal no se acepta.
    .hint = El mensaje, o el informe de la importación, nombra el campo. Los idiomas se escriben con su etiqueta (`de`, `fr-CA`), los países con dos letras (`DE`), las monedas con tres (`EUR`); tiene que haber al menos un idioma obligatorio y un mercado con un idioma.

## Ayuda: el primer feed
## chosen at run time
## confidence: low

help-first-feed = Tu primer feed
    .hint = Un feed es una dirección de la que Google Merchant Center, un marketplace o el programa de un socio recoge lo que está publicado en un canal.
help-first-feed-step-1 = Necesitas un canal en el que haya al menos un producto publicado.
help-first-feed-step-2 = La página del canal enumera sus direcciones en *{ rooms-feed-addresses }*, listas para copiar: dónde se ve Selvedge desde fuera, el código del canal, el formato. `google.xml` y `google.tsv` son para Google Merchant Center y para todos los que leen su formato; `products.jsonl` es para tus propios programas, con una talla por línea.
help-first-feed-step-3 = El mercado y el idioma van detrás del signo de interrogación. Sin ellos obtienes el primer mercado del canal, en el primer idioma de ese mercado.
help-first-feed-step-4 = Si no todos deben leerlo, marca *{ rooms-field-feeds-need-token }* en el canal y crea un token con el rol *{ workbench-role-feed }* en *{ workbench-settings }*, *{ workbench-tokens }*, o en la línea de órdenes.
help-first-feed-step-5 = Pon la dirección en el otro extremo; en Merchant Center, como archivo que se recoge a horas fijas. El token es la contraseña (HTTP Basic), con cualquier nombre de usuario. Pruébalo antes por tu cuenta:
help-first-feed-step-6 = Un programa que viene a menudo no tiene que recogerlo todo: cada respuesta trae una cabecera `Selvedge-Cursor`. Envía su valor como `since`, y solo vuelve lo que ha cambiado.
help-first-feed-wrong-1 = El feed responde que el canal no vende allí, o que no habla ese idioma.
    .hint = La respuesta enumera los mercados o los idiomas del canal. Escribe el país con dos letras, como figura en el canal.
help-first-feed-wrong-2 = El feed responde 401 o 403.
    .hint = El token falta, ha caducado, fue revocado, o su rol no permite recoger feeds. Crea uno nuevo con el rol *{ workbench-role-feed }*.
help-first-feed-wrong-3 = Un producto está publicado pero no está en el feed.
    .hint = *{ workbench-shown }* en el editor dice qué rechazaría Google: no hay marca, no hay título o descripción, nadie ha dicho para quién es, o su primera foto mide menos de 250 × 250 píxeles (500 × 500 desde el 31 de enero de 2027).
help-first-feed-wrong-4 = Los enlaces del feed llevan a `127.0.0.1`.
    .hint = El operador fija `public_url` en `selvedge.toml`, o `SELVEDGE_PUBLIC_URL`, y reinicia el servidor.

## Ayuda: copia de seguridad
## chosen at run time
## confidence: low

help-backup = Copia de seguridad y restauración
    .hint = Para quien lleva el servidor: qué copiar, cómo recuperarlo y cómo ensayarlo antes de que haga falta.
help-backup-step-1 = Todo está en la carpeta de datos, si los ajustes no dicen otra cosa. Copia `selvedge.db` (todas las fichas, su historial, las personas), `files` (fotos y documentos), `secret.key` y `address.key` (sin ellos no funciona el segundo factor de nadie, y las reseñas ya no se encuentran por la dirección de quien las escribió), y tus propios `selvedge.toml`, `packs` y `care-symbols`.
help-backup-step-2 = No hace falta copiar `index` ni `tmp`: los índices se rehacen a partir de las fichas.
help-backup-step-3 = Lo más sencillo: para el servidor, copia la carpeta, arranca el servidor. Las tareas largas siguen donde estaban.
help-backup-step-4 = Con el servidor en marcha: primero la base de datos con la herramienta de SQLite, luego los archivos. En este orden ninguna ficha nombra un archivo que le falte a la copia.
help-backup-step-5 = Con PostgreSQL y un bucket: primero un volcado de la base de datos, luego una copia o una versión del bucket. Guarda con ellos `SELVEDGE_SECRET` o `secret.key`.
help-backup-step-6 = Ensáyalo: pon la copia en una carpeta propia, a ser posible en otra máquina. Quita `connector_hosts`, `database` y `files` de su `selvedge.toml` y del entorno, para que la copia no envíe a ninguna tienda ni toque otras fichas. Con PostgreSQL, restaura el volcado en una base de datos vacía y nómbrala con `--database`. Después rehaz los índices, compruébalo todo y ábrela en un puerto propio:
help-backup-step-7 = Para restaurar, para el servidor y pon la copia en el lugar de la carpeta de datos. Después haz allí lo mismo: índices, comprobación, arranque.
help-backup-wrong-1 = `selvedge check` encuentra que faltan archivos.
    .hint = Se copiaron antes que la base de datos, o no se copiaron. Copia `files` otra vez desde la copia de seguridad más reciente: los archivos no cambian nunca, así que los más nuevos siempre valen.
help-backup-wrong-2 = { second-factor-unreadable }
    .hint = Devuelve `secret.key`, o el valor de `SELVEDGE_SECRET`, a como estaba. Si se ha perdido, `selvedge user reset-second-factor` ayuda a cada persona.
help-backup-wrong-3 = Una orden dice que un servidor ocupa la carpeta.
    .hint = Para antes ese servidor: `selvedge reindex` y un segundo servidor quieren la carpeta para sí.
help-backup-wrong-4 = Los datos de una persona se borraron después de hacer la copia.
    .hint = Bórralos otra vez en lo restaurado, con `selvedge user erase`. No guardes ninguna copia más tiempo del necesario.

## Ayuda: fotos
## chosen at run time
## confidence: low

help-photos = Entregar fotos
    .hint = Nombres que dicen qué muestra una foto: así cientos de ellas encuentran por sí solas su producto, su orden y su papel.
help-photos-step-1 = Nombra cada archivo con el código del producto, su posición y su papel. En lugar del código del producto puedes escribir el SKU o el GTIN de una de sus tallas, o el modelo y el color.
help-photos-step-2 = Estas palabras dicen qué muestra una foto. `swatch` y `social` quedan junto a la galería; sin palabra, la foto va allí según su orden.
help-photos-step-3 = Abre *{ desk-title }*, suelta las fotos o carpetas enteras en cualquier parte de la página, y mira cómo entra cada una; hasta 300 a la vez. Se admiten JPEG, PNG, WebP y TIFF, y también vídeos (MP4, WebM) y PDF.
help-photos-step-4 = Cuando estén dentro, pulsa *{ desk-match }*: obtienes un plan que dice qué foto va a qué producto. Revísalo, cambia lo que esté mal y pulsa *{ desk-hang-all }*; se deshace de una vez. Lo que un producto ya muestra conserva su orden; las fotos nuevas van detrás.
help-photos-step-5 = *{ desk-part-inbox }* guarda lo que no encontró producto. Arrastra una foto a uno de los productos junto al muro, o elige varias, escribe el código del producto y pulsa *{ desk-hang }*. Cuando haya más productos, *{ desk-match-all }* lo intenta de nuevo.
help-photos-step-6 = Las fotos también pueden venir con un catálogo en *{ runs-title }*, como archivos o en un ZIP: su columna *{ runs-field-images }* nombra las fotos de cada fila. El informe enumera las *{ runs-unmatched }*; esperan en la bandeja de entrada.
help-photos-step-7 = Para un solo producto, ábrelo y pulsa *{ workbench-add-photos }*. Allí dices también el papel, el orden (*{ workbench-earlier }*, *{ workbench-later }*) y los *{ workbench-alt }*.
help-photos-step-8 = Un producto muestra como máximo diez fotos; la primera lo representa en todas partes. Las fotos cambiadas salen con la próxima aprobación.
help-photos-wrong-1 = Una foto no ha encontrado producto.
    .hint = Su nombre no empieza por ningún código, SKU, GTIN o modelo que se conozca aquí; o nombra un modelo de varios colores y ninguno de ellos. Espera en *{ desk-part-inbox }*: colócala a mano.
help-photos-wrong-2 = Una foto está en el producto equivocado.
    .hint = Vale el código más largo por el que empieza el nombre. Quita la foto en el editor y colócala a mano donde le toca, o deshaz el plan o la importación que la colocó.
help-photos-wrong-3 = Se rechaza un archivo.
    .hint = Pasa de 64 MB, tiene más de 100 millones de píxeles o está dañado. Expórtalo de nuevo como JPEG; lo mejor es un lado largo de 2000 a 4000 píxeles.
help-photos-wrong-4 = Un feed rechaza la primera foto por pequeña.
    .hint = Google no admite ninguna de menos de 250 × 250 píxeles, y desde el 31 de enero de 2027 ninguna de menos de 500 × 500. Lo mejor son 1500 × 1500 o más.

## Ayuda: la consulta
## chosen at run time
## confidence: low

help-query = Preguntar con exactitud
    .hint = La barra de consulta sobre los productos admite palabras y condiciones exactas, en códigos o en las palabras de tu idioma.
help-query-step-1 = Las palabras encuentran productos como siempre: por título, código, fibra, color, en cualquier idioma. Junto a ellas puede haber condiciones. En tu idioma, una consulta puede decir `{ grid-query-example }`.
help-query-step-2 = Una condición es un campo, un signo y un valor. Los signos son `=`, `!=`, `<`, `<=`, `>` y `>=`; `:` es lo mismo que `=`. Lo que va seguido tiene que cumplirse todo.
help-query-step-3 = Varios valores se separan con comas. `or`, `not` y los paréntesis unen condiciones; `under` toma una categoría con todo lo que hay debajo.
help-query-step-4 = `missing` y `complete` preguntan por lo que quieren los canales: por una cosa, en un idioma, en un canal.
help-query-step-5 = `none` quiere decir sin valor, `*` al final vale por cualquier cosa. Lo que va entre comillas es una palabra que se busca, aunque sea el nombre de un campo.
help-query-step-6 = Las cifras y los días se comparan. Un precio sin moneda está en la del primer mercado; `-7d` es hace una semana.
help-query-step-7 = `changed` encuentra lo que se modificó después de aprobarse; `own` encuentra los productos que dicen algo por sí mismos en vez de tomarlo de su modelo.
help-query-step-8 = Conserva una consulta con *{ grid-view-save }*, cambia de una vez todo lo que encuentra, o pregunta lo mismo en la API: `GET /api/v1/products?query=`.
help-query-wrong-1 = Una parte de la consulta está marcada.
    .hint = Debajo dice qué no se puede leer y qué puede ir ahí. Mientras escribes, la barra propone cómo seguir.
help-query-wrong-2 = Una palabra no puede estar dentro de «o», «no» ni paréntesis.
    .hint = Ahí solo puede haber condiciones. Pon las palabras delante.
help-query-wrong-3 = No se encuentra nada, aunque debería haber algo.
    .hint = Todas las condiciones y palabras tienen que cumplirse a la vez: quita algunas. `missing` solo encuentra lo que pide un canal: en un idioma que ningún canal exige, no falta nada.

## Ayuda: teclas
## chosen at run time
## confidence: low

help-keys = { find-keys }
    .hint = Qué teclas buscan, abren, guardan y aprueban.
