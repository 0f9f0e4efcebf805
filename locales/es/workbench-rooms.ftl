## Rooms: what products share

rooms-crumbs = Estás aquí
rooms-policies = Condiciones
rooms-search = Buscar nombre o código
rooms-find = Buscar
rooms-before = Página anterior
rooms-back = Cancelar
rooms-make = Crear
rooms-code = Código
    .hint = Letras, cifras, punto, guion y guion bajo, 64 como máximo. Así lo llaman los archivos y la API.
rooms-code-new = Código nuevo
    .hint = Quien lo nombra lo sigue; el código antiguo lleva aquí para siempre.
rooms-rename = Cambiar el código
rooms-used = Usado por
rooms-language = Idioma
rooms-languages-more = { $count ->
        [one] { $count } idioma más
       *[other] { $count } idiomas más
    }
rooms-number = No es un número entero.
    .hint = Escribe solo cifras.
rooms-figure = No es una medida.
    .hint = Escríbela como 84, 84,5 o 84–88.
rooms-some-only = Solo puedes escribir una parte.
rooms-from-above = { $what } (de arriba)
rooms-choices-none = Aún no hay nada que elegir.
rooms-rows-none = Aún no hay ninguna fila.
rooms-row-add = Añadir una fila
rooms-row-acts = Orden y eliminación
rooms-row-up = Subir la fila { $number }
rooms-row-down = Bajar la fila { $number }
rooms-row-drop = Quitar la fila { $number }
rooms-products = { $count ->
        [one] { $count } producto
       *[other] { $count } productos
    }
rooms-users-none = Nada lo usa.
rooms-users-more = y { $count } más
rooms-clash = Entretanto alguien cambió lo mismo. Abajo está lo que escribiste; guarda otra vez para conservar tu versión.
rooms-clash-theirs = La otra
rooms-clash-yours = La tuya

## Removal

rooms-remove = Eliminar
    .hint = Antes verás quién lo usa.
rooms-remove-ask = Eliminar…
rooms-remove-title = ¿Eliminar { $name }?
rooms-remove-do = Eliminar { $code }
rooms-remove-kept = No puede irse mientras estos lo nombren.
    .hint = Dales antes otra cosa.
rooms-remove-felt = Estos productos se quedarán sin él.
rooms-remove-free = Nada lo nombra: puede irse.
rooms-remove-back = Su historial queda; desde ahí se puede volver a crear.
rooms-removed = { $code } se ha eliminado.

## Rooms: names that are chosen at run time
## chosen at run time

rooms-categories = Categorías
    .hint = Lo que se vende, como árbol. Las reglas bajan por él: qué se pide a los productos, sus atributos, su tabla de tallas.
rooms-categories-new = Nueva categoría
rooms-said-saved = Guardado.
rooms-said-made = Creado.
rooms-said-renamed = El código ha cambiado. El antiguo lleva aquí.
rooms-users-category = { $count ->
        [one] { $count } categoría
       *[other] { $count } categorías
    }
rooms-users-channel = { $count ->
        [one] { $count } canal
       *[other] { $count } canales
    }
rooms-users-style = { $count ->
        [one] { $count } modelo
       *[other] { $count } modelos
    }
rooms-users-product = { $count ->
        [one] { $count } producto directamente
       *[other] { $count } productos directamente
    }
rooms-part-names = Nombres y direcciones
    .hint = Una dirección vacía se hace del nombre.
rooms-part-asked = Qué se pide aquí
    .hint = Las categorías de debajo lo heredan: las listas se suman; valen la tabla de tallas y las tomas más cercanas.
rooms-part-cut = Términos de corte
    .hint = Donde no se elige ninguno, todos tienen sentido.
rooms-field-name = Nombre
rooms-field-names = Nombre
rooms-field-slugs = Parte de la dirección
rooms-field-parent = Debajo de
rooms-field-rules-size-chart = Tabla de tallas de los productos que no nombran ninguna
rooms-field-rules-attributes = Atributos de los productos de aquí
rooms-field-rules-shots = Tomas deseadas
rooms-field-rules-fields = Se pide además de los canales
rooms-field-rules-not-asked = Aquí no tiene sentido
rooms-field-rules-packs = Conjuntos de reglas que obligan aquí
rooms-differs-size-chart = Tabla de tallas
rooms-differs-attributes = Atributos
rooms-differs-fields = Se pide además
rooms-differs-not-asked = No se pide
rooms-differs-packs = Conjuntos de reglas
rooms-differs-shots = Tomas
rooms-differs-cut = Otros términos de corte
rooms-differs-address = Dirección

