### The sentences of the page. Those on the law itself are in law.ftl.
###
### Write plainly. Say "not found in these lists", never "cleared", "safe" or "not sanctioned".
### Lists keep the names under which they are published; those come with the data, not from here.

## The frame around every view

product = Vendor Screener
skip-to-main = Ir al contenido principal
nav-label = Vistas
nav-one = Individual
nav-many = En lote
nav-explore = Explorar
nav-lists = Listas
nav-about = Información
header-lists = { $count ->
    [one] { $count } lista
   *[other] { $count } listas
} · más nueva { $newest } · más antigua { $oldest }
header-loading = Cargando las listas
pages-waiting = Esta parte de la página se está cargando.
part-failed-title = Esta parte de la página no se cargó
part-failed = No está guardada en este dispositivo, o hay una versión más nueva de la página. Compruebe su conexión y vuelva a cargar la página. Lo que usted abrió antes sigue funcionando.
header-failed = No se cargó ninguna lista
theme-to-dark = Oscuro
theme-to-light = Claro
theme-label-dark = Usar colores oscuros
theme-label-light = Usar colores claros
new-tab = se abre en una pestaña nueva
footer-not-advice = Información, no asesoría legal. Lo que vale es la publicación oficial: siga el enlace junto a cada afirmación antes de actuar según ella.
footer-privacy = Lo que usted escribe se queda en este dispositivo. Esta página no lo envía a ninguna parte.
footer-version = Versión { $version }
list-comma = {", "}
list-semicolon = {"; "}
title-explore = Explorar las listas – Vendor Screener
title-lists = Listas consultadas – Vendor Screener
title-about = Acerca de – Vendor Screener
title-party = Una persona o entidad de las listas – Vendor Screener

## The language

language-label = Idioma
language-failed = Este idioma no se cargó. Compruebe su conexión y elíjalo otra vez.
translation-note = Esta traducción no es oficial. Vale el texto en inglés que la acompaña, y lo que la autoridad ha publicado.
translation-original = Original en inglés

## Before the page's own code has started, and when a newer version waits

boot-waiting = La página se está cargando.
boot-failed-title = La página no se inició
boot-failed = Es posible que su navegador bloquee WebAssembly, que sea demasiado antiguo o que no haya llegado un archivo de esta página. Vuelva a cargar la página o pruebe con una versión actual de Firefox, Chrome, Edge o Safari. Mientras tanto, busque directamente en las listas oficiales.
boot-update = Hay una versión más nueva de esta página.
boot-update-use = Usarla ahora

## The form

one-title = Compruebe el nombre de un proveedor
form-label = Buscar en las listas
field-name = Nombre del proveedor
field-name-hint = Empresa o persona, en cualquier escritura
field-country = País
more-title = Más datos
more-number = Un número suyo
more-number-hint = Fiscal, registro, pasaporte, IMO, LEI, monedero
more-born = Nacimiento, fundación o construcción
more-born-hint = Como 1962-03-05 o 1962
more-born-wrong = No es una fecha. Escriba 1962-03-05 o 1962.
more-born-ask = Hay personas entre estas coincidencias.
more-born-say = ¿Sabe cuándo nació la suya?
more-nationality = Nacionalidad, registro o pabellón
more-vessel-type-hint = En inglés: Crude oil tanker, Bulk carrier
more-address-hint = O su ciudad y país, este en inglés: Shanghai, China
field-kind = Tipo
field-role = Soy
field-activity = Quiero
any-country = Cualquiera
any-kind = Cualquiera
clear-name = Borrar el nombre
ask-change = Cambiar

kind-organisation = Organización
kind-person = Persona
kind-vessel = Buque
kind-aircraft = Aeronave
kind-equipment = Equipo o servicio

