## Las formas en que algo puede fallar

error-not-found = Aquí no hay nada con el código «{ $code }» (buscado: { $kind }).
    .hint = Comprueba cómo está escrito; puede que se haya renombrado o archivado.
error-stale = Alguien lo ha cambiado entretanto: ahora está en la revisión { $current }.
    .hint = Vuelve a cargarlo y repite el cambio.
error-revision-required = La petición no dice qué revisión quiere reemplazar.
    .hint = Envía el ETag recibido como If-Match.
error-too-many = Demasiadas veces.
    .hint = Inténtalo de nuevo en { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
error-invalid = { $count ->
        [one] Un campo no se puede aceptar tal como está.
       *[other] { $count } campos no se pueden aceptar tal como están.
    }
    .hint = Cada campo dice qué le pasa; no se ha guardado nada.
error-internal = Algo ha fallado por nuestra parte.
    .hint = Inténtalo de nuevo en un momento. Si sigue, di la hora a tu operador; el registro dice más.
error-disk-full = No queda espacio en el disco para lo que llega.
    .hint = Libera espacio o amplía el disco y vuelve a intentarlo; lo guardado antes se conserva.
