"""Reports 41 to 52 of the gold set, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Harbour Standard", "2020-08-06",
        "A bride was posing for her wedding film in the Saifi quarter of Beirut when the port blew up on Tuesday evening. "
        "The videographer, Mahmoud Nakib, kept rolling, and his 26-second clip had been viewed nine million times on "
        "Instagram by Thursday. Agence France-Presse, which first distributed it, said it had spoken to Nakib and examined "
        "the original file. Another view of the blast comes from a livestream of a Sunday mass in Gemmayzeh; the parish took "
        "the stream down on Wednesday. The death toll rose to 137.",
        Item(["his 26-second clip"], "video ground_video",
             [step("filmed", "Nakib|videographer"), step("published|released|shared|republished", "Agence France-Presse"),
              step("verified", "Agence France-Presse", optional=True), step("posted", None, optional=True)],
             [time("event|filmed", "2020-08-04", optional=True)],
             [verdict("source|content", "confirmed", "Agence France-Presse")],
             ["Saifi", "Beirut"]),
        Item(["a livestream"], "livestream",
             [step("posted|published|filmed|released", "parish", optional=True)], [time("event|filmed", "2020-08-04", optional=True)], [],
             ["Gemmayzeh", "Beirut"]),
    ),
    Report(
        "Open Lens", "2021-05-20",
        "CLAIM: A photograph shared on WhatsApp shows funeral pyres along the Ganges this month. FACTS: The picture is "
        "real but it is eleven years old. Getty Images lists it under the name of photographer Daniel Berehulak; according "
        "to the agency's caption he took it in Varanasi in 2010. Boom Live traced the image with Google Lens on Wednesday. "
        "Crematoriums in the city are indeed overwhelmed, as our correspondent saw on 17 May.",
        Item(["A photograph", "The picture", "it@2", "the image"], "still",
             [step("filmed", "Berehulak|photographer"), step("published", "Getty Images", optional=True),
              step("shared|posted", None, optional=True), step("analysed|verified", "Boom Live", optional=True)],
             [time("filmed", "2010")],
             [verdict("time", "refuted", "*"), verdict("content", "confirmed", "*", optional=True)],
             ["Varanasi", "Ganges"]),
    ),
    Report(
        "Sahel Monitor", "2023-08-02",
        "Footage said to show looters inside the headquarters of Niger's ruling party was circulating on Telegram within an "
        "hour of the fire in Niamey on 27 July. We could confirm that it is authentic: a tiled courtyard and a green gate "
        "match pictures on the party's own website. The sender, a student, asked us not to print his name. He had filmed it "
        "from a minibus. State television did not broadcast any images of the incident, but it ran old pictures of the "
        "building the next day.",
        Item(["Footage", "it@2"], "video ground_video",
             [step("filmed", "student|sender|He"), step("posted|shared", None, optional=True), step("released|shared", "student|sender", optional=True)],
             [time("event|filmed|posted", "2023-07-27", optional=True)],
             [verdict("content|location", "confirmed", "*")],
             ["Niamey", "headquarters"]),
    ),
    Report(
        "ISW-style daily", "2024-02-19",
        "Russian forces secured marginal gains west of Avdiivka, according to geolocated footage published on February 17 and "
        "18. The footage published on February 18 shows a Russian flag on a water tower in Lastochkyne. Ukrainian military "
        "observer Kostyantyn Mashovets stated that the settlement is contested. A Russian source amplified footage purportedly "
        "showing elements of the 30th Motorized Rifle Brigade clearing basements in Avdiivka. Neither the date nor the unit "
        "could be confirmed. Imagery collected by Sentinel-2 on February 15 shows smoke over the coke plant.",
        Item(["geolocated footage", "The footage"], "video ground_video drone_video",
             [step("published|posted", None, "2024-02-18"), step("published|posted", None, "2024-02-17", optional=True), step("geolocated", None)],
             [time("published|posted", "2024-02-18"), time("published|posted", "2024-02-17", optional=True)],
             [verdict("location", "confirmed", None)],
             ["Lastochkyne", "Avdiivka"]),
        Item(["footage purportedly"], "video ground_video drone_video",
             [step("shared|reposted|posted", "Russian source"), step("unit", "30th", optional=True)], [],
             [verdict("time", "not_confirmed", "*"), verdict("source|content", "not_confirmed", "*", optional=True)],
             ["Avdiivka"]),
        Item(["Imagery"], "satellite_image",
             [step("filmed", "Sentinel-2", optional=True)], [time("imagery_acquired", "2024-02-15")], [],
             ["coke plant", "Avdiivka"]),
    ),
    Report(
        "La Ceiba Times", "2020-11-19",
        "Hurricane Iota turned the Ulúa into a lake. Pilots of the Honduran air force filmed the flooded runway of San Pedro "
        "Sula's airport from a helicopter; the ministry of defence tweeted the pictures, a minute and ten seconds in all, on "
        "Wednesday morning. Residents of La Lima have been sending voice messages and photos to Radio Progreso. One of the "
        "photos, by nurse Iris Padilla, shows patients on mattresses on the roof of a clinic. The station geolocated it to "
        "Colonia Planeta.",
        Item(["the pictures"], "video",
             [step("filmed", "Pilots"), step("posted|released|published", "ministry", "2020-11-18")],
             [time("posted|published", "2020-11-18")], [],
             ["San Pedro Sula", "airport"]),
        Item(["One of the photos", "it@1"], "still",
             [step("filmed", "Padilla|nurse"), step("geolocated", "station|Radio Progreso")], [],
             [verdict("location", "confirmed", "station|Radio Progreso")],
             ["Colonia Planeta", "La Lima"]),
    ),
    Report(
        "Gulf Fact Desk", "2019-09-17",
        "Within hours of the attack on Abqaiq, a dramatic night-time explosion video was presented by a Lebanese channel, "
        "Al Mayadin, as the burning refinery. It is in fact a 2015 recording from Tianjin in China, filmed by Dan Van Duren "
        "from his apartment and uploaded to YouTube on 12 August that year. Planet Labs images of 14 September, on the other "
        "hand, do show smoke drifting south from the Saudi plant; analysts at the Middlebury Institute studied them. The "
        "broadcaster has since deleted the clip without an explanation.",
        Item(["a dramatic night-time explosion video", "It@1", "the clip"], "video ground_video",
             [step("filmed", "Van Duren"), step("posted", "Van Duren", "2015-08-12", optional=True), step("published|republished|shared", "Al Mayadin|channel")],
             [time("filmed", "2015", optional=True), time("posted|published", "2015-08-12")],
             [verdict("location|time|content", "refuted", "*")],
             ["Tianjin", "China"]),
        Item(["Planet Labs images"], "satellite_image",
             [step("filmed|released|published", "Planet Labs", optional=True), step("analysed", "analysts|Middlebury")],
             [time("imagery_acquired|filmed", "2019-09-14")], [],
             ["Abqaiq", "plant", "Saudi"]),
    ),
    Report(
        "Northern Territory Ledger", "2023-01-07",
        "Fitzroy Crossing is cut off after the worst flood on record in the Kimberley. Helicopter pilot Jarrad Coote shot "
        "video of the broken bridge on Thursday (Jarrad Coote/via Storyful). ABC News ran it that night. A day later the "
        "Department of Fire and Emergency Services issued before-and-after aerial photographs of the town, the earlier one "
        "from June 2021. Minister Stephen Dawson said supplies would be flown in. More rain is forecast.",
        Item(["video", "it@1"], "video",
             [step("filmed", "Coote"), step("published|republished", "ABC News", "2023-01-05"), step("shared|released|republished", "Storyful", optional=True)],
             [time("filmed", "2023-01-05"), time("published", "2023-01-05", optional=True)], [],
             ["Fitzroy Crossing", "bridge"]),
        Item(["before-and-after aerial photographs"], "still drone_still satellite_pair",
             [step("released|published", "Department of Fire", "2023-01-06")],
             [time("filmed", "2021-06"), time("published", "2023-01-06", optional=True)], [],
             ["Fitzroy Crossing", "town"]),
    ),
    Report(
        "Kyiv Digest", "2022-04-05",
        "Drone video reviewed by the newspaper shows a cyclist turning from Vodoprovidna into Yablunska Street in Bucha "
        "before an armoured vehicle fires at him. An Ukrainian territorial defence unit recorded the video in early March "
        "and gave it to the regional prosecutor, who made it public on Tuesday. The newspaper matched a wrecked fence and two "
        "parked cars with a Maxar image of 18 March, which places the scene at the corner of the two streets. Moscow called "
        "the evidence staged, without offering proof.",
        Item(["Drone video", "the video"], "drone_video",
             [step("filmed", "territorial defence"), step("released|published", "prosecutor", "2022-04-05"),
              step("released|shared", "territorial defence", optional=True), step("geolocated|verified|analysed", "newspaper", optional=True)],
             [time("filmed", "2022-03"), time("published", "2022-04-05", optional=True)],
             [verdict("location", "confirmed", "newspaper"), verdict("content", "disputed|refuted", "Moscow")],
             ["Yablunska", "Vodoprovidna", "Bucha", "corner"]),
        Item(["a Maxar image"], "satellite_image", [step("filmed", "Maxar", optional=True)],
             [time("imagery_acquired", "2022-03-18")], [], ["Yablunska", "Vodoprovidna", "Bucha", "corner"]),
    ),
    Report(
        "Andes Ahora", "2022-12-17",
        "Dashcam recordings from two lorries stuck on the Panamericana near Chala show soldiers firing above a crowd, "
        "Peru's ombudsman said on Friday. His office received the recordings from a haulage union and passed them to "
        "prosecutors. IDL, an investigative website, put one of them online and blurred the faces. The army has questioned "
        "whether the sound was altered. Verifying the time stamp, 15:42 on 15 December, was not possible, IDL wrote.",
        Item(["Dashcam recordings", "the recordings", "one of them"], "dashcam",
             [step("released|shared", "haulage union|union"), step("published|posted", "IDL"), step("shared|released", "ombudsman|office", optional=True)],
             [time("filmed", "2022-12-15", optional=True)],
             [verdict("content", "disputed", "army"), verdict("time", "not_confirmed", "IDL")],
             ["Chala", "Panamericana"]),
    ),
    Report(
        "Capital Wire", "2021-01-09",
        "The Justice Department has charged a man seen carrying a lectern through the Capitol rotunda. Investigators relied on "
        "a still by Win McNamee of Getty Images and on a Facebook livestream that the man himself started at 2:14 p.m. on 6 "
        "January. The livestream was removed the same evening, but an archivist known as @donk_enby had saved a copy. "
        "Bellingcat compared the wall paintings with the official visitors' guide and confirmed where he walked. A "
        "spokesman for Facebook declined to comment.",
        Item(["a still"], "still", [step("filmed", "McNamee")], [], [], ["Capitol", "rotunda"]),
        Item(["a Facebook livestream", "The livestream"], "livestream",
             [step("filmed|posted", "man"), step("archived", "donk_enby|archivist"), step("verified|geolocated", "Bellingcat", optional=True)],
             [time("filmed|posted|event", "2021-01-06")],
             [verdict("location", "confirmed", "Bellingcat")],
             ["Capitol", "rotunda"]),
    ),
    Report(
        "Istria Herald", "2020-12-30",
        "Cameras in the mayor's office of Petrinja were live on N1 television when the strongest tremor hit at 12:20 on "
        "Tuesday. The network replayed the broadcast within minutes: the mayor dives under a table as plaster falls. From "
        "above, the damage is just as clear. Pilot Davor Horvat flew his quadcopter along Gundulićeva Street on Wednesday "
        "and uploaded the result, four minutes of collapsed roofs, to YouTube. Neither the police nor the fire service had "
        "objections. The seismological service counted seventy aftershocks.",
        Item(["the broadcast"], "livestream video",
             [step("published|filmed|republished", "N1|network")], [time("filmed|event|published", "2020-12-29")], [],
             ["Petrinja", "mayor"]),
        Item(["the result"], "drone_video",
             [step("filmed", "Horvat"), step("posted|published", "Horvat", optional=True)],
             [time("filmed|posted", "2020-12-30")], [], ["Gundulićeva", "Petrinja"]),
    ),
    Report(
        "Nile Valley Post", "2023-04-24",
        "An infrared clip published by the Rapid Support Forces on Saturday purports to show their fighters inside Merowe "
        "airbase. The army says it was made months ago during joint exercises. Researchers at Sudan Witness placed it at the "
        "base's northern apron on the strength of hangar roofs, but they could not establish the date. A separate phone "
        "video of burning planes was handed to Al Jazeera by a mechanic; the channel broadcast it on 16 April and its own "
        "verification unit, Sanad, is satisfied that it is genuine and was taken on the 15th.",
        Item(["An infrared clip", "it@1"], "thermal_video",
             [step("published|posted|released", "Rapid Support Forces", "2023-04-22"), step("geolocated|verified", "Sudan Witness|Researchers")],
             [time("published|posted", "2023-04-22")],
             [verdict("location", "confirmed", "Sudan Witness|Researchers"), verdict("time", "not_confirmed", "Sudan Witness|Researchers|they"),
              verdict("time", "disputed|refuted", "army")],
             ["Merowe", "base"]),
        Item(["A separate phone video", "it@4"], "video ground_video",
             [step("released|filmed|shared", "mechanic"), step("published", "Al Jazeera|channel", "2023-04-16"), step("verified", "Sanad", optional=True)],
             [time("filmed", "2023-04-15"), time("published", "2023-04-16")],
             [verdict("content", "confirmed", "Sanad"), verdict("time", "confirmed", "Sanad", optional=True)],
             ["Merowe", "base"]),
    ),
]
