"""Twelve German reports, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Rhein-Erft Bote", "2021-07-16",
        "Erftstadt. Die Kante bricht ab, dann rutscht ein ganzes Haus in die Tiefe: Ein Luftbild, das die Bezirksregierung Köln am Freitag veröffentlicht hat, zeigt das Ausmaß der Katastrophe im Stadtteil Blessem. "
        "Aufgenommen wurde es von einem Hubschrauber der Bundespolizei. Ein Anwohner, der Elektriker Jürgen Pütz, filmte den Krater am selben Morgen mit seinem Handy. Sein Video teilte er auf Facebook, wo es bis zum Abend "
        "mehr als 200.000 Mal angesehen wurde. Der Landrat rief die Menschen auf, das Gebiet zu meiden.",
        Item(["Luftbild"], "still aerial_still drone_still image",
             [step("published|released", "Bezirksregierung"), step("filmed", "Hubschrauber|Bundespolizei")],
             [time("published|released", "2021-07-16")], [], ["Blessem", "Erftstadt"]),
        Item(["Sein Video"], "video ground_video",
             [step("filmed", "Jürgen Pütz|Anwohner"), step("posted|shared", "Jürgen Pütz|Anwohner|er")],
             [time("filmed", "2021-07-16", optional=True)], [], ["Blessem", "Erftstadt", "Krater"]),
        language="de",
    ),
    Report(
        "Faktenlupe", "2023-08-21",
        "Behauptung: Ein Video soll zeigen, wie Brandstifter auf Maui ein Feuer legen. Bewertung: Falsch. Die Aufnahme stammt aus Chile und ist sechs Jahre alt. Eine Bilderrückwärtssuche führt zu einem Beitrag des "
        "Senders Radio Biobío vom 26. Januar 2017. Darin ist derselbe Hang bei Santa Olga zu sehen. Der Clip wurde seit dem 12. August auf TikTok tausendfach geteilt. Unter den Ersten, die ihn verbreiteten, war der Telegram-Kanal Freier Blick. "
        "Auf unsere Anfrage reagierte der Betreiber nicht.",
        Item(["Ein Video", "Die Aufnahme", "Der Clip"], "video ground_video",
             [step("published|posted", "Radio Biobío|Senders", optional=True), step("shared|posted", "Freier Blick"), step("shared|posted", None, optional=True)],
             [time("published|posted", "2017-01-26", optional=True), time("posted|shared", "2023-08-12", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)],
             ["Santa Olga", "Chile"]),
        language="de",
    ),
    Report(
        "Mitteldeutsche Rundschau", "2023-03-06",
        "Kiew/Berlin. Das ukrainische Verteidigungsministerium hat am Sonntag Drohnenaufnahmen aus Bachmut veröffentlicht. Sie zeigen, wie eine Brücke über den Fluss Bachmutka gesprengt wird. Gefilmt wurden sie nach Angaben "
        "des Ministeriums von der 93. Brigade. Die Rundschau konnte den Ort anhand von Satellitenbildern bestätigen, nicht jedoch das Aufnahmedatum. Der russische Söldnerführer Jewgeni Prigoschin erklärte unterdessen, seine Kämpfer hätten "
        "die Stadt nahezu eingeschlossen. Der Generalstab in Kiew wies das zurück.",
        Item(["Drohnenaufnahmen"], "drone_video",
             [step("published|released", "Verteidigungsministerium|Ministerium"), step("filmed|unit", "93. Brigade|Brigade")],
             [time("published|released", "2023-03-05")],
             [verdict("location", "confirmed", "Rundschau"), verdict("time", "not_confirmed", "Rundschau")], ["Bachmut", "Bachmutka", "Brücke"]),
        language="de",
    ),
    Report(
        "Alpen-Kurier", "2024-08-20",
        "St. Anton. Eine Mure hat am Montagabend die Arlbergstraße verschüttet. Verletzt wurde niemand. Eine Dashcam im Wagen der Urlauberin Lena Brandl aus Passau zeichnete auf, wie das Geröll nur wenige Meter vor ihr über die Fahrbahn schoss. "
        "Die 29-Jährige stellte die 40-sekündige Aufzeichnung der Polizei zur Verfügung, die sie am Dienstag auf X veröffentlichte. Auch eine Webcam der Bergbahn hielt den Abgang fest. Bürgermeister Helmut Mall rechnet damit, dass die Straße bis Donnerstag gesperrt bleibt.",
        Item(["Dashcam", "40-sekündige Aufzeichnung"], "dashcam",
             [step("filmed", "Lena Brandl|Urlauberin|Dashcam"), step("shared|released", "Lena Brandl|29-Jährige|Urlauberin"), step("posted|released|published", "Polizei")],
             [time("filmed|event", "2024-08-19", optional=True), time("posted|released|published", "2024-08-20")], [], ["Arlbergstraße", "Anton"]),
        Item(["Webcam"], "livestream webcam video cctv",
             [step("filmed", "Bergbahn|Webcam", optional=True)], [time("filmed|event", "2024-08-19", optional=True)], [], ["Arlbergstraße", "Anton"]),
        language="de",
    ),
    Report(
        "Kollektiv Spurensuche", "2024-05-27",
        "Wir haben 14 Videos vom Angriff auf den Baumarkt in Charkiw ausgewertet. Das wichtigste nahm ein Besucher auf, der sich auf dem Parkplatz befand; es wurde um 16.21 Uhr auf Telegram hochgeladen. Anhand des Schattenwurfs einer "
        "Laterne konnten wir bestimmen, dass es am 25. Mai gegen 16 Uhr entstand. Der Standort ist eindeutig: Das Schild über dem Eingang und der Wasserturm dahinter stimmen mit Aufnahmen von Google Street View überein. "
        "Wer das Video gefilmt hat, ist uns nicht bekannt; der Kanal, der es verbreitete, antwortete nicht.",
        Item(["14 Videos", "Das wichtigste", "das Video"], "video ground_video",
             [step("filmed", "Besucher"), step("posted", None, optional=True), step("analysed", "Wir|wir|Kollektiv Spurensuche", optional=True), step("chronolocated", "wir|Kollektiv Spurensuche|*", optional=True)],
             [time("filmed", "2024-05-25")],
             [verdict("time", "confirmed", "wir|Kollektiv Spurensuche|*"), verdict("location", "confirmed", "wir|Kollektiv Spurensuche|*"), verdict("source", "not_confirmed", "uns|Kollektiv Spurensuche|*", optional=True)],
             ["Charkiw", "Baumarkt", "Parkplatz"]),
        language="de",
    ),
    Report(
        "Norddeutsche Presse-Agentur", "2022-09-30",
        "Satellitenbilder des US-Unternehmens Maxar vom 26. September zeigen eine mehr als 16 Kilometer lange Fahrzeugschlange vor dem georgischen Grenzübergang Werchnij Lars. Die Firma verbreitete die Bilder am Dienstag. In sozialen Netzwerken kursieren "
        "zudem Handyvideos, auf denen Männer mit Koffern und Fahrrädern zwischen den Autos laufen. Die Echtheit dieser Videos ließ sich zunächst nicht unabhängig überprüfen. Das Innenministerium in Tiflis sprach von 10.000 Einreisen am Tag.",
        Item(["Satellitenbilder", "die Bilder"], "satellite_image",
             [step("published|released|shared|posted", "Firma|Maxar"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-09-26"), time("published|released|shared|posted", "2022-09-27")], [], ["Werchnij", "Grenzübergang"]),
        Item(["Handyvideos", "dieser Videos"], "video ground_video",
             [step("posted|shared", None, optional=True)], [], [verdict("content", "not_confirmed", None)], ["Werchnij", "Grenzübergang"]),
        language="de",
    ),
    Report(
        "Elbe-Anzeiger", "2024-09-11",
        "Dresden. Nach dem Einsturz der Carolabrücke in der Nacht zum Mittwoch hat die Stadt Bilder einer Verkehrskamera herausgegeben. Darauf ist zu sehen, wie um 2.59 Uhr ein Teil des Brückenzuges C in die Elbe sackt. Der Straßenbahnfahrer Uwe Lorenz, der "
        "wenige Minuten zuvor darüber gefahren war, fotografierte die Trümmer vom Ufer aus und schickte die Fotos der Redaktion. Ein Gutachter soll nun klären, ob Korrosion die Ursache war.",
        Item(["Bilder"], "cctv",
             [step("released|published", "Stadt"), step("filmed", "Verkehrskamera", optional=True)], [time("filmed|event", "2024-09-11", optional=True)], [], ["Carolabrücke", "Dresden", "Elbe"]),
        Item(["die Fotos"], "still image ground_still",
             [step("filmed", "Uwe Lorenz|Straßenbahnfahrer"), step("shared|released", "Uwe Lorenz|Straßenbahnfahrer")], [], [], ["Carolabrücke", "Dresden", "Elbe", "Ufer"]),
        language="de",
    ),
    Report(
        "Tageblatt am Sund", "2023-11-14",
        "Gaza/Jerusalem. Die israelische Armee hat am Montag ein Video verbreitet, das einen Tunnelschacht unter dem Rantisi-Krankenhaus zeigen soll. Armeesprecher Daniel Hagari führt darin durch einen Keller, in dem Waffen auf dem Boden liegen. Die Hamas bestreitet die "
        "Darstellung und nannte den Film eine Inszenierung. Reporter der Agentur Nordlicht bestätigten, dass die Aufnahmen in dem Krankenhaus entstanden sind; wann, blieb offen. Die Weltgesundheitsorganisation forderte eine Waffenruhe.",
        Item(["ein Video", "den Film", "die Aufnahmen"], "video ground_video",
             [step("released|shared|published|posted", "Armee"), step("filmed", "Armee", optional=True)],
             [time("released|shared|published|posted", "2023-11-13")],
             [verdict("content", "disputed", "Hamas"), verdict("location", "confirmed", "Nordlicht|Reporter"), verdict("time", "not_confirmed", "*")], ["Rantisi", "Krankenhaus", "Gaza"]),
        language="de",
    ),
    Report(
        "Ostsee-Echo", "2025-03-12",
        "Die Berliner Regisseurin Marlene Voss zeigt auf dem Filmfest in Rostock ihren neuen Spielfilm. Gedreht wurde er in nur 19 Tagen auf Rügen. Das Bild, das sie von einem Dorf im Umbruch zeichnet, ist düster, aber nie ohne Humor. Im Hafen von Sassnitz, wo die "
        "Schlüsselszene spielt, erinnert sich mancher noch an die Dreharbeiten. Voss hat Fotografie studiert und sagt, sie habe dabei gelernt, auf den richtigen Augenblick zu warten.",
        language="de",
    ),
    Report(
        "Wacht am Netz", "2024-01-03",
        "Auf einem Foto, das seit Neujahr auf X geteilt wird, steht der Eiffelturm in Flammen. Das Bild ist mit künstlicher Intelligenz erzeugt. Zuerst veröffentlichte es am 31. Dezember der Nutzer @pixelmaurice, der in seinem Profil angibt, mit Bildgeneratoren zu experimentieren. "
        "Die Pariser Feuerwehr teilte auf Anfrage mit, es habe keinen Einsatz gegeben. Auch an den verzerrten Verstrebungen lässt sich die Fälschung erkennen.",
        Item(["Foto", "Das Bild"], "still image",
             [step("posted|published", "@pixelmaurice"), step("shared|posted", None, optional=True)],
             [time("posted|published", "2023-12-31")], [verdict("content", "refuted", "*")], []),
        language="de",
    ),
    Report(
        "Donaukurier Weltnachrichten", "2022-11-22",
        "Kurz vor Mittag schlugen am Samstag mehrere Granaten auf dem Gelände des Kernkraftwerks Saporischschja ein. Ein Mitarbeiter filmte vom Dach eines Verwaltungsgebäudes eine Rauchsäule. Die Aufnahme erreichte uns über einen ehemaligen Ingenieur der Anlage, Oleksij Kowalenko. Die "
        "Rechercheure von Atomwatch ordneten sie dem Kühlbecken östlich von Block 6 zu. Russland und die Ukraine beschuldigten sich gegenseitig. Die Internationale Atomenergiebehörde veröffentlichte am Montag eigene Bilder der Schäden.",
        Item(["Die Aufnahme"], "video ground_video",
             [step("filmed", "Mitarbeiter"), step("shared|released", "Oleksij Kowalenko|Ingenieur"), step("geolocated", "Atomwatch|Rechercheure")],
             [time("filmed|event", "2022-11-19", optional=True)], [verdict("location", "confirmed", "Atomwatch|Rechercheure")], ["Saporischschja", "Kühlbecken", "Block"]),
        Item(["Bilder"], "still image",
             [step("published|released", "Atomenergiebehörde")], [time("published|released", "2022-11-21")], [], ["Saporischschja", "Kernkraftwerk"]),
        language="de",
    ),
    Report(
        "Hessische Morgenzeitung", "2024-05-31",
        "Mannheim. Ein Livestream auf YouTube zeigt den Angriff auf dem Marktplatz vom Freitagvormittag. Übertragen wurde er von der Bewegung, die dort einen Stand aufgebaut hatte. Nach 25 Sekunden stürzt ein Mann mit einem Messer ins Bild. Die Polizei bestätigte die Echtheit der Aufnahme und bat darum, "
        "sie nicht weiterzuverbreiten. YouTube löschte das Video am Nachmittag; Kopien finden sich weiterhin auf Telegram. Ein Polizist schwebt in Lebensgefahr.",
        Item(["Ein Livestream", "der Aufnahme", "das Video", "Kopien"], "livestream",
             [step("filmed|posted|published", "Bewegung"), step("verified", "Polizei", optional=True), step("posted|shared|reposted", None, optional=True)],
             [time("event|filmed|posted", "2024-05-31")], [verdict("content", "confirmed", "Polizei")], ["Mannheim", "Marktplatz"]),
        language="de",
    ),
]
