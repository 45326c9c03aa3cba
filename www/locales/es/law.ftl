# The law in plain English: one message for each sentence key of src/core/restrictions/catalogue.toml.
# One idea a sentence, at most three sentences a message. Say what the list itself does, and nothing more.
# "It" is the party on the card; "US persons" are US citizens and residents, firms organised in the US, and anyone in the US.

## What to do next

law-next-ofac = Deténgase antes de pagar, enviar o firmar. Pregunte a la OFAC o a un abogado especialista en sanciones, o presente una solicitud en la página de licencias de la OFAC. Conserve sus registros durante 10 años.
law-next-ofac-block = No devuelva los bienes. Ponga el dinero en una cuenta bloqueada e informe a la OFAC de lo que tiene en su poder en un plazo de 10 días hábiles, y antes del 30 de septiembre de cada año. Conserve sus registros durante 10 años.
law-next-ofac-reject = Rechace la transacción e informe de ella a la OFAC en un plazo de 10 días hábiles. Conserve sus registros durante 10 años.
law-next-cmic = Vea en la entrada la fecha de inclusión en la lista y la fecha de desinversión. Después de la fecha de desinversión, rechace la compraventa e informe de ella a la OFAC en un plazo de 10 días hábiles. Para seguir adelante, solicite una licencia a la OFAC.
law-next-read-ofac = Abra la entrada de la persona o entidad en el buscador de listas de la OFAC y lea la ley y la directiva que nombra. Si tiene dudas, pregunte al equipo de cumplimiento de la OFAC. Conserve sus registros durante 10 años.
law-next-bank = Antes de comprometerse a pagar, pregunte a su banco si puede hacer el pago. No lo haga pasar por otro banco para ocultar el vínculo.
law-next-bis = Busque la clasificación de control de exportaciones del artículo y luego lea la entrada. Solicite la licencia al BIS en su sistema SNAP-R antes de enviar. Conserve sus registros durante 5 años.
law-next-bis-order = Lea la orden en el Federal Register (diario oficial de EE. UU.). Pregunte al BIS antes de seguir adelante. Conserve sus registros durante 5 años.
law-next-bis-check = Consulte en bis.gov y federalregister.gov la regla que está hoy en vigor. Pregunte quién es propietario de su cliente y conserve la respuesta durante 5 años.
law-next-bis-foreign = Pregunte al fabricante si en el artículo se usó tecnología, software o herramientas de EE. UU. Si es así, lea la nota al pie y solicite la licencia al BIS antes de enviar. Conserve sus registros durante 5 años.
law-next-bis-check-licence = Averigüe si su artículo necesita una licencia de exportación de EE. UU. Si la necesita, no cuente con obtenerla y pregunte a la agencia que la concede.
law-next-bank-support = No cuente con crédito a la exportación de EE. UU. para esta venta.
law-next-uvl = Obtenga de la persona o entidad una declaración UVL firmada antes de enviar. Primero resuelva toda señal de advertencia (red flag) y conserve los documentos durante 5 años.
law-next-meu = Pregunte quién usará el artículo y para qué. Si hace falta una licencia, solicítela al BIS en su sistema SNAP-R. Conserve sus registros durante 5 años.
law-next-isn = Lea el aviso del Federal Register (diario oficial de EE. UU.) que cita la entrada. Si no está clara su fecha de fin o su alcance, pregunte a la oficina de no proliferación del Departamento de Estado.
law-next-ddtc = Pregunte a la Dirección de Controles del Comercio de Defensa (DDTC) del Departamento de Estado antes de seguir adelante.
law-next-uflpa = Rastree las mercancías hasta las materias primas y conserve los documentos; en China, pregunte antes a un abogado de allí. Pregunte a la CBP o a un agente de aduanas antes de enviar, ya que las mercancías pueden ser retenidas en el puerto.
law-next-wro = Compare sus mercancías con la orden en la página de la CBP. Pregunte a la CBP o a un agente de aduanas antes de enviar, y reúna pruebas del origen. En China, pregunte antes a un abogado de allí.
law-next-fcc = Consulte el FCC ID del equipo y la Covered List antes de hacer el pedido. Pida al proveedor una prueba de la autorización, o pregunte a la FCC.
law-next-fcc-module = Pregunte al proveedor quién fabricó el aparato y el módulo de radio que lleva. Busque ambos por su FCC ID y lea la guía DA 26-48 de la FCC.
law-next-ict = Busque otro software de seguridad. Si todavía usa este, lea la página del Departamento de Comercio sobre la decisión.
law-next-contract = Avise de inmediato a su oficial de contratación si encuentra un equipo o un proveedor así. Vea qué debe declarar en SAM.gov antes de presentar su oferta. Busque allí cada tres meses órdenes que excluyan a un proveedor (FASCSA orders).
law-next-grant = Pregunte a la agencia que le dio los fondos antes de gastar. Conserve presupuestos y facturas que muestren la marca y el origen.
law-next-usf = Pregunte a la FCC o al administrador del fondo antes de gastar su dinero.
law-next-1286 = Declare el vínculo en su propuesta. Pregunte a su oficina de seguridad de la investigación o al responsable del programa.
law-next-own-ofac = Pregunte a la empresa por sus propietarios, y por los propietarios de estos, con documentos. Por debajo del 50 por ciento, la OFAC también pide cuidado. Conserve durante 10 años lo que averiguó.
law-next-own-bis = Pregunte quién es propietario de su cliente y conserve la respuesta durante 5 años. Consulte en bis.gov y federalregister.gov la regla que está hoy en vigor.
law-next-own-cmic = Vea si la lista nombra a la propia empresa.
law-next-own-named = Vea si la lista nombra a la propia empresa y lea la entrada completa de su propietario.
law-next-un = Averigüe cómo su propio país incorpora a su ley las sanciones de la ONU y pregunte a su autoridad de sanciones.
law-next-sam = Búsquela en SAM.gov el día de la adjudicación y lea el tipo de exclusión. Pregunte a la agencia si tiene dudas.
law-next-wb = Lea el período en la entrada. Si paga el Banco Mundial, pregunte a su equipo de proyecto antes de firmar.
law-next-eu = Pregunte a la autoridad nacional competente de su Estado miembro de la UE. Puede conceder una autorización, y a ella debe comunicar usted los fondos inmovilizados.
law-next-uk = Lea la entrada en la UK Sanctions List (lista de sanciones del Reino Unido). Pregunte por una licencia a la Office of Financial Sanctions Implementation (OFSI) del Reino Unido e infórmele de lo que congele.
law-next-uk-read = Lea la entrada en la UK Sanctions List (lista de sanciones del Reino Unido) y el reglamento de su régimen. Si tiene dudas, pregunte al Ministerio de Relaciones Exteriores del Reino Unido o a un abogado.
law-next-ca = Pregunte a Global Affairs Canada (Asuntos Mundiales de Canadá) por un permiso antes de seguir adelante.
law-next-au = Pregunte a la Australian Sanctions Office (oficina de sanciones de Australia) por un permiso antes de seguir adelante.
law-next-ch = Informe sin demora a la SECO de los activos congelados y pregúntele por las excepciones.
law-next-cn = Lea el último anuncio del ministerio de comercio de China (MOFCOM). Pregunte a un abogado en China antes de depender de un suministro que podría cortarse.
law-next-outbound = Pregunte en qué trabaja la empresa antes de invertir. Lea la página del Departamento del Tesoro sobre inversiones en el exterior.
law-next-region = Pregunte el lugar exacto, con su código postal, y búsquelo en un mapa de su confianza. Lea la página de la OFAC sobre el programa y pregunte a la OFAC antes de seguir adelante.
law-next-embargo = Lea la página de la OFAC sobre el programa del país antes de seguir adelante. Para exportar, vea también las normas del BIS en 15 CFR part 746.

## OFAC: Specially Designated Nationals