role-us-importer = importador en EE. UU.
role-us-exporter = exportador en EE. UU.
role-us-investor = inversionista en EE. UU.
role-us-contractor = contratista del Gobierno de EE. UU.
role-us-grantee = beneficiario de una subvención de EE. UU.
role-us-bank = banco o corredor de bolsa en EE. UU.
role-in-eu = persona o empresa en la UE
role-in-uk = persona o empresa en el Reino Unido
role-in-canada = persona o empresa en Canadá
role-in-australia = persona o empresa en Australia
role-in-switzerland = persona o empresa en Suiza
role-elsewhere = persona o empresa en otro lugar

activity-buy-import = comprarle o importar lo que vende
activity-sell-export = venderle o exportarle
activity-pay-transact = pagarle
activity-hold-property = tener en mi poder bienes suyos
activity-invest-securities = invertir en sus valores
activity-provide-services = prestarle servicios
activity-obtain-services = recibir servicios suyos
activity-federal-contract = usarlo en contratos del Gobierno de EE. UU.
activity-federal-grant-spend = gastar en él dinero de una subvención de EE. UU.
activity-telecom-authorisation = obtener la autorización de la FCC para sus equipos

doing-buy-import = Comprarle o importar lo que vende
doing-sell-export = Venderle o exportarle
doing-pay-transact = Pagarle
doing-hold-property = Tener en su poder bienes del proveedor
doing-invest-securities = Invertir en sus valores
doing-provide-services = Prestarle servicios
doing-obtain-services = Recibir servicios suyos
doing-federal-contract = Contratos del Gobierno de EE. UU.
doing-federal-grant-spend = Gastar en él dinero de una subvención de EE. UU.
doing-telecom-authorisation = Autorización de la FCC para sus equipos

## Before anything is typed

welcome-title = ¿Qué listas lo nombran y qué restringe cada una?
welcome-lede = Escriba un nombre. Verá qué listas de sanciones y de restricciones comerciales lo nombran, desde cuándo y qué restringe cada una: para qué actividad, para quién y con qué base legal.
welcome-examples = Pruebe con uno de estos
welcome-what-if = ¿Y si Hikvision estuviera en la lista SDN? Vea qué cambiaría.
welcome-private = Lo que usted escribe se queda en este dispositivo.
install-lede = Esta página se puede instalar: así se abre en su propia ventana, también sin red.
install = Instalar
install-not-now = Ahora no

## The status line

status-loading = Cargando las listas. Ya puede escribir.
status-ready = Listo. { $lists ->
    [one] Se buscará en { $lists } lista.
   *[other] Se buscará en { $lists } listas.
}
status-failed = No se buscó nada.
status-problem = Este nombre todavía no se puede buscar.
status-found = { $count ->
    [one] { $count } persona o entidad puede coincidir.
   *[other] { $count } personas o entidades pueden coincidir.
} { $lists ->
    [one] { $lists } lista consultada.
   *[other] { $lists } listas consultadas.
}
status-none = No se encontró ningún nombre listado parecido a este. { $lists ->
    [one] { $lists } lista consultada.
   *[other] { $lists } listas consultadas.
}
parts-taken = { $count ->
    [one] De lo que escribió, esto se tomó por el nombre. Púlselo para buscar solo eso:
   *[other] De lo que escribió, estas partes se tomaron por nombres. Pulse una para buscarla sola:
}
status-more = { $more ->
    [one] { $more } persona o entidad más alcanzó el umbral y no se muestra. Escriba más del nombre para acotar la búsqueda.
   *[other] { $more } personas o entidades más alcanzaron el umbral y no se muestran. Escriba más del nombre para acotar la búsqueda.
}
filters-on = Solo se buscó entre algunas personas o entidades: { $filters }.
filters-off = Buscar entre todas
lists-chosen = Aquí se busca solo en { $count } de { $all } listas, según lo eligió el sitio o el enlace que le trajo aquí: { $lists }.
lists-chosen-all = Buscar en todas las listas
country-first = Las personas o entidades de { $country } van primero. Ninguna se omite por su país.
country-law = Normas sobre { $country }, figure o no el proveedor en una lista
status-sources = Consulte usted mismo estas en su fuente:
status-parts = { $parts ->
    [one] { $parts } de ellas, solo en parte.
   *[other] { $parts } de ellas, solo en parte.
}

## What keeps a name from being searched

