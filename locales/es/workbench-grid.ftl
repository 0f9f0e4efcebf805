## The query bar: fields
## chosen at run time

grid-field-missing = falta
grid-field-complete = completo
grid-field-changed = modificado
grid-field-state = estado
grid-field-code = código
grid-field-style = modelo
grid-field-sku = SKU
grid-field-gtin = GTIN
grid-field-brand = marca
grid-field-category = categoría
grid-field-department = departamento
grid-field-season = temporada
grid-field-collection = colección
grid-field-colour = color
grid-field-size = talla
grid-field-fibre = fibra
grid-field-material = material
grid-field-care = cuidado
grid-field-origin = país de origen
grid-field-size-chart = tabla de tallas
grid-field-return-policy = política de devolución
grid-field-shipping-profile = perfil de envío
grid-field-manufacturer = fabricante
grid-field-own = propio
grid-field-photos = fotos
grid-field-sizes = tallas
grid-field-stock = existencias
grid-field-price = precio
grid-field-updated = actualizado
grid-field-created = creado
grid-joint-and = y, e
grid-joint-or = o, u
grid-joint-not = no
grid-joint-in = en
grid-joint-on = para
grid-joint-under = bajo, debajo
grid-joint-none = ninguno, ninguna, nada
grid-value-yes = sí
grid-value-no = no
grid-what-title = título
grid-what-short-description = descripción breve
grid-what-description = descripción
grid-what-highlights = puntos destacados
grid-what-keywords = palabras clave
grid-what-colour = nombre del color
grid-what-seo-title = título para buscadores
grid-what-seo-description = descripción para buscadores
grid-what-category = categoría
grid-what-return-policy = política de devolución
grid-what-shipping-profile = perfil de envío
grid-what-manufacturer = fabricante
grid-what-responsible-person = persona responsable
grid-what-fabric = tejido
grid-what-model = modelo de la foto
grid-what-attributes = atributos

## The query bar: what cannot be read

grid-query-too-long = Esta consulta es demasiado larga.
    .hint = Una consulta tiene como máximo { $max } caracteres.
grid-query-too-deep = Hay demasiados paréntesis unos dentro de otros.
    .hint = Se leen como máximo { $max }.
grid-query-field = No hay ningún campo «{ $text }».
    .hint = Entre comillas se busca como palabra.
grid-query-field-near = No hay ningún campo «{ $text }».
    .hint = ¿Querías decir «{ $near }»?
grid-query-field-missing = Delante de este signo debería haber un campo.
    .hint = Por ejemplo: temporada = SS27.
grid-query-value = «{ $text }» no es un valor de { $field }.
    .hint = Puede ser: { $known }
grid-query-value-missing = Después de { $field } debería haber un valor.
grid-query-number = «{ $text }» no se puede comparar con { $field }.
    .hint = Escribe un número, con punto antes de los decimales.
grid-query-day = «{ $text }» no es un día.
    .hint = Escribe 2026-11-01, today para hoy o -7d para hace una semana.
grid-query-operator = { $field } no se puede comparar con «{ $sign }».
    .hint = Admite =, != y una lista con comas.
grid-query-under = { $field } no tiene nada debajo.
    .hint = Solo las categorías: categoría bajo dresses.
grid-query-opens = Este paréntesis no se cierra.
grid-query-closes = Este paréntesis no cierra nada.
grid-query-condition = Aquí debería haber una condición.
    .hint = Por ejemplo: estado = draft.
grid-query-words-inside = «{ $text }» es una palabra de búsqueda; no puede estar dentro de «o», «no» ni paréntesis.
    .hint = Ponla antes de las condiciones, o escribe un campo y un signo: temporada = SS27.
grid-query-locale = «{ $text }» no es un idioma.
    .hint = Escribe su código, como de o fr-CA, o su nombre.
grid-yes-or-no = Esto no es ni sí ni no.

## Many products at once

grid-categories = Otras categorías (códigos)
bulk-actor-gone = Quien lo pidió ya no está o ya no puede hacerlo.
bulk-field-unknown = En este nivel no existe ese campo.
bulk-one-change = O cambia un campo, o los productos avanzan un paso.
bulk-nothing-selected = No hay nada seleccionado.
    .hint = Marca algunos productos, o toma todos los que encuentra la consulta.
bulk-value-missing = Aquí debería haber algo.
bulk-price = Esto no es ni un importe ni un porcentaje.
bulk-act-text = Esto solo se puede hacer con un texto.
bulk-act-list = Esto solo se puede hacer con una lista.
bulk-act-locale = Solo se puede copiar un texto, y desde otro idioma.
bulk-cancelled = Se canceló. Lo que ya estaba hecho queda, y se puede deshacer.

## Views, columns, cells

