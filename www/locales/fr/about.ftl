### The sentences of the view about the page.

about-title = À propos de cette page
about-matching-title = Comment se fait la comparaison
about-matching-1 = Votre navigateur télécharge les listes une fois et y cherche lui-même. Il compare les mots que vous tapez avec ceux de chaque nom inscrit. Ils peuvent être dans n’importe quel ordre, collés ou séparés, avec ou sans accents, et dans plusieurs écritures.
about-matching-2 = Les mots rares comptent plus que les mots courants. Deux noms différents qui n’ont en commun que « Group » ou « Trading » ne correspondent pas. Les formes juridiques comme « Co., Ltd. » sont un indice faible.
about-matching-3 = Un score va de 0 à 100. Chaque correspondance montre quels mots correspondent, pourquoi, et combien ils comptent. Un score compare des noms. Il ne dit pas que deux entités (personnes, entreprises, navires, etc.) sont la même : comparez le pays, l’adresse et les numéros de registre.
about-matching-more = La méthode : ce qui est comparé, ce que signifie un score, combien de fois la comparaison trouve et combien de fois elle se trompe, et ce qu’elle ne peut pas faire
about-law-title = Ce que signifie une inscription
about-law-1 = Une inscription restreint ce que disent sa liste, son programme et ses propres conditions, et rien d’autre. Une liste interdit d’acheter les actions d’une société, une autre exige une licence d’exportation, une troisième ne concerne que les marchés publics. Cette page les distingue, par activité et selon les personnes à qui la règle s’impose, avec une référence pour chaque énoncé.
about-law-2 = Chaque énoncé porte la date de nos connaissances. Si nous n’avons pas pu lire la source nous-mêmes, il porte la mention « non confirmé ».
about-not-title = Ce que cette page ne fait pas
about-not-1 = Elle ne dit pas que vous pouvez traiter avec une entité. Elle dit ce qui a été trouvé, dans quelle liste et de quelle date.
about-not-2 = Elle ne sait pas à qui appartient une entreprise. Les entités détenues par des entités inscrites peuvent être soumises à des restrictions sans être nommées.
about-not-3 = Elle ne couvre pas les embargos sur des pays entiers ni les règles sur des marchandises précises, sauf par les rappels qu’elle affiche.
about-not-4 = Ce n’est pas un conseil juridique.
about-privacy-title = Vie privée
about-privacy-1 = Ce que vous tapez reste sur votre appareil. Une fois chargée, la page n’envoie aucune requête qui dépend de ce que vous tapez. Il n’y a ni cookies, ni compteurs, ni tiers.
about-privacy-kept = Les listes utilisées et les fichiers de listes que vous ajoutez sont gardés sur votre appareil, pour votre prochaine visite et pour montrer ce qui a changé. Supprimez un fichier dans la vue des listes, et il disparaît.
about-privacy-2 = L’adresse ne montre pas ce que vous demandez : l’historique du navigateur ne le garde donc pas. Un lien que vous copiez contient le nom après le signe « # ». Les navigateurs n’envoient pas cette partie, mais toute personne qui reçoit le lien peut la lire.
about-privacy-3 = Les liens vers les sources officielles mènent à d’autres sites. Ceux-ci n’apprennent ni le nom ni l’adresse de cette page.
about-licences-title = Licences
about-licences-1 = Ce programme peut être utilisé, modifié et transmis librement, sous la licence MIT ou l’Apache License 2.0, à votre choix.
about-licences-more = Le travail d’autrui qu’il contient, et sous quelles licences
