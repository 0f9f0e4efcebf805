## Coming in, and what someone may do

not-signed-in = Nadie ha iniciado sesión.
    .hint = Inicie sesión o envíe un token: Authorization: Bearer slv_…
sign-in-refused = El correo y la contraseña no coinciden.
    .hint = Compruebe ambos. Un administrador puede cambiar una contraseña olvidada.
sent-from-elsewhere = El envío viene de otro sitio, por eso no se ha ejecutado.
    .hint = Abra la página aquí y envíela de nuevo.
form-outdated = Este formulario ha esperado demasiado.
    .hint = Vuelva a cargar la página y envíelo.
setup-link-used = Este enlace ya se usó o es de un arranque anterior.
    .hint = Inicie sesión si ya hay alguien; si no, reinicie el servidor: mostrará un enlace nuevo.
may-not-read = No puede ver las fichas.
    .hint = Pida a un administrador un rol que lo permita, por ejemplo viewer.
may-not-approve = No puede aprobar esto, devolverlo ni archivarlo.
    .hint = Pídalo a alguien con el rol approver para esta categoría.
may-not-administer = Esto es para administradores.
    .hint = Pida a un administrador que lo haga, o el rol admin.
email-unreadable = Esto no es una dirección de correo.
    .hint = Escríbala como ana@example.com.
password-too-short = La contraseña tiene menos de { $min } caracteres.
    .hint = Alárguela; una frase se recuerda con facilidad.
password-too-long = La contraseña tiene más de { $max } caracteres.
    .hint = Acórtela.
