"""Twelve Spanish reports, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Levante al Día", "2024-10-31",
        "El agua llegó a Paiporta antes que la alerta. Un vecino del segundo piso, Vicent Ferrer, grabó el martes por la tarde con su móvil cómo el barranco del Poyo arrastraba decenas de coches. El vídeo, que subió a X esa misma noche, acumula tres millones de visualizaciones. La Guardia Civil difundió el miércoles imágenes tomadas desde un helicóptero sobre la misma calle. "
        "La alcaldesa pidió ayuda urgente al Gobierno central.",
        Item(["El vídeo"], "video ground_video",
             [step("filmed", "Vicent Ferrer|vecino"), step("posted", "Vicent Ferrer|vecino|*")], [time("filmed", "2024-10-29"), time("posted", "2024-10-29", optional=True)], [], ["Paiporta", "Poyo", "barranco"]),
        Item(["imágenes"], "video aerial_video drone_video",
             [step("released|shared|published", "Guardia Civil"), step("filmed", "Guardia Civil|helicóptero", optional=True)], [time("released|shared|published", "2024-10-30")], [], ["Paiporta", "calle"]),
        language="es",
    ),
    Report(
        "Verifica Sur", "2023-01-12",
        "Es falso que esta grabación muestre a militares brasileños uniéndose al asalto del Congreso en Brasilia. El video fue grabado en 2018 durante una huelga de camioneros en Goiânia. La primera copia que hallamos la publicó el portal Diário do Cerrado el 29 de mayo de aquel año. Desde el lunes la difunde en WhatsApp y en Telegram el grupo Patria Viva. "
        "El Ejército brasileño confirmó a este medio que los uniformes corresponden a otra unidad.",
        Item(["esta grabación", "El video", "La primera copia"], "video ground_video",
             [step("published|posted", "Diário do Cerrado|portal"), step("shared|posted|reposted", "Patria Viva")],
             [time("filmed", "2018"), time("published|posted", "2018-05-29"), time("shared|posted|reposted", "2023-01-09", optional=True)],
             [verdict("location|content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)], ["Goiânia"]),
        language="es",
    ),
    Report(
        "Agencia Cóndor", "2024-02-04",
        "El fuego que arrasa los cerros de Viña del Mar quedó registrado por un dron de Bomberos de Chile. La institución divulgó el sábado el video, en el que se aprecia el avance de las llamas sobre la población El Olivar. La agencia pudo verificar la ubicación a partir de la forma de los edificios, aunque no la hora exacta en que fue grabado. Una imagen satelital de la NASA, captada ese mismo día, "
        "muestra el humo sobre el Pacífico. Hay más de cincuenta fallecidos.",
        Item(["el video"], "drone_video",
             [step("filmed", "Bomberos|dron"), step("released|published|shared", "Bomberos|institución")], [time("released|published|shared", "2024-02-03")],
             [verdict("location", "confirmed", "agencia|Cóndor"), verdict("time", "not_confirmed|partly_confirmed", "agencia|Cóndor")], ["Viña del Mar", "Olivar"]),
        Item(["imagen satelital"], "satellite_image",
             [step("filmed", "NASA", optional=True)], [time("imagery_acquired", "2024-02-03")], [], ["Pacífico", "Viña"]),
        language="es",
    ),
    Report(
        "El Correo del Istmo", "2023-10-26",
        "Otis entró en Acapulco de madrugada y dejó sin ventanas los hoteles de la Costera. Lo que ocurrió dentro lo muestra una cámara de seguridad del hotel Bahía Azul, cuyas imágenes obtuvo este diario: en menos de un minuto, el vestíbulo desaparece. La turista argentina Paula Ríos transmitió en vivo por Instagram desde el baño de su habitación. Protección Civil publicó el jueves fotografías aéreas del puerto. "
        "Las comunicaciones siguen cortadas.",
        Item(["cámara de seguridad", "imágenes"], "cctv",
             [step("shared|released|published", "*", optional=True)], [time("filmed|event", "2023-10-25", optional=True)], [], ["hotel", "Acapulco", "vestíbulo"]),
        Item(["fotografías aéreas"], "drone_still aerial_still still",
             [step("published|released|posted", "Protección Civil")], [time("published|released|posted", "2023-10-26")], [], ["puerto", "Acapulco"]),
        language="es",
    ),
    Report(
        "Observatorio Huella", "2022-12-19",
        "Analizamos once vídeos de la represión en Ayacucho del 15 de diciembre. El más claro fue filmado por la estudiante Rosmery Quispe desde una azotea próxima al aeropuerto y enviado a nuestro equipo por Signal. Lo hemos geolocalizado en la avenida Ejército, y las sombras indican que se grabó hacia las 15.40. Otro, que publicó en Facebook el medio local Huamanga Noticias, muestra a un soldado disparando de rodillas. "
        "El Ministerio de Defensa sostiene que está editado; no hallamos indicios de manipulación.",
        Item(["once vídeos", "El más claro"], "video ground_video",
             [step("filmed", "Rosmery Quispe|estudiante"), step("shared|released", "Rosmery Quispe|estudiante|*", optional=True), step("geolocated", "*"), step("chronolocated", "*", optional=True)], [time("filmed|event", "2022-12-15")],
             [verdict("location", "confirmed", "*"), verdict("time", "confirmed", "*")], ["Ayacucho", "aeropuerto", "Ejército"]),
        Item(["once vídeos", "Otro"], "video ground_video",
             [step("posted|published", "Huamanga Noticias")], [time("filmed|event", "2022-12-15", optional=True)],
             [verdict("content", "disputed", "Ministerio"), verdict("content", "confirmed", "*")], ["Ayacucho"]),
        language="es",
    ),
    Report(
        "Noticiero Pirineos", "2022-10-11",
        "El presidente ucraniano, Volodímir Zelenski, publicó el lunes en Telegram un vídeo grabado por él mismo frente a la sede de la Presidencia en Kiev, minutos después del ataque. En las redes circulan, además, imágenes de una pasarela peatonal alcanzada por un misil. La agencia Reuters confirmó que fueron tomadas en el parque Volodímir, pero no pudo determinar cuándo. Moscú no aclaró cuáles eran sus objetivos.",
        Item(["un vídeo"], "video ground_video",
             [step("filmed", "Zelenski|él mismo|presidente"), step("posted|published", "Zelenski|presidente")], [time("posted|published", "2022-10-10")], [], ["Kiev", "Presidencia", "sede"]),
        Item(["imágenes"], "video ground_video still",
             [step("verified|geolocated", "Reuters", optional=True), step("shared|posted", None, optional=True)], [], [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")], ["parque", "pasarela"]),
        language="es",
    ),
    Report(
        "Diario del Páramo", "2024-01-10",
        "Hombres encapuchados irrumpieron el martes en los estudios de TC Televisión, en Guayaquil, mientras el canal emitía en directo. La señal, seguida por miles de personas, se mantuvo durante unos quince minutos. Un camarógrafo, José Luis Calderón, logró además filmar con su teléfono el pasillo donde los rehenes estaban tendidos; entregó la grabación a la Policía. "
        "El comandante César Zapata mostró el miércoles fotos de trece detenidos. La Fiscalía los acusa de terrorismo.",
        Item(["La señal"], "livestream video",
             [step("filmed|published|posted", "canal|TC Televisión")], [time("filmed|event|published", "2024-01-09")], [], ["Guayaquil", "estudios"]),
        Item(["la grabación"], "video ground_video",
             [step("filmed", "José Luis Calderón|camarógrafo"), step("shared|released", "José Luis Calderón|camarógrafo|*")], [time("filmed|event", "2024-01-09", optional=True)], [], ["Guayaquil", "pasillo"]),
        Item(["fotos"], "still image",
             [step("released|published|shared", "César Zapata|comandante")], [time("released|published|shared", "2024-01-10")], [], []),
        language="es",
    ),
    Report(
        "Canarias Hoy", "2021-09-20",
        "La colada alcanzó el lunes las primeras viviendas de El Paraíso, en La Palma. El Instituto Volcanológico de Canarias difundió un vídeo térmico de la boca eruptiva, grabado la víspera por su equipo desde Tajuya. También el satélite europeo Sentinel-2 captó el incendio. El piloto Abián San Gil, que sobrevoló la zona con un dron, cedió sus tomas a la televisión autonómica. "
        "Unas 5.000 personas han sido evacuadas.",
        Item(["un vídeo térmico"], "thermal_video",
             [step("released|shared|published", "Instituto Volcanológico"), step("filmed", "equipo|Instituto Volcanológico")], [time("filmed", "2021-09-19"), time("released|shared|published", "2021-09-20", optional=True)], [], ["boca", "Tajuya", "Palma"]),
        Item(["tomas"], "drone_video",
             [step("filmed", "Abián San Gil|piloto"), step("shared|released", "Abián San Gil|piloto")], [], [], ["zona", "Palma", "Paraíso"]),
        language="es",
    ),
    Report(
        "La Plaza Cultural", "2025-04-02",
        "La compañía Teatro del Umbral estrena el viernes en Mérida una obra sobre el último fotógrafo ambulante de Extremadura. El texto, de Inés Galán, parte de un álbum de fotos que la autora compró en un mercadillo. «Cada retrato guarda una mentira», dice el protagonista en la escena final. La directora asegura que no habrá pantallas ni proyecciones. Las entradas se agotaron en dos horas.",
        language="es",
    ),
    Report(
        "Contraste", "2024-07-31",
        "Circula un audio y una fotografía de supuestas urnas quemadas en Maracaibo. La imagen es auténtica, pero antigua: la tomó el fotoperiodista Henry Chirinos en Valencia en abril de 2013, según comprobó nuestro equipo en el archivo de su agencia. El diputado Luis Mora la compartió el martes en X como si fuera actual y después la borró. Chirinos lamentó que su trabajo se use «para sembrar confusión».",
        Item(["una fotografía", "La imagen"], "still image ground_still",
             [step("filmed", "Henry Chirinos|fotoperiodista"), step("shared|posted|reposted", "Luis Mora|diputado"), step("verified", "*", optional=True)],
             [time("filmed", "2013-04"), time("shared|posted|reposted", "2024-07-30")],
             [verdict("location|content|time", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("location", "refuted", "*", optional=True), verdict("content", "confirmed|refuted", "*", optional=True)], ["Valencia"]),
        language="es",
    ),
    Report(
        "Andes Press", "2023-06-20",
        "Organizaciones de derechos humanos entregaron a la Comisión Interamericana tres grabaciones de los disturbios de Jujuy. En una de ellas, registrada por una cámara corporal policial el 17 de junio, un agente dispara balas de goma a corta distancia. Las otras dos las filmaron manifestantes en Purmamarca. El equipo forense Traza comprobó que ninguna ha sido alterada. "
        "El gobernador Gerardo Morales atribuyó los hechos a «infiltrados».",
        Item(["tres grabaciones", "una de ellas"], "bodycam",
             [step("shared|released", "Organizaciones"), step("filmed", "*", optional=True)], [time("filmed|event", "2023-06-17")], [verdict("content", "confirmed", "Traza|equipo")], ["Jujuy"]),
        Item(["tres grabaciones", "otras dos"], "video ground_video",
             [step("shared|released", "Organizaciones"), step("filmed", "manifestantes")], [], [verdict("content", "confirmed", "Traza|equipo")], ["Purmamarca", "Jujuy"]),
        language="es",
    ),
    Report(
        "Puerto y Mar", "2024-03-27",
        "La transmisión permanente que mantiene el canal StreamTime en YouTube captó el momento en que el carguero Dali choca contra el puente Francis Scott Key de Baltimore, el martes a la 1.28. La autoridad portuaria publicó horas después una fotografía del casco, hecha desde una lancha por el práctico Kevin Dunn. Un usuario conocido como @shipnerd había fechado antes la secuencia por las luces de la cabina. "
        "Seis obreros siguen desaparecidos.",
        Item(["La transmisión", "la secuencia"], "livestream",
             [step("filmed|posted|published", "StreamTime|canal"), step("chronolocated", "@shipnerd|usuario")], [time("filmed|event", "2024-03-26")], [verdict("time", "confirmed", "@shipnerd|usuario")], ["Baltimore", "puente"]),
        Item(["una fotografía"], "still image ground_still",
             [step("filmed", "Kevin Dunn|práctico"), step("published|released", "autoridad portuaria")], [time("published|released", "2024-03-26")], [], ["puente", "Baltimore", "casco"]),
        language="es",
    ),
]
