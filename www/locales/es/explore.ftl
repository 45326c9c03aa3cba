### The sentences of a party's page, of what would change on another list, of owners, and of the pictures.

## A party's page

party-back = Volver a la búsqueda
party-answer = Lo que sus inclusiones en listas significan para usted
party-loading = Se está buscando la persona o entidad.
party-missing-title = No hay ninguna persona o entidad en esta dirección
party-missing = Las listas de aquí no tienen ninguna persona o entidad con el id «{ $id }». Puede tener otro id en listas más nuevas, así que busque su nombre.

facts-title = Direcciones, números y otros datos
facts-hint = Lo que dicen las listas además de nombres y entradas. Compárelo con lo que sabe de su proveedor.
facts-none = Las listas, tal como las tenemos, no dan dirección ni número de esta persona o entidad. La lista oficial puede tener alguno.
fact-address = Dirección
fact-born = Nacimiento o fundación
fact-birth-place = Lugar de nacimiento
fact-nationality = Nacionalidad
fact-citizenship = Ciudadanía
fact-title = Cargo o título
fact-identifier = Número
fact-security = Valor
fact-contact = Contacto
fact-linked-to = La lista la vincula con
fact-craft = Buque o aeronave
fact-remark = Observación
one-party-why = ¿Por qué una sola persona o entidad en varias listas?
one-party-rule = Las entradas de varias listas se muestran como una sola persona o entidad solo cuando apenas queda duda. Debe cumplirse una de estas condiciones:
one-party-number = Ambas tienen el mismo número de la OFAC, de las Naciones Unidas o de un buque.
one-party-other-number = Ambas tienen en común otro número largo, y sus nombres coinciden.
one-party-organisation = Ambas tienen el mismo nombre listado con su forma jurídica y el mismo país. Junto a una lista que escribimos nosotros basta con que ningún país lo contradiga.
one-party-person = Ambas son personas del mismo nombre que nacieron el mismo día. Si el nombre tiene al menos tres palabras, bastan el mismo país y el mismo año de nacimiento. Las personas sin fecha de nacimiento conocida quedan separadas.
one-party-ours = Ambas están en listas que escribimos nosotros, y comparamos las entradas.
one-party-else = Si no, quedan separadas, y cada una dice que puede ser la misma que la otra. Nunca se unen dos entradas de una misma lista.

related-title = Otras personas o entidades relacionadas de las listas
related-hint = Estas personas o entidades también están listadas. De esto no se deduce que una sea propietaria de otra o la dirija.
related-name = Personas o entidades con un nombre parecido
related-publication = Incluidas en una lista junto con ella
related-by = por { $citation }

## What if

whatif-title = ¿Y si se incluyera en otra lista?
whatif-list = Suponga que estuviera en
whatif-tag = Hipótesis
whatif-lede = { $party } se compara consigo misma, como si estuviera en la lista { $list } desde hoy. Es una suposición para que usted pueda planificar. No dice nada de lo que hará ninguna autoridad.
whatif-listed = { $party } ya está en la lista { $list }. Solo cambiaría lo que su entrada no dice todavía.
whatif-nothing = No cambiaría ninguna respuesta para nadie.
whatif-caption = Lo que cambiaría, por actividad y persona
whatif-activity = Actividad
whatif-person = Para
whatif-now = Ahora
whatif-then = Entonces
whatif-unchanged = Sin cambios en: { $activities }.
whatif-also = { $word }, como ahora; esta lista añade reglas
whatif-stricter = { $word }; otros lo tienen prohibido
whatif-why = Por qué: las reglas que vendrían con ello y sus fuentes

## Owners

owners-title = ¿Es propietaria de su proveedor?
owners-lede = Una empresa puede ser tratada como sus propietarios incluidos en la lista, aunque ninguna lista la nombre. Las listas no dicen quién es propietario de quién. Indique lo que sabe y vea qué resulta según cada regla.
owners-example = También valen las cadenas: indique quién es propietario del propietario y nombre esa empresa en «de».
owners-vendor = su proveedor
owners-row = Propietario { $number }
owners-owner = Propietario
owners-percent = posee (%)
owners-company = de
owners-listed = está listado
owners-add = Añadir propietario
owners-remove = Quitar el propietario { $number }
owners-empty = Indique un porcentaje para ver qué resulta.
owners-no-rule = No conocemos ninguna regla sobre propietarios que vaya con sus listas.
owners-others = Reglas de otras listas
owners-reached = Cuenta { $share }: se trata como sus propietarios incluidos en la lista
owners-verify = Cuenta { $share } si la regla está en vigor: verifíquelo
owners-below = Cuenta { $share }: no se alcanza esta regla
owners-suspended = Contaría { $share }, pero la regla está suspendida
owners-not-counted = La propiedad no cuenta aquí
owners-through = Contado a través de: { $companies }
owners-no-share = El porcentaje de { $name } debe ser mayor que 0 y como máximo 100.
owners-too-much = Los porcentajes de { $name } suman más de 100.
owners-itself = { $name } no puede ser propietaria de sí misma.

