### The sentences of the record that is kept as evidence. Those on the law itself are in law.ftl, words that the page uses too
### in page.ftl.

record-title = Constancia de la comprobación de { $date }
record-heading = Constancia de una comprobación
record-at = Comprobado el (hora universal)
record-by = Comprobado por
record-file = Archivo
record-vendors = Proveedores
record-count-alert = Con una coincidencia posible
record-count-none = Sin un nombre listado parecido al suyo
record-count-unreadable = No se pudieron comprobar
record-count-not-screened = Sin comprobar
record-threshold = Umbral, de 100
record-kind = Solo de este tipo
record-version = Vendor Screener, versión

record-alerts = Coincidencias posibles
record-no-alerts = Ningún nombre listado alcanzó el umbral.
record-more = { $count ->
    [one] { $count } persona o entidad más alcanzó el umbral y no se muestra.
   *[other] { $count } personas o entidades más alcanzaron el umbral y no se muestran.
}
record-hit = { $party } – puntuación { $score } de 100
record-matched = Nombre que coincidió
record-born = Se sabe del proveedor: nacimiento o fundación, { $text }.
record-nationality = Se sabe del proveedor: nacionalidad, { $text }.
record-address = Se sabe del proveedor: dirección, { $text }.
record-vessel-type = Se sabe del proveedor: tipo de buque, { $text }.
record-number = Se sabe del proveedor: número, { $text }.
record-words = Palabras
record-facts = Lo que se sabía del proveedor además de su nombre
record-facts-decided = Los datos que decidieron
record-extra-query = Solo en el nombre del proveedor
record-extra-listed = Solo en el nombre listado
record-countries = Países de la persona o entidad
record-listing = En la lista
record-restricted = Restringido hoy
record-undecided = Sin decidir.
record-decision = { $verdict ->
    [true_match] Coincidencia verdadera
    [false_alert] Falsa alerta
   *[needs_review] Por revisar
}: { $reason } ({ $by }, { $at })
record-taken = Importada del archivo «{ $file }» el { $date }.
record-review = Se debe revisar el { $date }.
record-reopened-vendor = Abierto de nuevo: el proveedor cambió de «{ $before }» a «{ $after }».
record-reopened-entry = Abierto de nuevo: la entrada de la lista cambió. Nuevo: { $gained }. Ya no está: { $lost }.
record-reopened-review = Abierto de nuevo: ha llegado el día de la revisión, { $date }.

record-others = Proveedores sin una coincidencia posible
record-others-mean = No se encontró ningún nombre listado parecido al suyo en las listas de abajo, de las fechas de abajo. No es una conclusión sobre estos proveedores.
record-line = Línea
record-vendor = Proveedor
record-status = Resultado
record-outcome = { $outcome ->
    [none] No se encontró ningún nombre listado
    [unreadable] No se pudo comprobar
   *[not_screened] Sin comprobar
}

record-lists = Listas consultadas
record-lists-mean = Las listas en las que no está ningún proveedor se consultaron igual que las demás.
record-list = Lista
record-published = Fecha
record-coverage = Contenido
record-alerted = Proveedores con una coincidencia posible en ella
record-hash = SHA-256

record-limits = Lo que esta constancia no dice
record-limit-1 = Compara nombres. Una coincidencia posible no es una conclusión de que dos personas o entidades sean la misma, y una decisión es de la persona que se nombra.
record-limit-2 = Dice qué se encontró en estas listas tal como estaban en estas fechas. No contiene personas o entidades incluidas después, de otras listas o que faltan en un extracto.
record-limit-3 = No sabe quién es propietario de una empresa. Las personas o entidades que son propiedad de otras incluidas en la lista pueden estar restringidas sin que se las nombre (OFAC FAQs 398–401).
record-limit-4 = No trata los embargos contra países enteros, como los de 31 CFR parts 510, 515 y 560. No trata las reglas sobre mercancías, como 15 CFR part 774 y 19 U.S.C. 1307.
record-limit-5 = Es información, no asesoría legal. Lo que vale es la publicación oficial.
record-keep = Cuánto tiempo conservarla
record-keep-1 = Los registros de transacciones sujetas a las normas de la OFAC se deben conservar durante 10 años (31 CFR 501.601, en vigor desde el 12 de marzo de 2025; 89 FR 74832, 90 FR 13286).
record-keep-2 = Los registros de exportaciones sujetas a las Export Administration Regulations se deben conservar durante 5 años (15 CFR 762.6).
record-seal = Los dígitos de abajo son el SHA-256 de este archivo con esos mismos dígitos reemplazados por ceros. `vendor-screener record verify` verifica que corresponden. Quien cambie el archivo puede hacer que correspondan otra vez: guarde los dígitos también en otro lugar y compárelos. No muestran quién lo guardó.
