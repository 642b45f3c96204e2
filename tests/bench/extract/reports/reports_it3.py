"""Sixty-five Italian reports about footage, annotated by hand."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off
REPORTS = [
    Report(
        "Agenzia Levante", "2024-10-31",
        "VALENCIA - È salito ad almeno 95 morti il bilancio dell'alluvione che martedì ha travolto la provincia di Valencia. Un video girato "
        "da un'infermiera dal terzo piano di un palazzo di Paiporta mostra decine di auto trascinate dalla corrente lungo il barranco del Poyo. "
        "La donna, Inmaculada Rosell, lo ha consegnato ad Agenzia Levante mercoledì mattina insieme al file originale: i metadati indicano "
        "che la ripresa è del 29 ottobre. Il luogo è stato riscontrato dalla redazione grazie alla passerella e alle insegne visibili. "
        "Il premier ha proclamato tre giorni di lutto nazionale.",
        Item(["Un video", "lo", "file originale", "la ripresa"], "video ground_video",
             [step("filmed", "infermiera|Rosell", "2024-10-29"), step("released|shared|unit|posted", "Rosell|donna|infermiera", "2024-10-30", optional=True),
              step("verified|geolocated|analysed", "redazione|Agenzia Levante", optional=True)],
             [time("filmed|event", "2024-10-29"), time("released|posted", "2024-10-30", optional=True)],
             [verdict("source", "confirmed", "Agenzia Levante|redazione|*"), verdict("time", "confirmed", "Agenzia Levante|redazione|*"),
              verdict("location", "confirmed", "redazione|Agenzia Levante")],
             ["Paiporta", "barranco del Poyo", "Valencia"]),
        language="it"),
    Report(
        "Prova del Nove", "2024-11-05",
        "Non è stato ripreso in Spagna il filmato di un centro commerciale con il parcheggio sotterraneo sommerso che gira su WhatsApp da domenica. "
        "Lo abbiamo ritrovato sul profilo di una radio locale di Fort Lauderdale, in Florida, che lo aveva diffuso nell'aprile 2023.",
        Item(["il filmato", "Lo", "lo"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-11-03"), step("published|released|posted", "radio locale|radio", "2023-04"),
              step("analysed|verified", "Prova del Nove|We", optional=True)],
             [time("shared|posted", "2024-11-03"), time("published|posted", "2023-04"), time("filmed|event", "2023-04", optional=True)],
             [verdict("location", "refuted", "Prova del Nove|We"), verdict("time", "refuted", "Prova del Nove|We", optional=True),
              verdict("content", "refuted", "Prova del Nove|We", optional=True)],
             ["Fort Lauderdale", "Florida"]),
        language="it"),
    Report(
        "Osservatorio Donbass", "2025-02-19",
        "Le forze russe hanno proseguito le operazioni offensive in direzione di Pokrovsk senza compiere avanzate confermate. Immagini geolocalizzate "
        "pubblicate il 18 febbraio indicano che l'esercito ucraino è rientrato di recente nella parte meridionale di Pishchane. Un blogger militare "
        "russo ha sostenuto che le riprese risalgono a gennaio, senza portare elementi a sostegno. Secondo il portavoce del raggruppamento Chortytsja, "
        "nel settore sono attivi circa settemila soldati russi; la nebbia ha limitato l'uso dei droni.",
        Item(["Immagini", "le riprese"], "video drone_video ground_video",
             [step("published|posted|released", None, "2025-02-18"), step("geolocated", None)],
             [time("published|posted", "2025-02-18"), time("filmed", "2025-01", optional=True)],
             [verdict("location", "confirmed", None), verdict("time", "disputed|refuted", "blogger militare russo|blogger")],
             ["Pishchane", "Pokrovsk"]),
        language="it"),
    Report(
        "Il Corriere del Ceresio", "2024-07-02",
        "Le immagini dall'elicottero diffuse domenica dalla Polizia cantonale restituiscono la misura del disastro in Vallemaggia: il ponte di Visletto "
        "spezzato, i prati di Fontana coperti dai massi. Un secondo filmato, registrato con il telefonino da un campeggiatore durante il torneo di "
        "calcio di Peccia, riprende il torrente in piena nella notte tra sabato e domenica. Il bilancio provvisorio è di tre vittime. «Non "
        "abbiamo mai visto nulla di simile», ha detto la sindaca di Lavizzara, Ornella Dadò, ai giornalisti raccolti a Locarno.",
        Item(["Le immagini"], "video still",
             [step("released|published|shared", "Polizia cantonale", "2024-06-30"), step("filmed|unit", "Polizia cantonale|elicottero", optional=True)],
             [time("released|posted", "2024-06-30")],
             [], ["Vallemaggia", "ponte di Visletto", "Fontana"]),
        Item(["Un secondo filmato"], "video ground_video",
             [step("filmed", "campeggiatore", "2024-06-29/2024-06-30")],
             [time("filmed|event", "2024-06-29/2024-06-30")],
             [], ["Peccia", "torrente", "Vallemaggia", "Lavizzara"]),
        language="it"),
    Report(
        "Sala Verifiche TGN", "2025-06-16",
        "Due video degli attacchi iraniani su Tel Aviv sono stati esaminati dalla nostra redazione. Il primo, trasmesso in diretta dall'emittente Canale Aleph "
        "nella serata di venerdì, inquadra un missile che precipita vicino alla Kirya: la posizione della telecamera e la torre Marganit, visibile a "
        "destra, non lasciano dubbi sul luogo. Il secondo, che un canale Telegram vicino ai pasdaran ha pubblicato sabato e in cui si vede un grattacielo "
        "crollare su sé stesso, è invece opera dell'intelligenza artificiale: i balconi si deformano e le auto si fondono tra loro. Le autorità israeliane "
        "contano 13 morti da venerdì.",
        Item(["Due video", "Il primo"], "livestream video",
             [step("published|released|posted", "Canale Aleph", "2025-06-13"), step("analysed|verified|geolocated", "redazione|Sala Verifiche TGN|We", optional=True)],
             [time("published|filmed|event", "2025-06-13")],
             [verdict("location", "confirmed", "Sala Verifiche TGN|redazione|We|*")],
             ["Tel Aviv", "Kirya", "torre Marganit"]),
        Item(["Due video", "Il secondo"], "video",
             [step("published|posted|released", "canale Telegram|pasdaran", "2025-06-14"), step("analysed|verified", "redazione|Sala Verifiche TGN|We", optional=True)],
             [time("published|posted", "2025-06-14")],
             [verdict("content", "refuted", "Sala Verifiche TGN|redazione|We|*")],
             []),
        language="it"),
    Report(
        "Agenzia Padana", "2023-05-18",
        "Nella foto, scattata da un drone dei vigili del fuoco mercoledì 17 maggio, le case allagate di Conselice, nel Ravennate.",
        Item(["foto"], "drone_still still",
             [step("filmed", "vigili del fuoco|drone", "2023-05-17")],
             [time("filmed", "2023-05-17")],
             [], ["Conselice", "Ravennate", "case"]),
        language="it"),
    Report(
        "Mondo24", "2025-03-31",
        "BANGKOK - Il crollo del grattacielo in costruzione nel quartiere di Chatuchak, dopo il sisma di venerdì con epicentro in Birmania, è documentato "
        "da una dashcam e da una telecamera di sorveglianza. Il video della dashcam è stato caricato su Facebook poche ore dopo la scossa dal tassista "
        "Somsak Intharat, che a Mondo24 ha mostrato la registrazione completa. Le immagini della telecamera sono circolate su X a partire da sabato; non "
        "si sa da quale edificio provengano e Mondo24 non ha potuto risalire a chi le ha diffuse. Sotto le macerie restano 76 operai.",
        Item(["una dashcam", "Il video della dashcam", "la registrazione completa"], "dashcam video",
             [step("posted|published|shared", "Somsak Intharat|tassista", "2025-03-28"), step("filmed", "Somsak Intharat|tassista|dashcam", optional=True),
              step("verified|analysed", "Mondo24", optional=True)],
             [time("posted", "2025-03-28"), time("event|filmed", "2025-03-28", optional=True)],
             [verdict("source", "confirmed", "Mondo24")],
             ["Chatuchak", "BANGKOK", "grattacielo"]),
        Item(["una telecamera di sorveglianza", "Le immagini della telecamera", "le"], "cctv video",
             [step("shared|posted", None, "2025-03-29"), step("filmed", "telecamera", optional=True)],
             [time("shared|posted", "2025-03-29"), time("event|filmed", "2025-03-28", optional=True)],
             [verdict("source", "not_confirmed", "Mondo24"), verdict("location", "not_confirmed", "Mondo24|*", optional=True)],
             ["Chatuchak", "BANGKOK", "grattacielo"]),
        language="it"),
    Report(
        "Bufale in Chiaro", "2025-01-13",
        "«La scritta Hollywood in fiamme!»: l'immagine, condivisa migliaia di volte da mercoledì, è un falso creato con un generatore di immagini. La scritta è intatta, "
        "come mostra la webcam pubblica puntata sul monte Lee, e i pompieri di Los Angeles hanno smentito che l'area sia stata raggiunta dai roghi.",
        Item(["l'immagine"], "still",
             [step("shared|posted|reposted", None, "2025-01-08"), step("analysed|verified", "Bufale in Chiaro", optional=True)],
             [time("shared|posted", "2025-01-08")],
             [verdict("content", "refuted", "Bufale in Chiaro|*"), verdict("content", "disputed|refuted", "pompieri", optional=True)],
             []),
        Item(["la webcam pubblica"], "livestream video still", [], [], [], ["monte Lee", "scritta", "Los Angeles"]),
        language="it"),
    Report(
        "Lo Scirocco", "2023-09-14",
        "Le Nazioni Unite temono che a Derna i dispersi siano più di novemila. Un'immagine satellitare acquisita martedì dalla società Orbis Terra, messa a "
        "confronto con una del 2 settembre, mostra che interi isolati lungo il wadi sono scomparsi. «È come se la città fosse stata tagliata in due», ha "
        "commentato il geologo Fausto Perini. Un filmato notturno che secondo il portavoce dell'Esercito nazionale libico documenterebbe il cedimento della "
        "seconda diga non ha trovato finora alcun riscontro indipendente.",
        Item(["Un'immagine satellitare"], "satellite_image satellite_pair",
             [step("filmed|released|published", "Orbis Terra", "2023-09-12")],
             [time("imagery_acquired|filmed", "2023-09-12"), time("imagery_acquired|filmed", "2023-09-02", optional=True)],
             [], ["Derna", "wadi"]),
        Item(["una"], "satellite_image satellite_pair",
             [step("filmed|released", "Orbis Terra", optional=True)],
             [time("imagery_acquired|filmed", "2023-09-02")],
             [], ["Derna", "wadi"]),
        Item(["Un filmato notturno"], "video ground_video",
             [],
             [],
             [verdict("content", "not_confirmed", "*")],
             ["diga", "Derna"]),
        language="it"),
    Report(
        "Radio Verbano", "2024-03-12",
        "L'esercito israeliano ha pubblicato lunedì riprese aeree di quello che definisce un tunnel sotto una scuola di Khan Younis. Radio Verbano non è in "
        "grado di verificarle.",
        Item(["riprese aeree"], "drone_video video",
             [step("published|released|posted", "esercito israeliano|esercito", "2024-03-11")],
             [time("published|posted", "2024-03-11")],
             [verdict("content|source", "not_confirmed", "Radio Verbano")],
             ["Khan Younis", "scuola", "tunnel"]),
        language="it"),
    Report(
        "Cartografie Aperte", "2025-10-29",
        "Dopo la caduta della base della sesta divisione, i miliziani delle RSF hanno diffuso decine di video da El Fasher. Ne abbiamo esaminato uno, comparso su "
        "TikTok il 27 ottobre, nel quale un comandante spara a un uomo disarmato accanto a un veicolo bruciato. Confrontando il terrapieno e la fila di acacie con "
        "le immagini satellitari del 26 ottobre, il nostro gruppo ha collocato la scena otto chilometri a nord-ovest della città. Il volto del comandante è lo "
        "stesso di altri filmati già autenticati dal collettivo Sudan Lens. Non sappiamo il giorno esatto in cui è stato ripreso. Le RSF hanno negato ogni "
        "abuso e parlano di una montatura.",
        Item(["uno"], "video ground_video",
             [step("posted|published|shared", None, "2025-10-27"), step("geolocated|analysed", "Cartografie Aperte|We|gruppo"),
              step("shared|released|posted|filmed", "RSF", optional=True)],
             [time("posted|published", "2025-10-27")],
             [verdict("location", "confirmed", "Cartografie Aperte|We|gruppo"), verdict("time", "not_confirmed", "Cartografie Aperte|We"),
              verdict("content", "disputed|refuted", "RSF")],
             ["El Fasher", "terrapieno"]),
        Item(["le immagini satellitari"], "satellite_image", [step("analysed", "Cartografie Aperte|We|gruppo", optional=True)],
             [time("imagery_acquired|filmed", "2025-10-26")], [], ["El Fasher"]),
        Item(["altri filmati"], "video", [step("verified", "Sudan Lens", optional=True)], [],
             [verdict("content|source", "confirmed", "Sudan Lens")], []),
        language="it"),
    Report(
        "La Tribuna Ligure", "2018-08-16",
        "GENOVA - La procura ha acquisito le registrazioni di una telecamera della società Ferrotec puntata sul torrente Polcevera, che martedì alle 11.36 ha ripreso gli "
        "istanti del crollo del ponte Morandi. I periti le stanno esaminando. Sono invece del 2015, e riguardano un cantiere in Cina, le immagini di un viadotto che si "
        "spezza, spacciate su Facebook per quelle di Genova e rilanciate ieri anche da un consigliere comunale: lo ha chiarito la Polizia postale. I funerali di Stato "
        "si terranno sabato.",
        Item(["le registrazioni", "le@2"], "cctv",
             [step("filmed", "Ferrotec|telecamera", "2018-08-14"), step("unit|archived", "procura", optional=True), step("analysed", "periti")],
             [time("filmed|event", "2018-08-14")],
             [], ["ponte Morandi", "Polcevera", "GENOVA"]),
        Item(["le immagini", "quelle"], "video ground_video",
             [step("reposted|shared|posted", "consigliere comunale|consigliere", "2018-08-15"), step("posted|shared", None, optional=True),
              step("verified|analysed", "Polizia postale", optional=True)],
             [time("filmed|event", "2015"), time("reposted|shared", "2018-08-15")],
             [verdict("location", "refuted", "Polizia postale"), verdict("time", "refuted", "Polizia postale"), verdict("content", "refuted", "Polizia postale", optional=True)],
             ["Cina", "cantiere", "viadotto"]),
        language="it"),
    Report(
        "Linea di Contatto", "2024-08-09",
        "Il video dei soldati ucraini davanti al municipio di Sudža, nella regione russa di Kursk, è stato geolocalizzato da Zorian, utente del nostro forum. La data "
        "non è nota. Mosca sostiene che la cittadina sia ancora sotto il suo controllo.",
        Item(["Il video"], "video ground_video",
             [step("geolocated", "Zorian|utente")],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Zorian|utente"), verdict("time", "not_confirmed", "*|Linea di Contatto", optional=True)],
             ["Sudža", "municipio", "Kursk"]),
        language="it"),
    Report(
        "Agenzia Adriatica", "2025-03-17",
        "BELGRADO - È ancora un caso il presunto impiego di un'arma sonica contro i manifestanti durante il corteo di sabato. Un video diffuso la sera stessa dal portale "
        "Ulica, preso dall'alto con un drone, mostra la folla di via Kralja Milana che si apre di colpo durante i quindici minuti di silenzio. L'autenticità delle immagini è "
        "stata confermata da tre fotografi presenti, ma che cosa abbia provocato la fuga resta da chiarire. Il ministero dell'Interno nega: «Non abbiamo usato alcun "
        "dispositivo, il filmato non prova nulla». Secondo gli organizzatori in piazza c'erano 300 mila persone, 107 mila per la polizia.",
        Item(["Un video", "immagini", "il filmato"], "drone_video video",
             [step("released|published|posted|shared", "Ulica", "2025-03-15"), step("verified", "fotografi", optional=True),
              step("filmed", "Ulica|drone", optional=True)],
             [time("released|posted", "2025-03-15"), time("filmed|event", "2025-03-15", optional=True)],
             [verdict("content|source", "confirmed", "fotografi"), verdict("content", "disputed|refuted", "ministero dell'Interno|ministero"),
              verdict("content", "not_confirmed", "*|Agenzia Adriatica", optional=True)],
             ["BELGRADO", "Kralja Milana"]),
        language="it"),
    Report(
        "Il Quotidiano di Messina", "2025-06-03",
        "Un enorme pennacchio di cenere si è alzato ieri mattina dal cratere di Sud-Est dell'Etna. Le riprese della telecamera termica dell'osservatorio di Catania mostrano, alle 11.24, "
        "il flusso piroclastico lungo la Valle del Bove. Una guida, Carmelo Rapisarda, ha filmato con il cellulare gli escursionisti in fuga e ha pubblicato la clip "
        "sul proprio profilo Instagram. Non risultano feriti; l'aeroporto è rimasto operativo.",
        Item(["Le riprese della telecamera termica"], "thermal_video",
             [step("filmed", "osservatorio di Catania|osservatorio|telecamera", "2025-06-02")],
             [time("filmed|event", "2025-06-02")], [], ["Etna", "Valle del Bove"]),
        Item(["la clip"], "video ground_video",
             [step("filmed", "Carmelo Rapisarda|guida"), step("published|posted", "Carmelo Rapisarda|guida")],
             [time("filmed|event", "2025-06-02", optional=True)], [], ["Etna"]),
        language="it"),
    Report(
        "Smentiamolo", "2023-02-13",
        "Che cosa circola: un filmato di un palazzo che si piega e crolla in pochi secondi, attribuito al terremoto del 6 febbraio in Turchia e diffuso tra gli altri "
        "dall'account @allertasismi l'8 febbraio. Che cosa sappiamo: le immagini sono state girate in Turchia, ma non hanno nulla a che vedere con "
        "il sisma. Un fotogramma porta a un servizio dell'emittente Kanal Ege del novembre 2020 sulla demolizione controllata di un edificio nel distretto di Bayraklı. "
        "Verdetto: fuori contesto.",
        Item(["un filmato", "le immagini"], "video ground_video",
             [step("shared|posted|published", "allertasismi", "2023-02-08"), step("published|released", "Kanal Ege", "2020-11"),
              step("analysed|verified", "Smentiamolo", optional=True)],
             [time("shared|posted", "2023-02-08"), time("published", "2020-11"), time("filmed|event", "2020-11", optional=True)],
             [verdict("content|time", "refuted", "Smentiamolo|We"), verdict("time|content", "refuted", "Smentiamolo|We", optional=True), verdict("location", "confirmed", "Smentiamolo|We", optional=True)],
             ["Bayraklı", "Turchia"]),
        language="it"),
    Report(
        "Agenzia Levante", "2025-07-25",
        "PHNOM PENH - Circolano da giovedì immagini di un distributore di benzina colpito da un razzo nella provincia thailandese di Sisaket. Agenzia Levante ne ha "
        "accertato la località, Ban Phue, sulla base dell'insegna e della strada a quattro corsie; l'ora della ripresa corrisponde a quella indicata dalla polizia.",
        Item(["immagini", "ne"], "video ground_video still",
             [step("shared|posted|reposted", None, "2025-07-24"), step("verified|geolocated|analysed", "Agenzia Levante", optional=True)],
             [time("shared|posted", "2025-07-24"), time("filmed|event", "2025-07-24", optional=True)],
             [verdict("location", "confirmed", "Agenzia Levante"), verdict("time", "confirmed", "Agenzia Levante|*")],
             ["Sisaket", "Ban Phue", "distributore"]),
        language="it"),
    Report(
        "Il Faro di Lampedusa", "2022-06-27",
        "Almeno 23 persone sono morte venerdì nel tentativo di scavalcare la recinzione di Melilla. In un video diffuso sabato dall'Associazione per i diritti umani di Nador, "
        "decine di corpi giacciono a terra, ammassati, sotto gli occhi dei gendarmi marocchini. L'autore è un attivista dell'associazione, che ha chiesto di restare anonimo e "
        "con cui abbiamo parlato al telefono. Rabat ha parlato di «immagini parziali», senza contestarne l'autenticità. Il governo spagnolo ha definito l'episodio un "
        "assalto violento organizzato dalle mafie.",
        Item(["un video", "immagini parziali"], "video ground_video",
             [step("released|published|shared|posted", "Associazione per i diritti umani|Associazione", "2022-06-25"), step("filmed", "attivista")],
             [time("released|posted", "2022-06-25"), time("event|filmed", "2022-06-24", optional=True)],
             [verdict("source", "confirmed", "Il Faro di Lampedusa|We"), verdict("content", "disputed|partly_confirmed", "Rabat", optional=True)],
             ["Melilla", "recinzione"]),
        language="it"),
    Report(
        "Verifica Est", "2022-04-05",
        "I corpi lungo via Jablunska, a Bucha, c'erano già prima della partenza dei soldati russi. Lo dimostra un'immagine satellitare del 19 marzo fornita dalla società "
        "Helix Space, nella quale sagome scure occupano gli stessi punti in cui il 2 aprile le ha riprese, da un'auto in movimento, il deputato locale Taras Veremij. Il suo video, "
        "pubblicato quel giorno su Facebook, è stato geolocalizzato tratto per tratto dai ricercatori del nostro desk. Il ministero della Difesa russo sostiene che si tratti di una "
        "provocazione e che i cadaveri siano comparse; nulla nelle immagini suffraga questa tesi.",
        Item(["un'immagine satellitare"], "satellite_image",
             [step("released|published|shared", "Helix Space"), step("analysed", "Verifica Est|We", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-19")],
             [], ["Bucha", "Jablunska"]),
        Item(["Il suo video", "immagini"], "video ground_video dashcam",
             [step("filmed", "Taras Veremij|deputato", "2022-04-02"), step("published|posted", "Taras Veremij|deputato", "2022-04-02"),
              step("geolocated", "ricercatori|desk|Verifica Est|We")],
             [time("filmed", "2022-04-02"), time("published|posted", "2022-04-02")],
             [verdict("location", "confirmed", "ricercatori|desk|Verifica Est|We"), verdict("content", "disputed|refuted", "ministero della Difesa russo|ministero"),
              verdict("content", "confirmed", "Verifica Est|We|*", optional=True)],
             ["Bucha", "Jablunska"]),
        language="it"),
    Report(
        "Televideo Alpino", "2025-05-30",
        "BLATTEN - Il boato si è sentito fino a Goppenstein. Le immagini girate mercoledì pomeriggio dal drone dell'ingegnere Urs Imboden e messe a disposizione dei media dal "
        "Canton Vallese mostrano il ghiacciaio del Birch che si stacca e seppellisce il villaggio. Gli abitanti, circa trecento, erano stati sgomberati il 19 maggio. Un pastore "
        "di 64 anni è disperso. Il Consiglio di Stato ha chiesto l'intervento dell'esercito.",
        Item(["Le immagini"], "drone_video video",
             [step("filmed", "Urs Imboden|ingegnere|drone", "2025-05-28"), step("released|shared|published", "Canton Vallese")],
             [time("filmed|event", "2025-05-28")],
             [], ["BLATTEN", "ghiacciaio del Birch", "Birch", "villaggio"]),
        language="it"),
    Report(
        "Controluce", "2023-10-20",
        "Il ministero della Difesa azero ha sempre negato di aver colpito abitazioni a Stepanakert durante l'operazione di settembre. Due filmati dicono altro. Il primo, postato su Telegram "
        "il 19 settembre dal canale Artsakh Live, mostra una colonna di fumo tra i palazzi di via Tumanyan; l'analista Giorgia Melloni lo ha localizzato dalla cupola della "
        "cattedrale. Il secondo, privo di data, ritrae un cortile sventrato: secondo Melloni potrebbe essere stato girato nello stesso isolato, ma gli elementi non bastano per affermarlo. "
        "Oltre centomila persone hanno lasciato la regione in pochi giorni.",
        Item(["Due filmati", "Il primo", "lo"], "video ground_video",
             [step("posted|published|shared", "Artsakh Live", "2023-09-19"), step("geolocated", "Giorgia Melloni|analista")],
             [time("posted|published", "2023-09-19"), time("filmed|event", "2023-09-19", optional=True)],
             [verdict("location", "confirmed", "Giorgia Melloni|analista"), verdict("content", "disputed|refuted", "ministero della Difesa azero", optional=True)],
             ["Stepanakert", "Tumanyan"]),
        Item(["Due filmati", "Il secondo"], "video ground_video",
             [step("analysed", "Melloni", optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "not_confirmed|partly_confirmed", "Melloni"), verdict("content", "disputed|refuted", "ministero della Difesa azero", optional=True)],
             ["cortile", "Stepanakert", "isolato"]),
        language="it"),
    Report(
        "Nove Colonne Romane", "2025-11-05",
        "Il crollo parziale della Torre dei Conti, lunedì, è stato ripreso da un turista tedesco fermo su via dei Fori Imperiali. Il suo video è stato acquisito dai carabinieri.",
        Item(["Il suo video"], "video ground_video",
             [step("filmed", "turista", "2025-11-03"), step("unit|archived", "carabinieri", optional=True)],
             [time("filmed|event", "2025-11-03")],
             [], ["Torre dei Conti"]),
        language="it"),
    Report(
        "Fatti e Fonti", "2024-07-24",
        "Una donna in divisa scolastica davanti a un blindato, a Dacca: la fotografia è diventata il simbolo della protesta degli studenti bengalesi, e qualcuno sostiene che sia stata costruita a "
        "tavolino. Non è così. L'ha scattata il 18 luglio il fotoreporter Rafiqul Ahsan nei pressi dell'università privata di Rampura; il negativo digitale, che abbiamo potuto esaminare, "
        "non presenta ritocchi, e altre undici fotografie della stessa sequenza raccontano i momenti precedenti. Il coprifuoco resta in vigore, internet funziona a singhiozzo.",
        Item(["la fotografia", "il negativo digitale"], "still",
             [step("filmed", "Rafiqul Ahsan|fotoreporter", "2024-07-18"), step("analysed|verified", "Fatti e Fonti|We", optional=True)],
             [time("filmed", "2024-07-18")],
             [verdict("content", "confirmed", "Fatti e Fonti|We"), verdict("source", "confirmed", "Fatti e Fonti|We", optional=True),
              verdict("content", "disputed|refuted", "qualcuno", optional=True)],
             ["Dacca", "Rampura", "università"]),
        Item(["altre undici fotografie"], "still",
             [step("filmed", "Rafiqul Ahsan|fotoreporter", "2024-07-18", optional=True), step("analysed", "Fatti e Fonti|We", optional=True)],
             [time("filmed", "2024-07-18", optional=True)],
             [], ["Dacca", "Rampura", "università"]),
        language="it"),
    Report(
        "Agenzia Transalpina", "2025-06-13",
        "AHMEDABAD - La polizia del Gujarat ha interrogato il diciassettenne che dal tetto di casa ha ripreso il decollo e lo schianto del volo per Londra. Il suo filmato è stato "
        "giudicato autentico dall'autorità per l'aviazione civile.",
        Item(["Il suo filmato"], "video ground_video",
             [step("filmed", "diciassettenne"), step("verified", "autorità per l'aviazione civile|autorità", optional=True)],
             [],
             [verdict("content|source", "confirmed", "autorità per l'aviazione civile|autorità")],
             ["AHMEDABAD", "Gujarat"]),
        language="it"),
    Report(
        "Il Nord-Est", "2021-11-10",
        "VARSAVIA - Il ministero della Difesa polacco ha diffuso lunedì riprese da elicottero di centinaia di migranti incolonnati lungo la strada che porta al valico di Kuźnica. Minsk ha risposto martedì con "
        "un video della guardia di frontiera in cui si sentono spari: secondo i bielorussi a sparare sarebbero stati i soldati polacchi. Varsavia respinge l'accusa e parla di disinformazione. "
        "Nessuna delle due versioni può essere controllata, perché ai giornalisti è vietato l'accesso alla zona. Nella notte la temperatura è scesa a un grado sotto zero; tra gli accampati "
        "ci sono molte famiglie curde.",
        Item(["riprese da elicottero"], "video",
             [step("released|published", "ministero della Difesa polacco|ministero", "2021-11-08")],
             [time("released|posted", "2021-11-08"), time("filmed|event", "2021-11-08", optional=True)],
             [verdict("content", "not_confirmed", "*|Il Nord-Est", optional=True)], ["Kuźnica", "strada"]),
        Item(["un video della guardia di frontiera"], "video ground_video",
             [step("released|published|posted|shared", "Minsk|guardia di frontiera", "2021-11-09"), step("filmed|unit", "guardia di frontiera", optional=True)],
             [time("released|posted", "2021-11-09")],
             [verdict("content", "disputed|refuted", "Varsavia"), verdict("content", "not_confirmed", "*|Il Nord-Est", optional=True)],
             ["Kuźnica"]),
        language="it"),
    Report(
        "Sotto la Lente", "2023-08-16",
        "Un raggio di luce che scende dal cielo e incendia Lahaina: così viene presentata una foto che da sabato accumula condivisioni su X. Si tratta in realtà del lancio di un razzo "
        "dalla base di Vandenberg, in California, immortalato a lunga esposizione nel maggio 2018 dal fotografo Neil Garrow. Lo stesso Garrow ci ha inviato lo scatto originale. Le fiamme "
        "alle Hawaii hanno ucciso almeno 99 persone.",
        Item(["una foto", "lo scatto originale"], "still",
             [step("filmed", "Neil Garrow|fotografo", "2018-05"), step("shared|posted|reposted", None, "2023-08-12"),
              step("released|shared", "Garrow", optional=True), step("analysed|verified", "Sotto la Lente|We", optional=True)],
             [time("filmed|event", "2018-05"), time("shared|posted", "2023-08-12")],
             [verdict("location|content|time", "refuted", "Sotto la Lente|We|*"), verdict("time|content|location", "refuted", "Sotto la Lente|We|*", optional=True),
              verdict("source", "confirmed", "Sotto la Lente|We")],
             ["Vandenberg", "California", "base"]),
        language="it"),
    Report(
        "Agenzia Padana", "2024-12-02",
        "I ribelli guidati da Hayat Tahrir al-Sham hanno completato la presa di Aleppo. Un filmato amatoriale, postato venerdì sera dall'attivista Yasin al-Halabi e da lui stesso girato, li mostra "
        "nella piazza Saadallah al-Jabiri; l'agenzia lo ha confrontato con foto d'archivio e ne conferma il luogo. Resta non verificata, invece, la foto della cittadella con la bandiera "
        "dell'opposizione, circolata domenica sui social. Damasco parla di un «riposizionamento» delle truppe. Decine di migliaia gli sfollati verso est.",
        Item(["Un filmato amatoriale", "lo", "ne"], "video ground_video",
             [step("posted|published|shared", "Yasin al-Halabi|attivista", "2024-11-29"), step("filmed", "Yasin al-Halabi|attivista"),
              step("verified|geolocated|analysed", "Agenzia Padana|agenzia", optional=True)],
             [time("posted|published", "2024-11-29")],
             [verdict("location", "confirmed", "Agenzia Padana|agenzia")],
             ["Aleppo", "Saadallah al-Jabiri", "piazza"]),
        Item(["la foto della cittadella"], "still",
             [step("shared|posted|reposted", None, "2024-12-01")],
             [time("shared|posted", "2024-12-01")],
             [verdict("content|source", "not_confirmed", "Agenzia Padana|agenzia|*")],
             ["cittadella", "Aleppo"]),
        language="it"),
    Report(
        "Taccuino Saheliano", "2024-08-01",
        "Nessuno contesta più che a Tinzaouaten, tra il 25 e il 27 luglio, una colonna di soldati maliani e mercenari russi sia stata annientata. Ne danno conto le fotografie pubblicate dai ribelli "
        "del CSP il 28 luglio, in cui si contano una ventina di corpi nella sabbia. Il fotogiornalista Amadou Kéita, che le ha passate al vaglio per noi, ne ha individuate tre scattate "
        "in altre occasioni: risalgono a un agguato del 2021. Per le restanti, il letto asciutto dello wadi e una roccia bianca hanno permesso di fissare il punto a sud del paese.",
        Item(["le fotografie", "le@2", "le restanti"], "still",
             [step("published|posted|released", "ribelli|CSP", "2024-07-28"), step("analysed|verified|geolocated", "Amadou Kéita|fotogiornalista", optional=True)],
             [time("published|posted", "2024-07-28"), time("event|filmed", "2024-07-25/2024-07-27", optional=True)],
             [verdict("location", "confirmed", "Amadou Kéita|fotogiornalista|*")],
             ["Tinzaouaten", "wadi"]),
        Item(["tre"], "still",
             [step("published|posted|released", "ribelli|CSP", "2024-07-28", optional=True), step("analysed|verified", "Amadou Kéita|fotogiornalista", optional=True)],
             [time("filmed|event", "2021"), time("published|posted", "2024-07-28", optional=True)],
             [verdict("time", "refuted", "Amadou Kéita|fotogiornalista"), verdict("content", "refuted", "Amadou Kéita|fotogiornalista", optional=True)],
             []),
        language="it"),
    Report(
        "Radiogiornale del Sud", "2022-11-28",
        "CASAMICCIOLA TERME - I sommozzatori hanno recuperato altre due vittime. La Protezione civile campana ha pubblicato ieri le riprese aeree della colata di fango scesa dall'Epomeo.",
        Item(["le riprese aeree"], "drone_video video",
             [step("published|released|posted", "Protezione civile", "2022-11-27")],
             [time("published|posted", "2022-11-27")],
             [], ["CASAMICCIOLA", "Epomeo"]),
        language="it"),
    Report(
        "Geosservatorio", "2023-06-09",
        "Quando è stata aperta la breccia nella diga di Nova Kachovka? Un video notturno fatto circolare il 6 giugno dall'amministrazione militare ucraina di Cherson è il documento più utile. Il "
        "nostro analista Elio Zanetti ne ha stabilito l'orario, poco prima delle 3, partendo dalla posizione della luna; il punto di ripresa è la riva destra. Immagini satellitari di Planet View del 5 giugno "
        "mostrano inoltre che un tratto della carreggiata era già danneggiato. L'ipotesi che il video riprenda un'esercitazione del 2022, avanzata dal governatore filorusso Saldin, non sta in piedi. "
        "A valle si contano quaranta villaggi allagati.",
        Item(["Un video notturno", "ne", "il video"], "video ground_video cctv thermal_video",
             [step("posted|shared|released|published", "amministrazione militare ucraina di Cherson|amministrazione militare", "2023-06-06"),
              step("chronolocated|analysed|verified", "Elio Zanetti|analista")],
             [time("posted|shared|published", "2023-06-06"), time("filmed|event", "2023-06-06", optional=True)],
             [verdict("time", "confirmed", "Elio Zanetti|analista"), verdict("location", "confirmed", "Elio Zanetti|analista|Geosservatorio", optional=True),
              verdict("time|content", "disputed|refuted", "Saldin|governatore filorusso", optional=True)],
             ["Nova Kachovka", "diga"]),
        Item(["Immagini satellitari"], "satellite_image",
             [step("filmed|released|published", "Planet View", optional=True), step("analysed", "Geosservatorio|We", optional=True)],
             [time("imagery_acquired|filmed", "2023-06-05")],
             [], ["Nova Kachovka", "diga", "carreggiata"]),
        language="it"),
    Report(
        "Il Mattino dello Stretto", "2025-08-12",
        "«Mai viste fiamme così alte», racconta Ciro Esposito Amato, volontario antincendio a Terzigno. Sul Vesuvio sono bruciati più di cinquecento ettari. Non ritrae però il vulcano la foto notturna del cono circondato "
        "dal fuoco che molte testate hanno ripreso nel fine settimana: è un'elaborazione digitale, come ha ammesso il suo autore, il grafico Dario Lubrano, che l'aveva postata su "
        "Instagram venerdì indicandola come «arte». La procura di Nola indaga per incendio doloso.",
        Item(["la foto notturna del cono"], "still",
             [step("posted|published", "Dario Lubrano|grafico|autore", "2025-08-08"), step("reposted|republished|published|shared", "testate", "2025-08-09/2025-08-10"),
              step("filmed", "Dario Lubrano|grafico|autore", optional=True)],
             [time("posted|published", "2025-08-08"), time("reposted|republished|published", "2025-08-09/2025-08-10", optional=True)],
             [verdict("content", "refuted", "Il Mattino dello Stretto|Dario Lubrano|grafico|autore|*"), verdict("source", "confirmed", "*|Il Mattino dello Stretto", optional=True)],
             []),
        language="it"),
    Report(
        "Diretta Esteri", "2025-05-08",
        "10:42 Il Pakistan sostiene di aver abbattuto cinque aerei indiani. Nella clip che il ministro dell'Informazione Tarar Baloch ha postato mercoledì si vede un caccia in fiamme: è tratta da un "
        "videogioco, segnala il servizio di fact checking Sachai. "
        "11:05 Secondo Nuova Delhi i morti nel Kashmir indiano sono sedici. "
        "11:20 Sono stati invece autenticati dall'esperto d'armi Wim Aerts i rottami che si vedono nella foto di un abitante di Bathinda: appartengono al motore di un Mirage.",
        Item(["clip"], "video",
             [step("posted|published|shared", "Tarar Baloch|ministro", "2025-05-07"), step("analysed|verified", "Sachai", optional=True)],
             [time("posted|published", "2025-05-07")],
             [verdict("content", "refuted", "Sachai")],
             []),
        Item(["foto"], "still",
             [step("filmed", "abitante"), step("verified|analysed", "Wim Aerts|esperto d'armi", optional=True)],
             [],
             [verdict("content", "confirmed", "Wim Aerts|esperto d'armi")],
             ["Bathinda"]),
        language="it"),
    Report(
        "Agenzia Levante", "2023-03-01",
        "Un video di sorveglianza fatto avere alla stampa mercoledì dalle ferrovie greche mostra il treno merci transitare per Larissa pochi minuti prima dello scontro di Tempi. Agenzia Levante non ha potuto "
        "verificare in modo indipendente la data.",
        Item(["Un video di sorveglianza"], "cctv video",
             [step("released|shared|published", "ferrovie greche|ferrovie", "2023-03-01")],
             [time("released", "2023-03-01")],
             [verdict("time", "not_confirmed", "Agenzia Levante")],
             ["Larissa"]),
        language="it"),
    Report(
        "La Gazzetta del Moesano", "2024-06-25",
        "SOAZZA - L'ondata di piena della Moesa ha divorato duecento metri dell'autostrada A13. La fotografia del tratto mancante, scattata all'alba di sabato da un pilota della Rega, è finita sulle prime "
        "pagine di mezza Europa. A Lostallo si cercano ancora due dispersi; una donna è stata estratta viva dalle macerie. L'Ufficio federale delle strade punta a riaprire la tratta entro l'estate.",
        Item(["La fotografia del tratto mancante"], "still drone_still",
             [step("filmed", "pilota|Rega", "2024-06-22"), step("published|republished", "prime pagine", optional=True)],
             [time("filmed", "2024-06-22")],
             [], ["SOAZZA", "A13", "Moesa", "autostrada"]),
        language="it"),
    Report(
        "Prova del Nove", "2025-02-03",
        "Le lunghe file di camion nella clip condivisa dal profilo @kivu_alert il 29 gennaio non portano soldati ruandesi a Goma. Sono mezzi della missione ONU, filmati a Beni nel 2022 da un giornalista locale, "
        "Espoir Mumbere, che ce ne ha fornito la versione integrale.",
        Item(["clip", "la versione integrale"], "video ground_video",
             [step("shared|posted|reposted", "kivu_alert", "2025-01-29"), step("filmed", "Espoir Mumbere|giornalista", "2022"),
              step("released|shared", "Espoir Mumbere", optional=True), step("analysed|verified", "Prova del Nove|We", optional=True)],
             [time("shared|posted", "2025-01-29"), time("filmed|event", "2022")],
             [verdict("content|location", "refuted", "Prova del Nove|We|*"), verdict("location|content", "refuted", "Prova del Nove|We|*", optional=True),
              verdict("time", "refuted", "Prova del Nove|We|*"), verdict("source", "confirmed", "Prova del Nove|We")],
             ["Beni"]),
        language="it"),
    Report(
        "Mondo24", "2022-10-12",
        "TEHERAN - «Li ho visti entrare con i fucili spianati», dice al telefono una studentessa di Sanandaj. Sabato sera l'ong Hengaw Watch ha diffuso un video, ripreso da una finestra, che mostra un uomo colpito al volante della propria auto "
        "nel quartiere Pasdaran. Mondo24 ha individuato la via esatta e ha accertato, tramite una ricerca inversa, che il video non era mai apparso in rete prima dell'8 ottobre. L'identità di chi l'ha ripreso non è nota. "
        "Per la prefettura l'uomo sarebbe stato ucciso da «elementi controrivoluzionari» e le immagini sarebbero state manipolate. Le ong contano 185 morti dall'inizio delle proteste.",
        Item(["un video", "il video", "le immagini"], "video ground_video",
             [step("released|published|posted|shared", "Hengaw Watch|ong", "2022-10-08"), step("geolocated|verified|analysed", "Mondo24", optional=True)],
             [time("released|posted", "2022-10-08"), time("filmed|event", "2022-10-08", optional=True)],
             [verdict("location", "confirmed", "Mondo24"), verdict("time", "confirmed|partly_confirmed", "Mondo24"),
              verdict("source", "not_confirmed", "Mondo24|*"), verdict("content", "disputed|refuted", "prefettura")],
             ["Sanandaj", "Pasdaran"]),
        language="it"),
    Report(
        "Agenzia Adriatica", "2024-11-04",
        "Le telecamere interne della stazione di Novi Sad, i cui filmati la procura ha reso pubblici domenica, hanno registrato il crollo della pensilina, costato la vita a quattordici persone.",
        Item(["filmati"], "cctv",
             [step("released|published", "procura", "2024-11-03"), step("filmed", "telecamere", optional=True)],
             [time("released|posted", "2024-11-03")],
             [], ["Novi Sad", "stazione", "pensilina"]),
        language="it"),
    Report(
        "Osservatorio Donbass", "2022-03-18",
        "Le foto del teatro di Mariupol con la scritta «BAMBINI» tracciata a terra sono genuine. La ripresa satellitare che la rende leggibile è stata acquisita il 14 marzo dalla compagnia Axis Imaging, due giorni prima del bombardamento; "
        "le inquadrature dall'alto diffuse giovedì dal consiglio comunale coincidono con essa per la forma del tetto e dei giardini. Mosca accusa il battaglione Azov di avere minato l'edificio. "
        "Nel rifugio si trovavano centinaia di civili; i soccorsi procedono tra i tiri d'artiglieria.",
        Item(["Le foto del teatro di Mariupol", "La ripresa satellitare", "essa"], "satellite_image",
             [step("filmed|released|published", "Axis Imaging", "2022-03-14")],
             [time("imagery_acquired|filmed", "2022-03-14")],
             [verdict("content", "confirmed", "Osservatorio Donbass|*")],
             ["Mariupol", "teatro"]),
        Item(["Le foto del teatro di Mariupol", "le inquadrature dall'alto"], "drone_still drone_video video still",
             [step("released|published|posted", "consiglio comunale", "2022-03-17")],
             [time("released|posted", "2022-03-17")],
             [verdict("location|content", "confirmed", "Osservatorio Donbass|*"), verdict("content|location", "confirmed", "Osservatorio Donbass|*", optional=True)],
             ["Mariupol", "teatro"]),
        language="it"),
    Report(
        "Il Corriere del Ceresio", "2025-09-04",
        "LISBONA - Sedici morti nel deragliamento dell'Elevador da Glória. Nel video realizzato da una passante ticinese, Noemi Bernasconi, e pubblicato dal nostro sito mercoledì sera, il vagone giace sul fianco, "
        "sfondato contro un palazzo della Calçada.",
        Item(["video"], "video ground_video",
             [step("filmed", "Noemi Bernasconi|passante"), step("published|posted", "nostro sito|Il Corriere del Ceresio|We", "2025-09-03")],
             [time("published", "2025-09-03"), time("filmed|event", "2025-09-03", optional=True)],
             [], ["LISBONA", "Glória", "Calçada"]),
        language="it"),
    Report(
        "Bufale in Chiaro", "2025-10-31",
        "Squali nella hall di un albergo di Montego Bay? No. Il video di dieci secondi, caricato lunedì su TikTok dall'account stormreels, porta ancora in un angolo la filigrana del programma che l'ha generato. Hanno invece "
        "trovato conferma le immagini dell'ospedale di Black River scoperchiato dall'uragano Melissa: le ha girate il medico Delroy Facey, raggiunto dalla nostra redazione, e il tetto azzurro combacia con quello visibile nelle mappe. Il premier giamaicano ha "
        "dichiarato il paese zona disastrata.",
        Item(["Il video di dieci secondi"], "video",
             [step("posted|published|shared", "stormreels", "2025-10-27"), step("analysed|verified", "Bufale in Chiaro|We", optional=True)],
             [time("posted", "2025-10-27")],
             [verdict("content", "refuted", "Bufale in Chiaro|We|*")], []),
        Item(["le immagini", "le@2"], "video ground_video",
             [step("filmed", "Delroy Facey|medico"), step("verified|geolocated|analysed", "Bufale in Chiaro|redazione|We", optional=True)],
             [],
             [verdict("source", "confirmed", "Bufale in Chiaro|redazione|We"), verdict("location", "confirmed", "Bufale in Chiaro|redazione|We|*"),
              verdict("content", "confirmed", "Bufale in Chiaro|redazione|We|*", optional=True)],
             ["Black River", "ospedale"]),
        language="it"),
    Report(
        "Agenzia Transalpina", "2024-11-08",
        "MAPUTO - La polizia mozambicana assicura di aver usato soltanto lacrimogeni. Un filmato amatoriale del 7 novembre, che Agenzia Transalpina ha potuto localizzare sull'Avenida Eduardo Mondlane, mostra però un "
        "agente che spara con un fucile ad altezza d'uomo.",
        Item(["Un filmato amatoriale"], "video ground_video",
             [step("geolocated|verified", "Agenzia Transalpina")],
             [time("filmed|event|posted", "2024-11-07")],
             [verdict("location", "confirmed", "Agenzia Transalpina"), verdict("content", "disputed", "polizia mozambicana|polizia", optional=True)],
             ["MAPUTO", "Eduardo Mondlane"]),
        language="it"),
    Report(
        "Cartografie Aperte", "2021-06-30",
        "La strage della falesia di Mahbere Dego, nel Tigrè, è stata filmata dagli stessi assassini. Abbiamo lavorato su cinque spezzoni, usciti a marzo sul canale Tigray Voice. Il profilo delle montagne, ricostruito con un modello digitale del terreno, ci ha "
        "consegnato le coordinate; le ombre collocano le riprese fra il 14 e il 17 gennaio. Un ex soldato, che chiameremo Hagos, ci ha consegnato la scheda di memoria su cui i file erano stati salvati. Il governo etiope ha bollato "
        "gli spezzoni come falsi. L'esercito eritreo non ha risposto alle nostre domande.",
        Item(["cinque spezzoni", "le riprese", "i file", "gli spezzoni"], "video ground_video",
             [step("filmed", "assassini", "2021-01-14/2021-01-17"), step("published|posted|released|shared", "Tigray Voice", "2021-03"),
              step("geolocated|analysed|verified", "Cartografie Aperte|We"), step("released|shared|archived|unit", "Hagos|ex soldato", optional=True),
              step("chronolocated", "Cartografie Aperte|We", optional=True)],
             [time("published|posted", "2021-03"), time("filmed|event", "2021-01-14/2021-01-17")],
             [verdict("location", "confirmed", "Cartografie Aperte|We"), verdict("time", "confirmed", "Cartografie Aperte|We"),
              verdict("source", "confirmed", "Cartografie Aperte|We", optional=True), verdict("content", "disputed|refuted", "governo etiope|governo")],
             ["Mahbere Dego", "falesia", "Tigrè"]),
        language="it"),
    Report(
        "Nove Colonne Romane", "2024-02-25",
        "Manganellate sugli studenti a Pisa, il Viminale avvia accertamenti. A documentare la carica di venerdì in via San Frediano sono i video girati dalle finestre da due insegnanti del liceo artistico, che li hanno "
        "consegnati alla procura.",
        Item(["i video", "li"], "video ground_video",
             [step("filmed", "insegnanti", "2024-02-23"), step("released|shared|unit", "insegnanti", optional=True)],
             [time("filmed|event", "2024-02-23")],
             [], ["Pisa", "San Frediano"]),
        language="it"),
    Report(
        "Fatti e Fonti", "2024-05-09",
        "Nessun mezzo carico di donazioni è stato fermato dal fisco: la ministra brasiliana dello Sviluppo sociale e la Receita Federal smentiscono ciò che racconta, da un'autostrada del Rio Grande do Sul, un camionista in un video da sei milioni di visualizzazioni, "
        "apparso su Instagram il 6 maggio. La registrazione in sé è autentica e recente, come abbiamo appurato contattando chi la realizzò, Jair Kolling; ma l'uomo ammette di avere riferito voci. Porto Alegre resta sott'acqua, con 107 morti accertati nello Stato.",
        Item(["un video da sei milioni di visualizzazioni", "La registrazione", "la@3"], "video ground_video",
             [step("posted|published", None, "2024-05-06"), step("filmed", "Jair Kolling|camionista"),
              step("verified|analysed", "Fatti e Fonti|We", optional=True)],
             [time("posted|published", "2024-05-06")],
             [verdict("source", "confirmed", "Fatti e Fonti|We"), verdict("time", "confirmed", "Fatti e Fonti|We", optional=True),
              verdict("content", "refuted|disputed", "ministra|Receita Federal|Fatti e Fonti|*"), verdict("content", "confirmed", "Fatti e Fonti|We", optional=True)],
             ["Rio Grande do Sul", "autostrada"]),
        language="it"),
    Report(
        "Agenzia Levante", "2020-08-06",
        "BEIRUT - Le esplosioni al porto sono state due, a mezzo minuto di distanza. Lo si vede nel filmato che la sposa Rima Khayat stava facendo realizzare, martedì, in una piazza di Achrafieh, e in quello di un dipendente della Croce Rossa. "
        "Entrambi sono stati trasmessi dalla televisione Al-Arz. I feriti superano i cinquemila, e negli ospedali mancano i posti letto.",
        Item(["filmato", "Entrambi"], "video ground_video",
             [step("published|released", "Al-Arz"), step("filmed|unit", "Rima Khayat|sposa", optional=True)],
             [time("filmed|event", "2020-08-04")],
             [], ["BEIRUT", "Achrafieh", "piazza", "porto"]),
        Item(["quello", "Entrambi"], "video ground_video",
             [step("filmed", "dipendente della Croce Rossa|dipendente|Croce Rossa"), step("published|released", "Al-Arz")],
             [time("filmed|event", "2020-08-04", optional=True)],
             [], ["BEIRUT", "porto"]),
        language="it"),
    Report(
        "Radio Verbano", "2025-09-11",
        "Il Parlamento nepalese in fiamme: è reale, ed è di martedì, la sequenza ripresa da un drone che anche noi abbiamo mandato in onda. L'ha verificata il consorzio europeo Vigil.",
        Item(["la sequenza"], "drone_video video",
             [step("published|republished|released", "Radio Verbano|We"), step("filmed", "drone", optional=True), step("verified", "Vigil|consorzio", optional=True)],
             [time("filmed|event", "2025-09-09")],
             [verdict("content|location|source", "confirmed", "Vigil|consorzio"), verdict("time", "confirmed", "Vigil|consorzio|Radio Verbano|*", optional=True)],
             ["Parlamento"]),
        language="it"),
    Report(
        "Il Nord-Est", "2019-11-19",
        "HONG KONG - Continua l'assedio al Politecnico. Non è chiaro se a ritirarsi siano stati gli agenti o gli studenti: la diretta dell'emittente studentesca Campus Wave, domenica sera, si è interrotta proprio in quel momento. In un altro filmato, postato "
        "lunedì dal deputato Raymond Sit, un blindato prende fuoco su un cavalcavia presso il tunnel di Hung Hom. Una verifica della società olandese Blikveld, eseguita sui pilastri e sulla segnaletica, lo attribuisce con certezza a quel punto. Le "
        "persone arrestate sono oltre quattrocento, tra cui molti minorenni.",
        Item(["la diretta"], "livestream",
             [step("published|filmed|released", "Campus Wave", "2019-11-17")],
             [time("published|filmed|event", "2019-11-17")],
             [verdict("content", "not_confirmed", "*|Il Nord-Est", optional=True)], ["Politecnico", "HONG KONG"]),
        Item(["un altro filmato", "lo"], "video ground_video",
             [step("posted|published|shared", "Raymond Sit|deputato", "2019-11-18"), step("geolocated|verified|analysed", "Blikveld", optional=True)],
             [time("posted|published", "2019-11-18")],
             [verdict("location", "confirmed", "Blikveld")],
             ["Hung Hom", "cavalcavia", "tunnel", "HONG KONG"]),
        language="it"),
    Report(
        "Sala Verifiche TGN", "2023-07-26",
        "RODI - Turisti in fuga sulla spiaggia di Kiotari, il cielo arancione alle spalle. Il video, spedito alla redazione da una coppia di Bergamo sabato 22 luglio, ha superato i nostri controlli: luogo e data sono certi.",
        Item(["Il video"], "video ground_video",
             [step("released|shared|posted|unit", "coppia", "2023-07-22"), step("filmed", "coppia", optional=True), step("verified", "Sala Verifiche TGN|redazione|We", optional=True)],
             [time("released|posted|shared", "2023-07-22", optional=True), time("filmed|event", "2023-07-22", optional=True)],
             [verdict("location", "confirmed", "Sala Verifiche TGN|redazione|We"), verdict("time", "confirmed", "Sala Verifiche TGN|redazione|We"),
              verdict("source", "confirmed", "Sala Verifiche TGN|redazione|We", optional=True)],
             ["RODI", "Kiotari", "spiaggia"]),
        language="it"),
    Report(
        "Controluce", "2025-03-11",
        "LATAKIA - Gli abitanti alawiti parlano di esecuzioni casa per casa. Dei molti filmati emersi dal 7 marzo, Controluce ne ha scelti due. In uno, che i miliziani hanno registrato e messo essi stessi su Telegram, alcuni uomini sono costretti a strisciare abbaiando; "
        "il minareto sullo sfondo è quello di al-Mukhtariya. L'altro, una panoramica su una trentina di cadaveri, porta la data dell'8 marzo, ma la didascalia «Sanobar» non regge: lo stesso cortile compare in un filmato di Idlib, del 2020. Il presidente ad interim ha "
        "promesso una commissione d'inchiesta.",
        Item(["due", "uno"], "video ground_video",
             [step("filmed", "miliziani"), step("posted|published|shared", "miliziani"), step("analysed|verified|geolocated", "Controluce", optional=True)],
             [time("posted|published", "2025-03-07/..", optional=True)],
             [verdict("location", "confirmed", "Controluce|*")],
             ["al-Mukhtariya", "LATAKIA"]),
        Item(["due", "L'altro", "una panoramica"], "video ground_video",
             [step("analysed|verified", "Controluce", optional=True)],
             [time("posted|published|filmed", "2025-03-08", optional=True)],
             [verdict("location", "refuted", "Controluce|*"), verdict("time", "refuted", "Controluce|*", optional=True), verdict("content", "refuted", "Controluce|*", optional=True)],
             ["cortile", "Idlib"]),
        Item(["un filmato di Idlib"], "video ground_video", [],
             [time("filmed|posted|event", "2020")],
             [], ["Idlib", "cortile"]),
        language="it"),
    Report(
        "Mondo24", "2024-07-22",
        "HODEIDA - Gli Houthi hanno distribuito domenica, tramite la tv Al-Bayan, immagini delle cisterne in fiamme nel porto yemenita dopo il raid israeliano. Il luogo è stato confermato da Mondo24 in base alla disposizione "
        "dei serbatoi, la data no.",
        Item(["immagini"], "video ground_video still",
             [step("released|published|shared", "Houthi|Al-Bayan", "2024-07-21"), step("published|released", "Al-Bayan", "2024-07-21", optional=True),
              step("verified|geolocated", "Mondo24", optional=True)],
             [time("released|published", "2024-07-21")],
             [verdict("location", "confirmed", "Mondo24"), verdict("time", "not_confirmed", "Mondo24")],
             ["HODEIDA", "porto", "cisterne"]),
        language="it"),
    Report(
        "La Voce dell'Appennino", "2016-08-26",
        "AMATRICE - La chiesa di Sant'Agostino senza più facciata, corso Umberto ridotto a un tappeto di pietre: sono le prime immagini aeree del paese, riprese mercoledì dall'elicottero della Guardia di Finanza e cedute a tutte le "
        "televisioni. Il bilancio è di 267 morti. «Amatrice non c'è più», ripete il sindaco Tullio Berardi. Sotto l'hotel Roma si scava ancora; le scosse di replica sono state oltre novecento.",
        Item(["le prime immagini aeree del paese"], "video",
             [step("filmed", "Guardia di Finanza|elicottero", "2016-08-24"), step("released|shared|published", "Guardia di Finanza", optional=True), step("published|released", "televisioni", optional=True)],
             [time("filmed", "2016-08-24")],
             [], ["AMATRICE", "Amatrice", "Sant'Agostino", "corso Umberto"]),
        language="it"),
    Report(
        "Smentiamolo", "2025-07-31",
        "Le balene spiaggiate in una clip che circola dal 30 luglio non hanno niente a che fare con lo tsunami della Kamčatka: il filmato ritrae uno spiaggiamento avvenuto in Scozia, a Tolsta, nel luglio 2023.",
        Item(["una clip", "il filmato"], "video ground_video drone_video",
             [step("shared|posted|reposted", None, "2025-07-30"), step("analysed|verified", "Smentiamolo", optional=True)],
             [time("shared|posted", "2025-07-30"), time("filmed|event", "2023-07")],
             [verdict("location", "refuted", "Smentiamolo|*"), verdict("time", "refuted", "Smentiamolo|*"), verdict("content", "refuted", "Smentiamolo|*", optional=True)],
             ["Tolsta", "Scozia"]),
        language="it"),
    Report(
        "Il Quotidiano Calabro", "2023-02-28",
        "CROTONE - A due giorni dal naufragio di Steccato di Cutro i morti sono 64. Frontex ha consegnato alle autorità italiane il video, girato nella notte di sabato da un suo aereo con la termocamera, in cui il caicco naviga nello Ionio senza che si "
        "vedano persone in coperta. Sono invece del pescatore Vincenzo Scalise, arrivato per primo, le fotografie dei resti dello scafo apparse su tutti i giornali. Il Viminale respinge le accuse di ritardo. In prefettura è "
        "stata allestita la camera ardente.",
        Item(["il video"], "thermal_video video",
             [step("filmed", "Frontex|aereo", "2023-02-25"), step("released|shared|unit", "Frontex")],
             [time("filmed", "2023-02-25")],
             [], ["Ionio"]),
        Item(["le fotografie dei resti dello scafo"], "still",
             [step("filmed", "Vincenzo Scalise|pescatore"), step("published|republished", "giornali", optional=True)],
             [], [], ["Steccato di Cutro", "Cutro"]),
        language="it"),
    Report(
        "Taccuino d'Oriente", "2024-10-01",
        "BEIRUT - Sei palazzi a Haret Hreik sono stati rasi al suolo dai bombardamenti di venerdì. Una telecamera di sicurezza puntata su via Sayyed Hadi ne ha registrato il collasso; la sequenza è comparsa sabato su un canale Telegram anonimo e la sua origine "
        "rimane sconosciuta. L'ingegnera strutturale Carla Moukheiber, alla quale l'abbiamo sottoposta, ritiene che i danni siano compatibili con bombe antibunker. L'esercito israeliano ha rilasciato a sua volta un video del decollo dei caccia. "
        "Un milione di libanesi ha lasciato le proprie case.",
        Item(["la sequenza"], "cctv video",
             [step("posted|published|shared", None, "2024-09-28"), step("filmed", "telecamera", optional=True), step("analysed", "Carla Moukheiber|ingegnera")],
             [time("posted|published", "2024-09-28"), time("filmed|event", "2024-09-27", optional=True)],
             [verdict("source", "not_confirmed", "Taccuino d'Oriente|We|*"), verdict("content", "partly_confirmed|confirmed", "Carla Moukheiber|ingegnera", optional=True)],
             ["Haret Hreik", "Sayyed Hadi", "BEIRUT"]),
        Item(["un video del decollo dei caccia"], "video",
             [step("released|published", "esercito israeliano|esercito")],
             [], [], []),
        language="it"),
    Report(
        "Agenzia Padana", "2022-07-05",
        "CANAZEI - È di un escursionista fermo al rifugio Castiglioni il video del distacco del seracco sulla Marmolada, domenica. I droni del Soccorso alpino hanno sorvolato ieri la valanga, senza trovare "
        "segni di vita. I dispersi sono tredici.",
        Item(["il video"], "video ground_video",
             [step("filmed", "escursionista", "2022-07-03")],
             [time("filmed|event", "2022-07-03")],
             [], ["Marmolada", "seracco"]),
        language="it"),
    Report(
        "Geosservatorio", "2014-07-21",
        "Il ministero dell'Interno ucraino ha messo in rete venerdì il video di un lanciamissili Buk trasportato su un rimorchio, con tre missili anziché quattro, che starebbe rientrando in Russia dopo l'abbattimento del volo MH17. Dove è stato girato? Mosca ha detto a "
        "Krasnoarmijsk, territorio controllato da Kiev. Ma il cartellone dell'autosalone, i fili del filobus e il traliccio ci portano a Luhansk, quartiere sud, e due lettori che vivono in città lo ribadiscono. L'ora esatta ci sfugge. "
        "A bordo dell'aereo c'erano 298 persone, in maggioranza olandesi.",
        Item(["il video di un lanciamissili Buk"], "video ground_video",
             [step("posted|published|released", "ministero dell'Interno ucraino|ministero", "2014-07-18"), step("geolocated|analysed|verified", "Geosservatorio|We", optional=True)],
             [time("posted|published", "2014-07-18")],
             [verdict("location", "confirmed", "Geosservatorio|We"), verdict("location", "disputed|refuted", "Mosca"),
              verdict("location", "confirmed", "lettori", optional=True), verdict("time", "not_confirmed", "Geosservatorio|We", optional=True)],
             ["Luhansk", "quartiere sud"]),
        language="it"),
    Report(
        "Agenzia Levante", "2024-06-26",
        "NAIROBI - Il video dell'irruzione nel Parlamento keniota, che la deputata Wanjiru Ndegwa ha trasmesso in diretta martedì dal proprio telefono, è stato rimosso da Facebook mercoledì. L'organizzazione Ushahidi Archive ne conserva una copia.",
        Item(["Il video dell'irruzione", "ne", "una copia"], "livestream video",
             [step("filmed|published|posted", "Wanjiru Ndegwa|deputata", "2024-06-25"), step("archived", "Ushahidi Archive")],
             [time("filmed|published|posted|event", "2024-06-25")],
             [], ["NAIROBI", "Parlamento"]),
        language="it"),
    Report(
        "Diretta Esteri", "2025-12-02",
        "Sri Lanka, il ciclone Ditwah ha fatto almeno 390 morti. "
        "09:15 L'aeronautica militare pubblica fotografie di famiglie issate a bordo di un elicottero a Kelaniya. "
        "09:40 Attenzione al video dell'elefante che trae in salvo un leopardo, rilanciato anche dal ministro del Turismo: è artificiale, avverte l'università di Moratuwa, che l'ha passato a un rilevatore. "
        "10:05 In arrivo aiuti da India e Giappone.",
        Item(["fotografie"], "still",
             [step("published|released|posted", "aeronautica militare|aeronautica", "2025-12-02")],
             [time("published|posted", "2025-12-02", optional=True)],
             [], ["Kelaniya"]),
        Item(["video dell'elefante"], "video",
             [step("reposted|shared|posted", "ministro del Turismo|ministro"), step("analysed|verified", "università di Moratuwa|università", optional=True)],
             [],
             [verdict("content", "refuted", "università di Moratuwa|università")],
             []),
        language="it"),
    Report(
        "Il Corriere della Martesana", "2025-01-09",
        "MILANO - Nuovi filmati sull'inseguimento costato la vita a un diciannovenne al Corvetto. La registrazione della dashcam dei carabinieri, trasmessa martedì dal telegiornale Rete Lombarda, riprende otto chilometri di corsa e l'impatto di via Quaranta. "
        "L'avvocato della famiglia, Ludovica Sartori, ne contesta la completezza: mancherebbero, dice, gli ultimi quattro secondi. Il comando provinciale ribatte che il file depositato è integrale, e il consulente della procura, dopo l'analisi dei codici hash, gli dà ragione. "
        "Nel quartiere ci sono state tre notti di proteste.",
        Item(["La registrazione della dashcam", "ne", "il file"], "dashcam video",
             [step("filmed", "carabinieri|dashcam"), step("published|released", "Rete Lombarda", "2025-01-07"),
              step("analysed|verified", "consulente", optional=True), step("released|shared|unit|archived", "carabinieri|comando provinciale", optional=True)],
             [time("published", "2025-01-07")],
             [verdict("content", "disputed", "Ludovica Sartori|avvocato"), verdict("content|source", "confirmed", "consulente"),
              verdict("content", "confirmed", "comando provinciale", optional=True)],
             ["Corvetto", "Quaranta", "MILANO"]),
        language="it"),
    Report(
        "Cronache di Frontiera", "2024-11-30",
        "TBILISI - Idranti e gas contro i dimostranti in viale Rustaveli. Il ministero dell'Interno georgiano ha mostrato venerdì alcuni spezzoni delle bodycam in cui i poliziotti vengono presi di mira con fuochi d'artificio; non è dato sapere in quale "
        "notte siano stati registrati.",
        Item(["alcuni spezzoni delle bodycam"], "bodycam video",
             [step("released|published", "ministero dell'Interno georgiano|ministero", "2024-11-29"), step("filmed", "poliziotti|bodycam", optional=True)],
             [time("released|published", "2024-11-29")],
             [verdict("time", "not_confirmed", "*|Cronache di Frontiera")],
             ["TBILISI", "Rustaveli"]),
        language="it"),
    Report(
        "Sotto la Lente", "2024-01-05",
        "Tra i contenuti sul terremoto nella penisola giapponese di Noto ne abbiamo controllati due. L'onda che spazza un porto, vista tre milioni di volte su X dal primo gennaio, è quella di Miyako: la riprese nel 2011 il funzionario comunale Kenji Onodera. Per l'altro, un incendio notturno "
        "nel mercato di Wajima postato il 2 gennaio dal pompiere volontario Shun Tanizaki, il riscontro è positivo: gli stessi edifici figurano nelle foto dell'agenzia Hokuriku Press. Le vittime sono salite a 94.",
        Item(["due", "L'onda che spazza un porto", "la"], "video ground_video",
             [step("filmed", "Kenji Onodera|funzionario", "2011"), step("shared|posted", None, "2024-01-01"), step("analysed|verified", "Sotto la Lente|We", optional=True)],
             [time("filmed|event", "2011"), time("shared|posted", "2024-01-01")],
             [verdict("location", "refuted", "Sotto la Lente|We"), verdict("time", "refuted", "Sotto la Lente|We"), verdict("content", "refuted", "Sotto la Lente|We", optional=True)],
             ["Miyako", "porto"]),
        Item(["due", "l'altro", "un incendio notturno"], "video ground_video still",
             [step("posted|published|shared", "Shun Tanizaki|pompiere", "2024-01-02"), step("analysed|verified|geolocated", "Sotto la Lente|We", optional=True), step("filmed", "Shun Tanizaki|pompiere", optional=True)],
             [time("posted|published", "2024-01-02")],
             [verdict("location|content", "confirmed", "Sotto la Lente|We|*"), verdict("content|location", "confirmed", "Sotto la Lente|We|*", optional=True)],
             ["Wajima", "mercato", "Noto"]),
        Item(["foto"], "still", [step("filmed|published|released", "Hokuriku Press")], [], [], ["Wajima", "mercato", "Noto"]),
        language="it"),
    Report(
        "Televideo Alpino", "2024-02-05",
        "Rogo di Viña del Mar: oltre cento vittime. La Forestale cilena ha diffuso ieri le riprese termiche di un drone sul quartiere di El Olivar, servite a individuare i focolai ancora attivi.",
        Item(["le riprese termiche"], "thermal_video drone_video",
             [step("released|published|shared", "Forestale cilena|Forestale", "2024-02-04"), step("filmed", "drone|Forestale", optional=True)],
             [time("released|posted", "2024-02-04")],
             [], ["Viña del Mar", "El Olivar"]),
        language="it"),
    Report(
        "Linea di Contatto", "2024-05-27",
        "Due bombe plananti hanno centrato sabato un ipermercato di Charkiv. Il momento dello scoppio è immortalato dalle telecamere del reparto giardinaggio, il cui filmato è stato reso disponibile dal procuratore Danylo Hrytsenko domenica. Abbiamo ottenuto il file originale, con data e ora "
        "impresse, e non rileviamo segni di montaggio. Il canale russo Vestnik Fronta afferma che l'edificio fosse un deposito militare e che la clip sia «una messinscena con attori»; non porta prove. I morti sono 16, i dispersi più di venti.",
        Item(["filmato", "il file originale", "la clip"], "cctv video",
             [step("released|published|shared", "Danylo Hrytsenko|procuratore", "2024-05-26"), step("filmed", "telecamere", optional=True),
              step("analysed|verified", "Linea di Contatto|We", optional=True)],
             [time("released|published", "2024-05-26"), time("filmed|event", "2024-05-25", optional=True)],
             [verdict("source", "confirmed", "Linea di Contatto|We"), verdict("content", "confirmed", "Linea di Contatto|We"),
              verdict("time", "confirmed", "Linea di Contatto|We", optional=True), verdict("content", "disputed|refuted", "Vestnik Fronta")],
             ["Charkiv", "ipermercato", "reparto giardinaggio"]),
        language="it"),
    Report(
        "Radiogiornale del Sud", "2025-09-02",
        "La protezione civile afghana ha pubblicato ieri fotografie dei villaggi di fango crollati nella provincia di Kunar. Quanto alle immagini notturne di un salvataggio che si vedono su TikTok, nessuno è stato finora in grado di dire dove siano state riprese.",
        Item(["fotografie"], "still",
             [step("published|released|posted", "protezione civile afghana|protezione civile", "2025-09-01")],
             [time("published|posted", "2025-09-01")],
             [], ["Kunar", "villaggi"]),
        Item(["immagini notturne"], "video ground_video",
             [step("posted|shared", None, optional=True)],
             [],
             [verdict("location", "not_confirmed", "*|Radiogiornale del Sud|nessuno")],
             []),
        language="it"),
    Report(
        "Agenzia Transalpina", "2025-07-07",
        "KERRVILLE - Nel filmato accelerato di una webcam, che il parco di Center Point ha pubblicato sabato, il fiume Guadalupe sale di otto metri in meno di quaranta minuti. Un idrologo dell'università di Austin, Milton Reyes, ha controllato l'andamento con i dati degli idrometri: «Tutto combacia, "
        "anche gli orari». Le vittime dell'alluvione di venerdì sono 82, tra cui 28 bambini.",
        Item(["filmato accelerato di una webcam"], "video cctv livestream",
             [step("published|posted|released", "parco di Center Point|parco", "2025-07-05"), step("analysed|verified", "Milton Reyes|idrologo", optional=True), step("filmed", "webcam|parco", optional=True)],
             [time("published|posted", "2025-07-05"), time("filmed|event", "2025-07-04", optional=True)],
             [verdict("time", "confirmed", "Milton Reyes|idrologo"), verdict("content", "confirmed", "Milton Reyes|idrologo", optional=True)],
             ["Center Point", "Guadalupe", "KERRVILLE"]),
        language="it"),
]
