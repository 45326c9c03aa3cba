### The sentences of the page. Those on the law itself are in law.ftl.
###
### Write plainly. Say "not found in these lists", never "cleared", "safe" or "not sanctioned".
### Lists keep the names under which they are published; those come with the data, not from here.

## The frame around every view

product = Vendor Screener
skip-to-main = Aller au contenu principal
nav-label = Vues
nav-one = Un nom
nav-many = Plusieurs
nav-explore = Explorer
nav-lists = Listes
nav-about = À propos
header-lists = { $count ->
    [one] { $count } liste
   *[other] { $count } listes
} · la plus récente : { $newest } · la plus ancienne : { $oldest }
header-loading = Chargement des listes
pages-waiting = Cette partie de la page se charge.
part-failed-title = Cette partie de la page ne s’est pas chargée
part-failed = Elle n’est pas gardée sur cet appareil, ou une version plus récente de la page est prête. Vérifiez votre connexion, puis rechargez la page. Ce que vous avez ouvert avant continue de fonctionner.
header-failed = Aucune liste chargée
theme-to-dark = Sombre
theme-to-light = Clair
theme-label-dark = Utiliser des couleurs sombres
theme-label-light = Utiliser des couleurs claires
new-tab = s’ouvre dans un nouvel onglet
footer-not-advice = Information, et non conseil juridique. Seule la publication officielle fait foi : suivez le lien à côté de chaque énoncé avant d’agir.
footer-privacy = Ce que vous tapez reste sur cet appareil. Cette page ne l’envoie nulle part.
footer-version = Version { $version }
list-comma = {", "}
list-semicolon = {" ; "}
title-explore = Explorer les listes – Vendor Screener
title-lists = Listes consultées – Vendor Screener
title-about = À propos – Vendor Screener
title-party = Une entité des listes – Vendor Screener

## The language

language-label = Langue
language-failed = Cette langue ne s’est pas chargée. Vérifiez votre connexion, puis choisissez-la de nouveau.
translation-note = Cette traduction n’est pas officielle. Seuls comptent le texte anglais qui l’accompagne et ce que l’autorité a publié.
translation-original = Original anglais

## Before the page's own code has started, and when a newer version waits

boot-waiting = La page se charge.
boot-failed-title = La page n’a pas démarré
boot-failed = Votre navigateur bloque peut-être WebAssembly, ou il est trop ancien, ou un fichier de cette page n’est pas arrivé. Rechargez la page, ou essayez une version actuelle de Firefox, Chrome, Edge ou Safari. En attendant, cherchez directement dans les listes officielles.
boot-update = Une version plus récente de cette page est prête.
boot-update-use = L’utiliser maintenant

## The form

one-title = Contrôler le nom d’un fournisseur
form-label = Chercher dans les listes
field-name = Nom du fournisseur
field-name-hint = Entreprise ou personne, dans n’importe quelle écriture
field-country = Pays
more-title = En savoir plus sur elle
more-number = Un numéro qui lui est propre
more-number-hint = Fiscal, registre, passeport, OMI, LEI, portefeuille
more-born = Naissance, création ou construction
more-born-hint = Par exemple 1962-03-05 ou 1962
more-born-wrong = Ce n’est pas une date. Écrivez 1962-03-05 ou 1962.
more-born-ask = Il y a des personnes parmi ces résultats.
more-born-say = Savez-vous quand la vôtre est née ?
more-nationality = Nationalité, registre ou pavillon
more-vessel-type-hint = En anglais : Crude oil tanker, Bulk carrier
more-address-hint = Ou sa ville et son pays, celui-ci en anglais : Shanghai, China
field-kind = Type
field-role = Je suis
field-activity = Je veux
any-country = Tous
any-kind = Tous
clear-name = Effacer le nom
ask-change = Modifier

kind-organisation = Organisation
kind-person = Personne
kind-vessel = Navire
kind-aircraft = Aéronef
kind-equipment = Équipement ou service

