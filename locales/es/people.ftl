## Coming in

not-signed-in = Nadie ha iniciado sesión.
    .hint = Inicia sesión o envía un token: Authorization: Bearer slv_…
# confidence: low
token-not-known = Este token es desconocido, ha caducado o se ha revocado.
    .hint = Pide uno nuevo a un administrador o crea uno: selvedge token create --name … --role …
# confidence: low
feed-needs-token = Este feed necesita un token.
    .hint = Envíalo por HTTP Basic: cualquier nombre de usuario, el token como contraseña. Necesita el rol feed.
sign-in-refused = El correo y la contraseña no coinciden.
    .hint = Comprueba ambos. Un administrador puede cambiar una contraseña olvidada.
sent-from-elsewhere = El envío viene de otro sitio, por eso no se ha ejecutado.
    .hint = Abre la página aquí y envíala de nuevo.
form-outdated = Este formulario ha esperado demasiado.
    .hint = Vuelve a cargar la página y envíalo.
setup-link-used = Este enlace ya se usó o es de un arranque anterior.
    .hint = Inicia sesión si ya hay alguien; si no, reinicia el servidor: mostrará un enlace nuevo.

## What someone may do

may-not-read = No puedes ver las fichas.
    .hint = Pide a un administrador un rol que lo permita, por ejemplo viewer.
# confidence: low
may-not-hand-in = No puedes enviar productos a revisión.
    .hint = Pide a un administrador un rol que lo permita, por ejemplo merchandiser.
may-not-approve = No puedes aprobar esto, devolverlo ni archivarlo.
    .hint = Pídelo a alguien con el rol approver para esta categoría.
# confidence: low
may-not-import = No puedes importar catálogos.
    .hint = Pide a un administrador el rol merchandiser sin límites.
may-not-administer = Esto es para administradores.
    .hint = Pide a un administrador que lo haga, o el rol admin.
# confidence: low
may-not-pull-feed = Este token no puede obtener feeds.
    .hint = Pide a un administrador un token con el rol feed.
# confidence: low
may-not-write-record = Aquí no puedes crear ni eliminar esto: { $kind }.
    .hint = Pide a un administrador un rol que lo permita en esta categoría.
# confidence: low
may-not-write-field = Aquí no puedes cambiar «{ $field }» ({ $kind }).
    .hint = Deja el campo fuera o pide a un administrador un permiso que cubra el campo, la categoría y el idioma.

## People, tokens, grants

# confidence: low
role-unknown = No existe este rol.
    .hint = Usa uno de { $roles }.
# confidence: low
grants-missing = No se ha concedido nada.
    .hint = Concede al menos un rol.
email-unreadable = Esto no es una dirección de correo.
    .hint = Escríbela como ana@example.com.
# confidence: low
email-taken = { $email } ya está aquí.
    .hint = Cambia los datos de esa persona o usa otra dirección.
# confidence: low
last-admin = Sin esta persona nadie podría administrar la casa.
    .hint = Primero haz administrador a alguien más.
password-too-short = La contraseña tiene menos de { $min } caracteres.
    .hint = Alárgala; una frase se recuerda con facilidad.
password-too-long = La contraseña tiene más de { $max } caracteres.
    .hint = Acórtala.
# confidence: low
token-name = Un token tiene un nombre de 1 a 100 caracteres.
    .hint = Di para qué sirve, por ejemplo «Precios del ERP».
# confidence: low
token-name-taken = Ya existe un token llamado «{ $name }».
    .hint = Usa otro nombre: uno antiguo sigue en la auditoría aunque se haya revocado.
# confidence: low
token-expired-already = El token habría caducado antes de crearse.
    .hint = Elige un momento en el futuro o déjalo fuera.
# confidence: low
erasure-unfinished = Algunas fichas se estaban escribiendo todo el tiempo, así que el nombre sigue en ellas.
    .hint = Hazlo de nuevo: sigue donde se detuvo, con el mismo seudónimo.
# confidence: low
erasure-whose = No se dice de quién son las reseñas.
    .hint = Indica «email», la dirección con la que se escribieron, o «key», la clave de una reseña.
