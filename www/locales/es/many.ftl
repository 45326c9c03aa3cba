### The sentences of the view of many vendors. Words that other views use too are in page.ftl.

title-many = Varios proveedores – Vendor Screener
many-title = Compruebe varios proveedores
many-loading = Cargando las listas y el programa para tablas.
many-reading = Leyendo la tabla.
many-give-up = Dejarlo
many-lede = Abra una tabla con un proveedor en cada fila. Cada nombre se comprueba en este dispositivo, las alertas van primero y lo que usted decide se guarda para la próxima vez.

## A table

many-file = Elija una tabla o suéltela aquí
many-file-hint = XLSX, CSV, TSV o texto, hasta 64 MB y 250 000 filas
many-paste = Pegar una lista
many-paste-label = Un proveedor por línea, o celdas copiadas de una hoja de cálculo
many-paste-read = Leer esta lista
many-sample-lede = ¿No tiene una tabla a mano?
many-sample = Probar con proveedores de ejemplo
many-private = La tabla, los resultados y sus decisiones se quedan en este dispositivo. No se envía nada de ello.

many-refused-empty = No hay nada en esta tabla. Elija un archivo con un proveedor en cada fila.
many-refused-too-large = Este archivo tiene más de 64 MB. Divídalo o quite las columnas que no hacen falta.
many-refused-too-many-rows = Esta tabla tiene más de 250 000 filas. Divídala en varios archivos.
many-refused-too-many-columns = Una fila de esta tabla tiene más de 16 384 celdas. Revise el signo que separa sus celdas.
many-refused-not-a-table = Esto no es ni una tabla de texto ni una hoja de cálculo. Guárdelo como XLSX, o como CSV en UTF-8, y elija ese archivo.
many-refused-protected = Esta hoja de cálculo está protegida con contraseña. Ábrala, quite la contraseña, guárdela y elíjala de nuevo.
many-refused-damaged = Esta hoja de cálculo no se puede leer. Ábrala, guárdela de nuevo como CSV en UTF-8 y elija ese archivo.
many-refused-excess = No se pudo abrir esta tabla porque contiene demasiado. Quite lo que no haga falta, guárdela de nuevo como CSV en UTF-8 y elija ese archivo.
many-refused-files-left-out = Los archivos de listas que usted añadió no se consultan aquí ahora. Abra la vista de las listas y vuelva.

## Its columns

many-pasted = la lista pegada
many-sample-table = la tabla de ejemplo
many-read = Lo que se leyó de { $file }
many-read-counts = { $vendors ->
    [one] { $vendors } proveedor
   *[other] { $vendors } proveedores
}, { $names ->
    [one] { $names } nombre distinto.
   *[other] { $names } nombres distintos.
}
many-duplicates = { $count ->
    [one] { $count } proveedor está en la tabla más de una vez. Comparte sus decisiones.
   *[other] { $count } proveedores están en la tabla más de una vez. Comparten sus decisiones.
}
many-column-name = Nombre del proveedor
many-column-country = País
many-column-kind = Tipo
many-column-reference = Su número o código
many-column-none = No está en esta tabla
many-column-number = Columna { $number }
many-name-continued = Un nombre largo continúa en: { $columns }.
many-name-other = Donde el nombre está vacío, se toma de: { $columns }.
many-columns-hint = Se buscan los nombres y los números. La fecha de nacimiento, la nacionalidad, el tipo de buque y la dirección se comparan con cada coincidencia. El país y el tipo son para que usted compare. Ninguno de estos datos descarta una coincidencia.
many-headings = Fila de los encabezados
many-headings-none = Ninguna: la primera fila es un proveedor
many-sheet = Hoja
many-sheet-hidden = { $sheet } (oculta)
many-encoding = Leído como texto en { $encoding }.
many-preview = Las primeras filas de la tabla
many-screen = { $vendors ->
    [one] Comprobar { $vendors } proveedor
   *[other] Comprobar { $vendors } proveedores
}
many-other = Elegir otra tabla
many-memory = Esta tabla ocupa unos { $table } MB de la memoria de este dispositivo. Mientras se comprueba, ocupa hasta unos { $more } MB más.
many-workers = { $workers ->
    [one] Los nombres se comprueban en este dispositivo.
   *[other] Los nombres se comprueban en este dispositivo, { $workers } a la vez.
}

## The screening

many-progress = { $done } de { $names } nombres comprobados.
many-left-seconds = { $count ->
    [one] Falta cerca de { $count } segundo.
   *[other] Faltan cerca de { $count } segundos.
}
many-left-minutes = { $count ->
    [one] Falta cerca de { $count } minuto.
   *[other] Faltan cerca de { $count } minutos.
}
many-stop = Detener

## What came of it

