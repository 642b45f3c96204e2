"""Thirty-two English reports of war and disaster for training, annotated by hand; not yet wired in."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Caspian Courier", "2024-12-27",
        "A passenger's phone survived the crash of Azerbaijan Airlines flight 8243 outside Aktau, and with it a recording of oxygen masks dangling over seats 20 to 28. Subhonkul Rakhimov, who made it because he thought he was about to die, walked out of the tail. He gave the video to the news agency Report on Thursday. A hole in the fuselage is visible in pictures taken on the ground by Kazakhstan's emergencies ministry. Embraer's engineers will examine both. "
        "Moscow urged people not to 'run ahead' of the inquiry.",
        Item(["a recording", "the video"], "video ground_video", [step("filmed", "Subhonkul Rakhimov|passenger"), step("shared|released", "Subhonkul Rakhimov|He"), step("published|shared|released", "Report", optional=True)], [time("shared|released|published", "2024-12-26")], [], ["Aktau"]),
        Item(["pictures"], "still", [step("filmed", "emergencies ministry|Kazakhstan")], [], [], ["Aktau", "ground"]),
    ),
    Report(
        "Centre for Front Studies", "2025-02-06",
        "Russian forces have likely seized Toretsk. Geolocated footage published on February 4 and 5 indicates that Russian troops operate freely along Tsentralna Street and at the Tsentralna mine waste heap. Ukrainian military observer Kostyantyn Mashovets denied this and stated that Ukrainian soldiers hold northwestern Zabalka. The Centre has not seen visual evidence for his statement. "
        "A Russian source amplified undated footage purportedly of surrendering Ukrainians near Krymske; the Centre could not geolocate it.",
        Item(["Geolocated footage"], "video drone_video ground_video", [step("geolocated", None), step("published|posted", None, optional=True)], [time("published|posted", "2025-02-04"), time("published|posted", "2025-02-05")], [verdict("location", "confirmed", "*")], ["Toretsk", "Tsentralna", "mine"]),
        Item(["undated footage"], "video ground_video", [step("shared|reposted|republished|posted", "Russian source")], [], [verdict("location", "not_confirmed", "Centre"), verdict("time|content", "not_confirmed", "*", optional=True)], ["Krymske"]),
    ),
    Report(
        "Darfur Network", "2025-04-15",
        "'They came in from three sides,' says the nurse in a voice note that reached us from Zamzam on Saturday. Behind her there is gunfire. Since then the camp's connection has been down, and what can be seen comes from the attackers: at least six clips uploaded by RSF men to TikTok show pickup trucks among burning shelters. The Nile Evidence Lab, a volunteer group, geolocated four of them to the camp's main market, and the other two to the road from El Fasher. "
        "It has preserved all six. One user, @jundi_tiger, removed his post on Monday.",
        Item(["six clips", "four of them"], "video ground_video", [step("posted", "RSF"), step("filmed", "RSF|attackers", optional=True), step("geolocated", "Nile Evidence Lab"), step("archived", "Nile Evidence Lab|It")], [], [verdict("location", "confirmed", "Nile Evidence Lab")], ["Zamzam", "market", "camp"]),
        Item(["six clips", "the other two"], "video ground_video", [step("posted", "RSF"), step("filmed", "RSF|attackers", optional=True), step("geolocated", "Nile Evidence Lab"), step("archived", "Nile Evidence Lab|It")], [], [verdict("location", "confirmed", "Nile Evidence Lab")], ["Fasher", "road", "camp", "Zamzam"]),
    ),
    Report(
        "Guaíba Hoje", "2024-05-08",
        "A chestnut horse stood on a ridge of asbestos roofing in Canoas for four days. Brazil first saw it on Tuesday, when GloboNews cut live to its helicopter: hooves together, brown water on every side. The soldiers who came for 'Caramelo' in a rubber boat the next morning wore helmet cameras; São Paulo's fire brigade released part of their material at noon. Nothing in either picture says how it got up there. "
        "In Rio Grande do Sul as a whole, 100 people have died in the floods.",
        Item(["live", "either picture"], "livestream video", [step("filmed|published", "GloboNews")], [time("filmed|published|event", "2024-05-07")], [], ["Canoas"]),
        Item(["helmet cameras", "their material", "either picture"], "bodycam", [step("filmed", "soldiers"), step("released|published", "fire brigade|São Paulo")], [time("filmed|event|released|published", "2024-05-08")], [], ["Canoas"]),
    ),
    Report(
        "Globe Video Desk", "2024-04-01",
        "SHOTLIST: GAZA CITY, GAZA (APRIL 1, 2024) (GLOBE VIDEO - ACCESS ALL) 1. Various of Al-Shifa hospital's burnt surgical building. 2. Woman walking past crushed ambulances. 3. (SOUNDBITE) (Arabic) Resident Bassem al-Hattab. STORY: Israeli troops pulled out of the hospital on Monday after a two-week raid. VERIFICATION: Globe confirmed the location of the video by the hospital's facade and dome, which match file photographs; the date was confirmed by the cameraman, "
        "Dawoud Abu Alkas, and by its metadata. Israel says 200 gunmen were killed there.",
        Item(["the video", "VIDEO"], "video ground_video", [step("filmed", "Dawoud Abu Alkas|cameraman"), step("verified|geolocated", "Globe", optional=True), step("published|released", "Globe|GLOBE VIDEO", optional=True)], [time("filmed", "2024-04-01")],
             [verdict("location", "confirmed", "Globe"), verdict("time", "confirmed", "cameraman|Dawoud Abu Alkas|Globe")], ["GAZA", "Shifa", "hospital"]),
    ),
    Report(
        "Formosa Evening", "2024-04-05",
        "Wang Chien-tse was brushing his teeth in Taroko when the cliff behind his hostel came off. The 26-year-old guide's video, all dust and coughing, has become the emblem of Wednesday's magnitude 7.2 quake. He posted it on Threads as soon as he had reception, on Thursday afternoon. In Hualien city the leaning red Uranus building has been photographed from every angle; the image most papers chose is by Sam Yeh of AFP. "
        "Thirteen people died and hundreds are cut off in the gorge.",
        Item(["guide's video"], "video ground_video", [step("filmed", "Wang Chien-tse|guide"), step("posted", "Wang Chien-tse|He|guide")], [time("posted", "2024-04-04"), time("filmed|event", "2024-04-03", optional=True)], [], ["Taroko", "hostel", "cliff", "gorge"]),
        Item(["the image"], "still", [step("filmed", "Sam Yeh"), step("published", "AFP|papers", optional=True)], [], [], ["Hualien", "Uranus"]),
    ),
    Report(
        "Shan Border News", "2024-08-04",
        "The Myanmar National Democratic Alliance Army says it has captured the Northeastern Command in Lashio, the first of the junta's fourteen regional headquarters to fall. Its media wing, the Kokang, distributed photographs on Saturday of fighters posing by the gate. Junta spokesman Zaw Min Tun called them montages. However, the arms researcher Anthony Davis, to whom we showed the pictures, said the mural and the flagpole were those of the command, though he would not swear to the day. "
        "A resident sent us a ten-second clip of the gate, minus its sign; that was made on Sunday morning.",
        Item(["photographs", "the pictures"], "still", [step("released|published|shared", "Kokang|Myanmar National Democratic Alliance Army|media wing"), step("filmed", "*", optional=True), step("verified|analysed", "Anthony Davis", optional=True)], [time("released|published|shared", "2024-08-03")],
             [verdict("content", "disputed|refuted", "Zaw Min Tun|spokesman"), verdict("location", "confirmed", "Anthony Davis|researcher"), verdict("time", "not_confirmed", "Anthony Davis|he|researcher")], ["Lashio", "Command", "gate", "headquarters"]),
        Item(["ten-second clip"], "video ground_video", [step("filmed", "resident", optional=True), step("shared|released", "resident", optional=True)], [time("filmed", "2024-08-04")], [], ["Lashio", "gate", "command"]),
    ),
    Report(
        "Fakta Wprost", "2024-02-20",
        "FALSE. A one-minute report bearing the logo of Euronews claims that Polish farmers found the bodies of Ukrainian 'volunteers' in lorries at the Dorohusk crossing. Euronews told us it never made such a report. The images are real but were shot elsewhere: they show a morgue in Mykolaiv and were filmed in March 2022 by Bulent Kilic for AFP. The fake was pushed out on 16 February by the Telegram channel Voenkor Kotenok and then by 41 accounts within nine minutes. "
        "The synthetic voice, our audio expert Jan Wolny found, mispronounces 'Chełm'.",
        Item(["A one-minute report", "The images", "The fake", "such a report"], "video", [step("posted|shared|published", "Voenkor Kotenok"), step("filmed", "Bulent Kilic"), step("reposted|posted|shared", "41 accounts", optional=True), step("published", "AFP", optional=True), step("analysed", "Jan Wolny", optional=True)],
             [time("posted|shared|published", "2024-02-16"), time("filmed", "2022-03")], [verdict("content|location|source", "refuted", "Fakta Wprost|*"), verdict("source|content", "refuted|disputed", "Euronews"), verdict("location|time", "refuted", "*", optional=True), verdict("content", "refuted", "Jan Wolny|*", optional=True)], ["Mykolaiv", "morgue"]),
    ),
    Report(
        "Sloboda Reporter", "2023-10-07",
        "In Hroza, north of Kupiansk, every family has lost someone. Fifty-two villagers had gathered at the café on Thursday to bury a soldier for the second time when an Iskander hit it. Alina Smahina of the regional police filmed the hour that followed on her service camera, and it is this footage, silent but for a dog, that the prosecutor played to diplomats on Friday. The Reporter has seen it in full. A shorter version is on the police's website. "
        "Two local men are suspected of having told the Russians about the wake.",
        Item(["this footage", "A shorter version"], "video bodycam ground_video", [step("filmed", "Alina Smahina"), step("released|published|shared", "prosecutor", optional=True), step("published|released|posted", "police")], [time("filmed|event", "2023-10-05"), time("released|published|shared", "2023-10-06", optional=True)], [], ["Hroza", "café"]),
    ),
    Report(
        "Gulf Diplomatic Note", "2025-01-14",
        "Doha. Mediators have a clear picture of what is missing from the Gaza deal and are shooting for Thursday. A draft was posted by courier to both parties on Monday; Hamas recorded eleven objections, most of them on the width of the buffer along the Philadelphi road. 'We are still far from a photo on the steps,' said a diplomat. Israel's negotiators were seen to leave by the kitchen, to the annoyance of those who had captured the front door. "
        "The Egyptians verified the prisoner lists name by name.",
    ),
    Report(
        "Beirut Morning Post", "2024-09-19",
        "A man at a fruit counter bends forward, there is a crack, and he is on the floor: the supermarket video that the world associates with Tuesday's pager explosions was taken by a ceiling camera in the Fayyad store in Dahiyeh. The manager, who asked that his name be left out, says an employee copied it from the monitor with his phone at 3.50 p.m. and that it was on WhatsApp at 4. We spoke to the man's brother, who confirmed that it is him. The hospital clips that followed, by contrast, were mostly shot by doctors, among them Elias Warrak. "
        "Hezbollah has asked people not to circulate any of them.",
        Item(["supermarket video", "ceiling camera"], "cctv", [step("filmed", "*", optional=True), step("posted|shared|released", "employee", optional=True)], [time("filmed|event|posted", "2024-09-17", optional=True)], [verdict("content|source", "confirmed", "brother")], ["Fayyad", "Dahiyeh", "store", "supermarket"]),
        Item(["hospital clips"], "video ground_video", [step("filmed", "doctors|Elias Warrak")], [], [], ["hospital", "Dahiyeh"]),
    ),
    Report(
        "Topanga Messenger", "2025-01-10",
        "Sam and Olivia Rivas watched their house in Pacific Palisades burn from a hotel room in Burbank. The doorbell kept sending pictures until 6:14 p.m. on Tuesday. First embers, then an orange blur, then nothing: they saved the last three minutes and put the recording on Instagram the next day 'so that people pack their bags'. The Los Angeles Fire Department used a still from it in a safety notice on Thursday. "
        "More than 5,000 structures have been lost in the Palisades fire.",
        Item(["pictures", "the recording"], "cctv livestream", [step("posted|shared", "Sam and Olivia Rivas|they|Olivia Rivas"), step("filmed", "*", optional=True)], [time("filmed|event", "2025-01-07"), time("posted|shared", "2025-01-08")], [], ["Palisades", "house"]),
        Item(["a still"], "still screenshot", [step("published|released|republished|shared", "Los Angeles Fire Department")], [time("published|released|republished|shared", "2025-01-09"), time("filmed|event", "2025-01-07", optional=True)], [], ["Palisades", "house"]),
    ),
    Report(
        "Continental Wire", "2024-05-26",
        "KHARKIV - CCTV from inside the Epicentr hypermarket, released by the city's prosecutor Oleksandr Filchakov on Sunday, shows shoppers between shelves of paint and then a flash that fills the frame. Continental Wire verified the location by the layout of the aisles and by the tills, which correspond to a customer's picture on Google Maps. The timestamp on the recording, 16:00:21 on May 25, is in line with the first emergency calls. "
        "Russia's state agency TASS quoted a security source as saying that the store hid a military depot; no evidence was offered.",
        Item(["CCTV", "the recording"], "cctv", [step("released|published", "Oleksandr Filchakov|prosecutor"), step("filmed", "*", optional=True), step("verified|geolocated", "Continental Wire", optional=True)], [time("released|published", "2024-05-26"), time("filmed|event", "2024-05-25")],
             [verdict("location", "confirmed", "Continental Wire"), verdict("time", "confirmed", "Continental Wire|*", optional=True)], ["KHARKIV", "Epicentr", "hypermarket", "aisles"]),
    ),
    Report(
        "Kivu Security Log", "2025-01-28",
        "Goma, Monday. Pictures sent by MONUSCO staff to their families, and from there to us, show disarmed Congolese soldiers queueing inside the mission's base. M23's spokesman Lawrence Kanyuka tweeted a video of fighters before the governor's house at 05:20; a Kenyan engineer living opposite told us that he saw exactly this from his window, so we regard the place and the hour as confirmed. A third item, a livestream by the singer Innocent Balume, was cut off by a shell. "
        "Kinshasa's communication minister denies that the city has fallen.",
        Item(["Pictures"], "still video", [step("filmed|shared|released", "MONUSCO"), step("shared|released", "families", optional=True)], [time("filmed|event|shared", "2025-01-27", optional=True)], [], ["Goma", "base"]),
        Item(["a video"], "video ground_video", [step("posted", "Lawrence Kanyuka|spokesman")], [time("posted|filmed", "2025-01-27")], [verdict("location", "confirmed", "engineer|we|Kivu Security Log"), verdict("time", "confirmed", "engineer|we|Kivu Security Log")], ["Goma", "governor"]),
        Item(["a livestream", "A third item"], "livestream", [step("filmed|posted|published", "Innocent Balume|singer")], [time("filmed|event|posted", "2025-01-27", optional=True)], [], ["Goma", "city"]),
    ),
    Report(
        "Arabian Airwars Desk", "2025-05-02",
        "Sixty-eight African migrants were reportedly killed on 28 April when a US strike hit a detention centre in Saada, northern Yemen. Within two hours Al-Masirah broadcast graphic footage, recorded by its own crew, of bodies between collapsed walls. Researcher Sahar Mohammed matched the blue roof in it with the same compound in a film made by the Red Cross after a strike in 2022. Remnants shown in a photograph that the Houthi mine clearance agency issued the next day appear to belong to a GBU-39, according to Trevor Ball. "
        "CENTCOM said it was assessing the claims.",
        Item(["graphic footage"], "video ground_video", [step("published|released", "Masirah"), step("filmed", "Masirah|crew|own crew"), step("geolocated|verified", "Sahar Mohammed", optional=True)], [time("published|released|event", "2025-04-28")], [verdict("location", "confirmed", "Sahar Mohammed|Researcher")], ["Saada", "Yemen", "compound", "centre"]),
        Item(["a photograph"], "still", [step("released|published", "mine clearance agency|Houthi"), step("filmed", "*", optional=True), step("analysed|verified", "Trevor Ball", optional=True)], [time("released|published", "2025-04-29")], [verdict("content", "confirmed|partly_confirmed", "Trevor Ball", optional=True)], ["Saada", "Yemen", "compound", "centre"]),
    ),
    Report(
        "Walliser Tagblatt English Edition", "2025-05-29",
        "The Birch glacier gave way at 3.24 p.m. on Wednesday and most of Blatten disappeared. It may be the best-documented collapse in the history of the Alps: the canton's own webcam on the Nesthorn ran throughout, and Pomona Media's drone pilot, Lukas Kalbermatten, was already in the air. His aerial video, handed free of charge to broadcasters, follows the dust cloud down to Wiler. A shepherd, 64, is missing. The webcam's archive has been secured by geologists of the ETH, "
        "who hope to derive the speed of the mass from it.",
        Item(["webcam", "The webcam"], "livestream cctv", [step("filmed|posted|published", "canton|*", optional=True), step("archived|analysed", "geologists|ETH", optional=True)], [time("filmed|event", "2025-05-28")], [], ["Blatten", "glacier", "Nesthorn", "Birch"]),
        Item(["aerial video"], "drone_video", [step("filmed", "Lukas Kalbermatten|drone pilot|Pomona Media"), step("released|shared|published", "Lukas Kalbermatten|Pomona Media|*")], [time("filmed|event", "2025-05-28", optional=True)], [], ["Blatten", "Wiler", "glacier", "Birch"]),
    ),
    Report(
        "Latakia Testimony Group", "2025-03-14",
        "We have collected 172 videos of last week's killings on the Syrian coast. A large part was recorded by those who did the killing, and the original posts have usually been deleted. One such film, archived by us on 8 March, shows an elderly man made to crawl and bark before he is shot in a lane of Al-Mukhtariyah. The speaker's shoulder patch belongs to the Hamza Division. We were able to confirm the lane with the help of two survivors, and a brother identified the victim; we could not confirm "
        "the date. The interim authorities blame 'remnants' and speak of forgery.",
        Item(["172 videos"], "video ground_video", [step("filmed", "*", optional=True), step("posted", None, optional=True), step("archived", "We|us|Latakia Testimony Group", optional=True)], [], [verdict("content", "disputed|refuted", "interim authorities", optional=True)], ["Syrian", "coast"]),
        Item(["One such film"], "video ground_video", [step("archived", "us|Latakia Testimony Group"), step("filmed", "*", optional=True)], [time("archived", "2025-03-08")],
             [verdict("location", "confirmed", "We|survivors|Latakia Testimony Group"), verdict("content", "confirmed", "brother", optional=True), verdict("time", "not_confirmed", "we|Latakia Testimony Group")], ["Mukhtariyah", "lane", "coast"]),
    ),
    Report(
        "Niger State Tribune", "2025-01-20",
        "The queue with jerrycans had been forming for an hour when the overturned tanker at Dikko Junction went up on Saturday. The Federal Road Safety Corps puts the dead at 86. Kumar Tsukwam, its sector commander, begged drivers to stop filming at accident scenes: 'Two of the burnt still held their phones.' Clips of the fireball nevertheless travelled round the country. The best known is credited to a lorry conductor, Yusuf Danladi, and was recirculated by Senator Shehu Sani. Someone has since passed it off as an attack in Zamfara; "
        "it is not.",
        Item(["Clips"], "video ground_video", [step("shared|posted", None, optional=True)], [time("event|filmed", "2025-01-18", optional=True)], [], ["Dikko"]),
        Item(["The best known"], "video ground_video", [step("filmed", "Yusuf Danladi|lorry conductor|conductor"), step("reposted|shared|republished|posted", "Shehu Sani|Senator"), step("posted|shared|reposted", None, optional=True)], [time("event|filmed", "2025-01-18", optional=True)], [verdict("location|content", "refuted", "*")], ["Dikko"]),
    ),
    Report(
        "Commission on Captives", "2022-08-01",
        "Fifty-three Ukrainian prisoners were killed in a barrack at Olenivka during the night of 28 July. Russia blames a HIMARS rocket; footage by RIA Novosti, released the following morning, has rows of charred bunks. A weapons specialist whom the Commission retained, Rolf Danner, sees no crater in it and calls the Russian version implausible. Satellite images of the colony collected by Planet on 27 July, and by Maxar on 30 July, reveal what could be graves dug beforehand. "
        "The International Committee of the Red Cross has been denied access, so none of this has been confirmed on the spot.",
        Item(["footage"], "video ground_video", [step("filmed", "RIA Novosti", optional=True), step("released|published", "RIA Novosti"), step("analysed", "Rolf Danner", optional=True)], [time("released|published", "2022-07-29"), time("event|filmed", "2022-07-28", optional=True)], [verdict("content", "disputed|refuted", "Rolf Danner", optional=True)], ["Olenivka", "barrack"]),
        Item(["Satellite images"], "satellite_image satellite_pair", [step("filmed", "Planet", optional=True), step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2022-07-27"), time("imagery_acquired", "2022-07-30")], [], ["colony", "Olenivka"]),
    ),
    Report(
        "Sabarmati Times", "2025-06-14",
        "Seventeen-year-old Aryan Asari only wanted a plane for his friends back in the village. From a terrace in Meghaninagar he filmed Air India's Boeing 787 on Thursday as it sank behind the roofs of Ahmedabad and turned into a ball of fire. His father's landlord shared the 19-second clip in a residents' group; it has since been seen by half the world. The police, who questioned the boy as a witness on Saturday and then let him go home, confirmed that he is its author. "
        "Aryan says he no longer wants to look up.",
        Item(["19-second clip"], "video ground_video", [step("filmed", "Aryan Asari|he|Aryan"), step("shared|posted", "landlord")], [time("filmed|event", "2025-06-12")], [verdict("source", "confirmed", "police")], ["Ahmedabad", "Meghaninagar", "roofs"]),
    ),
    Report(
        "Khartoum in Exile", "2025-03-22",
        "Sudan's army is back in the Republican Palace. Soldiers of the Armoured Corps recorded one another dancing on the marble stairs on Friday, and the state broadcaster led with their clips. Within hours it was known that three of its own crew, who had gone in with them, had been killed by a drone. An aerial view that the RSF's media office circulated on the same night purports to show that strike. The Palace's west wing can be recognised in it, the researcher Mohanad Elbalal told us, while the time of "
        "day he considers doubtful: the shadows point to morning.",
        Item(["their clips"], "video ground_video", [step("filmed", "Armoured Corps|Soldiers"), step("published", "state broadcaster")], [time("filmed|published|event", "2025-03-21")], [], ["Palace", "stairs"]),
        Item(["An aerial view"], "drone_video drone_still video", [step("shared|released|published|posted", "media office|RSF"), step("verified|geolocated|analysed", "Mohanad Elbalal", optional=True), step("filmed", "*", optional=True)], [time("shared|released|published|posted", "2025-03-21"), time("event|filmed", "2025-03-21", optional=True)],
             [verdict("location", "confirmed", "Mohanad Elbalal"), verdict("time", "disputed|not_confirmed", "Mohanad Elbalal")], ["Palace"]),
    ),
    Report(
        "Kotka Harbour News", "2024-11-05",
        "Fire crews were called to a paint store on Satamakatu at 4 a.m. on Monday after a night porter smelled smoke. The building is a still house dating from 1911, listed by the National Board of Antiquities and known to schoolchildren as 'the camera', for its round window. Damage is put at two million euros. Chief fire officer Petri Korhonen said the sprinklers, whose valve was last recorded as tested in spring, released no water. "
        "An inquiry will publish its findings in January; a film of soot covers the block.",
    ),
    Report(
        "Crimea Watchers", "2022-08-11",
        "Bathers at Novofedorivka had their phones out within seconds of Tuesday's first blast, and thanks to them the explosions at Saky air base can be timed almost to the second. We synchronised nine beach videos, most of them lifted from VKontakte before their owners took them down; two detonations are simultaneous, which rules out a stray cigarette. The damage itself is plain from before-and-after imagery shared by Planet Labs on Wednesday: taken on 9 August, in the morning, and on 10 August. "
        "At least seven aircraft are wrecks. Moscow admits to none.",
        Item(["nine beach videos"], "video ground_video", [step("filmed", "Bathers"), step("posted", "*", optional=True), step("chronolocated|analysed", "We|Crimea Watchers", optional=True)], [time("filmed|event", "2022-08-09", optional=True)], [verdict("time", "confirmed", "We|Crimea Watchers", optional=True)], ["Saky", "Novofedorivka", "beach", "air base"]),
        Item(["before-and-after imagery"], "satellite_pair", [step("shared|released|published", "Planet Labs"), step("filmed", "Planet Labs", optional=True)], [time("imagery_acquired", "2022-08-09"), time("imagery_acquired", "2022-08-10"), time("shared|released|published", "2022-08-10")], [], ["Saky", "air base"]),
    ),
    Report(
        "Pokrovsk Military Diary", "2025-11-13",
        "Men on motorcycles, a van without doors, fog: a video that looks like a film set, and which thousands took for one, is genuine. It appeared on Sunday on the channel of the Russian blogger Romanov and was geolocated the same evening by the collective GeoBandura to the southern entrance of Pokrovsk, on the Donetsk highway. Ukraine's 7th Rapid Response Corps acknowledged that it shows Russian soldiers entering the city. Its drones had filmed the same column from above, the corps added; one minute of that material "
        "was released on Tuesday.",
        Item(["a video"], "video ground_video", [step("posted|published", "Romanov|blogger"), step("geolocated", "GeoBandura")], [time("posted|published", "2025-11-09"), time("geolocated", "2025-11-09", optional=True)], [verdict("location", "confirmed", "GeoBandura"), verdict("content", "confirmed", "7th|Corps")], ["Pokrovsk", "highway", "city"]),
        Item(["that material"], "drone_video", [step("filmed", "7th|Its drones|drones|corps"), step("released|published", "corps|7th|*")], [time("released|published", "2025-11-11")], [], ["Pokrovsk", "highway", "city"]),
    ),
    Report(
        "Siam Standard", "2025-04-01",
        "Thirty-three storeys in the Chatuchak district of Bangkok came down in about eight seconds on Friday, and there is no shortage of evidence. Police have seized the hard disks of eleven cameras on the site. They also have the dashcam of a taxi halted on Kamphaeng Phet 2 Road, which shows workers running from the dust, and a tourist's mobile clip from a rooftop pool nearby. The driver, Somchai Boonmee, surrendered his memory card willingly; the tourist posted hers on Instagram and flew home. "
        "Governor Chadchart Sittipunt said 76 people were still missing.",
        Item(["eleven cameras"], "cctv", [step("filmed", "*", optional=True)], [time("filmed|event", "2025-03-28", optional=True)], [], ["Chatuchak", "Bangkok"]),
        Item(["dashcam"], "dashcam", [step("filmed", "taxi|Somchai Boonmee|driver"), step("shared|released", "Somchai Boonmee|driver", optional=True)], [time("filmed|event", "2025-03-28", optional=True)], [], ["Kamphaeng", "Bangkok", "Chatuchak", "site"]),
        Item(["mobile clip"], "video ground_video", [step("filmed", "tourist"), step("posted", "tourist")], [time("filmed|event", "2025-03-28", optional=True)], [], ["Bangkok", "pool", "Chatuchak"]),
    ),
    Report(
        "Nineveh Plains Voice", "2023-09-28",
        "The wedding of Revan and Haneen in Qaraqosh had a Facebook livestream for cousins in Sweden, still running when indoor fireworks set the ceiling alight on Tuesday night. The photographer's assistant, Rami Behnam, kept hold of his camera as he ran; his film, in which the couple are slow-dancing and burning pieces drop around them, was aired by Rudaw, whose editors said they had confirmed that it was made in the Al-Haitham hall. More than 100 guests died. "
        "Civil defence photos of the morning after show a bare steel frame.",
        Item(["a Facebook livestream"], "livestream", [step("filmed|posted|published", "*", optional=True)], [time("filmed|event|posted|published", "2023-09-26")], [], ["Qaraqosh", "hall"]),
        Item(["his film"], "video ground_video", [step("filmed", "Rami Behnam|assistant"), step("published", "Rudaw"), step("verified", "Rudaw|editors", optional=True)], [time("filmed|event", "2023-09-26", optional=True)], [verdict("location", "confirmed", "editors|Rudaw")], ["Qaraqosh", "hall"]),
        Item(["Civil defence photos"], "still", [step("filmed|released", "Civil defence")], [time("filmed", "2023-09-27", optional=True)], [], ["Qaraqosh", "hall"]),
    ),
    Report(
        "Seoul Defence Review", "2024-12-18",
        "Ukraine's 8th Special Operations Regiment published thermal and daylight drone video on Monday of what it said were North Korean infantry crossing a snowfield near Plekhovo, in Russia's Kursk region. South Korea's spy agency told lawmakers on Wednesday that it considers the video authentic and that at least 100 of the troops had been killed. Analysts contacted by the Review could geolocate the tree belt but not, from such altitude, tell a Korean from a Buryat. "
        "Pyongyang calls the deployment a rumour.",
        Item(["daylight drone video", "the video"], "drone_video thermal_video", [step("published|posted|released", "8th"), step("filmed|unit", "8th", optional=True), step("geolocated", "Analysts")], [time("published|posted|released", "2024-12-16")],
             [verdict("content|source", "confirmed", "spy agency|South Korea"), verdict("location", "confirmed", "Analysts"), verdict("content", "not_confirmed|partly_confirmed", "Analysts")], ["Plekhovo", "Kursk", "tree belt", "snowfield"]),
    ),
    Report(
        "Cek Nusantara", "2023-12-06",
        "Misleading: A video of hikers screaming under a rolling ash cloud is being passed around as the last message of the climbers who died on Mount Marapi in West Sumatra on Sunday. It was in fact filmed on Mount Dukono, in North Maluku, by the British tourist Tom Pfeiler on 20 August 2019, and uploaded to his YouTube channel two days later. Cek Nusantara found the original after a user of the WhatsApp tip line sent in the clip. The rescue agency Basarnas has verified just one recording from Marapi, "
        "the ash-covered selfie video of Zhafirah Zahrim Febrina, which her mother made public.",
        Item(["A video", "the original", "the clip"], "video ground_video", [step("filmed", "Tom Pfeiler|tourist"), step("posted", "Tom Pfeiler|his YouTube channel|tourist"), step("shared|reposted|posted", None, optional=True)], [time("filmed", "2019-08-20"), time("posted", "2019-08-22")],
             [verdict("location|content|time", "refuted", "Cek Nusantara|*"), verdict("time|location|content", "refuted", "*", optional=True), verdict("source", "confirmed", "*", optional=True)], ["Dukono", "Maluku"]),
        Item(["one recording", "selfie video"], "video ground_video", [step("filmed", "Zhafirah Zahrim Febrina"), step("released|published|shared|posted", "mother"), step("verified", "Basarnas|rescue agency", optional=True)], [time("event|filmed", "2023-12-03", optional=True)], [verdict("content|source|location", "confirmed", "Basarnas|rescue agency")], ["Marapi", "Sumatra"]),
    ),
    Report(
        "Mekong Trade Monitor", "2024-11-20",
        "Rare earth prices jumped after Myanmar's Kachin Independence Army took Kanpaiti, the last junta-held town in the mining belt on the Chinese border. Buyers in Ganzhou said they were working blind: customs had posted no figures since October, and the picture across the frontier was grainy at best. 'Prices overshot,' said Thomas Kruemmer, director of a Singapore consultancy. Shipments filmed over with shrink wrap wait in Tengchong. The rebels released a tariff sheet, independently verified by two traders, "
        "that adds 35,000 yuan a tonne.",
    ),
    Report(
        "Negev Inquiry", "2024-02-28",
        "How did the gunmen get into Kibbutz Nir Oz? The answer is partly their own. A GoPro taken from a dead Palestinian Islamic Jihad fighter holds 41 minutes, beginning at the fence at 6:49 a.m. on 7 October 2023; the volunteers of South First Responders uploaded it, faces blurred, on 12 November. The kibbutz's gate camera covers the same minutes from the other side. Its file was passed to us by the security coordinator's widow. We laid the two recordings side by side: the gate camera's clock is 52 seconds slow. "
        "The army spokesman's office confirmed the authenticity of the first.",
        Item(["A GoPro", "two recordings", "the first"], "bodycam", [step("filmed", "Islamic Jihad|fighter"), step("posted", "South First Responders|volunteers"), step("analysed|chronolocated", "We|Negev Inquiry", optional=True)], [time("filmed|event", "2023-10-07"), time("posted", "2023-11-12")],
             [verdict("content|source", "confirmed", "army|spokesman")], ["Nir Oz", "fence", "Kibbutz"]),
        Item(["gate camera", "Its file", "two recordings", "the gate camera"], "cctv", [step("shared|released", "widow"), step("filmed", "*", optional=True), step("analysed|chronolocated", "We|Negev Inquiry", optional=True)], [time("filmed|event", "2023-10-07", optional=True)], [], ["Nir Oz", "gate", "kibbutz", "Kibbutz"]),
    ),
    Report(
        "Tejo Diário", "2025-09-05",
        "Lisbon is in mourning after the Glória funicular jumped its track on Wednesday evening, killing sixteen. No camera is known to have caught the impact. What exists are mobile phone recordings of the minutes afterwards; the earliest, according to the public prosecutor, is by a Canadian student on the Rua da Conceição da Glória. Police want anybody with pictures to come forward. The crash investigator Nelson Oliveira dismissed a widely shared animation, "
        "in which the cabin overturns twice, as made by artificial intelligence.",
        Item(["mobile phone recordings"], "video ground_video", [step("filmed", "*", optional=True)], [time("filmed|event", "2025-09-03", optional=True)], [], ["Lisbon", "Glória"]),
        Item(["the earliest"], "video ground_video", [step("filmed", "Canadian student|student")], [time("filmed|event", "2025-09-03", optional=True)], [], ["Lisbon", "Glória"]),
        Item(["animation"], "video", [step("shared|posted", None, optional=True)], [], [verdict("content", "refuted", "Nelson Oliveira|investigator")], ["Lisbon", "Glória"]),
    ),
    Report(
        "Danube Delta Observer", "2023-09-06",
        "Ioan Crivat was on night watch at Plauru when the drones came for the Ukrainian port of Izmail, across the river, in the early hours of Monday. The Romanian border guard's shaky film shows two flashes and then a third, nearer, on what he swears is his own bank. Bucharest 'categorically' denied that anything had fallen on Romania. On Tuesday a photograph of a tail fin among reeds was made available to Reuters by a source in Kyiv, but the agency could not determine where it had been taken. The defence minister, "
        "Angel Tîlvăr, conceded on Wednesday that fragments had been found.",
        Item(["shaky film"], "video ground_video", [step("filmed", "Ioan Crivat|border guard")], [time("filmed|event", "2023-09-04")], [verdict("location|content", "disputed|refuted", "Bucharest", optional=True)], ["Izmail", "Plauru", "bank"]),
        Item(["a photograph"], "still", [step("shared|released", "source in Kyiv|source"), step("filmed", None, optional=True)], [time("shared|released", "2023-09-05")], [verdict("location", "not_confirmed", "Reuters|agency")], ["reeds", "Plauru", "Romania"]),
    ),
]
