"""Sixty short reports of our own wording, an even mixture of wire, local, assessment, fact-check and blog prose."""
# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Front Assessment Desk", "2022-12-29",
        "Ukrainian forces likely made marginal gains west of Kreminna. Geolocated footage published on December 28 shows Ukrainian infantry "
        "in a tree line about four kilometers west of the town. The footage was first posted by a Ukrainian territorial defense brigade and "
        "was geolocated by the Telegram channel Oskil Maps. Separate drone video posted on December 27 shows two Russian armored vehicles "
        "burning near Chervonopopivka. A Russian milblogger disputed the timing and claimed that the drone video was filmed in early "
        "November. We have not observed visual confirmation of Russian claims to have retaken the village of Ploshchanka.",
        Item(["Geolocated footage", "The footage"], "video ground_video",
             [step("posted|published|released", "territorial defense brigade"), step("geolocated", "Oskil Maps"),
              step("published|posted", None, "2022-12-28", optional=True), step("geolocated", None, optional=True)],
             [time("published|posted", "2022-12-28")],
             [verdict("location", "confirmed", "Oskil Maps")], ["Kreminna", "tree line"]),
        Item(["Separate drone video", "the drone video"], "drone_video",
             [step("posted", None, "2022-12-27"), step("filmed", None, "2022-11", optional=True)],
             [time("posted", "2022-12-27"), time("filmed", "2022-11", optional=True)],
             [verdict("time", "disputed|refuted", "milblogger")], ["Chervonopopivka"]),
    ),
    Report(
        "Levant Wire", "2023-02-08",
        "ANTAKYA, Turkey: Drone footage released by the provincial fire service on Tuesday shows whole blocks flattened along the Asi river in "
        "Antakya, two days after the earthquakes. In a second recording, a security camera video from a pharmacy in Adiyaman, shelves are seen "
        "falling as the ground begins to shake at 4:17 a.m. on Feb. 6. The pharmacy's owner shared it with Levant Wire. Levant Wire confirmed "
        "the location of the CCTV clip from the shop sign and a mosque opposite, and the date from the time stamp. The drone footage could "
        "not be independently verified.",
        Item(["Drone footage", "The drone footage"], "drone_video",
             [step("released|published", "provincial fire service", "2023-02-07")],
             [time("released|published|posted", "2023-02-07"), time("event", "2023-02-06", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", None)], ["Antakya", "Asi", "Turkey"]),
        Item(["a second recording", "a security camera video", "it", "the CCTV clip"], "cctv",
             [step("shared|released", "owner"), step("verified", "Levant Wire", optional=True), step("geolocated", "Levant Wire", optional=True)],
             [time("filmed", "2023-02-06"), time("event", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Levant Wire"), verdict("time", "confirmed", "Levant Wire")],
             ["Adiyaman", "pharmacy", "Turkey"]),
    ),
    Report(
        "Cyrenaica Post", "2023-09-19",
        "Satellite images released by Planet Labs show how much of Derna was swept into the sea when two dams failed. The first image, taken on "
        "September 2, shows dense housing on both banks of Wadi Derna; in the second, acquired on September 12, the banks are bare. Meanwhile a video "
        "of a brown wave rushing between houses, shared thousands of times on Facebook since Wednesday as the moment the dam broke, has nothing to do "
        "with Libya. The Cyrenaica Post traced it to a YouTube upload of 4 August 2020; it was filmed in Omdurman, Sudan.",
        Item(["Satellite images", "The first image", "the second"], "satellite_pair satellite_image",
             [step("released|published", "Planet Labs"), step("filmed", None, "2023-09-02", optional=True), step("filmed", None, "2023-09-12", optional=True)],
             [time("imagery_acquired", "2023-09-02"), time("imagery_acquired", "2023-09-12")],
             [], ["Derna", "Wadi", "Libya"]),
        Item(["a video", "it@1", "it@2"], "video ground_video",
             [step("shared|posted|reposted", None, "2023-09-13", optional=True), step("posted|published", None, "2020-08-04"),
              step("verified|analysed", "Cyrenaica Post", optional=True)],
             [time("posted|published", "2020-08-04"), time("shared", "2023-09-13", optional=True)],
             [verdict("location", "refuted", "Cyrenaica Post"), verdict("time|content", "refuted", "Cyrenaica Post", optional=True)],
             ["Omdurman", "Sudan"]),
    ),
    Report(
        "Nile Telegraph", "2023-04-18",
        "KHARTOUM: Thick smoke rose over the runway of Khartoum international airport in footage filmed by a resident of the Amarat district on Saturday "
        "and obtained by the Nile Telegraph. We verified the location by comparing the control tower with satellite imagery. The Rapid Support Forces "
        "posted a video of their own on Twitter on Sunday, saying that it shows fighters inside the presidential palace. The Nile Telegraph was not able "
        "to verify where or when that video was recorded, and the army denied that the palace had fallen.",
        Item(["footage"], "video ground_video",
             [step("filmed", "resident", "2023-04-15"), step("published|shared|released|republished", "Nile Telegraph", optional=True),
              step("geolocated|verified", "Nile Telegraph|We", optional=True)],
             [time("filmed", "2023-04-15")],
             [verdict("location", "confirmed", "Nile Telegraph|We")], ["Khartoum", "airport", "Amarat", "KHARTOUM"]),
        Item(["a video", "it", "that video"], "video ground_video",
             [step("posted|released|published", "Rapid Support Forces", "2023-04-16")],
             [time("posted|published", "2023-04-16")],
             [verdict("location", "not_confirmed", "Nile Telegraph"), verdict("time", "not_confirmed", "Nile Telegraph"),
              verdict("content", "disputed", "army", optional=True)],
             ["palace", "Khartoum", "KHARTOUM"]),
    ),
    Report(
        "Irrawaddy Delta News", "2023-04-18",
        "Warning: graphic content. Photographs and a mobile phone video said to have been taken in Pazi Gyi, in Myanmar's Sagaing region, on the morning of "
        "April 11 show bodies lying among charred huts. The video, which runs for 47 seconds, was posted on Facebook by a member of the local People's "
        "Defence Force the same day. Researchers at the Delta Evidence Project matched the ring of trees and a half-built hall to satellite imagery and "
        "confirmed that it was recorded in the village. A spokesman for the military acknowledged the strike but called the clip exaggerated.",
        Item(["Photographs"], "still",
             [], [time("filmed", "2023-04-11"), time("event", "2023-04-11", optional=True)], [], ["Pazi Gyi", "Sagaing", "Myanmar"]),
        Item(["a mobile phone video", "The video", "it", "the clip"], "video ground_video",
             [step("posted", "member", "2023-04-11"), step("geolocated|verified|analysed", "Delta Evidence Project", optional=True)],
             [time("filmed", "2023-04-11"), time("posted", "2023-04-11"), time("event", "2023-04-11", optional=True)],
             [verdict("location", "confirmed", "Delta Evidence Project"), verdict("content", "disputed", "spokesman|military", optional=True)],
             ["Pazi Gyi", "Sagaing", "Myanmar", "village"]),
    ),
    Report(
        "Harbour Standard", "2020-08-05",
        "BEIRUT: A video filmed by a bride's wedding photographer in Saifi shows the blast wave of Tuesday's explosion tearing through a square; it was shared on Instagram by the photographer on Tuesday night. "
        "Harbour Standard verified the place from the arcades of the square and a jeweller's sign. Another clip, in which a missile seems to strike the warehouse seconds before the explosion, is fake. "
        "It was uploaded to Twitter by an anonymous account at 6.15 p.m. on 4 August, and Harbour Standard found that the missile had been added digitally. Lebanon's army also dismissed the clip as doctored.",
        Item(["A video", "it@1"], "video ground_video",
             [step("filmed", "wedding photographer|photographer"), step("shared|posted", "photographer", "2020-08-04"), step("verified|geolocated", "Harbour Standard", optional=True)],
             [time("shared|posted", "2020-08-04"), time("filmed|event", "2020-08-04", optional=True)],
             [verdict("location", "confirmed", "Harbour Standard")], ["Saifi", "square", "BEIRUT", "Lebanon"]),
        Item(["Another clip", "It", "the clip"], "video ground_video",
             [step("posted|published", "anonymous account|account", "2020-08-04"), step("verified|analysed", "Harbour Standard", optional=True)],
             [time("posted|published", "2020-08-04"), time("event", "2020-08-04", optional=True)],
             [verdict("content", "refuted", "Harbour Standard|*"), verdict("content", "refuted", "army", optional=True)], ["warehouse", "BEIRUT", "Lebanon"]),
    ),
    Report(
        "Kowloon Courier", "2019-11-19",
        "Police body camera footage released late on Monday shows officers advancing along Cheong Wan Road towards the Polytechnic University in Hong Kong. The "
        "force said the footage was recorded in the early hours of 18 November. Students have published a livestream of the same clash, broadcast on Facebook by "
        "the campus radio, which begins eleven minutes earlier. The Courier compared both recordings and found that the police version had been cut before it was "
        "released. A police spokeswoman said nothing had been left out.",
        Item(["Police body camera footage", "the footage", "the police version", "it"], "bodycam",
             [step("released|published", "Police|force|*", "2019-11-18"), step("analysed|verified", "Courier", optional=True)],
             [time("released|published", "2019-11-18"), time("filmed", "2019-11-18")],
             [verdict("content", "refuted|disputed|partly_confirmed", "Courier", optional=True), verdict("content", "confirmed|disputed", "spokeswoman", optional=True)],
             ["Cheong Wan", "Polytechnic", "Hong Kong"]),
        Item(["a livestream"], "livestream",
             [step("published|shared|released", "Students"), step("filmed|posted|published", "campus radio"), step("analysed", "Courier", optional=True)],
             [time("filmed|event", "2019-11-18", optional=True)], [], ["Cheong Wan", "Polytechnic", "Hong Kong"]),
    ),
    Report(
        "Eifelbote English Service", "2021-07-16",
        "AHRWEILER: Aerial video taken by the Rhineland police helicopter on Thursday shows the village of Schuld half torn away by the river Ahr. The video was "
        "handed out to broadcasters that evening. A dashcam recording by a delivery driver, filmed on Wednesday night on the B267 near Dernau, captures the "
        "first wave crossing the road; the driver uploaded it to YouTube the next day. The district's crisis staff confirmed the place. A further clip of cars "
        "floating past a supermarket, also shared as filmed in Dernau, is in fact from Braunsbach in 2016, according to the staff.",
        Item(["Aerial video", "The video"], "video drone_video",
             [step("filmed", "police", "2021-07-15"), step("released|published|shared", "police|*", "2021-07-15")],
             [time("filmed", "2021-07-15"), time("released|published", "2021-07-15")], [], ["Schuld", "Ahr", "AHRWEILER"]),
        Item(["A dashcam recording", "it"], "dashcam",
             [step("filmed", "delivery driver|driver", "2021-07-14"), step("posted|published", "driver", "2021-07-15"),
              step("verified|geolocated", "crisis staff", optional=True)],
             [time("filmed", "2021-07-14"), time("posted|published", "2021-07-15")],
             [verdict("location", "confirmed", "crisis staff")], ["B267", "Dernau", "road"]),
        Item(["A further clip"], "video ground_video",
             [step("shared|posted", None, optional=True)], [time("filmed", "2016")],
             [verdict("location", "refuted", "staff"), verdict("time", "refuted", "staff", optional=True)], ["Braunsbach", "supermarket"]),
    ),
    Report(
        "Indus Ledger", "2022-08-30",
        "A pair of Maxar satellite images shows the Indus at Rajanpur before and after the monsoon floods. The earlier image dates from March 24, the later one from August 28; both "
        "were released on Monday. On the ground, a drone video shot by a volunteer of the Sindh Relief Trust over Khairpur Nathan Shah shows only rooftops "
        "above the water. The Trust posted the video to its Facebook page on August 27. The Indus Ledger has not been able to confirm when it was filmed.",
        Item(["A pair of Maxar satellite images", "The earlier image", "the later one", "both"], "satellite_pair",
             [step("filmed", "Maxar", optional=True), step("released|published", "Maxar|*", "2022-08-29")],
             [time("imagery_acquired", "2022-03-24"), time("imagery_acquired", "2022-08-28"), time("released|published", "2022-08-29")], [],
             ["Rajanpur", "Indus"]),
        Item(["a drone video", "the video", "it"], "drone_video",
             [step("filmed", "volunteer|Sindh Relief Trust"), step("posted|published", "Trust", "2022-08-27")],
             [time("posted|published", "2022-08-27")],
             [verdict("time", "not_confirmed", "Indus Ledger")], ["Khairpur Nathan Shah"]),
    ),
    Report(
        "Atlas Check", "2023-09-13",
        "CLAIM: A video shows a hotel collapsing in Marrakesh during the earthquake of 8 September. FACT: The video is old. A reverse image search led us to "
        "the same clip on a Casablanca news site, published on 6 August 2020 under a report about a building that collapsed in the Bouskoura quarter. Genuine images exist: "
        "surveillance camera footage from the Bahia hammam, posted on X by its manager on Saturday, shows bathers running out as plaster falls. Atlas Check verified "
        "the time of that footage against the official record of the quake. RATING: False.",
        Item(["A video", "The video", "the same clip"], "video ground_video",
             [step("published", "news site|*", "2020-08-06"), step("verified|analysed", "Atlas Check|us", optional=True)],
             [time("published", "2020-08-06"), time("event", "2023-09-08", optional=True)],
             [verdict("time", "refuted", "Atlas Check|us|*"), verdict("location|content", "refuted", "Atlas Check|us|*", optional=True)],
             ["Casablanca", "Bouskoura"]),
        Item(["surveillance camera footage", "that footage"], "cctv",
             [step("posted|published", "manager", "2023-09-09"), step("chronolocated|verified", "Atlas Check", optional=True)],
             [time("posted|published", "2023-09-09"), time("filmed|event", "2023-09-08", optional=True)],
             [verdict("time", "confirmed", "Atlas Check")], ["Bahia", "hammam", "Marrakesh"]),
    ),
    Report(
        "Caspian Monitor", "2022-11-16",
        "Videos posted to social media on Tuesday show shopkeepers in Tehran's Grand Bazaar chanting against the government. The clips were published by the activist "
        "network 1500 Voices, and Caspian Monitor was able to geolocate them to the Shoemakers' row. In Mahabad, undated footage purportedly shows plainclothes "
        "agents firing from a roof. Caspian Monitor could not independently verify the Mahabad footage; a rights group, Hana, said that it had been filmed on 9 November "
        "by a nurse at a nearby clinic.",
        Item(["Videos", "The clips", "them"], "video ground_video",
             [step("posted", None, "2022-11-15", optional=True), step("published|posted", "1500 Voices"), step("geolocated", "Caspian Monitor")],
             [time("posted|published", "2022-11-15")],
             [verdict("location", "confirmed", "Caspian Monitor")], ["Tehran", "Grand Bazaar", "Shoemakers"]),
        Item(["undated footage", "the Mahabad footage", "it"], "video ground_video",
             [step("filmed", "nurse", "2022-11-09")],
             [time("filmed", "XXXX-XX-XX"), time("filmed", "2022-11-09")],
             [verdict("content|location|time|source", "not_confirmed", "Caspian Monitor"), verdict("time|source", "confirmed", "Hana", optional=True)],
             ["Mahabad", "clinic"]),
    ),
    Report(
        "Open Eye Minsk", "2020-08-12",
        "How we placed the shot fired at Pushkinskaya. The key recording is a 32-second clip filmed from a balcony on the sixth floor and uploaded to the Telegram channel "
        "Minsk Nights at 23:04 on 10 August. In it a man in a white shirt walks towards a line of troops and falls. Our volunteers geolocated the "
        "clip to the exit of Pushkinskaya metro station from the shape of the canopy and two lamp posts. The interior ministry said the man was holding "
        "an explosive device; the video refutes this, as his hands are empty throughout.",
        Item(["The key recording", "a 32-second clip", "it", "the clip", "the video"], "video ground_video",
             [step("posted|published", None, "2020-08-10"), step("geolocated", "volunteers|Open Eye Minsk|Our"), step("filmed", None, optional=True)],
             [time("posted|published", "2020-08-10"), time("filmed", "2020-08-10", optional=True)],
             [verdict("location", "confirmed", "volunteers|Open Eye Minsk|Our"), verdict("content", "disputed|refuted|confirmed", "*", optional=True)],
             ["Pushkinskaya", "metro", "Minsk"]),
    ),
    Report(
        "Cerro Alegre Times", "2024-02-08",
        "VIÑA DEL MAR, Chile: Drone video recorded on Sunday by Mercury Air Films shows street after street of burnt houses in El Olivar. The Associated Press, which distributed the "
        "video, confirmed the location. Footage from a bus driver's dashcam, credited to Transportes Miraflores, shows flames leaping over Route 68 on "
        "Friday afternoon as cars turn round. The dashcam footage first appeared on TikTok on Saturday.",
        Item(["Drone video", "the video"], "drone_video",
             [step("filmed", "Mercury Air Films", "2024-02-04"), step("published|shared|released|republished", "Associated Press"), step("verified", "Associated Press", optional=True)],
             [time("filmed", "2024-02-04")],
             [verdict("location", "confirmed", "Associated Press")], ["El Olivar", "Viña", "VIÑA", "Chile"]),
        Item(["Footage", "The dashcam footage"], "dashcam",
             [step("filmed|published|released", "bus driver|Transportes Miraflores"), step("posted|published", None, "2024-02-03")],
             [time("filmed", "2024-02-02"), time("posted|published", "2024-02-03")], [], ["Route 68", "Chile"]),
    ),
    Report(
        "Patapsco Bulletin", "2024-03-27",
        "A harbor livestream run by StreamBay Live captured the moment at 1:28 a.m. Tuesday when a container ship struck a pier of the Francis Scott Key Bridge in Baltimore. The clip has been "
        "viewed millions of times. Maryland State Police on Wednesday released drone video of the wreckage, filmed a few hours after daybreak on Tuesday. "
        "A separate video circulating on X with the claim that it shows an explosion on the bridge is unrelated: it shows the Kerch bridge in October 2022, the fact-checking site "
        "Plain Record found.",
        Item(["A harbor livestream", "The clip"], "livestream",
             [step("filmed|published|posted", "StreamBay Live", "2024-03-26")],
             [time("filmed", "2024-03-26"), time("event", "2024-03-26", optional=True)], [], ["Key Bridge", "Baltimore", "harbor"]),
        Item(["drone video"], "drone_video",
             [step("released|published", "Maryland State Police", "2024-03-27"), step("filmed", "Maryland State Police|*", "2024-03-26", optional=True)],
             [time("released|published", "2024-03-27"), time("filmed", "2024-03-26")], [], ["Key Bridge", "Baltimore"]),
        Item(["A separate video", "it@1", "it@2"], "video",
             [step("posted|shared", None, optional=True), step("verified|analysed", "Plain Record", optional=True)],
             [time("filmed|event", "2022-10")],
             [verdict("location", "refuted", "Plain Record"), verdict("content|time", "refuted", "Plain Record", optional=True)], ["Kerch"]),
    ),
    Report(
        "Hokuriku Daily (English)", "2024-01-04",
        "Dashcam video obtained by Hokuriku Daily shows houses in Suzu folding onto the street within seconds of the New Year's Day earthquake. The driver, a postal worker, gave the recording to "
        "this newspaper on Wednesday. An infrared video taken by a coast guard aircraft on the night of 1 January, published by the Japan Coast Guard a day later, shows fires in central Wajima. "
        "Fact-checkers meanwhile warned that a widely shared clip of a tsunami crossing a sea wall was filmed in Miyako in March 2011.",
        Item(["Dashcam video", "the recording"], "dashcam",
             [step("filmed", "driver|postal worker", optional=True), step("shared|released", "driver|postal worker", "2024-01-03"),
              step("published|shared|republished", "Hokuriku Daily", optional=True)],
             [time("filmed|event", "2024-01-01"), time("shared", "2024-01-03", optional=True)], [], ["Suzu"]),
        Item(["An infrared video"], "thermal_video",
             [step("filmed", "coast guard|Coast Guard", "2024-01-01"), step("published|released", "Japan Coast Guard", "2024-01-02")],
             [time("filmed", "2024-01-01"), time("published", "2024-01-02")], [], ["Wajima"]),
        Item(["a widely shared clip"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("verified", "Fact-checkers", optional=True)],
             [time("filmed", "2011-03")],
             [verdict("time", "refuted", "Fact-checkers"), verdict("location", "refuted", "Fact-checkers", optional=True)], ["Miyako", "sea wall"]),
    ),
    Report(
        "Strait Observer", "2024-04-04",
        "HUALIEN, Taiwan: CCTV footage from a swimming pool in Taipei and a quadcopter video from Hualien have become the most watched recordings of Wednesday's earthquake. The pool footage was "
        "posted on Instagram by a guest. The quadcopter video, shot by a local surveyor on Wednesday afternoon and broadcast by TVB Formosa, shows the Uranus building leaning "
        "over Xuanyuan Road. The Strait Observer matched the building to street-level imagery and confirmed the place.",
        Item(["CCTV footage", "The pool footage"], "cctv",
             [step("posted|shared|published", "guest")], [time("filmed|event", "2024-04-03")], [], ["Taipei", "swimming pool"]),
        Item(["a quadcopter video", "The quadcopter video"], "drone_video",
             [step("filmed", "surveyor", "2024-04-03"), step("published|shared|republished|released", "TVB Formosa"), step("geolocated|verified", "Strait Observer", optional=True)],
             [time("filmed", "2024-04-03"), time("event", "2024-04-03", optional=True)],
             [verdict("location", "confirmed", "Strait Observer")], ["Hualien", "HUALIEN", "Uranus", "Xuanyuan", "Taiwan"]),
    ),
    Report(
        "Guaíba Hoje International", "2024-05-08",
        "Before-and-after satellite images of Porto Alegre, captured by Planet on April 20 and May 6, show the runway of Salgado Filho airport turned into a lake. A video of a horse stranded on "
        "a roof was filmed from a television helicopter over Canoas on Wednesday and has been confirmed as authentic by the fire service. But a third item shared on WhatsApp, a photograph of "
        "a stadium under water, is not from this year: it was taken in September 2023 in Lajeado, according to Guaíba Hoje's archive.",
        Item(["Before-and-after satellite images"], "satellite_pair",
             [step("filmed", "Planet", optional=True)],
             [time("imagery_acquired", "2024-04-20"), time("imagery_acquired", "2024-05-06")], [], ["Porto Alegre", "Salgado Filho", "airport"]),
        Item(["A video"], "video",
             [step("filmed", "television|*", "2024-05-08", optional=True), step("verified", "fire service", optional=True)],
             [time("filmed", "2024-05-08")],
             [verdict("content|source", "confirmed", "fire service")], ["Canoas"]),
        Item(["a third item", "a photograph", "it"], "still",
             [step("shared|posted", None), step("filmed", None, "2023-09", optional=True)],
             [time("filmed", "2023-09")],
             [verdict("time", "refuted", "Guaíba Hoje|*"), verdict("location", "refuted", "Guaíba Hoje|*", optional=True)], ["Lajeado", "stadium"]),
    ),
    Report(
        "Rift Valley Reporter", "2024-06-26",
        "NAIROBI: Video verified by the Rift Valley Reporter shows police firing as protesters climb the fence of Kenya's parliament on Tuesday afternoon. It was livestreamed on TikTok by a student "
        "standing on Parliament Road. A second video, which was posted on X on Tuesday night with the caption \"Githurai massacre\", could not be confirmed. The Reporter did not find any landmark that would "
        "establish where the second video was filmed. The interior ministry has called it fabricated.",
        Item(["Video", "It"], "livestream video ground_video",
             [step("filmed|posted|published", "student", "2024-06-25"), step("verified", "Rift Valley Reporter", optional=True)],
             [time("filmed|event|posted", "2024-06-25")],
             [verdict("content|location|time|source", "confirmed", "Rift Valley Reporter")], ["parliament", "Parliament Road", "Nairobi", "NAIROBI", "Kenya"]),
        Item(["A second video", "the second video", "it"], "video ground_video",
             [step("posted|published", None, "2024-06-25")],
             [time("posted|published", "2024-06-25")],
             [verdict("location", "not_confirmed", "Reporter"), verdict("content|location|time|source", "not_confirmed", None, optional=True),
              verdict("content", "refuted|disputed", "interior ministry")], ["Githurai"]),
    ),
    Report(
        "Meghna Fact Desk", "2024-08-15",
        "A video said to show a temple burning in Satkhira after the fall of the government is being shared on X. The claim is misleading. The video was recorded in Satkhira, but the "
        "building is a restaurant, the Meghna Fact Desk has established. The earliest version was uploaded to Facebook on 5 August by a passer-by, whom we reached by phone; he "
        "said he had filmed it from his motorcycle that evening. The fire service of Satkhira confirmed the time and the address.",
        Item(["A video", "The video", "The earliest version", "it"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("posted|published", "passer-by", "2024-08-05"), step("filmed", "passer-by|he", "2024-08-05"),
              step("verified", "Meghna Fact Desk|fire service", optional=True)],
             [time("posted|published", "2024-08-05"), time("filmed", "2024-08-05")],
             [verdict("content", "refuted", "Meghna Fact Desk|*"), verdict("location", "confirmed", "Meghna Fact Desk|fire service"),
              verdict("time", "confirmed", "fire service"), verdict("location", "confirmed", "fire service", optional=True)],
             ["Satkhira", "restaurant"]),
    ),
    Report(
        "Seti Valley Post", "2023-01-16",
        "POKHARA, Nepal: A Facebook livestream by one of the passengers shows the cabin in the last minute before Sunday's crash. A friend of the passenger told the Seti Valley Post that he had downloaded the "
        "stream before it was deleted. The Civil Aviation Authority has not confirmed that the livestream is authentic. Another video, recorded by a resident of Gharipatan from his rooftop, shows the aircraft "
        "rolling to the left above houses. It was shared on Twitter on Sunday and geolocated by the volunteer group SkyTrace.",
        Item(["A Facebook livestream", "the stream", "it", "the livestream"], "livestream",
             [step("filmed|posted|published", "one of the passengers|passenger"), step("archived", "friend", optional=True)],
             [time("filmed|event", "2023-01-15")],
             [verdict("source|content", "not_confirmed", "Civil Aviation Authority")], ["Pokhara", "POKHARA", "Nepal", "cabin"]),
        Item(["Another video", "It"], "video ground_video",
             [step("filmed", "resident"), step("shared|posted", None, "2023-01-15"), step("geolocated", "SkyTrace")],
             [time("shared|posted", "2023-01-15"), time("filmed|event", "2023-01-15", optional=True)],
             [verdict("location", "confirmed", "SkyTrace")], ["Gharipatan", "Pokhara", "POKHARA", "Nepal"]),
    ),
    Report(
        "Garhwal Herald", "2021-02-09",
        "Mobile phone footage filmed by villagers in Raini shows a cloud of dust and water racing down the Rishiganga on Sunday morning. The footage was broadcast by several Indian channels within hours. "
        "Satellite imagery acquired by Planet Labs on 7 February and analysed by glaciologists in Dehradun shows a fresh scar on the flank of Ronti peak; an image of the day before shows none. "
        "Police warned against a clip of a collapsing dam that is also being passed around, which is from China.",
        Item(["Mobile phone footage", "The footage"], "video ground_video",
             [step("filmed", "villagers", "2021-02-07"), step("published|shared|republished|released", "Indian channels", optional=True)],
             [time("filmed", "2021-02-07"), time("published", "2021-02-07", optional=True), time("event", "2021-02-07", optional=True)], [], ["Raini", "Rishiganga"]),
        Item(["Satellite imagery", "an image"], "satellite_pair satellite_image",
             [step("filmed|published", "Planet Labs", "2021-02-07", optional=True), step("analysed", "glaciologists")],
             [time("imagery_acquired", "2021-02-07"), time("imagery_acquired", "2021-02-06")], [], ["Ronti"]),
        Item(["a clip"], "video ground_video",
             [step("shared|posted", None, optional=True)], [],
             [verdict("location", "refuted", "Police"), verdict("content", "refuted", "Police", optional=True)], ["China"]),
    ),
    Report(
        "Horn Evidence Review", "2021-02-03",
        "This post examines five videos said to show killings near Mahbere Dego in Ethiopia's Tigray region. They were posted to Twitter by an account based in Sweden between 27 and 31 January. We "
        "geolocated all five to a cliff top about 4 km south of the town by comparing the ridge line with a terrain model. Shadows suggest that the videos were filmed between 3 and 5 p.m., but "
        "we cannot establish the day. The federal government has said that the recordings are fabricated. A still showing a soldier's badge was first shared by the Tigrai Media House.",
        Item(["five videos", "They", "all five", "the videos", "the recordings"], "video ground_video",
             [step("posted|published", "account"), step("geolocated", "We|Horn Evidence Review"), step("chronolocated|analysed", "We|Horn Evidence Review|*", optional=True)],
             [time("posted|published", "2021-01-27/2021-01-31")],
             [verdict("location", "confirmed", "We|Horn Evidence Review"), verdict("time", "not_confirmed|partly_confirmed", "we|Horn Evidence Review"),
              verdict("content", "disputed|refuted", "federal government")],
             ["Mahbere Dego", "Tigray", "Ethiopia", "cliff"]),
        Item(["A still"], "still screenshot", [step("shared|posted|published", "Tigrai Media House")], [], [], ["Mahbere Dego", "Tigray", "Ethiopia"]),
    ),
    Report(
        "Sahel Watch", "2022-04-27",
        "The French army on Thursday published drone footage that it says shows Russian mercenaries burying bodies near its former base at Gossi, in northern Mali. The black-and-white video was filmed "
        "by a surveillance drone on the morning of 21 April, the general staff said. A day later, an account in the name of Dia Diarra posted grainy pictures of the same grave on Twitter, blaming "
        "France. Sahel Watch matched the drone footage to satellite imagery and confirmed that it was taken east of the camp. The account was deemed fake by the staff and has been deleted.",
        Item(["drone footage", "The black-and-white video", "the drone footage", "it@2"], "drone_video thermal_video",
             [step("published|released", "French army", "2022-04-21"), step("filmed", "surveillance drone|French army|general staff", "2022-04-21"), step("geolocated|verified", "Sahel Watch", optional=True)],
             [time("published|released", "2022-04-21"), time("filmed", "2022-04-21")],
             [verdict("location", "confirmed", "Sahel Watch")], ["Gossi", "Mali", "camp", "base"]),
        Item(["grainy pictures"], "still",
             [step("posted|published", "account|Dia Diarra", "2022-04-22")],
             [time("posted|published", "2022-04-22")],
             [verdict("source", "refuted", "staff", optional=True)], ["Gossi", "Mali", "grave", "base"]),
    ),
    Report(
        "Araxes Brief", "2020-10-20",
        "Azerbaijan's defence ministry on Monday released thermal imaging footage of what it described as a strike on an air defence launcher near Khojavend. The Araxes Brief could not confirm the "
        "location or the date of the footage. Two clips of the execution of prisoners in Hadrut, which first appeared on a Russian Telegram channel on 15 October, have in contrast been geolocated by "
        "an independent analyst to a park in the town centre. Baku called the clips fake; Armenia's human rights ombudsman identified one of the men as a resident of Hadrut.",
        Item(["thermal imaging footage", "the footage"], "thermal_video drone_video",
             [step("released|published", "defence ministry", "2020-10-19")],
             [time("released|published", "2020-10-19")],
             [verdict("location", "not_confirmed", "Araxes Brief"), verdict("time", "not_confirmed", "Araxes Brief")], ["Khojavend", "launcher"]),
        Item(["Two clips", "the clips"], "video ground_video",
             [step("posted|published", "Telegram channel|*", "2020-10-15"), step("geolocated", "analyst")],
             [time("posted|published", "2020-10-15")],
             [verdict("location", "confirmed", "analyst"), verdict("content", "disputed|refuted", "Baku"), verdict("content|source", "confirmed|partly_confirmed", "ombudsman", optional=True)],
             ["Hadrut", "park"]),
    ),
    Report(
        "Mediterranean Wire", "2023-10-19",
        "GAZA: A television livestream recorded from a rooftop in western Gaza City on Tuesday shows a light climbing into the night sky and breaking apart at 6:59 p.m., seconds before the explosion at the "
        "al-Ahli hospital. Mediterranean Wire synchronised the stream with two other recordings, a webcam in Netivot and a phone video filmed from a balcony, and verified the time of all three. "
        "The army's spokesman on Wednesday released infrared drone footage of the hospital's car park. The wire confirmed that this footage shows the car park but could not determine what caused the blast.",
        Item(["A television livestream", "the stream"], "livestream",
             [step("filmed", None, "2023-10-17", optional=True), step("analysed|chronolocated|verified", "Mediterranean Wire", optional=True)],
             [time("filmed", "2023-10-17"), time("event", "2023-10-17", optional=True)],
             [verdict("time", "confirmed", "Mediterranean Wire")], ["Gaza", "GAZA", "al-Ahli", "hospital"]),
        Item(["a webcam"], "livestream cctv video",
             [step("analysed|chronolocated|verified", "Mediterranean Wire", optional=True)], [time("filmed", "2023-10-17", optional=True)],
             [verdict("time", "confirmed", "Mediterranean Wire")], ["Netivot", "Gaza", "GAZA", "al-Ahli"]),
        Item(["a phone video"], "video ground_video",
             [step("analysed|chronolocated|verified", "Mediterranean Wire", optional=True)], [time("filmed", "2023-10-17", optional=True)],
             [verdict("time", "confirmed", "Mediterranean Wire")], ["Gaza", "GAZA", "al-Ahli", "hospital", "balcony"]),
        Item(["infrared drone footage", "this footage"], "thermal_video drone_video",
             [step("released|published", "spokesman|army", "2023-10-18"), step("verified", "wire", optional=True)],
             [time("released|published", "2023-10-18")],
             [verdict("location|content", "confirmed", "wire"), verdict("content", "not_confirmed", "wire", optional=True)], ["car park", "hospital", "al-Ahli", "Gaza", "GAZA"]),
    ),
    Report(
        "Tihama Shipping News", "2023-11-22",
        "Yemen's Houthi movement on Monday released a video of armed men landing by helicopter on the deck of the car carrier Galaxy Leader in the Red Sea. The two-minute video, aired by the group's television "
        "channel al-Masirah, appears to have been filmed on Sunday by cameras worn by the gunmen. A satellite image taken on Tuesday by Maxar shows the ship anchored off as-Salif. An analyst at "
        "Hull & Harbour, a maritime intelligence firm, confirmed the identity of the vessel in both.",
        Item(["a video", "The two-minute video", "both"], "video bodycam ground_video",
             [step("released|published", "Houthi", "2023-11-20"), step("published|shared|released", "al-Masirah"), step("filmed", "gunmen", "2023-11-19", optional=True), step("analysed|verified", "analyst", optional=True)],
             [time("released|published", "2023-11-20"), time("filmed", "2023-11-19")],
             [verdict("content", "confirmed", "analyst|Hull & Harbour")], ["Red Sea", "Galaxy Leader"]),
        Item(["A satellite image", "both"], "satellite_image",
             [step("filmed|released|published", "Maxar", "2023-11-21", optional=True), step("analysed|verified", "analyst", optional=True)],
             [time("imagery_acquired", "2023-11-21")],
             [verdict("content", "confirmed", "analyst|Hull & Harbour")], ["Salif", "ship", "Red Sea"]),
    ),
    Report(
        "Turia Verifica", "2024-10-31",
        "Is the video of cars heaped in a narrow street from Valencia? Yes. The clip was filmed in Sedaví on Wednesday morning by a neighbour, Amparo, who posted it on TikTok; a reader of ours recognised the bakery. "
        "By contrast, the recording of a shopping trolley procession in a flooded underground car park, attributed to Bonaire, was made in 2021 in Zhengzhou, China. It has been circulating under new captions ever since. Turia Verifica "
        "contacted the regional emergency service, which confirmed that it has no footage from inside the Bonaire car park.",
        Item(["the video", "The clip", "it"], "video ground_video",
             [step("filmed", "neighbour|Amparo", "2024-10-30"), step("posted|published", "neighbour|Amparo"), step("geolocated|verified", "reader|Turia Verifica", optional=True)],
             [time("filmed", "2024-10-30")],
             [verdict("location", "confirmed", "reader|Turia Verifica|*")], ["Sedaví", "Valencia", "street"]),
        Item(["the recording", "It"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("filmed", None, "2021", optional=True)], [time("filmed", "2021")],
             [verdict("location", "refuted", "Turia Verifica|*"), verdict("time", "refuted", "Turia Verifica|*", optional=True)], ["Zhengzhou", "China", "underground car park"]),
    ),
    Report(
        "Thessaly Today", "2023-03-02",
        "LARISSA, Greece: Security camera footage shows a goods train passing Rapsani shortly before the head-on collision in the Tempe valley late on Tuesday. The footage, from a fuel station's cameras, was handed to "
        "investigators on Wednesday and obtained by state broadcaster ERA. Drone pictures taken on Wednesday by an Epirus News Agency photographer show overturned coaches beside the motorway. Police confirmed to Thessaly Today that the security footage "
        "is genuine but said that its clock was four minutes slow.",
        Item(["Security camera footage", "The footage", "the security footage"], "cctv",
             [step("shared|released", None, "2023-03-01", optional=True), step("published|shared|republished|released", "ERA", optional=True), step("verified", "Police", optional=True)],
             [time("filmed|event", "2023-02-28"), time("shared", "2023-03-01", optional=True)],
             [verdict("content|source", "confirmed", "Police"), verdict("time", "partly_confirmed|disputed|refuted", "Police", optional=True)], ["Rapsani", "Tempe", "fuel station", "Greece"]),
        Item(["Drone pictures"], "drone_still",
             [step("filmed", "photographer|Epirus News Agency", "2023-03-01")], [time("filmed", "2023-03-01")], [], ["Tempe", "motorway", "Greece"]),
    ),
    Report(
        "Sulawesi Pos (English)", "2018-10-03",
        "The national disaster agency on Tuesday published before-and-after satellite images of Balaroa in Palu, where the ground liquefied. The images, by DigitalGlobe, were acquired on August 17 and October 1. A video "
        "filmed by a shopper from the parking deck of the Palu Grand Mall on Friday, showing the tsunami hitting the beach road, has been verified by Sulawesi Pos. The shopper shared it with "
        "relatives over WhatsApp. Agency spokesmen asked the public to stop forwarding a third, older video which shows the 2004 tsunami in Banda Aceh.",
        Item(["before-and-after satellite images", "The images"], "satellite_pair",
             [step("published|released", "disaster agency", "2018-10-02"), step("filmed", "DigitalGlobe", optional=True), step("published|released|shared", "DigitalGlobe", optional=True)],
             [time("published|released", "2018-10-02"), time("imagery_acquired", "2018-08-17"), time("imagery_acquired", "2018-10-01")], [], ["Balaroa", "Palu"]),
        Item(["A video", "it"], "video ground_video",
             [step("filmed", "shopper", "2018-09-28"), step("shared|posted", "shopper"), step("verified", "Sulawesi Pos", optional=True)],
             [time("filmed", "2018-09-28"), time("event", "2018-09-28", optional=True)],
             [verdict("content|location|time|source", "confirmed", "Sulawesi Pos")], ["Palu", "Mall", "beach road"]),
        Item(["a third, older video"], "video ground_video",
             [step("shared|reposted", None, optional=True)], [time("filmed|event", "2004")],
             [verdict("time", "refuted", "spokesmen|agency|Agency", optional=True), verdict("location", "refuted", "spokesmen|agency|Agency", optional=True)], ["Banda Aceh"]),
    ),
    Report(
        "Ciudad Clara", "2017-09-20",
        "MEXICO CITY: A security camera in the Condesa district recorded a building on Álvaro Obregón avenue swaying and coming down on Tuesday. The recording was published by the city government's C5 centre on Tuesday evening. Ciudad Clara confirmed "
        "the address from the street signs. The photograph of lights in the sky that has been shared with it was taken on 7 September, during the earlier Tehuantepec quake, and not this week.",
        Item(["A security camera", "The recording", "it"], "cctv",
             [step("published|released", "C5|city government", "2017-09-19"), step("geolocated|verified", "Ciudad Clara", optional=True)],
             [time("filmed|event", "2017-09-19"), time("published|released", "2017-09-19")],
             [verdict("location", "confirmed", "Ciudad Clara")], ["Condesa", "Obregón", "MEXICO CITY"]),
        Item(["The photograph"], "still",
             [step("shared|posted", None, optional=True)], [time("filmed", "2017-09-07")],
             [verdict("time", "refuted", "Ciudad Clara|*")], ["MEXICO CITY"]),
    ),
    Report(
        "Guayas Digital", "2024-01-10",
        "Gunmen broke into the studio of the public channel TC in Guayaquil on Tuesday while it was on air; the live broadcast, which showed employees lying on the floor, was cut after some twenty minutes. Prison guards held hostage "
        "appear in videos circulating on WhatsApp whose authenticity has not been confirmed. Ecuador's prison service SNAI said it was analysing those videos. One further clip, of soldiers being shot at in a jail yard, is from 2021, the ministry of defence stated.",
        Item(["the live broadcast"], "livestream",
             [step("published|filmed", "TC|*", "2024-01-09", optional=True)], [time("filmed|published|event", "2024-01-09")], [], ["Guayaquil", "studio"]),
        Item(["videos", "those videos"], "video ground_video",
             [step("shared|posted", None), step("analysed", "SNAI")], [],
             [verdict("content|source", "not_confirmed", None)], ["Ecuador"]),
        Item(["One further clip"], "video ground_video",
             [], [time("filmed", "2021")],
             [verdict("time", "refuted", "ministry of defence")], ["jail"]),
    ),
    Report(
        "Hexagone Vérif (English)", "2023-07-14",
        "No, this sniper was not filmed on a roof during the June riots. The eight-second video, posted on 30 June by an account called Paname Infos and seen 3.4 million times, shows a man with a rifle on a balcony in Marseille. "
        "Hexagone Vérif found the same sequence on YouTube, where it was published in March 2022 by a rap label. The director, reached on Tuesday, confirmed that he had filmed the scene himself with an airsoft gun. Our verdict: recycled.",
        Item(["The eight-second video", "the same sequence", "it"], "video ground_video",
             [step("posted|published", "Paname Infos", "2023-06-30"), step("published|posted", "rap label|label", "2022-03"), step("filmed", "director"), step("analysed|verified", "Hexagone Vérif", optional=True)],
             [time("posted|published", "2023-06-30"), time("published|posted", "2022-03")],
             [verdict("time|content", "refuted", "Hexagone Vérif|Our|*"), verdict("source", "confirmed", "director", optional=True), verdict("content", "refuted", "Hexagone Vérif|Our|director", optional=True)],
             ["Marseille", "balcony"]),
    ),
    Report(
        "Azov Daily", "2022-10-11",
        "Surveillance footage published by the Russian news outlet Krym-24 on Saturday shows a lorry on the Kerch bridge moments before a fireball. The authenticity of the footage was confirmed by two bridge engineers consulted by Azov Daily. "
        "Satellite images of 8 October, credited to Maxar Technologies, show two spans of the road deck lying in the water; they were released on Sunday. A screenshot taken from the "
        "surveillance footage, on which an arrow points at a supposed boat, has been debunked by the OSINT analyst known as Buoy Nine: the boat is a wave.",
        Item(["Surveillance footage", "the footage", "surveillance footage"], "cctv",
             [step("published|posted", "Krym-24", "2022-10-08"), step("verified", "engineers", optional=True)],
             [time("published|posted", "2022-10-08"), time("filmed|event", "2022-10-08", optional=True)],
             [verdict("content|source", "confirmed", "engineers")], ["Kerch"]),
        Item(["Satellite images", "they"], "satellite_image",
             [step("released|published|filmed", "Maxar", "2022-10-09"), step("filmed", "Maxar", "2022-10-08", optional=True)],
             [time("imagery_acquired", "2022-10-08"), time("released|published", "2022-10-09")], [], ["Kerch", "road deck"]),
        Item(["A screenshot"], "screenshot still",
             [step("analysed", "Buoy Nine", optional=True)], [],
             [verdict("content", "refuted", "Buoy Nine")], ["Kerch"]),
    ),
    Report(
        "Dnipro Letter", "2023-06-07",
        "Drone footage posted by President Zelensky's office on Tuesday shows water pouring through the destroyed section of the Kakhovka dam. Reuters verified the location by matching the power plant and the sluices with file imagery. "
        "A second drone video, filmed by a Russian reconnaissance unit and shared by a Kherson occupation official on Telegram on June 6, shows Nova Kakhovka's main square under water. The Dnipro Letter geolocated it to the Palace of Culture. "
        "An infrared clip said to show the explosion itself is from November 2022, when Russian troops blew up the bridge section.",
        Item(["Drone footage"], "drone_video",
             [step("posted|released|published", "Zelensky", "2023-06-06"), step("verified|geolocated", "Reuters", optional=True)],
             [time("posted|released|published", "2023-06-06")],
             [verdict("location", "confirmed", "Reuters")], ["Kakhovka"]),
        Item(["A second drone video", "it"], "drone_video",
             [step("filmed|unit", "reconnaissance unit"), step("shared|posted", "official", "2023-06-06"), step("geolocated", "Dnipro Letter")],
             [time("shared|posted", "2023-06-06")],
             [verdict("location", "confirmed", "Dnipro Letter")], ["Nova Kakhovka", "Palace of Culture", "square"]),
        Item(["An infrared clip"], "thermal_video",
             [], [time("filmed|event", "2022-11")],
             [verdict("time", "refuted", "Dnipro Letter|*")], ["bridge", "Kakhovka"]),
    ),
    Report(
        "Kura Post", "2024-12-09",
        "TBILISI: A bystander's video shows masked men beating a cameraman of the opposition channel Formula in an alley off Rustaveli Avenue on Saturday night. The cameraman's own equipment recorded the attack too; the channel aired his recording on Sunday. "
        "The Kura Post has confirmed the location of both videos and that they were made at the same moment. The interior ministry said on Sunday that it could not identify the men.",
        Item(["A bystander's video", "both videos", "they"], "video ground_video",
             [step("filmed", "bystander"), step("verified|geolocated", "Kura Post", optional=True)],
             [time("filmed|event", "2024-12-07")],
             [verdict("location", "confirmed", "Kura Post"), verdict("time", "confirmed", "Kura Post", optional=True)], ["Rustaveli", "Tbilisi", "TBILISI", "alley"]),
        Item(["his recording", "both videos", "they"], "video ground_video",
             [step("filmed", "cameraman"), step("published|released|shared", "channel|Formula", "2024-12-08"), step("verified|geolocated", "Kura Post", optional=True)],
             [time("published", "2024-12-08"), time("filmed|event", "2024-12-07", optional=True)],
             [verdict("location", "confirmed", "Kura Post"), verdict("time", "confirmed", "Kura Post", optional=True)], ["Rustaveli", "Tbilisi", "TBILISI", "alley"]),
    ),
    Report(
        "Mangystau Week", "2025-01-10",
        "Footage recorded by a passenger on board Flight 8243 shows shrapnel holes in the wing before the crash near Aktau on December 25. The clip was sent to his wife over WhatsApp and later published by the Kazakh site Tengri Week. Aviation experts "
        "interviewed by Mangystau Week said the holes are consistent with an air defence missile, but investigators have not confirmed the cause. A ground video by oil workers, posted on Telegram the same day, was geolocated to a field 3 km northwest of Aktau airport.",
        Item(["Footage", "The clip"], "video ground_video",
             [step("filmed", "passenger", "2024-12-25", optional=False), step("shared|posted", "passenger|*", optional=True), step("published|republished", "Tengri Week"), step("analysed", "experts", optional=True)],
             [time("filmed|event", "2024-12-25")],
             [verdict("content", "partly_confirmed|confirmed", "experts", optional=True), verdict("content", "not_confirmed", "investigators", optional=True)], ["Aktau", "wing"]),
        Item(["A ground video"], "ground_video video",
             [step("filmed", "oil workers"), step("posted|published", "oil workers|*", "2024-12-25"), step("geolocated", None)],
             [time("posted|published", "2024-12-25"), time("filmed|event", "2024-12-25", optional=True)],
             [verdict("location", "confirmed", None)], ["Aktau", "field"]),
    ),
    Report(
        "Zagros Dispatch", "2025-06-18",
        "Geolocated footage from Tehran, published on June 17, shows smoke rising from the state broadcaster's building on Valiasr Street. (Handout via Zagros Dispatch)",
        Item(["Geolocated footage"], "video ground_video",
             [step("published|posted", None, "2025-06-17"), step("geolocated", None), step("released|published|shared|republished", "Zagros Dispatch", optional=True)],
             [time("published|posted", "2025-06-17")], [verdict("location", "confirmed", None, optional=True)], ["Tehran", "Valiasr", "broadcaster"]),
    ),
    Report(
        "Mandalay Line", "2025-04-01",
        "File footage: the Ava bridge near Sagaing in 2019, filmed by Mandalay Line. The old bridge collapsed in Friday's earthquake, as a drone video posted on Saturday by a local monk shows.",
        Item(["File footage"], "video",
             [step("filmed", "Mandalay Line", "2019")], [time("filmed", "2019")], [], ["Ava", "Sagaing"]),
        Item(["a drone video"], "drone_video",
             [step("posted|published", "monk", "2025-03-29")],
             [time("posted|published", "2025-03-29"), time("event", "2025-03-28", optional=True)], [], ["Ava", "Sagaing", "bridge"]),
    ),
    Report(
        "Cape Ledger", "2024-05-28",
        "GEORGE, South Africa: A week after the inquiry opened, the full picture of why the apartment block came down is still out of focus. The municipality's engineers painted an image of a site run at speed, and a union leader was shot down when he asked for the "
        "minutes to be published. On Monday the contractor's counsel said it was too early to film over the cracks or to draw a before-and-after comparison with other sites. Verified accounts of the company are due on 14 June. The provincial premier, in a snapshot of his own position, "
        "told the Cape Ledger that he would release the report in full.",
    ),
    Report(
        "Fundy Coast News", "2022-06-28",
        "The provincial budget office released a satellite account of tourism on Tuesday, the first since 2019. It gives a still picture of a moving target, the office says: visitor numbers were recorded in May, before the season began. The opposition posted a loss of confidence in the "
        "minister, whose image has suffered, and called for a screening of all contracts. Independent economists could not confirm the office's estimate of jobs. The minister will be live in Saint John on Thursday to answer questions.",
    ),
    Report(
        "Слобожанський вісник", "2022-09-14",
        "Геолоковане відео, яке 13 вересня оприлюднила 92-га бригада, показує прапор над міською радою Вовчанська. Аналітики проєкту «Карта Схід» підтвердили місце зйомки за фасадом і пам’ятником перед будівлею. "
        "Кадри з дрона, зняті, за словами речника бригади, у неділю, зафіксували колону техніки, що відходила до кордону. Їх опублікували в Телеграмі того ж дня. Редакція «Слобожанського вісника» не змогла незалежно перевірити, "
        "коли саме було знято кадри з дрона.",
        Item(["Геолоковане відео"], "video ground_video",
             [step("published|released|posted", "92-га бригада", "2022-09-13"), step("geolocated", "Карта Схід|*"), step("verified", "Карта Схід", optional=True)],
             [time("published|released|posted", "2022-09-13")],
             [verdict("location", "confirmed", "Аналітики|Карта Схід")], ["Вовчанськ", "міською радою"]),
        Item(["Кадри з дрона", "Їх", "кадри з дрона"], "drone_video",
             [step("filmed", None, "2022-09-11", optional=True), step("published|posted|released", None, "2022-09-11")],
             [time("filmed", "2022-09-11"), time("published|posted", "2022-09-11")],
             [verdict("time", "not_confirmed", "Слобожанського вісника|Слобожанський вісник")], ["кордон"]),
        language="uk",
    ),
    Report(
        "Наддніпрянська правда", "2023-06-14",
        "На супутникових знімках компанії Planet видно, як змінився Олешківський район після підриву Каховської ГЕС: перший знімок зроблено 5 червня, другий — 9 червня. У понеділок їх поширила екологічна організація «Чиста вода». "
        "Окремо у соцмережах з’явився ролик із собакою на даху затопленого будинку. Волонтер, який зняв його в Олешках з човна, розповів нам, що знімав 8 червня. А от відео з левами, що пливуть вулицею, до Херсонщини не має стосунку: це фрагмент фільму, "
        "з’ясували фактчекери «Без вигадок».",
        Item(["супутникових знімках", "перший знімок", "другий", "їх"], "satellite_pair satellite_image",
             [step("filmed|published", "Planet", optional=True), step("shared|published|posted", "Чиста вода", "2023-06-12")],
             [time("imagery_acquired", "2023-06-05"), time("imagery_acquired", "2023-06-09"), time("shared|published", "2023-06-12")], [],
             ["Олешк", "Каховськ"]),
        Item(["ролик", "його"], "video ground_video",
             [step("filmed", "Волонтер", "2023-06-08"), step("posted|published|shared", None)],
             [time("filmed", "2023-06-08")], [verdict("time|source|location", "confirmed", "Волонтер", optional=True)], ["Олешк"]),
        Item(["відео"], "video",
             [step("verified|analysed", "Без вигадок", optional=True)], [],
             [verdict("content|location", "refuted", "Без вигадок"), verdict("location", "refuted", "Без вигадок", optional=True)], []),
        language="uk",
    ),
    Report(
        "Перевірено на Подолі", "2023-02-14",
        "У TikTok шириться відео, на якому хвиля накриває набережну з пальмами; автори дописів запевняють, що це цунамі в Іскендеруні після землетрусу 6 лютого. Насправді ролик знято 2017 року в Дурбані, у ПАР. Його першу копію 12 березня 2017 року "
        "завантажив на YouTube місцевий рятувальник. Натомість запис камери спостереження з пекарні в Кахраманмараші справжній: час підземного поштовху на ньому збігається з даними сейсмологів, підтвердила «Перевірено на Подолі». Запис у четвер опублікувало турецьке агентство Toros.",
        Item(["відео", "ролик", "Його"], "video ground_video",
             [step("posted|shared|reposted", None, optional=True), step("posted|published", "рятувальник", "2017-03-12"), step("filmed", None, "2017", optional=True)],
             [time("filmed", "2017"), time("posted|published", "2017-03-12")],
             [verdict("time", "refuted", "Перевірено на Подолі|*"), verdict("location", "refuted", "Перевірено на Подолі|*", optional=True)], ["Дурбан", "ПАР", "набережн"]),
        Item(["запис камери спостереження", "ньому", "Запис"], "cctv",
             [step("published|released", "Toros", "2023-02-09"), step("verified|chronolocated", "Перевірено на Подолі", optional=True)],
             [time("published", "2023-02-09"), time("filmed|event", "2023-02-06", optional=True)],
             [verdict("time", "confirmed", "Перевірено на Подолі"), verdict("content", "confirmed", "Перевірено на Подолі|*", optional=True)], ["Кахраманмараш", "пекарн"]),
        language="uk",
    ),
    Report(
        "Бессарабський кур’єр", "2024-04-17",
        "Камера відеореєстратора зафіксувала момент влучання в паливний склад біля Ізмаїла вночі проти вівторка. Запис надіслав водій вантажівки, його оприлюднила обласна телекомпанія. Румунська прикордонна поліція того ж дня показала тепловізійне відео з протилежного берега Дунаю, "
        "зняте в Пардіні. Дослідники групи «Дельта OSINT» геолокували обидва записи й дійшли висновку, що на них — та сама пожежа. Міноборони Росії стверджує, що тепловізійне відео змонтоване.",
        Item(["Камера відеореєстратора", "Запис", "обидва записи"], "dashcam",
             [step("filmed|shared|released", "водій вантажівки|водій"), step("published|released|republished", "телекомпанія"), step("geolocated", "Дельта OSINT"), step("analysed", "Дельта OSINT", optional=True)],
             [time("filmed|event", "2024-04-16")],
             [verdict("location", "confirmed", "Дельта OSINT"), verdict("content", "confirmed", "Дельта OSINT", optional=True)], ["Ізмаїл", "склад"]),
        Item(["тепловізійне відео", "обидва записи", "тепловізійне відео@2"], "thermal_video",
             [step("published|released", "прикордонна поліція", "2024-04-16"), step("geolocated", "Дельта OSINT"), step("analysed", "Дельта OSINT", optional=True), step("filmed", "прикордонна поліція", optional=True)],
             [time("published|released", "2024-04-16"), time("filmed|event", "2024-04-16", optional=True)],
             [verdict("location", "confirmed", "Дельта OSINT"), verdict("content", "disputed|refuted", "Міноборони Росії"), verdict("content", "confirmed", "Дельта OSINT", optional=True)], ["Ізмаїл", "склад", "Дуна", "Пардін"]),
        language="uk",
    ),
    Report(
        "Огляд фронту", "2023-05-26",
        "Підрозділ «Птахи Магури» 44-ї бригади опублікував аерозйомку боїв на південно-західній околиці Бахмута. За даними OSINT-спільноти «Ґрунт», ролик знято поблизу вулиці Корсунського; він з’явився в Телеграмі 24 травня. "
        "Інше відео, недатоване, російський канал «Штабна нотатка» видає за взяття Хромового. Ми не можемо підтвердити ні місце, ні час цієї зйомки. Речник угруповання «Схід» назвав її торішньою. Просування за минулу добу, за нашою оцінкою, не перевищує трьохсот метрів.",
        Item(["аерозйомку", "ролик", "він"], "drone_video",
             [step("published|released|posted|unit|filmed", "Птахи Магури|44-ї бригади"), step("geolocated", "Ґрунт"), step("posted|published", None, "2023-05-24", optional=True)],
             [time("posted|published", "2023-05-24")],
             [verdict("location", "confirmed", "Ґрунт")], ["Бахмут", "Корсунського"]),
        Item(["Інше відео", "цієї зйомки", "її"], "video ground_video",
             [step("posted|published|shared", "Штабна нотатка", optional=True)],
             [time("filmed", "XXXX-XX-XX"), time("filmed", "2022", optional=True)],
             [verdict("location", "not_confirmed", "Ми|Огляд фронту"), verdict("time", "not_confirmed", "Ми|Огляд фронту"), verdict("time", "refuted|disputed", "Речник|Схід")],
             ["Хромов"]),
        language="uk",
    ),
    Report(
        "Карпатський щоденник", "2020-08-12",
        "МІНСЬК. На відео, знятому 10 серпня мешканкою будинку на проспекті Пушкіна, чути вибухи світлошумових гранат. Жінка поділилася ним із «Карпатським щоденником»; місце ми перевірили за панорамами вулиць. Стрім із того ж перехрестя вів у Facebook польський журналіст, "
        "трансляція обірвалася о 23:20. Білоруське МВС у вівторок поширило власний запис із нагрудної камери міліціонера. Чи його змонтовано, з’ясувати не вдалося. Речниця відомства на запитання не відповіла.",
        Item(["відео", "ним"], "video ground_video",
             [step("filmed", "мешканкою", "2020-08-10"), step("shared|released", "Жінка|мешканкою"), step("geolocated|verified", "ми|Карпатський щоденник|Карпатським щоденником", optional=True)],
             [time("filmed", "2020-08-10")],
             [verdict("location", "confirmed", "ми|Карпатський щоденник|Карпатським щоденником")], ["Мінськ", "МІНСЬК", "Пушкіна", "будинк"]),
        Item(["Стрім", "трансляція"], "livestream",
             [step("filmed|posted|published", "журналіст")], [time("filmed", "2020-08-10", optional=True)], [], ["перехрест", "Пушкіна", "МІНСЬК", "Мінськ"]),
        Item(["запис", "його"], "bodycam",
             [step("shared|released|published", "МВС", "2020-08-11"), step("filmed", "міліціонера", optional=True)],
             [time("shared|released|published", "2020-08-11")],
             [verdict("content", "not_confirmed", "Карпатський щоденник|ми|*")], ["МІНСЬК", "Мінськ", "Пушкіна"]),
        language="uk",
    ),
    Report(
        "Сіверський край", "2022-03-09",
        "Скриншот із відео, яке 3 березня виклав у Facebook чернігівський водій, обійшов світові медіа: шість бомб падають на вулицю В’ячеслава Чорновола. Саме відео зняв його автомобільний відеореєстратор. Правозахисники з групи «Документ» встановили місце за вежею зв’язку та підтвердили, що запис зроблено о 12:16. "
        "Супутниковий знімок тієї ж вулиці, який Maxar оприлюднила у понеділок, демонструє зруйновані багатоповерхівки. Слідчі долучили запис до матеріалів справи.",
        Item(["Скриншот"], "screenshot still", [], [], [], ["Чорновола", "Чернігів"]),
        Item(["відео", "Саме відео", "запис"], "dashcam video",
             [step("posted|published", "водій", "2022-03-03"), step("geolocated", "Документ", optional=True), step("chronolocated|verified", "Документ", optional=True)],
             [time("posted|published", "2022-03-03"), time("filmed", "2022-03-03", optional=True)],
             [verdict("location", "confirmed", "Документ"), verdict("time", "confirmed", "Документ")], ["Чорновола", "Чернігів"]),
        Item(["Супутниковий знімок"], "satellite_image",
             [step("published|released", "Maxar", "2022-03-07")], [time("published|released", "2022-03-07")], [], ["Чорновола", "Чернігів", "вулиц"]),
        language="uk",
    ),
    Report(
        "Полтавський фактограф", "2024-11-05",
        "Дописи з підписом «Валенсія сьогодні» супроводжують відео граду завбільшки з м’яч. Це неправда. Ролик знято в іспанській Жироні 30 серпня 2022 року, його опублікувала тоді місцева служба цивільного захисту. Справжні кадри повені в Пайпорті з квадрокоптера 31 жовтня показав телеканал Onda Sur; "
        "місце підтвердили наші читачі з України, які там мешкають. Дописи з неправдивим підписом Facebook уже позначив, але в Телеграмі вони ширяться далі.",
        Item(["відео", "Ролик", "його"], "video ground_video",
             [step("published|released|posted", "служба цивільного захисту"), step("filmed", None, "2022-08-30", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2022-08-30")],
             [verdict("time", "refuted", "Полтавський фактограф|*"), verdict("location", "refuted", "Полтавський фактограф|*", optional=True)], ["Жирон", "іспан"]),
        Item(["кадри"], "drone_video",
             [step("published|released|shared", "Onda Sur", "2024-10-31"), step("verified|geolocated", "читачі", optional=True)],
             [time("published|released", "2024-10-31")],
             [verdict("location", "confirmed", "читачі")], ["Пайпорт"]),
        language="uk",
    ),
    Report(
        "Причорноморські новини", "2022-10-11",
        "Камери стеження на Кримському мосту зняли вибух уранці 8 жовтня. Запис того ж дня оприлюднив російський канал «Керч FM». Автентичність запису підтвердили експерти «Причорноморських новин».",
        Item(["Камери стеження", "Запис", "запису"], "cctv",
             [step("published|posted|released", "Керч FM", "2022-10-08"), step("verified", "експерти", optional=True)],
             [time("filmed", "2022-10-08"), time("published|posted", "2022-10-08"), time("event", "2022-10-08", optional=True)],
             [verdict("content|source", "confirmed", "експерти|Причорноморських новин")], ["Кримськ", "мост"]),
        language="uk",
    ),
    Report(
        "Волинський тиждень", "2024-02-20",
        "Блокада кордону триває третій тиждень, і цілісної картини втрат досі немає. За словами голови асоціації перевізників, уряд бачить лише стоп-кадр, а не процес. У понеділок міністерство опублікувало перелік відкритих пунктів пропуску, проте в Дорогуську й далі пропускають по п’ять машин на добу. "
        "Польські фермери зняли частину вимог, однак підтвердити дату наступної зустрічі Варшава не змогла. У Луцьку тим часом обіцяють показати прозору черговість: електронну реєстрацію перевірили на пробних рейсах.",
        language="uk",
    ),
    Report(
        "Вестник Пограничья", "2023-05-26",
        "Видео с вертолётом над Грайвороном 22 мая выложил в Telegram житель посёлка; спустя час его перепостил канал «Белгород.Сводка». Исследователи из группы «Квадрат» геолоцировали съёмку по водонапорной башне. Запись с беспилотника, на которой горит здание ФСБ, опубликовал на следующий день "
        "«Русский легион». Подтвердить подлинность этой записи «Вестнику Пограничья» не удалось. Губернатор области назвал её фейком. О пострадавших власти сообщают скупо: в больницы, по их данным, доставлены восемь человек.",
        Item(["Видео", "его", "съёмку"], "video ground_video",
             [step("posted|published", "житель", "2023-05-22"), step("reposted|shared|republished", "Белгород.Сводка", "2023-05-22"), step("geolocated", "Квадрат")],
             [time("posted|published", "2023-05-22")],
             [verdict("location", "confirmed", "Квадрат")], ["Грайворон"]),
        Item(["Запись с беспилотника", "этой записи", "её"], "drone_video",
             [step("published|posted|released", "Русский легион", "2023-05-23")],
             [time("published|posted", "2023-05-23")],
             [verdict("content|source", "not_confirmed", "Вестнику Пограничья|Вестник Пограничья"), verdict("content", "refuted|disputed", "Губернатор")], ["ФСБ", "Грайворон"]),
        language="ru",
    ),
    Report(
        "Ала-Тоо Репортёр", "2022-09-21",
        "Погранслужба Киргизии в пятницу распространила видео обстрела села Максат в Баткенской области. Ролик, по данным ведомства, снят с наблюдательного поста утром 16 сентября. Таджикская сторона заявила, что на видео показаны учения 2021 года. Мы сравнили линию гор со спутниковой картой "
        "и подтвердили, что съёмка велась у Максата; дату проверить не смогли. Спутниковые снимки сожжённых домов в Ак-Сае, сделанные 14 и 18 сентября, предоставила компания Planet.",
        Item(["видео", "Ролик", "съёмка"], "video ground_video",
             [step("shared|released|published", "Погранслужба", "2022-09-16"), step("filmed", "Погранслужба|*", "2022-09-16", optional=True), step("geolocated|verified|analysed", "Мы|Ала-Тоо Репортёр", optional=True)],
             [time("shared|released|published", "2022-09-16"), time("filmed", "2022-09-16"), time("filmed", "2021", optional=True)],
             [verdict("location", "confirmed", "Мы|Ала-Тоо Репортёр"), verdict("time", "not_confirmed", "Мы|Ала-Тоо Репортёр"), verdict("time", "disputed|refuted", "Таджикская сторона")],
             ["Максат", "Баткен", "Киргиз"]),
        Item(["Спутниковые снимки"], "satellite_pair satellite_image",
             [step("released|published|shared|filmed", "Planet")],
             [time("imagery_acquired", "2022-09-14"), time("imagery_acquired", "2022-09-18")], [], ["Ак-Са", "Баткен"]),
        language="ru",
    ),
    Report(
        "Степной обозреватель", "2022-01-17",
        "АЛМА-АТА. Запись с камеры видеонаблюдения, которую в субботу показал телеканал «Тенгри 24», запечатлела людей, выносящих оружие из магазина на улице Толе би вечером 5 января. Полиция подтвердила подлинность записи. Ещё один ролик, на котором военные стреляют по машине, сняла из окна жительница Талдыкоргана; "
        "7 января она выложила его в Instagram. Правозащитная организация «Голос степи» установила место съёмки по вывеске аптеки. А видео с горящей телебашней, как выяснил «Степной обозреватель», снято на Филиппинах в 2019 году.",
        Item(["Запись с камеры видеонаблюдения", "записи"], "cctv",
             [step("published|released|shared", "Тенгри 24", "2022-01-15"), step("verified", "Полиция", optional=True)],
             [time("published|released", "2022-01-15"), time("filmed|event", "2022-01-05")],
             [verdict("content|source", "confirmed", "Полиция")], ["АЛМА-АТА", "Толе би", "магазин"]),
        Item(["Ещё один ролик", "его"], "video ground_video",
             [step("filmed", "жительница"), step("posted|published", "жительница|она", "2022-01-07"), step("geolocated", "Голос степи")],
             [time("posted|published", "2022-01-07")],
             [verdict("location", "confirmed", "Голос степи")], ["Талдыкорган"]),
        Item(["видео"], "video ground_video",
             [step("filmed", None, "2019", optional=True), step("verified|analysed", "Степной обозреватель", optional=True)], [time("filmed", "2019")],
             [verdict("location", "refuted", "Степной обозреватель"), verdict("time", "refuted", "Степной обозреватель", optional=True)], ["Филиппин", "телебашн"]),
        language="ru",
    ),
    Report(
        "Проверка по факту", "2024-03-27",
        "По сети разошлось видео, на котором колонна полицейских машин мчится по мосту; подписи утверждают, что оно снято у «Крокус Сити Холла» 22 марта. Это не так. Ролик опубликован ещё 9 мая 2021 года на канале московского блогера «Ночной водитель» и показывает репетицию парада. "
        "Подлинными «Проверка по факту» считает кадры, снятые зрителем в партере: их первым выложил в пятницу Telegram-канал «Сирена МО», а планировку зала мы сверили с архивными фотографиями.",
        Item(["видео", "оно", "Ролик"], "video ground_video dashcam",
             [step("posted|shared|reposted", None, optional=True), step("published|posted", "Ночной водитель", "2021-05-09")],
             [time("published|posted", "2021-05-09")],
             [verdict("time", "refuted", "Проверка по факту|*"), verdict("location|content", "refuted", "Проверка по факту|*", optional=True)], ["мост", "московск"]),
        Item(["кадры", "их"], "video ground_video",
             [step("filmed", "зрителем"), step("posted|published", "Сирена МО", "2024-03-22"), step("verified|geolocated|analysed", "мы|Проверка по факту", optional=True)],
             [time("posted|published", "2024-03-22"), time("filmed|event", "2024-03-22", optional=True)],
             [verdict("location|content", "confirmed", "мы|Проверка по факту"), verdict("content|location", "confirmed", "мы|Проверка по факту", optional=True)], ["Крокус", "партер", "зал"]),
        language="ru",
    ),
    Report(
        "Хроники Леванта", "2020-02-27",
        "Российское военное ведомство в среду обнародовало видео с беспилотника: удар приходится по складу, как утверждается, у Серакиба в сирийском Идлибе. Ни место, ни дата съёмки независимо не подтверждены. Сирийские спасатели «Белые каски» днём ранее опубликовали запись с нагрудной камеры своего сотрудника — "
        "на ней разрушенная школа в Бинише. Аналитик проекта «Ориентир» определил координаты школы по минарету. Агентство Левант-Пресс, распространившее эту запись, ручается за дату: 25 февраля.",
        Item(["видео с беспилотника"], "drone_video",
             [step("released|published", "военное ведомство", "2020-02-26")],
             [time("released|published", "2020-02-26")],
             [verdict("location", "not_confirmed", None), verdict("time", "not_confirmed", None)], ["Серакиб", "Идлиб", "склад", "сирийск"]),
        Item(["запись с нагрудной камеры", "ней", "эту запись"], "bodycam",
             [step("published|released", "Белые каски", "2020-02-25"), step("filmed", "сотрудника", optional=True), step("geolocated", "Аналитик|Ориентир"), step("shared|published|republished|released", "Левант-Пресс")],
             [time("published|released", "2020-02-25"), time("filmed", "2020-02-25")],
             [verdict("location", "confirmed", "Аналитик|Ориентир"), verdict("time", "confirmed", "Левант-Пресс")], ["Биниш", "Идлиб", "школ", "сирийск"]),
        language="ru",
    ),
    Report(
        "Днестровский листок", "2022-04-27",
        "Два ролика со взорванными антеннами в посёлке Маяк появились во вторник в группе «Наш Григориополь» во «ВКонтакте». Один снят с земли сотрудником радиоцентра, второй — с квадрокоптера. OSINT-группа «Кодры» геолоцировала оба. По теням она установила, что съёмка с квадрокоптера сделана около восьми утра. "
        "Молдавская полиция сообщила, что не располагает собственными записями и не может подтвердить, когда именно сняты ролики. Движение по трассе перекрыто.",
        Item(["Один", "оба", "ролики"], "ground_video video",
             [step("filmed", "сотрудником"), step("posted|published", None, "2022-04-26"), step("geolocated", "Кодры")],
             [time("posted|published", "2022-04-26")],
             [verdict("location", "confirmed", "Кодры"), verdict("time", "not_confirmed", "полиция")], ["Маяк", "Григориополь"]),
        Item(["второй", "оба", "съёмка с квадрокоптера", "ролики"], "drone_video",
             [step("posted|published", None, "2022-04-26"), step("geolocated", "Кодры"), step("chronolocated", "Кодры", optional=True)],
             [time("posted|published", "2022-04-26")],
             [verdict("location", "confirmed", "Кодры"), verdict("time", "not_confirmed", "полиция"), verdict("time", "confirmed|partly_confirmed", "Кодры", optional=True)], ["Маяк", "Григориополь"]),
        language="ru",
    ),
    Report(
        "Уральский экспресс", "2024-04-17",
        "Прорыв дамбы в Орске запечатлел рыбак: его видео, снятое 5 апреля, в тот же вечер выложил паблик «Орск Онлайн». На спутниковых снимках «Сентинел-2», которые опубликовал географ из Оренбурга, город показан до и после паводка, 27 марта и 10 апреля. Снимок бобра на крыше автобуса, разошедшийся в понедельник, "
        "создан нейросетью, сообщила пресс-служба МЧС. Подлинность видео рыбака ведомство подтвердило. Эвакуированы более шести тысяч человек.",
        Item(["видео", "видео рыбака"], "video ground_video",
             [step("filmed", "рыбак", "2024-04-05"), step("posted|published", "Орск Онлайн", "2024-04-05"), step("verified", "МЧС|ведомство", optional=True)],
             [time("filmed", "2024-04-05"), time("posted|published", "2024-04-05"), time("event", "2024-04-05", optional=True)],
             [verdict("content|source", "confirmed", "МЧС|ведомство")], ["Орск", "дамб"]),
        Item(["спутниковых снимках"], "satellite_pair satellite_image",
             [step("published|shared", "географ")],
             [time("imagery_acquired", "2024-03-27"), time("imagery_acquired", "2024-04-10")], [], ["Орск", "город"]),
        Item(["Снимок"], "still",
             [step("shared|posted", None, "2024-04-15", optional=True)], [time("shared|posted", "2024-04-15", optional=True)],
             [verdict("content", "refuted", "МЧС")], ["автобус", "Орск"]),
        language="ru",
    ),
    Report(
        "Каспийская сводка", "2020-10-20",
        "Минобороны Азербайджана 17 октября распространило кадры с ударного дрона. По утверждению ведомства, на них уничтожение ракетного комплекса под Ханкенди. Эксперт издания «Бронелист» считает, что запись сделана в другом месте — возле Мартуни. Армянская сторона подлинность кадров не комментировала. "
        "В Гяндже журналисты «Каспийской сводки» сняли в субботу разрушенный квартал; это видео передано агентствам. Стоп-кадр из него использовал омбудсмен в докладе, опубликованном на следующий день.",
        Item(["кадры с ударного дрона", "них", "запись"], "drone_video",
             [step("shared|released|published", "Минобороны", "2020-10-17"), step("filmed", "дрона", optional=True)],
             [time("shared|released|published", "2020-10-17")],
             [verdict("location", "disputed|refuted", "Эксперт|Бронелист")], ["Ханкенди", "Мартуни"]),
        Item(["это видео"], "video ground_video",
             [step("filmed", "журналисты|Каспийской сводки", "2020-10-17"), step("shared|released", "*", optional=True)],
             [time("filmed", "2020-10-17")], [], ["Гяндж", "квартал"]),
        Item(["Стоп-кадр"], "screenshot still",
             [step("published|shared|republished", "омбудсмен", "2020-10-18")], [time("published|shared", "2020-10-18", optional=True)], [], ["Гяндж", "квартал"]),
        language="ru",
    ),
    Report(
        "Тихоокеанская служба", "2025-08-06",
        "Запись с видеорегистратора опубликована на Камчатке 30 июля, в день землетрясения. Её автор, таксист из Петропавловска, снял, как раскачиваются столбы на проспекте Победы. Подлинность подтвердил Геофизический центр.",
        Item(["Запись с видеорегистратора", "Её"], "dashcam",
             [step("published|posted", None, "2025-07-30"), step("filmed", "таксист"), step("verified", "Геофизический центр", optional=True)],
             [time("published|posted", "2025-07-30"), time("filmed|event", "2025-07-30", optional=True)],
             [verdict("content|source", "confirmed", "Геофизический центр")], ["Петропавловск", "Победы", "Камчатк"]),
        language="ru",
    ),
    Report(
        "Тбилисский меридиан", "2023-03-22",
        "После двух недель протестов стороны впервые сели за стол, но общая картина переговоров остаётся размытой. Премьер в понедельник снял с повестки законопроект и опубликовал поправки к бюджету. Оппозиция не может подтвердить, что документ отозван окончательно: прежний образ власти, по её словам, не стёрт одним кадровым решением. "
        "Эксперты в Кутаиси говорят о моментальном снимке настроений, а не о долгом тренде. Проверить это можно будет в мае, когда центр Horizon обнародует новый опрос.",
        language="ru",
    ),
]
