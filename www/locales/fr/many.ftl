### The sentences of the view of many vendors. Words that other views use too are in page.ftl.

title-many = Plusieurs fournisseurs – Vendor Screener
many-title = Contrôler plusieurs fournisseurs
many-loading = Chargement des listes et du programme pour les tableaux.
many-reading = Lecture du tableau.
many-give-up = Abandonner
many-lede = Apportez un tableau avec un fournisseur par ligne. Chaque nom est contrôlé sur cet appareil, les alertes viennent en premier, et ce que vous décidez est gardé pour la prochaine fois.

## A table

many-file = Choisissez un tableau, ou déposez-le ici
many-file-hint = XLSX, CSV, TSV ou texte, jusqu’à 64 Mo et 250 000 lignes
many-paste = Coller plutôt une liste
many-paste-label = Un fournisseur par ligne, ou des cellules copiées d’un tableur
many-paste-read = Lire cette liste
many-sample-lede = Pas de tableau sous la main ?
many-sample = Essayer avec des fournisseurs d’exemple
many-private = Le tableau, les résultats et vos décisions restent sur cet appareil. Rien n’en est envoyé.

many-refused-empty = Il n’y a rien dans ce tableau. Choisissez un fichier avec un fournisseur par ligne.
many-refused-too-large = Ce fichier dépasse 64 Mo. Divisez-le, ou enlevez les colonnes inutiles.
many-refused-too-many-rows = Ce tableau a plus de 250 000 lignes. Divisez-le en plusieurs fichiers.
many-refused-too-many-columns = Une ligne de ce tableau a plus de 16 384 cellules. Vérifiez le signe qui sépare ses cellules.
many-refused-not-a-table = Ce n’est ni un tableau de texte ni un classeur de tableur. Enregistrez-le en XLSX, ou en CSV (UTF-8), et choisissez ce fichier.
many-refused-protected = Ce classeur est protégé par un mot de passe. Ouvrez-le, enlevez le mot de passe, enregistrez-le et choisissez-le à nouveau.
many-refused-damaged = Ce classeur ne peut pas être lu. Ouvrez-le, enregistrez-le en CSV (UTF-8) et choisissez ce fichier.
many-refused-excess = Ce tableau n’a pas pu être ouvert, car il contient trop de choses. Enlevez ce qui est inutile, enregistrez-le en CSV (UTF-8) et choisissez ce fichier.
many-refused-files-left-out = Les fichiers de listes que vous avez ajoutés ne sont pas consultés ici pour le moment. Ouvrez la vue des listes, puis revenez.

## Its columns

many-pasted = la liste collée
many-sample-table = le tableau d’exemple
many-read = Ce qui a été lu dans { $file }
many-read-counts = { $vendors ->
    [one] { $vendors } fournisseur
   *[other] { $vendors } fournisseurs
}, { $names ->
    [one] { $names } nom différent.
   *[other] { $names } noms différents.
}
many-duplicates = { $count ->
    [one] { $count } fournisseur figure plusieurs fois dans le tableau. Ses décisions valent pour toutes ses lignes.
   *[other] { $count } fournisseurs figurent plusieurs fois dans le tableau. Leurs décisions valent pour toutes leurs lignes.
}
many-column-name = Nom du fournisseur
many-column-country = Pays
many-column-kind = Type
many-column-reference = Votre numéro ou code
many-column-none = Pas dans ce tableau
many-column-number = Colonne { $number }
many-name-continued = Un nom long se poursuit dans : { $columns }.
many-name-other = Là où le nom est vide, il est pris dans : { $columns }.
many-columns-hint = Les noms et les numéros sont recherchés. La date de naissance, la nationalité, le type de navire et l’adresse sont comparées à chaque correspondance. Le pays et le type servent à votre comparaison. Aucune de ces données n’écarte une correspondance.
many-headings = Ligne des titres
many-headings-none = Aucune : la première ligne est un fournisseur
many-sheet = Feuille
many-sheet-hidden = { $sheet } (masquée)
many-encoding = Lu comme texte en { $encoding }.
many-preview = Les premières lignes du tableau
many-screen = { $vendors ->
    [one] Contrôler { $vendors } fournisseur
   *[other] Contrôler { $vendors } fournisseurs
}
many-other = Choisir un autre tableau
many-memory = Ce tableau occupe environ { $table } Mo de la mémoire de cet appareil. Pendant le contrôle, il en occupe jusqu’à environ { $more } Mo de plus.
many-workers = { $workers ->
    [one] Les noms sont contrôlés sur cet appareil.
   *[other] Les noms sont contrôlés sur cet appareil, { $workers } à la fois.
}