role-us-importer = importateur aux États-Unis
role-us-exporter = exportateur aux États-Unis
role-us-investor = investisseur aux États-Unis
role-us-contractor = titulaire de marchés publics américains
role-us-grantee = bénéficiaire d’une subvention américaine
role-us-bank = banque ou courtier aux États-Unis
role-in-eu = personne ou entreprise dans l’UE
role-in-uk = personne ou entreprise au Royaume-Uni
role-in-canada = personne ou entreprise au Canada
role-in-australia = personne ou entreprise en Australie
role-in-switzerland = personne ou entreprise en Suisse
role-elsewhere = personne ou entreprise ailleurs

activity-buy-import = lui acheter ou en importer des produits
activity-sell-export = lui vendre ou lui exporter
activity-pay-transact = lui faire un paiement
activity-hold-property = détenir ses biens
activity-invest-securities = investir dans ses titres
activity-provide-services = lui fournir des services
activity-obtain-services = recevoir ses services
activity-federal-contract = l’employer dans des marchés publics américains
activity-federal-grant-spend = lui consacrer une subvention américaine
activity-telecom-authorisation = obtenir l’autorisation FCC de ses équipements

doing-buy-import = Lui acheter ou en importer des produits
doing-sell-export = Lui vendre ou lui exporter
doing-pay-transact = Lui faire un paiement
doing-hold-property = Détenir ses biens
doing-invest-securities = Investir dans ses titres
doing-provide-services = Lui fournir des services
doing-obtain-services = Recevoir ses services
doing-federal-contract = Marchés publics américains
doing-federal-grant-spend = Lui consacrer une subvention américaine
doing-telecom-authorisation = Autorisation FCC de ses équipements

## Before anything is typed

welcome-title = Quelles listes citent ce nom, et que restreint chacune ?
welcome-lede = Tapez un nom. Vous voyez quelles listes de sanctions et de restrictions commerciales le citent, depuis quand, et ce que chacune restreint : pour quelle activité, pour qui et sur quelle base légale.
welcome-examples = Essayez l’un de ces noms
welcome-what-if = Et si Hikvision était sur la liste SDN ? Voyez ce qui changerait.
welcome-private = Ce que vous tapez reste sur cet appareil.
install-lede = Cette page peut être installée : elle s’ouvre alors dans sa propre fenêtre, même sans réseau.
install = Installer
install-not-now = Pas maintenant

## The status line

status-loading = Chargement des listes. Vous pouvez déjà taper.
status-ready = Prêt. { $lists ->
    [one] { $lists } liste à consulter.
   *[other] { $lists } listes à consulter.
}
status-failed = Aucune recherche n’a été faite.
status-problem = Ce nom ne peut pas encore être cherché.
status-found = { $count ->
    [one] { $count } entité peut correspondre.
   *[other] { $count } entités peuvent correspondre.
} { $lists ->
    [one] { $lists } liste consultée.
   *[other] { $lists } listes consultées.
}
status-none = Aucun nom inscrit semblable n’a été trouvé. { $lists ->
    [one] { $lists } liste consultée.
   *[other] { $lists } listes consultées.
}
parts-taken = { $count ->
    [one] De votre saisie, ceci a été pris pour le nom. Appuyez dessus pour le chercher seul :
   *[other] De votre saisie, ces parties ont été prises pour des noms. Appuyez sur l’une pour la chercher seule :
}
status-more = { $more ->
    [one] { $more } autre entité a atteint le seuil et n’est pas affichée. Tapez plus de lettres du nom pour préciser la recherche.
   *[other] { $more } autres entités ont atteint le seuil et ne sont pas affichées. Tapez plus de lettres du nom pour préciser la recherche.
}
filters-on = La recherche n’a porté que sur certaines entités : { $filters }.
filters-off = Chercher parmi toutes
lists-chosen = La recherche porte sur { $count } des { $all } listes seulement, au choix du site ou du lien qui vous a amené ici : { $lists }.
lists-chosen-all = Consulter toutes les listes
country-first = Les entités de ce pays ({ $country }) viennent en premier. Aucune n’est écartée à cause de son pays.
country-law = Droit concernant ce pays ({ $country }), que le fournisseur soit inscrit ou non
status-sources = Consultez vous-même celles-ci à leur source :
status-parts = { $parts ->
    [one] Dont { $parts } en partie seulement.
   *[other] Dont { $parts } en partie seulement.
}

## What keeps a name from being searched