law-sdn-about = Todas las personas y entidades de esta lista están bloqueadas. Las personas estadounidenses no pueden operar con ellas y deben congelar todos los bienes de estas que tengan en su poder.
law-sdn-buy = Las personas estadounidenses no pueden comprar a esta persona o entidad ni importar mercancías en las que ella tenga un interés.
law-sdn-sell = Las personas estadounidenses no pueden vender, enviar ni dar nada a esta persona o entidad, directamente o por medio de otros.
law-sdn-pay = Las personas estadounidenses no pueden pagar a esta persona o entidad, recibir pagos de ella ni pasarlos a otros. Un banco de EE. UU. congela un pago así y no lo devuelve.
law-sdn-hold = Las personas estadounidenses deben congelar todos los bienes en los que esta persona o entidad tenga un interés. Deben informar de ellos a la OFAC en un plazo de 10 días hábiles, y antes del 30 de septiembre de cada año mientras los tengan.
law-sdn-invest = Las personas estadounidenses no pueden comprar ni vender acciones, bonos u otros valores de esta persona o entidad. Los que tengan en su poder quedan congelados.
law-sdn-provide = Las personas estadounidenses no pueden prestar servicios a esta persona o entidad, ni pagados ni gratuitos.
law-sdn-obtain = Las personas estadounidenses no pueden usar servicios de esta persona o entidad ni aceptar de ella donaciones de dinero, mercancías o servicios.
law-sdn-federal = Las agencias de EE. UU., sus contratistas y las empresas que trabajan para estos no pueden adquirir mercancías o servicios de esta persona o entidad, a menos que la OFAC lo permita.
law-sdn-grant = Las personas estadounidenses no pueden hacer llegar a esta persona o entidad dinero, mercancías o servicios de una subvención, directamente o por medio de un socio.
law-sdn-nexus = Si usted no es una persona estadounidense, esta lista no le prohíbe toda operación. No puede hacer que una persona estadounidense infrinja el bloqueo de bienes ni ayudar a eludirlo. Un pago en dólares de EE. UU. a través de un banco de EE. UU. puede tener ese efecto.
law-sdn-nexus-goods = Si usted no es una persona estadounidense, esta lista no le prohíbe toda operación. No puede hacer que una persona estadounidense infrinja el bloqueo de bienes, por ejemplo, comprando mercancías de EE. UU. para pasárselas a esta persona o entidad.
law-sdn-support = La OFAC puede ponerlo a usted en esta lista por dar a la persona o entidad dinero, mercancías o servicios, aunque no haya ningún vínculo con EE. UU. La mayoría de las órdenes en que se basa la lista lo permiten.
law-sdn-secondary = Algunos programas van más lejos, como los de Irán, Corea del Norte y Rusia. Un banco extranjero puede perder sus cuentas en EE. UU. por una operación significativa con la persona o entidad. La entrada puede advertir de sanciones secundarias.
law-sdn-bis = Los artículos sujetos a las normas de exportación de EE. UU. necesitan además una licencia del BIS antes de ir a esta persona o entidad, desde cualquier lugar del mundo. Esto se debe al programa de su entrada. Si la OFAC ha autorizado la operación, pregunte al BIS si hace falta aún su propia licencia.
law-sdn-exc-licence = La OFAC puede autorizar una operación con una licencia: una licencia general abierta a todos o una licencia específica para usted.
law-sdn-exc-information = Los materiales informativos, como libros y películas, y los mensajes personales quedan en su mayoría fuera de la prohibición.
law-sdn-exc-humanitarian = Hay licencias generales que permiten mucha labor humanitaria. Lea la que corresponde al programa de la entrada.
law-sdn-exc-winddown = Una licencia general puede dar un tiempo corto para terminar operaciones ya existentes. Permite lo necesario para ello, y ningún negocio nuevo. La OFAC no está obligada a darla: compruebe si la hay y cuándo termina.
law-sdn-fifty = La lista no nombra a todos los que están bloqueados. Una empresa que es propiedad de personas bloqueadas en el 50 por ciento o más también está bloqueada, aunque ese porcentaje sea la suma de varias de ellas. Cuenta la propiedad, no el control, y esta herramienta no conoce la propiedad.
law-sdn-reach = Esta lista obliga a las personas estadounidenses, y a otros cuando su acto tiene un vínculo con EE. UU. Una empresa extranjera que opera con la persona o entidad no infringe la ley de EE. UU. solo por eso. Pero la OFAC puede ponerla en la lista por ello, aunque no haya ningún vínculo con EE. UU.
law-sdn-goods = También se congelan las mercancías, las deudas y los contratos en los que la persona o entidad tenga un interés, aunque las mercancías estén en poder de usted. No se pueden mover, usar ni devolver. Un congelamiento no quita nada: siguen siendo de la persona o entidad.
law-sdn-people = Las personas estadounidenses no pueden trabajar para la persona o entidad, porque eso es un servicio a ella. No pueden celebrar un contrato que firme una persona incluida en la lista, ni siquiera en nombre de una empresa que no está bloqueada.
law-sdn-fines = La OFAC puede multarlo aunque usted no lo supiera. Según la mayoría de los programas, la multa puede llegar a una suma fijada por ley, o al doble de la operación si es más. Infringir un bloqueo a propósito es un delito.

## OFAC: Sectoral Sanctions Identifications

law-ssi-about = Esta lista prohíbe ciertas operaciones con sectores de la economía rusa: deuda nueva, acciones nuevas y ayuda a algunos proyectos petroleros. No congela activos.
law-ssi-read = Lo que esta lista prohíbe depende de la directiva de la entrada. Antes de seguir adelante, lea cuál de las Directivas 1 a 4 de la orden ejecutiva (E.O.) 13662 nombra.
law-ssi-d1-debt = Directiva 1: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 14 días. Concederle un plazo de pago mayor cuenta también como deuda nueva.
law-ssi-d1-equity = Directiva 1: las personas estadounidenses no pueden operar con acciones nuevas de esta persona o entidad ni con su deuda nueva a más de 14 días.
law-ssi-d2-debt = Directiva 2: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 60 días. Concederle un plazo de pago mayor cuenta también como deuda nueva.
law-ssi-d2-bonds = Directiva 2: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 60 días, incluidos los bonos. La directiva no prohíbe comprar ni vender sus acciones.
law-ssi-d3-debt = Directiva 3: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 30 días. Concederle un plazo de pago mayor cuenta también como deuda nueva.
law-ssi-d3-bonds = Directiva 3: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 30 días, incluidos los bonos. La directiva no prohíbe comprar ni vender sus acciones.
law-ssi-d4-goods = Directiva 4: las personas estadounidenses no pueden suministrar mercancías ni conocimientos técnicos para algunos proyectos petroleros que involucren a esta persona o entidad. Son proyectos de aguas profundas, de marítimos en el Ártico y de petróleo de esquisto.
law-ssi-d4-services = Directiva 4: las personas estadounidenses no pueden prestar servicios para proyectos petroleros en aguas profundas, marítimos en el Ártico o de esquisto que involucren a esta persona o entidad. Los servicios financieros quedan fuera de esta directiva.
law-ssi-exc-old-debt = Para la deuda emitida antes del 28 de noviembre de 2017 valen plazos más largos. La pregunta frecuente (FAQ) 370 de la OFAC tiene la tabla.
law-ssi-reach-share = Para los proyectos iniciados desde el 29 de enero de 2018, la regla va más allá de Rusia. Se aplica entonces si la persona o entidad posee el 33 por ciento o más, o tiene la mayoría de los votos.
law-ssi-no-freeze = Esta lista no congela los activos de esta persona o entidad ni detiene todo el comercio con ella. Prohíbe lo que dice la directiva de la entrada. La persona o entidad puede estar también en la lista SDN, que sí congela.
law-ssi-fifty = La lista no nombra a todos los que alcanza. Una empresa que es propiedad de personas o entidades incluidas en la lista en el 50 por ciento o más queda sujeta a la misma directiva. Esta herramienta no conoce la propiedad.

## OFAC: correspondent and payable-through accounts

law-capta-about = Las instituciones financieras de EE. UU. no pueden abrir ni mantener ciertas cuentas para los bancos extranjeros de esta lista, o solo pueden hacerlo con condiciones.
law-capta-read = Las instituciones financieras de EE. UU. no pueden abrir ni mantener para este banco una cuenta de corresponsalía o de transferencia de pagos, o solo con condiciones estrictas. La entrada nombra la ley y dice cuál de los dos casos vale.
law-capta-d2 = Directiva 2 de la orden ejecutiva (E.O.) 14024: las instituciones financieras de EE. UU. no pueden abrir ni mantener para este banco una cuenta de corresponsalía o de transferencia de pagos. También deben rechazar las transacciones que lo involucren.
law-capta-561 = Las instituciones financieras de EE. UU. no pueden abrir ni mantener para este banco una cuenta de corresponsalía o de transferencia de pagos.
law-capta-payment = Puede que un banco de EE. UU. tenga que rechazar un pago que pasa por este banco, sea quien sea el que lo envía. Prevea otra forma de pago que la ley permita.
law-capta-others = Esta lista obliga solo a las instituciones financieras de EE. UU. No congela los activos del banco, pero la lista SDN puede hacerlo: mire también allí.

## OFAC: Non-SDN Menu-Based Sanctions

