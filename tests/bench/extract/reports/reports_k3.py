"""Thirty-two English reports in many house styles, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Meridian News Agency", "2022-07-01",
        "ODESA REGION, July 1 (Meridian) - At least 21 people died when missiles struck a nine-storey block and two holiday camps in Serhiivka overnight, Ukraine's emergency service said, publishing video of crews pulling a woman from under a door frame. Meridian was able to verify that the video was filmed at the Serhiivka block, from the pattern of its balconies and a children's slide, which matched earlier photographs. "
        "It was not able to verify the date independently, although no copy older than Friday could be found. Kremlin spokesman Dmitry Peskov denied that civilian targets were being hit. Photographs by a Meridian reporter who reached the town at daybreak showed half of one stairwell gone.",
        Item(["video", "the video"], "ground_video video",
             [step("released|published|posted", "emergency service|Ukraine's emergency service"), step("filmed", "emergency service|crews|*", optional=True), step("geolocated|verified", "Meridian", optional=True)], [],
             [verdict("location", "confirmed", "Meridian"), verdict("time", "not_confirmed", "Meridian|It")], ["Serhiivka", "block"]),
        Item(["Photographs"], "still", [step("filmed", "Meridian reporter|reporter"), step("published", "Meridian", optional=True)], [time("filmed", "2022-07-01", optional=True)], [], ["Serhiivka", "stairwell", "block", "town"]),
    ),
    Report(
        "Front Range 5", "2022-06-07",
        "YELLOWJACKET PASS, Colo. — If you were on Highway 131 Monday evening you couldn't miss it: a twister the color of rust, chewing through a hayfield. Storm chaser Kip Lundgren, who was live on our app at the time, stayed with it for nine minutes before losing signal. You can replay his stream below. Viewer Marnie Soto of Oak Creek emailed us this snapshot of her barn. Or rather, where the barn used to be. "
        "The National Weather Service in Grand Junction sent a survey team out this morning and gave a preliminary rating of EF-1. Nobody got hurt. Soto's horse, Dolly Parton, was found two fields over, annoyed.",
        Item(["his stream"], "livestream", [step("filmed|posted", "Kip Lundgren|Storm chaser"), step("published|posted", "*", optional=True)], [time("filmed|event|posted", "2022-06-06", optional=True)], [], ["Highway 131", "hayfield", "YELLOWJACKET"]),
        Item(["snapshot"], "still", [step("shared|released|filmed", "Marnie Soto|Viewer"), step("filmed", "Marnie Soto|Viewer", optional=True)], [], [], ["barn", "Oak Creek"]),
    ),
    Report(
        "Campaign Assessment Centre", "2024-09-05",
        "Key takeaway: Ukrainian forces recently advanced southeast of Sudzha, while Russian forces seized two settlements toward Pokrovsk. Footage published on 3 September and geolocated to the eastern edge of Hrodivka indicates that elements of the Russian 27th Motorized Rifle Division advanced within the village. A Ukrainian military observer acknowledged the loss. On 4 September the Russian MoD credited the same division with Karlivka's capture; CAC has observed only a flag-raising clip from its western half, "
        "geolocated by the X user @Moklasen. Some milbloggers complained that drone video of the Sudzha border post released by the MoD was at least two weeks old. Force generation: Mobilization staff in Tatarstan raised the signing bonus again.",
        Item(["Footage"], "video",
             [step("published|posted", None, optional=True), step("geolocated", None)], [time("published|posted", "2024-09-03")], [verdict("location", "confirmed", None)], ["Hrodivka", "village"]),
        Item(["flag-raising clip"], "video ground_video drone_video",
             [step("geolocated", "@Moklasen|X user")], [], [verdict("location", "confirmed", "@Moklasen|X user")], ["Karlivka", "half"]),
        Item(["drone video"], "drone_video", [step("released|published|posted", "MoD|the MoD")], [], [verdict("time", "disputed|refuted", "milbloggers|Some milbloggers")], ["Sudzha"]),
    ),
    Report(
        "Newsworld Digest", "2023-05-27",
        "Dramatic footage that appears to capture the interception of a Kinzhal missile over Kyiv has exploded online. The nighttime scene, recorded on a security camera at a car wash, was tweeted Friday by open-source intelligence account OSINTwarlord with the caption: “Patriots at work over the left bank.” A streak can be seen descending before a bright bloom turns the whole street white. "
        "Newsworld Digest has not independently verified the video and has contacted the Ukrainian air force by email. “You cannot tell a Kinzhal from an Iskander at this resolution,” missile scholar Fabian Hoffmann of Oslo University told us. The account, which has 412,000 followers, later admitted it did not know where the car wash is. Another user suggested Brovary.",
        Item(["Dramatic footage", "the video", "scene"], "cctv",
             [step("posted|shared|published", "OSINTwarlord|open-source intelligence account"), step("filmed", "*", optional=True)], [time("posted|shared|published", "2023-05-26")],
             [verdict("content", "not_confirmed", "Newsworld Digest|Fabian Hoffmann"), verdict("location", "not_confirmed", "The account|OSINTwarlord", optional=True), verdict("content", "not_confirmed", "Fabian Hoffmann", optional=True)], ["Kyiv", "left bank", "Brovary", "car wash"]),
    ),
    Report(
        "Horn Observatory", "2022-11-09",
        "Mekelle's blackout is lifting, and videos long trapped on telephones are coming out. Since Sunday we have logged 64. Each gets a sheet: who held the camera, who passed it on, what can be seen, what is merely said. Number 17 is typical. A deacon filmed it inside Maryam Dengelat on 30 November 2020; he buried the memory card in a jar; his niece carried it to Khartoum this autumn. Our partners at Ghent University found the church's bell frame in it and are content as to the place. "
        "Number 22, by contrast, reached us with no story attached. Its hills could be Irob or Eritrea. We file it as unlocated and move on.",
        Item(["Number 17", "it@2", "it@4"], "ground_video video",
             [step("filmed", "deacon|A deacon"), step("shared", "his niece|niece", optional=True), step("geolocated|verified", "Ghent University|Our partners", optional=True), step("archived", "Horn Observatory|we", optional=True)], [time("filmed", "2020-11-30")],
             [verdict("location", "confirmed", "Ghent University|Our partners|partners")], ["Dengelat", "church"]),
        Item(["Number 22", "it@5"], "ground_video video", [step("archived", "Horn Observatory|We", optional=True)], [], [verdict("location", "not_confirmed", "We|Horn Observatory")], ["Irob", "Eritrea", "hills"]),
        Item(["videos"], "ground_video video", [step("archived", "Horn Observatory|we", optional=True)], [], [], ["Mekelle"]),
    ),
    Report(
        "Malabar Express", "2025-06-12",
        "AHMEDABAD: A 17-year-old boy who had come to the city to get his driving licence may have provided the most important twenty-four seconds in Indian aviation this year. Aryan Asari was on the terrace of a rented room in Meghaninagar on Thursday when the Boeing 787 came over. “I only wanted to show the planes to my friends,” he told Malabar Express. In his video the aircraft sinks, nose high, behind a row of hostels and a ball of flame rises. "
        "Officers from the crime branch recorded his statement as a witness; joint commissioner Sharad Singhal dismissed talk that he had been arrested. CCTV from the airport perimeter, aired by ANI, shows the take-off roll raising unusual dust.",
        Item(["twenty-four seconds", "his video"], "ground_video video",
             [step("filmed", "Aryan Asari|boy")], [time("filmed|event", "2025-06-12")], [], ["Meghaninagar", "hostels", "AHMEDABAD"]),
        Item(["CCTV"], "cctv", [step("published|released|posted", "ANI"), step("filmed", "*", optional=True)], [time("filmed|event", "2025-06-12", optional=True)], [], ["airport", "AHMEDABAD"]),
    ),
    Report(
        "Truth Ledger Balkans", "2023-12-24",
        "No, this is not Belgrade. A clip viewed 1.9 million times since Sunday's protest outside City Hall shows police on horseback trampling a woman in a red coat. Truth Ledger ran the frames through Yandex and arrived at a Dutch regional broadcaster, Omroep West, whose cameraman Niels Vermeer shot the incident in The Hague on 12 March 2022. The woman was not badly hurt. Ana Brnabić, the prime minister, spoke of “imported images” at a press conference; so far as this clip goes, she is right. "
        "But the same goes for the government's side: a photo of smashed Belgrade windows tweeted from the ruling party's account was taken after a football match in 2019.",
        Item(["A clip", "this clip"], "video ground_video",
             [step("filmed", "Niels Vermeer|cameraman"), step("published", "Omroep West", optional=True), step("shared|posted", None, optional=True)], [time("filmed|event", "2022-03-12")],
             [verdict("location", "refuted", "Truth Ledger|Truth Ledger Balkans"), verdict("time", "refuted", "*", optional=True), verdict("location|content|source", "refuted", "Ana Brnabić", optional=True)], ["Hague"]),
        Item(["a photo"], "still",
             [step("posted|shared|published", "ruling party|ruling party's account")], [time("filmed|event", "2019")], [verdict("time", "refuted", "Truth Ledger|Truth Ledger Balkans|*")], ["Belgrade", "windows"]),
    ),
    Report(
        "Gulf Tribune", "2022-06-10",
        "MANAMA: A fire at a Sitra paint store was under control within the hour on Friday, Civil Defence said on Instagram, where it put up a short reel of a foam truck at work. One firefighter was treated for heat stress. Shopkeepers in the next lane had a longer film of it, complete with popping tins, and showed it to our photographer Hamad Sayyar before the police asked them to stop. "
        "Public Prosecution reminded residents in a separate notice that publishing scenes of accidents without permission is an offence under article 172. The weekend will be dusty, with winds of up to 30 knots in the afternoon, and bathers at Amwaj are told to stay ashore.",
        Item(["short reel"], "ground_video video", [step("posted|published|released", "Civil Defence"), step("filmed", "Civil Defence", optional=True)], [time("posted|published|released|event|filmed", "2022-06-10", optional=True)], [], ["Sitra", "paint store"]),
        Item(["longer film", "it@3"], "ground_video video", [step("filmed", "Shopkeepers", optional=True), step("shared|released", "Shopkeepers", optional=True)], [time("filmed|event", "2022-06-10", optional=True)], [], ["Sitra", "lane", "paint store"]),
    ),
    Report(
        "Lighthouse Data Unit", "2024-03-18",
        "How do you weigh a prison you may not enter? For Belarus's Penal Colony No. 1 in Navapolatsk we used heat. An infrared acquisition by the Hotsat-1 satellite, taken at 22:41 local time on 14 January and licensed by us from SatVu, gives eleven warm roofs where floor plans show eight. We then asked five former inmates, separately, to annotate a print. All five marked the same three sheds as new. Guard Pavel K., who has since emigrated, supplied two photographs that he took in secret in 2023 from tower four. "
        "In one of them the sheds are under construction. The prison department in Minsk calls our reading of the thermal picture “astrology”.",
        Item(["infrared acquisition", "thermal picture"], "satellite_image",
             [step("filmed", "Hotsat-1|SatVu|Hotsat-1 satellite", optional=True), step("released|shared", "SatVu", optional=True), step("analysed", "five former inmates|Lighthouse Data Unit|we", optional=True)], [time("imagery_acquired", "2024-01-14")],
             [verdict("content", "disputed", "prison department"), verdict("content", "confirmed", "five former inmates|former inmates", optional=True)], ["Penal Colony", "Navapolatsk"]),
        Item(["two photographs", "one of them"], "still",
             [step("filmed", "Pavel K|Guard"), step("shared|released", "Pavel K|Guard")], [time("filmed", "2023")], [], ["tower", "Navapolatsk", "Penal Colony", "sheds"]),
    ),
    Report(
        "West Midlands Echo", "2022-09-09",
        "A driver who laughed as he filmed a dying cyclist has been jailed for nine years. Kyle Prentice, 26, of Tipton, did 71mph on the Dudley Road before hitting father-of-two Imran Sadiq, Wolverhampton Crown Court was told. Prentice then pulled out his phone. The sixteen-second Snapchat clip, sent to seven friends, was shown to the jury with its sound muted at the family's wish. One of the seven, who cannot be named, took it to police the next morning, on March 12. "
        "Footage from the front camera of a number 87 bus had meanwhile fixed the time of the collision at 22:19. Judge Michael Chambers KC called the clip “the vilest thing I have had to watch in this room”.",
        Item(["Snapchat clip", "it", "the clip"], "ground_video video",
             [step("filmed", "Kyle Prentice|Prentice|driver"), step("shared|posted", "Kyle Prentice|Prentice"), step("shared|released", "One of the seven", optional=True)], [time("filmed|event", "2022-03-11", optional=True), time("shared|released", "2022-03-12", optional=True)], [], ["Dudley Road"]),
        Item(["Footage"], "dashcam cctv", [step("filmed", "bus|number 87 bus", optional=True)], [time("filmed|event", "2022-03-11", optional=True)], [], ["Dudley Road"]),
    ),
    Report(
        "Kordofan Voice", "2025-08-19",
        "EL OBEID — The mortar team was army, the film crew was its own, and by Sunday evening the result was on Facebook with a Sudanese pop song laid over it: seventeen rounds fired from a date grove, each followed by a view from above of the impact. That overhead view is what interests investigators. In three of the seventeen it shows not a rebel barracks but the Abu Zabad livestock market. Yale's Humanitarian Research Lab, in a flash note on Monday, put the impacts in the market's goat pens, "
        "at 12.35 north, 29.25 east. Army spokesman Nabil Abdallah responded that the RSF “hides behind goats”. He did not contest the coordinates. Traders speak of nine dead.",
        Item(["the result", "overhead view", "view"], "drone_video ground_video video",
             [step("filmed", "film crew|army"), step("posted|published", "army|film crew|mortar team", optional=True), step("geolocated", "Humanitarian Research Lab|Yale's Humanitarian Research Lab", optional=True)], [time("posted|published", "2025-08-17")],
             [verdict("location", "confirmed", "Humanitarian Research Lab|Yale's Humanitarian Research Lab")], ["Abu Zabad", "market", "12.35", "pens", "grove"]),
    ),
    Report(
        "The Dhaka Ledger", "2024-07-23",
        "With the internet cut and curfew in force, the film of Abu Sayed's last minute reached most Bangladeshis late, by USB stick and by hearsay. Jamuna Television cameraman Touhidul Islam stood about fifteen metres off. He kept rolling as the student spread his arms before Begum Rokeya University's gate and police fired, and his channel carried the pictures live at 2:17 pm on 16 July. An angle from the opposite pavement was posted by a roadside bookseller. "
        "The FIR lodged by Tajhat police blames bricks thrown by protesters. Amnesty's weapons expert, reviewing both, found that two officers discharged shotguns at him from roughly 15 metres. The Home Minister told reporters that “investigation will reveal everything”.",
        Item(["the film", "the pictures", "both"], "ground_video video livestream",
             [step("filmed", "Touhidul Islam|cameraman"), step("published|posted", "Jamuna Television|his channel"), step("analysed|verified", "Amnesty's weapons expert|weapons expert")], [time("published|posted|filmed|event", "2024-07-16")],
             [verdict("content", "confirmed", "weapons expert|Amnesty", optional=True)], ["Begum Rokeya", "gate"]),
        Item(["An angle", "both"], "ground_video video",
             [step("posted", "bookseller|roadside bookseller"), step("filmed", "bookseller", optional=True), step("analysed|verified", "Amnesty's weapons expert|weapons expert")], [time("filmed|event", "2024-07-16", optional=True)],
             [verdict("content", "confirmed", "weapons expert|Amnesty", optional=True)], ["Begum Rokeya", "gate", "pavement"]),
    ),
    Report(
        "Rzeszów Daily", "2022-09-02",
        "Who is shooting at storks? Police in Lubaczów county have a suspect and, thanks to a nest camera run by the ornithological society, a rather good look at his hat. The bird, called Kajtek, fell at 19:20 on August 24 in full view of some 600 people watching from their kitchens. “I had it on the big television,” said pensioner Wanda Kos, who kept a recording. Hers went to the prosecutor since the society's server keeps nothing. "
        "Society president Piotr Tryjanowski wants prison. A hunter from Oleszyce was questioned and let go. Kajtek's mate has left for Sudan a week ahead of schedule, her transmitter says, and the society will dismantle the camera for the winter.",
        Item(["nest camera", "a recording", "Hers"], "livestream cctv",
             [step("filmed|posted", "ornithological society|nest camera", optional=True), step("archived", "Wanda Kos|pensioner", optional=True), step("shared|released", "Wanda Kos|pensioner", optional=True)], [time("filmed|event", "2022-08-24")], [], ["Lubaczów", "nest"]),
    ),
    Report(
        "Levantine Wire", "2024-08-05",
        "BEIRUT — Israeli aircraft broke the sound barrier over the Lebanese capital three times on Monday. Much of what has been passed around since as damage from those booms is nothing of the sort. A glass ceiling collapsing on diners at a mall? That belongs to Riyadh, 2018, as the National News Agency's archivist established. The shop front on Hamra street? A gas bottle, says the owner, Rafic Doumani, who took the photograph himself in June. "
        "On the other hand, a shaky recording of pigeons bursting from the Mohammad al-Amin mosque is what it claims to be: Levantine Wire's own desk heard the second boom at 5.29 p.m., and the muezzin's clock, visible in the shot, agrees. Its author signs as @beirut_roofs.",
        Item(["glass ceiling"], "video ground_video", [], [time("filmed|event", "2018")], [verdict("location|time|content", "refuted", "archivist|National News Agency's archivist|National News Agency"), verdict("time", "refuted", "*", optional=True)], ["Riyadh", "mall"]),
        Item(["the photograph"], "still", [step("filmed", "Rafic Doumani|owner")], [time("filmed", "2024-06")], [verdict("time|content", "refuted", "Rafic Doumani|owner"), verdict("content|time", "refuted", "*", optional=True)], ["Hamra", "shop"]),
        Item(["shaky recording", "the shot"], "ground_video video",
             [step("filmed|posted", "@beirut_roofs"), step("posted", "@beirut_roofs", optional=True)], [time("filmed|event", "2024-08-05", optional=True)], [verdict("time", "confirmed", "Levantine Wire|Levantine Wire's own desk"), verdict("content", "confirmed", "*", optional=True)], ["Amin", "mosque"]),
    ),
    Report(
        "Oaxaca Reporter", "2023-11-04",
        "ACAPULCO, Guerrero — Otis was a Category 5 when it came ashore at 12:25 a.m. on October 25, and hardly anyone filmed it, for the power failed first. The exceptions are precious. On the nineteenth floor of the Princess hotel, mining delegate Claudia Ochoa braced a mattress against the bathroom door and let her phone run. Meteorologists at UNAM have measured the pitch of the wind in her recording, which she gave them along with the balcony's exact height. "
        "A harbour pilot's wheelhouse camera offers a second series, until the wheelhouse goes. The navy, which salvaged the device last week, has let only relatives of the eleven lost crew see it. Comisión Federal de Electricidad says 96% of customers are reconnected.",
        Item(["her recording"], "ground_video video", [step("filmed", "Claudia Ochoa|mining delegate"), step("shared|released", "Claudia Ochoa|she"), step("analysed", "Meteorologists|UNAM|Meteorologists at UNAM")], [time("filmed|event", "2023-10-25")], [], ["Princess", "ACAPULCO"]),
        Item(["wheelhouse camera", "second series", "it@3"], "cctv video", [step("filmed", "harbour pilot", optional=True), step("shared|released", "navy|The navy", optional=True)], [time("filmed|event", "2023-10-25", optional=True)], [], ["ACAPULCO", "wheelhouse"]),
    ),
    Report(
        "Tallinn Observer", "2025-05-17",
        "A Russian Su-35 crossed into NATO airspace for about a minute on Tuesday while Estonia was trying to stop the tanker Jaguar. Who recorded the encounter? Nearly all parties. RT chief Margarita Simonyan posted a video on X the next morning, filmed from the Jaguar's bridge wing, in which a helicopter circles and a patrol boat keeps pace. Estonia's Defence Forces then declassified the patrol boat's own view, minus sound. "
        "Put together by the Observer with AIS tracks, the two cover the same four minutes, though RT's begins later. Commander Ivo Värk would not say if cockpit imagery from the Portuguese F-16s exists. Foreign Minister Margus Tsahkna summoned the Russian chargé d'affaires, who, he said, “had seen the same film as everybody else”.",
        Item(["a video", "the two", "RT's"], "ground_video video",
             [step("posted|published", "Margarita Simonyan|RT chief"), step("filmed", "*", optional=True), step("chronolocated|analysed|verified", "Observer|the Observer", optional=True)], [time("posted|published", "2025-05-14"), time("event|filmed", "2025-05-13", optional=True)], [verdict("time", "confirmed", "Observer|the Observer", optional=True)], ["Jaguar", "bridge wing", "Estonia"]),
        Item(["own view", "the two"], "ground_video video",
             [step("released|published", "Estonia's Defence Forces|Defence Forces"), step("filmed", "patrol boat", optional=True), step("chronolocated|analysed|verified", "Observer|the Observer", optional=True)], [time("event|filmed", "2025-05-13", optional=True)], [verdict("time", "confirmed", "Observer|the Observer", optional=True)], ["Estonia", "Jaguar"]),
    ),
    Report(
        "Ouaga Matin in English", "2023-04-26",
        "“They told us to lie down.” So begins the testimony of Karma, a village fifteen kilometres from Ouahigouya where at least 136 people were killed on April 20 by men in army fatigues, according to survivors. No picture of the killing has come to light. What exists is the aftermath: a gravedigger's phone video, in two parts, and a set of stills forwarded by the Collective Against Impunity. Prosecutor Lamine Kaboré says both will be examined by the military police. "
        "In the first part of the video a calendar hangs on a wall, turned to April. That is suggestive, no more, lawyer Prosper Farama said. The minister of communication suspended a French magazine for describing the images.",
        Item(["phone video", "both", "the video", "the images"], "ground_video video",
             [step("filmed", "gravedigger"), step("analysed", "military police", optional=True)], [], [verdict("time", "not_confirmed|partly_confirmed", "Prosper Farama|lawyer")], ["Karma", "village"]),
        Item(["set of stills", "both", "the images"], "still", [step("shared|released", "Collective Against Impunity"), step("analysed", "military police", optional=True)], [], [], ["Karma", "village"]),
    ),
    Report(
        "Hudson Valley Patriot", "2025-04-02",
        "Hey, remember the drone scare? Five months on, Orange County legislators have received the State Police report, and it is twelve pages of shrugs. Troopers looked at 1,140 tips. In exactly nine of these was there any footage worth enlarging; eight of the nine were airliners descending to Stewart. The ninth, a triangle of lights shot through a screen door in Cornwall-on-Hudson by orthodontist Bill Ackerly on December 13, remains a mystery. "
        "“I've been called a hoaxer, and by my own brother,” Ackerly said. An FAA video analyst reckons it may be three planes in trail. County Executive Steve Neuhaus would like the case closed. The legislature voted 14-6 to buy its own radar, price to be determined.",
        Item(["footage"], "video ground_video", [step("analysed", "Troopers|State Police", optional=True), step("shared", "*", optional=True)], [], [verdict("content", "confirmed|refuted", "Troopers|State Police", optional=True)], ["Stewart"]),
        Item(["The ninth", "it@2"], "video ground_video",
             [step("filmed", "Bill Ackerly|orthodontist"), step("analysed", "FAA video analyst|FAA"), step("analysed", "Troopers|State Police", optional=True)], [time("filmed|event", "2024-12-13")], [verdict("content", "not_confirmed|partly_confirmed", "FAA video analyst|State Police|*", optional=True), verdict("content|source", "disputed|refuted", "brother", optional=True)], ["Cornwall"]),
    ),
    Report(
        "Central Asian Bureau", "2022-09-16",
        "BISHKEK/DUSHANBE — Both sides had cameras on Friday and neither has shown the beginning. Kyrgyzstan's border guards distributed quadcopter video of tanks on the road above Bulak-Bashy; the tanks are Tajik, they said. Tajikistan's Khovar agency countered with a bodycam recording of men in Kyrgyz uniform setting light to a petrol station in Chorkuh. Erica Marat, a scholar of the region, considers the first plausible, “but a tank on a road is not an invasion”. "
        "As for the second, residents of Chorkuh told us by telephone that no petrol station there has burned. The two presidents, meeting in Samarkand, ordered a ceasefire. Our bureau was not in a position to verify either piece of material.",
        Item(["quadcopter video", "the first", "either piece of material"], "drone_video",
             [step("released|published|shared", "border guards|Kyrgyzstan's border guards"), step("filmed", "border guards|*", optional=True)], [time("released|published|shared|filmed", "2022-09-16", optional=True)], [verdict("content", "not_confirmed", "Our bureau|Central Asian Bureau|bureau"), verdict("content", "partly_confirmed", "Erica Marat", optional=True)], ["Bulak-Bashy", "road"]),
        Item(["bodycam recording", "the second", "either piece of material"], "bodycam",
             [step("released|published|shared", "Khovar|Tajikistan's Khovar agency")], [time("released|published|shared|filmed", "2022-09-16", optional=True)], [verdict("content", "not_confirmed", "Our bureau|Central Asian Bureau|bureau"), verdict("content|location", "disputed|refuted", "residents|residents of Chorkuh")], ["Chorkuh", "petrol station"]),
    ),
    Report(
        "Volcano Desk", "2023-12-03",
        "Marapi (West Sumatra, Indonesia). Explosive eruption, 3 Dec 2023, 14:54 local time; plume to 3 km above the vent. Seventy-five hikers were registered on the mountain. Student Zhafirah Zahrim Febrina, 19, messaged her mother a selfie video from just below the crater rim, face grey with ash, asking for help; the family agreed to its publication and it opened the evening bulletin of TVRI. PVMBG's Batu Palano webcam recorded the onset and is the basis of the time given above. "
        "Two videos with red lava fountains circulating under the hashtag #Marapi depict Merapi (Java), May 2006, and Etna. They were spotted by volcanologist Devy Kamil Syahbana. Alert level: II. Next notice upon change.",
        Item(["selfie video", "it"], "ground_video video", [step("filmed", "Zhafirah Zahrim Febrina|Student"), step("shared", "Zhafirah Zahrim Febrina|Student"), step("published", "TVRI"), step("released", "the family|family", optional=True)], [time("filmed|event|published|shared", "2023-12-03", optional=True)], [], ["Marapi", "crater"]),
        Item(["webcam"], "cctv livestream still", [step("filmed", "PVMBG", optional=True)], [time("filmed|event", "2023-12-03")], [], ["Marapi", "Batu Palano"]),
        Item(["Two videos", "They"], "video ground_video", [step("posted|shared", None, optional=True)], [time("filmed|event", "2006-05", optional=True)], [verdict("location", "refuted", "Devy Kamil Syahbana|volcanologist"), verdict("time", "refuted", "*", optional=True)], ["Merapi", "Java", "Etna"]),
    ),
    Report(
        "Maghreb Eye", "2023-09-04",
        "Two jet-skiers from Saïdia strayed over the Algerian line at dusk on 29 August and did not come back. Algeria's navy says they ignored warnings. The brother who got away, Mohamed Kissi, says otherwise, and a fisherman has given him something to say it with: a clip, a minute and ten long, of a body rolling in the swell at Marsa Ben M'hidi. Kissi knew the shorts. Le360 carried it, blurred, on Thursday. Algiers has not commented upon the clip. "
        "A volunteer with the Moroccan group Geo-Rif noted the outline of the breakwater and thinks the camera stood at its inner end. When it was recorded the group could not say, except that the light is that of morning.",
        Item(["a clip", "the clip", "it@2", "it@3"], "ground_video video",
             [step("filmed|shared", "fisherman|a fisherman"), step("filmed", "fisherman", optional=True), step("published|released", "Le360"), step("geolocated", "A volunteer|volunteer|Geo-Rif", optional=True)], [time("published|released", "2023-08-31")],
             [verdict("location", "confirmed|partly_confirmed", "volunteer|Geo-Rif|A volunteer"), verdict("time", "not_confirmed", "the group|Geo-Rif")], ["Marsa", "breakwater"]),
    ),
    Report(
        "Great Plains Ag Weekly", "2024-05-21",
        "Soybean planting is 61% done in Nebraska, five points ahead of normal. A wet week lies ahead. Extension agronomist Jenny Rees advises growers to scout for crusting and to “take a picture of the stand before you call me”. Drone spraying continues to win converts: Dawson County's Lyle Hagemann covered 900 acres with a pair of T40s and sent us his receipts, which beat a ground rig by four dollars an acre. The co-op in Gothenburg has posted cash bids online, verified daily at noon. "
        "Satellite-guided tractors lost their signal for a few hours during the solar storm of May 10, and some rows curve as a result. Nobody has any pictures, Hagemann says, because nobody was proud of it.",
    ),
    Report(
        "Odesa Reporter", "2023-07-22",
        "The Transfiguration Cathedral was hit while the city slept, and by sunrise the parish's own kitchen camera had become evidence. Father Myroslav Vdodovych found it running, on battery, under plaster. What it stored (a blast wave lifting the altar gates off their hinges) he passed to Ukraine's Security Service and, an hour later, to us. The Russian defence ministry says a Ukrainian interceptor did the damage. Weapons researcher John Ridge, whom we asked to look at the fragments in photographs by our colleague Nina Liashonok, "
        "sees parts of a Kh-22. He adds that fragments can be moved, and that the photographs alone do not place them in the nave. UNESCO promised a mission.",
        Item(["kitchen camera", "What it stored"], "cctv", [step("shared|released", "Myroslav Vdodovych|Father Myroslav Vdodovych"), step("filmed", "*", optional=True)], [time("filmed|event", "2023-07-22", optional=True)], [], ["Cathedral", "altar", "kitchen"]),
        Item(["photographs", "the photographs"], "still", [step("filmed", "Nina Liashonok|our colleague"), step("analysed", "John Ridge|Weapons researcher")], [], [verdict("location", "not_confirmed", "John Ridge|Weapons researcher"), verdict("content", "confirmed", "John Ridge|Weapons researcher", optional=True)], ["nave", "Cathedral"]),
    ),
    Report(
        "Ridge Media Watch", "2022-08-24",
        "Chaplyne station, Independence Day. Twenty-five dead on a Ukrainian railway platform, or 200 soldiers killed in a military train: the two accounts cannot both be had. What can be seen? Only four recordings are public. Two are by the same passenger, who went live on Instagram twice. One comes from Kyrylo Tymoshenko of the president's office, who published a night view of burning carriages on Telegram. The fourth, put out by the Russian ministry as gun-camera evidence, stops before impact. "
        "Our team counted carriages: green, civilian-pattern, eleven. It geolocated the first three to the station's western throat. For the ministry's clip it could find nothing to compare; it may be genuine and it may be somewhere else.",
        Item(["four recordings", "Two", "the first three"], "livestream", [step("filmed|posted", "passenger|same passenger"), step("posted", "passenger|same passenger", optional=True), step("geolocated", "Our team|Ridge Media Watch|It")], [time("filmed|posted|event", "2022-08-24", optional=True)], [verdict("location", "confirmed", "Our team|Ridge Media Watch|It")], ["Chaplyne", "station", "throat"]),
        Item(["four recordings", "One", "night view", "the first three"], "ground_video video still", [step("published|posted", "Kyrylo Tymoshenko"), step("geolocated", "Our team|Ridge Media Watch|It")], [], [verdict("location", "confirmed", "Our team|Ridge Media Watch|It")], ["Chaplyne", "station", "throat"]),
        Item(["four recordings", "The fourth", "the ministry's clip"], "video drone_video thermal_video", [step("released|published", "Russian ministry|the Russian ministry"), step("filmed", "*", optional=True)], [], [verdict("location", "not_confirmed", "Our team|Ridge Media Watch|it")], ["Chaplyne", "station"]),
    ),
    Report(
        "Auckland Metro News", "2023-02-01",
        "It's the shot of the flood: a Jetstar agent in gumboots, wheeling luggage through knee-deep brown water at Auckland Airport's check-in. Traveller Tina Mead took it on Friday night while waiting for a flight to Rarotonga that never went, and has sold it to nobody. “People just helped themselves,” she laughs. Among them were two overseas networks, this masthead (we have since asked, and she said yes) and, on Tuesday, Mayor Wayne Brown's own communications team, which cropped out the agent. "
        "NIWA says 249 mm fell at the airport in the day. Insurers expect 20,000 claims. Meanwhile a supposed crocodile in Wairau Valley turned out, when the original poster finally answered us, to be a lilo; his video is rather fun anyhow.",
        Item(["the shot", "it"], "still", [step("filmed", "Tina Mead|Traveller"), step("published|republished", "two overseas networks|networks"), step("published|republished", "this masthead|Auckland Metro News", optional=True), step("published|republished|posted", "Wayne Brown's own communications team|communications team|Mayor Wayne Brown")], [time("filmed", "2023-01-27"), time("published|republished|posted", "2023-01-31")], [], ["Airport", "check-in"]),
        Item(["his video"], "video ground_video", [step("posted", "original poster"), step("filmed", "original poster", optional=True)], [], [verdict("content", "refuted", "original poster|us|*")], ["Wairau"]),
    ),
    Report(
        "Vientiane Mirror", "2024-09-14",
        "Typhoon Yagi's rain has carried the Nam Tha over its banks and Luang Namtha airport is under two metres of brown water. Pictures began arriving at our office as the network recovered. Laos's meteorology department cautions that some, such as the aeroplane stuck to its wings in mud, predate this storm; that one dates from Hat Yai in 2010, deputy director Outhone Phetluangsy showed. Genuine, in his opinion, is an aerial sequence circulated by Lao Skyway, whose helicopter pilot held his phone out of the window on Wednesday. "
        "Relief boats left Houayxay on Friday with rice and mosquito nets. Four people are known to have died, and the governor expects to find more.",
        Item(["Pictures", "that one"], "still", [step("shared|posted", None, optional=True)], [time("filmed|event", "2010")], [verdict("time|location", "refuted", "Outhone Phetluangsy|deputy director|meteorology department"), verdict("location", "refuted", "*", optional=True)], ["Hat Yai"]),
        Item(["aerial sequence"], "video ground_video drone_video", [step("filmed", "helicopter pilot"), step("shared|released|published|posted", "Lao Skyway")], [time("filmed", "2024-09-11")], [verdict("content|time|location|source", "confirmed", "Outhone Phetluangsy|deputy director|his")], ["Luang Namtha", "Nam Tha", "airport"]),
    ),
    Report(
        "Bogside Herald", "2024-08-05",
        "PSNI detectives investigating the burning of a Syrian-owned supermarket on Donegall Road have appealed for video. They already possess one clip. In a nine-second TikTok, since deleted, a masked youth holds the camera on himself with the blaze behind, and a voice supplies his first name. Chief Superintendent Sam Donaldson was asked whether this was genuine. “The seat of the fire in the clip corresponds to what our scene examiners found. Whether the person is who he appears to be is another question,” he replied. "
        "The shop's owner, Mohammed Idris, salvaged a hard drive from his ceiling cameras. It is with a laboratory in Carrickfergus. Stormont has been recalled for Thursday.",
        Item(["one clip", "nine-second TikTok", "the clip"], "ground_video video",
             [step("filmed", "masked youth|youth", optional=True), step("posted", "*", optional=True)], [], [verdict("content|location", "confirmed", "Sam Donaldson|Chief Superintendent|scene examiners"), verdict("source", "not_confirmed", "Sam Donaldson|Chief Superintendent")], ["Donegall", "supermarket"]),
    ),
    Report(
        "Pyongyang Watchers' Log", "2025-05-25",
        "The launch of the second Choe Hyon destroyer on 21 May was botched, state media said so, and by the next day there was something to see. Airbus passed over Chongjin at 11:20 on the 22nd; the frame, released by the firm to Open Source Centre in London, finds the hull on its side beneath blue tarpaulins, bow stuck on the slip. Umbra's radar picture, gathered through cloud six hours earlier, had already told the same story to those who can read speckle. "
        "Joe Byrne of the Centre inclines to a failed sideways launch. KCNA printed no photograph. A video of the ship capsizing with fireworks, much forwarded in Seoul's chatrooms, is computer generated, and its maker, an animator in Busan, says so in its description.",
        Item(["the frame"], "satellite_image", [step("filmed", "Airbus", optional=True), step("released|shared", "Airbus|the firm|firm"), step("analysed", "Joe Byrne|Open Source Centre", optional=True)], [time("imagery_acquired", "2025-05-22")], [], ["Chongjin", "slip"]),
        Item(["radar picture"], "satellite_image", [step("filmed", "Umbra", optional=True)], [time("imagery_acquired", "2025-05-22")], [], ["Chongjin", "slip"]),
        Item(["A video"], "video", [step("shared|reposted", None, optional=True), step("posted|filmed|published", "animator|an animator in Busan", optional=True)], [], [verdict("content", "refuted", "animator|its maker|*")], []),
    ),
    Report(
        "Kinshasa Monitor", "2022-07-27",
        "BUTEMBO — Blue helmets shot dead three people who had stormed their base, Congolese police allege. The UN mission, MONUSCO, says its troops fired only in the air. It has asked for copies of all recordings, and has been sent, it says, eleven. Journalist Joël Kaseso of Radio Moto told the Monitor that his phone was knocked from his hand as he was filming the gate; the file survives, incomplete. A peacekeeper's bodycam was running too, according to Moroccan officers, but its contents go to New York alone. "
        "On Tuesday, a picture of a severed UN flag went viral: it came from Haiti, deputy spokesman Khassim Diagne pointed out, and dates to 2019.",
        Item(["filming", "the file"], "ground_video video", [step("filmed", "Joël Kaseso|Journalist")], [], [], ["gate", "base", "BUTEMBO"]),
        Item(["bodycam"], "bodycam", [step("filmed", "peacekeeper|A peacekeeper")], [], [], ["BUTEMBO", "base", "gate"]),
        Item(["a picture", "it@2"], "still", [step("posted|shared", None, optional=True)], [time("filmed|event", "2019"), time("posted|shared", "2022-07-26", optional=True)], [verdict("location", "refuted", "Khassim Diagne|deputy spokesman"), verdict("time", "refuted", "Khassim Diagne|deputy spokesman", optional=True)], ["Haiti"]),
        Item(["all recordings", "eleven"], "video", [step("shared", None, optional=True)], [], [], ["BUTEMBO", "base"]),
    ),
    Report(
        "Helsinki Security Post", "2024-12-08",
        "Aleppo fell in three days and Damascus in ten, and Nordic ministries read of it, like everyone, on telephones. A staff officer at Finland's Defence Command has described to the Post how his cell sorted the flood. Anything without a landmark went in one folder. Anything with a landmark was tried against maps. “Hama's clock tower saved us,” he recalls. It is seen in the dashcam recording of an insurgent convoy which Aleppo Today TV broadcast on Thursday evening, and from its hands the cell could even read the hour. "
        "He refused to say what reached the prime minister. In Espoo, meanwhile, 200 Syrians danced in the snow.",
        Item(["dashcam recording"], "dashcam",
             [step("published|posted", "Aleppo Today TV"), step("filmed", "insurgent convoy|*", optional=True), step("geolocated|chronolocated", "his cell|the cell|cell|Defence Command", optional=True)], [time("published|posted", "2024-12-05")], [verdict("location", "confirmed", "his cell|the cell|cell|staff officer|Defence Command"), verdict("time", "confirmed", "his cell|the cell|cell|staff officer|Defence Command", optional=True)], ["Hama", "clock tower"]),
    ),
    Report(
        "Nairobi Sunday Courier", "2024-03-10",
        "Residents of Lessos in Nandi County want the National Police Service to return a memory card. The card holds pictures, taken by the village chief's clerk, Viola Jepkosgei, of a bhang plantation that turned out to be on a senior officer's land. Officers borrowed it on 22 February “for purposes of analysis”. Since then it has been in Eldoret, or in Nairobi, or lost. IPOA commissioner Doreen Muthaura has written twice. "
        "Luckily Ms Jepkosgei had already WhatsApped four of the images to her sister in Qatar, who last week passed them on to this newspaper. We print one today. An agronomist at Moi University confirms the crop; a surveyor's beacon in the corner, numbered LS/114, confirms the field.",
        Item(["pictures", "four of the images", "them", "one"], "still",
             [step("filmed", "Viola Jepkosgei|village chief's clerk|clerk"), step("shared", "Viola Jepkosgei|Ms Jepkosgei|clerk"), step("shared|released", "her sister|sister"), step("published", "Nairobi Sunday Courier|this newspaper|We"), step("verified|analysed", "agronomist", optional=True)], [time("published", "2024-03-10", optional=True)],
             [verdict("content", "confirmed", "agronomist|An agronomist at Moi University"), verdict("location", "confirmed", "*", optional=True)], ["Lessos", "plantation", "field", "Nandi"]),
    ),
    Report(
        "Sumy Daybook", "2024-04-29",
        "Shelling killed a tractor driver near Bilopillia on Sunday, the third farm death of the month. Oblast head Volodymyr Artiukh confirmed the location to the Daybook but gave no name. Sappers verified two further fields and fenced them off. The Cabinet has released money for armoured cabs, to be shared by eleven cooperatives, and published the rules on its portal. In Okhtyrka the House of Culture, half repaired, screened its first picture since the siege, a comedy. "
        "“No war films, we have those at home,” director Larysa Tkach said. Mobile coverage along the border is still patchy; the regulator blames jamming and asks subscribers to post complaints before 15 May. Trains run to timetable as far as Vorozhba.",
    ),
]