problem-empty = Tapez un nom qui contient des lettres ou des chiffres.
problem-too-short = Une seule lettre correspond à trop de noms. Tapez-en un peu plus.
problem-too-long = C’est plus long que n’importe quel nom. Tapez le nom seul, sans adresse ni description.
problem-only-legal-forms = C’est seulement une forme juridique, comme « Co., Ltd. ». Tapez le nom qui la précède.
problem-only-common-words = La moitié des entreprises portent ce mot. Ajoutez le mot qui est propre à l’entreprise.
problem-short-number = Ce numéro est trop court pour n’appartenir qu’à une partie. Saisissez-le en entier.
problem-no-letters = Il n’y a ici ni lettre ni chiffre. Tapez le nom, dans n’importe quelle écriture.

## When the page itself fails

failed-title = Les listes n’ont pas pu être consultées
failed-network = Les listes ne se sont pas chargées. Vérifiez votre connexion, puis réessayez.
failed-missing = Un fichier de cette page manque sur son serveur : il n’y a donc aucune liste à consulter. Réessayez plus tard, ou prévenez le responsable de ce site.
failed-engine = Votre navigateur n’a pas lancé le programme de recherche. Il bloque peut-être WebAssembly, ou il est trop ancien. Essayez une version actuelle de Firefox, Chrome, Edge ou Safari.
failed-index = Le fichier des listes est abîmé ou trop récent pour cette page. Rechargez la page. Si cela n’aide pas, prévenez le responsable de ce site.
failed-crashed = Le programme de recherche s’est arrêté pendant qu’il traitait ce nom. Réessayez. S’il s’arrête encore au même nom, signalez-le, s’il vous plaît.
failed-worker = Le programme de recherche n’a pas démarré. Un réglage ou une extension du navigateur le bloque peut-être.
failed-meanwhile = En attendant, cherchez dans les listes officielles elles-mêmes. Ici, rien n’a été trouvé ni exclu.
failed-detail = Message du navigateur
failed-again = Réessayer

## A party that may match