law-mbs-about = Esta lista reúne personas o entidades en virtud de varias leyes de EE. UU. Cada entrada tiene sus propias medidas, que no llegan a un bloqueo total.
law-mbs-read = Lo que esta lista prohíbe depende de la ley y la directiva de la entrada. Lea la entrada antes de seguir adelante.
law-mbs-d1a = Directiva 1A de la orden ejecutiva (E.O.) 14024: las instituciones financieras de EE. UU. no pueden prestarle, comprar sus bonos nuevos ni comprar o vender bonos que emitió después del 1 de marzo de 2022. La regla del 50 por ciento no se aplica a esta directiva.
law-mbs-d3-debt = Directiva 3 de la orden ejecutiva (E.O.) 14024: las personas estadounidenses no pueden operar con la deuda nueva de esta persona o entidad a más de 14 días. Concederle un plazo de pago mayor cuenta también como deuda nueva.
law-mbs-d3-equity = Directiva 3 de la orden ejecutiva (E.O.) 14024: las personas estadounidenses no pueden operar con acciones nuevas de esta persona o entidad ni con su deuda nueva a más de 14 días. Nuevo quiere decir emitido a partir de la fecha de la entrada.
law-mbs-d3-reach = Una empresa que es propiedad, en el 50 por ciento o más, de personas o entidades sujetas a la Directiva 3 queda sujeta a ella también. Esta herramienta no conoce la propiedad.
law-mbs-d4 = Directiva 4 de la orden ejecutiva (E.O.) 14024: las personas estadounidenses no pueden participar en ninguna transacción que involucre a esta persona o entidad. Cuentan la transferencia de activos a ella y el cambio de divisas.
law-mbs-burma = Directiva 1 de la orden ejecutiva (E.O.) 14014: las personas estadounidenses no pueden prestar servicios financieros a esta persona o entidad o en su beneficio.
law-mbs-burma-pay = La Directiva 1 de la orden ejecutiva (E.O.) 14014 prohíbe los servicios financieros de EE. UU. a esta persona o entidad o en su beneficio. Un pago a través de un banco de EE. UU. puede ser uno de ellos.
law-mbs-no-freeze = Una entrada en esta lista no es por sí misma una congelación total de activos. La persona o entidad puede estar también en la lista SDN, que sí congela: mire también allí.
law-mbs-235 = La regla del 50 por ciento no se aplica a las entradas en virtud de la sección 235 de la CAATSA que no bloquean bienes.
law-mbs-235-export = Las agencias de EE. UU. no conceden licencias para enviar mercancías o tecnología a esta persona o entidad. Por eso, lo que necesita una licencia así no puede ir a ella.
law-mbs-235-loans = Las instituciones financieras de EE. UU. no pueden prestar a esta persona o entidad más de 10 millones de dólares en cualquier período de 12 meses.
law-mbs-235-bank = El Export-Import Bank (banco de exportación e importación) de EE. UU. no respalda exportaciones a esta persona o entidad, ni con préstamos ni con seguros.
law-mbs-drugs-exchange = Su entrada prohíbe el cambio de divisas en el que esta persona o entidad tenga un interés, hasta donde alcanza la ley de EE. UU.
law-mbs-drugs-loans = Su entrada prohíbe a las instituciones financieras de EE. UU. prestar dinero o dar crédito a esta persona o entidad.
law-mbs-drugs-invest = Su entrada prohíbe a las personas estadounidenses comprar grandes cantidades de acciones o deuda de esta persona o entidad.

## OFAC: Foreign Sanctions Evaders

law-fse-about = La OFAC determinó que estas personas o entidades eludieron las sanciones de EE. UU. contra Irán o Siria, o ayudaron a otros a hacerlo. Las personas estadounidenses no pueden comerciar con ellas.
law-fse-buy = Las personas estadounidenses no pueden obtener mercancías o tecnología de esta persona o entidad.
law-fse-sell = Las personas estadounidenses no pueden suministrar mercancías o tecnología a esta persona o entidad.
law-fse-pay = Las personas estadounidenses no pueden pagar a esta persona o entidad ni recibir de ella un pago por mercancías, servicios o tecnología. Un banco de EE. UU. debe rechazar una transferencia así.
law-fse-invest = Las personas estadounidenses no pueden participar en ninguna operación con esta persona o entidad en mercancías, servicios o tecnología. Esto incluye los servicios para comprar o vender sus valores.
law-fse-provide = Las personas estadounidenses no pueden prestar servicios a esta persona o entidad, incluidos los financieros.
law-fse-obtain = Las personas estadounidenses no pueden obtener servicios de esta persona o entidad.
law-fse-no-freeze = Esta lista no congela los activos de esta persona o entidad. Prohíbe el comercio con ella, y un banco de EE. UU. no puede dejarle usar una cuenta sin permiso de la OFAC.

## OFAC: Palestinian Legislative Council

law-plc-about = Esta lista nombra a miembros del Consejo Legislativo Palestino elegidos en las listas de Hamás o de otro grupo sancionado. Las instituciones financieras de EE. UU. rechazan las transacciones con ellos.
law-plc-pay = Las instituciones financieras de EE. UU. deben rechazar las transacciones con esta persona. No congelan el dinero.
law-plc-others = Esta lista se dirige a las instituciones financieras de EE. UU. Algunas personas que figuran en ella están también en la lista SDN, donde se congela todo: mire también allí.

## OFAC: Chinese Military-Industrial Complex Companies

law-cmic-about = Las personas estadounidenses no pueden comprar ni vender valores que se negocian en un mercado abierto al público de las empresas de esta lista. Es una regla solo sobre inversiones.
law-cmic-invest = Las personas estadounidenses no pueden comprar ni vender los valores que se negocian en un mercado abierto al público de esta empresa. La prohibición abarca los derivados de esos valores que se negocian en un mercado así. Abarca también los valores pensados para dar exposición de inversión a ellos, como los fondos.
law-cmic-cond-dates = La prohibición empieza 60 días después de que una empresa se incluye en la lista. Las personas estadounidenses tienen 365 días desde la inclusión para vender lo que tengan. La entrada muestra las dos fechas.
law-cmic-exc-broker = Las personas estadounidenses pueden prestar servicios de corretaje y otro apoyo para las compraventas de clientes que no son personas estadounidenses.
law-cmic-no-freeze = Esta lista no congela activos. No impide pagar a la empresa, salvo en una compraventa prohibida de los valores de ella.
law-cmic-no-trade = Esta lista no es la lista SDN. No impide el comercio de mercancías o servicios con la empresa.
law-cmic-no-fifty = La regla del 50 por ciento no se aplica a esta lista. Abarca solo las empresas que están listadas ellas mismas, no las filiales no listadas.

## OFAC: shared

law-ofac-licence = La OFAC puede autorizar una operación con una licencia general abierta a todos o con una licencia específica para usted.

## BIS: Entity List

law-el-about = Cualquiera necesita una licencia del BIS para enviar a una persona o entidad de esta lista artículos sujetos a las normas de exportación de EE. UU., en la medida en que lo diga la entrada.
law-el-export = Usted necesita una licencia del BIS para exportar, reexportar o transferir a esta persona o entidad los artículos que nombra la entrada. Esto vale en cualquier lugar del mundo, para los artículos sujetos a las Export Administration Regulations (EAR) de EE. UU. La licencia la solicita usted, que hace el envío.
law-el-reach-scope = La entrada dice qué artículos. En muchas entradas son todos los artículos sujetos a las EAR.
law-el-reach-party = Necesita la licencia sea cual sea el papel de la persona o entidad: comprador, intermediario, destinatario o usuario final.
law-el-cond-review = El BIS puede conceder o denegar la licencia. La entrada indica cómo examina el BIS las solicitudes.
law-el-cond-exceptions = No se puede usar ninguna excepción de licencia, salvo que la entrada o la propia regla nombre una.
law-el-says-all = Esta entrada dice: todos los artículos sujetos a las EAR. Eso abarca mercancías corrientes que en otros casos no necesitan licencia.
law-el-says-projects = Esta entrada pide la licencia cuando el artículo es para los proyectos que nombra.
law-el-says-supplement = Esta entrada nombra solo algunos artículos: los que figuran en un anexo de las normas sobre Rusia.
law-el-says-presumed = Esta entrada dice que el BIS aplica una presunción de denegación. Aun así puede conceder la licencia si usted le da buenas razones.
law-el-says-denied = Esta entrada dice que el BIS, como regla, deniega esas licencias.
law-el-says-case = Esta entrada dice que el BIS examina algunas solicitudes caso por caso. Lea para qué artículos.
law-el-says-general = Esta entrada tuvo una licencia general temporal. Vea si sigue vigente.
law-el-fn1 = Footnote 1 (nota al pie): usted necesita una licencia también para algunos artículos hechos fuera de EE. UU. Son producto directo de cierta tecnología o software de EE. UU., o de una planta que se basa en ellos. La regla se aplica cuando la persona o entidad compra o usa el artículo, o ayuda a moverlo.
law-el-fn3 = Footnote 3 (nota al pie): el BIS trata a esta persona o entidad como un usuario final militar de Rusia o Belarús, o como comprador para uno de ellos. Usted necesita una licencia también para algunos artículos hechos fuera de EE. UU. con tecnología, software o herramientas de EE. UU.
law-el-fn4 = Footnote 4 (nota al pie): usted necesita una licencia también para algunos artículos hechos fuera de EE. UU. Son producto directo de cierta tecnología o software de EE. UU., como los de chips avanzados, o de una planta que se basa en ellos.
law-el-fn5 = Footnote 5 (nota al pie): usted necesita una licencia también para algunas herramientas y piezas para fabricar chips hechas fuera de EE. UU. Llevan chips de origen de EE. UU., o salen de cierta tecnología o software de EE. UU.
law-el-services = La lista trata de artículos, y la mayoría de los servicios quedan fuera. Aun así, las personas estadounidenses pueden necesitar una licencia para apoyar ciertos usos de armas, de inteligencia militar o de chips avanzados. Nadie puede dar servicio a un artículo, reenviarlo o financiarlo si sabe que se exportó infringiendo las reglas.
law-bis-affiliates-first = Desde el 29 de septiembre de 2025, las empresas que eran propiedad de personas o entidades incluidas en la lista en el 50 por ciento o más quedaron sujetas a la misma regla de licencias. Esta herramienta no conoce la propiedad.
law-bis-affiliates-paused = El BIS suspendió su regla del 50 por ciento sobre empresas vinculadas hasta el 9 de noviembre de 2026. Una empresa no incluida en la lista del mismo grupo no queda cubierta solo por eso, pero es una señal de advertencia (red flag).
law-bis-affiliates-now = Vea quién es propietario de su cliente. Según su texto, la regla del BIS sobre las empresas que son propiedad de personas o entidades incluidas en la lista en el 50 por ciento o más volvió el 10 de noviembre de 2026. No encontramos ninguna fuente que lo confirme ni que prorrogue la suspensión; verifíquelo con el BIS.
law-el-buying = Esta lista no prohíbe comprar a esta persona o entidad. El BIS dice que no hay prohibición de compras. Lo que usted envíe a cambio, como piezas, herramientas o diseños, puede necesitar una licencia.
law-el-money = Esta lista no congela los activos de esta persona o entidad. No impide pagarle a ella ni prohíbe invertir en sus valores.