rooms-size-charts = Tablas de tallas
    .hint = Las tallas de una marca para un tipo de prenda: para qué cuerpos, cuánto miden las prendas, a qué equivalen en otros sitios.
rooms-size-charts-new = Nueva tabla de tallas
rooms-size-charts-none = Aún no hay tablas de tallas.
    .hint = Parte de una tabla del sector, o de cero.
rooms-return-policies = Devoluciones
    .hint = Cómo vuelven los productos: en cuánto tiempo, por qué vía y quién paga.
rooms-return-policies-new = Nueva política de devolución
rooms-return-policies-none = Aún no hay política de devolución.
    .hint = Los productos necesitan una para mostrarse.
rooms-shipping-profiles = Envíos
    .hint = Cómo se envían los productos: adónde, por cuánto, en cuánto tiempo. Vale la primera fila que nombra un país.
rooms-shipping-profiles-new = Nuevo perfil de envío
rooms-shipping-profiles-none = Aún no hay perfil de envío.
    .hint = Los productos necesitan uno para mostrarse.
rooms-attributes = Atributos
    .hint = Lo que tienen además los productos de algunas categorías: la altura de un tacón, el volumen de un bolso.
rooms-attributes-new = Nuevo atributo
rooms-attributes-none = Aún no hay atributos propios.
    .hint = Define uno y haz que una categoría lo pida.
rooms-channels = Canales
    .hint = Adónde van los productos completos y qué les pide cada canal.
rooms-channels-new = Nuevo canal
rooms-channels-none = Aún no hay ningún canal.
    .hint = Los productos se muestran donde hay uno.
rooms-remove-channels = Lo que muestra deja de mostrarse, sus feeds terminan y sus publicaciones se van con él.
rooms-part-chart = La tabla
rooms-part-sizes = Tallas en orden
    .hint = Una medida es 84 o 84–88; varias tallas de otro sistema se separan con comas.
rooms-part-columns = Columnas
    .hint = Lo que se quita de la tabla se elimina al guardar.
rooms-part-second = Segunda dimensión
    .hint = El tiro interior de los vaqueros, la copa de los sujetadores, el ancho de los zapatos.
rooms-part-sources = De dónde vienen las equivalencias
rooms-part-terms = Condiciones
rooms-part-words = En palabras
rooms-part-profile = Perfil
rooms-part-rates = Tarifas
    .hint = Los países son dos letras cada uno, separados con comas: DE, AT. Los días son laborables.
rooms-part-attribute = Nombres
rooms-part-values = Valores
rooms-part-options = Opciones
    .hint = Para una o varias de una lista, en el orden en que se ofrecen.
rooms-part-channel = El canal
rooms-part-markets = Mercados
    .hint = El primero es el predeterminado, igual que el primer idioma de cada uno.
rooms-part-gates = Qué debe estar
rooms-part-selection = Qué productos
    .hint = Donde no se elige nada, todos.
rooms-part-feeds = Feeds
rooms-part-connector = Conector
    .hint = Las contraseñas no se dicen aquí: los ajustes del operador las guardan bajo el nombre de las credenciales.
rooms-field-code = Código
rooms-field-label = Talla
rooms-field-age = Edad (meses)
rooms-field-how-to-measure = Cómo medir
rooms-field-system = Sistema
rooms-field-group = Grupo de tallas
rooms-field-source = Fuente
rooms-field-confidence = Fiabilidad
rooms-field-sizes = Tallas
rooms-field-second = Valores de la segunda dimensión
rooms-field-second-dimension = Qué es
rooms-field-columns-body = Del cuerpo
rooms-field-columns-garment = De la prenda
rooms-field-columns-conversions = Otros sistemas
rooms-field-columns-age = Edades
rooms-field-columns-second = Sus medidas
rooms-field-sources = Fuentes
rooms-field-days = Días
    .hint = Desde la entrega; cero si no se admite nada.
rooms-field-fees = Quién paga
rooms-field-fee-amount = Importe fijo
rooms-field-currency = Moneda
rooms-field-methods = Vías de devolución
rooms-field-countries = Países
    .hint = Dos letras cada uno: DE, AT, CH. Vacío quiere decir en todas partes.