score-line = { $band ->
    [same] { $score } – même nom
    [strong] { $score } – correspondance forte
    [number] trouvé par son numéro
   *[possible] { $score } – correspondance possible
}
band-same = Les noms sont les mêmes, aux majuscules, signes, ponctuation et forme juridique près. Deux entités peuvent porter le même nom : comparez le pays et l’adresse.
band-strong = Les noms diffèrent à peine. Comparez le pays et l’adresse avant de conclure que c’est la même entité.
band-possible = Les noms se ressemblent assez pour qu’on y regarde. Beaucoup de ces correspondances concernent d’autres entités.
band-number = Le nom saisi est différent, mais un numéro saisi est celui de la partie. Comparez les noms avant de décider.
evidence-title = Ce que vous savez et ce que disent les listes
evidence-fact = Donnée
evidence-yours = La vôtre
evidence-theirs = Celle de la liste
evidence-accord = Comparaison
evidence-born = Naissance ou création
evidence-built = Construction
evidence-nationality = Nationalité
evidence-flag = Pavillon
evidence-vessel-type = Type de navire
evidence-register = Pays d’enregistrement
evidence-address = Adresse
evidence-birth-place = Lieu de naissance
evidence-is = { $accord ->
    [agrees] concorde
    [near] proche : cherchez une erreur
    [same_country] même pays, aucune ville en commun
    [differs] diffère
   *[not_known] inconnu
}
evidence-contradicted = Probablement une autre partie : ce que vous savez contredit ce que disent les listes. Vérifiez les deux avant de vous y fier.
group-contradicted = Probablement une autre partie
number-kind = { $kind ->
    [imo] Numéro OMI
    [mmsi] MMSI
    [call_sign] Indicatif d’appel
    [tail_number] Immatriculation d’aéronef
    [serial_number] Numéro de série
    [passport] Passeport
    [national_id] Numéro d’identité nationale
    [tax] Numéro fiscal
    [registration] Numéro de registre
    [lei] LEI
    [bic] BIC
    [iban] IBAN
    [isin] ISIN
    [ticker] Symbole boursier
    [wallet] Portefeuille
    [telephone] Numéro de téléphone
    [email] Adresse e-mail
    [website] Site web
   *[any] Numéro
}
number = { $standing ->
    [found] { $kind } { $number } figure sur une liste.
    [checksum] { $kind } { $number } : introuvable, et sa clé de contrôle ne correspond pas. Cherchez une faute de frappe.
    [too_short] { $kind } { $number } n’a pas été cherché : trop court pour n’appartenir qu’à une partie.
   *[absent] { $kind } { $number } : introuvable dans ces listes. Beaucoup de parties y figurent sans leurs numéros.
}
matched = { $quality ->
    [primary] Correspond à son nom inscrit
    [original] Correspond à son nom dans sa propre écriture
    [former] Correspond à son ancien nom
    [weak] Correspond à un alias faible
   *[alias] Correspond à son alias
}
matched-on = sur { $lists }
weak-alias = La liste elle-même juge cet alias trop large pour servir à un contrôle.
listed-on = { $count ->
    [one] Actuellement sur { $count } liste :
   *[other] Actuellement sur { $count } listes :
}
same-possibly = { $count ->
    [one] Peut être la même qu’une autre entité, inscrite à part. Comparez-les avant de décider :
   *[other] Peut être la même que d’autres entités, inscrites à part. Comparez-les avant de décider :
}
same-listed = inscrite sur { $lists }
same-more = et { $count } de plus de ce nom
names-all = { $count ->
    [one] Son { $count } nom inscrit
   *[other] Ses { $count } noms inscrits
}
quality-primary = nom inscrit
quality-original = propre écriture
quality-alias = alias
quality-former = ancien nom
quality-weak = alias faible
card-ended = Toutes les inscriptions trouvées pour cette entité ont pris fin.
row-ended = Terminée
group-same = Même nom ou numéro
group-possible = Correspondances possibles
group-containing = Noms qui le contiennent
group-ended = Inscriptions qui ont pris fin
group-strictest = au plus strict : { $word }
triage-possibly = Peut-être : { $word }
triage-goods = certains biens
triage-if-this = si c’est cette entité
triage-if-any = si c’est l’une de ces { $total } entités
triage-if-one = si c’est celle ainsi marquée, parmi ces { $total } entités
triage-if-some = si c’est l’une des { $count } ainsi marquées, parmi ces { $total } entités
triage-ended = Seules des inscriptions qui ont pris fin ont été trouvées
triage-also = Aussi trouvé :
hits-open-all = Tout ouvrir
hits-close-all = Tout fermer
card-page = Page complète de cette entité
card-what-if = Et si elle était sur la liste SDN ?
link-copy = Copier un lien vers cette réponse
link-hint = Le lien contient le nom. Toute personne qui le reçoit peut le lire, et le navigateur qui l’ouvre le garde dans son historique.
link-copied = Copié.
link-field = Le lien
save-record = Enregistrer un relevé
save-record-hint = Une page pour vos dossiers, en anglais : ce que vous avez demandé, les listes consultées et leur date, et ce qui a été trouvé. Elle se termine par sa propre somme de contrôle.
save-record-failed = Le relevé n’a pas pu être établi. Vérifiez votre connexion, puis réessayez.

## Why this score?

why = Pourquoi ce score ?
why-caption = Quels mots correspondent, et combien ils comptent
why-typed = Tapé
why-listed = Inscrit
why-reason = Raison
why-reading = lu comme { $reading }
why-similarity = Ressemblance
why-weight = Compte pour
reason-same = même mot
reason-spelling = orthographe proche
reason-romanisation = même son, écrit autrement
reason-abbreviation = forme courte, ou forme du même mot
reason-joined = écrit en plusieurs mots
reason-initial = initiale
reason-nickname = forme courte d’un prénom
reason-legal-form = même forme juridique
why-extra-query = Tapé, mais absent du nom inscrit :
why-extra-listed = Dans le nom inscrit, mais pas tapé :
why-threshold = Les entités sont affichées à partir d’un score de { $threshold }.

## The answer

