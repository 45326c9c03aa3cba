### The sentences of the view of the lists: files that a visitor adds, where each list comes from, what changed.

## The lists searched

lists-title = Listas consultadas
lists-lede = Todas las listas con las que se compara un nombre, tal como las tenemos. Lo que vale es la fuente oficial.
lists-signed = Su editor ha firmado estas listas con la clave que esta página conoce.
lists-host = Ningún editor ha firmado estas listas: esta página confía en el servidor del que viene.
lists-detection = El { $day } se buscaron { $names } nombres tal como figuran en las listas: { $found } encontraron a su persona o entidad. Con una errata, el { $percent } por ciento.
lists-column-title = Lista
lists-column-date = Fecha
lists-column-coverage = Contenido
lists-column-parties = Personas o entidades
lists-column-names = Nombres
lists-column-sources = Archivos
lists-source = Fuente oficial
lists-file = Nuestro CSV
lists-note = De dónde viene
lists-loading = Las listas se están cargando.
lists-in-use = En uso ahora

## The visitor's own files

files-title = Añadir un archivo de lista
files-lede = Compruebe contra una lista oficial completa o contra una lista propia. El archivo se lee en este dispositivo y se queda en él.
files-drop = Suelte aquí archivos de listas, o
files-choose = Elegir archivos
files-which = Tome los archivos tal como se publican. Leemos la Consolidated Screening List y las listas de OFAC, BIS, CBP y OpenSanctions. También leemos las listas de la ONU, la UE y el Reino Unido. Sirve igualmente un archivo CSV con una columna «name». Los archivos de la OFAC divididos van juntos.
files-busy = { $stage ->
    [start] Iniciando el programa de lectura
    [look] Mirando { $file }
    [read] Leyendo { $file }
    [combine] Reuniendo todas las listas
    [compare] Comparando las listas
   *[open] Abriendo las listas
}
files-progress = Avance
files-percent = { $percent } %
files-cancel = Cancelar
files-done = { $outcome ->
    [added] { $count ->
        [0] No se añadió nada.
        [one] Se añadió { $count } archivo. Ahora se busca en sus listas.
       *[other] Se añadieron { $count } archivos. Ahora se busca en sus listas.
    }
    [older] { $count ->
        [one] Se añadió { $count } archivo, pero aquí hay una edición más nueva de su lista. Se sigue usando la más nueva.
       *[other] Se añadieron { $count } archivos, pero aquí hay ediciones más nuevas de sus listas. Se siguen usando las más nuevas.
    }
    [partly] { $count ->
        [one] Se añadió { $count } archivo. En algunas de sus listas no se busca, porque aquí hay ediciones mejores.
       *[other] Se añadieron { $count } archivos. En algunas de sus listas no se busca, porque aquí hay ediciones mejores.
    }
    [preferred] Se busca en el archivo más antiguo en lugar de la edición más nueva.
    [unpreferred] Se busca otra vez en la edición más nueva.
    [removed] Quitado. Ya no se busca en el archivo. Si la página tiene la lista, vuelve a buscarse en la suya.
    [dated] El día queda anotado, y se busca en la edición más nueva de cada lista.
    [combined] Se busca en sus archivos junto con las listas nuevas.
    [cancelled] Cancelado. No se cambió nada.
    [compared] Comparado. Vea abajo lo que cambió.
    [incomparable] No se pudieron comparar las listas.
    [absent] El programa de lectura no se cargó y no se cambió nada. No está guardado en este dispositivo. Compruebe su conexión e inténtelo otra vez.
   *[broken] El programa de lectura se detuvo y no se cambió nada. Los archivos pueden ser demasiado grandes para este dispositivo.
}
refused-too-large = { $file }: más de 256 MB. Ninguna lista es tan grande; use el archivo de la lista, no una base de datos ni un archivo comprimido.
refused-unreadable = { $file }: no se puede leer. Una carpeta no se puede añadir: ábrala y elija los archivos que contiene.
files-not-kept = Este navegador no deja que la página guarde nada. Se busca en sus archivos hasta que usted salga de la página.
files-kept-title = Sus archivos
files-rows = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}: usadas { $used }, apartadas { $aside }
files-added-on = añadido el { $date }
files-remove = Quitar
files-remove-label = Quitar { $file }
files-list-parties = { $parties ->
    [one] { $parties } persona o entidad
   *[other] { $parties } personas o entidades
}, { $names ->
    [one] { $names } nombre
   *[other] { $names } nombres
}
files-in-use = se busca en ella
files-older = no se busca en ella: es del { $date }, y se usa una edición del { $newer }
files-older-used = se busca en ella, aunque es del { $date }, en lugar de la edición del { $newer }
files-use-older = Usar de todos modos el archivo más antiguo
files-use-newer = Volver a usar la edición más nueva
files-day = El archivo no dice de qué día es su lista. Es del
files-day-use = Usar este día
not-new-identical = { $file }: ya estaba aquí la misma edición, letra por letra.
not-new-day = { $file }: es del { $date }, como la edición que ya estaba aquí.
not-new-undated = { $file }: no dice de qué día es { $list }. El archivo es del { $date }; la lista puede ser más antigua.
not-new-fewer = { $file }: { $list } tiene ahora muchas menos personas o entidades que antes; diferencia: { $count }. ¿Es un archivo antiguo? Entonces quítelo. Abajo se ve qué cambió.
files-not-in-use = no se busca en ella: se usa otra edición más nueva o más completa
files-refused-now = Esta versión de la página ya no puede leerlo, así que no se busca en él: { $why }
files-left-out = La búsqueda no terminó de abrirse con estos archivos, así que quedan fuera: solo se busca en las listas incluidas. Quite los archivos o inténtelo otra vez.
files-try = Volver a buscar en ellos
files-remarks = { $count ->
    [one] { $count } observación sobre sus filas
   *[other] { $count } observaciones sobre sus filas
}
files-no-remarks = Se usaron todas las filas y ninguna era rara.
files-remarks-lede = Nada se descarta en silencio: cada fila se convirtió en una persona o entidad, en algo de una persona o entidad o en una observación aquí.
files-told-more = y { $count } más
files-set-aside = apartada
files-used-all-same = usada de todos modos
files-from = de su archivo { $file }

