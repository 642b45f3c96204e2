"""Sixty-four German, French, Italian and Spanish reports: wars, floods, quakes, protests, accidents and fact checks of many outlets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    # German
    Report(
        "Hansedepesche", "2022-12-20",
        "Bachmut (HD) - Ein am Montag auf Telegram veröffentlichtes Drohnenvideo zeigt Gefechte am östlichen Stadtrand von "
        "Bachmut. Die Aufnahmen wurden von der 58. Motorisierten Brigade verbreitet und nach Angaben des Analysten "
        "Jan Terhorst, der sie anhand der Schornsteine lokalisierte, an der Patrice-Lumumba-Straße gefilmt. Wann das "
        "Video entstand, konnte die Hansedepesche nicht unabhängig überprüfen. Ein zweiter Clip, aufgenommen mit einer "
        "Helmkamera, soll Soldaten in einem Keller in Soledar zeigen. Er tauchte am 17. Dezember erstmals auf dem Kanal "
        "\"Donbas Front\" auf; Ort und Datum ließen sich nicht verifizieren.",
        Item(["Drohnenvideo", "Die Aufnahmen", "das Video"], "drone_video",
             [step("posted|published|released|shared", "58. Motorisierten Brigade", "2022-12-19"),
              step("geolocated|analysed", "Jan Terhorst|Analysten")],
             [time("posted|published", "2022-12-19")],
             [verdict("location", "confirmed", "Jan Terhorst|Analysten"), verdict("time", "not_confirmed", "Hansedepesche")],
             ["Bachmut", "Patrice-Lumumba-Straße"]),
        Item(["Ein zweiter Clip", "Er"], "bodycam video",
             [step("posted|published", "Donbas Front", "2022-12-17")],
             [time("posted|published", "2022-12-17")],
             [verdict("location", "not_confirmed", "Hansedepesche|*"), verdict("time", "not_confirmed", "Hansedepesche|*")],
             ["Soledar", "Keller"]),
        language="de"),
    Report(
        "Eifeler Tagblatt", "2021-07-16",
        "Die Bundeswehr hat am Freitag Luftaufnahmen aus dem Ahrtal veröffentlicht, die das Ausmaß der Zerstörung in "
        "Schuld und Insul zeigen. Gefilmt wurden sie am Donnerstagmorgen aus einem Hubschrauber der Heeresflieger. "
        "Daneben kursiert in den sozialen Netzwerken ein Handyvideo, auf dem ein Wohnmobil gegen die Brücke von Altenahr "
        "gedrückt wird. Unsere Redaktion hat mit der Anwohnerin gesprochen, die das Video am Mittwochabend von ihrem "
        "Balkon aus gedreht hat. Ort und Zeit sind damit bestätigt.",
        Item(["Luftaufnahmen", "sie"], "video",
             [step("released|published", "Bundeswehr", "2021-07-16"), step("filmed", "Heeresflieger|Hubschrauber", "2021-07-15")],
             [time("published|released", "2021-07-16"), time("filmed", "2021-07-15")],
             [],
             ["Ahrtal", "Schuld", "Insul"]),
        Item(["ein Handyvideo", "das Video"], "ground_video video",
             [step("shared|posted", None, optional=True), step("filmed", "Anwohnerin", "2021-07-14"),
              step("verified", "Eifeler Tagblatt|Unsere Redaktion|Redaktion", optional=True)],
             [time("filmed", "2021-07-14")],
             [verdict("location", "confirmed", "Eifeler Tagblatt|Unsere Redaktion|Redaktion"),
              verdict("time", "confirmed", "Eifeler Tagblatt|Unsere Redaktion|Redaktion")],
             ["Altenahr", "Brücke", "Ahrtal"]),
        language="de"),
    Report(
        "Faktenlotse", "2023-02-10",
        "Behauptung: Ein Video zeige, wie nach dem Erdbeben in der Türkei ein Tsunami auf den Hafen von Iskenderun trifft. "
        "Bewertung: Falsch. Der Clip wurde am 7. Februar auf TikTok hochgeladen und seither mehr als zwei Millionen Mal "
        "angesehen. Eine Rückwärtssuche führt zu einer Fassung, die der japanische Sender Tohoku TV bereits im März 2011 "
        "veröffentlichte. Die Aufnahmen stammen aus Miyako an der Nordostküste Japans, wie auch ein Vergleich mit "
        "Street-View-Bildern des Rathauses ergab. Ein Sprecher der türkischen Katastrophenschutzbehörde Afad teilte uns "
        "mit, das Video habe nichts mit dem Beben zu tun.",
        Item(["Ein Video", "Der Clip", "Die Aufnahmen", "das Video"], "video ground_video",
             [step("posted", None, "2023-02-07"), step("published|released", "Tohoku TV", "2011-03"),
              step("geolocated|analysed|verified", "Faktenlotse|*", optional=True)],
             [time("posted|published", "2023-02-07"), time("published|posted", "2011-03")],
             [verdict("location|content", "refuted", "Faktenlotse|*"), verdict("time", "refuted", "Faktenlotse|*", optional=True),
              verdict("content|location", "refuted", "Afad|Sprecher", optional=True)],
             ["Miyako", "Japan", "Rathaus"]),
        language="de"),
    Report(
        "Donaukurier St. Pölten", "2024-09-17",
        "Ein Video einer Überwachungskamera zeigt, wie am Sonntag gegen 5 Uhr die Wassermassen der Traisen in eine Tiefgarage "
        "in St. Pölten eindringen. Der Betreiber der Garage stellte es am Montag auf Facebook. Am selben Tag "
        "veröffentlichte das Landesfeuerwehrkommando Drohnenaufnahmen der überfluteten Felder bei Rust im Tullnerfeld. "
        "Wann genau diese entstanden, teilte die Feuerwehr nicht mit. (Foto: Screenshot aus dem Überwachungsvideo, "
        "Garage Mitte)",
        Item(["Ein Video einer Überwachungskamera", "es", "dem Überwachungsvideo"], "cctv",
             [step("posted|published|shared", "Betreiber", "2024-09-16")],
             [time("filmed|event", "2024-09-15T05", optional=True), time("posted", "2024-09-16")],
             [],
             ["St. Pölten", "Tiefgarage", "Traisen"]),
        Item(["Drohnenaufnahmen", "diese"], "drone_video",
             [step("published|released", "Landesfeuerwehrkommando", "2024-09-16")],
             [time("published|released", "2024-09-16")],
             [],
             ["Rust", "Tullnerfeld"]),
        Item(["Screenshot"], "screenshot still",
             [step("published|released|filmed", "Garage Mitte", optional=True)],
             [],
             [],
             ["St. Pölten", "Tiefgarage", "Garage", "Traisen"]),
        language="de"),
    Report(
        "Walliser Rundschau", "2025-05-30",
        "Satellitenbilder des Anbieters Planet zeigen das Lötschental vor und nach dem Gletscherabbruch: Auf der Aufnahme "
        "vom 24. Mai ist das Dorf Blatten noch zu erkennen, auf jener vom Donnerstag liegt es unter einer Schuttschicht. "
        "Das Bundesamt für Landestopografie veröffentlichte das Bildpaar am Freitag. Ein viel geteiltes Handyvideo vom "
        "Mittwochnachmittag, das die Staubwolke über dem Weiler Ried zeigt, stammt von einem Feuerwehrmann aus Wiler; "
        "SRZ hat die Echtheit der Aufnahme bestätigt.",
        Item(["Satellitenbilder", "das Bildpaar"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Planet", optional=True),
              step("published|released", "Bundesamt für Landestopografie", "2025-05-30")],
             [time("imagery_acquired", "2025-05-24"), time("imagery_acquired", "2025-05-29"),
              time("published|released", "2025-05-30")],
             [],
             ["Lötschental", "Blatten"]),
        Item(["Handyvideo", "der Aufnahme@2"], "ground_video video",
             [step("filmed", "Feuerwehrmann"), step("shared|posted", None, optional=True), step("verified", "SRZ", optional=True)],
             [time("filmed|event", "2025-05-28")],
             [verdict("content|source", "confirmed", "SRZ")],
             ["Ried", "Lötschental", "Blatten"]),
        language="de"),
    Report(
        "Spreebote", "2023-05-02",
        "Nach dem Polizeieinsatz am 1. Mai am Kottbusser Tor prüft die Berliner Polizei ein 40-sekündiges Video, das ein "
        "Aktivist am Montagabend auf X gepostet hat. Darauf ist zu sehen, wie ein Beamter einen am Boden liegenden Mann "
        "tritt. Die Polizei bestätigte, dass die Szene in der Adalbertstraße gefilmt wurde, sprach aber von einem "
        "\"aus dem Zusammenhang gerissenen Ausschnitt\". Die Aufnahmen der Bodycams werden nach Angaben einer Sprecherin "
        "ausgewertet; veröffentlicht werden sie vorerst nicht.",
        Item(["ein 40-sekündiges Video", "Darauf", "Ausschnitt"], "ground_video video",
             [step("posted", "Aktivist", "2023-05-01"), step("verified|geolocated", "Polizei", optional=True),
              step("analysed", "Berliner Polizei|Polizei", optional=True)],
             [time("posted", "2023-05-01"), time("filmed|event", "2023-05-01", optional=True)],
             [verdict("location", "confirmed", "Polizei"), verdict("content", "disputed|partly_confirmed", "Polizei", optional=True)],
             ["Adalbertstraße", "Kottbusser Tor", "Berlin"]),
        Item(["Die Aufnahmen der Bodycams", "sie"], "bodycam",
             [step("analysed", None, optional=True), step("filmed", "Polizei", optional=True)],
             [],
             [],
             ["Adalbertstraße", "Kottbusser Tor", "Berlin"]),
        language="de"),
    Report(
        "Ostlage", "2024-05-19",
        "Lagebericht: Am 18. Mai veröffentlichtes und geolokalisiertes Bildmaterial zeigt russische Soldaten an der "
        "nördlichen Ortsgrenze von Wowtschansk. Weitere Aufnahmen, die ein russischer Militärblogger am selben Tag "
        "geteilt hat, sollen den Einschlag einer Gleitbombe auf das Fleischkombinat zeigen; sie sind undatiert, und Ostlage "
        "kann die Angaben des Bloggers nicht bestätigen. Das ukrainische Verteidigungsministerium dementierte, dass "
        "das Werk getroffen worden sei.",
        Item(["Bildmaterial"], "video",
             [step("published|posted", None, "2024-05-18"), step("geolocated", None)],
             [time("published|posted", "2024-05-18")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Wowtschansk"]),
        Item(["Weitere Aufnahmen", "sie"], "video",
             [step("shared|posted", "Militärblogger|Blogger", "2024-05-18")],
             [time("shared|posted", "2024-05-18"), time("filmed", "XXXX-XX-XX")],
             [verdict("content", "not_confirmed", "Ostlage"),
              verdict("content", "disputed|refuted", "Verteidigungsministerium", optional=True)],
             ["Fleischkombinat", "Wowtschansk"]),
        language="de"),
    Report(
        "Harzer Allgemeine", "2022-02-18",
        "Den Einsatzkräften bot sich am Donnerstag ein Bild der Verwüstung: Der Sturm hatte in Wernigerode ganze Dächer "
        "abgedeckt. Der Bürgermeister machte sich am Freitagvormittag selbst ein Bild von der Lage und versprach vor "
        "laufenden Kameras schnelle Hilfe. Man müsse nun den Film der letzten Stunden noch einmal Revue passieren lassen, "
        "sagte er. Die Umfrage des Handelsverbands, nur eine Momentaufnahme, beziffert den Schaden auf drei Millionen "
        "Euro. Die Polizei hat die Unfallaufnahme an der B 244 inzwischen abgeschlossen.",
        language="de"),
    Report(
        "Globus Agentur", "2023-10-24",
        "Rafah (Globus) - Ein palästinensischer Fotoreporter hat in der Nacht zum Dienstag Bilder eines Luftangriffs im Stadtteil "
        "Tal as-Sultan gefilmt. Das zweiminütige Video, das der Agentur Globus exklusiv vorliegt, zeigt ein eingestürztes "
        "vierstöckiges Gebäude. Israels Armee hatte zuvor Infrarotaufnahmen veröffentlicht, die nach ihren Angaben "
        "die Zerstörung eines Tunnelschachts am Montag zeigen. Wo diese Aufnahmen gemacht wurden, ist unklar. Globus "
        "konnte den Ort nicht unabhängig bestätigen.",
        Item(["Bilder", "Das zweiminütige Video"], "ground_video video",
             [step("filmed", "Fotoreporter", "2023-10-24"), step("published|released|shared", "Globus", optional=True)],
             [time("filmed", "2023-10-24")],
             [],
             ["Rafah", "Tal as-Sultan"]),
        Item(["Infrarotaufnahmen", "diese Aufnahmen"], "thermal_video",
             [step("published|released", "Israels Armee|Armee")],
             [time("filmed|event", "2023-10-23", optional=True)],
             [verdict("location", "not_confirmed", "Globus")],
             ["Tunnelschacht", "Rafah"]),
        language="de"),
    Report(
        "Prüfstelle", "2024-06-12",
        "Auf Facebook behaupten Nutzer, ein Foto zeige Plünderer im Hochwassergebiet an der Donau. Das stimmt nicht. Das Bild "
        "wurde am 5. Juni 2024 von der Seite \"Heimat wehrt sich\" gepostet und tausendfach geteilt. Tatsächlich hat es der "
        "Fotograf Lukas Hainz im August 2005 in New Orleans für die Agentur Bildwerk aufgenommen. Das bestätigte uns Hainz "
        "auf Anfrage. Auch das Straßenschild im Hintergrund ist amerikanisch, wie eine Vergrößerung zeigt.",
        Item(["ein Foto", "Das Bild", "es"], "still",
             [step("posted|published", "Heimat wehrt sich", "2024-06-05"), step("shared", None, optional=True),
              step("filmed", "Lukas Hainz|Fotograf", "2005-08")],
             [time("posted", "2024-06-05"), time("filmed", "2005-08")],
             [verdict("location|content", "refuted", "Prüfstelle|uns|*"), verdict("time", "refuted", "Prüfstelle|uns|*", optional=True),
              verdict("source|location|time|content", "confirmed", "Hainz", optional=True)],
             ["New Orleans"]),
        language="de"),
    Report(
        "Münchner Stadtbote", "2024-12-03",
        "Auf der A 99 bei Aschheim ist am Montagmorgen ein Gefahrguttransporter in Brand geraten. Die Dashcam eines "
        "Berufspendlers hielt fest, wie der Laster gegen die Leitplanke prallt. Der Mann stellte die Aufnahme der Polizei "
        "zur Verfügung, die sie am Dienstag veröffentlichte. Ein Livestream der Autobahngesellschaft zeigte wenig später "
        "den Stau am Kreuz München-Ost. Auf Instagram geteilte Videos einer angeblichen Explosion stammen dagegen "
        "laut Polizei von einem Unfall in Bologna im Jahr 2018.",
        Item(["Die Dashcam eines Berufspendlers", "die Aufnahme", "sie"], "dashcam",
             [step("filmed", "Berufspendlers", "2024-12-02"), step("published|released", "Polizei", "2024-12-03"),
              step("released|shared", "Berufspendlers|Mann", optional=True)],
             [time("filmed|event", "2024-12-02"), time("published|released", "2024-12-03")],
             [],
             ["A 99", "Aschheim"]),
        Item(["Ein Livestream"], "livestream",
             [step("published|filmed|released", "Autobahngesellschaft")],
             [time("filmed|published", "2024-12-02", optional=True)],
             [],
             ["München-Ost"]),
        Item(["Videos"], "video",
             [step("shared|posted", None)],
             [time("filmed|event", "2018")],
             [verdict("location|content|time", "refuted", "Polizei"), verdict("time", "refuted", "Polizei", optional=True)],
             ["Bologna"]),
        language="de"),
    Report(
        "Zürcher Kurier", "2023-09-12",
        "Das marokkanische Innenministerium hat ein Video aus dem Atlasgebirge veröffentlicht, das Helikopter bei der "
        "Versorgung des Dorfes Tafeghaghte zeigt. Schweizer Rettungskräfte sind nicht zu sehen. Die Aufnahme trägt kein "
        "Datum. Ein Redaktor des Kuriers, der am Sonntag vor Ort war, erkannte die Moschee am Dorfeingang wieder. "
        "Satellitenaufnahmen der Firma Maxar vom 10. September zeigen den eingestürzten Ortskern von Moulay Brahim.",
        Item(["ein Video", "Die Aufnahme"], "video",
             [step("published|released", "Innenministerium"), step("geolocated|verified", "Redaktor|Kuriers", "2023-09-10", optional=True),
              step("geolocated|verified", "Redaktor|Kuriers", optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Redaktor|Zürcher Kurier|Kuriers")],
             ["Tafeghaghte", "Atlasgebirge"]),
        Item(["Satellitenaufnahmen"], "satellite_image",
             [step("filmed|released|published", "Maxar", optional=True)],
             [time("imagery_acquired", "2023-09-10")],
             [],
             ["Moulay Brahim"]),
        language="de"),
    Report(
        "Wiener Abendpost", "2020-11-04",
        "Die Polizei ruft dazu auf, keine Videos des Anschlags in der Wiener Innenstadt zu teilen. Ein Clip, den ein Anrainer "
        "am Montag um 20.09 Uhr aus einem Fenster am Ruprechtsplatz filmte, wurde von mehreren Sendern ausgestrahlt; die "
        "Abendpost zeigt ihn nicht. Die Echtheit bestätigte das Innenministerium am Dienstag. Mehr als 20.000 "
        "Aufnahmen gingen bis Mittwoch über die Upload-Plattform der Polizei ein und werden dort ausgewertet.",
        Item(["Ein Clip", "ihn"], "ground_video video",
             [step("filmed", "Anrainer", "2020-11-02"), step("published|republished", "Sendern", optional=True),
              step("verified", "Innenministerium", "2020-11-03", optional=True)],
             [time("filmed", "2020-11-02T20:09")],
             [verdict("content|source", "confirmed", "Innenministerium")],
             ["Ruprechtsplatz", "Innenstadt"]),
        Item(["Mehr als 20.000 Aufnahmen"], "video",
             [step("posted|released|shared", None, optional=True), step("analysed", "Polizei", optional=True)],
             [time("posted", "2020-11-04", optional=True)],
             [],
             ["Innenstadt"]),
        language="de"),
    Report(
        "Nordlicht OSINT", "2022-09-29",
        "Zu den Lecks an Nord Stream: Das erste Bildmaterial kam vom dänischen Militär. Eine F-16 filmte die Blasen "
        "südöstlich von Bornholm am Dienstag, das Verteidigungskommando veröffentlichte das Video noch am selben Abend. "
        "Wir haben die Position anhand der Schiffsdaten auf etwa 300 Meter genau bestimmt. Ein Radarbild des Satelliten "
        "ICEYE vom 28. September zeigt dieselbe Stelle. Das auf Reddit kursierende Unterwasservideo ist hingegen ein Fake: "
        "Es stammt aus einem Computerspiel.",
        Item(["Das erste Bildmaterial", "das Video"], "video",
             [step("filmed", "F-16|dänischen Militär", "2022-09-27"), step("published|released", "Verteidigungskommando", "2022-09-27"),
              step("geolocated", "Nordlicht OSINT|Wir", optional=True)],
             [time("filmed", "2022-09-27"), time("published|released", "2022-09-27")],
             [verdict("location", "confirmed", "Nordlicht OSINT|Wir")],
             ["Bornholm"]),
        Item(["Ein Radarbild"], "satellite_image",
             [step("filmed|released", "ICEYE", optional=True)],
             [time("imagery_acquired", "2022-09-28")],
             [],
             ["Bornholm"]),
        Item(["Unterwasservideo", "Es"], "video",
             [step("shared|posted", None)],
             [],
             [verdict("content|source", "refuted", "Nordlicht OSINT|Wir|*")],
             []),
        language="de"),
    Report(
        "Sachsenspiegel Online", "2024-09-11",
        "In der Nacht zum Mittwoch ist in Dresden ein Teil der Carolabrücke in die Elbe gestürzt. Die Verkehrsbetriebe "
        "bestätigten die Echtheit eines Überwachungsvideos, das den Moment um 2.58 Uhr zeigt und seit dem Morgen auf WhatsApp "
        "die Runde macht. Wer es weitergab, ist nicht bekannt.",
        Item(["eines Überwachungsvideos", "es"], "cctv",
             [step("shared|posted", None, "2024-09-11"), step("verified", "Verkehrsbetriebe", optional=True)],
             [time("filmed|event", "2024-09-11T02:58"), time("shared|posted", "2024-09-11", optional=True)],
             [verdict("content|source", "confirmed", "Verkehrsbetriebe")],
             ["Carolabrücke", "Dresden", "Elbe"]),
        language="de"),
    Report(
        "Weltspiegel Reporter", "2022-04-06",
        "Moskau bezeichnet die Bilder aus Butscha als Inszenierung. Satellitenfotos der Firma Maxar widersprechen dem: Sie "
        "wurden am 19. März aufgenommen und zeigen dunkle Objekte auf der Jablunska-Straße, genau dort, wo ein Video vom "
        "1. April die Toten zeigt. Gefilmt hat es ein ukrainischer Abgeordneter aus dem fahrenden Auto; er lud es am "
        "2. April auf Facebook hoch. Unsere Redaktion hat beide Quellen abgeglichen und den Ort des Videos verifiziert.",
        Item(["Satellitenfotos", "Sie"], "satellite_image",
             [step("filmed|released|published", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-03-19")],
             [],
             ["Jablunska-Straße", "Butscha"]),
        Item(["ein Video", "es", "des Videos"], "ground_video video dashcam",
             [step("filmed", "Abgeordneter", "2022-04-01"), step("posted", "Abgeordneter", "2022-04-02"),
              step("verified|geolocated|analysed", "Weltspiegel Reporter|Unsere Redaktion|Redaktion", optional=True)],
             [time("filmed", "2022-04-01"), time("posted", "2022-04-02")],
             [verdict("location", "confirmed", "Weltspiegel Reporter|Unsere Redaktion|Redaktion"),
              verdict("content|time", "refuted|disputed", "Moskau", optional=True)],
             ["Jablunska-Straße", "Butscha"]),
        language="de"),
    # French
    Report(
        "Agence Hexagone", "2023-06-07",
        "Kherson (AH) - Une vidéo filmée par un drone ukrainien et diffusée mardi par le président Volodymyr Zelensky "
        "montre la brèche béante dans le barrage de Kakhovka. L'Agence Hexagone a pu vérifier le lieu grâce à la "
        "forme du bâtiment des turbines, mais pas la date de tournage. Des images satellite fournies par Maxar, prises les "
        "5 et 6 juin, laissent voir le barrage avant et après la rupture. Sur Telegram, des comptes prorusses ont partagé une "
        "séquence censée montrer l'explosion ; elle date en réalité de novembre 2022, selon l'analyste Paul Vernet.",
        Item(["Une vidéo"], "drone_video",
             [step("filmed", "drone ukrainien"), step("published|released|posted|shared", "Zelensky", "2023-06-06"),
              step("verified|geolocated", "Agence Hexagone", optional=True)],
             [time("published|released", "2023-06-06")],
             [verdict("location", "confirmed", "Agence Hexagone"), verdict("time", "not_confirmed", "Agence Hexagone")],
             ["barrage", "Kakhovka", "Kherson"]),
        Item(["Des images satellite"], "satellite_pair satellite_image",
             [step("released|filmed|published", "Maxar")],
             [time("imagery_acquired", "2023-06-05"), time("imagery_acquired", "2023-06-06")],
             [],
             ["barrage", "Kakhovka", "Kherson"]),
        Item(["une séquence", "elle"], "video",
             [step("shared|posted", "comptes prorusses"), step("analysed|chronolocated", "Paul Vernet|analyste", optional=True)],
             [time("filmed", "2022-11")],
             [verdict("time", "refuted", "Paul Vernet|analyste")],
             ["barrage", "Kakhovka", "Kherson"]),
        language="fr"),
    Report(
        "Les Détecteurs", "2023-07-03",
        "Non, cette vidéo ne montre pas des voitures jetées d'un parking à Marseille pendant les émeutes. Elle a été publiée "
        "sur X le 30 juin et vue plus de six millions de fois. En réalité, la scène a été tournée en 2016 à Cleveland, aux "
        "États-Unis, pour le film « Fast & Furious 8 ». Nous avons retrouvé la séquence originale, mise en ligne le 12 juin "
        "2016 par la chaîne YouTube Cleveland Scene Watch. La préfecture des Bouches-du-Rhône a elle aussi démenti tout "
        "incident de ce type.",
        Item(["cette vidéo", "Elle", "la séquence originale"], "video ground_video",
             [step("posted|published", None, "2023-06-30"), step("posted|published", "Cleveland Scene Watch", "2016-06-12"),
              step("analysed|verified", "Les Détecteurs|Nous", optional=True)],
             [time("posted|published", "2023-06-30"), time("posted|published", "2016-06-12"), time("filmed", "2016")],
             [verdict("location|content", "refuted", "Les Détecteurs|Nous"),
              verdict("time", "refuted", "Les Détecteurs|Nous", optional=True),
              verdict("content", "refuted", "préfecture", optional=True)],
             ["Cleveland", "États-Unis"]),
        language="fr"),
    Report(
        "La Voix du Littoral", "2023-11-07",
        "Les pompiers du Pas-de-Calais ont mis en ligne lundi soir une vidéo de drone montrant le village de Blendecques "
        "sous les eaux de l'Aa. Les images ont été tournées dimanche vers 16 heures. À Saint-Omer, la caméra de "
        "vidéosurveillance d'un garage a filmé la montée de l'eau ; le gérant, Marc D., a transmis l'enregistrement à notre "
        "rédaction. Quant à la vidéo d'un bus emporté par le courant, relayée par plusieurs groupes Facebook, elle n'a "
        "pas pu être authentifiée.",
        Item(["une vidéo de drone", "Les images"], "drone_video",
             [step("posted|published|released", "pompiers", "2023-11-06"), step("filmed", "pompiers", "2023-11-05", optional=True)],
             [time("posted|published", "2023-11-06"), time("filmed", "2023-11-05T16")],
             [],
             ["Blendecques", "Aa", "Pas-de-Calais"]),
        Item(["la caméra de vidéosurveillance", "l'enregistrement"], "cctv",
             [step("released|shared", "gérant|Marc D"), step("filmed", "caméra|garage", optional=True)],
             [],
             [],
             ["Saint-Omer", "garage"]),
        Item(["la vidéo d'un bus", "elle"], "video ground_video",
             [step("shared|posted|reposted", "groupes Facebook|*")],
             [],
             [verdict("content|source|location", "not_confirmed", "La Voix du Littoral|*")],
             []),
        language="fr"),
    Report(
        "Le Témoin de Conakry", "2023-12-19",
        "Une vidéo amateur filmée dans la nuit de dimanche à lundi depuis le quartier de Coléah montre d'immenses flammes "
        "au-dessus du dépôt d'hydrocarbures de Kaloum. Son auteur, un étudiant, l'a publiée sur Facebook à 0 h 40. La Société "
        "guinéenne des pétroles a confirmé le lieu de l'incendie. Une photo montrant des corps alignés, partagée lundi comme "
        "venant du même drame, a en revanche été prise à Freetown en novembre 2021, a établi notre service de vérification.",
        Item(["Une vidéo amateur", "l'a"], "ground_video video",
             [step("filmed|posted", "étudiant"), step("posted|published", "étudiant", "2023-12-18")],
             [time("filmed", "2023-12-17/2023-12-18"), time("posted|published", "2023-12-18T00:40")],
             [verdict("location", "confirmed", "Société guinéenne des pétroles", optional=True)],
             ["Coléah", "Kaloum", "dépôt"]),
        Item(["Une photo"], "still",
             [step("shared|posted", None, "2023-12-18"), step("analysed|verified|geolocated", "service de vérification|Témoin", optional=True)],
             [time("shared|posted", "2023-12-18"), time("filmed", "2021-11")],
             [verdict("location|content", "refuted", "service de vérification|Le Témoin de Conakry"),
              verdict("time", "refuted", "service de vérification|Le Témoin de Conakry", optional=True)],
             ["Freetown"]),
        language="fr"),
    Report(
        "Observatoire des images", "2024-01-25",
        "Dans une vidéo de 31 secondes apparue mercredi matin sur le canal Telegram « Belgorod n° 1 », un avion s'écrase "
        "derrière une rangée d'arbres. L'enquêteur en sources ouvertes Théo Lambrecht l'a géolocalisée près du village de "
        "Iablonovo, en comparant le clocher de l'église avec des images d'archives. Les ombres indiquent un tournage "
        "vers 11 heures locales. Le ministère russe de la Défense a publié jeudi une autre vidéo, en infrarouge, sans "
        "préciser où ni quand elle a été prise. Kiev juge qu'elle ne prouve rien. Nous n'avons pas pu en confirmer le lieu.",
        Item(["une vidéo de 31 secondes", "l'a"], "ground_video video",
             [step("posted|published", "Belgorod n° 1|*", "2024-01-24"), step("geolocated", "Théo Lambrecht|enquêteur"),
              step("chronolocated", None, optional=True)],
             [time("posted|published", "2024-01-24"), time("filmed", "2024-01-24T11", optional=True)],
             [verdict("location", "confirmed", "Théo Lambrecht|enquêteur"), verdict("time", "confirmed", "*", optional=True)],
             ["Iablonovo"]),
        Item(["une autre vidéo", "elle", "elle@2"], "thermal_video",
             [step("published|released", "ministère russe de la Défense", "2024-01-25")],
             [time("published|released", "2024-01-25"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "Observatoire des images|Nous"),
              verdict("content", "disputed", "Kiev", optional=True)],
             []),
        language="fr"),
    Report(
        "Le Courrier lémanique", "2024-06-23",
        "La Police cantonale valaisanne a diffusé samedi une série de photos aériennes de la plaine du Rhône entre Sierre et "
        "Chippis, inondée vendredi. L'usine d'aluminium y apparaît entourée d'eau. Sur les réseaux sociaux circule par "
        "ailleurs la vidéo d'un randonneur bloqué sur une passerelle à Zinal. Elle a été tournée vendredi à 19 heures par une "
        "habitante, qui nous a fourni le fichier original. (Photo : Police cantonale/Keystar)",
        Item(["une série de photos aériennes", "Photo"], "still drone_still",
             [step("published|released|filmed", "Police cantonale", "2024-06-22"), step("published|released", "Keystar", optional=True)],
             [time("published|released", "2024-06-22"), time("filmed|event", "2024-06-21", optional=True)],
             [],
             ["Sierre", "Chippis", "Rhône", "usine"]),
        Item(["la vidéo d'un randonneur", "Elle", "le fichier original"], "ground_video video",
             [step("filmed", "habitante", "2024-06-21"), step("released|shared", "habitante", optional=True),
              step("shared|posted", None, optional=True)],
             [time("filmed", "2024-06-21T19")],
             [],
             ["Zinal", "passerelle"]),
        language="fr"),
    Report(
        "Radio Fleuve", "2024-04-09",
        "Des images de vidéosurveillance montrent la passerelle du port de Namur s'effondrer au passage d'une péniche, jeudi "
        "dernier à 6 h 12. Le Port autonome les a remises à la police fluviale, qui en a diffusé un extrait lundi.",
        Item(["Des images de vidéosurveillance", "un extrait"], "cctv",
             [step("released|shared", "Port autonome", optional=True), step("published|released", "police fluviale", "2024-04-08")],
             [time("filmed|event", "2024-04-04T06:12"), time("published|released", "2024-04-08")],
             [],
             ["Namur", "passerelle", "port"]),
        language="fr"),
    Report(
        "Gazette des Cévennes", "2022-09-16",
        "Au lendemain des orages, les habitants de Valleraugue dressent un tableau sombre. L'image de la commune, qui vit du "
        "tourisme, risque d'en souffrir, redoute le maire. « Je me repasse le film de la nuit en boucle », confie une "
        "commerçante. Le préfet, venu vendredi devant les caméras, a promis la reconnaissance de l'état de catastrophe "
        "naturelle. Une réunion en visioconférence est prévue lundi. Le rapport des experts donnera un instantané des dégâts, "
        "mais les séquences de crues rapides se multiplient, rappelle l'hydrologue du syndicat.",
        language="fr"),
    Report(
        "Sahel Vérif", "2022-04-25",
        "L'état-major français a diffusé vendredi une séquence tournée par un drone Reaper, qui montre selon lui des "
        "mercenaires en train d'enterrer des corps près de la base de Gossi, dans le nord du Mali. Les images portent la date du 21 "
        "avril. Le même jour, un compte nommé « Dia Diarra » avait publié sur X une vidéo floue du même charnier, accusant la "
        "France. Sahel Vérif a comparé les deux documents : la position correspond, à quatre kilomètres à l'est de la "
        "base. L'armée malienne conteste l'authenticité des images françaises.",
        Item(["une séquence", "Les images", "images françaises"], "drone_video",
             [step("published|released", "état-major français", "2022-04-22"), step("filmed", "drone Reaper|Reaper", "2022-04-21", optional=True),
              step("filmed", "drone Reaper|Reaper", optional=True), step("analysed|geolocated", "Sahel Vérif", optional=True)],
             [time("published|released", "2022-04-22"), time("filmed", "2022-04-21")],
             [verdict("location", "confirmed", "Sahel Vérif"),
              verdict("content|source", "disputed|refuted", "armée malienne")],
             ["Gossi", "Mali"]),
        Item(["une vidéo floue"], "ground_video video",
             [step("posted|published", "Dia Diarra", "2022-04-21"), step("analysed|geolocated", "Sahel Vérif", optional=True)],
             [time("posted|published", "2022-04-21")],
             [verdict("location", "confirmed", "Sahel Vérif")],
             ["Gossi", "Mali", "charnier"]),
        language="fr"),
    Report(
        "Le Quotidien de Mayotte", "2024-12-17",
        "La gendarmerie a publié lundi des vues aériennes de Mamoudzou prises depuis un hélicoptère après le passage du cyclone "
        "Chido. Les bidonvilles de Kawéni y sont entièrement rasés. Des images satellite acquises le 15 décembre par "
        "Pléiades et rendues publiques par le service Copernicus confirment l'étendue des dégâts. Par ailleurs, une vidéo d'une "
        "vague submergeant une mosquée, largement partagée sur WhatsApp, n'a pas été tournée à Mayotte mais à Palu, en Indonésie, en "
        "2018, rappelle la préfecture.",
        Item(["des vues aériennes"], "video still",
             [step("posted|published|released", "gendarmerie", "2024-12-16")],
             [time("published|posted", "2024-12-16")],
             [],
             ["Mamoudzou", "Kawéni"]),
        Item(["Des images satellite"], "satellite_image",
             [step("filmed", "Pléiades", "2024-12-15", optional=True), step("published|released", "Copernicus")],
             [time("imagery_acquired", "2024-12-15")],
             [],
             ["Mamoudzou", "Kawéni", "Mayotte"]),
        Item(["une vidéo d'une vague"], "video ground_video",
             [step("shared|posted", None)],
             [time("filmed", "2018")],
             [verdict("location", "refuted", "préfecture"), verdict("time", "refuted", "préfecture", optional=True)],
             ["Palu", "Indonésie"]),
        language="fr"),
    Report(
        "Bruxelles Matin", "2023-02-13",
        "Le 6 février à 4 h 17, la caméra d'un distributeur de billets d'Antakya a enregistré les premières secondes du séisme. "
        "L'extrait, diffusé par la chaîne turque Hatay Haber puis repris par l'agence Belgia, a été authentifié par nos soins. "
        "Une vidéo prise d'un drone, que l'ONG Mains Unies a mise en ligne dimanche, montre le même carrefour cinq jours "
        "plus tard. L'auteur, le télépilote Emre Aksoy, nous a confirmé l'avoir filmée samedi.",
        Item(["la caméra d'un distributeur", "L'extrait"], "cctv",
             [step("published|released", "Hatay Haber"), step("republished|published", "Belgia"),
              step("verified", "Bruxelles Matin|nos soins", optional=True)],
             [time("filmed|event", "2023-02-06T04:17")],
             [verdict("content|source", "confirmed", "Bruxelles Matin|nos soins|*")],
             ["Antakya", "carrefour"]),
        Item(["Une vidéo prise d'un drone"], "drone_video",
             [step("posted|published", "Mains Unies", "2023-02-12"), step("filmed", "Emre Aksoy", "2023-02-11")],
             [time("posted|published", "2023-02-12"), time("filmed", "2023-02-11")],
             [verdict("time|source", "confirmed", "Emre Aksoy", optional=True)],
             ["carrefour", "Antakya"]),
        language="fr"),
    Report(
        "La Tribune de Laval", "2023-07-17",
        "La vidéo d'un automobiliste coincé dans un viaduc inondé de Laval, au Québec, a fait le tour du Web jeudi. Captée par une "
        "caméra de tableau de bord, elle a d'abord été publiée sur Reddit par l'utilisateur « boul440 ». Le Service de "
        "sécurité incendie assure que la scène s'est bien déroulée sous le boulevard Cartier, mais pas cette semaine : elle "
        "remonterait au 13 septembre 2022.",
        Item(["La vidéo d'un automobiliste", "elle"], "dashcam",
             [step("posted|published", "boul440"), step("shared", None, "2023-07-13", optional=True)],
             [time("shared|posted", "2023-07-13", optional=True), time("filmed|event", "2022-09-13")],
             [verdict("location", "confirmed", "Service de sécurité incendie"),
              verdict("time", "refuted", "Service de sécurité incendie")],
             ["Laval", "boulevard Cartier", "Québec", "viaduc"]),
        language="fr"),
    Report(
        "Beyrouth Presse", "2024-10-02",
        "Deux vidéos des frappes de mardi sur la banlieue sud de Beyrouth ont été vérifiées par notre rédaction. La première, "
        "diffusée en direct par la chaîne Al-Arz à 23 h 05, montre un panache de fumée au-dessus de Haret Hreik. La seconde, "
        "postée sur X par une habitante, a été filmée depuis une terrasse de Hazmieh ; le photojournaliste Karim Salloum l'a "
        "géolocalisée à partir de la silhouette des tours. Une capture d'écran montrant prétendument un avion abattu "
        "est en revanche tirée du jeu vidéo Arma 3, précise l'armée libanaise.",
        Item(["La première"], "livestream video",
             [step("published|filmed", "Al-Arz", "2024-10-01"), step("verified", "Beyrouth Presse|notre rédaction", optional=True)],
             [time("published|filmed", "2024-10-01T23:05")],
             [verdict("content|location", "confirmed", "Beyrouth Presse|notre rédaction", optional=True)],
             ["Haret Hreik", "Beyrouth"]),
        Item(["La seconde", "l'a"], "ground_video video",
             [step("posted|filmed", "habitante"), step("geolocated", "Karim Salloum|photojournaliste"),
              step("verified", "Beyrouth Presse|notre rédaction", optional=True)],
             [time("filmed|event", "2024-10-01", optional=True)],
             [verdict("location", "confirmed", "Karim Salloum|photojournaliste"),
              verdict("content|location", "confirmed", "Beyrouth Presse|notre rédaction", optional=True)],
             ["Hazmieh", "Haret Hreik", "Beyrouth"]),
        Item(["Une capture d'écran"], "screenshot",
             [],
             [],
             [verdict("content|source", "refuted", "armée libanaise")],
             []),
        language="fr"),
    Report(
        "Cartes et Conflits", "2023-09-28",
        "Point de situation du 28 septembre. Des images publiées le 26 septembre et géolocalisées par le collectif GeoFront "
        "montrent des blindés ukrainiens à l'ouest de Verbové, à environ 500 mètres de la première ligne de tranchées. "
        "Une vidéo thermique mise en ligne mercredi par le 247e régiment russe prétend montrer la destruction d'un char "
        "Challenger au sud de Robotyné. Nous n'avons pas pu déterminer où elle a été tournée. Un porte-parole ukrainien "
        "a nié toute perte de ce type.",
        Item(["Des images"], "video",
             [step("posted|published", None, "2023-09-26"), step("geolocated", "GeoFront")],
             [time("posted|published", "2023-09-26")],
             [verdict("location", "confirmed", "GeoFront")],
             ["Verbové"]),
        Item(["Une vidéo thermique", "elle"], "thermal_video",
             [step("posted|published|released", "247e régiment", "2023-09-27")],
             [time("posted|published", "2023-09-27")],
             [verdict("location", "not_confirmed", "Cartes et Conflits|Nous"),
              verdict("content", "disputed|refuted", "porte-parole ukrainien|porte-parole", optional=True)],
             ["Robotyné"]),
        language="fr"),
    Report(
        "Paname Actu", "2025-05-02",
        "L'Inspection générale a été saisie après la diffusion, jeudi soir, d'une vidéo montrant un policier frapper un "
        "manifestant au sol place de la Nation. Les faits se sont produits vers 17 h 30 lors du défilé du 1er mai. La vidéo a été "
        "filmée par la journaliste indépendante Léa Marchetti et publiée sur son compte Instagram. D'après la préfecture de "
        "police, les images de la caméra-piéton de l'agent, qui n'ont pas été rendues publiques, « donnent un autre éclairage ». "
        "Paname Actu n'a pas pu les consulter.",
        Item(["une vidéo", "La vidéo"], "ground_video video",
             [step("filmed", "Léa Marchetti", "2025-05-01"), step("posted|published", "Léa Marchetti", "2025-05-01")],
             [time("posted|published", "2025-05-01"), time("filmed|event", "2025-05-01T17:30", optional=True)],
             [],
             ["place de la Nation"]),
        Item(["les images de la caméra-piéton"], "bodycam",
             [step("filmed", "agent|policier", optional=True)],
             [time("filmed|event", "2025-05-01", optional=True)],
             [verdict("content", "disputed", "préfecture de police", optional=True),
              verdict("content|source", "not_confirmed", "Paname Actu", optional=True)],
             ["place de la Nation"]),
        language="fr"),
    Report(
        "La Dépêche du Rif", "2023-09-11",
        "Plusieurs vidéos tournées au téléphone vendredi soir à Marrakech montrent des habitants fuyant la place "
        "Jemaa el-Fna dans un nuage de poussière. Elles ont été partagées par des touristes sur Snapchat. Un clip non daté, "
        "attribué à une caméra de surveillance d'Agadir et présenté comme un « éclair sismique », circule aussi ; l'Institut "
        "de géophysique doute de son authenticité. Une photo fournie par l'armée montre le village de Talat N'Yaaqoub (Photo "
        "Forces armées royales / handout).",
        Item(["Plusieurs vidéos", "Elles"], "ground_video video",
             [step("shared|posted|filmed", "touristes")],
             [time("filmed", "2023-09-08")],
             [],
             ["Marrakech", "Jemaa el-Fna"]),
        Item(["Un clip non daté"], "cctv video",
             [step("shared|posted", None, optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("content", "disputed|not_confirmed", "Institut")],
             ["Agadir"]),
        Item(["Une photo", "Photo"], "still",
             [step("released|published|filmed", "armée|Forces armées royales")],
             [],
             [],
             ["Talat N'Yaaqoub"]),
        language="fr"),
    # Italian
    Report(
        "Agenzia Levante", "2023-05-18",
        "Faenza (AL) - Un video girato con un drone dai Vigili del fuoco e diffuso mercoledì mostra il centro di Faenza "
        "sommerso dal fango dopo l'esondazione del Lamone. Le immagini sono state riprese mercoledì all'alba. Un secondo filmato, "
        "ripreso da una telecamera di sorveglianza di via Cimatti, mostra l'acqua che entra in un cortile martedì alle 22.40. "
        "È stato pubblicato su Facebook dal comitato di quartiere. L'Agenzia Levante ha verificato il luogo di entrambi i "
        "video confrontandoli con immagini di Street View.",
        Item(["Un video", "Le immagini"], "drone_video",
             [step("filmed|released|published", "Vigili del fuoco", "2023-05-17"), step("published|released", "Vigili del fuoco|*", "2023-05-17"),
              step("verified|geolocated", "Agenzia Levante", optional=True)],
             [time("published|released", "2023-05-17"), time("filmed", "2023-05-17")],
             [verdict("location", "confirmed", "Agenzia Levante")],
             ["Faenza", "Lamone"]),
        Item(["Un secondo filmato"], "cctv",
             [step("posted|published", "comitato di quartiere"), step("verified|geolocated", "Agenzia Levante", optional=True)],
             [time("filmed|event", "2023-05-16T22:40")],
             [verdict("location", "confirmed", "Agenzia Levante")],
             ["via Cimatti", "Faenza", "cortile"]),
        language="it"),
    Report(
        "Bufalometro", "2024-04-05",
        "Circola su WhatsApp un video che mostrerebbe il crollo di un grattacielo a Hualien durante il terremoto del 3 aprile a "
        "Taiwan. È falso. Il filmato è stato pubblicato il 4 aprile dall'account X «Breaking Globo», ma con una ricerca inversa "
        "abbiamo trovato lo stesso video su YouTube, caricato il 28 agosto 2021 dall'emittente cinese Kunming Live: mostra la "
        "demolizione controllata di quindici palazzi a Kunming. Anche i vigili del fuoco taiwanesi hanno smentito che la "
        "clip sia stata girata sull'isola.",
        Item(["un video", "Il filmato", "lo stesso video", "clip"], "video ground_video",
             [step("posted|published", "Breaking Globo", "2024-04-04"), step("posted|published", "Kunming Live", "2021-08-28"),
              step("shared|posted", None, optional=True), step("analysed|verified", "Bufalometro|*", optional=True)],
             [time("posted|published", "2024-04-04"), time("posted|published", "2021-08-28")],
             [verdict("content|location", "refuted", "Bufalometro|*"), verdict("time", "refuted", "Bufalometro|*", optional=True),
              verdict("location", "refuted", "vigili del fuoco taiwanesi|vigili del fuoco", optional=True)],
             ["Kunming"]),
        language="it"),
    Report(
        "Corriere dell'Etna", "2025-06-03",
        "La colonna di fumo che lunedì mattina si è alzata dall'Etna è stata ripresa dalla telecamera termica dell'Osservatorio "
        "etneo a Bronte: il video, pubblicato dall'istituto alle 12 dello stesso giorno, mostra il flusso piroclastico scendere "
        "nella Valle del Leone. Molto condivisa è anche la clip di un gruppo di escursionisti in fuga, girata con il cellulare "
        "dalla guida Salvo Rametta, che l'ha postata su TikTok. La guida ha confermato al Corriere dell'Etna di averla girata "
        "a Torre del Filosofo alle 11.25.",
        Item(["telecamera termica", "il video"], "thermal_video",
             [step("filmed", "Osservatorio etneo|telecamera termica", "2025-06-02", optional=True),
              step("published|released", "istituto|Osservatorio", "2025-06-02")],
             [time("published|released", "2025-06-02T12"), time("filmed|event", "2025-06-02")],
             [],
             ["Etna", "Valle del Leone"]),
        Item(["la clip", "l'ha"], "ground_video video",
             [step("filmed|posted", "Salvo Rametta|guida"), step("posted", "Salvo Rametta|guida"),
              step("shared", None, optional=True)],
             [time("filmed", "2025-06-02T11:25", optional=True)],
             [verdict("location|time|source", "confirmed", "guida|Salvo Rametta|Corriere dell'Etna", optional=True)],
             ["Torre del Filosofo", "Etna"]),
        language="it"),
    Report(
        "Il Quotidiano di Trieste", "2022-11-13",
        "Nuove immagini da Kherson liberata. In un video postato venerdì su Telegram dal consigliere regionale Serhij Halan si "
        "vedono abitanti in piazza della Libertà accogliere i soldati con le bandiere. La località è stata confermata dagli "
        "analisti del gruppo GeoVera. Immagini satellitari della società Maxar dell'11 novembre mostrano invece il ponte "
        "Antonivskyj spezzato in più punti. Mosca ha diffuso sabato un filmato, senza data, della ritirata delle proprie truppe; non "
        "è stato possibile verificarlo in modo indipendente.",
        Item(["un video"], "ground_video video",
             [step("posted|published", "Serhij Halan|consigliere", "2022-11-11"), step("geolocated|verified", "GeoVera|analisti", optional=True)],
             [time("posted|published", "2022-11-11")],
             [verdict("location", "confirmed", "GeoVera|analisti")],
             ["Kherson", "piazza della Libertà"]),
        Item(["Immagini satellitari"], "satellite_image",
             [step("filmed|released|published", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-11-11")],
             [],
             ["ponte", "Antonivskyj", "Kherson"]),
        Item(["un filmato"], "video",
             [step("published|released", "Mosca", "2022-11-12")],
             [time("published|released", "2022-11-12"), time("filmed", "XXXX-XX-XX")],
             [verdict("content|source|location|time", "not_confirmed", "Il Quotidiano di Trieste|*")],
             ["Kherson"]),
        language="it"),
    Report(
        "Gazzetta del Naviglio", "2021-08-30",
        "L'incendio della torre di via Antonini a Milano in un video ripreso domenica alle 17.45 da un automobilista con la "
        "dashcam e consegnato alla Procura. La Gazzetta ne pubblica tre fotogrammi. Il Comune ha intanto diffuso una foto "
        "aerea della facciata annerita, scattata lunedì mattina dal drone della Polizia locale.",
        Item(["un video"], "dashcam",
             [step("filmed", "automobilista", "2021-08-29"), step("released|shared", "automobilista|*", optional=True)],
             [time("filmed|event", "2021-08-29T17:45")],
             [],
             ["via Antonini", "Milano", "torre"]),
        Item(["tre fotogrammi"], "still screenshot",
             [step("published|republished", "Gazzetta")],
             [time("published", "2021-08-30", optional=True), time("filmed", "2021-08-29", optional=True)],
             [],
             ["via Antonini", "Milano", "torre"]),
        Item(["una foto aerea"], "drone_still still",
             [step("published|released", "Comune"), step("filmed", "Polizia locale", "2021-08-30")],
             [time("filmed", "2021-08-30")],
             [],
             ["via Antonini", "Milano", "torre"]),
        language="it"),
    Report(
        "Osservatorio Conflitti", "2024-03-22",
        "Sudan, aggiornamento. Le Forze di supporto rapido hanno pubblicato mercoledì su X un video di 50 secondi che, secondo il "
        "gruppo, mostra i propri combattenti dentro la raffineria di al-Jaili. Abbiamo geolocalizzato il filmato al cancello sud "
        "dell'impianto (16.0N, 32.6E). La data resta incerta: le ombre sono compatibili con la mattina, ma non possiamo "
        "escludere che sia stato girato settimane prima. Un'immagine Sentinel-2 del 19 marzo mostra due serbatoi in fiamme. "
        "L'esercito sudanese ha definito il video «propaganda riciclata».",
        Item(["un video di 50 secondi", "il filmato", "il video"], "video ground_video",
             [step("posted|published|released", "Forze di supporto rapido", "2024-03-20"), step("geolocated", "Osservatorio Conflitti|*")],
             [time("posted|published", "2024-03-20")],
             [verdict("location", "confirmed", "Osservatorio Conflitti|*"),
              verdict("time", "not_confirmed", "Osservatorio Conflitti|*"),
              verdict("content|time", "refuted|disputed", "esercito sudanese")],
             ["al-Jaili", "raffineria", "16.0N", "cancello", "Sudan"]),
        Item(["Un'immagine Sentinel-2"], "satellite_image",
             [step("filmed", "Sentinel-2", optional=True)],
             [time("imagery_acquired", "2024-03-19")],
             [],
             ["al-Jaili", "raffineria", "Sudan", "serbatoi"]),
        language="it"),
    Report(
        "La Voce del Ticino", "2024-07-01",
        "La Rega ha messo a disposizione dei media un video girato domenica dall'elicottero sopra la Vallemaggia: si vede il "
        "ponte di Visletto crollato a metà. Fonte: Rega. Un altro video, arrivato in redazione da un lettore di Peccia, mostra "
        "la frana di Fontana nella notte su domenica; l'audio e i metadati confermano l'orario, le 23.50. Non è invece della "
        "Vallemaggia la foto di un campeggio distrutto apparsa su Instagram: risale al 2000 e ritrae Gondo, ha verificato la "
        "Voce del Ticino.",
        Item(["un video"], "video",
             [step("released|published", "Rega"), step("filmed", "elicottero|Rega", "2024-06-30", optional=True)],
             [time("filmed", "2024-06-30")],
             [],
             ["Vallemaggia", "Visletto"]),
        Item(["Un altro video"], "ground_video video",
             [step("released|shared|filmed", "lettore"), step("verified|chronolocated", None, optional=True)],
             [time("filmed|event", "2024-06-29T23:50")],
             [verdict("time", "confirmed", "La Voce del Ticino|*")],
             ["Fontana", "frana", "Vallemaggia"]),
        Item(["la foto"], "still",
             [step("posted|published", None), step("verified|analysed", "Voce del Ticino", optional=True)],
             [time("filmed", "2000")],
             [verdict("location|content", "refuted", "Voce del Ticino"), verdict("time", "refuted", "Voce del Ticino", optional=True)],
             ["Gondo"]),
        language="it"),
    Report(
        "Il Foglio Irpino", "2023-03-10",
        "Il sindaco di Ariano ha aperto il consiglio comunale con un quadro impietoso: il dissesto avanza e l'immagine del "
        "territorio ne risente. «Questa è la fotografia di vent'anni di incuria», ha detto. Il rapporto della Regione, "
        "un'istantanea dei conti, parla di 40 milioni di danni. Scene da film giovedì davanti al municipio, dove un centinaio di "
        "residenti ha bloccato il traffico. La seduta riprenderà lunedì; il prefetto interverrà in videoconferenza.",
        language="it"),
    Report(
        "Agenzia Adria", "2023-02-09",
        "Il portavoce dell'esercito israeliano ha pubblicato giovedì un filmato ripreso dalla bodycam di un soldato durante un'operazione a "
        "Gerico. Nel video, che dura un minuto e mezzo, si vedono alcuni uomini arrendersi nel campo di Aqabat Jabr. Un altro "
        "video, diffuso dalla Mezzaluna Rossa palestinese e ripreso lunedì da un volontario, mostra un'ambulanza bloccata "
        "a un checkpoint. L'Agenzia Adria non ha potuto verificare in modo indipendente la data del primo filmato; il "
        "luogo del secondo è stato confermato da due testimoni.",
        Item(["un filmato", "Nel video", "primo filmato"], "bodycam",
             [step("published|released|posted", "portavoce|esercito israeliano", "2023-02-09"), step("filmed", "soldato", optional=True)],
             [time("published|released", "2023-02-09")],
             [verdict("time", "not_confirmed", "Agenzia Adria")],
             ["Gerico", "Aqabat Jabr"]),
        Item(["Un altro video", "secondo"], "ground_video video",
             [step("published|released|shared", "Mezzaluna Rossa"), step("filmed", "volontario", "2023-02-06")],
             [time("filmed", "2023-02-06")],
             [verdict("location", "confirmed", "due testimoni|testimoni")],
             ["checkpoint", "Gerico"]),
        language="it"),
    Report(
        "Controprova", "2024-11-04",
        "Il parcheggio sotterraneo del centro commerciale Bonaire di Aldaia non è il luogo del video che da giorni circola anche in "
        "Italia. La clip, condivisa il 1° novembre su X da un utente con 200mila follower, mostra decine di auto accatastate in un "
        "garage. È autentica, ma è stata registrata nel 2019 a Los Alcázares, in Murcia: lo ha confermato a Controprova "
        "il fotografo Iker Salas, che l'aveva pubblicata sul proprio canale YouTube il 15 settembre 2019. La Policía Nacional ha "
        "invece diffuso domenica un filmato dei sommozzatori nel vero parcheggio di Bonaire.",
        Item(["video", "La clip", "l'aveva"], "video ground_video",
             [step("shared|posted", "utente", "2024-11-01"), step("posted|published", "Iker Salas|fotografo", "2019-09-15"),
              step("filmed", "Iker Salas|fotografo", optional=True)],
             [time("shared|posted", "2024-11-01"), time("posted|published", "2019-09-15"), time("filmed", "2019")],
             [verdict("location", "refuted", "Controprova|*"), verdict("time", "refuted", "Controprova|Iker Salas|*", optional=True),
              verdict("location|source|time|content", "confirmed", "Iker Salas|fotografo|Controprova", optional=True)],
             ["Los Alcázares", "Murcia"]),
        Item(["un filmato"], "video",
             [step("published|released", "Policía Nacional", "2024-11-03")],
             [time("published|released", "2024-11-03")],
             [],
             ["Bonaire", "Aldaia", "parcheggio"]),
        language="it"),
    Report(
        "Il Messaggero di Sabaudia", "2022-07-04",
        "Il distacco del seracco della Marmolada è stato filmato domenica alle 13.43 da un escursionista al rifugio Castiglioni. Il video, "
        "di 26 secondi, è stato postato poco dopo su Instagram e rilanciato da tutte le testate. Lunedì il Soccorso alpino "
        "ha distribuito alla stampa le riprese dell'elicottero che ha sorvolato il ghiacciaio la mattina stessa. Il "
        "confronto tra le immagini del satellite Sentinel-2 del 24 giugno e del 4 luglio mostra la nicchia di distacco.",
        Item(["Il video"], "ground_video video",
             [step("filmed", "escursionista", "2022-07-03"), step("posted", None, "2022-07-03"),
              step("republished|reposted", "testate", optional=True)],
             [time("filmed|event", "2022-07-03T13:43"), time("posted", "2022-07-03", optional=True)],
             [],
             ["Marmolada", "Castiglioni"]),
        Item(["le riprese"], "video",
             [step("released|published", "Soccorso alpino", "2022-07-04"), step("filmed", "elicottero|Soccorso alpino", "2022-07-04", optional=True)],
             [time("released|published", "2022-07-04"), time("filmed", "2022-07-04")],
             [],
             ["ghiacciaio", "Marmolada"]),
        Item(["le immagini"], "satellite_pair satellite_image",
             [step("filmed", "Sentinel-2", optional=True)],
             [time("imagery_acquired", "2022-06-24"), time("imagery_acquired", "2022-07-04")],
             [],
             ["Marmolada", "nicchia", "ghiacciaio"]),
        language="it"),
    Report(
        "Radio Scirocco", "2023-02-28",
        "Naufragio di Cutro: Frontex ha reso pubblico lunedì il video a infrarossi girato dal suo aereo Eagle 1 sabato alle 22.26. "
        "Si vede un caicco navigare a circa 40 miglia dalla costa crotonese. La Guardia costiera sostiene che le immagini non "
        "mostrino segnali di pericolo. Un secondo video, realizzato con il telefonino da uno dei pescatori accorsi a Steccato, è stato "
        "trasmesso dal nostro telegiornale domenica.",
        Item(["il video a infrarossi", "le immagini"], "thermal_video",
             [step("published|released", "Frontex", "2023-02-27"), step("filmed", "Eagle 1|Frontex", "2023-02-25")],
             [time("published|released", "2023-02-27"), time("filmed", "2023-02-25T22:26")],
             [verdict("content", "disputed", "Guardia costiera", optional=True)],
             ["costa", "crotonese", "Cutro"]),
        Item(["Un secondo video"], "ground_video video",
             [step("filmed", "pescatori"), step("published|republished", "Radio Scirocco|nostro telegiornale", "2023-02-26")],
             [time("published", "2023-02-26")],
             [],
             ["Steccato", "Cutro"]),
        language="it"),
    Report(
        "La Bussola OSINT", "2025-01-12",
        "Un video senza data apparso il 10 gennaio sul canale Telegram «Kursk Allarme» mostra una colonna di veicoli su una strada "
        "innevata. Chi lo ha girato non si sa. Abbiamo stabilito che la strada è quella tra Sudža e Bolšoe Soldatskoe, "
        "nell'oblast' di Kursk: coincidono la curva, la linea elettrica e la pensilina. L'esperto danese Mads Holt è giunto in modo "
        "indipendente alla stessa conclusione. Il ministero della Difesa ucraino ha negato che il filmato mostri mezzi ucraini.",
        Item(["Un video senza data", "lo", "il filmato"], "video ground_video",
             [step("posted|published", "Kursk Allarme|*", "2025-01-10"), step("filmed", None, optional=True),
              step("geolocated", "La Bussola OSINT|*"), step("geolocated|analysed", "Mads Holt|esperto", optional=True)],
             [time("posted|published", "2025-01-10"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "La Bussola OSINT|*"), verdict("location", "confirmed", "Mads Holt|esperto"),
              verdict("content", "disputed|refuted", "ministero della Difesa ucraino", optional=True)],
             ["Sudža", "Bolšoe Soldatskoe", "Kursk", "strada"]),
        language="it"),
    Report(
        "Cronaca Ligure", "2023-04-26",
        "Tre studenti sono stati denunciati per gli scontri di martedì a Genova. La Questura ha diffuso le immagini delle telecamere di "
        "videosorveglianza di piazza De Ferrari, in cui uno di loro lancia una bottiglia. Un video registrato da un balcone di via XX "
        "Settembre e pubblicato sul sito di Cronaca Ligure mostra invece la carica degli agenti. «È autentico, ma incompleto», "
        "ha commentato il questore. (Fermo immagine: Polizia di Stato)",
        Item(["le immagini delle telecamere", "Fermo immagine"], "cctv still screenshot",
             [step("published|released", "Questura|Polizia di Stato")],
             [time("filmed|event", "2023-04-25", optional=True)],
             [],
             ["piazza De Ferrari", "Genova"]),
        Item(["Un video"], "ground_video video",
             [step("published|posted", "Cronaca Ligure"), step("filmed", None, optional=True)],
             [time("filmed|event", "2023-04-25", optional=True)],
             [verdict("content", "confirmed|partly_confirmed", "questore")],
             ["via XX Settembre", "Genova", "balcone"]),
        language="it"),
    Report(
        "Notiziario Eritreo-Etiope", "2021-04-02",
        "Amnesty e il laboratorio Forense 48 hanno analizzato cinque video girati a gennaio nei pressi di Mahbere Dego, nel Tigrè. I "
        "filmati, pubblicati il 1° marzo dal canale Tigrai Voce, mostrano uomini in divisa sul bordo di un dirupo. Forense 48 ha "
        "individuato il luogo confrontando la cresta con modelli del terreno. Il governo di Addis Abeba ha replicato che i "
        "post sui social «non possono essere considerati prove». La data è stata ricavata dalla posizione del sole.",
        Item(["cinque video", "I filmati"], "video ground_video",
             [step("published|posted", "Tigrai Voce", "2021-03-01"), step("analysed", "Amnesty|Forense 48"),
              step("geolocated", "Forense 48"), step("chronolocated", None, optional=True)],
             [time("filmed", "2021-01"), time("published|posted", "2021-03-01")],
             [verdict("location", "confirmed", "Forense 48"), verdict("time", "confirmed", "Forense 48|Amnesty|*", optional=True),
              verdict("content|source", "disputed|not_confirmed", "governo", optional=True)],
             ["Mahbere Dego", "Tigrè", "dirupo"]),
        language="it"),
    Report(
        "L'Eco della Laguna", "2023-10-05",
        "La telecamera del cavalcavia Superiore di Mestre ha ripreso martedì alle 19.38 il bus precipitato sui binari. Il filmato, acquisito "
        "dalla Procura di Venezia, è stato mostrato mercoledì in esclusiva dal telegiornale di Rete Veneta Uno. Nelle ore successive "
        "è stato scambiato per autentico anche un video di un autobus in fiamme a Roma, di tre anni fa, come ha chiarito "
        "l'azienda dei trasporti capitolina.",
        Item(["La telecamera", "Il filmato"], "cctv video",
             [step("published", "Rete Veneta Uno", "2023-10-04")],
             [time("filmed|event", "2023-10-03T19:38"), time("published", "2023-10-04")],
             [],
             ["cavalcavia", "Mestre", "binari"]),
        Item(["un video di un autobus"], "video ground_video",
             [step("shared|posted", None, optional=True)],
             [time("filmed|event", "2020")],
             [verdict("time", "refuted", "azienda dei trasporti"), verdict("location|content", "refuted", "azienda dei trasporti", optional=True)],
             ["Roma"]),
        language="it"),
    # Spanish
    Report(
        "Diario de la Huerta", "2024-10-31",
        "La Unidad Militar de Emergencias difundió el miércoles un vídeo grabado desde un helicóptero en el que se ve la autovía A-3 a la "
        "altura de Chiva cubierta de coches. En Paiporta, la cámara de seguridad de una farmacia captó el martes a las 18.50 la "
        "llegada de la riada por el barranco del Poyo; la propietaria cedió las imágenes a este diario, que ha "
        "comprobado la hora con el registro de la alarma. Un tercer vídeo, de un tiburón nadando por una calle, se ha viralizado en "
        "TikTok: es un montaje, según Protección Civil.",
        Item(["un vídeo grabado"], "video",
             [step("published|released", "Unidad Militar de Emergencias", "2024-10-30"), step("filmed", "helicóptero", optional=True)],
             [time("published|released", "2024-10-30")],
             [],
             ["A-3", "Chiva"]),
        Item(["la cámara de seguridad", "las imágenes"], "cctv",
             [step("released|shared", "propietaria"), step("verified|chronolocated", "Diario de la Huerta|este diario", optional=True)],
             [time("filmed|event", "2024-10-29T18:50")],
             [verdict("time", "confirmed", "Diario de la Huerta|este diario")],
             ["Paiporta", "barranco", "farmacia"]),
        Item(["Un tercer vídeo"], "video",
             [step("shared|posted", None)],
             [],
             [verdict("content", "refuted", "Protección Civil")],
             []),
        language="es"),
    Report(
        "Chequea Sur", "2023-10-30",
        "Es falso que un video muestre el paso del huracán Otis por Acapulco. La grabación, compartida en Facebook desde el 25 de octubre por "
        "la página «Clima Extremo MX», corresponde en realidad al huracán Dorian en las Bahamas, en septiembre de 2019. Chequea Sur "
        "localizó la versión original mediante una búsqueda inversa: la publicó el 3 de septiembre de 2019 el periódico Nassau "
        "Beacon. Además, Protección Civil de Guerrero dijo a este medio que el hotel que aparece en el video no existe en Acapulco.",
        Item(["un video", "La grabación", "la versión original", "el video"], "video ground_video",
             [step("shared|posted", "Clima Extremo MX", "2023-10-25"), step("posted|published", "Nassau Beacon", "2019-09-03"),
              step("analysed|verified", "Chequea Sur", optional=True)],
             [time("shared|posted", "2023-10-25"), time("posted|published", "2019-09-03"), time("filmed|event", "2019-09")],
             [verdict("location|content|time", "refuted", "Chequea Sur"), verdict("time", "refuted", "Chequea Sur", optional=True),
              verdict("location", "refuted", "Protección Civil", optional=True)],
             ["Bahamas", "hotel"]),
        language="es"),
    Report(
        "Agencia Austral", "2022-03-16",
        "Leópolis (AA) - Imágenes de una cámara de tablero difundidas el martes por la policía de Kiev muestran el impacto de un proyectil contra "
        "un edificio del distrito de Sviatoshin. La Agencia Austral verificó la ubicación cotejando el supermercado y la parada "
        "de autobús con fotografías de archivo, pero no pudo confirmar de manera independiente la fecha de la grabación. Por otra "
        "parte, Maxar publicó una imagen satelital del 14 de marzo en la que se observa el teatro de Mariúpol con la palabra "
        "«niños» escrita en el suelo.",
        Item(["Imágenes de una cámara de tablero", "la grabación"], "dashcam",
             [step("published|released", "policía de Kiev", "2022-03-15"), step("verified|geolocated", "Agencia Austral", optional=True)],
             [time("published|released", "2022-03-15")],
             [verdict("location", "confirmed", "Agencia Austral"), verdict("time", "not_confirmed", "Agencia Austral")],
             ["Sviatoshin", "Kiev"]),
        Item(["una imagen satelital"], "satellite_image",
             [step("published|released", "Maxar")],
             [time("imagery_acquired", "2022-03-14")],
             [],
             ["Mariúpol", "teatro"]),
        language="es"),
    Report(
        "El Observador Andino", "2023-01-11",
        "Un video de 45 segundos grabado por un vecino desde la azotea de su casa en Juliaca muestra a policías disparando "
        "hacia los manifestantes cerca del aeropuerto Inca Manco Cápac. El material fue publicado el lunes a las 16:20 en la página de "
        "Facebook de Radio Qhapaq. El laboratorio forense del diario analizó el video y confirmó que fue filmado en el jirón Ilave. El "
        "Ministerio del Interior, que presentó el martes imágenes aéreas de un dron policial, afirma que los agentes "
        "«repelían un ataque».",
        Item(["Un video de 45 segundos", "El material", "el video"], "ground_video video",
             [step("filmed", "vecino"), step("posted|published", "Radio Qhapaq", "2023-01-09"),
              step("analysed|verified|geolocated", "laboratorio forense|El Observador Andino")],
             [time("posted|published", "2023-01-09T16:20")],
             [verdict("location", "confirmed", "laboratorio forense|El Observador Andino")],
             ["Juliaca", "jirón Ilave", "aeropuerto"]),
        Item(["imágenes aéreas"], "drone_video",
             [step("published|released|shared", "Ministerio del Interior", "2023-01-10"), step("filmed", "dron policial", optional=True)],
             [time("published|released", "2023-01-10")],
             [],
             ["Juliaca", "aeropuerto"]),
        language="es"),
    Report(
        "La Gaceta del Biobío", "2024-02-06",
        "La Corporación Nacional Forestal subió el sábado a YouTube un video térmico captado por un avión, en el que se aprecia el frente de "
        "llamas sobre Villa Independencia, en Viña del Mar. Más tarde, Bomberos entregó a la prensa fotografías de dron del Jardín "
        "Botánico. Fueron tomadas el domingo. (Crédito: Cuerpo de Bomberos de Viña del Mar)",
        Item(["un video térmico"], "thermal_video",
             [step("posted|published", "Corporación Nacional Forestal", "2024-02-03"), step("filmed", "avión", optional=True)],
             [time("posted|published", "2024-02-03")],
             [],
             ["Villa Independencia", "Viña del Mar"]),
        Item(["fotografías de dron"], "drone_still still",
             [step("released|published", "Bomberos"), step("filmed", "Bomberos|dron|*", optional=True)],
             [time("filmed", "2024-02-04")],
             [],
             ["Jardín", "Viña del Mar"]),
        language="es"),
    Report(
        "Frente Abierto", "2023-07-29",
        "Evaluación diaria. Imágenes geolocalizadas publicadas el 27 de julio confirman que fuerzas ucranianas han entrado en Staromaiorske, al "
        "sur de Velika Novosilka. El vídeo fue difundido por la 35.ª Brigada de Infantería de Marina y muestra a soldados con una "
        "bandera ante la escuela. Un bloguero militar ruso aseguró el viernes que la grabación es antigua, sin aportar pruebas. "
        "Otra grabación, supuestamente tomada por un dron Lancet cerca de Robótine, no tiene fecha y Frente Abierto no ha podido "
        "verificarla.",
        Item(["Imágenes geolocalizadas", "El vídeo", "la grabación"], "video ground_video",
             [step("geolocated", None), step("posted|published|released|shared", "35.ª Brigada", "2023-07-27"),
              step("posted|published", None, "2023-07-27", optional=True)],
             [time("posted|published", "2023-07-27")],
             [verdict("location", "confirmed", "*", optional=True),
              verdict("time", "disputed|refuted", "bloguero militar|bloguero")],
             ["Staromaiorske", "escuela"]),
        Item(["Otra grabación"], "drone_video video",
             [step("filmed", "dron Lancet|Lancet", optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("content|location|time|source", "not_confirmed", "Frente Abierto")],
             ["Robótine"]),
        language="es"),
    Report(
        "Noticias de La Palma", "2021-09-28",
        "Un dron del Instituto Geológico filmó en la noche del lunes al martes la llegada de la colada de lava al barrio de Todoque. El "
        "organismo publicó el vídeo esta mañana en X. El programa Copernicus ha divulgado también dos imágenes de satélite de la "
        "zona, tomadas el 18 y el 26 de septiembre, antes y después de la erupción. En cambio, el vídeo de una piscina "
        "engullida por la lava que difundió el lunes un programa de televisión es de Hawái y data de 2018, según ha aclarado el Cabildo.",
        Item(["el vídeo"], "drone_video",
             [step("filmed", "Instituto Geológico"), step("posted|published", "Instituto Geológico|organismo", "2021-09-28")],
             [time("filmed", "2021-09-27/2021-09-28"), time("posted|published", "2021-09-28")],
             [],
             ["Todoque"]),
        Item(["dos imágenes de satélite"], "satellite_pair satellite_image",
             [step("published|released", "Copernicus")],
             [time("imagery_acquired", "2021-09-18"), time("imagery_acquired", "2021-09-26")],
             [],
             ["Todoque"]),
        Item(["el vídeo de una piscina"], "video ground_video",
             [step("published|shared|republished", "programa de televisión", "2021-09-27")],
             [time("published|shared", "2021-09-27"), time("filmed", "2018")],
             [verdict("location", "refuted", "Cabildo"), verdict("time", "refuted", "Cabildo", optional=True)],
             ["Hawái"]),
        language="es"),
    Report(
        "El Cronista de Mérida", "2024-03-15",
        "El informe de la cámara de comercio ofrece una fotografía poco halagüeña del sector: seis de cada diez negocios no recuperaron "
        "su actividad tras las inundaciones de enero. El presidente de la cámara pidió el jueves, ante las cámaras, «cambiar la película». "
        "La imagen de la ciudad, dijo, depende de ello. Los vecinos, que reviven las escenas de pánico de aquella noche, volverán a "
        "concentrarse el lunes frente al ayuntamiento. El alcalde participará por videollamada.",
        language="es"),
    Report(
        "Caribe Noticias", "2024-03-05",
        "Videos verificados por Caribe Noticias muestran a reclusos saliendo de la Penitenciaría Nacional de Puerto Príncipe el sábado por la "
        "noche. Los grabó con su celular un comerciante del barrio y los compartió en un grupo de WhatsApp. El domingo, el líder de "
        "una banda publicó un video propio en el que dice estar dentro del penal; no fue posible determinar dónde ni cuándo se "
        "filmó. El Gobierno haitiano no respondió a las preguntas de este medio.",
        Item(["Videos", "Los", "los"], "ground_video video",
             [step("filmed", "comerciante", "2024-03-02"), step("shared|posted", "comerciante"),
              step("verified", "Caribe Noticias", optional=True)],
             [time("filmed|event", "2024-03-02")],
             [verdict("content|location|source", "confirmed", "Caribe Noticias")],
             ["Penitenciaría Nacional", "Puerto Príncipe"]),
        Item(["un video propio"], "video ground_video",
             [step("posted|published", "líder", "2024-03-03")],
             [time("posted|published", "2024-03-03")],
             [verdict("location", "not_confirmed", "Caribe Noticias|*"), verdict("time", "not_confirmed", "Caribe Noticias|*")],
             ["penal"]),
        language="es"),
    Report(
        "Maldita Pampa", "2025-03-10",
        "La foto de un cocodrilo en una calle de Bahía Blanca tras el temporal del viernes fue generada con inteligencia artificial. La "
        "imagen, que el usuario @tormentas_ba posteó en X el sábado, contiene carteles ilegibles, y la herramienta ImagenTest le da "
        "un 98 % de probabilidad de ser sintética. Sí es real, en cambio, el video de dos enfermeras evacuando a bebés del hospital "
        "Penna: lo filmó una médica el viernes a las 9.30 y su autenticidad fue confirmada por el Ministerio de Salud bonaerense.",
        Item(["La foto", "La imagen"], "still",
             [step("posted", "tormentas_ba", "2025-03-08"), step("analysed", "ImagenTest|Maldita Pampa", optional=True)],
             [time("posted", "2025-03-08")],
             [verdict("content|source", "refuted", "Maldita Pampa|ImagenTest|*")],
             ["Bahía Blanca"]),
        Item(["el video", "lo"], "ground_video video",
             [step("filmed", "médica", "2025-03-07"), step("verified", "Ministerio de Salud", optional=True)],
             [time("filmed|event", "2025-03-07T09:30")],
             [verdict("content|source", "confirmed", "Ministerio de Salud")],
             ["hospital", "Penna", "Bahía Blanca"]),
        language="es"),
    Report(
        "Crónica del Besós", "2019-10-19",
        "Los Mossos d'Esquadra investigan un vídeo difundido el viernes por la noche en Telegram en el que una furgoneta policial "
        "arrolla a un manifestante. Según el periodista Oriol Serrat, que lo difundió primero, las imágenes se tomaron en la Via "
        "Laietana de Barcelona. Fuentes policiales sostienen que son de Tarragona y del miércoles. Crónica del Besós ha comprobado que "
        "la fachada coincide con la Rambla Nova de Tarragona. La grabación de la cámara corporal de un agente ha sido "
        "remitida al juzgado.",
        Item(["un vídeo", "lo", "las imágenes"], "ground_video video",
             [step("posted|published|shared", "Oriol Serrat|periodista", "2019-10-18"),
              step("posted|published|shared", None, "2019-10-18", optional=True),
              step("analysed", "Mossos d'Esquadra", optional=True),
              step("geolocated|verified", "Crónica del Besós", optional=True)],
             [time("posted|published", "2019-10-18"), time("filmed|event", "2019-10-16", optional=True)],
             [verdict("location", "confirmed|refuted", "Crónica del Besós"),
              verdict("location", "disputed|refuted", "Fuentes policiales", optional=True),
              verdict("location", "confirmed", "Oriol Serrat|periodista", optional=True)],
             ["Tarragona", "Rambla Nova", "Via Laietana", "Barcelona"]),
        Item(["La grabación de la cámara corporal"], "bodycam",
             [step("filmed", "agente", optional=True), step("released", None, optional=True)],
             [],
             [],
             ["Tarragona", "Rambla Nova"]),
        language="es"),
    Report(
        "Ecos del Orinoco", "2024-08-02",
        "Una transmisión en vivo hecha el lunes por la activista Yelitza Pardo desde Petare, en Caracas, mostró a cientos de vecinos golpeando "
        "cacerolas. El canal digital Vía Libre la retransmitió y la guardó en el archivo Memoria Abierta el martes. Dos fragmentos "
        "posteriores en los que se oyen disparos fueron atribuidos a la misma protesta; sin embargo, el equipo de verificación de la "
        "agencia Trópico concluyó que se grabaron en 2017.",
        Item(["Una transmisión en vivo"], "livestream",
             [step("filmed|published|posted", "Yelitza Pardo|activista", "2024-07-29"),
              step("republished|reposted|published", "Vía Libre"), step("archived", "Vía Libre|Memoria Abierta", "2024-07-30")],
             [time("filmed|published|posted", "2024-07-29"), time("archived", "2024-07-30")],
             [],
             ["Petare", "Caracas"]),
        Item(["Dos fragmentos posteriores"], "video ground_video",
             [step("analysed|verified|chronolocated", "Trópico|equipo de verificación", optional=True)],
             [time("filmed", "2017")],
             [verdict("time", "refuted", "Trópico|equipo de verificación")],
             ["Petare", "Caracas"]),
        language="es"),
    Report(
        "Correo de Almería", "2023-02-08",
        "El equipo de rescate IAE grabó el martes con una cámara térmica a una niña bajo los escombros de un bloque de Adiyaman, en "
        "Turquía. El vídeo lo distribuyó la Cruz Roja. La Agencia Espacial Europea ha publicado además imágenes de radar "
        "adquiridas el 29 de enero y el 6 de febrero. El vídeo de un edificio que se desploma en Sanliurfa, grabado desde un coche "
        "y publicado el lunes por el periodista Kemal Arda, ha sido geolocalizado por Bell Mapas.",
        Item(["El vídeo"], "thermal_video",
             [step("filmed", "IAE|equipo de rescate", "2023-02-07"), step("released|published|shared", "Cruz Roja")],
             [time("filmed", "2023-02-07")],
             [],
             ["Adiyaman", "Turquía", "escombros"]),
        Item(["imágenes de radar"], "satellite_pair satellite_image",
             [step("published|released", "Agencia Espacial Europea")],
             [time("imagery_acquired", "2023-01-29"), time("imagery_acquired", "2023-02-06")],
             [],
             ["Turquía", "Adiyaman"]),
        Item(["El vídeo@2"], "ground_video dashcam video",
             [step("posted|published", "Kemal Arda|periodista", "2023-02-06"), step("geolocated", "Bell Mapas")],
             [time("posted|published", "2023-02-06")],
             [verdict("location", "confirmed", "Bell Mapas")],
             ["Sanliurfa", "edificio"]),
        language="es"),
    Report(
        "Portal del Istmo", "2023-11-08",
        "El video de seguridad de una gasolinera de Chame, en Panamá, muestra los disparos contra dos manifestantes el martes poco después del "
        "mediodía. Fue entregado por el dueño a la Policía Nacional y se filtró horas más tarde a las redes. Portal del Istmo "
        "no lo publica por respeto a las víctimas.",
        Item(["El video de seguridad", "lo"], "cctv",
             [step("released|shared", "dueño", optional=True), step("posted|shared|released|published", None, "2023-11-07")],
             [time("filmed|event", "2023-11-07"), time("posted|shared", "2023-11-07", optional=True)],
             [],
             ["Chame", "Panamá", "gasolinera"]),
        language="es"),
    Report(
        "Mirador OSINT", "2024-09-03",
        "El 2 de septiembre, el canal de Telegram «Nevod» colgó un vídeo de 20 segundos de un incendio en la refinería de Moscú, en el distrito "
        "de Kapotnia. Hemos geolocalizado la cámara en un balcón de la calle Verjnie Polia, a 1,8 kilómetros al norte. Por la "
        "posición de las sombras, se filmó hacia las siete de la mañana del domingo. El alcalde había informado ya de un dron "
        "derribado. Una segunda grabación, del mismo canal, es de otra planta: la verificadora Inés Roldán demostró que se "
        "grabó en Riazán en marzo.",
        Item(["un vídeo de 20 segundos"], "ground_video video",
             [step("posted|published", "Nevod", "2024-09-02"), step("geolocated", "Mirador OSINT|*"),
              step("chronolocated|analysed", "Mirador OSINT|*", optional=True)],
             [time("posted|published", "2024-09-02"), time("filmed", "2024-09-01T07")],
             [verdict("location", "confirmed", "Mirador OSINT|*"), verdict("time", "confirmed", "Mirador OSINT|*", optional=True)],
             ["Moscú", "Kapotnia", "refinería", "Verjnie Polia"]),
        Item(["Una segunda grabación"], "video ground_video",
             [step("posted|published", "Nevod|canal", optional=True), step("geolocated|analysed|verified", "Inés Roldán", optional=True)],
             [time("filmed", "2024-03")],
             [verdict("location|content", "refuted", "Inés Roldán"), verdict("time", "refuted", "Inés Roldán", optional=True)],
             ["Riazán", "planta"]),
        language="es"),
    Report(
        "El Pregón de Quito", "2024-01-11",
        "Hombres armados irrumpieron el martes en el estudio de TC Noticias en Guayaquil mientras la señal seguía al aire. La emisión en directo, "
        "de la que circulan numerosas copias en X, duró quince minutos. Un video posterior, que supuestamente muestra a "
        "pistoleros entrando en la Universidad de Guayaquil, no pudo ser verificado por El Pregón de Quito; el rector desmintió que "
        "hubiera ocurrido tal asalto. La Policía difundió el miércoles fotografías de los trece detenidos (Foto: cortesía Policía "
        "Nacional).",
        Item(["La emisión en directo"], "livestream",
             [step("published|filmed", "TC Noticias"), step("reposted|shared|posted", None, optional=True)],
             [time("filmed|published|event", "2024-01-09")],
             [],
             ["Guayaquil", "estudio"]),
        Item(["Un video posterior"], "video ground_video",
             [step("shared|posted", None, optional=True)],
             [],
             [verdict("content|source|location", "not_confirmed", "El Pregón de Quito"), verdict("content", "refuted|disputed", "rector")],
             ["Universidad", "Guayaquil"]),
        Item(["fotografías", "Foto"], "still",
             [step("published|released", "Policía", "2024-01-10")],
             [time("published|released", "2024-01-10")],
             [],
             []),
        language="es"),
]
