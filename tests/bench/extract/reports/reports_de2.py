"""Thirty-two German reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Norddeutsche Presse-Agentur", "2023-06-08",
        "Cherson (npa) - Nach der Zerstörung des Kachowka-Staudamms hat die ukrainische Nationalpolizei am Mittwoch ein Drohnenvideo aus der überfluteten Siedlung Oleschky veröffentlicht. Darauf sind Hausdächer zu sehen, auf denen Menschen auf "
        "Rettung warten. Ein Sprecher der Polizei sagte, die Bilder seien am Vortag von einer Einheit der Küstenwache aufgenommen worden. Die Angaben ließen sich zunächst nicht unabhängig überprüfen. Kiew und Moskau machen sich gegenseitig für die Katastrophe verantwortlich.",
        Item(["Drohnenvideo", "die Bilder"], "drone_video",
             [step("released|published|posted", "Nationalpolizei|Polizei"), step("filmed|unit", "Küstenwache|Einheit")],
             [time("released|published|posted", "2023-06-07"), time("filmed", "2023-06-06")],
             [verdict("content|location|time|source", "not_confirmed", "*", optional=True)], ["Oleschky", "Siedlung"]),
        language="de",
    ),
    Report(
        "Faktenwerk", "2023-02-14",
        "Nein, dieses Video zeigt keinen Tsunami in der Türkei. Seit dem Erdbeben vom 6. Februar wird auf Facebook ein Clip geteilt, in dem meterhohe Wellen über eine Uferpromenade schlagen. Er ist jedoch deutlich älter und entstand in Durban, Südafrika. "
        "Dort filmte ihn im März 2017 der Hotelangestellte Sipho Dlamini. Die Zeitung Coast Herald stellte das Material noch am selben Tag auf ihre Internetseite. Wir konnten die Szene anhand eines Hotelschildes und des Geländers verorten. Bewertung: falscher Zusammenhang.",
        Item(["dieses Video", "ein Clip", "das Material"], "video ground_video",
             [step("filmed", "Sipho Dlamini|Hotelangestellte"), step("published|posted", "Coast Herald"), step("geolocated", "Faktenwerk|Wir"), step("shared|posted|reposted", None, optional=True)],
             [time("filmed", "2017-03"), time("published|posted", "2017-03", optional=True)],
             [verdict("location", "confirmed", "Faktenwerk|Wir"), verdict("content|location|time", "refuted", "*"), verdict("time|location|content", "refuted", "*", optional=True)],
             ["Durban", "Südafrika"]),
        language="de",
    ),
    Report(
        "Saarbrücker Kurier", "2024-05-18",
        "Saarbrücken. Das Wasser kam schneller, als die Feuerwehr Sandsäcke füllen konnte. Ein Handyvideo aus dem Stadtteil Rußhütte, das unserer Redaktion am Freitagabend zugespielt wurde, zeigt einen Kleinwagen, der durch die Fischbachstraße treibt. Aufgenommen hat es der "
        "Rentner Karl-Heinz Schorr von seinem Balkon aus. Die Stadt rief die Großschadenslage aus; Oberbürgermeister Uwe Conradt sprach von einem Jahrhunderthochwasser. Für Samstag erwartet der Deutsche Wetterdienst nachlassenden Regen.",
        Item(["Handyvideo"], "video ground_video",
             [step("filmed", "Karl-Heinz Schorr|Rentner"), step("shared|released", None, optional=True), step("published", "Redaktion", optional=True)],
             [time("shared|released", "2024-05-17", optional=True)], [], ["Rußhütte", "Fischbachstraße", "Saarbrücken"]),
        language="de",
    ),
    Report(
        "Der Morgenspiegel", "2022-04-06",
        "Auf Satellitenaufnahmen des US-Unternehmens Maxar vom 19. März sind dunkle Objekte in der Jablunska-Straße in Butscha zu erkennen. Sie stimmen nach Auffassung mehrerer Experten mit den Leichen überein, die ein Autofahrer am 1. April aus seinem fahrenden Wagen filmte. Dieses Video hatte der Abgeordnete "
        "Oleksij Hontscharenko am 2. April auf Telegram verbreitet. Moskau behauptet, die Szene sei nach dem Abzug der russischen Truppen gestellt worden. Das widerlegen die Aufnahmen aus dem All.",
        Item(["Satellitenaufnahmen", "die Aufnahmen aus dem All"], "satellite_image",
             [step("filmed|published|released", "Maxar", optional=True)], [time("imagery_acquired|filmed", "2022-03-19")],
             [], ["Jablunska-Straße", "Butscha"]),
        Item(["Dieses Video"], "dashcam video ground_video",
             [step("filmed", "Autofahrer"), step("posted|shared", "Oleksij Hontscharenko|Abgeordnete")],
             [time("filmed", "2022-04-01"), time("posted|shared", "2022-04-02")],
             [verdict("content", "disputed", "Moskau", optional=True), verdict("content", "confirmed", "*", optional=True)], ["Jablunska-Straße", "Butscha"]),
        language="de",
    ),
    Report(
        "Hauptstadt-Echo", "2024-01-03",
        "Berlin. In der Silvesternacht sind Einsatzkräfte in Neukölln erneut mit Raketen beschossen worden. Die Polizei wertet nach eigenen Angaben Bodycam-Aufnahmen von sechs Beamten aus, die in der Sonnenallee im Einsatz waren. Veröffentlicht wurden sie bisher nicht. Anders ein Video, das der Rapper K-Zoo noch in der Nacht auf Instagram "
        "hochlud: Es zeigt, wie ein Feuerwerkskörper in ein Wohnzimmer fliegt. Inzwischen hat er es gelöscht. Die Staatsanwaltschaft ermittelt.",
        Item(["Bodycam-Aufnahmen"], "bodycam",
             [step("filmed", "Beamten|Polizei"), step("analysed", "Polizei")], [time("filmed|event", "2024-01-01", optional=True)], [], ["Sonnenallee", "Neukölln", "Berlin"]),
        Item(["ein Video"], "video ground_video",
             [step("posted|published", "K-Zoo|Rapper")], [time("posted|published", "2024-01-01", optional=True)], [], ["Neukölln", "Wohnzimmer", "Berlin"]),
        language="de",
    ),
    Report(
        "Lagebericht Ost", "2023-05-12",
        "Am 11. Mai veröffentlichtes geolokalisiertes Bildmaterial zeigt, dass ukrainische Kräfte westlich von Bachmut nahe dem Dorf Chromowe vorgerückt sind. Der russische Militärblogger Rybar bestätigte den Rückzug, sprach aber von einer geplanten Umgruppierung. Weitere Aufnahmen, die der Kanal WarGonzo am Donnerstag "
        "teilte, sollen Kämpfe am Stausee Berchiwka zeigen; wir konnten sie keinem Ort zuordnen. Wagner-Chef Prigoschin warf der 72. Brigade vor, geflohen zu sein.",
        Item(["Bildmaterial"], "video ground_video drone_video still",
             [step("published|posted", None), step("geolocated", None)], [time("published|posted", "2023-05-11")],
             [verdict("location", "confirmed", None)], ["Chromowe", "Bachmut"]),
        Item(["Weitere Aufnahmen"], "video ground_video drone_video",
             [step("shared|posted|reposted", "WarGonzo")], [time("shared|posted|reposted", "2023-05-11")],
             [verdict("location", "not_confirmed", "wir|Lagebericht Ost")], ["Stausee Berchiwka", "Berchiwka"]),
        language="de",
    ),
    Report(
        "Dresdner Elbezeitung", "2024-09-11",
        "Dresden. Um 2.58 Uhr brach ein rund 100 Meter langer Abschnitt der Carolabrücke in die Elbe. Eine Überwachungskamera der Verkehrsbetriebe hielt fest, wie die letzte Straßenbahn nur acht Minuten zuvor das Bauwerk passierte. Die Sequenz liegt der Elbezeitung vor. Fotografin Antje Wolle dokumentierte die Trümmer "
        "bei Sonnenaufgang mit einer Drohne; ihre Luftbilder gingen über die Agentur Ostfoto um die Welt. Verletzt wurde niemand. Baubürgermeister Stephan Kühn kündigte ein Gutachten an.",
        Item(["Überwachungskamera", "Die Sequenz"], "cctv",
             [step("filmed", "Verkehrsbetriebe|Überwachungskamera", optional=True), step("released|shared|published", "*", optional=True)], [time("filmed|event", "2024-09-11", optional=True)], [], ["Carolabrücke", "Dresden", "Elbe"]),
        Item(["Luftbilder"], "drone_still",
             [step("filmed", "Antje Wolle|Fotografin"), step("published|republished|released", "Ostfoto", optional=True)], [time("filmed", "2024-09-11", optional=True)], [], ["Carolabrücke", "Dresden", "Elbe", "Trümmer"]),
        language="de",
    ),
    Report(
        "ARW Faktenprüfung", "2023-10-19",
        "Was wissen wir über die Explosion am Al-Ahli-Krankenhaus in Gaza? Der Livestream des Senders Al Jazeera vom 17. Oktober zeigt um 18.59 Uhr Ortszeit ein Geschoss am Nachthimmel und kurz darauf eine Detonation am Boden. Ob beides zusammenhängt, ist umstritten. Die israelische Armee legte am Mittwoch ein eigenes Drohnenvideo vor, "
        "das keinen Krater erkennen lässt. Der Geolokalisierungsexperte Michael Kobs verortete beide Aufzeichnungen für uns. Wer die Rakete abfeuerte, lässt sich daraus nicht ableiten.",
        Item(["Der Livestream", "beide Aufzeichnungen"], "livestream",
             [step("published|posted|filmed", "Al Jazeera"), step("geolocated", "Michael Kobs|Geolokalisierungsexperte")],
             [time("filmed|published|event", "2023-10-17")], [verdict("location", "confirmed", "Michael Kobs|Geolokalisierungsexperte"), verdict("content", "disputed|not_confirmed", "*", optional=True)], ["Krankenhaus", "Al-Ahli", "Gaza"]),
        Item(["Drohnenvideo", "beide Aufzeichnungen"], "drone_video",
             [step("released|published", "israelische Armee|Armee"), step("filmed", "israelische Armee|Armee", optional=True), step("geolocated", "Michael Kobs|Geolokalisierungsexperte")],
             [time("released|published", "2023-10-18")], [verdict("location", "confirmed", "Michael Kobs|Geolokalisierungsexperte")], ["Krankenhaus", "Al-Ahli", "Gaza"]),
        language="de",
    ),
    Report(
        "Tiroler Bergblatt", "2022-07-04",
        "Canazei/Innsbruck. Beim Gletscherbruch an der Marmolata sind am Sonntag mindestens sechs Menschen gestorben. Von der Hütte Castiglioni aus filmte ein Wanderer aus Kufstein, wie sich Eis und Geröll ins Tal wälzten. Sein 23 Sekunden langer Mitschnitt wurde auf Twitter hunderttausendfach angesehen, bevor ihn die RAI in ihren Abendnachrichten ausstrahlte. "
        "Die Bergrettung des Trentino veröffentlichte zudem Fotos der Abbruchkante, die aus einem Hubschrauber entstanden. Die Suche nach den Vermissten geht am Montag weiter.",
        Item(["Mitschnitt"], "video ground_video",
             [step("filmed", "Wanderer"), step("published|republished", "RAI"), step("posted|shared", None, optional=True)], [time("filmed|event", "2022-07-03")], [], ["Marmolata", "Castiglioni", "Tal"]),
        Item(["Fotos"], "still drone_still",
             [step("published|released", "Bergrettung"), step("filmed", "Hubschrauber|Bergrettung", optional=True)], [], [], ["Marmolata", "Abbruchkante"]),
        language="de",
    ),
    Report(
        "Rundfunk Mitte, Verifikation", "2022-10-10",
        "Ein Video der Explosion auf der Krim-Brücke, das am Samstagmorgen auf Telegram auftauchte, stammt aus einer Überwachungsanlage auf der Fahrbahn nach Kertsch. Das ergab ein Abgleich der Leitplanken und der Bahntrasse mit älteren Fotos der Brücke. Die eingeblendete Uhrzeit, 6.03 Uhr, passt zum Stand der Sonne. "
        "Wer die Datei weitergegeben hat, konnten wir nicht ermitteln. Der Kanal Baza, auf dem wir die früheste Fassung fanden, äußerte sich dazu nicht.",
        Item(["Ein Video", "die Datei"], "cctv",
             [step("posted|shared", "Baza|*"), step("geolocated|verified", "*", optional=True), step("chronolocated", "*", optional=True), step("filmed", "Überwachungsanlage", optional=True)],
             [time("posted", "2022-10-08")],
             [verdict("location", "confirmed", "*"), verdict("time", "confirmed", "*"), verdict("source", "not_confirmed", "wir|*")], ["Krim-Brücke", "Kertsch", "Brücke", "Fahrbahn"]),
        language="de",
    ),
    Report(
        "Ostseewoche", "2025-02-21",
        "Kiel. Das Kurzfilmfestival Augenweide hat seinen Publikumspreis an die Regisseurin Lotte Behrens vergeben. Ihr Dokumentarfilm über Krabbenfischer auf Amrum kommt ohne Kommentar aus; die Kamera schaut zu, wie Netze geflickt werden. Behrens bedankte sich am Donnerstag per Videobotschaft, weil ihr Zug ausgefallen war. "
        "Bild für Bild, so die Jury, entstehe das Porträt einer verschwindenden Welt. Die nächste Ausgabe soll im Februar 2026 stattfinden.",
        language="de",
    ),
    Report(
        "Neue Basler Post", "2023-05-16",
        "Brienz GR. Der Kanton Graubünden überwacht den rutschenden Hang oberhalb des evakuierten Dorfes rund um die Uhr. Eine Webcam des Geologiebüros CSD nimmt alle zehn Minuten ein Bild auf; seit Montag sind die Aufnahmen öffentlich. Die ETH Zürich hat die Zeitreihe ausgewertet und eine Geschwindigkeit von drei Metern pro Tag errechnet. "
        "Gemeindepräsident Daniel Albertin bat Schaulustige, auf eigene Drohnenflüge zu verzichten.",
        Item(["Eine Webcam", "ein Bild", "die Aufnahmen", "die Zeitreihe"], "still livestream webcam cctv",
             [step("filmed", "CSD|Geologiebüros"), step("analysed", "ETH Zürich"), step("published|released", None, optional=True)], [time("published|released", "2023-05-15")], [], ["Brienz", "Hang", "Dorfes", "Graubünden"]),
        language="de",
    ),
    Report(
        "dpo Faktencheck", "2024-10-31",
        "Behauptung: Ein Foto zeigt Hunderte aufgetürmte Autos in einer Straße in Valencia und ist mit Künstlicher Intelligenz erzeugt. Fakten: Das Bild ist echt. Es wurde am 30. Oktober in Sedaví von dem Fotografen Alberto Saiz für die Nachrichtenagentur AP gemacht. "
        "Weitere Aufnahmen derselben Straße, darunter ein Video der Zeitung Levante, zeigen identische Fahrzeuge. Der Fotograf bestätigte uns schriftlich, wo und wann er auf den Auslöser drückte. Auch eine forensische Prüfung fand keine Hinweise auf Manipulation.",
        Item(["Ein Foto", "Das Bild"], "still",
             [step("filmed", "Alberto Saiz|Fotografen"), step("published", "AP", optional=True)], [time("filmed", "2024-10-30")],
             [verdict("content", "confirmed", "*"), verdict("location", "confirmed", "Fotograf|*", optional=True), verdict("time", "confirmed", "Fotograf|*", optional=True), verdict("source", "confirmed", "Fotograf|*", optional=True)], ["Sedaví", "Valencia"]),
        Item(["Weitere Aufnahmen", "ein Video"], "video ground_video", [step("filmed|published", "Levante")], [], [], ["Sedaví", "Valencia", "Straße"]),
        language="de",
    ),
    Report(
        "Polizeipräsidium Westhessen", "2024-08-27",
        "Wiesbaden (ots) - Nach dem Überfall auf ein Juweliergeschäft in der Langgasse am 23. August fahndet die Kriminalpolizei nun öffentlich. Die Videoüberwachung des Ladens hat beide Täter ohne Maske erfasst. Auf Beschluss des Amtsgerichts geben wir heute drei Standbilder daraus frei. Eine Zeugin hatte zudem das Fluchtauto mit ihrem Mobiltelefon gefilmt "
        "und die Datei den Beamten übergeben; dieses Video wird aus ermittlungstaktischen Gründen nicht gezeigt. Hinweise nimmt jede Dienststelle entgegen.",
        Item(["Videoüberwachung"], "cctv", [step("filmed", "Ladens|Videoüberwachung", optional=True)], [time("filmed|event", "2024-08-23", optional=True)], [], ["Langgasse", "Wiesbaden", "Juweliergeschäft"]),
        Item(["drei Standbilder"], "still screenshot", [step("released|published", "wir|Kriminalpolizei|Polizeipräsidium Westhessen|*"), step("filmed", "*", optional=True)],
             [time("released|published", "2024-08-27"), time("filmed|event", "2024-08-23", optional=True)], [], ["Langgasse", "Wiesbaden", "Juweliergeschäft"]),
        Item(["die Datei", "dieses Video"], "video ground_video", [step("filmed", "Zeugin"), step("shared|released", "Zeugin")], [time("filmed|event", "2024-08-23", optional=True)], [], ["Langgasse", "Wiesbaden", "Juweliergeschäft"]),
        language="de",
    ),
    Report(
        "Kölner Abendblatt", "2022-12-20",
        "Das Institut für Kriegsstudien in Washington teilte am Montag ein Video, das ein ungenannter Open-Source-Experte im Osten von Bachmut verortet hat. Zu sehen sind Gefechte in der Fedir-Maksymenko-Straße. Gefilmt hat die Szene offenbar eine ukrainische Drohne. Die Nachrichtenagentur Reuters konnte den Ort anhand der Gebäude bestätigen, das Datum hingegen nicht. "
        "Präsident Wolodymyr Selenskyj besuchte am Dienstag überraschend die Stellungen am Stadtrand.",
        Item(["ein Video"], "drone_video",
             [step("shared|posted|published", "Institut für Kriegsstudien"), step("geolocated", "Open-Source-Experte"), step("filmed", "ukrainische Drohne|Drohne")],
             [time("shared|posted|published", "2022-12-19")],
             [verdict("location", "confirmed", "Reuters"), verdict("location", "confirmed", "Open-Source-Experte", optional=True), verdict("time", "not_confirmed", "Reuters")], ["Bachmut", "Fedir-Maksymenko-Straße"]),
        language="de",
    ),
    Report(
        "Bayerwald-Anzeiger", "2024-06-04",
        "Passau. Die Donau hat in der Dreiflüssestadt am Dienstag die Zehn-Meter-Marke erreicht. Oberbürgermeister Jürgen Dupper rief den Katastrophenfall aus. Die Wasserwacht brachte 40 Bewohner der Höllgasse mit Booten in Sicherheit. Wer von Brücken aus fotografiert, muss mit einem Platzverweis rechnen. Ein Bild der Verwüstung, wie man es aus dem Jahr 2013 kenne, "
        "drohe diesmal nicht, sagte eine Sprecherin. Am Mittwoch soll der Scheitel durchlaufen.",
        language="de",
    ),
    Report(
        "Netzwerk Klarblick", "2023-07-11",
        "Seit Tagen kursiert in französischen Vororten und auf deutschen Kanälen ein Clip, in dem Autos aus einem Parkhaus stürzen. Angeblich haben Randalierer sie nach dem Tod des Jugendlichen Nahel in die Tiefe gestoßen. Tatsächlich handelt es sich um Dreharbeiten: Das Material entstand im Juni 2016 in Cleveland, Ohio, beim Film Fast & Furious 8. Die Lokalreporterin Denise Kovac hatte es damals "
        "auf YouTube gestellt. AfD-Politiker Holm Reiter verbreitete die Aufnahmen am 2. Juli weiter und löschte sie später ohne Kommentar.",
        Item(["ein Clip", "Das Material", "die Aufnahmen"], "video ground_video",
             [step("posted|published", "Denise Kovac|Lokalreporterin"), step("shared|reposted|posted", "Holm Reiter|AfD-Politiker"), step("filmed", "*", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2016-06"), time("shared|reposted|posted", "2023-07-02"), time("posted|published", "2016-06", optional=True)],
             [verdict("content|location|time", "refuted", "*"), verdict("location|time", "refuted", "*", optional=True), verdict("time|content", "refuted", "*", optional=True)], ["Cleveland", "Ohio"]),
        language="de",
    ),
    Report(
        "Wiener Tagespost", "2024-09-17",
        "St. Pölten. Nach dem Dammbruch an der Perschling hat das Bundesheer am Montag Wärmebildaufnahmen vorgelegt, die ein Black-Hawk-Hubschrauber über Rust im Tullnerfeld gemacht hat. Sie halfen, elf Eingeschlossene zu finden. Die Freiwillige Feuerwehr Langenrohr lud ihrerseits ein Drohnenvideo auf YouTube hoch. Es dokumentiert, so Kommandant Leopold Figl, den Zustand am Sonntagabend. "
        "Landeshauptfrau Johanna Mikl-Leitner erklärte ganz Niederösterreich zum Katastrophengebiet.",
        Item(["Wärmebildaufnahmen"], "thermal_video", [step("released|published", "Bundesheer"), step("filmed", "Black-Hawk-Hubschrauber|Hubschrauber")], [time("released|published", "2024-09-16")], [], ["Rust", "Tullnerfeld", "Perschling"]),
        Item(["ein Drohnenvideo"], "drone_video", [step("posted|published", "Feuerwehr"), step("filmed", "Feuerwehr", optional=True)], [time("filmed", "2024-09-15")], [], ["Langenrohr", "Rust", "Tullnerfeld", "Perschling"]),
        language="de",
    ),
    Report(
        "Welt heute online", "2024-07-09",
        "Beim Raketenangriff auf die Kinderklinik Ochmatdyt in Kiew handelte es sich nach Einschätzung von UN-Ermittlern wahrscheinlich um einen direkten Treffer. Sie stützen sich auf ein Handyvideo, das eine Anwohnerin vom gegenüberliegenden Hochhaus aus aufnahm und das der Geheimdienst SBU am Montagnachmittag veröffentlichte. Der Waffenexperte Fabian Hoffmann von der Universität Oslo analysierte "
        "es Bild für Bild und erkannte einen Marschflugkörper vom Typ Ch-101. Moskau bestreitet das und spricht von einer ukrainischen Abwehrrakete.",
        Item(["ein Handyvideo"], "video ground_video",
             [step("filmed", "Anwohnerin"), step("published|released|posted", "SBU|Geheimdienst"), step("analysed", "Fabian Hoffmann|Waffenexperte"), step("analysed", "UN-Ermittlern", optional=True)],
             [time("published|released|posted", "2024-07-08"), time("filmed|event", "2024-07-08", optional=True)],
             [verdict("content", "disputed", "Moskau", optional=True), verdict("content", "confirmed|partly_confirmed", "*", optional=True)], ["Kinderklinik", "Ochmatdyt", "Kiew"]),
        language="de",
    ),
    Report(
        "Umschau International", "2023-09-13",
        "Nach den Dammbrüchen in Libyen machen zwei Satellitenbilder der Firma Planet Labs das Ausmaß der Zerstörung sichtbar. Das erste, vom 2. September, zeigt die dicht bebaute Altstadt von Darna. Auf dem zweiten, aufgenommen am 12. September, klafft an gleicher Stelle eine braune Schneise. Veröffentlicht wurde der Vergleich am Mittwoch. Der Rote Halbmond rechnet mit mehr als 5000 Toten. "
        "Augenzeugenvideos aus der Stadt konnte die Umschau bislang nicht verifizieren.",
        Item(["zwei Satellitenbilder", "Das erste", "dem zweiten", "der Vergleich"], "satellite_pair",
             [step("filmed", "Planet Labs", optional=True), step("published|released", "Planet Labs|*")],
             [time("imagery_acquired", "2023-09-02"), time("imagery_acquired", "2023-09-12"), time("published|released", "2023-09-13")], [], ["Darna", "Altstadt"]),
        Item(["Augenzeugenvideos"], "video ground_video", [step("filmed", "*", optional=True)], [],
             [verdict("content|location|time|source", "not_confirmed", "Umschau")], ["Darna", "Stadt"]),
        language="de",
    ),
    Report(
        "Hamburger Hafenblatt", "2023-10-26",
        "Vor Helgoland ist der Frachter Verity nach einer Kollision mit der Polesie gesunken. Unterwasseraufnahmen, die ein Tauchroboter am Mittwoch in 30 Metern Tiefe machte, zeigen das Wrack auf dem Grund. Das Havariekommando in Cuxhaven will sie vorerst nicht veröffentlichen. Ein Foto der beschädigten Polesie, geschossen vom Reporter Sönke Petersen in Cuxhaven, "
        "druckten am Donnerstag fast alle Zeitungen. Foto: Petersen/Nordbild. Für die vier Vermissten gibt es kaum noch Hoffnung.",
        Item(["Unterwasseraufnahmen"], "video still", [step("filmed", "Tauchroboter|Havariekommando")], [time("filmed", "2023-10-25")], [], ["Helgoland", "Grund", "Wrack"]),
        Item(["Ein Foto", "Foto@2"], "still", [step("filmed", "Sönke Petersen|Petersen|Reporter"), step("published|republished", "Zeitungen")], [time("published|republished", "2023-10-26")], [], ["Cuxhaven"]),
        language="de",
    ),
    Report(
        "Recherchebund Weitwinkel", "2023-11-20",
        "Wie starb der Sanitäter Jusef Hamdan? Ein Kollege filmte ihn am 3. November in Gaza-Stadt noch beim Verladen einer Trage. Eine Minute später bricht die Aufnahme ab. Wir erhielten die Originaldatei von der Familie und prüften die Metadaten: Sie nennen 16.11 Uhr. Ein zweites Video, hochgeladen von einem Händler, zeigt dieselbe Kreuzung nach dem Einschlag. Weitwinkel verortete beide am Eingang des Al-Schifa-Krankenhauses. "
        "Die israelische Armee äußerte sich auf Anfrage nicht.",
        Item(["die Aufnahme", "die Originaldatei", "beide"], "video ground_video",
             [step("filmed", "Kollege"), step("shared|released", "Familie"), step("geolocated", "Weitwinkel"), step("analysed|chronolocated|verified", "Wir|Weitwinkel", optional=True)],
             [time("filmed", "2023-11-03")], [verdict("location", "confirmed", "Weitwinkel"), verdict("time", "confirmed", "*", optional=True)], ["Gaza-Stadt", "Al-Schifa-Krankenhauses", "Eingang"]),
        Item(["Ein zweites Video", "beide"], "video ground_video",
             [step("posted", "Händler"), step("geolocated", "Weitwinkel")], [], [verdict("location", "confirmed", "Weitwinkel")], ["Gaza-Stadt", "Al-Schifa-Krankenhauses", "Eingang", "Kreuzung"]),
        language="de",
    ),
    Report(
        "Märkischer Bote", "2023-07-21",
        "Kleinmachnow. Löwe oder Wildschwein? Das Video, das seit Donnerstag halb Deutschland beschäftigt, nahm ein 19-Jähriger in der Nacht an einem Waldrand auf und schickte es der Polizei. Am Freitag gab Bürgermeister Michael Grubert Entwarnung. Zwei Fachleute hätten die wenige Sekunden lange Handyaufnahme unabhängig voneinander untersucht; nach ihrer Ansicht handle es sich um ein Wildschwein. "
        "Eine Drohne mit Wärmebildkamera hatte zuvor vergeblich gesucht.",
        Item(["Das Video", "Handyaufnahme"], "video ground_video",
             [step("filmed", "19-Jähriger"), step("shared|released", "19-Jähriger"), step("analysed", "Fachleute|Zwei Fachleute")],
             [time("filmed", "2023-07-20", optional=True)], [verdict("content", "refuted", "Fachleute|Zwei Fachleute|Michael Grubert|Bürgermeister")], ["Kleinmachnow", "Waldrand"]),
        language="de",
    ),
    Report(
        "Nachrichtenredaktion Kanal 8", "2022-09-29",
        "Das dänische Militär hat am Dienstag Bilder der Gaslecks in der Ostsee verbreitet. Aufgenommen wurden sie aus einem F-16-Kampfjet südöstlich von Bornholm. Ein Video der schwedischen Küstenwache vom selben Tag, das auch Kanal 8 ausstrahlte, zeigt aufsteigende Blasen über der Leitung Nord Stream 2. Beide Behörden sperrten das Seegebiet. Eine in sozialen Netzwerken kursierende angebliche "
        "Unterwasseraufnahme der Sprengung hat mit den Lecks nichts zu tun; sie zeigt eine Übung der US-Marine im Jahr 2012.",
        Item(["Bilder"], "still drone_still video", [step("released|published|posted|shared", "dänische Militär|Militär"), step("filmed", "F-16-Kampfjet|Militär")], [time("released|published|posted|shared", "2022-09-27")], [], ["Bornholm", "Ostsee"]),
        Item(["Ein Video"], "video drone_video", [step("filmed|released|published", "Küstenwache"), step("published|republished", "Kanal 8")], [time("filmed|released|published", "2022-09-27")], [], ["Ostsee", "Bornholm"]),
        Item(["Unterwasseraufnahme"], "video still", [step("shared|posted", None, optional=True)], [time("filmed|event", "2012")],
             [verdict("content|time", "refuted", "*"), verdict("time|content", "refuted", "*", optional=True)], []),
        language="de",
    ),
    Report(
        "Eidgenössischer Beobachter", "2024-08-14",
        "Die russischen Behörden haben in Sudscha nach Darstellung Kiews die Kontrolle verloren. Als Beleg dient ein am Mittwoch vom Sender TSN gezeigter Beitrag, in dem Soldaten eine russische Fahne vom Verwaltungsgebäude holen. Der Reporter war mit der 61. Brigade unterwegs. Das Verteidigungsministerium in Moskau nannte die Bilder inszeniert. Die Analysegruppe Black Bird aus Finnland verglich das Gebäude mit Aufnahmen aus Yandex Maps und bestätigte den Ort; "
        "zum Zeitpunkt machte sie keine Angaben.",
        Item(["Beitrag", "die Bilder"], "video ground_video",
             [step("published", "TSN"), step("filmed", "Reporter|TSN", optional=True), step("geolocated|verified", "Black Bird|Analysegruppe", optional=True)], [time("published", "2024-08-14")],
             [verdict("location", "confirmed", "Black Bird|Analysegruppe"), verdict("content", "disputed|refuted", "Verteidigungsministerium|Moskau")], ["Sudscha", "Verwaltungsgebäude"]),
        language="de",
    ),
    Report(
        "Lausitzer Blick", "2022-07-28",
        "Falkenberg. Der Waldbrand in Elbe-Elster hat sich auf 800 Hektar ausgeweitet. Landrat Christian Jaschinski postete am Mittwochabend ein Luftbild, das er nach eigenen Worten aus einem Polizeihubschrauber aufgenommen hatte. In Kölsa-Siedlung mussten die Bewohner ihre Häuser verlassen. Feuerwehrleute aus Doberlug-Kirchhain stellten der Redaktion Helmkamera-Videos zur Verfügung: Minutenlang ist darauf nur Rauch zu sehen, dann rennt ein Wildschwein durchs Bild. "
        "Acht Helfer wurden verletzt.",
        Item(["ein Luftbild"], "still drone_still", [step("posted", "Christian Jaschinski|Landrat"), step("filmed", "Christian Jaschinski|Landrat|er")], [time("posted", "2022-07-27")], [], ["Falkenberg", "Elbe-Elster"]),
        Item(["Helmkamera-Videos"], "bodycam", [step("filmed", "Feuerwehrleute", optional=True), step("shared|released", "Feuerwehrleute"), step("published", "Redaktion", optional=True)], [], [], ["Falkenberg", "Elbe-Elster", "Kölsa-Siedlung"]),
        language="de",
    ),
    Report(
        "Arbeitskreis Offene Quellen", "2024-03-25",
        "Unter den Bildern vom Anschlag auf die Crocus City Hall verdient eines besondere Vorsicht. Es handelt sich um ein angebliches Statement des ukrainischen Sicherheitsratschefs Olexij Danilow, das der Sender NTW am 23. März ausstrahlte. Die Aufnahme ist ein Deepfake, zusammengesetzt aus zwei Interviews; die Tonspur wurde synthetisch erzeugt. Das belegte zuerst die Journalistin Olga Robinson vom BBC-Prüfteam. "
        "Dagegen sind die Handyvideos aus dem Foyer in Krasnogorsk, die Besucher am Freitagabend drehten, nach unserer Prüfung authentisch.",
        Item(["Bildern", "Statement", "Die Aufnahme"], "video", [step("published", "NTW"), step("analysed|verified", "Olga Robinson|Journalistin", optional=True)], [time("published", "2024-03-23")],
             [verdict("content|source", "refuted", "Olga Robinson|Journalistin|BBC-Prüfteam")], []),
        Item(["Bildern", "Handyvideos"], "video ground_video", [step("filmed", "Besucher")], [time("filmed", "2024-03-22")], [verdict("content", "confirmed", "*")], ["Foyer", "Krasnogorsk", "Crocus"]),
        language="de",
    ),
    Report(
        "Südwest-Depesche", "2025-03-04",
        "Mannheim. Nach der Todesfahrt in der Innenstadt hat die Polizei ein Hinweisportal eingerichtet. Bis Dienstagmittag gingen dort 130 Videos und Fotos ein, die Passanten am Rosenmontag auf den Planken aufgenommen hatten. Ein Sprecher des Landeskriminalamts bat, das Material nicht in sozialen Medien zu verbreiten. Ein Foto, das den mutmaßlichen Täter an der Rheinbrücke zeigen soll, veröffentlichte trotzdem der Blogger Timo Hirth. "
        "Ob es echt ist, wollten die Ermittler weder bestätigen noch dementieren.",
        Item(["Videos und Fotos", "das Material"], "video ground_video still", [step("filmed", "Passanten"), step("shared|released", "Passanten|*", optional=True)], [time("filmed", "2025-03-03")], [], ["Planken", "Mannheim", "Innenstadt"]),
        Item(["Ein Foto"], "still", [step("published|posted", "Timo Hirth|Blogger")], [], [verdict("content", "not_confirmed", "Ermittler")], ["Rheinbrücke", "Mannheim"]),
        language="de",
    ),
    Report(
        "Afrika-Informationsdienst", "2023-04-21",
        "Khartum. Die Rapid Support Forces haben am Samstag eine Aufnahme ins Netz gestellt, die ihre Kämpfer im Präsidentenpalast zeigen soll. Das Datum ist nicht belegt; die Tore, die man im Hintergrund sieht, stimmen laut dem Centre for Information Resilience mit dem Südflügel überein. Die sudanesische Armee bestritt, den Palast verloren zu haben. Aus dem Stadtteil Burri schickte uns die Ärztin Amal Osman ein Foto einer ausgebrannten Ambulanz, "
        "gemacht am 19. April aus ihrem Küchenfenster.",
        Item(["eine Aufnahme"], "video ground_video", [step("posted|published", "Rapid Support Forces"), step("geolocated|verified|analysed", "Centre for Information Resilience", optional=True)], [time("posted|published", "2023-04-15")],
             [verdict("location", "confirmed|partly_confirmed", "Centre for Information Resilience"), verdict("time", "not_confirmed", "*"), verdict("content", "disputed|refuted", "Armee", optional=True)], ["Präsidentenpalast", "Palast", "Khartum", "Südflügel"]),
        Item(["ein Foto"], "still", [step("filmed", "Amal Osman|Ärztin"), step("shared|released", "Amal Osman|Ärztin")], [time("filmed", "2023-04-19")], [], ["Burri", "Khartum"]),
        language="de",
    ),
    Report(
        "Bundesanstalt für Hydrologie", "2022-08-17",
        "Pressemitteilung. Am Pegel Kaub wurde am Montag ein Wasserstand von 32 Zentimetern gemessen. Die Schifffahrt auf dem Mittelrhein ist damit stark eingeschränkt. Unsere Prognose sieht ab dem Wochenende leichte Entspannung. Die verbreitete Behauptung, der Fluss sei so niedrig wie nie zuvor, trifft nicht zu: Das Rekordtief von 25 Zentimetern stammt vom 22. Oktober 2018. Ein anschauliches Bild der Lage geben die täglich aktualisierten Diagramme auf unserer Seite. "
        "Interviewanfragen, auch per Kamera, richten Sie bitte an die Pressestelle.",
        language="de",
    ),
    Report(
        "Münchner Stadtanzeiger", "2022-11-22",
        "Im Internet wird ein älteres Video aus Katar als Beleg für gekaufte Fans bei der Weltmeisterschaft herumgereicht. Es wurde nicht im November, sondern bereits am 14. Oktober auf der Uferpromenade von Doha gefilmt, wie der damalige Upload eines indischen Fanclubs auf TikTok beweist. Organisiert hatte den Umzug der Club selbst, sagte dessen Vorsitzender Faisal Khan unserer Zeitung. Entlohnt worden sei niemand. "
        "Das lässt sich allerdings nicht nachprüfen. Die Sendung Blickpunkt hatte den Clip am Sonntag ungeprüft übernommen.",
        Item(["Video", "den Clip"], "video ground_video",
             [step("posted|published", "Fanclubs|indischen Fanclubs|Club"), step("republished|published|reposted", "Blickpunkt"), step("shared|posted", None, optional=True)],
             [time("filmed", "2022-10-14"), time("posted", "2022-10-14", optional=True), time("republished|published|reposted", "2022-11-20")],
             [verdict("time", "refuted|confirmed", "*"), verdict("content", "not_confirmed|refuted", "*", optional=True)], ["Doha", "Uferpromenade", "Katar"]),
        language="de",
    ),
    Report(
        "Reuß-Zeitung", "2023-06-22",
        "Luzern. Kurz nach sieben schlug der Blitz ins Gerüst der Hofkirche ein. Festgehalten hat das die Dashcam eines Taxis, das am Schweizerhofquai wartete. Fahrer Bekim Gashi stellte den Ausschnitt am Donnerstagmorgen der Reuß-Zeitung zu; eine Stunde später war er schon beim Schweizer Fernsehen zu sehen. Die Kantonspolizei hält die Aufzeichnung für echt. Ein anderes, weit dramatischeres Bild der brennenden Kirche, "
        "das auf WhatsApp die Runde machte, ist hingegen eine Fotomontage.",
        Item(["Dashcam", "den Ausschnitt", "die Aufzeichnung"], "dashcam",
             [step("filmed", "Dashcam|Taxis|Bekim Gashi|Fahrer"), step("shared|released", "Bekim Gashi|Fahrer"), step("published|republished", "Schweizer Fernsehen|Fernsehen")],
             [time("shared|released", "2023-06-22"), time("published|republished", "2023-06-22", optional=True), time("filmed|event", "2023-06-22", optional=True)], [verdict("content", "confirmed", "Kantonspolizei")], ["Hofkirche", "Luzern", "Schweizerhofquai"]),
        Item(["Bild"], "still", [step("shared|posted", None, optional=True)], [], [verdict("content", "refuted", "*")], ["Kirche", "Hofkirche", "Luzern"]),
        language="de",
    ),
]
