"""Twelve Italian reports, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Il Corriere dello Stretto", "2022-11-27",
        "Il fango è sceso alle cinque di sabato mattina e ha trascinato in mare auto e bus. Le immagini riprese dall'elicottero dei vigili del fuoco mostrano la ferita aperta sul fianco del monte Epomeo, sopra Casamicciola. Un albergatore dell'isola, Gennaro Iacono, ha filmato con il cellulare la colata che attraversa piazza Maio. "
        "Il video è stato pubblicato sabato sera su Facebook e rilanciato dai telegiornali. Il prefetto parla di dodici dispersi.",
        Item(["Le immagini"], "video aerial_video drone_video",
             [step("filmed", "vigili del fuoco|elicottero")], [], [], ["Epomeo", "Casamicciola"]),
        Item(["Il video"], "video ground_video",
             [step("filmed", "Gennaro Iacono|albergatore"), step("posted|published", "*"), step("shared|reposted|published|republished", "telegiornali", optional=True)],
             [time("posted|published", "2022-11-26")], [], ["Maio", "Casamicciola", "isola"]),
        language="it",
    ),
    Report(
        "Occhio al Falso", "2024-04-16",
        "Il filmato diventato virale nel fine settimana non mostra missili iraniani sopra Tel Aviv. Si tratta di una clip girata in Algeria nel 2020 durante i festeggiamenti per una vittoria di calcio. Lo abbiamo verificato con una ricerca inversa: la versione originale è stata caricata su YouTube dall'utente Karim Dz il 28 settembre 2020. "
        "A rilanciarla domenica è stato il canale Telegram Fronte Libero, che l'ha poi cancellata. L'ambasciata iraniana non ha commentato.",
        Item(["Il filmato", "una clip", "la versione originale"], "video ground_video",
             [step("posted", "Karim Dz|utente"), step("shared|posted|reposted", "Fronte Libero"), step("verified", "*", optional=True)],
             [time("filmed", "2020"), time("posted", "2020-09-28"), time("shared|posted|reposted", "2024-04-14")],
             [verdict("location|content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)],
             ["Algeria"]),
        language="it",
    ),
    Report(
        "La Voce di Levante", "2023-07-24",
        "Il ministero della Difesa russo ha diffuso domenica un video che mostrerebbe il lancio di missili contro depositi nel porto di Odessa. L'agenzia Quadrante non ha potuto verificare in modo indipendente né il luogo né la data delle riprese. Poche ore dopo il comune ha pubblicato le fotografie della cattedrale della Trasfigurazione sventrata. "
        "Le ha scattate il fotografo Oleh Marchenko all'alba. Secondo l'Unesco l'edificio è protetto dal diritto internazionale.",
        Item(["un video", "riprese"], "video ground_video",
             [step("released|shared|published|posted", "ministero")], [time("released|shared|published|posted", "2023-07-23")],
             [verdict("location", "not_confirmed", "Quadrante|agenzia"), verdict("time", "not_confirmed", "Quadrante|agenzia")], ["Odessa", "porto"]),
        Item(["le fotografie"], "still image ground_still",
             [step("filmed", "Oleh Marchenko|fotografo"), step("published|released", "comune")], [time("published|released|filmed", "2023-07-23")], [], ["cattedrale", "Odessa"]),
        language="it",
    ),
    Report(
        "Gazzetta delle Valli", "2022-07-04",
        "Un boato, poi una nube bianca che corre giù per il vallone. Così un escursionista ha ripreso il crollo del seracco sulla Marmolada, domenica alle 13.43, dal rifugio Castiglioni. Il filmato, di 23 secondi, è stato consegnato ai carabinieri di Canazei. Il Soccorso alpino ha reso pubbliche lunedì le immagini girate con un drone dotato di termocamera, usato nella notte per cercare i dispersi. "
        "La procura di Trento ha aperto un fascicolo.",
        Item(["Il filmato"], "video ground_video",
             [step("filmed", "escursionista"), step("shared|released", "*", optional=True)], [time("filmed|event", "2022-07-03")], [], ["Marmolada", "vallone", "rifugio"]),
        Item(["le immagini"], "thermal_video drone_video",
             [step("released|published", "Soccorso alpino"), step("filmed", "Soccorso alpino|drone", optional=True)], [time("released|published", "2022-07-04")], [], ["Marmolada"]),
        language="it",
    ),
    Report(
        "Laboratorio Coordinate", "2023-12-11",
        "Abbiamo esaminato quattro riprese delle proteste di Douala. Due provengono dallo stesso account TikTok, @kmer_live, che le ha caricate il 7 dicembre. Le abbiamo geolocalizzate al mercato Sandaga grazie all'insegna di una banca e al profilo della moschea. Le ombre indicano il primo pomeriggio. Sulle altre due, inviate da una fonte che chiede l'anonimato, non siamo in grado di dire "
        "né dove né quando siano state girate. Il governatore nega che la polizia abbia sparato.",
        Item(["quattro riprese", "Due"], "video ground_video",
             [step("posted", "@kmer_live"), step("geolocated", "*")], [time("posted", "2023-12-07")],
             [verdict("location", "confirmed", "*"), verdict("time", "partly_confirmed|confirmed", "*", optional=True)], ["Sandaga", "Douala", "mercato"]),
        Item(["quattro riprese", "altre due"], "video ground_video",
             [step("shared|released", "fonte")], [], [verdict("location", "not_confirmed", "*"), verdict("time", "not_confirmed", "*")], ["Douala"]),
        language="it",
    ),
    Report(
        "Agenzia Meridiana", "2024-08-23",
        "La capitaneria di porto di Palermo ha diffuso un video delle ricerche del veliero affondato lunedì al largo di Porticello. Nelle riprese, effettuate da un robot sottomarino, si vede lo scafo adagiato su un fianco a cinquanta metri. Una telecamera di sorveglianza di una villa aveva registrato gli ultimi minuti dell'imbarcazione; il proprietario l'ha consegnata alla procura di Termini Imerese. "
        "Gli inquirenti ne hanno confermato l'autenticità.",
        Item(["un video", "riprese"], "video",
             [step("released|published|shared", "capitaneria"), step("filmed", "robot", optional=True)], [], [], ["Porticello"]),
        Item(["telecamera di sorveglianza"], "cctv",
             [step("shared|released", "proprietario"), step("verified", "inquirenti", optional=True)], [time("filmed|event", "2024-08-19", optional=True)], [verdict("content", "confirmed", "inquirenti")], ["Porticello"]),
        language="it",
    ),
    Report(
        "Il Tirreno di Domani", "2023-11-03",
        "Campi Bisenzio si è svegliata sott'acqua. La foto più condivisa è quella scattata da una studentessa, Irene Masi, dal tetto di un capannone: si vedono solo le insegne dei negozi. La ragazza l'ha inviata al sindaco, che l'ha pubblicata venerdì sulla pagina del comune. La Protezione civile ha diffuso anche un'immagine del satellite Sentinel-1, acquisita giovedì sera, in cui la piana appare come un lago nero.",
        Item(["La foto"], "still image ground_still",
             [step("filmed", "Irene Masi|studentessa"), step("shared|released", "Irene Masi|ragazza|studentessa"), step("posted|published|released", "sindaco")], [time("posted|published|released", "2023-11-03")], [], ["Campi Bisenzio", "capannone"]),
        Item(["immagine"], "satellite_image",
             [step("released|published|shared", "Protezione civile"), step("filmed", "Sentinel-1|satellite", optional=True)], [time("imagery_acquired", "2023-11-02")], [], ["piana", "Campi Bisenzio"]),
        language="it",
    ),
    Report(
        "Radio Adriatica", "2022-09-21",
        "Le autorità iraniane definiscono manipolato il video in cui una donna si taglia i capelli davanti alla folla a Kerman. Secondo il gruppo Iran Traces, che lo ha analizzato fotogramma per fotogramma, non ci sono segni di alterazione. La ripresa risale a martedì 20 settembre, come dimostra un manifesto sullo sfondo. A pubblicarla per prima è stata la giornalista in esilio Laleh Sadri, "
        "che l'ha ricevuta da un testimone. L'emittente di Stato non ne ha fatto parola.",
        Item(["il video", "La ripresa"], "video ground_video",
             [step("posted|published", "Laleh Sadri|giornalista"), step("shared|released", "testimone"), step("analysed", "Iran Traces"), step("filmed", "testimone", optional=True)],
             [time("filmed|event", "2022-09-20")],
             [verdict("content", "disputed", "autorità"), verdict("content", "confirmed", "Iran Traces"), verdict("time", "confirmed", "*", optional=True)], ["Kerman"]),
        language="it",
    ),
    Report(
        "Il Giornale del Porto", "2025-02-10",
        "Alla vigilia del carnevale, il comune di Viareggio ha presentato il manifesto disegnato da Ugo Nardi. L'artista, che da giovane lavorava come proiezionista, dice di essersi ispirato a una scena di un vecchio film muto. La tribuna sarà aperta da sabato e le riprese televisive saranno affidate a una cooperativa locale. L'anno scorso la pioggia aveva costretto gli organizzatori a rinviare due sfilate.",
        language="it",
    ),
    Report(
        "Verità in Rete", "2023-10-19",
        "Circola da mercoledì un filmato che attribuisce alla Jihad islamica il razzo caduto sull'ospedale al-Ahli. La scena proviene da una diretta di Al Jazeera del 17 ottobre; la collocazione, un balcone nel quartiere di Rimal, è stata individuata dall'analista @geo_marta. Tre esperti di balistica sentiti da noi non sono in grado di stabilire da dove sia partito l'ordigno. "
        "L'esercito israeliano ha pubblicato la propria ricostruzione nella stessa giornata di mercoledì.",
        Item(["un filmato", "una diretta"], "video livestream ground_video",
             [step("filmed|published", "Al Jazeera"), step("geolocated", "@geo_marta"), step("shared|posted", None, optional=True)],
             [time("filmed|published", "2023-10-17")], [verdict("location", "confirmed", "@geo_marta"), verdict("content", "not_confirmed", "esperti", optional=True)], ["Rimal", "al-Ahli", "ospedale"]),
        language="it",
    ),
    Report(
        "Cronache Etnee", "2024-08-05",
        "La webcam dell'osservatorio ha trasmesso in diretta, domenica notte, la fontana di lava dal cratere Voragine. Poche ore dopo la guida alpina Salvo Tomarchio ha portato un drone fin sull'orlo: il suo video in alta definizione, postato su Instagram lunedì, mostra la bocca ancora incandescente. L'Ingv lo ha utilizzato per misurare il nuovo cono. L'aeroporto di Catania è rimasto chiuso fino alle nove.",
        Item(["webcam"], "livestream webcam cctv video",
             [step("filmed|posted|published", "osservatorio|webcam")], [time("filmed|event|posted|published", "2024-08-04")], [], ["Voragine", "cratere"]),
        Item(["suo video"], "drone_video",
             [step("filmed", "Salvo Tomarchio|guida"), step("posted", "Salvo Tomarchio|guida|*"), step("analysed", "Ingv", optional=True)], [time("posted", "2024-08-05")], [], ["Voragine", "cratere", "bocca"]),
        language="it",
    ),
    Report(
        "L'Unione del Nord", "2022-04-04",
        "Le fotografie dei corpi lungo via Yablunska, a Bucha, hanno fatto il giro del mondo. Alcune portano la firma del reporter Paolo Ferri, entrato in città sabato con l'esercito ucraino. Mosca sostiene che si tratti di una messinscena. Ma un'immagine satellitare di Maxar del 19 marzo, pubblicata lunedì dal quotidiano americano Daily Ledger, mostra sagome scure negli stessi punti. "
        "Il giornale l'ha confrontata con un video girato da un consigliere comunale il primo aprile.",
        Item(["Le fotografie"], "still image ground_still",
             [step("filmed", "Paolo Ferri|reporter")], [time("filmed", "2022-04-02", optional=True)], [verdict("content", "disputed", "Mosca")], ["Yablunska", "Bucha"]),
        Item(["immagine satellitare"], "satellite_image",
             [step("published", "Daily Ledger|quotidiano"), step("filmed", "Maxar", optional=True), step("analysed", "giornale|Daily Ledger", optional=True)], [time("imagery_acquired", "2022-03-19"), time("published", "2022-04-04")], [], ["Yablunska", "Bucha"]),
        Item(["un video"], "video ground_video",
             [step("filmed", "consigliere")], [time("filmed", "2022-04-01")], [], ["Yablunska", "Bucha"]),
        language="it",
    ),
]
