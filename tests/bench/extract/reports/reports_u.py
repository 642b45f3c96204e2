"""Thirty-two English reports for training: what was confirmed, doubted and denied, annotated by hand."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Newsweek", "2023-01-16",
        "A Ukrainian official has shared dramatic video of rescuers pulling a woman from the ninth floor of an apartment block in Dnipro. The footage, posted to Telegram on Sunday by Kyrylo Tymchuk, deputy head of the president's office, has been viewed more than 700,000 times. It shows the woman waving from a slab that hangs over a void. Newsweek has not been able to independently verify the video or when it was recorded. "
        "Moscow has denied that it targeted the building, which was hit by a Kh-22 missile on January 14. Newsweek has contacted the Russian defense ministry for comment.",
        Item(["dramatic video", "The footage", "the video"], "video ground_video",
             [step("shared|posted", "Kyrylo Tymchuk|Ukrainian official|deputy head"), step("filmed", None, optional=True)], [time("posted|shared", "2023-01-15"), time("event", "2023-01-14", optional=True)],
             [verdict("content|source", "not_confirmed", "Newsweek"), verdict("time", "not_confirmed", "Newsweek")], ["Dnipro", "block", "floor"]),
    ),
    Report(
        "Factcheck Delhi", "2025-05-10",
        "As India and Pakistan traded fire this week, X filled with night skies. Take one clip, posted on 7 May by the handle @KashmirLens with the words 'Pakistani jets over Srinagar'. It was actually filmed over Tel Aviv in October 2024; the Azrieli towers are visible at the 12-second mark. Or take a photo of a burning MiG. The Press Information Bureau says it dates from a crash in Barmer, Rajasthan, in September 2024. Both posts were still online on Saturday. "
        "A third item, a drone video of a damaged mosque in Muzaffarabad released by Pakistan's military media wing, is real, although we couldn't ascertain the date.",
        Item(["one clip"], "video ground_video",
             [step("posted", "@KashmirLens")], [time("posted", "2025-05-07"), time("filmed", "2024-10")], [verdict("location", "refuted", "Factcheck Delhi|*"), verdict("time", "refuted", "Factcheck Delhi|*", optional=True)], ["Tel Aviv", "Azrieli"]),
        Item(["a photo"], "still", [step("posted", None, optional=True)], [time("filmed|event", "2024-09")],
             [verdict("time", "refuted", "Press Information Bureau"), verdict("location", "refuted", "Press Information Bureau", optional=True)], ["Barmer", "Rajasthan"]),
        Item(["drone video"], "drone_video",
             [step("released|published", "media wing|Pakistan's military")], [], [verdict("content|source", "confirmed", "Factcheck Delhi|*"), verdict("time", "not_confirmed", "we|Factcheck Delhi")], ["Muzaffarabad", "mosque"]),
    ),
    Report(
        "The New York Times", "2022-04-04",
        "When images of bodies on the streets of Bucha emerged over the weekend, Russia's Ministry of Defense asserted that they had been put there after its troops withdrew. A review of videos and satellite imagery by The Times contradicts that claim. A video filmed from a car by a member of the local council on April 1 shows at least eleven bodies scattered along Yablunska Street. Satellite images provided by Maxar Technologies show dark shapes of similar size in the same positions as early as March 11, when the town was under Russian control. "
        "The causes of death remain unclear.",
        Item(["images", "videos", "A video"], "video dashcam ground_video",
             [step("filmed", "member of the local council|council"), step("analysed", "Times", optional=True)], [time("filmed", "2022-04-01")],
             [verdict("content|time", "disputed|refuted", "Ministry of Defense|Russia", optional=True), verdict("content|location|time", "confirmed", "Times|*", optional=True)], ["Yablunska", "Bucha"]),
        Item(["images", "Satellite images", "satellite imagery"], "satellite_image",
             [step("filmed|released|shared", "Maxar"), step("analysed", "Times", optional=True)], [time("imagery_acquired", "2022-03-11")], [verdict("content|time", "confirmed", "Times|*", optional=True)], ["Yablunska", "Bucha", "town"]),
    ),
    Report(
        "Caribbean Newsroom", "2024-03-04",
        "PORT-AU-PRINCE, Haiti - Gangs stormed the National Penitentiary on Saturday night and thousands of inmates walked out. By Sunday, photographs of three bodies at its gate had been published by several agencies; an AP reporter at the scene counted the same number. The police union's appeal, an audio message, was genuine, its coordinator confirmed. Much else was not. A video of prisoners dancing on a roof, shared as new by singers and lawmakers alike, was posted as long ago as 2021, "
        "and its location couldn't be determined. The justice ministry neither confirmed nor denied that the Colombian suspects in the president's murder were still inside.",
        Item(["photographs of three bodies"], "still",
             [step("published", "agencies")], [time("published", "2024-03-03", optional=True)], [verdict("content", "confirmed", "AP|AP reporter|reporter")], ["PORT-AU-PRINCE", "Penitentiary", "gate", "Haiti"]),
        Item(["A video of prisoners"], "video ground_video",
             [step("shared|reposted|posted", "singers|lawmakers"), step("posted", None)], [time("posted", "2021")],
             [verdict("time", "refuted", "*"), verdict("location", "not_confirmed", "*")], []),
    ),
    Report(
        "Forensic Architecture Review", "2023-12-08",
        "How many shots? To answer this for the killing of Reuters journalist Issam Abdallah near Alma al-Shaab on 13 October, five organisations pooled six recordings. The most important is the live feed of Al Jazeera, whose camera stood eleven metres from the wall. Acoustic engineers of the Dutch institute TNO matched the bang in it with a tank gun 1.34 kilometres away, on Israeli territory near Jordeikh; AFP and the NGO Airwars reached the same position independently. "
        "Israel's army said the site was an active combat zone and did not address the finding. The feed's time stamp was corroborated by three other cameras.",
        Item(["six recordings"], "video", [step("analysed", "five organisations|organisations", optional=True)], [time("event|filmed", "2023-10-13", optional=True)], [], ["Alma"]),
        Item(["live feed", "The feed"], "livestream",
             [step("filmed|published", "Al Jazeera"), step("analysed", "TNO|engineers")], [time("event|filmed", "2023-10-13", optional=True)],
             [verdict("time", "confirmed", "*"), verdict("content|location", "confirmed", "TNO|AFP|Airwars|engineers", optional=True)], ["Alma", "Jordeikh", "wall"]),
    ),
    Report(
        "Novi Sad Portal", "2024-11-04",
        "Two recordings of the collapse of the railway station canopy have been handed to Novi Sad's higher prosecution. The first comes from the station's own camera and was leaked to the daily Danas on Friday evening; Serbian Railways at first would not confirm that it was theirs, then did. The second was made by a passenger on platform one. A forensic expert appointed by the court, Zoran Ilić, said its sound had been cut out, whether by accident he could not tell. The minister's assertion that the canopy 'was never reconstructed' is contradicted by "
        "photographs of scaffolding that the contractor itself put on its website in 2022.",
        Item(["Two recordings", "The first"], "cctv",
             [step("filmed", "camera|station", optional=True), step("released|shared|published", None, optional=True), step("published", "Danas", optional=True)], [time("event|filmed", "2024-11-01", optional=True), time("released|shared|published", "2024-11-01", optional=True)],
             [verdict("source|content", "confirmed", "Serbian Railways")], ["Novi Sad", "station", "canopy"]),
        Item(["Two recordings", "The second"], "video ground_video",
             [step("filmed", "passenger"), step("analysed", "Zoran Ilić|forensic expert", optional=True)], [time("event|filmed", "2024-11-01", optional=True)], [verdict("content|source", "partly_confirmed|not_confirmed|disputed", "Zoran Ilić|forensic expert", optional=True)], ["Novi Sad", "station", "platform", "canopy"]),
        Item(["photographs of scaffolding"], "still",
             [step("published|posted|released", "contractor")], [time("published|posted|released", "2022")], [], ["Novi Sad", "canopy", "station"]),
    ),
    Report(
        "Institute for Regional Risk", "2022-12-14",
        "Special edition. Russian forces continued to make marginal gains around Bakhmut. Geolocated combat footage posted on December 12 shows Wagner Group fighters striking Ukrainian positions on the eastern outskirts of the city, along Pershotravneva Street. The Institute is unable to verify a claim by a Donetsk People's Republic outlet that Opytne has been fully captured. Social media footage from December 13, later geolocated to within about 300 meters of the Opytne church by an open-source analyst, indicates that Ukrainian troops still held its northern part. The head of Wagner's press service "
        "dismissed the latter footage as staged.",
        Item(["combat footage"], "video drone_video ground_video",
             [step("geolocated", None), step("posted", None)], [time("posted", "2022-12-12")], [verdict("location", "confirmed", None)], ["Bakhmut", "Pershotravneva", "outskirts", "city"]),
        Item(["Social media footage", "the latter footage"], "video drone_video ground_video",
             [step("geolocated", "open-source analyst|analyst"), step("posted", None, optional=True)], [time("posted|filmed|published", "2022-12-13")],
             [verdict("location", "confirmed", "open-source analyst|analyst"), verdict("content|source", "refuted|disputed", "Wagner|head of Wagner's press service")], ["Opytne", "church"]),
    ),
    Report(
        "Comisión Verdad Sur", "2023-01-18",
        "Our mission to Juliaca collected 31 videos of the shootings of 9 January near the airport. Peru's interior minister says that the police used only tear gas and pellets. That statement isn't supported by the material. In video 12, made by a juice vendor from a roof in Jirón Tarapacá, muzzle flashes are seen behind police shields; two independent ballistics experts, consulted separately, hold that they come from rifles. Its hour was fixed at 17:22 by a church bell. In video 19, which may show the death of a doctor, neither the street nor the "
        "author has been established.",
        Item(["31 videos"], "video",
             [step("archived", "mission|Comisión", optional=True)], [time("event|filmed", "2023-01-09", optional=True)], [], ["Juliaca", "airport"]),
        Item(["video 12"], "video ground_video",
             [step("filmed", "juice vendor|vendor"), step("analysed", "ballistics experts|experts", optional=True), step("chronolocated", "*", optional=True)], [time("event|filmed", "2023-01-09", optional=True)],
             [verdict("content", "confirmed", "ballistics experts|experts"), verdict("time", "confirmed", "Comisión Verdad Sur|*"), verdict("content", "disputed", "interior minister", optional=True)], ["Juliaca", "Tarapacá", "roof", "airport"]),
        Item(["video 19"], "video ground_video", [], [time("event|filmed", "2023-01-09", optional=True)],
             [verdict("location", "not_confirmed", "Comisión Verdad Sur|*"), verdict("source", "not_confirmed", "Comisión Verdad Sur|*"), verdict("content", "not_confirmed|partly_confirmed", "*", optional=True)], ["Juliaca", "street", "airport"]),
    ),
    Report(
        "Philippine Sentinel", "2024-03-25",
        "MANILA - The coast guard on Saturday released video of two Chinese vessels training water cannon on the supply boat Unaizah May 4 near Second Thomas Shoal. China's coast guard responded with drone footage of its own, which it said proved that the boat 'deliberately rammed' a cutter. Ray Pelayo, a maritime analyst at Stanford, synchronised both recordings and told the Sentinel that neither is fake, but that the Chinese one begins four minutes late. The foreign ministry in Beijing called that 'malicious hype'. Neither recording carries position data; satellite data from the day put the boat "
        "18 nautical miles from the shoal.",
        Item(["video of two Chinese vessels", "both recordings", "Neither recording"], "video ground_video",
             [step("released|published", "coast guard"), step("filmed", "coast guard", optional=True), step("analysed", "Ray Pelayo|analyst", optional=True)], [time("released|published", "2024-03-23")],
             [verdict("content|source", "confirmed", "Ray Pelayo|maritime analyst"), verdict("location", "not_confirmed", "*", optional=True)], ["Thomas", "Shoal", "shoal"]),
        Item(["drone footage", "both recordings", "the Chinese one", "Neither recording"], "drone_video",
             [step("released|published|filmed", "China's coast guard"), step("analysed", "Ray Pelayo|analyst", optional=True)], [],
             [verdict("content|source", "confirmed|partly_confirmed", "Ray Pelayo|maritime analyst"), verdict("content", "disputed", "foreign ministry|Beijing", optional=True), verdict("location", "not_confirmed", "*", optional=True)], ["Thomas", "Shoal", "shoal"]),
    ),
    Report(
        "Maui Morning", "2023-08-14",
        "A mansion untouched among ashes: is the photo real? Yes. The red-roofed house on Front Street in Lahaina was photographed from a helicopter on Thursday by Patrick Tanaka of the Star-Bulletin, and its owners, Trip and Dora Marlowe, confirmed that it's theirs. The lasers from the sky, on the other hand, are not. A picture purporting to show a beam striking the island was in reality a 2018 rocket launch from California, according to the photographer, Marc Whitfield, whose caption said so from the start.",
        Item(["the photo"], "still drone_still",
             [step("filmed", "Patrick Tanaka")], [time("filmed", "2023-08-10")],
             [verdict("content|source", "confirmed", "Maui Morning|*", optional=True), verdict("content|location", "confirmed", "owners|Trip|Dora Marlowe")], ["Lahaina", "Front", "house"]),
        Item(["A picture"], "still",
             [step("filmed", "Marc Whitfield|photographer"), step("published|posted", "Marc Whitfield|photographer", optional=True)], [time("filmed|event", "2018")],
             [verdict("content|location|time", "refuted", "Marc Whitfield|photographer"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "Maui Morning|*", optional=True)], ["California"]),
    ),
    Report(
        "Deutsche Welle Africa Desk", "2023-12-06",
        "Nigeria's army has admitted that one of its drones killed at least 85 people at a festival in Tudun Biri, Kaduna State, on Sunday. A day earlier, the air force had denied any involvement. Photographs of the burial, which a village teacher sent to DW by WhatsApp, show 61 shrouded bodies in one trench. DW has confirmed that they were taken in Igabi district, on the basis of the mosque and a mobile mast. When exactly, we cannot say for sure. Kaduna's governor, Malam Sani Bello, called for calm and for an inquiry.",
        Item(["Photographs of the burial"], "still",
             [step("shared|released", "village teacher|teacher"), step("filmed", "village teacher|teacher", optional=True), step("verified|geolocated", "DW", optional=True)], [],
             [verdict("location", "confirmed", "DW"), verdict("time", "not_confirmed", "we|DW|Deutsche Welle|*")], ["Igabi", "Tudun Biri", "Kaduna", "trench"]),
    ),
    Report(
        "Quito en Vivo", "2024-01-10",
        "Ecuador declared an 'internal armed conflict' on Tuesday after hooded men took over the studio of TC Televisión in Guayaquil. The station kept transmitting for fifteen minutes; that live signal, rebroadcast by channels all over the world, hardly needs verifying. What does is the rest. The police labelled a video of guards hanged in a prison as false. It was Mexican, they said. A clip of students fleeing the University of Guayaquil is authentic according to the rector, but there were no gunmen on campus. And the prison authority SNAI has acknowledged the authenticity of "
        "a recording in which seven of its guards plead for their lives in Cuenca.",
        Item(["live signal"], "livestream",
             [step("filmed|published|posted", "TC Televisión|station"), step("republished|reposted|shared", "channels")], [time("event|filmed|published", "2024-01-09", optional=True)], [], ["Guayaquil", "studio", "Ecuador"]),
        Item(["a video of guards"], "video ground_video", [], [], [verdict("content|location", "refuted", "police"), verdict("location", "refuted", "police", optional=True)], ["Mexic"]),
        Item(["A clip"], "video ground_video", [], [], [verdict("content|source", "confirmed|partly_confirmed", "rector")], ["University", "Guayaquil", "campus"]),
        Item(["a recording"], "video ground_video", [], [], [verdict("content|source", "confirmed", "SNAI|prison authority")], ["Cuenca"]),
    ),
    Report(
        "Al-Sharq Investigates", "2025-07-18",
        "From Sweida come videos that nobody wants to own. In the one we examined, lasting 52 seconds, men in fatigues force three others off a balcony. It first appeared on 16 July on a Telegram channel, Hauran Eyes, that supports the government. With the help of a painter from the city we identified the house: Tishreen Street, third floor. The interior ministry in Damascus has announced an inquiry into 'unknown groups in military dress' and questions the date. So do we: two weather apps show haze on the 15th, yet the sky in the video is clear. Druze leaders "
        "say that the dead men were brothers; we spoke to a cousin, who confirmed it.",
        Item(["videos", "the one we examined", "the video"], "video ground_video",
             [step("posted|published", "Hauran Eyes|Telegram channel"), step("geolocated|verified", "we|Al-Sharq Investigates", optional=True), step("geolocated", "painter", optional=True), step("analysed", "we|Al-Sharq", optional=True)], [time("posted|published", "2025-07-16")],
             [verdict("location", "confirmed", "we|Al-Sharq Investigates|painter"), verdict("time", "disputed|not_confirmed", "interior ministry"), verdict("time", "disputed|not_confirmed", "we|Al-Sharq Investigates|*"), verdict("content", "confirmed|partly_confirmed", "cousin", optional=True)],
             ["Sweida", "Tishreen", "balcony", "floor", "house"]),
    ),
    Report(
        "Port Moresby Post", "2024-05-27",
        "The government of Papua New Guinea has put the number of people buried by the landslide in Yambali at more than 2,000, a figure that the UN's migration agency could not confirm. Reaching the place is hard: the highway is cut. A trader, Tole Kipa, walked in on Friday and filmed villagers digging with spades, and his clip was the first to be seen abroad. The agency's officer in the country, Selim Ortaç, vouched for it. A chief in Porgera disputed that the boulders seen are at Yambali, but the parish priest, Father Limbu, said he knew 'every one "
        "of those faces'.",
        Item(["his clip"], "video ground_video",
             [step("filmed", "Tole Kipa|trader"), step("posted|shared", None, optional=True)], [time("filmed", "2024-05-24")],
             [verdict("content|source", "confirmed", "Selim Ortaç|agency's officer|agency"), verdict("location", "disputed", "chief"), verdict("location|content", "confirmed", "Limbu|priest|Father Limbu", optional=True)], ["Yambali", "Papua"]),
    ),
    Report(
        "Tbilisi Watchdog", "2024-12-05",
        "The State Inspector's office has validated seven body-camera files from the night of 30 November on Rustaveli Avenue, the opposition deputy Tina Lomidze said on Wednesday. The interior ministry had claimed that the cameras were switched off. In one of the files, she went on, an officer is heard giving an order to 'aim for heads'; the ministry contends the voice is not that of its man. A phonetician from the Free University, commissioned by the ombudsman, thinks it likely but not certain that it is. Meanwhile Formula TV has broadcast "
        "a bystander's footage of the same minute, with no sound.",
        Item(["seven body-camera files"], "bodycam",
             [step("verified", "Inspector's office", optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2024-11-30")], [verdict("content|source", "confirmed", "State Inspector's office|Inspector's office")], ["Rustaveli", "Avenue"]),
        Item(["one of the files"], "bodycam",
             [step("analysed", "phonetician", optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2024-11-30", optional=True)],
             [verdict("content|source", "disputed|refuted", "ministry|interior ministry"), verdict("source|content", "partly_confirmed", "phonetician"), verdict("content|source", "confirmed", "State Inspector's office|Inspector's office", optional=True)], ["Rustaveli", "Avenue"]),
        Item(["bystander's footage"], "video ground_video",
             [step("filmed", "bystander"), step("published|released", "Formula TV")], [time("filmed|event", "2024-11-30", optional=True)], [], ["Rustaveli", "Avenue"]),
    ),
    Report(
        "The Toronto Bulletin", "2023-09-20",
        "India has rejected as absurd the allegation that its agents were behind the killing of Hardeep Singh Nijjar in Surrey, B.C. Ottawa says it has credible intelligence but has published nothing. Opposition leaders want the prime minister to show his evidence, and the Five Eyes partners neither backed nor contradicted him. 'There are things we cannot verify in public,' a former director of the intelligence service said. The gurdwara's president declined to say whether police had seized its records. In Delhi, a junior minister tweeted a list of wanted men, later withdrawn. "
        "Trade talks were suspended.",
    ),
    Report(
        "Ansa Estero", "2022-07-31",
        "Footage from the barracks in Olenivka, where 50 Ukrainian prisoners of war died on Friday, was broadcast by the Russian channel RT a few hours after the blast. It shows charred bunks and, in close-up, fragments said to belong to a HIMARS rocket. Explosives experts consulted by the agency are sceptical: the walls are scorched but not pierced. Kyiv says the fragments were planted. Satellite photographs by Maxar, taken the day before and the day after, confirm that only one building was hit, and that holes had been dug in the yard by 27 July. The Red Cross has asked for access, "
        "so far in vain.",
        Item(["Footage"], "video ground_video",
             [step("published|released|posted", "RT"), step("filmed", "RT", optional=True)], [time("published|released", "2022-07-29", optional=True), time("event", "2022-07-29", optional=True)],
             [verdict("content", "disputed|not_confirmed", "experts|Explosives experts", optional=True), verdict("content", "disputed|refuted", "Kyiv", optional=True)], ["Olenivka", "barracks"]),
        Item(["Satellite photographs"], "satellite_pair satellite_image",
             [step("filmed|released", "Maxar")], [time("imagery_acquired", "2022-07-28", optional=True), time("imagery_acquired", "2022-07-30", optional=True), time("imagery_acquired", "2022-07-27", optional=True)], [], ["Olenivka", "building", "yard", "barracks"]),
    ),
    Report(
        "Canarias al Día", "2021-10-02",
        "There is no second crater on the Cumbre Vieja's southern slope, the volcanology institute Involcan insisted on Friday. The image that set off the rumour, retweeted by a regional senator, shows Stromboli, and has been in the archives of the Italian institute INGV since 2019. By contrast the institute endorsed a thermal recording of the new lava delta by La Palma's Tajuya valley, made from the research vessel Ramón Margalef at 6:40 that morning and published by the oceanographic institute. 'Beautiful and correct,' wrote its coordinator, Nemesio Padrón.",
        Item(["The image"], "still",
             [step("reposted|shared|posted", "senator")], [time("archived|filmed|published", "2019", optional=True)],
             [verdict("location", "refuted", "Involcan|institute|*"), verdict("time", "refuted", "*", optional=True)], ["Stromboli"]),
        Item(["thermal recording"], "thermal_video",
             [step("filmed", "Ramón Margalef|vessel"), step("published|released", "oceanographic institute")], [time("filmed", "2021-10-01")],
             [verdict("content", "confirmed", "Involcan|the institute|Nemesio Padrón")], ["Palma", "Tajuya", "delta"]),
    ),
    Report(
        "Sahara Checks", "2024-07-31",
        "Tuareg rebels claim to have routed a Wagner convoy near Tinzaouaten, in Mali's far north, between 25 and 27 July. Is there proof? We looked at nine videos. Eight were first put online by the rebels' own CSP channel; the ninth, from a Russian fighter's helmet camera, by the Telegram channel Grey Zone. Four have been placed by @sand_meridian at a wadi 12 km south of the town: 22.08, 2.42 or so. For three we have no landmarks. The last rebel video, which features a Ukrainian flag, has been edited - the flag is pixel for pixel that of an older picture. "
        "The helmet film's author is believed dead. Mali's army concedes 'a large number of losses'.",
        Item(["nine videos", "Four"], "video ground_video",
             [step("posted|published", "CSP|rebels"), step("geolocated", "@sand_meridian"), step("analysed", "We|Sahara Checks", optional=True)], [time("event|filmed", "2024-07-25/2024-07-27", optional=True)], [verdict("location", "confirmed", "@sand_meridian")], ["Tinzaouaten", "wadi", "town", "22", "Mali"]),
        Item(["nine videos", "three"], "video ground_video",
             [step("posted|published", "CSP|rebels"), step("analysed", "We|Sahara Checks", optional=True)], [], [verdict("location", "not_confirmed", "we|Sahara Checks|*")], ["Tinzaouaten", "Mali"]),
        Item(["nine videos", "The last rebel video"], "video ground_video",
             [step("posted|published", "CSP|rebels"), step("analysed", "We|Sahara Checks", optional=True)], [], [verdict("content|source", "refuted", "Sahara Checks|*")], ["Tinzaouaten", "Mali"]),
        Item(["nine videos", "the ninth", "The helmet film"], "bodycam",
             [step("posted|published", "Grey Zone|Telegram channel"), step("filmed", "Russian fighter|fighter"), step("analysed", "We|Sahara Checks", optional=True)], [time("event|filmed", "2024-07-25/2024-07-27", optional=True)], [], ["Tinzaouaten", "Mali"]),
    ),
    Report(
        "Las Provincias Libres", "2024-11-01",
        "The Guardia Civil has confirmed that a video of bodies in the car park of the Bonaire shopping centre in Aldaia is not from Bonaire, or from Spain. It circulated in WhatsApp groups on Thursday. Divers from the military emergency unit entered the flooded basement the next morning. Their helmet camera, whose pictures were shown to reporters but not handed out, found no one in the first 50 cars. Also false, according to the fact-checking site Maldita, is an image of sharks in Alfafar. The footage of the Paiporta ravine at 18:30, filmed by a "
        "pharmacist and sold to Antena 3, is genuine; Aemet used it to correct its own log.",
        Item(["a video of bodies"], "video ground_video",
             [step("shared|posted", None)], [time("shared|posted", "2024-10-31", optional=True)], [verdict("location", "refuted", "Guardia Civil")], []),
        Item(["helmet camera", "pictures"], "bodycam",
             [step("filmed", "Divers|emergency unit")], [time("filmed", "2024-11-01", optional=True)], [], ["Bonaire", "Aldaia", "basement"]),
        Item(["an image of sharks"], "still", [], [], [verdict("content", "refuted", "Maldita")], []),
        Item(["The footage"], "video ground_video",
             [step("filmed", "pharmacist"), step("shared|released", "pharmacist", optional=True), step("published", "Antena 3", optional=True)], [], [verdict("content|source|time", "confirmed", "Aemet|*")], ["Paiporta", "ravine"]),
    ),
    Report(
        "Casablanca Echo", "2023-09-12",
        "MARRAKECH – Did the minaret of the Kharboucha mosque fall on worshippers? The ministry of Islamic affairs says no one was inside. A picture by Agence Hespress photographer Amine Rouissi, taken at 8 on Saturday morning in Jemaa el-Fna square, shows the broken minaret from below. It has been published widely and its accuracy is undisputed. Not so the security-camera film that began to spread on Sunday and purports to show the moment of the fall: the display reads 23:41, half an hour after the tremor, and a former imam doubts that the courtyard is that of the mosque. The "
        "prefecture promised to check.",
        Item(["A picture"], "still",
             [step("filmed", "Amine Rouissi"), step("published", "Hespress", optional=True)], [time("filmed", "2023-09-09")], [verdict("content", "confirmed", "*", optional=True)], ["Kharboucha", "Jemaa", "MARRAKECH", "minaret", "square"]),
        Item(["security-camera film"], "cctv",
             [step("shared|posted", None, optional=True)], [time("shared|posted", "2023-09-10", optional=True)],
             [verdict("location", "disputed", "imam|former imam"), verdict("time|content", "disputed|not_confirmed", "*", optional=True)], ["Kharboucha", "MARRAKECH", "courtyard", "mosque"]),
    ),
    Report(
        "Iran Evidence Unit", "2025-06-30",
        "Summary of findings on the strike of 23 June on Evin prison, Tehran. Three CCTV excerpts (E1 to E3), published by Iran's judiciary on 25 June, were tested for consistency. E1 shows the visitors' entrance; location established; time established by shadows (11:17, give or take six minutes). E2, the clinic corridor: location cannot be established from the outside, two former inmates recognise it, hence 'partly confirmed'. E3 was published by Israel's foreign minister as well, with a caption 'Long live freedom': the gate's explosion in E3 is a generated sequence, according to "
        "Hany Mirzai of the Berkeley lab, and should not be used.",
        Item(["Three CCTV excerpts", "E1"], "cctv",
             [step("published|released", "judiciary"), step("geolocated|chronolocated|verified", "*", optional=True)], [time("published|released", "2025-06-25"), time("event|filmed", "2025-06-23")],
             [verdict("location", "confirmed", "Iran Evidence Unit|*"), verdict("time", "confirmed", "Iran Evidence Unit|*")], ["Evin", "Tehran", "entrance", "prison"]),
        Item(["Three CCTV excerpts", "E2"], "cctv",
             [step("published|released", "judiciary")], [time("published|released", "2025-06-25"), time("event|filmed", "2025-06-23", optional=True)],
             [verdict("location", "partly_confirmed", "inmates|Iran Evidence Unit|*")], ["Evin", "Tehran", "corridor", "clinic", "prison"]),
        Item(["Three CCTV excerpts", "E3"], "cctv",
             [step("published|released", "judiciary"), step("published|posted|republished|shared", "foreign minister")], [time("published|released", "2025-06-25"), time("event", "2025-06-23", optional=True)],
             [verdict("content|source", "refuted", "Hany Mirzai|Berkeley")], ["Evin", "Tehran", "gate", "prison"]),
    ),
    Report(
        "Halifax Courant", "2024-03-27",
        "Six workers are presumed dead after a container ship felled Baltimore's Key Bridge early on Tuesday. The harbour webcam run by StreamTime caught it all, and its recording, on YouTube within the hour, was confirmed by the Maryland transportation authority. But officials batted away posts that point to an 'explosion' on the bridge at the moment of impact. 'What you're seeing is a power line arcing,' said Jennifer Holloway of the safety board, speaking of a slowed-down version that an internet talk-show host shared on X. The FBI said there was no evidence of "
        "an attack.",
        Item(["harbour webcam", "its recording"], "livestream cctv",
             [step("filmed|posted", "StreamTime|webcam"), step("posted", "StreamTime", optional=True)], [time("event|filmed|posted", "2024-03-26", optional=True)], [verdict("content|source", "confirmed", "transportation authority|Maryland")], ["Baltimore", "Key", "Bridge"]),
        Item(["slowed-down version"], "livestream cctv video",
             [step("shared|posted|reposted", "talk-show host|host")], [], [verdict("content", "refuted", "Jennifer Holloway|safety board|officials")], ["Baltimore", "Key", "Bridge", "bridge"]),
    ),
    Report(
        "Shomrim Wire", "2023-11-23",
        "Israel's military on Wednesday escorted reporters into a tunnel beneath Al-Shifa hospital. Under the terms of the visit, all material had to be submitted to censors before publication. The army's own film of the shaft, released on the 16th, had raised questions: CNN found that a bag seen in it was missing an hour later, when the network's crew arrived, and suggested that weapons might have been moved; an army spokesman put this down to a second weapon found meanwhile. The BBC could confirm that the film was made in the MRI building, and, from a wristwatch, that it wasn't "
        "a single unedited take as claimed. Hamas denies that the hospital was used by fighters.",
        Item(["army's own film", "the film"], "video ground_video",
             [step("released|published", "army|military"), step("filmed", "army", optional=True), step("verified|geolocated", "BBC", optional=True)], [time("released|published", "2023-11-16")],
             [verdict("location", "confirmed", "BBC"), verdict("content|source", "disputed|refuted", "BBC"), verdict("content", "disputed", "CNN"), verdict("content", "disputed|refuted", "Hamas", optional=True)], ["Shifa", "hospital", "MRI", "shaft", "tunnel"]),
    ),
    Report(
        "Jutland Aftenpost", "2022-09-30",
        "Denmark's defence command stands by its pictures of the gas bubbling to the surface southeast of Bornholm, filmed from an F-16 on Tuesday. Russian commentators had claimed they showed a 2017 exercise. The seismologist Bjørn Lunde said two tremors registered by Swedish stations agree with the positions given. As for the yacht seen in a photograph that an angler from Rügen put on Facebook, its presence at the leak could not be proved, and German prosecutors would not comment. Sweden's coastguard published its own aerial footage on Wednesday. It confirmed "
        "a fourth leak, 1.8 km from the third.",
        Item(["pictures of the gas"], "video still",
             [step("filmed", "F-16|defence command"), step("released|published", "defence command", optional=True)], [time("filmed", "2022-09-27")],
             [verdict("content|source|time", "confirmed", "defence command", optional=True), verdict("time|content", "disputed|refuted", "Russian commentators|commentators"), verdict("location", "confirmed", "Bjørn Lunde|seismologist", optional=True)], ["Bornholm"]),
        Item(["a photograph"], "still",
             [step("posted|published", "angler"), step("filmed", "angler", optional=True)], [], [verdict("location|content", "not_confirmed", "*"), verdict("location|content", "not_confirmed", "prosecutors", optional=True)], ["Bornholm", "leak"]),
        Item(["aerial footage"], "video drone_video",
             [step("published|released|filmed", "coastguard")], [time("published|released", "2022-09-28")], [], ["Bornholm", "leak"]),
    ),
    Report(
        "Dhaka Tribune Weekend", "2024-07-27",
        "How Abu Sayed died in Rangpur is no longer in dispute, except by the police. Two videos from opposite sides of Park Mor show the student with his arms spread, twelve-gauge shot striking his chest, on 16 July. Amnesty International analysed both of them, together with satellite imagery of the junction, and put the officers about 15 metres away. An independent pathologist, Derek Pollard, said that the marks in the still frames were consistent with birdshot. The first information report filed by the police nevertheless speaks of bricks thrown by protesters. "
        "One video was shot for Jamuna TV, the other by a shopkeeper who has gone into hiding.",
        Item(["Two videos", "both of them", "One video"], "video ground_video",
             [step("filmed|published", "Jamuna TV"), step("analysed", "Amnesty"), step("geolocated|verified", "Amnesty", optional=True)], [time("filmed|event", "2024-07-16")],
             [verdict("content|location", "confirmed", "Amnesty", optional=True), verdict("content", "confirmed|partly_confirmed", "Derek Pollard|pathologist"), verdict("content", "disputed|refuted", "police", optional=True)], ["Rangpur", "Park Mor", "junction"]),
        Item(["Two videos", "both of them", "the other"], "video ground_video",
             [step("filmed", "shopkeeper"), step("analysed", "Amnesty"), step("geolocated|verified", "Amnesty", optional=True)], [time("filmed|event", "2024-07-16")],
             [verdict("content|location", "confirmed", "Amnesty", optional=True), verdict("content", "confirmed|partly_confirmed", "Derek Pollard|pathologist"), verdict("content", "disputed|refuted", "police", optional=True)], ["Rangpur", "Park Mor", "junction"]),
        Item(["still frames"], "still screenshot", [], [], [verdict("content", "confirmed|partly_confirmed", "Derek Pollard|pathologist", optional=True)], ["Rangpur", "Park Mor", "junction"]),
    ),
    Report(
        "Kamchatka Online", "2025-07-31",
        "The footage of surgeons who steady a patient as an operating theatre rocks is real and was recorded in Petropavlovsk's cancer clinic on Wednesday, regional health minister Oleg Strunin confirmed; he put it on his own Telegram channel. An RIA photograph of flooded Severo-Kurilsk is equally trustworthy. A beach strewn with beluga whales is not connected with the earthquake of magnitude 8.8: the whales stranded in 2023 in the Tigil district, as biologists at the Moscow Whale Council recalled. And the wave that rolls over a pier in Japan? Computer graphics, says broadcaster NHK.",
        Item(["The footage"], "cctv video ground_video",
             [step("posted|published|released", "Oleg Strunin|health minister")], [time("filmed|event", "2025-07-30")],
             [verdict("content|source", "confirmed", "Oleg Strunin|health minister"), verdict("location", "confirmed", "Oleg Strunin|health minister", optional=True), verdict("time", "confirmed", "Oleg Strunin|health minister", optional=True)], ["Petropavlovsk", "clinic", "theatre"]),
        Item(["RIA photograph"], "still", [step("filmed|published", "RIA")], [], [verdict("content|source", "confirmed", "Kamchatka Online|*")], ["Severo"]),
        Item(["A beach strewn with beluga whales"], "still video", [], [time("event|filmed", "2023")], [verdict("time|content|location", "refuted", "biologists|Whale Council")], ["Tigil"]),
        Item(["wave that rolls over a pier"], "video", [], [], [verdict("content|source", "refuted", "NHK")], []),
    ),
    Report(
        "Cabo Delgado Bulletin", "2020-09-16",
        "Mozambique's defence ministry insists that the men who beat and shoot a naked woman on a road in a video that surfaced on Monday are insurgents in stolen uniforms. Amnesty's Crisis Evidence Lab says otherwise. It placed the scene on the R698 highway, near a transformer station outside Awasse, and identified the rifles as those issued to the Mozambican army; four speak Portuguese and one Shangana, an interpreter established. The time is less secure, 'most probably 7 September'. General Abílio Machava, while disowning the deed, did not exclude that 'some elements' were involved. SADC asked "
        "for a joint inquiry.",
        Item(["a video", "the scene"], "video ground_video",
             [step("geolocated|verified", "Crisis Evidence Lab|Amnesty", optional=True), step("posted|shared|published", None, optional=True), step("analysed", "Amnesty|Lab", optional=True)], [time("posted|published", "2020-09-14", optional=True), time("filmed|event", "2020-09-07", optional=True)],
             [verdict("content|source", "disputed|refuted", "defence ministry"), verdict("location", "confirmed", "Crisis Evidence Lab|Amnesty|It"), verdict("content", "confirmed", "Crisis Evidence Lab|Amnesty", optional=True), verdict("time", "partly_confirmed", "Crisis Evidence Lab|Amnesty|*"),
              verdict("content", "confirmed|partly_confirmed|not_confirmed", "Abílio Machava|interpreter", optional=True)], ["Awasse", "R698", "highway", "road", "Mozambique"]),
    ),
    Report(
        "Archive of Winter", "2025-02-14",
        "The Kunsthalle in Bremen opens an exhibition of satellite art on Saturday. The artist Noa Peleg paints what she calls unverified territories: dunes, salt pans, the roofs of a suburb, always from above. She has never launched a drone and owns no camera. 'People ask where it is and who took it. It isn't anywhere, and nobody did.' A room is given over to letters in which strangers claim to have recognised their homes; she refutes each of them politely. The catalogue quotes a general who disputed one painting's legality. Until 25 May, closed on Mondays.",
    ),
    Report(
        "Caracas Contraste", "2025-09-03",
        "Venezuela's communications minister, Freddy Ñáñez, suggested on Tuesday that a video of a US strike on a speedboat, posted by President Donald Trump on Truth Social hours earlier, was made with artificial intelligence: 'almost cartoonish', he wrote, with the blessing of a chatbot. Reuters ran the clip through a detection tool and said that initial checks showed no sign of manipulation, but that verification was still under way. Where in the Caribbean the boat was hit the Pentagon has not said. Colombia's president questioned the lawfulness of the attack but not the pictures. Residents of San Juan de Unare "
        "told Contraste that eight local men were on board.",
        Item(["a video", "the clip", "the pictures"], "video drone_video",
             [step("posted|published|shared", "Donald Trump|President"), step("analysed", "Reuters", optional=True), step("filmed", None, optional=True)], [time("posted|published|shared", "2025-09-02", optional=True)],
             [verdict("content|source", "disputed|refuted", "Freddy Ñáñez|communications minister"), verdict("content|source", "partly_confirmed|not_confirmed", "Reuters"), verdict("location", "not_confirmed", "Pentagon|*", optional=True)], ["Caribbean"]),
    ),
    Report(
        "Wadi Monitor", "2023-11-10",
        "Mass graves near Ardamata? We compared high-resolution images by Airbus, taken on 29 October and 8 November, and counted 14 disturbed patches south of the camp. Caution is called for: from orbit a patch is a patch. But a phone video made by a fleeing pharmacist, seen by the Monitor in Adré, shows the digging of at least two of them, and the UN human rights office has received testimony to the same effect. The RSF's adviser, Youssef Hamdan, denied on Sky News Arabia that any civilians had been buried there. We rate the finding as partly confirmed. Another video from the camp, showing men "
        "whipped in rows, was filmed and published by the RSF fighters themselves.",
        Item(["high-resolution images"], "satellite_pair satellite_image",
             [step("filmed|released", "Airbus"), step("analysed", "We|Wadi Monitor", optional=True)], [time("imagery_acquired", "2023-10-29"), time("imagery_acquired", "2023-11-08")],
             [verdict("content", "partly_confirmed", "We|Wadi Monitor"), verdict("content", "disputed|refuted", "Youssef Hamdan|RSF", optional=True), verdict("content", "confirmed|partly_confirmed", "UN", optional=True)], ["Ardamata", "camp"]),
        Item(["phone video"], "video ground_video",
             [step("filmed", "pharmacist"), step("shared|released", "pharmacist", optional=True)], [], [verdict("content", "confirmed|partly_confirmed", "UN", optional=True)], ["Ardamata", "camp"]),
        Item(["Another video"], "video ground_video",
             [step("filmed", "RSF"), step("published|posted|released", "RSF")], [], [], ["Ardamata", "camp"]),
    ),
    Report(
        "Handelskammer Rotterdam News", "2022-06-15",
        "Rotterdam's port authority tightened the rules for cameras on trucks on Wednesday. From August, hauliers must show that dashcams are switched off inside the gates; the recordings have been used by smugglers to trace containers, it said. The hauliers' association disputed that a single case had been proved. 'Nobody has shown us one,' its chairman Wim Verkade said. A spokesman for the port could not confirm how many drivers had been fined so far and denied that the measure was aimed at foreign firms. The works council is still considering its position, and a judge may have the last word.",
    ),
]
# fmt: on
