"""Reports 01 to 20 of the gold set, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Reuters", "2024-03-07",
        "A missile struck a printing house in Kharkiv on Tuesday, killing three workers, the regional governor said. "
        "A video that a fire officer recorded on his phone and the State Emergency Service released on Telegram the "
        "same evening shows rescuers carrying a stretcher past burning rolls of paper. Reuters confirmed the location "
        "from the chimney, the railway siding and the shape of the roof, which match satellite imagery. The date "
        "could not be verified independently, but the news agency found no older version of the clip online. "
        "Russia's defence ministry did not comment.",
        Item(["A video", "the clip"], "video ground_video",
             [step("filmed", "fire officer"), step("released", "State Emergency Service", "2024-03-05"),
              step("verified", "Reuters", optional=True)],
             [time("posted", "2024-03-05"), time("event", "2024-03-05", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "*")],
             ["Kharkiv"]),
    ),
    Report(
        "The Levant Wire", "2024-11-20",
        "An Israeli air strike flattened a six-storey building in the Basta district of central Beirut before dawn on "
        "Saturday. CCTV footage from a pharmacy across the street, obtained by the Associated Press, captures the "
        "moment of the blast: the picture shakes, then dust covers the lens. A second video, filmed by a resident from "
        "a balcony, shows a crater where the house had been. AP verified both videos by comparing the shop signs with "
        "earlier photographs of the street. The army said that it had struck a command centre and gave no evidence.",
        Item(["CCTV footage", "both videos"], "cctv",
             [step("shared|released|reposted|republished|published", "Associated Press", optional=True),
              step("verified", "AP", optional=True), step("filmed", "pharmacy", optional=True),
              step("filmed", None, optional=True)],
             [time("filmed|event", "2024-11-16", optional=True)],
             [verdict("location|content", "confirmed", "AP")], ["Basta", "Beirut"]),
        Item(["A second video", "both videos"], "video ground_video",
             [step("filmed", "resident"), step("verified", "AP", optional=True)],
             [time("event", "2024-11-16", optional=True)],
             [verdict("location|content", "confirmed", "AP")], ["Basta", "Beirut"]),
    ),
    Report(
        "Anatolia Fact Desk", "2023-02-09",
        "A clip of a tower block sinking into its own dust has been seen eleven million times since Monday's "
        "earthquakes in southern Türkiye. Users on TikTok and X say that it shows a collapse in Gaziantep. That is "
        "false. A reverse image search leads to a demolition in the Chinese city of Kunming, filmed by local "
        "television on August 27, 2021. The road markings and the fifteen identical towers in the background are the "
        "same. The footage has nothing to do with the earthquake. Genuine pictures of the disaster are being "
        "collected by the country's emergency agency, AFAD.",
        Item(["A clip", "it@1", "The footage"], "video ground_video",
             [step("filmed", "local television", "2021-08-27"), step("posted|shared|reposted", "Users")],
             [time("filmed", "2021-08-27")],
             [verdict("location|content|time", "refuted", "*")], ["Kunming"]),
    ),
    Report(
        "Checkpoint Blog", "2023-06",
        "Posts that went round Khartoum's neighbourhood groups last week claim to show fighter jets over the Nile "
        "bridge. The video is not from Sudan. It first appeared on YouTube in October 2016, on the channel of an "
        "aviation club in Portugal, and the bridge is the 25 de Abril in Lisbon. Misbar, a fact-checking "
        "organisation, found the original after isolating three frames. The recycled clip was shared by an account "
        "called @NileFront, which later deleted it. Fighting between the army and the Rapid Support Forces goes on "
        "in Omdurman, but no jet can be seen over water in any footage that we could check.",
        Item(["The video", "The recycled clip"], "video ground_video",
             [step("posted|published", "aviation club", "2016-10"), step("shared|posted|reposted", "NileFront"),
              step("analysed|geolocated|verified", "Misbar", optional=True)],
             [time("posted|published", "2016-10")],
             [verdict("location|content", "refuted", "*"),
              verdict("time", "refuted", "*", optional=True)],
             ["Lisbon", "Portugal", "25 de Abril"]),
    ),
    Report(
        "Delta Observer", "2022-10-17",
        "Aerial video taken by a drone operator for the Nigerian daily The Punch shows the roofs of Lokoja sticking "
        "out of brown water where the Niger and the Benue meet. The newspaper published it on Sunday. Traders told our "
        "reporter that the flood, the worst in ten years, had reached the market five days earlier. In Abuja the "
        "minister for humanitarian affairs said that more than 600 people had died across the country since the "
        "start of the rainy season, and that dams in neighbouring Cameroon had added to the water.",
        Item(["Aerial video", "it@1"], "drone_video",
             [step("filmed", "drone operator"), step("published", "newspaper|The Punch", "2022-10-16")],
             [time("published|posted", "2022-10-16")], [], ["Lokoja", "Niger", "Benue"]),
    ),
    Report(
        "Manila Morning Post", "2024-07-25",
        "Typhoon Carina left much of Marikina under water on Wednesday. Drone footage released by the city "
        "government on Facebook shows boats moving along what is normally a six-lane avenue. Divers of the coast "
        "guard brought out a family of five from a roof in Provident Village; a livestream by a neighbour, Jun "
        "Alcantara, showed the rescue. President Ferdinand Marcos flew over the area and promised new pumping "
        "stations. The weather bureau expects the rain to move towards Taiwan by the weekend.",
        Item(["Drone footage"], "drone_video",
             [step("released|posted|published", "city government")],
             [time("posted", "2024-07-24", optional=True), time("event", "2024-07-24", optional=True)], [],
             ["Marikina"]),
        Item(["a livestream"], "livestream", [step("filmed|posted|published", "Jun Alcantara|neighbour")],
             [time("event|filmed", "2024-07-24", optional=True)], [],
             ["Provident Village", "Marikina"]),
    ),
    Report(
        "Institute for Conflict Notes", "2023-09-13",
        "Russian forces conducted assaults near Klishchiivka and Andriivka on September 12 but did not advance. "
        "Geolocated footage posted on September 11 indicates that Ukrainian forces made gains south of Robotyne. A "
        "Russian milblogger claimed that the footage is older and that the trench had changed hands twice. "
        "Additional footage posted on September 12 shows elements of the Ukrainian 82nd Air Assault Brigade operating "
        "on the northern edge of Verbove. We have not observed visual evidence of the Russian claims about Orikhiv. "
        "Satellite imagery was not available because of cloud cover.",
        Item(["Geolocated footage", "the footage"], "video ground_video drone_video",
             [step("posted", None, "2023-09-11"), step("geolocated", None)],
             [time("posted", "2023-09-11")],
             [verdict("location", "confirmed", None), verdict("time", "disputed|refuted", "milblogger")],
             ["Robotyne"]),
        Item(["Additional footage"], "video ground_video drone_video",
             [step("posted", None, "2023-09-12"), step("unit", "82nd", optional=True)],
             [time("posted", "2023-09-12")], [], ["Verbove"]),
    ),
    Report(
        "Frontline Assessment", "2024-10-02",
        "Combat footage published on October 1 and geolocated by the analyst @moklasen shows Russian infantry raising a "
        "flag on a hospital in the centre of Vuhledar. The 72nd Mechanized Brigade's press office had said on Sunday "
        "that its positions held. Thermal footage posted on September 30 by a Ukrainian drone unit, Magyar's Birds, "
        "shows vehicles leaving the town along the road to Bohoyavlenka. Neither recording gives an hour. Russian "
        "sources claimed advances near Kurakhove, which we cannot confirm, and the General Staff in Kyiv "
        "spoke of eleven attacks repelled there.",
        Item(["Combat footage", "Neither recording"], "video ground_video drone_video",
             [step("posted|published", None, "2024-10-01"), step("geolocated", "moklasen")],
             [time("posted|published", "2024-10-01")], [verdict("location", "confirmed", "moklasen")],
             ["Vuhledar", "hospital"]),
        Item(["Thermal footage", "Neither recording"], "thermal_video",
             [step("posted|released", "Magyar's Birds|Ukrainian drone unit", "2024-09-30"),
              step("filmed", "*", optional=True)],
             [time("posted", "2024-09-30")], [], ["Vuhledar", "Bohoyavlenka", "town"]),
    ),
    Report(
        "Twin Rivers Gazette", "2024-05-14",
        "The police department on Monday released body camera footage of the shooting of a 26-year-old man in "
        "Columbus, Ohio. In the four-minute video, recorded on May 3, Officer Dana Whitlock orders the man to show "
        "his hands before firing three times. Attorney Marcus Bell, who represents the family, said that the "
        "recording had been cut and demanded the raw file. A state agency is investigating. The chief told reporters "
        "that the officer is on leave. A vigil is planned for Friday outside the courthouse.",
        Item(["body camera footage", "the four-minute video", "the recording"], "bodycam",
             [step("released", "police department", "2024-05-13"), step("filmed", "*", optional=True)],
             [time("filmed", "2024-05-03"), time("posted|published", "2024-05-13", optional=True)],
             [verdict("content", "disputed|refuted", "Marcus Bell|Attorney", optional=True)],
             ["Columbus"]),
    ),
    Report(
        "Border Tribune", "2024-08-15",
        "Prosecutors in Culiacán, in the Mexican state of Sinaloa, are studying dashcam video from a lorry that drove "
        "into a gun battle two days earlier. The driver, who asked not to be named, gave the video to the newspaper "
        "Noroeste, which put it on its website on Wednesday. It shows masked men stopping cars at a junction. "
        "The army confirmed that the clash took place there but not that its soldiers were present. Surveillance "
        "cameras at the junction had been destroyed in July, a city official said.",
        Item(["dashcam video", "the video", "it@1", "It"], "dashcam",
             [step("filmed|shared|released", "driver"), step("published|posted", "Noroeste", "2024-08-14"),
              step("analysed", "Prosecutors", optional=True)],
             [time("filmed|event", "2024-08-13"), time("published|posted", "2024-08-14")],
             [verdict("location", "confirmed", "army", optional=True),
              verdict("content", "partly_confirmed|confirmed", "army", optional=True)],
             ["Culiac", "Sinaloa"]),
    ),
    Report(
        "Orbit and Ground", "2023-09-14",
        "Satellite images from Maxar Technologies show how the flood tore through the Libyan city of Derna. The first "
        "was taken on July 1, before the storm; the second, from September 13, shows that whole blocks along the wadi "
        "are gone. The company distributed the pair to newsrooms on Wednesday. Two dams above the city burst in the "
        "night of September 10. In Benghazi the authorities spoke of more than 5,000 dead, a number that the Red "
        "Crescent could not confirm.",
        Item(["Satellite images", "The first", "the second", "the pair"], "satellite_pair",
             [step("filmed|released|published|shared|posted", "Maxar|company"),
              step("released|shared|published", "company|Maxar", "2023-09-13", optional=True)],
             [time("imagery_acquired", "2023-07-01"), time("imagery_acquired", "2023-09-13"),
              time("posted|published", "2023-09-13", optional=True), time("event", "2023-09-10", optional=True)],
             [], ["Derna"]),
    ),
    Report(
        "Nairobi Standard Review", "2024-04-30",
        "A satellite image dated 29 April, published by Planet Labs, shows the brown scar that a mudslide cut through "
        "the settlement of Kamuchiri, near Mai Mahiu in Kenya's Nakuru County. At least 45 people died there when a "
        "blocked river tunnel gave way early on Monday. Analysts of the Copernicus emergency service counted 90 "
        "houses in the image that no longer stand. President William Ruto visited the site and ordered those who "
        "live along rivers to leave within 48 hours.",
        Item(["A satellite image", "the image"], "satellite_image",
             [step("published|filmed|released", "Planet Labs"), step("analysed", "Copernicus|Analysts")],
             [time("imagery_acquired", "2024-04-29"), time("event", "2024-04-29", optional=True)], [],
             ["Kamuchiri", "Mai Mahiu", "Nakuru"]),
    ),
    Report(
        "Gulf Culture Weekly", "2024-12-09",
        "The film festival in Marrakesh closed on Saturday with a prize for a drama about a fisherman. In the larger "
        "picture, its director said, Moroccan cinema is changing faster than the image of the city abroad. Critics "
        "praised the camera work, and a jury from six countries singled out the young lead. Next year's programme "
        "will move to Rabat while the old palace is repaired. Ticket sales rose by a third, which the organisers "
        "explain with cheaper trains from Casablanca and a campaign in schools.",
    ),
    Report(
        "Seoul Play Journal", "2024-01-02",
        "A studio in Busan is turning the siege of a medieval fortress into a video game that will be released in "
        "March. Its makers spent two years in archives in Gyeongju and walked the walls with surveyors. Players "
        "film nothing and shoot little; they dig, cook and bargain. The company hopes to repair its public image "
        "after a strike last spring. Critics who tried an early version in Tokyo picture a success, though the "
        "price of 70 dollars may hold back the young.",
    ),
    Report(
        "Yangon Diary", "2021-03",
        "Soldiers fired at protesters in Mandalay's Mahar Aung Myay township. Mobile phone footage, filmed through a "
        "window by a shopkeeper and passed to the Myanmar Now news site, shows a man falling beside a motorbike. The "
        "footage was later broadcast by the BBC, which blurred the faces. State television did not mention the dead. "
        "Photographs by a Frontier Myanmar reporter show the same crossing an hour later: two helmets and a shoe lie "
        "on the road. Doctors at a monastery clinic counted six bodies that day.",
        Item(["Mobile phone footage", "The footage"], "video ground_video",
             [step("filmed", "shopkeeper"), step("shared|released", "shopkeeper", optional=True),
              step("published|republished|posted", "BBC"),
              step("published|posted|shared|republished", "Myanmar Now", optional=True)],
             [], [], ["Mandalay", "Mahar Aung Myay"]),
        Item(["Photographs"], "still", [step("filmed", "Frontier Myanmar|reporter")], [], [],
             ["Mandalay", "Mahar Aung Myay", "crossing"]),
    ),
    Report(
        "Horn Bulletin", "2021-04-02",
        "Five video clips that appear to show the killing of unarmed men in northern Ethiopia were filmed near Mahbere "
        "Dego in the Tigray region, an investigation has found. The open source group Bellingcat geolocated the clips "
        "to a cliff edge with help from Newsy and the BBC. It matched the ridge line with a digital elevation model. "
        "Shadows suggest that filming took place in the early afternoon. The soldier who recorded them with his phone "
        "is not named. The government in Addis Ababa said that social media posts cannot be taken as evidence.",
        Item(["Five video clips", "the clips", "them"], "video ground_video",
             [step("filmed", "soldier"), step("geolocated", "Bellingcat"),
              step("geolocated|analysed|verified", "Newsy|BBC", optional=True)], [],
             [verdict("location", "confirmed", "Bellingcat"),
              verdict("time", "partly_confirmed|confirmed", "*", optional=True),
              verdict("content|source", "disputed|not_confirmed", "government", optional=True)],
             ["Mahbere Dego", "Tigray", "Ethiopia"]),
    ),
    Report(
        "Caucasus Letter", "2024-05-07",
        "Tens of thousands marched through Tbilisi again on Monday night against the bill on foreign agents. A video "
        "posted on X by the opposition politician Levan Khabeishvili shows masked men beating a student on "
        "Rustaveli Avenue. The interior ministry called the video staged. Formula TV, which interviewed the student "
        "and two witnesses, says that it is genuine. In Batumi, on the coast, a smaller rally ended without "
        "arrests. Parliament is to vote on the third reading within ten days.",
        Item(["A video", "the video", "it@1"], "video ground_video",
             [step("posted", "Levan Khabeishvili|opposition politician"),
              step("verified|analysed", "Formula TV", optional=True)],
             [time("event", "2024-05-06", optional=True), time("posted", "2024-05-06", optional=True)],
             [verdict("content", "refuted|disputed", "interior ministry"), verdict("content", "confirmed", "Formula TV")],
             ["Rustaveli Avenue", "Tbilisi"]),
    ),
    Report(
        "Altiplano Noticias, English page", "2024-06-26",
        "Armoured vehicles rammed a door of the government palace in La Paz on Wednesday afternoon. Live footage "
        "broadcast by the channel Bolivia TV showed President Luis Arce facing General Juan José Zúñiga in the hall. "
        "Screenshots of the scene were soon shared by the foreign minister, Celinda Sosa. Plaza Murillo was "
        "cleared by the evening. In Sucre and Santa Cruz people queued for fuel. The general was arrested outside a "
        "barracks and said that the president had asked him to stage it all.",
        Item(["Live footage"], "livestream", [step("published|released|posted", "Bolivia TV", "2024-06-26")],
             [time("published|posted|filmed|event", "2024-06-26", optional=True)], [],
             ["La Paz", "government palace", "palace"]),
        Item(["Screenshots"], "screenshot", [step("shared|posted", "Celinda Sosa|foreign minister")], [], [],
             ["La Paz", "palace", "Plaza Murillo"]),
    ),
    Report(
        "Noto Peninsula Times", "2024-01-03",
        "Security camera video from the station in Wajima shows shelves coming down and passengers crouching when the "
        "magnitude 7.6 earthquake struck on New Year's Day. NHK aired the video repeatedly. A drone still by the "
        "Asahi Shimbun, taken on Tuesday morning, shows the burnt blocks around the city's morning market. The "
        "fire brigade believes that some 200 buildings were lost. Trains between Kanazawa and Nanao stay cancelled, "
        "and the army has landed supplies by hovercraft.",
        Item(["Security camera video", "the video"], "cctv", [step("published|republished", "NHK"),
             step("filmed", "*", optional=True)],
             [time("filmed|event", "2024-01-01")], [], ["Wajima"]),
        Item(["A drone still"], "drone_still", [step("filmed|published", "Asahi Shimbun")],
             [time("filmed", "2024-01-02")], [], ["Wajima", "city"]),
    ),
    Report(
        "Ahr Valley Echo", "2021-07-16",
        "The flood reached Schuld at midnight. An undated drone video making the rounds on WhatsApp does show the "
        "village with six houses missing, the mayor confirmed; nobody knows who flew the drone. A helicopter "
        "picture by the police of Rhineland-Palatinate, released on Thursday, shows the same bend of the river. The "
        "German army has sent 300 soldiers with bridge-laying tanks. In Sinzig twelve residents of a care home "
        "drowned on the ground floor, and the railway line to Bonn is cut in seven places.",
        Item(["An undated drone video"], "drone_video",
             [step("filmed", None), step("shared|posted|reposted", None, optional=True)],
             [time("filmed", "XXXX-XX-XX")], [verdict("location|content", "confirmed", "mayor")], ["Schuld"]),
        Item(["A helicopter picture"], "still",
             [step("filmed|released", "police"), step("released", "police", "2021-07-15", optional=True)],
             [time("posted|published", "2021-07-15", optional=True)], [], ["Schuld", "bend of the river", "Rhineland"]),
    ),
]
