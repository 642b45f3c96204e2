"""Thirty-two further held-out reports in English, annotated by hand and blind to the program."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report("Aegean Post", "2024-08-13",
        "The fire that reached the northern suburbs of Athens on Monday has been contained, the fire brigade said on Tuesday. Drone video shot by the "
        "photographer Stelios Markou over Vrilissia, and distributed by the agency Attika Foto, shows a factory roof burning a few hundred metres from "
        "flats. One woman died in Halandri, where she worked in a flower workshop. A map drawn by the National Observatory from a satellite image of "
        "Monday afternoon puts the burnt area at 10,400 hectares. The residents of Penteli were let back into their houses at noon, many to find nothing. "
        "Winds are expected to stay below five Beaufort for the rest of the week.",
        Item(["Drone video"], "drone_video",
             [step("filmed", "Stelios Markou|photographer"), step("released|published|shared", "Attika Foto")],
             [time("event|filmed", "2024-08-12", optional=True)], [], ["Vrilissia", "Athens", "factory"]),
        Item(["a satellite image"], "satellite_image",
             [step("analysed|published", "Observatory", optional=True)], [time("imagery_acquired", "2024-08-12")], [], ["Athens", "Penteli", "Halandri", "Vrilissia"])),
    Report("Mediterranean Disaster Review", "2023-09-14",
        "Derna before and after. The pair of satellite pictures below, by Maxar Technologies, was acquired on 1 July 2021 and on Wednesday, 13 September "
        "2023. In the earlier one the wadi is a dry bed crossed by four bridges and lined with apartment blocks. In the later one the bridges are gone, "
        "and a fan of mud reaches into the sea where the old mosque quarter stood. Two dams upstream failed in the early hours of Monday during storm "
        "Daniel. The Libyan Red Crescent puts the number of dead above 11,000. We have marked the destroyed blocks in red; readers should note that some "
        "damage in side streets cannot be seen from above.",
        Item(["The pair of satellite pictures"], "satellite_pair",
             [step("filmed|released|published", "Maxar"), step("analysed", "*", optional=True)],
             [time("imagery_acquired", "2021-07-01"), time("imagery_acquired", "2023-09-13"), time("event", "2023-09-11", optional=True)], [],
             ["Derna", "wadi", "mosque"])),
    Report("Podlasie Today", "2024-05-29",
        "A Polish soldier is fighting for his life after he was stabbed through the bars of the border fence near Dubicze Cerkiewne on Tuesday. The Border "
        "Guard has published thermal imaging video in which a group of about fifty people can be seen moving along the Belarusian side in the night. "
        "One of them throws a burning branch. A spokeswoman, Major Katarzyna Zdanowicz, said the video was recorded on Monday, a day before the attack, and "
        "does not show the stabbing itself. The prime minister announced that a buffer zone two hundred metres wide would return. Aid organisations "
        "fear that it will keep them away from people in need.",
        Item(["thermal imaging video", "the video"], "thermal_video",
             [step("published|released", "Border Guard"), step("filmed", "*", optional=True)],
             [time("filmed", "2024-05-27"), time("event", "2024-05-27", optional=True)], [], ["Dubicze", "border fence", "Belarus"])),
    Report("South Sea Journal", "2024-06-20",
        "MANILA - The armed forces of the Philippines on Wednesday released footage of Monday's clash at Second Thomas Shoal in which Chinese coast guardsmen "
        "wave axes and puncture a rubber boat. The video was taken by Filipino sailors aboard the craft, military chief Romeo Brawner said. Beijing put out "
        "a recording of its own, filmed from a coast guard ship, and asserted that the Filipino side had rammed first. Each government disputes what the "
        "other's pictures are said to prove. The South Sea Journal verified that both were made at the shoal, where the rusting hull of the Sierra Madre "
        "is clearly seen, but could not reconstruct the order of events. One sailor lost a thumb.",
        Item(["footage", "The video"], "video ground_video",
             [step("released|published", "armed forces"), step("filmed", "sailors"), step("verified|geolocated", "Journal", optional=True)],
             [time("posted|published", "2024-06-19"), time("event|filmed", "2024-06-17")],
             [verdict("location", "confirmed", "Journal"), verdict("content", "disputed", "*"), verdict("time|content", "not_confirmed", "Journal", optional=True)],
             ["Second Thomas Shoal", "shoal"]),
        Item(["a recording of its own"], "video ground_video",
             [step("released|published", "Beijing"), step("filmed", "coast guard|ship", optional=True), step("verified|geolocated", "Journal", optional=True)],
             [time("event|filmed", "2024-06-17", optional=True)],
             [verdict("location", "confirmed", "Journal"), verdict("content", "disputed", "*"), verdict("time|content", "not_confirmed", "Journal", optional=True)],
             ["Second Thomas Shoal", "shoal"])),
    Report("Townsville Advertiser", "2025-02-04",
        "Truck driver Mick Sorensen has hauled sugar for thirty years and never seen Ollera Creek like that. His dashcam recorded the moment the bridge on the "
        "Bruce Highway gave way on Sunday, twenty metres in front of his bumper. He handed the clip to the Advertiser, and you can watch it on our website. "
        "Ingham, further north, is an island; a woman of 63 drowned there when a rescue boat hit a tree. The Bureau of Meteorology has measured "
        "1.3 metres of rain at Rollingstone in three days. The army is bringing in pontoons, and the premier says that rebuilding the crossing will "
        "take weeks. Six Townsville suburbs stay in the black zone.",
        Item(["dashcam", "the clip"], "dashcam",
             [step("filmed", "Mick Sorensen|dashcam|His"), step("released|shared", "Mick Sorensen|He"), step("published", "Advertiser", optional=True)],
             [time("filmed|event", "2025-02-02")], [], ["Ollera", "Bruce Highway", "bridge"])),
    Report("Savana Austral", "2024-11-08",
        "MAPUTO - Thousands marched towards the centre of Maputo on Thursday and were met with tear gas and rubber bullets. Activist Quitéria Manjate streamed "
        "the march for two hours on Facebook until her connection was cut; her broadcast shows soldiers clearing a barricade of tyres on Eduardo Mondlane "
        "Avenue. A second video, sent to this newspaper by a nurse who asked not to be named, shows wounded people lying in a corridor. She told us it was "
        "recorded at the Central Hospital that evening. We could not verify the date. The opposition leader Venâncio Mondlane, who is abroad, called on his "
        "supporters to stay in the streets. Amnesty counts twenty dead since the vote.",
        Item(["her broadcast"], "livestream",
             [step("filmed|posted|published", "Quitéria Manjate|Activist")], [time("filmed|event|posted|published", "2024-11-07")], [],
             ["Eduardo Mondlane", "Maputo", "MAPUTO"]),
        Item(["A second video"], "video ground_video",
             [step("released|shared|published", "nurse"), step("filmed", "*", optional=True)], [time("filmed|event", "2024-11-07", optional=True)],
             [verdict("time", "not_confirmed", "We|*")], ["Central Hospital", "Maputo", "MAPUTO"])),
    Report("Steppe News Service", "2024-12-27",
        "Two films bracket the last minutes of the Azerbaijan Airlines jet that crashed near Aktau on Wednesday. The first was made by a passenger, who "
        "survived, and shows a torn cabin panel and an oxygen mask; he whispers a prayer. The second, taken by workers on a road beside the runway, shows the "
        "Embraer sinking, climbing and finally hitting the ground in a ball of flame. Investigators in Kazakhstan have asked for both originals. Aviation "
        "experts who reviewed the cabin recording for Steppe News said that the holes looked like those made by shrapnel, but stressed that it would take "
        "laboratory tests to be sure. Thirty-eight of the 67 people on board died.",
        Item(["Two films", "The first", "the cabin recording"], "video ground_video",
             [step("filmed", "passenger"), step("analysed", "experts")], [time("filmed|event", "2024-12-25", optional=True)],
             [verdict("content", "partly_confirmed", "experts", optional=True)], ["Aktau"]),
        Item(["The second"], "video ground_video",
             [step("filmed", "workers")], [time("filmed|event", "2024-12-25", optional=True)], [], ["Aktau", "runway"])),
    Report("Frontera Informe", "2025-01-20",
        "The army has airlifted 5,000 people out of Catatumbo since fighting between the ELN and the 33rd Front began on Thursday. In undated footage that "
        "appeared on WhatsApp over the weekend, a small quadcopter drops a grenade beside a wooden school. Local teachers recognised the building as the "
        "school of Filo Gringo, in the municipality of El Tarra, an observer for the ombudsman's office told Frontera. Who operated the drone, and who made "
        "the video public, is not known. More than eighty people have been killed, and Cúcuta has opened its football stadium to families who came "
        "down on foot. The government has suspended peace talks with the ELN.",
        Item(["undated footage", "the video"], "video drone_video ground_video",
             [step("posted|shared|published|released", None), step("filmed", None, optional=True), step("geolocated|verified", "teachers", optional=True)],
             [time("posted|published", "2025-01-18/2025-01-19", optional=True)],
             [verdict("location", "confirmed", "teachers"), verdict("source", "not_confirmed", "*", optional=True)], ["Filo Gringo", "El Tarra", "school"])),
    Report("Noroeste Digital", "2024-10-04",
        "CULIACÁN - Nobody has claimed the drone video that residents of Sinaloa have been passing round since Tuesday. It lasts seventy seconds and shows four "
        "pick-up trucks with roof-mounted machine guns parked beside a church. The state's public security secretary, Gerardo Mérida, said on Thursday that "
        "his office had verified the footage and that it was recorded in Tepuche, north of Culiacán, in mid-September. He would not say how the date "
        "had been found. Noroeste Digital compared the church with pictures of the parish festival and reached the same conclusion about the place. More "
        "than a hundred people have been murdered since two factions of the cartel fell out.",
        Item(["the drone video", "the footage"], "drone_video",
             [step("shared|posted|reposted", "residents"), step("filmed", None, optional=True), step("verified", "office|secretary|Mérida", optional=True),
              step("geolocated|verified", "Noroeste", optional=True)],
             [time("filmed|event", "2024-09", optional=True), time("posted|published", "2024-10-01", optional=True)],
             [verdict("location", "confirmed", "office|secretary|Mérida"), verdict("time", "confirmed", "office|secretary|Mérida"),
              verdict("location", "confirmed", "Noroeste"), verdict("content", "confirmed", "office|secretary|Mérida", optional=True)],
             ["Tepuche", "Culiac", "church"])),
    Report("Plain Facts", "2024-08-05",
        "A picture of smoke pouring from the roof of a London landmark is not from this weekend's riots. The image, which the account @AlbionWakes posted on X "
        "on Sunday with the caption \"Westminster tonight\", was generated by artificial intelligence. Look at the clock face: it has thirteen hours. The "
        "police horses in the foreground share legs. The London Fire Brigade told Plain Facts that it had attended no such fire. Disorder did break out in "
        "Rotherham, Middlesbrough and elsewhere on Sunday, and genuine video of those scenes was broadcast by the BBC and Sky. By the time of writing the "
        "fake had been seen 1.3 million times.",
        Item(["A picture", "The image"], "still",
             [step("posted", "AlbionWakes")], [time("posted", "2024-08-04")],
             [verdict("content", "refuted", "*"), verdict("time|location", "refuted", "*", optional=True)], ["London", "Westminster"]),
        Item(["genuine video"], "video ground_video",
             [step("published|released|shared", "BBC"), step("published|released|shared", "Sky", optional=True)], [time("event|filmed|published", "2024-08-04", optional=True)],
             [verdict("content", "confirmed", "*")], ["Rotherham", "Middlesbrough"])),
    Report("Heritage Eye", "2024-04-18",
        "The Ghazanchetsots cemetery in Shusha has been levelled. That is the conclusion of our analysis of high-resolution imagery, supplied by SkySat, in "
        "which the graves are still present on 5 October 2023 and absent on 4 April 2024. A bulldozer stands at the northern gate in the later image. Because "
        "cloud hid the site for most of the winter, we can narrow the destruction only to that half-year. An Azerbaijani official whom we approached replied "
        "that building work in the area was lawful. Descendants of the families, who live in Yerevan since the exodus of last autumn, learned of the loss from "
        "us. Heritage Eye is monitoring 450 other sites.",
        Item(["high-resolution imagery"], "satellite_pair satellite_image",
             [step("released|filmed|published|shared", "SkySat"), step("analysed", "*")],
             [time("imagery_acquired", "2023-10-05"), time("imagery_acquired", "2024-04-04")], [], ["Ghazanchetsots", "Shusha", "cemetery"])),
    Report("Justice Now", "2025-03-15",
        "Burkina Faso: Pro-government militia implicated in killings at Solenzo. Between 10 and 11 March, at least eleven graphic videos were circulated on "
        "social media showing dozens of dead and dying people, most of them Fulani women, children and old men. Men wearing the T-shirts of local units of the "
        "Volunteers for the Defence of the Homeland are seen walking among them. Justice Now analysed the videos and spoke to witnesses, relatives and "
        "journalists. The perpetrators appear to have filmed the videos themselves. It was not possible to geolocate them, as little but grass and tricycles is "
        "visible, yet three witnesses recognised victims from Solenzo. The government called the reports disinformation.",
        Item(["at least eleven graphic videos", "the videos"], "video ground_video",
             [step("posted|shared|reposted", None), step("analysed", "Justice Now"), step("filmed", "perpetrators")],
             [time("posted|published", "2025-03-10/2025-03-11", optional=True)],
             [verdict("location", "not_confirmed", "*"), verdict("content|location", "confirmed|partly_confirmed", "witnesses", optional=True),
              verdict("content", "disputed|refuted", "government", optional=True)], ["Solenzo"])),
    Report("Radio Andina", "2025-05-06",
        "LIMA - Thirteen workers kidnapped from a gold mine in the Pataz district were found dead on Sunday in a gallery, the company Poderosa said. All were "
        "employees of a subcontractor that provided guards. President Dina Boluarte imposed a curfew and put the army in charge of security in the province. "
        "Relatives had waited for a week at the gate for a sign of life. A judge in Trujillo has ordered the arrest of a man known as Cuchillo, whose image "
        "hangs in every police station. The prime minister, who at first doubted the kidnapping, was shown the list of names by reporters. Mining in Pataz will "
        "be suspended for thirty days."),
    Report("North Atlantic Bulletin", "2024-05-30",
        "GRINDAVÍK, Iceland - Lava fountains fifty metres high broke out of the Sundhnúkur crater row on Wednesday afternoon, and by evening lava had crossed the "
        "road to the Blue Lagoon. The eruption could be followed live on a webcam that the public broadcaster RÚV has set up on Mount Þorbjörn. A still from that "
        "stream, timed at 12:46, shows the fissure opening. Geologist Kristín Jónsdóttir of the weather office filmed the flow from a coastguard helicopter; "
        "her footage gave scientists the first estimate of its volume. The few inhabitants who had returned to Grindavík left within the hour. Keflavík airport "
        "remains open.",
        Item(["live on a webcam", "that stream@1"], "livestream",
             [step("filmed|published|posted|released", "RÚV|webcam")], [time("filmed|event|published|posted", "2024-05-29", optional=True)], [],
             ["Sundhnúk", "fissure", "Grindav", "Þorbj"]),
        Item(["A still"], "still screenshot", [step("filmed|published", "RÚV|webcam", optional=True)], [time("filmed|event", "2024-05-29", optional=True)], [],
             ["Sundhnúk", "fissure", "Grindav", "Þorbj"]),
        Item(["her footage"], "video ground_video",
             [step("filmed", "Kristín|Geologist"), step("analysed", "scientists", optional=True)], [time("filmed|event", "2024-05-29", optional=True)], [],
             ["Sundhnúk", "fissure", "Grindav"])),
    Report("Hindukush Relief Network", "2023-10-12",
        "Situation update no. 4: Herat earthquakes. A further shock of magnitude 6.3 struck before sunrise on Wednesday, thirty kilometres north of the city. "
        "Drone images taken by our assessment team on Tuesday over Nayeb Rafi, in Zinda Jan district, show that not one of its roughly two hundred mud-brick "
        "houses is standing. The team's photographs, which may be used free of charge, are credited HRN/Farid Amini. Two thousand families sleep in the open. "
        "Priorities are tents, blankets and dignified burial. Access from Islam Qala is unhindered, but women staff need a male escort. Schools in Herat city "
        "remain closed until Sunday. The next update will follow on Saturday.",
        Item(["Drone images", "photographs"], "drone_still still",
             [step("filmed", "team|Farid Amini|HRN"), step("released|published|shared", "HRN|team|Hindukush", optional=True)],
             [time("filmed|event", "2023-10-10")], [], ["Nayeb Rafi", "Zinda Jan"])),
    Report("Red River Times", "2024-09-10",
        "A motorbike rider braked with his front wheel over the void. That is how close Pham Truong Son came to the river when the Phong Chau bridge fell on "
        "Monday morning. Dashboard camera footage from a lorry some way behind, which state television VTV broadcast in its noon news, shows the truss drop and "
        "a tanker vanish with it. Ten vehicles went down, and eight people are missing. The river Hong, swollen by typhoon Yagi, is at its highest for twenty "
        "years at Phu Tho. Deputy prime minister Ho Duc Phoc, visiting the site, ordered checks of all old bridges. The army will lay a pontoon as soon as the "
        "current permits.",
        Item(["Dashboard camera footage"], "dashcam",
             [step("published|released", "VTV|state television"), step("filmed", "lorry", optional=True)],
             [time("event|filmed", "2024-09-09"), time("published", "2024-09-09", optional=True)], [], ["Phong Chau"])),
    Report("Pearl Delta Today", "2024-05-02",
        "At least 36 people died when a stretch of the expressway between Meizhou and Dabu slid down a hillside in the small hours of Wednesday. Aerial footage "
        "aired by the provincial broadcaster shows a gash of brown earth eighteen metres wide and a heap of blackened cars at the bottom. A driver surnamed Ye, "
        "who had stopped short of the hole, recorded other motorists kneeling in the road to warn the traffic; his clip was viewed forty million times on "
        "Weibo before the censors took it down. Guangdong has had the wettest April since measurements began. Engineers suspect that water had hollowed out "
        "the slope beneath the lanes.",
        Item(["Aerial footage"], "drone_video video",
             [step("published|released", "broadcaster")], [time("event", "2024-05-01", optional=True)], [], ["Meizhou", "Dabu", "Guangdong", "expressway"]),
        Item(["his clip"], "video ground_video",
             [step("filmed", "Ye|driver"), step("posted|shared|published", "*", optional=True)], [time("filmed|event", "2024-05-01", optional=True)], [],
             ["Meizhou", "Dabu", "Guangdong", "expressway"])),
    Report("Maghreb Cross-Check", "2023-09-11",
        "Three videos from the Moroccan earthquake, and what we know of them. (1) Surveillance camera, alley in the medina of Marrakesh, people running in a "
        "cloud of dust: genuine. We matched the arch to Derb Dabachi, and the clock on screen agrees with the shock at 23:11 on Friday. (2) Collapsing tower "
        "block, said to be in Casablanca: false. It fell in Adana, Turkey, in February. (3) Phone video of a minaret swaying, uploaded by a Spanish tourist: "
        "partly confirmed. The place is certainly Jemaa el-Fnaa, but the upload dates from Sunday and the tourist has not answered us, so the time remains "
        "open. If you come across other material, please send us the link before sharing it.",
        Item(["Surveillance camera"], "cctv",
             [step("geolocated|verified|chronolocated", "We|*", optional=True)], [time("filmed|event", "2023-09-08")],
             [verdict("content", "confirmed", "*"), verdict("location", "confirmed", "We|*"), verdict("time", "confirmed", "We|*")],
             ["Derb Dabachi", "Marrak", "medina"]),
        Item(["Collapsing tower block"], "video ground_video", [], [time("filmed|event", "2023-02")],
             [verdict("location", "refuted", "*"), verdict("content", "refuted", "*", optional=True), verdict("time", "refuted", "*", optional=True)], ["Adana", "Turkey"]),
        Item(["Phone video"], "video ground_video",
             [step("posted", "tourist")], [time("posted|published", "2023-09-10")],
             [verdict("location", "confirmed", "*"), verdict("time", "not_confirmed", "*"), verdict("content|location|time", "partly_confirmed", "*", optional=True)],
             ["Jemaa el-Fna", "minaret"])),
    Report("Eastern Front Daily", "2024-08-22",
        "Ukrainian forces continued marginal advances in Kursk Oblast on August 21. Footage published on August 20 and geolocated to within 300 meters of the "
        "bridge at Zvannoye shows the effects of a Ukrainian strike on a Russian pontoon crossing over the Seim. The Ukrainian Air Force commander, Mykola "
        "Oleshchuk, posted a video of a GBU-39 strike on a drone control point in the same district. Satellite imagery collected on August 19 by Planet "
        "likewise indicates that at least one pontoon has been destroyed. Russian sources disagreed about whether Ukrainian troops hold Korenevo. A Kremlin-"
        "affiliated milblogger complained that local officials had been told to keep silent.",
        Item(["Footage"], "video ground_video drone_video",
             [step("published|posted", None), step("geolocated", None)], [time("published|posted", "2024-08-20")],
             [verdict("location", "confirmed", None)], ["Zvannoye", "Seim", "Kursk", "bridge"]),
        Item(["a video"], "video ground_video drone_video",
             [step("posted|published|released", "Oleshchuk|commander")], [], [], ["Kursk", "district", "Zvannoye"]),
        Item(["Satellite imagery"], "satellite_image",
             [step("filmed", "Planet")], [time("imagery_acquired", "2024-08-19")], [], ["Zvannoye", "Seim", "Kursk"])),
    Report("Volga Independent", "2025-01-09",
        "An oil depot in Engels, in Russia's Saratov region, burned for a second day on Thursday after a drone attack. The Telegram channel Astra published "
        "several videos in which tall flames stand over white tanks; it geolocated them to the Kombinat Kristall facility, which supplies a nearby bomber base. "
        "Residents wrote that the explosions began at about two in the morning on Wednesday. The governor, Roman Busargin, spoke of damage to an industrial "
        "site without naming it, and two firefighters were killed. Kyiv's general staff took responsibility. The Volga Independent has not verified the videos, "
        "although a heat signature appears at the same spot in NASA's fire data.",
        Item(["several videos", "the videos"], "video ground_video",
             [step("published|posted", "Astra"), step("geolocated", "Astra|it")], [time("event|filmed", "2025-01-08", optional=True)],
             [verdict("location", "confirmed", "Astra|it"), verdict("content|location", "not_confirmed", "Volga Independent")], ["Engels", "Kristall"])),
    Report("Douro Weekly", "2025-06-13",
        "The third edition of the Lamego short film festival opens on Friday with a tribute to the editor Branca Teles, who cut eleven features and taught "
        "two generations of Portuguese directors to throw away good shots. Visitors can see her notebooks, on loan from the Cinemateca, and a table of splicing "
        "tools. On Saturday evening the jury, chaired by Rui Paiva, will present the prizes on the cathedral square; in case of rain the ceremony moves to the "
        "Ribeiro Conceição theatre. Tickets cost six euros. The organisers, a group of former pupils, released the programme last week and confirmed that "
        "every screening will have Portuguese and English subtitles."),
    Report("Hexagone", "2023-07-04",
        "NANTERRE - The officer who shot 17-year-old Nahel M. at a traffic stop on Tuesday of last week is in custody on a charge of voluntary homicide. Had a "
        "woman on the pavement not taken out her telephone, the report of two policemen that the car drove at them might have stood. Her video, posted on "
        "Twitter within the hour, shows one of them leaning at the driver's window with his weapon drawn, and the car pulling away only as the shot is fired. "
        "Agence Hexagone authenticated it the same day. The public prosecutor said on Thursday that the images had been put on the case file. Nights of "
        "rioting followed from Lille to Marseille.",
        Item(["Her video", "the images"], "video ground_video",
             [step("filmed", "woman"), step("posted", "*"), step("verified", "Hexagone", optional=True)],
             [time("filmed|event", "2023-06-27"), time("posted|published", "2023-06-27", optional=True)],
             [verdict("content|source", "confirmed", "Hexagone")], ["Nanterre", "NANTERRE"])),
    Report("Garden Route Mail", "2024-05-10",
        "A dust cloud, a car alarm, then silence: the collapse of the unfinished flats in Victoria Street, George, was caught by a security camera on a house "
        "across the road. The owner of the camera, Theresa Jeyi, has given the recording to the engineers' council, which is investigating why 75 people "
        "ended up under the concrete on Monday afternoon. It runs for twelve seconds. Another recording that has been forwarded on WhatsApp, supposedly "
        "showing workers warning of cracks on the eve of the disaster, could not be traced to any source, the Western Cape government said. By Friday, nine "
        "bodies had been brought out. Rescuers still hear knocking.",
        Item(["caught by a security camera", "the recording"], "cctv",
             [step("filmed", "security camera", optional=True), step("released|shared", "Theresa Jeyi|owner")], [time("filmed|event", "2024-05-06")], [],
             ["George", "Victoria Street"]),
        Item(["Another recording"], "video ground_video",
             [step("posted|shared|reposted", None)], [time("filmed|event", "2024-05-05", optional=True)],
             [verdict("source", "not_confirmed", "government")], [])),
    Report("Pacífico Diario", "2024-01-11",
        "GUAYAQUIL - For fifteen minutes on Tuesday the whole of Ecuador watched as masked men held a television studio at gunpoint. The live broadcast of "
        "TC Televisión went on while presenters crouched on the floor and a shot was heard. Viewers made copies and shared them around the world before the "
        "signal was cut. Thirteen people were arrested, the police said, and published a photograph showing them face down with their hands tied. Cameraman "
        "Francisco Rosas was wounded in the leg. President Daniel Noboa declared that an internal armed conflict existed and named 22 gangs as terrorist "
        "groups. On Wednesday the streets of Guayaquil and Quito were all but empty.",
        Item(["The live broadcast"], "livestream",
             [step("published|filmed|released|posted", "TC Televisión"), step("shared|reposted|posted", "Viewers")],
             [time("filmed|event|published|posted", "2024-01-09")], [], ["Guayaquil", "GUAYAQUIL", "studio"]),
        Item(["a photograph"], "still",
             [step("published|released", "police")], [time("filmed|event", "2024-01-09", optional=True)], [], ["Guayaquil", "GUAYAQUIL", "studio"])),
    Report("Field Evidence Group", "2024-02-20",
        "On 29 January a tank shell struck the car in which the Salem family was leaving Tel al-Hawa. This investigation, conducted jointly with the Palestinian "
        "group Al-Haq, draws on recorded telephone calls, on satellite images and on a video by journalist Omar Nasr, who reached the wreck on 10 February. His "
        "video, first posted to Instagram that evening, allowed us to count 335 bullet holes on the exterior. We located the car on Fares Street, thirty metres "
        "from a petrol station. Airbus images taken at 10:29 on the day of the attack put several armoured vehicles within sight of it. The army says that it "
        "had no troops in the area; the images contradict this.",
        Item(["a video", "His video"], "video ground_video",
             [step("filmed", "Omar Nasr|journalist"), step("posted", "*"), step("geolocated|analysed", "*", optional=True)],
             [time("filmed", "2024-02-10"), time("posted|published", "2024-02-10")],
             [verdict("location", "confirmed", "*", optional=True)], ["Fares Street", "Tel al-Hawa", "petrol station"]),
        Item(["satellite images", "Airbus images", "the images"], "satellite_image",
             [step("filmed", "Airbus"), step("analysed", "*", optional=True)], [time("imagery_acquired", "2024-01-29")], [],
             ["Fares Street", "Tel al-Hawa", "petrol station"])),
    Report("Pacific Islands Register", "2024-05-28",
        "PORT MORESBY - Up to two thousand people may lie beneath the landslide that buried Yambali village in Papua New Guinea's Enga province before daylight "
        "on Friday, the national disaster centre has told the UN. Mobile phone pictures taken by a community leader, Ignas Nembo, and shared with the Register "
        "show boulders as big as houses and people digging with spades. Satellite photos provided by Umbra, one from 20 May and one from 26 May, outline a tongue "
        "of debris six hundred metres long. The excavator that reached the spot on Sunday belongs to a local builder. Tribal fighting along the road from Wabag "
        "has held up convoys.",
        Item(["Mobile phone pictures"], "still",
             [step("filmed", "Ignas Nembo|leader"), step("shared|released", "*", optional=True)], [time("event", "2024-05-24", optional=True)], [], ["Yambali", "Enga"]),
        Item(["Satellite photos"], "satellite_pair",
             [step("released|filmed|published|shared", "Umbra")], [time("imagery_acquired", "2024-05-20"), time("imagery_acquired", "2024-05-26")], [],
             ["Yambali", "Enga"])),
    Report("Lake Chad Humanitarian Notes", "2024-09-19",
        "Floods in the Logone valley have displaced a further 12,000 people this week, most of them around Yagoua in the far north of Cameroon. Our colleagues "
        "report that the dyke at Djafga is holding. A clearer picture of needs should emerge once the boats arrive on Thursday. Radio messages in Fulfulde and "
        "Masa, recorded with the help of the women's association, are being broadcast every morning, and a leaflet has been shared with village chiefs. Cholera "
        "cases, confirmed by the laboratory in Garoua, rose from nine to fourteen. The bishop of Yagoua has opened the mission school. Donors have covered "
        "a third of the appeal that we published on 2 September."),
    Report("Neretva Portal", "2024-10-07",
        "DONJA JABLANICA, Bosnia - A quarry above the village broke loose in the storm of Friday morning and covered it up to the gables. Our front page shows "
        "Donja Jablanica from above: the drone photo by Adnan Hodžić, made on Saturday, needs no commentary. The mosque's minaret rises out of rubble, and the "
        "railway line hangs in the air. Nineteen people are dead in the municipality, ten are missing. Mountain rescuers from Konjic, Mostar and even Slovenia "
        "have come to help. Federal inspectors confirmed that the quarry had no valid permit, a fact which residents say they had been writing about to the "
        "authorities for years.",
        Item(["the drone photo"], "drone_still",
             [step("filmed", "Adnan Hodžić"), step("published", "Our|Neretva Portal", optional=True)], [time("filmed", "2024-10-05"), time("event", "2024-10-04", optional=True)], [],
             ["Jablanica", "JABLANICA", "quarry", "village"])),
    Report("El Ávila Reporter", "2024-08-01",
        "A head of Hugo Chávez rolls in the dust: that scene, from a video which spread on Monday, stands for the anger at the announced result. Reporters of "
        "El Ávila established that the statue was pulled down in Coro, on the roundabout of the Cruz Verde. The upload that they consider the earliest, by the user "
        "@coro_despierta, carries the time 16:02. A similar clip, alleged to show a statue falling in Los Teques, is older; it goes back to protests of 2017. "
        "State television has called all such pictures \"a laboratory product\". The attorney general says that over a thousand people are in custody. "
        "The opposition has put scans of the voting records on a website.",
        Item(["a video"], "video ground_video",
             [step("posted|shared|published", "coro_despierta"), step("geolocated|verified", "Reporters|El Ávila", optional=True)],
             [time("posted|published", "2024-07-29"), time("event|filmed", "2024-07-29", optional=True)],
             [verdict("location", "confirmed", "Reporters|El Ávila"), verdict("content", "disputed|refuted", "State television", optional=True)], ["Coro", "Cruz Verde"]),
        Item(["A similar clip"], "video ground_video", [step("posted|shared", None, optional=True)], [time("filmed|event|posted|published", "2017")],
             [verdict("time", "refuted", "*"), verdict("content", "disputed|refuted", "State television", optional=True)], ["Los Teques"])),
    Report("Caribbean Fact Bureau", "2025-10-29",
        "As hurricane Melissa crossed Jamaica on Tuesday, fake scenes outran the real ones. The most popular, a clip of sharks in a hotel pool in Montego Bay, bears "
        "in one corner the faint watermark of the generator Sora, and the Bureau rates it as fabricated. Another popular video is authentic. It shows the roof of "
        "Black River hospital lifting off; nurse Keisha Plummer confirmed to us by telephone that she had recorded it from the car park on Tuesday afternoon. "
        "The health minister, Christopher Tufton, reposted it. Power is out for three quarters of the island's customers, and the parish of St Elizabeth "
        "is, in the words of the prime minister, under water.",
        Item(["a clip"], "video ground_video", [step("posted|shared", None, optional=True)], [],
             [verdict("content", "refuted", "Bureau")], ["Montego Bay"]),
        Item(["Another popular video"], "video ground_video",
             [step("filmed", "Keisha Plummer|nurse"), step("reposted|shared", "Tufton|minister")], [time("filmed|event", "2025-10-28")],
             [verdict("content", "confirmed", "*"), verdict("source", "confirmed", "*"), verdict("location|time", "confirmed", "*", optional=True)],
             ["Black River", "hospital"])),
    Report("Kosice Evening Standard", "2025-02-27",
        "Who pays when a drone falls on a roof? The district court had to decide on Wednesday, after a toy quadcopter crashed into the conservatory of a retired "
        "stationmaster in Barca. His neighbour, a pupil of fifteen, had bought it at a flea market. The judge heard two witnesses and an expert on insurance, "
        "and was handed an estimate of 740 euros. No photograph of the damage existed, because the glazier had already cleared it away. In the end both "
        "sides settled. The boy will mow the lawn until September. A spokesman for the aviation office reminded owners that any device heavier than "
        "250 grams must be registered."),
    Report("Horn Daily", "2024-08-05",
        "MOGADISHU - Lido beach was full on Friday night when a man blew himself up outside the Beach View hotel and others opened fire; 37 people died. Al-Shabab has "
        "claimed the attack. Phone footage which survivors have put on TikTok shows people crawling behind boats. Horn Daily has verified some of these "
        "clips but not all: the lights of the promenade match in four of them, while the rest are too dark to judge. A screengrab attributed to the hotel's "
        "security cameras, on which a gunman is circled in red, is also going round; the police refuse to say if it is real. On Sunday hundreds "
        "marched along the shore dressed in white.",
        Item(["Phone footage", "these clips"], "video ground_video",
             [step("posted|shared|published", "survivors"), step("filmed", "survivors|*", optional=True), step("verified|geolocated", "Horn Daily", optional=True)],
             [time("filmed|event", "2024-08-02", optional=True)],
             [verdict("location|content", "partly_confirmed", "Horn Daily|*")], ["Lido", "Mogadishu", "MOGADISHU", "Beach View"]),
        Item(["A screengrab"], "screenshot still cctv",
             [step("posted|shared|reposted", None, optional=True), step("filmed", "security cameras|hotel", optional=True)], [],
             [verdict("content|source", "not_confirmed", "police", optional=True)], ["Lido", "Mogadishu", "MOGADISHU", "Beach View", "hotel"])),
]