## BIS: Denied Persons List

law-dpl-about = El BIS ha retirado con una orden los privilegios de exportación a todos los que están en esta lista. Los demás no pueden ayudarles a eludirla.
law-dpl-export = Usted no puede exportar, reexportar o transferir a esta persona o entidad, o en nombre de ella, ningún artículo sujeto a las normas de exportación de EE. UU. Solo el BIS puede autorizarlo.
law-dpl-service = Nadie puede dar servicio técnico a un artículo que se exportó desde EE. UU. según las normas de exportación de EE. UU. y que esta persona o entidad posee o controla. El servicio técnico incluye instalar, mantener y reparar.
law-dpl-buy = Obtener de esta persona o entidad un artículo que se ha exportado o se va a exportar desde EE. UU. puede infringir la orden. Lea la orden antes de comprar.
law-dpl-cond-order = La orden fija las condiciones y la fecha de fin. Una orden marcada como «non-standard» (no estándar) tiene condiciones propias.
law-dpl-money = La orden trata de artículos sujetos a las normas de exportación de EE. UU. Esta lista no congela los activos de esta persona o entidad ni prohíbe invertir en sus valores.

## BIS: Unverified List

law-uvl-about = El BIS no pudo verificar cómo usan estas personas o entidades los artículos de EE. UU. Los exportadores deben dar pasos adicionales con ellas.
law-uvl-exceptions = Usted no puede usar excepciones de licencia para enviar a esta persona o entidad artículos sujetos a las normas de exportación de EE. UU. Donde se habría apoyado en una, necesita una licencia del BIS.
law-uvl-statement = Antes de enviar a esta persona o entidad un artículo que no necesita licencia, obtenga de ella una declaración UVL firmada. Declare la exportación en AES, sea cual sea su valor. La inclusión en la lista es una señal de advertencia (red flag) que hay que resolver antes de enviar.
law-uvl-no-ban = Esta lista no es una prohibición. No le impide a usted comprar y no congela nada. El BIS puede retirar a una persona o entidad una vez que la ha verificado.

## BIS: Military End-User List

law-meu-about = El BIS trata a las personas o entidades de esta lista como usuarios finales militares. Algunos artículos solo pueden ir a ellas con una licencia del BIS.
law-meu-export = Usted necesita una licencia del BIS para exportar, reexportar o transferir a esta persona o entidad los artículos del suplemento «Supplement No. 2 to part 744». Vea si su artículo está en ese suplemento.
law-meu-open = Esta lista no está completa. Para enviar el artículo a un usuario final militar que la lista no nombra hace falta la misma licencia, así que averigüe quién lo usará.
law-meu-money = Esta lista no prohíbe comprar a esta persona o entidad. No congela nada y no prohíbe ningún pago ni inversión.
law-meu-cond-review = El BIS puede conceder o denegar la licencia.

## State: nonproliferation sanctions

law-isn-about = El Departamento de Estado impuso sanciones a estas personas o entidades por armas de destrucción masiva, misiles u otras armas. Cada aviso fija sus propias medidas.
law-isn-buy = Algunas de las leyes en que se basa esta lista prohíben importar a EE. UU. productos de esta persona o entidad. Lea el aviso de la entrada.
law-isn-sell = Las agencias de EE. UU. deniegan las licencias para enviar armas a esta persona o entidad y, según algunas de las leyes, también artículos de doble uso. Lea el aviso de la entrada.
law-isn-pay = Algunos avisos prohíben ciertas operaciones con esta persona o entidad. Lea el aviso de la entrada antes de pagar.
law-isn-hold = Si el aviso se basa en la orden ejecutiva (E.O.) 13382, busque a la persona o entidad en la lista SDN. Sus bienes están congelados mientras esté allí.
law-isn-federal = El Gobierno de EE. UU. no puede comprar a esta persona o entidad ni darle asistencia mientras el aviso de la entrada esté en vigor.
law-isn-federal-named = Mientras el aviso de la entrada esté en vigor, el Gobierno de EE. UU. no puede comprar a la empresa o persona nombrada. Si se nombra a un gobierno, rigen otras medidas: lea el aviso.
law-isn-federal-read = Algunas de las leyes en que se basa esta lista impiden al Gobierno de EE. UU. comprar a esta persona o entidad; otras congelan bienes o niegan créditos a la exportación. Lea el aviso de la entrada.
law-isn-cond-term = Según esta ley, las medidas duran dos años. Vea la fecha de fin en el aviso.
law-isn-reach-successors = Muchas entradas abarcan también las unidades y filiales de la persona o entidad, y a quien la suceda.

## State: AECA debarred parties

law-dtc-about = Estas personas o entidades no pueden participar en la exportación de armas y servicios militares de EE. UU., directa o indirectamente.
law-dtc-sell = Usted no puede enviar a esta persona o entidad artículos de defensa de EE. UU. ni dejar que ella participe en su exportación. Son los artículos sujetos a las International Traffic in Arms Regulations (ITAR).
law-dtc-provide = Usted no puede prestar servicios de defensa a esta persona o entidad ni participar con ella en ninguna operación sujeta a las ITAR.
law-dtc-obtain = Esta persona o entidad no puede hacer de intermediaria en operaciones de armas ni participar en ellas. Usted no puede servirse de ella para eso.
law-dtc-exc = El Departamento de Estado puede rehabilitar a una persona o entidad, o permitir una transacción concreta como excepción.
law-dtc-ordinary = Esta lista trata de armas y servicios militares sujetos a las ITAR. No impide otro comercio ni otros pagos, y no congela nada.

## DHS: Uyghur Forced Labor Prevention Act Entity List

law-uflpa-about = La ley de EE. UU. presume que las mercancías hechas en todo o en parte por las empresas de esta lista se hicieron con trabajo forzoso. Esas mercancías no pueden entrar en EE. UU., a menos que el importador pruebe lo contrario.
law-goods-made = mercancías que hizo, en todo o en parte
law-uflpa-buy = Se presume que las mercancías que hizo esta empresa, en todo o en parte, se hicieron con trabajo forzoso, y no pueden entrar en EE. UU. Esto incluye sus insumos en mercancías que otros terminaron, en cualquier país.
law-uflpa-exc-rebut = El importador puede superar esta presunción con pruebas claras y convincentes. También debe seguir las indicaciones de la CBP y responder por completo a todas las preguntas de la CBP.
law-uflpa-cond-report = La CBP debe informar al Congreso de cada excepción que concede.
law-uflpa-i = Figura en la lista por el inciso (i). Es para quienes extraen, fabrican o producen mercancías en Xinjiang con trabajo forzoso.
law-uflpa-ii = Figura en la lista por el inciso (ii). Es para quienes colaboran con el gobierno de Xinjiang para reclutar, trasladar, alojar o recibir a trabajadores forzados o a personas de grupos perseguidos.
law-uflpa-iv = Figura en la lista por el inciso (iv). Es para quienes exportaron de China a EE. UU. mercancías de empresas incluidas en la lista por los incisos (i) o (ii).
law-uflpa-v = Figura en la lista por el inciso (v). Es para quienes obtienen material de Xinjiang, o de personas que colaboran con su gobierno en planes que usan trabajo forzoso.
law-uflpa-named = Solo están en la lista las empresas y filiales que ella nombra. A las mercancías de Xinjiang se les aplica la presunción, sea quien sea el que las hace.
law-uflpa-imports = Esta lista trata de las mercancías que entran en EE. UU. No congela activos y no impide ventas ni pagos a la empresa.
law-uflpa-eu = La UE también prohibirá mercancías hechas con trabajo forzoso, sean de donde sean y las haga quien las haga. Según su texto, esa regla se aplica desde el 14 de diciembre de 2027. Cuando haya pasado ese día, verifique que es así.

