"""Plain news prose in German, French, Italian and Spanish about footage, annotated by hand."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Alpenpresse", "2025-05-30",
        "BLATTEN VS - Nach dem Gletscherabbruch im Lötschental hat die Walliser Kantonspolizei am Donnerstag Drohnenaufnahmen veröffentlicht, "
        "auf denen das verschüttete Dorf Blatten und der aufgestaute Fluss Lonza zu sehen sind. Den Abbruch selbst hielt ein Wanderer von der "
        "Fafleralp aus mit dem Handy fest; sein Video lud er am Mittwochabend auf Instagram hoch. Die Alpenpresse sprach mit dem Mann und konnte "
        "anhand der Originaldatei nachvollziehen, dass der Clip am 28. Mai um 15.24 Uhr entstanden ist. Rund 300 Menschen waren Tage zuvor in "
        "Sicherheit gebracht worden. Staatsrätin Lea Amstutz sprach von einer Katastrophe für das ganze Tal.",
        Item(["Drohnenaufnahmen"], "drone_video drone_still",
             [step("released|published|posted", "Kantonspolizei", "2025-05-29"), step("filmed", "Kantonspolizei", optional=True)],
             [time("published|posted", "2025-05-29"), time("event", "2025-05-28", optional=True)], [],
             ["Blatten", "BLATTEN", "Lonza", "Lötschental", "Dorf"]),
        Item(["sein Video", "der Clip"], "video ground_video",
             [step("filmed", "Wanderer|Mann"), step("posted|published|shared", "Wanderer|Mann", "2025-05-28"),
              step("verified|analysed|chronolocated", "Alpenpresse", optional=True)],
             [time("filmed", "2025-05-28T15:24"), time("posted|published", "2025-05-28"), time("event", "2025-05-28T15:24", optional=True)],
             [verdict("source", "confirmed", "Alpenpresse"), verdict("time", "confirmed", "Alpenpresse")],
             ["Lötschental", "Blatten", "BLATTEN", "Tal"]),
        language="de"),
    Report(
        "Grands Lacs Dépêches", "2025-01-29",
        "GOMA (RDC) - Des combattants du M23 ont défilé lundi dans le centre de Goma, selon plusieurs habitants joints par téléphone. Une vidéo "
        "mise en ligne le jour même sur X par un journaliste local, Espoir Bahati, montre une colonne de pick-up remontant le boulevard "
        "Kanyamuhanga. Notre rédaction a localisé ces images grâce à l'enseigne d'une banque et au rond-point Tshukudu, mais n'a pas été en mesure "
        "de déterminer à quelle heure elles ont été tournées. Une autre séquence, présentée comme l'arrivée de soldats rwandais à l'aéroport, "
        "circule depuis dimanche sur WhatsApp ; elle a en réalité été filmée à Bukavu en 2021, lors d'un exercice de l'armée congolaise. Les "
        "hôpitaux de la ville font état de plus de 100 morts.",
        Item(["Une vidéo", "ces images", "elles"], "video ground_video",
             [step("posted|published|shared", "Espoir Bahati|journaliste", "2025-01-27"), step("filmed", "Espoir Bahati|journaliste", optional=True),
              step("geolocated|verified|analysed", "Grands Lacs Dépêches|rédaction|We", optional=True)],
             [time("posted|published", "2025-01-27"), time("event|filmed", "2025-01-27", optional=True)],
             [verdict("location", "confirmed", "Grands Lacs Dépêches|rédaction|We"), verdict("time", "not_confirmed", "Grands Lacs Dépêches|rédaction|We")],
             ["Goma", "GOMA", "boulevard", "Kanyamuhanga", "Tshukudu", "RDC"]),
        Item(["Une autre séquence", "elle"], "video ground_video",
             [step("shared|posted|reposted", None, "2025-01-26"), step("filmed", None, "2021", optional=True),
              step("verified|analysed|geolocated", "Grands Lacs Dépêches|rédaction|We", optional=True)],
             [time("posted|shared", "2025-01-26"), time("filmed|event", "2021")],
             [verdict("location", "refuted", "Grands Lacs Dépêches|rédaction|We|*"), verdict("time", "refuted", "Grands Lacs Dépêches|rédaction|We|*"),
              verdict("content", "refuted", "Grands Lacs Dépêches|rédaction|We|*", optional=True)],
             ["Bukavu"]),
        language="fr"),
    Report(
        "Corriere della Pianura", "2023-05-18",
        "FAENZA - Il Lamone ha rotto gli argini nella notte tra martedì e mercoledì, allagando il quartiere Borgo. Le riprese effettuate da un "
        "elicottero dei Vigili del fuoco e diffuse ieri mattina dal Comando di Ravenna mostrano via Renaccio sommersa fino al primo piano. Su TikTok "
        "gira invece un filmato di auto trascinate dalla corrente che molti utenti attribuiscono a Faenza: una ricerca inversa condotta dalla "
        "nostra redazione ha permesso di stabilire che risale al novembre 2020 e che proviene da Crotone, in Calabria. «Chiedo a tutti di fidarsi "
        "solo dei canali ufficiali», ha detto il sindaco Paolo Ghetti. Le vittime accertate in regione sono nove, gli sfollati oltre diecimila.",
        Item(["Le riprese"], "video drone_video",
             [step("filmed", "Vigili del fuoco|elicottero"), step("released|published|posted", "Comando di Ravenna|Comando", "2023-05-17")],
             [time("published|posted", "2023-05-17"), time("event|filmed", "2023-05-17", optional=True)], [],
             ["via Renaccio", "FAENZA", "Faenza", "Borgo"]),
        Item(["un filmato"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("analysed|verified|geolocated", "Corriere della Pianura|redazione|We", optional=True)],
             [time("filmed|event|posted|published", "2020-11")],
             [verdict("location", "refuted", "Corriere della Pianura|redazione|We"), verdict("time", "refuted", "Corriere della Pianura|redazione|We"),
              verdict("content", "refuted", "Corriere della Pianura|redazione|We", optional=True)],
             ["Crotone", "Calabria"]),
        language="it"),
    Report(
        "Verifica Levante", "2024-11-04",
        "Circula desde el sábado en X una fotografía en la que se ve el aparcamiento del centro comercial Bonaire, en Aldaia, cubierto de coches "
        "volcados, con el texto «esto no sale en la tele». La imagen ha sido generada con inteligencia artificial: dos herramientas de detección le "
        "atribuyen un origen sintético y los carteles contienen letras sin sentido. Sí es real, en cambio, el vídeo grabado por un buzo de la "
        "Guardia Civil en el interior de ese aparcamiento y difundido por el instituto armado el domingo 3 de noviembre, según comprobó nuestro "
        "equipo al cotejar las columnas numeradas. El balance provisional de la dana supera los 210 muertos y los equipos de rescate siguen "
        "buscando a decenas de desaparecidos.",
        Item(["una fotografía", "La imagen"], "still",
             [step("shared|posted", None, "2024-11-02"), step("analysed|verified", "Verifica Levante|equipo|We", optional=True)],
             [time("shared|posted", "2024-11-02")],
             [verdict("content", "refuted", "Verifica Levante|equipo|We|*")],
             []),
        Item(["el vídeo"], "video ground_video bodycam",
             [step("filmed", "buzo|Guardia Civil"), step("released|published|posted", "instituto armado|Guardia Civil", "2024-11-03"),
              step("verified|analysed|geolocated", "Verifica Levante|equipo|We", optional=True)],
             [time("published|posted", "2024-11-03")],
             [verdict("content|location", "confirmed", "Verifica Levante|equipo|We"), verdict("location|content", "confirmed", "Verifica Levante|equipo|We", optional=True)],
             ["aparcamiento", "Bonaire", "Aldaia"]),
        language="es"),
    # round 2, short
    Report(
        "Traunviertler Bote", "2024-09-17",
        "Ein seit Sonntag auf Facebook verbreitetes Video, das die überflutete Altstadt von Steyr zeigen soll, ist alt: Nach Angaben der Stadt "
        "entstand es beim Hochwasser im August 2002. Derzeit bestehe an der Enns keine Gefahr, sagte ein Feuerwehrsprecher.",
        Item(["Video", "es"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-09-15"), step("analysed|verified", "Stadt", optional=True), step("filmed", None, "2002-08", optional=True)],
             [time("shared|posted", "2024-09-15"), time("filmed|event", "2002-08")],
             [verdict("time", "refuted", "Stadt"), verdict("content", "refuted", "Stadt", optional=True)],
             ["Steyr", "Altstadt"]),
        language="de"),
    Report(
        "Radio Lagune", "2024-12-17",
        "MAMOUDZOU - Une vidéo filmée par une infirmière depuis le toit de l'hôpital de Mamoudzou et diffusée dimanche sur Facebook montre un "
        "bidonville entièrement rasé par le cyclone Chido. Radio Lagune, qui s'est entretenue avec elle, a authentifié le document.",
        Item(["Une vidéo", "le document"], "video ground_video",
             [step("filmed", "infirmière"), step("posted|published|shared", None, "2024-12-15"),
              step("verified|analysed", "Radio Lagune", optional=True)],
             [time("posted|published", "2024-12-15")],
             [verdict("source|content", "confirmed", "Radio Lagune"), verdict("content|source", "confirmed", "Radio Lagune", optional=True)],
             ["bidonville", "Mamoudzou", "MAMOUDZOU"]),
        language="fr"),
    Report(
        "Agenzia Tirrenia", "2024-12-09",
        "DAMASCO - Una folla entra nel palazzo presidenziale di Damasco e porta via mobili e lampadari: lo si vede in un video diffuso domenica su "
        "Telegram. L'Agenzia Tirrenia ha confermato il luogo confrontando la facciata con foto d'archivio.",
        Item(["un video"], "video ground_video",
             [step("posted|published|shared", None, "2024-12-08"), step("verified|geolocated|analysed", "Agenzia Tirrenia", optional=True)],
             [time("posted|published", "2024-12-08")],
             [verdict("location", "confirmed", "Agenzia Tirrenia")],
             ["palazzo presidenziale", "Damasco", "DAMASCO"]),
        language="it"),
    Report(
        "Agencia Cordillera", "2024-02-05",
        "VIÑA DEL MAR - Imágenes aéreas difundidas el sábado por los Bomberos de Chile muestran manzanas enteras arrasadas en el sector de El Olivar. "
        "Agencia Cordillera corroboró la ubicación a partir del trazado de las calles y del estanque de agua.",
        Item(["Imágenes aéreas"], "drone_video drone_still video still",
             [step("released|published|posted", "Bomberos de Chile|Bomberos", "2024-02-03"), step("filmed", "Bomberos", optional=True),
              step("verified|geolocated|analysed", "Agencia Cordillera", optional=True)],
             [time("published|posted", "2024-02-03")],
             [verdict("location", "confirmed", "Agencia Cordillera")],
             ["El Olivar", "VIÑA DEL MAR"]),
        language="es"),
    # round 3
    Report(
        "Rheinblick", "2021-07-19",
        "In Schuld an der Ahr stehen nur noch Mauerreste. Ein Fotograf unserer Zeitung, Jonas Merten, hat den Ort am Samstag mit einer Drohne "
        "überflogen; seine Bilder zeigen die Flussschleife, in der mindestens sechs Häuser fehlen. Wie schnell das Wasser kam, macht die Aufnahme "
        "einer Überwachungskamera an einer Tankstelle in Altenahr deutlich, die der Betreiber am Freitag auf YouTube stellte: Zwischen trockener "
        "Fahrbahn und mannshoher Flut vergehen in der Nacht zum 15. Juli kaum zwölf Minuten. Das Innenministerium in Mainz zählt inzwischen 117 "
        "Tote. Ministerin Petra Holl kündigte Soforthilfen von bis zu 3500 Euro je Haushalt an, die Bahn rechnet mit monatelangen Sperrungen.",
        Item(["seine Bilder"], "drone_still",
             [step("filmed", "Jonas Merten|Fotograf", "2021-07-17")],
             [time("filmed", "2021-07-17")], [],
             ["Schuld", "Ahr", "Flussschleife", "Ort"]),
        Item(["die Aufnahme"], "cctv",
             [step("posted|published|shared", "Betreiber", "2021-07-16"), step("filmed", "Überwachungskamera", optional=True)],
             [time("posted|published", "2021-07-16"), time("filmed|event", "2021-07-15")], [],
             ["Altenahr", "Tankstelle", "Fahrbahn"]),
        language="de"),
    Report(
        "Le Quotidien des Laurentides", "2023-06-08",
        "Plus de 13 000 personnes ont dû quitter leur domicile dans le nord du Québec en raison des feux de forêt. À Chibougamau, la mairie a publié "
        "mercredi sur sa page Facebook une vidéo tournée par un pompier volontaire à bord d'un camion-citerne : on y voit les flammes franchir la "
        "route 167. La NASA a pour sa part diffusé des images satellite acquises lundi, où un panache de fumée s'étend de la baie James jusqu'à "
        "l'Outaouais. À Ottawa, les écoles ont annulé les activités extérieures. « La pluie attendue en fin de semaine ne suffira pas », a prévenu "
        "la météorologue Julie Sansregret, alors que des renforts français et portugais sont attendus à Bagotville.",
        Item(["une vidéo"], "video ground_video dashcam",
             [step("filmed", "pompier volontaire|pompier"), step("posted|published|released|shared", "mairie", "2023-06-07")],
             [time("posted|published", "2023-06-07")], [],
             ["route 167", "Chibougamau", "Québec"]),
        Item(["des images satellite"], "satellite_image",
             [step("released|published|posted", "NASA"), step("filmed", "NASA", "2023-06-05", optional=True)],
             [time("imagery_acquired|filmed", "2023-06-05")], [],
             ["Québec", "baie James", "Outaouais"]),
        language="fr"),
    Report(
        "Gazzetta dello Stretto Ligure", "2018-08-16",
        "GENOVA - Sono 39 le vittime accertate del crollo del ponte Morandi, avvenuto martedì alle 11.36 sotto un violento temporale. La Guardia di "
        "Finanza ha consegnato ieri alla Procura il filmato di una telecamera di sorveglianza installata in un'azienda di via Trenta Giugno: "
        "nelle prime sequenze si vede il pilone occidentale cedere. Un autista dell'Amiu, Davide Ratto, ha invece ripreso con il telefonino il "
        "troncone rimasto in piedi, con il camion verde fermo a pochi metri dal vuoto, e la sera stessa ha pubblicato il video su Facebook. "
        "Le squadre dei vigili del fuoco, circa 350 uomini, scavano ancora tra i blocchi di cemento. Il presidente della Regione ha proclamato il "
        "lutto cittadino e chiesto la revoca della concessione.",
        Item(["il filmato"], "cctv",
             [step("released|shared", "Guardia di Finanza", "2018-08-15", optional=True), step("filmed", "telecamera di sorveglianza|telecamera", optional=True)],
             [time("event|filmed", "2018-08-14", optional=True), time("filmed|event", "2018-08-14T11:36", optional=True), time("published", "2018-08-15", optional=True)], [],
             ["ponte Morandi", "pilone", "GENOVA"]),
        Item(["il video"], "video ground_video",
             [step("filmed", "Davide Ratto|autista", "2018-08-14"), step("posted|published|shared", "Davide Ratto|autista", "2018-08-14")],
             [time("posted|published", "2018-08-14"), time("filmed|event", "2018-08-14", optional=True)], [],
             ["ponte Morandi", "troncone", "GENOVA"]),
        language="it"),
    Report(
        "El Diario del Istmo", "2023-10-28",
        "ACAPULCO - A tres días del paso del huracán Otis, la Marina informó de 39 muertos y de diez personas sin localizar. La dependencia publicó "
        "el viernes un video tomado por uno de sus drones sobre la bahía, en el que se distinguen decenas de hoteles sin ventanas y yates volcados "
        "junto al malecón. La noche del impacto, una huésped argentina, Carla Iriarte, transmitió en vivo por Instagram desde un pasillo de la Torre "
        "Diamante mientras el viento arrancaba las puertas; la transmisión duró once minutos. Los saqueos continúan en la avenida Costera y la "
        "carretera a Chilpancingo fue reabierta solo para vehículos de emergencia. La gobernadora pidió paciencia.",
        Item(["un video"], "drone_video",
             [step("released|published|posted", "Marina|dependencia", "2023-10-27"), step("filmed", "Marina|drones|dependencia", optional=True)],
             [time("published|posted", "2023-10-27")], [],
             ["ACAPULCO", "bahía", "malecón"]),
        Item(["la transmisión"], "livestream video",
             [step("filmed|posted|published|shared", "Carla Iriarte|huésped", "2023-10-25"), step("posted|published|filmed", "Carla Iriarte|huésped", optional=True)],
             [time("filmed|posted|published|event", "2023-10-25", optional=True)], [],
             ["Torre Diamante", "pasillo", "ACAPULCO"]),
        language="es"),
    # round 4
    Report(
        "Lagezentrum Ost", "2024-08-12",
        "Ein am 9. August auf einem ukrainischen Telegram-Kanal erschienenes Video zeigt eine ausgebrannte Militärkolonne auf der Fernstraße 38K-004 "
        "bei Rylsk im Gebiet Kursk. Der Analyst Pavel Hrubec ordnete die Szene einer Stelle am Ortsrand von Oktjabrskoje zu; Schatten und Sonnenstand "
        "sprechen nach seinen Angaben für eine Aufnahme am frühen Morgen desselben Tages. Das russische Verteidigungsministerium bestritt Verluste in "
        "diesem Abschnitt und nannte den Clip eine Inszenierung. Von einer zweiten Aufnahme, die ein Soldat der 22. Brigade aus Sudscha verbreitet "
        "haben soll, liegt nur ein Bildschirmfoto vor. Wer es angefertigt hat, ließ sich nicht klären. Der Gouverneur meldete 76.000 Evakuierte.",
        Item(["Video", "den Clip"], "video ground_video",
             [step("posted|published", "Telegram-Kanal|Kanal", "2024-08-09"), step("geolocated", "Pavel Hrubec|Analyst"),
              step("chronolocated|analysed", "Pavel Hrubec|Analyst", optional=True)],
             [time("posted|published", "2024-08-09"), time("filmed", "2024-08-09")],
             [verdict("location", "confirmed", "Pavel Hrubec|Analyst"), verdict("time", "confirmed|partly_confirmed", "Pavel Hrubec|Analyst"),
              verdict("content", "disputed|refuted", "Verteidigungsministerium")],
             ["Oktjabrskoje", "38K-004", "Rylsk", "Kursk", "Fernstraße"]),
        Item(["einer zweiten Aufnahme", "ein Bildschirmfoto", "es"], "screenshot video still",
             [step("shared|posted", "Soldat", optional=True), step("filmed|unit", "22. Brigade|Soldat", optional=True)], [],
             [verdict("source", "not_confirmed", "Lagezentrum Ost|*")],
             ["Sudscha"]),
        language="de"),
    Report(
        "Vérif Afrique", "2023-12-21",
        "« Voici l'explosion du dépôt de carburant de Conakry filmée d'un avion » : publiée mardi sur TikTok par le compte @guinee_alerte, la séquence "
        "a dépassé le million de vues. Elle n'a pourtant rien à voir avec la Guinée. Une recherche par image clé nous a menés à une publication de "
        "la chaîne libanaise Cèdre TV datée du 5 août 2020, au lendemain de la déflagration du port de Beyrouth. Les silos à grains, reconnaissables "
        "à l'arrière-plan, ne laissent aucun doute sur l'endroit. En revanche, la vidéo de l'incendie prise par un riverain du quartier de Coronthie "
        "dans la nuit de dimanche à lundi est bien authentique : son auteur nous a transmis le fichier d'origine. Le dernier bilan officiel est de "
        "vingt-trois morts.",
        Item(["la séquence", "Elle"], "video drone_video",
             [step("posted|published|shared|reposted", "guinee_alerte", "2023-12-19"), step("published|posted|released", "Cèdre TV", "2020-08-05"),
              step("analysed|verified|geolocated", "Vérif Afrique|We", optional=True)],
             [time("posted|published", "2023-12-19"), time("posted|published", "2020-08-05"), time("event|filmed", "2020-08-04", optional=True)],
             [verdict("location", "refuted", "Vérif Afrique|We|*"), verdict("time", "refuted", "Vérif Afrique|We|*", optional=True), verdict("content", "refuted", "Vérif Afrique|We|*", optional=True),
              verdict("location", "confirmed", "Vérif Afrique|We|*", optional=True)],
             ["Beyrouth", "port", "silos"]),
        Item(["la vidéo"], "video ground_video",
             [step("filmed", "riverain", "2023-12-18"), step("verified|analysed", "Vérif Afrique|We", optional=True)],
             [time("filmed", "2023-12-17/2023-12-18", optional=True), time("filmed|event", "2023-12-18", optional=True), time("filmed|event", "2023-12-17", optional=True)],
             [verdict("source|content", "confirmed", "Vérif Afrique|We|*"), verdict("content|source", "confirmed", "Vérif Afrique|We|*", optional=True)],
             ["Conakry", "dépôt", "Coronthie", "Guinée"]),
        language="fr"),
    Report(
        "Osservatorio Fronti Aperti", "2023-06-09",
        "La distruzione della diga di Kakhovka, il 6 giugno, ha sommerso decine di villaggi sulle due sponde del Dnipro. Una coppia di immagini "
        "satellitari fornite dalla società Orbis Imaging, riprese il 5 e il 7 giugno, permette di misurare l'estensione dell'acqua a Oleshky. Più "
        "controverso è il filmato notturno in bianco e nero che il canale filorusso «Riva Sinistra» ha pubblicato il giorno del crollo: secondo il "
        "canale mostra il momento dell'esplosione, ma l'Osservatorio non ha trovato elementi che lo dimostrino e la data di ripresa rimane "
        "sconosciuta. Kyiv sostiene che si tratti di materiale girato nel novembre 2022. L'ONU stima in 16 mila le persone rimaste senza casa.",
        Item(["Una coppia di immagini satellitari"], "satellite_pair",
             [step("released|published|shared", "Orbis Imaging"), step("filmed", "Orbis Imaging", optional=True), step("analysed", "Osservatorio", optional=True)],
             [time("imagery_acquired|filmed", "2023-06-05"), time("imagery_acquired|filmed", "2023-06-07"), time("event", "2023-06-06", optional=True)], [],
             ["Oleshky", "Dnipro"]),
        Item(["il filmato notturno in bianco e nero", "materiale"], "thermal_video video cctv",
             [step("posted|published|released", "Riva Sinistra|canale", "2023-06-06"), step("analysed", "Osservatorio", optional=True)],
             [time("posted|published", "2023-06-06"), time("filmed", "2022-11", optional=True), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("content", "not_confirmed", "Osservatorio"), verdict("time", "not_confirmed", "Osservatorio|*"),
              verdict("time", "disputed|refuted", "Kyiv")],
             ["Kakhovka", "diga"]),
        language="it"),
    Report(
        "Caribe Chequea", "2024-08-02",
        "CARACAS - Desde el lunes se comparte en Facebook y WhatsApp un video de una multitud que derriba una estatua; quienes lo difunden aseguran que "
        "ocurrió en Maracaibo. Es engañoso: la escena es de Coro, en el estado Falcón, tal como constató Caribe Chequea al comparar el pedestal y la "
        "iglesia del fondo con fotografías turísticas. La fecha sí coincide, pues la emisora local Onda Coriana grabó la misma secuencia desde otro "
        "ángulo el 29 de julio. El fiscal general anunció más de 700 detenciones desde las elecciones del domingo, mientras la organización Foro "
        "Cívico contabiliza once fallecidos. La oposición convocó a nuevas concentraciones para el sábado.",
        Item(["un video", "lo"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-07-29"), step("geolocated|verified|analysed", "Caribe Chequea", optional=True)],
             [time("shared|posted", "2024-07-29"), time("filmed|event", "2024-07-29", optional=True)],
             [verdict("location", "refuted", "Caribe Chequea"), verdict("time", "confirmed", "Caribe Chequea|*"),
              verdict("location", "confirmed", "Caribe Chequea", optional=True), verdict("content", "refuted|partly_confirmed", "Caribe Chequea|*", optional=True)],
             ["Coro", "Falcón", "estatua", "iglesia"]),
        Item(["la misma secuencia"], "video ground_video",
             [step("filmed", "Onda Coriana|emisora", "2024-07-29")],
             [time("filmed", "2024-07-29")], [],
             ["Coro", "Falcón", "estatua"]),
        language="es"),
    # round 5, short
    Report(
        "Faktenstelle Nord", "2025-04-02",
        "Das Dashcam-Video einer einstürzenden Brücke, das seit dem Erdbeben in Myanmar kursiert, ist echt, stammt aber aus Taiwan: Es entstand am "
        "3. April 2024 in Hualien, wie ein Bericht des Senders Formosa Kanal vom selben Tag belegt.",
        Item(["Das Dashcam-Video", "Es"], "dashcam",
             [step("shared|posted", None, optional=True), step("published|posted|released", "Formosa Kanal|Sender", "2024-04-03", optional=True),
              step("analysed|verified", "Faktenstelle Nord", optional=True)],
             [time("filmed", "2024-04-03"), time("published", "2024-04-03", optional=True)],
             [verdict("location", "refuted", "Faktenstelle Nord|Formosa Kanal|*"), verdict("time", "refuted", "Faktenstelle Nord|Formosa Kanal|*", optional=True),
              verdict("content", "confirmed|refuted|partly_confirmed", "Faktenstelle Nord|*", optional=True)],
             ["Hualien", "Taiwan", "Brücke"]),
        language="de"),
    Report(
        "Agence Lémanique", "2024-06-23",
        "LOSTALLO (GR) - Sur une photo transmise samedi par la police cantonale des Grisons, l'autoroute A13 a disparu sur près de 200 mètres. "
        "Le cliché, que beaucoup d'internautes croyaient retouché, est authentique, a assuré l'Office fédéral des routes.",
        Item(["une photo", "Le cliché"], "still drone_still",
             [step("released|published|shared", "police cantonale|police", "2024-06-22"), step("verified", "Office fédéral des routes|Office fédéral", optional=True),
              step("filmed", "police", optional=True)],
             [time("published|posted", "2024-06-22")],
             [verdict("content", "confirmed", "Office fédéral des routes|Office fédéral|Office")],
             ["A13", "autoroute", "LOSTALLO", "Grisons"]),
        language="fr"),
    Report(
        "Smentito", "2022-03-04",
        "No, il pilota che spiega in un video di avere abbattuto sei caccia russi sopra Kiev non esiste: la sequenza è tratta da un simulatore di volo "
        "ed era apparsa su YouTube già nel 2019.",
        Item(["un video", "la sequenza"], "video",
             [step("posted|published|shared", None, "2019"), step("analysed|verified", "Smentito", optional=True)],
             [time("posted|published", "2019")],
             [verdict("content", "refuted", "Smentito|*"), verdict("time", "refuted", "Smentito|*", optional=True)],
             []),
        language="it"),
    Report(
        "Andes Al Día", "2023-01-11",
        "JULIACA, Perú - Testigos grabaron a policías que disparaban cerca del aeropuerto el lunes. Andes Al Día ubicó uno de los videos, publicado esa "
        "tarde por la radio comunitaria Wayra, en el jirón Tumbes; el Ministerio del Interior lo calificó de manipulado.",
        Item(["uno de los videos", "lo"], "video ground_video",
             [step("filmed", "Testigos", "2023-01-09"), step("posted|published|shared", "Wayra|radio comunitaria", "2023-01-09"), step("geolocated|verified", "Andes Al Día")],
             [time("posted|published", "2023-01-09"), time("filmed|event", "2023-01-09")],
             [verdict("location", "confirmed", "Andes Al Día"), verdict("content", "disputed|refuted", "Ministerio del Interior|Ministerio")],
             ["jirón Tumbes", "JULIACA", "Perú", "aeropuerto"]),
        language="es"),
    # round 6, no checks
    Report(
        "Depesche", "2024-11-04",
        "NOVI SAD - Zehntausende haben am Sonntag in der nordserbischen Stadt der 14 Menschen gedacht, die beim Einsturz des Bahnhofsvordachs ums Leben "
        "gekommen sind. Den Unfall vom Freitagmittag zeichnete eine Kamera der Verkehrsbetriebe auf; der Belgrader Sender Kanal Dunav strahlte den "
        "Mitschnitt noch am selben Abend aus. Oppositionspolitiker Milan Stojkov lud am Samstag Handyaufnahmen aus dem Innenraum der Halle auf X hoch, "
        "die ihm nach eigenen Worten ein Fahrgast überlassen hat. Verkehrsminister Goran Vasin kündigte eine Untersuchung an, lehnte einen Rücktritt "
        "aber ab. Der Bahnhof war erst im Juli nach drei Jahren Umbau wiedereröffnet worden.",
        Item(["den Mitschnitt"], "cctv",
             [step("filmed", "Verkehrsbetriebe|Kamera", "2024-11-01"), step("published|released|posted", "Kanal Dunav|Sender", "2024-11-01")],
             [time("filmed", "2024-11-01"), time("published|posted", "2024-11-01"), time("event", "2024-11-01", optional=True)], [],
             ["NOVI SAD", "Bahnhofsvordach", "Bahnhof", "Stadt"]),
        Item(["Handyaufnahmen"], "video ground_video",
             [step("posted|published|shared", "Milan Stojkov|Oppositionspolitiker", "2024-11-02"), step("filmed", "Fahrgast", optional=True)],
             [time("posted|published", "2024-11-02")], [],
             ["Halle", "Bahnhof", "NOVI SAD"]),
        language="de"),
    Report(
        "Sahel Quotidien", "2024-09-19",
        "BAMAKO - Deux jours après l'attaque menée contre l'école de gendarmerie et la base aérienne 101, la capitale malienne a retrouvé un calme "
        "relatif. Le Jnim, qui a revendiqué l'opération, a fait paraître mercredi sur ses canaux un montage de six minutes dans lequel un combattant "
        "met le feu au réacteur d'un avion présidentiel. De son côté, l'état-major avait montré dès mardi soir, à la télévision nationale, des images "
        "de quinze suspects alignés au sol, les mains liées. Aucun bilan officiel n'a été communiqué. Le marché au bétail voisin de l'aéroport reste "
        "fermé et les vols de la compagnie nationale n'ont repris que partiellement, selon le directeur commercial Moussa Diarra.",
        Item(["un montage de six minutes"], "video ground_video",
             [step("released|published|posted", "Jnim", "2024-09-18"), step("filmed", "Jnim", optional=True)],
             [time("published|posted", "2024-09-18"), time("event", "2024-09-17", optional=True)], [],
             ["BAMAKO", "base aérienne 101", "aéroport", "capitale malienne"]),
        Item(["des images"], "video ground_video still",
             [step("released|published|posted|shared", "état-major", "2024-09-17"), step("published", "télévision nationale", "2024-09-17", optional=True)],
             [time("published|posted", "2024-09-17")], [],
             ["BAMAKO"]),
        language="fr"),
    Report(
        "Il Cronista dell'Aniene", "2016-08-26",
        "AMATRICE - Il campanile è fermo alle 3.36 e intorno non c'è più quasi nulla. Le fotografie aeree scattate mercoledì dall'equipaggio di un "
        "elicottero della Forestale, e distribuite alla stampa il giorno seguente, danno la misura del disastro: corso Umberto I è una striscia di "
        "macerie. Un'altra testimonianza viene da Sergio Bucci, panettiere di 58 anni, che si è filmato mentre camminava a piedi nudi fra i calcinacci "
        "chiamando i vicini; il breve video, caricato su Facebook dalla figlia, è stato visto da milioni di persone. Il bilancio provvisorio parla di "
        "267 morti. Ieri due scosse di magnitudo superiore a 4 hanno costretto i soccorritori a sospendere gli scavi per alcune ore.",
        Item(["Le fotografie aeree"], "still drone_still",
             [step("filmed", "Forestale|equipaggio", "2016-08-24"), step("released|published|shared", "Forestale|equipaggio", "2016-08-25", optional=True), step("released|published|shared", None, "2016-08-25", optional=True)],
             [time("filmed", "2016-08-24"), time("published|posted", "2016-08-25")], [],
             ["AMATRICE", "corso Umberto I"]),
        Item(["il breve video"], "video ground_video",
             [step("filmed", "Sergio Bucci|panettiere"), step("posted|published|shared", "figlia")],
             [time("event|filmed", "2016-08-24", optional=True)], [],
             ["AMATRICE"]),
        language="it"),
    Report(
        "La Voz del Guayas", "2024-01-11",
        "GUAYAQUIL - La señal del canal TV Costa Azul siguió al aire durante casi veinte minutos mientras trece encapuchados armados sometían al personal "
        "del noticiero, el martes por la tarde. La emisión en directo fue seguida por miles de personas. Al día siguiente, la Policía Nacional divulgó "
        "el registro de la cámara corporal de uno de los agentes que irrumpieron en el estudio y redujeron a los asaltantes. «Pensé que no volvía a "
        "mi casa», relató el camarógrafo Luis Tigrero, herido en una pierna. El presidente declaró el conflicto armado interno y ordenó desplegar a las "
        "Fuerzas Armadas en las cárceles, donde hay 178 guardias retenidos.",
        Item(["La señal", "La emisión en directo"], "livestream video",
             [step("published|released|posted|filmed", "TV Costa Azul|canal", "2024-01-09")],
             [time("published|posted|filmed|event", "2024-01-09"), time("event|filmed", "2024-01-09", optional=True)], [],
             ["GUAYAQUIL", "estudio", "canal"]),
        Item(["el registro"], "bodycam",
             [step("released|published|posted", "Policía Nacional|Policía", "2024-01-10"), step("filmed", "agentes|cámara corporal", optional=True)],
             [time("published|posted", "2024-01-10"), time("filmed|event", "2024-01-09", optional=True)], [],
             ["estudio", "GUAYAQUIL", "canal"]),
        language="es"),
    # round 7
    Report(
        "Zürcher Umschau", "2023-02-11",
        "Hilfsorganisationen werfen der Regierung in Damaskus vor, Lieferungen in den Nordwesten Syriens zu behindern. Ein Video, das die Weisshelme am "
        "Dienstag auf X stellten, zeigt, wie ein Neugeborenes aus den Trümmern eines Hauses in Dschindires getragen wird. Die «Umschau» liess den Film "
        "von der Zürcher Forensikerin Rahel Bünzli untersuchen: Sie fand keine Spuren einer Bearbeitung. Den Ort bestimmte das Netzwerk Syrien-Archiv "
        "anhand eines Minaretts und eines Wassertanks. Unklar bleibt die Herkunft eines Fotos, auf dem ein Hund neben einer verschütteten Hand sitzt. "
        "Es wurde tausendfach geteilt; Belege dafür, dass es in Syrien oder der Türkei aufgenommen wurde, fanden wir nicht. In Aleppo harren Zehntausende "
        "bei Minusgraden im Freien aus.",
        Item(["Ein Video", "den Film"], "video ground_video",
             [step("posted|published|released|shared", "Weisshelme", "2023-02-07"), step("analysed|verified", "Rahel Bünzli|Forensikerin"),
              step("geolocated", "Syrien-Archiv")],
             [time("posted|published", "2023-02-07")],
             [verdict("content", "confirmed", "Rahel Bünzli|Forensikerin"), verdict("location", "confirmed", "Syrien-Archiv")],
             ["Dschindires", "Syrien"]),
        Item(["eines Fotos", "Es", "es"], "still",
             [step("shared|posted|reposted", None, optional=True), step("analysed", "Zürcher Umschau|Umschau|wir|We", optional=True)], [],
             [verdict("source", "not_confirmed", "Zürcher Umschau|Umschau|wir|We|*"), verdict("location|content", "not_confirmed", "Zürcher Umschau|Umschau|wir|We")],
             []),
        language="de"),
    Report(
        "Bureau Vrai-Faux", "2023-09-13",
        "Après le séisme qui a frappé le Maroc vendredi soir, un enregistrement de vidéosurveillance censé montrer l'effondrement d'un immeuble de "
        "Marrakech a été relayé par plusieurs comptes influents. Attention, prévient le Bureau Vrai-Faux : la date incrustée en haut à droite, 17 août "
        "2020, trahit un fichier ancien, et le journal en ligne Casa Presse avait alors relaté ce même accident survenu à Casablanca, dû à la vétusté du "
        "bâtiment. La photo d'un muletier portant deux enfants sur la route d'Asni est quant à elle récente. Son auteure, la photographe Salma Idrissi, "
        "nous a montré la série complète, prise dimanche matin. Plus de 2 900 décès ont été recensés, en majorité dans la province d'Al Haouz.",
        Item(["un enregistrement de vidéosurveillance", "un fichier ancien"], "cctv",
             [step("shared|reposted|posted", "comptes influents|comptes"), step("analysed|verified", "Bureau Vrai-Faux", optional=True)],
             [time("filmed", "2020-08-17"), time("event", "2020-08-17", optional=True)],
             [verdict("time", "refuted", "Bureau Vrai-Faux"), verdict("location", "refuted", "Bureau Vrai-Faux|*"),
              verdict("content", "refuted", "Bureau Vrai-Faux", optional=True)],
             ["Casablanca", "bâtiment"]),
        Item(["La photo", "elle"], "still",
             [step("filmed", "Salma Idrissi|photographe", "2023-09-10"), step("verified|analysed", "Bureau Vrai-Faux|We", optional=True)],
             [time("filmed", "2023-09-10")],
             [verdict("time", "confirmed", "Bureau Vrai-Faux|We|*"), verdict("source", "confirmed", "Bureau Vrai-Faux|We|*", optional=True)],
             ["Asni", "route", "Al Haouz", "Maroc"]),
        language="fr"),
    Report(
        "Rete Sahel", "2025-10-30",
        "Quattro giorni dopo la caduta di El Fasher, in Nord Darfur, emergono nuove prove degli abusi commessi dalle Forze di supporto rapido. Il "
        "Laboratorio di Analisi Umanitaria di Lund ha esaminato un video in cui un comandante spara a uomini disarmati seduti per terra; lo aveva "
        "diffuso lunedì un attivista, Idris Haroun, che dice di averlo ricevuto da un miliziano. I ricercatori lo collocano nei pressi del terrapieno a "
        "nordovest della città, mentre sul giorno delle riprese non si pronunciano. Immagini satellitari del 27 ottobre, acquistate dallo stesso "
        "laboratorio, mostrano chiazze rossastre accanto a veicoli. Le Rsf parlano di una campagna di disinformazione. Circa 36 mila persone sono fuggite "
        "verso Tawila, secondo l'Oim.",
        Item(["un video", "lo", "lo@2", "delle riprese"], "video ground_video",
             [step("posted|published|shared|released", "Idris Haroun|attivista", "2025-10-27"), step("analysed|verified", "Laboratorio di Analisi Umanitaria|Laboratorio|ricercatori"),
              step("geolocated", "ricercatori|Laboratorio", optional=True), step("filmed", "miliziano", optional=True)],
             [time("posted|published", "2025-10-27")],
             [verdict("location", "confirmed", "ricercatori|Laboratorio"), verdict("time", "not_confirmed", "ricercatori|Laboratorio"),
              verdict("content", "disputed|refuted", "Rsf", optional=True)],
             ["El Fasher", "terrapieno", "Darfur"]),
        Item(["Immagini satellitari"], "satellite_image",
             [step("analysed|released|published", "laboratorio|Laboratorio", optional=True)],
             [time("imagery_acquired|filmed", "2025-10-27")],
             [verdict("content", "disputed|refuted", "Rsf", optional=True)],
             ["El Fasher", "Darfur"]),
        language="it"),
    Report(
        "Noticiero Río de la Plata", "2024-05-09",
        "PORTO ALEGRE (enviado especial) - El Guaíba alcanzó 5,3 metros y mantiene bajo el agua el centro histórico. La Prefectura divulgó el lunes una "
        "secuencia tomada desde un helicóptero en la que se ve el estadio Beira-Rio convertido en un lago. Nuestro equipo confirmó el lugar desde el "
        "aire. Distinto es el caso de un audio y un video que atribuyen a camiones militares el bloqueo de donaciones: el video, subido a TikTok el "
        "domingo por un concejal de Canoas, Everton Dutra, muestra en verdad un control de pesaje en la BR-290 filmado en 2022, según la concesionaria de "
        "la ruta. Dutra lo borró el martes sin dar explicaciones. Más de 160.000 personas siguen fuera de sus hogares.",
        Item(["una secuencia"], "video drone_video",
             [step("released|published|posted", "Prefectura", "2024-05-06"), step("filmed", "Prefectura", optional=True),
              step("verified|geolocated", "Noticiero Río de la Plata|equipo|We", optional=True)],
             [time("published|posted", "2024-05-06")],
             [verdict("location", "confirmed", "Noticiero Río de la Plata|equipo|We")],
             ["Beira-Rio", "estadio", "PORTO ALEGRE"]),
        Item(["un video", "el video", "lo"], "video ground_video",
             [step("posted|published|shared", "Everton Dutra|concejal", "2024-05-05"), step("verified|analysed", "concesionaria", optional=True), step("filmed", None, "2022", optional=True)],
             [time("posted|published", "2024-05-05"), time("filmed", "2022")],
             [verdict("content", "refuted", "concesionaria", optional=True), verdict("time", "refuted", "concesionaria")],
             ["BR-290", "ruta"]),
        language="es"),
    # round 8, short, no checks
    Report(
        "Tiroler Bergblatt", "2022-07-05",
        "Vom Gipfel des Monte Ulivo aus filmte eine Bozner Seilschaft den tödlichen Eissturz an der Marmolata. Die 40 Sekunden lange Aufnahme stellte die "
        "italienische Bergrettung am Sonntagabend auf ihre Facebook-Seite.",
        Item(["Die 40 Sekunden lange Aufnahme"], "video ground_video",
             [step("filmed", "Seilschaft"), step("posted|published|released|shared", "Bergrettung", "2022-07-03")],
             [time("posted|published", "2022-07-03"), time("filmed|event", "2022-07-03", optional=True)], [],
             ["Marmolata"]),
        language="de"),
    Report(
        "Océan Indien Matin", "2025-09-28",
        "Légende : un véhicule brûle devant une agence bancaire d'Analakely, à Antananarivo, pendant la manifestation contre les coupures d'eau et "
        "d'électricité. Photo prise le 25 septembre par Tahina Rakoto.",
        Item(["Photo"], "still",
             [step("filmed", "Tahina Rakoto", "2025-09-25")],
             [time("filmed", "2025-09-25"), time("event", "2025-09-25", optional=True)], [],
             ["Analakely", "Antananarivo", "agence bancaire"]),
        language="fr"),
    Report(
        "Agenzia Nordest", "2024-09-19",
        "TRAVERSARA (Ravenna) - La Regione ha pubblicato oggi un video da drone della frazione di Traversara, dove l'acqua del Lamone ha "
        "portato via una casa. Due persone risultano disperse; le scuole resteranno chiuse fino a lunedì.",
        Item(["un video da drone"], "drone_video",
             [step("released|published|posted", "Regione", "2024-09-19"), step("filmed", "Regione", optional=True)],
             [time("published|posted", "2024-09-19")], [],
             ["Traversara", "TRAVERSARA", "Lamone", "Ravenna", "casa"]),
        language="it"),
    Report(
        "Periódico del Pacífico", "2017-09-20",
        "Una cámara del C5 captó el derrumbe de un edificio de seis pisos en la esquina de Ámsterdam y Laredo, en la colonia Condesa. El Gobierno de la "
        "Ciudad de México dio a conocer la grabación este miércoles, un día después del sismo.",
        Item(["la grabación"], "cctv",
             [step("released|published|posted", "Gobierno de la Ciudad de México|Gobierno", "2017-09-20"), step("filmed", "C5|cámara")],
             [time("published|posted", "2017-09-20"), time("filmed|event", "2017-09-19", optional=True)], [],
             ["Ámsterdam", "Condesa", "Laredo", "edificio", "Ciudad de México"]),
        language="es"),
    # round 9
    Report(
        "Netzwerk Gegencheck", "2021-11-12",
        "Seit Wochenbeginn drängen sich Tausende Menschen am Grenzzaun bei Kuźnica. Beide Seiten arbeiten mit Bildern. Der polnische Grenzschutz "
        "twitterte am Montag ein Hubschraubervideo, auf dem Gruppen von Männern mit einem Baumstamm gegen den Zaun anrennen; Metadaten, die uns die "
        "Behörde vorlegte, weisen den 8. November, 13.12 Uhr aus. Das belarussische Grenzkomitee wiederum zeigte am Mittwoch Fotos eines Mannes mit "
        "blutender Kopfwunde und gab polnischen Beamten die Schuld. Eine Sprecherin des Grenzschutzes wies das zurück. Da weder die Urheber noch der "
        "Aufnahmeort der Bilder bekannt sind, lässt sich der Vorwurf derzeit nicht belegen. In der Nacht sanken die Temperaturen auf minus zwei Grad.",
        Item(["ein Hubschraubervideo"], "video drone_video",
             [step("posted|published|released", "Grenzschutz", "2021-11-08"), step("filmed", "Grenzschutz", optional=True),
              step("verified|analysed", "Netzwerk Gegencheck|We", optional=True)],
             [time("posted|published", "2021-11-08"), time("filmed|event", "2021-11-08T13:12")],
             [verdict("time", "confirmed", "Netzwerk Gegencheck|We|*"), verdict("source", "confirmed", "Netzwerk Gegencheck|We|*", optional=True)],
             ["Kuźnica", "Grenzzaun", "Zaun"]),
        Item(["Fotos", "der Bilder"], "still",
             [step("released|published|posted", "Grenzkomitee", "2021-11-10")],
             [time("published|posted", "2021-11-10")],
             [verdict("content", "disputed|refuted", "Sprecherin|Grenzschutz"), verdict("source", "not_confirmed", "Netzwerk Gegencheck|*"),
              verdict("location", "not_confirmed", "Netzwerk Gegencheck|*"), verdict("content", "not_confirmed", "Netzwerk Gegencheck|*", optional=True)],
             []),
        language="de"),
    Report(
        "Le Courrier du Ténéré", "2023-08-03",
        "NIAMEY - La France a évacué mercredi 736 personnes, une semaine après le coup d'État. Sur les réseaux sociaux nigériens, une rumeur persistante "
        "veut que des tireurs embusqués aient ouvert le feu depuis l'ambassade de France lors du rassemblement de dimanche. À l'appui, une vidéo floue de "
        "22 secondes postée lundi par l'activiste Saley Moumouni. Le Courrier l'a soumise à deux experts en balistique, dont aucun n'a pu dire d'où "
        "partent les détonations. Le Quai d'Orsay a démenti tout tir. Quant au cliché d'un corps devant le portail, souvent joint au message, il date du "
        "Burkina Faso et de l'année 2014, comme l'a établi le collectif Sahel Fact en retrouvant l'original sur le site d'une agence.",
        Item(["une vidéo floue de 22 secondes"], "video ground_video",
             [step("posted|published|shared", "Saley Moumouni|activiste", "2023-07-31"), step("analysed", "experts en balistique|experts", optional=True)],
             [time("posted|published", "2023-07-31"), time("event|filmed", "2023-07-30", optional=True)],
             [verdict("content", "not_confirmed", "experts|Le Courrier du Ténéré|Le Courrier"), verdict("content", "disputed|refuted", "Quai d'Orsay")],
             ["ambassade de France", "ambassade", "NIAMEY"]),
        Item(["cliché", "il"], "still",
             [step("shared|posted", None, optional=True), step("analysed|verified", "Sahel Fact", optional=True), step("published|posted", "agence", optional=True)],
             [time("filmed|event|published", "2014")],
             [verdict("location", "refuted", "Sahel Fact"), verdict("time", "refuted", "Sahel Fact"), verdict("content", "refuted", "Sahel Fact", optional=True)],
             ["Burkina Faso"]),
        language="fr"),
    Report(
        "La Tribuna Elvetica", "2020-08-07",
        "Le inchieste sull'esplosione di Beirut dovranno chiarire perché 2750 tonnellate di nitrato siano rimaste sei anni nell'hangar 12. Intanto circola "
        "una versione alterata di un video girato da una dipendente di banca, Rana Haddad, dal suo ufficio nel quartiere di Gemmayzeh: qualcuno vi ha "
        "aggiunto la sagoma di un missile. L'originale, che la donna aveva messo su Instagram martedì alle 18.20, non contiene nulla di simile. Lo ha "
        "accertato l'emittente Tele Ceresio Verifica confrontando i due file fotogramma per fotogramma. Il governo svizzero ha stanziato quattro milioni "
        "di franchi; l'ambasciatrice a Beirut, lievemente ferita, è già rientrata a Berna per le cure.",
        Item(["una versione alterata"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("analysed|verified", "Tele Ceresio Verifica", optional=True)],
             [time("event", "2020-08-04", optional=True)],
             [verdict("content", "refuted", "Tele Ceresio Verifica|La Tribuna Elvetica")],
             ["Beirut", "Gemmayzeh"]),
        Item(["un video", "L'originale"], "video ground_video",
             [step("filmed", "Rana Haddad|dipendente|donna", "2020-08-04"), step("posted|published|shared", "donna|Rana Haddad|dipendente", "2020-08-04"),
              step("analysed|verified", "Tele Ceresio Verifica", optional=True)],
             [time("posted|published", "2020-08-04T18:20"), time("filmed|event", "2020-08-04", optional=True)],
             [verdict("content|source", "confirmed", "Tele Ceresio Verifica", optional=True)],
             ["Beirut", "Gemmayzeh"]),
        language="it"),
    Report(
        "Contraste Caribe", "2024-03-08",
        "PUERTO PRÍNCIPE - La fuga de más de 3.600 reclusos de la Penitenciaría Nacional vino acompañada de una ola de grabaciones engañosas. Una de ellas, "
        "en la que un grupo de hombres armados sale por un boquete, fue compartida el domingo por un diputado dominicano. Contraste Caribe la rastreó "
        "hasta un noticiero brasileño de enero de 2017: corresponde a la cárcel de Alcaçuz, cerca de Natal. Auténtico es, por el contrario, el video que el "
        "reportero Frantz Delva hizo el domingo por la mañana frente al penal vacío; dos agencias que estaban en el sitio confirmaron la hora y el lugar. "
        "La ONU pidió el envío urgente de la misión multinacional, y el aeropuerto permanece cerrado.",
        Item(["Una de ellas", "la@3"], "video ground_video",
             [step("shared|posted|reposted", "diputado", "2024-03-03"), step("published|posted|released", "noticiero", "2017-01", optional=True),
              step("analysed|verified|geolocated", "Contraste Caribe", optional=True)],
             [time("shared|posted", "2024-03-03"), time("published|posted|filmed|event", "2017-01")],
             [verdict("location", "refuted", "Contraste Caribe"), verdict("time", "refuted", "Contraste Caribe"), verdict("content", "refuted", "Contraste Caribe", optional=True)],
             ["Alcaçuz", "cárcel", "Natal"]),
        Item(["el video"], "video ground_video",
             [step("filmed", "Frantz Delva|reportero", "2024-03-03"), step("verified", "agencias", optional=True)],
             [time("filmed", "2024-03-03")],
             [verdict("time", "confirmed", "agencias"), verdict("location", "confirmed", "agencias"), verdict("content", "confirmed", "Contraste Caribe|agencias|*", optional=True)],
             ["penal", "Penitenciaría Nacional", "PUERTO PRÍNCIPE"]),
        language="es"),
    # round 10
    Report(
        "Wiener Rundschau", "2025-06-17",
        "Nach den israelischen Luftangriffen auf Teheran veröffentlichte die Armee in Tel Aviv am Sonntag Infrarotaufnahmen, die den Treffer auf eine "
        "Raketenstellung im Westen der Stadt belegen sollen. Der «Rundschau» ist es nicht gelungen, Ort und Zeitpunkt zu überprüfen, weil die eingeblendeten "
        "Koordinaten geschwärzt sind. Anders verhält es sich mit einem Handyvideo vom Tadschrisch-Platz: Ein Anrainer filmte am Sonntagnachmittag, wie nach "
        "einer Detonation Wasser aus der Fahrbahn schießt. Die britische Gruppe Ground Index hat den Clip lokalisiert, und die Rundschau stieß auf drei weitere "
        "Perspektiven, die den Hergang stützen. Das Gesundheitsministerium bezifferte die Zahl der Toten mit 224. An Österreichs Botschaft wurde das Personal reduziert.",
        Item(["Infrarotaufnahmen"], "thermal_video drone_video video",
             [step("released|published|posted", "Armee", "2025-06-15"), step("filmed", "Armee", optional=True), step("analysed|verified", "Rundschau", optional=True)],
             [time("published|posted", "2025-06-15")],
             [verdict("location", "not_confirmed", "Rundschau|Wiener Rundschau"), verdict("time", "not_confirmed", "Rundschau|Wiener Rundschau")],
             ["Teheran", "Stadt", "Raketenstellung"]),
        Item(["einem Handyvideo", "den Clip"], "video ground_video",
             [step("filmed", "Anrainer", "2025-06-15"), step("geolocated", "Ground Index"), step("verified|analysed", "Rundschau|Wiener Rundschau", optional=True)],
             [time("filmed", "2025-06-15"), time("event", "2025-06-15", optional=True)],
             [verdict("location", "confirmed", "Ground Index"), verdict("content", "confirmed|partly_confirmed", "Rundschau|Wiener Rundschau", optional=True)],
             ["Tadschrisch-Platz", "Teheran", "Fahrbahn"]),
        language="de"),
    Report(
        "Cellule Preuve", "2024-05-18",
        "NOUMÉA - Barrages, pillages, pénurie de pain : la Nouvelle-Calédonie vit sa cinquième journée de troubles. Nous avons passé au crible trois contenus. "
        "Le premier, une captation d'un direct Facebook de la radio Kagou diffusé mardi, montre l'incendie d'un supermarché de Ducos ; les images de "
        "Sentinel-2 du lendemain révèlent une trace de brûlé au même endroit, ce qui atteste le lieu. Le deuxième, une photo de blindés sur un quai, n'a pas été "
        "prise à Nouméa, mais à Toulon, a précisé la Marine nationale. Pour le troisième, une vidéo d'échanges de tirs de nuit, nous ne sommes pas parvenus à "
        "identifier l'auteur. Le haut-commissaire Louis Varenne a déploré cinq morts, dont deux gendarmes.",
        Item(["Le premier", "une captation"], "livestream video",
             [step("published|posted|released|filmed", "Kagou|radio", "2024-05-14"), step("verified|geolocated|analysed", "Cellule Preuve|Nous|We", optional=True)],
             [time("published|posted|filmed", "2024-05-14"), time("event|filmed", "2024-05-14", optional=True)],
             [verdict("location", "confirmed", "Cellule Preuve|Nous|We|*")],
             ["supermarché", "Ducos", "NOUMÉA", "Nouméa", "Nouvelle-Calédonie"]),
        Item(["Le deuxième", "une photo"], "still",
             [step("analysed|verified", "Cellule Preuve|Nous|We|Marine nationale", optional=True)], [],
             [verdict("location", "refuted", "Marine nationale"), verdict("location", "confirmed", "Marine nationale", optional=True), verdict("content", "refuted", "Marine nationale", optional=True)],
             ["Toulon", "quai"]),
        Item(["le troisième", "une vidéo"], "video ground_video",
             [step("analysed|verified", "Cellule Preuve|Nous|We", optional=True)], [],
             [verdict("source", "not_confirmed", "Cellule Preuve|nous|Nous|We")],
             ["Nouvelle-Calédonie", "NOUMÉA"]),
        Item(["les images de Sentinel-2"], "satellite_image",
             [step("analysed", "Cellule Preuve|Nous|We", optional=True)],
             [time("imagery_acquired|filmed", "2024-05-15")], [],
             ["supermarché", "Ducos", "NOUMÉA", "Nouméa", "Nouvelle-Calédonie"]),
        language="fr"),
    Report(
        "Il Faro di Trinacria", "2021-09-24",
        "Le colate della Cumbre Vieja hanno già distrutto oltre 350 edifici sull'isola di La Palma. Tra i contenuti più condivisi in Italia c'è una clip in cui "
        "una piscina comincia a bollire all'arrivo della lava. È vera? Sì. A girarla, domenica sera, prima di lasciare la sua casa di Todoque, "
        "è stato l'idraulico Ramón Brito, che al Faro ha fornito il file con i dati di scatto. L'Istituto vulcanologico delle Canarie ha inoltre riconosciuto la villa "
        "nelle proprie foto da drone del 21 settembre. Non riguarda invece l'isola il cosiddetto «tsunami di Tazacorte»: sono riprese fatte in Groenlandia nel "
        "2017, secondo il servizio geologico danese. Gli sfollati sono circa seimila e l'aeroporto resta aperto a singhiozzo.",
        Item(["una clip"], "video ground_video",
             [step("filmed", "Ramón Brito|idraulico", "2021-09-19"), step("verified|analysed", "Il Faro di Trinacria|Faro|We", optional=True),
              step("verified|geolocated|analysed", "Istituto vulcanologico", optional=True)],
             [time("filmed", "2021-09-19")],
             [verdict("content|source", "confirmed", "Il Faro di Trinacria|Faro|We|*"), verdict("source|content", "confirmed", "Il Faro di Trinacria|Faro|We|*", optional=True),
              verdict("location", "confirmed", "Istituto vulcanologico|Istituto")],
             ["piscina", "Todoque", "La Palma", "casa", "villa"]),
        Item(["proprie foto da drone"], "drone_still",
             [step("filmed|released", "Istituto vulcanologico|Istituto", "2021-09-21")],
             [time("filmed", "2021-09-21")], [],
             ["villa", "Todoque", "La Palma", "casa"]),
        Item(["riprese"], "video ground_video",
             [step("analysed|verified", "servizio geologico danese|servizio geologico", optional=True)],
             [time("filmed|event", "2017")],
             [verdict("location", "refuted", "servizio geologico danese|servizio geologico"), verdict("time", "refuted", "servizio geologico danese|servizio geologico"),
              verdict("content", "refuted", "servizio geologico danese|servizio geologico", optional=True)],
             ["Groenlandia"]),
        language="it"),
    Report(
        "Sur Verificado", "2019-10-23",
        "SANTIAGO - El Instituto Nacional de Derechos Humanos presentará una querella por la muerte de un manifestante en Maipú. La base es una grabación de la "
        "cámara municipal de avenida Pajaritos, fechada el domingo 20 a las 21:47, que el diario digital Última Micro sacó a la luz el martes. Carabineros "
        "cuestionó la hora y sostuvo que el reloj de la cámara estaba adelantado; el municipio, dueño del equipo, ratificó que el registro es correcto. Sur "
        "Verificado revisó además un video de militares bailando con vecinos: nos fue posible hablar con quien lo grabó, la estudiante Antonia Mella, pero no "
        "precisar en qué comuna estaba. El toque de queda rige por quinta noche consecutiva y los fallecidos suman dieciocho, según el subsecretario.",
        Item(["una grabación", "el registro"], "cctv",
             [step("filmed", "cámara municipal|cámara|municipio", "2019-10-20"), step("published|released|posted", "Última Micro", "2019-10-22"),
              step("verified", "municipio", optional=True)],
             [time("filmed|event", "2019-10-20T21:47"), time("published|posted", "2019-10-22")],
             [verdict("time", "disputed|refuted", "Carabineros"), verdict("time", "confirmed", "municipio")],
             ["avenida Pajaritos", "Maipú", "SANTIAGO"]),
        Item(["un video", "lo"], "video ground_video",
             [step("filmed", "Antonia Mella|estudiante"), step("analysed|verified", "Sur Verificado|We", optional=True)], [],
             [verdict("source", "confirmed", "Sur Verificado|We"), verdict("location", "not_confirmed", "Sur Verificado|We")],
             []),
        language="es"),
    # round 11, short
    Report(
        "Kantonsbote", "2019-04-17",
        "Angeblich zeigt ein Foto zwei lachende Männer vor der brennenden Kathedrale Notre-Dame. Ob die Aufnahme, die am Montagabend von einem russischen Portal "
        "publiziert wurde, echt ist, konnten Experten der Hochschule Luzern nicht mit Sicherheit sagen.",
        Item(["ein Foto", "die Aufnahme"], "still",
             [step("published|posted|released", "Portal", "2019-04-15"), step("analysed", "Experten|Hochschule Luzern", optional=True)],
             [time("published|posted", "2019-04-15")],
             [verdict("content", "not_confirmed", "Experten|Hochschule Luzern")],
             ["Notre-Dame", "Kathedrale"]),
        language="de"),
    Report(
        "Fréquence Congo", "2024-10-04",
        "Le bateau qu'on voit sombrer sur une vidéo partagée depuis jeudi n'est pas celui du lac Kivu, assure le ministère provincial des Transports : la scène se "
        "déroule aux Philippines. Le naufrage près de Goma a fait au moins 78 morts.",
        Item(["une vidéo"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-10-03"), step("analysed|verified", "ministère provincial des Transports|ministère", optional=True)],
             [time("shared|posted", "2024-10-03")],
             [verdict("location|content", "refuted", "ministère provincial des Transports|ministère"), verdict("content|location", "refuted", "ministère provincial des Transports|ministère", optional=True)],
             ["Philippines"]),
        language="fr"),
    Report(
        "Agenzia Levante", "2023-03-02",
        "TEMPE (Grecia) - L'audio e il video attribuiti al capostazione di Larissa non sono stati verificati in modo indipendente. La registrazione della telecamera "
        "del casello, trasmessa mercoledì dalla tv Thessalia Ena, è stata invece riconosciuta come autentica dalla polizia greca.",
        Item(["il video"], "video", [], [],
             [verdict("content|source", "not_confirmed", "Agenzia Levante|*")],
             []),
        Item(["La registrazione"], "cctv",
             [step("published|released|posted", "Thessalia Ena", "2023-03-01"), step("filmed", "telecamera", optional=True), step("verified", "polizia", optional=True)],
             [time("published|posted", "2023-03-01")],
             [verdict("content|source", "confirmed", "polizia greca|polizia")],
             ["casello", "TEMPE", "Grecia"]),
        language="it"),
    Report(
        "Ojo al Dato Bolivia", "2019-11-13",
        "La foto de un edificio en llamas que exministros tuitearon como prueba del incendio de la Alcaldía de Vinto es real. La agencia estatal ABD conserva la serie "
        "completa, hecha el 6 de noviembre por su fotógrafo Wilmer Choque.",
        Item(["La foto"], "still",
             [step("posted|shared|reposted|published", "exministros"), step("filmed", "Wilmer Choque|fotógrafo", "2019-11-06"), step("archived", "ABD", optional=True),
              step("verified|analysed", "Ojo al Dato Bolivia", optional=True)],
             [time("filmed", "2019-11-06")],
             [verdict("content", "confirmed", "Ojo al Dato Bolivia|ABD|*"), verdict("source", "confirmed", "Ojo al Dato Bolivia|ABD|*", optional=True)],
             ["Alcaldía", "Vinto", "edificio"]),
        language="es"),
    # round 12, no checks
    Report(
        "Elbe Nachrichten", "2024-09-12",
        "DRESDEN. Warum ein rund 100 Meter langer Abschnitt der Carolabrücke in der Nacht zum Mittwoch in die Elbe stürzte, soll nun ein Gutachterteam klären. Die "
        "Verkehrsbetriebe haben der Polizei die Bilder einer Kamera an der Haltestelle Synagoge übergeben. Darauf ist zu erkennen, wie der Strang um 2.59 Uhr nachgibt, "
        "keine zehn Minuten nach der letzten Straßenbahn. Am Mittwochmittag ließ die Stadtverwaltung eine Drohne aufsteigen und stellte das Material auf ihrer "
        "Internetseite bereit. Verletzt wurde niemand. Baubürgermeister Holger Kranz schloss weitere Teileinstürze nicht aus, zwei Fernwärmeleitungen sind geborsten "
        "und Tausende Haushalte zeitweise ohne warmes Wasser.",
        Item(["die Bilder", "Darauf"], "cctv",
             [step("filmed", "Kamera|Verkehrsbetriebe", "2024-09-11", optional=True), step("released|shared", "Verkehrsbetriebe", optional=True)],
             [time("filmed|event", "2024-09-11T02:59"), time("event", "2024-09-11", optional=True)], [],
             ["Carolabrücke", "DRESDEN", "Elbe", "Strang"]),
        Item(["das Material"], "drone_video drone_still",
             [step("filmed", "Stadtverwaltung", "2024-09-11"), step("released|published|posted", "Stadtverwaltung", "2024-09-11")],
             [time("filmed", "2024-09-11"), time("published|posted", "2024-09-11", optional=True)], [],
             ["Carolabrücke", "DRESDEN", "Elbe"]),
        language="de"),
    Report(
        "La Gazette de Carthage", "2023-02-27",
        "TUNIS - Plusieurs centaines de personnes ont manifesté samedi contre le racisme sur l'avenue Habib-Bourguiba, à l'appel d'un collectif de journalistes. "
        "L'association Refuge Carthage a diffusé sur Facebook une vidéo en direct de la marche. À Sfax, où des migrants subsahariens ont été chassés de leur logement, une "
        "étudiante ivoirienne a filmé avec son téléphone la foule qui forçait sa porte ; sa vidéo a été mise en ligne vendredi par le média indépendant Kalima 24. "
        "L'Union africaine a condamné des propos « choquants » et l'ambassade de Côte d'Ivoire a ouvert un bureau d'inscription pour les retours volontaires. "
        "Le ministère de l'Intérieur n'a pas donné suite à nos sollicitations.",
        Item(["une vidéo en direct"], "livestream video",
             [step("published|posted|released|shared|filmed", "Refuge Carthage|association", "2023-02-25")],
             [time("published|posted|filmed|event", "2023-02-25"), time("event|filmed", "2023-02-25", optional=True)], [],
             ["avenue Habib-Bourguiba", "TUNIS"]),
        Item(["sa vidéo"], "video ground_video",
             [step("filmed", "étudiante"), step("posted|published|released", "Kalima 24", "2023-02-24")],
             [time("posted|published", "2023-02-24")], [],
             ["Sfax", "porte", "logement"]),
        language="fr"),
    Report(
        "L'Eco del Garda", "2025-07-08",
        "KERRVILLE (Texas) - Sono salite a 104 le vittime delle piene che hanno devastato il Texas centrale nel fine settimana del 4 luglio. Lo sceriffo della contea di "
        "Kerr ha autorizzato domenica la diffusione delle riprese della videocamera indossata dal vice Cole Ransom, che si cala da un elicottero per salvare due bambine "
        "aggrappate a un cipresso. Sempre domenica il servizio meteorologico ha reso pubbliche due immagini satellitari, datate 2 e 5 luglio, nelle quali il Guadalupe "
        "appare dieci volte più largo. Nel campo estivo femminile mancano all'appello ancora undici persone. Il governatore ha promesso sirene d'allarme lungo tutto il "
        "fiume entro la prossima estate; l'opposizione chiede conto dei tagli al personale.",
        Item(["delle riprese"], "bodycam",
             [step("released|published", "sceriffo", "2025-07-06"), step("filmed", "Cole Ransom|vice")],
             [time("published|posted", "2025-07-06")], [],
             ["Kerr", "Texas", "KERRVILLE", "cipresso"]),
        Item(["due immagini satellitari"], "satellite_pair satellite_image",
             [step("released|published", "servizio meteorologico", "2025-07-06")],
             [time("imagery_acquired|filmed", "2025-07-02"), time("imagery_acquired|filmed", "2025-07-05"), time("published|posted", "2025-07-06")], [],
             ["Guadalupe", "Texas", "fiume"]),
        language="it"),
    Report(
        "El Faro de Castilla", "2025-08-16",
        "ZAMORA - El fuego declarado en Molezuelas de la Carballeda ha calcinado ya más de 37.000 hectáreas y se ha cobrado dos vidas. El programa europeo Copernicus "
        "distribuyó el jueves una imagen captada el día anterior por un satélite Sentinel en la que la cicatriz se extiende hasta la sierra de La Culebra. Ese mismo "
        "jueves, la brigada forestal de Tábara colgó en Instagram el vídeo que uno de sus miembros hizo con la cámara del casco al quedar rodeado por las llamas en "
        "Abejera. La Junta ha movilizado a 900 efectivos, y ganaderos de la comarca reclaman piensos y agua. «Aquí no ha venido nadie hasta el tercer día», protestaba "
        "Hortensia Lorenzo, vecina de 81 años.",
        Item(["una imagen"], "satellite_image",
             [step("released|published|shared", "Copernicus", "2025-08-14"), step("filmed", "Sentinel|satélite", "2025-08-13", optional=True)],
             [time("imagery_acquired|filmed", "2025-08-13"), time("published|posted", "2025-08-14")], [],
             ["Molezuelas de la Carballeda", "La Culebra", "ZAMORA"]),
        Item(["el vídeo"], "bodycam video ground_video",
             [step("posted|published|shared", "brigada forestal", "2025-08-14"), step("filmed", "miembros")],
             [time("posted|published", "2025-08-14")], [],
             ["Abejera", "ZAMORA"]),
        language="es"),
    # round 13
    Report(
        "Institut für Konfliktbeobachtung Bern", "2020-11-11",
        "Aserbaidschan hat am 8. November die Einnahme von Schuscha gemeldet. Belege aus der Stadt selbst gab es zunächst nicht. Am 9. November tauchte auf Telegram ein "
        "Mobiltelefonvideo auf, in dem Soldaten die Flagge auf dem Gebäude der Stadtverwaltung hissen; mehrere unserer Mitarbeiter ordneten es unabhängig voneinander dem "
        "zentralen Platz zu. Das armenische Verteidigungsministerium sprach noch am selben Tag von einer Fälschung. Drohnenaufnahmen brennender Lastwagen, von Baku am 7. "
        "November publiziert, liegen nach unserer Auswertung nicht wie angegeben bei Schuscha, sondern an der Strasse von Berdsor nach Goris. Der Waffenstillstand trat am 10. "
        "November in Kraft, russische Friedenstruppen sind unterwegs.",
        Item(["ein Mobiltelefonvideo", "es@2"], "video ground_video",
             [step("posted|published|shared", None, "2020-11-09"), step("geolocated|verified", "Mitarbeiter|Institut für Konfliktbeobachtung Bern|We")],
             [time("posted|published", "2020-11-09")],
             [verdict("location", "confirmed", "Mitarbeiter|Institut für Konfliktbeobachtung Bern|We"), verdict("content", "disputed|refuted", "Verteidigungsministerium")],
             ["Schuscha", "Platz", "Stadtverwaltung", "Stadt"]),
        Item(["Drohnenaufnahmen"], "drone_video",
             [step("released|published|posted", "Baku", "2020-11-07"), step("geolocated|analysed", "Institut für Konfliktbeobachtung Bern|We", optional=True)],
             [time("published|posted", "2020-11-07")],
             [verdict("location", "refuted", "Institut für Konfliktbeobachtung Bern|We|*"), verdict("location", "confirmed", "Institut für Konfliktbeobachtung Bern|We|*", optional=True)],
             ["Berdsor", "Goris", "Strasse"]),
        language="de"),
    Report(
        "La Feuille d'Alger", "2021-08-13",
        "TIZI OUZOU - Les incendies de Kabylie ont tué 69 personnes, parmi lesquelles 28 militaires. Une vidéo diffusée en direct mercredi par un habitant de Larbaâ Nath "
        "Irathen, sur laquelle une foule entoure un fourgon de police, est au cœur de l'enquête ouverte par le parquet ; les gendarmes disent en avoir authentifié "
        "l'intégralité. Beaucoup plus douteuse est la photographie d'un Canadair frappé d'un drapeau étranger, apparue le même jour sur Twitter. Le pilote présumé n'existe pas, "
        "le ministère de la Défense dément tout survol et La Feuille n'a retrouvé aucune trace de l'auteur de l'image. Deux avions bombardiers d'eau loués à l'Union européenne "
        "sont arrivés jeudi soir.",
        Item(["Une vidéo"], "livestream video",
             [step("posted|published|shared|filmed", "habitant", "2021-08-11"), step("filmed", "habitant", optional=True), step("verified", "gendarmes", optional=True)],
             [time("posted|published|filmed", "2021-08-11"), time("filmed|event", "2021-08-11", optional=True)],
             [verdict("content|source", "confirmed", "gendarmes")],
             ["Larbaâ Nath Irathen", "TIZI OUZOU", "Kabylie"]),
        Item(["la photographie", "l'image"], "still",
             [step("posted|published|shared", None, "2021-08-11"), step("analysed", "La Feuille d'Alger|La Feuille", optional=True)],
             [time("posted|published", "2021-08-11")],
             [verdict("source", "not_confirmed", "La Feuille d'Alger|La Feuille"), verdict("content", "disputed|refuted", "ministère de la Défense|ministère"),
              verdict("content", "not_confirmed|refuted", "La Feuille d'Alger|La Feuille|*", optional=True)],
             []),
        language="fr"),
    Report(
        "Verifica Mediterraneo", "2023-09-14",
        "Il dubbio riguarda un breve filmato in cui un'onda di fango travolge un minareto: davvero è stato ripreso a Derna nella notte fra domenica e lunedì? Siamo riusciti a "
        "rispondere solo in parte. La moschea è quella di Al Sahaba, sul letto dello wadi: lo provano la cupola e il ponte accanto, identici nelle vedute a 360 gradi. L'ora "
        "resta incerta, perché la versione più antica che abbiamo rintracciato, quella apparsa lunedì sul profilo del consigliere comunale Anis Bushnaf, non conserva metadati. Va "
        "invece scartata la foto di centinaia di bare allineate, pubblicata martedì da un quotidiano del Golfo: fu scattata a Srebrenica nel 2010. La Mezzaluna rossa teme oltre "
        "undicimila vittime.",
        Item(["un breve filmato", "la versione più antica"], "video ground_video",
             [step("posted|published|shared", "Anis Bushnaf|consigliere", "2023-09-11"), step("geolocated|verified|analysed", "Verifica Mediterraneo|We", optional=True)],
             [time("posted|published", "2023-09-11"), time("filmed|event", "2023-09-10/2023-09-11", optional=True)],
             [verdict("location", "confirmed", "Verifica Mediterraneo|We|*"), verdict("time", "not_confirmed", "Verifica Mediterraneo|We|*"),
              verdict("content", "partly_confirmed", "Verifica Mediterraneo|We|*", optional=True)],
             ["Derna", "Al Sahaba", "moschea", "minareto", "wadi"]),
        Item(["la foto"], "still",
             [step("published|posted|shared", "quotidiano", "2023-09-12"), step("filmed", None, "2010", optional=True), step("analysed|verified", "Verifica Mediterraneo|We", optional=True)],
             [time("published|posted", "2023-09-12"), time("filmed", "2010")],
             [verdict("location", "refuted", "Verifica Mediterraneo|We|*"), verdict("time", "refuted", "Verifica Mediterraneo|We|*"),
              verdict("content", "refuted", "Verifica Mediterraneo|We|*", optional=True)],
             ["Srebrenica"]),
        language="it"),
    Report(
        "Comprueba Colombia", "2021-05-31",
        "CALI - La Fiscalía abrió una investigación contra el agente del CTI que el viernes mató a dos manifestantes en el sector de La Luna antes de ser linchado. Lo sucedido "
        "quedó en al menos tres videos de transeúntes que la ONG Ventana Abierta recopiló y publicó el sábado en un mapa; la plataforma ubicó cada uno con un margen de pocos "
        "metros. En redes se compartió también una foto del agente, supuestamente tomada una hora antes, en la que conversa con policías. Comprueba Colombia no halló pruebas de "
        "esa hora ni de quién la tomó. El alcalde decretó toque de queda y el presidente ordenó el despliegue de siete mil uniformados en el Valle del Cauca.",
        Item(["tres videos de transeúntes", "cada uno"], "video ground_video",
             [step("filmed", "transeúntes"), step("published|posted|released|republished", "Ventana Abierta", "2021-05-29"), step("archived", "Ventana Abierta", optional=True),
              step("geolocated|verified", "plataforma|Ventana Abierta")],
             [time("published|posted", "2021-05-29"), time("event|filmed", "2021-05-28", optional=True)],
             [verdict("location", "confirmed", "plataforma|Ventana Abierta")],
             ["La Luna", "CALI"]),
        Item(["una foto", "la@4"], "still",
             [step("shared|posted", None, optional=True), step("analysed", "Comprueba Colombia", optional=True)], [],
             [verdict("time", "not_confirmed", "Comprueba Colombia"), verdict("source", "not_confirmed", "Comprueba Colombia")],
             []),
        language="es"),
    # round 14, short, no checks
    Report(
        "Nordlicht Radio", "2023-07-26",
        "Die niederländische Küstenwache hat am Mittwoch ein Foto der brennenden «Fremantle Highway» nördlich von Ameland verbreitet. Aufgenommen hat es die Besatzung eines "
        "Seenotrettungsbootes. Ein Seemann kam ums Leben.",
        Item(["ein Foto", "es"], "still",
             [step("released|published|posted|shared", "Küstenwache", "2023-07-26"), step("filmed", "Besatzung")],
             [time("published|posted", "2023-07-26")], [],
             ["Fremantle Highway", "Ameland"]),
        language="de"),
    Report(
        "Dakar Dernière", "2023-06-03",
        "La télévision privée Teranga TV a montré vendredi soir des images aériennes de l'université Cheikh-Anta-Diop en feu, filmées par son propre drone. Seize personnes ont péri "
        "depuis jeudi dans les violences.",
        Item(["des images aériennes"], "drone_video",
             [step("published|released|posted|shared", "Teranga TV", "2023-06-02"), step("filmed", "Teranga TV")],
             [time("published|posted", "2023-06-02")], [],
             ["université", "Cheikh-Anta-Diop"]),
        language="fr"),
    Report(
        "Il Messaggero del Verbano", "2021-06-16",
        "Il Tg di Rete Lombarda ha mandato in onda oggi il video della telecamera dell'impianto che il 23 maggio riprese la caduta della cabina del Mottarone. La Procura di Verbania "
        "lo aveva acquisito il giorno dopo la tragedia.",
        Item(["il video", "lo"], "cctv",
             [step("published|released|posted", "Tg di Rete Lombarda|Rete Lombarda|Tg", "2021-06-16"), step("filmed", "telecamera", "2021-05-23", optional=True)],
             [time("published|posted", "2021-06-16"), time("filmed", "2021-05-23"), time("event", "2021-05-23", optional=True)], [],
             ["Mottarone", "cabina", "impianto"]),
        language="it"),
    Report(
        "Agencia Caribeña de Noticias", "2022-08-09",
        "MATANZAS - Un satélite de la firma Helio Space fotografió el lunes la columna de humo de la base de supertanqueros de Matanzas, que ya alcanza La Habana. La compañía "
        "entregó la imagen a esta agencia.",
        Item(["la imagen"], "satellite_image",
             [step("filmed", "Helio Space|satélite", "2022-08-08", optional=True), step("released|shared|published", "Helio Space|compañía")],
             [time("imagery_acquired|filmed", "2022-08-08")], [],
             ["Matanzas", "MATANZAS", "base de supertanqueros", "La Habana"]),
        language="es"),
    # round 15
    Report(
        "Südpunkt TV", "2018-08-29",
        "Nach den Ausschreitungen in Chemnitz streitet die Politik über ein 19 Sekunden langes Handyvideo. Der Account «Erzgebirge Wach» hatte es am Sonntagabend bei Twitter "
        "eingestellt, seither wurde es von Parteien aller Richtungen weiterverbreitet. Unser Verifikationsteam hat die Sequenz mit Fassaden und Ampelmasten in der Bahnhofstraße "
        "verglichen, der Drehort passt. Auch der Tag stimmt: Wetterdaten und eine Anzeigetafel der Verkehrsbetriebe belegen den 26. August. Der Chef des Landesamts, Dirk Lohmeier, "
        "äußerte dagegen Zweifel an der Echtheit, ohne diese zu begründen. Die Staatsanwaltschaft Dresden wertet die Datei noch aus. Am Montag waren bei Protesten 20 Menschen "
        "verletzt worden, darunter zwei Beamte.",
        Item(["ein 19 Sekunden langes Handyvideo", "es", "es@2", "die Sequenz", "die Datei"], "video ground_video",
             [step("posted|published|shared", "Erzgebirge Wach|Account", "2018-08-26"), step("reposted|shared", "Parteien", optional=True),
              step("geolocated|verified|chronolocated|analysed", "Südpunkt TV|Verifikationsteam|We", optional=True), step("analysed", "Staatsanwaltschaft", optional=True)],
             [time("posted|published", "2018-08-26"), time("filmed|event", "2018-08-26")],
             [verdict("location", "confirmed", "Südpunkt TV|Verifikationsteam|We"), verdict("time", "confirmed", "Südpunkt TV|Verifikationsteam|We"),
              verdict("content", "disputed|not_confirmed", "Dirk Lohmeier|Chef")],
             ["Bahnhofstraße", "Chemnitz"]),
        language="de"),
    Report(
        "Désintox Helvétie", "2025-01-13",
        "Les lettres de Hollywood en flammes : l'image a fait le tour du monde depuis mercredi. Elle est entièrement fausse, fabriquée par un générateur dont le filigrane reste "
        "visible dans l'angle, et le Hollywood Sign Trust a fait savoir dès jeudi que le panneau était intact. D'autres documents sur les incendies de Los Angeles sont fiables. La "
        "vidéo d'une rue de Pacific Palisades bordée de maisons calcinées, publiée jeudi par le pompier Ray Ocampo, a été vérifiée par la chaîne régionale KVLA, qui s'est rendue sur "
        "place. L'imagerie thermique aérienne remise à la presse par l'agence Cal Fire, enfin, n'a fait l'objet d'aucune contestation. Vingt-quatre morts étaient recensés dimanche soir.",
        Item(["l'image", "Elle"], "still",
             [step("shared|posted", None, "2025-01-08", optional=True), step("analysed|verified", "Désintox Helvétie", optional=True)],
             [time("shared|posted", "2025-01-08")],
             [verdict("content", "refuted", "Désintox Helvétie|*"), verdict("content", "refuted|disputed", "Hollywood Sign Trust", optional=True)],
             []),
        Item(["La vidéo"], "video ground_video",
             [step("posted|published|shared", "Ray Ocampo|pompier", "2025-01-09"), step("filmed", "Ray Ocampo|pompier", optional=True), step("verified|geolocated", "KVLA", optional=True)],
             [time("posted|published", "2025-01-09")],
             [verdict("content|location|source", "confirmed", "KVLA"), verdict("location|content", "confirmed", "KVLA", optional=True)],
             ["Pacific Palisades", "Los Angeles", "rue"]),
        Item(["L'imagerie thermique aérienne"], "thermal_video drone_video still",
             [step("released|published|shared", "Cal Fire")], [], [verdict("content", "confirmed", None, optional=True)],
             ["Los Angeles"]),
        language="fr"),
    Report(
        "Diario dello Scirocco", "2023-03-01",
        "CUTRO (Crotone) - Il mare continua a restituire corpi sulla spiaggia di Steccato: le vittime del naufragio di domenica sono 67. La Guardia costiera ha reso noto lunedì un video "
        "nel visibile e all'infrarosso, girato sabato alle 22.26 dall'aereo di Frontex, che inquadra il caicco «Summer Love» con una sola persona in coperta. Secondo l'agenzia europea "
        "i termogrammi dimostrano la presenza di molti passeggeri sottocoperta, lettura contestata dal comandante Fabio Greco. Un secondo filmato, mostrato ai giornalisti da un "
        "superstite afghano, ritrae il barcone in mezzo alle onde; il Diario non ha potuto stabilire in quale punto della traversata sia stato registrato. Il Quirinale ha annunciato una "
        "visita per giovedì.",
        Item(["un video"], "thermal_video video drone_video",
             [step("released|published|posted", "Guardia costiera", "2023-02-27"), step("filmed", "Frontex|aereo", "2023-02-25")],
             [time("published|posted", "2023-02-27"), time("filmed", "2023-02-25T22:26")],
             [verdict("content", "disputed", "Fabio Greco|comandante", optional=True), verdict("content", "confirmed", "agenzia europea|Frontex", optional=True)],
             ["Summer Love", "caicco"]),
        Item(["Un secondo filmato"], "video ground_video",
             [step("shared|released", "superstite", optional=True), step("filmed", "superstite", optional=True), step("analysed|verified", "Diario dello Scirocco|Diario", optional=True)], [],
             [verdict("location", "not_confirmed", "Diario dello Scirocco|Diario")],
             ["barcone"]),
        language="it"),
    Report(
        "Cotejo Andino", "2016-04-20",
        "QUITO - Tras el terremoto de 7,8 que sacudió la costa ecuatoriana el sábado, una cadena de WhatsApp asegura que un video muestra cómo el mar se retira en Manta minutos antes de un "
        "supuesto maremoto. Según pudo establecer Cotejo Andino, el material no guarda relación con este sismo: ya figuraba en una cuenta chilena de YouTube, Costa Iquique, en abril de "
        "2014. El Instituto Oceanográfico de la Armada negó cualquier alerta. Sí fue grabado en Manta el video del derrumbe del hotel Miramar que publicó el lunes el diario El Manabita; un huésped "
        "entregó el archivo a la redacción y un arquitecto municipal, Jorge Cevallos, reconoció la fachada. Las autoridades cifran en 525 los muertos y piden donar agua.",
        Item(["un video", "el material"], "video ground_video",
             [step("shared|posted", None, optional=True), step("posted|published", "Costa Iquique", "2014-04"), step("analysed|verified", "Cotejo Andino", optional=True)],
             [time("posted|published", "2014-04"), time("filmed|event", "2014-04", optional=True)],
             [verdict("content|time", "refuted", "Cotejo Andino"), verdict("time|content|location", "refuted", "Cotejo Andino", optional=True),
              verdict("location", "refuted", "Cotejo Andino", optional=True), verdict("content", "refuted|disputed", "Instituto Oceanográfico", optional=True)],
             []),
        Item(["el video", "el archivo"], "video ground_video cctv",
             [step("published|posted|released", "El Manabita|diario", "2016-04-18"), step("filmed", "huésped", optional=True), step("shared|released", "huésped", optional=True),
              step("verified|geolocated", "Jorge Cevallos|arquitecto", optional=True)],
             [time("published|posted", "2016-04-18"), time("event|filmed", "2016-04-16", optional=True)],
             [verdict("location", "confirmed", "Jorge Cevallos|arquitecto|Cotejo Andino"), verdict("source", "confirmed", "El Manabita|Cotejo Andino|*", optional=True)],
             ["Manta", "Miramar", "hotel"]),
        language="es"),
    # round 16
    Report(
        "Agentur Mitte", "2024-06-27",
        "NAIROBI (AM) - In der kenianischen Hauptstadt sind beim Sturm auf das Parlament am Dienstag nach Angaben der Menschenrechtskommission 22 Menschen getötet worden. Ein Livestream des "
        "Senders Kifaru TV hielt fest, wie Demonstranten die Absperrungen überrannten und ein Seitenflügel in Brand geriet. Für Empörung sorgt eine Bildfolge, die Scharfschützen auf dem Dach "
        "der Kreditbank zeigt. Der Fotograf Brian Otieno übergab der Agentur Mitte die unbearbeiteten Rohdaten; ihnen zufolge drückte er am 25. Juni zwischen 14.51 und 14.53 Uhr auf den "
        "Auslöser. Polizeisprecherin Resila Nduta erklärte, auf den Bildern seien keine Angehörigen der Polizei zu sehen. Präsident Ruto zog das Steuergesetz am Mittwoch zurück.",
        Item(["Ein Livestream"], "livestream",
             [step("published|posted|filmed|released", "Kifaru TV|Sender"), step("filmed", "Kifaru TV|Sender", optional=True)],
             [time("filmed|event|published|posted", "2024-06-25", optional=True)], [],
             ["Parlament", "NAIROBI", "Seitenflügel"]),
        Item(["eine Bildfolge", "den Bildern"], "still",
             [step("filmed", "Brian Otieno|Fotograf", "2024-06-25"), step("verified|analysed", "Agentur Mitte", optional=True), step("released|shared", "Brian Otieno|Fotograf", optional=True)],
             [time("filmed", "2024-06-25T14:51"), time("filmed", "2024-06-25T14:53", optional=True), time("filmed", "2024-06-25", optional=True)],
             [verdict("source", "confirmed", "Agentur Mitte|*"), verdict("time", "confirmed", "Agentur Mitte|*"), verdict("content", "disputed|refuted", "Resila Nduta|Polizeisprecherin")],
             ["Dach", "Kreditbank", "NAIROBI", "Hauptstadt"]),
        language="de"),
    Report(
        "Observatoire Open Source de Liège", "2022-04-10",
        "Vendredi matin, un missile à sous-munitions a tué plus de cinquante civils à la gare de Kramatorsk. Les premières images, postées à 10 h 41 par le correspondant Taras Holub, ont été "
        "recoupées avec les horaires des trains et le déplacement des ombres : elles datent bien du 8 avril, peu après 10 h 30. Nous écartons par contre un reportage vidéo portant le logo d'une "
        "chaîne britannique et attribuant le tir à Kyiv. La chaîne en question nie en être l'auteure et l'agence Reclaim a retracé sa première apparition sur un forum prorusse, samedi. Reste un "
        "cliché de l'engin lui-même : le numéro de série y est lisible, mais ni l'auteur ni la date de la prise de vue n'ont pu être établis.",
        Item(["Les premières images", "elles"], "video still ground_video",
             [step("posted|published|shared", "Taras Holub|correspondant", "2022-04-08"), step("chronolocated|verified|analysed", "Observatoire Open Source de Liège|Nous|We", optional=True),
              step("filmed", "Taras Holub|correspondant", optional=True)],
             [time("posted|published", "2022-04-08T10:41"), time("filmed", "2022-04-08"), time("filmed|event", "2022-04-08T10:30", optional=True)],
             [verdict("time", "confirmed", "Observatoire Open Source de Liège|Nous|We|*")],
             ["gare", "Kramatorsk"]),
        Item(["un reportage vidéo"], "video",
             [step("posted|published|shared", None, "2022-04-09", optional=True), step("analysed|verified", "Reclaim", optional=True), step("verified|analysed", "Observatoire Open Source de Liège|Nous|We", optional=True)],
             [time("posted|published", "2022-04-09")],
             [verdict("content", "refuted", "Observatoire Open Source de Liège|Nous|We"), verdict("source|content", "disputed|refuted", "chaîne"), verdict("source|content", "refuted", "Reclaim", optional=True)],
             []),
        Item(["un cliché"], "still",
             [step("analysed", "Observatoire Open Source de Liège|Nous|We", optional=True)], [],
             [verdict("source", "not_confirmed", "Observatoire Open Source de Liège|Nous|We|*"), verdict("time", "not_confirmed", "Observatoire Open Source de Liège|Nous|We|*")],
             ["engin", "Kramatorsk"]),
        language="fr"),
    Report(
        "Agenzia Adria", "2022-09-19",
        "SENIGALLIA - Undici morti, due dispersi e danni per due miliardi di euro: è il conto dell'alluvione che giovedì sera ha colpito le Marche. Il Comune di Cantiano ha confermato "
        "all'Agenzia Adria che il video del torrente in piena fra i tavolini di piazza Luceoli, condiviso venerdì da un barista, Nicola Fanti, è stato girato lì, intorno alle 19. Smentita invece la "
        "paternità di una foto di un bambino su un materasso galleggiante: chi l'ha rilanciata su Facebook sabato la dava per scattata a Pianello di Ostra, ma compare in un servizio di una "
        "testata indiana del 2018 sul Kerala. Lo segnala il gruppo di debunker Controluce. La premier ha promesso aiuti immediati.",
        Item(["il video"], "video ground_video",
             [step("shared|posted|published", "Nicola Fanti|barista", "2022-09-16"), step("verified|geolocated", "Comune di Cantiano|Comune", optional=True), step("filmed", None, "2022-09-15", optional=True)],
             [time("shared|posted", "2022-09-16"), time("filmed|event", "2022-09-15T19:00", optional=True), time("filmed|event", "2022-09-15", optional=True)],
             [verdict("location", "confirmed", "Comune di Cantiano|Comune"), verdict("time", "confirmed", "Comune di Cantiano|Comune")],
             ["piazza Luceoli", "Cantiano", "Marche"]),
        Item(["una foto", "la@2"], "still",
             [step("reposted|shared|posted", None, "2022-09-17"), step("published|posted", "testata", "2018"), step("analysed|verified", "Controluce", optional=True)],
             [time("reposted|shared", "2022-09-17"), time("published|posted|filmed", "2018")],
             [verdict("location", "refuted", "Controluce"), verdict("time|content", "refuted", "Controluce", optional=True), verdict("content|time", "refuted", "Controluce", optional=True)],
             ["Kerala"]),
        language="it"),
    Report(
        "Frontera Sur Noticias", "2022-06-28",
        "MELILLA - Las organizaciones humanitarias elevan a 37 los fallecidos en el salto del viernes a la valla. La Asociación Rif por los Derechos publicó esa misma tarde en Facebook dos vídeos "
        "en los que se ve a decenas de jóvenes amontonados en el suelo bajo custodia de gendarmes marroquíes; la unidad de datos de Frontera Sur los sitúa en el paso de Barrio Chino, del lado de "
        "Nador. Por su parte, la Delegación del Gobierno asegura que las cámaras de la Guardia Civil estaban apagadas, afirmación que desmiente el fotograma que ayer entregó a este medio una fuente "
        "del cuerpo y cuya autenticidad no hemos podido contrastar por otra vía. La fiscal general anunció la apertura de diligencias.",
        Item(["dos vídeos", "los@4"], "video ground_video",
             [step("posted|published|released|shared", "Asociación Rif por los Derechos|Asociación Rif", "2022-06-24"), step("geolocated|verified", "unidad de datos|Frontera Sur|We")],
             [time("posted|published", "2022-06-24"), time("event|filmed", "2022-06-24", optional=True)],
             [verdict("location", "confirmed", "unidad de datos|Frontera Sur|We")],
             ["Barrio Chino", "Nador", "paso", "valla"]),
        Item(["el fotograma"], "screenshot cctv still",
             [step("shared|released", "fuente", "2022-06-27", optional=True), step("filmed", "cámaras|Guardia Civil", optional=True), step("verified|analysed", "Frontera Sur|We", optional=True)],
             [time("published|posted", "2022-06-27", optional=True)],
             [verdict("content|source", "not_confirmed", "Frontera Sur|Frontera Sur Noticias|We|este medio")],
             []),
        language="es"),
    # round 17, short, no checks
    Report(
        "Bote vom Inn", "2024-06-03",
        "Bayerns Innenminister Hannes Gruber veröffentlichte am Sonntag Wärmebildaufnahmen der Hubschrauberstaffel. Sie zeigen die Suche nach einem vermissten Feuerwehrmann bei "
        "Pfaffenhofen an der Ilm.",
        Item(["Wärmebildaufnahmen", "Sie"], "thermal_video",
             [step("released|published|posted", "Hannes Gruber|Innenminister", "2024-06-02"), step("filmed", "Hubschrauberstaffel")],
             [time("published|posted", "2024-06-02")], [],
             ["Pfaffenhofen", "Ilm"]),
        language="de"),
    Report(
        "L'Écho de la Meuse", "2021-07-17",
        "PEPINSTER (Belgique) - Depuis l'habitacle de sa camionnette, un livreur a enregistré jeudi la montée de la Vesdre rue Neuve. La séquence de sa caméra embarquée a été "
        "diffusée le lendemain par Télé Ardenne.",
        Item(["La séquence"], "dashcam",
             [step("filmed", "livreur", "2021-07-15"), step("published|released|posted|shared", "Télé Ardenne", "2021-07-16")],
             [time("filmed|event", "2021-07-15"), time("published|posted", "2021-07-16")], [],
             ["PEPINSTER", "rue Neuve", "Vesdre", "Belgique"]),
        language="fr"),
    Report(
        "Notiziario Campano", "2022-11-27",
        "CASAMICCIOLA - Un consigliere comunale ha trasmesso in diretta su Facebook, sabato all'alba, i soccorsi in via Celario, travolta da una frana. Della diretta ha poi ripreso "
        "alcuni spezzoni l'emittente Canale Flegreo. Una donna è morta.",
        Item(["Della diretta", "alcuni spezzoni"], "livestream",
             [step("posted|published|shared|filmed", "consigliere", "2022-11-26"), step("reposted|republished|published|shared", "Canale Flegreo|emittente"), step("filmed", "consigliere", optional=True)],
             [time("posted|published|filmed|event", "2022-11-26"), time("filmed|event", "2022-11-26", optional=True)], [],
             ["via Celario", "CASAMICCIOLA"]),
        language="it"),
    Report(
        "El Centinela de Tegucigalpa", "2020-11-19",
        "Pie de foto: damnificados por el huracán Iota en el techo de una escuela de La Lima, Honduras, el miércoles. Imagen tomada por Denia Pineda y cedida por la alcaldía.",
        Item(["Imagen"], "still",
             [step("filmed", "Denia Pineda", "2020-11-18"), step("released|shared|published", "alcaldía")],
             [time("filmed|event", "2020-11-18")], [],
             ["La Lima", "Honduras", "escuela"]),
        language="es"),
    # round 18
    Report(
        "Faktenanker", "2024-12-11",
        "Seit dem Sturz von Baschar al-Assad sind die Gefängnisse das Symbol seiner Herrschaft. Unter dem Titel «So sah es in Saidnaja aus» verbreitet ein deutscher Landtagsabgeordneter, Ingo Wendt, "
        "seit Montag ein Bild ausgemergelter Männer in einem Kellergang. Gesichter und Hände sind deformiert; eine Anfrage bei der Fotoforensik der Uni Erlangen bestätigte unseren Verdacht, dass "
        "eine KI es erzeugt hat. Für das Video eines Rundgangs durch den Zellentrakt, das der syrische Aktivist Omar Darwisch am Sonntag bei YouTube veröffentlichte, gilt das nicht: Anhand von Plänen der "
        "Organisation Häftlingsregister konnten wir die 34-minütige Aufnahme dem sogenannten roten Gebäude zuordnen. Das genaue Aufnahmedatum bleibt offen. Tausende suchen dort nach Angehörigen.",
        Item(["ein Bild", "es@2"], "still",
             [step("shared|posted|published", "Ingo Wendt|Landtagsabgeordneter", "2024-12-09"), step("analysed|verified", "Fotoforensik|Uni Erlangen|Faktenanker|We", optional=True)],
             [time("shared|posted", "2024-12-09")],
             [verdict("content", "refuted", "Fotoforensik|Uni Erlangen|Faktenanker|We")],
             []),
        Item(["das Video", "die 34-minütige Aufnahme"], "video ground_video",
             [step("published|posted|released", "Omar Darwisch|Aktivist", "2024-12-08"), step("filmed", "Omar Darwisch|Aktivist", optional=True), step("geolocated|verified|analysed", "Faktenanker|wir|We", optional=True)],
             [time("published|posted", "2024-12-08")],
             [verdict("location", "confirmed", "Faktenanker|wir|We"), verdict("time", "not_confirmed", "Faktenanker|wir|We|*")],
             ["Saidnaja", "Zellentrakt", "roten Gebäude"]),
        language="de"),
    Report(
        "L'Opinion du Littoral", "2019-10-31",
        "BAFOUSSAM - Quarante-trois corps ont été extraits de la coulée de terre qui a enseveli mardi, à l'aube, une vingtaine de maisons du quartier Gouache. Le ministère camerounais de "
        "l'Administration territoriale a remis à la presse une photo aérienne du versant, prise le lendemain. Un court film, où l'on entend des cris dans l'obscurité, est présenté comme le seul "
        "témoignage de l'instant du drame ; il a été envoyé à plusieurs radios par un certain « Papa Simo », que personne n'a réussi à joindre. L'Opinion ne peut donc garantir ni son origine ni sa "
        "date. Le géologue Alain Tchoupo, lui, y reconnaît sans hésiter la colline de Gouache. Les autorités ont interdit les constructions dans la zone.",
        Item(["une photo aérienne"], "drone_still still",
             [step("released|shared|published", "ministère"), step("filmed", "ministère", "2019-10-30", optional=True), step("filmed", None, "2019-10-30", optional=True)],
             [time("filmed", "2019-10-30"), time("event", "2019-10-29", optional=True)], [],
             ["Gouache", "BAFOUSSAM", "versant"]),
        Item(["Un court film", "il"], "video ground_video",
             [step("shared|posted|released", "Papa Simo", optional=True), step("analysed|geolocated|verified", "Alain Tchoupo|géologue", optional=True), step("analysed", "L'Opinion du Littoral|L'Opinion", optional=True)],
             [time("event|filmed", "2019-10-29", optional=True)],
             [verdict("source", "not_confirmed", "L'Opinion du Littoral|L'Opinion"), verdict("time", "not_confirmed", "L'Opinion du Littoral|L'Opinion"),
              verdict("location", "confirmed", "Alain Tchoupo|géologue")],
             ["Gouache", "colline", "BAFOUSSAM"]),
        language="fr"),
    Report(
        "Fronte del Fatto", "2014-07-22",
        "Sulla tragedia del volo MH17, abbattuto giovedì sul Donbass con 298 persone a bordo, Kiev e Mosca si rinfacciano le prove. Il ministro dell'Interno ucraino ha messo su Facebook, venerdì, "
        "un video di un sistema Buk privo di un missile trasportato su un camion a Luhansk: l'analista britannico Toby Hale ne ha ricavato le coordinate da un cartellone di auto usate. Lo stato "
        "maggiore russo, che lunedì ha presentato foto satellitari del 17 luglio con batterie ucraine presso Zaroshchenske, replica che quel filmato proviene da Krasnoarmiisk, in mano a Kiev. Nessun "
        "laboratorio indipendente si è potuto esprimere sulla data delle foto. Il Consiglio di sicurezza ha chiesto pieno accesso al luogo dell'impatto.",
        Item(["un video", "quel filmato"], "video ground_video",
             [step("posted|published|released", "ministro dell'Interno|ministro", "2014-07-18"), step("geolocated", "Toby Hale|analista")],
             [time("posted|published", "2014-07-18")],
             [verdict("location", "confirmed", "Toby Hale|analista"), verdict("location", "disputed|refuted", "stato maggiore russo|maggiore russo")],
             ["Luhansk", "cartellone"]),
        Item(["foto satellitari", "delle foto"], "satellite_image",
             [step("released|published|shared", "maggiore russo|stato maggiore", "2014-07-21")],
             [time("imagery_acquired|filmed", "2014-07-17"), time("published|posted", "2014-07-21")],
             [verdict("time", "not_confirmed", "laboratorio|laboratorio indipendente|*")],
             ["Zaroshchenske"]),
        language="it"),
    Report(
        "Chequeo Austral", "2025-12-24",
        "BUENOS AIRES - Un posteo que acumula dos millones de vistas en X afirma que las llamas del parque nacional Los Alerces llegaron al hotel Futalaufquen. Lo acompaña un video nocturno cuya voz "
        "en inglés fue eliminada. Gracias a la versión con sonido, el programa Mirada Doble determinó que se trata de Lahaina, en Hawái, y que la fecha es el 8 de agosto de 2023. El intendente "
        "del parque, Darío Quilaqueo, aclaró que el hotel no sufrió daños. También se viralizó la foto satelital que la CONAE distribuyó el domingo 21 de diciembre; en este caso la información es "
        "exacta, corroboró Chequeo Austral con la misma escena descargada del catálogo público. Unos 350 brigadistas combaten el fuego, que afecta a 3.800 hectáreas.",
        Item(["un video nocturno"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True), step("analysed|verified|geolocated", "Mirada Doble", optional=True)],
             [time("filmed|event", "2023-08-08")],
             [verdict("location", "refuted", "Mirada Doble"), verdict("time", "refuted", "Mirada Doble"), verdict("content", "refuted", "Darío Quilaqueo|intendente|Mirada Doble", optional=True)],
             ["Lahaina", "Hawái"]),
        Item(["la foto satelital"], "satellite_image",
             [step("released|published|shared", "CONAE", "2025-12-21"), step("verified|analysed", "Chequeo Austral", optional=True)],
             [time("published|posted", "2025-12-21")],
             [verdict("content", "confirmed", "Chequeo Austral"), verdict("time|location|source", "confirmed", "Chequeo Austral", optional=True)],
             ["Los Alerces", "parque nacional"]),
        language="es"),
]