rooms-field-text = Texto
rooms-field-rates = Tarifas
rooms-field-cost = Coste
rooms-field-free-from = Gratis desde
rooms-field-handling-min = Preparación de
rooms-field-handling-max = a
rooms-field-transit-min = Transporte de
rooms-field-transit-max = a
rooms-field-type = Tipo
rooms-field-unit = Unidad
    .hint = De un número: mm, g, l.
rooms-field-per-locale = Distinto según el idioma
rooms-field-per-channel = Distinto según el canal
rooms-field-public = Los clientes lo ven
rooms-field-options = Opciones
rooms-field-required-locales = Idiomas exigidos
    .hint = Cada texto debe estar en cada uno. El primero es la fuente de los demás: en, de.
rooms-field-offered-locales = Idiomas ofrecidos
    .hint = También servidos, con texto de reserva donde falte.
rooms-field-is-storefront = Los clientes lo ven aquí: tiene páginas y búsqueda
rooms-field-follows-edits = Los cambios salen al instante, sin nueva aprobación
rooms-field-hosts = Nombres de host
rooms-field-markets = Mercados
rooms-field-country = País
rooms-field-locales = Idiomas
rooms-field-tax-included = Precios con impuestos
rooms-field-requires = Información exigida
rooms-field-min-photos = Fotos como mínimo
rooms-field-packs = Conjuntos de reglas que lo obligan
rooms-field-selection-categories = Solo estas categorías
rooms-field-selection-except-categories = No estas categorías
rooms-field-selection-brands = Solo estas marcas
rooms-field-feeds-need-token = Los feeds necesitan un token
rooms-field-field-mapping = Otras fuentes de campos
rooms-field-outside = Su campo
rooms-field-field = Nuestro campo
rooms-field-connector-kind = Plataforma
rooms-field-connector-url = Dirección de su API
rooms-field-connector-channel-token = Canal de la tienda
rooms-field-connector-key = Nombre de las credenciales
    .hint = En los ajustes del operador; el código del canal si está vacío.
rooms-field-connector-stock-location = Ubicación de existencias
rooms-field-connector-tax-category = Categoría fiscal
rooms-field-connector-languages = Idiomas que se envían
rooms-field-ours = Nuestro
rooms-field-theirs = Suyo
rooms-column-options = Opciones
rooms-column-categories = Lo piden
rooms-column-sizes = Tallas
rooms-column-live = En línea
rooms-column-pending = Pendientes
rooms-column-failed = Fallidos
rooms-fees-free = Gratis para el cliente
rooms-fees-customer = El cliente, lo que pida el transportista
rooms-fees-fixed = El cliente, un importe fijo
rooms-method-by-mail = Por paquete
rooms-method-in-store = En tienda
rooms-method-at-kiosk = En una taquilla automática
rooms-type-text = Texto
rooms-type-number = Número
rooms-type-boolean = Sí o no
rooms-type-date = Fecha
rooms-type-select = Una de una lista
rooms-type-multi-select = Varias de una lista
rooms-group-regular = Normal
rooms-group-petite = Petite
rooms-group-plus = Tallas grandes
rooms-group-tall = Largo
rooms-group-big = Ancho
rooms-group-maternity = Premamá
rooms-dimension-length = Tiro interior
rooms-dimension-cup = Copa
rooms-dimension-girth = Contorno y tipo de cuerpo
rooms-dimension-width = Ancho
rooms-dimension-sleeve = Manga
rooms-confidence-high = Alta: medido o dicho por el fabricante
rooms-confidence-medium = Media: varias fuentes coinciden
rooms-confidence-low = Baja: una cifra habitual
rooms-reviews-pending = En espera
rooms-reviews-published = Publicadas
rooms-reviews-rejected = Rechazadas
rooms-reviews-none-pending = Ninguna reseña espera.
rooms-reviews-none-published = Ninguna reseña está publicada.
rooms-reviews-none-rejected = Ninguna reseña está rechazada.
rooms-reviews-reason-off-topic = No trata del producto
rooms-reviews-reason-spam = Publicidad
rooms-reviews-reason-offensive = Ofensiva
rooms-reviews-reason-personal = Datos personales
rooms-reviews-reason-other = Otro motivo
rooms-reviews-done-published = { $count ->
        [one] { $count } reseña está publicada.
       *[other] { $count } reseñas están publicadas.
    }
