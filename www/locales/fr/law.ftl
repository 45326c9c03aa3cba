# The law in plain English: one message for each sentence key of src/core/restrictions/catalogue.toml.
# One idea a sentence, at most three sentences a message. Say what the list itself does, and nothing more.
# "It" is the party on the card; "US persons" are US citizens and residents, firms organised in the US, and anyone in the US.

## What to do next

law-next-ofac = Arrêtez-vous avant de payer, d’expédier ou de signer. Consultez l’OFAC ou un avocat spécialiste des sanctions, ou faites une demande sur la page de l’OFAC pour les demandes de licence. Conservez vos documents pendant 10 ans.
law-next-ofac-block = Ne rendez pas les biens. Versez l’argent sur un compte bloqué, et déclarez ce que vous détenez à l’OFAC dans les 10 jours ouvrés, puis au plus tard le 30 septembre de chaque année. Conservez vos documents pendant 10 ans.
law-next-ofac-reject = Rejetez la transaction et déclarez-la à l’OFAC dans les 10 jours ouvrés. Conservez vos documents pendant 10 ans.
law-next-cmic = Vérifiez dans l’inscription la date de mise sur la liste et la date limite de cession. Après la date limite de cession, rejetez la transaction sur titres et déclarez-la à l’OFAC dans les 10 jours ouvrés. Pour poursuivre, demandez une licence à l’OFAC.
law-next-read-ofac = Ouvrez l’inscription de l’entité dans la recherche de l’OFAC et lisez la loi et la directive qu’elle cite. En cas de doute, consultez l’équipe de conformité de l’OFAC. Conservez vos documents pendant 10 ans.
law-next-bank = Demandez à votre banque si elle peut exécuter le paiement avant de vous y engager. Ne le faites pas passer par une autre banque pour cacher le lien.
law-next-bis = Trouvez le classement de l’article pour le contrôle des exportations, puis lisez l’inscription. Demandez la licence au BIS dans son système SNAP-R avant d’expédier. Conservez vos documents pendant 5 ans.
law-next-bis-order = Lisez l’ordonnance dans le Federal Register. Consultez le BIS avant de poursuivre. Conservez vos documents pendant 5 ans.
law-next-bis-check = Cherchez sur bis.gov et federalregister.gov la règle en vigueur aujourd’hui. Demandez à qui appartient votre client et conservez la réponse pendant 5 ans.
law-next-bis-foreign = Demandez au fabricant si des technologies, des logiciels ou des outils américains ont servi à faire l’article. Si c’est le cas, lisez la note (footnote), et demandez la licence au BIS avant d’expédier. Conservez vos documents pendant 5 ans.
law-next-bis-check-licence = Vérifiez si votre article exige une licence d’exportation américaine. Si c’est le cas, ne comptez pas en recevoir une, et consultez l’agence qui l’accorde.
law-next-bank-support = Ne comptez pas sur un crédit américain à l’exportation pour cette vente.
law-next-uvl = Obtenez de l’entité une déclaration UVL signée avant d’expédier. Éclaircissez d’abord tout signal d’alerte, et conservez les documents pendant 5 ans.
law-next-meu = Demandez qui utilisera l’article et pour quoi faire. S’il faut une licence, demandez-la au BIS dans son système SNAP-R. Conservez vos documents pendant 5 ans.
law-next-isn = Lisez l’avis du Federal Register que cite l’inscription. Si sa date de fin ou sa portée n’est pas claire, consultez le service de non-prolifération du département d’État.
law-next-ddtc = Consultez la direction des contrôles du commerce de défense (DDTC) du département d’État avant de poursuivre.
law-next-uflpa = Retracez l’origine des marchandises jusqu’aux matières premières et conservez les documents ; en Chine, consultez d’abord un avocat sur place. Consultez le CBP ou un courtier en douane avant d’expédier, car les marchandises peuvent être retenues au port.
law-next-wro = Comparez vos marchandises avec l’ordonnance publiée sur la page du CBP. Consultez le CBP ou un courtier en douane avant d’expédier, et réunissez des preuves d’origine. En Chine, consultez d’abord un avocat sur place.
law-next-fcc = Vérifiez le FCC ID de l’équipement et la Covered List avant de commander. Demandez au fournisseur une preuve d’autorisation, ou consultez la FCC.
law-next-fcc-module = Demandez au fournisseur qui a fabriqué l’appareil et le module radio qu’il contient. Cherchez les deux par leur FCC ID, et lisez le guide DA 26-48 de la FCC.
law-next-ict = Cherchez un autre logiciel de sécurité. Si vous utilisez encore celui-ci, lisez la page du ministère américain du Commerce sur la décision.
law-next-contract = Prévenez tout de suite votre agent des marchés publics (contracting officer) si vous trouvez un tel équipement ou un tel fournisseur. Avant de soumissionner, vérifiez ce que vous devez déclarer dans SAM.gov. Cherchez-y tous les trois mois les ordres qui excluent un fournisseur (FASCSA orders).
law-next-grant = Consultez l’agence qui vous a accordé la subvention avant de dépenser. Conservez les devis et les factures qui montrent la marque et l’origine.
law-next-usf = Consultez la FCC ou l’administrateur du fonds avant d’en dépenser l’argent.
law-next-1286 = Déclarez ce lien dans votre proposition. Consultez votre bureau de sécurité de la recherche ou le responsable du programme.
law-next-own-ofac = Demandez à l’entreprise qui sont ses propriétaires, et les propriétaires de ceux-ci, documents à l’appui. En dessous de 50 %, l’OFAC demande quand même de la prudence. Conservez ce que vous avez trouvé pendant 10 ans.
law-next-own-bis = Demandez à qui appartient votre client et conservez la réponse pendant 5 ans. Cherchez sur bis.gov et federalregister.gov la règle en vigueur aujourd’hui.
law-next-own-cmic = Vérifiez si la liste nomme l’entreprise elle-même.
law-next-own-named = Vérifiez si la liste nomme l’entreprise elle-même, et lisez toute l’inscription de son propriétaire.
law-next-un = Cherchez comment votre propre pays traduit les sanctions de l’ONU dans son droit, et consultez son autorité chargée des sanctions.
law-next-sam = Cherchez-la dans SAM.gov le jour de l’attribution et lisez le type de son exclusion. En cas de doute, consultez l’agence.
law-next-wb = Lisez la période dans l’inscription. Si la Banque mondiale paie, consultez son équipe de projet avant de signer.
law-next-eu = Consultez l’autorité nationale compétente de votre État membre de l’UE. Elle peut accorder une autorisation, et c’est à elle que vous déclarez les fonds gelés.
law-next-uk = Lisez l’inscription sur la UK Sanctions List (liste des sanctions du Royaume-Uni). Consultez l’Office of Financial Sanctions Implementation (OFSI) du Royaume-Uni au sujet d’une licence, et déclarez-lui ce que vous gelez.
law-next-uk-read = Lisez l’inscription sur la UK Sanctions List (liste des sanctions du Royaume-Uni), et le règlement de son régime. En cas de doute, consultez le ministère britannique des Affaires étrangères (Foreign Office) ou un avocat.
law-next-ca = Consultez Affaires mondiales Canada au sujet d’un permis avant de poursuivre.
law-next-au = Consultez l’Australian Sanctions Office au sujet d’un permis avant de poursuivre.
law-next-ch = Déclarez sans délai les avoirs gelés au SECO, et consultez-le sur les exceptions.
law-next-cn = Lisez la dernière annonce du ministère chinois du Commerce (MOFCOM). Consultez un avocat en Chine avant de compter sur un approvisionnement qui pourrait être coupé.
law-next-outbound = Demandez sur quoi travaille la société avant d’investir. Lisez la page du ministère américain des Finances (Treasury) sur les investissements à l’étranger.
law-next-region = Demandez le lieu exact, avec son code postal, et cherchez-le sur une carte à laquelle vous vous fiez. Lisez la page de l’OFAC sur le programme, et interrogez l’OFAC avant de poursuivre.
law-next-embargo = Lisez la page de l’OFAC sur le programme de ce pays avant de poursuivre. Pour les exportations, voyez aussi les règles du BIS dans 15 CFR part 746.

## OFAC: Specially Designated Nationals

