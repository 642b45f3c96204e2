"""Twelve French reports, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "L'Écho des Volcans", "2023-09-11",
        "La secousse a surpris les habitants de Moulay Brahim en plein sommeil. Une caméra de surveillance installée dans une épicerie a enregistré le moment où les étagères s'effondrent, vendredi 8 septembre à 23 h 11. Le propriétaire, Hassan Aït Lahcen, a transmis la vidéo à "
        "notre rédaction. Un drone de l'agence Atlas Images a par ailleurs survolé le village dimanche : les images, diffusées le lendemain, montrent des dizaines de maisons réduites en gravats. Les secours peinent toujours à atteindre les hameaux les plus hauts.",
        Item(["caméra de surveillance", "la vidéo"], "cctv",
             [step("shared|released", "Hassan Aït Lahcen|propriétaire"), step("filmed", "*", optional=True)],
             [time("filmed|event", "2023-09-08")], [], ["Moulay Brahim", "épicerie"]),
        Item(["drone", "les images"], "drone_video drone_still",
             [step("filmed", "Atlas Images|drone"), step("published|released", "Atlas Images", optional=True), step("published|released", None, optional=True)],
             [time("filmed", "2023-09-10"), time("published|released", "2023-09-11")], [], ["Moulay Brahim", "village"]),
        language="fr",
    ),
    Report(
        "Vérif'Info", "2023-04-20",
        "Non, cette vidéo ne montre pas des soldats français à Khartoum. Partagée plus de 30 000 fois sur Facebook depuis lundi, elle a en réalité été tournée au Mali en 2020 par un journaliste de la chaîne ORTM, Ibrahima Diarra. Une recherche d'image inversée permet de retrouver "
        "la séquence d'origine, publiée le 3 novembre 2020 sur YouTube. On y reconnaît la porte de Gao. Contacté par nos soins, M. Diarra confirme en être l'auteur. La page Afrique Debout, qui l'a relayée en premier, n'a pas répondu.",
        Item(["cette vidéo", "la séquence"], "video ground_video",
             [step("filmed", "Ibrahima Diarra|Diarra|journaliste"), step("shared|posted|reposted", "Afrique Debout"), step("posted|published", None, optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2020"), time("posted|published", "2020-11-03"), time("posted|shared", "2023-04-17", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True), verdict("source", "confirmed", "*", optional=True)],
             ["Gao", "Mali"]),
        language="fr",
    ),
    Report(
        "Courrier du Littoral", "2023-06-07",
        "Des images satellite prises lundi par la société Planet Labs montrent l'eau qui recouvre déjà les premières rues d'Oleshky, au lendemain de la rupture du barrage de Kakhovka. Le ministère ukrainien de l'Intérieur a publié mardi une vidéo filmée par un drone de la police "
        "au-dessus de Kherson. L'agence Méridien a pu en confirmer le lieu grâce à la forme du pont et aux bâtiments du port, mais n'a pas été en mesure d'en vérifier la date. Moscou et Kiev s'accusent mutuellement.",
        Item(["images satellite"], "satellite_image",
             [step("filmed", "Planet Labs", optional=True)], [time("imagery_acquired", "2023-06-05")], [], ["Oleshky", "rues"]),
        Item(["une vidéo"], "drone_video",
             [step("filmed", "police|drone"), step("published|released", "ministère")], [time("published|released", "2023-06-06")],
             [verdict("location", "confirmed", "Méridien"), verdict("time", "not_confirmed", "Méridien")], ["Kherson", "pont", "port"]),
        language="fr",
    ),
    Report(
        "Le Journal du Lac", "2024-06-22",
        "« J'ai cru que la montagne descendait », raconte Chloé Perrin. Cette infirmière de La Bérarde a filmé vendredi matin, depuis son balcon, le torrent des Étançons en furie. Son enregistrement de deux minutes, mis en ligne sur Instagram, a été vu par un demi-million de personnes. "
        "Les gendarmes du PGHM ont diffusé samedi leurs propres photos aériennes : le centre du hameau a disparu sous les pierres. Aucune victime n'est à déplorer. Le maire demande la reconnaissance de l'état de catastrophe naturelle.",
        Item(["Son enregistrement"], "video ground_video",
             [step("filmed", "Chloé Perrin|infirmière"), step("posted", "Chloé Perrin|infirmière|*")],
             [time("filmed", "2024-06-21")], [], ["Bérarde", "Étançons", "torrent"]),
        Item(["photos aériennes"], "drone_still aerial_still still",
             [step("published|released|shared|posted", "gendarmes|PGHM"), step("filmed", "gendarmes|PGHM", optional=True)], [time("published|released|shared|posted", "2024-06-22")], [], ["hameau", "Bérarde"]),
        language="fr",
    ),
    Report(
        "Observatoire Indice", "2024-03-01",
        "Notre équipe a analysé trois vidéos de la distribution d'aide qui a tourné au drame, jeudi, au rond-point Naboulsi de Gaza. La première, filmée depuis un drone de l'armée israélienne et publiée par celle-ci le jour même, est coupée à deux reprises. La deuxième a été mise en ligne par le journaliste "
        "Bilal Mortaja. Nous l'avons géolocalisée à 500 mètres au sud du rond-point. La troisième montre des blessés transportés sur une charrette ; nous n'avons pas pu établir où elle a été tournée. L'armée affirme n'avoir tiré que des coups de semonce.",
        Item(["trois vidéos", "La première"], "drone_video",
             [step("filmed", "armée|drone"), step("published|released|posted", "celle-ci|armée")], [time("published|released|posted", "2024-02-29")], [], ["Naboulsi", "Gaza"]),
        Item(["trois vidéos", "La deuxième"], "video ground_video",
             [step("posted", "Bilal Mortaja|journaliste"), step("geolocated", "Nous|Observatoire Indice")], [], [verdict("location", "confirmed", "Nous|Observatoire Indice")], ["Naboulsi", "Gaza", "rond-point"]),
        Item(["trois vidéos", "La troisième"], "video ground_video",
             [], [], [verdict("location", "not_confirmed", "nous|Observatoire Indice")], []),
        language="fr",
    ),
    Report(
        "Agence Sud-Presse", "2022-03-17",
        "Une colonne de fumée s'élève au-dessus du théâtre dramatique de Marioupol sur une photo transmise mercredi par le conseil municipal. Selon la députée Olga Stefanychyna, plusieurs centaines de civils s'étaient réfugiés dans le bâtiment. L'AFP n'a pas pu vérifier de manière indépendante l'authenticité du cliché. "
        "Sur une image satellite de la société Maxar datée du 14 mars, le mot « enfants » est lisible en russe devant l'édifice. Moscou nie avoir bombardé le théâtre.",
        Item(["une photo", "cliché"], "still image ground_still",
             [step("released|shared|published", "conseil municipal")], [time("released|shared|published", "2022-03-16")], [verdict("content", "not_confirmed", "AFP")], ["théâtre", "Marioupol"]),
        Item(["image satellite"], "satellite_image",
             [step("filmed|published", "Maxar", optional=True)], [time("imagery_acquired", "2022-03-14")], [], ["théâtre", "Marioupol"]),
        language="fr",
    ),
    Report(
        "Gazette de la Loire", "2024-10-18",
        "Les images ont été tournées par un pompier volontaire, jeudi peu après midi : à Rive-de-Gier, le Gier passe par-dessus le parapet et emporte une camionnette. La préfecture de la Loire les a relayées sur X dans la soirée pour inciter les habitants à rester chez eux. Une autre vidéo, filmée par la passagère d'un train à l'arrêt, "
        "montre l'autoroute A47 transformée en rivière. Elle a été repérée et vérifiée par la rédaction de la Gazette. Quelque 900 personnes ont été évacuées.",
        Item(["Les images"], "video ground_video",
             [step("filmed", "pompier"), step("shared|posted|reposted|released", "préfecture")], [time("filmed", "2024-10-17"), time("shared|posted|reposted|released", "2024-10-17", optional=True)], [], ["Rive-de-Gier", "Gier"]),
        Item(["Une autre vidéo"], "video ground_video",
             [step("filmed", "passagère"), step("verified", "rédaction|Gazette")], [], [verdict("content|location", "confirmed", "rédaction|Gazette", optional=True)], ["A47", "autoroute"]),
        language="fr",
    ),
    Report(
        "Radio Sahel Matin", "2023-08-02",
        "L'incendie du siège du parti de l'ancien président, dimanche à Niamey, a été diffusé en direct sur Facebook par un manifestant. La séquence dure onze minutes. On y voit des jeunes briser les vitres d'une vingtaine de voitures. Le militant Abdoulaye Sani, qui en a conservé une copie, nous l'a remise après la suppression du compte. "
        "Un chercheur du Centre Ténéré a localisé la scène boulevard de l'Indépendance. La police n'a fait aucun commentaire.",
        Item(["La séquence", "une copie"], "livestream video",
             [step("filmed|posted|published", "manifestant"), step("archived", "Abdoulaye Sani|militant"), step("shared|released", "Abdoulaye Sani|militant"), step("geolocated", "chercheur|Ténéré")],
             [time("filmed|event|posted|published", "2023-07-30")], [verdict("location", "confirmed", "chercheur|Ténéré")], ["Niamey", "siège", "boulevard"]),
        language="fr",
    ),
    Report(
        "Culture & Quartiers", "2025-05-05",
        "Le festival du film de Douarnenez ouvrira avec une rétrospective de la cinéaste Yaëlle Kergoat. Son court métrage le plus connu, tourné avec un vieux téléphone, avait été montré à Locarno en 2012. « Une image, ça se mérite », aime-t-elle répéter aux élèves. Le maire espère 15 000 visiteurs, alors que l'édition précédente avait "
        "souffert du mauvais temps. Plusieurs débats auront lieu sur le port, notamment avec des pêcheurs retraités.",
        language="fr",
    ),
    Report(
        "Les Vigies", "2024-11-06",
        "Sur TikTok, une vidéo prétend montrer les inondations de Valence vues d'hélicoptère. Plusieurs indices trahissent une image générée par une intelligence artificielle : les voitures se fondent les unes dans les autres et l'eau ne coule pas. Elle a été publiée le 2 novembre par le compte @ciel_virtuel, qui se présente comme un « artiste numérique ». "
        "Interrogée, la Garde civile espagnole assure que ses appareils n'ont pas filmé cette zone. Notre conclusion : c'est un faux.",
        Item(["une vidéo", "une image"], "video aerial_video drone_video",
             [step("posted|published", "@ciel_virtuel")], [time("posted|published", "2024-11-02")], [verdict("content", "refuted", "*")], []),
        language="fr",
    ),
    Report(
        "Dépêche Caraïbe", "2024-03-05",
        "Des membres de gang ont pris d'assaut le pénitencier national de Port-au-Prince dans la nuit de samedi à dimanche. Le photographe Odelyn Joseph a saisi, le lendemain, les portes ouvertes et les cours vides ; ses clichés ont été publiés par plusieurs journaux américains. Une vidéo amateur, authentifiée par le collectif Veritas Ayiti, montre des détenus sortant en file par la porte principale. "
        "Son auteur reste inconnu. Le gouvernement a décrété le couvre-feu.",
        Item(["clichés"], "still image ground_still",
             [step("filmed", "Odelyn Joseph|photographe"), step("published", "journaux")], [time("filmed", "2024-03-03")], [], ["pénitencier", "Port-au-Prince"]),
        Item(["Une vidéo amateur"], "video ground_video",
             [step("verified", "Veritas Ayiti|collectif"), step("filmed", None, optional=True)], [], [verdict("content", "confirmed", "Veritas Ayiti|collectif"), verdict("source", "not_confirmed", "*", optional=True)], ["pénitencier", "Port-au-Prince", "porte"]),
        language="fr",
    ),
    Report(
        "Tribune de l'Est", "2023-02-06",
        "Immeubles couchés, rues éventrées : quelques heures après le séisme de lundi, l'agence turque Anka a diffusé des prises de vue aériennes de Kahramanmaraş. Elles ont été réalisées par un drone de la municipalité. À Diyarbakir, un passant a filmé l'effondrement d'une tour de neuf étages. L'extrait circule massivement sur X ; nous l'avons situé rue Elazig en comparant les enseignes avec Google Street View. "
        "Le bilan provisoire dépasse 2 000 morts.",
        Item(["prises de vue aériennes"], "drone_video drone_still",
             [step("filmed", "municipalité|drone"), step("published|released", "Anka|agence")], [time("published|released|filmed", "2023-02-06", optional=True)], [], ["Kahramanmaraş"]),
        Item(["extrait"], "video ground_video",
             [step("filmed", "passant"), step("geolocated", "nous|Tribune"), step("shared|posted", None, optional=True)], [], [verdict("location", "confirmed", "nous|Tribune")], ["Diyarbakir", "Elazig", "tour"]),
        language="fr",
    ),
]
