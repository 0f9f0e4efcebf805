## Composition and care
## confidence: low

component-unknown = No existe este componente.
    .hint = Usa un código de componente, por ejemplo shell, lining o outer_sole.
component-twice = Este componente está indicado dos veces.
    .hint = Une los dos o ponle nombre a la segunda parte, por ejemplo shell_2.
component-fibres-or-materials = Un componente se compone de fibras o de materiales, no de ambos ni de nada.
    .hint = A un textil dale fibras con porcentajes; a todo lo demás, materiales sin porcentajes.
fibre-unknown = No existe esta fibra.
    .hint = Usa un código de fibra del anexo I, por ejemplo cotton o elastane; los nombres de marca no son nombres de fibras (Reglamento (UE) n.º 1007/2011, art. 5).
fibre-twice = Esta fibra está indicada dos veces en el mismo componente.
    .hint = Suma los dos porcentajes.
fibre-virgin-and-recycled = La lana virgen no puede ser reciclada: nunca estuvo antes en un producto acabado.
    .hint = Indícala como lana o quita «reciclado» (Reglamento (UE) 1007/2011, art. 8).
material-unknown = No existe este material.
    .hint = Usa un código de material, por ejemplo leather, rubber o brass.
share-not-a-percentage = «{ $text }» no es un porcentaje de 0 a 100 %.
    .hint = Escribe 95, 95.5 o 33.33: como máximo dos decimales.
share-zero = No se puede indicar un porcentaje de cero.
    .hint = Quita la fibra o indica su porcentaje.
composition-weight = Los componentes pesan juntos el { $total } % del producto, más que el total.
    .hint = Corrige las partes del peso del producto u omite la que no conozcas.
composition-sum = Los porcentajes suman { $total } %, deberían sumar 100 %.
    .hint = Añade la fibra que falta o indica «otras fibras» donde la ley lo permite: una fibra hasta el 5 %, varias hasta el 15 % (Reglamento (UE) n.º 1007/2011, art. 9).
composition-component-unread = Ninguna parte de una prenda se llama «{ $text }».
    .hint = Escribe antes de los dos puntos una parte como tejido exterior, forro o ribete.
composition-fibre-unread = «{ $text }» no es una fibra que conozcamos.
    .hint = Escribe el nombre de la fibra, por ejemplo algodón o elastano; los nombres de marca no son nombres de fibras (Reglamento (UE) n.º 1007/2011, art. 5).
composition-share-unread = Falta el porcentaje de «{ $text }».
    .hint = Escríbelo antes del nombre, como «95 algodón».
composition-fibre-missing = Falta la fibra para el porcentaje «{ $text }».
    .hint = Escribe qué fibra es, como «95 algodón».
composition-same-fibre = «{ $text }» y «{ $other }» son la misma fibra: { WORD("fibre", $fibre) }.
    .hint = Indícala una vez con las dos partes juntas, o escribe la fibra que una de las dos debía ser. Una marca vale por su nombre genérico (Reglamento (UE) 1007/2011 art. 5).
composition-pure-mixed = «{ $text }» solo puede acompañar a una fibra que está sola.
    .hint = Quita la palabra: lo dice la parte (Reglamento (UE) 1007/2011 art. 7).
composition-claim-unread = «{ $text }» no es ni una declaración ni el certificado: ya hay uno indicado.
    .hint = Escríbelo como «[organic gots-2026]».
composition-empty-component = Esta parte no indica ninguna fibra ni ningún material.
    .hint = Escribe de qué está hecha, como «forro: 100 viscosa».
care-unreadable = Las instrucciones de cuidado no se pueden leer sin adivinar.
    .hint = Escribe códigos de cuidado separados por espacios, por ejemplo: wash_30 bleach_no tumble_no iron_low dryclean_no.
care-part-unread = «{ $text }» no se puede leer sin adivinar.
    .hint = Escríbelo de otro modo: el lavado con su temperatura, como «lavar a máquina a 30», o un código como wash_30.
