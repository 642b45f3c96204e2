"""Thirty-two English reports from wire copy to tabloid, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Atlas Newswire", "2025-06-12",
        "NEW DELHI/LONDON, June 12 (Atlas) - Satellite photographs taken by Planet Labs on Wednesday show at least six burnt-out strategic bombers still parked at Russia's Belaya air base, eleven days after Ukraine attacked it with drones smuggled in lorries. Ukraine's SBU security service said 41 aircraft had been hit at four bases and on June 4 issued drone footage in support. Atlas verified the locations of the strikes shown at Belaya and Olenya by matching runway markings and blast walls with file imagery, "
        "but could not confirm how many planes were destroyed. A Russian blogger's claim that the SBU edited in old simulator scenes could not be substantiated either. The Kremlin says the damaged aircraft will be repaired.",
        Item(["Satellite photographs"], "satellite_image", [step("filmed", "Planet Labs")], [time("imagery_acquired", "2025-06-11")], [], ["Belaya", "air base"]),
        Item(["drone footage"], "drone_video",
             [step("released|published", "SBU|SBU security service|Ukraine's SBU security service"), step("filmed", "*", optional=True), step("geolocated|verified", "Atlas", optional=True)], [time("released|published", "2025-06-04")],
             [verdict("location", "confirmed", "Atlas"), verdict("content", "not_confirmed|partly_confirmed", "Atlas"), verdict("content", "disputed", "Russian blogger|blogger", optional=True)], ["Belaya", "Olenya", "bases"]),
    ),
    Report(
        "Photo Desk Daily", "2022-07-19",
        "LONDON — A house burns in Wennington, east of the capital, on the hottest day ever measured in Britain, Tuesday, July 19, 2022. (Yui Mok/PA via Photo Desk) MADRID — An ambulance crew rests beside a fountain. (Paul Hanna/Pool Photo) LA TESTE-DE-BUCH, France — In this picture provided by the Gironde fire brigade, SDIS 33, and taken during the night of July 17, pines explode behind a water tanker. (SDIS 33 via Photo Desk) "
        "Editors: the drone still of Lake Poyang moved earlier is withdrawn. It was mistakenly dated; its supplier, Chongqing Visual, now says that it is from 2019. Please remove it from your systems. Corrections to captions run daily at 1900 GMT, and archive requests should go to the New York bureau.",
        Item(["this picture"], "still", [step("released|shared", "Gironde fire brigade|SDIS 33"), step("filmed", "SDIS 33|Gironde fire brigade", optional=True)], [time("filmed", "2022-07-17")], [], ["LA TESTE", "Gironde", "pines"]),
        Item(["drone still", "It", "it", "it@2"], "drone_still still", [step("released|shared", "Chongqing Visual", optional=True)], [time("filmed", "2019")], [verdict("time", "refuted", "Chongqing Visual|supplier")], ["Poyang"]),
    ),
    Report(
        "Anglia Verify", "2023-11-22",
        "Has a hospital corridor in Gaza City been used to hold hostages? The IDF has published two CCTV extracts from Al-Shifa, with 7 October in the corner of each. In one, at 10:53, a man is pushed through the entrance hall. The other, stamped two minutes later, follows a trolley along a passage. What we can say: tiles, signage and the curve of the reception desk tally with pictures that the AFP agency took there in 2021, so they're from that building. "
        "What we can't say: whether the clock was right, and who the men are. Hamas's Izzat al-Rishq says the wounded were being given care. We've asked the IDF for the unedited files, and for sound. It hasn't supplied them.",
        Item(["two CCTV extracts", "one", "they"], "cctv",
             [step("released|published", "IDF|The IDF"), step("geolocated|verified", "Anglia Verify|we", optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2023-10-07")], [verdict("location", "confirmed", "Anglia Verify|we"), verdict("time", "not_confirmed", "Anglia Verify|we"), verdict("content", "not_confirmed", "Anglia Verify|we", optional=True), verdict("content", "disputed", "Izzat al-Rishq|Hamas", optional=True)], ["Shifa", "entrance", "Gaza"]),
        Item(["two CCTV extracts", "The other", "they"], "cctv",
             [step("released|published", "IDF|The IDF"), step("geolocated|verified", "Anglia Verify|we", optional=True), step("filmed", "*", optional=True)], [time("filmed|event", "2023-10-07")], [verdict("location", "confirmed", "Anglia Verify|we"), verdict("time", "not_confirmed", "Anglia Verify|we"), verdict("content", "not_confirmed", "Anglia Verify|we", optional=True), verdict("content", "disputed", "Izzat al-Rishq|Hamas", optional=True)], ["Shifa", "passage", "Gaza"]),
    ),
    Report(
        "Gwinnett Now", "2024-09-05",
        "WINDER, Ga. — Deputies wearing body cameras were inside Apalachee High within six minutes, Barrow County Sheriff Jud Smith said Thursday, and he promised to release what they recorded once the District Attorney gives the nod. For now what the public has is student video. Sophomore Marques Coleman propped his phone against a backpack in algebra class; it caught eleven pops and a teacher whispering “lights, lights.” He shared it with Gwinnett Now through his mother. "
        "We've chosen to run only the audio. Chopper 11, meanwhile, was over the football field at 10:52 a.m. Wednesday, and its live pictures of kids streaming onto the grass went national. A rumor about a second shooter, fueled by a screenshot of a group chat, is false, the GBI says.",
        Item(["what they recorded"], "bodycam", [step("filmed", "Deputies")], [time("filmed|event", "2024-09-04", optional=True)], [], ["Apalachee"]),
        Item(["student video", "it", "it@2"], "ground_video video", [step("filmed", "Marques Coleman|Sophomore"), step("shared|released", "Marques Coleman|Sophomore|his mother|He"), step("published", "Gwinnett Now|We", optional=True)], [time("filmed|event", "2024-09-04", optional=True)], [], ["Apalachee", "class"]),
        Item(["live pictures"], "livestream video", [step("filmed", "Chopper 11")], [time("filmed|event", "2024-09-04")], [], ["field", "Apalachee"]),
        Item(["screenshot"], "screenshot", [step("shared|posted", None, optional=True)], [], [verdict("content", "refuted", "GBI|the GBI")], []),
    ),
    Report(
        "Theatre Assessment Group", "2022-10-26",
        "Kherson axis. Ukrainian sources continue to observe a tight information silence. TAG therefore leans on visual material more than it would like. Russian sources shared images on October 25 of trench lines dug northeast of Beryslav; the images align with Sentinel-2 imagery from October 22. A Telegram channel associated with the LNR People's Militia claimed that its drones struck a pontoon at Dudchany and published a 20-second recording, whose location TAG assesses as accurate within 500 meters. "
        "The BARS-13 channel later reposted the same recording while giving Mylove as its location, which is incorrect. TAG makes no assessment as to its date. Iranian-made munitions were again reported over Mykolaiv, without imagery.",
        Item(["images", "the images"], "still", [step("shared|posted|published", "Russian sources")], [time("shared|posted|published", "2022-10-25")], [verdict("content|location", "confirmed", "TAG|*", optional=True)], ["Beryslav"]),
        Item(["20-second recording", "the same recording"], "drone_video video",
             [step("published|posted", "LNR People's Militia|Telegram channel"), step("reposted|republished|shared", "BARS-13"), step("geolocated|verified", "TAG", optional=True), step("filmed", "its drones|LNR People's Militia", optional=True)], [],
             [verdict("location", "confirmed|partly_confirmed", "TAG"), verdict("time", "not_confirmed", "TAG"), verdict("location", "refuted", "TAG", optional=True)], ["Dudchany", "pontoon"]),
        Item(["Sentinel-2 imagery"], "satellite_image", [], [time("imagery_acquired", "2022-10-22")], [], ["Beryslav"]),
    ),
    Report(
        "American Weekly Brief", "2024-02-26",
        "A Ukrainian FPV drone appears to have chased a Russian soldier into a washing machine crate, according to a video being shared widely on Reddit. The footage, which was uploaded to the r/CombatFootage forum on Saturday by a user named HedgehogTwo, bears the watermark of the Birds of Magyar unit. The unit itself had shown a longer cut on February 19, saying that it was filmed near Krynky. “It is real, and it is ours,” a spokesperson told the Brief over WhatsApp. "
        "The Brief could confirm neither the time nor the place. Moscow's defense ministry was emailed for comment outside normal business hours. Krynky, a fishing village on the left bank of the Dnieper, has been fought over since October.",
        Item(["a video", "The footage", "longer cut", "it", "it@2"], "drone_video",
             [step("posted", "HedgehogTwo|user"), step("posted|published|released", "Birds of Magyar|unit|The unit"), step("filmed", "Birds of Magyar|FPV drone", optional=True)], [time("posted", "2024-02-24"), time("posted|published|released", "2024-02-19")],
             [verdict("time", "not_confirmed", "Brief|The Brief"), verdict("location", "not_confirmed", "Brief|The Brief"), verdict("source|content", "confirmed", "spokesperson|Birds of Magyar", optional=True)], ["Krynky"]),
    ),
    Report(
        "Civilians First Network", "2024-12-11",
        "Annex B: material reviewed. B1. Eleven photographs of remnants, handed to our Port Sudan field staff on 14 November by the director of the Nyala paediatric ward. Munitions adviser Chris Lincoln-Jones identifies a 250 kg bomb of Soviet pattern. B2. A video, 00:48, uploaded to Facebook by the user Darfur24 at 15:03 on 3 December. Metadata lost. Geolocated by our analysts to a street 140 m from the ward; chronology not determined. B3. A second upload of B2, this time on TikTok, mirrored, claimed to be from Omdurman. Discarded. "
        "B4. Witness drawings. The Sudanese Air Force, given three weeks to respond to a summary of these findings, did not. The annex should be read along with the testimony of nurses in Annex A.",
        Item(["Eleven photographs", "B1"], "still", [step("shared|released", "director|the director of the Nyala paediatric ward"), step("analysed", "Chris Lincoln-Jones|Munitions adviser")], [time("shared|released", "2024-11-14")], [verdict("content", "confirmed", "Chris Lincoln-Jones|Munitions adviser", optional=True)], ["Nyala", "ward"]),
        Item(["A video", "B2", "second upload"], "video ground_video",
             [step("posted", "Darfur24"), step("geolocated", "our analysts|analysts"), step("reposted|posted|republished", None, optional=True)], [time("posted", "2024-12-03")], [verdict("location", "confirmed", "our analysts|analysts"), verdict("time", "not_confirmed", "our analysts|*")], ["Nyala", "ward", "street"]),
    ),
    Report(
        "Deccan Morning", "2023-06-01",
        "IMPHAL: Day 30, and the mobile internet stays off. Those who own a landline have become editors. At the Kuki-Zo relief camp in Kangpokpi, volunteer Lhingneichong Haokip keeps a ledger of every clip that arrives on a pen drive: date, giver, village, whether anyone in the camp recognises the place. Of 212 entries so far, 160 bear two signatures. The Assam Rifles asked for a copy on Monday. "
        "Across the buffer zone in Moirang a retired Meitei headmaster, N. Ibomcha, does much the same. Neither has met the other. Union Home Minister Amit Shah, on a four-day visit, announced a panel headed by a retired chief justice and urged people to surrender looted rifles. Neither ledger was mentioned.",
        Item(["every clip", "212 entries"], "video ground_video", [step("archived", "Lhingneichong Haokip|volunteer", optional=True), step("shared", "*", optional=True)], [], [verdict("location", "partly_confirmed|confirmed", "*", optional=True)], []),
    ),
    Report(
        "Kharkiv Messenger", "2024-05-17",
        "Vovchansk is being erased street by street, and its police chief, Oleksii Kharkivskyi, has become its chronicler. His bodycam was running on Thursday when a Russian sniper fired on an evacuation van. The National Police shared the clip that night, the faces of two old women smudged. Analysts at Black Bird Group geolocated the van's last stop to Soborna Street, just past the meat plant, meaning that Russian infantry must hold the north bank of the Vovcha there. “I can't argue with trigonometry,” Kharkivskyi said when told. "
        "Moscow's own film of the plant, posted by war correspondent Aleksandr Sladkov, was shot earlier, the group believes, for a chimney in it has since come down. The regional prosecutor has opened a case.",
        Item(["His bodycam", "the clip"], "bodycam",
             [step("filmed", "Oleksii Kharkivskyi|police chief"), step("shared|released|published|posted", "National Police|The National Police"), step("geolocated", "Black Bird Group|Analysts|Analysts at Black Bird Group")], [time("filmed|event", "2024-05-16"), time("shared|released|published|posted", "2024-05-16", optional=True)],
             [verdict("location", "confirmed", "Black Bird Group|Analysts|Analysts at Black Bird Group")], ["Soborna", "Vovchansk"]),
        Item(["own film", "it"], "video ground_video",
             [step("posted|published", "Aleksandr Sladkov|war correspondent"), step("chronolocated|analysed", "Black Bird Group|the group", optional=True), step("filmed", "*", optional=True)], [], [verdict("time", "partly_confirmed|confirmed", "Black Bird Group|the group", optional=True)], ["plant", "Vovchansk"]),
    ),
    Report(
        "Jerusalem Crossroads", "2023-03-04",
        "Huwara, before and after midnight. The cameras over Odeh Saleh's car lot faced the main road, and they ran on a battery when settlers cut the power on Sunday. He let this magazine sit through all of it: four hours, five lenses, 31 cars alight. At 20:46 a soldier strolls by. At 21:02 a man empties a canister. The army's Central Command general called it a pogrom, and yet the Judea and Samaria police had not collected Saleh's disks by Friday. "
        "An opposing exhibit was offered by the legal group Honenu, namely a mobile video of a Palestinian hurling a stone at a bus. The group gives 26 February for it. Ours is not to say: the bus company has no record of a broken pane that week.",
        Item(["The cameras", "all of it", "Saleh's disks"], "cctv",
             [step("filmed", "Odeh Saleh", optional=True), step("shared|released", "Odeh Saleh|He")], [time("filmed|event", "2023-02-26")], [], ["Huwara", "car lot", "road"]),
        Item(["mobile video", "it@3"], "ground_video video", [step("released|shared|published", "Honenu|legal group")], [time("filmed", "2023-02-26")], [verdict("time", "not_confirmed|disputed", "Jerusalem Crossroads|bus company|this magazine|*")], ["Huwara", "bus"]),
    ),
    Report(
        "Sunday Megaphone", "2024-08-29",
        "SHARK ALERT! Terrified bathers fled Clacton beach yesterday as a 12ft fin sliced past the pier, and a plucky grandad has the pics to prove it. Or does he? Ron Tibbs, 73, fired off 30 snaps on his Nikon and flogged the best of them to yours truly. “It looked me in the eye,” he gasped. But boffins at the Marine Biological Association poured cold water on it after a squint. It's a basking shark, says Dr Emily Southall: harmless, toothless and quite likely lost. "
        "And that hair-raising drone vid with two million hits on Insta? “California, 2021, I've seen it a dozen times,” sighs the doc. Clacton's donkeys were unavailable for comment.",
        Item(["the pics", "30 snaps", "the best of them"], "still", [step("filmed", "Ron Tibbs|grandad"), step("shared|released", "Ron Tibbs", optional=True), step("published", "Sunday Megaphone|yours truly", optional=True), step("analysed", "Emily Southall|Marine Biological Association|boffins")], [time("filmed", "2024-08-28")], [verdict("content", "partly_confirmed|disputed|refuted", "Emily Southall|Dr Emily Southall|Marine Biological Association|boffins")], ["Clacton", "pier"]),
        Item(["drone vid", "it@3"], "drone_video", [step("posted|shared", None, optional=True)], [time("filmed|event", "2021")], [verdict("location", "refuted", "Emily Southall|Dr Emily Southall|doc"), verdict("time", "refuted", "Emily Southall|*", optional=True)], ["California"]),
    ),
    Report(
        "Geoforensic Notebook", "2022-12-21",
        "Puzzle of the week: a column of twelve T-90s on a flatbed train, six seconds of it, sent to us by a reader in Saratov who had it from a railway chat. There are three handles. First, the catenary masts, which are of a type found only on the Volga line. Second, the kilometre post: 803, legible if you sharpen it. Third, the snow. Put together they lead to Rtishchevo yard, 52.258 N, 43.786 E, looking north-west, and Foeke Postma, who tried it without seeing our answer, arrived there too. "
        "On time we have less. No snow lay in Rtishchevo before 16 November, meteorological tables tell us, so it cannot be older than that. By whom it was taken will have to stay unknown, for that person's sake.",
        Item(["a column", "six seconds", "it@2"], "video ground_video",
             [step("shared", "a reader|reader|reader in Saratov"), step("geolocated", "us|our|Geoforensic Notebook|we|*"), step("geolocated|verified", "Foeke Postma"), step("chronolocated", "*", optional=True)], [time("filmed", "2022-11-16/..", optional=True)],
             [verdict("location", "confirmed", "Geoforensic Notebook|Foeke Postma|us|we|*"), verdict("time", "partly_confirmed", "Geoforensic Notebook|we|*")], ["Rtishchevo", "yard", "52.258"]),
    ),
    Report(
        "Wildfire Mapping Service", "2023-07-22",
        "Rhodes, Greece. Situation at 18:00 UTC, 22 July. The front has crossed the Laerma ridge and is descending on Kiotari and Lardos. Burnt area was delineated as 11,240 ha, using a SPOT-7 acquisition of this morning (08:52 UTC); pansharpened, cloud cover nil, smoke moderate. A VIIRS night overpass of 21 July gave 63 thermal anomalies. Crowd-sourced pictures have been looked at where coordinates were attached: fifty-four are consistent with the perimeter and nine are not, the latter set including several of the Mati fire of 2018. "
        "These should not be used for navigation. The evacuation of Lindos hotels by sea is being co-ordinated by the Hellenic Coast Guard. Requests for vector files go to the authorised user in Athens.",
        Item(["SPOT-7 acquisition"], "satellite_image", [step("analysed", "*", optional=True), step("filmed", "SPOT-7", optional=True)], [time("imagery_acquired", "2023-07-22")], [], ["Laerma", "Rhodes", "Kiotari", "Lardos"]),
        Item(["VIIRS night overpass"], "satellite_image", [step("filmed", "VIIRS", optional=True)], [time("imagery_acquired", "2023-07-21")], [], ["Rhodes", "Laerma"]),
        Item(["Crowd-sourced pictures", "fifty-four", "nine"], "still", [step("shared|filmed", None, optional=True), step("analysed|verified", "*", optional=True)], [], [verdict("location", "partly_confirmed|confirmed", "*")], ["Rhodes"]),
    ),
    Report(
        "Accra Daily Lens", "2023-03-06",
        "The Ghana Armed Forces have promised an inquiry into a dawn raid on Ashaiman. A soldier, Imoro Sherif, was stabbed there on Saturday; on Tuesday, it is feared, his mates may be back. Member of parliament Ernest Norgbey played reporters five videos on a laptop. Two, he explained, were taken by tenants of Taifa Zongo from behind louvres; one, with a time display of 2:41, by the gate camera of a clinic; and the remaining pair by the soldiers themselves, who posted them on Snapchat for fun. "
        "Army PRO Brigadier General Aggrey-Quashie said the last two were “old and from an exercise in Bundase”. Asked for proof he had none at hand. This paper has seen only copies, and vouches for none.",
        Item(["five videos", "Two"], "ground_video video", [step("filmed", "tenants|tenants of Taifa Zongo"), step("shared|released|published", "Ernest Norgbey|Member of parliament", optional=True)], [], [verdict("content|source", "not_confirmed", "This paper|Accra Daily Lens|paper")], ["Taifa", "Zongo", "Ashaiman"]),
        Item(["five videos", "one"], "cctv", [step("filmed", "clinic|gate camera", optional=True), step("shared|released|published", "Ernest Norgbey|Member of parliament", optional=True)], [], [verdict("content|source", "not_confirmed", "This paper|Accra Daily Lens|paper")], ["clinic", "Ashaiman"]),
        Item(["five videos", "remaining pair", "them", "the last two"], "ground_video video", [step("filmed", "soldiers|the soldiers"), step("posted", "soldiers|the soldiers"), step("shared|released|published", "Ernest Norgbey|Member of parliament", optional=True)], [], [verdict("content|source", "not_confirmed", "This paper|Accra Daily Lens|paper"), verdict("time|location", "disputed|refuted", "Aggrey-Quashie|Army PRO"), verdict("location|time", "disputed|refuted", "Aggrey-Quashie|Army PRO", optional=True)], ["Ashaiman"]),
    ),
    Report(
        "Islamabad Monitor", "2022-09-08",
        "Before the Indus took it, the New Honeymoon Hotel in Kalam had 150 rooms and a view. Its collapse is the single best-known picture of this summer's floods. Waiter Sher Zada shot it from the opposite bank, on August 26; nobody paid him. The Associated Press, which distributed the sequence, had it from a cousin of his, and fixed that later with a cheque. There is also a Pakistan Army helicopter film of the valley on the 28th. "
        "Space agency SUPARCO has laid a pass by its PRSS-1 satellite from August 30 beside one of July 24: the river's bed has moved 70 metres. The Prime Minister showed this pair to the UN Secretary-General yesterday. António Guterres spoke of a monsoon on steroids.",
        Item(["picture", "it@2", "the sequence", "it@3"], "ground_video video",
             [step("filmed", "Sher Zada|Waiter"), step("published|released|shared", "Associated Press|The Associated Press"), step("shared|released", "a cousin|cousin", optional=True)], [time("filmed", "2022-08-26")], [], ["Kalam", "Hotel", "Indus"]),
        Item(["helicopter film"], "video", [step("filmed", "Pakistan Army")], [time("filmed", "2022-08-28")], [], ["valley", "Kalam"]),
        Item(["a pass", "one of July 24", "this pair"], "satellite_pair", [step("filmed", "PRSS-1|SUPARCO", optional=True), step("analysed|published|released", "SUPARCO", optional=True), step("released|shared|published", "Prime Minister|The Prime Minister", optional=True)], [time("imagery_acquired", "2022-08-30"), time("imagery_acquired", "2022-07-24")], [], ["river", "valley", "Kalam", "Indus"]),
    ),
    Report(
        "Jutland Times", "2022-09-28",
        "Bubbles a kilometre wide: that is what an F-16 pilot from Skrydstrup saw off Bornholm on Tuesday, and what the Danish Defence Command put on its website that afternoon as three photographs and a 38-second film. Sweden's coast guard, flying a Dash 8, filmed a fourth leak today and has shared the result with the seismologists at Uppsala. “Neither film tells us anything about cause,” professor Björn Lund stressed. "
        "A very different film, of two frogmen under a pipeline, came to our tip line from an anonymous address. The divers' union took one look. Its secretary recognised a Norwegian training reel made in Stavanger about 2008. Gazprom's spokesman Sergey Kupriyanov declined to speculate. NATO will meet on the matter.",
        Item(["three photographs"], "still", [step("filmed", "F-16 pilot|pilot|F-16 pilot from Skrydstrup", optional=True), step("published|released|posted", "Danish Defence Command")], [time("published|released|posted|filmed", "2022-09-27")], [], ["Bornholm"]),
        Item(["38-second film", "Neither film"], "video", [step("filmed", "F-16 pilot|pilot|F-16 pilot from Skrydstrup", optional=True), step("published|released|posted", "Danish Defence Command")], [time("published|released|posted|filmed", "2022-09-27")], [verdict("content", "not_confirmed", "Björn Lund|professor", optional=True)], ["Bornholm"]),
        Item(["filmed", "the result", "Neither film"], "video", [step("filmed", "Sweden's coast guard|coast guard|Dash 8"), step("shared|released", "Sweden's coast guard|coast guard")], [time("filmed", "2022-09-28")], [verdict("content", "not_confirmed", "Björn Lund|professor", optional=True)], ["leak", "Bornholm"]),
        Item(["very different film", "training reel"], "video", [step("shared|released", None, optional=True)], [time("filmed", "2008~", optional=True)], [verdict("content|location|time", "refuted", "secretary|divers' union|Its secretary"), verdict("location|time", "refuted", "*", optional=True)], ["Stavanger"]),
    ),
    Report(
        "Myanmar Border Post", "2025-04-02",
        "Mandalay's Sky Villa went down like a lift, its concierge told us, and the first the world knew of it was a monk's phone. U Kesara was walking to Ma Soe Yein monastery when Friday's earthquake began. In his clip you hear sandals. Democratic Voice of Burma broadcast it the same evening from Chiang Mai, and on Sunday Maxar put out an overhead view, made at 10:52 local time the day before, of the twelve storeys become five. "
        "Whether the junta's jets bombed Nwe Khway after the quake, as the parallel government says, is disputed: General Zaw Min Tun denies it, and the photographs offered carry no date. Myanmar Witness could confirm only that they show that village.",
        Item(["monk's phone", "his clip", "it@2"], "ground_video video", [step("filmed", "U Kesara|monk"), step("published|posted", "Democratic Voice of Burma")], [time("filmed|event", "2025-03-28", optional=True), time("published|posted", "2025-03-28")], [], ["Sky Villa", "Mandalay", "monastery"]),
        Item(["overhead view"], "satellite_image", [step("released|published|posted", "Maxar"), step("filmed", "Maxar", optional=True)], [time("imagery_acquired", "2025-03-29"), time("released|published|posted", "2025-03-30")], [], ["Sky Villa", "Mandalay"]),
        Item(["the photographs", "they"], "still", [step("released|shared|published", "parallel government", optional=True), step("geolocated|verified", "Myanmar Witness", optional=True)], [], [verdict("location", "confirmed", "Myanmar Witness"), verdict("time", "not_confirmed", "Myanmar Witness|*"), verdict("content", "disputed", "Zaw Min Tun|General Zaw Min Tun", optional=True)], ["Nwe Khway", "village"]),
    ),
    Report(
        "Zagreb Review", "2024-10-26",
        "Wartime reels shot by Croatian Television cameramen in Vukovar, and thought burnt in 1995, have turned up in a Novi Sad cellar. There are nineteen. The finder, cinema owner Zoran Maletin, telephoned the Croatian State Archives in August; its conservator Mladen Burić drove them home in a cool box. He dates the earliest to 8 September 1991, from a slate held before the lens. Six reels are too fused to unroll. "
        "One that could be scanned has the water tower with its restaurant still whole, and beside it a figure who is possibly Siniša Glavašević, the radio reporter; his sister does not think so. Prosecutors of both states have asked for copies. Public viewing begins next spring, once rights are settled.",
        Item(["Wartime reels", "them", "the earliest", "Six reels"], "video ground_video", [step("filmed", "Croatian Television cameramen|cameramen|Croatian Television"), step("analysed|chronolocated|archived", "Mladen Burić|conservator", optional=True), step("archived", "Croatian State Archives", optional=True)], [time("filmed", "1991-09-08", optional=True)], [verdict("time", "confirmed", "Mladen Burić|conservator|He")], ["Vukovar"]),
        Item(["One"], "video ground_video", [step("filmed", "Croatian Television cameramen|cameramen|Croatian Television", optional=True)], [], [verdict("content", "disputed", "his sister|sister", optional=True)], ["water tower", "Vukovar"]),
    ),
    Report(
        "Transnistria Reporter", "2023-07-13",
        "A kettle, a kitchen, a window with a lemon tree: the interrogation tape that Tiraspol's state security showed on TSV channel on Monday was supposed to have been made in its headquarters. It was not, says Rights advocate Stepan Popovschi. He points to the tree. The same one stands in a safe flat on Sverdlov Street, which a former detainee photographed on her release in May and whose picture Popovschi keeps. “The confession was rehearsed there,” he alleges. "
        "Asked whether the tape might at least be recent, he shrugged. The security ministry answered in one sentence, that the place and time of investigative acts are secret. Moldova's Bureau for Reintegration demands the prisoner's release.",
        Item(["interrogation tape", "It", "the tape"], "video", [step("published|released|shared", "state security|Tiraspol's state security|security ministry"), step("published", "TSV channel|TSV", optional=True), step("filmed", "state security", optional=True), step("geolocated", "Stepan Popovschi|Rights advocate", optional=True)], [time("published|released|shared", "2023-07-10")],
             [verdict("location", "refuted|disputed", "Stepan Popovschi|Rights advocate"), verdict("time", "not_confirmed", "Stepan Popovschi|he", optional=True), verdict("content", "disputed", "Stepan Popovschi|he", optional=True)], ["Sverdlov", "flat"]),
        Item(["photographed", "picture"], "still", [step("filmed", "former detainee|a former detainee"), step("archived|shared", "Stepan Popovschi|Popovschi", optional=True)], [time("filmed", "2023-05")], [], ["Sverdlov", "flat"]),
    ),
    Report(
        "New Amazon Courier", "2024-09-20",
        "PORTO VELHO, Brazil. With the Madeira at its lowest since soundings began, river pilots are posting what they find. Here is Raimundo Nonato's latest: a Victorian steam launch, boiler and all, in the mud below Jirau. He flew his son's drone over it at noon on Tuesday. Historian Márcia Nunes, of the federal university, recognised the hull from the pilot's pictures before she ever went, as the Inca, lost in 1911. She has been there since. "
        "“It is where he said,” she reports, giving the river kilometre as 118. Less welcome are bathers who chip off rivets. Brazil's heritage institute fenced the wreck on Thursday. Pilot Nonato wants naming rights to something, anything.",
        Item(["latest", "the pilot's pictures"], "drone_still drone_video still", [step("filmed", "Raimundo Nonato|He|pilot"), step("posted", "Raimundo Nonato|river pilots|pilot"), step("analysed|verified", "Márcia Nunes|Historian", optional=True)], [time("filmed", "2024-09-17")], [verdict("content", "confirmed", "Márcia Nunes|Historian"), verdict("location", "confirmed", "Márcia Nunes|Historian")], ["Jirau", "Madeira", "mud"]),
    ),
    Report(
        "Prague Evening Standard", "2023-12-24",
        "Two days after the shooting at Charles University's philosophy faculty, police president Martin Vondrášek allowed journalists to see twelve minutes recorded by the chest cameras of the first patrol up the stairs. He would take no questions on them. Crowds had meanwhile passed round a silhouette on the roof, rifle raised, which student Ivo Havránek captured from the library across Palach Square. “I did not post it. I sent it to my mother,” he says; it was she, or a friend of hers, through whom the photo got to Novinky. "
        "A Telegram clip in which the gunman reads a manifesto is forged, the organised-crime squad announced on Saturday. The voice is synthetic. Faculty will resume in February.",
        Item(["twelve minutes", "them"], "bodycam", [step("filmed", "first patrol|patrol"), step("released|shared|published", "Martin Vondrášek|police president")], [time("released|shared|published", "2023-12-23", optional=True)], [], ["faculty", "Charles University", "stairs"]),
        Item(["a silhouette", "it", "it@2", "the photo"], "still", [step("filmed", "Ivo Havránek|student"), step("shared", "Ivo Havránek|student", optional=True), step("published", "Novinky")], [], [], ["roof", "faculty", "Palach"]),
        Item(["Telegram clip"], "video", [step("posted|shared", None, optional=True)], [], [verdict("content", "refuted", "organised-crime squad")], []),
    ),
    Report(
        "Mindanao Tide", "2025-10-16",
        "Davao de Oro's governor wants to know who is behind the “tsunami footage” that emptied three towns last Friday, an hour after a genuine 7.4 quake. The PNP Anti-Cybercrime Group thinks it has an answer: a nineteen-year-old in Tagum with a page called Bagyo Alerts, who stitched together Palu in 2018 and a Japanese harbour in 2011. He has taken it down and been lectured. No wave higher than 30 cm came, said Phivolcs director Teresito Bacolcol. "
        "He praised another Tagum youngster, Aira Dumalagan, for keeping her phone on the swimming pool of a hotel; from its sloshing his engineers derived a period of 2.6 seconds. She got a certificate and, she wrote beneath the clip, her 500th follower.",
        Item(["tsunami footage", "it@2"], "video", [step("posted", "nineteen-year-old|Bagyo Alerts|a nineteen-year-old in Tagum")], [time("posted", "2025-10-10", optional=True), time("filmed|event", "2018", optional=True), time("filmed|event", "2011", optional=True)], [verdict("content|location|time", "refuted", "PNP Anti-Cybercrime Group|Anti-Cybercrime Group"), verdict("location|time", "refuted", "*", optional=True), verdict("time|content", "refuted", "*", optional=True)], ["Palu", "Japanese harbour"]),
        Item(["her phone", "the clip"], "ground_video video", [step("filmed", "Aira Dumalagan|youngster"), step("posted", "Aira Dumalagan|She", optional=True), step("analysed", "his engineers|engineers|Phivolcs")], [time("filmed|event", "2025-10-10", optional=True)], [], ["pool", "hotel", "Tagum"]),
    ),
    Report(
        "Nova Scotia Beacon", "2023-06-01",
        "Tantallon's evacuees may drive in for twenty minutes each to fetch medication. Fire chief Dave Meldrum announced the scheme after looking at the morning's infrared flight, which the province contracts from a Halifax firm, Leading Edge Geomatics; it detected 46 hot spots. On Yankeetown Road retired teacher Lorna Zwicker found her house standing and the neighbours' gone. She made a slow video of each yard for them, no commentary, and delivered it by private message. None of it will be made public. "
        "What has been public, since Monday, is a dashcam drive through flames on Hammonds Plains Road by contractor Cody Vallis. CBC used a minute of it. Police ticketed him for passing the barricade, then tore the ticket up.",
        Item(["infrared flight", "it"], "thermal_video still drone_video", [step("filmed", "Leading Edge Geomatics|Halifax firm"), step("analysed", "Dave Meldrum|Fire chief", optional=True)], [time("filmed", "2023-06-01", optional=True)], [], ["Tantallon"]),
        Item(["slow video", "it@2", "it@3"], "ground_video video", [step("filmed", "Lorna Zwicker|retired teacher"), step("shared", "Lorna Zwicker|retired teacher")], [], [], ["Yankeetown", "yard"]),
        Item(["dashcam drive", "it@4"], "dashcam", [step("filmed", "Cody Vallis|contractor"), step("published|republished", "CBC"), step("posted", "*", optional=True)], [time("posted|published", "2023-05-29", optional=True)], [], ["Hammonds"]),
    ),
    Report(
        "The Bosphorus Letter", "2025-03-26",
        "On the eighth evening in Saraçhane a man in a Pikachu costume outran the riot squad and the internet fell in love. The run, in Antalya in fact and not in Istanbul, was filmed by passer-by İsmail Koçeroğlu, who put it on Instagram in the small hours of Thursday last. A glossier portrait, the creature flanked by a dervish and Batman, is the work of a generator; teyit.org proved it from a sign that reads “POLIIS”. Interior minister Ali Yerlikaya has used one to discredit the other. "
        "Of 1,879 people detained since the mayor's arrest, seven are photographers, among them AFP's Yasin Akgül. His last frame before the knock at the door shows water cannon, and an agency executive called it “evidence of nothing but work”.",
        Item(["The run", "it"], "ground_video video", [step("filmed", "İsmail Koçeroğlu|passer-by"), step("posted", "İsmail Koçeroğlu|passer-by")], [time("posted", "2025-03-20")], [verdict("location", "confirmed", "*", optional=True)], ["Antalya"]),
        Item(["glossier portrait", "it@2"], "still", [], [], [verdict("content", "refuted", "teyit.org")], []),
        Item(["last frame"], "still", [step("filmed", "Yasin Akgül"), step("published", "AFP", optional=True)], [], [], []),
    ),
    Report(
        "Isthmus Reporter", "2023-11-05",
        "PANAMA CITY — Day fourteen of the copper-mine blockade. Indigenous broadcaster Radio Ngäbe streams from the Horconcitos roadblock around the clock. Its reporter Celia Mirones had just handed over the microphone on Thursday when the tear gas came; the stream shows a boy led away, eyes shut. The National Police say the boy is an actor. His mother, Dionisia Santos, presented him, and a hospital slip, to the ombudsman. "
        "Not from this blockade, Panama's La Prensa cautions, is the image of a tanker aflame on a flyover, which a deputy of the ruling party held up in the Assembly. It was taken in Tegucigalpa. When, the paper has been unable to find out.",
        Item(["streams", "the stream"], "livestream", [step("filmed|posted|published", "Radio Ngäbe|Celia Mirones"), step("filmed", "Celia Mirones|Radio Ngäbe", optional=True)], [time("filmed|event", "2023-11-02", optional=True)], [verdict("content", "disputed|refuted", "National Police|The National Police"), verdict("content", "confirmed", "Dionisia Santos|His mother", optional=True)], ["Horconcitos", "roadblock"]),
        Item(["the image", "It"], "still", [step("shared|republished|published", "deputy|a deputy", optional=True)], [], [verdict("location", "refuted", "La Prensa|Panama's La Prensa"), verdict("time", "not_confirmed", "La Prensa|the paper|paper")], ["Tegucigalpa", "flyover"]),
    ),
    Report(
        "Ruhr Courier International", "2025-05-02",
        "After the car drove into Mannheim's Planken in March the city bought concrete; after Friday's May Day brawl in Gera it may buy cameras. Thuringia's interior minister Georg Maier argued yesterday that fixed video surveillance would have shortened the fight. Data protection officer Tino Melzer called this wishful. Of three similar squares with cameras, he noted, two recorded more crime than before, “recorded in both senses”. "
        "The draft law has been posted for consultation until July. It would let the police keep footage for 14 days, identify hooligans from drone pictures and publish stills without a judge's order. Police union chief Mandy Koch approves. No images exist of the Gera brawl itself, as far as the public prosecutor's office is aware.",
    ),
    Report(
        "Kathmandu Bulletin", "2025-09-12",
        "Three young men can be heard arguing about battery life before Singha Durbar's great door gives way. It is as close to a first-hand record of Tuesday as we are likely to get, and it came about because vlogger Prakriti Shah went live for her nine subscribers. By midnight there were 800,000. The broadcast has a gap from 14:10, when she ran. Nepal Army spokesman Rajaram Basnet asked citizens holding such records to hand them to the nearest barracks. "
        "The claim by an Indian channel that it had exclusive pictures of the finance minister in a river was checked by NepalFactCheck, and, for once, held: the man, the river and the date are right, though the exclusivity is not. Student Bikram Gurung filmed it.",
        Item(["first-hand record", "it", "The broadcast"], "livestream", [step("filmed|posted", "Prakriti Shah|vlogger"), step("posted", "Prakriti Shah|vlogger", optional=True)], [time("filmed|posted|event", "2025-09-09")], [], ["Singha Durbar", "door"]),
        Item(["exclusive pictures", "it@3"], "ground_video video still", [step("filmed", "Bikram Gurung|Student"), step("published|republished", "Indian channel|an Indian channel")], [], [verdict("location", "confirmed", "NepalFactCheck"), verdict("time", "confirmed", "NepalFactCheck"), verdict("content", "confirmed", "NepalFactCheck", optional=True), verdict("source", "refuted", "NepalFactCheck", optional=True)], ["river"]),
    ),
    Report(
        "Lusaka Standard", "2025-02-21",
        "When the tailings wall at Sino-Metals Leach broke on Tuesday the Kafue turned the colour of milky tea, then of nothing that has a name. Environmentalist Chilekwa Mumba hired a boat. He photographed dead bream at Sabina bridge and again, 28 kilometres on, at Mwambashi; his pictures have gone to the Water Resources Management Authority and to this newspaper. The company issued satellite views of its own, undated, in which the dam seems whole. "
        "Asked when the pass had been made, a manager, Zhang Peiwen, said “recently”. Copperbelt University's remote sensing lab compared them with free Sentinel scenes and is persuaded that they were made no later than December.",
        Item(["photographed", "his pictures"], "still", [step("filmed", "Chilekwa Mumba|Environmentalist"), step("shared|released", "Chilekwa Mumba|Environmentalist", optional=True)], [], [], ["Sabina", "Mwambashi", "Kafue"]),
        Item(["satellite views", "them", "they"], "satellite_image", [step("released|published|shared", "The company|company|Sino-Metals Leach"), step("analysed|chronolocated", "remote sensing lab|Copperbelt University's remote sensing lab|Copperbelt University")], [time("imagery_acquired", "../2024-12", optional=True)], [verdict("time", "disputed|refuted|confirmed|partly_confirmed", "remote sensing lab|Copperbelt University's remote sensing lab|Copperbelt University")], ["dam", "Sino-Metals", "Kafue"]),
    ),
    Report(
        "Valencia Voice", "2024-11-26",
        "Four weeks on from the DANA, a judge in Catarroja is compiling what she terms a choral film. Magistrate Nuria Ruiz has ordered town halls along the Poyo ravine to surrender all traffic-camera material for 29 October between 16:00 and 22:00. Paiporta's was lost with the police station. Massanassa's is intact. She has, besides, received 900 files from private persons, by courtesy of the association SOS Desaparecidos; a Guardia Civil team is putting them in order by the height of the water. "
        "The regional emergency centre's own recordings of the 18:30 meeting have no sound. Former minister Salomé Pradas maintains that they never had. One file was set aside as false: Algemesí, but in the flood of 1982.",
        Item(["traffic-camera material"], "cctv", [step("filmed", "town halls", optional=True), step("shared|released", "town halls", optional=True)], [time("filmed|event", "2024-10-29")], [], ["Poyo", "Massanassa", "Paiporta"]),
        Item(["900 files", "them"], "video ground_video", [step("shared|released", "SOS Desaparecidos|private persons"), step("filmed", "private persons", optional=True), step("chronolocated|analysed", "Guardia Civil|Guardia Civil team", optional=True)], [time("filmed|event", "2024-10-29", optional=True)], [], ["Poyo", "ravine"]),
        Item(["own recordings", "they"], "video", [step("filmed", "regional emergency centre", optional=True)], [time("filmed", "2024-10-29", optional=True)], [verdict("content", "disputed", "Salomé Pradas|Former minister", optional=True)], []),
        Item(["One file"], "video ground_video", [], [time("filmed|event", "1982")], [verdict("time", "refuted", "*")], ["Algemesí"]),
    ),
    Report(
        "Penang Dispatch", "2025-04-14",
        "The crater at Putra Heights measures 70 metres, Petronas says. Selangor police chief Hussein Omar Khan is not yet prepared to say what made it. His detectives have questioned 56 people and viewed a month's output of a camera that a nearby surau keeps trained on its shoe rack; excavators cross the frame on March 30, two days ahead of the blast. Its custodian, Ustaz Rosli Daud, offered it unprompted. Housewife Ng Siew Ling's view of the fireball, from a kitchen on Jalan Harmoni, was on Facebook at 8.14 that morning, "
        "April 1, and was taken at face value by everyone, rightly. Deputy minister Teo Nie Ching listed four that were not right, all of them gas fires elsewhere: Ghana, Texas, Tianjin, and a Bollywood set.",
        Item(["a camera", "it@2"], "cctv", [step("released|shared", "Rosli Daud|Ustaz Rosli Daud|custodian"), step("filmed", "surau|*", optional=True), step("analysed", "His detectives|detectives", optional=True)], [time("filmed", "2025-03-30", optional=True)], [], ["surau", "Putra Heights"]),
        Item(["view of the fireball"], "ground_video video still", [step("posted", "Ng Siew Ling|Housewife", optional=True), step("filmed", "Ng Siew Ling|Housewife")], [time("posted", "2025-04-01")], [verdict("content", "confirmed", "*", optional=True)], ["Putra Heights", "Harmoni", "kitchen"]),
        Item(["four"], "video", [step("posted|shared", None, optional=True)], [], [verdict("location", "refuted", "Teo Nie Ching|Deputy minister"), verdict("content", "refuted", "Teo Nie Ching|Deputy minister", optional=True)], ["Ghana", "Texas", "Tianjin", "set"]),
    ),
    Report(
        "Tigris Chronicle", "2023-10-04",
        "Nineveh's governor, Najim al-Jubouri, has shut 41 wedding halls. The inspectors' question at each is the one that Qaraqosh has made famous: what is the ceiling made of? At Al-Haitham hall it was plastic honeycomb, and wedding videographer Sarmad Yalda was looking straight at it through his viewfinder on the night of September 26 as four cold-spark fountains went up. He lost two nieces. The tape, 7 minutes long, he gave to the interior ministry's committee, who aired forty seconds of it on Sunday. "
        "Guests' phones had supplied the rest of the world by then. Someone has spread the rumour, with a picture of a petrol can, that the fire was set; committee head Major General Saad Faleh says the picture was taken at a garage in Erbil.",
        Item(["The tape", "forty seconds", "it@3"], "ground_video video", [step("filmed", "Sarmad Yalda|wedding videographer|videographer"), step("shared|released", "Sarmad Yalda|he"), step("published|released", "committee|interior ministry's committee")], [time("filmed|event", "2023-09-26"), time("published|released", "2023-10-01")], [], ["Haitham", "Qaraqosh", "hall"]),
        Item(["a picture", "the picture"], "still", [step("shared|posted", None, optional=True)], [], [verdict("location", "refuted", "Saad Faleh|Major General Saad Faleh|committee head")], ["Erbil", "garage"]),
    ),
    Report(
        "Gotland Weekly", "2022-05-16",
        "With Sweden's NATO application all but signed, the island's one regiment is the most photographed in the country. Colonel Magnus Frykvall reckons that eleven camera crews passed his gate last week. None may film the radar. A Dutch team had its memory cards inspected, good-humouredly. In Visby harbour, the ferry company has verified the identity of every lorry driver since March, and shares the list with customs. "
        "Ornithologists complain that their long lenses now draw policemen. “I was geolocated by a patrol car while counting eiders,” says Stig Högström, 81. Shot, by the way, in the southern parishes during April: 214 roe deer, a record, according to figures released on Friday by the county board.",
    ),
]
