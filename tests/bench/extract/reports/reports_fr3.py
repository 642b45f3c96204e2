"""French reports of agencies, papers, verification desks and OSINT groups (third set)."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off
REPORTS = [
    Report(
        "Agence Hexa", "2023-02-08",
        "KAHRAMANMARAS (Turquie) - Des images aériennes diffusées mardi par la gendarmerie turque montrent le boulevard "
        "Trabzon, à Kahramanmaras, bordé d'immeubles effondrés après le séisme de magnitude 7,8 survenu lundi. Une vidéo "
        "tournée par un employé d'hôtel montre la chute d'un bâtiment de huit étages dans le même quartier. L'Agence Hexa a "
        "pu confirmer le lieu de cette séquence en comparant l'enseigne d'une banque et un minaret avec des vues de rue, "
        "mais pas l'heure à laquelle elle a été enregistrée. Selon l'Afad, plus de 5.000 personnes sont mortes. « Il fait "
        "moins six la nuit, et nous n'avons plus de gants », a raconté Mehmet Arsoy, un secouriste venu d'Izmir.",
        Item(["Des images aériennes"], "drone_video video",
             [step("released|published|posted", "gendarmerie", "2023-02-07")],
             [time("released|posted", "2023-02-07"), time("event", "2023-02-06", optional=True)],
             [],
             ["Kahramanmaras", "Trabzon", "boulevard", "Turquie"]),
        Item(["Une vidéo", "cette séquence", "elle"], "video ground_video",
             [step("filmed", "employé"), step("verified|geolocated", "Agence Hexa", optional=True)],
             [time("event|filmed", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Agence Hexa"), verdict("time", "not_confirmed", "Agence Hexa")],
             ["Kahramanmaras", "Trabzon", "quartier", "Turquie"]),
        language="fr"),
    Report(
        "La Gazette de la Vesdre", "2021-07-17",
        "Trois jours après la crue, Pepinster compte ses maisons disparues. Une vidéo prise jeudi depuis un pont de la rue "
        "Neuve, que Benoît Lacroix, couvreur, a confiée à notre rédaction, montre deux façades qui basculent dans la Vesdre. "
        "« J'ai filmé jusqu'à ce que le garde-corps se mette à trembler », dit-il. La province de Liège recense à ce stade "
        "une vingtaine de morts. Le bourgmestre demande aux habitants de faire bouillir l'eau. Une cellule d'aide "
        "psychologique est ouverte au hall omnisports.",
        Item(["Une vidéo"], "video ground_video",
             [step("filmed", "Lacroix|couvreur"), step("shared|released", "Lacroix|couvreur", optional=True)],
             [time("filmed|event", "2021-07-15")],
             [],
             ["Pepinster", "Vesdre"]),
        language="fr"),
    Report(
        "Vrai ou Flou", "2023-03-27",
        "Non, cette vidéo vue plus de 800.000 fois sur X ne montre pas des manifestants incendiant une station de métro à "
        "Paris pendant la mobilisation contre la réforme des retraites. Une recherche par image inversée permet d'en "
        "retrouver la trace dès le 19 octobre 2019 sur la page Facebook du média chilien Radio Mapocho. La scène se déroule "
        "à Santiago, à l'entrée de la station Pedrero, reconnaissable à sa passerelle jaune. Le 23 mars, plus d'un million "
        "de personnes ont défilé en France selon le ministère de l'Intérieur.",
        Item(["cette vidéo", "La scène"], "video ground_video",
             [step("posted|published", "Radio Mapocho", "2019-10-19"), step("posted|shared|reposted", None, optional=True), step("verified|analysed|geolocated", "Vrai ou Flou", optional=True)],
             [time("posted|published", "2019-10-19"), time("filmed|event", "2019-10", optional=True)],
             [verdict("location|content", "refuted", "Vrai ou Flou|*"), verdict("time|content", "refuted", "Vrai ou Flou|*"), verdict("location", "confirmed", "Vrai ou Flou|*", optional=True), verdict("content", "refuted", "Vrai ou Flou|*", optional=True)],
             ["Santiago", "Pedrero", "station"]),
        language="fr"),
    Report(
        "Le Quotidien du Léman", "2025-05-29",
        "Un film réalisé par drone et publié mercredi soir par la police cantonale valaisanne montre le village de Blatten "
        "presque entièrement recouvert par la coulée de glace et de roches.",
        Item(["Un film"], "drone_video",
             [step("published|released|posted", "police", "2025-05-28"), step("filmed", "police", optional=True)],
             [time("published|posted", "2025-05-28"), time("event", "2025-05-28", optional=True)],
             [],
             ["Blatten", "village"]),
        language="fr"),
    Report(
        "Collectif Azimut", "2023-04-14",
        "Nous avons géolocalisé la vidéo publiée le 12 avril par la 77e brigade aéromobile : les fantassins progressent le "
        "long de la rue Tchaïkovski, dans l'ouest de Bakhmout (48.5921, 37.9763). L'alignement des garages et un réservoir "
        "éventré correspondent aux vues satellites du 5 avril. En revanche, rien ne permet de dater l'enregistrement avec "
        "certitude. Les forces russes revendiquent de leur côté la prise de plusieurs pâtés de maisons, une affirmation que "
        "Kiev rejette.",
        Item(["la vidéo", "l'enregistrement"], "video ground_video drone_video",
             [step("published|posted|released", "77e brigade", "2023-04-12"), step("geolocated", "Collectif Azimut|Nous|We"), step("filmed|unit", "77e brigade", optional=True)],
             [time("published|posted", "2023-04-12")],
             [verdict("location", "confirmed", "Collectif Azimut|Nous|We"), verdict("time", "not_confirmed", "Collectif Azimut|Nous|We|*")],
             ["Bakhmout", "Tchaïkovski", "48.5921", "rue"]),
        language="fr"),
    Report(
        "Radio Boréale", "2024-07-26",
        "JASPER, Alberta — Parcs Canada a mis en ligne jeudi trois photos de la rue Connaught, à Jasper, où il ne reste de "
        "plusieurs commerces que des murs de brique. La municipalité avait été évacuée dès lundi soir. Une autre image, "
        "partagée des milliers de fois sur Facebook et censée montrer des wapitis fuyant les flammes devant l'hôtel de "
        "ville, a été générée par intelligence artificielle, a constaté Radio Boréale : les bois des animaux se confondent "
        "avec les branches et la bannière porte un mot qui n'existe pas. La première ministre de la province a parlé d'une "
        "perte « indescriptible ».",
        Item(["trois photos"], "still",
             [step("posted|published|released", "Parcs Canada", "2024-07-25")],
             [time("posted|published", "2024-07-25")],
             [],
             ["Jasper", "Connaught", "Alberta", "rue"]),
        Item(["Une autre image"], "still",
             [step("shared|posted|reposted", None), step("analysed|verified", "Radio Boréale", optional=True)],
             [],
             [verdict("content", "refuted", "Radio Boréale")],
             []),
        language="fr"),
    Report(
        "Le Sahélien", "2024-07-30",
        "Plusieurs vidéos diffusées samedi et dimanche par des comptes proches des rebelles touaregs montrent des corps en "
        "treillis et des blindés calcinés dans le désert, près de Tinzaouatène, à la frontière algérienne. Contacté par Le "
        "Sahélien, un élu local a dit reconnaître le lit de l'oued. L'état-major malien, qui a admis « un nombre important "
        "de pertes », n'a pas commenté ces images. Le Sahélien n'est pas en mesure de vérifier leur authenticité. Une "
        "tempête de sable avait immobilisé le convoi pendant près de deux jours, d'après des sources sécuritaires à Gao.",
        Item(["Plusieurs vidéos", "ces images"], "video ground_video",
             [step("posted|released|published", "comptes", "2024-07-27/2024-07-28")],
             [time("posted|released", "2024-07-27/2024-07-28")],
             [verdict("content|source", "not_confirmed", "Le Sahélien"), verdict("location", "confirmed|partly_confirmed", "élu local|élu", optional=True)],
             ["Tinzaouatène", "oued", "désert", "frontière"]),
        language="fr"),
    Report(
        "Lagune Vérif", "2025-05-22",
        "Un coup d'État à Abidjan ? Faux. La vidéo de coups de feu qui tourne sur TikTok depuis mardi a été filmée en août "
        "2020 à Bamako, lors de la mutinerie du camp de Kati.",
        Item(["La vidéo"], "video ground_video",
             [step("posted|shared|reposted", None, "2025-05-20"), step("filmed", None, "2020-08", optional=True), step("verified|analysed", "Lagune Vérif", optional=True)],
             [time("posted|shared", "2025-05-20"), time("filmed|event", "2020-08")],
             [verdict("location", "refuted", "Lagune Vérif|*"), verdict("time", "refuted", "Lagune Vérif|*"), verdict("content", "refuted", "Lagune Vérif|*", optional=True)],
             ["Bamako", "Kati", "camp"]),
        language="fr"),
    Report(
        "Les Grands Lacs Info", "2025-01-29",
        "GOMA - Des combattants du M23 sont entrés lundi dans le centre de Goma, capitale du Nord-Kivu. Sur une vidéo postée "
        "le jour même par un enseignant du quartier Himbi, on distingue une file d'hommes en uniforme qui passe devant un "
        "supermarché. Joint par téléphone, son auteur, qui requiert l'anonymat, nous a transmis le fichier d'origine ; les "
        "métadonnées indiquent le 27 janvier à 8h12. Une photo de cadavres alignés près de la prison de Munzenze circule "
        "également, mais nous ignorons qui est l'auteur de ce cliché et de quel jour il date. Les hôpitaux de la ville, eux, "
        "disent avoir reçu plus de 370 blessés.",
        Item(["une vidéo", "le fichier d'origine"], "video ground_video",
             [step("posted|published", "enseignant", "2025-01-27"), step("filmed", "enseignant|auteur"), step("verified|analysed", "Les Grands Lacs Info|nous|We", optional=True)],
             [time("posted|published", "2025-01-27"), time("filmed|event", "2025-01-27")],
             [verdict("source", "confirmed", "Les Grands Lacs Info|nous|We"), verdict("time", "confirmed", "Les Grands Lacs Info|nous|We|*")],
             ["Goma", "Himbi", "Nord-Kivu", "supermarché"]),
        Item(["Une photo", "ce cliché", "il"], "still",
             [step("shared|posted", None, optional=True)],
             [],
             [verdict("source", "not_confirmed", "Les Grands Lacs Info|nous|We"), verdict("time", "not_confirmed", "Les Grands Lacs Info|nous|We")],
             ["Munzenze", "prison", "Goma", "Nord-Kivu"]),
        language="fr"),
    Report(
        "L'Écho de Ouakam", "2023-06-04",
        "Qui sont les hommes en civil et armés filmés aux côtés des policiers à Dakar ? La séquence de 38 secondes, "
        "enregistrée vendredi par un riverain de la Sicap Liberté, a été vérifiée par L'Écho de Ouakam, qui a retrouvé la "
        "façade de l'agence d'assurances devant laquelle ils passent. Lors d'une conférence de presse samedi, la police a "
        "soutenu que ces hommes étaient des « manifestants infiltrés » et a projeté une autre vidéo, provenant, selon elle, "
        "d'une caméra de surveillance du même carrefour. Quinze personnes ont perdu la vie depuis jeudi, d'après le "
        "ministère de l'Intérieur.",
        Item(["La séquence"], "video ground_video",
             [step("filmed", "riverain", "2023-06-02"), step("verified|geolocated", "L'Écho de Ouakam", optional=True)],
             [time("filmed|event", "2023-06-02")],
             [verdict("location|content", "confirmed", "L'Écho de Ouakam"), verdict("content|source", "confirmed", "L'Écho de Ouakam", optional=True), verdict("content", "disputed", "police", optional=True)],
             ["Dakar", "Sicap Liberté", "agence"]),
        Item(["une autre vidéo"], "cctv video",
             [step("released|published|shared", "police", "2023-06-03"), step("filmed", "caméra", optional=True)],
             [time("released|published", "2023-06-03")],
             [],
             ["Dakar", "Sicap Liberté", "carrefour"]),
        language="fr"),
    Report(
        "Hexa Direct", "2024-05-27",
        "08h40 - Des vidéos de l'incendie du camp de déplacés de Rafah sont partagées sur Telegram depuis dimanche soir. Nos "
        "journalistes n'ont pas encore pu les authentifier.",
        Item(["Des vidéos", "les"], "video ground_video",
             [step("shared|posted", None, "2024-05-26")],
             [time("shared|posted", "2024-05-26")],
             [verdict("content|source", "not_confirmed", "Nos journalistes|journalistes|Hexa Direct")],
             ["Rafah", "camp"]),
        language="fr"),
    Report(
        "L'Atlas de Beyrouth", "2020-08-11",
        "Une semaine après l'explosion du port, une vidéo présentée comme la preuve d'une frappe de missile continue de "
        "circuler. Elle a été truquée. La version originale, tournée le 4 août par la vidéaste Rima Khattar depuis un toit "
        "de Mar Mikhaël et publiée sur Instagram le soir même, ne comporte aucun objet dans le ciel, comme nous avons pu le "
        "vérifier en consultant le fichier brut. L'inversion des couleurs, qui donne à la copie l'apparence d'un film "
        "thermique, a servi à masquer l'ajout. Plus de 160 personnes ont péri dans la catastrophe.",
        Item(["une vidéo", "Elle", "la copie"], "video ground_video",
             [step("shared|posted", None, optional=True), step("analysed|verified", "L'Atlas de Beyrouth|nous|We", optional=True)],
             [time("event", "2020-08-04", optional=True)],
             [verdict("content", "refuted", "L'Atlas de Beyrouth|nous|We|*")],
             ["port"]),
        Item(["La version originale", "le fichier brut"], "video ground_video",
             [step("filmed", "Khattar|vidéaste", "2020-08-04"), step("posted|published", "Khattar|vidéaste", "2020-08-04"), step("analysed|verified", "L'Atlas de Beyrouth|nous|We", optional=True)],
             [time("filmed|event", "2020-08-04"), time("posted|published", "2020-08-04")],
             [verdict("source|content", "confirmed", "L'Atlas de Beyrouth|nous|We"), verdict("content|source", "confirmed", "L'Atlas de Beyrouth|nous|We", optional=True)],
             ["port"]),
        language="fr"),
    Report(
        "Le Courrier de l'Atlas marocain", "2023-09-12",
        "Dans le douar de Tafeghaghte, une cinquantaine de kilomètres au sud de Marrakech, des photographies prises dimanche "
        "par notre envoyée spéciale, Salma Bennouna, montrent des habitants creusant à mains nues. Le séisme de vendredi a "
        "tué près de la moitié des 200 villageois, selon le caïd. Les secours espagnols sont arrivés lundi avec quatre "
        "chiens. La route d'Amizmiz a été rouverte à la circulation.",
        Item(["des photographies"], "still",
             [step("filmed", "Bennouna|envoyée spéciale", "2023-09-10"), step("published", "Le Courrier de l'Atlas marocain", optional=True)],
             [time("filmed", "2023-09-10"), time("event", "2023-09-08", optional=True)],
             [],
             ["Tafeghaghte", "douar", "Marrakech"]),
        language="fr"),
    Report(
        "Le Moniteur de Mayotte", "2024-12-16",
        "Passé Chido, une vidéo prise d'un hélicoptère de la gendarmerie et rendue publique dimanche révèle l'ampleur des "
        "destructions dans le bidonville de Kawéni, à Mamoudzou.",
        Item(["une vidéo"], "video",
             [step("released|published|posted", "gendarmerie|*", "2024-12-15"), step("filmed", "gendarmerie|hélicoptère", optional=True)],
             [time("released|published|posted", "2024-12-15")],
             [],
             ["Kawéni", "Mamoudzou", "bidonville"]),
        language="fr"),
    Report(
        "Cellule Traces", "2024-03-12",
        "Port-au-Prince, 9 mars. Notre équipe a examiné quatre vidéos de l'attaque du commissariat de Bon-Repos, dont la "
        "plus longue dure deux minutes. Toutes ont été mises en ligne le 8 mars par un même compte WhatsApp attribué au gang "
        "Canaan. La forme du portail et le château d'eau voisin nous permettent d'affirmer que l'attaque a bien eu lieu à "
        "cet endroit. La police nationale d'Haïti affirme pourtant que ces enregistrements remontent à 2022. Nous n'avons "
        "trouvé aucune trace antérieure de ces séquences sur internet.",
        Item(["quatre vidéos", "Toutes", "ces enregistrements", "ces séquences"], "video ground_video",
             [step("posted|published|released|shared", "compte", "2024-03-08"), step("analysed", "Cellule Traces|équipe|nous|We"), step("geolocated|verified", "Cellule Traces|équipe|nous|We", optional=True)],
             [time("posted|published", "2024-03-08"), time("filmed", "2022", optional=True)],
             [verdict("location", "confirmed", "Cellule Traces|équipe|nous|We"), verdict("time", "disputed|refuted", "police"), verdict("time", "confirmed|partly_confirmed", "Cellule Traces|équipe|nous|We", optional=True)],
             ["Port-au-Prince", "Bon-Repos", "commissariat"]),
        language="fr"),
    Report(
        "Agence Transfrontière", "2024-12-02",
        "ALEP (Syrie) - Des combattants posent devant la citadelle d'Alep sur une photo publiée samedi par le Commandement "
        "des opérations militaires, l'alliance rebelle. L'Agence Transfrontière a confirmé que l'image avait été prise au "
        "pied du monument et qu'elle n'apparaissait nulle part avant le 30 novembre.",
        Item(["une photo", "l'image", "elle"], "still",
             [step("published|posted|released", "Commandement des opérations militaires|Commandement|alliance rebelle", "2024-11-30"), step("verified|geolocated", "Agence Transfrontière", optional=True)],
             [time("published|posted", "2024-11-30")],
             [verdict("location", "confirmed", "Agence Transfrontière"), verdict("time", "confirmed|partly_confirmed", "Agence Transfrontière")],
             ["citadelle", "Alep", "ALEP", "Syrie"]),
        language="fr"),
    Report(
        "Agence Hexa", "2025-11-04",
        "PORT-SOUDAN - Des images satellites prises le 28 octobre par la société Orbis et analysées par le laboratoire "
        "d'Humanitarian Mapping Unit laissent voir des amas d'objets de la taille de corps humains autour de l'hôpital "
        "saoudien d'El-Facher. Une vidéo, tournée selon toute vraisemblance par un paramilitaire, montre un homme en "
        "treillis tirer sur des personnes assises dans un couloir ; les FSR ont nié que leurs hommes en soient les auteurs "
        "et dénoncé « une mise en scène ». L'Agence Hexa n'a pas pu confirmer de manière indépendante où ni quand elle a été "
        "filmée. L'ONU estime à plus de 60.000 le nombre de personnes ayant fui la ville.",
        Item(["Des images satellites"], "satellite_image",
             [step("filmed", "Orbis", "2025-10-28"), step("analysed", "Humanitarian Mapping Unit|laboratoire")],
             [time("imagery_acquired|filmed", "2025-10-28")],
             [],
             ["El-Facher", "hôpital"]),
        Item(["Une vidéo", "elle"], "video ground_video",
             [step("filmed", "paramilitaire", optional=True)],
             [],
             [verdict("content", "disputed|refuted", "FSR"), verdict("location", "not_confirmed", "Agence Hexa"), verdict("time", "not_confirmed", "Agence Hexa")],
             ["El-Facher", "couloir"]),
        language="fr"),
    Report(
        "Le Fil Vérifié", "2025-04-01",
        "Un tablier de pont qui s'effondre dans l'Irrawaddy, des voitures qui glissent : la vidéo a été partagée des "
        "dizaines de milliers de fois depuis le séisme de vendredi en Birmanie. Il s'agit d'images de synthèse, nous a "
        "indiqué Hélène Vautrin, chercheuse en criminalistique numérique à Lausanne, qui relève des câbles traversant les "
        "piles. Le pont d'Ava s'est bel et bien écroulé. Une photo satellite acquise le 29 mars et diffusée par la société "
        "Terralux le montre coupé en plusieurs endroits. Le bilan officiel dépasse 2.700 morts.",
        Item(["la vidéo"], "video",
             [step("shared|posted|reposted", None), step("analysed|verified", "Vautrin|chercheuse", optional=True)],
             [time("event", "2025-03-28", optional=True)],
             [verdict("content", "refuted", "Vautrin|chercheuse"), verdict("content", "refuted", "Le Fil Vérifié", optional=True)],
             []),
        Item(["Une photo satellite"], "satellite_image",
             [step("released|published", "Terralux"), step("filmed", "Terralux", "2025-03-29", optional=True)],
             [time("imagery_acquired|filmed", "2025-03-29")],
             [],
             ["pont", "Ava", "Irrawaddy", "Birmanie"]),
        language="fr"),
    Report(
        "Midi Demain", "2024-11-01",
        "VALENCE - « On entendait les gens appeler des balcons », raconte Lola Ferrándiz, coiffeuse à Paiporta. Mardi soir, "
        "elle a filmé de sa fenêtre une vidéo de onze secondes où le ravin du Poyo emporte une file de camionnettes. "
        "L'extrait a été repris mercredi par la chaîne régionale, puis par des télévisions du monde entier. Plus de 150 "
        "personnes sont mortes dans la province. Le président de la région a demandé l'envoi de renforts militaires. "
        "L'agence météorologique avait placé la zone en alerte rouge dès le matin.",
        Item(["une vidéo de onze secondes", "L'extrait"], "video ground_video",
             [step("filmed", "Ferrándiz|coiffeuse", "2024-10-29"), step("published|reposted|shared|republished", "chaîne régionale", "2024-10-30"), step("published|reposted|shared|republished", "télévisions", optional=True)],
             [time("filmed|event", "2024-10-29"), time("published|posted", "2024-10-30")],
             [],
             ["Paiporta", "Poyo", "VALENCE", "ravin"]),
        language="fr"),
    Report(
        "Le Fil Vérifié", "2025-01-13",
        "Les lettres géantes de Hollywood n'ont pas brûlé. Les images du panneau en flammes qui pullulent sur Facebook "
        "depuis le 8 janvier ont été fabriquées avec un générateur d'images, et la caméra en direct du parc Griffith "
        "montrait ce jour-là le site intact.",
        Item(["Les images"], "still video",
             [step("shared|posted|reposted", None, "2025-01-08"), step("analysed|verified", "Le Fil Vérifié", optional=True)],
             [time("shared|posted", "2025-01-08")],
             [verdict("content", "refuted", "Le Fil Vérifié|*")],
             []),
        language="fr"),
    Report(
        "Rouen Aujourd'hui", "2019-09-28",
        "Des images de vidéosurveillance remises vendredi aux enquêteurs par une entreprise voisine de Lubrizol montreraient "
        "un départ de feu à l'extérieur des hangars, jeudi vers 2h40, selon une source proche du dossier. Le parquet de "
        "Rouen, qui a saisi la police judiciaire, n'a pas souhaité commenter. Le panache noir s'est étiré sur vingt-deux "
        "kilomètres. Des agriculteurs de la rive droite ont reçu l'ordre de ne pas récolter.",
        Item(["Des images"], "cctv",
             [step("shared|released", "entreprise", "2019-09-27", optional=True), step("filmed", "entreprise", optional=True)],
             [time("event|filmed", "2019-09-26"), time("published|posted", "2019-09-27", optional=True)],
             [verdict("content", "not_confirmed", "source|*", optional=True)],
             ["Lubrizol", "hangars", "Rouen"]),
        language="fr"),
    Report(
        "Provence Matinale", "2023-07-04",
        "MARSEILLE - La vidéo dure une minute et douze secondes. On y voit trois policiers frapper un homme à terre, rue "
        "d'Aubagne, dans la nuit de vendredi à samedi. Filmée par une étudiante depuis le troisième étage, elle a été remise "
        "dimanche à l'IGPN par l'avocat du blessé, Me Karim Bellanger. La préfecture de police assure que l'enregistrement a "
        "été coupé et qu'il ne rend pas compte des jets de projectiles qui ont précédé. Provence Matinale a visionné la "
        "version intégrale, d'une durée de six minutes, et s'est entretenue avec son autrice. Aucun projectile n'y est "
        "visible.",
        Item(["La vidéo", "elle", "l'enregistrement", "la version intégrale"], "video ground_video",
             [step("filmed", "étudiante|autrice"), step("released|shared", "Bellanger|avocat", "2023-07-02", optional=True), step("analysed|verified", "Provence Matinale", optional=True)],
             [time("filmed|event", "2023-06-30/2023-07-01", optional=True), time("published|posted", "2023-07-02", optional=True)],
             [verdict("content", "disputed", "préfecture"), verdict("source", "confirmed", "Provence Matinale"), verdict("content", "confirmed", "Provence Matinale", optional=True)],
             ["MARSEILLE", "Aubagne", "rue"]),
        language="fr"),
    Report(
        "Observatoire Caucase", "2023-09-21",
        "Le ministère azerbaïdjanais de la Défense a diffusé le 19 septembre une vidéo de drone montrant la destruction d'un "
        "système Tor. Notre analyste Armand Sevestre la situe sur une crête au nord d'Askeran (39.951, 46.842). Une deuxième "
        "vidéo, relayée par des comptes arméniens comme étant l'impact d'un missile sur un immeuble de Stepanakert, est plus "
        "ancienne : elle figurait déjà sur YouTube le 4 octobre 2020. Le cessez-le-feu annoncé mercredi semble tenir.",
        Item(["une vidéo de drone", "la@3"], "drone_video thermal_video",
             [step("released|published|posted", "ministère", "2023-09-19"), step("geolocated", "Sevestre|analyste")],
             [time("released|published|posted", "2023-09-19")],
             [verdict("location", "confirmed", "Sevestre|analyste")],
             ["Askeran", "crête", "39.951"]),
        Item(["Une deuxième vidéo", "elle"], "video ground_video",
             [step("reposted|shared|posted", "comptes arméniens|comptes"), step("posted|published", None, "2020-10-04"), step("analysed|verified", "Observatoire Caucase", optional=True)],
             [time("posted|published", "2020-10-04")],
             [verdict("time", "refuted", "Observatoire Caucase|*"), verdict("content", "refuted", "Observatoire Caucase|*", optional=True)],
             ["Stepanakert", "immeuble"]),
        language="fr"),
    Report(
        "Hexa Factuel", "2025-06-18",
        "Une courte vidéo d'avions en feu sur un tarmac, que ses diffuseurs disent filmée à Tel-Aviv après les tirs iraniens "
        "du 13 juin, provient en réalité d'un jeu vidéo.",
        Item(["Une courte vidéo"], "video",
             [step("shared|posted", None, optional=True), step("analysed|verified", "Hexa Factuel", optional=True)],
             [],
             [verdict("content", "refuted", "Hexa Factuel|*"), verdict("location", "refuted", "Hexa Factuel|*", optional=True)],
             []),
        language="fr"),
    Report(
        "Perspectives Mer Rouge", "2023-11-22",
        "Les Houthis ont diffusé lundi, sur leur chaîne, les images de la capture du Galaxy Leader : un hélicoptère se pose "
        "sur le pont, des hommes masqués gagnent la passerelle. L'armateur a confirmé que le navire filmé était bien le "
        "sien. L'abordage a eu lieu dimanche à une cinquantaine de milles à l'ouest de Hodeïda. Un cliché satellite du 21 "
        "novembre, que nous avons acheté à la société Orbis, situe le roulier au mouillage devant le port de Salif. "
        "L'équipage compte vingt-cinq marins de cinq nationalités.",
        Item(["les images"], "video",
             [step("released|published|posted", "Houthis", "2023-11-20"), step("filmed", "Houthis", optional=True)],
             [time("released|published|posted", "2023-11-20"), time("event|filmed", "2023-11-19", optional=True)],
             [verdict("content", "confirmed", "armateur")],
             ["Galaxy Leader", "pont", "Hodeïda", "navire"]),
        Item(["Un cliché satellite"], "satellite_image",
             [step("released|published|filmed", "Orbis", optional=True), step("analysed|published|geolocated", "Perspectives Mer Rouge|nous|We", optional=True)],
             [time("imagery_acquired|filmed", "2023-11-21")],
             [verdict("location", "confirmed", "Perspectives Mer Rouge|nous|We", optional=True)],
             ["Salif", "port"]),
        language="fr"),
    Report(
        "Le Monde des Plateaux", "2021-04-02",
        "Des hommes désarmés conduits au bord d'une falaise, puis abattus : cinq vidéos, apparues le 5 mars sur un blog "
        "tigréen, documentent un massacre près de Mahbere Dego, dans le nord de l'Éthiopie. Avec l'aide du Groupe Relief, un "
        "collectif de cartographes bénévoles, nous avons comparé la ligne de crête à un modèle d'élévation ; la concordance "
        "est totale. L'étude des ombres place l'exécution entre 9 et 11 heures du matin. La date exacte demeure inconnue. "
        "Dans un communiqué, le gouvernement éthiopien écrit que « des publications sur les réseaux sociaux ne sauraient "
        "tenir lieu de preuve ».",
        Item(["cinq vidéos"], "video ground_video",
             [step("posted|published", None, "2021-03-05"), step("geolocated|verified|analysed", "Groupe Relief", optional=True), step("geolocated|verified|analysed", "Le Monde des Plateaux|nous|We", optional=True), step("chronolocated", "Le Monde des Plateaux|nous|We|*", optional=True)],
             [time("posted|published", "2021-03-05"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "Le Monde des Plateaux|nous|We|Groupe Relief"), verdict("time", "not_confirmed|partly_confirmed", "Le Monde des Plateaux|nous|We|*"), verdict("content", "disputed", "gouvernement", optional=True)],
             ["Mahbere Dego", "falaise", "Éthiopie"]),
        language="fr"),
    Report(
        "Le Veilleur de Douala", "2018-07-12",
        "Le gouvernement camerounais a qualifié mercredi de « fausse nouvelle » la vidéo montrant deux femmes et deux "
        "enfants exécutés par des hommes en uniforme. Selon le porte-parole, Issa Ngatchou, les faits se seraient produits "
        "au Mali et non dans l'Extrême-Nord. Aucune expertise indépendante n'était disponible jeudi soir. L'archevêque de "
        "Garoua réclame une enquête.",
        Item(["la vidéo"], "video ground_video",
             [],
             [],
             [verdict("content", "refuted|disputed", "gouvernement|porte-parole|Ngatchou"), verdict("location", "refuted|disputed", "porte-parole|Ngatchou|gouvernement"), verdict("content|location|source", "not_confirmed", None, optional=True)],
             ["Extrême-Nord", "Mali"]),
        language="fr"),
    Report(
        "Tchad Horizon", "2022-10-22",
        "N'DJAMENA - Au lendemain de la répression des marches de jeudi, nous avons reçu une trentaine de photos prises dans "
        "les couloirs de l'hôpital de l'Union. Un infirmier, qui les a faites avec son téléphone, raconte avoir vu arriver « "
        "des jeunes touchés à la tête ». Le Premier ministre parle d'une cinquantaine de morts. Le couvre-feu est en vigueur "
        "de 18 heures à 6 heures.",
        Item(["une trentaine de photos", "les@2"], "still",
             [step("filmed", "infirmier"), step("shared|released", "infirmier", optional=True)],
             [time("event", "2022-10-20", optional=True)],
             [verdict("source", "confirmed", "Tchad Horizon|nous|We", optional=True)],
             ["hôpital", "DJAMENA", "couloirs"]),
        language="fr"),
    Report(
        "Le Sahélien", "2023-08-01",
        "NIAMEY - Des vidéos montrant la porte de l'ambassade de France en flammes, dimanche, sont authentiques : deux "
        "journalistes du Sahélien se trouvaient sur place. Celle qui prétend montrer des soldats français tirant sur la "
        "foule depuis le toit ne l'est pas. Elle a été enregistrée en 2004 à Abidjan. Paris a fait savoir que toute attaque "
        "contre ses ressortissants entraînerait une réplique.",
        Item(["Des vidéos"], "video ground_video",
             [step("verified", "Le Sahélien|Sahélien|journalistes", optional=True)],
             [time("filmed|event", "2023-07-30")],
             [verdict("content|source|location", "confirmed", "Le Sahélien|Sahélien|journalistes")],
             ["NIAMEY", "ambassade", "porte"]),
        Item(["Celle", "Elle"], "video ground_video",
             [step("filmed", None, "2004", optional=True), step("verified|analysed", "Le Sahélien|Sahélien", optional=True)],
             [time("filmed", "2004")],
             [verdict("location|content", "refuted", "Le Sahélien|Sahélien|*"), verdict("time|content", "refuted", "Le Sahélien|Sahélien|*"), verdict("content", "refuted", "Le Sahélien|Sahélien|*", optional=True)],
             ["Abidjan"]),
        language="fr"),
    Report(
        "Gabon Matin Info", "2023-08-30",
        "Des militaires en liesse portent un officier sur leurs épaules : ces images, diffusées mercredi par la télévision "
        "publique Gabon 24, ont été tournées dans une caserne de la garde républicaine à Libreville.",
        Item(["ces images"], "video ground_video",
             [step("released|published", "Gabon 24|télévision publique", "2023-08-30")],
             [time("released|published|posted", "2023-08-30")],
             [],
             ["Libreville", "caserne"]),
        language="fr"),
    Report(
        "Tana Vérification", "2025-10-01",
        "Une vidéo montrant un homme jeté d'un pick-up de la gendarmerie à Ambohijatovo a été vue 300.000 fois en deux "
        "jours. Les autorités malgaches ont d'abord évoqué un montage. Elle est pourtant bien réelle. Nous avons rencontré "
        "la vendeuse qui a enregistré la séquence, le 27 septembre, depuis son étal, et une deuxième prise de vue, que nous "
        "a fait parvenir un lycéen, montre la même scène sous un autre angle. L'ONU fait état de 22 morts depuis le début "
        "des manifestations contre les coupures d'eau et d'électricité, un chiffre contesté par le ministère des Affaires "
        "étrangères.",
        Item(["Une vidéo", "Elle", "la séquence"], "video ground_video",
             [step("filmed", "vendeuse", "2025-09-27"), step("posted|shared", None, optional=True), step("verified", "Tana Vérification|nous|We", optional=True)],
             [time("filmed|event", "2025-09-27")],
             [verdict("content", "disputed|refuted", "autorités"), verdict("source", "confirmed", "Tana Vérification|nous|We"), verdict("content", "confirmed", "Tana Vérification|nous|We|*")],
             ["Ambohijatovo"]),
        Item(["une deuxième prise de vue"], "video ground_video",
             [step("shared|released|filmed", "lycéen", optional=True)],
             [time("filmed|event", "2025-09-27", optional=True)],
             [],
             ["Ambohijatovo"]),
        language="fr"),
    Report(
        "Le Temps des Cimes", "2025-09-11",
        "KATMANDOU - Le parlement népalais en flammes : un plan tourné par drone mardi après-midi, que la chaîne Himal TV a "
        "diffusé en direct, a fait le tour de la planète. À Berne, le Département fédéral des affaires étrangères a "
        "déconseillé les voyages au Népal. L'armée patrouille depuis mercredi soir. « Nous voulions juste qu'on nous écoute "
        "», soupire Prakash Gurung, 24 ans, étudiant en droit.",
        Item(["un plan"], "drone_video livestream",
             [step("published|released", "Himal TV", "2025-09-09"), step("filmed", "Himal TV", optional=True)],
             [time("filmed|event", "2025-09-09"), time("published|released", "2025-09-09")],
             [],
             ["KATMANDOU", "parlement", "Népal"]),
        language="fr"),
    Report(
        "Rail & Cité", "2025-09-05",
        "Une image de vidéosurveillance censée montrer la cabine du funiculaire de Gloria quelques secondes avant l'accident "
        "de mercredi, à Lisbonne, est partagée par plusieurs comptes. Le bureau d'enquête portugais a précisé que ce "
        "document ne provenait pas des caméras du site, sans dire d'où il venait. Seize personnes sont mortes. Le câble "
        "reliant les deux voitures a cédé, d'après les premières constatations.",
        Item(["Une image de vidéosurveillance", "ce document", "il"], "cctv screenshot still",
             [step("shared|posted|reposted", "comptes")],
             [time("event", "2025-09-03", optional=True)],
             [verdict("source", "refuted|disputed", "bureau d'enquête|bureau"), verdict("content|location", "refuted|disputed|not_confirmed", "bureau d'enquête|bureau", optional=True)],
             ["Gloria", "Lisbonne", "funiculaire"]),
        language="fr"),
    Report(
        "Agence Hexa", "2018-08-15",
        "GÊNES - Le parquet de Gênes a saisi mardi soir l'enregistrement d'une caméra de surveillance d'une usine située "
        "sous le viaduc Morandi. On y verrait, selon un enquêteur, le hauban sud lâcher le premier. Au moins 37 personnes "
        "ont été tuées.",
        Item(["l'enregistrement"], "cctv",
             [step("filmed", "caméra", optional=True), step("archived|released", "parquet", optional=True)],
             [time("event|filmed", "2018-08-14", optional=True)],
             [],
             ["viaduc", "Morandi", "GÊNES", "Gênes"]),
        language="fr"),
    Report(
        "Le Continent Express", "2022-07-01",
        "Qui a filmé les images de Melilla où des dizaines d'hommes gisent, entassés, au pied de la clôture ? L'Association "
        "nordique de défense des migrants, qui les a publiées samedi, refuse de nommer son informateur. Deux survivants que "
        "nous avons interrogés à Nador reconnaissent la cour du poste de Barrio Chino. Rabat avance un bilan de 23 morts, "
        "tous victimes, d'après la province, de « bousculades ». La société espagnole Ojo Abierto prépare une reconstitution "
        "en trois dimensions de la journée du 24 juin.",
        Item(["les images", "les@2"], "video ground_video",
             [step("published|posted|released", "Association", "2022-06-25")],
             [time("published|posted", "2022-06-25"), time("event|filmed", "2022-06-24", optional=True)],
             [verdict("location", "confirmed", "survivants|Le Continent Express"), verdict("source", "not_confirmed", "Le Continent Express|*", optional=True)],
             ["Melilla", "clôture", "Barrio Chino", "poste"]),
        language="fr"),
    Report(
        "Agence Transfrontière", "2021-11-17",
        "Une vidéo des garde-frontières polonais, mise en ligne mardi, montre des migrants lançant des pierres près de "
        "Kuźnica ; Minsk assure que la scène a été montée de toutes pièces.",
        Item(["Une vidéo", "la scène"], "video ground_video",
             [step("posted|published|released", "garde-frontières", "2021-11-16"), step("filmed", "garde-frontières", optional=True)],
             [time("posted|published", "2021-11-16")],
             [verdict("content", "disputed|refuted", "Minsk")],
             ["Kuźnica"]),
        language="fr"),
    Report(
        "Collectif Azimut", "2023-06-09",
        "Le barrage de Kakhovka a cédé dans la nuit du 5 au 6 juin. Nous disposons de deux images satellites du site, l'une "
        "du 28 mai, l'autre du 5 juin : sur la seconde, la chaussée a déjà perdu une travée. Par ailleurs, une vidéo qui "
        "montrerait l'explosion, publiée mercredi par une chaîne Telegram pro-russe, date du 11 novembre 2022, lors du "
        "retrait de la rive droite, et ne saurait donc rien prouver. L'ingénieure Odile Marchetti, spécialiste des ouvrages "
        "hydrauliques, n'exclut pas une rupture par érosion.",
        Item(["deux images satellites", "l'une", "l'autre", "la seconde"], "satellite_pair satellite_image",
             [step("analysed", "Collectif Azimut|Nous|We", optional=True)],
             [time("imagery_acquired|filmed", "2023-05-28"), time("imagery_acquired|filmed", "2023-06-05")],
             [],
             ["Kakhovka", "barrage", "chaussée"]),
        Item(["une vidéo"], "video",
             [step("published|posted|reposted", "chaîne Telegram", "2023-06-07"), step("verified|analysed", "Collectif Azimut|nous|We", optional=True), step("filmed", None, "2022-11-11", optional=True)],
             [time("published|posted", "2023-06-07"), time("filmed|event", "2022-11-11")],
             [verdict("time", "refuted", "Collectif Azimut|nous|We|*"), verdict("content", "refuted", "Collectif Azimut|nous|We|*", optional=True)],
             ["Kakhovka", "barrage"]),
        language="fr"),
    Report(
        "Carnets de l'Est", "2022-04-05",
        "Moscou soutient que les corps ont été disposés rue Yablonska, à Boutcha, après le départ de ses troupes le 30 mars. "
        "C'est inexact. Une image satellite de la société Terralux datée du 19 mars, que nous avons confrontée à la vidéo "
        "diffusée le 2 avril par le maire, fait apparaître des formes sombres aux mêmes emplacements. Cette vidéo est une "
        "mise en scène, répète le ministère russe de la Défense. Carnets de l'Est a pour sa part identifié le commerce et "
        "les deux pylônes qu'on y aperçoit.",
        Item(["Une image satellite"], "satellite_image",
             [step("filmed|released", "Terralux", "2022-03-19", optional=True), step("analysed", "Carnets de l'Est|nous|We", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-19")],
             [],
             ["Yablonska", "Boutcha", "rue"]),
        Item(["la vidéo", "Cette vidéo"], "video ground_video dashcam",
             [step("released|published|posted", "maire", "2022-04-02"), step("geolocated|verified|analysed", "Carnets de l'Est|nous|We", optional=True)],
             [time("released|posted", "2022-04-02")],
             [verdict("content", "disputed|refuted", "ministère russe de la Défense|ministère|Moscou"), verdict("location", "confirmed", "Carnets de l'Est"), verdict("content", "confirmed", "Carnets de l'Est|nous|We", optional=True)],
             ["Yablonska", "Boutcha", "rue"]),
        language="fr"),
    Report(
        "Hexa Direct", "2025-05-08",
        "Un Rafale abattu ? La vidéo brandie depuis hier par plusieurs médias pakistanais est celle d'un Mirage 2000 qui "
        "s'est écrasé à Bengaluru en 2019, rappelle le service de vérification de Hexa Direct.",
        Item(["La vidéo"], "video ground_video",
             [step("shared|published|posted|reposted|republished", "médias pakistanais|médias", "2025-05-07"), step("verified|analysed", "Hexa Direct|service de vérification", optional=True)],
             [time("shared|published|posted", "2025-05-07"), time("filmed|event", "2019")],
             [verdict("content|location", "refuted", "Hexa Direct|service de vérification"), verdict("time", "refuted", "Hexa Direct|service de vérification"), verdict("location|content", "refuted", "Hexa Direct|service de vérification", optional=True)],
             ["Bengaluru"]),
        language="fr"),
    Report(
        "Savane Hebdo", "2024-06-27",
        "NAIROBI - La retransmission en direct de la chaîne Uhuru 24 a montré mardi les manifestants franchissant les "
        "grilles du parlement kényan. Quelques minutes plus tard, une aile du bâtiment prenait feu. Au moins treize "
        "personnes ont été tuées, selon l'ordre des médecins. Le président a retiré mercredi la loi de finances. Une vidéo "
        "tournée par un avocat, Peter Mwangolo, semble montrer un tireur sur le toit d'un immeuble voisin ; Savane Hebdo a "
        "localisé la prise de vues sur Parliament Road. La police nie avoir posté des tireurs d'élite.",
        Item(["La retransmission en direct"], "livestream",
             [step("published|released|filmed", "Uhuru 24", "2024-06-25")],
             [time("published|filmed|event|posted", "2024-06-25")],
             [],
             ["NAIROBI", "parlement", "grilles"]),
        Item(["Une vidéo", "la prise de vues"], "video ground_video",
             [step("filmed", "Mwangolo|avocat"), step("geolocated|verified", "Savane Hebdo")],
             [time("event|filmed", "2024-06-25", optional=True)],
             [verdict("location", "confirmed", "Savane Hebdo"), verdict("content", "disputed", "police", optional=True)],
             ["NAIROBI", "Parliament Road", "toit", "immeuble"]),
        language="fr"),
    Report(
        "Le Fil Vérifié", "2024-11-14",
        "La photo d'un centre commercial pillé attribuée aux troubles postélectoraux de Maputo a été prise à Durban, en "
        "juillet 2021, par le photographe sud-africain Themba Nkwanya. Celui-ci nous l'a confirmé par courriel.",
        Item(["La photo"], "still",
             [step("filmed", "Nkwanya|photographe", "2021-07"), step("verified|analysed", "Le Fil Vérifié|nous|We", optional=True), step("posted|shared", None, optional=True)],
             [time("filmed", "2021-07")],
             [verdict("location|time|content", "refuted", "Le Fil Vérifié|nous|We|*|Nkwanya"), verdict("time|location|content", "refuted", "Le Fil Vérifié|nous|We|*|Nkwanya"), verdict("source", "confirmed", "Le Fil Vérifié|nous|We|Nkwanya")],
             ["Durban", "centre commercial"]),
        language="fr"),
    Report(
        "Courrier du Sud", "2024-05-07",
        "PORTO ALEGRE (Brésil) - Le stade du Grêmio transformé en lac, la gare routière sous deux mètres d'eau : des photos "
        "aériennes signées par la municipalité et publiées lundi donnent la mesure de la crue du Guaíba. À Canoas, une vidéo "
        "montrant un cheval réfugié sur un toit a ému le pays. Bien des internautes ont crié au faux ; les pompiers de São "
        "Paulo ont cependant confirmé avoir secouru l'animal. Le fleuve a atteint 5,3 mètres dimanche, un record depuis "
        "1941.",
        Item(["des photos aériennes"], "still drone_still",
             [step("published|released|posted", "municipalité", "2024-05-06"), step("filmed", "municipalité", optional=True)],
             [time("published|posted", "2024-05-06")],
             [],
             ["PORTO ALEGRE", "Grêmio", "stade", "gare routière", "Guaíba", "Brésil"]),
        Item(["une vidéo"], "video",
             [step("shared|posted", None, optional=True)],
             [],
             [verdict("content", "confirmed", "pompiers"), verdict("content", "disputed", "internautes", optional=True)],
             ["Canoas", "toit"]),
        language="fr"),
    Report(
        "Radio Boréale", "2023-08-11",
        "Des survivants de Lahaina accusent les autorités de ne pas avoir actionné les sirènes. Dans une vidéo transmise "
        "jeudi à Radio Boréale par un couple de Sherbrooke en vacances, on voit Front Street gagnée par les braises mardi à "
        "17 h 20. « Il n'y avait aucune alarme, seulement le vent », affirme Josée Thiffault. Au moins 55 personnes sont "
        "mortes. Le comté de Maui a ouvert six refuges.",
        Item(["une vidéo"], "video ground_video",
             [step("shared|released|filmed", "couple", "2023-08-10", optional=True)],
             [time("filmed|event", "2023-08-08"), time("posted|published", "2023-08-10", optional=True)],
             [],
             ["Lahaina", "Front Street", "Maui"]),
        language="fr"),
    Report(
        "Cagou Info", "2024-05-17",
        "NOUMÉA - Le haut-commissariat a diffusé vendredi la vidéo de la caméra-piéton d'un gendarme pris à partie à Plum, "
        "où un militaire a été tué la veille par un tir accidentel. De nombreux Calédoniens relaient aussi un montage dans "
        "lequel des blindés traverseraient le quartier de Magenta. Les véhicules sont libanais et le quartier est un "
        "faubourg de Tripoli, a établi Cagou Info. L'état d'urgence est en vigueur depuis mercredi.",
        Item(["la vidéo"], "bodycam",
             [step("released|published", "haut-commissariat", "2024-05-17"), step("filmed", "gendarme", optional=True)],
             [time("released|published|posted", "2024-05-17"), time("event", "2024-05-16", optional=True)],
             [],
             ["Plum"]),
        Item(["un montage"], "video",
             [step("reposted|shared|posted", "Calédoniens"), step("verified|analysed|geolocated", "Cagou Info", optional=True)],
             [],
             [verdict("location|content", "refuted", "Cagou Info"), verdict("content|location", "refuted", "Cagou Info", optional=True), verdict("location", "confirmed", "Cagou Info", optional=True)],
             ["Tripoli", "faubourg"]),
        language="fr"),
    Report(
        "Europe Orientale Hebdo", "2024-12-04",
        "TBILISSI - Une vidéo de la chaîne d'opposition Rustavi Plus diffusée lundi montre des policiers masqués frappant un "
        "journaliste à terre, avenue Roustavéli. Le ministère géorgien de l'Intérieur dit « ne pas pouvoir se prononcer » "
        "sur un document dont il ignore la provenance.",
        Item(["Une vidéo", "un document"], "video ground_video",
             [step("released|published", "Rustavi Plus|chaîne", "2024-12-02"), step("filmed", "Rustavi Plus", optional=True)],
             [time("released|published|posted", "2024-12-02")],
             [verdict("source", "not_confirmed", "ministère"), verdict("content", "not_confirmed", "ministère")],
             ["TBILISSI", "Roustavéli", "avenue"]),
        language="fr"),
    Report(
        "Europe Orientale Hebdo", "2025-03-19",
        "Belgrade, samedi soir. Quinze minutes de silence, puis un bruit, et la foule qui se fend. L'instant, capté par "
        "plusieurs téléphones, a relancé les soupçons d'usage d'un canon à son. Trois acousticiens de l'Institut Vernier, à "
        "Genève, ont étudié la bande sonore de neuf vidéos : le signal est compatible avec une arme acoustique, "
        "écrivent-ils, sans qu'on puisse exclure un véhicule. Les autorités serbes démentent catégoriquement. Ces "
        "enregistrements ont été réalisés rue Kralja Milana, ainsi que l'atteste la synchronisation faite par le collectif "
        "Balkan Pixel.",
        Item(["neuf vidéos", "Ces enregistrements"], "video ground_video",
             [step("analysed", "acousticiens|Institut Vernier"), step("geolocated|verified|analysed", "Balkan Pixel", optional=True), step("filmed", None, "2025-03-15", optional=True)],
             [time("filmed|event", "2025-03-15")],
             [verdict("content", "not_confirmed|partly_confirmed", "acousticiens|Institut Vernier"), verdict("location", "confirmed", "Balkan Pixel"), verdict("content", "disputed|refuted", "autorités serbes|autorités", optional=True)],
             ["Belgrade", "Kralja Milana", "rue"]),
        language="fr"),
    Report(
        "Le Quotidien du Léman", "2026-01-04",
        "Le Ministère public valaisan demande de ne plus partager les vidéos de l'incendie du bar de Crans-Montana. "
        "Certaines ont été filmées à l'intérieur peu après 1 h 30, dans la nuit du Nouvel An, par des clients ; les "
        "enquêteurs indiquent en avoir recueilli une cinquantaine, qu'ils ont authentifiées. Quarante personnes sont "
        "décédées. « Pensez aux familles », a imploré la procureure. Des fleurs s'amoncellent devant l'établissement.",
        Item(["les vidéos", "Certaines"], "video ground_video",
             [step("filmed", "clients"), step("verified", "enquêteurs", optional=True), step("archived", "enquêteurs", optional=True), step("shared", None, optional=True)],
             [time("filmed|event", "2026-01-01")],
             [verdict("content|source|location", "confirmed", "enquêteurs")],
             ["Crans-Montana", "bar"]),
        language="fr"),
    Report(
        "Agence Hexa", "2024-12-29",
        "SEOUL - Un avion de ligne glissant sur le ventre avant de percuter un mur : la vidéo de l'accident survenu dimanche "
        "à l'aéroport de Muan, filmée par un restaurateur voisin, a été diffusée par la chaîne coréenne HBC et authentifiée "
        "par l'Agence Hexa.",
        Item(["la vidéo"], "video ground_video",
             [step("filmed", "restaurateur"), step("released|published", "HBC|chaîne"), step("verified", "Agence Hexa", optional=True)],
             [time("filmed|event", "2024-12-29"), time("published", "2024-12-29", optional=True)],
             [verdict("content|location|source", "confirmed", "Agence Hexa")],
             ["Muan", "aéroport", "mur"]),
        language="fr"),
    Report(
        "Deux-Sèvres Actualités", "2023-03-29",
        "La gendarmerie a rendu publiques mardi des images d'hélicoptère de la manifestation de Sainte-Soline, où deux "
        "hommes restent dans le coma. Les organisateurs contestent la lecture qui en est faite. Ils opposent à "
        "l'administration une vidéo montrant des militaires tirer des lanceurs de balles depuis un quad en mouvement, samedi "
        "25 mars ; le ministre de l'Intérieur a reconnu l'existence de ces tirs. Environ 3.200 membres des forces de l'ordre "
        "étaient déployés. Le préfet a transmis son rapport.",
        Item(["des images d'hélicoptère"], "video still",
             [step("released|published", "gendarmerie", "2023-03-28"), step("filmed", "gendarmerie|hélicoptère", optional=True)],
             [time("released|published|posted", "2023-03-28"), time("event", "2023-03-25", optional=True)],
             [verdict("content", "disputed", "organisateurs", optional=True)],
             ["Sainte-Soline"]),
        Item(["une vidéo"], "video ground_video",
             [step("released|shared|published", "organisateurs", optional=True)],
             [time("filmed|event", "2023-03-25")],
             [verdict("content", "confirmed", "ministre")],
             ["Sainte-Soline"]),
        language="fr"),
    Report(
        "La Rive d'Ottawa", "2022-02-20",
        "Une femme piétinée à mort par un cheval de la police ? Cette affirmation, accolée à une vidéo tournée vendredi rue "
        "Rideau et mise en ligne le soir même par un camionneur, est sans fondement, dit l'Unité des enquêtes spéciales de "
        "l'Ontario. La manifestante souffre d'une blessure à l'épaule. Cent soixante-dix personnes ont été arrêtées.",
        Item(["une vidéo"], "video ground_video",
             [step("posted|published", "camionneur", "2022-02-18"), step("filmed", "camionneur", optional=True)],
             [time("filmed|event", "2022-02-18"), time("posted|published", "2022-02-18")],
             [verdict("content", "refuted|not_confirmed", "Unité des enquêtes spéciales|Unité")],
             ["Rideau", "rue"]),
        language="fr"),
    Report(
        "La Lettre des Balkans", "2025-01-31",
        "ATHÈNES - Près de deux ans après la catastrophe ferroviaire de Tempé, trois vidéos que l'on croyait perdues ont "
        "refait surface. Remises mercredi à la juge d'instruction par une société de gardiennage, elles montreraient le "
        "train de marchandises sans citernes suspectes. Les experts mandatés par les familles doutent de leur intégrité et "
        "réclament les disques durs. Les séquences n'ont été authentifiées par aucun laboratoire. Le 28 février 2023, la "
        "collision avait coûté la vie à 57 passagers, des étudiants pour la plupart.",
        Item(["trois vidéos", "elles", "Les séquences"], "cctv video",
             [step("released|shared", "société de gardiennage|société", "2025-01-29", optional=True), step("filmed", "société de gardiennage|société", optional=True)],
             [time("filmed|event", "2023-02-28", optional=True), time("published|posted", "2025-01-29", optional=True)],
             [verdict("content|source", "disputed|not_confirmed", "experts"), verdict("content|source", "not_confirmed", "laboratoire|*")],
             ["Tempé"]),
        language="fr"),
    Report(
        "Hexa Factuel", "2024-08-09",
        "Cette vidéo d'un temple qui brûle au Bangladesh est sortie de son contexte. Le bâtiment, situé à Satkhira, est un "
        "restaurant, comme l'explique à Hexa Factuel son propriétaire ; c'est lui qui a filmé la scène, le 5 août.",
        Item(["Cette vidéo", "la scène"], "video ground_video",
             [step("filmed", "propriétaire", "2024-08-05"), step("verified|analysed", "Hexa Factuel", optional=True)],
             [time("filmed|event", "2024-08-05")],
             [verdict("content", "refuted", "Hexa Factuel|propriétaire"), verdict("source", "confirmed", "Hexa Factuel", optional=True), verdict("location", "confirmed", "Hexa Factuel|propriétaire", optional=True)],
             ["Satkhira", "restaurant", "Bangladesh"]),
        language="fr"),
    Report(
        "Le Forestier de Guinée", "2024-12-03",
        "N'ZÉRÉKORÉ - Des corps à même le sol du stade, des spectateurs qui escaladent le mur d'enceinte : les vidéos de la "
        "bousculade de dimanche, publiées par des supporters sur Facebook, sont insoutenables. Le gouvernement annonce 56 "
        "morts ; un médecin de l'hôpital régional, Fodé Kourouma, en avait compté « une centaine ». Les obsèques ont "
        "commencé. La finale opposait l'équipe locale à celle de Labé.",
        Item(["les vidéos"], "video ground_video",
             [step("published|posted|shared", "supporters")],
             [time("filmed|event", "2024-12-01", optional=True)],
             [],
             ["stade", "ZÉRÉKORÉ", "mur"]),
        language="fr"),
    Report(
        "Lomé Vigie", "2025-06-29",
        "Les autorités togolaises assurent que les deux corps repêchés vendredi dans la lagune de Bè sont ceux de noyés. Une "
        "vidéo transmise à Lomé Vigie contredit cette version : des hommes en gilet y poursuivent un adolescent jusqu'à la "
        "berge. Nous avons retrouvé son auteur, un mécanicien, ainsi que le muret et les deux cocotiers du plan. Il nous "
        "reste à établir le jour. Elle n'avait pas été publiée auparavant.",
        Item(["Une vidéo", "Elle"], "video ground_video",
             [step("filmed", "mécanicien|auteur"), step("verified|geolocated", "Lomé Vigie|Nous|We", optional=True)],
             [],
             [verdict("source", "confirmed", "Lomé Vigie|Nous|We"), verdict("location", "confirmed", "Lomé Vigie|Nous|We"), verdict("time", "not_confirmed", "Lomé Vigie|Nous|We")],
             ["Bè", "lagune", "berge"]),
        language="fr"),
    Report(
        "Oubangui Net", "2021-01-15",
        "BANGUI - La mission de l'ONU a fait circuler jeudi une photo prise par l'un de ses drones, où l'on distingue des "
        "rebelles retranchés près du PK12. Le chef de la Coalition des patriotes soutient qu'elle remonte à 2013.",
        Item(["une photo", "elle"], "drone_still still",
             [step("released|shared|published", "mission de l'ONU|mission|ONU", "2021-01-14"), step("filmed", "mission de l'ONU|drones|ONU", optional=True)],
             [time("released|shared", "2021-01-14"), time("filmed", "2013", optional=True)],
             [verdict("time", "disputed|refuted", "chef|Coalition des patriotes")],
             ["PK12", "BANGUI"]),
        language="fr"),
    Report(
        "Les Grands Lacs Info", "2020-04-20",
        "UVIRA - La rivière Mulongwe est sortie de son lit dans la nuit de jeudi à vendredi. Une série de clichés réalisés "
        "dès l'aube par le photographe Innocent Bahati Mwezi montre le pont de Kavimvira emporté et des habitants traversant "
        "sur des troncs. La protection civile dénombre 24 morts et 3.500 maisons détruites. Le choléra menace, avertit le "
        "médecin-chef de zone.",
        Item(["Une série de clichés"], "still",
             [step("filmed", "Mwezi|photographe", "2020-04-17")],
             [time("filmed", "2020-04-17"), time("event", "2020-04-16/2020-04-17", optional=True)],
             [],
             ["UVIRA", "Mulongwe", "pont", "Kavimvira"]),
        language="fr"),
    Report(
        "Algérie Décryptage", "2021-08-13",
        "Une photo d'un Canadair grec, publiée mercredi par un ministre algérien pour illustrer l'arrivée de renforts en "
        "Kabylie, a été prise près d'Athènes le 4 août, a constaté Algérie Décryptage. Le ministre a depuis retiré l'image.",
        Item(["Une photo", "l'image"], "still",
             [step("published|posted|shared", "ministre", "2021-08-11"), step("filmed", None, "2021-08-04", optional=True), step("verified|analysed", "Algérie Décryptage", optional=True)],
             [time("published|posted", "2021-08-11"), time("filmed", "2021-08-04")],
             [verdict("location", "refuted", "Algérie Décryptage"), verdict("time", "refuted", "Algérie Décryptage"), verdict("content", "refuted", "Algérie Décryptage", optional=True)],
             ["Athènes"]),
        language="fr"),
    Report(
        "Sources Ouvertes Maghreb", "2023-07-20",
        "Assoiffés, ils brandissent leurs passeports devant l'objectif. Une vidéo tournée le 8 juillet par un Ivoirien et "
        "envoyée à une association de Zarzis montre un groupe d'environ cent exilés entre la mer et la clôture, à Ras Jedir. "
        "Nous avons recoupé les coordonnées GPS transmises par téléphone avec le tracé du rivage et le mirador tunisien ; "
        "les deux concordent. Tunis traite d'« allégations sans fondement » le récit des expulsions. À Sfax, un Tunisien de "
        "41 ans avait été mortellement poignardé début juillet.",
        Item(["Une vidéo"], "video ground_video",
             [step("filmed", "Ivoirien", "2023-07-08"), step("shared|released", "Ivoirien", optional=True), step("geolocated|verified", "Sources Ouvertes Maghreb|Nous|We", optional=True)],
             [time("filmed|event", "2023-07-08")],
             [verdict("location", "confirmed", "Sources Ouvertes Maghreb|Nous|We"), verdict("content", "disputed", "Tunis", optional=True)],
             ["Ras Jedir", "clôture", "mer"]),
        language="fr"),
    Report(
        "Agence Hexa", "2024-09-10",
        "HANOI - La caméra embarquée d'un poids lourd a enregistré lundi l'effondrement du pont de Phong Chau (province de "
        "Phu Tho) pendant le passage du typhon Yagi. La vidéo, diffusée par la télévision d'État vietnamienne, montre un "
        "camion tomber dans le fleuve Rouge.",
        Item(["La vidéo"], "dashcam",
             [step("filmed", "poids lourd|caméra embarquée", optional=True), step("released|published", "télévision d'État|télévision")],
             [time("filmed|event", "2024-09-09")],
             [],
             ["Phong Chau", "pont", "Phu Tho", "Rouge"]),
        language="fr"),
    Report(
        "Asie Centrale Veille", "2023-10-12",
        "Quatre séismes ont frappé la province d'Hérat en huit jours. L'image satellite acquise mardi par Terralux au-dessus "
        "de Nayeb Rafi laisse deviner un damier de gravats ; à titre de comparaison, celle du 3 octobre montrait des toits "
        "intacts. Une vidéo de femmes ensevelies, que l'émirat a rejetée comme « propagande », nous est parvenue par une "
        "infirmière ; en l'absence de repères, nous renonçons à la situer. La moitié des enfants hospitalisés ont moins de "
        "cinq ans.",
        Item(["L'image satellite"], "satellite_image satellite_pair",
             [step("filmed", "Terralux", "2023-10-10", optional=True), step("analysed", "Asie Centrale Veille", optional=True)],
             [time("imagery_acquired|filmed", "2023-10-10")],
             [],
             ["Nayeb Rafi", "Hérat"]),
        Item(["celle"], "satellite_image satellite_pair",
             [step("filmed", "Terralux", "2023-10-03", optional=True), step("analysed", "Asie Centrale Veille", optional=True)],
             [time("imagery_acquired|filmed", "2023-10-03")],
             [],
             ["Nayeb Rafi", "Hérat"]),
        Item(["Une vidéo", "la@2"], "video ground_video",
             [step("shared|released|filmed", "infirmière", optional=True)],
             [],
             [verdict("content", "disputed|refuted", "émirat"), verdict("location", "not_confirmed", "Asie Centrale Veille|nous|We")],
             ["Hérat"]),
        language="fr"),
    Report(
        "Hexa Direct", "2023-09-13",
        "11h15 - Une vidéo du déferlement de la crue dans Derna, captée depuis un balcon et postée lundi par un dentiste, a "
        "été géolocalisée rue de la Corniche par Nadir Lambert, chercheur indépendant.",
        Item(["Une vidéo"], "video ground_video",
             [step("posted|published", "dentiste", "2023-09-11"), step("geolocated", "Lambert|chercheur"), step("filmed", "dentiste", optional=True)],
             [time("posted|published", "2023-09-11"), time("event", "2023-09-11", optional=True)],
             [verdict("location", "confirmed", "Lambert|chercheur")],
             ["Derna", "Corniche", "rue"]),
        language="fr"),
    Report(
        "Bulletin Donbass", "2024-10-25",
        "Évaluation du 24 octobre. Des images géolocalisées publiées mercredi indiquent que les forces russes ont avancé "
        "dans le centre de Selydove. D'autres, mises en ligne jeudi par l'unité de drones « Harpie » de la 15e brigade "
        "ukrainienne, montrent un assaut mécanisé repoussé ; le cartographe « Vautour », qui a reconnu un terril, les situe "
        "à l'ouest de Tsoukouryne. Un blogueur militaire russe affirme que Selydove est tombée ; nous n'avons observé aucune "
        "confirmation visuelle de cette affirmation. Le temps sec favorise les blindés.",
        Item(["Des images"], "video",
             [step("published|posted", None, "2024-10-23"), step("geolocated", None)],
             [time("published|posted", "2024-10-23")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Selydove"]),
        Item(["D'autres", "les@2"], "drone_video video",
             [step("posted|published|released", "Harpie|unité de drones|15e brigade", "2024-10-24"), step("filmed|unit", "Harpie|15e brigade", optional=True), step("geolocated|verified|analysed", "Vautour|cartographe")],
             [time("posted|published", "2024-10-24")],
             [verdict("location", "confirmed", "Vautour|cartographe")],
             ["Tsoukouryne"]),
        language="fr"),
    Report(
        "Le Nouveau Brabançon", "2024-10-06",
        "Un clip de l'armée israélienne, rendu public samedi, montre un bâtiment de Dahiyé, au sud de Beyrouth, où seraient "
        "stockés des missiles. Le Hezbollah dément. Aucune source indépendante n'a pu dire ce que contenait l'immeuble.",
        Item(["Un clip"], "video drone_video",
             [step("released|published", "armée israélienne|armée", "2024-10-05")],
             [time("released|published|posted", "2024-10-05")],
             [verdict("content", "disputed|refuted", "Hezbollah"), verdict("content", "not_confirmed", "*|source indépendante")],
             ["Dahiyé", "Beyrouth", "bâtiment", "immeuble"]),
        language="fr"),
    Report(
        "Caraïbes Enquête", "2024-08-01",
        "CARACAS - Non, ce cliché de procès-verbaux jetés dans une décharge n'a rien à voir avec le scrutin vénézuélien de "
        "dimanche : il illustrait déjà, en 2017, un article sur le vote au Honduras.",
        Item(["ce cliché", "il"], "still",
             [step("published", None, "2017", optional=True), step("verified|analysed", "Caraïbes Enquête", optional=True), step("shared|posted", None, optional=True)],
             [time("published|posted", "2017"), time("filmed|event", "2017", optional=True)],
             [verdict("time", "refuted", "Caraïbes Enquête|*"), verdict("location|content", "refuted", "Caraïbes Enquête|*"), verdict("content|location", "refuted", "Caraïbes Enquête|*", optional=True)],
             ["décharge", "Honduras"]),
        language="fr"),
    Report(
        "Tribune des Deux Rives", "2026-01-12",
        "Malgré la coupure d'internet, une poignée de vidéos sont sorties d'Iran. Le Centre Averroès de documentation, à "
        "Bruxelles, a archivé celle de la morgue de Kahrizak le 11 janvier et se dit convaincu du lieu, grâce au carrelage "
        "et aux panneaux. L'enregistrement, où l'on compte plus de cent housses, n'est pas daté. La télévision officielle "
        "iranienne a admis que les corps étaient réels ; elle les attribue à des « terroristes ». Pascal Hornec, l'avocat "
        "des familles, appelle l'Union européenne à réagir.",
        Item(["une poignée de vidéos"], "video ground_video",
             [],
             [],
             [],
             ["Iran"]),
        Item(["celle", "L'enregistrement"], "video ground_video",
             [step("archived", "Centre Averroès", "2026-01-11"), step("geolocated|verified|analysed", "Centre Averroès", optional=True)],
             [time("archived", "2026-01-11"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Centre Averroès"), verdict("content", "confirmed|partly_confirmed", "télévision officielle|télévision", optional=True)],
             ["Kahrizak", "morgue", "Iran"]),
        language="fr"),
]
