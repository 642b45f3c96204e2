"""Plain newsroom English: who checked, and who had a part in the chain."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

REPORTS = [
    Report(
        "Corvid Press Agency", "2024-07-16",
        "Lena Farrow, a glaciologist at the University of Innsbruck who examined the footage at the request of Corvid Press Agency, said it showed an ice avalanche on the southern flank of Piz Bernina and not, as widely claimed, the collapse of a dam. "
        "The 50-second video was recorded on Sunday by a hut warden and uploaded to Instagram by his daughter the same evening. Cantonal officials verified that no hikers were missing. Experts have since analysed the stability of three nearby slopes.",
        Item(["the footage", "it", "The 50-second video"], "video ground_video",
             [step("filmed", "hut warden|warden", "2024-07-14"), step("posted", "daughter", "2024-07-14"), step("analysed|verified", "Farrow", optional=True)],
             [time("filmed", "2024-07-14"), time("posted", "2024-07-14"), time("event", "2024-07-14", optional=True)],
             [verdict("content", "refuted|confirmed", "Farrow"), verdict("location", "confirmed", "Farrow", optional=True)], ["Piz Bernina", "flank"]),
        language="en"),
    Report(
        "Basin Radio", "2023-03-20",
        "Two people with knowledge of the mine told Basin Radio that a photograph of miners wading through a flooded gallery had been taken at the Kusasalethu shaft near Carletonville. It reached the newsroom on Friday through a union organiser, Thabo Mokwele, who declined to say whose phone it came from. "
        "The company, which confirmed that 92 workers had been evacuated, said it could not authenticate the picture. Inspectors will verify the condition of the pumps this week.",
        Item(["a photograph of miners wading through a flooded gallery", "It", "it", "the picture"], "still",
             [step("released|shared", "Mokwele|organiser", "2023-03-17"), step("filmed", None, optional=True), step("verified", "Two people|people", optional=True)],
             [time("published|posted", "2023-03-17")],
             [verdict("location", "confirmed", "Two people|people"), verdict("content|source", "not_confirmed", "company")], ["Kusasalethu", "Carletonville", "mine", "shaft", "gallery"]),
        language="en"),
    Report(
        "Fairlead Checks", "2022-01-07",
        "No, this is not the Kazakh riots. A video of a burning town hall that has been passed around since Wednesday under the hashtag #Almaty was filmed in Concepción, Chile, in November 2019, as a comparison with archive footage aired by the Chilean channel Canal Biobío makes clear. "
        "Fairlead Checks owes the tip to a reader, and the match to Ignacio Peralta, a journalist in the city, who recognised the arcade. Kazakhstan's interior ministry says 18 police officers have been killed.",
        Item(["A video of a burning town hall"], "video ground_video",
             [step("shared|reposted|posted", None, "2022-01-05", optional=True), step("verified|analysed|geolocated", "Peralta|Fairlead Checks", optional=True)],
             [time("filmed", "2019-11"), time("posted", "2022-01-05", optional=True)],
             [verdict("location", "refuted", "Fairlead Checks|Peralta"), verdict("location", "refuted", "Fairlead Checks|Peralta", optional=True), verdict("time", "refuted", "Fairlead Checks|Peralta|*", optional=True), verdict("content", "refuted", "Fairlead Checks|*", optional=True)], ["Concepción", "Chile", "town hall", "city"]),
        Item(["archive footage"], "video ground_video",
             [step("published", "Canal Biobío")], [time("published", "2019-11", optional=True), time("filmed", "2019-11", optional=True)], [], ["Concepción", "Chile", "town hall", "city"]),
        language="en"),
    Report(
        "Wadden Post", "2021-01-21",
        "The trawler's own wheelhouse camera recorded the collision. Its pictures, which the skipper's widow, Grietje Dijkhuis, made available to Wadden Post last week, run for eleven minutes. According to Harm Velding, a retired sea pilot, the lights visible to starboard are those of Borkum; the Dutch Safety Board, for its part, "
        "has authenticated the time code. The board has also analysed the wreck and verified the ship's papers. Three fishermen died.",
        Item(["Its pictures"], "video cctv ground_video",
             [step("filmed", "camera|trawler", optional=True), step("released|shared", "Dijkhuis|widow", "2021-01-11/2021-01-17"), step("verified|analysed|geolocated", "Velding", optional=True), step("verified|analysed|chronolocated", "Dutch Safety Board|board", optional=True)],
             [time("published|posted", "2021-01-11/2021-01-17", optional=True)],
             [verdict("location", "confirmed", "Velding"), verdict("time", "confirmed", "Dutch Safety Board|board")], ["Borkum", "trawler", "wheelhouse"]),
        language="en"),
    Report(
        "Harmattan News", "2025-03-17",
        "A clip in which men in uniform set fire to millet stores in a village in northern Burkina Faso was shot by one of the soldiers themselves, open source researchers at the collective Dry Season have concluded. Their analysis of the shadows places the filming in the early morning of 9 March; the geolocation, "
        "carried out by a second group, Sahel Pixel, led to Djibasso. The army called the recording a fabrication. The government in Ouagadougou has announced an inquiry into the deaths of 58 civilians.",
        Item(["A clip in which men in uniform set fire to millet stores", "the recording"], "video ground_video",
             [step("filmed", "soldiers"), step("geolocated", "Sahel Pixel"), step("chronolocated|analysed", "Dry Season|researchers"), step("analysed|verified", "Dry Season|researchers", optional=True)],
             [time("filmed", "2025-03-09"), time("event", "2025-03-09", optional=True)],
             [verdict("location", "confirmed", "Sahel Pixel"), verdict("time", "confirmed", "Dry Season|researchers"), verdict("content", "disputed|refuted", "army"), verdict("source", "confirmed", "Dry Season|researchers", optional=True)], ["Djibasso", "Burkina Faso", "village"]),
        language="en"),
    Report(
        "Meltwater Daily", "2013-05-03",
        "The film that our website carried on Wednesday was made by Oddvar Lien, a bus driver from Otta, on his way to work. It shows the E6 giving way beneath a milk lorry. The Norwegian Public Roads Administration has confirmed the spot; the hour, 05:40, is on the camera's display, though nobody has yet been able to say whether its clock was right. "
        "The administration also confirmed the closure of four other roads.",
        Item(["The film", "It"], "video dashcam ground_video",
             [step("filmed", "Lien|driver"), step("published", "Meltwater Daily|our", "2013-05-01"), step("verified|geolocated", "Norwegian Public Roads Administration|Administration", optional=True)],
             [time("published", "2013-05-01")],
             [verdict("location", "confirmed", "Norwegian Public Roads Administration|Administration"), verdict("time", "not_confirmed|partly_confirmed", None), ], ["E6", "Otta"]),
        language="en"),
    Report(
        "Straits Monitor", "2024-05-25",
        "BBC Verify and the Kyiv-based project Second Sight disagree about the strike on the Kharkiv hardware store. Both have verified the location of the security camera video that police released on Saturday evening, but while Second Sight puts it at 16:03, Verify says that the time cannot be pinned down. A third body, the UN's monitoring mission, "
        "has verified the names of twelve of the dead. Russia's defence ministry said a military depot had been hit.",
        Item(["the security camera video", "it"], "cctv video",
             [step("released|published", "police", "2024-05-25"), step("verified|geolocated|analysed", "BBC Verify|Verify", optional=True), step("verified|geolocated|analysed|chronolocated", "Second Sight", optional=True)],
             [time("published|posted", "2024-05-25"), time("filmed|event", "2024-05-25", optional=True)],
             [verdict("location", "confirmed", "BBC Verify|Verify"), verdict("location", "confirmed", "Second Sight"), verdict("time", "confirmed", "Second Sight"), verdict("time", "not_confirmed", "BBC Verify|Verify")], ["Kharkiv", "store"]),
        language="en"),
    Report(
        "Ostrov Media", "2020-07-16",
        "\"That is my balcony and my dog,\" said Valentina Kosheleva when a reporter from Ostrov Media showed her the widely shared video of Khabarovsk's Lenin Square filling with demonstrators. She had filmed it on Saturday, she said, and given it to nobody but her brother, a taxi driver, who put it on YouTube without asking. A Moscow tabloid had claimed that the pictures dated from 2011. "
        "Police put the number of marchers at 10,000, a figure that has not been verified.",
        Item(["the widely shared video", "it", "it@2", "it@3", "the pictures"], "video ground_video",
             [step("filmed", "Kosheleva|She", "2020-07-11"), step("posted", "brother|taxi driver"), step("shared|released", "Kosheleva|She", optional=True), step("shared|reposted", None, optional=True)],
             [time("filmed", "2020-07-11"), time("event", "2020-07-11", optional=True), time("filmed", "2011", optional=True)],
             [verdict("source|content", "confirmed", "Kosheleva|Ostrov Media", optional=True), verdict("location", "confirmed", "Kosheleva|Ostrov Media|*", optional=True), verdict("time", "refuted|disputed", "tabloid"), verdict("time", "confirmed", "Kosheleva|Ostrov Media", optional=True)], ["Lenin Square", "Khabarovsk", "balcony"]),
        language="en"),
    Report(
        "Transversal", "2016-10-25",
        "Airwatch's analysis of three satellite images leaves little doubt: the school in Termanin, in Syria's Idlib province, was intact on 24 October 2015 and in ruins on 3 October this year. DigitalGlobe supplied them. A ground-level film of the aftermath, distributed by the agency Smart Lens and broadcast by France 24, has been geolocated by the same organisation, "
        "whose analysts have also tallied the weapons found at the scene. Damascus denies responsibility.",
        Item(["three satellite images", "them"], "satellite_image satellite_pair",
             [step("released|shared|published", "DigitalGlobe"), step("analysed", "Airwatch"), step("filmed", "DigitalGlobe", optional=True)],
             [time("imagery_acquired", "2015-10-24", optional=True), time("imagery_acquired", "2016-10-03", optional=True), time("filmed", "2015-10-24", optional=True), time("event", "2016-10-03", optional=True)],
             [verdict("content", "confirmed", "Airwatch"), verdict("time", "confirmed", "Airwatch", optional=True), verdict("location", "confirmed", "Airwatch", optional=True)], ["Termanin", "Idlib", "school", "Syria"]),
        Item(["A ground-level film of the aftermath"], "video ground_video",
             [step("shared|published|released", "Smart Lens"), step("published|republished", "France 24"), step("geolocated", "Airwatch")],
             [], [verdict("location", "confirmed", "Airwatch")], ["Termanin", "Idlib", "school", "Syria"]),
        language="en"),
    Report(
        "The Quayside Journal", "2018-03-09",
        "Divers verified the position of the sunken tug on Thursday. How it went down is less clear. A mobile phone video handed to the coroner in Hull by the deceased's cousin is \"in all likelihood\" authentic, in the opinion of Dr Simon Ackroyd, a forensic examiner engaged by the family; the company that owns the vessel maintains that it has been edited. "
        "Neither the coroner nor Humberside Police has made a finding on the matter. The harbour master confirmed the weather on the night.",
        Item(["A mobile phone video handed to the coroner in Hull", "it@2"], "video ground_video",
             [step("released|shared", "cousin"), step("analysed|verified", "Ackroyd", optional=True)],
             [],
             [verdict("content", "confirmed|partly_confirmed", "Ackroyd"), verdict("content", "disputed", "company"), verdict("content", "not_confirmed", "coroner|Humberside Police|Neither", optional=True), verdict("content", "not_confirmed", "Humberside Police|coroner", optional=True)], []),
        language="en"),
    Report(
        "Mesa Public Television", "2021-08-14",
        "9:15 a.m. We have now been able to speak to the woman behind the drone pictures of Greenville after the Dixie Fire that we have been showing you all morning. Carla Jimenez, who sells insurance in nearby Quincy, flew her machine over the main street on Tuesday. Our colleagues at the desk compared them with pre-fire street views and found every building. "
        "The fire service has analysed the cause of the blaze but not yet published its findings.",
        Item(["the drone pictures of Greenville after the Dixie Fire", "them"], "drone_video drone_still video still",
             [step("filmed", "Jimenez|woman", "2021-08-10"), step("published", "We|Mesa Public Television", "2021-08-14"), step("verified|geolocated|analysed", "colleagues|Mesa Public Television|Our", optional=True)],
             [time("filmed", "2021-08-10"), time("published", "2021-08-14", optional=True)],
             [verdict("location", "confirmed", "colleagues|Mesa Public Television|Our"), verdict("source", "confirmed", "Mesa Public Television|We", optional=True)], ["Greenville", "street"]),
        language="en"),
    Report(
        "Lanterne Verification", "2023-09-16",
        "CLAIM. Before-and-after satellite images prove that the flood in Derna was a controlled demolition. WHAT WE FOUND. The images are real. Planet Labs took the first on 2 September and the other on 12 September, and the company confirmed to Lanterne Verification that neither has been altered. But nothing in them points to explosives, according to Professor Hugh Bannerman, a dam engineer whom we consulted, and Libya's "
        "attorney general has found no evidence of it either. Rescuers have confirmed 3,958 deaths.",
        Item(["Before-and-after satellite images", "The images", "the first", "the other", "neither", "them"], "satellite_pair satellite_image",
             [step("filmed|released", "Planet Labs|company"), step("verified|analysed", "Bannerman|Lanterne Verification", optional=True), step("verified", "Planet Labs|company", optional=True)],
             [time("imagery_acquired|filmed", "2023-09-02"), time("imagery_acquired|filmed", "2023-09-12")],
             [verdict("content|source", "confirmed", "Planet Labs|company|Lanterne Verification"), verdict("content", "refuted", "Bannerman"), verdict("content", "confirmed|refuted", "Lanterne Verification|*", optional=True), verdict("content", "refuted|not_confirmed", "attorney general", optional=True)], ["Derna", "Libya"]),
        language="en"),
    Report(
        "Isthmian Post", "2019-10-28",
        "What the dashboard camera of bus 214 captured on the Puente Centenario has become evidence. The operator surrendered the memory card to Panamanian prosecutors on Wednesday; copies were passed to two television stations by a person who asked not to be identified. One of these, Telecanal Uno, aired the recording twice before a judge stopped it. "
        "An expert appointed by the court vouched for its authenticity on Saturday. Prosecutors have also examined the driver's phone and confirmed his identity.",
        Item(["What the dashboard camera of bus 214 captured on the Puente Centenario", "the recording", "copies"], "dashcam video",
             [step("filmed", "camera|bus 214|dashboard camera", optional=True), step("released|shared", "operator", "2019-10-23"), step("released|shared", "person"), step("published", "Telecanal Uno"), step("verified|analysed", "expert", "2019-10-26", optional=True)],
             [time("published|posted", "2019-10-23", optional=True)],
             [verdict("content|source", "confirmed", "expert")], ["Puente Centenario", "bus"]),
        language="en"),
    Report(
        "Ledger of Events", "2022-04-16",
        "Ukraine's southern command says it sank the Moskva; Russia's defence ministry says a fire did. Of two pictures now circulating of the listing cruiser, the colour photograph first appeared on Friday on the Telegram channel of a Sevastopol blogger, who gave no source. Hal Brightwater, a former naval architect, told Ledger of Events that the arrangement of the launch tubes was right. "
        "The black-and-white one is a screenshot from a computer game, he said. US officials verified the ship's loss.",
        Item(["two pictures now circulating of the listing cruiser", "the colour photograph"], "still",
             [step("posted|published", "blogger", "2022-04-15"), step("verified|analysed", "Brightwater", optional=True)],
             [time("posted|published", "2022-04-15")],
             [verdict("content", "confirmed|partly_confirmed", "Brightwater"), verdict("source", "not_confirmed", None, optional=True)], ["cruiser", "ship", "Moskva"]),
        Item(["two pictures now circulating of the listing cruiser", "The black-and-white one"], "screenshot still",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Brightwater", optional=True)],
             [], [verdict("content", "refuted", "Brightwater")], []),
        language="en"),
    Report(
        "Kivu Witness", "2025-12-07",
        "At least four organisations have looked at the video from Luvungi in which children flee a burning market. Two of them, Amnesty International and the local network Tujue, established where it was made. A third, Human Rights Watch, dated it to the night of 1 December from phone records of the man who recorded it. The fourth, a think tank in Kigali, dismissed it as a montage but offered no proof. "
        "The UN mission has confirmed the displacement of 200,000 people.",
        Item(["the video from Luvungi", "it", "it@2", "it@3", "it@4"], "video ground_video",
             [step("filmed", "man"), step("geolocated|verified|analysed", "Amnesty International", optional=True), step("geolocated|verified|analysed", "Tujue", optional=True), step("chronolocated|verified|analysed", "Human Rights Watch", optional=True), step("analysed|verified", "think tank", optional=True)],
             [time("filmed", "2025-12-01"), time("event", "2025-12-01", optional=True)],
             [verdict("location", "confirmed", "Amnesty International"), verdict("location", "confirmed", "Tujue"), verdict("time", "confirmed", "Human Rights Watch"), verdict("content", "refuted|disputed", "think tank")], ["Luvungi", "market"]),
        language="en"),
    Report(
        "Cape Signal", "2014-03-15",
        "An amateur astronomer in Windhoek, Piet Osterloh, caught the fireball on a camera trained on the southern sky, and the planetarium there published his six-second sequence on Thursday. The University of the Witwatersrand, to which Osterloh had sent the file, worked out from the stars that it was recorded at 20:51 on Tuesday. "
        "Geologists who analysed a stone found near Rehoboth doubt that it fell on the same night. Windhoek airport confirmed that no aircraft had been overdue.",
        Item(["his six-second sequence", "the file", "it"], "video ground_video",
             [step("filmed", "Osterloh|astronomer", "2014-03-11"), step("published|posted|released", "planetarium", "2014-03-13"), step("released|shared", "Osterloh"), step("analysed|chronolocated", "University of the Witwatersrand|Witwatersrand")],
             [time("filmed", "2014-03-11"), time("published|posted", "2014-03-13"), time("event", "2014-03-11", optional=True)],
             [verdict("time", "confirmed", "University of the Witwatersrand|Witwatersrand")], ["Windhoek", "sky"]),
        language="en"),
    Report(
        "Pelagos Wire", "2023-09-04",
        "Verification by Pelagos Wire shows that the clip of a train bursting out of a flooded cutting near Larissa is authentic. It was taken from the footbridge at Mezourlo on Thursday morning by a student, who sent it to us with the metadata intact. The state broadcaster ERT, by contrast, had credited it to Getty Images and later apologised. "
        "Verification by the ministry of the passenger list continues, and experts are analysing the brakes. Nineteen people were treated in hospital.",
        Item(["the clip of a train bursting out of a flooded cutting near Larissa", "It", "it", "it@2"], "video ground_video",
             [step("filmed", "student", "2023-08-31"), step("released|shared", "student"), step("published", "ERT"), step("filmed|released", "Getty Images", optional=True), step("verified|analysed", "Pelagos Wire", optional=True)],
             [time("filmed", "2023-08-31"), time("event", "2023-08-31", optional=True)],
             [verdict("content|source", "confirmed", "Pelagos Wire"), verdict("source", "refuted|confirmed", "Pelagos Wire|*", optional=True), verdict("location", "confirmed", "Pelagos Wire", optional=True), verdict("time", "confirmed", "Pelagos Wire", optional=True)], ["Mezourlo", "Larissa", "footbridge", "cutting"]),
        language="en"),
    Report(
        "Chaco Reporter", "2017-08-12",
        "Who filmed the beating in the yard of Tacumbú prison? The prisoners' families say a guard did. The justice ministry in Asunción, which confirmed on Thursday that the three-minute film was shot inside the jail, says it was an inmate with a smuggled phone. Neither version could be verified by this newspaper. The human rights group Casa Abierta, to which the recording was given in July, "
        "released it on Wednesday. Inspectors verified the number of beds, which falls short by 1,200.",
        Item(["the three-minute film", "the recording", "it@2"], "video ground_video",
             [step("filmed", "guard", optional=True), step("filmed", "inmate", optional=True), step("released|shared", None, "2017-07", optional=True), step("released|published", "Casa Abierta", "2017-08-09"), step("verified", "ministry", optional=True)],
             [time("published|posted", "2017-08-09"), time("posted|published", "2017-07", optional=True)],
             [verdict("location", "confirmed", "justice ministry|ministry"), verdict("source", "not_confirmed", "Chaco Reporter|this newspaper|newspaper"), verdict("source", "disputed|confirmed", "ministry", optional=True)], ["Tacumbú", "Asunción", "prison", "yard", "jail"]),
        language="en"),
    Report(
        "Tern Island Broadcasting", "2022-01-13",
        "Analysts at Maxar, whose satellite passed over Tonga on Monday, said the image showed ash on the roofs of Nuku'alofa. An older picture, attributed to Planet Labs by several websites and presented as the same eruption, was in fact taken over Vanuatu's Ambrym volcano in 2018; Planet itself pointed this out on X. "
        "New Zealand's foreign ministry confirmed that it was in touch with the high commission, and volcanologists analysed gas samples.",
        Item(["the image"], "satellite_image",
             [step("filmed|released|published", "Maxar"), step("analysed|verified", "Maxar|Analysts", optional=True)],
             [time("imagery_acquired|filmed", "2022-01-10")],
             [verdict("content", "confirmed", "Maxar|Analysts", optional=True), verdict("location", "confirmed", "Maxar|Analysts", optional=True)], ["Nuku'alofa", "Tonga"]),
        Item(["An older picture"], "satellite_image still",
             [step("filmed|released", "Planet Labs|Planet", optional=True), step("published|republished|shared|posted", "websites", optional=True), step("verified|analysed", "Planet Labs|Planet", optional=True)],
             [time("imagery_acquired|filmed", "2018")],
             [verdict("location", "refuted", "Planet|Planet Labs"), verdict("time", "refuted", "Planet|Planet Labs"), verdict("content", "refuted", "Planet|Planet Labs", optional=True)], ["Ambrym", "Vanuatu"]),
        language="en"),
    Report(
        "Lode & Seam", "2019-02-08",
        "The Brazilian mining giant Vale did not publish the security camera footage of the dam bursting above Brumadinho; the broadcaster TV Bandeirantes did, a week after the disaster. Civil defence officers told Lode & Seam the pictures came from a gantry crane in the ore yard. Asked whether the clock in the corner, 12:28:20, could be trusted, Rosana Teixeira, who headed the geotechnical team, replied: \"To the second.\" "
        "Police have examined laboratory reports that certified the dam as stable.",
        Item(["the security camera footage of the dam bursting above Brumadinho", "the pictures"], "cctv video",
             [step("published", "TV Bandeirantes|Bandeirantes"), step("verified|chronolocated", "Teixeira", optional=True), step("verified", "Civil defence|officers", optional=True)],
             [time("published", "2019-02-01/2019-02-08", optional=True)],
             [verdict("time", "confirmed", "Teixeira"), verdict("source|location", "confirmed", "Civil defence|officers", optional=True)], ["Brumadinho", "yard", "dam", "crane"]),
        language="en"),
    Report(
        "Nine Bridges Times", "2015-10-12",
        "Within hours of Saturday's bombing outside Ankara railway station two agencies, Dogan and Reuters, were distributing the same ten seconds: young people dancing in a ring, a flash behind them. The scene was filmed by a student from Diyarbakır for the website of a small union. Claims by a pro-government columnist that it had been recorded at an earlier rally were rejected by Ümit Sarı, an engineer, "
        "who identified the banners. Turkey's health ministry confirmed 97 deaths.",
        Item(["the same ten seconds", "The scene", "it"], "video ground_video",
             [step("filmed", "student"), step("shared|published|republished|released", "Dogan"), step("shared|published|republished|released", "Reuters"), step("verified|analysed", "Sarı", optional=True)],
             [time("event|filmed", "2015-10-10"), time("published|posted", "2015-10-10", optional=True)],
             [verdict("time", "disputed|refuted", "columnist"), verdict("time|content", "confirmed", "Sarı", optional=True)], ["Ankara", "station"]),
        language="en"),
    Report(
        "Upland Ethics Review", "2025-07-22",
        "It took a pensioner to settle it. Ever since a photograph of a burning hillside went round as \"Evros, this weekend\", Greek fact-checkers had been at odds over it: Ellinika Hoaxes thought the picture was from 2023, a rival site that it was new. Then Kostas Vlachos wrote in to say that the house on the left was his, and that it had been pulled down in the spring of 2024. "
        "He attached the demolition permit. The fire brigade has verified nine outbreaks in Evros since Friday.",
        Item(["a photograph of a burning hillside", "it@2", "the picture", "it@3"], "still",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Ellinika Hoaxes", optional=True), step("verified|analysed", "rival site|site", optional=True), step("verified", "Vlachos", optional=True)],
             [time("filmed", "2023", optional=True)],
             [verdict("time", "refuted", "Ellinika Hoaxes"), verdict("time", "confirmed", "rival site|site"), verdict("time", "refuted", "Vlachos|pensioner"), verdict("location", "confirmed", "Vlachos|pensioner", optional=True)], ["Evros", "hillside"]),
        language="en"),
    Report(
        "Fjord and Fell", "2020-04-20",
        "Footage of a rockfall engulfing a tunnel mouth in Western Norway, which geologists at the state survey NGU have looked at frame by frame, was offered to several newsrooms over Easter by an agency in Bergen called Kystfoto. None of them could get the agency to name the cameraman, and none ran it. NGU's verdict, delivered on Friday by senior researcher Ragnhild Moe: "
        "Sørdalen, yes; this year, no. Snow conditions in the area were verified by the avalanche service.",
        Item(["Footage of a rockfall engulfing a tunnel mouth in Western Norway", "it"], "video ground_video",
             [step("released|shared", "Kystfoto"), step("analysed|verified", "NGU|Moe|geologists")],
             [time("published|posted", "2020-04", optional=True)],
             [verdict("location", "confirmed", "NGU|Moe|geologists"), verdict("time", "refuted", "NGU|Moe|geologists"), verdict("source", "not_confirmed", "*", optional=True)], ["Sørdalen", "tunnel", "Norway"]),
        language="en"),
    Report(
        "Ganges Delta Standard", "2024-09-20",
        "A Reuters count puts the number of bodies recovered at 41, and the district administration has verified 33 of the names. The best-known image of the ferry accident, a boy holding on to a lifebuoy, does not belong to it. Shahidul Islam Babu, a photographer with the Dhaka agency Nodi, took it in 2014 on the Padma near Mawa, as its archive shows. "
        "It was the Indian checking site Sach Lens that alerted newspapers, two of which had put the photo on their front pages.",
        Item(["The best-known image of the ferry accident", "it@2", "the photo"], "still",
             [step("filmed", "Babu|photographer", "2014"), step("archived|published", "Nodi", optional=True), step("published|republished", "newspapers|two"), step("verified|analysed", "Sach Lens", optional=True)],
             [time("filmed", "2014")],
             [verdict("content|time|location", "refuted", "Sach Lens|Ganges Delta Standard"), verdict("time", "refuted", "Sach Lens|Ganges Delta Standard|*", optional=True), verdict("location", "refuted", "Sach Lens|Ganges Delta Standard|*", optional=True)], ["Padma", "Mawa"]),
        language="en"),
    Report(
        "Citadel Broadcasting", "2016-12-20",
        "Al Jazeera and CNN both aired the farewell message of a teacher from eastern Aleppo on Tuesday last week. Critics online called it scripted. So we asked three people who know the quarter. All recognised the stairwell; one, the former headmaster, also recognised the man. Sound engineer Priya Nandakumar, who listened for edits, found none. When it was made remains an open question, because the version the channels received had already been stripped of its data. "
        "The Red Cross confirmed the departure of 25,000 people.",
        Item(["the farewell message of a teacher from eastern Aleppo", "it", "it@2", "the version"], "video ground_video",
             [step("published", "Al Jazeera", "2016-12-13"), step("published", "CNN", "2016-12-13"), step("filmed", "teacher", optional=True), step("analysed|verified", "Nandakumar", optional=True), step("verified|geolocated", "three people|people", optional=True), step("verified", "headmaster", optional=True)],
             [time("published", "2016-12-13")],
             [verdict("location", "confirmed", "three people|people|All"), verdict("source", "confirmed", "headmaster"), verdict("content", "confirmed", "Nandakumar"), verdict("content", "disputed", "Critics"), verdict("time", "not_confirmed", "Citadel Broadcasting|*")], ["Aleppo", "stairwell", "quarter"]),
        language="en"),
    Report(
        "Karst Observatory", "2022-11-29",
        "In a report issued on Monday, the Conflict Observatory at Yale describes how its staff authenticated 14 photographs of a detention site in Olenivka. All were supplied by Maxar or by Planet Labs. Graves, the authors write, are visible from 27 July. An eyewitness video of the barracks, on the other hand, they were unable to date, and the identity of the person holding the camera is not known to them. "
        "Moscow has not responded to a request by the Red Cross, which wants to verify the conditions in the camp.",
        Item(["14 photographs of a detention site in Olenivka"], "satellite_image still",
             [step("released|filmed|shared", "Maxar"), step("released|filmed|shared", "Planet Labs"), step("verified|analysed", "Conflict Observatory|Yale|staff")],
             [time("imagery_acquired|filmed|event", "2022-07-27", optional=True)],
             [verdict("content|source", "confirmed", "Conflict Observatory|Yale|staff"), verdict("location", "confirmed", "Conflict Observatory|Yale|staff", optional=True)], ["Olenivka", "detention site"]),
        Item(["An eyewitness video of the barracks"], "video ground_video",
             [step("filmed", "eyewitness|person", optional=True), step("verified|analysed", "Conflict Observatory|Yale|authors", optional=True)],
             [],
             [verdict("time", "not_confirmed", "Conflict Observatory|Yale|staff|authors|they"), verdict("source", "not_confirmed", "Conflict Observatory|Yale|staff|authors|they")], ["Olenivka", "barracks", "site"]),
        language="en"),
    Report(
        "The Ardennes Post", "2021-07-07",
        "Police in Liège have confirmed the arrest of a man of 44. What they will not confirm is that the helmet-camera recording of the cycle race shows him. \"We have seen it, like everyone else,\" a spokeswoman said. The rider who wore the camera, Joachim Reuland, sold the film to the Belgian broadcaster RTBF. It was cut before transmission, the channel acknowledges, but not so as to change its meaning, "
        "a conclusion shared by the press council after it had watched the original.",
        Item(["the helmet-camera recording of the cycle race", "it", "the film", "It", "the original"], "video ground_video bodycam",
             [step("filmed", "Reuland|rider"), step("released|shared", "Reuland|rider"), step("published", "RTBF|channel"), step("verified|analysed", "press council|council", optional=True)],
             [],
             [verdict("content", "not_confirmed", "Police"), verdict("content", "confirmed|partly_confirmed", "press council|council"), verdict("content", "confirmed|partly_confirmed", "RTBF|channel", optional=True)], ["race", "Liège"]),
        language="en"),
    Report(
        "Tamarind Dispatch", "2018-06-20",
        "MANAGUA - The Central American University's media laboratory has traced the clip of masked men dousing a house with petrol to the Carlos Marx district, where seven members of one family died on Saturday. A neighbour made it from behind a curtain. She gave it to a priest, the priest to the daily La Prensa, and La Prensa to the laboratory. \"It has passed through three pairs of hands and lost nothing,\" said its director, Amaya Zeledón. "
        "The vice-president blamed criminals. Pathologists have examined the bodies.",
        Item(["the clip of masked men dousing a house with petrol", "it", "it@2", "It"], "video ground_video",
             [step("filmed", "neighbour"), step("shared|released", "neighbour|She"), step("shared|released", "priest"), step("shared|released", "La Prensa"), step("geolocated|analysed|verified", "laboratory|Central American University|Zeledón", optional=True)],
             [time("filmed|event", "2018-06-16", optional=True)],
             [verdict("location", "confirmed", "laboratory|Central American University"), verdict("content|source", "confirmed", "Zeledón|laboratory", optional=True)], ["Carlos Marx", "house"]),
        language="en"),
    Report(
        "Forty Fathoms", "2013-12-14",
        "Underwater pictures said to show the lost submarine Kaimalino off Oahu were analysed by three institutes, each of which came to a different view. The Bishop Museum accepts them. Woods Hole accepts the wreck but not the place, which it believes to be Midway. The navy's history office declares the whole series a model in a tank. They had been sold to the channel Depth TV, which showed them on Sunday, by the diver Eugene Tallis. "
        "Historians verified the crew list in 1997.",
        Item(["Underwater pictures said to show the lost submarine Kaimalino off Oahu", "them", "the whole series", "They", "them@2"], "still video ground_video",
             [step("analysed", "Bishop Museum|three institutes|institutes"), step("analysed", "Woods Hole", optional=True), step("analysed", "history office|navy", optional=True), step("released|shared", "Tallis|diver"), step("filmed", "Tallis|diver", optional=True), step("published", "Depth TV", "2013-12-08")],
             [time("published", "2013-12-08")],
             [verdict("content", "confirmed", "Bishop Museum"), verdict("location", "confirmed", "Bishop Museum", optional=True), verdict("content", "confirmed", "Woods Hole"), verdict("location", "refuted|disputed", "Woods Hole"), verdict("content", "refuted", "history office|navy")], ["Oahu", "Midway"]),
        language="en"),
    Report(
        "Grid & Current", "2026-02-09",
        "European grid operators analysed the blackout for nine months and verified 1,400 measurements. This is about something else: the night-time satellite picture of a dark Iberian peninsula that even ministers passed on. NASA, asked by Grid & Current, knows nothing of it. Image analyst Sofia Brandt of the Zurich company Pixelwerk noted that the lights of Morocco were missing too, \"which no power cut in Spain could explain\". "
        "She concludes that it was produced with an AI generator. It was first put online by a meme account, @cable_monkey, on 28 April 2025.",
        Item(["the night-time satellite picture of a dark Iberian peninsula", "it", "it@2", "It"], "satellite_image",
             [step("shared|reposted", "ministers"), step("posted", "cable_monkey|meme account", "2025-04-28"), step("analysed|verified", "Brandt|Pixelwerk", optional=True)],
             [time("posted", "2025-04-28")],
             [verdict("content", "refuted", "Brandt|Pixelwerk"), verdict("source|content", "not_confirmed|refuted", "NASA", optional=True)], []),
        language="en"),
    Report(
        "Bosporus Line", "2014-10-26",
        "Kobane, seen from the Turkish side: this is how most of the world watches the battle, and it is thanks to one man on a hill. Since early October the livestream operated by Mustafa Demirel, a wedding photographer from Suruç, has been taken over by eleven broadcasters. \"Authentic,\" said Britain's Royal United Services Institute of Thursday's pictures of a flag on Tall Shair, adding that the hour was beyond dispute as well. "
        "The Pentagon verified 18 air strikes.",
        Item(["the livestream", "Thursday's pictures of a flag on Tall Shair"], "livestream video",
             [step("filmed|posted|published", "Demirel"), step("republished|published", "broadcasters"), step("verified|analysed", "Royal United Services Institute", optional=True)],
             [time("filmed|published|posted", "2014-10-23"), time("event", "2014-10-23", optional=True), time("filmed|published|posted", "2014-10", optional=True)],
             [verdict("content", "confirmed", "Royal United Services Institute"), verdict("time", "confirmed", "Royal United Services Institute")], ["Kobane", "Tall Shair"]),
        language="en"),
    Report(
        "Parallel North", "2019-03-10",
        "The commercial satellite image published on Friday by the US website 38 Degrees shows activity at the Sanumdong missile plant, Parallel North has learned from two officials in Seoul. It was acquired by DigitalGlobe on 22 February. South Korea's intelligence service, it is understood, has confirmed the reading of the vehicles as supply trucks. An independent imagery analyst, Walter Keough, counsels caution: a train on the siding, yes; a rocket in it, impossible to say. "
        "Neither leader has commented, and inspectors have not verified the closure of the reactor.",
        Item(["The commercial satellite image", "It"], "satellite_image",
             [step("published", "38 Degrees", "2019-03-08"), step("filmed|released", "DigitalGlobe", "2019-02-22"), step("analysed|verified", "Keough", optional=True), step("analysed|verified", "intelligence service", optional=True)],
             [time("published", "2019-03-08"), time("imagery_acquired|filmed", "2019-02-22")],
             [verdict("content", "confirmed", "intelligence service|South Korea"), verdict("content", "partly_confirmed", "Keough"), verdict("location", "confirmed", "officials|*", optional=True), verdict("content", "confirmed", "officials", optional=True)], ["Sanumdong", "plant", "siding"]),
        language="en"),
    Report(
        "Oder Valley Echo", "2024-09-20",
        "The fire brigade's drone, not a television team, took the pictures of Lewin Brzeski under water that opened the evening news on Monday. Brigade captain Paweł Rudnik told the Echo that he had passed them on to the Polish Press Agency, from which TVP and several German channels obtained them. TVP's caption gave the town as Głuchołazy; a viewer, Danuta Wrona, spotted the mistake and the station has since conceded it. "
        "Engineers analysed the dyke on Thursday and confirmed two breaches.",
        Item(["the pictures of Lewin Brzeski under water", "them", "them@2"], "drone_video video drone_still still",
             [step("filmed", "fire brigade|brigade"), step("released|shared", "Rudnik|captain|brigade"), step("shared|released|published", "Polish Press Agency"), step("published|republished", "TVP", "2024-09-16"), step("published|republished", "German channels|channels", optional=True), step("verified", "Wrona|viewer", optional=True)],
             [time("published", "2024-09-16")],
             [verdict("location", "refuted|confirmed", "Wrona|viewer", optional=True), verdict("location", "refuted", "TVP|station", optional=True)], ["Lewin Brzeski", "town"]),
        language="en"),
    Report(
        "Sierra Desk", "2018-04-18",
        "The authenticity of a body-camera recording in which a Managua-born trucker is pulled from his cab near Nogales, confirmed on Tuesday by the Santa Cruz County Sheriff, is no longer at issue. Its completeness is. Twelve seconds are missing, says Dolores Quintana, a video examiner hired by the defence. The department attributes the gap to a technical fault. It had released the file on 30 March, under a court order, to the Arizona Daily Courier. "
        "The coroner confirmed a broken rib.",
        Item(["a body-camera recording in which a Managua-born trucker is pulled from his cab near Nogales", "the file"], "bodycam video",
             [step("released", "department|Sheriff", "2018-03-30"), step("analysed|verified", "Quintana", optional=True), step("verified", "Sheriff", "2018-04-17", optional=True)],
             [time("published|posted", "2018-03-30")],
             [verdict("content", "confirmed", "Sheriff"), verdict("content", "partly_confirmed|disputed|refuted", "Quintana")], ["Nogales", "cab"]),
        language="en"),
    Report(
        "Blue Nile Current", "2023-05-03",
        "Sudan War Monitor and the Centre for Information Resilience, working independently, have both placed the video of fighters inside the Merowe air base on the same taxiway. It was posted by an account that the Rapid Support Forces run, and taken down a day later; an archived copy is kept by the Mnemonic project in Berlin. Neither group was in a position to determine when the fighters were there. "
        "The World Health Organization said it had verified 26 attacks on hospitals.",
        Item(["the video of fighters inside the Merowe air base", "It", "an archived copy"], "video ground_video",
             [step("posted", "Rapid Support Forces|account"), step("archived", "Mnemonic"), step("geolocated|verified|analysed", "Sudan War Monitor"), step("geolocated|verified|analysed", "Centre for Information Resilience")],
             [],
             [verdict("location", "confirmed", "Sudan War Monitor"), verdict("location", "confirmed", "Centre for Information Resilience"), verdict("time", "not_confirmed", "Sudan War Monitor|Neither|group"), verdict("time", "not_confirmed", "Centre for Information Resilience|Neither|group", optional=True)], ["Merowe", "air base", "taxiway"]),
        language="en"),
    Report(
        "Portside Gazette", "2014-04-19",
        "Divers have reached the third deck, and officials have verified 32 identities. Meanwhile South Korea's coastguard on Friday handed reporters its own recording of the captain leaving the ferry, made by a crewman of the patrol boat 123 on Wednesday morning. An opposition lawmaker, Han Mi-rae, believes that the coastguard held back the first ten minutes; a spokesman denied that anything had been cut. The cable network JTV has obtained a second film, which a passenger had sent to her mother. "
        "Prosecutors are examining both.",
        Item(["its own recording of the captain leaving the ferry", "both"], "video ground_video",
             [step("filmed", "crewman", "2014-04-16"), step("released", "coastguard", "2014-04-18"), step("analysed|verified", "Prosecutors", optional=True)],
             [time("filmed", "2014-04-16"), time("published", "2014-04-18"), time("event", "2014-04-16", optional=True)],
             [verdict("content", "disputed|partly_confirmed|refuted", "Han"), verdict("content", "confirmed|disputed", "spokesman|coastguard", optional=True)], ["ferry"]),
        Item(["a second film", "both"], "video ground_video",
             [step("filmed|shared|released", "passenger"), step("shared|released", "passenger", optional=True), step("filmed", "passenger", optional=True), step("published|archived|released", "JTV", optional=True), step("analysed|verified", "Prosecutors", optional=True)],
             [], [], ["ferry"]),
        language="en"),
    Report(
        "Weathervane Facts", "2022-07-15",
        "False. The image of Lake Mead dried out to a single puddle, posted by a climate activist with 90,000 followers, is not a photograph at all. The National Park Service, which keeps a webcam at Hoover Dam, sent us one from the same day; the difference is plain. A search by our researcher Tilda Vance turned up the original, a rendering by the Las Vegas designer Orson Pike made for an exhibition. "
        "Pike confirmed this by phone. The Bureau of Reclamation has verified a drop of 48 metres.",
        Item(["The image of Lake Mead dried out to a single puddle", "the original"], "still",
             [step("posted", "activist"), step("filmed", "Pike|designer", optional=True), step("verified|analysed", "Vance|Weathervane Facts|our", optional=True)],
             [],
             [verdict("content", "refuted", "Weathervane Facts|Vance|our"), verdict("content", "refuted", "Pike"), verdict("content", "refuted", "National Park Service", optional=True)], []),
        Item(["one"], "still screenshot cctv",
             [step("released|shared", "National Park Service"), step("filmed", "webcam|National Park Service", optional=True)],
             [], [], ["Lake Mead", "Hoover Dam"]),
        language="en"),
    Report(
        "Ravenscar Broadcasting", "2019-06-18",
        "1640 GMT: A word on the grainy black-and-white video of a patrol boat alongside the tanker Kokuka Courageous. US Central Command published it on Friday and says that an aircraft recorded it the day before. Our defence correspondent points out that Iran has not questioned the place, only the interpretation. German foreign minister Heiko Maas called the film insufficient as proof. The ship's Japanese owner disputes that a mine was used. "
        "Insurers have analysed the risk for other vessels.",
        Item(["the grainy black-and-white video of a patrol boat alongside the tanker Kokuka Courageous", "it", "it@2", "the film"], "video thermal_video",
             [step("published|released|posted", "US Central Command|Central Command", "2019-06-14"), step("filmed", "aircraft|US Central Command", "2019-06-13")],
             [time("published|posted", "2019-06-14"), time("filmed", "2019-06-13")],
             [verdict("content", "disputed|not_confirmed", "Maas", optional=True), verdict("content", "disputed", "owner", optional=True), verdict("content", "disputed", "Iran", optional=True)], ["Kokuka Courageous", "tanker"]),
        language="en"),
    Report(
        "Lighthouse Ledger", "2016-02-05",
        "In Taiwan an engineering association has analysed the steel of the collapsed towers. In Tainan's Yongkang district, a courier's dashcam had caught them swaying. The courier's employer, Hsin Express, circulated the footage among its staff, and one of them, against company rules, uploaded it to LINE. By midday Formosa Television was showing it on a loop. Chou Li-hua, who teaches photogrammetry in Taichung, fixed the crossing at which the van was waiting; she would not be drawn on the minute.",
        Item(["the footage", "it", "it@2"], "dashcam video",
             [step("filmed", "courier"), step("shared|released", "Hsin Express|employer"), step("posted|shared", "one of them|staff"), step("published|republished", "Formosa Television"), step("geolocated|analysed|verified", "Chou", optional=True)],
             [time("published", "2016-02-05", optional=True)],
             [verdict("location", "confirmed", "Chou"), verdict("time", "not_confirmed", "Chou|she")], ["Yongkang", "Tainan", "crossing", "towers"]),
        language="en"),
    Report(
        "Frontier Assessment Bulletin", "2024-11-03",
        "Geolocated footage published on 2 November shows Russian troops in the southern outskirts of Kurakhove. The geolocation was done by an analyst who uses the name Clay Pigeon and was checked by this institute. Additional clips which Russian bloggers have credited to the 51st Army, and which purport to show a flag on the thermal power plant, cannot be confirmed at this time. Ukrainian observer Taras Melnychenko contested one such claim. "
        "Both armies analysed each other's losses; Ukraine's general staff said it had verified 1,300.",
        Item(["Geolocated footage"], "video drone_video ground_video",
             [step("published|posted", None, "2024-11-02"), step("geolocated", "Clay Pigeon|analyst"), step("verified|geolocated", "institute|Frontier Assessment Bulletin")],
             [time("published|posted", "2024-11-02")],
             [verdict("location", "confirmed", "Clay Pigeon|analyst"), verdict("location", "confirmed", "institute|Frontier Assessment Bulletin")], ["Kurakhove", "outskirts"]),
        Item(["Additional clips"], "video drone_video ground_video",
             [step("filmed|unit", "51st Army", optional=True), step("shared|posted", "bloggers", optional=True)],
             [], [verdict("content|location", "not_confirmed", "Frontier Assessment Bulletin|institute|*"), verdict("content|source|location", "disputed", "Melnychenko", optional=True)], ["plant", "Kurakhove"]),
        language="en"),
    Report(
        "Alpenglow News", "2017-06-07",
        "The picture that has made Zermatt furious shows a ski guide pushing a snowboarder into a crevasse. Or does it? Neither the guide nor the cantonal police contest that it was taken on the Theodul glacier. What the angle conceals, argued the mountain rescuer Fabrice Antille when the magazine L'Arête asked him to examine the shot, is the rope. L'Arête itself had bought it from a tourist, who wishes to remain anonymous. "
        "Police verified the guide's licence and his whereabouts.",
        Item(["The picture", "it@2", "the shot", "it@3"], "still",
             [step("filmed", "tourist", optional=True), step("released|shared", "tourist"), step("published", "L'Arête", optional=True), step("analysed|verified", "Antille", optional=True)],
             [],
             [verdict("content", "refuted|disputed|partly_confirmed", "Antille"), verdict("location", "confirmed|not_confirmed", "police|guide|*", optional=True)], ["Theodul", "glacier", "Zermatt"]),
        language="en"),
    Report(
        "Kaduna Star", "2021-02-11",
        "We asked the army, two ministries and the governor's office to comment on the video in which schoolboys from Kagara plead for help. Only the governor's office answered. Its adviser, Bello Maikudi, is satisfied that the boys are real, since their parents have named all six; when and where the abductors filmed it, he does not know. The video came to us by WhatsApp from a father. "
        "Security forces say that they have verified reports of a further attack, and the police confirmed one death in Minna.",
        Item(["the video in which schoolboys from Kagara plead for help", "it", "The video"], "video ground_video",
             [step("filmed", "abductors"), step("released|shared", "father"), step("verified", "Maikudi|parents", optional=True)],
             [],
             [verdict("content|source", "confirmed", "Maikudi|governor|parents"), verdict("time", "not_confirmed", "Maikudi|governor|he"), verdict("location", "not_confirmed", "Maikudi|governor|he")], []),
        language="en"),
    Report(
        "Crosshatch Investigations", "2021-04-02",
        "THE THREE FILMS FROM MAHBERE DEGO. The earliest, showing soldiers leading men along a ridge, was given to Tigray Media House by an army medic. A second was obtained by Crosshatch from a defector. The last, nine seconds long, surfaced on Facebook on Sunday. Together with Bellingcat we matched the skyline in all three to the same cliff. The sun in the first allowed Bellingcat's Rowan Selby to narrow the filming down to mid-January; the others he could not date. "
        "Addis Ababa has analysed its options.",
        Item(["The earliest", "THE THREE FILMS FROM MAHBERE DEGO", "all three", "the first"], "video ground_video",
             [step("released|shared", "medic"), step("published", "Tigray Media House", optional=True), step("geolocated|analysed|verified", "Bellingcat", optional=True), step("geolocated|analysed|verified", "Crosshatch|we", optional=True), step("chronolocated|analysed", "Selby|Bellingcat", optional=True)],
             [time("filmed", "2021-01", optional=True)],
             [verdict("location", "confirmed", "Bellingcat"), verdict("location", "confirmed", "Crosshatch|we", optional=True), verdict("time", "confirmed|partly_confirmed", "Selby|Bellingcat")], ["MAHBERE DEGO", "cliff", "ridge"]),
        Item(["A second", "THE THREE FILMS FROM MAHBERE DEGO", "all three", "the others"], "video ground_video",
             [step("released|shared", "defector"), step("published|archived", "Crosshatch", optional=True), step("geolocated|analysed|verified", "Bellingcat", optional=True), step("geolocated|analysed|verified", "Crosshatch|we", optional=True)],
             [],
             [verdict("location", "confirmed", "Bellingcat"), verdict("location", "confirmed", "Crosshatch|we", optional=True), verdict("time", "not_confirmed", "Selby|Bellingcat")], ["MAHBERE DEGO", "cliff", "ridge"]),
        Item(["The last", "THE THREE FILMS FROM MAHBERE DEGO", "all three", "the others"], "video ground_video",
             [step("posted", None, "2021-03-28"), step("geolocated|analysed|verified", "Bellingcat", optional=True), step("geolocated|analysed|verified", "Crosshatch|we", optional=True)],
             [time("posted", "2021-03-28")],
             [verdict("location", "confirmed", "Bellingcat"), verdict("location", "confirmed", "Crosshatch|we", optional=True), verdict("time", "not_confirmed", "Selby|Bellingcat")], ["MAHBERE DEGO", "cliff", "ridge"]),
        language="en"),
    Report(
        "Thames Estuary Online", "2015-05-03",
        "A 1970s newsreel, no more: that is what has been doing the rounds as a sensational video of a whale in the Medway. British Pathé's archivist Nell Cuthbert was the first to say so on Friday. The reel is in its catalogue under 1974 and shows the Firth of Forth. Who cut off the credits she cannot tell. The joke was started by a radio presenter in Gravesend, Dean Pocock, whose station has apologised. "
        "Marine biologists confirmed that no whale had been sighted and analysed the water anyway.",
        Item(["A 1970s newsreel", "a sensational video of a whale in the Medway", "The reel"], "video ground_video",
             [step("posted|shared", "Pocock|presenter", optional=True), step("archived", "Pathé"), step("filmed|published", "Pathé", optional=True), step("verified|analysed", "Cuthbert|Pathé", optional=True)],
             [time("filmed|published|archived", "1974")],
             [verdict("time", "refuted", "Cuthbert|Pathé"), verdict("location", "refuted", "Cuthbert|Pathé"), verdict("content", "refuted", "Cuthbert|Pathé", optional=True)], ["Firth of Forth"]),
        language="en"),
    Report(
        "Plains Record", "2012-09-28",
        "Storm chasers disagree over the tornado film from Moscow, Ohio, which the Weather Network bought from a farmer's son and broadcast on Tuesday. \"I know that silo,\" said one, Buck Alderson, who swears it is the Kincaid place. His colleague Ronda Petrie swears just as firmly that it is across the river in Kentucky. The National Weather Service, which had at first verified the film and then withdrew, now says that it is unable to judge. "
        "It has confirmed 11 tornadoes for the spring.",
        Item(["the tornado film from Moscow", "the film"], "video ground_video",
             [step("filmed", "farmer's son|son", optional=True), step("released|shared", "farmer's son|son"), step("published", "Weather Network", "2012-09-25"), step("verified|analysed|geolocated", "National Weather Service", optional=True), step("geolocated|verified", "Alderson", optional=True), step("geolocated|verified", "Petrie", optional=True)],
             [time("published", "2012-09-25")],
             [verdict("location", "confirmed", "Alderson"), verdict("location", "refuted|disputed|confirmed", "Petrie"), verdict("location|content", "not_confirmed", "National Weather Service"), verdict("content|location", "confirmed", "National Weather Service", optional=True)], ["Moscow", "Ohio", "Kincaid", "Kentucky"]),
        language="en"),
    Report(
        "Riviera Courier", "2016-07-15",
        "France 2 apologised on Friday for having broadcast, a few hours after the attack in Nice, an interview beside a covered body. It had been filmed by one of the channel's own crews. The broadcaster also withdrew footage it had taken from Periscope: the user who streamed it, a student from Turin, was on the Promenade, but forty minutes earlier, as Le Monde's fact-checking desk was able to show. "
        "The prosecutor confirmed 84 dead and said experts were analysing a phone.",
        Item(["an interview beside a covered body", "It"], "video ground_video",
             [step("filmed", "crews|channel|France 2"), step("published", "France 2", "2016-07-14/2016-07-15")],
             [time("published|filmed", "2016-07-14/2016-07-15", optional=True), time("published", "2016-07-15", optional=True)], [], ["Nice"]),
        Item(["footage", "it@2"], "livestream video ground_video",
             [step("posted|filmed|published", "user|student"), step("filmed", "user|student", optional=True), step("published|republished", "France 2|broadcaster"), step("analysed|verified|chronolocated", "Le Monde", optional=True)],
             [],
             [verdict("time", "refuted", "Le Monde"), verdict("location", "confirmed", "Le Monde", optional=True)], ["Promenade", "Nice"]),
        language="en"),
    Report(
        "Archipelago Report", "2018-02-13",
        "A nickel miner's tailings pond overflowed on Obi Island, according to Greenwater, an environmental group in Ternate, whose volunteers flew the drone. Its short film was screened by Kompas on Saturday and shared by the singer Melati Ayu with her two million followers. The company says that the red river is \"natural\" and the footage misleading. An assessment of the footage by Dr Rein Tukan, a hydrologist in Bogor commissioned by neither side, backs the group. "
        "The ministry has verified the permits.",
        Item(["Its short film", "the footage", "the footage@2"], "drone_video video",
             [step("filmed", "Greenwater|volunteers"), step("published", "Kompas", "2018-02-10"), step("shared|reposted", "Ayu|singer"), step("analysed|verified", "Tukan")],
             [time("published", "2018-02-10")],
             [verdict("content", "disputed|refuted", "company"), verdict("content", "confirmed", "Tukan")], ["Obi", "pond", "river"]),
        language="en"),
    Report(
        "Sundial Analysis Group", "2021-09-22",
        "Method note on the Kabul clip of 29 August. (1) Source: the uploader, an aid driver's cousin, answered our questions by email on 3 September. (2) Place: Khwaja Bughra, established by our member Yusra Haddad from the water tank and later confirmed by the New York Times. (3) Hour: two of us measured the shadows and arrived at 16:50; a reader got 17:20. We therefore leave it open. "
        "(4) Strike: the Pentagon now admits an error. It has verified ten civilian deaths.",
        Item(["the Kabul clip of 29 August"], "video ground_video",
             [step("posted", "cousin|uploader"), step("geolocated|analysed|verified", "Haddad"), step("verified|geolocated", "New York Times"), step("analysed|chronolocated", "Sundial Analysis Group|two of us|us", optional=True), step("analysed|chronolocated", "reader", optional=True)],
             [time("filmed|event|posted", "2021-08-29", optional=True)],
             [verdict("location", "confirmed", "Haddad|Sundial Analysis Group"), verdict("location", "confirmed", "New York Times"), verdict("time", "not_confirmed|partly_confirmed", "Sundial Analysis Group|We|us"), verdict("source", "confirmed", "Sundial Analysis Group|our", optional=True)], ["Khwaja Bughra", "Kabul"]),
        language="en"),
    Report(
        "Rotterdam Evening Wire", "2021-05-16",
        "Storyful, the Dublin agency that checks social media content for newsrooms, has acquired and cleared a video of a container stack toppling aboard the freighter Halden Trader off Kobe. The sailor who took it, Arvin Salonga, spoke to the agency from Cebu on Friday. According to Storyful, the ship's position data agree with his account. Japan's transport board, in contrast, told this paper that it had been unable to confirm that the vessel in the pictures was the Halden Trader. "
        "Salvors verified the number of boxes lost: 76.",
        Item(["a video of a container stack toppling aboard the freighter Halden Trader off Kobe", "it", "the pictures"], "video ground_video",
             [step("filmed", "Salonga|sailor"), step("verified|analysed", "Storyful", optional=True), step("published|archived|shared", "Storyful", optional=True), step("released|shared", "Salonga|sailor", optional=True)],
             [],
             [verdict("source|content|location", "confirmed", "Storyful"), verdict("location", "confirmed", "Storyful", optional=True), verdict("source", "confirmed", "Storyful", optional=True), verdict("content", "not_confirmed", "transport board|board")], ["Kobe", "Halden Trader", "freighter"]),
        language="en"),
    Report(
        "Cordoba Fact Lab", "2025-11-13",
        "The voice is the giveaway. In the supposed video confession of a Bolivian election official that went viral last weekend, the lips and the words part company at second 19, phoneticist Ramiro Lucero of the University of Salta told us. DeepTrace, a Dutch firm, calculated a 97 per cent probability that the speech was synthetic. The electoral tribunal had called the recording false from the outset; the party that distributed it, Renovación, stands by it. "
        "OAS observers have verified the count in 61 precincts and analysed the voter rolls.",
        Item(["the supposed video confession of a Bolivian election official", "the recording", "it", "it@2"], "video ground_video",
             [step("shared|posted|published", "Renovación|party"), step("analysed|verified", "Lucero|University of Salta", optional=True), step("analysed|verified", "DeepTrace", optional=True)],
             [time("posted", "2025-11-08/2025-11-09", optional=True)],
             [verdict("content", "refuted", "Lucero|University of Salta"), verdict("content", "refuted", "DeepTrace"), verdict("content", "refuted|disputed", "tribunal"), verdict("content", "confirmed", "Renovación|party", optional=True)], []),
        language="en"),
    Report(
        "Mistral Région", "2019-09-13",
        "Beekeeper Gaspard Ollier did not know he had filmed a crime. The trail camera he had strapped to an oak above Cotignac for badgers recorded, on 31 August, two men carrying canisters; the woods burned that night. He took the card to the gendarmes in Brignoles, who passed a still to Var-Matin, and its readers did the rest. The gendarmerie's laboratory has certified the date. It has also analysed the canisters, whereas the identity of the suspects was confirmed by their employer.",
        Item(["a still"], "still screenshot",
             [step("released|shared", "gendarmes"), step("published", "Var-Matin"), step("filmed", "Ollier|trail camera|Beekeeper", optional=True), step("analysed|verified", "laboratory|gendarmerie", optional=True)],
             [time("filmed", "2019-08-31", optional=True), time("event", "2019-08-31", optional=True)],
             [verdict("time", "confirmed", "laboratory|gendarmerie", optional=True)], ["Cotignac", "woods"]),
        language="en"),
    Report(
        "Polder & Coast", "2017-10-22",
        "Twice on Saturday our sports desk was offered the same mobile phone clip of a stand giving way at the Stadium of Light in Lisbon. First came a freelance from Almada, Rui Calçada, who wanted 300 euros. Then came Zuma Press. Calçada's claim to have made it himself fell apart when a steward, Inês Prata, produced the original, timed 21:07, which we have inspected. Zuma has since removed the clip from its catalogue. "
        "Benfica confirmed that five supporters were hurt, and architects will analyse the concrete.",
        Item(["the same mobile phone clip of a stand giving way at the Stadium of Light in Lisbon", "it", "the original", "the clip"], "video ground_video",
             [step("filmed", "Prata|steward"), step("released|shared", "Calçada|freelance", "2017-10-21"), step("released|shared|published", "Zuma Press|Zuma", "2017-10-21"), step("released|shared", "Prata|steward", optional=True), step("filmed", "Calçada", optional=True), step("analysed|verified", "Polder & Coast|we", optional=True)],
             [time("published|posted", "2017-10-21", optional=True)],
             [verdict("source", "confirmed|refuted", "Polder & Coast|we|Prata|steward"), verdict("time", "confirmed", "Polder & Coast|we|Prata|steward", optional=True)], ["Stadium of Light", "Lisbon", "stand"]),
        language="en"),
    Report(
        "Highland Monitor Kathmandu", "2015-05-03",
        "Seismologists have now verified 120 aftershocks. Among the pictures of the first minute, one CCTV sequence stands out: that from the Durbar Square crossing, given to Nepali television by the traffic police and aired for the first time on Monday. Foreign channels soon mixed it up with a swimming-pool video from Antigua in Mexico. The latter, said the hotel's owner in a statement, was recorded in 2010 by its own security system; Alt News in India reached the same conclusion on Wednesday.",
        Item(["one CCTV sequence", "that from the Durbar Square crossing", "it"], "cctv video",
             [step("released|shared", "traffic police|police"), step("published", "Nepali television|television", "2015-04-27"), step("filmed", "traffic police", optional=True)],
             [time("published", "2015-04-27")],
             [], ["Durbar Square", "crossing"]),
        Item(["a swimming-pool video from Antigua in Mexico", "The latter"], "cctv video",
             [step("filmed", "security system|hotel", "2010"), step("published|republished", "Foreign channels|channels", optional=True), step("verified|analysed", "Alt News", optional=True)],
             [time("filmed", "2010")],
             [verdict("time", "refuted|confirmed", "owner|hotel"), verdict("location|content|time", "refuted", "Alt News"), verdict("location", "refuted", "owner|Alt News|*", optional=True), verdict("time", "refuted", "Alt News", optional=True)], ["Antigua", "Mexico", "hotel", "pool"]),
        language="en"),
    Report(
        "White Cliff Radio", "2022-11-01",
        "\"We geolocated it in seven minutes, but we still do not know who made it\": that is how Morag Finlay of the volunteer project GeoConfirmed sums up work on the dinghy footage from the Channel. It was found on a phone washed up at Dungeness. Kent Police, into whose hands the device went, released eleven seconds on Thursday. Finlay's team recognised the lighthouse. French prosecutors, who want to see the whole of it, have confirmed an inquiry into four coastguards and are analysing radio traffic.",
        Item(["the dinghy footage from the Channel", "it", "it@2", "It", "it@3", "eleven seconds"], "video ground_video",
             [step("geolocated", "GeoConfirmed|Finlay"), step("released|published", "Kent Police|Police", "2022-10-27")],
             [time("published|posted", "2022-10-27")],
             [verdict("location", "confirmed", "GeoConfirmed|Finlay"), verdict("source", "not_confirmed", "GeoConfirmed|Finlay")], ["Channel", "lighthouse", "Dungeness"]),
        language="en"),
    Report(
        "Caribbean Lookout", "2016-10-16",
        "HAVE YOU SEEN THIS? A satellite loop in which Hurricane Matthew grins like a skull. Yes, it is real, and yes, it was made by NASA's Terra. Stu Ostrander, a forecaster in Atlanta, put it out on 4 October and has been explaining ever since that the colours were his. Less real: the shark on a flooded road in Jérémie, the work, according to the Haitian checkers of Vérité Péyi, of somebody with a paint program. "
        "Haiti's civil protection verified 546 deaths.",
        Item(["A satellite loop in which Hurricane Matthew grins like a skull", "it", "it@2", "it@3"], "satellite_image video",
             [step("filmed", "NASA|Terra"), step("posted|published", "Ostrander|forecaster", "2016-10-04")],
             [time("posted|published", "2016-10-04")],
             [verdict("content", "confirmed", "Caribbean Lookout|*"), verdict("source", "confirmed", "Caribbean Lookout|*", optional=True)], []),
        Item(["the shark on a flooded road in Jérémie"], "still video",
             [step("analysed|verified", "Vérité Péyi", optional=True)],
             [], [verdict("content", "refuted", "Vérité Péyi")], []),
        language="en"),
    Report(
        "Steel Valley Herald", "2023-07-23",
        "Body camera video of a deputy shooting a farm dog in Trumbull County came to light because somebody inside the sheriff's office leaked it. It went first to a blogger in Niles, whose post on Tuesday was seen by few, then to WFMJ, which led its bulletin with it. The sheriff concedes that the pictures are genuine. His lawyers, however, question the clock, which they say runs fifty minutes fast, and a technician sent by the manufacturer, Axon, agrees. "
        "A vet examined the dog and confirmed two wounds.",
        Item(["Body camera video of a deputy shooting a farm dog in Trumbull County", "it", "It", "it@2", "the pictures"], "bodycam video",
             [step("released|shared", "somebody inside|somebody"), step("posted|published", "blogger", "2023-07-18"), step("published|republished", "WFMJ"), step("filmed", "deputy", optional=True), step("analysed|verified", "technician|Axon", optional=True)],
             [time("posted|published", "2023-07-18")],
             [verdict("content", "confirmed", "sheriff"), verdict("time", "disputed|refuted", "lawyers"), verdict("time", "refuted|disputed", "technician|Axon")], ["Trumbull", "farm"]),
        language="en"),
    Report(
        "Ocean Rights Bulletin", "2020-05-20",
        "Six men filmed on the deck of the longliner Hai Shun 8, three of them wrapping a body in an orange sheet: the 55 seconds that the Busan lawyer Kim Do-yeon passed to the broadcaster MBC have shocked Indonesia. The deckhand who recorded the burial smuggled the phone ashore in a rice sack. MBC had the ship's hull number compared with registry photographs. Greenpeace checked the track and found that the burial must have taken place in Samoan waters on 30 March. "
        "The owner in Dalian disputes nothing. Jakarta verified the crew's contracts.",
        Item(["the 55 seconds"], "video ground_video",
             [step("filmed", "deckhand"), step("released|shared", "Kim|lawyer"), step("published", "MBC", optional=True), step("analysed|verified", "MBC", optional=True), step("geolocated|chronolocated|verified|analysed", "Greenpeace", optional=True)],
             [time("filmed|event", "2020-03-30")],
             [verdict("location", "confirmed", "Greenpeace"), verdict("time", "confirmed", "Greenpeace"), verdict("content|source|location", "confirmed", "MBC", optional=True)], ["Samoan", "Hai Shun", "longliner", "deck", "ship"]),
        language="en"),
    Report(
        "Lower Danube Press", "2014-06-11",
        "Serbia's interior minister has twice denied that his officers watched while looters emptied a shop in flooded Obrenovac. Photographs by the agency Tanjug, taken from a boat on 18 May, seemed to contradict him. They show policemen, Tanjug's picture editor Vesna Kolar confirmed, but the shop is not being looted: the owner himself is carrying out stock, as he has told the weekly Vreme. The contrary caption was written by a reader of a foreign website. "
        "Hydrologists analysed the levels, and the Red Cross verified its lists.",
        Item(["Photographs by the agency Tanjug", "They"], "still",
             [step("filmed|published|released", "Tanjug", "2014-05-18"), step("verified", "Kolar|Tanjug", optional=True), step("verified", "owner", optional=True)],
             [time("filmed", "2014-05-18")],
             [verdict("content", "confirmed|partly_confirmed", "Kolar|Tanjug"), verdict("content", "refuted", "owner|Vreme|Lower Danube Press", optional=True)], ["Obrenovac", "shop"]),
        language="en"),
    Report(
        "Aleutian Tribune", "2021-08-13",
        "No one has come forward as the author of the drone flight over the erupting Great Sitkin. The Alaska Volcano Observatory, which would like to thank him, took the four-minute video from a fishing forum, where it had been placed by a member called halibut_hal on Monday. Geologist Noor Ibsen vouches for the mountain; the lava lobe, she adds, had not reached that size before 5 August, so the flight must be later. "
        "The observatory has confirmed two further eruptions, and the FAA is verifying pilots' licences.",
        Item(["the drone flight over the erupting Great Sitkin", "the four-minute video", "it"], "drone_video video",
             [step("posted|shared", "halibut_hal", "2021-08-09"), step("analysed|verified", "Ibsen|Geologist", optional=True), step("republished|archived", "Alaska Volcano Observatory", optional=True)],
             [time("posted", "2021-08-09"), time("filmed", "2021-08-05/2021-08-09", optional=True)],
             [verdict("location", "confirmed", "Ibsen|Geologist"), verdict("time", "partly_confirmed|confirmed", "Ibsen|Geologist"), verdict("source", "not_confirmed", "*", optional=True)], ["Great Sitkin", "mountain"]),
        language="en"),
    Report(
        "Equator Wire", "2017-02-10",
        "Kenya's defence forces distributed pictures on Friday that were supposed to show weapons captured at Kulbiyow. They had last been seen, the Nairobi newspaper The Standpoint reported, in a Ugandan army bulletin of 2013. The military's spokesman attributed the mistake to \"a junior clerk\". A video by the other side, issued by al-Shabab's media wing, is more difficult to assess: Matt Brydon, a Somalia analyst, considers the base recognisable; as to the number of dead, he said, it verifies nothing. "
        "Parliament will examine the losses.",
        Item(["pictures", "They"], "still",
             [step("released|shared|published", "defence forces|military", "2017-02-10"), step("published", "Ugandan army|Ugandan", "2013", optional=True), step("verified|analysed", "The Standpoint|Standpoint", optional=True)],
             [time("published|posted", "2017-02-10"), time("published", "2013", optional=True)],
             [verdict("time", "refuted", "The Standpoint|Standpoint"), verdict("content|location", "refuted", "The Standpoint|Standpoint", optional=True), verdict("content", "refuted", "military|spokesman", optional=True)], []),
        Item(["A video by the other side", "it"], "video ground_video",
             [step("filmed|published|released", "al-Shabab"), step("published|released|posted", "al-Shabab", optional=True), step("analysed|verified", "Brydon", optional=True)],
             [],
             [verdict("location", "confirmed", "Brydon"), verdict("content", "not_confirmed|partly_confirmed", "Brydon", optional=True)], ["Kulbiyow", "base"]),
        language="en"),
    Report(
        "Tessera Newsroom", "2023-12-03",
        "Our audience asked: is the film of an empty Nasser hospital ward genuine? Short answer: we think so. The longer one: it comes from Dr Mona Aziz, a paediatrician, who sent it on Thursday to colleagues in Leeds; they forwarded it to Channel 4 News. An Israeli military spokesman suggested that it had been arranged. Channel 4's own checks, as well as those made by the Washington Post's visual forensics team, indicate nothing of the kind. "
        "The health ministry's figures have been verified by nobody.",
        Item(["the film of an empty Nasser hospital ward", "it", "it@2", "it@3", "it@4"], "video ground_video",
             [step("filmed", "Aziz|paediatrician", optional=True), step("released|shared", "Aziz|paediatrician", "2023-11-30"), step("shared", "colleagues|they"), step("published", "Channel 4", optional=True), step("verified|analysed", "Channel 4", optional=True), step("verified|analysed", "Washington Post", optional=True)],
             [time("posted|published", "2023-11-30", optional=True)],
             [verdict("content", "confirmed", "Tessera Newsroom|we"), verdict("content", "disputed|refuted", "spokesman|Israeli"), verdict("content", "confirmed", "Channel 4"), verdict("content", "confirmed", "Washington Post")], ["Nasser", "hospital", "ward"]),
        language="en"),
    Report(
        "Savanna Line", "2019-05-07",
        "Mozambique, after Cyclone Kenneth. Photographer Josué Macuane walked for two days to reach Macomia, and the aid organisation Caritas put his series on its website on Wednesday. The satellite map which accompanied it, prepared by UNOSAT from images taken by a European Sentinel on 27 April, was corrected after a student at Pemba, Lina Nhaca, discovered that two villages had been swapped. UNOSAT thanked her. The government says 160,000 people need help, a number which UN agencies have analysed and confirmed.",
        Item(["his series", "it"], "still",
             [step("filmed", "Macuane|Photographer"), step("published|posted", "Caritas", "2019-05-01")],
             [time("published|posted", "2019-05-01")],
             [], ["Macomia", "Mozambique"]),
        Item(["The satellite map", "images"], "satellite_image",
             [step("filmed", "Sentinel", "2019-04-27"), step("published|analysed|released", "UNOSAT"), step("analysed|verified", "Nhaca|student", optional=True), step("published", "Caritas", optional=True)],
             [time("imagery_acquired|filmed", "2019-04-27"), time("published", "2019-05-01", optional=True)],
             [verdict("location|content", "refuted|partly_confirmed", "Nhaca|student", optional=True)], ["Macomia", "Mozambique"]),
        language="en"),
    Report(
        "Bohemian Correspondent", "2013-09-03",
        "Doctors Without Borders has confirmed 3,600 patients with neurotoxic symptoms. As for the films from the Ghouta, 13 of which the White House handed to senators over the weekend, most had been uploaded on 21 August by the Erbin local committee. The CIA authenticated them; how, it does not say. A blogger in Leicester, Desmond Higgs, who sorted the clips by street, is convinced of the places in all but two. Syria's deputy foreign minister speaks of a staging. "
        "Inspectors are analysing soil.",
        Item(["the films from the Ghouta", "13 of which", "them", "the clips"], "video ground_video",
             [step("posted", "Erbin local committee|committee", "2013-08-21"), step("released|shared", "White House", "2013-08-31/2013-09-01"), step("verified|analysed", "CIA", optional=True), step("geolocated|verified|analysed", "Higgs|blogger", optional=True)],
             [time("posted", "2013-08-21"), time("published|posted", "2013-08-31/2013-09-01", optional=True)],
             [verdict("content|source", "confirmed", "CIA"), verdict("location", "confirmed|partly_confirmed", "Higgs|blogger"), verdict("content", "disputed|refuted", "minister|Syria")], ["Ghouta", "street"]),
        language="en"),
    Report(
        "Kite & Compass", "2022-12-13",
        "The man who filmed the beach landing, and whose name Kite & Compass is withholding, is a cousin of the man who sold the clip. This much has been confirmed by both. But which beach? The Guatemalan navy, in a post on X, says Las Lisas. Not so, says Marta Cuyún of the watchdog Costa Viva: the palms have been gone from Las Lisas since 2020, and the estuary in the background is Champerico's. "
        "The buyer, Guatevisión, labelled the material \"not verified\" when it aired it on Sunday. Customs analysed the cargo and confirmed cocaine.",
        Item(["the clip", "the material", "it@2"], "video ground_video",
             [step("filmed", "man|cousin", optional=True), step("released|shared", "man who sold|man", optional=True), step("published", "Guatevisión", "2022-12-11"), step("geolocated|verified|analysed", "Cuyún|Costa Viva", optional=True)],
             [time("published", "2022-12-11")],
             [verdict("location", "confirmed", "navy"), verdict("location", "refuted|confirmed", "Cuyún|Costa Viva"), verdict("content|location|source", "not_confirmed", "Guatevisión"), verdict("source", "confirmed", "both|man|*", optional=True)], ["Las Lisas", "Champerico", "beach"]),
        language="en"),
    Report(
        "Merganser News Service", "2024-10-08",
        "ASHEVILLE, North Carolina - A video in which a house drifts down the Swannanoa was verified by Merganser News Service with the help of the man who shot it, Clint Abernathy, a lineman. He recorded the scene on 27 September and texted it to his sister, whose TikTok post has drawn 12 million views. A separate clip of a dam breaking, pushed by several large accounts, was debunked by the Tennessee Valley Authority: it comes from Laos. "
        "Governor Roy Cooper's office has verified 77 deaths.",
        Item(["A video in which a house drifts down the Swannanoa", "it", "the scene", "it@2"], "video ground_video",
             [step("filmed", "Abernathy|lineman", "2024-09-27"), step("shared|released", "Abernathy|lineman|He", optional=True), step("posted", "sister"), step("verified|analysed", "Merganser News Service")],
             [time("filmed", "2024-09-27"), time("event", "2024-09-27", optional=True)],
             [verdict("content|location|source", "confirmed", "Merganser News Service")], ["Swannanoa", "Asheville", "North Carolina", "house"]),
        Item(["A separate clip of a dam breaking", "it@3"], "video ground_video",
             [step("shared|posted|reposted", "accounts"), step("analysed|verified", "Tennessee Valley Authority", optional=True)],
             [],
             [verdict("location|content", "refuted", "Tennessee Valley Authority"), verdict("location", "refuted", "Tennessee Valley Authority", optional=True)], ["Laos", "dam"]),
        language="en"),
    Report(
        "Terrace Road Weekly", "2016-05-06",
        "The photographs were her father's. Maureen Tickell found them in a biscuit tin, forty glass negatives of the 1926 strike in Grimethorpe, and gave them to Barnsley Archives, which has held them since March. The best known, of police charging down Brighton Street, was until now attributed to the Topical Press Agency. Historian Ivor Pugh, having compared the chemist's stamp, has no doubt that the agency bought it from Tickell. "
        "The archive also verified the church register, and conservators analysed the varnish of two paintings.",
        Item(["The photographs", "them", "forty glass negatives of the 1926 strike in Grimethorpe", "them@2", "them@3"], "still",
             [step("filmed", "father|Tickell"), step("released|shared", "Maureen Tickell|Tickell"), step("archived", "Barnsley Archives", "2016-03")],
             [time("filmed|event", "1926", optional=True), time("archived", "2016-03", optional=True)],
             [], ["Grimethorpe"]),
        Item(["The best known", "it"], "still",
             [step("filmed", "father|Tickell", optional=True), step("published|released|shared|filmed", "Topical Press Agency|agency", optional=True), step("released|shared", "Tickell", optional=True), step("analysed|verified", "Pugh|Historian", optional=True)],
             [time("filmed|event", "1926", optional=True)],
             [verdict("source", "confirmed|refuted", "Pugh|Historian")], ["Brighton Street", "Grimethorpe"]),
        language="en"),
    Report(
        "Adriatic Data Desk", "2020-11-27",
        "Both sides in Nagorno-Karabakh verified prisoner lists on Wednesday. On the execution video from Hadrut, they are as far apart as ever. Azerbaijan's prosecutor, who in October had declared it a fake, no longer does. Armenia's ombudsman submitted the file to the European Court. Independent confirmation of the site came from Bellingcat, followed by that of the Atlantic Council's DFRLab, while its date, believed by both to lie between 9 and 15 October, could be narrowed down no further. "
        "The original was sent to a Telegram channel by an anonymous subscriber.",
        Item(["the execution video from Hadrut", "it", "the file", "The original"], "video ground_video",
             [step("released|shared", "ombudsman"), step("geolocated|verified|analysed", "Bellingcat"), step("geolocated|verified|analysed", "DFRLab|Atlantic Council"), step("posted|shared|released", "subscriber"), step("posted|published", "Telegram channel", optional=True)],
             [time("filmed|event", "2020-10-09/2020-10-15", optional=True), time("posted|published", "2020-10", optional=True)],
             [verdict("location", "confirmed", "Bellingcat"), verdict("location", "confirmed", "DFRLab|Atlantic Council"), verdict("time", "partly_confirmed|not_confirmed", "Bellingcat|both"), verdict("time", "partly_confirmed|not_confirmed", "DFRLab|Atlantic Council|both", optional=True), verdict("content", "refuted|disputed", "prosecutor|Azerbaijan", optional=True)], ["Hadrut", "Nagorno-Karabakh"]),
        language="en"),
    Report(
        "North Shore Examiner", "2019-05-19",
        "A hiker's 20-second clip of steam over White Island is a month old, not from this week, volcanologist Jo Tamatea of GNS Science said. The Examiner had shown it to her on Friday after TVNZ broadcast it as new. TVNZ corrected itself. Where the hiker, Ben Rolleston, was standing is undisputed: he marked the lookout at Whakatane on a map for us. The eruption alert has been confirmed at level one, and the district council is verifying escape plans.",
        Item(["A hiker's 20-second clip of steam over White Island", "it", "it@2"], "video ground_video",
             [step("filmed", "hiker|Rolleston"), step("published", "TVNZ"), step("analysed|verified", "Tamatea|GNS", optional=True)],
             [time("filmed", "2019-04", optional=True)],
             [verdict("time", "refuted", "Tamatea|GNS"), verdict("time", "refuted", "TVNZ", optional=True), verdict("location", "confirmed", "Rolleston|hiker|North Shore Examiner|us|*")], ["White Island", "lookout", "Whakatane"]),
        language="en"),
    Report(
        "Halyard Geolocation Club", "2025-04-03",
        "Solved by @marten_b, in nine minutes: the skyscraper pool spilling over its edge is in Bangkok's Thong Lo, not Mandalay. Checked by two members, @ilse and @quokka7. Uploaded on 28 March by a hotel guest, Declan Moyes, later syndicated by ViralHog. Still unsolved: the dusty stairwell that a Burmese exile magazine ran on Monday. We have three candidates for the building and no way of choosing between them, since the magazine's editors will not reveal who gave them the picture. "
        "The US Geological Survey confirmed a magnitude of 7.7.",
        Item(["the skyscraper pool spilling over its edge"], "video ground_video",
             [step("posted", "Moyes|guest", "2025-03-28"), step("shared|published|released|republished", "ViralHog"), step("geolocated|analysed|verified", "marten_b"), step("verified|geolocated", "ilse"), step("verified|geolocated", "quokka7"), step("filmed", "Moyes|guest", optional=True)],
             [time("posted", "2025-03-28")],
             [verdict("location", "confirmed|refuted", "marten_b"), verdict("location", "confirmed", "ilse"), verdict("location", "confirmed", "quokka7")], ["Thong Lo", "Bangkok", "pool"]),
        Item(["the dusty stairwell", "the picture"], "still video",
             [step("published", "magazine", "2025-03-31"), step("released|shared", None, optional=True)],
             [time("published", "2025-03-31")],
             [verdict("location", "not_confirmed", "Halyard Geolocation Club|We"), verdict("source", "not_confirmed", "*", optional=True)], ["stairwell", "building"]),
        language="en"),
    Report(
        "Ministry Gazette Tbilisi", "2024-11-03",
        "The Interior Ministry of Georgia states: the videos of ballot stuffing in Marneuli that observers have been distributing since 26 October are being examined by experts. One of them is already proved to have been staged in a private flat; three persons have admitted to making it. The second, filmed by commission member Eka Janelidze and transmitted by the television station Mtis, is genuine. The ministry has not established the hour. "
        "It has likewise examined 47 complaints, verified the seals of 12 ballot boxes and confirmed four arrests.",
        Item(["the videos of ballot stuffing in Marneuli", "One of them", "it"], "video ground_video",
             [step("shared|released|posted", "observers", "2024-10-26", optional=True), step("filmed", "three persons|persons"), step("analysed|verified", "Interior Ministry|ministry|experts", optional=True)],
             [time("posted|published", "2024-10-26", optional=True)],
             [verdict("content", "refuted", "Interior Ministry|Ministry"), verdict("location", "refuted", "Interior Ministry|Ministry", optional=True)], []),
        Item(["the videos of ballot stuffing in Marneuli", "The second"], "video ground_video",
             [step("shared|released|posted", "observers", "2024-10-26", optional=True), step("filmed", "Janelidze"), step("published", "Mtis"), step("analysed|verified", "Interior Ministry|ministry|experts", optional=True)],
             [time("posted|published", "2024-10-26", optional=True)],
             [verdict("content", "confirmed", "Interior Ministry|Ministry"), verdict("time", "not_confirmed", "Interior Ministry|Ministry")], ["Marneuli"]),
        language="en"),
    Report(
        "Sounding Line", "2018-09-13",
        "NAIROBI - Research commissioned by the BBC's Africa Eye into the killing of two women and two children has found the spot where it was filmed: a track outside Zelevet, in Cameroon's Far North. Cameroon's communications minister had dismissed the video in July as \"fake news\". Amnesty International had come to the same result earlier, from the soldiers' weapons. Credit for the ridge line, the BBC says, goes to a Twitter user, @nordkap_o. "
        "The army confirmed seven arrests, and ministers analysed the security situation in Maroua.",
        Item(["it", "the video"], "video ground_video",
             [step("analysed|geolocated|verified", "BBC|Africa Eye", optional=True), step("geolocated|analysed|verified", "nordkap_o", optional=True), step("analysed|verified|geolocated", "Amnesty International", optional=True)],
             [],
             [verdict("location", "confirmed", "BBC|Africa Eye"), verdict("location", "confirmed", "nordkap_o", optional=True), verdict("content", "refuted|disputed", "minister"), verdict("location|content", "confirmed", "Amnesty International")], ["Zelevet", "Cameroon", "Far North", "track"]),
        language="en"),
    Report(
        "Brackish Water Review", "2023-06-09",
        "So far nobody disputes that the thermal-camera sequence of the Kakhovka dam, disseminated by Ukraine's operational command, shows the dam. What Norwegian seismologists at NORSAR, what the engineer Pieter Vandamme and what the New York Times disagree on is whether the breach in it is already visible. NORSAR thinks it is; Vandamme denies it; the Times abstains. The sequence, the command states, was taken by a drone of the 126th Brigade at 02:46 on Tuesday. "
        "We could not confirm the time. The UN has verified needs in 80 villages.",
        Item(["the thermal-camera sequence of the Kakhovka dam", "it", "The sequence"], "thermal_video drone_video video",
             [step("filmed|unit", "126th Brigade", "2023-06-06"), step("shared|published|released|posted", "operational command|command"), step("unit", "126th Brigade", optional=True), step("analysed|verified", "NORSAR", optional=True), step("analysed|verified", "Vandamme", optional=True), step("analysed|verified", "Times", optional=True)],
             [time("filmed", "2023-06-06")],
             [verdict("location", "confirmed", "*", optional=True), verdict("content", "confirmed|disputed", "NORSAR"), verdict("content", "disputed|refuted", "Vandamme"), verdict("content", "not_confirmed", "Times", optional=True), verdict("time", "not_confirmed", "Brackish Water Review|We")], ["Kakhovka", "dam"]),
        language="en"),
    Report(
        "Trans-Andean Radio", "2017-01-07",
        "Twelve seconds of prison footage from Manaus, provided by an inmate's wife and shown by this station on Tuesday, were authentic but not from Manaus: the mural belongs to the Monte Cristo jail in Boa Vista. We owe the correction to lawyer Tainá Brasil. The public defender's office and two warders, who did not want to be named, have since backed her up. Globo, which had taken over our pictures, has amended its report. "
        "The state has confirmed 56 deaths; pathologists verified identities by their teeth.",
        Item(["Twelve seconds of prison footage from Manaus", "our pictures"], "video ground_video",
             [step("released|shared", "wife"), step("published", "Trans-Andean Radio|station|our", "2017-01-03"), step("republished|published", "Globo"), step("verified|geolocated", "Brasil|lawyer", optional=True), step("verified", "public defender", optional=True), step("verified", "warders", optional=True)],
             [time("published", "2017-01-03")],
             [verdict("content", "confirmed", "Trans-Andean Radio|*", optional=True), verdict("location", "refuted", "Brasil|lawyer|Trans-Andean Radio|We"), verdict("location", "refuted", "public defender"), verdict("location", "refuted", "warders")], ["Monte Cristo", "Boa Vista", "jail"]),
        language="en"),
    Report(
        "Sable Coast Times", "2021-09-14",
        "Guinea's coup was announced on a phone. The clip in which soldiers flank the seated president on a sofa was recorded, an adviser to the junta admitted to Jeune Afrique, by Lieutenant Sory Bangoura, and dispatched to journalists from the presidential number. AFP's fact-checkers in Dakar matched the sofa and the curtains with a photo-call of 2019: Sekhoutoureya palace. An anonymous post that moves the scene to a barracks is thus disproved, they wrote. "
        "ECOWAS envoys verified the president's health on Friday.",
        Item(["The clip in which soldiers flank the seated president on a sofa", "the scene"], "video ground_video",
             [step("filmed", "Bangoura"), step("released|shared", None, optional=True), step("geolocated|analysed|verified", "AFP", optional=True)],
             [],
             [verdict("location", "confirmed", "AFP"), verdict("location", "refuted", "AFP", optional=True), verdict("source", "confirmed", "adviser|Jeune Afrique", optional=True)], ["Sekhoutoureya", "palace", "Guinea"]),
        language="en"),
    Report(
        "Juniper State Journal", "2022-12-13",
        "What the trooper's dashcam shows is a matter of record; who cut the tape is not. Montana Highway Patrol gave the Journal 14 minutes in November. A longer version has now reached us, courtesy of a dispatcher's lawyer. Forensic engineer Adaeze Nwosu laid the two side by side: identical as far as 14:02, and untouched in both cases. Patrol chief Walt Hagen replied that the second copy was \"of unknown provenance\". It has been posted on our website. "
        "Analysts verified the speed of the truck, and the county confirmed a settlement.",
        Item(["14 minutes", "the two"], "dashcam video",
             [step("released", "Montana Highway Patrol|Patrol", "2022-11"), step("filmed", "trooper", optional=True), step("analysed|verified", "Nwosu")],
             [time("published|posted", "2022-11", optional=True)],
             [verdict("content", "confirmed", "Nwosu")], []),
        Item(["A longer version", "the two", "the second copy", "It"], "dashcam video",
             [step("released|shared", "lawyer"), step("published|posted", "Juniper State Journal|our"), step("analysed|verified", "Nwosu"), step("filmed", "trooper", optional=True)],
             [],
             [verdict("content", "confirmed", "Nwosu"), verdict("source", "disputed|not_confirmed", "Hagen|Patrol")], []),
        language="en"),
    Report(
        "Polar Logbook", "2014-08-07",
        "Engineers from Salekhard have examined the rim of the Yamal crater and confirmed a depth of 70 metres. The helicopter film that started it all, viewed eight million times on YouTube, was attributed first to a pilot called Bulka and then to the gas company. It was neither, the Zvezda channel has clarified: its own correspondent, Lidia Markova, was on board on 10 July. Doubts by an American blogger, who called the hole \"Photoshop\", have been dispelled by an image from Digital Earth, a satellite operator.",
        Item(["The helicopter film that started it all"], "video drone_video ground_video",
             [step("filmed", "Markova|correspondent", "2014-07-10"), step("filmed", "Bulka|gas company", optional=True), step("filmed|posted", "gas company", optional=True), step("posted", None, optional=True)],
             [time("filmed", "2014-07-10")],
             [verdict("source", "confirmed|refuted", "Zvezda"), verdict("content", "disputed|refuted", "blogger"), verdict("content", "confirmed", "Digital Earth|*", optional=True)], ["Yamal", "crater", "hole"]),
        Item(["an image"], "satellite_image",
             [step("filmed|released|published", "Digital Earth")],
             [], [], ["Yamal", "crater", "hole"]),
        language="en"),
    Report(
        "Capitol Street Checks", "2020-06-19",
        "RATING: PARTLY TRUE. A woman in Austin says police fired at medics \"on film\". There are two films. In the first, shot by her flatmate and carried by KVUE, the medics are plain to see; the clock on the bank, we noted, reads 11:14 p.m. The second, which the police union circulated in reply, shows an empty street. According to Trevor Aldous, formerly a crime scene analyst, it was filmed an hour later. The union did not respond. "
        "The chief confirmed he would retire, and auditors will verify the overtime.",
        Item(["two films", "the first"], "video ground_video",
             [step("filmed", "flatmate"), step("published", "KVUE"), step("analysed|verified|chronolocated", "Capitol Street Checks|we", optional=True)],
             [],
             [verdict("content", "confirmed", "Capitol Street Checks|we"), verdict("time", "confirmed", "Capitol Street Checks|we", optional=True)], ["Austin", "street", "bank"]),
        Item(["two films", "The second", "it"], "video ground_video",
             [step("shared|released|posted|published", "union"), step("analysed|verified|chronolocated", "Aldous", optional=True)],
             [],
             [verdict("time", "confirmed|refuted", "Aldous"), verdict("content", "refuted", "Aldous|Capitol Street Checks|*", optional=True)], ["Austin", "street"]),
        language="en"),
    Report(
        "Indus Plain News", "2022-09-05",
        "Pakistan's space agency analysed the flooded area at 75,000 square kilometres, and the UN confirmed the figure. The video of the New Honeymoon Hotel collapsing in Kalam, on the other hand, needed no analysis, its author being known: Zahid Swati, a cook, published it on Facebook on 26 August, and Geo News, ARY and the BBC took it from there. Swati's brother insists that he himself held the phone. Local reporter Nighat Yousafzai, who interviewed them both, sides with the brother.",
        Item(["The video of the New Honeymoon Hotel collapsing in Kalam", "it", "it@2"], "video ground_video",
             [step("posted|published", "Swati|cook", "2022-08-26"), step("filmed", "Swati|brother|cook", optional=True), step("filmed", "brother", optional=True), step("published|republished", "Geo News"), step("published|republished", "ARY"), step("published|republished", "BBC")],
             [time("posted|published", "2022-08-26")],
             [verdict("source", "confirmed|disputed|refuted", "Yousafzai", optional=True), verdict("source", "disputed|confirmed|refuted", "brother", optional=True)], ["Kalam", "Hotel"]),
        language="en"),
    Report(
        "Halfmoon Broadcasting", "2026-01-19",
        "14:20 We have been asked about the night-vision pictures of tracer fire over Caracas. Here is what is known. They were first shown by Telemundo on the 3rd. Telemundo had them from a flight attendant, whom it does not name. Our verification team agrees with Caracas Chronicles that the tower is the Parque Central; unlike Caracas Chronicles, however, it has not been able to satisfy itself as to the night. The Venezuelan defence ministry speaks of archive material. "
        "14:35 Hospitals confirm 40 dead, a figure that Washington is analysing.",
        Item(["the night-vision pictures of tracer fire over Caracas", "They", "them"], "video ground_video thermal_video still",
             [step("published", "Telemundo", "2026-01-03"), step("released|shared", "attendant"), step("filmed", "attendant", optional=True), step("analysed|verified|geolocated", "Halfmoon Broadcasting|Our|team", optional=True), step("analysed|verified|geolocated", "Caracas Chronicles", optional=True)],
             [time("published", "2026-01-03")],
             [verdict("location", "confirmed", "Halfmoon Broadcasting|Our|team"), verdict("location", "confirmed", "Caracas Chronicles"), verdict("time", "not_confirmed", "Halfmoon Broadcasting|Our|team"), verdict("time", "confirmed", "Caracas Chronicles", optional=True), verdict("time", "disputed|refuted", "ministry")], ["Caracas", "Parque Central", "tower"]),
        language="en"),
    Report(
        "Hinterland Rights Watch", "2019-07-21",
        "The organisation documented 311 incidents and verified 188 of them. For this chapter it relied on seven recordings of the raid on the settlement of Yasuní Sur, which were contributed by residents, by a missionary, Father Benito Arce, and in one case by a policeman. All seven were reviewed by Dr Chloe Amsel, a pathologist in Basel, who considers the injuries consistent with rubber bullets. The geolocation, by students at the University of Quito, was checked by SITU in New York. "
        "The dates rest on the residents' word alone. Ecuador's government has announced talks.",
        Item(["seven recordings of the raid on the settlement of Yasuní Sur", "All seven"], "video ground_video",
             [step("released|shared", "residents"), step("released|shared", "Arce|missionary"), step("released|shared", "policeman"), step("filmed", "residents|*", optional=True), step("analysed|verified", "Amsel|pathologist"), step("geolocated", "students|University of Quito"), step("verified|geolocated", "SITU")],
             [],
             [verdict("content", "confirmed|partly_confirmed", "Amsel|pathologist"), verdict("location", "confirmed", "students|University of Quito"), verdict("location", "confirmed", "SITU"), verdict("time", "not_confirmed", "Hinterland Rights Watch|organisation|*", optional=True)], ["Yasuní Sur", "settlement"]),
        language="en"),
]
