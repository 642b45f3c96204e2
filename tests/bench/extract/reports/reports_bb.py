"""Sixty reports in the manner of fact checks, visual investigations and dailies of the south; floods and earthquakes first."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    # ------------------------------------------------------------------ English
    Report(
        "Himal Dispatch", "2015-04-28",
        "BHAKTAPUR — Drone footage shot on Monday by a Nepali film-maker shows Durbar Square in Bhaktapur buried in "
        "brick and timber, with at least three temples gone. The video was uploaded to YouTube the same day by the "
        "local tourism board and had been watched 400,000 times by Tuesday morning. A second clip, from a security "
        "camera at a junction in Thamel, Kathmandu, captures motorcyclists toppling over as the ground starts to move "
        "on Saturday; Himal Dispatch obtained it from the owner of a tea shop. Himal Dispatch confirmed both locations "
        "by comparing the recordings with photographs in its archive. Officials say the toll will rise.",
        Item(["Drone footage", "The video"], "drone_video",
             [step("filmed", "film-maker", "2015-04-27"), step("posted|published", "tourism board", "2015-04-27"),
              step("verified|geolocated", "Himal Dispatch", optional=True)],
             [time("filmed", "2015-04-27"), time("posted|published", "2015-04-27")],
             [verdict("location", "confirmed", "Himal Dispatch")], ["Durbar Square", "Bhaktapur"]),
        Item(["A second clip", "it"], "cctv",
             [step("filmed", "security camera|*", "2015-04-25", optional=True),
              step("shared|released|published", "owner of a tea shop|tea shop|Himal Dispatch", optional=True),
              step("verified|geolocated", "Himal Dispatch", optional=True)],
             [time("filmed|event", "2015-04-25")],
             [verdict("location", "confirmed", "Himal Dispatch")], ["Thamel", "Kathmandu", "junction"])),
    Report(
        "Anadolu Lens", "2023-02-08",
        "Satellite images released by Maxar Technologies on Tuesday show the centre of Antakya before and after the "
        "earthquake. The first was taken on 22 December 2022, the second on 7 February; whole blocks north of the "
        "Orontes have collapsed. Separately, a dashcam video from Kahramanmaras, first posted on Twitter on Monday by a "
        "taxi driver, shows electrical flashes over the Trabzon Boulevard as the street lights go out. Reuters "
        "confirmed the location of the dashcam video from the road layout and the shop signs, and the date from the "
        "time stamp on the recording.",
        Item(["Satellite images"], "satellite_pair",
             [step("released|published", "Maxar", "2023-02-07")],
             [time("released|posted", "2023-02-07"), time("imagery_acquired", "2022-12-22"),
              time("imagery_acquired", "2023-02-07")],
             [], ["Antakya", "Orontes"]),
        Item(["a dashcam video", "the dashcam video", "the recording"], "dashcam",
             [step("posted", "taxi driver", "2023-02-06"), step("filmed", "taxi driver", optional=True),
              step("verified|geolocated", "Reuters", optional=True)],
             [time("posted", "2023-02-06")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Kahramanmaras", "Trabzon Boulevard"])),
    Report(
        "El Cuadrante", "2017-09-21",
        "MEXICO CITY — CCTV released by the city government on Wednesday shows an office building in the Condesa "
        "district folding in on itself eleven seconds after the shaking started on September 19. A mobile phone video "
        "recorded by a student inside a school in Coapa, and broadcast by Canal 9 on Tuesday evening, shows children "
        "running down an external staircase. The ministry of education said the phone video was genuine. It could not "
        "be established who first shared it on WhatsApp.",
        Item(["CCTV"], "cctv",
             [step("released|published", "city government", "2017-09-20")],
             [time("released|posted", "2017-09-20"), time("filmed|event", "2017-09-19")],
             [], ["Condesa", "MEXICO CITY", "office building"]),
        Item(["A mobile phone video", "the phone video", "it"], "ground_video video",
             [step("filmed", "student"), step("published|released|shared", "Canal 9", "2017-09-19"),
              step("shared|posted", None, optional=True)],
             [time("published|posted", "2017-09-19"), time("filmed|event", "2017-09-19", optional=True)],
             [verdict("content|source", "confirmed", "ministry of education"),
              verdict("source", "not_confirmed", None, optional=True)],
             ["Coapa", "school", "MEXICO CITY"])),
    Report(
        "Deccan Factline", "2018-08-20",
        "CLAIM: A video shared thousands of times on Facebook and WhatsApp shows aircraft standing in deep water at "
        "Kochi airport during this month's floods in Kerala.\n\nFACT: The claim is false. A reverse image search on "
        "key frames led Deccan Factline to the same clip on YouTube, where it was uploaded on December 3, 2015 by the "
        "account Runway Diaries. The footage was filmed in Chennai, as can be seen from the old terminal building and "
        "the control tower. Kochi airport did close on August 15, but its operator told us the video was not taken there.",
        Item(["A video", "the same clip", "it", "The footage", "the video"], "video ground_video",
             [step("shared|posted", None), step("posted|published", "Runway Diaries", "2015-12-03"),
              step("geolocated|verified|analysed", "Deccan Factline", optional=True)],
             [time("posted|published", "2015-12-03")],
             [verdict("location", "refuted", "Deccan Factline|us|operator"),
              verdict("time", "refuted", "Deccan Factline|us", optional=True),
              verdict("location", "confirmed", "Deccan Factline|us", optional=True),
              verdict("location", "refuted", "operator", optional=True)],
             ["Chennai", "terminal building"])),
    Report(
        "Indus Courier", "2022-08-30",
        "A hotel on the bank of the Swat river slides into the flood in footage filmed on Friday by a stranded tourist "
        "in Kalam and posted on Twitter by a provincial lawmaker later that day. AFP's fact-checking desk geolocated "
        "the footage to the New Honeymoon Hotel by matching the facade with photographs on a booking site. A different "
        "video of a collapsing building, which circulated on TikTok at the weekend with the caption \"Swat today\", is "
        "old: it was published by an Indian news channel in September 2021 and shows a landslide in Shimla, the desk said.",
        Item(["footage", "the footage"], "ground_video video",
             [step("filmed", "tourist", "2022-08-26"), step("posted", "lawmaker", "2022-08-26"),
              step("geolocated", "AFP")],
             [time("filmed", "2022-08-26"), time("posted", "2022-08-26")],
             [verdict("location", "confirmed", "AFP")],
             ["Kalam", "Swat", "Honeymoon Hotel", "hotel"]),
        Item(["A different video", "it"], "video ground_video",
             [step("posted|shared", None), step("published", "Indian news channel|news channel", "2021-09")],
             [time("published|posted", "2021-09"), time("posted", "2022-08-27/2022-08-28", optional=True)],
             [verdict("time", "refuted", "AFP|desk"),
              verdict("location", "refuted", "AFP|desk", optional=True),
              verdict("location", "confirmed", "AFP|desk", optional=True)],
             ["Shimla"])),
    Report(
        "Jornal do Cais", "2024-05-07",
        "PORTO ALEGRE, Brazil — Aerial footage recorded from a helicopter of the Military Brigade on Sunday and "
        "released by the state government shows Salgado Filho airport under water up to the boarding bridges. A drone "
        "video posted on Instagram on Monday by a photographer from Canoas shows boats moving between rooftops in the "
        "Mathias Velho neighbourhood. Planet Labs published a satellite image of the Guaíba taken on May 6. The fact "
        "check unit of Jornal do Cais verified the location and date of the drone video; the photographer supplied the "
        "original file.",
        Item(["Aerial footage"], "video drone_video ground_video",
             [step("filmed|unit", "Military Brigade|Brigade", "2024-05-05"),
              step("released|published", "state government")],
             [time("filmed", "2024-05-05")],
             [], ["Salgado Filho", "airport", "PORTO ALEGRE", "Brazil"]),
        Item(["A drone video", "the drone video", "the original file"], "drone_video",
             [step("posted", "photographer", "2024-05-06"), step("filmed", "photographer", optional=True),
              step("shared|released", "photographer", optional=True),
              step("verified|geolocated|chronolocated", "Jornal do Cais|fact check unit", optional=True)],
             [time("posted", "2024-05-06")],
             [verdict("location", "confirmed", "Jornal do Cais|fact check unit"),
              verdict("time", "confirmed", "Jornal do Cais|fact check unit")],
             ["Mathias Velho", "Canoas"]),
        Item(["a satellite image"], "satellite_image",
             [step("published|released|posted", "Planet")],
             [time("imagery_acquired", "2024-05-06")],
             [], ["Guaíba"])),
    Report(
        "Cyrenaica Post", "2023-09-14",
        "Video shared on Facebook on Monday by the Derna emergency service shows brown water rushing past the Al-Sahaba "
        "mosque in Derna at night. Cyrenaica Post matched the minaret and the bridge with earlier photographs and "
        "confirmed where it was filmed, but could not confirm at what time. A satellite pair published by Maxar on "
        "Wednesday compares the mouth of the wadi on 1 July with the same spot on 13 September: the corniche and four "
        "blocks are missing.",
        Item(["Video", "it"], "video ground_video",
             [step("shared|posted", "emergency service", "2023-09-11"),
              step("verified|geolocated", "Cyrenaica Post", optional=True)],
             [time("shared|posted", "2023-09-11")],
             [verdict("location", "confirmed", "Cyrenaica Post"), verdict("time", "not_confirmed", "Cyrenaica Post")],
             ["Sahaba", "Derna", "mosque"]),
        Item(["A satellite pair"], "satellite_pair",
             [step("published|released", "Maxar", "2023-09-13")],
             [time("published|posted", "2023-09-13"), time("imagery_acquired", "2023-07-01"),
              time("imagery_acquired", "2023-09-13")],
             [], ["wadi", "Derna", "corniche"])),
    Report(
        "Levante Hoy", "2024-10-31",
        "A clip that has been viewed four million times on X since Tuesday does show the floods in the province of "
        "Valencia. Maldonado Check, a verification group, geolocated it to the Calle San Roque in Paiporta. It was "
        "recorded from a balcony by a resident and first appeared on a local Telegram group on October 29. Another clip "
        "sent to our readers' line, of cars tumbling down a ramp, is not from this week. It dates from September 2019, "
        "when the Segura flooded Orihuela, and was published at the time by the town's police.",
        Item(["A clip", "it", "It"], "video ground_video",
             [step("filmed", "resident"), step("posted|shared|published", None, "2024-10-29"),
              step("geolocated", "Maldonado Check"), step("shared|posted|reposted", None, "2024-10-29", optional=True)],
             [time("posted|published", "2024-10-29")],
             [verdict("location", "confirmed", "Maldonado Check"),
              verdict("content|location|time", "confirmed", "Levante Hoy|Maldonado Check|*", optional=True)],
             ["Paiporta", "San Roque", "Valencia"]),
        Item(["Another clip", "It@2"], "video ground_video",
             [step("published|released|posted", "police", "2019-09"),
              step("shared|posted", "readers|*", optional=True)],
             [time("filmed|event", "2019-09"), time("published|posted", "2019-09", optional=True)],
             [verdict("time", "refuted", "Levante Hoy|our|*")],
             ["Orihuela", "Segura", "ramp"])),
    Report(
        "Surma Barta", "2022-06-20",
        "SYLHET: An undated video circulating on Facebook shows a bus swept off a road. Police in Sylhet said it was not "
        "filmed in the district. Surma Barta was unable to trace its origin.",
        Item(["An undated video", "it"], "video ground_video",
             [step("posted|shared", None)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "refuted|disputed", "Police"), verdict("source", "not_confirmed", "Surma Barta")],
             [])),
    Report(
        "Diario del Golfo", "2023-03-20",
        "MACHALA, Ecuador: Security camera footage from a pharmacy in Machala shows shelves emptying within seconds on "
        "Saturday, when a magnitude 6.8 earthquake struck the coast. The footage was published by the newspaper's "
        "correspondent on Sunday. In Puerto Bolívar, a fisherman filmed the moment a pier house sank into the sea; his "
        "video was shared by the national risk agency on Twitter on Saturday night. Diario del Golfo verified the "
        "location of the second video by comparing the jetty with street-level imagery. The date of the pharmacy "
        "footage is visible on screen.",
        Item(["Security camera footage", "The footage", "the pharmacy footage"], "cctv",
             [step("published|released|posted", "correspondent", "2023-03-19"),
              step("filmed", "Security camera|*", "2023-03-18", optional=True)],
             [time("filmed|event", "2023-03-18"), time("published|posted", "2023-03-19")],
             [verdict("time", "confirmed", "*", optional=True)],
             ["pharmacy", "Machala", "MACHALA", "Ecuador"]),
        Item(["his video", "the second video"], "ground_video video",
             [step("filmed", "fisherman", optional=False), step("shared|posted", "risk agency", "2023-03-18"),
              step("verified|geolocated", "Diario del Golfo", optional=True)],
             [time("shared|posted", "2023-03-18"), time("filmed|event", "2023-03-18", optional=True)],
             [verdict("location", "confirmed", "Diario del Golfo")],
             ["Puerto Bolívar", "pier", "jetty", "Ecuador"])),
    Report(
        "Atlas Verify", "2023-09-12",
        "Three days after the earthquake in the High Atlas, old material is being passed off as new. A video posted on "
        "X on September 9, said to show a hotel collapsing in Marrakesh, was in fact filmed in Casablanca in August "
        "2020, when a building gave way after years of neglect; the news site Casa Matin published it on August 7, "
        "2020. Authentic footage exists too: CCTV from Jemaa el-Fnaa, obtained by Atlas Verify from a restaurant, shows "
        "people running from the square at 23:11 on Friday. We have confirmed the place and the date of the CCTV.",
        Item(["A video", "it"], "video ground_video",
             [step("posted", None, "2023-09-09"), step("published", "Casa Matin", "2020-08-07")],
             [time("posted", "2023-09-09"), time("filmed|event", "2020-08"), time("published|posted", "2020-08-07")],
             [verdict("time", "refuted", "Atlas Verify|We|*"), verdict("location", "refuted", "Atlas Verify|We|*")],
             ["Casablanca", "building"]),
        Item(["CCTV", "the CCTV"], "cctv",
             [step("shared|released", "restaurant|Atlas Verify", optional=True),
              step("verified|geolocated|chronolocated", "Atlas Verify|We", optional=True)],
             [time("filmed|event", "2023-09-08")],
             [verdict("location", "confirmed", "Atlas Verify|We"), verdict("time", "confirmed", "Atlas Verify|We"),
              verdict("content", "confirmed", "Atlas Verify|We|*", optional=True)],
             ["Jemaa el-Fnaa", "square", "Marrakesh"])),
    Report(
        "Kansai Check", "2024-01-04",
        "Footage of a black wave spilling over a sea wall was viewed more than two million times after the New Year's "
        "Day earthquake on the Noto peninsula. It does not show Noto. The footage was shot in Miyako, Iwate prefecture, "
        "on 11 March 2011 by a city official and was released by the city later that year. The misleading post was "
        "uploaded on 1 January by an anonymous account. A livestream from a fixed camera in Suzu, carried by a national "
        "broadcaster on the same day, did capture dust rising from collapsing houses; Kansai Check located the "
        "camera on the roof of the harbour office.",
        Item(["Footage", "It", "The footage"], "video ground_video",
             [step("filmed", "city official", "2011-03-11"), step("released|published", "city", "2011"),
              step("posted|reposted", "anonymous account", "2024-01-01")],
             [time("filmed", "2011-03-11"), time("released|posted", "2011"), time("posted", "2024-01-01")],
             [verdict("location", "refuted", "Kansai Check|*"),
              verdict("time", "refuted", "Kansai Check|*", optional=True)],
             ["Miyako", "Iwate"]),
        Item(["A livestream"], "livestream cctv",
             [step("published|released|shared", "national broadcaster|broadcaster", "2024-01-01"),
              step("geolocated|verified", "Kansai Check")],
             [time("published|posted|filmed|event", "2024-01-01")],
             [verdict("location", "confirmed", "Kansai Check", optional=True)],
             ["Suzu", "Noto", "houses"])),
    Report(
        "Irrawaddy Evening Post", "2025-03-31",
        "Drone video filmed on Saturday by a member of a rescue team shows the Ava bridge lying in the river near "
        "Sagaing. The team uploaded it to Facebook on Sunday. BBC Verify has confirmed the location, using the two "
        "towers on the west bank. An image collected by a Planet Labs satellite on 29 March also shows the broken spans. "
        "A third item, a widely shared video of a giant crack opening across a Mandalay street, was generated with "
        "artificial intelligence, according to the fact-check desk of the Irrawaddy Evening Post, which found distorted "
        "shop signs and a watermark of the software.",
        Item(["Drone video", "it"], "drone_video",
             [step("filmed", "rescue team", "2025-03-29"), step("posted|published", "team", "2025-03-30"),
              step("verified|geolocated", "BBC Verify", optional=True)],
             [time("filmed", "2025-03-29"), time("posted|published", "2025-03-30")],
             [verdict("location", "confirmed", "BBC Verify")],
             ["Ava bridge", "Sagaing", "bridge", "river"]),
        Item(["An image"], "satellite_image",
             [step("filmed|released|published", "Planet", "2025-03-29", optional=True)],
             [time("imagery_acquired", "2025-03-29")],
             [], ["Ava bridge", "Sagaing", "bridge", "river"]),
        Item(["a widely shared video"], "video ground_video",
             [step("shared|posted", None), step("analysed|verified", "Irrawaddy Evening Post|desk", optional=True)],
             [],
             [verdict("content", "refuted", "Irrawaddy Evening Post|desk")],
             [])),
    Report(
        "Gazeta das Minas", "2019-02-02",
        "Two security camera videos obtained by TV Bandeira and broadcast on Friday show the tailings dam at Brumadinho "
        "giving way on January 25. In the first, filmed from the plant, the wall of the dam crumbles from the foot up. "
        "The second, from a camera on the opposite slope, shows vehicles trying to outrun the mud. The mining company "
        "confirmed that both recordings are authentic. Earlier this week the space agency published satellite images "
        "of the valley taken on January 18 and January 27.",
        Item(["the first"], "cctv",
             [step("published|released|republished|shared", "TV Bandeira", "2019-02-01")],
             [time("published|posted", "2019-02-01"), time("filmed|event", "2019-01-25")],
             [verdict("content|source", "confirmed", "mining company|company")],
             ["Brumadinho", "dam"]),
        Item(["The second"], "cctv",
             [step("published|released|republished|shared", "TV Bandeira", "2019-02-01")],
             [time("published|posted", "2019-02-01"), time("filmed|event", "2019-01-25")],
             [verdict("content|source", "confirmed", "mining company|company")],
             ["Brumadinho", "dam"]),
        Item(["satellite images"], "satellite_pair satellite_image",
             [step("published|released", "space agency")],
             [time("imagery_acquired", "2019-01-18"), time("imagery_acquired", "2019-01-27")],
             [], ["valley", "Brumadinho"])),
    Report(
        "Makassar Daily", "2018-10-02",
        "PALU, Indonesia — Shaky phone footage taken from the top floor of a car park shows the wave hitting Talise beach "
        "on Friday evening. It was posted on Twitter within the hour by a local official and republished by several "
        "broadcasters on Saturday. Makassar Daily matched the blue roof of the shopping mall with satellite imagery "
        "and confirmed the location. A second video, showing mud carrying houses away in Petobo, was shared by the "
        "national disaster agency on Monday. The agency did not say who recorded it and its date has not been verified.",
        Item(["Shaky phone footage", "It"], "ground_video video",
             [step("filmed", None, "2018-09-28", optional=True), step("posted", "local official", "2018-09-28"),
              step("republished|published|reposted", "broadcasters", "2018-09-29"),
              step("geolocated|verified", "Makassar Daily", optional=True)],
             [time("filmed|event", "2018-09-28"), time("posted", "2018-09-28", optional=True),
              time("republished|posted", "2018-09-29")],
             [verdict("location", "confirmed", "Makassar Daily")],
             ["Talise", "PALU", "beach", "Indonesia"]),
        Item(["A second video", "it"], "video ground_video",
             [step("shared|posted|released", "disaster agency|agency", "2018-10-01"),
              step("filmed", None, optional=True)],
             [time("shared|posted", "2018-10-01")],
             [verdict("time", "not_confirmed", None), verdict("source", "not_confirmed", "*", optional=True)],
             ["Petobo", "houses"])),
    Report(
        "Koshi Khabar", "2021-06-17",
        "Details of Tuesday's flood in the Melamchi valley keep emerging. Video recorded by a teacher on the hill above "
        "Melamchi bazaar and released by the Armed Police Force on Wednesday shows a steel bridge going under. "
        "Geologists used the video and a satellite image acquired by Sentinel-2 on June 16 to trace the flood to a "
        "landslide upstream of Helambu. A clip claiming to show the flood reaching the capital is recycled from the "
        "Bagmati flood of July 2019, Koshi Khabar found. It was shared on TikTok on Wednesday.",
        Item(["Video", "the video"], "video ground_video",
             [step("filmed", "teacher"), step("released|published", "Armed Police Force", "2021-06-16"),
              step("analysed", "Geologists", optional=True)],
             [time("released|posted", "2021-06-16"), time("filmed|event", "2021-06-15", optional=True)],
             [], ["Melamchi", "bridge"]),
        Item(["a satellite image"], "satellite_image",
             [step("filmed|released", "Sentinel-2", "2021-06-16", optional=True), step("analysed", "Geologists", optional=True)],
             [time("imagery_acquired", "2021-06-16")],
             [], ["Helambu", "landslide", "Melamchi"]),
        Item(["A clip", "It"], "video ground_video",
             [step("shared|posted", None, "2021-06-16")],
             [time("shared|posted", "2021-06-16"), time("filmed|event", "2019-07")],
             [verdict("time", "refuted", "Koshi Khabar")],
             ["Bagmati", "capital"])),
    Report(
        "Teesta Times", "2023-10-06",
        "GANGTOK: Before and after images from the Indian remote sensing centre, released on Thursday, show that South "
        "Lhonak lake lost about 100 hectares of water: the earlier scene is dated September 28, the later one October 4. "
        "An army bodycam recording published by the defence ministry the same day shows soldiers pulling a man from the "
        "mud at Bardang. The ministry said the recording was made on Wednesday. Teesta Times has not been able to "
        "verify this independently.",
        Item(["Before and after images"], "satellite_pair",
             [step("released|published", "remote sensing centre", "2023-10-05")],
             [time("released|posted", "2023-10-05"), time("imagery_acquired", "2023-09-28"),
              time("imagery_acquired", "2023-10-04")],
             [], ["Lhonak", "lake"]),
        Item(["An army bodycam recording", "the recording"], "bodycam",
             [step("published|released", "defence ministry", "2023-10-05"),
              step("filmed|unit", "army|soldiers", "2023-10-04", optional=True)],
             [time("published|posted", "2023-10-05"), time("filmed", "2023-10-04")],
             [verdict("time|content", "not_confirmed", "Teesta Times")],
             ["Bardang"])),
    Report(
        "Herat Observer", "2023-10-09",
        "The picture in Zinda Jan district remained unclear on Monday, two days after the earthquakes. Rescuers dug with "
        "shovels, and aid agencies said that satellite phones were the only link with several villages. The governor "
        "joined the cabinet by video conference and asked for tents. Officials shot down rumours that a dam had been "
        "damaged. Trucks were arriving at a steady clip, a spokesman said, but the frame for an international appeal had "
        "still to be agreed. The health ministry promised to shed more light on the toll and to release figures in "
        "the evening."),
    Report(
        "Galle Road Review", "2022-07-11",
        "A livestream broadcast on Facebook on Saturday by a student union shows protesters walking through the gate of "
        "the President's House in Colombo. Screenshots from the stream were later used by news agencies around the world. A "
        "separate video, filmed from the balcony of a hotel, shows suitcases being loaded onto a navy vessel; it was "
        "published by a private TV station on Saturday evening. The navy confirmed that the vessel is the SLNS "
        "Gajabahu, but the Galle Road Review could not independently confirm whose luggage it was or when the footage was taken.",
        Item(["A livestream", "the stream"], "livestream",
             [step("published|posted|filmed|shared", "student union", "2022-07-09")],
             [time("published|posted|filmed", "2022-07-09")],
             [], ["President's House", "Colombo"]),
        Item(["Screenshots"], "screenshot still",
             [step("published|republished|shared", "news agencies", optional=True)],
             [], [], ["President's House", "Colombo"]),
        Item(["A separate video", "it", "the footage"], "video ground_video",
             [step("filmed", None, optional=True), step("published|released", "TV station", "2022-07-09")],
             [time("published|posted", "2022-07-09")],
             [verdict("time", "not_confirmed", "Galle Road Review"),
              verdict("content", "not_confirmed", "Galle Road Review", optional=True),
              verdict("content", "confirmed|partly_confirmed", "navy", optional=True)],
             ["vessel", "Colombo"])),
    Report(
        "Padma Visuals", "2024-07-22",
        "With the internet cut since Thursday, little news has left Bangladesh. Padma Visuals analysed two "
        "videos. The first, 38 seconds long, was filmed by a student from a rooftop in Rampura, Dhaka, on July 18 and sent to "
        "us by a relative abroad: policemen fire towards the gate of a university. A former investigator with Amnesty "
        "identified the weapons as shotguns. The second, posted on X on Sunday by a party official, is said to show "
        "the burning of the state broadcaster's building; we could not determine when it was recorded. Padma "
        "Visuals geolocated both videos with the help of volunteers from GeoConfirmed.",
        Item(["The first"], "ground_video video",
             [step("filmed", "student", "2024-07-18"), step("shared|released", "relative", optional=True),
              step("analysed", "Padma Visuals|us"), step("analysed|verified", "investigator|Amnesty", optional=True),
              step("geolocated", "Padma Visuals|GeoConfirmed")],
             [time("filmed", "2024-07-18")],
             [verdict("location", "confirmed", "Padma Visuals|GeoConfirmed|volunteers"),
              verdict("content", "confirmed", "investigator|Amnesty", optional=True)],
             ["Rampura", "Dhaka", "university", "Bangladesh"]),
        Item(["The second", "it"], "video ground_video",
             [step("posted", "party official", "2024-07-21"), step("analysed", "Padma Visuals|us"),
              step("geolocated", "Padma Visuals|GeoConfirmed")],
             [time("posted", "2024-07-21")],
             [verdict("location", "confirmed", "Padma Visuals|GeoConfirmed|volunteers"),
              verdict("time", "not_confirmed", "Padma Visuals|we")],
             ["broadcaster", "building", "Dhaka", "Bangladesh"])),
    Report(
        "La Alameda", "2019-10-25",
        "SANTIAGO — A video published on Wednesday by a collective of student journalists shows an armoured vehicle of the "
        "Carabineros striking a protester at the corner of Alameda and Santa Rosa. The police said the recording had "
        "been edited. La Alameda obtained the unedited file from the person who filmed it and established that it was "
        "made on October 21. Body camera footage handed over by the Carabineros to the prosecutor on Thursday, seen by "
        "this paper, starts only two minutes after the impact.",
        Item(["A video", "the recording", "the unedited file", "it"], "video ground_video",
             [step("published|released|posted", "student journalists|collective", "2019-10-23"),
              step("filmed", "person who filmed|*", "2019-10-21", optional=True),
              step("shared|released", "person who filmed", optional=True),
              step("verified|chronolocated", "La Alameda", optional=True)],
             [time("published|posted", "2019-10-23"), time("filmed", "2019-10-21")],
             [verdict("content", "disputed|refuted", "police"), verdict("time", "confirmed", "La Alameda")],
             ["Alameda", "Santa Rosa", "SANTIAGO", "corner"]),
        Item(["Body camera footage"], "bodycam",
             [step("released|shared", "Carabineros", "2019-10-24"), step("filmed|unit", "Carabineros", optional=True)],
             [time("released|posted", "2019-10-24", optional=True)],
             [], ["Alameda", "Santa Rosa", "SANTIAGO"])),
    Report(
        "Cauca Visible", "2021-05-06",
        "CALI, Colombia: Video livestreamed on Instagram on Monday night by a local artist records several bursts of "
        "gunfire in the Siloé neighbourhood. Cauca Visible archived the livestream on Tuesday, shortly before it was "
        "taken offline. Bellingcat geolocated the broadcast to the roundabout at the entrance of Siloé. A CCTV "
        "recording from a petrol station on Calle 5, released by the mayor's office on Wednesday, shows men in civilian "
        "clothes getting out of a police truck. The police have neither confirmed nor denied that it is authentic.",
        Item(["Video livestreamed on Instagram", "the livestream", "it", "the broadcast"], "livestream",
             [step("published|posted|filmed|shared", "local artist|artist", "2021-05-03"),
              step("archived", "Cauca Visible", "2021-05-04"), step("geolocated", "Bellingcat")],
             [time("published|posted|filmed", "2021-05-03"), time("archived", "2021-05-04")],
             [verdict("location", "confirmed", "Bellingcat")],
             ["Siloé", "CALI", "roundabout", "Colombia"]),
        Item(["A CCTV recording", "it@2"], "cctv",
             [step("released|published", "mayor", "2021-05-05")],
             [time("released|posted", "2021-05-05")],
             [verdict("content|source", "not_confirmed", "police", optional=True)],
             ["Calle 5", "petrol station", "CALI", "Colombia"])),
    Report(
        "Altiplano 24", "2023-01-13",
        "The New York newspaper's visual investigations team has reviewed the protests in Juliaca, Peru. One "
        "video, filmed on January 9 by a street vendor and posted on TikTok the next day, shows officers shooting from "
        "the perimeter of the airport. The team confirmed the location by matching the wall and the light masts with "
        "satellite imagery and the time from the length of the shadows. In a second video, published by the police on "
        "Twitter on January 10, a patrol car burns. The team could not verify the police claim that the car was set on "
        "fire with two officers inside.",
        Item(["One video"], "video ground_video",
             [step("filmed", "street vendor", "2023-01-09"), step("posted", "street vendor|*", "2023-01-10"),
              step("analysed", "visual investigations team|team|newspaper", optional=True),
              step("verified|geolocated|chronolocated", "team|newspaper", optional=True)],
             [time("filmed", "2023-01-09"), time("posted", "2023-01-10")],
             [verdict("location", "confirmed", "team|newspaper"), verdict("time", "confirmed", "team|newspaper")],
             ["Juliaca", "airport", "Peru"]),
        Item(["a second video"], "video ground_video",
             [step("published|posted|released", "police", "2023-01-10"),
              step("analysed", "visual investigations team|team|newspaper", optional=True)],
             [time("published|posted", "2023-01-10")],
             [verdict("content", "not_confirmed", "team|newspaper")],
             ["Juliaca", "Peru"])),
    Report(
        "Sahel Lab Notes", "2025-10-29",
        "Satellite imagery collected by Airbus on October 27 shows clusters of objects consistent with bodies beside the "
        "Saudi hospital in El Fasher, Sudan. The Humanitarian Research Lab at Yale analysed the image and published it "
        "on Tuesday. Several videos in which fighters execute unarmed men were posted on Telegram by accounts linked to "
        "the Rapid Support Forces on Sunday. The Centre for Information Resilience geolocated them to the earthen berm "
        "north-west of the city. The RSF said the videos were fabricated. Sahel Lab Notes was unable to establish the "
        "exact date on which they were filmed.",
        Item(["Satellite imagery", "the image", "it"], "satellite_image",
             [step("filmed|released", "Airbus", "2025-10-27", optional=True),
              step("analysed", "Humanitarian Research Lab|Yale"),
              step("published|released", "Humanitarian Research Lab|Yale", "2025-10-28")],
             [time("imagery_acquired", "2025-10-27"), time("published|posted", "2025-10-28")],
             [], ["Saudi hospital", "hospital", "El Fasher", "Sudan"]),
        Item(["Several videos", "them", "the videos", "they"], "video ground_video",
             [step("posted", "accounts|Rapid Support Forces", "2025-10-26"),
              step("geolocated", "Centre for Information Resilience")],
             [time("posted", "2025-10-26")],
             [verdict("location", "confirmed", "Centre for Information Resilience"),
              verdict("content", "refuted|disputed", "RSF|Rapid Support Forces"),
              verdict("time", "not_confirmed", "Sahel Lab Notes")],
             ["berm", "El Fasher", "city", "Sudan"])),
    Report(
        "Rift Post", "2024-06-27",
        "A screenshot taken from a TV broadcast on Tuesday shows the mace being carried out of parliament in Nairobi. The "
        "broadcast itself, by Channel Savanna, cut off minutes later. In a mobile phone clip shared on X by an opposition "
        "senator on Wednesday, a man falls after a shot on Parliament Road. \"We compared the clip with our own drone "
        "footage of the march and we are confident about the place,\" said an editor at Rift Post, whose photographer "
        "filmed the drone footage at about the same moment. Police say they are investigating.",
        Item(["A screenshot"], "screenshot",
             [], [time("published|filmed|event|posted", "2024-06-25")], [], ["parliament", "Nairobi"]),
        Item(["a TV broadcast", "The broadcast itself"], "livestream video ground_video",
             [step("published|filmed|shared", "Channel Savanna", "2024-06-25")],
             [time("published|posted|filmed", "2024-06-25")],
             [], ["parliament", "Nairobi"]),
        Item(["a mobile phone clip", "the clip"], "ground_video video",
             [step("shared|posted", "senator", "2024-06-26"),
              step("verified|geolocated|analysed", "Rift Post|editor|We", optional=True)],
             [time("shared|posted", "2024-06-26")],
             [verdict("location", "confirmed", "Rift Post|editor|We")],
             ["Parliament Road", "Nairobi"]),
        Item(["our own drone footage", "the drone footage"], "drone_video",
             [step("filmed", "photographer|Rift Post")],
             [], [], ["Nairobi", "Parliament Road"])),
    Report(
        "Blue Nile Wire", "2023-04-18",
        "KHARTOUM (Blue Nile Wire) — Handout video released by the Rapid Support Forces on Saturday purports to show its men "
        "inside the presidential palace. The army called the video fake. Blue Nile Wire could not independently verify "
        "the date of the footage, though the interior matches file photographs of the palace. Smoke rises over Khartoum "
        "international airport in a satellite image taken on Sunday by Planet Labs PBC and provided to news agencies on "
        "Monday. It shows at least two burnt-out aircraft.",
        Item(["Handout video", "the video", "the footage"], "video ground_video",
             [step("released|published", "Rapid Support Forces", "2023-04-15")],
             [time("released|posted", "2023-04-15")],
             [verdict("content", "refuted|disputed", "army"), verdict("time", "not_confirmed", "Blue Nile Wire"),
              verdict("location", "confirmed|partly_confirmed", "Blue Nile Wire", optional=True)],
             ["presidential palace", "palace", "Khartoum", "KHARTOUM"]),
        Item(["a satellite image", "It"], "satellite_image",
             [step("filmed|released", "Planet", "2023-04-16"),
              step("shared|released", "Planet|*", "2023-04-17", optional=True)],
             [time("imagery_acquired", "2023-04-16"), time("published|posted", "2023-04-17", optional=True)],
             [], ["airport", "Khartoum", "KHARTOUM"])),
    Report(
        "Azov Record", "2022-03-18",
        "Drone footage published on Wednesday by the Azov regiment shows the drama theatre in Mariupol with its roof blown in. The "
        "BBC geolocated the footage from the park and the fountain. A still from an earlier video, filmed on 10 March by "
        "a resident who has since left the city, shows people cooking in the yard of the same building. Satellite "
        "images dated March 14 and released by Maxar on Wednesday show the word \"children\" painted in front of the "
        "theatre. Russia denied having bombed the building; its claim could not be confirmed.",
        Item(["Drone footage", "the footage"], "drone_video",
             [step("published|released|posted", "Azov", "2022-03-16"), step("unit|filmed", "Azov", optional=True),
              step("geolocated", "BBC")],
             [time("published|posted", "2022-03-16")],
             [verdict("location", "confirmed", "BBC")],
             ["theatre", "Mariupol"]),
        Item(["A still"], "still screenshot",
             [step("filmed", "resident", "2022-03-10", optional=True)],
             [time("filmed", "2022-03-10", optional=True)],
             [], ["yard", "building", "theatre", "Mariupol"]),
        Item(["an earlier video"], "video ground_video",
             [step("filmed", "resident", "2022-03-10")],
             [time("filmed", "2022-03-10")],
             [], ["yard", "building", "theatre", "Mariupol"]),
        Item(["Satellite images"], "satellite_image",
             [step("released|published", "Maxar", "2022-03-16")],
             [time("imagery_acquired", "2022-03-14"), time("released|posted", "2022-03-16")],
             [], ["theatre", "Mariupol"])),
    Report(
        "Campaign Assessment Group", "2024-02-13",
        "Russian forces made confirmed advances in Avdiivka. Geolocated footage published on February 12 indicates that "
        "Russian forces advanced along Industrialnyi Lane in northern Avdiivka. Additional geolocated footage published "
        "on February 13 shows that Russian forces recently raised a flag near the coke plant's cooling towers. A Russian milblogger "
        "posted footage on February 11 purportedly showing elements of the 30th Motorized Rifle Brigade striking "
        "Ukrainian positions south of Lastochkyne, but the Campaign Assessment Group has not observed visual evidence to confirm this claim.",
        Item(["Geolocated footage"], "video ground_video drone_video",
             [step("published|posted", None, "2024-02-12"), step("geolocated", None)],
             [time("published|posted", "2024-02-12")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Industrialnyi", "Avdiivka"]),
        Item(["Additional geolocated footage"], "video ground_video drone_video",
             [step("published|posted", None, "2024-02-13"), step("geolocated", None)],
             [time("published|posted", "2024-02-13")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["coke plant", "cooling towers", "Avdiivka"]),
        Item(["footage@3"], "video drone_video ground_video",
             [step("posted", "milblogger", "2024-02-11"), step("unit|filmed", "30th Motorized", optional=True)],
             [time("posted", "2024-02-11")],
             [verdict("content|location", "not_confirmed", "Campaign Assessment Group", optional=True)],
             ["Lastochkyne", "Avdiivka"])),
    Report(
        "Border Conflict Daily", "2024-08-12",
        "Ukrainian forces continued operations in Kursk Oblast on August 11 and 12. Footage posted on August 11 and "
        "geolocated by GeoConfirmed to within 200 metres of the school in Sverdlikovo shows Ukrainian infantry removing "
        "a Russian flag. The Ukrainian 225th Assault Battalion published a quadcopter video on August 12 of a column of "
        "burnt-out trucks near Oktyabrskoye; a Russian military blogger had already shared the same video's first seconds on August 9, and "
        "Border Conflict Daily assesses that it was filmed on or before that day.",
        Item(["Footage"], "video ground_video drone_video",
             [step("posted", None, "2024-08-11"), step("geolocated", "GeoConfirmed")],
             [time("posted", "2024-08-11")],
             [verdict("location", "confirmed", "GeoConfirmed")],
             ["Sverdlikovo", "school", "Kursk"]),
        Item(["a quadcopter video", "the same video", "it"], "drone_video",
             [step("published|posted|released", "225th", "2024-08-12"), step("unit|filmed", "225th", optional=True),
              step("shared|posted", "military blogger|blogger", "2024-08-09"),
              step("analysed|chronolocated", "Border Conflict Daily", optional=True)],
             [time("published|posted", "2024-08-12"), time("shared|posted", "2024-08-09"),
              time("filmed", "../2024-08-09", optional=True)],
             [verdict("time", "confirmed|partly_confirmed", "Border Conflict Daily", optional=True)],
             ["Oktyabrskoye", "Kursk"])),
    Report(
        "Levant Verify", "2023-11-08",
        "Thermal footage released by the Israeli military on Tuesday shows an air strike on what it says is a tunnel "
        "shaft beside the Indonesian hospital in northern Gaza. We were able to confirm the location of the footage by "
        "matching the roof of the hospital to satellite imagery, but we could not verify what was hit. Another video, "
        "filmed at ground level and uploaded to Instagram by a Palestinian reporter on 5 November, has been wrongly described as showing "
        "the aftermath of the same strike. It shows the Maghazi camp, and had been online for two days when the strike took place.",
        Item(["Thermal footage", "the footage"], "thermal_video",
             [step("released|published", "Israeli military", "2023-11-07"),
              step("verified|geolocated", "Levant Verify|We", optional=True)],
             [time("released|posted", "2023-11-07")],
             [verdict("location", "confirmed", "Levant Verify|We"), verdict("content", "not_confirmed", "Levant Verify|we")],
             ["Indonesian hospital", "hospital", "Gaza"]),
        Item(["Another video", "It"], "ground_video video",
             [step("posted|published", "Palestinian reporter|reporter", "2023-11-05"),
              step("filmed", "Palestinian reporter|*", optional=True)],
             [time("posted|published", "2023-11-05")],
             [verdict("content|time|location", "refuted", "Levant Verify|We|*"),
              verdict("time", "refuted", "Levant Verify|We|*", optional=True)],
             ["Maghazi", "Gaza"])),
    Report(
        "Zagros Eye", "2022-10-05",
        "A 14-second clip that first appeared on the Telegram channel 1500tasvir on Sunday night shows students trapped in "
        "the underground car park of Sharif University in Tehran. Zagros Eye has verified the location: the pillars and the "
        "painted numbers match the plan on the university's website. The channel credits the clip to "
        "\"a student\", unnamed for safety. State television, for its part, aired undated footage of a calm campus. "
        "Zagros Eye established that those pictures were taken from a report first broadcast in September 2019.",
        Item(["A 14-second clip", "the clip"], "ground_video video",
             [step("posted|published", "1500tasvir", "2022-10-02"), step("filmed", "student"),
              step("verified|geolocated", "Zagros Eye", optional=True)],
             [time("posted|published", "2022-10-02")],
             [verdict("location", "confirmed", "Zagros Eye")],
             ["Sharif University", "Tehran", "car park"]),
        Item(["undated footage", "those pictures"], "video ground_video",
             [step("republished|published|shared", "State television"),
              step("published", None, "2019-09", optional=True)],
             [time("filmed", "XXXX-XX-XX"), time("published|posted", "2019-09")],
             [verdict("time", "refuted", "Zagros Eye")],
             ["campus", "Sharif University", "Tehran"])),
    Report(
        "Orinoco Investiga", "2019-02-26",
        "Who set fire to the aid truck on the Francisco de Paula Santander bridge? Unpublished footage obtained by Orinoco "
        "Investiga, and synchronised with video released by the Colombian government on Saturday, suggests that it was "
        "not the security forces. The unpublished footage, shot on February 23 by a freelance cameraman from the Colombian side, "
        "shows a protester hurling a petrol bomb whose rag comes off and lands on the truck. The government's video, a CCTV "
        "recording, leaves out the 13 minutes before the blaze. We confirmed the time of both by matching the shadows.",
        Item(["Unpublished footage", "The unpublished footage"], "ground_video video",
             [step("filmed", "freelance cameraman|cameraman", "2019-02-23"),
              step("analysed", "Orinoco Investiga", optional=True),
              step("verified|chronolocated", "Orinoco Investiga|We", optional=True)],
             [time("filmed", "2019-02-23")],
             [verdict("time", "confirmed", "Orinoco Investiga|We")],
             ["Santander bridge", "bridge"]),
        Item(["video", "The government's video", "a CCTV recording"], "cctv",
             [step("released|published", "Colombian government|government", "2019-02-23"),
              step("verified|chronolocated", "Orinoco Investiga|We", optional=True)],
             [time("released|posted", "2019-02-23")],
             [verdict("time", "confirmed", "Orinoco Investiga|We")],
             ["Santander bridge", "bridge"])),
    Report(
        "Corniche Gazette", "2020-08-06",
        "BEIRUT — A wedding video filmed on Tuesday in Saifi village, central Beirut, ends abruptly when the blast wave hits; it "
        "was released by the couple's videographer on Wednesday. Another recording, made from a boat off the Zaitunay Bay "
        "marina, has been doctored: someone added a missile to it, the AFP said after finding the original, which a "
        "lawyer had posted on Snapchat on Tuesday evening and which contains no missile. Satellite pictures of the port taken "
        "on 31 July and 5 August were published by Planet Labs.",
        Item(["A wedding video", "it"], "ground_video video",
             [step("filmed", "videographer|*", "2020-08-04"), step("released|published", "videographer", "2020-08-05")],
             [time("filmed", "2020-08-04"), time("released|posted", "2020-08-05")],
             [], ["Saifi", "Beirut", "BEIRUT"]),
        Item(["Another recording", "the original"], "video ground_video",
             [step("posted", "lawyer", "2020-08-04"), step("analysed|verified", "AFP", optional=True),
              step("filmed", None, optional=True)],
             [time("posted", "2020-08-04")],
             [verdict("content", "refuted", "AFP")],
             ["Zaitunay Bay", "marina", "Beirut", "BEIRUT", "port"]),
        Item(["Satellite pictures"], "satellite_pair satellite_image",
             [step("published|released", "Planet")],
             [time("imagery_acquired", "2020-07-31"), time("imagery_acquired", "2020-08-05")],
             [], ["port", "Beirut", "BEIRUT"])),
    Report(
        "Mahanadi Mirror", "2023-06-05",
        "BALASORE: Drone visuals shared by the news agency ANI on Saturday morning show the derailed carriages near Bahanaga "
        "Bazar station. A picture of a white building next to the track, circulated with the claim that it is a mosque, is a "
        "screenshot from the same drone video. The fact-check website BoomLine confirmed with the station master that "
        "the building is a temple. A clip of the driver \"confessing\" is false: it was recorded after a bus accident in "
        "2021 and posted on YouTube on 14 March that year, BoomLine found.",
        Item(["Drone visuals", "the same drone video"], "drone_video",
             [step("shared|published|released", "ANI", "2023-06-03")],
             [time("shared|posted", "2023-06-03")],
             [], ["Bahanaga", "BALASORE", "station"]),
        Item(["A picture of a white building", "a screenshot"], "screenshot drone_still still",
             [step("shared|posted", None), step("verified|analysed", "BoomLine", optional=True)],
             [], [verdict("content", "refuted", "BoomLine", optional=True)],
             ["Bahanaga", "building", "temple", "BALASORE", "track", "station"]),
        Item(["A clip", "it@2"], "video ground_video",
             [step("posted", None, "2021-03-14"), step("filmed", None, "2021", optional=True)],
             [time("posted", "2021-03-14"), time("filmed", "2021")],
             [verdict("content|time", "refuted", "BoomLine"), verdict("time", "refuted", "BoomLine", optional=True)],
             [])),
    Report(
        "Ararat Open Source", "2020-10-10",
        "The Azerbaijani defence ministry released infrared drone footage on Friday that shows strikes on a convoy. The ministry said "
        "it was recorded near Hadrut. Volunteers of the Caucasus Mapping Project geolocated the strike to the road south of "
        "Fuzuli, some 25 km away. A cluster munition video shared on Telegram on October 4 and verified by Amnesty "
        "International's Crisis Evidence Lab was filmed by a resident of Stepanakert from a window. Armenian officials "
        "dispute neither. Both videos have been archived by Mnemonic.",
        Item(["infrared drone footage", "it"], "thermal_video drone_video",
             [step("released|published", "defence ministry", "2020-10-09"),
              step("geolocated", "Caucasus Mapping Project|Volunteers"), step("archived", "Mnemonic")],
             [time("released|posted", "2020-10-09")],
             [verdict("location", "confirmed", "Caucasus Mapping Project|Volunteers"),
              verdict("location", "refuted|disputed", "Caucasus Mapping Project|Volunteers", optional=True)],
             ["Fuzuli", "road"]),
        Item(["A cluster munition video"], "video ground_video",
             [step("shared|posted", None, "2020-10-04"), step("filmed", "resident"),
              step("verified", "Amnesty", optional=True), step("archived", "Mnemonic")],
             [time("shared|posted", "2020-10-04")],
             [verdict("content|location|source|time", "confirmed", "Amnesty")],
             ["Stepanakert"])),
    Report(
        "Tekeze Review", "2021-06-25",
        "Footage aired by a regional broadcaster on Wednesday shows wounded people arriving at Ayder hospital in Mekelle after an air "
        "strike on the market of Togoga on Tuesday. A nurse at the hospital told the Tekeze Review that the footage was genuine. The army "
        "spokesman rejected it as \"recycled pictures from another country\". A reverse image search found no older "
        "copy. The only video from Togoga itself, eight seconds long, was sent by a farmer to a cousin in Addis Ababa and "
        "posted on Facebook on Thursday; neither its date nor its location has been independently confirmed.",
        Item(["Footage", "the footage", "it"], "video ground_video",
             [step("published|released|shared", "regional broadcaster|broadcaster", "2021-06-23")],
             [time("published|posted", "2021-06-23"), time("event", "2021-06-22", optional=True)],
             [verdict("content|source", "confirmed", "nurse"),
              verdict("content|time|location|source", "refuted|disputed", "army spokesman|army"),
              verdict("time", "confirmed|partly_confirmed", "*", optional=True)],
             ["Ayder", "hospital", "Mekelle"]),
        Item(["The only video"], "video ground_video",
             [step("shared|released", "farmer", optional=True), step("filmed", "farmer", optional=True),
              step("posted", "*", "2021-06-24")],
             [time("posted", "2021-06-24")],
             [verdict("time", "not_confirmed", None), verdict("location", "not_confirmed", None)],
             ["Togoga"])),
    Report(
        "Ilocos Standard", "2021-12-20",
        "The congressman said he would give the committee the bigger picture once the satellite towns had filed their damage "
        "reports. His office denied that he had been caught off camera by the typhoon warning. Reporters were shown no "
        "evidence that relief had reached Siargao. Prices of drones for crop spraying are expected to double, the trade "
        "chamber said, and a screen test for a new weather presenter was postponed."),
    Report(
        "Dnipro Water Watch", "2023-06-07",
        "The first video of the breach at the Kakhovka dam was published on Telegram at dawn on Tuesday by the Ukrainian "
        "president's office. It was filmed by a reconnaissance drone. By noon the occupation administration of Nova "
        "Kakhovka had uploaded its own clip, in which the mayor insists that all is calm while water covers the square "
        "behind him. Satellite imagery from Maxar, taken on 5 June and again on 7 June, shows the extent of the damage. "
        "An older video of an explosion at the dam, shared widely on Tuesday, is from November 2022, Dnipro Water "
        "Watch established.",
        Item(["The first video", "It"], "drone_video",
             [step("published|posted|released", "president's office", "2023-06-06"), step("filmed", "reconnaissance drone|drone")],
             [time("published|posted", "2023-06-06")],
             [], ["Kakhovka dam", "dam", "Kakhovka"]),
        Item(["its own clip"], "video ground_video",
             [step("posted|published|released", "occupation administration", "2023-06-06")],
             [time("posted|published", "2023-06-06")],
             [], ["Nova", "Kakhovka", "square"]),
        Item(["Satellite imagery"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Maxar", optional=True)],
             [time("imagery_acquired", "2023-06-05"), time("imagery_acquired", "2023-06-07")],
             [], ["dam", "Kakhovka"]),
        Item(["An older video"], "video ground_video",
             [step("shared|posted|reposted", None, "2023-06-06")],
             [time("shared|posted", "2023-06-06"), time("filmed|event", "2022-11")],
             [verdict("time", "refuted", "Dnipro Water Watch")],
             ["dam", "Kakhovka"])),
    Report(
        "Highlands Courier", "2024-05-27",
        "Mobile phone footage from Yambali, in Papua New Guinea's Enga province, shows villagers climbing over boulders as large "
        "as cars. It was recorded on Friday by a health worker and posted to Facebook by a community group on Saturday. "
        "The UN migration agency published drone stills of the slope on Sunday. Highlands Courier spoke to the health worker and "
        "confirmed that the footage was hers and when she recorded it.",
        Item(["Mobile phone footage", "It", "the footage"], "ground_video video",
             [step("filmed", "health worker", "2024-05-24"), step("posted", "community group", "2024-05-25"),
              step("verified", "Highlands Courier", optional=True)],
             [time("filmed", "2024-05-24"), time("posted", "2024-05-25")],
             [verdict("source", "confirmed", "Highlands Courier"), verdict("time", "confirmed", "Highlands Courier")],
             ["Yambali", "Enga", "Papua New Guinea"]),
        Item(["drone stills"], "drone_still",
             [step("published|released|posted", "UN migration agency|migration agency", "2024-05-26")],
             [time("published|posted", "2024-05-26")],
             [], ["slope", "Yambali", "Enga", "Papua New Guinea"])),
    Report(
        "Volcán Diario", "2018-06-06",
        "ESCUINTLA, Guatemala. A police officer filmed the cloud coming down the Las Lajas ravine on Sunday seconds before he "
        "ran; the national police tweeted the video on Monday. (Video: National Civil Police) Volcán Diario verified that it "
        "was shot from the bridge on Route 14. A time-lapse said to show the same eruption was in fact filmed in Ecuador, "
        "at Tungurahua, in 2014, a volcanologist told us.",
        Item(["the video", "it"], "ground_video video",
             [step("filmed", "police officer", "2018-06-03"), step("posted|published|shared|released", "national police|National Civil Police", "2018-06-04"),
              step("verified|geolocated", "Volcán Diario", optional=True)],
             [time("filmed", "2018-06-03"), time("posted|published", "2018-06-04")],
             [verdict("location", "confirmed", "Volcán Diario")],
             ["Las Lajas", "ravine", "Route 14", "bridge", "ESCUINTLA", "Guatemala"]),
        Item(["A time-lapse"], "video ground_video",
             [step("filmed", None, "2014", optional=True)],
             [time("filmed", "2014")],
             [verdict("location|time|content", "refuted", "volcanologist"),
              verdict("time", "refuted", "volcanologist", optional=True),
              verdict("location", "refuted", "volcanologist", optional=True)],
             ["Tungurahua", "Ecuador"])),
    # ---------------------------------------------------------------- Ukrainian
    Report(
        "Карпатський вісник", "2020-06-25",
        "На відео з дрона, яке ДСНС оприлюднила в середу, видно затоплені вулиці Галича та підтоплену трасу. Зйомку "
        "зробили рятувальники того ж дня. Інший ролик, який поширюють у Facebook із підписом «Прикарпаття сьогодні», "
        "показує, як вода зносить міст. Редакція «Карпатського вісника» з'ясувала, що це відео старе: його зняли в Яремчі "
        "у липні 2008 року, а на YouTube виклав користувач kolomyia_tv 28 липня 2008 року. Отже, твердження, що міст "
        "зруйновано цього тижня, неправдиве.",
        Item(["відео з дрона", "Зйомку"], "drone_video",
             [step("released|published", "ДСНС", "2020-06-24"), step("filmed", "рятувальники|ДСНС", "2020-06-24")],
             [time("released|posted", "2020-06-24"), time("filmed", "2020-06-24")],
             [], ["Галич", "Галича", "вулиці", "трас"]),
        Item(["Інший ролик", "це відео", "його"], "video ground_video",
             [step("shared|posted|reposted", None), step("posted|published", "kolomyia_tv", "2008-07-28"),
              step("filmed", None, "2008-07", optional=True)],
             [time("filmed", "2008-07"), time("posted|published", "2008-07-28")],
             [verdict("time", "refuted", "Карпатськ|Редакція"),
              verdict("content", "refuted", "Карпатськ|Редакція", optional=True)],
             ["Яремч", "міст"]),
        language="uk"),
    Report(
        "Січеславський кур'єр", "2023-01-16",
        "ДНІПРО. Момент удару по багатоповерхівці на Набережній Перемоги в суботу зафіксувала камера спостереження на "
        "сусідній парковці. Запис камери в неділю опублікувала обласна прокуратура. Аналітики групи «Докази» геолокували "
        "його та підтвердили, що час на записі збігається з часом вибуху. Наступного дня після удару місцевий фотограф зняв "
        "руїни з квадрокоптера; це відео він виклав в Instagram. Російське міноборони заявило, що кадри з парковки "
        "змонтовані, але доказів не навело.",
        Item(["Запис камери", "його", "записі", "кадри з парковки"], "cctv",
             [step("published|released", "прокуратура", "2023-01-15"), step("geolocated", "Докази|Аналітики"),
              step("filmed", "камера спостереження|*", "2023-01-14", optional=True),
              step("verified|chronolocated", "Докази|Аналітики", optional=True)],
             [time("filmed|event", "2023-01-14"), time("published|posted", "2023-01-15")],
             [verdict("location", "confirmed", "Докази|Аналітики"), verdict("time", "confirmed", "Докази|Аналітики"),
              verdict("content", "disputed|refuted", "міноборони")],
             ["Набережн", "багатоповерхів", "ДНІПРО", "парков"]),
        Item(["це відео"], "drone_video",
             [step("filmed", "фотограф", "2023-01-15"), step("posted|published", "фотограф")],
             [time("filmed", "2023-01-15")],
             [], ["руїни", "ДНІПРО", "Набережн", "багатоповерхів"]),
        language="uk"),
    Report(
        "СтопПереказ", "2024-07-11",
        "Російські телеграм-канали поширюють відео падіння ракети на лікарню «Охматдит» у Києві й стверджують, що це "
        "зенітна ракета NASAMS. Це неправда. Відео зняла жителька сусіднього будинку 8 липня; першим його опублікував "
        "телеграм-канал «Лук'янівка Live» того ж ранку. Експерти Bellingcat проаналізували ролик і дійшли висновку, що на "
        "ньому крилата ракета Х-101. Місце зйомки «СтопПереказ» підтвердив за двома висотками на задньому плані. "
        "Скриншот із ролика, на якому ракету домальовано, є підробкою, він з'явився в X у вівторок.",
        Item(["відео", "Відео", "його", "ролик", "ньому", "ролика"], "video ground_video",
             [step("filmed", "жителька", "2024-07-08"), step("published|posted", "Лук'янівка Live", "2024-07-08"),
              step("shared|reposted|posted", "телеграм-канали"), step("analysed", "Bellingcat"),
              step("geolocated|verified", "СтопПереказ", optional=True)],
             [time("filmed", "2024-07-08"), time("published|posted", "2024-07-08")],
             [verdict("location", "confirmed", "СтопПереказ"),
              verdict("content", "refuted", "СтопПереказ|Bellingcat|*", optional=True),
              verdict("content", "confirmed", "Bellingcat", optional=True)],
             ["Охматдит", "лікарн", "Києв"]),
        Item(["Скриншот", "він"], "screenshot",
             [step("posted|published", None, "2024-07-09")],
             [time("posted|published", "2024-07-09")],
             [verdict("content", "refuted", "СтопПереказ|*")],
             ["Охматдит", "лікарн", "Києв"]),
        language="uk"),
    Report(
        "Слобідський огляд", "2024-05-14",
        "Російські війська просунулися у Вовчанську. На геолокованих кадрах, оприлюднених 12 травня, видно російських "
        "піхотинців біля м'ясокомбінату на півночі міста. 13 травня 57-ма бригада опублікувала відео з тепловізора: "
        "оператори дрона уражають групу військових поблизу взуттєвої фабрики. Волонтери GeoConfirmed прив'язали це відео "
        "до координат із точністю до 100 метрів. Російський воєнний блогер заявив про захоплення Старого Салтова, але візуальних "
        "підтверджень цього «Слобідський огляд» не бачив.",
        Item(["геолокованих кадрах"], "video ground_video drone_video",
             [step("published|released|posted", None, "2024-05-12"), step("geolocated", None)],
             [time("published|posted", "2024-05-12")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Вовчанськ", "м'ясокомбінат"]),
        Item(["відео з тепловізора", "це відео"], "thermal_video drone_video",
             [step("published|released|posted", "57-ма бригада", "2024-05-13"),
              step("unit|filmed", "57-ма бригада|оператори дрона", optional=True),
              step("geolocated", "GeoConfirmed")],
             [time("published|posted", "2024-05-13")],
             [verdict("location", "confirmed", "GeoConfirmed")],
             ["фабрик", "Вовчанськ"]),
        language="uk"),
    Report(
        "Херсонська хвиля", "2023-06-09",
        "Компанія Maxar у четвер оприлюднила супутникові знімки Олешок до і після підриву Каховської ГЕС: перший зроблено 15 "
        "травня, другий — 7 червня. Тим часом мешканка Корабельного району Херсона записала на телефон, як вода піднімається до "
        "другого поверху; відео вона передала редакції в середу. Ми перевірили метадані файлу і підтверджуємо, що його знято 7 "
        "червня на вулиці Рибальській. Ще одне відео, на якому пливе будинок, перевірити незалежно не вдалося.",
        Item(["супутникові знімки"], "satellite_pair",
             [step("released|published", "Maxar", "2023-06-08")],
             [time("released|posted", "2023-06-08"), time("imagery_acquired", "2023-05-15"),
              time("imagery_acquired", "2023-06-07")],
             [], ["Олеш"]),
        Item(["відео", "його"], "ground_video video",
             [step("filmed", "мешканка", "2023-06-07"), step("shared|released", "мешканка", "2023-06-07", optional=True),
              step("verified", "Херсонська хвиля|Ми", optional=True)],
             [time("filmed", "2023-06-07"), time("shared|posted", "2023-06-07", optional=True)],
             [verdict("time", "confirmed", "Херсонська хвиля|Ми"), verdict("location", "confirmed", "Херсонська хвиля|Ми")],
             ["Рибальськ", "Корабельн", "Херсон"]),
        Item(["Ще одне відео"], "video ground_video",
             [],
             [], [verdict("content|source|location|time", "not_confirmed", "Херсонська хвиля|*")],
             ["будинок"]),
        language="uk"),
    Report(
        "Факт і кадр", "2023-02-10",
        "У TikTok набрало три мільйони переглядів відео, на якому обвалюється багатоповерхівка. Автори дописів стверджують, що "
        "це наслідки землетрусу в Туреччині. Насправді це запис із камери спостереження у Серфсайді, штат Флорида, зроблений "
        "24 червня 2021 року. Того ж дня його показав телеканал WTLK. Справжні кадри з Газіантепа зняв із вікна готелю "
        "український турист у понеділок; він надіслав їх «Факту і кадру». Редакція порівняла їх із панорамами вулиць і підтвердила місце.",
        Item(["відео", "запис із камери спостереження", "його"], "cctv",
             [step("posted|shared", "*"), step("published|shared|released", "WTLK", "2021-06-24"),
              step("filmed", "*", "2021-06-24", optional=True)],
             [time("filmed|event", "2021-06-24"), time("published|posted", "2021-06-24")],
             [verdict("location", "refuted", "Факт|Редакція|*"), verdict("time", "refuted", "Факт|Редакція|*", optional=True)],
             ["Серфсайд", "Флорид", "багатоповерхів"]),
        Item(["Справжні кадри", "їх", "їх@2"], "video ground_video",
             [step("filmed", "турист", "2023-02-06"), step("shared|released", "турист", optional=True),
              step("verified|geolocated", "Редакція|Факт", optional=True)],
             [time("filmed", "2023-02-06")],
             [verdict("location", "confirmed", "Редакція|Факт"),
              verdict("content", "confirmed", "*", optional=True)],
             ["Газіантеп"]),
        language="uk"),
    Report(
        "Подільська зоря", "2024-03-05",
        "Голова громади обіцяє пролити світло на стан доріг після повені, бо загальна картина досі неясна. За кадром лишилося "
        "питання, хто заплатить за міст. Нараду провели у форматі відеоконференції. Фермери планують купити дрон для "
        "обприскування полів, а лікарня в райцентрі чекає на новий апарат для знімків легень. Кадровий голод у школах, каже "
        "керівниця відділу освіти, лише посилюється.",
        language="uk"),
    Report(
        "Чорноморська пошта", "2024-12-03",
        "ТБІЛІСІ. Оператор місцевого телеканалу в неділю ввечері зняв, як спецпризначенці б'ють лежачого протестувальника на проспекті "
        "Руставелі. Запис вийшов в ефір того ж вечора. МВС Грузії назвало його вирваним із контексту. Пряму трансляцію з другого боку "
        "площі вела у Facebook правозахисниця; на її стримі видно початок сутички. «Чорноморська пошта» зберегла копію трансляції в "
        "архіві в понеділок. Обидва записи геолокувала команда «Кавказ OSINT».",
        Item(["Запис", "його"], "video ground_video",
             [step("filmed", "Оператор", "2024-12-01"), step("published|released", "телеканал|*", "2024-12-01"),
              step("geolocated", "Кавказ OSINT")],
             [time("filmed", "2024-12-01"), time("published|posted", "2024-12-01")],
             [verdict("location", "confirmed", "Кавказ OSINT"), verdict("content", "disputed|refuted", "МВС", optional=True)],
             ["Руставелі", "ТБІЛІСІ"]),
        Item(["Пряму трансляцію", "її стримі", "трансляції"], "livestream",
             [step("filmed|published|posted|shared", "правозахисниця"), step("archived", "Чорноморська пошта", "2024-12-02"),
              step("geolocated", "Кавказ OSINT")],
             [time("archived", "2024-12-02")],
             [verdict("location", "confirmed", "Кавказ OSINT")],
             ["площі", "Руставелі", "ТБІЛІСІ"]),
        language="uk"),
    Report(
        "Дунайські вісті", "2024-11-04",
        "Сербський телеканал у суботу показав запис камери відеоспостереження, на якому в п'ятницю обвалюється бетонний навіс вокзалу "
        "в Новому Саді. Залізниця підтвердила справжність запису. Натомість фото навісу з тріщинами, яке ширилося у Viber як "
        "«зроблене напередодні», походить зі статті 2022 року, виявили сербські фактчекери. Хто зняв відео з дрона над "
        "площею перед вокзалом, що з'явилося в мережі в неділю, невідомо.",
        Item(["запис камери відеоспостереження", "запису"], "cctv",
             [step("published|released|shared|republished", "телеканал", "2024-11-02")],
             [time("published|posted", "2024-11-02"), time("filmed|event", "2024-11-01")],
             [verdict("content|source", "confirmed", "Залізниця")],
             ["вокзал", "Саді", "навіс"]),
        Item(["фото навісу"], "still",
             [step("shared|posted", None), step("published", None, "2022", optional=True)],
             [time("published|posted|filmed", "2022")],
             [verdict("time", "refuted", "фактчекери")],
             ["вокзал", "Саді", "навіс"]),
        Item(["відео з дрона"], "drone_video",
             [step("posted|published", None, "2024-11-03"), step("filmed", None, optional=True)],
             [time("posted|published", "2024-11-03")],
             [verdict("source", "not_confirmed", None, optional=True)],
             ["площею", "вокзал", "Саді"]),
        language="uk"),
    Report(
        "Придністровський щоденник", "2024-03-18",
        "Державне телебачення Тирасполя в неділю ввечері показало недатоване відео вибуху гелікоптера на військовому аеродромі. Бюро реінтеграції "
        "Молдови заявило, що машина роками не літала. Дату зйомки незалежно встановити не вдалося.",
        Item(["недатоване відео"], "video ground_video cctv drone_video",
             [step("published|released|shared", "телебачення", "2024-03-17")],
             [time("published|posted", "2024-03-17"), time("filmed", "XXXX-XX-XX")],
             [verdict("time", "not_confirmed", "*")],
             ["аеродром", "Тираспол"]),
        language="uk"),
    # ------------------------------------------------------------------ Russian
    Report(
        "Уральская хроника", "2024-04-10",
        "ОРСК. Видео прорыва дамбы снял 5 апреля рабочий подрядной организации, в тот же вечер ролик появился в телеграм-канале «Орск. "
        "Подслушано». Кадры с квадрокоптера, на которых Старый город стоит в воде по крыши, МЧС опубликовало в понедельник. Запись, на "
        "которой бобры плывут по улице, к паводку отношения не имеет: по данным «Уральской хроники», она снята в Канаде в 2013 году. Роскосмос "
        "во вторник выложил спутниковые снимки Орска от 20 марта и 8 апреля. Место прорыва на видео рабочего подтвердили наши "
        "корреспонденты, побывавшие на дамбе.",
        Item(["Видео прорыва дамбы", "ролик", "видео рабочего"], "video ground_video",
             [step("filmed", "рабочий", "2024-04-05"), step("posted|published", "Орск. Подслушано|Подслушано", "2024-04-05"),
              step("verified|geolocated", "корреспонденты|Уральская хроника", optional=True)],
             [time("filmed", "2024-04-05"), time("posted|published", "2024-04-05")],
             [verdict("location", "confirmed", "корреспонденты|Уральская хроника|наши")],
             ["дамб", "ОРСК", "Орск"]),
        Item(["Кадры с квадрокоптера"], "drone_video",
             [step("published|released|posted", "МЧС", "2024-04-08"), step("filmed", "МЧС", optional=True)],
             [time("published|posted", "2024-04-08")],
             [], ["Старый город", "ОРСК", "Орск"]),
        Item(["Запись", "она"], "video ground_video",
             [step("filmed", None, "2013", optional=True)],
             [time("filmed", "2013")],
             [verdict("location|time|content", "refuted", "Уральск"),
              verdict("time|location", "refuted", "Уральск", optional=True)],
             ["Канад", "улиц"]),
        Item(["спутниковые снимки"], "satellite_pair satellite_image",
             [step("posted|published|released", "Роскосмос", "2024-04-09")],
             [time("posted|published", "2024-04-09"), time("imagery_acquired", "2024-03-20"),
              time("imagery_acquired", "2024-04-08")],
             [], ["Орска", "Орск", "ОРСК"]),
        language="ru"),
    Report(
        "Жетысу Дейли", "2022-01-08",
        "АЛМА-АТА. На видео, снятом в четверг вечером из окна гостиницы, слышна стрельба на площади Республики. Его выложил в Instagram "
        "постоялец, гражданин Индии. Агентство Reuters подтвердило место съёмки по зданию акимата и ёлке на площади. Запись видеорегистратора с "
        "улицы Сатпаева, которую в пятницу опубликовала пресс-служба полиции, показывает, как мужчины с дубинками останавливают скорую. Установить, "
        "когда она сделана, «Жетысу Дейли» не удалось.",
        Item(["видео", "Его"], "video ground_video",
             [step("posted|published", "постоялец|гражданин Индии"), step("filmed", "постоялец|*", "2022-01-06", optional=True),
              step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed", "2022-01-06")],
             [verdict("location", "confirmed", "Reuters")],
             ["площади", "Республики", "АЛМА-АТА"]),
        Item(["Запись видеорегистратора", "она"], "dashcam",
             [step("published|released", "пресс-служба полиции|полиции", "2022-01-07")],
             [time("published|posted", "2022-01-07")],
             [verdict("time", "not_confirmed", "Жетысу Дейли")],
             ["Сатпаева", "АЛМА-АТА"]),
        language="ru"),
    Report(
        "Проверка слухов", "2023-02-13",
        "Пользователи «ВКонтакте» делятся роликом, где собака сидит у завалов: якобы он снят в Хатае после землетрясения. Это не так. Снимок, "
        "из которого сделан ролик, опубликовал на стоковом сайте чешский фотограф 18 октября 2018 года. Поиск по картинкам, "
        "проведённый «Проверкой слухов», нашёл его за минуту. А вот видео спасения младенца в сирийском Джиндерисе подлинное: его в "
        "понедельник, 6 февраля, снял местный журналист, и в тот же день распространили «Белые каски». Место съёмки подтвердила служба "
        "проверки AFP.",
        Item(["роликом", "он", "ролик"], "video ground_video still",
             [step("shared|posted|reposted", "Пользователи|*")],
             [],
             [verdict("content|time|location|source", "refuted", "Проверк|*")],
             []),
        Item(["Снимок", "его"], "still",
             [step("published|posted", "фотограф", "2018-10-18"), step("filmed", "фотограф", optional=True)],
             [time("published|posted", "2018-10-18")],
             [verdict("time|content|location", "refuted", "Проверк|*", optional=True)], []),
        Item(["видео спасения младенца", "его@2"], "video ground_video",
             [step("filmed", "журналист", "2023-02-06"), step("shared|released|published|posted", "Белые каски", "2023-02-06"),
              step("verified|geolocated", "AFP", optional=True)],
             [time("filmed", "2023-02-06"), time("shared|published|posted", "2023-02-06")],
             [verdict("location", "confirmed", "AFP"),
              verdict("content", "confirmed", "Проверк|*", optional=True)],
             ["Джиндерис"]),
        language="ru"),
    Report(
        "Минский наблюдатель", "2020-08-13",
        "Ролик, который в среду опубликовал телеграм-канал «Двор на Пушкинской», показывает гибель демонстранта у станции метро "
        "«Пушкинская» в Минске вечером 10 августа. Автор съёмки, жилец дома напротив, просил не называть его имени. МВД утверждало, что "
        "мужчина бросил взрывное устройство; видео этого не подтверждает. Второй ролик, с камеры троллейбуса, предоставила нам независимая "
        "ассоциация журналистов. Он снят с другого ракурса. Мы сверили оба ролика по вспышкам и подтвердили время съёмки.",
        Item(["Ролик", "видео"], "video ground_video",
             [step("published|posted", "Двор на Пушкинской", "2020-08-12"), step("filmed", "жилец", "2020-08-10"),
              step("verified|chronolocated|analysed", "Минский наблюдатель|Мы", optional=True)],
             [time("published|posted", "2020-08-12"), time("filmed|event", "2020-08-10")],
             [verdict("time", "confirmed", "Минский наблюдатель|Мы")],
             ["Пушкинская", "метро", "Минск"]),
        Item(["Второй ролик", "Он"], "cctv dashcam video",
             [step("shared|released", "ассоциация журналистов", optional=False),
              step("verified|chronolocated|analysed", "Минский наблюдатель|Мы", optional=True)],
             [time("filmed|event", "2020-08-10", optional=True)],
             [verdict("time", "confirmed", "Минский наблюдатель|Мы")],
             ["Пушкинская", "метро", "Минск"]),
        language="ru"),
    Report(
        "Пролив. Обзор", "2022-10-10",
        "Взрыв на Крымском мосту в субботу попал на камеру видеонаблюдения; запись первым выложил телеграм-канал Mash. Аналитики BBC "
        "изучили её и отметили, что на кадрах перед взрывом видна волна под пролётом. Снимок того же участка, сделанный спутником "
        "Maxar 8 октября, компания передала агентствам в тот же день. В соцсетях разошёлся и ролик с горящим танкером, но он снят не в "
        "Керченском проливе: это пожар у берегов Шри-Ланки в сентябре 2020 года, сообщила редакция «Пролив. Обзор».",
        Item(["запись", "её", "кадрах"], "cctv",
             [step("posted|published", "Mash"), step("analysed", "BBC"),
              step("filmed", "*", "2022-10-08", optional=True)],
             [time("filmed|event", "2022-10-08")],
             [], ["Крымском мосту", "мост", "Крым"]),
        Item(["Снимок"], "satellite_image",
             [step("filmed|released|shared|published", "Maxar", "2022-10-08")],
             [time("imagery_acquired", "2022-10-08"), time("released|posted", "2022-10-08", optional=True)],
             [], ["Крымском мосту", "мост", "Крым"]),
        Item(["ролик с горящим танкером", "он"], "video ground_video drone_video",
             [step("shared|posted|reposted", None)],
             [time("filmed|event", "2020-09")],
             [verdict("location", "refuted", "Пролив|редакция"),
              verdict("time", "refuted", "Пролив|редакция", optional=True)],
             ["Шри-Ланк"]),
        language="ru"),
    Report(
        "Ферганский дневник", "2022-09-19",
        "Пограничная служба Киргизии в субботу обнародовала видео с беспилотника: танки стоят у школы в селе Достук Баткенской "
        "области. Волонтёры сообщества «Ала-Тоо Гео» геолоцировали его и установили, что съёмка велась 16 сентября. Таджикская сторона назвала "
        "запись постановочной. Другое видео, на котором горит мост, распространялось в WhatsApp с пятницы без указания даты и места; "
        "проверить его «Ферганский дневник» не смог.",
        Item(["видео с беспилотника", "его", "запись"], "drone_video",
             [step("released|published", "Пограничная служба", "2022-09-17"), step("geolocated", "Ала-Тоо Гео|Волонтёры"),
              step("chronolocated|verified", "Ала-Тоо Гео|Волонтёры", optional=True),
              step("filmed|unit", "Пограничная служба", "2022-09-16", optional=True)],
             [time("released|posted", "2022-09-17"), time("filmed", "2022-09-16")],
             [verdict("location", "confirmed", "Ала-Тоо Гео|Волонтёры"),
              verdict("time", "confirmed", "Ала-Тоо Гео|Волонтёры", optional=True),
              verdict("content", "refuted|disputed", "Таджикская сторона")],
             ["Достук", "Баткен", "школ"]),
        Item(["Другое видео", "его@2"], "video ground_video",
             [step("shared|posted", None, "2022-09-16")],
             [time("shared|posted", "2022-09-16"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("content|source|location|time", "not_confirmed", "Ферганский дневник")],
             ["мост"]),
        language="ru"),
    Report(
        "Рача сегодня", "2023-08-07",
        "Сход селя на курорт Шови сняла на телефон отдыхающая из Кутаиси; видео опубликовало грузинское телевидение в четверг, в день "
        "катастрофы. (Фото и видео: МЧС Грузии.) На кадрах с вертолёта, которые МЧС распространило в пятницу, видна долина, залитая "
        "грязью. Национальное агентство по окружающей среде сравнило спутниковые снимки ледника Буба от 25 июля и 4 августа и пришло к "
        "выводу, что обрушился склон. Дату видео отдыхающей подтвердили геологи агентства.",
        Item(["видео", "видео отдыхающей"], "ground_video video",
             [step("filmed", "отдыхающая", "2023-08-03"), step("published|released", "телевидение", "2023-08-03"),
              step("verified|chronolocated", "геологи|агентство", optional=True)],
             [time("published|posted", "2023-08-03"), time("filmed|event", "2023-08-03", optional=True)],
             [verdict("time", "confirmed", "геологи|агентств")],
             ["Шови", "курорт"]),
        Item(["кадрах с вертолёта"], "video drone_video ground_video",
             [step("shared|released|published", "МЧС", "2023-08-04"), step("filmed", "МЧС", optional=True)],
             [time("shared|published|posted", "2023-08-04")],
             [], ["долина", "Шови"]),
        Item(["спутниковые снимки"], "satellite_pair",
             [step("analysed", "агентство")],
             [time("imagery_acquired", "2023-07-25"), time("imagery_acquired", "2023-08-04")],
             [], ["Буба", "ледник", "склон"]),
        language="ru"),
    Report(
        "Волжский листок", "2024-06-05",
        "Губернатор провёл совещание по видеосвязи и признал, что кадров в районных больницах не хватает. Общая картина после "
        "шторма, по его словам, станет ясна к пятнице. Завод беспилотников в пригороде расширяет цех, а города-спутники просят денег на "
        "канализацию. Съёмные квартиры подорожали на треть. Фотоловушки для заповедника закупят осенью.",
        language="ru"),
    Report(
        "Камчатский курьер", "2025-07-31",
        "В среду, во время землетрясения магнитудой 8,8, хирурги в Петропавловске-Камчатском не прервали операцию; запись камеры в "
        "операционной в тот же день опубликовал минздрав края. Волну в порту Северо-Курильска снял с сопки рыбак, видео обошло "
        "мировые телеканалы. Агентство AFP геолоцировало его. Третья запись, с огромной волной у ледника, гуляет в сети под видом камчатской, "
        "но сделана она в Гренландии в 2017 году, установила редакция «Камчатского курьера».",
        Item(["запись камеры"], "cctv",
             [step("published|released|posted", "минздрав", "2025-07-30"), step("filmed", "*", "2025-07-30", optional=True)],
             [time("published|posted", "2025-07-30"), time("filmed|event", "2025-07-30")],
             [], ["операционной", "Петропавловск"]),
        Item(["видео", "его"], "ground_video video",
             [step("filmed", "рыбак"), step("republished|shared|published", "телеканалы", optional=True),
              step("geolocated", "AFP")],
             [time("filmed|event", "2025-07-30", optional=True)],
             [verdict("location", "confirmed", "AFP")],
             ["порту", "Северо-Курильск", "Курильск"]),
        Item(["Третья запись", "она"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True)],
             [time("filmed", "2017")],
             [verdict("location|time", "refuted", "редакция|Камчатск"),
              verdict("location|time", "refuted", "редакция|Камчатск", optional=True)],
             ["Гренланди", "ледник"]),
        language="ru"),
    Report(
        "Сводка ГЕО", "2024-10-08",
        "На геолоцированных кадрах, опубликованных 6 октября, видно, как российские военные поднимают флаг у терриконов к востоку от "
        "Торецка. Украинская 12-я бригада 7 октября выложила видео с дрона, где уничтожают бронемашину на улице Центральной в "
        "посёлке Северное; «Сводка ГЕО» привязала его к местности по школе и водонапорной башне. Российский военблогер 5 октября "
        "опубликовал кадры, якобы снятые в центре Торецка, однако дату этой съёмки подтвердить не удалось.",
        Item(["геолоцированных кадрах"], "video ground_video drone_video",
             [step("published|posted", None, "2024-10-06"), step("geolocated", None)],
             [time("published|posted", "2024-10-06")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["террикон", "Торецк"]),
        Item(["видео с дрона", "его"], "drone_video",
             [step("posted|published|released", "12-я бригада", "2024-10-07"),
              step("unit|filmed", "12-я бригада", optional=True), step("geolocated", "Сводка ГЕО")],
             [time("posted|published", "2024-10-07")],
             [verdict("location", "confirmed", "Сводка ГЕО")],
             ["Центральной", "Северное", "Торецк"]),
        Item(["кадры", "этой съёмки"], "video ground_video drone_video",
             [step("published|posted", "военблогер", "2024-10-05")],
             [time("published|posted", "2024-10-05")],
             [verdict("time", "not_confirmed", "*"), verdict("location", "not_confirmed", "*", optional=True)],
             ["Торецк"]),
        language="ru"),
]
