### The sentences of the record that is kept as evidence. Those on the law itself are in law.ftl, words that the page uses too
### in page.ftl.

record-title = Relevé de contrôle du { $date }
record-heading = Relevé d’un contrôle
record-at = Contrôle fait le (temps universel)
record-by = Contrôle fait par
record-file = Fichier
record-vendors = Fournisseurs
record-count-alert = Avec une correspondance possible
record-count-none = Sans nom inscrit semblable
record-count-unreadable = Contrôle impossible
record-count-not-screened = Non contrôlés
record-threshold = Seuil, sur 100
record-kind = Uniquement de ce type
record-version = Vendor Screener, version

record-alerts = Correspondances possibles
record-no-alerts = Aucun nom inscrit n’a atteint le seuil.
record-more = { $count ->
    [one] { $count } autre entité a atteint le seuil et n’est pas affichée.
   *[other] { $count } autres entités ont atteint le seuil et ne sont pas affichées.
}
record-hit = { $party } – score { $score } sur 100
record-matched = Nom correspondant
record-born = Connu du fournisseur : naissance ou fondation, { $text }.
record-nationality = Connu du fournisseur : nationalité, { $text }.
record-address = Connu du fournisseur : adresse, { $text }.
record-vessel-type = Connu du fournisseur : type de navire, { $text }.
record-number = Connu du fournisseur : numéro, { $text }.
record-words = Mots
record-facts = Ce que l’on savait du fournisseur outre son nom
record-facts-decided = Les faits qui ont décidé
record-extra-query = Seulement dans le nom du fournisseur
record-extra-listed = Seulement dans le nom inscrit
record-countries = Pays de l’entité
record-listing = Inscrite
record-restricted = Restreint actuellement
record-undecided = Sans décision.
record-decision = { $verdict ->
    [true_match] Vraie correspondance
    [false_alert] Fausse alerte
   *[needs_review] À revoir
} : { $reason } ({ $by }, { $at })
record-taken = Importée du fichier « { $file } » le { $date }.
record-review = À revoir le { $date }.
record-reopened-vendor = De nouveau ouvert : le fournisseur est passé de « { $before } » à « { $after } ».
record-reopened-entry = De nouveau ouvert : l’inscription sur la liste a changé. Nouveau : { $gained }. Disparu : { $lost }.
record-reopened-review = De nouveau ouvert : le jour prévu pour revoir, { $date }, est arrivé.

record-others = Fournisseurs sans correspondance possible
record-others-mean = Aucun nom inscrit semblable n’a été trouvé dans les listes ci-dessous, aux dates ci-dessous. Ce n’est pas une conclusion sur ces fournisseurs.
record-line = Ligne
record-vendor = Fournisseur
record-status = Résultat
record-outcome = { $outcome ->
    [none] Aucun nom inscrit trouvé
    [unreadable] Contrôle impossible
   *[not_screened] Non contrôlé
}

record-lists = Listes consultées
record-lists-mean = Les listes où aucun fournisseur n’apparaît ont été consultées comme les autres.
record-list = Liste
record-published = En date du
record-coverage = Étendue
record-alerted = Fournisseurs avec une correspondance possible sur cette liste
record-hash = SHA-256

record-limits = Ce que ce relevé ne dit pas
record-limit-1 = Il compare des noms. Une correspondance possible ne permet pas de conclure que deux entités sont la même, et une décision est celle de la personne nommée.
record-limit-2 = Il dit ce qui a été trouvé dans ces listes, telles qu’elles étaient à ces dates. Les entités inscrites plus tard, sur d’autres listes, ou absentes d’un extrait n’y sont pas.
record-limit-3 = Il ne sait pas à qui appartient une entreprise. Les entités détenues par des entités inscrites peuvent être soumises à des restrictions sans être nommées (OFAC FAQs 398–401).
record-limit-4 = Il ne couvre pas les embargos sur des pays entiers, comme ceux de 31 CFR parts 510, 515 et 560. Il ne couvre pas les règles sur les marchandises, comme 15 CFR part 774 et 19 U.S.C. 1307.
record-limit-5 = C’est une information, et non un conseil juridique. Seule la publication officielle fait foi.
record-keep = Combien de temps le conserver
record-keep-1 = Les documents sur les transactions soumises aux règles de l’OFAC doivent être conservés 10 ans (31 CFR 501.601, en vigueur depuis le 12 mars 2025 ; 89 FR 74832, 90 FR 13286).
record-keep-2 = Les documents sur les exportations soumises aux Export Administration Regulations (EAR) doivent être conservés 5 ans (15 CFR 762.6).
record-seal = Les chiffres ci-dessous sont le SHA-256 de ce fichier, où ces chiffres eux-mêmes sont remplacés par des zéros. `vendor-screener record verify` vérifie qu’ils correspondent. Qui modifie le fichier peut les faire correspondre à nouveau : gardez les chiffres ailleurs aussi, et comparez-les. Ils ne montrent pas qui l’a enregistré.
