"""Thirty-two English reports of war and disaster for training, annotated by hand; not yet wired in."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Black Sea Photo Service", "2024-03-02",
        "In this handout photo provided by the State Emergency Service of Ukraine and taken on March 2, 2024, rescuers carry a stretcher past a nine-storey block in the Suvorovskyi district of Odesa, Ukraine, that was hit by a Russian drone overnight. "
        "Three people died, according to regional head Oleh Kiper. The photo could not be independently verified by Black Sea Photo Service, which distributes it as received. Mandatory credit. No archiving.",
        Item(["handout photo", "The photo"], "still", [step("released|published|shared", "State Emergency Service"), step("filmed", "State Emergency Service", optional=True), step("published|republished|released", "Black Sea Photo Service", optional=True)], [time("filmed", "2024-03-02")],
             [verdict("content|source|location", "not_confirmed", "Black Sea Photo Service")], ["Suvorovskyi", "Odesa", "block"]),
    ),
    Report(
        "Institute for Campaign Analysis", "2023-10-22",
        "Ukrainian forces continued limited crossings of the Dnipro and hold positions in Krynky. Combat footage posted on October 20 by a Kremlin-affiliated milblogger shows artillery fire on dachas; the Institute geolocated it to within about 300 meters of the Krynky landing site. A separate clip published the same day, supposedly filmed by the Russian 18th Combined Arms Army, "
        "depicts a destroyed pontoon, but the terrain is too uniform for its position to be established. Satellite imagery captured on October 19 shows fresh vehicle tracks in the forest south of the village.",
        Item(["Combat footage"], "video drone_video ground_video", [step("posted", "milblogger"), step("geolocated", "Institute")], [time("posted", "2023-10-20")], [verdict("location", "confirmed", "Institute")], ["Krynky"]),
        Item(["A separate clip"], "video drone_video", [step("published|posted", None, optional=True), step("filmed", "18th")], [time("published|posted", "2023-10-20")], [verdict("location", "not_confirmed", "*")], ["Krynky", "Dnipro"]),
        Item(["Satellite imagery"], "satellite_image", [], [time("imagery_acquired", "2023-10-19")], [], ["forest", "Krynky", "village"]),
    ),
    Report(
        "Blue Nile Radio", "2024-06-08",
        "At least 104 people were buried in a single field at Wad al-Noura on Thursday, the morning after the Rapid Support Forces stormed the Gezira village. The Wad Madani Resistance Committee uploaded a video of the funeral to its Facebook page; our fact-checking team counted 51 shrouds before the camera turns away. "
        "The paramilitaries published their own footage on X, in which a commander stands beside sandbags and speaks of an army base. That footage is genuine, an analyst at the Sudan Conflict Observatory said, but the sandbags are six kilometres from the village.",
        Item(["a video"], "video ground_video", [step("posted", "Resistance Committee"), step("analysed|verified", "fact-checking team", optional=True)], [time("event|filmed", "2024-06-06", optional=True)], [], ["Wad al-Noura", "field", "village", "Gezira"]),
        Item(["their own footage", "That footage"], "video ground_video", [step("published|posted|released", "paramilitaries|Rapid Support Forces"), step("verified|analysed|geolocated", "analyst|Sudan Conflict Observatory", optional=True)], [],
             [verdict("content|source", "confirmed", "analyst|Sudan Conflict Observatory"), verdict("location", "refuted|disputed|confirmed|partly_confirmed", "analyst|Sudan Conflict Observatory", optional=True)], ["village", "Wad al-Noura", "Gezira"]),
    ),
    Report(
        "Pokhara Gazette", "2023-01-18",
        "Sonu Jaiswal was live on Facebook when Yeti Airlines flight 691 banked, dropped and broke apart in the Seti gorge on Sunday. The ninety seconds he streamed from a window seat, a friend of his told the Gazette, are authentic: he followed them as they happened. A former civil aviation director who reviewed the recording agreed that it was made aboard the aircraft. "
        "A second video, by Diwas Bohora, was shot from the roof of his house in Pokhara and shows the left wing rolling over. None of the 72 people on the plane survived.",
        Item(["live", "the recording"], "livestream", [step("filmed|posted|published", "Sonu Jaiswal"), step("verified|analysed", "director|friend", optional=True)], [time("filmed|event|posted", "2023-01-15")],
             [verdict("content|source", "confirmed", "friend"), verdict("content|source|location", "confirmed", "director|civil aviation director")], ["Seti", "Pokhara", "gorge"]),
        Item(["A second video"], "video ground_video", [step("filmed", "Diwas Bohora")], [time("filmed|event", "2023-01-15", optional=True)], [], ["Pokhara", "house", "Seti", "gorge"]),
    ),
    Report(
        "Mediterranean Inquirer", "2024-03-03",
        "What happened to the crowd around the flour lorries on Al-Rashid Street? The Israeli army's answer is a drone video, issued on Thursday, in which hundreds of people swarm about a convoy. It is not one film but four pieces with gaps between them, our analysis finds, and the moment at which people begin to fall is missing. Asked for the uncut recording, a spokesman refused. The piece that opens the film was recorded near the Nabulsi roundabout, south-west of Gaza City; the last one a kilometre farther south. "
        "A clip aired by Al Jazeera contains long bursts of gunfire, at 4.45 a.m. by the channel's account.",
        Item(["a drone video", "one film", "the film", "the uncut recording"], "drone_video thermal_video", [step("released|published", "Israeli army"), step("analysed|geolocated|verified", "*", optional=True), step("filmed", "Israeli army", optional=True)], [time("released|published", "2024-02-29")],
             [verdict("content", "disputed|partly_confirmed|not_confirmed", "*", optional=True), verdict("location", "confirmed", "*", optional=True)], ["Rashid", "Nabulsi", "Gaza"]),
        Item(["A clip"], "video ground_video", [step("published|released", "Al Jazeera")], [time("filmed|event", "2024-02-29", optional=True)], [], ["Rashid", "Gaza", "Nabulsi"]),
    ),
    Report(
        "Red River Daily", "2024-09-10",
        "Two spans of the Phong Chau bridge fell into the swollen Red River on Monday morning, taking ten vehicles with them. The dashcam of Nguyen Minh Hai's pickup recorded a lorry vanishing into a hole in the roadway ahead. He braked in time. His nephew uploaded the clip to Zalo, and from there the police of Phu Tho province obtained it as evidence. "
        "Deputy Prime Minister Ho Duc Phoc said thirteen people were missing. Typhoon Yagi had made landfall two days earlier.",
        Item(["The dashcam", "the clip"], "dashcam", [step("filmed", "Nguyen Minh Hai|dashcam|pickup"), step("posted", "nephew")], [time("filmed|event", "2024-09-09")], [], ["Phong Chau", "Red River", "bridge"]),
    ),
    Report(
        "Ayeyar Documentation Project", "2022-06-19",
        "The phone was found in a field in Ayadaw township. On it were 144 photographs and a ten-minute video in which soldiers boast of how many people each of them had killed. Radio Free Asia's Burmese service received the files from a villager and made them public on Friday. Our project has examined copies. Metadata put thirty of the photographs on 11 May 2022; in one, five men kneel, roped, at the wall of a monastery that we located in Mon Taing Pin. The selfie video has no coordinates, "
        "and we were unable to determine where it was filmed.",
        Item(["144 photographs", "the photographs"], "still", [step("filmed", "soldiers", optional=True), step("released|published", "Radio Free Asia"), step("shared|released", "villager", optional=True), step("geolocated|analysed|verified|chronolocated", "we|Our project", optional=True)],
             [time("filmed", "2022-05-11"), time("published|released", "2022-06-17")], [verdict("location", "confirmed", "we|Our project|Ayeyar Documentation Project"), verdict("time", "confirmed|partly_confirmed", "*", optional=True)], ["Mon Taing Pin", "monastery", "Ayadaw"]),
        Item(["a ten-minute video", "The selfie video"], "video ground_video", [step("filmed", "soldiers"), step("released|published", "Radio Free Asia"), step("shared|released", "villager", optional=True), step("analysed", "Our project", optional=True)],
             [time("published|released", "2022-06-17")], [verdict("location", "not_confirmed", "we|Our project|Ayeyar Documentation Project")], ["Ayadaw", "field"]),
    ),
    Report(
        "Cedar Check", "2024-09-29",
        "A mushroom of white vapour, a tower of orange smoke, a screaming driver: the video is terrifying, and it is four years old. Posts on Facebook and X present it as Friday's strike on Hezbollah's headquarters in Beirut's southern suburbs. In fact it shows the explosion in the port of Beirut on 4 August 2020. The engineer Agoston Nemeth filmed it from his flat in Achrafieh and published it on Twitter within the hour. CedarCheck compared it frame by frame with the copy in the archive of the agency Storyful, "
        "which holds the licence. An Iraqi television station aired the false version on Saturday and later apologised.",
        Item(["the video", "the copy", "the false version"], "video ground_video", [step("filmed", "Agoston Nemeth|engineer"), step("published|posted", "Agoston Nemeth|engineer"), step("republished|published|posted", "Iraqi television station|television station"), step("archived", "Storyful", optional=True), step("posted|shared|reposted", None, optional=True)],
             [time("filmed|event|published|posted", "2020-08-04"), time("republished|published|posted", "2024-09-28")], [verdict("time|content|location", "refuted", "Cedar Check|CedarCheck|*"), verdict("time|content|location", "refuted", "*", optional=True), verdict("source", "confirmed", "*", optional=True)],
             ["port", "Beirut", "Achrafieh"]),
    ),
    Report(
        "Pechersk Chronicle", "2024-07-11",
        "Which missile tore open the toxicology ward of Kyiv's Okhmatdyt children's hospital on Monday? A five-second video from a window on Povitroflotskyi Avenue settles the matter for most specialists. In it, a slim body with stub wings dives almost straight down, its engine still attached. Three experts in munitions whom we consulted, among them Fabian Hoffmann of the University of Oslo, identified a Kh-101 cruise missile. Russia's defence ministry insists that a Ukrainian interceptor fell on the building. "
        "The author of the video is a neighbour who prefers to stay anonymous; she sent it first to the Telegram channel Kyiv Operatyvnyi.",
        Item(["A five-second video", "the video"], "video ground_video", [step("filmed", "neighbour"), step("shared|posted|released", "neighbour|Kyiv Operatyvnyi", optional=True), step("analysed|verified", "experts|Three experts|Fabian Hoffmann", optional=True)], [time("filmed|event", "2024-07-08", optional=True)],
             [verdict("content", "confirmed", "experts|Three experts|Fabian Hoffmann", optional=True), verdict("content", "disputed|refuted", "defence ministry", optional=True)], ["Okhmatdyt", "Povitroflotskyi", "hospital", "Kyiv"]),
    ),
    Report(
        "Costa Grande Noticias", "2023-10-28",
        "With the motorway cut and no signal for two days, Acapulco's first images after Hurricane Otis came out on the back of a motorcycle. The rider, the photographer Félix Márquez's assistant, carried a memory card to Chilpancingo; on it were drone shots of the Costera, every hotel a skeleton. The agency Cuartoscuro sold them to 60 newspapers on Thursday. By then the state's tourism office was insisting that 'eight out of ten rooms' would be open by Christmas. "
        "Otis had come ashore on Wednesday as a Category 5 storm.",
        Item(["first images", "drone shots"], "drone_still still", [step("filmed", "Félix Márquez|photographer|assistant", optional=True), step("published|released|shared", "Cuartoscuro")], [time("published|released|shared", "2023-10-26")], [], ["Acapulco", "Costera"]),
    ),
    Report(
        "Jaffa Economic Letter", "2024-05-16",
        "Investors got a blurred picture of Israel's finances on Wednesday when the treasury released two deficit figures within an hour. The shekel was filmed over by war costs, quipped one trader. Reservists' pay, first posted under 'other', is now recorded as defence; hotels for evacuees from Kiryat Shmona remain where they were. 'Show me the raw data and I will verify it myself,' said the economist Esther Farkash, who has independently tracked spending since October. "
        "Rating agencies could not confirm when they would publish their next review.",
    ),
    Report(
        "Accountability Atlas", "2022-04-05",
        "Claims from Moscow that the dead of Bucha were placed on Yablunska Street after Russian troops left do not survive a look at the evidence. The dash camera of a Ukrainian territorial defence patrol filmed the bodies on 1 April; the recording was published the next day. Satellite pictures by Maxar Technologies from 18, 19 and 31 March show dark shapes in the very same places. We matched nine of them with the video, one by one, using kerbs and a wrecked Daewoo. The Russian foreign ministry had called the video 'a provocation'. "
        "No body in it moves a hand: the smear that some users noticed is a raindrop on the windscreen.",
        Item(["dash camera", "the recording", "the video", "the video@2"], "dashcam", [step("filmed", "territorial defence patrol|patrol|dash camera"), step("published|posted", None, optional=True), step("geolocated|verified|analysed", "We|Accountability Atlas", optional=True)], [time("filmed", "2022-04-01"), time("published|posted", "2022-04-02")],
             [verdict("content", "disputed|refuted", "foreign ministry"), verdict("location|content|time", "confirmed", "We|Accountability Atlas")], ["Yablunska", "Bucha"]),
        Item(["Satellite pictures"], "satellite_image", [step("filmed|published|released", "Maxar", optional=True), step("analysed|verified", "We|Accountability Atlas", optional=True)], [time("imagery_acquired", "2022-03-18"), time("imagery_acquired", "2022-03-19"), time("imagery_acquired", "2022-03-31")],
             [verdict("location|content|time", "confirmed", "We|Accountability Atlas", optional=True)], ["Yablunska", "Bucha"]),
    ),
    Report(
        "Rocky Mountain Standard", "2024-07-26",
        "JASPER, Alta. - Parks Canada confirmed on Thursday that the fire had reached the south side of the townsite a day before. A firefighter's video, posted and then deleted from Snapchat, appears to show the Maligne Lodge burning to the ground. The Standard has compared the roofline and the totem of the petrol station next door with Street View and is satisfied that it is the lodge. Deputy fire chief Don Smith would not discuss the clip. "
        "Some 25,000 people have been evacuated through British Columbia.",
        Item(["A firefighter's video", "the clip"], "video ground_video", [step("filmed", "firefighter"), step("posted", "*", optional=True), step("verified|geolocated", "Standard", optional=True)], [time("event|filmed", "2024-07-24", optional=True)], [verdict("location", "confirmed", "Standard")], ["Maligne", "lodge", "JASPER", "townsite"]),
    ),
    Report(
        "Don Region Monitor", "2023-06-24",
        "A webcam of the Rostov-on-Don circus is Russia's most-watched programme this morning. Streaming since shortly after four, it shows tanks with Wagner's letter Z crossed out parked athwart Budyonnovsky Avenue and street sweepers working around them. At 7.30 the founder of the mercenaries, Yevgeny Prigozhin, appeared in a video message of his own, released by his press service, standing in the yard of the Southern Military District's headquarters. "
        "Our correspondent confirmed the location from the arcade behind him. The Kremlin has not acknowledged either broadcast.",
        Item(["A webcam", "either broadcast"], "livestream cctv", [step("filmed|posted|published", "*", optional=True)], [time("filmed|event|posted|published", "2023-06-24", optional=True)], [], ["Rostov", "Budyonnovsky", "circus"]),
        Item(["a video message", "either broadcast"], "video ground_video", [step("released|published|posted", "press service"), step("filmed", "*", optional=True), step("verified|geolocated", "correspondent", optional=True)], [time("released|published|posted|filmed", "2023-06-24", optional=True)],
             [verdict("location", "confirmed", "correspondent|Our correspondent")], ["headquarters", "Rostov", "yard"]),
    ),
    Report(
        "Jeolla Ilbo English", "2024-12-30",
        "The Jeju Air jet that overran the runway at Muan on Sunday came down without wheels, flaps or, it seems, its right engine. Lee Geun-young had gone up to the roof of his seafood restaurant because of a bang; he filmed the last 38 seconds of flight 2216 and gave the footage to the broadcaster MBC. Investigators of the transport ministry are also studying an earlier clip, of unknown authorship, in which a puff of flame leaves the engine over the beach. "
        "They have not authenticated it. All but two of 181 people died.",
        Item(["the footage"], "video ground_video", [step("filmed", "Lee Geun-young"), step("shared|released", "Lee Geun-young|he", optional=True), step("published|shared|released", "MBC", optional=True)], [time("filmed|event", "2024-12-29")], [], ["Muan", "runway"]),
        Item(["an earlier clip"], "video ground_video", [step("filmed", None, optional=True), step("analysed", "transport ministry|Investigators", optional=True)], [time("filmed|event", "2024-12-29", optional=True)], [verdict("content|source", "not_confirmed", "Investigators|transport ministry|They")], ["beach", "Muan"]),
    ),
    Report(
        "Upper Nile Watch", "2023-04-17",
        "What we know about the Egyptian soldiers at Merowe. On Saturday the Rapid Support Forces shared two videos on Twitter. In one, men in Egyptian uniform sit on the ground with their hands on their heads; in the other, three parked MiG-29s are filmed from a pickup. Egypt's army has confirmed that its personnel were in Sudan for joint exercises, which lends weight to the first. Open source researcher Benjamin Strick pinpointed the second to the apron of Merowe airport. "
        "Both surfaced before noon. We do not know who held the cameras.",
        Item(["two videos", "In one", "the first", "Both"], "video ground_video", [step("shared|posted|published", "Rapid Support Forces"), step("filmed", None, optional=True)], [time("shared|posted|published", "2023-04-15")], [verdict("content", "confirmed|partly_confirmed", "Egypt", optional=True)], ["Merowe"]),
        Item(["two videos", "the other", "the second", "Both"], "video ground_video", [step("shared|posted|published", "Rapid Support Forces"), step("geolocated", "Benjamin Strick|researcher"), step("filmed", None, optional=True)], [time("shared|posted|published", "2023-04-15")], [verdict("location", "confirmed", "Benjamin Strick|researcher")], ["Merowe"]),
    ),
    Report(
        "Orontes Bulletin", "2024-12-06",
        "Rebels led by Hayat Tahrir al-Sham rode into Hama on Thursday, firing in the air. Their military operations room posted pictures of fighters in Assi Square under a toppled portrait; residents filmed prisoners walking out of the central jail, some barefoot. One of these films, by the pharmacist Maher Adi, was published by Enab Baladi. Bulletin staff in Gaziantep, two of whom come from Hama, recognised both the square and the jail. The defence ministry in Damascus said its soldiers had 'redeployed' "
        "and dismissed the pictures as taken in Idlib.",
        Item(["pictures", "the pictures"], "still", [step("posted|published|released", "operations room"), step("filmed", "*", optional=True)], [time("filmed|event|posted", "2024-12-05", optional=True)], [verdict("location", "confirmed", "staff|Bulletin"), verdict("location", "disputed|refuted", "defence ministry")], ["Hama", "Assi", "square"]),
        Item(["One of these films"], "video ground_video", [step("filmed", "Maher Adi|residents|pharmacist"), step("published", "Enab Baladi")], [time("filmed|event", "2024-12-05", optional=True)], [verdict("location", "confirmed", "staff|Bulletin", optional=True)], ["Hama", "jail"]),
    ),
    Report(
        "Rift Valley Star", "2024-04-30",
        "Water that had gathered behind a blocked railway culvert burst through the embankment above Mai Mahiu before dawn on Monday and carried off whole homesteads. At least 48 people died. Drone video from the Kenya Red Cross shows a brown scar two kilometres long. Volunteer pilot Grace Wanjiru flew it at first light on Monday and the society put it online by nine. 'We use it to choose where to dig,' she said. "
        "The governor of Nakuru, Susan Kihika, denied that the culvert had been reported to her office.",
        Item(["Drone video"], "drone_video", [step("filmed", "Grace Wanjiru|Kenya Red Cross|pilot"), step("posted|published|released", "society|Kenya Red Cross")], [time("filmed|posted|published", "2024-04-29")], [], ["Mai Mahiu", "Nakuru"]),
    ),
    Report(
        "EU Maritime Mission Newsroom", "2024-08-30",
        "PRESS RELEASE. Fires have been detected in at least five places on the main deck of the tanker MV Sounion, adrift between Eritrea and Yemen. The photographs accompanying this statement were taken on 29 August by a helicopter crew of the frigate Psara; they may be used free of charge with the credit EUNAVFOR. There are no signs of an oil spill so far. The Houthis released their own film of charges being set off aboard on 23 August. "
        "The mission has no reason to question that film's authenticity but cannot comment on its date.",
        Item(["The photographs"], "still", [step("filmed", "helicopter crew|Psara"), step("released|published", "EU Maritime Mission|EUNAVFOR|*", optional=True)], [time("filmed", "2024-08-29"), time("released|published", "2024-08-30", optional=True)], [], ["Eritrea", "Yemen", "deck"]),
        Item(["their own film", "that film"], "video", [step("released|published", "Houthis"), step("filmed", "Houthis", optional=True)], [time("released|published|event|filmed", "2024-08-23")], [verdict("content|source", "confirmed|partly_confirmed", "mission"), verdict("time", "not_confirmed", "mission")], ["Eritrea", "Yemen"]),
    ),
    Report(
        "Elbe Rundschau International", "2024-12-22",
        "Magdeburg's public prosecutor has asked people to hand in what they recorded when a car ploughed through the Christmas market on Friday evening, and not to share it. More than 300 files have reached the portal. The police also hold the video of a surveillance camera above the Alter Markt, which captured the black BMW for eleven seconds; a leaked copy, filmed off a monitor, was online before the ambulances had left. Who leaked it is under investigation. Interior minister Nancy Faeser called its spread 'shameful'. "
        "The Rundschau does not show it.",
        Item(["300 files"], "video still ground_video", [step("filmed|shared|released", "people", optional=True)], [time("event|filmed", "2024-12-20", optional=True)], [], ["Magdeburg", "market"]),
        Item(["the video", "a leaked copy", "surveillance camera"], "cctv", [step("posted|released|shared", None, optional=True), step("filmed", "*", optional=True)], [time("event|filmed", "2024-12-20", optional=True)], [], ["Alter Markt", "Magdeburg"]),
    ),
    Report(
        "Donbas Legal Record", "2023-06-29",
        "Volodymyr S., a gas company employee, was detained on Wednesday on suspicion of having guided the Iskander missile that struck the Ria pizzeria in Kramatorsk. Ukraine's security service says he filmed the terrace and the number plates of parked military cars on his phone the day before and sent the video to a handler in the GRU. Investigators recovered it from a deleted chat. The SBU made public a blurred excerpt, along with bodycam pictures of the arrest. "
        "His lawyer, Iryna Holub, says that the clip was meant for his wife.",
        Item(["the video", "a blurred excerpt", "the clip"], "video ground_video", [step("filmed", "Volodymyr S.|he"), step("shared|released", "Volodymyr S.|he", optional=True), step("released|published", "SBU|security service")], [time("filmed", "2023-06-26/2023-06-27", optional=True)], [], ["Kramatorsk", "pizzeria", "terrace"]),
        Item(["bodycam pictures"], "bodycam", [step("released|published", "SBU|security service"), step("filmed", "*", optional=True)], [time("filmed|event", "2023-06-28", optional=True)], [], ["Kramatorsk"]),
    ),
    Report(
        "Hydro Observer", "2023-06-07",
        "The first drone footage of the broken Kakhovka dam was circulating before most of Kherson was awake on Tuesday. President Volodymyr Zelensky posted the 48-second version at 7.38 a.m.; it was made by the reconnaissance unit of the 126th Territorial Defence Brigade, an officer told us. Water pours through a gap between the powerhouse and the sluices. Two engineers, consulted separately, confirmed that the structure is the Kakhovka dam and noted that the light was that of early morning, although "
        "the exact hour of filming could not be fixed. Vladimir Leontyev, the Russian-installed mayor of Nova Kakhovka, first denied everything.",
        Item(["first drone footage", "the 48-second version"], "drone_video", [step("filmed", "126th|reconnaissance unit"), step("posted", "Volodymyr Zelensky|President"), step("verified|analysed", "engineers|Two engineers", optional=True)], [time("posted", "2023-06-06"), time("filmed", "2023-06-06", optional=True)],
             [verdict("location", "confirmed", "engineers|Two engineers"), verdict("time", "partly_confirmed|not_confirmed", "engineers|*")], ["Kakhovka", "dam"]),
    ),
    Report(
        "Swat Valley News", "2022-08-27",
        "The New Honeymoon Hotel in Kalam, which stood for a decade with its feet in the Swat river, is gone. At about noon on Friday the current took the ground from under it and the four storeys sank in one piece. The manager, Humayun Shinwari, had sent everyone out at breakfast. He stood on the road with his telephone up; so did a hundred others. His recording, which he shared in a hoteliers' WhatsApp group, "
        "had reached Islamabad, London and New York by the evening without his name.",
        Item(["His recording"], "video ground_video", [step("filmed", "Humayun Shinwari|manager|He"), step("shared|posted", "Humayun Shinwari|manager|he")], [time("filmed|event", "2022-08-26")], [], ["Kalam", "Swat", "Hotel"]),
    ),
    Report(
        "Seismo Explained", "2025-05-20",
        "Has an earthquake rupture ever been caught on camera? It has now. At 12:46:34 on 28 March the security camera of a solar farm near Thazi, Myanmar, shook, and then the ground beyond the gate slid two and a half metres to the right. The operator, GP Energy Myanmar, kept the tape for weeks. A Singaporean engineer, Htin Aung, put it on Facebook on 11 May and the geologist Rick Aster re-shared it. Jesse Kearse of Kyoto University measured the slip pixel by pixel. He placed the camera 120 kilometres south of the epicentre and confirmed the clock's time "
        "against seismograms.",
        Item(["security camera", "the tape"], "cctv", [step("filmed", "GP Energy Myanmar|*", optional=True), step("posted", "Htin Aung|engineer"), step("reposted|shared", "Rick Aster|geologist"), step("analysed|geolocated|verified", "Jesse Kearse", optional=True), step("analysed|verified|chronolocated", "Jesse Kearse", optional=True)],
             [time("filmed|event", "2025-03-28"), time("posted", "2025-05-11")], [verdict("time", "confirmed", "Jesse Kearse|He"), verdict("location", "confirmed", "Jesse Kearse|He")], ["Thazi", "Myanmar", "solar farm", "gate", "epicentre"]),
    ),
    Report(
        "Tehran Fact Room", "2025-06-25",
        "VERDICT: Doubtful. A grainy black-and-white clip of a blast tearing away the gate of Evin prison was tweeted by Israel's foreign minister, Gideon Saar, on Monday, and major broadcasters took it over within the hour. The strike did happen; photographs by the Mizan agency show the ruined entrance. But the clip is probably fabricated. Hany Farid, of Berkeley, found that its shrubs match a picture from 2020 published by an Iranian website, and noted the length of just under six seconds. We were unable to trace its first uploader. "
        "The minister's office did not reply.",
        Item(["black-and-white clip", "the clip"], "cctv video", [step("posted|shared", "Gideon Saar|foreign minister"), step("published|republished", "broadcasters", optional=True), step("analysed|verified", "Hany Farid", optional=True)], [time("posted|shared", "2025-06-23")],
             [verdict("content|source", "disputed|refuted", "Hany Farid|Tehran Fact Room|*"), verdict("content", "disputed|refuted|not_confirmed", "Tehran Fact Room|*", optional=True), verdict("source", "not_confirmed", "We|Tehran Fact Room")], ["Evin", "gate", "prison"]),
        Item(["photographs"], "still", [step("filmed|published|released", "Mizan")], [time("event|filmed", "2025-06-23", optional=True)], [], ["Evin", "prison", "entrance"]),
    ),
    Report(
        "Anatolian Builder", "2023-08-14",
        "Six months after the earthquakes, Antakya's contractors are in the dock and its architects in the spotlight. Only 9 of 34 projects recorded in the city's register had a supervising engineer on site. Plans were posted to Ankara, stamped and returned unread; a witness told the court she had never captured a single soil sample. 'The building inspector was a phantom,' said prosecutor Mehmet Arslan, reading from a screen. The trial has drawn a sharp image of a trade that policed itself. "
        "Lawyers for Ramazan K. denied that columns were cut.",
    ),
    Report(
        "Kerch Strait Observer", "2022-10-10",
        "Three sets of pictures tell the story of Saturday's blast on the bridge to Crimea. CCTV from the carriageway, leaked to the channel Mash, shows a lorry climbing the span at 6:07 when the screen goes white. A train passenger's phone video, posted on VKontakte by a user from Simferopol, has fuel wagons in flames. And Maxar collected a satellite image the same afternoon: two spans lie in the water. The FSB says the lorry carried the bomb. Analysts at Bellwether, having synchronised the CCTV with a second camera, "
        "could not rule out a blast from below.",
        Item(["Three sets of pictures", "CCTV", "the CCTV"], "cctv", [step("posted|published|shared|released", "Mash"), step("filmed", "*", optional=True), step("analysed|chronolocated", "Bellwether|Analysts", optional=True)], [time("filmed|event", "2022-10-08")], [verdict("content", "not_confirmed|disputed", "Bellwether|Analysts", optional=True)], ["bridge", "span", "Crimea", "carriageway"]),
        Item(["Three sets of pictures", "phone video"], "video ground_video", [step("filmed", "train passenger|passenger"), step("posted", "user from Simferopol|user")], [time("filmed|event|posted", "2022-10-08", optional=True)], [], ["bridge", "Crimea", "span"]),
        Item(["Three sets of pictures", "a satellite image"], "satellite_image", [step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2022-10-08")], [], ["bridge", "Crimea", "span"]),
        Item(["a second camera"], "cctv", [step("filmed", "*", optional=True), step("analysed|chronolocated", "Bellwether|Analysts", optional=True)], [time("filmed|event", "2022-10-08", optional=True)], [], ["bridge", "Crimea", "span"]),
    ),
    Report(
        "Thessalian Voice", "2025-02-16",
        "For two years the parents of the Tempi victims were told that no pictures existed of train 63503 being loaded in Thessaloniki. On Thursday three files from the security company Interstar turned up at the court in Larissa: hours of them, recorded on 28 February 2023 at Platy, Leptokarya and Rapsani, each showing flat wagons with steel sheets. Sceptics suspect tampering. An expert appointed by the families, Vassilis Kokotsakis, said the time code was broken in one; another appointed by the state, whose name is secret, "
        "found the recordings genuine.",
        Item(["three files", "the recordings"], "cctv video", [step("filmed", "Interstar", optional=True), step("released|shared", "Interstar", optional=True), step("analysed|verified", "Vassilis Kokotsakis", optional=True), step("analysed|verified", "another", optional=True)], [time("filmed", "2023-02-28"), time("released|shared", "2025-02-13", optional=True)],
             [verdict("content|time|source", "disputed", "Vassilis Kokotsakis|expert|Sceptics"), verdict("content|source", "confirmed", "another|state|*")], ["Platy", "Leptokarya", "Rapsani"]),
    ),
    Report(
        "Rights Now", "2023-11-26",
        "Rights Now has analysed ten videos that were posted on Facebook, X and Telegram between November 4 and 9 and that show abuses by the Rapid Support Forces and allied militias in Ardamata, a suburb of El Geneina. Most were filmed by the fighters. In one, men are driven along a dry stream bed at a run; our Digital Investigations Lab geolocated it to the airfield road (13.4832, 22.4677). We confirmed the location of six more, but not of the other three. None appears to have been online earlier. "
        "The force told us in a letter that 'outlaws in stolen uniforms' had made them.",
        Item(["ten videos", "Most"], "video ground_video", [step("posted", None, optional=True), step("filmed", "fighters"), step("analysed", "Rights Now", optional=True), step("geolocated|verified", "We|Rights Now", optional=True)], [time("posted", "2023-11-04/2023-11-09")],
             [verdict("location", "confirmed|partly_confirmed", "We|Rights Now"), verdict("location", "not_confirmed", "We|Rights Now", optional=True), verdict("source", "disputed|refuted", "force", optional=True), verdict("time", "confirmed|partly_confirmed", "*", optional=True)], ["Ardamata", "Geneina", "13.4832", "road"]),
        Item(["In one"], "video ground_video", [step("geolocated", "Digital Investigations Lab|Rights Now"), step("filmed", "fighters", optional=True), step("posted", None, optional=True)], [time("posted", "2023-11-04/2023-11-09", optional=True)],
             [verdict("location", "confirmed", "Digital Investigations Lab|Rights Now")], ["Ardamata", "Geneina", "13.4832", "road"]),
    ),
    Report(
        "Chesapeake Sentinel", "2024-03-27",
        "The harbour webcam of StreamTime Live, normally a thing for ship-spotters, showed the container vessel Dali lose its lights twice and then the Francis Scott Key Bridge fold up like a ruler at 1:28 a.m. on Tuesday. The stream was still running when police radio asked for traffic to be held. Its owner, Peter Bowen, cut out four minutes and released them free of charge to any newsroom that asked. Six members of a road crew are presumed dead. "
        "Investigator Jennifer Homendy said her board had copied the original data.",
        Item(["harbour webcam", "The stream"], "livestream cctv", [step("filmed|published|posted", "StreamTime Live", optional=True), step("released|shared|published", "Peter Bowen|owner|owner, Peter Bowen"), step("archived", "board|Jennifer Homendy", optional=True)], [time("filmed|event", "2024-03-26")], [], ["Key Bridge", "harbour", "Bridge"]),
    ),
    Report(
        "Avdiivka Sector Notes", "2024-02-17",
        "15 February: drone footage from the 3rd Assault Brigade, geolocated by us to Industrialnyi Avenue, has Ukrainian soldiers firing from the stairs of a nine-storey block. 16 February: a Russian flag flies over the Air Defence bunker ('Zenit') in a photograph first seen on the channel Voin DV; geolocated by @Map_Moose. 17 February: a video, presumably from the phone of a 110th Brigade serviceman, shows men walking out in single file toward Lastochkyne. Not geolocated yet. "
        "Commander Oleksandr Syrskyi announced the withdrawal overnight.",
        Item(["drone footage"], "drone_video", [step("filmed|released|posted|unit", "3rd"), step("geolocated", "us|*")], [time("filmed|posted|event|published|geolocated", "2024-02-15")], [verdict("location", "confirmed", "us|*")], ["Industrialnyi", "block"]),
        Item(["a photograph"], "still", [step("posted|published|shared", "Voin DV"), step("geolocated", "@Map_Moose")], [time("posted|published|filmed|event|geolocated", "2024-02-16")], [verdict("location", "confirmed", "@Map_Moose")], ["Zenit", "Air Defence", "bunker"]),
        Item(["a video"], "video ground_video", [step("filmed", "110th|serviceman")], [time("posted|published|filmed|event", "2024-02-17")], [verdict("location", "not_confirmed", "*", optional=True)], ["Lastochkyne"]),
    ),
    Report(
        "Chimborazo al Día", "2023-03-28",
        "An entire hillside slid onto the Nuevo Alausí quarter on Sunday night. The stadium is half buried and sixteen people are known to have died. The only film of the moment itself comes from José Agualsaca, a taxi driver; headlights sweep a street, poles go down one after another, a woman calls for 'Mami'. He recorded it from his cab's roof and sent it to Radio La Voz, which put it on air on Monday morning. "
        "President Guillermo Lasso flew in on the same day and was booed.",
        Item(["only film"], "video ground_video", [step("filmed", "José Agualsaca|taxi driver|He"), step("shared|released", "José Agualsaca|taxi driver|He", optional=True), step("published", "Radio La Voz")], [time("filmed|event", "2023-03-26"), time("published", "2023-03-27")], [], ["Alausí", "stadium", "street"]),
    ),
]