law-sdn-about = Tous ceux qui figurent sur cette liste sont bloqués. Les personnes américaines n’ont pas le droit de traiter avec eux, et doivent geler tout bien de ces derniers qu’elles détiennent.
law-sdn-buy = Les personnes américaines n’ont pas le droit de lui acheter quoi que ce soit, ni d’importer des marchandises dans lesquelles elle a un intérêt.
law-sdn-sell = Les personnes américaines n’ont pas le droit de lui vendre, de lui expédier ou de lui donner quoi que ce soit, directement ou par d’autres.
law-sdn-pay = Les personnes américaines n’ont pas le droit de la payer, d’accepter ses paiements ou de les transmettre. Une banque américaine gèle un tel paiement et ne le renvoie pas.
law-sdn-hold = Les personnes américaines doivent geler tous les biens dans lesquels cette personne ou entité a un intérêt. Elles doivent les déclarer à l’OFAC dans les 10 jours ouvrés, puis au plus tard le 30 septembre de chaque année tant qu’elles les détiennent.
law-sdn-invest = Les personnes américaines n’ont pas le droit d’acheter ou de vendre ses actions, ses obligations ou ses autres titres. Ceux qu’elles détiennent sont gelés.
law-sdn-provide = Les personnes américaines n’ont pas le droit de lui fournir des services, payants ou gratuits.
law-sdn-obtain = Les personnes américaines n’ont pas le droit d’utiliser ses services ni d’accepter d’elle des dons d’argent, de marchandises ou de services.
law-sdn-federal = Les agences américaines, les titulaires de leurs marchés et les entreprises qui travaillent pour ceux-ci n’ont pas le droit d’acquérir ses marchandises ou ses services, sauf si l’OFAC le permet.
law-sdn-grant = Les personnes américaines n’ont pas le droit de lui transmettre l’argent d’une subvention, des marchandises ou des services, directement ou par un partenaire.
law-sdn-nexus = Si vous n’êtes pas une personne américaine, cette liste ne vous interdit pas toutes les opérations. Vous n’avez pas le droit d’amener une personne américaine à enfreindre le blocage ni d’aider à le contourner. Un paiement en dollars américains qui passe par une banque américaine peut avoir cet effet.
law-sdn-nexus-goods = Si vous n’êtes pas une personne américaine, cette liste ne vous interdit pas toutes les opérations. Vous n’avez pas le droit d’amener une personne américaine à enfreindre le blocage, par exemple en achetant des marchandises américaines pour les lui transmettre.
law-sdn-support = L’OFAC peut vous inscrire sur cette liste pour avoir fourni à l’entité de l’argent, des marchandises ou des services, même sans lien avec les États-Unis. La plupart des décrets sur lesquels repose la liste le permettent.
law-sdn-secondary = Certains programmes vont plus loin, comme ceux sur l’Iran, la Corée du Nord et la Russie. Une banque étrangère peut perdre ses comptes aux États-Unis pour une opération importante avec l’entité. L’inscription peut avertir de sanctions secondaires.
law-sdn-bis = Les articles soumis aux règles américaines d’exportation exigent aussi une licence du BIS avant d’être envoyés à cette personne ou entité, d’où que ce soit. Cela vient du programme de son inscription. Si l’OFAC a autorisé l’opération, demandez au BIS si sa propre licence reste nécessaire.
law-sdn-exc-licence = L’OFAC peut accorder une licence pour une opération : une licence générale ouverte à tous, ou une licence spécifique pour vous.
law-sdn-exc-information = Les supports d’information, comme les livres et les films, et les messages personnels sont pour la plupart en dehors de l’interdiction.
law-sdn-exc-humanitarian = Des licences générales permettent une grande partie de l’action humanitaire. Lisez celle du programme de l’inscription.
law-sdn-exc-winddown = Une licence générale peut laisser un court délai pour mettre fin à des affaires en cours. Elle permet ce qu’il faut pour cela, et aucune affaire nouvelle. L’OFAC n’est pas tenu d’en donner une : vérifiez s’il y en a une, et sa date de fin.
law-sdn-fifty = La liste ne nomme pas tous ceux qui sont bloqués. Une entreprise détenue à 50 % ou plus par des personnes bloquées est bloquée aussi, même si cette part s’obtient en additionnant celles de plusieurs d’entre elles. La propriété compte, le contrôle ne compte pas, et cet outil ne connaît pas les propriétaires.
law-sdn-reach = Cette liste s’impose aux personnes américaines, et à d’autres si leur acte a un lien avec les États-Unis. Une entreprise étrangère qui traite avec l’entité n’enfreint pas la loi américaine de ce seul fait. Mais l’OFAC peut l’inscrire sur la liste pour cela, même sans lien avec les États-Unis.
law-sdn-goods = Les marchandises, les dettes et les contrats dans lesquels l’entité a un intérêt sont gelés aussi, même si les marchandises se trouvent chez vous. Il est interdit de les déplacer, de les utiliser ou de les renvoyer. Un gel n’enlève rien : ils appartiennent toujours à l’entité.
law-sdn-people = Les personnes américaines n’ont pas le droit de travailler pour l’entité, car c’est lui fournir un service. Elles n’ont pas le droit de conclure un contrat que signe une personne inscrite, même au nom d’une société qui n’est pas bloquée.
law-sdn-fines = L’OFAC peut vous infliger une amende même si vous ne saviez pas. Dans la plupart des programmes, elle peut atteindre une somme fixée par la loi, ou le double de l’opération si c’est plus. Enfreindre un blocage exprès est une infraction pénale.

## OFAC: Sectoral Sanctions Identifications

law-ssi-about = Cette liste interdit certaines opérations avec des secteurs de l’économie russe : nouvelle dette, nouvelles actions, et aide à certains projets pétroliers. Elle ne gèle pas les avoirs.
law-ssi-read = Ce que cette liste interdit dépend de la directive citée dans l’inscription. Avant de poursuivre, lisez laquelle des directives 1 à 4 du décret E.O. 13662 elle cite.
law-ssi-d1-debt = Directive 1 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 14 jours. Lui laisser plus de temps que cela pour vous payer compte comme une nouvelle dette.
law-ssi-d1-equity = Directive 1 : les personnes américaines n’ont pas le droit de faire d’opération sur ses nouvelles actions, ni sur sa nouvelle dette à plus de 14 jours.
law-ssi-d2-debt = Directive 2 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 60 jours. Lui laisser plus de temps que cela pour vous payer compte comme une nouvelle dette.
law-ssi-d2-bonds = Directive 2 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 60 jours, obligations comprises. La directive n’interdit pas d’acheter ou de vendre ses actions.
law-ssi-d3-debt = Directive 3 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 30 jours. Lui laisser plus de temps que cela pour vous payer compte comme une nouvelle dette.
law-ssi-d3-bonds = Directive 3 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 30 jours, obligations comprises. La directive n’interdit pas d’acheter ou de vendre ses actions.
law-ssi-d4-goods = Directive 4 : les personnes américaines n’ont pas le droit de fournir des marchandises ou du savoir-faire pour certains projets pétroliers auxquels elle participe. Ce sont les projets en eau profonde, en mer dans l’Arctique et de pétrole de schiste.
law-ssi-d4-services = Directive 4 : les personnes américaines n’ont pas le droit de fournir des services pour les projets pétroliers en eau profonde, en mer dans l’Arctique ou de schiste auxquels elle participe. Les services financiers sont en dehors de cette directive.
law-ssi-exc-old-debt = Des durées plus longues valent pour la dette émise avant le 28 novembre 2017. La FAQ 370 de l’OFAC en donne le tableau.
law-ssi-reach-share = Pour les projets commencés depuis le 29 janvier 2018, la règle va au-delà de la Russie. Elle s’applique alors si l’entité détient 33 % ou plus, ou la majorité des droits de vote.
law-ssi-no-freeze = Cette liste ne gèle pas ses avoirs et n’empêche pas tout commerce avec elle. Elle interdit ce que dit la directive citée dans l’inscription. L’entité peut aussi figurer sur la liste SDN, qui, elle, gèle les avoirs.
law-ssi-fifty = La liste ne nomme pas tous ceux qu’elle touche. Une entreprise détenue à 50 % ou plus par des personnes ou entités inscrites relève de la même directive. Cet outil ne connaît pas les propriétaires.

## OFAC: correspondent and payable-through accounts

law-capta-about = Les établissements financiers américains n’ont pas le droit d’ouvrir ou de tenir certains comptes pour les banques étrangères de cette liste, ou seulement sous conditions.
law-capta-read = Les établissements financiers américains n’ont pas le droit d’ouvrir ou de tenir pour elle un compte de correspondant ou de passage, ou seulement à des conditions strictes. L’inscription cite la loi et dit lequel des deux s’applique.
law-capta-d2 = Directive 2 du décret E.O. 14024 : les établissements financiers américains n’ont pas le droit d’ouvrir ou de tenir pour elle un compte de correspondant ou de passage. Ils doivent aussi rejeter les transactions qui l’impliquent.
law-capta-561 = Les établissements financiers américains n’ont pas le droit d’ouvrir ou de tenir pour elle un compte de correspondant ou de passage.
law-capta-payment = Une banque américaine peut être obligée de refuser un paiement qui passe par la banque inscrite, quel que soit l’expéditeur. Prévoyez un autre moyen de paiement que la loi permet.
law-capta-others = Cette liste s’impose seulement aux établissements financiers américains. Elle ne gèle pas les avoirs de la banque, mais la liste SDN peut le faire : cherchez-y aussi.

## OFAC: Non-SDN Menu-Based Sanctions