## Explore

explore-title = Explore las listas
explore-lede = Quién está en las listas, qué personas o entidades comparten y qué es y qué hace cada una.
compared-title = Las listas, una junto a otra
compared-hint = La regla más estricta de cada lista. Lo que vale para una persona o entidad depende de su entrada.
compared-list = Lista
compared-binds = Obliga a
compared-restricts = Restringe
compared-about = Qué es
compared-held = Personas o entidades que tenemos, y de qué día
compared-some = para algunas entradas
compared-later = desde un día posterior
compared-not-held = No está en este índice
pictures-title = Quién está en las listas
explore-list = En esta lista
explore-also = Y en esta lista
explore-any-list = Cualquier lista
explore-text = El nombre contiene
explore-all = Mostrar todas las personas o entidades
explore-count = { $count ->
    [one] { $count } persona o entidad.
   *[other] { $count } personas o entidades.
}
explore-programme = Programa: { $programme }.
explore-year = En la lista desde { $year }.
explore-members = { $shown ->
    [0] Ninguna persona o entidad que nombrar
   *[other] Nombres: { $shown } de { $count }
}
picture-table = { $more ->
    [0] Tabla del gráfico
    [one] Tabla del gráfico, con { $more } fila más
   *[other] Tabla del gráfico, con { $more } filas más
}
picture-parties = Personas o entidades
picture-bar = { $label }: { $count ->
    [one] { $count } persona o entidad
   *[other] { $count } personas o entidades
}
picture-choose = Elija una barra para ver solo sus personas o entidades: sus nombres están debajo de los gráficos.
picture-save = Guardar el gráfico
picture-of = Listas hasta el { $date }
picture-country = País
picture-programme = Lista y programa
picture-year = Año
picture-by-country = Personas o entidades por país
picture-country-note = { $count ->
    [0] Una persona o entidad puede tener varios países.
    [one] Una persona o entidad puede tener varios países. { $count } no tiene ninguno.
   *[other] Una persona o entidad puede tener varios países. { $count } no tienen ninguno.
}
picture-by-programme = Personas o entidades por programa
picture-by-year = Personas o entidades por el año de su entrada
picture-year-note = { $count ->
    [0] Entradas que siguen vigentes hoy.
    [one] Entradas que siguen vigentes hoy. Para { $count } persona o entidad, la lista no da ningún día.
   *[other] Entradas que siguen vigentes hoy. Para { $count } personas o entidades, la lista no da ningún día.
}
picture-by-list = Personas o entidades por lista
picture-also-on = Personas o entidades de la lista { $list } que también están en
overlaps-title = Lo que comparten las listas
overlaps-lists = Listas
overlaps-note = Personas o entidades que están en las dos listas. Abra la tabla y elija una fila para verlas arriba.
sdn-title = Proporción de la lista SDN por país
sdn-lede = Cuántas personas o entidades de la lista SDN tenían una dirección en un país, en julio de 2021 y en enero de 2023.
sdn-edition-2021-07 = julio de 2021
sdn-edition-2023-01 = enero de 2023
sdn-by-address = por dirección
sdn-by-tie = por dirección o vínculo
sdn-table = Todas las cifras, contadas de dos maneras
sdn-method = Por dirección: la lista da una dirección allí. Por dirección o vínculo: eso, o un vínculo que nombra la lista. Un vínculo es una nacionalidad, una ciudadanía o un documento con el país entre paréntesis. Cada persona o entidad cuenta una vez por país y puede contar para varios.
sdn-source = Contado a partir de los archivos de la OFAC de esos meses, con 8976 y 11 443 personas o entidades. La línea de comandos muestra lo mismo: vendor-screener index countries.
