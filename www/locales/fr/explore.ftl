### The sentences of a party's page, of what would change on another list, of owners, and of the pictures.

## A party's page

party-back = Retour à la recherche
party-answer = Ce que ses inscriptions signifient pour vous
party-loading = Recherche de l’entité en cours.
party-missing-title = Aucune entité à cette adresse
party-missing = Les listes de cette page n’ont pas d’entité avec l’identifiant « { $id } ». Elle peut en avoir un autre dans des listes plus récentes : cherchez son nom.

facts-title = Adresses, numéros et autres faits
facts-hint = Ce que disent les listes en plus des noms et des inscriptions. Comparez-le avec ce que vous savez de votre fournisseur.
facts-none = Les listes, telles que nous les avons, ne donnent ni adresse ni numéro pour cette entité. La liste officielle en a peut-être.
fact-address = Adresse
fact-born = Naissance ou création
fact-birth-place = Lieu de naissance
fact-nationality = Nationalité
fact-citizenship = Citoyenneté
fact-title = Fonction ou titre
fact-identifier = Numéro
fact-security = Titre financier
fact-contact = Contact
fact-linked-to = Lien indiqué par la liste
fact-craft = Navire ou aéronef
fact-remark = Remarque
one-party-why = Pourquoi une seule entité sur plusieurs listes ?
one-party-rule = Les inscriptions de plusieurs listes ne sont montrées comme une seule entité que s’il ne reste guère de doute. L’une de ces conditions doit être remplie :
one-party-number = Les deux ont le même numéro de l’OFAC, des Nations Unies ou d’un navire.
one-party-other-number = Les deux ont en commun un autre long numéro, et leurs noms concordent.
one-party-organisation = Les deux ont le même nom inscrit avec sa forme juridique, et le même pays. À côté d’une liste que nous avons écrite nous-mêmes, il suffit qu’aucun pays ne s’y oppose.
one-party-person = Les deux sont des personnes de même nom, nées le même jour. Si le nom compte au moins trois mots, le même pays et la même année de naissance suffisent. Les personnes sans date de naissance connue restent séparées.
one-party-ours = Les deux figurent sur des listes que nous avons écrites nous-mêmes, et nous avons comparé les inscriptions.
one-party-else = Sinon, elles restent séparées, et chacune dit qu’elle peut être la même que l’autre. Deux inscriptions d’une même liste ne sont jamais réunies.

related-title = Inscriptions liées
related-hint = Ces entités sont inscrites aussi. Cela ne veut pas dire que l’une possède ou dirige l’autre.
related-name = Entités de nom semblable
related-publication = Inscrites sur une liste en même temps qu’elle
related-by = par { $citation }

## What if

whatif-title = Et si elle était inscrite sur une autre liste ?
whatif-list = Supposons qu’elle soit sur
whatif-tag = Hypothèse
whatif-lede = { $party } est comparée avec elle-même, comme si elle figurait dès aujourd’hui sur la liste « { $list } ». C’est une supposition qui vous aide à prévoir. Elle ne dit rien de ce que fera une autorité.
whatif-listed = { $party } figure déjà sur la liste « { $list } ». Seul changerait ce que son inscription ne dit pas encore.
whatif-nothing = Aucune réponse ne changerait, pour personne.
whatif-caption = Ce qui changerait, par activité et par personne
whatif-activity = Activité
whatif-person = Pour
whatif-now = Maintenant
whatif-then = Alors
whatif-unchanged = Pas de changement pour : { $activities }.
whatif-also = { $word }, comme maintenant ; cette liste ajoute des règles
whatif-stricter = { $word } ; interdit à d’autres
whatif-why = Pourquoi : les règles qui viendraient avec, et leurs sources

## Owners

