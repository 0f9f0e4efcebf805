## What a request can get wrong, whatever it asks for
## confidence: low

json-unreadable = Esto no es JSON: se rompe en la línea { NUMBER($line, useGrouping: 0) }, columna { NUMBER($column, useGrouping: 0) }.
    .hint = Busca unas comillas, una coma o un corchete que falten justo antes de ese punto.
json-not-an-object = Una ficha es un objeto JSON, esto es otra cosa.
    .hint = Pon { "{" } y { "}" } alrededor de sus campos; muchas fichas a la vez van a …/bulk, una por línea.
form-unreadable = El formulario no se puede leer: { $reason }
    .hint = Envíalo como multipart/form-data con un delimitador (boundary) o envía el archivo como cuerpo.
file-missing = La petición no trae ningún archivo.
    .hint = Envía sus bytes como cuerpo o como parte de un formulario con un nombre de archivo.
media-type = El cuerpo es «{ $given }», esta dirección acepta { $wanted }.
    .hint = Pon la cabecera Content-Type a { $wanted } y envía el cuerpo en esa forma.
body-too-large = El cuerpo tiene más de { $limit } MB.
    .hint = Envía menos de una vez; muchas fichas van a …/bulk, donde el límite vale para cada línea.
request-too-slow = La petición no se respondió en { $seconds } segundos.
    .hint = Inténtalo de nuevo; si sigue así, envía menos de una vez.
method-not-allowed = { $path } no conoce { $method }.
    .hint = Mira en /api/docs qué se puede hacer en esta dirección.
parameter-unknown = No existe el parámetro «{ $name }».
    .hint = Aquí se conocen: { $known }.
parameter-twice = Este parámetro aparece dos veces.
    .hint = Envíalo una sola vez.
parameter-unreadable = Esto no es un número entero de { NUMBER($least, useGrouping: 0) } a { NUMBER($most, useGrouping: 0) }.
    .hint = Envía un número así o déjalo fuera.
view-unknown = No existe esta vista.
    .hint = Se conocen: { $known }.
if-match-unreadable = If-Match no contiene una revisión.
    .hint = Envía el ETag exactamente como lo recibiste, con las comillas, o * para lo que haya ahora.
field-read-only = «{ $field }» lo decimos nosotros y no se puede enviar.
    .hint = Déjalo fuera. El estado cambia con approve, review, send-back, archive y reopen; la revisión va en If-Match.
code-not-text = Un código es un texto.
    .hint = Ponlo entre comillas.
code-differs = El código del documento no es «{ $code }», el de la dirección.
    .hint = Déjalo fuera o cambia primero el nombre de la ficha: POST …/rename.
may-not-be-renamed = Se llama según su contenido o su fuente y no puede tener otro código.
    .hint = Deja el código como está.
may-not-be-removed = Las fichas de este tipo no se eliminan.
    .hint = Archívala o quita lo que se refiere a ella.
still-referred-to-by = Todavía lo nombra «{ $code }» ({ $kind }), y quizá otros.
    .hint = Quítalo primero de allí.
reason-missing = Un producto se devuelve con un motivo de 1 a { NUMBER($max, useGrouping: 0) } caracteres.
    .hint = Di en una frase qué hay que corregir.

## Pages of the house itself

page-home = Ir al inicio
sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
setup-title = Bienvenido a Selvedge
setup-lead = Todavía no hay nadie. Serás el primer administrador; después podrás invitar a los demás.
setup-password-hint = Al menos { $min } caracteres. Una frase se recuerda mejor que un acertijo.
setup-button = Abrir la casa