problem-empty = Escriba un nombre que tenga letras o cifras.
problem-too-short = Una sola letra coincide con demasiados nombres. Escriba un poco más.
problem-too-long = Esto es más largo que cualquier nombre. Escriba solo el nombre, sin dirección ni descripción.
problem-only-legal-forms = Esto es solo una forma jurídica, como «Co., Ltd.». Escriba el nombre que va delante.
problem-only-common-words = La mitad de las empresas llevan esta palabra. Añada la palabra propia de la empresa.
problem-short-number = Este número es demasiado corto para ser de una sola persona o entidad. Escríbalo entero.
problem-no-letters = Aquí no hay letras ni cifras. Escriba el nombre en cualquier escritura.

## When the page itself fails

failed-title = No se pudo buscar en las listas
failed-network = Las listas no se cargaron. Revise su conexión e inténtelo de nuevo.
failed-missing = Falta un archivo de esta página en su servidor, así que no hay listas en las que buscar. Inténtelo más tarde o avise a quien administra este sitio.
failed-engine = Su navegador no inició el programa de búsqueda. Puede que bloquee WebAssembly o que sea demasiado antiguo. Pruebe con una versión actual de Firefox, Chrome, Edge o Safari.
failed-index = El archivo de las listas está dañado o es demasiado nuevo para esta página. Vuelva a cargar la página. Si no sirve, avise a quien administra este sitio.
failed-crashed = El programa de búsqueda se detuvo mientras trabajaba con este nombre. Inténtelo de nuevo. Si se detiene con el mismo nombre, le pedimos que nos avise.
failed-worker = El programa de búsqueda no se inició. Un ajuste o una extensión del navegador puede estar bloqueándolo.
failed-meanwhile = Hasta que vuelva a funcionar, busque en las propias listas oficiales. Aquí no se encontró ni se descartó nada.
failed-detail = Lo que dijo el navegador
failed-again = Reintentar

## A party that may match

