"""Sixty short reports in the style of wires, assessments and local papers, annotated by hand."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Wire Desk", "2023-02-09",
        "ANTAKYA, Türkiye - Drone footage released on Wednesday by the state agency Anadolu shows whole blocks of flats "
        "along Atatürk Street in Antakya reduced to rubble after Monday's magnitude 7.8 earthquake. A separate mobile "
        "phone video, filmed by a resident from a balcony across the road, captured the moment an eight-storey building "
        "gave way. It was first posted on TikTok on Feb. 7 and later shared by the mayor's office. Wire Desk was able to "
        "confirm the location of the clip from a pharmacy sign, the shape of the crossroads and street imagery, but "
        "could not verify when it was recorded. Rescue teams from eleven countries have arrived in the province.",
        Item(["Drone footage"], "drone_video", [step("released|published|posted", "Anadolu", "2023-02-08")],
             [time("published|posted", "2023-02-08"), time("event", "2023-02-06", optional=True)],
             [], ["Antakya", "Atatürk", "Türkiye"]),
        Item(["A separate mobile phone video", "It", "the clip", "it"], "video ground_video",
             [step("filmed", "resident"), step("posted", None, "2023-02-07"), step("shared|reposted", "mayor"),
              step("verified|geolocated", "Wire Desk", optional=True)],
             [time("posted", "2023-02-07"), time("event", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Wire Desk"), verdict("time", "not_confirmed", "Wire Desk")],
             ["Antakya", "Atatürk", "Türkiye"]),
    ),
    Report(
        "Teyit Masası", "2023-02-10",
        "A video viewed more than two million times on X since Tuesday is being passed off as a tsunami hitting the "
        "Turkish port of Iskenderun after this week's earthquakes. The claim is false. A reverse image search shows that "
        "the same clip was uploaded to YouTube in March 2017 by a holidaymaker in Durban, South Africa, and that it shows "
        "a storm surge on the city's North Beach. We compared the pier and the lifeguard tower with street-level imagery "
        "and found that they match. Real footage from Iskenderun, broadcast by the channel Haber Kıyı on Feb. 8, shows "
        "sea water standing knee-deep on the promenade.",
        Item(["A video", "the same clip", "it"], "video ground_video",
             [step("posted|published", "holidaymaker", "2017-03"),
              step("posted|shared|reposted", None, "2023-02-07", optional=True), step("filmed", "holidaymaker", optional=True),
              step("geolocated|verified|analysed", "Teyit Masası|We", optional=True)],
             [time("posted|published", "2017-03"), time("posted|shared", "2023-02-07", optional=True),
              time("event|filmed", "2017-03", optional=True)],
             [verdict("content|location|time", "refuted", "Teyit Masası|We|*"),
              verdict("location|time|content", "refuted", "Teyit Masası|We|*", optional=True),
              verdict("location", "confirmed", "Teyit Masası|We")],
             ["Durban", "North Beach", "South Africa"]),
        Item(["Real footage"], "video ground_video", [step("published|shared|released", "Haber Kıyı", "2023-02-08")],
             [time("published|posted", "2023-02-08")],
             [verdict("content|location|source", "confirmed", "*", optional=True)], ["Iskenderun", "promenade"]),
    ),
    Report(
        "Idlib Wire", "2019-07-24",
        "AMMAN - At least 39 people were killed when jets bombed a vegetable market in Maarat al-Numan on Monday, rescuers "
        "said. Footage released by the Syrian Civil Defence, also known as the White Helmets, shows volunteers carrying "
        "the wounded past burning stalls. The group said its helmet-camera video was filmed minutes after the first "
        "strike. Another clip, shot from a rooftop and posted on Telegram on July 22 by a local media activist, shows a "
        "column of smoke over the old town. Idlib Wire could not independently verify either video. Russia's defence "
        "ministry denied that its aircraft had carried out any mission in the area.",
        Item(["Footage", "its helmet-camera video"], "bodycam video ground_video",
             [step("released|published", "Syrian Civil Defence|White Helmets"),
              step("filmed", "Syrian Civil Defence|White Helmets|*", optional=True)],
             [time("event|filmed", "2019-07-22", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", "Idlib Wire")],
             ["Maarat al-Numan", "market"]),
        Item(["Another clip"], "video ground_video",
             [step("posted|published|shared", "media activist", "2019-07-22"),
              step("filmed", "media activist|*", optional=True)],
             [time("posted|published", "2019-07-22"), time("event|filmed", "2019-07-22", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", "Idlib Wire")],
             ["Maarat al-Numan", "old town", "market"]),
    ),
    Report(
        "Coastline Observer", "2021-12-30",
        "Before-and-after satellite images of Latakia released by Planet Labs PBC show the scale of the fire at Syria's "
        "main container port. The first image was taken on Dec. 26, two days before the strike; the second, dated Dec. 29, "
        "shows dozens of blackened containers on the northern quay. State television aired live footage from the scene on "
        "Tuesday as firefighters tried to put out the flames. SANA, which blamed Israel, said hospitals and shops nearby "
        "had been damaged. The Israeli military declined to comment.",
        Item(["Before-and-after satellite images", "The first image", "the second"], "satellite_pair",
             [step("released|published", "Planet Labs"), step("filmed", "Planet Labs", optional=True)],
             [time("imagery_acquired", "2021-12-26"), time("imagery_acquired", "2021-12-29"),
              time("event", "2021-12-28", optional=True)], [], ["Latakia", "Syria", "quay", "port"]),
        Item(["live footage"], "livestream video ground_video", [step("published|shared|released", "State television", "2021-12-28")],
             [time("published|posted|filmed", "2021-12-28"), time("filmed|event", "2021-12-28", optional=True)], [],
             ["Latakia", "Syria", "port"]),
    ),
    Report(
        "Nile Dispatch", "2023-04-18",
        "Satellite imagery collected by Maxar Technologies on Monday shows at least twenty damaged or destroyed aircraft at "
        "Khartoum International Airport, where the army and the paramilitary Rapid Support Forces have fought since "
        "Saturday. An image of the same apron from April 14, the day before the fighting broke out, shows the planes "
        "intact. A video posted on Facebook on Saturday by the RSF's media office purports to show its fighters inside the "
        "passenger terminal. Nile Dispatch geolocated the clip by matching the check-in counters and the departures board "
        "with older photographs of the hall. It could not establish at what time the video was made.",
        Item(["Satellite imagery", "An image of the same apron"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Maxar")],
             [time("imagery_acquired", "2023-04-17"), time("imagery_acquired", "2023-04-14")], [],
             ["Khartoum", "Airport", "apron"]),
        Item(["A video", "the clip", "the video"], "video ground_video",
             [step("posted|published|released", "RSF|media office", "2023-04-15"), step("geolocated", "Nile Dispatch")],
             [time("posted|published", "2023-04-15")],
             [verdict("location", "confirmed", "Nile Dispatch"), verdict("time", "not_confirmed", "Nile Dispatch|It")],
             ["Khartoum", "Airport", "terminal"]),
    ),
    Report(
        "Darfur Evidence Project", "2024-06-12",
        "On 9 June RSF fighters stormed the South Hospital in El Fasher, the last one in North Darfur able to operate on "
        "the wounded. We have examined four items filmed inside the compound. In the first, a 48-second video that a "
        "fighter uploaded to his own TikTok account on 9 June, armed men walk through the main gate. An OSINT volunteer "
        "known as Wadi geolocated it to 13.6197, 25.3472 from the water tower and the blue roof of the maternity ward. "
        "The second is an infrared video from an unidentified drone, reposted by an army-aligned channel on 10 June; we "
        "were unable to find the original and cannot confirm the date. The other two are photographs of poor quality, "
        "which add nothing.",
        Item(["a 48-second video", "it"], "video ground_video",
             [step("posted|published|shared", "fighter", "2024-06-09"), step("geolocated", "Wadi|OSINT volunteer"),
              step("filmed", "fighter", optional=True),
              step("analysed|verified", "Darfur Evidence Project|We", optional=True)],
             [time("posted|published", "2024-06-09"), time("event|filmed", "2024-06-09", optional=True)],
             [verdict("location", "confirmed", "Wadi|OSINT volunteer")],
             ["El Fasher", "Hospital", "Darfur", "13.6197", "gate"]),
        Item(["an infrared video"], "thermal_video drone_video",
             [step("reposted|shared|posted", "army-aligned channel", "2024-06-10"), step("filmed", "unidentified drone", optional=True),
              step("analysed|verified", "Darfur Evidence Project|We", optional=True)],
             [time("posted|published", "2024-06-10"), time("event|filmed", "2024-06-09", optional=True)],
             [verdict("time", "not_confirmed", "Darfur Evidence Project|We"),
              verdict("source", "not_confirmed", "Darfur Evidence Project|We", optional=True)],
             ["El Fasher", "Hospital", "Darfur"]),
        Item(["photographs"], "still", [step("analysed", "Darfur Evidence Project|We", optional=True)], [], [],
             ["El Fasher", "Hospital", "Darfur"]),
    ),
    Report(
        "Horn Bulletin", "2023-04-16",
        "Video shared online by Sudan's RSF late on Saturday appears to show Egyptian soldiers surrendering at Merowe air "
        "base in the north of the country. The men, in camouflage, sit on the ground and talk to their captors in Egyptian "
        "dialect. Horn Bulletin was able to verify the location from a hangar and a row of floodlights that match satellite "
        "imagery of the base. The date could not be confirmed, but no version of the footage was found online before April "
        "15. Egypt's military spokesman said troops had been in Sudan for joint exercises and that their safety was being "
        "followed closely.",
        Item(["Video", "the footage"], "video ground_video",
             [step("shared|posted|published", "RSF", "2023-04-15"), step("verified|geolocated", "Horn Bulletin", optional=True)],
             [time("posted|published", "2023-04-15")],
             [verdict("location", "confirmed", "Horn Bulletin"), verdict("time", "not_confirmed|partly_confirmed", "Horn Bulletin|*")],
             ["Merowe", "Sudan", "base"]),
    ),
    Report(
        "Eastern Front Assessment", "2024-02-16",
        "Russian forces advanced in the northern outskirts of Avdiivka amid continued fighting on February 16. Geolocated "
        "footage published on February 15 shows Russian infantry raising a flag near the coke plant and indicates that "
        "Russian forces recently advanced along Hrushevskoho Street. Additional geolocated footage posted on February 16 by "
        "a Ukrainian drone unit shows Ukrainian forces striking a Russian armoured column west of Spartak. A Russian "
        "milblogger claimed that elements of the 30th Brigade entered Lastochkyne, but we have not observed visual "
        "confirmation of this claim. Ukrainian officials stated that the situation around the supply road is difficult.",
        Item(["Geolocated footage"], "video drone_video ground_video",
             [step("published|posted", None, "2024-02-15"), step("geolocated", "*", optional=True)],
             [time("published|posted", "2024-02-15")], [verdict("location", "confirmed", "*", optional=True)],
             ["Avdiivka", "coke plant", "Hrushevskoho"]),
        Item(["Additional geolocated footage"], "video drone_video",
             [step("posted|published", "Ukrainian drone unit", "2024-02-16"),
              step("filmed", "Ukrainian drone unit", optional=True), step("geolocated", "*", optional=True)],
             [time("posted|published", "2024-02-16")], [verdict("location", "confirmed", "*", optional=True)],
             ["Spartak", "Avdiivka"]),
    ),
    Report(
        "Campaign Watch", "2023-08-24",
        "Ukrainian forces advanced up to 1.5 kilometres south of Robotyne. Combat footage posted on August 22 shows Ukrainian "
        "soldiers evacuating civilians from the centre of the village; two open source analysts geolocated it to within "
        "300 metres of the school. Separately, thermal footage published by the 47th Mechanized Brigade on August 23 shows "
        "a strike on a Russian trench line northeast of Novoprokopivka. Russian milbloggers disputed that account and "
        "said the trench had been abandoned weeks ago. NASA fire data show no unusual heat signatures near Verbove.",
        Item(["Combat footage", "it"], "video ground_video",
             [step("posted|published", None, "2023-08-22"), step("geolocated", "open source analysts")],
             [time("posted|published", "2023-08-22")], [verdict("location", "confirmed", "open source analysts")],
             ["Robotyne", "school", "village"]),
        Item(["thermal footage"], "thermal_video",
             [step("published|posted|released", "47th Mechanized Brigade", "2023-08-23"),
              step("filmed", "47th Mechanized Brigade", optional=True)],
             [time("published|posted", "2023-08-23")], [verdict("content|time", "disputed", "milbloggers")],
             ["Novoprokopivka", "trench"]),
    ),
    Report(
        "Kyiv Courier", "2024-07-09",
        "The missile that struck the Okhmatdyt children's hospital on Monday morning was a Russian Kh-101, experts who "
        "examined footage of the attack told Kyiv Courier. In the clearest clip, filmed on a phone by an office worker from "
        "a window on Chornovola Street and published by the channel Kyiv Now, the missile dives almost vertically onto the "
        "toxicology wing. CCTV footage from the hospital yard, obtained by Kyiv Courier, shows the blast from ground level. "
        "Its time stamp agrees with that of the air-raid alert. Moscow's claim that the building was hit by an "
        "air-defence missile is not supported by either recording, the weapons analyst Dana Holm said.",
        Item(["the clearest clip"], "video ground_video",
             [step("filmed", "office worker", "2024-07-08"), step("published|posted|shared", "Kyiv Now"),
              step("analysed", "experts", optional=True), step("analysed", "Dana Holm", optional=True)],
             [time("event|filmed", "2024-07-08", optional=True)],
             [verdict("content", "confirmed|refuted", "Dana Holm|experts", optional=True)],
             ["Okhmatdyt", "hospital", "Chornovola", "Kyiv", "wing"]),
        Item(["CCTV footage"], "cctv",
             [step("released|published|shared|reposted", "Kyiv Courier", optional=True),
              step("filmed", "*", optional=True), step("analysed", "experts", optional=True), step("analysed", "Dana Holm", optional=True)],
             [time("event|filmed", "2024-07-08", optional=True)],
             [verdict("time", "confirmed", "*", optional=True), verdict("content", "confirmed|refuted", "Dana Holm|experts", optional=True)],
             ["Okhmatdyt", "hospital", "yard", "Kyiv"]),
    ),
    Report(
        "Dnipro Ledger", "2022-04-02",
        "Dashcam footage shared widely on Telegram on Friday shows two low-flying helicopters firing rockets at a fuel depot "
        "in Belgorod, about 40 km from the Ukrainian border. The driver, who has not been named, recorded it at a junction "
        "on Konstantin Zaslonov Street. Analysts at the Borderline OSINT group confirmed the location by comparing the "
        "storage tanks and a rail overpass with satellite images. CCTV video of the same strike, released by the regional "
        "governor, shows the tanks from the opposite side. Kyiv neither confirmed nor denied responsibility. Dnipro Ledger "
        "could not independently verify who was flying the aircraft.",
        Item(["Dashcam footage", "it"], "dashcam",
             [step("shared|posted|reposted", None, "2022-04-01"), step("filmed", "driver"),
              step("geolocated|verified", "Borderline OSINT", optional=True)],
             [time("posted|published", "2022-04-01"), time("filmed|event", "2022-04-01", optional=True)],
             [verdict("location", "confirmed", "Borderline OSINT|Analysts"),
              verdict("content|source", "not_confirmed", "Dnipro Ledger", optional=True)],
             ["Belgorod", "depot", "Zaslonov"]),
        Item(["CCTV video"], "cctv", [step("released|published", "governor")],
             [time("filmed|event", "2022-04-01", optional=True)],
             [verdict("content|source", "not_confirmed", "Dnipro Ledger", optional=True)], ["Belgorod", "depot"]),
    ),
    Report(
        "Narva Review", "2024-05-25",
        "Estonia's Police and Border Guard Board released an infrared video on Friday that shows Russian border guards "
        "removing navigation buoys from the Narva River. According to the board, a patrol recorded it with a thermal camera "
        "from the Estonian bank in the early hours of 23 May. A still from the video appeared on the front page of several "
        "Baltic newspapers. Narva Review matched the bend of the river and the lights at Vasknarva with earlier "
        "photographs and confirmed that the recording was made there. Moscow has not commented.",
        Item(["an infrared video", "it", "the video", "the recording"], "thermal_video",
             [step("released|published", "Police and Border Guard Board", "2024-05-24"), step("filmed", "patrol", "2024-05-23"),
              step("geolocated|verified", "Narva Review", optional=True)],
             [time("published|posted", "2024-05-24"), time("filmed", "2024-05-23")],
             [verdict("location", "confirmed", "Narva Review")], ["Narva", "Vasknarva", "Estonia", "river"]),
        Item(["A still"], "screenshot still", [step("published|republished", "newspapers", optional=True)], [], [],
             ["Narva", "Vasknarva", "Estonia", "river"]),
    ),
    Report(
        "Amber Coast Times", "2023-01-14",
        "An explosion on the gas pipeline near Pasvalys in northern Lithuania on Friday sent flames 50 metres into the air. "
        "Video filmed by a farmer, Jonas, from the village of Valakėliai was sent to the broadcaster LTV Šiaurė, which "
        "aired it that evening. A drone clip uploaded by the fire service on Saturday morning shows the crater. Police "
        "said there were no signs of sabotage. On Facebook some users added a third video, of a fireball above a road, "
        "which has nothing to do with Pasvalys: it was filmed near Moscow in 2021, as the fact-checkers of Melo Detektorius "
        "pointed out.",
        Item(["Video", "it"], "video ground_video",
             [step("filmed", "farmer|Jonas"), step("published|shared|released", "LTV Šiaurė", "2023-01-13")],
             [time("published|posted", "2023-01-13"), time("event|filmed", "2023-01-13", optional=True)], [],
             ["Pasvalys", "Lithuania", "Valakėliai"]),
        Item(["A drone clip"], "drone_video",
             [step("posted|published|released", "fire service", "2023-01-14"), step("filmed", "fire service", optional=True)],
             [time("posted|published", "2023-01-14"), time("event", "2023-01-13", optional=True)], [],
             ["Pasvalys", "Lithuania", "crater"]),
        Item(["a third video", "it@2"], "video ground_video dashcam",
             [step("posted|shared|reposted", "users", optional=True), step("filmed", None, "2021", optional=True)],
             [time("filmed", "2021")],
             [verdict("location|content|time", "refuted", "Melo Detektorius"),
              verdict("location|content|time", "refuted", "Melo Detektorius", optional=True)], ["Moscow"]),
    ),
    Report(
        "Latgale News", "2023-03-29",
        "JĒKABPILS, Latvia - Aerial footage taken by the municipal police with a quadcopter shows the Daugava pushing ice "
        "over the dam at Jēkabpils. The council published the video on its Facebook page on March 27. It asked residents "
        "not to share an older clip that shows people being evacuated by boat, since that recording dates from the flood "
        "of January. Latgale News has seen both and can confirm that the boats were filmed on Jan. 15.",
        Item(["Aerial footage", "the video"], "drone_video",
             [step("filmed", "municipal police"), step("published|posted|released", "council", "2023-03-27")],
             [time("published|posted", "2023-03-27")], [], ["Jēkabpils", "Daugava", "dam", "Latvia"]),
        Item(["an older clip", "that recording"], "video ground_video",
             [step("verified|chronolocated", "Latgale News", optional=True), step("filmed", None, "2023-01-15", optional=True)],
             [time("filmed", "2023-01-15"), time("event", "2023-01", optional=True)],
             [verdict("time", "confirmed", "Latgale News"), verdict("time", "refuted", "council|It|*", optional=True)],
             ["Jēkabpils", "Daugava", "Latvia"]),
    ),
    Report(
        "Harbour Wire", "2023-09-14",
        "Maxar on Wednesday published satellite images of Derna taken before and after Storm Daniel. The earlier picture, "
        "from July 1, shows the mouth of the wadi lined with apartment blocks; in the later one, acquired on Sept. 13, whole "
        "streets are gone and the sea is brown. A video filmed from a rooftop by a Derna engineer during the night of the flood "
        "was shared by the Libyan Red Crescent. Harbour Wire could not verify its date. Footage said to show the collapse of "
        "the Abu Mansour dam, which went viral on WhatsApp, is in fact of a spillway test in China in 2020, according to the "
        "fact-checking site Kashif.",
        Item(["satellite images", "The earlier picture", "the later one"], "satellite_pair",
             [step("published|released|shared", "Maxar", "2023-09-13"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2023-07-01"), time("imagery_acquired", "2023-09-13"), time("published|posted", "2023-09-13")],
             [], ["Derna", "wadi"]),
        Item(["A video"], "video ground_video",
             [step("filmed", "engineer"), step("shared|posted|reposted", "Red Crescent")], [],
             [verdict("time", "not_confirmed", "Harbour Wire")], ["Derna", "rooftop"]),
        Item(["Footage"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True), step("filmed", None, "2020", optional=True)],
             [time("filmed|event", "2020")],
             [verdict("location|content|time", "refuted", "Kashif"), verdict("location|content|time", "refuted", "Kashif", optional=True)],
             ["China"]),
    ),
    Report(
        "Atlas Matin", "2023-09-10",
        "CCTV footage from a café in the Jemaa el-Fna quarter of Marrakech, obtained by Reuters, shows customers running into "
        "the street as Friday's earthquake strikes. Reuters confirmed the location from the tiling of the square and the "
        "minaret of the Kharbouch mosque, and the date from the time stamp on the recording. In Moulay Brahim, closer to the "
        "epicentre, a shepherd filmed dust rising from the slopes. His video was uploaded to Instagram on Saturday by a hiking "
        "guide. There was no independent confirmation of where or when it was made.",
        Item(["CCTV footage", "the recording"], "cctv",
             [step("released|published|shared|reposted", "Reuters", optional=True), step("verified|geolocated|chronolocated", "Reuters", optional=True),
              step("filmed", "café", optional=True)],
             [time("event|filmed", "2023-09-08", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Marrakech", "Jemaa", "café", "Kharbouch", "square"]),
        Item(["His video", "it"], "video ground_video",
             [step("filmed", "shepherd"), step("posted|published|shared", "hiking guide", "2023-09-09")],
             [time("posted|published", "2023-09-09"), time("event|filmed", "2023-09-08", optional=True)],
             [verdict("location", "not_confirmed", "*"), verdict("time", "not_confirmed", "*")], ["Moulay Brahim", "slopes"]),
    ),
    Report(
        "Indus Herald", "2022-08-29",
        "A video of a riverside hotel in Kalam collapsing into the Swat River was filmed on Friday by a guest of the house "
        "opposite, Indus Herald has established. The original was posted on Twitter on August 26 by a local journalist and was "
        "rebroadcast by most Pakistani channels the same evening. We geolocated it from the mosque on the far bank and a "
        "footbridge that can be seen on Google Earth. A second clip, which also claims to show the hotel, was recorded in "
        "Uttarakhand, India, in 2013. It resurfaces after almost every flood in the valley.",
        Item(["A video", "The original", "it"], "video ground_video",
             [step("filmed", "guest", "2022-08-26"), step("posted|published", "journalist", "2022-08-26"),
              step("republished|published|reposted|shared", "channels", "2022-08-26", optional=True),
              step("geolocated", "Indus Herald|We")],
             [time("filmed", "2022-08-26"), time("posted|published", "2022-08-26")],
             [verdict("location", "confirmed", "Indus Herald|We"),
              verdict("source|time", "confirmed", "Indus Herald|We", optional=True)],
             ["Kalam", "Swat", "hotel", "valley", "bank"]),
        Item(["A second clip", "It"], "video ground_video", [step("filmed", None, "2013", optional=True)],
             [time("filmed", "2013")],
             [verdict("location|time|content", "refuted", "*"), verdict("time|location|content", "refuted", "*", optional=True)],
             ["Uttarakhand", "India"]),
    ),
    Report(
        "Malabar Fact Desk", "2024-08-02",
        "CLAIM: CCTV footage shows the moment the landslide of 30 July hit a school in Wayanad, Kerala.\n"
        "FACT: The recording is from Japan. It was captured by a security camera in Atami on 3 July 2021 and published the "
        "next day by the broadcaster NHK. The Malayalam text was added later; the earliest post that we could find with it "
        "was uploaded to Facebook on 31 July by a page named Malabar Rains. Kerala police also called the clip fake. Genuine "
        "drone footage from the village of Mundakkai, filmed by the Indian Army on 31 July, was released by the Press "
        "Information Bureau.",
        Item(["CCTV footage", "The recording", "It", "the clip"], "cctv",
             [step("filmed", "security camera", "2021-07-03", optional=True), step("published", "NHK", "2021-07-04"),
              step("posted|shared|reposted", "Malabar Rains", "2024-07-31")],
             [time("filmed", "2021-07-03"), time("published", "2021-07-04"), time("posted|published", "2024-07-31"),
              time("event", "2024-07-30", optional=True)],
             [verdict("location|content|time", "refuted", "Malabar Fact Desk|*"),
              verdict("content|location|time", "refuted", "police")],
             ["Atami", "Japan"]),
        Item(["drone footage"], "drone_video",
             [step("filmed", "Indian Army", "2024-07-31"), step("released|published", "Press Information Bureau")],
             [time("filmed", "2024-07-31")],
             [verdict("content|location|source|time", "confirmed", "*", optional=True)], ["Mundakkai", "Wayanad", "Kerala", "village"]),
    ),
    Report(
        "Evros Daily", "2023-08-23",
        "Firefighters battled a wall of flames in the Dadia forest for a fifth day on Wednesday. Footage shot from a fire "
        "brigade helicopter and made public by the Greek Civil Protection ministry on Tuesday shows the front advancing on the "
        "village of Avantas. A hospital worker in Alexandroupolis livestreamed the evacuation of patients to a ferry on the "
        "same night; the stream was later deleted, but a copy was archived by the Thrace Watch collective. A widely shared "
        "picture of a burning church is old, the ministry said: it was taken in Evia in August 2021.",
        Item(["Footage"], "video drone_video",
             [step("filmed", "fire brigade", optional=True), step("released|published", "Civil Protection", "2023-08-22")],
             [time("published|posted", "2023-08-22")], [], ["Dadia", "Avantas", "village"]),
        Item(["the stream", "a copy"], "livestream",
             [step("filmed|posted|published|shared", "hospital worker", "2023-08-22"), step("archived", "Thrace Watch")],
             [time("filmed|event|posted|published", "2023-08-22")], [], ["Alexandroupolis", "hospital", "ferry"]),
        Item(["picture", "it"], "still", [step("shared|posted|reposted", None, optional=True), step("filmed", None, "2021-08", optional=True)],
             [time("filmed", "2021-08")],
             [verdict("time|location|content", "refuted", "ministry"), verdict("location|time|content", "refuted", "ministry", optional=True)],
             ["Evia", "church"]),
    ),
    Report(
        "Tbilisi Tribune", "2024-12-02",
        "A livestream by the opposition channel Mtatsminda TV shows riot police using water cannon against protesters on "
        "Rustaveli Avenue in Tbilisi late on Sunday. In another recording, filmed on the same night by a bystander in "
        "Chichinadze Street, officers kick a man who is lying on the ground. Tbilisi Tribune confirmed where the second video "
        "was taken by comparing the façade of the opera's stage entrance with its own photographs. The interior ministry "
        "questioned whether it was authentic, and said an inquiry had been opened.",
        Item(["A livestream"], "livestream", [step("filmed|published|posted|released", "Mtatsminda TV", "2024-12-01")],
             [time("filmed|event|published|posted", "2024-12-01")], [], ["Tbilisi", "Rustaveli"]),
        Item(["another recording", "the second video", "it"], "video ground_video",
             [step("filmed", "bystander", "2024-12-01"), step("geolocated|verified", "Tbilisi Tribune", optional=True)],
             [time("filmed|event", "2024-12-01")],
             [verdict("location", "confirmed", "Tbilisi Tribune"), verdict("content|source", "disputed|not_confirmed", "interior ministry")],
             ["Tbilisi", "Chichinadze", "opera"]),
    ),
    Report(
        "Danube Post", "2024-11-05",
        "Surveillance video from Novi Sad railway station, leaked to the weekly Vidik, shows the concrete canopy falling on "
        "people who were sitting below it on Friday. The prosecutor's office said on Monday that the recording was "
        "authentic and asked media not to publish it. Drone images of the forecourt without the canopy were published by the "
        "Serbian interior ministry on 1 November. An undated photograph of cracks in the ceiling, shared thousands of times on "
        "Viber, could not be traced to its author.",
        Item(["Surveillance video", "the recording", "it@2"], "cctv",
             [step("released|shared|published", "Vidik", optional=True), step("verified", "prosecutor", "2024-11-04", optional=True)],
             [time("filmed|event", "2024-11-01")],
             [verdict("content|source", "confirmed", "prosecutor")], ["Novi Sad", "station"]),
        Item(["Drone images"], "drone_still drone_video",
             [step("published|released", "interior ministry", "2024-11-01")], [time("published|posted", "2024-11-01")], [],
             ["Novi Sad", "station", "forecourt"]),
        Item(["An undated photograph"], "still", [step("shared|posted|reposted", None)],
             [time("filmed", "XXXX-XX-XX")], [verdict("source", "not_confirmed", "*")], ["Novi Sad", "station", "ceiling"]),
    ),
    Report(
        "Gulf Verification Unit", "2022-10-03",
        "Dozens of videos from Sharif University in Tehran circulated on Sunday night. We looked at the most-watched of them: a "
        "30-second clip, filmed from a moving car in the underground car park, in which plain-clothes men on motorbikes fire at "
        "students. It was posted by the Telegram channel Tasvir Azad on October 2 at 21:40 local time. The columns, the ramp "
        "and the painted bay numbers match those in a photo tour of the campus, so the location is confirmed. Iranian state "
        "media said the footage was staged. We found no evidence of that.",
        Item(["a 30-second clip", "It", "the footage"], "video ground_video",
             [step("posted|published", "Tasvir Azad", "2022-10-02"), step("filmed", None, optional=True),
              step("geolocated|verified|analysed", "Gulf Verification Unit|We", optional=True)],
             [time("posted|published", "2022-10-02"), time("filmed|event", "2022-10-02", optional=True)],
             [verdict("location", "confirmed", "Gulf Verification Unit|We|*"), verdict("content", "refuted|disputed", "state media"),
              verdict("content", "confirmed|not_confirmed", "Gulf Verification Unit|We", optional=True)],
             ["Tehran", "Sharif", "car park", "campus"]),
    ),
    Report(
        "Levant Report", "2020-08-06",
        "BEIRUT - A drone video made by the photographer Karim Saadeh and distributed by AP shows the crater where Warehouse 12 "
        "stood in the port of Beirut until Tuesday's blast. The explosion itself was filmed from many sides. In one clip, "
        "recorded by a bride's cameraman in Saifi, the shock wave knocks over the guests; the company that hired him put it "
        "online on Wednesday. A version in which a missile can be seen above the silos was manipulated: analysts at the "
        "verification lab Sawt said that the missile had been added to a CNN cut of the original.",
        Item(["A drone video"], "drone_video",
             [step("filmed", "Karim Saadeh"), step("released|published|shared|republished", "AP")],
             [time("event", "2020-08-04", optional=True)], [], ["Beirut", "port", "Warehouse"]),
        Item(["one clip", "it"], "video ground_video",
             [step("filmed", "cameraman"), step("posted|published|released|shared", "company", "2020-08-05")],
             [time("posted|published", "2020-08-05"), time("filmed|event", "2020-08-04", optional=True)], [],
             ["Saifi", "Beirut"]),
        Item(["A version"], "video ground_video",
             [step("analysed", "Sawt", optional=True), step("published|republished|filmed", "CNN", optional=True)], [],
             [verdict("content", "refuted", "Sawt")], ["Beirut", "silos", "port"]),
    ),
    Report(
        "Red Sea Monitor", "2024-03-08",
        "A handout image released by the Houthi-run Al-Masirah channel shows the bulk carrier True Confidence on fire in the Gulf "
        "of Aden. The U.S. Central Command had posted aerial photographs of the ship on X a day earlier, on March 6, which "
        "show damage to the bridge. The Indian Navy published bodycam footage of sailors lifting the wounded from a raft. Red "
        "Sea Monitor could not independently verify the date of the Houthi image. (Al-Masirah/Handout via Reuters)",
        Item(["A handout image", "the Houthi image"], "still",
             [step("released|published", "Al-Masirah"),
              step("published|republished|shared", "Reuters", optional=True)],
             [time("published|posted", "2024-03-07", optional=True)],
             [verdict("time", "not_confirmed", "Red Sea Monitor")], ["Aden", "True Confidence"]),
        Item(["aerial photographs"], "drone_still still",
             [step("posted|published|released", "Central Command", "2024-03-06")], [time("posted|published", "2024-03-06")], [],
             ["Aden", "True Confidence", "bridge"]),
        Item(["bodycam footage"], "bodycam", [step("published|released|posted", "Indian Navy"), step("filmed", "Indian Navy|sailors", optional=True)],
             [], [], ["Aden", "True Confidence"]),
    ),
    Report(
        "Abyssinia Check", "2021-03-20",
        "A set of videos that first appeared on the Telegram page of a Tigrayan broadcaster on 7 March shows soldiers leading "
        "unarmed men to the edge of a cliff. Abyssinia Check and the Ridgeline collective geolocated the clips to a ridge south "
        "of Mahbere Dego by aligning the skyline with a terrain model. Shadows point to the afternoon; satellite images narrow "
        "the date to January. The Ethiopian government said that social media posts cannot be taken as evidence. Whether the "
        "gunmen belong to the national army has not been confirmed.",
        Item(["A set of videos", "the clips"], "video ground_video",
             [step("posted|published", "broadcaster", "2021-03-07"), step("geolocated", "Ridgeline|Abyssinia Check"),
              step("geolocated", "Abyssinia Check|Ridgeline", optional=True), step("chronolocated", "*", optional=True)],
             [time("posted|published", "2021-03-07"), time("filmed|event", "2021-01")],
             [verdict("location", "confirmed", "Abyssinia Check|Ridgeline"),
              verdict("location", "confirmed", "Abyssinia Check|Ridgeline", optional=True),
              verdict("time", "confirmed|partly_confirmed", "*", optional=True),
              verdict("content|source", "disputed|not_confirmed", "Ethiopian government", optional=True),
              verdict("content|source", "not_confirmed", "*", optional=True)],
             ["Mahbere Dego", "ridge", "cliff"]),
    ),
    Report(
        "Market Morning", "2024-01-11",
        "The picture for Turkish exporters is mixed. Footfall in shopping centres fell in December, and the central bank's "
        "latest report paints an image of an economy that has yet to cool. The video game maker Parla, whose shot at the German "
        "market failed last year, said orders were up by a third. Shares in the streaming group Kanal Bir rose four percent on "
        "the news that it may be sold. Analysts said the bigger picture would only come into focus after the local elections "
        "on March 31, and that much was still unclear.",
    ),
    Report(
        "Sagaing Voice", "2023-04-13",
        "At least 100 people, among them children, died when the Myanmar air force bombed a ceremony in Pa Zi Gyi, in Sagaing's "
        "Kanbalu township, on Tuesday. A member of the local defence force filmed the aftermath on his phone. The video, passed "
        "to Sagaing Voice by a person who asked not to be named, shows bodies beside the ruins of a hall. The BBC said it had "
        "authenticated the footage. Sentinel-2 imagery from 12 April shows a burn scar at the same spot. The junta "
        "confirmed the attack but said that rebels had stored explosives there.",
        Item(["The video", "the footage"], "video ground_video",
             [step("filmed", "local defence force"), step("shared|released|published", "person|Sagaing Voice", optional=True),
              step("verified", "BBC", optional=True)],
             [time("event|filmed", "2023-04-11", optional=True)],
             [verdict("content|source|location|time", "confirmed", "BBC")], ["Pa Zi Gyi", "Sagaing", "Kanbalu", "hall"]),
        Item(["Sentinel-2 imagery"], "satellite_image", [], [time("imagery_acquired", "2023-04-12")], [],
             ["Pa Zi Gyi", "Sagaing", "Kanbalu", "spot"]),
    ),
    Report(
        "Nairobi Verifier", "2024-06-27",
        "No, this clip does not show tanks on Kenyatta Avenue in Nairobi after Tuesday's storming of parliament. The video, which "
        "began to spread on WhatsApp on 26 June, was filmed in Kampala in January 2021, ahead of Uganda's election. Keyframes led "
        "us to a longer cut published on YouTube on 13 January 2021 by the Ugandan station Nile Light TV; a sign for a bank "
        "that has no branches in Kenya can be read. Our verdict: false context.",
        Item(["this clip", "The video", "a longer cut"], "video ground_video",
             [step("published|posted", "Nile Light TV", "2021-01-13"), step("posted|shared|reposted", None, "2024-06-26"),
              step("filmed", None, "2021-01", optional=True), step("analysed|verified", "*", optional=True)],
             [time("filmed", "2021-01"), time("published|posted", "2021-01-13"), time("posted|published", "2024-06-26", optional=True)],
             [verdict("location|content|time", "refuted", "Nairobi Verifier|Our|*"),
              verdict("location|content|time", "refuted", "Nairobi Verifier|Our|*", optional=True)],
             ["Kampala", "Uganda"]),
    ),
    Report(
        "Borno Star", "2024-09-12",
        "Two satellite images of Maiduguri, acquired by Airbus on 3 and 11 September and obtained by Borno Star, show how the "
        "water released by the Alau dam spread through the city's eastern wards. Mobile phone footage posted on Facebook on "
        "Tuesday by a zoo employee shows a crocodile swimming past the post office; the state government has confirmed that it "
        "is genuine. A third recording, of a lion on a roof, has been doing the rounds as well. It was generated with "
        "artificial intelligence, said the checkers of Gaskiya Desk, who found a watermark in the corner.",
        Item(["Two satellite images"], "satellite_pair",
             [step("filmed", "Airbus", optional=True), step("released|published|shared", "Borno Star", optional=True)],
             [time("imagery_acquired", "2024-09-03"), time("imagery_acquired", "2024-09-11")], [], ["Maiduguri", "Alau", "wards"]),
        Item(["Mobile phone footage", "it"], "video ground_video",
             [step("posted|published", "zoo employee", "2024-09-10"), step("filmed", "zoo employee", optional=True),
              step("verified", "state government", optional=True)],
             [time("posted|published", "2024-09-10")], [verdict("content|source", "confirmed", "state government")],
             ["Maiduguri", "post office"]),
        Item(["A third recording", "It"], "video ground_video", [step("shared|posted|reposted", None, optional=True), step("analysed", "Gaskiya Desk", optional=True)],
             [], [verdict("content|source", "refuted", "Gaskiya Desk")], []),
    ),
    Report(
        "Gaúcha Bulletin", "2024-05-08",
        "PORTO ALEGRE, Brazil - The runway of Salgado Filho airport has vanished under two metres of water, a satellite image "
        "taken by Planet Labs on Monday shows. In a drone video by the photographer Léo Brandt, published by the newspaper Folha "
        "do Guaíba on May 7, rescuers in boats pass the upper deck of the Beira-Rio stadium. A clip of a horse stranded on a "
        "roof in Canoas was broadcast live by Globo from a helicopter. The state's fact-checkers have flagged as misleading a "
        "video of a bridge collapse that was recorded in Peru in 2023.",
        Item(["a satellite image"], "satellite_image", [step("filmed", "Planet Labs")], [time("imagery_acquired", "2024-05-06")], [],
             ["Porto Alegre", "PORTO ALEGRE", "Salgado Filho", "runway", "Brazil"]),
        Item(["a drone video"], "drone_video",
             [step("filmed", "Léo Brandt"), step("published", "Folha do Guaíba", "2024-05-07")], [time("published|posted", "2024-05-07")], [],
             ["Beira-Rio", "PORTO ALEGRE", "Brazil"]),
        Item(["A clip"], "livestream video", [step("published|filmed|released", "Globo")], [], [],
             ["Canoas", "roof", "Brazil"]),
        Item(["a video"], "video ground_video", [step("filmed", None, "2023", optional=True), step("verified|analysed", "fact-checkers", optional=True)],
             [time("filmed|event", "2023")],
             [verdict("content|location|time", "refuted", "fact-checkers"), verdict("location|time|content", "refuted", "fact-checkers", optional=True)],
             ["Peru"]),
    ),
    Report(
        "Turia Today", "2024-11-02",
        "An infrared video recorded by a National Police helicopter on the night of Oct. 29 shows a lorry driver waving from the "
        "roof of his cab on the A-3 motorway near Chiva. The force released it on Thursday. Bodycam footage of the rescue, "
        "which the Civil Guard shared with Turia Today, has not been published before. Users on X claimed that a clip of cars "
        "piled up in a narrow street was filmed in Sedaví; the mayor denied this, but the OSINT account Barranc "
        "geolocated it to the town's Avenida de Albal.",
        Item(["An infrared video", "it"], "thermal_video",
             [step("filmed", "National Police", "2024-10-29"), step("released|published", "force|National Police", "2024-10-31")],
             [time("filmed", "2024-10-29"), time("published|posted", "2024-10-31")], [], ["Chiva", "A-3"]),
        Item(["Bodycam footage"], "bodycam",
             [step("shared|released", "Civil Guard"), step("published", "Turia Today", optional=True), step("filmed", "Civil Guard", optional=True)],
             [time("filmed", "2024-10-29", optional=True)], [], ["Chiva", "A-3"]),
        Item(["a clip", "it@2"], "video ground_video",
             [step("geolocated", "Barranc"), step("posted|shared", "Users", optional=True)], [],
             [verdict("location", "confirmed", "Barranc"), verdict("location", "disputed|refuted", "mayor")],
             ["Sedaví", "Avenida de Albal"]),
    ),
    Report(
        "Chesapeake Ledger", "2024-03-27",
        "The collapse of the Francis Scott Key Bridge in Baltimore was caught by a YouTube livestream that has watched the harbor "
        "for years. The recording shows the lights of the container ship Dali going out twice before it hits a pier early on "
        "Tuesday. Bodycam video released by the Maryland Transportation Authority Police on Wednesday shows an officer "
        "stopping traffic at the northern ramp. The operator of the stream, StreamTime Harbor, confirmed to the Ledger that the "
        "time stamp is correct. An image of an explosion on the deck is from the Crimea bridge in 2022 and is unrelated.",
        Item(["a YouTube livestream", "The recording", "the stream"], "livestream",
             [step("filmed|posted|published", "StreamTime Harbor", optional=True)],
             [time("event|filmed", "2024-03-26", optional=True)],
             [verdict("time", "confirmed", "StreamTime Harbor|operator")], ["Baltimore", "Key Bridge", "harbor", "pier"]),
        Item(["Bodycam video"], "bodycam",
             [step("released|published", "Transportation Authority", "2024-03-27"), step("filmed", "officer", optional=True)],
             [time("published|posted", "2024-03-27"), time("event|filmed", "2024-03-26", optional=True)], [],
             ["Baltimore", "ramp", "Key Bridge", "Maryland"]),
        Item(["An image"], "still", [], [time("filmed|event", "2022")],
             [verdict("location|content|time", "refuted", "*"), verdict("location|content|time", "refuted", "*", optional=True)],
             ["Crimea"]),
    ),
    Report(
        "Noto Watch", "2024-01-05",
        "Dashcam footage from a car in Suzu, Japan, posted on X by its driver on Jan. 1, shows a wooden house collapsing across "
        "the road. NHK's helicopter footage of the burnt-out morning market in Wajima was aired on Tuesday.",
        Item(["Dashcam footage"], "dashcam", [step("posted|published", "driver", "2024-01-01"), step("filmed", "driver", optional=True)],
             [time("posted|published", "2024-01-01"), time("event|filmed", "2024-01-01", optional=True)], [], ["Suzu", "Japan", "road"]),
        Item(["NHK's helicopter footage"], "video drone_video",
             [step("published|released", "NHK", "2024-01-02"), step("filmed", "NHK", optional=True)], [time("published|posted", "2024-01-02")], [],
             ["Wajima", "market", "Japan"]),
    ),
    Report(
        "Sahel Sources", "2023-11-29",
        "An undated video shared by accounts close to JNIM purports to show dozens of fighters inside the army camp at Djibo, in "
        "northern Burkina Faso. Sahel Sources could not independently verify the footage.",
        Item(["An undated video", "the footage"], "video ground_video", [step("shared|posted", "accounts close to JNIM")],
             [time("filmed", "XXXX-XX-XX")], [verdict("content|location|time|source", "not_confirmed", "Sahel Sources")],
             ["Djibo", "Burkina Faso", "camp"]),
    ),
    Report(
        "Palawan Sentinel", "2024-06-20",
        "Still images from a video released by the Philippine armed forces on Wednesday show Chinese coast guard officers "
        "brandishing an axe at a Filipino navy boat near the Second Thomas Shoal on June 17. The chief of staff said the two-minute "
        "recording was made with a phone by one of the sailors. China's Xinhua agency put out footage of its own, undated and "
        "filmed from the deck of a cutter, which it said proved that the Filipinos had rammed first. Independent "
        "analysts at the SeaLens project said the position of the sun in the Chinese clip matched the early morning of June 17.",
        Item(["Still images"], "screenshot still", [step("released|published", "armed forces", optional=True)], [], [], ["Thomas Shoal"]),
        Item(["a video", "the two-minute recording"], "video ground_video",
             [step("released|published", "armed forces", "2024-06-19"), step("filmed", "sailors")],
             [time("published|posted", "2024-06-19"), time("event|filmed", "2024-06-17", optional=True)], [], ["Thomas Shoal"]),
        Item(["footage of its own", "the Chinese clip"], "video ground_video",
             [step("released|published|posted", "Xinhua"), step("chronolocated|analysed", "SeaLens|analysts", optional=True),
              step("filmed", "*", optional=True)],
             [time("filmed", "XXXX-XX-XX"), time("filmed", "2024-06-17", optional=True)],
             [verdict("time", "confirmed", "SeaLens|analysts")], ["Thomas Shoal", "cutter"]),
    ),
    Report(
        "Rafah Desk", "2024-05-29",
        "A joint look by Rafah Desk and the audio analysts of Earshot Lab at Sunday's strike on a camp in Tal as-Sultan, western "
        "Rafah. The fragment of a GBU-39 bomb appears in a video uploaded to Instagram by a local reporter on Monday. We confirmed the place "
        "from a sign reading \"Kuwaiti Peace Camp 1\" and the shape of the sheds. The Israeli army on Tuesday published aerial "
        "footage that, it says, shows that the bombs fell 180 metres from the tents. That video has been cropped and carries no date. "
        "A Planet image of May 28 shows a burnt patch of about 1,000 square metres.",
        Item(["a video"], "video ground_video",
             [step("posted|published", "reporter", "2024-05-27"), step("geolocated|verified", "Rafah Desk|We", optional=True)],
             [time("posted|published", "2024-05-27"), time("event", "2024-05-26", optional=True)],
             [verdict("location", "confirmed", "Rafah Desk|We")], ["Rafah", "Tal as-Sultan", "Kuwaiti", "camp"]),
        Item(["aerial footage", "That video"], "drone_video",
             [step("published|released", "Israeli army", "2024-05-28"), step("filmed", "Israeli army", optional=True)],
             [time("published|posted", "2024-05-28"), time("filmed", "XXXX-XX-XX", optional=True)], [],
             ["Rafah", "Tal as-Sultan", "camp"]),
        Item(["A Planet image"], "satellite_image", [step("filmed|released", "Planet", optional=True)],
             [time("imagery_acquired", "2024-05-28")], [], ["Rafah", "Tal as-Sultan", "camp"]),
    ),
    Report(
        "Syunik Post", "2023-09-21",
        "Azerbaijan's defence ministry published video on Tuesday which it said showed the destruction of an Armenian air-defence "
        "system. The black-and-white clip, seen by a Bayraktar drone, carries no coordinates. An open source expert geolocated it to a "
        "hill four kilometres north of Khankendi, which Armenians call Stepanakert, and the finding was shared on Wednesday by the "
        "Caucasus Strike Map. Syunik Post wasn't able to confirm the date the drone footage was filmed. In Stepanakert itself a "
        "nurse filmed children being led to a cellar; the recording reached us through the ombudsman's office.",
        Item(["video", "The black-and-white clip", "it@2", "the drone footage"], "drone_video",
             [step("published|released|posted", "defence ministry", "2023-09-19"), step("filmed", "Bayraktar|drone"),
              step("geolocated", "open source expert"), step("shared|reposted|published", "Caucasus Strike Map", "2023-09-20")],
             [time("published|posted", "2023-09-19"), time("shared|published|geolocated", "2023-09-20", optional=True)],
             [verdict("location", "confirmed", "open source expert"), verdict("time", "not_confirmed", "Syunik Post")],
             ["Khankendi", "Stepanakert", "hill"]),
        Item(["the recording"], "video ground_video",
             [step("filmed", "nurse"), step("released|shared", "ombudsman", optional=True)], [], [], ["Stepanakert", "Khankendi", "cellar"]),
    ),
    Report(
        "Pearl River Log", "2024-05-03",
        "State broadcaster CCTV reported on Thursday that the death toll from the collapse of the S12 motorway near Meizhou had "
        "risen to 48. The channel aired drone footage of cranes lifting burnt cars from the slope. A lorry's dashcam video, posted on "
        "Weibo on May 1 and soon taken down, shows a driver kneeling in the road to stop the traffic; the China Traces archive "
        "saved a copy. Pearl River Log verified the location using the distance markers and the gantry.",
        Item(["drone footage"], "drone_video", [step("published|released", "CCTV|channel"), step("filmed", "CCTV", optional=True)],
             [time("published|posted", "2024-05-02", optional=True)], [], ["Meizhou", "S12", "slope"]),
        Item(["A lorry's dashcam video", "a copy"], "dashcam",
             [step("posted|published", None, "2024-05-01"), step("archived", "China Traces"), step("filmed", "lorry", optional=True),
              step("verified|geolocated", "Pearl River Log", optional=True)],
             [time("posted|published", "2024-05-01"), time("event|filmed", "2024-05-01", optional=True)],
             [verdict("location", "confirmed", "Pearl River Log")], ["Meizhou", "S12", "road"]),
    ),
    Report(
        "Guerrero al Día", "2023-10-27",
        "No footage has come out of the villages north of Acapulco, where roads and phone masts have been down since Hurricane Otis "
        "made landfall on Wednesday. The picture is slowly becoming clearer, the governor said, but her staff had yet to see a single "
        "photograph from Coyuca. The army will fly drones over the coast as soon as the wind drops, and the municipality has asked "
        "residents to film the damage for their insurers. Power had been restored to a third of the city by Friday, in "
        "scenes that one electrician likened to a disaster movie.",
    ),
    Report(
        "Donbas Situation Brief", "2022-12-27",
        "Footage posted on December 26 shows Ukrainian infantry clearing a courtyard on the eastern outskirts of Bakhmut, which the "
        "account PatriaGeo placed within 200 meters of the wine factory. Two Maxar images of the same quarter, taken on "
        "August 1 and December 23, show almost every roof gone; the company tweeted them on Monday. A Wagner-affiliated channel released a "
        "screenshot from a body camera and claimed that the courtyard was in Russian hands. We assess that the screenshot "
        "first appeared on Telegram in November and that it is not evidence of a recent advance.",
        Item(["Footage"], "video ground_video",
             [step("posted|published", None, "2022-12-26"), step("geolocated", "PatriaGeo")], [time("posted|published", "2022-12-26")],
             [verdict("location", "confirmed", "PatriaGeo")], ["Bakhmut", "wine factory", "courtyard"]),
        Item(["Two Maxar images", "them"], "satellite_pair",
             [step("posted|published|released|shared", "Maxar|company", "2022-12-26"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-08-01"), time("imagery_acquired", "2022-12-23"), time("posted|published", "2022-12-26")], [],
             ["Bakhmut", "quarter", "wine factory"]),
        Item(["screenshot", "the screenshot", "it"], "screenshot still",
             [step("released|posted|published", "Wagner-affiliated channel"), step("analysed", "Donbas Situation Brief|We", optional=True),
              step("posted|published", None, "2022-11", optional=True)],
             [time("posted|published", "2022-11", optional=True)],
             [verdict("time|content", "refuted", "Donbas Situation Brief|We|*"), verdict("content|location", "refuted", "Donbas Situation Brief|We|*", optional=True)],
             ["Bakhmut", "courtyard", "wine factory"]),
    ),
    Report(
        "Південна хроніка", "2023-06-08",
        "Компанія Maxar у середу оприлюднила супутникові знімки Каховської ГЕС, зроблені до і після підриву дамби. На першому, від "
        "28 травня, греблю видно цілою; на другому, від 7 червня, середньої частини споруди вже немає. Напередодні командування "
        "«Південь» опублікувало відео з безпілотника, на якому вода проривається крізь зруйновані шлюзи. «Південна хроніка» "
        "підтвердила місце зйомки, звіривши машинну залу з архівними фотографіями, однак не змогла встановити, коли саме зняли "
        "цей запис. Російська сторона заперечує свою причетність.",
        Item(["супутникові знімки", "першому", "другому"], "satellite_pair",
             [step("published|released", "Maxar", "2023-06-07"), step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2023-05-28"), time("imagery_acquired", "2023-06-07"), time("published|posted", "2023-06-07")], [],
             ["Кахов", "греб", "дамб"]),
        Item(["відео з безпілотника", "цей запис"], "drone_video",
             [step("published|released|posted", "Південь"), step("geolocated|verified", "Південна хроніка", optional=True)],
             [time("published|posted", "2023-06-06", optional=True)],
             [verdict("location", "confirmed", "Південна хроніка"), verdict("time", "not_confirmed", "Південна хроніка")],
             ["Кахов", "шлюз", "греб", "дамб"]),
        language="uk",
    ),
    Report(
        "Слобідський вісник", "2024-05-26",
        "У мережі з'явилося відео з камери спостереження, яке зафіксувало удар двох авіабомб по будівельному гіпермаркету в Харкові "
        "25 травня. Запис оприлюднила обласна прокуратура в суботу ввечері. Ще один ролик, знятий відвідувачкою на телефон "
        "біля каси, вона сама виклала в Instagram. Аналітики групи «Компас» прив'язали його до південного входу за рекламним "
        "щитом і розміткою парковки. Міністерство оборони Росії заявило, що в будівлі був склад зброї. Журналісти Reuters, які "
        "побували на місці, підтвердження цьому не знайшли.",
        Item(["відео з камери спостереження", "Запис"], "cctv",
             [step("published|released", "прокуратура", "2024-05-25"), step("filmed", "камери спостереження|*", optional=True)],
             [time("published|posted", "2024-05-25"), time("event|filmed", "2024-05-25", optional=True)], [], ["Харк", "гіпермаркет"]),
        Item(["Ще один ролик", "його"], "video ground_video",
             [step("filmed", "відвідувачкою"), step("posted|published|shared", "відвідувачкою|вона"), step("geolocated", "Компас")],
             [time("event|filmed", "2024-05-25", optional=True)], [verdict("location", "confirmed", "Компас")],
             ["Харк", "гіпермаркет", "вход"]),
        language="uk",
    ),
    Report(
        "Перевірка фактів «Лупа»", "2023-02-13",
        "Користувачі Facebook поширюють відео, на якому нібито видно вибух на атомній станції «Аккую» в Туреччині після землетрусу. Це "
        "неправда. Насправді ролик зняли 4 серпня 2020 року в порту Бейрута, і того ж дня його опублікував у Twitter ліванський "
        "журналіст. Ми знайшли оригінал за допомогою зворотного пошуку. Натомість справжні кадри з Туреччини, які 6 лютого показало "
        "агентство DHA, демонструють обвалення будинку в Шанлиурфі: місце підтверджено за вивіскою готелю.",
        Item(["відео", "ролик", "його"], "video ground_video",
             [step("posted|shared|reposted", "Користувачі", optional=True), step("filmed", None, "2020-08-04", optional=True),
              step("published|posted", "журналіст", "2020-08-04"), step("analysed|verified", "Лупа|Ми", optional=True)],
             [time("filmed", "2020-08-04"), time("published|posted", "2020-08-04", optional=True)],
             [verdict("content|location|time", "refuted", "Лупа|Ми|*"), verdict("location|time|content", "refuted", "Лупа|Ми|*", optional=True)],
             ["Бейрут"]),
        Item(["кадри"], "video ground_video", [step("published|released|shared", "DHA", "2023-02-06")],
             [time("published|posted", "2023-02-06"), time("event|filmed", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Лупа|Ми|*"), verdict("content|source", "confirmed", "Лупа|Ми|*", optional=True)],
             ["Шанлиурф", "Туреччин", "готел"]),
        language="uk",
    ),
    Report(
        "Київ Щодня", "2023-08-09",
        "Українські спеціальні служби передали телеканалу CNN раніше не оприлюднене відео з морського дрона, який 17 липня влучив у "
        "Кримський міст. Запис без звуку зроблено камерою самого апарата. На кадрах з іншого боку, які виклав російський "
        "телеграм-канал «Керч Сьогодні», видно спалах під прольотом; їх зняв реєстратор автомобіля. За словами аналітика відкритих "
        "джерел Тараса Лугового, обидва записи показують той самий удар, а місце збігається з опорою №145. Перевірити час зйомки "
        "першого відео незалежно не вдалося.",
        Item(["відео з морського дрона", "Запис", "першого відео"], "drone_video video ground_video",
             [step("released|shared", "спеціальні служби"), step("filmed", "морського дрона|камерою|апарата", optional=True),
              step("published", "CNN", optional=True)],
             [time("event|filmed", "2023-07-17", optional=True)],
             [verdict("location", "confirmed", "Тараса Лугового"), verdict("content", "confirmed", "Тараса Лугового", optional=True),
              verdict("time", "not_confirmed", "*")],
             ["Кримськ", "опор", "прольот"]),
        Item(["кадрах", "їх"], "dashcam",
             [step("posted|published|shared", "Керч Сьогодні"), step("filmed", "реєстратор", optional=True)],
             [time("event|filmed", "2023-07-17", optional=True)],
             [verdict("location", "confirmed", "Тараса Лугового"), verdict("content", "confirmed", "Тараса Лугового", optional=True)],
             ["Кримськ", "опор", "прольот"]),
        language="uk",
    ),
    Report(
        "Чорноморські новини", "2023-07-24",
        "Спасо-Преображенський собор в Одесі зазнав прямого влучання в ніч на неділю. Відео з нагрудної камери рятувальника, яке ДСНС "
        "опублікувала 23 липня, показує, як із-під завалів виносять ікону. Знімки даху, зроблені з квадрокоптера міським фотографом, "
        "поширило управління культури. Російські канали видавали за «доказ» роботи української ППО фото уламка, але експерти з "
        "групи «Осколок» встановили, що його зробили в Миколаєві ще у 2022 році.",
        Item(["Відео з нагрудної камери"], "bodycam",
             [step("published|released", "ДСНС", "2023-07-23"), step("filmed", "рятувальника", optional=True)],
             [time("published|posted", "2023-07-23"), time("event|filmed", "2023-07-23", optional=True)], [], ["Одес", "собор"]),
        Item(["Знімки даху"], "drone_still", [step("filmed", "фотографом"), step("shared|published|released|reposted", "управління культури")],
             [], [], ["Одес", "собор"]),
        Item(["фото", "його"], "still",
             [step("posted|shared|published", "канали", optional=True), step("filmed", None, "2022", optional=True),
              step("analysed|verified", "Осколок|експерти", optional=True)], [time("filmed", "2022")],
             [verdict("time|location|content", "refuted", "Осколок|експерти"), verdict("location|time|content", "refuted", "Осколок|експерти", optional=True)],
             ["Микола"]),
        language="uk",
    ),
    Report(
        "Фронт і тил", "2023-11-30",
        "За даними ISW, геолоковані кадри, опубліковані 28 листопада, свідчать, що російські війська просунулися на північ від "
        "Хромового. Українська 3-тя штурмова бригада 29 листопада виклала тепловізійне відео знищення двох бронемашин поблизу Кліщіївки. "
        "Проросійський канал «Рупор» показав недатований ролик із прапором в Мар'їнці. Волонтер під псевдонімом Clement Map "
        "геолокував його до центральної вулиці міста, але підтвердити дату не зміг.",
        Item(["геолоковані кадри"], "video drone_video ground_video",
             [step("published|posted", None, "2023-11-28"), step("geolocated", "ISW|*", optional=True)], [time("published|posted", "2023-11-28")],
             [verdict("location", "confirmed", "ISW|*", optional=True)], ["Хромов"]),
        Item(["тепловізійне відео"], "thermal_video",
             [step("posted|published|released", "3-тя штурмова бригада", "2023-11-29"), step("filmed", "3-тя штурмова бригада", optional=True)],
             [time("posted|published", "2023-11-29")], [], ["Кліщіївк"]),
        Item(["недатований ролик", "його"], "video ground_video drone_video",
             [step("published|posted|shared", "Рупор"), step("geolocated", "Clement Map|Волонтер")], [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "Clement Map|Волонтер"), verdict("time", "not_confirmed", "Clement Map|Волонтер")],
             ["Мар'їн", "вулиц", "міст"]),
        language="uk",
    ),
    Report(
        "Карпатський кур'єр", "2024-09-17",
        "Повінь у Польщі та Чехії триває. Відео прориву дамби в Стронє-Шльонському зняв із дрона місцевий пожежник Павел; у неділю його "
        "опублікував телеканал TVS. Пряму трансляцію з мосту в Клодзку вела мерія, запис якої згодом видалили, та копію встигли "
        "зберегти в архіві Wayback Machine. Чеська поліція тим часом спростувала справжність світлини з дельфіном в Опаві: вона "
        "згенерована штучним інтелектом.",
        Item(["Відео прориву дамби", "його"], "drone_video",
             [step("filmed", "пожежник|Павел"), step("published", "TVS", "2024-09-15")], [time("published|posted", "2024-09-15")], [],
             ["Строн", "дамб", "Польщ"]),
        Item(["Пряму трансляцію", "запис", "копію"], "livestream",
             [step("filmed|published|posted", "мерія"), step("archived", "Wayback Machine|*")], [], [], ["Клодзк", "мост", "Польщ"]),
        Item(["світлини", "вона"], "still", [], [], [verdict("content|source", "refuted", "поліція")], ["Опав", "Чех"]),
        language="uk",
    ),
    Report(
        "Африканський щоденник", "2024-07-30",
        "На відео, яке в понеділок поширила туарезька коаліція CSP, видно тіла бійців «Вагнера» біля Тінзауатена на півночі Малі. Запис, "
        "за словами речника коаліції, зробив один із її бійців 27 липня. «Африканський щоденник» не зміг незалежно перевірити це відео. "
        "Двоє дослідників з проєкту «Піщана карта» підтвердили місце, порівнявши гряду скель із супутниковим знімком Google.",
        Item(["відео", "Запис", "це відео"], "video ground_video",
             [step("shared|posted|published", "CSP|коаліція", "2024-07-29"), step("filmed", "один із її бійців|бійців", "2024-07-27"),
              step("geolocated|verified", "Піщана карта|дослідників", optional=True)],
             [time("posted|published", "2024-07-29"), time("filmed|event", "2024-07-27")],
             [verdict("content|location|time|source", "not_confirmed", "Африканський щоденник"),
              verdict("location", "confirmed", "Піщана карта|дослідників")], ["Тінзауатен", "Малі", "скел"]),
        language="uk",
    ),
    Report(
        "Лиман-Інфо", "2022-10-02",
        "Відео підняття прапора на в'їзді до Лимана опублікував у суботу керівник Офісу президента. Його зняли бійці 81-ї бригади. Місце "
        "підтвердили журналісти BBC за стелою з назвою міста.",
        Item(["Відео", "Його"], "video ground_video",
             [step("published|posted", "керівник Офісу президента", "2022-10-01"), step("filmed", "81-ї бригади|бійці"),
              step("verified|geolocated", "BBC", optional=True)],
             [time("published|posted", "2022-10-01"), time("filmed|event", "2022-10-01", optional=True)],
             [verdict("location", "confirmed", "BBC")], ["Лиман", "стел"]),
        language="uk",
    ),
    Report(
        "Столична економіка", "2024-03-19",
        "Кадри вирішують усе, жартують у відділах персоналу: кадровий голод став головною проблемою для дев'яти з десяти "
        "підприємств. Загальна картина, яку дає опитування банку, строката. Західні області знімають більше складів і офісів, "
        "а на сході оренда впала вдвічі. Міністр пообіцяв зняти обмеження на відрядження за кордон до кінця квітня. "
        "На його думку, знімати з порядку денного питання бронювання зарано, бо образ країни як надійного партнера залежить "
        "від того, чи працюватимуть заводи.",
        language="uk",
    ),
    Report(
        "Степной вестник", "2022-01-07",
        "Беспорядки в Алма-Ате продолжались и в четверг. Видео с дрона, которое выложил в Instagram блогер Ержан, показывает горящее здание "
        "акимата; снято оно вечером 5 января. Агентство «Рейтер» подтвердило место по зданиям на площади Республики. Другую запись, "
        "сделанную на телефон жителем соседнего дома, опубликовал в пятницу телеграм-канал «Орда Лайв»: на ней слышна стрельба. "
        "«Степной вестник» не смог независимо установить, когда она была сделана. МВД Казахстана от комментариев отказалось.",
        Item(["Видео с дрона", "оно"], "drone_video",
             [step("posted|published", "Ержан|блогер"), step("filmed", "Ержан|блогер|*", "2022-01-05", optional=True),
              step("verified|geolocated", "Рейтер", optional=True)],
             [time("filmed", "2022-01-05")], [verdict("location", "confirmed", "Рейтер")], ["Алма-Ат", "акимат", "Республики"]),
        Item(["Другую запись", "она"], "video ground_video",
             [step("filmed", "жителем"), step("published|posted", "Орда Лайв", "2022-01-07")], [time("published|posted", "2022-01-07")],
             [verdict("time", "not_confirmed", "Степной вестник")], ["Алма-Ат", "акимат", "Республики"]),
        language="ru",
    ),
    Report(
        "Уральский обозреватель", "2024-04-09",
        "Спутниковые снимки Орска, сделанные 28 марта и 8 апреля, опубликовала во вторник компания «Сканэкс»: на втором видно, что старый "
        "город ушёл под воду. Кадры прорыва дамбы снял с квадрокоптера сотрудник МЧС, ведомство обнародовало их в субботу. В соцсетях "
        "под видом Орска разошёлся ролик, где по улице плывёт автобус. На самом деле его сняли в Дубае, а в сеть он попал ещё "
        "в ноябре 2023 года, выяснили фактчекеры проекта «Сверка».",
        Item(["Спутниковые снимки", "втором"], "satellite_pair",
             [step("published|released", "Сканэкс", "2024-04-09"), step("filmed", "Сканэкс", optional=True)],
             [time("imagery_acquired", "2024-03-28"), time("imagery_acquired", "2024-04-08"), time("published|posted", "2024-04-09")], [],
             ["Орск", "старый", "город"]),
        Item(["Кадры прорыва дамбы", "их"], "drone_video",
             [step("filmed", "сотрудник МЧС"), step("released|published", "МЧС|ведомство", "2024-04-06")],
             [time("published|posted", "2024-04-06")], [], ["Орск", "дамб"]),
        Item(["ролик", "его", "он"], "video ground_video",
             [step("posted|published", None, "2023-11"), step("posted|shared|reposted", None, optional=True), step("filmed", None, optional=True)],
             [time("posted|published", "2023-11")],
             [verdict("location|content|time", "refuted", "Сверка"), verdict("time|location|content", "refuted", "Сверка", optional=True)],
             ["Дуба"]),
        language="ru",
    ),
    Report(
        "Белгородский наблюдатель", "2024-01-02",
        "На записи видеорегистратора, которую 30 декабря выложили в группу «Белгород Авто» во «ВКонтакте», видно, как снаряд разрывается рядом с "
        "катком на Соборной площади. Аналитики Conflict Lens геолоцировали её по фасаду драмтеатра. Минобороны РФ в воскресенье "
        "распространило собственное видео с камеры беспилотника и заявило, что на нём пусковая установка под Харьковом. Независимо "
        "проверить эти кадры наша редакция не смогла: ни дата, ни место съёмки на них не указаны.",
        Item(["записи видеорегистратора", "её"], "dashcam",
             [step("posted|published", None, "2023-12-30"), step("geolocated", "Conflict Lens")],
             [time("posted|published", "2023-12-30"), time("event|filmed", "2023-12-30", optional=True)],
             [verdict("location", "confirmed", "Conflict Lens")], ["Белгород", "Соборной", "драмтеатр"]),
        Item(["собственное видео с камеры беспилотника", "эти кадры", "нём"], "drone_video",
             [step("released|published|shared|posted", "Минобороны", "2023-12-31"), step("filmed", "*", optional=True)],
             [time("published|posted", "2023-12-31"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("content|location|time|source", "not_confirmed", "Белгородский наблюдатель|редакция"),
              verdict("time|location", "not_confirmed", "Белгородский наблюдатель|редакция|*", optional=True)], ["Харьков"]),
        language="ru",
    ),
    Report(
        "Ереванская хроника", "2022-09-17",
        "В сети появилось видео, на котором азербайджанские военные предположительно глумятся над телами погибших у Джермука. Впервые его "
        "опубликовал 16 сентября анонимный канал Qarabag Diary. Армянский омбудсмен заявила, что подлинность записи подтверждена. "
        "Эксперты «Беллингкэт» установили место — горный склон к востоку от города — по очертаниям хребта. Баку называет ролик "
        "провокацией. На спутниковом снимке Planet от 14 сентября на том же склоне видны свежие воронки.",
        Item(["видео", "его", "записи", "ролик"], "video ground_video",
             [step("published|posted", "Qarabag Diary", "2022-09-16"), step("geolocated", "Беллингкэт"),
              step("verified", "омбудсмен", optional=True)],
             [time("published|posted", "2022-09-16")],
             [verdict("content|source", "confirmed", "омбудсмен"), verdict("location", "confirmed", "Беллингкэт"),
              verdict("content|source", "disputed|refuted", "Баку", optional=True)], ["Джермук", "склон"]),
        Item(["спутниковом снимке"], "satellite_image", [step("filmed|released", "Planet", optional=True)],
             [time("imagery_acquired", "2022-09-14")], [], ["Джермук", "склон"]),
        language="ru",
    ),
    Report(
        "Хартумский корреспондент", "2023-05-03",
        "Телеканал «Аль-Хадас» во вторник показал съёмку с балкона в Омдурмане: истребитель заходит на цель над мостом Халфая. Автор, врач местной "
        "больницы, попросил не называть его имени. Второй ролик, распространённый пресс-службой суданской армии, якобы запечатлел "
        "колонну RSF в том же районе, однако исследователь Мариам Осман из «Судан Визуал» доказала, что он снят в Йемене в 2018 году. "
        "Подтвердить точное время первой съёмки не удалось, хотя место сомнений не вызывает.",
        Item(["съёмку с балкона", "первой съёмки"], "video ground_video",
             [step("published|released|shared", "Аль-Хадас", "2023-05-02"), step("filmed", "врач|Автор")],
             [time("published|posted", "2023-05-02")],
             [verdict("time", "not_confirmed", "*"), verdict("location", "confirmed", "*", optional=True)], ["Омдурман", "Халфая"]),
        Item(["Второй ролик", "он"], "video ground_video",
             [step("shared|posted|published|released", "пресс-службой|армии"), step("analysed|verified|geolocated", "Мариам Осман|Судан Визуал", optional=True),
              step("filmed", None, "2018", optional=True)],
             [time("filmed", "2018")],
             [verdict("location|time|content", "refuted", "Мариам Осман|Судан Визуал"),
              verdict("time|location|content", "refuted", "Мариам Осман|Судан Визуал", optional=True)], ["Йемен"]),
        language="ru",
    ),
    Report(
        "Дамасские заметки", "2024-12-09",
        "Кадры с камеры наблюдения в президентском дворце в Дамаске, полученные «Рейтер», показывают, как в воскресенье посетители выносят "
        "мебель. Одновременно оппозиционная группировка ХТШ выложила в Telegram ролик из тюрьмы Седная, снятый её бойцом на нагрудную "
        "камеру. «Дамасские заметки» сопоставили решётки и лестницу с рисунками Amnesty и подтверждают место съёмки. А вот фотография "
        "«подземной камеры» оказалась старой: это экспонат музея во Вьетнаме, снимок опубликован на сайте Wikimedia в 2008 году.",
        Item(["Кадры с камеры наблюдения"], "cctv",
             [step("released|published|shared", "Рейтер", optional=True), step("filmed", "*", optional=True)],
             [time("filmed|event", "2024-12-08", optional=True)], [], ["Дамаск", "двор"]),
        Item(["ролик"], "bodycam",
             [step("posted|published", "ХТШ"), step("filmed", "бойцом"), step("geolocated|verified", "Дамасские заметки", optional=True)],
             [time("posted|published|filmed", "2024-12-08", optional=True)], [verdict("location", "confirmed", "Дамасские заметки")],
             ["Седная", "тюрьм"]),
        Item(["фотография", "снимок"], "still", [step("published|posted", None, "2008")], [time("published|posted", "2008")],
             [verdict("time|location|content", "refuted", "*"), verdict("location|content|time", "refuted", "*", optional=True)],
             ["Вьетнам", "музе"]),
        language="ru",
    ),
    Report(
        "Ошский листок", "2024-06-18",
        "Сель сошёл на трассу под Ноокатом вечером 16 июня. Момент удара заснял на телефон водитель маршрутки; в понедельник видео "
        "опубликовало издание «Юг 24». Позже пресс-служба МЧС Киргизии показала аэросъёмку русла. Министр подчеркнул, что ролик с падающим "
        "мостом, который пересылают в WhatsApp, — фейк: он сделан в Таджикистане в 2021 году.",
        Item(["видео"], "video ground_video",
             [step("filmed", "водитель", "2024-06-16"), step("published", "Юг 24", "2024-06-17")],
             [time("published|posted", "2024-06-17"), time("filmed|event", "2024-06-16")], [], ["Ноокат", "трасс"]),
        Item(["аэросъёмку"], "drone_video", [step("published|released", "МЧС|пресс-служба"), step("filmed", "МЧС", optional=True)], [], [],
             ["Ноокат", "рус", "Киргиз"]),
        Item(["ролик", "он"], "video ground_video",
             [step("shared|reposted|posted", None, optional=True), step("filmed", None, "2021", optional=True)], [time("filmed", "2021")],
             [verdict("location|time|content", "refuted", "Министр"), verdict("time|location|content", "refuted", "Министр", optional=True)],
             ["Таджикистан"]),
        language="ru",
    ),
    Report(
        "Балтийский маяк", "2024-11-20",
        "Датские военные обнародовали во вторник снимок китайского балкера «И Пэн 3» в Каттегате, сделанный с вертолёта. Тем временем "
        "шведская береговая охрана выпустила тепловизионную запись с того же района; на ней, как утверждается, судно тянет якорь 17 "
        "ноября. Эксперт по открытым источникам Юсси Лахти считает, что запись, напротив, сделана на сутки позже, так что датировка "
        "спорна. Ещё одно видео, без даты, прислал в редакцию рыбак из Клайпеды.",
        Item(["снимок"], "still drone_still", [step("released|published", "Датские военные", "2024-11-19"), step("filmed", "Датские военные", optional=True)],
             [time("published|posted", "2024-11-19")], [], ["Каттегат"]),
        Item(["тепловизионную запись", "запись@2"], "thermal_video",
             [step("released|published", "шведская береговая охрана"), step("filmed", "шведская береговая охрана", optional=True),
              step("chronolocated|analysed", "Юсси Лахти", optional=True)],
             [time("filmed|event", "2024-11-17"), time("filmed", "2024-11-18", optional=True)],
             [verdict("time", "disputed|refuted", "Юсси Лахти")], ["Каттегат"]),
        Item(["Ещё одно видео"], "video ground_video",
             [step("shared|released|filmed", "рыбак"), step("filmed", "рыбак", optional=True)], [time("filmed", "XXXX-XX-XX")], [],
             []),
        language="ru",
    ),
    Report(
        "Ташкентский курьер", "2023-09-28",
        "Взрыв на складе у аэропорта Ташкента попал на камеру видеонаблюдения магазина. Запись в ночь на четверг опубликовал канал «Тошкент "
        "Тезкор»; её подлинность подтвердило МЧС Узбекистана.",
        Item(["Запись", "её"], "cctv",
             [step("filmed", "камеру видеонаблюдения|магазина|*", optional=True), step("published|posted", "Тошкент", "2023-09-28"),
              step("verified", "МЧС", optional=True)],
             [time("published|posted", "2023-09-28"), time("event|filmed", "2023-09-28", optional=True)],
             [verdict("content|source", "confirmed", "МЧС")], ["Ташкент", "аэропорт", "склад", "магазин"]),
        language="ru",
    ),
    Report(
        "Деловая Рига", "2023-10-04",
        "Рынок труда в странах Балтии остывает, но кадры по-прежнему в цене. Общая картина такова: в Латвии компании снимают меньше "
        "офисов, в Эстонии чаще сдают рабочие места по часам. Банк Литвы в четверг вновь снимет с повестки вопрос о ставке по "
        "вкладам. Имидж региона как надёжного тыла для инвесторов, судя по опросу, не пострадал: «съёмная экономика», как её "
        "назвал министр, растёт третий квартал подряд, и на экране биржевого терминала это видно каждому.",
        language="ru",
    ),
]
