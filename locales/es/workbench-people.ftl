## Coming in

sign-in-again = Eso ha tardado demasiado.
    .hint = Inicia la sesión de nuevo desde el principio.
second-title = Segundo paso
second-text = Escribe los seis dígitos que muestra tu aplicación de autenticación.
second-code = Código
second-recovery = Sin tu aplicación, escribe uno de tus códigos de recuperación.
second-back = Iniciar sesión con otra cuenta
second-factor-code-wrong = Este código no es correcto o ya se ha usado.
    .hint = Espera al siguiente y escríbelo. Si nunca es correcto, ajusta el reloj de tu dispositivo.
second-factor-unreadable = El segundo factor no se puede leer, porque la casa tiene ahora otro secreto.
    .hint = Pide al operador que recupere el secreto anterior, o a un admin que restablezca el segundo factor.
second-factor-on-already = El segundo factor ya está activado.
    .hint = Desactívalo primero si quieres usar otra aplicación.
second-factor-not-begun = No hay ningún segundo factor con el que trabajar.
    .hint = Vuelve a cargar la página.
entry-link-gone = Este enlace se ha usado, ha caducado o lo ha sustituido uno más nuevo.
    .hint = Pide otro a un admin.
password-not-same = Las dos contraseñas no son iguales.
    .hint = Escríbela dos veces igual.
password-old-wrong = Esta no es tu contraseña.
    .hint = Escribe la contraseña con la que inicias sesión ahora.
user-name = Un nombre tiene de 1 a 100 caracteres.
    .hint = Escribe cómo te llaman tus colegas.
token-expired = El token «{ $name }» caducó el { $day }.
    .hint = Pide uno nuevo a un admin.
token-taken-back = El token «{ $name }» fue revocado.
    .hint = Pide uno nuevo a un admin.
grant-field-unreadable = Esto no es un campo.
    .hint = Escribe nombres como «prices» o «attributes.heel_height», separados por comas.
day-unreadable = Esto no es un día.
    .hint = Escríbelo como 2026-11-27.
welcome-title = Te damos la bienvenida, { $name }
welcome-text = Elige una contraseña. Después iniciarás sesión con ella.
welcome-reset = Una contraseña nueva
welcome-button = Guardar esta contraseña
welcome-done = La contraseña está guardada. Inicia sesión con ella.
kept-title = Se cerró tu sesión mientras escribías.
kept-text = No se ha perdido nada: lo que escribiste espera aquí hasta que inicies sesión.
kept-again-title = Lo que escribiste sigue aquí
kept-again-text = Has vuelto a iniciar sesión. Repásalo y después envíalo.
kept-again-button = Enviar ahora
kept-again-leave = Descartarlo y volver a cargar la página
sign-on-or = o
sign-on-button = Iniciar sesión con { $provider }
sign-on-go-on = Ya inicié sesión allí: continuar
sign-on-away = El proveedor de identidad no responde como debería.
    .hint = Inténtalo más tarde o inicia sesión con tu contraseña.
sign-on-again = El inicio de sesión no terminó a tiempo, o terminó en otra ventana.
    .hint = Empieza de nuevo.
sign-on-not-trusted = No se pudo verificar lo que el proveedor dice de ti.
    .hint = Empieza de nuevo. Si no ayuda, avisa al operador de esta casa.
sign-on-declined = El proveedor no te dejó entrar: { $reason }
    .hint = Empieza de nuevo o pregunta a quien administra el proveedor.
sign-on-no-address = El proveedor no dice cuál es tu correo electrónico.
    .hint = Pide a quien lo administra que comparta la dirección con esta casa.
sign-on-address-not-verified = El proveedor no sabe si { $email } es tuyo.
    .hint = Haz verificar allí la dirección y empieza de nuevo.
sign-on-not-here = Aquí nadie se llama { $email }.
    .hint = Pide una invitación a un admin.
sign-on-disabled = { $email } no puede iniciar sesión aquí.
    .hint = Pregunta a un admin.
sign-on-no-group = { $email } no está en ningún grupo admitido.
    .hint = Pregunta a quien administra los grupos.
config-sign-on-issuer = Esta no es la dirección de un proveedor.
    .hint = Escribe su emisor como https://login.example; solo en esta máquina basta HTTP.
config-sign-on-client = El proveedor necesita saber quién pregunta.
    .hint = Indica el id. de cliente que asignó: SELVEDGE_SIGN_ON_CLIENT_ID.
config-sign-on-rule = Una regla es para un grupo o para un dominio.
    .hint = Da a cada regla «group» o «domain».
config-secret-short = El secreto tiene menos de { $min } caracteres.
    .hint = Crea uno largo al azar, por ejemplo con openssl rand -base64 32.

## Settings

workbench-settings = Ajustes
workbench-account = Tu cuenta
workbench-users = Personas
workbench-tokens = Tokens de API
workbench-audit = Registro de auditoría
workbench-further = Más
workbench-language = Idioma
workbench-language-browser = Como el navegador
workbench-copy = Copiar
workbench-copied = Copiado
workbench-you = Tú

## One’s own account

