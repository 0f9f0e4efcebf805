## Jobs
## confidence: low

job-past-deadline = Tardó más de lo permitido y se interrumpió.
    .hint = Mira qué se ha hecho ya y empieza de nuevo con menos.
job-begun-too-often = Se empezó { $attempts } veces y nunca llegó al final.
    .hint = Mira el registro del programa y empieza de nuevo cuando la causa haya desaparecido.
job-broke = Falló dentro de la casa.
    .hint = El registro del programa dice por qué; empieza de nuevo cuando esté resuelto.
job-ended = La tarea ya ha terminado.
    .hint = Lo que hizo se puede deshacer con su plan.

## The past
## confidence: low

moment-unreadable = Esto no es un momento.
    .hint = Escríbelo según RFC 3339: 2026-11-22T09:00:00Z.
revision-thinned = Esta revisión ya no se conserva: aquí se aclara el historial antiguo.
    .hint = Pide mejor el momento (?at=…): responde la revisión anterior más cercana.
restore-nothing = En { $field } no hay nada que restaurar.
    .hint = Está como estaba entonces; mira las diferencias para ver qué ha cambiado.

## A call that is sent again
## confidence: low

idempotency-key-unreadable = No se puede leer la Idempotency-Key.
    .hint = Envía una de 1 a { $most } caracteres sencillos, por ejemplo un UUID.
idempotency-key-of-another-call = Esta Idempotency-Key pertenece a otra llamada, del { $at }.
    .hint = Envía una clave nueva con una llamada nueva, y la misma clave con la misma llamada.
idempotency-under-way = La misma llamada está en curso.
    .hint = Espera un momento y envíala de nuevo: la respuesta ya estará.

## Two who write at the same time
## confidence: low

value-changed-by-both = Mientras tanto, alguien lo cambió a «{ $theirs }»; tú quieres «{ $yours }».
    .hint = Envíalo de nuevo con la revisión actual si debe quedar el tuyo.

## Plans
## confidence: low

plan-kind-unknown = Un plan no puede contener esto: { $kind }.
    .hint = Nombra modelos, productos, variantes u otro recurso de la API.
plan-line-unread = Esta línea no se puede leer.
    .hint = Envíala de nuevo.
plan-line-unread-at = La línea { $line } del plan no se puede leer.
    .hint = Cada línea es un objeto con «kind» (por ejemplo products), «code» y, o bien «set» con un merge patch, o bien «remove»: true; nada más.
plan-line-moved = Alguien lo ha cambiado desde que se hizo el plan; sus valores se quedan.
    .hint = Mira qué hay ahora y cámbialo a mano si debe valer el plan.
plan-line-words-lost = Lo que estaba escrito aquí no se conserva: las palabras de una persona no tienen historial.
    .hint = Escríbelo de nuevo o vuelve a importarlo de su fuente.
plan-line-thinned = Lo que había antes ya no se conserva, así que no se puede volver atrás.
    .hint = Busca en el historial de la ficha el estado conservado más cercano y restáuralo.
plan-thinned = Lo que había antes de este plan ya no se conserva, así que no se puede deshacer.
    .hint = Busca en el historial de sus fichas los estados conservados más cercanos y restáuralos.
plan-line-gone = Ya no está.
    .hint = Restáuralo primero o deja la línea fuera.
plan-dropped = El plan se descartó.
    .hint = Haz uno nuevo.
plan-not-open = El plan ya está aplicado o descartado.
    .hint = Un plan aplicado se puede deshacer; si no, haz uno nuevo.
plan-undone = El plan ya se deshizo.
    .hint = Aplica un plan nuevo o deshaz el que lo deshizo.
plan-not-applied = El plan nunca se aplicó, así que no hay nada que deshacer.
    .hint = Aplícalo primero o descártalo.

## Records, and what they refer to
## confidence: low

code-taken = Ya existe una ficha con el código «{ $code }» ({ $kind }).
    .hint = Elige otro código o actualiza la ficha que lo tiene.
link-unknown = No hay nada con el código «{ $code }» a lo que referirse (buscado: { $kind }).
    .hint = Créalo primero o corrige el código.

## Documents that cannot be read
## confidence: low

field-unknown = Aquí no hay ningún campo «{ $field }».
    .hint = Usa uno de estos: { $expected }.
field-missing = Falta el campo «{ $field }».
    .hint = Añádelo.
field-unreadable = No se puede leer: { $reason }.
    .hint = Compáralo con la descripción de la API.
