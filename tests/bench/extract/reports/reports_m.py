"""Thirty-two English reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Weekly Dispatch", "2023-02-07",
        "A Ukrainian quadcopter has filmed a column of Russian armour burning in the snow outside Vuhledar, the coal town where Moscow has thrown in two brigades of naval "
        "infantry. The 72nd Mechanized Brigade's press service released the four-minute video on Monday. It shows at least nine vehicles stalled between minefields south of "
        "the town, near the dachas. An open source researcher who goes by the handle @steppe_grid placed the clip on the road to Mykilske. 'They come in a line, like tourists,' the brigade's "
        "commander told reporters. The Dispatch was not able to independently confirm the date the drone footage was filmed. "
        "Vuhledar matters because it overlooks the railway that links Donetsk with Crimea. Moscow lost a similar column near Pavlivka in November, and the marines' own officers complained about it in an open letter to the governor of Primorye. In Brussels, NATO ministers will meet next week to discuss shells and air defence.",
        Item(["four-minute video", "the clip", "the drone footage"], "drone_video",
             [step("filmed", "Ukrainian quadcopter|quadcopter"), step("released|posted|published", "72nd"), step("geolocated", "@steppe_grid|open source researcher")],
             [time("released|posted|published", "2023-02-06")],
             [verdict("time", "not_confirmed", "Dispatch"), verdict("location", "confirmed", "@steppe_grid|open source researcher", optional=True)],
             ["Vuhledar", "Mykilske", "town", "road"]),
    ),
    Report(
        "Continental Wire", "2022-04-14",
        "KHARTOUM - Video showing soldiers beating a man beside a burning barricade was recorded in the Burri district of Khartoum, Continental Wire has established. The agency matched a water "
        "tower, a pharmacy sign and the layout of the junction with satellite imagery and with its own archive pictures. It could not verify when the video was taken; no copy from before April 6, when the "
        "clip was uploaded to Facebook, could be found. The army's spokesman did not answer calls. Resistance committees have called for another march on Thursday.",
        Item(["Video", "the video", "the clip"], "video ground_video",
             [step("posted", None), step("geolocated|verified", "Continental Wire|agency", optional=True), step("filmed", None, optional=True)],
             [time("posted", "2022-04-06")],
             [verdict("location", "confirmed", "Continental Wire|agency"), verdict("time", "not_confirmed", "agency|Continental Wire")],
             ["Burri", "Khartoum", "KHARTOUM", "junction"]),
    ),
    Report(
        "The Galtee Echo", "2024-10-29",
        "A Tipperary farmer has paid tribute to the strangers who pulled him from his jeep when the river Suir burst its banks on Sunday. Michael Hartigan, 62, was trapped near Golden. A passing lorry driver's dashcam caught the moment two young men waded out with a rope, and the recording has since been watched 300,000 times on Facebook.",
        Item(["dashcam", "the recording"], "dashcam",
             [step("filmed", "lorry driver|dashcam"), step("posted", None, optional=True)],
             [time("event|filmed", "2024-10-27", optional=True)], [], ["Golden", "Suir", "Tipperary"]),
    ),
    Report(
        "Factmark Africa", "2023-09-24",
        "CLAIM: Footage shared on WhatsApp shows French troops loading gold onto a plane in Niamey. FINDING: Misleading. The video was made at Entebbe airport in Uganda by the cargo handler Moses Okello, "
        "who put it on TikTok on 14 February 2021, long before the coup in Niger. Mr Okello told us by telephone that the crates held frozen fish. A reverse search of three keyframes led us to his account. The version "
        "now going round has been cropped to hide his user name. Among the first to spread it was the Telegram channel Sahel Debout, on 18 September.",
        Item(["Footage", "The video", "The version"], "video ground_video",
             [step("filmed", "Moses Okello|cargo handler|Okello"), step("posted", "Moses Okello|cargo handler|Okello|his account"), step("posted|shared|reposted|republished", "Sahel Debout"),
              step("shared|reposted|posted", None, optional=True)],
             [time("posted", "2021-02-14"), time("posted|shared|reposted|republished", "2023-09-18")],
             [verdict("location|content|time", "refuted", "Factmark Africa|us|*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True),
              verdict("source", "confirmed", "*", optional=True)],
             ["Entebbe", "Uganda"]),
    ),
    Report(
        "War Monitor Weekly", "2023-05-17",
        "Two pictures from space, taken five months apart, show what the siege has done to Bakhmut. In the first, captured by Maxar on December 7, 2022, School No. 12 and the flats around it still have their roofs. "
        "In the second, from May 15, 2023, the block is a field of grey rubble. The American company published the pair on Tuesday. Separately, the 3rd Assault Brigade posted helmet camera "
        "footage of its men clearing a trench on the southwestern outskirts of the city; it did not say when the assault took place. Wagner's founder Yevgeny Prigozhin claimed his fighters held all but a few streets.",
        Item(["Two pictures from space", "the first", "the second", "the pair"], "satellite_pair",
             [step("filmed", "Maxar", optional=True), step("published|released|posted", "American company|Maxar")],
             [time("imagery_acquired", "2022-12-07"), time("imagery_acquired", "2023-05-15"), time("published|released|posted", "2023-05-16")], [], ["Bakhmut", "School", "block"]),
        Item(["helmet camera footage"], "bodycam",
             [step("posted|released|published", "3rd"), step("filmed|unit", "3rd|its men", optional=True)], [], [], ["Bakhmut", "city", "outskirts"]),
    ),
    Report(
        "Bay of Plenty Courier", "2023-02-04",
        "Tauranga council has closed three roads after a week of rain brought down the hillside behind Egret Avenue. Nobody was hurt, though a couple in their eighties had to be carried out through a window. Drone pictures "
        "taken by Fire and Emergency on Friday and handed to media show the slip stopping a metre short of a kindergarten. Mayor Anne Tolley said geotechnical engineers would decide on Monday whether the residents "
        "could return. Meanwhile the annual jazz festival has put off its opening film night.",
        Item(["Drone pictures"], "drone_still drone_video still",
             [step("filmed", "Fire and Emergency"), step("released|shared", "Fire and Emergency")],
             [time("filmed", "2023-02-03")], [], ["Egret", "Tauranga", "kindergarten"]),
    ),
    Report(
        "Forensic Lens", "2024-06-24",
        "Our reconstruction of the strike on the Al-Noor bakery in El Fasher rests on three recordings. The first, filmed by a baker's apprentice from the roof opposite and sent to us over Signal, shows the smoke rising at a moment when the shadow "
        "of the minaret points to 62 degrees; a solar model gives 16:05 local time on 9 June 2024. The second is a livestream on the Facebook page of a local emergency room, which began eleven minutes later. The third, a "
        "Planet Labs satellite image of 10 June, shows the scorched courtyard. The Rapid Support Forces deny any strike that day. We geolocated both videos to the market north of the hospital.",
        Item(["three recordings", "The first", "both videos"], "video ground_video",
             [step("filmed", "baker's apprentice|apprentice"), step("shared|released", "baker's apprentice|apprentice", optional=True), step("chronolocated", "Forensic Lens|us|*", optional=True), step("geolocated", "Forensic Lens|We")],
             [time("filmed|event", "2024-06-09")],
             [verdict("time", "confirmed", "Forensic Lens|*"), verdict("location", "confirmed", "Forensic Lens|We")], ["Fasher", "market", "bakery", "hospital"]),
        Item(["three recordings", "The second", "a livestream", "both videos"], "livestream",
             [step("posted|filmed|published", "emergency room"), step("geolocated", "Forensic Lens|We")],
             [time("filmed|posted|event", "2024-06-09", optional=True)], [verdict("location", "confirmed", "Forensic Lens|We")], ["Fasher", "market", "bakery", "hospital"]),
        Item(["three recordings", "The third", "Planet Labs satellite image"], "satellite_image",
             [step("filmed|published|released", "Planet Labs", optional=True)], [time("imagery_acquired|filmed", "2024-06-10")], [], ["Fasher", "bakery", "courtyard", "market"]),
    ),
    Report(
        "Front Digest", "2022-09-08",
        "Ukrainian troops have entered Balakliia, according to pictures that spread on social media on Thursday. In a short video posted to Telegram by the deputy Oleh Hrytsai, soldiers tear down a poster reading 'We are one people with Russia' "
        "on the town's central square. A still from the same video was later tweeted by the open source account OSINT Lantern, which matched the square with Google Street View. The General Staff in Kyiv has kept silent. 'Give "
        "us a day or two,' said an officer of the 92nd Brigade who asked not to be named. It was not possible to establish when the clip was shot.",
        Item(["short video", "the same video", "the clip"], "video ground_video",
             [step("posted", "Oleh Hrytsai|deputy"), step("geolocated|verified", "OSINT Lantern", optional=True)],
             [time("posted", "2022-09-08", optional=True)],
             [verdict("time", "not_confirmed", "*"), verdict("location", "confirmed", "OSINT Lantern", optional=True)], ["Balakliia", "square", "town"]),
        Item(["A still"], "still screenshot",
             [step("posted|reposted|shared|published", "OSINT Lantern"), step("geolocated", "OSINT Lantern")], [],
             [verdict("location", "confirmed", "OSINT Lantern")], ["Balakliia", "square", "town"]),
    ),
    Report(
        "Manila Ledger", "2025-07-30",
        "A magnitude 6.1 earthquake rattled Davao Oriental before dawn on Wednesday, cracking a bridge in Mati and sending guests of a beach resort running into the car park, Phivolcs said. Closed-circuit cameras at a pharmacy in the city recorded bottles "
        "flying off the shelves; the owner, Liza Tan, shared the 20-second clip with the Ledger.",
        Item(["Closed-circuit cameras", "20-second clip"], "cctv",
             [step("shared|released", "Liza Tan|owner"), step("filmed", "*", optional=True), step("published", "Ledger", optional=True)],
             [time("event|filmed", "2025-07-30", optional=True)], [], ["Mati", "Davao", "city", "pharmacy"]),
    ),
    Report(
        "Harbour Times", "2024-03-13",
        "The film director Aki Lehto has won the audience prize at the Tampere festival for a short about two trawlermen who never speak. Shot on 16 mm over three winters in Hanko, it beat 41 other titles. The jury praised 'a camera that waits'. "
        "Lehto, who posted a tearful thank-you on Instagram on Sunday, began as a newsreel editor and says he still prefers a tripod to a drone. His next feature, a documentary about ice roads, starts shooting in Oulu in January. The festival "
        "recorded its highest attendance since 2019.",
    ),
    Report(
        "Frontline Review", "2023-06-15",
        "Western-made armoured vehicles were lost in the first week of Ukraine's counteroffensive, Russian images suggest. A video published by Russia's Ministry of Defence on June 13 shows soldiers of the Vostok group walking around a "
        "Leopard 2 tank and two Bradleys, one with its engine still running. Analysts at the Conflict Intelligence Team said the vehicles stand on the edge of a tree line south of Mala Tokmachka, in Zaporizhzhia region. Aerial footage of the same group of "
        "vehicles, taken by a Lancet's spotter drone, had circulated on the Telegram channel Vostochny Rubezh since Saturday. Kyiv did not comment. The Review could not verify when either recording was made. "
        "President Vladimir Putin told war bloggers at the Kremlin that Ukraine had lost a third of its foreign tanks, a figure that Washington called inflated. The offensive is aimed at Tokmak, a railway town on the way to Melitopol and the Sea of Azov,",
        Item(["A video", "either recording"], "video ground_video",
             [step("published|released|posted", "Ministry of Defence"), step("geolocated|analysed", "Conflict Intelligence Team|Analysts")],
             [time("published|released|posted", "2023-06-13")],
             [verdict("location", "confirmed", "Conflict Intelligence Team|Analysts", optional=True), verdict("time", "not_confirmed", "Review")], ["Mala Tokmachka", "Tokmachka", "Zaporizhzhia", "tree line"]),
        Item(["Aerial footage", "either recording"], "drone_video",
             [step("filmed", "spotter drone|Lancet"), step("posted|shared", "Vostochny Rubezh")], [time("posted|shared", "2023-06-10")],
             [verdict("time", "not_confirmed", "Review")], ["Mala Tokmachka", "Tokmachka", "Zaporizhzhia", "tree line"]),
    ),
    Report(
        "Desk of Record", "2024-05-31",
        "A clip said to show a Mexican mayoral candidate being shot at a rally in Coyuca de Benítez is genuine, two agencies said on Thursday. AFP compared the stage, the banners and the basketball court with photographs of the closing event and said the recording "
        "was authentic; the Associated Press reached the man who filmed it, a supporter who did not want his name used. He had streamed it live on Facebook on Wednesday evening. The state prosecutor of Guerrero asked platforms to take the video down.",
        Item(["A clip", "the recording", "the video"], "livestream video ground_video",
             [step("filmed", "supporter|man"), step("posted|published", "supporter|man|He"), step("verified", "AFP", optional=True)],
             [time("posted|filmed|event", "2024-05-29"), time("filmed|event", "2024-05-29", optional=True)],
             [verdict("content", "confirmed", "AFP|agencies"), verdict("location", "confirmed", "AFP", optional=True), verdict("source", "confirmed", "Associated Press", optional=True)], ["Coyuca", "Guerrero", "basketball court"]),
    ),
    Report(
        "Ohio Valley Star", "2023-12-14",
        "Police in Marietta have released body-worn camera video of the arrest of a former school board member, eight days after the traffic stop that set off protests. The 14-minute recording, published on the department's YouTube channel on Wednesday evening, "
        "shows Officer Dale Rusk asking the woman four times to leave her car on Front Street. Her lawyer, Ines Calder, said the footage had been cut and asked for the full file. Chief Warren Tripp denied that. A hearing has been set for January 9.",
        Item(["body-worn camera video", "14-minute recording", "the footage", "the full file"], "bodycam",
             [step("released|published|posted", "Police|department"), step("filmed", "Dale Rusk|Officer|*", optional=True)],
             [time("released|published|posted", "2023-12-13"), time("event|filmed", "2023-12-05", optional=True)],
             [verdict("content", "disputed", "Ines Calder|lawyer")], ["Front", "Marietta"]),
    ),
    Report(
        "Kyiv Observer", "2024-08-16",
        "Footage filmed by soldiers and verified by the Observer shows Ukrainian troops removing a Russian flag from the village council in Guevo, in Russia's Kursk region, a few kilometres from the border. The unit, part of the 80th Air Assault Brigade, "
        "sent us the file on Wednesday. We identified the building from photographs on Yandex Maps. A second clip, which appeared on the pro-Kremlin channel Rybar on Tuesday, purports to show a "
        "destroyed Stryker near Giri; we have not been able to confirm either the place or the date. Governor Alexei Smirnov said 121,000 people had left.",
        Item(["Footage", "the file"], "video ground_video",
             [step("filmed", "soldiers"), step("shared|released", "80th|unit|soldiers"), step("verified|geolocated", "Observer|We"), step("unit", "80th", optional=True)],
             [time("shared|released", "2024-08-14", optional=True)], [verdict("location", "confirmed", "Observer|We")], ["Guevo", "Kursk", "Russia", "village", "building"]),
        Item(["A second clip"], "video ground_video drone_video",
             [step("posted", "Rybar")], [time("posted", "2024-08-13")],
             [verdict("location", "not_confirmed", "Observer|we"), verdict("time", "not_confirmed", "Observer|we")], ["Giri", "Kursk"]),
    ),
    Report(
        "Lagos Morning Post", "2025-02-16",
        "At least six people were injured when a fuel tanker overturned on the Otedola bridge on Saturday night and caught fire, the state emergency agency LASEMA said. Motorists abandoned their cars as flames ran along the drainage channel. "
        "Videos posted on X by commuters showed black smoke hanging over the Berger end of the Lagos-Ibadan expressway. Firefighters needed three hours to put out the blaze. The driver, who fled, is being sought. Governor Babajide Sanwo-Olu "
        "promised, again, to move tankers off the bridge by day. "
        "Accidents of this kind have multiplied since the price of petrol was freed in 2023. In October more than 170 people died in Jigawa state when a crowd gathered to scoop up fuel. The Senate in Abuja has twice debated a bill on tanker safety without passing it.",
        Item(["Videos"], "video ground_video",
             [step("posted", "commuters"), step("filmed", "commuters", optional=True)], [time("event|filmed|posted", "2025-02-15", optional=True)], [], ["Otedola", "Berger", "Lagos", "Ibadan", "expressway", "bridge"]),
    ),
    Report(
        "Verità Viva", "2022-03-30",
        "No, this video does not show Ukrainian refugees smashing a shop in Milan. The clip, which a Facebook user from Bergamo shared on 26 March, is from Paris and more than a year older than the war. We found the "
        "sequence on the YouTube channel of the agency Line Press, dated 24 August 2020, the night after Paris Saint-Germain lost to Bayern. The bakery visible behind the crowd stands on the Champs-Élysées. The Milan police headquarters told us that it knew of no such incident. Verdict: false.",
        Item(["this video", "The clip", "the sequence"], "video ground_video",
             [step("shared|posted|reposted|republished", "Facebook user|user"), step("posted|published", "Line Press")],
             [time("shared|posted|reposted|republished", "2022-03-26"), time("posted|published|filmed", "2020-08-24")],
             [verdict("content|location", "refuted", "Verità Viva|We|*"), verdict("location", "refuted", "*", optional=True), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "Milan police", optional=True),
              verdict("location", "confirmed", "Verità Viva|We|*", optional=True)],
             ["Paris", "Champs"]),
    ),
    Report(
        "Atlantic Brief", "2022-11-12",
        "Jubilant crowds met Ukrainian soldiers in Kherson on Friday, hours after Moscow said its last men had crossed the Dnipro. In a video shared by President Volodymyr Zelensky on Telegram, residents drape themselves in blue and yellow on Freedom Square. Another, geolocated by "
        "the investigative group Bellingcat, shows a collapsed span of the Antonivka bridge; it was first posted by the Russian war correspondent Yevgeny Poddubny. And satellite imagery taken by Maxar on Friday morning confirms the damage to the Nova Kakhovka dam's road deck. 'I have waited "
        "for this for eight months,' a pensioner said.",
        Item(["a video"], "video ground_video",
             [step("shared|posted", "Volodymyr Zelensky|Zelensky|President")], [time("event|filmed|posted|shared", "2022-11-11", optional=True)], [], ["Freedom", "Kherson"]),
        Item(["Another"], "video ground_video drone_video",
             [step("geolocated", "Bellingcat|investigative group"), step("posted", "Yevgeny Poddubny|Poddubny|correspondent")], [], [verdict("location", "confirmed", "Bellingcat|investigative group")], ["Antonivka", "bridge", "Kherson"]),
        Item(["satellite imagery"], "satellite_image",
             [step("filmed|released|published", "Maxar", optional=True)], [time("imagery_acquired|filmed", "2022-11-11")], [], ["Kakhovka", "dam"]),
    ),
    Report(
        "Tbilisi Today", "2024-12-05",
        "Georgia's interior ministry has denied that masked men seen beating a television crew were its officers. The scene, captured by the crew of TV Pirveli on Saturday night near Rustaveli Avenue, has been viewed millions of times. The ministry called the video 'staged' and said the "
        "uniforms were theatrical props. The BBC's verification unit said it had confirmed that the footage was filmed on Besiki Street by comparing the facades, and found no sign of editing. The Public Defender demanded an inquiry. "
        "Protests began when the ruling Georgian Dream party put off talks about joining the European Union until 2028. They have since spread to Batumi, Kutaisi and Zugdidi. Ambassadors in Brussels, Vilnius and Riga were summoned or resigned in protest; the Estonian parliament called for sanctions.",
        Item(["The scene", "the video", "the footage"], "video ground_video",
             [step("filmed", "TV Pirveli|crew"), step("verified|geolocated", "BBC|verification unit", optional=True)],
             [time("filmed|event", "2024-11-30")],
             [verdict("location", "confirmed", "BBC|verification unit"), verdict("content", "confirmed", "BBC|verification unit"), verdict("content", "disputed|refuted", "ministry")], ["Besiki", "Rustaveli"]),
    ),
    Report(
        "Sierra Informer", "2023-08-10",
        "Fire crews in Portugal's Odemira municipality contained the last front of a blaze that has burned 8,000 hectares. A photograph taken by Reuters on Tuesday shows tourists on the beach of Zambujeira under an orange sky. The civil protection authority has not yet released the thermal "
        "video from its surveillance plane that, according to the mayor, proves the fire began in two places at once. Forty-two people were treated for smoke. Farmers say that they lost 300 head of cattle. Temperatures are expected to fall by the weekend.",
        Item(["A photograph"], "still",
             [step("filmed", "Reuters"), step("published|released", "Reuters", optional=True)], [time("filmed", "2023-08-08")], [], ["Zambujeira", "Odemira", "Portugal", "beach"]),
        Item(["thermal video"], "thermal_video",
             [step("filmed", "surveillance plane|civil protection", optional=True)], [], [], ["Odemira", "Portugal"]),
    ),
    Report(
        "The Strategist Post", "2024-04-28",
        "Ocheretyne, a railway settlement northwest of Avdiivka, is slipping from Ukraine's hands. The ISW said in its assessment on Saturday that geolocated footage published on April 26 and 27 showed Russian soldiers of the 30th Motorized Rifle Brigade raising a flag "
        "over the station building. The Ukrainian drone unit Birds of Magyar meanwhile posted a night-vision compilation of strikes on motorcycles along Myru Street. 'We are outshelled ten to one,' said a company commander with the call sign Lys. A Russian milblogger claimed that "
        "the village was taken on Thursday, which Kyiv denies.",
        Item(["geolocated footage"], "video ground_video drone_video",
             [step("geolocated", None), step("published|posted", None), step("shared|analysed", "ISW", optional=True)], [time("published|posted", "2024-04-26"), time("published|posted", "2024-04-27")],
             [verdict("location", "confirmed", None)], ["Ocheretyne", "station", "settlement"]),
        Item(["night-vision compilation"], "drone_video thermal_video video",
             [step("posted", "Birds of Magyar|drone unit"), step("filmed|unit", "Birds of Magyar|drone unit", optional=True)], [], [], ["Myru", "Ocheretyne"]),
    ),
    Report(
        "Quito Standard", "2024-01-10",
        "Gunmen burst into the studio of TC Televisión in Guayaquil on Tuesday afternoon and held staff at gunpoint while the channel was on air. The live broadcast, which ran for about fifteen minutes before the signal was cut, shows men in hoods forcing presenters to the floor. "
        "Ecuador's police later tweeted photographs of thirteen handcuffed suspects. President Daniel Noboa declared an internal armed conflict. One cameraman was shot in the leg. Schools across the country moved to online classes.",
        Item(["live broadcast"], "livestream video",
             [step("published|filmed|posted", "TC Televisión|channel", optional=True)], [time("event|filmed|published|posted", "2024-01-09")], [], ["Guayaquil", "studio", "TC Televisión"]),
        Item(["photographs"], "still",
             [step("posted|released|published|shared", "police")], [time("event|filmed|posted", "2024-01-09", optional=True)], [], ["Guayaquil", "Ecuador"]),
    ),
    Report(
        "Open Ledger Investigations", "2023-10-02",
        "Where was the truck convoy filmed? Four clips published by Azerbaijan's defence ministry on 20 September give no place. By the curve of the road, a chapel and the pylons we could geolocate three of them to the heights above Martakert, in Nagorno-Karabakh; the fourth remains unplaced. Metadata "
        "were stripped. A French volunteer, Étienne Maréchal, checked our work independently and came to the same coordinates. The length of the shadows fits the late afternoon, but does not fix the day. The ministry did not reply to questions about the unit that flew the drone.",
        Item(["Four clips", "three of them", "the fourth"], "video drone_video ground_video",
             [step("published|released|posted", "defence ministry|ministry"), step("geolocated", "Open Ledger|we"), step("verified|geolocated", "Étienne Maréchal|volunteer"), step("filmed|unit", "unit|drone|*", optional=True)],
             [time("published|released|posted", "2023-09-20")],
             [verdict("location", "confirmed|partly_confirmed", "Open Ledger|we"), verdict("location", "confirmed|partly_confirmed", "Étienne Maréchal|volunteer"), verdict("time", "not_confirmed|partly_confirmed", "*", optional=True),
              verdict("location", "not_confirmed", "*", optional=True)], ["Martakert", "Karabakh", "heights", "road"]),
    ),
    Report(
        "Northern Chronicle", "2022-07-13",
        "A Leeds bus driver who steered with his knees while eating noodles has lost his licence for a year. Magistrates were shown a 90-second mobile phone video that a passenger, Chloe Barker, recorded on the number 49 and posted on Snapchat in March. 'I could see the "
        "lamp posts coming,' she said. Darren Pike, 44, of Bramley, pleaded guilty to careless driving. First Bus said its own cameras had been faulty that day. He must also pay costs of 310 pounds.",
        Item(["mobile phone video"], "video ground_video",
             [step("filmed", "Chloe Barker|passenger"), step("posted", "Chloe Barker|passenger")], [time("posted|filmed", "2022-03")], [], ["Leeds", "bus"]),
    ),
    Report(
        "Signal & Noise", "2025-06-16",
        "Online claims that an aerial clip shows an Israeli jet downed over Isfahan are false. The 12-second sequence was rendered in the game Arma 3 and first uploaded to YouTube by the channel Compared Comparison in 2022. Iranian state outlet Press TV aired it on Saturday with the words 'exclusive "
        "images' and removed it within hours. The Israeli military told us no aircraft had been lost. Our analyst Hana Volk found the game's user interface at the lower edge of the uncropped original. At least nine accounts, one of them @tehran_vision, reposted the fake.",
        Item(["aerial clip", "12-second sequence", "the uncropped original", "the fake"], "video drone_video",
             [step("posted|published", "Compared Comparison"), step("published|republished|shared", "Press TV|state outlet"), step("analysed|verified", "Hana Volk|analyst"), step("reposted|posted|shared", "@tehran_vision|accounts")],
             [time("posted|published", "2022"), time("published|republished|shared", "2025-06-14")],
             [verdict("content", "refuted", "Signal & Noise|Hana Volk|analyst|*"), verdict("content", "refuted|disputed", "Israeli military", optional=True)], []),
    ),
    Report(
        "Europe Now", "2022-05-07",
        "Russia's Black Sea Fleet may have lost another vessel. Black and white footage released by Ukraine's Ministry of Defence on Saturday shows a Bayraktar TB2 drone striking a landing craft moored at Snake Island, off the coast of Odesa region. 'The traditional parade of the Black Sea fleet this year will be held "
        "at the bottom of the sea,' the ministry wrote on Twitter. The naval analyst Colin Marsh said that the jetty and the crane matched the island. Satellite pictures by Planet, taken the same day, show a wake and an oil slick. Moscow has not commented, and the recording's date could not be independently verified.",
        Item(["Black and white footage", "the recording"], "thermal_video drone_video",
             [step("released|published|posted", "Ministry of Defence|ministry"), step("filmed", "Bayraktar|*", optional=True), step("geolocated|analysed|verified", "Colin Marsh|Marsh|naval analyst")],
             [time("released|published|posted", "2022-05-07")],
             [verdict("location", "confirmed", "Colin Marsh|Marsh|naval analyst"), verdict("time", "not_confirmed", "*")], ["Snake", "island", "Odesa", "coast"]),
        Item(["Satellite pictures"], "satellite_image",
             [step("filmed|published|released", "Planet", optional=True)], [time("imagery_acquired|filmed", "2022-05-07")], [], ["Snake", "island", "Odesa", "coast"]),
    ),
    Report(
        "Andean Tribune", "2022-12-20",
        "Peruvian soldiers fired at protesters near the airport of Ayacucho on Thursday from less than a hundred metres, a reconstruction by the newspaper shows. It draws on nine security camera files handed over by a neighbourhood association, on a dozen phone videos and on two drone sequences that the collective Ojo Wari "
        "filmed and put on Facebook the same evening. Each clip was synchronised by the sound of a siren. A spokesman for the defence ministry, Julio Vera, said the images lacked context. Ten people died. The prosecutor's office has seized the barracks' log books.",
        Item(["security camera files", "Each clip"], "cctv",
             [step("shared|released", "neighbourhood association|association"), step("analysed", "newspaper|Tribune", optional=True)], [time("event|filmed", "2022-12-15", optional=True)], [verdict("time", "confirmed", "*", optional=True), verdict("content", "disputed", "Julio Vera|Vera|spokesman|defence ministry", optional=True)], ["Ayacucho", "airport"]),
        Item(["phone videos", "Each clip"], "video ground_video",
             [step("analysed", "newspaper|Tribune", optional=True), step("filmed", None, optional=True)], [time("event|filmed", "2022-12-15", optional=True)], [verdict("time", "confirmed", "*", optional=True), verdict("content", "disputed", "Julio Vera|Vera|spokesman|defence ministry", optional=True)], ["Ayacucho", "airport"]),
        Item(["drone sequences", "Each clip"], "drone_video",
             [step("filmed", "Ojo Wari|collective"), step("posted", "Ojo Wari|collective"), step("analysed", "newspaper|Tribune", optional=True)],
             [time("posted|filmed", "2022-12-15"), time("event|filmed", "2022-12-15", optional=True)], [verdict("time", "confirmed", "*", optional=True), verdict("content", "disputed", "Julio Vera|Vera|spokesman|defence ministry", optional=True)], ["Ayacucho", "airport"]),
    ),
    Report(
        "Budget Observer", "2022-10-05",
        "Shares in the Danish camera maker Norlys Optik fell nine per cent on Tuesday after it cut its outlook for the second time this year. Demand for its dashcams and doorbells in Germany has halved, the company said, while police forces in Sweden and Norway postponed orders for body cameras. Chief executive Mette "
        "Krogh told analysts that footage storage, not hardware, would drive growth. The firm's satellite imagery unit, bought in 2020, is up for sale. Two board members confirmed on Monday that they will step down in spring.",
    ),
    Report(
        "Sofia Morning", "2023-09-18",
        "Seen from the air, the beach at Tsarevo looks as though a giant had dragged a rake through it. Local pilot Dimitar Kolev flew his drone over the Bulgarian resort the day after the cloudburst of 5 September and put the pictures on YouTube, where the national broadcaster BNT found them. Cars lie nose down in the river mouth; a campsite at "
        "Arapya is gone. Four people died. The government has promised 60 million leva. Photo: D. Kolev / YouTube",
        Item(["the pictures", "Photo"], "drone_video drone_still",
             [step("filmed", "Dimitar Kolev|pilot|Kolev"), step("posted|published", "Dimitar Kolev|pilot|Kolev"), step("republished|shared|published", "BNT", optional=True)],
             [time("filmed", "2023-09-06"), time("event", "2023-09-05", optional=True)], [], ["Tsarevo", "Arapya", "resort", "beach", "river mouth", "Bulgaria"]),
    ),
    Report(
        "Kampala Courier", "2025-05-27",
        "A bodaboda rider from Wakiso has become an unlikely star after a traffic officer was seen dancing with him in the rain. The video, filmed by a hawker at the Clock Tower junction in Kampala on Friday, was reposted by the musician Eddy Kenzo and shared by the police themselves. 'We serve with a smile,' the force wrote on X.",
        Item(["The video"], "video ground_video",
             [step("filmed", "hawker"), step("reposted", "Eddy Kenzo|musician"), step("shared|reposted", "police|force")], [time("filmed|event", "2025-05-23")], [], ["Clock Tower", "Kampala", "junction"]),
    ),
    Report(
        "Defence Weekly", "2025-04-11",
        "Russian troops have reached the outskirts of Kupiansk, if a clip that made the rounds on Thursday is to be believed. The recording, credited to the 68th Motorized Rifle Division, shows a soldier waving from a balcony on the northern edge of the town. The monitoring project DeepState said it was genuine but that the man was killed minutes later; it marked the "
        "building on Zahorodnia Street as contested. 'One selfie is not a front line,' scoffed Pavlo Tkach, a spokesman for Khortytsia. A longer cut, uploaded by the Russian channel Zapad Info, had its sound removed. When it was filmed is unknown.",
        Item(["a clip", "The recording", "One selfie", "A longer cut"], "video ground_video",
             [step("filmed|unit|released", "68th"), step("verified|geolocated", "DeepState|monitoring project", optional=True), step("posted|reposted", "Zapad Info")],
             [time("posted|shared", "2025-04-10", optional=True)],
             [verdict("content", "confirmed", "DeepState|monitoring project"), verdict("location", "confirmed", "DeepState|monitoring project", optional=True), verdict("time", "not_confirmed", "*", optional=True)], ["Kupiansk", "Zahorodnia", "building", "town"]),
    ),
    Report(
        "Jakarta Circle", "2022-10-10",
        "Indonesian police used tear gas that had passed its expiry date at the Kanjuruhan stadium, a fan group said on Sunday as it presented stills from a spectator's phone in which the canisters' labels can be read. The images were taken at gate 13 in Malang on October 1, the night 131 people died, said lawyer Imam Hidayat. A police spokesman confirmed that some of the gas "
        "was old but called it harmless. Reuters, which reviewed the files and their metadata, said the time stamps agreed with the end of the match. The league remains suspended.",
        Item(["stills", "The images", "the files"], "still screenshot",
             [step("released|published|shared", "fan group|group"), step("filmed", "spectator"), step("verified|analysed|chronolocated", "Reuters", optional=True)],
             [time("filmed|event", "2022-10-01"), time("released|published|shared", "2022-10-09", optional=True)],
             [verdict("time", "confirmed", "Reuters")], ["Kanjuruhan", "stadium", "Malang", "gate"]),
    ),
    Report(
        "Le Relais", "2023-07-09",
        "'Filmed yesterday in Marseille': since 2 July, an edited sequence of a lion crossing a shopping street at night has been passed round with this caption. It is old, and it is not from France. A keyword search brings up the same shot in a report by the South African broadcaster eNCA of April 2016, which attributes it to a production company filming an "
        "advertisement in Johannesburg. The company's producer, Thandi Nkosi, confirmed this to us by e-mail. The X account @infos_du_sud, which has 90,000 followers, has deleted its post but never corrected it.",
        Item(["an edited sequence", "the same shot"], "video ground_video",
             [step("posted|shared|reposted", "@infos_du_sud"), step("published|republished", "eNCA"), step("filmed", "production company|company"), step("shared|posted|reposted", None, optional=True)],
             [time("shared|posted|reposted", "2023-07-02"), time("published|republished", "2016-04")],
             [verdict("location", "refuted", "Le Relais|*"), verdict("time", "refuted", "Le Relais|*"), verdict("content|source|location", "confirmed", "Thandi Nkosi|producer", optional=True)], ["Johannesburg"]),
    ),
]