answer-question = { $doing }, comme { $role }
verdict-prohibited = Interdit
verdict-licence-required = Licence obligatoire
verdict-presumed-barred = Présumé interdit
verdict-conditional = { $activity ->
    [buy_import] Pas d’interdiction d’acheter en soi dans ces listes ; des limites s’appliquent
    [sell_export] Pas d’interdiction de vendre en soi dans ces listes ; des limites s’appliquent
    [pay_transact] Pas d’interdiction de payer en soi dans ces listes ; des limites s’appliquent
    [hold_property] Pas d’interdiction de détenir ses biens en soi dans ces listes ; des limites s’appliquent
    [invest_securities] Pas d’interdiction d’investir en soi dans ces listes ; des limites s’appliquent
    [provide_services] Pas d’interdiction de fournir des services en soi dans ces listes ; des limites s’appliquent
    [obtain_services] Pas d’interdiction de recevoir des services en soi dans ces listes ; des limites s’appliquent
    [federal_contract] Pas d’interdiction des marchés publics en soi dans ces listes ; des limites s’appliquent
    [federal_grant_spend] Pas d’interdiction de dépenser une subvention en soi dans ces listes ; des limites s’appliquent
   *[telecom_authorisation] Pas d’interdiction de l’autorisation FCC en soi dans ces listes ; des limites s’appliquent
}
verdict-due-diligence = Pas d’interdiction dans ces listes ; une vigilance accrue s’impose
verdict-informational = Pas d’interdiction dans ces listes ; une information à connaître
verdict-stricter = Des limites s’appliquent à vous ; des règles plus strictes s’imposent à d’autres
verdict-into-us = Barré à l’entrée aux États-Unis
verdict-goods = { $word } pour { $goods }
verdict-others = Les règles trouvées s’imposent à d’autres que vous
verdict-none = Aucune restriction de cette activité n’a été trouvée dans les listes consultées
verdict-prohibited-means = Au moins une liste l’interdit, dans la mesure que dit sa règle ci-dessous.
verdict-licence-required-means = Il vous faut une licence, et elle peut être refusée.
verdict-presumed-barred-means = C’est considéré comme interdit, sauf si vous prouvez le contraire.
verdict-conditional-means = Ce que vous pouvez faire dépend des conditions ci-dessous.
verdict-due-diligence-means = Les listes ci-dessous ne le restreignent pas elles-mêmes. Elles sont une raison d’y regarder de plus près.
verdict-informational-means = Les listes ci-dessous ne le restreignent pas elles-mêmes.
verdict-into-us-means = La règle la plus stricte s’impose à ceux qui importent aux États-Unis. Elle ne vous empêche pas d’acheter pour un usage ailleurs ; d’autres règles le peuvent.
verdict-others-means = Des règles qui s’imposent à d’autres peuvent quand même vous toucher : par des marchandises américaines, des paiements en dollars, ou les obligations de vos partenaires et de vos banques.
verdict-none-means = Cela ne veut pas dire que c’est permis. D’autres listes et d’autres règles de droit peuvent le restreindre.
answer-follows = { $count ->
    [one] Cela découle de { $lists }.
   *[other] Cela découle de { $lists }. La règle la plus stricte l’emporte.
}
answer-us-link = Ce sont des règles américaines. Hors des États-Unis, elles ne vous atteignent que par un lien avec ce pays : ses marchandises, son marché, ses dollars ou l’argent de son gouvernement.
answer-later = Cela change le { $date } : { $strength }.
upcoming-title = Pas encore en vigueur
others-title = S’impose à d’autres, pas à vous ({ $role })
limits-title = Jusqu’où vont ces listes
reminders-title = À garder aussi en tête : ce n’est pas une inscription
reminder-tag = Rappel, pas une inscription
reminder-because = En raison de :
rule-listed = inscrite depuis le { $date }
rule-from = s’applique à partir du { $date }
rule-until = s’applique jusqu’au { $date }
rule-who = S’impose à : { $who }
rule-entry = Son inscription dit :
rule-reach = Portée plus large
rule-conditions = Quand et comment
rule-exceptions = Exceptions
rule-next = Que faire ensuite
beyond-title = Ce que cette réponse ne couvre pas
beyond-owners = Calculer sa part dans votre fournisseur
rule-as-of = règle au { $date }
rule-list-of = liste du { $date }
unverified = Non confirmé : consultez la source
hypothetical = Supposition, pas une inscription

