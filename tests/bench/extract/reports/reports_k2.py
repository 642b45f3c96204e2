"""Thirty-two English reports of wires, dailies and investigators, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Global Press Service", "2025-09-29",
        "CHISINAU, Sept 29 (GPS) - Moldovan police detained three men on Sunday suspected of planning to burn ballot boxes, and showed reporters helmet-camera footage of the arrest at a garage in Soroca. Interior Minister Daniella Misail-Nichitin said the group had trained in Serbia. Pro-Russian channels on Telegram meanwhile pushed an undated clip of a shouting match at a polling station in Comrat; "
        "GPS found an identical version dating from the 2023 Gagauz election. The police footage could not be independently authenticated. A lawyer for one of the detained men said the arrest had been “stage-managed for television”. Counting continued into the night.",
        Item(["helmet-camera footage", "The police footage"], "bodycam",
             [step("released|shared|published", "Moldovan police|police"), step("filmed", "police|Moldovan police", optional=True)], [time("filmed|event|released|shared", "2025-09-28", optional=True)],
             [verdict("content|source", "not_confirmed", "GPS|*"), verdict("content", "disputed", "lawyer|A lawyer", optional=True)], ["Soroca", "garage"]),
        Item(["undated clip", "identical version"], "video ground_video",
             [step("posted|shared|republished|reposted", "Pro-Russian channels|channels")], [time("filmed|posted|event|published", "2023")], [verdict("time", "refuted", "GPS")], ["Comrat", "polling station"]),
    ),
    Report(
        "Southern Cross Times", "2023-07-22",
        "It lasted eleven seconds and nobody meant to film it. Motorcyclist Andrés Palma was testing a new helmet mount on Route 5 on Thursday when the Pangue bridge dropped into the Ñuble behind him. “I only saw it at home,” he says. Road authority engineers, to whom he has lent the memory card, believe the sequence will show which pier gave way first. They will not release it before the inquiry. "
        "On the riverbank, a crowd was already trading a different video, in which a lorry hangs over the broken deck. Palma shakes his head at that one. “That's Caracol, in the earthquake of 2010. Look at the plates.”",
        Item(["the sequence", "it@3"], "bodycam video",
             [step("filmed", "Andrés Palma|Motorcyclist"), step("shared|released", "Andrés Palma|Motorcyclist|he"), step("analysed", "Road authority engineers|engineers", optional=True)], [time("filmed|event", "2023-07-20")], [], ["Pangue", "Ñuble", "Route 5"]),
        Item(["different video", "that one"], "video ground_video",
             [step("shared|posted", "a crowd|crowd", optional=True)], [time("filmed|event", "2010")], [verdict("location|time", "refuted", "Palma"), verdict("time", "refuted", "Palma", optional=True)], ["Caracol"]),
    ),
    Report(
        "AFRIVERIFY", "2024-02-16",
        "Rating: FALSE CONTEXT. What was shared: a 52-second video, captioned in Wolof, supposedly from the night of 9 February in Dakar's Colobane district, where a gendarme is seen firing from the back of a pickup. Why it is wrong: the pickup carries Guinean plates, and the Total station in the background closed in 2022. We put the earliest copy, tweeted by @Conakry_Live on 28 September 2020, side by side with the new one; they are identical, minus the logo. "
        "What is right: students did die in Senegal's protests, and a funeral video from Ziguinchor that is often posted next to this one checks out. Its author, photographer Lamine Sané, gave us the raw file.",
        Item(["52-second video", "earliest copy", "new one", "this one"], "video ground_video",
             [step("posted|shared", "@Conakry_Live"), step("shared|reposted", None, optional=True)], [time("posted|shared", "2020-09-28")],
             [verdict("location|time", "refuted", "AFRIVERIFY|We"), verdict("time", "refuted", "AFRIVERIFY|We", optional=True)], []),
        Item(["funeral video", "raw file"], "video ground_video",
             [step("filmed", "Lamine Sané|photographer|author"), step("shared|released", "Lamine Sané|photographer", optional=True), step("posted|shared", None, optional=True)], [], [verdict("content|location|source", "confirmed", "AFRIVERIFY|us|*"), verdict("source", "confirmed", "*", optional=True)], ["Ziguinchor"]),
    ),
    Report(
        "Dnipro Line", "2025-05-31",
        "Drone operators of the 414th Brigade hit a Russian Buk launcher hidden under a railway bridge in Zaporizhzhia Oblast, the brigade's commander Robert Brovdi said in an evening post that included a compilation of the strikes. The launcher's radar is visible for a moment before the feed breaks off. Dnipro Line has not been able to establish when the engagement took place. "
        "DeepState analysts placed the bridge outside the village of Novobohdanivka, some 60 kilometers behind the front. Russian milbloggers objected, insisting that the target was an inflatable decoy and posting their own photos of torn rubber; those pictures are impossible to place. A Buk battery costs about $100 million.",
        Item(["a compilation", "the feed"], "drone_video",
             [step("posted|published|released", "Robert Brovdi|commander"), step("filmed", "Drone operators|414th|Drone operators of the 414th Brigade", optional=True), step("geolocated", "DeepState|DeepState analysts")], [time("posted", "2025-05-30/2025-05-31", optional=True)],
             [verdict("time", "not_confirmed", "Dnipro Line"), verdict("location", "confirmed", "DeepState|DeepState analysts"), verdict("content", "disputed", "Russian milbloggers|milbloggers")], ["Novobohdanivka", "bridge", "Zaporizhzhia"]),
        Item(["photos", "those pictures"], "still",
             [step("posted", "Russian milbloggers|milbloggers")], [], [verdict("location", "not_confirmed", "*")], []),
    ),
    Report(
        "Punjab Sentinel", "2025-05-13",
        "AMRITSAR: A day after the ceasefire, residents of Jethuwal picked up bits of a missile casing from their wheat stubble and handed them to the Army. Sarpanch Baljit Singh recorded the collection on his phone “so that nobody can call us liars”. The Press Information Bureau's fact-check unit has so far flagged 68 posts. Among them is a night-vision clip said to show the Golden Temple under attack: "
        "it was lifted from the game Arma 3, the PIB stated on X on Sunday. A Pakistani minister had quoted it in a television interview. The district magistrate, Sakshi Sawhney, has lifted the blackout, and schools will reopen on Wednesday.",
        Item(["recorded"], "ground_video video", [step("filmed", "Baljit Singh|Sarpanch")], [], [], ["Jethuwal"]),
        Item(["night-vision clip", "it"], "video thermal_video",
             [step("republished|shared", "Pakistani minister|minister", optional=True), step("posted|shared", None, optional=True)], [], [verdict("content", "refuted", "PIB|Press Information Bureau|fact-check unit")], []),
    ),
    Report(
        "Amber Rights Watch", "2022-10-26",
        "Iran: Security forces fired live rounds at mourners in Saqqez. Amber Rights Watch's Crisis Evidence Lab has reviewed and authenticated 31 videos recorded on the fortieth day after Jina Mahsa Amini's death. Several, taken from a moving car, capture thousands walking through fields beside the Aichi cemetery. Experts consulted on audio believe at least six single shots can be heard in another, which the Hengaw organisation made public at noon. "
        "Internet disruptions mean that we could not speak with those who filmed. State outlet IRNA asserts that images of the crowd “were manufactured abroad”, a claim for which it offers no proof. The authorities must end the use of firearms against peaceful assemblies immediately.",
        Item(["31 videos", "Several", "images"], "ground_video video",
             [step("verified|analysed", "Crisis Evidence Lab|Amber Rights Watch", optional=True), step("filmed", None, optional=True)], [time("filmed|event", "2022-10-26", optional=True)],
             [verdict("content|source", "confirmed", "Crisis Evidence Lab|Amber Rights Watch"), verdict("content|source", "disputed|refuted", "IRNA")], ["Aichi", "Saqqez", "cemetery"]),
        Item(["another"], "ground_video video",
             [step("released|published|posted", "Hengaw"), step("analysed", "Experts", optional=True)], [time("released|published|posted|filmed", "2022-10-26", optional=True)], [verdict("content", "confirmed|partly_confirmed", "Experts", optional=True), verdict("content|source", "confirmed", "Crisis Evidence Lab|Amber Rights Watch", optional=True)], ["Saqqez", "Aichi", "cemetery"]),
    ),
    Report(
        "The Pacific Scroll", "2023-04-26",
        "HONIARA — A viral clip has cost a Solomon Islands minister his job. In the clip, leaked to the news site In-depth Solomons by a waitress, Bradley Tovosia is seen counting banknotes at a Chinese restaurant on Mendana Avenue. He told parliament on Tuesday that the meeting concerned a church donation. Opposition leader Matthew Wale countered with a second recording, an audio file, which he played to the chamber. "
        "Police commissioner Mostyn Mangau said both would be sent to the Australian Federal Police in Canberra for examination. Neither has been authenticated. The restaurant's owner says his own ceiling cameras had been out of order since Chinese New Year.",
        Item(["viral clip", "the clip", "both"], "video ground_video cctv",
             [step("released|shared", "waitress|a waitress"), step("published|posted", "In-depth Solomons", optional=True), step("filmed", None, optional=True), step("analysed", "Australian Federal Police", optional=True)], [],
             [verdict("content|source", "not_confirmed", "*")], ["Mendana", "restaurant", "HONIARA"]),
    ),
    Report(
        "Tremor Watch", "2023-10-15",
        "A third magnitude 6.3 earthquake in eight days shook western Afghanistan on Sunday at 03:36 UTC. Its epicentre lay 30 km north of Herat, at a depth of 6 km. UNOSAT's rapid assessment, based on a WorldView-3 image collected on 12 October, identified 21 villages in Zindajan with total or near-total loss of housing; the analysts have not visited the ground. "
        "Médecins Sans Frontières published ward photographs from the regional hospital on its website on Saturday. A purported video of the mosque in Herat losing a minaret, shared as new, is older than this series: the historian Jolyon Leslie recognised restoration scaffolding that was dismantled in 2018. Aftershocks of magnitude 5 remain possible.",
        Item(["WorldView-3 image"], "satellite_image",
             [step("analysed", "UNOSAT|analysts"), step("filmed", "WorldView-3", optional=True)], [time("imagery_acquired", "2023-10-12")], [verdict("content|location", "partly_confirmed|not_confirmed", "UNOSAT|analysts", optional=True)], ["Zindajan", "villages"]),
        Item(["ward photographs"], "still",
             [step("published", "Médecins Sans Frontières"), step("filmed", "Médecins Sans Frontières", optional=True)], [time("published", "2023-10-14")], [], ["hospital", "Herat"]),
        Item(["purported video"], "video ground_video",
             [step("shared|posted", None, optional=True)], [time("filmed", "../2018", optional=True)], [verdict("time", "refuted", "Jolyon Leslie|historian")], ["Herat", "mosque"]),
    ),
    Report(
        "Bexar County News Now", "2025-07-30",
        "Kerr County's emergency chief broke down on the stand Tuesday as lawmakers played a 911 call from Camp La Junta. Then came the pictures. A river gauge camera owned by the Upper Guadalupe River Authority, its lens fogging, had snapped one frame every fifteen minutes in the early hours of July 4: the dock at 2:30, the dock gone at 2:45. Sheriff Larry Leitha conceded he had never been shown them. "
        "Camper Tatum Bell, 12, sat in the third row with her parents. Outside, families held up portraits of the lost. Senator Pete Flores wants sirens in place by next summer. KBXN has asked the authority for the complete set of images.",
        Item(["the pictures", "one frame", "them", "complete set of images"], "still cctv",
             [step("filmed", "Upper Guadalupe River Authority|river gauge camera", optional=True), step("shared|released|published", "lawmakers", optional=True)], [time("filmed", "2025-07-04")], [], ["dock", "Kerr", "Guadalupe", "La Junta"]),
    ),
    Report(
        "Sofia Gazette", "2022-11-28",
        "Border police in Burgas region shot at people crossing from Turkey, an investigation by six newsrooms claims. The proof offered is a mobile phone video of 3 October in which a Syrian, Abdullah El Rüstüm, collapses after a bang. Lighthouse Reports, which coordinated the work, obtained it from a man in the same group; an audio specialist at Earshot, Lawrence Abu Hamdan, worked out from the echo that the shot came from the Bulgarian side of the fence. "
        "Interior minister Ivan Demerdzhiev said he had watched the video and saw “no Bulgarian policeman in it”. The Sofia Gazette, which took no part in the inquiry, has compared the fence posts with Street View and agrees on the place.",
        Item(["mobile phone video", "it", "the video"], "ground_video video",
             [step("filmed", None, optional=True), step("shared|released", "a man|man in the same group", optional=True), step("analysed", "Lawrence Abu Hamdan|audio specialist|Earshot"), step("geolocated|verified", "Sofia Gazette", optional=True)], [time("filmed|event", "2022-10-03")],
             [verdict("location", "confirmed", "Sofia Gazette"), verdict("content", "disputed|refuted", "Ivan Demerdzhiev|Interior minister"), verdict("content|location", "confirmed|partly_confirmed", "Lawrence Abu Hamdan|audio specialist", optional=True)], ["Burgas", "fence", "Turkey"]),
    ),
    Report(
        "East African Herald", "2024-07-04",
        "A coalition of lawyers has handed the International Criminal Court's liaison office in Nairobi a flash disk with what it calls the most complete visual record yet of the June 25 shootings outside Parliament. It holds 112 clips. Forty came from bystanders through an online form, said Faith Odhiambo, president of the Law Society; the others were scraped from TikTok before they could be taken down, and hashed so that tampering can be detected. "
        "Roughly a third remain unplaced. For the rest, volunteers at Baraza Lab built a minute-by-minute map of Parliament Road. Government spokesman Isaac Mwaura dismissed it as “a film with an agenda”, while conceding that police had drawn live weapons.",
        Item(["112 clips", "Forty"], "video ground_video",
             [step("filmed|shared", "bystanders"), step("shared|released", "coalition of lawyers|lawyers|Law Society", optional=True), step("archived", "coalition of lawyers|lawyers|Law Society|*", optional=True), step("geolocated|chronolocated|analysed", "volunteers|Baraza Lab|volunteers at Baraza Lab")], [time("filmed|event", "2024-06-25")],
             [verdict("location", "partly_confirmed|confirmed", "volunteers|Baraza Lab|volunteers at Baraza Lab", optional=True), verdict("location", "not_confirmed", "*", optional=True), verdict("content", "disputed", "Isaac Mwaura|Government spokesman", optional=True)], ["Parliament"]),
    ),
    Report(
        "Nordlys International", "2023-02-01",
        "Troll Stigen, the glass walkway above Geiranger, will stay closed until Easter after a boulder the size of a minibus crashed through its railing. Nobody was on it. Park manager Solveig Hauge is glad of that, and of the silence in the shot, as she calls the picture that the valley's only photographer, Arne Sætre, sold to a hotel brochure last summer and that now hangs in her office. "
        "Geologists recorded eleven slides this winter, twice the average. They have set up radar on the opposite slope and geolocated each source area to within five metres. A documentary about the valley, filmed over three years, has been nominated for the Amanda award.",
        Item(["the shot", "the picture"], "still", [step("filmed", "Arne Sætre|photographer")], [], [], ["Geiranger", "valley", "walkway"]),
    ),
    Report(
        "Haifa Chronicle", "2024-09-20",
        "Hundreds of pagers went off at once in Lebanon, and for an hour the only thing anyone outside knew came from a greengrocer's ceiling. The shop camera, in the Dahiyeh suburb of Beirut, watches a man reach for tomatoes; a flash bursts at his hip. Al-Araby TV broadcast it at 4:20 p.m. on Tuesday. A second surveillance recording, from a checkout in Nabatieh, surfaced on X via the account Southern Eye. "
        "Neither the army nor Hezbollah has disputed that the scenes are real. What they do not tell, explosives engineer Dr. Noa Perlman said after studying both, is how much charge was used. “I see three grams, someone else will see ten.” On Wednesday it was the turn of the walkie-talkies.",
        Item(["shop camera", "it", "both"], "cctv",
             [step("published|posted|released", "Al-Araby TV|Al-Araby"), step("analysed", "Noa Perlman|explosives engineer|Dr. Noa Perlman"), step("filmed", "*", optional=True)], [time("published|posted|released", "2024-09-17"), time("event|filmed", "2024-09-17", optional=True)],
             [], ["Dahiyeh", "Beirut", "shop"]),
        Item(["second surveillance recording", "both"], "cctv",
             [step("posted|shared|published", "Southern Eye"), step("analysed", "Noa Perlman|explosives engineer|Dr. Noa Perlman"), step("filmed", "*", optional=True)], [time("event|filmed", "2024-09-17", optional=True)], [], ["Nabatieh", "checkout"]),
    ),
    Report(
        "Wellington Star Weekly", "2022-06-30",
        "Defence analysts who had hoped to count ships at Snake Island were out of luck: cloud covered the western Black Sea for five straight days. It cleared this morning. A Maxar frame bought by the Star, time-stamped 08:47 UTC on Thursday, has plumes at three points and no vessel at the pier. Russia called its withdrawal a gesture of goodwill. Ukraine's Operational Command South preferred to post a portrait-format video of guns firing from a mud bank, "
        "saying that Bohdana howitzers had driven the garrison out. Retired colonel Chris Parsons thought the mud bank likely to be Kubanskyi Island in the Danube delta, but stressed he could be wrong by several kilometres.",
        Item(["Maxar frame"], "satellite_image", [step("filmed", "Maxar", optional=True), step("published", "Star", optional=True)], [time("imagery_acquired", "2022-06-30")], [], ["Snake Island", "pier"]),
        Item(["portrait-format video"], "video ground_video",
             [step("posted|published", "Operational Command South|Ukraine's Operational Command South"), step("geolocated", "Chris Parsons|Retired colonel")], [time("posted", "2022-06-30", optional=True)],
             [verdict("location", "partly_confirmed", "Chris Parsons|Retired colonel")], ["Kubanskyi", "mud bank"]),
    ),
    Report(
        "Catatumbo Reporter", "2025-01-12",
        "Nobody will say who flew it. The camera drone that hovered over the Tibú football pitch on Friday, at the hour when ELN fighters were separating men from women, belonged neither to the army's Second Division nor, its secretary insists, to the town hall. Yet its footage reached the ombudsman's office in an unmarked envelope. Ombudswoman Iris Marín described the contents to reporters in Bogotá on Saturday without showing them: forty-odd people on their knees, a priest remonstrating. "
        "Her office is satisfied that the pitch is Tibú's, from its crooked goalpost. It makes no finding on the date. The ELN's eastern front denied on X that any such gathering occurred.",
        Item(["its footage", "them"], "drone_video",
             [step("filmed", "camera drone|*"), step("shared|released", None, optional=True), step("verified|geolocated|analysed", "ombudsman's office|Iris Marín", optional=True)], [time("filmed|event", "2025-01-10")],
             [verdict("location", "confirmed", "Her office|ombudsman's office|Iris Marín|Ombudswoman"), verdict("time", "not_confirmed", "Her office|ombudsman's office|It|Iris Marín"), verdict("content", "disputed|refuted", "ELN's eastern front|ELN", optional=True)], ["Tibú", "pitch"]),
    ),
    Report(
        "Sky Harbour Aviation News", "2024-12-12",
        "Investigators looking into the loss of a Swiftair-operated Boeing 737 freighter at Vilnius have completed their reading of the recorders, Lithuania's transport ministry says. There was no fire before impact. That agrees with what the public saw on 25 November in CCTV from a timber yard on Liepkalnis hill: a descending point of light, level wings, then a flash behind houses. The yard's manager, Mindaugas Petrauskas, had passed the file to broadcaster LRT that same morning. "
        "A different, brighter video, showing an aircraft trailing flames, spread on WhatsApp; LRT's own checkers traced it to a training exercise at Teesside. The surviving co-pilot has been interviewed twice.",
        Item(["CCTV", "the file"], "cctv",
             [step("shared|released", "Mindaugas Petrauskas|manager"), step("published", "LRT", optional=True), step("filmed", "*", optional=True)], [time("filmed|event|shared", "2024-11-25")], [verdict("content", "confirmed", "*", optional=True)], ["Liepkalnis", "Vilnius", "timber yard"]),
        Item(["brighter video", "it"], "video ground_video",
             [step("shared|posted", None, optional=True)], [], [verdict("location|content", "refuted", "LRT|LRT's own checkers|checkers"), verdict("content", "refuted", "LRT|LRT's own checkers|checkers", optional=True)], ["Teesside"]),
    ),
    Report(
        "Ayeyar Mail", "2022-08-06",
        "Two activists hanged last month appear, alive and in handcuffs, in a video that surfaced this week on a channel run by soldiers who have deserted. People's Goal, as the channel is named, says one of its members copied it from a prison clerk's computer at Insein. The men's families recognised their voices. Ko Aung Thura of the Myanmar Witness project, who has been through the file with forensic software, finds no cut and dates its creation to 22 July, the eve of the executions. "
        "Junta spokesman Zaw Min Tun did not answer his phone. The recording is too painful to republish, and Ayeyar Mail has decided not to.",
        Item(["a video", "it", "the file", "The recording"], "video",
             [step("posted|published|released", "People's Goal|a channel|soldiers"), step("analysed|verified|chronolocated", "Ko Aung Thura|Aung Thura|Myanmar Witness")], [time("filmed", "2022-07-22")],
             [verdict("time", "confirmed", "Ko Aung Thura|Aung Thura|Myanmar Witness"), verdict("content", "confirmed", "Ko Aung Thura|Aung Thura|Myanmar Witness|families", optional=True)], ["Insein"]),
    ),
    Report(
        "The Cape Argosy", "2023-09-04",
        "JOHANNESBURG - The fire at 80 Albert Street killed 77 people, and the city would like to know how it began. A commission sitting under retired judge Sisi Khampepe heard on Monday from Omega Security, whose guardhouse across the road has a camera with night mode. Its footage, played with the public gallery cleared, starts at 01:07 with a glow on the second floor. Counsel for the residents objected that eleven minutes are missing. “A power dip,” the guard company's director said; Eskom's log shows none. "
        "Photographer James Oatway, who reached the scene at two, has supplied 300 frames, with GPS data, to the evidence leaders. None of this had been disclosed before the hearing.",
        Item(["a camera", "Its footage"], "cctv",
             [step("filmed", "Omega Security|guardhouse|*", optional=True), step("released|shared|published", "Omega Security|*", optional=True)], [], [verdict("content", "disputed", "Counsel|Counsel for the residents", optional=True)], ["Albert Street", "JOHANNESBURG"]),
        Item(["300 frames"], "still", [step("filmed", "James Oatway|Photographer"), step("shared|released", "James Oatway|Photographer")], [], [], ["Albert Street", "JOHANNESBURG", "scene"]),
    ),
    Report(
        "Black Sea Security Notes", "2022-10-28",
        "Daily notes, 28 October. (1) Kherson: a milblogger with ties to the VDV reposted thermal video from Ukraine's 35th Marine Brigade and, unusually, agreed with it, lamenting the loss of two BMDs at Davydiv Brid. We locate the burning vehicles about 900 m east of the Inhulets crossing, at what we consider good confidence. (2) Svatove: claims of a Ukrainian breakthrough rest on a lone photo with no horizon; it could be anywhere. "
        "(3) Belarus: imagery gathered by BlackSky on the 26th suggests that tents at Zyabrovka have doubled since our last count. (4) Kerch: nothing to report. Readers asked why we ignored Wednesday's “leaked map”. We think that it is a forgery.",
        Item(["thermal video", "it"], "thermal_video",
             [step("reposted|republished|shared", "milblogger|a milblogger"), step("filmed|published|released", "35th|35th Marine Brigade"), step("geolocated", "We|Black Sea Security Notes")], [],
             [verdict("location", "confirmed", "We|Black Sea Security Notes"), verdict("content", "confirmed", "milblogger|a milblogger", optional=True)], ["Davydiv", "Inhulets"]),
        Item(["lone photo", "it@2"], "still", [], [], [verdict("location", "not_confirmed", "*")], ["Svatove"]),
        Item(["imagery"], "satellite_image", [step("filmed", "BlackSky"), step("analysed", "*", optional=True)], [time("imagery_acquired", "2022-10-26")], [], ["Zyabrovka"]),
    ),
    Report(
        "Quetta Courier", "2024-08-29",
        "Passengers were taken off buses at Rarasham and shot after their identity cards were read out by torchlight; at least 23 died there. On Wednesday the Balochistan Liberation Army brought out a 35-minute film of what it calls Operation Herof, with scenes shot, by the look of it, on chest cameras and at least one commercial drone. Inspector General Moazzam Jah Ansari urged citizens not to forward it. "
        "Our sub-editor in Loralai recognised the Rarasham toll plaza in the eighth minute and the Bela camp gate in the twentieth; the remainder gives little away. The provincial government maintains that much of it is old training material. No journalist has been let through to Musakhail since Monday.",
        Item(["35-minute film", "it@2", "scenes"], "video bodycam drone_video",
             [step("released|published", "Balochistan Liberation Army"), step("filmed", "Balochistan Liberation Army", optional=True), step("geolocated|verified", "Our sub-editor|sub-editor", optional=True)], [time("released|published", "2024-08-28")],
             [verdict("location", "partly_confirmed|confirmed", "Our sub-editor|sub-editor"), verdict("time|content", "disputed", "provincial government")], ["Rarasham", "Bela", "toll plaza"]),
    ),
    Report(
        "Montreal Evening Ledger", "2022-05-20",
        "A derecho with gusts of 190 km/h flattened a swath of cottage country on Saturday afternoon, killing ten. It had hardly passed when Environment Canada's storm-survey team began begging for pictures. More than 4,000 came. “The best is a gentleman in Uxbridge holding his door shut with one foot and filming with one hand,” lead researcher Gregory Kopp said. From it, his Northern Tornadoes Project read the rotation. "
        "The gentleman, retired bus driver Hal Pruitt, is not sure he likes being a data point. His wife posted the thing to the town group without asking. Satellite comparisons of felled forest near Peterborough will follow once the June passes are in.",
        Item(["filming", "it", "the thing"], "ground_video video",
             [step("filmed", "Hal Pruitt|gentleman|bus driver"), step("posted", "His wife|wife"), step("analysed", "Northern Tornadoes Project|Gregory Kopp|lead researcher")], [time("event|filmed", "2022-05-14", optional=True)], [], ["Uxbridge"]),
        Item(["pictures"], "still", [step("shared|filmed", None, optional=True)], [], [], []),
    ),
    Report(
        "Aegean Witness", "2023-06-06",
        "SAMOS. Three adults and a baby were put on an inflatable raft by masked men last April, and the coastguard has never said by whom. Dutch-based analysts at Forensis handed the naval court in Piraeus a reconstruction on Monday. Its core is a sequence of long-lens shots, made from a hillside near Mytilini by the Austrian activist Fayad Mulla, in which a white van stops at a cove and a blue speedboat draws alongside the patrol vessel 617. "
        "The New York Times first ran the pictures on 19 May, after tracing eleven of the passengers to a Turkish camp. Prime minister Kyriakos Mitsotakis termed the practice “completely unacceptable” on CNN. The court has told the coastguard to produce 617's own bridge recording, which the service says was overwritten.",
        Item(["long-lens shots", "the pictures", "a sequence"], "still ground_video video",
             [step("filmed", "Fayad Mulla|Austrian activist|activist"), step("published", "New York Times"), step("analysed", "Forensis|analysts", optional=True)], [time("published", "2023-05-19"), time("event|filmed", "2023-04", optional=True)], [], ["Mytilini", "cove", "hillside", "SAMOS"]),
        Item(["bridge recording"], "video cctv", [step("filmed", "coastguard|617", optional=True)], [], [], []),
    ),
    Report(
        "County Sheriff's Office, Media Relations", "2025-03-26",
        "FOR IMMEDIATE RELEASE. Officer-Involved Shooting, Case 25-0417. Consistent with our transparency policy, the Sheriff's Office is today making available two recordings relating to the incident of March 9 at the Sunset Mobile Home Park. Recording A was captured by the body camera of Deputy R. Salcedo and has been blurred where state law requires. Recording B is cellular phone video provided by a resident. The recordings have been synchronized to the dispatch clock. "
        "Viewers are cautioned that the content is graphic. Sheriff Dana Whitcomb said the release does not prejudge the District Attorney's review. Community members who possess other images are asked to upload them at our evidence portal. Media inquiries: Lt. Paul Reyes.",
        Item(["two recordings", "Recording A", "body camera", "The recordings"], "bodycam",
             [step("filmed", "R. Salcedo|Deputy R. Salcedo|Salcedo"), step("released|published", "Sheriff's Office|the Sheriff's Office")], [time("released|published", "2025-03-26"), time("filmed|event", "2025-03-09", optional=True)], [], ["Sunset"]),
        Item(["two recordings", "Recording B", "cellular phone video", "The recordings"], "ground_video video",
             [step("shared|released", "resident|a resident"), step("filmed", "resident|a resident|*", optional=True), step("released|published", "Sheriff's Office|the Sheriff's Office")], [time("released|published", "2025-03-26"), time("filmed|event", "2025-03-09", optional=True)], [], ["Sunset"]),
    ),
    Report(
        "Damascus Dossier", "2025-03-02",
        "In the file room of Branch 248 the shelves had been emptied, the floor was wet and a single VHS cassette lay under a radiator. Lawyer Yasmen Almashan dried it with a hairdryer. What it holds, after an hour of snow, is a corridor. Sixteen prisoners pass. A guard laughs. Nothing identifies the year except a wall calendar, which a conservator in Berlin, Mattias Wolff, enhanced until the figure 2013 could be read. "
        "The Dossier and the Association of Detainees published the tape on Friday. Former inmate Ghazwan Mahmoud recognised the corridor's green tiles; two ex-guards, reached in Tartus, say there were no cameras in the building at all.",
        Item(["VHS cassette", "it", "the tape"], "video cctv ground_video",
             [step("published|released", "Dossier|Association of Detainees"), step("published|released", "Association of Detainees|Dossier", optional=True), step("analysed|chronolocated", "Mattias Wolff|conservator"), step("filmed", "*", optional=True)], [time("published|released", "2025-02-28"), time("filmed", "2013")],
             [verdict("location", "confirmed", "Ghazwan Mahmoud|Former inmate"), verdict("time", "confirmed", "Mattias Wolff|conservator", optional=True), verdict("source|content|location", "disputed", "two ex-guards|ex-guards")], ["Branch 248", "corridor"]),
    ),
    Report(
        "The Straits Record", "2024-04-29",
        "Fishermen off Scarborough Shoal had one word for it: rain. In fact it was the jet from two China coast guard cutters, trained on BRP Bagacay for most of Tuesday morning. The Philippine Coast Guard, whose embedded journalists now outnumber its deckhands, flew a drone and had clean aerial pictures on every newscast by supper. Beijing answered with its own cut, beginning only after the Bagacay had turned its bow. The Straits Record laid the two end to end. "
        "They are of the same encounter, and the positions broadcast by AIS leave little doubt about where it was. On who closed the distance first, neither version settles the matter.",
        Item(["aerial pictures", "the two", "neither version"], "drone_video",
             [step("filmed|released|published", "Philippine Coast Guard"), step("filmed", "Philippine Coast Guard|a drone", optional=True), step("published", "*", optional=True), step("analysed", "Straits Record", optional=True)], [time("filmed|event|released|published", "2024-04-23", optional=True)],
             [verdict("location", "confirmed", "Straits Record"), verdict("content", "not_confirmed|partly_confirmed", "Straits Record", optional=True)], ["Scarborough"]),
        Item(["its own cut", "the two", "neither version"], "video",
             [step("released|published", "Beijing"), step("analysed", "Straits Record", optional=True)], [time("filmed|event", "2024-04-23", optional=True)],
             [verdict("location", "confirmed", "Straits Record"), verdict("content", "not_confirmed|partly_confirmed", "Straits Record", optional=True)], ["Scarborough"]),
    ),
    Report(
        "Highland & Island Post", "2024-01-26",
        "Storm Isha took the roof off Lochinver's old ice factory in one piece and laid it, right way up, in the school playing field. Head teacher Morag Nicolson has had offers for it. SSEN engineers hope to reconnect the last 300 homes by Saturday. "
        "The Post asked readers to send in their snaps, and the winner of our £50 hamper will be announced next week. Police Scotland reminded drivers that using a handheld phone at the wheel, even to record a fallen tree, carries six points. The ferry Loch Seaforth has resumed its normal timetable, and the film club's Thursday showing of Local Hero goes ahead by candlelight.",
    ),
    Report(
        "Yerevan Dispatch", "2023-09-05",
        "“Look, that is my uncle's quince tree.” Nare Grigoryan has paused an Azerbaijani soldier's TikTok at the fourth second. From her flat in Abovyan she has been doing this since spring: matching such posts with orchards she knew as a child. This one, uploaded by the handle qarabag_1905 on 30 August, shows a digger at the edge of a cemetery in Mets Tagher. Caucasus Heritage Watch, a project at Cornell, later confirmed the spot independently with Planet images from 3 July and 28 August, between which a row of headstones disappears. "
        "Baku's culture ministry says the works were for a water pipe. The soldier has since made his account private.",
        Item(["TikTok", "This one"], "video ground_video",
             [step("posted", "qarabag_1905|Azerbaijani soldier|soldier"), step("filmed", "Azerbaijani soldier|soldier", optional=True), step("geolocated", "Nare Grigoryan"), step("geolocated|verified", "Caucasus Heritage Watch", optional=True)], [time("posted", "2023-08-30")],
             [verdict("location", "confirmed", "Caucasus Heritage Watch"), verdict("location", "confirmed", "Nare Grigoryan", optional=True)], ["Mets Tagher", "cemetery"]),
        Item(["Planet images"], "satellite_pair satellite_image",
             [step("filmed", "Planet", optional=True), step("analysed", "Caucasus Heritage Watch", optional=True)], [time("imagery_acquired", "2023-07-03"), time("imagery_acquired", "2023-08-28")], [], ["Mets Tagher", "cemetery", "headstones"]),
    ),
    Report(
        "Rio Norte Agora (English edition)", "2025-10-24",
        "The governor calls it a clean operation. A cellphone in the Penha complex says otherwise, or seems to: in a vertical video of 71 seconds that the councillor Thais Ferreira put before the state assembly on Thursday, a man with raised arms walks out of a doorway and is felled. Forensic phonetician Ricardo Molina, hired by her party, detects no splice. The police union's expert, Nelson Massini, holds that the sound was added afterwards. "
        "Both agree on the doorway, number 14 of Travessa Laurindo. Bodycams worn by the battalion that morning failed to upload, its colonel told the same session. Public prosecutors have opened two inquiries.",
        Item(["A cellphone", "vertical video"], "ground_video video",
             [step("released|published|shared", "Thais Ferreira|councillor"), step("analysed", "Ricardo Molina|Forensic phonetician"), step("analysed", "Nelson Massini|expert"), step("filmed", None, optional=True)], [time("released|published|shared", "2025-10-23")],
             [verdict("content", "confirmed", "Ricardo Molina|Forensic phonetician"), verdict("content", "disputed", "Nelson Massini|expert|police union's expert"), verdict("location", "confirmed", "Both|Ricardo Molina|Nelson Massini")], ["Penha", "Travessa", "doorway"]),
    ),
    Report(
        "Pontic Review", "2023-03-20",
        "The President of Russia drove through Mariupol by night, if one trusts the Kremlin pool. Its cameraman sat in the back seat. From the film, uploaded to the presidential site on Sunday morning, a group of exiled Mariupol residents established the route within hours: along Kuprina, past the philharmonic, into the new Nevsky estate. A voice shouting “It's all lies!” is audible at 1:42 in the first upload and gone from the second. "
        "Archivists at Mnemonic had saved the former. Asked about the edit, Kremlin spokesman Dmitry Peskov said he had “not studied the soundtrack”. Pontic Review could not find out on which night the drive took place; Peskov has named both the 18th and the 19th.",
        Item(["the film", "first upload", "the second", "the former"], "ground_video video",
             [step("filmed", "Its cameraman|cameraman|Kremlin pool"), step("posted|published|released", "*"), step("geolocated", "exiled Mariupol residents|residents|group of exiled Mariupol residents"), step("archived", "Mnemonic|Archivists at Mnemonic|Archivists")], [time("posted|published|released", "2023-03-19"), time("filmed|event", "2023-03-18/2023-03-19", optional=True)],
             [verdict("location", "confirmed", "exiled Mariupol residents|residents|group of exiled Mariupol residents", optional=True), verdict("time", "not_confirmed", "Pontic Review")], ["Mariupol", "Kuprina", "Nevsky", "philharmonic"]),
    ),
    Report(
        "Colombo Independent", "2022-07-12",
        "They swam in his pool, and they filmed one another swimming. Of the thousands of clips from inside President's House last Saturday, three matter for what came next. A trade unionist, Duminda Nagamuwa, livestreamed the finding of 17.8 million rupees in a wardrobe. A cook recorded boxes leaving by the service gate two days before the crowd arrived. And a naval rating, unnamed, caught suitcases going aboard SLNS Gajabahu; the Navy confirms the ship but not that the luggage was Gotabaya Rajapaksa's. "
        "Police took the banknotes to Fort magistrate's court on Monday. Visitors to the pool are now asked to queue.",
        Item(["livestreamed"], "livestream", [step("filmed|posted", "Duminda Nagamuwa|trade unionist"), step("posted", "Duminda Nagamuwa|trade unionist", optional=True)], [time("filmed|posted|event", "2022-07-09", optional=True)], [], ["President's House", "wardrobe"]),
        Item(["recorded"], "ground_video video", [step("filmed", "A cook|cook")], [time("filmed", "2022-07-07")], [], ["gate", "President's House"]),
        Item(["caught"], "ground_video video still", [step("filmed", "naval rating|a naval rating")], [], [verdict("content|location", "partly_confirmed", "Navy|the Navy")], ["Gajabahu"]),
        Item(["thousands of clips"], "ground_video video", [step("filmed", "*", optional=True)], [time("filmed|event", "2022-07-09", optional=True)], [], ["President's House", "pool"]),
    ),
    Report(
        "Transylvania Digest", "2024-09-14",
        "Romania's senate heard on Friday from the forest inspectors who say they were chased off a felling site in the Apuseni by men with axes. Chief inspector Radu Melinte asked for body cameras, which the ministry promised him in 2021 and has not bought. “We write reports, they laugh,” he said. A bear attack near Sinaia, a strike by the meteorologists and the price of firewood took up the remaining hours. "
        "The senate's own television channel went off air for most of the session because of a power cut, so there is no recording. The committee's secretary intends to reconstruct the minutes from memory, with the help of two stenographers who have been called back from their leave.",
    ),
    Report(
        "Harare Morning Post", "2023-05-14",
        "Zimbabwe's electoral commission has taken down from its website a spreadsheet that put 11 dead chiefs on the voters' roll for Gokwe-Nembudziya. Data analyst Ellen Chikomo of Team Pachedu, which noticed them first, had already archived the page and circulated screenshots of it on X. Commission chair Priscilla Chigumba said on Friday the screenshots were genuine, but the file a draft. "
        "Opposition lawyer Thabani Mpofu wants the full roll in searchable form. In the constituency itself the matter caused mirth more than anger: a headman in Chemusonde, aged 88 and listed as deceased, invited reporters to take his pulse. Nominations open on 21 June, and the courts expect a flood of petitions.",
        Item(["screenshots", "the screenshots"], "screenshot still",
             [step("posted|shared|published", "Ellen Chikomo|Data analyst|Team Pachedu"), step("archived", "Ellen Chikomo|Team Pachedu", optional=True)], [], [verdict("content|source", "confirmed", "Priscilla Chigumba|Commission chair")], []),
    ),
]
