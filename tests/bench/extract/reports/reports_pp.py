"""Sixty-five English reports: front-line assessments, local and official news, features, digests and captions."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Front Assessment Centre", "2024-10-13",
        "Russian forces recently advanced within Toretsk amid continued offensive operations in the area. Geolocated footage published on October 12 indicates "
        "that Russian forces advanced along Druzhby Street in eastern Toretsk. A Russian milblogger posted a video on October 13 that he claimed shows Russian "
        "personnel near the Tsentralna Mine, but the Front Assessment Centre has not observed confirmation of this claim. The spokesperson of a Ukrainian "
        "brigade operating in the Toretsk direction stated that Russian forces attack in groups of two to four infantrymen and rarely use armoured vehicles. "
        "Fighting also continued near Shcherbynivka and Nelipivka.",
        Item(["Geolocated footage"], "video",
             [step("published|posted", None, "2024-10-12"), step("geolocated", None)],
             [time("published|posted", "2024-10-12")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Toretsk", "Druzhby"]),
        Item(["a video"], "video",
             [step("posted|published", "milblogger", "2024-10-13")],
             [time("posted|published", "2024-10-13")],
             [verdict("content", "not_confirmed", "Front Assessment Centre")],
             ["Tsentralna", "Mine", "Toretsk"]),
    ),
    Report(
        "Front Assessment Centre", "2024-12-01",
        "Ukrainian forces regained lost positions southeast of Pokrovsk. Footage published on November 30 and geolocated by an open-source analyst "
        "writing under the name Moklasen shows Ukrainian infantry clearing houses in southern Shevchenko. Additional footage, released by Ukraine's 68th "
        "Brigade the same day, shows two Russian vehicles burning on a field road; it has not been geolocated, and the brigade gave no date of recording. "
        "A Ukrainian officer said that Russian commanders are now sending wounded men back into assaults. Temperatures are expected to fall below zero by Tuesday.",
        Item(["Footage"], "video",
             [step("published|posted", None, "2024-11-30"), step("geolocated", "Moklasen|analyst")],
             [time("published|posted", "2024-11-30")],
             [verdict("location", "confirmed", "Moklasen|analyst")],
             ["Shevchenko", "houses", "Pokrovsk"]),
        Item(["Additional footage", "it"], "video",
             [step("released|published|posted", "68th Brigade|68th", "2024-11-30"), step("filmed|unit", "68th Brigade|68th", optional=True)],
             [time("released|published|posted", "2024-11-30"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "*", optional=True), verdict("time", "not_confirmed", "*", optional=True)],
             ["field road", "road"]),
    ),
    Report(
        "Great Lakes Monitor", "2025-01-28",
        "M23 fighters entered central Goma during the night of January 26 to 27 and now control the border crossing with Rwanda. Videos posted on "
        "January 27 and geolocated to the Grande Barrière show armed men in new uniforms directing traffic. A further clip circulating on WhatsApp, which "
        "purports to show the airport in flames, could not be verified; the group's spokesman called it a fabrication by Kinshasa. The Congolese army has "
        "not commented. At least 2,000 wounded have been admitted to the city's hospitals since the beginning of the month, the Red Cross said.",
        Item(["Videos"], "video ground_video",
             [step("posted|published", None, "2025-01-27"), step("geolocated", None)],
             [time("posted|published", "2025-01-27")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Goma", "Grande Barrière", "border crossing"]),
        Item(["A further clip", "it"], "video ground_video",
             [step("shared|posted", None, optional=True)],
             [],
             [verdict("content|source", "not_confirmed", "Great Lakes Monitor|*"), verdict("content", "disputed|refuted", "spokesman")],
             ["airport", "Goma"]),
    ),
    Report(
        "Sahel Security Review", "2024-07-30",
        "A Tuareg-led coalition inflicted heavy losses on a Malian army and Wagner convoy near Tinzaouaten between July 25 and 27. Footage filmed by the "
        "rebels and published on July 28 shows at least fourteen bodies and several burnt-out vehicles in a wadi. The Review geolocated three of these "
        "videos to a spot some 20 kilometres south of the town, based on the line of hills. Bamako admitted a \"significant\" number of dead on July 29. "
        "Photographs shared by pro-junta accounts as evidence of a counter-strike were in fact taken in Chad in 2021, and were published at the time by the agency Sahara Presse.",
        Item(["Footage", "these videos"], "video ground_video",
             [step("filmed", "rebels"), step("published|posted|released", None, "2024-07-28"), step("geolocated", "Sahel Security Review|Review")],
             [time("published|posted", "2024-07-28"), time("event|filmed", "2024-07-25/2024-07-27", optional=True)],
             [verdict("location", "confirmed", "Sahel Security Review|Review")],
             ["Tinzaouaten", "wadi"]),
        Item(["Photographs"], "still",
             [step("shared|posted", "pro-junta accounts|accounts"), step("published", "Sahara Presse|agency", "2021")],
             [time("filmed", "2021"), time("published|posted", "2021", optional=True)],
             [verdict("location", "refuted", "Sahel Security Review|*"), verdict("time", "refuted", "Sahel Security Review|*"),
              verdict("content", "refuted", "Sahel Security Review|*", optional=True)],
             ["Chad"]),
    ),
    Report(
        "Strait & Gulf Institute", "2025-06-24",
        "Satellite imagery collected by the commercial firm Helion Space on June 22 shows six fresh craters on the ridge above the Fordow enrichment "
        "facility, in Iran's Qom province. An earlier image, acquired on June 19, shows sixteen lorries lined up on the access road. Analysts at the "
        "institute assess that the tunnel entrances had been backfilled with soil before the strike. Iranian officials said that no radioactive material "
        "had been released, and the IAEA reported no increase in off-site radiation levels.",
        Item(["Satellite imagery"], "satellite_image",
             [step("filmed|released|published", "Helion Space|Helion", "2025-06-22"),
              step("analysed", "institute|Strait & Gulf Institute|Analysts", optional=True)],
             [time("imagery_acquired|filmed", "2025-06-22")],
             [],
             ["Fordow", "ridge", "Qom", "Iran"]),
        Item(["An earlier image"], "satellite_image",
             [step("filmed", "Helion Space|Helion", "2025-06-19", optional=True), step("analysed", "institute|Strait & Gulf Institute|Analysts", optional=True)],
             [time("imagery_acquired|filmed", "2025-06-19")],
             [],
             ["Fordow", "road", "Qom", "Iran"]),
    ),
    Report(
        "Steppe Observatory", "2023-08-18",
        "Ukrainian forces have likely secured Urozhaine. On August 16 the Ukrainian General Staff released footage of soldiers of the 35th Marine Brigade "
        "raising a flag on a damaged school; geolocation places it in the north of the village. Footage published by a Russian source on August 17 shows "
        "artillery strikes on Ukrainian vehicles on the T0518 road, which indicates that Ukrainian forces have advanced south of the settlement. The source "
        "claimed the video was shot that morning, whereas shadows and crop cover suggest late July, according to two analysts consulted by the Observatory.",
        Item(["footage", "it"], "video",
             [step("released|published|posted", "General Staff", "2023-08-16"), step("geolocated", None)],
             [time("released|published|posted", "2023-08-16")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Urozhaine", "school", "village"]),
        Item(["Footage", "the video"], "video",
             [step("published|posted", "Russian source|source", "2023-08-17"), step("analysed|chronolocated", "analysts", optional=True)],
             [time("published|posted", "2023-08-17"), time("filmed", "2023-07", optional=True), time("filmed", "2023-08-17", optional=True)],
             [verdict("time", "disputed|refuted", "analysts")],
             ["T0518", "road", "Urozhaine"]),
    ),
    Report(
        "Caucasus Conflict Tracker", "2020-10-21",
        "Azerbaijani forces continued to push up the Aras valley. A video that the Azerbaijani presidency published on October 20 shows troops outside "
        "the municipal building in Zangilan; the Tracker matched the façade with a photograph taken in 2012 and concurs with the location. Armenia's "
        "defence ministry said fighting in the district was ongoing and described the recording as staged. Both capitals accused each other of violating the second humanitarian truce.",
        Item(["A video", "the recording"], "video ground_video",
             [step("published|released|posted", "presidency", "2020-10-20"),
              step("geolocated|verified", "Caucasus Conflict Tracker|Tracker", optional=True)],
             [time("published|posted", "2020-10-20")],
             [verdict("location", "confirmed", "Caucasus Conflict Tracker|Tracker"),
              verdict("content", "disputed|refuted", "defence ministry|Armenia")],
             ["Zangilan", "municipal building", "Aras"]),
        Item(["a photograph"], "still",
             [step("filmed", None, "2012", optional=True)],
             [time("filmed", "2012", optional=True)], [],
             ["municipal building", "Zangilan"]),
    ),
    Report(
        "Mekong Policy Group", "2025-07-26",
        "Exchanges of fire between Thailand and Cambodia entered a third day. CCTV footage released by the Thai army on July 24 shows a rocket landing "
        "beside a petrol station in Kantharalak district, Sisaket; its location was verified by local reporters, who visited the station on Friday. Phnom "
        "Penh has published photographs, dated July 25, of damage to the Preah Vihear temple. We have no way of establishing whether the marks on the "
        "masonry are recent. More than 130,000 people have left their homes on the Thai side of the border.",
        Item(["CCTV footage"], "cctv",
             [step("released|published", "Thai army|army", "2025-07-24"), step("verified|geolocated", "local reporters|reporters", optional=True)],
             [time("released|published|posted", "2025-07-24")],
             [verdict("location", "confirmed", "local reporters|reporters")],
             ["petrol station", "Kantharalak", "Sisaket"]),
        Item(["photographs"], "still",
             [step("published|released|posted", "Phnom Penh")],
             [time("filmed|published|posted", "2025-07-25")],
             [verdict("time", "not_confirmed", "Mekong Policy Group|We"), verdict("content", "not_confirmed", "Mekong Policy Group|We", optional=True)],
             ["Preah Vihear", "temple"]),
    ),
    Report(
        "Front Assessment Centre", "2024-08-15",
        "Ukrainian forces continued limited advances in Kursk Oblast. Geolocated footage published on August 14 shows Ukrainian servicemen lowering a "
        "Russian flag from an administrative building in central Sudzha. A Russian source posted undated video of a Lancet loitering munition hitting a "
        "Ukrainian air defence vehicle north of the town. The Russian Ministry of Defence claimed on August 15 that its troops had retaken Krupets, but "
        "offered no footage. The acting governor of the region reported that about 121,000 residents had been evacuated.",
        Item(["Geolocated footage"], "video ground_video",
             [step("published|posted", None, "2024-08-14"), step("geolocated", None)],
             [time("published|posted", "2024-08-14")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Sudzha", "administrative building", "building", "Kursk"]),
        Item(["undated video"], "video drone_video",
             [step("posted|published", "Russian source|source")],
             [time("filmed", "XXXX-XX-XX")],
             [],
             ["Sudzha", "town", "Kursk"]),
    ),
    Report(
        "Kharkiv Lines", "2024-05-20",
        "Neither side made confirmed gains around Vovchansk on May 19. Thermal footage published by Ukraine's 57th Brigade on Sunday shows six Russian "
        "soldiers moving between the meat plant and the Vovcha river at night. Our team fixed the position from the outline of the plant's cold store, "
        "which is clearly visible in the heat picture. When the men were filmed remains unknown. The regional police chief said that 9,900 people had been brought out of the border villages so far.",
        Item(["Thermal footage", "the heat picture"], "thermal_video drone_video video",
             [step("published|released|posted", "57th Brigade|57th", "2024-05-19"), step("filmed|unit", "57th Brigade|57th", optional=True),
              step("geolocated|verified", "Kharkiv Lines|Our team|team", optional=True)],
             [time("published|posted", "2024-05-19")],
             [verdict("location", "confirmed", "Kharkiv Lines|Our team|team"), verdict("time", "not_confirmed", "Kharkiv Lines|Our team|*")],
             ["Vovchansk", "meat plant", "plant", "Vovcha"]),
    ),
    Report(
        "Front Assessment Centre", "2025-03-14",
        "Russian forces recently seized Sudzha. A Russian milblogger published footage on March 12 showing a Russian flag in the town's main square; "
        "geolocators of the group Kartograf placed it there. The Russian Ministry of Defence published drone footage on March 13 that "
        "reportedly shows destroyed Ukrainian vehicles along the R200 highway. Some of the wrecks had already appeared in imagery from January, so the "
        "footage cannot serve as evidence of recent losses. Ukraine's commander-in-chief said that troops were withdrawing to more favourable lines.",
        Item(["footage", "it"], "video",
             [step("published|posted", "milblogger", "2025-03-12"), step("geolocated", "Kartograf|geolocators")],
             [time("published|posted", "2025-03-12")],
             [verdict("location", "confirmed", "Kartograf|geolocators")],
             ["Sudzha", "square"]),
        Item(["drone footage", "the footage"], "drone_video video",
             [step("published|released", "Ministry of Defence", "2025-03-13")],
             [time("published|posted", "2025-03-13")],
             [verdict("content|time", "not_confirmed|disputed", "Front Assessment Centre|*")],
             ["R200", "highway"]),
        Item(["imagery"], "satellite_image still video",
             [], [time("imagery_acquired|filmed", "2025-01", optional=True)], [], ["R200", "highway"]),
    ),
    Report(
        "Black Sea Studies Unit", "2022-08-11",
        "Explosions at Saky airfield, Crimea, on August 9 destroyed at least eight aircraft. Before-and-after satellite images of the base, taken on August 9 "
        "and August 10 by the operator Terralis, show three nearly identical craters and large burn scars beside the runway. Holidaymakers on the beach at "
        "Novofedorivka filmed the columns of smoke; their videos were widely shared on Telegram, and several outlets have verified them. Moscow maintains that munitions detonated by accident.",
        Item(["Before-and-after satellite images"], "satellite_pair satellite_image",
             [step("filmed|released|published", "Terralis")],
             [time("imagery_acquired|filmed", "2022-08-09"), time("imagery_acquired|filmed", "2022-08-10"), time("event", "2022-08-09", optional=True)],
             [],
             ["Saky", "airfield", "Crimea", "base"]),
        Item(["their videos", "them"], "video ground_video",
             [step("filmed", "Holidaymakers"), step("shared|posted|reposted", None), step("verified", "outlets", optional=True)],
             [time("event|filmed", "2022-08-09", optional=True)],
             [verdict("content|location|source", "confirmed", "outlets")],
             ["Novofedorivka", "Saky", "airfield", "Crimea"]),
    ),
    Report(
        "Red Sea Desk", "2024-07-21",
        "Israeli aircraft struck Hodeidah on July 20, one day after a drone from Yemen killed a man in Tel Aviv. Houthi-run Al-Bahr TV carried live pictures "
        "of the burning fuel tanks from about 18:30 local time. A cockpit video released by the Israeli military overnight shows the strike on the cranes "
        "of the container berth, which were still out of action on Sunday. Medics in the city put the number of wounded at 87. Long fuel queues formed in Sanaa.",
        Item(["live pictures"], "livestream video",
             [step("published|released|posted|filmed", "Al-Bahr TV|Al-Bahr", "2024-07-20")],
             [time("published|posted|filmed", "2024-07-20T18:30")], [],
             ["Hodeidah", "fuel tanks", "Yemen"]),
        Item(["A cockpit video"], "video",
             [step("released|published", "Israeli military|military"), step("filmed", "Israeli military|military", optional=True)],
             [time("released|published|posted", "2024-07-21", optional=True), time("event|filmed", "2024-07-20", optional=True)],
             [],
             ["Hodeidah", "container berth", "cranes", "Yemen"]),
    ),
    Report(
        "Irrawaddy Basin Watch", "2024-08-06",
        "The Myanmar National Democratic Alliance Army announced on August 3 that it had captured the Northeastern Command in Lashio. Photographs published "
        "by its media wing the next day show fighters posing at the main gate. The Watch compared the gate with pictures from an army parade and considers "
        "the location established. Junta media said on August 5 that contact with the generals there had been lost. A video of a general in custody, shared "
        "on Facebook since Sunday, is not authenticated.",
        Item(["Photographs"], "still",
             [step("published|released|posted", "media wing", "2024-08-04"), step("filmed", "media wing", optional=True),
              step("geolocated|verified|analysed", "Irrawaddy Basin Watch|Watch", optional=True)],
             [time("published|posted", "2024-08-04")],
             [verdict("location", "confirmed", "Irrawaddy Basin Watch|Watch")],
             ["Lashio", "gate", "Northeastern Command"]),
        Item(["pictures"], "still", [], [], [], ["gate"]),
        Item(["A video"], "video ground_video",
             [step("shared|posted", None, "2024-08-04")],
             [time("shared|posted", "2024-08-04")],
             [verdict("content|source", "not_confirmed", "Irrawaddy Basin Watch|*")],
             []),
    ),
    Report(
        "Gaza War Assessment", "2024-02-19",
        "Israeli troops remain inside Nasser Hospital in Khan Younis. Bodycam footage published by the Israeli military on February 18 shows soldiers "
        "examining boxes of medicine in a storeroom. Doctors at the hospital told us the room in the video belongs to their pharmacy. Palestinian militias "
        "claimed eleven attacks in western Khan Younis; the armed wing of Islamic Jihad released a video of a rocket team in the Amal quarter, which carries no date and was not geolocated.",
        Item(["Bodycam footage", "the video"], "bodycam",
             [step("published|released", "Israeli military|military", "2024-02-18"), step("filmed", "soldiers|Israeli military", optional=True)],
             [time("published|posted", "2024-02-18")],
             [verdict("location", "confirmed", "Doctors", optional=True)],
             ["Nasser", "Hospital", "Khan Younis", "storeroom", "pharmacy"]),
        Item(["a video"], "video ground_video",
             [step("released|published|posted", "Islamic Jihad|armed wing"), step("filmed|unit", "Islamic Jihad|armed wing", optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "*", optional=True)],
             ["Amal", "Khan Younis"]),
    ),
    Report(
        "Dnipro Delta Notes", "2023-11-16",
        "Ukrainian forces hold positions on the east bank of the Dnipro. Footage published on November 14 and geolocated to Krynky shows Russian glide bombs "
        "hitting houses along the river. Geolocated footage published a day later indicates that Ukrainian forces crossed the forest road south of the "
        "village. A Russian blogger says that the second recording dates from October; we cannot rule that out.",
        Item(["Footage"], "video",
             [step("published|posted", None, "2023-11-14"), step("geolocated", None)],
             [time("published|posted", "2023-11-14")],
             [verdict("location", "confirmed", "*", optional=True)],
             ["Krynky", "houses", "river", "Dnipro"]),
        Item(["Geolocated footage", "the second recording"], "video",
             [step("published|posted", None, "2023-11-15"), step("geolocated", None)],
             [time("published|posted", "2023-11-15"), time("filmed", "2023-10", optional=True)],
             [verdict("location", "confirmed", "*", optional=True), verdict("time", "disputed", "blogger"),
              verdict("time", "not_confirmed", "Dnipro Delta Notes|We", optional=True)],
             ["forest road", "road", "Krynky", "village"]),
    ),
    Report(
        "Levant Brief", "2024-12-01",
        "Opposition forces completed the capture of Aleppo city on November 30. A livestream by the activist Omar Kassab, which ran for forty minutes on "
        "Facebook on Friday evening, shows fighters at Saadallah al-Jabiri Square. Two researchers of the Levant Brief followed the route street by street "
        "and confirmed both place and time, the latter from the call to prayer. Syrian state television insisted that the pictures had been prepared in advance in Idlib. Government troops withdrew to Hama.",
        Item(["A livestream", "the pictures"], "livestream video",
             [step("filmed|published|posted", "Omar Kassab|Kassab", "2024-11-29"),
              step("geolocated|chronolocated|verified|analysed", "researchers|Levant Brief", optional=True)],
             [time("published|posted|filmed|event", "2024-11-29")],
             [verdict("location", "confirmed", "researchers|Levant Brief"), verdict("time", "confirmed", "researchers|Levant Brief"),
              verdict("content|location", "disputed|refuted", "Syrian state television|state television")],
             ["Aleppo", "Saadallah al-Jabiri", "Square"]),
    ),
    Report(
        "Horn Analysis Network", "2023-12-21",
        "Sudan's Rapid Support Forces took Wad Madani on December 18. Fighters recorded themselves on the Hantoub bridge, and the clips were uploaded to X "
        "the same evening. The open-source collective Nile Pins geolocated them by means of the bridge's lamp posts. RSF accounts also reposted a video of "
        "cheering crowds. According to Nile Pins it was made in Khartoum in 2019, during the protests against Omar al-Bashir.",
        Item(["the clips", "them"], "video ground_video",
             [step("filmed", "Fighters"), step("posted|published|shared", None, "2023-12-18"), step("geolocated", "Nile Pins|collective")],
             [time("posted|published", "2023-12-18"), time("event|filmed", "2023-12-18", optional=True)],
             [verdict("location", "confirmed", "Nile Pins|collective")],
             ["Wad Madani", "Hantoub", "bridge"]),
        Item(["a video", "it"], "video ground_video",
             [step("reposted|shared|posted", "RSF accounts|RSF|accounts"), step("analysed|geolocated|verified", "Nile Pins", optional=True)],
             [time("filmed", "2019")],
             [verdict("location", "refuted", "Nile Pins"), verdict("time", "refuted", "Nile Pins"), verdict("content", "refuted", "Nile Pins", optional=True)],
             ["Khartoum"]),
    ),
    Report(
        "Front Assessment Centre", "2025-08-21",
        "Ukrainian long-range drones struck the Novoshakhtinsk oil refinery in Rostov Oblast on the night of August 20 to 21. Ukraine's General Staff "
        "published footage of the fire on Thursday morning, and Rostov's acting governor acknowledged a blaze at the plant. Geolocated footage that "
        "residents shot from a nearby road and imagery from NASA's FIRMS service are consistent with a fire at the primary distillation unit.",
        Item(["footage"], "video",
             [step("published|released|posted", "General Staff", "2025-08-21")],
             [time("published|posted", "2025-08-21"), time("event|filmed", "2025-08-20/2025-08-21", optional=True)],
             [verdict("content", "confirmed", "governor", optional=True)],
             ["Novoshakhtinsk", "refinery", "Rostov", "plant"]),
        Item(["Geolocated footage"], "video ground_video",
             [step("filmed", "residents"), step("geolocated", None)],
             [time("event|filmed", "2025-08-20/2025-08-21", optional=True)],
             [verdict("location", "confirmed", "*", optional=True), verdict("content", "confirmed|partly_confirmed", "*", optional=True)],
             ["Novoshakhtinsk", "refinery", "Rostov", "plant"]),
        Item(["imagery"], "satellite_image thermal_video still",
             [step("released|published|filmed", "NASA|FIRMS", optional=True)], [], [],
             ["Novoshakhtinsk", "refinery", "Rostov", "plant"]),
    ),
    Report(
        "Front Assessment Centre", "2025-11-19",
        "Geolocated footage published on November 17 shows elements of the Russian 76th Airborne Division operating in western Pokrovsk, an area in which "
        "Russian forces had been reported earlier. Ukraine's 7th Rapid Response Corps released thermal imaging footage on November 18 of what it said was an "
        "infiltration group near the railway station. We could not establish independently when either recording was made. Fog continued to hamper drone reconnaissance in the direction.",
        Item(["Geolocated footage", "either recording"], "video",
             [step("published|posted", None, "2025-11-17"), step("geolocated", None)],
             [time("published|posted", "2025-11-17")],
             [verdict("location", "confirmed", "*", optional=True), verdict("time", "not_confirmed", "Front Assessment Centre|We")],
             ["Pokrovsk"]),
        Item(["thermal imaging footage", "either recording"], "thermal_video drone_video video",
             [step("released|published|posted", "7th Rapid Response Corps|Corps", "2025-11-18"), step("filmed|unit", "7th Rapid Response Corps|Corps", optional=True)],
             [time("released|published|posted", "2025-11-18")],
             [verdict("time", "not_confirmed", "Front Assessment Centre|We")],
             ["railway station", "station", "Pokrovsk"]),
    ),
    Report(
        "Burkina Conflict Log", "2025-05-16",
        "JNIM fighters overran the military base in Djibo on May 11. The group issued photographs of captured weapons on May 13, and a longer video followed on "
        "Wednesday. Both were filmed inside the base, as its hangars and the airstrip beyond them prove. The army in Ouagadougou has said nothing about the attack; hospital sources speak of more than one hundred dead.",
        Item(["photographs", "Both"], "still",
             [step("released|published|posted", "group|JNIM", "2025-05-13"), step("geolocated|verified", "Burkina Conflict Log|*", optional=True)],
             [time("released|published|posted", "2025-05-13"), time("event|filmed", "2025-05-11", optional=True)],
             [verdict("location", "confirmed", "Burkina Conflict Log|*")],
             ["Djibo", "base", "military base"]),
        Item(["a longer video", "Both"], "video ground_video",
             [step("released|published|posted", "group|JNIM", "2025-05-14"), step("geolocated|verified", "Burkina Conflict Log|*", optional=True)],
             [time("released|published|posted", "2025-05-14"), time("event|filmed", "2025-05-11", optional=True)],
             [verdict("location", "confirmed", "Burkina Conflict Log|*")],
             ["Djibo", "base", "military base"]),
    ),
    Report(
        "Southern Lebanon Tracker", "2024-11-05",
        "Hezbollah claimed nine attacks around Khiam on November 4. The group published a video, which it dated to November 2, of an anti-tank missile being "
        "fired at a bulldozer; a researcher at the Beirut-based Levant Maps group identified the hillside as Hamames. No source has corroborated the date. "
        "Lebanon's health ministry raised the number of people killed since October 2023 to 3,002.",
        Item(["a video"], "video",
             [step("published|released|posted", "Hezbollah|group"), step("filmed", "Hezbollah|group", optional=True), step("geolocated", "researcher|Levant Maps")],
             [time("filmed", "2024-11-02"), time("published|posted", "2024-11-04", optional=True)],
             [verdict("location", "confirmed", "researcher|Levant Maps"), verdict("time", "not_confirmed", "Southern Lebanon Tracker|*")],
             ["Hamames", "hillside", "Khiam", "Lebanon"]),
    ),
    Report(
        "Aire Valley Courier", "2024-07-21",
        "West Yorkshire Police have released body-worn camera footage of the disorder in Harehills, Leeds, on Thursday night. The recording, made by an officer "
        "at the junction of Foundry Approach, shows a police car being overturned. A mobile phone clip of a burning bus, watched 1.4 million times on TikTok, was "
        "filmed by a student, Priya Nair, from her bedroom window; she sent the Courier the original file, whose metadata give a time of 21:52 on July 18. Ward "
        "councillors appealed for calm. Four people have been arrested.",
        Item(["body-worn camera footage", "The recording"], "bodycam",
             [step("released|published", "West Yorkshire Police|Police"), step("filmed", "officer")],
             [time("filmed|event", "2024-07-18")],
             [],
             ["Harehills", "Leeds", "Foundry Approach", "junction"]),
        Item(["A mobile phone clip", "the original file"], "video ground_video",
             [step("filmed", "Priya Nair|Nair|student"), step("posted|shared", None, optional=True),
              step("verified|chronolocated", "Aire Valley Courier|Courier", optional=True), step("released|shared", "Priya Nair|Nair|student|she", optional=True)],
             [time("filmed|event", "2024-07-18T21:52")],
             [verdict("source", "confirmed", "Aire Valley Courier|Courier"), verdict("time", "confirmed", "Aire Valley Courier|Courier|*")],
             ["Harehills", "Leeds"]),
    ),
    Report(
        "Gulf Coast Sentinel", "2024-09-28",
        "A man and his dog were pulled from a disabled sailboat off Sanibel Island during Hurricane Helene. Video taken from a Coast Guard helicopter "
        "on Thursday, and made public the same day by the Air Station in Clearwater, shows a rescue swimmer reaching the pair in heavy seas. A thermal "
        "image of the boat, also provided by the Coast Guard, was used to find them. The sailor, who is 58, was treated for hypothermia. Storm surge in the county exceeded six feet.",
        Item(["Video"], "video",
             [step("released|published", "Air Station|Coast Guard", "2024-09-26"), step("filmed", "Coast Guard")],
             [time("filmed|event", "2024-09-26"), time("released|published|posted", "2024-09-26")],
             [],
             ["Sanibel"]),
        Item(["A thermal image"], "still thermal_video",
             [step("released|published|shared", "Coast Guard"), step("filmed", "Coast Guard", optional=True)],
             [time("filmed|event", "2024-09-26", optional=True)], [],
             ["Sanibel"]),
    ),
    Report(
        "Aegean Post", "2020-03-03",
        "Turkey's interior ministry published a video on Monday that it says shows Greek coast guards pushing a dinghy away with a pole off Lesbos. The "
        "Hellenic Coast Guard does not deny that the encounter took place, but disputes that anyone was in danger and says the footage has been cut. "
        "Thermal video from a Greek patrol vessel, handed to journalists in Mytilene on Tuesday, shows the same boat forty minutes earlier. "
        "The Aegean Post was not able to check the timestamps of either recording. A child died when another boat capsized on Monday morning.",
        Item(["a video", "the footage", "either recording"], "video ground_video",
             [step("published|released|posted", "interior ministry|Turkey", "2020-03-02")],
             [time("published|posted", "2020-03-02")],
             [verdict("content", "disputed|partly_confirmed", "Hellenic Coast Guard|Coast Guard"), verdict("time", "not_confirmed", "Aegean Post")],
             ["Lesbos"]),
        Item(["Thermal video", "either recording"], "thermal_video video",
             [step("released|shared|published", "*", "2020-03-03"), step("filmed", "patrol vessel|vessel|Greek", optional=True)],
             [time("released|published|posted", "2020-03-03")],
             [verdict("time", "not_confirmed", "Aegean Post")],
             ["Lesbos"]),
    ),
    Report(
        "Il Faro di Crotone, English edition", "2023-03-02",
        "Crotone prosecutors have added two recordings to the file on the shipwreck at Steccato di Cutro. One is the infrared video that a Frontex aircraft "
        "took at 22:26 on February 25, when the wooden boat was still 40 nautical miles from the coast. The other, filmed by fisherman Rosario Lupo from the "
        "beach at dawn on February 26, shows wreckage in the surf. Both are to be played at the first hearing, said the judge, Livia Serra. Seventy people are confirmed dead.",
        Item(["two recordings", "the infrared video", "Both"], "thermal_video video",
             [step("filmed", "Frontex"), step("archived", "prosecutors", optional=True)],
             [time("filmed|event", "2023-02-25T22:26")],
             [],
             ["Cutro", "coast"]),
        Item(["two recordings", "The other", "Both"], "video ground_video",
             [step("filmed", "Rosario Lupo|Lupo|fisherman"), step("archived", "prosecutors", optional=True)],
             [time("filmed|event", "2023-02-26")],
             [],
             ["Cutro", "beach"]),
    ),
    Report(
        "Turia Daily", "2024-11-04",
        "Dashcam footage handed to the Guardia Civil by a lorry driver shows the first wave of water rolling over the V-31 near Sedaví at 19:14 on October 29. "
        "The unit's traffic laboratory checked the clock of the camera and found it to be two minutes fast. Meanwhile a picture of bodies in an underground "
        "car park at Bonaire, shared by thousands over the weekend, has turned out to be generated by artificial intelligence, the National Police said. Divers found no victims there.",
        Item(["Dashcam footage"], "dashcam",
             [step("filmed", "lorry driver|driver", optional=True), step("released|shared", "lorry driver|driver", optional=True), step("analysed|verified|chronolocated", "laboratory", optional=True)],
             [time("filmed|event", "2024-10-29T19:14")],
             [verdict("time", "confirmed|partly_confirmed", "laboratory|Guardia Civil")],
             ["V-31", "Sedaví"]),
        Item(["a picture"], "still",
             [step("shared|posted|reposted", None, optional=True)],
             [time("shared|posted", "2024-11-02/2024-11-03", optional=True)],
             [verdict("content", "refuted", "National Police|Police")],
             []),
    ),
    Report(
        "Neckar Rundblick International", "2023-07-18",
        "Stuttgart police on Monday published stills from surveillance cameras at the Charlottenplatz station in the hope of identifying three men who attacked a "
        "ticket inspector. The pictures date from the evening of July 8. All three men wore dark "
        "hooded jackets and left in the direction of the main railway station. The inspector, 44, has left hospital. The public prosecutor has offered a reward of 2,000 euros.",
        Item(["stills", "The pictures"], "still screenshot cctv",
             [step("published|released", "Stuttgart police|police", "2023-07-17"), step("filmed", "surveillance cameras|cameras", optional=True)],
             [time("published|posted|released", "2023-07-17"), time("filmed|event", "2023-07-08")],
             [],
             ["Charlottenplatz", "Stuttgart", "station"]),
    ),
    Report(
        "Podlasie Courier", "2021-11-18",
        "The Polish Border Guard tweeted thermal video on Tuesday of a crowd throwing branches and stones at the Kuźnica crossing. Belarus's State Border Committee "
        "countered with a clip of water cannon, which its press office says was shot by a cameraman standing among the migrants. The site Pogranicze Check placed both at the "
        "customs shed. It could not tell, however, in which order the scenes took place. Seven Polish officers were injured and one remains in hospital.",
        Item(["thermal video", "both"], "thermal_video video",
             [step("posted|released|published", "Polish Border Guard|Border Guard", "2021-11-16"), step("geolocated", "Pogranicze Check"), step("filmed", "Polish Border Guard|Border Guard", optional=True)],
             [time("posted|published", "2021-11-16")],
             [verdict("location", "confirmed", "Pogranicze Check"), verdict("time", "not_confirmed", "Pogranicze Check", optional=True)],
             ["Kuźnica", "crossing", "customs shed"]),
        Item(["a clip", "both"], "video ground_video",
             [step("released|published|posted", "State Border Committee|Border Committee|press office"), step("filmed", "cameraman"), step("geolocated", "Pogranicze Check")],
             [],
             [verdict("location", "confirmed", "Pogranicze Check"), verdict("time", "not_confirmed", "Pogranicze Check", optional=True)],
             ["Kuźnica", "crossing", "customs shed"]),
    ),
    Report(
        "Formosa Evening Mail", "2024-04-05",
        "A motorist's dashcam caught the moment boulders fell on the Suhua Highway during Wednesday's magnitude 7.2 earthquake. Chen Yu-ting, a tea merchant "
        "from Yilan, uploaded the 38-second clip to PTT that afternoon. The Highway Bureau says the spot is at kilometre 164, near Heren, and that the clip is "
        "genuine. A second video, of a swimming pool sloshing on a Taipei roof, is real too, but it comes from the tremor of September 2022, according to the building's manager. "
        "Rescuers are still looking for 38 people.",
        Item(["A motorist's dashcam", "the 38-second clip", "the clip"], "dashcam",
             [step("posted|published|shared", "Chen Yu-ting|Chen|merchant|motorist", "2024-04-03"), step("filmed", "Chen Yu-ting|Chen|merchant|motorist", optional=True),
              step("geolocated|verified", "Highway Bureau|Bureau", optional=True)],
             [time("posted|published", "2024-04-03"), time("filmed|event", "2024-04-03")],
             [verdict("location", "confirmed", "Highway Bureau|Bureau"), verdict("content|source", "confirmed", "Highway Bureau|Bureau")],
             ["Suhua", "Highway", "Heren", "164"]),
        Item(["A second video", "it"], "video",
             [],
             [time("filmed|event", "2022-09")],
             [verdict("time", "refuted", "manager"), verdict("content|location", "confirmed", "manager|*", optional=True)],
             ["Taipei", "swimming pool", "roof"]),
    ),
    Report(
        "Noto Peninsula Times", "2024-01-04",
        "SUZU, Ishikawa - A security camera at the port of Iida recorded the tsunami as it came over the breakwater at 4:32 p.m. on New Year's Day. The city's "
        "disaster office released the footage on Wednesday. Several wooden houses collapse in another video, shot by a taxi driver in Horyu, which was broadcast by "
        "NTV-Kaga on January 2. Snow is forecast for the region tonight, and more than 30,000 people are in shelters.",
        Item(["A security camera", "the footage"], "cctv",
             [step("released|published", "disaster office|city", "2024-01-03"), step("filmed", "security camera|camera", optional=True)],
             [time("filmed|event", "2024-01-01T16:32"), time("released|published|posted", "2024-01-03")],
             [],
             ["SUZU", "Ishikawa", "Iida", "port", "breakwater"]),
        Item(["another video"], "video ground_video",
             [step("filmed", "taxi driver|driver"), step("published|released", "NTV-Kaga", "2024-01-02")],
             [time("published|posted", "2024-01-02"), time("event|filmed", "2024-01-01", optional=True)],
             [],
             ["Horyu", "SUZU", "Ishikawa", "houses"]),
    ),
    Report(
        "Saurashtra Mirror", "2022-11-02",
        "CCTV images of the Morbi footbridge, circulated by the Gujarat police on Monday, show people swaying on the deck seconds before the cable snapped on "
        "Sunday evening. They are authentic, said forensic expert R. K. Vyas, who took a copy from the recorder of the toll booth. But a clip in which youths kick "
        "at the bridge's netting is not from the day of the disaster: the Mirror has found it in a Facebook post of October 29. The death toll stands at 135.",
        Item(["CCTV images", "They"], "cctv still",
             [step("released|shared|published|posted", "Gujarat police|police", "2022-10-31"), step("verified|analysed|archived", "Vyas", optional=True)],
             [time("released|shared|published|posted", "2022-10-31"), time("event|filmed", "2022-10-30")],
             [verdict("content|source", "confirmed", "Vyas|expert"), verdict("source", "confirmed", "Vyas|expert", optional=True)],
             ["Morbi", "footbridge", "bridge", "Gujarat"]),
        Item(["a clip", "it"], "video ground_video",
             [step("posted|published|shared", None, "2022-10-29"), step("analysed|verified", "Saurashtra Mirror|Mirror", optional=True)],
             [time("posted|published", "2022-10-29"), time("filmed", "../2022-10-29", optional=True)],
             [verdict("time", "refuted", "Saurashtra Mirror|Mirror")],
             ["bridge", "Morbi", "netting"]),
    ),
    Report(
        "Nairobi Ledger", "2024-06-27",
        "The Independent Policing Oversight Authority is examining a video of a man being shot outside Parliament on Tuesday. It was livestreamed by the blogger "
        "Wanjiru Kim and has since been saved by the archive Ushahidi wa Picha, which passed a copy to the authority. Detectives have also collected CCTV "
        "recordings from a bank on Harambee Avenue. \"We have authenticated neither so far,\" said the authority's chair, Anne Makori. At least 22 people died on the day of the protest, according to doctors.",
        Item(["a video", "It", "a copy"], "livestream video",
             [step("filmed|published|posted", "Wanjiru Kim|blogger", "2024-06-25"), step("archived", "Ushahidi wa Picha"),
              step("analysed", "Independent Policing Oversight Authority|Authority", optional=True), step("released|shared", "Ushahidi wa Picha", optional=True)],
             [time("filmed|event|published|posted", "2024-06-25")],
             [verdict("content|source", "not_confirmed", "Independent Policing Oversight Authority|authority|Makori")],
             ["Parliament"]),
        Item(["CCTV recordings"], "cctv",
             [step("archived", "Detectives", optional=True), step("filmed|released", "bank", optional=True)],
             [time("filmed|event", "2024-06-25", optional=True)],
             [verdict("content|source", "not_confirmed", "Independent Policing Oversight Authority|authority|Makori")],
             ["Harambee", "bank"]),
    ),
    Report(
        "Maiduguri Observer", "2024-09-12",
        "Drone footage posted by the National Emergency Management Agency on Wednesday shows the Custom area of Maiduguri under brown water after the Alau dam "
        "gave way. One video purporting to show a crocodile that escaped from the Sanda Kyarimi zoo is false, said the zoo's director, Ali Don Best, and the reporter "
        "Hauwa Bukar traced it to Lagos. About 400,000 people have been displaced, and vaccination teams are on their way.",
        Item(["Drone footage"], "drone_video video",
             [step("posted|released|published", "National Emergency Management Agency|Agency", "2024-09-11")],
             [time("posted|released|published", "2024-09-11")],
             [],
             ["Maiduguri", "Custom"]),
        Item(["One video", "it"], "video ground_video",
             [step("geolocated|analysed|verified", "Hauwa Bukar|Bukar", optional=True)],
             [],
             [verdict("content", "refuted", "Ali Don Best|Best|director"), verdict("location", "refuted", "Hauwa Bukar|Bukar"),
              verdict("content", "refuted", "Hauwa Bukar|Bukar", optional=True)],
             ["Lagos"]),
    ),
    Report(
        "Correio dos Pampas", "2024-05-09",
        "Police in Rio Grande do Sul are looking for the person behind a video of lorries with relief supplies allegedly being turned back at a tax checkpoint near "
        "Torres. The state finance secretariat denies that any vehicle was stopped. The clip first appeared in a Telegram group on May 6; investigators say that it "
        "was filmed during a routine inspection in Santa Catarina last year. Porto Alegre's airport will stay shut until the end of the month.",
        Item(["a video", "The clip", "it"], "video ground_video",
             [step("posted|shared", None, "2024-05-06"), step("analysed|verified|geolocated", "investigators|Police", optional=True)],
             [time("posted|published", "2024-05-06"), time("filmed", "2023")],
             [verdict("content", "disputed|refuted", "finance secretariat|secretariat"), verdict("location", "refuted", "investigators|Police"), verdict("time", "refuted", "investigators|Police"),
              verdict("content", "refuted", "investigators|Police", optional=True)],
             ["Santa Catarina"]),
    ),
    Report(
        "Valparaíso Herald", "2024-02-06",
        "Helmet camera recordings by firefighters of the Sixth Company in Viña del Mar, seen by the Herald, document the flight from the El Olivar estate on Friday "
        "evening. They carry a running clock. The earliest begins at 18:07, twenty minutes before the national emergency service sent its alert. The prosecutor Osvaldo "
        "Lira has seized the files, along with the telephone log of the service. At least 123 people died in the fires.",
        Item(["Helmet camera recordings", "They", "The earliest", "the files"], "bodycam",
             [step("filmed", "firefighters|Sixth Company"), step("archived", "prosecutor|Lira", optional=True)],
             [time("filmed|event", "2024-02-02"), time("filmed|event", "2024-02-02T18:07", optional=True)],
             [],
             ["El Olivar", "Viña del Mar", "estate"]),
    ),
    Report(
        "Shoalhaven Star", "2020-01-02",
        "The Rural Fire Service has shared footage from inside a truck as it was overrun by flames near Nowra on New Year's Eve. Crew member Dean Hallam filmed it on his "
        "phone. No one was seriously hurt. Readers have also sent us a photograph of a red sky over Mallacoota, taken on Tuesday by holidaymaker Jo Petrou.",
        Item(["footage", "it@2"], "video ground_video",
             [step("shared|released|posted|published", "Rural Fire Service"), step("filmed", "Dean Hallam|Hallam")],
             [time("filmed|event", "2019-12-31")], [],
             ["Nowra", "truck"]),
        Item(["a photograph"], "still",
             [step("filmed", "Jo Petrou|Petrou"), step("shared|released", "Readers", optional=True)],
             [time("filmed|event", "2019-12-31")], [],
             ["Mallacoota", "sky"]),
    ),
    Report(
        "Bow Valley Record", "2024-07-26",
        "Dash camera video of the evacuation of Jasper, which Parks Canada republished on Thursday with the permission of its owner, truck driver Gord Pelletier, shows "
        "bumper-to-bumper traffic on Highway 16 late on Monday. Mr Pelletier had put it on Facebook the following morning. The RCMP warned against another clip, which "
        "shows a petrol station exploding; it is from a film set in Georgia, a spokesperson said, and has nothing to do with Jasper. A third of the town's buildings may be lost.",
        Item(["Dash camera video", "it"], "dashcam",
             [step("republished|reposted|released|published", "Parks Canada", "2024-07-25"), step("posted|published", "Gord Pelletier|Pelletier", "2024-07-23"),
              step("filmed", "Gord Pelletier|Pelletier", optional=True)],
             [time("published|posted", "2024-07-25"), time("posted|published", "2024-07-23"), time("filmed|event", "2024-07-22")],
             [],
             ["Jasper", "Highway 16"]),
        Item(["another clip", "it@2"], "video",
             [],
             [],
             [verdict("content|location", "refuted", "RCMP|spokesperson"), verdict("location|content", "refuted", "RCMP|spokesperson", optional=True)],
             ["Georgia", "film set", "petrol station"]),
    ),
    Report(
        "Palawan Ledger", "2024-03-07",
        "Two videos released by the Philippine Coast Guard on March 5 show a Chinese vessel firing water cannon at the supply boat Unaizah near Second Thomas Shoal "
        "and, from a second angle, the shattered windshield. Reporters of the channel Pulso 9 were on board and stood beside the cameraman. Beijing's coast guard claims that the "
        "Philippine side rammed its ship and that the recordings leave out what came before. Four sailors had minor cuts.",
        Item(["Two videos", "the recordings"], "video ground_video",
             [step("released|published|posted", "Philippine Coast Guard|Coast Guard", "2024-03-05"), step("filmed", "cameraman|Philippine Coast Guard", optional=True)],
             [time("released|published|posted", "2024-03-05"), time("event|filmed", "2024-03-05", optional=True)],
             [verdict("content", "disputed", "Beijing"), verdict("source|content", "confirmed", "Pulso 9|Reporters", optional=True)],
             ["Second Thomas Shoal", "Unaizah"]),
    ),
    Report(
        "Chungbuk Daily English Service", "2023-07-18",
        "CCTV footage obtained by lawmaker Park Se-jin from the province shows muddy water pouring into the Gungpyeong No. 2 underpass at Osong shortly after 8:30 a.m. on "
        "Saturday. Bus 747 can be seen stalling in the middle lane. The recording comes from a camera of the road authority. Fourteen people "
        "died. Prosecutors raided the city office in Cheongju on Tuesday, and the president ordered an inspection of all riverside tunnels.",
        Item(["CCTV footage", "The recording"], "cctv",
             [step("released|published|shared", "province|Park Se-jin|Park", optional=True), step("filmed", "road authority|camera", optional=True)],
             [time("filmed|event", "2023-07-15"), time("filmed|event", "2023-07-15T08:30", optional=True)],
             [],
             ["Gungpyeong", "underpass", "Osong"]),
    ),
    Report(
        "Danube Telegraph", "2024-11-04",
        "Footage from a railway security camera showing the canopy of Novi Sad station coming down at 11:52 on Friday leaked to Telegram on Saturday. Infrastructure "
        "minister Goran Mitić said that the camera was out of order that day and that the video could not be real. Engineers at the city's technical faculty who went through "
        "it frame by frame see no sign of manipulation, and the shape of the shadows fits the hour. Fourteen people were killed. A day of mourning has been declared.",
        Item(["Footage", "the video", "it"], "cctv",
             [step("posted|released|published|shared", None, "2024-11-02"), step("filmed", "security camera|camera", optional=True), step("analysed", "Engineers|technical faculty|faculty", optional=True)],
             [time("posted|published", "2024-11-02"), time("filmed|event", "2024-11-01T11:52")],
             [verdict("content|source", "disputed|refuted", "Goran Mitić|Mitić|minister"), verdict("content", "confirmed", "Engineers|technical faculty|faculty"),
              verdict("time", "confirmed|partly_confirmed", "Engineers|technical faculty|faculty")],
             ["Novi Sad", "station", "canopy"]),
    ),
    Report(
        "Bolu Gündem English", "2025-01-23",
        "A screenshot from a guest's video call on the night of the Kartalkaya hotel fire is part of the evidence in Bolu, the chief prosecutor's office stated on Wednesday. "
        "It shows smoke in a fourth-floor corridor at 03:24 on January 21. The office added that a widely shared video of people jumping from balconies "
        "is of a different fire, in Ankara, from 2016. Seventy-eight people died at the ski resort.",
        Item(["A screenshot", "It"], "screenshot still",
             [step("filmed", "guest", optional=True), step("archived|analysed", "prosecutor|office", optional=True)],
             [time("filmed|event", "2025-01-21T03:24")],
             [],
             ["Kartalkaya", "hotel", "corridor"]),
        Item(["a widely shared video"], "video ground_video",
             [step("shared|posted|reposted", None, optional=True)],
             [time("filmed|event", "2016")],
             [verdict("location", "refuted", "office|prosecutor"), verdict("time", "refuted", "office|prosecutor"), verdict("content", "refuted", "office|prosecutor", optional=True)],
             ["Ankara", "balconies"]),
    ),
    Report(
        "Hawke's Bay Chronicle", "2023-02-16",
        "Civil Defence asked residents of Eskdale not to pass on a video of a \"second dam burst\". There is no dam in the valley, the group's controller, Ian Macrae, said, "
        "and nobody has been able to say who recorded it. Drone pictures taken by orchardist Tama Rewi on Wednesday show the valley floor buried in silt up to the eaves. "
        "The Air Force was flying in water and generators, and 1,442 people were still listed as unaccounted for.",
        Item(["a video", "it"], "video",
             [step("shared|posted|reposted", None, optional=True)],
             [],
             [verdict("content", "refuted", "Civil Defence|Ian Macrae|Macrae|controller"), verdict("source", "not_confirmed", "*")],
             []),
        Item(["Drone pictures"], "drone_still drone_video",
             [step("filmed", "Tama Rewi|Rewi|orchardist")],
             [time("filmed|event", "2023-02-15")], [],
             ["Eskdale", "valley"]),
    ),
    Report(
        "Franklin County Gazette", "2023-06-15",
        "Body camera video made public on Wednesday by the Columbus Division of Police shows two officers dragging a driver out of a burning sedan on Interstate 70. Sergeant Lori Haas and Officer Ben Ode "
        "were wearing the cameras. The crash happened shortly before midnight on Sunday, and the driver is in stable condition.",
        Item(["Body camera video"], "bodycam",
             [step("released|published", "Columbus Division of Police|Police", "2023-06-14"), step("filmed", "Lori Haas|Haas|Ben Ode|Ode|officers")],
             [time("released|published|posted", "2023-06-14"), time("event|filmed", "2023-06-11")],
             [],
             ["Interstate 70"]),
    ),
    Report(
        "Marseille Libre Info", "2023-07-04",
        "The Marseille public prosecutor, Hélène Castan, has asked for the recordings of eleven municipal cameras around the Canebière. One of them filmed a "
        "young man falling from his scooter at 00:53 on Sunday. A video of escaped zebras trotting past shops, presented online as a result of the riots, "
        "goes back to April 2020 and was shot at Ormesson, near Paris, as the fact-checking service Vérif Sud established by talking to the circus that lost them.",
        Item(["the recordings"], "cctv",
             [step("filmed", "municipal cameras|cameras", optional=True)],
             [time("filmed|event", "2023-07-02T00:53", optional=True)], [],
             ["Canebière", "Marseille"]),
        Item(["A video"], "video ground_video",
             [step("posted|shared", None, optional=True), step("analysed|verified", "Vérif Sud", optional=True)],
             [time("filmed|event", "2020-04")],
             [verdict("time", "refuted", "Vérif Sud"), verdict("location|content", "refuted", "Vérif Sud"),
              verdict("content|location", "refuted", "Vérif Sud", optional=True), verdict("location", "confirmed", "Vérif Sud", optional=True)],
             ["Ormesson", "Paris", "shops"]),
    ),
    Report(
        "Orbital Weekly", "2023-09-14",
        "Derna from above: the left-hand picture, acquired by the Sirocco-2 satellite on September 1, shows the wadi as a thin dry line between apartment blocks. In the "
        "right-hand one, taken on September 13, the line has become a brown fan a quarter of a mile wide. \"I looked for my street and there was sea,\" says Salma Bugrara, "
        "who teaches in Tobruk. A fridge floats past in the footage that a Red Crescent volunteer filmed on the Sahaba mosque square on Tuesday.",
        Item(["the left-hand picture"], "satellite_image satellite_pair",
             [step("filmed", "Sirocco-2", "2023-09-01")],
             [time("imagery_acquired|filmed", "2023-09-01")], [],
             ["Derna", "wadi"]),
        Item(["the right-hand one"], "satellite_image satellite_pair",
             [step("filmed", "Sirocco-2", "2023-09-13", optional=True)],
             [time("imagery_acquired|filmed", "2023-09-13")],
             [],
             ["Derna", "wadi"]),
        Item(["the footage"], "video ground_video",
             [step("filmed", "volunteer|Red Crescent", "2023-09-12")],
             [time("filmed|event", "2023-09-12")], [],
             ["Sahaba", "mosque", "square", "Derna"]),
    ),
    Report(
        "Pacific Picture Desk", "2023-08-12",
        "LAHAINA, Hawaii - This combination of satellite images provided by Astralis Imaging shows Banyan Court on June 25 (top) and after the wildfire on August 9. Handout. "
        "Astralis Imaging via Pacific Picture Desk.",
        Item(["This combination of satellite images"], "satellite_pair satellite_image",
             [step("released|published|shared|filmed", "Astralis")],
             [time("imagery_acquired|filmed", "2023-06-25"), time("imagery_acquired|filmed", "2023-08-09")], [],
             ["LAHAINA", "Banyan Court", "Hawaii"]),
    ),
    Report(
        "The Lantern Live", "2022-03-24",
        "14:10 The mayor's adviser has posted a video from Mariupol's drama theatre, with rubble in the foyer and no sound. Our verification team recognises the staircase but has "
        "not found out when it was taken. 14:32 Satellite photographs from Orbis Earth, acquired on March 14, show the word \"children\" painted on both sides of the building; "
        "a new one from March 19 shows the roof gone. 14:50 Nato leaders are arriving in Brussels. Turkey's foreign minister says that the two sides are close on four points.",
        Item(["a video", "it"], "video ground_video",
             [step("posted|released|published", "adviser"), step("verified|geolocated", "verification team|team|The Lantern Live", optional=True)],
             [time("posted|published", "2022-03-24", optional=True)],
             [verdict("location", "confirmed", "verification team|team|The Lantern Live"), verdict("time", "not_confirmed", "verification team|team|The Lantern Live")],
             ["Mariupol", "theatre", "foyer"]),
        Item(["Satellite photographs"], "satellite_image",
             [step("released|published|filmed", "Orbis Earth|Orbis")],
             [time("imagery_acquired|filmed", "2022-03-14")], [],
             ["Mariupol", "theatre", "building"]),
        Item(["a new one"], "satellite_image",
             [step("released|published|filmed", "Orbis Earth|Orbis", optional=True)],
             [time("imagery_acquired|filmed", "2022-03-19")], [],
             ["Mariupol", "theatre", "building", "roof"]),
    ),
    Report(
        "Waterways Magazine", "2023-06-09",
        "Oleksandr Hrytsak keeps two pictures of the Kakhovka reservoir pinned above his desk in Zaporizhzhia. One he took himself from the rocks at Bilenke in May 2022. The "
        "other is a still from a drone video which the state hydropower company released on Tuesday, and it shows the dam with its middle missing. What brought it down is the "
        "question of the week. Kyiv and Moscow accuse each other; seismologists in Norway registered a signal at 2:54 a.m. The lake used to "
        "feed the irrigation canals of four regions, and his nephew's melons are drying up.",
        Item(["two pictures", "One"], "still",
             [step("filmed", "Oleksandr Hrytsak|Hrytsak|he", "2022-05")],
             [time("filmed", "2022-05")], [],
             ["Kakhovka", "reservoir", "Bilenke"]),
        Item(["two pictures", "The other", "a still", "it"], "drone_still still screenshot",
             [step("released|published", "hydropower company|company", "2023-06-06", optional=True)],
             [time("released|published|posted", "2023-06-06", optional=True)], [],
             ["Kakhovka", "dam"]),
        Item(["a drone video"], "drone_video",
             [step("released|published", "hydropower company|company", "2023-06-06")],
             [time("released|published|posted", "2023-06-06"), time("event", "2023-06-06", optional=True)],
             [],
             ["Kakhovka", "dam"]),
    ),
    Report(
        "Signal & Rumour", "2022-01-19",
        "What people shared this week. A clip of a giant wave rolling over a coastal road has been viewed nine million times as \"Tonga, 15 January\". It isn't: the video was filmed in "
        "Constitución, Chile, in 2010, and the broadcaster TV Maule still has it on its website. The images of the ash plume from space are genuine. They were captured on January 15 "
        "by Japan's Himawari-8 weather satellite and published by the agency that runs it. Tonga's undersea cable will take weeks to repair.",
        Item(["A clip", "It", "the video", "it"], "video ground_video",
             [step("shared|posted", None, optional=True), step("published", "TV Maule|broadcaster", optional=True)],
             [time("filmed|event", "2010")],
             [verdict("location", "refuted", "Signal & Rumour|*"), verdict("time", "refuted", "Signal & Rumour|*"), verdict("content", "refuted", "Signal & Rumour|*", optional=True)],
             ["Constitución", "Chile", "road"]),
        Item(["The images", "They"], "satellite_image",
             [step("filmed", "Himawari-8"), step("published|released", "agency")],
             [time("imagery_acquired|filmed", "2022-01-15")],
             [verdict("content|source", "confirmed", "Signal & Rumour|*")],
             ["Tonga", "ash plume"]),
    ),
    Report(
        "Cedar Frame", "2020-08-07",
        "In the first of the videos collected by Cedar Frame, a bride, Rana Sabbagh, is posing on a square in Saifi when the blast wave of August 4 lifts her veil. Photographer Nadim Aoun "
        "shot it for the family, and he gave us the uncut file. The second was livestreamed by a priest saying Mass in Gemmayzeh. Then there is the \"missile video\", in negative colours, "
        "which has been doctored: a visual effects artist in Montreal, asked by us, showed how the object was pasted in. More than 150 people have died, and the governor puts the damage at ten billion dollars.",
        Item(["the first of the videos", "it"], "video ground_video",
             [step("filmed", "Nadim Aoun|Aoun|Photographer"), step("released|shared", "Nadim Aoun|Aoun|Photographer|he", optional=True), step("archived", "Cedar Frame", optional=True)],
             [time("filmed|event", "2020-08-04")],
             [verdict("source", "confirmed", "Cedar Frame|us")],
             ["Saifi", "square"]),
        Item(["The second"], "livestream video",
             [step("filmed|posted|published", "priest"), step("archived", "Cedar Frame", optional=True)],
             [time("filmed|event|posted", "2020-08-04", optional=True)], [],
             ["Gemmayzeh"]),
        Item(["the \"missile video\""], "video",
             [step("analysed", "visual effects artist|artist", optional=True)],
             [],
             [verdict("content", "refuted", "visual effects artist|artist|Cedar Frame")],
             []),
    ),
    Report(
        "Evening Dispatch Live", "2024-06-03",
        "09:41 A picture with the words \"All eyes on Rafah\" has passed 47 million shares on Instagram. It is not a photograph but was made with an AI tool, as its creator in Malaysia "
        "acknowledges. 10:05 Video of burning tents in Tal as-Sultan, which first appeared on the Telegram channel Rafah Now on May 26, has been located by the research team at Newsroom North, "
        "who recognised a Kuwaiti aid sign. 10:20 Talks in Cairo have been put off by a day, Egyptian state media report.",
        Item(["A picture", "It"], "still screenshot",
             [step("shared|posted|reposted", None, optional=True)],
             [],
             [verdict("content", "refuted", "creator|Evening Dispatch Live|*")],
             []),
        Item(["Video"], "video ground_video",
             [step("posted|published|shared", "Rafah Now", "2024-05-26"), step("geolocated", "Newsroom North|research team")],
             [time("posted|published", "2024-05-26")],
             [verdict("location", "confirmed", "Newsroom North|research team")],
             ["Tal as-Sultan", "tents", "Rafah"]),
    ),
    Report(
        "Canyon Current", "2025-01-11",
        "PACIFIC PALISADES, Calif. - Left: a satellite image captured on October 20, 2024. Right: another, from January 8, 2025, in shortwave infrared, which lets the burning houses glow "
        "orange. Satellite image (c) Vantor Earth. By Saturday morning firefighters had contained 11 percent of the blaze, and 153,000 people remained under evacuation orders.",
        Item(["a satellite image"], "satellite_image satellite_pair",
             [step("released|published|filmed", "Vantor Earth|Vantor", optional=True)],
             [time("imagery_acquired|filmed", "2024-10-20")], [],
             ["PACIFIC PALISADES", "Calif"]),
        Item(["another"], "satellite_image satellite_pair",
             [step("released|published|filmed", "Vantor Earth|Vantor", optional=True)],
             [time("imagery_acquired|filmed", "2025-01-08")], [],
             ["PACIFIC PALISADES", "Calif"]),
    ),
    Report(
        "Indus Review", "2022-09-03",
        "A lake 100 kilometres wide has formed in Sindh, and it can be seen from orbit. The European agency Terrascope published two images on Thursday: one acquired on August 4, "
        "before the heaviest rain, and one from August 28. Fishermen from Manchar now row over the cotton fields of Khairpur Nathan Shah. Phone video by Sajid Mallah, 23, "
        "of a hotel falling into the Swat river at Kalam went round the world last week. The province has since banned building on the bank.",
        Item(["two images"], "satellite_pair satellite_image",
             [step("published|released|posted", "Terrascope|agency", "2022-09-01")],
             [time("published|released|posted", "2022-09-01"), time("imagery_acquired|filmed", "2022-08-04"), time("imagery_acquired|filmed", "2022-08-28")], [],
             ["Sindh", "lake"]),
        Item(["Phone video"], "video ground_video",
             [step("filmed", "Sajid Mallah|Mallah"), step("shared|posted", None, optional=True)],
             [],
             [],
             ["Swat", "hotel", "Kalam"]),
    ),
    Report(
        "Attica Today", "2018-07-26",
        "A resident of Neos Voutzas who asked to be called Katerina filmed the fire coming down the hill on Monday at about 6 p.m. In the video, which she gave to the public broadcaster "
        "and which it aired on Tuesday, cars turn round on Marathonos Avenue. The civil protection agency published a satellite map of the burnt area on Wednesday. Eighty-one deaths have been "
        "confirmed, and the fire brigade continues to search yards and wells.",
        Item(["the video"], "video ground_video",
             [step("filmed", "Katerina|resident", "2018-07-23"), step("published|released", "public broadcaster|broadcaster", "2018-07-24"), step("released|shared", "Katerina|resident|she", optional=True)],
             [time("filmed|event", "2018-07-23"), time("filmed|event", "2018-07-23T18:00", optional=True), time("published|posted", "2018-07-24")], [],
             ["Neos Voutzas", "hill", "Marathonos"]),
        Item(["a satellite map"], "satellite_image",
             [step("published|released", "civil protection agency|agency", "2018-07-25")],
             [time("published|posted|released", "2018-07-25")], [],
             ["burnt area"]),
    ),
    Report(
        "Rhein-Ahr Reporter, international pages", "2021-07-17",
        "The most haunting pictures of the week come from Erftstadt. The Cologne district government tweeted aerial photographs on Friday in which houses in Blessem slide into a gravel pit. "
        "Some users insist that the images are a montage. They are not, says geologist Frauke Heimes, who flew over the pit with the police the same afternoon. In Schuld, baker Udo Klaes filmed the Ahr "
        "from his attic on Wednesday night; the recording lasts six minutes and ends when the power fails.",
        Item(["aerial photographs", "the images", "They"], "drone_still still",
             [step("posted|published|released", "Cologne district government|district government", "2021-07-16")],
             [time("posted|published", "2021-07-16")],
             [verdict("content", "confirmed", "Frauke Heimes|Heimes|geologist"), verdict("content", "disputed|refuted", "users", optional=True)],
             ["Erftstadt", "Blessem", "gravel pit"]),
        Item(["the recording"], "video ground_video",
             [step("filmed", "Udo Klaes|Klaes|baker", "2021-07-14")],
             [time("filmed|event", "2021-07-14")], [],
             ["Schuld", "Ahr"]),
    ),
    Report(
        "Mandalay Lens", "2025-03-31",
        "Security camera footage that an engineer uploaded to Facebook on Saturday seems to capture the ground splitting at Thapyay Wa during Friday's magnitude 7.7 quake. Seismologists at two "
        "universities have asked for the original, and so far they have not received it, so the footage remains unverified. The fall of a tower under construction in Bangkok was filmed from many "
        "sides; among the first was a dashcam clip by delivery rider Somsak P., posted on X at 13:40 that day. Rescue teams from India reached Sagaing on Sunday.",
        Item(["Security camera footage", "the footage"], "cctv",
             [step("posted|published", "engineer", "2025-03-29"), step("filmed", "Security camera|camera", optional=True)],
             [time("posted|published", "2025-03-29"), time("filmed|event", "2025-03-28", optional=True)],
             [verdict("content|source", "not_confirmed", "Mandalay Lens|Seismologists|*")],
             ["Thapyay Wa"]),
        Item(["a dashcam clip"], "dashcam",
             [step("filmed", "Somsak|rider"), step("posted|published", "Somsak|rider|*", "2025-03-28T13:40")],
             [time("posted|published", "2025-03-28T13:40"), time("event|filmed", "2025-03-28", optional=True)], [],
             ["Bangkok", "tower"]),
    ),
    Report(
        "Atlas Morning Live", "2023-09-11",
        "8.15am: A blurred still from a hotel's surveillance system in Marrakech shows guests running at 23:11 on Friday. 8.40am: The clip of a \"blue light before the quake\" that readers keep "
        "sending us was filmed from a moving car near Agadir. Our fact checker Yasmine Tahiri has spoken to the woman who made it, and it is from the right evening; what the light was is anyone's guess. "
        "9.05am: Spain has sent 56 soldiers and four dogs. The king has declared three days of mourning.",
        Item(["A blurred still"], "still cctv screenshot",
             [step("filmed|released", "hotel|surveillance system", optional=True)],
             [time("filmed|event", "2023-09-08T23:11")], [],
             ["hotel", "Marrakech"]),
        Item(["The clip", "it", "it@2"], "video ground_video dashcam",
             [step("filmed", "woman"), step("verified|analysed", "Yasmine Tahiri|Tahiri|Atlas Morning Live", optional=True), step("shared|reposted", "readers", optional=True)],
             [time("filmed|event", "2023-09-08")],
             [verdict("source", "confirmed", "Yasmine Tahiri|Tahiri|Our|Atlas Morning Live"), verdict("time", "confirmed", "Yasmine Tahiri|Tahiri|woman|Atlas Morning Live"),
              verdict("content", "not_confirmed", "Yasmine Tahiri|Tahiri|Atlas Morning Live|*", optional=True)],
             ["Agadir"]),
    ),
    Report(
        "Himal Frontpage", "2015-04-29",
        "KATHMANDU - A video of water slopping out of a hotel pool, said to be from Saturday's earthquake, in fact shows a resort in Mexico in April 2010, the site Chitra Khoj reports. Drone footage by the "
        "filmmaker Kishor Rana, which he put on YouTube on Monday, gives an idea of the damage at Durbar Square. More than 5,000 people have died.",
        Item(["A video"], "video cctv ground_video",
             [step("analysed|verified", "Chitra Khoj", optional=True)],
             [time("filmed|event", "2010-04")],
             [verdict("location", "refuted", "Chitra Khoj"), verdict("time", "refuted", "Chitra Khoj"), verdict("content", "refuted", "Chitra Khoj", optional=True)],
             ["Mexico", "resort", "pool"]),
        Item(["Drone footage"], "drone_video",
             [step("filmed", "Kishor Rana|Rana"), step("posted|published", "Kishor Rana|Rana|he", "2015-04-27")],
             [time("posted|published", "2015-04-27")], [],
             ["Durbar Square", "KATHMANDU"]),
    ),
    Report(
        "Zambezi Standard", "2019-03-18",
        "Aerial pictures taken from a Red Cross plane over Beira on Sunday show roofs torn off for miles. The aid workers sent them out by satellite phone, as the mobile network was down. "
        "Mozambique's president fears more than a thousand dead.",
        Item(["Aerial pictures", "them"], "still drone_still video",
             [step("filmed", "Red Cross|aid workers"), step("released|shared|published", "aid workers|Red Cross")],
             [time("filmed|event", "2019-03-17")], [],
             ["Beira", "roofs"]),
    ),
    Report(
        "Corriere Appennino (English)", "2016-08-26",
        "The before-and-after picture of Amatrice's Corso Umberto I that everybody shares pairs a tourist's photograph from August 2014 with an image by agency photographer Elena Sforza, taken at 7.10 on "
        "Wednesday morning. Sforza's was on every front page on Thursday. The dust was still falling, she recalls. Fire brigade helicopters have also made thermal recordings of the ruins, "
        "which have not been made public. The death toll rose to 267 overnight.",
        Item(["a tourist's photograph", "The before-and-after picture"], "still",
             [step("filmed", "tourist", "2014-08"), step("shared|posted", None, optional=True)],
             [time("filmed", "2014-08")], [],
             ["Amatrice", "Corso Umberto"]),
        Item(["an image", "Sforza's", "The before-and-after picture"], "still",
             [step("filmed", "Elena Sforza|Sforza"), step("published", None, "2016-08-25", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed|event", "2016-08-24T07:10"), time("published", "2016-08-25", optional=True)],
             [],
             ["Amatrice", "Corso Umberto"]),
        Item(["thermal recordings"], "thermal_video",
             [step("filmed", "Fire brigade")], [], [],
             ["ruins", "Amatrice"]),
    ),
    Report(
        "Ukraine Photo Forensics", "2014-07-20",
        "Three days after flight MH17 came down, one photograph matters more than others: a Buk launcher on a lorry, passing a DIY shop. It was posted to VKontakte on July 17 and deleted within hours; the group's "
        "archivist saved a copy first. Volunteers worked out from the shop sign that it was taken in Torez. Ukraine's interior minister has published a video of a launcher with a missile missing, "
        "allegedly in Luhansk, while Russia's defence ministry says that it was filmed in government-held Krasnoarmiisk. Recovery of the bodies goes on near Hrabove.",
        Item(["one photograph", "It", "a copy", "it"], "still",
             [step("posted|published", None, "2014-07-17"), step("archived", "archivist|group"), step("geolocated", "Volunteers")],
             [time("posted|published", "2014-07-17"), time("archived", "2014-07-17", optional=True)],
             [verdict("location", "confirmed", "Volunteers")],
             ["Torez", "shop"]),
        Item(["a video", "it@2"], "video ground_video",
             [step("published|released|posted", "interior minister")],
             [],
             [verdict("location", "disputed|refuted", "defence ministry|Russia")],
             ["Luhansk", "Krasnoarmiisk"]),
    ),
    Report(
        "Sulawesi Sun", "2018-10-03",
        "From our social media round-up: the man heard shouting in the rooftop video of the Palu tsunami is Andri Wijaya, an electrician. He filmed it on Friday from the car park of a shopping mall, where "
        "we met him, and showed us the phone. A screenshot of a text message warning of a magnitude 8.1 aftershock is a hoax, according to the geophysics agency. The airport has reopened for military flights.",
        Item(["the rooftop video", "it"], "video ground_video",
             [step("filmed", "Andri Wijaya|Wijaya", "2018-09-28"), step("verified", "Sulawesi Sun|we", optional=True)],
             [time("filmed|event", "2018-09-28")],
             [verdict("source", "confirmed", "Sulawesi Sun|We|we")],
             ["Palu"]),
        Item(["A screenshot"], "screenshot still",
             [step("shared|posted", None, optional=True)], [],
             [verdict("content", "refuted", "geophysics agency|agency")],
             []),
    ),
    Report(
        "Tehran Signals Digest", "2026-01-15",
        "Although the internet has been down since January 8, some material trickles out by satellite. A 90-second video received by the exile broadcaster Radio Sepid on Tuesday shows bodies laid out at the Kahrizak "
        "forensic centre. The Digest compared its courtyard with satellite imagery acquired on December 3 and is sure of the location. The faces were blurred by the broadcaster. Another recording, purportedly of a police "
        "station on fire in Ilam, is undated and cannot be verified at present. State television denounced both as the work of foreign services.",
        Item(["A 90-second video", "both"], "video ground_video",
             [step("released|published|archived", "Radio Sepid|broadcaster", optional=True), step("geolocated|verified", "Tehran Signals Digest|Digest", optional=True)],
             [time("published|posted", "2026-01-13", optional=True)],
             [verdict("location", "confirmed", "Tehran Signals Digest|Digest"), verdict("content", "disputed|refuted", "State television|television")],
             ["Kahrizak", "forensic centre", "courtyard"]),
        Item(["satellite imagery"], "satellite_image", [step("analysed", "Tehran Signals Digest|Digest", optional=True)],
             [time("imagery_acquired|filmed", "2025-12-03")], [], ["Kahrizak", "forensic centre", "courtyard"]),
        Item(["Another recording", "both"], "video ground_video",
             [],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("content|source", "not_confirmed", "Tehran Signals Digest|Digest|*"), verdict("content", "disputed|refuted", "State television|television")],
             ["Ilam", "police station"]),
    ),
    Report(
        "Leitrim Picture Agency", "2017-06-20",
        "PEDRÓGÃO GRANDE, Portugal. Frame grab from a video recorded by a motorist on the N-236 on Saturday evening, June 17, 2017, and obtained by the Leitrim Picture Agency from his family. Sixty-four people lost their lives in the "
        "blaze, most of them on this road. Crews from Spain and France have joined the effort.",
        Item(["Frame grab"], "still screenshot",
             [step("released|published|shared", "family|Leitrim Picture Agency", optional=True)],
             [time("filmed|event", "2017-06-17", optional=True)],
             [],
             ["PEDRÓGÃO GRANDE", "N-236", "road", "Portugal"]),
        Item(["a video"], "video dashcam ground_video",
             [step("filmed", "motorist", "2017-06-17")],
             [time("filmed|event", "2017-06-17")],
             [],
             ["PEDRÓGÃO GRANDE", "N-236", "road", "Portugal"]),
    ),
]