who-us-person = les personnes américaines
who-us-nexus = toute personne dont l’acte a un lien avec les États-Unis
who-us-financial-institution = les banques, courtiers et autres établissements financiers américains
who-importer = quiconque importe aux États-Unis
who-exporter = toute personne, où qu’elle soit, qui exporte ou transmet des articles soumis aux règles américaines d’exportation
who-federal-contractor = les agences américaines et les titulaires de leurs marchés
who-grantee = ceux qui dépensent l’argent d’une subvention ou d’un prêt américain
who-equipment-supplier = ceux qui fabriquent, importent ou commercialisent des équipements de radio et de télécommunications
who-eu-person = les personnes et entreprises de l’UE
who-uk-person = les personnes et entreprises du Royaume-Uni
who-ca-person = toute personne au Canada, et les Canadiens où qu’ils soient
who-au-person = toute personne en Australie, et les Australiens où qu’ils soient
who-ch-person = toute personne en Suisse, et les autres à qui le droit suisse s’applique
who-listed-party = l’entité inscrite elle-même
who-anyone = toute personne

## Activity by activity

activities-title = Activité par activité
activities-hint = La règle la plus stricte trouvée pour vous ({ $role }). Ouvrez une ligne pour voir ses énoncés et ses sources.
activity-chosen = votre question
strength-prohibited = Interdit
strength-licence-required = Licence obligatoire
strength-presumed-barred = Présumé interdit
strength-conditional = Limites
strength-due-diligence = Vigilance
strength-informational = À savoir
strength-others = S’impose à d’autres
strength-none = Aucune règle trouvée
row-later = à partir du { $date } : { $strength }
row-nothing = Aucune restriction de cette activité n’a été trouvée dans les listes consultées. Cela ne veut pas dire que c’est permis.

## The entries over time

timeline-title = Ses inscriptions, de la plus ancienne à la plus récente
entry-in-force = en vigueur
entry-ended = a pris fin le { $date }
entry-upcoming = prend effet le { $date }
entry-undated = Date non indiquée
entry-since = Depuis le { $date }
entry-between = Du { $since } au { $until }
entry-name = Nom sur cette liste
entry-programme = Programme
entry-terms = Conditions
entry-note = Note
entry-source = Publiée dans

## What was searched and did not have it

notfound-title = Non trouvé sur
notfound-sister = { $party } a un nom semblable et figure sur : { $lists }. À vous de voir si c’est la même.
notfound-excerpt = extrait de { $parties ->
    [one] { $parties } entité
   *[other] { $parties } entités
}, au { $date }
notfound-more = { $count ->
    [one] et { $count } autre liste
   *[other] et { $count } autres listes
}
notfound-warning = Un extrait ne contient que certaines entités de sa liste. Là, « pas trouvée » ne dit pas grand-chose.

## Nothing found

none-title = « { $name } » n’a pas été trouvé dans les listes consultées
none-lede = Comprenez : pas trouvé dans ces listes, telles qu’elles étaient à ces dates. Ce n’est pas une conclusion sur l’entité.
none-excerpts-title = Certaines de ces listes sont des extraits
none-excerpts = Nous n’avons que certaines entités des listes suivantes : { $lists }. Une entité qui n’est pas trouvée ici peut quand même figurer sur la liste complète. Cherchez dans la source officielle.
none-excerpts-whole = Obtenez la liste entière auprès de son éditeur :
none-excerpts-add = Puis déposez le fichier ici
none-not-said-title = Ce que cela ne vous dit pas
none-ownership-word = Propriétaires.
none-ownership = Une entreprise peut être soumise à des restrictions parce que des entités inscrites la détiennent, souvent à partir d’une part de 50 %. Peu de listes nomment ces entreprises.
none-countries-word = Pays.
none-countries = Un embargo peut couvrir tout un pays ou toute une région. Aucune liste ne nomme tous ceux qui s’y trouvent.
none-goods-word = Marchandises.
none-goods = Certains biens, logiciels et technologies exigent une licence quel que soit le partenaire, ou sont interdits à cause de la façon ou du lieu de leur fabrication.
none-spelling-word = Orthographe.
none-spelling = Les listes peuvent écrire le nom autrement. Essayez sa propre écriture, un ancien nom, une abréviation ou la société mère.
none-dates-word = Temps.
none-dates = Les entités inscrites après les dates ci-dessous manquent ici.
none-searched-title = Ce qui a été consulté

