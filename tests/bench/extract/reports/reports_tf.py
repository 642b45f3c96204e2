"""Seventy English reports as whole short news items: lead, details, footage, checks and background, wars and disasters alike."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Orontes Daily", "2023-02-09",
        "Rescuers in the Turkish city of Antakya pulled a mother and her two children from a collapsed apartment block "
        "on Wednesday, more than sixty hours after the first earthquake. The three were taken to a field hospital, the "
        "disaster agency AFAD said. A phone video filmed by a neighbour, Serkan Aydin, and posted on Twitter on Tuesday shows "
        "the same block on Gunduz Street leaning before its upper floors fall. Orontes Daily confirmed the location of "
        "the video by comparing the pharmacy sign and a mosque with street-level photographs taken in 2021. It was not "
        "able to confirm when it was filmed. More than 12,000 people are known to have died in Turkey, officials said, and "
        "some 6,000 buildings were destroyed. Schools in ten provinces will stay closed until March, and the government has "
        "promised each family a first payment of 10,000 lira.",
        Item(["A phone video", "the video"], "video ground_video",
             [step("filmed", "Serkan Aydin|neighbour"), step("posted", "Serkan Aydin|neighbour|*", "2023-02-07")],
             [time("posted", "2023-02-07")],
             [verdict("location", "confirmed", "Orontes Daily"), verdict("time", "not_confirmed", "Orontes Daily")],
             ["Antakya", "Gunduz", "Turk"])),
    Report(
        "Meridian Wire", "2023-07-20",
        "Ukrainian troops have pushed a further kilometre south of Orikhiv, the army's general staff said on Thursday, after "
        "two days of heavy fighting along the tree lines. Russia's defence ministry said its forces had thrown the attack "
        "back. A drone video released by Ukraine's 65th Mechanized Brigade on Wednesday shows four armoured vehicles "
        "crossing a field near Robotyne. Analysts of the group FrontTrace geolocated the video to a track two kilometres "
        "north of the village. A second video, recorded by a Russian soldier with a helmet camera and posted on the "
        "Telegram channel Steppe Notes the same day, shows a burning vehicle beside a trench. Meridian Wire could not "
        "verify where the second video was filmed. Neither side gives figures for its losses. Fighting in the "
        "region has gone on since early June, and most of the 14 villages along the road are empty.",
        Item(["A drone video", "the video"], "drone_video",
             [step("released|published|posted", "65th Mechanized Brigade", "2023-07-19"), step("filmed|unit", "65th Mechanized Brigade", optional=True),
              step("geolocated", "FrontTrace")],
             [time("published|posted", "2023-07-19")],
             [verdict("location", "confirmed", "FrontTrace")],
             ["Robotyne", "Orikhiv", "field", "track"]),
        Item(["A second video", "the second video"], "bodycam video ground_video",
             [step("filmed", "Russian soldier"), step("posted", "Steppe Notes", "2023-07-19")],
             [time("posted", "2023-07-19")],
             [verdict("location", "not_confirmed", "Meridian Wire")], [])),
    Report(
        "Indus Observer", "2022-09-01",
        "The death toll from the floods in Pakistan has passed 1,180, the disaster management authority said on Wednesday, as "
        "the swollen rivers of the north reached the plains of Sindh. One third of the country is under water by the "
        "government's own estimate. In the Swat valley, the owner of a hotel in Kalam, Imran Yusufzai, filmed the collapse of a neighbouring "
        "hotel on 26 August. Yusufzai handed the clip to the broadcaster Khyber One, which aired it a day later. The Indus Observer "
        "spoke to the hotel owner and confirmed that he had made the recording. In Dadu district, the army "
        "evacuated 900 people by boat, and doctors warned of malaria and cholera. The United Nations has asked "
        "for 160 million dollars, of which a quarter has been pledged. The finance minister told parliament that the damage "
        "would exceed ten billion dollars.",
        Item(["the clip", "the recording"], "video ground_video",
             [step("filmed", "Imran Yusufzai|owner", "2022-08-26"), step("released|shared", "Yusufzai"),
              step("published", "Khyber One", "2022-08-27")],
             [time("filmed", "2022-08-26"), time("published", "2022-08-27")],
             [verdict("source", "confirmed", "Indus Observer")],
             ["Kalam", "Swat", "hotel"])),
    Report(
        "Gulf of Sidra News", "2023-09-15",
        "Aid ships from Egypt and Italy reached the east of Libya on Thursday, four days after two dams above Derna gave "
        "way. The mayor said that up to 20,000 people might have died. Satellite images acquired by Orbis Imaging on 13 "
        "September and published a day later show that the water tore a strip 300 metres wide through the centre of Derna. "
        "CCTV footage shared on Facebook by a clothes shop on Al-Wahda Street shows the street filling within two minutes. "
        "Gulf of Sidra News confirmed the location of the CCTV footage, matching the balconies with "
        "older pictures of the street. The Red Crescent said that 30,000 people had lost their homes. Rival "
        "governments in Tripoli and Benghazi have both opened inquiries into the upkeep of the dams, which were built in the "
        "1970s and had shown cracks since 1998.",
        Item(["Satellite images"], "satellite_image",
             [step("filmed|released|published", "Orbis Imaging"), step("published", "Orbis Imaging|*", "2023-09-14", optional=True)],
             [time("imagery_acquired", "2023-09-13"), time("published", "2023-09-14")],
             [], ["Derna", "Libya"]),
        Item(["CCTV footage", "the CCTV footage"], "cctv",
             [step("posted|shared", "clothes shop"), step("filmed", "clothes shop", optional=True)],
             [],
             [verdict("location", "confirmed", "Gulf of Sidra News")],
             ["Al-Wahda Street", "street", "Derna"])),
    Report(
        "Atlas Check", "2023-09-13",
        "A video shared thousands of times on Facebook since the earthquake in Morocco does not show a hotel collapsing in "
        "Marrakesh, Atlas Check has found. The magnitude 6.8 quake killed more than 2,900 people, most of them in "
        "mountain villages south of the city. The 40-second clip shows a tower block falling in a cloud of dust. A reverse image search "
        "traced it to a YouTube channel called Builders Today, which published the clip on 4 August 2020. It shows the planned "
        "demolition of an office tower in Casablanca. The owner of the channel, Nadia Berrada, told us she "
        "had filmed the demolition herself. Hotels in Marrakesh reported cracks but no collapse, the regional tourism office "
        "said. Rescue teams from Spain, Britain and Qatar are still working in the province of Al Haouz, where many roads "
        "remain blocked by rocks.",
        Item(["A video", "The 40-second clip", "the clip"], "video ground_video",
             [step("shared|posted", None, optional=True), step("published|posted", "Builders Today", "2020-08-04"), step("filmed", "Nadia Berrada")],
             [time("published|posted", "2020-08-04")],
             [verdict("location|content", "refuted", "Atlas Check"), verdict("time|content", "refuted", "Atlas Check", optional=True),
              verdict("source", "confirmed", "Atlas Check|Nadia Berrada|*", optional=True)],
             ["Casablanca"])),
    Report(
        "Correio do Guaíba", "2024-05-10",
        "Water in the historic centre of Porto Alegre fell by ten centimetres on Thursday, the city's flood service said, but "
        "more rain is forecast for the weekend. At least 107 people have died in the south of Brazil. Drone footage filmed on "
        "Tuesday by the photographer Rafael Dorneles for the agency PampaFoto shows the runway of Salgado Filho airport "
        "under two metres of brown water. A video posted on Instagram by the fire brigade on Thursday shows "
        "crews lifting a horse from a roof in Canoas. The airport will stay closed until the end of May, its "
        "operator said. Volunteers have opened 340 shelters in the state, and a football stadium is being used to store "
        "drinking water. President Lula has promised to rebuild every house that was lost, and the state has put off its "
        "debt payments. Scientists say that El Niño made the rains heavier.",
        Item(["Drone footage"], "drone_video",
             [step("filmed", "Rafael Dorneles", "2024-05-07"), step("released|published|filmed", "PampaFoto", optional=True)],
             [time("filmed", "2024-05-07")], [],
             ["Salgado Filho", "airport", "Porto Alegre", "runway"]),
        Item(["A video"], "video ground_video",
             [step("posted", "fire brigade", "2024-05-09"), step("filmed", "fire brigade", optional=True)],
             [time("posted", "2024-05-09")], [],
             ["Canoas"])),
    Report(
        "Nile Corridor Press", "2024-03-14",
        "Sudan's army said on Tuesday that it had retaken the state broadcaster's headquarters in Omdurman, its largest gain "
        "in months. A video published on the army's Facebook page on Tuesday shows soldiers cheering in front of the main "
        "gate. The open-source group Khartoum Lens geolocated the video to the eastern entrance of the compound, using a "
        "water tower and a painted wall. An undated video, posted on Telegram by the Rapid Support Forces on Wednesday, "
        "shows fighters inside a studio. Khartoum Lens said it could not establish when the second video was made. "
        "The paramilitary group denies having lost the building. Shops in the neighbouring market opened for the first time "
        "since last summer, residents said by telephone, although power is still out. The war, which began in April "
        "2023, has driven eight million people from their homes, according to the United Nations.",
        Item(["A video", "the video"], "video ground_video",
             [step("published|posted|released", "army", "2024-03-12"), step("geolocated", "Khartoum Lens"), step("filmed", "army|soldiers", optional=True)],
             [time("published|posted", "2024-03-12")],
             [verdict("location", "confirmed", "Khartoum Lens")],
             ["Omdurman", "gate", "entrance", "headquarters", "compound"]),
        Item(["An undated video", "the second video"], "video ground_video",
             [step("posted|released", "Rapid Support Forces", "2024-03-13"), step("filmed", "Rapid Support Forces", optional=True)],
             [time("posted", "2024-03-13"), time("filmed", "XXXX-XX-XX")],
             [verdict("time", "not_confirmed", "Khartoum Lens")],
             ["studio"])),
    Report(
        "Inn Valley Gazette", "2024-06-05",
        "Passau's old town remained under water on Wednesday, although the Danube is falling slowly after it reached 9.98 "
        "metres. The city has called off lessons for the week. A livestream run by the local broadcaster Dreiflüsse TV from "
        "the roof of the town hall on Tuesday evening showed boats tied to lamp posts in Höllgasse. In nearby Reichertshofen, a fireman, "
        "Lukas Brandl, filmed the breach of a dam on Sunday with his phone; the district office released his video on Monday. "
        "The Inn Valley Gazette established from the angle of the shadows that the video was made in the late "
        "morning. A 22-year-old man who was helping with the evacuation is still missing. Bavaria's premier, who "
        "visited the district, spoke of 100 million euros in emergency aid. Trains between Munich and Nuremberg "
        "are running again, the railway said.",
        Item(["A livestream"], "livestream",
             [step("filmed|published|posted", "Dreiflüsse TV", "2024-06-04")],
             [time("filmed|published|posted", "2024-06-04")], [],
             ["Höllgasse", "Passau", "town hall"]),
        Item(["his video", "the video"], "video ground_video",
             [step("filmed", "Lukas Brandl|fireman", "2024-06-02"), step("released|published", "district office", "2024-06-03"),
              step("chronolocated", "Inn Valley Gazette", optional=True)],
             [time("filmed", "2024-06-02"), time("published|released", "2024-06-03")],
             [verdict("time", "confirmed", "Inn Valley Gazette")],
             ["Reichertshofen", "dam"])),
    Report(
        "Mekong Post", "2024-02-20",
        "Villagers in Myanmar's Sagaing region say that air force jets bombed a school on Saturday, killing five "
        "pupils. The ruling council said that its planes had struck a base of armed rebels. Phone footage filmed by a "
        "teacher and sent to the exile outlet Chindwin Voice, which published it on Sunday, shows children running from a "
        "classroom with a broken roof. The monitoring group Burma Mapping Project placed the footage at a school on the northern edge of "
        "Kanbalu by matching a pagoda and a pond with satellite imagery. It could not confirm the date. Doctors "
        "at a clinic nearby confirmed that they had treated 14 wounded pupils. Air strikes have "
        "grown more frequent since October, when an alliance of ethnic armies took several towns near the border with China. "
        "Some 2.6 million people have fled their homes since the coup of 2021.",
        Item(["Phone footage", "the footage"], "video ground_video",
             [step("filmed", "teacher"), step("released|shared", "teacher", optional=True), step("published|republished", "Chindwin Voice", "2024-02-18"),
              step("geolocated", "Burma Mapping Project")],
             [time("published", "2024-02-18")],
             [verdict("location", "confirmed", "Burma Mapping Project"), verdict("time", "not_confirmed", "Burma Mapping Project|It")],
             ["Kanbalu", "Sagaing", "school"])),
    Report(
        "Noto Shimbun English", "2024-01-04",
        "Soldiers cleared the coastal road to Suzu on Wednesday, two days after an earthquake of magnitude 7.6 struck the west "
        "of Japan. At least 78 people have died. Dashcam footage recorded on Monday by a taxi driver, Kenji Morita, shows "
        "the road in Anamizu splitting ahead of his car. Morita uploaded the footage to YouTube on Tuesday. A drone "
        "video taken by the Geospatial Authority, which the agency released on Wednesday, shows the burnt blocks around the "
        "morning market in Wajima. We confirmed the time of the dashcam footage from the clock on its display, which matches "
        "that of the quake. The fire in Wajima destroyed about 200 buildings. Almost 33,000 people are "
        "staying in shelters, and the weather service has warned of snow. The operator of the Shika nuclear plant said "
        "that no radiation had leaked.",
        Item(["Dashcam footage", "the footage", "the dashcam footage"], "dashcam",
             [step("filmed", "Kenji Morita|taxi driver", "2024-01-01"), step("posted", "Morita", "2024-01-02")],
             [time("filmed", "2024-01-01"), time("posted", "2024-01-02")],
             [verdict("time", "confirmed", "Noto Shimbun English|We")],
             ["Anamizu", "road", "Japan"]),
        Item(["A drone video"], "drone_video",
             [step("filmed", "Geospatial Authority"), step("released|published", "Geospatial Authority|agency", "2024-01-03")],
             [time("published|released", "2024-01-03")], [],
             ["Wajima", "market", "Japan"])),
    Report(
        "Karnali Times", "2023-11-06",
        "Survivors of the earthquake in western Nepal spent a third night in the open on Sunday, as the army flew tents and "
        "rice to the hills of Jajarkot. The quake, which struck late on Friday, killed 153 people. A still from a "
        "police bodycam, handed to reporters by the district police chief, Suresh Bohara, on Sunday, shows officers digging "
        "with their hands in Barekot. A video of a swinging ceiling lamp, viewed two million times on TikTok, was not filmed in "
        "Nepal, according to the fact-checking desk Tathya. The desk found the video in a post by a user in Manila from July 2022. "
        "Police had earlier asked people not to share unchecked pictures. The prime minister flew to the "
        "district with a team of doctors on Saturday. Most of the houses in the area are built of stone and mud, and "
        "engineers said few could be repaired before winter.",
        Item(["A still from a police bodycam", "A still"], "still bodycam screenshot",
             [step("released|shared", "Suresh Bohara|police chief", "2023-11-05"), step("filmed", "police|officers", optional=True)],
             [time("published|posted", "2023-11-05")], [],
             ["Barekot", "Jajarkot", "Nepal"]),
        Item(["A video of a swinging ceiling lamp", "the video"], "video ground_video",
             [step("posted", "user in Manila", "2022-07")],
             [time("posted", "2022-07")],
             [verdict("location", "refuted", "Tathya|desk"), verdict("time|content", "refuted", "Tathya|desk", optional=True)],
             ["Manila"])),
    Report(
        "Thrace Herald", "2023-08-25",
        "The wildfire in the Evros region of northern Greece burned for a seventh day on Friday and has become the largest ever recorded "
        "in the European Union. More than 280 firefighters with six aircraft are at work, the fire service said. Thermal "
        "video recorded by a coast guard helicopter on Wednesday night and released on Thursday shows a front eleven "
        "kilometres long above the village of Avantas. Satellite images of 24 August, provided by the European programme "
        "Copernicus, show that 73,000 hectares have burned around Alexandroupolis. A resident of Avantas, Maria Kiourti, told "
        "the Thrace Herald that she had lost 200 olive trees. Police arrested two men on suspicion of arson. The bodies of 18 people, "
        "believed to be migrants, were found in the Dadia forest on Tuesday. The hospital of Alexandroupolis was emptied that "
        "night, and its patients were put on a ferry.",
        Item(["Thermal video"], "thermal_video",
             [step("filmed", "coast guard helicopter", "2023-08-23"), step("released|published", None, "2023-08-24")],
             [time("filmed", "2023-08-23"), time("published|released", "2023-08-24")], [],
             ["Avantas", "Evros", "Greece"]),
        Item(["Satellite images"], "satellite_image",
             [step("released|shared|filmed|published", "Copernicus")],
             [time("imagery_acquired", "2023-08-24")], [],
             ["Alexandroupolis", "Evros", "Greece"])),
    Report(
        "Valparaíso Standard", "2024-02-06",
        "Chile began two days of mourning on Monday for at least 122 people killed by forest fires on the coast. The interior "
        "ministry said that 165 fires were burning at the weekend and that 40 had not been contained. A video posted "
        "on X on Friday by the account @cerro_alerta shows cars abandoned in flames on the road between Viña del Mar and Quilpué. "
        "Valparaíso Standard confirmed the location with the help of a road sign and a petrol station. The uploader told "
        "us that he had not filmed the clip but had received it in a neighbourhood group; who did is not known. "
        "Investigators found four cans of fuel in a nature reserve, the prosecutor said. Some 15,000 houses were damaged. "
        "The botanical garden of Viña del Mar, founded in 1931, lost nine tenths of its plants, and one of its keepers died there "
        "with three relatives.",
        Item(["A video", "the clip"], "video ground_video",
             [step("posted", "@cerro_alerta", "2024-02-02"), step("shared", None, optional=True)],
             [time("posted", "2024-02-02")],
             [verdict("location", "confirmed", "Valparaíso Standard"), verdict("source", "not_confirmed", "Valparaíso Standard|*")],
             ["Viña del Mar", "Quilpué", "road", "Chile"])),
    Report(
        "Levant Monitor", "2024-12-03",
        "Rebels in the north of Syria advanced towards Hama on Monday, three days after they had entered Aleppo almost without a fight. "
        "The government said that it had sent reinforcements. Footage filmed by Yahya Darwish, a reporter of the agency "
        "Sham Press, on Saturday shows armed men walking through the courtyard of the Aleppo citadel. CREDIT: Sham "
        "Press. The citadel and its gate were recognised by two archaeologists who know the site, and Levant Monitor also compared the footage with satellite imagery. "
        "An older recording of a convoy, broadcast by several channels on Sunday as new, was in fact taken near Idlib in March 2020, "
        "the fact-checking site Sabr found. Russian jets struck a hospital in Idlib on Sunday, rescuers said, killing 12 people. "
        "Tens of thousands have left their homes, according to the United Nations, and the road to the coast is full of cars.",
        Item(["Footage", "the footage"], "video ground_video",
             [step("filmed", "Yahya Darwish", "2024-11-30"), step("released|published", "Sham Press", optional=True)],
             [time("filmed", "2024-11-30")],
             [verdict("location", "confirmed", "archaeologists"), verdict("location", "confirmed", "Levant Monitor", optional=True)],
             ["Aleppo", "citadel", "Syria"]),
        Item(["An older recording of a convoy", "An older recording"], "video ground_video",
             [step("published|republished", "channels", "2024-12-01"), step("filmed", None, "2020-03", optional=True)],
             [time("published", "2024-12-01"), time("filmed", "2020-03")],
             [verdict("time", "refuted", "Sabr"), verdict("location", "confirmed", "Sabr", optional=True)],
             ["Idlib", "Syria"])),
    Report(
        "Rift Valley Mail", "2024-06-27",
        "Kenya's president withdrew a disputed finance bill on Wednesday, a day after crowds broke into parliament in Nairobi "
        "and police opened fire. At least 22 people were killed, the national human rights commission said. Two recordings "
        "stand at the centre of the inquiry. The first, a livestream by the student Brian Ochieng, shows demonstrators climbing over a "
        "fence on Parliament Road on Tuesday. The other, a video taken from an upper floor by an office worker, shows a "
        "policeman firing into the crowd. Rift Valley Mail confirmed from the shadow of a flagpole that the "
        "second recording was made shortly after two in the afternoon. The police, in contrast, say that the video has been "
        "edited. The officer has been suspended. Shops in the centre reopened on Thursday, and banks said that their branches were intact. New protests "
        "have been called for next week.",
        Item(["a livestream", "The first", "Two recordings"], "livestream",
             [step("filmed|posted|published", "Brian Ochieng", "2024-06-25")],
             [time("filmed|posted|published", "2024-06-25")], [],
             ["Parliament Road", "parliament", "Nairobi", "fence"]),
        Item(["Two recordings", "The other", "a video taken from an upper floor", "second recording", "the video"], "video ground_video",
             [step("filmed", "office worker")],
             [time("filmed|event", "2024-06-25", optional=True)],
             [verdict("time", "confirmed", "Rift Valley Mail"), verdict("content", "disputed", "police")],
             ["Nairobi", "Parliament", "crowd"])),
    Report(
        "Eastern Mediterranean Wire", "2024-02-13",
        "RAFAH — At least 60 people were killed in air strikes on the south of Gaza early on Monday, health officials said, while "
        "Israeli special forces freed two hostages from a flat in the city. The army released thermal footage, filmed from a "
        "helicopter, of what it said was the raid. The footage carries no date. Hours later, the Palestinian photographer "
        "Samira Abu Taha, who works for the agency Levant Pictures, filmed a crater beside a mosque in the Shaboura camp; her video was "
        "published by the agency on Monday. Eastern Mediterranean Wire verified the location of the video from the mosque's two minarets. The "
        "army's thermal footage could not be independently verified. More than a million displaced people are living in Rafah, "
        "many of them in tents. Egypt has warned that an offensive there would have severe consequences, and talks on a ceasefire are to resume in Cairo.",
        Item(["thermal footage", "The footage", "thermal footage@2"], "thermal_video video",
             [step("released|published", "army"), step("filmed", "helicopter|army", optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True), time("filmed|event", "2024-02-12", optional=True), time("published", "2024-02-12", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", None)],
             ["flat", "Rafah", "city", "Gaza"]),
        Item(["her video", "the video"], "video ground_video",
             [step("filmed", "Samira Abu Taha|photographer", "2024-02-12"), step("published", "agency|Levant Pictures", "2024-02-12")],
             [time("filmed", "2024-02-12"), time("published", "2024-02-12")],
             [verdict("location", "confirmed", "Eastern Mediterranean Wire")],
             ["Shaboura", "Rafah", "mosque", "Gaza"])),
    Report(
        "Horta Sud Noticias", "2024-11-05",
        "Divers searched an underground garage in Paiporta for a fourth day on Monday, while engineers cleared the last of the "
        "wrecked cars from the motorway to Valencia. The number of dead in the province stands at 211, the regional government said. "
        "A video filmed on 29 October by a nurse, Lucía Ferrando, from her balcony in Paiporta shows the Poyo "
        "ravine spilling over its walls at 6.40 p.m. Ferrando sent the video to the newspaper, and we published it on 31 October. "
        "The forensic institute Delta Visual checked its metadata and confirmed the time of the recording. "
        "The first warning reached telephones at 8.11 p.m. Opposition parties want to know why it came so late. King Felipe, who visited "
        "the town on Sunday, was pelted with mud. Some 7,500 soldiers have been sent to the region, and trains to Madrid "
        "will be out of service until the middle of the month.",
        Item(["A video", "the video", "the recording"], "video ground_video",
             [step("filmed", "Lucía Ferrando|nurse", "2024-10-29"), step("released|shared", "Ferrando"),
              step("published", "Horta Sud Noticias|we", "2024-10-31")],
             [time("filmed", "2024-10-29"), time("published", "2024-10-31")],
             [verdict("time", "confirmed", "Delta Visual")],
             ["Paiporta", "Poyo", "ravine"])),
    Report(
        "Sunda Strait Journal", "2022-11-24",
        "Landslides have kept rescuers away from two villages near Cianjur, on the Indonesian island of Java, where an "
        "earthquake killed at least 271 people on Monday. A third of the dead are children who were at afternoon lessons, "
        "the disaster agency said. The agency released drone footage on Tuesday that shows a hillside which has slid across the road at Cugenang. "
        "CCTV from a classroom in Gasol, published by the broadcaster Pasundan TV on Wednesday, shows pupils crouching under their desks. "
        "The school's head, Dedi Suherman, confirmed to us that the CCTV was recorded in his school on Monday. A video of a "
        "swaying bridge that spread with both clips is from the Philippines, the fact-checking network Cek Dulu said after a reverse image search. "
        "The president promised each family up to 50 million rupiah for rebuilding. Nearly 62,000 people have left their homes, and more "
        "than 150 aftershocks have been counted.",
        Item(["drone footage"], "drone_video",
             [step("released|published", "agency", "2022-11-22"), step("filmed", "agency", optional=True)],
             [time("published|released", "2022-11-22")], [],
             ["Cugenang", "hillside", "road", "Cianjur", "Java", "Indonesia"]),
        Item(["CCTV", "the CCTV"], "cctv",
             [step("published|republished", "Pasundan TV", "2022-11-23"), step("filmed", "school", "2022-11-21", optional=True)],
             [time("published", "2022-11-23"), time("filmed", "2022-11-21")],
             [verdict("location|time|content", "confirmed", "Dedi Suherman|head"), verdict("time|location", "confirmed", "Dedi Suherman|head", optional=True)],
             ["Gasol", "classroom", "school", "Cianjur", "Java", "Indonesia"]),
        Item(["A video of a swaying bridge", "A video"], "video ground_video",
             [step("posted|shared", None, optional=True)], [],
             [verdict("location", "refuted", "Cek Dulu")],
             ["Philippines"])),
    Report(
        "Caucasus Bulletin", "2023-09-21",
        "Azerbaijan and the ethnic Armenian leaders of Nagorno-Karabakh agreed to stop fighting on Wednesday, a day after "
        "Baku had launched an offensive. Local officials said that 200 people had been killed. Azerbaijan's defence ministry "
        "published two strike videos on Tuesday. The first, filmed by a drone, shows a hit on a radar on a hill east of Martakert. "
        "The second shows an artillery position in a forest. Arpa Verify, a group of volunteers in Yerevan, geolocated the first video "
        "by its road bends and a quarry. The group was unable to find the place shown in the second video. Phone footage of "
        "shelling in Stepanakert, posted on Telegram on Tuesday by the journalist Gayane Sargsyan, who recorded it from her "
        "window, shows smoke over a residential street. Russia, whose peacekeepers are based in the region, helped to arrange the truce. "
        "Talks are to begin in Yevlakh on Thursday.",
        Item(["two strike videos", "The first", "the first video"], "drone_video video",
             [step("published|released|posted", "defence ministry", "2023-09-19"), step("filmed", "drone|defence ministry", optional=True), step("geolocated", "Arpa Verify")],
             [time("published", "2023-09-19")],
             [verdict("location", "confirmed", "Arpa Verify")],
             ["Martakert", "hill", "Karabakh"]),
        Item(["two strike videos", "The second", "the second video"], "video drone_video",
             [step("published|released|posted", "defence ministry", "2023-09-19")],
             [time("published", "2023-09-19")],
             [verdict("location", "not_confirmed", "The group|Arpa Verify")],
             ["forest", "Karabakh"]),
        Item(["Phone footage of shelling in Stepanakert", "Phone footage"], "video ground_video",
             [step("filmed", "Gayane Sargsyan|journalist"), step("posted", "Gayane Sargsyan|journalist", "2023-09-19")],
             [time("posted", "2023-09-19")], [],
             ["Stepanakert", "street", "Karabakh"])),
    Report(
        "Palisades Ledger", "2025-01-13",
        "LOS ANGELES — Winds picked up again along the Californian coast on Sunday, and officials told residents of Brentwood to be ready to "
        "leave. At least 24 people have died since last Tuesday. A hiker, Jonah Weiss, filmed the first smoke above the Temescal "
        "Ridge trail on 7 January and posted his clip on Instagram that evening. The Palisades Ledger spoke to Weiss, "
        "who provided the original file; its metadata confirm the time of the clip. A picture of the Hollywood sign "
        "in flames, seen by millions on X, was made with artificial intelligence, the fact-checking team of KLTA said on Thursday. "
        "The sign was not damaged, its trust said. About 12,000 buildings are gone, according to the county, and the power company faces "
        "a lawsuit over its lines in Eaton Canyon. Insurers expect losses of more than 20 billion dollars. Schools in most of the "
        "city reopened on Monday.",
        Item(["his clip", "the clip"], "video ground_video",
             [step("filmed", "Jonah Weiss|hiker", "2025-01-07"), step("posted", "Jonah Weiss|hiker", "2025-01-07"), step("released|shared", "Weiss", optional=True)],
             [time("filmed", "2025-01-07"), time("posted", "2025-01-07")],
             [verdict("time", "confirmed", "Palisades Ledger"), verdict("source", "confirmed", "Palisades Ledger", optional=True)],
             ["Temescal", "trail"]),
        Item(["A picture of the Hollywood sign", "A picture"], "still",
             [step("posted|shared", None, optional=True)],
             [],
             [verdict("content", "refuted", "KLTA")],
             ["*"])),
    Report(
        "Horn Dispatch", "2022-01-12",
        "A drone strike on a camp for displaced people in the Ethiopian town of Dedebit killed 56 people last Friday, two "
        "aid workers said. The government has not commented. Photographs of the wounded, taken by an aid worker and seen by the Horn "
        "Dispatch, show children with bandaged heads in the hospital of Shire. The Horn Dispatch has not been able to verify "
        "when the photographs were taken. Satellite imagery captured by the company Heliosat on 9 January shows three roofs "
        "of the school in Dedebit broken open. A researcher at the group Tigray Evidence, Almaz Hailu, who analysed the satellite "
        "imagery, said that the damage was not there on 2 January. The strike came on the Orthodox Christmas, hours after the prime "
        "minister had announced the release of several opposition leaders. The war in the north of the country began in November 2020. "
        "Telephone lines to most of the region remain cut.",
        Item(["Photographs of the wounded", "Photographs", "the photographs"], "still",
             [step("filmed", "aid worker")],
             [],
             [verdict("time", "not_confirmed", "Horn Dispatch")],
             ["Shire", "hospital"]),
        Item(["Satellite imagery", "the satellite imagery"], "satellite_image",
             [step("filmed|released|published", "Heliosat"), step("analysed", "Almaz Hailu|Tigray Evidence")],
             [time("imagery_acquired", "2022-01-09"), time("imagery_acquired", "2022-01-02", optional=True)],
             [verdict("time|content", "confirmed", "Almaz Hailu|Tigray Evidence", optional=True)],
             ["Dedebit", "school"])),
    Report(
        "Costa Grande Diario", "2023-10-30",
        "Soldiers handed out water and food in Acapulco on Sunday, five days after Hurricane Otis had reached the Mexican resort with "
        "winds of 270 kilometres an hour. The governor of Guerrero said that 45 people had died and 47 were missing. Inside the "
        "Hotel Miramar, a guest from Puebla, Teresa Lozano, filmed the lobby as its ceiling came down; her video was shared on WhatsApp and "
        "published by the channel Foro Sur on Thursday. Lozano confirmed to the Costa Grande Diario that she is the author of "
        "the video. The port authority put out CCTV from the marina on Friday, in which yachts are seen piling up against a quay. The "
        "recording bears no visible date. Half of the city still has no electricity, the power company said, and shops have been "
        "looted along the main avenue. The government has set aside 61 billion pesos for the repair of homes and hotels.",
        Item(["her video", "the video"], "video ground_video",
             [step("filmed", "Teresa Lozano|guest"), step("shared|posted", None), step("published|republished", "Foro Sur", "2023-10-26")],
             [time("published", "2023-10-26")],
             [verdict("source", "confirmed", "Costa Grande Diario|Lozano")],
             ["Hotel Miramar", "lobby", "Acapulco"]),
        Item(["CCTV from the marina", "CCTV", "The recording"], "cctv",
             [step("released|published", "port authority", "2023-10-27"), step("filmed", "port authority", optional=True)],
             [time("published|released", "2023-10-27"), time("filmed", "XXXX-XX-XX", optional=True)], [],
             ["marina", "quay", "Acapulco"])),
    Report(
        "Bab el-Mandeb Shipping News", "2024-01-16",
        "A Greek-owned bulk carrier was hit by a missile in the south of the Red Sea on Monday, the third ship to be "
        "struck in a week. The crew of 24 is unhurt and the ship is sailing on, her owners said. A video released by the "
        "Houthi movement's media office on Saturday claims to show the launch of a missile from the Yemeni coast. The video is not new: it was first published in "
        "September 2022 after a parade in Hodeidah, the research group Seawatch Data reported. On Sunday the United States Navy released footage, "
        "filmed by an aircraft, of a strike on a radar near Al-Hudaydah airfield. Our correspondents could not verify the navy's "
        "footage independently. Insurance rates have risen tenfold since November, brokers said. Container lines are now sending most of their "
        "ships round the Cape of Good Hope, which adds ten days to the voyage from Shanghai to Rotterdam.",
        Item(["A video", "The video"], "video",
             [step("released|published|posted", "Houthi|media office", "2024-01-13"), step("published", None, "2022-09", optional=True)],
             [time("published|released", "2024-01-13"), time("published", "2022-09")],
             [verdict("time", "refuted", "Seawatch Data")],
             ["Yemen", "Hodeidah", "coast"]),
        Item(["footage", "the navy's footage"], "video",
             [step("released|published", "Navy", "2024-01-14"), step("filmed", "aircraft|Navy")],
             [time("published|released", "2024-01-14")],
             [verdict("content|location|time|source", "not_confirmed", "Our correspondents|Bab el-Mandeb Shipping News")],
             ["Al-Hudaydah", "airfield", "radar"])),
    Report(
        "Malabar Express", "2024-08-02",
        "The army completed a steel bridge at Chooralmala on Thursday evening, giving diggers a way to the hamlets that two landslides buried in the "
        "Indian state of Kerala. More than 300 people are feared dead. The air force, which flew its drones over Mundakkai on "
        "Wednesday, published its drone footage a day later; it shows a river of boulders where a school stood. A mobile phone video by a "
        "tea worker, Shaji Kuttan, recorded the roar of the second slide in darkness on Tuesday. The Malabar Express, to which Kuttan gave the "
        "video, identified the lit building in it as the Vellarmala temple hall. A picture of an elephant in the mud, posted by a cinema "
        "actor, was taken in Assam in 2017, according to the fact-checkers of Vasthuta. The meteorological office said that "
        "572 millimetres of rain had fallen in two days. Ten thousand people are in relief camps, the chief minister said.",
        Item(["its drone footage", "drone footage"], "drone_video",
             [step("filmed", "air force", "2024-07-31"), step("published|released", "air force", "2024-08-01")],
             [time("filmed", "2024-07-31"), time("published", "2024-08-01")], [],
             ["Mundakkai", "Kerala", "school", "river"]),
        Item(["A mobile phone video", "the video"], "video ground_video",
             [step("filmed", "Shaji Kuttan|tea worker", "2024-07-30"), step("released|shared", "Kuttan")],
             [time("filmed", "2024-07-30")],
             [verdict("location", "confirmed", "Malabar Express")],
             ["Vellarmala", "temple", "Kerala"]),
        Item(["A picture of an elephant in the mud", "A picture"], "still",
             [step("posted", "actor"), step("filmed", None, "2017", optional=True)],
             [time("filmed", "2017")],
             [verdict("location", "refuted", "Vasthuta"), verdict("time", "refuted", "Vasthuta")],
             ["Assam"])),
    Report(
        "Koroška News", "2023-08-08",
        "Slovenia asked its European partners for bridges and excavators on Monday after the worst floods since independence. "
        "Six people have died, and the government puts the damage at 500 million euros. A police helicopter filmed the town of Črna na "
        "Koroškem on Saturday, and the police released the aerial video the same day. Črna was then cut off from the outside world. "
        "Dashcam footage of a lorry being washed off the road near Ljubno was handed to the broadcaster Savinja Radio by the "
        "driver behind it, Matej Kolar. The broadcaster put the footage on its website on Sunday. The date shown on the "
        "dashcam footage is wrong by one year, but the broadcaster confirmed from the driver's delivery papers that he passed Ljubno last "
        "Friday. A dam on the Mura burst on Saturday, and 500 people had to leave Dolnja Bistrica. Austria and Croatia have also reported "
        "floods, and many campsites have been closed.",
        Item(["the aerial video"], "video drone_video",
             [step("filmed", "police helicopter|police", "2023-08-05"), step("released|published", "police", "2023-08-05")],
             [time("filmed", "2023-08-05"), time("published|released", "2023-08-05")], [],
             ["Črna", "Slovenia", "Koroškem"]),
        Item(["Dashcam footage", "the footage", "dashcam footage"], "dashcam",
             [step("filmed", "Matej Kolar|driver", "2023-08-04"), step("released|shared", "Matej Kolar|driver"),
              step("published|posted", "broadcaster|Savinja Radio", "2023-08-06")],
             [time("published|posted", "2023-08-06"), time("filmed", "2023-08-04")],
             [verdict("time", "confirmed", "broadcaster|Savinja Radio")],
             ["Ljubno", "road", "Slovenia"])),
    Report(
        "Hispaniola Report", "2024-03-12",
        "Haiti's prime minister, Ariel Henry, announced his resignation on Monday night as gangs tightened their hold on Port-au-Prince. "
        "The United States flew out embassy staff by helicopter. A video that shows inmates walking out of the national penitentiary was filmed on 3 "
        "March by a street vendor and posted on X by the account @lavi_potoprens the same day. The research desk of the Caribbean "
        "Observatory matched the prison wall in the video with satellite images and confirmed the place. A second recording, in "
        "which a gang leader threatens a civil war, was published by the radio station Vwa Solèy on 5 March. It is not known where it was recorded. "
        "Of 3,800 prisoners, fewer than 100 stayed, the prison service said. The airport and the port have been closed for a "
        "week, and the food agency has warned that a million people are one step from famine. Kenya has put its police mission on hold.",
        Item(["A video", "the video"], "video ground_video",
             [step("filmed", "street vendor", "2024-03-03"), step("posted", "@lavi_potoprens", "2024-03-03"), step("geolocated|verified", "Caribbean Observatory", optional=True)],
             [time("filmed", "2024-03-03"), time("posted", "2024-03-03")],
             [verdict("location", "confirmed", "Caribbean Observatory|research desk")],
             ["penitentiary", "prison", "Port-au-Prince"]),
        Item(["A second recording"], "video ground_video",
             [step("published", "Vwa Solèy", "2024-03-05")],
             [time("published", "2024-03-05")],
             [verdict("location", "not_confirmed", None)], [])),
    Report(
        "Hari Rud Review", "2023-10-13",
        "A third strong earthquake in a week shook the west of Afghanistan on Wednesday, killing one person and levelling what was left of several villages near Herat. The first two killed more "
        "than 1,000 people, most of them women and children. In Zinda Jan, men dug graves with an excavator on Thursday while a storm tore at the tents. The picture that "
        "doctors paint is grim: the regional hospital has 580 patients and fewer than half as many beds. Its director confirmed that medicine for four months had been "
        "delivered. The Taliban government published a list of the destroyed villages on Tuesday and released 100 million afghanis for the winter. Pakistan and Iran sent blankets. Scientists at Kabul "
        "Polytechnic, who analysed the readings of their only station, believe that an unknown fault has opened. International aid has fallen since 2021, when the Taliban came back to power."),
    Report(
        "Silesian Echo", "2024-09-18",
        "Wrocław was waiting for the crest of the Oder on Wednesday, with soldiers and students filling sandbags along the Marianna "
        "embankment. In the mountains to the south the water has gone, leaving a layer of mud and broken cars. Prime "
        "Minister Tusk has declared a state of disaster. The hydrological institute's camera at the Stronie Śląskie dam recorded the failure of "
        "the earth wall on Sunday. The camera footage was obtained by the Silesian Echo on Tuesday. An engineer of the water authority, Paweł "
        "Gajda, confirmed that the footage is genuine. A video of a bridge being carried off in Głuchołazy was filmed and posted on Facebook by "
        "a fire officer, Ewa Malik, also on Sunday. Seven people have died in Poland, police said. The health ministry has opened a helpline, and a "
        "bank has suspended loan payments for customers in the flooded districts. Looters were arrested in Nysa.",
        Item(["The camera footage", "the footage"], "cctv video",
             [step("filmed", "hydrological institute", "2024-09-15"), step("published|republished", "Silesian Echo", "2024-09-17", optional=True)],
             [time("filmed", "2024-09-15"), time("published", "2024-09-17", optional=True)],
             [verdict("content", "confirmed", "Paweł Gajda|engineer")],
             ["Stronie", "dam"]),
        Item(["A video of a bridge", "A video"], "video ground_video",
             [step("filmed", "Ewa Malik|fire officer", "2024-09-15"), step("posted", "Ewa Malik|fire officer", "2024-09-15")],
             [time("filmed", "2024-09-15"), time("posted", "2024-09-15")], [],
             ["Głuchołazy", "bridge"])),
    Report(
        "Formosa Bulletin", "2024-04-05",
        "More than 600 people were still cut off in the mountains of eastern Taiwan on Thursday, a day after the strongest "
        "earthquake on the island in 25 years. Ten people died and over a thousand were hurt. A traffic camera filmed the Uranus Building in Hualien as "
        "it tilted on Wednesday morning; the highway bureau released the traffic camera recording within hours. Hikers who took shelter in "
        "the Taroko gorge sent a short video to the county rescue service on Thursday, in which they wave from a tunnel mouth. The "
        "service passed it to journalists. The newsroom of the Formosa Bulletin compared the short video with road maps and "
        "concluded that it was taken at the Swallow Grotto. Chip makers said that production "
        "had largely resumed. The railway to Hualien reopened on Thursday, and 50 hotel workers who had been missing on a minibus were found alive.",
        Item(["traffic camera recording", "the traffic camera recording"], "cctv",
             [step("filmed", "traffic camera|highway bureau", "2024-04-03"), step("released|published", "highway bureau", "2024-04-03")],
             [time("filmed", "2024-04-03"), time("published|released", "2024-04-03", optional=True)], [],
             ["Uranus Building", "Hualien", "Taiwan"]),
        Item(["a short video", "the short video"], "video ground_video",
             [step("filmed", "Hikers", optional=True), step("released|shared", "Hikers", "2024-04-04"), step("released|shared", "service")],
             [time("published|posted", "2024-04-04", optional=True)],
             [verdict("location", "confirmed", "Formosa Bulletin|newsroom")],
             ["Taroko", "gorge", "Swallow Grotto", "tunnel", "Taiwan"])),
    Report(
        "Donbas Chronicle", "2023-02-16",
        "Shelling killed three people in the Ukrainian town of Vuhledar on Tuesday, the regional governor said, as Russia kept up its attacks "
        "on the coal towns of the south. Fewer than 300 of the town's 14,000 residents remain. An undated drone video published on Monday by Ukraine's 72nd Brigade "
        "shows a column of tanks driving into a minefield. Two researchers of the Warsaw institute GeoForum geolocated the drone video to a "
        "lane between Mykilske and Vuhledar. They could not tell on which day it was recorded. The BBC has separately counted 31 wrecks in "
        "the area. A satellite image acquired on 10 February by the firm Terralux shows burnt fields and fresh craters east of the town's "
        "dacha quarter. Terralux published the image on Tuesday. Britain's defence ministry said that Russian marines had suffered heavy losses. "
        "Moscow rejects this. The mine, once the largest employer, was closed last spring.",
        Item(["An undated drone video", "the drone video"], "drone_video",
             [step("published|released|posted", "72nd Brigade", "2023-02-13"), step("filmed|unit", "72nd Brigade", optional=True), step("geolocated", "GeoForum|researchers")],
             [time("published|posted", "2023-02-13"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "GeoForum|researchers"), verdict("time", "not_confirmed", "They|GeoForum|researchers")],
             ["Mykilske", "Vuhledar", "lane", "minefield"]),
        Item(["A satellite image", "the image"], "satellite_image",
             [step("filmed|released", "Terralux", optional=True), step("published|released", "Terralux", "2023-02-14")],
             [time("imagery_acquired", "2023-02-10"), time("published", "2023-02-14")], [],
             ["dacha quarter", "Vuhledar", "town", "fields"])),
    Report(
        "Cedar Coast Journal", "2024-09-26",
        "BEIRUT (Cedar Coast Journal) - Israel's air force struck about 75 targets in the Bekaa valley overnight, the army said on Thursday, while "
        "diplomats in New York worked on a three-week truce. Lebanon's health ministry put the dead since Monday at more than 600. A "
        "livestream by the broadcaster Al-Arz from a roof in Tyre caught two explosions on the Burj al-Shamali road on Wednesday afternoon. Separately, the army published a "
        "black-and-white drone video on Tuesday that it said showed secondary explosions in a house. The house in the drone video "
        "stands in the village of Jbaa, according to Cartographica, a collective that compared its courtyard with commercial satellite "
        "images. What was stored in the house could not be confirmed, Cartographica added. Petrol stations on the coast road have run dry, and schools in Sidon "
        "have taken in 9,000 people. Airlines have cancelled most flights to the capital until Sunday.",
        Item(["A livestream"], "livestream",
             [step("filmed|posted|published", "Al-Arz", "2024-09-25")],
             [time("filmed|posted|published", "2024-09-25")], [],
             ["Tyre", "Burj al-Shamali", "road", "Lebanon"]),
        Item(["black-and-white drone video", "the drone video"], "drone_video",
             [step("published|released", "army", "2024-09-24"), step("filmed", "army", optional=True), step("geolocated", "Cartographica")],
             [time("published", "2024-09-24")],
             [verdict("location", "confirmed", "Cartographica"), verdict("content", "not_confirmed", "Cartographica", optional=True)],
             ["Jbaa", "house", "Lebanon"])),
    Report(
        "Great Lakes Standard", "2025-01-30",
        "Fighters of the M23 movement controlled most of Goma on Wednesday and their leaders promised to march on Kinshasa. The city's hospitals are treating "
        "more than 700 wounded, the Red Cross said. \"We have no water and no light,\" a shopkeeper in the Virunga district told the Great Lakes Standard "
        "by telephone. A student of the university, Espoir Bahati, filmed armed men on the airport avenue on Monday. Bahati's clip was "
        "uploaded to Facebook by his cousin on Tuesday and republished by the French channel Monde 24 on Wednesday. The verification team of Monde 24 "
        "spoke to Bahati and confirmed that the clip is his. Rwanda denies sending troops to Congo. An aerial photograph of the port, taken "
        "by a pilot of the UN mission last Friday, shows boats crowded with families leaving for Bukavu. South Africa "
        "has lost 13 of its soldiers, its defence ministry confirmed. East African leaders are to meet online.",
        Item(["Bahati's clip", "the clip"], "video ground_video",
             [step("filmed", "Espoir Bahati|student", "2025-01-27"), step("posted", "cousin", "2025-01-28"), step("republished|published", "Monde 24", "2025-01-29")],
             [time("filmed", "2025-01-27"), time("posted", "2025-01-28"), time("published|posted", "2025-01-29")],
             [verdict("source", "confirmed", "Monde 24|verification team")],
             ["airport avenue", "Goma"]),
        Item(["An aerial photograph of the port", "An aerial photograph"], "still drone_still",
             [step("filmed", "pilot|UN mission", "2025-01-24")],
             [time("filmed", "2025-01-24")], [],
             ["port", "Goma"])),
    Report(
        "Romagna Oggi International", "2023-05-22",
        "Prime Minister Meloni visited Emilia-Romagna on Sunday after leaving a summit in Japan early. Fourteen people died there last week when 23 "
        "rivers burst their banks within two days. In Faenza, the wine trader Giorgio Babini filmed the Lamone pouring over its wall on "
        "the evening of 16 May, and his video was first posted on the Facebook page Sei di Faenza Se. Our newsroom found the page's post, dated 16 May, and compared the video with the "
        "walls of the Via Lapi. The place is confirmed. The fire brigade's drone footage of Conselice, which was released on Friday, shows "
        "a town centre still under a metre of stagnant water. Doctors there have begun to offer tetanus shots. Farmers' unions fear that half of the region's peach and apricot trees will die, and the damage to roads alone is put at 620 million "
        "euros. Volunteers in rubber boots have been nicknamed the angels of mud.",
        Item(["his video", "the video"], "video ground_video",
             [step("filmed", "Giorgio Babini|wine trader", "2023-05-16"), step("posted", "Sei di Faenza Se", "2023-05-16")],
             [time("filmed", "2023-05-16"), time("posted", "2023-05-16")],
             [verdict("location", "confirmed", "Our newsroom|Romagna Oggi International")],
             ["Faenza", "Lamone", "Via Lapi", "Romagna"]),
        Item(["The fire brigade's drone footage of Conselice", "drone footage"], "drone_video",
             [step("filmed|released|published", "fire brigade"), step("released|published", "fire brigade|*", "2023-05-19", optional=True)],
             [time("published|released", "2023-05-19")], [],
             ["Conselice", "town centre", "Romagna"])),
    Report(
        "Urmia Gazette", "2023-01-31",
        "Snow and frost hampered aid workers in Khoy, in the north-west of Iran, after an earthquake of magnitude 5.9 on Saturday. Three people died and more than "
        "800 were hurt, the state news agency IRNA said. Hundreds of families are sleeping in their cars. The Red Crescent set up tents for 2,000 people in a "
        "stadium and at two schools. Telephone lines were down in 70 villages on Sunday, but were restored the next day. "
        "Security camera footage, sent to the exile channel Azadi by a viewer and broadcast on Sunday, shows bottles falling from the shelves of a "
        "grocery. Azadi said that it could confirm neither the place nor the date of the footage. "
        "The authorities have warned people against spreading rumours of a bigger quake. Geologists at the University of Tehran said that small "
        "tremors had been felt since September. Khoy lies near the Turkish border, and an earthquake killed ten people there in 2020.",
        Item(["Security camera footage", "the footage"], "cctv",
             [step("released|shared", "viewer"), step("published|republished", "Azadi", "2023-01-29")],
             [time("published", "2023-01-29")],
             [verdict("location", "not_confirmed", "Azadi"), verdict("time", "not_confirmed", "Azadi")],
             ["grocery"])),
    Report(
        "Altiplano Noticias", "2023-01-12",
        "A curfew was in force in Puno on Wednesday night after 18 people had died in clashes at Juliaca airport, the bloodiest day since Peru's "
        "Congress removed Pedro Castillo in December. The interior minister said that police had been attacked with home-made weapons. "
        "Q: What do the recordings show? A: In a video filmed by the radio reporter Justa Mamani on Monday, police fire tear "
        "gas from behind the airport fence. In the bodycam recording of an officer, which the ministry released on Wednesday, stones strike a shield. Q: Have they been "
        "checked? A: The visual team of the Andean Press Institute confirmed the location of the video from the hangar and "
        "the runway lights. The prosecutor's office, by contrast, has questioned whether the bodycam recording is complete. "
        "Trains to Machu Picchu will not run this week. A priest in Juliaca called for masses to be held in every parish, "
        "and the new government survived a vote of confidence.",
        Item(["the recordings", "a video filmed by the radio reporter", "the video"], "video ground_video",
             [step("filmed", "Justa Mamani|radio reporter", "2023-01-09")],
             [time("filmed", "2023-01-09")],
             [verdict("location", "confirmed", "Andean Press Institute")],
             ["Juliaca", "airport", "fence", "Peru"]),
        Item(["the recordings", "the bodycam recording of an officer", "the bodycam recording@2"], "bodycam",
             [step("filmed", "officer"), step("released|published", "ministry", "2023-01-11")],
             [time("published|released", "2023-01-11")],
             [verdict("content", "disputed", "prosecutor")],
             ["airport", "Juliaca", "Peru"])),
    Report(
        "Red River Daily", "2024-09-12",
        "Rescuers in the north of Vietnam found 17 more bodies on Wednesday in Lang Nu, a hamlet that was swept away by a flash flood after Typhoon Yagi. The "
        "storm has killed at least 197 people. A bridge over the Red River in Phu Tho province collapsed on Monday; that moment was captured by the "
        "dashcam of a lorry. The lorry driver, Tran Van Hai, gave the recording to the police, who published it on Tuesday. "
        "Ten vehicles and two motorcycles fell into the water, the deputy prime minister said, and three people were pulled out alive. The daily "
        "Song Hong Tin Tuc confirmed from the bridge's number plate and pillars that the recording shows the Phong Chau bridge. A drone "
        "picture of a swollen reservoir that circulated on Zalo with the same text was taken in China in 2020, the paper added. In Hanoi, ten thousand residents "
        "left their homes beside the river.",
        Item(["dashcam of a lorry", "the recording", "the recording@2"], "dashcam",
             [step("filmed", "Tran Van Hai|lorry", "2024-09-09"), step("released|shared", "Tran Van Hai|driver"), step("published|released", "police", "2024-09-10")],
             [time("filmed|event", "2024-09-09"), time("published", "2024-09-10")],
             [verdict("location", "confirmed", "Song Hong Tin Tuc|daily")],
             ["Phong Chau", "bridge", "Phu Tho", "Red River", "Vietnam"]),
        Item(["A drone picture", "A drone picture of a swollen reservoir"], "drone_still still",
             [step("posted|shared", None, optional=True), step("filmed", None, "2020", optional=True)],
             [time("filmed", "2020")],
             [verdict("location", "refuted", "paper|Song Hong Tin Tuc"), verdict("time", "refuted", "paper|Song Hong Tin Tuc")],
             ["China", "reservoir"])),
    Report(
        "Lake Chad Times", "2024-09-13",
        "The governor of Borno has set up a committee to find out why the Alau dam failed on Tuesday and flooded 15 per cent of Maiduguri, the biggest city "
        "in north-eastern Nigeria. At least 30 people drowned, the emergency agency said. Crocodiles and snakes escaped from the zoo, and 280 prisoners "
        "are missing from the jail. Footage of the post office area, where the water reached the window sills, was filmed by the trader Falmata "
        "Bukar and shared on TikTok on Tuesday. Satellite images of the dam, acquired by the European Space Office on 12 September, "
        "show a gap in its western wall, said the hydrologist Idris Modu, who examined the images for the Lake Chad Times. \"There are two breaches, not one,\" he said. The market in the Gamboru district has burned twice in the past two years. A "
        "vaccination campaign against cholera is to start on Monday in the camps.",
        Item(["Footage of the post office area", "Footage"], "video ground_video",
             [step("filmed", "Falmata Bukar|trader"), step("shared|posted", "Falmata Bukar|trader|*", "2024-09-10")],
             [time("posted", "2024-09-10")], [],
             ["post office", "Maiduguri", "Nigeria"]),
        Item(["Satellite images of the dam", "the images"], "satellite_image",
             [step("filmed|released|published", "European Space Office"), step("analysed", "Idris Modu|hydrologist")],
             [time("imagery_acquired", "2024-09-12")],
             [verdict("content", "confirmed", "Modu|hydrologist", optional=True)],
             ["dam", "Alau", "Maiduguri", "Nigeria"])),
    Report(
        "Meghna Observer", "2024-08-27",
        "More than a million families in Bangladesh were still surrounded by water on Monday, although the rain has stopped in Feni and Comilla. Twenty-three people "
        "have died, the disaster ministry said, and mobile masts have been out of order since last Wednesday. Many Bangladeshis blame India for opening a dam, which "
        "Delhi denies. Part of the anger was fed by a video of water shooting through open gates, which a Dhaka page with two million followers, Desh "
        "Barta, posted on 22 August. The fact-checking group Nirikkha Lab found that the video shows the Srisailam dam in another part of India and was put on "
        "YouTube on 29 July by the travel channel Deccan Rides. Of the Dumboor dam, named in the post, the group found no new "
        "footage at all. Students in Dhaka collected clothes and dried food on the campus, while army helicopters dropped parcels. "
        "The interim government has appealed to banks and to Bangladeshis abroad for help.",
        Item(["a video of water shooting through open gates", "the video"], "video ground_video",
             [step("posted", "Desh Barta", "2024-08-22"), step("posted|published", "Deccan Rides", "2024-07-29")],
             [time("posted", "2024-08-22"), time("posted|published", "2024-07-29")],
             [verdict("location", "refuted", "Nirikkha Lab"), verdict("time", "refuted", "Nirikkha Lab", optional=True)],
             ["Srisailam", "dam", "India"])),
    Report(
        "Highveld Citizen", "2023-09-04",
        "Johannesburg's officials began on Friday to inspect buildings that have been taken over by gangs, a day after a fire in Albert Street killed 76 people. Most of the "
        "residents were migrants from Malawi and Tanzania. The city owns the five-storey house but had given it up years ago. A ground-floor "
        "resident, Omar Phiri, filmed flames in the stairwell on Thursday at about one in the morning. His phone video was broadcast by the station "
        "eMzansi that evening. CCTV from a tyre shop across the street, obtained by the Highveld Citizen, shows people letting "
        "children down from the windows on sheets. A fire officer confirmed to the Citizen that the CCTV shows the house in Albert "
        "Street. Gates inside had been locked, survivors said. Forensic doctors have identified only twelve of the dead. The president called the "
        "fire a wake-up call, and opposition parties demand the resignation of the mayor. A service was held at the cathedral on Sunday.",
        Item(["His phone video"], "video ground_video",
             [step("filmed", "Omar Phiri|resident", "2023-08-31"), step("published|republished", "eMzansi", "2023-08-31")],
             [time("filmed", "2023-08-31"), time("published", "2023-08-31")], [],
             ["stairwell", "Albert Street", "Johannesburg"]),
        Item(["CCTV from a tyre shop", "CCTV", "the CCTV"], "cctv",
             [step("published|republished", "Highveld Citizen", optional=True), step("filmed", "tyre shop", optional=True)],
             [time("filmed|event", "2023-08-31", optional=True)],
             [verdict("location", "confirmed", "fire officer")],
             ["Albert Street", "Johannesburg", "street"])),
    Report(
        "Slave River Independent", "2023-08-21",
        "YELLOWKNIFE — The fire that drove 20,000 people out of the capital of Canada's Northwest Territories moved no closer on Sunday, thanks to "
        "a little rain. It is 15 kilometres from the city limits. \"It does not mean that it is safe to go home,\" the environment minister told reporters. Most residents left by road, "
        "on a single highway south. Others waited for hours for a seat on a military aircraft. Flying over the lake was like a video "
        "game, a pilot said, with orange lights blinking through the haze. British Columbia has banned travel to Kelowna, so that hotel rooms are free for "
        "firefighters. The wider picture is bleak: 1,050 fires were burning across the country, and the area burned this year is larger than "
        "Greece. The government has confirmed that four firefighters have died. A relief fund in Edmonton has collected 3 million "
        "dollars, and families with pets are being housed in a sports hall."),
    Report(
        "Rustaveli Post", "2024-05-16",
        "Georgia's parliament passed the bill on \"foreign influence\" on Tuesday in spite of weeks of rallies in Tbilisi. Brussels warned that the law would block the country's way into the European Union. Outside the building, "
        "masked policemen beat a student on the steps of Chichinadze Street. That scene is on a video filmed by the activist Luka Gelashvili, which "
        "he posted on Telegram on Tuesday evening. The interior ministry said that the video was staged. The newsroom of the Rustaveli Post "
        "spoke to Gelashvili and to two other witnesses, and confirmed the authenticity of the video. A still from a "
        "second camera, published by the photo agency Kartli Images and credited to Nino Abashidze, shows the student in an ambulance. He has "
        "a broken nose, his lawyer said. The ministry has opened no inquiry so far. Thousands came back to the square on Wednesday.",
        Item(["a video filmed by the activist", "a video", "the video", "the video@2"], "video ground_video",
             [step("filmed", "Luka Gelashvili|activist"), step("posted", "Luka Gelashvili|he|activist", "2024-05-14")],
             [time("posted", "2024-05-14"), time("filmed|event", "2024-05-14", optional=True)],
             [verdict("content", "disputed|refuted", "interior ministry"), verdict("content", "confirmed", "Rustaveli Post|newsroom")],
             ["Chichinadze", "Tbilisi", "steps", "Georgia"]),
        Item(["A still from a second camera", "A still"], "still",
             [step("published|released", "Kartli Images"), step("filmed", "Nino Abashidze")],
             [], [], ["ambulance", "Tbilisi"])),
    Report(
        "Ural Herald", "2024-04-11",
        "The Ural river rose to 10.54 metres in Orenburg on Wednesday, more than a metre above the level at which homes are at risk, local "
        "officials said. Upstream, in Orsk, where a dam burst last Friday, the water has begun to fall. Hundreds of people gathered there on Monday to demand "
        "compensation. Video of the rally, filmed by the local journalist Timur Safin and uploaded to the VKontakte group Typical Orsk on Monday, shows the crowd chanting for "
        "help from the president. The Riga-based outlet Vostok Desk confirmed the location of the video by the columns of the city hall. Separate emergency ministry footage released on Sunday, "
        "filmed from a hovercraft, shows dogs being taken off roofs. Ministry officials say that 6,500 people have been moved to safety in the "
        "region. Builders of the dam face a criminal case for breaking safety rules. In neighbouring Kazakhstan, 96,000 people have left "
        "their homes since the end of March, officials there said.",
        Item(["Video of the rally", "the video"], "video ground_video",
             [step("filmed", "Timur Safin|journalist"), step("posted", "Timur Safin|Typical Orsk|*", "2024-04-08")],
             [time("posted", "2024-04-08"), time("filmed|event", "2024-04-08", optional=True)],
             [verdict("location", "confirmed", "Vostok Desk")],
             ["Orsk", "city hall"]),
        Item(["Separate emergency ministry footage", "emergency ministry footage"], "video ground_video",
             [step("released|published", "Emergency ministry", "2024-04-07"), step("filmed", "hovercraft|Emergency ministry", optional=True)],
             [time("published|released", "2024-04-07")], [],
             ["*"])),
    Report(
        "Northern Border Wire", "2024-08-15",
        "Ukraine's commander-in-chief said on Wednesday that his troops had advanced another two kilometres in Russia's Kursk region and held more "
        "than 100 prisoners. Moscow said that the attack had been halted. Some 194,000 people have left the border districts, according to the acting governor. "
        "A video in which soldiers pull down a Russian flag from a building in Sudzha was posted by a member of Ukraine's 82nd Brigade on Instagram on Tuesday. "
        "Northern Border Wire matched the roof and the trees to archive pictures of the town's culture house and so confirmed the location. The date on which "
        "the video was filmed could not be verified. The Russian defence ministry published drone footage on Wednesday of a "
        "strike on a column. OpenRidge, an analysts' group, geolocated that drone footage to a road near Giri. Gas is still flowing through the Sudzha metering station, the operator confirmed. Belgorod has declared a state of emergency.",
        Item(["A video in which soldiers pull down a Russian flag", "A video", "the video"], "video ground_video",
             [step("posted", "member|82nd Brigade", "2024-08-13"), step("filmed|unit", "82nd Brigade|soldiers", optional=True)],
             [time("posted", "2024-08-13")],
             [verdict("location", "confirmed", "Northern Border Wire"), verdict("time", "not_confirmed", None)],
             ["Sudzha", "culture house", "building", "Kursk"]),
        Item(["drone footage", "that drone footage"], "drone_video",
             [step("published|released", "defence ministry", "2024-08-14"), step("filmed", "defence ministry", optional=True), step("geolocated", "OpenRidge")],
             [time("published", "2024-08-14")],
             [verdict("location", "confirmed", "OpenRidge")],
             ["Giri", "Kursk", "road"])),
    Report(
        "Guayas Daily", "2024-01-11",
        "Ecuador's army patrolled Guayaquil on Wednesday after armed men had stormed a television studio the day before, live on air. The president has named 22 gangs as terrorist "
        "groups. All 13 attackers were arrested, police said, and no one in the studio was killed. The broadcast of Canal Costa, transmitted "
        "for fifteen minutes on Tuesday, shows presenters on the floor with guns to their heads. Police bodycam footage, released "
        "by the national police on Wednesday morning, shows officers leading the staff through a corridor. A third recording, of a man being shot outside a "
        "university, was said on X to come from the same afternoon. It is two years old and comes from Esmeraldas, the fact-checking site Lupa Andina established with a reverse image search. "
        "Prisons in five cities are still in the hands of inmates, who hold 139 guards. Schools have moved their lessons online. Peru sent "
        "500 police to its northern border, and Washington offered help.",
        Item(["The broadcast of Canal Costa", "The broadcast"], "livestream video",
             [step("filmed|published|posted", "Canal Costa", "2024-01-09")],
             [time("filmed|published|posted", "2024-01-09")], [],
             ["studio", "Guayaquil", "Ecuador"]),
        Item(["Police bodycam footage"], "bodycam",
             [step("released|published", "national police", "2024-01-10"), step("filmed", "police", optional=True)],
             [time("published|released", "2024-01-10")], [],
             ["corridor", "studio", "Guayaquil"]),
        Item(["A third recording"], "video ground_video",
             [step("posted|shared", None, optional=True)],
             [time("filmed", "2022|2022~|2022-01~|2022-01", optional=True)],
             [verdict("time", "refuted", "Lupa Andina"), verdict("location", "refuted", "Lupa Andina", optional=True)],
             ["Esmeraldas", "university"])),
    Report(
        "Hawke Bay Messenger", "2023-02-20",
        "Eleven people are now known to have died in Cyclone Gabrielle and 2,000 have not been reached, New Zealand's police said on Sunday. Napier, which was cut off for four days, has power in most streets again. An orchard worker from Samoa, "
        "Sefo Leota, filmed a dozen colleagues on a roof near Puketapu last Tuesday and posted the footage on Facebook on the same day. The air force released a night-vision recording of the rescue "
        "on Wednesday; it was made by the crew of an NH90 helicopter. The Messenger's picture desk compared both recordings: the chimney and the "
        "water tank are identical, which confirms that they show the same house. Silt up to a metre deep covers vineyards and apple "
        "orchards in the Esk valley. Insurers speak of the costliest storm in the history of the country. A ship with diesel and bottled water "
        "reached the port of Gisborne on Saturday.",
        Item(["the footage", "both recordings"], "video ground_video",
             [step("filmed", "Sefo Leota|orchard worker", "2023-02-14"), step("posted", "Sefo Leota|orchard worker", "2023-02-14")],
             [time("filmed", "2023-02-14"), time("posted", "2023-02-14")],
             [verdict("location|content", "confirmed", "Messenger|picture desk")],
             ["Puketapu", "roof", "house"]),
        Item(["a night-vision recording of the rescue", "a night-vision recording", "both recordings"], "video thermal_video",
             [step("released|published", "air force", "2023-02-15"), step("filmed", "crew|air force")],
             [time("published|released", "2023-02-15")],
             [verdict("location|content", "confirmed", "Messenger|picture desk")],
             ["Puketapu", "roof", "house"])),
    Report(
        "Reykjanes Times", "2024-01-17",
        "Residents of Grindavík learned on Tuesday that they will not be able to return for months. An eruption on Sunday morning sent lava over the "
        "edge of the Icelandic fishing town and burned three houses. Nobody was there: the police had ordered everybody out during the night. "
        "The civil protection office published drone footage of the first fissure on Sunday, taken by the photographer Björn Steinbekk. A webcam of the broadcaster RÚV, "
        "which was filming without a break from Mount Þorbjörn, showed the second fissure opening at noon, metres from the last street. "
        "A still of a lava fountain over a church, seen widely on Facebook, is computer-generated, the university's media laboratory said on Monday. The "
        "church stands undamaged. The power plant at Svartsengi is running again. The government is to decide on Friday whether it will buy all 1,200 homes.",
        Item(["drone footage of the first fissure", "drone footage"], "drone_video",
             [step("published|released", "civil protection office", "2024-01-14"), step("filmed", "Björn Steinbekk|photographer")],
             [time("published", "2024-01-14"), time("filmed|event", "2024-01-14", optional=True)], [],
             ["fissure", "Grindavík", "Iceland"]),
        Item(["A webcam of the broadcaster RÚV", "A webcam"], "livestream cctv video",
             [step("filmed|published", "RÚV", "2024-01-14")],
             [time("filmed|event|published", "2024-01-14", optional=True)], [],
             ["fissure", "Grindavík", "street"]),
        Item(["A still of a lava fountain over a church", "A still"], "still",
             [step("posted|shared", None, optional=True)], [],
             [verdict("content", "refuted", "media laboratory|university")],
             ["*"])),
    Report(
        "Bicol Sentinel", "2024-10-29",
        "The Philippine coast guard reached the last flooded villages of Camarines Sur on Monday, six days after Tropical Storm Trami. The storm has left 116 dead "
        "and 39 missing, the civil defence office said. In Nabua, teachers used rubber boats to bring in food. Coast guard video filmed on 24 October by Petty Officer "
        "Rey Alcantara and released on 25 October shows a family being drawn out of an attic window in Naga. In Batangas, the governor's office confirmed that 51 "
        "people had died in landslides at Talisay. President Marcos flew over Lake Taal on Saturday and promised new flood walls. Critics recall "
        "that 5,500 such projects were said to be complete in July. A second storm, Kong-rey, was approaching Luzon on Tuesday, and the weather bureau "
        "has raised its signal in the northern provinces. Ferries stay in port.",
        Item(["Coast guard video"], "video ground_video",
             [step("filmed", "Rey Alcantara|Petty Officer|Coast guard", "2024-10-24"), step("released|published", "Coast guard", "2024-10-25")],
             [time("filmed", "2024-10-24"), time("published|released", "2024-10-25")],
             [],
             ["Naga", "attic", "Camarines"])),
    Report(
        "Isan Frontier News", "2025-07-28",
        "The leaders of Thailand and Cambodia met in Malaysia on Monday and agreed to stop fighting at midnight. Five days of rocket and artillery fire along the "
        "border have killed at least 36 people and driven 300,000 from their homes. On Thursday, petrol station CCTV in Kantharalak recorded the hit of a rocket on a "
        "shop in which eight people died; the Thai army released that CCTV the same evening. The Cambodian side published a video on Saturday which, it said, showed a Thai jet bombing a "
        "pagoda. Mekong Facts, a fact-checking project, refuted this: the video was filmed during an exercise in Korat in 2019. On Sunday, Thai officers released a satellite image of the temple hill, which the company Skywatch One had acquired on 3 February. Each country accuses the other of firing first. Migrant workers are crossing back into Cambodia in their "
        "thousands, and the temple of Preah Vihear is closed.",
        Item(["petrol station CCTV in Kantharalak", "petrol station CCTV", "that CCTV"], "cctv",
             [step("filmed", "petrol station", "2025-07-24", optional=True), step("released|published", "Thai army", "2025-07-24")],
             [time("filmed|event", "2025-07-24"), time("published|released", "2025-07-24")], [],
             ["Kantharalak", "petrol station", "shop"]),
        Item(["a video", "the video"], "video",
             [step("published|released|posted", "Cambodian side", "2025-07-26"), step("filmed", None, "2019", optional=True)],
             [time("published", "2025-07-26"), time("filmed", "2019")],
             [verdict("content|location|time", "refuted", "Mekong Facts"), verdict("location|time|content", "refuted", "Mekong Facts", optional=True)],
             ["Korat"]),
        Item(["a satellite image of the temple hill", "a satellite image"], "satellite_image",
             [step("released|published", "Thai officers", "2025-07-27"), step("filmed", "Skywatch One")],
             [time("imagery_acquired", "2025-02-03"), time("published|released", "2025-07-27")], [],
             ["temple", "Preah Vihear"])),
    Report(
        "Angus Advertiser", "2023-10-24",
        "Councillors in Brechin promised on Monday to find homes for 335 families before Christmas, after Storm Babet sent the South Esk over a flood wall that had cost 16 million pounds. Three "
        "people died in Scotland. The river reached 4.4 metres last Friday morning, the environment agency confirmed. \"I had the film on in the living room when the water came through the skirting board,\" "
        "said Moira Petrie of River Street, who left in her slippers. A red warning for the area ran out on Saturday. The agency posted a notice on doors that tells owners which electric sockets are safe. "
        "Engineers could not say on Monday why the wall failed to hold, and the council has archived every complaint made since 2016 for an inquiry. Trains between Dundee and Aberdeen have started again, at a reduced speed. "
        "A cinema on the high street serves free soup until the weekend."),
    Report(
        "Incheon Evening Post", "2024-06-26",
        "Fire investigators in Hwaseong, south of Seoul, searched the ruins of a lithium battery plant for a second day on Wednesday. Monday's blaze killed 23 people, "
        "17 of them from China, the fire service said, and it was the worst accident in a South Korean factory in years. CCTV published by the fire service on Tuesday shows white smoke rising "
        "from a pile of batteries on the second floor; within 42 seconds the room is dark. The plant's owner, who had given the recording to the investigators on Monday evening, apologised "
        "at a press conference. Most of the dead "
        "were day labourers who did not know the way out, a survivor told the paper. Fire doors had passed an inspection in May, "
        "the town confirmed. President Yoon visited the site on Monday night. Families are giving DNA samples so that the dead can be identified, and the "
        "Chinese ambassador has asked for a full account.",
        Item(["CCTV published by the fire service", "CCTV", "the recording"], "cctv",
             [step("published|released", "fire service", "2024-06-25"), step("released|shared", "owner", "2024-06-24"), step("filmed", "plant", optional=True)],
             [time("published|released", "2024-06-25"), time("posted|published", "2024-06-24", optional=True), time("filmed|event", "2024-06-24", optional=True)],
             [],
             ["Hwaseong", "plant", "second floor", "factory"])),
    Report(
        "Dnipro Delta Press", "2023-06-09",
        "Boats took another 400 people out of flooded Kherson on Thursday, Ukraine's interior minister said, three days after the destruction of the Kakhovka dam. "
        "Kyiv and Moscow blame each other. Two satellite images by the company Novaspace, one acquired on 5 June and the other on 7 June, "
        "show the power station before and after; Novaspace published the pair on Wednesday. Drone footage of Oleshky, where roofs are all that can be seen, "
        "was filmed by the volunteer Artem Koval on Wednesday and aired by Hromada TV on Thursday. Hromada TV's verification desk confirmed the location by the "
        "church and the stadium. It added that reports of 20 drowned people in the town could not be confirmed. The reservoir is losing a metre a day. Fields in the south will be without "
        "water for years, farmers fear, and mines washed out by the flood have been found on beaches. The nuclear plant upstream has enough cooling water for months.",
        Item(["Two satellite images", "the pair"], "satellite_pair satellite_image",
             [step("filmed|released", "Novaspace", optional=True), step("published|released", "Novaspace", "2023-06-07")],
             [time("imagery_acquired", "2023-06-05"), time("imagery_acquired", "2023-06-07"), time("published", "2023-06-07")], [],
             ["power station", "Kakhovka", "dam"]),
        Item(["Drone footage of Oleshky", "Drone footage"], "drone_video",
             [step("filmed", "Artem Koval|volunteer", "2023-06-07"), step("published|republished", "Hromada TV", "2023-06-08")],
             [time("filmed", "2023-06-07"), time("published", "2023-06-08")],
             [verdict("location", "confirmed", "Hromada TV|verification desk")],
             ["Oleshky", "church", "stadium"])),
    Report(
        "Comoro Channel News", "2024-12-18",
        "A French navy ship with 180 tonnes of aid docked in Mayotte on Tuesday, and Paris imposed a night curfew on the island, which Cyclone Chido "
        "ruined on Saturday. The prefect said that the number of dead could rise into the hundreds. So far 31 bodies have been counted. From the window of the "
        "hospital in Mamoudzou, the nurse Océane Vidal filmed sheets of iron flying across the car park. The hospital confirmed to Comoro Channel News that "
        "she works there, and we verified where her video was filmed by comparing it with a plan of the site. A gendarmerie helicopter took aerial "
        "photographs of the Kawéni slum on Sunday; the gendarmerie released the aerial photographs on Monday. Water is rationed, and "
        "the control tower of the airport cannot be used. In Mozambique, where the storm went next, at least 34 people died. "
        "President Macron, who is due on Thursday, has announced a day of mourning.",
        Item(["her video"], "video ground_video",
             [step("filmed", "Océane Vidal|nurse")],
             [time("filmed|event", "2024-12-14", optional=True)],
             [verdict("location", "confirmed", "Comoro Channel News|we")],
             ["Mamoudzou", "car park", "hospital", "Mayotte"]),
        Item(["aerial photographs of the Kawéni slum", "the aerial photographs"], "still drone_still",
             [step("filmed", "gendarmerie", "2024-12-15"), step("released|published", "gendarmerie", "2024-12-16")],
             [time("filmed", "2024-12-15"), time("published|released", "2024-12-16")], [],
             ["Kawéni", "Mayotte"])),
    Report(
        "Coral Sea Courier", "2024-05-28",
        "More than 2,000 people may lie under the landslide that struck Yambali village in Papua New Guinea's highlands last Friday, the government told the "
        "United Nations. Only six bodies have been found. Digging is done with spades and sticks, since tribal fighting makes the road from the "
        "provincial capital dangerous. A clip of men climbing over boulders as large as cars, filmed by the village councillor Ninga Roka, was shared by the aid "
        "group Highlands Relief on Saturday. The Coral Sea Courier compared the ridge in the clip with a satellite image of 27 May, acquired by Planetview, and confirmed that "
        "the clip was filmed in Yambali. A geologist at the University of Lae warned that rocks are still moving. Australia is sending "
        "aircraft and ground-penetrating radar. Some 7,800 people have been told to leave the slopes. Many refuse, because they want to find their relatives first. A gold mine nearby has "
        "lent one excavator.",
        Item(["A clip of men climbing over boulders", "A clip", "the clip", "the clip@2"], "video ground_video",
             [step("filmed", "Ninga Roka|councillor"), step("shared|posted|published", "Highlands Relief", "2024-05-25")],
             [time("posted", "2024-05-25")],
             [verdict("location", "confirmed", "Coral Sea Courier")],
             ["Yambali", "boulders", "Papua"]),
        Item(["a satellite image of 27 May", "a satellite image"], "satellite_image",
             [step("filmed|released|published", "Planetview")],
             [time("imagery_acquired", "2024-05-27")], [],
             ["ridge", "Yambali", "Papua"])),
    Report(
        "Vojvodina Morning", "2024-11-04",
        "Silent crowds lit candles in Novi Sad on Sunday for the 14 people who were killed when the canopy of the railway station fell on them. The roof came down at 11.52 a.m. on Friday. "
        "Serbia's transport minister said that the canopy had not been part of the recent renovation. Builders contradict him. CCTV of the collapse was obtained by the newspaper "
        "Bačka Danas and published on its website on Friday evening. Railway officials confirmed that the recording comes from a camera at the taxi rank. "
        "A drone video by the filmmaker Uroš Maletin, made in July at the reopening of the hall, shows workers on the canopy. Maletin handed the drone video to "
        "prosecutors on Saturday. Three women are in hospital, one of them in a critical condition. The mayor of the city has "
        "offered to pay for the funerals. Students have announced a march to the courthouse, and opposition leaders call for the cabinet to resign by Tuesday.",
        Item(["CCTV of the collapse", "CCTV", "the recording"], "cctv",
             [step("published|republished", "Bačka Danas", "2024-11-01")],
             [time("published", "2024-11-01"), time("filmed|event", "2024-11-01", optional=True)],
             [verdict("source", "confirmed", "Railway officials"), verdict("location", "confirmed", "Railway officials", optional=True)],
             ["Novi Sad", "taxi rank", "railway station", "canopy"]),
        Item(["A drone video", "the drone video"], "drone_video",
             [step("filmed", "Uroš Maletin|filmmaker", "2024-07"), step("released|shared", "Maletin", "2024-11-02")],
             [time("filmed", "2024-07"), time("posted|published", "2024-11-02", optional=True)], [],
             ["canopy", "hall", "Novi Sad", "railway station"])),
    Report(
        "Chesapeake Beacon", "2024-03-28",
        "BALTIMORE — Divers recovered the bodies of two road workers from a red pickup on Wednesday, a day after a container ship had brought down the Francis Scott Key Bridge. Four "
        "others, who were filling potholes at night, are presumed dead. The ship lost power minutes before it struck a pier, "
        "the safety board said. A livestream of the harbour run by the firm Bayview Cams recorded the collapse at 1:28 a.m. on Tuesday. A shorter clip, "
        "edited from that livestream so that an explosion appears at the pier, was posted on X by the account @truth_harbor. The explosion was added, the digital forensics laboratory of Patapsco "
        "College found. Its director, Helen Strand, compared the clip with the original frame by frame. The police confirmed that officers had halted traffic. Insurers expect claims of up to 3 billion dollars, and "
        "Washington has released 60 million as a first payment.",
        Item(["A livestream of the harbour", "A livestream", "that livestream"], "livestream",
             [step("filmed|published|posted", "Bayview Cams", "2024-03-26")],
             [time("filmed|event|published", "2024-03-26")], [],
             ["harbour", "Bridge", "Baltimore"]),
        Item(["A shorter clip", "the clip"], "video",
             [step("posted", "@truth_harbor"), step("analysed", "Helen Strand|director|Patapsco", optional=True)],
             [],
             [verdict("content", "refuted", "Patapsco|laboratory|Helen Strand")],
             ["pier", "harbour", "Bridge", "Baltimore"])),
    Report(
        "Plateau Courier Asia", "2025-01-09",
        "Rescuers in Tibet stopped looking for survivors on Wednesday evening, Chinese state media said, as temperatures near Mount Everest sank to minus 18 degrees. "
        "Tuesday's earthquake killed 126 people in the county of Dingri. More than 3,600 houses fell down. CCTV from a supermarket in Lhatse, published by "
        "state television on Tuesday, shows shelves toppling. A widely shared picture of a child in the rubble was made by an image generator, the platform's own fact-checkers "
        "announced on Thursday. Access for foreign reporters is not allowed, so that little can be checked. "
        "Plateau Courier Asia was, however, able to confirm the date of the supermarket CCTV from the time stamp. Exile groups estimate that the death toll "
        "is higher. Tents, coats and 22,000 quilts have arrived from Lhasa. Five reservoirs were damaged, the water ministry confirmed, and "
        "1,500 people who live below one of them have been moved. The base camp on the north side is closed.",
        Item(["CCTV from a supermarket in Lhatse", "CCTV", "the supermarket CCTV"], "cctv",
             [step("published|republished|released", "state television", "2025-01-07"), step("filmed", "supermarket", optional=True)],
             [time("published", "2025-01-07"), time("filmed|event", "2025-01-07", optional=True)],
             [verdict("time", "confirmed", "Plateau Courier Asia")],
             ["Lhatse", "supermarket", "Tibet"]),
        Item(["A widely shared picture of a child", "A widely shared picture"], "still",
             [step("posted|shared", None, optional=True)], [],
             [verdict("content", "refuted", "fact-checkers|platform")],
             ["rubble"])),
    Report(
        "Efate Post", "2024-12-20",
        "Port Vila's airport reopened to passenger flights on Thursday, two days after an earthquake of magnitude 7.3. Twelve people are dead in Vanuatu, among them two Chinese "
        "citizens. The ground floor of the building that houses the American and the French embassies was crushed. In a garage near the harbour, a "
        "camera belonging to the mechanic Willie Tari recorded staff running out as a van jumps from side to side. Tari posted the CCTV on "
        "Facebook on Tuesday, and an Australian channel, Tropic 10, rebroadcast it that night. The Efate Post has no doubt about the recording's origin: a reporter visited the garage on Wednesday and saw "
        "the original file. A tsunami warning was lifted after an hour. Water pipes are broken in most suburbs, and people have been asked to boil what they "
        "draw from wells. New Zealand has flown in 80 rescuers with dogs. Cruise lines will leave the islands out until January.",
        Item(["the CCTV", "the recording"], "cctv",
             [step("filmed", "Willie Tari|mechanic|camera"), step("posted", "Tari", "2024-12-17"), step("republished|published", "Tropic 10", "2024-12-17")],
             [time("posted", "2024-12-17"), time("published|posted", "2024-12-17", optional=True), time("filmed|event", "2024-12-17", optional=True)],
             [verdict("source", "confirmed", "Efate Post")],
             ["garage", "harbour", "Port Vila", "Vanuatu"])),
    Report(
        "Neretva Voice", "2024-10-07",
        "A landslide of stone from a quarry buried half of the hamlet of Donja Jablanica last Friday, and the search for seven missing people in Bosnia went on through Sunday. "
        "Nineteen bodies have been found. FILE — Undated drone footage of the quarry, provided by the "
        "environmental group Zeleni Krug, shows a steep face without terraces. Video recorded by a soldier of the multinational force and released by its press office on Saturday "
        "shows diggers at the village mosque, of which only the minaret can be seen. The Centre for Investigative Mapping in Mostar, which compared the drone footage with "
        "aerial surveys, confirmed that it shows the quarry above Jablanica. The centre could not determine the year. Prosecutors have seized the "
        "quarry's permits. Municipal elections were held in the rest of the country on Sunday, but put off "
        "in five flooded towns.",
        Item(["Undated drone footage of the quarry", "the drone footage"], "drone_video",
             [step("released|shared|published", "Zeleni Krug"), step("geolocated|analysed", "Centre for Investigative Mapping", optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Centre for Investigative Mapping"), verdict("time", "not_confirmed", "centre")],
             ["quarry", "Jablanica", "Bosnia"]),
        Item(["Video recorded by a soldier", "Video"], "video ground_video",
             [step("filmed", "soldier"), step("released|published", "press office|multinational force", "2024-10-05")],
             [time("published|released", "2024-10-05")], [],
             ["mosque", "village", "Jablanica", "Bosnia"])),
    Report(
        "Douro Litoral Diary", "2024-09-20",
        "Rain helped firefighters in the north of Portugal to bring the last big fires under control on Thursday. Seven people have died since the weekend, three of them "
        "firefighters in one vehicle near Tábua. The government has declared a state of calamity. A teacher from Albergaria-a-Velha, Sónia Regal, filmed "
        "burning eucalyptus on both sides of the A1 through her windscreen on Monday. Her footage was bought by the agency Lusofoto, which distributed it to "
        "broadcasters on Tuesday. Satellite images taken on 17 September by the European Sentinel programme and published by the civil protection authority a day later show smoke "
        "as far as Galicia. In Gondomar the mayor's office has begun to list damaged houses. Police arrested 14 people for arson, the interior ministry confirmed. Prime Minister "
        "Montenegro spoke of criminals who set fires for gain; forest owners say that unmanaged land is to blame. Spain and Morocco lent water bombers. Schools will open "
        "again on Monday.",
        Item(["Her footage"], "video dashcam ground_video",
             [step("filmed", "Sónia Regal|teacher", "2024-09-16"), step("released|shared|published", "Lusofoto", "2024-09-17")],
             [time("filmed", "2024-09-16"), time("published|posted", "2024-09-17")], [],
             ["A1", "Portugal"]),
        Item(["Satellite images"], "satellite_image",
             [step("filmed", "Sentinel"), step("published|released", "civil protection authority", "2024-09-18")],
             [time("imagery_acquired", "2024-09-17"), time("published", "2024-09-18")], [],
             ["Galicia", "Portugal"])),
    Report(
        "Sahel Review", "2024-09-19",
        "Mali's army searched the suburbs of Bamako on Wednesday, a day after jihadists had attacked a police school and the military part of the airport. The junta has not "
        "published the number of its dead; diplomats speak of at least 70. The armed group's media wing, Az-Zallaqa, released a video on Tuesday in which a fighter "
        "sets fire to the engine of the presidential plane. The open-source investigator Casper Holm geolocated that video to the eastern apron of the airport with the help of "
        "satellite images. A different video, of a line of prisoners, was said by supporters of the junta to show captured attackers. AfriVerif, a fact-checking "
        "network in Dakar, reported that the second video was recorded in Burkina Faso in May 2022. State television confirmed that "
        "the airport was open again. Cattle markets in seven districts have been closed by decree. Two people of Tuareg origin were burned to death by a mob, a "
        "human rights association said.",
        Item(["a video", "that video"], "video ground_video",
             [step("released|published|posted", "Az-Zallaqa|media wing", "2024-09-17"), step("geolocated", "Casper Holm"), step("filmed", "armed group|Az-Zallaqa|fighter", optional=True)],
             [time("published|released", "2024-09-17")],
             [verdict("location", "confirmed", "Casper Holm")],
             ["airport", "Bamako", "apron", "plane", "Mali"]),
        Item(["A different video", "the second video"], "video ground_video",
             [step("filmed", None, "2022-05", optional=True), step("posted|shared", "supporters", optional=True)],
             [time("filmed", "2022-05")],
             [verdict("location", "refuted", "AfriVerif"), verdict("time", "refuted", "AfriVerif"), verdict("content", "refuted", "AfriVerif", optional=True)],
             ["Burkina Faso"])),
    Report(
        "Adriatic Ledger", "2019-11-29",
        "Crews in Durrës stopped cutting through concrete for a minute's silence on Thursday, then went back to work at the Hotel Mira, where two people are still missing. Albania's "
        "strongest earthquake in 40 years killed 49 people on Tuesday. A hundred rescuers have come from Italy, and Kosovo has put up tents for 500. Fisherman Arben Çela says he was mending nets "
        "when the ground shook. He filmed the front of the hotel falling on to the promenade and offered the video to the television "
        "station Vala, which showed it on Tuesday at noon. Investigators of the Tirana police spoke to Çela, checked his phone and confirmed that the video had been filmed at 3.54 a.m. on "
        "Tuesday. Prosecutors have questioned the owner. "
        "The prime minister asked for donations and cut short his state visit plans. Cracked houses in Thumanë will be pulled down next week.",
        Item(["the video", "the video@2"], "video ground_video",
             [step("filmed", "Arben Çela|He|Fisherman", "2019-11-26"), step("released|shared", "Arben Çela|He|Fisherman"), step("published|republished", "Vala", "2019-11-26")],
             [time("filmed", "2019-11-26"), time("published", "2019-11-26")],
             [verdict("time", "confirmed", "Investigators|police"), verdict("source", "confirmed", "Investigators|police", optional=True)],
             ["hotel", "promenade", "Durrës", "Mira", "Albania"])),
    Report(
        "Waal and Maas Courant", "2023-10-31",
        "Dutch water boards are counting the cost of last week's storm, the second of the autumn. Waves washed sand from 11 kilometres of dune between Den Helder and Petten, and "
        "a cyclist was killed by a falling poplar in Apeldoorn. Police confirmed on Monday that the man was 54 years old. For "
        "the engineers in Lelystad, storms are a matter of screens. They practise on a simulator that looks like a video game, with a joystick for each sluice gate. Without it, said "
        "the head of training, Femke Dijkstra, nobody would dare to close the barrier at night. The ministry now wants to bring forward the strengthening of 40 kilometres of dyke. Farmers' "
        "organisations object, because their land would be needed. Parliament will debate the plan on 14 November. The picture for the coming week is calmer: the weather institute expects "
        "light wind, fog in the mornings and temperatures of about ten degrees."),
    Report(
        "Magdalena Tribune", "2024-01-16",
        "Rescue dogs found two more victims on Monday beneath the mud that covered a road in Colombia's Chocó province last Friday, which brings the number of dead to 37. Most were travellers "
        "who had taken shelter in a farmhouse when the first slope gave way between Quibdó and Medellín. A bus passenger, Yesenia Palacios, filmed the second slide from the opposite bank "
        "of the river on Friday. The mobile phone video was posted on X on Saturday by the governor, who had received it from "
        "her. A police helicopter camera filmed the blocked road on Sunday; the police video was published "
        "on the force's website the same day. The road has been closed for repairs twice since 2021. "
        "President Petro promised a new tunnel. Meteorologists said that the rainfall was unusual for a dry El Niño month, and an indigenous council asked for "
        "food to be sent by boat.",
        Item(["The mobile phone video"], "video ground_video",
             [step("filmed", "Yesenia Palacios|passenger", "2024-01-12"), step("posted", "governor", "2024-01-13"), step("released|shared", "Yesenia Palacios|her", optional=True)],
             [time("filmed", "2024-01-12"), time("posted", "2024-01-13")],
             [],
             ["river", "Quibdó", "Medellín", "Chocó", "Colombia"]),
        Item(["the police video"], "video ground_video drone_video",
             [step("filmed", "police helicopter|police", "2024-01-14"), step("published|posted|released", "police|force", "2024-01-14")],
             [time("filmed", "2024-01-14"), time("published|posted", "2024-01-14")], [],
             ["road", "Quibdó", "Medellín", "Chocó", "Colombia"])),
    Report(
        "Kyiv Meridian", "2024-07-10",
        "Ukraine observed a day of mourning on Tuesday for the 42 people killed in Monday's missile attack, in which the Okhmatdyt children's hospital in Kyiv was hit. Russia said that "
        "an air defence rocket had fallen on the building. A video taken from a balcony in Lukianivka by the programmer Denys Hrytsenko shows the missile in the last second of its dive. Hrytsenko posted the video on Telegram on Monday; "
        "the broadcaster Deutsche Funkwelle republished it the next day. Weapons specialists of the Institute for Conflict Traces analysed the video and concluded that the missile "
        "in it is a Kh-101. The location is not in dispute: the institute geolocated the video to a crossing 300 metres from "
        "the hospital. CCTV from the dialysis ward, released by the health ministry on Tuesday, shows nurses leading children out. Donations "
        "of 7 million euros have been received. The UN Security Council met on Tuesday, with Russia in the chair.",
        Item(["A video taken from a balcony", "A video", "the video", "the video@2", "the video@3"], "video ground_video",
             [step("filmed", "Denys Hrytsenko|programmer"), step("posted", "Hrytsenko", "2024-07-08"), step("republished|published", "Deutsche Funkwelle", "2024-07-09"),
              step("analysed", "Institute for Conflict Traces|specialists"), step("geolocated", "institute")],
             [time("posted", "2024-07-08"), time("published|posted", "2024-07-09"), time("filmed|event", "2024-07-08", optional=True)],
             [verdict("content", "confirmed", "Institute for Conflict Traces|specialists"), verdict("location", "confirmed", "institute")],
             ["Lukianivka", "Kyiv", "crossing", "hospital", "Okhmatdyt"]),
        Item(["CCTV from the dialysis ward", "CCTV"], "cctv",
             [step("released|published", "health ministry", "2024-07-09"), step("filmed", "hospital", optional=True)],
             [time("published|released", "2024-07-09"), time("filmed|event", "2024-07-08", optional=True)], [],
             ["dialysis ward", "hospital", "Okhmatdyt", "Kyiv"])),
    Report(
        "Suwałki Gap Reporter", "2021-11-17",
        "Polish border guards used water cannon on Tuesday against migrants who threw stones at the closed crossing of Kuźnica. Nine policemen were hurt, the force said. Belarus called the response "
        "barbaric. Between 2,000 and 4,000 people, most of them Kurds from Iraq, are camped in the woods. Poland has barred journalists from the strip, so nearly all pictures come from one side or the "
        "other. The Polish defence ministry published thermal drone footage on Sunday which, according to its caption, shows Belarusian soldiers pulling at the fence near Czeremcha. The Minsk committee of "
        "border troops, for its part, released bodycam video on Tuesday of a man with swollen eyes. The Suwałki Gap Reporter could verify neither the location of the thermal drone footage nor that of the bodycam "
        "video. In Brussels, ministers agreed on new sanctions. A 19-year-old "
        "Syrian was buried in Bohoniki on Monday, far from his family, who followed the ceremony by telephone.",
        Item(["thermal drone footage", "the thermal drone footage"], "thermal_video drone_video",
             [step("published|released", "defence ministry", "2021-11-14"), step("filmed", "defence ministry", optional=True)],
             [time("published", "2021-11-14")],
             [verdict("location", "not_confirmed", "Suwałki Gap Reporter")],
             ["Czeremcha", "fence"]),
        Item(["bodycam video", "the bodycam video"], "bodycam",
             [step("released|published", "committee|border troops", "2021-11-16"), step("filmed", "border troops", optional=True)],
             [time("published|released", "2021-11-16")],
             [verdict("location", "not_confirmed", "Suwałki Gap Reporter")],
             [])),
    Report(
        "Nouméa Lagoon News", "2024-05-21",
        "Gendarmes reopened the road from Nouméa to the airport of New Caledonia on Monday after clearing 76 barricades, the French high commissioner said. Six people have died in a week of unrest, which "
        "began over a change to the voting rules. Shops are short of rice and medicine. Helmet camera footage recorded by a gendarme on Sunday and published by the interior ministry on Monday shows a bulldozer pushing burnt "
        "cars off the road at Païta. An aerial video of a factory in flames, filmed by a hobby pilot, Jean-Luc Wamytan, was posted by him on Facebook on 14 May. The Agence du Pacifique checked the aerial video against a map of the Ducos industrial zone and confirmed the place. It quoted the owner as saying that 120 jobs are "
        "gone. Australia and New Zealand sent aircraft on Tuesday to fetch their tourists. The state of "
        "emergency runs until 27 May, and TikTok is blocked.",
        Item(["Helmet camera footage"], "bodycam video ground_video",
             [step("filmed", "gendarme", "2024-05-19"), step("published|released", "interior ministry", "2024-05-20")],
             [time("filmed", "2024-05-19"), time("published", "2024-05-20")], [],
             ["Païta", "road", "Caledonia"]),
        Item(["An aerial video of a factory in flames", "An aerial video", "the aerial video"], "video drone_video",
             [step("filmed", "Jean-Luc Wamytan|pilot"), step("posted", "Wamytan|him|pilot", "2024-05-14")],
             [time("posted", "2024-05-14")],
             [verdict("location", "confirmed", "Agence du Pacifique")],
             ["Ducos", "factory", "Caledonia"])),
    Report(
        "Nineveh Daily Mirror", "2023-09-28",
        "Iraq declared three days of mourning on Wednesday for more than 100 people who died in a fire at a wedding in Qaraqosh. The hall's ceiling panels burned within minutes, civil defence "
        "officers said, because they were not fireproof. The bride and the groom survived. The musician Rami Yousif, who had been hired for the evening, recorded the first dance with a tripod camera on Tuesday night. Yousif "
        "gave his recording to investigators, and a copy was aired by the satellite channel Al-Rafidain on Wednesday. The Nineveh Daily Mirror interviewed "
        "Yousif at the hospital of Hamdaniya and confirmed that the recording is his own. Another video, which claims to show the owner being led away in handcuffs, is unrelated: "
        "the fact-checking page Tech4Truth found it in an Egyptian report of June 2021. Fourteen arrests have been made, the interior "
        "ministry confirmed. Burials began at noon in the Syriac cemetery, in the presence of the patriarch. Blood donors queued in Erbil.",
        Item(["his recording", "a copy", "the recording"], "video ground_video",
             [step("filmed", "Rami Yousif|musician", "2023-09-26"), step("released|shared", "Yousif"), step("published|republished", "Al-Rafidain", "2023-09-27")],
             [time("filmed", "2023-09-26"), time("published", "2023-09-27")],
             [verdict("source", "confirmed", "Nineveh Daily Mirror")],
             ["hall", "Qaraqosh", "Iraq"]),
        Item(["Another video"], "video ground_video",
             [step("published", "Egyptian report", "2021-06", optional=True)],
             [time("published|posted", "2021-06")],
             [verdict("time", "refuted", "Tech4Truth"), verdict("location|content", "refuted", "Tech4Truth", optional=True)],
             ["*"])),
    Report(
        "Budapest Ring", "2024-09-23",
        "The Danube in Budapest peaked at 8.30 metres on Saturday, and the lower quays will stay under water for some days, the city's flood chief said on Sunday. Trams on the Pest side are running "
        "again. Nobody in Hungary has been hurt. Soldiers stacked two million sandbags, and Prime Minister Orbán cancelled a speech in Strasbourg to inspect the dykes. In Szentendre, the retired engineer "
        "Katalin Bíró set up a time-lapse camera at her gate on 15 September. She posted the result, a four-minute time-lapse video of the rising river, on YouTube "
        "on 20 September, and a day later the public broadcaster used it in its evening news. The level in the video agrees with official readings hour by hour, "
        "the hydrology department of the Technical University confirmed at our request. Climate researchers have calculated that such "
        "rain has become twice as likely. The government plans to sell a bond to pay for the repairs.",
        Item(["a four-minute time-lapse video of the rising river", "a four-minute time-lapse video", "the video"], "video ground_video",
             [step("filmed", "Katalin Bíró|engineer|her"), step("posted", "She|Katalin Bíró|engineer", "2024-09-20"), step("published|republished", "public broadcaster", "2024-09-21")],
             [time("posted", "2024-09-20"), time("published|posted", "2024-09-21"), time("filmed", "2024-09-15|2024-09-15/2024-09-20", optional=True)],
             [verdict("content|time", "confirmed", "hydrology department|Technical University"), verdict("time|content", "confirmed", "hydrology department|Technical University", optional=True)],
             ["Szentendre", "river", "gate", "Danube"])),
    Report(
        "Kivu Lakeside Post", "2023-05-09",
        "In Kalehe, on the Congolese shore of Lake Kivu, volunteers of the Red Cross buried 400 people in two days. Flash floods had carried away whole villages last Thursday. \"We have run out of body bags,\" their coordinator said. "
        "On the Rwandan side 131 people died. A short film of Bushushu, in which a river of stones runs where the market used to be, was made on Saturday by the priest Jean-Bosco Mirindi, who lent the film to Radio "
        "Maendeleo Sud. The radio station placed it on its website on Sunday. A picture of floating coffins, attributed by several accounts to "
        "Nyamukubi, is older. PesaTruth, a fact-checking office in Nairobi, found it in a newspaper of 2018 about Louisiana. Kinshasa has declared a day of "
        "mourning and sent two ministers. Teachers confirmed that one school has lost 60 pupils. The authorities mean to forbid building "
        "along the streams, officials said.",
        Item(["A short film of Bushushu", "A short film", "the film"], "video ground_video",
             [step("filmed", "Jean-Bosco Mirindi|priest", "2023-05-06"), step("released|shared", "Jean-Bosco Mirindi|priest"),
              step("published|posted|republished", "radio station|Radio Maendeleo Sud", "2023-05-07")],
             [time("filmed", "2023-05-06"), time("published|posted", "2023-05-07")], [],
             ["Bushushu", "market", "Kalehe", "river"]),
        Item(["A picture of floating coffins", "A picture"], "still",
             [step("posted|shared", "accounts", optional=True), step("published", "newspaper", "2018", optional=True)],
             [time("published|filmed|posted", "2018")],
             [verdict("location", "refuted", "PesaTruth"), verdict("time", "refuted", "PesaTruth")],
             ["Louisiana"])),
    Report(
        "Ring of Fire Weekly", "2025-03-31",
        "The search for survivors in Mandalay slowed on Sunday for lack of machines, two days after an earthquake of magnitude 7.7 struck the centre of Myanmar. The junta counts 1,700 dead. In Bangkok, a thousand kilometres away, the frame of a 33-storey tower collapsed; a construction engineer, Prasit Thongdee, filmed it from a "
        "footbridge on Friday. His video was republished by dozens of broadcasters, always with the caption (@prasit_builds/SiamView). Reporters of the Weekly stood at the same footbridge on Saturday and confirmed the location of the video. Satellite imagery of the Ava bridge, acquired on Saturday by Geolens and published on Sunday, "
        "shows six spans in the Irrawaddy. A clip of a pagoda splitting in two was generated by artificial intelligence, AsiaProof, a fact-checking service, said after it had examined the shadows. "
        "China, India and Russia have sent teams. Hospitals are treating patients in the open, and the armed "
        "opposition has announced a pause of two weeks.",
        Item(["His video", "the video"], "video ground_video",
             [step("filmed", "Prasit Thongdee|engineer", "2025-03-28"), step("republished|published", "broadcasters"),
              step("posted|filmed", "@prasit_builds", optional=True), step("released|published", "SiamView", optional=True)],
             [time("filmed", "2025-03-28")],
             [verdict("location", "confirmed", "the Weekly|reporters|Ring of Fire Weekly")],
             ["Bangkok", "tower"]),
        Item(["Satellite imagery of the Ava bridge", "Satellite imagery"], "satellite_image",
             [step("filmed|released|published", "Geolens"), step("published", "Geolens|*", "2025-03-30", optional=True)],
             [time("imagery_acquired", "2025-03-29"), time("published", "2025-03-30")], [],
             ["Ava bridge", "Irrawaddy", "Myanmar"]),
        Item(["A clip of a pagoda splitting in two", "A clip"], "video",
             [step("posted|shared", None, optional=True), step("analysed", "AsiaProof|it", optional=True)], [],
             [verdict("content", "refuted", "AsiaProof")],
             ["*"])),
]