## CBP: Withhold Release Orders and Findings

law-wro-about = La CBP retiene en la frontera las mercancías que vincula con trabajo forzoso. Cada orden nombra mercancías, y un fabricante o una región.
law-goods-order = las mercancías que nombra la orden
law-wro-buy = La CBP retiene las mercancías que nombra su orden, y estas no pueden entrar en EE. UU. Usted puede superar esto con pruebas de que no se hicieron con trabajo forzoso.
law-wro-finding = La CBP ha determinado que las mercancías que nombra aquí se hicieron con trabajo forzoso. No pueden entrar en EE. UU., y la CBP puede incautarlas.
law-wro-cond-scope = Solo quedan cubiertos las mercancías, el fabricante y la región de la orden. Algunas órdenes están modificadas o en suspenso: vea el estado en la entrada.
law-wro-exc-proof = Para obtener el levante de mercancías retenidas, entregue a la CBP, dentro de su plazo, un certificado de origen y una relación completa de cómo se hicieron.
law-wro-imports = Esta orden trata de las mercancías que entran en EE. UU. No congela activos y no impide ventas ni pagos a la persona o entidad.
law-wro-uflpa = La CBP trata ahora las mercancías de Xinjiang de esta orden según la presunción de la Ley de Prevención del Trabajo Forzoso Uigur (UFLPA). Lea también esa regla.

## FCC: Covered List

law-fcc-about = La FCC no da nuevas autorizaciones a los equipos de esta lista. La mayoría de los aparatos necesitan una antes de que puedan importarse a EE. UU. o comercializarse allí. Usar lo que ya está allí no está prohibido.
law-goods-telecom = equipos nuevos de telecomunicaciones y videovigilancia
law-goods-older = modelos cubiertos más antiguos
law-goods-module = aparatos con sus módulos de radio
law-goods-class = los equipos nuevos que describe la entrada
law-goods-software = su software de seguridad y los equipos nuevos que lo llevan incorporado
law-fcc-tel = La FCC no da nuevas autorizaciones a los equipos de telecomunicaciones o videovigilancia que fabrica esta empresa. Sin ella, esos equipos no pueden importarse a EE. UU. ni comercializarse allí.
law-fcc-buy = Los equipos nuevos de telecomunicaciones y videovigilancia que fabrica esta empresa no reciben autorización de la FCC. Sin ella, esos equipos no pueden importarse a EE. UU. ni comercializarse allí.
law-fcc-use-tel = La lista nombra los equipos de este fabricante solo para algunos usos. Pero la FCC no autoriza ninguno de sus equipos de telecomunicaciones o videovigilancia antes de haber aceptado un plan. El plan debe mantener los equipos fuera de esos usos, y en noviembre de 2026 no conocemos ningún plan aceptado.
law-fcc-use-buy = Sus equipos nuevos de telecomunicaciones y videovigilancia no pueden importarse a EE. UU. ni comercializarse allí sin autorización de la FCC. La FCC no da ninguna antes de haber aceptado un plan que mantenga los equipos fuera de los usos listados. En noviembre de 2026 no conocemos ningún plan aceptado.
law-fcc-older = Según un aviso de la FCC del 26 de junio de 2026, tampoco pueden ya importarse ni comercializarse los modelos cubiertos de este fabricante que se autorizaron antes. La prensa informa de que entró en vigor en julio de 2026. Verifíquelo en el Federal Register (diario oficial de EE. UU.).
law-fcc-module = Tampoco recibe autorización de la FCC un aparato de cualquier fabricante que lleve dentro uno de sus módulos transmisores cubiertos. Sin ella, el aparato no puede importarse a EE. UU. ni comercializarse allí. Esto vale desde el 26 de diciembre de 2025.
law-fcc-rebrand = La FCC dice que un equipo cubierto se juzga por quién lo produjo. Así, sus equipos pueden estar cubiertos también bajo otra marca: pregunte quién fabricó el aparato.
law-fcc-software-tel = La FCC no da nuevas autorizaciones a equipos que llevan incorporado software de ciberseguridad o antivirus de esta empresa.
law-fcc-software-buy = Los equipos nuevos que llevan incorporado software de ciberseguridad o antivirus de esta empresa no reciben autorización de la FCC. Sin ella, no pueden importarse a EE. UU. ni comercializarse allí.
law-kaspersky = Desde el 20 de julio de 2024, Kaspersky no puede vender software de seguridad o antivirus a personas estadounidenses. Desde el 29 de septiembre de 2024 no puede darles actualizaciones, y nadie puede revender el software en EE. UU. ni incorporarlo allí a un producto.
law-fcc-class-tel = La FCC no da nuevas autorizaciones a los equipos que describe esta entrada.
law-fcc-class-buy = Los equipos nuevos que describe esta entrada no reciben autorización de la FCC. Sin ella, no pueden importarse a EE. UU. ni comercializarse allí.
law-fcc-services-tel = La lista nombra servicios de telecomunicaciones de esta empresa, no sus equipos. La FCC decide, en órdenes aparte, si la empresa tiene derecho a ofrecerlos.
law-fcc-fund = El dinero de los programas de apoyo de la FCC, como el Universal Service Fund (fondo de servicio universal), no puede gastarse en equipos o servicios cubiertos. Esto vale solo si el dinero de usted viene de un programa así.
law-asda-federal = Según la American Security Drone Act, las agencias federales no pueden comprar ni usar drones de los fabricantes excluidos. Los contratistas no pueden suministrarlos ni volarlos en trabajos federales.
law-asda-grant = Desde el 22 de diciembre de 2025, ningún dinero de un contrato, subvención o acuerdo de cooperación federal puede pagar la compra o el vuelo de drones de los fabricantes excluidos. Esto obliga también a quienes reciben una persona o entidad de ese dinero.
law-asda-cond = Una lista en SAM.gov nombra a los fabricantes excluidos. No hemos leído esa lista: busque allí a este fabricante.
law-asda-exc = Hay excepciones, por ejemplo para búsqueda y rescate y para combatir incendios forestales. Las agencias pueden conceder exenciones.
law-fcc-cond-uses = Los usos listados son la seguridad pública y la seguridad de instalaciones del gobierno. Son también la vigilancia de infraestructuras críticas y otros fines de seguridad nacional.
law-fcc-cond-court = En abril de 2024, un tribunal de EE. UU. consideró demasiado amplia la interpretación que hacía la FCC de infraestructura crítica. Vea cómo la interpreta hoy la FCC.
law-fcc-reach-affiliates = También quedan cubiertos los equipos de las filiales y empresas vinculadas de esta empresa.
law-fcc-exc-class = La entrada enumera excepciones, como los artículos con una Conditional Approval (aprobación condicional). Algunas terminan en un día fijado, así que lea la entrada.
law-fcc-keep = Usar equipos que ya están en EE. UU. no está prohibido. La regla trata de la aprobación, la importación y la comercialización. Las empresas de telecomunicaciones que reciben apoyo de la FCC tienen reglas propias.
law-fcc-other-uses = La prensa dijo en 2022 que este fabricante no puede vender productos nuevos en EE. UU. Para los equipos de telecomunicaciones y videovigilancia es cierto en la práctica, mientras la FCC no haya aceptado un plan.
law-fcc-not-company = La lista nombra equipos y servicios, no empresas. No congela activos y no impide exportaciones ni pagos.
law-fcc-cond-uses-older = Para Hikvision, Dahua y Hytera alcanza solo a los equipos para los usos listados. No afecta a los equipos que ya están en uso.

## SAM.gov

law-sam-about = Las agencias de EE. UU. no dan a las personas y empresas de esta lista nuevos contratos, subvenciones ni otros fondos federales, en la medida en que lo dice la entrada.
law-sam-contract = Las agencias federales no pueden adjudicarle ningún contrato nuevo, salvo que el jefe de la agencia declare una razón imperiosa. Un contratista necesita una razón así para darle un subcontrato de más de 45 000 dólares. Los productos comerciales corrientes quedan fuera de la regla sobre subcontratos.
law-sam-grant = Usted no puede hacer que participe en trabajos con fondos federales. Cuentan las subadjudicaciones y también las compras de 25 000 dólares o más.
law-sam-private = La exclusión obliga donde se gasta dinero federal, y no en los tratos privados. Las entradas que vienen de la OFAC restringen más: busque también en la SDN List.