grid-views = Vistas
grid-view-all = Todos los productos
grid-view-shared = Visible para todos
grid-view-menu = Vista
grid-view-differs = modificada
grid-view-save = Guardar como vista
grid-view-name = Nombre de la vista
grid-view-new = Nombre de una vista nueva
grid-view-example = Drop 1, falta el cuidado
grid-view-share = La ven todos
grid-view-change = Guardar los cambios
grid-view-remove = Quitar la vista
grid-view-make = Crear vista
grid-query = Consulta
grid-query-example = lino  falta:cuidado en de  estado = borrador y fotos < 3
grid-query-help = Qué se puede preguntar
grid-query-help-text = Las palabras encuentran productos como siempre. Las condiciones son exactas: un campo, un signo y un valor, unidos por y, o, no y paréntesis. Se entienden los códigos y las palabras de tu idioma; ninguno quiere decir sin valor, * al final vale por cualquier cosa.
grid-columns = Columnas
grid-columns-of-view = Se recuerdan con esta vista.
grid-columns-of-you = Se recuerdan para ti.
grid-columns-keep = Mostrar estas
grid-columns-usual = Columnas habituales
grid-column-earlier = { $name }: antes
grid-column-later = { $name }: después
grid-col-sizes = Tallas
grid-col-price = Precio desde
grid-column-unknown = Esa columna no existe.
grid-column-read-only = En { $column } no se puede escribir aquí.
grid-select = Seleccionar { $code }
grid-select-page = Seleccionar todo en esta página
grid-edit-selected = Editar los seleccionados
grid-edit-all = { $count ->
        [one] Editar el único que coincide
       *[other] Editar los { $count } que coinciden
    }
grid-export = Exportar
grid-export-hint = Vuelve con una importación y no cambia nada.
grid-keys = Las flechas recorren las celdas, Intro o F2 abre una, Esc la deja como estaba, Supr la vacía, Ctrl Z deshace la última. Los bloques se copian a hojas de cálculo y se pegan desde ellas.
grid-saved = Guardado.
grid-failed = Esto no se guardó.
grid-undone = Deshecho.
grid-nothing-to-undo = No hay nada que deshacer.
grid-copied = Copiado.
grid-theirs = Guardado entretanto por otra persona
grid-yours = Lo que has escrito
grid-take-theirs = Dejar la otra versión
grid-keep-mine = Guardar la mía
grid-paste-title = Pegado desde una hoja de cálculo
grid-paste-too-large = Este bloque es demasiado grande.
    .hint = Se toman como máximo { $max } celdas de una vez; más entra con una importación.
view-name = Una vista tiene un nombre de { $max } caracteres como máximo.
view-not-yours = Esta vista es de otra persona.
    .hint = Crea una tuya a partir de ella.
view-too-many = Nadie tiene más de { $max } vistas.
view-too-much = Esta vista pregunta más de lo que se puede guardar.
grid-lists = Listas
grid-edit-all-products = Editar todos sus productos
grid-weight = Peso del paquete (g)

## Views, columns, cells
## chosen at run time

grid-list-products = Productos
grid-list-styles = Modelos
grid-list-variants = Tallas
grid-one-products = Producto
grid-one-styles = Modelo
grid-one-variants = Talla
grid-export-shown = { $format }, columnas mostradas
grid-export-all = { $format }, todos los campos

## Many products at once: choosing and looking through

grid-bulk = Editar muchos productos
grid-products = { $count ->
        [one] { $count } producto
       *[other] { $count } productos
    }
grid-bulk-which = Qué productos
grid-bulk-all = { $count ->
        [one] El único producto que coincide ahora.
       *[other] Los { $count } productos que coinciden ahora.
    }
grid-bulk-all-hint = El plan fija cuáles son; lo que coincida después no se toca.
grid-bulk-what = Qué cambia
grid-bulk-choose = Elegir …
grid-bulk-of-product = Los propios productos
grid-bulk-of-style = Sus modelos, con cada color que hereda
grid-bulk-of-variant = Sus tallas
grid-bulk-price-hint = Un importe, o tanto más o menos: +10 %, −15 %.
grid-plans = Cambios en bloque
grid-prices = Precios
grid-bulk-next = Seguir
grid-bulk-how = Cómo
grid-bulk-value = Valor
grid-bulk-find = Reemplazar
grid-bulk-with = por
grid-bulk-from = Desde
grid-bulk-preview = Ver qué cambiaría
grid-bulk-preview-hint = Todavía no cambia nada.
grid-bulk-leave = Dejarlo
grid-back-to-draft = Volver a borrador
grid-plan-done = { $count ->
        [one] Se cambió una ficha.
       *[other] Se cambiaron { $count } fichas.
    }
grid-plan-undone-done = { $count ->
        [one] Se deshizo una ficha.
       *[other] Se deshicieron { $count } fichas.
    }
grid-stage-waiting = Espera su turno
grid-stage-draft = Mirando qué cambiaría
grid-stage-apply = Cambiando
grid-progress = { $done } de { $total }, { $rate } por segundo, { $seconds ->
        [one] queda un segundo
       *[other] quedan { $seconds } segundos
    }
grid-progress-label = Cuánto lleva
grid-cancel = Cancelar
grid-was-cancelled = Se canceló.
grid-look-again = Mirar otra vez

## Many products at once: words of ways and outcomes
## chosen at run time

grid-act-set = Fijar
grid-act-clear = Vaciar
grid-act-inherit = Heredar de nuevo
grid-act-append = Añadir
grid-act-remove = Quitar
grid-act-replace = Reemplazar palabras
grid-act-copy = Copiar de un idioma