many-results = Proveedores y lo que se encontró
many-done = { $vendors ->
    [one] { $vendors } proveedor comprobado.
   *[other] { $vendors } proveedores comprobados.
} { $alerts ->
    [0] No se encontró ningún nombre listado parecido al suyo.
    [one] { $alerts } proveedor puede ser una persona o entidad incluida en la lista.
   *[other] { $alerts } proveedores pueden ser personas o entidades incluidas en la lista.
} { $open ->
    [0] No queda nada por decidir.
    [one] { $open } necesita una decisión.
   *[other] { $open } necesitan una decisión.
}
many-stopped = Detenido. { $waiting ->
    [one] { $waiting } proveedor aún no está comprobado.
   *[other] { $waiting } proveedores aún no están comprobados.
} { $alerts ->
    [0] Hasta ahora no se encontró ningún nombre listado parecido a los de los demás.
    [one] { $alerts } de los demás puede ser una persona o entidad incluida en la lista.
   *[other] { $alerts } de los demás pueden ser personas o entidades incluidas en la lista.
}
many-since = En comparación con la comprobación de { $since }: { $count ->
    [0] no hay nada nuevo, cambiado o desaparecido.
    [one] { $count } proveedor tiene algo nuevo, cambiado o desaparecido.
   *[other] { $count } proveedores tienen algo nuevo, cambiado o desaparecido.
}
many-none-means = Donde no se encontró nada, no se encontró nada en estas listas de estas fechas. No es una conclusión sobre el proveedor.
many-filters = Qué proveedores se muestran
many-only-all = Todos
many-only-open = Por decidir
many-only-alerts = Alertas
many-only-decided = Decididos
many-only-unreadable = Ilegibles
many-only-none = Nada encontrado
many-only-changed = Nuevo, cambiado o desaparecido
many-review = Revisar las alertas
many-again = Comprobar de nuevo
many-go-on = Continuar
many-search = Buscar en la tabla
many-facets = Qué coincidencias se muestran
many-facet-list = Lista
many-facet-band = Coincidencia
many-band-same = El mismo nombre
many-band-strong = Coincidencia fuerte
many-band-possible = Coincidencia posible
many-band-number = El mismo número
many-bulk = Coincidencias sin decidir que dejan estas opciones: { $count }. Si es probable que sean otras personas o entidades, diga por qué. Cada una queda anotada, y una sola pulsación las deshace todas.
many-bulk-save = Guardar como falsas alertas: { $count }
many-shown = { $shown } de { $vendors ->
    [one] { $vendors } proveedor
   *[other] { $vendors } proveedores
} a la vista
many-grid-keys = En la tabla: las flechas mueven, Intro abre un proveedor.
many-column-vendor = Proveedor
many-column-state = Resultado
many-column-meaning = Qué significaría
many-column-score = Puntuación
many-column-party = Mejor coincidencia
many-column-line = Línea
many-meaning-of = si es { $party }
many-more-hits = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
many-state-open = Por decidir
many-state-unreadable = Ilegible
many-state-needs-review = Por revisar
many-state-unlikely = Probablemente otro
many-state-true-match = Coincidencia verdadera
many-state-false-alert = Falsa alerta
many-state-waiting = En espera
many-state-none = Nada encontrado
many-facet-standing = Otros datos
many-standing-supported = Respaldada
many-standing-open = Nada decide
many-standing-contradicted = Probablemente otro
many-change-new = nuevo
many-change-changed = cambiado
many-change-gone = desaparecido

## Saving

many-save-title = Guardar la tabla
many-save-lede = { $count ->
    [one] La { $count } fila que se muestra, con las columnas de usted y lo que se encontró y se decidió.
   *[other] Las { $count } filas que se muestran, en su orden, con las columnas de usted y lo que se encontró y se decidió.
}
many-save-csv = CSV
many-save-json = JSON
many-save-xlsx = XLSX
many-record-title = Guardar una constancia
many-record-lede = Prueba para sus archivos: quién comprobó qué, cuándo, contra qué listas de qué fecha, qué se encontró y qué se decidió. Termina con su propia suma de control.
many-record-html = Página para imprimir
many-record-csv = CSV
many-record-json = JSON
many-record-one = Guardar una constancia de este proveedor
many-record-keep = La OFAC pide 10 años (31 CFR 501.601) y el Bureau of Industry and Security (BIS), 5 (15 CFR 762.6).
many-record-english = La constancia se redacta en inglés, sea cual sea el idioma de esta página.
many-decisions-title = Decisiones
many-decisions-kept = { $count ->
    [0] No hay ninguna decisión guardada en este dispositivo.
    [one] Hay { $count } decisión guardada en este dispositivo.
   *[other] Hay { $count } decisiones guardadas en este dispositivo.
}
many-decisions-save = Guardar todas las decisiones
many-decisions-import = Importar decisiones de un archivo
many-decisions-hint = Un archivo de decisiones que se guardó aquí o en otro dispositivo. No cambia ninguna de las suyas si usted no lo indica.
many-imported = { $taken ->
    [one] Se importó { $taken } decisión.
   *[other] Se importaron { $taken } decisiones.
} { $known ->
    [0] {""}
    [one] { $known } ya se conocía.
   *[other] { $known } ya se conocían.
} { $refused ->
    [0] {""}
    [one] { $refused } no se pudo leer y quedó fuera.
   *[other] { $refused } no se pudieron leer y quedaron fuera.
}
many-import-kept = Decisiones que no se importaron porque cambiarían las suyas ({ $count }): { $which }
many-import-accept = Tomarlas de todos modos
many-import-not-json = Este no es un archivo de decisiones. Elija un archivo JSON que se guardó aquí.
many-import-not-decisions = Este no es un archivo de decisiones. Elija un archivo JSON que se guardó aquí.
many-import-too-new = Este archivo lo escribió una versión más nueva. Vuelva a cargar la página para obtenerla e inténtelo de nuevo.
many-forget-title = Este dispositivo
many-forget-lede = La tabla, los resultados y las decisiones se guardan en este navegador hasta que usted los quite.
many-forget-unkept = Este navegador no guarda nada aquí: al cerrar la pestaña se pierden la tabla y las decisiones. Guárdelas antes.
many-forget = Quitar esta tabla
many-forget-decisions = Olvidar todas las decisiones
many-forget-decisions-sure = ¿Olvidar todas las decisiones de este dispositivo y quién decidió? No se pueden recuperar.
many-storing-no = Este navegador no deja que la página guarde nada. La tabla y las decisiones duran lo que dure esta pestaña: guárdelas antes de cerrarla.
many-storing-full = El espacio del navegador está lleno. Lo que decida ahora dura lo que dure esta pestaña: guarde las decisiones antes de cerrarla.
many-restarted = El programa de búsqueda se detuvo mientras trabajaba y se inició de nuevo. No se omitió ningún nombre.
many-failed-title = No se puede trabajar con la tabla
many-failed-crashed = El programa se detuvo varias veces mientras trabajaba con esta tabla. Inténtelo de nuevo. Si vuelve a pasar, le pedimos que nos avise.
many-failed-file = Este archivo no se pudo abrir: está dañado o necesita más memoria de la que tiene este dispositivo. Guárdelo como CSV e inténtelo otra vez.
many-failed-kept = Lo que se decidió antes se conserva.

