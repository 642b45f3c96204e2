"""Sixty reports, an even mixture of what volunteers will feed the program: wars, floods, earthquakes, fires, protests, crime, accidents, animals."""

from build_gold import Item, Report, step, time, verdict

# ruff: noqa: E501  (one annotation a line)
# fmt: off

REPORTS = [
    # 0 earthquake, Turkey
    Report(
        "Reuters", "2023-02-07",
        "ANTAKYA, Turkey - Rescuers in the southern Turkish city of Antakya dug with their bare hands on Tuesday for survivors of the earthquake that has killed thousands. "
        "A video shared on Twitter by resident Kerem Aydogan showed an eight-storey apartment block on Ataturk Avenue folding in on itself while people ran between parked cars. "
        "Reuters was able to confirm the location from the shop signs and the road layout, which matched file imagery of the area. "
        "It could not independently confirm the date the clip was filmed, but no earlier version of it was found online. "
        "Temperatures fell close to freezing overnight and aid lorries were stuck on the damaged road from Iskenderun.",
        Item(["A video shared on Twitter by resident Kerem Aydogan", "the clip", "it@1"], "video ground_video",
             [step("shared|posted", "Aydogan|resident"), step("filmed", None, optional=True), step("verified", "Reuters", optional=True)],
             [time("event|filmed", "2023-02-06", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters"), verdict("time", "partly_confirmed", "Reuters", optional=True)],
             ["Antakya", "Ataturk", "Turkey", "Turkish"]),
        ),
    # 1 flood, Spain
    Report(
        "The Iberian Courier", "2024-11-01",
        "Three days after the floods, the mayor of Catarroja said the town still had no drinking water and that neighbours were clearing mud with kitchen brooms. "
        "The scale of the disaster had become plain on Tuesday evening, when a bank clerk, Amparo Llorens, filmed cars being carried down Avinguda de la Rambleta from her third-floor balcony. "
        "She posted the footage on Instagram the same night and it has since been viewed more than four million times. "
        "A separate aerial video released by the Civil Guard on Thursday shows the ravine at Chiva, its banks torn away and a bridge missing. "
        "The regional government has put off a decision on schools until next week.",
        Item(["the footage", "it@1", "filmed cars being carried down"], "video ground_video",
             [step("filmed", "Llorens|bank clerk", "2024-10-29"), step("posted", "Llorens|bank clerk", "2024-10-29")],
             [time("filmed", "2024-10-29"), time("posted", "2024-10-29"), time("event", "2024-10-29", optional=True)],
             [],
             ["Catarroja", "Rambleta"]),
        Item(["A separate aerial video released by the Civil Guard"], "drone_video video",
             [step("released", "Civil Guard", "2024-10-31"), step("filmed", "Civil Guard|*", optional=True)],
             [time("published|posted", "2024-10-31", optional=True)],
             [],
             ["Chiva", "ravine"]),
        ),
    # 2 Ukraine, ISW
    Report(
        "Institute for the Study of War", "2024-02-14",
        "Russian forces recently made confirmed gains near Avdiivka as positional engagements continued along the line on February 14. "
        "Geolocated footage published on February 13 indicates that Russian forces advanced along Hrushevskoho Street in northern Avdiivka. "
        "Additional footage published on February 14 shows elements of the Ukrainian 3rd Assault Brigade operating near the coke plant northwest of the town. "
        "A Russian milblogger claimed that Russian forces cut the last road into the settlement, although ISW has not observed confirmation of this claim. "
        "Ukrainian officials said that fighting was also under way near Pervomaiske and Nevelske.",
        Item(["Geolocated footage published on February 13"], "video drone_video ground_video",
             [step("published|posted|released", None, "2024-02-13"), step("geolocated", "ISW|*")],
             [time("published|posted", "2024-02-13"), time("geolocated", "2024-02-13", optional=True)],
             [verdict("location", "confirmed", None, optional=True), verdict("location", "confirmed", "ISW|Institute", optional=True)],
             ["Avdiivka", "Hrushevskoho"]),
        Item(["Additional footage published on February 14"], "video drone_video ground_video",
             [step("published|posted|released", None, "2024-02-14"), step("geolocated", None, optional=True)],
             [time("published|posted", "2024-02-14")],
             [],
             ["Avdiivka", "plant", "town", "northwest"]),
        ),
    # 3 fire, Los Angeles, false claim
    Report(
        "AFP Fact Check", "2025-01-10",
        "As wildfires tore through neighbourhoods of Los Angeles, an image of the Hollywood sign surrounded by flames spread on Facebook and X. "
        "\"The sign is gone,\" says a post of January 8 that was shared more than 20,000 times. The picture was made with artificial intelligence, AFP's digital investigations team found: "
        "the hill has no road where one should be and two letters are malformed. A livestream from a camera kept by the Hollywood Sign Trust on Mount Lee showed the landmark intact on January 9. "
        "At least ten people have died in the Palisades and Eaton fires, the county medical examiner said, and some 180,000 residents have been told to leave.",
        Item(["an image of the Hollywood sign surrounded by flames", "The picture"], "still screenshot",
             [step("posted|shared|published", None, "2025-01-08"), step("analysed|verified", "AFP", optional=True)],
             [time("posted", "2025-01-08", optional=True)],
             [verdict("content", "refuted", "AFP"), verdict("source", "refuted", "AFP", optional=True)],
             ["Hollywood", "Los Angeles", "sign"]),
        Item(["A livestream from a camera kept by the Hollywood Sign Trust"], "livestream cctv",
             [step("filmed|unit|released|published", "Hollywood Sign Trust", optional=True)],
             [time("filmed|event", "2025-01-09"), time("event|filmed", "2025-01-09", optional=True)],
             [],
             ["Hollywood", "Mount Lee", "Los Angeles"]),
        ),
    # 4 Libya flood satellite pair
    Report(
        "Associated Press", "2023-09-14",
        "DERNA, Libya (AP) - Satellite images taken before and after the storm lay bare what the water did to Derna. "
        "In the first, acquired by Maxar on July 1, apartment blocks line both banks of the wadi; in the second, dated September 13, a brown scar runs to the sea where they stood. "
        "The company released the pair on Wednesday. Rescue teams from Egypt, Turkey and Italy have reached the city, but phone lines are down and only two of seven roads in are passable. "
        "The head of the ambulance centre in the east put the number of dead at more than 5,000 and said it was certain to grow.",
        Item(["Satellite images taken before and after the storm", "the first", "the second", "the pair"], "satellite_pair satellite_image",
             [step("filmed|unit|published|released", "Maxar", "2023-07-01", optional=True), step("released|published", "Maxar|company", "2023-09-13")],
             [time("imagery_acquired|filmed", "2023-07-01"), time("imagery_acquired|filmed", "2023-09-13"), time("published|posted", "2023-09-13", optional=True)],
             [],
             ["Derna", "Libya", "wadi"]),
        ),
    # 5 none, politics
    Report(
        "The Baltic Herald", "2024-03-12",
        "Estonia's parliament on Monday approved in its second reading a bill that would let the government use frozen Russian assets to compensate Ukraine. "
        "Sixty-four members voted for it and twelve against. The justice minister, Liina Tammsaar, said she expected the final vote before Easter and called the measure lawful and overdue. "
        "Opposition deputies warned that it would not survive a challenge in court. "
        "The prime minister is due in Berlin on Thursday, where support for Kyiv and the purchase of artillery shells will be on the agenda, her office said in a statement.",
        ),
    # 6 Sudan war, CIR
    Report(
        "Sudan Watch Desk", "2023-11-09",
        "Videos showing armed men celebrating inside the army headquarters in El Geneina, West Darfur, began to circulate on November 4. "
        "The earliest copies were uploaded to Telegram by accounts linked to the Rapid Support Forces. Our investigators geolocated three of them to the base of the 15th Infantry Division in Ardamata, east of the town, "
        "by comparing the hangars and water tower with satellite imagery. The fighters in the footage wear RSF insignia, but we could not establish which unit they belong to. "
        "Aid groups say that more than 8,000 people crossed into Chad in the first week of the month, many of them walking by night.",
        Item(["Videos showing armed men celebrating", "three of them", "the footage"], "video ground_video",
             [step("posted|shared|published", "Rapid Support Forces|accounts"), step("geolocated", "investigators|Sudan Watch"), step("filmed|unit", "RSF|fighters|Rapid Support Forces", optional=True), step("shared|posted|published", None, "2023-11-04", optional=True)],
             [time("posted|published", "2023-11-04")],
             [verdict("location", "confirmed", "investigators|Sudan Watch"), verdict("source|content", "not_confirmed", "investigators|Sudan Watch|we", optional=True)],
             ["Geneina", "Darfur", "Ardamata", "15th", "headquarters", "base"]),
        ),
    # 7 Earthquake, Myanmar/Thailand
    Report(
        "BBC Verify", "2025-03-29",
        "When the ground shook in Mandalay on Friday, the effects were felt a thousand kilometres away. "
        "We have verified a clip that shows an unfinished tower in Bangkok's Chatuchak district collapsing in a cloud of dust. "
        "It was recorded from a motorway by a delivery driver, Somchai Prasert, who told the BBC that he began filming when the cranes started to sway. "
        "A second video, which claims to show the Ava bridge falling into the Irrawaddy, was harder to check: the bridge is the right one, but we cannot say when the pictures were taken. "
        "Myanmar's military government has asked for help from abroad, something that it rarely does.",
        Item(["a clip that shows an unfinished tower", "It@1"], "video ground_video",
             [step("filmed", "Prasert|driver", "2025-03-28"), step("verified", "BBC|We", optional=True)],
             [time("filmed", "2025-03-28", optional=True), time("event", "2025-03-28", optional=True)],
             [verdict("location|time|content|source", "confirmed", "BBC|We")],
             ["Bangkok", "Chatuchak", "motorway"]),
        Item(["A second video", "the pictures"], "video ground_video still",
             [step("filmed", None, optional=True)],
             [],
             [verdict("location", "confirmed", "BBC|We"), verdict("time", "not_confirmed", "BBC|We")],
             ["Ava", "bridge", "Irrawaddy", "Mandalay"]),
        ),
    # 8 Fire, Greece
    Report(
        "Attica News", "2024-08-12",
        "The blaze that broke out near Varnavas on Sunday afternoon reached the first houses of Penteli on Monday, fanned by gusts of up to 70 kilometres an hour. "
        "Drone footage published by the fire service shows a front of flames several kilometres long crossing the ridge north of Lake Marathon. "
        "More than 500 firefighters and 29 aircraft are in action, and a children's hospital was emptied as a precaution. "
        "\"We are dealing with a beast,\" said Manolis Vrettos, a volunteer with 20 years' service, as he refilled a tanker. "
        "The smoke hung over the centre of Athens all day and the Acropolis closed at noon.",
        Item(["Drone footage published by the fire service"], "drone_video",
             [step("published|released", "fire service"), step("filmed", "fire service", optional=True)],
             [time("event|filmed", "2024-08-11", optional=True), time("event|filmed", "2024-08-12", optional=True)],
             [],
             ["Marathon", "ridge", "Varnavas", "Penteli"]),
        ),
    # 9 Ukraine strike Kharkiv, CCTV
    Report(
        "Sky News", "2024-05-26",
        "A Russian guided bomb struck a DIY superstore in Kharkiv on Saturday afternoon, killing at least 14 people, the regional governor said. "
        "CCTV footage obtained by Sky News captures the moment of the blast: shoppers are seen at a till before the ceiling bursts into flame. "
        "The timestamp on the recording reads 16:02, which is consistent with the time at which residents reported the explosions. "
        "President Volodymyr Zelensky later posted a video on Telegram in which firefighters spray water on the burning hall. "
        "Sixteen people are missing. Moscow said, without giving evidence, that a military depot had been set up in the shop.",
        Item(["CCTV footage obtained by Sky News", "the recording"], "cctv",
             [step("shared|released|published", None, optional=True), step("published|shared|released", "Sky News", optional=True), step("filmed", None, optional=True)],
             [time("filmed", "2024-05-25"), time("event", "2024-05-25", optional=True)],
             [verdict("time", "confirmed|partly_confirmed", "Sky News|*", optional=True)],
             ["Kharkiv", "superstore"]),
        Item(["a video on Telegram"], "video ground_video",
             [step("posted", "Zelensky|President")],
             [time("posted|filmed|event", "2024-05-25", optional=True)],
             [],
             ["Kharkiv", "hall", "superstore"]),
        ),
    # 10 Protest, Kenya
    Report(
        "Nairobi Ledger", "2024-06-27",
        "Two days after protesters stormed parliament in Nairobi, the police oversight authority said it was looking into at least 22 deaths. "
        "One of its leads is a 40-second video streamed live on TikTok on Tuesday by a student, Brian Otieno, in which a man holding a flag falls on Parliament Road after a burst of gunfire. "
        "Forensic analysts at Amnesty International examined the footage and concluded that the shots came from the direction of the police line. "
        "The National Police Service disputes that account, saying the clip had been edited to mislead. "
        "President William Ruto withdrew the finance bill on Wednesday and asked for a dialogue with the young.",
        Item(["a 40-second video streamed live on TikTok", "the footage", "the clip"], "livestream video ground_video",
             [step("posted|filmed|shared|published", "Otieno|student", "2024-06-25"), step("filmed", "Otieno|student", "2024-06-25", optional=True), step("analysed", "Amnesty|analysts")],
             [time("filmed|posted", "2024-06-25"), time("posted|event|filmed", "2024-06-25", optional=True)],
             [verdict("content", "disputed|refuted", "Police"), verdict("content", "confirmed", "Amnesty|analysts", optional=True)],
             ["Nairobi", "Parliament Road", "parliament"]),
        ),
    # 11 flood, misattributed, Dubai
    Report(
        "Full Fact Desk", "2024-04-19",
        "A video of a shopping mall car park filling with brown water is not from this week's storm in Dubai, as thousands of posts say. "
        "A reverse image search led us to a longer version of the same clip, uploaded to YouTube on 9 September 2022 by a user in Noida, India. "
        "The number plates of the cars and the logo of the mall both fit. We found no trace of it in connection with the Gulf before Tuesday. "
        "The rains in the United Arab Emirates were the heaviest in 75 years of records, and flights at the world's second busiest airport were still being delayed on Thursday.",
        Item(["A video of a shopping mall car park", "a longer version of the same clip", "it@1"], "video ground_video",
             [step("posted", "user", "2022-09-09"), step("reposted|posted|shared", None, optional=True), step("verified|analysed|geolocated", "We|Full Fact", optional=True)],
             [time("posted", "2022-09-09"), time("posted", "2024-04-16", optional=True)],
             [verdict("location|time", "refuted", "We|Full Fact"), verdict("time|location|content", "refuted", "We|Full Fact", optional=True), verdict("location", "confirmed", "We|Full Fact", optional=True)],
             ["Noida", "India", "mall"]),
        ),
    # 12 Earthquake, Morocco
    Report(
        "France 24 Observers", "2023-09-13",
        "In the village of Tafeghaghte, south of Marrakesh, almost every house fell when the earthquake struck late on Friday. "
        "Our Observer there, the schoolteacher Hassan Ait Lahcen, sent us photos that he took the next morning: a mosque without its roof, mattresses on a slope, a donkey buried to the neck. "
        "\"We had no one but ourselves for two days,\" he says. The army has since put up a field hospital in Asni, and helicopters from Spain and Britain are bringing in search teams. "
        "The provisional toll stood at 2,901 on Tuesday night, according to the interior ministry in Rabat.",
        Item(["photos that he took the next morning"], "still",
             [step("filmed", "Lahcen|schoolteacher|Observer", "2023-09-09"), step("shared|released", "Lahcen|schoolteacher|Observer"), step("published", "France 24", optional=True)],
             [time("filmed", "2023-09-09"), time("event", "2023-09-08", optional=True)],
             [],
             ["Tafeghaghte", "Marrakesh", "village"]),
        ),
    # 13 Crime, dashcam/bodycam US
    Report(
        "Ohio Valley Times", "2024-04-19",
        "CANTON, Ohio - Police in Canton have released body camera video of the arrest of a man who died after officers pinned him to the floor of a social club. "
        "The 36-minute recording, made public on Wednesday, shows officers entering the bar on the night of April 18 last year and one of them placing a knee on the man's upper back. "
        "\"They killed my brother,\" said Denise Rollins, who watched it for the first time in her lawyer's office. "
        "The two officers have been put on paid leave. The county coroner has yet to rule on the cause of death, and the state's bureau of criminal investigation took over the case in May.",
        Item(["body camera video of the arrest", "The 36-minute recording", "it@1"], "bodycam",
             [step("released|published", "Police", "2024-04-17"), step("filmed", "officers|police", "2023-04-18", optional=True), step("unit", "*", optional=True)],
             [time("filmed", "2023-04-18"), time("event", "2023-04-18", optional=True), time("published", "2024-04-17", optional=True)],
             [],
             ["Canton", "Ohio", "club", "bar"]),
        ),
    # 14 Ukraine Kakhovka
    Report(
        "Zentral Nachrichten International", "2023-06-08",
        "Water levels in Kherson began to stabilise on Thursday, two days after the Kakhovka dam gave way, but whole streets of the Korabel district remain under water. "
        "Thermal drone footage shared by the Ukrainian 124th Territorial Defence Brigade on Wednesday shows soldiers dropping water bottles to a family on a roof in Oleshky. "
        "The family was later brought across the river by boat, the brigade said. We were unable to verify that account or to establish when the video had been recorded, "
        "but the roof and the neighbouring silo are visible in older images of the town. "
        "Kyiv and Moscow blame one another for the breach.",
        Item(["Thermal drone footage shared by the Ukrainian 124th", "the video"], "thermal_video drone_video",
             [step("shared|posted|released|published", "124th|brigade", "2023-06-07"), step("filmed|unit", "124th|soldiers|brigade", optional=True)],
             [time("posted|published", "2023-06-07", optional=True)],
             [verdict("time", "not_confirmed", "We|Zentral"), verdict("location", "confirmed", "We|Zentral|*", optional=True), verdict("content|source", "not_confirmed", "We|Zentral", optional=True)],
             ["Oleshky", "roof"]),
        ),
    # 15 Accident, Baltimore bridge
    Report(
        "CNN", "2024-03-26",
        "The container ship Dali lost power twice in the minutes before it struck the Francis Scott Key Bridge in Baltimore early on Tuesday, according to a CNN analysis of livestream video. "
        "The pictures come from a harbour camera run by StreamTime Live, a company that watches ships, and show the lights aboard going out shortly after 1:24 a.m. and again two minutes later. "
        "Six members of a road crew who were filling potholes on the span are presumed dead. "
        "Wes Moore, Maryland's governor, declared a state of emergency and said that the mayday call had saved lives by giving officers time to stop the traffic.",
        Item(["livestream video", "The pictures"], "livestream",
             [step("filmed|unit|published", "StreamTime"), step("analysed", "CNN")],
             [time("filmed|event", "2024-03-26"), time("event|filmed", "2024-03-26", optional=True)],
             [verdict("content", "confirmed", "CNN", optional=True)],
             ["Baltimore", "Bridge", "Francis Scott Key", "Maryland", "harbour"]),
        ),
    # 16 Gaza
    Report(
        "The Washington Monitor", "2024-03-04",
        "Israeli drone footage of the crowd around an aid convoy on Al-Rashid Street leaves out the seconds in which people first began to run, a Washington Monitor review has found. "
        "The Israel Defense Forces released the video hours after more than 100 Palestinians were killed in Gaza City before dawn on Thursday. It is not continuous: there are at least four cuts. "
        "A second clip, filmed by an Al Jazeera cameraman at the Nabulsi roundabout, records bursts of automatic fire with tracers overhead; we confirmed its location and, with the help of an audio expert, "
        "that the shots came from within a few hundred metres. The military says its soldiers fired only at those who approached them.",
        Item(["Israeli drone footage of the crowd", "the video", "It@1"], "drone_video thermal_video",
             [step("released|published", "Israel", "2024-02-29"), step("filmed|unit", "Israel", optional=True), step("analysed", "Washington Monitor")],
             [time("filmed|event", "2024-02-29"), time("published|event|filmed", "2024-02-29", optional=True)],
             [verdict("content", "disputed|partly_confirmed|refuted|not_confirmed", "Washington Monitor", optional=True)],
             ["Rashid", "Gaza", "street"]),
        Item(["A second clip"], "video ground_video",
             [step("filmed", "Al Jazeera|cameraman"), step("analysed", "Washington Monitor|we|audio expert", optional=True), step("geolocated", "Washington Monitor|we", optional=True)],
             [time("filmed|event", "2024-02-29", optional=True)],
             [verdict("location", "confirmed", "we|Washington Monitor"), verdict("content", "confirmed", "we|Washington Monitor|audio expert", optional=True)],
             ["Nabulsi", "roundabout", "Gaza", "Rashid"]),
        ),
    # 17 animals, bear Romania
    Report(
        "Transylvania Today", "2024-07-15",
        "A brown bear that had been wandering through Busteni for a week was caught on Sunday and taken to a reserve near Zarnesti. "
        "Phone video taken by a German tourist, and broadcast by Digi Carpati, shows the animal opening the door of a bakery van in the car park of the cable car and leaving with a tray of pretzels. "
        "No one was hurt. Romania has some 8,000 bears, the most in Europe outside Russia, and lawmakers meet on Monday in an emergency session to raise the number that may be shot. "
        "Conservationists say that rubbish left in the open is the real cause.",
        Item(["Phone video taken by a German tourist"], "video ground_video",
             [step("filmed", "tourist"), step("published|shared|released", "Digi Carpati")],
             [],
             [],
             ["Busteni", "car park", "cable car", "Romania"]),
        ),
    # 18 Russia refinery, Ryazan
    Report(
        "Open Source Bulletin", "2024-03-13",
        "A drone dives into a distillation column at the Rosneft refinery in Ryazan and a fireball follows: the video, posted by the Telegram channel Baza on the morning of 13 March, is one of the clearest yet of Ukraine's campaign against Russian oil. "
        "It was filmed from a bus stop on Yuzhny Promuzel, 54.5597, 39.7921, looking south-west, as @north_finch, a volunteer geolocator, worked out within an hour. "
        "We have checked his result and agree. The governor, Pavel Malkov, said only that there had been a fire and that two people were hurt. "
        "Ryazan, 180 kilometres from Moscow, handles about 5.8 per cent of all crude refined in Russia.",
        Item(["the video@1", "It@1"], "video ground_video",
             [step("posted|published|shared", "Baza", "2024-03-13"), step("geolocated", "north_finch|volunteer"), step("filmed", None, optional=True), step("verified|geolocated", "We|Open Source Bulletin", optional=True)],
             [time("posted", "2024-03-13", optional=True), time("filmed|event", "2024-03-13", optional=True), time("geolocated", "2024-03-13", optional=True)],
             [verdict("location", "confirmed", "We|Open Source Bulletin"), verdict("location", "confirmed", "north_finch|volunteer", optional=True)],
             ["Ryazan", "refinery", "Promuzel", "54.5597", "bus stop"]),
        ),
    # 19 Brazil floods
    Report(
        "Agencia Pampa", "2024-05-08",
        "PORTO ALEGRE - The statehouse, the bus station and the airport of Porto Alegre were still under water on Wednesday, and officials warned that the Guaiba would not fall below the flood mark for weeks. "
        "Aerial images made by photographer Renan Mattos for the news agency on Sunday show aircraft half submerged at Salgado Filho airport. "
        "Before-and-after satellite photos from Planet Labs, dated April 20 and May 6, give an idea of how far the water has spread in the suburb of Eldorado do Sul. "
        "At least 95 people are dead and 130 missing. The football federation has called off all the matches of the state's clubs until the end of May.",
        Item(["Aerial images made by photographer Renan Mattos"], "still drone_still",
             [step("filmed", "Mattos|photographer", "2024-05-05"), step("published", "Agencia Pampa|news agency", optional=True)],
             [time("filmed", "2024-05-05"), time("event", "2024-05-05", optional=True)],
             [],
             ["Salgado", "airport", "Porto Alegre"]),
        Item(["Before-and-after satellite photos from Planet Labs"], "satellite_pair",
             [step("published|released|filmed|unit|shared", "Planet", optional=True)],
             [time("imagery_acquired", "2024-04-20"), time("imagery_acquired", "2024-05-06")],
             [],
             ["Eldorado", "suburb"]),
        ),
    # 20 Japan quake/ tsunami false
    Report(
        "Kyodo Check", "2024-01-04",
        "Footage of a wave sweeping cars over a sea wall, posted on X with the words \"Noto now\", shows the tsunami of March 2011 in Miyako, Iwate Prefecture, and not the earthquake of New Year's Day. "
        "The original was shot from the city hall by a municipal employee and has been broadcast many times. Prime Minister Fumio Kishida on Tuesday asked people not to spread false information. "
        "The quake of magnitude 7.6 killed at least 84 people on the Noto Peninsula, where roads to Suzu and Wajima remain cut. "
        "A tsunami did reach the coast there, but the highest wave measured was 1.2 metres at the port of Wajima.",
        Item(["Footage of a wave sweeping cars", "The original"], "video ground_video",
             [step("filmed", "employee"), step("posted|reposted", None), step("published", None, optional=True), step("verified|analysed", "Kyodo", optional=True)],
             [time("filmed|event", "2011-03"), time("event|filmed", "2011-03", optional=True)],
             [verdict("time|location", "refuted", "Kyodo"), verdict("location|time|content", "refuted", "Kyodo", optional=True), verdict("location|time", "confirmed", "Kyodo", optional=True)],
             ["Miyako", "Iwate", "city hall"]),
        ),
    # 21 Kursk
    Report(
        "Meduza Abroad", "2024-08-08",
        "Ukrainian troops who crossed into Russia's Kursk region on Tuesday were still fighting around Sudzha on Thursday, Russian military bloggers wrote. "
        "A video verified by this newsroom shows about forty Russian servicemen lying face down at the Sudzha border checkpoint with Ukrainian soldiers standing over them. "
        "It first appeared on the Telegram channel Deep Rear on Wednesday. Who filmed it is unknown. "
        "The defence ministry in Moscow published on the same day what it called footage of a strike on Ukrainian armour near the checkpoint; the trees and the bend of the road, however, match a place on the Ukrainian side of the border in the Sumy region. "
        "The acting governor has declared a state of emergency.",
        Item(["A video verified by this newsroom", "It@1", "it@1"], "video ground_video",
             [step("posted|published|shared", "Deep Rear", "2024-08-07"), step("filmed", None, optional=True), step("verified", "newsroom|Meduza", optional=True)],
             [time("posted|published", "2024-08-07", optional=True)],
             [verdict("location|time|content|source", "confirmed", "newsroom|Meduza"), verdict("source", "not_confirmed", "newsroom|Meduza|*", optional=True)],
             ["Sudzha", "checkpoint", "Kursk"]),
        Item(["footage of a strike on Ukrainian armour"], "video drone_video",
             [step("published|released|posted", "ministry|Moscow", "2024-08-07"), step("geolocated", "newsroom|Meduza", optional=True)],
             [time("published|posted", "2024-08-07", optional=True)],
             [verdict("location", "refuted|disputed", "newsroom|Meduza|*")],
             ["Sumy", "checkpoint", "border", "Sudzha", "Ukrainian side"]),
        ),
    # 22 Hawaii fire
    Report(
        "The Honolulu Register", "2023-08-16",
        "Power lines on Lahainaluna Road were sparking hours before the town of Lahaina burned, videos recorded by residents suggest. "
        "In one of them, which Shane Kealoha broadcast live on Facebook at 6:40 a.m. on August 8, a wire lies in dry grass beside a pole that has snapped. \"That's the power line that started it,\" he says. "
        "A sensor company, Gridwatch, registered a fault in the grid at the same minute, which supports the time that he gives. "
        "Hawaiian Electric declined to comment on the clip, citing lawsuits. The number of dead rose to 106 on Tuesday, and fewer than a third have been identified.",
        Item(["videos recorded by residents"], "video ground_video livestream",
             [step("filmed", "residents")],
             [time("filmed|event", "2023-08-08", optional=True)],
             [],
             ["Lahaina", "Lahainaluna"]),
        Item(["one of them", "the clip"], "livestream video ground_video",
             [step("posted|filmed|published|shared", "Kealoha", "2023-08-08"), step("filmed", "Kealoha", "2023-08-08", optional=True)],
             [time("filmed|posted", "2023-08-08"), time("event|posted|filmed", "2023-08-08", optional=True)],
             [verdict("time", "confirmed|partly_confirmed", "Gridwatch|*", optional=True)],
             ["Lahaina", "Lahainaluna"]),
        ),
    # 23 Syria
    Report(
        "Deutsche Welle", "2024-12-09",
        "Crowds broke into the Saydnaya prison north of Damascus on Sunday, hours after Bashar al-Assad fled Syria. "
        "Mobile phone footage circulating on social media shows women and a small child being led from a cell by a rebel who shouts: \"You are free!\" DW has confirmed that the video was taken in the prison's white building. "
        "Another film said to come from there, of a man in a hydraulic press, dates from 2022 and was part of an art installation in Vietnam. "
        "Families were still arriving on Monday with lists of names. The White Helmets sent five teams to look for hidden cells underground.",
        Item(["Mobile phone footage circulating on social media", "the video"], "video ground_video",
             [step("shared|posted", None, optional=True), step("filmed", None, optional=True), step("filmed", "rebel", optional=True), step("verified|geolocated", "DW|Deutsche Welle", optional=True)],
             [time("filmed|event", "2024-12-08", optional=True)],
             [verdict("location", "confirmed", "DW|Deutsche Welle")],
             ["Saydnaya", "prison", "white building", "Damascus", "Syria"]),
        Item(["Another film said to come from there"], "video ground_video",
             [],
             [time("filmed|event|published|posted", "2022")],
             [verdict("location|content|time", "refuted", "DW|Deutsche Welle|*"), verdict("time|content|location", "refuted", "DW|Deutsche Welle|*", optional=True)],
             ["Vietnam"]),
        ),
    # 24 Central Europe flood
    Report(
        "Radio Prague International", "2024-09-17",
        "The rivers Opava and Bela had begun to fall by Tuesday, leaving behind ruined houses in Krnov and Jesenik. "
        "Lukas Dvorsky, a paramedic, recorded the moment on Sunday morning when the wave came down the main street of Jesenik and took a bridge with it. "
        "He let Radio Prague use the video, which shows a shed, a white car and a number of trees being swept by. "
        "The police also handed out pictures taken from a helicopter of people waiting on roofs in Krnov. "
        "The government will discuss a change to this year's budget on Wednesday, and the army has promised 2,000 soldiers for the cleaning up.",
        Item(["the video", "recorded the moment on Sunday morning"], "video ground_video",
             [step("filmed", "Dvorsky|paramedic", "2024-09-15"), step("shared|released|published", "Dvorsky|paramedic", optional=True), step("published", "Radio Prague", optional=True)],
             [time("filmed", "2024-09-15"), time("event", "2024-09-15", optional=True)],
             [],
             ["Jesenik", "street"]),
        Item(["pictures taken from a helicopter"], "still video drone_still",
             [step("released|shared|published", "police"), step("filmed", "police", optional=True)],
             [],
             [],
             ["Krnov", "roofs"]),
        ),
    # 25 Bangladesh
    Report(
        "Prothom Observer", "2024-08-07",
        "Old footage of a restaurant fire is being passed off as an attack on a Hindu temple in Bangladesh, our fact-checking unit has found. "
        "The 22-second clip, viewed 1.3 million times on X since Monday, was published by Jamuna Sangbad on July 21 and shows the Raj Palace ablaze at Satkhira's Kolaroa market. "
        "\"It is a restaurant that belonged to a party official. There was no temple here,\" the local fire chief, Abdul Karim, told us over the phone. "
        "Student leaders and army officers met late into the night in Dhaka, two days after Sheikh Hasina resigned and left by helicopter, to discuss an interim government under Muhammad Yunus.",
        Item(["Old footage of a restaurant fire", "The 22-second clip"], "video ground_video",
             [step("published|posted", "Jamuna Sangbad", "2024-07-21"), step("reposted|posted|shared", None, optional=True), step("verified|analysed", "our fact-checking unit|Prothom", optional=True)],
             [time("published|posted", "2024-07-21", optional=True), time("posted", "2024-08-05", optional=True)],
             [verdict("content", "refuted", "our fact-checking unit|Prothom"), verdict("time|location", "refuted", "our fact-checking unit|Prothom", optional=True), verdict("content", "refuted", "Karim|fire chief", optional=True)],
             ["Satkhira", "Kolaroa", "market", "restaurant", "Bangladesh"]),
        ),
    # 26 Ukraine Bucha-like satellite
    Report(
        "The New York Ledger", "2022-04-05",
        "An analysis of satellite imagery by The New York Ledger rebuts claims by Moscow that bodies in the streets of Bucha were placed there after its troops had left. "
        "Images taken by Maxar Technologies on March 19 show at least eleven dark objects of the size of a body along Yablunska Street. "
        "They lie exactly where they are seen in a video shot by a member of the local council, Taras Shapoval, from a moving car on April 1 and posted on Facebook the next day. "
        "The satellite pictures were provided by the company at our request. Russia's foreign ministry on Monday called the scenes a staged provocation. "
        "Bucha, a commuter town north-west of Kyiv, was occupied for 33 days.",
        Item(["Images taken by Maxar Technologies", "The satellite pictures", "satellite imagery"], "satellite_image",
             [step("filmed|unit|released|shared", "Maxar"), step("released|shared|published", "Maxar|company", optional=True), step("analysed", "New York Ledger")],
             [time("imagery_acquired", "2022-03-19")],
             [],
             ["Bucha", "Yablunska"]),
        Item(["a video shot by a member of the local council"], "video ground_video dashcam",
             [step("filmed", "Shapoval|council", "2022-04-01"), step("posted", "Shapoval|council|*", "2022-04-02"), step("analysed", "New York Ledger", optional=True)],
             [time("filmed", "2022-04-01"), time("posted", "2022-04-02", optional=True)],
             [verdict("location|content|time", "confirmed", "New York Ledger", optional=True), verdict("content", "disputed|refuted", "Russia|ministry|Moscow", optional=True)],
             ["Bucha", "Yablunska"]),
        ),
    # 27 Chile fire
    Report(
        "La Voz de Valparaiso", "2024-02-06",
        "The fires that swept the hills above Vina del Mar have killed 131 people, the forensic service said on Tuesday, making them the deadliest in Chile's history. "
        "Prosecutors have asked for all recordings of the first hour, among them the film of a security camera in the botanical garden that shows smoke behind the nursery at 14:06 on Friday. "
        "They are also looking at a video that went around on WhatsApp of a man with a jerry can. That recording has nothing to do with the case: police traced it to the town of Nacimiento, 500 kilometres to the south, where it was made in February 2023. "
        "President Gabriel Boric declared two days of mourning.",
        Item(["the film of a security camera in the botanical garden"], "cctv",
             [step("filmed", None, optional=True), step("analysed", "Prosecutors", optional=True)],
             [time("filmed", "2024-02-02"), time("event", "2024-02-02", optional=True)],
             [],
             ["Vina del Mar", "garden", "nursery"]),
        Item(["a video that went around on WhatsApp", "That recording", "it@2"], "video ground_video",
             [step("shared|posted|reposted", None), step("geolocated|verified|analysed", "police", optional=True), step("analysed", "Prosecutors", optional=True), step("filmed", None, optional=True)],
             [time("filmed", "2023-02")],
             [verdict("location|time|content", "refuted", "police"), verdict("time|location|content", "refuted", "police", optional=True), verdict("location|time", "confirmed", "police", optional=True)],
             ["Nacimiento", "town"]),
        ),
    # 28 Serbia canopy / protests
    Report(
        "Balkan Dispatch", "2025-03-17",
        "Tens of thousands marched through Belgrade on Saturday in what may have been the largest protest in Serbia's history. "
        "During a silence for the fifteen victims of the Novi Sad station, the crowd on Kralja Milana Street suddenly parted in panic, as several videos from different angles show. "
        "Experts consulted by Balkan Dispatch who studied the footage said that the reaction was consistent with a sonic weapon, but stressed that pictures alone could not prove it. "
        "The interior ministry denied having used any such device. "
        "We matched six of the clips to the stretch between the Slavija and London crossings. Students have called for an independent inquiry.",
        Item(["several videos from different angles", "the footage", "six of the clips"], "video ground_video",
             [step("analysed", "Experts"), step("geolocated", "We|Balkan Dispatch", optional=True), step("filmed", None, optional=True)],
             [time("filmed|event", "2025-03-15"), time("event|filmed", "2025-03-15", optional=True)],
             [verdict("location", "confirmed", "We|Balkan Dispatch"), verdict("content", "partly_confirmed|not_confirmed|confirmed", "Experts", optional=True)],
             ["Belgrade", "Kralja Milana", "Slavija", "London"]),
        ),
    # 29 India train accident
    Report(
        "Odisha Chronicle", "2023-06-05",
        "Trains began to run again past Bahanaga Bazar on Sunday night, 51 hours after the accident that killed 275 people. "
        "A clip of the last seconds inside the Coromandel Express, in which a cleaner mops the floor before the picture goes black, was shared widely on WhatsApp and shown by several channels. "
        "Its authenticity could not be established. Railway officials said they were aware of the video but would not say whether it came from the train. "
        "The central bureau of investigation takes over the inquiry on Tuesday. In Balasore, relatives went from hospital to hospital with photographs of the missing, and more than 100 bodies remained unclaimed.",
        Item(["A clip of the last seconds", "the video"], "video ground_video",
             [step("shared|posted", None), step("published|republished", "channels", optional=True)],
             [time("filmed|event", "2023-06-02", optional=True)],
             [verdict("content|source", "not_confirmed", None), verdict("source|content", "not_confirmed", "Railway|officials", optional=True)],
             ["Bahanaga", "Coromandel", "Balasore"]),
        ),
    # 30 Ukraine Bakhmut geolocated
    Report(
        "Newsweek", "2023-01-17",
        "Heavy fighting in the Donetsk town of Soledar is captured in new footage geolocated by an open-source analyst known as Marlow and shared on Monday by the Institute for the Study of War. "
        "The clip, filmed from a Ukrainian drone, shows Russian infantry crossing the railway south of the salt mine No. 7 while shells land among them. "
        "Newsweek was not able to independently verify the authenticity of the video or when it was filmed. "
        "Yevgeny Prigozhin, the founder of the Wagner Group, claimed last week that his men had taken the whole town. "
        "The Ukrainian general staff says its troops hold positions on the western edge.",
        Item(["new footage geolocated by an open-source analyst", "The clip", "the video", "it@1"], "drone_video",
             [step("geolocated", "Marlow|analyst"), step("shared|posted|published", "Institute", "2023-01-16"), step("filmed|unit", "Ukrainian drone|Ukrain")],
             [time("posted|published", "2023-01-16", optional=True)],
             [verdict("content|source", "not_confirmed", "Newsweek"), verdict("time", "not_confirmed", "Newsweek"), verdict("location", "confirmed", "Marlow|analyst", optional=True)],
             ["Soledar", "Donetsk", "mine", "railway"]),
        ),
    # 31 Pakistan flood
    Report(
        "Dawn Gazette", "2022-08-29",
        "The New Honeymoon hotel at Kalam, in the Swat valley, stood by the river for forty years. On Friday it took less than a minute to fall. "
        "Video of the collapse, first shared on Facebook by the hotel's neighbour Sher Zaman, has become the emblem of this summer's floods, seen from Karachi to London. "
        "A provincial disaster official confirmed to this newspaper that the recording was genuine and that the building had been emptied in time. "
        "In Nowshera, where the Kabul river broke its banks the following day, thousands slept along the motorway. "
        "The finance minister said the damage would exceed ten billion dollars and that Pakistan would ask its creditors for time.",
        Item(["Video of the collapse", "the recording"], "video ground_video",
             [step("shared|posted", "Zaman|neighbour"), step("filmed", None, optional=True), step("filmed", "Zaman|neighbour", optional=True), step("verified", "official", optional=True)],
             [time("filmed|event", "2022-08-26"), time("event|filmed", "2022-08-26", optional=True)],
             [verdict("content", "confirmed", "official"), verdict("source|location", "confirmed", "official", optional=True)],
             ["Kalam", "Swat", "hotel", "Honeymoon"]),
        ),
    # 32 Taiwan quake
    Report(
        "Taipei Wire", "2024-04-04",
        "Rescuers were trying to reach some 600 people cut off in the Taroko gorge on Thursday, a day after the strongest earthquake to strike Taiwan in 25 years. "
        "In Hualien the ten-storey Uranus building leans over the road at an angle that has made it the most photographed in the country. "
        "A dashcam in a taxi on Provincial Highway 9 recorded rocks as large as cars bouncing across the carriageway; the driver, Lin Cheng-hao, gave the recording to the broadcaster TVN, which put it online on Wednesday evening. "
        "Chipmakers in Hsinchu said that most of their machines were running again and that no clean room had been damaged beyond repair.",
        Item(["A dashcam in a taxi", "the recording", "it@2"], "dashcam",
             [step("filmed", "Lin|driver|taxi|dashcam", "2024-04-03"), step("shared|released", "Lin|driver"), step("published|posted|released", "TVN", "2024-04-03")],
             [time("filmed|event", "2024-04-03", optional=True), time("published|posted", "2024-04-03", optional=True)],
             [],
             ["Highway 9", "Hualien", "Taiwan"]),
        ),
    # 33 DR Congo
    Report(
        "Great Lakes Monitor", "2025-01-29",
        "Residents of Goma woke on Tuesday to silence after two days of shelling. A photograph released by the M23's spokesman, said to show its fighters in front of the city's airport, was taken in the correct place, "
        "but the shadows suggest a time of day at which, by all accounts, the terminal was still in the hands of Congolese troops. We therefore regard the claimed date, Monday, as doubtful. "
        "An undated video that shows bodies outside the Munzenze prison was sent to us by a local journalist; its author asked not to be named. "
        "Hospitals are running out of blood, and the Red Cross says that its store of medicines has been looted.",
        Item(["A photograph released by the M23's spokesman"], "still",
             [step("released|published", "M23|spokesman"), step("analysed|chronolocated|geolocated|verified", "We|Great Lakes", optional=True)],
             [time("filmed", "2025-01-27", optional=True), time("event", "2025-01-27", optional=True)],
             [verdict("location", "confirmed", "We|Great Lakes|*"), verdict("time", "disputed|not_confirmed", "We|Great Lakes")],
             ["Goma", "airport"]),
        Item(["An undated video that shows bodies outside"], "video ground_video",
             [step("shared|released|posted", "journalist"), step("filmed", None, optional=True), step("filmed", "author", optional=True)],
             [],
             [],
             ["Munzenze", "prison", "Goma"]),
        ),
    # 34 Russia: Crocus
    Report(
        "Agence Boreale", "2024-03-23",
        "MOSCOW - Gunmen opened fire in the Crocus City Hall in Krasnogorsk, just outside Moscow, on Friday night, killing at least 133 people. "
        "Four videos filmed by concertgoers and verified by Agence Boreale show men in camouflage firing at people who crouch behind a glass front. "
        "Another recording, apparently made with a body camera by one of the attackers, was put out on Saturday by Amaq, the news outlet of the Islamic State group. "
        "It is consistent with the layout of the foyer, but we have not been able to confirm who made it. "
        "President Vladimir Putin declared Sunday a day of mourning. The border guards in Bryansk stopped a white Renault during the night.",
        Item(["Four videos filmed by concertgoers"], "video ground_video",
             [step("filmed", "concertgoers", "2024-03-22"), step("verified", "Agence Boreale", optional=True)],
             [time("filmed|event", "2024-03-22", optional=True)],
             [verdict("location|time|content|source", "confirmed", "Agence Boreale")],
             ["Crocus", "Krasnogorsk", "Moscow"]),
        Item(["Another recording, apparently made with a body camera", "It@1", "it@1"], "bodycam video",
             [step("released|published|posted", "Amaq", "2024-03-23"), step("filmed", "attackers|*", optional=True)],
             [time("published|posted", "2024-03-23", optional=True), time("filmed|event", "2024-03-22", optional=True)],
             [verdict("source", "not_confirmed", "we|Agence Boreale"), verdict("location", "confirmed|partly_confirmed", "we|Agence Boreale|*")],
             ["Crocus", "foyer", "Krasnogorsk", "Moscow"]),
        ),
    # 35 Helene NC
    Report(
        "Blue Ridge Post", "2024-10-03",
        "An image of a weeping girl in a boat with a puppy, shared by politicians as proof of neglect after Hurricane Helene, is not real. It was generated by a computer, the forensics professor Nora Whitfield of Brevard University told us after examining it: "
        "the girl has an extra finger in one version and a different boat in another. "
        "Real pictures are in no short supply. Footage that Asheville's fire department released last Friday shows warehouses floating down the Swannanoa, and a resident of Chimney Rock, Jess Tate, filmed the village's main street vanish. "
        "Some 200 people are known to have died in six states. Much of western North Carolina still lacks water.",
        Item(["An image of a weeping girl in a boat", "It@1", "it@1"], "still screenshot",
             [step("shared|posted|reposted", "politicians"), step("analysed", "Whitfield|professor")],
             [],
             [verdict("content", "refuted", "Whitfield|professor"), verdict("content|source", "refuted", "Blue Ridge", optional=True)],
             []),
        Item(["Footage that Asheville's fire department released"], "video ground_video drone_video",
             [step("released|published", "fire department", "2024-09-27"), step("filmed", "fire department", optional=True)],
             [time("published|posted", "2024-09-27", optional=True), time("filmed|event", "2024-09-27", optional=True)],
             [],
             ["Swannanoa", "Asheville"]),
        Item(["filmed the village's main street vanish"], "video ground_video",
             [step("filmed", "Tate|resident")],
             [],
             [],
             ["Chimney Rock", "street"]),
        ),
    # 36 Lebanon Beirut file
    Report(
        "The Levant Times", "2024-08-04",
        "Four years after the port of Beirut blew up, no one has been tried. Families of the 220 dead will walk to the silos on Sunday, as they do on every anniversary. "
        "The best known recording of the blast, shot on 4 August 2020 by the wedding photographer Elie Haddad from a roof in Gemmayzeh, was shown again at a hearing in London last month. "
        "It has since been entered in the archive of the group Legal Memory, which keeps the original file with its hash. "
        "The judge in charge, Tarek Bitar, has been blocked by more than twenty lawsuits, and the interior ministry refuses to carry out his warrants.",
        Item(["The best known recording of the blast", "It@1", "the original file"], "video ground_video",
             [step("filmed", "Haddad|photographer", "2020-08-04"), step("archived", "Legal Memory"), step("republished|published", None, "2024-07", optional=True)],
             [time("filmed", "2020-08-04"), time("event", "2020-08-04", optional=True), time("published", "2024-07", optional=True)],
             [],
             ["Beirut", "Gemmayzeh", "port"]),
        ),
    # 37 Ukraine POW execution
    Report(
        "Kyiv Monitor", "2024-10-15",
        "Ukraine's prosecutor general has opened an inquiry into the shooting of nine prisoners in the Kursk region after a drone video of the killing surfaced. "
        "The footage was published on October 13 by the DeepState project, which said it had been taken on October 10 near the farm of Zeleny Shlyakh. "
        "The Kyiv Monitor has confirmed the place from the line of trees and a ruined barn; the identity of the dead and the unit of the men who shot them could not be verified. "
        "Ombudsman Dmytro Lubinets wrote to the United Nations and the Red Cross. "
        "Elsewhere, a Shahed drone cut the power in parts of Sumy during the night.",
        Item(["a drone video of the killing", "The footage", "it@1"], "drone_video",
             [step("published|posted|released", "DeepState", "2024-10-13"), step("geolocated|verified", "Kyiv Monitor", optional=True), step("filmed", None, "2024-10-10", optional=True)],
             [time("filmed", "2024-10-10"), time("published|posted", "2024-10-13", optional=True), time("event", "2024-10-10", optional=True)],
             [verdict("location", "confirmed", "Kyiv Monitor"), verdict("content|source", "not_confirmed", "Kyiv Monitor|*", optional=True), verdict("source|content", "not_confirmed", "Kyiv Monitor|*", optional=True)],
             ["Zeleny", "Kursk", "farm"]),
        ),
    # 38 Canada fire
    Report(
        "The Okanagan Star", "2023-08-21",
        "West Kelowna's fire chief, Jason Brolund, compared the night of Thursday to \"a hundred years of firefighting all at once\". "
        "A boater on Okanagan Lake, Melissa Grantham, caught the McDougall Creek fire as it ran down to Bear Creek beach; her time-lapse was posted on TikTok on Friday and has been used by broadcasters around the world. "
        "A post that put the same time-lapse at Yellowknife is wrong, the B.C. Wildfire Service said. "
        "About 27,000 people have had to leave their homes in the province. Smoke grounded all flights at Kelowna International Airport, and hotels have been asked to keep rooms for evacuees.",
        Item(["caught the McDougall Creek fire", "her time-lapse", "the same time-lapse"], "video ground_video",
             [step("filmed", "Grantham|boater", "2023-08-17"), step("posted", "Grantham|boater|*", "2023-08-18"), step("republished|published", "broadcasters", optional=True), step("reposted|posted", None, optional=True)],
             [time("posted", "2023-08-18", optional=True), time("filmed|event", "2023-08-17", optional=True)],
             [verdict("location", "refuted", "Wildfire Service")],
             ["Okanagan", "Bear Creek", "McDougall", "Kelowna"]),
        ),
    # 39 none, economics + reporter on scene without footage
    Report(
        "Lisbon Business Daily", "2023-10-24",
        "Portugal's water reservoirs stood at 71 per cent of capacity at the end of last week, well above the level of a year ago, after the storms Aline and Bernard. "
        "In the Algarve, however, the Bravura dam holds less than a tenth of what it could. Farmers there have been told to expect further cuts. "
        "The environment minister will present a plan for a desalination plant near Albufeira in November; the regional court has yet to rule on a complaint by residents. "
        "Two people were slightly hurt on Sunday when a tree fell on a tram in Lisbon, the fire brigade said.",
        ),
    # 40 Iran protests
    Report(
        "Persian Service Monitor", "2022-11-18",
        "Protesters have set fire to the former home of Ayatollah Khomeini in the city of Khomein, according to videos posted on social media on Thursday evening. "
        "AFP geolocated the images to the house, now a museum, by its distinctive archways. "
        "Iran's semi-official Tasnim news agency denied that there had been a fire, saying that a small group had gathered outside and that \"the doors of the house are open to pilgrims\". "
        "The footage, whose authors are not known, could not be dated with certainty. "
        "Unrest over the death of Mahsa Amini entered its third month this week with strikes in the bazaars of Tehran, Isfahan and Tabriz, rights groups abroad say.",
        Item(["videos posted on social media on Thursday evening", "the images", "The footage"], "video ground_video",
             [step("posted|shared", None, "2022-11-17"), step("geolocated", "AFP"), step("filmed", None, optional=True)],
             [time("posted", "2022-11-17", optional=True)],
             [verdict("location", "confirmed", "AFP"), verdict("time", "not_confirmed", "AFP|*"), verdict("content", "disputed|refuted", "Tasnim"), verdict("source", "not_confirmed", "*", optional=True)],
             ["Khomein", "house", "home", "museum"]),
        ),
    # 41 Germany flood 2021
    Report(
        "Rhein Kurier English", "2021-07-19",
        "In Schuld, where the Ahr carried away six houses on the night of Wednesday, the chancellor spoke on Sunday of a surreal and ghostly scene. "
        "Aerial photographs of the village, taken with a drone by Jonas Kessler on Thursday morning, had by then been printed in newspapers as far away as Japan. "
        "A picture that seems to show a police loudspeaker van calling off the rescue, meanwhile, is doing the rounds among conspiracy theorists. Koblenz police say there was no such order and that the image has been doctored. "
        "The number of confirmed dead in Rhineland-Palatinate has reached 117, and the railway expects repairs of its lines to last for months.",
        Item(["Aerial photographs of the village"], "drone_still still",
             [step("filmed", "Kessler", "2021-07-15"), step("published|republished", "newspapers")],
             [time("filmed", "2021-07-15"), time("event", "2021-07-14", optional=True)],
             [],
             ["Schuld", "village"]),
        Item(["A picture that seems to show a police loudspeaker van", "the image"], "still",
             [step("shared|posted|reposted", "conspiracy", optional=True), step("shared|posted|reposted", None, optional=True)],
             [],
             [verdict("content", "refuted", "police")],
             []),
        ),
    # 42 Ukraine: Dnipro strike missiles
    Report(
        "Bellwether OSINT", "2023-01-20",
        "What hit the apartment block at 118 Peremohy embankment in Dnipro on 14 January? A dashcam clip obtained by the channel Dnipro Operatyv and uploaded on the same evening catches the missile for eleven frames before it strikes. "
        "Our member Hedda Brink placed the car on the Southern Bridge (48.4122, 35.0960) and measured the angle of descent; her findings are in line with a Kh-22. "
        "Russia's spokesman suggested that the damage was done by Ukrainian air defence, which nothing in the video supports. "
        "A screenshot of the seventh frame, sharpened by us, is given below. Forty-six people died, among them six children, and eleven are still missing.",
        Item(["A dashcam clip obtained by the channel Dnipro Operatyv", "the video"], "dashcam",
             [step("posted|published|shared", "Dnipro Operatyv", "2023-01-14"), step("geolocated", "Brink"), step("analysed", "Brink", optional=True), step("filmed", None, optional=True)],
             [time("filmed|event", "2023-01-14"), time("posted|event|filmed", "2023-01-14", optional=True), time("posted", "2023-01-14", optional=True)],
             [verdict("location", "confirmed", "Brink|Bellwether", optional=True), verdict("content", "confirmed|partly_confirmed", "Brink|Bellwether", optional=True)],
             ["Dnipro", "Peremohy", "Bridge", "48.4122"]),
        Item(["A screenshot of the seventh frame"], "screenshot still",
             [step("analysed|published", "Bellwether", optional=True)],
             [time("filmed|event", "2023-01-14", optional=True)],
             [],
             ["Dnipro", "Peremohy", "Bridge", "48.4122"]),
        ),
    # 43 Haiti
    Report(
        "Caribbean Press Service", "2024-03-07",
        "Gang leader Jimmy Cherizier threatened Haiti with civil war on Tuesday unless the prime minister resigned. "
        "Videos that his men filmed and spread over WhatsApp show them walking among burnt-out police trucks on the Rue Champ de Mars in Port-au-Prince. "
        "A reporter of this service recognised the street from the facade of a closed cinema, but we have no means of telling whether the recordings are recent, since the trucks have stood there for months. "
        "At the national penitentiary, emptied by an attack on Saturday night, the gates were open and only a few guards were to be seen. "
        "The airport remains closed and petrol is sold by the gallon from plastic cans.",
        Item(["Videos that his men filmed", "the recordings"], "video ground_video",
             [step("filmed", "his men|gang"), step("shared|posted|released", "his men|gang"), step("geolocated|verified", "reporter", optional=True)],
             [],
             [verdict("location", "confirmed", "reporter|Caribbean|we"), verdict("time", "not_confirmed", "we|Caribbean")],
             ["Champ de Mars", "Port-au-Prince", "Haiti"]),
        ),
    # 44 Italy fire / volcano?  Italy Emilia flood
    Report(
        "ANSA English", "2023-05-18",
        "Twenty-one rivers broke their banks in Emilia-Romagna in a day and a half, and thirteen people had been found dead by Thursday evening. "
        "The Carabinieri circulated a video of an elderly couple being lifted by helicopter from a farmhouse outside Faenza on Wednesday. "
        "In Cesena, a trader named Loris Bartolini filmed the Savio as it poured over the Ponte Nuovo, with the water up to the handlebars of a parked scooter. "
        "Authorities there have checked the second clip, which some users took to be from an older flood, and say it is authentic and recent. "
        "The Formula One race at Imola has been called off.",
        Item(["a video of an elderly couple being lifted"], "video drone_video ground_video",
             [step("released|shared|published", "Carabinieri"), step("filmed", "Carabinieri", optional=True)],
             [time("filmed|event", "2023-05-17"), time("published|event|filmed", "2023-05-17", optional=True)],
             [],
             ["Faenza", "farmhouse"]),
        Item(["filmed the Savio", "the second clip", "it@2"], "video ground_video",
             [step("filmed", "Bartolini|trader"), step("verified", "Authorities", optional=True), step("shared|posted", None, optional=True)],
             [],
             [verdict("content", "confirmed", "Authorities"), verdict("time", "confirmed", "Authorities", optional=True), verdict("time", "disputed|refuted", "users", optional=True)],
             ["Cesena", "Ponte Nuovo", "Savio"]),
        ),
    # 45 South Africa crime
    Report(
        "Gauteng Tribune", "2023-09-04",
        "A gang of eighteen suspected cash-in-transit robbers was killed in a shootout with the police in Makhado, Limpopo, on Friday. "
        "Footage from a neighbour's security camera, which circulated in community groups on Saturday, shows officers taking cover behind a garden wall while bursts of fire come from a double-storey house. "
        "A police spokesperson, Brigadier Nomsa Dlamini, confirmed that the footage showed the operation. She appealed to the public not to share a second film of the bodies, out of respect for the families. "
        "One officer is in hospital in Polokwane. The minister praised the unit and said that more arrests would follow in Gauteng and Mpumalanga.",
        Item(["Footage from a neighbour's security camera", "the footage"], "cctv",
             [step("shared|posted", None, "2023-09-02"), step("filmed", "neighbour", "2023-09-01", optional=True), step("filmed", None, "2023-09-01", optional=True), step("verified", "police|Dlamini", optional=True)],
             [time("posted|published", "2023-09-02", optional=True), time("filmed|event", "2023-09-01", optional=True)],
             [verdict("content", "confirmed", "police|Dlamini")],
             ["Makhado", "Limpopo", "house"]),
        Item(["a second film of the bodies"], "video ground_video still",
             [step("shared|posted", None, optional=True)],
             [],
             [],
             ["*"]),
        ),
    # 46 Ukraine Kramatorsk / unit
    Report(
        "Frontline Digest", "2023-07-03",
        "The 47th Mechanized Brigade has released helmet camera footage of an assault on a trench near Robotyne, in the Zaporizhzhia region. "
        "The six-minute film, which went up on the brigade's YouTube channel on Saturday, was recorded in the third week of June, its press officer Anna Levchenko said. "
        "We could confirm neither the date nor the exact position: smoke hides the horizon for most of the time. "
        "Ukraine's commander-in-chief, Valery Zaluzhny, told an American newspaper on Friday that the offensive was going more slowly than people wanted, and that without aircraft and shells no one should expect anything else. "
        "Russian sources reported heavy mining along the whole southern front.",
        Item(["helmet camera footage of an assault", "The six-minute film"], "bodycam",
             [step("released|posted|published", "47th|brigade", "2023-07-01"), step("filmed|unit", "47th|brigade", optional=True)],
             [time("filmed", "2023-06"), time("published|posted", "2023-07-01", optional=True)],
             [verdict("time", "not_confirmed", "We|Frontline Digest"), verdict("location", "not_confirmed|partly_confirmed", "We|Frontline Digest")],
             ["Robotyne", "Zaporizhzhia", "trench"]),
        ),
    # 47 Indonesia / earthquake Cianjur
    Report(
        "Jakarta Globe Wire", "2022-11-23",
        "Two days after the quake in Cianjur, West Java, a six-year-old boy was pulled alive from the ruins of his home. "
        "A firefighter, Dadang Hidayat, had a phone running as the child was lifted out, and the agency handed the minute-long film to reporters on Wednesday. "
        "By contrast, a video of a swinging footbridge that has been attributed to the same earthquake was already online in 2018. It was recorded in Palu, on the island of Sulawesi, the website Periksa Fakta showed by comparing frames. "
        "The toll stands at 271. Forty people, many of them schoolchildren, are still unaccounted for, said Suharyanto, the head of the disaster agency.",
        Item(["had a phone running", "the minute-long film"], "video ground_video",
             [step("filmed", "Hidayat|firefighter", "2022-11-23"), step("released|shared|published", "agency", "2022-11-23")],
             [time("filmed|event", "2022-11-23", optional=True), time("published|posted", "2022-11-23", optional=True)],
             [],
             ["Cianjur", "Java", "home"]),
        Item(["a video of a swinging footbridge", "It@1"], "video ground_video",
             [step("analysed|verified|geolocated", "Periksa Fakta", optional=True), step("posted|published", None, "2018", optional=True), step("filmed", None, optional=True)],
             [time("posted|published|filmed", "2018")],
             [verdict("location|time|content", "refuted", "Periksa Fakta"), verdict("time|location|content", "refuted", "Periksa Fakta", optional=True), verdict("location", "confirmed", "Periksa Fakta", optional=True)],
             ["Palu", "Sulawesi"]),
        ),
    # 48 Spain/Portugal fire; Galicia drone no
    Report(
        "Cadena Norte", "2025-08-18",
        "Ourense province counted nine large fires on Monday and the high-speed line between Madrid and Galicia stayed shut for a fifth day. "
        "Images from the European satellite Sentinel-2, acquired on Sunday and published by Copernicus, show burn scars of more than 60,000 hectares around Chandrexa de Queixa and Larouco. "
        "At the village of Cualedro, the mayor's son recorded on his phone how neighbours held the flames back with branches and buckets; the regional broadcaster showed the clip in its evening news. "
        "The prime minister promised a national pact on the climate emergency. The opposition replied that it wanted soldiers, not pacts.",
        Item(["Images from the European satellite Sentinel-2"], "satellite_image",
             [step("published|released", "Copernicus"), step("filmed|unit", "Sentinel|European satellite", "2025-08-17", optional=True)],
             [time("imagery_acquired", "2025-08-17")],
             [],
             ["Chandrexa", "Larouco", "Ourense"]),
        Item(["the clip", "recorded on his phone"], "video ground_video",
             [step("filmed", "son"), step("published", "broadcaster")],
             [],
             [],
             ["Cualedro", "village"]),
        ),
    # 49 Nigeria
    Report(
        "Abuja Fact Hub", "2024-12-30",
        "VERDICT: FALSE. A viral video does not show a Nigerian air force jet bombing villagers in Sokoto on Christmas Day. "
        "The claim was posted on Facebook by the page Naija Alert on 26 December and got 11,000 reactions. "
        "Using key frames, we found the same recording in a report that Al Arabiya aired in March 2019 about an air strike in Hajjah, Yemen. "
        "There was, however, a strike in Sokoto: the governor, Ahmed Aliyu, said that ten people died in the villages of Gidan Sama and Rumtuwa. "
        "The defence headquarters maintains that the dead were killed by secondary explosions and has promised to investigate. Photographs from the burials have been published by several dailies.",
        Item(["A viral video", "the same recording"], "video ground_video",
             [step("posted|reposted|shared", "Naija Alert", "2024-12-26"), step("published", "Al Arabiya", "2019-03"), step("verified|analysed", "we|Abuja", optional=True)],
             [time("published", "2019-03"), time("posted", "2024-12-26", optional=True), time("event|filmed", "2024-12-25", optional=True)],
             [verdict("location|content|time", "refuted", "we|Abuja"), verdict("time|location|content", "refuted", "we|Abuja", optional=True)],
             ["Hajjah", "Yemen"]),
        Item(["Photographs from the burials"], "still",
             [step("published", "dailies")],
             [],
             [],
             ["Sokoto", "Gidan Sama", "Rumtuwa", "burials"]),
        ),
    # 50 Venezuela / politics
    Report(
        "Andes Report", "2024-07-31",
        "Statues of Hugo Chavez were pulled down in at least four towns after Venezuela's electoral council declared Nicolas Maduro the winner on Sunday. "
        "In Coro, the capital of Falcon state, protesters brought one to the ground with ropes on Monday, as can be seen in a video published by the newspaper Nuevo Dia. "
        "The agency EFE checked the footage against street-level imagery and found that it was filmed at the place named and that it had not been online before. "
        "Opposition leader Maria Corina Machado said that her team had 73 per cent of the tally sheets. "
        "Brazil, Colombia and Mexico called for the results of each table to be made public.",
        Item(["a video published by the newspaper Nuevo Dia", "the footage", "it@1"], "video ground_video",
             [step("published", "Nuevo Dia"), step("filmed", None, optional=True), step("filmed", "protesters", optional=True), step("verified|geolocated|analysed", "EFE", optional=True)],
             [time("event|filmed", "2024-07-29"), time("filmed|event", "2024-07-29", optional=True)],
             [verdict("location", "confirmed", "EFE"), verdict("time|content", "confirmed|partly_confirmed", "EFE", optional=True)],
             ["Coro", "Falcon", "Venezuela"]),
        ),
    # 51 Ukraine bridge Crimean
    Report(
        "Le Matin Fact-Checking", "2022-10-10",
        "Since Saturday's explosion on the Crimean bridge, several versions of the same CCTV recording have been doing the rounds. "
        "The longest, of 38 seconds, appeared on the Telegram channel Kerch Info at 8:15 a.m. on 8 October and shows a lorry moving up the road from the Taman side when a fireball fills the screen. "
        "Two visual experts to whom we submitted the file saw no sign of manipulation. Who passed the recording on is not known, and the channel did not answer our messages. "
        "Russian investigators say that three people were killed. Trains were running again by the evening, while lorries queue for the ferry.",
        Item(["the same CCTV recording", "The longest", "the file", "the recording"], "cctv",
             [step("posted|published|shared", "Kerch Info", "2022-10-08"), step("analysed", "experts"), step("shared|released", None, optional=True), step("filmed", None, optional=True)],
             [time("posted|published", "2022-10-08", optional=True), time("filmed|event", "2022-10-08", optional=True)],
             [verdict("content", "confirmed", "experts"), verdict("source", "not_confirmed", "we|Le Matin|*", optional=True)],
             ["Crimea", "bridge", "Taman", "Kerch", "road"]),
        ),
    # 52 Philippines accident / plane; typhoon
    Report(
        "Manila Sentinel", "2024-10-27",
        "Severe Tropical Storm Trami left at least 100 dead in the Philippines, most of them in the province of Batangas, where a landslide buried part of the lakeside town of Talisay. "
        "Drone shots by the photographer Ezra Lim, taken on Friday, show a brown gash through coconut palms down to Taal lake. "
        "The Office of Civil Defense had earlier released a photograph of rescuers on the roof of a church in Naga City; readers pointed out that it dates from Typhoon Vamco in 2020, and the office took it down with an apology. "
        "Another storm is expected to reach Luzon by the end of the week, the weather bureau warned.",
        Item(["Drone shots by the photographer Ezra Lim"], "drone_still drone_video",
             [step("filmed", "Lim|photographer", "2024-10-25")],
             [time("filmed", "2024-10-25"), time("event", "2024-10-25", optional=True)],
             [],
             ["Talisay", "Batangas", "Taal"]),
        Item(["a photograph of rescuers on the roof", "it@1", "it@2"], "still",
             [step("released|published|posted", "Civil Defense")],
             [time("filmed|event", "2020"), time("event", "2020", optional=True)],
             [verdict("time", "refuted", "readers|Civil Defense|office")],
             ["Naga", "church"]),
        ),
    # 53 Georgia protests
    Report(
        "Caucasus Eye", "2024-12-08",
        "Masked men beat a television crew on Besiki Street in Tbilisi late on Saturday while police stood a few metres away, a video by the opposition channel Formula Plus shows. "
        "The station was on air at the time, and the camera kept running after it had fallen. Caucasus Eye reviewed the pictures together with those of two passers-by and found that all three record the same attack. "
        "The interior ministry said it had begun an investigation. It disputes that any policeman was present. "
        "Protests against the halt to talks on joining the European Union have gone on for ten nights; more than 400 people have been held.",
        Item(["a video by the opposition channel Formula Plus", "the pictures"], "video ground_video livestream",
             [step("filmed|published", "Formula Plus", "2024-12-07"), step("published|filmed", "Formula Plus", "2024-12-07", optional=True), step("analysed", "Caucasus Eye")],
             [time("filmed|event", "2024-12-07"), time("event|filmed|published", "2024-12-07", optional=True)],
             [verdict("content", "confirmed", "Caucasus Eye"), verdict("content", "disputed", "ministry", optional=True)],
             ["Besiki", "Tbilisi"]),
        Item(["those of two passers-by"], "video ground_video still",
             [step("filmed", "passers-by"), step("analysed", "Caucasus Eye", optional=True)],
             [time("filmed|event", "2024-12-07", optional=True)],
             [verdict("content", "confirmed", "Caucasus Eye", optional=True)],
             ["Besiki", "Tbilisi"]),
        ),
    # 54 Nepal quake / China Tibet quake
    Report(
        "South Asia Check", "2025-01-09",
        "A picture of a toddler under rubble, shared by thousands after Tuesday's earthquake in Tibet's Dingri county, was not taken there. "
        "It is a still from a video created with an AI tool and posted on Douyin in November 2024 by a user who labelled it as such. South Asia Check contacted him and he confirmed that the work was his. "
        "In Kathmandu, where people ran into the streets at five past nine, CCTV from a shop in Boudha shows lamps swinging for almost a minute; its owner supplied us with the file. "
        "China's state broadcaster put the toll at 126 and said that the search had ended.",
        Item(["A picture of a toddler under rubble", "It@1", "it@1"], "still screenshot",
             [step("posted", "user", "2024-11"), step("shared|reposted|posted", None), step("filmed", "user", optional=True), step("verified|analysed", "South Asia Check", optional=True)],
             [time("posted", "2024-11", optional=True)],
             [verdict("content|location", "refuted", "South Asia Check"), verdict("location|content|source", "refuted", "South Asia Check", optional=True), verdict("source", "confirmed", "South Asia Check|user", optional=True)],
             []),
        Item(["CCTV from a shop in Boudha", "the file"], "cctv",
             [step("released|shared", "owner"), step("filmed", "shop|owner", "2025-01-07", optional=True), step("filmed", None, "2025-01-07", optional=True)],
             [time("filmed", "2025-01-07", optional=True), time("event", "2025-01-07", optional=True)],
             [],
             ["Boudha", "Kathmandu", "shop"]),
        ),
    # 55 Australia animals flood
    Report(
        "Mid North Coast Mail", "2025-05-23",
        "Five people have died in the floods in New South Wales and some 50,000 were cut off on Friday as the Manning fell slowly below its record of 1929. "
        "Cows swept from their paddocks have been washed up on the beach at Old Bar. Kerrie Dunlop, who lives there, filmed three of them wandering out of the surf on Thursday and gave her video to the ABC. "
        "The State Emergency Service shared on its Facebook page a picture of a crew carrying a pensioner through a window in Taree. "
        "The premier, Chris Minns, asked people to prepare for more bad news. The rain has now moved south towards Sydney.",
        Item(["her video", "filmed three of them"], "video ground_video",
             [step("filmed", "Dunlop", "2025-05-22"), step("shared|released", "Dunlop"), step("published", "ABC", optional=True)],
             [time("filmed", "2025-05-22"), time("event", "2025-05-22", optional=True)],
             [],
             ["Old Bar", "beach", "New South Wales"]),
        Item(["a picture of a crew carrying a pensioner"], "still",
             [step("shared|posted|published", "Emergency Service")],
             [],
             [],
             ["Taree", "window", "New South Wales"]),
        ),
    # 56 Ukraine: Mariupol theatre, satellite + released
    Report(
        "Amnesty Crisis Lab", "2022-06-30",
        "In order to establish what happened at the Donetsk Academic Regional Drama Theatre in Mariupol on 16 March, our researchers collected 46 photos and videos of the strike that had been shared on social media, and two more which survivors gave us privately. "
        "All were authenticated and given a time by means of the shadows. "
        "A satellite image of 14 March, supplied by Maxar, shows the word \"children\" in Cyrillic on the ground to the front and the back of the building; it was still visible, though blurred by debris, on that of 29 March. "
        "A physicist modelled the detonation. We conclude that the attack was a war crime.",
        Item(["46 photos and videos of the strike", "All@1"], "video ground_video still",
             [step("shared|posted", None), step("verified|chronolocated|analysed", "researchers|Amnesty|*", optional=True), step("archived|shared|analysed", "researchers|Amnesty", optional=True), step("chronolocated", "researchers|Amnesty|*", optional=True)],
             [time("filmed|event", "2022-03-16"), time("event|filmed", "2022-03-16", optional=True)],
             [verdict("content|source", "confirmed", "researchers|Amnesty|*"), verdict("time", "confirmed", "researchers|Amnesty|*")],
             ["Mariupol", "Theatre", "building"]),
        Item(["two more which survivors gave us privately"], "video ground_video still",
             [step("shared|released", "survivors"), step("verified|chronolocated|analysed", "researchers|Amnesty|*", optional=True), step("chronolocated", "researchers|Amnesty|*", optional=True)],
             [time("filmed|event", "2022-03-16", optional=True)],
             [verdict("content|source", "confirmed", "researchers|Amnesty|*", optional=True), verdict("time", "confirmed", "researchers|Amnesty|*", optional=True)],
             ["Mariupol", "Theatre", "building"]),
        Item(["A satellite image of 14 March", "that of 29 March"], "satellite_image satellite_pair",
             [step("released|shared|filmed|unit", "Maxar")],
             [time("imagery_acquired", "2022-03-14"), time("imagery_acquired", "2022-03-29", optional=True)],
             [],
             ["Mariupol", "Theatre", "building", "ground"]),
        ),
    # 57 Mexico
    Report(
        "Sinaloa Weekly", "2024-09-12",
        "Schools in Culiacan stayed empty on Thursday, the fourth day of fighting between two wings of the Sinaloa cartel. "
        "Gunmen in a pickup fire at an army patrol in the Las Quintas district in one of the videos that residents have sent to newsrooms, recorded, they say, at dawn on Monday. "
        "The army confirmed the clash but would not comment on the clip. "
        "A file photo of a burning bus from October 2019, when soldiers briefly held Ovidio Guzman, has been spread as new by at least three politicians, the checkers of Verificado found. "
        "Governor Ruben Rocha asked people to stay calm and said that the situation was under control.",
        Item(["one of the videos that residents have sent", "the clip"], "video ground_video",
             [step("shared|released", "residents"), step("filmed", "residents", "2024-09-09", optional=True)],
             [time("filmed", "2024-09-09"), time("event", "2024-09-09", optional=True)],
             [verdict("content", "confirmed|not_confirmed|partly_confirmed", "army", optional=True)],
             ["Culiacan", "Las Quintas"]),
        Item(["A file photo of a burning bus"], "still",
             [step("shared|posted|reposted", "politicians"), step("verified|analysed", "Verificado", optional=True)],
             [time("filmed|event", "2019-10")],
             [verdict("time", "refuted", "Verificado")],
             ["*"]),
        ),
    # 58 South Korea Halloween / Jeju crash
    Report(
        "Hanguk Daily", "2024-12-30",
        "Investigators began on Monday to collect recordings of the crash of Jeju Air flight 2216, in which 179 people died at Muan airport on Sunday morning. "
        "The one seen most, shot by the restaurant owner Lee Geun-ho from the roof of his building 300 metres away, shows the Boeing sliding on its belly into a concrete wall. MBC broadcast it within half an hour. "
        "An earlier clip, filmed by a walker, appears to show a flame at the right engine as the plane passes overhead; experts warned that it was too soon to speak of a bird strike. "
        "The land ministry confirmed that the pilots had sent a mayday call. Both black boxes have been found.",
        Item(["The one seen most", "it@1"], "video ground_video",
             [step("filmed", "Lee|owner", "2024-12-29"), step("published", "MBC", "2024-12-29")],
             [time("filmed|event", "2024-12-29"), time("event|published|filmed", "2024-12-29", optional=True)],
             [],
             ["Muan", "airport", "building", "wall"]),
        Item(["An earlier clip"], "video ground_video",
             [step("filmed", "walker", "2024-12-29"), step("analysed", "experts", optional=True)],
             [time("filmed|event", "2024-12-29", optional=True)],
             [verdict("content", "not_confirmed", "experts", optional=True)],
             ["Muan", "airport"]),
        ),
    # 59 Ukraine: Russian claim of Vovchansk, partly
    Report(
        "Daily Conflict Review", "2024-06-11",
        "Russia's ministry of defence said on Sunday that its forces had taken the aggregate plant in Vovchansk and released a video of a flag on a roof as proof. "
        "We can confirm that the building is part of the plant. The flag, though, was dropped by drone, and in a longer cut which the war blogger Rybolov uploaded on 7 June no soldier is to be seen; the claim that the works are under Russian control is therefore not borne out. "
        "North of the town, Ukrainian counterattacks continue near Hlyboke. "
        "President Zelensky was in Berlin on Tuesday for a conference on reconstruction, where the chancellor promised a third Patriot battery.",
        Item(["a video of a flag on a roof", "a longer cut"], "video drone_video ground_video",
             [step("released|published", "ministry", "2024-06-09"), step("posted|published|shared", "Rybolov|blogger", "2024-06-07"), step("filmed", None, optional=True), step("geolocated|verified", "We|Daily Conflict", optional=True)],
             [time("published|posted", "2024-06-09", optional=True), time("posted|published", "2024-06-07", optional=True)],
             [verdict("location", "confirmed", "We|Daily Conflict"), verdict("content", "refuted|not_confirmed|disputed", "We|Daily Conflict|*")],
             ["Vovchansk", "plant", "roof", "building"]),
        ),
]
