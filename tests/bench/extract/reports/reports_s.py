"""Thirty-two English reports for training, rich in verification statements, annotated by hand."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Reuters", "2023-07-26",
        "July 26 (Reuters) - A warehouse on the edge of the Georgian port of Poti burned through the night after an explosion that injured six dock workers, the interior ministry said. Video posted on Facebook by a crane operator "
        "showed a column of flame behind a row of containers. Reuters was able to confirm the location from the grain elevator, the shape of the quay and a blue water tank seen in the clip, which matched file imagery of the port. "
        "The date could not be verified independently, but officials and two witnesses described a fire on Tuesday evening. The cause is under investigation.",
        Item(["Video", "the clip"], "video ground_video",
             [step("posted", "crane operator"), step("filmed", "crane operator", optional=True), step("verified|geolocated", "Reuters", optional=True)],
             [time("event|filmed", "2023-07-25", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters|*")],
             ["Poti", "port", "warehouse", "quay", "Georgia"]),
    ),
    Report(
        "Check Point Asia", "2024-04-06",
        "A clip of a collapsing office tower, viewed more than five million times since Wednesday's earthquake off Hualien, was not filmed in Taiwan. Facebook and X users in at least four countries captioned it in Chinese, Thai and English as the moment "
        "a building in Hualien fell. A reverse image search traced the footage to a demolition in Kunming, China, on 27 August 2021; state broadcaster CGTN carried it from several angles that same day. "
        "“It has nothing to do with this quake,” Taiwan's National Fire Agency told Check Point Asia. We rate the claim false.",
        Item(["A clip", "the footage"], "video ground_video",
             [step("posted|shared|reposted", "Facebook and X users|users"), step("published|posted", "CGTN")],
             [time("filmed|event", "2021-08-27"), time("published|posted", "2021-08-27", optional=True), time("posted|shared", "2024-04-03", optional=True)],
             [verdict("location", "refuted", "Check Point Asia|*"), verdict("time|content", "refuted", "*", optional=True), verdict("content|location", "refuted", "National Fire Agency")],
             ["Kunming", "China"]),
    ),
    Report(
        "Human Rights Watch", "2022-11-16",
        "Human Rights Watch examined 14 photographs and three videos recorded in the days after the attack on the bus station in Baidoa, all of them supplied by relatives of the dead. Researchers confirmed the location of every photograph by comparing the "
        "station's arched entrance with images on Google Earth. Only one of the videos, a 40-second recording in which a man reads out the names of victims, could be placed with certainty; the other two were filmed indoors. "
        "The organisation's Digital Investigations Lab concluded that the pictures were made between 3 and 5 November, on the basis of metadata and shadows. The authorities in South West state have not replied to a letter of 9 November.",
        Item(["14 photographs", "photograph", "the pictures"], "still",
             [step("shared|released", "relatives of the dead|relatives"), step("verified|geolocated", "Human Rights Watch|Researchers", optional=True), step("chronolocated", "Digital Investigations Lab", optional=True),
              step("analysed", "Human Rights Watch")],
             [time("filmed", "2022-11-03/2022-11-05")],
             [verdict("location", "confirmed", "Researchers|Human Rights Watch"), verdict("time", "confirmed", "Digital Investigations Lab")], ["Baidoa", "station"]),
        Item(["three videos", "one of the videos", "40-second recording"], "video ground_video",
             [step("shared|released", "relatives of the dead|relatives"), step("analysed", "Human Rights Watch"), step("verified|geolocated", "*", optional=True)], [],
             [verdict("location", "confirmed", "*")], ["Baidoa", "station"]),
        Item(["three videos", "the other two"], "video ground_video",
             [step("shared|released", "relatives of the dead|relatives", optional=True), step("analysed", "Human Rights Watch", optional=True)], [],
             [verdict("location", "not_confirmed", "*", optional=True)], ["Baidoa", "station"]),
    ),
    Report(
        "The Kathmandu Ledger", "2023-11-06",
        "Jajarkot's chief district officer has disowned a video that purports to show soldiers stealing relief rice. “Those uniforms are not ours and that road is not in this district,” Bishnu Khatri said on Sunday. The one-minute video was "
        "uploaded to TikTok on Saturday night by an account called Karnali Voice and had 900,000 views by breakfast. The Nepali Army called it a fabrication. The Ledger could establish neither where nor when it was recorded. The account did not respond to messages. "
        "The earthquake killed at least 153 people.",
        Item(["a video", "one-minute video"], "video ground_video",
             [step("posted", "Karnali Voice")], [time("posted", "2023-11-04")],
             [verdict("location|content", "refuted|disputed", "Bishnu Khatri|chief district officer"), verdict("content", "refuted|disputed", "Nepali Army"), verdict("location", "not_confirmed", "Ledger"),
              verdict("time", "not_confirmed", "Ledger")],
             []),
    ),
    Report(
        "Institute for Conflict Study", "2024-02-20",
        "Russian forces likely advanced west of Avdiivka on February 19. Footage posted on February 19 and geolocated by the Ukrainian group Terrain Desk shows elements of the 30th Motorized Rifle Brigade raising a flag in northern Lastochkyne. "
        "A Russian milblogger claimed that Russian troops also entered Sieverne, but the Institute has not observed visual evidence of this claim. A second set of images, showing burned Ukrainian armor, was also circulated as proof of the advance; "
        "a Ukrainian reserve officer noted that the photographs date from October 2023 and were taken near Stepove. Ukraine's General Staff stated that fighting continued near Orlivka.",
        Item(["Footage"], "video drone_video ground_video",
             [step("posted", None), step("geolocated", "Terrain Desk|Ukrainian group")], [time("posted", "2024-02-19")],
             [verdict("location", "confirmed", "Terrain Desk|Ukrainian group")], ["Lastochkyne"]),
        Item(["set of images", "the photographs"], "still",
             [step("posted|shared|reposted|released", None, optional=True)], [time("filmed", "2023-10")],
             [verdict("time", "refuted", "reserve officer"), verdict("location", "refuted", "reserve officer", optional=True)], ["Stepove"]),
    ),
    Report(
        "Le Quotidien du Sahel", "2023-03-21",
        "Ouagadougou - The Burkinabe army denied on Monday that its soldiers had executed children in Ouahigouya, three weeks after a video of seven bodies began to circulate on WhatsApp. 'The film is a staging,' the general staff wrote. A newspaper "
        "investigation published in Paris reached the opposite conclusion: by comparing a wall, a mast and two sheds with satellite views, its journalists established that the film had been shot inside the Zondoma camp, and by the length of "
        "shadows that it dated from the morning of 13 February. Three gendarmes recognised the man behind the camera as a corporal. The prosecutor has opened an inquiry.",
        Item(["a video", "The film", "the film"], "video ground_video",
             [step("filmed", "corporal", optional=True), step("shared|posted", None, optional=True), step("geolocated|verified", "journalists", optional=True), step("chronolocated", "journalists", optional=True)],
             [time("filmed", "2023-02-13")],
             [verdict("content", "refuted|disputed", "general staff|army"), verdict("location", "confirmed", "journalists"), verdict("time", "confirmed", "journalists"), verdict("source", "confirmed", "gendarmes", optional=True)],
             ["Ouahigouya", "Zondoma", "camp"]),
    ),
    Report(
        "BBC Verify", "2024-10-02",
        "We've been looking at clips from Tel Aviv and southern Israel after Iran's barrage. One, filmed from a moving car on Route 4, shows at least a dozen streaks falling towards the coast near Ashdod: we've checked road signs against street-level pictures and we're "
        "confident about the place. We found no version of it online before 19:30 local time on Tuesday, which suggests it's new. Another, showing a crater beside a school in Gedera, was verified by our colleagues at BBC Persian. "
        "But a third video, of an airbase ablaze, is from a computer game.",
        Item(["clips", "One"], "video ground_video dashcam",
             [step("filmed", None, optional=True), step("verified|geolocated", "BBC Verify|we", optional=True)], [time("event|filmed|posted", "2024-10-01", optional=True)],
             [verdict("location", "confirmed", "we|BBC Verify|*"), verdict("time", "partly_confirmed|confirmed", "*", optional=True)], ["Route", "Ashdod", "coast", "Israel"]),
        Item(["clips", "Another"], "video ground_video",
             [step("verified", "BBC Persian|colleagues")], [], [verdict("content|location", "confirmed", "BBC Persian|colleagues")], ["Gedera", "school"]),
        Item(["clips", "third video"], "video ground_video", [], [], [verdict("content|source", "refuted", "BBC Verify|*")], []),
    ),
    Report(
        "Porto Alegre Agora", "2024-05-09",
        "Brazil's air force has asked the federal police to find out who made a montage of a Hercules leaving Canoas empty while flooded residents wave from roofs. The clip, shared by two congressmen, joins pictures of two different days, the force said: the take-off "
        "was recorded at the Galeão base in Rio de Janeiro in 2019, and only the second half comes from Rio Grande do Sul. Fact-checkers at Aos Autos came to the same finding. 'It is a collage,' said its editor, Tatiana Prado. One of the congressmen has deleted the post; the other calls the "
        "military's version 'an attempt to silence criticism'.",
        Item(["a montage", "The clip"], "video ground_video",
             [step("shared|posted|reposted", "congressmen")], [time("filmed", "2019")],
             [verdict("content|source|time|location", "refuted|partly_confirmed", "air force|the force"), verdict("content|time|location", "refuted", "Aos Autos|Fact-checkers|Tatiana Prado"),
              verdict("content", "disputed", "congressmen|the other", optional=True)],
             ["Galeão", "Rio", "base"]),
    ),
    Report(
        "Orbital Eye", "2022-10-04",
        "Commercial satellite imagery collected on 1 October shows a queue of vehicles stretching 14 kilometres from the Verkhny Lars crossing between Russia and Georgia, up from nine kilometres in a scene acquired on 25 September. The images, by Planet Labs, were analysed by Orbital Eye at the request of "
        "three broadcasters. The traffic police of North Ossetia dispute the length, saying that part of the line consists of parked lorries. A photograph of the same queue taken by a cyclist, and credited to Giorgi Beridze, is authentic: its metadata agree with the cyclist's account.",
        Item(["satellite imagery", "a scene", "The images"], "satellite_pair satellite_image",
             [step("filmed|published|released", "Planet Labs", optional=True), step("analysed", "Orbital Eye")],
             [time("imagery_acquired", "2022-10-01"), time("imagery_acquired", "2022-09-25")], [verdict("content", "disputed", "traffic police")], ["Lars", "Russia", "Georgia", "Ossetia"]),
        Item(["A photograph"], "still",
             [step("filmed", "Giorgi Beridze|cyclist")], [],
             [verdict("content|source", "confirmed", "Orbital Eye|*"), verdict("source", "confirmed", "*", optional=True)], ["Lars", "Russia", "Georgia", "Ossetia"]),
    ),
    Report(
        "Dunmore Gazette", "2024-01-23",
        "Donegal council's roads department has warned drivers not to trust a photo of the collapsed bridge at Glenties, doing the rounds since Storm Isha. 'It's a bridge in Norway, and it fell two years ago,' said engineer Maeve Doherty. The bridge at Glenties is closed for inspection, "
        "but standing. A genuine picture taken by a council crew on Monday, and published on the county website, shows driftwood piled up against its arches.",
        Item(["a photo"], "still",
             [step("shared|posted|reposted", None, optional=True)], [time("event|filmed", "2022", optional=True)],
             [verdict("location", "refuted", "Maeve Doherty|council|roads department|engineer"), verdict("time", "refuted", "Maeve Doherty|engineer", optional=True)], ["Norway"]),
        Item(["genuine picture"], "still",
             [step("filmed", "council crew|council"), step("published|posted|released", "council|*")], [time("filmed", "2024-01-22")],
             [verdict("content|source", "confirmed", "*", optional=True)], ["Glenties", "bridge", "Donegal"]),
    ),
    Report(
        "Associated Press", "2023-10-20",
        "CAIRO (AP) — An analysis by The Associated Press of more than a dozen videos from the moments before, during and after the blast at a hospital courtyard suggests that a rocket broke up in the air. The most telling of them was broadcast live by Al Jazeera at 6:59 p.m. local time on Tuesday, and shows "
        "a light rising, turning and bursting above the western edge of Gaza City. The AP geolocated that livestream to a balcony in the Rimal district and corroborated its time with a second camera. Hamas rejected the finding. "
        "Weapons specialists consulted by AP cautioned that without fragments it's impossible to reach a definitive conclusion.",
        Item(["a dozen videos"], "video",
             [step("analysed", "Associated Press|AP")], [time("event|filmed", "2023-10-17", optional=True)],
             [verdict("content", "disputed", "Hamas", optional=True), verdict("content", "not_confirmed|partly_confirmed", "specialists", optional=True)], ["Gaza", "hospital", "courtyard"]),
        Item(["The most telling", "livestream"], "livestream",
             [step("published|released|posted", "Al Jazeera"), step("geolocated", "AP|Associated Press"), step("filmed", "Al Jazeera", optional=True), step("analysed", "AP|Associated Press", optional=True), step("chronolocated", "AP|Associated Press", optional=True)],
             [time("published|filmed|posted", "2023-10-17")],
             [verdict("location", "confirmed", "AP|Associated Press"), verdict("time", "confirmed", "AP|Associated Press"), verdict("content", "disputed|refuted", "Hamas", optional=True)],
             ["Gaza", "Rimal", "balcony", "hospital", "courtyard"]),
    ),
    Report(
        "Nova Press Skopje", "2025-03-18",
        "Police in Kočani have seized the recordings of the eleven cameras that covered the Pulse nightclub, where 59 people died in Sunday's fire. A leaked extract from one of them, posted anonymously on Reddit, shows sparks catching the ceiling at 02:31. Interior Minister Goran Dimovski confirmed that the extract is authentic, "
        "though cut: 'About forty seconds are missing in the middle.' Investigators have not been able to determine who leaked it. Lawyers for the owner say the time display was wrong by an hour.",
        Item(["eleven cameras", "the recordings"], "cctv", [step("filmed", "*", optional=True)], [], [], ["Kočani", "Pulse", "nightclub"]),
        Item(["A leaked extract", "the extract"], "cctv video",
             [step("posted", None)], [time("event|filmed", "2025-03-16", optional=True)],
             [verdict("content|source", "confirmed|partly_confirmed", "Goran Dimovski|Interior Minister"), verdict("source", "not_confirmed", "Investigators"), verdict("time", "disputed", "Lawyers")], ["Kočani", "Pulse", "nightclub"]),
    ),
    Report(
        "Amnesty International", "2023-02-26",
        "Amnesty International's Crisis Evidence Lab has authenticated 11 videos and 46 photographs in connection with the killings in the cathedral square of Axum, and reviewed satellite imagery from 13 December that shows freshly turned earth beside two churches. Witnesses identified five of the burial sites in the pictures. "
        "The Lab was unable to ascertain the origin of four further videos, which have been left out of this report. Eritrea's information minister dismissed the findings as 'preposterous accusations'. Forty-one survivors were interviewed by telephone.",
        Item(["11 videos"], "video ground_video",
             [step("verified", "Amnesty|Lab", optional=True)], [], [verdict("content|source", "confirmed", "Crisis Evidence Lab|Amnesty"), verdict("content", "disputed|refuted", "information minister", optional=True)], ["Axum", "cathedral", "square"]),
        Item(["46 photographs"], "still",
             [step("verified", "Amnesty|Lab", optional=True)], [], [verdict("content|source", "confirmed", "Crisis Evidence Lab|Amnesty"), verdict("content", "disputed|refuted", "information minister", optional=True)], ["Axum", "cathedral", "square"]),
        Item(["satellite imagery", "the pictures"], "satellite_image",
             [step("analysed", "Amnesty|Lab")], [time("imagery_acquired", "2022-12-13")],
             [verdict("content|location", "confirmed|partly_confirmed", "Witnesses", optional=True), verdict("content", "disputed|refuted", "information minister", optional=True)], ["Axum", "churches", "cathedral"]),
        Item(["four further videos"], "video ground_video", [], [], [verdict("source", "not_confirmed", "The Lab|Lab|Amnesty")], ["Axum"]),
    ),
    Report(
        "Straits Observer", "2024-08-15",
        "A senior official at Malaysia's communications regulator said on Thursday that platforms would have to verify the age of their users from next year. The move follows a row over doctored recordings of ministers. 'We are not able to confirm who made them and we never will be unless the platforms cooperate,' he told a seminar in Penang. "
        "The minister himself has posted on TikTok almost daily since taking office. Analysts question whether the plan can be enforced. An opposition lawmaker accused the government of filming the seminar's audience with facial recognition, which the organisers denied.",
    ),
    Report(
        "Kyiv Herald", "2023-06-08",
        "Two thermal recordings from drones have become the centre of the argument over who destroyed the Kakhovka dam. The first, released on Tuesday by Ukraine's Southern Command, shows the machine hall still warm at 03:10. Moscow's ministry of defence said the recording had been made days before. The second was published by a Russian military correspondent, Andrei Filin, and is said to show shells striking the "
        "gates; no expert asked by the Herald could confirm that. Hydrologist Kateryna Bilous, having compared water levels, said the date of the first recording was plausible. Both recordings plainly show Nova Kakhovka, said the Norwegian foundation Norsar.",
        Item(["Two thermal recordings", "The first", "the recording", "the first recording", "Both recordings"], "thermal_video drone_video",
             [step("released|published|posted", "Southern Command")], [time("released|published|posted", "2023-06-06")],
             [verdict("time", "disputed|refuted", "ministry of defence|Moscow"), verdict("time", "partly_confirmed", "Kateryna Bilous|Hydrologist"), verdict("location", "confirmed", "Norsar")],
             ["Kakhovka", "dam", "hall"]),
        Item(["Two thermal recordings", "The second", "Both recordings"], "thermal_video drone_video",
             [step("published|released|posted", "Andrei Filin|military correspondent")], [],
             [verdict("content", "not_confirmed", "expert|Herald"), verdict("location", "confirmed", "Norsar")], ["Kakhovka", "dam", "gates"]),
    ),
    Report(
        "Teyit Hattı", "2023-02-11",
        "Did an 'earthquake light' flash over Pazarcık? A six-second clip posted on 6 February by the X account @gokyuzu_tr does show a blue flash, and the mosque in the foreground is indeed the Ulu Mosque: Teyit Hattı matched its minaret and the pharmacy beside it. When it was filmed is less certain. The phone's owner, student Elif Kaya, sent us the original file, whose "
        "creation time is 04:17 on 6 February. Electrical engineer Prof. Cem Aydın believes the flash comes from a failing transformer. So: place and time right, explanation wrong. Verdict: partly true.",
        Item(["six-second clip", "the original file"], "video ground_video",
             [step("posted", "@gokyuzu_tr"), step("filmed", "Elif Kaya|student", optional=True), step("shared|released", "Elif Kaya|student"), step("geolocated|verified", "Teyit Hattı", optional=True)],
             [time("posted", "2023-02-06"), time("filmed", "2023-02-06")],
             [verdict("location", "confirmed", "Teyit Hattı"), verdict("time", "confirmed", "Teyit Hattı|us|*"), verdict("content", "disputed|refuted|partly_confirmed", "Cem Aydın|Electrical engineer|*", optional=True),
              verdict("content", "partly_confirmed", "Teyit Hattı|*")],
             ["Pazarcık", "Ulu", "pharmacy", "Mosque"]),
    ),
    Report(
        "Agence Méditerranée", "2023-09-14",
        "DERNA - Aerial images broadcast by Libya's Al-Masar channel on Wednesday show that whole quarters of Derna have been swept into the sea. The agency confirmed the images' authenticity with the drone's pilot, Salem Ferjani, who flew it from the roof of the Sahaba mosque on Tuesday afternoon. Similar images which appeared on TikTok, "
        "and in which a dam bursts, come from a simulation, said the agency's verification service.",
        Item(["Aerial images", "the images"], "drone_video video drone_still",
             [step("published|released|posted", "Al-Masar"), step("filmed", "Salem Ferjani|pilot"), step("verified", "agency|Agence", optional=True)],
             [time("published|released|posted", "2023-09-13"), time("filmed", "2023-09-12")], [verdict("content|source", "confirmed", "agency|Agence"), verdict("source", "confirmed", "agency|Agence", optional=True)],
             ["Derna", "DERNA", "Sahaba", "Libya", "quarters"]),
        Item(["Similar images"], "video still",
             [step("posted", None, optional=True)], [], [verdict("content|source", "refuted", "verification service|agency")], []),
    ),
    Report(
        "Marshland Radio", "2025-01-12",
        "No, the Hollywood sign is not on fire. Pictures that say otherwise were generated by software, according to the Hollywood Sign Trust, and a webcam trained on Mount Lee shows the letters intact. Look closely at the most shared one and there are ten letters rather than nine. What is real is the footage from Pacific Palisades: "
        "the home security video of the actor James Reeve, who gave it to the BBC, has been checked by at least two newsrooms, and fire officials recognised the street as Bollinger Drive.",
        Item(["Pictures", "the most shared one"], "still",
             [step("shared|posted", None, optional=True)], [], [verdict("content", "refuted", "Hollywood Sign Trust"), verdict("content", "refuted", "*", optional=True)], []),
        Item(["a webcam"], "livestream cctv", [], [], [], ["Lee", "Hollywood"]),
        Item(["the footage", "home security video"], "cctv video",
             [step("shared|released", "James Reeve|actor"), step("filmed", "James Reeve|actor|security", optional=True), step("published", "BBC", optional=True), step("verified", "newsrooms", optional=True)], [],
             [verdict("content", "confirmed", "newsrooms"), verdict("location", "confirmed", "fire officials")], ["Palisades", "Bollinger", "street"]),
    ),
    Report(
        "Radio Dabanga Sud", "2024-05-30",
        "The Rapid Support Forces on Wednesday denied responsibility for the shelling of the Southern Hospital in El Fasher and said the pictures circulating were 'fabricated by the army's media cells'. The pictures, eight in all, were taken by a volunteer nurse and transmitted to this station by the local resistance committee. Our newsroom compared them with older photographs "
        "of the hospital and found that the dialysis ward is the same. We have no means of confirming on which day the shell fell. A spokeswoman for Doctors Without Borders said its staff recognised the ward as well.",
        Item(["the pictures", "The pictures"], "still",
             [step("filmed", "nurse|volunteer nurse"), step("shared|released", "resistance committee"), step("verified|geolocated", "newsroom|Radio Dabanga Sud|station", optional=True)], [],
             [verdict("content|source", "refuted|disputed", "Rapid Support Forces"), verdict("location|content", "confirmed", "newsroom|Radio Dabanga Sud"), verdict("time", "not_confirmed", "We|Radio Dabanga Sud|newsroom|*"),
              verdict("location|content", "confirmed", "Doctors Without Borders|spokeswoman|staff")],
             ["Fasher", "Hospital", "hospital", "ward"]),
    ),
    Report(
        "Pacific Islands Wire", "2022-01-18",
        "SUVA - The first satellite views of Tonga's Nomuka island since Saturday's eruption were published on Tuesday by UNOSAT, the United Nations satellite centre. They were acquired on 16 January by a European Pleiades satellite and show a layer of ash over 41 buildings. UNOSAT stressed that its findings are preliminary and not yet validated in the field. New Zealand's "
        "defence force has flown an Orion over the islands and handed its photographs to the Tongan government, but has not made them public.",
        Item(["satellite views"], "satellite_image",
             [step("published|released", "UNOSAT"), step("filmed", "Pleiades", optional=True), step("analysed", "UNOSAT", optional=True)],
             [time("imagery_acquired", "2022-01-16"), time("published|released", "2022-01-18")], [verdict("content", "not_confirmed|partly_confirmed", "UNOSAT")], ["Nomuka", "Tonga", "island"]),
        Item(["photographs"], "still",
             [step("filmed", "defence force|New Zealand"), step("shared", "defence force|New Zealand", optional=True)], [], [], ["Tonga", "islands"]),
    ),
    Report(
        "Delta Fact Desk", "2024-09-13",
        "A widely circulated image of a little girl clutching a goat on a rooftop in Maiduguri is not what it seems. Delta Fact Desk put the image through two detection tools, which rated it 97 and 99 percent likely to be synthetic; the child's left hand has six fingers. It was first posted on 11 September by a Facebook page called Northern Mirror, whose administrator admitted to us that he "
        "'made it to move hearts'. The flood itself is real: the Alau dam overflowed on 10 September.",
        Item(["widely circulated image", "the image"], "still",
             [step("posted", "Northern Mirror|Facebook page"), step("filmed", "*", optional=True)], [time("posted", "2024-09-11")],
             [verdict("content", "refuted", "Delta Fact Desk|*"), verdict("content|source", "refuted", "administrator", optional=True)], []),
    ),
    Report(
        "CNN", "2022-03-24",
        "A Russian landing ship exploded in the port of Berdyansk early Thursday. Videos and photos appearing on social media, which CNN has geolocated and verified, show the vessel burning at the quayside as two smaller ships leave at speed. Ukraine's navy named the ship as the Orsk; CNN could not confirm that name. Satellite images taken a day earlier by Maxar Technologies do show "
        "a ship of the same class at the same berth. Russia's defense ministry has not responded to questions. Just on Monday the ministry's own TV channel had shown the Orsk unloading armor there.",
        Item(["Videos"], "video ground_video",
             [step("geolocated", "CNN"), step("verified", "CNN", optional=True), step("posted", None, optional=True)], [time("event|filmed", "2022-03-24", optional=True)],
             [verdict("location", "confirmed", "CNN"), verdict("content", "confirmed", "CNN"), verdict("content", "not_confirmed", "CNN", optional=True)], ["Berdyansk", "port", "quayside"]),
        Item(["photos"], "still",
             [step("geolocated", "CNN"), step("verified", "CNN", optional=True), step("posted", None, optional=True)], [time("event|filmed", "2022-03-24", optional=True)],
             [verdict("location", "confirmed", "CNN"), verdict("content", "confirmed", "CNN"), verdict("content", "not_confirmed", "CNN", optional=True)], ["Berdyansk", "port", "quayside"]),
        Item(["Satellite images"], "satellite_image",
             [step("filmed|released", "Maxar")], [time("imagery_acquired", "2022-03-23")], [], ["Berdyansk", "port", "berth"]),
    ),
    Report(
        "The Valparaíso Mail", "2024-02-05",
        "Was the Viña del Mar fire lit on purpose? A hiker's phone video handed to prosecutors on Sunday appears to show a man stooping by the roadside in the Lago Peñuelas reserve shortly before smoke rises. Prosecutor Claudia Urmeneta said experts had verified the file and that it had not been edited. 'The hour is right, the place is right. What the man is doing, we cannot yet say.' "
        "The hiker has asked not to be named. Meanwhile Conaf, the forestry agency, said pictures of a burning helicopter were from Turkey.",
        Item(["phone video", "the file"], "video ground_video",
             [step("filmed", "hiker"), step("shared|released", "hiker|*", optional=True), step("verified", "experts", optional=True)], [],
             [verdict("content|source", "confirmed", "experts|Claudia Urmeneta|Prosecutor"), verdict("time", "confirmed", "Claudia Urmeneta|Prosecutor|*"), verdict("location", "confirmed", "Claudia Urmeneta|Prosecutor|*"),
              verdict("content", "not_confirmed", "Claudia Urmeneta|Prosecutor|we|*")],
             ["Peñuelas", "Viña", "reserve", "roadside"]),
        Item(["pictures"], "still video", [], [], [verdict("location", "refuted", "Conaf|forestry agency")], ["Turkey"]),
    ),
    Report(
        "Wiener Blatt", "2024-09-17",
        "Feuerwehr officials in Lower Austria have asked people to stop forwarding a voice message about a dam break at Ottenstein. Nothing of the sort has happened, the provincial government said on Tuesday. The energy supplier EVN released a photo of the dam, dated the same morning, in which the spillway gates are open but the wall is whole. Older pictures of the 2002 flood have been "
        "passed off as new in several Telegram groups as well, the fire brigade's spokesman Josef Hinterleitner said.",
        Item(["a photo"], "still",
             [step("released|published", "EVN")], [time("filmed", "2024-09-17"), time("released|published", "2024-09-17", optional=True)], [], ["Ottenstein", "dam", "Austria"]),
        Item(["Older pictures"], "still",
             [step("shared|posted|reposted", "*", optional=True)], [time("event|filmed", "2002")],
             [verdict("time", "refuted", "Josef Hinterleitner|fire brigade|spokesman")], ["Austria"]),
    ),
    Report(
        "Border Witness Project", "2023-08-30",
        "Incident 117. Recording: 2 min 14 s, vertical, mobile phone. Received from an Ethiopian survivor on 4 May 2023 through a lawyer in Sana'a. Location: confirmed - ridge line, dry riverbed and an army post match a valley 3 km south of Al-Thabit, on the Saudi-Yemeni border. Date: unconfirmed; the vegetation points to the winter months. Source: confirmed by two other survivors, who named the person filming. Content: partly confirmed; "
        "gunshots are audible and three bodies can be seen, but the shooters cannot. Satellite images of the valley obtained from Planet Labs, dated 12 February 2023, show new graves near the path. Riyadh calls the allegations unfounded.",
        Item(["Recording"], "video ground_video",
             [step("shared|released", "survivor"), step("shared|released", "lawyer", optional=True), step("filmed", "*", optional=True), step("geolocated|verified", "*", optional=True)], [time("archived|released|shared", "2023-05-04", optional=True)],
             [verdict("location", "confirmed", "Border Witness Project|*"), verdict("time", "not_confirmed", "Border Witness Project|*"), verdict("source", "confirmed", "survivors"), verdict("content", "partly_confirmed", "Border Witness Project|*"),
              verdict("content", "disputed|refuted", "Riyadh", optional=True)],
             ["Thabit", "valley", "border", "riverbed", "ridge"]),
        Item(["Satellite images"], "satellite_image",
             [step("filmed|released|shared", "Planet Labs", optional=True)], [time("imagery_acquired", "2023-02-12")], [], ["Thabit", "valley", "border", "path"]),
    ),
    Report(
        "Manawatū Times", "2023-02-16",
        "Three photographs of looters in flood-hit Hawke's Bay that went round Facebook this week are 'simply wrong', Inspector Grant Hohaia says. One was taken in Kentucky, police found; the other two show volunteers emptying a friend's shed in Eskdale, as the friend herself, Sue Aitken, confirmed to the Times. Eastern District police did publish one CCTV still on Wednesday, of a man they'd like to talk to about a generator.",
        Item(["Three photographs", "One"], "still",
             [step("posted|shared", None, optional=True)], [],
             [verdict("content", "refuted", "Grant Hohaia|Inspector"), verdict("location", "refuted", "police")], ["Kentucky"]),
        Item(["Three photographs", "the other two"], "still",
             [step("posted|shared", None, optional=True)], [],
             [verdict("content", "refuted", "Grant Hohaia|Inspector"), verdict("content|location", "refuted|confirmed|partly_confirmed", "Sue Aitken|friend|*", optional=True)], ["Eskdale", "shed"]),
        Item(["CCTV still"], "still screenshot cctv",
             [step("published|released|posted", "police"), step("filmed", "*", optional=True)], [time("published|released|posted", "2023-02-15")], [], []),
    ),
    Report(
        "The Insider Caucasus", "2023-09-25",
        "An explosion at a fuel depot near Stepanakert on Monday evening left scores of people with burns. A recording from inside a queueing car, first published by the Telegram channel Artsakh Pulse at 19:42, shows a fireball over the Askeran highway. We matched a bend and a war memorial with Yandex panoramas. Azerbaijani outlets, who shared the recording too, presented it as a shelling by 'Armenian saboteurs'; neither side's officials support that version, "
        "and the human rights defender Arsen Melkumyan flatly rejected it.",
        Item(["A recording", "the recording"], "dashcam video ground_video",
             [step("published|posted|released", "Artsakh Pulse"), step("shared|republished|reposted", "Azerbaijani outlets|outlets"), step("filmed", None, optional=True), step("geolocated|verified", "We|Insider Caucasus", optional=True)],
             [time("published|posted|released", "2023-09-25", optional=True), time("event|filmed", "2023-09-25", optional=True)],
             [verdict("location", "confirmed", "We|Insider Caucasus"), verdict("content", "refuted|disputed", "Arsen Melkumyan|human rights defender"), verdict("content", "not_confirmed|disputed", "officials", optional=True)],
             ["Stepanakert", "Askeran", "depot", "highway", "bend"]),
    ),
    Report(
        "Bogotá Verifica", "2025-02-03",
        "What do we know about the helicopter video from Catatumbo? First published on 30 January by the X user @lacoladelgato, it shows a helicopter spinning above jungle. It was tweeted again by ex-president Lucio Barrera with the words 'this is what total peace looks like'. The army told us it has lost no aircraft. Our search turned up a longer version on the YouTube channel of the Myanmar outlet Mizzima, uploaded on 3 May 2021, "
        "which places the crash near Momauk, in Kachin State. So the video is genuine, but it isn't Colombian and it isn't recent.",
        Item(["helicopter video", "a longer version", "the video"], "video ground_video",
             [step("published|posted|shared", "@lacoladelgato"), step("reposted|posted|shared|republished", "Lucio Barrera|ex-president"), step("posted|published", "Mizzima|outlet")],
             [time("published|posted|shared", "2025-01-30"), time("posted|published", "2021-05-03")],
             [verdict("location", "refuted", "Bogotá Verifica|*"), verdict("time", "refuted", "Bogotá Verifica|*"), verdict("content|source", "confirmed", "Bogotá Verifica|*", optional=True), verdict("content", "refuted|disputed", "army", optional=True)],
             ["Momauk", "Kachin", "Myanmar"]),
    ),
    Report(
        "Handout", "2024-07-08",
        "A handout photo made available by the National Police of Ukraine shows rescuers lifting a girl from under concrete at the Okhmatdyt children's hospital in Kyiv, Ukraine, 8 July 2024. EPA-EFE was not able to independently verify the circumstances in which it was taken. Kyiv's military administration says two people were killed there. Russia's defence ministry asserts that the damage was caused by a Ukrainian air-defence missile, "
        "a version rejected by the UN monitoring mission after its experts viewed footage of the strike and visited the place. BEST QUALITY AVAILABLE.",
        Item(["handout photo"], "still",
             [step("released|published", "National Police"), step("filmed", "*", optional=True)], [time("filmed|released", "2024-07-08")], [verdict("content|source", "not_confirmed", "EPA")], ["Okhmatdyt", "Kyiv", "hospital", "Ukraine"]),
        Item(["footage"], "video ground_video",
             [step("analysed|verified", "experts|UN", optional=True)], [time("event|filmed", "2024-07-08", optional=True)], [verdict("content", "confirmed", "UN|experts|monitoring mission", optional=True)], ["Okhmatdyt", "Kyiv", "hospital", "Ukraine"]),
    ),
    Report(
        "Tehran Bureau in Exile", "2022-10-10",
        "Saqqez, Sanandaj, Zahedan: what the state denies, telephones record. On Saturday a 25-second video reached us from a teacher in Sanandaj, in which a driver slumps over the wheel of a grey Peugeot while a horn sounds. The provincial police chief maintained that the man had been shot by 'anti-revolutionaries'. The rights group Hengaw identified the place as Pasdaran Street and named the victim. Two forensic doctors who studied "
        "the clip for us agree that the shot was fired from the left; whether the shooter wore a uniform they could not determine. Nor have we been able to speak to the family.",
        Item(["25-second video", "the clip"], "video ground_video",
             [step("shared|released", "teacher"), step("filmed", "teacher", optional=True), step("geolocated", "Hengaw|rights group", optional=True), step("analysed", "doctors")], [time("shared|released|filmed", "2022-10-08", optional=True)],
             [verdict("location", "confirmed", "Hengaw|rights group"), verdict("content", "disputed", "police chief", optional=True), verdict("content", "confirmed|partly_confirmed", "doctors", optional=True), verdict("content|source", "not_confirmed", "doctors", optional=True)],
             ["Sanandaj", "Pasdaran", "Street"]),
    ),
    Report(
        "The Pretoria Standard", "2021-07-19",
        "The South African Police Service has verified four of the videos in which private guards fire on motorists in Phoenix, near Durban, a committee of parliament heard on Monday. Brigadier Sipho Khanyile said that of 37 clips submitted by residents, eleven were duplicates and twenty-two had no known author. He asked for patience. One clip that caused particular outrage, showing a man being thrown from a bridge, was found to have been recorded in "
        "Johannesburg during an unrelated robbery in 2018.",
        Item(["four of the videos"], "video ground_video",
             [step("verified", "Police Service", optional=True), step("shared|released", "residents", optional=True)], [], [verdict("content", "confirmed", "Police Service|Sipho Khanyile")], ["Phoenix", "Durban"]),
        Item(["37 clips"], "video ground_video",
             [step("shared|released", "residents"), step("filmed", "*", optional=True)], [], [verdict("source", "not_confirmed", "Sipho Khanyile|Brigadier|*", optional=True)], ["Phoenix", "Durban"]),
        Item(["One clip"], "video ground_video", [], [time("filmed|event", "2018")],
             [verdict("location", "refuted", "*"), verdict("time", "refuted", "*"), verdict("content", "refuted", "*", optional=True)], ["Johannesburg", "bridge"]),
    ),
    Report(
        "Skopje Observer Weekend", "2023-05-27",
        "Once a week the retired judge Vera Ilić crosses the river with a folding chair and waits for the light. Her exhibition, Proof of Place, opens on Friday in the old bathhouse. The title is a joke at her former profession: none of the landscapes can be identified, and she refuses to confirm or deny where she stood. 'Verification is for courts,' she says. 'I have verified enough.' Visitors will find charcoal and ink, no captions and, she insists, no phones.",
    ),
]
# fmt: on
