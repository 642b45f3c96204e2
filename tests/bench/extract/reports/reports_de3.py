"""Reports in German from agencies, papers, verification desks and OSINT groups of Germany, Austria and Switzerland."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

REPORTS = [
    Report(
        "Alpenpress", "2025-05-29",
        "BLATTEN - Eine Kamera auf der Lauchernalp hat am Mittwoch aufgezeichnet, wie Eis und Geröll des Birchgletschers auf "
        "Blatten niedergingen. Der Kanton Wallis veröffentlichte die Sequenz noch am selben Abend. Die rund 300 Bewohnerinnen "
        "und Bewohner waren seit Tagen evakuiert.",
        Item(["die Sequenz"], "cctv video",
             [step("released|published", "Kanton", "2025-05-28"), step("filmed", "Kamera", "2025-05-28", optional=True)],
             [time("published|posted", "2025-05-28"), time("filmed|event", "2025-05-28")],
             [], ["Blatten", "Birchgletscher", "Wallis"]),
        language="de"),
    Report(
        "Rheinkurier", "2021-07-17",
        "Im Netz wird zur Flut im Ahrtal vieles behauptet, was nicht stimmt. Gut belegt ist anderes. Zu einem "
        "Handyvideo, in dem ein Wohnwagen gegen eine Brücke in Bad Neuenahr gedrückt wird, haben wir den Urheber befragt. Der "
        "34-jährige Dachdecker schickte uns die Originaldatei; deren Metadaten verweisen auf den späten Mittwochabend. Anders "
        "verhält es sich mit dem Foto eines angeblich bei Schuld geborstenen Damms. Es wurde bereits im August 2010 an der "
        "Witka-Talsperre in Polen aufgenommen. Bis Samstagmittag meldete die Polizei Koblenz mehr als 90 Tote.",
        Item(["einem Handyvideo", "die Originaldatei"], "video ground_video",
             [step("filmed", "Dachdecker|Urheber"), step("released|shared", "Dachdecker", optional=True),
              step("verified|analysed", "Rheinkurier|wir", optional=True)],
             [time("filmed", "2021-07-14")],
             [verdict("source", "confirmed", "Rheinkurier|wir"), verdict("time", "confirmed", "Rheinkurier|wir", optional=True)],
             ["Brücke", "Bad Neuenahr", "Ahrtal"]),
        Item(["dem Foto", "Es"], "still",
             [step("verified|analysed", "Rheinkurier|wir", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2010-08")],
             [verdict("location", "refuted", "Rheinkurier|*"), verdict("time", "refuted", "Rheinkurier|*"),
              verdict("content", "refuted", "Rheinkurier|*", optional=True)],
             ["Witka", "Talsperre", "Polen"]),
        language="de"),
    Report(
        "Donaublatt", "2024-09-17",
        "TULLN - Ein am Sonntag vom Bezirksfeuerwehrkommando Tulln auf Facebook gestelltes Drohnenvideo zeigt den überfluteten "
        "Ortskern von Rust im Tullnerfeld. Unsere Redaktion konnte den Aufnahmeort anhand des Kirchturms nachvollziehen. "
        "Für Niederösterreich gilt weiterhin die Einstufung als Katastrophengebiet.",
        Item(["Drohnenvideo"], "drone_video",
             [step("posted|published|released", "Bezirksfeuerwehrkommando", "2024-09-15"),
              step("geolocated|verified", "Donaublatt|Redaktion", optional=True), step("filmed", "Bezirksfeuerwehrkommando", optional=True)],
             [time("posted|published", "2024-09-15")],
             [verdict("location", "confirmed", "Donaublatt|Redaktion")], ["Rust", "Ortskern", "Tullnerfeld", "Niederösterreich"]),
        language="de"),
    Report(
        "Prüfdienst Nordlicht", "2022-03-04",
        "Behauptung: Eine Aufnahme zeige einen ukrainischen Abfangjäger, der am 26. Februar über Kiew einen russischen Jet "
        "abschießt. Einordnung: Das stimmt nicht. Die Szene stammt aus einem Computerspiel, das der Spielehersteller selbst in "
        "einem Werbefilm von 2013 vorgestellt hatte. Auf Twitter verbreitete sich der Ausschnitt seit dem 27. Februar "
        "zehntausendfach. Den Namen „Geist von Kiew“ hatten Nutzer schon am ersten Kriegstag aufgebracht; eine bestimmte Person steckt nach "
        "Angaben der ukrainischen Luftwaffe nicht dahinter.",
        Item(["Eine Aufnahme", "Die Szene", "der Ausschnitt"], "video",
             [step("posted|shared|reposted", None, "2022-02-27"), step("verified|analysed", "Prüfdienst Nordlicht", optional=True)],
             [time("posted|shared", "2022-02-27"), time("published|filmed", "2013", optional=True), time("event", "2022-02-26", optional=True)],
             [verdict("content", "refuted", "Prüfdienst Nordlicht|*"), verdict("time|location", "refuted", "Prüfdienst Nordlicht|*", optional=True)], []),
        language="de"),
    Report(
        "Tagespost Bern", "2023-09-12",
        "In Moulay Brahim, einem Dorf im Hohen Atlas, graben die Menschen mit blossen Händen. Ein Video des lokalen Lehrers "
        "Hamid Oulhaj, das er am Samstag auf Instagram stellte, führt durch eine Gasse, in der kein einziges Haus mehr steht. "
        "«Wir haben achtzehn Nachbarn begraben», sagt er am Telefon. Die Schweizer Botschaft in Rabat bot Marokko Hilfe an, "
        "erhielt bis am Montagabend aber keine Antwort.",
        Item(["Ein Video"], "video ground_video",
             [step("posted|published|shared", "Hamid Oulhaj|Lehrer", "2023-09-09"), step("filmed", "Hamid Oulhaj|Lehrer", optional=True)],
             [time("posted|published", "2023-09-09")],
             [verdict("source", "confirmed", "Tagespost Bern", optional=True)], ["Moulay Brahim", "Atlas", "Gasse", "Dorf", "Marokko"]),
        language="de"),
    Report(
        "dnd Nachrichten", "2020-08-06",
        "BEIRUT (dnd) - Zwei Tage nach der Explosion im Hafen von Beirut ist ein neues Video aus dem Viertel Gemmayzeh aufgetaucht, "
        "das den Druckstoß aus einer Wohnung im fünften Stock heraus festhält. Wer es gefilmt hat, ließ sich bislang nicht klären. "
        "Die Echtheit eines weiteren Clips, in dem angeblich eine Rakete auf das Lagerhaus zufliegt, wiesen Forensiker der "
        "Hochschule Luzern zurück: Das Geschoss sei nachträglich in die Aufnahme montiert worden. Das Rote Kreuz zählt "
        "mehr als 130 Tote und etwa 5000 Verletzte, 300.000 Menschen haben ihr Zuhause verloren.",
        Item(["ein neues Video", "es"], "video ground_video", [], [time("event|filmed", "2020-08-04", optional=True)],
             [verdict("source", "not_confirmed", "*")], ["Gemmayzeh", "Beirut", "Wohnung", "Viertel"]),
        Item(["eines weiteren Clips", "die Aufnahme"], "video ground_video",
             [step("analysed|verified", "Forensiker|Luzern", optional=True)], [time("event", "2020-08-04", optional=True)],
             [verdict("content", "refuted", "Forensiker|Luzern")], ["Hafen", "Beirut", "Lagerhaus"]),
        language="de"),
    Report(
        "Faktenlabor Süd", "2024-11-01",
        "Autos, die sich wie Spielzeug in einer engen Straße türmen: Dieses Foto aus Sedaví bei Valencia ist echt, auch wenn viele es "
        "für ein Erzeugnis künstlicher Intelligenz halten. Aufgenommen hat es der Pressefotograf Andreu Casals am 30. Oktober, wie er "
        "uns bestätigte. Er stellte uns dazu die Rohdatei zur Verfügung. Zudem haben wir Balkone und Ladenschilder mit "
        "Straßenansichten der Carrer Joan Baptista verglichen; der Ort stimmt überein.",
        Item(["Dieses Foto", "es", "es@2", "die Rohdatei"], "still",
             [step("filmed", "Andreu Casals|Pressefotograf", "2024-10-30"), step("analysed|verified|geolocated", "Faktenlabor Süd|wir", optional=True),
              step("released|shared", "Andreu Casals", optional=True)],
             [time("filmed", "2024-10-30")],
             [verdict("content", "confirmed", "Faktenlabor Süd|wir|*"), verdict("source", "confirmed", "Faktenlabor Süd|wir"),
              verdict("location", "confirmed", "Faktenlabor Süd|wir"), verdict("time", "confirmed", "Faktenlabor Süd|wir|*", optional=True)],
             ["Sedaví", "Valencia", "Straße", "Carrer Joan Baptista"]),
        language="de"),
    Report(
        "Kompass Konfliktmonitor", "2025-04-02",
        "Satellitenbilder des Anbieters Orbitra vom 29. März belegen den Einsturz der Ava-Brücke bei Mandalay. Das Bildpaar wurde am 31. März "
        "veröffentlicht; die ältere Aufnahme entstand am 14. Februar. Unabhängig davon hat ein Nutzer aus Bangkok die Stelle "
        "auf einem Uferfoto identifiziert.",
        Item(["Satellitenbilder", "Das Bildpaar"], "satellite_pair satellite_image",
             [step("filmed", "Orbitra", "2025-03-29", optional=True), step("released|published", "Orbitra|*", "2025-03-31")],
             [time("imagery_acquired|filmed", "2025-03-29"), time("published|posted", "2025-03-31"),
              time("imagery_acquired|filmed", "2025-02-14")],
             [verdict("content", "confirmed", "*", optional=True)], ["Ava-Brücke", "Brücke", "Mandalay"]),
        Item(["einem Uferfoto"], "still",
             [step("geolocated|verified|analysed", "Nutzer")], [],
             [verdict("location", "confirmed", "Nutzer")], ["Ava-Brücke", "Brücke", "Mandalay"]),
        language="de"),
    Report(
        "Radio Elbe Faktencheck", "2022-09-24",
        "Wie verlässlich sind die Bilder aus dem Iran? Das Internet ist in weiten Teilen des Landes gedrosselt, viele Nachrichten "
        "erreichen uns erst nach Tagen. Ein Video, das Frauen beim Verbrennen ihrer Kopftücher zeigt, wurde am Dienstag von der "
        "Aktivistengruppe Tasvir-e Azad auf Telegram veröffentlicht. Der Platz liegt in Sari im Norden: Laternen, Fahnenmasten und "
        "ein Bankgebäude passen zu älteren Fotos. Den Tag der Aufnahme können wir nicht sicher bestimmen. Ein zweites Video, "
        "angeblich von einer brennenden Polizeiwache in Maschhad, ist drei Jahre alt und entstand während der Benzinproteste im "
        "November 2019 in Schiras.",
        Item(["Ein Video", "der Aufnahme"], "video ground_video",
             [step("published|posted|released", "Tasvir-e Azad|Aktivistengruppe", "2022-09-20"),
              step("geolocated|verified", "Radio Elbe Faktencheck|wir", optional=True)],
             [time("published|posted", "2022-09-20")],
             [verdict("location", "confirmed", "Radio Elbe Faktencheck|wir|*"), verdict("time", "not_confirmed", "Radio Elbe Faktencheck|wir")],
             ["Sari", "Platz", "Iran"]),
        Item(["Ein zweites Video"], "video ground_video",
             [step("verified|analysed", "Radio Elbe Faktencheck|wir", optional=True)],
             [time("filmed", "2019-11")],
             [verdict("location", "refuted", "Radio Elbe Faktencheck|*"), verdict("time", "refuted", "Radio Elbe Faktencheck|*"),
              verdict("content", "refuted", "Radio Elbe Faktencheck|*", optional=True)],
             ["Schiras", "Iran"]),
        language="de"),
    Report(
        "Wiener Abendblatt", "2024-08-06",
        "Protestierende haben am Montag die Residenz der Premierministerin in Dhaka gestürmt. Ein Livestream des Senders "
        "Padma TV zeigte Männer, die Teppiche und einen Fisch aus dem Gebäude trugen. Das Außenamt in Wien riet Reisenden, "
        "das Land zu meiden.",
        Item(["Ein Livestream"], "livestream",
             [step("published|released|posted|filmed", "Padma TV", "2024-08-05")],
             [time("published|posted|filmed|event", "2024-08-05")],
             [], ["Dhaka", "Residenz", "Gebäude"]),
        language="de"),
    Report(
        "Lagezentrum Offene Quellen", "2024-08-12",
        "Raum Sudscha: Am 10. August tauchten auf dem Kanal eines russischen Kriegsberichterstatters Drohnenbilder eines zerstörten "
        "Lastwagenkonvois auf. Der Analyst mit dem Kürzel KartoMax verortete sie am Folgetag auf der Fernstraße bei Oktjabrskoje, Gebiet Kursk. "
        "Wir teilen seine Einschätzung. Unklar bleibt, welche Waffe eingesetzt wurde. Ein ukrainisches Bodycam-Video vom Ortseingang "
        "Sudscha, das die 80. Luftsturmbrigade am 11. August ins Netz stellte, ließ sich hingegen weder räumlich noch "
        "zeitlich zuordnen. Moskau sprach von 76.000 Evakuierten.",
        Item(["Drohnenbilder", "sie"], "drone_video drone_still",
             [step("posted|published|shared", "Kriegsberichterstatter", "2024-08-10"), step("geolocated", "KartoMax", "2024-08-11"),
              step("geolocated|verified", "Lagezentrum Offene Quellen|wir", optional=True)],
             [time("posted|published", "2024-08-10"), time("geolocated", "2024-08-11")],
             [verdict("location", "confirmed", "KartoMax"), verdict("location", "confirmed", "Lagezentrum Offene Quellen|wir"),
              verdict("content", "not_confirmed", "Lagezentrum Offene Quellen|wir|*", optional=True)],
             ["Oktjabrskoje", "Kursk", "Fernstraße", "Sudscha"]),
        Item(["Bodycam-Video"], "bodycam",
             [step("posted|published|released", "80. Luftsturmbrigade", "2024-08-11"), step("filmed|unit", "80. Luftsturmbrigade", optional=True)],
             [time("posted|published", "2024-08-11")],
             [verdict("location", "not_confirmed", "Lagezentrum Offene Quellen|wir|*"), verdict("time", "not_confirmed", "Lagezentrum Offene Quellen|wir|*")],
             ["Sudscha", "Ortseingang"]),
        language="de"),
    Report(
        "Hafenzeitung", "2023-06-08",
        "Überwachungsvideos vom Maschinenhaus des Kachowka-Kraftwerks, die Kiew als Beweis für eine Sprengung anführt, konnte die Hafenzeitung "
        "nicht unabhängig prüfen. Russland weist die Verantwortung zurück und bezeichnet das Material als Fälschung.",
        Item(["Überwachungsvideos", "das Material"], "cctv",
             [step("released|shared|published", "Kiew", optional=True)], [],
             [verdict("content", "not_confirmed", "Hafenzeitung"), verdict("content", "disputed|refuted", "Russland")],
             ["Kachowka", "Kraftwerk", "Maschinenhaus"]),
        language="de"),
    Report(
        "Morgenland Online", "2023-08-13",
        "Nach den Bränden auf Maui suchen Angehörige weiter nach Vermissten. Die Behörden sprechen von 93 Toten. Während "
        "Einsatzkräfte mit Hunden durch Lahaina ziehen, wuchern im Netz Verschwörungserzählungen. So soll ein Foto beweisen, "
        "dass ein Laserstrahl das Feuer entfacht habe. Tatsächlich ist darauf der Start einer Falcon-9-Rakete in Vandenberg "
        "zu sehen, eine Langzeitbelichtung vom Mai 2018. Das fand der Recherchedienst Klartext Potsdam heraus. Authentisch ist "
        "dagegen die Aufnahme einer Touristin aus Graz, die aus ihrem Mietwagen die brennende Front Street filmte: Sie "
        "zeigte unserer Reporterin das Original auf ihrem Telefon.",
        Item(["ein Foto", "eine Langzeitbelichtung"], "still",
             [step("verified|analysed", "Klartext Potsdam", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2018-05")],
             [verdict("content", "refuted", "Klartext Potsdam"), verdict("location", "refuted", "Klartext Potsdam", optional=True),
              verdict("time", "refuted", "Klartext Potsdam", optional=True)],
             ["Vandenberg"]),
        Item(["die Aufnahme", "das Original"], "video ground_video",
             [step("filmed", "Touristin"), step("verified", "Morgenland Online|Reporterin", optional=True)], [],
             [verdict("source|content", "confirmed", "Morgenland Online|Reporterin|*"), verdict("content|source", "confirmed", "Morgenland Online|Reporterin|*", optional=True)],
             ["Front Street", "Lahaina", "Maui"]),
        language="de"),
    Report(
        "Netzprüfer", "2025-01-11",
        "Das Bild vom brennenden Hollywood-Schriftzug, das seit Mittwoch hunderttausendfach geteilt wird, ist mit künstlicher Intelligenz erzeugt. "
        "Die Buchstaben blieben unversehrt, wie uns die Betreiberstiftung mitteilte.",
        Item(["Das Bild"], "still",
             [step("shared|posted|reposted", None, "2025-01-08"), step("verified|analysed", "Netzprüfer|uns", optional=True)],
             [time("shared|posted|published", "2025-01-08")],
             [verdict("content", "refuted", "Netzprüfer|Betreiberstiftung|*")], []),
        language="de"),
    Report(
        "Badische Rundschau", "2023-07-25",
        "Urlauber aus Offenburg haben die Flucht vor den Flammen auf Rhodos mit dem Handy festgehalten. In den "
        "Aufnahmen, die das Ehepaar Wernicke unserer Zeitung am Montag überließ, laufen Hunderte mit Rollkoffern am Strand von "
        "Kiotari entlang. Mehr als 19.000 Menschen wurden nach Angaben des griechischen Katastrophenschutzes in Sicherheit gebracht. "
        "Der Reiseveranstalter Sonnenweg strich alle Flüge bis Freitag. „So etwas möchte ich nie wieder erleben“, sagte Petra "
        "Wernicke.",
        Item(["Aufnahmen"], "video ground_video still",
             [step("filmed", "Wernicke|Urlauber|Ehepaar"), step("released|shared", "Wernicke|Ehepaar", "2023-07-24", optional=True)],
             [time("published|posted", "2023-07-24", optional=True)],
             [], ["Rhodos", "Kiotari", "Strand"]),
        language="de"),
    Report(
        "Freie Presse Leutkirch", "2024-11-03",
        "NOVI SAD - Vierzehn Menschen sind gestorben, als am Freitag das Vordach des Bahnhofs von Novi Sad herabstürzte. Bilder einer "
        "Überwachungskamera, die das Portal Dunavske Vesti am Samstag veröffentlichte, zeigen Reisende auf den Bänken davor. Der "
        "Zeitstempel lautet 11.52 Uhr und deckt sich mit den Angaben der Feuerwehr. Serbiens Innenministerium bestätigte die Echtheit "
        "des Materials. Der Verkehrsminister nannte den Tag einen der schwersten seines Lebens.",
        Item(["Bilder", "des Materials"], "cctv",
             [step("published|released|posted", "Dunavske Vesti", "2024-11-02"), step("filmed", "Überwachungskamera", optional=True),
              step("verified", "Innenministerium", optional=True)],
             [time("published|posted", "2024-11-02"), time("filmed|event", "2024-11-01", optional=True)],
             [verdict("content|source", "confirmed", "Innenministerium"), verdict("time", "confirmed", "Freie Presse Leutkirch|Feuerwehr|*", optional=True)],
             ["Novi Sad", "Bahnhof", "Vordach"]),
        language="de"),
    Report(
        "Südwind Agentur", "2025-03-17",
        "Aus dem Innern des Nachtclubs in Kočani existiert ein Video, in dem Funken einer Bühnenfontäne die Decke in Brand setzen. Die "
        "Südwind Agentur war nicht in der Lage, es unabhängig zu überprüfen. Mindestens 59 Menschen kamen in der Nacht auf Sonntag um.",
        Item(["ein Video", "es"], "video ground_video",
             [step("verified|analysed", "Südwind Agentur", optional=True)],
             [time("event|filmed", "2025-03-16", optional=True)],
             [verdict("content|source", "not_confirmed", "Südwind Agentur")],
             ["Kočani", "Nachtclub"]),
        language="de"),
    Report(
        "Sahara Watch Basel", "2023-04-24",
        "In den ersten neun Tagen der Kämpfe im Sudan haben uns zahlreiche Hinweise erreicht. Zwei Videos stellen wir hier vor. Das eine, am 15. April "
        "von einem Passagier auf Twitter gepostet, zeigt brennende Maschinen auf dem Flughafen Khartum; unser Team hat die Kameraposition "
        "im Terminal rekonstruiert und anhand des Rauchs auf einer Satellitenaufnahme auch die Uhrzeit eingegrenzt. Das andere "
        "verbreiteten die Rapid Support Forces am 18. April über Facebook. Es soll die Einnahme des Hauptquartiers der Armee "
        "belegen, gedreht wurde es jedoch vor einem Verwaltungsgebäude in Omdurman. Die Armee bezeichnete es als Propaganda.",
        Item(["Zwei Videos", "Das eine"], "video ground_video",
             [step("posted|published|shared", "Passagier", "2023-04-15"), step("filmed", "Passagier", optional=True),
              step("geolocated|chronolocated|verified", "Sahara Watch Basel|Team", optional=True), step("chronolocated|verified", "Sahara Watch Basel|Team", optional=True)],
             [time("posted|published", "2023-04-15")],
             [verdict("location", "confirmed", "Sahara Watch Basel|Team|wir"), verdict("time", "confirmed|partly_confirmed", "Sahara Watch Basel|Team|wir")],
             ["Khartum", "Flughafen", "Sudan", "Terminal"]),
        Item(["einer Satellitenaufnahme"], "satellite_image", [], [], [], ["Khartum", "Flughafen", "Sudan"]),
        Item(["Zwei Videos", "Das andere", "Es", "es", "es@2"], "video ground_video",
             [step("posted|shared|published|released", "Rapid Support Forces", "2023-04-18"), step("verified|analysed|geolocated", "Sahara Watch Basel|wir", optional=True)],
             [time("posted|published", "2023-04-18")],
             [verdict("location|content", "refuted", "Sahara Watch Basel|wir|*"), verdict("content|location", "refuted", "Sahara Watch Basel|wir|*", optional=True),
              verdict("content", "disputed|refuted", "Armee", optional=True)],
             ["Omdurman", "Verwaltungsgebäude", "Sudan"]),
        language="de"),
    Report(
        "Inselpost International", "2024-05-21",
        "NOUMÉA - Die Unruhen in Neukaledonien haben ein sechstes Todesopfer gefordert. Ein Amateurvideo von verkohlten Autos in "
        "Magenta, das am Sonntag auf X erschien, wurde vom Recherchenetzwerk Korallia geolokalisiert; wann es gedreht wurde, ist nicht geklärt. Der Flughafen bleibt bis Donnerstag "
        "geschlossen.",
        Item(["Ein Amateurvideo", "es"], "video ground_video",
             [step("posted|published|shared", None, "2024-05-19"), step("geolocated", "Korallia")],
             [time("posted|published", "2024-05-19")],
             [verdict("location", "confirmed", "Korallia"), verdict("time", "not_confirmed", "Korallia|*")], ["Magenta", "NOUMÉA", "Neukaledonien"]),
        language="de"),
    Report(
        "Ostalb-Zeitung", "2022-09-01",
        "Ein Hotel, das in Sekunden vom Fluss verschluckt wird: Das im Swat-Tal aufgenommene Video ging Ende August um die Welt. Auch der "
        "pakistanische Klimaminister teilte es am vergangenen Freitag auf seinem Profil. Inzwischen haben mehrere Redaktionen die Aufnahmen "
        "überprüft; der Bau stand in Kalam, und noch am Vortag war er Anwohnern zufolge unversehrt. Anders ein Clip mit einer "
        "einstürzenden Eisenbahnbrücke. Er stammt nicht aus Belutschistan, sondern aus dem indischen Himachal Pradesh. Dort hatte das Hochwasser "
        "am 20. August die Chakki-Brücke mitgerissen. Ein Drittel Pakistans steht nach Regierungsangaben unter Wasser.",
        Item(["Das im Swat-Tal aufgenommene Video", "es", "die Aufnahmen"], "video ground_video",
             [step("shared|reposted|posted", "Klimaminister", "2022-08-26"), step("verified", "Redaktionen")],
             [time("shared|posted", "2022-08-26")],
             [verdict("location|content|source", "confirmed", "Redaktionen|*"), verdict("time", "confirmed", "Redaktionen|*", optional=True)],
             ["Swat", "Kalam", "Hotel", "Fluss"]),
        Item(["ein Clip", "Er"], "video ground_video", [step("verified|analysed", "Ostalb-Zeitung", optional=True)],
             [time("event|filmed", "2022-08-20")],
             [verdict("location", "refuted", "Ostalb-Zeitung|*"), verdict("content", "refuted", "Ostalb-Zeitung|*", optional=True)],
             ["Himachal Pradesh", "Chakki", "Eisenbahnbrücke"]),
        language="de"),
    Report(
        "Lombardia Tedesca", "2018-08-16",
        "Der Einsturz des Polcevera-Viadukts in Genua ist von einer Verkehrskamera aufgenommen worden. Die Finanzpolizei stellte die "
        "Bänder am Mittwoch sicher; herausgegeben wurden sie bisher nicht. Ein im Internet als «Brückeneinsturz Genua» verbreiteter Film hat "
        "mit dem Unglück nichts zu tun.",
        Item(["Bänder", "sie"], "cctv video", [step("filmed", "Verkehrskamera", optional=True)], [time("event|filmed", "2018-08-14", optional=True)], [],
             ["Genua", "Polcevera", "Viadukt"]),
        Item(["Film"], "video", [step("shared|posted", None, optional=True)], [],
             [verdict("content|location", "refuted", "Lombardia Tedesca|*")], []),
        language="de"),
    Report(
        "Nordwest Kurier", "2024-03-27",
        "BALTIMORE - Um 1.28 Uhr Ortszeit rammte das Containerschiff „Dali“ am Dienstag einen Pfeiler der Francis-Scott-Key-Brücke. Auf dem "
        "Livestream einer Hafenkamera ist zu sehen, wie an Bord zweimal das Licht ausfällt. Der Kanalbetreiber HarborEye stellte den "
        "Mitschnitt noch am Dienstag ins Netz. Die Verkehrsbehörde NTSB wertet ihn aus. Sechs Bauarbeiter gelten als tot. Der Gouverneur von Maryland lobte die Polizisten, die die Brücke nach dem Notruf des Lotsen sperrten.",
        Item(["Livestream", "Mitschnitt", "ihn"], "livestream cctv video",
             [step("filmed", "Hafenkamera|HarborEye", "2024-03-26", optional=True), step("posted|published|released", "HarborEye|Kanalbetreiber", "2024-03-26"), step("analysed", "NTSB|Verkehrsbehörde")],
             [time("posted|published", "2024-03-26"), time("filmed|event", "2024-03-26", optional=True)],
             [], ["BALTIMORE", "Francis-Scott-Key-Brücke", "Brücke"]),
        language="de"),
    Report(
        "Kaukasus-Lupe", "2020-10-06",
        "Nahaufnahmen zerstörter Panzer bei Füzuli, Splitterspuren an Häusern in Stepanakert: Beide Seiten überschwemmen das Netz mit "
        "Material. Das aserbaidschanische Verteidigungsministerium veröffentlichte am Sonntag ein Wärmebildvideo vom Beschuss einer Flugabwehrstellung. "
        "Wir konnten die Stellung auf Satellitenbildern südlich von Agdam wiederfinden. Das Datum lässt sich daraus nicht ableiten. "
        "Ein Foto, das einen brennenden Wohnblock in Gəncə zeigen soll, wird von Eriwan als inszeniert abgetan; Hinweise darauf haben wir "
        "nicht gefunden. Die Fotografin Leyla Rzayeva übermittelte uns die Datei mit unveränderten Kameradaten.",
        Item(["Wärmebildvideo"], "thermal_video drone_video",
             [step("published|released", "Verteidigungsministerium", "2020-10-04"), step("geolocated|verified", "Kaukasus-Lupe|wir", optional=True)],
             [time("published|posted", "2020-10-04")],
             [verdict("location", "confirmed", "Kaukasus-Lupe|wir"), verdict("time", "not_confirmed", "Kaukasus-Lupe|wir|*")],
             ["Agdam", "Flugabwehrstellung", "Stellung"]),
        Item(["Satellitenbildern"], "satellite_image", [], [], [], ["Agdam", "Stellung"]),
        Item(["Ein Foto", "die Datei"], "still",
             [step("filmed", "Leyla Rzayeva|Fotografin"), step("released|shared", "Leyla Rzayeva|Fotografin", optional=True), step("verified|analysed", "Kaukasus-Lupe|wir", optional=True)],
             [],
             [verdict("content", "disputed|refuted", "Eriwan"), verdict("source", "confirmed", "Kaukasus-Lupe|wir"),
              verdict("content", "confirmed", "Kaukasus-Lupe|wir", optional=True)],
             ["Gəncə", "Wohnblock"]),
        Item(["Nahaufnahmen"], "still video", [], [], [], ["Füzuli", "Stepanakert"]),
        language="de"),
    Report(
        "Echo Zürichsee", "2019-11-19",
        "HONGKONG - Auf einem am Montag von der Studentenvertretung verbreiteten Video seilen sich Eingeschlossene von einer Brücke der "
        "Polytechnischen Universität ab. Das «Echo» hat die Stelle an der Chatham Road eindeutig identifiziert.",
        Item(["Video"], "video ground_video",
             [step("posted|shared|published|released", "Studentenvertretung", "2019-11-18"), step("geolocated|verified", "Echo", optional=True)],
             [time("posted|published", "2019-11-18")],
             [verdict("location", "confirmed", "Echo")],
             ["HONGKONG", "Brücke", "Polytechnischen Universität", "Universität", "Chatham Road"]),
        language="de"),
    Report(
        "Westfunk Verifikation", "2023-01-17",
        "Ein Polizist, der im Schlamm feststeckt, daneben ein Mann in Mönchskutte: Kaum ein Video aus Lützerath wurde so oft angesehen. "
        "Es wurde am Samstag, dem 14. Januar, am Rand des Tagebaus Garzweiler gedreht. Darauf weisen Wetterdaten und weitere Clips hin, die "
        "denselben Moment aus anderen Blickwinkeln zeigen. Der Urheber Lennart Voß, ein Medienstudent aus Münster, schickte dem Westfunk auf Anfrage ungeschnittenes "
        "Material. Die Polizei Aachen erklärte, man prüfe Vorwürfe gegen mehrere Beamte. Nach Angaben der Veranstalter demonstrierten "
        "35.000 Menschen, die Polizei sprach von 15.000.",
        Item(["ein Video", "Es", "ungeschnittenes Material"], "video ground_video",
             [step("filmed", "Lennart Voß|Urheber|Medienstudent", "2023-01-14"), step("released|shared", "Lennart Voß|Urheber", optional=True),
              step("verified|chronolocated|analysed", "Westfunk Verifikation|Westfunk", optional=True)],
             [time("filmed", "2023-01-14")],
             [verdict("time", "confirmed", "Westfunk Verifikation|Westfunk|*"), verdict("source", "confirmed", "Westfunk Verifikation|Westfunk"),
              verdict("location", "confirmed", "Westfunk Verifikation|Westfunk|*", optional=True)],
             ["Lützerath", "Tagebau", "Garzweiler"]),
        Item(["weitere Clips"], "video ground_video", [], [time("filmed", "2023-01-14", optional=True)], [], ["Lützerath", "Tagebau", "Garzweiler"]),
        language="de"),
    Report(
        "Havelbote", "2024-01-10",
        "Kilometerlange Traktorkolonnen vor dem Brandenburger Tor? Das Luftbild, mit dem der Kreisverband seit Montag wirbt, entstand bei einer "
        "Kundgebung im November 2019. Der Verband hat den Fehler eingeräumt.",
        Item(["Das Luftbild"], "drone_still still",
             [step("posted|shared|published", "Kreisverband|Verband", "2024-01-08"), step("verified", "Havelbote", optional=True)],
             [time("posted|published|shared", "2024-01-08"), time("filmed", "2019-11")],
             [verdict("time", "refuted", "Havelbote|*"), verdict("time|content", "refuted", "Verband|Kreisverband", optional=True)],
             ["Brandenburger Tor"]),
        language="de"),
    Report(
        "Deutsche Auslandswelle", "2022-11-29",
        "Was in der Nacht zum Sonntag auf der Urumqi-Straße in Shanghai geschah, ist nur in Bruchstücken überliefert. Einen Handyfilm, "
        "in dem Hunderte weiße Blätter hochhalten, lud der Künstler Zhao Wenlin am Sonntag bei Instagram hoch; die Auslandswelle sprach mit ihm per "
        "verschlüsseltem Messenger. Eine Kollegin vor Ort erkannte die Kreuzung mit der Wuyuan-Straße wieder. Ob ein zweiter Film, der "
        "Schüsse in Chengdu dokumentieren soll, tatsächlich dort entstand, bleibt offen: Der Ton wirkt nachträglich unterlegt, belegen lässt sich "
        "das nicht. Auslöser der Proteste war ein Wohnungsbrand in Ürümqi mit zehn Toten.",
        Item(["Einen Handyfilm"], "video ground_video",
             [step("posted|published", "Zhao Wenlin|Künstler", "2022-11-27"), step("filmed", "Zhao Wenlin|Künstler", optional=True),
              step("geolocated|verified", "Kollegin|Auslandswelle", optional=True)],
             [time("posted|published", "2022-11-27"), time("filmed|event", "2022-11-27", optional=True)],
             [verdict("source", "confirmed", "Auslandswelle"), verdict("location", "confirmed", "Kollegin|Auslandswelle")],
             ["Urumqi-Straße", "Shanghai", "Wuyuan-Straße", "Kreuzung"]),
        Item(["ein zweiter Film"], "video ground_video",
             [step("verified|analysed", "Auslandswelle", optional=True)], [],
             [verdict("location", "not_confirmed", "Auslandswelle|*"), verdict("content", "not_confirmed", "Auslandswelle|*", optional=True)],
             ["Chengdu"]),
        language="de"),
    Report(
        "Thessaloniki Bote", "2023-03-02",
        "LARISA - Mindestens 43 Menschen starben, als am späten Dienstagabend im Tempi-Tal ein Personenzug und ein Güterzug frontal zusammenstießen. "
        "Luftaufnahmen der Feuerwehr vom Mittwochmorgen zeigen drei entgleiste Waggons neben einer Unterführung. Der Bahnhofsvorsteher von Larisa wurde "
        "festgenommen, der Verkehrsminister trat zurück. In Athen bewarfen Demonstranten die Zentrale von Hellenic Train mit Steinen.",
        Item(["Luftaufnahmen"], "drone_video drone_still video still",
             [step("filmed|released|published", "Feuerwehr", "2023-03-01")], [time("filmed|published", "2023-03-01")], [],
             ["Tempi", "Unterführung", "Larisa"]),
        language="de"),
    Report(
        "Bodensee Aktuell", "2023-06-05",
        "Ein Video des Zugunglücks im indischen Balasore, das angeblich den Aufprall zeigt, ist älter: Den Zusammenstoß filmte eine Bahnsteigkamera "
        "2019 in Hyderabad. Darauf machte die indische Prüfstelle Satya Desk am Sonntag aufmerksam.",
        Item(["Ein Video"], "cctv video",
             [step("filmed", "Bahnsteigkamera", "2019", optional=True), step("verified|analysed", "Satya Desk|Prüfstelle", optional=True)],
             [time("filmed|event", "2019")],
             [verdict("time", "refuted", "Satya Desk|Prüfstelle"), verdict("location", "refuted", "Satya Desk|Prüfstelle"),
              verdict("content", "refuted", "Satya Desk|Prüfstelle", optional=True)],
             ["Hyderabad"]),
        language="de"),
    Report(
        "Grenzland Recherche", "2021-11-12",
        "Das polnische Verteidigungsministerium hat am Montag Wärmebildaufnahmen aus einem Hubschrauber verbreitet, auf denen eine Menschenmenge am "
        "Zaun bei Kuźnica lagert. Aufnahmeort und Datum hält Grenzland Recherche für gesichert, denn der Livestream eines belarussischen Bloggers zeigte "
        "dieselbe Szene zur gleichen Zeit vom Boden aus. Das Minsker Grenzkomitee zeigte seinerseits einen "
        "Clip, in dem polnische Soldaten in die Luft schießen sollen. Die Schüsse sind zu hören, die Schützen nicht zu sehen; Warschau "
        "bestreitet den Vorfall. Helfer berichten von Temperaturen unter null Grad und mindestens acht Toten seit September.",
        Item(["Wärmebildaufnahmen"], "thermal_video video",
             [step("released|published|posted|shared", "Verteidigungsministerium", "2021-11-08"), step("verified|geolocated", "Grenzland Recherche", optional=True)],
             [time("published|posted", "2021-11-08"), time("filmed", "2021-11-08", optional=True)],
             [verdict("location", "confirmed", "Grenzland Recherche"), verdict("time", "confirmed", "Grenzland Recherche")],
             ["Kuźnica", "Zaun"]),
        Item(["der Livestream"], "livestream", [step("filmed|published|posted", "Blogger"), step("published|posted|filmed", "Blogger", optional=True)], [], [], ["Kuźnica", "Zaun"]),
        Item(["Clip"], "video ground_video",
             [step("released|published|shared|posted", "Grenzkomitee")], [],
             [verdict("content", "disputed|refuted", "Warschau"), verdict("content", "not_confirmed", "Grenzland Recherche|*", optional=True)],
             []),
        language="de"),
    Report(
        "Iberia Brief", "2022-06-27",
        "Melilla: Die marokkanische Menschenrechtsgruppe AMDH stellte am Freitagabend Videos ins Netz, auf denen Dutzende reglose "
        "Körper neben dem Grenzzaun im Viertel Barrio Chino liegen. Unsere Redaktion hat die Aufnahmen geprüft und hält sie für authentisch.",
        Item(["Videos", "die Aufnahmen", "sie"], "video ground_video",
             [step("posted|published|released", "AMDH|Menschenrechtsgruppe", "2022-06-24"), step("verified|analysed", "Iberia Brief|Redaktion", optional=True)],
             [time("posted|published", "2022-06-24"), time("event", "2022-06-24", optional=True)],
             [verdict("content|location|source", "confirmed", "Iberia Brief|Redaktion")],
             ["Melilla", "Barrio Chino", "Grenzzaun"]),
        language="de"),
    Report(
        "Lubliner Korrespondenz", "2022-11-17",
        "Zwei Tote hat der Raketeneinschlag im ostpolnischen Przewodów gefordert. Das Foto des umgestürzten Traktoranhängers, das am Dienstagabend "
        "zuerst der Lokalsender Radio Roztocze verbreitete, ist nach Erkenntnissen der Berliner Gruppe Kartenwerk echt: Der Getreidetrockner im "
        "Hintergrund passt zu einem Luftbild der Gemeinde. Zur Herkunft der Rakete wollte sich Kartenwerk nicht festlegen. Polens Präsident sprach von einem Unglück. Die Nato trat am Mittwoch zusammen.",
        Item(["Das Foto"], "still",
             [step("posted|shared|published|released", "Radio Roztocze", "2022-11-15"), step("geolocated|verified", "Kartenwerk", optional=True)],
             [time("posted|published", "2022-11-15"), time("event", "2022-11-15", optional=True)],
             [verdict("content", "confirmed", "Kartenwerk"), verdict("location", "confirmed", "Kartenwerk")],
             ["Przewodów"]),
        language="de"),
    Report(
        "Levante-Brief", "2024-12-10",
        "Um das Gefängnis Saidnaja bei Damaskus ranken sich seit Sonntag unzählige Gerüchte. Einen Film halten wir für belegt: Der syrische Reporter Anas "
        "Darwisch ging am 8. Dezember mit laufender Kamera durch den roten Trakt und übertrug live auf Facebook. Die Zellenanordnung entspricht "
        "den Skizzen früherer Häftlinge. Falsch ist hingegen die Angabe, ein Bild zeige unterirdische Verliese in Saidnaja. Zu sehen ist ein "
        "Ausstellungsraum des Kriegsmuseums in Ho-Chi-Minh-Stadt. Die Weißhelme beendeten ihre Suche nach Geheimzellen am Montag ohne Ergebnis.",
        Item(["Einen Film"], "livestream ground_video video",
             [step("filmed", "Anas Darwisch|Reporter", "2024-12-08"), step("published|posted|released", "Anas Darwisch|Reporter", "2024-12-08"),
              step("verified|geolocated", "Levante-Brief|wir", optional=True)],
             [time("filmed", "2024-12-08"), time("published|posted", "2024-12-08", optional=True)],
             [verdict("content|location|source", "confirmed", "Levante-Brief|wir"), verdict("location", "confirmed", "Levante-Brief|wir", optional=True)],
             ["Saidnaja", "Damaskus", "Gefängnis", "Trakt"]),
        Item(["ein Bild"], "still", [step("verified|analysed", "Levante-Brief|wir", optional=True)], [],
             [verdict("location|content", "refuted", "Levante-Brief|*"), verdict("content|location", "refuted", "Levante-Brief|*", optional=True)],
             ["Ho-Chi-Minh-Stadt", "Kriegsmuseum", "Ausstellungsraum"]),
        language="de"),
    Report(
        "Faktenlese Hamburg", "2025-06-16",
        "Angeblich brennt der Flughafen Ben Gurion. Das Bild dazu, seit Samstag auf Telegram unterwegs, trägt unten rechts den Schriftzug "
        "eines Videogenerators und ist ein KI-Produkt. Der Betrieb war zwar eingestellt, Treffer auf dem Gelände meldeten die israelischen Behörden "
        "bis Montag aber nicht.",
        Item(["Das Bild"], "still screenshot",
             [step("posted|shared", None, "2025-06-14"), step("verified|analysed", "Faktenlese Hamburg", optional=True)],
             [time("posted|shared|published", "2025-06-14")],
             [verdict("content", "refuted", "Faktenlese Hamburg|*")], []),
        language="de"),
    Report(
        "Alpen-Adria-Presse", "2025-05-09",
        "NEU-DELHI/ISLAMABAD - Nach den indischen Luftangriffen vom Mittwoch präsentieren beide Regierungen ihre Sicht in Bildern. Pakistans Armee "
        "führte Journalisten am Mittwochnachmittag durch eine Moschee in Muzaffarabad, in deren Dach ein Loch klaffte. Indiens "
        "Streitkräfte gaben Schwarz-Weiß-Videos frei, die Treffer auf neun «Terrorcamps» belegen sollen; von unabhängiger Seite sind sie nicht bestätigt. Eines der Videos, "
        "das den Einschlag in Muridke festhält, hat der Analyst Sander de Koning inzwischen verortet. Islamabad bestritt, dass dort Kämpfer untergebracht "
        "gewesen seien. Ein Clip vom vermeintlichen Abschuss eines Rafale-Jets ist eine Szene aus der Simulation Arma 3.",
        Item(["Schwarz-Weiß-Videos", "sie"], "thermal_video drone_video video",
             [step("released|published", "Streitkräfte")], [time("event|filmed", "2025-05-07", optional=True)],
             [verdict("content", "not_confirmed", "*"), verdict("content", "disputed", "Islamabad", optional=True)], []),
        Item(["Schwarz-Weiß-Videos", "Eines der Videos"], "thermal_video drone_video video",
             [step("geolocated", "Sander de Koning"), step("released|published", "Streitkräfte", optional=True)], [time("event|filmed", "2025-05-07", optional=True)],
             [verdict("location", "confirmed", "Sander de Koning"), verdict("content", "disputed|refuted", "Islamabad", optional=True)],
             ["Muridke"]),
        Item(["Ein Clip"], "video screenshot", [step("verified|analysed", "Alpen-Adria-Presse", optional=True)], [],
             [verdict("content", "refuted", "Alpen-Adria-Presse|*")], []),
        language="de"),
    Report(
        "Mekong Wire Deutsch", "2025-07-26",
        "SURIN - Das thailändische Heer machte am Donnerstag Aufnahmen einer getroffenen Tankstelle in der Provinz Sisaket öffentlich. Sie stammen "
        "von einer Dashcam; an welchem Tag die Kamera lief, war zunächst nicht überprüfbar.",
        Item(["Aufnahmen", "Sie"], "dashcam",
             [step("released|published", "Heer", "2025-07-24"), step("filmed", "Dashcam", optional=True)],
             [time("published|posted", "2025-07-24")],
             [verdict("time", "not_confirmed", "Mekong Wire Deutsch|*")], ["Sisaket", "Tankstelle"]),
        language="de"),
    Report(
        "Kongo-Monitor", "2025-01-29",
        "Goma steht seit Montag weitgehend unter Kontrolle der M23. Das Satellitenunternehmen Heliodor hat am Dienstag eine Aufnahme "
        "vom 27. Januar herausgegeben, auf der sich der Verkehr an der Grenze zu Gisenyi staut. Die ruandische Seite des Übergangs ist "
        "auch in einem Film zu sehen, den ein Blauhelm aus Uruguay am selben Tag drehte; die UN-Mission bestätigte uns seine Identität. "
        "Ein drittes Dokument, ein Video mit Leichen in Uniform, haben wir archiviert, konnten den Ort aber bisher nicht ermitteln. In den "
        "Krankenhäusern liegen laut Rotem Kreuz über 350 Verletzte.",
        Item(["eine Aufnahme"], "satellite_image",
             [step("released|published", "Heliodor", "2025-01-28"), step("filmed", "Heliodor", "2025-01-27", optional=True)],
             [time("published|posted", "2025-01-28"), time("imagery_acquired|filmed", "2025-01-27")], [],
             ["Gisenyi", "Grenze", "Goma"]),
        Item(["einem Film"], "video ground_video",
             [step("filmed", "Blauhelm", "2025-01-27"), step("verified", "Kongo-Monitor|UN-Mission", optional=True)],
             [time("filmed", "2025-01-27")],
             [verdict("source", "confirmed", "UN-Mission|Kongo-Monitor")],
             ["Grenze", "Übergang", "Gisenyi", "ruandische Seite"]),
        Item(["Ein drittes Dokument", "ein Video"], "video ground_video",
             [step("archived", "Kongo-Monitor|wir"), step("analysed", "Kongo-Monitor|wir", optional=True)], [],
             [verdict("location", "not_confirmed", "Kongo-Monitor|wir")], []),
        language="de"),
    Report(
        "Himalaya Hilfe Magazin", "2015-04-29",
        "Ein anrührendes Foto geht um die Welt: Ein kleiner Junge hält schützend seine Schwester im Arm, angeblich nach dem Erdbeben in "
        "Nepal. Aufgenommen wurde das Bild jedoch 2007 in der vietnamesischen Provinz Ha Giang. Der Fotograf Tran Duc Loi hat sich selbst zu Wort "
        "gemeldet. «Die beiden spielten vor ihrem Haus», schrieb er am Montag. Wir haben das Original in seinem Archiv gesehen. In Kathmandu "
        "schlafen derweil Zehntausende im Freien, und die Zahl der Toten ist auf über 5000 gestiegen.",
        Item(["Ein anrührendes Foto", "das Bild", "das Original"], "still",
             [step("filmed", "Tran Duc Loi|Fotograf", "2007"), step("verified", "Himalaya Hilfe Magazin|wir", optional=True)],
             [time("filmed", "2007")],
             [verdict("location", "refuted", "Himalaya Hilfe Magazin|Tran Duc Loi|*"), verdict("time", "refuted", "Himalaya Hilfe Magazin|Tran Duc Loi|*"),
              verdict("source", "confirmed", "Himalaya Hilfe Magazin|wir")],
             ["Ha Giang"]),
        language="de"),
    Report(
        "Tessiner Tagblatt", "2016-08-26",
        "AMATRICE - Die italienische Feuerwehr hat am Donnerstag einen Drohnenflug über das zerstörte Amatrice ins Internet gestellt. Vom Corso "
        "Umberto I ist nur der Glockenturm stehen geblieben. Bislang zählten die Behörden 250 Tote.",
        Item(["Drohnenflug"], "drone_video",
             [step("posted|published|released", "Feuerwehr", "2016-08-25"), step("filmed", "Feuerwehr", optional=True)],
             [time("posted|published", "2016-08-25")], [], ["Amatrice", "Corso"]),
        language="de"),
    Report(
        "Ostsee-Kurier", "2014-07-25",
        "Ein Video, das einen Buk-Werfer mit fehlender Rakete auf einem Tieflader zeigt, sorgt für Streit zwischen Kiew und Moskau. Das ukrainische "
        "Innenministerium hatte es am 18. Juli auf seiner Seite veröffentlicht und angegeben, es sei in Luhansk gefilmt worden. Das russische Verteidigungsministerium "
        "hielt am Montag dagegen: Die Plakatwand verrate Krasnoarmijsk, das von der ukrainischen Armee gehalten werde. Die Blogger von "
        "Spurensuche Ost kommen nach einem Abgleich der Oberleitungen zum Schluss, dass Kiews Ortsangabe stimmt. Wer die Kamera hielt, wissen auch sie nicht. Beim Absturz von Flug MH17 "
        "waren 298 Menschen gestorben.",
        Item(["Ein Video", "es", "es@2"], "video ground_video",
             [step("published|posted|released", "Innenministerium", "2014-07-18"), step("geolocated|verified", "Spurensuche Ost|Blogger", optional=True)],
             [time("published|posted", "2014-07-18")],
             [verdict("location", "disputed|refuted", "Verteidigungsministerium|Moskau"), verdict("location", "confirmed", "Spurensuche Ost|Blogger"), verdict("source", "not_confirmed", "Spurensuche Ost|Blogger|*")],
             ["Luhansk"]),
        language="de"),
    Report(
        "London-Büro Rundfunkverbund", "2017-06-15",
        "In der Nacht zum Mittwoch ist der Grenfell Tower im Westen Londons ausgebrannt. Die Bewohnerin Amina Deghayes filmte aus dem 14. Stock des "
        "Nachbarhauses, wie die Flammen die Fassade hinaufliefen, und übergab das Video der Polizei. Mindestens 17 Menschen starben. Die Premierministerin ordnete eine "
        "öffentliche Untersuchung an; Anwohner beklagten, Warnungen seien jahrelang überhört worden.",
        Item(["das Video"], "video ground_video",
             [step("filmed", "Amina Deghayes|Bewohnerin", "2017-06-14"), step("released|shared", "Amina Deghayes|Bewohnerin", optional=True)],
             [time("filmed|event", "2017-06-14", optional=True)], [],
             ["Grenfell Tower", "London", "Fassade"]),
        language="de"),
    Report(
        "Bündner Beobachter", "2020-01-08",
        "Die leuchtend rote Australienkarte, die angeblich ein Satellit von den Bränden aufgenommen hat, ist kein Foto. Der Grafiker Miles Corbyn setzte sie aus Daten eines ganzen "
        "Monats zusammen und zeigte sie am 5. Januar auf Instagram.",
        Item(["Die leuchtend rote Australienkarte", "sie", "sie@2"], "still satellite_image",
             [step("posted|published|shared|released", "Miles Corbyn|Grafiker", "2020-01-05"), step("verified", "Bündner Beobachter", optional=True)],
             [time("posted|published", "2020-01-05")],
             [verdict("content", "refuted", "Bündner Beobachter|*")], ["Australien"]),
        language="de"),
    Report(
        "Redaktionsnetz Mitte", "2025-09-10",
        "Nepals Hauptstadt erlebt die schwersten Unruhen seit Jahrzehnten. Auf einem Drohnenvideo, das der Kanal Valley Lens am Dienstag bei YouTube hochlud, "
        "schlagen Flammen aus dem Singha Durbar, dem Sitz der Regierung. Das Redaktionsnetz Mitte konnte Ort und Zeit bestätigen, und zwar über die Säulenfront sowie "
        "über Brandherde in den Daten eines Nasa-Satelliten. Nur teilweise ließ sich ein Handyclip verifizieren, in dem ein Minister durch einen Fluss gejagt "
        "wird: Der Schauplatz liegt zweifelsfrei in Kathmandu, die Identität des Mannes ist ungewiss. Der Ministerpräsident trat zurück.",
        Item(["einem Drohnenvideo"], "drone_video",
             [step("posted|published", "Valley Lens", "2025-09-09"), step("verified|geolocated|chronolocated", "Redaktionsnetz Mitte", optional=True)],
             [time("posted|published", "2025-09-09")],
             [verdict("location", "confirmed", "Redaktionsnetz Mitte"), verdict("time", "confirmed", "Redaktionsnetz Mitte")],
             ["Singha Durbar", "Nepal", "Hauptstadt", "Kathmandu"]),
        Item(["ein Handyclip"], "video ground_video",
             [step("verified|geolocated", "Redaktionsnetz Mitte", optional=True)], [],
             [verdict("location", "confirmed", "Redaktionsnetz Mitte|*"), verdict("content", "partly_confirmed|not_confirmed", "Redaktionsnetz Mitte|*")],
             ["Kathmandu", "Fluss", "Nepal"]),
        language="de"),
    Report(
        "Atlantik-Report", "2025-08-18",
        "OURENSE - Galizien brennt weiter. Ein am Sonntag von einem Busfahrer gemachter Film aus dem Tal von Larouco, den der Regionalsender TV Miño "
        "ausstrahlte, zeigt Flammen beiderseits der N-120. Wann genau die Aufnahmen entstanden sind, konnte der Sender belegen: Im Bild ist die Borduhr "
        "zu erkennen. Vier Menschen sind in Spanien bei den Bränden umgekommen, die Waldbrandfläche übersteigt 115.000 Hektar. Aus Deutschland sind "
        "67 Feuerwehrleute unterwegs.",
        Item(["Film", "die Aufnahmen"], "video ground_video dashcam",
             [step("filmed", "Busfahrer", "2025-08-17"), step("published|released|republished", "TV Miño|Regionalsender"), step("verified|chronolocated", "Sender|TV Miño", optional=True)],
             [time("filmed", "2025-08-17")],
             [verdict("time", "confirmed", "Sender|TV Miño")],
             ["Larouco", "Galizien", "N-120", "Tal"]),
        language="de"),
    Report(
        "Formosa Rundschau", "2024-04-05",
        "Viral, aber falsch zugeordnet: Das kippende Hochhaus auf dem Foto steht nicht in Hualien, und es kippte auch nicht am Mittwoch. Das Bild stammt vom Beben "
        "in Tainan im Februar 2016, wie das taiwanische FactLab ermittelte.",
        Item(["dem Foto", "Das Bild"], "still", [step("verified|analysed", "FactLab", optional=True)], [time("filmed|event", "2016-02")],
             [verdict("location", "refuted", "FactLab"), verdict("time", "refuted", "FactLab")],
             ["Tainan", "Hochhaus"]),
        language="de"),
    Report(
        "Flugwelt Tageblatt", "2024-01-04",
        "Alle 379 Insassen des Airbus A350 haben die Kollision auf dem Flughafen Tokio-Haneda überlebt. Wie knapp es war, lässt ein Video aus der Kabine erahnen, "
        "das ein schwedischer Schüler am Dienstagabend an Freunde schickte. Das Magazin «Skandia Nu» druckte am Mittwoch Standbilder daraus. Der Rauch "
        "steht bereits hüfthoch, Flugbegleiterinnen rufen durch Megafone. Von außen hielt eine Livekamera des Senders Tokyo 9 den Feuerball fest. Fünf Mitglieder der "
        "Küstenwache kamen in der kleineren Maschine ums Leben. Die Ermittler haben den Flugschreiber geborgen.",
        Item(["ein Video"], "video ground_video",
             [step("filmed", "Schüler", optional=True), step("shared|posted|released", "Schüler", "2024-01-02")],
             [time("posted|published|shared", "2024-01-02"), time("event|filmed", "2024-01-02", optional=True)], [],
             ["Kabine", "Haneda", "Flughafen", "Airbus"]),
        Item(["Standbilder"], "screenshot still",
             [step("published|republished", "Skandia Nu", "2024-01-03")], [time("published|posted", "2024-01-03")], [],
             ["Kabine", "Haneda", "Airbus", "Flughafen"]),
        Item(["eine Livekamera"], "livestream cctv video", [step("filmed", "Tokyo 9|Livekamera")], [time("event|filmed", "2024-01-02", optional=True)], [],
             ["Haneda", "Flughafen"]),
        language="de"),
    Report(
        "Seoul-Depesche", "2022-10-31",
        "SEOUL - Bodycam-Bilder der Polizei aus dem Viertel Itaewon, die der Fernsehsender Hanbit am Sonntag sendete, geben Rätsel auf. Anwalt Seo Min-jae bezweifelt, dass "
        "sie ungekürzt sind. Die Polizei äußerte sich dazu nicht. Bei dem Gedränge starben 154 Menschen.",
        Item(["Bodycam-Bilder", "sie"], "bodycam",
             [step("filmed", "Polizei", optional=True), step("published|released", "Hanbit|Fernsehsender", "2022-10-30")],
             [time("published|posted", "2022-10-30")],
             [verdict("content", "disputed", "Seo Min-jae|Anwalt")], ["SEOUL", "Itaewon", "Viertel"]),
        language="de"),
    Report(
        "Pariser Wochenschau", "2019-04-17",
        "Wer ist die Gestalt auf dem Turm von Notre-Dame? Ein auf YouTube kursierender Mitschnitt aus dem laufenden Programm eines Nachrichtensenders soll kurz nach "
        "Ausbruch des Feuers einen Unbekannten in gelber Weste zeigen. Die Pariser Feuerwehr teilte am Dienstag mit, es handle sich um einen ihrer Männer; gezeigt werde eine Szene "
        "von 19.40 Uhr. Damit ist die Behauptung widerlegt. Der Staatspräsident will die Kathedrale binnen fünf Jahren wiederaufbauen, "
        "Spenden in Höhe von 800 Millionen Euro wurden zugesagt.",
        Item(["Mitschnitt"], "video livestream",
             [step("filmed|published", "Nachrichtensender", optional=True), step("posted|shared|reposted", None, optional=True), step("verified", "Feuerwehr", optional=True)],
             [time("event|filmed", "2019-04-15", optional=True)],
             [verdict("content|time", "refuted", "Feuerwehr|Pariser Wochenschau|*"), verdict("time", "confirmed|refuted", "Feuerwehr", optional=True)],
             ["Notre-Dame", "Turm", "Kathedrale"]),
        language="de"),
    Report(
        "Emilia Kurier", "2023-05-19",
        "FAENZA - Als der Lamone in der Nacht auf Mittwoch über die Ufer trat, blieb vielen nur das Dach. Die Carabinieri publizierten am Donnerstag das Helmkamera-Video "
        "eines Tauchers, der in Faenza ein Kind aus einem Fenster hebt. Vierzehn Menschen starben, 10.000 verließen ihre Häuser. Der Große Preis von Imola wurde abgesagt. "
        "Die Ministerpräsidentin reiste vorzeitig vom G7-Gipfel ab.",
        Item(["Helmkamera-Video"], "bodycam",
             [step("published|released|posted", "Carabinieri", "2023-05-18"), step("filmed", "Taucher", optional=True)],
             [time("published|posted", "2023-05-18")], [],
             ["Faenza", "Fenster"]),
        language="de"),
    Report(
        "Isarbote", "2024-06-04",
        "In Reichertshofen ist die Paar über die Deiche getreten. Ein Foto des Ortes, das der Landkreis Pfaffenhofen am Sonntag auf seiner Seite zeigte, wird seither mit der "
        "Unterzeile «Baar-Ebenhausen» weiterverbreitet. Das ist unzutreffend: Der Kirchturm mit der Zwiebelhaube gehört zu Sankt Margaretha in Reichertshofen. Entstanden ist die Aufnahme tatsächlich am "
        "Sonntag, wie Landratssprecherin Carolin Häusler dem Isarbote sagte. Vier Menschen kamen im Süden Deutschlands ums Leben.",
        Item(["Ein Foto", "die Aufnahme"], "still drone_still",
             [step("published|posted|released", "Landkreis", "2024-06-02"), step("reposted|shared|posted", None, optional=True), step("verified|geolocated", "Isarbote", optional=True)],
             [time("published|posted", "2024-06-02"), time("filmed", "2024-06-02")],
             [verdict("location", "refuted", "Isarbote|*"), verdict("time", "confirmed", "Carolin Häusler|Landratssprecherin|Isarbote"),
              verdict("location", "confirmed", "Isarbote|*", optional=True)],
             ["Reichertshofen", "Sankt Margaretha"]),
        language="de"),
    Report(
        "Asien-Faktenraum", "2021-03-05",
        "Yangon, Stadtteil North Okkalapa, 3. März: Sicherheitskräfte zerren drei Sanitäter aus einem Rettungswagen und schlagen mit Gewehrkolben auf sie ein. Die Bilder einer Überwachungskamera "
        "erschienen am selben Tag auf der Seite des Exilsenders Radio Irrawaddy Frei. Dass sie an diesem Ort entstanden sind, hat das Team Lichtspur aus Zürich über die Fahrbahnmarkierung und eine Tankstelle belegt. Die Militärjunta "
        "behauptet, es handle sich um eine inszenierte Szene, Belege lieferte sie nicht. Schatten auf dem Asphalt legen eine Aufnahmezeit am frühen Nachmittag nahe. "
        "Nach UN-Zählung starben an jenem Tag mindestens 38 Menschen.",
        Item(["Die Bilder", "sie@2"], "cctv",
             [step("posted|published|released", "Radio Irrawaddy Frei", "2021-03-03"), step("geolocated|verified", "Lichtspur", optional=True), step("chronolocated|analysed", None, optional=True)],
             [time("posted|published", "2021-03-03"), time("filmed|event", "2021-03-03")],
             [verdict("location", "confirmed", "Lichtspur"), verdict("content", "disputed|refuted", "Militärjunta"),
              verdict("time", "confirmed|partly_confirmed", "Lichtspur|Asien-Faktenraum|*", optional=True)],
             ["Yangon", "North Okkalapa"]),
        language="de"),
    Report(
        "Twerer Depesche Berlin", "2023-08-24",
        "Ein Handyvideo, das am Mittwoch über Telegram lief, zeigt ein Flugzeug, das sich trudelnd dem Boden nähert. Der Aufnahmeort bei Kuschenkino im Gebiet Twer gilt als gesichert, "
        "die Registrierung RA-02795 ist im Bild nicht zu lesen.",
        Item(["Ein Handyvideo"], "video ground_video",
             [step("posted|shared|published", None, "2023-08-23"), step("verified|geolocated", None, optional=True)],
             [time("posted|published|shared", "2023-08-23"), time("event|filmed", "2023-08-23", optional=True)],
             [verdict("location", "confirmed", "*"), verdict("content", "not_confirmed", "*", optional=True)],
             ["Kuschenkino", "Twer"]),
        language="de"),
    Report(
        "Zedernpost", "2024-10-04",
        "Das libanesische Gesundheitsministerium meldet 37 Tote binnen 24 Stunden. In der Nacht zum Donnerstag traf ein Luftschlag ein Gebäude im Beiruter Viertel Bachura; ein von der Zeitung «Al-Manbar» am Donnerstag ins Netz gestelltes Video zeigt das zerstörte "
        "Erdgeschoss. Wir haben es mit einem Bild der Agentur Nabd verglichen, auf dem dieselbe Fassade samt Reklame zu erkennen ist. Damit steht der Ort fest. Die israelische Armee erklärte, sie habe einen Stützpunkt der Hisbollah angegriffen. "
        "Bei einer zweiten Aufnahme, in der angeblich Phosphorgranaten über dem Viertel niedergehen, fanden sich weder der Urheber noch ein Ort.",
        Item(["Video", "es"], "video ground_video",
             [step("posted|published|released", "Al-Manbar", "2024-10-03"), step("verified|geolocated|analysed", "Zedernpost|wir", optional=True)],
             [time("posted|published", "2024-10-03")],
             [verdict("location", "confirmed", "Zedernpost|wir")],
             ["Bachura", "Beirut", "Erdgeschoss", "Gebäude"]),
        Item(["einem Bild"], "still", [step("released|published|filmed", "Nabd", optional=True)], [], [], ["Bachura", "Fassade", "Beirut"]),
        Item(["einer zweiten Aufnahme"], "video ground_video",
             [step("analysed", "Zedernpost", optional=True)], [],
             [verdict("source", "not_confirmed", "Zedernpost|wir|*"), verdict("location", "not_confirmed", "Zedernpost|wir|*")],
             []),
        language="de"),
    Report(
        "Sudan Lageblick", "2025-10-30",
        "Auf hochauflösenden Satellitenbildern der Firma Orbitra vom Montag sind dunkle Verfärbungen und Fahrzeuge neben dem saudischen Krankenhaus in El Fasher auszumachen. Das "
        "Yorkville-Labor in Toronto wertete die Bilder aus und sieht darin Indizien für Massentötungen. Parallel verbreiten Kämpfer der RSF selbst Videos. Eines davon hat ein "
        "Milizkommandeur am Sonntag bei TikTok eingestellt; die Plattform löschte es, unsere Kopie liegt beim Archivprojekt Sahel Memory. Der Ort, ein Erdwall "
        "nordwestlich der Stadt, lässt sich durch den Vergleich mit den Satellitenbildern belegen, das Aufnahmedatum nicht. Die RSF bestreitet die Echtheit.",
        Item(["Satellitenbildern", "die Bilder", "den Satellitenbildern"], "satellite_image",
             [step("filmed|released", "Orbitra", "2025-10-27", optional=True), step("analysed", "Yorkville-Labor|Yorkville")],
             [time("imagery_acquired|filmed|published", "2025-10-27")],
             [verdict("content", "partly_confirmed|confirmed", "Yorkville-Labor|Yorkville", optional=True)],
             ["El Fasher", "Krankenhaus"]),
        Item(["Videos", "Eines davon", "es", "unsere Kopie"], "video ground_video",
             [step("posted|published", "Milizkommandeur", "2025-10-26"), step("archived", "Sahel Memory"), step("geolocated|verified", "Sudan Lageblick", optional=True)],
             [time("posted|published", "2025-10-26")],
             [verdict("location", "confirmed", "Sudan Lageblick|*"), verdict("time", "not_confirmed", "Sudan Lageblick|*"), verdict("content", "disputed", "RSF")],
             ["Erdwall", "El Fasher"]),
        language="de"),
    Report(
        "Perlfluss Nachrichten", "2025-11-28",
        "Was im Wohnkomplex Wang Fuk Court in Tai Po geschah, dokumentierten Dutzende. Im Livestream des Lokalportals Tai Po Today loderten die Bambusgerüste am Mittwoch "
        "ab 15 Uhr. Die Feuerwehr sprach am Freitag von 128 Toten. Die Stadtregierung kündigte eine Überprüfung sämtlicher Baustellen an.",
        Item(["Livestream"], "livestream",
             [step("published|posted|filmed|released", "Tai Po Today|Lokalportal", "2025-11-26")],
             [time("published|posted|filmed|event", "2025-11-26")], [],
             ["Wang Fuk Court", "Tai Po", "Wohnkomplex"]),
        language="de"),
    Report(
        "Nordatlantik-Ticker", "2024-01-15",
        "12.40 Uhr: Das isländische Wetteramt hat eine Aufnahme einer Küstenwache-Drohne von heute früh online gestellt. Man sieht darauf die zweite Spalte am Ortsrand von "
        "Grindavík; drei Häuser sind verbrannt.\n13.05 Uhr: Wer gerade ein Video mit einer Lavafontäne mitten in einem Hafen zugeschickt bekommt: nicht teilen. "
        "Es wurde digital bearbeitet, bestätigt die Katastrophenschutzbehörde Almannavarnir.\n13.20 Uhr: Der Präsident ruft die Bevölkerung zu Zuversicht auf.",
        Item(["eine Aufnahme"], "drone_video drone_still thermal_video",
             [step("filmed", "Küstenwache", "2024-01-15", optional=True), step("posted|published|released", "Wetteramt")],
             [time("filmed", "2024-01-15"), time("posted|published", "2024-01-15", optional=True)], [],
             ["Grindavík", "Ortsrand", "Spalte"]),
        Item(["ein Video", "Es"], "video",
             [step("verified|analysed", "Almannavarnir|Katastrophenschutzbehörde", optional=True)], [],
             [verdict("content", "refuted", "Almannavarnir|Katastrophenschutzbehörde")], []),
        language="de"),
    Report(
        "Kanaren-Zeitung", "2021-09-22",
        "LA PALMA - Der spanische Fernsehsender Atlántida zeigte am Dienstag, wie die Lava in Todoque ein Schwimmbecken erreicht und verdampfen lässt. Der Clip wurde vom Drohnenpiloten "
        "Eduardo Melián gefilmt, der ihn uns im Original vorlegte; darin sind Koordinaten und Uhrzeit vermerkt. Rund 6000 Menschen haben ihre Häuser auf der Westseite der Insel verlassen müssen. Vulkanologin "
        "Nieves Trujillo rechnet mit einem Ausbruch von mehreren Wochen.",
        Item(["Der Clip", "ihn"], "drone_video",
             [step("published|released", "Atlántida", "2021-09-21"), step("filmed", "Eduardo Melián|Drohnenpilot"), step("verified", "Kanaren-Zeitung|uns", optional=True), step("released|shared", "Eduardo Melián", optional=True)],
             [time("published|posted", "2021-09-21")],
             [verdict("source", "confirmed", "Kanaren-Zeitung|uns"), verdict("location", "confirmed", "Kanaren-Zeitung|uns|*", optional=True), verdict("time", "confirmed", "Kanaren-Zeitung|uns|*", optional=True)],
             ["Todoque", "Schwimmbecken", "LA PALMA"]),
        language="de"),
    Report(
        "Tiroler Merkur", "2022-07-05",
        "Den Eisabbruch an der Marmolata vom Sonntag nahm ein Wanderer aus Bruneck von der gegenüberliegenden Talseite auf. Sein Video ist authentisch, wie die Bergrettung Canazei dem Merkur versicherte. Ein Foto mit "
        "einer angeblichen Rissbildung vom Vortag datiert dagegen aus dem Juli 2020.",
        Item(["Sein Video"], "video ground_video",
             [step("filmed", "Wanderer", "2022-07-03"), step("verified", "Bergrettung", optional=True)],
             [time("filmed|event", "2022-07-03")],
             [verdict("content|source", "confirmed", "Bergrettung|Merkur")],
             ["Marmolata", "Eisabbruch"]),
        Item(["Ein Foto"], "still", [step("verified", "Tiroler Merkur|Merkur", optional=True)], [time("filmed", "2020-07")],
             [verdict("time", "refuted", "Tiroler Merkur|Merkur|*")],
             ["Marmolata"]),
        language="de"),
    Report(
        "Anden-Dienst", "2024-01-11",
        "GUAYAQUIL - Mitten in der Sendung stürmten am Dienstag Vermummte das Studio von Canal Costero in Guayaquil. Das Signal lief fast zwanzig Minuten weiter, und der Mitschnitt verbreitete sich "
        "binnen Stunden im Netz. Ein weiteres Video, laut Beschreibung aus einem Gefängnis in Cuenca, konnte der Anden-Dienst weder datieren noch einer Haftanstalt zuordnen. Die "
        "Strafvollzugsbehörde SNAI wollte es nicht kommentieren. Der Staatschef hat einen «internen bewaffneten Konflikt» ausgerufen; 13 Verdächtige sind in Haft.",
        Item(["der Mitschnitt"], "livestream video",
             [step("filmed|published", "Canal Costero", "2024-01-09", optional=True), step("posted|shared", None, optional=True)],
             [time("filmed|event|published", "2024-01-09")], [],
             ["GUAYAQUIL", "Guayaquil", "Studio"]),
        Item(["Ein weiteres Video", "es"], "video ground_video",
             [step("verified|analysed", "Anden-Dienst", optional=True)], [],
             [verdict("time", "not_confirmed", "Anden-Dienst"), verdict("location", "not_confirmed", "Anden-Dienst")],
             ["Cuenca", "Gefängnis"]),
        language="de"),
    Report(
        "Pazifik-Report Leipzig", "2024-02-06",
        "Mindestens 122 Menschen sind in der Region Valparaíso in den Flammen umgekommen. Der Drohnenpilot Matías Urrutia überflog am Sonntag El Olivar, einen Stadtteil von Viña del Mar, und überließ die Luftbilder mehreren "
        "Zeitungen. In den sozialen Medien zirkuliert außerdem eine Nachtaufnahme, in der ein Feuertornado ein Haus erfasst. Sie ist nicht neu. Das Archiv des Portals Bushfire Today führt sie "
        "unter dem 4. Januar 2020, aufgenommen in Corryong im australischen Bundesstaat Victoria. Der Präsident rief zwei Tage Staatstrauer aus.",
        Item(["die Luftbilder"], "drone_still",
             [step("filmed", "Matías Urrutia|Drohnenpilot", "2024-02-04"), step("released|shared", "Matías Urrutia|Drohnenpilot", optional=True), step("published", "Zeitungen", optional=True)],
             [time("filmed", "2024-02-04")], [],
             ["El Olivar", "Viña del Mar", "Valparaíso", "Stadtteil"]),
        Item(["eine Nachtaufnahme", "Sie", "sie"], "video ground_video",
             [step("archived|published", "Bushfire Today", optional=True), step("posted|shared", None, optional=True), step("verified", "Pazifik-Report Leipzig", optional=True)],
             [time("filmed|archived|published", "2020-01-04")],
             [verdict("time", "refuted", "Pazifik-Report Leipzig|*"), verdict("location", "refuted", "Pazifik-Report Leipzig|*")],
             ["Corryong", "Victoria"]),
        language="de"),
    Report(
        "Verifikationsdesk Saar", "2024-05-08",
        "Behauptung: Soldaten stoppen in Canoas Lastwagen mit Spenden. So steht es unter einem Video, das seit dem 5. Mai vor allem bei WhatsApp die Runde macht. Was stimmt: Auf den Bildern kontrolliert die "
        "brasilianische Bundespolizei tatsächlich einen Transporter. Was nicht stimmt: Mit dem Hochwasser in Rio Grande do Sul hat die Kontrolle nichts zu tun. Sie fand im Oktober 2022 nahe Santos statt, und das Originalvideo "
        "lud die Behörde damals selbst hoch. Fazit: aus dem Zusammenhang gerissen.",
        Item(["einem Video", "den Bildern", "das Originalvideo"], "video ground_video",
             [step("posted|shared", None, "2024-05-05"), step("posted|published|released", "Bundespolizei|Behörde", "2022-10"), step("verified|analysed", "Verifikationsdesk Saar", optional=True)],
             [time("posted|shared", "2024-05-05"), time("event|filmed|posted|published", "2022-10"), time("posted|published", "2022-10", optional=True)],
             [verdict("content", "refuted|partly_confirmed", "Verifikationsdesk Saar|*"), verdict("location", "refuted", "Verifikationsdesk Saar|*"),
              verdict("time", "refuted", "Verifikationsdesk Saar|*")],
             ["Santos"]),
        language="de"),
    Report(
        "Schwarzmeer-Korrespondent", "2024-12-05",
        "TIFLIS - Den siebten Abend in Folge ging die Polizei gegen Demonstranten auf dem Rustaweli-Boulevard vor. Ein Video vom Dienstag, veröffentlicht vom Onlinemedium Mtkvari, zeigt, wie Maskierte den Oppositionellen Gia Lomidze "
        "eine Treppe hinunterschleifen. Es ist bislang nicht unabhängig bestätigt. Der Innenminister sagte, ihm sei kein solcher Vorfall bekannt. Mehr als 300 Personen wurden festgenommen, viele berichteten ihren Anwälten von Schlägen.",
        Item(["Ein Video", "Es"], "video ground_video",
             [step("published|posted|released", "Mtkvari")], [time("filmed|published", "2024-12-03")],
             [verdict("content", "not_confirmed", "*")],
             ["TIFLIS", "Treppe", "Rustaweli-Boulevard"]),
        language="de"),
    Report(
        "Sahel-Auge", "2024-07-31",
        "Die Tuareg-Rebellen des CSP haben am Montag Fotos und ein längeres Video aus Tinzaouaten in Umlauf gebracht, die ausgebrannte Fahrzeuge malischer Truppen und gefallene Wagner-Kämpfer zeigen. Zwei Felskuppen im Video decken sich mit Satellitenkarten "
        "etwa 20 Kilometer südlich der algerischen Grenze, so der Analyst Baptiste Roussel; den Tag der Entstehung vermochte er nicht festzustellen. Die Fotos prüfte er auf Bearbeitungsspuren und fand keine. Malis Generalstab räumte Verluste ein. Ein Selfie "
        "aus der Kolonne, das ein russischer Kanal am 22. Juli postete, belegt nach unserer Einschätzung lediglich den Aufbruch in Kidal.",
        Item(["Fotos", "Die Fotos"], "still",
             [step("released|published|posted|shared", "CSP|Tuareg-Rebellen|Rebellen", "2024-07-29"), step("analysed|verified", "Baptiste Roussel|Analyst")],
             [time("released|published|posted", "2024-07-29")],
             [verdict("content", "confirmed", "Baptiste Roussel|Analyst")],
             ["Tinzaouaten"]),
        Item(["ein längeres Video", "Video@2"], "video ground_video",
             [step("released|published|posted|shared", "CSP|Tuareg-Rebellen|Rebellen", "2024-07-29"), step("geolocated|verified", "Baptiste Roussel|Analyst", optional=True)],
             [time("released|published|posted", "2024-07-29")],
             [verdict("location", "confirmed", "Baptiste Roussel|Analyst"), verdict("time", "not_confirmed", "Baptiste Roussel|Analyst|er")],
             ["Tinzaouaten", "Felskuppen"]),
        Item(["Ein Selfie"], "still",
             [step("posted|shared|published", "russischer Kanal|Kanal", "2024-07-22"), step("analysed", "Sahel-Auge", optional=True)],
             [time("posted|published", "2024-07-22")],
             [verdict("content|location", "partly_confirmed|confirmed", "Sahel-Auge|unserer", optional=True)],
             ["Kidal", "Kolonne"]),
        language="de"),
    Report(
        "Steppenblick", "2022-01-10",
        "ALMATY - Brennende Akimat-Fassade, Schüsse in der Nacht: Die vom Fotografen Nurlan Seitkali am Mittwoch in Almaty gemachten Bilder kamen erst mit Verspätung an, weil das Netz abgeschaltet war. "
        "Die Agentur Steppenblick hat ihn am Samstag erreicht und sein Material gesichtet.",
        Item(["Bilder", "sein Material"], "still",
             [step("filmed", "Nurlan Seitkali|Fotograf", "2022-01-05"), step("verified|analysed", "Steppenblick", optional=True)],
             [time("filmed", "2022-01-05")],
             [verdict("source", "confirmed", "Steppenblick", optional=True)],
             ["Almaty", "ALMATY", "Akimat"]),
        language="de"),
    Report(
        "Ruhr-Nachtausgabe", "2023-01-17",
        "Die Zahl der Toten nach dem Einschlag in ein Wohnhaus in Dnipro ist auf 44 gestiegen. Eine am Samstag aufgezeichnete Dashcam-Sequenz, in der ein Feuerball hinter der Siegesallee aufsteigt, stuften die Rechercheure von Blickwinkel Köln als glaubwürdig ein. "
        "Die gezeigte Kreuzung fanden sie 600 Meter östlich des Hauses, die Sekundenanzeige passt zur gemeldeten Explosion um 15.40 Uhr. Moskau bestreitet, das Haus beschossen zu haben. Ein Foto mit einem "
        "Kalibr-Trümmerteil, das der Gouverneur am Sonntag herumreichte, ist laut Blickwinkel nicht in Dnipro entstanden; wo sonst, wissen die Rechercheure nicht.",
        Item(["Dashcam-Sequenz"], "dashcam",
             [step("geolocated|verified|analysed", "Blickwinkel|Rechercheure", optional=True), step("chronolocated|verified|analysed", "Blickwinkel|Rechercheure", optional=True)],
             [time("filmed|event", "2023-01-14")],
             [verdict("content", "confirmed", "Blickwinkel|Rechercheure"), verdict("location", "confirmed", "Blickwinkel|Rechercheure"),
              verdict("time", "confirmed", "Blickwinkel|Rechercheure|*")],
             ["Dnipro", "Siegesallee", "Kreuzung"]),
        Item(["Ein Foto"], "still",
             [step("shared|released|posted|published", "Gouverneur", "2023-01-15"), step("verified|geolocated|analysed", "Blickwinkel|Rechercheure", optional=True)],
             [time("shared|posted|published", "2023-01-15")],
             [verdict("location", "refuted", "Blickwinkel|Rechercheure"), verdict("location", "not_confirmed", "Blickwinkel|Rechercheure", optional=True)],
             []),
        language="de"),
]
