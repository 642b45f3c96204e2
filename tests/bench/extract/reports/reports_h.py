"""Thirty-two held-out reports in English, annotated by hand and blind to the program."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report("Meridian", "2024-11-21",
        "KRYVYI RIH, Ukraine, Nov 21 (Meridian) - A Russian missile tore the front off a block of flats in Kryvyi Rih before dawn on Thursday, "
        "killing at least four people, the regional governor said. Body camera video released by the State Emergency Service showed rescuers "
        "carrying a woman down a ladder through thick smoke. Meridian was able to confirm the location from the balconies and a pharmacy sign "
        "that matched street-level pictures of the building. The agency could not independently verify when the video was filmed. Moscow did not "
        "immediately comment. Air raid sirens sounded across the region for six hours and schools in the city stayed closed.",
        Item(["Body camera video", "the video"], "bodycam",
             [step("released", "State Emergency Service"), step("verified|geolocated", "Meridian", optional=True), step("filmed", "*", optional=True)],
             [time("event|filmed", "2024-11-21", optional=True)],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "not_confirmed", "agency|Meridian")], ["Kryvyi Rih", "KRYVYI RIH"])),
    Report("Nilotic Conflict Monitor", "2024-06-14",
        "Damage to the South Hospital, El Fasher. Satellite images taken by Airbus on 3 May and 10 June 2024 show that the roof of the maternity "
        "wing has collapsed and that at least three impact craters have appeared inside the compound wall. Between the two dates the hospital was "
        "the scene of heavy shelling, according to Médecins Sans Frontières, which suspended its work there on 8 June. We found no sign of fire in "
        "the neighbouring market. Thirty-two structures in the Al-Wahda quarter, further north, have also been damaged. The warring parties accuse "
        "each other of firing on the building, and we do not attribute the strikes in this note.",
        Item(["Satellite images"], "satellite_pair",
             [step("filmed", "Airbus"), step("analysed", "*", optional=True)],
             [time("imagery_acquired", "2024-05-03"), time("imagery_acquired", "2024-06-10")], [], ["South Hospital", "Fasher", "hospital", "Wahda", "market"])),
    Report("Levante Hoy (English edition)", "2024-10-31",
        "The sound is what people remember. In a video recorded by Amparo Ruiz from her third-floor balcony in Paiporta, cars knock against each "
        "other like boats as brown water climbs the shutters of the bakery opposite. She posted it on X at ten on Tuesday night, and by Wednesday "
        "morning it had been viewed six million times. \"I filmed because I thought nobody would believe it,\" she told this newspaper. The mayor "
        "said on Thursday that the town was still without drinking water. Soldiers of the emergency unit are going from garage to garage with pumps, "
        "and the bridge over the Poyo ravine has been closed to traffic.",
        Item(["a video"], "video ground_video",
             [step("filmed", "Amparo Ruiz"), step("posted", "Amparo Ruiz|She")],
             [time("posted", "2024-10-29"), time("event|filmed", "2024-10-29", optional=True)], [], ["Paiporta"])),
    Report("Cedar Check", "2024-10-08",
        "No, this is not an Israeli strike on Beirut. A clip of an enormous fireball rising behind apartment towers has been shared thousands of "
        "times on Facebook since Friday, with captions that place it in the southern suburbs of the Lebanese capital. The recording is nine years "
        "old. It shows the explosion of a chemical warehouse in Tianjin, China, on 12 August 2015, and was filmed from a hotel window by the "
        "American student Dan Holloway, who put it on YouTube the same week. A keyframe search leads straight to his channel. There were indeed "
        "heavy strikes on Dahiyeh last week, and other footage of them has been authenticated by several media.",
        Item(["A clip", "The recording"], "video ground_video",
             [step("shared|posted|reposted", None), step("filmed", "Dan Holloway"), step("posted|published", "Dan Holloway|who", optional=True)],
             [time("posted", "2024-10-04", optional=True), time("event|filmed", "2015-08-12")],
             [verdict("location", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("content", "refuted", "*", optional=True)],
             ["Tianjin", "China"]),
        Item(["other footage"], "video ground_video", [step("verified", "media", optional=True)], [],
             [verdict("content|source|location", "confirmed", "media")], ["Dahiyeh"])),
    Report("Annapurna Observer", "2024-07-13",
        "Kathmandu - Divers of the Armed Police Force went back into the Trishuli River on Saturday morning to look for two buses that a landslide "
        "pushed off the Narayanghat-Mugling highway the day before. Drone footage released by the force shows a fresh brown scar running from the "
        "forest straight across the road and down to the water near Simaltal. No trace of either vehicle can be seen. Three passengers who jumped "
        "out in time are being treated in Bharatpur. The home ministry says more than sixty people were on board. Traffic towards Kathmandu is being "
        "sent over Hetauda, and officials warn that further rain is expected.",
        Item(["Drone footage"], "drone_video",
             [step("released", "force|Armed Police Force"), step("filmed", "*", optional=True)], [time("event", "2024-07-12", optional=True)], [],
             ["Simaltal", "Trishuli", "Narayanghat", "Mugling"])),
    Report("Sierra Dispatch", "2024-07-26",
        "CHICO, Calif. - The Park Fire doubled in size overnight and is now the largest burning in the state, Cal Fire said Friday. Footage from a "
        "mountaintop camera of the ALERTCalifornia network captured the blaze leaping across Highway 36 on Thursday evening, in less than four "
        "minutes. Separately, a Paradise resident, Dwayne Kessler, filmed a column of fire spinning above a ridge near Cohasset and uploaded the "
        "clip to Facebook. A man of 42 accused of pushing a burning car into a gully in Bidwell Park was arrested. Eighteen hundred firefighters "
        "are on the lines, and evacuation orders cover parts of Butte and Tehama counties.",
        Item(["Footage"], "video ground_video cctv livestream",
             [step("filmed", "ALERTCalifornia|mountaintop camera")], [time("filmed|event", "2024-07-25")], [], ["Highway 36"]),
        Item(["the clip"], "video ground_video",
             [step("filmed", "Dwayne Kessler|Paradise resident"), step("posted", "Dwayne Kessler|Paradise resident")], [], [], ["Cohasset", "ridge"])),
    Report("Eastern Front Daily", "2024-12-10",
        "Russian forces recently advanced south of Pokrovsk. Geolocated footage published on December 9 shows that Russian infantry has entered the "
        "southern part of Shevchenko. Additional geolocated footage published on December 8 and 9 indicates that Ukrainian forces recently regained "
        "positions in northern Novotroitske. A Russian milblogger claimed that elements of the 90th Tank Division also attacked toward Pishchane, but "
        "admitted that the village remains contested. The Ukrainian General Staff reported thirty-one assaults in the direction. A Ukrainian battalion "
        "commander stated that Russian forces are attacking in groups of two or three and seldom use armored vehicles because of drones.",
        Item(["Geolocated footage"], "video ground_video drone_video",
             [step("published|posted", None), step("geolocated", None)], [time("published|posted", "2024-12-09")],
             [verdict("location", "confirmed", None)], ["Shevchenko", "Pokrovsk"]),
        Item(["Additional geolocated footage"], "video ground_video drone_video",
             [step("published|posted", None), step("geolocated", None)], [time("published|posted", "2024-12-08"), time("published|posted", "2024-12-09")],
             [verdict("location", "confirmed", None)], ["Novotroitske"])),
    Report("Harbour Gazette", "2025-03-18",
        "Halifax councillors voted eleven to five on Tuesday to pay for forty new surveillance cameras along Barrington Street and the waterfront. The "
        "cameras will be installed by a Dartmouth company before the tall ships arrive in July. Police Chief Don MacLean told the meeting that the "
        "devices would record around the clock and that nothing would be kept beyond thirty days. Councillor Ines Boudreau, who voted against, said "
        "there was no proof that filming people made anyone safer. A privacy assessment published in February recommended signs at every corner. The "
        "budget, 1.2 million dollars, comes from the parking fund, and a first review is due in 2026."),
    Report("Chindwin Post", "2024-09-07",
        "At least eleven villagers were killed when a fighter jet dropped two bombs on a school serving as a shelter in Namkham township on Friday, a "
        "local relief worker said. Photos and video provided by the Ta'ang National Liberation Army show burned timbers, a torn roof and a row of "
        "bodies covered with blankets. Chindwin Post could not independently verify the images, and the junta's spokesman did not answer calls. The "
        "group took Namkham in northern Shan State last year and has since come under near daily air attack. Residents say that a reconnaissance plane "
        "circled over the school for half an hour before the bombs fell.",
        Item(["Photos"], "still",
             [step("released|shared|published", "Ta'ang|TNLA")], [time("event", "2024-09-06", optional=True)],
             [verdict("content", "not_confirmed", "Chindwin Post"), verdict("location|time|source", "not_confirmed", "Chindwin Post", optional=True)], ["Namkham"]),
        Item(["video"], "video ground_video",
             [step("released|shared|published", "Ta'ang|TNLA")], [time("event", "2024-09-06", optional=True)],
             [verdict("content", "not_confirmed", "Chindwin Post", optional=True)], ["Namkham"])),
    Report("Rights in Conflict", "2024-04-30",
        "On the afternoon of 11 February a strike hit a house sheltering the Abu Nada family on Jaffa Street in Rafah, killing nine. Rights in Conflict "
        "interviewed five survivors and analysed a 40-second video, recorded by a neighbor minutes after the strike and sent to us directly. It shows "
        "men digging with their hands beneath a collapsed staircase. Our researchers matched the minaret and the water tanks visible in the video with "
        "satellite imagery and thereby confirmed the location. Shadows are consistent with about 3 p.m. We found no evidence of a military target at "
        "the house. The Israeli military did not respond to a letter of 2 April that set out our findings.",
        Item(["a 40-second video", "the video"], "video ground_video",
             [step("filmed", "neighbor"), step("shared|released", "neighbor", optional=True), step("analysed", "Rights in Conflict"),
              step("geolocated|verified|chronolocated", "Rights in Conflict|researchers", optional=True)],
             [time("filmed|event", "2024-02-11")],
             [verdict("location", "confirmed", "Rights in Conflict|researchers"), verdict("time", "confirmed|partly_confirmed", "*", optional=True)],
             ["Rafah", "Jaffa"])),
    Report("Anatolia Courier", "2023-02-09",
        "The second shock lasted forty-five seconds. CCTV from a bakery in Elbistan, the town nearest to its epicentre, shows customers glancing up "
        "at a swinging lamp at 13:24 on Monday and then running as the ceiling gives way. Everybody got out, the owner, Hasan Demirci, told us; he "
        "gave the recording to the Courier because he wants engineers to study it. Across the street nothing is left of the five-storey Yildiz block, "
        "where neighbours say at least thirty people lived. Excavators from Kayseri arrived only on Wednesday. The governor counted 1,900 collapsed "
        "buildings in the district and promised tents before the weekend.",
        Item(["CCTV", "the recording"], "cctv",
             [step("released|shared", "owner|Hasan Demirci"), step("filmed", "*", optional=True), step("published", "Courier", optional=True)],
             [time("filmed|event", "2023-02-06")], [], ["Elbistan", "bakery"])),
    Report("Delta Pictures", "2024-08-24",
        "FENI, BANGLADESH - AUGUST 23, 2024: An aerial photograph taken with a drone shows people wading along a submerged highway in Feni, in "
        "south-eastern Bangladesh, after the embankment of the Muhuri river gave way. More than four million people have been cut off by what officials "
        "call the worst floods in the area for three decades. Train services between Dhaka and Chittagong remain suspended, and volunteers are ferrying "
        "dry food and drinking water to roofs in fishing boats. The weather office expects the rain to ease from Monday. (Photo by Munir Hasan/Delta "
        "Pictures)",
        Item(["An aerial photograph", "Photo"], "drone_still still",
             [step("filmed", "Munir Hasan"), step("published|released", "Delta Pictures", optional=True)],
             [time("filmed|event", "2024-08-23")], [], ["Feni", "FENI", "highway", "Muhuri", "Bangladesh"])),
    Report(None, "2022-09-30",
        "Thread on the airstrike in Adi Daero, Tigray. A video appeared on Telegram on 28 September (channel @HornWatch) in which a man walks round a "
        "crater next to a blue school building. 1/ We geolocated it to the eastern edge of the town, at 14.3226, 38.1789, by comparing the two water "
        "towers with Planet imagery. 2/ The oldest version that we know of is the one from Telegram, but the logo in the corner suggests an earlier "
        "upload which we have not found, so we cannot say who filmed it. 3/ The wreckage visible at second 19 looks like the tail of a guided bomb. "
        "4/ A regional health official told reporters that six people died.",
        Item(["A video"], "video ground_video",
             [step("posted", "HornWatch|*"), step("geolocated", "We|*"), step("filmed", None, optional=True)],
             [time("posted|published", "2022-09-28")],
             [verdict("location", "confirmed", "We|*"), verdict("source", "not_confirmed", "*", optional=True)], ["Adi Daero", "14.3226", "Tigray"])),
    Report("Rift Valley Standard", "2024-06-26",
        "NAIROBI - Protesters broke through police lines and stormed parliament on Tuesday, minutes after members had voted for the finance bill. A "
        "livestream by the broadcaster KTN, which the authorities had ordered off the air, showed young men jumping over the fence on Parliament Road as "
        "smoke rose from a wing of the building. In another video, circulating widely on TikTok, an officer in plain clothes fires a pistol at close "
        "range; the Standard has not been able to verify where or when it was made. The police oversight authority said it was aware of the clip and "
        "appealed for witnesses. Doctors at Kenyatta hospital reported five dead.",
        Item(["A livestream"], "livestream",
             [step("filmed|published|posted|released", "KTN|broadcaster")], [time("event|filmed|published|posted", "2024-06-25")], [],
             ["Parliament", "parliament", "Nairobi", "NAIROBI"]),
        Item(["another video", "the clip"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True)], [],
             [verdict("location", "not_confirmed", "Standard"), verdict("time", "not_confirmed", "Standard")], [])),
    Report("Danube Fact Desk", "2025-03-19",
        "Did a sonic weapon scatter the silent crowd in Belgrade on Saturday? Several clips from Kralja Milana street show people suddenly leaping "
        "aside, as though a vehicle were coming. We collected eleven of them from Instagram and Telegram and placed ten within 200 metres of Slavija. "
        "That the clips are authentic and were filmed at 19:11 on 15 March is beyond doubt. What made people run is another matter: the interior "
        "ministry denies owning such a device, while an acoustics expert consulted by the Desk thinks the sound fits one. Nobody has produced a "
        "recording good enough to settle it. The student plenum called for an independent inquiry.",
        Item(["Several clips", "the clips"], "video ground_video",
             [step("posted", None, optional=True), step("geolocated", "We|*")], [time("filmed|event", "2025-03-15")],
             [verdict("location", "confirmed|partly_confirmed", "We|*"), verdict("time", "confirmed", "*"), verdict("content", "confirmed", "*"),
              verdict("content", "disputed", "*", optional=True)], ["Kralja Milana", "Slavija", "Belgrade"])),
    Report("Himalayan Tribune", "2025-07-03",
        "SHIMLA: A five-storey house folded up like cardboard in Bhattakufar on Monday morning, and its owner is glad that she had listened to her dog. "
        "The collapse was captured on a phone by a passer-by and has since been posted on Instagram by @shimlaupdates, where it has drawn nine lakh "
        "views. Ranjana Verma said the family moved out at midnight because the animal would not stop barking. Residents blame blasting for the "
        "four-lane road below; the highways authority denies it. Sixty-nine people have died in rain-related incidents in Himachal Pradesh since "
        "20 June, the state's revenue department said on Wednesday.",
        Item(["captured on a phone"], "video ground_video",
             [step("filmed", "passer-by"), step("posted", "shimlaupdates")], [time("filmed|event", "2025-06-30")], [],
             ["Bhattakufar", "Shimla", "SHIMLA", "house"])),
    Report("Sahel Security Brief", "2024-08-02",
        "JNIM's media arm, Az-Zallaqa, released a three-minute video on Wednesday that it says depicts last week's ambush of a Malian army convoy near "
        "Tinzaouaten, close to the Algerian border. Burnt-out armoured vehicles and a damaged Mi-8 helicopter are visible. The terrain corresponds to a "
        "wadi some 20 km south of the town, according to an analyst who goes by the name of Desert Lines and who located the footage on Thursday. The "
        "Tuareg coalition CSP disputes that JNIM had any part in the fight and says its own men recorded the pictures. Bamako has admitted heavy "
        "losses without giving a figure, and its Russian partners have said that a commander died.",
        Item(["a three-minute video", "the footage"], "video ground_video",
             [step("released|published", "Zallaqa|JNIM"), step("geolocated", "Desert Lines|analyst"), step("filmed", "CSP|men", optional=True)],
             [time("posted|published", "2024-07-31"), time("geolocated", "2024-08-01")],
             [verdict("location", "confirmed", "Desert Lines|analyst"), verdict("source|content", "disputed", "CSP|coalition")],
             ["Tinzaouaten", "wadi"])),
    Report("Caribbean Wire", "2024-03-06",
        "PORT-AU-PRINCE, March 6 - Gangs in the Haitian capital tried again on Wednesday to seize the Toussaint Louverture airport, where the army had "
        "dug in behind containers. Video broadcast live by Radio Tropik on its Facebook page showed tracer fire over the runway and an armoured truck "
        "driving through the perimeter fence. Two days earlier the gang leader Jimmy Cherizier, known as Barbecue, had issued a video message of his "
        "own in which he threatened civil war. He spoke from an unknown place, surrounded by masked men. The prime minister, Ariel Henry, landed in "
        "Puerto Rico on Tuesday after the Dominican Republic refused him permission to land.",
        Item(["Video"], "livestream video ground_video",
             [step("published|posted|filmed|released|shared", "Radio Tropik")], [time("event|filmed|posted|published", "2024-03-06")], [],
             ["Toussaint", "airport", "Port-au-Prince", "runway", "PORT-AU-PRINCE"]),
        Item(["a video message"], "video ground_video",
             [step("released|posted|published", "Cherizier|Barbecue")], [time("posted|published", "2024-03-04")], [], [])),
    Report("Agência Litoral", "2023-02-21",
        "Rescuers in São Sebastião pulled a two-year-old boy alive out of the mud on Monday night, and with him came some hope. The landslides that "
        "buried the Vila Sahy district over the weekend have left 44 dead. An image sequence from a municipal security camera, obtained by Agência "
        "Litoral, shows the slope letting go at 2:47 a.m. on Sunday and reaching the first houses eleven seconds later. Geologists of the University "
        "of São Paulo, who have examined the sequence, say the speed surprised them. Rain gauges in nearby Bertioga had measured 680 millimetres in a "
        "day, a national record. The Rio-Santos highway is cut in nineteen places.",
        Item(["An image sequence", "the sequence"], "cctv video still",
             [step("filmed", "municipal security camera", optional=True), step("analysed", "Geologists|University"),
              step("published|released|shared", "Litoral", optional=True)],
             [time("filmed|event", "2023-02-19")], [], ["Vila Sahy", "São Sebastião", "slope"])),
    Report("Rheinpost", "2025-01-16",
        "A goods train struck an empty school bus at the level crossing in Geldern-Pont on Wednesday morning. The driver had left the vehicle seconds "
        "before and was not hurt. Dashcam video from a car waiting on the other side shows the barriers coming down on the bus, the driver running, and "
        "the impact. Police confiscated the recording as evidence but allowed the Rheinpost to view it; it is not being made public. The line between "
        "Kleve and Krefeld was closed until the afternoon. According to Deutsche Bahn the damage comes to about 800,000 euros. Detectives ask anybody "
        "who filmed the accident to use the online portal.",
        Item(["Dashcam video", "the recording"], "dashcam",
             [step("filmed", "*", optional=True), step("analysed|verified", "Rheinpost", optional=True)], [time("filmed|event", "2025-01-15")], [],
             ["Geldern", "Pont", "crossing"])),
    Report("Copernicus Watch", "2024-11-12",
        "Image of the week: Lewotobi Laki-laki. This Sentinel-2 image, acquired on 9 November 2024 and shown in natural colour, reveals a grey plume of "
        "ash drifting west from the volcano's summit over the Flores Sea. The fresh deposits on the northern flank contrast with the green of the "
        "coconut groves around Boru. Ten people lost their lives in the eruption of 3 November, and thousands live in schools more than eight "
        "kilometres away. Flights to Labuan Bajo and Bali were cancelled for several days. Contains modified Copernicus Sentinel data, processed by "
        "Marta Olivieri.",
        Item(["This Sentinel-2 image"], "satellite_image",
             [step("filmed", "Sentinel-2|Copernicus", optional=True), step("analysed|published", "Marta Olivieri|Copernicus", optional=True)],
             [time("imagery_acquired", "2024-11-09")], [], ["Lewotobi", "Flores", "Boru", "summit", "flank"])),
    Report("Caucasus Briefing", "2024-12-02",
        "For the fourth night running water cannon cleared Rustaveli Avenue in Tbilisi. A photograph by Nino Beridze shows a man draped in a Georgian flag "
        "standing upright in the jet, and it has become the image of the protest. Footage aired by the opposition channel Formula on Sunday shows "
        "men in black kicking a reporter in the entrance of the Kashveti church. The interior ministry said that it had opened an inquiry into that "
        "footage, whose authenticity it does not contest. Unverified clips on social media claim to show police cars burning in Batumi. The European "
        "Union has called for restraint, and the president says that she will remain in office.",
        Item(["A photograph"], "still", [step("filmed", "Nino Beridze")], [], [], ["Rustaveli", "Tbilisi"]),
        Item(["Footage", "that footage"], "video ground_video",
             [step("published|released", "Formula")], [time("published|posted", "2024-12-01")],
             [verdict("content", "confirmed", "ministry|*", optional=True)], ["Kashveti", "Tbilisi", "Rustaveli", "church"]),
        Item(["Unverified clips"], "video ground_video", [step("posted|shared", None, optional=True)], [],
             [verdict("content|location", "not_confirmed", None)], ["Batumi"])),
    Report("Orient Verification Desk", "2024-12-05",
        "Old pictures travel fast when the front line moves. A video said to show rebel tanks rolling into Hama this week was in fact published in "
        "January 2018 by the pro-government outlet Al-Masdar, and was shot near Abu al-Duhur air base in Idlib. The desk identified the control tower "
        "and two hardened shelters. An X account called Levant Live, with 400,000 followers, reposted it on Tuesday with the words \"Hama now\" and has "
        "since removed the post. Rebels did enter the city on Thursday, as the army itself has acknowledged, so the error concerns the pictures only and "
        "not the event.",
        Item(["A video"], "video ground_video",
             [step("published|posted", "Al-Masdar"), step("filmed", None, optional=True), step("reposted|posted|shared", "Levant Live"),
              step("geolocated|verified", "desk|*", optional=True)],
             [time("published|posted", "2018-01"), time("posted|published", "2024-12-03")],
             [verdict("location", "refuted", "desk|*"), verdict("time", "refuted", "desk|*")], ["Abu al-Duhur", "Idlib"])),
    Report("Dolomiti News", "2022-07-05",
        "CANAZEI, Italy - Helicopters scanned the Marmolada glacier again on Tuesday for hikers still missing after a tower of ice broke off on Sunday and "
        "swept down the normal route. In a twenty-second clip, shot by a guest on the terrace of a mountain hut, a grey wave pours over the rocks while "
        "somebody says, \"Look at it, look at it.\" Pictures distributed by the Alpine rescue service show a blue hollow where the ice had been. Seven "
        "bodies have been recovered and eight people have been injured. Prosecutors in Trento have opened an investigation. At the summit the thermometer "
        "had touched ten degrees on the eve of the collapse.",
        Item(["a twenty-second clip"], "video ground_video",
             [step("filmed", "guest")], [time("filmed|event", "2022-07-03", optional=True)], [], ["Marmolada", "glacier", "hut"]),
        Item(["Pictures"], "still", [step("released|published|shared", "Alpine rescue")], [], [], ["Marmolada", "glacier"])),
    Report("Naija Truth", "2024-10-18",
        "CLAIM: Footage shows the tanker explosion that killed more than 140 people at Majiya in Jigawa State on Tuesday night. VERDICT: True. The "
        "two-minute video, which began to spread on WhatsApp on Wednesday, is genuine. We spoke to Sani Garba, the motorcycle taxi rider who filmed it "
        "from the roof of a filling station, and he sent us the original file, whose metadata gives 15 October, 11:38 p.m. The roadside mosque visible "
        "on the left can be found on Google Street View. A police spokesman in Dutse, Lawan Adam, also recognised the scene. Many of the victims had "
        "rushed to collect petrol from the overturned truck.",
        Item(["Footage", "The two-minute video"], "video ground_video",
             [step("filmed", "Sani Garba|rider"), step("shared|posted", None, optional=True), step("shared|released", "Sani Garba|rider", optional=True),
              step("verified|geolocated", "*", optional=True)],
             [time("filmed|event", "2024-10-15"), time("posted|published", "2024-10-16", optional=True)],
             [verdict("content", "confirmed", "*"), verdict("location", "confirmed", "*", optional=True), verdict("time", "confirmed", "*", optional=True),
              verdict("source", "confirmed", "*", optional=True)], ["Majiya", "Jigawa", "filling station"])),
    Report("Gulf Monitor", "2025-04-29",
        "Three days after the blast at Shahid Rajaee port, near the Iranian city of Bandar Abbas, the cause is still in dispute. Security camera footage "
        "carried by Mehr, a semi-official agency, on Saturday shows a small fire among stacked containers growing for ninety seconds before everything "
        "turns white. The footage was first put out by a Telegram channel of port workers. A satellite image taken by Planet Labs on Sunday shows a crater "
        "about 50 metres across and a burnt area to the west of it. The customs office blames a store of chemicals. A ministry of defence spokesman "
        "said that no military cargo had been on site, which shipping analysts doubt.",
        Item(["Security camera footage", "The footage"], "cctv",
             [step("published|republished|released|shared", "Mehr"), step("posted|published|released|shared", "Telegram channel|port workers"), step("filmed", "*", optional=True)],
             [time("published|posted", "2025-04-26"), time("event|filmed", "2025-04-26", optional=True)], [], ["Shahid Rajaee", "Bandar Abbas", "port"]),
        Item(["A satellite image"], "satellite_image",
             [step("filmed", "Planet")], [time("imagery_acquired", "2025-04-27")], [], ["Shahid Rajaee", "Bandar Abbas", "port", "crater"])),
    Report("Hokuriku Evening News", "2024-01-05",
        "WAJIMA - A fixed camera of the prefecture at Wajima harbour recorded how the sea bed itself came up. At ten past four on the afternoon of "
        "January 1 the fishing boats are afloat; within a minute they lie on their sides in the mud. The prefecture of Ishikawa made the images available to "
        "the press on Thursday. Researchers at Kanazawa University estimate that the coast rose by up to four metres. Rescue crews meanwhile are still "
        "searching the burnt Asaichi market street, and the number of dead stands at 92. Snow is forecast for Sunday, and some hamlets in Suzu can be "
        "reached only on foot.",
        Item(["the images"], "cctv video livestream still",
             [step("filmed", "fixed camera|prefecture"), step("released|published|shared", "prefecture|Ishikawa")],
             [time("filmed|event", "2024-01-01"), time("posted|published", "2024-01-04")], [], ["Wajima", "WAJIMA", "harbour", "Ishikawa"])),
    Report("Prairie Business Weekly", "2024-05-17",
        "A Winnipeg developer has shelved plans for what would have been Manitoba's largest warehouse. With a total square footage of 1.4 million, the "
        "building near CentrePort was to have housed a film distributor and two furniture chains. Rising interest rates shot down the project, said Carol "
        "Penner, who heads the company; she shared the news with tenants in a letter dated May 10. A drone delivery firm had also signed a lease. The land, "
        "pictured by many as a future suburb, goes back on the market in June. Vacancy rates in the region remain below three per cent, according to a "
        "survey released by the chamber of commerce on Tuesday."),
    Report("Maritime Risk Bulletin", "2024-08-30",
        "Houthi forces have published video of the attack on the Greek-flagged tanker Sounion in the Red Sea. The footage, released on Thursday evening by "
        "the group's Al-Masirah television, shows masked men boarding the abandoned ship, planting charges on its deck, and six simultaneous explosions. The "
        "tanker had been hit on 21 August about 77 nautical miles west of Hodeidah while carrying 150,000 tonnes of Iraqi crude. Maritime security firms "
        "confirmed that the vessel in the video is the Sounion, by its deck fittings, but said it was not clear on what day the charges went off. A salvage "
        "operation led by two tugs is being prepared with European naval escorts.",
        Item(["video", "The footage", "the video"], "video ground_video",
             [step("published|released", "Houthi", optional=True), step("released|published", "Al-Masirah|group"), step("filmed", "*", optional=True),
              step("verified", "firms", optional=True)],
             [time("posted|published", "2024-08-29")],
             [verdict("content|location", "confirmed", "firms|Maritime security"), verdict("time", "not_confirmed", "firms|Maritime security")],
             ["Red Sea", "Hodeidah"])),
    Report("Biobío Libre", "2024-02-06",
        "A firefighter's helmet camera has become a witness in the Valparaíso fires. The recording, which lasts eleven minutes, was made by volunteer "
        "Ignacio Tapia of the Second Company on the night of 2 February, as his crew drove through El Olivar, in Viña del Mar, between houses "
        "burning on both sides. The company shared it on Instagram on Sunday; parts were shown by most national channels. Prosecutors have asked for "
        "the full file. The fires have killed 131 people, and the interior ministry believes that some were lit on purpose. A botanical garden that was "
        "a hundred years old has been lost almost entirely.",
        Item(["The recording", "the full file"], "bodycam video ground_video",
             [step("filmed", "Ignacio Tapia|volunteer"), step("posted|shared", "company"), step("republished|published|shared", "channels", optional=True)],
             [time("filmed|event", "2024-02-02"), time("posted|published", "2024-02-04")], [], ["El Olivar", "Viña del Mar", "Valparaíso"])),
    Report("Great Lakes Press", "2025-01-28",
        "GOMA, DR Congo - Fighters of the M23 walked through the centre of Goma on Monday, hours after announcing that they had taken it. Residents filmed "
        "columns of men in new uniforms passing the Ihusi hotel, and a Great Lakes Press reporter recognised the street. Other videos posted by M23 "
        "supporters purport to show hundreds of soldiers surrendering at the airport. The Congolese army disputes them, saying that they were recorded in "
        "Rutshuru last year, and we have not been able to establish which version is right. Corpses lay on the road to Sake. Hospitals run by the Red Cross "
        "have admitted 367 wounded, and there has been no running water since Saturday.",
        Item(["Residents filmed"], "video ground_video",
             [step("filmed", "Residents"), step("geolocated|verified", "reporter|Great Lakes Press", optional=True)], [time("filmed|event", "2025-01-27", optional=True)],
             [verdict("location", "confirmed", "reporter|Great Lakes Press", optional=True)], ["Goma", "GOMA", "Ihusi"]),
        Item(["Other videos"], "video ground_video",
             [step("posted|shared", "supporters|M23"), step("filmed", None, optional=True)], [time("filmed", "2024", optional=True)],
             [verdict("location|content", "disputed", "army"), verdict("time", "disputed", "army", optional=True),
              verdict("content|location|time", "not_confirmed", "we|*", optional=True)], ["Goma", "GOMA", "airport", "Rutshuru"])),
    Report("The Northern Echoes", "2023-06-09",
        "Water from the breached Kakhovka dam has reached the upper floors in Oleshky, on the Russian-held bank of the Dnipro. Drone footage published by "
        "the 128th Mountain Brigade on Wednesday shows roofs sticking out of brown water and a dog on a shed. The Norwegian checker Faktisk verified the "
        "location, the roof of the Orthodox church being unmistakable, as Baltic News Service reported on Thursday; we rely on their work and have not "
        "checked the footage ourselves. Kherson's military administration says that 600 square kilometres are under water. Volunteers with boats are being "
        "fired upon, the mayor-in-exile said, and he has lost contact with three of his former staff.",
        Item(["Drone footage", "the footage"], "drone_video",
             [step("published|released|posted", "128th"), step("filmed|unit", "128th", optional=True), step("verified|geolocated", "Faktisk", optional=True),
              step("republished|published|shared", "Baltic News", optional=True)],
             [time("posted|published", "2023-06-07")],
             [verdict("location", "confirmed", "Faktisk"), verdict("content|location", "not_confirmed", "*", optional=True)], ["Oleshky"])),
]
