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
        Item(["The other", "a video taken from an upper floor", "second recording", "the video"], "video ground_video",
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
        Item(["The second", "the second video"], "video drone_video",
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
        Item(["released footage", "footage", "the navy's footage"], "video",
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
        Item(["A mobile phone video", "video@2"], "video ground_video",
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
        Item(["Dashcam footage", "the footage", "dashcam footage@2"], "dashcam",
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
        "A third strong earthquake in a week shook the west of Afghanistan on Wednesday, killing one person and levelling what was left of "
        "several villages near Herat. The first two killed more than 1,000 people, most of them women and children. Footage "
        "by Ghulam Nabi, a cameraman of the agency Pamir Photo, filmed last Sunday, shows men digging graves with an "
        "excavator in Zinda Jan. \"Villages wiped out\" (Pamir Photo/Handout), runs the caption. The Taliban government's spokesman tweeted a "
        "video of an army helicopter landing beside tents on Monday. We were not able to establish where the spokesman's video was shot. "
        "The world health body said that hospitals had received 580 patients and confirmed that medicine for four "
        "months had been delivered. Cold nights are near, and most survivors have no tents. International aid "
        "has fallen since 2021, when the Taliban came back to power.",
        Item(["Footage"], "video ground_video",
             [step("filmed", "Ghulam Nabi|cameraman", "2023-10-08"), step("released|published|filmed", "Pamir Photo", optional=True)],
             [time("filmed", "2023-10-08")], [],
             ["Zinda Jan", "Herat", "Afghanistan"]),
        Item(["video of an army helicopter", "video", "the spokesman's video"], "video",
             [step("posted|published", "spokesman", "2023-10-09")],
             [time("posted", "2023-10-09")],
             [verdict("location", "not_confirmed", "Hari Rud Review|We")], [])),
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
        "concluded that it was taken at the Swallow Grotto, not at the Tunnel of Nine Turns as some channels had reported. Chip makers said that production "
        "had largely resumed. The railway to Hualien reopened on Thursday, and 50 hotel workers who had been missing on a minibus were found alive.",
        Item(["traffic camera recording", "the traffic camera recording"], "cctv",
             [step("filmed", "traffic camera|highway bureau", "2024-04-03"), step("released|published", "highway bureau", "2024-04-03")],
             [time("filmed", "2024-04-03"), time("published|released", "2024-04-03", optional=True)], [],
             ["Uranus Building", "Hualien", "Taiwan"]),
        Item(["a short video", "the short video"], "video ground_video",
             [step("filmed", "Hikers", optional=True), step("released|shared", "Hikers", "2024-04-04"), step("released|shared", "service")],
             [time("published|posted", "2024-04-04", optional=True)],
             [verdict("location", "confirmed", "Formosa Bulletin|newsroom"), verdict("location", "refuted", "Formosa Bulletin|newsroom", optional=True)],
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
]
