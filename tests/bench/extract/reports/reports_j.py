"""Reports of the gold set's second training batch, part one, annotated by hand before any run of the program."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

GROUND = "video ground_video"
FOOTAGE = "video ground_video drone_video"
WHOLE = "content|source|location|time"

REPORTS = [
    Report("Northern Wire", "2023-11-16",
        "KHERSON, Ukraine - A Russian shell hit a trolleybus depot in Kherson on Wednesday, injuring two mechanics, the regional governor said. Video released by the Kherson regional prosecutor's office shows "
        "rows of burnt-out vehicles under a roof with a hole in it. Northern Wire confirmed the location by comparing the gate and the chimney behind it with street-level pictures, but could not establish "
        "when the video was taken. Russia, which holds the opposite bank of the Dnipro, did not comment. The city has been shelled nearly every day since Moscow's troops left it a year ago.",
        Item(["Video", "the video"], GROUND,
             [step("released|published", "prosecutor's office"), step("verified|geolocated", "Northern Wire", optional=True), step("filmed", None, optional=True)],
             [time("event", "2023-11-15", optional=True)],
             [verdict("location", "confirmed", "Northern Wire"), verdict("time", "not_confirmed", "Northern Wire")],
             ["Kherson", "KHERSON", "depot"])),
    Report("Front Assessment Desk", "2022-12-28",
        "Russian forces continued ground attacks near Svatove and Kreminna. Geolocated footage published on December 26 shows a Russian column withdrawing from positions west of Ploshchanka. A Ukrainian "
        "reserve officer claimed that heavy equipment can hardly move off the paved roads. Combat footage posted on December 27 shows Ukrainian infantry clearing a tree line reportedly near Chervonopopivka; we "
        "cannot confirm where it was recorded. The Ukrainian General Staff reported that attacks were repelled near six settlements in Luhansk Oblast. Russian sources did not discuss losses.",
        Item(["Geolocated footage"], FOOTAGE,
             [step("published|posted", None), step("geolocated", None)],
             [time("published|posted", "2022-12-26")], [verdict("location", "confirmed", None)], ["Ploshchanka", "Luhansk", "Kreminna", "Svatove"]),
        Item(["Combat footage"], FOOTAGE,
             [step("posted", None)], [time("posted", "2022-12-27")],
             [verdict("location", "not_confirmed", "Front Assessment Desk|we")], ["Chervonopopivka", "Luhansk"])),
    Report("Levante Crónica", "2024-11-01",
        "Three days after the deluge, families in Paiporta are still shovelling mud. A clip filmed from a balcony on Tuesday evening by Amparo Gil, a retired nurse, and since watched by millions, shows cars "
        "spinning down the Carrer de Sant Roc like toys. 'I was shaking so much that the picture jumps,' she told this newspaper. The town hall disputes the date: in that street, it says, the water rose on Wednesday only. The water in the Poyo ravine had risen from nothing to four metres within "
        "an hour. The Valencian government has opened a register of missing persons. Schools stay closed until Thursday at the earliest.",
        Item(["A clip", "the picture"], GROUND,
             [step("filmed", "Amparo Gil")],
             [time("filmed", "2024-10-29")], [verdict("time", "disputed", "town hall")], ["Paiporta", "Sant Roc", "Valencia"])),
    Report("The Morning Bugle", "2025-03-11",
        "JAW-DROPPING footage shows a forklift driver leaping from his cab a split second before a warehouse racking collapsed like dominoes. The CCTV clip, shared on Facebook by workmate Danny Pugh, has racked up "
        "900,000 views in two days. Bosses at the Wrexham depot say the driver, 44, walked away with a bruised elbow. The Health and Safety Executive is looking into the accident, which happened on 27 February. "
        "'He's the luckiest man in Wales,' Mr Pugh laughed. 'We've told him to buy a lottery ticket.'",
        Item(["JAW-DROPPING footage", "The CCTV clip"], "cctv",
             [step("shared|posted", "Danny Pugh|Pugh")],
             [time("event|filmed", "2025-02-27")], [], ["Wrexham", "Wales", "depot"])),
    Report("Verifica Andina", "2023-03-20",
        "Does this video show the earthquake that struck Ecuador on Saturday? No. The recording of swaying supermarket shelves, which a user named @noticias_gye posted on X on 18 March, is almost seven years old. "
        "A reverse image search led us to the same sequence on YouTube, uploaded on 17 April 2016 by the channel Manta al Día, hours after the quake that devastated Pedernales. The price tags are in US dollars "
        "and carry the logo of a chain that no longer exists. We rate the claim false.",
        Item(["this video", "The recording", "the same sequence"], GROUND + " cctv",
             [step("posted|shared|reposted", "noticias_gye"), step("posted|published", "Manta al Día")],
             [time("posted", "2023-03-18"), time("posted|published", "2016-04-17")],
             [verdict("time|content", "refuted", "*"), verdict("content|time|location|source", "refuted", "*", optional=True)],
             ["Ecuador", "Pedernales", "Manta"])),
    Report("@sahelmaps", "2024-06-17",
        "1/ Thread on the shelling of the South Hospital in El Fasher. The first video appeared on the Telegram channel of the RSF on 8 June at 14:20. It shows fighters walking through the pharmacy. 2/ I geolocated it "
        "to the western gate: water tower, two acacias and the painted wall all match. 3/ A second video, filmed by a man who speaks to the camera and calls himself Abu Samir, was posted four days later. 4/ I have not "
        "been able to place that one yet. 5/ Thanks to @fasher_watch for the archive copies.",
        Item(["The first video", "It"], GROUND,
             [step("posted|published|released", "RSF"), step("geolocated", "I|sahelmaps"), step("archived", "fasher_watch", optional=True)],
             [time("posted", "2024-06-08")], [verdict("location", "confirmed", "I|sahelmaps")], ["El Fasher", "South Hospital", "gate", "pharmacy"]),
        Item(["A second video", "that one"], GROUND,
             [step("filmed", "Abu Samir|a man"), step("posted", None), step("archived", "fasher_watch", optional=True)],
             [time("posted", "2024-06-12")], [verdict("location", "not_confirmed", "I|sahelmaps")], ["El Fasher", "South Hospital"])),
    Report("Orbital Newsroom", "2023-06-08",
        "The two satellite images below, supplied by Maxar Technologies, show the Nova Kakhovka dam in southern Ukraine before and after the breach. In the first, acquired on 28 May, the roadway and the power "
        "station are intact apart from an older gap near the northern gates. In the second, taken on Wednesday, a stretch of several hundred metres is missing and brown water fills the lower town. Ukraine and Russia "
        "blame each other. Downstream, some 40,000 people live in areas that may be flooded, a UN official said.",
        Item(["The two satellite images"], "satellite_pair satellite_image",
             [step("released|published|shared|filmed", "Maxar")],
             [time("imagery_acquired", "2023-05-28"), time("imagery_acquired", "2023-06-07")], [], ["Kakhovka", "dam", "Ukraine"])),
    Report("Picture Desk Daily", "2022-04-04",
        "A destroyed armoured vehicle blocks Vokzalna Street in Bucha, Ukraine, on Sunday, April 3, 2022, after Russian troops pulled back from the area north of Kyiv. (Photo by Lesia Hrytsenko/Picture Desk Daily)\n\n"
        "Residents who had spent five weeks in cellars came out to look for bread and news. A volunteer handed out candles from the boot of her car. 'We did not know what day it was,' said Mykola, 61, whose house "
        "lost its roof on the third day of the war. The mayor said that engineers would clear the side streets of mines before the power is switched on again.",
        Item(["Photo"], "still",
             [step("filmed", "Lesia Hrytsenko|Hrytsenko"), step("published|released", "Picture Desk Daily", optional=True)],
             [time("filmed", "2022-04-03")], [], ["Bucha", "Vokzalna", "Kyiv", "Ukraine"])),
    Report("Irrawaddy Monitor", "2023-04-13",
        "Warning: this report describes graphic scenes. Photographs and two videos taken on Tuesday at Pazigyi village in Sagaing Region were given to Irrawaddy Monitor by a member of the Kanbalu People's Defence Force. One "
        "video, 47 seconds long, pans across a burnt hall with bodies among the benches. The other was filmed at night by torchlight. We matched the hall's concrete steps with a picture the villagers had put on Facebook "
        "a week earlier, and consider the place confirmed. The junta said the next day that it had bombed what it called a terrorist ceremony.",
        Item(["Photographs"], "still",
             [step("shared|released", "Kanbalu|member")], [time("filmed", "2023-04-11")],
             [verdict("location", "confirmed", "*", optional=True)], ["Pazigyi", "Sagaing", "hall"]),
        Item(["two videos", "One video"], GROUND,
             [step("shared|released", "Kanbalu|member", optional=True), step("filmed", None, optional=True)], [time("filmed", "2023-04-11")],
             [verdict("location", "confirmed", "We|Irrawaddy Monitor")], ["Pazigyi", "Sagaing", "hall"]),
        Item(["The other"], GROUND,
             [step("shared|released", "Kanbalu|member", optional=True), step("filmed", None, optional=True)], [time("filmed", "2023-04-11", optional=True)],
             [verdict("location", "confirmed", "We|Irrawaddy Monitor", optional=True)], ["Pazigyi", "Sagaing", "hall"])),
    Report("Channel Six Verify", "2023-11-07",
        "How do we know what hit the ambulance? Our team looked at nine clips that were posted within an hour of the strike outside Al-Shifa Hospital in Gaza City on Friday. All of them show the same crater beside a "
        "low wall. By comparing shadows we put the time at shortly after 4pm local. Sarah Ekberg, who heads the desk, says the footage is consistent with a small guided munition, though she cannot rule out other causes. "
        "The Israeli army said it had targeted a vehicle used by Hamas. The Palestine Red Crescent denies that.",
        Item(["nine clips", "All of them", "the footage"], GROUND,
             [step("posted|shared", None), step("analysed|chronolocated", "Our team|we|Channel Six|Ekberg"), step("chronolocated", "*", optional=True)],
             [time("event|filmed|posted", "2023-11-03")],
             [verdict("time", "confirmed|partly_confirmed", "we|Our team|Channel Six"), verdict("content", "partly_confirmed|confirmed|not_confirmed", "*", optional=True)],
             ["Al-Shifa", "Gaza"])),
    Report("Horn Dispatch", "2021-04-02",
        "Ethiopian soldiers appear in five videos of a massacre near Mahbere Dego in Tigray, an investigation by Horn Dispatch and a group of volunteers has found. The videos first surfaced on the blog of a diaspora network "
        "on 9 March. They were recorded on a mobile phone by one of the soldiers, whose voice can be heard urging the others to save bullets. The cliff visible behind the men was located with the help of elevation models. "
        "The government in Addis Ababa called the material unverified and promised an inquiry.",
        Item(["five videos", "The videos", "the material"], GROUND,
             [step("posted|published", "diaspora network|blog"), step("filmed", "one of the soldiers|soldiers"),
              step("analysed", "Horn Dispatch|volunteers"), step("geolocated", "*", optional=True)],
             [time("posted|published", "2021-03-09")],
             [verdict("location", "confirmed", "*"), verdict(WHOLE, "disputed|not_confirmed", "government", optional=True)],
             ["Mahbere Dego", "Tigray"])),
    Report("State Rail Press Office", "2024-08-19",
        "Press release. Following Saturday's derailment at Reindorf junction, State Rail has today made public the recording of the forward-facing camera of regional train RB 4471. The 38-second sequence begins before the "
        "home signal and ends when the train comes to a stand. No passenger can be recognised in it. The film was handed to the federal accident board on Sunday. We ask the media to respect "
        "the privacy of those who were on board. Traffic will resume on one track from Wednesday morning.",
        Item(["the recording", "The 38-second sequence", "The film"], "video dashcam ground_video",
             [step("released|published", "State Rail"), step("filmed", "camera|RB 4471", optional=True), step("shared|released", "State Rail", optional=True)],
             [time("published|posted", "2024-08-19"), time("event|filmed", "2024-08-17")], [], ["Reindorf", "junction"])),
    Report("Capital Ledger", "2024-02-06",
        "The minister painted a grim picture of public finances on Tuesday and took several shots at the opposition. A snapshot of the labour market published last week by the statistics bureau shows unemployment in Lusaka at a "
        "five-year high. Analysts said the figures confirmed what traders at Soweto Market had reported since October. The kwacha recorded its sharpest fall against the dollar in eleven months, and a close-up of import data "
        "reveals a shift to cheaper fuel. The IMF will release its own review on Friday."),
    Report("Anadolu Courier", "2023-02-08",
        "ISKENDERUN, Turkey - Aerial footage taken on Tuesday by the news agency's drone team shows black smoke pouring from burning containers in the port of Iskenderun, a day after two earthquakes killed thousands in Turkey and "
        "Syria. Firefighters worked from tugboats because the quay had sunk. In Hatay's capital Antakya, a resident filmed on his phone as neighbours pulled a six-year-old girl from a collapsed block on Monday night; he sent "
        "the video to the Courier, which has confirmed that he is its author. The transport ministry said the port would stay shut until further notice.",
        Item(["Aerial footage"], "drone_video video",
             [step("filmed", "drone team|agency|Anadolu Courier")], [time("filmed", "2023-02-07")], [], ["Iskenderun", "ISKENDERUN", "port", "Turkey"]),
        Item(["the video"], GROUND,
             [step("filmed", "resident"), step("shared|released", "resident", optional=True)], [time("filmed|event", "2023-02-06")], [verdict("source", "confirmed", "Courier")], ["Antakya", "Hatay", "block"])),
    Report("Costa Central", "2024-02-05",
        "Images from a fire lookout camera above Quilpué show how quickly the flames crossed the ridge on Friday afternoon: eleven minutes pass between the first frame with smoke and the last, in which the lens melts. Chile's forest "
        "service CONAF published the sequence on Sunday. In Viña del Mar the Botanical Garden is a field of ash. A photograph by Camila Duarte of a burnt piano on the El Olivar hillside has become the emblem of the disaster. More than "
        "a hundred people have died in the region of Valparaíso.",
        Item(["Images", "the sequence"], "still cctv video",
             [step("published|released", "CONAF"), step("filmed", "camera", optional=True)],
             [time("filmed|event", "2024-02-02"), time("published|posted", "2024-02-04")], [], ["Quilpué", "ridge", "Valparaíso", "Chile"]),
        Item(["A photograph"], "still",
             [step("filmed", "Camila Duarte")], [], [], ["El Olivar", "Viña", "Valparaíso"])),
    Report("Nairobi Evening Star", "2024-06-27",
        "Nobody at the funeral of Rex Masai's friend wanted to talk about politics. But the livestream that blogger Wanjiku M. ran from Kenyatta Avenue on Tuesday told its own story: for two hours and ten minutes it showed young Kenyans "
        "singing, running and carrying one another out of the tear gas. At minute 94 a shot is heard. Police have denied using live rounds there. The Star's visual team checked the stream against bank cameras and the clock on "
        "the Hilton, and found that the time and the place are right.",
        Item(["the livestream", "it", "the stream"], "livestream",
             [step("filmed|posted|published", "Wanjiku"), step("verified|analysed|chronolocated|geolocated", "Star|visual team", optional=True)],
             [time("filmed|event|posted", "2024-06-25")],
             [verdict("time", "confirmed", "Star|visual team"), verdict("location", "confirmed", "Star|visual team")], ["Kenyatta Avenue", "Hilton"])),
    Report("Levant Brief", "2024-12-05",
        "Opposition fighters entered Hama on Thursday. A video that the rebel operations room put on its channel before noon shows gunmen greeting residents beside the Assi roundabout; AFN news agency said it had verified the place. Other "
        "footage, allegedly of prisoners leaving the central jail, was still being checked in the evening. The Syrian army said it had redeployed outside the city to spare civilians. A pro-government broadcaster aired what it called live "
        "pictures from a calm Hama; viewers noticed that the trees in them were bare of leaves.",
        Item(["A video"], GROUND,
             [step("posted|published|released", "operations room|rebel"), step("verified|geolocated", "AFN", optional=True)],
             [time("posted|published", "2024-12-05", optional=True), time("event|filmed", "2024-12-05", optional=True)],
             [verdict("location", "confirmed", "AFN")], ["Hama", "Assi", "roundabout"]),
        Item(["Other footage"], GROUND,
             [], [], [verdict(WHOLE, "not_confirmed", "*", optional=True)], ["jail", "Hama"]),
        Item(["live pictures"], "video livestream ground_video",
             [step("published|released|posted", "broadcaster")], [], [verdict("time", "disputed|refuted|not_confirmed", "viewers", optional=True)], ["Hama"])),
    Report("Delta Post", "2024-08-23",
        "Feni, in south-eastern Bangladesh, is under water. Drone pictures made by photographer Rashed Karim on Thursday show only roofs and the tops of banana trees along the Dhaka-Chattogram highway. (Rashed Karim/Delta Post) A widely "
        "shared image of a child up to its neck in the flood, however, is not real: the fact-checking group Jachai said on Friday that it was generated with artificial intelligence, pointing to the six fingers of the left hand. "
        "Four and a half million people are affected, the disaster ministry said.",
        Item(["Drone pictures"], "drone_still still",
             [step("filmed", "Rashed Karim"), step("published|released", "Delta Post", optional=True)], [time("filmed", "2024-08-22")], [], ["Feni", "highway", "Dhaka", "Bangladesh"]),
        Item(["A widely shared image"], "still",
             [step("shared|posted|reposted", None, optional=True), step("analysed|verified", "Jachai", optional=True)], [],
             [verdict("content", "refuted", "Jachai")], ["Feni", "Bangladesh"])),
    Report("Border Watch", "2024-08-14",
        "Ukrainian troops have taken more prisoners in Russia's Kursk region. In a 25-second clip uploaded by the Telegram channel Sumy Front on Tuesday, a line of men with taped wrists walks past the Sudzha gas metering station. "
        "According to the channel the film was made by the pilot of a Mavic drone of the 22nd Mechanized Brigade. The location has been confirmed by two independent analysts, who used the station's blue roof and the bend of the rails. "
        "When it was recorded is not known. Moscow says that its forces are in control of the town.",
        Item(["a 25-second clip", "the film"], "drone_video video",
             [step("posted|published", "Sumy Front"), step("filmed", "pilot|22nd"), step("unit", "22nd", optional=True),
              step("geolocated|verified", "analysts", optional=True)],
             [time("posted|published", "2024-08-13")],
             [verdict("location", "confirmed", "analysts"), verdict("time", "not_confirmed", "*")], ["Sudzha", "station", "Kursk"])),
    Report("Tri-County Gazette", "2025-05-22",
        "Body camera video released Wednesday by the Mesa Verde County Sheriff's Office shows the moments before a deputy shot a man outside a gas station in Durango last month. Deputy Carl Yates can be heard ordering the man to drop a metal "
        "bar. The nine-minute recording was edited by the department, which blurred the faces of two bystanders. The family's attorney, Lena Ortiz, disputes that the video shows the whole encounter and wants the unedited file. The shooting took place on April 19. The Colorado "
        "Bureau of Investigation has taken over the case.",
        Item(["Body camera video", "The nine-minute recording", "the video"], "bodycam",
             [step("released|published", "Sheriff")], [time("published|posted", "2025-05-21"), time("event|filmed", "2025-04-19")], [verdict("content", "disputed", "Ortiz")], ["Durango", "gas station", "Colorado", "Mesa Verde"])),
    Report("Witness for Rights", "2023-05-02",
        "Researchers of Witness for Rights analysed three videos from Karma, a village in Yatenga province of Burkina Faso, where at least 136 people were killed on 20 April. The videos were sent to us by a survivor over an encrypted "
        "messenger. Metadata show that they were made the morning after the killings. From the shape of the mosque and two baobabs we established that all three were filmed within 200 metres of the market. Uniforms seen in them "
        "correspond to those of a rapid intervention battalion; who wore them we cannot say with certainty.",
        Item(["three videos", "The videos", "all three"], GROUND,
             [step("analysed", "Witness for Rights|Researchers"), step("shared|released", "survivor"), step("geolocated", "we|Witness for Rights", optional=True), step("filmed", None, optional=True)],
             [time("filmed", "2023-04-21"), time("event", "2023-04-20", optional=True)],
             [verdict("location", "confirmed", "we|Witness for Rights"), verdict("time", "confirmed", "*"), verdict("content", "partly_confirmed|not_confirmed", "*", optional=True)],
             ["Karma", "Yatenga", "market", "mosque", "Burkina"])),
    Report("Antilles Today", "2024-03-04",
        "PORT-AU-PRINCE - Thousands of inmates fled Haiti's main prison over the weekend. A cellphone video verified by Antilles Today shows the open gate of the National Penitentiary on Sunday morning and three bodies in the street. It "
        "was recorded by a motorcycle taxi driver who asked not to be named. The prison's own surveillance recordings have vanished, according to a human rights lawyer. Gang leader Jimmy Chérizier had announced in a message "
        "on WhatsApp on Thursday that he would bring down the prime minister.",
        Item(["A cellphone video", "It"], GROUND,
             [step("filmed", "motorcycle taxi driver"), step("verified", "Antilles Today", optional=True)],
             [time("filmed|event", "2024-03-03")], [verdict(WHOLE, "confirmed", "Antilles Today")], ["Penitentiary", "PORT-AU-PRINCE", "Haiti", "prison"]),
        Item(["surveillance recordings"], "cctv", [step("filmed", "prison", optional=True)], [], [], ["prison", "Penitentiary", "Haiti"])),
    Report("Kavkaz Observer", "2024-12-01",
        "Water cannon swept Rustaveli Avenue in Tbilisi for a third night. In footage broadcast live by the opposition channel Mtavari early on Sunday, masked officers drag a man behind a minibus and kick him. The interior ministry said the "
        "episode was being examined. The man has since been named as Zura Japiashvili, 22. His lawyer says that a second recording, from the security camera of a pharmacy, shows the same scene from the other side, but police "
        "took the hard disk away on Sunday afternoon and nobody outside has seen it.",
        Item(["footage"], "livestream video ground_video",
             [step("published|posted|filmed|released", "Mtavari")], [time("published|posted|filmed|event", "2024-12-01")], [], ["Rustaveli", "Tbilisi"]),
        Item(["a second recording"], "cctv", [step("filmed", "camera|pharmacy", optional=True)], [], [], ["Rustaveli", "Tbilisi", "pharmacy"])),
    Report("Gulf Standard", "2022-10-28",
        "Crowds marched to the grave of Mahsa Amini in Saqqez on Wednesday, forty days after her death. A picture that was seen around the world, of a woman without a scarf standing on a car above an endless line of people, came from an "
        "unnamed photographer and was distributed by UGX. The agency told us that it had checked the image with two persons who were on the road, and that it stands by it. Iranian state media claimed that the crowd was far smaller. The "
        "internet was cut in much of Kurdistan province soon afterwards.",
        Item(["A picture", "the image"], "still",
             [step("filmed", "photographer"), step("released|published|shared", "UGX"), step("verified", "UGX|agency", optional=True)],
             [time("filmed|event", "2022-10-26")],
             [verdict("content|source|location|time", "confirmed", "UGX|agency"), verdict("content", "disputed", "Iranian state media|state media", optional=True)],
             ["Saqqez", "Kurdistan", "road"])),
    Report("Cedar Wire", "2024-09-29",
        "Smoke rises over Beirut's southern suburbs after an Israeli air strike, in this screengrab from a video obtained by Cedar Wire and taken on September 27, 2024. (Social media/via Cedar Wire)\n\nThe blasts, heard as far as Jounieh, "
        "brought down six buildings in Haret Hreik. Lebanon's health ministry said that 33 people were killed. Israel said the attack had killed Hassan Nasrallah, leader of Hezbollah, and the group confirmed it on Saturday. "
        "Rescuers were still lifting slabs of concrete on Sunday with a single crane.",
        Item(["this screengrab", "a video"], "screenshot video ground_video still",
             [step("published|released|shared", "Cedar Wire", optional=True), step("posted|shared|filmed", "Social media", optional=True), step("filmed", None, optional=True)],
             [time("filmed", "2024-09-27")], [], ["Beirut", "suburbs", "Haret Hreik", "Lebanon"])),
    Report("Great Lakes Bulletin", "2025-01-29",
        "M23 rebels control most of Goma, the largest city of eastern Congo. Several clips that went round on WhatsApp on Monday, and which the Bulletin has located near the airport and along the Boulevard Kanyamuhanga, show men in new "
        "uniforms walking in file. A diplomat said some are Rwandan soldiers; we could not corroborate this. One clip stands out: shot from the roof of a hotel, it follows a lorry full of UN peacekeepers with a white flag. The UN "
        "mission declined to say whether it is authentic.",
        Item(["Several clips"], GROUND,
             [step("shared|posted", None), step("geolocated|verified", "Bulletin")],
             [time("posted", "2025-01-27")], [verdict("location", "confirmed", "Bulletin"), verdict("content", "not_confirmed", "*", optional=True)],
             ["Goma", "airport", "Kanyamuhanga", "Congo"]),
        Item(["One clip", "it"], GROUND,
             [step("shared|posted", None, optional=True), step("filmed", None, optional=True)], [time("posted", "2025-01-27", optional=True)],
             [verdict("content|source", "not_confirmed", "UN", optional=True), verdict("location", "confirmed", "Bulletin", optional=True)], ["Goma", "hotel"])),
    Report("Mediterranean Eye", "2023-09-14",
        "Before and after: satellite pictures of Derna from Planet Labs PBC, the earlier of September 2 and the later of September 12, lay bare what Storm Daniel did to the Libyan port. A brown fan now covers the blocks on both sides of the "
        "wadi; at least five bridges are gone. Mediterranean Eye counted some 900 buildings that are damaged or no longer there. The mayor fears that 20,000 people lost their lives. Two dams upstream, built in the 1970s, had not been "
        "maintained since 2002.",
        Item(["satellite pictures"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Planet Labs"), step("analysed", "Mediterranean Eye", optional=True)],
             [time("imagery_acquired", "2023-09-02"), time("imagery_acquired", "2023-09-12")], [], ["Derna", "Libya", "wadi", "port"])),
    Report("Himal Times", "2023-01-17",
        "A passenger on Yeti Airlines flight 691 was streaming on Facebook as the plane came in to land at Pokhara on Sunday. Sonu Jaiswal, 29, from India's Ghazipur, turned his phone to the window; moments later the picture tilts, there is a cry, "
        "and flames fill the screen. Friends at home, who had watched live, saved the recording and passed it to reporters. Nepal's civil aviation authority said on Monday it believed that the video was genuine. All 72 people on board died "
        "in the crash between the old and the new airport.",
        Item(["the recording", "the video"], "livestream video ground_video",
             [step("filmed|posted|published", "Sonu Jaiswal|passenger"), step("shared|released|archived", "Friends")],
             [time("filmed|event|posted", "2023-01-15")],
             [verdict("content|source", "confirmed", "civil aviation authority")], ["Pokhara", "airport", "Nepal"])),
    Report("Caspian Review", "2020-10-05",
        "Azerbaijan's defence ministry on Sunday released a black-and-white video in which a loitering munition strikes an Armenian S-300 launcher. The ministry gave neither date nor place. Independent researchers later concluded that the hills in "
        "it are those near Shushikend, and that the vehicle was a radar, not a launcher. Armenia called the video staged. A still from it appeared in the Monday issue of a Baku daily with the caption 'Precise work'. Fighting in and "
        "around Nagorno-Karabakh entered its second week.",
        Item(["a black-and-white video", "the video"], "drone_video thermal_video video",
             [step("released|published", "defence ministry"), step("geolocated|analysed", "researchers"), step("published|republished", "Baku daily", optional=True)],
             [time("published|posted", "2020-10-04")],
             [verdict("location", "confirmed", "researchers"), verdict("content", "disputed|refuted|partly_confirmed", "researchers", optional=True),
              verdict("content", "disputed|refuted", "Armenia")], ["Shushikend", "Karabakh", "hills"]),
        Item(["A still"], "still screenshot",
             [step("published|republished", "Baku daily|daily")], [time("published", "2020-10-05", optional=True)], [], ["Shushikend", "Karabakh"])),
    Report("Indus Valley News", "2022-08-29",
        "What we know about the hotel in Kalam: the New Honeymoon, a four-storey building on the bank of the Swat, fell into the river on Friday. The collapse was captured by several tourists. Their videos were picked up by broadcasters from "
        "Karachi to London, usually without credit. The earliest one that we have come across was put on TikTok by @adnan.travels at 11.07am. It has been confirmed by matching the cliff and the mobile mast behind the hotel. "
        "There were no guests inside, the district commissioner said.",
        Item(["Their videos"], GROUND,
             [step("filmed", "tourists"), step("republished|published|shared|reposted", "broadcasters")], [time("event|filmed", "2022-08-26")], [], ["Kalam", "Swat", "hotel", "Honeymoon"]),
        Item(["The earliest one", "It"], GROUND,
             [step("posted", "adnan.travels"), step("filmed", "tourists", optional=True)], [time("posted|event|filmed", "2022-08-26", optional=True)],
             [verdict("location", "confirmed", "*")], ["Kalam", "Swat", "hotel", "Honeymoon", "cliff"])),
    Report("El Faro del Golfo", "2023-10-26",
        "ACAPULCO, Mexico. - Hurricane Otis peeled the glass off the hotel towers along the Costera Miguel Alemán. A guest on the ninth floor recorded how the door of his bathroom bulged in the wind; his daughter posted the clip on Instagram once she had "
        "signal again, on Wednesday night. In photos taken yesterday by our colleague Iván Solís, the lobby is ankle-deep in splinters. A video of waves breaking over a car park, which many accounts labelled 'Acapulco', is from Dominica in 2017, our "
        "fact-checkers found. Telephone lines are still down.",
        Item(["the clip"], GROUND,
             [step("filmed", "guest"), step("posted", "daughter")], [time("posted", "2023-10-25")], [], ["ACAPULCO", "Costera", "hotel", "Mexico"]),
        Item(["photos"], "still", [step("filmed", "Iván Solís|colleague")], [time("filmed", "2023-10-25")], [], ["ACAPULCO", "lobby", "Costera", "Mexico"]),
        Item(["A video"], GROUND,
             [step("shared|posted|reposted", "accounts", optional=True), step("analysed|verified", "fact-checkers", optional=True)],
             [time("filmed|event", "2017", optional=True)], [verdict("location|content", "refuted", "fact-checkers"), verdict("time", "refuted", "fact-checkers", optional=True)], ["Dominica", "car park"])),
    Report("Danube Business Daily", "2025-04-16",
        "Film lovers in Novi Sad will get a new screen: the Arena cinema reopens on Friday after two years of work. The programme, released on Monday by the city's culture office, includes forty features and a retrospective on "
        "footage found in attics, which was the subject of a doctoral thesis. Sound recording studios on the upper floor can be rented by the hour. The director said that confirmed guests include two Serbian actors. Tickets went "
        "live yesterday, and the box office posted record sales. Parking in Miletićeva street is limited."),
]
