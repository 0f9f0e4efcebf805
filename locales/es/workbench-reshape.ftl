## Another shape for a style

reshape-title = Remodelar
reshape-about = Todo aquí es primero un plan: muestra cada cambio, se ejecuta de una vez y se puede deshacer. El historial se conserva.
reshape-split = Separar colores
reshape-split-about = Los colores elegidos pasan a ser un modelo propio que dice lo que dice este.
reshape-new-code = Código del nuevo modelo
reshape-look = Ver el plan
reshape-move = Mover colores
reshape-move-about = Lo que un color heredaba aquí y no heredaría allí pasa a ser suyo.
reshape-style = Código del modelo
reshape-merge = Unir a otro modelo
reshape-merge-about = Todos los colores van allí y este modelo desaparece.
reshape-sizes = Mover tallas
reshape-colour = Código del color
reshape-category = Cambiar la categoría
reshape-category-about = Vea primero qué pediría la otra categoría.
reshape-ask = ¿Qué pediría?
reshape-products = { $count ->
    [one] un color
   *[other] { $count } colores
}
reshape-nothing-new = No pide nada nuevo.
reshape-choose-there = Elegirla en el editor