score-line = { $band ->
    [same] { $score } – mismo nombre
    [strong] { $score } – coincidencia fuerte
    [number] hallado por su número
   *[possible] { $score } – coincidencia posible
}
band-same = Los nombres son iguales salvo por mayúsculas, acentos, puntuación y forma jurídica. Dos personas o entidades pueden tener el mismo nombre: compare el país y la dirección.
band-strong = Los nombres apenas se distinguen. Compare el país y la dirección antes de decidir que es la misma persona o entidad.
band-possible = Los nombres se parecen lo bastante como para mirarlos. Muchas de estas coincidencias son otras personas o entidades.
band-number = El nombre escrito es otro, pero un número escrito es el de la persona o entidad. Compare los nombres antes de decidir.
evidence-title = Lo que usted sabe y lo que dicen las listas
evidence-fact = Dato
evidence-yours = El suyo
evidence-theirs = El de la lista
evidence-accord = Comparación
evidence-born = Nacimiento o fundación
evidence-built = Construcción
evidence-nationality = Nacionalidad
evidence-flag = Pabellón
evidence-vessel-type = Tipo de buque
evidence-register = País de registro
evidence-address = Dirección
evidence-birth-place = Lugar de nacimiento
evidence-is = { $accord ->
    [agrees] coincide
    [near] casi igual: busque un error
    [same_country] el mismo país, ninguna ciudad en común
    [differs] no coincide
   *[not_known] no consta
}
evidence-contradicted = Probablemente es otra persona o entidad: lo que usted sabe contradice lo que dicen las listas. Compruebe ambos datos antes de confiar en ello.
group-contradicted = Probablemente otra persona o entidad
number-kind = { $kind ->
    [imo] Número IMO
    [mmsi] MMSI
    [call_sign] Distintivo de llamada
    [tail_number] Matrícula de aeronave
    [serial_number] Número de serie
    [passport] Pasaporte
    [national_id] Número de identidad nacional
    [tax] Número fiscal
    [registration] Número de registro
    [lei] LEI
    [bic] BIC
    [iban] IBAN
    [isin] ISIN
    [ticker] Símbolo bursátil
    [wallet] Monedero
    [telephone] Número de teléfono
    [email] Correo electrónico
    [website] Sitio web
   *[any] Número
}
number = { $standing ->
    [found] { $kind } { $number } figura en una lista.
    [checksum] { $kind } { $number } no se encontró y su dígito de control no cuadra. Busque un error en él.
    [too_short] { $kind } { $number } no se buscó: es demasiado corto para ser de una sola persona o entidad.
   *[absent] { $kind } { $number } no se encontró en estas listas. Muchas personas o entidades figuran sin sus números.
}
matched = { $quality ->
    [primary] Coincide con su nombre listado
    [original] Coincide con su nombre en su escritura propia
    [former] Coincide con su nombre anterior
    [weak] Coincide con un alias débil
   *[alias] Coincide con su alias
}
matched-on = en { $lists }
weak-alias = La propia lista dice que este alias es demasiado amplio para comprobar con él.
listed-on = { $count ->
    [one] Está hoy en { $count } lista:
   *[other] Está hoy en { $count } listas:
}
same-possibly = { $count ->
    [one] Puede ser la misma que otra persona o entidad, que figura por separado. Compárelas antes de decidir:
   *[other] Puede ser la misma que otras personas o entidades, que figuran por separado. Compárelas antes de decidir:
}
same-listed = figura en { $lists }
same-more = y { $count } más de ese nombre
names-all = { $count ->
    [one] Su { $count } nombre listado
   *[other] Los { $count } nombres listados
}
quality-primary = nombre listado
quality-original = escritura propia
quality-alias = alias
quality-former = nombre anterior
quality-weak = alias débil
card-ended = Todas las entradas encontradas de esta persona o entidad han terminado.
row-ended = Terminada
group-same = Mismo nombre o número
group-possible = Coincidencias posibles
group-containing = Nombres que lo contienen
group-ended = Entradas terminadas
group-strictest = lo más estricto: { $word }
triage-possibly = Posiblemente: { $word }
triage-goods = algunas mercancías
triage-if-this = si es esta persona o entidad
triage-if-any = si es una de estas { $total } personas o entidades
triage-if-one = si es la que lleva esta marca, de estas { $total } personas o entidades
triage-if-some = si es una de las { $count } con esta marca, de estas { $total } personas o entidades
triage-ended = Solo se encontraron entradas terminadas
triage-also = También se encontró:
hits-open-all = Abrir todas
hits-close-all = Cerrar todas
card-page = Página completa de esta persona o entidad
card-what-if = ¿Y si estuviera en la lista SDN?
link-copy = Copiar un enlace a esta respuesta
link-hint = El enlace lleva el nombre. Quien lo reciba puede leerlo, y el navegador que lo abra lo guarda en su historial.
link-copied = Copiado.
link-field = El enlace
save-record = Guardar una constancia
save-record-hint = Una página para sus archivos, en inglés: qué preguntó, en qué listas de qué fecha se buscó y qué se encontró. Termina con su propia suma de control.
save-record-failed = No se pudo hacer la constancia. Compruebe la conexión e inténtelo de nuevo.

## Why this score?

why = ¿Por qué esta puntuación?
why-caption = Qué palabras coincidieron y cuánto cuentan
why-typed = Escrito
why-listed = En la lista
why-reason = Motivo
why-reading = leído como { $reading }
why-similarity = Parecido
why-weight = Cuenta
reason-same = misma palabra
reason-spelling = escritura parecida
reason-romanisation = mismo sonido, escrito de otro modo
reason-abbreviation = forma corta, u otra forma de la misma palabra
reason-joined = escrito separado
reason-initial = inicial
reason-nickname = forma corta de un nombre de pila
reason-legal-form = misma forma jurídica
why-extra-query = Escrito, pero no está en el nombre listado:
why-extra-listed = Está en el nombre listado, pero no se escribió:
why-threshold = Se muestran las personas o entidades con una puntuación de { $threshold } o más.

## The answer

