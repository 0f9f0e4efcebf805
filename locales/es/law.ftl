## What the rules of a market ask, and the smallest change that mends it
## chosen at run time
## confidence: low

law-own-rule = { $rule }
    .hint = { $fix }
law-nothing-binds = Ningún paquete de reglas vincula el producto en este mercado, así que no se dice si se puede ofrecer.
    .hint = Nombra en el canal o en la categoría un paquete que cubra el mercado; las reglas de abajo se dan tal como están.

law-eu-fibres = La composición está indicada, con cada fibra y su porcentaje.
    .hint = Escribe la composición, por ejemplo «95 algodón 5 elastano».
law-eu-other-fibres = Las «otras fibras» no superan el 15 % de un componente.
    .hint = Nombra las fibras que hay detrás de «otras fibras».
law-eu-pure = Ningún texto llama pura a una mezcla.
    .hint = Quita la palabra o indica los porcentajes.
law-eu-virgin-wool = En una mezcla, la lana virgen es al menos el 25 %.
    .hint = Indícala como lana o aumenta su porcentaje.
law-eu-bra = Un sujetador indica el exterior y el interior de las copas, y la espalda.
    .hint = Añade el componente que falta o indica la composición del conjunto.
law-eu-shoe-parts = Un zapato indica el empeine, el forro y la plantilla, y la suela.
    .hint = Añade la parte que falta, por ejemplo «suela: caucho»; la etiqueta dice «otros materiales (caucho)». Una parte nombra dos clases como máximo.
law-eu-animal-parts = Las partes no textiles de origen animal se indican con las palabras de la ley.
    .hint = No hay que hacer nada: la frase aparece sola.
law-eu-claims = Lo que se declara junto a una fibra lo respalda un certificado válido hoy.
    .hint = Da a la fibra un certificado que cubra la declaración o quita la declaración.
law-eu-manufacturer = El fabricante está indicado, con dirección postal y electrónica.
    .hint = Elige un fabricante para la marca, el modelo o el producto y completa su dirección.
law-eu-responsible-person = Si el fabricante está fuera de la Unión, una persona responsable responde en ella del producto.
    .hint = Elige una persona responsable con una dirección completa en la Unión.
law-eu-picture = La oferta muestra el producto.
    .hint = Añade una foto.
law-eu-warnings = Las advertencias están en una lengua de cada mercado de la Unión.
    .hint = Escribe las advertencias en una lengua de los países nombrados.
law-eu-generic-claims = Ningún texto hace una afirmación medioambiental genérica.
    .hint = Di exactamente qué es mejor, con su prueba, o quita las palabras.
law-eu-neutral-claims = Ningún texto afirma que el producto es climáticamente neutro.
    .hint = Quita las palabras: una afirmación basada en la compensación está prohibida.
law-eu-care = Los cuidados están indicados para lavado, blanqueo, secado, planchado y limpieza.
    .hint = Elige un símbolo de cada grupo.
law-eu-fur = La piel de pelo, la vicuña y el guanaco tienen sus documentos.
    .hint = Indica en el campo «species_papers» del pasaporte la especie y dónde están sus documentos, y comprueba la ley de cada país.

law-us-fibres = La composición está indicada, con cada fibra y su porcentaje.
    .hint = Escribe la composición, por ejemplo «95 algodón 5 elastano».
law-us-generic-names = Cada fibra tiene un nombre genérico en Estados Unidos.
    .hint = Da su nombre según ISO 2076:2010; por debajo del 5 % puede ser «other fibers».
law-us-origin = El texto dice de dónde viene: fabricado en Estados Unidos o importado.
    .hint = Indica el país de origen.
law-us-care = Los cuidados dicen cómo se lava y se seca, o se limpia en seco, o que no se hace ni lo uno ni lo otro.
    .hint = Elige un lavado y un secado, o la limpieza en seco, o que ambos están prohibidos.
law-us-maker = Está indicado el fabricante, el importador o el vendedor, o su número registrado (RN).
    .hint = Elige un fabricante o rellena el campo «rn» del pasaporte.
law-us-children = Los productos infantiles llevan una etiqueta de trazabilidad.
    .hint = Indica en el campo «tracking_label» del pasaporte dónde está.
law-us-generic-claims = Ningún texto hace una afirmación medioambiental genérica.
    .hint = Di exactamente qué es mejor, con su prueba.

law-fr-forbidden-words = Ningún texto dice «biodégradable», «respectueux de l’environnement» o algo similar.
    .hint = Quita las palabras.
law-fr-french = El nombre y la descripción están en francés.
    .hint = Escribe el título y la descripción en francés.
law-fr-warnings = Las advertencias están en francés.
    .hint = Escribe las advertencias en francés.

law-fr-agec-weaving = El país de tejeduría o de tricotado está indicado.
    .hint = Indica el país de tejeduría.
law-fr-agec-dyeing = El país de tintura y estampación está indicado.
    .hint = Indica el país de tintura o pon en true el campo «undyed» del pasaporte.
law-fr-agec-confection = El país de confección está indicado.
    .hint = Indica el país de confección.
law-fr-agec-recycled = Si se declara material reciclado, su porcentaje está indicado.
    .hint = Indica el porcentaje de material reciclado.
law-fr-agec-microfibres = Con más del 50 % de fibras sintéticas aparece la frase sobre las microfibras plásticas.
    .hint = No hay que hacer nada: la frase aparece sola.