workbench-account-you = Tú
    .hint = Tus colegas ven tu nombre en historiales y comentarios.
workbench-user-name = Nombre
workbench-password-text = Tus otras sesiones terminan cuando la cambias.
workbench-password-old = Contraseña actual
workbench-password-new = Contraseña nueva
workbench-password-again = Contraseña nueva otra vez
workbench-password-change = Cambiar contraseña
workbench-password-confirm = Tu contraseña, para confirmar que eres tú
workbench-password-none = No tienes contraseña aquí: inicias sesión con { $provider }.
workbench-password-done = La contraseña se ha cambiado. Tus otras sesiones han terminado.
workbench-factor = Segundo factor
workbench-factor-text = Un código de una aplicación además de la contraseña: una contraseña robada no abre nada por sí sola.
workbench-factor-on = Activado
workbench-factor-off = Desactivado
workbench-factor-manage = Códigos de recuperación y más
workbench-factor-begin = Activar
workbench-factor-begin-text = Necesitas una aplicación de autenticación en el teléfono o en tu gestor de contraseñas.
workbench-factor-go-on = Continuar
workbench-factor-provider = Inicias sesión con tu proveedor, que pide un segundo factor si lo quiere.
workbench-factor-scan = Escanea esto con tu aplicación
    .hint = Después escribe los seis dígitos que muestra. Solo entonces queda activado el segundo factor.
workbench-factor-picture = Código QR con el secreto para tu aplicación
workbench-factor-secret = O escribe el secreto
workbench-factor-confirm = Activar
workbench-factor-remove = Desactivar
workbench-factor-off-done = El segundo factor está desactivado.
workbench-factor-codes-left = { $count ->
        [one] queda { $count } código de recuperación
       *[other] quedan { $count } códigos de recuperación
    }
workbench-codes = Códigos de recuperación
workbench-codes-once = Guárdalos donde los encuentres sin tu teléfono. Cada uno sirve una vez y solo se muestran ahora.
workbench-codes-kept = Los he guardado
workbench-codes-few = Quedan pocos
workbench-codes-renew = Crear códigos de recuperación nuevos
workbench-sessions = Dónde has iniciado sesión
workbench-sessions-text = Una sesión termina tras una semana sin uso y tras un mes como máximo.
workbench-session-this = Esta
workbench-session-seen = último uso
workbench-session-end = Terminar
workbench-session-end-one = Terminar la sesión en { $device }
workbench-sessions-end = Terminar todas las demás
workbench-sessions-done = Terminado.

## chosen at run time

workbench-way-password = con contraseña
workbench-way-second-factor = con segundo factor
workbench-way-recovery-code = con código de recuperación
workbench-way-sign-on = con proveedor
workbench-way-link = con enlace
workbench-yes = sí
workbench-no = no
workbench-role-admin = Admin
workbench-role-merchandiser = Merchandising
workbench-role-translator = Traducción
workbench-role-photographer = Fotografía
workbench-role-approver = Aprobación
workbench-role-viewer = Solo lectura
workbench-role-feed = Solo feeds
workbench-group-texts = Textos
workbench-group-composition = Tejido y material
workbench-group-care = Cuidado
workbench-group-fit = Corte y tallas
workbench-group-photos = Fotos y vídeos
workbench-group-attributes = Atributos
workbench-group-policies = Devoluciones y envío
workbench-group-trade = Normativa comercial
workbench-group-prices = Precios y GTIN
workbench-group-links = Combina con
workbench-user-active = activo
workbench-user-invited = invitado
workbench-user-disabled = bloqueado
workbench-token-active = activo
workbench-token-expired = caducado
workbench-token-revoked = revocado
workbench-bar-role = Tu rol no escribe esto.
workbench-bar-category = Solo puedes escribir esto en otras categorías.
workbench-bar-locale = Solo puedes escribir esto en otros idiomas.
workbench-bar-field = Solo puedes escribir otros campos.
workbench-audit-signed-in = Inicio de sesión
workbench-audit-signed-out = Cierre de sesión
workbench-audit-sign-in-refused = Inicio de sesión rechazado
workbench-audit-sign-in-paused = Inicio de sesión en pausa tras fallos
workbench-audit-sign-on-refused = Inicio con proveedor rechazado
workbench-audit-session-ended = Sesión terminada
workbench-audit-sessions-ended = Sesiones terminadas
workbench-audit-password-set = Contraseña establecida
workbench-audit-password-changed = Contraseña cambiada
workbench-audit-second-factor-on = Segundo factor activado
workbench-audit-second-factor-off = Segundo factor desactivado
workbench-audit-recovery-codes-renewed = Códigos de recuperación renovados
workbench-audit-identity-linked = Vinculado con el proveedor
workbench-audit-user-created = Persona añadida
workbench-audit-user-changed = Persona modificada
workbench-audit-grants-changed = Derechos modificados
workbench-audit-user-removed = Persona eliminada
workbench-audit-account-changed = Cuenta propia modificada
workbench-audit-link-made = Enlace de acceso creado
workbench-audit-token-created = Token creado
workbench-audit-token-revoked = Token revocado
workbench-audit-token-used = Token usado ese día
workbench-audit-exported = Exportado
workbench-audit-person-erased = Datos de una persona borrados
workbench-audit-review-erased = Reseña borrada
workbench-detail-address = dirección
workbench-detail-by = cómo
workbench-detail-before = derechos anteriores
workbench-detail-count = cantidad
workbench-detail-days = días
workbench-detail-expires-at = caduca
workbench-detail-grants = derechos
workbench-detail-is-active = puede iniciar sesión
workbench-detail-locale = idioma
workbench-detail-places = lugares
workbench-detail-reason = motivo
workbench-detail-reviews = reseñas
workbench-detail-seconds = segundos