law-mbs-about = Cette liste réunit des personnes et entités inscrites au titre de différentes lois américaines. Chaque inscription a ses propres mesures, qui ne vont pas jusqu’au blocage complet.
law-mbs-read = Ce que cette liste interdit dépend de la loi et de la directive citées dans l’inscription. Lisez l’inscription avant de poursuivre.
law-mbs-d1a = Directive 1A du décret E.O. 14024 : les établissements financiers américains n’ont pas le droit de lui prêter, d’acheter ses nouvelles obligations ou de négocier celles qu’elle a émises après le 1er mars 2022. La règle des 50 % ne s’applique pas à cette directive.
law-mbs-d3-debt = Directive 3 du décret E.O. 14024 : les personnes américaines n’ont pas le droit de faire d’opération sur sa nouvelle dette à plus de 14 jours. Lui laisser plus de temps que cela pour vous payer compte comme une nouvelle dette.
law-mbs-d3-equity = Directive 3 du décret E.O. 14024 : les personnes américaines n’ont pas le droit de faire d’opération sur ses nouvelles actions, ni sur sa nouvelle dette à plus de 14 jours. « Nouvelle » veut dire émise à partir de la date donnée dans l’inscription.
law-mbs-d3-reach = Une entreprise détenue à 50 % ou plus par des personnes ou entités soumises à la directive 3 y est soumise aussi. Cet outil ne connaît pas les propriétaires.
law-mbs-d4 = Directive 4 du décret E.O. 14024 : les personnes américaines n’ont le droit de prendre part à aucune transaction qui implique cette personne ou entité. Un transfert d’avoirs vers elle ou une opération de change compte aussi.
law-mbs-burma = Directive 1 du décret E.O. 14014 : les personnes américaines n’ont pas le droit de lui fournir des services financiers, ni d’en fournir à son profit.
law-mbs-burma-pay = La directive 1 du décret E.O. 14014 interdit les services financiers américains qui lui sont fournis ou qui sont fournis à son profit. Un paiement qui passe par une banque américaine peut en être un.
law-mbs-no-freeze = Une inscription sur cette liste n’est pas en elle-même un gel complet des avoirs. L’entité peut aussi figurer sur la liste SDN, qui, elle, gèle les avoirs : cherchez-y aussi.
law-mbs-235 = La règle des 50 % ne s’applique pas aux inscriptions au titre de la section 235 de la loi CAATSA qui ne bloquent pas les biens.
law-mbs-235-export = Les agences américaines n’accordent pas de licence pour lui envoyer des biens ou des technologies. Ce qui exige une telle licence ne peut donc pas partir vers elle.
law-mbs-235-loans = Les établissements financiers américains n’ont pas le droit de lui prêter plus de 10 millions de dollars sur toute période de 12 mois.
law-mbs-235-bank = L’Export-Import Bank des États-Unis ne soutient pas les exportations vers elle, ni par des prêts ni par une assurance.
law-mbs-drugs-exchange = Son inscription interdit les opérations de change dans lesquelles elle a un intérêt, là où la loi américaine s’applique.
law-mbs-drugs-loans = Son inscription interdit aux établissements financiers américains de lui prêter de l’argent ou de lui faire crédit.
law-mbs-drugs-invest = Son inscription interdit aux personnes américaines d’acheter de grandes quantités de ses actions ou de sa dette.

## OFAC: Foreign Sanctions Evaders

law-fse-about = L’OFAC a constaté que ces entités ont contourné les sanctions américaines contre l’Iran ou la Syrie, ou ont aidé d’autres à le faire. Les personnes américaines n’ont pas le droit de commercer avec elles.
law-fse-buy = Les personnes américaines n’ont pas le droit d’obtenir d’elle des marchandises ou des technologies.
law-fse-sell = Les personnes américaines n’ont pas le droit de lui fournir des marchandises ou des technologies.
law-fse-pay = Les personnes américaines n’ont pas le droit de lui faire ou de recevoir d’elle un paiement pour des marchandises, des services ou des technologies. Une banque américaine doit rejeter un tel virement.
law-fse-invest = Les personnes américaines n’ont pas le droit de participer à une opération avec elle portant sur des marchandises, des services ou des technologies. Cela comprend les services nécessaires pour négocier ses titres.
law-fse-provide = Les personnes américaines n’ont pas le droit de lui fournir des services, services financiers compris.
law-fse-obtain = Les personnes américaines n’ont pas le droit d’obtenir d’elle des services.
law-fse-no-freeze = Cette liste ne gèle pas ses avoirs. Elle interdit le commerce avec elle, et une banque américaine n’a pas le droit de la laisser utiliser un compte sans la permission de l’OFAC.

## OFAC: Palestinian Legislative Council

law-plc-about = Cette liste nomme des membres du Conseil législatif palestinien élus sur les listes du Hamas ou d’un autre groupe inscrit. Les établissements financiers américains rejettent les transactions avec eux.
law-plc-pay = Les établissements financiers américains doivent rejeter les transactions avec cette personne. Ils ne gèlent pas l’argent.
law-plc-others = Cette liste s’adresse aux établissements financiers américains. Certaines personnes qui y figurent sont aussi sur la liste SDN, où tout est gelé : cherchez-y aussi.

## OFAC: Chinese Military-Industrial Complex Companies

law-cmic-about = Les personnes américaines n’ont pas le droit d’acheter ou de vendre les titres négociés sur un marché ouvert au public des sociétés de cette liste. C’est une règle qui porte seulement sur l’investissement.
law-cmic-invest = Les personnes américaines n’ont pas le droit d’acheter ou de vendre ses titres négociés sur un marché ouvert au public. L’interdiction couvre aussi leurs produits dérivés négociés sur un tel marché. Elle couvre encore les titres conçus pour donner à un investisseur une exposition à ces titres, comme des fonds.
law-cmic-cond-dates = L’interdiction commence 60 jours après l’inscription d’une société. Les personnes américaines ont 365 jours à partir de l’inscription pour vendre ce qu’elles détiennent. L’inscription donne les deux dates.
law-cmic-exc-broker = Les personnes américaines peuvent fournir des services de courtage et d’autres aides pour les transactions de clients qui ne sont pas des personnes américaines.
law-cmic-no-freeze = Cette liste ne gèle pas ses avoirs. Elle n’empêche pas les paiements vers elle, sauf dans une transaction interdite sur ses titres.
law-cmic-no-trade = Cette liste n’est pas la liste SDN. Elle n’empêche pas le commerce de marchandises ou de services avec la société.
law-cmic-no-fifty = La règle des 50 % ne s’applique pas à cette liste. Elle couvre seulement les sociétés inscrites elles-mêmes, pas les filiales non inscrites.

## OFAC: shared

law-ofac-licence = L’OFAC peut accorder une licence pour une opération : une licence générale ouverte à tous ou une licence spécifique pour vous.

## BIS: Entity List

law-el-about = Pour envoyer à une entité de cette liste des articles soumis aux règles américaines d’exportation, toute personne doit avoir une licence du BIS, dans la mesure indiquée par l’inscription.
law-el-export = Il vous faut une licence du BIS pour lui exporter, réexporter ou transférer les articles que cite son inscription. Cela vaut partout dans le monde, pour les articles soumis aux Export Administration Regulations (EAR), les règles américaines d’exportation. C’est à vous, l’expéditeur, de demander la licence.
law-el-reach-scope = L’inscription dit quels articles. Pour beaucoup d’inscriptions, c’est tout article soumis aux EAR.
law-el-reach-party = Il vous faut la licence quel que soit le rôle de l’entité : acheteur, intermédiaire, destinataire ou utilisateur final.
law-el-cond-review = Le BIS peut accorder ou refuser la licence. L’inscription dit comment le BIS examine les demandes.
law-el-cond-exceptions = Aucune exception de licence ne peut être utilisée, sauf si l’inscription ou la règle elle-même en cite une.
law-el-says-all = Cette inscription dit : tous les articles soumis aux EAR. Cela comprend des biens de tous les jours qui n’exigent pas de licence pour d’autres destinataires.
law-el-says-projects = Cette inscription exige la licence si l’article est destiné aux projets qu’elle cite.
law-el-says-supplement = Cette inscription ne cite que certains articles : ceux qu’énumère une annexe aux règles sur la Russie.
law-el-says-presumed = Cette inscription dit que le BIS applique une présomption de refus. Il peut quand même accorder la licence si vous lui donnez de bonnes raisons.
law-el-says-denied = Cette inscription dit que le BIS refuse en règle générale de telles licences.
law-el-says-case = Cette inscription dit que le BIS examine certaines demandes au cas par cas. Lisez pour quels articles.
law-el-says-general = Cette inscription avait une licence générale temporaire. Vérifiez si elle court encore.
law-el-fn1 = Footnote 1 : il vous faut aussi une licence pour certains articles fabriqués hors des États-Unis. Ils sont issus de certaines technologies ou de certains logiciels américains, ou d’une usine qui repose sur eux. La règle s’applique si l’entité achète ou utilise l’article, ou aide à le déplacer.
law-el-fn3 = Footnote 3 : le BIS la traite comme un utilisateur final militaire de Russie ou du Bélarus, ou comme un acheteur pour un tel utilisateur. Il vous faut aussi une licence pour certains articles fabriqués hors des États-Unis avec des technologies, des logiciels ou des outils américains.
law-el-fn4 = Footnote 4 : il vous faut aussi une licence pour certains articles fabriqués hors des États-Unis. Ils sont issus de certaines technologies ou de certains logiciels américains, comme ceux pour les puces avancées, ou d’une usine qui repose sur eux.
law-el-fn5 = Footnote 5 : il vous faut aussi une licence pour certains outils et pièces de fabrication de puces faits hors des États-Unis. Ils contiennent des puces d’origine américaine, ou sont issus de certaines technologies ou de certains logiciels américains.
law-el-services = La liste porte sur des articles, et la plupart des services n’en relèvent pas. Il peut quand même falloir une licence aux personnes américaines pour soutenir certains usages d’armement, de renseignement militaire ou de puces avancées. Personne n’a le droit d’entretenir, de réexpédier ou de financer un article s’il sait qu’il a été exporté en enfreignant les règles.
law-bis-affiliates-first = À partir du 29 septembre 2025, les entreprises détenues à 50 % ou plus par des personnes ou entités inscrites relevaient de la même règle de licence. Cet outil ne connaît pas les propriétaires.
law-bis-affiliates-paused = Le BIS a suspendu sa règle des 50 % sur les sociétés affiliées jusqu’au 9 novembre 2026. Une entreprise non inscrite du même groupe n’est pas visée de ce seul fait, mais c’est un signal d’alerte.
law-bis-affiliates-now = Vérifiez à qui appartient votre client. D’après son texte, la règle du BIS sur les entreprises détenues à 50 % ou plus par des personnes ou entités inscrites est revenue le 10 novembre 2026. Nous n’avons trouvé aucune source qui confirme cela ou qui prolonge la suspension : demandez confirmation au BIS.
law-el-buying = Cette liste n’interdit pas de lui acheter. Le BIS dit qu’il n’y a pas d’interdiction des achats. Ce que vous lui envoyez en retour, comme des pièces, des outils ou des plans, peut exiger une licence.
law-el-money = Cette liste ne gèle pas ses avoirs. Elle n’empêche pas les paiements vers elle et n’interdit pas d’investir dans ses titres.

