### The sentences of the view of the lists: files that a visitor adds, where each list comes from, what changed.

## The lists searched

lists-title = Listes consultées
lists-lede = Chaque liste avec laquelle un nom est comparé, telle que nous l’avons. Seule la source officielle fait foi.
lists-signed = Leur éditeur a signé ces listes, avec la clé que cette page connaît.
lists-host = Aucun éditeur n’a signé ces listes : cette page fait confiance à l’hébergeur dont elle vient.
lists-detection = Le { $day }, { $names } noms ont été cherchés tels qu’ils figurent sur les listes : { $found } ont trouvé leur partie. Avec une faute de frappe, { $percent } pour cent.
lists-column-title = Liste
lists-column-date = En date du
lists-column-coverage = Étendue
lists-column-parties = Entités
lists-column-names = Noms
lists-column-sources = Fichiers
lists-source = Source officielle
lists-file = Notre CSV
lists-note = D’où elle vient
lists-loading = Les listes se chargent.
lists-in-use = Utilisée en ce moment

## The visitor's own files

files-title = Ajouter un fichier de liste
files-lede = Faites le contrôle avec la totalité d’une liste officielle, ou avec une liste à vous. Le fichier est lu sur cet appareil et y reste.
files-drop = Déposez des fichiers de listes ici, ou
files-choose = Choisir des fichiers
files-which = Prenez les fichiers tels qu’ils sont publiés. Nous lisons la Consolidated Screening List et les listes de l’OFAC, du BIS, du CBP et d’OpenSanctions. Nous lisons aussi les listes de l’ONU, de l’UE et du Royaume-Uni. Un fichier CSV avec une colonne « name » convient aussi. Ajoutez ensemble les fichiers de l’OFAC qui sont en plusieurs parties.
files-busy = { $stage ->
    [start] Démarrage du programme de lecture
    [look] Examen de { $file }
    [read] Lecture de { $file }
    [combine] Assemblage de toutes les listes
    [compare] Comparaison des listes
   *[open] Ouverture des listes
}
files-progress = Avancement
files-percent = { $percent } %
files-cancel = Annuler
files-done = { $outcome ->
    [added] { $count ->
        [0] Rien n’a été ajouté.
        [one] { $count } fichier a été ajouté. Ses listes sont maintenant consultées.
       *[other] { $count } fichiers ont été ajoutés. Leurs listes sont maintenant consultées.
    }
    [older] { $count ->
        [one] { $count } fichier a été ajouté, mais une édition plus récente de sa liste est déjà ici. La plus récente reste utilisée.
       *[other] { $count } fichiers ont été ajoutés, mais des éditions plus récentes de leurs listes sont déjà ici. Les plus récentes restent utilisées.
    }
    [partly] { $count ->
        [one] { $count } fichier a été ajouté. Certaines de ses listes ne sont pas consultées, car de meilleures éditions sont ici.
       *[other] { $count } fichiers ont été ajoutés. Certaines de leurs listes ne sont pas consultées, car de meilleures éditions sont ici.
    }
    [preferred] Le fichier plus ancien est consulté à la place de l’édition plus récente.
    [unpreferred] L’édition plus récente est de nouveau consultée.
    [removed] Supprimé. Le fichier n’est plus consulté. Si la page a elle-même la liste, c’est la sienne qui est de nouveau consultée.
    [dated] Le jour est noté, et l’édition la plus récente de chaque liste est consultée.
    [combined] Vos fichiers sont consultés avec les nouvelles listes.
    [cancelled] Annulé. Rien n’a été changé.
    [compared] Comparaison faite. Voyez plus bas ce qui a changé.
    [incomparable] Les listes n’ont pas pu être comparées.
    [absent] Le programme de lecture ne s’est pas chargé, et rien n’a été changé. Il n’est pas gardé sur cet appareil. Vérifiez votre connexion, puis réessayez.
   *[broken] Le programme de lecture s’est arrêté, et rien n’a été changé. Les fichiers sont peut-être trop gros pour cet appareil.
}
refused-too-large = { $file } : plus de 256 Mo. Aucune liste n’est aussi grande ; prenez le fichier de la liste lui-même, pas une base de données ni une archive.
refused-unreadable = { $file } : il ne peut pas être lu. Un dossier ne peut pas être ajouté : ouvrez-le et choisissez les fichiers qu’il contient.
files-not-kept = Ce navigateur ne permet pas à la page de garder quoi que ce soit. Vos fichiers sont consultés jusqu’à ce que vous quittiez la page.
files-kept-title = Vos fichiers
files-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} (utilisées : { $used }, mises de côté : { $aside })
files-added-on = ajouté le { $date }
files-remove = Supprimer
files-remove-label = Supprimer { $file }
files-list-parties = { $parties ->
    [one] { $parties } entité
   *[other] { $parties } entités
}, { $names ->
    [one] { $names } nom
   *[other] { $names } noms
}
files-in-use = consultée
files-older = pas consultée : elle est du { $date }, et une édition du { $newer } est utilisée
files-older-used = consultée, bien qu’elle soit du { $date }, à la place de l’édition du { $newer }
files-use-older = Utiliser quand même le fichier plus ancien
files-use-newer = Utiliser de nouveau l’édition plus récente
files-day = Le fichier ne dit pas de quel jour est sa liste. Elle est du
files-day-use = Utiliser ce jour
not-new-identical = { $file } : la même édition était déjà ici, à la lettre près.
not-new-day = { $file } : elle est du { $date }, comme l’édition qui était déjà ici.
not-new-undated = { $file } : il ne dit pas de quel jour est { $list }. Le fichier est du { $date } ; la liste peut être plus ancienne.
not-new-fewer = { $file } : { $list } a maintenant bien moins d’entités qu’avant ; différence : { $count }. Est-ce un ancien fichier ? Alors supprimez-le. Les changements sont ci-dessous.
files-not-in-use = pas consultée : une autre édition, plus récente ou plus complète, l’est
files-refused-now = Cette version de la page ne peut plus le lire, il n’est donc pas consulté : { $why }
files-left-out = La recherche n’a pas fini de s’ouvrir avec ces fichiers ; ils sont donc laissés de côté : seules les listes fournies sont consultées. Retirez les fichiers, ou essayez encore une fois.
files-try = Les consulter à nouveau
files-remarks = { $count ->
    [one] { $count } remarque sur ses lignes
   *[other] { $count } remarques sur ses lignes
}
files-no-remarks = Toutes les lignes ont été utilisées, et aucune n’était étrange.
files-remarks-lede = Rien n’est écarté en silence : chaque ligne est devenue une entité, une partie d’entité, ou une remarque ici.
files-told-more = et { $count } de plus
files-set-aside = mise de côté
files-used-all-same = utilisée quand même
files-from = de votre fichier { $file }

