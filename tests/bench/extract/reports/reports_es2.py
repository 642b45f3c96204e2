"""Thirty-two Spanish reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Agencia Iberia", "2024-10-31",
        "Valencia, 31 oct (AI).- La Unidad Militar de Emergencias difundió este miércoles un vídeo aéreo en el que se aprecia la rambla del Poyo desbordada a su paso por Paiporta. Las imágenes las captó un dron del batallón de Bétera a primera hora de la mañana. La víspera, el camarero Vicent Soler había grabado desde la barra de su bar la llegada de la riada; la grabación, enviada a esta agencia por un familiar, dura un minuto. "
        "El último balance es de 95 fallecidos.",
        Item(["un vídeo aéreo", "Las imágenes"], "drone_video", [step("released|published|posted", "Unidad Militar de Emergencias"), step("filmed", "dron del batallón de Bétera|dron|batallón de Bétera")], [time("released|published|posted", "2024-10-30"), time("filmed", "2024-10-30")], [], ["Paiporta", "Poyo"]),
        Item(["la grabación"], "video ground_video", [step("filmed", "Vicent Soler|camarero"), step("shared|released", "familiar|un familiar")], [time("filmed", "2024-10-29")], [], ["Paiporta", "bar", "barra"]),
        language="es",
    ),
    Report(
        "Desmentidos.es", "2024-11-05",
        "No, este vídeo de decenas de cadáveres flotando en el aparcamiento de Bonaire no se ha grabado en Aldaia. Se ha viralizado desde el domingo en grupos de WhatsApp y lo publicó también el agitador Javi Roca en su canal de Telegram. En realidad procede de un simulacro celebrado en Manila en julio de 2019, como se lee en la cuenta de YouTube de la Cruz Roja filipina, que lo subió entonces. La UME nos confirmó que no halló víctimas en el recinto. "
        "Es, por tanto, un bulo.",
        Item(["este vídeo"], "video ground_video", [step("published|posted|shared|reposted", "Javi Roca|agitador"), step("posted|published", "Cruz Roja filipina"), step("shared|posted", None, optional=True)], [time("filmed", "2019-07"), time("posted|published", "2019-07", optional=True), time("shared|posted", "2024-11-03", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("content|time", "refuted", "*", optional=True), verdict("content", "refuted", "UME", optional=True)], ["Manila"]),
        language="es",
    ),
    Report(
        "El Heraldo de Guerrero", "2023-10-27",
        "ACAPULCO, Gro.- Sin luz ni señal, el puerto amaneció el miércoles irreconocible. Los primeros videos del paso de Otis salieron de los huéspedes del hotel Princess: en uno, la contadora tapatía Rocío Barragán enfoca el ventanal que estalla y grita a sus hijos que se metan a la tina. Lo subió a Facebook 14 horas después, ya en Chilpancingo. Por su parte, la Secretaría de Marina mostró fotografías tomadas desde un helicóptero Panther, "
        "en las que la Costera aparece cubierta de lodo. Hay 27 muertos.",
        Item(["Los primeros videos", "uno"], "video ground_video", [step("filmed", "Rocío Barragán|contadora|huéspedes"), step("posted", "Rocío Barragán|contadora|*")], [time("filmed|event", "2023-10-25", optional=True), time("posted", "2023-10-25", optional=True)], [], ["Princess", "hotel", "ACAPULCO", "ventanal"]),
        Item(["fotografías"], "still drone_still", [step("released|published|shared", "Secretaría de Marina"), step("filmed", "helicóptero Panther|helicóptero|Secretaría de Marina")], [], [], ["Costera", "ACAPULCO"]),
        language="es",
    ),
    Report(
        "Crónica Internacional", "2022-12-20",
        "Un dron ucranio grabó el fin de semana a una patrulla rusa sorprendida en la calle Fedora Maksymenka, en la salida oriental de Bajmut. El vídeo, compartido el lunes por el Instituto para el Estudio de la Guerra, había sido geolocalizado por un experto en fuentes abiertas cuyo nombre no trascendió. La agencia Reuters corroboró el emplazamiento cotejando edificios y trazado de las calles con imágenes de satélite, pero no logró verificar la fecha. "
        "Volodímir Zelenski visitó este martes la ciudad.",
        Item(["El vídeo"], "drone_video", [step("filmed", "dron ucranio|dron"), step("shared|posted|published", "Instituto para el Estudio de la Guerra"), step("geolocated", "experto en fuentes abiertas|experto")], [time("shared|posted|published", "2022-12-19"), time("filmed", "2022-12-17/2022-12-18", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("location", "confirmed", "experto en fuentes abiertas|experto", optional=True), verdict("time", "not_confirmed", "Reuters")], ["Bajmut", "Fedora Maksymenka"]),
        language="es",
    ),
    Report(
        "Diario del Maule", "2024-02-05",
        "VIÑA DEL MAR. Al menos 112 personas han muerto en los incendios que arrasaron Villa Independencia, El Olivar y Achupallas. Carabineros incautó el registro de una cámara municipal instalada en la Ruta 68, donde se ve surgir el primer foco el viernes a las 14.05. Asimismo, TVN emitió anoche la filmación que el brigadista Matías Urrutia hizo con la cámara de su casco en el Jardín Botánico. «Pensé que no salíamos», relató. "
        "El Presidente Gabriel Boric decretó dos días de duelo.",
        Item(["el registro"], "cctv", [step("filmed", "cámara municipal", optional=True), step("archived|shared|released", "Carabineros", optional=True)], [time("filmed|event", "2024-02-02")], [], ["Ruta 68", "foco"]),
        Item(["la filmación"], "bodycam", [step("published", "TVN"), step("filmed", "Matías Urrutia|brigadista")], [time("published", "2024-02-04")], [], ["Jardín Botánico", "VIÑA DEL MAR"]),
        language="es",
    ),
    Report(
        "Observatorio de Frentes", "2024-10-03",
        "Imágenes geolocalizadas publicadas el 1 de octubre indican que tropas rusas izaron banderas en varios edificios del centro de Vuhledar. El mando ucranio Jórtitsia admitió el repliegue un día después. El bloguero militar ruso Rybar aseguró que la 72.ª Brigada sufrió cuantiosas bajas en su retirada, extremo que no hemos podido contrastar. Otra grabación, distribuida por el propio Ministerio de Defensa de Rusia el miércoles, presenta a soldados sobre la azotea de la mina Pivdennodonbaska; "
        "carece de fecha.",
        Item(["Imágenes"], "video ground_video drone_video still", [step("published|posted", None), step("geolocated", None)], [time("published|posted", "2024-10-01")], [verdict("location", "confirmed", None)], ["Vuhledar", "centro", "edificios"]),
        Item(["Otra grabación"], "video ground_video drone_video", [step("released|published|shared", "Ministerio de Defensa de Rusia|Ministerio de Defensa")], [time("released|published|shared", "2024-10-02")], [verdict("time", "not_confirmed", "*", optional=True)], ["Pivdennodonbaska", "mina", "azotea"]),
        language="es",
    ),
    Report(
        "La Voz de Canarias Sur", "2021-09-21",
        "El Paso (La Palma).- La lava ha engullido ya 166 viviendas. El cámara Rubén Herrera, de la Televisión Canaria, no soltó el trípode cuando el suelo se abrió el domingo a las 15.12 en Cabeza de Vaca: suya es la toma que emitieron en directo cadenas de todo el planeta. El programa europeo Copernicus entregó este martes un mapa basado en una imagen de radar obtenida la víspera. Circula también un vídeo del desplome de un campanario; no es de Todoque, "
        "sino de la localidad italiana de Amatrice, en 2016.",
        Item(["la toma"], "livestream video ground_video", [step("filmed", "Rubén Herrera|cámara"), step("published|republished", "cadenas|cadenas de todo el planeta|Televisión Canaria")], [time("filmed", "2021-09-19")], [], ["Cabeza de Vaca", "El Paso"]),
        Item(["una imagen de radar"], "satellite_image", [step("released|published|shared|analysed", "Copernicus", optional=True)], [time("imagery_acquired|filmed", "2021-09-20"), time("released|published", "2021-09-21", optional=True)], [], ["La Palma", "El Paso"]),
        Item(["un vídeo"], "video ground_video", [step("shared|posted", None, optional=True)], [time("filmed|event", "2016")], [verdict("location", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)], ["Amatrice"]),
        language="es",
    ),
    Report(
        "Verifica Radio Pública", "2023-10-18",
        "¿Qué se sabe de la explosión en el hospital Al Ahli de Gaza? Hemos analizado tres vídeos. El primero lo emitió en directo Al Jazeera el martes a las 18.59 y recoge un destello en el cielo. El segundo, grabado con el móvil por un residente desde un balcón, permite oír un silbido. Un tercero, tomado ya de día por el reportero Motaz Azaiza, deja ver el cráter del aparcamiento. La ubicación de los tres está confirmada. "
        "No así la autoría: Israel y Hamás se acusan mutuamente.",
        Item(["tres vídeos", "El primero", "los tres"], "livestream video", [step("published|filmed", "Al Jazeera"), step("analysed", "Verifica Radio Pública|Hemos|*", optional=True)], [time("published|filmed", "2023-10-17")], [verdict("location", "confirmed", "*")], ["Al Ahli", "hospital", "Gaza"]),
        Item(["tres vídeos", "El segundo", "los tres"], "video ground_video", [step("filmed", "residente"), step("analysed", "Verifica Radio Pública|Hemos|*", optional=True)], [time("filmed|event", "2023-10-17", optional=True)], [verdict("location", "confirmed", "*")], ["Al Ahli", "hospital", "Gaza"]),
        Item(["tres vídeos", "Un tercero", "los tres"], "video ground_video", [step("filmed", "Motaz Azaiza|reportero"), step("analysed", "Verifica Radio Pública|Hemos|*", optional=True)], [time("filmed", "2023-10-18", optional=True)], [verdict("location", "confirmed", "*")], ["Al Ahli", "hospital", "Gaza", "cráter"]),
        language="es",
    ),
    Report(
        "El Litoral de Piura", "2023-03-15",
        "PIURA. El ciclón Yaku volvió a castigar al norte. Un suboficial de la Policía, Wilmer Chero, filmó cómo colapsaba el puente Carrasquillo y remitió el material a su comisaría, que el lunes lo publicó en X. En Trujillo, las cámaras de seguridad de una notaría registraron el huaico que bajó por la quebrada San Ildefonso. América Noticias propaló ambas grabaciones. El Indeci reporta 58 fallecidos desde enero "
        "y más de doce mil damnificados.",
        Item(["el material", "ambas grabaciones"], "video ground_video", [step("filmed", "Wilmer Chero|suboficial"), step("shared|released", "Wilmer Chero|suboficial"), step("published|posted", "comisaría"), step("published|republished", "América Noticias")], [time("published|posted", "2023-03-13")], [], ["Carrasquillo", "puente", "PIURA"]),
        Item(["las cámaras de seguridad", "ambas grabaciones"], "cctv", [step("filmed", "notaría|cámaras de seguridad", optional=True), step("published|republished", "América Noticias")], [], [], ["Trujillo", "San Ildefonso", "quebrada"]),
        language="es",
    ),
    Report(
        "Cuadernos de la Sierra", "2023-11-21",
        "La Biblioteca Municipal de Béjar acogió el sábado la presentación de «Plano secuencia», novela de Marta Olmedo sobre un proyeccionista que nunca aprendió a leer. La autora, antes guionista de televisión, defendió que escribir es «rodar sin cámara». El acto, del que no se pudo ver la retransmisión por un fallo del router, terminó con un coloquio. La imagen más aplaudida del libro, "
        "según el concejal Luis Nieto, es la de un pueblo que espera el tren.",
        language="es",
    ),
    Report(
        "Correo del Catatumbo", "2025-01-20",
        "CÚCUTA. Más de 80 muertos y 11.000 desplazados dejan los choques entre el ELN y el frente 33 de las disidencias. El Ejército divulgó el domingo registros de una cámara térmica en los que hombres armados cruzan de noche el río Tarra. Una lideresa de Tibú, que pidió reserva de su nombre, nos compartió una foto de las camas vacías del albergue, tomada por ella el viernes. El ELN niega que el video de una presunta ejecución, "
        "replicado por varios congresistas, haya sido grabado en la región.",
        Item(["registros de una cámara térmica"], "thermal_video", [step("released|published", "Ejército"), step("filmed", "Ejército|cámara térmica", optional=True)], [time("released|published", "2025-01-19")], [], ["Tarra", "río"]),
        Item(["una foto"], "still", [step("filmed", "lideresa|ella|lideresa de Tibú"), step("shared|released", "lideresa|lideresa de Tibú")], [time("filmed", "2025-01-17")], [], ["Tibú", "albergue"]),
        Item(["el video"], "video ground_video", [step("reposted|shared|republished|posted", "congresistas|varios congresistas")], [], [verdict("location", "disputed|refuted", "ELN")], []),
        language="es",
    ),
    Report(
        "Unidad de Análisis Forense Digital", "2023-02-01",
        "Reconstruimos la muerte de Víctor Santisteban, ocurrida el 28 de enero en el centro de Lima. Contamos con seis fuentes: cinco celulares y una cámara del serenazgo. El ángulo clave corresponde a la transmisión en vivo del medio digital Wayka, que a las 20.56 capta el disparo de una escopeta lanzagases en el cruce de Abancay con Miguel Aljovín. La cámara municipal, cuyo reloj adelanta tres minutos, fue entregada por la fiscalía. "
        "El perito balístico Jorge Ruiz revisó ambas y descartó que lo matara una piedra, como sostuvo la Policía.",
        Item(["la transmisión en vivo", "ambas"], "livestream", [step("filmed|published|posted", "Wayka"), step("analysed", "Jorge Ruiz|perito balístico")], [time("filmed|event|published", "2023-01-28")], [], ["Abancay", "Lima", "Miguel Aljovín"]),
        Item(["una cámara del serenazgo", "La cámara municipal", "ambas"], "cctv", [step("shared|released", "fiscalía"), step("analysed", "Jorge Ruiz|perito balístico"), step("filmed", "serenazgo", optional=True)], [time("filmed|event", "2023-01-28", optional=True)], [], ["Abancay", "Lima", "Miguel Aljovín"]),
        Item(["cinco celulares"], "video ground_video", [step("filmed", "*", optional=True)], [], [], ["Abancay", "Lima", "Miguel Aljovín"]),
        language="es",
    ),
    Report(
        "El Diario del Plata", "2025-03-09",
        "BAHÍA BLANCA. Cuatrocientos milímetros en doce horas, dieciséis muertos y un hospital evacuado a mano. La imagen de las enfermeras cargando recién nacidos en la neonatología del Penna recorrió el país: la tomó el médico residente Tomás Igarzábal y la mandó al grupo de guardia. Ayer, la Armada puso a disposición fotos satelitales de la Conae, fechadas el 8 de marzo, que dejan a la vista el canal Maldonado fuera de cauce. "
        "El intendente Federico Susbielles agradeció las donaciones.",
        Item(["La imagen"], "still", [step("filmed", "Tomás Igarzábal|médico residente|médico"), step("shared|released", "Tomás Igarzábal|médico residente|médico")], [], [], ["Penna", "neonatología", "hospital"]),
        Item(["fotos satelitales"], "satellite_image", [step("released|shared|published", "Armada"), step("filmed", "Conae", optional=True)], [time("imagery_acquired|filmed", "2025-03-08"), time("released|shared|published", "2025-03-08")], [], ["Maldonado", "canal", "BAHÍA BLANCA"]),
        language="es",
    ),
    Report(
        "Policía Foral, gabinete de prensa", "2024-08-12",
        "Nota informativa. Una patrulla detuvo el sábado en la AP-15, a la altura de Tafalla, a un conductor que circulaba en sentido contrario. Los hechos quedaron recogidos por la cámara del salpicadero de un camión polaco, cuyo chófer facilitó voluntariamente el archivo. Se adjunta un fragmento de 22 segundos para los medios (cítese: Policía Foral). El detenido triplicaba la tasa de alcohol. "
        "Queda prohibida la difusión de la matrícula.",
        Item(["la cámara del salpicadero", "el archivo", "un fragmento"], "dashcam", [step("filmed", "camión polaco|chófer|cámara del salpicadero"), step("shared|released", "chófer"), step("released|published|shared", "Policía Foral|*")], [time("filmed|event", "2024-08-10"), time("released|published|shared", "2024-08-12", optional=True)], [], ["AP-15", "Tafalla"]),
        language="es",
    ),
    Report(
        "Altavoz Caracas", "2024-07-31",
        "La oposición venezolana desmiente que el video de una quema de actas, difundido el lunes por el canal estatal VTV, corresponda a sus simpatizantes. Cotejado.com, que lo examinó, encontró que la escena pertenece a Los Teques y que fue registrada el día 29 por un motorizado, pero no halló indicio alguno de quiénes son los encapuchados. En Petare, en tanto, la reportera gráfica Gaby Oráa retrató la cacerolada nocturna para Reuters. "
        "El fiscal Tarek William Saab anunció 749 detenciones.",
        Item(["el video"], "video ground_video", [step("published|released", "VTV|canal estatal VTV"), step("filmed", "motorizado"), step("analysed|geolocated|verified", "Cotejado.com|Cotejado", optional=True)], [time("published|released", "2024-07-29"), time("filmed", "2024-07-29")],
             [verdict("location", "confirmed", "Cotejado.com|Cotejado"), verdict("time", "confirmed", "Cotejado.com|Cotejado", optional=True), verdict("content|source", "not_confirmed", "Cotejado.com|Cotejado"), verdict("content|source", "disputed|refuted", "oposición|oposición venezolana", optional=True)], ["Los Teques"]),
        language="es",
    ),
    Report(
        "La Tribuna de Zamora", "2022-07-19",
        "El conductor de la excavadora, Ángel Martín, salió corriendo con la ropa en llamas. Lo vio media España: un vecino de Tábara lo había grabado en vertical, desde detrás de una valla, y la periodista de Antena 3 Beatriz Pérez lo tuiteó el lunes. Por la noche la secuencia abría los informativos de la CNN. El incendio de Losacio ha calcinado 30.000 hectáreas y obligado a cortar el AVE. El fotógrafo Emilio Fraile firma la otra instantánea del día, "
        "la de un tren rodeado de fuego en Zamora.",
        Item(["la secuencia"], "video ground_video", [step("filmed", "vecino de Tábara|vecino"), step("posted", "Beatriz Pérez|periodista"), step("published|republished", "CNN")], [time("posted", "2022-07-18"), time("published|republished", "2022-07-18")], [], ["Tábara", "valla", "Losacio"]),
        Item(["la otra instantánea"], "still", [step("filmed", "Emilio Fraile|fotógrafo")], [time("filmed|published", "2022-07-18", optional=True)], [], ["Zamora", "tren"]),
        language="es",
    ),
    Report(
        "Mundo Hoy", "2023-06-07",
        "La presa de Nova Kajovka saltó por los aires en la madrugada del martes. La empresa Maxar facilitó dos vistas desde el espacio: en la del 28 de mayo falta solo un tramo de calzada; en la del 6 de junio han desaparecido la central y veinte compuertas. Kiev exhibió como prueba una llamada intervenida. Moscú, por su parte, colgó un vídeo atribuido a un soldado ucranio que presume de haber minado el dique; según Bellingcat, "
        "la grabación data de diciembre y nada tiene que ver con lo ocurrido.",
        Item(["dos vistas desde el espacio", "la del 28 de mayo", "la del 6 de junio"], "satellite_pair", [step("released|shared|published", "Maxar|empresa Maxar"), step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2023-05-28"), time("imagery_acquired", "2023-06-06")], [], ["Nova Kajovka", "presa", "central"]),
        Item(["un vídeo", "la grabación"], "video ground_video", [step("posted|published|released", "Moscú"), step("filmed", "soldado ucranio|soldado", optional=True), step("analysed|verified|chronolocated", "Bellingcat", optional=True)], [time("filmed", "2022-12")],
             [verdict("time|content", "refuted", "Bellingcat"), verdict("content|time", "refuted", "Bellingcat", optional=True)], []),
        language="es",
    ),
    Report(
        "Prensa Libre del Volcán", "2025-06-06",
        "ESCUINTLA, Guatemala. El volcán de Fuego entró en erupción la madrugada del jueves y forzó la evacuación de Las Lajitas. El Insivumeh publicó en su sitio la señal de la cámara FG3, apuntada a la barranca Ceniza, en la que bajan flujos incandescentes. El andinista alemán Jonas Weber, que se hallaba en el Acatenango, colgó en Instagram un timelapse de la columna. «No dormí, pero valió la pena», escribió. "
        "La Conred descarta por ahora un escenario como el de 2018.",
        Item(["la señal de la cámara FG3"], "livestream cctv webcam video", [step("published|posted|filmed", "Insivumeh")], [time("filmed|event|published", "2025-06-05", optional=True)], [], ["Ceniza", "Fuego", "barranca"]),
        Item(["un timelapse"], "video ground_video", [step("posted|published", "Jonas Weber|andinista"), step("filmed", "Jonas Weber|andinista", optional=True)], [time("filmed|event", "2025-06-05", optional=True)], [], ["Fuego", "volcán", "Acatenango"]),
        language="es",
    ),
    Report(
        "Lupa Ciudadana", "2022-09-21",
        "Ante el sismo del 19 de septiembre en Michoacán, circula en TikTok una secuencia de un elevador que se estrella en una plaza comercial. Es engañosa: el hecho ocurrió en 2017 en Izmir, Turquía, y quien lo grabó fue la cámara interior del propio ascensor, de acuerdo con el diario Yeni Asir. El usuario @sismosmx_alerta, primero en postearla este lunes, borró su publicación tras nuestra consulta. Sí es verdadera, por el contrario, la foto de la fachada caída del Coppel de Manzanillo; "
        "nos la confirmó Protección Civil de Colima.",
        Item(["una secuencia"], "cctv video", [step("filmed", "cámara interior|ascensor|cámara interior del propio ascensor"), step("posted", "@sismosmx_alerta"), step("shared", None, optional=True)], [time("posted", "2022-09-19"), time("filmed|event", "2017")],
             [verdict("location|time|content", "refuted", "*"), verdict("time|content", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)], ["Izmir", "Turquía"]),
        Item(["la foto"], "still", [step("filmed", "*", optional=True)], [], [verdict("content|location", "confirmed", "Protección Civil de Colima|Protección Civil|*")], ["Coppel", "Manzanillo"]),
        language="es",
    ),
    Report(
        "Noticias de Álava Oriental", "2024-06-10",
        "Vitoria. El Departamento de Seguridad ha licitado por 1,2 millones la renovación de las cámaras de tráfico de la A-1 y la N-622. Los nuevos aparatos, que no graban ni reconocen matrículas, enviarán una imagen por minuto a la web Trafikoa. El sindicato ErNE lo considera insuficiente y reclama bodycams para los agentes. «El retrato de nuestras carreteras es el de hace veinte años», criticó ayer su portavoz, Sergio Gómez. "
        "La obra empezará en otoño.",
        language="es",
    ),
    Report(
        "Ecos del Sahel", "2024-07-30",
        "BAMAKO. Los rebeldes tuareg del CSP exhibieron en redes, el domingo, cadáveres de hombres blancos en el desierto de Tinzaouatène. Ese vídeo, rodado por un combatiente de apellido Ag Mohamed, fue ubicado por el analista Jules Duhamel en una pista arenosa al este del pueblo. Wagner reconoció las pérdidas en un comunicado. De otra pieza, que muestra a un supuesto asesor ucranio, dijo el portavoz Mohamed Elmaouloud que era un montaje. "
        "No hay modo de comprobar cuándo se filmó ninguna de las dos.",
        Item(["Ese vídeo", "ninguna de las dos"], "video ground_video", [step("posted|published|released|shared", "CSP|rebeldes tuareg"), step("filmed", "combatiente|Ag Mohamed"), step("geolocated", "Jules Duhamel|analista")], [time("posted|published|released|shared", "2024-07-28")],
             [verdict("location", "confirmed", "Jules Duhamel|analista"), verdict("time", "not_confirmed", "*")], ["Tinzaouatène", "pista"]),
        Item(["otra pieza", "ninguna de las dos"], "video ground_video", [], [], [verdict("content", "refuted|disputed", "Mohamed Elmaouloud|portavoz"), verdict("time", "not_confirmed", "*")], []),
        language="es",
    ),
    Report(
        "El Comercio del Pacífico", "2024-01-10",
        "GUAYAQUIL. Trece encapuchados irrumpieron el martes en el set de TC Televisión y la señal siguió al aire durante quince minutos. El productor Jorge Rendón explicó que nadie se atrevió a cortarla. Un camarógrafo alcanzó, además, a transmitir por Facebook desde un baño. La Policía Nacional dio a conocer luego las grabaciones de las cámaras corporales del GIR en el momento del rescate. El presidente Noboa declaró el conflicto armado interno; "
        "los videos de supuestos saqueos en la Alborada resultaron ser de 2019, precisó Ecuador Chequea.",
        Item(["la señal"], "livestream video", [step("published|filmed", "TC Televisión")], [time("filmed|event|published", "2024-01-09")], [], ["set", "GUAYAQUIL", "TC Televisión"]),
        Item(["transmitir por Facebook"], "livestream", [step("filmed|posted|published", "camarógrafo")], [time("filmed|event|posted", "2024-01-09", optional=True)], [], ["baño", "GUAYAQUIL", "TC Televisión", "set"]),
        Item(["las grabaciones"], "bodycam", [step("released|published", "Policía Nacional"), step("filmed", "GIR", optional=True)], [time("filmed|event", "2024-01-09", optional=True)], [], ["set", "GUAYAQUIL", "TC Televisión"]),
        Item(["los videos"], "video ground_video", [step("analysed|verified", "Ecuador Chequea", optional=True)], [time("filmed|event", "2019")], [verdict("time|content", "refuted", "Ecuador Chequea"), verdict("content", "refuted", "Ecuador Chequea", optional=True)], ["Alborada"]),
        language="es",
    ),
    Report(
        "Balcón de Granada", "2023-04-03",
        "Una pareja de senderistas de Órgiva ha resultado ilesa tras quedar atrapada por un desprendimiento en el barranco del Poqueira. El Greim de la Guardia Civil, que los evacuó en helicóptero, ha colgado en su perfil el vídeo del izado, registrado por el propio rescatador con una GoPro. Ella, que es maestra, aprovechó la espera para fotografiar las piedras. «Algún día me reiré de estas fotos», comentó a este periódico, al que cedió dos. "
        "La ruta continúa cerrada.",
        Item(["el vídeo"], "bodycam video", [step("posted|published", "Greim|Guardia Civil"), step("filmed", "rescatador")], [], [], ["Poqueira", "barranco"]),
        Item(["estas fotos"], "still", [step("filmed", "Ella|maestra"), step("shared|released", "Ella|maestra|*")], [], [], ["Poqueira", "barranco", "piedras"]),
        language="es",
    ),
    Report(
        "Red de Monitoreo Andino", "2022-06-26",
        "Quito. Con base en 48 videos ciudadanos, establecimos que al menos nueve bombas lacrimógenas cayeron dentro de la Casa de la Cultura el 23 de junio. El más nítido lo obtuvo la estudiante de cine Nina Quispe con un teleobjetivo desde el puente de El Ejido; lo georreferenciamos gracias a la cúpula de espejos. La hora, 17.40, se dedujo de las sombras. El ministro Patricio Carrillo tachó la evidencia de «editada», pero no aportó peritaje alguno. "
        "Solicitamos sin éxito las cintas del ECU-911.",
        Item(["48 videos ciudadanos", "El más nítido"], "video ground_video", [step("filmed", "Nina Quispe|estudiante de cine|estudiante"), step("geolocated", "Red de Monitoreo Andino|*"), step("chronolocated", "*", optional=True)], [time("filmed|event", "2022-06-23")],
             [verdict("location", "confirmed", "*"), verdict("time", "confirmed", "*"), verdict("content", "disputed|refuted", "Patricio Carrillo|ministro")], ["Casa de la Cultura", "Quito", "El Ejido"]),
        language="es",
    ),
    Report(
        "Ahora Galicia", "2022-02-16",
        "El naufragio del Villa de Pitanxo a 450 kilómetros de Terranova deja 21 tripulantes muertos. La Real Fuerza Aérea Canadiense remitió a Salvamento Marítimo la filmación de una balsa con tres supervivientes, hecha el martes desde un avión Hércules. En Marín, las familias rechazan que se emita. También piden que se retire de internet una imagen de un pesquero hundiéndose: pertenece a otro barco, el Sirios, y la publicó en 2018 el foro Navegar. "
        "La Xunta decretó tres jornadas de luto.",
        Item(["la filmación"], "video drone_video", [step("shared|released", "Real Fuerza Aérea Canadiense"), step("filmed", "avión Hércules|Real Fuerza Aérea Canadiense|Hércules")], [time("filmed", "2022-02-15")], [], ["Terranova", "balsa"]),
        Item(["una imagen"], "still", [step("published|posted", "Navegar|foro Navegar")], [time("published|posted", "2018")], [verdict("content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True)], []),
        language="es",
    ),
    Report(
        "Cono Sur Noticias", "2024-05-07",
        "PORTO ALEGRE. El agua ocupa la pista del aeropuerto Salgado Filho y 83 personas han perdido la vida en Rio Grande do Sul. El mecánico uruguayo Fabián Silvera voló su pequeño dron sobre el estadio de Gremio y vendió la película a Globo, que la exhibió el domingo en Fantástico. Las autoridades brasileñas han negado la autenticidad de un clip donde camiones con donaciones son retenidos por falta de factura. Sin embargo, el canal SBT "
        "mantiene que su reportaje es fidedigno.",
        Item(["la película"], "drone_video", [step("filmed", "Fabián Silvera|mecánico uruguayo|mecánico|dron"), step("released|shared", "Fabián Silvera|mecánico", optional=True), step("published", "Globo")], [time("published", "2024-05-05")], [], ["estadio", "Gremio", "PORTO ALEGRE"]),
        Item(["un clip", "su reportaje"], "video ground_video", [step("published", "SBT", optional=True)], [], [verdict("content", "disputed|refuted", "autoridades brasileñas|autoridades"), verdict("content", "confirmed", "SBT|canal SBT", optional=True)], []),
        language="es",
    ),
    Report(
        "Periodismo de Datos Norte", "2025-09-10",
        "El vídeo que Donald Trump mostró en su red social, en el que una lancha salta en pedazos en el Caribe, es una grabación infrarroja hecha por un avión militar estadounidense, a juicio de tres exoficiales consultados. El ministro venezolano Freddy Ñáñez alegó que se generó con inteligencia artificial. El profesor Siwei Lyu, de la Universidad de Búfalo, pasó el archivo por su detector y no vio rastros de manipulación. Dónde se produjo el ataque no se puede determinar: "
        "no hay costa a la vista.",
        Item(["El vídeo", "una grabación infrarroja", "el archivo"], "thermal_video drone_video video", [step("posted|published|shared", "Donald Trump"), step("filmed", "avión militar estadounidense|avión militar"), step("analysed", "Siwei Lyu|profesor")], [],
             [verdict("content", "disputed|refuted", "Freddy Ñáñez|ministro venezolano|ministro"), verdict("content", "confirmed", "Siwei Lyu|profesor"), verdict("location", "not_confirmed", "*"), verdict("source", "confirmed", "exoficiales|tres exoficiales", optional=True)], ["Caribe"]),
        language="es",
    ),
    Report(
        "El Norteño de Chihuahua", "2023-03-29",
        "CIUDAD JUÁREZ. En 32 segundos y sin sonido, la cinta muestra a dos guardias que se alejan mientras el humo llena la celda de la estación migratoria. La filtró el martes el periodista Joaquín López-Dóriga. El secretario de Gobernación, Adán Augusto López, dio por bueno el material horas después. Afuera, el fotógrafo de AFP Guillermo Arias documentó los cuerpos tendidos bajo mantas plateadas. "
        "Murieron 38 migrantes, la mayoría guatemaltecos.",
        Item(["la cinta", "el material"], "cctv video", [step("released|published|shared|posted", "Joaquín López-Dóriga|periodista")], [time("released|published|shared|posted", "2023-03-28")], [verdict("content|source", "confirmed", "Adán Augusto López|secretario de Gobernación")], ["CIUDAD JUÁREZ", "celda", "estación migratoria"]),
        language="es",
    ),
    Report(
        "La Rioja Hoy Digital", "2023-07-08",
        "Un tornado de corta vida cruzó el jueves los viñedos de Cenicero. Hay quien lo tiene en el móvil: la enóloga Paula Ruiz de Viñaspre, que se guareció en el coche, y un motorista francés que llevaba cámara en el casco. Del vídeo de ella se hizo eco Aemet; el de él, más largo, lo vimos gracias a un hostelero de la plaza, a quien se lo dejó copiar. "
        "No hubo heridos, si bien el Consejo Regulador cifra en 40 las hectáreas dañadas.",
        Item(["vídeo de ella"], "video ground_video", [step("filmed", "Paula Ruiz de Viñaspre|enóloga|ella"), step("republished|shared|published|reposted", "Aemet")], [time("filmed|event", "2023-07-06")], [], ["Cenicero", "viñedos"]),
        Item(["el de él"], "bodycam video", [step("filmed", "motorista francés|motorista"), step("shared|released", "hostelero|hostelero de la plaza|motorista francés|motorista")], [time("filmed|event", "2023-07-06")], [], ["Cenicero", "viñedos"]),
        language="es",
    ),
    Report(
        "Oriente Medio al Día", "2025-05-14",
        "La Media Luna Roja Palestina perdió a ocho sanitarios en Tel al Sultan. El celular de uno de ellos, Rifaat Radwan, recuperado de la fosa, contenía un metraje de casi siete minutos con las ambulancias y sus luces encendidas. La organización lo hizo llegar al Consejo de Seguridad y el New York Times lo publicó semanas más tarde tras comprobar el punto y la hora. El Ejército israelí, que había hablado de vehículos sin señales, rectificó. "
        "Sobre un plano aéreo ofrecido por esa fuerza, el diario apuntó que no permite distinguir a los ocupantes.",
        Item(["un metraje"], "video ground_video dashcam", [step("filmed", "Rifaat Radwan|uno de ellos"), step("shared|released", "organización|La organización|Media Luna Roja Palestina"), step("published", "New York Times"), step("verified", "New York Times", optional=True)], [], [verdict("location", "confirmed", "New York Times"), verdict("time", "confirmed", "New York Times")], ["Tel al Sultan"]),
        Item(["un plano aéreo"], "drone_video video drone_still", [step("released|shared|published", "fuerza|Ejército israelí|esa fuerza"), step("filmed", "Ejército israelí|fuerza", optional=True), step("analysed", "diario|New York Times", optional=True)], [], [], ["Tel al Sultan"]),
        language="es",
    ),
    Report(
        "Andes Informa", "2024-06-28",
        "LA PAZ. La tanqueta embistió la puerta del Palacio Quemado a las 15.51 del miércoles. Desde la ventana del Legislativo lo inmortalizó en una fotografía la diputada Lidia Patty, y esa toma fue portada de La Razón del jueves. El cara a cara entre el presidente Arce y el general Zúñiga lo difundió en redes el Ministerio de la Presidencia; quien sostenía el teléfono era un edecán. Evo Morales cuestiona que el episodio, tal como aparece en las imágenes, fuera espontáneo. "
        "La Fiscalía investiga a veintiún militares.",
        Item(["una fotografía", "esa toma"], "still", [step("filmed", "Lidia Patty|diputada"), step("published|republished", "La Razón")], [time("filmed|event", "2024-06-26"), time("published|republished", "2024-06-27")], [], ["Palacio Quemado", "LA PAZ", "puerta"]),
        Item(["las imágenes"], "video ground_video", [step("posted|published|released|shared", "Ministerio de la Presidencia"), step("filmed", "edecán")], [time("filmed|event", "2024-06-26", optional=True)], [verdict("content", "disputed", "Evo Morales")], ["Palacio Quemado", "LA PAZ", "puerta"]),
        language="es",
    ),
    Report(
        "Contraste Europa", "2022-02-28",
        "Entre los contenidos falsos del quinto día de invasión destaca el «fantasma de Kiev»: un caza que derriba a otro sobre la capital. La escena está sacada del simulador DCS World y la confeccionó un usuario de YouTube llamado Comrade Corb, que lo advertía el 24 de febrero en la descripción. El propio Ministerio de Defensa ucranio la retuiteó. Más dudas suscita una foto del supuesto piloto, atribuida por la cuenta Visegrad 24 a un álbum familiar; "
        "al cierre de esta edición no sabíamos de dónde salió ni quién la hizo.",
        Item(["La escena"], "video", [step("posted|published|filmed", "Comrade Corb|usuario de YouTube"), step("reposted|shared|posted", "Ministerio de Defensa ucranio|Ministerio de Defensa")], [time("posted|published", "2022-02-24")], [verdict("content", "refuted", "*")], []),
        Item(["una foto"], "still", [step("shared|posted|published", "Visegrad 24")], [], [verdict("source", "not_confirmed", "*")], []),
        language="es",
    ),
]