## Rights

workbench-grants = Derechos
    .hint = Lo que permite un derecho lo permite en su categoría, sus idiomas y sus partes. Varios derechos se suman.
workbench-grant-number = Derecho { $number }
workbench-role-of = Rol
workbench-role-none = Elige un rol
workbench-grant-category = En
workbench-grant-everywhere = Todas las categorías
workbench-grant-locales = Solo textos en (ninguno marcado: todos los idiomas)
workbench-grant-fields = Solo estas partes (ninguna marcada: todas)
workbench-grant-others = Otros campos por su nombre
workbench-grant-add = Añadir un derecho
workbench-grant-drop = Quitar
workbench-read-only = Puedes ver esto, no cambiarlo.

## People

workbench-user = Persona
workbench-seen = Última visita
workbench-standing = Estado
workbench-invite = Invitar a alguien
workbench-invite-button = Invitar
workbench-invite-another = Invitar a alguien más
workbench-invited = { $email } tiene invitación
workbench-link = Enlace
workbench-link-text = Envía tú este enlace a la persona; solo se muestra ahora. Con él pone su contraseña. Sirve una vez, durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
workbench-link-provider = Quien inicia sesión con { $provider } no necesita enlace.
workbench-link-make = Crear un enlace
workbench-user-removed = La persona se ha eliminado. El historial conserva que hizo algo.
workbench-last-admin = Es el único admin: no se le pueden quitar los derechos ni el acceso hasta que otra persona lo sea.
workbench-help = Ayuda
workbench-help-reset = Olvidó la contraseña: un enlace para poner otra.
workbench-help-invite = Aún no tiene contraseña: un enlace para poner una.
workbench-help-factor = Perdió la aplicación y los códigos de recuperación:
workbench-help-sessions = { $count ->
        [0] No tiene ninguna sesión abierta.
        [one] Tiene sesión abierta en { $count } dispositivo.
       *[other] Tiene sesión abierta en { $count } dispositivos.
    }
workbench-factor-reset = Restablecer el segundo factor
workbench-factor-reset-done = El segundo factor se ha restablecido. La persona inicia sesión solo con la contraseña hasta que lo active de nuevo.
workbench-sessions-end-all = Terminar todas las sesiones
workbench-unpause = Dejar que lo intente ya
workbench-unpaused = La persona puede intentarlo ya.
workbench-access = Acceso
workbench-access-text = A quien se bloquea se le cierra la sesión al momento y no puede iniciarla. Todo lo que hizo permanece.
workbench-disable = Bloquear
workbench-enable = Desbloquear
workbench-remove = Eliminar
workbench-remove-text = La cuenta desaparece para siempre. Para borrar también el nombre de los historiales: selvedge user erase.
workbench-remove-button = Eliminar para siempre

## Tokens

workbench-token = Token
workbench-tokens-text = Los programas entran con un token en lugar de una contraseña.
workbench-tokens-docs = Qué pueden hacer
workbench-tokens-none = Aún no hay ningún token.
    .hint = Crea uno para cada programa que lea o escriba aquí, sin más derechos de los que necesita.
workbench-token-make = Crear un token
workbench-token-button = Crear
workbench-token-name = Para qué
workbench-token-for = ¿Para qué es?
workbench-token-until = Válido hasta el final del
    .hint = Vacío: para siempre. Un día es más seguro.
workbench-token-since = desde el { $day }
workbench-token-used = Último uso
workbench-token-never-used = nunca todavía
workbench-token-expires = Caduca
workbench-token-never = nunca
workbench-token-revoke = Revocar
workbench-token-revoke-one = Revocar { $name }
workbench-token-revoke-text = Los programas que lo usan dejan de funcionar al momento.
workbench-token-revoked-done = El token se ha revocado.
workbench-token-once = Cópialo ahora: solo se muestra esta vez.
workbench-token-how = Los programas lo envían como

## Audit

workbench-audit-table = Llevar como tabla
workbench-audit-person = Persona o token
workbench-audit-action = Qué
workbench-audit-all = Todo
workbench-audit-from = Desde
workbench-audit-until = Hasta
workbench-audit-filter = Mostrar
workbench-audit-clear = Mostrar todo
workbench-audit-when = Cuándo
workbench-audit-who = Quién
workbench-audit-what = Qué
workbench-audit-more = Detalles
workbench-audit-older = Anteriores
workbench-audit-none = No hay nada anotado.
    .hint = Elige otra persona, otro tipo u otro día.