## The screening

many-progress = Noms contrôlés : { $done } sur { $names }.
many-left-seconds = { $count ->
    [one] Encore { $count } seconde environ.
   *[other] Encore { $count } secondes environ.
}
many-left-minutes = { $count ->
    [one] Encore { $count } minute environ.
   *[other] Encore { $count } minutes environ.
}
many-stop = Arrêter

## What came of it

many-results = Les fournisseurs et ce qui a été trouvé
many-done = { $vendors ->
    [one] { $vendors } fournisseur contrôlé.
   *[other] { $vendors } fournisseurs contrôlés.
} { $alerts ->
    [0] Aucun nom inscrit semblable n’a été trouvé.
    [one] { $alerts } fournisseur est peut-être une entité inscrite.
   *[other] { $alerts } fournisseurs sont peut-être des entités inscrites.
} { $open ->
    [0] Il ne reste rien à décider.
    [one] { $open } attend une décision.
   *[other] { $open } attendent une décision.
}
many-stopped = Arrêté. { $waiting ->
    [one] { $waiting } fournisseur n’est pas encore contrôlé.
   *[other] { $waiting } fournisseurs ne sont pas encore contrôlés.
} { $alerts ->
    [0] Pour les autres, aucun nom inscrit semblable n’a été trouvé jusqu’ici.
    [one] Parmi les autres, { $alerts } est peut-être une entité inscrite.
   *[other] Parmi les autres, { $alerts } sont peut-être des entités inscrites.
}
many-since = Par rapport au contrôle du { $since } : { $count ->
    [0] rien de nouveau, de modifié ou de disparu.
    [one] pour { $count } fournisseur, il y a du nouveau, du modifié ou du disparu.
   *[other] pour { $count } fournisseurs, il y a du nouveau, du modifié ou du disparu.
}
many-none-means = Là où rien n’a été trouvé, rien n’a été trouvé dans ces listes à ces dates. Ce n’est pas une conclusion sur le fournisseur.
many-filters = Quels fournisseurs sont affichés
many-only-all = Tous
many-only-open = À décider
many-only-alerts = Alertes
many-only-decided = Décidés
many-only-unreadable = Illisibles
many-only-none = Rien trouvé
many-only-changed = Nouveau, modifié ou disparu
many-review = Traiter les alertes
many-again = Refaire le contrôle
many-go-on = Continuer
many-search = Chercher dans le tableau
many-facets = Quelles correspondances sont affichées
many-facet-list = Liste
many-facet-band = Correspondance
many-band-same = Même nom
many-band-strong = Correspondance forte
many-band-possible = Correspondance possible
many-band-number = Même numéro
many-bulk = Correspondances non décidées que laissent ces choix : { $count }. Si ce sont probablement d’autres parties, dites pourquoi. Chacune est consignée, et une seule touche les annule toutes.
many-bulk-save = Enregistrer comme fausses alertes : { $count }
many-shown = Affichés : { $shown } sur { $vendors ->
    [one] { $vendors } fournisseur
   *[other] { $vendors } fournisseurs
}
many-grid-keys = Dans le tableau : les flèches déplacent, Entrée ouvre un fournisseur.
many-column-vendor = Fournisseur
many-column-state = Résultat
many-column-meaning = Ce que cela signifierait
many-column-score = Score
many-column-party = Meilleure correspondance
many-column-line = Ligne
many-meaning-of = s’il s’agit de { $party }
many-more-hits = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
many-state-open = À décider
many-state-unreadable = Illisible
many-state-needs-review = À revoir
many-state-unlikely = Sans doute un autre
many-state-true-match = Vraie correspondance
many-state-false-alert = Fausse alerte
many-state-waiting = En attente
many-state-none = Rien trouvé
many-facet-standing = Autres faits
many-standing-supported = Appuyée
many-standing-open = Rien ne tranche
many-standing-contradicted = Sans doute un autre
many-change-new = nouveau
many-change-changed = modifié
many-change-gone = disparu

