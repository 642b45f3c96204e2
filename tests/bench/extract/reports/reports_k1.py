"""Thirty-two English reports, desks of many kinds, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Transcontinental News Agency", "2022-06-27",
        "KREMENCHUK, Ukraine, June 27 (TNA) - A missile tore through a crowded shopping centre in the central Ukrainian city of Kremenchuk on Monday, regional governor Dmytro Lunin said. CCTV from a factory pond across the rail line, "
        "obtained by TNA from an employee who declined to be named, caught a second projectile diving into the Kredmash plant moments later. TNA confirmed the camera's position from the tree-lined embankment, a footbridge and two chimneys "
        "that agreed with satellite imagery. The on-screen clock read 15:51, but the agency had no independent means of checking that it was set correctly. Moscow said it had hit a depot holding Western arms and that the mall was not in use.",
        Item(["CCTV"], "cctv",
             [step("shared|released", "employee|an employee", optional=True), step("filmed", "*", optional=True), step("geolocated|verified", "TNA", optional=True)],
             [time("filmed|event", "2022-06-27", optional=True)],
             [verdict("location", "confirmed", "TNA"), verdict("time", "not_confirmed", "agency|TNA")],
             ["Kredmash", "Kremenchuk", "plant", "pond"]),
    ),
    Report(
        "Verify Desk", "2025-05-20",
        "What do we know about the explosion at Bender Sharif? We've looked at eleven clips so far. The most useful is a 14-second one taken through a windscreen by a trucker queuing at the customs gate; he uploaded it to Eitaa at 12:09 local time. "
        "In it you can make out orange smoke behind a row of blue gantry cranes before the blast wave cracks the glass. We've matched the cranes to the southern quay. Then there's drone video aired by state TV, which gives a much wider view of the burning container yard, "
        "though the broadcaster hasn't said who was flying it or when. A third clip doing the rounds, with a mushroom cloud over water, isn't from Iran at all: it's Beirut, August 2020.",
        Item(["eleven clips", "14-second one", "it"], "dashcam video ground_video",
             [step("filmed", "trucker|a trucker"), step("posted", "trucker|he"), step("geolocated|verified", "Verify Desk|We|*", optional=True)],
             [], [verdict("location", "confirmed", "Verify Desk|We")], ["Sharif", "quay", "gate"]),
        Item(["eleven clips", "drone video"], "drone_video",
             [step("published|released|posted", "state TV|broadcaster"), step("filmed", None, optional=True)], [],
             [verdict("time", "not_confirmed", "*", optional=True), verdict("source", "not_confirmed", "*", optional=True)], ["Sharif", "yard"]),
        Item(["eleven clips", "A third clip"], "video ground_video",
             [step("posted|shared", None, optional=True)], [time("filmed|event", "2020-08")],
             [verdict("location", "refuted", "Verify Desk|We|*"), verdict("time", "refuted", "*", optional=True)], ["Beirut"]),
    ),
    Report(
        "Pictures of the Week", "2024-04-01",
        "Smoke billows from a building beside the embassy compound in the Mezzeh quarter of Damascus, in this frame grabbed from video that a resident, Samir al-Khatib, put on Facebook on Monday, April 1, 2024. (Samir al-Khatib via PW) "
        "Rescuers carry a stretcher over rubble at the same site in a photograph distributed by Syria's official news agency. (SANA via PW, File not altered) "
        "A girl sells jasmine garlands in Bab Touma on the eve of the feast. A film festival planned for the weekend at the opera house was called off, organisers said, and foreign embassies asked their staff to stay indoors.",
        Item(["this frame"], "screenshot still",
             [step("filmed", "Samir al-Khatib", optional=True), step("posted", "Samir al-Khatib", optional=True)], [time("posted", "2024-04-01", optional=True)], [], ["Mezzeh", "Damascus", "building", "compound"]),
        Item(["video"], "video ground_video",
             [step("posted", "Samir al-Khatib|resident"), step("filmed", "Samir al-Khatib", optional=True)], [time("posted", "2024-04-01"), time("filmed|event", "2024-04-01", optional=True)], [], ["Mezzeh", "Damascus", "building", "compound"]),
        Item(["a photograph"], "still",
             [step("released|published|shared", "Syria's official news agency|SANA"), step("filmed", "SANA", optional=True)], [], [], ["Mezzeh", "Damascus", "site", "compound"]),
    ),
    Report(
        "Channel 8 Action News", "2024-07-17",
        "FRESNO (KACT) — A doorbell camera on West Dakota Avenue was rolling when a stolen pickup ploughed through a family's front fence at about 3 a.m. Tuesday, and now police want your help. Homeowner Brenda Castillo gave Action News the 40-second recording. "
        "“I heard it before I saw it,” she told us. Detectives say the driver, wearing a Giants hoodie, hopped a canal bank and got away. Body-worn camera from the first officer on scene, which the department put out Wednesday morning, shows the truck still smoking with its airbags blown. "
        "Anybody who knows the suspect should call Crime Stoppers.",
        Item(["doorbell camera", "40-second recording"], "cctv",
             [step("released|shared", "Brenda Castillo|Homeowner"), step("filmed", "*", optional=True), step("published", "Action News", optional=True)],
             [time("filmed|event", "2024-07-16")], [], ["Dakota", "FRESNO"]),
        Item(["Body-worn camera"], "bodycam",
             [step("released|published|posted", "department|police"), step("filmed", "officer|first officer")],
             [time("released|published|posted", "2024-07-17"), time("filmed|event", "2024-07-16", optional=True)], [], ["Dakota", "FRESNO"]),
    ),
    Report(
        "Institute for Conflict Mapping", "2023-10-11",
        "Russian Offensive Campaign, October 11. Russian forces intensified attacks around Avdiivka and made marginal gains. Geolocated footage published on October 10 shows Russian armour advancing along the railway northeast of Berdychi. "
        "A Kremlin-affiliated milblogger amplified additional footage on October 11 purporting to depict Russian soldiers raising a flag atop the waste heap north of the coke plant; ICM has not observed visual evidence corroborating this claim. "
        "Ukrainian Tavriisk Group of Forces spokesperson Oleksandr Shtupun stated that defenders repelled ten assaults. Satellite imagery collected on October 9 indicates that Russian engineers had cleared two lanes through a minefield near Krasnohorivka before the assault.",
        Item(["Geolocated footage"], "video",
             [step("published|posted", None, optional=True), step("geolocated", None)], [time("published|posted", "2023-10-10")],
             [verdict("location", "confirmed", None)], ["Berdychi", "Avdiivka", "railway"]),
        Item(["additional footage"], "video",
             [step("shared|reposted|posted|republished|published", "milblogger")], [time("shared|posted|reposted|republished|published", "2023-10-11")],
             [verdict("content|location", "not_confirmed", "ICM")], ["heap", "plant", "Avdiivka"]),
        Item(["Satellite imagery"], "satellite_image", [], [time("imagery_acquired", "2023-10-09")], [], ["Krasnohorivka", "minefield"]),
    ),
    Report(
        "The Weekly Globe", "2023-01-06",
        "A brutal clip of trench fighting near Bakhmut has racked up more than two million views on Twitter since it was first posted on Wednesday. Taken from a GoPro strapped to a Ukrainian rifleman, the three-minute sequence shows the man emptying his magazine over a frozen parapet while a comrade screams for grenades. "
        "The account that uploaded it, @TrenchDiary, wrote: “Opytne, yesterday. Not a movie.” Weekly Globe could not verify where or when the fighting occurred and has reached out to Ukraine's defense ministry for comment. "
        "Russia has poured mercenaries into the salient for months, hoping for a victory before the anniversary of the invasion.",
        Item(["A brutal clip", "three-minute sequence"], "bodycam",
             [step("posted", "@TrenchDiary|account"), step("filmed", "Ukrainian rifleman|rifleman|*")], [time("posted", "2023-01-04")],
             [verdict("location", "not_confirmed", "Weekly Globe"), verdict("time", "not_confirmed", "Weekly Globe")], ["Bakhmut", "Opytne"]),
    ),
    Report(
        "Rights Monitor International", "2023-07-13",
        "Sudan: Evidence of ethnically targeted killings in El Geneina. Researchers at Rights Monitor International interviewed 38 survivors in Adré, Chad, and examined 22 photographs and seven videos between 19 June and 4 July. In one video, sent by a lawyer who had fled the city, armed men in fawn uniforms whip captives along a dirt track; "
        "our Digital Evidence Lab geolocated it to the Ardamata bridge road, two kilometres from the army base. A forensic pathologist consulted by the organisation concluded that wounds seen in the photographs were consistent with gunshots fired at close range. We were unable to establish on what day the video was made. The RSF rejected the findings in a letter of 9 July.",
        Item(["seven videos", "one video", "it", "the video"], "video ground_video",
             [step("shared|released", "lawyer"), step("geolocated", "our Digital Evidence Lab|Digital Evidence Lab"), step("analysed", "Researchers|Rights Monitor International", optional=True), step("filmed", None, optional=True)],
             [], [verdict("location", "confirmed", "our Digital Evidence Lab|Digital Evidence Lab"), verdict("time", "not_confirmed", "We|Rights Monitor International|*")], ["Ardamata", "Geneina", "road"]),
        Item(["22 photographs", "the photographs"], "still",
             [step("analysed", "forensic pathologist|pathologist"), step("analysed", "Researchers|Rights Monitor International", optional=True)], [], [verdict("content", "confirmed", "pathologist|forensic pathologist", optional=True)], ["Geneina"]),
    ),
    Report(
        "Kaveri Chronicle", "2024-08-05",
        "WAYANAD: The Kerala High Court on Monday pulled up the district administration for failing to remove tourists' “disaster selfies” from the approach road to Chooralmala, where landslips swept away two hamlets last week. Amicus curiae Ranjith Thampan placed on record drone visuals captured by the Survey of India on August 1, "
        "which, he submitted, prove that the debris flow followed the old course of the Iruvanjippuzha river. The Bench also viewed mobile phone footage shot by estate worker Prajeesh K. minutes before the second slide killed him; his brother had handed over the handset to the Meppadi police. The matter will be taken up again on Friday.",
        Item(["drone visuals"], "drone_video drone_still",
             [step("filmed", "Survey of India"), step("released|shared|published", "Ranjith Thampan|Amicus curiae", optional=True)], [time("filmed", "2024-08-01")], [], ["Iruvanjippuzha", "river", "Chooralmala", "WAYANAD"]),
        Item(["mobile phone footage"], "ground_video video",
             [step("filmed", "Prajeesh K|estate worker|Prajeesh"), step("shared|released", "his brother|brother", optional=True)], [], [], ["Chooralmala", "WAYANAD"]),
    ),
    Report(
        "Kyiv Courier", "2024-02-09",
        "Ukraine's military intelligence agency (HUR) claims its sea drones sank the Russian landing ship Tsezar Kunikov off Alupka overnight. Grainy black-and-white footage released by HUR's Group 13 appears to show several Magura V5 craft closing in on the vessel before it lists sharply to port. The Kyiv Courier could not immediately verify the claims. "
        "Residents of Alupka, meanwhile, filled local Telegram channels with videos of helicopters circling at sunrise; Crimean Breeze, one of those channels, said they were recorded at around 6:30 a.m. from the embankment. Russia's Defense Ministry did not mention the ship, saying only that six drones were destroyed over the Black Sea.",
        Item(["black-and-white footage"], "video thermal_video drone_video",
             [step("released|published|posted", "Group 13|HUR"), step("filmed", "*", optional=True)], [time("event|filmed", "2024-02-09", optional=True)],
             [verdict("content", "not_confirmed", "Kyiv Courier")], ["Alupka"]),
        Item(["videos"], "video ground_video",
             [step("posted|filmed", "Residents"), step("filmed", "Residents", optional=True), step("posted|shared", "Crimean Breeze", optional=True)], [time("filmed", "2024-02-09")], [], ["Alupka", "embankment"]),
    ),
    Report(
        "Levant Eye", "2023-11-25",
        "Israeli soldiers fired on Palestinians trying to walk back to northern Gaza on the first day of the truce, witnesses told Levant Eye. Freelance journalist Motaz Hanoun, who was on Salah al-Din Road, filmed people dropping bags and crouching behind a cement mixer as shots rang out. He sent the footage to Levant Eye on Friday evening. "
        "A second angle, shared by the Shehab news agency, shows two men being carried on a door. The Israeli army said troops had acted after “suspects approached them”. It earlier dropped leaflets, photographs of which were posted by residents of Khan Younis, warning that movement north was prohibited.",
        Item(["the footage"], "ground_video video",
             [step("filmed", "Motaz Hanoun|Freelance journalist"), step("shared|released", "Motaz Hanoun|Freelance journalist|He")],
             [time("filmed|event", "2023-11-24", optional=True), time("shared|released", "2023-11-24", optional=True)], [], ["Salah al-Din", "Gaza"]),
        Item(["A second angle"], "ground_video video",
             [step("shared|posted|published|released", "Shehab")], [], [], ["Salah al-Din", "Gaza"]),
        Item(["photographs"], "still", [step("posted", "residents|residents of Khan Younis")], [], [], ["Khan Younis"]),
    ),
    Report(
        "Daily Banner", "2025-06-06",
        "SHOCKING doorbell pics show the moment a crazed moped gang smashed their way into a Croydon jeweller's in broad daylight. Mum-of-three Kelly Ann Doyle, 41, whose flat overlooks the shop, leaned out of her window and got the whole raid on her iPhone. “They had machetes, I was shaking like a leaf,” she told the Banner. "
        "Her jaw-dropping clip, which has clocked up 600k views on TikTok since Thursday, ends with one yob falling off his bike to cheers from a bus queue. Scotland Yard said four teens were nicked in Thornton Heath. Jeweller Raj Mistry reckons they got away with £90,000 of bling.",
        Item(["doorbell pics"], "cctv still screenshot", [step("filmed", "*", optional=True)], [], [], ["Croydon", "jeweller", "shop"]),
        Item(["jaw-dropping clip"], "ground_video video",
             [step("filmed", "Kelly Ann Doyle|Mum-of-three"), step("posted", "*", optional=True)], [time("posted", "2025-06-05", optional=True)], [], ["Croydon", "jeweller", "shop"]),
    ),
    Report(
        "Open Lens Collective", "2022-09-16",
        "Who blew the bridge at Darivka? On 8 September a Telegram user calling himself Inhulets Fisherman uploaded five photos of a collapsed span. Reverse image search turned up nothing earlier. Collective member Jurre van Dam compared the railings, a pylon and the bend of the river with imagery on Google Earth and fixed the photographer's spot at 46.7521, 32.8217. "
        "Shadows suggest early evening, though that alone cannot tell us the day; EXIF data had been stripped by the app. By contrast, Planet imagery narrows things nicely: the crossing is intact in a frame of 5 September and broken in one of the 7th. Our conclusion, with moderate confidence, is that the span fell in that window.",
        Item(["five photos"], "still",
             [step("posted", "Inhulets Fisherman|Telegram user"), step("geolocated", "Jurre van Dam|Collective member")], [time("posted", "2022-09-08")],
             [verdict("location", "confirmed", "Jurre van Dam|Collective member|Open Lens Collective|*"), verdict("time", "not_confirmed|partly_confirmed", "*", optional=True)], ["Darivka", "span", "46.7521", "bridge"]),
        Item(["Planet imagery", "a frame", "one of the 7th"], "satellite_pair satellite_image",
             [step("filmed", "Planet", optional=True)], [time("imagery_acquired", "2022-09-05"), time("imagery_acquired", "2022-09-07")], [], ["Darivka", "crossing", "span", "bridge"]),
    ),
    Report(
        "Emergency Mapping Bulletin", "2024-10-09",
        "EMSR-style activation 771, Bosnia and Herzegovina, flash flood. Trigger: civil protection authority, 4 October, 09:20 UTC. Area of interest: Jablanica, Donja Jablanica, Konjic. A very-high-resolution Pléiades scene was acquired on 5 October at 09:56 UTC under partial cloud; a delineation product derived from it was delivered the same evening. "
        "It counts 114 destroyed or damaged structures and 9.2 km of affected road. A pre-event reference from June served for comparison only. Users should note that debris thickness cannot be judged from orbit and that shadowed slopes north of the railway were not interpreted. Next acquisition attempt: 11 October, weather permitting.",
        Item(["Pléiades scene", "it"], "satellite_image",
             [step("filmed", "Pléiades", optional=True), step("analysed", None, optional=True)], [time("imagery_acquired", "2024-10-05")], [], ["Jablanica", "Konjic"]),
    ),
    Report(
        "Lagos Evening Standard", "2025-04-16",
        "The Rivers State Police Command has debunked a viral video alleging that bandits had overrun a boarding school in Ahoada. In a statement signed on Tuesday by its spokesperson, SP Grace Iringe-Koko, the command said the clip was a scene from a security drill held at a college in Kaduna in November 2021 by the Nigeria Security and Civil Defence Corps. "
        "“The public should disregard it in its entirety,” she said, warning that whoever first uploaded it would be prosecuted under the Cybercrime Act. A parent, Mr Tonye Dokubo, told our correspondent that he drove forty kilometres at night after receiving the video on a PTA WhatsApp group. Classes went on undisturbed on Wednesday.",
        Item(["viral video", "the clip", "it", "the video"], "video ground_video",
             [step("posted|shared", None, optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2021-11")],
             [verdict("location|content|time", "refuted", "Rivers State Police Command|Grace Iringe-Koko|command|spokesperson"), verdict("content", "refuted", "*", optional=True), verdict("time", "refuted", "*", optional=True)], ["Kaduna", "college"]),
    ),
    Report(
        "Visual Inquiry, The Hudson Post", "2022-04-16",
        "The bodies lay where the van had stopped, on a lane lined with cherry trees. To understand what happened on Yablunska, the Hudson Post assembled more than five hours of surveillance video from nine privately owned cameras, most of it never before seen, and lined it up with a livestream that a Russian conscript accidentally left running on VKontakte on March 4. "
        "Reporters synchronized the sources using passing vehicles and a flickering street lamp. Facial comparison by a company in Tel Aviv pointed to two officers of an airborne regiment; the Post was able to confirm one name through phone records but not the other. Russia's embassy in Washington called the material staged.",
        Item(["surveillance video", "it"], "cctv",
             [step("filmed", "*", optional=True), step("analysed|chronolocated", "Reporters|Hudson Post", optional=True)], [],
             [verdict("content", "disputed|refuted", "Russia's embassy|embassy"), verdict("source|content", "partly_confirmed", "the Post|Hudson Post", optional=True)], ["Yablunska", "lane"]),
        Item(["a livestream"], "livestream",
             [step("posted|filmed", "Russian conscript|conscript"), step("filmed", "Russian conscript|conscript", optional=True), step("analysed|chronolocated", "Reporters|Hudson Post", optional=True)], [time("filmed|posted", "2022-03-04")],
             [verdict("content", "disputed|refuted", "Russia's embassy|embassy")], ["Yablunska"]),
    ),
    Report(
        "Prefecture Relay", "2024-01-03",
        "WAJIMA, Ishikawa — Sirens had barely stopped when the fish market's owner, Kazuo Bandai, climbed to his roof with a camera. His pictures, carried by Prefecture Relay on Tuesday, show the morning-market street burning from end to end. The Ground Self-Defense Force separately issued infrared video, taken from a UH-1 helicopter after midnight, of hotspots along Kawai-machi. "
        "Fire engines could not get through because the quake had lifted the harbour bed and split the coastal road. More than 30,000 people spent a second night in gyms. The Meteorological Agency cautioned that shaking of upper 5 or more could recur within the week.",
        Item(["His pictures"], "still",
             [step("filmed", "Kazuo Bandai|owner"), step("published", "Prefecture Relay")], [time("published", "2024-01-02")], [], ["street", "WAJIMA", "market"]),
        Item(["infrared video"], "thermal_video",
             [step("released|published", "Ground Self-Defense Force"), step("filmed", "UH-1 helicopter|Ground Self-Defense Force|helicopter", optional=True)], [], [], ["Kawai", "WAJIMA"]),
    ),
    Report(
        "Metropolitan Constabulary Newsroom", "2025-02-21",
        "Appeal following assault at Piccadilly Gardens. We have today released an image of a man officers would like to speak to in connection with a serious assault at the tram stop at approximately 23:40 on Saturday 8 February 2025. The still was taken from the dash-mounted camera of a tram. Detective Constable Aoife Brennan, of our City Division, said: "
        "“The victim suffered a broken jaw and is being supported by specialist staff. Please look closely at this image.” Anyone with information, or who may have mobile footage from the area, should quote log 3391-080225. Two people arrested earlier have been bailed pending further enquiries.",
        Item(["an image", "The still", "this image"], "still screenshot dashcam",
             [step("released|published", "Metropolitan Constabulary Newsroom|We|officers|*"), step("filmed", "*", optional=True)], [time("released|published", "2025-02-21"), time("filmed|event", "2025-02-08", optional=True)], [], ["Piccadilly", "tram stop"]),
    ),
    Report(
        "Andes Al Día English Service", "2022-12-21",
        "JULIACA — Ten days after troops opened fire near the Inca Manco Cápac airport, relatives of the dead walked out of a meeting with prosecutors, saying a key recording had gone missing. The recording, from a municipal security camera on Avenida Independencia, was copied by the serenazgo onto two USB drives on the night of the shooting, according to lawyer Nélida Quispe. Only one has been found and it is blank. "
        "A mobile phone video by student Elmer Mamani, which this newsroom verified frame by frame with the Peruvian Forensic Anthropology Team, puts a line of soldiers 90 metres from the crowd. It was filmed on December 12, Mamani said. The interior minister insists that officers used only tear gas.",
        Item(["key recording", "The recording"], "cctv",
             [step("filmed", "*", optional=True), step("archived|shared", "serenazgo", optional=True)], [time("filmed|event", "2022-12-11/2022-12-12", optional=True)], [], ["Independencia", "airport", "JULIACA"]),
        Item(["mobile phone video", "It"], "ground_video video",
             [step("filmed", "Elmer Mamani|student|Mamani"), step("verified|analysed", "this newsroom|Peruvian Forensic Anthropology Team", optional=True)], [time("filmed", "2022-12-12")],
             [verdict("content|location", "confirmed", "this newsroom|Peruvian Forensic Anthropology Team|*")], ["airport", "JULIACA"]),
    ),
    Report(
        "Rhine Valley Public Radio", "2022-07-28",
        "Firefighters in Saxon Switzerland are scanning the forest floor with thermal cameras tonight, hoping to catch embers before the wind turns. The blaze on the Czech side, near Hřensko, has been burning since the weekend. Our reporter Silke Anders went up with a volunteer crew from Bad Schandau. She says the heat came through the soles of her boots. “You don't see flames, you see the ground breathe,” squad leader Tobias Henke told her. "
        "The two national park authorities have shut every hiking trail. Hotels report a wave of cancellations, and a film crew from Babelsberg that had planned to shoot at the Bastei bridge has gone home. Rain is not forecast until Sunday.",
    ),
    Report(
        "Ethiopia Fact Line", "2022-07-05",
        "The picture of charred huts is genuine but the place is not. Several Facebook pages with a combined following of 1.3 million presented it last week as proof of a massacre at Tole Kebele, in West Wollega. The photograph was in fact made by Reuters photographer Goran Tomasevic in Bor, South Sudan, in 2014, and is still for sale in the agency's archive. Ethiopia Fact Line found it there within seconds. "
        "That does not mean nothing happened in Tole: survivors we phoned counted more than 200 dead, and a separate set of cellphone images, sent to us by a schoolteacher on 24 June, shows a mass grave whose location we have not been able to confirm.",
        Item(["The picture", "it", "The photograph"], "still",
             [step("filmed", "Goran Tomasevic|Reuters photographer"), step("posted|shared|republished|reposted", "Facebook pages|Several Facebook pages"), step("published", "Reuters", optional=True)], [time("filmed", "2014"), time("posted|shared|republished|reposted", "2022-06-27/2022-07-03", optional=True)],
             [verdict("location", "refuted", "Ethiopia Fact Line|*"), verdict("source", "confirmed", "*", optional=True), verdict("time", "refuted", "*", optional=True)], ["Bor", "South Sudan"]),
        Item(["cellphone images"], "still",
             [step("shared|released", "schoolteacher")], [time("shared|released", "2022-06-24")], [verdict("location", "not_confirmed", "we|Ethiopia Fact Line|*")], ["Tole", "grave", "Wollega"]),
    ),
    Report(
        "Baltic Tribune", "2023-06-01",
        "Two Latvian volunteers who fought in the Serebrianka forest came home on Wednesday with a hard drive. On it are some 300 hours of FPV and Mavic recordings made by their platoon between February and May. The War Museum in Riga will catalogue them. “Half of it is trees,” one of the pair, call sign Lācis, said with a shrug. One excerpt has already been seen by millions: the downing of a Ka-52 helicopter near Dibrova, which the Ukrainian Ground Forces put on their page on 14 April without crediting the Latvians. "
        "The museum's curator, Ieva Kalniņa, said metadata in the original file gave the date as 9 April and that she regarded it as reliable.",
        Item(["Mavic recordings"], "drone_video",
             [step("filmed", "their platoon|platoon"), step("archived", "War Museum", optional=True)], [time("filmed", "2023-02/2023-05")], [], ["Serebrianka", "forest"]),
        Item(["One excerpt", "original file"], "drone_video video",
             [step("filmed", "their platoon|platoon|Latvians"), step("posted|published|released", "Ukrainian Ground Forces")], [time("posted|published|released", "2023-04-14"), time("filmed", "2023-04-09")],
             [verdict("time", "confirmed", "Ieva Kalniņa|curator")], ["Dibrova"]),
    ),
    Report(
        "Sahel Security Brief", "2024-07-06",
        "JNIM's media wing Az-Zallaqa circulated a 22-minute propaganda film on 2 July about the 11 June attack on the Burkinabe garrison at Mansila. Drone shots open it; men on motorcycles then breach an earth berm from the north-east. Clément Faure, who tracks such releases for the Brief, identified the garrison's water tank and its antenna mast in Sentinel-2 imagery and therefore rates the location as certain. He is less sure that every scene belongs to the same day, since the light jumps from dawn to noon. "
        "Ouagadougou has neither acknowledged losses nor contested the film. State television RTB instead ran a concert recorded in Bobo-Dioulasso, on a loop.",
        Item(["propaganda film", "Drone shots", "the film"], "video drone_video",
             [step("released|published|posted|shared", "Az-Zallaqa"), step("geolocated|verified|analysed", "Clément Faure|Faure", optional=True), step("filmed", "Az-Zallaqa|JNIM", optional=True)],
             [time("released|published|posted|shared", "2024-07-02"), time("event|filmed", "2024-06-11")],
             [verdict("location", "confirmed", "Clément Faure"), verdict("time", "partly_confirmed|not_confirmed", "Clément Faure|He", optional=True)], ["Mansila", "garrison"]),
    ),
    Report(
        "Coral Coast Bulletin", "2025-03-12",
        "Ipswich man Darren Whitlock wasn't looking for fame when he launched his quadcopter over the flooded Bremer on Sunday, only for his neighbour's missing kelpie. He found the dog on a chicken coop. The vision he took went to the SES, whose swiftwater crew reached it within the hour, and later to the Bulletin. "
        "Ex-cyclone Alfred has dumped 480 millimetres on the city in three days. Council has also published flood-camera images, refreshed every ten minutes, for Three Mile Bridge and Colleges Crossing. Mayor Teresa Harding warned sightseers to stay away, saying two had already needed rescue. The kelpie, Biscuit, is reported to be eating.",
        Item(["The vision"], "drone_video",
             [step("filmed", "Darren Whitlock|Ipswich man|his quadcopter|He"), step("shared|released", "Darren Whitlock|Ipswich man|He", optional=True)], [time("filmed", "2025-03-09")], [], ["Bremer", "coop", "Ipswich"]),
        Item(["flood-camera images"], "cctv still", [step("published|released|posted", "Council")], [], [], ["Three Mile", "Colleges", "Bremer"]),
    ),
    Report(
        "Fourth Estate Philippines", "2023-12-04",
        "The armed forces on Monday disowned a clip in which a man in Marine camouflage boasts of bombing the gymnasium of Mindanao State University. “He is a vlogger, and the uniform is surplus,” said Col. Medel Aguilar, the military spokesperson. The clip had been put up on the YouTube page Moro Tonight on Sunday night and withdrawn by breakfast. "
        "Meanwhile the police in Marawi released stills from the gym's surveillance system showing two persons of interest at the side entrance 20 minutes before the blast; a copy of the full recording is with the Anti-Cybercrime Group in Camp Crame, which has yet to say whether its time stamp can be relied on. Four worshippers died in Sunday's attack.",
        Item(["a clip", "The clip"], "video ground_video",
             [step("posted", "Moro Tonight")], [time("posted", "2023-12-03")], [verdict("source|content", "refuted|disputed", "Medel Aguilar|armed forces|military spokesperson")], ["Mindanao State University", "gymnasium"]),
        Item(["stills"], "still screenshot cctv",
             [step("released|published", "police|police in Marawi"), step("filmed", "*", optional=True)], [time("released|published", "2023-12-04", optional=True), time("filmed|event", "2023-12-03", optional=True)], [], ["gym", "Marawi", "entrance"]),
        Item(["full recording"], "cctv",
             [step("analysed|archived", "Anti-Cybercrime Group", optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2023-12-03", optional=True)],
             [verdict("time", "not_confirmed", "Anti-Cybercrime Group", optional=True)], ["gym", "Marawi", "entrance"]),
    ),
    Report(
        "Seismo Notice", "2023-02-08",
        "Preliminary field summary, M7.8 Pazarcık, Türkiye. Surface rupture was mapped over at least 200 km of the East Anatolian Fault. A helicopter overflight on 7 February by engineers of the General Directorate of Mineral Research yielded oblique photographs of a railway offset 3.2 m left-laterally east of Nurdağı; these are being shared under licence CC BY. Optical pixel tracking of Sentinel-2 data, acquired 25 January and 9 days later, is under way at three institutes. "
        "Social media posts of a “glowing sky” at the time of the quake have been examined by Prof. H. Utkucu and are attributed to arcing power lines. No claim of prediction has been substantiated.",
        Item(["oblique photographs", "these"], "still drone_still",
             [step("filmed", "engineers|General Directorate of Mineral Research|engineers of the General Directorate of Mineral Research"), step("shared|released|published", "*", optional=True)], [time("filmed", "2023-02-07")], [], ["Nurdağı", "railway"]),
        Item(["Sentinel-2 data"], "satellite_pair satellite_image",
             [step("analysed", "three institutes", optional=True)], [time("imagery_acquired", "2023-01-25"), time("imagery_acquired", "2023-02-03", optional=True)], [], ["East Anatolian Fault", "Pazarcık", "Nurdağı"]),
        Item(["posts"], "video still ground_video", [step("analysed|verified", "Prof. H. Utkucu|H. Utkucu|Utkucu")], [], [verdict("content", "refuted|confirmed", "Utkucu|H. Utkucu|Prof. H. Utkucu", optional=True)], []),
    ),
    Report(
        "Steppe Observer", "2022-07-03",
        "NUKUS, Uzbekistan — Internet access came back in fits on Sunday, and with it the videos. One, recorded from behind a curtain on Dosnazarov Street by a woman who asked us to withhold her name, has soldiers dragging a youth by his hair past the post office. She sent it by Bluetooth to a cousin, who carried it over the border and posted it from Kazakhstan. "
        "The Uzbek prosecutor-general's office said “destructive forces” were spreading fabricated material. A former police cadet and a local historian, shown the recording separately, each recognised the spot. Steppe Observer does not know when it was made, but the protests over Karakalpakstan's status broke out only on Friday.",
        Item(["the videos", "One", "it@2", "the recording"], "ground_video video",
             [step("filmed", "a woman|woman"), step("shared", "woman|She", optional=True), step("posted", "a cousin|cousin")], [time("filmed|event", "2022-07-01/2022-07-03", optional=True)],
             [verdict("content|source", "refuted|disputed", "Uzbek prosecutor-general's office", optional=True), verdict("location", "confirmed", "former police cadet|local historian|*"), verdict("time", "not_confirmed", "Steppe Observer")], ["Dosnazarov", "post office", "NUKUS"]),
    ),
    Report(
        "Iberian Crossing", "2025-06-30",
        "By the time Portuguese fire crews reached Arouca's gorge, the famous footbridge was already wrapped in smoke. Park ranger Inês Brandão photographed it from the Alvarenga viewpoint on Saturday and the town hall used her picture on its closure notice. A webcam operated by the Geopark went on streaming until the mast melted at 17:52; the last frames were saved by a meteorologist in Vigo, Xoán Lema, who put them on Bluesky. "
        "A third image, in which the bridge hangs in two pieces, deceived several broadcasters on Sunday before the mayor, Margarida Belém, declared it an invention of artificial intelligence. The structure, she said, is standing.",
        Item(["her picture"], "still",
             [step("filmed", "Inês Brandão|Park ranger"), step("published|released|posted", "town hall")], [time("filmed", "2025-06-28")], [], ["Arouca", "footbridge", "gorge"]),
        Item(["A webcam", "last frames"], "livestream cctv still screenshot",
             [step("filmed", "Geopark"), step("posted", "Xoán Lema|meteorologist"), step("archived", "Xoán Lema|meteorologist", optional=True)], [time("filmed|event", "2025-06-28", optional=True)], [], ["Arouca", "footbridge", "gorge"]),
        Item(["A third image", "it@2"], "still",
             [step("published|republished", "several broadcasters|broadcasters", optional=True)], [time("published|republished", "2025-06-29", optional=True)], [verdict("content", "refuted", "Margarida Belém|mayor")], ["bridge", "Arouca", "footbridge"]),
    ),
    Report(
        "Caucasus Wire", "2022-09-28",
        "Azerbaijan's State Security Service on Wednesday distributed thermal imagery that it says records Armenian troops laying mines near the Sarybaba heights during the night of September 23. Yerevan rejected the accusation within the hour, with defence ministry spokesman Aram Torosyan calling the material “a recycled product from the 2020 war”. Neither side offered independent observers access. "
        "A geolocation volunteer in Tbilisi, Nino Abashidze, told Caucasus Wire that the ridge line does fit Sarybaba, but that a single fixed thermal shot gives no clue to the year. EU diplomats are to discuss a civilian monitoring mission in Prague on 6 October.",
        Item(["thermal imagery", "the material"], "thermal_video",
             [step("released|published|shared", "State Security Service|Azerbaijan's State Security Service"), step("geolocated", "Nino Abashidze|geolocation volunteer", optional=True), step("filmed", "*", optional=True)],
             [time("released|published|shared", "2022-09-28"), time("filmed|event", "2022-09-23")],
             [verdict("time", "disputed|refuted", "Aram Torosyan|Yerevan|spokesman"), verdict("location", "confirmed", "Nino Abashidze|geolocation volunteer"), verdict("time", "not_confirmed", "Nino Abashidze|geolocation volunteer")], ["Sarybaba", "heights"]),
    ),
    Report(
        "Stadium & Street", "2022-10-28",
        "Anatomy of a crush: how one photograph travelled. The frame everyone knows from Kanjuruhan, a father kneeling at Gate 13 with two small shoes in his hand, was taken by Antara's Ari Bowo Sucipto at 10.48 pm on 1 October. Within six hours it had appeared on 41 front pages, twice with someone else's byline. One Malaysian tabloid flipped it. "
        "A Turkish site dated it 2019. Indonesia's human-rights body Komnas HAM leaned on the picture, alongside stadium camera files seized by the Malang police, when it told reporters this month that tear gas was the decisive trigger. Ari has not talked about the shoes. He still covers football.",
        Item(["one photograph", "The frame", "it", "the picture"], "still",
             [step("filmed", "Ari Bowo Sucipto"), step("published", "Antara", optional=True), step("republished|published", "Malaysian tabloid", optional=True), step("republished|published", "Turkish site", optional=True), step("analysed", "Komnas HAM", optional=True)],
             [time("filmed", "2022-10-01")], [], ["Kanjuruhan", "Gate 13"]),
        Item(["stadium camera files"], "cctv", [step("shared|archived|released", "Malang police", optional=True), step("analysed", "Komnas HAM", optional=True), step("filmed", "*", optional=True)], [], [], ["Kanjuruhan", "stadium"]),
    ),
    Report(
        "Nile Delta Post", "2022-08-15",
        "GIZA: Forty-one people died when fire swept the Abu Sifin church during Sunday mass, the Health Ministry said. Worshipper Emad Hanna's two-minute Facebook Live, begun as smoke filled the stairwell, was still reachable on Monday although the prosecution had asked the platform to take it down. In the broadcast, men throw mattresses into the alley and children are caught one after another. "
        "The Interior Ministry's forensic team blamed an air conditioner on the second floor. President Abdel Fattah al-Sisi ordered the army's engineers to rebuild. In Imbaba's cafés people kept replaying the film on their phones in silence; “it does not need sound,” said barber Mina Adel.",
        Item(["two-minute Facebook Live", "the broadcast", "the film"], "livestream",
             [step("filmed|posted", "Emad Hanna|Worshipper"), step("posted", "Emad Hanna|Worshipper", optional=True)], [time("filmed|posted|event", "2022-08-14")], [], ["Abu Sifin", "GIZA", "church", "alley", "Imbaba"]),
    ),
    Report(
        "Adriatic Desk", "2024-11-26",
        "Montenegrin investigators have ruled out foul play in the sinking of the trawler Sveti Nikola, thanks in part to an unlikely witness: a seabird webcam on the islet of Katič. Its feed, archived by the biology faculty in Podgorica, has the boat turning broadside to a swell at 05:14 on November 19 and vanishing eighty seconds later. Harbourmaster Luka Đurović made the sequence public on Monday. "
        "Earlier, the tabloid portal Žuta Traka had run what it billed as drone video of a night-time collision; maritime police traced that to a training exercise off Bar. The two crewmen who survived were discharged from hospital in Kotor.",
        Item(["seabird webcam", "Its feed", "the sequence"], "livestream cctv",
             [step("archived", "biology faculty"), step("released|published", "Luka Đurović|Harbourmaster"), step("filmed", "*", optional=True)],
             [time("filmed|event", "2024-11-19"), time("released|published", "2024-11-25")], [], ["Katič", "islet"]),
        Item(["drone video"], "drone_video",
             [step("published|posted|republished", "Žuta Traka")], [], [verdict("content|location", "refuted", "maritime police"), verdict("location|content", "refuted", "maritime police", optional=True)], ["Bar"]),
    ),
    Report(
        "Great Lakes Monitor", "2025-02-08",
        "GOMA — M23 rebels paraded about 200 captured recruits at Stade de l'Unité on Thursday, a scene photographed by Agence France-Presse's Tony Karumba and filmed by the rebels' own cameramen, who had it on YouTube by nightfall. In their edit the recruits sing. Two men who took part and later slipped away told the Monitor that the singing had been rehearsed at gunpoint. "
        "Not every rebel upload bears scrutiny. A montage put out on 30 January under the title “Bukavu falls” contains no view of Bukavu, according to lecturer Espérance Bisimwa of the Catholic University there, who recognised Minova's jetty in three of its shots.",
        Item(["photographed"], "still", [step("filmed", "Tony Karumba"), step("published", "Agence France-Presse", optional=True)], [time("filmed|event", "2025-02-06")], [], ["Stade", "GOMA"]),
        Item(["filmed", "it", "their edit"], "ground_video video",
             [step("filmed", "rebels' own cameramen|cameramen|rebels"), step("posted|published", "rebels' own cameramen|cameramen|rebels|M23")], [time("filmed|event", "2025-02-06"), time("posted|published", "2025-02-06")],
             [verdict("content", "disputed|refuted", "Two men", optional=True)], ["Stade", "GOMA"]),
        Item(["A montage"], "video",
             [step("posted|released|published", "M23|rebel|rebels", optional=True), step("geolocated", "Espérance Bisimwa|lecturer", optional=True)], [time("posted|released|published", "2025-01-30")],
             [verdict("location", "refuted", "Espérance Bisimwa|lecturer")], ["Minova", "jetty"]),
    ),
]
