"""Thirty-two English reports of war and disaster for training, annotated by hand; not yet wired in."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Centre for Front Studies", "2024-10-09",
        "Russian forces recently advanced east of Pokrovsk. Geolocated footage published on October 8 shows Russian infantry raising a flag over the school in Hrodivka, which indicates that they hold most of the settlement. Additional footage geolocated to "
        "the southern part of Krasnyi Yar on October 9 shows a Ukrainian drone strike on two Russian motorcycles. A Russian milblogger claimed that elements of the 30th Motorized Rifle Brigade entered Selydove, but the Centre has observed no visual confirmation of this claim. "
        "The Ukrainian General Staff reported 27 assaults in this direction.",
        Item(["Geolocated footage"], "video ground_video drone_video", [step("geolocated", None), step("published|posted", None, optional=True)], [time("published|posted", "2024-10-08")], [verdict("location", "confirmed", "*")], ["Hrodivka", "school", "Pokrovsk"]),
        Item(["Additional footage"], "video drone_video", [step("geolocated", None), step("filmed", "*", optional=True)], [time("geolocated|published|posted", "2024-10-09")], [verdict("location", "confirmed", "*")], ["Krasnyi Yar"]),
    ),
    Report(
        "Meridian News Agency", "2023-12-25",
        "KYIV, Dec 25 - A video shot from a passing car in the southern Ukrainian city of Kherson and posted on Telegram by its mayor's deputy, Anton Yefanov, shows a trolleybus on fire beside a market after shelling on Sunday. Meridian was able to confirm the location from the shape of the "
        "roundabout, the tram poles and the facade of a bank, which matched file imagery of the area. The agency was not able to verify independently the date when the video was filmed. Two people were killed, regional prosecutors said.",
        Item(["A video", "the video"], "video ground_video", [step("posted", "Anton Yefanov|mayor's deputy"), step("filmed", None, optional=True)], [time("event|filmed", "2023-12-24", optional=True)],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "not_confirmed", "agency|Meridian")], ["Kherson", "roundabout", "market"]),
    ),
    Report(
        "Nile Witness", "2023-11-21",
        "Fighters of the Rapid Support Forces filmed themselves inside the headquarters of the 22nd Division in Babanusa's neighbour El Fula, and by the evening the footage was everywhere on X. The earliest copy we found was uploaded on 17 November by the TikTok user @asad_darfur, who wears the uniform of the force "
        "in other posts. Our analysts geolocated the clip to the division's western gate (11.7268, 28.3451) by comparing the water tower and the painted arch with Google Earth imagery. We could not establish the day of filming. The Sudanese Armed Forces called the recording 'old and staged'.",
        Item(["the footage", "the clip", "the recording", "The earliest copy"], "video ground_video",
             [step("filmed", "Rapid Support Forces|Fighters"), step("posted", "@asad_darfur|TikTok user"), step("geolocated", "Our analysts|analysts|Nile Witness")], [time("posted", "2023-11-17")],
             [verdict("location", "confirmed", "Our analysts|analysts|Nile Witness"), verdict("time", "not_confirmed", "We|Nile Witness"), verdict("time|content", "disputed|refuted", "Sudanese Armed Forces"), verdict("content|time", "disputed|refuted", "Sudanese Armed Forces", optional=True)],
             ["El Fula", "headquarters", "gate", "11.7268"]),
    ),
    Report(
        "Turia Local", "2024-11-02",
        "Residents of Paiporta spent a third day shovelling mud on Friday while rescue teams searched garages for the missing. From the balcony of her third-floor flat, the schoolteacher Amparo Ferrer recorded the moment on Tuesday evening when the Poyo ravine came over its walls and swept cars down Calle San Jorge. "
        "'I kept filming because I thought nobody would believe it,' she said. The six-minute video, which she gave to this newspaper, shows a neighbour pulled through a window with a knotted sheet.",
        Item(["The six-minute video"], "video ground_video", [step("filmed", "Amparo Ferrer|schoolteacher"), step("shared|released", "Amparo Ferrer|schoolteacher|she"), step("published", "newspaper|Turia", optional=True)],
             [time("filmed", "2024-10-29")], [], ["Paiporta", "Poyo", "Calle San Jorge"]),
    ),
    Report(
        "Coromandel Express", "2023-06-06",
        "Investigators looking into the triple train crash near Bahanaga Bazar station have seized the data logger and the signalling cabin's records. Footage from a passenger's phone, said to have been filmed inside a sleeper coach seconds before Friday's impact, was shared widely on WhatsApp on Monday; the railway board said it had no way of telling whether the clip "
        "was real. 'We have asked the cyber cell to look,' said Jaya Varma Sinha, a member of the board. Aerial pictures distributed by the Odisha fire service the morning after show 21 coaches lying across three lines.",
        Item(["Footage", "the clip"], "video ground_video", [step("filmed", "passenger"), step("shared|posted", None, optional=True)], [time("shared|posted|published", "2023-06-05"), time("filmed|event", "2023-06-02")],
             [verdict("content|source|time", "not_confirmed", "railway board")], ["coach", "Bahanaga", "station"]),
        Item(["Aerial pictures"], "drone_still still", [step("released|shared|published", "Odisha fire service|fire service"), step("filmed", "Odisha fire service|fire service", optional=True)], [time("released|published|shared|filmed|posted", "2023-06-03", optional=True)], [], ["Bahanaga", "station", "Odisha"]),
    ),
    Report(
        "Anadolu Fact Desk", "2023-02-09",
        "A clip of a twelve-storey building folding into a cloud of dust has been watched four million times on TikTok with the caption 'Hatay this morning'. It has nothing to do with Monday's earthquakes. The pictures come from a security camera across the road from Champlain Towers South in Surfside, Florida, and were first broadcast by the Miami station WSVN on 24 June 2021. "
        "We found the original by an image search of two frames. The account that posted the false version, @deprem_anlik, has since deleted it.",
        Item(["A clip", "The pictures", "the original", "the false version", "security camera"], "cctv video",
             [step("published|released", "WSVN"), step("posted|reposted|shared", "@deprem_anlik"), step("filmed", "*", optional=True)], [time("published|released|posted", "2021-06-24")],
             [verdict("location|time|content", "refuted", "Anadolu Fact Desk|We|*"), verdict("time|location|content", "refuted", "*", optional=True), verdict("source", "confirmed", "*", optional=True)], ["Surfside", "Florida", "Champlain"]),
    ),
    Report(
        "Irrawaddy Observer", "2023-04-13",
        "At least 100 people died when a jet of Myanmar's air force bombed a ceremony in Pazi Gyi, a village in Sagaing Region, on Tuesday, a member of the local defence force told the Observer. He said he took the photographs that began circulating on Facebook that afternoon, which show burnt motorbikes and bodies beside the shell of a hall. A lawyer with the group Witness Burma "
        "matched the tree line in two of the images with satellite imagery and put the hall 400 metres north of the monastery. A military spokesman, Zaw Min Tun, confirmed the raid but said the dead were terrorists.",
        Item(["the photographs", "the images"], "still", [step("filmed", "member of the local defence force|member"), step("posted|shared", None, optional=True), step("geolocated|verified", "lawyer|Witness Burma", optional=True)],
             [time("posted|shared|published", "2023-04-11"), time("event|filmed", "2023-04-11", optional=True)], [verdict("location", "confirmed", "lawyer|Witness Burma")], ["Pazi Gyi", "Sagaing", "hall", "monastery", "village"]),
    ),
    Report(
        "Levant Wire", "2024-07-14",
        "Video obtained by Levant Wire shows people running from a column of white smoke in Al-Mawasi, the strip of sand west of Khan Younis where displaced families live in tents. The freelance cameraman Saleh Abu Taha said he filmed it at about 10.30 a.m. on Saturday from the roof of a water station. The time is consistent with the shadows and with three other recordings reviewed by the agency, its verification desk said. "
        "Israel's military said the target was Mohammed Deif. It released an aerial image of a walled compound among palm trees, which it said was taken before the strike.",
        Item(["Video"], "video ground_video", [step("filmed", "Saleh Abu Taha|cameraman"), step("verified|chronolocated", "verification desk|agency", optional=True)], [time("filmed", "2024-07-13")],
             [verdict("time", "confirmed|partly_confirmed", "verification desk|agency|Levant Wire")], ["Mawasi", "Khan Younis"]),
        Item(["three other recordings"], "video ground_video", [step("analysed|verified", "agency|verification desk", optional=True)], [time("filmed|event", "2024-07-13", optional=True)], [], ["Mawasi", "Khan Younis"]),
        Item(["an aerial image"], "still drone_still", [step("released|published", "Israel's military|military"), step("filmed", "*", optional=True)], [], [], ["compound", "Mawasi", "Khan Younis"]),
    ),
    Report(
        "El Litoral del Pacifico", "2024-02-05",
        "The hills above Viña del Mar were still smoking on Sunday when the photographer Rodrigo Sáez sent his drone over what had been Villa Independencia. His aerials, which the newspaper publishes today, show street after street of grey squares where some 1,200 houses stood. Firefighters from Quilpué lent him a battery. "
        "A neighbour, Ana Luisa Toro, counted the walls in one of the photographs until she found her own kitchen. Officials raised the death toll from the wildfires to 112.",
        Item(["His aerials", "the photographs"], "drone_still still", [step("filmed", "Rodrigo Sáez|photographer"), step("published", "newspaper|El Litoral", optional=True)], [time("filmed", "2024-02-04"), time("published", "2024-02-05", optional=True)], [], ["Villa Independencia", "Viña"]),
    ),
    Report(
        "Highveld Sun", "2022-12-29",
        "A picture of the tanker explosion in Boksburg is slowly emerging from the statements of 14 witnesses, and it is not a comforting one. The driver was released by a magistrate for want of evidence. He had got wedged beneath a low bridge near Tambo Memorial Hospital, and the gas leaked for a quarter of an hour while people came out to look. The union of nurses shared its grief in a letter published on Wednesday: "
        "'Our colleagues ran towards the flames.' The height of the bridge had been recorded wrongly on a road sign since 1998.",
    ),
    Report(
        "Galilee Dispatch", "2024-09-26",
        "The Israel Defense Forces on Wednesday put out thermal footage of what they described as a cruise missile being wheeled out of the attic of a house in Houmine al-Faouqa, in southern Lebanon, moments before it was struck. Secondary blasts follow in the black-and-white clip. Hezbollah's media office denied that the house held weapons and said a family of five had died. Two experts in munitions asked by the Dispatch differed: one thought the flashes typical of rocket fuel, "
        "the other said that nothing could be concluded from a video of 19 seconds.",
        Item(["thermal footage", "the black-and-white clip", "a video of 19 seconds"], "thermal_video drone_video", [step("released|posted|published", "Israel Defense Forces"), step("filmed", "*", optional=True)], [time("released|posted|published", "2024-09-25")],
             [verdict("content", "disputed|refuted", "Hezbollah"), verdict("content", "disputed|not_confirmed", "experts|Two experts", optional=True)], ["Houmine", "Lebanon", "house"]),
    ),
    Report(
        "Red Sea Shipping Review", "2023-11-21",
        "Gunmen dropped from a helicopter onto the deck of the car carrier Galaxy Leader and herded its 25 crew at gunpoint, a two-minute video handed out by the Houthis' Al-Masirah television shows. The camera appears to have been worn on a hijacker's helmet. The group seized the vessel on Sunday about 50 miles west of Hodeidah. Its Japanese charterer, NYK, said it had no reason to doubt the footage. "
        "A naval analyst, Sal Mercogliano, noted that the bridge fittings match those of the ship.",
        Item(["a two-minute video", "the footage"], "bodycam video", [step("released|published|posted", "Masirah|Houthis"), step("filmed", "hijacker|Houthis", optional=True), step("verified|analysed", "Sal Mercogliano|naval analyst", optional=True)],
             [time("event|filmed", "2023-11-19", optional=True)], [verdict("content|source", "confirmed|partly_confirmed", "NYK|charterer", optional=True), verdict("content|location", "confirmed|partly_confirmed", "Sal Mercogliano|analyst")], ["Hodeidah", "deck"]),
    ),
    Report(
        "Diario de los Andes", "2024-07-17",
        "Twenty-six people died when an interprovincial bus left the Los Libertadores highway in Ayacucho early on Tuesday and rolled 200 metres down a slope, Peru's transport police reported. Footage from the dashboard camera of a mineral lorry coming the other way, delivered to prosecutors by its driver, Wilber Quispe, shows the coach drifting across the yellow line with its lights on. The same recording was aired that night by Canal N, without the driver's permission. "
        "He has asked for it to be taken down. The company's licence was suspended.",
        Item(["Footage", "The same recording"], "dashcam", [step("released|shared", "Wilber Quispe|driver"), step("filmed", "Wilber Quispe|driver|lorry|*", optional=True), step("published|republished", "Canal N")], [time("published|republished", "2024-07-16"), time("event|filmed", "2024-07-16", optional=True)],
             [], ["Libertadores", "highway", "Ayacucho"]),
    ),
    Report(
        "Reykjanes Post", "2024-01-15",
        "Lava crossed Grindavík's road on Sunday and set three houses alight while much of Iceland watched on a livestream run by the broadcaster RÚV from the hill Þorbjörn. The second fissure opened at 12:10, barely a hundred metres from the edge of town; the stream caught it. An hour later the Coast Guard's helicopter filmed the flow from above, and the Civil Protection department released that footage at its evening briefing. No one was in town. The geophysicist Kristín "
        "Jónsdóttir said the dyke had reached the harbour.",
        Item(["a livestream", "the stream"], "livestream", [step("filmed|published|posted", "RÚV|broadcaster")], [time("filmed|event|published|posted", "2024-01-14")], [], ["Grindavík", "Þorbjörn", "town", "road"]),
        Item(["that footage"], "video", [step("filmed", "Coast Guard"), step("released|published", "Civil Protection")], [time("filmed|released|published", "2024-01-14", optional=True)], [], ["Grindavík", "town"]),
    ),
    Report(
        "Sumy Borderland Review", "2024-08-16",
        "Three recordings document the fighting for Sudzha. On 13 August a reporter of the TSN news programme was filmed by his cameraman in front of the town's damaged district school. The next day Ukraine's 80th Air Assault Brigade put helmet-camera video of the clearing of a border post on its Facebook page. And on 15 August the Russian channel Dva Mayora uploaded thermal footage from a drone, purportedly showing a Bradley destroyed near Martynovka. Analysts of the Black Bird group confirmed "
        "the places of the first two but found too few landmarks in the third.",
        Item(["Three recordings", "the first two"], "video ground_video", [step("filmed", "cameraman"), step("published", "TSN", optional=True), step("geolocated|verified", "Black Bird", optional=True)], [time("filmed", "2024-08-13")], [verdict("location", "confirmed", "Black Bird")], ["Sudzha", "school", "town"]),
        Item(["Three recordings", "helmet-camera video", "the first two"], "bodycam", [step("posted|released|published", "80th"), step("filmed|unit", "80th", optional=True), step("geolocated|verified", "Black Bird", optional=True)], [time("posted|released|published", "2024-08-14")], [verdict("location", "confirmed", "Black Bird")], ["Sudzha", "border post"]),
        Item(["Three recordings", "thermal footage", "the third"], "thermal_video drone_video", [step("posted", "Dva Mayora")], [time("posted", "2024-08-15")], [verdict("location", "not_confirmed", "Black Bird")], ["Martynovka", "Sudzha"]),
    ),
    Report(
        "Cyrenaica Monitor", "2023-09-14",
        "Before-and-after satellite images of Derna reveal the path of Sunday night's flood. The earlier frame, collected by Planet Labs on September 2, shows the wadi as a dry ribbon between apartment blocks; in the later one, from September 12, everything within 150 metres of it is brown. The California-based firm made the pair available to media on Wednesday. Libya's Red Crescent put the missing at 10,000. Aguila Saleh, the speaker of the eastern parliament, rejected "
        "accusations that the dams had been left to decay.",
        Item(["Before-and-after satellite images", "The earlier frame", "the later one", "the pair"], "satellite_pair", [step("filmed", "Planet Labs", optional=True), step("released|published|shared", "Planet Labs|firm")],
             [time("imagery_acquired", "2023-09-02"), time("imagery_acquired", "2023-09-12"), time("released|published", "2023-09-13")], [], ["Derna", "wadi"]),
    ),
    Report(
        "Visayan Mirror", "2023-03-31",
        "Passengers jumped into the dark sea off Baluk-Baluk island when fire broke out on the ferry Lady Mary Joy 3 late on Wednesday; 31 of them did not survive. Photographs handed out by the provincial government of Basilan show the white hull scorched black from the waterline up. The Philippine Coast Guard sprayed the vessel for eight hours and brought it to the beach at dawn, where its own photographers took the last of the pictures. 'They are hard to look at,' said Governor Jim Hataman, "
        "whose office chose eleven of them.",
        Item(["Photographs", "the pictures"], "still", [step("released|published|shared", "provincial government|Basilan"), step("filmed", "Philippine Coast Guard|photographers", optional=True), step("released|published|shared", "Jim Hataman|office", optional=True)], [time("filmed", "2023-03-30", optional=True), time("event", "2023-03-29", optional=True)], [], ["Baluk-Baluk", "Basilan", "beach"]),
    ),
    Report(
        "Hauran Post", "2025-07-19",
        "An execution filmed at close range in the Syrian city of Suwayda has been authenticated by the research group Levant Lens. In the 34-second clip eight men are led to Tishreen Square and made to kneel. The group's investigators identified the square by its roundabout and a line of shuttered shops and, from the length of the shadows, dated the filming to around noon on 16 July. Relatives in Oklahoma recognised one victim, an American citizen named Hosam Saraya. Who held the phone is not known. "
        "The defence ministry promised an inquiry into the video.",
        Item(["34-second clip", "the video"], "video ground_video", [step("filmed", None, optional=True), step("verified|geolocated|chronolocated", "Levant Lens|investigators", optional=True)], [time("filmed", "2025-07-16")],
             [verdict("content|source", "confirmed", "Levant Lens", optional=True), verdict("location", "confirmed", "Levant Lens|investigators"), verdict("time", "confirmed", "Levant Lens|investigators"), verdict("content", "confirmed|partly_confirmed", "Relatives", optional=True)], ["Tishreen", "Suwayda"]),
    ),
    Report(
        "Klarsicht", "2023-10-13",
        "No, this is not an Israeli helicopter being shot down. The sequence shared since Saturday by the X account @WarUpdatesLive, with 2.1 million views, comes from the computer game Arma 3. We found an identical film on YouTube, where a player called Compared Comparison put it online in March 2022, and the studio Bohemia Interactive confirmed to us by e-mail that it recognised its software. Telltale signs are the missing recoil and a tracer that "
        "passes through a tree. The account did not respond to our questions.",
        Item(["The sequence", "an identical film"], "video", [step("shared|posted|reposted", "@WarUpdatesLive"), step("posted|published", "Compared Comparison|player"), step("verified", "Bohemia Interactive|Klarsicht", optional=True)],
             [time("shared|posted|reposted|published", "2023-10-07"), time("posted|published", "2022-03")], [verdict("content", "refuted", "Klarsicht|We|Bohemia Interactive|us|*"), verdict("source|content", "confirmed|refuted", "Bohemia Interactive|studio", optional=True)], []),
    ),
    Report(
        "Dhaka Morning Call", "2021-07-10",
        "Relatives waited outside the mortuary of Dhaka Medical College on Friday with passport photos of daughters and sons who had gone to work at the Hashem Foods factory in Rupganj. The fire burned for more than a day. On the fourth floor the door to the stairs was locked, firefighters found. A mobile phone video by Shahidul Islam, who runs a tea stall opposite the gate, shows workers dropping from the second floor on Thursday evening. He turned it over to the police, "
        "who showed it to a court as evidence against the owner.",
        Item(["A mobile phone video"], "video ground_video", [step("filmed", "Shahidul Islam"), step("released|shared", "Shahidul Islam|He", optional=True)], [time("filmed|event", "2021-07-08")], [], ["Rupganj", "factory", "gate"]),
    ),
    Report(
        "Azov Tracker", "2024-05-25",
        "A Tor air defence system was hit near Robotyne this week, Russia's defence ministry claims, and its footage of the Lancet's final approach has been doing the rounds since Thursday. The loss is real; the place is not as stated. Our volunteer Mykyta S. geolocated the video to a grain store outside Malynivka, 23 kilometres to the east, using the bend of the irrigation canal. The date remains open. Ukraine's 118th Brigade, "
        "which holds that sector, declined to comment on the strike.",
        Item(["its footage", "the video"], "drone_video video", [step("released|published|posted", "defence ministry"), step("geolocated", "Mykyta S.|volunteer"), step("filmed", "Lancet|*", optional=True)], [time("released|published|posted|shared", "2024-05-23")],
             [verdict("location", "confirmed", "Mykyta S.|volunteer"), verdict("location", "refuted|disputed", "*", optional=True), verdict("time", "not_confirmed", "*"), verdict("content", "confirmed|partly_confirmed", "*", optional=True)], ["Malynivka", "grain store", "canal"]),
    ),
    Report(
        "Highlands Herald", "2024-05-27",
        "Up to 2,000 people may be buried under the landslide that came down on Yambali village in Enga, Papua New Guinea's disaster centre told the United Nations on Monday. Villagers dug with spades and bare hands. In pictures taken by Emmanuel Eralia, a community worker, and passed on by the International Organization for Migration, men stand on boulders larger than cars; a baby's shoe lies in the clay. 'The mountain is still moving,' the agency's Serhan Aktoprak told the Herald. "
        "The photos were made on Saturday.",
        Item(["pictures", "The photos"], "still", [step("filmed", "Emmanuel Eralia|community worker"), step("released|shared|published|reposted", "International Organization for Migration")], [time("filmed", "2024-05-25")], [], ["Yambali", "Enga"]),
    ),
    Report(
        "Tel Aviv Ledger", "2025-06-17",
        "An Iranian ballistic missile that slammed into the Bazan refinery in Haifa Bay on Sunday night killed three workers, the company told the stock exchange. The military censor first forbade showing the site. But a seaside webcam had already broadcast the flash live, and dozens of clips shot from balconies on Mount Carmel turned up on Telegram within minutes. The news site Kav Hof traced one of those balconies to Stella Maris Street. It did not publish the "
        "address, at the family's request.",
        Item(["a seaside webcam"], "livestream cctv", [step("published|posted|filmed", "*", optional=True)], [time("filmed|event|posted|published", "2025-06-15", optional=True)], [], ["Haifa", "Bazan", "refinery"]),
        Item(["dozens of clips"], "video ground_video", [step("posted", None, optional=True), step("geolocated|verified", "Kav Hof", optional=True)], [time("filmed|event|posted", "2025-06-15", optional=True)], [verdict("location", "confirmed|partly_confirmed", "Kav Hof", optional=True)], ["Haifa", "Carmel", "Stella Maris", "Bazan", "refinery"]),
    ),
    Report(
        "Seversky Vestnik Digest", "2022-04-02",
        "Two Ukrainian helicopters flew in low and set the Rosneft depot in Belgorod on fire at dawn on Friday, the region's governor, Vyacheslav Gladkov, wrote on Telegram. He attached a video of the burning tanks, shot by firefighters from behind a fence. CCTV from a bus depot on Konstantina Zaslonova Street, leaked to the channel Baza an hour later, shows what seem to be rockets streaking in from above. Kyiv would neither confirm nor deny its part. The investigator Hugo Kaaman told the Digest that the position "
        "of the CCTV camera checks out; the time stamp, 05:43, agrees with residents' posts.",
        Item(["a video"], "video ground_video", [step("filmed", "firefighters"), step("posted", "Vyacheslav Gladkov|governor")], [time("event|filmed|posted", "2022-04-01", optional=True)], [], ["Belgorod", "Rosneft", "depot"]),
        Item(["CCTV", "the CCTV camera"], "cctv", [step("posted|published|shared|released", "Baza"), step("filmed", "*", optional=True), step("verified|geolocated", "Hugo Kaaman", optional=True)], [time("filmed|event|posted|published", "2022-04-01", optional=True)],
             [verdict("location", "confirmed", "Hugo Kaaman|investigator"), verdict("time", "confirmed", "Hugo Kaaman|investigator")], ["Belgorod", "Zaslonova", "depot"]),
    ),
    Report(
        "Atlas Matin", "2023-09-12",
        "Guests were still dancing at a wedding in Ighil Ntalghoumt when the ground began to roar on Friday night. Because everyone had been lured into the yard by the musicians, nobody in the village died. The uncle of the bride caught it all on his phone: flutes, a bang, screams, darkness. His video was given to our reporter on Monday. In Marrakech, surveillance footage from a café on Jemaa el-Fna, published by the website Le360 on Saturday, shows customers scattering as the minaret "
        "of the Kharbouch mosque comes down.",
        Item(["His video"], "video ground_video", [step("filmed", "uncle"), step("shared|released", "uncle|*", optional=True)], [time("filmed|event", "2023-09-08"), time("shared|released", "2023-09-11", optional=True)], [], ["Ighil", "village"]),
        Item(["surveillance footage"], "cctv", [step("published|posted", "Le360"), step("filmed", "*", optional=True)], [time("published|posted", "2023-09-09"), time("filmed|event", "2023-09-08", optional=True)], [], ["Marrakech", "Jemaa", "mosque"]),
    ),
    Report(
        "Hudson Evening Bulletin", "2023-07-26",
        "A construction crane caught fire high above Tenth Avenue in Manhattan on Wednesday morning and its arm crashed to the street, grazing a tower on the way. Six people had minor injuries, Mayor Eric Adams said. Jimmy Farrington, who was cutting hair across the road, caught the fall on his phone. He texted the clip to his sister in Queens; she posted it on Citizen at 7:41 a.m., and by lunchtime it led the bulletins of three networks. A photo by the FDNY shows the blackened "
        "cab, 45 storeys up.",
        Item(["the clip"], "video ground_video", [step("filmed", "Jimmy Farrington"), step("shared", "Jimmy Farrington|He", optional=True), step("posted", "sister|she"), step("published|republished", "networks", optional=True)], [time("posted", "2023-07-26"), time("filmed|event", "2023-07-26", optional=True)], [], ["Tenth Avenue", "Manhattan"]),
        Item(["A photo"], "still", [step("filmed", "FDNY"), step("released|published", "FDNY", optional=True)], [time("filmed|event", "2023-07-26", optional=True)], [], ["Tenth Avenue", "Manhattan"]),
    ),
    Report(
        "Humanitarian Sky Lab", "2025-10-31",
        "New imagery of El Fasher is consistent with mass killing. In a picture acquired by Airbus on 28 October, clusters of objects the size of human bodies lie on the ground of the former children's hospital; none is visible in one collected by Vantor a day earlier. Reddish stains mark the sand beside RSF vehicles. The Lab judges with high confidence that both images show the same courtyard, but cannot say who died there. A phone video which the fighter known as Abu Lulu is said "
        "to have made in the city that week is being examined by colleagues; it will be the subject of a later report.",
        Item(["New imagery", "a picture", "both images"], "satellite_image satellite_pair", [step("filmed", "Airbus", optional=True), step("analysed|verified", "Lab|Humanitarian Sky Lab", optional=True)], [time("imagery_acquired", "2025-10-28")],
             [verdict("location|content", "confirmed", "Lab|Humanitarian Sky Lab"), verdict("content", "not_confirmed|partly_confirmed", "Lab", optional=True)], ["El Fasher", "hospital", "courtyard"]),
        Item(["New imagery", "one collected by Vantor", "both images"], "satellite_image satellite_pair", [step("filmed", "Vantor", optional=True), step("analysed|verified", "Lab|Humanitarian Sky Lab", optional=True)], [time("imagery_acquired", "2025-10-27")],
             [verdict("location|content", "confirmed", "Lab|Humanitarian Sky Lab")], ["El Fasher", "hospital", "courtyard"]),
        Item(["A phone video"], "video ground_video", [step("filmed", "Abu Lulu|fighter"), step("analysed|verified", "colleagues", optional=True)], [], [], ["El Fasher", "city"]),
    ),
    Report(
        "Dnipro Business Week", "2024-06-20",
        "Ukraine's grid operator will publish blackout schedules a day ahead from July, its head Volodymyr Kudrytskyi said on Wednesday, after a spring of missile strikes that knocked out nine gigawatts. Gas turbines captured in the frame agreement with Norway are to be posted to Kharkiv and Poltava before the frost. Mayors were shot a warning: towns which drain reserves in August will be still in the dark at Christmas. A documentary record of the damage, "
        "some 4,000 pages of it, went to the insurers. 'Nobody should picture a normal winter,' Mr Kudrytskyi said.",
    ),
    Report(
        "Justice Beyond Frontlines", "2023-03-09",
        "The man who says 'Glory to Ukraine' and is then shot in a shallow trench has been named by Kyiv's security service as Oleksandr Matsiievskyi, a sniper from Nizhyn. The twelve-second video came to light on the Telegram channel of a Ukrainian journalist on 6 March. Its maker is presumed to be one of the Russian soldiers present. We asked a forensic phonetician at Lund University to listen: she heard at least two speakers. Neither the place nor the date of the execution can be confirmed from what is in view; "
        "the clip gives only bare branches and dug clay. Moscow has said nothing.",
        Item(["The twelve-second video", "the clip"], "video ground_video", [step("posted|published", "Ukrainian journalist|journalist"), step("filmed", "Russian soldiers|one of the Russian soldiers", optional=True), step("analysed", "phonetician", optional=True)], [time("posted|published", "2023-03-06")],
             [verdict("location", "not_confirmed", "*"), verdict("time", "not_confirmed", "*"), verdict("content|source", "confirmed", "security service", optional=True)], ["trench"]),
    ),
    Report(
        "Plains Weather Network", "2024-04-29",
        "VIDEO: Storm chaser Brandon Copic filmed this wedge tornado as it crossed State Highway 7 south of Sulphur, Oklahoma, on Saturday night, lit by flashes from bursting transformers. He streamed the first ten minutes live to his YouTube channel before the signal failed. Four people died in the state and the downtown of Sulphur was levelled. A drone survey flown for the National Weather Service on Sunday, also available to members, "
        "traces damage over 1.2 miles. Please credit both.",
        Item(["VIDEO"], "video ground_video livestream", [step("filmed", "Brandon Copic|Storm chaser"), step("posted|published|shared", "Brandon Copic|Storm chaser|He")], [time("filmed", "2024-04-27")], [], ["Sulphur", "Highway 7", "Oklahoma"]),
        Item(["A drone survey"], "drone_video drone_still", [step("filmed", "*", optional=True)], [time("filmed", "2024-04-28")], [], ["Sulphur", "Oklahoma"]),
    ),
    Report(
        "Bay of Bengal Brief", "2024-08-12",
        "Survivors blame the Arakan Army for a drone attack that killed scores of Rohingya on the bank of the Naf river outside Maungdaw on 5 August; the insurgents blame the junta. Three clips posted to Facebook by exiled activists show bodies strewn on mud and suitcases bobbing in the shallows. The Brief verified the location of two of the clips, thanks to a line of fish traps that is visible on a Sentinel-2 scene of late July. It could not pin down the third. When they were taken is unclear, "
        "though none was online before 6 August. The junta's spokesman called all of them fabricated.",
        Item(["Three clips", "two of the clips", "the clips"], "video ground_video", [step("posted", "exiled activists|activists"), step("verified|geolocated", "Brief", optional=True)], [time("event|filmed", "2024-08-05", optional=True), time("posted|published", "2024-08-06", optional=True)],
             [verdict("location", "confirmed|partly_confirmed", "Brief"), verdict("time", "not_confirmed", "*"), verdict("content", "refuted|disputed", "spokesman|junta")], ["Naf", "Maungdaw"]),
        Item(["Three clips", "the third"], "video ground_video", [step("posted", "exiled activists|activists")], [time("event|filmed", "2024-08-05", optional=True), time("posted|published", "2024-08-06", optional=True)],
             [verdict("location", "not_confirmed", "Brief|It"), verdict("time", "not_confirmed", "*"), verdict("content", "refuted|disputed", "spokesman|junta")], ["Naf", "Maungdaw"]),
    ),
    Report(
        "Dolomiti Oggi", "2022-07-05",
        "Rescuers have given up searching on foot beneath the Marmolada, where a slab of glacier broke loose on Sunday and killed at least seven climbers. Overhead, drones with heat sensors go on looking; they have filmed two backpacks and an ice axe so far, said Alex Barattin of the alpine rescue corps, but the images will not be made public. What the world has seen instead is the recording of a hiker at the Castiglioni hut. She put the grey wave on Instagram that afternoon with the words "
        "'I am alive'. ANSA obtained her consent on Monday and distributed it.",
        Item(["the images"], "drone_video thermal_video drone_still", [step("filmed", "*", optional=True)], [], [], ["Marmolada", "glacier"]),
        Item(["the recording"], "video ground_video", [step("filmed", "hiker"), step("posted", "hiker|She"), step("published|republished|released|shared", "ANSA")], [time("posted", "2022-07-03"), time("published|republished|released|shared", "2022-07-04"), time("event|filmed", "2022-07-03", optional=True)], [], ["Marmolada", "Castiglioni", "glacier"]),
    ),
]