## Saving

many-save-title = Enregistrer le tableau
many-save-lede = { $count ->
    [one] La { $count } ligne affichée, avec vos propres colonnes et ce qui a été trouvé et décidé.
   *[other] Les { $count } lignes affichées, dans leur ordre, avec vos propres colonnes et ce qui a été trouvé et décidé.
}
many-save-csv = CSV
many-save-json = JSON
many-save-xlsx = XLSX
many-record-title = Enregistrer un relevé
many-record-lede = Une preuve pour vos dossiers : qui a contrôlé quoi, quand, avec quelles listes de quelle date, ce qui a été trouvé et ce qui a été décidé. Le relevé se termine par sa propre somme de contrôle.
many-record-html = Page à imprimer
many-record-csv = CSV
many-record-json = JSON
many-record-one = Enregistrer un relevé pour ce fournisseur
many-record-keep = L’OFAC demande 10 ans (31 CFR 501.601), le Bureau of Industry and Security 5 ans (15 CFR 762.6).
many-record-english = Le relevé est rédigé en anglais, quelle que soit la langue de cette page.
many-decisions-title = Décisions
many-decisions-kept = { $count ->
    [0] Aucune décision n’est gardée sur cet appareil.
    [one] { $count } décision est gardée sur cet appareil.
   *[other] { $count } décisions sont gardées sur cet appareil.
}
many-decisions-save = Enregistrer toutes les décisions
many-decisions-import = Importer les décisions d’un fichier
many-decisions-hint = Un fichier de décisions enregistré ici ou sur un autre appareil. Il ne change aucune des vôtres sans votre accord.
many-imported = { $taken ->
    [one] { $taken } décision importée.
   *[other] { $taken } décisions importées.
} { $known ->
    [0] {""}
    [one] { $known } était déjà connue.
   *[other] { $known } étaient déjà connues.
} { $refused ->
    [0] {""}
    [one] { $refused } n’a pas pu être lue et a été laissée de côté.
   *[other] { $refused } n’ont pas pu être lues et ont été laissées de côté.
}
many-import-kept = Décisions laissées de côté, car elles changeraient les vôtres ({ $count }) : { $which }
many-import-accept = Les importer quand même
many-import-not-json = Ce n’est pas un fichier de décisions. Choisissez un fichier JSON enregistré ici.
many-import-not-decisions = Ce n’est pas un fichier de décisions. Choisissez un fichier JSON enregistré ici.
many-import-too-new = Ce fichier a été écrit par une version plus récente. Rechargez la page pour l’obtenir, et réessayez.
many-forget-title = Cet appareil
many-forget-lede = Le tableau, les résultats et les décisions sont gardés dans ce navigateur jusqu’à ce que vous les retiriez.
many-forget-unkept = Ce navigateur ne garde rien ici : quand l’onglet se ferme, le tableau et les décisions disparaissent. Enregistrez-les avant.
many-forget = Retirer ce tableau
many-forget-decisions = Oublier toutes les décisions
many-forget-decisions-sure = Oublier toutes les décisions sur cet appareil, et qui a décidé ? Elles ne peuvent pas être récupérées.
many-storing-no = Ce navigateur ne permet pas à la page de garder quoi que ce soit. Le tableau et les décisions durent aussi longtemps que cet onglet : enregistrez-les avant de le fermer.
many-storing-full = L’espace de stockage du navigateur est plein. Ce que vous décidez maintenant dure aussi longtemps que cet onglet : enregistrez les décisions avant de le fermer.
many-restarted = Le programme de recherche s’est arrêté en plein travail et a été relancé. Aucun nom n’a été oublié.
many-failed-title = Ce tableau ne peut pas être traité
many-failed-crashed = Le programme s’est arrêté plusieurs fois pendant qu’il traitait ce tableau. Réessayez. Si cela se reproduit, signalez-le, s’il vous plaît.
many-failed-file = Ce fichier n’a pas pu être ouvert : il est endommagé, ou demande plus de mémoire que cet appareil n’en a. Enregistrez-le au format CSV et réessayez.
many-failed-kept = Ce qui a été décidé avant est gardé.