## BIS: Denied Persons List

law-dpl-about = Par une ordonnance, le BIS a retiré les privilèges d’exportation (export privileges) à tous ceux qui figurent sur cette liste. Les autres n’ont pas le droit de les aider à contourner l’ordonnance.
law-dpl-export = Vous n’avez le droit d’exporter, de réexporter ou de transférer vers cette personne ou entité, ou pour son compte, aucun article soumis aux règles américaines d’exportation. Seul le BIS peut l’autoriser.
law-dpl-service = Personne n’a le droit d’entretenir un article qui a été exporté des États-Unis en vertu des règles américaines d’exportation et que cette entité possède ou contrôle. L’entretien comprend l’installation, la maintenance et la réparation.
law-dpl-buy = Obtenir d’elle un article qui a été ou sera exporté des États-Unis peut enfreindre l’ordonnance. Lisez l’ordonnance avant d’acheter.
law-dpl-cond-order = L’ordonnance fixe les conditions et la date de fin. Une ordonnance marquée « non-standard » a ses propres conditions.
law-dpl-money = L’ordonnance porte sur des articles soumis aux règles américaines d’exportation. Cette liste ne gèle pas ses avoirs et n’interdit pas d’investir dans ses titres.

## BIS: Unverified List

law-uvl-about = Le BIS n’a pas pu vérifier comment ces entités utilisent des articles venus des États-Unis. Les exportateurs doivent prendre des mesures supplémentaires avec elles.
law-uvl-exceptions = Vous ne pouvez pas utiliser d’exception de licence pour lui envoyer des articles soumis aux règles américaines d’exportation. Là où vous auriez compté sur une exception, il vous faut une licence du BIS.
law-uvl-statement = Avant de lui envoyer un article qui n’exige pas de licence, obtenez d’elle une déclaration UVL signée. Déclarez l’exportation dans AES, quelle que soit sa valeur. L’inscription est un signal d’alerte à éclaircir avant d’expédier.
law-uvl-no-ban = Cette liste n’est pas une interdiction. Elle ne vous empêche pas d’acheter, et elle ne gèle rien. Le BIS peut retirer une entité une fois qu’il l’a vérifiée.

## BIS: Military End-User List

law-meu-about = Le BIS traite les entités de cette liste comme des utilisateurs finaux militaires. Certains articles ne peuvent partir vers elles qu’avec une licence du BIS.
law-meu-export = Il vous faut une licence du BIS pour lui exporter, réexporter ou transférer les articles du Supplement No. 2 to part 744. Vérifiez si votre article est dans ce supplément.
law-meu-open = Cette liste n’est pas complète. Pour un utilisateur final militaire qu’elle ne nomme pas, il faut la même licence : vérifiez donc qui utilisera l’article.
law-meu-money = Cette liste n’interdit pas de lui acheter. Elle ne gèle rien et n’interdit aucun paiement ni investissement.
law-meu-cond-review = Le BIS peut accorder ou refuser la licence.

## State: nonproliferation sanctions

law-isn-about = Le département d’État a pris des sanctions contre ces entités au sujet d’armes de destruction massive, de missiles ou d’autres armes. Chaque avis fixe ses propres mesures.
law-isn-buy = Certaines des lois derrière cette liste interdisent d’importer ses produits aux États-Unis. Lisez l’avis cité dans l’inscription.
law-isn-sell = Les agences américaines refusent les licences pour lui envoyer des armes et, selon certaines de ces lois, aussi des biens à double usage. Lisez l’avis cité dans l’inscription.
law-isn-pay = Certains avis interdisent certaines opérations avec elle. Lisez l’avis cité dans l’inscription avant de payer.
law-isn-hold = Si l’avis relève du décret E.O. 13382, cherchez l’entité sur la liste SDN. Ses biens sont gelés tant qu’elle y figure.
law-isn-federal = Le gouvernement des États-Unis n’a pas le droit de lui acheter ni de lui donner une aide, tant que l’avis cité dans l’inscription est en vigueur.
law-isn-federal-named = Tant que l’avis cité dans l’inscription est en vigueur, le gouvernement des États-Unis n’a pas le droit d’acheter à la société ou à la personne désignée. Si c’est un gouvernement qui est désigné, d’autres mesures valent : lisez l’avis.
law-isn-federal-read = Certaines des lois derrière cette liste interdisent au gouvernement des États-Unis de lui acheter ; d’autres gèlent des biens ou refusent des crédits à l’exportation. Lisez l’avis cité dans l’inscription.
law-isn-cond-term = Selon cette loi, les mesures durent deux ans. Vérifiez la date de fin dans l’avis.
law-isn-reach-successors = Beaucoup d’inscriptions couvrent aussi les unités et les filiales de l’entité, et quiconque lui succède.

## State: AECA debarred parties

law-dtc-about = Ces entités n’ont pas le droit de prendre part à l’exportation d’armes et de services militaires américains, directement ou indirectement.
law-dtc-sell = Vous n’avez pas le droit de lui envoyer des articles de défense américains, ni de la laisser prendre part à leur exportation. Ce sont les articles soumis aux International Traffic in Arms Regulations (ITAR).
law-dtc-provide = Vous n’avez pas le droit de lui fournir des services de défense, ni de prendre part avec elle à une affaire soumise aux ITAR.
law-dtc-obtain = Elle n’a pas le droit de servir de courtier dans des affaires d’armes ni d’y prendre part. Vous n’avez pas le droit de faire appel à elle pour cela.
law-dtc-exc = Le département d’État peut rétablir une personne ou entité dans ses droits, ou permettre une transaction précise à titre d’exception.
law-dtc-ordinary = Cette liste porte sur les armes et les services militaires soumis aux ITAR. Elle n’empêche pas les autres échanges ou paiements, et elle ne gèle rien.

## DHS: Uyghur Forced Labor Prevention Act Entity List

law-uflpa-about = La loi américaine présume que les marchandises faites en tout ou en partie par les sociétés de cette liste ont été produites par le travail forcé. Leur entrée aux États-Unis est interdite, sauf si l’importateur prouve le contraire.
law-goods-made = les marchandises qu’elle a faites, en tout ou en partie
law-uflpa-buy = Les marchandises qu’elle a faites, en tout ou en partie, sont présumées produites par le travail forcé, et leur entrée aux États-Unis est interdite. Cela comprend ce qu’elle a fourni pour des marchandises que d’autres ont finies, dans n’importe quel pays.
law-uflpa-exc-rebut = L’importateur peut renverser cette présomption par des preuves claires et convaincantes. Il doit aussi suivre les consignes du CBP et répondre complètement à toutes les questions du CBP.
law-uflpa-cond-report = Le CBP doit signaler au Congrès chaque exception qu’il accorde.
law-uflpa-i = Elle est inscrite au titre de la subsection (i). Celle-ci vise ceux qui extraient, fabriquent ou produisent des marchandises au Xinjiang avec du travail forcé.
law-uflpa-ii = Elle est inscrite au titre de la subsection (ii). Celle-ci vise ceux qui travaillent avec le gouvernement du Xinjiang pour recruter, déplacer, loger ou accueillir des travailleurs forcés ou des personnes de groupes persécutés.
law-uflpa-iv = Elle est inscrite au titre de la subsection (iv). Celle-ci vise ceux qui ont exporté de Chine vers les États-Unis des marchandises de sociétés inscrites sous (i) ou (ii).
law-uflpa-v = Elle est inscrite au titre de la subsection (v). Celle-ci vise ceux qui obtiennent des matières du Xinjiang, ou de personnes qui travaillent avec son gouvernement dans des programmes qui ont recours au travail forcé.
law-uflpa-named = Seules figurent sur cette liste les sociétés et les filiales qu’elle nomme. Les marchandises du Xinjiang relèvent de la présomption, quel que soit leur fabricant.
law-uflpa-imports = Cette liste porte sur les marchandises qui entrent aux États-Unis. Elle ne gèle pas les avoirs, et elle n’empêche pas les ventes ou les paiements à la société.
law-uflpa-eu = L’UE interdira aussi les marchandises produites par le travail forcé, où que ce soit et par qui que ce soit. D’après son texte, cette règle s’applique à partir du 14 décembre 2027. Une fois ce jour passé, vérifiez que c’est le cas.

