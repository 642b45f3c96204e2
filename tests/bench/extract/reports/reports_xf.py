"""Sixty reports in the manner of wire agencies and broadcasters, many with an explanatory verification note at the end."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

REPORTS = [
    Report(
        "Northgate News Agency", "2024-08-23",
        "KHARKIV, Ukraine, Aug 23 - At least four people were killed when a guided bomb hit a busy supermarket car park in Ukraine's second-largest city on Thursday, regional officials said. "
        "Video filmed by a motorist, Andriy Lysenko, showed flames engulfing a row of cars outside the store on Akademika Pavlova Street as shoppers ran towards the metro. "
        "Moscow, which denies targeting civilians, did not immediately comment. Kyiv has asked its allies for more air defence systems.\n"
        "Northgate verified the location of the video from the facade of the shop and the tram lines, which matched file imagery. The date was confirmed by the original file metadata.",
        Item(["Video filmed by a motorist", "the video"],
             "video ground_video dashcam",
             [step("filmed", "Lysenko|motorist", "2024-08-22"), step("verified|analysed", "Northgate", optional=True)],
             [time("filmed", "2024-08-22"), time("event", "2024-08-22", optional=True)],
             [verdict("location", "confirmed", "Northgate"), verdict("time", "confirmed", "Northgate")],
             ["Pavlova", "Kharkiv", "KHARKIV", "supermarket", "store"]),
        ),
    Report(
        "Reuters", "2023-04-17",
        "KHARTOUM - Fighting between Sudan's army and the paramilitary Rapid Support Forces entered a third day on Monday, with residents sheltering from air strikes and shelling. "
        "The doctors' union said at least 97 civilians had been killed since Saturday. "
        "A video obtained by Reuters showed black smoke rising over Khartoum International Airport and a passenger jet burning on the apron. "
        "Reuters was able to confirm the location from the control tower and the layout of the terminal. It could not independently verify the date the video was filmed, "
        "although no version of the clip was found online before Saturday.",
        Item(["A video obtained by Reuters", "the video", "the clip"],
             "video ground_video",
             [step("published|shared|released|reposted|republished|archived", "Reuters", optional=True), step("verified|analysed", "Reuters", optional=True)],
             [],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters"), verdict("time", "partly_confirmed", "Reuters|*", optional=True)],
             ["Airport", "Khartoum"]),
        ),
    Report(
        "Meridian Broadcasting", "2023-02-07",
        "Rescue workers in southern Turkey are racing against freezing temperatures to find survivors of Monday's earthquakes. More than 5,000 people are known to have died there and across the border in Syria. "
        "A drone video released by the Hatay municipality on Tuesday shows whole blocks flattened along the Orontes river in Antakya. "
        "A second clip, which a shopkeeper filmed on his phone seconds after the first shock, captures an apartment building folding in on itself in Malatya. "
        "Our verification team matched a pharmacy sign and a minaret in the Malatya clip to street-level pictures and is satisfied that it was filmed there.",
        Item(["A drone video released by the Hatay municipality"],
             "drone_video",
             [step("released", "Hatay|municipality", "2023-02-07")],
             [time("released|posted", "2023-02-07"), time("event", "2023-02-06", optional=True)],
             [],
             ["Antakya", "Orontes", "Hatay"]),
        Item(["A second clip", "the Malatya clip"],
             "video ground_video",
             [step("filmed", "shopkeeper", "2023-02-06"), step("verified|analysed|geolocated", "verification team|Meridian", optional=True)],
             [time("filmed", "2023-02-06", optional=True), time("event", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "verification team|Meridian|our")],
             ["Malatya"]),
        ),
    Report(
        "AFP", "2025-03-28",
        "A powerful earthquake rocked central Myanmar on Friday, buckling roads in the capital Naypyidaw and sending tremors as far as the Thai capital. "
        "In Bangkok, a 30-storey tower under construction collapsed within seconds, trapping dozens of workers. CCTV footage shared by a nearby car dealership showed commuters sprinting from a wall of dust near Chatuchak Park. "
        "AFP geolocated the footage to Kamphaeng Phet Road, around 200 metres from the site. Thailand's prime minister declared an emergency zone, and the stock exchange suspended afternoon trading. "
        "The junta in Naypyidaw made a rare appeal for international aid.",
        Item(["CCTV footage shared by a nearby car dealership", "the footage"],
             "cctv",
             [step("shared", "dealership"), step("geolocated", "AFP"), step("filmed", "dealership|*", optional=True), step("verified", "AFP", optional=True)],
             [time("event|filmed", "2025-03-28", optional=True), time("filmed", "2025-03-28", optional=True)],
             [verdict("location", "confirmed", "AFP", optional=True)],
             ["Chatuchak", "Kamphaeng", "Bangkok"]),
        ),
    Report(
        "Halden International", "2022-09-22",
        "Protests over the death of a young woman in the custody of Iran's morality police spread to more than 20 cities on Wednesday night, activists said. "
        "In a clip posted on Instagram by the Kurdish rights group Zagros Watch, women wave their headscarves in the air around a bonfire in Sari. "
        "Another video, circulating on Telegram, appears to show riot police firing on marchers in Kermanshah. Halden could not independently verify the authenticity of either of the videos. "
        "Internet monitors said access to WhatsApp had been cut in several provinces. State television put the number of dead at 17.",
        Item(["a clip posted on Instagram", "the videos"],
             "video ground_video",
             [step("posted", "Zagros Watch")],
             [time("event|filmed", "2022-09-21", optional=True), time("filmed", "2022-09-21", optional=True)],
             [verdict("content|source|location|time", "not_confirmed", "Halden")],
             ["Sari"]),
        Item(["Another video"],
             "video ground_video",
             [step("posted|shared", None, optional=True)],
             [time("event|filmed", "2022-09-21", optional=True), time("filmed", "2022-09-21", optional=True)],
             [verdict("content|source|location|time", "not_confirmed", "Halden")],
             ["Kermanshah"]),
        ),
    Report(
        "Pacific Wire", "2022-11-28",
        "SHANGHAI, Nov 28 - Police put up barriers along Wulumuqi Road on Monday after two nights of rare protests against China's COVID-19 curbs. "
        "A livestream that ran for 40 minutes on Sunday night showed hundreds of people holding up blank sheets of paper and chanting. "
        "It was watched by Pacific Wire before the account, run by a student who asked not to be named, was taken down. "
        "Oil prices fell to their lowest in eleven months as investors weighed the unrest. A foreign ministry spokesman said the issue did not reflect reality in China.",
        Item(["A livestream that ran for 40 minutes", "It was watched"],
             "livestream",
             [step("posted|filmed|published", "student", optional=True)],
             [time("filmed|published|posted", "2022-11-27"), time("event|posted|published", "2022-11-27", optional=True)],
             [],
             ["Wulumuqi", "Shanghai", "SHANGHAI"]),
        ),
    Report(
        "Reuters", "2023-09-12",
        "DERNA, Libya - A quarter of the eastern city of Derna was wiped out by floods after dams burst in a storm, an official in the administration that controls the area said on Tuesday. "
        "Footage posted on Facebook on Monday by a local broadcaster, Al-Fanar TV, showed cars stacked on top of each other on a seafront road stained with mud. "
        "The footage was verified by Reuters by matching the mosque, the palm trees and the curve of the corniche with satellite imagery. "
        "The exact time it was recorded could not be established. International aid flights began to arrive in Benghazi.",
        Item(["Footage posted on Facebook on Monday", "The footage was verified", "it was recorded"],
             "video ground_video",
             [step("posted", "Al-Fanar", "2023-09-11"), step("verified|analysed", "Reuters", optional=True)],
             [time("posted", "2023-09-11")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed|partly_confirmed", "*")],
             ["Derna", "DERNA", "seafront", "corniche"]),
        ),
    Report(
        "Lakeside Radio and Television", "2023-09-11",
        "In the High Atlas, people have been digging with their bare hands since Friday night's earthquake, Morocco's deadliest in six decades. "
        "Security cameras at a hotel in Marrakesh recorded the moment the ground began to shake: guests leap into the pool area as plaster rains down. The hotel's owner passed the recording to our correspondent on Sunday. "
        "King Mohammed VI has declared three days of mourning. Spain and Qatar have sent search teams, while an offer from Algeria was turned down. "
        "In Moulay Brahim, a village south of the city, the dead were buried on a hillside.",
        Item(["Security cameras at a hotel", "the recording"],
             "cctv",
             [step("filmed", "Security cameras|camera|hotel|*"), step("shared|released", "owner", "2023-09-10")],
             [time("filmed", "2023-09-08"), time("event", "2023-09-08", optional=True), time("shared|released", "2023-09-10", optional=True)],
             [],
             ["Marrakesh", "hotel"]),
        ),
    Report(
        "Himal Press Service", "2025-09-10",
        "KATHMANDU - Soldiers patrolled the Nepali capital on Wednesday, a day after demonstrators angry at a ban on social media set fire to parliament. "
        "Drone footage shot on Tuesday by the freelance cameraman Suresh Tamang shows a thick column of smoke above the Singha Durbar complex. "
        "A photograph of a burning hotel, which has been shared thousands of times with the claim that it was taken in Pokhara, is not from Nepal at all. "
        "It shows a fire in Manila in 2019, a reverse image search by Himal found. The airport is due to reopen at 6 p.m.",
        Item(["Drone footage shot on Tuesday"],
             "drone_video",
             [step("filmed", "Tamang", "2025-09-09")],
             [time("filmed", "2025-09-09"), time("event", "2025-09-09", optional=True)],
             [],
             ["Singha", "Kathmandu", "KATHMANDU"]),
        Item(["A photograph of a burning hotel", "It shows a fire"],
             "still",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Himal", optional=True)],
             [time("filmed|event", "2019"), time("event|filmed", "2019", optional=True)],
             [verdict("location", "refuted", "Himal"), verdict("time", "refuted", "Himal", optional=True), verdict("content", "refuted", "Himal", optional=True), verdict("location", "confirmed", "Himal", optional=True)],
             ["Manila", "hotel"]),
        ),
    Report(
        "BBC", "2024-06-26",
        "At least 13 people have died in Kenya's protests against new taxes, a doctors' association says. "
        "BBC Verify has examined a number of clips filmed around parliament in Nairobi on Tuesday. In one, shared on X at 15:02 local time, a man carrying a Kenyan flag falls to the ground after a shot rings out on Parliament Road. "
        "The team confirmed where it was filmed by comparing the statue and the fencing visible with older pictures of the junction. Who fired the shot cannot be determined from the clip. "
        "President William Ruto has since said he will not sign the bill.",
        Item(["a number of clips filmed around parliament"],
             "video ground_video",
             [step("analysed|verified", "BBC"), step("filmed", None, optional=True)],
             [time("filmed", "2024-06-25"), time("event", "2024-06-25", optional=True)],
             [],
             ["parliament", "Nairobi", "Parliament"]),
        Item(["In one", "the clip", "it was filmed"],
             "video ground_video",
             [step("shared|posted", None, "2024-06-25"), step("filmed", None, optional=True), step("verified|analysed|geolocated", "BBC|The team", optional=True)],
             [time("filmed", "2024-06-25", optional=True), time("posted", "2024-06-25", optional=True), time("event", "2024-06-25", optional=True)],
             [verdict("location", "confirmed", "BBC|team"), verdict("content", "not_confirmed|partly_confirmed", "*", optional=True)],
             ["Parliament", "parliament", "Nairobi"]),
        ),
    Report(
        "Delta News", "2024-07-19",
        "Bangladesh imposed a curfew late on Friday as student-led protests over government job quotas turned deadly. "
        "Television channels went off air and phone lines were largely cut. "
        "A 90-second video, sent to Delta News by a university lecturer before the internet shutdown, shows officers throwing a man from the roof of an armoured vehicle in Savar, outside Dhaka. "
        "The person who recorded it did not want to be identified. Delta News has seen the unedited file and its metadata, which show that it was filmed on Thursday at 2:41 p.m.; the site was located through a footbridge and two billboards.",
        Item(["A 90-second video", "who recorded it", "the unedited file"],
             "video ground_video",
             [step("shared|released", "lecturer"), step("filmed", "*"), step("verified|analysed|geolocated", "Delta", optional=True), step("geolocated", "*", optional=True)],
             [time("filmed", "2024-07-18"), time("event", "2024-07-18", optional=True)],
             [verdict("time", "confirmed", "Delta"), verdict("location", "confirmed", "Delta|*")],
             ["Savar", "Dhaka"]),
        ),
    Report(
        "Atlantic Wire", "2024-03-26",
        "BALTIMORE, March 26 - A container ship lost power and smashed into the Francis Scott Key Bridge in the early hours of Tuesday, sending the span into the Patapsco River. "
        "Live video carried by a harbour webcam operator, StreamBay, showed the lights of the vessel flickering twice before it struck a pylon. Six members of a road crew were missing. "
        "Aerial pictures taken after daybreak by the Maryland National Guard showed the bridge's steel trusses draped over the bow. "
        "The port, one of the busiest for car imports in the United States, was closed until further notice.",
        Item(["Live video carried by a harbour webcam operator"],
             "livestream cctv video",
             [step("published|released|filmed|shared|posted", "StreamBay"), step("filmed", "StreamBay|*", optional=True)],
             [time("filmed|event", "2024-03-26"), time("event|filmed", "2024-03-26", optional=True)],
             [],
             ["Bridge", "Patapsco", "Baltimore", "BALTIMORE"]),
        Item(["Aerial pictures taken after daybreak"],
             "still drone_still",
             [step("filmed", "National Guard")],
             [time("filmed", "2024-03-26", optional=True), time("event", "2024-03-26", optional=True)],
             [],
             ["bridge", "Bridge", "Baltimore", "BALTIMORE", "Patapsco"]),
        ),
    Report(
        "Reuters", "2021-02-08",
        "Rescuers in the Indian Himalayas dug through a tunnel on Monday in search of workers trapped when a flash flood swept down the Dhauliganga valley a day earlier. "
        "A video shared on Twitter by the Indo-Tibetan Border Police showed a wall of water and debris breaching the dam at Tapovan. "
        "Satellite images from Planet Labs, taken on Feb. 6 and Feb. 7, reveal a scar on the flank of a peak where scientists think rock and ice broke off. "
        "The chief minister of Uttarakhand state announced compensation for the families of the dead. Some 200 people were still unaccounted for.",
        Item(["A video shared on Twitter"],
             "video ground_video",
             [step("shared|posted", "Border Police")],
             [time("event|filmed", "2021-02-07", optional=True), time("filmed", "2021-02-07", optional=True)],
             [],
             ["Tapovan", "Dhauliganga", "dam", "valley", "Uttarakhand"]),
        Item(["Satellite images from Planet Labs"],
             "satellite_pair satellite_image",
             [step("filmed|released|published", "Planet"), step("released|published", "Planet", optional=True)],
             [time("imagery_acquired", "2021-02-06"), time("imagery_acquired", "2021-02-07")],
             [],
             ["*"]),
        ),
    Report(
        "Eurolink Television", "2024-11-01",
        "Spain has sent 500 more soldiers to the flooded towns around Valencia, where the number of dead has passed 200. "
        "A dramatic sequence of a van being carried through a street, broadcast by several channels as a picture of Tuesday's flood in Alfafar, was in fact recorded in Zaragoza in July 2023, according to Eurolink's fact-checking unit. "
        "The unit found the same sequence in a regional bulletin of the time. "
        "Meanwhile mobile phone footage made by a nurse, Inés Ferrandis, on Tuesday evening shows patients being lifted out of a care home in Paiporta. Rail services to Madrid may be interrupted for weeks.",
        Item(["A dramatic sequence of a van", "the same sequence"],
             "video ground_video",
             [step("published|republished|reposted|shared", "channels"), step("filmed", None, "2023-07", optional=True), step("published", "bulletin|regional", optional=True), step("verified|analysed", "unit|Eurolink", optional=True)],
             [time("filmed", "2023-07"), time("event", "2023-07", optional=True), time("published", "2023-07", optional=True)],
             [verdict("location", "refuted", "Eurolink|unit"), verdict("time", "refuted", "Eurolink|unit"), verdict("content", "refuted", "Eurolink|unit", optional=True)],
             ["Zaragoza"]),
        Item(["mobile phone footage made by a nurse"],
             "video ground_video",
             [step("filmed", "Ferrandis|nurse", "2024-10-29")],
             [time("filmed", "2024-10-29"), time("event", "2024-10-29", optional=True)],
             [],
             ["Paiporta"]),
        ),
    Report(
        "Danube News", "2024-11-04",
        "BELGRADE - Thousands of Serbs demanded the resignation of the transport minister on Sunday over the collapse of a railway station canopy in Novi Sad that killed 14 people. "
        "Surveillance video obtained by the daily Glas Vojvodine and aired by Danube News shows the concrete roof coming down at 11:52 a.m. on Friday on people seated on benches below it. "
        "Serbian Railways, which owns the cameras, confirmed that the recording was genuine but said it had not authorised its release. Prosecutors have questioned more than 20 people. "
        "The station had reopened in July after renovation by a Chinese-led consortium.",
        Item(["Surveillance video obtained by the daily", "the recording"],
             "cctv",
             [step("published|shared|released|reposted|republished|archived", "Glas Vojvodine", optional=True), step("published|republished", "Danube News"), step("filmed", "Serbian Railways|camera|*", optional=True), step("verified", "Serbian Railways", optional=True)],
             [time("filmed|event", "2024-11-01"), time("event|filmed", "2024-11-01", optional=True)],
             [verdict("source|content", "confirmed", "Serbian Railways")],
             ["Novi Sad", "railway station", "station"]),
        ),
    Report(
        "Associated Press", "2023-08-10",
        "LAHAINA, Hawaii (AP) - A wildfire that tore through the historic heart of Maui took many by surprise, leaving burned-out cars on once busy streets and smoking piles of rubble. "
        "A helicopter pilot, Keoni Akana, filmed the devastation along Front Street on Wednesday and posted the video to YouTube the same evening. “It looks like a bomb went off,” he said. "
        "Officials have confirmed 36 deaths. President Joe Biden declared a major disaster, freeing federal money for temporary housing. The banyan tree in the town square, planted in 1873, was charred but appeared to be standing.",
        Item(["filmed the devastation", "the video to YouTube"],
             "video drone_video",
             [step("filmed", "Akana|pilot", "2023-08-09"), step("posted", "Akana|pilot", "2023-08-09")],
             [time("filmed", "2023-08-09"), time("posted", "2023-08-09"), time("event", "2023-08-09", optional=True)],
             [],
             ["Front Street", "Lahaina", "LAHAINA", "Maui"]),
        ),
    Report(
        "Agência Planalto", "2023-01-09",
        "Brazilian troops dismantled a protest camp outside army headquarters on Monday, hours after supporters of former President Jair Bolsonaro stormed Congress, the Supreme Court and the presidential palace. "
        "Rioters themselves published much of the evidence. In a selfie video uploaded to Facebook on Sunday afternoon, a man in a yellow football shirt sits in the speaker's chair in the Senate chamber. "
        "Security footage released by the Planalto palace shows another man knocking over a 17th-century clock. Police said they had made 1,500 arrests. "
        "Markets in São Paulo opened slightly lower.",
        Item(["a selfie video uploaded to Facebook"],
             "video ground_video",
             [step("posted", "*", "2023-01-08"), step("filmed", "man|Rioters", optional=True)],
             [time("posted", "2023-01-08"), time("filmed|event", "2023-01-08", optional=True), time("event", "2023-01-08", optional=True)],
             [],
             ["Senate", "Congress"]),
        Item(["Security footage released by the Planalto palace"],
             "cctv",
             [step("released", "Planalto")],
             [time("event|filmed", "2023-01-08", optional=True), time("filmed", "2023-01-08", optional=True)],
             [],
             ["palace", "Planalto"]),
        ),
    Report(
        "Hellenic Newswire", "2023-03-01",
        "At least 36 people were killed when a passenger train and a freight train collided head-on in central Greece late on Tuesday. "
        "The front carriages burst into flames near the village of Tempi, and survivors climbed out through broken windows. "
        "A station master in Larissa has been arrested. The government declared three days of mourning, and rail workers called a one-day strike, saying that warnings about missing signals had been ignored for years. "
        "“We heard a big bang,” said Stergios, a 28-year-old passenger who escaped from the fifth carriage. “The next ten seconds were a nightmare.”",
        ),
    Report(
        "Hanseong News", "2022-10-31",
        "SEOUL - South Koreans laid white chrysanthemums at a memorial on Monday for the 154 people who died in a crowd crush during Halloween festivities in Itaewon. "
        "Police said they would analyse footage from 52 security cameras to establish how the surge began. "
        "In a video filmed from an upstairs window at about 10 p.m. on Saturday and later put on TikTok by a bar worker, people are seen wedged into the sloping alley beside the Hamilton Hotel, unable to move. "
        "Hanseong News confirmed the place and the hour with the bar's owner.",
        Item(["footage from 52 security cameras"],
             "cctv",
             [step("analysed", "Police", optional=True), step("filmed", "camera|*", optional=True)],
             [time("event|filmed", "2022-10-29", optional=True)],
             [],
             ["*"]),
        Item(["a video filmed from an upstairs window"],
             "video ground_video",
             [step("posted", "bar worker"), step("filmed", None, "2022-10-29", optional=True), step("filmed", "bar worker", optional=True), step("verified", "Hanseong", optional=True)],
             [time("filmed", "2022-10-29"), time("event", "2022-10-29", optional=True)],
             [verdict("location", "confirmed", "Hanseong"), verdict("time", "confirmed", "Hanseong")],
             ["alley", "Hamilton", "Itaewon", "Seoul", "SEOUL"]),
        ),
    Report(
        "Reuters", "2022-10-31",
        "MORBI, India, Oct 31 - Divers searched the Machchhu river on Monday after a colonial-era footbridge gave way the evening before, plunging hundreds of people into the water and killing at least 132. "
        "CCTV footage from just before the collapse showed a group of young men taking photos while others rocked the walkway from side to side, before they tumbled into the river below as the cables snapped. "
        "Reuters was able to independently verify the footage. The bridge had reopened only last week after repairs. "
        "Nine people connected with its maintenance, among them ticket clerks, have been detained, police in Gujarat state said.",
        Item(["CCTV footage from just before the collapse", "the footage"],
             "cctv",
             [step("verified", "Reuters", optional=True)],
             [time("event|filmed", "2022-10-30", optional=True)],
             [verdict("location|time|content|source", "confirmed", "Reuters")],
             ["Morbi", "MORBI", "footbridge", "bridge", "Machchhu"]),
        ),
    Report(
        "Halden International", "2023-10-18",
        "GAZA/JERUSALEM - Israel and Palestinian officials blamed each other on Wednesday for an explosion at Al-Ahli al-Arabi hospital in Gaza City that killed scores of people. "
        "A live broadcast by the Qatari channel Al-Bahr at 6:59 p.m. on Tuesday captured a projectile changing course above the city, then a blast on the ground. "
        "The Israeli military released its own drone pictures of the car park, which it says rule out an air strike. "
        "Three munitions experts who looked at the pictures for Halden said the small crater was not typical of a bomb, but none of them could say with certainty what had caused it.",
        Item(["A live broadcast by the Qatari channel"],
             "livestream video",
             [step("published|filmed|posted", "Al-Bahr", "2023-10-17"), step("filmed", "Al-Bahr", optional=True)],
             [time("filmed|published", "2023-10-17"), time("event|filmed|published", "2023-10-17", optional=True)],
             [],
             ["Gaza", "city", "GAZA"]),
        Item(["its own drone pictures", "the pictures"],
             "drone_still drone_video still",
             [step("released", "Israeli military"), step("filmed", "Israeli military", optional=True), step("analysed|verified", "experts|Halden")],
             [],
             [verdict("content", "not_confirmed|partly_confirmed|disputed", "experts|Halden", optional=True), verdict("content", "confirmed", "Israeli military", optional=True)],
             ["car park", "hospital", "Gaza", "GAZA"]),
        ),
    Report(
        "Cedar News", "2023-11-06",
        "An Israeli strike on a car in southern Lebanon killed three girls and their grandmother on Sunday, Lebanese state media reported. "
        "A photograph taken by the civil defence volunteer Hadi Mroueh and distributed by the Islamic Risala scouts shows the burnt shell of the vehicle on the road between Ainata and Aitaroun. "
        "Cedar News established the spot by comparing the bend in the road with satellite imagery. The Israeli army said it was looking into the incident. "
        "Hezbollah fired rockets at Kiryat Shmona in response, killing one civilian, according to Israeli police.",
        Item(["A photograph taken by the civil defence volunteer"],
             "still",
             [step("filmed", "Mroueh"), step("released|shared|published", "Risala"), step("geolocated|verified|analysed", "Cedar", optional=True)],
             [time("filmed|event", "2023-11-05", optional=True)],
             [verdict("location", "confirmed", "Cedar")],
             ["Ainata", "Aitaroun", "Lebanon", "road"]),
        ),
    Report(
        "Kanto Broadcasting", "2024-01-02",
        "A Japan Airlines plane burst into flames at Tokyo's Haneda airport on Tuesday after hitting a coast guard aircraft that was due to carry aid to the victims of Monday's earthquake. All 379 people on board the airliner got out. "
        "A passenger, who gave his name as Anton, posted a video on X from inside the smoke-filled cabin. A fixed camera of Kanto Broadcasting on the roof of Terminal 2 caught the moment of the collision at 5:47 p.m. "
        "Five of the six crew on the smaller aircraft died. The transport ministry has begun an inquiry.",
        Item(["a video on X"],
             "video ground_video",
             [step("posted", "Anton|passenger"), step("filmed", "Anton|passenger", optional=True)],
             [time("event|filmed", "2024-01-02", optional=True), time("filmed", "2024-01-02", optional=True), time("posted", "2024-01-02", optional=True)],
             [],
             ["*"]),
        Item(["A fixed camera of Kanto Broadcasting"],
             "cctv video ground_video livestream",
             [step("filmed", "Kanto|camera")],
             [time("filmed|event", "2024-01-02"), time("event|filmed", "2024-01-02", optional=True)],
             [],
             ["Haneda", "airport", "Tokyo", "Terminal"]),
        ),
    Report(
        "Western Wire", "2025-01-09",
        "LOS ANGELES - Firefighters struggled on Thursday to contain blazes that have destroyed thousands of homes from the Pacific coast to Pasadena. "
        "Thermal video recorded on Wednesday night by a National Guard aircraft and made public by the state fire agency shows the Palisades Fire glowing along the ridge above Mandeville Canyon. "
        "An image of the Hollywood sign surrounded by flames, viewed millions of times, is fake. Western Wire's verification desk found tell-tale distortions in the lettering, and fire maps put the nearest flames miles away; the image was made with an artificial intelligence tool. "
        "Insurers expect losses of more than $20 billion.",
        Item(["Thermal video recorded on Wednesday night"],
             "thermal_video",
             [step("filmed", "National Guard", "2025-01-08"), step("released|published", "fire agency")],
             [time("filmed", "2025-01-08"), time("event", "2025-01-08", optional=True)],
             [],
             ["Mandeville", "Palisades", "Los Angeles", "LOS ANGELES"]),
        Item(["An image of the Hollywood sign", "the image was made"],
             "still",
             [step("posted|shared", None, optional=True), step("verified|analysed", "Western Wire", optional=True)],
             [],
             [verdict("content", "refuted", "Western Wire|desk"), verdict("source", "refuted", "Western Wire|desk", optional=True)],
             ["*"]),
        ),
    Report(
        "Gulf Wire", "2025-06-13",
        "DUBAI, June 13 - Israel struck nuclear and military sites across Iran early on Friday, killing top commanders. Iran vowed a harsh response. "
        "A video published by the semi-official agency Mardom shows a collapsed upper floor in a residential block in the Tehran district of Lavizan. Gulf Wire verified the location by matching the balconies and a blue water tank with archive imagery; the date was verified through several clips of the same building filmed from other angles. "
        "A second video said to show a blast at Natanz could not be verified. Brent crude jumped 9%. "
        "Airlines cleared out of the airspace over Israel, Iraq and Jordan.",
        Item(["A video published by the semi-official agency Mardom"],
             "video ground_video",
             [step("published", "Mardom"), step("verified|geolocated|analysed", "Gulf Wire", optional=True)],
             [time("event|filmed", "2025-06-13", optional=True), time("filmed", "2025-06-13", optional=True)],
             [verdict("location", "confirmed", "Gulf Wire"), verdict("time", "confirmed", "Gulf Wire|*")],
             ["Lavizan", "Tehran"]),
        Item(["several clips of the same building"],
             "video ground_video",
             [step("filmed", None, optional=True)],
             [],
             [],
             ["*"]),
        Item(["A second video"],
             "video ground_video",
             [],
             [],
             [verdict("content|location|time|source", "not_confirmed", "*")],
             ["Natanz"]),
        ),
    Report(
        "Rheinland Rundfunk International", "2021-07-17",
        "The death toll from the floods in western Germany rose to 133 on Saturday as the waters began to recede. "
        "Before-and-after satellite pictures supplied by the firm Orbis Imaging show how the Ahr swept away houses in the village of Schuld; the earlier one dates from 20 June, the later was acquired on Friday. "
        "In Erftstadt, near Cologne, part of a quarry collapsed, taking several houses with it, as can be seen in an aerial photograph released by the Cologne district government on Friday. "
        "Chancellor Angela Merkel is to visit the region on Sunday.",
        Item(["Before-and-after satellite pictures", "the earlier one", "the later"],
             "satellite_pair",
             [step("released|published|shared|filmed", "Orbis")],
             [time("imagery_acquired", "2021-06-20"), time("imagery_acquired", "2021-07-16")],
             [],
             ["Schuld", "Ahr"]),
        Item(["an aerial photograph released by the Cologne district government"],
             "still drone_still",
             [step("released", "Cologne|district government", "2021-07-16")],
             [time("released|posted", "2021-07-16")],
             [],
             ["Erftstadt", "Cologne", "quarry"]),
        ),
    Report(
        "Southern Cross News", "2022-01-17",
        "New Zealand and Australia have sent surveillance flights to assess the damage in Tonga, still cut off after Saturday's huge volcanic eruption. "
        "Images captured by the Himawari-8 satellite on Saturday show a grey mushroom cloud spreading over the South Pacific within minutes. "
        "A clip shared on Facebook by a church group in Nuku'alofa just before the phone lines went dead shows waves crossing a coastal road. "
        "Southern Cross has spoken to a relative of the woman who filmed it, and has no reason to doubt that it is genuine. A woman swept away while trying to save her dogs was found dead, her brother said.",
        Item(["Images captured by the Himawari-8 satellite"],
             "satellite_image",
             [step("filmed", "Himawari")],
             [time("imagery_acquired|filmed", "2022-01-15"), time("event|filmed", "2022-01-15", optional=True)],
             [],
             ["Pacific", "Tonga"]),
        Item(["A clip shared on Facebook", "who filmed it"],
             "video ground_video",
             [step("shared|posted", "church"), step("filmed", "woman|*"), step("verified", "Southern Cross", optional=True)],
             [time("event|filmed|posted", "2022-01-15", optional=True), time("filmed", "2022-01-15", optional=True)],
             [verdict("content|source", "confirmed|partly_confirmed", "Southern Cross")],
             ["*"]),
        ),
    Report(
        "Reuters", "2024-12-09",
        "DAMASCUS - Syrians poured into the streets of the capital after rebels seized Damascus unopposed on Sunday, ending the Assad family's rule. "
        "Drone video obtained by Reuters showed crowds climbing on tanks in Umayyad Square. Reuters confirmed the location as Damascus from the monument, the buildings and the road layout, which matched satellite imagery. "
        "Reuters was not able to confirm the date when the video was filmed but one of its journalists saw the same crowd on Sunday morning. "
        "Russia said it had granted asylum to Bashar al-Assad and his family on humanitarian grounds.",
        Item(["Drone video obtained by Reuters", "the video"],
             "drone_video",
             [step("published|shared|released|reposted|republished|archived", "Reuters", optional=True), step("verified", "Reuters", optional=True)],
             [time("event|filmed", "2024-12-08", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed|partly_confirmed", "Reuters"), verdict("time", "partly_confirmed|confirmed", "Reuters|journalist", optional=True)],
             ["Umayyad", "Damascus", "DAMASCUS"]),
        ),
    Report(
        "Meridian Broadcasting", "2022-04-06",
        "Moscow has dismissed the images of bodies in the streets of Bucha as a staged provocation, saying they appeared only after its troops had left on 30 March. "
        "Our analysis contradicts this. High-resolution pictures taken by Maxar on 19 March show dark objects on Yablunska Street in exactly the places where bodies were later found. "
        "The bodies can be seen in a dashcam video shot on 1 April by a Ukrainian soldier and published by the news site Vilna Dumka. "
        "We compared the two and found that at least eleven of the objects correspond. The United Nations has called for an independent inquiry.",
        Item(["the images of bodies in the streets"],
             "still video",
             [],
             [],
             [verdict("content", "disputed|refuted", "Moscow")],
             ["Bucha"]),
        Item(["High-resolution pictures taken by Maxar"],
             "satellite_image",
             [step("filmed|released|published", "Maxar", "2022-03-19"), step("analysed", "Meridian|our|we", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-19")],
             [verdict("content|time|location", "confirmed", "Meridian|our|we|*", optional=True)],
             ["Yablunska", "Bucha"]),
        Item(["a dashcam video shot on 1 April"],
             "dashcam",
             [step("filmed", "soldier", "2022-04-01"), step("published", "Vilna Dumka"), step("analysed", "Meridian|our|we", optional=True)],
             [time("filmed", "2022-04-01")],
             [verdict("content|time|location", "confirmed", "Meridian|our|we|*", optional=True), verdict("content", "disputed|refuted", "Moscow", optional=True)],
             ["Yablunska", "Bucha"]),
        ),
    Report(
        "Northgate News Agency", "2023-06-07",
        "KHERSON, Ukraine, June 7 - Residents waded through chest-high water on Wednesday, a day after the Kakhovka dam was breached. "
        "Undated video on Russian social media showed a series of intense explosions around the dam. Other clips showed water surging through its remains, with bystanders expressing shock. "
        "A Ukrainian drone unit, the Dnipro Falcons, on Tuesday released footage of roofs poking out of the flood at Hola Prystan, on the Russian-held bank. "
        "Northgate could verify where the Falcons' footage was filmed, but not when. Kyiv and Moscow each accused the other of blowing up the structure.",
        Item(["Undated video on Russian social media"],
             "video",
             [step("posted|shared", None, optional=True)],
             [],
             [],
             ["dam", "Kakhovka"]),
        Item(["Other clips"],
             "video ground_video",
             [step("posted|shared", None, optional=True)],
             [],
             [],
             ["dam", "Kakhovka", "*"]),
        Item(["footage of roofs poking out", "the Falcons' footage"],
             "drone_video video",
             [step("released|unit|filmed", "Falcons", "2023-06-06"), step("filmed|unit", "Falcons", optional=True), step("verified", "Northgate", optional=True)],
             [time("released|posted", "2023-06-06")],
             [verdict("location", "confirmed", "Northgate"), verdict("time", "not_confirmed", "Northgate")],
             ["Hola Prystan"]),
        ),
    Report(
        "Horn Media Service", "2021-04-02",
        "A series of videos that emerged last month appears to show Ethiopian soldiers killing at least 15 unarmed men on a cliff in northern Tigray. "
        "The first of them was posted to Telegram on 8 March by an account sympathetic to the regional party. Working with the investigators of the open-source collective Geotrace, Horn Media matched the ridge line in the videos to a spot near Mahbere Dego. "
        "From the shadows, Geotrace calculated that they were filmed in January. "
        "Ethiopia's government said that claims on social media could not be taken as evidence. Aid agencies warn that four million people need food.",
        Item(["A series of videos", "The first of them", "the videos", "they were filmed"],
             "video ground_video",
             [step("posted", "account|*", "2021-03-08"), step("geolocated|analysed|verified", "Horn Media|Geotrace"), step("chronolocated", "Geotrace"), step("geolocated|analysed|verified", "Geotrace", optional=True), step("filmed", "soldiers|*", optional=True)],
             [time("posted", "2021-03-08"), time("filmed", "2021-01"), time("posted|published", "2021-03", optional=True)],
             [verdict("location", "confirmed", "Horn Media|Geotrace"), verdict("time", "confirmed|partly_confirmed", "Geotrace", optional=True), verdict("content", "disputed|not_confirmed", "government|Ethiopia", optional=True)],
             ["Mahbere Dego", "Tigray"]),
        ),
    Report(
        "Sahel Monitor", "2022-04-22",
        "France's military has accused Russian mercenaries of trying to smear it in Mali. Its general staff on Thursday handed reporters a drone video that it says was filmed a day earlier over the former French base at Gossi. "
        "In it, men whom the French describe as members of the Wagner group cover bodies with sand. "
        "Hours later photographs of a mass grave appeared on Twitter under the name Bakary Sow, with the claim that the French had left it behind. "
        "Sahel Monitor compared the shape of the trench in both and concluded that the photographs had been taken at the spot seen in the drone video. Bamako has opened an inquiry.",
        Item(["a drone video", "In it", "the drone video"],
             "drone_video",
             [step("released|shared", "general staff|France|French", "2022-04-21"), step("filmed", "French|France|general staff|*", optional=True), step("analysed", "Sahel Monitor", optional=True)],
             [time("filmed", "2022-04-20"), time("released|posted", "2022-04-21"), time("event", "2022-04-20", optional=True)],
             [],
             ["Gossi"]),
        Item(["photographs of a mass grave", "the photographs"],
             "still",
             [step("posted", "Bakary Sow", "2022-04-21"), step("analysed|geolocated|verified", "Sahel Monitor", optional=True)],
             [time("posted", "2022-04-21", optional=True)],
             [verdict("location", "confirmed", "Sahel Monitor"), verdict("content", "refuted|disputed", "Sahel Monitor|*", optional=True)],
             ["*"]),
        ),
    Report(
        "Lanka Newsline", "2022-07-10",
        "COLOMBO - Sri Lanka's president will step down on Wednesday, the speaker of parliament said, after protesters overran his official residence. "
        "Footage broadcast live by the channel Nivasa TV on Saturday showed dozens of young men diving into the pool of the colonial-era mansion. "
        "A picture taken by the photographer Ruwan Perera shows a family having a picnic on the lawn. Elsewhere in the city the prime minister's private home was set on fire. "
        "The International Monetary Fund said it hoped for a resolution that would allow talks on a rescue package to resume.",
        Item(["Footage broadcast live by the channel"],
             "livestream video",
             [step("published|filmed|posted", "Nivasa", "2022-07-09"), step("filmed", "Nivasa", optional=True)],
             [time("published|filmed", "2022-07-09"), time("filmed|event|published", "2022-07-09", optional=True), time("event", "2022-07-09", optional=True)],
             [],
             ["residence", "mansion", "Colombo", "COLOMBO"]),
        Item(["A picture taken by the photographer"],
             "still",
             [step("filmed", "Perera")],
             [time("filmed|event", "2022-07-09", optional=True)],
             [],
             ["lawn", "residence", "mansion", "Colombo", "COLOMBO"]),
        ),
    Report(
        "Kanto Broadcasting", "2022-07-08",
        "Former prime minister Shinzo Abe died on Friday after being shot at a campaign event in the western city of Nara. He was 67. "
        "Mobile phone video shot by a 19-year-old student standing across the road shows two puffs of white smoke behind Mr Abe as he speaks outside Yamato-Saidaiji station. "
        "The student gave the recording to Kanto Broadcasting, which has decided to show it only up to the first shot. "
        "A 41-year-old former member of the navy was arrested at the scene with a homemade gun. World leaders expressed shock, and campaigning for Sunday's election was suspended.",
        Item(["Mobile phone video shot by a 19-year-old student", "the recording"],
             "video ground_video",
             [step("filmed", "student"), step("shared|released", "student"), step("published", "Kanto", optional=True)],
             [time("filmed|event", "2022-07-08", optional=True), time("event", "2022-07-08", optional=True)],
             [],
             ["station", "Yamato", "Nara"]),
        ),
    Report(
        "Alpine Press", "2022-07-05",
        "Rescuers used drones on Tuesday to look for at least 13 hikers missing since part of a glacier broke off the Marmolada, the highest mountain in the Italian Dolomites, on Sunday. "
        "A video filmed by guests of a mountain hut, Rifugio Castiglioni, shows the avalanche of ice, rock and mud thundering down the slope. "
        "The clip was republished by Italian broadcasters and by the Alpine Rescue Service, whose spokeswoman confirmed to Alpine Press that it shows Sunday's collapse. "
        "Temperatures at the summit had reached ten degrees the day before. Prime Minister Mario Draghi said the disaster was linked to the climate crisis.",
        Item(["A video filmed by guests", "The clip was republished"],
             "video ground_video",
             [step("filmed", "guests"), step("republished", "broadcasters"), step("republished", "Alpine Rescue"), step("verified", "spokeswoman|Alpine Rescue", optional=True)],
             [time("filmed|event", "2022-07-03"), time("event|filmed", "2022-07-03", optional=True)],
             [verdict("content|time", "confirmed", "spokeswoman|Alpine Rescue"), verdict("time|content", "confirmed", "spokeswoman|Alpine Rescue", optional=True)],
             ["Marmolada", "Dolomites", "glacier", "slope"]),
        ),
    Report(
        "Gulf Wire", "2021-03-29",
        "ISMAILIA, Egypt, March 29 - The container ship that has blocked the Suez Canal for almost a week was refloated on Monday, shipping sources said. "
        "A video posted on Twitter by a crane driver, Mahmoud Sobhi, shows the stern swinging free to cheers and the sound of tugs' horns. "
        "Gulf Wire confirmed the location of the clip from the canal embankment and a mosque at the southern end of the waterway. The date could not be independently verified, but ship-tracking data published by Refinitiv put the vessel in the same position early on Monday. "
        "At least 369 ships are waiting to pass.",
        Item(["A video posted on Twitter", "the clip"],
             "video ground_video",
             [step("posted", "Sobhi|crane driver"), step("verified|geolocated", "Gulf Wire", optional=True)],
             [time("event|filmed", "2021-03-29", optional=True)],
             [verdict("location", "confirmed", "Gulf Wire"), verdict("time", "not_confirmed", "*"), verdict("time", "partly_confirmed", "*", optional=True)],
             ["Suez", "canal", "Canal"]),
        ),
    Report(
        "Nordic Broadcasting Union", "2023-12-19",
        "A volcano has erupted on the Reykjanes peninsula in south-west Iceland after weeks of intense earthquake activity. "
        "The Icelandic coast guard filmed the four-kilometre fissure from a helicopter on Monday night; its footage, which we show here, was taken shortly before midnight about three kilometres from the town of Grindavík. "
        "A time-lapse also doing the rounds, said to show lava entering the town, is two years old and comes from Fagradalsfjall. We traced it to the YouTube channel of a photographer, Jón Helgason, who uploaded it on 2 May 2021. "
        "Flights at Keflavík airport are delayed.",
        Item(["The Icelandic coast guard filmed", "its footage"],
             "video drone_video",
             [step("filmed", "coast guard", "2023-12-18"), step("published|republished", "we|Nordic|*", optional=True)],
             [time("filmed", "2023-12-18"), time("event", "2023-12-18", optional=True)],
             [],
             ["Grindavík", "fissure", "Reykjanes", "Iceland"]),
        Item(["A time-lapse also doing the rounds", "traced it", "uploaded it"],
             "video ground_video",
             [step("posted", "Helgason|photographer", "2021-05-02"), step("filmed", "Helgason|photographer", optional=True), step("analysed|verified", "we|Nordic", optional=True)],
             [time("posted", "2021-05-02"), time("filmed", "2021", optional=True)],
             [verdict("location", "refuted", "*"), verdict("time", "refuted", "*"), verdict("source", "confirmed", "*", optional=True), verdict("content", "refuted", "*", optional=True)],
             ["Fagradalsfjall"]),
        ),
    Report(
        "Himal Press Service", "2025-04-25",
        "SRINAGAR, India - Indian police named three suspects on Thursday over the attack in which 26 men were shot dead at a meadow near Pahalgam. "
        "A 53-second clip of a tourist on a zip line, in which gunfire can be heard as people fall on the grass below, was recorded by the tourist himself on Tuesday, he told Himal. "
        "Another video, shared widely as the last dance of a naval officer killed in the attack, does not show him: the couple in it contacted Himal and said that they had filmed it on 14 April and were both alive. "
        "Pakistan has denied any role.",
        Item(["A 53-second clip of a tourist"],
             "video ground_video",
             [step("filmed", "tourist", "2025-04-22")],
             [time("filmed", "2025-04-22"), time("event", "2025-04-22", optional=True)],
             [],
             ["Pahalgam", "meadow"]),
        Item(["Another video", "the couple in it", "filmed it"],
             "video ground_video",
             [step("filmed", "couple|they", "2025-04-14"), step("shared|posted", None, optional=True), step("verified", "Himal|couple", optional=True)],
             [time("filmed", "2025-04-14")],
             [verdict("content|source", "refuted", "*"), verdict("time", "refuted", "*", optional=True), verdict("source", "confirmed|refuted", "*", optional=True)],
             []),
        ),
    Report(
        "Andean News Service", "2021-05-12",
        "CALI, Colombia - Two weeks of protests that began over a tax reform have left at least 42 people dead, the country's rights ombudsman said on Tuesday. "
        "In a live video on Instagram, watched by a thousand people on the night of 2 May, the DJ Óscar Yela filmed a vigil in the Siloé district until shots interrupted it. "
        "Andean News has synchronised the live video with two other clips from residents and with police radio. The firing came from the direction of a line of officers, the analysis shows. "
        "The police said they could not comment while an investigation was under way.",
        Item(["a live video on Instagram", "the live video"],
             "livestream",
             [step("filmed|posted", "Yela", "2021-05-02"), step("posted", "Yela", optional=True), step("analysed|verified|chronolocated", "Andean")],
             [time("filmed", "2021-05-02"), time("posted|event", "2021-05-02", optional=True), time("event", "2021-05-02", optional=True)],
             [verdict("content", "confirmed", "Andean", optional=True)],
             ["Siloé", "Cali", "CALI"]),
        Item(["two other clips from residents"],
             "video ground_video",
             [step("filmed|shared|posted|released", "residents", optional=True), step("analysed", "Andean", optional=True)],
             [time("filmed", "2021-05-02", optional=True), time("event", "2021-05-02", optional=True)],
             [],
             ["*"]),
        ),
    Report(
        "Levant Report", "2020-08-05",
        "BEIRUT - Rescue teams pulled bodies from the rubble on Wednesday after a huge explosion at the port killed more than 100 people and shook the whole of the Lebanese capital. "
        "The blast was captured in slow motion by Gergely Halmos, a Hungarian engineer, from his balcony in Ashrafieh. "
        "A version of his video to which someone had added a missile was debunked by Levant Report: frame by frame, the original contains no projectile. "
        "Officials said 2,750 tonnes of ammonium nitrate had been stored at the port for six years. Cyprus, 240 km away, heard the bang.",
        Item(["captured in slow motion", "his video", "the original"],
             "video ground_video",
             [step("filmed", "Halmos")],
             [time("filmed|event", "2020-08-04", optional=True), time("event", "2020-08-04", optional=True)],
             [],
             ["port", "Beirut", "BEIRUT", "Ashrafieh"]),
        Item(["A version of his video"],
             "video",
             [step("posted|shared|reposted", "someone|*", optional=True), step("verified|analysed", "Levant Report", optional=True)],
             [],
             [verdict("content", "refuted", "Levant Report")],
             ["*"]),
        ),
    Report(
        "Pacific Wire", "2019-11-18",
        "HONG KONG - Police tightened a cordon around the Polytechnic University on Monday as protesters hurled petrol bombs from its barricaded footbridges. "
        "Bodycam footage issued by the Hong Kong Police Force shows an officer being hit in the leg by an arrow on Sunday. "
        "Students inside streamed their own pictures. One such stream, carried by the campus radio's Facebook page at dawn on Monday, showed the main entrance on fire. "
        "Pacific Wire's reporters at the scene witnessed the fire. The city's high court ruled that a ban on face masks was unconstitutional.",
        Item(["Bodycam footage issued by the Hong Kong Police Force"],
             "bodycam",
             [step("released", "Police"), step("filmed", "officer|Police|*", optional=True)],
             [time("filmed|event", "2019-11-17"), time("event|filmed", "2019-11-17", optional=True)],
             [],
             ["University", "Hong Kong", "HONG KONG"]),
        Item(["their own pictures", "One such stream"],
             "livestream",
             [step("published|posted|shared", "campus radio", "2019-11-18"), step("filmed", "Students|campus radio", optional=True), step("posted", "Students", optional=True)],
             [time("posted|published|filmed", "2019-11-18"), time("filmed|event", "2019-11-18", optional=True), time("event", "2019-11-18", optional=True)],
             [verdict("content", "confirmed", "Pacific Wire|reporters", optional=True), verdict("time|location", "confirmed", "Pacific Wire|reporters", optional=True)],
             ["University", "entrance", "Hong Kong", "HONG KONG"]),
        ),
    Report(
        "Steppe Wire", "2022-01-07",
        "ALMATY, Kazakhstan - Gunfire echoed across Republic Square on Friday as troops fought what the president called bandits and terrorists. He said he had ordered them to shoot to kill without warning. "
        "A shaky video received by Steppe Wire from a resident on Thursday shows armoured vehicles driving towards a crowd at dusk. "
        "The resident said he had filmed it himself from his kitchen. Because of the internet blackout Steppe Wire could not reach him again, and the time of the recording remains unclear; the view corresponds to satellite images of the square's north side. "
        "Bitcoin mining slowed worldwide.",
        Item(["A shaky video received by Steppe Wire", "filmed it", "the recording"],
             "video ground_video",
             [step("filmed", "resident"), step("shared|released", "resident", "2022-01-06"), step("verified|geolocated|analysed", "Steppe Wire", optional=True)],
             [time("shared|released|posted", "2022-01-06", optional=True)],
             [verdict("time", "not_confirmed", "*"), verdict("location", "confirmed", "*")],
             ["Square", "Almaty", "ALMATY", "square"]),
        ),
    Report(
        "Caucasus Daily", "2024-12-02",
        "TBILISI - Georgian riot police used water cannon for a fourth night to clear demonstrators protesting against the suspension of talks on joining the European Union. "
        "A reporter for the channel Mtis TV was beaten while live on air on Thursday, and the moment was caught by his own cameraman. "
        "A photo of a bloodied teenager shared by opposition lawmakers on Sunday is old: it was taken in Belarus in August 2020, the fact-checking group Facts Lab said, pointing to the archive of the agency that first distributed it. "
        "The prime minister accused foreign forces of stirring up a revolution.",
        Item(["the moment was caught"],
             "video ground_video livestream",
             [step("filmed", "cameraman|Mtis")],
             [time("filmed|event", "2024-11-28"), time("event|filmed", "2024-11-28", optional=True)],
             [],
             ["*"]),
        Item(["A photo of a bloodied teenager", "it was taken"],
             "still",
             [step("shared|posted", "lawmakers", "2024-12-01"), step("released|published", "agency", optional=True), step("filmed", None, optional=True), step("verified|analysed", "Facts Lab", optional=True)],
             [time("shared|posted", "2024-12-01"), time("filmed", "2020-08"), time("event", "2020-08", optional=True)],
             [verdict("time", "refuted", "Facts Lab"), verdict("location", "refuted", "Facts Lab"), verdict("content", "refuted", "Facts Lab", optional=True)],
             ["Belarus"]),
        ),
    Report(
        "Reuters", "2024-11-08",
        "MAPUTO, Nov 8 - Mozambican police fired tear gas on Thursday to disperse the biggest march yet against the outcome of last month's presidential election. "
        "Verified social media video showed protesters burning tyres on Julius Nyerere Avenue. Reuters verified the location of the video by the road layout, trees and a hotel sign that matched Street View images. "
        "The date was verified by Reuters reporters who saw the same scenes and by the file's metadata. "
        "The Constitutional Council has yet to validate the results. South Africa shut its main border post with Mozambique.",
        Item(["Verified social media video", "the video"],
             "video ground_video",
             [step("posted|shared", None, optional=True), step("verified", "Reuters", optional=True)],
             [time("filmed|event", "2024-11-07", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters"), verdict("time", "confirmed", "*", optional=True)],
             ["Nyerere", "Maputo", "MAPUTO"]),
        ),
    Report(
        "Guinea Gulf Broadcasting", "2020-10-23",
        "Nigeria's army has denied that its soldiers shot at unarmed demonstrators at the Lekki toll gate in Lagos on Tuesday evening, calling reports of a massacre fake news. "
        "The denial does not fit the footage. We have gone through a two-hour Instagram Live by the musician known as DJ Lumo, in which men in uniform advance and fire, and put it beside CCTV of soldiers leaving Bonny Camp at 18:29. "
        "The stills of the corpses that some websites have been publishing, however, we were unable to authenticate. "
        "Lagos remains under a 24-hour curfew.",
        Item(["a two-hour Instagram Live", "put it beside", "the footage"],
             "livestream",
             [step("filmed|posted|published", "Lumo", "2020-10-20"), step("posted|filmed", "Lumo", optional=True), step("analysed|verified", "we|Guinea")],
             [time("filmed|event|posted", "2020-10-20"), time("event|filmed|posted", "2020-10-20", optional=True)],
             [verdict("content", "confirmed|disputed", "*", optional=True)],
             ["Lekki", "Lagos"]),
        Item(["CCTV of soldiers leaving Bonny Camp"],
             "cctv",
             [step("analysed", "we|Guinea", optional=True)],
             [time("filmed|event", "2020-10-20", optional=True)],
             [],
             ["Bonny Camp"]),
        Item(["The stills of the corpses"],
             "still screenshot",
             [step("published", "websites")],
             [],
             [verdict("content|source", "not_confirmed", "we|Guinea|*")],
             ["*"]),
        ),
    Report(
        "Luzon Today", "2020-01-13",
        "Tens of thousands of people were told to leave their homes as Taal volcano south of Manila spewed ash up to 14 kilometres into the sky. "
        "Schools and government offices were shut, and more than 500 flights were cancelled. "
        "A spectacular time-lapse of the plume pierced by lightning was recorded on Sunday by Benjie Alcaraz, a hobby photographer, from Talisay on the shore of the lake, and first shared on his own Facebook page. "
        "It has since been reposted by weather services around the globe. The Philippine seismology institute warned that an explosive eruption could follow within hours or days.",
        Item(["A spectacular time-lapse of the plume", "It has since been reposted"],
             "video ground_video",
             [step("filmed", "Alcaraz", "2020-01-12"), step("shared|posted", "Alcaraz|his own|*"), step("reposted|republished", "weather services")],
             [time("filmed", "2020-01-12"), time("event", "2020-01-12", optional=True)],
             [],
             ["Taal", "Talisay", "lake", "Manila"]),
        ),
    Report(
        "Andean News Service", "2023-01-10",
        "JULIACA, Peru - Seventeen people were killed on Monday in clashes with the police near the airport of this southern city, the bloodiest day since the ouster of President Pedro Castillo. "
        "Cell phone clips gathered by the rights group Memoria Viva and reviewed by Andean News show officers firing from behind a fence. "
        "The group says the clips were made by relatives of the dead. We confirmed that five of them were filmed on Avenida Independencia. Whether they all date from Monday we could not establish. "
        "The interior minister said police had been attacked with homemade weapons.",
        Item(["Cell phone clips gathered by the rights group", "the clips", "five of them"],
             "video ground_video",
             [step("filmed", "relatives"), step("shared|archived|released|published", "Memoria Viva", optional=True), step("analysed|verified", "Andean|we")],
             [time("filmed|event", "2023-01-09", optional=True), time("event", "2023-01-09", optional=True)],
             [verdict("location", "confirmed|partly_confirmed", "Andean|we"), verdict("time", "not_confirmed|partly_confirmed", "Andean|we")],
             ["Independencia", "Juliaca", "JULIACA", "airport"]),
        ),
    Report(
        "Caribbean News Pool", "2024-03-12",
        "PORT-AU-PRINCE - Haiti's unelected prime minister, Ariel Henry, said late on Monday that he would resign once a transitional council was in place. "
        "Gangs control an estimated 80 percent of the capital, and the airport has been closed for more than a week. "
        "Leaders meeting in Jamaica agreed on the make-up of the council after hours of talks that included representatives of the United States, Canada and France. "
        "Aid groups said hospitals were short of blood, fuel and oxygen, and the World Food Programme warned that a million people were one step from famine. Kenya has put its planned police mission on hold.",
        ),
    Report(
        "Agência Planalto", "2024-05-07",
        "PORTO ALEGRE, Brazil - Flooding in Rio Grande do Sul has killed 90 people, civil defence said on Tuesday, and the water is still rising. "
        "A satellite picture acquired by Maxar on Monday shows the runway of Salgado Filho airport entirely under brown water; on an image of the same area from 20 April it is dry. "
        "A rescue pilot, Captain Renata Dutra, on Saturday filmed a horse stranded on a rooftop in Canoas. Her recording, released by the state's military fire brigade, has moved the country. "
        "The central bank said the harvest of rice would suffer.",
        Item(["A satellite picture acquired by Maxar", "an image of the same area"],
             "satellite_pair satellite_image",
             [step("filmed|released|published", "Maxar", "2024-05-06")],
             [time("imagery_acquired|filmed", "2024-05-06"), time("imagery_acquired|filmed", "2024-04-20")],
             [],
             ["Salgado", "airport", "Porto Alegre", "PORTO ALEGRE"]),
        Item(["filmed a horse", "Her recording"],
             "video drone_video",
             [step("filmed", "Dutra|pilot", "2024-05-04"), step("released", "fire brigade")],
             [time("filmed", "2024-05-04"), time("event", "2024-05-04", optional=True)],
             [],
             ["Canoas"]),
        ),
    Report(
        "AFP", "2023-06-28",
        "A French policeman is being investigated for murder after the shooting of a 17-year-old driver in the Paris suburb of Nanterre on Tuesday. "
        "Police initially reported that an officer had fired because the teenager drove at him. This version was contradicted by a video published on social media. "
        "The video, authenticated by AFP, shows two policemen standing by the side of a stationary car, one of them pointing a weapon. "
        "A voice is heard saying: “You are going to get a bullet in the head.” The officer then fires as the car moves off. The government called for calm after a night of unrest.",
        Item(["a video published on social media", "The video, authenticated by AFP"],
             "video ground_video",
             [step("posted|published|shared", None, optional=True), step("verified", "AFP", optional=True)],
             [time("filmed|event", "2023-06-27", optional=True), time("event", "2023-06-27", optional=True)],
             [verdict("content|source|location|time", "confirmed", "AFP")],
             ["Nanterre", "Paris", "*"]),
        ),
    Report(
        "Northgate News Agency", "2024-03-23",
        "MOSCOW - Gunmen in camouflage opened fire on concertgoers near Moscow on Friday, killing at least 60 people. Islamic State claimed responsibility. "
        "One video, posted on the Telegram channel Pulse Moscow, showed people taking their seats in the hall, then rushing for the exits as repeated gunfire sounded above screams. "
        "Northgate established that it was filmed in the Crocus City Hall by comparing the balconies with publicity photos. "
        "Another clip in which a Ukrainian official seems to admit involvement is a deepfake, according to two audio forensics experts consulted by Northgate; parts of it come from interviews broadcast earlier this month.",
        Item(["One video", "it was filmed"],
             "video ground_video",
             [step("posted", "Pulse Moscow"), step("verified|geolocated|analysed", "Northgate", optional=True)],
             [time("filmed|event", "2024-03-22", optional=True), time("event", "2024-03-22", optional=True)],
             [verdict("location", "confirmed", "Northgate")],
             ["Crocus", "Moscow", "MOSCOW", "hall"]),
        Item(["Another clip", "parts of it"],
             "video",
             [step("analysed|verified", "experts|Northgate", optional=True), step("published", None, optional=True)],
             [time("published|filmed", "2024-03", optional=True)],
             [verdict("content", "refuted", "experts|Northgate"), verdict("source", "refuted", "experts|Northgate", optional=True)],
             []),
        ),
    Report(
        "Institute for Conflict Mapping", "2025-01-15",
        "Russian forces recently advanced south of Pokrovsk amid continued offensive operations in the area. "
        "Geolocated footage published on January 14 indicates that elements of the 90th Tank Division seized Novovasylivka along the E50 highway. "
        "A Ukrainian brigade posted separate footage on January 13 of an FPV strike on a Russian vehicle in the centre of Shevchenko, suggesting that Ukrainian forces still held positions there. "
        "A Russian milblogger disputed the claim that Zvirove had fallen. The Ukrainian General Staff reported 55 assaults in the Pokrovsk direction. Russian oil revenues declined in December, according to the finance ministry in Moscow.",
        Item(["Geolocated footage published on January 14"],
             "video drone_video",
             [step("published|posted", None, "2025-01-14"), step("geolocated", "*")],
             [time("published|posted", "2025-01-14")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Novovasylivka", "E50", "Pokrovsk"]),
        Item(["separate footage on January 13"],
             "drone_video video",
             [step("posted", "brigade", "2025-01-13"), step("filmed|unit", "brigade|FPV|*", optional=True)],
             [time("posted", "2025-01-13")],
             [],
             ["Shevchenko"]),
        ),
    Report(
        "Reuters", "2025-06-12",
        "AHMEDABAD, India, June 12 - An Air India plane bound for London with 242 people on board crashed minutes after taking off on Thursday. "
        "A CCTV camera at the airport recorded the Boeing 787 rising for about 17 seconds before sinking behind a line of trees and erupting in a ball of fire. "
        "A separate video by Rohan Solanki, a 17-year-old living nearby, shows the jet passing low over the houses. He had filmed it for a friend. "
        "Reuters was able to confirm the location of the teenager's video as the Meghaninagar area by matching the rooftops, and the date from the metadata.",
        Item(["A CCTV camera at the airport recorded"],
             "cctv",
             [step("filmed", "camera|airport|*")],
             [time("filmed|event", "2025-06-12", optional=True), time("event|filmed", "2025-06-12", optional=True)],
             [],
             ["airport", "Ahmedabad", "AHMEDABAD"]),
        Item(["A separate video by Rohan Solanki", "filmed it", "the teenager's video"],
             "video ground_video",
             [step("filmed", "Solanki|teenager"), step("shared", "Solanki", optional=True), step("verified", "Reuters", optional=True)],
             [time("filmed|event", "2025-06-12", optional=True), time("event", "2025-06-12", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Meghaninagar", "Ahmedabad", "AHMEDABAD"]),
        ),
    Report(
        "Southern Cross News", "2019-12-10",
        "Police in New Zealand say no survivors are expected on White Island, where a volcano erupted on Monday while 47 visitors were on or near the crater. "
        "Matthew Brandl, a tourist from San Francisco who had left the crater half an hour before, filmed the ash cloud from the boat and put the pictures on Twitter. "
        "An image from a GeoNet monitoring camera, timed at 2:10 p.m., shows a line of walkers on the crater floor a minute before the blast. "
        "The prime minister, Jacinda Ardern, paid tribute to the helicopter crews. A cruise ship stayed overnight in Tauranga.",
        Item(["filmed the ash cloud", "the pictures on Twitter"],
             "video ground_video still",
             [step("filmed", "Brandl", "2019-12-09"), step("posted", "Brandl")],
             [time("filmed|event", "2019-12-09", optional=True), time("event|filmed", "2019-12-09", optional=True)],
             [],
             ["White Island", "crater", "New Zealand"]),
        Item(["An image from a GeoNet monitoring camera"],
             "still cctv",
             [step("filmed", "GeoNet")],
             [time("filmed|event", "2019-12-09", optional=True), time("event", "2019-12-09", optional=True)],
             [],
             ["crater", "White Island"]),
        ),
    Report(
        "Meridian Broadcasting", "2023-05-04",
        "The Kremlin says it will respond to what it calls an attempt on the life of President Putin. Two drones were brought down over the Kremlin in the early hours of Wednesday. "
        "In one of the two videos posted on Russian channels, including that of the state outlet Zvezda Online, an object explodes above the dome of the Senate Palace as two figures climb the roof. "
        "We have verified the location using the flagpole and the walls; lighting and damage suggest that the videos do show Wednesday's incident, but we cannot say who launched the drones. "
        "Ukraine has denied involvement.",
        Item(["one of the two videos", "the videos"],
             "video ground_video cctv",
             [step("posted|shared|published", "Zvezda|channels"), step("verified|geolocated|analysed", "we|Meridian", optional=True)],
             [time("filmed|event", "2023-05-03"), time("event|filmed", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "we|Meridian"), verdict("time|content", "partly_confirmed|confirmed", "we|Meridian|*"), verdict("content", "not_confirmed|partly_confirmed|confirmed", "we|Meridian", optional=True)],
             ["Kremlin", "Senate Palace"]),
        ),
    Report(
        "Euphrates News", "2023-09-27",
        "MOSUL, Iraq - More than 100 people died when fire swept through a wedding hall in the northern town of Hamdaniya late on Tuesday. "
        "In a video taken by a guest and aired by the Kurdish channel Newroz 24, the bride and groom are dancing when burning material starts to drop from the ceiling. "
        "Euphrates News obtained the full recording, 4 minutes and 12 seconds, from the guest, who wishes to remain anonymous. "
        "Civil defence officials recognised the hall in it and confirmed that it had been filmed there on the night. Fourteen people, including the owners, have been arrested.",
        Item(["a video taken by a guest", "the full recording", "the hall in it"],
             "video ground_video",
             [step("filmed", "guest"), step("published", "Newroz"), step("shared|released", "guest", optional=True), step("published|shared|archived|released", "Euphrates", optional=True), step("verified", "officials|Civil defence", optional=True)],
             [time("filmed|event", "2023-09-26"), time("event|filmed", "2023-09-26", optional=True)],
             [verdict("location", "confirmed", "officials|Civil defence"), verdict("time", "confirmed", "officials|Civil defence")],
             ["Hamdaniya", "wedding hall", "hall"]),
        ),
    Report(
        "Associated Press", "2024-10-10",
        "TAMPA, Fla. (AP) - Hurricane Milton spun out into the Atlantic on Thursday after cutting power to more than 3 million customers in Florida. "
        "The storm tore the roof off Tropicana Field in St. Petersburg, as footage taken overnight by WQXT-TV showed. "
        "A clip of a shark swimming along a flooded street is not new: AP found that it was first uploaded in September 2022, during Hurricane Ian, and that it was filmed in Fort Myers by Dominic Carrow, a property developer. "
        "Five people were killed by tornadoes in St. Lucie County. Theme parks plan to reopen on Friday.",
        Item(["footage taken overnight by WQXT-TV"],
             "video ground_video drone_video",
             [step("filmed", "WQXT")],
             [time("filmed|event", "2024-10-10", optional=True), time("filmed|event", "2024-10-09", optional=True)],
             [],
             ["Tropicana", "Petersburg"]),
        Item(["A clip of a shark", "it was first uploaded", "it was filmed"],
             "video ground_video",
             [step("filmed", "Carrow"), step("posted", None, "2022-09"), step("verified|analysed", "AP|Associated", optional=True)],
             [time("posted", "2022-09"), time("filmed", "2022-09", optional=True), time("event", "2022-09", optional=True)],
             [verdict("time", "refuted", "AP|Associated"), verdict("location", "confirmed|refuted", "AP|Associated", optional=True), verdict("source", "confirmed", "AP|Associated", optional=True)],
             ["Fort Myers"]),
        ),
    Report(
        "Gulf Wire", "2024-01-12",
        "ADEN, Jan 12 - U.S. and British warplanes and ships struck dozens of Houthi targets across Yemen overnight, the two governments said. "
        "A handout video released by Britain's defence ministry on Friday shows a Typhoon jet taking off from Akrotiri, Cyprus. "
        "Houthi-run Al-Sabah television in turn aired what it said were pictures of explosions at Hodeidah airport. Gulf Wire has seen the same images in a report on Gaza from last November, and the skyline does not match that of Hodeidah. "
        "The Houthis have attacked ships in the Red Sea since then. Oil rose 2%.",
        Item(["A handout video released by Britain's defence ministry"],
             "video ground_video",
             [step("released", "ministry", "2024-01-12")],
             [time("released|posted", "2024-01-12")],
             [],
             ["Akrotiri", "Cyprus"]),
        Item(["pictures of explosions at Hodeidah airport", "the same images"],
             "video still",
             [step("published", "Al-Sabah"), step("verified|analysed", "Gulf Wire", optional=True), step("published", None, optional=True)],
             [time("published|filmed", "2023-11", optional=True), time("filmed", "2023-11", optional=True)],
             [verdict("location", "refuted", "Gulf Wire"), verdict("time", "refuted", "Gulf Wire"), verdict("content", "refuted", "Gulf Wire", optional=True)],
             ["*"]),
        ),
    Report(
        "Savanna Wire", "2023-07-20",
        "NAIROBI - A wildlife ranger's dashcam has recorded a rare attack by a leopard on an armed patrol in Kenya's Laikipia county. "
        "The 40-second recording, which the Ol Mara Conservancy put on its website on Tuesday, shows the animal leaping from an acacia at a parked vehicle. No one was seriously hurt. "
        "Claims on WhatsApp that the scene took place in South Africa's Kruger park are wrong, a spokesman for the Kenya Wildlife Service said; he had visited the site himself. "
        "Drought has pushed predators closer to villages, and compensation claims have doubled in a year, according to the tourism ministry.",
        Item(["A wildlife ranger's dashcam has recorded", "The 40-second recording", "the scene"],
             "dashcam",
             [step("filmed", "ranger|dashcam|patrol"), step("posted|published|released", "Ol Mara", "2023-07-18"), step("verified", "Kenya Wildlife|spokesman", optional=True), step("shared|posted", None, optional=True)],
             [time("posted|published", "2023-07-18")],
             [verdict("location", "confirmed|refuted", "Kenya Wildlife|spokesman"), verdict("location", "refuted|confirmed", "Kenya Wildlife|spokesman", optional=True)],
             ["Laikipia", "Ol Mara", "Kenya"]),
        ),
    Report(
        "Northgate News Agency", "2025-08-05",
        "MOSCOW/KYIV - Ukraine said on Tuesday that its drones had hit a railway station in Russia's Volgograd region used to supply the front. "
        "A night-time clip published by the Telegram channel Baza Yug on Tuesday morning showed a tanker car ablaze at Tatsinskaya, which lies in neighbouring Rostov region. "
        "“We could not confirm the Volgograd strike, and the Baza Yug clip has not been verified,” a Northgate editor wrote in the note that accompanies the pictures. "
        "The open-source analyst known as MapLynx later placed the clip at the eastern end of the station. Russia's defence ministry said it had downed 24 drones.",
        Item(["A night-time clip published by the Telegram channel", "the Baza Yug clip", "the clip", "the pictures"],
             "video ground_video",
             [step("published|posted", "Baza Yug", "2025-08-05"), step("geolocated", "MapLynx")],
             [time("published|posted", "2025-08-05")],
             [verdict("content|location|time|source", "not_confirmed", "Northgate|*"), verdict("location", "confirmed", "MapLynx", optional=True)],
             ["Tatsinskaya", "station", "Rostov"]),
        ),
]
