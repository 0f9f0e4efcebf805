## Why a product is not shown on a channel, or what is to be mended although it is

publication-not-approved = No está aprobado.
    .hint = Apruébalo: desde entonces se muestra lo aprobado.
publication-archived = Está archivado.
    .hint = Retómalo y apruébalo para mostrarlo de nuevo.
publication-not-selected = El canal no admite productos de su categoría o marca.
    .hint = Cambia la selección del canal o la categoría del producto.
publication-no-price = Ninguna de sus tallas tiene precio en un mercado del canal.
    .hint = Añade un precio en la moneda de uno de los mercados del canal.
publication-waits-for-drop = Sale con un drop, el { $at }.
    .hint = Cambia la fecha del drop para mostrarlo antes.

## What a shopper’s question may not ask

shop-market = El canal no vende allí.
    .hint = Sus mercados son { $known }.
shop-locale = El canal no habla este idioma.
    .hint = Sus idiomas son { $known }.
shop-facet = No hay nada que filtrar con este nombre.
    .hint = Los filtros son { $known }.
shop-sort = No existe este orden.
    .hint = Los órdenes son { $known }.

## Why a feed would refuse it

feed-code-too-long = «{ $text }» supera los { $most } caracteres que admite el feed.
    .hint = Dale un código o nombre más corto.
feed-no-brand = No tiene marca, y el feed la pide.
    .hint = Indica la marca de su modelo.
feed-no-text = No tiene título o descripción.
    .hint = Escribe ambos en el primer idioma del canal.
feed-no-department = Nadie ha dicho para quién es.
    .hint = Indica la sección de su modelo: el feed pide género y edad.
feed-no-colour = El feed quiere los nombres de sus colores, no la palabra para muchos.
    .hint = Escribe el nombre de color de la marca, por ejemplo «Rojo/Azul».
feed-no-picture = No tiene imagen.
    .hint = Añade una foto del producto.
feed-picture-too-small = Su primera imagen tiene { $size } píxeles; el feed no admite ninguna por debajo de { $least } × { $least }.
    .hint = Sustitúyela por una mayor, mejor de 1500 × 1500 o más.

## What is public no more

media-withdrawn = Esta imagen se mostró y ya no se muestra.
    .hint = Busca la imagen actual en la página que la enlaza.

## What the API may be asked

publication-state = No existe este estado.
    .hint = Los estados son { $known }.

## Why a platform does not have a product
## confidence: low

delivery-refused = La plataforma no lo acepta: { $reason }
    .hint = Cambia lo que indica; se envía de nuevo en cuanto cambie el producto o con selvedge push.
delivery-stumbled = La plataforma ha tropezado con él: { $reason }
    .hint = Se vuelve a intentar solo. Si sigue así, el registro de la plataforma sabe más.
delivery-answer-too-long = La respuesta de la plataforma fue más larga de lo que nadie leería.
    .hint = Se vuelve a intentar solo. Mira si el producto tiene allí muchas más tallas que aquí.
delivery-no-title = No tiene título en ninguno de los idiomas que se envían.
    .hint = Escribe un título en uno de ellos o añade un idioma al conector del canal.
delivery-no-price = Ninguna de sus tallas tiene precio en { $currency }, la moneda en la que la plataforma vende primero.
    .hint = Añade un precio en { $currency } y un mercado del canal que la use.
delivery-ours = Algo ha ido mal en la propia casa.
    .hint = El registro del servidor dice qué fue.

## Why a channel’s platform is not spoken to
## confidence: low

connector-url = Esto no es una dirección web sencilla.
    .hint = Escríbela como https://shop.example/admin-api, sin usuario, contraseña ni parámetros.
connector-no-language = No se dice qué idiomas se envían.
    .hint = Indica al menos uno, el nuestro y el de la plataforma: {"{"}"es": "es"{"}"}.
connector-language-twice = Dos de nuestros idiomas se escribirían en uno solo de la plataforma.
    .hint = Deja uno de ellos fuera.
connector-host-not-allowed = La casa no puede hablar con { $host }.
    .hint = Si debe poder, quien administra el servidor lo añade a connector_hosts en selvedge.toml o a SELVEDGE_CONNECTOR_HOSTS.
connector-no-credentials = Nadie ha dicho cómo iniciar sesión como «{ $key }».
    .hint = Quien administra el servidor define SELVEDGE_CONNECTOR_{ $variable }_USER y _PASSWORD, o [connectors.{ $key }] en selvedge.toml.
connector-sign-in = La plataforma no deja entrar a la casa: { $reason }
    .hint = Corrige el usuario y la contraseña en la configuración del servidor.
connector-forbidden = La plataforma no permite lo que pide la casa: { $reason }
    .hint = Da a su usuario el derecho de leer y editar el catálogo y sus imágenes.
connector-schema = A la plataforma le falta un campo que la casa necesita: { $reason }
    .hint = Añade los campos personalizados que nombra el README y reinicia la plataforma.
connector-strange = Lo que responde allí no habla el idioma de la plataforma (HTTP { $status }): { $reason }
    .hint = Corrige la dirección en el conector del canal.
connector-tax = La plataforma y el canal no coinciden en si los precios incluyen impuestos.
    .hint = Cámbialo en el primer mercado del canal o en la plataforma.
connector-redirected = La plataforma lleva a otra dirección.
    .hint = Indica esa dirección en el conector del canal: las redirecciones no se siguen.
connector-away = La plataforma no responde: { $reason }
    .hint = Se vuelve a intentar solo, cada vez con menos frecuencia, al menos una vez por hora.
connector-none = El canal { $channel } no envía a ningún sitio.
    .hint = Da un conector al canal o nombra otro canal.
connector-busy = Alguien más está enviando este canal.
    .hint = Espera a que termine y pregunta de nuevo.
connector-lost = Alguien más se ha hecho cargo del envío de este canal.
    .hint = Pregunta de nuevo para ver qué ha resultado.