## A vendor, opened

many-review-nav = D’un fournisseur à l’autre
many-back = Retour au tableau
many-next = Fournisseur suivant
many-previous = Fournisseur précédent
many-next-open = Suivant à décider
many-line = ligne { $line }
many-nothing = Aucun nom inscrit semblable n’a été trouvé dans les listes consultées.
many-decided = Chaque correspondance de ce fournisseur a sa décision. Appuyez sur N pour passer au suivant.
many-decided-all = Chaque correspondance de ce fournisseur a sa décision, et il ne reste aucun autre fournisseur à décider.
many-keys = Touches
many-decide = Est-ce { $party } ?
many-decide-this = Décider de cette correspondance
many-decide-again = Décider à nouveau
many-decide-save = Enregistrer la décision
many-usual = Fausse alerte, parce que :
many-matches = Correspondances de ce fournisseur
many-verdict-true-match = Vraie correspondance
many-verdict-false-alert = Fausse alerte
many-verdict-needs-review = À revoir
many-withdraw = Annuler cette décision
many-withdrawn = Décision annulée
many-saved = Enregistré : { $verdict } pour { $party } ({ $vendor })
many-saved-all = Enregistré : { $verdict } pour { $vendor }, correspondances : { $count }
many-saved-facets = Enregistré : { $verdict }, correspondances : { $count }
many-undo = Annuler
many-undo-last = Annuler le dernier enregistrement
many-undone = Annulé. { $vendor } est comme avant le dernier enregistrement.
many-undone-facets = Annulé. Les correspondances ({ $count }) sont comme avant le dernier enregistrement.
many-reason = Raison
many-reason-country = Autre pays
many-reason-activity = Autre activité
many-reason-identity = Autre numéro de registre, adresse ou date de naissance
many-reason-name = Seul un mot courant est en commun
many-by = Votre nom
many-review-day = À revoir à partir du
many-all-hits = { $count ->
    [one] De même pour l’autre correspondance sans décision de ce fournisseur
   *[other] De même pour les { $count } autres correspondances sans décision de ce fournisseur
}
many-decision = { $verdict ->
    [true_match] Vraie correspondance
    [false_alert] Fausse alerte
   *[needs_review] À revoir
}. { $reason } ({ $by }, { $date })
many-review-on = À revoir à partir du { $date }.
many-taken = Importée du fichier « { $file } » le { $date }.
many-reopened-vendor = De nouveau ouvert : { $field ->
    [name] le nom
    [country] le pays
    [numbers] le numéro
    [born] la date de naissance
    [nationality] la nationalité
    [vessel_type] le type de navire
   *[kind] le type
} du fournisseur est passé de « { $before } » à « { $after } ».
many-reopened-entry = De nouveau ouvert : l’inscription sur la liste a changé. { $changes }
many-reopened-review = De nouveau ouvert : le jour prévu pour revoir, { $date }, est arrivé.
many-changes = Depuis le dernier contrôle :
many-hit-new = Nouveau : { $party }.
many-hit-changed = Modifié : { $party }.
many-hit-gone = Disparu : { $party }.
many-gained = Nouveau : { $facts }.
many-lost = Disparu : { $facts }.
many-fact = { $about ->
    [name] le nom « { $text } »
    [country] le pays { $text }
    [kind] le type { $text }
   *[listing] l’inscription { $text }
}
