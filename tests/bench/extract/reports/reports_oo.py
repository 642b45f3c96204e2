"""Sixty-five English reports in newspaper and wire prose with many place names, most of which are not shown."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off
REPORTS = [
    Report(
        "Continental Wire", "2024-10-31",
        "MADRID, Oct 31 (Continental Wire) - Cars lay piled three high on Calle Orba in Alfafar, a town just south of "
        "Valencia, in mobile phone footage that a local councillor, Amparo Ferrer, posted on X on Wednesday. Continental Wire "
        "compared a chemist's sign and the railway underpass with street-level imagery and confirmed the location, but was "
        "unable to establish at what time the footage was shot. Drone video released by the Guardia Civil on Thursday showed "
        "a gap where the road bridge over the Poyo ravine in Paiporta had stood. At least 95 people have died. In Letur, "
        "180 km to the southwest, five residents were still missing, the prime minister told reporters at the Moncloa palace.",
        Item(["mobile phone footage", "the footage"], "video ground_video",
             [step("posted|published|shared", "Ferrer|councillor", "2024-10-30"),
              step("geolocated|verified|analysed", "Continental Wire", optional=True)],
             [time("posted|published", "2024-10-30")],
             [verdict("location", "confirmed", "Continental Wire"), verdict("time", "not_confirmed", "Continental Wire")],
             ["Alfafar", "Orba", "Valencia", "underpass"]),
        Item(["Drone video"], "drone_video",
             [step("released|published", "Guardia Civil", "2024-10-31")],
             [time("released|posted", "2024-10-31")],
             [],
             ["Paiporta", "Poyo", "bridge", "Valencia"]),
    ),
    Report(
        "The Dnieper Post", "2022-04-06",
        "BORODIANKA, Ukraine - Firefighters on Tuesday pulled three more bodies from the cellar of 359 Central Street, one "
        "of eight blocks of flats hit here in early March. Bodycam video given to The Dnieper Post by the State Emergency "
        "Service shows the crew breaking through the slab above the second entrance. The service's duty officer in Kyiv, 50 km "
        "to the southeast, said that the recording was made on April 3. A photograph of the bust of Taras Shevchenko on the "
        "main square, with two holes in the forehead, was taken by our reporter on Tuesday. Similar damage has been reported "
        "from Makariv, Hostomel and Irpin.",
        Item(["Bodycam video", "the recording"], "bodycam",
             [step("released|shared|published", "State Emergency Service|Emergency Service"),
              step("filmed", "crew|Firefighters|State Emergency Service", "2022-04-03", optional=True),
              step("published", "The Dnieper Post", optional=True)],
             [time("filmed|event", "2022-04-03")],
             [verdict("time", "confirmed", "duty officer|officer|State Emergency Service|service", optional=True)],
             ["BORODIANKA", "Central Street", "Ukraine", "entrance", "flats"]),
        Item(["A photograph"], "still",
             [step("filmed", "our reporter|reporter", "2022-04-05")],
             [time("filmed|event", "2022-04-05")],
             [],
             ["BORODIANKA", "square", "Ukraine", "Shevchenko"]),
    ),
    Report(
        "Himal Factcheck", "2015-04-28",
        "A CCTV recording of water slopping out of a hotel swimming pool has been passed from phone to phone since Saturday "
        "as a scene from Kathmandu. It was not recorded in Nepal. The clip shows the pool of a resort in Mexicali, Mexico, "
        "during the earthquake of April 4, 2010, and a guest put it on YouTube nine days later. Our team identified the "
        "hotel from the palm beds and the diving board. Several Indian channels broadcast the clip on Sunday. The death "
        "toll from the quake, whose epicentre lay in Gorkha district, has passed 4,600, the home ministry said at Singha "
        "Durbar, and villages around Barpak can still be reached only by helicopter.",
        Item(["A CCTV recording", "It", "The clip", "it", "the clip"], "cctv video",
             [step("shared|posted|reposted", None, "2015-04-25", optional=True),
              step("posted|published", "guest", "2010-04-13"),
              step("published|republished", "Indian channels|channels", "2015-04-26"),
              step("geolocated|verified|analysed", "Himal Factcheck|Our team|team", optional=True)],
             [time("filmed|event", "2010-04-04"), time("posted|published", "2010-04-13"),
              time("published|posted", "2015-04-26"), time("shared", "2015-04-25", optional=True)],
             [verdict("location", "refuted", "Himal Factcheck|Our team|*"),
              verdict("time", "refuted", "Himal Factcheck|Our team|*", optional=True),
              verdict("content", "refuted", "Himal Factcheck|Our team|*", optional=True),
              verdict("location", "confirmed", "Himal Factcheck|Our team|team")],
             ["Mexicali", "Mexico", "pool", "resort"]),
    ),
    Report(
        "Harbour Standard", "2019-11-18",
        "Flames blocked the footbridge to Hung Hom station early on Monday in a livestream by the student paper Campus Current, "
        "which had a reporter inside the Polytechnic University. On Nathan Road, two kilometres to the west, crowds passed "
        "umbrellas and bricks along a human chain towards Jordan; video of it, shot from the fourth floor of a hostel by a "
        "Korean tourist, was shared by the lawmaker Kwong Tsz-kit on Sunday night. Police said at their headquarters in Wan "
        "Chai that live rounds could be used. Classes remain suspended from Sha Tin to Pok Fu Lam.",
        Item(["a livestream"], "livestream video",
             [step("published|posted|released", "Campus Current", "2019-11-18"),
              step("filmed", "Campus Current|reporter", "2019-11-18", optional=True)],
             [time("published|posted|filmed|event", "2019-11-18")],
             [],
             ["Hung Hom", "footbridge", "Polytechnic University"]),
        Item(["video"], "video ground_video",
             [step("filmed", "tourist"), step("shared|reposted|posted", "Kwong|lawmaker", "2019-11-17")],
             [time("shared|posted", "2019-11-17"), time("filmed|event", "2019-11-17", optional=True)],
             [],
             ["Nathan Road", "Jordan"]),
    ),
    Report(
        "Corriere Verifica", "2018-08-15",
        "The 80-second video of the Morandi bridge coming down in Genoa that is being shared with the words \"the moment of "
        "collapse\" is a computer animation. It was made by a hobbyist in Turin, Ilario Bosco, who uploaded it to YouTube in "
        "2016 and confirmed this to us by telephone. A genuine recording, taken by a surveillance camera at a recycling firm "
        "on Via Lorenzi below the viaduct, was released by the Guardia di Finanza on Tuesday evening.",
        Item(["The 80-second video", "It", "it"], "video",
             [step("posted|published", "Bosco|hobbyist", "2016"),
              step("shared|posted|reposted", None, optional=True),
              step("filmed", "Bosco|hobbyist", optional=True),
              step("verified|analysed", "Corriere Verifica|us", optional=True)],
             [time("posted|published", "2016")],
             [verdict("content", "refuted", "Corriere Verifica|*"), verdict("source", "confirmed", "Corriere Verifica|us|*", optional=True),
              verdict("time", "refuted", "Corriere Verifica|*", optional=True)],
             []),
        Item(["A genuine recording"], "cctv",
             [step("released|published", "Guardia di Finanza", "2018-08-14"), step("filmed", "surveillance camera|recycling firm", optional=True)],
             [time("released|posted", "2018-08-14"), time("event|filmed", "2018-08-14", optional=True)],
             [verdict("content|source|location", "confirmed", "*", optional=True)],
             ["Genoa", "Morandi", "Lorenzi", "viaduct", "bridge"]),
    ),
    Report(
        "Mekong Observer", "2025-03-31",
        "BANGKOK - Satellite images taken on Saturday by the company Orbis View show the old Ava bridge lying in the "
        "Irrawaddy between Sagaing and Mandalay, with four of its spans in the water. Analysts of the Salween Mapping Group, "
        "who counted damaged buildings on the pictures, put the number in Sagaing town at no fewer than 1,900. The junta's "
        "spokesman gave a toll of 1,700 in Naypyidaw. In the Thai capital, 1,000 km from the epicentre, 11 people died when a "
        "33-storey tower under construction near Chatuchak market came down. Dashcam video of that collapse, recorded on the "
        "Kamphaeng Phet road and posted by a taxi driver on Friday, was verified by Mekong Observer.",
        Item(["Satellite images", "the pictures"], "satellite_image",
             [step("filmed|released|published", "Orbis View", "2025-03-29"),
              step("analysed", "Salween Mapping Group|Analysts")],
             [time("imagery_acquired|filmed", "2025-03-29")],
             [],
             ["Ava", "Sagaing", "Irrawaddy", "Mandalay", "bridge"]),
        Item(["Dashcam video"], "dashcam",
             [step("posted|published|shared", "taxi driver|driver", "2025-03-28"), step("filmed", "taxi driver|driver", optional=True),
              step("verified", "Mekong Observer", optional=True)],
             [time("posted|published", "2025-03-28"), time("event|filmed", "2025-03-28", optional=True)],
             [verdict("content|location|source", "confirmed", "Mekong Observer")],
             ["Chatuchak", "Kamphaeng Phet", "BANGKOK", "Thai capital", "tower"]),
    ),
    Report(
        "Levant Wire", "2020-08-06",
        "A bride posing on Saifi Square in central Beirut is thrown aside by the blast wave in video filmed by the wedding "
        "photographer Mahmoud Nasib on Tuesday and posted on his Facebook page the next day. Levant Wire spoke to Nasib and "
        "viewed the original file. Another recording, from a balcony in Mar Mikhael, shows the grain silos smoking for two "
        "minutes before the explosion; it was sent to the broadcaster Al Marfa by a subscriber. The shock was felt as far "
        "away as Nicosia, 240 km across the sea.",
        Item(["video", "the original file"], "video ground_video",
             [step("filmed", "Nasib|photographer", "2020-08-04"), step("posted|published", "Nasib|photographer", "2020-08-05"),
              step("verified|analysed", "Levant Wire", optional=True)],
             [time("filmed|event", "2020-08-04"), time("posted|published", "2020-08-05")],
             [verdict("source", "confirmed", "Levant Wire")],
             ["Beirut", "Saifi"]),
        Item(["Another recording", "it"], "video ground_video",
             [step("filmed", "subscriber", optional=True), step("released|shared|posted", "subscriber", optional=True),
              step("published", "Al Marfa", optional=True)],
             [time("filmed|event", "2020-08-04", optional=True)],
             [],
             ["silos", "Beirut"]),
    ),
    Report(
        "Nile Valley Monitor", "2023-04-20",
        "Satellite imagery acquired by Terralook on April 17 and published by the company a day later shows at least nine "
        "burnt-out aircraft on the apron of Khartoum International Airport. Two of them had flown in from Juba and Jeddah. "
        "The RSF released a video on Wednesday to prove that it holds the presidential palace; the army, from its command in "
        "Port Sudan, called it a fabrication. We were not able to verify the recording independently, as it shows only an "
        "unmarked corridor. Shelling was also heard in Bahri and Omdurman.",
        Item(["Satellite imagery"], "satellite_image",
             [step("published|released|posted", "Terralook|company", "2023-04-18"), step("filmed", "Terralook", "2023-04-17", optional=True)],
             [time("imagery_acquired|filmed", "2023-04-17"), time("published|posted", "2023-04-18")],
             [],
             ["Khartoum", "Airport", "apron"]),
        Item(["a video", "it@2", "the recording", "it@3"], "video ground_video",
             [step("released|published|posted", "RSF", "2023-04-19")],
             [time("released|posted", "2023-04-19")],
             [verdict("content", "disputed|refuted", "army"), verdict("content|source|location", "not_confirmed", "Nile Valley Monitor|We")],
             ["corridor", "palace", "Khartoum"]),
    ),
    Report(
        "Rheinland Report", "2021-07-17",
        "SCHULD, Germany - The bend of the Ahr that once held the village in its arm has swallowed six houses. A resident of "
        "the upper street, Gudrun Thelen, filmed the second of them drifting under the Dorn bridge on Wednesday night, and "
        "her shaky recording was broadcast by the public channel RP-TV on Thursday. Chancellor Merkel, who was in Washington, "
        "spoke of a catastrophe. Further downstream, in Bad Neuenahr-Ahrweiler, a police helicopter took infrared pictures "
        "of people on roofs; the interior ministry in Mainz put them online on Friday.",
        Item(["her shaky recording"], "video ground_video",
             [step("filmed", "Thelen|resident", "2021-07-14"), step("published|released|republished", "RP-TV", "2021-07-15")],
             [time("filmed|event", "2021-07-14"), time("published|posted", "2021-07-15")],
             [],
             ["SCHULD", "Dorn", "Ahr", "Germany"]),
        Item(["infrared pictures", "them@2"], "thermal_video still",
             [step("filmed", "police helicopter|police"), step("published|posted|released", "interior ministry|ministry", "2021-07-16")],
             [time("posted|published", "2021-07-16")],
             [],
             ["Bad Neuenahr", "Ahrweiler", "roofs", "Ahr"]),
    ),
    Report(
        "Caspian Ledger", "2020-10-21",
        "Footage showing two holes in the roof of the Ghazanchetsots cathedral in Shusha was first posted by the Armenian "
        "journalist Ani Sarkisova on Oct. 8. The London research group Steppe Lens has since established from shadows on the "
        "bell tower that it was filmed between 1:10 and 1:40 p.m. that day. Baku denies having aimed at the church. Shelling "
        "has meanwhile been reported from Stepanakert, Martuni and Tartar, and in Ganja 13 people died on Saturday.",
        Item(["Footage", "it"], "video ground_video",
             [step("posted|published", "Sarkisova|journalist", "2020-10-08"), step("chronolocated|verified|analysed", "Steppe Lens"),
              step("filmed", "Sarkisova|journalist", optional=True)],
             [time("posted|published", "2020-10-08"), time("filmed", "2020-10-08")],
             [verdict("time", "confirmed", "Steppe Lens"), verdict("content", "disputed", "Baku", optional=True)],
             ["Shusha", "Ghazanchetsots", "cathedral", "church"]),
    ),
    Report(
        "Pacific Sun-Herald", "2025-01-10",
        "LOS ANGELES - An image of the Hollywood sign ringed by flames, seen more than nine million times since Wednesday, "
        "was generated by artificial intelligence, said Dana Whitlock, who teaches digital forensics in Berkeley. No fire has "
        "come within a mile of Mount Lee. Real helicopter video from the station KCVL, aired on Wednesday, shows beachfront "
        "homes burning along the Pacific Coast Highway in Malibu, near Big Rock Drive. Officials at the command post in Zuma "
        "Beach said the Palisades fire was eight percent contained. In Altadena, 40 miles inland, five people have died.",
        Item(["An image"], "still",
             [step("posted|shared|published", None, "2025-01-08", optional=True), step("analysed|verified", "Whitlock", optional=True)],
             [time("posted|shared", "2025-01-08", optional=True)],
             [verdict("content", "refuted", "Whitlock")],
             []),
        Item(["Real helicopter video"], "video",
             [step("published|released|filmed", "KCVL", "2025-01-08"), step("filmed", "KCVL", optional=True)],
             [time("published|posted", "2025-01-08")],
             [verdict("content", "confirmed", "*", optional=True)],
             ["Malibu", "Pacific Coast Highway", "Big Rock", "LOS ANGELES", "beachfront"]),
    ),
    Report(
        "Sunda Strait Times", "2018-10-02",
        "JAKARTA - The man who filmed the tsunami from the top floor of the Grand Mall in Palu says he shouted until his voice "
        "was gone. His clip, which he sent to a family chat group on Friday and which the disaster agency's spokesman shared on "
        "Twitter the same evening, shows three waves crossing Talise beach. A pair of satellite pictures published on Monday "
        "by Digital Strata, from before and after, shows the Petobo neighbourhood in the south of the city buried in mud. "
        "Aid is arriving through Balikpapan, on the other side of the Makassar Strait.",
        Item(["His clip"], "video ground_video",
             [step("filmed", "man"), step("posted|shared|released", "man", "2018-09-28", optional=True),
              step("shared|posted|reposted", "spokesman|disaster agency", "2018-09-28")],
             [time("shared|posted", "2018-09-28"), time("filmed|event", "2018-09-28", optional=True)],
             [],
             ["Palu", "Talise", "beach"]),
        Item(["A pair of satellite pictures"], "satellite_pair satellite_image",
             [step("published|released|posted", "Digital Strata", "2018-10-01")],
             [time("published|posted", "2018-10-01")],
             [],
             ["Petobo", "Palu"]),
    ),
    Report(
        "Gazeta Mineira", "2019-01-27",
        "Firefighters in Brumadinho used drone footage on Saturday to look for survivors in the Córrego do Feijão, the stream "
        "that carried the mud to the Paraopeba river. The corps published it the same night. It bears no resemblance to a "
        "video circulating under the same headline, which the state's civil defence office in Belo Horizonte says dates from "
        "the Mariana disaster in November 2015 and shows Bento Rodrigues.",
        Item(["drone footage", "it", "It"], "drone_video",
             [step("filmed", "Firefighters|corps", "2019-01-26", optional=True), step("published|released|posted", "corps|Firefighters", "2019-01-26")],
             [time("published|posted", "2019-01-26"), time("filmed|event", "2019-01-26", optional=True)],
             [],
             ["Brumadinho", "Feijão", "stream"]),
        Item(["a video"], "video",
             [step("shared|posted", None, optional=True), step("verified|analysed", "civil defence", optional=True)],
             [time("filmed|event", "2015-11")],
             [verdict("time", "refuted", "civil defence|office"), verdict("location", "refuted", "civil defence|office"),
              verdict("content", "refuted", "civil defence|office", optional=True)],
             ["Bento Rodrigues", "Mariana"]),
    ),
    Report(
        "Lahaina Light", "2023-08-11",
        "Surveillance video from a house on Lahainaluna Road, which the owner shared with the Lahaina Light, shows a power "
        "line falling into dry grass at 6:34 a.m. on Tuesday. The time stamp agrees with a fault recorded by the utility's own "
        "sensors, the energy analyst Bo Marquardt said in Honolulu.",
        Item(["Surveillance video"], "cctv",
             [step("shared|released", "owner"), step("published", "Lahaina Light", optional=True), step("analysed|verified|chronolocated", "Marquardt|analyst", optional=True),
              step("filmed", "owner", optional=True)],
             [time("filmed|event", "2023-08-08T06:34")],
             [verdict("time", "confirmed", "Marquardt|analyst")],
             ["Lahainaluna Road"]),
    ),
    Report(
        "Atlas Despatch", "2023-09-11",
        "AMIZMIZ, Morocco (Atlas Despatch) - Dust rises over the rooftops of the old quarter in a recording made by the baker "
        "Hassan Oubella from the terrace of his shop seconds after the quake on Friday night. \"I kept the phone up and prayed,\" "
        "he told Atlas Despatch. In Marrakech, 55 km to the north, tourists slept on Jemaa el-Fna square. A clip said to show a "
        "hotel toppling there is older: it was filmed in Casablanca in August 2020 when a building gave way in the Bourgogne "
        "district, according to the fact-checking site Tahqiq. Spain sent 56 soldiers from Zaragoza.",
        Item(["a recording"], "video ground_video",
             [step("filmed", "Oubella|baker", "2023-09-08"), step("verified", "Atlas Despatch", optional=True)],
             [time("filmed|event", "2023-09-08")],
             [verdict("source", "confirmed", "Atlas Despatch", optional=True)],
             ["AMIZMIZ", "old quarter", "Morocco", "rooftops"]),
        Item(["A clip", "it"], "video ground_video",
             [step("analysed|verified", "Tahqiq", optional=True)],
             [time("filmed|event", "2020-08")],
             [verdict("location", "refuted", "Tahqiq"), verdict("time", "refuted", "Tahqiq"), verdict("content", "refuted", "Tahqiq", optional=True)],
             ["Casablanca", "Bourgogne"]),
    ),
    Report(
        "Subcontinent Check", "2025-05-09",
        "NEW DELHI - A night-time video of tracer fire over a city has been posted on X since Wednesday with the claim that it "
        "shows Karachi port under attack by the Indian navy. It does not: the sequence was taken from the computer game Arma 3, "
        "our desk found. A photograph of a burnt-out jet in a field, shared in Lahore as proof of a plane shot down near "
        "Bathinda, was published by the Rajasthan paper Barmer Patrika in September 2024, when a MiG-29 crashed outside Barmer. "
        "Air-raid sirens sounded in Jammu and Chandigarh on Thursday.",
        Item(["A night-time video", "it", "It", "the sequence"], "video",
             [step("posted|shared", None, "2025-05-07"), step("verified|analysed", "our desk|Subcontinent Check|desk", optional=True)],
             [time("posted|published", "2025-05-07")],
             [verdict("content", "refuted", "our desk|Subcontinent Check|desk"), verdict("location", "refuted", "our desk|Subcontinent Check|desk", optional=True)],
             []),
        Item(["A photograph"], "still",
             [step("published|posted|released", "Barmer Patrika", "2024-09"), step("shared|reposted|posted", None, optional=True),
              step("verified|analysed", "our desk|Subcontinent Check|desk", optional=True)],
             [time("published|posted", "2024-09"), time("event|filmed", "2024-09", optional=True)],
             [verdict("time|location|content", "refuted", "our desk|Subcontinent Check|*"),
              verdict("location|time|content", "refuted", "our desk|Subcontinent Check|*", optional=True)],
             ["Barmer", "Rajasthan", "field"]),
    ),
    Report(
        "Chesapeake Tribune", "2024-03-28",
        "BALTIMORE - The lights of the container ship Dali go out twice in the livestream of the harbour camera at Fort McHenry "
        "before she strikes the Francis Scott Key Bridge at 1:28 a.m. on Tuesday. The channel PortView, which runs the camera, "
        "cut the passage out and uploaded it within the hour. On Wednesday the Coast Guard released drone video of containers "
        "hanging over the bow. Governor Moore told a briefing in Annapolis that reopening the Patapsco River came first. The "
        "ship had been bound for Colombo, Sri Lanka. Two men were rescued; six, from Mexico, Guatemala, Honduras and El "
        "Salvador, were presumed dead.",
        Item(["the livestream", "the passage", "it"], "livestream cctv video",
             [step("posted|published", "PortView", "2024-03-26"), step("filmed", "PortView|harbour camera|camera", "2024-03-26", optional=True),
              step("published|posted", "PortView", optional=True)],
             [time("posted|published", "2024-03-26"), time("filmed|event", "2024-03-26T01:28")],
             [],
             ["Francis Scott Key Bridge", "Bridge", "BALTIMORE", "Patapsco"]),
        Item(["drone video"], "drone_video",
             [step("released|published", "Coast Guard", "2024-03-27")],
             [time("released|posted", "2024-03-27")],
             [],
             ["Francis Scott Key Bridge", "Bridge", "BALTIMORE", "Patapsco", "bow"]),
    ),
    Report(
        "Sava Dnevnik", "2024-11-14",
        "Prosecutors in Novi Sad on Wednesday handed station camera recordings to the court that show the concrete canopy "
        "falling on the benches outside the main railway station at 11:52 on November 1. The weekly Radar Sever published a "
        "23-second excerpt without saying how it had come by it. In Belgrade, students stood in silence for fifteen minutes "
        "on Slavija Square; aerial video of the assembly was made by the collective Zvuk Ulice. Ministers have resigned, and "
        "protests are planned in Niš and Kragujevac.",
        Item(["station camera recordings", "a 23-second excerpt", "it@2"], "cctv",
             [step("released|shared", "Prosecutors", "2024-11-13", optional=True), step("published|republished|posted", "Radar Sever"),
              step("filmed", "station camera", "2024-11-01", optional=True)],
             [time("filmed|event", "2024-11-01T11:52"), time("released|posted", "2024-11-13", optional=True)],
             [],
             ["Novi Sad", "railway station", "canopy"]),
        Item(["aerial video"], "drone_video video",
             [step("filmed", "Zvuk Ulice|collective")],
             [],
             [],
             ["Slavija", "Belgrade"]),
    ),
    Report(
        "Kura Review", "2024-12-05",
        "TBILISI - Masked officers kick a man lying on the steps of the Kashueti church on Rustaveli Avenue in a clip that the "
        "opposition television channel Pirveli Xazi aired on Tuesday night. Asked about it in Batumi, the interior minister "
        "said the clip proved nothing because it had been cut. Kura Review obtained the uncut file from the cameraman, who is "
        "with the channel, and found the scene unchanged. Demonstrations were also held in Kutaisi, Zugdidi and Poti.",
        Item(["a clip", "it", "the clip", "it@2", "the uncut file"], "video ground_video",
             [step("published|released|posted", "Pirveli Xazi", "2024-12-03"), step("filmed", "cameraman"),
              step("verified|analysed", "Kura Review", optional=True)],
             [time("published|posted", "2024-12-03")],
             [verdict("source|content", "confirmed", "Kura Review"), verdict("content", "disputed", "interior minister|minister", optional=True)],
             ["Rustaveli", "Kashueti", "TBILISI", "church", "steps"]),
    ),
    Report(
        "Borderland Assessment", "2024-08-16",
        "Ukrainian forces continued to advance in Kursk Oblast on August 15. Geolocated footage published on August 15 shows "
        "Ukrainian armoured vehicles on Lenin Street in central Sudzha. Additional footage published on August 14 and "
        "geolocated by the analyst Timo Raes indicates that they also reached the northern outskirts of Martynovka, northeast "
        "of Sudzha. A Russian milblogger claimed that Ukrainian units had been driven out of Kauchuk, 28 km from the border, "
        "but provided no images. The acting governor said in Kursk City that 121,000 people had left. Russian troops meanwhile "
        "took ground near Pokrovsk in Donetsk Oblast.",
        Item(["Geolocated footage"], "video",
             [step("published|posted|released", None, "2024-08-15"), step("geolocated", None, optional=True)],
             [time("published|posted", "2024-08-15")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Sudzha", "Lenin Street", "Kursk"]),
        Item(["Additional footage"], "video",
             [step("published|posted|released", None, "2024-08-14"), step("geolocated", "Raes|analyst")],
             [time("published|posted", "2024-08-14")],
             [verdict("location", "confirmed", "Raes|analyst")],
             ["Martynovka", "Kursk"]),
    ),
    Report(
        "Sunrise Nairobi", "2024-06-20",
        "Police fired water cannon at marchers near the Hilton arcade in central Nairobi on Tuesday, as seen in a TikTok "
        "livestream by the student Wanjiru Keli. A screenshot of it, showing an officer aiming at a car, was republished by "
        "papers in Kampala and Dar es Salaam. The finance bill is being debated in Parliament, where the committee chairman "
        "said the bread tax would be dropped. In Mombasa and Nakuru shops stayed open.",
        Item(["a TikTok livestream", "it"], "livestream video",
             [step("filmed|published|posted", "Keli|student", "2024-06-18"), step("published|posted|filmed", "Keli|student", "2024-06-18", optional=True)],
             [time("filmed|event|published|posted", "2024-06-18")],
             [],
             ["Nairobi", "Hilton"]),
        Item(["A screenshot"], "screenshot still",
             [step("republished|published|reposted", "papers"), step("filmed", "Keli|student", optional=True)],
             [time("filmed|event", "2024-06-18", optional=True)],
             [],
             ["Nairobi", "Hilton"]),
    ),
    Report(
        "Padma Daily", "2024-07-31",
        "DHAKA - Video of a young man being dragged from the top of an armoured car in Savar, 24 km northwest of the capital, "
        "was published by the photo agency Shomoy on July 18 but could be seen by few until the internet was restored on "
        "Sunday. Shomoy says that a staff member filmed it from a footbridge at the bus stand. The home minister, speaking in "
        "Dhanmondi, promised an inquiry. Separate photographs of a burnt toll plaza on the Mohakhali flyover came from the "
        "bridge authority.",
        Item(["Video", "it"], "video ground_video",
             [step("published|released|posted", "Shomoy", "2024-07-18"), step("filmed", "staff member|Shomoy")],
             [time("published|posted", "2024-07-18")],
             [],
             ["Savar", "bus stand"]),
        Item(["Separate photographs"], "still",
             [step("released|published|shared|filmed", "bridge authority|authority")],
             [],
             [],
             ["Mohakhali", "flyover", "toll plaza", "DHAKA"]),
    ),
    Report(
        "Silesian Gazette", "2024-09-18",
        "KŁODZKO, Poland - The Nysa Kłodzka stands at the level of the first-floor windows along Grottgera Street in drone "
        "footage that the photographer Piotr Wandas made available to the Silesian Gazette. He shot it on Sunday, hours after "
        "the dam at Stronie Śląskie burst, 25 km upstream. A video of a bus swept off a bridge, which is being forwarded as "
        "coming from Głuchołazy, could not be verified; the mayor there says no bus is missing. Across the border in Opava, "
        "Czech Republic, ten thousand people have left their homes, and in Wrocław volunteers are filling sandbags.",
        Item(["drone footage", "it"], "drone_video",
             [step("filmed", "Wandas|photographer", "2024-09-15"), step("released|shared", "Wandas|photographer", optional=True),
              step("published", "Silesian Gazette", optional=True)],
             [time("filmed|event", "2024-09-15")],
             [],
             ["KŁODZKO", "Grottgera", "Nysa", "Poland"]),
        Item(["A video"], "video",
             [step("shared|posted|reposted", None, optional=True)],
             [],
             [verdict("content|source|location", "not_confirmed", "Silesian Gazette|*"),
              verdict("content", "disputed|refuted", "mayor", optional=True)],
             ["bridge", "Głuchołazy"]),
    ),
    Report(
        "Steppe & Sea", "2023-06-08",
        "KHERSON, Ukraine, June 8 - Satellite photographs taken on Wednesday by the firm Aurora Geo show brown water over the "
        "Korabel district on the island side of Kherson and as far as Hola Prystan on the opposite bank. An aerial video that "
        "President Zelenskiy posted on Tuesday shows the middle of the Nova Kakhovka dam, 60 km upstream, gone between the "
        "power house and the lock. Moscow-installed officials in Henichesk put the blame on Ukrainian shelling. Water levels "
        "at Nikopol were falling by 8 cm an hour, and the nuclear plant at Enerhodar had enough in its cooling pond, the "
        "agency's director said in Vienna.",
        Item(["Satellite photographs"], "satellite_image",
             [step("filmed|released|published", "Aurora Geo", "2023-06-07")],
             [time("imagery_acquired|filmed", "2023-06-07")],
             [],
             ["Korabel", "KHERSON", "Kherson", "Hola Prystan"]),
        Item(["An aerial video"], "drone_video video",
             [step("posted|published|released", "Zelenskiy|President", "2023-06-06")],
             [time("posted|published", "2023-06-06")],
             [],
             ["Nova Kakhovka", "dam"]),
    ),
    Report(
        "Don Observer", "2023-06-24",
        "Men in uniform without insignia stand round a tank on Budyonnovsky Avenue in Rostov-on-Don in a clip that the Telegram "
        "channel Rostov Gorod posted on Saturday morning. Our reporters recognised the entrance of the circus and the "
        "headquarters of the Southern Military District. The column on its way to Moscow was seen near Voronezh and later in "
        "the Lipetsk region; a driver on the M4 motorway recorded it with his dashboard camera at Krasnoye and passed the film "
        "to the agency Chernozem, which put it out at noon. Minsk offered to mediate.",
        Item(["a clip"], "video ground_video",
             [step("posted|published", "Rostov Gorod", "2023-06-24"), step("verified|geolocated", "Our reporters|reporters|Don Observer", optional=True)],
             [time("posted|published", "2023-06-24")],
             [verdict("location", "confirmed", "Our reporters|reporters|Don Observer")],
             ["Rostov-on-Don", "Budyonnovsky", "circus", "headquarters"]),
        Item(["the film", "it@2"], "dashcam",
             [step("filmed", "driver"), step("released|shared", "driver", optional=True),
              step("published|released|posted", "Chernozem", "2023-06-24")],
             [time("published|posted", "2023-06-24"), time("filmed|event", "2023-06-24", optional=True)],
             [],
             ["Krasnoye", "M4", "Lipetsk"]),
    ),
    Report(
        "Sahel Current", "2022-05-11",
        "BAMAKO - The French general staff in Paris has released drone images that it says show mercenaries burying bodies in "
        "sand 4 km east of the Gossi base on April 21, two days after French troops handed it over to Mali. A pro-army account "
        "named Dia Diarra, opened in January, had that same day posted a blurred photograph of corpses and accused France. Our "
        "own enquiries did not settle who took the photograph. In Gao and Timbuktu the United Nations mission has stepped up "
        "its patrols, a spokeswoman said in New York.",
        Item(["drone images"], "drone_video drone_still",
             [step("released|published", "French general staff|general staff"), step("filmed", "French", "2022-04-21", optional=True)],
             [time("filmed|event", "2022-04-21")],
             [],
             ["Gossi", "Mali", "sand"]),
        Item(["a blurred photograph", "the photograph"], "still",
             [step("posted|published|shared", "Dia Diarra|account", "2022-04-21")],
             [time("posted|published", "2022-04-21")],
             [verdict("source", "not_confirmed", "Sahel Current|Our")],
             []),
    ),
    Report(
        "Global Relay", "2021-08-17",
        "KABUL - Hundreds of people run alongside a C-17 transport plane on the runway of Hamid Karzai International Airport in "
        "video obtained by Global Relay from an airport employee on Monday. A second clip, filmed from a roof in the Khair Khana "
        "quarter north of the field, seems to show two persons falling from an aircraft after take-off; it was posted on "
        "Twitter by the local agency Asvaka Nur. The Pentagon said that the runway had been closed. Commercial flights were "
        "diverted to Tashkent and Doha, and Germany is to fly 300 staff out by way of Islamabad.",
        Item(["video"], "video ground_video",
             [step("released|shared|filmed", "airport employee|employee", "2021-08-16", optional=True), step("published", "Global Relay", optional=True)],
             [time("filmed|event|published", "2021-08-16", optional=True)],
             [verdict("source", "confirmed", "Global Relay", optional=True)],
             ["KABUL", "Hamid Karzai", "Airport", "runway"]),
        Item(["A second clip", "it"], "video ground_video",
             [step("posted|published", "Asvaka Nur")],
             [time("filmed|event|posted", "2021-08-16", optional=True)],
             [],
             ["KABUL", "Airport"]),
    ),
    Report(
        "Podlasie Today", "2021-11-17",
        "KUŹNICA, Poland - Stones and a log fly over the fence at the closed Kuźnica-Bruzgi crossing in infrared footage "
        "released by Poland's border guard on Tuesday. Belarusian officials on the other side "
        "complained of water cannon and called for an inquiry. The Polish interior minister said in Białystok that nine "
        "officers had been hurt, while in Brussels ministers agreed on sanctions. A two-week-old video of a camp in the woods "
        "near Grodno has also been in circulation.",
        Item(["infrared footage"], "thermal_video video",
             [step("released|published", "border guard", "2021-11-16")],
             [time("released|posted", "2021-11-16")],
             [],
             ["Kuźnica", "KUŹNICA", "Bruzgi", "crossing", "fence", "Poland"]),
        Item(["A two-week-old video"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True)],
             [time("filmed", "2021-11-03", optional=True), time("filmed", "2021-11", optional=True)],
             [],
             ["Grodno", "camp", "woods"]),
    ),
    Report(
        "Thessaly Voice", "2023-03-02",
        "Larissa's stationmaster appeared in court on Thursday over the head-on collision at Evangelismos, in the Vale of Tempe, "
        "that killed at least 46 people. Thermal camera pictures taken by the fire brigade's drone unit on Wednesday show the "
        "two locomotives thrown off the line just past a road bridge. The brigade released them to all media. A recording from "
        "a petrol station on the motorway, published by the website Ekfrasi, has the flash in the sky at 23:21. In Athens, "
        "protesters threw stones at the railway company's offices on Syngrou Avenue.",
        Item(["Thermal camera pictures", "them"], "thermal_video drone_video drone_still still",
             [step("filmed|unit", "drone unit|fire brigade", "2023-03-01"), step("released|published", "brigade")],
             [time("filmed", "2023-03-01")],
             [],
             ["Evangelismos", "Tempe", "bridge", "line"]),
        Item(["A recording"], "cctv video",
             [step("published|released|posted", "Ekfrasi"), step("filmed", "petrol station", optional=True)],
             [time("filmed|event", "2023-02-28T23:21", optional=True)],
             [],
             ["Evangelismos", "Tempe", "sky", "motorway"]),
    ),
    Report(
        "Coromandel Express", "2023-06-08",
        "A photograph of a white building beside the tracks at Bahanaga Bazar station in Odisha's Balasore district, shared since "
        "Saturday as a mosque, shows a temple of the Iskcon society, the state police in Bhubaneswar said. The picture is a "
        "still from drone video by the news agency Purba, published on June 3.",
        Item(["A photograph", "The picture", "a still"], "still screenshot drone_still",
             [step("shared|posted", None, "2023-06-03"), step("verified|analysed", "state police|police", optional=True),
              step("filmed", "Purba", optional=True)],
             [time("shared|posted", "2023-06-03")],
             [verdict("content", "refuted", "state police|police")],
             ["Bahanaga", "Balasore", "Odisha", "temple", "station"]),
        Item(["drone video"], "drone_video",
             [step("published|released|posted", "Purba", "2023-06-03"), step("filmed", "Purba", optional=True)],
             [time("published|posted", "2023-06-03")],
             [],
             ["Bahanaga", "Balasore", "Odisha", "temple", "station"]),
    ),
    Report(
        "West London Echo", "2017-06-15",
        "Fire climbs the east face of Grenfell Tower in a film that Samira Idowu took from her kitchen in Bramley House, across "
        "Bomore Road, shortly after one o'clock on Wednesday morning. She gave it to the Metropolitan Police and later put it on "
        "Facebook. Firefighters' union officials speaking in Kingston upon Thames asked why the cladding burned. Families of the "
        "missing have been taken in at the Westway sports centre, and the Prime Minister promised an inquiry in Downing Street.",
        Item(["a film", "it", "it@2"], "video ground_video",
             [step("filmed", "Idowu", "2017-06-14"), step("posted|published", "Idowu"),
              step("released|shared", "Idowu", optional=True)],
             [time("filmed|event", "2017-06-14")],
             [],
             ["Grenfell Tower"]),
    ),
    Report(
        "Iberia Verifica", "2017-08-18",
        "What is true and what is not about the images of the attack on the Ramblas in Barcelona: the phone video of people "
        "running into the Boqueria market is real. It was posted on Instagram on Thursday by a fruit seller whom we reached this "
        "morning, and the stalls match. The photograph of a policeman with a rifle on a roof, by contrast, was taken in Brussels "
        "in November 2015 and distributed at that time by the agency Flandria Press. In Cambrils, 120 km down the coast, five "
        "suspects were shot dead overnight.",
        Item(["the phone video", "It"], "video ground_video",
             [step("posted|published", "fruit seller|seller", "2017-08-17"), step("filmed", "fruit seller|seller", optional=True),
              step("verified|analysed|geolocated", "Iberia Verifica|we", optional=True)],
             [time("posted|published", "2017-08-17"), time("event|filmed", "2017-08-17", optional=True)],
             [verdict("content|source|location", "confirmed", "Iberia Verifica|we"), verdict("location|source", "confirmed", "Iberia Verifica|we", optional=True)],
             ["Boqueria", "Barcelona", "Ramblas", "market", "stalls"]),
        Item(["The photograph"], "still",
             [step("published|released|shared", "Flandria Press", "2015-11")],
             [time("filmed", "2015-11"), time("published|posted", "2015-11", optional=True)],
             [verdict("location", "refuted", "Iberia Verifica|*"), verdict("time", "refuted", "Iberia Verifica|*"),
              verdict("content", "refuted", "Iberia Verifica|*", optional=True)],
             ["Brussels", "roof"]),
    ),
    Report(
        "Seine Dispatch", "2019-04-16",
        "PARIS - The spire of Notre-Dame leans, breaks and goes through the roof of the nave in a recording that the law student "
        "Inès Bouvard made from the Pont de la Tournelle at 7:50 p.m. on Monday. Within an hour the British channel Newsline 5 "
        "had shown it. Another picture of the evening deserves a warning: a photograph of laughing men before the cathedral, "
        "posted by a Russian-language site, has been doctored, in the view of the image laboratory in Rennes. Bells were rung in "
        "Chartres, Reims and Strasbourg.",
        Item(["a recording", "it"], "video ground_video",
             [step("filmed", "Bouvard|student", "2019-04-15"), step("published|republished|released", "Newsline 5", "2019-04-15")],
             [time("filmed|event", "2019-04-15T19:50"), time("published|posted", "2019-04-15")],
             [],
             ["Notre-Dame", "spire", "nave", "PARIS"]),
        Item(["Another picture", "a photograph"], "still",
             [step("posted|published", "Russian-language site|site"), step("analysed|verified", "image laboratory|laboratory", optional=True)],
             [time("event|filmed", "2019-04-15", optional=True)],
             [verdict("content", "refuted", "image laboratory|laboratory")],
             ["cathedral", "Notre-Dame", "PARIS"]),
    ),
    Report(
        "Transit Wire", "2020-01-10",
        "TEHRAN - A flash, then a ball of light moving back towards the airport: a 19-second video passed to Transit Wire appears "
        "to show a missile reaching the Ukrainian airliner over Parand, southwest of the Iranian capital, before dawn on Wednesday. "
        "Investigators of the group Openline traced the spot where the cameraman stood to a row of unfinished flats on the western "
        "edge of that town. The file was first put on Telegram by an activist, Nima Sadr, on Thursday. In Ottawa the prime minister "
        "said that intelligence pointed to a surface-to-air missile. Iran's aviation chief called the theory illogical. The "
        "Boeing had been bound for Kyiv.",
        Item(["a 19-second video", "The file"], "video ground_video",
             [step("posted|published", "Sadr|activist", "2020-01-09"), step("published", "Transit Wire", optional=True),
              step("geolocated|analysed", "Openline|Investigators")],
             [time("posted|published", "2020-01-09"), time("event|filmed", "2020-01-08", optional=True)],
             [verdict("location", "confirmed", "Openline|Investigators"), verdict("content", "disputed", "aviation chief", optional=True)],
             ["Parand", "town"]),
    ),
    Report(
        "Free Isfahan Archive", "2022-11-02",
        "Security forces on motorcycles ride into the courtyard of a block of flats in the Ekbatan estate in western Tehran. The "
        "video was sent to our archive on 31 October by a woman who lives there, and we keep it under number 4417. The day is "
        "not known.",
        Item(["The video", "it"], "video ground_video",
             [step("released|shared|posted", "woman", "2022-10-31"), step("archived", "Free Isfahan Archive|our archive|we"),
              step("filmed", "woman", optional=True), step("published", "Free Isfahan Archive", optional=True)],
             [time("posted|released", "2022-10-31", optional=True), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("time", "not_confirmed", "Free Isfahan Archive|our archive|*", optional=True)],
             ["Ekbatan", "Tehran", "courtyard"]),
    ),
    Report(
        "Potomac Ledger", "2021-01-08",
        "WASHINGTON - Investigators are still looking for hundreds of people after Wednesday's riot at the Capitol. In one livestream, "
        "which a man from Beckley, West Virginia, broadcast on Facebook and later deleted, the crowd forces the east doors to the "
        "Rotunda. The volunteer collective Deep Shelf had saved a copy. Police body camera film from the lower west terrace was "
        "handed over to Congress on Thursday. A bus company in Richmond said it had carried 300 people, and the governor of "
        "Virginia imposed a curfew in Alexandria and Arlington.",
        Item(["one livestream", "a copy"], "livestream video",
             [step("published|posted|filmed", "man", "2021-01-06"), step("archived", "Deep Shelf"), step("filmed|posted|published", "man", "2021-01-06", optional=True)],
             [time("published|posted|filmed|event", "2021-01-06")],
             [],
             ["Capitol", "Rotunda", "doors", "WASHINGTON"]),
        Item(["Police body camera film"], "bodycam",
             [step("released|shared", "Police", "2021-01-07", optional=True), step("filmed", "Police", "2021-01-06", optional=True)],
             [time("released|posted", "2021-01-07", optional=True), time("event|filmed", "2021-01-06", optional=True)],
             [],
             ["terrace", "Capitol", "WASHINGTON"]),
    ),
    Report(
        "Garhwal Times", "2021-02-09",
        "Satellite scenes from before and after Sunday's flood, put side by side by the Bengaluru start-up Akash Imaging, show a "
        "fresh scar on the north flank of Ronti peak, above the Rishi Ganga valley in Uttarakhand. Glaciologists at Calgary, who "
        "studied them, think that rock and ice broke off together. At Tapovan, 20 km below, about 35 workers are still trapped in "
        "the tunnel. The dust cloud racing past the village of Raini was filmed by the farmer Sangram Rawat, whose video the "
        "state's chief minister shared from Dehradun on Sunday afternoon. Haridwar was warned but spared.",
        Item(["Satellite scenes", "them"], "satellite_pair satellite_image",
             [step("published|released", "Akash Imaging"), step("analysed", "Glaciologists")],
             [time("event", "2021-02-07", optional=True)],
             [verdict("content", "partly_confirmed|confirmed", "Glaciologists", optional=True)],
             ["Ronti", "Rishi Ganga", "Uttarakhand"]),
        Item(["video"], "video ground_video",
             [step("filmed", "Rawat|farmer"), step("shared|reposted|posted", "chief minister", "2021-02-07")],
             [time("shared|posted", "2021-02-07"), time("filmed|event", "2021-02-07", optional=True)],
             [],
             ["Raini", "Uttarakhand"]),
    ),
    Report(
        "Canary Bulletin", "2021-09-23",
        "Lava pushes a white villa off its plot in Todoque, on La Palma, in drone video the island "
        "government published on Wednesday. Pilots of the firm I Love Aerials shot it that morning, two kilometres "
        "short of the sea at Tazacorte.",
        Item(["drone video", "it"], "drone_video",
             [step("published|released|posted", "island government|government", "2021-09-22"), step("filmed", "I Love Aerials|Pilots", "2021-09-22")],
             [time("published|posted", "2021-09-22"), time("filmed|event", "2021-09-22")],
             [],
             ["Todoque", "La Palma", "villa"]),
    ),
    Report(
        "Indus Chronicle", "2022-09-02",
        "ISLAMABAD - Europe's space agency on Thursday released radar images acquired on August 30 on which an inland lake 100 km "
        "wide covers the fields between Dera Murad Jamali and Larkana in Sindh. Many readers have sent us a film of the Honeymoon "
        "hotel in Kalam falling into the Swat river. It is authentic, but the shop owner who recorded it, Rahmat Gul, says this "
        "was on August 26 and not this week. Planes with tents landed at Nur Khan air base, and Karachi sent boats. The climate "
        "minister, interviewed in London, spoke of a third of the country.",
        Item(["radar images"], "satellite_image",
             [step("released|published", "Europe's space agency|space agency", "2022-09-01"), step("filmed", "space agency", "2022-08-30", optional=True)],
             [time("imagery_acquired|filmed", "2022-08-30"), time("released|posted", "2022-09-01")],
             [],
             ["Dera Murad Jamali", "Larkana", "Sindh", "lake"]),
        Item(["a film", "It", "it"], "video ground_video",
             [step("filmed", "Gul|shop owner|owner", "2022-08-26"), step("shared|released", "readers", optional=True)],
             [time("filmed|event", "2022-08-26")],
             [verdict("content|source", "confirmed", "Indus Chronicle|us|*"),
              verdict("time", "refuted|confirmed", "Gul|shop owner|owner|Indus Chronicle", optional=True),
              verdict("source", "confirmed", "Indus Chronicle|us|*", optional=True)],
             ["Kalam", "Swat", "hotel", "Honeymoon"]),
    ),
    Report(
        "Sloboda Newsroom", "2022-09-13",
        "Soldiers hoist a flag over the town hall of Kupiansk in a photograph published by a regional councillor on Saturday. "
        "Troops have since crossed to the left bank of the Oskil, according to the general staff in Kyiv. From Izium, 60 km "
        "further south, the 25th Airborne Brigade has sent out a video of its men outside the school on Shkilna Street. "
        "Belgorod's governor said there was a queue of cars at the Logachevka crossing. Russian television showed nothing of it.",
        Item(["a photograph"], "still",
             [step("published|posted|released", "councillor", "2022-09-10")],
             [time("published|posted", "2022-09-10")],
             [],
             ["Kupiansk", "town hall"]),
        Item(["a video"], "video ground_video",
             [step("released|published|posted", "25th Airborne Brigade|Brigade"), step("filmed|unit", "25th Airborne Brigade|Brigade", optional=True)],
             [],
             [],
             ["Izium", "Shkilna", "school"]),
    ),
    Report(
        "Black Sea Brief", "2022-10-12",
        "Russia's FSB on Wednesday released X-ray pictures of a lorry that it says carried the explosives onto the Crimea bridge. The "
        "Riga group Truck Watch objects that the vehicle scanned has a different frame and wheelbase from the one that blew up, "
        "and that the pictures were taken at another crossing, possibly Upper Lars on the Georgian "
        "border. CCTV footage of the blast itself, leaked to the channel Kerch Info on Saturday, is not in doubt. Ferries have "
        "started to run from Port Kavkaz.",
        Item(["X-ray pictures", "the pictures"], "still",
             [step("released|published", "FSB", "2022-10-12"), step("analysed|verified", "Truck Watch", optional=True)],
             [time("released|posted", "2022-10-12")],
             [verdict("content", "disputed|refuted", "Truck Watch"), verdict("location", "disputed|refuted", "Truck Watch", optional=True)],
             ["Upper Lars", "crossing", "Georgian border"]),
        Item(["CCTV footage"], "cctv",
             [step("released|published|posted", "Kerch Info|*", "2022-10-08")],
             [time("released|posted|event|filmed", "2022-10-08")],
             [verdict("content", "confirmed", "*", optional=True)],
             ["Crimea bridge", "bridge"]),
    ),
    Report(
        "Prydniprovia Online", "2023-01-19",
        "A kitchen with yellow walls hangs open on the ninth floor: the photograph of 118 Victory Embankment in Dnipro was taken by "
        "our colleague Oleh Marchuk on Sunday and has been reprinted by newspapers from Lisbon to Tokyo. Forty-five people died. A "
        "dashcam sequence from the Southern Bridge shows the missile coming down on Saturday at 15:40. The driver, who does "
        "not want to be named, let us copy the memory card. In Davos the president's wife asked for air defence.",
        Item(["the photograph"], "still",
             [step("filmed", "Marchuk|colleague", "2023-01-15"), step("republished|published", "newspapers"), step("published", "Prydniprovia Online", optional=True)],
             [time("filmed", "2023-01-15")],
             [],
             ["Dnipro", "Victory Embankment", "kitchen"]),
        Item(["A dashcam sequence"], "dashcam",
             [step("filmed", "driver", "2023-01-14", optional=True), step("released|shared", "driver", optional=True), step("published", "Prydniprovia Online", optional=True)],
             [time("filmed|event", "2023-01-14T15:40")],
             [verdict("source", "confirmed", "Prydniprovia Online|us", optional=True)],
             ["Dnipro", "Victory Embankment"]),
    ),
    Report(
        "Anatolia Note", "2023-02-14",
        "Fact check: the building collapsing in a much-shared clip stands neither in Gaziantep nor in Aleppo. It is in Şanlıurfa, "
        "on Haliliye Boulevard, and the clip was recorded on Feb. 6 by a garage owner, according to the provincial governor's "
        "office, which supplied us with the original.",
        Item(["a much-shared clip", "the clip", "the original"], "video ground_video",
             [step("filmed", "garage owner|owner", "2023-02-06"), step("shared|posted|reposted", None, optional=True),
              step("released|shared", "governor's office|governor|office", optional=True)],
             [time("filmed|event", "2023-02-06")],
             [verdict("location", "refuted", "Anatolia Note|governor|office|*"), verdict("location|source", "confirmed", "governor's office|governor|office|Anatolia Note", optional=True)],
             ["Şanlıurfa", "Haliliye"]),
    ),
    Report(
        "Tihama Wire", "2024-07-24",
        "SANAA/JERUSALEM - Fuel tanks at Hodeidah port were still alight on Tuesday, as satellite imagery taken that day and "
        "supplied by Planar Earth shows. At least 33 tanks out of 42 along the northern quay are black. Israel's air force had "
        "released cockpit video on Sunday of bombs striking two cranes. The raid followed the drone that killed a man on Shalom "
        "Aleichem Street in Tel Aviv, near a branch of the American embassy. Aid agencies have moved grain ships to Aden. The "
        "Houthi leader threatened Eilat in a speech from Saada.",
        Item(["satellite imagery"], "satellite_image",
             [step("released|published|shared|filmed", "Planar Earth")],
             [time("imagery_acquired|filmed", "2024-07-23")],
             [],
             ["Hodeidah", "port", "quay"]),
        Item(["cockpit video"], "video thermal_video",
             [step("released|published", "Israel's air force|air force", "2024-07-21"), step("filmed", "air force", optional=True)],
             [time("released|posted", "2024-07-21")],
             [],
             ["Hodeidah", "port", "cranes"]),
    ),
    Report(
        "Citadel Monitor", "2024-12-05",
        "BEIRUT - Rebel fighters pose before the citadel of Aleppo in a selfie video that has been on Telegram since last Friday. The "
        "bloc led by Hayat Tahrir al-Sham brought out a more polished production on Sunday, shot from a drone above Saadallah "
        "al-Jabiri Square. Citadel Monitor cannot say who made the selfie video. Russian jets bombed Idlib and Khan Shaykhun, and "
        "by Thursday the front had reached Hama, 120 km to the south. Turkey's foreign minister received his Iranian counterpart "
        "in Ankara. A convoy of Iraqi militiamen entered at Al-Bukamal.",
        Item(["a selfie video", "the selfie video"], "video ground_video",
             [step("posted|published", None, "2024-11-29", optional=True), step("filmed", "fighters", optional=True)],
             [time("posted|published", "2024-11-29")],
             [verdict("source", "not_confirmed", "Citadel Monitor")],
             ["Aleppo", "citadel"]),
        Item(["a more polished production"], "drone_video",
             [step("released|published|posted", "Hayat Tahrir al-Sham|bloc", "2024-12-01"), step("filmed", "bloc|Hayat", optional=True)],
             [time("released|posted", "2024-12-01")],
             [],
             ["Saadallah", "al-Jabiri", "Aleppo"]),
    ),
    Report(
        "Virunga Press", "2025-01-31",
        "GOMA - Men of the M23 walk along the tarmac past a Boeing with a broken nose in footage that the movement's spokesman "
        "posted on X on Tuesday. The plane has been parked there since a bird strike in 2023, which speaks for Goma airport, and "
        "the control tower agrees with older pictures, said Claire Mutombo of the Brussels institute Lacs. Corpses lay on the "
        "Sake road. Rwandan troops were massing opposite, at Gisenyi, while in Kinshasa crowds set fire to the French, Belgian and "
        "Rwandan embassies; the channel Boulevard TV showed aerial film of the flames on Tuesday evening.",
        Item(["footage"], "video ground_video",
             [step("posted|published|released", "spokesman|movement", "2025-01-28"), step("geolocated|verified|analysed", "Mutombo|Lacs", optional=True)],
             [time("posted|published", "2025-01-28")],
             [verdict("location", "confirmed", "Mutombo|Lacs")],
             ["Goma", "GOMA", "airport", "tarmac"]),
        Item(["aerial film"], "drone_video video",
             [step("published|released", "Boulevard TV", "2025-01-28")],
             [time("published|posted", "2025-01-28")],
             [],
             ["Kinshasa", "embassies"]),
    ),
    Report(
        "Arlington Call", "2025-01-31",
        "The fireball over the Potomac on Wednesday evening was caught by a weather camera on the roof of the Kennedy Center, which "
        "looks downriver to Reagan National Airport. EarthView Live, its operator, posted the sequence at 9:05 p.m. The jet had "
        "come from Wichita, Kansas, the helicopter from Fort Belvoir. All 67 aboard died. At the White House the president "
        "blamed the previous administration.",
        Item(["the sequence"], "cctv video livestream",
             [step("posted|published", "EarthView Live", "2025-01-29"), step("filmed", "EarthView Live|weather camera|camera", "2025-01-29", optional=True)],
             [time("posted|published", "2025-01-29T21:05"), time("filmed|event", "2025-01-29", optional=True)],
             [],
             ["Potomac", "Reagan National Airport", "Airport"]),
    ),
    Report(
        "Hokuriku Nippo English", "2024-01-04",
        "WAJIMA, Japan - Where the morning market of Wajima used to be, thermal video from a police helicopter shows some 200 "
        "buildings glowing. The prefectural police in Kanazawa released it on Tuesday. A reel purporting to show a tsunami running "
        "up a river in Ishikawa was put together from scenes of March 2011 in Miyako, Iwate, the fact-checking network Tashika "
        "found. The wave reached 1.2 metres at Wajima port. Crews from Niigata and Toyama are on the way, and Self-Defence Forces "
        "ships lie off Suzu.",
        Item(["thermal video", "it"], "thermal_video video",
             [step("filmed", "police helicopter|police"), step("released|published", "prefectural police|police", "2024-01-02")],
             [time("released|posted", "2024-01-02")],
             [],
             ["Wajima", "WAJIMA", "market", "Japan"]),
        Item(["A reel"], "video",
             [step("verified|analysed", "Tashika", optional=True)],
             [time("filmed|event", "2011-03")],
             [verdict("time", "refuted", "Tashika"), verdict("location", "refuted", "Tashika"), verdict("content", "refuted", "Tashika", optional=True)],
             ["Miyako", "Iwate"]),
    ),
    Report(
        "Formosa Morning", "2024-04-05",
        "TAIPEI - The leaning Uranus building on Xuanyuan Road in Hualien is being taken down floor by floor. How it tilted can be "
        "seen in security camera film from a breakfast shop on the other side of the street, which the county fire bureau made "
        "public on Wednesday, an hour after the 7.2 quake. Mist over the cliffs of the Taroko Gorge appears in a drone clip by "
        "the hiker Lo Wei-ting. Hundreds are cut off at the Silks hotel in Tianxiang. Waves of 30 cm reached Yonaguni, and in "
        "Hsinchu chip makers sent staff home.",
        Item(["security camera film"], "cctv",
             [step("released|published", "county fire bureau|fire bureau", "2024-04-03"), step("filmed", "breakfast shop|shop|security camera", optional=True)],
             [time("released|posted", "2024-04-03"), time("event|filmed", "2024-04-03", optional=True)],
             [],
             ["Hualien", "Xuanyuan", "Uranus"]),
        Item(["a drone clip"], "drone_video",
             [step("filmed|published|posted", "Lo Wei-ting|Lo|hiker")],
             [time("event|filmed", "2024-04-03", optional=True)],
             [],
             ["Taroko", "Gorge", "cliffs"]),
    ),
    Report(
        "Pampa Noticias", "2024-05-07",
        "The horse standing on a roof in Canoas, Brazil, was first noticed in pictures from the helicopter of the broadcaster TV "
        "Gaúcha Sul on Monday. Firefighters from São Paulo will try to reach it. In Porto Alegre the Guaíba lake is at 5.3 metres; "
        "Salgado Filho airport, whose flooded runway the operator showed in a photograph on Instagram on Saturday, is shut until "
        "further notice. Uruguay has lent a rescue helicopter, which took off from Rivera.",
        Item(["pictures"], "video still",
             [step("filmed|published|released", "TV Gaúcha Sul|broadcaster", "2024-05-06"), step("published|filmed", "TV Gaúcha Sul", optional=True)],
             [time("published|posted|filmed", "2024-05-06")],
             [],
             ["Canoas", "Brazil", "roof"]),
        Item(["a photograph"], "still",
             [step("posted|published|released", "operator", "2024-05-04")],
             [time("posted|published", "2024-05-04")],
             [],
             ["Salgado Filho", "airport", "Porto Alegre", "runway"]),
    ),
    Report(
        "Marra Witness Group", "2025-10-30",
        "Satellite imagery collected by Helios Space on 27 October shows clusters of objects the size of bodies, and reddish ground, "
        "in the Daraja Oula quarter of El Fasher. It was analysed by the humanitarian laboratory at Leuven. Fighters also posted "
        "videos of prisoners in the berm that rings the town; we have placed these on its northwestern stretch, about 8 km from "
        "the airport, by means of a burnt lorry and a row of neem trees. Some of the displaced have reached Tawila, 60 km to the "
        "west. In Nairobi an RSF adviser promised arrests.",
        Item(["Satellite imagery", "It"], "satellite_image",
             [step("filmed|released|published", "Helios Space", "2025-10-27", optional=True), step("analysed", "humanitarian laboratory|laboratory|Leuven")],
             [time("imagery_acquired|filmed", "2025-10-27")],
             [],
             ["El Fasher", "Daraja Oula"]),
        Item(["videos", "these"], "video ground_video",
             [step("posted|published|shared", "Fighters"), step("geolocated|verified", "Marra Witness Group|we"), step("filmed", "Fighters", optional=True)],
             [],
             [verdict("location", "confirmed", "Marra Witness Group|we")],
             ["berm", "El Fasher", "town"]),
    ),
    Report(
        "Antilles Wire", "2025-10-30",
        "KINGSTON - Roofs are gone along the whole of High Street in Black River, drone video released by Jamaica's disaster office on "
        "Wednesday shows. Its director spoke at the Norman Manley airport, where flights had begun to land. The St John's church "
        "has lost its tower. A different sort of footage, in which sharks swim round a hotel pool in Montego Bay, comes from an "
        "image generator; its watermark is visible in the corner, noted the fact-checker Kezia Brown. Melissa has since crossed "
        "Cuba near Chivirico and is heading for Bermuda.",
        Item(["drone video"], "drone_video",
             [step("released|published", "disaster office|office", "2025-10-29")],
             [time("released|posted", "2025-10-29")],
             [],
             ["Black River", "High Street", "Jamaica"]),
        Item(["A different sort of footage"], "video",
             [step("analysed|verified", "Brown|fact-checker", optional=True)],
             [],
             [verdict("content", "refuted", "Brown|fact-checker")],
             []),
    ),
    Report(
        "Gujarat Gazette", "2025-06-18",
        "Seventeen-year-old Aarav Solanki only wanted to show a friend how low the planes fly. From a roof in Meghani Nagar, Ahmedabad, "
        "he filmed the Air India jet sinking behind the houses last Thursday; the police took him to the crime branch as a "
        "witness and let him go. His 24-second clip was first published by the channel Amdavad Live. Airport CCTV of the take-off "
        "was released by the security force the same evening. Investigators in New Delhi have both recorders. Of the 241 dead "
        "on board, 53 were British.",
        Item(["His 24-second clip"], "video ground_video",
             [step("filmed", "Solanki", "2025-06-12"), step("published|posted|released", "Amdavad Live")],
             [time("filmed|event", "2025-06-12")],
             [],
             ["Ahmedabad", "Meghani Nagar", "houses"]),
        Item(["Airport CCTV"], "cctv",
             [step("released|published", "security force", "2025-06-12")],
             [time("released|posted", "2025-06-12"), time("filmed|event", "2025-06-12", optional=True)],
             [],
             ["Airport", "Ahmedabad"]),
    ),
    Report(
        "Gulf Relay", "2025-06-18",
        "DUBAI, June 18 (Gulf Relay) - The presenter breaks off and dust fills the studio: so ended the live broadcast of Iranian state "
        "television from its glass building on Valiasr Avenue in Tehran on Monday. Israel's military, briefing in Tel Aviv, called "
        "the site a communications centre. Gulf Relay also reviewed a video of smoke over Tajrish Square that an unnamed resident "
        "posted on Sunday; burst pipes and the bus terminal identify the square, but the hour of the strike is unclear. Motorists "
        "queued on the road to Chalus on the Caspian coast. Missiles fell in Haifa and Bat Yam.",
        Item(["the live broadcast"], "livestream video",
             [step("published|posted|filmed|released", "Iranian state television|state television", "2025-06-16"), step("filmed|published", "state television", "2025-06-16", optional=True)],
             [time("published|filmed|event|posted", "2025-06-16")],
             [],
             ["Valiasr", "Tehran", "studio"]),
        Item(["a video"], "video ground_video",
             [step("posted|published", "resident", "2025-06-15"), step("filmed", "resident", optional=True), step("verified|analysed|geolocated", "Gulf Relay", optional=True)],
             [time("posted|published", "2025-06-15")],
             [verdict("location", "confirmed", "Gulf Relay"), verdict("time", "not_confirmed", "Gulf Relay|*", optional=True)],
             ["Tajrish", "Tehran", "Square", "square"]),
    ),
    Report(
        "Hill Country Star", "2025-07-08",
        "KERRVILLE, Texas - In a 37-minute time-lapse the low-water bridge at Center Point, 10 miles downriver from Kerrville, vanishes "
        "under brown water and then under whole trees. It was recorded on Friday morning by members of a fire company who had "
        "blocked the road, and the storm chaser Kip Dawes reposted it to his own page on Sunday. The sheriff spoke in Ingram. Searchers are still at Camp Mystic in Hunt, and boats have come from "
        "Acuña, Mexico.",
        Item(["a 37-minute time-lapse", "It", "it"], "video ground_video",
             [step("filmed", "fire company|members", "2025-07-04"), step("reposted|shared|republished", "Dawes|storm chaser", "2025-07-06")],
             [time("filmed|event", "2025-07-04"), time("reposted|shared", "2025-07-06")],
             [],
             ["Center Point", "bridge", "Texas"]),
    ),
    Report(
        "Valley Post Kathmandu", "2025-09-10",
        "Smoke rises from all wings of the Singha Durbar in drone pictures that the freelance pilot Bikash Thapa sold to several agencies "
        "on Tuesday. Prisoners escaped from the jail at Nakkhu in Lalitpur, a video by a bystander there shows; the army has it "
        "under investigation. Nobody could tell the Valley Post on Wednesday who had filmed the finance minister being chased "
        "into the Bagmati river, although that clip has been republished by television stations in Delhi and Beijing. Pokhara and "
        "Biratnagar are under curfew.",
        Item(["drone pictures"], "drone_still drone_video",
             [step("filmed", "Thapa|pilot", optional=True), step("released|shared|published", "Thapa|pilot", "2025-09-09")],
             [time("released|published|posted", "2025-09-09")],
             [],
             ["Singha Durbar"]),
        Item(["a video", "it"], "video ground_video",
             [step("filmed", "bystander"), step("analysed", "army", optional=True)],
             [],
             [],
             ["Nakkhu", "Lalitpur", "jail"]),
        Item(["that clip"], "video ground_video",
             [step("republished|published", "television stations|stations")],
             [],
             [verdict("source", "not_confirmed", "Valley Post|Valley Post Kathmandu")],
             ["Bagmati", "river"]),
    ),
    Report(
        "Visayas Express", "2025-10-02",
        "CEBU CITY - The bell tower of the church of Santa Rosa de Lima in Daanbantayan sways and folds onto the plaza in a livestream by "
        "the parish on Tuesday night. Further down the coast, in San Remigio, a gymnasium fell on basketball players. A photograph "
        "of a cracked bridge labelled Mactan is from Bohol, 2013, according to the volcanology institute in Quezon City. The "
        "president will fly to Bogo.",
        Item(["a livestream"], "livestream video",
             [step("published|posted|filmed", "parish", "2025-09-30"), step("filmed|published", "parish", "2025-09-30", optional=True)],
             [time("filmed|event|published|posted", "2025-09-30")],
             [],
             ["Daanbantayan", "Santa Rosa", "church", "tower", "plaza"]),
        Item(["A photograph"], "still",
             [step("verified|analysed", "volcanology institute|institute", optional=True)],
             [time("filmed|event", "2013")],
             [verdict("location", "refuted", "volcanology institute|institute"), verdict("time", "refuted", "volcanology institute|institute"),
              verdict("content", "refuted", "volcanology institute|institute", optional=True)],
             ["Bohol", "bridge"]),
    ),
    Report(
        "Donbas Map Room", "2025-10-30",
        "Footage posted on October 29 by the 7th Air Assault Corps shows Ukrainian soldiers clearing a stairwell near Pokrovsk railway "
        "station. The OSINT collective Kilometre Zero placed it at the corner of Pryvokzalna and Zakhysnykiv streets. Russian troops "
        "are reported to have entered Rodynske, 8 km north of Pokrovsk, which we cannot confirm: the only item we have is a drone "
        "clip without sound, undated, that the Telegram channel Otvazhny shared on October 28. The Kremlin offered journalists "
        "passage to Myrnohrad and Kupiansk.",
        Item(["Footage", "it"], "video ground_video",
             [step("posted|published|released", "7th Air Assault Corps|Corps", "2025-10-29"), step("geolocated", "Kilometre Zero"),
              step("filmed|unit", "7th Air Assault Corps|Corps", optional=True)],
             [time("posted|published", "2025-10-29")],
             [verdict("location", "confirmed", "Kilometre Zero")],
             ["Pokrovsk", "railway", "Pryvokzalna", "Zakhysnykiv", "stairwell"]),
        Item(["a drone clip"], "drone_video",
             [step("shared|posted|reposted", "Otvazhny", "2025-10-28")],
             [time("shared|posted", "2025-10-28"), time("filmed", "XXXX-XX-XX")],
             [verdict("content|time", "not_confirmed", "Donbas Map Room|we"), verdict("time", "not_confirmed", "Donbas Map Room|we", optional=True)],
             ["Rodynske"]),
    ),
    Report(
        "New Territories Weekly", "2025-11-27",
        "HONG KONG - Bamboo scaffolding burns on seven of the eight towers of Wang Fuk Court in Tai Po in film taken by the retired "
        "teacher Yip Mei from the Kwong Fuk footbridge on Wednesday afternoon and broadcast by the station Lion Rock TV. The Fire "
        "Services Department has withheld its own drone recordings. Leaders in Beijing sent condolences, and shelters were opened "
        "at schools in Fanling.",
        Item(["film"], "video ground_video",
             [step("filmed", "Yip|teacher", "2025-11-26"), step("published|released|republished", "Lion Rock TV")],
             [time("filmed|event", "2025-11-26")],
             [],
             ["Wang Fuk Court", "Tai Po", "HONG KONG"]),
        Item(["its own drone recordings"], "drone_video",
             [step("filmed", "Fire Services Department|Department", optional=True)],
             [],
             [],
             ["Wang Fuk Court", "Tai Po", "HONG KONG"]),
    ),
    Report(
        "Great Lakes Examiner", "2026-02-05",
        "DULUTH, Minn. - The body-worn camera video of the shooting on Superior Street will be made public next week, Police Chief Anna "
        "Rourke said at City Hall on Wednesday. A bus passenger's phone video, which the woman's lawyer released in Minneapolis on "
        "Monday, shows her with both hands on the bonnet of her car outside the Fond-du-Luth casino. Protesters marched to Canal "
        "Park, and solidarity vigils took place in Saint Paul and in Thunder Bay, Ontario.",
        Item(["The body-worn camera video"], "bodycam",
             [step("released|published", "Police", "2026-02-09/2026-02-15", optional=True), step("filmed", "Police", optional=True)],
             [time("released|posted", "2026-02-09/2026-02-15", optional=True)],
             [],
             ["Superior Street", "DULUTH"]),
        Item(["A bus passenger's phone video"], "video ground_video",
             [step("filmed", "bus passenger|passenger"), step("released|published", "lawyer", "2026-02-02")],
             [time("released|posted", "2026-02-02")],
             [],
             ["Superior Street", "DULUTH", "casino", "Fond-du-Luth"]),
    ),
    Report(
        "Munster Mail", "2026-01-15",
        "Gardaí in Mallow have appealed for the owner of a dashcam recording of Saturday's crash on the N20 at Ballymagooly to come "
        "forward. The clip was put on Snapchat without a name on Sunday and taken down again. A man from Buttevant, 11 km away, was "
        "airlifted to Cork.",
        Item(["a dashcam recording", "The clip"], "dashcam",
             [step("posted|published", None, "2026-01-11")],
             [time("posted|published", "2026-01-11"), time("event|filmed", "2026-01-10", optional=True)],
             [verdict("source", "not_confirmed", "Gardaí", optional=True)],
             ["N20", "Ballymagooly", "Mallow"]),
    ),
    Report(
        "Pearl Lanka News", "2022-07-20",
        "COLOMBO - A man swims lengths in the president's pool while others film themselves on the lawn. Ten days on, the livestream that "
        "the tuk-tuk driver Nuwan Perera made in President's House in Fort on July 9, and that the Chennai site Deccan Loop republished two days "
        "later, has been watched eleven million times. "
        "Parliament, meeting in Sri Jayawardenepura Kotte, chose a successor on Wednesday. The former president flew to Malé and "
        "then to Singapore. Queues for petrol in Kandy and Galle are as long as before.",
        Item(["the livestream"], "livestream video",
             [step("filmed|published|posted", "Perera|driver", "2022-07-09"), step("published|posted|filmed", "Perera|driver", "2022-07-09", optional=True),
              step("republished|published|reposted", "Deccan Loop", "2022-07-11")],
             [time("filmed|event|published|posted", "2022-07-09"), time("republished|reposted", "2022-07-11")],
             [],
             ["President's House", "Fort", "COLOMBO", "pool"]),
    ),
    Report(
        "Apennine Daily", "2016-08-26",
        "AMATRICE, Italy - The clock on the Civic Tower stopped at 3:36. Around it, in an aerial video handed out by the Vigili del Fuoco on "
        "Thursday, Corso Umberto I can no longer be told from the houses that lined it. Pescara del Tronto, 15 km to the northeast "
        "in the Marche, looks much the same in a second video by the same corps, dated August 24. The prime minister visited "
        "Rieti hospital, and a field kitchen from Trento is serving meals. L'Aquila, hit in 2009, has offered flats.",
        Item(["an aerial video"], "drone_video video",
             [step("released|published", "Vigili del Fuoco", "2016-08-25"), step("filmed", "Vigili del Fuoco|corps", optional=True)],
             [time("released|posted", "2016-08-25")],
             [],
             ["AMATRICE", "Corso Umberto", "Civic Tower", "Italy"]),
        Item(["a second video"], "drone_video video",
             [step("filmed|released|published", "Vigili del Fuoco|corps", "2016-08-24", optional=True), step("released|published|filmed", "Vigili del Fuoco|corps")],
             [time("filmed|published|posted", "2016-08-24")],
             [],
             ["Pescara del Tronto", "Marche"]),
    ),
    Report(
        "Euphrates Desk", "2014-08-28",
        "A video in which prisoners in their underwear are driven across the desert was posted by a militant media account on Wednesday. It "
        "is said to have been made near Tabqa air base, 45 km west of Raqqa, which fell on Sunday. Euphrates Desk was unable to "
        "establish its authenticity. In Damascus, the defence ministry did not comment.",
        Item(["A video", "It"], "video ground_video",
             [step("posted|published|released", "militant media account|account", "2014-08-27")],
             [time("posted|published", "2014-08-27")],
             [verdict("content|source", "not_confirmed", "Euphrates Desk")],
             ["Tabqa", "air base", "Raqqa", "desert"]),
    ),
    Report(
        "Tigris Courier", "2016-11-03",
        "ERBIL, Iraq - Counter-terrorism troops have entered Gogjali, the easternmost suburb of Mosul. The Iraqi joint command released a "
        "video of a bulldozer tearing down a black flag at the television building on Tuesday, and a second, on Wednesday, which is "
        "nothing but a drone's view of a burning lorry with no landmark in sight. The analyst Jonas Thiel of Oslo has located the "
        "first beside the Erbil road. Civilians are being brought to the camp at Khazir, 35 km east. Turkish tanks moved to "
        "Silopi, Ankara confirmed.",
        Item(["a video", "the first"], "video ground_video",
             [step("released|published", "Iraqi joint command|joint command|command", "2016-11-01"), step("geolocated", "Thiel|analyst")],
             [time("released|posted", "2016-11-01")],
             [verdict("location", "confirmed", "Thiel|analyst")],
             ["Gogjali", "Mosul", "television building", "Erbil road"]),
        Item(["a second"], "drone_video",
             [step("released|published", "Iraqi joint command|joint command|command", "2016-11-02")],
             [time("released|posted", "2016-11-02")],
             [],
             []),
    ),
]
