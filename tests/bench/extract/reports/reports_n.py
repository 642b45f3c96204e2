"""Thirty-two English reports for training, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "World in Focus", "2023-02-25",
        "What is left of Marinka fits into a single frame. New aerial footage of the town, obtained from the press office of Ukraine's 79th Air Assault Brigade on Friday, drifts along Druzhby Avenue, where not one wall is higher than a man. Smoke crawls out of a cellar; a dog trots across the tram-less road. "
        "The brigade said its scouts flew the drone in mid-February. 'This is my school,' a resident who now lives in Dnipro wrote under the clip on Facebook. Before the invasion some 9,000 people lived there. World in Focus has not verified the footage. "
        "Marinka has been on the front line since 2014, when fighters backed by Russia were driven back to the edge of Donetsk, five kilometres to the east. Similar fates have befallen Popasna and Rubizhne. On the anniversary of the invasion, President Volodymyr Zelensky received Poland's prime minister in Kyiv and promised that 2023 would be the year of victory.",
        Item(["New aerial footage", "the clip", "the footage"], "drone_video",
             [step("filmed", "scouts|79th"), step("released|shared", "79th|press office"), step("posted", None, optional=True)],
             [time("filmed", "2023-02"), time("released|shared|published", "2023-02-24")],
             [verdict("content|location|time|source", "not_confirmed", "World in Focus")], ["Marinka", "Druzhby", "town", "road"]),
    ),
    Report(
        "Newsroom Verify", "2023-11-08",
        "The agency Reuters was able to confirm the location of two videos of a strike on an ambulance convoy in Gaza City by the hospital gate, the palm trees and the road layout, which matched file and satellite imagery. It was not able to verify the date independently, but a nurse seen in one of them gave an interview on "
        "Friday, November 3. The first video was filmed by a freelance cameraman, Anas Radwan. The other is CCTV from inside Al-Shifa, provided by its director. The Israeli army said that it had hit a vehicle used by Hamas; the Palestinian Red Crescent disputes that.",
        Item(["two videos", "The first video"], "video ground_video",
             [step("filmed", "Anas Radwan|cameraman"), step("geolocated|verified", "Reuters", optional=True)], [time("filmed|event", "2023-11-03", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")], ["Gaza", "hospital", "Shifa"]),
        Item(["two videos", "CCTV"], "cctv",
             [step("released|shared", "director"), step("geolocated|verified", "Reuters", optional=True)], [time("filmed|event", "2023-11-03", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")], ["Gaza", "hospital", "Shifa"]),
    ),
    Report(
        "Nakuru Gazette", "2024-04-28",
        "Matatu operators in Nakuru have suspended services to the Rift escarpment after the third landslide in a fortnight buried part of the Mai Mahiu road. Police inspector Grace Wanjiru said nobody was in the two vans swept away on Saturday. A herder's phone clip, which the broadcaster Citizen showed in its evening bulletin, has the second van floating past a "
        "church.",
        Item(["phone clip"], "video ground_video",
             [step("filmed", "herder"), step("published|republished|shared", "Citizen|broadcaster")], [time("event|filmed", "2024-04-27", optional=True)], [], ["Mai Mahiu", "Rift", "Nakuru", "church"]),
    ),
    Report(
        "Front Page International", "2022-06-26",
        "Severodonetsk has fallen. On Saturday evening Chechen fighters posed inside the Azot chemical plant in a video that Ramzan Kadyrov put on his Telegram channel; Mayor Oleksandr Striuk confirmed the loss of the city. An undated picture from the same channel, showing prisoners in front of a bus, could not be traced. "
        "In Lysychansk, across the river, a Ukrainian police officer filmed himself driving down Gagarin Street under fire. He gave the recording to the AFP news agency, which published an excerpt on Sunday. 'You do not stop, you do not look left,' the officer says in it.",
        Item(["a video"], "video ground_video",
             [step("posted", "Ramzan Kadyrov|Kadyrov"), step("filmed", "fighters|*", optional=True)], [time("filmed|event|posted", "2022-06-25")], [], ["Azot", "Severodonetsk", "plant"]),
        Item(["undated picture"], "still",
             [step("posted", "Ramzan Kadyrov|Kadyrov|same channel")], [], [verdict("source|location|content|time", "not_confirmed", "*", optional=True)], ["bus", "Severodonetsk"]),
        Item(["the recording", "an excerpt"], "video ground_video bodycam dashcam",
             [step("filmed", "police officer|officer"), step("released|shared", "police officer|officer|He"), step("published", "AFP|news agency")], [time("published", "2022-06-26")], [], ["Gagarin", "Lysychansk"]),
    ),
    Report(
        "Rumour Check Asia", "2023-12-11",
        "A video of a bridge swaying like a rope has been presented as proof that a quake destroyed the Padma Bridge in Bangladesh. It is computer-generated. The first trace we found is a post of 3 December by the digital artist Kenji Oda, who works under the handle @soft_concrete and labels his pieces as simulations. Two days later the clip turned up without the label "
        "on the Bangla Facebook page Bhorer Khobor, where it drew four million views. Bridge authority engineer Saiful Karim told us the structure had been inspected and is sound. Rating: fabricated.",
        Item(["A video", "the clip"], "video ground_video",
             [step("filmed|posted", "Kenji Oda|digital artist|@soft_concrete"), step("posted", "Kenji Oda|digital artist|@soft_concrete", optional=True), step("reposted|posted|republished|shared", "Bhorer Khobor")],
             [time("posted", "2023-12-03"), time("reposted|posted|republished|shared", "2023-12-05")],
             [verdict("content", "refuted", "Rumour Check Asia|*"), verdict("content", "refuted", "Saiful Karim|engineer", optional=True)], []),
    ),
    Report(
        "The Halifax Beacon", "2023-07-24",
        "Flash floods that followed ten hours of thunderstorms have washed out bridges in Hants County, Nova Scotia, and four people, two of them children, are missing. 'The water came up like an elevator,' said a West Hants councillor, Rupert Jannasch. Kayaker Tom Ferris steered between the roofs of parked cars at the Bedford Place Mall and recorded it all with the camera on his helmet. "
        "The RCMP asked people to keep away from rivers. Premier Tim Houston thanked volunteers on Sunday and announced a relief fund.\n\nScreengrab: Tom Ferris",
        Item(["recorded it all with the camera on his helmet"], "bodycam video ground_video",
             [step("filmed", "Tom Ferris|Kayaker")], [], [], ["Bedford", "Mall", "Hants", "Nova Scotia"]),
        Item(["Screengrab"], "still screenshot",
             [step("filmed", "Tom Ferris")], [], [], ["Bedford", "Mall", "Hants", "Nova Scotia"]),
    ),
    Report(
        "Eurasia Bulletin", "2024-07-19",
        "Fighting has moved into the streets of Krasnohorivka. The open source group Frontelligence said on Thursday it had geolocated a Russian drone video to the brick factory at the town's northern edge. The clip was published two days earlier by the 110th Separate Motorized Rifle Brigade, whose operators claim to have driven Ukraine's 59th Brigade out. Andrii Melnyk, a battalion commander, "
        "called that wishful. 'Their camera flies over our heads, their boots do not.' Footage from his own men, shared with Bulletin reporters, shows infantry moving through a kindergarten on Tsentralna Street. He would not say when it was made.",
        Item(["Russian drone video", "The clip"], "drone_video",
             [step("geolocated", "Frontelligence|open source group"), step("published|released|posted", "110th"), step("filmed", "operators|110th", optional=True)],
             [time("published|released|posted", "2024-07-16"), time("geolocated", "2024-07-18", optional=True)],
             [verdict("location", "confirmed", "Frontelligence|open source group"), verdict("content", "disputed", "Melnyk|commander", optional=True)], ["Krasnohorivka", "brick factory", "town"]),
        Item(["Footage"], "video ground_video bodycam",
             [step("filmed", "his own men|men|Melnyk"), step("shared|released", "his own men|men|Melnyk|commander")], [], [verdict("time", "not_confirmed", "*", optional=True)], ["Tsentralna", "Krasnohorivka", "kindergarten"]),
    ),
    Report(
        "Pacific Weekend", "2024-08-07",
        "Wedding photographer Leilani Kahele remembers the exact frame in which she decided to give up drones. She was shooting a ceremony on Maui when the battery warning came and her assistant had to swim for the aircraft. Today she teaches analogue photography in Hilo, and her students' before-and-after sketches of lava fields hang in the town's library until Sunday. 'Film makes you verify things with "
        "your own eyes,' she says. The county has released a list of other free exhibitions. Readers posted their favourites on our Facebook page last week.",
    ),
    Report(
        "Casefile Unit", "2025-02-23",
        "Minute by minute, phone recordings show how a peaceful sit-in in Maputo became a killing. We collected 31 videos that passers-by had uploaded to TikTok and Facebook on 7 November 2024, archived them with the auto-archiver and asked the uploaders for the originals; eleven sent us theirs. The acoustics laboratory Earshot dated each shot to within a second. A dashboard camera in a parked taxi caught the armoured car "
        "itself, on Avenida Eduardo Mondlane. A police spokesman, Orlando Tembe, rejected the findings as 'cinema'.",
        Item(["phone recordings", "31 videos", "the originals"], "video ground_video",
             [step("posted", "passers-by|uploaders"), step("filmed", "passers-by", optional=True), step("archived", "We|Casefile Unit"), step("shared|released", "uploaders|eleven", optional=True), step("chronolocated|analysed", "Earshot|laboratory")],
             [time("posted", "2024-11-07"), time("filmed|event", "2024-11-07", optional=True)],
             [verdict("time", "confirmed", "Earshot|laboratory", optional=True), verdict("content", "disputed|refuted", "Orlando Tembe|Tembe|spokesman", optional=True)], ["Maputo", "Mondlane"]),
        Item(["dashboard camera"], "dashcam",
             [step("filmed", "*", optional=True)], [time("filmed|event", "2024-11-07", optional=True)], [verdict("content", "disputed|refuted", "Orlando Tembe|Tembe|spokesman", optional=True)], ["Mondlane", "Maputo"]),
    ),
    Report(
        "Central Coast Leader", "2025-08-21",
        "A kangaroo has spent eleven minutes in a Gosford supermarket, hopping from the bakery to the freezers before staff coaxed it out with a trolley of lettuce. Nobody was hurt, the manager said, apart from 'a pyramid of tinned peaches'. Security vision supplied by the store shows the animal admiring itself in a mirror. It is believed to have come down from the reserve at Rumbalara after Tuesday's hazard reduction burn. "
        "Rangers from the Central Coast Council released it near Somersby that night.",
        Item(["Security vision"], "cctv",
             [step("released|shared", "store|manager"), step("filmed", "*", optional=True)], [], [], ["Gosford", "supermarket"]),
    ),
    Report(
        "The Observer of Kyiv", "2022-04-07",
        "The bodies lay for weeks where they had fallen. That is the conclusion to be drawn from satellite images of Bucha taken on March 19 and 21 by Maxar Technologies, in which dark shapes on Yablunska Street lie at the very spots where a car-borne camera filmed corpses on April 1. That video, shot by a local territorial defence member through the windscreen, was posted on Twitter the following day. Moscow's foreign "
        "ministry calls it a 'staged provocation'. Analysts of the New York Times matched both sources house by house and rejected the Russian claim.",
        Item(["satellite images"], "satellite_image satellite_pair",
             [step("filmed|released|published", "Maxar Technologies|Maxar", optional=True), step("analysed|geolocated|verified", "New York Times|Analysts", optional=True)], [time("imagery_acquired|filmed", "2022-03-19"), time("imagery_acquired|filmed", "2022-03-21")], [verdict("location", "confirmed", "New York Times|Analysts", optional=True)], ["Bucha", "Yablunska"]),
        Item(["That video"], "dashcam video ground_video",
             [step("filmed", "territorial defence member|member"), step("posted", None), step("analysed|geolocated|verified", "New York Times|Analysts")],
             [time("filmed", "2022-04-01"), time("posted", "2022-04-02")],
             [verdict("location|content|time", "confirmed", "New York Times|Analysts"), verdict("content", "disputed|refuted", "foreign ministry|ministry|Moscow")], ["Yablunska", "Bucha"]),
    ),
    Report(
        "AgenceInfo", "2022-08-17",
        "BAMAKO - Mali's army on Tuesday published drone images that it said prove French soldiers had supplied jihadists at Gossi. Paris, which showed the opposite in April with footage of its own, spoke of a 'clumsy montage'. AgenceInfo compared the two recordings. The French one, captured by a Reaper on 20 April according to the general staff, contains a sand berm that exists only since that month. The Malian file has no sound and no date, and the "
        "agency was unable to determine where it was filmed.",
        Item(["drone images", "the two recordings", "The Malian file"], "drone_video drone_still",
             [step("published|released", "Mali's army|army"), step("analysed", "AgenceInfo|agency", optional=True)], [time("published|released", "2022-08-16")],
             [verdict("location", "not_confirmed", "AgenceInfo|agency"), verdict("content", "disputed|refuted", "Paris"), verdict("time", "not_confirmed", "*", optional=True)], ["Gossi", "Mali"]),
        Item(["footage", "the two recordings", "The French one"], "drone_video",
             [step("filmed", "Reaper"), step("published|released", "Paris|general staff", optional=True), step("analysed", "AgenceInfo|agency", optional=True)], [time("filmed", "2022-04-20"), time("published|released", "2022-04", optional=True)],
             [verdict("time", "confirmed|partly_confirmed", "AgenceInfo|agency", optional=True)], ["Gossi", "Mali", "berm"]),
    ),
    Report(
        "Rhine Valley Anzeiger International", "2024-06-11",
        "A coach carrying pensioners from Basel caught fire on the A5 near Offenburg on Monday afternoon. All 47 passengers got out in time thanks to the driver, who noticed smoke in his mirror. Traffic was diverted through Lahr until the evening. Footage of the burning wreck streamed on TikTok by a trucker on the opposite carriageway has earned him a charge: police are looking into whether he held the phone at the wheel. The cause is "
        "thought to be a turbocharger. Damage is put at 400,000 euros.",
        Item(["Footage"], "livestream video ground_video",
             [step("filmed|posted", "trucker"), step("posted", "trucker", optional=True)], [time("event|filmed|posted", "2024-06-10", optional=True)], [], ["A5", "Offenburg", "carriageway"]),
    ),
    Report(
        "Magazine Sovremennik English", "2023-01-12",
        "Wagner men say that they hold Soledar; Kyiv says they do not. A selfie published by Prigozhin's press service on Tuesday night, in which he stands with fighters in what looks like a salt mine, was geolocated by the Finnish analyst Aarne Kivelä to the museum shaft No. 1. He stressed that the photo says nothing about its date. On Wednesday the Ukrainian 46th Airmobile Brigade answered with a 40-second drone clip of an assault group in "
        "the yard of the railway station. Maxar's picture of January 10 shows School No. 13 in ruins. 'Everything is completely destroyed,' President Zelensky said of the town.",
        Item(["A selfie", "the photo"], "still",
             [step("published|released", "Prigozhin|press service"), step("geolocated", "Aarne Kivelä|Kivelä|analyst"), step("filmed", "Prigozhin|*", optional=True)], [time("published|released", "2023-01-10")],
             [verdict("location", "confirmed", "Aarne Kivelä|Kivelä|analyst"), verdict("time", "not_confirmed", "Aarne Kivelä|Kivelä|analyst|He")], ["mine", "museum", "shaft", "Soledar"]),
        Item(["40-second drone clip"], "drone_video",
             [step("published|released|posted", "46th"), step("filmed", "46th", optional=True)], [time("published|released|posted", "2023-01-11")], [], ["station", "Soledar"]),
        Item(["picture"], "satellite_image",
             [step("filmed|published|released", "Maxar", optional=True)], [time("imagery_acquired|filmed", "2023-01-10")], [], ["School", "Soledar", "town"]),
    ),
    Report(
        "Debunk Desk", "2022-06-30",
        "The statement: 'Sandstorm swallows Baghdad, filmed today.' The facts: the photograph shows neither Iraq nor this year. It was taken in July 2011 in Phoenix, Arizona, by Daniel Bryant, whose agency confirmed the authorship on Wednesday. In Iraq the picture was first posted by a radio presenter with 1.2 million followers; Al-Rafidain television then showed it in its weather bulletin. There really was a dust storm in Baghdad on Monday, of which genuine clips exist. See our method page. "
        "(Tip from a reader)",
        Item(["the photograph", "the picture"], "still",
             [step("filmed", "Daniel Bryant|Bryant"), step("posted|reposted|shared", "radio presenter|presenter"), step("published|republished|shared", "Al-Rafidain")],
             [time("filmed", "2011-07")],
             [verdict("location", "refuted", "Debunk Desk|*"), verdict("time", "refuted", "Debunk Desk|*"), verdict("source", "confirmed", "agency")], ["Phoenix", "Arizona"]),
        Item(["genuine clips"], "video ground_video",
             [], [time("event|filmed", "2022-06-27", optional=True)], [verdict("content|location|time", "confirmed", "Debunk Desk|*", optional=True)], ["Baghdad", "Iraq"]),
    ),
    Report(
        "Hanoi Evening", "2024-09-07",
        "Typhoon Yagi tore roofs from hotels and sank 25 boats as it made landfall at Quang Ninh on Saturday. In Ha Long, a delivery rider was crushed by a billboard. State television VTV showed pictures from traffic cameras on the Bai Chay bridge in which cars shelter two motorbikes from the wind by driving slowly beside them; the scene has moved many. Power failed in Hai Phong. More than 50,000 people had been moved from the coast by Friday night, the "
        "disaster committee said.",
        Item(["pictures from traffic cameras", "the scene"], "cctv",
             [step("published|shared|republished", "VTV|State television"), step("filmed", "*", optional=True)], [time("event|filmed", "2024-09-07", optional=True)], [], ["Bai Chay", "bridge", "Ha Long", "Quang Ninh"]),
    ),
    Report(
        "Verification Weekly", "2024-09-24",
        "Lebanon's health ministry put the dead at 492 on Monday. Among hundreds of clips of that day one stood out: a wedding videographer's live broadcast from Zibqin in which a blast wave throws him off his balcony. BBC Verify established the spot from a distinctive blue dome; Storyful spoke to the man's brother and cleared the video for use. A different clip, described by several Telegram channels as a depot exploding in Nabatieh, is four years old: it was shot in "
        "Beirut on 4 August 2020 by Agoston Nemeth. The BBC's editor for verification, Mark Lowther, warned against sharing it. "
        "Elsewhere, the United Nations peacekeepers in Naqoura stayed in their shelters, and airlines from Paris to Dubai cancelled flights to the region. Israel's prime minister told the Lebanese that his war was not with them. In New York, France asked for a meeting of the Security Council.",
        Item(["live broadcast", "the video"], "livestream video",
             [step("filmed|posted", "wedding videographer|videographer"), step("geolocated|verified", "BBC Verify"), step("verified", "Storyful", optional=True)], [time("event|filmed", "2024-09-23")],
             [verdict("location", "confirmed", "BBC Verify"), verdict("source", "confirmed", "Storyful")], ["Zibqin", "balcony"]),
        Item(["A different clip"], "video ground_video",
             [step("shared|posted|reposted", "Telegram channels|channels"), step("filmed", "Agoston Nemeth|Nemeth")], [time("filmed", "2020-08-04")],
             [verdict("time", "refuted", "BBC|*"), verdict("location|content", "refuted", "BBC|*", optional=True)], ["Beirut"]),
    ),
    Report(
        "Daily Estuary", "2025-07-14",
        "Two fans were stabbed and a mascot trampled when supporters of Rosario Central invaded the pitch after Sunday's derby, Argentine police said. Television cameras had already been switched off. What is known of the attack comes from a 15-second video that a steward recorded from the tunnel and that ESPN Argentina aired at midnight. Prosecutor Valeria Haurigot has ordered the clip to be examined by experts. Newell's, who won 2-0, left the stadium in Arroyito in a police van at "
        "two in the morning.",
        Item(["15-second video", "the clip"], "video ground_video",
             [step("filmed", "steward"), step("published|shared|republished", "ESPN Argentina|ESPN")], [time("filmed|event", "2025-07-13", optional=True), time("published", "2025-07-14", optional=True)], [], ["Arroyito", "Rosario", "stadium", "tunnel", "pitch"]),
    ),
    Report(
        "The Lookout", "2022-12-02",
        "Few pictures sum up the war in Donbas as starkly as the mud of Opytne. In drone stills handed out by the 93rd Kholodnyi Yar Brigade, craters overlap until no field is left; the village, three kilometres south of Bakhmut, is a smear. The brigade dates them to November 25. A companion clip, 'Hello from the moon', appeared on its Instagram account on Wednesday and was reposted by the adviser Anton Gerashchenko. Neither the stills nor the clip could be checked on the spot by The Lookout's reporters. 'My "
        "boots have rotted,' says Taras, a gunner.",
        Item(["drone stills", "the stills"], "drone_still",
             [step("released|shared|published", "93rd"), step("filmed", "93rd", optional=True)], [time("filmed", "2022-11-25")], [verdict("content|location|time|source", "not_confirmed", "Lookout|reporters")], ["Opytne", "Bakhmut", "village", "field"]),
        Item(["companion clip", "the clip"], "drone_video video",
             [step("posted|published", "93rd|brigade"), step("reposted", "Anton Gerashchenko|Gerashchenko|adviser"), step("filmed", "93rd", optional=True)], [time("posted|published", "2022-11-30")], [verdict("content|location|time|source", "not_confirmed", "Lookout|reporters")], ["Opytne", "Bakhmut", "village", "field"]),
    ),
    Report(
        "Quay Street News", "2025-06-08",
        "Fianna Fáil councillors in Galway have called for cameras at every bottle bank after a sofa, two fridges and a wardrobe were dumped at Salthill over the bank holiday. The council already has four covert units, but under data protection rules it could not use their footage in court until a change in the law last year. 'If we can't show it to a judge, why film it?' asked Cllr Peter Keane. No recording of the incident is known to exist. A clean-up is "
        "planned for Saturday morning.",
    ),
    Report(
        "Conflict Watch", "2022-11-01",
        "Naval drones raced into Sevastopol harbour at dawn on Saturday. The attack could be followed, hours later, from the attackers' side: a montage of onboard video, first published by the journalist Andriy Tsaplienko on Telegram, shows a boat swerving under helicopter fire as it closes on the frigate Admiral Makarov. The analysts of GeoConfirmed placed its final sequence just outside the harbour boom. Grainy film of the helicopter, recorded from a hill by a local, "
        "was circulated by the occupation governor Mikhail Razvozhayev, who at first spoke of an exercise. Russia's defence ministry says that one minesweeper was slightly damaged.",
        Item(["montage", "its final sequence"], "video",
             [step("filmed", "boat|Naval drones|*", optional=True), step("published|posted", "Andriy Tsaplienko|Tsaplienko|journalist"), step("geolocated", "GeoConfirmed|analysts")],
             [time("event|filmed", "2022-10-29"), time("published|posted", "2022-10-29", optional=True)], [verdict("location", "confirmed|partly_confirmed", "GeoConfirmed|analysts", optional=True)], ["Sevastopol", "harbour"]),
        Item(["Grainy film"], "video ground_video",
             [step("filmed", "local"), step("shared|posted|released|published", "Mikhail Razvozhayev|Razvozhayev|governor")], [time("event|filmed", "2022-10-29", optional=True)], [], ["Sevastopol", "harbour"]),
    ),
    Report(
        "El Faro del Sur", "2023-02-28",
        "Santiago. Chile's Carabineros have made public three recordings of the shooting of Sergeant Rita Olivares in Quilpué: one from her own uniform camera, one from a municipal pole at the corner of Los Carrera and one filmed by a neighbour with a phone. The first two were handed to prosecutors on Monday. The neighbour had posted hers on Instagram within the hour; the force says it has since been cut by others to suggest a cross-fire that did not happen. A forensic unit of the University of Chile confirmed "
        "that the long version is unaltered.",
        Item(["three recordings", "uniform camera"], "bodycam",
             [step("released|published", "Carabineros"), step("filmed", "Rita Olivares|Olivares|Sergeant", optional=True)], [time("released|shared", "2023-02-27", optional=True)], [], ["Quilpué"]),
        Item(["three recordings", "municipal pole"], "cctv",
             [step("released|published", "Carabineros"), step("filmed", "*", optional=True)], [time("released|shared", "2023-02-27", optional=True)], [], ["Los Carrera", "Quilpué"]),
        Item(["three recordings", "one filmed by a neighbour with a phone", "hers", "the long version"], "video ground_video",
             [step("filmed", "neighbour"), step("posted", "neighbour"), step("released|published", "Carabineros"), step("verified|analysed", "University of Chile|forensic unit", optional=True)], [],
             [verdict("content", "confirmed", "University of Chile|forensic unit"), verdict("content", "disputed|refuted", "force|Carabineros", optional=True)], ["Quilpué"]),
    ),
    Report(
        "Tasman Mail", "2022-05-21",
        "A suburb of Adelaide that few could place until Wednesday now has its own meme. A seven-second doorbell video from Kidman Park, in which postman Hari Prasad argues with a cockatoo, was uploaded by homeowner Jess Lind, picked up by the Daily Mail and remixed with techno. Australia Post, asked to confirm that the bird really delivered the parcel, said only that it was 'an equal opportunity employer'. The federal election on Saturday has been pushed to second place in the trending list.",
        Item(["seven-second doorbell video"], "cctv video",
             [step("posted", "Jess Lind|homeowner"), step("republished|reposted|shared|published", "Daily Mail"), step("filmed", "*", optional=True)], [time("posted|event", "2022-05-18", optional=True)], [], ["Kidman", "Adelaide", "suburb"]),
    ),
    Report(
        "Transparency Newswire", "2024-05-17",
        "Hungary's government said on Thursday that a recording in which a man resembling Minister Gábor Lendvai appears to dictate court appointments 'does not exist in the form that is circulating'. The 90-second file, shot with a hidden phone in a Budapest restaurant, was released last month by the lawyer Eszter Vámos. Investigators of Direkt36 identified the room from its tiles. Two audio laboratories, in Brno and Vienna, came to opposite results: the first found a cut at second 41, the second none. The restaurant's owner "
        "declined to say when the minister had last dined there.",
        Item(["a recording", "90-second file"], "video ground_video",
             [step("released|published", "Eszter Vámos|lawyer"), step("geolocated|verified", "Direkt36|Investigators"), step("analysed", "laboratories|first", optional=True), step("filmed", None, optional=True)],
             [time("released|published", "2024-04")],
             [verdict("location", "confirmed", "Direkt36|Investigators"), verdict("content", "disputed|refuted", "government"), verdict("content", "refuted|disputed", "laboratories|first|*", optional=True), verdict("content", "confirmed|disputed", "laboratories|second|*", optional=True)],
             ["Budapest", "restaurant", "room"]),
    ),
    Report(
        "Steppe Courier", "2022-03-20",
        "A theatre, a word painted in white on the ground, and then a gap in the picture. In a Maxar image of Mariupol's drama theatre from March 14 the Russian word for children can still be read on both forecourts. In another, of March 19, the roof has vanished. The company issued the pair on Saturday. Donetsk regional governor Pavlo Kyrylenko had posted a photograph of the ruin on Facebook on the day of the strike, March 16; Agence France-Presse said it had verified the building but not when the shutter was pressed. Moscow denies bombing "
        "the city centre.",
        Item(["Maxar image", "another", "the pair"], "satellite_pair satellite_image",
             [step("filmed", "Maxar", optional=True), step("released|published", "Maxar|company")], [time("imagery_acquired|filmed", "2022-03-14"), time("imagery_acquired|filmed", "2022-03-19"), time("released|published", "2022-03-19")], [], ["theatre", "Mariupol", "forecourt"]),
        Item(["a photograph"], "still",
             [step("posted", "Pavlo Kyrylenko|Kyrylenko|governor"), step("verified|geolocated", "Agence France-Presse", optional=True)], [time("posted", "2022-03-16"), time("event", "2022-03-16", optional=True)],
             [verdict("location", "confirmed", "Agence France-Presse"), verdict("time", "not_confirmed", "Agence France-Presse")], ["theatre", "Mariupol"]),
    ),
    Report(
        "Highland Register", "2023-03-08",
        "Skiers at Aviemore had a lucky escape on Tuesday when a snow groomer broke loose and slid 300 metres down the Coire Cas run. The runaway machine, caught on camera by a snowboarder who had been filming her daughter, came to a halt against a fence. CairnGorm Mountain has closed the lift and called in the Health and Safety Executive.",
        Item(["caught on camera"], "video ground_video",
             [step("filmed", "snowboarder")], [time("event|filmed", "2023-03-07", optional=True)], [], ["Coire Cas", "Aviemore", "CairnGorm", "run"]),
    ),
    Report(
        "Brief of the Day", "2024-08-12",
        "The head of Russia's nuclear agency accused Ukraine on Sunday of setting fire to a cooling tower at the Zaporizhzhia power station. Kyiv blamed Russian arson. Video posted by President Zelensky shows black smoke pouring from one of the towers; it seems to have been shot from Nikopol, on the far bank of the emptied Kakhovka reservoir. The governor installed by Moscow, Yevgeny Balitsky, published a closer clip without sound. IAEA inspectors on site, who reported 'multiple explosions', said they had not been shown the "
        "source of the fire. None of the material could be dated independently.",
        Item(["Video", "the material"], "video ground_video",
             [step("posted", "Zelensky|President"), step("filmed", None, optional=True)], [time("posted|event|filmed", "2024-08-11", optional=True)], [verdict("time", "not_confirmed", "*"), verdict("location", "partly_confirmed", "*", optional=True)], ["Zaporizhzhia", "station", "tower", "Nikopol", "Kakhovka", "bank"]),
        Item(["closer clip", "the material"], "video ground_video",
             [step("published|posted", "Yevgeny Balitsky|Balitsky|governor")], [time("posted|event|filmed|published", "2024-08-11", optional=True)], [verdict("time", "not_confirmed", "*")], ["Zaporizhzhia", "station", "tower"]),
    ),
    Report(
        "Khabar Check", "2023-08-28",
        "Old clip, new outrage. A brawl between pilgrims and waiters is being circulated as an incident of last week in Haridwar. Khabar Check traced it to a restaurant on the Delhi-Jaipur highway, where it was filmed by a customer in June 2019; a news item by ABP Live of 11 June 2019 carries the identical scene. 'This is my uncle's dhaba, and the case was settled,' Rohit Yadav, who now runs the place, told us. Uttarakhand police tweeted on Sunday that no such "
        "fight had been reported in Haridwar and that they would act against rumour-mongers.",
        Item(["Old clip", "the identical scene"], "video ground_video",
             [step("filmed", "customer"), step("published|republished", "ABP Live"), step("shared|posted|reposted", None, optional=True), step("geolocated|verified", "Khabar Check", optional=True)],
             [time("filmed", "2019-06"), time("published|republished", "2019-06-11")],
             [verdict("location", "refuted", "Khabar Check"), verdict("time", "refuted", "Khabar Check"), verdict("content|location", "refuted", "police", optional=True), verdict("location", "confirmed", "Khabar Check|Rohit Yadav|Yadav", optional=True)], ["Delhi", "Jaipur", "highway", "restaurant", "dhaba"]),
    ),
    Report(
        "Cape Mercury", "2023-09-29",
        "Swells of up to nine metres battered the coast from Betty's Bay to Wilderness over the long weekend. In Gordon's Bay the sea leapt a wall and carried a bakkie across the harbour car park, as a much-shared clip by restaurateur Anton Moll shows. Two people drowned in Leisure Isle. The City of Cape Town's disaster team on Wednesday added drone video of the washed-away railway line at Glencairn to its Facebook page. Residents have begun to shovel "
        "kelp out of their lounges.",
        Item(["much-shared clip"], "video ground_video",
             [step("filmed|posted", "Anton Moll|restaurateur|Moll"), step("shared|reposted", None, optional=True)], [], [], ["Gordon's Bay", "harbour", "car park"]),
        Item(["drone video"], "drone_video",
             [step("posted|published", "disaster team|City of Cape Town"), step("filmed", "disaster team|City of Cape Town", optional=True)], [time("posted|published", "2023-09-27")], [], ["Glencairn", "railway"]),
    ),
    Report(
        "The Eastern Review", "2024-12-05",
        "In Kurakhove the front runs through a supermarket. Russian sources published a video on December 2 that they say shows troops of the 5th Motorized Rifle Brigade on Zaporizkyi Avenue, in the centre. Ukrainian analyst Kostiantyn Shvets disagrees: the building with the arch, he wrote on Tuesday, is on the eastern edge of town, 1.5 kilometres away. A soldier of the 46th Brigade sent us thermal drone footage of a tank being hit there; its time stamp reads November 29. We could not "
        "confirm that it is correct. "
        "Kurakhove's power plant, on the reservoir of the same name, supplied much of the western Donetsk region. If the town falls, Kyiv's troops will have to withdraw towards Andriivka. Further north, Russia is edging around Pokrovsk, whose coking mine is the last in Ukrainian hands.",
        Item(["a video"], "video ground_video drone_video",
             [step("published|posted", "Russian sources"), step("geolocated|analysed", "Kostiantyn Shvets|Shvets|analyst")], [time("published|posted", "2024-12-02"), time("geolocated", "2024-12-03", optional=True)],
             [verdict("location", "disputed|refuted", "Kostiantyn Shvets|Shvets|analyst|he")], ["Kurakhove", "Zaporizkyi", "town", "building", "edge", "centre"]),
        Item(["thermal drone footage"], "thermal_video drone_video",
             [step("shared|released", "soldier|46th"), step("filmed|unit", "46th|soldier", optional=True)], [time("filmed", "2024-11-29")], [verdict("time", "not_confirmed", "We|Eastern Review")], ["Kurakhove", "edge", "town"]),
    ),
    Report(
        "Adriatic Post", "2025-04-06",
        "Students in Novi Sad on Saturday unrolled a banner the length of the railway station whose canopy collapsed last November, killing 16. They accuse the government of holding back the station's surveillance tapes, which Serbia's prosecution says were overwritten. 'Show us the footage,' the crowd chanted. President Aleksandar Vučić told Pink television that he had nothing to hide and that he would publish anything that was found. Around 20,000 people took part, the Archive of Public Gatherings estimates.",
        Item(["surveillance tapes", "the footage"], "cctv",
             [], [time("event|filmed", "2024-11", optional=True)], [], ["Novi Sad", "railway station", "station"]),
    ),
    Report(
        "Gulf Digest", "2022-07-27",
        "MUSCAT - An Omani father and his son drowned and a girl is missing after waves swept a family off the rocks at Mughsail beach, the Royal Oman Police said. A harrowing mobile recording of the accident spread across the Gulf this week. It was not clear who made it. India's embassy said that the victims on the tape, contrary to early reports, were Indians living in Dubai, and asked users to delete the video out of respect. The beach near Salalah has been "
        "closed since Sunday.",
        Item(["mobile recording", "the tape", "the video"], "video ground_video",
             [step("filmed", None), step("shared|posted", None, optional=True)], [], [], ["Mughsail", "Salalah", "beach", "rocks"]),
    ),
]