law-fr-agec-substances = Las sustancias extremadamente preocupantes están indicadas, o que no las hay.
    .hint = Rellena el campo «substances_of_concern» del pasaporte; «none» si no las hay.

law-gb-responsible-person = Alguien en el Reino Unido responde de un producto fabricado por una empresa de otro país.
    .hint = Elige una persona responsable en el Reino Unido, o nómbrala en el campo «uk_responsible_person» del pasaporte.
law-gb-nightwear = La ropa de dormir infantil dice cómo arde.
    .hint = Escribe la advertencia en inglés: «KEEP AWAY FROM FIRE», o «LOW FLAMMABILITY TO BS 5722» si se ha ensayado.

law-ch-language = El nombre y la descripción están en alemán, francés o italiano.
    .hint = Escribe el título y la descripción en uno de los tres idiomas.

law-ca-dealer = Consta el proveedor, o su número registrado (CA).
    .hint = Elige un fabricante, o rellena el campo «ca_number» del pasaporte; la etiqueta lo dirá.
law-ca-bilingual = El nombre y la descripción están en inglés y en francés.
    .hint = Escribe el título y la descripción en ambos; la composición aparece por sí sola en ambos.

law-jp-japanese = El nombre y la descripción están en japonés.
    .hint = Escribe el título y la descripción en japonés.

law-cn-safety-class = Consta la clase de seguridad: A, B o C.
    .hint = Rellena el campo «safety_class» del pasaporte; lo que llevan los bebés es de clase A.
law-cn-standard = Consta la norma según la que se fabrica el producto.
    .hint = Rellena el campo «product_standard» del pasaporte, por ejemplo «FZ/T 81007».
law-cn-size = Las tallas se indican por estatura y contorno, como 170/88A.
    .hint = Da a la tabla de tallas sus conversiones a CN.
law-cn-chinese = El nombre y la descripción están en chino.
    .hint = Escribe el título y la descripción en chino.

law-dpp-identifier = Cada variante tiene un GTIN.
    .hint = Indica los GTIN que faltan.
    .title = GTIN
law-dpp-operator = El fabricante está indicado.
    .hint = Elige un fabricante.
    .title = Fabricante
law-dpp-composition = Las fibras de cada componente están indicadas.
    .hint = Escribe la composición.
    .title = Fibras de cada componente
law-dpp-recycled = El porcentaje de material reciclado está indicado, aunque sea cero.
    .hint = Indica el porcentaje de material reciclado; 0 si no lo hay.
    .title = Material reciclado, en porcentaje
law-dpp-weaving = El país de tejeduría o de tricotado está indicado.
    .hint = Indica el país de tejeduría.
    .title = Tejido o tricotado en
law-dpp-dyeing = El país de tintura y estampación está indicado.
    .hint = Indica el país de tintura o pon en true el campo «undyed» del pasaporte.
    .title = Teñido y estampado en
law-dpp-confection = El país de confección está indicado.
    .hint = Indica el país de confección.
    .title = Confeccionado en
law-dpp-substances = Las sustancias preocupantes están indicadas.
    .hint = Rellena el campo «substances_of_concern» del pasaporte; «none» si no las hay.
    .title = Sustancias preocupantes
law-dpp-durability = La durabilidad está indicada con una puntuación de 0 a 10.
    .hint = Rellena el campo «durability_score» del pasaporte.
    .title = Durabilidad, de 0 a 10
law-dpp-test-reports = Los informes de ensayo están indicados.
    .hint = Rellena el campo «test_reports» del pasaporte.
    .title = Informes de ensayo
law-dpp-recyclability = El elastano queda por debajo del 15 %.
    .hint = A partir del 15 % impide el reciclado. Qué más lo impide, la casa no lo sabe.
    .title = Elastano, en porcentaje
law-dpp-footprint = La huella ambiental está indicada.
    .hint = Rellena el campo «footprint» del pasaporte.
    .title = Huella ambiental
law-dpp-care = Los cuidados están indicados.
    .hint = Elige los símbolos de cuidado.
    .title = Cuidados
law-dpp-repair = Está indicado cómo se repara y qué se hace con él al final de su vida útil.
    .hint = Rellena el campo «repair» del pasaporte.
    .title = Reparación y fin de vida
law-dpp-customs = El código arancelario está indicado.
    .hint = Indica el código arancelario de 6, 8 o 10 cifras.
    .title = Código arancelario

## Packs of rules
## confidence: low

law-condition-says-nothing = La condición no dice nada.
    .hint = Da un dato con una comparación (stated, is, among, none_of, above, at_least, at_most), o bien all, any, not, says_none_of.
law-condition-too-deep = Hay condiciones anidadas a más de { $max } niveles.
    .hint = Divide la regla en dos.
law-words-unknown = El paquete de reglas no tiene ninguna lista de palabras llamada { $list }.
    .hint = Añade la lista en «words» o corrige su nombre.
law-rule-twice = Esta regla está dos veces en el paquete.
    .hint = Da a cada regla un código propio.
law-ends-before-it-begins = La regla termina antes de empezar.
    .hint = Cambia una de las dos fechas.
law-pack-unreadable = No se puede leer el paquete de reglas { $file }: { $reason }
    .hint = Corrige el archivo o sácalo de la carpeta, y reinicia.
