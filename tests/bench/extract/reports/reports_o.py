"""Thirty-two English reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "The Global Weekly", "2024-02-20",
        "Avdiivka's coke plant, the last redoubt of the garrison, was given up without a fight. A Russian quadcopter filmed its soldiers hoisting a flag over the administration building, and the recording was released by the defence ministry in Moscow on Monday. The 1:45 video, which open source experts have geolocated to the plant's southern gate, "
        "has been edited: the same explosion is shown twice.\n— Tom Harrow (@harrow_osint) February 19, 2024\nThe ISW shared the footage in its evening update. General Oleksandr Tarnavskyi said that the retreat had been 'the only right decision'. The Weekly has contacted Ukraine's General Staff for comment.",
        Item(["the recording", "1:45 video", "the footage"], "drone_video",
             [step("filmed", "Russian quadcopter|quadcopter"), step("released|published", "defence ministry"), step("geolocated", "open source experts|experts"), step("shared|republished", "ISW"), step("posted|shared|reposted", "Tom Harrow|@harrow_osint", optional=True)],
             [time("released|published", "2024-02-19"), time("posted", "2024-02-19", optional=True)],
             [verdict("location", "confirmed", "open source experts|experts"), verdict("content", "partly_confirmed|disputed", "*", optional=True)], ["Avdiivka", "plant", "building", "gate"]),
    ),
    Report(
        "Allied Press", "2022-09-20",
        "Iranian women burned headscarves in at least six towns on Monday, according to videos reviewed by Allied Press. One of them, which bears the mark of the Kurdish group Hengaw, was filmed in Saqqez: the clock tower and a bank branch can be made out. Another, credited to a student who asked to remain anonymous, shows a bonfire on Tehran's Keshavarz Boulevard; AP correspondents "
        "recognised the park railings but could not confirm on which evening it was recorded. A Tehran police commander, Davoud Karimi, called the images 'the enemy's work'.",
        Item(["videos", "One of them", "the images"], "video ground_video",
             [step("released|shared|published|posted", "Hengaw|Kurdish group", optional=True), step("analysed|verified|geolocated", "Allied Press", optional=True)], [time("event|filmed", "2022-09-19", optional=True)],
             [verdict("location", "confirmed", "Allied Press|*"), verdict("content", "disputed|refuted", "Davoud Karimi|Karimi|police commander", optional=True)], ["Saqqez", "clock tower"]),
        Item(["videos", "Another", "the images"], "video ground_video",
             [step("filmed|shared|released", "student"), step("analysed|verified|geolocated", "Allied Press|AP|correspondents", optional=True)], [time("event|filmed", "2022-09-19", optional=True)],
             [verdict("location", "confirmed", "AP|correspondents|Allied Press"), verdict("time", "not_confirmed", "AP|correspondents|Allied Press"), verdict("content", "disputed|refuted", "Davoud Karimi|Karimi|police commander", optional=True)], ["Keshavarz", "Tehran", "park"]),
    ),
    Report(
        "Morning Fjord", "2023-08-10",
        "Part of the Braskereidfoss dam in eastern Norway gave way on Wednesday after two days of rain from Storm Hans. Water poured over the gates until the concrete broke. The county's emergency council had considered blowing up the structure. A police helicopter, whose thermal camera recorded the breach at 15:20, was still circling at dusk. Police published a minute of the material "
        "on X. Around 1,000 people downstream have been told to leave. Per Storm-Olsen of the operator Hafslund Eco said a fault had kept the gates shut.",
        Item(["thermal camera", "a minute of the material"], "thermal_video",
             [step("filmed", "police helicopter|helicopter|Police"), step("published|posted|released", "Police")], [time("filmed|event", "2023-08-09")], [], ["Braskereidfoss", "dam", "Norway"]),
    ),
    Report(
        "Checkpoint Caribbean", "2024-03-13",
        "CLAIM: 'Gangs parade a captured helicopter through Port-au-Prince' (video, X, 8 March, account @zile_news, 610,000 views). Our research: the helicopter is a mock-up on a carnival float. The oldest version, 42 seconds long, was put on YouTube by the Dominican blogger Ramón Polanco on 27 February 2023; his caption names La Vega, and the yellow cathedral in the background confirms it. Haiti's national police told Checkpoint "
        "that it had lost no aircraft. An earlier fact check by AFP Factuel reached the same result. We rate the claim false.",
        Item(["video", "The oldest version"], "video ground_video",
             [step("posted|reposted|shared", "@zile_news"), step("posted|published", "Ramón Polanco|Polanco|blogger"), step("verified|analysed", "AFP Factuel", optional=True)],
             [time("posted|reposted|shared", "2024-03-08"), time("posted|published", "2023-02-27")],
             [verdict("location|content", "refuted", "Checkpoint|We|*"), verdict("time", "refuted", "*", optional=True), verdict("location|content", "refuted", "AFP Factuel", optional=True), verdict("content", "refuted", "police", optional=True),
              verdict("location", "confirmed", "Checkpoint|We|*", optional=True)], ["La Vega", "Vega", "cathedral"]),
    ),
    Report(
        "Donbas Diary", "2023-03-08",
        "He lights a cigarette, says 'Glory to Ukraine', and is shot. The 12-second clip of an unarmed prisoner's death, which first appeared on Telegram on Monday, has shaken Ukraine. Nobody knows who filmed it; the voices are Russian. The army's 30th Brigade at first named the man as Tymofii Shadura, missing near Bakhmut since February 3. Others, among them the journalist Yurii Butusov, recognised a Moldovan-born sniper, Oleksandr Matsiievskyi. Foreign minister Dmytro Kuleba called "
        "for an investigation by the ICC. Neither the place nor the date of the video has been independently verified.",
        Item(["12-second clip", "the video"], "video ground_video",
             [step("filmed", None), step("posted|published", None)], [time("posted|published", "2023-03-06")],
             [verdict("location", "not_confirmed", "*"), verdict("time", "not_confirmed", "*"), verdict("content", "disputed", "*", optional=True)], ["Bakhmut", "Ukraine"]),
    ),
    Report(
        "Seoul City Wire", "2022-08-09",
        "Record rain turned Gangnam's boulevards into canals on Monday night, killing at least seven people in the Korean capital. A man in a suit who sat out the flood on the roof of his saloon car became known as the 'sage of Seocho' after an office worker photographed him from a footbridge and put the picture on the forum DC Inside. City hall's own road cameras failed when a substation was flooded.",
        Item(["the picture"], "still",
             [step("filmed", "office worker"), step("posted", "office worker")], [time("event|filmed", "2022-08-08", optional=True)], [], ["Gangnam", "Seocho", "footbridge"]),
    ),
    Report(
        "Earshot Quarterly", "2025-03-10",
        "How long did the shooting at the Latakia roundabout last? Two men filmed it, one from a bakery, one from a moving car, and both uploaded what they had to Facebook on 7 March. We aligned the two clips by their gunshots. In the car video, shadows run almost exactly north, so that the scene took place within ten minutes of local noon. A Pléiades image acquired at 11:02 that day shows the same burnt bus; Airbus provided it. Syria's interior ministry says that the car video is from 2012, which the bus, a model built from "
        "2016 on, rules out.",
        Item(["Two men filmed it", "the two clips"], "video ground_video",
             [step("filmed", "men|one"), step("posted", "men|both"), step("analysed|chronolocated", "We|Earshot Quarterly|Earshot", optional=True)], [time("posted", "2025-03-07"), time("filmed|event", "2025-03-07", optional=True)], [], ["Latakia", "roundabout", "bakery"]),
        Item(["the two clips", "the car video", "the car video@2"], "video dashcam ground_video",
             [step("filmed", "men|one"), step("posted", "men|both"), step("chronolocated|analysed", "We|Earshot Quarterly|Earshot", optional=True)], [time("posted", "2025-03-07"), time("filmed|event", "2025-03-07", optional=True)],
             [verdict("time", "confirmed", "We|Earshot Quarterly|Earshot|*"), verdict("time", "disputed|refuted", "interior ministry|ministry")], ["Latakia", "roundabout"]),
        Item(["Pléiades image"], "satellite_image",
             [step("released|shared|published", "Airbus"), step("filmed", "Pléiades|Airbus", optional=True)], [time("imagery_acquired|filmed", "2025-03-07")], [], ["Latakia", "roundabout"]),
    ),
    Report(
        "Shetland Log", "2023-12-20",
        "Up Helly Aa's guizer jarl for 2025 has promised a galley 'nobody will want to burn'. Speaking at the committee's winter meeting in Lerwick on Monday, he also asked visitors to leave their drones at home: last year one of them came down in the torchlight procession, and the aviation authority is still investigating. The pipe band will for the first time be led by a woman. Tickets for the halls go on sale in the new year; confirmed times and places will be published on the festival's "
        "website. The release of the commemorative stamp has been delayed.",
    ),
    Report(
        "European Courier", "2022-05-21",
        "Moscow says that the siege of Azovstal is over. In footage shown by the state channel Rossiya-24 on Friday, filmed by its embedded reporter, unshaven men are searched on a road near the steelworks; at the end the camera pans to a bus marked Z. The Ukrainian regiment's last images from inside, photographs of the wounded taken by Dmytro Kozatskyi, had been put online by Azov a day before with the request to submit them for prizes. European Courier could verify neither the number of prisoners nor the day on "
        "which the Russian pictures were shot.",
        Item(["footage", "the Russian pictures"], "video ground_video",
             [step("published|released|republished", "Rossiya-24|state channel"), step("filmed", "embedded reporter|reporter")], [time("published|released|republished", "2022-05-20")],
             [verdict("time", "not_confirmed", "European Courier")], ["Azovstal", "steelworks", "road"]),
        Item(["last images", "photographs"], "still",
             [step("filmed", "Dmytro Kozatskyi|Kozatskyi"), step("posted|published|released", "Azov|regiment")], [time("posted|published|released", "2022-05-19")], [], ["Azovstal", "steelworks"]),
    ),
    Report(
        "Baja Bulletin", "2023-08-22",
        "Hilary, the first tropical storm to hit southern California in 84 years, has left Death Valley under water. In Palm Springs, rangers used a tractor to reach fourteen residents of a care home; fire captain Nathan Gunkel, who drove it, recorded the ride with a GoPro. Cal Fire released his footage on Monday. All of Interstate 10 has reopened. Over the border in Mulegé, one person drowned when a stream carried off the family car. Meteorologists had feared worse, "
        "said the mayor of Los Angeles, Karen Bass.",
        Item(["GoPro", "his footage"], "bodycam video ground_video",
             [step("filmed", "Nathan Gunkel|Gunkel|captain"), step("released|published", "Cal Fire")], [time("released|published", "2023-08-21")], [], ["Palm Springs", "care home", "California"]),
    ),
    Report(
        "Zeitlupe", "2024-08-27",
        "'Watch Polish soldiers cross into Belarus!' Hundreds of thousands have. But the 28-second sequence, spread since Sunday by Russian-language TikTok profiles and then by the Belarusian blogger Viktar Hrynko, is a scene from an exercise at Drawsko Pomorskie. It was recorded by a Polish army cameraman, Sergeant Marek Wilk, and published by the 12th Mechanized Division on 15 May 2024. The division confirmed this to Zeitlupe. In the original, a sign with the training area's name is visible that the "
        "copies have blurred. Poland's defence ministry spoke of 'a cheap fake'.",
        Item(["28-second sequence", "the original", "the copies", "a cheap fake"], "video ground_video",
             [step("posted|reposted|shared", "TikTok profiles|profiles"), step("posted|reposted|shared|republished", "Viktar Hrynko|Hrynko|blogger"), step("filmed", "Marek Wilk|Wilk|cameraman|Sergeant"), step("published|released|posted", "12th|division")],
             [time("posted|reposted|shared", "2024-08-25"), time("published|released|posted", "2024-05-15")],
             [verdict("location|content", "refuted", "Zeitlupe|*"), verdict("time", "refuted", "*", optional=True), verdict("source|content|location", "confirmed", "12th|division", optional=True), verdict("content", "refuted", "defence ministry|ministry", optional=True)], ["Drawsko"]),
    ),
    Report(
        "Bihar Reporter", "2024-08-16",
        "A bridge under construction across the Ganges between Sultanganj and Aguwani has crumbled for the third time in two years. No worker was hurt, the district magistrate said, for none had turned up on Friday morning. Fishermen's videos, aired by NDTV, have two pillars sinking into brown water as if in slow motion.",
        Item(["Fishermen's videos"], "video ground_video",
             [step("filmed", "Fishermen"), step("published|republished|shared", "NDTV")], [time("event|filmed", "2024-08-16", optional=True)], [], ["Ganges", "Sultanganj", "Aguwani", "bridge", "pillars"]),
    ),
    Report(
        "Strategic Notebook", "2023-09-24",
        "Two missiles struck the headquarters of Russia's Black Sea Fleet in Sevastopol on Friday. A resident's video, taken from Artbukhta and posted by the Telegram channel Crimean Wind within minutes, catches the second one diving into the roof. Planet satellite photographs published by Radio Liberty's Schemes programme on Saturday - one taken before the attack, at 9:58, the other after it - show the hole. The drone unit Black Tern also released a clip said to show a smoking landing ship, but analyst Luc Perrin noted on X that "
        "the quay in it is in Feodosia, and that the pictures date from 2022.",
        Item(["resident's video"], "video ground_video",
             [step("filmed", "resident"), step("posted", "Crimean Wind")], [time("event|filmed|posted", "2023-09-22")], [], ["Sevastopol", "Artbukhta", "headquarters"]),
        Item(["satellite photographs"], "satellite_pair satellite_image",
             [step("filmed", "Planet", optional=True), step("published|released", "Radio Liberty|Schemes")], [time("imagery_acquired|filmed", "2023-09-22", optional=True), time("published|released", "2023-09-23")], [], ["Sevastopol", "headquarters"]),
        Item(["a clip", "the pictures"], "video ground_video drone_video",
             [step("released|published|posted", "Black Tern|drone unit"), step("geolocated|analysed|chronolocated", "Luc Perrin|Perrin|analyst", optional=True)], [time("filmed", "2022", optional=True)],
             [verdict("location", "refuted|disputed", "Luc Perrin|Perrin|analyst", optional=True), verdict("time", "refuted|disputed", "Luc Perrin|Perrin|analyst"), verdict("location", "confirmed", "Luc Perrin|Perrin|analyst", optional=True)], ["Feodosia", "quay"]),
    ),
    Report(
        "Colombo Page One", "2022-07-10",
        "Protesters jumped into the president's swimming pool in Colombo on Saturday after storming his residence. Gotabaya Rajapaksa had been moved to safety, a defence official said. A livestream from inside the compound by the student leader Nuwan Perera drew half a million viewers on Facebook. Cameras of Newsfirst were rolling when police beat four of the station's journalists outside the prime minister's home; the channel broadcast the assault twice. Late at night, flames rose from that house. The speaker said the president would "
        "resign on Wednesday.",
        Item(["A livestream"], "livestream",
             [step("filmed|posted|published", "Nuwan Perera|Perera|student leader")], [time("event|filmed|posted", "2022-07-09", optional=True)], [], ["Colombo", "residence", "compound", "swimming pool"]),
        Item(["Cameras", "the assault"], "video ground_video",
             [step("filmed", "Newsfirst"), step("published", "Newsfirst|channel|station")], [time("event|filmed", "2022-07-09", optional=True)], [], ["prime minister's home", "Colombo", "house", "home"]),
    ),
    Report(
        "Northern Lights Post", "2025-02-23",
        "A Swedish naval officer who wrote a thriller about cut cables says that reality has overtaken him. 'I drafted the chapter in which the anchor is found before the first cable broke,' Erik Sandahl, 51, told an audience in Karlskrona on Thursday. His hero verifies satellite images for a living and trusts nobody. Critics have called the geolocation scenes the best in the genre. A Netflix spokeswoman confirmed that the rights had been sold, but not when filming would begin. The book, published in Sweden in January, "
        "will appear in Polish and Estonian by May.",
    ),
    Report(
        "Bellwether Forensics", "2022-11-17",
        "On Tuesday afternoon a missile came down at a grain dryer in Przewodów, eastern Poland. What can be seen? A still showing a crater and an overturned trailer was tweeted by a local radio reporter, Michał Kos, at 18:04. The photograph's shadows, its tractor and the silo behind it agree with Street View, so that we consider the place as established. The time remains open: Mr Kos told us he had the photo from a firefighter and had not asked. Claims that debris in a second picture stems from a Russian Kh-101 were rejected "
        "by the expert Jonas Weber, who identified it as part of an S-300.",
        Item(["A still", "The photograph's", "the photo"], "still",
             [step("posted", "Michał Kos|Kos|reporter"), step("filmed|shared|released", "firefighter"), step("geolocated|verified", "Bellwether Forensics|we", optional=True)], [time("posted", "2022-11-15"), time("event", "2022-11-15", optional=True)],
             [verdict("location", "confirmed", "Bellwether Forensics|we"), verdict("time", "not_confirmed", "Bellwether Forensics|we|*")], ["Przewodów", "Poland", "grain dryer", "crater", "silo"]),
        Item(["second picture"], "still",
             [step("analysed|verified", "Jonas Weber|Weber|expert")], [], [verdict("content", "refuted|disputed", "Jonas Weber|Weber|expert", optional=True)], ["Przewodów", "Poland"]),
    ),
    Report(
        "Vall d'Or Noticies", "2024-10-31",
        "PAIPORTA, Spain - 'We had no warning,' Amparo Ferrer says, pointing to the line of mud above her light switches. Tuesday's flood killed at least 62 people in her town alone. From her balcony on Calle Sant Roc she filmed a neighbour being pulled up by bedsheets. The video was shown around the world. Aerial pictures by the Guardia Civil, released on Wednesday, give an idea of the extent: cars stacked like bricks, the V-30 ring road under water. A third of Valencia's rail tunnels are blocked. The king "
        "is expected on Sunday.",
        Item(["she filmed a neighbour being pulled up by bedsheets", "The video"], "video ground_video",
             [step("filmed", "Amparo Ferrer|Ferrer|she")], [time("event|filmed", "2024-10-29", optional=True)], [], ["Sant Roc", "Paiporta", "PAIPORTA"]),
        Item(["Aerial pictures"], "drone_video video drone_still still",
             [step("filmed|released", "Guardia Civil"), step("released", "Guardia Civil", optional=True)], [time("released|published", "2024-10-30")], [], ["V-30", "Paiporta", "PAIPORTA", "Valencia"]),
    ),
    Report(
        "Ground Truth", "2025-05-27",
        "Ukraine's military intelligence, HUR, on Monday published night-vision footage of men setting two locomotives on fire, which according to the agency was filmed at a depot in Kemerovo, Siberia, on May 20. Ground Truth's open source team could confirm neither. The engine type is in use all over Russia, and the yard's lamps match no depot in that city that can be seen on Google Earth. A user on the forum Rail-Fan, 'Semaphore77', suggests Tayga. Russian Railways did not answer. An earlier video by the same agency was "
        "geolocated without difficulty, to Ufa, in April.",
        Item(["night-vision footage"], "thermal_video video ground_video",
             [step("published|released", "HUR|military intelligence"), step("geolocated|analysed", "Semaphore77|user", optional=True), step("analysed", "Ground Truth|open source team", optional=True), step("filmed", "men|*", optional=True)], [time("published|released", "2025-05-26"), time("filmed|event", "2025-05-20")],
             [verdict("location", "not_confirmed", "Ground Truth|open source team"), verdict("time", "not_confirmed", "Ground Truth|open source team"), verdict("location", "disputed", "Semaphore77|user", optional=True)], ["Kemerovo", "depot", "Tayga", "Siberia"]),
        Item(["An earlier video"], "video ground_video thermal_video",
             [step("published|released", "HUR|same agency|agency"), step("geolocated", None)], [time("geolocated", "2025-04")], [verdict("location", "confirmed", None)], ["Ufa"]),
    ),
    Report(
        "Mombasa Tide", "2025-07-28",
        "Malindi's fishermen landed a coelacanth on Friday, the second in Kenya in living memory. They first took it for a grouper. Museum curator Halima Said, alerted by a WhatsApp photo from the beach management unit, drove three hours to save it from the frying pan. In 2001 the first one had been netted off the same reef. Scientists hope to send an underwater camera down this year. For now the blue fish lies in a freezer between the ice creams, and children pay twenty shillings to "
        "look.",
        Item(["WhatsApp photo"], "still",
             [step("shared|released|posted", "beach management unit|management unit"), step("filmed", "*", optional=True)], [time("filmed|shared|event", "2025-07-25", optional=True)], [], ["Malindi", "beach", "reef", "Kenya"]),
    ),
    Report(
        "The Continental", "2022-12-24",
        "A sniper duel, a burning T-90, a rescue under fire: hardly a day passes without another clip from Kreminna. On Thursday the military administrator Serhiy Haidai shared a video in which mortar rounds land beside the R-66 road; it was filmed, he wrote, 'by our boys' of the 25th Airborne Brigade. OSINTtechnical reposted it and put the location at a forest clearing west of the town. On the Russian side, the correspondent Aleksandr Sladkov has since Friday been offering dashcam footage of a convoy on what he says is the same road. The Continental "
        "could not verify the claims.",
        Item(["a video"], "video ground_video drone_video",
             [step("shared|posted", "Serhiy Haidai|Haidai|administrator"), step("filmed|unit", "our boys|25th"), step("reposted", "OSINTtechnical"), step("geolocated", "OSINTtechnical")], [time("shared|posted", "2022-12-22")],
             [verdict("location", "confirmed", "OSINTtechnical"), verdict("content|location|time", "not_confirmed", "Continental", optional=True)], ["Kreminna", "R-66", "road", "clearing", "town"]),
        Item(["dashcam footage"], "dashcam",
             [step("posted|shared|published|released", "Aleksandr Sladkov|Sladkov|correspondent")], [time("posted|shared|published|released", "2022-12-23")], [verdict("location|content", "not_confirmed", "Continental", optional=True)], ["Kreminna", "R-66", "road"]),
    ),
    Report(
        "Alpine Messenger", "2025-05-29",
        "Nine million tonnes of ice and rock crashed onto Blatten in the Swiss canton of Valais on Wednesday afternoon. The 300 villagers had been evacuated nine days earlier; a man of 64 is missing. A webcam that the mountain hut of Bietschhorn uses for weather reports recorded the cloud of dust from beginning to end. The hut keeper, Yvonne Tannast, uploaded a speeded-up version to Instagram; swisstopo will use the full recording to model the avalanche. Drone photos by Pomona Media/Keystone show where the "
        "village was. A lake is rising behind the debris.",
        Item(["A webcam", "speeded-up version", "the full recording"], "cctv video livestream",
             [step("filmed", "webcam|mountain hut", optional=True), step("posted", "Yvonne Tannast|Tannast|hut keeper"), step("analysed", "swisstopo", optional=True)], [time("event|filmed", "2025-05-28", optional=True)], [], ["Blatten", "Valais", "Bietschhorn"]),
        Item(["Drone photos"], "drone_still",
             [step("filmed|published|released", "Pomona Media|Keystone")], [], [], ["Blatten", "village"]),
    ),
    Report(
        "AllFacts Pakistan", "2025-05-12",
        "Among the fakes of the four-day war, this one travelled farthest: night footage of a warship in flames, labelled 'INS Vikrant hit off Karachi'. It is real footage, but of the Chilean freighter Antares burning in the port of Valparaíso in August 2020. Harbour pilot Gonzalo Rey made it; he posted it to Vimeo at the time. The Indian Navy called the claim baseless on Friday. Pakistan's Geo News, which had used eight seconds of the clip, apologised. Using InVID, AllFacts found 212 copies on X alone, the first from the account "
        "@DefPulsePK at 01:12 on 9 May.",
        Item(["night footage", "real footage", "the clip", "copies"], "video ground_video",
             [step("filmed", "Gonzalo Rey|Rey|pilot"), step("posted", "Gonzalo Rey|Rey|pilot|he"), step("republished|published|shared", "Geo News"), step("posted|reposted|shared", "@DefPulsePK")],
             [time("filmed|event", "2020-08"), time("posted", "2020-08", optional=True), time("posted|reposted|shared", "2025-05-09")],
             [verdict("location|content", "refuted", "AllFacts|*"), verdict("time", "refuted", "AllFacts|*", optional=True), verdict("location", "refuted", "AllFacts|*", optional=True), verdict("content", "refuted|disputed", "Indian Navy|Navy", optional=True), verdict("location|time", "confirmed", "AllFacts|*", optional=True)], ["Valparaíso", "port"]),
    ),
    Report(
        "Borderland Times", "2023-05-26",
        "Men in Ukrainian uniforms crossed into Russia's Belgorod region on Monday. The Freedom of Russia Legion documented its raid itself: a fighter's chest camera shows the Grayvoron checkpoint and a body on the floor. The New York Times verified the clip's location using roof shapes. Drone video of an armoured vehicle ramming a gate, released by the Russian Volunteer Corps on Tuesday, was matched by the Times to the border post at Kozinka. Moscow showed pictures of its own, an abandoned Humvee in a crater; some bloggers "
        "believe that scene was staged. "
        "The governor, Vyacheslav Gladkov, counted eight wounded and declared a counter-terrorist regime that was lifted the next afternoon. In Washington, the State Department said that it did not encourage attacks inside Russia. Poland and Belgium asked Kyiv how rifles they had donated had come to be there.",
        Item(["chest camera", "the clip's"], "bodycam",
             [step("filmed", "fighter|Legion"), step("released|published", "Freedom of Russia Legion|Legion", optional=True), step("verified|geolocated", "New York Times", optional=True)], [time("event|filmed", "2023-05-22", optional=True)], [verdict("location", "confirmed", "New York Times|Times")], ["Grayvoron", "checkpoint", "Belgorod"]),
        Item(["Drone video"], "drone_video",
             [step("released|published", "Russian Volunteer Corps|Corps"), step("geolocated|verified", "Times", optional=True)], [time("released|published", "2023-05-23"), time("event|filmed", "2023-05-22", optional=True)], [verdict("location", "confirmed", "Times")], ["Kozinka", "border post", "gate", "Belgorod"]),
        Item(["pictures of its own", "that scene"], "still video ground_video",
             [step("released|published", "Moscow")], [time("event|filmed", "2023-05-22", optional=True)], [verdict("content", "disputed", "bloggers")], ["Belgorod", "crater"]),
    ),
    Report(
        "Dublin Bay Reporter", "2024-09-27",
        "The High Court has awarded 28,000 euros to a cyclist whose collision with a taxi was recorded by the helmet camera of another. Judge Mary Rooney said the images, from Ringsend Road on 3 October 2021, left 'nothing to the imagination'. The company's insurers had argued that Ciarán Daly, now 37, had gone through a red light. They withdrew the plea after the footage was played on the second day. It had come from a stranger who answered Mr Daly's appeal on Twitter. Costs were granted. The judge added "
        "that not every litigant was so lucky.",
        Item(["helmet camera", "the images", "the footage"], "bodycam video ground_video",
             [step("filmed", "another|stranger|helmet camera"), step("shared|released", "stranger", optional=True)], [time("filmed|event", "2021-10-03")], [], ["Ringsend"]),
    ),
    Report(
        "Sahel Monitor", "2023-03-08",
        "Burkina Faso's transitional government rejects a film that appears to show soldiers in a barracks with the bodies of seven children. The newspaper Libération, whose verification desk CheckNews analysed the 83-second tape, places it in a camp in Ouahigouya, on the basis of a water tank and the courtyard's outline in satellite photos, and dates it to mid-February. Spokesman Idrissa Kaboré spoke of 'manipulation disguised as journalism'. The film had been leaked in a WhatsApp group of militiamen; the man who held the "
        "camera is not known.",
        Item(["a film", "83-second tape", "The film"], "video ground_video",
             [step("filmed", None), step("analysed|geolocated|verified", "Libération|CheckNews"), step("geolocated", "Libération|CheckNews", optional=True), step("chronolocated", "Libération|CheckNews", optional=True), step("shared|posted|released", None, optional=True)], [time("filmed|event", "2023-02")],
             [verdict("location", "confirmed", "Libération|CheckNews"), verdict("time", "confirmed|partly_confirmed", "Libération|CheckNews", optional=True), verdict("content", "disputed|refuted", "government|Kaboré|Spokesman")], ["Ouahigouya", "camp", "barracks", "courtyard"]),
    ),
    Report(
        "Hudson Valley Sentinel", "2022-10-05",
        "Hardware store owner Phil DeMarco got more than he bargained for when he bought a parrot that imitates sirens. Three times since Friday, volunteer firefighters in Rhinebeck have turned out for nothing. 'I could not verify a single flame,' Chief Ann Kowalski said drily. She has recommended a blanket. The bird, Captain Beaky, used to live above a station house in Albany and can also do a reversing lorry and, on request, Frank Sinatra. A screening of 'Birdman of Alcatraz' at the town hall, planned before the affair, is "
        "sold out.",
    ),
    Report(
        "Levant Observer", "2023-02-07",
        "Antakya, Turkey: The apartment block on Atatürk Avenue tilts, hesitates, and is gone. The 9-second scene filmed by pharmacist Selin Kaya during Monday's second quake is the one most people outside the country have seen. The Demirören agency bought it. Satellite company Maxar said it had pointed two of its spacecraft at the region and would publish images free of charge. Syria's White Helmets tweeted footage from a body camera of a girl being lifted out of the rubble in Jindires. Rescuers ask people to send no "
        "more old pictures from 1999. "
        "Governments from Tokyo to Mexico City have promised rescue teams. The port of Iskenderun was on fire for a second day, and the only open crossing into northwestern Syria, Bab al-Hawa, could not be reached because the road from Gaziantep had split.",
        Item(["9-second scene"], "video ground_video",
             [step("filmed", "Selin Kaya|pharmacist"), step("released|published|shared", "Demirören", optional=True)], [time("filmed|event", "2023-02-06")], [], ["Atatürk", "Antakya", "block"]),
        Item(["footage from a body camera"], "bodycam",
             [step("posted|published|released", "White Helmets"), step("filmed", "White Helmets", optional=True)], [], [], ["Jindires", "rubble"]),
    ),
    Report(
        "Reporters' Network", "2025-08-24",
        "Colombian authorities blamed dissidents after a drone brought down a police helicopter near Amalfi, Antioquia, on Thursday. A recording taken from the attackers' own aircraft has since surfaced on Telegram. El Tiempo, which obtained the uncut file from a source in the prosecution service, said it had compared the coca plots with imagery from Sentinel-2 and was confident of the place. It was unable to say who flew the machine. President Gustavo Petro republished the clip on X on Friday and wrote that the image had 'been sent to frighten "
        "us'. Thirteen officers died. "
        "The government in Bogotá attributes the attack to the 36th front, a group that left the peace process of 2016. On the same day a lorry bomb killed seven people outside an air force school in Cali. The United States embassy offered help, and Medellín's mayor put the city on alert.",
        Item(["A recording", "uncut file", "the clip", "the image"], "drone_video",
             [step("filmed", "attackers"), step("posted", None), step("analysed|geolocated|verified", "El Tiempo", optional=True), step("republished|reposted|posted|shared", "Gustavo Petro|Petro|President"), step("released|shared", "source", optional=True)],
             [time("republished|reposted|posted|shared", "2025-08-22"), time("event|filmed", "2025-08-21", optional=True)], [verdict("location", "confirmed", "El Tiempo"), verdict("source", "not_confirmed", "El Tiempo", optional=True)], ["Amalfi", "Antioquia", "plots"]),
    ),
    Report(
        "Aegean Herald", "2023-06-16",
        "Did the coastguard tow the trawler that sank off Pylos with hundreds on board? Athens denies it. The only pictures are a still from a coastguard plane, distributed on Wednesday, and a few seconds of video that a sailor of the tanker Lucky Sailor made on Tuesday night with his telephone. The newspaper Kathimerini published the latter. Analysts at Forensis, who have asked for the original, consider its time stamp to be plausible but not proven. Survivors in Kalamata say a rope was tied to the bow. The coastguard's "
        "thermal cameras were, it says, switched off.",
        Item(["The only pictures", "a still"], "still",
             [step("filmed", "coastguard plane|coastguard"), step("released|published|shared", "coastguard|*", optional=True)], [time("released|published|shared", "2023-06-14")], [], ["Pylos"]),
        Item(["The only pictures", "a few seconds of video", "the latter", "the original"], "video ground_video",
             [step("filmed", "sailor"), step("published", "Kathimerini|newspaper"), step("analysed", "Forensis|Analysts", optional=True)], [time("filmed", "2023-06-13")], [verdict("time", "partly_confirmed|not_confirmed", "Forensis|Analysts")], ["Pylos"]),
    ),
    Report(
        "Eastern Front Letter", "2022-08-07",
        "Pisky, at the gates of Donetsk airport, is the worst place on earth this week, if one believes Serhiy, a soldier whose Facebook post has been shared 40,000 times. Russia's DPR proxies published a video on Thursday purporting to show their 'Somali' battalion walking through the centre. ISW said the footage was filmed on the settlement's southeastern edge, about two kilometres from there. A longer version without music was found by Ukrainian blogger Denys Kazanskyi on a Chechen channel, Adam TV; it is dated July 30. Both sides claim the church. A satellite "
        "image by Planet, dated August 5, shows craters and nothing else. "
        "In Kyiv, meanwhile, the first ships with grain from Odesa were celebrated as a diplomatic success; Turkey's president flew to Sochi. The International Atomic Energy Agency demanded access to Enerhodar after shells hit a power line there.",
        Item(["a video", "the footage", "A longer version"], "video ground_video",
             [step("published|released|posted", "DPR|proxies"), step("geolocated|analysed", "ISW"), step("posted|published", "Adam TV|channel", optional=True), step("filmed", "*", optional=True)],
             [time("published|released|posted", "2022-08-04"), time("filmed|posted|published", "2022-07-30")],
             [verdict("location", "disputed|refuted|confirmed", "ISW"), verdict("time", "refuted|disputed", "*", optional=True)], ["Pisky", "settlement", "edge", "centre", "there"]),
        Item(["satellite image"], "satellite_image",
             [step("filmed|published|released", "Planet", optional=True)], [time("imagery_acquired|filmed", "2022-08-05")], [], ["Pisky", "settlement", "church"]),
    ),
    Report(
        "Prairie Business", "2024-01-10",
        "Crop insurer Grainshield will from next month accept only claims that have been geolocated by satellite. The Regina company says fraud has tripled since farmers discovered how easily hail can be drawn into a photo. Adjusters, 60 of whom will be laid off, used to visit each field with a clipboard; software will now confirm or refuse within the hour. The farmers' union disputes the figures. 'I was told on Tuesday that my canola does not exist,' said Orville Penner of Rosthern, who grew it. A spokeswoman said that the firm would "
        "look into the case before publishing its results.",
    ),
    Report(
        "Midlands Tribune", "2022-06-18",
        "Officers who used a stun gun on a man of 93 in a Worthing care home face trial, prosecutors said. The Crown's case leans on body-worn video by PC Laura Whitlock, of which 82 seconds are to be played to the jury at Southwark. An edited extract was released to the media on Friday with the consent of Leonard Pask's relatives. The family's solicitor said that the clip spoke for itself. Sussex Police declined to discuss an allegation, raised by the Sun, that an earlier portion had been deleted. The defendants "
        "deny assault.",
        Item(["body-worn video", "An edited extract", "the clip"], "bodycam",
             [step("filmed", "Laura Whitlock|Whitlock|PC"), step("released|published|shared", None, optional=True)], [time("released|published|shared", "2022-06-17")], [verdict("content", "disputed", "Sun", optional=True)], ["Worthing", "care home"]),
    ),
]
