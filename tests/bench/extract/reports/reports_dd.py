"""Gold reports in the manner of wire services: the war in Ukraine 2022-2025, and wars elsewhere."""
# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    # 1
    Report(
        "Weekly Dispatch", "2023-02-14",
        "Footage released by Ukraine's 72nd Mechanized Brigade appears to show a column of Russian armor being hit as it "
        "crosses a minefield south of Vuhledar, in the Donetsk region. The clip, posted to the brigade's Telegram channel on "
        "Sunday, was filmed by a Ukrainian drone hovering over the fields. An open source account known as NorthMapper "
        "geolocated the footage to a tree line about two kilometers from the village of Mykilske. Weekly Dispatch was not able to "
        "independently confirm when the video was filmed and has contacted the Russian defense ministry for comment. "
        "Kyiv says Moscow has lost more than 30 armored vehicles in the sector since the start of the month.",
        Item(["Footage", "The clip", "the footage", "the video"], "drone_video video",
             [step("released", "72nd Mechanized Brigade"), step("posted", "brigade|72nd", "2023-02-12"),
              step("filmed", "a Ukrainian drone|Ukrainian drone"), step("geolocated", "NorthMapper")],
             [time("posted", "2023-02-12")],
             [verdict("location", "confirmed", "NorthMapper"), verdict("time", "not_confirmed", "Weekly Dispatch")],
             ["Vuhledar", "Donetsk", "Mykilske", "tree line", "minefield", "fields", "Ukraine"]),
    ),
    # 2
    Report(
        "Meridian News Agency", "2023-05-04",
        "May 4 (Meridian) - Two videos circulating on social media on Wednesday showed a flying object approaching the dome of "
        "the Kremlin Senate building in Moscow and bursting into flames above it. Meridian was able to confirm the location of "
        "both videos from the Senate dome, the flagpole and the Spasskaya Tower, which matched file and satellite imagery. The date "
        "could not be independently verified, although no earlier version was found online before May 3. The first "
        "clip was shot from the far bank of the Moskva river; the second came from a Russian military news channel on Telegram.",
        Item(["Two videos", "both videos", "The first clip"], "video ground_video cctv",
             [step("shared|posted", None, "2023-05-03", optional=True), step("filmed", None, optional=True),
              step("verified|geolocated", "Meridian", optional=True)],
             [time("posted|shared", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "not_confirmed", None, optional=True),
              verdict("time", "not_confirmed", "Meridian", optional=True)],
             ["Kremlin", "Senate", "Moscow", "Spasskaya", "Russia"]),
        Item(["the second"], "video ground_video cctv",
             [step("posted|published|released|shared", "Russian military news channel|military news channel", optional=True),
              step("shared|posted", None, "2023-05-03", optional=True), step("verified|geolocated", "Meridian", optional=True)],
             [time("posted|shared", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "not_confirmed", None, optional=True),
              verdict("time", "not_confirmed", "Meridian", optional=True)],
             ["Kremlin", "Senate", "Moscow", "Spasskaya", "Russia"]),
    ),
    # 3
    Report(
        "Front Assessment Desk", "2022-12-27",
        "Russian forces continued ground attacks around Bakhmut on December 26 and 27. Geolocated combat footage posted on December 26 "
        "shows Wagner Group fighters advancing along a trench line on the eastern outskirts of Opytne, south of Bakhmut. "
        "The footage was geolocated by a Twitter user to within about 400 meters of the T0513 highway. A Russian milblogger "
        "separately published a video on December 27 that purportedly shows Wagner personnel inside the winery in eastern Bakhmut; "
        "the Desk cannot independently verify that claim. The Ukrainian General Staff reported that its troops repelled assaults "
        "near Klishchiivka and Andriivka.",
        Item(["combat footage", "The footage"], "video ground_video drone_video",
             [step("posted", None, "2022-12-26"), step("geolocated", "a Twitter user|Twitter user")],
             [time("posted", "2022-12-26")],
             [verdict("location", "confirmed", "Twitter user")],
             ["Opytne", "Bakhmut", "T0513", "trench"]),
        Item(["a video"], "video ground_video",
             [step("published|posted", "Russian milblogger|milblogger", "2022-12-27")],
             [time("published|posted", "2022-12-27")],
             [verdict("content|location|source", "not_confirmed", "Front Assessment Desk|the Desk")],
             ["winery", "Bakhmut"]),
    ),
    # 4
    Report(
        "Gulf Standard", "2023-01-06",
        "New satellite imagery from Maxar Technologies shows the scale of destruction in the Ukrainian salt-mining town of Soledar. "
        "The before-and-after images, taken on August 1, 2022 and January 4, 2023, show that apartment blocks on the southern side of the town "
        "have been reduced to shells and the fields around them are pocked with craters. Maxar released the pair on Thursday. "
        "A third image, captured over Bakhmut on Wednesday, shows smoke rising from the northeastern edge of the city. "
        "Wagner head Yevgeny Prigozhin has claimed advances in both places.",
        Item(["satellite imagery", "The before-and-after images", "the pair"], "satellite_pair satellite_image",
             [step("released|published", "Maxar", "2023-01-05"), step("filmed", "Maxar", optional=True), step("filmed", None, optional=True)],
             [time("imagery_acquired|filmed", "2022-08-01"), time("imagery_acquired|filmed", "2023-01-04"), time("published|posted", "2023-01-05")],
             [], ["Soledar", "Ukrain", "town", "apartment"]),
        Item(["A third image"], "satellite_image",
             [step("filmed|released", "Maxar", optional=True), step("filmed", None, "2023-01-04", optional=True)],
             [time("imagery_acquired|filmed", "2023-01-04")],
             [], ["Bakhmut", "city", "Ukrain"]),
    ),
    # 5
    Report(
        "Dnipro Observer", "2023-01-16",
        "Dashcam footage shared on Telegram by a local driver captured the moment a Russian missile slammed into an apartment building on "
        "Peremohy Embankment in Dnipro on Saturday afternoon. The 14-second recording, which has been viewed more than two million times, shows a fireball "
        "rising over the rooftops. The Observer matched the bridge and the tower cranes in it with street-level imagery to confirm the location. "
        "A second video, filmed by a resident from a balcony opposite and sent to the Observer, shows people calling for help from the upper floors. "
        "At least 40 people were killed.",
        Item(["Dashcam footage", "The 14-second recording", "it"], "dashcam",
             [step("shared|posted", "local driver"), step("filmed", "local driver", optional=True), step("verified|geolocated", "Observer", optional=True)],
             [time("filmed|event", "2023-01-14")],
             [verdict("location", "confirmed", "Observer")],
             ["Peremohy", "Dnipro", "apartment", "bridge"]),
        Item(["A second video"], "video ground_video",
             [step("filmed", "a resident|resident"), step("shared|released", "resident", optional=True), step("shared|released", None, optional=True)],
             [time("filmed|event", "2023-01-14", optional=True)],
             [], ["Peremohy", "Dnipro", "apartment", "balcony"]),
    ),
    # 6
    Report(
        "Sentinel Live", "2023-06-06",
        "10.42 BST: Drone video posted by Ukraine's president, Volodymyr Zelenskiy, on Tuesday morning shows water surging through a wide gap in the "
        "Nova Kakhovka dam in the Kherson region. The Sentinel has verified the location of the video, whose landmarks match older pictures of the power station, "
        "but it was not immediately clear when it was filmed.\n"
        "11.15 BST: Here are satellite images of the dam from Planet Labs. The first was taken on 5 June and shows the structure mostly intact; "
        "the second, taken this morning, shows the northern half of the turbine hall gone.",
        Item(["Drone video", "the video"], "drone_video",
             [step("posted", "Zelenskiy", "2023-06-06"), step("verified|geolocated", "Sentinel", optional=True)],
             [time("posted", "2023-06-06"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "Sentinel"), verdict("time", "not_confirmed", "Sentinel|*", optional=True)],
             ["Kakhovka", "dam", "Kherson", "power station", "Ukraine"]),
        Item(["satellite images", "The first", "the second"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Planet Labs")],
             [time("imagery_acquired|filmed", "2023-06-05"), time("imagery_acquired|filmed", "2023-06-06")],
             [], ["Kakhovka", "dam", "Kherson", "turbine hall"]),
    ),
    # 7
    Report(
        "Eastbridge Press", "2022-04-05",
        "BUCHA, Ukraine (EP) - Drone footage obtained by Eastbridge Press shows bodies lying along Yablunska Street in Bucha while Russian soldiers still held the town. "
        "The video was recorded by a volunteer aerial unit on March 23 and 30, according to its metadata, which the agency reviewed. "
        "Satellite images provided by Maxar and dated March 19 show dark objects in the same positions on the street. "
        "Russia's defense ministry has said that the bodies were placed there after its troops pulled out, a claim the images contradict.",
        Item(["Drone footage", "The video"], "drone_video",
             [step("published|released|shared", "Eastbridge Press", optional=True), step("filmed", "volunteer aerial unit|aerial unit"),
              step("analysed|verified", "the agency|Eastbridge Press", optional=True)],
             [time("filmed", "2022-03-23"), time("filmed", "2022-03-30")],
             [verdict("time", "confirmed", "the agency|Eastbridge Press", optional=True)],
             ["Yablunska", "Bucha", "Ukraine"]),
        Item(["Satellite images", "the images"], "satellite_image",
             [step("released|filmed|published|shared", "Maxar")],
             [time("imagery_acquired|filmed", "2022-03-19")],
             [], ["Yablunska", "Bucha", "street"]),
    ),
    # 8
    Report(
        "Verify Post", "2022-03-02",
        "A video viewed 4.6 million times on TikTok does not show a Ukrainian pilot shooting down a Russian jet over Kyiv. The clip, shared by "
        "the account @skywatch_ua on February 25, was made with the video game Digital Combat Simulator and first appeared on YouTube, where it was uploaded by a gamer on February 24 "
        "with a note saying that it was simulated. A spokesperson for the game's developer confirmed to Verify Post that the scene came from the program. "
        "Our verdict: false.",
        Item(["A video", "The clip", "it"], "video",
             [step("shared|posted", "skywatch_ua", "2022-02-25"), step("posted|published", "gamer", "2022-02-24"), step("filmed", "gamer", optional=True)],
             [time("posted|shared", "2022-02-25"), time("posted|published", "2022-02-24")],
             [verdict("content", "refuted", "Verify Post|Our"), verdict("content|source", "refuted|confirmed", "spokesperson|developer", optional=True)],
             []),
    ),
    # 9
    Report(
        "Continental Cable News", "2023-10-20",
        "CCN has geolocated a video showing the moments after an explosion at the Al-Ahli hospital in Gaza City on Tuesday night. The footage, first shared on Telegram by a local news channel, "
        "Gaza Bridge, shows burning cars in the hospital's courtyard. A separate livestream from a camera facing Gaza from the Israeli town of Netivot captured a projectile "
        "changing course about 25 seconds before the blast, at 6:59 p.m. Three munitions experts who analyzed the two recordings for CCN said they could not "
        "conclusively establish what caused the explosion.",
        Item(["a video", "The footage"], "video ground_video",
             [step("geolocated", "CCN"), step("shared|posted", "Gaza Bridge|local news channel"), step("analysed", "experts")],
             [time("event|filmed", "2023-10-17")],
             [verdict("location", "confirmed", "CCN"), verdict("content", "not_confirmed", "experts", optional=True)],
             ["Al-Ahli", "hospital", "Gaza"]),
        Item(["A separate livestream"], "livestream",
             [step("filmed", "a camera|camera", optional=True), step("analysed", "experts")],
             [time("filmed|event", "2023-10-17", optional=True), time("filmed|event", "2023-10-17T18:59", optional=True)],
             [verdict("content", "not_confirmed", "experts", optional=True)],
             ["Gaza"]),
    ),
    # 10
    Report(
        "Nile Valley Wire", "2023-04-18",
        "KHARTOUM (NVW) - Smoke billowed over Khartoum International Airport on Monday, according to a satellite image released by Maxar, which showed at least two burned-out planes on the apron. "
        "A video posted on Facebook by the paramilitary Rapid Support Forces on Saturday purported to show their fighters inside the terminal. Nile Valley Wire verified the location of that video "
        "by comparing the departure hall and the signage with file photographs, but could not confirm the date it was recorded. "
        "The army said the airport remained under its control.",
        Item(["a satellite image"], "satellite_image",
             [step("released|published|filmed", "Maxar")],
             [time("imagery_acquired|filmed", "2023-04-17", optional=True), time("event", "2023-04-17", optional=True)],
             [], ["Khartoum", "Airport", "apron"]),
        Item(["A video", "that video"], "video ground_video",
             [step("posted|released", "Rapid Support Forces", "2023-04-15"), step("verified|geolocated", "Nile Valley Wire", optional=True)],
             [time("posted", "2023-04-15")],
             [verdict("location", "confirmed", "Nile Valley Wire"), verdict("time", "not_confirmed", "Nile Valley Wire")],
             ["Khartoum", "Airport", "terminal", "departure hall"]),
    ),
    # 11
    Report(
        "Kyiv Ledger", "2024-02-20",
        "Ukraine's Third Assault Brigade has published helmet camera footage of its withdrawal from the Avdiivka coke plant. In the five-minute video, uploaded to YouTube on Feb. 19, soldiers are seen "
        "moving past burning storage tanks under artillery fire. The brigade said the footage was recorded on the night of Feb. 16. "
        "The monitoring group DeepStep confirmed the location of the first two minutes, while the rest could not be placed.",
        Item(["helmet camera footage", "the five-minute video", "the footage"], "bodycam ground_video video",
             [step("published|released", "Third Assault Brigade"), step("posted|published", "Third Assault Brigade|*", "2024-02-19", optional=True),
              step("posted|published", None, "2024-02-19", optional=True), step("filmed", "Third Assault Brigade|soldiers", optional=True), step("geolocated|verified", "DeepStep", optional=True)],
             [time("posted|published", "2024-02-19"), time("filmed", "2024-02-16")],
             [verdict("location", "partly_confirmed|confirmed", "DeepStep")],
             ["Avdiivka", "coke plant", "storage tanks"]),
    ),
    # 12
    Report(
        "Weekly Dispatch", "2022-12-20",
        "Dramatic video shows Russian troops and Ukrainian forces fighting at close quarters on the eastern outskirts of Bakhmut. The clip, which was posted on social media on December 19, is understood to show "
        "clashes on Patrice Lumumba Street, as seen by a Ukrainian drone. It was geolocated by an open source expert and shared on Monday by the Institute for Conflict Mapping, a think tank in Washington. "
        "\"Recent footage from Bakhmut, Ukraine,\" an open source intelligence account tweeted alongside it. Weekly Dispatch wasn't able to independently confirm the date the drone footage was filmed.",
        Item(["Dramatic video", "The clip", "It", "Recent footage", "the drone footage"], "drone_video video",
             [step("posted", None, "2022-12-19"), step("filmed", "a Ukrainian drone|Ukrainian drone"), step("geolocated", "open source expert"),
              step("shared", "Institute for Conflict Mapping", "2022-12-19"), step("posted|shared", "open source intelligence account", optional=True)],
             [time("posted", "2022-12-19"), time("shared|posted", "2022-12-19", optional=True)],
             [verdict("location", "confirmed", "open source expert"), verdict("time", "not_confirmed", "Weekly Dispatch")],
             ["Bakhmut", "Lumumba", "Ukraine"]),
    ),
    # 13
    Report(
        "Meridian News Agency", "2024-07-09",
        "KYIV, July 9 (Meridian) - A video filmed by a resident of a nearby high-rise shows a missile diving onto the Okhmatdyt children's hospital in Kyiv on Monday. "
        "Meridian confirmed the location by matching the hospital's blue facade and the layout of neighbouring buildings to satellite imagery. The date was confirmed by the original file's metadata. "
        "Weapons analysts at the Halberd Centre, who studied the footage frame by frame, said the missile was most likely a Russian Kh-101. Moscow said, without providing evidence, that "
        "a Ukrainian interceptor had hit the site.",
        Item(["A video", "the footage"], "video ground_video",
             [step("filmed", "a resident|resident"), step("analysed", "Weapons analysts|Halberd Centre"), step("verified|geolocated", "Meridian", optional=True),
              step("chronolocated|verified", "Meridian|*", optional=True)],
             [time("filmed|event", "2024-07-08")],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "confirmed", "Meridian|*", optional=True), verdict("time", "confirmed", None, optional=True),
              verdict("content", "confirmed|partly_confirmed", "analysts|Halberd Centre", optional=True)],
             ["Okhmatdyt", "hospital", "Kyiv", "high-rise"]),
    ),
    # 14
    Report(
        "Sahel Monitor", "2024-07-30",
        "Videos shared over the weekend by Tuareg rebels show the aftermath of an ambush on a convoy of Malian soldiers and Wagner fighters at Tinzaouaten, near the Algerian border. "
        "In one clip, published on X on Saturday by a spokesman for the separatist coalition CSP, at least 15 bodies in uniform lie beside burnt-out trucks. "
        "The Monitor's partner Desert Lens geolocated it to a wadi south-east of the town by matching the ridge line. It is not known who filmed the clip. "
        "Bamako has acknowledged \"significant\" losses.",
        Item(["Videos"], "video ground_video",
             [step("shared|posted", "Tuareg rebels")],
             [time("shared|posted", "2024-07-27/2024-07-28", optional=True)], [],
             ["Tinzaouaten", "border", "Mali"]),
        Item(["one clip", "it", "the clip"], "video ground_video",
             [step("published|posted", "spokesman|CSP", "2024-07-27"), step("geolocated", "Desert Lens"), step("filmed", None, optional=True), step("shared|posted", "Tuareg rebels", optional=True)],
             [time("published|posted", "2024-07-27")],
             [verdict("location", "confirmed", "Desert Lens"), verdict("source", "not_confirmed", None, optional=True)],
             ["Tinzaouaten", "wadi", "town", "ridge", "Mali", "border"]),
    ),
    # 15
    Report(
        "Kyiv Ledger", "2024-08-08",
        "Russian Telegram channels on Wednesday circulated undated drone footage of a column of destroyed military trucks on the road to Rylsk, in Russia's Kursk Oblast. The analyst group FrameLine said it had geolocated the footage "
        "to the village of Oktyabrskoye, roughly 38 kilometers from the border. Photos of the same trucks, taken from the ground by a passing motorist, were published by the regional outlet Kursk Vestnik. "
        "The Kyiv Ledger could not independently verify when the strike took place.",
        Item(["undated drone footage", "the footage"], "drone_video",
             [step("shared|posted|reposted", "Telegram channels", "2024-08-07"), step("geolocated", "FrameLine")],
             [time("shared|posted", "2024-08-07"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "FrameLine"), verdict("time", "not_confirmed", "Kyiv Ledger")],
             ["Rylsk", "Kursk", "Oktyabrskoye", "Russia", "road"]),
        Item(["Photos"], "still",
             [step("filmed", "motorist"), step("published", "Kursk Vestnik")],
             [], [verdict("time", "not_confirmed", "Kyiv Ledger", optional=True)], ["Rylsk", "Kursk", "Oktyabrskoye", "Russia", "road"]),
    ),
    # 16
    Report(
        "Harbour Times", "2022-04-04",
        "KYIV - Pope Francis painted a grim picture of the war in Ukraine on Sunday, saying that \"infantile and destructive aggression\" was threatening the world. In a scene that has become familiar, hundreds of refugees queued in the snow "
        "at the Medyka crossing. The Ukrainian president will address the Security Council by video link on Tuesday. The director of a film about the Maidan uprising, whose latest picture opens in Warsaw this week, said that "
        "he had given away his cameras to the territorial defence. Analysts say the snapshot of the economy published by the World Bank may be too rosy.",
    ),
    # 17
    Report(
        "Frontier Desk", "2025-01-15",
        "Ukrainian drones struck the Kristall oil depot in Engels, Saratov region, for the second time in a week, the General Staff in Kyiv said on Tuesday. Footage filmed by residents and shared by the Telegram channel Volga Alarm shows several tanks on fire. "
        "The OSINT collective CyberGrid geolocated one of the clips to a ninth-floor balcony on Tekhnicheskaya Street, some 2.5 km from the depot. "
        "Imagery collected by NASA's FIRMS satellites confirmed fires at the site on January 14. Governor Roman Busargin spoke of an \"industrial accident\".",
        Item(["Footage"], "video ground_video",
             [step("filmed", "residents"), step("shared|posted", "Volga Alarm")],
             [], [], ["Kristall", "depot", "Engels", "Saratov", "tanks"]),
        Item(["one of the clips"], "video ground_video",
             [step("geolocated", "CyberGrid"), step("filmed", "residents", optional=True), step("shared|posted", "Volga Alarm", optional=True)],
             [], [verdict("location", "confirmed", "CyberGrid")],
             ["Kristall", "depot", "Engels", "Saratov", "Tekhnicheskaya"]),
        Item(["Imagery"], "satellite_image",
             [step("filmed|published", "FIRMS|NASA", optional=True)],
             [time("imagery_acquired|event|filmed", "2025-01-14", optional=True)],
             [verdict("content|location", "confirmed", "FIRMS|NASA", optional=True)], ["Kristall", "depot", "Engels", "Saratov", "site"]),
    ),
    # 18
    Report(
        "Levant Bulletin", "2024-10-02",
        "BEIRUT (Levant Bulletin) - The Israeli military on Tuesday released body camera footage that it said showed its commandos in a Hezbollah tunnel in southern Lebanon. "
        "The video, which is undated and has been edited, shows soldiers lifting crates of rockets. The Bulletin was not able to verify where it was filmed. "
        "Hezbollah's media office denied that any ground clashes had taken place. Earlier, an aerial video credited to the Israeli air force showed strikes on the Dahiyeh district of Beirut; the location of that video was confirmed by the Bulletin from a mosque and a "
        "distinctive roundabout.",
        Item(["body camera footage", "The video", "it@2"], "bodycam",
             [step("released", "Israeli military")],
             [time("released", "2024-10-01"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "not_confirmed", "Bulletin")],
             ["tunnel", "Lebanon"]),
        Item(["an aerial video", "that video"], "drone_video video thermal_video",
             [step("released|filmed|published", "Israeli air force"), step("verified|geolocated", "Bulletin", optional=True)],
             [], [verdict("location", "confirmed", "Bulletin")],
             ["Dahiyeh", "Beirut", "mosque", "roundabout"]),
    ),
    # 19
    Report(
        "Front Assessment Desk", "2023-08-17",
        "Key takeaway: Ukrainian forces advanced along the Orikhiv axis in western Zaporizhia Oblast. Geolocated footage published on August 16 and 17 indicates that Ukrainian forces reached the northern outskirts of Robotyne. "
        "Additional geolocated footage published on August 16 shows Russian paratroopers of the 76th Division operating southeast of the settlement. Ukrainian Deputy Defense Minister Hanna Maliar stated on August 16 that troops had liberated Urozhaine, "
        "and published a video on the same day of soldiers from the 35th Marine Brigade raising a flag over a damaged house there.",
        Item(["footage"], "video",
             [step("published|posted", None, "2023-08-16", optional=True), step("published|posted", None, "2023-08-17", optional=True), step("geolocated", None, optional=True)],
             [time("published|posted", "2023-08-16"), time("published|posted", "2023-08-17")],
             [verdict("location", "confirmed", None, optional=True)],
             ["Robotyne", "Orikhiv", "Zaporizhia"]),
        Item(["footage@2"], "video",
             [step("published|posted", None, "2023-08-16"), step("geolocated", None, optional=True)],
             [time("published|posted", "2023-08-16")],
             [verdict("location", "confirmed", None, optional=True)],
             ["Robotyne", "settlement", "Zaporizhia"]),
        Item(["a video"], "video ground_video drone_video",
             [step("published|posted|released", "Maliar", "2023-08-16"), step("unit|filmed", "35th Marine Brigade", optional=True)],
             [time("published|posted", "2023-08-16")],
             [], ["Urozhaine", "house"]),
    ),
    # 20
    Report(
        "Verify Post", "2023-10-11",
        "CLAIM: A video shows Hamas fighters shooting down four Israeli helicopters over Gaza. FACTS: The footage is not real. It comes from the video game Arma 3 and was uploaded to YouTube on October 4, 2022, by a user named "
        "PlaySim. A post on X that carried the clip on Monday, October 9, was viewed 1.2 million times before the platform attached a note. Similar scenes were passed off as Ukraine last year. "
        "The game's developer, contacted by Verify Post, confirmed that the footage is from its product.",
        Item(["A video", "The footage", "It", "the clip", "the footage"], "video",
             [step("posted|published", "PlaySim", "2022-10-04"), step("posted|shared|reposted", None, "2023-10-09", optional=True)],
             [time("posted|published", "2022-10-04"), time("posted|shared", "2023-10-09")],
             [verdict("content", "refuted", "Verify Post|*"), verdict("source|content", "confirmed|refuted", "developer", optional=True)],
             []),
    ),
    # 21
    Report(
        "Irrawaddy Line", "2024-08-06",
        "Photos and drone video released by the Myanmar National Democratic Alliance Army on Saturday show its troops posing in front of the Northeastern Command headquarters in Lashio, northern Shan State. "
        "Irrawaddy Line verified the location of the images by comparing the gate and the parade ground with pictures published by state media in 2019. The junta has not commented. "
        "A separate clip, said to have been filmed by a resident through a window, shows an air strike on the town's hospital on Aug. 2; it could not be independently verified.",
        Item(["Photos"], "still",
             [step("released", "Myanmar National Democratic Alliance Army"), step("verified|geolocated", "Irrawaddy Line", optional=True)],
             [time("released", "2024-08-03")],
             [verdict("location", "confirmed", "Irrawaddy Line")],
             ["Lashio", "Shan", "Command", "headquarters", "gate", "parade"]),
        Item(["drone video"], "drone_video",
             [step("released", "Myanmar National Democratic Alliance Army"), step("verified|geolocated", "Irrawaddy Line", optional=True)],
             [time("released", "2024-08-03")],
             [verdict("location", "confirmed", "Irrawaddy Line")],
             ["Lashio", "Shan", "Command", "headquarters", "gate", "parade"]),
        Item(["A separate clip", "it"], "video ground_video",
             [step("filmed", "a resident|resident")],
             [time("filmed|event", "2024-08-02")],
             [verdict("content|location|time|source", "not_confirmed", None)],
             ["hospital", "town", "Lashio"]),
    ),
    # 22
    Report(
        "Eastbridge Press", "2023-05-22",
        "BAKHMUT, Ukraine (EP) - Aerial images of Bakhmut shot for Eastbridge Press by a Ukrainian military drone show a city with scarcely an intact roof left. The footage, filmed on Friday, was provided by the "
        "93rd Kholodnyi Yar Brigade. Fires can be seen behind the ruins of the railway station. On Saturday, Wagner chief Yevgeny Prigozhin claimed in a video posted on Telegram "
        "that his men had captured the whole city. EP matched the building behind him with the western Nest district.",
        Item(["Aerial images", "The footage"], "drone_video drone_still",
             [step("filmed", "Ukrainian military drone"), step("released|shared|unit|published", "93rd Kholodnyi Yar Brigade"), step("published", "Eastbridge Press", optional=True)],
             [time("filmed", "2023-05-19")],
             [], ["Bakhmut", "city", "railway station", "Ukraine"]),
        Item(["a video"], "video ground_video",
             [step("posted|released|published", "Prigozhin", "2023-05-20"), step("posted", None, optional=True), step("geolocated|verified", "EP", optional=True)],
             [time("posted|published", "2023-05-20")],
             [verdict("location", "confirmed", "EP")],
             ["Nest", "Bakhmut", "city"]),
    ),
    # 23
    Report(
        "Lighthouse Forensics", "2023-09-12",
        "Who struck the Kostiantynivka market? We obtained security camera footage from a shop on the northern side of the square. It shows four people turning their heads towards the sound of an incoming "
        "munition at 14:04 on 6 September. A second CCTV recording, published the same day by President Zelensky, was taken further west. We synchronised the two and established from the reflections on parked cars "
        "that the missile came from the north-west. An analyst at the Halberd Centre, who reviewed the footage at our request, agreed. Ukraine's security service called the findings premature.",
        Item(["security camera footage", "It"], "cctv",
             [step("published|shared|released", "Lighthouse Forensics|We", optional=True), step("filmed", "shop", optional=True), step("analysed", "We|Lighthouse Forensics"), step("analysed|verified", "analyst|Halberd Centre")],
             [time("filmed|event", "2023-09-06T14:04")],
             [verdict("content", "confirmed", "analyst|Halberd Centre", optional=True), verdict("content", "disputed", "security service", optional=True)],
             ["Kostiantynivka", "market", "shop", "square"]),
        Item(["A second CCTV recording"], "cctv",
             [step("published|released", "Zelensky", "2023-09-06"), step("analysed", "We|Lighthouse Forensics", optional=True), step("analysed|verified", "analyst|Halberd Centre", optional=True)],
             [time("published|posted", "2023-09-06"), time("filmed|event", "2023-09-06T14:04", optional=True)],
             [verdict("content", "confirmed", "analyst|Halberd Centre", optional=True), verdict("content", "disputed", "security service", optional=True)],
             ["Kostiantynivka", "market", "square"]),
    ),
    # 24
    Report(
        "Sentinel Live", "2024-12-08",
        "07.20 GMT: Video posted on Telegram by opposition fighters in the early hours of Sunday shows prisoners walking out of Sednaya, the notorious military jail north of Damascus. We have not been able to verify the clip independently.\n"
        "08.05 GMT: A livestream by the broadcaster Halab Today is showing crowds in Umayyad Square in the Syrian capital, some of them on top of a tank.\n"
        "08.31 GMT: Our visual team has now confirmed the location of the Sednaya video from the shape of the central stairwell, which matches a 2017 model of the building.",
        Item(["Video", "the clip", "the Sednaya video"], "video ground_video",
             [step("posted", "opposition fighters", "2024-12-08"), step("verified|geolocated", "visual team|Sentinel", optional=True)],
             [time("posted", "2024-12-08")],
             [verdict("content|source|location|time", "not_confirmed", "Sentinel Live|We", optional=True), verdict("location", "confirmed", "visual team|Our|Sentinel")],
             ["Sednaya", "Damascus", "jail", "stairwell"]),
        Item(["A livestream"], "livestream",
             [step("published|filmed|released|posted", "Halab Today")],
             [time("filmed|published", "2024-12-08", optional=True)],
             [], ["Umayyad", "Damascus", "capital", "Syria"]),
    ),
    # 25
    Report(
        "Kyiv Ledger", "2025-06-02",
        "The Security Service of Ukraine on Sunday released drone footage of its attack on Russian strategic bombers at the Belaya air base in Irkutsk Oblast and the Olenya base near Murmansk. The video shows first-person-view drones flying over rows of Tu-95 aircraft, several of them burning. "
        "Separately, dashcam video shared by a trucker's channel shows a drone rising from a container parked beside a filling station near Usolye-Sibirskoye. "
        "The OSINT project Tarmac Watch geolocated both. Radar imagery from Umbra, collected on June 2, confirmed the loss of at least four planes at Belaya.",
        Item(["drone footage", "The video"], "drone_video",
             [step("released", "Security Service of Ukraine", "2025-06-01"), step("geolocated", "Tarmac Watch")],
             [time("released", "2025-06-01"), time("filmed|event", "2025-06-01", optional=True)],
             [verdict("location", "confirmed", "Tarmac Watch")],
             ["Belaya", "Irkutsk", "Olenya", "Murmansk", "base"]),
        Item(["dashcam video"], "dashcam",
             [step("shared|posted", "trucker's channel"), step("geolocated", "Tarmac Watch")],
             [], [verdict("location", "confirmed", "Tarmac Watch")],
             ["Usolye", "filling station", "Irkutsk"]),
        Item(["Radar imagery"], "satellite_image",
             [step("filmed|released|published", "Umbra")],
             [time("imagery_acquired|filmed", "2025-06-02")],
             [verdict("content", "confirmed", "Umbra", optional=True)], ["Belaya", "Irkutsk"]),
    ),
    # 26
    Report(
        "Horn Courier", "2022-09-15",
        "A satellite image taken by Planet Labs on Sept. 9 shows what appear to be trenches and military vehicles at the airport of Humera, in the north-west of Ethiopia. The image was published on Wednesday by the research group "
        "Conflict Terrain, which also geolocated an undated mobile phone video of a long column of buses carrying soldiers on the road from Gondar. The government in Addis Ababa denied that reinforcements had been sent. "
        "With telephone lines cut, the Courier was unable to verify the video's date.",
        Item(["A satellite image", "The image"], "satellite_image",
             [step("filmed", "Planet Labs"), step("published", "Conflict Terrain", "2022-09-14")],
             [time("imagery_acquired|filmed", "2022-09-09"), time("published|posted", "2022-09-14")],
             [], ["Humera", "airport", "Ethiopia", "trenches"]),
        Item(["mobile phone video", "the video"], "ground_video video",
             [step("geolocated", "Conflict Terrain")],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Conflict Terrain"), verdict("time", "not_confirmed", "Courier")],
             ["Gondar", "road", "Ethiopia"]),
    ),
    # 27
    Report(
        "Meridian News Agency", "2022-10-08",
        "Oct 8 (Meridian) - Security camera footage obtained by Meridian showed a blast engulfing a truck on the road bridge to Crimea at 6:07 a.m. on Saturday. Meridian verified the location of the footage from the railings, the lamp posts and the railway line, which matched file images. "
        "The date was verified from the time stamp and by corroborating reports of the explosion. Other video, recorded from a train, showed tank wagons on fire and part of the roadway lying in the Kerch Strait.",
        Item(["Security camera footage", "the footage"], "cctv",
             [step("published|shared|released", "Meridian", optional=True), step("verified|geolocated", "Meridian", optional=True), step("verified|chronolocated", "Meridian", optional=True)],
             [time("filmed|event", "2022-10-08T06:07")],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "confirmed", "Meridian|*")],
             ["bridge", "Crimea", "Kerch"]),
        Item(["Other video"], "video ground_video",
             [step("filmed", None, optional=True)],
             [time("filmed|event", "2022-10-08", optional=True)], [],
             ["bridge", "Crimea", "Kerch", "train"]),
    ),
    # 28
    Report(
        "Caucasus Gazette", "2023-09-20",
        "Azerbaijan's defence ministry published drone footage on Tuesday that it said showed the destruction of an Armenian air-defence system near Khojaly, in Nagorno-Karabakh. Hours later local officials in Stepanakert released photographs of damaged flats. "
        "The open-source researcher Orchard geolocated the ministry's video to a hill north of Askeran, about eight kilometres from where Baku put it. The photographs were verified by the Gazette's correspondent in the city.",
        Item(["drone footage", "the ministry's video"], "drone_video",
             [step("published|released", "Azerbaijan's defence ministry|defence ministry|ministry", "2023-09-19"), step("geolocated", "Orchard")],
             [time("published|posted", "2023-09-19")],
             [verdict("location", "confirmed|partly_confirmed", "Orchard"), verdict("location", "refuted|disputed", "Orchard", optional=True)],
             ["Khojaly", "Karabakh", "Askeran", "hill"]),
        Item(["photographs", "The photographs"], "still",
             [step("released|published", "local officials|officials"), step("verified", "Gazette", optional=True)],
             [time("released|published", "2023-09-19", optional=True)],
             [verdict("content|location|source", "confirmed", "Gazette|correspondent")],
             ["Stepanakert", "flats", "city"]),
    ),
    # 29
    Report(
        "Weekly Dispatch", "2023-03-21",
        "A Ukrainian soldier's livestream was interrupted on Sunday when a shell landed close to his trench in the Serebryansky forest, in the Luhansk region. The recording, since deleted from Instagram, was archived by the open source group Evidence Vault and reposted on Reddit on Monday. "
        "It drew 9,000 comments within hours. Weekly Dispatch could not independently verify the location of the livestream. The soldier, whose call sign is Bodya, later wrote that nobody was hurt.",
        Item(["A Ukrainian soldier's livestream", "The recording", "It", "the livestream"], "livestream",
             [step("filmed", "soldier|Bodya"), step("archived", "Evidence Vault"), step("reposted|posted", None, "2023-03-20")],
             [time("filmed|event|posted", "2023-03-19"), time("posted", "2023-03-20")],
             [verdict("location", "not_confirmed", "Weekly Dispatch")],
             ["Serebryansky", "forest", "Luhansk", "trench"]),
    ),
    # 30
    Report(
        "Great Lakes Record", "2025-01-29",
        "GOMA, DR Congo - Mobile phone footage verified by the Record shows M23 fighters walking past the post office in central Goma on Monday morning. It was filmed by a shopkeeper who asked not to be named. "
        "Another clip, widely shared on WhatsApp as showing Rwandan tanks entering the city, is old: a reverse image search leads to a Kenyan broadcaster's report of March 2023 about a parade in Gisenyi. "
        "Satellite pictures taken on Sunday by BlackSky show long lines of vehicles at the Grande Barrière crossing.",
        Item(["Mobile phone footage", "It"], "ground_video video",
             [step("filmed", "a shopkeeper|shopkeeper"), step("verified", "Record", optional=True)],
             [time("filmed|event", "2025-01-27")],
             [verdict("content|location|time", "confirmed", "Record")],
             ["Goma", "post office", "Congo"]),
        Item(["Another clip"], "video ground_video",
             [step("shared|posted", None), step("published", "Kenyan broadcaster", "2023-03", optional=True)],
             [time("published|posted|filmed", "2023-03")],
             [verdict("time|content", "refuted", None, optional=True), verdict("time|content", "refuted", "Great Lakes Record|Record", optional=True)],
             ["Gisenyi"]),
        Item(["Satellite pictures"], "satellite_image",
             [step("filmed", "BlackSky")],
             [time("imagery_acquired|filmed", "2025-01-26")],
             [], ["Grande Barrière", "crossing", "Goma"]),
    ),
    # 31
    Report(
        "Meridian News Agency", "2024-03-05",
        "A video screengrab released by Ukraine's military intelligence agency on March 5 shows what it says is the Russian patrol ship Sergei Kotov as seen from a Magura V5 sea drone near the Kerch Strait. "
        "(HUR/Handout via Meridian) Meridian could not independently verify the image.",
        Item(["A video screengrab", "the image"], "screenshot still",
             [step("released", "military intelligence|HUR", "2024-03-05"), step("published|shared|republished", "Meridian", optional=True), step("filmed", "sea drone|Magura", optional=True)],
             [time("released", "2024-03-05")],
             [verdict("content|location|time|source", "not_confirmed", "Meridian")],
             ["Kerch", "Ukraine"]),
    ),
    # 32
    Report(
        "Kyiv Ledger", "2022-08-10",
        "Videos posted by holidaymakers on Tuesday show a series of explosions at the Saky air base in occupied Crimea. In the most widely shared one, taken from a beach in Novofedorivka, two plumes of smoke rise behind the dunes. "
        "Satellite images from Planet Labs, captured at 8 a.m. on Tuesday and 4:40 p.m. on Wednesday, show at least eight destroyed aircraft and three craters where storage buildings had stood. "
        "Russia's Defense Ministry insisted that aviation munitions had detonated by accident and that no aircraft were damaged, which the pictures disprove.",
        Item(["Videos"], "video ground_video",
             [step("posted", "holidaymakers", "2022-08-09"), step("filmed", "holidaymakers", optional=True)],
             [time("posted", "2022-08-09")],
             [], ["Saky", "Crimea", "base"]),
        Item(["the most widely shared one"], "video ground_video",
             [step("posted|filmed", "holidaymakers", optional=True), step("shared", None, optional=True), step("filmed", None, optional=True)],
             [time("posted", "2022-08-09", optional=True)],
             [], ["Novofedorivka", "beach", "Saky", "dunes", "Crimea"]),
        Item(["Satellite images", "the pictures"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Planet Labs")],
             [time("imagery_acquired|filmed", "2022-08-09T08:00"), time("imagery_acquired|filmed", "2022-08-10T16:40")],
             [], ["Saky", "Crimea", "base", "craters"]),
    ),
    # 33
    Report(
        "Red Sea Report", "2023-11-21",
        "SANAA - Yemen's Houthi movement on Monday broadcast footage of masked gunmen dropping from a helicopter onto the deck of the car carrier Galaxy Leader in the Red Sea. The video, filmed with helmet cameras during the seizure on Sunday, "
        "was aired by the group's Al-Masirah television. Maritime security firm Calder confirmed that the ship's markings match those of the vessel. "
        "A satellite image dated November 20, obtained by Red Sea Report from Planet Labs, shows the ship anchored off Hodeidah.",
        Item(["footage", "The video"], "bodycam ground_video video",
             [step("published|released", "Houthi"), step("published|released", "Al-Masirah"), step("filmed", "Houthi|gunmen", optional=True), step("filmed", None, "2023-11-19", optional=True), step("verified|analysed", "Calder", optional=True)],
             [time("published|posted", "2023-11-20"), time("filmed|event", "2023-11-19")],
             [verdict("content", "confirmed", "Calder")],
             ["Red Sea"]),
        Item(["A satellite image"], "satellite_image",
             [step("filmed|released|published|shared", "Planet Labs"), step("published|shared", "Red Sea Report", optional=True)],
             [time("imagery_acquired|filmed", "2023-11-20")],
             [], ["Hodeidah"]),
    ),
    # 34
    Report(
        "Front Assessment Desk", "2024-11-03",
        "Russian forces recently advanced in the Kurakhove direction. Footage published on November 2 and geolocated by the Ukrainian mapping group Pole shows Russian servicemen raising a flag in the centre of Vyshneve. "
        "A Ukrainian reserve officer who tracks the fighting said that the video had likely been filmed on or around October 28. "
        "Thermal footage released by Ukraine's 79th Air Assault Brigade on November 3 shows a repelled mechanized assault near Kostiantynivka; the Desk has not observed visual confirmation of Russian claims that the village has been seized.",
        Item(["Footage", "the video"], "video ground_video drone_video",
             [step("published|posted", None, "2024-11-02"), step("geolocated", "Pole"), step("analysed|chronolocated", "reserve officer", optional=True)],
             [time("published|posted", "2024-11-02"), time("filmed", "2024-10-28~", optional=True), time("filmed", "2024-10-28", optional=True)],
             [verdict("location", "confirmed", "Pole"), verdict("time", "partly_confirmed|confirmed", "reserve officer", optional=True)],
             ["Vyshneve", "Kurakhove"]),
        Item(["Thermal footage"], "thermal_video drone_video",
             [step("released|published", "79th Air Assault Brigade", "2024-11-03")],
             [time("released|published", "2024-11-03")],
             [], ["Kostiantynivka"]),
    ),
    # 35
    Report(
        "Verify Post", "2025-05-09",
        "A dashcam clip shared on X as showing an Indian missile strike on Lahore is not from Pakistan. A keyframe search by Verify Post found the same video in a Guatemalan newspaper's account of the eruption of the Volcán de Fuego, published on June 3, 2018. "
        "The clip resurfaced on May 7, hours after India said that it had hit nine sites across the border. In a reply to our message, the newspaper's photo editor said the recording had been made by a bus driver on Route 14. Rating: recycled.",
        Item(["A dashcam clip", "the same video", "The clip", "the recording"], "dashcam video",
             [step("shared|posted|reposted", None, "2025-05-07"), step("published", "Guatemalan newspaper|newspaper", "2018-06-03"), step("filmed", "bus driver")],
             [time("shared|posted", "2025-05-07"), time("published|posted", "2018-06-03")],
             [verdict("location|content", "refuted", "Verify Post"), verdict("time|content", "refuted", "Verify Post|*", optional=True), verdict("source|location|content", "confirmed", "photo editor|newspaper", optional=True)],
             ["Fuego", "Route 14", "Guatemala"]),
    ),
    # 36
    Report(
        "Baltic Evening", "2022-11-16",
        "WARSAW - Pictures shared by Polish radio on Tuesday show a deep crater and an overturned farm trailer in Przewodów, a village six kilometres from the Ukrainian border. Open source investigators at the group Shardfile matched the grain dryer in the photographs to Google Street View. "
        "One fragment visible in them resembles the motor of an S-300 missile, they said. "
        "Aerial footage filmed on Wednesday by the agency Nordlys shows police searching the field. Baltic Evening was not able to confirm when the first pictures were taken.",
        Item(["Pictures", "the photographs", "them", "the first pictures"], "still",
             [step("shared|published", "Polish radio", "2022-11-15"), step("geolocated|analysed", "Shardfile")],
             [time("shared|published", "2022-11-15")],
             [verdict("location", "confirmed", "Shardfile"), verdict("time", "not_confirmed", "Baltic Evening")],
             ["Przewodów", "village", "crater", "grain dryer"]),
        Item(["Aerial footage"], "drone_video video",
             [step("filmed", "Nordlys", "2022-11-16")],
             [time("filmed", "2022-11-16")],
             [], ["field", "Przewodów"]),
    ),
    # 37
    Report(
        "Continental Cable News", "2023-03-08",
        "A 12-second video that spread on Telegram on Monday appears to show the killing of an unarmed Ukrainian prisoner of war after he says \"Glory to Ukraine.\" CCN cannot independently verify the video or establish where it was shot. "
        "It is not known who filmed it, although a voice behind the camera speaks Russian. Ukraine's 30th Mechanized Brigade said on Tuesday that the soldier in the footage had gone missing near Bakhmut on February 3. "
        "Ukraine's prosecutor general has opened an investigation, and the Kremlin has not commented.",
        Item(["A 12-second video", "the video", "It", "the footage"], "video ground_video",
             [step("shared|posted|reposted", None, "2023-03-06"), step("filmed", None, optional=True)],
             [time("shared|posted", "2023-03-06")],
             [verdict("content|location|source", "not_confirmed", "CCN"), verdict("location", "not_confirmed", "CCN", optional=True), verdict("source", "not_confirmed", None, optional=True)],
             ["Bakhmut"]),
    ),
    # 38
    Report(
        "Sahel Monitor", "2024-09-18",
        "OUAGADOUGOU - The jihadist group JNIM on Tuesday released a video of its fighters setting fire to the presidential jet's hangar at Bamako's Senou airport. Sahel Monitor compared the parked aircraft with a Planet Labs image of 14 September and can confirm the location. "
        "A second recording, undated, which was distributed by the group through the same channel, shows hundreds of people digging a trench near Barsalogho in Burkina Faso. The researcher Ilboudo geolocated it to a hillside two kilometres from the town's army camp.",
        Item(["a video"], "video ground_video",
             [step("released", "JNIM", "2024-09-17"), step("verified|geolocated", "Sahel Monitor", optional=True)],
             [time("released", "2024-09-17")],
             [verdict("location", "confirmed", "Sahel Monitor")],
             ["Bamako", "Senou", "airport", "hangar"]),
        Item(["Planet Labs image"], "satellite_image",
             [step("filmed|released|published", "Planet Labs")],
             [time("imagery_acquired|filmed", "2024-09-14")],
             [], ["Senou", "Bamako", "airport"]),
        Item(["A second recording", "it"], "video ground_video",
             [step("released|posted|shared", "the group|JNIM"), step("geolocated", "Ilboudo")],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Ilboudo")],
             ["Barsalogho", "Burkina", "hillside", "town", "camp"]),
    ),
    # 39
    Report(
        "Dnipro Observer", "2022-07-02",
        "Two videos released by President Zelensky's office shed light on the missile strike on the Amstor shopping centre in Kremenchuk on 27 June. The first, from a security camera in a park by the lake, shows people throwing themselves into bushes as a blast wave passes. "
        "The second, also CCTV, was recorded at the road machinery plant and shows a missile striking its northern edge. The Observer geolocated both cameras. "
        "The claim of the Russian ministry that the mall was \"non-functioning\" is false: a till receipt photographed by a shopper was issued there on 25 June.",
        Item(["Two videos", "The first"], "cctv",
             [step("released", "Zelensky"), step("filmed", "security camera", optional=True), step("geolocated", "Observer")],
             [time("filmed|event", "2022-06-27")],
             [verdict("location", "confirmed", "Observer")],
             ["Kremenchuk", "park", "lake", "Amstor"]),
        Item(["The second"], "cctv",
             [step("released", "Zelensky"), step("geolocated", "Observer")],
             [time("filmed|event", "2022-06-27", optional=True)],
             [verdict("location", "confirmed", "Observer")],
             ["Kremenchuk", "plant", "Amstor"]),
    ),
    # 40
    Report(
        "Frontier Desk", "2025-09-10",
        "GDANSK - Poland's prime minister told parliament on Wednesday that nineteen Russian drones had crossed into the country overnight. \"The picture is still emerging,\" he said. In Lublin, residents described a night of sirens; the mayor of Wyryki, speaking by telephone, said a roof had been torn off. "
        "Warsaw's airport reopened at 8 a.m. The foreign ministry summoned the Russian chargé d'affaires, and the opposition accused the government of playing to the cameras. NATO's secretary general is to hold a videoconference with the leaders of the eastern flank on Thursday.",
    ),
    # 41
    Report(
        "Kyiv Ledger", "2023-11-20",
        "Ukraine's Marine Corps released a video on Friday of troops landing from boats on the left bank of the Dnipro River in Kherson Oblast. Filmed by the marines themselves over several weeks, the footage shows fighting in what appears to be Krynky. The analyst Kolos geolocated four scenes in it. "
        "Russia's occupation governor, Vladimir Saldo, responded on Sunday with thermal drone video of a burning house in the same village, recorded, according to him, on Nov. 18. The Ledger could not verify his claim.",
        Item(["a video", "the footage", "it"], "video ground_video",
             [step("released", "Marine Corps", "2023-11-17"), step("filmed", "marines"), step("geolocated", "Kolos")],
             [time("released", "2023-11-17")],
             [verdict("location", "confirmed|partly_confirmed", "Kolos")],
             ["Krynky", "left bank", "Dnipro", "Kherson"]),
        Item(["thermal drone video"], "thermal_video drone_video",
             [step("released|published|posted|shared", "Saldo", "2023-11-19")],
             [time("released|published|shared", "2023-11-19"), time("filmed", "2023-11-18")],
             [verdict("content|time|source|location", "not_confirmed", "Ledger")],
             ["Krynky", "village", "house", "Kherson"]),
    ),
    # 42
    Report(
        "Lighthouse Forensics", "2024-01-11",
        "Where do Russia's new missiles come from? We examined 27 photographs of debris posted by the Kharkiv prosecutor's office on Saturday. The markings on the guidance section, sharp in three of the stills, match those of a KN-23 displayed in Pyongyang in 2021. "
        "We also geolocated a drone video of the impact crater, published by the State Emergency Service on January 2, to a lot off Nauky Avenue in Kharkiv. Sentinel-2 imagery acquired on January 4 confirms that the crater was not there a week before. "
        "North Korea denies arming Russia.",
        Item(["photographs", "the stills"], "still",
             [step("posted|published|released", "Kharkiv prosecutor's office|prosecutor's office", "2024-01-06"), step("analysed", "We|Lighthouse Forensics")],
             [time("posted|published", "2024-01-06")],
             [verdict("content|source", "confirmed", "We|Lighthouse Forensics", optional=True)],
             ["Kharkiv"]),
        Item(["a drone video"], "drone_video",
             [step("published|released", "State Emergency Service", "2024-01-02"), step("geolocated", "We|Lighthouse Forensics")],
             [time("published|released", "2024-01-02")],
             [verdict("location", "confirmed", "We|Lighthouse Forensics"), verdict("time", "confirmed", "*", optional=True)],
             ["Kharkiv", "Nauky", "crater", "lot"]),
        Item(["Sentinel-2 imagery"], "satellite_image",
             [step("filmed", "Sentinel-2", optional=True)],
             [time("imagery_acquired|filmed", "2024-01-04")],
             [], ["Kharkiv", "Nauky", "crater"]),
    ),
    # 43
    Report(
        "Gulf Standard", "2024-04-19",
        "DUBAI - Iranian state television aired live pictures on Friday from a rooftop in Isfahan, where a reporter said that the city was calm. A still from the broadcast shows air-defence guns near the Zerdenjan nuclear site; Gulf Standard confirmed the location by matching the hills behind them. "
        "A video shared on X overnight as showing an explosion at the city's Eighth Shekari air base was in fact filmed at a refinery in Chile in 2021, according to the fact-checking group Tahqiq. "
        "Commercial satellite images of the base were not yet available.",
        Item(["live pictures", "the broadcast"], "livestream video",
             [step("published|released|filmed", "state television")],
             [time("published|filmed", "2024-04-19")],
             [], ["Isfahan", "rooftop", "city"]),
        Item(["A still"], "screenshot still",
             [step("verified|geolocated", "Gulf Standard", optional=True), step("published|released|filmed", "state television", optional=True)],
             [time("published|filmed", "2024-04-19", optional=True)], [verdict("location", "confirmed", "Gulf Standard")],
             ["Zerdenjan", "Isfahan", "hills"]),
        Item(["A video"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-04-19", optional=True), step("filmed", None, "2021", optional=True)],
             [time("filmed", "2021"), time("shared|posted", "2024-04-18", optional=True), time("shared|posted", "2024-04-19", optional=True)],
             [verdict("location|content", "refuted", "Tahqiq"), verdict("time", "refuted", "Tahqiq", optional=True)],
             ["Chile", "refinery"]),
    ),
    # 44
    Report(
        "Eastbridge Press", "2022-09-13",
        "IZIUM, Ukraine (EP) - A video posted on Saturday by an adviser to Ukraine's president shows soldiers tearing down a billboard reading \"We are one people with Russia\" at the entrance to Kupiansk. "
        "The Associated Kharkiv Volunteers, a crowdsourced mapping project, placed the scene at the roundabout on Kharkivska Street. EP could not confirm who had shot it. On Sunday, Russia's Defense Ministry showed a map in a briefing that appeared to confirm the withdrawal.",
        Item(["A video", "the scene", "it"], "video ground_video",
             [step("posted", "adviser", "2022-09-10"), step("geolocated", "Associated Kharkiv Volunteers"), step("filmed", None, optional=True)],
             [time("posted", "2022-09-10")],
             [verdict("location", "confirmed", "Associated Kharkiv Volunteers"), verdict("source", "not_confirmed", "EP")],
             ["Kupiansk", "Kharkivska", "roundabout", "billboard", "entrance"]),
    ),
    # 45
    Report(
        "Island Post", "2024-03-10",
        "PORT-AU-PRINCE, Haiti - Gang members armed with assault rifles are seen walking around a courtyard of the national penitentiary in a cellphone video that was sent to the Post by a relative of a prisoner. Filmed on March 3, it shows cell doors wide open. "
        "The Post verified the location from the watchtower and satellite imagery. Drone images shot for the agency Karib on Friday show looted containers at the port's terminal. "
        "Reports on social media that the airport tower had been set alight were wrong; the photo attached was taken in Libya in 2014.",
        Item(["a cellphone video", "it"], "ground_video video",
             [step("shared|released", "relative", optional=True), step("filmed", None, "2024-03-03", optional=True), step("verified|geolocated", "Post", optional=True)],
             [time("filmed", "2024-03-03")],
             [verdict("location", "confirmed", "Post")],
             ["penitentiary", "Port-au-Prince", "Haiti", "courtyard", "watchtower"]),
        Item(["Drone images"], "drone_still drone_video still",
             [step("filmed|published", "Karib", "2024-03-08")],
             [time("filmed", "2024-03-08")],
             [], ["port", "terminal", "Port-au-Prince", "Haiti"]),
        Item(["the photo"], "still",
             [step("posted|shared", None, optional=True), step("filmed", None, "2014", optional=True)],
             [time("filmed", "2014")],
             [verdict("location|time|content", "refuted", None, optional=True), verdict("location|time|content", "refuted", "Island Post|Post", optional=True)],
             ["Libya"]),
    ),
    # 46
    Report(
        "Mekong Sentinel", "2025-07-25",
        "Thai and Cambodian forces exchanged fire for a second day on Friday. CCTV footage from a filling station in Kantharalak, in Thailand's Sisaket province, shows the roof of its convenience store collapsing after a rocket struck on Thursday morning. The video was published by the station's owner on Facebook and verified by the Sentinel. "
        "Drone footage released by the Royal Thai Army appears to show bombs falling on a Cambodian position near Phu Makhuea; the army did not say when it was recorded, and the Sentinel was unable to confirm its location.",
        Item(["CCTV footage", "The video"], "cctv",
             [step("published|posted", "owner"), step("verified", "Sentinel", optional=True), step("filmed", "filling station", optional=True)],
             [time("filmed|event", "2025-07-24")],
             [verdict("content|location|time", "confirmed", "Sentinel")],
             ["Kantharalak", "Sisaket", "Thailand", "filling station", "store"]),
        Item(["Drone footage", "it"], "drone_video",
             [step("released", "Royal Thai Army")],
             [time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "Sentinel"), verdict("time", "not_confirmed", "*", optional=True)],
             ["Phu Makhuea", "Cambodia", "position"]),
    ),
    # 47
    Report(
        "Weekly Dispatch", "2024-05-28",
        "Newly surfaced footage appears to show a Ukrainian drone closing in on an early-warning radar near Orsk, deep inside Russia. The grainy clip was first shared by the Telegram channel Ural Siren before being reposted by pro-Kyiv accounts on X. "
        "A satellite image taken by Planet Labs on Sunday and reviewed by Weekly Dispatch shows no visible damage to the Voronezh-M site. "
        "\"The hills in the background do not fit Orsk,\" wrote Tamsin Ode, an independent imagery analyst, who disputed the location of the footage. Ukrainian intelligence has not commented publicly.",
        Item(["footage", "The grainy clip", "the footage"], "video drone_video ground_video",
             [step("shared|posted", "Ural Siren"), step("reposted", "pro-Kyiv accounts"), step("analysed", "Tamsin Ode|imagery analyst", optional=True)],
             [], [verdict("location", "disputed|refuted", "Ode|analyst")],
             ["Orsk", "Russia", "radar", "Voronezh-M", "hills"]),
        Item(["A satellite image"], "satellite_image",
             [step("filmed", "Planet Labs", "2024-05-26"), step("analysed", "Weekly Dispatch", optional=True)],
             [time("imagery_acquired|filmed", "2024-05-26")],
             [], ["Voronezh-M", "Orsk", "site", "Russia"]),
    ),
    # 48
    Report(
        "Swahili Coast News", "2024-10-25",
        "MAPUTO - Footage shared on Facebook shows police firing tear gas at a vigil for two opposition figures at Joaquim Chissano Avenue in Maputo. The video, broadcast live by a local reporter on Monday, has been confirmed by the fact-checkers of MozVerifica, who recognised the pedestrian bridge. "
        "By contrast, images said to show insurgents in the town of Macomia this week date from May 2024, when they were released by the Islamic State group's Amaq agency.",
        Item(["Footage", "The video"], "livestream ground_video video",
             [step("shared|posted", None, optional=True), step("filmed|published|posted", "local reporter", "2024-10-21"), step("verified|geolocated", "MozVerifica", optional=True)],
             [time("filmed|published", "2024-10-21")],
             [verdict("location|content", "confirmed", "MozVerifica")],
             ["Chissano", "Maputo", "bridge"]),
        Item(["images"], "still",
             [step("released|published", "Amaq|Islamic State", "2024-05")],
             [time("released|published|filmed", "2024-05")],
             [verdict("time", "refuted", None, optional=True), verdict("time", "refuted", "Swahili Coast News", optional=True)],
             ["Macomia", "town"]),
    ),
    # 49
    Report(
        "Meridian News Agency", "2023-10-06",
        "Oct 6 (Meridian) - Drone footage distributed by the Kharkiv regional prosecutor's office on Friday showed rescuers lifting slabs from the ruins of the cafe in Hroza where 51 people were killed on Thursday. "
        "Meridian verified the location from the cemetery road and the playground seen in the footage. A photograph supplied by a villager, taken an hour before the strike, shows mourners at long tables. "
        "Meridian could not immediately verify the photograph.",
        Item(["Drone footage", "the footage"], "drone_video",
             [step("released|published|shared", "Kharkiv regional prosecutor's office|prosecutor's office", "2023-10-06"), step("verified|geolocated", "Meridian", optional=True)],
             [time("released|published", "2023-10-06")],
             [verdict("location", "confirmed", "Meridian")],
             ["Hroza", "cafe", "Kharkiv", "cemetery", "playground"]),
        Item(["A photograph", "the photograph"], "still",
             [step("released|shared|filmed", "villager"), step("filmed", None, optional=True)],
             [time("filmed", "2023-10-05", optional=True)],
             [verdict("content|time|source|location", "not_confirmed", "Meridian")],
             ["Hroza", "cafe", "tables"]),
    ),
    # 50
    Report(
        "Sentinel Live", "2023-06-24",
        "12.50 BST: Pictures have emerged of a military convoy on the M4 motorway in Russia's Voronezh region. A video geolocated by the Conflict Lens Collective shows a fuel tank exploding as a helicopter flies off. It was posted on Telegram by the channel Baza-36 at about 11am. "
        "The collective told us that the clip was filmed from a housing block on Dimitrova Street. We have not verified other videos that are said to show lorries blocking the bridge over the Oka.",
        Item(["A video", "It", "the clip"], "video ground_video",
             [step("geolocated", "Conflict Lens Collective"), step("posted", "Baza-36", "2023-06-24"), step("filmed", None, optional=True)],
             [time("posted", "2023-06-24", optional=True), time("posted", "2023-06-24T11:00", optional=True)],
             [verdict("location", "confirmed", "Conflict Lens Collective|collective")],
             ["Voronezh", "M4", "Dimitrova", "fuel tank", "Russia"]),
        Item(["Pictures"], "still video ground_video",
             [step("shared|posted|published", None, optional=True)],
             [], [], ["M4", "Voronezh", "Russia"]),
        Item(["other videos"], "video ground_video",
             [step("shared|posted", None, optional=True)],
             [], [verdict("content|location|time|source", "not_confirmed", "Sentinel Live|We")],
             ["Oka", "bridge"]),
    ),
    # 51
    Report(
        "Desert Tribune", "2023-09-14",
        "DERNA, Libya - Before-and-after satellite images released by Maxar on Wednesday show that the floodwater tore away whole districts on both banks of Wadi Derna. The earlier image is dated July 1 and the later one September 13. "
        "Security camera footage that was shared by a local radio station, Derna Zaman, shows the wave arriving in a side street at 2.53 a.m. on Monday. The Tribune was able to confirm the location of the footage with the help of the shop's owner; the clock in the picture was eleven minutes fast. "
        "Rival governments have blamed each other.",
        Item(["satellite images", "The earlier image", "the later one"], "satellite_pair satellite_image",
             [step("released|published", "Maxar", "2023-09-13"), step("filmed", "Maxar", optional=True)],
             [time("released|published", "2023-09-13"), time("imagery_acquired|filmed", "2023-07-01"), time("imagery_acquired|filmed", "2023-09-13")],
             [], ["Derna", "Libya", "districts", "banks"]),
        Item(["Security camera footage", "the footage", "the picture"], "cctv",
             [step("shared|posted", "Derna Zaman|local radio station"), step("verified|geolocated", "Tribune", optional=True)],
             [time("filmed|event", "2023-09-11", optional=True), time("filmed|event", "2023-09-11T02:53", optional=True)],
             [verdict("location", "confirmed", "Tribune"), verdict("time", "partly_confirmed", "*", optional=True)],
             ["Derna", "street", "shop", "Libya"]),
    ),
    # 52
    Report(
        "Verify Post", "2024-11-22",
        "A picture of a giant mushroom cloud that was shared thousands of times as showing Thursday's missile strike on Dnipro was generated by artificial intelligence. Two detection tools rated it as synthetic and a search found its first appearance on an Instagram account for digital art, in March. "
        "Authentic footage of the attack exists: a dashcam video published by the outlet Dnipro Zaraz on Nov. 21 shows six clusters of light falling on the Pivdenmash plant. We confirmed its location by aligning the chimneys with those in Google Earth.",
        Item(["A picture", "it"], "still",
             [step("shared|posted|reposted", None), step("posted|published", "Instagram account", "2024-03", optional=True)],
             [time("posted|published", "2024-03")],
             [verdict("content", "refuted", "Verify Post|*"), verdict("content", "refuted", "detection tools", optional=True)],
             []),
        Item(["a dashcam video", "Authentic footage"], "dashcam",
             [step("published|posted", "Dnipro Zaraz", "2024-11-21"), step("verified|geolocated", "We|Verify Post", optional=True)],
             [time("published|posted", "2024-11-21")],
             [verdict("location", "confirmed", "We|Verify Post"), verdict("content", "confirmed", "*", optional=True)],
             ["Pivdenmash", "plant", "Dnipro", "chimneys"]),
    ),
    # 53
    Report(
        "Kyiv Ledger", "2025-03-17",
        "Drone footage published by the Ukrainian 95th Air Assault Brigade on March 15 shows a glide bomb collapsing a bridge near Zvannoye, Kursk Oblast. The Ledger verified the location of the strike, but not its date.",
        Item(["Drone footage"], "drone_video",
             [step("published|released", "95th Air Assault Brigade", "2025-03-15"), step("verified|geolocated", "Ledger", optional=True)],
             [time("published|released", "2025-03-15")],
             [verdict("location", "confirmed", "Ledger"), verdict("time", "not_confirmed", "Ledger")],
             ["Zvannoye", "Kursk", "bridge"]),
    ),
    # 54
    Report(
        "Lagos Examiner", "2023-12-07",
        "Nigeria's army has admitted that one of its drones mistakenly bombed villagers at a religious gathering in Tudun Biri, Kaduna State, on Sunday night. Mobile phone videos verified by the Examiner show dozens of bodies wrapped in mats on Monday. They were filmed by relatives of the victims. "
        "A night-vision clip posted on X by an account calling itself Sahel Eagle, which claimed that it showed the strike, is unrelated: the same recording was published by the Iraqi defence ministry in 2016. The army did not reply to questions about its own drone footage.",
        Item(["Mobile phone videos", "They"], "ground_video video",
             [step("filmed", "relatives"), step("verified", "Examiner", optional=True)],
             [time("filmed", "2023-12-04")],
             [verdict("content|location|time", "confirmed", "Examiner")],
             ["Tudun Biri", "Kaduna", "Nigeria"]),
        Item(["A night-vision clip", "the same recording"], "thermal_video video drone_video",
             [step("posted", "Sahel Eagle"), step("published|released", "Iraqi defence ministry|defence ministry", "2016")],
             [time("published|released", "2016")],
             [verdict("content|time|location", "refuted", "Lagos Examiner|Examiner|*"), verdict("content", "refuted", None, optional=True)],
             []),
    ),
    # 55
    Report(
        "Continental Cable News", "2022-03-10",
        "Video posted to Telegram on Wednesday by Mariupol's city council shows the wrecked wards of Maternity Hospital No. 3. CCN geolocated the video and confirmed that it is authentic. "
        "In a second clip, recorded on police body cameras, officers carry a pregnant woman on a stretcher across the yard. Commercial satellite images taken the same morning by Maxar, before the strike, show extensive damage to nearby homes and stores. "
        "Russia's embassy in London tweeted that the woman was an actress; Twitter removed the posts.",
        Item(["Video", "the video", "it"], "video ground_video",
             [step("posted", "city council", "2022-03-09"), step("geolocated", "CCN"), step("verified", "CCN", optional=True)],
             [time("posted", "2022-03-09")],
             [verdict("location", "confirmed", "CCN", optional=True), verdict("content|source|location", "confirmed", "CCN")],
             ["Mariupol", "Hospital"]),
        Item(["a second clip"], "bodycam",
             [step("filmed", "police|officers", optional=True)],
             [], [verdict("content", "disputed", "Russia's embassy|embassy", optional=True)],
             ["yard", "Hospital", "Mariupol"]),
        Item(["satellite images"], "satellite_image",
             [step("filmed", "Maxar", "2022-03-09")],
             [time("imagery_acquired|filmed", "2022-03-09")],
             [], ["Mariupol", "homes"]),
    ),
    # 56
    Report(
        "Front Assessment Desk", "2025-09-02",
        "Ukrainian forces recently advanced north of Pokrovsk. Geolocated footage published on September 1 by the Ukrainian 1st Azov Corps shows soldiers clearing Nove Shakhove. The Desk previously assessed that Russian forces held the settlement on the basis of a video of a flag raising that was posted by a Russian milblogger on August 14. "
        "A Ukrainian military observer, citing the weather, noted on September 2 that the flag video was likely filmed as early as August 9. "
        "Russian milbloggers denied the Ukrainian advance.",
        Item(["footage"], "video drone_video ground_video",
             [step("published|released", "1st Azov Corps", "2025-09-01"), step("geolocated", None, optional=True)],
             [time("published|released", "2025-09-01")],
             [verdict("location", "confirmed", None, optional=True)],
             ["Nove Shakhove", "Pokrovsk", "settlement"]),
        Item(["a video of a flag raising", "the flag video"], "video drone_video ground_video",
             [step("posted", "Russian milblogger|milblogger", "2025-08-14"), step("analysed|chronolocated", "military observer", "2025-09-02", optional=True)],
             [time("posted", "2025-08-14"), time("filmed", "2025-08-09", optional=True), time("filmed", "2025-08-09~", optional=True)],
             [verdict("time", "partly_confirmed|confirmed", "military observer", optional=True)],
             ["Nove Shakhove", "settlement", "Pokrovsk"]),
    ),
    # 57
    Report(
        "Horn Courier", "2024-08-05",
        "MOGADISHU - Bystanders' videos from Lido Beach show people running for cover as an explosion is heard on Friday evening. One of them, uploaded to TikTok by a restaurant waiter, was geolocated by the Courier to the Beach View hotel. "
        "Al-Shabab claimed the attack on Saturday and later released a still of five masked men, which the Courier was not able to authenticate.",
        Item(["Bystanders' videos"], "ground_video video",
             [step("filmed", "Bystanders", optional=True)],
             [time("filmed|event", "2024-08-02")],
             [], ["Lido", "Mogadishu", "Beach"]),
        Item(["One of them"], "ground_video video",
             [step("posted|published", "waiter"), step("geolocated", "Courier")],
             [time("filmed|event", "2024-08-02", optional=True)],
             [verdict("location", "confirmed", "Courier")],
             ["Lido", "Mogadishu", "Beach", "hotel"]),
        Item(["a still"], "still screenshot",
             [step("released", "Al-Shabab")],
             [time("released", "2024-08-03", optional=True)],
             [verdict("content|source|location|time", "not_confirmed", "Courier")],
             []),
    ),
    # 58
    Report(
        "Baltic Evening", "2023-07-19",
        "VILNIUS - Ukraine's grain exports are in the picture again after Moscow left the Black Sea deal on Monday. Odesa was attacked for a second night, the city's military administration said. Cameras flashed as the foreign ministers arrived in Brussels, but a joint statement had still to be drafted. In a live broadcast, the Kremlin's spokesman "
        "repeated that the agreement was suspended. Traders have watched wheat futures climb by eight percent; satellite navigation was jammed along the Romanian coast, and insurers took a dim view of the risk.",
    ),
    # 59
    Report(
        "Frontier Desk", "2023-12-26",
        "Flames light up the harbour of Feodosia in a video filmed by a local resident in the first hours of Tuesday and posted on Telegram by the channel Crimean Breeze. The Desk geolocated it to an upper floor on Generala Gorbacheva Street, facing the pier. "
        "Ukraine's air force said it had destroyed the landing ship Novocherkassk. Satellite imagery of the port obtained from Planet Labs, dated December 24 and December 26, shows the vessel at its berth and then, two days later, a half-sunken hull. "
        "Moscow acknowledged that the ship had been damaged.",
        Item(["a video", "it"], "video ground_video",
             [step("filmed", "local resident|resident"), step("posted", "Crimean Breeze"), step("geolocated", "Desk")],
             [time("filmed", "2023-12-26")],
             [verdict("location", "confirmed", "Desk")],
             ["Feodosia", "Gorbacheva", "harbour", "pier"]),
        Item(["Satellite imagery"], "satellite_pair satellite_image",
             [step("filmed|released|published|shared", "Planet Labs"), step("published|shared", "Frontier Desk|the Desk", optional=True)],
             [time("imagery_acquired|filmed", "2023-12-24"), time("imagery_acquired|filmed", "2023-12-26")],
             [], ["Feodosia", "port", "berth"]),
    ),
    # 60
    Report(
        "Harbour Times", "2024-01-24",
        "A video published by Russian news outlets on Wednesday shows a large plane falling near Yablonovo, in the Belgorod region, and bursting into a ball of fire. The Times has confirmed the location from the church on the left of the frame. The Russian Defence Ministry says that the Il-76 was carrying 65 Ukrainian prisoners, which has not been independently verified. "
        "A passenger list circulated by RT's chief editor contains at least one man who had already been exchanged, according to Kyiv. Bodycam footage of the crash site, promised by investigators, had not been released by the evening.",
        Item(["A video", "the frame"], "video ground_video",
             [step("published|posted", "Russian news outlets|news outlets", "2024-01-24"), step("verified|geolocated", "Times", optional=True)],
             [time("published|posted", "2024-01-24"), time("event", "2024-01-24", optional=True)],
             [verdict("location", "confirmed", "Times"), verdict("content", "not_confirmed", None, optional=True)],
             ["Yablonovo", "Belgorod", "church"]),
    ),
]