care-unknown = No existe este código de cuidado.
    .hint = Usa un código como wash_30, bleach_no o iron_low.
care-phrase-unknown = No existe esta indicación de cuidado.
    .hint = Usa un código como separately o inside_out.
care-subgroup-twice = Contradice «{ WORD("care", $other) }», que ya está indicado.
    .hint = Quédate con uno de los dos: una etiqueta tiene un símbolo de cada tipo (ISO 3758).
care-edition-unknown = No existe esta edición de la norma de cuidado.
    .hint = Usa 2012 o 2023.
care-of-a-later-edition = Este símbolo llegó con la edición de { $edition }; la etiqueta indica una anterior.
    .hint = Elige otro símbolo o la edición más reciente.

## Fit, sizes, prices
## confidence: low

fit-vocabulary-unknown = No existe ningún vocabulario de corte «{ $vocabulary }».
    .hint = Usa fit, rise, leg, length, neckline, sleeve, sleeve_style, closure, pattern, toe, heel, fit_note o stretch.
fit-term-unknown = El vocabulario { $vocabulary } no tiene este código.
    .hint = Elige uno de sus códigos; la lista está en la descripción de la API.
model-height = Una persona que posa mide entre 0,5 y 2,5 metros.
    .hint = Indica la estatura en milímetros, por ejemplo 1780.
size-missing = La variante no tiene talla.
    .hint = Indica la talla tal como está en la tabla de tallas, u OS para talla única.
size-taken = { $sku } ya es esta talla de { $product }.
    .hint = Cambia la talla o modifica { $sku } en su lugar.
gtin-taken = Este GTIN ya pertenece a { $sku }.
    .hint = Cada talla y color necesita su propio GTIN.
price-negative = Un precio no puede ser inferior a cero.
    .hint = Quita el signo menos o el precio.
price-twice = Hay dos precios para la misma moneda y el mismo país.
    .hint = Quédate con uno.
sale-above-price = El precio de oferta es superior al precio.
    .hint = Baja el precio de oferta o quítalo.
sale-ends-before-it-begins = La oferta termina antes de empezar.
    .hint = Intercambia las dos fechas.

## Pictures, films, links
## confidence: low

too-many-images = Un producto muestra hasta { $max } imágenes, aquí hay { $count }.
    .hint = Quita algunas; las muestras de tejido, las imágenes de redes sociales y los vídeos no cuentan.
image-twice = El producto ya muestra esta imagen.
    .hint = Quita una de las dos.
image-role-unknown = Una imagen no puede tener este papel.
    .hint = Usa uno como front, back, detail o on_model.
media-file-or-link = Un vídeo o una imagen necesita un archivo o un enlace, uno de los dos.
    .hint = Quita uno o añade lo que falta.
social-image-rights = Una imagen de redes sociales necesita su autor y el derecho a usarla.
    .hint = Indica el autor y dónde se guarda el permiso.
association-kind = Los productos no se pueden asociar así.
    .hint = Usa uno de estos: { $kinds }.
colour-unknown = No existe esta familia de color.
    .hint = Usa una familia como navy u off_white; el nombre que la marca da al color está al lado.
department-unknown = No existe esta sección.
    .hint = Usa women, men, girls, boys, unisex o baby.
season-unknown = No se puede leer como temporada.
    .hint = Usa un código como spring_summer o autumn_winter.
customs-code = Un código arancelario tiene 6, 8 o 10 cifras.
    .hint = Quita puntos y espacios; busca el código en la nomenclatura combinada.
text-too-long = El texto tiene { $length } caracteres, se guardan como máximo { $max }.
    .hint = Acórtalo.
list-too-long = La lista supera las { $max } entradas.
    .hint = Quita algunas.

## What a product misses
## chosen at run time