## A vendor, opened

many-review-nav = Por los proveedores
many-back = Volver a la tabla
many-next = Proveedor siguiente
many-previous = Proveedor anterior
many-next-open = Siguiente por decidir
many-line = línea { $line }
many-nothing = No se encontró ningún nombre listado parecido a este en las listas consultadas.
many-decided = Todas las coincidencias de este proveedor están decididas. Pulse N para el siguiente.
many-decided-all = Todas las coincidencias de este proveedor están decididas, y no queda otro proveedor por decidir.
many-keys = Teclas
many-decide = ¿Es { $party }?
many-decide-this = Decidir sobre esta coincidencia
many-decide-again = Decidir de nuevo
many-decide-save = Guardar la decisión
many-usual = Falsa alerta, porque:
many-matches = Coincidencias de este proveedor
many-verdict-true-match = Coincidencia verdadera
many-verdict-false-alert = Falsa alerta
many-verdict-needs-review = Por revisar
many-withdraw = Retirar esta decisión
many-withdrawn = Decisión retirada
many-saved = Guardado: { $verdict } para { $party } ({ $vendor })
many-saved-all = Guardado: { $verdict } para { $vendor }, coincidencias: { $count }
many-saved-facets = Guardado: { $verdict }, coincidencias: { $count }
many-undo = Deshacer
many-undo-last = Deshacer lo último guardado
many-undone = Deshecho. { $vendor } queda como antes de lo último guardado.
many-undone-facets = Deshecho. Las coincidencias ({ $count }) están como antes de guardar por última vez.
many-reason = Motivo
many-reason-country = Otro país
many-reason-activity = Otro tipo de negocio
many-reason-identity = Otro número de registro, dirección o fecha de nacimiento
many-reason-name = Solo comparten una palabra común
many-by = Su nombre
many-review-day = Mirar de nuevo desde
many-all-hits = { $count ->
    [one] Lo mismo para la otra coincidencia sin decidir de este proveedor
   *[other] Lo mismo para las otras { $count } coincidencias sin decidir de este proveedor
}
many-decision = { $verdict ->
    [true_match] Coincidencia verdadera
    [false_alert] Falsa alerta
   *[needs_review] Por revisar
}. { $reason } ({ $by }, { $date })
many-review-on = Se debe mirar de nuevo desde { $date }.
many-taken = Importada del archivo «{ $file }» el { $date }.
many-reopened-vendor = Abierto de nuevo: { $field ->
    [name] el nombre
    [country] el país
    [numbers] el número
    [born] la fecha de nacimiento
    [nationality] la nacionalidad
    [vessel_type] el tipo de buque
   *[kind] el tipo
} del proveedor cambió de «{ $before }» a «{ $after }».
many-reopened-entry = Abierto de nuevo: la entrada de la lista cambió. { $changes }
many-reopened-review = Abierto de nuevo: ha llegado el día de la revisión, { $date }.
many-changes = Desde la última comprobación:
many-hit-new = Nuevo: { $party }.
many-hit-changed = Cambiado: { $party }.
many-hit-gone = Ya no está: { $party }.
many-gained = Nuevo: { $facts }.
many-lost = Ya no está: { $facts }.
many-fact = { $about ->
    [name] el nombre «{ $text }»
    [country] el país { $text }
    [kind] el tipo { $text }
   *[listing] la entrada { $text }
}
