### The sentences of the view about the page.

about-title = Acerca de esta página
about-matching-title = Cómo se buscan las coincidencias
about-matching-1 = Su navegador descarga las listas una vez y busca en ellas él mismo. Compara las palabras que usted escribe con las de cada nombre listado. Pueden ir en cualquier orden, juntas o separadas, con acentos o sin ellos, y en varias escrituras.
about-matching-2 = Las palabras raras cuentan más que las comunes. Dos nombres distintos que solo comparten «Group» o «Trading» no coinciden. Las formas jurídicas como «Co., Ltd.» son un indicio débil.
about-matching-3 = La puntuación va de 0 a 100. Cada coincidencia muestra qué palabras coincidieron, por qué y cuánto cuentan. La puntuación compara nombres. No dice que dos personas o entidades sean la misma: compare el país, la dirección y los números de registro.
about-matching-more = El método: qué se compara, qué significa la puntuación, con qué frecuencia se acierta y se falla, y qué no puede hacer
about-law-title = Qué significa estar en una lista
about-law-1 = Una inclusión en la lista restringe lo que dicen su lista, su programa y sus propias condiciones, y nada más. Una lista prohíbe comprar las acciones de una empresa, otra pide una licencia de exportación y una tercera trata solo de contratos del Gobierno. Esta página las distingue por actividad y por quién está obligado, con una cita para cada afirmación.
about-law-2 = Cada afirmación lleva la fecha de lo que sabemos. Si no pudimos leer nosotros mismos la fuente, se marca como sin verificar.
about-not-title = Lo que esta página no hace
about-not-1 = No dice que usted pueda operar con una persona o entidad. Dice qué se encontró, en qué lista y de qué fecha.
about-not-2 = No sabe quién es propietario de una empresa. Las personas o entidades que son propiedad de otras incluidas en la lista pueden estar restringidas sin que se las nombre.
about-not-3 = No trata los embargos contra países enteros ni las reglas sobre mercancías concretas, salvo los recordatorios que muestra.
about-not-4 = No es asesoría legal.
about-privacy-title = Privacidad
about-privacy-1 = Lo que usted escribe se queda en su dispositivo. Una vez cargada, la página no envía ninguna petición que dependa de lo que escribe. No hay cookies, contadores ni terceros.
about-privacy-kept = Las listas en uso y los archivos de listas que usted añade se guardan en su dispositivo, para su próxima visita y para mostrar qué cambió. Si quita un archivo en la vista de las listas, desaparece.
about-privacy-2 = La dirección no muestra lo que usted pregunta, así que el historial del navegador no lo guarda. Un enlace que usted copia lleva el nombre después del signo «#». Los navegadores no envían esa parte, pero quien reciba el enlace puede leerla.
about-privacy-3 = Los enlaces a fuentes oficiales llevan a otros sitios. Esos sitios no reciben ni el nombre ni la dirección de esta página.
about-licences-title = Licencias
about-licences-1 = Este programa se puede usar, modificar y distribuir libremente, bajo la licencia MIT o la Apache License 2.0, según prefiera.
about-licences-more = El trabajo de otros que contiene, y con qué licencias