owners-title = Est-elle propriétaire de votre fournisseur ?
owners-lede = Une entreprise peut être traitée comme ses propriétaires inscrits, même si aucune liste ne la nomme. Les listes ne disent pas qui possède qui. Indiquez ce que vous savez, et voyez ce que chaque règle en tire.
owners-example = Les chaînes marchent aussi : indiquez qui possède le propriétaire, et nommez cette entreprise sous « de ».
owners-vendor = votre fournisseur
owners-row = Propriétaire { $number }
owners-owner = Propriétaire
owners-percent = détient (%)
owners-company = de
owners-listed = est inscrit
owners-add = Ajouter un propriétaire
owners-remove = Retirer le propriétaire { $number }
owners-empty = Indiquez une part pour voir ce qui en découle.
owners-no-rule = Nous ne connaissons pas de règle sur les propriétaires qui aille avec ses listes.
owners-others = Règles d’autres listes
owners-reached = Part qui compte : { $share }. Traité comme ses propriétaires inscrits
owners-verify = Part qui compte, si la règle est en vigueur : { $share }. À confirmer
owners-below = Part qui compte : { $share }. Cette règle n’est pas atteinte
owners-suspended = Part qui compterait : { $share }. Mais la règle est suspendue
owners-not-counted = La propriété ne compte pas ici
owners-through = Compté à travers : { $companies }
owners-no-share = La part de { $name } doit être supérieure à 0 et d’au plus 100 %.
owners-too-much = Les parts de { $name } dépassent 100 % au total.
owners-itself = { $name } ne peut pas être son propre propriétaire.

## Explore

explore-title = Explorer les listes
explore-lede = Qui figure sur les listes, quelles entités elles ont en commun, et ce qu’est et ce que fait chacune.
compared-title = Les listes côte à côte
compared-hint = La règle la plus stricte de chaque liste. Ce qui vaut pour une entité dépend de son inscription.
compared-list = Liste
compared-binds = S’impose à
compared-restricts = Restreint
compared-about = Ce que c’est
compared-held = Nombre d’entités ici, et de quel jour
compared-some = pour certaines inscriptions
compared-later = à partir d’un jour à venir
compared-not-held = Pas dans cet index
pictures-title = Qui figure sur les listes
explore-list = Sur cette liste
explore-also = Et sur cette liste
explore-any-list = Toute liste
explore-text = Le nom contient
explore-all = Montrer toutes les entités
explore-count = { $count ->
    [one] { $count } entité.
   *[other] { $count } entités.
}
explore-programme = Programme : { $programme }.
explore-year = Inscrites en { $year }.
explore-members = { $shown ->
    [0] Aucune entité à nommer
   *[other] Noms : { $shown } sur { $count }
}
picture-table = { $more ->
    [0] Tableau derrière l’image
   *[other] Tableau derrière l’image, lignes en plus : { $more }
}
picture-parties = Entités
picture-bar = { $label } : { $count ->
    [one] { $count } entité
   *[other] { $count } entités
}
picture-choose = Choisissez une barre pour voir seulement ses entités : leurs noms sont sous les images.
picture-save = Enregistrer l’image
picture-of = Listes jusqu’au { $date }
picture-country = Pays
picture-programme = Liste et programme
picture-year = Année
picture-by-country = Entités par pays
picture-country-note = { $count ->
    [0] Une entité peut avoir plusieurs pays.
    [one] Une entité peut avoir plusieurs pays. { $count } n’en a aucun.
   *[other] Une entité peut avoir plusieurs pays. { $count } n’en ont aucun.
}
picture-by-programme = Entités par programme
picture-by-year = Entités par année d’inscription
picture-year-note = { $count ->
    [0] Inscriptions valables aujourd’hui.
    [one] Inscriptions valables aujourd’hui. Pour { $count } entité, la liste ne donne pas de jour.
   *[other] Inscriptions valables aujourd’hui. Pour { $count } entités, la liste ne donne pas de jour.
}
picture-by-list = Entités par liste
picture-also-on = Entités de la liste « { $list } » qui sont aussi sur
overlaps-title = Ce que les listes ont en commun
overlaps-lists = Listes
overlaps-note = Entités qui figurent sur les deux listes. Ouvrez le tableau et choisissez une ligne pour les voir plus haut.
sdn-title = Part de la liste SDN par pays
sdn-lede = Combien d’entités de la liste SDN avaient une adresse dans un pays, en juillet 2021 et en janvier 2023.
sdn-edition-2021-07 = Juillet 2021
sdn-edition-2023-01 = Janvier 2023
sdn-by-address = par adresse
sdn-by-tie = par adresse ou lien
sdn-table = Tous les chiffres, comptés de deux façons
sdn-method = Par adresse : la liste y donne une adresse. Par adresse ou lien : cela, ou un lien que la liste nomme. Un lien est une nationalité, une citoyenneté, ou un document avec le pays entre parenthèses. Chaque entité compte une fois pour un pays, et peut compter pour plusieurs.
sdn-source = Compté à partir des fichiers de l’OFAC de ces mois, avec 8 976 et 11 443 entités. La ligne de commande affiche les mêmes chiffres : vendor-screener index countries.