## NDAA section 889

law-889-about = La ley de EE. UU. deja fuera de los contratos federales y del gasto de subvenciones federales los equipos de telecomunicaciones y videovigilancia de cinco empresas chinas.
law-889-a = Parte A, desde el 13 de agosto de 2019: las agencias federales no pueden comprar los equipos o servicios cubiertos de este fabricante. Cuentan también los sistemas que los usan como componente sustancial o esencial.
law-889-b = Parte B, desde el 13 de agosto de 2020: las agencias no pueden contratar con una empresa que usa los equipos o servicios cubiertos de este fabricante. Se trata del uso como componente sustancial o esencial de un sistema, en trabajos federales o fuera de ellos.
law-889-grant = Usted no puede gastar dinero de subvenciones, préstamos o acuerdos de cooperación federales en los equipos o servicios cubiertos de este fabricante.
law-889-cond-uses = Para Hikvision, Dahua y Hytera abarca los equipos de videovigilancia y telecomunicaciones, para los usos que nombra la ley. Para Huawei y ZTE abarca todos los equipos de telecomunicaciones.
law-889-reach-affiliates = También quedan cubiertos los equipos de las filiales y empresas vinculadas de las cinco empresas.
law-889-reach-others = La ley abarca también a otros fabricantes que el Departamento de Defensa vincula con el gobierno de China.
law-889-exc-backhaul = Los servicios que conectan con redes de otros, como la red de retorno (backhaul), la itinerancia o la interconexión, quedan fuera de la prohibición.
law-889-exc-visible = Los equipos que no pueden encaminar ni redirigir datos de usuarios, ni verlos, quedan fuera de la prohibición.
law-889-exc-waiver = Una agencia puede eximir de la prohibición en casos muy limitados.
law-889-exc-flow = La parte B obliga al contratista principal. No se traslada a los subcontratistas.
law-889-exc-use = La regla sobre subvenciones trata del dinero federal concedido, con su aportación propia y sus costos indirectos. No le prohíbe usar tales equipos si usted los pagó con otro dinero.
law-889-private = Esta ley no impide que el sector privado compre o importe. No congela nada y no prohíbe ningún pago ni inversión.

## NDAA section 5949

law-5949-about = Desde el 23 de diciembre de 2027, las agencias federales no pueden comprar productos electrónicos con chips de tres fabricantes chinos.
law-5949-federal = Desde el 23 de diciembre de 2027, las agencias federales no pueden comprar piezas, productos o servicios electrónicos que incluyan chips de esta empresa. Para sistemas críticos, la prohibición alcanza también a los equipos electrónicos que usan productos con esos chips.
law-5949-reach-affiliates = Cuentan también los chips de sus empresas vinculadas, filiales y sucesoras.
law-5949-cond-rule = La regla de las agencias era todavía una propuesta, del 17 de febrero de 2026: compruebe si ya es definitiva. Según ella, lo que una agencia obtuvo antes del 23 de diciembre de 2027 queda fuera de la prohibición.
law-5949-private = Esta ley trata de compras federales. No frena a compradores o importadores privados y no congela nada.

## NDAA section 154

law-154-about = Desde el 1 de octubre de 2027, no se puede usar dinero del Departamento de Defensa para comprar baterías de seis fabricantes chinos.
law-154-federal = Desde el 1 de octubre de 2027, el dinero del Departamento de Defensa no puede usarse para comprar una batería hecha por esta empresa.
law-154-reach-parts = Desde el 1 de enero de 2028, una segunda ley prohíbe al Departamento de Defensa las baterías avanzadas con partes de celda o tecnología de entidades extranjeras de interés (foreign entities of concern). Empieza por los programas nuevos y tiene excepciones. Compruebe si este fabricante lo es.
law-154-private = Esta ley trata de compras del Departamento de Defensa. No frena a otros compradores o importadores y no congela nada.

## DoD: section 1260H

law-1260h-about = El Departamento de Defensa señala a estas empresas como empresas militares chinas. No puede contratar con ellas desde el 30 de junio de 2026.
law-1260h-entity = Desde el 30 de junio de 2026, el Departamento de Defensa no puede celebrar, renovar ni prorrogar un contrato con esta empresa, o con una empresa que ella controla.
law-1260h-goods = Desde el 30 de junio de 2027, el Departamento de Defensa no puede contratar bienes o servicios que incorporen bienes o servicios producidos o desarrollados por esta empresa. Cuentan también los de las empresas que ella controla.
law-1260h-exc-backhaul = Los servicios que conectan con redes de otros, como la red de retorno (backhaul), la itinerancia o la interconexión, quedan fuera de la prohibición.
law-1260h-exc-existing = Los contratos que existían antes de la prohibición quedan fuera de ella, también cuando se modifican, amplían o renuevan.
law-1260h-exc-components = Los componentes pueden quedar fuera de esta segunda prohibición. No lo hemos confirmado en la ley: consulte al oficial de contratación.
law-1260h-exc-waiver = El Departamento de Defensa puede conceder exenciones.
law-1260h-private = Esta lista no obliga a compradores, vendedores o inversionistas privados. No prohíbe importaciones, no congela nada y no prohíbe la compraventa de valores.
law-1260h-biotech = Si fabrica o vende biotecnología, una ley de diciembre de 2025 la excluirá de contratos, subvenciones y préstamos federales. El plazo para la primera lista vence el 18 de diciembre de 2026, y la exclusión empieza cuando las agencias cambien sus reglas. Verifique cómo está.

## DoD: section 1286

law-1286-about = El Departamento de Defensa ve un riesgo para la investigación que financia en los vínculos con estas instituciones extranjeras.
law-1286-grant = El dinero del Departamento de Defensa para investigación fundamental puede quedar excluido de trabajos hechos con esta institución. El Departamento puede conceder una exención. También tiene en cuenta los vínculos con ella cuando examina propuestas.
law-1286-not = Esta lista no es una sanción. No prohíbe el comercio ni los pagos, y no congela nada.

## United Nations Security Council

law-un-about = El Consejo de Seguridad de la ONU impuso sanciones a estas personas y grupos. Cada Estado miembro de la ONU debe aplicarlas según su propia ley.
law-un-freeze = Los miembros de la ONU deben hacer que se congelen los activos de esta persona o entidad y que no le lleguen a ella dinero ni otros activos. Lo que le obliga a usted es la ley de su propio país.
law-un-arms = Los miembros de la ONU deben impedir que lleguen a esta persona o entidad las mercancías que nombra la resolución, a menudo armas. Lo que le obliga a usted es la ley de su propio país.
law-un-direct = La lista de la ONU no obliga directamente a las empresas. Busque a la persona o entidad también en la lista de su propio país.
law-wb-about = El Banco Mundial excluye a las personas y empresas de esta lista de los contratos que financia, durante el período de la entrada.
law-wb-award = Esta persona o entidad no puede recibir un contrato que financia el Banco Mundial, ni trabajar en él, durante el período de la entrada. Otros bancos de desarrollo pueden excluirla también. No es una ley.

## European Union

law-eu-about = Las personas y empresas que están en la UE o son de ella deben inmovilizar (congelar) los activos de todas las personas y entidades de esta lista. No pueden poner a su disposición dinero ni otros activos.
law-eu-hold = Las personas de la UE, y cualquiera que esté en la UE, deben inmovilizar (congelar) los fondos y demás activos de esta persona o entidad.
law-eu-pay = Las personas de la UE, y cualquiera que esté en la UE, no pueden poner fondos a disposición de esta persona o entidad, directa o indirectamente.
law-eu-buy = Pagar las mercancías de esta persona o entidad es poner fondos a disposición de ella. Las personas de la UE, y cualquiera que esté en la UE, no pueden hacerlo, directa o indirectamente.
law-eu-obtain = Pagar los servicios de esta persona o entidad es poner fondos a disposición de ella. Las personas de la UE, y cualquiera que esté en la UE, no pueden hacerlo, directa o indirectamente.
law-eu-sell = Las mercancías cuentan como recursos económicos. Las personas de la UE, y cualquiera que esté en la UE, no pueden ponerlas a disposición de esta persona o entidad, directa o indirectamente.
law-eu-invest = Los valores que posee esta persona o entidad están inmovilizados, y pagarle por los que emite es poner fondos a disposición de ella. Las personas de la UE, y cualquiera que esté en la UE, no pueden hacer ni lo uno ni lo otro. Pida consejo antes de comprar o vender los valores de ella con otros.
law-eu-provide = Un servicio está prohibido si pone fondos o activos a disposición de esta persona o entidad, o si le ayuda a eludir la inmovilización. Vea en el reglamento si hay otras prohibiciones de servicios.
law-eu-exc = Las autoridades nacionales pueden autorizar algunos pagos, por ejemplo, para necesidades básicas o labor humanitaria.
law-eu-control = Mejores prácticas de la UE: si una persona o entidad incluida en la lista posee el 50 por ciento o más de una empresa, o la controla, trate los activos de la empresa como si fueran de la persona o entidad. Esta herramienta no conoce la propiedad.
law-eu-file = Este archivo contiene solo inmovilizaciones de fondos y activos. Otras prohibiciones de la UE, como la de exportar a empresas nombradas, están en otros anexos: mire en el EU Sanctions Map (mapa de sanciones de la UE).

