## Pages of the house itself

page-home = Ir al inicio
sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
setup-title = Bienvenido a Selvedge
setup-lead = Todavía no hay nadie. Usted será el primer administrador; después podrá invitar a los demás.
setup-password-hint = Al menos { $min } caracteres. Una frase se recuerda mejor que un acertijo.
setup-button = Abrir la casa