## CBP: Withhold Release Orders and Findings

law-wro-about = Le CBP retient à la frontière les marchandises qu’il relie au travail forcé. Chaque ordonnance cite des marchandises, et un fabricant ou une région.
law-goods-order = les marchandises que cite l’ordonnance
law-wro-buy = Le CBP retient les marchandises que cite son ordonnance, et leur entrée aux États-Unis est interdite. Vous pouvez faire lever cette mesure en prouvant qu’elles n’ont pas été produites par le travail forcé.
law-wro-finding = Le CBP a constaté que les marchandises qu’il cite ici ont été produites par le travail forcé. Leur entrée aux États-Unis est interdite, et le CBP peut les saisir.
law-wro-cond-scope = Seuls les marchandises, le fabricant et la région cités dans l’ordonnance sont couverts. Certaines ordonnances sont modifiées ou suspendues : vérifiez l’état indiqué dans l’inscription.
law-wro-exc-proof = Pour obtenir la mainlevée de marchandises retenues, donnez au CBP un certificat d’origine et un exposé complet de leur fabrication, dans le délai qu’il fixe.
law-wro-imports = Cette ordonnance porte sur les marchandises qui entrent aux États-Unis. Elle ne gèle pas les avoirs, et elle n’empêche pas les ventes ou les paiements à l’entité.
law-wro-uflpa = Le CBP traite maintenant les marchandises du Xinjiang de cette ordonnance selon la présomption de la loi sur la prévention du travail forcé des Ouïghours (UFLPA). Lisez aussi cette règle.

## FCC: Covered List

law-fcc-about = La FCC ne donne pas de nouvelle autorisation aux équipements de cette liste. La plupart des appareils ont besoin d’une autorisation avant de pouvoir être importés aux États-Unis ou y être commercialisés. Utiliser ce qui s’y trouve déjà n’est pas interdit.
law-goods-telecom = les équipements neufs de télécommunications et de vidéosurveillance
law-goods-older = les modèles visés plus anciens
law-goods-module = les appareils qui contiennent ses modules radio
law-goods-class = les équipements neufs que décrit l’inscription
law-goods-software = ses logiciels de sécurité et les équipements neufs qui les contiennent
law-fcc-tel = La FCC ne donne pas de nouvelle autorisation aux équipements de télécommunications ou de vidéosurveillance qu’elle fabrique. Sans autorisation, il est interdit d’importer de tels équipements aux États-Unis ou de les y commercialiser.
law-fcc-buy = Les nouveaux équipements de télécommunications et de vidéosurveillance qu’elle fabrique ne reçoivent pas d’autorisation de la FCC. Sans autorisation, il est interdit d’importer de tels équipements aux États-Unis ou de les y commercialiser.
law-fcc-use-tel = La liste ne cite les équipements de ce fabricant que pour certains usages. Mais la FCC n’autorise aucun de ses équipements de télécommunications ou de vidéosurveillance avant d’avoir accepté un plan. Le plan doit tenir les équipements à l’écart de ces usages, et en novembre 2026 nous ne connaissons aucun plan accepté.
law-fcc-use-buy = Sans autorisation de la FCC, il est interdit d’importer aux États-Unis ou d’y commercialiser ses nouveaux équipements de télécommunications et de vidéosurveillance. La FCC n’en donne aucune avant d’avoir accepté un plan qui tient les équipements à l’écart des usages cités. En novembre 2026, nous ne connaissons aucun plan accepté.
law-fcc-older = Selon un avis de la FCC du 26 juin 2026, ses modèles visés qui avaient été autorisés plus tôt ne peuvent plus non plus être importés ou commercialisés. Selon la presse, il a pris effet en juillet 2026. Cherchez-en confirmation dans le Federal Register.
law-fcc-module = Un appareil de n’importe quel fabricant qui contient un de ses modules émetteurs visés ne reçoit pas non plus d’autorisation de la FCC. Sans autorisation, il est interdit de l’importer aux États-Unis ou de l’y commercialiser. Cela vaut depuis le 26 décembre 2025.
law-fcc-rebrand = La FCC dit qu’un équipement visé se juge d’après celui qui l’a produit. Ses équipements peuvent donc être visés sous une autre marque aussi : demandez qui a fabriqué l’appareil.
law-fcc-software-tel = La FCC ne donne pas de nouvelle autorisation aux équipements dans lesquels son logiciel de cybersécurité ou antivirus est intégré.
law-fcc-software-buy = Les nouveaux équipements dans lesquels son logiciel de cybersécurité ou antivirus est intégré ne reçoivent pas d’autorisation de la FCC. Sans autorisation, il est interdit de les importer aux États-Unis ou de les y commercialiser.
law-kaspersky = Depuis le 20 juillet 2024, Kaspersky n’a plus le droit de vendre de logiciels de sécurité ou antivirus à des personnes américaines. Depuis le 29 septembre 2024, elle n’a plus le droit de leur fournir de mises à jour, et personne n’a le droit de revendre ces logiciels aux États-Unis ou de les y intégrer à un produit.
law-fcc-class-tel = La FCC ne donne pas de nouvelle autorisation aux équipements que décrit cette inscription.
law-fcc-class-buy = Les nouveaux équipements que décrit cette inscription ne reçoivent pas d’autorisation de la FCC. Sans autorisation, il est interdit de les importer aux États-Unis ou de les y commercialiser.
law-fcc-services-tel = La liste cite des services de télécommunications de cette société, pas ses équipements. La FCC décide, par des actes séparés (orders), si la société a le droit de les offrir.
law-fcc-fund = Il est interdit de dépenser l’argent des programmes de soutien de la FCC, comme l’Universal Service Fund, pour des équipements ou des services visés. Cela vaut seulement si votre argent vient d’un tel programme.
law-asda-federal = Selon l’American Security Drone Act, les agences fédérales n’ont pas le droit d’acheter ou d’utiliser des drones des fabricants exclus. Les titulaires de marchés n’ont pas le droit d’en fournir, ni d’en faire voler pour un travail fédéral.
law-asda-grant = Depuis le 22 décembre 2025, aucun argent d’un marché, d’une subvention ou d’un accord de coopération fédéral ne peut servir à acheter ou à faire voler des drones des fabricants exclus. Cela s’impose aussi à ceux qui reçoivent une part de cet argent.
law-asda-cond = Une liste dans SAM.gov nomme les fabricants exclus. Nous n’avons pas lu cette liste : cherchez-y ce fabricant.
law-asda-exc = Il y a des exceptions, par exemple pour la recherche et le sauvetage et pour la lutte contre les feux de forêt. Les agences peuvent accorder des dérogations.
law-fcc-cond-uses = Les usages cités sont la sécurité publique et la sécurité des sites du gouvernement. Ce sont aussi la surveillance des infrastructures critiques, et d’autres buts de sécurité nationale.
law-fcc-cond-court = En avril 2024, un tribunal américain a jugé trop large la lecture que la FCC fait des infrastructures critiques. Vérifiez comment la FCC les comprend maintenant.
law-fcc-reach-affiliates = Les équipements de ses filiales et sociétés affiliées sont visés aussi.
law-fcc-exc-class = L’inscription cite des exceptions, comme les articles qui ont une Conditional Approval (approbation conditionnelle). Certaines finissent à un jour fixé : lisez donc l’inscription.
law-fcc-keep = Utiliser des équipements qui sont déjà aux États-Unis n’est pas interdit. La règle porte sur l’approbation, l’importation et la commercialisation. Les opérateurs qui reçoivent un soutien de la FCC ont leurs propres règles.
law-fcc-other-uses = La presse a dit en 2022 que ce fabricant ne peut pas vendre de nouveaux produits aux États-Unis. Pour les équipements de télécommunications et de vidéosurveillance, c’est exact en pratique, tant que la FCC n’a accepté aucun plan.
law-fcc-not-company = La liste cite des équipements et des services, pas des sociétés. Elle ne gèle pas les avoirs, et elle n’empêche pas les exportations ou les paiements.
law-fcc-cond-uses-older = Pour Hikvision, Dahua et Hytera, cela ne touche que les équipements pour les usages cités dans la liste. Les équipements déjà utilisés ne sont pas touchés.

## SAM.gov

law-sam-about = Les agences américaines n’accordent aux personnes et aux sociétés de cette liste ni nouveau marché, ni subvention, ni autre argent fédéral, dans la mesure où l’inscription le dit.
law-sam-contract = Les agences fédérales n’ont pas le droit de lui attribuer un nouveau marché, sauf si le chef de l’agence énonce une raison impérieuse. Un titulaire a besoin d’une telle raison pour lui donner un sous-contrat de plus de 45 000 dollars. Les produits du commerce courant échappent à la règle sur les sous-contrats.
law-sam-grant = Vous n’avez pas le droit de la faire participer à un travail payé par des fonds fédéraux. Les sous-attributions comptent, ainsi que les achats de 25 000 dollars ou plus.
law-sam-private = L’exclusion lie là où l’argent fédéral est dépensé, et non dans les affaires privées. Les inscriptions qui viennent de l’OFAC restreignent davantage : cherchez aussi dans la SDN List.