missing-photos = { $count ->
        [0] Todavía no hay ninguna foto.
       *[other] Hay { $count } de { $min } fotos.
    }
    .hint = Arrastra fotos al producto o asígnalas en la mesa de fotos.
missing-unread = «{ $text }» se importó y no se pudo leer.
    .hint = Introduce el valor tal como se quiere decir.
missing-composition = Falta la composición.
    .hint = Escríbela como «95 algodón 5 elastano».
missing-certificate = La declaración «{ $claim }» no tiene un certificado válido hoy.
    .hint = Elige un certificado válido o quita la declaración.
missing-rights = Los derechos de esta imagen terminaron el { $until }.
    .hint = Sustituye la imagen o renueva los derechos e indica su nuevo último día.
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
translation-outdated = El texto original ha cambiado desde que se escribió el texto en { WORD("language", $locale) }.
    .hint = Mira qué ha cambiado; reescríbelo o confirma que sigue siendo correcto.
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
# confidence: low
missing-shot = La categoría pide una imagen de este tipo: { WORD("role", $role) }.
    .hint = Añade una imagen así o da este papel a una de las imágenes.
# confidence: low
missing-term-not-here = La categoría no usa el término «{ $term }».
    .hint = Elige uno de { $taken }.
missing-category-field = La categoría pide { $field }.
    .hint = Rellénalo o cambia lo que pide la categoría.

## Approval, channels
## confidence: low

not-complete = El producto no está completo para el canal { $channel }, al que menos le falta.
    .hint = Completa lo que aparece en la lista y vuelve a aprobar.
four-eyes = Quien hizo el último cambio no puede aprobarlo.
    .hint = Pide a un compañero que lo apruebe.
state-does-not-allow = Un producto «{ $from }» no puede pasar a «{ $to }».
    .hint = Vuelve a cargarlo: quizá alguien lo ha movido mientras tanto.
channel-needs-locale = Un canal necesita aquí al menos un idioma.
    .hint = Añade uno, por ejemplo es.
channel-needs-market = Un canal necesita al menos un mercado.
    .hint = Añade un país con su moneda y sus idiomas.
min-photos = Un canal pide de 1 a 10 fotos.
    .hint = Elige un número entre los dos.

## What somebody who knows cloth would say of a care label
## confidence: low

care-tumbled-but-not-washed = No se debe lavar, pero admite secadora.
    .hint = Probablemente una de las dos cosas es un error.
care-bleached-but-not-washed = No se debe lavar, pero admite blanqueante.
    .hint = Probablemente una de las dos cosas es un error.
care-tumbled-hot-after-mild-wash = Se lava con un programa moderado y se seca en secadora a temperatura normal.
    .hint = Elige temperatura baja o sin secadora.
care-nothing-allowed = La etiqueta no permite absolutamente nada.
    .hint = Indica al menos una forma de limpiarlo.
care-too-strong = { WORD("care", $code) }: más de lo que suele soportar la fibra «{ WORD("fibre", $fibre) }».
    .hint = Lo habitual es como máximo: { WORD("care", $limit) }.
care-leather-is-washed = Se lava aunque contiene este material: { WORD("material", $material) }.
    .hint = El cuero no suele lavarse, o lo limpia un especialista.

## What is a colour, and what is not
## confidence: low

colour-name-empty = El nombre del color no dice nada.
    .hint = Escríbelo con palabras o déjalo fuera: entonces se usa la palabra de la familia.
colour-name-says-none = «{ $name }» no se acepta como color.
    .hint = Nombra hasta tres colores separados por barras, por ejemplo Rojo/Rosa/Plata.
colour-name-with-number = «{ $name }» contiene un número, y eso no se acepta como color.
    .hint = Escribe el color con palabras; los números de una carta de colores van en otro sitio.
colour-name-long = Una palabra de «{ $name }» tiene más de { $most } caracteres.
    .hint = Acórtala; las plataformas la cortan o la rechazan.
