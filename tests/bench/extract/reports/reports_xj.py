"""Sixty short, plain agency reports: one or two items each, clear provenance, plain verification sentences."""

from build_gold import Item, Report, checked, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off


REPORTS = [
    Report(  # 0
        "Reuters", "2023-02-07",
        "Rescue workers pulled a girl alive from the ruins of an apartment block in Antakya, video filmed on Monday by a volunteer shows. "
        "The footage was posted on Instagram on Tuesday by Emre Kaplan, who said he had been digging for eleven hours. "
        "Reuters was able to verify the location from a pharmacy sign and the shape of the roofs, which matched file imagery. "
        "Reuters could not independently verify the date when the video was filmed. "
        "More than 5,000 people have died in the earthquakes, according to Turkish officials.",
        Item(["video filmed on Monday", "The footage", "the video"], "video ground_video",
             [step("filmed", "volunteer|Kaplan"), step("posted", "Kaplan", "2023-02-07"), checked("Reuters")],
             [time("filmed", "2023-02-06"), time("posted", "2023-02-07"), time("event", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")],
             ["Antakya", "apartment block"]),
        ),
    Report(  # 1
        "AFP", "2024-08-15",
        "Ukraine's 80th Air Assault Brigade on Wednesday released drone footage of what it said was the surrender of Russian conscripts near Sudzha. "
        "The two-minute clip shows a column of men walking along a road with their hands raised. "
        "AFP was unable to confirm when the footage was recorded. "
        "Ukraine launched its incursion into the Kursk region on August 6, and says it holds more than 1,000 square kilometres of territory.",
        Item(["drone footage", "The two-minute clip", "the footage"], "drone_video",
             [step("released", "80th Air Assault Brigade", "2024-08-14"), step("filmed|unit", "80th Air Assault Brigade|*", optional=True), checked("AFP")],
             [time("released", "2024-08-14")],
             [verdict("time", "not_confirmed", "AFP")],
             ["Sudzha", "Kursk", "road"]),
        ),
    Report(  # 2
        "Associated Press", "2024-10-31",
        "Cars were swept down a main street in Chiva, in eastern Spain, when flash floods hit the region on Tuesday evening. "
        "Video obtained by The Associated Press shows a white van spinning in brown water before striking a lamp post. "
        "It was filmed by Marta Llopis, a resident, from her balcony. "
        "The AP confirmed the location by matching a bakery sign with street-level imagery. "
        "At least 95 people are known to have died, the regional emergency service said on Wednesday. "
        "The government has declared three days of mourning.",
        Item(["Video obtained by The Associated Press", "It"], "video ground_video",
             [step("published|shared", "Associated Press", optional=True), step("filmed", "Llopis|resident"), checked("AP|Associated Press")],
             [time("event|filmed", "2024-10-29", optional=True), time("filmed|event", "2024-10-29", optional=True)],
             [verdict("location", "confirmed", "AP|Associated Press")],
             ["Chiva", "street", "Spain", "balcony"]),
        ),
    Report(  # 3
        "BBC News", "2023-04-17",
        "A video posted on Twitter on Sunday shows smoke rising over Khartoum International Airport as fighting between the army and the Rapid Support Forces entered its second day. "
        "BBC Verify has confirmed the location of the video by comparing the terminal building with satellite imagery. "
        "It also confirmed that the footage was filmed on Sunday. "
        "Doctors in the Sudanese capital said almost 100 civilians had been killed.",
        Item(["A video posted on Twitter", "the video", "the footage"], "video ground_video",
             [step("posted", None, "2023-04-16"), checked("BBC")],
             [time("posted", "2023-04-16"), time("filmed", "2023-04-16"), time("event", "2023-04-16", optional=True)],
             [verdict("location", "confirmed", "BBC"), verdict("time", "confirmed", "BBC")],
             ["Khartoum", "Airport", "Sudan", "capital"]),
        ),
    Report(  # 4
        "Kyodo News", "2024-01-02",
        "Security camera footage aired by public broadcaster NHK shows a wooden house collapsing in Suzu, in Ishikawa Prefecture, seconds after a powerful earthquake struck on Monday afternoon. "
        "The camera was mounted above the entrance of a supermarket across the street. "
        "The quake had a magnitude of 7.6, the Japan Meteorological Agency said. "
        "About 33,000 households were still without power on Tuesday morning.",
        Item(["Security camera footage"], "cctv",
             [step("published|released", "NHK"), step("filmed", "camera|*", optional=True)],
             [time("event|filmed", "2024-01-01"), time("filmed|event", "2024-01-01", optional=True)],
             [],
             ["Suzu", "Ishikawa", "house", "supermarket", "street"]),
        ),
    Report(  # 5
        "The Prairie Ledger", "2024-06-12",
        "Police in Lubbock, Texas, on Tuesday released body camera footage of a traffic stop in which an officer shot and wounded a 34-year-old man. "
        "The video, recorded on May 28, shows the officer ordering the driver to step out of the car several times. "
        "A lawyer for the family said it had been edited and did not show the moments before the shooting. "
        "The officer has been placed on administrative leave.",
        Item(["body camera footage", "The video", "it"], "bodycam",
             [step("released", "Police", "2024-06-11"), step("filmed", "officer|*", optional=True)],
             [time("filmed", "2024-05-28"), time("released", "2024-06-11"), time("event", "2024-05-28", optional=True)],
             [verdict("content", "disputed", "lawyer")],
             ["Lubbock", "Texas"]),
        ),
    Report(  # 6
        "Reuters", "2023-01-06",
        "Satellite images taken by Maxar Technologies on January 4 show destroyed apartment buildings and schools in the eastern Ukrainian town of Bakhmut. "
        "The pictures were released on Thursday. "
        "In one, rows of roofless houses can be seen on both sides of a road. "
        "Russia has been trying to capture the town since last summer. "
        "A spokesman for the Ukrainian army said its troops still held their positions and that supplies were getting through.",
        Item(["Satellite images taken by Maxar Technologies", "The pictures", "one"], "satellite_image",
             [step("filmed", "Maxar"), step("released", None, "2023-01-05")],
             [time("imagery_acquired|filmed", "2023-01-04"), time("released", "2023-01-05")],
             [],
             ["Bakhmut", "Ukrain", "road"]),
        ),
    Report(  # 7
        "Pampa Diario English", "2025-03-09",
        "Footage shared on social media shows residents of Bahía Blanca, in Argentina, wading through waist-deep water after a storm dropped a year's worth of rain on Friday. "
        "The provincial fire service shared a second video, filmed from a rescue boat, in which nurses carry newborn babies out of the flooded Penna hospital. "
        "The number of dead rose to 13 on Saturday. "
        "The mayor said the cost of the damage would exceed 400 million dollars.",
        Item(["Footage shared on social media"], "video ground_video",
             [step("shared|posted", None)],
             [time("event|filmed", "2025-03-07", optional=True)],
             [],
             ["Bahía Blanca", "Argentina"]),
        Item(["a second video"], "video ground_video",
             [step("shared|posted|released", "fire service"), step("filmed", "fire service|*")],
             [time("event|filmed", "2025-03-07", optional=True)],
             [],
             ["Penna", "hospital", "Bahía Blanca", "Argentina"]),
        ),
    Report(  # 8
        "Checkpoint Nairobi", "2024-06-28",
        "CLAIM: A video shows police firing at demonstrators in Nairobi on June 25, 2024. "
        "FACT: The video is old. "
        "A reverse image search by Checkpoint Nairobi found that it shows an opposition rally in Kisumu and was posted on YouTube on March 20, 2023, by the broadcaster Jamii TV. "
        "The clip has been viewed more than 800,000 times since it was reposted on Facebook on Wednesday. "
        "At least 22 people were killed in this week's protests against a tax bill, according to the national rights commission.",
        Item(["A video", "The video is old", "it@1", "The clip"], "video ground_video",
             [step("posted|published", "Jamii TV", "2023-03-20"), step("reposted", None, "2024-06-26"), checked("Checkpoint Nairobi")],
             [time("posted", "2023-03-20"), time("reposted", "2024-06-26"), time("event|filmed", "2024-06-25", optional=True), time("event|filmed", "2023-03-20", optional=True)],
             [verdict("time", "refuted", "Checkpoint Nairobi"), verdict("location|content", "refuted", "Checkpoint Nairobi", optional=True), verdict("location", "confirmed", "Checkpoint Nairobi", optional=True)],
             ["Kisumu", "Nairobi"]),
        ),
    Report(  # 9
        "Institute for the Study of War", "2024-02-18",
        "Russian forces seized Avdiivka on February 17. "
        "Geolocated footage published on February 17 shows Russian soldiers raising a flag over the Avdiivka Coke Plant in the northwestern part of the town. "
        "Ukrainian military officials said that their troops had withdrawn to prepared lines further west. "
        "Russian milbloggers claimed that Russian forces continued to attack towards Lastochkyne, but ISW has not observed any confirmation of this claim.",
        Item(["Geolocated footage"], "video drone_video ground_video",
             [step("published|posted", None, "2024-02-17"), step("geolocated", None)],
             [time("published|posted", "2024-02-17"), time("event|filmed", "2024-02-17", optional=True)],
             [verdict("location", "confirmed", None, optional=True)],
             ["Avdiivka", "Coke Plant", "town"]),
        ),
    Report(  # 10
        "Deutsche Presse-Agentur", "2023-05-03",
        "Dashcam footage of a sandstorm that caused a pile-up on Interstate 55 south of Springfield, Illinois, has been released by the state police. "
        "It was recorded on Monday morning by a lorry driver who escaped unhurt. "
        "In the video, the road disappears within seconds behind a wall of dust. "
        "Seven people died and 37 were taken to hospital. "
        "The motorway was reopened on Tuesday.",
        Item(["Dashcam footage of a sandstorm", "It", "the video"], "dashcam",
             [step("released", "state police|police"), step("filmed", "lorry driver|driver")],
             [time("filmed", "2023-05-01"), time("event", "2023-05-01", optional=True)],
             [],
             ["Interstate 55", "Springfield", "Illinois", "road"]),
        ),
    Report(  # 11
        "CNN", "2023-10-19",
        "A blast at al-Ahli Hospital in Gaza City on Tuesday killed a large number of people, and each side blames the other. "
        "CNN has geolocated three videos of the moment of the explosion, all filmed by residents. "
        "A livestream by Al Jazeera also captured the blast. "
        "CNN could not establish who fired the projectile seen in the three videos. "
        "Hospitals in the enclave are running out of fuel, the World Health Organization said on Wednesday.",
        Item(["three videos of the moment of the explosion", "the three videos"], "video ground_video",
             [step("filmed", "residents"), step("geolocated", "CNN")],
             [time("event|filmed", "2023-10-17", optional=True)],
             [verdict("location", "confirmed", "CNN", optional=True), verdict("source|content", "not_confirmed", "CNN", optional=True)],
             ["Ahli", "Gaza", "Hospital"]),
        Item(["A livestream by Al Jazeera"], "livestream",
             [step("filmed|published", "Al Jazeera")],
             [time("event|filmed", "2023-10-17", optional=True)],
             [],
             ["Ahli", "Gaza", "Hospital"]),
        ),
    Report(  # 12
        "Irrawaddy Post", "2024-09-16",
        "Myanmar's resistance fighters have captured the airbase at Thandwe, the Arakan Army said on Saturday. "
        "The group published photographs of its fighters beside a damaged transport plane. "
        "The pictures could not be independently verified. "
        "Meanwhile, flooding caused by Typhoon Yagi has forced 230,000 people from their homes, and the junta has made a rare appeal for foreign aid.",
        Item(["photographs of its fighters", "The pictures"], "still",
             [step("published|released|posted", "Arakan Army|group")],
             [time("published|released", "2024-09-14", optional=True), time("event", "2024-09-14", optional=True)],
             [verdict("location|time|content|source", "not_confirmed", None)],
             ["Thandwe", "airbase", "Myanmar"]),
        ),
    Report(  # 13
        "ANSA English", "2024-07-15",
        "The volcano on Stromboli erupted again on Thursday, sending ash over the island. "
        "Video filmed by a tourist from a ferry shows lava flowing down the Sciara del Fuoco into the sea. "
        "The clip was shared by the Italian fire brigade on X on Friday. "
        "ANSA confirmed the location from the outline of the slope, but the exact time of filming could not be established. "
        "The civil protection department has raised the alert level to red, and boats have been told to stay away from the coast.",
        Item(["Video filmed by a tourist", "The clip"], "video ground_video",
             [step("filmed", "tourist"), step("shared|posted", "fire brigade", "2024-07-12"), checked("ANSA")],
             [time("shared", "2024-07-12"), time("event|filmed", "2024-07-11", optional=True)],
             [verdict("location", "confirmed", "ANSA"), verdict("time", "not_confirmed", "ANSA|*")],
             ["Stromboli", "Sciara", "island", "volcano", "sea"]),
        ),
    Report(  # 14
        "The Guardian", "2022-09-27",
        "Women burned headscarves at a protest in Sari, in northern Iran, according to a video obtained by the Guardian. "
        "The footage is said to have been filmed on 20 September by a student who asked not to be named. "
        "The Guardian has verified the location of the video but was not able to confirm the date. "
        "The death in custody of Mahsa Amini on 16 September has set off the biggest protests in years.",
        Item(["a video obtained by the Guardian", "The footage", "the video"], "video ground_video",
             [step("filmed", "student"), step("published|shared", "Guardian", optional=True), checked("Guardian")],
             [time("filmed", "2022-09-20"), time("event", "2022-09-20", optional=True)],
             [verdict("location", "confirmed", "Guardian"), verdict("time", "not_confirmed", "Guardian")],
             ["Sari", "Iran"]),
        ),
    Report(  # 15
        "Reuters", "2025-01-09",
        "A home security camera captured flames racing up a hillside in Altadena, California, on Tuesday night. "
        "The owner of the house, Dana Whitlow, shared the footage with Reuters after she had fled with her two dogs. "
        "Reuters confirmed the location from the street layout and the date from the metadata of the file. "
        "At least five people have been killed in the fires around Los Angeles, and tens of thousands are under evacuation orders.",
        Item(["the footage", "the file"], "cctv",
             [step("filmed", "camera"), step("shared", "Whitlow|owner"), checked("Reuters")],
             [time("filmed", "2025-01-07"), time("event", "2025-01-07", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Altadena", "California", "hillside", "house"]),
        ),
    Report(  # 16
        "Outback Courier", "2023-11-22",
        "A kangaroo that had wandered into a supermarket in Dubbo was led out by two shop assistants on Tuesday. "
        "A customer filmed the animal as it hopped past the freezers and posted the clip on TikTok, where it has been viewed two million times. "
        "Nobody was hurt. "
        "The store in New South Wales said it had since repaired its automatic doors.",
        Item(["the clip", "it@2"], "video ground_video",
             [step("filmed", "customer"), step("posted", "customer")],
             [time("event|filmed", "2023-11-21"), time("filmed|event", "2023-11-21", optional=True)],
             [],
             ["Dubbo", "New South Wales", "supermarket", "store"]),
        ),
    Report(  # 17
        "Bellingcat", "2022-04-10",
        "A missile hit the railway station in Kramatorsk on 8 April while thousands of people waited for trains. "
        "A photograph posted on Telegram by the regional governor shows the tail of the rocket lying on a lawn. "
        "Bellingcat geolocated the picture to the grass south-west of the station building. "
        "We also compared it with images taken by AFP photographers on the same morning. "
        "At least 50 people were killed, local officials said.",
        Item(["A photograph posted on Telegram", "the picture", "it"], "still",
             [step("posted", "governor"), step("geolocated", "Bellingcat"), step("analysed", "Bellingcat", optional=True)],
             [time("event|filmed", "2022-04-08", optional=True)],
             [verdict("location", "confirmed", "Bellingcat", optional=True)],
             ["Kramatorsk", "station", "lawn", "grass"]),
        Item(["images taken by AFP photographers"], "still",
             [step("filmed", "AFP")],
             [time("filmed", "2022-04-08"), time("event", "2022-04-08", optional=True)],
             [],
             ["Kramatorsk", "station", "lawn", "grass"]),
        ),
    Report(  # 18
        "Manila Standard Wire", "2023-12-04",
        "Drone video released by the Philippine Coast Guard on Sunday shows more than 100 Chinese vessels gathered at Whitsun Reef in the South China Sea. "
        "The coast guard said the footage was filmed on Saturday by an aircraft sent to monitor the reef. "
        "China's foreign ministry disputed this, saying that the video showed fishing boats sheltering from the wind. "
        "Manila has accused Beijing of massing ships in its exclusive economic zone for years.",
        Item(["Drone video", "the footage", "the video"], "drone_video",
             [step("released", "Coast Guard", "2023-12-03"), step("filmed", "aircraft|coast guard")],
             [time("filmed", "2023-12-02"), time("released", "2023-12-03"), time("event", "2023-12-02", optional=True)],
             [verdict("content", "disputed|refuted", "ministry|China")],
             ["Whitsun", "South China Sea", "reef"]),
        ),
    Report(  # 19
        "France 24 Observers", "2023-07-05",
        "A video that has been shared thousands of times claims to show cars being thrown from a car park during the riots in Paris last week. "
        "In fact, it was filmed in Cleveland, Ohio, in 2016 on the set of an action film. "
        "The France 24 Observers team identified the building with Google Street View. "
        "The clip first appeared on YouTube in June 2016. "
        "Unrest broke out in several French cities after a policeman shot a teenager in Nanterre on June 27.",
        Item(["A video that has been shared thousands of times", "it", "The clip"], "video ground_video",
             [step("filmed", None), step("posted", None, "2016-06"), step("shared|reposted", None), step("geolocated|verified|analysed", "Observers", optional=True)],
             [time("filmed", "2016"), time("posted", "2016-06"), time("event", "2016", optional=True)],
             [verdict("location|content", "refuted", "Observers|France 24|*"), verdict("content|time", "refuted", "Observers|France 24|*", optional=True), verdict("time", "refuted", "Observers|France 24|*", optional=True), verdict("location", "confirmed", "Observers", optional=True)],
             ["Cleveland", "Ohio", "car park", "Paris", "building"]),
        ),
    Report(  # 20
        "Ostsee Presse", "2022-09-28",
        "The Danish military on Tuesday released aerial footage of gas bubbling to the surface of the Baltic Sea near the island of Bornholm. "
        "It was filmed earlier in the day by an F-16 fighter jet. "
        "Sweden and Denmark registered two explosions on Monday close to the Nord Stream pipelines. "
        "The operator said it was impossible to estimate when the system would be repaired.",
        Item(["aerial footage of gas", "It"], "video",
             [step("released", "military", "2022-09-27"), step("filmed", "F-16|jet")],
             [time("filmed", "2022-09-27"), time("released", "2022-09-27"), time("event", "2022-09-26", optional=True)],
             [],
             ["Baltic", "Bornholm", "island"]),
        ),
    Report(  # 21
        "The New Delhi Bulletin", "2023-06-04",
        "At least 275 people died when three trains collided near Balasore in the eastern Indian state of Odisha on Friday evening. "
        "Aerial footage filmed by a drone of the news agency ANI shows carriages piled on top of each other beside the tracks. "
        "Railway officials said on Sunday that a fault in the signalling system was the likely cause. "
        "Compensation of one million rupees will be paid to the families of the dead.",
        Item(["Aerial footage filmed by a drone"], "drone_video",
             [step("filmed", "ANI|drone")],
             [time("event", "2023-06-02", optional=True)],
             [],
             ["Balasore", "Odisha", "India", "tracks"]),
        ),
    Report(  # 22
        "AFP Fact Check", "2024-04-05",
        "Posts on Weibo claim that a video shows a skyscraper falling in Hualien after the earthquake of April 3, 2024. "
        "This is false. "
        "The footage shows a controlled demolition in Kunming, in China's Yunnan province, on August 27, 2021. "
        "AFP found the original video on the website of the state broadcaster CCTV, which had published it on the same day. "
        "The strongest quake to hit Taiwan in 25 years killed at least 12 people.",
        Item(["a video", "The footage", "the original video", "it"], "video ground_video",
             [step("published", "CCTV|state broadcaster", "2021-08-27"), step("posted|shared|reposted", None, optional=True), checked("AFP")],
             [time("event|filmed", "2021-08-27"), time("published", "2021-08-27"), time("filmed|event", "2021-08-27", optional=True), time("event|filmed", "2024-04-03", optional=True)],
             [verdict("content|location|time", "refuted", "AFP|*"), verdict("location", "refuted", "AFP|*", optional=True), verdict("time", "refuted", "AFP|*", optional=True)],
             ["Kunming", "Yunnan", "China", "Hualien", "Taiwan"]),
        ),
    Report(  # 23
        "Reuters", "2023-06-24",
        "A convoy of military trucks was seen driving north on the M4 motorway near Voronezh on Saturday, according to video obtained by Reuters. "
        "Reuters was able to confirm the location from the road signs and a petrol station, which matched street-level imagery. "
        "The date was verified by the original file data. "
        "Yevgeny Prigozhin, the head of the Wagner group, said earlier that his men had taken control of military sites in Rostov-on-Don.",
        Item(["video obtained by Reuters"], "video ground_video",
             [step("published|shared", "Reuters", optional=True), checked("Reuters")],
             [time("filmed|event", "2023-06-24"), time("event|filmed", "2023-06-24", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", None)],
             ["M4", "Voronezh", "petrol station", "motorway"]),
        ),
    Report(  # 24
        "Ekho Almaty", "2022-01-08",
        "Kazakhstan's president said on Friday that order had mainly been restored after days of unrest. "
        "Undated video released by the interior ministry showed soldiers patrolling Republic Square in Almaty. "
        "The location was confirmed by matching the monument with archive pictures, but the date the video was shot could not be confirmed. "
        "Thousands of people have been detained, and the airport in the city remains closed. "
        "Internet access was cut for most of the week. "
        "Russia has sent paratroopers at the request of the government.",
        Item(["Undated video", "the video"], "video ground_video",
             [step("released", "ministry"), step("verified|geolocated|analysed", "*", optional=True)],
             [],
             [verdict("location", "confirmed", "Ekho Almaty|*"), verdict("time", "not_confirmed", "Ekho Almaty|*")],
             ["monument", "Republic Square", "Almaty"]),
        ),
    Report(  # 25
        "Lagos Morning Wire", "2024-10-17",
        "More than 140 people were killed when a petrol tanker exploded in Majiya, a town in the Nigerian state of Jigawa, late on Tuesday. "
        "A video filmed by a resident and posted on Facebook early on Wednesday shows a large fire beside a road and people shouting for water. "
        "Our reporters spoke to the man who filmed it and confirmed that the recording was his. "
        "Police said residents had rushed to collect fuel from the overturned lorry.",
        Item(["A video filmed by a resident", "it", "the recording"], "video ground_video",
             [step("filmed", "resident|man"), step("posted", "resident|man|*", "2024-10-16"), checked("reporters|Lagos Morning Wire")],
             [time("posted", "2024-10-16"), time("event|filmed", "2024-10-15", optional=True)],
             [verdict("source", "confirmed", "reporters|Lagos Morning Wire")],
             ["Majiya", "Jigawa", "Nigeria", "road"]),
        ),
    Report(  # 26
        "Amnesty International", "2023-09-14",
        "Amnesty International's Crisis Evidence Lab has verified four videos of the shelling of a livestock market in Omdurman on 5 September. "
        "The videos were posted on Facebook between 5 and 7 September. "
        "Analysts geolocated them to the western edge of the market by matching the roofs of the stalls with satellite imagery. "
        "Witnesses interviewed by the organisation counted at least 30 dead. "
        "All parties to the conflict in Sudan must stop attacks on civilians.",
        Item(["four videos of the shelling", "The videos", "them"], "video ground_video",
             [step("posted", None, "2023-09-05/2023-09-07"), step("geolocated", "Analysts|Amnesty"), checked("Amnesty|Crisis Evidence Lab")],
             [time("event|filmed", "2023-09-05"), time("posted", "2023-09-05/2023-09-07")],
             [verdict("location|time|content|source", "confirmed", "Amnesty|Crisis Evidence Lab"), verdict("location", "confirmed", "Analysts|Amnesty|Crisis", optional=True)],
             ["Omdurman", "market", "Sudan"]),
        ),
    Report(  # 27
        "The Thames Gazette", "2024-08-01",
        "Detectives are looking for two men in connection with a robbery at a jeweller's in Walthamstow, east London. "
        "CCTV images released by the Metropolitan Police on Thursday show the pair leaving on a moped shortly after 3pm on 19 July. "
        "The shop's owner, who is 61, suffered a broken wrist. "
        "Anyone with information is asked to call 101. "
        "The force has recorded nine similar robberies in the borough this year.",
        Item(["CCTV images"], "cctv still screenshot",
             [step("released", "Metropolitan Police|Police", "2024-08-01")],
             [time("filmed|event", "2024-07-19"), time("event|filmed", "2024-07-19", optional=True), time("released", "2024-08-01")],
             [],
             ["Walthamstow", "London", "jeweller", "shop"]),
        ),
    Report(  # 28
        "Kyiv Wire", "2022-10-10",
        "A missile struck a playground in Taras Shevchenko Park in central Kyiv on Monday morning, leaving a deep crater. "
        "Footage posted on Telegram by the mayor, Vitali Klitschko, shows burning cars on the next street. "
        "Kyiv Wire geolocated the footage to Volodymyrska Street. "
        "A student recorded herself on a selfie video as a second missile landed behind her. "
        "At least 11 people were killed in strikes across Ukraine, the emergency service said. "
        "Power was cut in several regions.",
        Item(["Footage posted on Telegram", "the footage"], "video ground_video",
             [step("posted", "Klitschko|mayor"), step("geolocated", "Kyiv Wire")],
             [time("event|filmed", "2022-10-10", optional=True), time("posted", "2022-10-10", optional=True)],
             [verdict("location", "confirmed", "Kyiv Wire", optional=True)],
             ["Kyiv", "Volodymyrska", "Park", "street"]),
        Item(["a selfie video"], "video ground_video",
             [step("filmed", "student")],
             [time("event|filmed", "2022-10-10", optional=True)],
             [],
             ["Kyiv", "Park", "street"]),
        ),
    Report(  # 29
        "Andean News Service", "2023-01-11",
        "Seventeen people were killed on Monday in clashes near the airport of Juliaca, in southern Peru. "
        "Videos filmed by a local journalist, Rosa Quispe, show police officers shooting tear gas at protesters from a rooftop. "
        "The ombudsman's office has analysed the recordings and says that at least two of those killed were unarmed. "
        "The interior ministry denies this and says that the videos were taken out of context. "
        "Protesters are calling for early elections.",
        Item(["Videos filmed by a local journalist", "the recordings", "the videos"], "video ground_video",
             [step("filmed", "Quispe|journalist"), step("analysed", "ombudsman")],
             [time("event|filmed", "2023-01-09", optional=True)],
             [verdict("content", "disputed", "ministry"), verdict("content", "confirmed|partly_confirmed", "ombudsman", optional=True)],
             ["Juliaca", "Peru", "airport", "rooftop"]),
        ),
    Report(  # 30
        "Reuters", "2023-05-03",
        "Video shared on social media on Wednesday shows a flying object exploding above the dome of the Senate Palace in the Kremlin, in Moscow. "
        "Reuters verified the location of the footage but was not able to independently verify who was behind the incident. "
        "Another video, broadcast by the military channel Zvezda, shows smoke over the palace. "
        "Russia accused Ukraine of trying to kill President Vladimir Putin. "
        "Kyiv denied any involvement.",
        Item(["Video shared on social media", "the footage"], "video ground_video",
             [step("shared|posted", None, "2023-05-03"), checked("Reuters")],
             [time("shared", "2023-05-03"), time("event|filmed", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("content|source", "not_confirmed", "Reuters", optional=True)],
             ["Senate Palace", "Kremlin", "Moscow"]),
        Item(["Another video"], "video ground_video",
             [step("published|released", "Zvezda")],
             [time("event|filmed", "2023-05-03", optional=True)],
             [],
             ["palace", "Palace", "Kremlin", "Moscow"]),
        ),
    Report(  # 31
        "Hellenic News Agency", "2023-08-23",
        "Firefighters were struggling on Wednesday to contain a blaze north of Alexandroupolis that has burned for five days. "
        "A photograph taken by the European Union's Sentinel-2 satellite on Tuesday shows smoke stretching across the Ionian Sea. "
        "Eighteen bodies, thought to be those of migrants, were found in a forest near the village of Avantas. "
        "Greece has asked its partners for more aircraft.",
        Item(["A photograph taken by the European Union's Sentinel-2 satellite"], "satellite_image",
             [step("filmed", "Sentinel-2|European Union")],
             [time("imagery_acquired|filmed", "2023-08-22")],
             [],
             ["Ionian", "Alexandroupolis", "Greece"]),
        ),
    Report(  # 32
        "Prague Daily Monitor", "2023-12-22",
        "A gunman killed 14 people at Charles University in the centre of Prague on Thursday. "
        "Czech police on Friday published bodycam footage of officers running through the corridors of the Faculty of Arts. "
        "A separate clip, filmed by a tourist on a nearby bridge, shows students crouching on a ledge below the roof. "
        "Czech Radio verified the location and the date of the clip. "
        "Flags were flown at half-mast, and the government declared Saturday a day of national mourning.",
        Item(["bodycam footage"], "bodycam",
             [step("published|released", "police", "2023-12-22"), step("filmed", "officers|police|*", optional=True)],
             [time("published", "2023-12-22"), time("event|filmed", "2023-12-21", optional=True)],
             [],
             ["Faculty of Arts", "Charles University", "Prague"]),
        Item(["A separate clip", "the clip"], "video ground_video",
             [step("filmed", "tourist"), checked("Czech Radio")],
             [time("event|filmed", "2023-12-21", optional=True)],
             [verdict("location", "confirmed", "Czech Radio"), verdict("time", "confirmed", "Czech Radio")],
             ["Charles University", "Prague", "Faculty of Arts", "roof", "ledge"]),
        ),
    Report(  # 33
        "Levant Monitor", "2024-12-09",
        "Rebels entered Damascus on Sunday and declared the end of the Assad family's rule. "
        "Footage filmed inside Sednaya prison shows women and children being let out of their cells. "
        "It was published by the Association of Detainees on Sunday. "
        "Levant Monitor could not verify when the video was recorded. "
        "Bashar al-Assad has fled to Moscow, Russian news agencies reported.",
        Item(["Footage filmed inside Sednaya prison", "It", "the video"], "video ground_video",
             [step("filmed", None, optional=True), step("published|released|posted", "Association of Detainees", "2024-12-08"), checked("Levant Monitor")],
             [time("published", "2024-12-08"), time("event|filmed", "2024-12-08", optional=True)],
             [verdict("time", "not_confirmed", "Levant Monitor")],
             ["Sednaya", "prison", "cells"]),
        ),
    Report(  # 34
        "Seoul Economic Wire", "2024-12-30",
        "All but two of the 181 people aboard a Jeju Air flight were killed when the plane crashed at Muan airport on Sunday. "
        "Video of the landing was filmed by Lee Geun-young, who runs a restaurant near the runway, and aired by the broadcaster MBC. "
        "It shows the aircraft sliding on its belly and hitting a concrete wall. "
        "Two aviation experts who examined the video for the agency said it was genuine. "
        "Both black boxes have been recovered, the transport ministry of South Korea said.",
        Item(["Video of the landing", "It", "the video", "it"], "video ground_video",
             [step("filmed", "Lee Geun-young"), step("published|released", "MBC"), step("analysed", "experts"), step("verified", "experts", optional=True)],
             [time("event|filmed", "2024-12-29"), time("filmed|event", "2024-12-29", optional=True)],
             [verdict("content|source", "confirmed", "experts")],
             ["Muan", "airport", "runway", "wall"]),
        ),
    Report(  # 35
        "Washington Dispatch", "2024-07-22",
        "The Pentagon on Monday released a video that it says shows a Russian fighter jet flying dangerously close to an American drone over Syria. "
        "The video was filmed by the MQ-9 on 14 July. "
        "Russia's defence ministry has rejected the account and said the recording had been cut. "
        "The two countries have kept up a hotline to avoid accidents in Syrian airspace since 2015.",
        Item(["a video that it says shows a Russian fighter jet", "The video", "the recording"], "drone_video video",
             [step("released", "Pentagon", "2024-07-22"), step("filmed", "MQ-9")],
             [time("filmed", "2024-07-14"), time("released", "2024-07-22"), time("event", "2024-07-14", optional=True)],
             [verdict("content", "disputed|refuted", "Russia|ministry")],
             ["Syria"]),
        ),
    Report(  # 36
        "Deutsche Welle", "2021-07-16",
        "Parts of the town of Schuld in western Germany were destroyed on Wednesday night, when the river Ahr burst its banks. "
        "Drone footage filmed on Thursday by the photographer Jonas Brettschneider shows six collapsed houses and a bridge covered with debris. "
        "More than 100 people have died in Germany and Belgium. "
        "The chancellor, who was in Washington, spoke of a catastrophe and promised help.",
        Item(["Drone footage"], "drone_video",
             [step("filmed", "Brettschneider|photographer")],
             [time("filmed", "2021-07-15"), time("event", "2021-07-14", optional=True), time("event", "2021-07-15", optional=True)],
             [],
             ["Schuld", "Germany", "Ahr", "bridge", "town"]),
        ),
    Report(  # 37
        "Maghreb Presse", "2023-09-12",
        "Libyan officials said on Tuesday that whole districts of Derna had been washed into the sea after two dams broke. "
        "A video recorded by a resident on Sunday night shows water rising in a stairwell in the dark. "
        "The man sent it to Maghreb Presse by WhatsApp. "
        "We have confirmed his identity, but we have not been able to verify the exact location of the building. "
        "The Red Crescent fears that 10,000 people are missing.",
        Item(["A video recorded by a resident", "it"], "video ground_video",
             [step("filmed", "resident|man"), step("shared|released", "man|resident", optional=True), checked("Maghreb Presse|We")],
             [time("filmed", "2023-09-10"), time("event", "2023-09-10", optional=True)],
             [verdict("source", "confirmed", "Maghreb Presse|We|we"), verdict("location", "not_confirmed", "Maghreb Presse|We|we")],
             ["Derna", "stairwell", "building", "Libya"]),
        ),
    Report(  # 38
        "Alpine Press", "2025-05-29",
        "A huge part of the Birch glacier in Switzerland broke off on Wednesday afternoon and buried most of the village of Blatten. "
        "Footage broadcast by Swiss television SRF shows a grey cloud rolling down the valley. "
        "The 300 residents had been brought to safety nine days earlier. "
        "One man was reported missing. "
        "The army has sent fifty soldiers, water pumps and diggers to the Lötschental.",
        Item(["Footage broadcast by Swiss television SRF"], "video ground_video",
             [step("published|released", "SRF|Swiss television")],
             [time("event|filmed", "2025-05-28", optional=True)],
             [],
             ["Blatten", "Birch", "Lötschental", "Switzerland", "valley"]),
        ),
    Report(  # 39
        "Caucasus Report", "2023-09-21",
        "Azerbaijan's defence ministry has published video of what it calls precision strikes on Armenian positions in Nagorno-Karabakh. "
        "The footage was released on Tuesday, hours after the offensive began. "
        "It could not be immediately verified. "
        "A photograph posted on Facebook by the ombudsman of the breakaway region shows a damaged block of flats in Stepanakert. "
        "A ceasefire came into force on Wednesday.",
        Item(["video of what it calls precision strikes", "The footage", "It"], "video drone_video",
             [step("published|released", "ministry", "2023-09-19")],
             [time("released", "2023-09-19"), time("event", "2023-09-19", optional=True)],
             [verdict("location|time|content|source", "not_confirmed", None)],
             ["Karabakh"]),
        Item(["A photograph posted on Facebook"], "still",
             [step("posted", "ombudsman")],
             [],
             [],
             ["Stepanakert", "flats"]),
        ),
    Report(  # 40
        "Reuters", "2024-03-23",
        "Gunmen opened fire at the Crocus City Hall near Moscow on Friday evening, killing at least 115 people. "
        "Eyewitness video verified by Reuters shows people taking their seats and then running for the exits as shots ring out. "
        "Islamic State's news channel Amaq on Saturday published a photograph of four men with blurred faces, which it said were the attackers. "
        "Reuters could not verify the authenticity of the picture. "
        "Eleven suspects have been detained, the Kremlin said.",
        Item(["Eyewitness video"], "video ground_video",
             [step("filmed", "Eyewitness|eyewitness", optional=True), step("filmed", None, optional=True), step("verified", "Reuters", optional=True)],
             [time("event|filmed", "2024-03-22", optional=True)],
             [verdict("location|time|content|source", "confirmed", "Reuters")],
             ["Crocus", "Moscow"]),
        Item(["a photograph of four men", "the picture"], "still",
             [step("published|released", "Amaq", "2024-03-23"), checked("Reuters")],
             [time("published", "2024-03-23")],
             [verdict("source|content", "not_confirmed", "Reuters")],
             []),
        ),
    Report(  # 41
        "Iceland Review Wire", "2023-12-19",
        "A volcano erupted on the Reykjanes peninsula in Iceland on Monday night after weeks of earthquakes. "
        "Livestream footage from the public broadcaster RÚV showed fountains of lava along a fissure four kilometres long. "
        "The coast guard shared pictures taken from a helicopter about an hour after the eruption began. "
        "Grindavík, a fishing town of 4,000, was evacuated in November. "
        "Flights were not affected.",
        Item(["Livestream footage"], "livestream",
             [step("published|filmed|released", "RÚV")],
             [time("event|filmed", "2023-12-18", optional=True)],
             [],
             ["Reykjanes", "Iceland", "fissure", "volcano"]),
        Item(["pictures taken from a helicopter"], "still",
             [step("shared|released|posted", "coast guard"), step("filmed", "*", optional=True)],
             [time("filmed|event", "2023-12-18", optional=True), time("event", "2023-12-18", optional=True)],
             [],
             ["Reykjanes", "Iceland", "fissure", "volcano"]),
        ),
    Report(  # 42
        "Human Rights Watch", "2024-05-20",
        "Soldiers summarily executed at least 223 civilians in two villages in northern Burkina Faso on February 25, Human Rights Watch said in April. "
        "In the present report, researchers analysed a video filmed in Soro by a survivor on February 26. "
        "Human Rights Watch confirmed that the footage was recorded in the village by matching a mosque and two trees with satellite imagery. "
        "The authorities suspended the BBC and Voice of America for reporting on the killings.",
        Item(["a video filmed in Soro", "the footage"], "video ground_video",
             [step("filmed", "survivor"), step("analysed", "researchers|Human Rights Watch"), step("verified|geolocated", "Human Rights Watch", optional=True)],
             [time("filmed", "2024-02-26"), time("event", "2024-02-25", optional=True), time("event", "2024-02-26", optional=True)],
             [verdict("location", "confirmed", "Human Rights Watch")],
             ["Soro", "village", "Burkina Faso", "mosque"]),
        ),
    Report(  # 43
        "Toronto Metro Wire", "2025-02-18",
        "A Delta plane flipped over while landing at Toronto Pearson airport on Monday afternoon, injuring 21 people. "
        "Dashcam video posted on X by a pilot waiting on the taxiway shows the jet hitting the runway hard and catching fire. "
        "CBC News has verified the clip. "
        "Canada's Transportation Safety Board said it was too early to say what had caused the accident. "
        "Two runways stayed closed on Tuesday.",
        Item(["Dashcam video", "the clip"], "dashcam",
             [step("posted", "pilot"), step("filmed", "pilot|*", optional=True), checked("CBC")],
             [time("event|filmed", "2025-02-17", optional=True), time("posted", "2025-02-17", optional=True)],
             [verdict("location|time|content|source", "confirmed", "CBC")],
             ["Toronto", "Pearson", "airport", "runway", "taxiway"]),
        ),
    Report(  # 44
        "Dhaka Tribune Wire", "2024-07-19",
        "A photograph that went viral in Bangladesh this week does not show a student killed on Tuesday, fact-checkers say. "
        "It was taken in 2018 during a road safety protest in Dhaka by the photographer Imran Sattar, according to Rumour Watch. "
        "Mr Sattar confirmed to the group that the picture was his. "
        "The protests against job quotas have left at least 39 people dead, and mobile internet has been shut down.",
        Item(["A photograph that went viral", "It", "the picture"], "still",
             [step("filmed", "Sattar|photographer"), step("shared|posted", None, optional=True), step("verified|analysed", "Rumour Watch|fact-checkers|Sattar", optional=True)],
             [time("filmed", "2018"), time("event", "2018", optional=True), time("event", "2024-07-16", optional=True)],
             [verdict("content|time", "refuted", "fact-checkers|Rumour Watch"), verdict("time", "refuted", "fact-checkers|Rumour Watch", optional=True), verdict("source", "confirmed", "Sattar|Rumour Watch|group")],
             ["Dhaka", "Bangladesh"]),
        ),
    Report(  # 45
        "Sahel Observer", "2024-07-30",
        "Tuareg rebels say they killed dozens of soldiers and Wagner fighters near Tinzaouaten, in the north of Mali, at the weekend. "
        "A video posted on Telegram by the rebels on Saturday shows bodies lying in the sand beside burnt-out vehicles. "
        "The open-source group Desert Lens geolocated the clip to a dry river bed 20 km south of the town. "
        "The group was only able to partly confirm the date of the video. "
        "Mali's army admitted heavy losses on Monday.",
        Item(["A video posted on Telegram", "the clip", "the video"], "video ground_video",
             [step("posted", "rebels", "2024-07-27"), step("geolocated", "Desert Lens"), checked("Desert Lens|group")],
             [time("posted", "2024-07-27"), time("event|filmed", "2024-07-27/2024-07-28", optional=True)],
             [verdict("time", "partly_confirmed", "Desert Lens|group"), verdict("location", "confirmed", "Desert Lens", optional=True)],
             ["river bed", "20 km", "town", "Tinzaouaten", "Mali"]),
        ),
    Report(  # 46
        "Pacific News Agency", "2024-05-27",
        "More than 2,000 people may have been buried by the landslide that hit Yambali, in Papua New Guinea's Enga province, early on Friday, the government says. "
        "Handout video from the International Organization for Migration shows men digging with spades and sticks. "
        "It was filmed on Sunday. "
        "Heavy machinery has not reached the site because the main road is blocked. "
        "Australia said it would send aircraft and rescue experts.",
        Item(["Handout video", "It"], "video ground_video",
             [step("released|shared", "International Organization for Migration"), step("filmed", "International Organization for Migration|*")],
             [time("filmed", "2024-05-26"), time("event", "2024-05-24", optional=True), time("event", "2024-05-26", optional=True)],
             [],
             ["Yambali", "Enga", "Papua", "site"]),
        ),
    Report(  # 47
        "Tbilisi Herald", "2024-12-02",
        "Police used water cannon against protesters on Rustaveli Avenue in Tbilisi on Sunday night, for the fourth night in a row. "
        "A livestream by the television channel Mtavari showed people shooting fireworks at the parliament building. "
        "Georgia's government announced last Thursday that it would suspend talks on joining the European Union. "
        "More than 200 people have been arrested, and 44 were treated in hospital.",
        Item(["A livestream by the television channel Mtavari"], "livestream",
             [step("published|filmed|released", "Mtavari")],
             [time("event|filmed", "2024-12-01", optional=True)],
             [],
             ["Rustaveli", "Tbilisi", "parliament"]),
        ),
    Report(  # 48
        "Conflict Intelligence Desk", "2023-06-07",
        "The Kakhovka dam was destroyed in the early hours of 6 June. "
        "A drone video released by Ukraine's Southern Operational Command the same day shows water pouring through a gap in the structure. "
        "The video was geolocated by the analyst known as Mikola_N on Tuesday evening. "
        "Maxar has published satellite images of the dam dated 28 May and 5 June, in which damage to the roadway is visible. "
        "Tens of thousands of people live in the flooded area.",
        Item(["A drone video", "The video"], "drone_video",
             [step("released", "Southern Operational Command", "2023-06-06"), step("filmed|unit", "Southern Operational Command|*", optional=True), step("geolocated", "Mikola_N", "2023-06-06")],
             [time("released", "2023-06-06"), time("geolocated", "2023-06-06"), time("event|filmed", "2023-06-06", optional=True)],
             [verdict("location", "confirmed", "Mikola_N", optional=True)],
             ["Kakhovka", "dam"]),
        Item(["satellite images of the dam"], "satellite_image satellite_pair",
             [step("published|released", "Maxar"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2023-05-28"), time("imagery_acquired", "2023-06-05")],
             [],
             ["Kakhovka", "dam"]),
        ),
    Report(  # 49
        "Rio Agora English", "2024-05-08",
        "A horse stranded on a roof in Canoas, in the flooded south of Brazil, was spotted on Wednesday by a helicopter of the television channel Globo. "
        "The live pictures were seen by millions, and firefighters reached the animal by boat a day later than planned. "
        "At least 95 people have died in the state of Rio Grande do Sul since the rains began. "
        "Porto Alegre's airport is closed until the end of the month.",
        Item(["The live pictures"], "livestream video",
             [step("filmed|published", "Globo|helicopter")],
             [time("filmed|event", "2024-05-08"), time("event|filmed", "2024-05-08", optional=True)],
             [],
             ["Canoas", "Brazil", "roof", "Rio Grande do Sul"]),
        ),
    Report(  # 50
        "Warsaw Insider Wire", "2021-11-09",
        "Hundreds of migrants walked along a highway to the Polish border near Kuźnica on Monday, escorted by Belarusian guards. "
        "Poland's defence ministry posted a video on Twitter on Monday that shows people trying to cut a fence with shears. "
        "Independent journalists are banned from the border strip, and the BBC said it had not been able to verify the footage. "
        "Belarus denies that it is organising the crossings.",
        Item(["a video on Twitter", "the footage"], "video ground_video drone_video",
             [step("posted", "ministry", "2021-11-08"), checked("BBC")],
             [time("posted", "2021-11-08"), time("event|filmed", "2021-11-08", optional=True)],
             [verdict("location|time|content|source", "not_confirmed", "BBC")],
             ["Kuźnica", "border", "Polish", "Poland", "fence"]),
        ),
    Report(  # 51
        "Texas Border Wire", "2022-07-13",
        "Surveillance video from inside Robb Elementary School in Uvalde, Texas, was published on Tuesday by the Austin American-Statesman. "
        "It shows heavily armed officers waiting in a hallway for more than an hour on May 24, while a gunman was killing 19 children and two teachers. "
        "The newspaper removed the sound of the children's screams. "
        "Families of the victims said they had been promised to see the recording first.",
        Item(["Surveillance video", "It", "the recording"], "cctv",
             [step("published|released", "American-Statesman", "2022-07-12")],
             [time("published", "2022-07-12"), time("event|filmed", "2022-05-24"), time("filmed|event", "2022-05-24", optional=True)],
             [],
             ["Robb Elementary", "Uvalde", "Texas", "hallway"]),
        ),
    Report(  # 52
        "Full Context", "2023-10-12",
        "A clip shared on X on Tuesday was said to show Hamas fighters landing by paraglider in a sports ground in Israel. "
        "Full Context found that the video was filmed in Cairo, Egypt. "
        "The Arabic sign in the background is that of the El-Nasr Sports Club in Heliopolis. "
        "An earlier copy was uploaded to TikTok on 27 September by a user named Hany Zaki. "
        "The post with the false claim has been viewed five million times.",
        Item(["A clip shared on X", "the video", "An earlier copy"], "video ground_video",
             [step("shared|posted|reposted", None, "2023-10-10"), step("posted", "Hany Zaki", "2023-09-27"), step("filmed", None), step("geolocated|verified|analysed", "Full Context", optional=True)],
             [time("shared", "2023-10-10"), time("posted", "2023-09-27")],
             [verdict("location", "refuted", "Full Context"), verdict("location", "confirmed", "Full Context", optional=True), verdict("content", "refuted", "Full Context|*", optional=True), verdict("time", "refuted", "Full Context|*", optional=True)],
             ["Cairo", "Egypt", "El-Nasr", "Heliopolis", "Israel"]),
        ),
    Report(  # 53
        "Jakarta Wire", "2022-10-03",
        "At least 125 people died in a crush after a football match in Malang, on the island of Java, on Saturday. "
        "Footage filmed by fans and aired by local news channels shows police firing tear gas into the stands of Kanjuruhan stadium. "
        "The newspaper Kompas was able to verify the location of the footage. "
        "The president has ordered an inquiry into safety at matches and suspended the league. "
        "FIFA's rules say that stewards or police should not carry or use gas.",
        Item(["Footage filmed by fans", "the footage"], "video ground_video",
             [step("filmed", "fans"), step("published|released", "channels"), checked("Kompas")],
             [time("event|filmed", "2022-10-01", optional=True)],
             [verdict("location", "confirmed", "Kompas")],
             ["Malang", "Java", "Kanjuruhan", "stadium"]),
        ),
    Report(  # 54
        "Reuters", "2024-01-12",
        "Yemen's Houthi-run television said on Friday that air strikes had hit sites in Sanaa and Hodeidah. "
        "The British defence ministry released video of a Typhoon fighter taking off from RAF Akrotiri, in Cyprus, overnight. "
        "The Houthis have attacked ships in the Red Sea since November. "
        "File footage shot by Reuters on Dec. 5 shows the Galaxy Leader, a car carrier they seized, off the coast near As Salif.",
        Item(["video of a Typhoon fighter"], "video ground_video",
             [step("released", "ministry")],
             [time("filmed|event", "2024-01-11/2024-01-12", optional=True), time("filmed|event", "2024-01-11", optional=True), time("filmed|event|released", "2024-01-12", optional=True)],
             [],
             ["Akrotiri", "Cyprus"]),
        Item(["File footage"], "video ground_video",
             [step("filmed", "Reuters")],
             [time("filmed", "2023-12-05"), time("event", "2023-12-05", optional=True)],
             [],
             ["As Salif", "coast", "Yemen"]),
        ),
    Report(  # 55
        "Harare Post", "2025-04-01",
        "Shops and schools stayed shut in most of Harare on Monday after a call for a protest march against the president. "
        "Police dispersed a small crowd at Robert Mugabe Square with tear gas. "
        "Ninety-five people were arrested, a spokesman said, and will appear in court this week. "
        "The opposition had hoped for a large turnout. "
        "Zimbabwe's economy has been weakened by drought, power cuts and a falling currency.",
        ),
    Report(  # 56
        "Port-au-Prince Wire", "2024-03-05",
        "Armed gangs stormed the main prison of Port-au-Prince on Saturday and freed more than 3,700 inmates. "
        "An AFP photographer took pictures of bodies outside the National Penitentiary on Sunday. "
        "A video that circulated on WhatsApp shows the gang leader Jimmy Cherizier with a rifle. "
        "The video is undated, and its origin could not be established. "
        "Haiti's government has declared a state of emergency.",
        Item(["pictures of bodies"], "still",
             [step("filmed", "AFP")],
             [time("filmed", "2024-03-03"), time("event", "2024-03-02", optional=True), time("event", "2024-03-03", optional=True)],
             [],
             ["Penitentiary", "Port-au-Prince", "prison"]),
        Item(["A video that circulated on WhatsApp", "The video"], "video ground_video",
             [step("shared|posted", None)],
             [],
             [verdict("source", "not_confirmed", None), verdict("time", "not_confirmed", None, optional=True)],
             []),
        ),
    Report(  # 57
        "Nordic Fact Desk", "2023-03-30",
        "An image said to show Pope Francis in a white puffer jacket in Rome is not a photograph. "
        "It was created with the software Midjourney by Pablo Xavier, a construction worker from Chicago, and posted on Reddit on 24 March. "
        "The Nordic Fact Desk compared the hands and the crucifix with real pictures and found typical errors. "
        "The Vatican has not commented. "
        "The picture was reposted on Twitter a day later and seen more than 20 million times.",
        Item(["An image said to show Pope Francis", "It", "The picture"], "still",
             [step("posted", "Xavier|*", "2023-03-24"), step("reposted", None, "2023-03-25"), step("filmed", "Xavier|*", optional=True), step("analysed|verified", "Nordic Fact Desk", optional=True)],
             [time("posted", "2023-03-24"), time("reposted", "2023-03-25")],
             [verdict("content", "refuted", "Nordic Fact Desk|*"), verdict("source|location", "refuted", "Nordic Fact Desk|*", optional=True)],
             ["*"]),
        ),
    Report(  # 58
        "Baltic Times Wire", "2022-05-20",
        "Ukrainian fighters left the Azovstal steelworks in Mariupol on Monday after a siege of more than 80 days. "
        "Russia's defence ministry on Tuesday released video of wounded men being searched and carried to buses. "
        "Reuters confirmed that the video was filmed on the road north of the plant, but could not say how many fighters had surrendered. "
        "The footage was republished on Wednesday by several Russian newspapers. "
        "The Red Cross said it had registered hundreds of prisoners.",
        Item(["video of wounded men", "the video", "The footage"], "video ground_video",
             [step("released", "ministry", "2022-05-17"), step("republished", "newspapers", "2022-05-18"), step("filmed", None, optional=True), checked("Reuters")],
             [time("released", "2022-05-17"), time("republished", "2022-05-18"), time("event|filmed", "2022-05-16", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("content", "not_confirmed", "Reuters", optional=True)],
             ["Azovstal", "Mariupol", "road", "plant"]),
        ),
    Report(  # 59
        "Oslo Video Archive", "2024-02-20",
        "Several thousand mourners laid flowers for Alexei Navalny in Russian cities at the weekend, and more than 360 were detained. "
        "A video filmed in St Petersburg on Saturday by an activist shows a priest being put into a police van. "
        "It was first posted on Telegram by the channel Sota. "
        "The Oslo Video Archive archived the clip on Monday. "
        "Its staff confirmed the place and the date, but the identity of the person who filmed it has not been confirmed.",
        Item(["A video filmed in St Petersburg", "It", "the clip", "it"], "video ground_video",
             [step("filmed", "activist"), step("posted", "Sota"), step("archived", "Oslo Video Archive", "2024-02-19"), checked("Oslo Video Archive|staff")],
             [time("filmed", "2024-02-17"), time("archived", "2024-02-19"), time("event", "2024-02-17", optional=True)],
             [verdict("location", "confirmed", "Oslo Video Archive|staff"), verdict("time", "confirmed", "Oslo Video Archive|staff"), verdict("source", "not_confirmed", None)],
             ["Petersburg"]),
        ),
]
