"""Fifty English reports in which two or three recordings, and dates of every kind, must be told apart."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Harbour Dispatch", "2020-08-05",
        "BEIRUT - Two videos of Tuesday's explosion at the port of Beirut show how the second, far larger blast followed the fire in Warehouse 12. "
        "The first, filmed by an office worker from a balcony in Gemmayzeh, was posted on Twitter within minutes of the blast on August 4. "
        "The second was recorded by a drone operated by the broadcaster Al Jadeed and aired on Wednesday morning; it shows the crater where "
        "the warehouse stood. Storyful geolocated the first video by matching the grain silos. Harbour Dispatch could not "
        "independently confirm what was stored in the building. At least 100 people were killed, the Lebanese Red Cross said.",
        Item(["The first", "the first video"], "video ground_video",
             [step("filmed", "office worker", "2020-08-04"), step("posted", None, "2020-08-04"), step("geolocated", "Storyful")],
             [time("posted", "2020-08-04"), time("event|filmed", "2020-08-04", optional=True)],
             [verdict("location", "confirmed", "Storyful")],
             ["Beirut", "port", "Warehouse", "Gemmayzeh", "silos"]),
        Item(["The second", "it"], "drone_video video",
             [step("filmed", "Al Jadeed|drone"), step("published|released", "Al Jadeed|*", "2020-08-05")],
             [time("published|posted", "2020-08-05")], [],
             ["Beirut", "port", "Warehouse", "crater"]),
    ),
    Report(
        "Caucasus Desk", "2020-10-14",
        "Azerbaijan's Ministry of Defence on Tuesday released thermal footage of a strike on an Armenian missile launcher near the town of Hadrut. "
        "An older clip, showing a convoy burning on a desert road, has been circulating alongside it with the same caption. "
        "The two are unrelated. The older video was filmed in Syria's Idlib province in February 2020 and was first uploaded to YouTube "
        "on February 28 that year by the outlet Step News Agency, Caucasus Desk found. The ministry's footage was geolocated by the analyst "
        "Rob Leyden to a ridge 3 km north of Hadrut; the date on which it was recorded could not be verified.",
        Item(["thermal footage", "it", "The ministry's footage", "it@2"], "thermal_video video drone_video",
             [step("released|published", "Ministry of Defence", "2020-10-13"), step("geolocated", "Rob Leyden")],
             [time("published|posted", "2020-10-13")],
             [verdict("location", "confirmed", "Rob Leyden"), verdict("time", "not_confirmed", "Caucasus Desk|*")],
             ["Hadrut", "ridge"]),
        Item(["An older clip", "The older video"], "video ground_video",
             [step("filmed", None, "2020-02", optional=True), step("posted|published", "Step News Agency", "2020-02-28"), step("shared|reposted|posted", None, optional=True),
              step("analysed|verified", "Caucasus Desk", optional=True)],
             [time("filmed", "2020-02"), time("posted|published", "2020-02-28")],
             [verdict("location|time|content", "refuted", "Caucasus Desk"), verdict("location|time|content", "refuted", "Caucasus Desk", optional=True)],
             ["Syria", "Idlib", "road"]),
    ),
    Report(
        "Capitol Ledger", "2021-01-12",
        "Body camera footage released by the Metropolitan Police Department on Monday shows an officer being pulled into the crowd on the steps of the "
        "West Terrace in Washington on January 6. A second video, livestreamed the same afternoon by a man who called himself a citizen journalist, shows the same "
        "scene from the lawn below. The livestream was deleted two days later, but a copy had been archived by volunteers of the Parler Vault project. "
        "Bellingcat analysts matched the two recordings by the position of a blue flag and confirmed that they show the same minute, 4:27 p.m. "
        "The officer is recovering at home.",
        Item(["Body camera footage"], "bodycam video",
             [step("released|published", "Metropolitan Police", "2021-01-11"), step("analysed|chronolocated|verified", "Bellingcat", optional=True)],
             [time("published|posted", "2021-01-11"), time("event|filmed", "2021-01-06")],
             [verdict("time", "confirmed", "Bellingcat"), verdict("content|location", "confirmed", "Bellingcat", optional=True)],
             ["West Terrace", "Washington", "steps"]),
        Item(["A second video", "The livestream"], "livestream video",
             [step("filmed|posted|published", "a man|citizen journalist", "2021-01-06"), step("posted|published|filmed", "a man|citizen journalist", optional=True),
              step("archived", "volunteers|Parler Vault"), step("analysed|chronolocated|verified", "Bellingcat", optional=True)],
             [time("filmed|posted|published", "2021-01-06"), time("archived", "2021-01-08", optional=True)],
             [verdict("time", "confirmed", "Bellingcat"), verdict("content|location", "confirmed", "Bellingcat", optional=True)],
             ["West Terrace", "Washington", "lawn"]),
    ),
    Report(
        "Fact Check Levant", "2021-05-13",
        "A video said to show rockets being fired from Gaza at Israeli towns this week is old. The clip, shared more than 300,000 times on Twitter since May 11, "
        "was filmed in Syria in 2018 and posted on YouTube on June 25 that year by the Daraa Media Office. "
        "We compared it with a genuine recording of Tuesday night's barrage, which was filmed by an AFP camera crew in Gaza City and published by the agency on May 12. "
        "In the AFP video the Al-Shuruq tower can be recognised; in the older one there is only open farmland. Verdict: false.",
        Item(["A video said to show rockets", "The clip", "it", "the older one"], "video ground_video",
             [step("shared|reposted|posted", None, "2021-05-11"), step("filmed", None, "2018", optional=True), step("posted|published", "Daraa Media Office", "2018-06-25"),
              step("analysed|verified", "Fact Check Levant|We", optional=True)],
             [time("filmed", "2018"), time("posted|published", "2018-06-25"), time("posted|published", "2021-05-11", optional=True)],
             [verdict("location|time|content", "refuted", "Fact Check Levant|We"), verdict("location|time|content", "refuted", "Fact Check Levant|We", optional=True)],
             ["Syria", "Daraa", "farmland"]),
        Item(["a genuine recording", "the AFP video"], "video ground_video",
             [step("filmed", "AFP", "2021-05-11"), step("published|released", "AFP|agency", "2021-05-12"), step("verified|analysed", "Fact Check Levant|We", optional=True)],
             [time("filmed|event", "2021-05-11"), time("published", "2021-05-12")],
             [verdict("content|source|location", "confirmed", "Fact Check Levant|We", optional=True)],
             ["Gaza", "tower"]),
    ),
    Report(
        "Eifel Rundschau International", "2021-07-16",
        "A helicopter video released on Thursday by the Koblenz police shows the village of Schuld after the river Ahr swept away six houses in the night to July 15. "
        "Stills from a surveillance camera at the fire station, which were obtained by this newspaper, show the water rising from 9:40 p.m. onwards on Wednesday; the camera "
        "failed shortly before midnight. A satellite image acquired by Planet Labs at noon on July 15 was still covered by cloud. "
        "The mayor confirmed to us that the stills are genuine. The number of dead in the district rose to 50.",
        Item(["A helicopter video"], "video",
             [step("released|published", "Koblenz police", "2021-07-15"), step("filmed", "Koblenz police", optional=True)],
             [time("published|posted", "2021-07-15"), time("event", "2021-07-15", optional=True)], [],
             ["Schuld", "Ahr", "village"]),
        Item(["Stills from a surveillance camera", "the stills"], "still cctv screenshot",
             [step("filmed", "surveillance camera|camera at the fire station", "2021-07-14", optional=True), step("released|shared|published", "Eifel Rundschau|this newspaper", optional=True)],
             [time("filmed|event", "2021-07-14")],
             [verdict("source|content", "confirmed", "mayor")],
             ["fire station", "Schuld"]),
        Item(["A satellite image"], "satellite_image",
             [step("filmed|released|published", "Planet Labs", "2021-07-15", optional=True)],
             [time("imagery_acquired", "2021-07-15")], [],
             ["Schuld", "Ahr"]),
    ),
    Report(
        "Kabul Observer", "2021-08-17",
        "Footage of Afghans clinging to a US Air Force C-17 as it taxied along the runway of Kabul airport was filmed on Monday by a man standing on the apron and first posted "
        "on Telegram by Asvaka News. A satellite image taken by Maxar Technologies at 10:36 a.m. the same day shows crowds on the same stretch of tarmac. "
        "Maxar published the picture on Tuesday. BBC Verify confirmed the location of the video from the terminal and the hills behind it. "
        "The Pentagon said it was reviewing the video and could not say how many people had died.",
        Item(["Footage of Afghans", "the video", "the video@2"], "video ground_video",
             [step("filmed", "a man", "2021-08-16"), step("posted|published", "Asvaka News", "2021-08-16"), step("verified|geolocated", "BBC Verify", optional=True),
              step("analysed", "Pentagon", optional=True)],
             [time("filmed|event", "2021-08-16")],
             [verdict("location", "confirmed", "BBC Verify")],
             ["Kabul", "runway", "airport", "apron"]),
        Item(["A satellite image", "the picture"], "satellite_image",
             [step("filmed|analysed", "Maxar", "2021-08-16", optional=True), step("published|released", "Maxar", "2021-08-17")],
             [time("imagery_acquired|filmed", "2021-08-16"), time("published|posted", "2021-08-17")], [],
             ["Kabul", "tarmac", "airport"]),
    ),
    Report(
        "Minsk Frontier Watch", "2021-11-09",
        "Poland's Border Guard on Monday published a video filmed from a helicopter, showing hundreds of migrants walking along the road towards the crossing at Kuznica. "
        "Belarusian state television aired its own pictures from the forest a few hours later: in these, men cut through razor wire with pliers. "
        "The OSINT group Motolko geolocated the Belarusian footage to a clearing 600 metres west of the crossing. "
        "The time of recording could not be established, the group said, because the broadcaster had removed the metadata.",
        Item(["a video filmed from a helicopter"], "video",
             [step("published|released|posted", "Border Guard", "2021-11-08"), step("filmed", "Border Guard|helicopter", optional=True)],
             [time("published|posted", "2021-11-08")], [],
             ["Kuznica", "road", "crossing"]),
        Item(["its own pictures", "these", "the Belarusian footage"], "video ground_video",
             [step("published|released", "Belarusian state television", "2021-11-08"), step("geolocated", "Motolko")],
             [time("published", "2021-11-08")],
             [verdict("location", "confirmed", "Motolko"), verdict("time", "not_confirmed", "Motolko|the group")],
             ["Kuznica", "forest", "clearing", "crossing"]),
    ),
    Report(
        "Pacific Wire", "2022-01-17",
        "NUKU'ALOFA, Tonga - Satellite images acquired by Planet Labs on January 7 and January 15 show that most of the island of Hunga Tonga-Hunga Ha'apai had disappeared two hours before the main eruption. "
        "The pair was released on Sunday. On the ground, a video posted on Facebook by Tongan resident Mele Taumoe on Saturday shows waves breaking over a church wall in Nuku'alofa. "
        "An animation of the ash cloud from the Japanese satellite Himawari-8 has also been widely shared. The New Zealand broadcaster RNZ confirmed the location of the Facebook video, "
        "which has been cut off from its author since the cable broke.",
        Item(["Satellite images acquired by Planet Labs", "The pair"], "satellite_pair satellite_image",
             [step("filmed", "Planet Labs", optional=True), step("released|published", "Planet Labs|*", "2022-01-16")],
             [time("imagery_acquired|filmed", "2022-01-07"), time("imagery_acquired|filmed", "2022-01-15"), time("published|posted", "2022-01-16")], [],
             ["Hunga", "island", "Tonga"]),
        Item(["a video posted on Facebook", "the Facebook video"], "video ground_video",
             [step("posted|published", "Mele Taumoe", "2022-01-15"), step("verified|geolocated", "RNZ", optional=True)],
             [time("posted|published", "2022-01-15")],
             [verdict("location", "confirmed", "RNZ")],
             ["Nuku'alofa", "church", "Tonga"]),
        Item(["An animation of the ash cloud"], "satellite_image video",
             [step("filmed", "Himawari-8", optional=True), step("shared|reposted", None)],
             [], [], ["Hunga", "Tonga"]),
    ),
    Report(
        "Mariupol Record", "2022-03-10",
        "A video released by Ukraine's National Police on Wednesday shows officers carrying a wounded woman out of Maternity Hospital No. 3 in Mariupol. "
        "It was filmed by police body cameras minutes after the air strike of March 9. A second clip, filmed by Associated Press journalists in the courtyard, shows the crater; AP "
        "published it the same evening. Reuters verified the location of both videos by matching the building's facade with file imagery and "
        "confirmed the date from the weather and from hospital records. Russia's foreign ministry claimed, without evidence, that the hospital had been empty.",
        Item(["A video released by Ukraine's National Police", "It"], "bodycam video ground_video",
             [step("released|published", "National Police", "2022-03-09"), step("filmed", "police body cameras|police", "2022-03-09"), step("verified|geolocated", "Reuters", optional=True)],
             [time("published|posted", "2022-03-09"), time("filmed|event", "2022-03-09")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Maternity Hospital", "Mariupol"]),
        Item(["A second clip", "it"], "video ground_video",
             [step("filmed", "Associated Press"), step("published|released", "AP|Associated Press", "2022-03-09"), step("verified|geolocated", "Reuters", optional=True)],
             [time("published", "2022-03-09"), time("filmed|event", "2022-03-09", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["courtyard", "Mariupol", "Hospital"]),
    ),
    Report(
        "Kyiv Suburban Chronicle", "2022-04-05",
        "Satellite imagery dated March 19 and provided by Maxar shows dark objects on Yablunska Street in Bucha that correspond to bodies seen in a dashcam video filmed by a Ukrainian convoy on April 1. "
        "The dashcam video was posted on Telegram on April 2 by the lawmaker Oleksii Bondar. The New York Times matched the positions of eleven bodies in the two sources. "
        "That refutes the claim of Russia's defence ministry that the scene in the video was staged after its troops had left on March 30. "
        "Maxar released the images on Monday.",
        Item(["Satellite imagery", "the images"], "satellite_image",
             [step("released|published|shared", "Maxar", "2022-04-04"), step("analysed", "New York Times", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-19"), time("published|posted", "2022-04-04")],
             [verdict("location|content|time", "confirmed", "New York Times", optional=True)],
             ["Yablunska", "Bucha"]),
        Item(["a dashcam video", "The dashcam video", "the video"], "dashcam video",
             [step("filmed", "Ukrainian convoy", "2022-04-01"), step("posted|published", "Oleksii Bondar", "2022-04-02"), step("analysed|verified|geolocated", "New York Times", optional=True)],
             [time("filmed", "2022-04-01"), time("posted|published", "2022-04-02")],
             [verdict("location|content|time", "confirmed", "New York Times"), verdict("content", "disputed", "Russia's defence ministry", optional=True)],
             ["Yablunska", "Bucha"]),
    ),
    Report(
        "Poltava Line", "2022-06-29",
        "CCTV footage released by President Volodymyr Zelenskiy's office on Tuesday shows the moment a missile hit the Amstor shopping centre in Kremenchuk on June 27. "
        "Another recording, from a camera in a park beside the Kredmash factory, shows a second missile striking some 500 metres to the north seconds later. "
        "That video was posted by the mayor on his Telegram channel on the evening of the attack. "
        "Bellingcat geolocated both recordings and used the reflections in the pond to confirm that they show the same attack. "
        "Moscow said it had hit a depot of Western weapons next to the mall.",
        Item(["CCTV footage"], "cctv video",
             [step("released|published", "Zelenskiy", "2022-06-28"), step("geolocated", "Bellingcat")],
             [time("published|posted", "2022-06-28"), time("event|filmed", "2022-06-27")],
             [verdict("location", "confirmed", "Bellingcat"), verdict("time|content", "confirmed", "Bellingcat", optional=True)],
             ["Kremenchuk", "Amstor", "shopping centre"]),
        Item(["Another recording", "That video"], "cctv video",
             [step("filmed", "camera in a park", optional=True), step("posted|published", "mayor", "2022-06-27"), step("geolocated", "Bellingcat")],
             [time("posted|published", "2022-06-27"), time("event|filmed", "2022-06-27", optional=True)],
             [verdict("location", "confirmed", "Bellingcat"), verdict("time|content", "confirmed", "Bellingcat", optional=True)],
             ["park", "Kredmash", "Kremenchuk", "pond"]),
    ),
    Report(
        "Karachi Monitor", "2022-09-15",
        "A pair of satellite images acquired by Sentinel-2 on August 4 and August 28 shows a lake 100 km wide where the fields of Sindh used to be. The European Space Agency released the pair on August 31. "
        "A drone video of the town of Khairpur Nathan Shah, cut off by the water, was recorded on September 5 by the freelance cameraman Imtiaz Solangi and first aired by Geo News two days later. "
        "On social media the drone video has been shared alongside a clip of a hotel falling into a river. "
        "That second clip is also genuine, but it shows Kalam, in the north, and was filmed on August 26.",
        Item(["A pair of satellite images", "the pair"], "satellite_pair satellite_image",
             [step("filmed", "Sentinel-2", optional=True), step("released|published", "European Space Agency", "2022-08-31")],
             [time("imagery_acquired|filmed", "2022-08-04"), time("imagery_acquired|filmed", "2022-08-28"), time("published|posted", "2022-08-31")], [],
             ["Sindh"]),
        Item(["A drone video", "the drone video"], "drone_video video",
             [step("filmed", "Imtiaz Solangi", "2022-09-05"), step("published|released", "Geo News", "2022-09-07"), step("shared|reposted", None, optional=True)],
             [time("filmed", "2022-09-05"), time("published", "2022-09-07")], [],
             ["Khairpur", "town", "Sindh"]),
        Item(["a clip of a hotel falling into a river", "That second clip", "it"], "video ground_video",
             [step("shared|reposted|posted", None, optional=True), step("filmed", None, "2022-08-26", optional=True)],
             [time("filmed", "2022-08-26")],
             [verdict("content|location|time|source", "confirmed", "Karachi Monitor|*", optional=True)],
             ["Kalam", "hotel", "river"]),
    ),
    Report(
        "Sunda Strait Post", "2022-10-11",
        "Mobile phone footage from Kanjuruhan stadium in Malang shows supporters climbing over barriers to escape tear gas on October 1. The clip was filmed in stand 13 by a fan who spoke to this paper on condition of anonymity, "
        "and it was posted on TikTok the next day. CCTV recordings from gates 11 and 13, seized by the police and shown to the fact-finding team last week, have not been made public. "
        "The Washington Post verified the phone footage and dozens of other videos with the help of the stadium plan. "
        "A team member said the CCTV recordings were missing three and a half hours.",
        Item(["Mobile phone footage", "The clip", "it", "the phone footage"], "video ground_video",
             [step("filmed", "a fan"), step("posted|published", None, "2022-10-02"), step("verified|analysed|geolocated", "Washington Post", optional=True)],
             [time("posted|published", "2022-10-02"), time("filmed|event", "2022-10-01")],
             [verdict("location|content", "confirmed", "Washington Post"), verdict("content|location|time", "confirmed", "Washington Post", optional=True)],
             ["Kanjuruhan", "Malang", "stand 13", "stadium"]),
        Item(["CCTV recordings", "the CCTV recordings"], "cctv video",
             [step("shared|released", "police|*", optional=True), step("analysed", "fact-finding team", optional=True)],
             [time("event|filmed", "2022-10-01", optional=True)], [],
             ["gates", "Kanjuruhan", "Malang", "stadium"]),
    ),
    Report(
        "Vistula Daily", "2022-11-17",
        "Photographs of missile debris beside a grain dryer in Przewodow, Poland, were first published on Tuesday evening by the private broadcaster Radio ZET, which said it had received them from a resident. "
        "A drone video of the crater, filmed on Wednesday by a Reuters cameraman, was released to clients the same day. "
        "Analysts at Janes identified the parts in the photographs as those of an S-300 missile. "
        "A third item, a clip of an explosion at night widely shared as the moment of impact, was filmed in Kharkiv in September, the Polish fact-checking site Demagog found.",
        Item(["Photographs of missile debris", "them", "the photographs"], "still",
             [step("published|posted|released", "Radio ZET", "2022-11-15"), step("filmed|shared", "resident", optional=True), step("analysed|verified", "Janes", optional=True)],
             [time("published|posted", "2022-11-15")],
             [verdict("content", "confirmed", "Janes")],
             ["Przewodow", "Poland", "grain dryer"]),
        Item(["A drone video"], "drone_video video",
             [step("filmed", "Reuters", "2022-11-16"), step("released|published", "Reuters", "2022-11-16", optional=True), step("released|published", None, "2022-11-16", optional=True)],
             [time("filmed", "2022-11-16"), time("published|posted", "2022-11-16")], [],
             ["Przewodow", "crater", "Poland"]),
        Item(["a clip of an explosion at night"], "video ground_video",
             [step("shared|reposted|posted", None), step("filmed", None, "2022-09", optional=True), step("analysed|verified", "Demagog", optional=True)],
             [time("filmed", "2022-09")],
             [verdict("location|time|content", "refuted", "Demagog"), verdict("location|time|content", "refuted", "Demagog", optional=True)],
             ["Kharkiv"]),
    ),
    Report(
        "Frontline Assessment Group", "2022-12-29",
        "Geolocated footage published on December 27 shows Ukrainian infantry on the northern outskirts of Kreminna, indicating a limited advance. "
        "A Russian military blogger posted a separate video on December 28 that purportedly shows the same position after a Russian counterattack; the footage was recorded by a drone of the 144th Motorized Rifle Division. "
        "The account GeoConfirmed placed the second video 1.5 km east of the first. We cannot verify when either was filmed. "
        "Ukrainian officials stated that fighting around the town continues.",
        Item(["Geolocated footage", "the first"], "video",
             [step("published|posted|released", None, "2022-12-27"), step("geolocated", None, optional=True)],
             [time("published|posted", "2022-12-27")],
             [verdict("time", "not_confirmed", "Frontline Assessment Group|We"), verdict("location", "confirmed", None, optional=True)],
             ["Kreminna", "outskirts"]),
        Item(["a separate video", "the footage", "the second video"], "drone_video video",
             [step("posted|published", "military blogger", "2022-12-28"), step("filmed", "144th Motorized Rifle Division|drone"), step("geolocated", "GeoConfirmed")],
             [time("posted|published", "2022-12-28")],
             [verdict("location", "confirmed|partly_confirmed", "GeoConfirmed"), verdict("time", "not_confirmed", "Frontline Assessment Group|We"), verdict("content", "not_confirmed", "*", optional=True)],
             ["Kreminna", "position", "outskirts", "1.5 km east"]),
    ),
    Report(
        "Gaziantep Herald", "2023-02-08",
        "Surveillance video from a bakery in Kahramanmaras captured the first seconds of Monday's earthquake: shelves topple, then the lights go out at 4:17 a.m. "
        "The bakery's owner gave the recording to the Anadolu agency, which released it on Tuesday. "
        "A different video, in which an apartment block collapses in daylight as people run, was filmed by a bystander in Sanliurfa some hours later and posted on Twitter on February 6. "
        "The BBC verified the Sanliurfa video from a pharmacy sign. "
        "It is not known who first uploaded it.",
        Item(["Surveillance video", "the recording", "it"], "cctv video",
             [step("shared|released", "owner", optional=True), step("released|published", "Anadolu", "2023-02-07"), step("filmed", None, "2023-02-06", optional=True)],
             [time("published|posted", "2023-02-07"), time("filmed|event", "2023-02-06")], [],
             ["Kahramanmaras", "bakery"]),
        Item(["A different video", "the Sanliurfa video", "it@2"], "video ground_video",
             [step("filmed", "bystander", "2023-02-06"), step("posted|published", None, "2023-02-06"), step("verified|geolocated", "BBC", optional=True)],
             [time("posted|published", "2023-02-06"), time("filmed|event", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "BBC"), verdict("source", "not_confirmed", "*", optional=True)],
             ["Sanliurfa", "apartment block"]),
    ),
    Report(
        "Aleppo Bulletin", "2023-02-10",
        "Does this video show the Syrian town of Jindires before and after the quake? No. The aerial clip that has been shared on Facebook since February 8 shows the town of Douma, near Damascus, and was filmed in 2018. "
        "It was first published by Reuters on March 26, 2018, and can still be found in the agency's archive. "
        "Real drone footage of Jindires does exist: it was recorded by the White Helmets on Tuesday and released by the group the next day. "
        "The position of the minaret confirms the location, our reporter in Afrin says.",
        Item(["this video", "The aerial clip", "It"], "drone_video video",
             [step("shared|reposted|posted", None, "2023-02-08"), step("filmed", None, "2018", optional=True), step("published|released", "Reuters", "2018-03-26"),
              step("archived", "Reuters|agency", optional=True), step("analysed|verified", "Aleppo Bulletin", optional=True)],
             [time("filmed", "2018"), time("published", "2018-03-26"), time("posted|published", "2023-02-08", optional=True)],
             [verdict("location|time|content", "refuted", "Aleppo Bulletin|*"), verdict("location|time|content", "refuted", "Aleppo Bulletin|*", optional=True)],
             ["Douma", "Damascus"]),
        Item(["Real drone footage", "it"], "drone_video video",
             [step("filmed", "White Helmets", "2023-02-07"), step("released|published", "White Helmets|group", "2023-02-08"), step("verified|geolocated", "reporter", optional=True)],
             [time("filmed", "2023-02-07"), time("published|posted", "2023-02-08")],
             [verdict("location", "confirmed", "our reporter|Aleppo Bulletin")],
             ["Jindires", "minaret"]),
    ),
    Report(
        "Nile Correspondent", "2023-04-19",
        "KHARTOUM - Video filmed on Saturday from a hotel window shows smoke over the runway of Khartoum airport and a burning passenger plane. "
        "Satellite images collected by Maxar on Sunday show two destroyed aircraft in the same place; the company released them on Monday. "
        "A third recording, published by the Rapid Support Forces on Twitter and claiming to show fighters inside the presidential palace, could not be verified. "
        "Al Jazeera's Sanad agency geolocated the hotel video to within 200 metres. "
        "Sudan's doctors' union put the number of civilians killed at 144.",
        Item(["Video filmed on Saturday", "the hotel video"], "video ground_video",
             [step("filmed", None, "2023-04-15", optional=True), step("geolocated", "Sanad|Al Jazeera")],
             [time("filmed", "2023-04-15")],
             [verdict("location", "confirmed", "Sanad|Al Jazeera")],
             ["Khartoum", "airport", "runway", "hotel"]),
        Item(["Satellite images", "them"], "satellite_image",
             [step("filmed", "Maxar", "2023-04-16", optional=True), step("released|published", "the company|Maxar", "2023-04-17")],
             [time("imagery_acquired|filmed", "2023-04-16"), time("published|posted", "2023-04-17")], [],
             ["Khartoum", "airport", "runway"]),
        Item(["A third recording"], "video ground_video",
             [step("published|posted|released", "Rapid Support Forces")],
             [],
             [verdict("content|location", "not_confirmed", "Nile Correspondent|*"), verdict("location|content|time", "not_confirmed", "Nile Correspondent|*", optional=True)],
             ["palace", "Khartoum"]),
    ),
    Report(
        "Open Source Digest", "2023-05-23",
        "An image of a black cloud beside the Pentagon, posted on the morning of May 22 by a verified Twitter account calling itself BloombergFeed, is a fake and was most likely generated by software. "
        "The Arlington Fire Department said there had been no explosion. Digital analyst Nick Waters noted on the same day that the fence in the image melts into the pavement. "
        "A live camera of the television station WUSA9, recorded at the same hour, shows an undisturbed building. The account was suspended in the afternoon, but the image had already been aired by Republic TV in India.",
        Item(["An image of a black cloud", "the image", "the image@2"], "still",
             [step("posted|published", "BloombergFeed|Twitter account", "2023-05-22"), step("analysed|verified", "Nick Waters", optional=True), step("republished|published", "Republic TV")],
             [time("posted|published", "2023-05-22"), time("published", "2023-05-22", optional=True)],
             [verdict("content", "refuted", "Open Source Digest|Nick Waters|Arlington Fire Department|*"), verdict("content", "refuted", "Arlington Fire Department", optional=True), verdict("content", "refuted", "Nick Waters", optional=True)],
             ["Pentagon"]),
        Item(["A live camera"], "livestream video cctv",
             [step("filmed|published", "WUSA9", "2023-05-22")],
             [time("filmed", "2023-05-22", optional=True)], [],
             ["Pentagon", "building"]),
    ),
    Report(
        "Dnipro Delta News", "2023-06-08",
        "Drone footage shared by President Zelenskiy on June 6 shows water pouring through a gap in the Kakhovka dam. The footage was filmed by Ukraine's Southern Operational Command at dawn that day. "
        "A grainy CCTV clip said to show the explosion itself was posted by pro-Russian channels on Wednesday. It is old: it shows shelling of the dam in November 2022 and was published at that time by the daily Izvestia. "
        "The Norwegian seismic institute NORSAR recorded an explosion at 2:54 a.m. on June 6. "
        "Planet Labs images from June 5 show the roadway already damaged.",
        Item(["Drone footage", "The footage"], "drone_video video",
             [step("shared|posted|published", "Zelenskiy", "2023-06-06"), step("filmed", "Southern Operational Command", "2023-06-06")],
             [time("shared|posted|published", "2023-06-06"), time("filmed", "2023-06-06")], [],
             ["Kakhovka", "dam"]),
        Item(["A grainy CCTV clip", "It", "it"], "cctv video",
             [step("posted|shared|reposted|published", "pro-Russian channels|channels", "2023-06-07"), step("published|posted", "Izvestia", "2022-11")],
             [time("posted|published", "2023-06-07"), time("filmed|event", "2022-11"), time("published", "2022-11", optional=True)],
             [verdict("time|content", "refuted", "Dnipro Delta News|*"), verdict("time|content", "refuted", "Dnipro Delta News|*", optional=True)],
             ["dam", "Kakhovka"]),
        Item(["Planet Labs images"], "satellite_image",
             [step("filmed|published|released", "Planet Labs", "2023-06-05", optional=True)],
             [time("imagery_acquired|filmed", "2023-06-05")], [],
             ["roadway", "dam", "Kakhovka"]),
    ),
    Report(
        "Northeast India Wire", "2023-07-20",
        "A 26-second video of two women being paraded by a mob in Kangpokpi district of Manipur began circulating on Wednesday, the eve of the parliament session. The assault itself took place on May 4, according to a police complaint lodged two weeks later. "
        "An internet ban in the state is the reason it surfaced only now, police said, and added that the clip had been filmed by a member of the mob on a mobile phone. "
        "A photograph of a bloodied woman shared with the video is from Myanmar, the fact-checking site BOOM reported; it was taken in June 2022 in Tamu. Four men were arrested on Thursday.",
        Item(["A 26-second video", "it", "the clip", "the video"], "video ground_video",
             [step("shared|posted|reposted|published", None, "2023-07-19"), step("filmed", "member of the mob", "2023-05-04")],
             [time("posted|published|shared", "2023-07-19"), time("event|filmed", "2023-05-04")],
             [verdict("time|content|source", "confirmed", "police", optional=True)],
             ["Kangpokpi", "Manipur"]),
        Item(["A photograph of a bloodied woman", "it@2"], "still",
             [step("shared|posted|reposted", None, optional=True), step("filmed", None, "2022-06", optional=True), step("analysed|verified", "BOOM", optional=True)],
             [time("filmed", "2022-06")],
             [verdict("location|time|content", "refuted", "BOOM"), verdict("location|time|content", "refuted", "BOOM", optional=True)],
             ["Myanmar", "Tamu"]),
    ),
    Report(
        "Maui Shoreline", "2023-08-15",
        "LAHAINA, Hawaii - Two clips that may show how the fire started were released on Monday. The first was recorded by a security camera at the Maui Bird Conservation Center in Makawao at 10:47 p.m. on August 7; a flash lights up the trees. "
        "The second was livestreamed on Facebook by Lahaina resident Kimo Akana at dawn on August 8, and shows grass burning under a snapped power line. "
        "Data from the sensor company Whisker Labs match the time of the flash in the first clip. Satellite images from Maxar of August 9 show block after block of ash. "
        "The utility said it could not comment on either recording.",
        Item(["The first", "the first clip"], "cctv video",
             [step("filmed", "Maui Bird Conservation Center|security camera", "2023-08-07"), step("released|published", None, "2023-08-14")],
             [time("filmed", "2023-08-07"), time("published|posted", "2023-08-14")],
             [verdict("time", "confirmed", "Whisker Labs", optional=True)],
             ["Makawao", "Maui Bird", "trees", "Hawaii"]),
        Item(["The second"], "livestream video",
             [step("filmed|posted|published", "Kimo Akana", "2023-08-08"), step("posted|published|filmed", "Kimo Akana", "2023-08-08", optional=True), step("released|published", None, "2023-08-14", optional=True)],
             [time("filmed|posted|published", "2023-08-08"), time("published|posted", "2023-08-14", optional=True)], [],
             ["Lahaina", "grass", "Hawaii", "power line"]),
        Item(["Satellite images from Maxar"], "satellite_image",
             [step("filmed|published|released", "Maxar", "2023-08-09", optional=True)],
             [time("imagery_acquired|filmed", "2023-08-09")], [],
             ["Lahaina", "Hawaii", "block"]),
    ),
    Report(
        "Derna Relief Blog", "2023-09-13",
        "Three pieces of imagery tell the story of the night in Derna. A phone video filmed from a rooftop around 2:30 a.m. on Monday shows the first wave; it was posted on Facebook by Ahmed Al-Obeidi on Monday afternoon. "
        "An aerial video, recorded by the Benghazi-based company Sky Libya on Tuesday, shows the gap where the Abu Mansour dam stood. "
        "And a satellite image acquired by Pleiades on September 12 shows mud fanning out into the harbour; the International Charter released it on Wednesday. "
        "We matched the rooftop video to the satellite image by the curve of the wadi. Who recorded the screams heard in it is not known.",
        Item(["A phone video", "it", "the rooftop video", "it@3"], "video ground_video",
             [step("filmed", None, "2023-09-11", optional=True), step("posted|published", "Ahmed Al-Obeidi", "2023-09-11"), step("geolocated|verified", "Derna Relief Blog|We", optional=True)],
             [time("filmed|event", "2023-09-11"), time("posted|published", "2023-09-11")],
             [verdict("location", "confirmed", "Derna Relief Blog|We")],
             ["Derna", "rooftop", "wadi"]),
        Item(["An aerial video"], "video drone_video",
             [step("filmed", "Sky Libya", "2023-09-12")],
             [time("filmed", "2023-09-12")], [],
             ["Abu Mansour", "dam", "Derna"]),
        Item(["a satellite image", "it@2", "the satellite image"], "satellite_image",
             [step("filmed", "Pleiades", optional=True), step("released|published", "International Charter", "2023-09-13")],
             [time("imagery_acquired|filmed", "2023-09-12"), time("published|posted", "2023-09-13")], [],
             ["Derna", "harbour"]),
    ),
    Report(
        "Armenian Border Report", "2023-09-21",
        "Azerbaijan's defence ministry published a drone video on Tuesday that it said showed the destruction of an air defence radar near Khojaly. "
        "The strike was recorded by a Bayraktar TB2, according to the watermark. "
        "A bodycam clip of soldiers raising a flag on a hill was posted on a Telegram channel earlier that day, but it dates from November 2020 and had been released that year by the same ministry, our archive shows. "
        "The analyst known as Lost Armour geolocated the radar to a field west of Khojaly and assessed that it was already abandoned.",
        Item(["a drone video"], "drone_video video thermal_video",
             [step("published|released|posted", "defence ministry", "2023-09-19"), step("filmed", "Bayraktar"), step("geolocated", "Lost Armour")],
             [time("published|posted", "2023-09-19")],
             [verdict("location", "confirmed", "Lost Armour"), verdict("content", "disputed|partly_confirmed", "Lost Armour", optional=True)],
             ["Khojaly", "field"]),
        Item(["A bodycam clip", "it@2"], "bodycam video",
             [step("posted|shared|reposted|published", None, "2023-09-19"), step("released|published", "ministry", "2020"), step("filmed", None, "2020-11", optional=True), step("analysed|verified", "Armenian Border Report|our", optional=True)],
             [time("posted|published", "2023-09-19"), time("filmed|event", "2020-11"), time("published", "2020", optional=True), time("published", "2020-11", optional=True)],
             [verdict("time", "refuted", "Armenian Border Report|our archive|*"), verdict("content", "refuted", "*", optional=True)],
             ["hill"]),
    ),
    Report(
        "Mediterranean Verification Desk", "2023-10-19",
        "An Al Jazeera livestream from Gaza on the evening of October 17 shows a bright object breaking up at 6:59 p.m. and, seconds later, an explosion on the ground. "
        "A second video, filmed from a balcony and posted on Telegram at 7:20 p.m. that evening, shows the fireball at Al-Ahli hospital from the south. "
        "The Associated Press and CNN both geolocated the balcony video. Analysts disagree on whether the object in the livestream has anything to do with the blast, and the New York Times disputes that it was the projectile. "
        "Still photographs taken by an AFP photographer on Wednesday show a small crater in the car park.",
        Item(["An Al Jazeera livestream", "the livestream"], "livestream video",
             [step("published|filmed|released", "Al Jazeera", "2023-10-17"), step("analysed", "New York Times|Analysts", optional=True)],
             [time("filmed|published|posted", "2023-10-17")],
             [verdict("content", "disputed", "New York Times"), verdict("content", "disputed", "Analysts", optional=True)],
             ["Gaza"]),
        Item(["A second video", "the balcony video"], "video ground_video",
             [step("filmed", None, "2023-10-17", optional=True), step("posted|published", None, "2023-10-17"), step("geolocated", "Associated Press"), step("geolocated", "CNN")],
             [time("posted|published", "2023-10-17"), time("filmed|event", "2023-10-17", optional=True)],
             [verdict("location", "confirmed", "Associated Press"), verdict("location", "confirmed", "CNN")],
             ["Al-Ahli", "hospital", "Gaza", "balcony"]),
        Item(["Still photographs"], "still",
             [step("filmed", "AFP photographer|AFP", "2023-10-18")],
             [time("filmed", "2023-10-18")], [],
             ["car park", "crater", "hospital", "Gaza"]),
    ),
    Report(
        "Shan Herald Monitor", "2023-11-16",
        "The Three Brotherhood Alliance said on Wednesday that it had taken the Kunlong bridge over the Salween. Its news outlet, The Kokang, published a drone video on November 12 that shows fighters walking across the bridge. "
        "Stills from the video were reposted by the parallel government's defence ministry two days later. "
        "A spokesman for the military council, Major General Zaw Min, claimed that the stills date from 2015. Myanmar Witness, which archived the video, disagrees: it found that a checkpoint visible in it was built in 2021. The group could not confirm the exact day of filming.",
        Item(["a drone video", "the video", "the video@2", "it@3"], "drone_video video",
             [step("published|released|posted", "The Kokang", "2023-11-12"), step("archived", "Myanmar Witness"), step("analysed|verified|chronolocated", "Myanmar Witness", optional=True)],
             [time("published|posted", "2023-11-12")],
             [verdict("time", "not_confirmed|partly_confirmed", "Myanmar Witness|The group"), verdict("time|content", "confirmed|partly_confirmed", "Myanmar Witness", optional=True), verdict("time", "disputed", "Zaw Min|spokesman", optional=True)],
             ["Kunlong", "bridge", "Salween", "checkpoint"]),
        Item(["Stills from the video", "the stills"], "still screenshot",
             [step("reposted|shared|republished|posted", "defence ministry", "2023-11-14")],
             [time("posted|published|reposted", "2023-11-14")],
             [verdict("time", "disputed|refuted", "Zaw Min|spokesman", optional=True)],
             ["Kunlong", "bridge", "Salween"]),
    ),
    Report(
        "Noto Peninsula Times", "2024-01-04",
        "Dashcam footage aired by broadcaster NHK on Tuesday shows a road in Anamizu cracking open during the magnitude 7.6 earthquake of January 1. It was recorded by a delivery driver. "
        "NHK also broadcast a helicopter video, filmed by its own crew at first light on January 2, of the burnt-out market quarter in Wajima. "
        "A tsunami video shared on X since Monday with the caption \"Noto now\" was in fact filmed in Miyako in March 2011 and has been published many times since, the Japan Fact-check Center said. "
        "Sixty-four people are confirmed dead.",
        Item(["Dashcam footage", "It"], "dashcam video",
             [step("published|released", "NHK", "2024-01-02"), step("filmed", "delivery driver", "2024-01-01")],
             [time("published", "2024-01-02"), time("event|filmed", "2024-01-01")], [],
             ["Anamizu", "road"]),
        Item(["a helicopter video"], "video",
             [step("published|released", "NHK"), step("filmed", "crew|NHK", "2024-01-02")],
             [time("filmed", "2024-01-02"), time("published", "2024-01-02", optional=True)], [],
             ["Wajima", "market"]),
        Item(["A tsunami video"], "video ground_video",
             [step("shared|reposted|posted", None, "2024-01-01"), step("filmed", None, "2011-03", optional=True), step("published|republished", None, optional=True), step("analysed|verified", "Japan Fact-check Center", optional=True)],
             [time("filmed|event", "2011-03"), time("posted|published|shared", "2024-01-01", optional=True)],
             [verdict("time|location|content", "refuted", "Japan Fact-check Center"), verdict("time|location|content", "refuted", "Japan Fact-check Center", optional=True)],
             ["Miyako"]),
    ),
    Report(
        "Red Sea Shipping Gazette", "2024-01-18",
        "It remains to be seen how long the truce in the strait will hold. The wider picture is bleak: insurers have raised premiums for the third time this month, and the video game maker Ubisail has postponed a launch because its consoles are "
        "stuck at Suez. Captains interviewed by this paper said they would rather watch the situation from Salalah. "
        "The company's image has suffered, its chairman conceded on Wednesday, but he drew a clear picture of a recovery in the second quarter.",
    ),
    Report(
        "Yemen Track", "2024-01-18",
        "A video released by the Houthi media arm on November 20, 2023, shows masked men jumping from a helicopter onto the deck of the car carrier Galaxy Leader. It was filmed the day before, in the southern Red Sea, with cameras mounted on helmets. "
        "US Central Command on Tuesday published infrared footage of a different boarding: Navy SEALs searching a dhow off Somalia on January 11. "
        "Some outlets have mixed up the two. The Houthi video can be geolocated only roughly, said Damien Lesaux of the Open Shipping Lab, who used the vessel's AIS track to place it about 80 km west of Hodeidah.",
        Item(["A video released by the Houthi media arm", "It", "The Houthi video", "it"], "bodycam video",
             [step("released|published", "Houthi", "2023-11-20"), step("filmed", None, "2023-11-19", optional=True), step("geolocated", "Damien Lesaux|Open Shipping Lab")],
             [time("published|posted", "2023-11-20"), time("filmed", "2023-11-19")],
             [verdict("location", "confirmed|partly_confirmed", "Damien Lesaux|Open Shipping Lab")],
             ["Red Sea", "Hodeidah", "deck"]),
        Item(["infrared footage"], "thermal_video video",
             [step("published|released", "Central Command", "2024-01-16"), step("filmed", "Navy SEALs|Central Command", optional=True)],
             [time("published|posted", "2024-01-16"), time("event|filmed", "2024-01-11")], [],
             ["Somalia", "dhow"]),
    ),
    Report(
        "Chesapeake Bay Journal", "2024-03-27",
        "A livestream camera operated by StreamTime Live recorded the container ship Dali striking the Francis Scott Key Bridge in Baltimore at 1:28 a.m. on Tuesday. The company posted the clip on YouTube before dawn. "
        "A second recording, made by a CCTV camera at the Tradepoint terminal and obtained by CBS News, shows the ship's lights going out twice; it aired on Tuesday evening. "
        "The NTSB said on Wednesday that it had verified the time stamps of both against the ship's data recorder. "
        "A clip of a bridge on fire shared by several accounts shows Crimea in October 2022 and is unrelated.",
        Item(["A livestream camera", "the clip"], "livestream video",
             [step("filmed", "StreamTime Live", "2024-03-26"), step("posted|published", "The company|StreamTime Live", "2024-03-26"), step("verified|chronolocated", "NTSB", optional=True)],
             [time("filmed|event", "2024-03-26"), time("posted|published", "2024-03-26")],
             [verdict("time", "confirmed", "NTSB")],
             ["Francis Scott Key Bridge", "Baltimore", "bridge"]),
        Item(["A second recording", "it"], "cctv video",
             [step("filmed", "Tradepoint|CCTV camera", "2024-03-26", optional=True), step("published|released", "CBS News", "2024-03-26"), step("verified|chronolocated", "NTSB", optional=True)],
             [time("published", "2024-03-26"), time("filmed|event", "2024-03-26", optional=True)],
             [verdict("time", "confirmed", "NTSB")],
             ["Baltimore", "Bridge", "Tradepoint"]),
        Item(["A clip of a bridge on fire"], "video",
             [step("shared|reposted|posted", "accounts")],
             [time("event|filmed", "2022-10")],
             [verdict("location|content|time", "refuted", "Chesapeake Bay Journal|*"), verdict("location|content|time", "refuted", "Chesapeake Bay Journal|*", optional=True)],
             ["Crimea"]),
    ),
    Report(
        "Taiwan Strait Reader", "2024-04-04",
        "Wednesday's magnitude 7.2 earthquake was caught on a traffic camera in Hualien, where a ten-storey brick-coloured building leans over a taxi. The Directorate General of Highways released the footage within the hour. "
        "A train passenger's phone video, posted on Instagram at 8:40 a.m. and republished by TVBS, shows standing carriages shaking at Xincheng station. "
        "Neither should be confused with a 2018 clip of the tilted Yun Men Tsui Ti building, which resurfaced on Thursday; the Taiwan FactCheck Center labelled that one as recycled. "
        "TVBS said it had confirmed the identity of the passenger.",
        Item(["a traffic camera", "the footage"], "cctv video",
             [step("released|published", "Directorate General of Highways", "2024-04-03"), step("filmed", "traffic camera", "2024-04-03", optional=True)],
             [time("published|posted", "2024-04-03"), time("event|filmed", "2024-04-03", optional=True)], [],
             ["Hualien", "building"]),
        Item(["A train passenger's phone video"], "video ground_video",
             [step("filmed", "passenger"), step("posted|published", "passenger|*", "2024-04-03"), step("republished|published|shared", "TVBS"), step("verified", "TVBS", optional=True)],
             [time("posted|published", "2024-04-03"), time("event|filmed", "2024-04-03", optional=True)],
             [verdict("source", "confirmed", "TVBS")],
             ["Xincheng", "station", "Hualien"]),
        Item(["a 2018 clip", "that one"], "video ground_video",
             [step("posted|reposted|shared|republished", None, "2024-04-04", optional=True), step("filmed", None, "2018", optional=True), step("analysed|verified", "Taiwan FactCheck Center", optional=True)],
             [time("filmed|event", "2018"), time("posted|published", "2024-04-04", optional=True)],
             [verdict("time", "refuted", "Taiwan FactCheck Center"), verdict("time|content", "refuted", "Taiwan FactCheck Center", optional=True)],
             ["Yun Men Tsui Ti", "building", "Hualien"]),
    ),
    Report(
        "Gaucho Gazette", "2024-05-09",
        "PORTO ALEGRE - A satellite image acquired by Planet on May 6 shows the runway of Salgado Filho airport under brown water; beside it the company published an image of April 20 for comparison. "
        "The pair was released on Tuesday. "
        "Earlier this week, local television station RBS broadcast drone footage of the same airport, recorded by the pilot Marcelo Dornelles on Sunday. "
        "A viral photograph of a shark in the terminal is a montage, Agencia Lupa found. It was first posted as a joke on May 5. "
        "The state's civil defence reported 100 dead.",
        Item(["A satellite image", "The pair"], "satellite_pair satellite_image",
             [step("filmed", "Planet", optional=True), step("released|published", "the company|Planet|*", "2024-05-07")],
             [time("imagery_acquired|filmed", "2024-05-06"), time("imagery_acquired|filmed", "2024-04-20"), time("published|posted", "2024-05-07")], [],
             ["Salgado Filho", "Porto Alegre", "runway"]),
        Item(["drone footage"], "drone_video video",
             [step("published|released", "RBS"), step("filmed", "Marcelo Dornelles", "2024-05-05")],
             [time("filmed", "2024-05-05"), time("published", "2024-05-06/2024-05-09", optional=True), time("published", "2024-05", optional=True)], [],
             ["airport", "Salgado Filho", "Porto Alegre"]),
        Item(["A viral photograph", "It"], "still",
             [step("posted|published", None, "2024-05-05"), step("shared", None, optional=True), step("analysed|verified", "Agencia Lupa", optional=True)],
             [time("posted|published", "2024-05-05")],
             [verdict("content", "refuted", "Agencia Lupa")],
             ["terminal", "airport", "Salgado Filho"]),
    ),
    Report(
        "Great Rift Standard", "2024-06-20",
        "NAIROBI, Kenya - A 40-second clip filmed by a student on Thursday shows plain-clothes men firing on protesters near the Hilton hotel in central Nairobi. It was posted on X at 5:12 p.m. and viewed two million times by evening. "
        "A separate livestream by Citizen TV from the same junction stops moments before the shots. "
        "The Kenyan researcher Wanjiru Otieno, who geolocated the clip to Moi Avenue, said she had also archived it in case it was deleted. "
        "Police said they were unable to confirm the authenticity of the clip.",
        Item(["A 40-second clip", "It", "the clip", "it", "the clip@2"], "video ground_video",
             [step("filmed", "a student|student", "2024-06-20"), step("posted|published", None, "2024-06-20"), step("geolocated", "Wanjiru Otieno"), step("archived", "Wanjiru Otieno|she")],
             [time("filmed", "2024-06-20"), time("posted|published", "2024-06-20")],
             [verdict("location", "confirmed", "Wanjiru Otieno"), verdict("content|source", "not_confirmed", "Police")],
             ["Hilton", "Nairobi", "Moi Avenue"]),
        Item(["A separate livestream"], "livestream video",
             [step("published|filmed|posted|released", "Citizen TV", "2024-06-20")],
             [time("filmed|published", "2024-06-20", optional=True)], [],
             ["junction", "Nairobi", "Moi Avenue", "Hilton"]),
    ),
    Report(
        "Bengal Basin Review", "2024-07-19",
        "The death of the student Abu Sayeed in Rangpur was recorded from two sides. The first video, filmed by a reporter of Jamuna Television on Tuesday and aired live, shows him standing with outstretched arms. "
        "The second, a mobile phone recording made from a window opposite the university gate, was uploaded to Facebook on July 17. "
        "Amnesty International's Crisis Evidence Lab verified both videos, geolocated them to Park More and, using satellite imagery, put the distance between the officers and the victim at 15 metres. "
        "Since Thursday evening the internet in Bangladesh has been shut down.",
        Item(["The first video", "both videos"], "video ground_video livestream",
             [step("filmed", "reporter|Jamuna Television", "2024-07-16"), step("published|released", "Jamuna Television|*", "2024-07-16"), step("geolocated", "Amnesty International"), step("verified", "Amnesty International", optional=True)],
             [time("filmed", "2024-07-16"), time("published", "2024-07-16", optional=True)],
             [verdict("location", "confirmed", "Amnesty International"), verdict("content|source", "confirmed", "Amnesty International", optional=True)],
             ["Rangpur", "Park More"]),
        Item(["The second"], "video ground_video",
             [step("posted|published", None, "2024-07-17"), step("filmed", None, optional=True), step("geolocated", "Amnesty International"), step("verified", "Amnesty International", optional=True)],
             [time("posted|published", "2024-07-17"), time("event|filmed", "2024-07-16", optional=True)],
             [verdict("location", "confirmed", "Amnesty International"), verdict("content|source", "confirmed", "Amnesty International", optional=True)],
             ["Rangpur", "university gate", "Park More", "window"]),
    ),
    Report(
        "Kursk Incursion Tracker", "2024-08-08",
        "Geolocated footage posted on August 7 indicates that Ukrainian forces advanced to the Sudzha gas metering station. The footage was filmed by a Ukrainian soldier on a mobile phone and geolocated by Andrew Perpetua. "
        "Russia's Ministry of Defence on the same day released drone footage of a strike on armoured vehicles that it claimed to have recorded near Sudzha. "
        "The ministry's video was in fact taken near Robotyne in the summer of 2023, according to the Conflict Intelligence Team, which found the original in a post of June 10 that year. "
        "ISW has not observed visual evidence confirming either side's further claims.",
        Item(["Geolocated footage", "The footage"], "video ground_video",
             [step("posted|published", None, "2024-08-07"), step("filmed", "Ukrainian soldier"), step("geolocated", "Andrew Perpetua")],
             [time("posted|published", "2024-08-07")],
             [verdict("location", "confirmed", "Andrew Perpetua")],
             ["Sudzha", "gas metering station"]),
        Item(["drone footage", "The ministry's video"], "drone_video video",
             [step("released|published", "Ministry of Defence", "2024-08-07"), step("posted|published", None, "2023-06-10", optional=True), step("filmed", None, "2023", optional=True), step("analysed|verified|geolocated", "Conflict Intelligence Team", optional=True)],
             [time("published|posted", "2024-08-07"), time("filmed", "2023-06/2023-08", optional=True), time("filmed", "2023-22", optional=True), time("posted|published", "2023-06-10", optional=True)],
             [verdict("location|time|content", "refuted", "Conflict Intelligence Team"), verdict("location|time|content", "refuted", "Conflict Intelligence Team", optional=True)],
             ["Robotyne"]),
    ),
    Report(
        "Lagos Verification Hub", "2024-09-05",
        "CLAIM: a video shows the dam at Maiduguri collapsing on September 3. RATING: false. "
        "The video that is being forwarded on WhatsApp shows the Brumadinho tailings dam in Brazil, filmed by a security camera of the mining company Vale on January 25, 2019. TV Globo broadcast it on February 1 of that year. "
        "A second clip in the same message, of people wading along Lagos Street, is authentic: it was recorded on Tuesday by our volunteer Bukar Modu and can be matched with a Google Street View image from 2022. "
        "We asked the sender where she had got the two; she did not reply.",
        Item(["a video", "The video", "it"], "cctv video",
             [step("shared|reposted|posted", None), step("filmed", "Vale|security camera", "2019-01-25"), step("published|released", "TV Globo", "2019-02-01"), step("analysed|verified", "Lagos Verification Hub|We", optional=True)],
             [time("filmed", "2019-01-25"), time("published", "2019-02-01")],
             [verdict("location|time|content", "refuted", "Lagos Verification Hub|We|*"), verdict("location|time|content", "refuted", "Lagos Verification Hub|We|*", optional=True)],
             ["Brumadinho", "Brazil"]),
        Item(["A second clip", "it@2"], "video ground_video",
             [step("filmed", "Bukar Modu", "2024-09-03"), step("shared", None, optional=True), step("verified|geolocated", "Lagos Verification Hub|our", optional=True)],
             [time("filmed", "2024-09-03")],
             [verdict("content|location", "confirmed", "Lagos Verification Hub|*"), verdict("location|content", "confirmed", "Lagos Verification Hub|*", optional=True)],
             ["Lagos Street", "Maiduguri"]),
    ),
    Report(
        "Turia Valley News", "2024-10-31",
        "Dramatic images from Spain: a video recorded by a resident of Paiporta on Tuesday evening shows cars being carried down the Poyo ravine. It was first shared in a neighbourhood WhatsApp group and posted on X by the account @MeteoHorta at 8:11 p.m. "
        "CCTV from a supermarket in Alfafar, published by the newspaper Levante-EMV on Wednesday, shows customers climbing onto tills. "
        "The Copernicus service acquired a radar image of the coast on October 31, which it released on the same day next to one of October 19. "
        "El Pais confirmed the location of the Paiporta video from the footbridge.",
        Item(["a video", "It", "the Paiporta video"], "video ground_video",
             [step("filmed", "resident", "2024-10-29"), step("shared", None), step("posted|published", "@MeteoHorta", "2024-10-29"), step("verified|geolocated", "El Pais", optional=True)],
             [time("filmed", "2024-10-29"), time("posted|published", "2024-10-29")],
             [verdict("location", "confirmed", "El Pais")],
             ["Paiporta", "Poyo", "ravine", "footbridge", "Spain"]),
        Item(["CCTV from a supermarket"], "cctv video",
             [step("published|released", "Levante-EMV", "2024-10-30")],
             [time("published|posted", "2024-10-30")], [],
             ["supermarket", "Alfafar", "Spain"]),
        Item(["a radar image"], "satellite_image satellite_pair",
             [step("filmed", "Copernicus", "2024-10-31", optional=True), step("released|published", "Copernicus", "2024-10-31")],
             [time("imagery_acquired|filmed", "2024-10-31"), time("published|posted", "2024-10-31"), time("imagery_acquired|filmed", "2024-10-19", optional=True)], [],
             ["coast", "Spain"]),
    ),
    Report(
        "Sumy Evening", "2024-11-14",
        "Photo desk, corrections. The caption of a portrait on page 3 of Tuesday's edition named the wrong town. The film reviewed on page 14 opens on November 21, not November 20. "
        "And the picture that emerges from our poll of farmers was drawn from 212 interviews, not 221. Sight of land, as one reader put it, is not yet in view.",
    ),
    Report(
        "Damascus Aftermath", "2024-12-09",
        "Footage filmed inside Saydnaya prison on Sunday shows men running barefoot along a corridor. It was recorded on a phone by a fighter and released by the Free Kalamoun channel. "
        "A second video, in which a small child stands in a cell doorway, was verified by AFP, which spoke to the man who took it. "
        "A third, showing cages under a floor, has nothing to do with the prison: it was shot in Vietnam's War Remnants Museum and uploaded to TikTok in March 2022. "
        "The group Syrians for Truth has archived all three. Satellite pictures taken by Maxar in 2017 show the building's three wings.",
        Item(["Footage filmed inside Saydnaya prison", "It"], "video ground_video",
             [step("filmed", "a fighter|fighter", "2024-12-08"), step("released|published|posted", "Free Kalamoun"), step("archived", "Syrians for Truth")],
             [time("filmed", "2024-12-08")], [],
             ["Saydnaya", "prison", "corridor"]),
        Item(["A second video", "it"], "video ground_video",
             [step("filmed", "the man|man"), step("verified", "AFP", optional=True), step("archived", "Syrians for Truth")],
             [],
             [verdict("source|content|location", "confirmed", "AFP")],
             ["Saydnaya", "prison", "cell"]),
        Item(["A third", "it@2"], "video ground_video",
             [step("posted|published", None, "2022-03"), step("filmed", None, optional=True), step("archived", "Syrians for Truth")],
             [time("posted|published", "2022-03")],
             [verdict("location|content", "refuted", "Damascus Aftermath|*"), verdict("location|content|time", "refuted", "Damascus Aftermath|*", optional=True)],
             ["Vietnam", "Museum"]),
        Item(["Satellite pictures"], "satellite_image",
             [step("filmed", "Maxar", "2017", optional=True)],
             [time("imagery_acquired|filmed", "2017")], [],
             ["building", "Saydnaya", "prison"]),
    ),
    Report(
        "San Gabriel Sentinel", "2025-01-10",
        "Two recordings may help investigators to find the origin of the Eaton fire. One is a video shot on a phone by Altadena resident Paul Mirren at 6:24 p.m. on January 7, in which flames are visible at the foot of a pylon. "
        "The other, from a camera at an Arco petrol station, shows sparks falling at 6:11 p.m.; lawyers for residents obtained it and shared it with ABC7 on Thursday. "
        "The time of the petrol station clip has not been confirmed independently. The phone video was posted on Instagram the day after the fire began. "
        "An AI-generated image of the Hollywood sign in flames is fake.",
        Item(["One", "a video shot on a phone", "The phone video"], "video ground_video",
             [step("filmed", "Paul Mirren", "2025-01-07"), step("posted|published", None, "2025-01-08")],
             [time("filmed", "2025-01-07"), time("posted|published", "2025-01-08")], [],
             ["Altadena", "pylon"]),
        Item(["The other", "it", "the petrol station clip"], "cctv video",
             [step("shared|released", "lawyers", "2025-01-09"), step("published", "ABC7", optional=True), step("filmed", "camera", "2025-01-07", optional=True)],
             [time("shared|published", "2025-01-09", optional=True), time("filmed", "2025-01-07", optional=True)],
             [verdict("time", "not_confirmed", "San Gabriel Sentinel|*")],
             ["Arco", "petrol station", "Altadena"]),
        Item(["An AI-generated image"], "still",
             [], [],
             [verdict("content", "refuted", "San Gabriel Sentinel|*")],
             ["Hollywood"]),
    ),
    Report(
        "Great Lakes Witness", "2025-01-30",
        "GOMA, Democratic Republic of Congo - A video posted on X on Monday by an M23 spokesman shows rebels walking past the Serena hotel in Goma. "
        "It was filmed the same morning by one of the fighters, the spokesman said. Another video, in which several hundred soldiers sit on the grass of the Unity Stadium, was recorded by a Reuters stringer and released on Tuesday. "
        "Both were geolocated by the Kivu Mapping Project. "
        "A picture of tanks crossing a bridge that was shared alongside them is from Sudan and was first published by AFP in April 2023, the checker Congo Check found.",
        Item(["A video posted on X", "It"], "video ground_video",
             [step("posted|published", "M23 spokesman|spokesman", "2025-01-27"), step("filmed", "fighters", "2025-01-27"), step("geolocated", "Kivu Mapping Project")],
             [time("posted|published", "2025-01-27"), time("filmed", "2025-01-27")],
             [verdict("location", "confirmed", "Kivu Mapping Project")],
             ["Goma", "Serena", "Congo"]),
        Item(["Another video"], "video ground_video",
             [step("filmed", "Reuters"), step("released|published", "Reuters|*", "2025-01-28"), step("geolocated", "Kivu Mapping Project")],
             [time("published|posted", "2025-01-28")],
             [verdict("location", "confirmed", "Kivu Mapping Project")],
             ["Stadium", "Goma", "Congo"]),
        Item(["A picture of tanks"], "still",
             [step("shared|posted|reposted", None), step("published|released", "AFP", "2023-04"), step("analysed|verified", "Congo Check", optional=True)],
             [time("published", "2023-04")],
             [verdict("location|time|content", "refuted", "Congo Check"), verdict("location|time|content", "refuted", "Congo Check", optional=True)],
             ["Sudan", "bridge"]),
    ),
    Report(
        "Irrawaddy Delta Post", "2025-04-02",
        "Surveillance footage from a solar plant at Thapyawa, south of Mandalay, shows the ground splitting during Friday's earthquake; a strip of land slides past the gate in about a second. "
        "The recording is dated March 28 and was made by a camera of the GP Energy company, whose engineer Kyaw Zeya uploaded it to Facebook three days later. "
        "Satellite images taken by Airbus on March 29 show the collapsed Ava bridge and were released by the company on April 1. "
        "Seismologists at Kyoto University confirmed the location of the camera.",
        Item(["Surveillance footage", "The recording", "it"], "cctv video",
             [step("filmed", "GP Energy|camera", "2025-03-28"), step("posted|published", "Kyaw Zeya|engineer", "2025-03-31"), step("geolocated|verified", "Kyoto University", optional=True)],
             [time("filmed|event", "2025-03-28"), time("posted|published", "2025-03-31")],
             [verdict("location", "confirmed", "Kyoto University|Seismologists")],
             ["Thapyawa", "Mandalay", "solar plant", "gate"]),
        Item(["Satellite images"], "satellite_image",
             [step("filmed", "Airbus", "2025-03-29", optional=True), step("released|published", "the company|Airbus", "2025-04-01")],
             [time("imagery_acquired|filmed", "2025-03-29"), time("published|posted", "2025-04-01")], [],
             ["Ava", "bridge"]),
    ),
    Report(
        "Hormozgan Observer", "2025-04-29",
        "Two videos show the explosion at the Shahid Rajaee port near Bandar Abbas on Saturday. One, from a surveillance camera inside a container yard, was obtained by Iran International and published on Sunday; it shows a small fire growing for almost a minute before the blast. "
        "The other was recorded by a lorry driver with his dashcam on the access road and posted on Telegram by Vahid Online on the day of the blast. "
        "BBC Persian verified the location of the first and confirmed that the dashcam's clock, 12:06, agrees with it. "
        "State television blamed chemicals; this could not be independently confirmed.",
        Item(["One", "it", "the first"], "cctv video",
             [step("filmed", "surveillance camera", optional=True), step("released|shared", "Iran International", optional=True), step("published|released", "Iran International", "2025-04-27"), step("verified|geolocated", "BBC Persian", optional=True)],
             [time("published|posted", "2025-04-27"), time("event|filmed", "2025-04-26")],
             [verdict("location", "confirmed", "BBC Persian"), verdict("time", "confirmed", "BBC Persian", optional=True)],
             ["Shahid Rajaee", "Bandar Abbas", "port", "container yard"]),
        Item(["The other"], "dashcam video",
             [step("filmed", "lorry driver", "2025-04-26"), step("posted|published", "Vahid Online", "2025-04-26"), step("verified|chronolocated", "BBC Persian", optional=True)],
             [time("posted|published", "2025-04-26"), time("event|filmed", "2025-04-26")],
             [verdict("time", "confirmed", "BBC Persian")],
             ["Shahid Rajaee", "Bandar Abbas", "port", "road"]),
    ),
    Report(
        "Line of Control Fact Check", "2025-05-09",
        "Since Wednesday, a clip of a jet crashing in flames has been shared as proof that Pakistan shot down an Indian Rafale near Bahawalpur. The footage is old. It shows a MiG-29 that crashed in Barmer, Rajasthan, in September 2024; ANI published the original on September 2 that year. "
        "A second video, aired by Aaj Tak on Thursday as an attack on Karachi, was filmed in Philadelphia in January 2025. "
        "A third set of pictures is real: photographs of a missile part in a field at Wuyan, taken by an AFP photographer on May 7. "
        "The French manufacturer would not comment on the photographs.",
        Item(["a clip of a jet", "The footage", "It", "the original"], "video ground_video",
             [step("shared|posted|reposted", None, "2025-05-07"), step("published|released", "ANI", "2024-09-02"), step("filmed", None, "2024-09", optional=True), step("analysed|verified", "Line of Control Fact Check", optional=True)],
             [time("event|filmed", "2024-09"), time("published", "2024-09-02"), time("posted|published", "2025-05-07", optional=True)],
             [verdict("time|location|content", "refuted", "Line of Control Fact Check|*"), verdict("time|location|content", "refuted", "Line of Control Fact Check|*", optional=True)],
             ["Barmer", "Rajasthan"]),
        Item(["A second video"], "video ground_video",
             [step("published|released|republished", "Aaj Tak", "2025-05-08"), step("filmed", None, "2025-01", optional=True)],
             [time("filmed", "2025-01"), time("published|posted", "2025-05-08")],
             [verdict("location|time|content", "refuted", "Line of Control Fact Check|*"), verdict("time|location|content", "refuted", "Line of Control Fact Check|*", optional=True)],
             ["Philadelphia"]),
        Item(["A third set of pictures", "photographs of a missile part", "the photographs"], "still",
             [step("filmed", "AFP photographer|AFP", "2025-05-07")],
             [time("filmed", "2025-05-07")],
             [verdict("content|source", "confirmed", "Line of Control Fact Check|*", optional=True)],
             ["Wuyan", "field"]),
    ),
    Report(
        "Valais Courier", "2025-06-03",
        "A livestream operated by the research institute WSL recorded the collapse of the Birch glacier above Blatten on May 28 at 3:24 p.m. The institute released a shortened version the next morning. "
        "Before-and-after satellite images by Planet, acquired on May 23 and May 30, show the village buried under a cone of rubble two kilometres long. "
        "An undated video of an avalanche rolling over a car park, which several foreign channels broadcast as Blatten last week, was not filmed in Switzerland. "
        "Swiss broadcaster RTS established that it shows Kabardino-Balkaria and first appeared on Instagram in 2021.",
        Item(["A livestream", "a shortened version"], "livestream video",
             [step("filmed", "WSL", "2025-05-28"), step("released|published", "The institute|WSL", "2025-05-29")],
             [time("filmed|event", "2025-05-28"), time("published|posted", "2025-05-29")], [],
             ["Birch", "Blatten", "glacier"]),
        Item(["Before-and-after satellite images"], "satellite_pair satellite_image",
             [step("filmed|published|released", "Planet", optional=True)],
             [time("imagery_acquired|filmed", "2025-05-23"), time("imagery_acquired|filmed", "2025-05-30")], [],
             ["village", "Blatten"]),
        Item(["An undated video", "it"], "video ground_video",
             [step("published|republished|released", "channels"), step("posted|published", None, "2021"), step("analysed|verified|geolocated", "RTS", optional=True)],
             [time("filmed", "XXXX-XX-XX"), time("posted|published", "2021")],
             [verdict("location", "refuted", "RTS"), verdict("time|content|location", "refuted", "RTS|*", optional=True)],
             ["Kabardino-Balkaria", "car park"]),
    ),
    Report(
        "Strait of Hormuz Brief", "2025-06-18",
        "Satellite imagery from Maxar, acquired on June 15 and published on Monday, shows six craters at the Natanz enrichment site. "
        "A night video of interceptions over Tel Aviv that was recorded by the tourist Dana Feld from her hotel on June 13 has been verified by CBS, which spoke to her. "
        "The same cannot be said of a video posted by Tehran Times on Tuesday, which purports to show the ruins of Ben Gurion airport. Bellingcat researcher Carlos Weim called it AI-generated; we were not able to trace its source. "
        "Israel's military censor restricts the filming of impact sites.",
        Item(["Satellite imagery"], "satellite_image",
             [step("filmed|published|released", "Maxar", "2025-06-15", optional=True), step("published|released", "Maxar|*", "2025-06-16")],
             [time("imagery_acquired|filmed", "2025-06-15"), time("published|posted", "2025-06-16")], [],
             ["Natanz"]),
        Item(["A night video"], "video ground_video",
             [step("filmed", "Dana Feld", "2025-06-13"), step("verified", "CBS", optional=True)],
             [time("filmed", "2025-06-13")],
             [verdict("source|content", "confirmed", "CBS")],
             ["Tel Aviv", "hotel"]),
        Item(["a video posted by Tehran Times", "it", "its"], "video drone_video ground_video",
             [step("posted|published", "Tehran Times", "2025-06-17"), step("analysed|verified", "Carlos Weim", optional=True)],
             [time("posted|published", "2025-06-17")],
             [verdict("content", "refuted", "Carlos Weim|Bellingcat"), verdict("source", "not_confirmed", "Strait of Hormuz Brief|we")],
             ["Ben Gurion"]),
    ),
    Report(
        "Hill Country Tribune", "2025-07-08",
        "A time-lapse video recorded from a bridge in Center Point, Texas, shows the Guadalupe River rising by eight metres in half an hour on the morning of July 4. It was filmed by the volunteer firefighter Luke Sanderson and posted on Facebook that evening; the New York Times republished it on Saturday. "
        "Drone footage of Camp Mystic, which belongs to the Kerr County sheriff's office, was released on Sunday. "
        "A still from the drone footage was used on Monday by several websites with the date July 2, which is wrong, the sheriff's office told us. "
        "At least 104 people have died.",
        Item(["A time-lapse video", "It", "it"], "video ground_video",
             [step("filmed", "Luke Sanderson", "2025-07-04"), step("posted|published", None, "2025-07-04"), step("republished|published|shared", "New York Times", "2025-07-05")],
             [time("filmed|event", "2025-07-04"), time("posted|published", "2025-07-04"), time("published|posted|republished", "2025-07-05")], [],
             ["Center Point", "Guadalupe", "Texas", "bridge"]),
        Item(["Drone footage", "the drone footage"], "drone_video video",
             [step("released|published", "sheriff's office", "2025-07-06"), step("filmed", "sheriff's office", optional=True)],
             [time("published|posted", "2025-07-06")], [],
             ["Camp Mystic", "Kerr County", "Texas"]),
        Item(["A still"], "still drone_still screenshot",
             [step("published|republished|shared|posted", "websites", "2025-07-07")],
             [time("published|posted|republished", "2025-07-07")],
             [verdict("time", "refuted", "sheriff's office")],
             ["Camp Mystic"]),
    ),
    Report(
        "Kathmandu Valley Press", "2025-09-10",
        "A livestream by the TikTok user @himal.rides shows protesters entering the parliament compound at New Baneshwor on Monday, September 8. "
        "The stream was later removed, but copies were archived by the Nepal Digital Forensics Circle. On Tuesday the outlet Setopati published drone footage, shot by its own photographer, of the Singha Durbar palace in flames. "
        "Both were confirmed as authentic by Nepal Check. "
        "An earlier video of burning offices, filmed in Dhaka in August 2024, was shared on Facebook on Wednesday as if it were Kathmandu; the fact-checkers rated it false. "
        "The airport has reopened.",
        Item(["A livestream", "The stream"], "livestream video",
             [step("filmed|posted|published", "@himal.rides", "2025-09-08"), step("posted|published|filmed", "@himal.rides", optional=True), step("archived", "Nepal Digital Forensics Circle"), step("verified", "Nepal Check", optional=True)],
             [time("filmed|event|posted|published", "2025-09-08")],
             [verdict("content|source", "confirmed", "Nepal Check")],
             ["parliament", "New Baneshwor"]),
        Item(["drone footage"], "drone_video video",
             [step("published|released", "Setopati", "2025-09-09"), step("filmed", "photographer|Setopati"), step("verified", "Nepal Check", optional=True)],
             [time("published|posted", "2025-09-09")],
             [verdict("content|source", "confirmed", "Nepal Check")],
             ["Singha Durbar", "palace"]),
        Item(["An earlier video", "it", "it@2"], "video ground_video",
             [step("shared|posted|reposted", None, "2025-09-10"), step("filmed", None, "2024-08", optional=True), step("analysed|verified", "Nepal Check|fact-checkers", optional=True)],
             [time("filmed", "2024-08"), time("shared|posted|published", "2025-09-10")],
             [verdict("location|time|content", "refuted", "fact-checkers|Nepal Check"), verdict("location|time|content", "refuted", "fact-checkers|Nepal Check", optional=True)],
             ["Dhaka"]),
    ),
    Report(
        "Caribbean Weather Ledger", "2025-10-30",
        "The forecasters drew a sobering picture of the season on Wednesday, and aid agencies said they were watching the footage rates of timber, which is sold by the foot, as builders stock up. "
        "A clip on the harbour crane had worked loose in the storm and was replaced. "
        "Still, officials in Kingston see light at the end of the tunnel: seen from a distance, one said, the image of the island as a safe destination has held.",
    ),
    Report(
        "Darfur Imagery Notes", "2025-11-06",
        "Yale's Humanitarian Research Lab on October 28 published an analysis of satellite images of El Fasher acquired by Airbus the day before; reddish patches and objects the size of bodies are visible near the Saudi Maternity Hospital. "
        "They should be read together with two videos by the fighter known as Abu Lulu. In the first, posted on TikTok on October 27, he shoots men sitting on the ground; the Centre for Information Resilience geolocated it to an area northwest of the city. "
        "The second, released on Telegram on October 29, cannot be dated, and its location was not confirmed by Sudan War Monitor, which archived it. "
        "The RSF said that Abu Lulu had been arrested.",
        Item(["satellite images", "They"], "satellite_image",
             [step("analysed", "Humanitarian Research Lab|Yale", "2025-10-28"), step("published|released", "Humanitarian Research Lab|Yale", "2025-10-28", optional=True), step("filmed", "Airbus", "2025-10-27", optional=True)],
             [time("imagery_acquired|filmed", "2025-10-27"), time("published|posted", "2025-10-28", optional=True)], [],
             ["El Fasher", "Hospital"]),
        Item(["the first", "it"], "video ground_video",
             [step("posted|published", "Abu Lulu|fighter|*", "2025-10-27"), step("filmed", "Abu Lulu|fighter", optional=True), step("geolocated", "Centre for Information Resilience")],
             [time("posted|published", "2025-10-27")],
             [verdict("location", "confirmed", "Centre for Information Resilience")],
             ["El Fasher", "city"]),
        Item(["The second", "its", "it@2"], "video ground_video",
             [step("released|posted|published", "Abu Lulu|fighter|*", "2025-10-29"), step("filmed", "Abu Lulu|fighter", optional=True), step("archived", "Sudan War Monitor")],
             [time("posted|published", "2025-10-29"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "Sudan War Monitor"), verdict("time", "not_confirmed", "Darfur Imagery Notes|*", optional=True)],
             ["El Fasher"]),
    ),
]
