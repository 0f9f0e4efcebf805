## What shoppers say
## confidence: low

review-rating = Una reseña tiene de una a cinco estrellas.
    .hint = Indica un número entero del 1 al 5.
review-fit-unknown = Esto no responde a la pregunta de cómo talla.
    .hint = Indica small, true_to_size o large, o déjalo fuera.
review-without-words = La reseña no tiene texto.
    .hint = Escribe una o dos frases.
review-without-author = La reseña no tiene nombre.
    .hint = Indica el nombre que se mostrará; basta el nombre de pila o las iniciales.
review-erased = Quien lo escribió pidió que se borrara, así que no se escribe de nuevo.
    .hint = Deja el campo vacío; las estrellas, el ajuste y la fecha se pueden cambiar.
