"""Thirty-two Italian reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Agenzia Notizie Adriatiche", "2023-05-18",
        "(ANA) - BOLOGNA, 18 MAG - Sono salite a nove le vittime dell'alluvione in Emilia-Romagna. Un video girato ieri da un elicottero dei Vigili del fuoco e diffuso in serata dal Dipartimento mostra il centro di Lugo sommerso da un metro e mezzo d'acqua. A Faenza, in via Renaccio, un fornaio di nome Davide Ravaioli ha ripreso col telefonino il salvataggio di una madre con la bimba: il filmato, pubblicato su Instagram, ha commosso il Paese. "
        "La premier Meloni ha anticipato il rientro dal G7.",
        Item(["Un video"], "video drone_video", [step("filmed", "elicottero dei Vigili del fuoco|Vigili del fuoco|elicottero"), step("released|published", "Dipartimento|Vigili del fuoco")], [time("filmed", "2023-05-17"), time("released|published", "2023-05-17")], [], ["Lugo", "centro"]),
        Item(["il filmato"], "video ground_video", [step("filmed", "Davide Ravaioli|fornaio"), step("posted|published", "Davide Ravaioli|*")], [], [], ["Faenza", "Renaccio"]),
        language="it",
    ),
    Report(
        "Verofalso.info", "2023-02-09",
        "Il video del palazzo che si sbriciola davanti ai passanti NON è stato registrato in Turchia dopo il terremoto del 6 febbraio. Il crollo è avvenuto a Miami, in Florida: lo dimostra un servizio dell'emittente WSVN datato 24 giugno 2021, nel quale compare la stessa clip. A riprenderla era stata la telecamera di sicurezza di un condominio vicino. In Italia l'ha rilanciata martedì la pagina Facebook «Notizie senza filtro», con oltre 12mila condivisioni. "
        "Abbiamo chiesto un commento agli amministratori, senza esito.",
        Item(["Il video", "la stessa clip"], "cctv video",
             [step("filmed", "telecamera di sicurezza|condominio"), step("published", "WSVN|emittente"), step("shared|reposted|posted", "Notizie senza filtro")],
             [time("published", "2021-06-24"), time("shared|reposted|posted", "2023-02-07"), time("filmed|event", "2021-06-24", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("time|content", "refuted", "*", optional=True)], ["Miami", "Florida"]),
        language="it",
    ),
    Report(
        "Il Corriere Jonico", "2024-08-20",
        "PORTICELLO (PALERMO). Pochi secondi, in bianco e nero: l'albero del veliero Bayesian illuminato dai fulmini, poi più nulla. Il filmato della telecamera di Villa Baia dei Cedri, a duecento metri dalla rada, è stato acquisito lunedì dalla Procura di Termini Imerese. Il Giornale locale ne ha pubblicato in esclusiva un fotogramma. I sommozzatori cercano ancora sei dispersi, tra cui l'imprenditore Mike Lynch. "
        "Il comandante dei pescatori, Fabio Cefalù, racconta di aver visto un razzo di segnalazione.",
        Item(["Il filmato", "telecamera"], "cctv", [step("filmed", "Villa Baia dei Cedri|telecamera", optional=True), step("shared|released|archived", "*", optional=True)], [time("filmed|event", "2024-08-19", optional=True)], [], ["PORTICELLO", "rada", "Villa"]),
        Item(["un fotogramma"], "screenshot still", [step("published", "Giornale locale")], [], [], ["PORTICELLO", "rada", "Villa"]),
        language="it",
    ),
    Report(
        "La Voce Quotidiana", "2022-12-21",
        "Bakhmut, la città martire vista dall'alto. Le immagini, rilanciate lunedì dall'Institute for the Study of War, inquadrano un gruppo di soldati in fuga tra le case di via Fedor Maksimenko. La ripresa, effettuata con ogni probabilità da un drone ucraino, era comparsa su Telegram il 19 dicembre. Reuters è riuscita a verificarne la posizione confrontando un murale e la struttura di alcuni edifici con foto satellitari; "
        "non ha invece potuto accertare la data. Martedì Zelensky ha fatto visita alle truppe.",
        Item(["Le immagini", "La ripresa"], "drone_video", [step("shared|reposted|republished|posted|published", "Institute for the Study of War"), step("filmed", "drone ucraino|drone"), step("posted", None), step("geolocated|verified", "Reuters", optional=True)],
             [time("posted", "2022-12-19"), time("shared|reposted|republished|posted|published", "2022-12-19")], [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")], ["Bakhmut", "Maksimenko"]),
        language="it",
    ),
    Report(
        "Tg Regione Sardegna", "2021-07-26",
        "Montiferru in fiamme: oltre 20mila ettari divorati. Nel servizio della collega Francesca Piras, andato in onda ieri sera, le riprese effettuate con il drone dal volontario Antonio Cossu sopra Cuglieri. Il Canadair francese che sfiora i tetti di Scano è stato invece immortalato da un'insegnante in pensione: la sua foto è finita sulla prima pagina di Le Monde. Nessuna vittima, ma 1.500 sfollati. "
        "Il governatore Solinas ha chiesto lo stato di emergenza.",
        Item(["le riprese"], "drone_video", [step("filmed", "Antonio Cossu|volontario"), step("published", "Tg Regione Sardegna|Francesca Piras|*")], [time("published", "2021-07-25")], [], ["Cuglieri", "Montiferru"]),
        Item(["la sua foto"], "still", [step("filmed", "insegnante|insegnante in pensione"), step("published|republished", "Le Monde")], [], [], ["Scano", "Montiferru"]),
        language="it",
    ),
    Report(
        "Osservatorio Guerre", "2023-09-07",
        "Un filmato geolocalizzato pubblicato il 6 settembre mostra fanteria ucraina a est di Verbove, oltre la prima linea di denti di drago. La Brigata 82, che lo ha caricato sul proprio canale, non precisa quando sia stato realizzato. Altre immagini, messe in rete da un milblogger russo con lo pseudonimo Romanov Light, ritraggono un Challenger 2 in fiamme vicino a Robotyne; il ministero della Difesa britannico ha riconosciuto la perdita del carro. "
        "Mosca sostiene di aver respinto sei attacchi.",
        Item(["Un filmato"], "video drone_video ground_video", [step("posted|published", "Brigata 82"), step("geolocated", None)], [time("posted|published", "2023-09-06")], [verdict("location", "confirmed", None), verdict("time", "not_confirmed", "*", optional=True)], ["Verbove"]),
        Item(["Altre immagini"], "video still ground_video", [step("posted|published", "Romanov Light|milblogger russo|milblogger")], [], [verdict("content", "confirmed", "ministero della Difesa britannico|ministero", optional=True)], ["Robotyne"]),
        language="it",
    ),
    Report(
        "Il Messaggero delle Dolomiti", "2022-07-05",
        "CANAZEI. «Ho sentito un boato e ho acceso la telecamera». Così Elena Zanon, guida alpina, autrice del video che ha fatto il giro del mondo: venti secondi in cui il seracco di Punta Rocca precipita verso la via normale. Girato domenica alle 13.43 dal rifugio Castiglioni Marmolada, è stato ceduto gratuitamente al Soccorso alpino. La Provincia di Trento ha distribuito poi una coppia di immagini satellitari, del 25 giugno e del 4 luglio, "
        "fornite dall'agenzia spaziale europea: il distacco vi appare come una ferita grigia.",
        Item(["video"], "video ground_video", [step("filmed", "Elena Zanon|guida alpina"), step("shared|released", "Elena Zanon|guida alpina|*")], [time("filmed", "2022-07-03")], [], ["Punta Rocca", "Marmolada", "Castiglioni"]),
        Item(["una coppia di immagini satellitari"], "satellite_pair", [step("released|shared|published", "Provincia di Trento|Provincia"), step("released|filmed|shared", "agenzia spaziale europea")],
             [time("imagery_acquired", "2022-06-25"), time("imagery_acquired", "2022-07-04")], [], ["Punta Rocca", "Marmolada"]),
        language="it",
    ),
    Report(
        "Cronaca di Napoli Est", "2024-07-23",
        "È di due morti e tredici feriti il bilancio del crollo di un ballatoio alla Vela Celeste di Scampia, avvenuto nella notte. Il Comune ha disposto lo sgombero di 800 persone. Don Aniello Manganiello è accorso fra i primi. Sull'accaduto indaga la Procura, che ha sequestrato l'intero fascicolo fotografico delle perizie del 2016. I giornalisti sono stati tenuti a distanza; "
        "le riprese all'interno sono vietate fino a nuovo ordine. Il ministro Piantedosi riferirà giovedì in Aula.",
        language="it",
    ),
    Report(
        "Redazione Visiva", "2024-03-22",
        "Abbiamo ricostruito la strage della rotonda Kuwait, a Gaza City, grazie a quattro registrazioni. Quella decisiva dura 51 secondi: l'ha realizzata il fotoreporter Mahmoud Issa la sera del 14 marzo e ce l'ha spedita via WhatsApp. L'esperto di acustica Rob Maher, della Montana State University, ha analizzato i colpi. Un secondo video, postato da un camionista, inquadra la rotonda da sud. Entrambi sono stati geolocalizzati da noi con l'aiuto dei lampioni. "
        "L'Idf nega di aver aperto il fuoco sulla folla e ha mostrato riprese aeree che, a nostro avviso, risultano tagliate.",
        Item(["quattro registrazioni", "Quella decisiva", "Entrambi"], "video ground_video", [step("filmed", "Mahmoud Issa|fotoreporter"), step("shared|released", "Mahmoud Issa|fotoreporter"), step("analysed", "Rob Maher|esperto di acustica"), step("geolocated", "Redazione Visiva|noi")],
             [time("filmed", "2024-03-14")], [verdict("location", "confirmed", "Redazione Visiva|noi")], ["Kuwait", "rotonda", "Gaza City"]),
        Item(["quattro registrazioni", "Un secondo video", "Entrambi"], "video ground_video", [step("posted", "camionista"), step("geolocated", "Redazione Visiva|noi")], [], [verdict("location", "confirmed", "Redazione Visiva|noi")], ["Kuwait", "rotonda", "Gaza City"]),
        Item(["riprese aeree"], "drone_video video", [step("released|published", "Idf"), step("filmed", "Idf", optional=True)], [], [verdict("content", "disputed|not_confirmed", "*", optional=True)], ["Kuwait", "rotonda", "Gaza City"]),
        language="it",
    ),
    Report(
        "Gazzetta del Lario", "2021-07-28",
        "Laglio (Como). Una colata di fango e detriti ha tagliato in due il paese martedì pomeriggio. La webcam del lungolago, gestita dalla Pro Loco, ha trasmesso in diretta l'arrivo della piena: l'acqua marrone, i tavolini del bar, una Panda che galleggia. Un'ora dopo il sindaco Roberto Pozzi caricava su Facebook un appello e due fotografie scattate dal suo ufficio. Anche George Clooney, che qui ha una villa, è sceso in strada. "
        "Secondo i tecnici serviranno milioni.",
        Item(["La webcam", "in diretta"], "livestream webcam", [step("filmed|published", "Pro Loco|webcam")], [time("filmed|event|published", "2021-07-27")], [], ["Laglio", "lungolago", "paese"]),
        Item(["due fotografie"], "still", [step("filmed", "Roberto Pozzi|sindaco"), step("posted|published", "Roberto Pozzi|sindaco")], [time("posted|published", "2021-07-27")], [], ["Laglio", "paese"]),
        language="it",
    ),
    Report(
        "Questura di Bari", "2023-11-30",
        "Comunicato stampa. Gli agenti della Squadra Mobile hanno eseguito all'alba tre fermi per la rapina del 21 novembre alla gioielleria di corso Cavour. Determinanti le immagini dell'impianto di videosorveglianza del negozio e un filmato girato da un residente affacciato al balcone, consegnato spontaneamente agli inquirenti. Si allega un estratto del primo, con i volti oscurati. L'uso è consentito alle testate citando la fonte: Polizia di Stato. "
        "Gli indagati vanno considerati innocenti fino a sentenza definitiva.",
        Item(["le immagini", "un estratto"], "cctv", [step("filmed", "impianto di videosorveglianza|negozio", optional=True), step("released|published|shared", "Questura di Bari|Polizia di Stato|*")], [time("filmed|event", "2023-11-21", optional=True), time("released|published", "2023-11-30", optional=True)], [], ["Cavour", "gioielleria"]),
        Item(["un filmato"], "video ground_video", [step("filmed", "residente"), step("shared|released", "residente")], [time("filmed|event", "2023-11-21", optional=True)], [], ["Cavour", "gioielleria"]),
        language="it",
    ),
    Report(
        "Mediterranea News", "2023-09-14",
        "Derna, il prima e il dopo. Maxar ha reso pubbliche mercoledì le foto satellitari scattate il 1° luglio e il 13 settembre: dove c'erano i ponti sul wadi restano soltanto monconi. Intanto emergono i primi video dei superstiti. Uno, ripreso dal tetto da uno studente di medicina, documenta l'onda alta sette metri; l'emittente Al Masar lo ha trasmesso lunedì. Non siamo stati in grado di stabilire in quale quartiere si trovasse. "
        "Per la Mezzaluna rossa i dispersi sono diecimila.",
        Item(["le foto satellitari"], "satellite_pair", [step("published|released", "Maxar"), step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2023-07-01"), time("imagery_acquired", "2023-09-13"), time("published|released", "2023-09-13")], [], ["Derna", "ponti", "wadi"]),
        Item(["Uno", "i primi video"], "video ground_video", [step("filmed", "studente di medicina|studente"), step("published", "Al Masar|emittente")], [time("published", "2023-09-11")], [verdict("location", "not_confirmed|partly_confirmed", "*")], ["Derna"]),
        language="it",
    ),
    Report(
        "Controverifica", "2023-10-27",
        "Gira da giorni su X una fotografia di un padre che porta in salvo cinque bambini dalle macerie di Gaza. L'ha condivisa, fra gli altri, l'ambasciatore cinese in Francia. Attenzione: è un'immagine generata con l'intelligenza artificiale. Se ne accorgono gli occhi esperti di Hany Farid, docente a Berkeley, che segnala braccia e dita incongruenti. La versione più antica che abbiamo rintracciato è apparsa il 21 ottobre su un profilo che vende stampe digitali. "
        "Nessuna agenzia ha mai distribuito uno scatto simile.",
        Item(["una fotografia", "immagine", "La versione"], "still", [step("shared|reposted|posted", "ambasciatore cinese in Francia|ambasciatore"), step("posted|published", "profilo|un profilo che vende stampe digitali"), step("analysed", "Hany Farid|docente"), step("shared|posted", None, optional=True)],
             [time("posted|published", "2023-10-21")], [verdict("content", "refuted", "*"), verdict("content", "refuted", "Hany Farid|docente", optional=True)], []),
        language="it",
    ),
    Report(
        "L'Eco dell'Etna", "2025-06-03",
        "Catania. Lunedì mattina, alle 11.24, una parte del cratere di Sud-Est è franata generando una corrente piroclastica. Le telecamere termiche dell'Ingv, puntate dal versante della Montagnola, l'hanno seguita fino alla Valle del Leone. Più di tutti ha però colpito il video della guida Giuseppe Distefano, che corre a valle con un gruppo di turisti: caricato su TikTok alle 11.50, è stato poi comprato dalla Cnn. "
        "Il presidente della Regione Schifani ha rassicurato: nessun pericolo per i centri abitati.",
        Item(["Le telecamere termiche"], "thermal_video livestream", [step("filmed", "Ingv|telecamere termiche")], [time("filmed|event", "2025-06-02")], [], ["cratere", "Leone", "Montagnola"]),
        Item(["il video"], "video ground_video", [step("filmed", "Giuseppe Distefano|guida"), step("posted|published", "Giuseppe Distefano|guida|*"), step("published|republished|released|shared", "Cnn", optional=True)], [time("posted|published", "2025-06-02"), time("filmed|event", "2025-06-02", optional=True)], [], ["cratere", "Catania", "Leone", "Montagnola"]),
        language="it",
    ),
    Report(
        "Esteri Oggi", "2022-04-05",
        "Bucha, la battaglia delle prove. Il ministero della Difesa russo ha bollato come «messinscena» il video girato sabato da una colonna di volontari lungo via Yablunska. Sostiene Mosca che uno dei cadaveri muova un braccio. È falso: l'analista Aric Toler, del gruppo Bellingcat, ha rallentato la sequenza e ha dimostrato che si tratta di una goccia sul parabrezza. Le foto aeree di Maxar del 19 marzo, diffuse lunedì dal New York Times, "
        "rivelano inoltre i corpi già al loro posto mentre la cittadina era occupata.",
        Item(["il video", "la sequenza"], "dashcam video ground_video", [step("filmed", "volontari|colonna di volontari"), step("analysed", "Aric Toler|analista|Bellingcat")], [time("filmed", "2022-04-02")],
             [verdict("content", "disputed|refuted", "ministero della Difesa russo|Mosca"), verdict("content", "confirmed", "Aric Toler|Bellingcat|analista|*", optional=True)], ["Bucha", "Yablunska"]),
        Item(["Le foto aeree"], "satellite_image still", [step("filmed", "Maxar", optional=True), step("published|republished|released", "New York Times")], [time("imagery_acquired|filmed", "2022-03-19"), time("published|republished|released", "2022-04-04")], [], ["Bucha", "Yablunska", "cittadina"]),
        language="it",
    ),
    Report(
        "Trieste Sera", "2022-07-22",
        "Carso, il fuoco non dà tregua. Chiusa l'A4, evacuate Jamiano e Devetachi. Dalla torre campanaria di Doberdò il parroco don Ambrož Kodelja ha fotografato la parete di fumo alle cinque del mattino; lo scatto, pubblicato dal settimanale Novi Glas, è stato ripreso anche a Lubiana. L'esercito sloveno ha fornito alla Protezione civile le registrazioni a infrarossi di un velivolo Pilatus, sulle quali si individuano undici focolai. "
        "Scoppiano ancora ordigni della Grande guerra.",
        Item(["lo scatto"], "still", [step("filmed", "Ambrož Kodelja|parroco"), step("published", "Novi Glas|settimanale"), step("republished", None, optional=True)], [], [], ["Doberdò", "Carso"]),
        Item(["le registrazioni a infrarossi"], "thermal_video", [step("filmed", "Pilatus|esercito sloveno|velivolo"), step("shared|released", "esercito sloveno|esercito")], [], [], ["Carso"]),
        language="it",
    ),
    Report(
        "Il Domani del Friuli", "2024-01-19",
        "Udine. Ha chiuso i battenti giovedì, con tremila presenze, la rassegna «Sguardi a Nordest». Miglior film «La malga», opera prima di Sara Cescutti, girata in pellicola a Sauris. La regista ha dedicato il riconoscimento al montatore, scomparso a dicembre. In sala, per la serata finale, anche la fotografa Ulderica Da Pozzo con un ritratto inedito di Pasolini. L'assessore ha promesso nuovi fondi. "
        "«Non è una cartolina, è un'immagine vera della montagna», ha detto la giuria.",
        language="it",
    ),
    Report(
        "Africa Rivista Online", "2023-07-31",
        "NIAMEY. Domenica migliaia di sostenitori della giunta hanno assaltato l'ambasciata francese. Le fiamme alla porta d'ingresso sono visibili in una clip di 14 secondi messa su Facebook dal movimento M62. Ne abbiamo controllato l'autenticità: il cancello combacia con quello visibile in uno scatto d'archivio. Un'altra, che mostrerebbe soldati francesi sparare, proviene al contrario dal Libano e risale al 2020, ha fatto sapere il collega Issa Moussa "
        "di Niger Check. Parigi promette una risposta «immediata e inflessibile».",
        Item(["una clip"], "video ground_video", [step("posted|published", "M62|movimento M62")], [time("filmed|event", "2023-07-30", optional=True)], [verdict("content|location", "confirmed", "*"), verdict("location", "confirmed", "*", optional=True)], ["ambasciata", "NIAMEY", "porta"]),
        Item(["altra"], "video ground_video", [step("analysed|verified", "Issa Moussa|Niger Check", optional=True)], [time("filmed|event", "2020")],
             [verdict("location|content|time", "refuted", "Issa Moussa|Niger Check|collega"), verdict("time|content", "refuted", "Issa Moussa|Niger Check|collega", optional=True)], ["Libano"]),
        language="it",
    ),
    Report(
        "Popolo Veneto", "2023-10-05",
        "Mestre, la strage del pullman. Si vede l'autobus accostarsi al guardrail del cavalcavia Vempa e poi scomparire: è quanto riprende la telecamera comunale, il cui spezzone è stato divulgato mercoledì dal Comune di Venezia. La Smart Control Room ha consegnato il file integrale ai magistrati. Secondo il consulente della Procura Placido Migliorino, che l'ha visionato, non c'è stata frenata. "
        "Ventuno le vittime. Non è autentico invece l'audio dell'autista che circola in chat.",
        Item(["la telecamera comunale", "spezzone", "il file integrale"], "cctv", [step("filmed", "telecamera comunale|Comune", optional=True), step("released|published", "Comune di Venezia|Comune"), step("shared|released", "Smart Control Room"), step("analysed", "Placido Migliorino|consulente della Procura")],
             [time("released|published", "2023-10-04")], [], ["Vempa", "cavalcavia", "Mestre"]),
        language="it",
    ),
    Report(
        "Rete Analisti Indipendenti", "2024-04-15",
        "Che cosa ha colpito la base di Nevatim nella notte del 14 aprile? La televisione iraniana ha mandato in onda il video di un incendio spacciandolo per la base israeliana. In realtà era un rogo boschivo a Viña del Mar, in Cile, filmato a febbraio da un automobilista. L'account GeoConfirmed lo ha riconosciuto nel giro di mezz'ora. Un'immagine Planet del 15 aprile, resa nota dal canale Npr, segnala invece un piccolo cratere accanto a un hangar. "
        "L'esercito israeliano parla di danni lievi.",
        Item(["il video"], "video ground_video dashcam", [step("published|republished", "televisione iraniana"), step("filmed", "automobilista"), step("geolocated|analysed|verified", "GeoConfirmed")], [time("filmed", "2024-02")],
             [verdict("location|content", "refuted", "GeoConfirmed|*"), verdict("content|time", "refuted", "*", optional=True), verdict("location", "confirmed", "GeoConfirmed", optional=True)], ["Viña del Mar", "Cile"]),
        Item(["immagine"], "satellite_image", [step("filmed", "Planet", optional=True), step("published|released", "Npr")], [time("imagery_acquired|filmed", "2024-04-15")], [], ["Nevatim", "base", "hangar"]),
        language="it",
    ),
    Report(
        "Giornale di Ischia", "2022-11-27",
        "CASAMICCIOLA. Il fango è sceso alle cinque del mattino di sabato. A quell'ora il sistema di sorveglianza dell'hotel Terme Manzi stava registrando: i fotogrammi consegnati ai carabinieri raccontano una strada che diventa torrente. Nel pomeriggio i Vigili del fuoco hanno pubblicato su Twitter un video girato dal drone sopra piazza Maio. «Non diffondete audio allarmistici», invita il commissario Simonetta Calcaterra. "
        "Un morto accertato, undici dispersi.",
        Item(["sistema di sorveglianza", "i fotogrammi"], "cctv", [step("filmed", "hotel Terme Manzi|Terme Manzi|sistema di sorveglianza"), step("shared|released", "*", optional=True)], [time("filmed|event", "2022-11-26")], [], ["CASAMICCIOLA", "strada"]),
        Item(["un video"], "drone_video", [step("posted|published", "Vigili del fuoco"), step("filmed", "drone|Vigili del fuoco", optional=True)], [time("posted|published", "2022-11-26")], [], ["Maio", "CASAMICCIOLA"]),
        language="it",
    ),
    Report(
        "Agenzia Levante", "2024-12-09",
        "Damasco, 9 dic. - Le porte del carcere di Saydnaya si sono spalancate nella notte fra sabato e domenica. L'attivista Rami Jarrah ha raccolto decine di filmati ripresi dagli stessi ribelli mentre sparano alle serrature. In uno di essi si nota un bimbo di tre anni sulla soglia di una cella; il nostro inviato ha parlato con la madre, che ne garantisce la veridicità. Smentita invece dai Caschi Bianchi la foto dei presunti sotterranei con prigionieri incatenati: "
        "è tratta da un museo in Vietnam.",
        Item(["decine di filmati", "uno di essi"], "video ground_video bodycam", [step("filmed", "ribelli"), step("archived|shared|analysed", "Rami Jarrah|attivista", optional=True)], [time("filmed|event", "2024-12-08", optional=True)], [verdict("content", "confirmed", "madre", optional=True)], ["Saydnaya", "carcere", "cella"]),
        Item(["la foto"], "still", [step("shared|posted", None, optional=True)], [], [verdict("content|location", "refuted", "Caschi Bianchi"), verdict("location|content", "refuted", "Caschi Bianchi", optional=True)], ["museo", "Vietnam"]),
        language="it",
    ),
    Report(
        "Il Tirreno Libero", "2023-11-04",
        "Campi Bisenzio, la notte del Bisenzio. Sergio Bini, idraulico, racconta: «Ero sul tetto, con una mano tenevo il cane e con l'altra filmavo». La sua diretta Facebook di venerdì, rimasta online fino alle tre, è stata seguita da ottomila persone. Il Comune ha condiviso alcune foto dell'argine rotto in via di San Martino, realizzate con un drone dalla polizia municipale. Il presidente Eugenio Giani conta otto vittime. "
        "Quanto al video del supermercato allagato, va precisato che riguarda Prato e non Campi.",
        Item(["diretta Facebook"], "livestream", [step("filmed|posted", "Sergio Bini|idraulico")], [time("filmed|posted", "2023-11-03")], [], ["Campi Bisenzio", "tetto"]),
        Item(["alcune foto"], "drone_still", [step("shared|posted|released", "Comune"), step("filmed", "polizia municipale")], [], [], ["San Martino", "argine", "Campi Bisenzio"]),
        Item(["video"], "video ground_video", [], [], [verdict("location", "refuted|confirmed", "*", optional=True)], ["Prato", "supermercato"]),
        language="it",
    ),
    Report(
        "Fronte Orientale", "2024-05-21",
        "Vovchansk. La Procura di Kharkiv ha presentato domenica il filmato di un drone da ricognizione nel quale si scorge un militare russo usare civili come scudo. Una portavoce ha dichiarato che risale al 16 maggio e che l'apparecchio apparteneva alla polizia. Il corrispondente del Wall Street Journal ne ha visto la versione non tagliata, ma afferma di non aver potuto controllare né il giorno né il punto esatto. "
        "Il Cremlino ha liquidato il tutto come «propaganda».",
        Item(["il filmato", "la versione non tagliata"], "drone_video", [step("released|published", "Procura di Kharkiv|Procura"), step("filmed", "polizia|drone da ricognizione|drone")], [time("released|published", "2024-05-19"), time("filmed", "2024-05-16")],
             [verdict("time", "not_confirmed", "corrispondente del Wall Street Journal|Wall Street Journal|corrispondente"), verdict("location", "not_confirmed", "corrispondente del Wall Street Journal|Wall Street Journal|corrispondente"), verdict("content", "disputed|refuted", "Cremlino", optional=True)], ["Vovchansk"]),
        language="it",
    ),
    Report(
        "Svizzera Italiana Notizie", "2024-07-01",
        "Val Bavona e Lavizzara isolate, tre morti a Fontana. Il ponte di Visletto, spezzato in due dalla Maggia, è apparso domenica in una fotografia firmata Samuel Golay per l'agenzia Ti-Press e ripresa da tutti i portali. L'elicottero Super Puma dell'esercito ha sorvolato la zona in serata; le immagini termiche raccolte, ha spiegato il capitano Antonio Ciocco della Polizia cantonale, sono servite a localizzare quaranta escursionisti. "
        "La rete mobile è stata ripristinata lunedì all'alba.",
        Item(["una fotografia"], "still", [step("filmed", "Samuel Golay"), step("published", "Ti-Press", optional=True), step("republished|published", "portali|tutti i portali")], [time("published|released|posted", "2024-06-30", optional=True)], [], ["Visletto", "ponte", "Maggia"]),
        Item(["le immagini termiche"], "thermal_video", [step("filmed", "Super Puma|elicottero|esercito")], [time("filmed", "2024-06-30")], [], ["Bavona", "Lavizzara", "zona"]),
        language="it",
    ),
    Report(
        "Open Desk Palermo", "2023-07-26",
        "Palermo brucia, l'aeroporto chiude. Le fiamme lambiscono la pista di Punta Raisi nel video che il passeggero Marco Lentini ha postato martedì all'alba dal finestrino di un volo per Bologna. Rilanciato dal deputato Davide Faraone, è stato bollato da alcuni utenti come vecchio. Abbiamo verificato: il codice del volo e l'orario coincidono con quelli di Flightradar24, dunque è recente. Nel capoluogo due anziani coniugi sono morti carbonizzati. "
        "La Regione attende i Canadair da Roma.",
        Item(["video"], "video ground_video", [step("filmed", "Marco Lentini|passeggero", optional=True), step("posted", "Marco Lentini|passeggero"), step("reposted|shared|posted", "Davide Faraone|deputato")], [time("posted", "2023-07-25"), time("filmed", "2023-07-25", optional=True)],
             [verdict("time", "confirmed", "*"), verdict("time", "disputed", "utenti", optional=True)], ["Punta Raisi", "pista", "aeroporto"]),
        language="it",
    ),
    Report(
        "Notiziario Balcanico", "2024-11-03",
        "NOVI SAD. La pensilina della stazione è crollata venerdì alle 11.52, uccidendo quattordici persone. L'istante è impresso nelle riprese a circuito chiuso delle Ferrovie serbe, trapelate poche ore dopo sul portale Nova. Non è chiaro chi le abbia passate ai giornalisti. L'ingegnere Zoran Djajić, che aveva lavorato al cantiere, ha esaminato il filmato e parla di tiranti sovraccaricati. Il governo insiste: la pensilina non rientrava nella ristrutturazione. "
        "Domenica gli studenti sono scesi in piazza.",
        Item(["riprese a circuito chiuso", "il filmato"], "cctv", [step("filmed", "Ferrovie serbe"), step("published|posted|released", "Nova|portale Nova"), step("released|shared", None, optional=True), step("analysed", "Zoran Djajić|ingegnere")], [time("filmed|event", "2024-11-01"), time("published|posted|released", "2024-11-01")], [], ["NOVI SAD", "stazione", "pensilina"]),
        language="it",
    ),
    Report(
        "Valle d'Aosta Domani", "2024-06-30",
        "COGNE. Il paese è raggiungibile solo in elicottero dopo che il torrente Grand Eyvia si è portato via trecento metri della regionale. A documentarlo, un sorvolo della Protezione civile: le fotografie sono state messe a disposizione ieri. Il maestro di sci Joël Gérard ha invece montato una GoPro sul balcone e ne è uscito un filmato accelerato di sei ore. Lo ha donato al Comune «perché nessuno dimentichi». Il presidente Renzo Testolin "
        "stima danni per venti milioni di euro.",
        Item(["le fotografie"], "still drone_still", [step("filmed", "Protezione civile"), step("released|shared|published", "Protezione civile|*")], [time("released|shared|published", "2024-06-29")], [], ["COGNE", "Grand Eyvia", "regionale"]),
        Item(["un filmato accelerato"], "video ground_video", [step("filmed", "Joël Gérard|maestro di sci"), step("shared|released", "Joël Gérard|maestro di sci")], [], [], ["COGNE", "Grand Eyvia"]),
        language="it",
    ),
    Report(
        "Sotto la Lente", "2022-03-17",
        "Il «deepfake» di Zelensky. Mercoledì gli hacker hanno fatto comparire sul sito dell'emittente Ukraine 24 un filmato nel quale il presidente ucraino pare ordinare la resa. La tv ha negato di averlo mai trasmesso. Il volto è sproporzionato, la voce non è la sua: lo confermano sia Sam Gregory di Witness sia il diretto interessato, con un selfie girato davanti al suo ufficio. Meta ha rimosso la clip; "
        "su VKontakte rimane visibile.",
        Item(["un filmato", "la clip"], "video", [step("posted|published", "hacker"), step("analysed", "Sam Gregory", optional=True)], [time("posted|published", "2022-03-16")], [verdict("content", "refuted", "Sam Gregory|Witness|*"), verdict("source|content", "refuted", "tv|emittente", optional=True)], []),
        Item(["un selfie"], "video ground_video still", [step("filmed", "diretto interessato|presidente ucraino|Zelensky")], [], [], ["ufficio"]),
        language="it",
    ),
    Report(
        "Bergamo Cronache", "2023-08-01",
        "Trezzo sull'Adda. I grandi alberi del lungofiume sono caduti in venti minuti. «Sembrava un film», ripetono i residenti, ancora increduli. Il sindaco Diego Torri ha firmato un'ordinanza che chiude parchi e cimitero. Secondo l'Arpa, la grandine di lunedì aveva un diametro medio di sei centimetri. Chi ha subito danni può inviare la domanda di risarcimento, corredata da fotografie, entro il 31 agosto all'ufficio tecnico. "
        "Nessun ferito.",
        language="it",
    ),
    Report(
        "Asia e Pacifico Oggi", "2025-03-29",
        "BANGKOK. Un cantiere di trenta piani che si affloscia in otto secondi: l'ha filmato un muratore birmano, Ko Htet, dal cavalcavia di Chatuchak, ed è la sequenza simbolo del sisma di venerdì. La televisione Thai PBS, che l'ha ottenuta per prima, ne ha offuscato i volti. A Mandalay, dove la giunta ha oscurato internet, si contano soltanto poche foto: quelle del ponte di Ava collassato sono del monaco Ashin Teza, fatte filtrare all'estero da The Irrawaddy. "
        "Il bilancio ufficiale supera i mille morti.",
        Item(["la sequenza"], "video ground_video", [step("filmed", "Ko Htet|muratore birmano|muratore"), step("published|released|shared", "Thai PBS|televisione Thai PBS")], [time("filmed|event", "2025-03-28", optional=True)], [], ["Chatuchak", "cantiere", "BANGKOK"]),
        Item(["poche foto", "quelle"], "still", [step("filmed", "Ashin Teza|monaco"), step("shared|released|published", "The Irrawaddy")], [], [], ["Ava", "Mandalay", "ponte"]),
        language="it",
    ),
    Report(
        "Marche Notizie", "2022-09-17",
        "SENIGALLIA. Il Misa è esondato giovedì poco prima di mezzanotte. Un'infermiera dell'ospedale, affacciata alla finestra del terzo piano, ha registrato il momento in cui l'acqua travolge il mercato delle erbe; il marito ha poi inoltrato il video alla nostra redazione. A Barbara si cerca ancora il piccolo Mattia, otto anni. I carabinieri hanno diramato una fotografia dello zainetto ritrovato a otto chilometri di distanza. "
        "Il presidente Mattarella ha telefonato al governatore Acquaroli.",
        Item(["il video"], "video ground_video", [step("filmed", "infermiera|infermiera dell'ospedale"), step("shared|released", "marito"), step("published", "redazione", optional=True)], [time("filmed|event", "2022-09-15")], [], ["SENIGALLIA", "mercato delle erbe", "mercato", "Misa"]),
        Item(["una fotografia"], "still", [step("released|published|shared", "carabinieri"), step("filmed", "*", optional=True)], [], [], ["Barbara"]),
        language="it",
    ),
]