## United Kingdom

law-uk-about = El Reino Unido impuso sanciones a estas personas, empresas y buques. Cada entrada dice qué medidas se aplican, a menudo una congelación de activos.
law-uk-read = El Reino Unido fija las medidas entrada por entrada. Lea cuáles lleva esta entrada antes de seguir adelante.
law-uk-hold = Su entrada tiene una congelación de activos. Las personas del Reino Unido, y cualquiera que esté en el Reino Unido, no deben operar con los fondos ni con otros activos de esta persona o entidad.
law-uk-pay = Su entrada tiene una congelación de activos. Las personas del Reino Unido, y cualquiera que esté en el Reino Unido, no deben poner fondos a disposición de esta persona o entidad, directa o indirectamente.
law-uk-buy = Su entrada tiene una congelación de activos. Pagar las mercancías de esta persona o entidad es poner fondos a disposición de ella, y eso no deben hacerlo las personas del Reino Unido ni nadie que esté en el Reino Unido.
law-uk-sell = Su entrada tiene una congelación de activos. Las mercancías cuentan como recursos económicos, y las personas del Reino Unido, y cualquiera que esté en el Reino Unido, no deben ponerlas a disposición de esta persona o entidad.
law-uk-invest = Su entrada tiene una congelación de activos. Los valores que posee esta persona o entidad están congelados, y pagarle por los que emite es poner fondos a disposición de ella. Las personas del Reino Unido, y cualquiera que esté en el Reino Unido, no pueden hacer ni lo uno ni lo otro.
law-uk-obtain = Su entrada tiene una congelación de activos. Pagar los servicios de esta persona o entidad es poner fondos a disposición de ella, y eso no deben hacerlo las personas del Reino Unido ni nadie que esté en el Reino Unido.
law-uk-provide = Su entrada tiene una congelación de activos. Cobrar de esta persona o entidad es operar con fondos congelados, y eso necesita una licencia o una excepción. Algunos servicios pueden contar también como un beneficio para ella.
law-uk-arms = Su entrada tiene un embargo de armas. Las personas del Reino Unido no deben enviar a esta persona o entidad mercancías militares ni ayudar a otros a hacerlo.
law-uk-charter = Su entrada prohíbe el fletamento de buques, y en algunos casos también el de aeronaves, por esta persona o entidad o a ella.
law-uk-crew = Su entrada prohíbe proporcionar tripulaciones para sus buques o aeronaves. Lea el reglamento para ver qué abarca.
law-uk-aircraft = Su entrada prohíbe la ayuda técnica con aeronaves. Lea el reglamento para ver qué abarca.
law-uk-port = Su entrada impide al buque entrar en los puertos del Reino Unido.
law-uk-deflag = Su entrada impide que el buque se inscriba en el registro de buques del Reino Unido, o lo saca de él.
law-uk-business = Su entrada prohíbe algunos vínculos de negocios con esta persona o entidad, como una empresa conjunta. Lea el reglamento para ver qué abarca.
law-uk-offices = Su entrada hace que se cierren sus oficinas en el Reino Unido.
law-uk-director = Su entrada prohíbe a la persona actuar como administrador de una empresa del Reino Unido o ayudar a dirigirla.
law-uk-travel = Su entrada prohíbe a la persona entrar en el Reino Unido. Una prohibición de viajar no impide el comercio ni los pagos.
law-uk-trust = Su entrada prohíbe los servicios fiduciarios (trust). Las personas del Reino Unido, y cualquiera que esté en el Reino Unido, no deben prestar servicios fiduciarios a esta persona o entidad o en su beneficio.
law-uk-exc = La OFSI puede autorizar con una licencia una operación con activos congelados. Algunas excepciones están en el reglamento.
law-uk-control = Una empresa de la que una persona o entidad incluida en la lista posee más del 50 por ciento, o que está bajo el control de ella, queda también bajo la congelación. Esta herramienta no conoce la propiedad.

## Canada, Australia, Switzerland

law-ca-about = Las personas en Canadá, y los canadienses en el extranjero, no pueden operar con los bienes de las personas o entidades de esta lista ni prestarles servicios financieros.
law-ca-deal = Si usted está en Canadá, o es canadiense en el extranjero, no puede operar con los bienes de esta persona o entidad ni participar en una transacción sobre ellos.
law-ca-goods = Si usted está en Canadá, o es canadiense en el extranjero, no puede poner mercancías a disposición de esta persona o entidad.
law-ca-services = Si usted está en Canadá, o es canadiense en el extranjero, no puede prestar servicios financieros o relacionados a esta persona o entidad o en beneficio de ella.
law-au-about = La ley australiana congela los activos de las personas y empresas de esta lista que están sujetas a sanciones financieras.
law-au-hold = Si usted está en Australia, o es australiano en cualquier lugar, no debe usar los activos de esta persona o entidad ni operar con ellos.
law-au-assets = Si usted está en Australia, o es australiano en cualquier lugar, no debe poner un activo a disposición de esta persona o entidad. El dinero y las mercancías son activos.
law-au-control = También se congelan los activos que una persona o entidad incluida en la lista posee o controla, y la ley no fija ningún porcentaje para ello. Esta herramienta no conoce la propiedad.
law-ch-about = La ley suiza congela los activos de las personas y empresas de esta lista. Quien tenga en su poder tales activos debe declararlos a la SECO.
law-ch-hold = Si usted está en Suiza, o se le aplica la ley suiza, los activos de esta persona o entidad están congelados. Usted debe informar de ellos a la SECO.
law-ch-assets = Si usted está en Suiza, o se le aplica la ley suiza, no puede dar a esta persona o entidad dinero ni otros activos, directa o indirectamente.

## China: Unreliable Entity List

law-cn-about = China ha declarado no fiables a estas empresas extranjeras y a algunos de sus directivos. Su anuncio puede prohibirles comerciar con China y hacer allí nuevas inversiones.
law-cn-buy = El anuncio de China puede prohibir a la empresa incluida en la lista comprar en China. Lea qué medidas se aplican y si están en vigor.
law-cn-sell = El anuncio de China puede prohibir a la empresa incluida en la lista vender a China. Lea qué medidas se aplican y si están en vigor.
law-cn-invest = El anuncio de China puede prohibir a la empresa incluida en la lista hacer nuevas inversiones en China. Lea qué medidas se aplican y si están en vigor.
law-cn-indirect = Esta lista no le obliga a usted como comprador fuera de China. Pero la empresa puede perder sus suministros chinos, así que pregunte si puede entregar.
law-cn-customer = Esta lista no le obliga a usted como vendedor fuera de China. Pero un proveedor en China puede negarse a entregar mercancías destinadas a la empresa.
law-cn-stopped = China ha puesto fin a las medidas de esta entrada. Eso no saca a la empresa de la lista, y puede que las empresas en China tengan que pedir autorización antes de operar con ella.
law-cn-suspended = China ha suspendido las medidas de esta entrada por un año desde el 10 de noviembre de 2025. Eso no saca a la empresa de la lista, y puede que las empresas en China tengan que pedir autorización antes de operar con ella.
law-cn-suspension-over = China suspendió las medidas de esta entrada por un año desde el 10 de noviembre de 2025. No encontramos ninguna fuente que diga si vuelven a aplicarse; verifíquelo con el ministerio de comercio de China.
law-cn-reach-people = A los altos directivos, el anuncio puede prohibirles en cambio entrar en China y trabajar allí.
law-cn-reach-anyone = Su anuncio prohíbe a cualquiera en China hacer negocios o cooperar con ella, sobre todo transmitirle datos. Eso obliga también a su sucursal o a su proveedor allí. Lea si la medida está en vigor.
law-cn-no-freeze = No conocemos ninguna congelación de activos por esta lista, pero China puede multar a quienes están en ella y tomar otras medidas. No prohíbe pagos entre personas o entidades fuera de China.
law-cn-others = China tiene otras listas que esta herramienta no tiene, por ejemplo la de contramedidas de su Ministerio de Exteriores. Su lista de control de exportaciones prohíbe enviar artículos de doble uso desde China a quienes figuran en ella. Desde el 22 de junio de 2026, sus compradores públicos no pueden comprar lo que fabrican 46 empresas estadounidenses, salvo sus empresas en China.

## Reminders: law that needs no listing