rooms-reviews-done-rejected = { $count ->
        [one] { $count } reseña está rechazada.
       *[other] { $count } reseñas están rechazadas.
    }
rooms-reviews-done-pending = { $count ->
        [one] { $count } reseña vuelve a esperar.
       *[other] { $count } reseñas vuelven a esperar.
    }
rooms-reviews-done-undone = { $count ->
        [one] { $count } reseña está como antes.
       *[other] { $count } reseñas están como antes.
    }
rooms-unit-cm = Centímetros
rooms-unit-in = Pulgadas

## Categories: the tree

rooms-child-new = Nueva subcategoría
rooms-child-of = Nueva categoría debajo de { $name }
rooms-fold = Abrir o cerrar { $name }
rooms-tree-keys = Las flechas recorren el árbol, Alt y una flecha mueve una categoría; o arrástrala antes, dentro o después de otra.
rooms-tree-keys-read = Las flechas recorren el árbol.
rooms-addresses = Direcciones en la tienda
rooms-move = Mover
rooms-move-to = Mover…
rooms-move-title = Mover { $name }
rooms-move-parent = Debajo de
rooms-move-root = En lo alto del árbol
rooms-move-before = Antes de
    .hint = Tras elegir otro nivel superior, mira una vez: entonces aparecen aquí sus categorías.
rooms-move-last = Detrás de todas
rooms-move-look = Ver qué cambia
rooms-move-here = Ya está ahí.
rooms-move-same = Nada más cambia.
rooms-move-along = La acompañan { $products ->
        [one] { $products } producto
       *[other] { $products } productos
    } y { $categories ->
        [one] { $categories } categoría
       *[other] { $categories } categorías
    } de debajo.
rooms-consequences = Qué será distinto
rooms-moved = { $name } se ha movido.
rooms-moved-back = { $name } está de nuevo en su sitio.

## Size charts, channels

rooms-everywhere = En todas partes
rooms-unit = Unidad
rooms-columns-show = Mostrar estas columnas
rooms-block = Pegar de una hoja de cálculo
    .hint = Separado por tabuladores, como copian las hojas de cálculo. La primera línea puede nombrar las columnas; las tallas que hay se rellenan, las demás se añaden.
rooms-block-put = Poner en la tabla
rooms-odd = Para mirar dos veces
rooms-start = Partir de una tabla del sector
rooms-start-table = Tabla
rooms-start-go = Rellenar
rooms-feed-addresses = Direcciones de los feeds
    .hint = Lo que recogen programas externos.
rooms-feed-token = Necesitan un token con el rol Feed: como bearer o como contraseña del acceso básico.
rooms-publications = Publicaciones
rooms-publications-all = Todas
rooms-publications-none = Ningún producto está así.
rooms-publications-of = Publicaciones en { $name }
rooms-publication-since = Desde
rooms-publication-why = Por qué
rooms-publication-tries = { $count ->
        [one] intentado una vez
       *[other] intentado { $count } veces
    }
rooms-publication-next = próximo intento
rooms-broken = Estos tienen valores que el cambio no admitiría. Los conservan y se señalan hasta que se corrijan.
rooms-broken-anyway = Cambiar de todos modos

## Reviews

rooms-reviews = Reseñas
rooms-reviews-search = Palabras, producto o modelo
rooms-reviews-stars = Estrellas
rooms-reviews-of-five = { $count } de 5 estrellas
rooms-reviews-pick = Elegir la reseña de { $author }
rooms-reviews-publish = Aprobar
rooms-reviews-reject = Rechazar
rooms-reviews-publish-picked = Aprobar las elegidas
rooms-reviews-reject-picked = Rechazar las elegidas
rooms-reviews-wait-picked = Volver a poner en espera las elegidas
rooms-reviews-reason = Por qué
rooms-reviews-note = Unas palabras al respecto
rooms-reviews-keys = j y k recorren, a aprueba, r rechaza, x elige, z deshace
rooms-reviews-verified = Compra verificada
rooms-reviews-erased = Autor borrado
rooms-reviews-nothing = No hay ninguna reseña elegida.
    .hint = Elige una o varias y di qué será de ellas.