## Working without a network

offline-title = Travailler sans réseau
offline-said = { $state ->
    [busy] Le reste de la page est en train d’être gardé sur cet appareil.
    [failed] Toute la page n’est pas gardée. Il manque : { $parts }. Vérifiez votre connexion, puis réessayez. Si une version plus récente de cette page est prête, utilisez-la d’abord.
    [all] Toute la page est gardée sur cet appareil, dans toutes les langues. Elle fonctionne sans réseau.
   *[some] Un fournisseur et les listes utilisées fonctionnent sans réseau. Le reste de la page est gardé sur cet appareil quand vous l’ouvrez pour la première fois.
}
offline-keep = Tout garder pour travailler sans réseau ({ $size } Mo)
offline-part-pages = Explorer et les pages des parties
offline-part-many = Plusieurs
offline-part-files = la lecture de fichiers de listes
offline-part-languages = les langues
offline-part-texts = la documentation et les licences

## Remarks on rows, by kind

remark-alias-without-party = Alias d’entités que le fichier principal n’a pas. Les fichiers sont de jours différents.
remark-address-without-party = Adresses d’entités que le fichier principal n’a pas. Les fichiers sont de jours différents.
remark-comment-without-party = Remarques sur des entités que le fichier principal n’a pas. Les fichiers sont de jours différents.
remark-empty = Lignes qui ne disent rien.
remark-nameless = Entités sans nom.
remark-repeated = Entités qui y figurent plusieurs fois. Ce qui en est dit a été réuni.
remark-twin = Des parties auxquelles l’autorité a donné le même numéro. Elles restent distinctes.
remark-unknown-kind = Types d’entité que nous ne connaissons pas. Ils ont été pris pour des organisations.
remark-unknown-alias = Types d’alias que nous ne connaissons pas. Ils ont été pris pour des alias ordinaires.
remark-unknown-programme = Programmes qui ne disent pas sur quelle liste est l’entité. Les entités sont gardées.
remark-no-programme = Entités sans programme.
remark-encoding = Texte qui n’est pas en UTF-8. Il a été lu dans l’encodage que ses lettres indiquent. Si des noms semblent faux, enregistrez le fichier en UTF-8.
remark-heading-taken = En-têtes qui diffèrent d’une ou deux lettres de ceux du format. Ils ont été pris pour eux.
remark-unknown-country = Pays que nous ne connaissons pas sous ce nom. Les entités sont affichées sans eux.
remark-cut-off = Remarques coupées, si bien qu’un alias a pu se perdre.
remark-no-end-mark = La marque de fin manque : le fichier est peut-être coupé.
remark-unknown-date = Dates qui n’en sont pas. Les inscriptions sont affichées sans elles.
remark-unknown-source = Listes que nous ne connaissons pas. Leurs entités sont gardées.
remark-unknown-element = Parties du fichier nouvelles pour nous. Elles ont été ignorées.
remark-unknown-reference = Éléments auxquels le fichier renvoie et qu’il ne contient pas. Ce qu’ils diraient manque.
remark-unknown-part = Éléments d’une entrée nouveaux pour nous. Ce qu’ils disent n’a pas été lu.
remark-no-letter = Noms sans aucune lettre. Ils ont été gardés : vérifiez quelle colonne contient les noms.
remark-date-order = Dates telles que 03/04/2024. Le fichier ne dit pas si le jour ou le mois vient en premier.
remark-record-count = Le fichier dit combien d’inscriptions il contient, et il en contient un autre nombre.
remark-left-to-authority = Des inscriptions de listes que l’autorité publie elle-même. Son propre fichier est utilisé à leur place.
remark-not-listed = Choses qui ne sont pas inscrites elles-mêmes. Elles ont été ignorées.
remark-address-as-name = Adresses parmi les noms. Elles ont été prises pour des adresses.
remark-address-as-party = Adresses inscrites en tant que telles. On peut aussi les trouver par l’adresse.
remark-not-a-name = Noms sans aucune lettre. Ils n’ont pas été pris pour des noms.
remark-fragment = Des alias qui sont des morceaux de noms, comme « and ». Ils figurent parmi les remarques et ne sont pas cherchés.
remark-lost-letters = Noms dont des lettres se sont perdues avant que le fichier ne nous parvienne. Ils sont affichés tels quels.
remark-long-name = Noms trop longs. Seul leur début est comparé.
remark-many-names = Entités qui ont plus de noms qu’une entité ne peut en avoir. Le reste a été mis de côté et ne peut pas être trouvé.
remark-many-facts = Entités qui ont plus de données qu’une entité ne peut en avoir. Le reste a été mis de côté et n’est pas affiché.