## NDAA section 889

law-889-about = La loi américaine tient les équipements de télécommunications et de vidéosurveillance de cinq sociétés chinoises hors des marchés publics fédéraux et des dépenses de subventions fédérales.
law-889-a = Partie A, depuis le 13 août 2019 : les agences fédérales n’ont pas le droit d’acheter ses équipements ou services visés. Les systèmes dont ils sont une partie substantielle ou essentielle comptent aussi.
law-889-b = Partie B, depuis le 13 août 2020 : les agences n’ont pas le droit de passer un marché avec une société qui utilise ses équipements ou services visés. Il s’agit d’un usage comme partie substantielle ou essentielle d’un système, dans le travail fédéral ou en dehors.
law-889-grant = Vous n’avez pas le droit de dépenser l’argent d’une subvention, d’un prêt ou d’un accord de coopération fédéral pour ses équipements ou services visés.
law-889-cond-uses = Pour Hikvision, Dahua et Hytera, cela couvre le matériel de vidéosurveillance et de télécommunications, pour les usages que cite la loi. Pour Huawei et ZTE, cela couvre tous les équipements de télécommunications.
law-889-reach-affiliates = Les équipements des filiales et sociétés affiliées des cinq sociétés sont visés aussi.
law-889-reach-others = La loi couvre aussi d’autres fabricants que le département de la Défense relie au gouvernement chinois.
law-889-exc-backhaul = Les services qui se connectent aux réseaux d’autres opérateurs, comme le raccordement (backhaul), l’itinérance ou l’interconnexion, sont en dehors de l’interdiction.
law-889-exc-visible = Les équipements qui ne peuvent ni acheminer ou rediriger les données des utilisateurs, ni les voir, sont en dehors de l’interdiction.
law-889-exc-waiver = Une agence peut accorder une dérogation dans des cas étroits.
law-889-exc-flow = La partie B s’impose au titulaire principal du marché. Elle ne se transmet pas aux sous-traitants.
law-889-exc-use = La règle sur les subventions porte sur l’argent de la subvention, avec la part de cofinancement et les coûts indirects. Elle ne vous interdit pas d’utiliser de tels équipements que vous avez payés avec un autre argent.
law-889-private = Cette loi n’empêche pas les achats et les importations du secteur privé. Elle ne gèle rien et n’interdit aucun paiement ni investissement.

## NDAA section 5949

law-5949-about = À partir du 23 décembre 2027, les agences fédérales n’auront pas le droit d’acheter des produits électroniques avec des puces de trois fabricants chinois.
law-5949-federal = À partir du 23 décembre 2027, les agences fédérales n’auront pas le droit d’acheter des pièces, produits ou services électroniques qui comprennent ses puces. Pour les systèmes critiques, l’interdiction touche aussi les produits électroniques qui utilisent des produits avec ses puces.
law-5949-reach-affiliates = Les puces de ses sociétés affiliées, filiales et successeurs comptent aussi.
law-5949-cond-rule = La règle des agences était encore un projet, du 17 février 2026 : vérifiez si elle est définitive. Selon ce projet, ce qu’une agence a obtenu avant le 23 décembre 2027 reste hors de l’interdiction.
law-5949-private = Cette loi porte sur les achats fédéraux. Elle n’empêche pas les achats et les importations du secteur privé, et elle ne gèle rien.

## NDAA section 154

law-154-about = À partir du 1er octobre 2027, il sera interdit d’utiliser l’argent du département de la Défense pour acheter des batteries de six fabricants chinois.
law-154-federal = À partir du 1er octobre 2027, il sera interdit d’utiliser l’argent du département de la Défense pour acheter une batterie qu’elle a fabriquée.
law-154-reach-parts = À partir du 1er janvier 2028, une seconde loi interdit au département de la Défense les batteries avancées dont les composants de cellule ou la technologie viennent d’entités étrangères préoccupantes (foreign entities of concern). Elle commence par les nouveaux programmes et a des exceptions. Vérifiez si ce fabricant en est une.
law-154-private = Cette loi porte sur les achats du département de la Défense. Elle n’empêche pas les autres achats et importations, et elle ne gèle rien.

## DoD: section 1260H

law-1260h-about = Le département de la Défense désigne ces sociétés comme sociétés militaires chinoises. Il n’a pas le droit de passer de marché avec elles à partir du 30 juin 2026.
law-1260h-entity = Depuis le 30 juin 2026, le département de la Défense n’a pas le droit de passer, de renouveler ou de prolonger un marché avec elle, ou avec une société qu’elle contrôle.
law-1260h-goods = À partir du 30 juin 2027, le département de la Défense n’aura pas le droit de passer un marché pour des biens ou des services qui comprennent des biens ou des services faits ou mis au point par elle. Ceux des sociétés qu’elle contrôle comptent aussi.
law-1260h-exc-backhaul = Les services qui se connectent aux réseaux d’autres opérateurs, comme le raccordement (backhaul), l’itinérance ou l’interconnexion, sont en dehors de l’interdiction.
law-1260h-exc-existing = Les marchés qui existaient avant l’interdiction sont en dehors d’elle, même s’ils sont modifiés, prolongés ou renouvelés.
law-1260h-exc-components = Les composants peuvent être en dehors de cette seconde interdiction. Nous ne l’avons pas confirmé dans la loi : vérifiez avec l’agent des marchés publics (contracting officer).
law-1260h-exc-waiver = Le département de la Défense peut accorder des dérogations.
law-1260h-private = Cette liste ne s’impose pas aux acheteurs, vendeurs ou investisseurs privés. Elle n’interdit pas d’importation, ne gèle rien, et n’interdit pas le commerce de titres.
law-1260h-biotech = Si elle fabrique ou vend des biotechnologies, une loi de décembre 2025 l’exclura des marchés, subventions et prêts fédéraux. La date limite pour une première liste est le 18 décembre 2026, et l’exclusion commence quand les agences ont changé leurs règles. Vérifiez où cela en est.

## DoD: section 1286

law-1286-about = Le département de la Défense voit dans les liens avec ces institutions étrangères un risque pour la recherche qu’il finance.
law-1286-grant = L’argent du département de la Défense pour la recherche fondamentale peut être exclu des travaux menés avec cette institution. Le département peut accorder une dérogation. Il tient aussi compte des liens avec elle quand il examine des propositions.
law-1286-not = Cette liste n’est pas une sanction. Elle n’interdit aucun commerce ni paiement, et elle ne gèle rien.

## United Nations Security Council

law-un-about = Le Conseil de sécurité de l’ONU a pris des sanctions contre ces personnes et ces groupes. Chaque État membre de l’ONU doit les appliquer selon son propre droit.
law-un-freeze = Les membres de l’ONU doivent faire geler ses avoirs et empêcher que de l’argent et d’autres avoirs lui parviennent. C’est la loi de votre propre pays qui s’impose à vous.
law-un-arms = Les membres de l’ONU doivent empêcher que les biens cités par la résolution, souvent des armes, lui parviennent. C’est la loi de votre propre pays qui s’impose à vous.
law-un-direct = La liste de l’ONU ne s’impose pas directement aux entreprises. Cherchez aussi l’entité sur la liste de votre propre pays.
law-wb-about = La Banque mondiale exclut les personnes et les sociétés de cette liste des marchés qu’elle finance, pendant la période de l’inscription.
law-wb-award = Elle n’a pas le droit d’obtenir un marché que la Banque mondiale finance, ni d’y travailler, pendant la période de l’inscription. D’autres banques de développement peuvent l’exclure aussi. Ce n’est pas une loi.

## European Union

law-eu-about = Les personnes et entreprises de l’UE ou qui s’y trouvent doivent geler les avoirs de tous ceux qui figurent sur cette liste. Elles n’ont pas le droit de mettre de l’argent ou d’autres avoirs à leur disposition.
law-eu-hold = Les personnes de l’UE, et toute personne dans l’UE, doivent geler ses fonds et ses autres avoirs.
law-eu-pay = Les personnes de l’UE, et toute personne dans l’UE, n’ont pas le droit de mettre des fonds à sa disposition, directement ou indirectement.
law-eu-buy = Payer ses marchandises met des fonds à sa disposition. Les personnes de l’UE, et toute personne dans l’UE, n’ont pas le droit de le faire, directement ou indirectement.
law-eu-obtain = Payer ses services met des fonds à sa disposition. Les personnes de l’UE, et toute personne dans l’UE, n’ont pas le droit de le faire, directement ou indirectement.
law-eu-sell = Les biens comptent comme ressources économiques. Les personnes de l’UE, et toute personne dans l’UE, n’ont pas le droit de les mettre à sa disposition, directement ou indirectement.
law-eu-invest = Les titres qu’elle détient sont gelés, et la payer pour ceux qu’elle émet met des fonds à sa disposition. Les personnes de l’UE, et toute personne dans l’UE, n’ont le droit de faire ni l’un ni l’autre. Prenez conseil avant de négocier ses titres avec d’autres.
law-eu-provide = Un service est interdit s’il met des fonds ou des avoirs à sa disposition, ou l’aide à contourner le gel. Lisez le règlement pour les autres interdictions de services.
law-eu-exc = Les autorités nationales peuvent autoriser certains paiements, par exemple pour des besoins fondamentaux ou l’action humanitaire.
law-eu-control = Bonnes pratiques de l’UE : si une personne ou entité inscrite détient 50 % ou plus d’une société, ou la contrôle, traitez les avoirs de la société comme ceux de cette personne ou entité. Cet outil ne connaît pas les propriétaires.
law-eu-file = Ce fichier ne contient que des gels des avoirs. D’autres interdictions de l’UE, comme les interdictions d’exporter vers des sociétés nommées, sont dans d’autres annexes : cherchez dans l’EU Sanctions Map.

