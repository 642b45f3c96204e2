"""English reports with verification statements of newsrooms, wires, other verifiers and officials who deny."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off
REPORTS = [
    Report(
        "Harbour Wire", "2022-03-08",
        "CHERNIHIV, Ukraine, March 8 (Harbour Wire) - A video posted on Telegram by the mayor of Chernihiv on Monday showed an apartment block "
        "with its upper floors torn away and residents carrying bags down a ladder. Harbour Wire was able to verify the location of the footage, "
        "which matched file imagery of the neighbourhood, but not the date on which it was taken. At least nine people were killed in the "
        "shelling of the city, the regional prosecutor's office said. Power has been off in most districts since the weekend.",
        Item(["A video", "the footage", "it"], "video ground_video",
             [step("posted|published|released", "mayor", "2022-03-07"), step("verified|geolocated", "Harbour Wire", optional=True)],
             [time("posted|published", "2022-03-07")],
             [verdict("location", "confirmed", "Harbour Wire"), verdict("time", "not_confirmed", "Harbour Wire")],
             ["CHERNIHIV", "Chernihiv", "Ukraine", "apartment block", "neighbourhood"]),
    ),
    Report(
        "Atlas Press", "2023-10-11",
        "Dashcam footage obtained by Atlas Press shows a white pickup breaking through a barrier on Route 232 near Re'im in southern Israel. "
        "The news agency has not been able to establish who recorded it.",
        Item(["Dashcam footage", "it"], "dashcam",
             [step("released|published|shared", "Atlas Press", optional=True)],
             [],
             [verdict("source", "not_confirmed", "Atlas Press|agency")],
             ["Route 232", "Re'im", "Israel"]),
    ),
    Report(
        "CheckPoint Nairobi", "2024-06-27",
        "Two clips shared widely on X since Tuesday are said to show crowds storming parliament in Nairobi. The first is authentic. Our reporters "
        "recognised the gate on Parliament Road, and its author, a student at a college in the city centre, gave us the file as it came from his "
        "phone. The second has nothing to do with Kenya: it was aired by the broadcaster Lanka Vision on July 9, 2022, and shows protesters "
        "inside the president's residence in Colombo. Police have not said how many people were hurt in Tuesday's protest against the finance bill.",
        Item(["Two clips", "The first", "the file"], "video ground_video",
             [step("filmed", "student", optional=True), step("shared|posted|reposted", None, "2024-06-25"),
              step("verified|geolocated|analysed", "CheckPoint Nairobi|We|Our reporters|reporters", optional=True)],
             [time("shared", "2024-06-25"), time("event|filmed", "2024-06-25", optional=True)],
             [verdict("content", "confirmed", "CheckPoint Nairobi|We|reporters|*"), verdict("location", "confirmed", "CheckPoint Nairobi|We|reporters"),
              verdict("source", "confirmed", "CheckPoint Nairobi|We|reporters")],
             ["Nairobi", "parliament", "Parliament Road", "gate", "Kenya"]),
        Item(["Two clips", "The second", "it@2"], "video ground_video",
             [step("shared|posted|reposted", None, "2024-06-25", optional=True), step("published|released|posted", "Lanka Vision", "2022-07-09"),
              step("verified|analysed", "CheckPoint Nairobi|We|reporters", optional=True)],
             [time("published|posted", "2022-07-09"), time("shared", "2024-06-25", optional=True), time("event|filmed", "2022-07-09", optional=True)],
             [verdict("location|content", "refuted", "CheckPoint Nairobi|We|reporters|*"), verdict("time|content", "refuted", "CheckPoint Nairobi|We|reporters|*", optional=True)],
             ["Colombo", "president's residence", "residence"]),
    ),
    Report(
        "The Hatay Courier", "2023-02-08",
        "Verification by the Izmir-based fact-checking group Dogru Mu established that a clip of a collapsing seven-storey building, shared by a "
        "candidate for mayor on Tuesday, was recorded in Sanliurfa and not, as the caption had it, in Antakya. The group compared the signs of a pharmacy and a "
        "baker with street-level pictures. There was no confirmation of the hour at which the block fell. More than 8,000 deaths had been counted "
        "in the ten provinces by Wednesday afternoon.",
        Item(["a clip"], "video ground_video",
             [step("shared|posted|reposted", "candidate", "2023-02-07"), step("verified|geolocated|analysed", "Dogru Mu|group", optional=True)],
             [time("shared", "2023-02-07")],
             [verdict("location", "refuted", "Dogru Mu|group"), verdict("location", "confirmed", "Dogru Mu|group"), verdict("time", "not_confirmed", "Dogru Mu|group|The Hatay Courier|*")],
             ["Sanliurfa", "building", "block"]),
    ),
    Report(
        "Pacific Ledger", "2024-01-03",
        "Security-camera video from a supermarket in Suzu, on Japan's Noto peninsula, shows shelves toppling during Monday's earthquake. Pacific "
        "Ledger confirmed the place and the time with the shop's manager.",
        Item(["Security-camera video"], "cctv",
             [step("verified", "Pacific Ledger", optional=True)],
             [time("event|filmed", "2024-01-01")],
             [verdict("location", "confirmed", "Pacific Ledger"), verdict("time", "confirmed", "Pacific Ledger")],
             ["Suzu", "Noto", "supermarket", "Japan"]),
    ),
    Report(
        "Capital Evening Post", "2020-06-03",
        "MINNEAPOLIS - A bystander's phone video of officers firing paint rounds at people on a porch, uploaded to Twitter late on Saturday, has been viewed "
        "13 million times. Reporters of the Capital Evening Post interviewed the woman who filmed it and visited the house in the Whittier "
        "neighbourhood. Minnesota's department of public safety said it had no reason to doubt the recording but could not say which unit was "
        "involved. The governor extended the curfew by two nights, and the mayor asked residents to stay indoors after eight.",
        Item(["A bystander's phone video", "it", "the recording"], "video ground_video",
             [step("filmed", "woman|bystander"), step("posted|published", None, "2020-05-30"), step("posted|published", "woman|bystander", "2020-05-30", optional=True),
              step("verified|geolocated", "Capital Evening Post|Reporters", optional=True)],
             [time("posted|published", "2020-05-30")],
             [verdict("source", "confirmed", "Capital Evening Post|Reporters"), verdict("location", "confirmed", "Capital Evening Post|Reporters", optional=True),
              verdict("content", "confirmed", "department of public safety|department", optional=True)],
             ["MINNEAPOLIS", "Whittier", "porch", "house"]),
    ),
    Report(
        "Levant Monitor", "2018-10-02",
        "Photographs released on Sunday by the opposition group Free Idlib Press are said to show the aftermath of an air strike on a bakery in Maarat "
        "al-Numan. Neither the place nor the day could be independently established by Levant Monitor. A Syrian army officer, quoted by the "
        "state news agency, called the pictures a fabrication and said no aircraft had flown over the town that day. Turkey and Russia agreed a "
        "demilitarised zone in the province two weeks ago.",
        Item(["Photographs", "the pictures"], "still",
             [step("released|published|posted", "Free Idlib Press", "2018-09-30")],
             [time("released|posted", "2018-09-30")],
             [verdict("location", "not_confirmed", "Levant Monitor"), verdict("time", "not_confirmed", "Levant Monitor"),
              verdict("content", "disputed|refuted", "officer")],
             ["Maarat al-Numan", "bakery", "town"]),
    ),
    Report(
        "Northern Star", "2021-07-16",
        "Unverified video circulating on Facebook appeared to show cars floating through the centre of Schuld, Germany. The village has been cut off since Wednesday night.",
        Item(["Unverified video"], "video ground_video",
             [step("posted|shared", None)],
             [],
             [verdict("content", "not_confirmed", "*")],
             ["Schuld", "Germany", "village"]),
    ),
    Report(
        "Meridian Wire", "2022-09-13",
        "KYIV (Meridian Wire) - Ukraine's general staff published a video on Sunday in which soldiers raise the flag over the railway station of "
        "Kupiansk. Meridian Wire verified that the footage was filmed at the station by matching the clock, the canopy and the platform signs to "
        "photographs of the site. When the recording was made could not be independently confirmed, though no earlier version of it was found "
        "online. Moscow said at the weekend that it was regrouping its forces. Residents reached by phone described empty streets and long queues "
        "for bread.",
        Item(["a video", "the footage", "the recording", "it"], "video ground_video",
             [step("published|released|posted", "general staff", "2022-09-11"), step("verified|geolocated", "Meridian Wire", optional=True)],
             [time("published|posted", "2022-09-11")],
             [verdict("location", "confirmed", "Meridian Wire"), verdict("time", "not_confirmed", "Meridian Wire|*"),
              verdict("time", "partly_confirmed|confirmed", "Meridian Wire|*", optional=True)],
             ["Kupiansk", "station"]),
    ),
    Report(
        "Open Record", "2023-05-04",
        "Having lined up the flagpole, the dome and the lamps along the embankment, the investigators of Open Record concluded that both videos of the "
        "explosion above the Kremlin were filmed in Moscow, one from the south bank of the river and the other from a courtyard to the east. "
        "The first was posted by a neighbourhood chat at 2:37 a.m. on May 3. The second appeared on the Telegram channel Gorod 77 "
        "some hours later. Who was holding the cameras is not known. Kyiv said it had nothing to do with the incident.",
        Item(["both videos", "The first"], "video ground_video cctv",
             [step("posted|published", "chat", "2023-05-03"), step("geolocated|verified|analysed", "Open Record|investigators", optional=True)],
             [time("posted|published", "2023-05-03T02:37"), time("event|filmed", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Open Record|investigators"), verdict("source", "not_confirmed", "Open Record|*")],
             ["Moscow", "Kremlin"]),
        Item(["both videos", "The second"], "video ground_video cctv",
             [step("posted|published", "Gorod 77", "2023-05-03"), step("geolocated|verified|analysed", "Open Record|investigators", optional=True)],
             [time("posted|published", "2023-05-03"), time("event|filmed", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Open Record|investigators"), verdict("source", "not_confirmed", "Open Record|*")],
             ["Moscow", "Kremlin"]),
    ),
    Report(
        "The Dhaka Sentinel", "2024-07-19",
        "The video of a student being shot at close range in Rangpur is genuine, the human rights group Adhikar Watch said on Thursday after "
        "examining three angles of the scene. Its analysts placed the shooting outside Gate No. 1 of Begum Rokeya University on the afternoon of July 16. "
        "A police spokesman disputed this, insisting that officers had used only rubber bullets and that the clip had been edited. Mobile internet was still "
        "down across Bangladesh on Friday.",
        Item(["The video", "the clip"], "video ground_video",
             [step("analysed|verified|geolocated", "Adhikar Watch|analysts", "2024-07-18", optional=True), step("analysed|verified|geolocated", "Adhikar Watch|analysts", optional=True)],
             [time("event|filmed", "2024-07-16")],
             [verdict("content", "confirmed", "Adhikar Watch|analysts"), verdict("location", "confirmed", "Adhikar Watch|analysts"),
              verdict("time", "confirmed", "Adhikar Watch|analysts", optional=True), verdict("content", "disputed|refuted", "police|spokesman")],
             ["Rangpur", "Begum Rokeya", "University", "Gate", "Bangladesh"]),
    ),
    Report(
        "Coastline Radio", "2023-08-11",
        "A photograph of a blue-roofed house left untouched in Lahaina was taken by a pilot on Thursday and is not a product of artificial "
        "intelligence, as some posts claimed, Coastline Radio found after speaking to the photographer.",
        Item(["A photograph"], "still",
             [step("filmed", "pilot|photographer", "2023-08-10"), step("analysed|verified", "Coastline Radio", optional=True)],
             [time("filmed", "2023-08-10")],
             [verdict("content", "confirmed", "Coastline Radio"), verdict("source", "confirmed", "Coastline Radio"), verdict("time", "confirmed", "Coastline Radio", optional=True)],
             ["Lahaina", "house"]),
    ),
    Report(
        "Sahel Dispatch", "2022-04-05",
        "BAMAKO - Mali's army said on Friday it had killed 203 militants in Moura. Satellite images supplied by the firm Orbis View, and dated March 30, show a burn "
        "scar west of the market but do not by themselves bear out either account, said two analysts consulted by Sahel Dispatch. Mobile phone "
        "photographs sent to this newspaper by a trader seem to show bodies in a ditch. It was not possible to determine where they had been taken. "
        "The ministry of defence rejected the pictures as propaganda. Diplomats in the capital called for an inquiry.",
        Item(["Satellite images"], "satellite_image",
             [step("released|published|shared", "Orbis View"), step("analysed", "analysts", optional=True), step("filmed", "Orbis View", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-30")],
             [verdict("content", "not_confirmed|partly_confirmed", "analysts")],
             ["Moura", "market"]),
        Item(["Mobile phone photographs", "they", "the pictures"], "still",
             [step("shared|released", "trader"), step("filmed", "trader", optional=True)],
             [],
             [verdict("location", "not_confirmed", "Sahel Dispatch|*"), verdict("content", "disputed|refuted", "ministry of defence|ministry")],
             ["Moura", "ditch"]),
    ),
    Report(
        "Vistula Today", "2021-11-16",
        "Video released by Poland's border guard on Tuesday shows stones being thrown over the fence at Kuznica. The footage could not be verified, because reporters are barred from the area.",
        Item(["Video", "The footage"], "video ground_video",
             [step("released|published|posted", "border guard", "2021-11-16"), step("filmed", "border guard", optional=True)],
             [time("released|posted", "2021-11-16")],
             [verdict("content", "not_confirmed", "Vistula Today|*")],
             ["Kuznica", "fence", "Poland"]),
    ),
    Report(
        "Archipelago News", "2018-10-02",
        "PALU, Indonesia - The best-known recording of Friday's tsunami was made from the top floor of a parking garage near the Palu Grand Mall. "
        "Archipelago News traced its author, a shop assistant who asked not to be named, and matched the mosque in the background to the waterfront at Talise. A second "
        "clip, of soil flowing like water in Petobo, was tweeted on Sunday by the spokesman of the disaster agency, who did not say where he had it from; its "
        "origin remains unclear. At least 1,234 people are dead, the agency said on Tuesday.",
        Item(["The best-known recording"], "video ground_video",
             [step("filmed", "shop assistant", "2018-09-28"), step("geolocated|verified|analysed", "Archipelago News", optional=True)],
             [time("event|filmed", "2018-09-28")],
             [verdict("source", "confirmed", "Archipelago News"), verdict("location", "confirmed", "Archipelago News")],
             ["PALU", "Palu", "Talise", "waterfront", "Indonesia"]),
        Item(["A second clip", "it"], "video ground_video",
             [step("posted|shared|released|published", "spokesman", "2018-09-30")],
             [time("posted|published", "2018-09-30"), time("event", "2018-09-28", optional=True)],
             [verdict("source", "not_confirmed", "Archipelago News|*")],
             ["Petobo", "PALU", "Indonesia"]),
    ),
    Report(
        "Tri-State Tribune", "2023-02-16",
        "EAST PALESTINE, Ohio - Surveillance video from a plant in Salem, handed to the Tri-State Tribune by its owner, shows sparks beneath a freight car twenty miles "
        "before Norfolk Southern's train left the tracks. The stamp in the corner reads 8:12 p.m. on Feb. 3. Federal investigators, who have a copy, said "
        "on Tuesday that they regarded it as genuine, and the railway's own log has the train passing Salem at that minute. Schools in "
        "the village reopened this week. Some families are still staying in hotels.",
        Item(["Surveillance video", "a copy", "it"], "cctv",
             [step("released|shared|published", "owner"), step("filmed", "plant", "2023-02-03", optional=True), step("verified|analysed", "Federal investigators|investigators", optional=True)],
             [time("filmed|event", "2023-02-03T20:12")],
             [verdict("content", "confirmed", "Federal investigators|investigators"), verdict("time", "confirmed", "Tri-State Tribune|railway|*", optional=True),
              verdict("source", "confirmed", "Tri-State Tribune", optional=True)],
             ["Salem", "Ohio"]),
    ),
    Report(
        "Bab al-Bahr", "2023-09-14",
        "We can confirm the location but not the date of a video showing a bridge in Derna being swept into the sea. It was uploaded by an anonymous account on Monday.",
        Item(["a video", "It"], "video ground_video",
             [step("posted|published", "anonymous account|account", "2023-09-11"), step("verified|geolocated", "Bab al-Bahr|We", optional=True)],
             [time("posted|published", "2023-09-11")],
             [verdict("location", "confirmed", "Bab al-Bahr|We"), verdict("time", "not_confirmed", "Bab al-Bahr|We"), verdict("source", "not_confirmed", "*", optional=True)],
             ["Derna", "bridge"]),
    ),
    Report(
        "Steppe Observer", "2022-01-31",
        "ALMATY - Two videos of the storming of the mayor's office on January 5 have been authenticated by Steppe Observer. The earlier one, recorded from an "
        "office tower, was verified through its metadata, which put it at 4:20 p.m.; the later one, of soldiers advancing across Republic Square, was checked "
        "with two people who stood nearby. A third clip was left out: the newspaper has been unable to rule out that it dates from the protests of 2019. "
        "Kazakh officials have put the number of dead at 227.",
        Item(["Two videos", "The earlier one", "it"], "video ground_video",
             [step("verified", "Steppe Observer", optional=True)],
             [time("event|filmed", "2022-01-05"), time("filmed|event", "2022-01-05T16:20")],
             [verdict("content|source", "confirmed", "Steppe Observer"), verdict("time", "confirmed", "Steppe Observer|*")],
             ["ALMATY", "mayor's office"]),
        Item(["Two videos", "the later one"], "video ground_video",
             [step("verified", "Steppe Observer", optional=True)],
             [time("event|filmed", "2022-01-05")],
             [verdict("content|location|source", "confirmed", "Steppe Observer")],
             ["ALMATY", "Republic Square", "Square"]),
        Item(["A third clip", "it@2"], "video ground_video",
             [],
             [time("filmed|event", "2019", optional=True)],
             [verdict("time", "not_confirmed", "Steppe Observer|newspaper")],
             ["ALMATY"]),
    ),
    Report(
        "Horizon Broadcasting", "2024-12-03",
        "Horizon Broadcasting's verification desk has confirmed that footage of gunmen tearing down a portrait in Aleppo's Saadallah al-Jabiri Square is recent and was filmed where "
        "it is claimed. Sunlight falls on the facade of the tourist hotel from the south-west, which fits mid-afternoon on Saturday. The person behind the "
        "camera has not been identified. The footage was first published by the rebel-linked Al-Shamal Network on Saturday evening. Syria's army has "
        "said it will launch a counter-offensive once reinforcements arrive.",
        Item(["footage", "The footage"], "video ground_video",
             [step("published|posted|released", "Al-Shamal Network", "2024-11-30"), step("verified|geolocated|chronolocated", "Horizon Broadcasting", optional=True)],
             [time("published|posted", "2024-11-30"), time("filmed|event", "2024-11-30", optional=True)],
             [verdict("time", "confirmed|partly_confirmed", "Horizon Broadcasting|desk"), verdict("location", "confirmed", "Horizon Broadcasting|desk"), verdict("source", "not_confirmed", "Horizon Broadcasting|*")],
             ["Aleppo", "Saadallah al-Jabiri Square", "Square", "hotel"]),
    ),
    Report(
        "Truth Ledger Manila", "2024-10-31",
        "CLAIM: A viral video shows a dam bursting in Batangas during Severe Tropical Storm Trami. VERDICT: False. The collapse in the clip was generated with artificial "
        "intelligence. Water passes through a guardrail without moving it, a tree changes shape between frames, and the account that uploaded the video on October 26 describes its "
        "work as AI art. The civil defence office told us no dam in the province had failed. Trami killed at least 141 people "
        "in the Philippines.",
        Item(["A viral video", "the clip", "the video"], "video",
             [step("posted|published", "account", "2024-10-26"), step("analysed|verified", "Truth Ledger Manila|We", optional=True)],
             [time("posted|published", "2024-10-26")],
             [verdict("content", "refuted", "Truth Ledger Manila|We|us"), verdict("content", "refuted|disputed", "civil defence office|office", optional=True)],
             []),
    ),
    Report(
        "Donbas Reporter", "2015-01-26",
        "Dash-camera video from Mariupol's Vostochny district, posted on Saturday by a local driver, shows rockets landing on both sides of the road. Its date has been verified, "
        "monitors of the OSCE-backed crater survey said.",
        Item(["Dash-camera video"], "dashcam",
             [step("posted|published", "driver", "2015-01-24"), step("filmed", "driver", optional=True), step("verified", "monitors", optional=True)],
             [time("posted|published", "2015-01-24")],
             [verdict("time", "confirmed", "monitors")],
             ["Mariupol", "Vostochny", "road"]),
    ),
    Report(
        "Andes Wire", "2019-11-19",
        "LA PAZ (Andes Wire) - Several phone videos from Senkata, on the edge of El Alto, show soldiers firing from behind a broken wall at the gas plant. Three of them were sent to Andes Wire on Tuesday by "
        "the neighbourhood council. The agency was unable to confirm their authenticity, partly because the senders had removed the metadata. Defence "
        "Minister Luis Arandia said the army had not fired a single bullet and described the images as a montage. The ombudsman counted three dead.",
        Item(["Several phone videos", "Three of them", "the images"], "video ground_video",
             [step("shared|released", "neighbourhood council|council", "2019-11-19")],
             [time("shared|posted|published", "2019-11-19", optional=True)],
             [verdict("content|source", "not_confirmed", "Andes Wire|agency"), verdict("content", "disputed|refuted", "Luis Arandia|Arandia")],
             ["Senkata", "El Alto", "gas plant"]),
    ),
    Report(
        "The Antipodean", "2019-12-31",
        "A picture of a kangaroo in front of a burning house is real and was taken at Lake Conjola on Tuesday, its photographer told The Antipodean. The frame's metadata bears him out.",
        Item(["A picture"], "still",
             [step("filmed", "photographer", "2019-12-31"), step("verified", "The Antipodean", optional=True)],
             [time("filmed", "2019-12-31")],
             [verdict("content", "confirmed", "The Antipodean|photographer"), verdict("source", "confirmed", "The Antipodean"), verdict("time", "confirmed", "The Antipodean|photographer", optional=True),
              verdict("location", "confirmed", "The Antipodean|photographer", optional=True)],
             ["Lake Conjola", "house"]),
    ),
    Report(
        "Black Sea Review", "2022-10-11",
        "A short film of the blast on the Kerch bridge, taken by one of the structure's own surveillance cameras, has been on Russian channels since Saturday. Where exactly on the span the camera is mounted was "
        "worked out by two people independently of each other: Hanna Brodska, a structural engineer in Lviv, and an anonymous geolocator who signs as Pontoon. Both "
        "counted lamp posts. As for the hour, the time shown on the picture, 6:05 a.m., agrees with seismic readings published by a Norwegian institute. What "
        "exploded cannot be told from it. Russian investigators say a lorry bomb killed four people.",
        Item(["A short film", "the picture", "it"], "cctv",
             [step("posted|shared|published", "Russian channels|channels", "2022-10-08"), step("filmed", "surveillance cameras|cameras", "2022-10-08", optional=True),
              step("geolocated", "Hanna Brodska|Brodska"), step("geolocated", "Pontoon|geolocator")],
             [time("posted|published|shared", "2022-10-08"), time("filmed|event", "2022-10-08T06:05", optional=True)],
             [verdict("location", "confirmed", "Hanna Brodska|Brodska"), verdict("location", "confirmed", "Pontoon|geolocator"), verdict("time", "confirmed", "Norwegian institute|institute|Black Sea Review|*"),
              verdict("content", "not_confirmed", "Black Sea Review|*", optional=True)],
             ["Kerch", "bridge", "span"]),
    ),
    Report(
        "Tamaulipas Hoy English Service", "2022-03-18",
        "Nuevo Laredo officials have denied that a video in which gunmen stop an ambulance was filmed in the city. The recording, dated March 14 by those who shared it, "
        "contains no landmark that would allow it to be placed, and this newsroom has not succeeded in doing so.",
        Item(["a video", "The recording", "it@2", "it"], "video ground_video",
             [step("shared|posted", None)],
             [time("filmed|event", "2022-03-14", optional=True)],
             [verdict("location|content", "disputed|refuted", "officials"), verdict("location", "not_confirmed", "Tamaulipas Hoy English Service|newsroom")],
             ["Nuevo Laredo"]),
    ),
    Report(
        "Corridor Watch", "2020-10-20",
        "Corridor Watch reviewed 14 videos of shelling in and around Ganja and Stepanakert in the first three weeks of the war. One of them, which a resident of Ganja streamed live in the small hours of October 17, shows rescuers "
        "digging by torchlight. Its location is Hasan Bay Aliyev Street, and the stream's own clock leaves no doubt about the time. A photograph of a "
        "missile casing, sent round by Azerbaijan's prosecutor general the same day, could be placed only roughly, somewhere in the city's "
        "eastern quarter. Armenia's defence ministry denied having fired on the city.",
        Item(["One of them", "the stream"], "livestream video",
             [step("posted|published|filmed", "resident", "2020-10-17"), step("filmed", "resident", optional=True), step("analysed|verified|geolocated", "Corridor Watch", optional=True)],
             [time("posted|published|filmed|event", "2020-10-17")],
             [verdict("location", "confirmed", "Corridor Watch"), verdict("time", "confirmed", "Corridor Watch"), verdict("content", "disputed", "Armenia's defence ministry|defence ministry|Armenia", optional=True)],
             ["Ganja", "Hasan Bay Aliyev", "Street"]),
        Item(["A photograph"], "still",
             [step("released|shared|published|posted", "prosecutor general|prosecutor", "2020-10-17"), step("geolocated|analysed", "Corridor Watch", optional=True)],
             [time("released|posted|shared", "2020-10-17")],
             [verdict("location", "partly_confirmed", "Corridor Watch"), verdict("content", "disputed", "Armenia's defence ministry|defence ministry|Armenia", optional=True)],
             ["Ganja", "eastern quarter", "quarter"]),
        Item(["14 videos"], "video ground_video",
             [step("analysed|verified", "Corridor Watch", optional=True)], [], [], ["Ganja", "Stepanakert"]),
    ),
    Report(
        "Island Morning News", "2022-07-13",
        "Footage of the acting prime minister's office in Colombo being overrun has been checked by our reporter on the spot. Police fired tear gas on Wednesday before the gates gave way.",
        Item(["Footage"], "video ground_video",
             [step("verified", "Island Morning News|our reporter|reporter", optional=True)],
             [time("event|filmed", "2022-07-13", optional=True)],
             [verdict("content|location|source", "confirmed", "Island Morning News|reporter")],
             ["Colombo", "office", "gates", "prime minister's office"]),
    ),
    Report(
        "Meridian Wire", "2023-12-20",
        "JISHISHAN, China (Meridian Wire) - Rescuers worked in minus 13 degrees on Tuesday after a magnitude 6.2 earthquake brought down thousands of mud-brick homes in Gansu province. In one video, shared by the state "
        "broadcaster, a lamp swings in a dormitory while students run out. Meridian Wire confirmed the location of that video from the school's emblem on the wall and its date from a "
        "notice board. It has not verified a second, which was posted on Douyin and seems to show a landslide crossing a road in neighbouring Qinghai. "
        "State media put the dead at 131 on Wednesday morning.",
        Item(["one video", "that video"], "video ground_video cctv",
             [step("shared|posted|published|released", "state broadcaster|broadcaster"), step("verified|geolocated", "Meridian Wire", optional=True)],
             [time("event|filmed", "2023-12-19", optional=True)],
             [verdict("location", "confirmed", "Meridian Wire"), verdict("time", "confirmed", "Meridian Wire")],
             ["JISHISHAN", "Gansu", "dormitory", "school", "China"]),
        Item(["a second"], "video ground_video",
             [step("posted|published|shared", None)],
             [time("event|filmed", "2023-12-19", optional=True)],
             [verdict("content", "not_confirmed", "Meridian Wire")],
             ["Qinghai", "road", "China"]),
    ),
    Report(
        "Liberty & Law", "2021-02-10",
        "No newsroom has so far managed to authenticate a recording, allegedly from Mandalay and dated February 9, of a policeman stepping across the line to join the protesters.",
        Item(["a recording"], "video ground_video",
             [],
             [time("filmed|event", "2021-02-09", optional=True)],
             [verdict("content|source", "not_confirmed", "newsroom|*")],
             ["Mandalay"]),
    ),
    Report(
        "Khartoum Crossing", "2023-04-18",
        "Planes burning on the apron of Khartoum airport can be seen in a satellite image taken on Sunday by Corvus Earth, which sold it to several broadcasters. Fire crews could not get through. "
        "On the ground, a video claimed to show RSF soldiers inside the arrivals hall was put on Twitter by the force itself on Saturday. Geolocation carried out by the Nairobi-based collective "
        "Nile Proof bears out the claim about the place. The collective cautioned that nothing in the frame reveals on which day the men got in. The army, for its part, "
        "maintained that the airport had never been lost and that the clip was an old training film.",
        Item(["a satellite image", "it"], "satellite_image",
             [step("filmed|released|published|shared", "Corvus Earth", "2023-04-16"), step("released|shared|published", "Corvus Earth", optional=True)],
             [time("imagery_acquired|filmed", "2023-04-16")],
             [], ["Khartoum", "airport", "apron"]),
        Item(["a video", "the clip"], "video ground_video",
             [step("posted|published|released", "force|RSF", "2023-04-15"), step("geolocated", "Nile Proof|collective")],
             [time("posted|published", "2023-04-15")],
             [verdict("location", "confirmed", "Nile Proof|collective"), verdict("time", "not_confirmed", "Nile Proof|collective"),
              verdict("content|time", "disputed|refuted", "army"), verdict("content|time", "disputed|refuted", "army", optional=True)],
             ["Khartoum", "airport", "arrivals hall", "hall"]),
    ),
    Report(
        "Transit Gazette", "2023-06-07",
        "BALASORE, India - An image purporting to show a mosque beside the track where three trains collided on Friday has been shared thousands of times. It does not: the white building is a temple of the Krishna movement, as "
        "Odisha's state police pointed out on Sunday and as Transit Gazette was able to see for itself on the spot. The aerial picture itself is genuine and was made by a photographer "
        "working for the news agency Purva on Saturday. A fault in the signals is thought to have sent the Coromandel Express onto the loop line. At least 275 people were killed.",
        Item(["An image", "It", "The aerial picture"], "still drone_still",
             [step("filmed", "photographer|Purva", "2023-06-03"), step("shared|posted", None), step("verified|analysed", "Transit Gazette", optional=True), step("verified|analysed", "police", optional=True)],
             [time("filmed", "2023-06-03"), time("event", "2023-06-02", optional=True)],
             [verdict("content", "refuted", "police"), verdict("content", "refuted", "Transit Gazette", optional=True), verdict("content|source", "confirmed", "Transit Gazette|*", optional=True)],
             ["BALASORE", "Odisha", "track", "temple", "India"]),
    ),
    Report(
        "Amber Line", "2014-07-24",
        "A video of a missile launcher with one rocket missing is consistent with a road in Luhansk, according to the billboard visible in it, but exactly when it was filmed Amber Line cannot say. "
        "Ukraine's interior minister published the video on July 18, a day after flight MH17 was shot down; Russia's defence ministry retorted that it had been filmed in a town held by Kyiv.",
        Item(["A video", "it", "it@2", "the video", "it@3"], "video ground_video",
             [step("published|posted|released", "interior minister|minister", "2014-07-18"), step("geolocated|verified|analysed", "Amber Line", optional=True)],
             [time("published|posted", "2014-07-18")],
             [verdict("location", "confirmed|partly_confirmed", "Amber Line|*"), verdict("time", "not_confirmed", "Amber Line"),
              verdict("location", "disputed|refuted", "Russia's defence ministry|defence ministry|Russia")],
             ["Luhansk", "road"]),
    ),
    Report(
        "Cedar Times", "2020-08-06",
        "BEIRUT - Dozens of phones were pointed at the port when it exploded on Tuesday evening. Cedar Times obtained the original of one such film from Rana Khoury, an architect, who was on her terrace in Geitawi; "
        "its metadata gives 6:07 p.m. A different clip, in which a missile seems to dive towards Hangar 12, was fabricated, three visual-effects specialists agreed. They "
        "pointed to the missing shadow and to the negative filter laid over the sky. That clip had been uploaded by an account registered on Wednesday. The government has put several port officials under house arrest.",
        Item(["one such film"], "video ground_video",
             [step("filmed", "Rana Khoury|Khoury|architect", "2020-08-04"), step("released|shared", "Rana Khoury|Khoury", optional=True), step("verified|analysed", "Cedar Times", optional=True)],
             [time("filmed|event", "2020-08-04"), time("filmed|event", "2020-08-04T18:07")],
             [verdict("source", "confirmed", "Cedar Times"), verdict("time", "confirmed", "Cedar Times|*", optional=True)],
             ["BEIRUT", "port"]),
        Item(["A different clip", "That clip"], "video ground_video",
             [step("posted|published", "account"), step("analysed|verified", "specialists", optional=True)],
             [time("posted|published", "2020-08-05", optional=True)],
             [verdict("content", "refuted", "specialists")],
             ["Hangar 12", "BEIRUT", "port"]),
    ),
    Report(
        "Harbour Wire", "2022-11-25",
        "A video, the location of which Harbour Wire verified as an apartment tower in Urumqi's Tianshan district, showed flames at a window late on Thursday. Ten people died.",
        Item(["A video"], "video ground_video",
             [step("verified|geolocated", "Harbour Wire", optional=True)],
             [time("event|filmed", "2022-11-24")],
             [verdict("location", "confirmed", "Harbour Wire")],
             ["Urumqi", "Tianshan", "tower", "apartment tower"]),
    ),
    Report(
        "Addis Lens", "2021-03-12",
        "Five clips that came to light on March 5 show uniformed men pushing bodies over a cliff near Mahbere Dego, in Ethiopia's Tigray region. While the government was announcing an inquiry, a network of volunteers, Ridge Line, "
        "matched the skyline to a terrain model, so pinning the scene to a slope south of the town. The date proved harder: on the strength of the shadows the volunteers suggest mid-January, while "
        "acknowledging that they cannot prove it. Who recorded the clips is unknown to them. Ethiopia's embassy in London said that the material could not be taken at face value.",
        Item(["Five clips", "the clips", "the material"], "video ground_video",
             [step("posted|published|shared|released", None, "2021-03-05", optional=True), step("geolocated", "Ridge Line|volunteers")],
             [time("posted|published", "2021-03-05"), time("filmed|event", "2021-01", optional=True)],
             [verdict("location", "confirmed", "Ridge Line|volunteers"), verdict("time", "not_confirmed|partly_confirmed", "Ridge Line|volunteers"), verdict("source", "not_confirmed", "Ridge Line|volunteers"),
              verdict("content", "disputed|not_confirmed", "Ethiopia's embassy|embassy", optional=True)],
             ["Mahbere Dego", "Tigray", "cliff", "slope", "Ethiopia"]),
    ),
    Report(
        "Prague Daily", "2023-12-21",
        "Police in Prague have confirmed that footage of students crouching on a ledge of the Faculty of Arts is real. It was filmed on Thursday from the opposite bank, said the passer-by who gave it to this newspaper.",
        Item(["footage", "It", "it"], "video ground_video still",
             [step("filmed", "passer-by", "2023-12-21"), step("shared|released", "passer-by"), step("verified", "Police", optional=True)],
             [time("filmed|event", "2023-12-21")],
             [verdict("content", "confirmed", "Police"), verdict("source", "confirmed", "Prague Daily|newspaper", optional=True)],
             ["Prague", "Faculty of Arts", "ledge"]),
    ),
    Report(
        "Gulf Meridian", "2025-06-25",
        "DOHA - Live feeds from several hotels on Monday night caught interceptors rising over the Qatari capital. Gulf Meridian has verified them. It has not done the same with a 12-second clip, said by Iranian state television on Tuesday to record "
        "a direct hit on a hangar at Al Udeid air base; the picture is dark, no building can be recognised, and the channel did not answer questions about where it had come from. "
        "The Pentagon said that no missile caused any casualties, and dismissed the clip as disinformation. Airlines resumed flights the next morning.",
        Item(["Live feeds", "them"], "livestream",
             [step("filmed|posted|published", "hotels", "2025-06-23", optional=True), step("verified", "Gulf Meridian", optional=True)],
             [time("filmed|event|published", "2025-06-23")],
             [verdict("content|location|source", "confirmed", "Gulf Meridian")],
             ["DOHA", "capital"]),
        Item(["a 12-second clip", "the picture", "it", "the clip"], "video ground_video",
             [step("published|released|shared", "Iranian state television|state television|channel", "2025-06-24")],
             [time("published|posted", "2025-06-24", optional=True)],
             [verdict("content|source|location", "not_confirmed", "Gulf Meridian"), verdict("source|location", "not_confirmed", "Gulf Meridian", optional=True),
              verdict("location|source", "not_confirmed", "Gulf Meridian", optional=True), verdict("content", "disputed|refuted", "Pentagon")],
             ["Al Udeid", "hangar", "base"]),
    ),
    Report(
        "Alpine Post", "2017-08-24",
        "The date given with a video of the rockslide on Piz Cengalo, August 23, is correct, but the place is not: it shows the village of Bondo, not Soglio, as a geologist at the canton's office told the Alpine Post.",
        Item(["a video", "it"], "video ground_video",
             [step("verified|analysed|geolocated", "geologist", optional=True)],
             [time("event|filmed", "2017-08-23")],
             [verdict("time", "confirmed", "geologist|Alpine Post"), verdict("location", "refuted", "geologist|Alpine Post"), verdict("location", "confirmed", "geologist|Alpine Post", optional=True)],
             ["Bondo", "village", "Piz Cengalo"]),
    ),
    Report(
        "Transatlantic Review of Conflict", "2024-08-07",
        "Assessment, August 7: Geolocated footage published on August 6 indicates that Ukrainian armoured vehicles advanced west of Sverdlikovo, in Russia's Kursk region. A Russian military blogger claimed that the "
        "column had been destroyed and attached a thermal video; we have not observed visual evidence to corroborate his claim, and the video, undated, cannot be tied to "
        "the area. Additional footage from the Sudzha border crossing, which was geolocated by the analyst Mika Aalto, shows surrendering conscripts. The Russian defence ministry said that the "
        "incursion had been halted.",
        Item(["Geolocated footage"], "video drone_video ground_video",
             [step("published|posted|released", None, "2024-08-06"), step("geolocated", None, optional=True)],
             [time("published|posted", "2024-08-06")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Sverdlikovo", "Kursk"]),
        Item(["a thermal video", "the video"], "thermal_video drone_video",
             [step("posted|published|shared", "military blogger|blogger")],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("content", "not_confirmed", "Transatlantic Review of Conflict|We|*"), verdict("location", "not_confirmed", "Transatlantic Review of Conflict|We|*")],
             ["Sverdlikovo", "Kursk"]),
        Item(["Additional footage"], "video ground_video drone_video",
             [step("geolocated", "Mika Aalto|Aalto")],
             [],
             [verdict("location", "confirmed", "Mika Aalto|Aalto")],
             ["Sudzha", "crossing", "border crossing", "Kursk"]),
    ),
    Report(
        "Kathmandu Chronicle", "2015-04-28",
        "CCTV pictures of a temple falling in Bhaktapur are not new. They were recorded during a demolition in 2011, not on Saturday, the museum that owns the camera told this newspaper.",
        Item(["CCTV pictures", "They"], "cctv",
             [step("filmed", "museum", "2011", optional=True), step("verified", "museum|Kathmandu Chronicle", optional=True)],
             [time("filmed", "2011")],
             [verdict("time", "refuted", "museum|Kathmandu Chronicle|*"), verdict("content", "refuted", "museum|Kathmandu Chronicle|*", optional=True)],
             ["Bhaktapur", "temple"]),
    ),
    Report(
        "The Rio Standard", "2024-05-08",
        "PORTO ALEGRE, Brazil - A horse stranded on a roof in Canoas became the symbol of the floods after a television helicopter filmed it on Wednesday. That footage, shown live by Canal Sul, is beyond doubt. Not so the picture of a crocodile in a "
        "flooded supermarket, about which a message sent through WhatsApp groups since Sunday says that it comes from the same town. The Rio Standard ran it through two search engines "
        "without finding an earlier copy, and nobody at the supermarket chain was able to say whether one of its branches is shown; the newspaper regards the picture as unverified. "
        "At least 100 people have died in Rio Grande do Sul.",
        Item(["That footage"], "livestream video drone_video",
             [step("filmed", "helicopter|Canal Sul", "2024-05-08"), step("published|released", "Canal Sul", "2024-05-08")],
             [time("filmed", "2024-05-08"), time("published|posted", "2024-05-08", optional=True)],
             [verdict("content", "confirmed", "The Rio Standard|*", optional=True)],
             ["Canoas", "roof", "Brazil"]),
        Item(["the picture", "it@2", "it@3", "the picture@2"], "still",
             [step("shared|posted", None, "2024-05-05"), step("analysed", "The Rio Standard", optional=True)],
             [time("shared|posted", "2024-05-05")],
             [verdict("content", "not_confirmed", "The Rio Standard|newspaper"), verdict("location", "not_confirmed", "chain|The Rio Standard", optional=True)],
             ["supermarket", "Canoas"]),
    ),
    Report(
        "Mandalay Brief", "2025-03-30",
        "Drone pictures of the fallen Ava bridge, sold to agencies on Saturday by a hobby pilot, have been verified as to place. When they were taken is not certain.",
        Item(["Drone pictures", "they"], "drone_still",
             [step("released|shared|published", "hobby pilot|pilot", "2025-03-29"), step("filmed", "hobby pilot|pilot", optional=True)],
             [time("released|published|posted", "2025-03-29", optional=True)],
             [verdict("location", "confirmed", "Mandalay Brief|*"), verdict("time", "not_confirmed", "Mandalay Brief|*")],
             ["Ava", "bridge"]),
    ),
    Report(
        "Meridian Wire", "2021-08-27",
        "KABUL (Meridian Wire) - Bodies lay in the sewage canal outside Abbey Gate after Thursday's bombing, according to a video filmed by a journalist of the local agency Aryan News, who confirmed to Meridian Wire that she had recorded it about half an hour after the blast. "
        "Two further videos, which spread on Facebook overnight, could not be authenticated. One of these bears the mark of a channel that had not existed before Thursday. The Taliban's spokesman said the "
        "group had warned American forces. Thirteen U.S. service members were killed.",
        Item(["a video", "it"], "video ground_video",
             [step("filmed", "journalist|Aryan News", "2021-08-26"), step("verified", "Meridian Wire", optional=True)],
             [time("filmed|event", "2021-08-26")],
             [verdict("source", "confirmed", "Meridian Wire"), verdict("time", "confirmed", "Meridian Wire", optional=True), verdict("content", "confirmed", "Meridian Wire", optional=True)],
             ["KABUL", "Abbey Gate", "Gate", "canal"]),
        Item(["Two further videos", "One of these"], "video ground_video",
             [step("posted|shared", None, "2021-08-26/2021-08-27", optional=True)],
             [time("posted|shared", "2021-08-26/2021-08-27", optional=True)],
             [verdict("content|source", "not_confirmed", "Meridian Wire|*")],
             ["KABUL", "Abbey Gate", "Gate"]),
    ),
    Report(
        "Frontier Voice", "2019-02-28",
        "Pakistan's military released pictures of broken pine trees near Balakot on Tuesday. India said that they had been taken elsewhere. Frontier Voice, refused access to the hill, cannot tell which of them is right.",
        Item(["pictures", "they"], "still",
             [step("released|published|posted", "Pakistan's military|military", "2019-02-26")],
             [time("released|posted", "2019-02-26")],
             [verdict("location", "disputed|refuted", "India"), verdict("location", "not_confirmed", "Frontier Voice")],
             ["Balakot", "hill"]),
    ),
    Report(
        "Ostrava Free Press", "2024-09-19",
        "A dam breach, or only water running over the spillway? The clip that alarmed thousands in the Jeseniky foothills on Sunday was shot, it has emerged, beneath the Nove Herminovy weir, where nothing had failed. Staff of the "
        "river authority recognised the concrete steps at once. Its first publisher, a weather enthusiast with a YouTube channel, has since apologised for the title, though he "
        "stands by the date, and the rain radar agrees with him. In Opava, meanwhile, people are clearing mud from their cellars. Four deaths have been confirmed in the Czech Republic.",
        Item(["The clip"], "video ground_video",
             [step("published|posted", "weather enthusiast|enthusiast", "2024-09-15"), step("geolocated|verified", "Staff|river authority", optional=True)],
             [time("published|posted", "2024-09-15", optional=True)],
             [verdict("content", "refuted", "Staff|river authority|Ostrava Free Press|*", optional=True), verdict("location", "confirmed", "Staff|river authority"), verdict("time", "confirmed", "Ostrava Free Press|*", optional=True)],
             ["Nove Herminovy", "weir", "Jeseniky"]),
    ),
    Report(
        "Caracas en Vivo", "2024-07-31",
        "LIVE 14:20 - We are being sent many videos of motorcyclists shooting at voters in Guanare. So far not one of them has been corroborated; please do not forward them.",
        Item(["many videos", "not one of them", "them@2"], "video ground_video",
             [],
             [],
             [verdict("content", "not_confirmed", "Caracas en Vivo|We|*")],
             ["Guanare"]),
    ),
    Report(
        "Lowland Courant", "2022-06-24",
        "Dutch police said an officer who fired at a tractor near Heerenveen had acted out of a threat. A video put on Facebook by a farmer tells another story: the vehicle is turning away. The regional broadcaster Merenstad, to which the farmer showed his "
        "phone, satisfied itself that nothing had been cut. Forensic video examiner Lotte Wiersma, too, discovered no trace of editing. Prosecutors have opened an "
        "investigation, and a boy of 16 has been released.",
        Item(["A video"], "video ground_video",
             [step("posted|published", "farmer"), step("filmed", "farmer", optional=True), step("analysed|verified", "Lotte Wiersma|Wiersma", optional=True), step("analysed|verified", "Merenstad", optional=True)],
             [],
             [verdict("content", "confirmed", "Merenstad"), verdict("content", "confirmed", "Lotte Wiersma|Wiersma|examiner"), verdict("source", "confirmed", "Merenstad", optional=True)],
             ["Heerenveen"]),
    ),
    Report(
        "Plateau Watch", "2021-05-14",
        "Footage verified by Plateau Watch shows a rocket striking a bus depot in Holon on Tuesday evening. It was livestreamed by a passenger.",
        Item(["Footage", "It"], "livestream video",
             [step("filmed|posted|published", "passenger", "2021-05-11"), step("verified", "Plateau Watch", optional=True)],
             [time("filmed|event|posted|published", "2021-05-11")],
             [verdict("content|location|source", "confirmed", "Plateau Watch")],
             ["Holon", "bus depot", "depot"]),
    ),
    Report(
        "Signal & Noise", "2016-12-15",
        "The photograph of a little girl running across a street full of bodies, presented by many users this week as a scene from east Aleppo, comes from a music video, which Hiba Tawil's producers published on YouTube in 2014; the still appears at 3:12. "
        "By contrast, nothing contradicts what is told of the farewell messages recorded in the enclave on Tuesday, some of whose authors we have known for years: a teacher and two nurses, among others, spoke into their "
        "phones while shells were falling. Whether each of them was recorded on that day we could not check. A ceasefire was announced on Wednesday.",
        Item(["The photograph", "the still"], "still screenshot",
             [step("shared|posted", "users", optional=True), step("published|posted", "producers", "2014", optional=True), step("analysed|verified", "Signal & Noise|We", optional=True)],
             [time("published|posted", "2014", optional=True)],
             [verdict("content|location", "refuted", "Signal & Noise|We|*"), verdict("location|time", "refuted", "Signal & Noise|We|*", optional=True)],
             ["street"]),
        Item(["the farewell messages", "each of them"], "video ground_video",
             [step("filmed", "teacher|nurses|authors", "2016-12-13", optional=True)],
             [time("filmed", "2016-12-13", optional=True)],
             [verdict("source|content", "confirmed|partly_confirmed", "Signal & Noise|We", optional=True), verdict("time", "not_confirmed", "Signal & Noise|We")],
             ["Aleppo", "enclave"]),
    ),
    Report(
        "Harbour Wire", "2024-03-23",
        "MOSCOW, March 23 (Harbour Wire) - Russian news channels aired videos on Friday night of men with rifles walking through the foyer of Crocus City Hall near Moscow. Harbour Wire confirmed the venue by the red curtain, the turnstiles and the tiling seen "
        "in the videos, which corresponded to pictures on the hall's website. A sound analyst in Vienna, Jonas Pichler, counted at least 60 shots on the longest of them and said that he had heard nothing to suggest dubbing. Islamic State claimed "
        "responsibility for the attack, without supplying any evidence at first. Investigators put the number of dead at 133.",
        Item(["videos", "the videos", "the longest of them"], "video ground_video cctv",
             [step("published|released|posted", "Russian news channels|channels", "2024-03-22"), step("verified|geolocated", "Harbour Wire", optional=True), step("analysed", "Jonas Pichler|Pichler", optional=True)],
             [time("published|posted", "2024-03-22"), time("event|filmed", "2024-03-22", optional=True)],
             [verdict("location", "confirmed", "Harbour Wire"), verdict("content", "confirmed", "Jonas Pichler|Pichler|analyst")],
             ["Crocus City Hall", "Moscow", "foyer", "hall"]),
    ),
    Report(
        "Tasman Wire", "2022-01-18",
        "Before-and-after satellite images from Lumen Space show that most of Hunga Ha'apai, Tonga, has vanished. The pair, acquired on January 6 and 18, was independently confirmed by a volcanologist at Auckland.",
        Item(["Before-and-after satellite images", "The pair"], "satellite_pair satellite_image",
             [step("released|published|filmed", "Lumen Space"), step("verified|analysed", "volcanologist", optional=True)],
             [time("imagery_acquired", "2022-01-06"), time("imagery_acquired", "2022-01-18")],
             [verdict("content|location|source", "confirmed", "volcanologist")],
             ["Hunga Ha'apai", "Tonga"]),
    ),
    Report(
        "Il Corriere Adriatico International", "2016-08-26",
        "AMATRICE - The mayor's office has distanced itself from a clip that supposedly shows looters carrying televisions out of ruined houses two days after the quake. Carabinieri officers, having watched it frame by frame, stated on Thursday that there was no sign of a crime in it: the "
        "men are the owner's sons. They did not go into the question of where it was made. This newspaper had no difficulty in finding the spot, a row of shops on Corso Umberto whose shutters are unmistakable. Aftershocks continued "
        "through the night, and 267 people are now known to have died.",
        Item(["a clip", "it", "it@2", "it@3"], "video ground_video",
             [step("analysed|verified", "Carabinieri|officers", optional=True), step("geolocated|verified", "newspaper|Il Corriere Adriatico International", optional=True)],
             [],
             [verdict("content", "refuted", "Carabinieri|officers"), verdict("location", "confirmed", "newspaper|Il Corriere Adriatico International")],
             ["AMATRICE", "Corso Umberto", "shops"]),
    ),
    Report(
        "Oder Zeitung English Edition", "2022-10-02",
        "Gas bubbling at the surface of the Baltic was filmed by a Danish F-16 on Tuesday, according to the armed forces in Copenhagen, which released the video the same afternoon. We have no means of verifying the coordinates given with it.",
        Item(["the video", "it"], "video drone_video",
             [step("filmed", "F-16", "2022-09-27"), step("released|published|posted", "armed forces", "2022-09-27")],
             [time("filmed|event", "2022-09-27"), time("released|posted", "2022-09-27", optional=True)],
             [verdict("location", "not_confirmed", "Oder Zeitung English Edition|We")],
             ["Baltic"]),
    ),
    Report(
        "Caribbean Ledger", "2024-03-05",
        "PORT-AU-PRINCE - Gang members can be seen leading prisoners out of the national penitentiary in a video that the gang's leader put on TikTok on Sunday. Haiti's justice ministry acknowledged the footage to be authentic. A second "
        "video, in which the airport terminal is on fire, has been labelled false by the civil aviation office, and rightly so: the runway numbers in it belong to the airport of Tripoli. "
        "What remains to be cleared up is the year; the fire in Libya could be that of 2014 or another. Kenya has offered to lead a police mission.",
        Item(["a video", "the footage"], "video ground_video",
             [step("posted|published|released", "gang's leader|leader", "2024-03-03"), step("verified", "justice ministry", optional=True)],
             [time("posted|published", "2024-03-03")],
             [verdict("content", "confirmed", "justice ministry|ministry")],
             ["PORT-AU-PRINCE", "penitentiary", "Haiti"]),
        Item(["A second video", "it"], "video ground_video",
             [step("analysed|verified", "civil aviation office|Caribbean Ledger", optional=True)],
             [time("filmed|event", "2014", optional=True)],
             [verdict("content|location", "refuted", "civil aviation office|aviation office"), verdict("location", "refuted", "Caribbean Ledger|*", optional=True),
              verdict("location", "confirmed", "Caribbean Ledger|*", optional=True), verdict("time", "not_confirmed", "Caribbean Ledger|*")],
             ["Tripoli", "airport", "Libya"]),
    ),
    Report(
        "Marmara Line", "2023-02-09",
        "Seven of nine videos of falling buildings that our desk looked at this week stood up to checking, among them that of the Renaissance tower in Antakya, sent in by a neighbour on Wednesday.",
        Item(["that@2"], "video ground_video",
             [step("shared|released", "neighbour", "2023-02-08"), step("filmed", "neighbour", optional=True), step("verified", "Marmara Line|desk|We", optional=True)],
             [time("shared|posted", "2023-02-08", optional=True)],
             [verdict("content|location|source", "confirmed", "Marmara Line|desk|We")],
             ["Antakya", "Renaissance", "tower"]),
        Item(["nine videos"], "video ground_video",
             [step("analysed|verified", "Marmara Line|desk|We", optional=True)], [],
             [verdict("content|location|source", "partly_confirmed|confirmed", "Marmara Line|desk|We", optional=True)], []),
    ),
    Report(
        "The Valencian", "2024-11-08",
        "VALENCIA, Spain - Rumours that the underground car park at Bonaire had become a cemetery rested mainly on one night-time recording, made public on Instagram by a volunteer on November 1. The civil guard, whose divers finished searching the site on Tuesday "
        "without finding a single body, denied what the volunteer says in it. That the recording does come from Bonaire is not in question: the reporters of The Valencian identified ramp C2. Nor is there any dispute about its author, "
        "who repeated his account to them by phone. The search for 89 missing people goes on in the l'Horta Sud district.",
        Item(["one night-time recording", "it", "the recording"], "video ground_video",
             [step("released|published|posted", "volunteer", "2024-11-01"), step("filmed", "volunteer|author", optional=True), step("geolocated|verified", "The Valencian|reporters", optional=True)],
             [time("posted|published", "2024-11-01")],
             [verdict("content", "disputed|refuted", "civil guard"), verdict("location", "confirmed", "The Valencian|reporters"), verdict("source", "confirmed", "The Valencian|reporters")],
             ["Bonaire", "VALENCIA", "car park", "ramp", "Spain"]),
    ),
    Report(
        "Horn Observatory", "2024-02-16",
        "Caption: Still from a drone video said to show the burning tanker Marlin Aster in the Gulf of Aden. Provider: Yemen's Houthi movement, January 27. The agency's editors have checked neither the date nor the place.",
        Item(["Still"], "still screenshot drone_still",
             [step("released|published|shared", "Houthi movement|Houthi", "2024-01-27"), step("verified", "editors", optional=True)],
             [time("released|posted", "2024-01-27")],
             [verdict("time", "not_confirmed", "Horn Observatory|editors|agency"), verdict("location", "not_confirmed", "Horn Observatory|editors|agency")],
             ["Gulf of Aden", "Marlin Aster"]),
        Item(["a drone video"], "drone_video",
             [step("released|published|shared|filmed", "Houthi movement|Houthi", "2024-01-27", optional=True)],
             [time("released|posted", "2024-01-27", optional=True)],
             [verdict("time", "not_confirmed", "Horn Observatory|editors|agency", optional=True), verdict("location", "not_confirmed", "Horn Observatory|editors|agency", optional=True)],
             ["Gulf of Aden", "Marlin Aster"]),
    ),
    Report(
        "Seoul Morning Wire", "2024-12-29",
        "MUAN, South Korea - The film of a jet sliding on its belly and hitting an embankment, broadcast by the channel HBC on Sunday, was judged reliable by two former accident investigators whom the Seoul Morning Wire asked. Both recognised the approach "
        "lights of runway 19. HBC said that the man who recorded it runs a restaurant next to the airport, and Seoul Morning Wire has spoken to him as well. The transport ministry said a bird strike was being examined. All but two of the 181 people "
        "aboard are feared dead, fire officials said.",
        Item(["The film", "it"], "video ground_video",
             [step("filmed", "man", "2024-12-29", optional=True), step("published|released|posted", "HBC", "2024-12-29"), step("analysed|verified", "investigators", optional=True)],
             [time("published|posted", "2024-12-29"), time("event|filmed", "2024-12-29", optional=True)],
             [verdict("content|source", "confirmed", "investigators"), verdict("location", "confirmed", "investigators"), verdict("source", "confirmed", "Seoul Morning Wire|HBC"), verdict("source", "confirmed", "HBC|Seoul Morning Wire", optional=True)],
             ["MUAN", "runway", "embankment", "airport", "South Korea"]),
    ),
    Report(
        "Rift Valley Record", "2024-05-30",
        "A landslide in Papua New Guinea's Enga province buried more than 2,000 people, the government believes. The photographs of Yambali that went round the world were taken last Friday by an aid worker of the charity Highland Care, which itself vouches for them. Rift Valley Record could not reach "
        "the photographer; independent confirmation is therefore lacking. Experts of the Karst Imaging Centre did, however, compare the cliff with a satellite image dated May 26 and found the same scar. The road to the valley has been "
        "blocked for a week.",
        Item(["The photographs", "them"], "still",
             [step("filmed", "aid worker|Highland Care", "2024-05-24"), step("shared|posted|published", None, optional=True), step("analysed|verified|geolocated", "Karst Imaging Centre|Experts", optional=True)],
             [time("filmed", "2024-05-24")],
             [verdict("content|source", "confirmed", "Highland Care|charity"), verdict("source|content", "not_confirmed", "Rift Valley Record"), verdict("location", "confirmed", "Karst Imaging Centre|Experts")],
             ["Yambali", "Enga", "Papua New Guinea", "cliff"]),
        Item(["a satellite image"], "satellite_image",
             [step("analysed", "Karst Imaging Centre|Experts", optional=True)], [time("imagery_acquired", "2024-05-26")], [], ["Yambali", "Enga", "Papua New Guinea", "cliff", "valley"]),
    ),
    Report(
        "The Bight", "2025-01-10",
        "LOS ANGELES - The Hollywood sign was never on fire. Pictures of the letters in flames, shared millions of times since Wednesday, were made with an image generator, a spokesman for the trust that looks after the landmark said. A live camera pointed at the hill, "
        "which The Bight consulted, showed the sign unharmed. Real, on the other hand, is the bodycam video in which two deputies carry an elderly woman out of a house in Altadena; the sheriff's department released it on Thursday, and "
        "the woman's daughter knew her own street. More than 10,000 buildings have burned.",
        Item(["Pictures"], "still",
             [step("shared|posted", None, "2025-01-08"), step("analysed|verified", "spokesman|trust|The Bight", optional=True)],
             [time("shared|posted", "2025-01-08")],
             [verdict("content", "refuted", "spokesman|trust"), verdict("content", "refuted", "The Bight", optional=True)],
             []),
        Item(["the bodycam video", "it"], "bodycam",
             [step("released|published|posted", "sheriff's department", "2025-01-09"), step("filmed", "deputies", optional=True)],
             [time("released|posted", "2025-01-09")],
             [verdict("content", "confirmed", "The Bight|*"), verdict("location", "confirmed", "daughter|The Bight|*", optional=True)],
             ["Altadena", "house", "street"]),
        Item(["A live camera"], "livestream",
             [step("analysed|verified", "The Bight", optional=True)], [], [], ["Hollywood", "hill", "LOS ANGELES"]),
    ),
    Report(
        "Danube Dispatch", "2024-12-03",
        "TBILISI - Human rights lawyers in Georgia say at least 50 detained protesters were beaten. Of the eleven recordings collected for Danube Dispatch by the group Open Rustaveli, filmed between November 28 and December 2, nine could be verified as to both place and time, chiefly with the help of live "
        "broadcasts. For the remaining two only the street was established. An interior ministry official maintained that in all cases force had been used lawfully. The president has "
        "called for new elections.",
        Item(["nine"], "video ground_video",
             [step("verified|geolocated|chronolocated", "Danube Dispatch|Open Rustaveli", optional=True)],
             [time("filmed", "2024-11-28/2024-12-02")],
             [verdict("location", "confirmed", "Danube Dispatch|Open Rustaveli|*"), verdict("time", "confirmed", "Danube Dispatch|Open Rustaveli|*")],
             ["TBILISI", "Georgia"]),
        Item(["the remaining two"], "video ground_video",
             [step("verified|geolocated", "Danube Dispatch|Open Rustaveli", optional=True)],
             [time("filmed", "2024-11-28/2024-12-02")],
             [verdict("location", "confirmed", "Danube Dispatch|Open Rustaveli|*"), verdict("time", "not_confirmed", "Danube Dispatch|Open Rustaveli|*")],
             ["TBILISI", "street", "Georgia"]),
        Item(["the eleven recordings"], "video ground_video",
             [step("archived|shared", "Open Rustaveli", optional=True)],
             [time("filmed", "2024-11-28/2024-12-02")],
             [], ["TBILISI", "Georgia"]),
    ),
    Report(
        "Savanna Post", "2020-10-22",
        "LAGOS - DJ Amaka's livestream from the Lekki toll gate on Tuesday evening remains the most complete record of the shooting. Nigeria's army called reports of it fake news. Savanna Post, together with the Johannesburg lab Daylight Forensics, "
        "synchronised the stream with four other phone videos; the result is a chronology in which soldiers arrive at 6:45 p.m. Daylight Forensics stated that the stream was unedited. The governor "
        "first said nobody had died, then that one man had succumbed to a head wound.",
        Item(["DJ Amaka's livestream", "the stream", "the stream@2"], "livestream",
             [step("filmed|posted|published", "DJ Amaka|Amaka", "2020-10-20"), step("chronolocated|analysed|verified", "Savanna Post|Daylight Forensics", optional=True)],
             [time("filmed|event|posted|published", "2020-10-20")],
             [verdict("content", "confirmed", "Daylight Forensics"), verdict("time", "confirmed", "Savanna Post|Daylight Forensics", optional=True), verdict("content", "disputed", "Nigeria's army|army", optional=True)],
             ["LAGOS", "Lekki", "toll gate"]),
        Item(["four other phone videos"], "video ground_video",
             [step("analysed|chronolocated", "Savanna Post|Daylight Forensics", optional=True)], [time("event|filmed", "2020-10-20", optional=True)],
             [verdict("time", "confirmed", "Savanna Post|Daylight Forensics", optional=True)], ["LAGOS", "Lekki", "toll gate"]),
    ),
    Report(
        "Mekong Ledger", "2025-07-25",
        "Thailand's army circulated a thermal clip on Thursday which, it said, had a Cambodian rocket launcher exploding near Ta Muen Thom. Phnom Penh rejects that; Mekong Ledger has yet to find out where or when it was recorded.",
        Item(["a thermal clip", "it@2"], "thermal_video drone_video",
             [step("released|shared|published|posted", "Thailand's army|army", "2025-07-24"), step("filmed", "army", optional=True)],
             [time("released|posted|shared", "2025-07-24")],
             [verdict("content", "disputed|refuted", "Phnom Penh"), verdict("location", "not_confirmed", "Mekong Ledger"), verdict("time", "not_confirmed", "Mekong Ledger")],
             ["Ta Muen Thom"]),
    ),
    Report(
        "Watchtower Tehran", "2026-01-12",
        "Rights groups say hundreds have been killed since the protests in Iran began, a figure that nobody has been able to check while the internet is down. Forty seconds of film from Kahrizak, smuggled out by satellite on Saturday and first shown by the exile channel Simorgh, have meanwhile passed examination. Two researchers at the Leiden Video "
        "Lab, Farah Daneshvar and Piet Kuiper, found that the mortuary's roof and the line of plane trees agree with older pictures of it; about the day they would commit themselves no further than to say after January 8. Iran's "
        "judiciary has called the film an invention of foreign services. The foreign minister blamed armed agents.",
        Item(["Forty seconds of film", "the film"], "video ground_video",
             [step("published|released|posted", "Simorgh"), step("geolocated|analysed|verified", "Farah Daneshvar|Daneshvar|Leiden Video Lab|Kuiper|researchers", optional=True), step("released|shared", None, "2026-01-10", optional=True)],
             [time("published|posted|shared", "2026-01-10", optional=True), time("filmed", "2026-01-08/..", optional=True)],
             [verdict("location", "confirmed", "Leiden Video Lab|Daneshvar|Kuiper|researchers"), verdict("time", "partly_confirmed|not_confirmed", "Leiden Video Lab|Daneshvar|Kuiper|researchers|they"),
              verdict("content", "disputed|refuted", "Iran's judiciary|judiciary"), verdict("content", "confirmed", "Leiden Video Lab|Daneshvar|Kuiper|researchers|*", optional=True)],
             ["Kahrizak", "mortuary", "Iran"]),
    ),
    Report(
        "Atlas Press", "2025-11-28",
        "HONG KONG (Atlas Press) - Flames ran up the bamboo scaffolding of Wang Fuk Court within minutes on Wednesday, as a resident's video shows. Atlas Press has verified its location and time, having compared it with the fire service's log and with the towers' numbering. The resident, who gave her name only as Ms Lau, "
        "recorded it from the block opposite. An older clip of a scaffold collapse, which also did the rounds, was debunked by the city's information office: it had come from Shenzhen in 2021. Three executives of the building firm have been arrested.",
        Item(["a resident's video", "it", "it@2"], "video ground_video",
             [step("filmed", "resident|Ms Lau|Lau"), step("verified", "Atlas Press", optional=True)],
             [time("event|filmed", "2025-11-26")],
             [verdict("location", "confirmed", "Atlas Press"), verdict("time", "confirmed", "Atlas Press"), verdict("source", "confirmed", "Atlas Press", optional=True)],
             ["HONG KONG", "Wang Fuk Court", "scaffolding"]),
        Item(["An older clip", "it@3"], "video ground_video",
             [step("shared|posted", None, optional=True), step("analysed|verified", "information office", optional=True)],
             [time("filmed|event", "2021", optional=True)],
             [verdict("location|content|time", "refuted", "information office|office"), verdict("time|content|location", "refuted", "information office|office", optional=True)],
             ["Shenzhen"]),
    ),
]