answer-question = { $doing }, como { $role }
verdict-prohibited = Prohibido
verdict-licence-required = Requiere licencia
verdict-presumed-barred = Se presume prohibido
verdict-conditional = { $activity ->
    [buy_import] Estas listas no prohíben la compra en sí; hay límites
    [sell_export] Estas listas no prohíben la venta en sí; hay límites
    [pay_transact] Estas listas no prohíben el pago en sí; hay límites
    [hold_property] Estas listas no prohíben en sí tener bienes suyos; hay límites
    [invest_securities] Estas listas no prohíben la inversión en sí; hay límites
    [provide_services] Estas listas no prohíben en sí prestarle servicios; hay límites
    [obtain_services] Estas listas no prohíben en sí recibir servicios suyos; hay límites
    [federal_contract] Estas listas no prohíben los contratos del Gobierno en sí; hay límites
    [federal_grant_spend] Estas listas no prohíben en sí gastar dinero de subvenciones; hay límites
   *[telecom_authorisation] Estas listas no prohíben la autorización de la FCC en sí; hay límites
}
verdict-due-diligence = Estas listas no lo prohíben; hay que tener más cuidado
verdict-informational = Estas listas no lo prohíben; hay algo que saber
verdict-stricter = Hay límites para usted; reglas más estrictas obligan a otros
verdict-into-us = Cerrado el paso a EE. UU.
verdict-goods = { $word } para { $goods }
verdict-others = Las reglas encontradas obligan a otros, no a usted
verdict-none = No se encontró ninguna restricción a esta actividad en las listas consultadas
verdict-prohibited-means = Al menos una lista lo prohíbe, en la medida que indica su regla, abajo.
verdict-licence-required-means = Usted necesita una licencia, y se la pueden denegar.
verdict-presumed-barred-means = Cuenta como prohibido, a menos que usted pruebe lo contrario.
verdict-conditional-means = Lo que usted puede hacer depende de las condiciones de abajo.
verdict-due-diligence-means = Las listas de abajo no lo restringen por sí mismas. Son un motivo para mirar con más atención.
verdict-informational-means = Las listas de abajo no lo restringen por sí mismas.
verdict-into-us-means = La regla más estricta obliga a quien importa a EE. UU. No le impide comprar para usar en otro lugar; otras reglas pueden hacerlo.
verdict-others-means = Las reglas que obligan a otros pueden alcanzarle a usted: por mercancías de EE. UU., por pagos en dólares o por las obligaciones de sus socios y bancos.
verdict-none-means = Esto no dice que esté permitido. Otras listas y otras leyes pueden restringirlo.
answer-follows = { $count ->
    [one] Esto se deduce de { $lists }.
   *[other] Esto se deduce de { $lists }. Decide la regla más estricta.
}
answer-us-link = Estas son reglas de EE. UU. Fuera de EE. UU. le alcanzan solo por un vínculo con ese país: sus mercancías, su mercado, sus dólares o el dinero de su gobierno.
answer-later = Esto cambia el { $date }: { $strength }.
upcoming-title = Aún no está en vigor
others-title = Obliga a otros, no a usted como { $role }
limits-title = Hasta dónde llegan estas listas
reminders-title = Tenga también en cuenta: no es una inclusión en la lista
reminder-tag = Recordatorio, no una inclusión en la lista
reminder-because = Por esto:
rule-listed = en la lista desde { $date }
rule-from = se aplica desde { $date }
rule-until = se aplica hasta { $date }
rule-who = Obliga a: { $who }
rule-entry = Su entrada dice:
rule-reach = Alcanza además
rule-conditions = Cuándo y cómo
rule-exceptions = Excepciones
rule-next = Qué hacer ahora
beyond-title = Lo que esta respuesta no trata
beyond-owners = Calcular su participación en su proveedor
rule-as-of = regla a { $date }
rule-list-of = lista de { $date }
unverified = Sin verificar: consulte la fuente
hypothetical = Supuesto, no está en la lista