## Working without a network

offline-title = Trabajar sin red
offline-said = { $state ->
    [busy] El resto de la página se está guardando en este dispositivo.
    [failed] No está guardada toda la página. Falta: { $parts }. Compruebe su conexión e inténtelo otra vez. Si hay una versión más nueva de esta página, úsela primero.
    [all] Toda la página está guardada en este dispositivo, en todos los idiomas. Funciona sin red.
   *[some] Un proveedor y las listas en uso funcionan sin red. El resto de la página se guarda en este dispositivo cuando usted lo abre por primera vez.
}
offline-keep = Guardar todo para trabajar sin red ({ $size } MB)
offline-part-pages = Explorar y las páginas de las personas o entidades
offline-part-many = Varios
offline-part-files = la lectura de archivos de listas
offline-part-languages = idiomas
offline-part-texts = documentación y licencias

## Remarks on rows, by kind

remark-alias-without-party = Alias de personas o entidades que el archivo principal no tiene. Los archivos son de días distintos.
remark-address-without-party = Direcciones de personas o entidades que el archivo principal no tiene. Los archivos son de días distintos.
remark-comment-without-party = Observaciones sobre personas o entidades que el archivo principal no tiene. Los archivos son de días distintos.
remark-empty = Filas que no dicen nada.
remark-nameless = Personas o entidades sin nombre.
remark-repeated = Personas o entidades que aparecen más de una vez. Se reunió lo que se dice de ellas.
remark-twin = Personas o entidades a las que la autoridad dio el mismo número. Se mantienen separadas.
remark-unknown-kind = Tipos de persona o entidad que no conocemos. Se tomaron como organizaciones.
remark-unknown-alias = Tipos de alias que no conocemos. Se tomaron como alias comunes.
remark-unknown-programme = Programas que no dicen en qué lista está la persona o entidad. Las personas o entidades se conservan.
remark-no-programme = Personas o entidades sin programa.
remark-encoding = Texto que no está en UTF-8. Se leyó en la codificación que indican sus letras. Si los nombres se ven mal, guarde el archivo en UTF-8.
remark-heading-taken = Encabezados que difieren en una o dos letras de los del formato. Se tomaron por ellos.
remark-unknown-country = Países que no conocemos con ese nombre. Las personas o entidades se muestran sin ellos.
remark-cut-off = Observaciones que se cortan, de modo que puede haberse perdido un alias.
remark-no-end-mark = Falta la marca de fin, así que el archivo puede estar cortado.
remark-unknown-date = Fechas que no lo son. Las entradas se muestran sin ellas.
remark-unknown-source = Listas que no conocemos. Sus personas o entidades se conservan.
remark-unknown-element = Elementos del archivo que son nuevos para nosotros. Se pasaron por alto.
remark-unknown-reference = Cosas a las que el archivo remite y que no contiene. Falta lo que dirían.
remark-unknown-part = Elementos de una entrada que son nuevos para nosotros. Lo que dicen no se leyó.
remark-no-letter = Nombres sin ninguna letra. Se conservaron: compruebe qué columna contiene los nombres.
remark-date-order = Fechas como 03/04/2024. El archivo no dice si va primero el día o el mes.
remark-record-count = El archivo dice cuántas entradas tiene, y tiene otro número.
remark-left-to-authority = Entradas de listas que la propia autoridad publica. En su lugar se usa su archivo.
remark-not-listed = Elementos que no están ellos mismos en la lista. Se pasaron por alto.
remark-address-as-name = Direcciones entre los nombres. Se tomaron como direcciones.
remark-address-as-party = Direcciones que están listadas como tales. También se pueden encontrar por la dirección.
remark-not-a-name = Nombres sin ninguna letra. No se tomaron como nombres.
remark-fragment = Alias que son trozos de nombres, como «and». Figuran entre las observaciones y no se buscan.
remark-lost-letters = Nombres cuyas letras se perdieron antes de que el archivo nos llegara. Se muestran tal como están.
remark-long-name = Nombres demasiado largos. Solo se compara su comienzo.
remark-many-names = Personas o entidades con más nombres de los que puede tener una persona o entidad. El resto se dejó de lado y no se puede encontrar.
remark-many-facts = Personas o entidades con más datos de los que puede tener una persona o entidad. El resto se dejó de lado y no se muestra.

