"""Bulletins of the front, newspaper paragraphs, OSINT posts, fact checks and handout captions in English: all phrase families of the field."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

V = "video ground_video"
D = "drone_video video"
S = "still"
SAT = "satellite_image"
PAIR = "satellite_pair satellite_image"

REPORTS = [
    # --- bulletins of the front -------------------------------------------------------------------------------------
    Report("Centre for Front Studies", "2024-03-05",
        "Russian forces recently made marginal gains west of Avdiivka, where positional fighting continued on March 4 and 5. Geolocated footage published on March 3 shows Russian infantry "
        "raising a flag at the southern edge of Orlivka and indicates that a motorised rifle company holds the last houses along the reservoir. A Russian milblogger claimed on March 4 that "
        "elements of the 114th Brigade had cleared the whole village, but this assessment has seen no visual evidence for that claim. A spokesman for the Ukrainian Tavriia grouping, Colonel "
        "Ostap Hrynchuk, said that Russian attacks had slowed because of mud and a lack of armoured vehicles. Fighting was also reported near Tonenke and Berdychi.",
        Item(["Geolocated footage"], V,
            [step("published|posted", None, "2024-03-03"), step("geolocated", None, optional=True)],
            [time("published|posted", "2024-03-03")],
            [verdict("location", "confirmed", None)],
            ["Orlivka", "Avdiivka"])),
    Report("Centre for Front Studies", "2022-12-27",
        "Ukrainian forces likely advanced along the R66 highway over the past several days. Combat footage uploaded on December 25 depicts Ukrainian armour moving past a roadside memorial that "
        "analysts have geolocated to within roughly 400 meters of Dibrova, about 5km southwest of Kreminna. A second clip, recorded by a Russian drone and undated, purportedly shows a Ukrainian "
        "armoured car burning in a pine wood; this organisation could not establish where it was shot. The Luhansk Oblast administration head stated on December 26 that Russian command staff "
        "had left Kreminna for Rubizhne. Russian sources denied that any withdrawal had taken place and accused Kyiv of an information operation.",
        Item(["Combat footage"], V,
            [step("posted|published", None, "2022-12-25"), step("geolocated", "analysts", optional=True)],
            [time("posted|published", "2022-12-25")],
            [verdict("location", "confirmed|partly_confirmed", "analysts")],
            ["Dibrova", "Kreminna", "R66"]),
        Item(["A second clip", "it"], D,
            [step("filmed", "Russian drone")],
            [],
            [verdict("location", "not_confirmed", "organisation|Centre")],
            ["*"])),
    Report("Eastern Line Daily", "2024-05-14",
        "The Russian push across the border in northern Kharkiv Oblast slowed on Monday, Ukrainian officers said. Footage geolocated by the volunteer group Mapwrights and shared on Sunday by "
        "the Centre for Front Studies places Russian troops inside the meat-packing plant of Vovchansk. The 40-second clip, posted on Telegram on May 12, pans across Sobornosti Street before "
        "a blast cuts it short. Our newspaper was not able to independently confirm on which day it was filmed. Some 6,000 residents have left the district since Friday, the regional governor, "
        "Petro Malyk, told reporters. He dismissed talk of a second ring of trenches as premature.",
        Item(["Footage geolocated by the volunteer group Mapwrights", "The 40-second clip", "it@2"], V,
            [step("geolocated", "Mapwrights"), step("shared|posted|published", "Centre for Front Studies", "2024-05-12"), step("posted", None, "2024-05-12")],
            [time("posted", "2024-05-12")],
            [verdict("location", "confirmed", "Mapwrights"), verdict("time", "not_confirmed", "newspaper|Eastern Line")],
            ["Sobornosti", "Vovchansk", "Kharkiv"])),
    Report("Centre for Front Studies", "2024-08-21",
        "Ukrainian forces continued to expand the salient in Kursk Oblast on August 20 and 21. Geolocated imagery published between August 18 and 20 suggests that Ukrainian troops struck the "
        "pontoon crossings over the Seim River west of Glushkovo. A satellite image dated August 19 and collected by Planet Labs shows a smoke plume rising north of the village of Zvannoe. "
        "Russian officials claimed to have repelled attacks towards Korenevo. The Russian Ministry of Defence released footage on August 20 that purportedly shows a Lancet strike on a "
        "Ukrainian bridging vehicle, without stating where or when it was recorded. The acting governor, in a post on Wednesday, urged villagers to leave.",
        Item(["Geolocated imagery published between August 18 and 20"], "video ground_video still drone_video",
            [step("published|posted", None, "2024-08-18/2024-08-20"), step("geolocated", None, optional=True)],
            [time("published|posted", "2024-08-18/2024-08-20", optional=True)],
            [verdict("location", "confirmed", None)],
            ["Seim", "Glushkovo", "Kursk"]),
        Item(["A satellite image dated August 19"], SAT,
            [step("filmed", "Planet")],
            [time("imagery_acquired", "2024-08-19")],
            [],
            ["Zvannoe", "Kursk"]),
        Item(["footage", "it"], "video drone_video ground_video",
            [step("released|published", "Ministry of Defence", "2024-08-20")],
            [time("published|posted", "2024-08-20")],
            [],
            ["*"])),
    Report("Institute for Conflict Mapping", "2023-06-13",
        "Ukrainian troops conducted ground attacks in at least three sectors. Geolocated footage posted on June 11 indicates that marines of the 35th Brigade entered Storozheve, on the "
        "western bank of the Mokri Yaly. Another video, which first appeared on a Russian Telegram channel on June 12, allegedly shows abandoned Leopard tanks south of Mala Tokmachka; its "
        "position has not been established. Russian milbloggers complained that rotations had been delayed. The Ukrainian deputy defence minister said on Monday that seven settlements had "
        "been retaken in a week. Heavy rain in the Velyka Novosilka area grounded most reconnaissance drones.",
        Item(["Geolocated footage"], V,
            [step("posted|published", None, "2023-06-11"), step("geolocated", None, optional=True)],
            [time("posted|published", "2023-06-11")],
            [verdict("location", "confirmed", None)],
            ["Storozheve", "Mokri Yaly"]),
        Item(["Another video"], V,
            [step("posted|published", "Russian|Telegram channel", "2023-06-12")],
            [time("posted|published", "2023-06-12")],
            [verdict("location", "not_confirmed", None)],
            ["Tokmachka"])),
    Report("Institute for Conflict Mapping", "2025-01-22",
        "Russian forces advanced slightly in the Pokrovsk direction. Geolocated footage published on January 20 and 21 shows Russian soldiers operating in the ruins of a school in Shevchenko, "
        "southwest of Pokrovsk (about 6km from the city). Additional footage released on January 21 by the Ukrainian 68th Jaeger Brigade shows drones striking what the brigade calls a Russian "
        "assault group in the same village. The Ukrainian General Staff reported 61 engagements in the sector over the past day. Russian claims that Velyka Novosilka has fallen are "
        "unconfirmed. Ukrainian military observer Dmytro Halahan noted that fog continues to hamper aerial reconnaissance.",
        Item(["Geolocated footage"], V,
            [step("published|posted", None), step("geolocated", None, optional=True)],
            [time("published|posted", "2025-01-20", optional=True), time("published|posted", "2025-01-21", optional=True), time("published|posted", "2025-01-20/2025-01-21", optional=True)],
            [verdict("location", "confirmed", None)],
            ["Shevchenko", "Pokrovsk"]),
        Item(["Additional footage"], D,
            [step("released|published", "68th|Jaeger", "2025-01-21"), step("unit|filmed", "68th|Jaeger", optional=True)],
            [time("published|posted", "2025-01-21")],
            [],
            ["Shevchenko", "Pokrovsk", "village"])),
    # --- newspaper paragraphs ---------------------------------------------------------------------------------------
    Report("The Harbour Post", "2025-03-31",
        "Rescuers in Mandalay were still pulling people from collapsed buildings on Monday, three days after the earthquake. A video obtained by The Harbour Post shows monks fleeing through a "
        "courtyard as the tower of a monastery falls behind them. It was filmed by a student, Ko Min Htet, on a mobile phone on Friday. The paper confirmed the location by matching the "
        "stairway and a white stupa with earlier photographs of the compound. Aid groups complain that fuel is short and that the bridge at Ava cannot be crossed. The military government has "
        "put the death toll at more than 2,000.",
        Item(["A video obtained by The Harbour Post", "It"], V,
            [step("filmed", "Min Htet|student", "2025-03-28"), step("released", "*", optional=True), step("published", "Harbour Post", optional=True), step("geolocated|verified", "paper|Harbour Post", optional=True)],
            [time("filmed", "2025-03-28"), time("event", "2025-03-28", optional=True)],
            [verdict("location", "confirmed", "paper|Harbour Post")],
            ["Mandalay", "monastery"])),
    Report("Northern Courier", "2024-11-03",
        "The mayor of Paiporta faced angry questions on Saturday about why the flood alert came so late. Dashcam footage, first uploaded to TikTok on October 30 and since seen more than eight "
        "million times, shows a brown wave sweeping cars down a ramp in the Valencian town. Reuters was able to verify the location from the shop fronts, the ramp and the road layout, which "
        "matched street-level imagery. The agency was not able to verify the date on which the footage was recorded, though no older version was found online. Water and power had been restored "
        "to two thirds of the town by Saturday night, the council said.",
        Item(["Dashcam footage", "the footage"], "dashcam video",
            [step("posted|published", None, "2024-10-30"), step("geolocated|verified", "Reuters", optional=True)],
            [time("posted|published", "2024-10-30")],
            [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters|agency")],
            ["Paiporta", "Valencia"])),
    Report("Il Corriere Inglese", "2024-11-04",
        "Three days on, the anger in eastern Spain is not fading. A video from a car that spread across social networks last week shows the torrent in Paiporta, near Valencia. The news agency "
        "Reuters, which examined it, confirmed the place by comparing the buildings and the ramp with archive photographs; it could not confirm the date. Our own reporters have spoken with "
        "Amparo Lluch, who owns the bakery seen on the left, but she did not wish to say who had been at the wheel. King Felipe's visit on Sunday ended in a hail of mud.",
        Item(["A video from a car", "it"], "dashcam video ground_video",
            [step("posted|shared", None, optional=True), step("geolocated|verified|analysed", "Reuters", optional=True)],
            [],
            [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")],
            ["Paiporta", "Valencia"])),
    Report("Lowland Gazette", "2023-10-12",
        "Thousands of families in Herat province have spent a fifth night outdoors. Undated drone video credited to the Afghan charity Sarpanah reportedly shows the flattened village of "
        "Nayeb Rafi in Zinda Jan district, where not one wall stands higher than a man. The Gazette could not independently verify the video. A photograph released by the United Nations on "
        "Tuesday shows volunteers digging with shovels in the same district. Another tremor, of magnitude 6.3, struck on Wednesday morning and brought down tents. Doctors at the regional "
        "hospital said nine in ten of their patients were women and children.",
        Item(["Undated drone video credited to the Afghan charity Sarpanah", "the video"], D,
            [step("filmed|released|published", "Sarpanah")],
            [],
            [verdict("content|location|source", "not_confirmed", "Gazette")],
            ["Nayeb Rafi", "Zinda Jan", "Herat"]),
        Item(["A photograph released by the United Nations"], S,
            [step("released|published", "United Nations", "2023-10-10")],
            [time("published", "2023-10-10")],
            [],
            ["Zinda Jan", "district", "Herat"])),
    Report("Tidewater Tribune", "2024-08-14",
        "A wildfire that began on Sunday near Lake Marathon had reached the suburbs of Athens by Monday afternoon. CCTV recorded by a petrol station in Vrilissia, and released by its owner, "
        "Giorgos Tsamis, on Tuesday, captures the moment embers set an awning alight. A screengrab from the video was on the front page of several Greek dailies this morning. The fire service, "
        "which has been criticised for arriving late, said the front had extended over 30 kilometres. One woman was found dead in a shop in Halandri. Weather forecasters expect the winds to "
        "ease by Thursday.",
        Item(["CCTV", "the video"], "cctv video",
            [step("filmed", "petrol station|Tsamis|owner"), step("released|published", "Tsamis|owner", "2024-08-13")],
            [time("filmed", "2024-08-12", optional=True), time("published|posted", "2024-08-13")],
            [],
            ["Vrilissia", "Athens"]),
        Item(["A screengrab"], "screenshot still",
            [step("published|republished", "Greek|dailies", "2024-08-14")],
            [time("published", "2024-08-14")],
            [],
            ["Vrilissia", "Athens", "*"])),
    # --- OSINT posts ------------------------------------------------------------------------------------------------
    Report("@gridwalker_osint", "2024-02-21",
        "Thread. This drone clip of a convoy under fire has been doing the rounds since Monday; earliest upload I can find is the channel of the 47th Mechanised Brigade, 19 February, 11:40. "
        "Geolocated to 48.1609, 37.6520, the treeline just east of Lastochkyne. The T-junction, the two silos and the kinked drainage ditch all match Google Earth imagery of 2023. "
        "Chronolocation: shadows point NNE, so early afternoon, and the snow cover fits 17 February, not 15. Not yet confirmed by a second geolocator. As for the loss figures people keep "
        "quoting, five vehicles visible, no more. Somebody from the MoD in Moscow claims otherwise, as always.",
        Item(["This drone clip"], "drone_video video",
            [step("posted|published", "47th", "2024-02-19"), step("geolocated", "gridwalker|I", optional=True), step("chronolocated", "gridwalker|I", optional=True), step("unit|filmed", "47th", optional=True)],
            [time("posted|published", "2024-02-19"), time("filmed", "2024-02-17", optional=True)],
            [verdict("location", "confirmed", "*"), verdict("time", "confirmed|partly_confirmed", "gridwalker|I", optional=True), verdict("location", "not_confirmed", "second|geolocator", optional=True)],
            ["Lastochkyne"])),
    Report("Sahel Watchdesk", "2025-01-09",
        "GEOLOCATED: JNIM video of the attack on the Malian army post. The footage, released by the group's media wing Az-Zallaqa on 6 January, was shot at 15.0031, -6.7528, on the western side "
        "of Nampala, Ségou Region. Matched: water tower with red band, L-shaped barracks, lone baobab at the gate. Credit to @ouaga_maps who found the tower. We date the raid to 4 January, as "
        "Mali's army said in a statement that day that it had \"repelled terrorists\". Casualty claims of the two sides differ widely and cannot be checked from what is shown. Please credit us "
        "if you use the map.",
        Item(["JNIM video", "The footage"], V,
            [step("released|published", "Zallaqa|group|JNIM|media wing", "2025-01-06"), step("filmed", "JNIM|group|Zallaqa", optional=True), step("geolocated", "Sahel|we|ouaga_maps", optional=True)],
            [time("published|posted", "2025-01-06"), time("event", "2025-01-04", optional=True), time("filmed", "2025-01-04", optional=True)],
            [verdict("location", "confirmed", "*"), verdict("time", "confirmed", "Sahel|we", optional=True)],
            ["Nampala", "Ségou"])),
    Report("Open Delta Collective", "2023-03-16",
        "Another day, another recycled clip. The video captioned \"cyclone wall of water hits Blantyre tonight\" was tweeted on 14 March by an account with 300,000 followers. It is not from "
        "Malawi. A reverse search leads to a longer upload on YouTube of 26 September 2019, filmed from a hotel balcony in Mandi, India. Cyclone Freddy is terrible enough without this: "
        "hundreds of people have died in the Blantyre area since Sunday night, and we have geolocated eight real clips from Chilobwe and Ndirande. The map with links is pinned to our profile. "
        "If you work there and have photographs, our inbox is open.",
        Item(["The video captioned", "It"], V,
            [step("posted|shared", "account", "2023-03-14"), step("posted", None, "2019-09-26")],
            [time("posted", "2023-03-14"), time("posted", "2019-09-26", optional=True)],
            [verdict("location", "refuted", "Open Delta|we"), verdict("time", "refuted", "Open Delta|we", optional=True), verdict("content", "refuted", "Open Delta|we", optional=True)],
            ["Mandi", "India"]),
        Item(["eight real clips"], V,
            [step("geolocated", "we|Open Delta")],
            [],
            [verdict("location", "confirmed", "we|Open Delta")],
            ["Chilobwe", "Ndirande", "Blantyre"])),
    # --- before / after, satellites ---------------------------------------------------------------------------------
    Report("Skyward Brief", "2023-06-08",
        "Maxar on Wednesday released images showing the extent of the flooding along the lower Dnipro. Before May 15, 2023, after June 7, 2023: in the first frame Krynky is a row of green "
        "gardens, in the second only roofs break the surface. The company gave the coordinates as (lat: 46.741100, long: 33.091700). The dam at Nova Kakhovka collapsed in the early hours of "
        "Tuesday; Moscow and Kyiv blame one another. More than 40,000 people are at risk, a prosecutor said. Ukraine's agriculture ministry expects 10,000 hectares of farmland on the right bank "
        "alone to go under water.",
        Item(["images"], PAIR,
            [step("released|published", "Maxar", "2023-06-07"), step("filmed", "Maxar", optional=True)],
            [time("imagery_acquired", "2023-05-15"), time("imagery_acquired", "2023-06-07"), time("published", "2023-06-07")],
            [],
            ["Krynky", "Dnipro"])),
    Report("De Avondbode (English edition)", "2023-02-09",
        "How much of Antakya is left? Satellite pictures that Planet Labs published on Thursday give a first answer. Set beside a view taken on 12 January, the new image, made on Wednesday, "
        "shows whole blocks between the Orontes and the ring road reduced to grey dust. White dots in the football stadium are the tents of the relief agency. Rescue teams from the Netherlands "
        "reached the city on Tuesday night. The death toll in Turkey and Syria has passed 19,000. Turkish authorities have restricted access to several social networks for hours at a time.",
        Item(["Satellite pictures", "the new image"], PAIR,
            [step("published|released", "Planet", "2023-02-09"), step("filmed", "Planet", optional=True)],
            [time("imagery_acquired", "2023-01-12"), time("imagery_acquired", "2023-02-08"), time("published", "2023-02-09")],
            [],
            ["Antakya", "Orontes"])),
    Report("Khartoum Lens", "2025-03-27",
        "A fresh pair of satellite images makes plain what the army's return has cost the capital. Dated April 3, 2023, the earlier one, from Airbus, has forty-one aircraft parked at Khartoum "
        "airport; in the later one, captured by the same company on March 26, 2025, not one is whole. The images were obtained by Khartoum Lens on Thursday. Our caption desk first printed the "
        "longitude as 3.5528 east, which lies in the Atlantic off Ghana; the correct figure is 32.5528. General Abdelrahim Sirri declared the airport free on Wednesday. The paramilitaries did "
        "not comment.",
        Item(["A fresh pair of satellite images", "The images"], PAIR,
            [step("filmed", "Airbus"), step("released", "Airbus", optional=True), step("published", "Khartoum Lens", optional=True)],
            [time("imagery_acquired", "2023-04-03"), time("imagery_acquired", "2025-03-26")],
            [],
            ["Khartoum", "airport"])),
    Report("Gulf Maritime Monitor", "2024-02-23",
        "The cargo ship Rubymar is still afloat, five days after being hit. A satellite image dated February 20, 2024, handout from Planet Labs, shows the vessel trailing a slick of almost 30 "
        "kilometres in the southern Red Sea. Its crew of 24 had left the ship by Monday. Houthi spokesman Khalid al-Wasabi said in a speech that it had sunk, a claim the satellite company's "
        "picture disproves. An undated video shared by a channel close to the movement purportedly shows the missile being launched from a beach near Hodeidah. A tug from Djibouti has been "
        "asked to tow the wreck; so far no port will take it.",
        Item(["A satellite image dated February 20, 2024", "satellite company's picture"], SAT,
            [step("released|published|filmed", "Planet")],
            [time("imagery_acquired", "2024-02-20")],
            [],
            ["Red Sea"]),
        Item(["An undated video"], V,
            [step("shared|posted", "channel")],
            [],
            [],
            ["Hodeidah", "beach"])),
    Report("Altitude Weekly", "2023-10-19",
        "Before-and-after views of North Sikkim leave no doubt about the source of the flood. The comparison, put out on Monday by the Indian space agency ISRO, is made of radar images of 17 "
        "September and 6 October: South Lhonak lake has lost more than half of its surface. Dam workers at Chungthang had minutes to run. A phone video from the dam, allegedly showing its "
        "gates jammed, was posted by an opposition politician, but the operator disputes that it was recorded there. Eighty-two people remain missing. Geologist Tashi Lepchung had warned "
        "of such an outburst in 2021.",
        Item(["Before-and-after views of North Sikkim", "The comparison"], PAIR,
            [step("released|published", "ISRO|space agency", "2023-10-16"), step("filmed", "ISRO|space agency", optional=True)],
            [time("imagery_acquired", "2023-09-17"), time("imagery_acquired", "2023-10-06"), time("published", "2023-10-16")],
            [],
            ["Sikkim", "Lhonak"]),
        Item(["A phone video from the dam"], V,
            [step("posted|shared", "opposition|politician")],
            [],
            [verdict("location", "disputed", "operator"), verdict("content", "disputed", "operator", optional=True)],
            ["Chungthang", "dam", "Sikkim"])),
    Report("Line of Contact", "2023-03-29",
        "The Ukrainian defence intelligence account tweeted two satellite images of the garden suburb of Pisky today. The earlier was taken in July 2022, according to the caption, while "
        "the second is said to be from this month; no day is given and neither is the provider named. The place, west of Donetsk, counts 700 houses in the first frame and perhaps thirty "
        "roofs in the second. A retired teacher, Halyna Sovhyra, who fled to Dnipro, recognised the stump of her school. \"That was the gym,\" she told us, pointing. Russian forces have held "
        "Pisky since last August.",
        Item(["two satellite images"], PAIR,
            [step("posted|published|released", "intelligence", "2023-03-29")],
            [time("imagery_acquired", "2022-07"), time("imagery_acquired", "2023-03"), time("posted|published", "2023-03-29")],
            [verdict("location", "confirmed|partly_confirmed", "Sovhyra|teacher", optional=True)],
            ["Pisky", "Donetsk"])),
    # --- handout captions -------------------------------------------------------------------------------------------
    Report("Polar Wire", "2024-02-09",
        "Lava crosses the road to the Blue Lagoon near Grindavik, Iceland, in this screengrab from an aerial video recorded on February 8, 2024. Almannavarnir/Handout via Polar Wire. THIS IMAGE "
        "HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES. NO ARCHIVES. Polar Wire was able to confirm the location by the lagoon's car park and the pipeline beside the road, and the date by "
        "original file metadata. The eruption, the third since December, cut hot water to 20,000 people on the Reykjanes peninsula. The civil protection chief, Ragnhildur Stefnis, asked "
        "households to save electricity.",
        Item(["this screengrab", "THIS IMAGE"], "screenshot still",
            [step("released", "Almannavarnir"), step("published", "Polar Wire", optional=True)],
            [time("filmed", "2024-02-08")],
            [verdict("location", "confirmed", "Polar Wire"), verdict("time", "confirmed", "Polar Wire")],
            ["Blue Lagoon", "Grindavik", "Iceland"]),
        Item(["an aerial video"], "aerial_video video",
            [step("filmed", "Almannavarnir", "2024-02-08", optional=True)],
            [time("filmed", "2024-02-08")],
            [verdict("location", "confirmed", "Polar Wire", optional=True), verdict("time", "confirmed", "Polar Wire", optional=True)],
            ["Blue Lagoon", "Grindavik", "Iceland"])),
    Report("Andes Photo Service", "2024-02-06",
        "A general view of burnt homes in the El Olivar district of Vina del Mar, Chile, in this still image from drone footage obtained from social media and released on February 4, 2024. "
        "Benjamín Urrejola/Handout via Andes Photo Service. ATTENTION EDITORS: MANDATORY CREDIT. The service verified the location from the reservoir, the shape of the slopes and the road "
        "layout, which matched satellite imagery of the area. It was not able to independently verify the date when the footage was filmed. At least 122 people have died in the fires in the "
        "Valparaiso region since Friday; the president has declared two days of mourning.",
        Item(["this still image"], "drone_still screenshot still",
            [step("published|released", "*", "2024-02-04", optional=True), step("filmed|released", "Urrejola")],
            [time("published|posted", "2024-02-04", optional=True)],
            [verdict("location", "confirmed", "Andes|service", optional=True)],
            ["El Olivar", "Vina del Mar", "Valparaiso"]),
        Item(["drone footage obtained from social media", "the footage"], "drone_video video",
            [step("filmed|released", "Urrejola", optional=True), step("released|published|posted", None, "2024-02-04", optional=True)],
            [time("published|posted", "2024-02-04", optional=True)],
            [verdict("location", "confirmed", "Andes|service"), verdict("time", "not_confirmed", "Andes|service|It")],
            ["El Olivar", "Vina del Mar", "Valparaiso"])),
    Report("Baltic News Pictures", "2024-11-22",
        "The Chinese bulk carrier Yi Peng 3 at anchor in the Kattegat, Denmark, seen from the coastguard cutter Lommen. Picture taken on November 20, 2024. Danish Armed Forces/Handout via Baltic "
        "News Pictures. Investigators from Sweden and Germany want to know whether the ship dragged its anchor over two data cables earlier this week. The owner, based in Ningbo, has not replied "
        "to questions. A ministry official in Vilnius, Rasa Kundrotė, spoke on Thursday of sabotage. Beijing has said it is ready to cooperate and that the ship observed the law of the sea.",
        Item(["Picture taken on November 20, 2024"], S,
            [step("filmed|released", "Danish|Lommen|Armed Forces"), step("published|republished", "Baltic", optional=True)],
            [time("filmed", "2024-11-20")],
            [],
            ["Kattegat", "Denmark"])),
    Report("Meridian Agency", "2025-05-09",
        "Debris of a drone lies in a wheat field outside Bathinda in India's Punjab state, in this handout picture released on May 8, 2025. Punjab Police/Handout via Meridian Agency. The agency "
        "could not independently verify the authenticity, location or date of the image. Artillery fire continued across the Line of Control for a second night. Islamabad said it had shot down "
        "five Indian jets, which New Delhi has neither confirmed nor denied. Air traffic at 32 airports in northern India remains suspended until further notice.",
        Item(["this handout picture", "the image"], S,
            [step("released", "Punjab Police", "2025-05-08"), step("published|republished", "Meridian", optional=True)],
            [time("published", "2025-05-08")],
            [verdict("content", "not_confirmed", "agency|Meridian"), verdict("location", "not_confirmed", "agency|Meridian"), verdict("time", "not_confirmed", "agency|Meridian")],
            ["Bathinda", "Punjab", "India"])),
    Report("Meridian Agency", "2024-05-20",
        "Rescuers with torches search a fog-bound hillside for the helicopter of Iran's president near Varzaqan, East Azerbaijan province, in this screengrab taken from a livestream of the "
        "Red Crescent on May 19, 2024. IRCS/WANA via Meridian Agency. The wreck was located at dawn on Monday by a Turkish drone, whose thermal footage, streamed live by the Anadolu agency, "
        "showed a heat source southwest of the village of Tavil. State television confirmed shortly afterwards that none of the eight on board had survived. Five days of mourning were "
        "announced. An election must be held within fifty days, under the constitution.",
        Item(["this screengrab"], "screenshot still",
            [step("published|republished", "Meridian|WANA", optional=True), step("filmed|released", "Red Crescent|IRCS", optional=True)],
            [time("filmed", "2024-05-19")],
            [],
            ["Varzaqan", "East Azerbaijan"]),
        Item(["a livestream of the Red Crescent"], "livestream video",
            [step("filmed|published|released", "Red Crescent|IRCS")],
            [time("filmed|published|posted", "2024-05-19")],
            [],
            ["Varzaqan", "East Azerbaijan"]),
        Item(["thermal footage"], "thermal_video drone_video livestream video",
            [step("filmed", "Turkish drone"), step("published|released|posted|shared", "Anadolu")],
            [time("filmed", "2024-05-20", optional=True), time("published", "2024-05-20", optional=True)],
            [],
            ["Tavil", "Varzaqan", "East Azerbaijan"])),
    # --- fact checks ------------------------------------------------------------------------------------------------
    Report("Veritas Desk", "2023-02-17",
        "CLAIM: A video shows a nuclear plant exploding during the earthquake in Turkey. RATING: False. The clip, shared thousands of times on Facebook since 7 February, in fact shows the "
        "explosion in the port of Beirut on 4 August 2020. It is identical, frame by frame, with what the wedding photographer Rima Azzam recorded that afternoon in the "
        "Saifi district. Turkey's only nuclear plant, at Akkuyu, was still being built and was not damaged, its operator said. Veritas Desk has debunked eleven other recycled clips since "
        "the disaster, among them a tsunami in Japan.",
        Item(["A video", "The clip", "It"], V,
            [step("shared|posted", None, "2023-02-07", optional=True), step("filmed", "photographer|Azzam", "2020-08-04")],
            [time("filmed", "2020-08-04"), time("event", "2020-08-04", optional=True), time("posted", "2023-02-07", optional=True)],
            [verdict("content", "refuted", "Veritas", optional=True), verdict("location", "refuted", "Veritas"), verdict("time", "refuted", "Veritas")],
            ["Beirut", "Saifi"])),
    Report("Fakten Lupe International", "2024-08-27",
        "No, this is not a strike on the Kyiv reservoir dam. Footage that circulated on X on Monday and was reshared by two members of parliament is file footage: it was first published by "
        "Ukrainian state railways in March 2021, in a report about a controlled blast at a quarry near Korosten. Monday's attack was real enough. Ukraine's energy ministry reported hits on "
        "the hydropower plant at Vyshhorod, and photographs shared by the governor that day show a burnt gantry above the turbines. We found the same railing and crane in images of 2019, "
        "which confirms the place of the governor's pictures.",
        Item(["Footage", "it"], V,
            [step("shared|posted", "parliament", optional=True), step("published", "railways", "2021-03"), step("posted|shared", None, "2024-08-26", optional=True)],
            [time("published", "2021-03"), time("posted", "2024-08-26", optional=True)],
            [verdict("location", "refuted", "Fakten|we"), verdict("time", "refuted", "Fakten|we"), verdict("content", "refuted", "Fakten|we", optional=True)],
            ["Korosten", "quarry"]),
        Item(["photographs shared by the governor", "the governor's pictures"], S,
            [step("shared|posted|published", "governor", "2024-08-26")],
            [time("posted|published", "2024-08-26")],
            [verdict("location", "confirmed", "Fakten|we")],
            ["Vyshhorod", "hydropower"])),
    Report("Checkpoint Africa", "2024-08-09",
        "A photo of a naked bridge, its deck gone, is not evidence of floods in Maiduguri this week, as some Facebook pages in Nigeria allege. Our search shows that the picture was taken by "
        "press photographer Olumide Fakunle in October 2022 in Lokoja, some 900 kilometres to the southwest. He sent us the original file. The bridge was repaired the following spring. "
        "Borno's emergency agency warned on Wednesday that the Alau dam is close to its limit; no bridge has collapsed so far. Three pages removed the posts after we wrote to them.",
        Item(["A photo of a naked bridge", "the picture"], S,
            [step("filmed", "Fakunle", "2022-10"), step("shared|posted", "Facebook|pages")],
            [time("filmed", "2022-10")],
            [verdict("location", "refuted", "Checkpoint|we|Our"), verdict("time", "refuted", "Checkpoint|we|Our"), verdict("content", "refuted", "Checkpoint|we|Our", optional=True), verdict("source", "confirmed", "Checkpoint|we|Our", optional=True)],
            ["Lokoja"])),
    Report("Veritas Desk", "2024-11-08",
        "CLAIM: Bodycam video shows a poll worker in Tucson destroying ballots on 5 November. WHAT WE FOUND: The footage is staged. It first appeared on an X account created two days earlier, "
        "and the uniform badge belongs to no police force in Arizona. Officials in Pima County said on Wednesday that the room is not in any of their buildings. The FBI attributed the clip to "
        "a foreign influence network. In the recording, the envelopes have a logo that was given up in 2019. Turnout in the county was 78 percent, a little less than four years ago.",
        Item(["Bodycam video", "The footage", "the clip", "the recording"], "bodycam video",
            [step("posted|published", "X account|account"), step("analysed", "FBI|Veritas", optional=True)],
            [],
            [verdict("content", "refuted", "Veritas|we"), verdict("location", "refuted|disputed", "Pima|Officials"), verdict("source", "refuted|confirmed|disputed", "FBI", optional=True), verdict("content", "refuted|disputed", "Pima|Officials", optional=True), verdict("location", "refuted", "Veritas|we", optional=True)],
            [])),
    # --- more bulletins ---------------------------------------------------------------------------------------------
    Report("Front Atlas Daily Update", "2023-10-24",
        "Russian forces continued localized attacks around Avdiivka but made no confirmed progress on October 23. Geolocated footage posted on October 22 and 23 by both sides shows heavy losses "
        "of Russian vehicles north of Stepove. A Ukrainian reserve officer observed that Russian command had changed tactics and now sends small groups on foot. Russian sources claimed "
        "advances near Klishchiivka and in the Robotyne area. Ukrainian military spokesman Andrii Kovalyshyn said the Russian army had lost 150 armoured vehicles within four days, a figure that "
        "this update cannot confirm. Russian air defences reportedly shot down two ATACMS missiles near Luhansk on October 24.",
        Item(["Geolocated footage"], V,
            [step("posted|published", "sides"), step("geolocated", None, optional=True)],
            [time("posted|published", "2023-10-22", optional=True), time("posted|published", "2023-10-23", optional=True), time("posted|published", "2023-10-22/2023-10-23", optional=True)],
            [verdict("location", "confirmed", None)],
            ["Stepove", "Avdiivka"])),
    Report("Front Atlas Daily Update", "2024-05-24",
        "Ukrainian forces stabilised parts of the line near Lyptsi. Footage published on May 22 shows Ukrainian infantry clearing the dairy at the northern entrance of the village; it was "
        "geolocated on May 23 by an analyst who goes by the name Fenwalker, to a point within at least 250 meters of the Russian trench line. Drone footage purportedly filmed by the Russian 18th "
        "Motorised Rifle Division and released on May 24 alleges the destruction of an Abrams tank 9km southeast of Lyptsi. Front Atlas is unable to verify that footage. Kharkiv's mayor asked "
        "shoppers to avoid large markets after Thursday's strike on a printing house, in which seven people died.",
        Item(["Footage published on May 22", "it"], V,
            [step("published|posted", None, "2024-05-22"), step("geolocated", "Fenwalker|analyst", "2024-05-23")],
            [time("published|posted", "2024-05-22")],
            [verdict("location", "confirmed|partly_confirmed", "Fenwalker|analyst")],
            ["Lyptsi", "dairy"]),
        Item(["Drone footage", "that footage"], D,
            [step("filmed", "18th|Motorised"), step("released|published", "*", "2024-05-24"), step("unit", "18th", optional=True)],
            [time("published|posted", "2024-05-24")],
            [verdict("content|location", "not_confirmed", "Front Atlas")],
            ["Lyptsi"])),
    Report("Horn of Africa Conflict Bulletin", "2023-10-05",
        "Amhara Region: clashes between Fano militias and federal troops were recorded in nine districts this week. A video uploaded to Facebook on October 1 reportedly shows armed men entering the town hall of "
        "Merawi, 30km south of Bahir Dar. Two analysts of this bulletin independently geolocated the footage. Photographs of burnt trucks, said to come from the Debre Tabor road, were sent to "
        "us by a resident whose name is withheld; neither the place nor the day could be established. Internet access in the region has been cut since August. The government in Addis Ababa "
        "insists that calm has returned.",
        Item(["A video", "the footage"], V,
            [step("posted|published", None, "2023-10-01"), step("geolocated", "analysts|bulletin")],
            [time("posted|published", "2023-10-01")],
            [verdict("location", "confirmed", "analysts|bulletin")],
            ["Merawi", "Bahir Dar", "Amhara"]),
        Item(["Photographs of burnt trucks"], S,
            [step("released|shared|filmed", "resident")],
            [],
            [verdict("location", "not_confirmed", None), verdict("time", "not_confirmed", None)],
            ["Debre Tabor", "*"])),
    Report("Front Atlas Daily Update", "2025-03-13",
        "Russian forces have retaken most of Sudzha. Footage geolocated on March 12 shows servicemen of the 11th Airborne Brigade hoisting a flag on the central square, and further geolocated "
        "footage published the same day places Russian troops in Goncharovka, southwest of the town. The Kremlin released video of a visit by Vladimir Putin to a command post in Kursk Oblast "
        "on March 12; he wore camouflage. The Ukrainian commander-in-chief stated that his troops would hold the line in the oblast for as long as it is sensible. A ceasefire proposal was "
        "discussed in Jeddah on Tuesday.",
        Item(["Footage geolocated on March 12"], V,
            [step("geolocated", None, "2025-03-12")],
            [],
            [verdict("location", "confirmed", None)],
            ["Sudzha", "square"]),
        Item(["further geolocated footage"], V,
            [step("published|posted", None, "2025-03-12"), step("geolocated", None, optional=True)],
            [time("published|posted", "2025-03-12")],
            [verdict("location", "confirmed", None)],
            ["Goncharovka", "Sudzha"]),
        Item(["video"], V,
            [step("released|published", "Kremlin", "2025-03-12")],
            [time("published|posted", "2025-03-12", optional=True), time("event", "2025-03-12", optional=True), time("filmed", "2025-03-12", optional=True)],
            [],
            ["Kursk", "command post"])),
    Report("Northern Rakhine Tracker", "2024-05-22",
        "The Arakan Army said on Saturday that it had captured the last army bases in Buthidaung. Photographs circulated by its spokesman the next day allegedly show fighters in front of the "
        "operations command. Rohingya residents accuse the group of having burned down the town afterwards, which it denies. NASA's fire sensors registered heat in the town centre on the night of "
        "May 17. Satellite imagery dated May 18, supplied by Planet Labs and analysed by the Tracker, confirms that at least eleven wards were destroyed. Aid agencies left Maungdaw District in "
        "November and have no access.",
        Item(["Photographs"], S,
            [step("posted|shared|published|released", "spokesman|Arakan", "2024-05-19")],
            [time("posted|published", "2024-05-19")],
            [],
            ["Buthidaung", "operations command"]),
        Item(["Satellite imagery dated May 18"], SAT,
            [step("released|filmed", "Planet"), step("analysed", "Tracker")],
            [time("imagery_acquired", "2024-05-18")],
            [verdict("content", "confirmed", "Tracker", optional=True), verdict("location", "confirmed", "Tracker", optional=True)],
            ["Buthidaung", "town"])),
    Report("Front Atlas Daily Update", "2023-06-21",
        "No maps were changed today. Ukrainian officials kept what they call an information blackout, and Russian milbloggers, who usually write dozens of posts a day, hardly gave place names. The "
        "Russian Ministry of Defence claimed to have repelled attacks near Lobkove and Novodonetske. A Ukrainian official reported on June 20 that eight settlements had been liberated in two "
        "weeks. The Wagner financier complained of shortages in an audio message. Ukrainian air defences shot down 32 of 35 Shahed drones launched in the night, according to the air force; three "
        "reached Zaporizhzhia and Lviv, where a critical facility was hit."),
    # --- newspaper paragraphs ---------------------------------------------------------------------------------------
    Report("Bay Area Ledger", "2024-08-27",
        "Fremont police on Monday released bodycam footage of the arrest that has split the city. It was recorded by Officer Dale Ruston on August 9 and shows a 19-year-old being pulled from a "
        "parked car on Mowry Avenue. A bystander's video of the same arrest, which the Ledger published on August 12, had been viewed four million times. The bystander, Inés Calloway, said the "
        "police version starts too late. The district attorney has not decided on charges. A march is planned for Saturday, and shop owners on the avenue have begun to board up windows.",
        Item(["bodycam footage", "It"], "bodycam video",
            [step("filmed", "Ruston", "2024-08-09"), step("released|published", "Fremont|police", "2024-08-26")],
            [time("filmed", "2024-08-09"), time("published", "2024-08-26")],
            [],
            ["Mowry", "Fremont"]),
        Item(["A bystander's video"], V,
            [step("filmed", "Calloway|bystander"), step("published", "Ledger", "2024-08-12")],
            [time("published", "2024-08-12"), time("filmed", "2024-08-09", optional=True)],
            [],
            ["Mowry", "Fremont"])),
    Report("The Monsoon Herald", "2023-10-06",
        "The Teesta carried away houses, an army camp and fourteen bridges on Wednesday. Mobile-phone footage shared by the chief minister's office shows the river at Singtam rising over the "
        "railing of the steel bridge. Who shot it was not stated. Television channels combined the pictures with file footage of the 2013 Kedarnath disaster, without saying so, and were rebuked by "
        "the press council. Twenty-two soldiers are missing. The hydropower company put its losses at 120 billion rupees. Tourists stranded in Lachen were told to wait until helicopters could fly.",
        Item(["Mobile-phone footage", "it", "the pictures"], V,
            [step("shared|posted|published|released", "minister")],
            [time("filmed", "2023-10-04", optional=True)],
            [],
            ["Singtam", "Teesta"]),
        Item(["file footage"], V,
            [step("republished|published", "Television|channels", optional=True)],
            [time("filmed|event", "2013", optional=True)],
            [],
            ["Kedarnath"])),
    Report("Cape Observer", "2023-06-28",
        "Residents of Wolseley woke to a lake where their vineyards had been. Aerial footage captured by a helicopter of the provincial disaster service on Sunday shows the Breede River a "
        "kilometre wide. The footage was handed to newsrooms on Monday by its spokeswoman, Lindiwe Maqoma, together with twelve undated photographs. At least one of these, a picture of a "
        "collapsed bridge at Citrusdal, had already appeared in the Observer in 2008, a reader noticed; the service has apologised. Damage to farms is put at 1.4 billion rand. Schools reopen next "
        "week.",
        Item(["Aerial footage", "The footage"], "aerial_video video",
            [step("filmed", "helicopter|disaster service", "2023-06-25"), step("released", "Maqoma|spokeswoman|disaster service", "2023-06-26")],
            [time("filmed", "2023-06-25"), time("published", "2023-06-26", optional=True)],
            [],
            ["Wolseley", "Breede"]),
        Item(["twelve undated photographs"], S,
            [step("released", "Maqoma|spokeswoman|disaster service", "2023-06-26")],
            [],
            [],
            ["*"]),
        Item(["a picture"], S,
            [step("published", "Observer", "2008"), step("released", "Maqoma|spokeswoman|service", "2023-06-26", optional=True)],
            [time("published", "2008")],
            [verdict("time", "refuted", "reader")],
            ["Citrusdal"])),
    Report("Adriatic Morning", "2024-11-05",
        "The concrete canopy of Novi Sad's railway station came down at 11.52 on Friday and buried fourteen people. Surveillance video from a camera across the square, seen by Adriatic Morning, "
        "shows passengers on the benches a second before. The prosecutor's office, which has seized the recording, would not say how it reached the newspapers. Thousands lit candles on Sunday. The "
        "infrastructure minister, Goran Vujašin, announced that he would resign. The station had reopened in July after three years of works by a Chinese consortium, which says that the canopy "
        "was not part of its contract.",
        Item(["Surveillance video", "the recording"], "cctv video",
            [step("filmed", "camera", optional=True), step("archived|released", "prosecutor", optional=True)],
            [time("filmed", "2024-11-01"), time("event", "2024-11-01", optional=True)],
            [],
            ["Novi Sad", "station"])),
    # --- OSINT posts ------------------------------------------------------------------------------------------------
    Report("@karst_mapper", "2024-11-26",
        "Geo of the overnight strike video from southern Lebanon. Posted by the local outlet Sawt al-Sahel at 23:14 on 25 November, filmed from the Qasmiyeh bridge looking north; impact on the "
        "orchard at 33.3391, 35.2580. Anchors: the double pylon, the mosque with two balconies. Video first appeared on a WhatsApp group, hence no metadata. The IDF clip of a strike that the "
        "same accounts put next to it is something else, namely a thermal recording of October which its spokesman released back then. Don't merge them. Thanks to the colleague who spotted the "
        "pylon.",
        Item(["the overnight strike video from southern Lebanon", "Video"], V,
            [step("posted|published", "Sawt", "2024-11-25"), step("geolocated", "*", optional=True), step("posted|shared", "WhatsApp", optional=True)],
            [time("posted|published", "2024-11-25"), time("filmed", "2024-11-25", optional=True)],
            [verdict("location", "confirmed", "*")],
            ["Qasmiyeh", "Lebanon", "orchard"]),
        Item(["The IDF clip of a strike", "a thermal recording of October"], "thermal_video video drone_video aerial_video",
            [step("released|published", "IDF|spokesman"), step("filmed", "IDF", optional=True)],
            [time("filmed|published|posted", "2024-10", optional=True)],
            [],
            ["*"])),
    Report("Pripyat Basin Watch", "2023-03-01",
        "What we know about the A-50 at Machulishchy. (1) BYPOL, a group of former Belarusian police, claimed a drone attack on the airbase on 26 February. (2) On 2 March it will, it says, "
        "publish video; so far there is none. (3) A satellite image dated 28 February, bought by us from Maxar, shows the aircraft on its usual stand, the radome apparently intact, snow cleared "
        "around the nose. (4) A dashcam clip of police checks near Dzyarzhynsk, uploaded yesterday by the channel Minsk Roads, fits reports of a manhunt but proves nothing. Corrections welcome.",
        Item(["A satellite image dated 28 February"], SAT,
            [step("filmed|released", "Maxar"), step("published|analysed", "we|us|Pripyat", optional=True)],
            [time("imagery_acquired", "2023-02-28")],
            [],
            ["Machulishchy", "airbase"]),
        Item(["A dashcam clip of police checks"], "dashcam video",
            [step("posted|published", "Minsk Roads", "2023-02-28")],
            [time("posted|published", "2023-02-28")],
            [],
            ["Dzyarzhynsk"])),
    Report("Littoral Eye", "2025-09-18",
        "Screengrab from a video that the Philippine coastguard put on YouTube on Tuesday: two Chinese cutters, hull numbers 5201 and 21559, turning water cannon on the BRP Datu Gumbay Piang. By "
        "the video's own overlay the ship was 14 nautical miles east of Scarborough Shoal. Overlay coordinates can be edited; we matched them with AIS tracks and the time fits to the minute. "
        "Beijing's version, a 90-second cut released by its coastguard hours later, begins after the collision. One sailor was hurt by glass. Manila has lodged its fiftieth protest this year.",
        Item(["Screengrab"], "screenshot still",
            [step("published|posted", "Littoral", optional=True), step("filmed|released|posted|published", "Philippine", optional=True)],
            [time("filmed", "2025-09-16", optional=True)],
            [],
            ["Scarborough"]),
        Item(["a video", "the video"], V,
            [step("posted|published|released", "Philippine", "2025-09-16"), step("filmed", "Philippine|coastguard", optional=True)],
            [time("posted|published", "2025-09-16"), time("filmed", "2025-09-16", optional=True)],
            [verdict("location", "confirmed", "Littoral|we"), verdict("time", "confirmed", "Littoral|we", optional=True)],
            ["Scarborough"]),
        Item(["Beijing's version", "a 90-second cut"], V,
            [step("released|published|posted", "Beijing|coastguard", "2025-09-16")],
            [time("published|posted", "2025-09-16", optional=True)],
            [],
            ["Scarborough", "*"])),
    # --- fact checks ------------------------------------------------------------------------------------------------
    Report("Lens & Ledger Fact Check", "2025-01-14",
        "A picture of the Hollywood sign ringed by flames has been seen 20 million times since Wednesday. It was made with an image generator: the sign has a second O too many in one version, and "
        "the Los Angeles fire department tweeted that Mount Lee was never on fire. Real, by contrast, is the thermal footage from the night of 8 January that shows the Sunset fire above Runyon "
        "Canyon. It was captured by a helicopter of broadcaster KRVL, and our editors matched its ridge lines with a terrain model. At least 24 people have died in the Eaton and Palisades fires.",
        Item(["A picture", "It"], S,
            [step("posted|shared", None, optional=True)],
            [time("posted", "2025-01-08", optional=True)],
            [verdict("content", "refuted", "Lens|we|our"), verdict("content", "refuted|disputed", "fire department", optional=True)],
            []),
        Item(["the thermal footage", "It@2"], "thermal_video aerial_video video",
            [step("filmed", "KRVL|helicopter", "2025-01-08"), step("verified|geolocated", "editors|Lens", optional=True)],
            [time("filmed", "2025-01-08")],
            [verdict("location", "confirmed", "editors|Lens|our"), verdict("content", "confirmed", "editors|Lens|our", optional=True)],
            ["Runyon", "Los Angeles"])),
    Report("Clarín de Verdad (English)", "2023-03-14",
        "Posts on WhatsApp claim that a video of floating coffins was recorded in Piura during Cyclone Yaku this weekend. That is only half right. The location has been confirmed by El Norteño, "
        "which recognised the wall of the San Teodoro cemetery; the date is wrong. A longer cut of the same clip was published by the paper on 28 March 2017, credited to its then photographer "
        "Ruth Chunga. This weekend the cemetery stayed dry, the municipality says. Fifty-eight people have lost their lives in northern Peru since the start of the rains.",
        Item(["a video of floating coffins", "the same clip"], V,
            [step("shared|posted", "WhatsApp", optional=True), step("filmed", "Chunga"), step("published", "Norteño|paper", "2017-03-28")],
            [time("published", "2017-03-28"), time("filmed", "2017-03", optional=True)],
            [verdict("location", "confirmed", "Norteño"), verdict("time", "refuted", "*")],
            ["San Teodoro", "Piura", "Peru"])),
    # --- a mixed bag, mostly unchecked ------------------------------------------------------------------------------
    Report("Newsreel International", "2023-03-02",
        "These pictures captured by a Ukrainian border guards' quadcopter show the town of Vuhledar after a winter of bombardment. Hardly a window is left in the apartment towers and a school bus "
        "lies on its roof beside the market. The pictures were obtained from the State Border Guard Service on Wednesday, 1st March, along with a statement: \"This was a town of miners and "
        "roses.\" Caption: Ruined flats in Vuhledar, Donetsk region, in undated footage. (@borderwings/Newsreel) About 300 inhabitants are thought to remain in cellars. Elsewhere, a court in "
        "Minsk jailed the activist Vadzim Karalevich for nine years, and Hungary's parliament put off a vote on Finland's entry to NATO.",
        Item(["These pictures", "The pictures", "undated footage"], "drone_video drone_still video still",
            [step("filmed", "border|Border|quadcopter"), step("released", "Border Guard", "2023-03-01"), step("published", "Newsreel", optional=True)],
            [time("published", "2023-03-01", optional=True)],
            [],
            ["Vuhledar", "Donetsk"])),
    Report("The Sentinel (Lagos)", "2024-05-30",
        "The governor's aide posted a 20-second video of rejoicing soldiers on Instagram on Tuesday evening, saying it was recorded inside the Gando forest after the release of 1,000 hostages. The "
        "army put out the same clip on Wednesday with a different caption, which speaks of Zamfara and gives no date. Neither office answered our calls. Villagers in Birnin Gwari said by phone "
        "that they had seen helicopters, but no freed captives. In the capital, labour unions prepared a strike over the minimum wage, and fuel queues returned to Abuja's filling stations.",
        Item(["a 20-second video of rejoicing soldiers", "it", "the same clip"], V,
            [step("posted", "aide", "2024-05-28"), step("published|republished|released|posted", "army", "2024-05-29")],
            [time("posted", "2024-05-28"), time("published|posted", "2024-05-29", optional=True)],
            [verdict("location", "disputed", "army", optional=True)],
            ["Gando", "Zamfara"])),
    Report("Great Lakes Monitor", "2025-01-29",
        "M23 fighters paraded through Goma on Monday as Congolese soldiers laid down their arms in a football stadium. The scene can be watched in a live broadcast that the Rwandan blogger Fidèle "
        "Habiyambere streamed from Boulevard Kanyamuhanga for two hours. A shorter clip, in which men in UN vests purportedly hand over rifles, was tweeted by an open-source account on Tuesday; "
        "the peacekeeping mission rejects the description and says these are Romanian contractors on their way to the border. Hospitals in the city report bodies in the streets. The airport is "
        "closed. Flights to Kinshasa leave from Kigali, if at all.",
        Item(["a live broadcast"], "livestream video",
            [step("filmed|posted|published", "Habiyambere|blogger", "2025-01-27")],
            [time("filmed|published|posted", "2025-01-27")],
            [],
            ["Kanyamuhanga", "Goma"]),
        Item(["A shorter clip"], V,
            [step("posted|shared", "account", "2025-01-28")],
            [time("posted", "2025-01-28")],
            [verdict("content", "disputed", "mission|peacekeeping")],
            ["Goma", "*"])),
    Report("Harbour Radio News", "2024-03-26",
        "A container ship brought down the Key Bridge in Baltimore in the small hours of Tuesday. A livestream of the harbour, maintained by a nautical webcam service, recorded the whole of it: "
        "the lights of the vessel go out twice before it hits the pylon. Eight road workers fell into the Patapsco; two were rescued. Drone images released by the federal safety board in the "
        "afternoon show girders draped over the bow. In Annapolis, the state senate interrupted its session. Economists said that car imports would have to be rerouted through Norfolk and "
        "Brunswick for months.",
        Item(["A livestream of the harbour"], "livestream cctv video",
            [step("filmed|published", "webcam")],
            [time("filmed", "2024-03-26"), time("event", "2024-03-26", optional=True)],
            [],
            ["Baltimore", "Key Bridge", "harbour"]),
        Item(["Drone images"], "drone_still still drone_video",
            [step("released|published", "safety board", "2024-03-26")],
            [time("published", "2024-03-26"), time("filmed", "2024-03-26", optional=True)],
            [],
            ["Baltimore", "Key Bridge", "Patapsco"])),
    Report("Steppe Courier", "2024-05-02",
        "Never has the Ural risen so high at Oral in April, says hydrologist Gulnara Sadykova. Her institute had its own quadcopter film the dykes every morning between 14 and 20 April; the best "
        "shots were published on its site on Monday. They show summer houses up to the eaves in brown water. An older recording, which several channels aired as if it were new, is file footage "
        "of the 2011 flood in the same suburb, she told us. More than 100,000 people were moved from their homes in Kazakhstan. Compensation will be paid by the regions, not from the state budget.",
        Item(["the best shots", "They"], "drone_video drone_still video still",
            [step("filmed", "institute|quadcopter|Sadykova", "2024-04-14/2024-04-20"), step("published", "institute|site", "2024-04-29")],
            [time("filmed", "2024-04-14/2024-04-20"), time("published", "2024-04-29")],
            [],
            ["Oral", "Ural", "dykes"]),
        Item(["An older recording", "file footage of the 2011 flood"], V,
            [step("published|republished|shared", "channels", optional=True)],
            [time("filmed|event", "2011")],
            [verdict("time", "refuted", "Sadykova|hydrologist")],
            ["Oral", "suburb", "Kazakhstan"])),
    Report("Levant Wire", "2024-11-30",
        "Rebels entered the western districts of Aleppo on Friday evening. Video posted by the opposition outlet Sham Pulse that night shows pickups on the ring road at al-Hamdaniya; men fire in "
        "the air and embrace passers-by. Levant Wire confirmed the location by the stadium's floodlights and the curve of the overpass. A Russian defence official, Oleg Ignatiev, claimed that "
        "hundreds of militants had been killed, and state television in Damascus aired undated footage allegedly of air strikes on their columns. Flights to Aleppo were cancelled. The last "
        "large-scale battle in the city ended in 2016.",
        Item(["Video"], V,
            [step("posted|published", "Sham Pulse", "2024-11-29"), step("geolocated|verified", "Levant Wire", optional=True)],
            [time("posted|published", "2024-11-29"), time("filmed", "2024-11-29", optional=True)],
            [verdict("location", "confirmed", "Levant")],
            ["Hamdaniya", "Aleppo"]),
        Item(["undated footage"], "video aerial_video ground_video drone_video",
            [step("published", "state television|television")],
            [],
            [],
            ["*"])),
    Report("Sunda Post", "2025-01-10",
        "The eruption column over Mount Ibu stood four kilometres high at sunrise on Wednesday, as seen by a camera of the volcanological centre on Halmahera. The centre shared a ten-minute "
        "time-lapse from it on X later that morning. On Gamalama beach, 90 kilometres away, the tourist Wayan Sudarta photographed lightning in the ash; his picture was bought by three agencies. "
        "Officials have kept the alert at the second-highest level and told villagers to stay five kilometres from the crater. The volcano erupted more than 2,000 times in 2024. No injuries were "
        "reported.",
        Item(["a ten-minute time-lapse"], "cctv video ground_video",
            [step("filmed", "camera|centre"), step("shared|posted|published", "centre", "2025-01-08")],
            [time("filmed", "2025-01-08"), time("posted|published", "2025-01-08")],
            [],
            ["Ibu", "Halmahera"]),
        Item(["his picture"], S,
            [step("filmed", "Sudarta|tourist"), step("published", "agencies", optional=True)],
            [time("filmed", "2025-01-08", optional=True)],
            [],
            ["Gamalama", "Ibu"])),
    Report("Meridian Agency", "2023-03-03",
        "Firefighters work on the wreck of a passenger train near Tempi, Greece, in a handout photo dated March 1, 2023. Hellenic Fire Service/Handout via Meridian Agency. Students marched "
        "in Athens and Thessaloniki on Thursday, carrying black balloons. A recording of a station master telling the driver to go through a red signal was obtained by several Greek newspapers; "
        "it has sound only. CCTV of the last minutes before the crash exists, prosecutor Eleftheria Mourtou said, but has not been made public. The transport minister resigned on Wednesday. "
        "Railway workers have stopped work over neglected signalling.",
        Item(["a handout photo"], S,
            [step("released|filmed", "Fire Service|Hellenic"), step("published|republished", "Meridian", optional=True)],
            [time("filmed", "2023-03-01")],
            [],
            ["Tempi", "Greece"]),
        Item(["CCTV"], "cctv video",
            [],
            [],
            [],
            ["*"])),
    Report("Plains Gazette", "2024-05-22",
        "The tornado that wrecked Greenfield, Iowa, on Tuesday was filmed from at least three sides. Storm chaser Brody Hallquist posted his video, recorded with a drone at a height of 90 meters, "
        "minutes after the funnel had toppled a row of wind turbines. Dashcam footage credited to trucker Denise Oyler shows the same funnel from the highway. Both were verified by the National Weather "
        "Service, which used them to fix the width of the path at 300 meters. Four people died in the town of 2,000. The hospital was hit, and patients were moved to Creston and Des Moines by bus.",
        Item(["his video"], D,
            [step("filmed", "Hallquist|chaser", "2024-05-21"), step("posted", "Hallquist|chaser", "2024-05-21"), step("verified|analysed", "Weather", optional=True)],
            [time("filmed", "2024-05-21"), time("posted", "2024-05-21", optional=True), time("event", "2024-05-21", optional=True)],
            [verdict("content|location", "confirmed", "Weather")],
            ["Greenfield", "Iowa"]),
        Item(["Dashcam footage"], "dashcam video",
            [step("filmed", "Oyler|trucker"), step("verified|analysed", "Weather", optional=True)],
            [time("filmed", "2024-05-21", optional=True), time("event", "2024-05-21", optional=True)],
            [verdict("content|location", "confirmed", "Weather")],
            ["Greenfield", "highway", "Iowa"])),
    Report("Caribbean Dispatch", "2024-11-13",
        "Gangs opened fire on a passenger jet as it was about to land in Port-au-Prince on Monday. Photographs taken by a flight attendant and obtained by Caribbean Dispatch show four holes in the "
        "cabin wall. A video said to have been recorded from a rooftop in Tabarre, which purportedly shows the shooters, has no known author and was deleted within an hour; a copy is archived with "
        "the rights group RedJistis. We could not independently confirm where or when it was filmed. All carriers have suspended flights to Haiti. A new prime minister, Josué Delvalle, was sworn in the "
        "same day.",
        Item(["Photographs taken by a flight attendant"], S,
            [step("filmed", "attendant"), step("published", "Caribbean", optional=True), step("released", "attendant", optional=True)],
            [time("filmed", "2024-11-11", optional=True)],
            [],
            ["Port-au-Prince", "cabin", "jet"]),
        Item(["A video", "it@2"], V,
            [step("archived", "RedJistis"), step("posted", None, optional=True)],
            [],
            [verdict("location", "not_confirmed", "We|Caribbean"), verdict("time", "not_confirmed", "We|Caribbean")],
            ["Tabarre"])),
    Report("Front Atlas Daily Update", "2022-12-15",
        "Russian troops are building defences deep in the rear of Kherson and Zaporizhzhia oblasts. A satellite image dated December 6 and provided by Maxar shows trenches along the E105 near "
        "Vasylivka. Social media footage published on December 13 reportedly shows an explosion at the command post of the occupation administration in Melitopol, and residents described in chats that "
        "windows broke for three blocks. The exiled mayor said two days earlier that HIMARS rockets had hit a hotel in the town. Occupation official Vadim Ryzhenko claimed that all rockets had been "
        "shot down. Partisans damaged a bridge in the Kostiantynivka suburb.",
        Item(["A satellite image dated December 6"], SAT,
            [step("released|filmed", "Maxar")],
            [time("imagery_acquired", "2022-12-06")],
            [],
            ["Vasylivka", "E105"]),
        Item(["Social media footage"], V,
            [step("published|posted", None, "2022-12-13")],
            [time("published|posted", "2022-12-13")],
            [],
            ["Melitopol"])),
    Report("Ostwind Magazin (English)", "2022-12-22",
        "The Antonivka bridge has become Kherson's lookout. A Ukrainian drone saw Russian soldiers on its far end on Sunday; the footage, uploaded to YouTube by the 28th Brigade on Monday, lets "
        "one count nine men. The bridge was blown up on 11 November. Reuters, whose finding has since been quoted by Globo, Stern and a dozen other outlets, confirmed the place by matching the "
        "piers with satellite and file photographs, but was unable to confirm the date of recording. Shells hit the maternity ward on Tuesday. President Zelensky flew to Washington on Wednesday.",
        Item(["the footage"], D,
            [step("filmed", "Ukrainian drone|28th", "2022-12-18"), step("posted|published", "28th", "2022-12-19"), step("verified|geolocated", "Reuters", optional=True), step("unit", "28th", optional=True)],
            [time("filmed", "2022-12-18"), time("posted|published", "2022-12-19")],
            [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")],
            ["Antonivka", "Kherson"])),
    Report("Transylvania Today", "2024-11-27",
        "Who is the man who won the first round? Until October hardly anyone had heard of the candidate; then videos of him on horseback and in an ice-cold lake began to fill TikTok. The platform "
        "says that it removed 27,000 fake accounts. One clip, in which a priest seems to endorse him at the altar of a church in Suceava, was put together from two recordings, the parish complained "
        "on Tuesday. A spokeswoman of the campaign, Ilinca Brateș, called that a slander. The constitutional court will hear two complaints. The second round is planned for 8 December.",
        Item(["videos"], V,
            [step("posted|shared", "TikTok", optional=True)],
            [time("posted", "2024-10", optional=True)],
            [],
            ["*"]),
        Item(["One clip"], V,
            [step("posted", None, optional=True)],
            [],
            [verdict("content", "refuted|disputed", "parish"), verdict("content", "disputed", "Brateș|spokeswoman|campaign", optional=True)],
            ["Suceava", "church", "*"])),
    Report("Skyward Brief", "2024-02-15",
        "Egypt is walling off a piece of Sinai. Pictures by Maxar that the company tweeted on Thursday show bulldozers and a row of concrete blocks close to Rafah; they were made on Wednesday, after "
        "a first frame of Saturday had shown bare sand. The Sinai Foundation, a London-based group, published a ground video of the same site on Monday and credited it to a contractor whom it did not "
        "name. Cairo denies that it prepares for refugees. Some 1.4 million people are crowded into the Palestinian half of the town. Talks on a truce went on in Cairo without Israel.",
        Item(["Pictures by Maxar", "they"], "satellite_image satellite_pair",
            [step("posted|published", "Maxar|company", "2024-02-15"), step("filmed", "Maxar", optional=True)],
            [time("imagery_acquired", "2024-02-14"), time("imagery_acquired", "2024-02-10"), time("posted|published", "2024-02-15")],
            [],
            ["Rafah", "Sinai"]),
        Item(["a ground video", "it"], "ground_video video",
            [step("published", "Sinai Foundation", "2024-02-12"), step("filmed", "contractor")],
            [time("published", "2024-02-12")],
            [],
            ["Rafah", "Sinai"])),
    # --- last dozen -------------------------------------------------------------------------------------------------
    Report("Cartographers' Weekly Post", "2023-03-10",
        "Coordinates save work, provided somebody checks them. A provincial news site in Dnipro ran a satellite picture of the trenches at Kamianske on Wednesday with the caption \"(lat: 47.541200, long: "
        "5.363900)\". That is a meadow in Burgundy. The Maxar original, tweeted on 6 March, gives the longitude as 35.363900. According to the metadata of the archive, the image was acquired on 2 March. Nobody "
        "at the site noticed for two days; the editor, Tamila Protsiuk, thanked us and put it right. Meanwhile the price of commercial imagery has doubled within a year, as buyers in Ukraine "
        "and elsewhere compete for the few clear days.",
        Item(["a satellite picture", "The Maxar original", "the image"], SAT,
            [step("filmed", "Maxar", "2023-03-02", optional=True), step("posted|published|released", "Maxar", "2023-03-06"), step("republished|published", "news site|provincial", "2023-03-08")],
            [time("imagery_acquired", "2023-03-02"), time("posted|published", "2023-03-06"), time("published", "2023-03-08", optional=True)],
            [verdict("location", "refuted|confirmed|partly_confirmed", "we|us|Cartographers", optional=True)],
            ["Kamianske"])),
    Report("Kyushu Shimbun (English)", "2024-08-30",
        "Typhoon Shanshan has been crawling across Kyushu since Thursday morning. Footage recorded by a security camera at a bicycle shop in Miyazaki shows a gust lifting the roof off a neighbouring garage. "
        "It was published on Thursday evening by the shop's owner, Kenta Morinaga, and quickly went round the world. A Hong Kong channel added a caption placing it in Okinawa. Undated video of a flooded underground "
        "passage, allegedly in Fukuoka, is shared as well; the city says that all its passages are dry. A quarter of a million households were without electricity at noon.",
        Item(["Footage", "It"], "cctv video",
            [step("filmed", "camera|shop|Morinaga"), step("published|posted|released", "Morinaga|owner", "2024-08-29"), step("republished|shared", "Hong Kong", optional=True)],
            [time("published|posted", "2024-08-29"), time("filmed", "2024-08-29", optional=True)],
            [],
            ["Miyazaki", "Kyushu"]),
        Item(["Undated video"], V,
            [step("shared|posted", None, optional=True)],
            [],
            [verdict("location", "disputed|refuted", "city"), verdict("content", "disputed|refuted", "city", optional=True)],
            ["*"])),
    Report("Isthmus Times", "2023-10-27",
        "Hurricane Otis needed twelve hours to grow from a storm into the worst the Pacific coast of Mexico has seen. First pictures from Acapulco, obtained by the Isthmus Times from a hotel engineer, Rubén "
        "Tlacotepec, show bathrooms in which guests had barricaded themselves behind mattresses. He took them with his phone before dawn on Wednesday. Before-and-after satellite images, which a US company "
        "announced for Friday, had not been released when we went to print. The navy sent a hospital ship. Looting was reported on the Costera, and the toll rose to 27.",
        Item(["First pictures from Acapulco"], "still",
            [step("filmed", "Tlacotepec|engineer", "2023-10-25"), step("released", "Tlacotepec|engineer", optional=True), step("published", "Isthmus", optional=True)],
            [time("filmed", "2023-10-25")],
            [],
            ["Acapulco"]),
        Item(["Before-and-after satellite images"], PAIR,
            [step("released|published|filmed", "company", optional=True)],
            [time("published", "2023-10-27", optional=True)],
            [],
            ["Acapulco", "*"])),
    Report("Delta Verification Unit", "2025-05-19",
        "How we checked the ferry video. It was uploaded by a deckhand, Sakib Mridha, to Facebook on 15 May, and shows a launch listing off a jetty. Step one: the name on the bow, MV Shurovi-3, is registered in "
        "Barishal. Step two: we matched the radio mast, the brick kiln and the bend of the river with satellite imagery from 2024 and arrived at 22.3187, 90.3301, near Patuakhali. Step three: the wet season had not "
        "begun, and a weather station logged the squall on 14 May. We are therefore confident of place and day. What we cannot say is how many people were on board.",
        Item(["the ferry video", "It"], V,
            [step("posted", "Mridha|deckhand", "2025-05-15"), step("filmed", "Mridha|deckhand", optional=True), step("geolocated", "Delta|we", optional=True), step("chronolocated|verified", "Delta|we", optional=True)],
            [time("posted", "2025-05-15"), time("filmed", "2025-05-14"), time("event", "2025-05-14", optional=True)],
            [verdict("location", "confirmed", "Delta|we"), verdict("time", "confirmed", "Delta|we")],
            ["Patuakhali"])),
    Report("The Fjord Tidings", "2024-05-15",
        "A Russian fighter passed within metres of a Norwegian patrol plane over the Barents Sea on Friday, the armed forces in Bodø said. They released two stills from the video of the incident, which was "
        "filmed by a crew member through the side window. The video itself will stay secret. A longer sequence, published by a Russian newspaper in March and purporting to show such an encounter, came from "
        "another year and another sea: it was file footage of 2021, credited to the ministry in Moscow. Defence minister Sunniva Haldorsen summoned the ambassador. He spoke of a routine flight.",
        Item(["two stills"], "screenshot still",
            [step("released|published", "armed forces|They"), step("filmed", "crew member", optional=True)],
            [time("event", "2024-05-10", optional=True), time("filmed", "2024-05-10", optional=True)],
            [],
            ["Barents"]),
        Item(["the video of the incident", "The video itself"], "video aerial_video",
            [step("filmed", "crew")],
            [time("filmed", "2024-05-10", optional=True), time("event", "2024-05-10", optional=True)],
            [],
            ["Barents"]),
        Item(["A longer sequence", "it", "file footage of 2021"], "video aerial_video ground_video",
            [step("published|republished", "newspaper", "2024-03"), step("filmed|released", "ministry")],
            [time("filmed", "2021"), time("published", "2024-03", optional=True)],
            [verdict("time", "refuted", "*"), verdict("location", "refuted", "*", optional=True)],
            [])),
    Report("Front Atlas Daily Update", "2023-03-24",
        "Ukrainian sources continued to speak of Russian preparations east of Kupiansk. Geolocated combat footage published on March 21, 22 and 24 shows that trench fighting goes on in the woods around Dibrova, and a video "
        "which the Wagner group released on March 23 was shot at the bakery of Zaliznianske, a geolocator whom we trust has found. Russian nationalist Ruslan Kotelnikov mocked the defence ministry for having "
        "announced the capture of a village three times. A Ukrainian brigade commander warned that shells were rationed. Russian forces conducted 38 air strikes on March 23, the General Staff reported.",
        Item(["Geolocated combat footage"], V,
            [step("published|posted", None), step("geolocated", None, optional=True)],
            [time("published|posted", "2023-03-21", optional=True), time("published|posted", "2023-03-22", optional=True), time("published|posted", "2023-03-24", optional=True), time("published|posted", "2023-03-21/2023-03-24", optional=True)],
            [verdict("location", "confirmed", None)],
            ["Dibrova"]),
        Item(["a video"], V,
            [step("released|published", "Wagner", "2023-03-23"), step("filmed", "Wagner", optional=True), step("geolocated", "geolocator", optional=True)],
            [time("published|posted", "2023-03-23")],
            [verdict("location", "confirmed", "geolocator")],
            ["Zaliznianske", "bakery"])),
    Report("Andes Photo Service", "2025-05-28",
        "Snow, rock and ice bury the village of Blatten, Switzerland, in this combination of two handout photos: before, on May 19, 2025, and after, on May 28, 2025. Kanton Wallis/Handout via Andes Photo Service. A "
        "shepherd, Lukas Imseng, filmed the dust cloud from the opposite slope; the forty-second recording was shown by Swiss television on Wednesday night. The 300 inhabitants had been brought to safety nine days before. "
        "One man is missing. The rubble has dammed the river Lonza, and engineers fear that a lake could break through. The army has been called in.",
        Item(["this combination of two handout photos"], "still",
            [step("released|filmed", "Wallis|Kanton"), step("published|republished", "Andes", optional=True)],
            [time("filmed", "2025-05-19"), time("filmed", "2025-05-28")],
            [],
            ["Blatten"]),
        Item(["the forty-second recording"], V,
            [step("filmed", "Imseng|shepherd"), step("published", "television", "2025-05-28")],
            [time("published", "2025-05-28"), time("filmed", "2025-05-28", optional=True)],
            [],
            ["Blatten"])),
    Report("Lakeshore Standard", "2024-05-13",
        "Sandra Uvarova keeps bees in a village that the maps of the front no longer name. \"When the sirens start, they go quiet,\" she says. From her yard one hears the guns at Siversk. On Friday the shop closed for good, because "
        "the van from Lyman does not come any more, and on Saturday two of her neighbours left with a trailer and a cow. In Kharkiv, officials spoke of 4,000 evacuees within two days. Her own suitcase stands beside the door. She has "
        "packed honey, a blanket and the deeds of the house, and has promised her daughter to call every evening at eight."),
    Report("Riverbend Examiner", "2024-11-21",
        "The city council met for six hours on Tuesday and could not agree on the body cameras. Chief Marlon Teague wants 200 of them before spring; councilwoman Odette Prine asks who will look at the material, and who will pay for its "
        "storage. The union is in favour. In neighbouring Hale County the devices cut complaints by a third, according to a study of the state university, though the authors warn that patrols also became rarer. A vote is scheduled for "
        "3 December. The council did approve a new roof for the library and a ban on leaf blowers before eight in the morning."),
    Report("Global Frontline Digest", "2023-06-19",
        "Clashes return to Omdurman. As seen by a paramilitary drone, smoke stands over the bridge at Shambat; the clip was tweeted on Saturday by an open-source account called NileEye, which names no author. NileEye itself "
        "placed the scene by means of the bridge's pylons, but conceded that it does not know the day. An activist group, the Resistance Committee of Abbasiya, claims the video is three weeks old. A new truce of 72 hours began on "
        "Sunday at six in the morning. Donors meet in Geneva on Monday; the United Nations asks for three billion dollars.",
        Item(["the clip", "the video"], D,
            [step("filmed", "paramilitary|drone"), step("posted|shared", "NileEye", "2023-06-17"), step("geolocated", "NileEye", optional=True)],
            [time("posted", "2023-06-17")],
            [verdict("location", "confirmed", "NileEye"), verdict("time", "not_confirmed", "NileEye"), verdict("time", "disputed|refuted", "Resistance|Committee|activist")],
            ["Shambat", "Omdurman"])),
    Report("Wildlife & Coast", "2024-02-28",
        "An orca killed a great white shark off Mossel Bay in less than two minutes, and on her own. Never before had this been filmed. The recording was captured by researchers on the tour boat Ingwe in June last year and published together "
        "with a paper in a journal on Tuesday. A still from the footage, which shows the whale with a liver in its mouth, was used by newspapers from Lima to Oslo. Biologist Thandeka Roos, who did not take part, calls it \"the find of a "
        "decade\". Cage-diving operators see fewer sharks every season and blame the orcas; others blame longlines.",
        Item(["The recording", "the footage"], V,
            [step("filmed", "researchers", "2023-06"), step("published", "*", "2024-02-27")],
            [time("filmed", "2023-06"), time("published", "2024-02-27")],
            [],
            ["Mossel Bay"]),
        Item(["A still"], "screenshot still",
            [step("published|republished", "newspapers", optional=True), step("filmed", "researchers", optional=True)],
            [time("filmed", "2023-06", optional=True)],
            [],
            ["Mossel Bay", "*"])),
    Report("Balkan Verification Network", "2023-10-02",
        "The Kosovo police released drone footage on Sunday that shows some thirty armed men in the courtyard of the monastery at Banjska. It was recorded on 24 September, the interior minister, Blerim Shkodrani, said when he handed out the "
        "videos. We matched the bell tower, the car park and the white armoured vehicle with pictures taken by our photographer two days later and can thus confirm the location. A second video, first published by a Belgrade "
        "tabloid and credited to \"a villager\", purportedly shows the police firing first; it is undated, and we could not find its author. Four men died that day. Both capitals accuse each other of lying.",
        Item(["drone footage", "It", "the videos"], D,
            [step("released|published", "police|Shkodrani|minister", "2023-10-01"), step("filmed", "police", "2023-09-24", optional=True), step("geolocated|verified", "we|Balkan", optional=True)],
            [time("filmed", "2023-09-24"), time("published", "2023-10-01")],
            [verdict("location", "confirmed", "we|Balkan")],
            ["Banjska", "monastery", "Kosovo"]),
        Item(["pictures"], S,
            [step("filmed", "photographer", "2023-09-26")],
            [time("filmed", "2023-09-26")],
            [],
            ["Banjska", "monastery", "Kosovo"]),
        Item(["A second video", "it"], V,
            [step("published", "tabloid"), step("filmed", "villager")],
            [],
            [verdict("source", "not_confirmed", "we|Balkan", optional=True), verdict("time", "not_confirmed", "we|Balkan", optional=True)],
            ["Banjska", "Kosovo", "*"])),
]