who-us-person = personas estadounidenses
who-us-nexus = cualquiera cuyo acto tenga un vínculo con EE. UU.
who-us-financial-institution = bancos, corredores y otras instituciones financieras de EE. UU.
who-importer = quien importa a EE. UU.
who-exporter = quien exporte, desde cualquier lugar, artículos sujetos a las normas de exportación de EE. UU., o los entregue a terceros
who-federal-contractor = agencias de EE. UU. y sus contratistas
who-grantee = quienes gastan dinero de subvenciones o préstamos de EE. UU.
who-equipment-supplier = quienes fabrican, importan o comercializan equipos de radio y telecomunicaciones
who-eu-person = personas y empresas de la UE
who-uk-person = personas y empresas del Reino Unido
who-ca-person = cualquiera en Canadá, y los canadienses en cualquier lugar
who-au-person = cualquiera en Australia, y los australianos en cualquier lugar
who-ch-person = cualquiera en Suiza, y otros a quienes se aplica la ley suiza
who-listed-party = la propia persona o entidad incluida en la lista
who-anyone = cualquiera

## Activity by activity

activities-title = Actividad por actividad
activities-hint = La regla más estricta encontrada para usted como { $role }. Abra una fila para ver sus frases y fuentes.
activity-chosen = su pregunta
strength-prohibited = Prohibido
strength-licence-required = Requiere licencia
strength-presumed-barred = Se presume prohibido
strength-conditional = Hay límites
strength-due-diligence = Más cuidado
strength-informational = Informativo
strength-others = Obliga a otros
strength-none = Ninguna regla encontrada
row-later = desde { $date }: { $strength }
row-nothing = No se encontró ninguna restricción a esta actividad en las listas consultadas. Esto no dice que esté permitida.

## The entries over time

timeline-title = Sus entradas, primero la más antigua
entry-in-force = en vigor
entry-ended = terminó el { $date }
entry-upcoming = entra en vigor el { $date }
entry-undated = Fecha no indicada
entry-since = Desde { $date }
entry-between = De { $since } a { $until }
entry-name = Listada allí como
entry-programme = Programa
entry-terms = Condiciones
entry-note = Nota
entry-source = Publicada en

## What was searched and did not have it

notfound-title = No se encontró en
notfound-sister = { $party } tiene un nombre parecido y está en: { $lists }. A usted le toca ver si es la misma.
notfound-excerpt = extracto de { $parties ->
    [one] { $parties } persona o entidad
   *[other] { $parties } personas o entidades
}, a { $date }
notfound-more = { $count ->
    [one] y { $count } lista más
   *[other] y { $count } listas más
}
notfound-warning = Un extracto contiene solo algunas personas o entidades de su lista. Ahí, «no encontrado» dice poco.

## Nothing found

none-title = «{ $name }» no se encontró en las listas consultadas
none-lede = Léalo así: no encontrado en estas listas, tal como estaban en estas fechas. No es una conclusión sobre la persona o entidad.
none-excerpts-title = Algunas de estas listas son extractos
none-excerpts = De estas tenemos solo algunas personas o entidades: { $lists }. Una persona o entidad que no se encuentra aquí puede estar en la lista completa. Busque en la fuente oficial.
none-excerpts-whole = Obtenga la lista completa de quien la publica:
none-excerpts-add = Después, suelte el archivo aquí
none-not-said-title = Lo que esto no le dice
none-ownership-word = Propietarios.
none-ownership = Una empresa puede estar restringida porque es propiedad de personas o entidades incluidas en la lista, a menudo desde un 50 por ciento. Pocas listas nombran a esas empresas.
none-countries-word = Países.
none-countries = Los embargos pueden abarcar todo un país o una región. Ninguna lista nombra a todos los que están allí.
none-goods-word = Mercancías.
none-goods = Algunos productos, software y tecnologías necesitan licencia sea quien sea la otra parte, o están prohibidos por cómo y dónde se hicieron.
none-spelling-word = Escritura.
none-spelling = Las listas pueden escribir el nombre de otra manera. Pruebe con su escritura propia, un nombre anterior, una abreviatura o la empresa matriz.
none-dates-word = Tiempo.
none-dates = Aquí faltan las personas o entidades incluidas en las listas después de las fechas de abajo.
none-searched-title = Dónde se buscó