## What is known of a list

provenance-authority = Autoridad
provenance-source = Fuente
provenance-published = Publicada
provenance-retrieved = Obtenida
provenance-rows = Filas leídas
provenance-parties = Personas o entidades
provenance-names = Nombres
provenance-licence = Licencia
provenance-sha = SHA-256
provenance-builder = Generada por
provenance-builder-is = Vendor Screener { $version }
provenance-not-stated = no se indica en el archivo
provenance-not-known = no consta

## What changed

changes-title = Qué cambió
changes-lede = Listas en uso se reemplazaron por última vez por otras ediciones el { $date }. Las anteriores se guardan en este dispositivo para comparar.
changes-show = Mostrar qué cambió
changes-json = Todos los cambios (JSON)
changes-counted = { $changed ->
    [0] No cambió ninguna lista.
    [one] Cambió { $changed } lista.
   *[other] Cambiaron { $changed } listas.
} { $unchanged ->
    [0] {""}
    [one] { $unchanged } lista más no cambió.
   *[other] { $unchanged } listas más no cambiaron.
}
changes-incomparable = Las listas anteriores las guardó otra versión de esta página, y esta no puede leerlas.
changes-of-list = { $state ->
    [new] nueva aquí, personas o entidades: { $added }
    [gone] ya no está aquí
   *[changed] añadidas: { $added }, quitadas: { $removed }, con otro nombre: { $renamed }, en otros programas: { $reprogrammed }, otros cambios: { $amended }
}
changes-excerpt = Antes había solo un extracto de esta lista. La mayor parte de lo que se añade aquí no es nuevo en la propia lista.
changes-what = Qué
changes-name = Nombre
changes-detail = Programas, o nombre anterior
changes-kind = { $what ->
    [added] Añadida
    [removed] Quitada
    [renamed] Otro nombre
    [amended] Otros datos
   *[reprogrammed] Otros programas
}
changes-how = { $what ->
    [added] { $now }
    [removed] { $now }
    [renamed] antes { $was }
   *[reprogrammed] { $now }, antes { $was }
}
changes-rest = Más cambios de esta lista en el archivo JSON: { $count }.
