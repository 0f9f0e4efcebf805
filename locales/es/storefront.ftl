## Around every page

store-skip = Ir al contenido
store-menu = Menú
store-categories = Categorías
store-search = Buscar
store-language = Idioma
store-country = Enviar a
store-choose = Elegir
store-made-with = { $name }, presentado con Selvedge.
store-breadcrumbs = Estás aquí

## Home

store-home-new = Novedades
store-home-all = Explorar
store-home-see = Ver las novedades
store-home-empty = Aquí todavía no hay nada a la venta.
    .hint = En cuanto se apruebe y publique el primer producto, aparecerá en esta página.

## Lists of products

store-count = { $count ->
        [0] Ningún producto
        [one] { $count } producto
       *[other] { $count } productos
    }
store-sort = Ordenar por
store-apply = Aplicar
store-clear = Quitar todos
store-remove = Quitar { $name }
store-filters = Filtros
store-more = Ver más
store-first = Volver al principio
store-price-min = Desde
store-price-max = Hasta
store-rating-up = { $count ->
        [one] { $count } estrella o más
       *[other] { $count } estrellas o más
    }
store-list-empty = Nada coincide con estos filtros.
    .hint = Quita uno de ellos, o todos.
store-category-empty = En esta categoría todavía no hay nada.
    .hint = Echa un vistazo a las demás.

## chosen at run time

store-sort-relevance = Relevancia
store-sort-newest = Lo más nuevo
store-sort-price = Precio ascendente
store-sort-price-down = Precio descendente
store-sort-rating = Valoración
store-sort-name = Nombre
store-facet-colour = Color
store-facet-size = Talla
store-facet-fit = Corte
store-facet-fibre = Material
store-facet-brand = Marca
store-facet-department = Para
store-facet-season = Temporada
store-facet-rating = Valoración
store-facet-price = Precio

## Search

store-search-title = Búsqueda
store-search-results = Resultados de «{ $query }»
store-search-relaxed = Nada contiene todas estas palabras; esto es lo más parecido.
store-search-empty = No hay resultados para «{ $query }».
    .hint = Revisa la ortografía, usa menos palabras o recorre las categorías.
store-search-prompt = ¿Qué buscas?
    .hint = Una prenda, un color, un material o el código de la etiqueta.

## A product

store-photos = Fotos
store-no-photo = Todavía sin foto
store-video = Ver el vídeo
store-colour = Color
store-colours = Colores
store-size = Talla
store-one-size = Talla única
store-size-age = Edad
store-size-second = Segunda talla
store-age-months = { $range } { $last ->
    [one] mes
   *[other] meses
    }
store-age-years = { $range } { $last ->
    [one] año
   *[other] años
    }
store-size-table = Guía de tallas
store-unit = Unidad de la tabla
store-garment-measurements = Medidas de la prenda
store-in-stock = Disponible
store-few-left = Quedan pocas unidades
store-sold-out = Agotado
    .hint = Por ahora no queda ninguna talla.
store-not-sold-here = No se vende en este país: { $country }.
store-price-from = desde { $price }
store-price-sale = Precio rebajado
store-price-was = Precio habitual
store-price-lowest = Precio más bajo de los 30 días anteriores a la rebaja: { $price }
store-tax-included = IVA incl.
store-tax-not-included = impuestos no incluidos
store-rating-words = { $rating } de 5 estrellas
store-stars = { $count ->
        [one] { $count } estrella
       *[other] { $count } estrellas
    }
store-description = Descripción
store-shown-in = Este texto aún no está traducido; se muestra en otro idioma: { $locale }.
store-fit = Corte y detalles
store-model = Quien la lleva mide { $height } y usa la talla { $size }.
store-made-of = Material
store-claim = { $fibre }: { $claim } ({ $scheme }, { $number })
store-cloth-weight = Gramaje
store-cloth-construction = Tejido o punto
store-cloth-finish = Acabado
store-care = Cuidado
store-yes = Sí
store-no = No
store-codes = Referencia:

## chosen at run time

store-cut-fit = Corte
store-cut-length = Largo
store-cut-rise = Tiro
store-cut-leg = Pernera
store-cut-neckline = Escote
store-cut-sleeve = Largo de manga
store-cut-sleeve-style = Manga
store-cut-closure = Cierre
store-cut-pattern = Estampado
store-cut-toe = Puntera
store-cut-heel = Tacón
store-cut-stretch = Elasticidad
store-cut-fit-note = Tallaje

## Origin

store-origin-heading = Origen y fabricante
store-origin = Fabricado en
store-origin-weaving = Tejido en
store-origin-dyeing = Teñido o estampado en
store-origin-confection = Confeccionado en
store-recycled = Material reciclado
store-recycled-at-least = Producto que contiene al menos un { $share } de materiales reciclados
store-recycled-fibre = { $fibre } (reciclado)
store-customs-code = Código arancelario
store-manufacturer = Fabricante
store-responsible-person = Responsable en la UE

## Delivery and returns

store-delivery = Envío y devoluciones ({ $country })
store-delivery-heading = Envío
store-delivery-free = Envío gratis
store-delivery-cost = Envío { $price }
store-delivery-free-from = Envío { $price }, gratis desde { $from }
store-delivery-days = { $max ->
        [one] En tu casa en { $max } día laborable
       *[other] En tu casa en { $min } a { $max } días laborables
    }
store-delivery-not-there = No se envía a este país: { $country }.
store-returns = Devoluciones
store-returns-none = No admite devolución
store-returns-free = { $days ->
        [one] Devolución gratuita en { $days } día
       *[other] Devolución gratuita en { $days } días
    }
store-returns-customer = { $days ->
        [one] Devolución en { $days } día; el envío corre de tu cuenta
       *[other] Devolución en { $days } días; el envío corre de tu cuenta
    }
store-returns-fixed = { $days ->
        [one] Devolución en { $days } día por { $price }
       *[other] Devolución en { $days } días por { $price }
    }
store-return-by-mail = por correo
store-return-in-store = en tienda
store-return-at-kiosk = en una taquilla de paquetes
store-in-stores = { $count ->
        [one] Disponible en { $count } tienda
       *[other] Disponible en { $count } tiendas
    }
store-stores = En nuestras tiendas
store-pick-up = Se puede recoger aquí

## Other products

store-complete-the-look = Completa el conjunto
store-cross-sell = Combina bien con
store-look-alikes = También te puede gustar
store-social = Así lo lleváis

## Reviews

store-reviews = Opiniones
store-reviews-none = Nadie ha opinado todavía. Empieza tú.
store-review-count = { $count ->
        [one] { $count } opinión
       *[other] { $count } opiniones
    }
store-review-fit = ¿Cómo talla?
store-review-write = Escribir una opinión
store-review-rating = Tu valoración
store-review-title = Título
store-review-body = Tu opinión
store-review-author = Tu nombre
    .hint = Aparece junto a tu opinión.
store-review-send = Enviar
store-review-moderation = Leemos cada opinión antes de publicarla.
store-review-verified = Compra verificada
store-review-sent = Gracias por tu opinión.
    .hint = Aparecerá aquí en cuanto la hayamos leído.
store-review-refused = La opinión no se puede enviar así.
    .hint = Elige una valoración, escribe al menos diez caracteres e indica un nombre.
store-review-elsewhere = Este formulario no se envió desde nuestra página.
    .hint = Vuelve a abrir el producto y escribe allí tu opinión.

## Nothing there

store-missing = Esta página no existe.
    .hint = Quizá se ha movido, o el producto ya no se vende. La búsqueda puede encontrar algo parecido.
