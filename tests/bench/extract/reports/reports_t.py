"""Thirty-two English reports for training: fact-checks, investigations, denials and posts, annotated by hand."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "The Washington Post", "2022-03-05",
        "A fire that broke out at a training building of Europe's largest nuclear plant was caused by Russian shelling, an analysis of surveillance video suggests. The four-hour livestream from the plant in Enerhodar, which its operator put on YouTube in the early hours of Friday, shows tracer fire, two flares and then flames in a third-floor window. The Post verified the stream by comparing it with earlier photographs of the "
        "gatehouse, and synchronized its on-screen clock with the plant's own announcements. Moscow's U.N. ambassador blamed a 'Ukrainian sabotage group' and called the recording incomplete. Nuclear engineers who reviewed it for The Post saw no damage to the reactors.",
        Item(["surveillance video", "livestream", "the stream", "the recording"], "livestream cctv",
             [step("posted|published|released", "operator"), step("filmed", "*", optional=True), step("verified", "Post", optional=True), step("analysed", "engineers|Post", optional=True), step("chronolocated", "Post", optional=True)],
             [time("posted|published|released|filmed", "2022-03-04")],
             [verdict("location|content|source", "confirmed", "Post"), verdict("time", "confirmed", "Post"), verdict("content", "disputed|partly_confirmed", "ambassador|Moscow"), verdict("content", "not_confirmed|partly_confirmed", "engineers", optional=True)],
             ["Enerhodar", "plant", "building", "gatehouse"]),
    ),
    Report(
        "Verify Baltic", "2024-11-26",
        "FALSE: Video of cargo plane breaking up above Vilnius. The 18-second video, which the Telegram channel Baltijos Tiesa shared two hours after Monday's crash of a DHL freighter, is a scene from a flight simulator; its author, a Polish hobbyist known as AirDrifter, uploaded it to YouTube in May 2023. TRUE: Dashcam footage from a bakery van that shows the aircraft's lights sinking behind houses in Liepkalnis. "
        "Lithuania's prosecutor general has confirmed that the recording forms part of the case file.",
        Item(["Video of cargo plane", "18-second video"], "video",
             [step("shared|posted|reposted", "Baltijos Tiesa"), step("posted", "AirDrifter|hobbyist"), step("filmed", "AirDrifter|hobbyist", optional=True)],
             [time("posted", "2023-05"), time("shared|posted", "2024-11-25", optional=True)],
             [verdict("content|source", "refuted", "Verify Baltic|*"), verdict("source", "refuted", "*", optional=True), verdict("location", "refuted", "*", optional=True)], []),
        Item(["Dashcam footage", "the recording"], "dashcam",
             [step("filmed", "bakery van|Dashcam|van", optional=True)], [time("event|filmed", "2024-11-25", optional=True)],
             [verdict("content|source", "confirmed", "prosecutor general"), verdict("content", "confirmed", "Verify Baltic|*", optional=True)], ["Liepkalnis", "Vilnius"]),
    ),
    Report(
        "Syrian Records Archive", "2021-09-02",
        "We preserved seven videos of the strike on the Al-Nayrab vegetable market, all published on Facebook and YouTube on the day of the attack, 7 August 2021. Five were verified: three were geolocated to the eastern row of stalls and two to the access road. The remaining two could not be verified, since neither contains a recognisable landmark. A defected air force engineer identified the aircraft heard in the third video as an Su-22; we did not find a second source for this. "
        "Damascus has never commented.",
        Item(["seven videos", "Five", "the third video"], "video ground_video",
             [step("archived", "We|Syrian Records Archive"), step("published|posted", None), step("geolocated", "Syrian Records Archive|*"), step("verified", "*", optional=True)],
             [time("published|posted", "2021-08-07"), time("event", "2021-08-07", optional=True)],
             [verdict("content|location", "confirmed", "Syrian Records Archive|*"), verdict("location", "confirmed", "Syrian Records Archive|*"), verdict("content", "partly_confirmed|not_confirmed", "engineer", optional=True)], ["Nayrab", "market", "stalls", "road"]),
        Item(["seven videos", "The remaining two"], "video ground_video",
             [step("archived", "We|Syrian Records Archive", optional=True), step("published|posted", None, optional=True)], [time("published|posted", "2021-08-07", optional=True)],
             [verdict("content|location", "not_confirmed", "Syrian Records Archive|*"), verdict("location", "not_confirmed", "*", optional=True)], ["Nayrab", "market"]),
    ),
    Report(
        "Yonhap Metro", "2022-11-03",
        "SEOUL - Police on Wednesday questioned an office worker who put footage of Saturday's crush in Itaewon on Instagram without blurring faces. The footage was taken down after nine hours. A shorter clip, filmed from a second-floor bar by a Kazakh exchange student, was submitted to the National Forensic Service, which vouched for its integrity and set the first fall at 10:15 p.m. Rumours that a group of men in rabbit-ear headbands pushed the crowd remain unproven: "
        "investigators said the clip neither supports nor excludes them.",
        Item(["footage", "The footage"], "video ground_video",
             [step("posted", "office worker"), step("filmed", "*", optional=True)], [time("event|filmed", "2022-10-29", optional=True)], [], ["Itaewon", "SEOUL"]),
        Item(["shorter clip", "the clip"], "video ground_video",
             [step("filmed", "Kazakh exchange student|exchange student"), step("analysed|verified", "Forensic Service", optional=True), step("chronolocated", "Forensic Service", optional=True), step("shared|released", None, optional=True)],
             [time("event|filmed", "2022-10-29", optional=True)],
             [verdict("content|source", "confirmed", "Forensic Service"), verdict("time", "confirmed", "Forensic Service", optional=True), verdict("content", "not_confirmed", "investigators")], ["Itaewon", "SEOUL", "bar"]),
    ),
    Report(
        "Frontier Daily Assessment", "2023-11-17",
        "Key takeaways: Ukrainian forces hold positions on the left bank near Krynky. Geolocated footage posted on November 16 shows Ukrainian marines walking along Krynky's riverside street, and the Kremlin-installed governor Viktor Saldo admitted that 'one and a half companies' have crossed. Saldo's office also published an undated thermal clip purporting to show the same marines being destroyed; the Assessment cannot confirm when or where it was recorded. "
        "A prominent milblogger questioned the clip as well, complaining that it 'could be anywhere from Kakhovka to the sea'.",
        Item(["Geolocated footage"], "video drone_video ground_video",
             [step("geolocated", None), step("posted", None)], [time("posted", "2023-11-16")], [verdict("location", "confirmed", None)], ["Krynky", "street"]),
        Item(["undated thermal clip", "the clip"], "thermal_video",
             [step("published|posted|released", "Saldo")], [],
             [verdict("time", "not_confirmed", "Assessment"), verdict("location", "not_confirmed", "Assessment"), verdict("location", "disputed|not_confirmed", "milblogger")], ["Krynky"]),
    ),
    Report(
        "The Addis Sentinel", "2022-08-31",
        "UNICEF on Friday condemned a strike on a kindergarten in Mekelle. Tigrai Television broadcast pictures of a playground strewn with concrete within an hour. The federal government's communication service called them dramatised and accused the station of placing 'fake body bags'. Reuters said it had verified that the building in the footage was the Red Kids Paradise centre, a claim the station's critics have not answered. Dr Kibrom Abebe, director of Ayder hospital, said that four of the dead, two of them children, were brought to his wards. "
        "Communications to the city are cut.",
        Item(["pictures of a playground", "the footage"], "video still ground_video",
             [step("published|released|posted", "Tigrai Television"), step("filmed", "Tigrai Television", optional=True), step("verified|geolocated", "Reuters", optional=True)], [time("published|event", "2022-08-26", optional=True)],
             [verdict("content", "refuted|disputed", "communication service|federal government"), verdict("location", "confirmed", "Reuters")], ["Mekelle", "kindergarten", "playground", "Paradise"]),
    ),
    Report(
        "Sky News Data Unit", "2024-04-03",
        "Three vehicles, three strikes, 2.5 kilometres. Using photographs from Gaza news agencies and a video by the Quds network, we established where each car of the World Central Kitchen convoy was hit. The first was placed by its position beside a water pipe on Al-Rashid Street; the second, 800 metres on. For the third, in open ground, our match is tentative. Satellite imagery from the European Sentinel-2 programme, dated 2 April, supports the order. "
        "Israel's military has said the strike was 'a grave mistake' and didn't dispute the locations. We couldn't determine exactly when the photographs were taken.",
        Item(["photographs", "the photographs"], "still",
             [step("filmed|published|released", "agencies|Gaza news agencies"), step("geolocated|verified", "Sky|we", optional=True)], [],
             [verdict("location", "confirmed|partly_confirmed", "we|Sky|*"), verdict("time", "not_confirmed", "We|Sky"), verdict("location", "partly_confirmed", "*", optional=True)], ["Rashid", "Gaza", "ground"]),
        Item(["a video"], "video ground_video",
             [step("filmed|published|released", "Quds"), step("geolocated|verified", "Sky|we", optional=True)], [],
             [verdict("location", "confirmed|partly_confirmed", "we|Sky|*"), verdict("location", "partly_confirmed", "*", optional=True)], ["Rashid", "Gaza", "ground"]),
        Item(["Satellite imagery"], "satellite_image",
             [step("filmed", "Sentinel", optional=True)], [time("imagery_acquired", "2024-04-02")], [], ["Rashid", "Gaza", "ground"]),
    ),
    Report(
        "Lusaka Checkers", "2023-01-19",
        "“Cholera patients sleep on floor at Levy Mwanawasa hospital,” reads the caption of a photograph posted on Facebook by an opposition councillor on 16 January. Is it so? The photograph does come from a hospital floor, though in Blantyre, Malawi: it was made by the photojournalist Chifundo Banda for a news agency in January 2023, and its credit line has been cut off. Zambia's health ministry described the councillor's post as malicious. He told us he had 'received it in good faith' and later removed it. "
        "Verdict: misleading.",
        Item(["a photograph", "The photograph"], "still",
             [step("posted|shared", "opposition councillor|councillor"), step("filmed", "Chifundo Banda|photojournalist"), step("published", "news agency", optional=True)], [time("posted|shared", "2023-01-16"), time("filmed", "2023-01")],
             [verdict("location", "refuted", "Lusaka Checkers|*"), verdict("content", "refuted|disputed", "health ministry", optional=True), verdict("content", "refuted|disputed", "Lusaka Checkers|*", optional=True)], ["Blantyre", "Malawi", "hospital"]),
    ),
    Report(
        "El Diario del Istmo", "2023-10-25",
        "Hotel managers in Acapulco spent Wednesday posting what their guests could film from bathrooms and stairwells as hurricane Otis tore off the façades. A video from the Princess hotel in which a woman prays under a mattress was confirmed by its marketing chief, Laura Cisneros. But the governor's office cautioned against one that supposedly shows a yacht in a hotel lobby; civil protection experts judged it to be computer-made. "
        "With telephones down, this newspaper has not been able to contact the author of either. CFE, the power company, says 504,000 users lost supply.",
        Item(["A video"], "video ground_video",
             [step("filmed", "guests", optional=True), step("posted", "managers|Hotel managers", optional=True)], [time("event|posted", "2023-10-25", optional=True)],
             [verdict("content|source|location", "confirmed", "Laura Cisneros|marketing chief"), verdict("source", "not_confirmed", "this newspaper|El Diario del Istmo", optional=True)], ["Acapulco", "Princess", "hotel"]),
        Item(["one that supposedly shows a yacht"], "video ground_video", [], [],
             [verdict("content|source", "refuted", "experts|civil protection"), verdict("content", "disputed|not_confirmed", "governor's office", optional=True), verdict("source", "not_confirmed", "this newspaper|El Diario del Istmo", optional=True)], []),
    ),
    Report(
        "Oslo Conflict Observatory", "2023-06-24",
        "Thread, 09:40 CET. 1/ Several clips of Wagner vehicles in Rostov this morning. We have geolocated the one with the tank at the circus gate to 47.2225, 39.7187. Posted 07:12 by @donlive161. 2/ Same tank, filmed from the other side by a tram passenger: confirmed, corner of Budyonnovsky. 3/ The clip of a helicopter falling near Voronezh: location checked by @neva_geo, looks right to us, time uncertain. 4/ The 'explosion at the FSB building' is OLD. It's Grozny, December 2014. Please stop sharing. 5/ The regional governor urges people to stay at home.",
        Item(["Several clips", "the one with the tank"], "video ground_video",
             [step("geolocated", "We|Oslo Conflict Observatory"), step("posted", "@donlive161")], [time("posted|filmed|event", "2023-06-24")], [verdict("location", "confirmed", "We|Oslo Conflict Observatory")], ["Rostov", "circus", "47"]),
        Item(["Several clips", "Same tank"], "video ground_video",
             [step("filmed", "tram passenger|passenger")], [time("event|filmed", "2023-06-24", optional=True)], [verdict("location", "confirmed", "Oslo Conflict Observatory|*")], ["Rostov", "Budyonnovsky", "circus", "corner"]),
        Item(["The clip"], "video ground_video",
             [step("geolocated|verified", "@neva_geo", optional=True)], [],
             [verdict("location", "confirmed|partly_confirmed", "@neva_geo"), verdict("location", "confirmed|partly_confirmed", "us|Oslo Conflict Observatory|*", optional=True), verdict("time", "not_confirmed", "Oslo Conflict Observatory|us|*")], ["Voronezh"]),
        Item(["explosion at the FSB building"], "video ground_video",
             [step("shared", "*", optional=True)], [time("filmed|event", "2014-12")],
             [verdict("time", "refuted", "Oslo Conflict Observatory|*"), verdict("location", "refuted", "Oslo Conflict Observatory|*")], ["Grozny"]),
    ),
    Report(
        "The Nairobi Dispatch", "2024-06-27",
        "President William Ruto's security adviser has disputed television pictures that show a police sniper on the roof of the KICC tower aiming at protesters. 'That's an events technician with a cable,' Miriam Chebet was quoted as saying by The Dispatch's sister radio on Wednesday. NTV, which aired the pictures live on Tuesday, stands by them. The Independent Policing Oversight Authority has asked the broadcaster for its raw material and will have it examined in South Africa. A rights lawyer, Njoroge Gathii, "
        "said two of his clients recognised the officer.",
        Item(["television pictures", "the pictures", "raw material"], "video livestream ground_video",
             [step("published|released|filmed", "NTV"), step("filmed", "NTV", optional=True)], [time("published|released|filmed", "2024-06-25")],
             [verdict("content", "disputed|refuted", "security adviser|Miriam Chebet"), verdict("content", "confirmed", "NTV", optional=True), verdict("content|source", "confirmed|partly_confirmed", "Njoroge Gathii|lawyer|clients", optional=True)],
             ["KICC", "tower", "roof"]),
    ),
    Report(
        "Insurance Journal Nordic", "2024-03-08",
        "The Swedish insurers' federation wants photographs to be verified before claims are paid. In a survey of 40 firms, nine in ten said they had received doctored pictures in the past year, mostly of water damage. 'We confirm the policy, the date of purchase and the address, but we can't confirm what happened in a cellar,' said the federation's director, Eva Lindholm. A working group will publish guidelines in June. Consumer advocates dispute the figures and say that firms "
        "refuse honest customers. The federation denies this.",
    ),
    Report(
        "Le Matin de Kinshasa", "2025-01-29",
        "After the fall of Goma, pictures are a weapon. The M23's spokesman Lambert Kazadi on Tuesday tweeted a video of Congolese soldiers queueing to hand in rifles at the Unity stadium; MONUSCO confirmed that the surrender took place there, while the army's spokesman, General Sylvain Mbuyi, maintained that the men were 'actors in borrowed uniforms'. Our correspondent, who passed the stadium at noon, recognised the scene. Another film, in which a white armoured car burns, was shot in Sake "
        "five days earlier and isn't from Goma at all, UN peacekeepers said.",
        Item(["a video", "the scene"], "video ground_video",
             [step("posted|published|shared", "Lambert Kazadi|spokesman|M23")], [time("posted|published|shared", "2025-01-28")],
             [verdict("location|content", "confirmed", "MONUSCO"), verdict("content", "refuted|disputed", "Sylvain Mbuyi|army"), verdict("content|location", "confirmed", "correspondent|Le Matin")], ["Goma", "stadium"]),
        Item(["Another film"], "video ground_video", [], [time("filmed", "2025-01-23/2025-01-24", optional=True)],
             [verdict("location", "refuted", "UN|peacekeepers"), verdict("time", "refuted", "UN|peacekeepers", optional=True)], ["Sake"]),
    ),
    Report(
        "Oregon Coast Tribune", "2024-01-09",
        "The National Transportation Safety Board said Sunday night that it had authenticated a passenger's video from Alaska Airlines Flight 1282, the one in which the wind howls through a hole where a door plug used to be. Passenger Kyle Brandt shot it minutes after the blowout over Beaverton and shared it with CNN. The plug itself turned up in the back yard of a teacher, who sent investigators two photos; 'Bob, we've confirmed it's ours,' the board's chair, Joanne Halvorsen, said. "
        "A picture of a shoe in a tree was sent to police as well, but no link to the flight could be established.",
        Item(["passenger's video"], "video ground_video",
             [step("filmed", "Kyle Brandt|passenger"), step("shared|released", "Kyle Brandt|Passenger"), step("verified", "Safety Board", optional=True)], [],
             [verdict("content|source", "confirmed", "Safety Board")], ["Beaverton"]),
        Item(["two photos"], "still",
             [step("filmed", "teacher", optional=True), step("shared|released", "teacher")], [], [verdict("content", "confirmed", "Joanne Halvorsen|chair|board")], ["yard"]),
        Item(["A picture"], "still", [step("shared|released", None, optional=True)], [], [verdict("content|source", "not_confirmed", "police|*")], ["tree"]),
    ),
    Report(
        "Sana'a Centre Digest", "2024-12-28",
        "Israeli aircraft struck Sana'a airport on Thursday as the head of the World Health Organization was about to board a plane. Footage broadcast by the Houthi-run Al-Masirah shows the shattered windows of the control tower. The BBC verified the location but noted that the channel's clip had been assembled from at least three cameras. A spokesman for the Israeli army, asked about a second video in which a wounded crew member is carried across the apron, said he had 'no knowledge of it'. The UN confirmed that one of its crew had been hurt.",
        Item(["Footage", "the channel's clip"], "video ground_video",
             [step("published|released|posted", "Al-Masirah"), step("verified|geolocated", "BBC", optional=True)], [time("event|filmed", "2024-12-26", optional=True)],
             [verdict("location", "confirmed", "BBC"), verdict("content|source", "partly_confirmed", "BBC", optional=True)], ["Sana", "airport", "tower"]),
        Item(["a second video"], "video ground_video", [], [time("event|filmed", "2024-12-26", optional=True)],
             [verdict("content|source", "not_confirmed", "spokesman|Israeli army", optional=True), verdict("content", "confirmed|partly_confirmed", "UN", optional=True)], ["Sana", "airport", "apron"]),
    ),
    Report(
        "Kerala Chronicle", "2024-08-01",
        "Kalpetta: The district collector of Wayanad, D. R. Menon, has urged people to forward only what the disaster authority has vetted. Of 212 clips flagged to its control room since Tuesday's landslides, 61 have been cleared as genuine, 118 dismissed as old or from elsewhere, and the rest are still being looked into. Among those cleared is CCTV from a resort in Mundakkai that recorded the first wall of mud at 1.14 am. Among those dismissed: an elephant family on a roof, filmed in Assam in 2020.",
        Item(["212 clips"], "video", [step("analysed", "control room|disaster authority", optional=True)], [],
             [verdict("content|location|time", "partly_confirmed|confirmed|refuted", "*", optional=True), verdict("time|location", "refuted", "*", optional=True)], ["Wayanad"]),
        Item(["CCTV"], "cctv",
             [step("filmed", "resort|CCTV", optional=True)], [time("filmed|event", "2024-07-30")], [verdict("content|source", "confirmed", "disaster authority|control room|*")], ["Mundakkai", "resort", "Wayanad"]),
        Item(["an elephant family on a roof"], "video ground_video", [], [time("filmed", "2020")],
             [verdict("location|time", "refuted", "disaster authority|control room|*"), verdict("time", "refuted", "*", optional=True)], ["Assam"]),
    ),
    Report(
        "Agence Belga Metro", "2023-10-17",
        "Brussels prosecutors have authenticated a selfie video in which a Tunisian man claims responsibility for Monday's shooting of two Swedish football supporters. He recorded it on the way to a café in Schaerbeek, where police found him, and sent it to friends on WhatsApp before it surfaced on Facebook. 'There is no doubt about the author,' magistrate Olivier Maes told reporters. A dashcam sequence from a taxi, said to show his scooter's flight along the canal, is being examined; its timing does not tally "
        "with the surveillance cameras, the magistrate warned.",
        Item(["selfie video"], "video ground_video",
             [step("filmed", "Tunisian man|Tunisian"), step("shared", "Tunisian man|He"), step("posted", None, optional=True), step("verified", "prosecutors", optional=True)], [time("event|filmed", "2023-10-16", optional=True)],
             [verdict("content|source", "confirmed", "prosecutors"), verdict("source", "confirmed", "Olivier Maes|magistrate", optional=True)], ["Schaerbeek", "café", "Brussels"]),
        Item(["dashcam sequence"], "dashcam",
             [step("filmed", "taxi", optional=True)], [], [verdict("time", "disputed|not_confirmed", "magistrate|Olivier Maes")], ["canal", "Brussels"]),
        Item(["surveillance cameras"], "cctv", [step("filmed", "*", optional=True)], [], [], ["canal", "Brussels"]),
    ),
    Report(
        "Planetary Watch", "2024-07-19",
        "CLAIM - satellite image proves that a Chinese submarine sank at its Wuchang pier. EVIDENCE - The image, acquired by Maxar on 15 June, shows four floating cranes round a dark hull. A frame from Planet taken on 13 June shows the hull moored normally. Two former navy analysts, Tom Sugarman and Brent Sadlow, see a sunken boat; a third, Collin Cho, counsels caution because the water is shallow. Beijing's foreign ministry 'has no information'. The Pentagon, speaking on condition of anonymity, confirmed the loss. ASSESSMENT - probable. "
        "The date is firm; what happened is partly confirmed.",
        Item(["satellite image", "The image"], "satellite_image",
             [step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2024-06-15")],
             [verdict("content", "confirmed", "Tom Sugarman|Brent Sadlow|analysts", optional=True), verdict("content", "not_confirmed|partly_confirmed", "Collin Cho", optional=True), verdict("content", "confirmed", "Pentagon", optional=True),
              verdict("content", "not_confirmed", "foreign ministry", optional=True), verdict("time", "confirmed", "Planetary Watch|*"), verdict("content", "partly_confirmed", "Planetary Watch|*")], ["Wuchang", "pier"]),
        Item(["A frame"], "satellite_image", [step("filmed", "Planet", optional=True)], [time("imagery_acquired", "2024-06-13")], [], ["Wuchang", "pier"]),
    ),
    Report(
        "Radio Free Peshawar", "2023-01-31",
        "Peshawar's police chief on Monday rejected as baseless a clip said to show a drone over the Police Lines mosque before the blast that killed more than 80 worshippers. 'There was no drone. It was a suicide attack,' Moazzam Khattak said. The clip was first uploaded by an account with eleven followers. By contrast, a still from a gate camera, in which a man in uniform pushes a motorcycle, was released by the counter-terrorism department itself and matched with "
        "the remains by means of DNA.",
        Item(["a clip", "The clip"], "video",
             [step("posted", "account with eleven followers|account")], [], [verdict("content|source", "refuted", "police chief|Moazzam Khattak")], ["Peshawar", "mosque", "Lines"]),
        Item(["a still"], "still screenshot cctv",
             [step("released|published", "counter-terrorism department"), step("filmed", "gate camera|camera", optional=True)], [], [verdict("content|source", "confirmed", "counter-terrorism department|*", optional=True)], ["Peshawar", "gate", "mosque", "Lines"]),
    ),
    Report(
        "The Guardian of Accra", "2022-01-22",
        "An independent examination has backed villagers' account of Thursday's explosion in Appiatse. Dr Kofi Amponsah of the mining university in Tarkwa analysed a mobile-phone recording made by the headteacher, Comfort Quaye, and found that 11 minutes passed between the collision and the blast, not three as the trucking company has said. The audio had not been tampered with, he added. Maxam, the company, contests the finding and has commissioned its own expert. Drone shots by the news site MyJoyOnline give a measure of the crater: "
        "20 metres across.",
        Item(["mobile-phone recording", "The audio"], "video ground_video",
             [step("filmed", "Comfort Quaye|headteacher"), step("analysed", "Kofi Amponsah"), step("verified", "Kofi Amponsah", optional=True)], [time("event|filmed", "2022-01-20", optional=True)],
             [verdict("content|source", "confirmed", "Kofi Amponsah|he"), verdict("time", "confirmed", "Kofi Amponsah", optional=True), verdict("time|content", "disputed", "Maxam|company")], ["Appiatse"]),
        Item(["Drone shots"], "drone_still drone_video", [step("filmed|published", "MyJoyOnline")], [], [], ["Appiatse", "crater"]),
    ),
    Report(
        "Storymesh Verification Desk", "2022-07-10",
        "ADVISORY: UGC SRI LANKA. Video of protesters swimming in the president's pool, Colombo. Shot by Nethmi Jayakody, cleared for use, courtesy Instagram/@nethmi.jay. Location confirmed (pool, flagpole, east wing vs. tourism photos). Date confirmed (weather, upload 14:08 local, July 9, other footage). Source confirmed by phone. SECOND VIDEO, suitcases being loaded onto a navy ship: location confirmed as Colombo port by three port workers; who the luggage belongs to is NOT confirmed. Do not caption as president's luggage. THIRD VIDEO, soldiers firing "
        "live rounds: HOLD, conflicting claims, the army says blanks.",
        Item(["Video of protesters"], "video ground_video",
             [step("filmed", "Nethmi Jayakody"), step("posted", "Nethmi Jayakody|@nethmi.jay", optional=True)], [time("posted", "2022-07-09"), time("filmed", "2022-07-09", optional=True)],
             [verdict("location", "confirmed", "Storymesh Verification Desk|*"), verdict("time", "confirmed", "Storymesh Verification Desk|*"), verdict("source", "confirmed", "Storymesh Verification Desk|*")], ["Colombo", "pool"]),
        Item(["SECOND VIDEO"], "video ground_video", [], [],
             [verdict("location", "confirmed", "port workers|workers"), verdict("content", "not_confirmed", "Storymesh Verification Desk|*")], ["Colombo", "port"]),
        Item(["THIRD VIDEO"], "video ground_video", [], [], [verdict("content", "disputed", "army|*")], ["Colombo", "SRI LANKA"]),
    ),
    Report(
        "Die Alpenzeitung", "2023-06-19",
        "Innsbruck - The recordings of the collapse at the Fluchthorn are authentic, geologist Andreas Gstrein of the state of Tyrol said on Monday. Hikers had filmed how more than 100,000 cubic metres of rock crashed into the valley of the Larain stream on 11 June. Doubts had been expressed on the net because the summit cross is missing in one of the clips; it fell with the rock. Mountain rescuer Lukas Rimml, who was at the Jamtal hut, shot the longest one and passed it to the broadcaster ORF.",
        Item(["The recordings", "the clips"], "video ground_video",
             [step("filmed", "Hikers"), step("verified", "Andreas Gstrein|geologist", optional=True)], [time("filmed|event", "2023-06-11")],
             [verdict("content|source", "confirmed", "Andreas Gstrein|geologist"), verdict("content|source", "disputed", "*", optional=True)], ["Fluchthorn", "Larain", "valley"]),
        Item(["the longest one"], "video ground_video",
             [step("filmed", "Lukas Rimml|rescuer"), step("shared|released", "Lukas Rimml|rescuer"), step("published", "ORF", optional=True)], [time("filmed|event", "2023-06-11", optional=True)],
             [verdict("content|source", "confirmed", "Andreas Gstrein|geologist", optional=True)], ["Fluchthorn", "Larain", "Jamtal", "hut", "valley"]),
    ),
    Report(
        "Yangon Monitor", "2022-10-26",
        "The military council has called a video of Sunday's air raid on a concert in A Nang Pa 'rumour', although its own Telegram channels celebrated the strike. The video, in which women weep among overturned stools, was passed to the Monitor by a Kachin pastor. Myanmar Witness, a project of the Centre for Information Resilience, said it could corroborate the location to within two kilometres with the help of fires seen by NASA satellites, but the poor quality of the film prevented an exact match. "
        "Three survivors independently described the same stage. At least 60 people died, the Kachin Independence Organisation says.",
        Item(["a video", "The video", "the film"], "video ground_video",
             [step("shared|released", "Kachin pastor|pastor"), step("geolocated|verified", "Myanmar Witness", optional=True), step("filmed", None, optional=True)], [time("event|filmed", "2022-10-23", optional=True)],
             [verdict("content", "refuted|disputed", "military council"), verdict("location", "partly_confirmed|confirmed", "Myanmar Witness"), verdict("content", "confirmed|partly_confirmed", "survivors", optional=True)], ["Nang Pa", "Kachin", "concert", "stage"]),
    ),
    Report(
        "Scottish Islands Herald", "2025-01-27",
        "A photograph of a caravan hanging in a tree in Stornoway, liked by 40,000 people on Friday at the height of Storm Éowyn, has been disowned by the man who published it. Retired welder Donald Macaulay now says his grandson made it 'with one of those programs'. The Met Office, which had retweeted the picture, apologised. Police Scotland did confirm the authenticity of another image: the roof of Broxburn's ice rink lying on the pavement, captured by the rink's caretaker.",
        Item(["A photograph", "the picture"], "still",
             [step("published|posted", "Donald Macaulay|welder"), step("reposted|shared", "Met Office"), step("filmed", "grandson", optional=True)], [time("published|posted", "2025-01-24", optional=True)],
             [verdict("content|source", "refuted", "Donald Macaulay|welder|man")], []),
        Item(["another image"], "still",
             [step("filmed", "caretaker")], [], [verdict("content|source", "confirmed", "Police Scotland")], ["Broxburn", "rink", "pavement"]),
    ),
    Report(
        "Nagorny Fact Center", "2020-10-12",
        "“Captured yesterday in Hadrut,” the Azerbaijani defence ministry captioned a video it published on 10 October, showing two men led away with tied hands. Is the date right? Armenia's human rights defender argued that it was not, and a comparison made by the Nagorny Fact Center supports him only in part. The cherry trees in the yard still carry all their leaves, as on photographs of 8 October; rain fell in Hadrut on the 9th and the ground in the video is dry. The place is beyond doubt: the yard of the music school. "
        "The ministry insisted on its version.",
        Item(["a video", "the video"], "video ground_video",
             [step("published|posted|released", "defence ministry"), step("geolocated|verified", "Nagorny Fact Center", optional=True), step("analysed", "Nagorny Fact Center", optional=True)], [time("published|posted|released", "2020-10-10"), time("filmed|event", "2020-10-09", optional=True)],
             [verdict("time", "disputed|refuted", "human rights defender"), verdict("time", "partly_confirmed|disputed", "Nagorny Fact Center"), verdict("location", "confirmed", "Nagorny Fact Center|*"), verdict("time", "confirmed", "ministry", optional=True)], ["Hadrut", "yard", "school"]),
    ),
    Report(
        "Athens Wire", "2023-06-18",
        "Greece's coastguard has denied that its vessel tied a rope to the trawler which sank off Pylos on Wednesday with hundreds on board. Two pictures it handed out, taken from a helicopter and from the patrol boat, show the decks packed with people. The BBC, relying on tracking data of other ships, questioned the official timeline; the trawler, it found, hardly moved for seven hours. The coastguard disputed this. Government spokesman Nikos Dellis later conceded that a rope had been used, 'to steady themselves'. "
        "The original photographs have been requested by the ombudsman.",
        Item(["Two pictures", "The original photographs"], "still",
             [step("released|shared|published", "coastguard"), step("filmed", "helicopter|patrol boat|coastguard", optional=True)], [], [], ["Pylos", "Greece", "decks"]),
    ),
    Report(
        "Osprey Investigations", "2024-02-02",
        "The drone strike on Tower 22: what can be seen. Planet Labs imagery of 29 January, which we purchased, shows scorch marks over a row of housing units on the Jordanian side of the berm; in imagery of 12 October the row is clean. US Central Command gave the units' number as four, and this is compatible with the imagery. A night-time video claimed by the Islamic Resistance in Iraq and carried by its channel on Sunday cannot be of this attack: the launch rail stands on a paved road, and experts from Conflict Armament Review recognised it from a propaganda film of "
        "November 2023.",
        Item(["Planet Labs imagery", "imagery@2", "the imagery"], "satellite_pair satellite_image",
             [step("filmed", "Planet Labs", optional=True), step("analysed", "Osprey Investigations", optional=True)], [time("imagery_acquired", "2024-01-29"), time("imagery_acquired", "2023-10-12")],
             [verdict("content", "confirmed|partly_confirmed", "Central Command|*", optional=True)], ["Tower", "Jordan", "berm"]),
        Item(["night-time video"], "video ground_video",
             [step("published|posted|released|shared", "Islamic Resistance|its channel")], [time("published|posted|released", "2024-01-28"), time("published|filmed", "2023-11", optional=True)],
             [verdict("content|time", "refuted", "Osprey Investigations|Conflict Armament Review|experts|*"), verdict("time", "refuted", "Conflict Armament Review|experts|*", optional=True)], ["road"]),
    ),
    Report(
        "Granma Digital Watch", "2021-07-15",
        "Of the images that went round the world after Sunday's marches in Cuba, several were wrong. The crowd on Havana's Malecón was in fact in Alexandria, Egypt, in February 2011, AFP found. The photo was shared by, among others, a senator from Florida. A woman with a flag on a monument, printed by the New York paper The Bugle as an anti-government protester, was a supporter of the government, according to the photographer who took it, Rosario Vives of the Associated Press. "
        "A shaky video from San Antonio de los Baños is real: six residents told us where each of them stood.",
        Item(["the images", "The photo"], "still",
             [step("shared|posted", "senator")], [time("filmed|event", "2011-02")], [verdict("location", "refuted", "AFP"), verdict("time", "refuted", "AFP", optional=True)], ["Alexandria", "Egypt"]),
        Item(["the images", "A woman with a flag"], "still",
             [step("filmed", "Rosario Vives|photographer"), step("published|republished", "Bugle")], [], [verdict("content", "refuted", "Rosario Vives|photographer")], ["monument", "Cuba"]),
        Item(["the images", "shaky video"], "video ground_video", [], [time("event|filmed", "2021-07-11", optional=True)], [verdict("content|source|location", "confirmed", "residents")], ["San Antonio", "Cuba"]),
    ),
    Report(
        "Harare Open Lens", "2023-08-25",
        "We have tried for two days to verify a recording of ballot boxes being carried out of a school in Glen View by night. Here is where we stand. The place: verified, through the mural of a giraffe. The person who filmed: a polling agent, whose accreditation we have seen. The day: probably Wednesday; the agent's phone was seized and we have only a copy sent over WhatsApp, which strips the metadata. What it shows: disputed. The electoral commission says late boxes were moved for want of light, the opposition says they were stuffed. "
        "SADC's observers declined to comment on the recording.",
        Item(["a recording", "the recording"], "video ground_video",
             [step("filmed", "polling agent|agent"), step("geolocated|verified", "We|Harare Open Lens", optional=True), step("shared", "*", optional=True)], [time("filmed|event", "2023-08-23", optional=True)],
             [verdict("location", "confirmed", "We|Harare Open Lens|*"), verdict("source", "confirmed", "we|Harare Open Lens|*"), verdict("time", "partly_confirmed|not_confirmed", "we|Harare Open Lens|*"), verdict("content", "disputed", "electoral commission|opposition|Harare Open Lens|*")],
             ["Glen View", "school"]),
    ),
    Report(
        "Baghdad Today Review", "2023-09-28",
        "Iraq's interior ministry has ruled out arson in the wedding hall fire of Qaraqosh that killed more than 100 guests. Civil defence chief Hatem Jubouri said late on Wednesday that a guest's film, on which fountains of sparks set the ceiling alight, had been examined by three laboratories and found to be unaltered. An earlier version published by the television station Zagros had the sound removed at the request of the families, the station confirmed. Rumours of a second film showing a man with a canister were unfounded: 'No such film exists.'",
        Item(["guest's film", "An earlier version"], "video ground_video",
             [step("filmed", "guest"), step("published|released", "Zagros"), step("analysed|verified", "laboratories", optional=True)], [],
             [verdict("content|source", "confirmed", "laboratories|Hatem Jubouri|Civil defence chief"), verdict("content", "confirmed", "station|Zagros", optional=True)], ["Qaraqosh", "hall", "ceiling"]),
    ),
    Report(
        "Copernicus EMS Bulletin", "2023-09-07",
        "Activation EMSR692 - Floods in Thessaly. Delineation product based on a Sentinel-1 radar image acquired on 7 September 2023 at 16:39 UTC; flooded area 72,900 hectares. Thematic accuracy has not been validated in the field. The extent near Palamas was cross-checked against helicopter pictures published by the fire service on the same day and is regarded as reliable; around Farkadona, reed beds may have been mistaken for water. Local authorities in Karditsa have queried two of the polygons. A revised map will be issued once optical imagery becomes available.",
        Item(["radar image"], "satellite_image",
             [step("filmed", "Sentinel", optional=True), step("analysed", "Copernicus", optional=True)], [time("imagery_acquired", "2023-09-07")],
             [verdict("content", "not_confirmed|partly_confirmed", "Copernicus EMS Bulletin|*"), verdict("content|location", "confirmed|partly_confirmed", "Copernicus EMS Bulletin|*", optional=True), verdict("content", "disputed", "Local authorities|authorities", optional=True)],
             ["Thessaly", "Palamas", "Farkadona", "Karditsa"]),
        Item(["helicopter pictures"], "still video",
             [step("published|released", "fire service"), step("filmed", "fire service|helicopter", optional=True)], [time("published|released", "2023-09-07")], [], ["Palamas", "Thessaly"]),
    ),
    Report(
        "Montevideo Semanal", "2022-12-02",
        "FIFA confirmed on Friday that it is examining the conduct of Uruguay's players after the match against Ghana. The federation disputes the referee's report and has asked for evidence to be shared. Coach Diego Alonso denied that his team had lost its head; 'anyone who watched the game saw the same as we did', he said, adding that he could not independently judge what happened in the tunnel. The Portuguese press suggested the decision on the penalty had been right. Back home, thousands watched in silence on a giant screen in Plaza Independencia.",
    ),
]
# fmt: on