## United Kingdom

law-uk-about = Le Royaume-Uni a pris des sanctions contre ces personnes, ces entreprises et ces navires. Chaque inscription dit quelles mesures s’appliquent, souvent un gel des avoirs.
law-uk-read = Le Royaume-Uni fixe les mesures inscription par inscription. Avant de poursuivre, lisez lesquelles celle-ci comporte.
law-uk-hold = Son inscription comporte un gel des avoirs. Les personnes du Royaume-Uni, et toute personne au Royaume-Uni, ne doivent pas faire d’opération sur ses fonds ou ses autres avoirs.
law-uk-pay = Son inscription comporte un gel des avoirs. Les personnes du Royaume-Uni, et toute personne au Royaume-Uni, ne doivent pas mettre de fonds à sa disposition, directement ou indirectement.
law-uk-buy = Son inscription comporte un gel des avoirs. Payer ses marchandises met des fonds à sa disposition, ce que les personnes du Royaume-Uni et toute personne au Royaume-Uni ne doivent pas faire.
law-uk-sell = Son inscription comporte un gel des avoirs. Les biens comptent comme ressources économiques, que les personnes du Royaume-Uni et toute personne au Royaume-Uni ne doivent pas mettre à sa disposition.
law-uk-invest = Son inscription comporte un gel des avoirs. Les titres qu’elle détient sont gelés, et la payer pour ceux qu’elle émet met des fonds à sa disposition. Les personnes du Royaume-Uni, et toute personne au Royaume-Uni, n’ont le droit de faire ni l’un ni l’autre.
law-uk-obtain = Son inscription comporte un gel des avoirs. Payer ses services met des fonds à sa disposition, ce que les personnes du Royaume-Uni et toute personne au Royaume-Uni ne doivent pas faire.
law-uk-provide = Son inscription comporte un gel des avoirs. Être payé par elle, c’est faire une opération sur des fonds gelés, ce qui exige une licence ou une exception. Certains services peuvent aussi compter comme un avantage pour elle.
law-uk-arms = Son inscription comporte un embargo sur les armes. Les personnes du Royaume-Uni ne doivent pas lui envoyer de biens militaires, ni aider d’autres à le faire.
law-uk-charter = Son inscription interdit l’affrètement de navires, et pour certaines inscriptions aussi d’aéronefs, par elle ou à elle.
law-uk-crew = Son inscription interdit de fournir des équipages pour ses navires ou ses aéronefs. Lisez le règlement pour savoir ce que cela comprend.
law-uk-aircraft = Son inscription interdit l’aide technique pour des aéronefs. Lisez le règlement pour savoir ce que cela comprend.
law-uk-port = Son inscription tient le navire hors des ports du Royaume-Uni.
law-uk-deflag = Son inscription empêche le navire d’entrer au registre des navires du Royaume-Uni, ou l’en retire.
law-uk-business = Son inscription interdit certains liens d’affaires avec elle, comme une coentreprise. Lisez le règlement pour savoir ce que cela comprend.
law-uk-offices = Son inscription fait fermer ses bureaux au Royaume-Uni.
law-uk-director = Son inscription interdit à la personne d’être administrateur d’une société du Royaume-Uni, ou d’aider à en diriger une.
law-uk-travel = Son inscription interdit à la personne d’entrer au Royaume-Uni. Une interdiction de voyage n’empêche pas le commerce ou les paiements.
law-uk-trust = Son inscription interdit les services de trust (fiducie). Les personnes du Royaume-Uni, et toute personne au Royaume-Uni, ne doivent pas lui fournir de services de trust, ni en fournir à son profit.
law-uk-exc = L’OFSI peut accorder une licence pour une opération sur des avoirs gelés. Certaines exceptions sont dans le règlement.
law-uk-control = Une société qu’une personne ou entité inscrite détient à plus de 50 %, ou contrôle, relève aussi du gel. Cet outil ne connaît pas les propriétaires.

## Canada, Australia, Switzerland

law-ca-about = Les personnes au Canada, et les Canadiens à l’étranger, n’ont pas le droit de faire d’opération sur les biens de ceux qui figurent sur cette liste ni de leur fournir des services financiers.
law-ca-deal = Si vous êtes au Canada, ou Canadien à l’étranger, vous n’avez pas le droit de faire d’opération sur ses biens ni de prendre part à une transaction à leur sujet.
law-ca-goods = Si vous êtes au Canada, ou Canadien à l’étranger, vous n’avez pas le droit de mettre des marchandises à sa disposition.
law-ca-services = Si vous êtes au Canada, ou Canadien à l’étranger, vous n’avez pas le droit de lui fournir des services financiers ou connexes, ni d’en fournir à son profit.
law-au-about = La loi australienne gèle les avoirs des personnes et des sociétés de cette liste qui font l’objet de sanctions financières.
law-au-hold = Si vous êtes en Australie, ou Australien où que ce soit, vous ne devez pas utiliser ses actifs ni faire d’opération sur eux.
law-au-assets = Si vous êtes en Australie, ou Australien où que ce soit, vous ne devez pas mettre d’avoir à sa disposition. L’argent et les marchandises sont des avoirs.
law-au-control = Les avoirs qu’une personne ou entité inscrite détient ou contrôle sont gelés aussi, et la loi ne fixe aucune part pour cela. Cet outil ne connaît pas les propriétaires.
law-ch-about = Le droit suisse gèle les avoirs des personnes et des sociétés de cette liste. Quiconque détient de tels avoirs les déclare au SECO.
law-ch-hold = Si vous êtes en Suisse, ou si le droit suisse s’applique à vous, ses avoirs sont gelés. Vous devez les déclarer au SECO.
law-ch-assets = Si vous êtes en Suisse, ou si le droit suisse s’applique à vous, vous n’avez pas le droit de lui donner de l’argent ou d’autres avoirs, directement ou indirectement.

## China: Unreliable Entity List

law-cn-about = La Chine a désigné ces sociétés étrangères, et certains de leurs dirigeants, comme non fiables. Son annonce peut leur interdire le commerce avec la Chine et de nouveaux investissements dans ce pays.
law-cn-buy = L’annonce de la Chine peut interdire à la société inscrite d’acheter en Chine. Lisez quelles mesures s’appliquent et si elles sont en vigueur.
law-cn-sell = L’annonce de la Chine peut interdire à la société inscrite de vendre à la Chine. Lisez quelles mesures s’appliquent et si elles sont en vigueur.
law-cn-invest = L’annonce de la Chine peut interdire à la société inscrite de nouveaux investissements en Chine. Lisez quelles mesures s’appliquent et si elles sont en vigueur.
law-cn-indirect = Cette liste ne s’impose pas à vous comme acheteur hors de Chine. Mais la société peut perdre ses approvisionnements chinois : demandez donc si elle peut livrer.
law-cn-customer = Cette liste ne s’impose pas à vous comme vendeur hors de Chine. Mais un fournisseur en Chine peut refuser des marchandises destinées à la société.
law-cn-stopped = La Chine a mis fin aux mesures de cette inscription. Cela ne retire pas la société de la liste, et les entreprises en Chine peuvent avoir à demander une autorisation avant de traiter avec elle.
law-cn-suspended = La Chine a suspendu les mesures de cette inscription pour un an à partir du 10 novembre 2025. Cela ne retire pas la société de la liste, et les entreprises en Chine peuvent avoir à demander une autorisation avant de traiter avec elle.
law-cn-suspension-over = La Chine a suspendu les mesures de cette inscription pour un an à partir du 10 novembre 2025. Nous n’avons trouvé aucune source qui dise si elles s’appliquent de nouveau : demandez confirmation au ministère chinois du Commerce.
law-cn-reach-people = Pour les hauts dirigeants, l’annonce peut à la place interdire d’entrer en Chine et d’y travailler.
law-cn-reach-anyone = Son annonce interdit à quiconque en Chine de traiter ou de coopérer avec elle, et surtout de lui transmettre des données. Cela s’impose aussi à votre succursale ou à votre fournisseur là-bas. Lisez si la mesure est en vigueur.
law-cn-no-freeze = Nous ne connaissons pas de gel des avoirs au titre de cette liste, mais la Chine peut infliger des amendes à ceux qui y figurent et prendre d’autres mesures. Elle n’interdit pas les paiements entre personnes ou entités hors de Chine.
law-cn-others = La Chine a d’autres listes que cet outil n’a pas, par exemple celle des contre-mesures de son ministère des Affaires étrangères. Sa liste de contrôle des exportations interdit d’envoyer de Chine des articles à double usage à ceux qui y figurent. Depuis le 22 juin 2026, ses acheteurs publics n’ont pas le droit d’acheter ce que fabriquent 46 sociétés américaines, sauf leurs sociétés en Chine.

