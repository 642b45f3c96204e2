"""Reports 73 to 96 of the gold set, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Indus Press Agency", "2024-08-27",
        "MINGORA, Pakistan - A three-storey hotel slid into the Swat River on Sunday as monsoon floods swept the valley, the "
        "provincial disaster authority said. Phone video shot from the opposite bank by a schoolteacher, Nasir Ahmad, and "
        "handed to Indus Press shows the facade tilting while guests run along a footbridge. The agency compared the signboards "
        "and the bends of the river with older pictures and confirmed that the place is Bahrain. Four people are missing. "
        "Rainfall was twice the average for August.",
        Item(["Phone video"], "video ground_video",
             [step("filmed", "schoolteacher|Nasir Ahmad"), step("released|shared", "schoolteacher|Nasir Ahmad", optional=True),
              step("published|released", "Indus Press", optional=True), step("verified|geolocated", "agency|Indus Press", optional=True)],
             [time("event|filmed", "2024-08-25", optional=True)],
             [verdict("location", "confirmed", "agency|Indus Press")],
             ["Bahrain", "Swat", "Mingora", "MINGORA"]),
    ),
    Report(
        "The Daily Lantern", "2025-07-02",
        "SHOCKING dashcam footage captures the moment a runaway cement mixer ploughed through a bus shelter in Bristol - "
        "seconds after a mum and her twins had walked away. The clip, uploaded to TikTok by delivery driver Kieran Moss, 31, "
        "has racked up two million views since Monday. 'I still can't watch it,' he told the Lantern. Avon and Somerset Police "
        "have asked anyone with doorbell recordings to come forward. A man of 58 was arrested on the A38 and later released "
        "under investigation.",
        Item(["dashcam footage", "The clip"], "dashcam",
             [step("posted|shared", "Kieran Moss|delivery driver"), step("filmed", "*", optional=True)],
             [time("posted", "2025-06-30", optional=True)], [], ["Bristol", "bus shelter"]),
    ),
    Report(
        "Daily Campaign Review", "2024-07-18",
        "Russian forces recently advanced in eastern Chasiv Yar amid continued fighting in the area. Geolocated footage "
        "published on July 16 and 17 indicates that Russian forces crossed the Siverskyi Donets-Donbas canal southeast of the "
        "town. Separate footage published on July 17 shows a Ukrainian FPV drone operator of the 24th Mechanized Brigade "
        "striking an armoured vehicle near Kalynivka. Several Russian milbloggers claimed that their troops hold the whole "
        "Kanal microdistrict, but we have seen no visual confirmation of this. A Ukrainian spokesman reported fewer glide bombs.",
        Item(["Geolocated footage"], "video ground_video drone_video",
             [step("published|posted", None), step("geolocated", None)],
             [time("published|posted", "2024-07-16"), time("published|posted", "2024-07-17")],
             [verdict("location", "confirmed", None)],
             ["Chasiv Yar", "canal", "Donbas", "town"]),
        Item(["Separate footage"], "video ground_video drone_video",
             [step("published|posted", None), step("unit|filmed", "24th", optional=True)],
             [time("published|posted", "2024-07-17")], [], ["Kalynivka"]),
    ),
    Report(
        "Lupa Clara", "2024-05-09",
        "What was claimed: a video shows a shark swimming down a flooded motorway in Porto Alegre. Our verdict: False. What we "
        "found: the animal was pasted into a clip recorded in Houston after "
        "Hurricane Harvey in August 2017. We ran a reverse image search on five keyframes; the oldest match was an upload by the "
        "Texas station KTRK. The exit sign, blurred in the viral copy, reads Interstate 45 there. The Facebook page Gaúcho "
        "Alerta, which posted the montage on Saturday, has not replied to our questions.",
        Item(["a video", "a clip", "the viral copy", "the montage"], "video ground_video",
             [step("posted|shared|published", "Alerta"), step("posted|published", "KTRK", optional=True),
              step("filmed", None, optional=True)],
             [time("posted", "2024-05-04"), time("filmed|event", "2017-08", optional=True)],
             [verdict("content|location", "refuted", "*"), verdict("time", "refuted", "*", optional=True)],
             ["Houston", "Interstate 45"]),
    ),
    Report(
        "Southern Play Review", "2024-06-20",
        "The Melbourne studio behind last year's surprise hit is at work on its next video game, in which a lighthouse keeper "
        "sails round Tasmania. Investors want the whole picture before they commit: the image of the branch has suffered since "
        "layoffs in Brisbane and Auckland. 'We are still in the picture,' the founder joked. A film adaptation is not planned. "
        "Sales in Japan, where the first part sold 400,000 copies, paid for two more years of work, and a museum in Hobart has "
        "opened its archive of sea charts.",
    ),
    Report(
        "North-East Channel Digest", "2024-11-07",
        "Evening digest, 7 November. Sumy: a drone hit a garage cooperative, no casualties. Kherson: the shelling of the Dniprovskyi "
        "district went on all day; a clip from the channel Most shows a burnt trolleybus. Odesa: power is back in two quarters. "
        "From the front: the Telegram channel Siversk Wind, run by a former officer, has put up thermal footage of a night "
        "assault on a farm, no date given, place not established. Kyiv: the mayor showed photographs of a damaged school in "
        "the Solomianskyi district, taken this morning. More tomorrow at eight.",
        Item(["a clip"], "video ground_video", [step("posted|published|shared|released", "Most")], [],
             [], ["Kherson", "Dniprovskyi"]),
        Item(["thermal footage"], "thermal_video",
             [step("posted|published|shared|released", "Siversk Wind"), step("filmed", None, optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "*"), verdict("time", "not_confirmed", "*", optional=True)], []),
        Item(["photographs"], "still", [step("released|shared|published|posted", "mayor")],
             [time("filmed", "2024-11-07")], [], ["Solomianskyi", "Kyiv", "school"]),
    ),
    Report(
        "Broadcaster's checking desk", "2024-02-06",
        "How we checked it. A 52-second video that began to circulate on X on Saturday shows fighters in a burnt market, one of them "
        "naming the place as El Geneina. Our team matched the minaret, the water tower and a row of neem trees with satellite imagery "
        "and concluded that it was filmed in Ardamata, a suburb of the Sudanese city. We found no copy older than 3 February. The "
        "shadows point to mid-afternoon, but we could not establish the day of recording. The Rapid Support Forces did not answer our "
        "request for comment.",
        Item(["A 52-second video", "it@2"], "video ground_video",
             [step("posted|shared|published", None, optional=True), step("geolocated|verified", "team", optional=True),
              step("filmed", None, optional=True)],
             [time("posted|published", "2024-02-03")],
             [verdict("location", "confirmed", "*"), verdict("time", "not_confirmed", "*"),
              verdict("time", "partly_confirmed", "*", optional=True)],
             ["Ardamata", "Geneina"]),
    ),
    Report(
        "Pacific Photo Service", "2024-02-06",
        "VIÑA DEL MAR, CHILE - FEBRUARY 3: A woman carries a dog past smouldering cars in the Villa Independencia neighbourhood after a "
        "forest fire. (Photo by Camila Rojas/Pacific Photo Service). This handout picture released on February 4 by Chile's national "
        "forestry corporation shows a tanker aircraft dropping water over Quilpué; mandatory credit: CONAF, no sales. At least 122 "
        "people have died, the coroner's office says. President Gabriel Boric, speaking in Santiago, declared two days of national "
        "mourning. The botanical garden lost nearly all of its trees.",
        Item(["Photo"], "still", [step("filmed", "Camila Rojas"), step("published|released", "Pacific Photo Service", optional=True)],
             [time("filmed|event", "2024-02-03")], [], ["VIÑA DEL MAR", "Viña del Mar", "Villa Independencia"]),
        Item(["This handout picture"], "still", [step("released", "forestry corporation|CONAF"),
              step("filmed", "CONAF|forestry corporation", optional=True)],
             [time("posted|published", "2024-02-04")], [], ["Quilpu"]),
    ),
    Report(
        "Athabasca Valley Star", "2024-07-26",
        "Jasper residents who fled on Monday night saw for the first time on Thursday what the wildfire has left. The video, shot "
        "through the windscreen of a water truck by volunteer firefighter Denis Laframboise, runs along Patricia Street, past the "
        "ruins of a church and two motels. He sent it to his wife, and she put it on Facebook, where it was deleted after a few "
        "hours; an archived copy is held by our newsroom. Parks Canada called the recording genuine. Fire crews from South Africa and "
        "Mexico are expected in Edmonton.",
        Item(["The video", "it@2", "it@3", "the recording"], "video ground_video dashcam",
             [step("filmed", "Laframboise|firefighter|He"), step("posted|published|shared", "wife|she"),
              step("released|shared", "Laframboise|firefighter|He", optional=True), step("archived", "newsroom|our|Athabasca", optional=True)],
             [time("posted|published", "2024-07-25", optional=True)],
             [verdict("content", "confirmed", "Parks Canada")],
             ["Patricia Street", "Jasper"]),
    ),
    Report(
        "Delta Rights Forum", "2024-08-21",
        "The Forum examined 63 videos of the crackdown in Bangladesh between 16 July and 5 August. In one of them, recorded by a medical "
        "student from the fourth floor of a dormitory, policemen fire shotguns at a man with his arms spread; Amnesty International "
        "verified that recording and located it on Park Mor in Rangpur. A further video, obtained by the Forum from a witness whose name "
        "is withheld, shows a body being pulled from an armoured car in Savar. Metadata show that it was taken on 18 July at 14:52. "
        "Police headquarters did not respond.",
        Item(["63 videos"], "video ground_video",
             [step("analysed|verified", "Forum")], [time("filmed|event", "2024-07-16/2024-08-05", optional=True)], [], ["Bangladesh"]),
        Item(["one of them", "that recording", "it@1"], "video ground_video",
             [step("filmed", "student"), step("geolocated", "Amnesty"), step("verified", "Amnesty", optional=True)],
             [], [verdict("location|content", "confirmed", "Amnesty"), verdict("location", "confirmed", "Amnesty", optional=True)],
             ["Park Mor", "Rangpur", "Bangladesh"]),
        Item(["A further video", "it@2"], "video ground_video",
             [step("released|shared|filmed", "witness", optional=True), step("released|shared|published", "Forum", optional=True),
              step("filmed", None, optional=True)],
             [time("filmed", "2024-07-18")], [verdict("time", "confirmed", "*", optional=True)], ["Savar", "Bangladesh"]),
    ),
    Report(
        "Maas Court Reports", "2023-11-22",
        "The district court in Rotterdam on Tuesday watched mobile phone footage that the defendant, a 41-year-old Syrian, is said to "
        "have recorded at a checkpoint near Salamiyah in 2013. An expert of the Netherlands Forensic Institute testified that the file "
        "had not been edited and that its date of creation was 7 March 2013. The defence disputes that the voice on the footage is "
        "his. It was found on a hard disk during a raid in Kerkrade. Two former prisoners followed the hearing from the gallery. "
        "Judgment is due on 22 January.",
        Item(["mobile phone footage", "the file", "the footage", "It@1"], "video ground_video",
             [step("filmed", "defendant"), step("analysed|verified", "expert|Forensic Institute", optional=True)],
             [time("filmed", "2013-03-07"), time("filmed", "2013", optional=True)],
             [verdict("content|time", "confirmed", "expert|Forensic Institute"),
              verdict("time", "confirmed", "expert|Forensic Institute", optional=True),
              verdict("source", "disputed|refuted", "defence", optional=True)],
             ["Salamiyah", "checkpoint"]),
    ),
    Report(
        "Costa Directo", "2024-10-30",
        "LIVE. 07:10 - The regional government counts 51 dead in the province of Valencia. 07:42 - Security camera footage from a car "
        "park in Paiporta, timestamped 18:56 on Tuesday, shows the water rising to the ceiling in four minutes. It was made available by "
        "the owner, Vicente Llopis. 08:15 - Trains to Madrid remain cancelled. 08:40 - The Military Emergency Unit has released aerial "
        "footage of the A-3 motorway near Ribarroja, where hundreds of lorries are stuck. 09:05 - The King expresses his sorrow from "
        "the Zarzuela palace. 09:20 - Schools stay shut.",
        Item(["Security camera footage", "It@1"], "cctv",
             [step("released|shared|published", "owner|Llopis"), step("filmed", "*", optional=True)],
             [time("filmed|event", "2024-10-29")], [], ["Paiporta", "car park", "Valencia"]),
        Item(["aerial footage"], "drone_video",
             [step("released|published|posted", "Military Emergency Unit"), step("filmed", "Military Emergency Unit", optional=True)],
             [time("posted|published", "2024-10-30", optional=True)], [], ["A-3", "Ribarroja"]),
    ),
    Report(
        "Orbital Notebook", "2025-06-19",
        "Two satellite images released by Airbus on Wednesday allow a comparison of a missile base in the hills south of Tabriz before and "
        "after the strikes. The earlier one, acquired on 5 June, shows six intact storage halls; on the later one, acquired on 17 June, "
        "four of them are gone and two tunnel mouths are blocked by rubble. Imagery analyst Petra Wolff, who studied the pair for a "
        "think tank in Geneva, sees signs of penetrating bombs. Iran's foreign ministry said that the site was a fertiliser depot.",
        Item(["Two satellite images", "The earlier one", "the later one", "the pair"], "satellite_pair",
             [step("released|published", "Airbus"), step("analysed", "Petra Wolff|analyst"), step("filmed", "Airbus", optional=True)],
             [time("imagery_acquired", "2025-06-05"), time("imagery_acquired", "2025-06-17"),
              time("posted|published", "2025-06-18")],
             [verdict("content", "disputed|refuted", "foreign ministry", optional=True)], ["Tabriz", "base"]),
    ),
    Report(
        "Sava Chronicle", "2025-03-16",
        "More than 100,000 people filled the streets of Belgrade on Saturday. A livestream run by the student assembly on YouTube broke "
        "off when the crowd at Slavija Square suddenly scattered; a nurse who stood there told us of a low roar. Clips of the same "
        "seconds, filmed from balconies by residents and collected by the news site Sava Chronicle, show people pressing against the walls. "
        "Interior minister Ivica Dačić denied that a sonic weapon had been used. We were unable to independently verify what caused "
        "the panic. In Novi Sad it stayed calm.",
        Item(["A livestream"], "livestream", [step("published|posted|filmed|released", "student assembly|students")],
             [time("filmed|event|published|posted", "2025-03-15", optional=True)], [], ["Slavija", "Belgrade"]),
        Item(["Clips"], "video ground_video",
             [step("filmed", "residents"), step("published|released|shared|archived", "Sava Chronicle", optional=True)],
             [time("event|filmed", "2025-03-15", optional=True)],
             [verdict("content", "not_confirmed", "*", optional=True)],
             ["Slavija", "Belgrade"]),
    ),
    Report(
        "Dolomite Post", "2025-01-14",
        "Two climbers from Udine owe their lives to a heat camera. Infrared footage that Italy's Alpine rescue corps released on "
        "Monday, and which the pilot Marta Zanella recorded with a drone on the night of 11 January, shows two bright dots in a gully "
        "below Monte Civetta. 'Without it we would have searched the wrong valley,' said the head of the station in Alleghe. "
        "A photograph by one of the rescued men, Luca Ferin, gives an idea of the snow hole in which they spent nineteen hours. Both "
        "are in hospital in Belluno.",
        Item(["Infrared footage", "which@1"], "thermal_video drone_video",
             [step("released|published", "rescue corps"), step("filmed", "Zanella|pilot")],
             [time("filmed", "2025-01-11"), time("posted|published", "2025-01-13")], [], ["Civetta"]),
        Item(["A photograph"], "still", [step("filmed", "Ferin|rescued men")], [], [], ["Civetta", "snow hole", "gully"]),
    ),
    Report(
        "Plateau Sentinel", "2022-04-29",
        "Relatives of the passengers abducted from a train between Abuja and Kaduna recognised their own in three stills sent to a journalist in "
        "Kaduna on Wednesday. The stills were cut from a longer recording made by the kidnappers, which has not been made public. A "
        "woman in a green scarf is Hauwa Bello, her brother said. The journalist, Tukur Danladi, received the pictures on WhatsApp and "
        "passed them to the police, who are examining them. Where the group is held cannot be seen. The railway remains "
        "closed, and trains to Kano are suspended.",
        Item(["three stills", "The stills", "the pictures"], "still screenshot",
             [step("released|shared", "Danladi|journalist", optional=True), step("analysed", "police", optional=True),
              step("filmed|released", "kidnappers", optional=True), step("released|shared", None, optional=True)],
             [time("posted|published", "2022-04-27", optional=True)],
             [verdict("location", "not_confirmed", "*", optional=True)], []),
        Item(["a longer recording"], "video ground_video", [step("filmed", "kidnappers")], [], [], []),
    ),
    Report(
        "Waikato Weekly", "2024-12-04",
        "The Independent Police Conduct Authority has published body-worn camera footage of an arrest in Hamilton East that left a "
        "teenager with a broken wrist. It was recorded on 2 June by Constable A, whose name is suppressed. The officer's account, the "
        "report says, is not supported by the footage: nobody on it reaches for a knife. A passer-by's phone video of the same arrest, "
        "which first appeared on Instagram that night and has since been deleted, was not considered. The police accept the finding. The "
        "family's lawyer wants an apology.",
        Item(["body-worn camera footage", "It@1", "the footage"], "bodycam",
             [step("released|published", "Conduct Authority"), step("filmed", "Constable")],
             [time("filmed", "2024-06-02")], [], ["Hamilton"]),
        Item(["phone video"], "video ground_video",
             [step("filmed", "passer-by"), step("posted", None, optional=True), step("posted", "passer-by", optional=True)],
             [time("posted|published", "2024-06-02", optional=True), time("filmed|event", "2024-06-02", optional=True)], [], ["Hamilton"]),
    ),
    Report(
        "Deccan Morning", "2024-10-23",
        "A seven-storey building under construction in Bengaluru's Babusapalya area came down on Tuesday afternoon, trapping labourers from "
        "Bihar. The collapse was caught on CCTV: in the 22 seconds that were aired by the channel Public TV the structure folds within a "
        "breath. News agency ANI has also put out visuals from the site, in which sniffer dogs climb over slabs. The builder's son and "
        "the contractor were detained. Heavy rain has flooded tech parks in the north of the city since Monday. Schools are closed.",
        Item(["CCTV", "the 22 seconds"], "cctv",
             [step("published|republished", "Public TV"), step("filmed", "*", optional=True)],
             [time("filmed|event", "2024-10-22")], [], ["Babusapalya", "Bengaluru", "building"]),
        Item(["visuals"], "video ground_video", [step("released|published|posted", "ANI")], [], [],
             ["Babusapalya", "Bengaluru", "site"]),
    ),
    Report(
        "Nile Fact Room", "2023-10-12",
        "A night-time video of rockets being shot out of the sky is not from Israel, and not from this world. Accounts in Arabic and Hindi shared it "
        "on Sunday with the words 'Iron Dome over Ashkelon'. It was in fact captured in Arma 3, a war simulation made by a Czech "
        "company. The oldest version that we found was published by a gamer called Compared Ballistics on 2 April 2021. Nothing in "
        "the sequence shows a real battle. The studio has put out advice on how to recognise such fakes.",
        Item(["A night-time video", "it@1", "It@1", "the sequence"], "video ground_video",
             [step("shared|posted|reposted", "Accounts"), step("posted|published", "Compared Ballistics"),
              step("filmed", None, optional=True)],
             [time("published|posted", "2021-04-02"), time("posted|published", "2023-10-08")],
             [verdict("content|location", "refuted", "*"), verdict("location", "refuted", "*", optional=True)], []),
    ),
    Report(
        "Jutland Business Daily", "2024-03-20",
        "The picture for Danish exporters has brightened, the central bank in Copenhagen said on Wednesday in its quarterly snapshot of the economy. "
        "Shipments of pumps to Poland rose by nine per cent. A shot in the arm came from cheaper gas, while the film industry, whose "
        "crews had moved to Prague, asked for a tax rebate. The video rental chain that once ran a shop in every town from Esbjerg to "
        "Skagen has filed for bankruptcy at last. Analysts recorded the lowest number of insolvencies since 2019 and expect lower rates "
        "by the autumn.",
    ),
    Report(
        "Leak Ledger", "2024-04-26",
        "The recording lasts eleven minutes and has no sound. It reached this site in a parcel without a sender, and shows uniformed men "
        "burning files in what looks like the yard of an embassy. Neither a street nor a flag can be made out. Two former diplomats, to whom "
        "we showed it, recognised nobody. The forensic laboratory of the University of Leeds analysed the file and found no trace of "
        "manipulation; when and where it was filmed could not be determined. We publish six screenshots and keep the "
        "original under lock.",
        Item(["The recording", "It@1", "it@1", "the file", "it@2"], "video ground_video",
             [step("analysed|verified", "Leeds|laboratory"), step("filmed", None, optional=True), step("released|shared", None, optional=True)],
             [], [verdict("content", "confirmed", "Leeds|laboratory"), verdict("time", "not_confirmed", "*"),
                  verdict("location", "not_confirmed", "*")], []),
        Item(["six screenshots"], "screenshot", [step("published", "*", optional=True)], [], [], []),
    ),
    Report(
        "Savannah Conflict Tracker", "2024-12-10",
        "JNIM claimed on 6 December to have overrun an army post at Boulkessi, near Mali's border with Burkina Faso. Its media arm, "
        "Az-Zallaqa, released drone footage of the attack on 8 December; the sand berm and the helipad on it match commercial satellite "
        "imagery of the base, according to the researcher Wassim Haidar. The army in Bamako says that the footage dates from an attack "
        "in 2023. Photos of rifles captured at the post were reposted two days ago by @SahelWire. We have not verified the photos. Residents of Mondoro reported "
        "gunfire that lasted until dawn.",
        Item(["drone footage", "the footage"], "drone_video",
             [step("released|published", "Zallaqa"), step("geolocated|verified|analysed", "Haidar|researcher", optional=True),
              step("filmed", "JNIM|Zallaqa", optional=True)],
             [time("posted|published", "2024-12-08"), time("event|filmed", "2024-12-06", optional=True),
              time("event|filmed", "2023", optional=True)],
             [verdict("location", "confirmed", "Haidar|researcher"), verdict("time", "disputed|refuted", "army")],
             ["Boulkessi", "post", "base"]),
        Item(["Photos", "the photos"], "still", [step("reposted|posted|shared", "SahelWire")],
             [time("posted|published", "2024-12-08", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", "*")], ["Boulkessi", "post", "base"]),
    ),
    Report(
        "Rift Valley Gazette", "2024-06-26",
        "Part of Kenya's parliament was on fire on Tuesday after protesters broke through police lines. Television pictures carried live by "
        "Citizen TV showed young people sitting in the chamber. A second recording, which the activist Wanjiku Otieno made with her "
        "phone and posted on X, shows three bodies on Parliament Road; the AFP news agency, whose reporter was at the spot, confirmed that it is "
        "authentic. An image of a burning governor's office that trended with the same hashtag is old: it was taken in Kisumu in 2017. "
        "President William Ruto spoke of treason.",
        Item(["Television pictures"], "livestream video ground_video", [step("published|released|posted|filmed", "Citizen TV")],
             [time("filmed|event|published", "2024-06-25", optional=True)], [], ["parliament", "Parliament", "Kenya", "chamber"]),
        Item(["A second recording", "it@1"], "video ground_video",
             [step("filmed", "Otieno|activist"), step("posted", "Otieno|activist"), step("verified", "AFP", optional=True)],
             [time("event|filmed", "2024-06-25", optional=True)], [verdict("content", "confirmed", "AFP")], ["Parliament Road"]),
        Item(["An image", "it@2"], "still", [step("filmed", None, optional=True), step("posted|shared", None, optional=True)],
             [time("filmed", "2017")],
             [verdict("time", "refuted", "*"), verdict("location|content", "refuted", "*", optional=True)], ["Kisumu", "office"]),
    ),
    Report(
        "Levant Evidence Project", "2024-12-10",
        "Who opened the gates? In the first of the videos that reached us from Syria on Sunday, women and a small child step out of a cell of "
        "the Sednaya prison; a rebel fighter holding the phone tells them that they are free. The second was filmed by Omar al-Hamwi, a "
        "baker who had come to look for his brother, and shows a control room with forty monitors. Both were verified by Storyful, which "
        "compared the corridors with a model drawn from testimony. A third clip, said to show a secret floor, is staged, in our view. "
        "Damascus was jubilant.",
        Item(["the first of the videos", "Both"], "video ground_video",
             [step("filmed", "rebel fighter"), step("verified", "Storyful", optional=True)], [time("posted|published", "2024-12-08", optional=True)],
             [verdict("location|content", "confirmed", "Storyful")], ["Sednaya", "prison", "Syria"]),
        Item(["The second", "Both"], "video ground_video",
             [step("filmed", "Hamwi|baker"), step("verified", "Storyful", optional=True)], [time("posted|published", "2024-12-08", optional=True)],
             [verdict("location|content", "confirmed", "Storyful")], ["Sednaya", "prison", "Syria", "control room"]),
        Item(["A third clip"], "video ground_video", [step("filmed", None, optional=True)], [],
             [verdict("content", "refuted|disputed", "*")], ["Sednaya", "prison", "Syria", "floor"]),
    ),
]