## What is known of a list

provenance-authority = Autorité
provenance-source = Source
provenance-published = Publiée
provenance-retrieved = Récupérée
provenance-rows = Lignes lues
provenance-parties = Entités
provenance-names = Noms
provenance-licence = Licence
provenance-sha = SHA-256
provenance-builder = Produite par
provenance-builder-is = Vendor Screener { $version }
provenance-not-stated = non indiqué dans le fichier
provenance-not-known = non noté

## What changed

changes-title = Ce qui a changé
changes-lede = Des listes utilisées ont été remplacées pour la dernière fois par d’autres éditions le { $date }. Les précédentes sont gardées sur cet appareil pour la comparaison.
changes-show = Montrer ce qui a changé
changes-json = Tous les changements (JSON)
changes-counted = { $changed ->
    [0] Aucune liste n’a changé.
    [one] { $changed } liste a changé.
   *[other] { $changed } listes ont changé.
} { $unchanged ->
    [0] {""}
    [one] { $unchanged } autre liste n’a pas changé.
   *[other] { $unchanged } autres listes n’ont pas changé.
}
changes-incomparable = Les listes précédentes ont été gardées par une autre version de cette page, que celle-ci ne peut pas lire.
changes-of-list = { $state ->
    [new] nouvelle ici, entités : { $added }
    [gone] n’est plus ici
   *[changed] ajouts : { $added }, retraits : { $removed }, nouveaux noms : { $renamed }, autres programmes : { $reprogrammed }, autres changements : { $amended }
}
changes-excerpt = Avant, nous n’avions qu’un extrait de cette liste. La plupart des ajouts montrés ici ne sont pas nouveaux sur la liste elle-même.
changes-what = Quoi
changes-name = Nom
changes-detail = Programmes, ou nom d’avant
changes-kind = { $what ->
    [added] Ajoutée
    [removed] Retirée
    [renamed] Renommée
    [amended] Autres données
   *[reprogrammed] Autres programmes
}
changes-how = { $what ->
    [added] { $now }
    [removed] { $now }
    [renamed] avant : { $was }
   *[reprogrammed] { $now }, avant : { $was }
}
changes-rest = Autres changements de cette liste dans le fichier JSON : { $count }.