## Of which day a list is, and how much of it is held

edition-statute = ley de { $date }
edition-retrieved = fecha no indicada, obtenida el { $date }
edition-file = fecha no indicada, archivo del { $date }
edition-unknown = fecha no indicada
day-unknown = fecha desconocida
coverage-complete = Completa
coverage-excerpt = Extracto

## How old the lists are

age-old = { $older ->
    [all] Las listas de aquí tienen más de 30 días.
   *[some] { $count ->
        [one] { $count } de las { $lists } listas de aquí tiene más de 30 días.
       *[other] { $count } de las { $lists } listas de aquí tienen más de 30 días.
    }
} Faltan las personas o entidades incluidas desde entonces. La más antigua es { $oldest }, consultada por última vez el { $date }.
age-ageing = { $older ->
    [all] Las listas de aquí tienen más de 7 días.
   *[some] { $count ->
        [one] { $count } de las { $lists } listas de aquí tiene más de 7 días.
       *[other] { $count } de las { $lists } listas de aquí tienen más de 7 días.
    }
} Las entradas pueden haber cambiado desde entonces. La más antigua es { $oldest }, consultada por última vez el { $date }.
age-fresh = Todas las listas de aquí se consultaron en los últimos 7 días.
age-how = Una lista cuenta desde el día en que se obtuvo por última vez o, si no, desde el día de la edición. Las leyes no se cuentan.
age-tag-old = más de 30 días
age-tag-ageing = más de 7 días

## Newer lists

newer-label = Listas más nuevas
newer-title = Hay listas nuevas
newer-of = Hay listas nuevas, de { $date }
newer-use = Usarlas
newer-busy = Obteniendo las listas nuevas
newer-used = Las listas nuevas están en uso.
newer-changes = Ver qué cambió
newer-failed = No se pudieron usar las listas nuevas. Las listas que usted tiene siguen en uso. Vuelva a cargar la página para intentarlo de nuevo.
newer-older = El servidor ofrece listas más antiguas que las suyas, o menos: { $lists }. Las suyas siguen en uso.
newer-older-use = Usar de todos modos las listas del servidor
newer-reload = Recargar la página

## What this device keeps

device-title = Qué guarda este dispositivo
device-lede = Este navegador guarda las listas en uso, los archivos de listas que usted añade, su última tabla y sus resultados, sus decisiones con su nombre y sus ajustes. Nada de eso se envía.
device-nothing = Ordenador compartido: no guardar nada
device-nothing-hint = Primero se olvida lo que está guardado. Desde entonces esta página guarda solo la marca que lo indica.
device-forget = Olvidar todo en este dispositivo
device-sure = ¿Olvidar listas, archivos, tablas, decisiones y ajustes de esta página? No se pueden recuperar.
device-yes = Sí, olvidar
device-no = No, conservar
forgotten-title = Todo está olvidado
forgotten = Esta página no ha dejado nada en este dispositivo. Puede cerrar esta pestaña.
forgotten-links = Un enlace con un nombre que usted haya abierto puede seguir en el historial del navegador. Elimínelo allí.
forgotten-again = Abrir la página de nuevo

## Inside a page of another site

embed-by = { $site } dice: aquí lo ofrece «{ $org }».
embed-by-unknown = La página que la rodea dice: aquí lo ofrece «{ $org }».
embed-same-origin = Esta página y la que la rodea son de un mismo sitio. Ese sitio puede leer lo que usted escribe aquí.
embed-contact = ¿Preguntas?
embed-asks = { $site } pide este resultado. Recibiría el nombre que usted escribió, lo que eligió y lo que se encontró. No se envía nada si usted no pulsa el botón.
embed-send = Enviarlo a { $site }
embed-wait = El botón funciona después de estar un segundo a plena vista.
embed-sure = ¿Quiere que lo reciba { $site }?
embed-yes = Sí, enviarlo
embed-no = No
embed-sent = Enviado a { $site }.
