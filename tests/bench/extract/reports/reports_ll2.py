"""Reports in German, French, Italian and Spanish (15 each), annotated as a test set."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

REPORTS = [
    # German
    Report(
        "Alpenpress", "2024-09-17",
        "ST. PÖLTEN (Alpenpress) - In Niederösterreich sind nach tagelangem Regen weitere Dämme gebrochen, drei Menschen kamen ums "
        "Leben. Ein am Montag vom Landesfeuerwehrverband veröffentlichtes Drohnenvideo zeigt Rust im Tullnerfeld, wo das Wasser bis "
        "an die Fensterbänke reicht. Gefilmt wurde es laut Verband am Sonntagabend. Auf Facebook verbreitet sich seit Sonntag "
        "außerdem ein Handyvideo, in dem bei Hadersdorf am Kamp ein Feuerwehrauto von der Strömung mitgerissen werden soll. "
        "Alpenpress konnte weder Ort noch Zeitpunkt der Szene überprüfen. Die Landesregierung erklärte das ganze Bundesland zum "
        "Katastrophengebiet, das Bundesheer schickte 1.000 Soldaten.",
        Item(["Ein am Montag vom Landesfeuerwehrverband veröffentlichtes Drohnenvideo", "es"], "drone_video",
             [step("published|released|posted", "Landesfeuerwehrverband|Verband", "2024-09-16"),
              step("filmed", "Landesfeuerwehrverband|Verband|*", "2024-09-15", optional=True)],
             [time("published|posted", "2024-09-16"), time("filmed", "2024-09-15")],
             [], ["Rust", "Tullnerfeld", "Niederösterreich"]),
        Item(["ein Handyvideo"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-09-15")],
             [time("shared|posted", "2024-09-15")],
             [verdict("location", "not_confirmed", "Alpenpress"), verdict("time", "not_confirmed", "Alpenpress")],
             ["Hadersdorf", "Kamp"]),
        language="de"),
    Report(
        "Klarblick", "2025-04-02",
        "Ein Hochhaus sackt zusammen, Staub, schreiende Menschen: Ein Video, das seit dem 29. März auf X geteilt wird, soll das "
        "Beben vom 28. März in Mandalay zeigen. Das stimmt nicht. Klarblick fand den Clip auf dem YouTube-Kanal eines "
        "Abbruchunternehmens aus Kunming, das ihn am 27. August 2021 hochgeladen hatte. An diesem Tag wurden in der chinesischen "
        "Stadt fünfzehn Rohbauten gesprengt. In Mandalay selbst sind nach Angaben der Militärregierung mehr als 2.000 Menschen "
        "gestorben, die Suche nach Verschütteten dauert an.",
        Item(["Ein Video", "den Clip", "ihn"], "video ground_video",
             [step("shared|posted|reposted", None, "2025-03-29"), step("posted|published", "Abbruchunternehmen", "2021-08-27"),
              step("verified|analysed|geolocated", "Klarblick", optional=True)],
             [time("shared|posted", "2025-03-29"), time("posted|published", "2021-08-27"), time("filmed|event", "2021-08-27", optional=True)],
             [verdict("content|location|time", "refuted", "Klarblick"), verdict("location|time|content", "refuted", "Klarblick", optional=True),
              verdict("time|location|content", "refuted", "Klarblick", optional=True)],
             ["Kunming", "chinesischen Stadt"]),
        language="de"),
    Report(
        "Institut für Frontbeobachtung", "2025-03-11",
        "Die russischen Streitkräfte griffen am 10. März weiter südlich von Pokrowsk an, ohne bestätigte Geländegewinne. Am 9. März "
        "veröffentlichtes, geolokalisiertes Videomaterial zeigt ukrainische Truppen im Zentrum von Schewtschenko und deutet auf einen "
        "begrenzten Vorstoß hin. Ein russischer Militärblogger behauptete, Einheiten der Gruppierung Zentrum hätten Kotlyne "
        "eingenommen; als Beleg verbreitete er am 10. März ein Foto mit einer Flagge auf einem Hausdach. Das Bild lässt sich keinem "
        "Ort zuordnen. Der ukrainische Generalstab bezeichnete es als gestellt. Im Raum Torezk blieb die Lage unverändert.",
        Item(["veröffentlichtes, geolokalisiertes Videomaterial"], "video",
             [step("published|posted|released", None, "2025-03-09"), step("geolocated", None)],
             [time("published|posted", "2025-03-09")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Schewtschenko"]),
        Item(["ein Foto", "Das Bild", "es"], "still",
             [step("shared|posted|published|released", "Militärblogger", "2025-03-10")],
             [time("shared|posted|published", "2025-03-10")],
             [verdict("location", "not_confirmed", "Institut für Frontbeobachtung|*"), verdict("content", "disputed|refuted", "Generalstab")],
             ["Kotlyne", "Hausdach"]),
        language="de"),
    Report(
        "Leonberger Anzeiger", "2024-07-10",
        "Rutesheim. Ein Sattelzug hat am Montagmorgen auf der A 8 bei Rutesheim die Mittelleitplanke durchbrochen, zwei Menschen "
        "wurden schwer verletzt. Ein nachfolgender Autofahrer zeichnete den Unfall mit seiner Dashcam auf und überließ der Polizei "
        "die Aufnahme. Seit Dienstag ist ein 14 Sekunden langer Ausschnitt auf der Internetseite des Präsidiums Ludwigsburg zu sehen. "
        "In Chatgruppen kursiert zudem ein Handyvideo von einem Mann, der Verletzte fotografiert. Die Polizei bestreitet, dass es von "
        "der A 8 stammt: An dieser Stelle gebe es keine Lärmschutzwand. „Wer Opfer filmt, macht sich strafbar“, sagte Sprecher Jonas "
        "Weidle.",
        Item(["die Aufnahme", "ein 14 Sekunden langer Ausschnitt"], "dashcam",
             [step("filmed", "Autofahrer", "2024-07-08"), step("shared|released|unit", "Autofahrer", optional=True),
              step("published|released|posted", "Präsidium|Polizei", "2024-07-09")],
             [time("filmed|event", "2024-07-08"), time("published|posted", "2024-07-09")],
             [], ["Rutesheim", "A 8"]),
        Item(["ein Handyvideo", "es"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True)], [],
             [verdict("location", "disputed|refuted", "Polizei")], []),
        language="de"),
    Report(
        "Prüfstelle Süd", "2025-10-30",
        "Wir haben zwei Aufnahmen aus dem sudanesischen El Fascher ausgewertet. Die erste stammt vom TikTok-Konto eines Kämpfers der "
        "RSF, der sie am 26. Oktober hochlud; zu sehen sind Bewaffnete vor dem Hauptquartier der 6. Infanteriedivision. Anhand von "
        "zwei Antennenmasten konnten wir den Ort eindeutig bestimmen. Wann das Video entstand, bleibt offen. Die zweite ist ein "
        "Satellitenbild der Firma Helios Earth vom 27. Oktober mit dunklen Flecken neben der Geburtsklinik. Forscherinnen der "
        "Universität Maastricht haben es untersucht und halten Blutspuren für möglich, aber nicht für erwiesen. Die RSF bestreitet, "
        "dass auf dem Bild Opfer zu erkennen sind. Nach UN-Angaben flohen 26.000 Menschen aus der Stadt.",
        Item(["zwei Aufnahmen", "Die erste", "sie", "das Video"], "video ground_video",
             [step("posted|published", "Kämpfer", "2025-10-26"), step("filmed", "Kämpfer", optional=True),
              step("geolocated|verified|analysed", "Prüfstelle Süd|We", optional=True)],
             [time("posted|published", "2025-10-26")],
             [verdict("location", "confirmed", "Prüfstelle Süd|We"), verdict("time", "not_confirmed", "Prüfstelle Süd|We|*")],
             ["El Fascher", "Hauptquartier", "sudanesischen"]),
        Item(["zwei Aufnahmen", "Die zweite", "ein Satellitenbild", "es", "dem Bild"], "satellite_image",
             [step("filmed|released|published", "Helios Earth", optional=True), step("analysed", "Forscherinnen|Maastricht"),
              step("analysed|verified", "Prüfstelle Süd|We", optional=True)],
             [time("imagery_acquired|filmed|published", "2025-10-27")],
             [verdict("content", "not_confirmed|partly_confirmed", "Forscherinnen|Maastricht"), verdict("content", "disputed", "RSF")],
             ["Geburtsklinik", "El Fascher", "sudanesischen"]),
        language="de"),
    Report(
        "Ägäis-Bote", "2023-08-24",
        "Ein Luftbild der griechischen Feuerwehr, aufgenommen am Mittwoch aus einem Hubschrauber, zeigt verkohlte Hänge im "
        "Nationalpark Dadia. Die Redaktion hat die Bergkuppen mit Kartenmaterial abgeglichen und den Ort bestätigt.",
        Item(["Ein Luftbild der griechischen Feuerwehr"], "still drone_still",
             [step("filmed|released|published", "Feuerwehr", "2023-08-23"),
              step("verified|geolocated", "Redaktion|Ägäis-Bote", optional=True)],
             [time("filmed", "2023-08-23")],
             [verdict("location", "confirmed", "Redaktion|Ägäis-Bote")],
             ["Dadia", "Nationalpark"]),
        language="de"),
    Report(
        "Balkan-Telegramm", "2025-03-17",
        "BELGRAD. Während der Schweigeminuten am Samstag ist die Menge in der Kralja-Milana-Straße plötzlich auseinandergestoben. Die "
        "Überwachungskamera eines Cafés hielt den Augenblick fest; der Sender Nova Linija zeigte die Bilder noch am selben Abend. "
        "Tontechniker der Universität Novi Sad haben die Tonspur eines zweiten, von einer Studentin aufgenommenen Videos analysiert "
        "und sprechen von einem Geräusch, das zu keinem bekannten Gerät passt. Das Innenministerium erklärte am Sonntag, eine "
        "Schallwaffe sei nicht eingesetzt worden, und nannte den Clip der Studentin manipuliert. Unserer Redaktion liegt die "
        "Originaldatei vor; ihre Metadaten stimmen mit Ort und Uhrzeit überein. Seit dem Einsturz des Bahnhofsvordachs in Novi Sad "
        "gehen in Serbien Zehntausende auf die Straße.",
        Item(["die Bilder"], "cctv",
             [step("filmed", "Überwachungskamera|Café", "2025-03-15", optional=True), step("published|released|shared", "Nova Linija", "2025-03-15")],
             [time("filmed|event", "2025-03-15"), time("published|posted", "2025-03-15")],
             [], ["Kralja-Milana", "BELGRAD"]),
        Item(["eines zweiten, von einer Studentin aufgenommenen Videos", "den Clip der Studentin", "die Originaldatei"], "video ground_video",
             [step("filmed", "Studentin"), step("analysed", "Tontechniker|Novi Sad"),
              step("verified|analysed", "Redaktion|Balkan-Telegramm|We", optional=True)],
             [time("filmed|event", "2025-03-15", optional=True)],
             [verdict("content", "disputed|refuted", "Innenministerium"), verdict("source", "confirmed", "Redaktion|Balkan-Telegramm|We"),
              verdict("location", "confirmed", "Redaktion|Balkan-Telegramm|We"), verdict("time", "confirmed", "Redaktion|Balkan-Telegramm|We"),
              verdict("content", "not_confirmed", "Tontechniker|Novi Sad", optional=True)],
             ["Kralja-Milana", "BELGRAD"]),
        language="de"),
    Report(
        "Fernost-Dienst", "2024-04-04",
        "TAIPEH (fed) - Einen Tag nach dem Erdbeben der Stärke 7,2 sitzen an Taiwans Ostküste noch Hunderte Menschen fest. Die "
        "Feuerwehr gab am Donnerstag Bodycam-Aufnahmen heraus, auf denen zwei Wanderer in der Taroko-Schlucht unter Geröll "
        "hervorgezogen werden. Ein Fernfahrer stellte bereits am Mittwoch ein Dashcam-Video ins Netz: Felsbrocken stürzen auf die "
        "Suhua-Küstenstraße und treffen einen Lieferwagen. Die Stelle hat der Fernost-Dienst anhand eines Tunnelportals überprüft "
        "und bestätigt. Mindestens neun Menschen kamen um, mehr als 1.000 wurden verletzt.",
        Item(["Bodycam-Aufnahmen"], "bodycam",
             [step("released|published", "Feuerwehr", "2024-04-04"), step("filmed", "Feuerwehr", optional=True)],
             [time("released|published", "2024-04-04"), time("event", "2024-04-03", optional=True)],
             [], ["Taroko", "Ostküste"]),
        Item(["ein Dashcam-Video"], "dashcam",
             [step("posted|published", "Fernfahrer", "2024-04-03"), step("filmed", "Fernfahrer", optional=True),
              step("verified|geolocated", "Fernost-Dienst", optional=True)],
             [time("posted|published", "2024-04-03"), time("event|filmed", "2024-04-03", optional=True)],
             [verdict("location", "confirmed", "Fernost-Dienst")],
             ["Suhua", "Ostküste", "Küstenstraße"]),
        language="de"),
    Report(
        "Oderblatt", "2021-11-11",
        "Der polnische Grenzschutz hat am Mittwoch ein Wärmebildvideo vom Zaun bei Kuźnica veröffentlicht, auf dem Dutzende Menschen "
        "Stacheldraht durchtrennen. Das belarussische Grenzkomitee sprach von einer Inszenierung. Journalisten haben zum Sperrgebiet "
        "keinen Zutritt.",
        Item(["ein Wärmebildvideo"], "thermal_video",
             [step("published|released|posted", "Grenzschutz", "2021-11-10"), step("filmed", "Grenzschutz", optional=True)],
             [time("published|posted", "2021-11-10")],
             [verdict("content", "disputed|refuted", "Grenzkomitee")],
             ["Kuźnica", "Zaun"]),
        language="de"),
    Report(
        "Oberwalliser Zeitung", "2025-05-30",
        "Zwei Tage nach dem Bergsturz von Blatten wird ein 64-jähriger Mann weiter vermisst. Wie gross die Verwüstung ist, zeigt ein "
        "Paar von Satellitenbildern, das die Landesvermessung am Donnerstag freigab: Auf dem ersten, vom 24. Mai, liegt das Dorf noch "
        "im Grünen, auf dem zweiten, vom 29. Mai, unter Schutt. Den Abbruch des Birchgletschers am Mittwochnachmittag übertrug eine "
        "Webcam der Bergbahn live; der Mitschnitt ging um die Welt. Ein Clip dagegen, der angeblich die Flutwelle in der Lonza zeigt, "
        "stammt aus dem indischen Uttarakhand und ist vier Jahre alt, sagt die Geologin Carla Imseng von der ETH. Der Bundesrat will "
        "das Lötschental am Freitag besuchen.",
        Item(["ein Paar von Satellitenbildern"], "satellite_pair satellite_image",
             [step("released|published", "Landesvermessung", "2025-05-29")],
             [time("released|published", "2025-05-29"), time("imagery_acquired", "2025-05-24"), time("imagery_acquired", "2025-05-29")],
             [], ["Blatten", "Dorf", "Lötschental"]),
        Item(["der Mitschnitt"], "livestream",
             [step("filmed|published|posted|released", "Webcam|Bergbahn", "2025-05-28"), step("shared|reposted", None, optional=True)],
             [time("filmed|event|published", "2025-05-28")],
             [], ["Birchgletscher", "Blatten", "Lötschental"]),
        Item(["Ein Clip"], "video ground_video",
             [step("verified|analysed|geolocated", "Carla Imseng|Geologin", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2021", optional=True)],
             [verdict("location|content", "refuted", "Carla Imseng|Geologin|ETH"), verdict("time", "refuted", "Carla Imseng|Geologin|ETH")],
             ["Uttarakhand"]),
        language="de"),
    Report(
        "Südasien-Liveblog", "2022-09-02",
        "14.20 Uhr: Das Erdbeobachtungszentrum Geonova hat am Freitag eine Satellitenaufnahme vom 30. August veröffentlicht, auf der "
        "der Indus bei Sukkur zu einem See von hundert Kilometern Breite angeschwollen ist. 15.05 Uhr: Vorsicht bei einem viel "
        "geteilten Foto. Das Mädchen, das sich an eine Palme klammert, lebt nicht in Sindh. Unsere Kollegen vom Faktencheck haben das "
        "Bild auf den Philippinen verortet, wo es der Fotograf Ramil Ocampo im Dezember 2011 nach einem Taifun machte. 15.30 Uhr: Die "
        "Regierung in Islamabad spricht jetzt von mehr als 1.200 Toten.",
        Item(["eine Satellitenaufnahme"], "satellite_image",
             [step("published|released", "Geonova|Erdbeobachtungszentrum", "2022-09-02")],
             [time("published", "2022-09-02"), time("imagery_acquired|filmed", "2022-08-30")],
             [], ["Indus", "Sukkur"]),
        Item(["einem viel geteilten Foto", "das Bild", "es"], "still",
             [step("filmed", "Ramil Ocampo|Fotograf", "2011-12"), step("shared|posted|reposted", None, optional=True),
              step("geolocated", "Faktencheck|Kollegen|We")],
             [time("filmed", "2011-12")],
             [verdict("location|content", "refuted", "Faktencheck|Kollegen|We|Südasien-Liveblog"),
              verdict("time|content", "refuted", "Faktencheck|Kollegen|We|Südasien-Liveblog", optional=True),
              verdict("location", "confirmed", "Faktencheck|Kollegen|We", optional=True)],
             ["Philippinen"]),
        language="de"),
    Report(
        "Morgenkurier", "2025-06-25",
        "Ein sechs Sekunden langes Schwarz-Weiß-Video, das wie die Aufnahme einer Überwachungskamera wirkt, wurde am Montag auf "
        "Telegram als Beleg für den israelischen Luftschlag auf das Tor des Evin-Gefängnisses in Teheran verbreitet. Forscher der TU "
        "Graz kommen zu dem Schluss, dass es mit künstlicher Intelligenz erzeugt wurde. „Die Schrift über dem Tor ist verzerrt, die "
        "Schatten passen nicht“, sagte Projektleiterin Hanna Lechner. Nicht in Zweifel steht ein Handyvideo, das ein Angehöriger "
        "eines Häftlings drehte und am Dienstag auf Instagram stellte: Der Morgenkurier konnte das eingestürzte Verwaltungsgebäude "
        "anhand einer Brücke im Hintergrund geolokalisieren. Irans Justiz sprach von 71 Toten.",
        Item(["Ein sechs Sekunden langes Schwarz-Weiß-Video", "es"], "cctv video",
             [step("shared|posted", None, "2025-06-23"), step("analysed|verified", "Forscher|TU Graz|Lechner", optional=True)],
             [time("shared|posted", "2025-06-23")],
             [verdict("content", "refuted", "Forscher|TU Graz|Lechner")],
             ["Evin", "Teheran"]),
        Item(["ein Handyvideo"], "video ground_video",
             [step("filmed", "Angehöriger"), step("posted|published|shared", "Angehöriger", "2025-06-24"), step("geolocated", "Morgenkurier")],
             [time("posted|published", "2025-06-24")],
             [verdict("location", "confirmed", "Morgenkurier"), verdict("content", "confirmed", "Morgenkurier|*", optional=True)],
             ["Verwaltungsgebäude", "Evin", "Teheran"]),
        language="de"),
    Report(
        "Orient-Blick", "2024-12-10",
        "Die syrischen Weißhelme haben am Montagabend ihre Suche nach geheimen Zellen im Gefängnis von Saidnaja eingestellt. Ein "
        "Rebellenkämpfer hatte mit dem Handy die Monitore im Kontrollraum der Haftanstalt abgefilmt und das Video am Sonntag auf "
        "Telegram gestellt. Ehemalige Häftlinge erkannten den Raum wieder, Orient-Blick hält den Ort deshalb für gesichert; wann die "
        "Sequenz gedreht wurde, ließ sich nicht feststellen. Ein viel beachtetes Foto eines Mannes, der an einen Fels gekettet ist, "
        "wurde dagegen in einem Kriegsmuseum in Vietnam aufgenommen, wie die Plattform Sahha herausfand. Abgebildet ist eine "
        "Wachsfigur.",
        Item(["das Video", "die Sequenz"], "video ground_video",
             [step("filmed", "Rebellenkämpfer"), step("posted|published|shared", "Rebellenkämpfer", "2024-12-08"),
              step("verified|geolocated", "Orient-Blick", optional=True), step("verified|geolocated", "Häftlinge", optional=True)],
             [time("posted|published", "2024-12-08")],
             [verdict("location", "confirmed", "Orient-Blick|Häftlinge"), verdict("location", "confirmed", "Häftlinge", optional=True),
              verdict("time", "not_confirmed", "Orient-Blick|*")],
             ["Saidnaja", "Kontrollraum", "Gefängnis"]),
        Item(["Ein viel beachtetes Foto"], "still",
             [step("verified|analysed|geolocated", "Sahha", optional=True), step("filmed", None, optional=True)], [],
             [verdict("location|content", "refuted", "Sahha"), verdict("content|location", "refuted", "Sahha", optional=True)],
             ["Vietnam", "Kriegsmuseum"]),
        language="de"),
    Report(
        "Kontinentpress", "2024-06-27",
        "NAIROBI (Kontinentpress) - Nach der Erstürmung des kenianischen Parlaments hat die Staatsanwaltschaft Ermittlungen gegen "
        "sechs Polizisten aufgenommen. Der Sender Baraza TV hatte am Dienstag live übertragen, wie Demonstranten über den Zaun des "
        "Parlaments kletterten; die Übertragung brach nach zwanzig Minuten ab. Ein Foto des Kontinentpress-Mitarbeiters Daniel "
        "Oyugi, ebenfalls vom Dienstag, zeigt vor der Basilika der Heiligen Familie einen Beamten, der aus wenigen Metern auf einen "
        "jungen Mann zielt. Ein Polizeisprecher bestritt, dass auf dem Bild ein scharfer Schuss zu sehen sei. Die "
        "Menschenrechtskommission zählte 22 Tote.",
        Item(["die Übertragung"], "livestream",
             [step("published|filmed|released|posted", "Baraza TV", "2024-06-25")],
             [time("published|filmed|event|posted", "2024-06-25")],
             [], ["Parlament", "NAIROBI", "Zaun"]),
        Item(["Ein Foto des Kontinentpress-Mitarbeiters Daniel Oyugi", "dem Bild"], "still",
             [step("filmed", "Daniel Oyugi", "2024-06-25")],
             [time("filmed|event", "2024-06-25")],
             [verdict("content", "disputed|refuted", "Polizeisprecher")],
             ["Basilika", "NAIROBI"]),
        language="de"),
    Report(
        "Neue Bodensee-Post", "2022-09-16",
        "Das aserbaidschanische Verteidigungsministerium verbreitete am Mittwoch Drohnenaufnahmen von Treffern auf "
        "Artilleriestellungen, die nach Angaben aus Baku oberhalb von Dschermuk lagen. Eriwan widersprach: Die Bilder seien im Herbst "
        "2020 bei Hadrut entstanden. Der Analyst Tobias Ferch vom Projekt Höhenlinie ordnete sie einem Bergrücken drei Kilometer "
        "östlich von Dschermuk zu; das Aufnahmedatum konnte er nicht ermitteln. Bei den zweitägigen Kämpfen fielen nach offiziellen "
        "Angaben mehr als 200 Soldaten.",
        Item(["Drohnenaufnahmen", "Die Bilder", "sie"], "drone_video",
             [step("released|published|shared|posted", "Verteidigungsministerium", "2022-09-14"), step("geolocated", "Tobias Ferch|Analyst")],
             [time("published|posted", "2022-09-14"), time("filmed", "2020-23", optional=True)],
             [verdict("location", "disputed|refuted", "Eriwan"), verdict("time", "disputed|refuted", "Eriwan"),
              verdict("location", "confirmed", "Tobias Ferch|Analyst"), verdict("time", "not_confirmed", "Tobias Ferch|Analyst")],
             ["Dschermuk", "Bergrücken"]),
        language="de"),
    # French
    Report(
        "Agence Sahel-Info", "2025-01-29",
        "GOMA, RDC (Agence Sahel-Info) - Une vidéo mise en ligne lundi par un porte-parole du M23 montre des combattants devant les "
        "locaux de la radiotélévision nationale à Goma. Le service de vérification de l'agence a reconnu la façade et le rond-point "
        "voisin, ce qui confirme le lieu. Une seconde séquence, tournée depuis le lac par un pêcheur et relayée mardi par la radio "
        "Kivu Matin, laisse voir des soldats embarquant vers Bukavu ; l'agence n'a pas pu déterminer quand elle a été filmée. Les "
        "hôpitaux de la ville disent avoir reçu plus de 370 blessés depuis dimanche.",
        Item(["Une vidéo"], "video ground_video",
             [step("posted|published|released", "porte-parole|M23", "2025-01-27"),
              step("verified|geolocated", "Agence Sahel-Info|agence|service de vérification", optional=True)],
             [time("posted|published", "2025-01-27")],
             [verdict("location", "confirmed", "Agence Sahel-Info|agence|service de vérification")],
             ["Goma", "GOMA", "radiotélévision", "RDC"]),
        Item(["Une seconde séquence", "elle"], "video ground_video",
             [step("filmed", "pêcheur"), step("shared|reposted|republished|published|posted", "Kivu Matin", "2025-01-28")],
             [time("shared|posted|published", "2025-01-28")],
             [verdict("time", "not_confirmed", "Agence Sahel-Info|agence")],
             ["Goma", "GOMA", "lac", "RDC"]),
        language="fr"),
    Report(
        "Journal des Îles", "2024-12-17",
        "Trois jours après le passage du cyclone Chido, l'eau potable manque toujours à Mamoudzou. Tournée dimanche depuis un "
        "hélicoptère de la gendarmerie et diffusée le lendemain par le ministère de l'Intérieur, une vidéo aérienne donne la mesure "
        "des dégâts à Petite-Terre, où presque plus aucun toit ne tient. Le laboratoire Orbite Océan a publié de son côté deux vues "
        "satellitaires du quartier de Kawéni, acquises le 9 et le 15 décembre : là où se serraient les cases de tôle, il n'y a plus "
        "que de la terre. « Nous n'avons aucun bilan fiable », a reconnu un responsable de l'hôpital.",
        Item(["une vidéo aérienne"], "drone_video video",
             [step("released|published", "ministère", "2024-12-16"), step("filmed", "gendarmerie", "2024-12-15")],
             [time("filmed", "2024-12-15"), time("released|published", "2024-12-16")],
             [], ["Petite-Terre"]),
        Item(["deux vues satellitaires"], "satellite_pair satellite_image",
             [step("published|released", "Orbite Océan|laboratoire")],
             [time("imagery_acquired", "2024-12-09"), time("imagery_acquired", "2024-12-15")],
             [], ["Kawéni", "Mamoudzou"]),
        language="fr"),
    Report(
        "Vrai du Faux", "2023-09-12",
        "Non, cette vidéo ne montre pas un immeuble de Marrakech qui s'écroule pendant le séisme du 8 septembre. Partagée plus de "
        "40.000 fois sur Facebook depuis samedi, la séquence a été filmée à Malatya, en Turquie, le 7 février 2023, par un journaliste "
        "de la chaîne Kayısı TV. Nous avons retrouvé la version longue, publiée le jour même sur le compte YouTube de la chaîne, et "
        "comparé les enseignes avec des vues de rue. Au Maroc, le dernier bilan officiel fait état de plus de 2.800 morts, la plupart "
        "dans la province d'Al Haouz.",
        Item(["cette vidéo", "la séquence", "la version longue"], "video ground_video",
             [step("shared|posted|reposted", None, "2023-09-09"), step("filmed", "journaliste|Kayısı TV", "2023-02-07"),
              step("published|posted", "Kayısı TV|chaîne", "2023-02-07"),
              step("verified|geolocated|analysed", "Vrai du Faux|We", optional=True)],
             [time("shared|posted", "2023-09-09"), time("filmed|event", "2023-02-07"), time("published|posted", "2023-02-07")],
             [verdict("location|content|time", "refuted", "Vrai du Faux|We|*"), verdict("time|content|location", "refuted", "Vrai du Faux|We|*", optional=True),
              verdict("location", "confirmed", "Vrai du Faux|We", optional=True)],
             ["Malatya", "Turquie"]),
        language="fr"),
    Report(
        "Observatoire Ténéré", "2024-08-01",
        "Les combats de Tinzaouatène, du 25 au 27 juillet, se sont soldés par la plus lourde défaite du groupe Wagner au Mali. Nous "
        "avons retenu trois documents. Un enregistrement de caméra embarquée, récupéré sur le corps d'un mercenaire et mis en ligne "
        "le 28 juillet par la chaîne Telegram Azawad Direct, montre un convoi sous le feu dans une tempête de sable. L'analyste Marc "
        "Thévenet a géolocalisé la crête visible à l'arrière-plan, à 12 kilomètres au sud de la ville. Une photographie de corps "
        "alignés, diffusée le même jour par les rebelles, n'est pas datée. Enfin, un cliché censé prouver la présence d'instructeurs "
        "étrangers est un photomontage. Bamako n'a donné aucun chiffre de pertes.",
        Item(["Un enregistrement de caméra embarquée", "trois documents"], "bodycam dashcam video ground_video",
             [step("posted|published|released|shared", "Azawad Direct", "2024-07-28"), step("geolocated", "Marc Thévenet|analyste"),
              step("filmed", "mercenaire", optional=True), step("analysed", "Observatoire Ténéré|We", optional=True)],
             [time("posted|published", "2024-07-28"), time("event|filmed", "2024-07-25/2024-07-27", optional=True)],
             [verdict("location", "confirmed", "Marc Thévenet|analyste")],
             ["Tinzaouatène", "crête", "Mali", "ville"]),
        Item(["Une photographie de corps alignés", "trois documents"], "still",
             [step("released|published|posted|shared", "rebelles", "2024-07-28"), step("analysed", "Observatoire Ténéré|We", optional=True)],
             [time("published|posted", "2024-07-28"), time("filmed", "XXXX-XX-XX")],
             [verdict("time", "not_confirmed", "Observatoire Ténéré|We|*", optional=True)],
             ["Tinzaouatène", "Mali"]),
        Item(["un cliché", "trois documents"], "still",
             [step("analysed|verified", "Observatoire Ténéré|We", optional=True)], [],
             [verdict("content", "refuted", "Observatoire Ténéré|We|*")],
             []),
        language="fr"),
    Report(
        "Levant Photo", "2024-09-29",
        "Des secouristes devant un immeuble éventré de la rue Hadi Nasrallah, dans la banlieue sud de Beyrouth. Cette photo, prise le "
        "28 septembre par Nadim Harfouche, a été transmise par l'agence Cèdre Images. L'armée israélienne affirme avoir visé un dépôt "
        "d'armes.",
        Item(["Cette photo"], "still",
             [step("filmed", "Nadim Harfouche", "2024-09-28"), step("released|published|shared|unit", "Cèdre Images|agence")],
             [time("filmed", "2024-09-28")],
             [], ["Hadi Nasrallah", "Beyrouth", "banlieue sud", "immeuble"]),
        language="fr"),
    Report(
        "La Gazette du Drac", "2024-10-24",
        "Grenoble. L'enquête sur le refus d'obtempérer d'Échirolles rebondit. Les images de la caméra-piéton d'un des policiers, que "
        "le parquet a rendues publiques mercredi, montrent le conducteur accélérer vers l'équipage. Elles contredisent, selon Me "
        "Sophie Carlin, avocate de la famille, une vidéo enregistrée par une riveraine depuis son balcon et diffusée sur Snapchat dès "
        "samedi soir, où la voiture paraît à l'arrêt. Un expert judiciaire, Bernard Maillot, a extrait le fichier du téléphone de "
        "cette riveraine : les données d'origine sont intactes, et l'heure correspond à celle de l'appel radio. Le jeune homme de 19 "
        "ans, touché au bras, est sorti de l'hôpital lundi.",
        Item(["Les images de la caméra-piéton d'un des policiers", "Elles"], "bodycam",
             [step("released|published", "parquet", "2024-10-23"), step("filmed", "policiers|caméra-piéton", optional=True)],
             [time("published|released", "2024-10-23")],
             [verdict("content", "disputed", "Carlin|avocate", optional=True)],
             ["Échirolles"]),
        Item(["une vidéo", "le fichier"], "video ground_video",
             [step("filmed", "riveraine"), step("posted|shared|published", "riveraine|*", "2024-10-19"),
              step("analysed|verified", "Bernard Maillot|expert", optional=True)],
             [time("posted|shared|published", "2024-10-19")],
             [verdict("source|content", "confirmed", "Bernard Maillot|expert"), verdict("time", "confirmed", "Bernard Maillot|expert")],
             ["Échirolles"]),
        language="fr"),
    Report(
        "Caraïbe Presse", "2024-03-05",
        "PORT-AU-PRINCE - Plus de 3.500 détenus se sont évadés du pénitencier national dans la nuit du 2 au 3 mars. Sur des images "
        "filmées par drone dimanche et diffusées par la télévision locale Télé Morne, on distingue la cour vide et des corps près de "
        "l'entrée. Une autre vidéo, dans laquelle un chef de gang revendique l'assaut, circule sur WhatsApp sans que son auteur soit "
        "connu. Caraïbe Presse n'est pas parvenue à en confirmer l'authenticité. Le gouvernement haïtien a décrété l'état d'urgence "
        "pour soixante-douze heures.",
        Item(["des images filmées par drone"], "drone_video drone_still video",
             [step("published|released|shared", "Télé Morne"), step("filmed", None, "2024-03-03", optional=True)],
             [time("filmed", "2024-03-03")],
             [], ["pénitencier", "PORT-AU-PRINCE", "cour"]),
        Item(["Une autre vidéo"], "video ground_video",
             [step("shared|posted", None, optional=True)], [],
             [verdict("source", "not_confirmed", "Caraïbe Presse|*"), verdict("content|source", "not_confirmed", "Caraïbe Presse")],
             []),
        language="fr"),
    Report(
        "Le Fleuve", "2025-04-08",
        "KINSHASA. Trente-trois personnes au moins ont péri dans les inondations du week-end, selon le ministère congolais de la Santé. Un "
        "conducteur de taxi a filmé dimanche, depuis le toit de son véhicule, la nationale 1 coupée par la rivière Ndjili ; son clip a "
        "été repris lundi par la Radio du Pool. Le Fleuve a joint ce conducteur, Patrick Ilunga, qui a fourni le fichier original. "
        "En revanche, la photo d'un crocodile dans une rue submergée, attribuée à la commune de Limete, est une image générée par "
        "intelligence artificielle, d'après l'association de vérification Congo Net Clair.",
        Item(["son clip", "le fichier original"], "video ground_video",
             [step("filmed", "conducteur|Patrick Ilunga", "2025-04-06"),
              step("republished|reposted|shared|published", "Radio du Pool", "2025-04-07"),
              step("verified", "Le Fleuve", optional=True), step("shared|released", "conducteur|Patrick Ilunga", optional=True)],
             [time("filmed", "2025-04-06"), time("republished|posted", "2025-04-07")],
             [verdict("source", "confirmed", "Le Fleuve")],
             ["nationale 1", "Ndjili", "KINSHASA"]),
        Item(["la photo d'un crocodile dans une rue submergée", "une image"], "still",
             [step("analysed|verified", "Congo Net Clair", optional=True)], [],
             [verdict("content", "refuted", "Congo Net Clair")],
             ["Limete"]),
        language="fr"),
    Report(
        "Veille Sahel", "2025-05-16",
        "Le 11 mai, le JNIM a attaqué le camp militaire de Djibo, dans le nord du Burkina Faso. Sa branche médiatique a publié deux "
        "jours plus tard un montage de sept minutes. On y voit des combattants à moto franchir l'enceinte. Les chercheurs de Savane OSINT "
        "ont identifié le château d'eau et situé la vidéo au camp de Djibo, mais ils jugent qu'une partie des scènes provient de "
        "l'attaque de novembre 2023 contre la même base. L'état-major burkinabè qualifie le film de propagande fabriquée. Le bilan "
        "réel de l'assaut demeure inconnu.",
        Item(["un montage de sept minutes", "la vidéo", "le film"], "video ground_video",
             [step("published|released|posted", "JNIM|branche médiatique", "2025-05-13"),
              step("geolocated|verified|analysed", "Savane OSINT|chercheurs"), step("filmed", "JNIM", optional=True)],
             [time("published|posted", "2025-05-13"), time("event|filmed", "2025-05-11", optional=True), time("filmed|event", "2023-11", optional=True)],
             [verdict("location", "confirmed", "Savane OSINT|chercheurs"), verdict("time", "partly_confirmed|disputed|refuted|not_confirmed", "Savane OSINT|chercheurs"),
              verdict("content", "disputed|refuted", "état-major")],
             ["Djibo", "camp", "Burkina Faso"]),
        language="fr"),
    Report(
        "Pacifique Matin", "2024-05-16",
        "Nouméa. Quatrième nuit d'émeutes dans l'agglomération, où un gendarme a été mortellement blessé mercredi. Mercredi également, le "
        "haut-commissariat a communiqué une séquence de drone sur laquelle une vingtaine d'entrepôts brûlent à Ducos. Un adolescent "
        "de Rivière-Salée a raconté en direct sur TikTok le pillage d'un supermarché ; sa retransmission a été archivée par le "
        "collectif Mémoire Calédonie, qui en a aussi établi l'emplacement. Les vols commerciaux sont suspendus.",
        Item(["une séquence de drone"], "drone_video",
             [step("released|published|shared", "haut-commissariat", "2024-05-15")],
             [time("released|published", "2024-05-15")],
             [], ["Ducos", "entrepôts", "Nouméa"]),
        Item(["sa retransmission"], "livestream",
             [step("filmed|posted|published", "adolescent"), step("archived", "Mémoire Calédonie|collectif"),
              step("geolocated|verified", "Mémoire Calédonie|collectif", optional=True)], [],
             [verdict("location", "confirmed", "Mémoire Calédonie|collectif")],
             ["Rivière-Salée", "supermarché", "Nouméa"]),
        language="fr"),
    Report(
        "Fil Océanie", "2024-12-19",
        "La caméra de surveillance d'un garage de Port-Vila a enregistré la secousse de magnitude 7,3 qui a ravagé mardi la capitale du "
        "Vanuatu. Le gérant a partagé l'extrait mercredi sur Facebook. Deux mécaniciens s'en sortent indemnes.",
        Item(["l'extrait"], "cctv",
             [step("filmed", "caméra|garage", "2024-12-17"), step("shared|posted|published", "gérant", "2024-12-18")],
             [time("filmed|event", "2024-12-17"), time("shared|posted", "2024-12-18")],
             [], ["garage", "Port-Vila", "Vanuatu"]),
        language="fr"),
    Report(
        "Le Matin lémanique", "2025-08-27",
        "Notre cellule images a examiné minute par minute les frappes de lundi contre l'hôpital Nasser, à Khan Younès, qui ont tué vingt "
        "personnes, dont cinq journalistes. La retransmission en direct de l'agence Golfe News, placée au dernier étage, s'interrompt "
        "à 10h08. Une vidéo de la chaîne Al-Sahil, filmée quinze minutes plus tard depuis le parking, montre le second impact sur "
        "l'escalier ; les ombres et l'horloge de l'entrée en ont permis la datation par notre équipe. Un porte-parole de l'armée "
        "israélienne soutient que la caméra installée là appartenait au Hamas, ce que la chaîne dément. Nous n'avons trouvé aucun élément "
        "à l'appui de cette thèse.",
        Item(["La retransmission en direct de l'agence Golfe News"], "livestream",
             [step("filmed|published|released|posted", "Golfe News", "2025-08-25"),
              step("analysed", "Le Matin lémanique|cellule images|We", optional=True)],
             [time("filmed|event|published|posted", "2025-08-25")],
             [], ["hôpital", "Khan Younès"]),
        Item(["Une vidéo de la chaîne Al-Sahil"], "video ground_video",
             [step("filmed|published", "Al-Sahil", "2025-08-25"),
              step("chronolocated|verified|analysed", "Le Matin lémanique|équipe|cellule images|We", optional=True)],
             [time("filmed|event", "2025-08-25")],
             [verdict("time", "confirmed", "Le Matin lémanique|équipe|cellule images|We")],
             ["escalier", "hôpital", "Khan Younès"]),
        language="fr"),
    Report(
        "La Sentinelle", "2024-05-27",
        "Samedi après-midi, deux bombes planantes ont frappé un hypermarché de bricolage de Kharkiv, faisant au moins seize morts. Les "
        "caméras intérieures du magasin ont fonctionné jusqu'à l'explosion ; le parquet régional a publié leur enregistrement dimanche. "
        "Moscou prétend qu'un dépôt militaire se trouvait dans les réserves et a produit, le même jour, une photographie de caisses de "
        "munitions. Cette dernière n'a aucun lien avec Kharkiv : elle figurait déjà en 2016 dans un reportage du quotidien La "
        "Sentinelle consacré à Balaklia, et notre photographe Yves Corvaisier en est l'auteur.",
        Item(["leur enregistrement"], "cctv",
             [step("published|released|posted", "parquet", "2024-05-26"), step("filmed", "caméras|magasin", "2024-05-25", optional=True)],
             [time("published|posted", "2024-05-26"), time("filmed|event", "2024-05-25")],
             [], ["Kharkiv", "hypermarché", "magasin"]),
        Item(["une photographie de caisses de munitions", "Cette dernière", "elle"], "still",
             [step("released|published|shared", "Moscou", "2024-05-26"), step("filmed", "Yves Corvaisier|photographe"),
              step("published", "La Sentinelle", "2016"), step("verified|analysed", "La Sentinelle|We", optional=True)],
             [time("published|posted", "2024-05-26"), time("published|filmed", "2016")],
             [verdict("location|content", "refuted", "La Sentinelle|We|*"), verdict("time", "refuted", "La Sentinelle|We|*", optional=True),
              verdict("source", "confirmed", "La Sentinelle|We|*", optional=True)],
             ["Balaklia"]),
        language="fr"),
    Report(
        "Boréal Info", "2023-06-07",
        "Québec - Plus de 150 feux de forêt brûlent dans la province et 11.000 personnes ont dû partir. Acquise lundi par le satellite "
        "Terra-K et publiée mardi par le Service météorologique, une image montre le panache du brasier de Chibougamau s'étirer jusqu'à "
        "Ottawa. La police de Sept-Îles met en garde contre une vidéo d'une route cernée par les flammes : ce sont des images "
        "anciennes, venues de Fort McMurray.",
        Item(["une image"], "satellite_image",
             [step("published|released", "Service météorologique", "2023-06-06"), step("filmed", "Terra-K|satellite", "2023-06-05", optional=True)],
             [time("imagery_acquired|filmed", "2023-06-05"), time("published", "2023-06-06")],
             [], ["Chibougamau", "Ottawa", "Québec"]),
        Item(["une vidéo d'une route cernée par les flammes", "des images anciennes"], "video ground_video",
             [step("analysed|verified", "police", optional=True), step("shared|posted", None, optional=True)], [],
             [verdict("time", "refuted", "police"), verdict("location", "refuted", "police")],
             ["Fort McMurray", "route"]),
        language="fr"),
    Report(
        "Courrier du Golfe de Gabès", "2023-07-20",
        "Des garde-frontières libyens ont remis dimanche à la presse une vidéo de migrants assoiffés, recueillis selon eux dans le désert "
        "près d'Al-Assah. Tunis a rejeté ces images, qui seraient une mise en scène. L'organisation Droits sans Visa, qui a interrogé deux "
        "des rescapés et le garde qui tenait le téléphone, assure que l'enregistrement est authentique. Elle ne peut pas dire en "
        "revanche de quel côté de la frontière se déroule la scène. La Croix-Rouge tunisienne a secouru 600 personnes depuis le 10 juillet.",
        Item(["une vidéo de migrants assoiffés", "ces images", "l'enregistrement"], "video ground_video",
             [step("released|shared|published", "garde-frontières", "2023-07-16"), step("filmed", "garde"),
              step("verified", "Droits sans Visa|organisation", optional=True)],
             [time("released|published|shared", "2023-07-16")],
             [verdict("content", "disputed|refuted", "Tunis"), verdict("content|source", "confirmed", "Droits sans Visa|organisation"),
              verdict("source", "confirmed", "Droits sans Visa|organisation", optional=True),
              verdict("location", "not_confirmed", "Droits sans Visa|organisation|Elle")],
             ["Al-Assah", "désert", "frontière"]),
        language="fr"),
    # Italian
    Report(
        "Corriere della Romagna Bassa", "2023-05-18",
        "FAENZA - Nove vittime, quasi diecimila sfollati: è il bilancio provvisorio dell'alluvione che ha colpito l'Emilia-Romagna. Un "
        "video girato da un elicottero dei vigili del fuoco, diffuso ieri dal Viminale, mostra il quartiere Borgo di Faenza sommerso "
        "fino al primo piano. In rete gira anche il filmato di un ponte che cede: chi lo condivide parla del Lamone, ma la Protezione "
        "civile regionale ha precisato che le immagini riguardano il torrente Polcevera e risalgono al 2014. La pioggia dovrebbe "
        "attenuarsi da venerdì.",
        Item(["Un video"], "video drone_video",
             [step("released|published|shared", "Viminale", "2023-05-17"), step("filmed", "vigili del fuoco", optional=True)],
             [time("released|published", "2023-05-17")],
             [], ["Faenza", "FAENZA", "Borgo", "Emilia-Romagna"]),
        Item(["il filmato di un ponte", "lo", "le immagini"], "video ground_video",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Protezione civile", optional=True)],
             [time("filmed|event", "2014")],
             [verdict("location", "refuted", "Protezione civile"), verdict("time", "refuted", "Protezione civile")],
             ["Polcevera", "ponte"]),
        language="it"),
    Report(
        "Il Golfo di Pozzuoli", "2025-03-14",
        "La scossa di magnitudo 4,6 delle 1.25 di giovedì ha svegliato tutta l'area flegrea. Le telecamere di una farmacia di Bagnoli "
        "hanno ripreso il crollo di un controsoffitto; il titolare ha consegnato la registrazione ai carabinieri e nel pomeriggio l'ha "
        "pubblicata su Instagram. Undici persone sono state medicate. Circola inoltre la foto di un'auto schiacciata dai calcinacci in "
        "via Napoli: il nostro giornale non è riuscito a stabilire chi l'abbia scattata. La prefettura ha disposto verifiche in venti "
        "scuole.",
        Item(["la registrazione"], "cctv",
             [step("filmed", "telecamere|farmacia", "2025-03-13"), step("published|posted|shared", "titolare", "2025-03-13"),
              step("shared|released|unit", "titolare", optional=True)],
             [time("filmed|event", "2025-03-13"), time("published|posted", "2025-03-13")],
             [], ["farmacia", "Bagnoli"]),
        Item(["la foto di un'auto schiacciata dai calcinacci in via Napoli"], "still",
             [step("shared|posted", None, optional=True)], [],
             [verdict("source", "not_confirmed", "Il Golfo di Pozzuoli|nostro giornale|giornale|We")],
             ["via Napoli"]),
        language="it"),
    Report(
        "Verofalso", "2023-11-07",
        "Dopo il terremoto che il 3 novembre ha ucciso oltre 150 persone nel distretto nepalese di Jajarkot, su X è comparso un video di una "
        "piscina d'albergo che trabocca sotto le scosse. Il filmato, condiviso dal 4 novembre e visto 900.000 volte, è autentico ma "
        "vecchio: lo registrò una telecamera di sorveglianza dell'Hotel Annapurna di Kathmandu il 25 aprile 2015, e la direzione lo "
        "caricò su YouTube due giorni dopo. Il gestore attuale, Suraj Thapa Magar, ci ha confermato l'origine delle immagini.",
        Item(["un video di una piscina d'albergo", "Il filmato", "lo", "lo@2", "immagini"], "cctv",
             [step("shared|posted|reposted", None, "2023-11-04"), step("filmed", "telecamera|Hotel Annapurna", "2015-04-25"),
              step("posted|published", "direzione", "2015-04-27"), step("verified|analysed", "Verofalso|We", optional=True)],
             [time("shared|posted", "2023-11-04"), time("filmed|event", "2015-04-25"), time("posted|published", "2015-04-27")],
             [verdict("time", "refuted", "Verofalso|We|*"), verdict("source", "confirmed", "gestore|Suraj Thapa Magar|Verofalso|We"),
              verdict("location|content", "refuted", "Verofalso|We|*", optional=True), verdict("content", "confirmed", "Verofalso|We|*", optional=True)],
             ["Kathmandu", "Hotel Annapurna", "piscina"]),
        language="it"),
    Report(
        "Rotta Sud", "2023-07-10",
        "La nave umanitaria Mare Chiaro ha accusato la Guardia costiera libica di avere sparato contro i soccorritori venerdì, a sessanta "
        "miglia da Garabulli. A sostegno ha fornito le immagini della bodycam di un membro dell'equipaggio, nelle quali si sentono almeno "
        "quattro colpi. Tripoli nega. Un velivolo dell'associazione Ali Civili sorvolava la zona e ha ripreso la scena dall'alto; la "
        "ripresa è stata pubblicata domenica. Rotta Sud ha sincronizzato le due riprese e ha potuto confermarne data e posizione. Le "
        "persone soccorse sono undici, tutte sbarcate ad Augusta.",
        Item(["le immagini della bodycam di un membro dell'equipaggio", "le due riprese"], "bodycam",
             [step("released|shared|published", "Mare Chiaro|nave"), step("filmed", "membro dell'equipaggio|equipaggio", "2023-07-07", optional=True),
              step("verified|geolocated|chronolocated|analysed", "Rotta Sud", optional=True)],
             [time("filmed|event", "2023-07-07", optional=True)],
             [verdict("time", "confirmed", "Rotta Sud"), verdict("location", "confirmed", "Rotta Sud"),
              verdict("content", "disputed", "Tripoli", optional=True)],
             ["Garabulli"]),
        Item(["la ripresa", "le due riprese"], "drone_video video",
             [step("filmed", "Ali Civili|velivolo", "2023-07-07"), step("published|released|posted", "Ali Civili|*", "2023-07-09"),
              step("verified|geolocated|chronolocated|analysed", "Rotta Sud", optional=True)],
             [time("published|posted", "2023-07-09"), time("filmed|event", "2023-07-07", optional=True)],
             [verdict("time", "confirmed", "Rotta Sud"), verdict("location", "confirmed", "Rotta Sud")],
             ["Garabulli"]),
        language="it"),
    Report(
        "Centro Studi Fronte Est", "2024-07-05",
        "Il comando ucraino ha annunciato il 4 luglio il ritiro dal microdistretto Kanal di Chasiv Yar. Riprese geolocalizzate diffuse il "
        "3 luglio indicano che fanti russi avevano già raggiunto i palazzi a est del canale. Un canale Telegram vicino alle truppe "
        "aviotrasportate ha postato il 4 luglio un secondo video, che mostrerebbe l'attraversamento del corso d'acqua con un blindato; la "
        "qualità dell'immagine è scarsa e non siamo in grado di collocarlo. Sul resto del fronte di Donetsk non si segnalano cambiamenti.",
        Item(["Riprese geolocalizzate"], "video",
             [step("released|published|posted|shared", None, "2024-07-03"), step("geolocated", None)],
             [time("published|posted", "2024-07-03")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Chasiv Yar", "Kanal", "palazzi", "canale"]),
        Item(["un secondo video"], "video",
             [step("posted|published|shared", "canale Telegram", "2024-07-04"), step("analysed", "Centro Studi Fronte Est|We", optional=True)],
             [time("posted|published", "2024-07-04")],
             [verdict("location", "not_confirmed", "Centro Studi Fronte Est|We")],
             ["corso d'acqua", "Chasiv Yar", "canale"]),
        language="it"),
    Report(
        "Agenzia Adria", "2024-12-03",
        "TBILISI, 3 DIC - Quinta notte di proteste davanti al parlamento georgiano contro lo stop ai negoziati con l'Ue. L'emittente Mtavari "
        "Dro ha trasmesso in diretta l'aggressione al suo inviato, colpito da uomini a volto coperto in viale Rustaveli: della sequenza, "
        "andata in onda lunedì sera, l'Adria ha accertato luogo e ora. Il ministero dell'Interno ha replicato con un filmato ripreso da un "
        "drone, nel quale i manifestanti lanciano fuochi d'artificio contro gli agenti. L'ombudsman parla di 124 fermati con lesioni.",
        Item(["sequenza"], "livestream",
             [step("published|filmed|released|posted", "Mtavari Dro", "2024-12-02"),
              step("verified|geolocated|chronolocated", "Adria|Agenzia Adria", optional=True)],
             [time("published|posted|filmed|event", "2024-12-02")],
             [verdict("location", "confirmed", "Adria|Agenzia Adria"), verdict("time", "confirmed", "Adria|Agenzia Adria")],
             ["Rustaveli", "TBILISI"]),
        Item(["un filmato"], "drone_video",
             [step("released|published|shared", "ministero")], [],
             [], ["parlamento", "TBILISI"]),
        language="it"),
    Report(
        "Cronache della Mole", "2024-02-26",
        "TORINO. Due studenti contusi e un agente con il polso rotto: così è finito il corteo di venerdì. Il video di dieci secondi in cui "
        "un ragazzo viene manganellato a terra, pubblicato sabato dal collettivo Palazzo Verde, è stato girato in corso Regina "
        "Margherita; il nostro redattore Luca Ferrero era presente e lo conferma. La questura sostiene che il montaggio ometta quanto "
        "accaduto prima e ha consegnato alla procura le registrazioni delle bodycam del reparto mobile, che per ora non saranno rese "
        "pubbliche. Oggi è previsto un presidio davanti al rettorato.",
        Item(["Il video di dieci secondi", "il montaggio"], "video ground_video",
             [step("published|posted|released|shared", "collettivo|Palazzo Verde", "2024-02-24"),
              step("verified|geolocated", "Luca Ferrero|redattore|Cronache della Mole", optional=True)],
             [time("published|posted", "2024-02-24"), time("event|filmed", "2024-02-23", optional=True)],
             [verdict("location", "confirmed", "Luca Ferrero|redattore|Cronache della Mole|We"), verdict("content", "disputed", "questura")],
             ["corso Regina Margherita", "TORINO"]),
        Item(["le registrazioni delle bodycam del reparto mobile"], "bodycam",
             [step("shared|released|unit", "questura", optional=True), step("filmed", "reparto mobile", optional=True)],
             [time("event|filmed", "2024-02-23", optional=True)], [],
             ["TORINO", "corso Regina Margherita"]),
        language="it"),
    Report(
        "Il Levante ligure", "2018-08-15",
        "GENOVA - Sale a 39 il numero dei morti accertati del ponte Morandi. La guardia di finanza ha sequestrato i nastri della "
        "videosorveglianza di un'azienda di Sampierdarena, che secondo la procura documentano il cedimento della pila 9. Quei nastri non "
        "sono stati diffusi. È invece sulle pagine di tutto il mondo la foto del furgone verde fermo sull'orlo, scattata ieri mattina da "
        "Paola Repetto, impiegata, dalla finestra dell'ufficio. Ai soccorsi lavorano 440 vigili del fuoco.",
        Item(["i nastri della videosorveglianza di un'azienda di Sampierdarena", "Quei nastri"], "cctv",
             [step("filmed", "azienda", optional=True), step("released|shared|archived", "guardia di finanza", optional=True)],
             [time("filmed|event", "2018-08-14", optional=True)],
             [verdict("content", "confirmed", "procura", optional=True)],
             ["ponte", "GENOVA", "pila 9"]),
        Item(["la foto del furgone verde fermo sull'orlo"], "still",
             [step("filmed", "Paola Repetto|impiegata", "2018-08-14"), step("published", None, optional=True)],
             [time("filmed|event", "2018-08-14")],
             [], ["ponte", "GENOVA"]),
        language="it"),
    Report(
        "Africa Domani", "2021-04-02",
        "Uomini in uniforme spingono dei prigionieri verso un dirupo, poi si sentono gli spari. I cinque spezzoni, comparsi su Telegram "
        "all'inizio di marzo, sono stati localizzati presso Mahbere Dego, nel Tigrè, dal gruppo di ricerca Altopiano Aperto, che ha "
        "confrontato il profilo delle rocce con modelli altimetrici. Dalle ombre lo stesso gruppo ha dedotto un periodo, la metà di "
        "gennaio 2021. Il governo etiope ha liquidato i video come falsi. Africa Domani ha parlato con il fratello di una vittima, che "
        "ha chiesto di restare anonimo. Nella regione le comunicazioni restano interrotte.",
        Item(["I cinque spezzoni", "i video"], "video ground_video",
             [step("posted|published|shared", None, "2021-03"), step("geolocated", "Altopiano Aperto|gruppo di ricerca"),
              step("chronolocated|analysed", "Altopiano Aperto|gruppo", optional=True)],
             [time("posted|published", "2021-03"), time("filmed|event", "2021-01")],
             [verdict("location", "confirmed", "Altopiano Aperto|gruppo"), verdict("time", "confirmed|partly_confirmed", "Altopiano Aperto|gruppo"),
              verdict("content", "disputed|refuted", "governo etiope|governo")],
             ["Mahbere Dego", "Tigrè", "dirupo"]),
        language="it"),
    Report(
        "La Conca d'Oro", "2023-07-26",
        "Palermo assediata dal fuoco: tre anziani sono morti, l'aeroporto è rimasto chiuso per ore. L'immagine termica ripresa da un drone "
        "della Forestale lunedì sera su Monte Grifone è servita a dirigere i Canadair. Un automobilista ha postato "
        "ieri le riprese della sua dashcam, con le fiamme ai due lati della statale per Capaci. Qualche utente le ha attribuite alla "
        "Grecia; abbiamo sentito l'autore, il quale ci ha mandato il file integro.",
        Item(["L'immagine termica"], "thermal_video drone_video still drone_still",
             [step("filmed", "Forestale|drone", "2023-07-24")],
             [time("filmed", "2023-07-24")],
             [], ["Monte Grifone", "Palermo"]),
        Item(["le riprese della sua dashcam", "le@3", "il file integro"], "dashcam",
             [step("filmed", "automobilista"), step("posted|published|shared", "automobilista", "2023-07-25"),
              step("verified", "La Conca d'Oro|We", optional=True)],
             [time("posted|published", "2023-07-25")],
             [verdict("source", "confirmed", "La Conca d'Oro|We"), verdict("location", "disputed", "utente", optional=True)],
             ["Capaci", "statale"]),
        language="it"),
    Report(
        "Notiziario Marittimo", "2023-11-21",
        "Gli Houthi hanno diffuso lunedì il filmato del sequestro della nave per auto Galaxy Leader, avvenuto il giorno prima nel Mar Rosso. "
        "Le immagini, riprese in parte da una telecamera fissata sul casco di un assaltatore, mostrano un elicottero posarsi sul ponte. "
        "L'esercito israeliano, pur confermando l'attacco, ha ricordato che il mercantile non è israeliano. La società di sicurezza "
        "Stella Polare, esaminati l'elicottero e lo scafo, considera genuino il materiale. A bordo si trovavano 25 marittimi.",
        Item(["il filmato del sequestro della nave per auto Galaxy Leader", "Le immagini", "il materiale"], "bodycam video",
             [step("released|published|posted", "Houthi", "2023-11-20"), step("filmed", "assaltatore|Houthi", "2023-11-19", optional=True),
              step("verified|analysed", "Stella Polare", optional=True)],
             [time("released|published", "2023-11-20"), time("filmed|event", "2023-11-19", optional=True)],
             [verdict("content|source", "confirmed", "Stella Polare")],
             ["Mar Rosso", "Galaxy Leader", "ponte"]),
        language="it"),
    Report(
        "Il Ponte di Trieste", "2024-07-09",
        "Medici e volontari sgomberano le macerie dell'ospedale pediatrico Okhmatdyt di Kiev in uno scatto realizzato ieri dal fotografo "
        "Oleh Marčenko per l'agenzia Baltika. Il missile, un Kh-101 secondo gli inquirenti ucraini, ha ucciso due persone.",
        Item(["uno scatto"], "still",
             [step("filmed", "Marčenko|fotografo|Baltika", "2024-07-08"), step("released|published", "Baltika|agenzia", optional=True)],
             [time("filmed|event", "2024-07-08")],
             [], ["Okhmatdyt", "ospedale", "Kiev"]),
        language="it"),
    Report(
        "L'Eco dei Sibillini", "2016-08-25",
        "Prima e dopo: il consorzio Copermap ha messo a confronto due immagini satellitari di Amatrice, l'una del 2015, l'altra acquisita "
        "poche ore dopo la scossa di mercoledì. Corso Umberto I non esiste più. Sul web intanto si diffonde il video di un campanile che "
        "crolla: non è il nostro terremoto, avverte la Soprintendenza, ma quello di Christchurch del 2011.",
        Item(["due immagini satellitari di Amatrice"], "satellite_pair satellite_image",
             [step("published|released|analysed", "Copermap|consorzio")],
             [time("imagery_acquired", "2015"), time("imagery_acquired", "2016-08-24"), time("event", "2016-08-24", optional=True)],
             [], ["Amatrice", "Corso Umberto I"]),
        Item(["il video di un campanile"], "video ground_video",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Soprintendenza", optional=True)],
             [time("filmed|event", "2011")],
             [verdict("location|content", "refuted", "Soprintendenza"), verdict("time", "refuted", "Soprintendenza")],
             ["Christchurch"]),
        language="it"),
    Report(
        "Occhio Asiatico", "2024-08-07",
        "Che cosa mostrano i video da Dacca? Del primo, la folla nella residenza della premier fuggita in India, abbiamo la certezza: lo "
        "ha ripreso lunedì la nostra collaboratrice Rehana Sultana. Il secondo, rilanciato martedì dal quotidiano indiano Ganga Times con "
        "la dicitura «tempio indù in fiamme», proviene in realtà da Satkhira e ritrae un ristorante. A questa conclusione è arrivata la "
        "redazione bengalese di Sotto Jachai dopo un controllo sul posto. Il presidente ha sciolto il parlamento.",
        Item(["i video da Dacca", "primo", "lo"], "video ground_video",
             [step("filmed", "Rehana Sultana|collaboratrice", "2024-08-05")],
             [time("filmed|event", "2024-08-05")],
             [verdict("source|content|location", "confirmed", "Occhio Asiatico|We")],
             ["Dacca", "residenza"]),
        Item(["i video da Dacca", "Il secondo"], "video ground_video",
             [step("reposted|republished|shared|published", "Ganga Times", "2024-08-06"),
              step("verified|analysed|geolocated", "Sotto Jachai", optional=True)],
             [time("posted|published", "2024-08-06")],
             [verdict("content", "refuted", "Sotto Jachai"), verdict("location", "confirmed", "Sotto Jachai", optional=True),
              verdict("location", "refuted", "Sotto Jachai", optional=True)],
             ["Satkhira", "ristorante"]),
        language="it"),
    Report(
        "Dossier Kashmir", "2025-05-09",
        "NUOVA DELHI - Il ministero della Difesa indiano ha mostrato giovedì in conferenza stampa riprese all'infrarosso dei bombardamenti su "
        "Muridke e Bahawalpur. Islamabad ha definito quei filmati «manipolati». L'edificio colpito a Bahawalpur corrisponde alla moschea "
        "visibile su immagini commerciali, ha stabilito il ricercatore indipendente Iacopo Sardi. Ben diverso il caso dell'abbattimento di "
        "un Rafale visto da milioni di utenti su Facebook: il clip è tratto da un videogioco, come ha scritto per primo il sito pakistano "
        "Haqiqat Check. Lungo la Linea di controllo i colpi d'artiglieria hanno ucciso 16 civili.",
        Item(["riprese all'infrarosso", "quei filmati"], "thermal_video drone_video video",
             [step("released|published|shared", "ministero della Difesa|ministero", "2025-05-08"),
              step("geolocated|analysed|verified", "Iacopo Sardi|ricercatore", optional=True)],
             [time("released|published", "2025-05-08")],
             [verdict("content", "disputed|refuted", "Islamabad"), verdict("location", "confirmed|partly_confirmed", "Iacopo Sardi|ricercatore")],
             ["Muridke", "Bahawalpur", "moschea"]),
        Item(["il clip"], "video screenshot",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Haqiqat Check", optional=True)], [],
             [verdict("content", "refuted", "Haqiqat Check|Dossier Kashmir")],
             []),
        language="it"),
    # Spanish
    Report(
        "Diario del Turia", "2024-10-31",
        "PAIPORTA. Al menos 95 personas han muerto en la provincia de Valencia. La Unidad Militar de Emergencias difundió el miércoles un "
        "vídeo tomado con dron en el que se aprecia el barranco del Poyo convertido en un río de barro a su paso por Paiporta. Una vecina de "
        "Catarroja, Amparo Ferrandis, grabó el martes desde su ventana cómo el agua arrastraba decenas de coches por la calle; su vídeo lo "
        "emitió esa misma noche Canal Horta. Este periódico habló con ella y recibió el archivo original. La Aemet mantiene el aviso rojo "
        "en Castellón.",
        Item(["un vídeo tomado con dron"], "drone_video",
             [step("released|published|shared", "Unidad Militar de Emergencias", "2024-10-30"),
              step("filmed", "Unidad Militar de Emergencias", optional=True)],
             [time("released|published", "2024-10-30")],
             [], ["Poyo", "Paiporta", "PAIPORTA", "Valencia"]),
        Item(["su vídeo", "lo", "el archivo original"], "video ground_video",
             [step("filmed", "Amparo Ferrandis|vecina", "2024-10-29"), step("published|released|shared", "Canal Horta", "2024-10-29"),
              step("verified", "Diario del Turia|periódico|We", optional=True)],
             [time("filmed|event", "2024-10-29"), time("published", "2024-10-29")],
             [verdict("source", "confirmed", "Diario del Turia|periódico|We")],
             ["Catarroja", "calle", "Valencia"]),
        language="es"),
    Report(
        "Andina Noticias", "2024-01-10",
        "GUAYAQUIL, Ecuador (Andina) - Trece encapuchados irrumpieron el martes en los estudios de un canal público mientras se emitía el "
        "noticiero, y la señal en vivo registró durante quince minutos a los empleados tendidos en el suelo. La Policía divulgó después "
        "imágenes de las cámaras corporales de sus agentes, con la rendición de los asaltantes. A la vez se viralizó un video que supuestamente "
        "muestra a guardias ahorcados en la cárcel de Turi; el SNAI, organismo a cargo de las prisiones, aseguró que es falso. El presidente "
        "declaró la existencia de un conflicto armado interno.",
        Item(["la señal en vivo"], "livestream",
             [step("filmed|published|released", "canal", "2024-01-09", optional=True)],
             [time("filmed|event|published", "2024-01-09")],
             [], ["GUAYAQUIL", "Ecuador", "estudios"]),
        Item(["imágenes de las cámaras corporales de sus agentes"], "bodycam",
             [step("released|published|shared", "Policía", "2024-01-09"), step("filmed", "agentes|Policía", optional=True)],
             [time("filmed|event|published", "2024-01-09", optional=True)],
             [], ["GUAYAQUIL", "estudios", "Ecuador"]),
        Item(["un video"], "video ground_video",
             [step("shared|posted", None, optional=True)], [],
             [verdict("content", "refuted|disputed", "SNAI")],
             ["Turi", "cárcel"]),
        language="es"),
    Report(
        "El Estero", "2023-03-20",
        "Una cámara de tránsito de Machala captó el sábado el derrumbe de la fachada que aplastó un automóvil durante el sismo de magnitud 6,8. "
        "El ECU 911 entregó la grabación a los medios el domingo. Catorce personas fallecieron en Ecuador.",
        Item(["la grabación"], "cctv",
             [step("filmed", "cámara de tránsito|cámara", "2023-03-18"), step("released|shared|published", "ECU 911", "2023-03-19")],
             [time("filmed|event", "2023-03-18"), time("released|published|shared", "2023-03-19")],
             [], ["Machala", "Ecuador"]),
        language="es"),
    Report(
        "Frontera Sur Investiga", "2022-06-28",
        "¿En qué lado de la valla murieron los 23 migrantes del viernes? Dos fuentes visuales ayudan a responder. La Asociación Rifeña de "
        "Derechos publicó el sábado en Facebook una grabación de móvil con decenas de cuerpos amontonados junto al puesto de Barrio Chino. "
        "Con los planos del catastro hemos comprobado que el patio se halla en suelo bajo control español, extremo que el Ministerio del "
        "Interior discute. La segunda es una foto del mismo patio, hecha desde un helicóptero de la Guardia Civil, a la que tuvo acceso nuestro equipo; "
        "carece de fecha. La Fiscalía estudia abrir diligencias.",
        Item(["Dos fuentes visuales", "una grabación de móvil"], "video ground_video",
             [step("published|posted|shared", "Asociación Rifeña", "2022-06-25"),
              step("geolocated|verified|analysed", "Frontera Sur Investiga|We", optional=True)],
             [time("published|posted", "2022-06-25"), time("event|filmed", "2022-06-24", optional=True)],
             [verdict("location", "confirmed", "Frontera Sur Investiga|We"), verdict("location", "disputed", "Ministerio del Interior|Ministerio")],
             ["Barrio Chino", "patio", "puesto", "valla"]),
        Item(["Dos fuentes visuales", "La segunda", "una foto del mismo patio"], "still drone_still",
             [step("filmed", "Guardia Civil", optional=True), step("analysed", "Frontera Sur Investiga|We|equipo", optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("time", "not_confirmed", "Frontera Sur Investiga|We|*", optional=True)],
             ["patio", "Barrio Chino", "puesto", "valla"]),
        language="es"),
    Report(
        "Altiplano Verifica", "2023-01-12",
        "La Policía peruana sostiene que el 9 de enero, en Juliaca, sus efectivos solo dispararon gas lacrimógeno. Un clip de 40 segundos "
        "cuenta otra cosa. Subido a TikTok al día siguiente por un comerciante de la zona, recoge ráfagas y un joven que cae cerca del "
        "aeropuerto. Altiplano Verifica lo ubicó en la avenida Independencia por el letrero de un grifo. Gladys Mamani, ingeniera acústica, "
        "lo estudió a nuestro pedido: los estampidos coinciden con los de un fusil AKM. No hemos podido saber, en cambio, a qué hora se filmó. "
        "Fueron 17 los civiles muertos esa jornada.",
        Item(["Un clip de 40 segundos", "lo", "lo@2"], "video ground_video",
             [step("posted|published", "comerciante", "2023-01-10"), step("geolocated", "Altiplano Verifica"),
              step("analysed", "Gladys Mamani|ingeniera"), step("filmed", "comerciante", optional=True)],
             [time("posted|published", "2023-01-10"), time("filmed|event", "2023-01-09", optional=True)],
             [verdict("location", "confirmed", "Altiplano Verifica"), verdict("content", "confirmed", "Gladys Mamani|ingeniera", optional=True),
              verdict("time", "not_confirmed", "Altiplano Verifica|We")],
             ["avenida Independencia", "Juliaca", "aeropuerto"]),
        language="es"),
    Report(
        "La Voz del Puerto", "2024-02-06",
        "VIÑA DEL MAR - Suman 131 los fallecidos por los incendios del fin de semana. Con fecha 3 de febrero, una imagen satelital que la "
        "empresa Andes Geo liberó ayer revela que el fuego saltó el estero y consumió El Olivar casi entero. Bomberos de Quilpué "
        "compartió en su cuenta una secuencia grabada por la cámara del parabrisas de un carro que huye entre las llamas por la ruta Las Palmas. Entretanto, "
        "Carabineros pidió no difundir la fotografía de un supuesto pirómano detenido: fue sacada en Grecia en 2021, según detectó la "
        "agencia Corrobora.",
        Item(["una imagen satelital"], "satellite_image",
             [step("released|published", "Andes Geo|empresa", "2024-02-05")],
             [time("imagery_acquired|filmed", "2024-02-03"), time("released|published", "2024-02-05")],
             [], ["El Olivar", "VIÑA DEL MAR", "estero"]),
        Item(["una secuencia"], "dashcam",
             [step("shared|posted|published|released", "Bomberos"), step("filmed", "Bomberos|cámara|carro", optional=True)], [],
             [], ["Las Palmas", "ruta"]),
        Item(["la fotografía de un supuesto pirómano detenido"], "still",
             [step("analysed|verified", "Corrobora", optional=True), step("shared|posted", None, optional=True),
              step("filmed", None, "2021", optional=True)],
             [time("filmed", "2021")],
             [verdict("location|content", "refuted", "Corrobora"), verdict("time", "refuted", "Corrobora")],
             ["Grecia"]),
        language="es"),
    Report(
        "Cazabulos Caribe", "2024-07-31",
        "«Así botan las actas en Petare», dice el texto que acompaña un video de cajas electorales quemadas, publicado el lunes en X por un "
        "diputado opositor. Engañoso: el material es de las elecciones regionales de noviembre de 2021 en Barinas. Lo emitió por primera vez la "
        "emisora Llano Visión, el 22 de ese mes, y se reconoce la fachada del liceo O'Leary. El diputado retiró la publicación horas más tarde. El "
        "Consejo Electoral aún no divulga los resultados mesa por mesa, y la fiscalía informó de 749 detenidos en las protestas.",
        Item(["un video de cajas electorales quemadas", "el material", "Lo"], "video ground_video",
             [step("posted|published|shared|reposted", "diputado", "2024-07-29"), step("published|released", "Llano Visión|emisora", "2021-11-22"),
              step("verified|analysed|geolocated", "Cazabulos Caribe|We|*", optional=True)],
             [time("posted|published|shared", "2024-07-29"), time("published|released", "2021-11-22"), time("filmed|event", "2021-11", optional=True)],
             [verdict("location|time|content", "refuted", "Cazabulos Caribe|*"), verdict("time|location|content", "refuted", "Cazabulos Caribe|*"),
              verdict("location", "confirmed", "Cazabulos Caribe|*", optional=True)],
             ["Barinas", "liceo"]),
        language="es"),
    Report(
        "Agencia Platense", "2024-05-09",
        "PORTO ALEGRE, Brasil - Las inundaciones en Rio Grande do Sul dejan 107 muertos y 136 desaparecidos. El rescate del caballo atrapado en "
        "un tejado de Canoas se pudo ver el jueves en directo por TV Pampa Sul; la transmisión duró más de una hora. También se hizo "
        "popular una imagen de un camión de donaciones retenido por inspectores. No hay pruebas de que ese camión fuera retenido, concluyó "
        "la unidad de chequeo Prova Real, que no logró dar con el autor de la foto ni con el lugar. El nivel del Guaíba bajaba lentamente.",
        Item(["la transmisión"], "livestream",
             [step("published|filmed|released|posted", "TV Pampa Sul", "2024-05-09")],
             [time("published|filmed|event|posted", "2024-05-09")],
             [], ["Canoas", "tejado", "Rio Grande do Sul"]),
        Item(["una imagen de un camión de donaciones", "la foto"], "still",
             [step("analysed|verified", "Prova Real", optional=True), step("shared|posted", None, optional=True)], [],
             [verdict("content", "not_confirmed", "Prova Real"), verdict("source", "not_confirmed", "Prova Real"),
              verdict("location", "not_confirmed", "Prova Real")],
             []),
        language="es"),
    Report(
        "Guerrero Hoy", "2023-10-27",
        "La Secretaría de Marina presentó ayer dos tomas satelitales de la bahía de Acapulco, obtenidas el 20 y el 26 de octubre, que "
        "retratan el antes y el después del huracán Otis. Un turista, a su vez, subió a Instagram el video de su cuarto de hotel sin "
        "ventanas. Guerrero Hoy reconoció el inmueble, en Punta Diamante, por la alberca. Se reportan 27 muertos y cuatro desaparecidos, y 500 mil hogares "
        "siguen sin luz.",
        Item(["dos tomas satelitales de la bahía de Acapulco"], "satellite_pair satellite_image",
             [step("released|published|shared", "Secretaría de Marina|Marina", "2023-10-26")],
             [time("released|published", "2023-10-26"), time("imagery_acquired|filmed", "2023-10-20"), time("imagery_acquired|filmed", "2023-10-26")],
             [], ["Acapulco", "bahía"]),
        Item(["el video de su cuarto de hotel sin ventanas"], "video ground_video",
             [step("posted|published|shared", "turista"), step("filmed", "turista", optional=True),
              step("verified|geolocated", "Guerrero Hoy", optional=True)], [],
             [verdict("location", "confirmed", "Guerrero Hoy")],
             ["Punta Diamante", "hotel", "Acapulco"]),
        language="es"),
    Report(
        "El Pacífico de Sinaloa", "2019-10-18",
        "CULIACÁN. Ocho muertos, 16 heridos y medio centenar de reos fugados dejó la jornada del jueves. La Sedena exhibió esta tarde el video "
        "de la cámara en el casco de un soldado, en el cual el detenido pide por teléfono a los suyos que paren el ataque. Un conductor "
        "sorprendido en el bulevar Pedro Infante filmó por su parte a una camioneta con una ametralladora; sus imágenes fueron replicadas la "
        "misma noche por decenas de cuentas y este diario pudo corroborar la calle. Las clases están suspendidas.",
        Item(["el video de la cámara en el casco de un soldado"], "bodycam",
             [step("released|published|shared", "Sedena", "2019-10-18"), step("filmed", "soldado", "2019-10-17", optional=True)],
             [time("released|published", "2019-10-18"), time("event|filmed", "2019-10-17", optional=True)],
             [], ["CULIACÁN"]),
        Item(["sus imágenes"], "video ground_video",
             [step("filmed", "conductor", "2019-10-17"), step("reposted|shared|posted", "cuentas|*", "2019-10-17"),
              step("verified|geolocated", "diario|El Pacífico de Sinaloa|We", optional=True)],
             [time("reposted|shared|posted", "2019-10-17"), time("filmed|event", "2019-10-17", optional=True)],
             [verdict("location", "confirmed", "diario|El Pacífico de Sinaloa|We")],
             ["Pedro Infante", "bulevar", "CULIACÁN"]),
        language="es"),
    Report(
        "Sur Bonaerense", "2025-03-10",
        "Bahía Blanca llora a 16 muertos tras el temporal del viernes. Personal del hospital Penna grabó con sus teléfonos la evacuación de la "
        "sala de neonatología, con enfermeras que llevan bebés en brazos con el agua por las rodillas; los registros fueron difundidos por "
        "el gobierno provincial el sábado. La imagen de un barco pesquero varado en pleno centro, en tanto, fue elaborada con IA, advirtió el "
        "laboratorio Pixel Cero de la universidad local. Prefectura busca todavía a dos hermanas de uno y cinco años.",
        Item(["los registros"], "video ground_video",
             [step("filmed", "Personal|hospital Penna", "2025-03-07"), step("released|published|shared", "gobierno provincial|gobierno", "2025-03-08")],
             [time("released|published", "2025-03-08"), time("filmed|event", "2025-03-07", optional=True)],
             [], ["hospital", "Bahía Blanca", "neonatología"]),
        Item(["La imagen de un barco pesquero varado en pleno centro"], "still",
             [step("analysed|verified", "Pixel Cero", optional=True)], [],
             [verdict("content", "refuted", "Pixel Cero")],
             ["Bahía Blanca", "centro"]),
        language="es"),
    Report(
        "Observatorio del Este", "2025-09-16",
        "Las fuerzas rusas habrían avanzado en el noroeste de Kúpiansk. El Ministerio de Defensa ruso difundió el 14 de septiembre imágenes de "
        "varios soldados que salen de una tubería. El analista finlandés Eero Kallio las geolocalizó en Radkivka, mientras que el Estado "
        "Mayor ucraniano sostiene que corresponden a agosto. Por otro lado, una grabación térmica divulgada el 15 de septiembre por la 10.ª "
        "Brigada documenta la destrucción de un puente flotante en el río Oskil. Este Observatorio no la ha verificado de forma independiente. "
        "En la región de Zaporiyia no hubo ataques de importancia.",
        Item(["imágenes de varios soldados", "las"], "video",
             [step("released|published|posted|shared", "Ministerio de Defensa ruso|Ministerio", "2025-09-14"), step("geolocated", "Eero Kallio|analista")],
             [time("released|published|posted", "2025-09-14"), time("filmed", "2025-08", optional=True)],
             [verdict("location", "confirmed", "Eero Kallio|analista"), verdict("time", "disputed|refuted", "Estado Mayor")],
             ["Radkivka", "Kúpiansk", "tubería"]),
        Item(["una grabación térmica", "la@3"], "thermal_video drone_video",
             [step("released|published|posted|shared", "10.ª Brigada|Brigada", "2025-09-15"), step("filmed|unit", "Brigada", optional=True)],
             [time("released|published|posted", "2025-09-15")],
             [verdict("content|source", "not_confirmed", "Observatorio del Este|Observatorio")],
             ["Oskil", "puente"]),
        language="es"),
    Report(
        "Archivo Darfur", "2023-11-09",
        "Ardamata, a las afueras de El Geneina, cayó en manos de las RSF el 4 de noviembre. Esa misma semana guardamos en nuestro archivo "
        "un vídeo en el que unos combatientes hacen correr a un grupo de hombres por una calle arenosa. Apareció el 5 de noviembre en "
        "una página de Facebook afín a los paramilitares, y el Centro Nilo de Imágenes pudo situarlo al oeste de la base militar. Quién lo "
        "filmó se desconoce. La milicia alegó que los hombres eran soldados rendidos. Acnur habla de 800 muertos.",
        Item(["un vídeo", "lo"], "video ground_video",
             [step("posted|published|shared", "página de Facebook|página|*", "2023-11-05"), step("archived", "Archivo Darfur|We"),
              step("geolocated", "Centro Nilo de Imágenes"), step("analysed", "Archivo Darfur|We", optional=True)],
             [time("posted|published", "2023-11-05"), time("event|filmed", "2023-11-04", optional=True), time("archived", "2023-11", optional=True)],
             [verdict("location", "confirmed", "Centro Nilo de Imágenes"), verdict("source", "not_confirmed", "Archivo Darfur|We|*"),
              verdict("content", "disputed", "milicia", optional=True)],
             ["Ardamata", "El Geneina", "calle", "base militar"]),
        language="es"),
    Report(
        "Mekong Press", "2025-07-26",
        "BANGKOK (MP) - Tercer día de combates entre Tailandia y Camboya, con 33 muertos. El ejército tailandés hizo público el jueves el video de "
        "una gasolinera alcanzada por cohetes en Sisaket, grabado ese mismo día por la cámara de la tienda. Nom Pen replicó el viernes con fotos de la pagoda de "
        "Tamone dañada, según ella, por un F-16. Las instantáneas no pudieron ser contrastadas por Mekong Press, pues la zona está cerrada a "
        "la prensa. Un vocero en Bangkok las calificó de trucadas.",
        Item(["el video de una gasolinera"], "cctv video",
             [step("released|published|shared", "ejército tailandés|ejército", "2025-07-24"), step("filmed", "cámara|tienda", "2025-07-24")],
             [time("released|published", "2025-07-24"), time("filmed|event", "2025-07-24")],
             [], ["Sisaket", "gasolinera"]),
        Item(["fotos de la pagoda de Tamone", "Las instantáneas", "las"], "still",
             [step("released|published|shared", "Nom Pen", "2025-07-25")],
             [time("released|published", "2025-07-25")],
             [verdict("content|source", "not_confirmed", "Mekong Press"), verdict("content", "disputed|refuted", "vocero")],
             ["Tamone", "pagoda"]),
        language="es"),
    Report(
        "Lisboa en Español", "2025-09-05",
        "Dieciséis personas murieron el miércoles al descarrilar el funicular de la Gloria, en Lisboa. Una joven que esperaba el tranvía grabó "
        "con el móvil los primeros auxilios. La policía judicial, que ayer verificó esas imágenes, ha pedido a los testigos que entreguen todo lo que tengan.",
        Item(["esas imágenes"], "video ground_video",
             [step("filmed", "joven", "2025-09-03"), step("verified", "policía judicial|policía", "2025-09-04", optional=True)],
             [time("filmed|event", "2025-09-03", optional=True)],
             [verdict("content|location|source", "confirmed", "policía judicial|policía")],
             ["funicular", "Gloria", "Lisboa"]),
        language="es"),
]
