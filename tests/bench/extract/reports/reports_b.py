"""Reports 21 to 40 of the gold set, annotated by hand; `build_gold.py` turns quoted words into offsets."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Idlib Monitor", "2020-02",
        "ARIHA, Syria: A still image taken from a video released by the Syrian Civil Defence shows a volunteer "
        "carrying a child from the rubble of a school in Ariha, in Idlib province. (White Helmets handout via "
        "REUTERS) The video, filmed with a helmet camera, was uploaded on January 30. Reuters was able to confirm the "
        "location from the mosque and the water tower that can be seen, but not when it was filmed. Moscow denied "
        "that its aircraft had flown over the town that week.",
        Item(["A still image"], "still screenshot",
             [step("released|filmed|published", "Syrian Civil Defence|White Helmets", optional=True),
              step("published|shared|republished", "REUTERS", optional=True)],
             [], [verdict("location", "confirmed", "Reuters", optional=True)], ["Ariha", "Idlib", "Syria", "school"]),
        Item(["a video", "The video", "it"], "video ground_video bodycam",
             [step("released", "Syrian Civil Defence"), step("posted|released", None, "2020-01-30", optional=True)],
             [time("posted", "2020-01-30")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "not_confirmed", "Reuters")],
             ["Ariha", "Idlib", "Syria", "school"]),
    ),
    Report(
        "Pictures desk", "2020-08-05",
        "Smoke rises over the harbour in this frame grab from mobile phone video, after an explosion in Beirut, "
        "Lebanon, on Tuesday. (Photo: Karim Haddad/Agence Levant). The video was posted on Instagram by the "
        "restaurant owner Nadine Azar within minutes of the blast. It is not known from which roof it was filmed. The "
        "city's governor, in tears, compared the damage to Hiroshima, and hospitals in Tripoli and Sidon "
        "took in the wounded whom the wards of the capital had no room for.",
        Item(["this frame grab"], "still screenshot",
             [step("published|filmed|released", "Karim Haddad|Agence Levant")],
             [time("event|filmed", "2020-08-04", optional=True)], [], ["Beirut", "harbour", "Lebanon"]),
        Item(["mobile phone video", "The video", "it"], "video ground_video",
             [step("posted", "Nadine Azar|restaurant owner"), step("filmed", "*", optional=True)],
             [time("event|filmed|posted", "2020-08-04", optional=True)],
             [verdict("location", "not_confirmed|partly_confirmed", "*", optional=True)],
             ["Beirut", "harbour", "Lebanon"]),
    ),
    Report(
        "Verify Unit", "2023-10-25",
        "A crater in the car park, scorched cars and little damage to the walls: what happened at the hospital in Gaza "
        "City on October 17 is still disputed. Two videos carry most of the weight. One is a livestream by Al "
        "Jazeera that shows a light rising and breaking up at 18:59. The other was recorded by a man on a balcony, who "
        "sent it to our colleagues; we matched it to a street in the Zeitoun neighbourhood. A forensic institute in "
        "London disputes that the light in the livestream has anything to do with the blast.",
        Item(["Two videos", "One", "a livestream", "the livestream"], "livestream",
             [step("filmed|published|posted|released", "Al Jazeera|Al \nJazeera|Jazeera")],
             [time("filmed|event", "2023-10-17", optional=True)],
             [verdict("content", "disputed|refuted", "forensic institute")], ["Gaza"]),
        Item(["Two videos", "The other", "it@1", "it@2"], "video ground_video",
             [step("filmed", "man"), step("shared|released", "man", optional=True),
              step("geolocated|analysed|verified", "Verify|we|colleagues", optional=True)],
             [time("filmed|event", "2023-10-17", optional=True)],
             [verdict("location", "confirmed", "Verify|we")], ["Zeitoun", "Gaza"]),
    ),
    Report(
        "Truth Counter", "2022-09-01",
        "CLAIM: A video shows a hotel being washed away by this summer's floods in Pakistan's Swat valley. VERDICT: True "
        "in part. The clip does show the New Honeymoon Hotel in Kalam; its balconies can be compared with pictures on "
        "booking sites. It was filmed on 26 August by a guest of a hotel on the opposite bank, who posted it on "
        "Facebook the same day. A longer version that includes a bridge is a montage: that bridge collapsed in "
        "Hunza in May. AFP spoke to the man who filmed the hotel.",
        Item(["A video", "The clip", "It"], "video ground_video",
             [step("filmed", "guest", "2022-08-26"), step("posted", "guest", "2022-08-26")],
             [time("filmed", "2022-08-26"), time("posted", "2022-08-26")],
             [verdict("location", "confirmed", "*"),
              verdict("content", "partly_confirmed|confirmed", "*", optional=True),
              verdict("source", "confirmed", "AFP", optional=True)],
             ["Kalam", "Swat", "Pakistan", "Honeymoon"]),
        Item(["A longer version"], "video ground_video", [], [],
             [verdict("content|location", "refuted|disputed", "*")], ["Hunza"]),
    ),
    Report(
        "Volga Herald", "2025-01-10",
        "An oil depot in Engels was burning for a second day on Thursday. Residents filmed the flames from the bridge to "
        "Saratov; several of these videos were published by the Telegram channel Astra. NASA's fire-mapping "
        "satellites picked up the heat. In a night-vision clip, released on Wednesday by the Ukrainian General Staff, a "
        "drone can be seen diving at a tank. We were unable to establish who recorded that clip or when. The governor, "
        "Roman Busargin, declared a state of emergency and said that no fuel had reached the Volga.",
        Item(["several of these videos"], "video ground_video",
             [step("filmed", "Residents"), step("published|posted", "Astra")],
             [time("filmed|event", "2025-01-09", optional=True)], [], ["Engels", "oil depot", "Saratov"]),
        Item(["a night-vision clip", "that clip"], "thermal_video video drone_video",
             [step("released", "General Staff", "2025-01-08"), step("filmed", None, optional=True)],
             [time("posted|published", "2025-01-08", optional=True)],
             [verdict("source", "not_confirmed", "*", optional=True), verdict("time", "not_confirmed", "*")],
             ["Engels", "tank", "Saratov"]),
    ),
    Report(
        "Black Sea Chronicle", "2023-08-05",
        "Footage provided to the BBC by a source in Ukraine's Security Service appears to show a sea drone approaching "
        "the Russian landing ship Olenegorsky Gornyak off Novorossiysk. The black-and-white video breaks off at the "
        "moment of impact. Another clip, shot from the shore on Friday morning, has the ship listing while it is "
        "towed to port. The BBC verified the location of the second clip. Moscow's defence ministry "
        "had said that two drones were destroyed. A tanker was hit near the Kerch Strait a day later.",
        Item(["Footage", "The black-and-white video"], "video drone_video thermal_video",
             [step("released|shared|filmed", "source"), step("filmed", "*", optional=True)],
             [time("event|filmed", "2023-08-04", optional=True)], [], ["Novorossiysk"]),
        Item(["Another clip", "the second clip"], "video ground_video",
             [step("filmed", None, "2023-08-04", optional=True), step("verified", "BBC", optional=True)],
             [time("filmed", "2023-08-04")], [verdict("location", "confirmed", "BBC")],
             ["Novorossiysk", "port", "shore"]),
    ),
    Report(
        "Kyiv Night Post", "2023-04-20",
        "On the 421st day of the war - it began on 24 February 2022 - the 93rd Brigade showed what an ordinary morning "
        "on the southern edge of Bakhmut is like. The bodycam video, made by a medic with the call sign Dzvin on April "
        "18, follows four men through a flooded trench. It was uploaded to YouTube the next day with the faces left "
        "visible, which the brigade said was the wish of all four. The brigade's earlier drone recordings, from "
        "the quarry near Ivanivske, have no sound and no date.",
        Item(["The bodycam video", "It"], "bodycam",
             [step("filmed", "medic|Dzvin", "2023-04-18"), step("posted", None, "2023-04-19"),
              step("released|shared|unit|posted", "93rd Brigade|brigade", optional=True)],
             [time("filmed", "2023-04-18"), time("posted", "2023-04-19"), time("event", "2023-04-20", optional=True)],
             [], ["Bakhmut", "trench"]),
        Item(["drone recordings"], "drone_video", [step("filmed|unit|released", "brigade", optional=True)],
             [time("filmed", "XXXX-XX-XX", optional=True)], [], ["Ivanivske", "quarry"]),
    ),
    Report(
        "Sahel Watch", "2024-09-17",
        "Gunmen stormed a gendarmerie school in Bamako, the capital of Mali, at dawn on Tuesday. In a video released by "
        "the group JNIM a fighter sets fire to the engine of a presidential aircraft; the analyst Yvan Guichaoua "
        "geolocated it to the military side of the airport. The video is believed to have been recorded with a phone on "
        "the same morning. State television ORTM showed a dozen prisoners. Flights to Dakar and Abidjan were "
        "cancelled. The general staff called the situation under control at midday.",
        Item(["a video", "it@1", "The video"], "video ground_video",
             [step("released", "JNIM"), step("filmed", "*", optional=True), step("geolocated", "Yvan Guichaoua|analyst")],
             [time("filmed", "2024-09-17")], [verdict("location", "confirmed", "Yvan Guichaoua|analyst")],
             ["airport", "Bamako", "Mali"]),
    ),
    Report(
        "Maui Beacon", "2023-08-10",
        "Dashcam footage shot on Front Street in Lahaina, and obtained by Hawaii News Now, shows drivers abandoning "
        "their cars as embers fly across the road on Tuesday afternoon. A satellite image taken on Wednesday by "
        "Maxar shows grey squares where the old town was. The county confirmed 36 deaths. Helicopter pilot Richard "
        "Olsten flew over the site and said that it looked like a bombed town. Power lines are suspected as the "
        "cause, though Hawaiian Electric declined to comment.",
        Item(["Dashcam footage"], "dashcam",
             [step("shared|released|republished|published", "Hawaii News Now", optional=True),
              step("filmed", None, optional=True)],
             [time("filmed|event", "2023-08-08")], [], ["Front Street", "Lahaina"]),
        Item(["A satellite image"], "satellite_image", [step("filmed|published|released", "Maxar")],
             [time("imagery_acquired", "2023-08-09")], [], ["Lahaina", "town", "Maui"]),
    ),
    Report(
        "Evros Daily", "2023-08-29",
        "For eleven days the Dadia forest in north-eastern Greece has been on fire. An image acquired by the "
        "Sentinel-2 satellite on 27 August and processed by the Copernicus programme shows a burn scar larger than "
        "New York. Drone pictures taken by the Hellenic Red Cross two days earlier show the same slope with trees "
        "still standing. Nineteen people, presumably migrants, were found dead near the village of Avantas. In "
        "Athens the minister for civil protection promised more aircraft from Cyprus, Sweden and Romania.",
        Item(["An image"], "satellite_image", [step("filmed|published|released", "Sentinel-2"),
             step("analysed|released|published", "Copernicus")],
             [time("imagery_acquired", "2023-08-27")], [], ["Dadia", "Greece"]),
        Item(["Drone pictures"], "drone_still", [step("filmed", "Hellenic Red Cross")],
             [time("filmed", "2023-08-25")], [], ["slope", "Dadia", "Greece"]),
    ),
    Report(
        "Caracas en breve", "2024-07-30",
        "Protesters pulled down a statue of Hugo Chávez in Coro on Monday. The scene was filmed from three sides, and "
        "the clips travelled from TikTok to WhatsApp within the hour. One of them, shared by the journalist Luis "
        "Carlos Díaz, was then aired by CNN en Español without his name. State media said that the statue still "
        "stood. It does not, as photos taken this morning by a colleague in Coro prove. In Maracay and Valencia "
        "shots were heard. The election council has published no tallies so far.",
        Item(["the clips", "One of them"], "video ground_video",
             [step("shared", "Luis Carlos D"), step("published|republished", "CNN"),
              step("filmed", "*", optional=True), step("shared|reposted|posted", "*", optional=True)],
             [time("filmed|event", "2024-07-29")],
             [verdict("content", "disputed|refuted", "State media", optional=True)], ["Coro"]),
        Item(["photos"], "still", [step("filmed", "colleague")], [time("filmed", "2024-07-30")], [], ["Coro"]),
    ),
    Report(
        "Port-au-Prince Hebdo", "2024-03-12",
        "A livestream by the gang leader known as Barbecue drew forty thousand viewers on Monday evening. Standing in "
        "front of a school in the Delmas area, he called on the prime minister to resign. Facebook removed the "
        "stream on Tuesday, but copies were reposted by at least six accounts. Radio Métropole, which kept a "
        "recording, believes that it was filmed in Delmas 6. An older photograph, from 2021, was used by several "
        "foreign papers to illustrate the report. Ariel Henry is stranded in Puerto Rico.",
        Item(["A livestream", "the stream", "copies", "a recording", "it"], "livestream",
             [step("filmed|posted", "gang leader|Barbecue"), step("reposted", "accounts"),
              step("archived", "Radio M", optional=True)],
             [time("filmed|posted|published", "2024-03-11")],
             [verdict("location", "partly_confirmed|confirmed", "Radio M")], ["Delmas", "school"]),
        Item(["An older photograph"], "still", [step("published|republished", "foreign papers", optional=True)],
             [time("filmed", "2021")], [], ["Delmas", "Port-au-Prince"]),
    ),
    Report(
        "Hill Country Courier", "2023-05-03",
        "The county library opened a show of hand-drawn maps on Saturday. Visitors get a clear picture of how the "
        "river moved between two floods in the nineteenth century. There is no film and no screen, by intention: the "
        "curator, Ellen Marsh, wanted people to look slowly. A model of the dam was made by pupils from Kerrville "
        "and shows every sluice. School groups from San Antonio have booked until June. Entry is free, and the café "
        "sells a cake in the shape of Texas.",
    ),
    Report(
        "Market Snapshot", "2024-09-09",
        "Shares in Frankfurt fell for a third day on Monday. The picture is mixed abroad: Tokyo closed lower while "
        "Mumbai gained. A snapshot of the labour market, published by the statistics office in Wiesbaden, shows fewer "
        "vacancies than in July. Carmakers led the losses after a profit warning from Munich. Analysts at a bank in "
        "Zürich expect the central bank to cut its rate on Thursday, and they paint a gloomy image of the winter. "
        "Gold was steady.",
    ),
    Report(
        "Parliament Brief", "2024-02-29",
        "Lawmakers in Accra approved the bill after a debate of two hours. A minister said that the country's image "
        "abroad would suffer, and warned that loans from Washington were at risk. The vote was not televised. Outside "
        "the building a small crowd sang hymns; the police had confirmed in the morning that no permit was needed. "
        "An appeal to the Supreme Court has been announced by lawyers in Kumasi, who shared their arguments with "
        "reporters. The president has seven days to sign.",
    ),
    Report(
        "Trail and Weather", "2022-01-20",
        "Streaming services were the winners of the storm week in Denver. With the passes closed, families stayed at "
        "home and watched films; one platform released a series about avalanches on the very day when the road to "
        "Aspen was buried. Subscriptions in Colorado rose by a tenth. A video shop on Colfax Avenue, one of the last "
        "in the state, sold out of thrillers. The weather service expects the next front on Sunday, with gusts of 110 "
        "kilometres an hour near Boulder.",
    ),
    Report(
        "War Crimes Docket", "2022-05",
        "The ministry in Kyiv has handed a hard disk with intercepted drone footage to investigators in The Hague. The "
        "footage, which a Ukrainian unit of volunteers recorded last March over Yablunska Street in Bucha, shows a "
        "cyclist turning a corner before an armoured vehicle opens fire. The New York Times verified the video by "
        "matching it with satellite pictures of the street. Russia has called all recordings from the town "
        "fabricated. Prosecutors have not said when a case might open.",
        Item(["intercepted drone footage", "The footage", "the video", "all recordings"], "drone_video",
             [step("filmed", "volunteers|Ukrainian unit", "2022-03"), step("released|shared", "ministry"),
              step("verified", "New York Times", optional=True)],
             [time("filmed", "2022-03")],
             [verdict("content|location", "confirmed", "New York Times"), verdict("content", "refuted|disputed", "Russia")],
             ["Yablunska", "Bucha"]),
    ),
    Report(
        "Rights Docket", "2025-02",
        "A commission in Geneva has received eleven recordings from the prison of Sednaya, north of Damascus. The best "
        "known, a surveillance tape that guards left behind, was copied by a former prisoner last December and given "
        "to the Syrian Network for Human Rights. It shows a corridor with numbered doors. Experts of the "
        "organisation compared the doors with drawings by witnesses and concluded that the tape is authentic; its "
        "date is unknown. Satellite pictures of the site, bought from Airbus, have been added to the file.",
        Item(["The best known", "a surveillance tape", "the tape", "It", "eleven recordings"], "cctv",
             [step("released|shared|archived", "former prisoner"), step("filmed", "guards", optional=True),
              step("verified|analysed", "Experts", optional=True)],
             [time("archived", "2024-12", optional=True), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("content|location", "confirmed", "Experts|organisation"),
              verdict("time", "not_confirmed", "*", optional=True)],
             ["Sednaya"]),
        Item(["Satellite pictures"], "satellite_image satellite_pair",
             [step("filmed|released|published|shared", "Airbus")], [], [], ["Sednaya", "site"]),
    ),
    Report(
        "Capital Region News", "2024-10-29",
        "Police shot a man who had threatened passengers with a machete at the main station of Lyon on Monday evening. "
        "Images filmed by a traveller and reposted by the account @LyonAlerte were viewed two million times. The "
        "prefecture said that the images are authentic but that they start only after two warnings had been "
        "given. The public broadcaster France 3, which first showed them, has since removed the last five seconds. "
        "A camera on the platform was out of order, the railway company SNCF said. The man is in hospital in "
        "Villeurbanne.",
        Item(["Images", "the images", "they", "them"], "video ground_video still",
             [step("filmed", "traveller"), step("reposted", "LyonAlerte"), step("published", "France 3")],
             [time("event|filmed", "2024-10-28", optional=True)],
             [verdict("content|source", "confirmed|partly_confirmed", "prefecture")], ["Lyon"]),
    ),
    Report(
        "Metro Evening", "2020-06-02",
        "The officer knelt on the man's back for almost three minutes. That is what a bystander's video, streamed on "
        "Facebook from a corner in south Minneapolis on 25 May, and the film of a shop camera have in common. The "
        "shop's owner handed his film to the FBI. The Star Tribune put both recordings side by side and worked out the "
        "times from a clock in the window. A lawyer for the union said that neither tells the whole story. In "
        "Saint Paul the governor called up the National Guard.",
        Item(["a bystander's video", "both recordings"], "video livestream ground_video",
             [step("filmed|posted|published", "bystander", "2020-05-25"),
              step("analysed|chronolocated", "Star Tribune", optional=True)],
             [time("posted|filmed", "2020-05-25")], [verdict("time", "confirmed", "Star Tribune", optional=True)],
             ["Minneapolis"]),
        Item(["the film of a shop camera", "his film", "both recordings"], "cctv",
             [step("shared|released", "owner"), step("analysed|chronolocated", "Star Tribune", optional=True),
              step("filmed", "*", optional=True)],
             [], [verdict("time", "confirmed", "Star Tribune", optional=True)], ["Minneapolis"]),
    ),
]
