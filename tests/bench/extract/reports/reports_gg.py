"""Sixty English reports full of verification statements: newsrooms, fact checkers, analysts, ministries and OSINT groups on who confirmed what, and how."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Northgate News", "2022-03-10",
        "MYKOLAIV, Ukraine — Video posted on Telegram by the regional governor on Wednesday shows a column of black "
        "smoke behind a grain terminal. Northgate News verified the location of the video by matching the silos and the "
        "quay to satellite imagery, but was unable to confirm when it was filmed. A second recording, from a dashboard "
        "camera, appears to show the moment of impact on the road to Voznesensk. That footage could not be "
        "independently verified. Russia's defence ministry dismissed both videos as staged.",
        Item(["Video", "the video", "it"], "video ground_video",
             [step("posted|released", "governor", "2022-03-09"),
              step("verified|geolocated", "Northgate News", optional=True)],
             [time("posted", "2022-03-09")],
             [verdict("location", "confirmed", "Northgate News"), verdict("time", "not_confirmed", "Northgate News"),
              verdict("content", "refuted|disputed", "Russia's defence ministry|defence ministry|Russia")],
             ["MYKOLAIV", "Ukraine", "grain terminal", "quay"]),
        Item(["A second recording", "That footage"], "dashcam",
             [],
             [],
             [verdict("content|source", "not_confirmed", "Northgate News|*"),
              verdict("content", "refuted|disputed", "Russia's defence ministry|defence ministry|Russia")],
             ["Voznesensk", "road", "Ukraine"])),
    Report(
        "Meridian Wire", "2023-10-19",
        "GAZA (Meridian Wire) - A 20-second clip broadcast live by a regional channel on Tuesday evening, which "
        "Meridian Wire geolocated to a rooftop west of the Al-Zaytoun district, captured a flash in the sky seconds "
        "before the blast at the hospital. The time of the footage was confirmed by two other live feeds showing the "
        "same flash at 6:59 p.m. Analysts at the Delft Imagery Group, who reviewed the clip, said they could not "
        "determine what the object was. Israel's military released drone footage on Wednesday which it said showed the "
        "car park after the strike; the location was verified by Meridian Wire using the outline of the buildings.",
        Item(["A 20-second clip", "the footage", "the clip"], "livestream video",
             [step("published|released|posted", "regional channel", "2023-10-17"),
              step("geolocated", "Meridian Wire"),
              step("analysed", "Delft Imagery Group|Analysts"),
              step("chronolocated|verified", None, optional=True)],
             [time("published|posted|filmed|event", "2023-10-17"), time("filmed|event", "2023-10-17T18:59", optional=True)],
             [verdict("location", "confirmed", "Meridian Wire"), verdict("time", "confirmed", "Meridian Wire|*"),
              verdict("content", "not_confirmed", "Delft Imagery Group|Analysts", optional=True)],
             ["Al-Zaytoun", "rooftop", "GAZA", "hospital"]),
        Item(["drone footage"], "drone_video",
             [step("released|published", "Israel's military|military", "2023-10-18"),
              step("verified|geolocated", "Meridian Wire", optional=True)],
             [time("released|posted", "2023-10-18")],
             [verdict("location", "confirmed", "Meridian Wire")],
             ["car park", "hospital", "GAZA"])),
    Report(
        "Plainfact", "2024-02-14",
        "Verdict: FALSE. A video said to show tractors blocking a motorway near Toulouse this week was filmed in the "
        "Netherlands. The clip was shared on Facebook on 11 February with the caption \"Toulouse today\". Using a "
        "reverse image search, Plainfact traced it to a post of 1 July 2022 by the Dutch account Boerenbeeld, and the "
        "blue signs along the road name the exits for Apeldoorn and Deventer. A spokesman for the prefecture told us "
        "that the footage \"does not correspond to any event in the department\".",
        Item(["A video", "The clip", "it", "the footage"], "video ground_video",
             [step("shared|posted", None, "2024-02-11"), step("posted|published", "Boerenbeeld", "2022-07-01"),
              step("analysed|verified|geolocated", "Plainfact", optional=True)],
             [time("posted|shared", "2024-02-11"), time("posted|published", "2022-07-01")],
             [verdict("location", "refuted", "Plainfact|us"), verdict("time", "refuted", "Plainfact|us", optional=True),
              verdict("location|content", "refuted", "spokesman|prefecture")],
             ["Netherlands", "Apeldoorn", "Deventer"])),
    Report(
        "The Benghazi Herald", "2023-09-13",
        "Aerial footage released by the Libyan Red Crescent on Tuesday shows the seafront of Derna covered in mud, with "
        "whole blocks along the wadi missing. The authenticity of the footage was confirmed by the news agency Lana, "
        "which spoke to the pilot of the drone. Another video, shared on Facebook since Monday and purporting to show "
        "the upper dam giving way, is not from Libya: the fact-checking platform Sahih found that it was recorded in "
        "Brumadinho, Brazil, in January 2019.",
        Item(["Aerial footage", "the footage"], "drone_video video",
             [step("released|published", "Libyan Red Crescent|Red Crescent", "2023-09-12"),
              step("filmed", "pilot", optional=True), step("verified", "Lana", optional=True)],
             [time("released|posted", "2023-09-12")],
             [verdict("content|source", "confirmed", "Lana")],
             ["Derna", "seafront", "wadi"]),
        Item(["Another video", "it"], "video ground_video",
             [step("shared|posted", None, "2023-09-11"), step("analysed|verified|geolocated", "Sahih", optional=True)],
             [time("shared|posted", "2023-09-11"), time("filmed|event", "2019-01")],
             [verdict("location", "refuted", "Sahih"), verdict("time", "refuted", "Sahih", optional=True),
              verdict("content", "refuted", "Sahih", optional=True)],
             ["Brumadinho", "Brazil"])),
    Report(
        "Dhaka Observer", "2024-08-07",
        "The Observer has verified two videos from Monday's unrest. In the first, filmed from a balcony in Mirpur and "
        "uploaded to Facebook at 3 p.m. on August 5, a crowd enters a police compound. We confirmed where it was shot "
        "from the mosque opposite and spoke to the resident who made the recording. The second, a CCTV clip obtained by "
        "Channel Jamuna, shows men carrying furniture out of a villa in Dhanmondi. Its date and time are corroborated "
        "by the stamp on the screen. We were not able to establish who the men are.",
        Item(["two videos@1", "the first", "it", "the recording"], "video ground_video",
             [step("filmed", "resident"), step("posted|published", None, "2024-08-05"),
              step("verified|geolocated", "Observer|We", optional=True)],
             [time("posted", "2024-08-05"), time("filmed|event", "2024-08-05", optional=True)],
             [verdict("location", "confirmed", "Dhaka Observer|We|Observer"),
              verdict("source", "confirmed", "Dhaka Observer|We|Observer", optional=True),
              verdict("content", "confirmed", "Observer|We", optional=True)],
             ["Mirpur", "police compound", "balcony"]),
        Item(["The second", "a CCTV clip"], "cctv",
             [step("published|shared|released", "Channel Jamuna", optional=True),
              step("verified|chronolocated", "Observer|We", optional=True)],
             [time("filmed|event", "2024-08-05", optional=True)],
             [verdict("time", "confirmed", "Dhaka Observer|We|Observer|*"),
              verdict("content", "confirmed", "Observer|We", optional=True)],
             ["Dhanmondi", "villa"])),
    Report(
        "Institute for Front Studies", "2023-06-08",
        "Geolocated footage published on June 7 indicates that Ukrainian forces advanced south of Velyka Novosilka. "
        "A Russian milblogger released drone footage on the same day purportedly showing destroyed armour near "
        "Novodarivka; the institute has not observed visual evidence that would confirm the claim. Russia's Ministry of "
        "Defense claimed on June 6 that an earlier helicopter video showed strikes on Leopard tanks. Several open source "
        "analysts refuted the claim, pointing out that the vehicles in the infrared recording were combine harvesters.",
        Item(["Geolocated footage"], "video",
             [step("published|posted", None, "2023-06-07"), step("geolocated", None, optional=True)],
             [time("published|posted", "2023-06-07")],
             [verdict("location", "confirmed", None, optional=True)],
             ["Velyka Novosilka"]),
        Item(["drone footage"], "drone_video",
             [step("released|published|posted", "milblogger", "2023-06-07")],
             [time("released|posted", "2023-06-07")],
             [verdict("content", "not_confirmed", "institute|Institute for Front Studies")],
             ["Novodarivka"]),
        Item(["an earlier helicopter video", "the infrared recording"], "thermal_video video",
             [step("released|published|posted", "Ministry of Defense", optional=True),
              step("analysed|verified", "open source analysts|analysts", optional=True)],
             [time("released|posted", "2023-06-06", optional=True)],
             [verdict("content", "refuted|disputed", "open source analysts|analysts")],
             [])),
    Report(
        "Kabul Lantern", "2021-08-20",
        "Footage circulating on social media shows gunmen firing into the air outside the gate of Kabul airport. The "
        "video, whose location was verified by three news organisations, was first posted by a local journalist on "
        "Twitter on Thursday, but it was not immediately clear when it was filmed. A Taliban spokesman denied that his "
        "men had opened fire and said the clip was old. Satellite images taken on August 16 by Maxar show crowds on the "
        "tarmac.",
        Item(["Footage", "The video", "it@2", "the clip"], "video ground_video",
             [step("posted", "local journalist|journalist", "2021-08-19"),
              step("shared|posted", None, optional=True),
              step("verified|geolocated", "three news organisations|news organisations", optional=True)],
             [time("posted", "2021-08-19")],
             [verdict("location", "confirmed", "three news organisations|news organisations"),
              verdict("time", "not_confirmed", None),
              verdict("time", "disputed|refuted", "Taliban spokesman|Taliban")],
             ["Kabul airport", "gate", "airport"]),
        Item(["Satellite images"], "satellite_image",
             [step("filmed|unit|released|published", "Maxar", "2021-08-16")],
             [time("imagery_acquired", "2021-08-16")],
             [], ["Kabul airport", "tarmac"])),
    Report(
        "Easterly", "2022-12-20",
        "A drone video published on Monday by Ukraine's 93rd Brigade shows infantry running between ruined houses on "
        "the edge of Bakhmut. Easterly geolocated the footage to Patrice Lumumba Street from the shape of a burnt-out "
        "school, and a second group, Frontline Grid, independently arrived at the same coordinates. We could not confirm "
        "the date, although the lack of snow suggests that it was filmed before December 15.",
        Item(["A drone video", "the footage", "it"], "drone_video",
             [step("published|released|posted", "93rd Brigade", "2022-12-19"), step("geolocated", "Easterly"),
              step("geolocated|verified", "Frontline Grid"),
              step("filmed|unit", "93rd Brigade", optional=True)],
             [time("published|posted|released", "2022-12-19"), time("filmed", "../2022-12-15", optional=True),
              time("filmed", "2022-12-15", optional=True)],
             [verdict("location", "confirmed", "Easterly"), verdict("location", "confirmed", "Frontline Grid"),
              verdict("time", "not_confirmed", "Easterly|We")],
             ["Bakhmut", "Patrice Lumumba", "school"])),
    Report(
        "Comarca al Día", "2024-10-31",
        "PAIPORTA, Spain — Mobile phone footage recorded on Tuesday night by a pharmacist from her first-floor window "
        "shows cars being swept down the Carrer de la Llibertat. The recording was authenticated by Comarca al Día, "
        "which obtained the original file and checked its metadata. A separate clip of a tornado that "
        "has been shared alongside it on X was not filmed in the region, the weather agency Aemet said: it dates from "
        "2021 and shows a storm in Moravia, in the Czech Republic.",
        Item(["Mobile phone footage", "The recording"], "ground_video video",
             [step("filmed", "pharmacist", "2024-10-29"), step("verified", "Comarca al Día", optional=True),
              step("shared", "pharmacist|*", optional=True)],
             [time("filmed", "2024-10-29")],
             [verdict("content|source", "confirmed", "Comarca al Día")],
             ["PAIPORTA", "Carrer de la Llibertat", "Spain"]),
        Item(["A separate clip", "it@2"], "video",
             [step("shared|posted", None), step("verified|analysed", "Aemet", optional=True)],
             [time("filmed|event", "2021")],
             [verdict("location", "refuted", "Aemet|weather agency"),
              verdict("time", "refuted", "Aemet|weather agency", optional=True)],
             ["Moravia", "Czech Republic"])),
    Report(
        "Irrawaddy Lens", "2025-04-02",
        "A dashcam video posted on TikTok on Friday shows the Ava Bridge collapsing as a lorry approaches. AFP's "
        "fact-check desk confirmed the location by comparing the trusses with Google Street View. An aerial clip of "
        "a toppled pagoda, viewed 4 million times, turned out to be AI-generated: the detection tool of the University "
        "of Lugano rated it as synthetic, and the account which first uploaded it on Saturday describes itself as a "
        "\"digital creator\". Before-and-after satellite images of Mandalay from Planet Labs, dated March 26 and "
        "March 29, show the real damage.",
        Item(["A dashcam video"], "dashcam",
             [step("posted", None, "2025-03-28"), step("verified|geolocated", "AFP", optional=True)],
             [time("posted", "2025-03-28")],
             [verdict("location", "confirmed", "AFP")],
             ["Ava Bridge"]),
        Item(["An aerial clip", "it"], "drone_video video",
             [step("posted|published", "account|*", "2025-03-29"),
              step("analysed|verified", "University of Lugano", optional=True)],
             [time("posted", "2025-03-29")],
             [verdict("content", "refuted", "University of Lugano|Irrawaddy Lens|*")],
             ["pagoda"]),
        Item(["Before-and-after satellite images"], "satellite_pair",
             [step("released|published|filmed|unit", "Planet Labs")],
             [time("imagery_acquired", "2025-03-26"), time("imagery_acquired", "2025-03-29")],
             [], ["Mandalay"])),
    Report(
        "Anatolia Record", "2023-02-09",
        "CCTV footage obtained by the Turkish broadcaster Haber 8 shows an apartment block in Malatya collapsing while "
        "a reporter is speaking nearby. Reuters was able to confirm the location from the buildings, the signage and "
        "the road layout, which matched file imagery of the area. The date was verified by the timestamp on the video. "
        "Another clip, which claims to show a nuclear plant exploding, is unrelated: fact checkers at Teyit established "
        "that it was filmed in Beirut in August 2020.",
        Item(["CCTV footage", "the video"], "cctv",
             [step("published|shared|released", "Haber 8", optional=True), step("verified|geolocated", "Reuters", optional=True)],
             [],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters|*")],
             ["Malatya", "apartment block"]),
        Item(["Another clip", "it"], "video",
             [step("geolocated|analysed|verified", "Teyit", optional=True)],
             [time("filmed", "2020-08")],
             [verdict("content|location", "refuted", "Teyit"), verdict("location|time", "refuted", "Teyit", optional=True)],
             ["Beirut"])),
    Report(
        "Levant Monitor", "2024-05-29",
        "RAFAH — Two videos of the aftermath of Sunday's strike were verified by CNN, which geolocated both to the "
        "Tal al-Sultan neighbourhood. The first, filmed by a freelance journalist and obtained by Levant Monitor, shows "
        "tents on fire. The second, published on Instagram by a paramedic on May 27, shows the same fence at dawn. An "
        "Israeli military spokesman said the army could not confirm the authenticity of the recordings. A munitions "
        "fragment visible in the second video was identified by three weapons experts.",
        Item(["Two videos", "The first"], "video ground_video",
             [step("filmed", "freelance journalist|journalist"), step("geolocated|verified", "CNN"),
              step("verified", "CNN", optional=True),
              step("shared|published|released", "Levant Monitor|journalist", optional=True)],
             [time("event|filmed", "2024-05-26", optional=True)],
             [verdict("location", "confirmed", "CNN"), verdict("content", "confirmed", "CNN", optional=True),
              verdict("content|source", "not_confirmed", "Israeli military|spokesman|army")],
             ["RAFAH", "Tal al-Sultan"]),
        Item(["The second", "the second video"], "video ground_video",
             [step("published|posted", "paramedic", "2024-05-27"), step("geolocated|verified", "CNN"),
              step("verified", "CNN", optional=True), step("analysed", "weapons experts|experts", optional=True)],
             [time("published|posted", "2024-05-27"), time("filmed|event", "2024-05-27", optional=True)],
             [verdict("location", "confirmed", "CNN"), verdict("content", "confirmed", "CNN", optional=True),
              verdict("content|source", "not_confirmed", "Israeli military|spokesman|army")],
             ["RAFAH", "Tal al-Sultan", "fence"])),
    Report(
        "Cedar Check", "2020-08-06",
        "Does this video show a missile hitting the port of Beirut? No. The clip, shared by several accounts on "
        "Wednesday, has been digitally altered. Cedar Check compared it frame by frame with the original, which was "
        "filmed by a bank employee on August 4 and posted on Twitter that evening: no object is visible in the "
        "unedited version. The location of the original was confirmed by Bellwether Visuals, which placed the camera "
        "on a balcony in Achrafieh.",
        Item(["this video", "The clip", "it"], "video",
             [step("shared|posted", "several accounts|accounts", "2020-08-05"),
              step("analysed|verified", "Cedar Check", optional=True)],
             [time("shared|posted", "2020-08-05")],
             [verdict("content", "refuted", "Cedar Check")],
             ["Beirut", "port"]),
        Item(["the original", "the unedited version", "the original@2"], "video ground_video",
             [step("filmed", "bank employee|employee", "2020-08-04"), step("posted", "bank employee|employee|*", "2020-08-04"),
              step("geolocated|verified", "Bellwether Visuals", optional=True)],
             [time("filmed", "2020-08-04"), time("posted", "2020-08-04")],
             [verdict("location", "confirmed", "Bellwether Visuals")],
             ["Beirut", "port"])),
    Report(
        "Kowloon Standard", "2019-11-18",
        "Livestreams from a student reporter show flames at the main entrance of the Polytechnic campus early on "
        "Monday. A shorter clip in which an officer appears to point his gun at a volunteer medic was uploaded to "
        "Telegram on Sunday. Police described the clip as misleading and taken out of context, while stopping short "
        "of saying that it was fabricated. The Standard has confirmed that it was filmed in Chatham Road South, but has "
        "not been able to identify the person who recorded it.",
        Item(["Livestreams"], "livestream",
             [step("filmed|published|posted", "student reporter")],
             [time("filmed|event|published", "2019-11-18", optional=True)],
             [], ["Polytechnic", "campus", "entrance"]),
        Item(["A shorter clip", "the clip", "it@2", "it@3"], "video ground_video",
             [step("posted|published", None, "2019-11-17"), step("verified|geolocated", "Standard", optional=True)],
             [time("posted|published", "2019-11-17")],
             [verdict("content", "disputed|refuted", "Police"), verdict("location", "confirmed", "Standard"),
              verdict("source", "not_confirmed", "Standard")],
             ["Chatham Road"])),
    Report(
        "Persis Watch", "2022-09-22",
        "Videos verified by Persis Watch show crowds in Rasht burning headscarves. One, posted by the account 1500frames "
        "on 20 September, was chronolocated to shortly before sunset from the shadows on the town hall. A second video, "
        "which state television aired on Wednesday night and said showed a policeman being stabbed in Mashhad, could not "
        "be geolocated, and neither its date nor its source has been established. The channel did not respond to "
        "questions.",
        Item(["Videos", "One"], "video ground_video",
             [step("posted", "1500frames", "2022-09-20"), step("chronolocated|analysed", "Persis Watch|*"),
              step("verified", "Persis Watch", optional=True)],
             [time("posted", "2022-09-20")],
             [verdict("content", "confirmed", "Persis Watch"),
              verdict("time", "confirmed", "Persis Watch|*", optional=True),
              verdict("location", "confirmed", "Persis Watch", optional=True)],
             ["Rasht", "town hall"]),
        Item(["A second video"], "video",
             [step("published|released|shared", "state television", "2022-09-21")],
             [time("published|posted", "2022-09-21")],
             [verdict("location", "not_confirmed", "Persis Watch|*"), verdict("time", "not_confirmed", "Persis Watch|*"),
              verdict("source", "not_confirmed", "Persis Watch|*")],
             ["Mashhad"])),
    Report(
        "Red Sea Ledger", "2024-01-17",
        "The Houthis on Tuesday released a video which they said showed the boarding of a Greek-owned bulk carrier. "
        "Maritime security firm Halyard Risk said the footage was genuine but predated this week: the vessel's "
        "deck cargo matches photographs from November. A second clip widely shared on X, of an aircraft carrier in "
        "flames, comes from the video game Arma 3, its developer confirmed. The US Navy said no ship of that kind had "
        "been hit.",
        Item(["a video", "the footage"], "video",
             [step("released|published", "Houthis", "2024-01-16"), step("analysed|verified", "Halyard Risk", optional=True)],
             [time("released|posted", "2024-01-16"), time("filmed", "2023-11", optional=True)],
             [verdict("content", "confirmed", "Halyard Risk"), verdict("time", "refuted|disputed", "Halyard Risk")],
             ["bulk carrier", "vessel"]),
        Item(["A second clip"], "video",
             [step("shared|posted", None)],
             [],
             [verdict("content", "refuted", "developer"), verdict("content", "refuted", "US Navy", optional=True)],
             [])),
    Report(
        "Nile Sentinel", "2023-04-20",
        "KHARTOUM (Nile Sentinel) — Sentinel journalists have verified footage of a fire at the army headquarters by "
        "cross-checking it with satellite imagery from Planet Labs taken on April 16. The 40-second clip was shared on "
        "Twitter on Sunday by an RSF adviser. The army disputes the date given for the clip. A video of fighter jets "
        "over a bridge that circulated the same day was identified by the Sudanese group Beam Check as a recording of "
        "a 2021 exercise near Wadi Seidna. Neither force could be reached for comment.",
        Item(["footage", "it", "The 40-second clip", "the clip"], "video",
             [step("shared|posted", "RSF adviser|RSF", "2023-04-16"),
              step("verified|geolocated", "Sentinel journalists|Nile Sentinel|Sentinel", optional=True)],
             [time("shared|posted", "2023-04-16")],
             [verdict("content|location", "confirmed", "Sentinel journalists|Nile Sentinel|Sentinel"),
              verdict("time", "disputed", "army")],
             ["KHARTOUM", "headquarters"]),
        Item(["satellite imagery"], "satellite_image",
             [step("filmed|released|published|unit", "Planet Labs", "2023-04-16")],
             [time("imagery_acquired", "2023-04-16")],
             [], ["KHARTOUM", "headquarters"]),
        Item(["A video"], "video",
             [step("shared|posted", None, "2023-04-16"), step("analysed|verified", "Beam Check", optional=True)],
             [time("shared|posted", "2023-04-16"), time("filmed|event", "2021")],
             [verdict("time|content", "refuted", "Beam Check"), verdict("location", "refuted", "Beam Check", optional=True)],
             ["Wadi Seidna", "bridge"])),
    Report(
        "Indus Verify", "2025-05-09",
        "A clip that an Indian news channel broadcast on Thursday night as the bombing of Karachi port is old and "
        "unrelated, Indus Verify has found. It was first published on YouTube in January and shows the aftermath of an "
        "air ambulance crash in Philadelphia. Pakistan's information ministry also rejected the footage as fake. "
        "Meanwhile a video of wreckage in a field near Wuyan, Pampore, was verified by BBC Verify, which matched a line "
        "of poplars to satellite pictures; India has neither confirmed nor denied the loss of an aircraft.",
        Item(["A clip", "It", "the footage"], "video",
             [step("published|shared", "Indian news channel|news channel", "2025-05-08"),
              step("published|posted", None, "2025-01"), step("analysed|verified", "Indus Verify", optional=True)],
             [time("published|posted", "2025-05-08"), time("published|posted", "2025-01")],
             [verdict("location|content|time", "refuted", "Indus Verify"),
              verdict("content", "refuted", "information ministry|Pakistan"),
              verdict("location|time", "refuted", "Indus Verify", optional=True)],
             ["Philadelphia"]),
        Item(["a video"], "video ground_video",
             [step("verified|geolocated", "BBC Verify", optional=True)],
             [],
             [verdict("location|content", "confirmed", "BBC Verify")],
             ["Wuyan", "Pampore", "field"])),
    Report(
        "Orontes Post", "2024-12-09",
        "Footage posted on Sunday by the rebel operations room shows prisoners leaving Sednaya prison north of Damascus. "
        "The Post geolocated the footage and confirmed, by speaking to two of the men seen in it, that it was recorded "
        "early on December 8. But a viral clip that purports to show cells being opened underground was filmed neither "
        "in Sednaya nor in Syria: the rescue service White Helmets said it had found no hidden levels, and Misbar "
        "traced the images to a museum in Vietnam.",
        Item(["Footage", "the footage", "it@2"], "video ground_video",
             [step("posted|released", "rebel operations room|operations room", "2024-12-08"),
              step("geolocated", "Post|Orontes Post"), step("verified|chronolocated", "Post|Orontes Post", optional=True)],
             [time("posted|released", "2024-12-08"), time("filmed", "2024-12-08")],
             [verdict("location", "confirmed", "Post|Orontes Post"), verdict("time", "confirmed", "Post|Orontes Post")],
             ["Sednaya", "Damascus", "prison"]),
        Item(["a viral clip", "the images"], "video",
             [step("analysed|verified|geolocated", "Misbar", optional=True)],
             [],
             [verdict("location", "refuted", "Misbar|Orontes Post|*"),
              verdict("content", "refuted", "White Helmets", optional=True)],
             ["Vietnam", "museum"])),
    Report(
        "Ashdod Current", "2021-05-14",
        "A 14-second video tweeted on Wednesday by a spokesman for the prime minister and said to show rockets being "
        "fired from a populated area of Gaza actually dates from 2018, according to analysts who found it in a Syrian "
        "channel's archive. Twitter labelled the post \"manipulated media\" and the spokesman deleted it. A second "
        "video shared by Israeli officials, of a mock funeral, was filmed in Jordan last year, the fact-checking "
        "organisation Fatabyyano reported. The army declined to comment on either clip.",
        Item(["A 14-second video", "it"], "video",
             [step("posted|shared|released", "spokesman", "2021-05-12"),
              step("analysed|verified", "analysts", optional=True)],
             [time("posted|shared", "2021-05-12"), time("filmed|event", "2018")],
             [verdict("time", "refuted", "analysts"), verdict("location|content", "refuted", "analysts|Twitter", optional=True)],
             []),
        Item(["A second video"], "video ground_video",
             [step("shared|posted", "Israeli officials|officials"),
              step("analysed|verified", "Fatabyyano", optional=True)],
             [time("filmed", "2020")],
             [verdict("location|time|content", "refuted", "Fatabyyano"),
              verdict("location|time|content", "refuted", "Fatabyyano", optional=True)],
             ["Jordan"])),
    Report(
        "Lankan Mirror", "2022-07-08",
        "It was not immediately clear when a video showing soldiers kicking men at a fuel queue in Visuvamadu was "
        "filmed. The recording, which surfaced on Facebook on Wednesday, was shared by an opposition lawmaker. The army "
        "acknowledged that the soldiers were its own and said an inquiry had been opened. Drone pictures of a second, "
        "far longer queue, credited to AFP, were taken in Colombo on July 3, the agency said; they have since been "
        "passed off online as showing India.",
        Item(["a video", "The recording"], "video ground_video",
             [step("posted|published", None, "2022-07-06"), step("shared", "opposition lawmaker|lawmaker")],
             [time("posted|published", "2022-07-06")],
             [verdict("time", "not_confirmed", None), verdict("content|source", "confirmed", "army", optional=True)],
             ["Visuvamadu", "fuel queue"]),
        Item(["Drone pictures", "they"], "drone_still drone_video",
             [step("filmed|published|released", "AFP"), step("shared|posted", None, optional=True)],
             [time("filmed", "2022-07-03")],
             [verdict("time", "confirmed", "AFP|agency", optional=True),
              verdict("location", "confirmed", "AFP|agency", optional=True),
              verdict("location", "refuted", "AFP|*", optional=True)],
             ["Colombo"])),
    Report(
        "Rift Dispatch", "2024-07-22",
        "NAIROBI — The Interior Ministry denied on Monday that a video of officers firing from an ambulance was "
        "recorded during last week's protests, calling it \"an old clip recycled to inflame tempers\". But Africa "
        "Proof, a verification unit, says the footage is authentic: a billboard visible behind the vehicle on Kimathi "
        "Street went up on July 10. The unit also spoke to the shop assistant who filmed it and examined the metadata "
        "of her file. Rift Dispatch has seen the file but could not independently verify its date.",
        Item(["a video", "it", "an old clip", "the footage", "it@2"], "video ground_video",
             [step("filmed", "shop assistant"), step("verified|analysed|chronolocated|geolocated", "Africa Proof|unit", optional=True)],
             [],
             [verdict("time", "refuted|disputed", "Interior Ministry"), verdict("content", "confirmed", "Africa Proof|unit"),
              verdict("time", "not_confirmed", "Rift Dispatch"),
              verdict("source|time", "confirmed", "Africa Proof|unit", optional=True),
              verdict("location|time", "confirmed", "Africa Proof|unit", optional=True)],
             ["NAIROBI", "Kimathi Street"])),
    Report(
        "Pali Coast Reporter", "2023-08-11",
        "Satellite images of Lahaina acquired by Maxar on June 25 and August 9 show Front Street before and after the "
        "fire. A video filmed by a boat captain from the harbor and given to the Associated Press on Wednesday shows "
        "flames at the water's edge; the AP confirmed his identity and the location. A clip of a \"laser beam\" "
        "striking the town, shared on TikTok since Thursday, is false. Reporter staff found that it shows a transformer "
        "explosion in Chile in May.",
        Item(["Satellite images"], "satellite_pair",
             [step("filmed|unit|released", "Maxar")],
             [time("imagery_acquired", "2023-06-25"), time("imagery_acquired", "2023-08-09")],
             [], ["Lahaina", "Front Street"]),
        Item(["A video"], "video ground_video",
             [step("filmed", "boat captain|captain"), step("shared|released|published", "boat captain|captain|Associated Press", "2023-08-09"),
              step("verified|geolocated", "Associated Press|AP", optional=True)],
             [time("published|posted|released", "2023-08-09", optional=True)],
             [verdict("source", "confirmed", "AP|Associated Press"), verdict("location", "confirmed", "AP|Associated Press")],
             ["Lahaina", "harbor"]),
        Item(["A clip", "it"], "video",
             [step("shared|posted", None, "2023-08-10"), step("analysed|verified", "Reporter staff|Reporter|Pali Coast Reporter", optional=True)],
             [time("shared|posted", "2023-08-10"), time("filmed|event", "2023-05")],
             [verdict("content|location", "refuted", "Reporter staff|Reporter|Pali Coast Reporter|*"),
              verdict("location|time|content", "refuted", "Reporter staff|Reporter|Pali Coast Reporter|*", optional=True)],
             ["Chile"])),
    Report(
        "Gulf Verifier", "2025-06-17",
        "Claims that a clip shows missiles striking Tel Aviv's airport have been refuted by analysts at GeoQuorum, who "
        "found visual signs of artificial intelligence: cars merge into one another and a sign reads \"Arpoirt\". The "
        "video was first posted on Saturday by a TikTok account that has since been removed. By contrast, CCTV footage "
        "of an impact at the Haifa refinery, published by Channel 12 on Monday, has been geolocated by GeoQuorum and "
        "by Gulf Verifier; Israel's censor has not commented. Iran's state broadcaster aired both recordings.",
        Item(["a clip", "The video"], "video",
             [step("posted", "TikTok account|account|*", "2025-06-14"), step("analysed|verified", "GeoQuorum|analysts", optional=True),
              step("published|shared|republished", "state broadcaster|Iran")],
             [time("posted", "2025-06-14")],
             [verdict("content", "refuted", "GeoQuorum|analysts")],
             ["Tel Aviv", "airport"]),
        Item(["CCTV footage"], "cctv",
             [step("published|released", "Channel 12", "2025-06-16"), step("geolocated", "GeoQuorum"),
              step("geolocated", "Gulf Verifier"), step("published|shared|republished", "state broadcaster|Iran")],
             [time("published|posted", "2025-06-16")],
             [verdict("location", "confirmed", "GeoQuorum"), verdict("location", "confirmed", "Gulf Verifier")],
             ["Haifa", "refinery"])),
    Report(
        "Vistula Times", "2022-11-16",
        "Photographs and a short video of a crater in Przewodow, a village six kilometres from the Ukrainian border, "
        "were verified overnight by the investigative group Loupe, which matched a grain dryer and a line of silos to "
        "satellite imagery. The video was posted on Twitter at 6 p.m. on Tuesday by a local radio station. Polish "
        "authorities confirmed that it was authentic but not what had caused the explosion. An infrared recording which "
        "circulated a few hours later as \"the missile in flight\" has nothing to do with Poland, according to Demagog; "
        "it was uploaded in 2017.",
        Item(["a short video", "The video", "it"], "video ground_video",
             [step("posted|published", "local radio station|radio station", "2022-11-15"),
              step("verified|geolocated", "Loupe", optional=True)],
             [time("posted|published", "2022-11-15")],
             [verdict("location|content", "confirmed", "Loupe"), verdict("content", "confirmed", "Polish authorities|authorities")],
             ["Przewodow", "crater", "village"]),
        Item(["Photographs"], "still",
             [step("verified|geolocated", "Loupe", optional=True)],
             [],
             [verdict("location|content", "confirmed", "Loupe")],
             ["Przewodow", "crater", "village"]),
        Item(["An infrared recording", "it@2"], "thermal_video",
             [step("shared|posted", None, optional=True), step("posted|published", None, "2017"),
              step("analysed|verified", "Demagog", optional=True)],
             [time("posted|published", "2017"), time("shared|posted", "2022-11-15", optional=True)],
             [verdict("location|time|content", "refuted", "Demagog"), verdict("location|time|content", "refuted", "Demagog", optional=True)],
             [])),
    Report(
        "Caucasus Open Source Bulletin", "2020-10-07",
        "Azerbaijan's Ministry of Defence published drone footage on October 5 that shows a strike on an air-defence "
        "system. We geolocated the footage to a hillside north of Shushakend (39.78, 46.83). Armenia disputes that the "
        "system was in working order and says the target was a decoy. A second video, undated, shows artillery near "
        "Hadrut. Its location has been partially confirmed: the ridge line is consistent with the area, but the imagery "
        "is too coarse to exclude other valleys. We have not been able to confirm its source.",
        Item(["drone footage", "the footage"], "drone_video",
             [step("published|released", "Ministry of Defence|Azerbaijan", "2020-10-05"),
              step("geolocated", "We|Caucasus Open Source Bulletin")],
             [time("published|posted", "2020-10-05")],
             [verdict("location", "confirmed", "We|Caucasus Open Source Bulletin"), verdict("content", "disputed", "Armenia")],
             ["Shushakend", "hillside", "39.78"]),
        Item(["A second video"], "video",
             [],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "partly_confirmed", "We|Caucasus Open Source Bulletin|*"),
              verdict("source", "not_confirmed", "We|Caucasus Open Source Bulletin")],
             ["Hadrut"])),
    Report(
        "Bohol Sun", "2024-11-22",
        "The coast guard on Friday released bodycam video of a collision near Sabina Shoal. The footage was shot on "
        "November 19 by a crew member of the BRP Palawan, it said. China's coast guard disputed the account and issued its own "
        "recording, taken from the bridge of a cutter, which it said proved the opposite. The Maritime Clarity Project, "
        "which examined both videos, confirmed the date of each using ship-tracking data but said neither had been "
        "released in full.",
        Item(["bodycam video", "The footage"], "bodycam",
             [step("released|published", "coast guard", "2024-11-22"), step("filmed", "crew member", "2024-11-19"),
              step("analysed|verified", "Maritime Clarity Project"), step("verified|chronolocated", "Maritime Clarity Project", optional=True)],
             [time("released|posted", "2024-11-22"), time("filmed", "2024-11-19")],
             [verdict("time", "confirmed", "Maritime Clarity Project"), verdict("content", "disputed", "China's coast guard|China", optional=True),
              verdict("time|source", "confirmed", "coast guard", optional=True)],
             ["Sabina Shoal"]),
        Item(["its own recording"], "video",
             [step("released|published", "China's coast guard|coast guard|China"),
              step("filmed", "cutter|China's coast guard|coast guard|China", optional=True),
              step("analysed|verified", "Maritime Clarity Project"), step("verified|chronolocated", "Maritime Clarity Project", optional=True)],
             [],
             [verdict("time", "confirmed", "Maritime Clarity Project")],
             ["Sabina Shoal", "cutter"])),
    Report(
        "Northern Strip Diary", "2023-12-06",
        "A video that shows dozens of men stripped to their underwear was geolocated by Sky News to a crossroads in Beit "
        "Lahia. It was filmed from a passing vehicle, most probably by a soldier, and began to circulate on Telegram on "
        "Tuesday. The date of recording could not be confirmed. The military, asked about the video, did not dispute its "
        "authenticity. A still from the clip was published by an Israeli daily, which blurred the faces.",
        Item(["A video", "It", "the video", "the clip"], "video ground_video",
             [step("geolocated", "Sky News"), step("filmed", "soldier", optional=True),
              step("shared|posted", None, "2023-12-05")],
             [time("shared|posted", "2023-12-05")],
             [verdict("location", "confirmed", "Sky News"), verdict("time", "not_confirmed", "Sky News|*"),
              verdict("content", "confirmed", "military", optional=True)],
             ["Beit Lahia", "crossroads"]),
        Item(["A still"], "still screenshot",
             [step("published", "Israeli daily|daily")],
             [], [], ["Beit Lahia", "crossroads"])),
    Report(
        "Himalayan Gazette", "2021-02-09",
        "TAPOVAN, India — A mobile phone video of a wall of water hitting the dam, filmed on Sunday by a villager from "
        "the slope above Raini, was authenticated by geologists, who recognised the gorge. Planet imagery from February "
        "6 and 7 shows the scar of a rockslide on Ronti peak; the cause was confirmed by the Geological Institute. "
        "Several clips that have been presented as the same flood were debunked by Boom Check. One of them was filmed "
        "in Japan in 2011.",
        Item(["A mobile phone video"], "ground_video video",
             [step("filmed", "villager", "2021-02-07"), step("verified|analysed|geolocated", "geologists", optional=True)],
             [time("filmed", "2021-02-07")],
             [verdict("content|location", "confirmed", "geologists")],
             ["TAPOVAN", "Raini", "dam", "gorge", "India"]),
        Item(["Planet imagery"], "satellite_pair satellite_image",
             [step("released|published|filmed|unit", "Planet", optional=True)],
             [time("imagery_acquired", "2021-02-06"), time("imagery_acquired", "2021-02-07")],
             [verdict("content", "confirmed", "Geological Institute", optional=True)],
             ["Ronti"]),
        Item(["Several clips", "One of them"], "video",
             [step("analysed|verified", "Boom Check", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed|event", "2011")],
             [verdict("content|location", "refuted", "Boom Check"), verdict("location|time", "refuted", "Boom Check|*", optional=True)],
             ["Japan"])),
    Report(
        "Northgate News", "2022-04-05",
        "BUCHA, Ukraine — Moscow has called the images from Yablunska Street a \"provocation\", saying that the bodies "
        "appeared after its troops had left. Satellite images reviewed by Northgate News contradict the claim. The "
        "pictures, which were taken on March 19 by Maxar, show dark objects at the same spots as a car-mounted video that "
        "a local official published on April 2. Northgate News confirmed the location of the video by comparing it with "
        "the satellite images. The Kremlin maintains that the video was staged, an assertion for which it has offered "
        "no evidence.",
        Item(["Satellite images", "The pictures", "the satellite images"], "satellite_image",
             [step("filmed|unit|released", "Maxar", "2022-03-19"), step("analysed|verified", "Northgate News", optional=True)],
             [time("imagery_acquired", "2022-03-19")],
             [],
             ["Yablunska", "BUCHA", "Ukraine"]),
        Item(["a car-mounted video", "the video", "it", "the video@2"], "dashcam ground_video video",
             [step("published|posted|released", "local official|official", "2022-04-02"),
              step("verified|geolocated", "Northgate News", optional=True), step("filmed", "local official|official", optional=True)],
             [time("published|posted", "2022-04-02")],
             [verdict("location", "confirmed", "Northgate News"), verdict("content", "refuted|disputed", "Kremlin|Moscow")],
             ["Yablunska", "BUCHA", "Ukraine"])),
    Report(
        "Cascadia Tribune", "2025-01-10",
        "LOS ANGELES — No, the Hollywood sign is not burning. Images showing it in flames, which were seen by millions "
        "on Wednesday, are AI-generated, the Tribune's fact-check team has determined; a watermark of the image tool is "
        "visible in the corner. The public webcam on Mount Lee shows the letters intact. A doorbell-camera video of "
        "embers blowing along a driveway is real. The Tribune spoke with the owner of the house, in the Altadena "
        "neighborhood, who recorded it on Tuesday at 7:20 p.m. and supplied the original file.",
        Item(["Images"], "still video",
             [step("shared|posted", None, "2025-01-08", optional=True),
              step("analysed|verified", "Tribune", optional=True)],
             [time("shared|posted", "2025-01-08", optional=True)],
             [verdict("content", "refuted", "Tribune")],
             ["Hollywood", "LOS ANGELES"]),
        Item(["The public webcam"], "livestream cctv",
             [], [], [], ["Mount Lee", "Hollywood", "LOS ANGELES"]),
        Item(["A doorbell-camera video", "it@2"], "cctv",
             [step("filmed", "owner", "2025-01-07"), step("shared|released", "owner", optional=True),
              step("verified", "Tribune", optional=True)],
             [time("filmed", "2025-01-07")],
             [verdict("content|source", "confirmed", "Tribune")],
             ["Altadena", "driveway", "LOS ANGELES"])),
    Report(
        "Isfahan Watch Blog", "2024-04-22",
        "Three clips from Friday, one verdict each. Clip one, posted on Telegram at 5:12 a.m. by a student channel, "
        "shows anti-aircraft fire. Geolocated by me to the Zerdenjan district, confirmed by the volunteer account "
        "SkyGrid. Clip two, an explosion on a hillside at night: refuted. It was recorded in Yemen in 2015 and has been "
        "recycled at least four times. Clip three, a state TV live shot of the city at dawn, is genuine, and the "
        "position of the sun agrees with the broadcast time of 6:40.",
        Item(["Clip one"], "video",
             [step("posted", "student channel", "2024-04-19"), step("geolocated", "me|Isfahan Watch Blog"),
              step("verified|geolocated", "SkyGrid", optional=True)],
             [time("posted", "2024-04-19"), time("filmed|event", "2024-04-19", optional=True)],
             [verdict("location", "confirmed", "me|Isfahan Watch Blog"), verdict("location", "confirmed", "SkyGrid")],
             ["Zerdenjan"]),
        Item(["Clip two", "It"], "video",
             [step("shared|reposted|posted", None, optional=True)],
             [time("filmed|event", "2015")],
             [verdict("content|location|time", "refuted", "Isfahan Watch Blog|*"),
              verdict("location|time", "refuted", "Isfahan Watch Blog|*", optional=True)],
             ["Yemen", "hillside"]),
        Item(["Clip three", "a state TV live shot"], "livestream video",
             [step("published|filmed", "state TV", "2024-04-19")],
             [time("published|posted|filmed", "2024-04-19", optional=True)],
             [verdict("content", "confirmed", "Isfahan Watch Blog|*"), verdict("time", "confirmed", "Isfahan Watch Blog|*", optional=True)],
             ["city"])),
    Report(
        "Kremlin Beat", "2023-05-04",
        "MOSCOW — Two videos published on Wednesday appear to show a drone exploding over the dome of the Senate Palace. "
        "Kremlin Beat was able to verify the location of both recordings, but could not determine who operated the "
        "drone. The first, taken from across the river, was posted by a residents' channel in the Yakimanka district at "
        "3:37 a.m.; the second was released hours later by the broadcaster Zvezda and has a time stamp that analysts at "
        "the Oslo Visual Lab consider consistent with the first. Kyiv denied any involvement.",
        Item(["Two videos", "The first"], "video ground_video",
             [step("posted|published", "residents' channel", "2023-05-03"),
              step("verified|geolocated", "Kremlin Beat", optional=True)],
             [time("posted|published", "2023-05-03")],
             [verdict("location", "confirmed", "Kremlin Beat")],
             ["Senate Palace", "MOSCOW", "Yakimanka", "river"]),
        Item(["the second"], "video cctv",
             [step("released|published", "Zvezda", "2023-05-03"), step("verified|geolocated", "Kremlin Beat", optional=True),
              step("analysed|chronolocated", "Oslo Visual Lab|analysts", optional=True)],
             [time("released|published|posted", "2023-05-03", optional=True)],
             [verdict("location", "confirmed", "Kremlin Beat"),
              verdict("time", "confirmed|partly_confirmed", "Oslo Visual Lab|analysts")],
             ["Senate Palace", "MOSCOW"])),
    Report(
        "Sulawesi Pos", "2018-10-02",
        "PALU, Indonesia — The disaster agency BNPB has authenticated a video of the tsunami striking Palu on Friday. It "
        "was filmed from the top floor of a car park by a man who can be heard shouting warnings, and first appeared on "
        "Instagram that evening. The agency's spokesman said another recording being forwarded on WhatsApp was a hoax: "
        "it dates back to 2011 and shows Miyako in Japan. Satellite pictures provided by the European Union's Copernicus "
        "service, captured on September 30, show the twisted Ponulele bridge.",
        Item(["a video", "It"], "video ground_video",
             [step("filmed", "a man|man"), step("posted|published", None, "2018-09-28"), step("verified", "BNPB", optional=True)],
             [time("posted|published", "2018-09-28"), time("filmed|event", "2018-09-28")],
             [verdict("content", "confirmed", "BNPB|disaster agency")],
             ["PALU", "Palu", "car park", "Indonesia"]),
        Item(["another recording", "it"], "video",
             [step("shared|posted", None), step("verified|analysed", "spokesman|agency|BNPB", optional=True)],
             [time("filmed|event", "2011")],
             [verdict("content|time|location", "refuted", "spokesman|agency|BNPB"),
              verdict("time|location", "refuted", "spokesman|agency|BNPB", optional=True)],
             ["Miyako", "Japan"]),
        Item(["Satellite pictures"], "satellite_image",
             [step("released|published|shared", "Copernicus"), step("filmed", "Copernicus", "2018-09-30", optional=True)],
             [time("imagery_acquired", "2018-09-30")],
             [], ["Ponulele", "PALU", "Palu"])),
    Report(
        "Sindh Chronicle", "2022-08-31",
        "A hotel in Kalam being swallowed by the river Swat: the clip, which was posted on Twitter on Friday by a "
        "provincial minister, is authentic, according to Geo Check, whose reporter reached the hotel's manager. It is "
        "not the only one going round. A video of a train crossing flooded tracks, described as filmed \"in Sukkur "
        "yesterday\", was actually shot in Bangladesh, Pakistan Railways said in a statement on Tuesday. The Chronicle "
        "found an earlier upload from July 2019.",
        Item(["the clip", "It"], "video ground_video",
             [step("posted", "provincial minister|minister", "2022-08-26"), step("verified", "Geo Check", optional=True)],
             [time("posted", "2022-08-26")],
             [verdict("content", "confirmed", "Geo Check")],
             ["Kalam", "Swat", "hotel"]),
        Item(["A video"], "video ground_video",
             [step("posted|published", None, "2019-07"), step("analysed|verified", "Chronicle|Pakistan Railways", optional=True)],
             [time("posted|published", "2019-07")],
             [verdict("location", "refuted", "Pakistan Railways"), verdict("time", "refuted", "Chronicle|Sindh Chronicle", optional=True)],
             ["Bangladesh", "tracks"])),
    Report(
        "Altiplano Noticias", "2024-06-27",
        "LA PAZ — Television pictures carried live by Red Illimani on Wednesday showed an armoured vehicle ramming the "
        "door of the old palace on Plaza Murillo. Bolivia Verifica, a fact-checking group, confirmed that the pictures "
        "were genuine and from that day. It rated as false, however, a clip of soldiers embracing demonstrators, which "
        "turned out to have been filmed in Quito in 2010. The government has not been able to say who recorded a third "
        "video, of a general giving orders by telephone; its authenticity remains unverified.",
        Item(["Television pictures", "the pictures"], "livestream video",
             [step("published|filmed", "Red Illimani", "2024-06-26"), step("verified|analysed", "Bolivia Verifica", optional=True)],
             [time("published|posted|filmed|event", "2024-06-26")],
             [verdict("content", "confirmed", "Bolivia Verifica"), verdict("time", "confirmed", "Bolivia Verifica")],
             ["LA PAZ", "Plaza Murillo", "palace"]),
        Item(["a clip"], "video",
             [step("verified|analysed", "Bolivia Verifica", optional=True)],
             [time("filmed", "2010")],
             [verdict("content|location|time", "refuted", "Bolivia Verifica|It"),
              verdict("location|time|content", "refuted", "Bolivia Verifica|It", optional=True)],
             ["Quito"]),
        Item(["a third video"], "video",
             [],
             [],
             [verdict("source", "not_confirmed", "government"), verdict("content", "not_confirmed", None)],
             [])),
    Report(
        "Dniester Telegraph", "2025-03-18",
        "Moldova's police have denied that a video shared by several Telegram channels since Sunday shows officers "
        "beating a pensioner in Comrat. \"The uniforms are not ours,\" a spokeswoman said. The Telegraph ran stills from "
        "the video through two search engines and found a longer version, uploaded to VKontakte on 4 September 2020 by a "
        "user in Minsk. The shop sign in the background is in Belarusian. Neither the identity of the man nor that of "
        "the person who filmed it could be established.",
        Item(["a video", "the video", "it"], "video ground_video",
             [step("shared|posted", "Telegram channels|several Telegram channels|*", "2025-03-16"), step("posted|published", "user", "2020-09-04"),
              step("analysed|verified", "Telegraph", optional=True)],
             [time("shared|posted", "2025-03-16"), time("posted|published", "2020-09-04")],
             [verdict("content|location", "refuted", "police|spokeswoman"),
              verdict("location|time", "refuted", "Telegraph|Dniester Telegraph", optional=True),
              verdict("source", "not_confirmed", "Telegraph|*")],
             ["Minsk", "shop"])),
    Report(
        "Black Earth Assessment Project", "2023-01-12",
        "Footage posted on January 10 shows Wagner fighters near the salt mine in Soledar; the footage has been "
        "geolocated, by GeoConfirmed volunteers, to within 200 meters of the administrative building. A Ukrainian "
        "spokesperson denied on January 11 that the town had been captured and stated that photographs of Wagner's "
        "financier underground were not taken in Soledar. Several Russian sources also noted that the pictures may have "
        "been taken elsewhere. Maxar images collected on January 10 show smoke over the western districts. We have not "
        "verified the location of the photographs.",
        Item(["Footage", "the footage"], "video",
             [step("posted", None, "2023-01-10"), step("geolocated", "GeoConfirmed")],
             [time("posted", "2023-01-10")],
             [verdict("location", "confirmed", "GeoConfirmed")],
             ["Soledar", "salt mine", "administrative building"]),
        Item(["photographs", "the pictures", "the photographs"], "still",
             [],
             [],
             [verdict("location", "refuted|disputed", "Ukrainian spokesperson|spokesperson"),
              verdict("location", "disputed", "Russian sources"),
              verdict("location", "not_confirmed", "We|Black Earth Assessment Project")],
             ["Soledar"]),
        Item(["Maxar images"], "satellite_image",
             [step("filmed|unit|released|published", "Maxar", "2023-01-10")],
             [time("imagery_acquired", "2023-01-10")],
             [], ["Soledar", "western districts"])),
    Report(
        "Toropets Tracker", "2024-09-19",
        "A fireball over the arsenal at Toropets was filmed by at least four residents in the early hours of Wednesday. "
        "The clearest recording, published by the channel Astra, was geolocated by CIT analysts to an address 5 km "
        "east of the depot. NASA fire data support the date. Tver's governor said only that debris had fallen, and the "
        "defence ministry did not comment on the video. Imagery from Planet taken on September 8 and on Wednesday, "
        "which Toropets Tracker purchased, shows the bunkers before and after the explosion.",
        Item(["The clearest recording", "the video"], "video ground_video",
             [step("filmed", "residents|*", "2024-09-18", optional=True), step("published|posted|released", "Astra"), step("geolocated", "CIT"),
              step("chronolocated|verified", None, optional=True)],
             [time("filmed", "2024-09-18")],
             [verdict("location", "confirmed", "CIT"), verdict("time", "confirmed|partly_confirmed", "NASA|*", optional=True)],
             ["Toropets", "arsenal", "depot"]),
        Item(["Imagery"], "satellite_pair",
             [step("filmed|unit|released|published", "Planet"), step("released|published|analysed|shared", "Toropets Tracker", optional=True)],
             [time("imagery_acquired", "2024-09-08"), time("imagery_acquired", "2024-09-18")],
             [], ["Toropets", "bunkers", "depot", "arsenal"])),
    Report(
        "Lake Kivu Bulletin", "2022-05-19",
        "The army spokesman in Goma said on Wednesday that a video of burning huts, which a rebel group had released two "
        "days earlier as proof of an attack on Bunagana, was a fabrication. UN peacekeepers confirmed that the video was "
        "filmed in the village of Tchanzu, but could not say who had set the fires. The footage carries no date. A "
        "researcher at the Kivu Security Lens, who studied the clouds and consulted rainfall records, believes it was "
        "recorded on the afternoon of May 12.",
        Item(["a video", "the video", "The footage", "it"], "video",
             [step("released|published", "rebel group", "2022-05-16"),
              step("chronolocated|analysed", "researcher|Kivu Security Lens"),
              step("verified|geolocated", "UN peacekeepers|peacekeepers", optional=True)],
             [time("released|posted", "2022-05-16"), time("filmed", "2022-05-12"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("content", "refuted", "army spokesman|army|spokesman"),
              verdict("location", "confirmed", "UN peacekeepers|peacekeepers"),
              verdict("time", "confirmed|partly_confirmed", "researcher|Kivu Security Lens", optional=True)],
             ["Tchanzu", "Bunagana", "huts"])),
    Report(
        "Kivalo", "2023-07-05",
        "Police in Nanterre initially said the officer had fired because the car was driving at him. A video posted on "
        "Twitter on June 27, authenticated by AFP and by Le Quotidien, shows two officers standing beside the vehicle. "
        "Prosecutors have since confirmed that the recording is genuine. A second clip, in which men on a rooftop hold "
        "sniper rifles, is not from the riots that followed: it was posted as early as March 2022 and comes from a music "
        "video, Kivalo's checkers established by contacting the director.",
        Item(["A video", "the recording"], "video ground_video",
             [step("posted", None, "2023-06-27"), step("verified", "AFP", optional=True), step("verified", "Le Quotidien", optional=True)],
             [time("posted", "2023-06-27")],
             [verdict("content", "confirmed", "AFP"), verdict("content", "confirmed", "Le Quotidien"),
              verdict("content", "confirmed", "Prosecutors")],
             ["Nanterre"]),
        Item(["A second clip", "it"], "video",
             [step("posted", None, "2022-03"), step("verified|analysed", "Kivalo|checkers", optional=True)],
             [time("posted", "2022-03")],
             [verdict("content|time", "refuted", "Kivalo|checkers"), verdict("time|content", "refuted", "Kivalo|checkers", optional=True)],
             ["rooftop"])),
    Report(
        "Eifel Morgen", "2021-07-16",
        "The fire brigade in Erftstadt has confirmed the authenticity of an aerial photograph showing a crater at the edge of "
        "the Blessem gravel pit. It was taken on Friday morning from a helicopter and published by the Cologne district "
        "government on Twitter. A drone video said to show the same houses sliding into the pit could not be verified "
        "by this newspaper. It is unclear who made it and when; the oldest copy we found was uploaded at 2 p.m. on "
        "Friday by an account that usually posts film trailers.",
        Item(["an aerial photograph", "It"], "still drone_still",
             [step("filmed", None, "2021-07-16"), step("published|posted|released", "Cologne district government|district government", "2021-07-16", optional=True),
              step("verified", "fire brigade", optional=True)],
             [time("filmed", "2021-07-16")],
             [verdict("content", "confirmed", "fire brigade")],
             ["Erftstadt", "Blessem", "gravel pit"]),
        Item(["A drone video", "it"], "drone_video",
             [step("posted|published", "account|*", "2021-07-16")],
             [time("posted|published", "2021-07-16")],
             [verdict("content|location", "not_confirmed", "this newspaper|Eifel Morgen|we"),
              verdict("source", "not_confirmed", "this newspaper|Eifel Morgen|we|*"),
              verdict("time", "not_confirmed", "this newspaper|Eifel Morgen|we|*")],
             ["Erftstadt", "Blessem", "pit"])),
    Report(
        "Chesapeake Daily", "2024-03-27",
        "The Key Bridge fell in twenty seconds, as a livestream operated by StreamTime shows. Investigators at the NTSB "
        "said on Tuesday that they were using the video, whose clock had been found to be accurate, to reconstruct the "
        "ship's course. A slowed-down version with an added flash, shared on X as evidence of explosives, has been "
        "doctored, PolitiCheck said. A third video making the rounds shows a burning bridge: it is the Kerch Strait "
        "Bridge, filmed in October 2022, according to USA Factline.",
        Item(["a livestream", "the video"], "livestream cctv",
             [step("filmed|published", "StreamTime"), step("analysed", "NTSB|Investigators", optional=True)],
             [],
             [verdict("time", "confirmed", "NTSB|Investigators|*")],
             ["Key Bridge"]),
        Item(["A slowed-down version"], "video",
             [step("shared|posted|reposted", None), step("analysed|verified", "PolitiCheck", optional=True)],
             [],
             [verdict("content", "refuted", "PolitiCheck")],
             ["Key Bridge"]),
        Item(["A third video"], "video",
             [step("analysed|verified", "USA Factline", optional=True), step("shared|posted", None, optional=True)],
             [time("filmed", "2022-10")],
             [verdict("location|time|content", "refuted", "USA Factline"),
              verdict("location|time|content", "refuted", "USA Factline", optional=True)],
             ["Kerch"])),
    Report(
        "Terai Times", "2025-09-10",
        "KATHMANDU — Footage of parliament on fire, shot on Tuesday afternoon by a protester and livestreamed on TikTok, "
        "has been verified by the Terai Times from the roofline and the gate on Madan Bhandari Road. A clip in which a "
        "minister appears to be chased through a river remains disputed. The home ministry calls it fake, while Nepal "
        "Check says it found no trace of editing and located the river bank in Kathmandu's Bagmati corridor. We could "
        "not confirm the identity of the man in the clip.",
        Item(["Footage"], "livestream ground_video video",
             [step("filmed", "protester", "2025-09-09"), step("posted|published|shared", "protester|*", "2025-09-09", optional=True),
              step("verified|geolocated", "Terai Times", optional=True)],
             [time("filmed", "2025-09-09")],
             [verdict("location|content", "confirmed", "Terai Times")],
             ["KATHMANDU", "Kathmandu", "parliament", "Madan Bhandari"]),
        Item(["A clip", "it", "the clip"], "video",
             [step("geolocated", "Nepal Check"), step("analysed|verified", "Nepal Check", optional=True)],
             [],
             [verdict("content", "refuted|disputed", "home ministry"), verdict("content", "confirmed", "Nepal Check"),
              verdict("location", "confirmed", "Nepal Check"),
              verdict("content", "not_confirmed", "We|Terai Times", optional=True)],
             ["Bagmati", "Kathmandu", "river", "KATHMANDU"])),
    Report(
        "Straits Bridge Watch", "2022-10-11",
        "Russia's Investigative Committee on Sunday released a recording from a surveillance camera on the Kerch Bridge "
        "that shows a lorry moments before the blast. Two explosives experts consulted by the BBC doubted that the lorry "
        "was the source, noting a wave visible beneath the span. The video itself is considered authentic: its time "
        "code, 6:03 a.m. on October 8, agrees with seismic data. A satellite image taken by Maxar the same day "
        "shows the collapsed roadway. Kyiv has not confirmed responsibility.",
        Item(["a recording", "The video"], "cctv",
             [step("released|published", "Investigative Committee", "2022-10-09"),
              step("analysed", "explosives experts|experts", optional=True)],
             [time("released|posted", "2022-10-09"), time("filmed|event", "2022-10-08")],
             [verdict("content", "confirmed", None, optional=True), verdict("time", "confirmed", None, optional=True),
              verdict("content", "disputed", "explosives experts|experts", optional=True)],
             ["Kerch Bridge", "Bridge"]),
        Item(["A satellite image"], "satellite_image",
             [step("filmed|unit|released", "Maxar", "2022-10-08")],
             [time("imagery_acquired", "2022-10-08")],
             [], ["Kerch Bridge", "roadway"])),
    Report(
        "Tehran Desk Review", "2020-01-11",
        "A 19-second video sent to a New York newspaper shows a missile hitting an aircraft over Parand on Wednesday. The "
        "newspaper contacted the person who filmed it and confirmed that the recording was made near the airport. The "
        "group Bellhop, which had geolocated the clip to a residential quarter from a line of apartment blocks, matched the interval between flash and sound to the "
        "flight path. Iran at first denied the account. On Saturday its armed forces admitted that the plane had been "
        "shot down by mistake.",
        Item(["A 19-second video", "it", "the recording", "the clip"], "video ground_video",
             [step("geolocated", "Bellhop"), step("shared|released|published", "newspaper|person|*", optional=True), step("filmed", "person", "2020-01-08", optional=True),
              step("analysed|chronolocated|verified", "Bellhop", optional=True), step("verified", "newspaper", optional=True)],
             [time("event|filmed", "2020-01-08")],
             [verdict("location", "confirmed", "newspaper"), verdict("location", "confirmed", "Bellhop"),
              verdict("source", "confirmed", "newspaper", optional=True),
              verdict("content", "disputed|refuted", "Iran", optional=True)],
             ["Parand", "airport", "residential quarter"])),
    Report(
        "Meridian Wire", "2023-11-15",
        "Meridian Wire could not independently verify the location or the date of a video released by the Israeli "
        "military on Monday, in which a spokesman walks through the basement of Rantisi hospital. The hospital's "
        "director, reached by telephone, confirmed that the room was in the building but disputed what was said about "
        "it. A calendar on the wall described in the video as a guard list shows the days of the week, several Arabic "
        "speakers told us. Drone images of the tunnel shaft outside were later authenticated by CNN.",
        Item(["a video", "the video"], "video ground_video",
             [step("released|published", "Israeli military|military", "2023-11-13")],
             [time("released|posted", "2023-11-13")],
             [verdict("location", "not_confirmed", "Meridian Wire"), verdict("time", "not_confirmed", "Meridian Wire"),
              verdict("location", "confirmed", "director"), verdict("content", "disputed", "director"),
              verdict("content", "disputed|refuted", "Arabic speakers|speakers", optional=True)],
             ["Rantisi", "hospital", "basement"]),
        Item(["Drone images"], "drone_still drone_video still",
             [step("verified", "CNN", optional=True)],
             [],
             [verdict("content", "confirmed", "CNN")],
             ["tunnel shaft", "Rantisi", "hospital"])),
    Report(
        "Suursaari", "2021-11-25",
        "Video handed out by Poland's border guard on Wednesday shows a laser beam pointed at soldiers near Czeremcha. The "
        "Belarusian border committee rejected the recording as propaganda and put out thermal-imaging footage of its own, "
        "allegedly of people being pushed across the fence at night. Suursaari was unable to verify either recording: "
        "journalists are barred from the strip, and neither side agreed to supply the original files. An analyst with "
        "the Border Imagery Network was able to identify the place in the Polish video by the type of fence post.",
        Item(["Video", "the recording", "the Polish video"], "video ground_video",
             [step("released|published|shared", "border guard|Poland", "2021-11-24"), step("geolocated|analysed", "analyst|Border Imagery Network", optional=True)],
             [time("released|posted|published", "2021-11-24")],
             [verdict("content", "refuted|disputed", "border committee|Belarusian"),
              verdict("content", "not_confirmed", "Suursaari"), verdict("location", "confirmed", "analyst|Border Imagery Network")],
             ["Czeremcha"]),
        Item(["thermal-imaging footage"], "thermal_video",
             [step("released|published", "border committee|Belarusian")],
             [],
             [verdict("content", "not_confirmed", "Suursaari")],
             ["fence"])),
    Report(
        "Northgate News", "2022-06-28",
        "CCTV footage published by the Ukrainian president on Tuesday shows the moment a missile struck the Amstor mall "
        "in Kremenchuk the day before. The camera stood in a park beside the pond, as analysts at Loupe found by matching "
        "two benches and a footbridge to Google Earth. Russia's foreign ministry said the centre had been closed; its "
        "claim has been refuted by receipts and by mobile phone videos recorded inside. Northgate News verified one of "
        "those videos, which was posted to Telegram on June 27, by speaking to the cashier who appears in it.",
        Item(["CCTV footage"], "cctv",
             [step("published|released|posted", "Ukrainian president|president", "2022-06-28"),
              step("geolocated|verified", "Loupe|analysts")],
             [time("published|released|posted", "2022-06-28"), time("event|filmed", "2022-06-27")],
             [verdict("location", "confirmed", "Loupe|analysts")],
             ["Kremenchuk", "Amstor", "pond", "park"]),
        Item(["mobile phone videos", "one of those videos", "it"], "ground_video video",
             [step("posted", None, "2022-06-27"), step("verified", "Northgate News", optional=True)],
             [time("posted", "2022-06-27")],
             [verdict("content|source", "confirmed", "Northgate News")],
             ["Kremenchuk", "Amstor", "mall"])),
    Report(
        "Zócalo Verifica", "2024-08-22",
        "It is false that a drone recording shows fresh fighting between cartels in Tila, Chiapas. The state "
        "prosecutor's office confirmed to Zócalo Verifica that the images were captured in Aguililla, Michoacán, in "
        "April 2021, and the earliest copy found by our team was released that month by a local radio station. On the "
        "other hand, a body-worn camera video of soldiers entering Tila is genuine; the army published it on 12 June.",
        Item(["a drone recording", "the images"], "drone_video",
             [step("filmed", None, "2021-04", optional=True), step("released|published|posted", "local radio station|radio station", "2021-04"),
              step("verified|analysed", "prosecutor's office|Zócalo Verifica|our team", optional=True)],
             [time("filmed", "2021-04"), time("released|posted", "2021-04", optional=True)],
             [verdict("location|time", "refuted", "Zócalo Verifica|prosecutor's office"),
              verdict("location|time|content", "refuted", "Zócalo Verifica|prosecutor's office", optional=True),
              verdict("location|time", "confirmed", "prosecutor's office", optional=True),
              verdict("time|location", "confirmed", "prosecutor's office", optional=True)],
             ["Aguililla", "Michoacán"]),
        Item(["a body-worn camera video", "it"], "bodycam",
             [step("published|released", "army", "2024-06-12")],
             [time("published|released", "2024-06-12")],
             [verdict("content", "confirmed", "Zócalo Verifica|*")],
             ["Tila", "Chiapas"])),
    Report(
        "Porto Levante", "2019-06-14",
        "US Central Command released a grainy black-and-white video late on Thursday that it said showed an Iranian "
        "patrol boat removing a limpet mine from the hull of the tanker Kokuka Courageous. The video was recorded from "
        "an aircraft at 4:10 p.m. local time. Iran rejected the footage as \"baseless\". The ship's Japanese owner "
        "disputed the US version, saying that the crew had seen flying objects. Two former naval officers told Porto "
        "Levante the footage was consistent with the removal of a mine, but neither could confirm the nationality of "
        "the boat.",
        Item(["a grainy black-and-white video", "The video", "the footage", "the footage@2"], "video thermal_video drone_video",
             [step("released|published", "US Central Command|Central Command", "2019-06-13"),
              step("filmed", "US Central Command|aircraft|*", "2019-06-13", optional=True),
              step("analysed", "naval officers|officers", optional=True)],
             [time("released|posted", "2019-06-13"), time("filmed", "2019-06-13", optional=True)],
             [verdict("content", "refuted|disputed", "Iran"), verdict("content", "disputed", "owner"),
              verdict("content", "partly_confirmed|confirmed", "naval officers|officers"),
              verdict("content", "not_confirmed", "naval officers|officers|neither", optional=True)],
             ["tanker", "Kokuka Courageous"])),
    Report(
        "Sumy Crossing", "2024-05-13",
        "VOVCHANSK, Ukraine — A thermal video shared on Sunday by a Ukrainian reconnaissance unit shows four figures "
        "entering a meat-processing plant. The location was established by the open-source project DeepFront, whose "
        "mappers had placed the same plant in Russian footage released a day earlier. Sumy Crossing could not "
        "confirm independently when either recording was made. In the Russian one, which was published by the ministry "
        "of defence on Saturday, soldiers raise a flag; Kyiv's general staff said it had been filmed in another village.",
        Item(["A thermal video"], "thermal_video drone_video",
             [step("shared|released|posted", "reconnaissance unit", "2024-05-12"), step("filmed|unit", "reconnaissance unit", optional=True),
              step("geolocated", "DeepFront|mappers")],
             [time("shared|posted", "2024-05-12")],
             [verdict("location", "confirmed", "DeepFront|mappers"), verdict("time", "not_confirmed", "Sumy Crossing")],
             ["VOVCHANSK", "Ukraine", "plant"]),
        Item(["Russian footage", "the Russian one", "it"], "video",
             [step("published|released", "ministry of defence", "2024-05-11"),
              step("geolocated", "DeepFront|mappers", optional=True)],
             [time("published|released|posted", "2024-05-11")],
             [verdict("time", "not_confirmed", "Sumy Crossing"),
              verdict("location", "confirmed", "DeepFront|mappers", optional=True),
              verdict("location", "refuted|disputed", "general staff|Kyiv")],
             ["VOVCHANSK", "Ukraine", "plant"])),
    Report(
        "Thessaly Free Press", "2023-03-02",
        "The stationmaster's voice can be heard on recordings that a television channel broadcast on Wednesday. Police "
        "said the recordings were genuine and part of the case file. Officers are trying to establish the exact "
        "time of the order and have questioned three railway employees. The minister, who resigned the same evening, "
        "did not comment on the dialogues. No pictures of the collision have been made public, and it was not "
        "immediately clear whether the cameras at Larissa station had been working."),
    Report(
        "Northgate News", "2022-02-25",
        "BELGOROD/KYIV — Three clips from the first day, checked by our visuals team.\n\nA CCTV recording of tanks at "
        "the Crimean crossing, released by Ukraine's border service on Thursday: confirmed, we matched the customs canopy.\n\n"
        "A video of paratroopers, viewed 22 million times on TikTok: false, the soldier seen in it posted it himself on "
        "Instagram in 2015.\n\nA clip of an air battle over the capital, attributed to the \"Ghost of Kyiv\" and shared by "
        "the ministry of defence: also false. It was made with the simulator DCS World, as its author confirmed in the "
        "caption on YouTube.",
        Item(["A CCTV recording"], "cctv",
             [step("released|published", "border service", "2022-02-24"), step("verified|geolocated", "we|our visuals team|Northgate News", optional=True)],
             [time("released|posted", "2022-02-24"), time("filmed|event", "2022-02-24", optional=True)],
             [verdict("location|content", "confirmed", "we|our visuals team|Northgate News")],
             ["Crimean", "crossing"]),
        Item(["A video", "it"], "video",
             [step("posted|published", "soldier", "2015"), step("posted|shared", None, optional=True)],
             [time("posted|published", "2015")],
             [verdict("time|content", "refuted", "our visuals team|Northgate News|we|*"),
              verdict("time|content|source", "refuted", "our visuals team|Northgate News|we|*", optional=True)],
             []),
        Item(["A clip", "It"], "video",
             [step("shared|posted", "ministry of defence"), step("published|posted|filmed", "author", optional=True)],
             [],
             [verdict("content", "refuted", "our visuals team|Northgate News|we|author|*"),
              verdict("content", "refuted", "author", optional=True)],
             ["capital", "KYIV", "Kyiv"])),
    Report(
        "Darfur Sands", "2025-10-29",
        "Researchers at the Humanitarian Imagery Lab have confirmed that a video of men being shot in a trench was filmed "
        "northwest of El Fasher. The berm and an abandoned pick-up match a satellite image taken by Airbus on October 27. "
        "The clip was posted on Monday by a fighter known as Abu Nimr, whose identity was confirmed by Darfur Sands through "
        "facial comparison with earlier videos. The RSF said it would investigate and did not challenge the authenticity "
        "of the recording. By contrast, an image of blood visible from space has been debunked: it shows a cattle "
        "watering place in March 2024.",
        Item(["a video", "The clip", "the recording"], "video ground_video",
             [step("posted", "Abu Nimr|fighter", "2025-10-27"),
              step("geolocated|verified", "Humanitarian Imagery Lab|Researchers", optional=True),
              step("verified", "Darfur Sands", optional=True)],
             [time("posted", "2025-10-27")],
             [verdict("location", "confirmed", "Humanitarian Imagery Lab|Researchers"), verdict("source", "confirmed", "Darfur Sands"),
              verdict("content", "confirmed", "RSF", optional=True)],
             ["El Fasher", "trench"]),
        Item(["a satellite image"], "satellite_image",
             [step("filmed|unit|released", "Airbus", "2025-10-27")],
             [time("imagery_acquired", "2025-10-27")],
             [], ["El Fasher"]),
        Item(["an image", "it@2"], "satellite_image still",
             [],
             [time("filmed|event|imagery_acquired", "2024-03")],
             [verdict("content|time|location", "refuted", None),
              verdict("time|location|content", "refuted", None, optional=True)],
             ["cattle"])),
    Report(
        "Twin Rivers Journal", "2020-06-03",
        "The Journal reviewed 11 minutes of body camera footage that the police department released on Tuesday evening and "
        "compared it with a bystander's phone video, first streamed on Facebook Live on May 25 outside a store on Chicago "
        "Avenue. The two recordings were synchronized using a passing bus. Both are authentic, the state crime bureau said. "
        "A third clip, in which a man with an umbrella breaks windows, was shared with the claim that he was a police "
        "officer; the department has denied this, and the Journal could not establish his identity.",
        Item(["body camera footage", "it"], "bodycam",
             [step("released|published", "police department", "2020-06-02"), step("analysed|chronolocated|verified", "Journal")],
             [time("released|posted", "2020-06-02"), time("filmed|event", "2020-05-25", optional=True)],
             [verdict("content", "confirmed", "state crime bureau|crime bureau")],
             ["Chicago Avenue", "store"]),
        Item(["phone video"], "livestream ground_video video",
             [step("filmed", "bystander"), step("posted|published|shared", "bystander|*", "2020-05-25"), step("analysed|chronolocated|verified", "Journal", optional=True)],
             [time("posted|published|filmed", "2020-05-25")],
             [verdict("content", "confirmed", "state crime bureau|crime bureau")],
             ["Chicago Avenue", "store"]),
        Item(["A third clip"], "video",
             [step("shared|posted", None)],
             [],
             [verdict("content", "refuted|disputed", "department"), verdict("content|source", "not_confirmed", "Journal", optional=True)],
             [])),
    Report(
        "Dnipro Delta Watch", "2023-06-22",
        "It could not be independently confirmed on Wednesday how many people had died downstream of the Kakhovka dam. "
        "Officials installed by Moscow put the toll at 41, a figure disputed by Kyiv and which aid agencies said they "
        "were not able to verify. \"The picture is still very unclear,\" a Red Cross coordinator said. Doctors in Hola Prystan "
        "confirmed by telephone that bodies had been buried without registration. The head of the occupation administration "
        "denied the accounts as fake news and declined to release a list of names."),
    Report(
        "Noto Shimbun English", "2024-01-02",
        "Footage from a security camera in Suzu, which NHK aired on Monday night, shows a temple roof slumping to the "
        "ground. The broadcaster confirmed the place and time with the priest who had given it the recording. Police have "
        "meanwhile warned of a tsunami video, posted on X minutes after the quake and viewed 8 million times, that was "
        "in fact filmed in Miyako in March 2011. The Fact Center, a non-profit organisation, traced a further clip of cracks in a "
        "motorway to Türkiye, but could not determine its exact date.",
        Item(["Footage", "the recording"], "cctv",
             [step("published", "NHK", "2024-01-01"), step("shared|released", "priest", optional=True), step("verified", "NHK|broadcaster", optional=True)],
             [time("published", "2024-01-01"), time("filmed|event", "2024-01-01", optional=True)],
             [verdict("location", "confirmed", "NHK|broadcaster"), verdict("time", "confirmed", "NHK|broadcaster")],
             ["Suzu", "temple"]),
        Item(["a tsunami video"], "video",
             [step("posted", None, "2024-01-01"), step("analysed|verified", "Police", optional=True)],
             [time("filmed", "2011-03"), time("posted", "2024-01-01", optional=True)],
             [verdict("time|location", "refuted", "Police|*"), verdict("location|time|content", "refuted", "Police|*", optional=True)],
             ["Miyako"]),
        Item(["a further clip"], "video",
             [step("geolocated|analysed|verified", "Fact Center")],
             [],
             [verdict("location", "refuted|confirmed", "Fact Center"), verdict("time", "not_confirmed", "Fact Center")],
             ["Türkiye", "motorway"])),
    Report(
        "Panjshir Observer", "2021-09-03",
        "A video that Indian channels showed this week as Pakistani jets over the Panjshir valley has been taken from the "
        "video game Arma 3, the UK group Full Fact Lab reported. Pakistan's army called the broadcast \"absurd\". The only "
        "clip from the valley which this newspaper has been able to verify was sent by a resident of Bazarak on Wednesday. We "
        "confirmed the location from the bend of the river and the tomb on the hill. It shows a column of pick-ups and "
        "bears no date.",
        Item(["A video", "the broadcast"], "video",
             [step("published|shared", "Indian channels|channels"), step("analysed|verified", "Full Fact Lab", optional=True)],
             [],
             [verdict("content", "refuted", "Full Fact Lab"), verdict("content", "refuted|disputed", "Pakistan's army|Pakistan|army")],
             []),
        Item(["clip", "It"], "video ground_video",
             [step("shared|released", "resident", "2021-09-01"), step("filmed", "resident", optional=True),
              step("verified|geolocated", "We|this newspaper|Panjshir Observer", optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True), time("posted|published", "2021-09-01", optional=True)],
             [verdict("location", "confirmed", "We|this newspaper|Panjshir Observer"),
              verdict("content", "confirmed", "this newspaper|We|Panjshir Observer", optional=True)],
             ["Bazarak", "Panjshir", "valley", "river"])),
    Report(
        "Skopje Lens", "2025-07-08",
        "Reuters has verified the location of two videos of Sunday's ferry fire. In the first, filmed from the quay at Golem "
        "by a hotel guest, the hotel's terrace and a lighthouse match satellite imagery; the date was confirmed by "
        "weather records. The second, which Reuters obtained from the coast guard, shows the vessel listing. When that "
        "one was recorded is unknown. Albania's transport minister said a night-time clip shared by an opposition "
        "party did not show the ferry at all, a finding backed by Faktoje, which dated it to a 2014 blaze in the Adriatic.",
        Item(["two videos", "the first"], "video ground_video",
             [step("filmed", "hotel guest|guest"), step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed|event", "2025-07-06", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters|*")],
             ["Golem", "quay", "ferry"]),
        Item(["The second", "that one"], "video",
             [step("released|shared|published", "coast guard|Reuters"), step("verified|geolocated", "Reuters", optional=True)],
             [time("event|filmed", "2025-07-06", optional=True), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters|*")],
             ["Golem", "vessel", "ferry"]),
        Item(["a night-time clip", "it"], "video",
             [step("shared|posted", "opposition party|party"), step("analysed|verified|chronolocated", "Faktoje", optional=True)],
             [time("filmed|event", "2014")],
             [verdict("content", "refuted", "transport minister|minister"), verdict("time|content", "refuted", "Faktoje")],
             ["Adriatic"])),
]
