"""Thirty-two French reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Agence Presse Hexagone", "2023-09-10",
        "Marrakech (APH) - Des images de vidéosurveillance prises dans une ruelle de la médina et diffusées samedi par la chaîne 2M montrent des passants fuyant sous une pluie de briques, vendredi à 23h11, au moment où la terre a tremblé. Le séisme, de magnitude 6,8, a fait plus de 2 000 morts. Dans le village de Tafeghaghte, un instituteur, Hassan Aït Brahim, "
        "a filmé les premières recherches à mains nues ; il a transmis sa vidéo à l'APH. Le roi Mohammed VI a décrété trois jours de deuil.",
        Item(["images de vidéosurveillance"], "cctv",
             [step("published|released", "2M"), step("filmed", "*", optional=True)], [time("published|released", "2023-09-09"), time("filmed|event", "2023-09-08")], [], ["ruelle", "médina", "Marrakech"]),
        Item(["sa vidéo"], "video ground_video",
             [step("filmed", "Hassan Aït Brahim|instituteur"), step("shared|released", "Hassan Aït Brahim|instituteur|il")], [], [], ["Tafeghaghte"]),
        language="fr",
    ),
    Report(
        "Les Vérificateurs", "2023-07-04",
        "Non, cette vidéo ne montre pas des snipers postés sur les toits de Lyon pendant les émeutes. Relayée plus de deux millions de fois depuis le 30 juin, notamment par le compte X @FranceDebout69, elle a été tournée à Santiago du Chili en novembre 2019. Une recherche d'image inversée permet de remonter à la publication du photojournaliste Rodrigo Paredes, son auteur. "
        "Contacté, il confirme avoir filmé des carabiniers près de la Plaza Baquedano. La préfecture du Rhône, elle, dément tout déploiement de ce type.",
        Item(["cette vidéo"], "video ground_video",
             [step("filmed", "Rodrigo Paredes|photojournaliste"), step("shared|reposted|posted", "@FranceDebout69"), step("published|posted", "Rodrigo Paredes|photojournaliste", optional=True), step("shared|reposted", None, optional=True)],
             [time("filmed", "2019-11"), time("shared|reposted|posted", "2023-06-30", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("time|content", "refuted", "*", optional=True), verdict("location|source", "confirmed", "il|Rodrigo Paredes|*", optional=True)], ["Santiago", "Chili", "Plaza Baquedano"]),
        language="fr",
    ),
    Report(
        "Le Courrier du Gard", "2024-03-11",
        "Le corps d'un deuxième enfant a été retrouvé dimanche en aval de Dions, au lendemain du passage de la dépression Monica. Un pompier volontaire d'Uzès a mis en ligne une séquence tournée avec sa caméra embarquée : on y voit le pont submersible de Goudargues disparaître sous les eaux brunes du Gardon en moins de quatre minutes. Sur une photographie de la gendarmerie, prise par drone dimanche matin, la voiture de la famille "
        "apparaît coincée contre une pile. La préfète Valérie Hatsch appelle à la prudence.",
        Item(["une séquence"], "bodycam dashcam video", [step("filmed", "pompier volontaire|pompier"), step("posted|published", "pompier volontaire|pompier")], [], [], ["Goudargues", "pont", "Gardon"]),
        Item(["une photographie"], "drone_still", [step("filmed|released|published", "gendarmerie")], [time("filmed", "2024-03-10")], [], ["Dions", "Gardon", "pont", "pile"]),
        language="fr",
    ),
    Report(
        "Le Quotidien de Paris", "2022-04-20",
        "C'est une vidéo de dix-neuf secondes, en noir et blanc. Prise par un drone ukrainien le 5 mars au-dessus de la rue Iablonska, à Boutcha, elle montre un cycliste qui tourne au coin de la rue avant d'être fauché par un blindé. Transmise à notre rédaction par l'état-major du régiment Azov, elle a été géolocalisée par nos soins grâce à une clôture verte et à une cheminée d'usine. "
        "Le lieu correspond à celui d'un cliché réalisé le 3 avril par le photographe Mikhaïl Palinchak. Nous n'avons pu établir l'identité du tireur.",
        Item(["une vidéo"], "drone_video thermal_video",
             [step("filmed", "drone ukrainien|drone"), step("released|shared", "régiment Azov|Azov|état-major"), step("geolocated", "Le Quotidien de Paris|nos soins|*")],
             [time("filmed", "2022-03-05")], [verdict("location", "confirmed", "*")], ["Iablonska", "Boutcha"]),
        Item(["un cliché"], "still", [step("filmed", "Mikhaïl Palinchak|photographe")], [time("filmed", "2022-04-03")], [], ["Iablonska", "Boutcha"]),
        language="fr",
    ),
    Report(
        "Tribune du Faso", "2024-08-27",
        "Ouagadougou. Trois jours après le massacre de Barsalogho, deux vidéos insoutenables circulent sur WhatsApp. La première, filmée par les assaillants eux-mêmes, a été revendiquée par le Jnim. On y distingue des corps étendus le long d'une tranchée. L'autre aurait été enregistrée par un rescapé caché dans un buisson. Une source sécuritaire jointe par la Tribune authentifie les deux enregistrements ; le gouvernement, lui, garde le silence. "
        "Samedi, les habitants creusaient des fossés pour protéger la ville à la demande de l'armée.",
        Item(["deux vidéos", "La première", "les deux enregistrements"], "video ground_video", [step("filmed", "assaillants|Jnim"), step("posted|released|published", "Jnim", optional=True), step("shared", None, optional=True)],
             [time("filmed|event", "2024-08-24", optional=True)], [verdict("content|source", "confirmed", "source sécuritaire")], ["Barsalogho", "tranchée"]),
        Item(["deux vidéos", "L'autre", "les deux enregistrements"], "video ground_video", [step("filmed", "rescapé"), step("shared", None, optional=True)],
             [time("filmed|event", "2024-08-24", optional=True)], [verdict("content|source", "confirmed", "source sécuritaire")], ["Barsalogho", "tranchée", "buisson"]),
        language="fr",
    ),
    Report(
        "Radio Lémanique", "2025-05-29",
        "Le glacier du Birch s'est effondré mercredi à 15h24 sur le village valaisan de Blatten, évacué neuf jours plus tôt. La catastrophe a été captée en direct par une webcam installée de l'autre côté du Lötschental par la société Pomona. L'extrait, repris par les télévisions du monde entier, dure quarante secondes. L'Office fédéral de topographie a publié jeudi une comparaison : une image satellite du 17 mai montre le village intact, celle du 29 mai "
        "une masse grise de deux kilomètres. Un homme reste porté disparu.",
        Item(["une webcam", "L'extrait"], "livestream webcam cctv video", [step("filmed", "webcam|Pomona"), step("republished|published", "télévisions")], [time("filmed|event", "2025-05-28")], [], ["Blatten", "Birch", "Lötschental", "village"]),
        Item(["une comparaison", "une image satellite", "celle"], "satellite_pair", [step("published|released", "Office fédéral de topographie|Office fédéral")],
             [time("imagery_acquired", "2025-05-17"), time("imagery_acquired", "2025-05-29"), time("published|released", "2025-05-29")], [], ["Blatten", "village"]),
        language="fr",
    ),
    Report(
        "Observatoire du Front", "2023-08-18",
        "Des images géolocalisées, mises en ligne jeudi, attestent que les forces ukrainiennes ont pénétré dans Ourojaïne, au sud de Velyka Novossilka. Le drapeau hissé sur le toit de l'école y est nettement visible. Le blogueur militaire russe Starshe Eddy a partagé la même vidéo en déplorant la perte du village. Kiev l'avait annoncée dès mercredi, par la voix de la vice-ministre Hanna Maliar. "
        "En revanche, aucune preuve visuelle ne vient étayer l'avancée revendiquée à Robotyne.",
        Item(["Des images", "la même vidéo"], "video ground_video drone_video still",
             [step("posted|published", None), step("geolocated", None), step("shared|reposted|posted", "Starshe Eddy|blogueur militaire")], [time("posted|published", "2023-08-17")],
             [verdict("location", "confirmed", None)], ["Ourojaïne", "école", "Novossilka"]),
        language="fr",
    ),
    Report(
        "La Gazette du Finistère", "2023-11-04",
        "Avec des rafales à 207 km/h à la pointe du Raz, la tempête Ciaran restera dans les mémoires. Au Conquet, le patron pêcheur Yann Le Gall a capturé, téléphone à la main, la vague qui a submergé la digue Saint-Christophe. Postée jeudi matin sur Facebook, sa vidéo a été partagée 18 000 fois, puis reprise par la BBC. Attention cependant : la photo du phare de la Jument englouti, qui tourne depuis hier, ne date pas de Ciaran. "
        "Elle est l'œuvre de Jean Guichard et remonte à décembre 1989.",
        Item(["sa vidéo"], "video ground_video", [step("filmed", "Yann Le Gall|patron pêcheur"), step("posted", "Yann Le Gall|*"), step("republished|published", "BBC"), step("shared|reposted", None, optional=True)],
             [time("posted", "2023-11-02")], [], ["Conquet", "digue"]),
        Item(["la photo"], "still", [step("filmed", "Jean Guichard"), step("shared|posted", None, optional=True)], [time("filmed", "1989-12"), time("shared|posted", "2023-11-03", optional=True)],
             [verdict("time", "refuted", "*"), verdict("content", "refuted", "*", optional=True)], ["phare de la Jument", "Jument"]),
        language="fr",
    ),
    Report(
        "Cellule Enquêtes Vidéo", "2024-05-31",
        "Qui a tiré dans le camp de Tal Al-Sultan, à Rafah, le 26 mai ? Pour le savoir, nous avons rassemblé vingt-deux vidéos d'amateurs. La plus précoce a été envoyée par un infirmier, Mahmoud S., à son frère installé à Bruxelles ; ses métadonnées indiquent 20h47. Un fragment de bombe apparaît sur une autre, publiée le lendemain par le journaliste palestinien Alam Sadeq. Trevor Ball, ancien démineur de l'armée américaine, y a reconnu l'ailette d'une GBU-39. "
        "L'armée israélienne dit avoir visé deux responsables du Hamas.",
        Item(["vingt-deux vidéos d'amateurs", "La plus précoce"], "video ground_video",
             [step("filmed", "infirmier|Mahmoud S|amateurs", optional=True), step("shared|released", "infirmier|Mahmoud S"), step("analysed|chronolocated", "nous|*", optional=True)],
             [time("filmed|event", "2024-05-26")], [verdict("time", "confirmed", "*", optional=True)], ["Tal Al-Sultan", "Rafah", "camp"]),
        Item(["vingt-deux vidéos d'amateurs", "une autre"], "video ground_video", [step("published|posted", "Alam Sadeq|journaliste palestinien"), step("analysed", "Trevor Ball|démineur"), step("filmed", "amateurs|*", optional=True)],
             [time("published|posted", "2024-05-27")], [verdict("content", "confirmed", "Trevor Ball", optional=True)], ["Tal Al-Sultan", "Rafah", "camp"]),
        language="fr",
    ),
    Report(
        "Le Bien Commun de Bourgogne", "2024-02-09",
        "Le Clap d'or du festival du court-métrage de Chalon a été remis samedi à Inès Morel pour « Dernière prise ». La cinéaste y filme en plan fixe une caissière qui attend son bus. « Je voulais une image qui respire », a-t-elle lancé sur scène, avant de publier sur son compte un message de remerciements. "
        "Le jury, présidé par l'acteur Paul Sarrault, a également distingué un documentaire sur les mineurs de Blanzy. Toutes les projections ont affiché complet.",
        language="fr",
    ),
    Report(
        "Info-Sahel", "2023-11-15",
        "Bamako - L'armée malienne a diffusé mardi soir sur la télévision publique ORTM des images du drapeau national flottant sur le camp de Kidal, tenu depuis 2012 par des groupes à dominante touareg. Le porte-parole du Cadre stratégique permanent, Mohamed Elmaouloud Ramadane, a reconnu le retrait de ses hommes. Sur une vidéo relayée par des comptes proches du groupe Wagner, des combattants blancs posent devant le fort de la colline. "
        "Info-Sahel n'a pas été en mesure de déterminer la date à laquelle cette dernière a été tournée.",
        Item(["des images"], "video ground_video", [step("released|published", "armée malienne|armée"), step("published", "ORTM", optional=True)], [time("released|published", "2023-11-14")], [], ["Kidal", "camp"]),
        Item(["une vidéo", "cette dernière"], "video ground_video", [step("shared|reposted|posted", "comptes proches du groupe Wagner|comptes|Wagner")], [],
             [verdict("time", "not_confirmed", "Info-Sahel")], ["Kidal", "fort", "colline"]),
        language="fr",
    ),
    Report(
        "Le Phare de Montréal", "2023-08-19",
        "L'évacuation de Yellowknife s'est poursuivie vendredi sous un ciel orange. Au volant de sa camionnette, l'électricien Darcy Beaulieu a laissé tourner sa caméra de bord sur la route 3, bordée de flammes ; Radio-Canada a diffusé de larges extraits de l'enregistrement. La ministre territoriale de l'Environnement a prié la population de ne pas faire voler de drones près des avions-citernes. Sur une image satellite acquise mercredi par le capteur Sentinel-2, "
        "le front du feu se trouve à 16 kilomètres de la ville.",
        Item(["caméra de bord", "extraits", "l'enregistrement"], "dashcam", [step("filmed", "Darcy Beaulieu|électricien"), step("published|republished", "Radio-Canada")], [], [], ["route 3", "Yellowknife"]),
        Item(["une image satellite"], "satellite_image", [step("filmed", "Sentinel-2", optional=True)], [time("imagery_acquired|filmed", "2023-08-16")], [], ["Yellowknife", "ville"]),
        language="fr",
    ),
    Report(
        "Faux ou Pas, le service de vérification", "2023-01-12",
        "L'affirmation. Une vidéo prouverait que l'armée russe contrôle la mairie de Soledar. Notre verdict : plausible, mais non établi. La séquence, diffusée le 11 janvier par l'agence Ria Novosti, met en scène Evgueni Prigojine entouré de ses hommes dans une galerie. Elle a bien été filmée dans une mine de sel de la région, d'après la couleur de la roche ; laquelle précisément, impossible à dire. Aucun élément ne permet de la dater. "
        "L'état-major ukrainien assurait jeudi que les combats continuaient.",
        Item(["Une vidéo", "La séquence"], "video ground_video", [step("published|released", "Ria Novosti")], [time("published|released", "2023-01-11")],
             [verdict("location", "partly_confirmed", "*"), verdict("time", "not_confirmed", "*"), verdict("content", "not_confirmed", "*", optional=True)], ["galerie", "mine de sel", "Soledar", "région"]),
        language="fr",
    ),
    Report(
        "Gendarmerie des Alpes-Maritimes", "2020-10-05",
        "Communiqué. Les équipages du détachement aérien de Digne ont effectué ce week-end 60 rotations au-dessus des vallées de la Vésubie et de la Roya. Les vues aériennes réalisées samedi depuis l'hélicoptère Choucas 06 sont mises à la disposition de la presse (crédit obligatoire : Gendarmerie nationale). Elles montrent notamment la caserne de Saint-Martin-Vésubie emportée par les flots. Une vidéo amateur attribuée à tort à l'un de nos militaires et montrant un chalet qui bascule "
        "a été tournée par un riverain de Roquebillière.",
        Item(["vues aériennes"], "still video drone_still drone_video", [step("filmed", "équipages|hélicoptère Choucas 06|Choucas 06|Gendarmerie nationale|détachement aérien"), step("released|shared|published", "Gendarmerie des Alpes-Maritimes|Gendarmerie nationale|*")], [time("filmed", "2020-10-03")], [], ["Vésubie", "Roya", "Saint-Martin-Vésubie"]),
        Item(["Une vidéo amateur"], "video ground_video", [step("filmed", "riverain")], [], [verdict("source", "refuted", "*", optional=True)], ["Roquebillière", "chalet"]),
        language="fr",
    ),
    Report(
        "L'Écho de Namur", "2021-07-25",
        "Moins de deux semaines après les inondations meurtrières, Dinant a de nouveau vu l'eau dévaler ses rues samedi. Les voitures empilées contre le passage à niveau de la rue Walter Sodar ont été filmées depuis une fenêtre par la pharmacienne Sylvie Collard, dont la vidéo ouvrait dimanche le journal de la RTBF. La zone de secours Dinaphi a pour sa part partagé quelques photos du nettoyage. "
        "Le bourgmestre évoque des millions d'euros de dégâts, mais aucun blessé.",
        Item(["la vidéo"], "video ground_video", [step("filmed", "Sylvie Collard|pharmacienne"), step("published|republished", "RTBF")], [time("filmed", "2021-07-24"), time("published|republished", "2021-07-25")], [], ["Dinant", "Walter Sodar", "passage à niveau"]),
        Item(["photos"], "still", [step("shared|posted|released", "Dinaphi|zone de secours"), step("filmed", "*", optional=True)], [], [], ["Dinant"]),
        language="fr",
    ),
    Report(
        "Le Temps du Liban", "2024-09-28",
        "BEYROUTH. Des images satellite de la société Airbus prises samedi matin révèlent un cratère de plus de cinquante mètres à Haret Hreik, là où se dressaient quatre immeubles. La veille, un habitant de Hazmieh avait filmé depuis les hauteurs les panaches s'élevant de la banlieue sud. Cette séquence, que nous a fait parvenir la photographe Lara Khoury, a été vérifiée par l'AFP, qui en a confirmé le lieu et la date. "
        "Le Hezbollah a annoncé la mort de son chef, Hassan Nasrallah.",
        Item(["images satellite"], "satellite_image", [step("filmed|published|released", "Airbus", optional=True)], [time("imagery_acquired|filmed", "2024-09-28")], [], ["Haret Hreik"]),
        Item(["Cette séquence"], "video ground_video", [step("filmed", "habitant|un habitant de Hazmieh"), step("shared|released", "Lara Khoury|photographe"), step("verified", "AFP", optional=True)], [time("filmed", "2024-09-27")],
             [verdict("location", "confirmed", "AFP"), verdict("time", "confirmed", "AFP")], ["banlieue sud", "Hazmieh"]),
        language="fr",
    ),
    Report(
        "Outre-mer Première Info", "2024-12-17",
        "Mamoudzou. Coupée du monde depuis samedi, Mayotte commence à donner des nouvelles. Les premières images du bidonville de Kawéni rasé sont venues d'un drone de la Sécurité civile. Le ministère de l'Intérieur les a rendues publiques lundi. Un lycéen, Anrif, a pu rejoindre une zone couverte par le réseau pour envoyer à sa tante de Marseille trois vidéos tournées pendant le passage de l'œil du cyclone Chido ; elle nous les a confiées. "
        "Le préfet redoute plusieurs centaines de morts.",
        Item(["images"], "drone_video drone_still", [step("filmed", "Sécurité civile|drone de la Sécurité civile|drone"), step("released|published", "ministère de l'Intérieur|ministère")], [time("released|published", "2024-12-16")], [], ["Kawéni", "Mayotte", "bidonville"]),
        Item(["trois vidéos"], "video ground_video", [step("filmed", "Anrif|lycéen"), step("shared|released", "Anrif|lycéen", optional=True), step("shared|released", "elle|tante")], [time("filmed|event", "2024-12-14", optional=True)], [], ["Mayotte"]),
        language="fr",
    ),
    Report(
        "Contre-Infox", "2023-10-12",
        "Cinq vidéos trompeuses sur la guerre Israël-Hamas. 1. Un parachutage de combattants au-dessus d'un stade : la scène se déroule en réalité à l'académie militaire du Caire, en Égypte. Elle avait été publiée sur TikTok le 27 septembre par un spectateur. 2. Une colonne d'hélicoptères abattus un à un : il s'agit d'un extrait du jeu vidéo Arma 3, mis en ligne par un joueur allemand. L'animateur Karim Zeribi a néanmoins retransmis ce dernier lundi soir dans son émission, "
        "avant de s'excuser. Suite dans notre édition de demain.",
        Item(["Cinq vidéos", "parachutage", "la scène"], "video ground_video", [step("posted|published", "spectateur"), step("filmed", "spectateur|*", optional=True), step("shared|posted", None, optional=True)], [time("posted|published", "2023-09-27")],
             [verdict("location|content|time", "refuted", "*"), verdict("time|content", "refuted", "*", optional=True)], ["académie militaire", "Caire", "Égypte"]),
        Item(["Cinq vidéos", "colonne d'hélicoptères", "un extrait", "ce dernier"], "video", [step("posted|published", "joueur allemand|joueur"), step("republished|published", "Karim Zeribi|animateur")], [time("republished|published", "2023-10-09")],
             [verdict("content", "refuted", "*")], []),
        language="fr",
    ),
    Report(
        "Le Progrès vosgien", "2022-08-16",
        "Gérardmer. L'incendie du massif de la Beheuille a parcouru 4 hectares avant d'être maîtrisé lundi en fin d'après-midi. Soixante-dix sapeurs-pompiers ont été engagés. Selon le capitaine Hugues Didier, le départ de feu serait dû à un mégot. La commune rappelle que le camping sauvage reste interdit, tout comme le survol par drone. Les appareils photo des randonneurs ont beaucoup crépité, mais le vrai cliché de la journée restera, pour les anciens, "
        "la solidarité des éleveurs venus avec leurs tonnes à eau.",
        language="fr",
    ),
    Report(
        "Grands Lacs Actualités", "2025-01-29",
        "Goma. Que s'est-il passé à l'aéroport ? Les rebelles du M23 ont posté mardi sur X une vidéo dans laquelle leurs hommes paradent devant un Soukhoï des forces congolaises. Le ministre de la Communication, Patrick Muyaya, a affirmé que ces images étaient anciennes. Deux chercheurs du collectif Kivu OSINT ont toutefois relevé, au second plan, des traces de tirs absentes d'une photo satellite du 25 janvier ; d'après eux, la vidéo ne peut donc pas avoir été enregistrée avant cette date. "
        "L'ONU s'est refusée à tout commentaire.",
        Item(["une vidéo", "ces images", "la vidéo"], "video ground_video", [step("posted|published", "M23|rebelles du M23|rebelles"), step("analysed", "chercheurs du collectif Kivu OSINT|Kivu OSINT|chercheurs"), step("filmed", "M23", optional=True)], [time("posted|published", "2025-01-28")],
             [verdict("time", "disputed|refuted", "Patrick Muyaya|ministre de la Communication"), verdict("time", "confirmed|partly_confirmed", "chercheurs|Kivu OSINT", optional=True)], ["Goma", "aéroport"]),
        language="fr",
    ),
    Report(
        "L'Indépendant du Roussillon", "2025-08-07",
        "Aude : 16 000 hectares brûlés, une habitante de Saint-Laurent-de-la-Cabrerisse décédée. Depuis le sommet du mont Alaric, le garde forestier Éric Brocard suit la progression des flammes ; le time-lapse qu'il a réalisé dans la nuit de mardi à mercredi a été visionné trois millions de fois sur TikTok. Un second document, plus rare, provient de la caméra-piéton d'un pompier de Narbonne, resté prisonnier de son camion pendant huit minutes à Tournissan. Le Sdis 11, qui l'a dévoilé jeudi, "
        "veut rappeler les règles d'autoprotection.",
        Item(["le time-lapse"], "video ground_video", [step("filmed", "Éric Brocard|garde forestier"), step("posted", "Éric Brocard|*", optional=True)], [time("filmed", "2025-08-06", optional=True), time("filmed", "2025-08-05", optional=True)], [], ["Alaric", "Aude"]),
        Item(["Un second document", "caméra-piéton"], "bodycam", [step("filmed", "pompier|pompier de Narbonne"), step("released|published", "Sdis 11")], [time("released|published", "2025-08-07")], [], ["Tournissan"]),
        language="fr",
    ),
    Report(
        "Correspondances de guerre", "2022-05-09",
        "KRAMATORSK, de notre envoyée spéciale. Le bombardement de l'école de Bilohorivka, où s'abritaient quatre-vingt-dix personnes, n'a laissé qu'un amas de poutres. C'est ce qu'on voit sur le cliché que le gouverneur de la région de Louhansk, Serhiy Haïdaï, a publié dimanche sur son canal Telegram. Deux rescapés, rencontrés à l'hôpital de Bakhmout, ont reconnu les lieux. La photo ne porte pas de signature. "
        "L'attaque a eu lieu samedi après-midi. À Moscou, le ministère de la défense n'en a pas dit un mot.",
        Item(["le cliché", "La photo"], "still", [step("published|posted", "Serhiy Haïdaï|gouverneur")], [time("published|posted", "2022-05-08"), time("event", "2022-05-07", optional=True)], [verdict("location", "confirmed", "rescapés|Deux rescapés", optional=True)], ["Bilohorivka", "école"]),
        language="fr",
    ),
    Report(
        "Agence Antilles Presse", "2021-04-13",
        "Kingstown - Le volcan de la Soufrière, à Saint-Vincent, a connu lundi sa plus puissante explosion depuis vendredi. Le centre sismique de l'université des Indes occidentales a retransmis l'événement en direct sur sa page Facebook grâce à une caméra thermique pointée vers le cratère. Un hélicoptère de la marine française, dépêché de Martinique, a survolé l'île mardi ; les clichés des champs couverts de cendres, signés par le second maître Rémi Corbin, ont été distribués par l'état-major des armées. "
        "Quelque 16 000 personnes ont été déplacées.",
        Item(["en direct", "caméra thermique"], "livestream thermal_video", [step("published|posted|filmed", "centre sismique|université des Indes occidentales")], [time("published|posted|filmed|event", "2021-04-12")], [], ["Soufrière", "Saint-Vincent", "cratère"]),
        Item(["les clichés"], "still drone_still", [step("filmed", "Rémi Corbin|second maître"), step("released|shared|published", "état-major des armées|état-major")], [time("filmed", "2021-04-13")], [], ["champs", "île", "Saint-Vincent"]),
        language="fr",
    ),
    Report(
        "Quartier Nord Hebdo", "2023-06-30",
        "Nanterre. Deux angles pour un même tir. La vidéo qui a mis le feu aux banlieues a été filmée mardi matin par une passante, Jenna, depuis le trottoir de la place Nelson-Mandela, puis publiée sur Snapchat. Elle contredit la version policière initiale, selon laquelle la Mercedes fonçait sur les agents. L'autre enregistrement, issu de la caméra d'un bus arrêté à proximité, n'a été vu que par les juges d'instruction. Une source proche du dossier le décrit comme moins net. "
        "L'avocat du motard conteste la lecture qui est faite des images.",
        Item(["La vidéo", "images"], "video ground_video", [step("filmed", "Jenna|passante"), step("posted|published", "Jenna|passante|*")], [time("filmed", "2023-06-27")], [verdict("content", "disputed", "avocat", optional=True)], ["Nelson-Mandela", "Nanterre"]),
        Item(["L'autre enregistrement", "images"], "cctv dashcam video", [step("filmed", "bus|caméra d'un bus", optional=True)], [time("filmed", "2023-06-27", optional=True)], [], ["Nelson-Mandela", "Nanterre"]),
        language="fr",
    ),
    Report(
        "Le Matin d'Alger Nouveau", "2021-08-13",
        "Tizi Ouzou. Dans la vallée de Larbaâ Nath Irathen, où 71 personnes ont péri, les secours ratissent encore les oliveraies. L'agence officielle APS a transmis jeudi des photos de soldats portant des villageois. Sur les réseaux sociaux se propage par ailleurs une vidéo d'un avion larguant des bouteilles incendiaires. L'association AlgérieCheck l'a examinée : il s'agit en fait d'un exercice de pompiers filmé dans l'Oregon en 2018, "
        "et non de la Kabylie. La Protection civile a elle aussi démenti.",
        Item(["des photos"], "still", [step("released|published|shared", "APS"), step("filmed", "*", optional=True)], [time("released|published|shared", "2021-08-12")], [], ["Larbaâ", "vallée", "Tizi Ouzou"]),
        Item(["une vidéo"], "video ground_video", [step("analysed|verified", "AlgérieCheck", optional=True), step("shared|posted", None, optional=True)], [time("filmed", "2018")],
             [verdict("location|content|time", "refuted", "AlgérieCheck"), verdict("content|location", "refuted", "Protection civile", optional=True), verdict("content|time", "refuted", "AlgérieCheck", optional=True)], ["Oregon"]),
        language="fr",
    ),
    Report(
        "Ligne de Mire", "2023-06-09",
        "Les drones marins ukrainiens frappent-ils aussi les navires de reconnaissance ? Le 26 mai, le ministère russe de la défense avait montré un film pris du pont de l'Ivan Khours, censé prouver la destruction d'un engin à 140 kilomètres du Bosphore. Deux jours plus tôt, Kiev avait lâché sur Telegram sa propre vidéo, cette fois vue du drone, jusqu'à l'écran noir. L'analyste naval H. I. Sutton a comparé les deux : la coque et les antennes sont les mêmes. "
        "Aucun des deux films ne donne d'heure, et Moscou nie tout dommage.",
        Item(["un film", "deux films"], "video ground_video", [step("released|published", "ministère russe de la défense|ministère"), step("analysed", "H. I. Sutton|analyste naval"), step("filmed", "Ivan Khours", optional=True)], [time("released|published", "2023-05-26")], [], ["Bosphore", "pont"]),
        Item(["sa propre vidéo", "deux films"], "video drone_video", [step("posted|released|published", "Kiev"), step("filmed", "drone", optional=True), step("analysed", "H. I. Sutton|analyste naval")], [time("posted|released|published", "2023-05-24")], [verdict("content", "disputed", "Moscou", optional=True), verdict("content", "confirmed", "H. I. Sutton", optional=True)], ["Bosphore"]),
        language="fr",
    ),
    Report(
        "Info Réunion Sud", "2024-01-16",
        "Le cyclone Belal a traversé l'île lundi. À Saint-Pierre, l'association Vigie Houle avait posé une caméra sur la jetée ; les dernières secondes avant qu'elle ne soit arrachée sont à voir sur notre site (vidéo Vigie Houle/DR). Plusieurs internautes nous ont signalé une photo de requin nageant dans la rue Marius-et-Ary-Leblond. C'est un montage, déjà utilisé lors d'un ouragan à Porto Rico en 2011. Le maire, Michel Fontaine, s'est rendu au chevet des sinistrés.",
        Item(["les dernières secondes", "vidéo"], "video cctv livestream", [step("filmed", "Vigie Houle|caméra"), step("published", "notre site|Info Réunion Sud|*")], [time("filmed|event", "2024-01-15")], [], ["Saint-Pierre", "jetée"]),
        Item(["une photo", "un montage"], "still", [step("shared|posted", "*", optional=True)], [], [verdict("content", "refuted", "*")], []),
        language="fr",
    ),
    Report(
        "Méditerranée Alerte", "2023-06-20",
        "Que savaient les garde-côtes grecs ? L'ONG s'appuie sur une photographie aérienne de l'Adriana, prise le 13 juin à 9h47 GMT par un avion de Frontex, et sur une vidéo que le capitaine du pétrolier Faithful Warrior a confiée à la justice. Les rescapés, entendus à Kalamata, accusent un patrouilleur d'avoir remorqué le chalutier. Athènes dément. D'après la position AIS des navires alentour, le bateau n'a quasiment pas bougé pendant sept heures, "
        "ce que contestent les autorités, mais que la BBC a elle aussi établi.",
        Item(["une photographie aérienne"], "still drone_still", [step("filmed", "avion de Frontex|Frontex")], [time("filmed", "2023-06-13")], [], []),
        Item(["une vidéo"], "video ground_video", [step("shared|released", "capitaine du pétrolier Faithful Warrior|capitaine|Faithful Warrior"), step("filmed", "capitaine|Faithful Warrior", optional=True)], [], [], []),
        language="fr",
    ),
    Report(
        "Yaoundé Éclair", "2023-10-09",
        "Une coulée de boue a enseveli dimanche soir une trentaine de maisons à Mbankolo, au pied du lac artificiel. Le bilan provisoire est de 27 morts. Venue au secours de ses voisins, l'étudiante Clarisse Ngono dit avoir éteint son téléphone : « On ne filme pas des gens qui meurent. » Le préfet de la Mfoundi, Emmanuel Mariel Djikdent, a prescrit l'évacuation des abords de la digue. Les photos d'identité de plusieurs disparus ont été affichées à la chefferie "
        "du quartier.",
        language="fr",
    ),
    Report(
        "Cellule Décryptages", "2023-05-05",
        "Une vidéo de l'incident du Kremlin, dans la nuit du 2 au 3 mai, a été vue pour la première fois mercredi à 2h37 sur un groupe Telegram de riverains du quartier Iakimanka. La télévision d'État en a ensuite montré une autre, prise de la place Rouge. Nous avons pu localiser les deux : la première depuis le quai Sofiïskaïa, la seconde à côté du mausolée. Pour ce qui est de l'origine des drones, en revanche, rien n'est vérifiable. "
        "Volodymyr Zelensky a nié toute implication.",
        Item(["Une vidéo", "la première@2"], "video ground_video", [step("posted|shared|published", "groupe Telegram|riverains"), step("geolocated|verified", "Nous|Cellule Décryptages", optional=True), step("filmed", "*", optional=True)], [time("posted|shared|published", "2023-05-03"), time("filmed|event", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Nous|Cellule Décryptages")], ["Kremlin", "Sofiïskaïa", "quai"]),
        Item(["une autre", "la seconde"], "video ground_video cctv", [step("published|republished", "télévision d'État"), step("geolocated|verified", "Nous|Cellule Décryptages", optional=True)], [time("filmed|event", "2023-05-03", optional=True)], [verdict("location", "confirmed", "Nous|Cellule Décryptages")], ["Kremlin", "place Rouge", "mausolée"]),
        language="fr",
    ),
    Report(
        "La Dépêche du Nil", "2023-05-22",
        "KHARTOUM. Les Forces de soutien rapide ont fait paraître dimanche un enregistrement audio et une vidéo de leur chef, le général Hemetti, debout au milieu de ses partisans. Le général paraît en bonne santé, mais la vidéo n'est pas datée. Selon l'agence Reuters, qui a identifié un immeuble du quartier de Riyad, elle a bien été tournée dans la capitale. L'armée soudanaise soutient qu'il s'agit d'archives d'avant-guerre. "
        "Une trêve doit entrer en vigueur lundi à 21h45.",
        Item(["une vidéo", "la vidéo"], "video ground_video", [step("released|published|posted", "Forces de soutien rapide"), step("geolocated|verified", "Reuters", optional=True)], [time("released|published|posted", "2023-05-21")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "disputed|refuted", "armée soudanaise|armée"), verdict("time", "not_confirmed", "*", optional=True)], ["Riyad", "capitale", "KHARTOUM"]),
        language="fr",
    ),
    Report(
        "Le Journal des Bauges", "2022-06-27",
        "Un orage de grêle d'une rare intensité s'est abattu mercredi sur Chambéry-le-Vieux. L'agriculteur Gilles Perret a photographié des grêlons gros comme des œufs, posés sur son capot à côté d'une pièce de deux euros : le cliché a servi d'illustration à Météo-France dans son bulletin de jeudi. Une caméra de surveillance du lycée agricole a elle aussi immortalisé la toiture en train de céder. Le proviseur a confié la bande à l'assureur. "
        "Un vidéaste de Barberaz cherche encore à la racheter.",
        Item(["le cliché"], "still", [step("filmed", "Gilles Perret|agriculteur"), step("republished|published", "Météo-France")], [time("republished|published", "2022-06-23"), time("filmed|event", "2022-06-22", optional=True)], [], ["Chambéry-le-Vieux", "capot"]),
        Item(["Une caméra de surveillance", "la bande"], "cctv", [step("filmed", "lycée agricole|caméra de surveillance", optional=True), step("shared|released", "proviseur")], [time("filmed|event", "2022-06-22", optional=True)], [], ["Chambéry-le-Vieux", "lycée agricole"]),
        language="fr",
    ),
]