law-xinjiang = Se presume que las mercancías hechas en todo o en parte en Xinjiang se hicieron con trabajo forzoso, y no pueden entrar en EE. UU., sea quien sea el que las hizo. Que una empresa no esté en la UFLPA Entity List no elimina esto.
law-xinjiang-place = Un nombre o una dirección de esta persona o entidad apunta a Xinjiang. La CBP puede preguntarle de dónde vienen estas mercancías y todo lo que entró en ellas.
law-cn-enquiries = Investigar cadenas de suministro en China puede infringir normas chinas de abril de 2026. También puede infringirlas dejar a un proveedor de allí por normas extranjeras. Los deberes en EE. UU. siguen igual: pregunte a un abogado en China antes de que usted o su proveedor reúnan documentos allí.
law-outbound = Las personas estadounidenses deben declarar algunas inversiones en trabajos chinos sobre chips, computación cuántica e IA, y no pueden hacer otras. No hace falta que una lista nombre a la empresa. La mayoría de las operaciones con valores que se negocian en un mercado abierto al público quedan fuera de esta regla.
law-labour-kp = Se presume que las mercancías que norcoreanos hicieron, en todo o en parte, en cualquier país, se hicieron con trabajo forzoso. No pueden entrar en EE. UU. salvo que pruebas claras y convincentes muestren lo contrario. La mayoría de esos trabajadores en el extranjero estaban en China y Rusia, según agencias de EE. UU. en 2018.
law-vehicles = Desde el año de modelo 2027, no pueden entrar en EE. UU. ni venderse allí automóviles con programas chinos o rusos para conectarse o conducirse solos. Desde el año de modelo 2030, o desde 2029 para piezas sin año de modelo, no pueden entrar equipos chinos o rusos para conectarlos. Cuenta el fabricante: sus dueños, quién lo controla y a qué ley está sujeto.
law-embargo-cu = La ley de EE. UU. prohíbe la mayoría de las operaciones con Cuba de personas estadounidenses, y de las empresas extranjeras que estas poseen o controlan. No hace falta que una lista nombre a la persona o entidad. Algunas están permitidas por licencias generales.
law-secondary-cu = Por una orden del 1 de mayo de 2026, EE. UU. puede bloquear a extranjeros que trabajan en la energía, la minería, las finanzas, la defensa o la seguridad de Cuba. También puede bloquear a quienes ayudan a su gobierno. Los bancos extranjeros que tramitan pagos importantes para los bloqueados pueden perder sus cuentas en EE. UU.
law-embargo-ir = La ley de EE. UU. prohíbe la mayoría de las operaciones con Irán de personas estadounidenses, y de las empresas extranjeras que estas poseen o controlan. No hace falta que una lista nombre a la persona o entidad. Algunas están permitidas por licencias generales.
law-embargo-kp = La ley de EE. UU. prohíbe la mayoría de las operaciones de personas estadounidenses con Corea del Norte, nombre o no una lista a la persona o entidad. Algunas están permitidas por licencias generales.
law-government-ve = El gobierno de Venezuela está bloqueado, y también las empresas que posee o controla. No hace falta que una lista las nombre. Licencias generales de 2026 cambiaron mucho: pregunte a la OFAC qué está permitido hoy.
law-regions-ua = Las personas estadounidenses no pueden comerciar con Crimea ni con zonas de las regiones de Donetsk y Luhansk, ni hacer allí inversiones nuevas. No hace falta que una lista nombre a la persona o entidad. Pregunte en qué lugar de Ucrania está.
law-region-crimea = Un nombre o una dirección de esta persona o entidad apunta a Crimea. Las personas estadounidenses no pueden comerciar con Crimea en mercancías, servicios o tecnología, ni hacer allí inversiones nuevas. No hace falta que una lista nombre a la persona o entidad.
law-region-donbas = Un nombre o una dirección de esta persona o entidad apunta a Donetsk o Luhansk. Las personas estadounidenses no pueden comerciar con las zonas que Rusia llama Repúblicas Populares de Donetsk y de Luhansk, ni hacer allí inversiones nuevas. El resto de las dos regiones queda fuera de esta prohibición.
law-exports-ru-by = Los artículos de la Lista de Control del Comercio (Commerce Control List, CCL) de EE. UU. necesitan una licencia del BIS para ir a Rusia o Belarús, y muchos otros también. No hace falta que una lista nombre a la persona o entidad. Las exportaciones propias de algunos países aliados están exentas.
law-exports-sy = Todos los artículos sujetos a las reglas de exportación de EE. UU. necesitan una licencia del BIS para ir a Siria, salvo alimentos y medicinas corrientes (EAR99). Una excepción de licencia (SPP) deja ir los demás artículos que no están en la Commerce Control List.
law-imports-ru = El petróleo y sus productos, el gas y el carbón de Rusia no pueden entrar en EE. UU. Tampoco su pescado y marisco, alcohol, diamantes de joyería y oro, ni su aluminio, cobre y níquel producidos desde el 13 de abril de 2024. Algunos no pueden entrar aunque otro país los haya procesado.
law-invest-ru = Las personas estadounidenses no pueden hacer nuevas inversiones en Rusia. Esto incluye comprar acciones y deuda de empresas de allí, las nombre o no una lista.
law-defence-ru = EE. UU. puede sancionar a cualquiera, en cualquier lugar, que a sabiendas haga una operación importante con el sector de defensa o de inteligencia de Rusia (sección 231 de la CAATSA). El Departamento de Estado enumera quién forma parte de ese sector. Esta herramienta no tiene su lista.

## Ownership: companies that no list names

law-own-ofac = La OFAC bloquea una empresa si personas bloqueadas poseen el 50 por ciento o más de ella, directamente o por medio de otros. Los porcentajes de todos los propietarios bloqueados se suman. Cuenta la propiedad, no el control.
law-own-ssi = La misma directiva vale para una empresa si personas o entidades de esta lista poseen el 50 por ciento o más de ella. Sus porcentajes se suman. Cuenta la propiedad, no el control.
law-own-mbs = La Directiva 3 de la orden ejecutiva (E.O.) 14024 vale también para una empresa si personas o entidades sujetas a ella poseen el 50 por ciento o más. Sus participaciones se suman. La Directiva 1A y la sección 235 de la CAATSA no tienen una regla así.
law-own-cmic = La propiedad no cuenta para esta lista. Abarca solo las empresas que nombra.
law-own-bis-distinct = El BIS mira cada empresa por separado. Una empresa que no está listada no queda cubierta por sus propietarios, pero un propietario incluido en la lista es una señal de advertencia (red flag).
law-own-bis = El BIS trata a una empresa extranjera como a sus propietarios incluidos en la lista si estos poseen el 50 por ciento o más de ella, directamente o por medio de otros. Sus porcentajes se suman. Si usted sabe de un propietario incluido en la lista pero no conoce el porcentaje, necesita una licencia o la respuesta.
law-own-bis-paused = El BIS ha suspendido su regla del 50 por ciento hasta el 9 de noviembre de 2026. Un propietario incluido en la lista sigue siendo una señal de advertencia (red flag).
law-own-bis-now = Según su texto, la regla del 50 por ciento del BIS volvió el 10 de noviembre de 2026. No encontramos ninguna fuente que lo confirme ni que prorrogue la suspensión; verifíquelo con el BIS. De la lista SDN solo cuentan algunos programas, y un propietario incluido en la lista con un porcentaje desconocido exige una licencia o la respuesta.
law-own-eu = Si propietarios incluidos en la lista poseen juntos el 50 por ciento o más de una empresa, las mejores prácticas de la UE tratan los activos de esta como suyos. En 2026 el tribunal de la UE dijo que con tal participación se presume el control, salvo prueba en contrario. Una empresa controlada por una persona o entidad incluida en la lista cuenta también, con cualquier porcentaje.
law-own-uk = La ley del Reino Unido congela los activos de una empresa si una sola persona o entidad incluida en la lista posee más del 50 por ciento de ella, directamente o por medio de otros. Los porcentajes de varios propietarios no se suman sin más, a menos que actúen juntos. Una empresa controlada por una persona o entidad incluida en la lista cuenta también, con cualquier porcentaje.
law-own-ca = La ley canadiense trata los bienes de una empresa como los de la persona incluida en la lista que tiene el 50 por ciento o más de sus acciones o votos. También si esa persona puede cambiar su consejo o dirigir lo que hace.
law-own-ch = Las respuestas del SECO sobre la ordenanza de Ucrania tratan a una empresa como a sus propietarios incluidos en la lista si poseen más del 50 por ciento de ella. Por regla general, sus porcentajes se suman. Una empresa controlada por una persona o entidad incluida en la lista cuenta también.
law-own-named = La propiedad por sí sola no pone a una empresa en la UFLPA Entity List. La lista nombra a sus empresas, y muchas entradas nombran también filiales. La prohibición de contratos según la sección 1260H alcanza también a las empresas controladas por una empresa incluida en la lista.