## Of which day a list is, and how much of it is held

edition-statute = loi du { $date }
edition-retrieved = date non indiquée, récupérée le { $date }
edition-file = date non indiquée, fichier du { $date }
edition-unknown = date non indiquée
day-unknown = (jour inconnu)
coverage-complete = Complète
coverage-excerpt = Extrait

## How old the lists are

age-old = { $older ->
    [all] Les listes de cette page ont plus de 30 jours.
   *[some] { $count ->
        [one] { $count } des { $lists } listes de cette page a plus de 30 jours.
       *[other] { $count } des { $lists } listes de cette page ont plus de 30 jours.
    }
} Les entités inscrites depuis lors manquent. La plus ancienne est { $oldest }, vérifiée pour la dernière fois le { $date }.
age-ageing = { $older ->
    [all] Les listes de cette page ont plus de 7 jours.
   *[some] { $count ->
        [one] { $count } des { $lists } listes de cette page a plus de 7 jours.
       *[other] { $count } des { $lists } listes de cette page ont plus de 7 jours.
    }
} Des inscriptions ont pu changer depuis. La plus ancienne est { $oldest }, vérifiée pour la dernière fois le { $date }.
age-fresh = Chaque liste de cette page a été vérifiée au cours des 7 derniers jours.
age-how = L’âge d’une liste se compte à partir du jour où elle a été récupérée pour la dernière fois, ou sinon du jour de l’édition. Les lois ne sont pas comptées.
age-tag-old = plus de 30 jours
age-tag-ageing = plus de 7 jours

## Newer lists

newer-label = Listes plus récentes
newer-title = De nouvelles listes sont disponibles
newer-of = De nouvelles listes sont disponibles, du { $date }
newer-use = Les utiliser
newer-busy = Récupération des nouvelles listes
newer-used = Les nouvelles listes sont utilisées.
newer-changes = Voir ce qui a changé
newer-failed = Les nouvelles listes n’ont pas pu être utilisées. Les listes que vous avez restent utilisées. Rechargez la page pour réessayer.
newer-older = Le serveur propose des listes plus anciennes que les vôtres, ou moins : { $lists }. Les vôtres restent utilisées.
newer-older-use = Utiliser quand même les listes du serveur
newer-reload = Recharger la page

## What this device keeps

device-title = Ce que garde cet appareil
device-lede = Ce navigateur garde les listes utilisées, les fichiers de listes que vous ajoutez, votre dernier tableau et ses résultats, vos décisions avec votre nom, et vos réglages. Rien de tout cela n’est envoyé.
device-nothing = Ordinateur partagé : ne rien garder
device-nothing-hint = Ce qui est gardé est d’abord oublié. Ensuite, cette page ne garde que la marque qui l’indique.
device-forget = Tout oublier sur cet appareil
device-sure = Oublier les listes, fichiers, tableaux, décisions et réglages de cette page ? Ils ne peuvent pas être récupérés.
device-yes = Oui, oublier
device-no = Non, garder
forgotten-title = Tout est oublié
forgotten = Cette page n’a rien laissé sur cet appareil. Vous pouvez fermer cet onglet.
forgotten-links = Un lien contenant un nom que vous avez ouvert peut rester dans l’historique du navigateur. Supprimez-le là.
forgotten-again = Ouvrir la page à nouveau

## Inside a page of another site

embed-by = { $site } indique : proposé ici par « { $org } ».
embed-by-unknown = La page autour indique : proposé ici par « { $org } ».
embed-same-origin = Cette page et celle qui l’entoure sont d’un même site. Ce site peut lire ce que vous tapez ici.
embed-contact = Des questions ?
embed-asks = { $site } demande ce résultat. Il recevrait le nom que vous avez saisi, ce que vous avez choisi et ce qui a été trouvé. Rien n’est envoyé si vous n’appuyez pas sur le bouton.
embed-send = L’envoyer à { $site }
embed-wait = Le bouton fonctionne après avoir été entièrement visible pendant une seconde.
embed-sure = Voulez-vous que { $site } le reçoive ?
embed-yes = Oui, l’envoyer
embed-no = Non
embed-sent = Envoyé à { $site }.