## Reminders: law that needs no listing

law-xinjiang = Les marchandises faites en tout ou en partie au Xinjiang sont présumées produites par le travail forcé, et leur entrée aux États-Unis est interdite, quel que soit leur fabricant. Le fait qu’une société ne figure pas sur l’UFLPA Entity List ne lève pas cette règle.
law-xinjiang-place = Un nom ou une adresse de cette entité renvoie au Xinjiang. Le CBP peut vous demander d’où viennent ces marchandises, et tout ce qui a servi à les faire.
law-cn-enquiries = Enquêter sur les chaînes d’approvisionnement en Chine peut enfreindre des règles chinoises d’avril 2026. Abandonner un fournisseur chinois à cause de règles étrangères le peut aussi. Les devoirs américains restent les mêmes : consultez un avocat en Chine avant que vous ou votre fournisseur y réunissiez des documents.
law-outbound = Les personnes américaines doivent déclarer certains investissements dans des travaux chinois sur les puces, l’informatique quantique et l’IA, et n’ont pas le droit d’en faire d’autres. Il n’est pas nécessaire qu’une liste nomme la société. La plupart des opérations sur titres négociés sur un marché ouvert au public sont en dehors de cette règle.
law-labour-kp = Les marchandises que des Nord-Coréens ont faites, en tout ou en partie, dans un pays quelconque, sont présumées produites par le travail forcé. Leur entrée aux États-Unis est interdite, sauf si des preuves claires et convaincantes montrent le contraire. La plupart de ces travailleurs à l’étranger étaient en Chine et en Russie, disaient des agences américaines en 2018.
law-vehicles = À partir de l’année-modèle 2027, il est interdit d’importer ou de vendre aux États-Unis des voitures dont les logiciels de connexion ou de conduite autonome sont chinois ou russes. À partir de l’année-modèle 2030, ou de 2029 pour les pièces sans année-modèle, il est interdit d’importer du matériel de connexion chinois ou russe. C’est le fabricant qui compte : ses propriétaires, qui le contrôle et de quelle loi il relève.
law-embargo-cu = La loi américaine interdit la plupart des opérations avec Cuba des personnes américaines, et des entreprises étrangères qu’elles détiennent ou contrôlent. Il n’est pas nécessaire qu’une liste nomme l’entité. Certaines sont permises par des licences générales.
law-secondary-cu = Par un décret du 1er mai 2026, les États-Unis peuvent bloquer les étrangers qui travaillent à Cuba dans l’énergie, les mines, la finance, la défense ou la sécurité. Ils peuvent aussi bloquer ceux qui aident son gouvernement. Les banques étrangères qui traitent des paiements importants pour les personnes bloquées peuvent perdre leurs comptes aux États-Unis.
law-embargo-ir = La loi américaine interdit la plupart des opérations avec l’Iran des personnes américaines, et des entreprises étrangères qu’elles détiennent ou contrôlent. Il n’est pas nécessaire qu’une liste nomme l’entité. Certaines sont permises par des licences générales.
law-embargo-kp = La loi américaine interdit la plupart des opérations des personnes américaines avec la Corée du Nord, qu’une liste nomme l’entité ou non. Certaines sont permises par des licences générales.
law-government-ve = Le gouvernement du Venezuela est bloqué, ainsi que les sociétés qu’il détient ou contrôle. Il n’est pas nécessaire qu’une liste les nomme. Des licences générales de 2026 ont beaucoup changé : demandez à l’OFAC ce qui est permis aujourd’hui.
law-regions-ua = Les personnes américaines n’ont pas le droit de commercer avec la Crimée et des parties des régions de Donetsk et de Louhansk, ni d’y faire de nouveaux investissements. Il n’est pas nécessaire qu’une liste nomme l’entité. Demandez où en Ukraine elle se trouve.
law-region-crimea = Un nom ou une adresse de cette entité renvoie à la Crimée. Les personnes américaines n’ont pas le droit d’échanger avec la Crimée des marchandises, des services ou des technologies, ni d’y faire de nouveaux investissements. Il n’est pas nécessaire qu’une liste nomme l’entité.
law-region-donbas = Un nom ou une adresse de cette entité renvoie à Donetsk ou à Louhansk. Les personnes américaines n’ont pas le droit de commercer avec les parties que la Russie appelle Républiques populaires de Donetsk et de Louhansk, ni d’y faire de nouveaux investissements. Le reste des deux régions n’est pas visé par cette interdiction.
law-exports-ru-by = Les articles de la liste américaine de contrôle du commerce (Commerce Control List) exigent une licence du BIS pour partir vers la Russie ou le Bélarus, et beaucoup d’autres aussi. Il n’est pas nécessaire qu’une liste nomme l’entité. Les exportations propres de certains pays alliés sont exemptées.
law-exports-sy = Tout article soumis aux règles américaines d’exportation exige une licence du BIS pour partir vers la Syrie, sauf les aliments et médicaments ordinaires (EAR99). Une exception de licence (SPP) laisse partir les autres articles qui ne sont pas sur la Commerce Control List.
law-imports-ru = Le pétrole et ses produits, le gaz et le charbon de Russie n’ont pas le droit d’entrer aux États-Unis. Pas plus que ses poissons et fruits de mer, son alcool, ses diamants de joaillerie et son or, ou son aluminium, son cuivre et son nickel produits depuis le 13 avril 2024. Certains sont exclus même si un autre pays les a transformés.
law-invest-ru = Les personnes américaines n’ont pas le droit de faire de nouveaux investissements en Russie. Cela comprend l’achat d’actions et de dette de sociétés de ce pays, qu’une liste les nomme ou non.
law-defence-ru = Les États-Unis peuvent sanctionner quiconque, où que ce soit, fait sciemment une opération importante avec le secteur russe de la défense ou du renseignement (section 231 de la loi CAATSA). Le département d’État énumère qui fait partie de ce secteur. Cet outil n’a pas sa liste.

## Ownership: companies that no list names

law-own-ofac = L’OFAC bloque une société si des personnes bloquées en détiennent 50 % ou plus, directement ou par d’autres. Les parts de tous les propriétaires bloqués s’additionnent. La propriété compte, le contrôle ne compte pas.
law-own-ssi = La même directive vaut pour une société si des personnes ou entités de cette liste en détiennent 50 % ou plus. Leurs parts s’additionnent. La propriété compte, le contrôle ne compte pas.
law-own-mbs = La directive 3 du décret E.O. 14024 vaut aussi pour une société si des personnes ou entités qui y sont soumises en détiennent 50 % ou plus. Leurs parts s’additionnent. La directive 1A et la section 235 de la loi CAATSA n’ont pas de telle règle.
law-own-cmic = La propriété ne compte pas pour cette liste. Elle couvre seulement les sociétés qu’elle nomme.
law-own-bis-distinct = Le BIS considère chaque société à part. Une société qui n’est pas inscrite n’est pas visée à cause de ses propriétaires, mais un propriétaire inscrit est un signal d’alerte.
law-own-bis = Le BIS traite une société étrangère comme ses propriétaires inscrits s’ils en détiennent 50 % ou plus, directement ou par d’autres. Leurs parts s’additionnent. Si vous connaissez un propriétaire inscrit mais pas sa part, il vous faut une licence ou la réponse.
law-own-bis-paused = Le BIS a suspendu sa règle des 50 % jusqu’au 9 novembre 2026. Un propriétaire inscrit reste un signal d’alerte.
law-own-bis-now = D’après son texte, la règle des 50 % du BIS est revenue le 10 novembre 2026. Nous n’avons trouvé aucune source qui confirme cela ou qui prolonge la suspension : demandez confirmation au BIS. De la liste SDN, seuls comptent certains programmes, et un propriétaire inscrit dont la part est inconnue exige une licence ou la réponse.
law-own-eu = Si des propriétaires inscrits détiennent ensemble 50 % ou plus d’une société, les bonnes pratiques de l’UE traitent ses avoirs comme les leurs. En 2026, la Cour de justice de l’UE a dit qu’une telle part fait présumer le contrôle, jusqu’à preuve du contraire. Une société que contrôle une personne ou entité inscrite compte aussi, quelle que soit la part.
law-own-uk = Le droit du Royaume-Uni gèle les avoirs d’une société si une seule personne ou entité inscrite en détient plus de 50 %, directement ou par d’autres. Les parts de plusieurs propriétaires ne s’additionnent pas simplement, sauf s’ils agissent ensemble. Une société que contrôle une personne ou entité inscrite compte aussi, quelle que soit la part.
law-own-ca = Le droit canadien traite les biens d’une société comme ceux de la personne inscrite qui en détient 50 % ou plus des parts ou des votes. Il en va de même si cette personne peut changer le conseil ou diriger les activités de la société.
law-own-ch = Les réponses du SECO sur l’ordonnance Ukraine traitent une société comme ses propriétaires inscrits s’ils en détiennent plus de 50 %. En règle générale, leurs parts s’additionnent. Une société que contrôle une personne ou entité inscrite compte aussi.
law-own-named = La propriété seule ne met pas une société sur l’UFLPA Entity List. La liste nomme ses sociétés, et beaucoup d’inscriptions nomment aussi des filiales. L’interdiction des marchés au titre de la section 1260H touche aussi les sociétés que contrôle une société inscrite.
