"""Sixty English reports in the manner of wires, broadcasters, local papers and fact-checking desks: disasters, accidents, protests, borders, ballots."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off

from build_gold import Item, Report, step, time, verdict

REPORTS = [
    Report(
        "Ahr Valley Courier", "2021-07-17",
        "SCHULD, Germany — A drone video released by the Rhineland-Palatinate police on Friday shows the village of "
        "Schuld with a dozen houses torn open along the bend of the Ahr. The three-minute clip was filmed on Thursday "
        "morning, hours after the flood wave passed, a police spokesman said. A separate mobile phone video, shared in "
        "a WhatsApp group of residents and later picked up by broadcaster SWR, shows a caravan being crushed against "
        "the bridge at Altenahr. SWR said it had confirmed the place by comparing the bridge railings with photographs "
        "in its archive; it could not establish who had made the recording.",
        Item(["A drone video", "The three-minute clip"], "drone_video",
             [step("released|published", "police", "2021-07-16"), step("filmed", "police", "2021-07-15", optional=True)],
             [time("released|posted", "2021-07-16"), time("filmed", "2021-07-15")],
             [], ["Schuld", "Ahr", "Germany"]),
        Item(["A separate mobile phone video", "the recording"], "ground_video video",
             [step("shared|posted", None), step("published|republished|shared", "SWR"),
              step("verified|geolocated", "SWR", optional=True)],
             [],
             [verdict("location", "confirmed", "SWR|it"), verdict("source", "not_confirmed", "SWR|it")],
             ["Altenahr", "bridge"])),
    Report(
        "Harbour Wire", "2024-01-03",
        "TOKYO (Harbour Wire) - Footage filmed from the terminal at Haneda airport by a passenger waiting to board and "
        "posted on X on Tuesday evening shows a wide-body jet in flames as it runs down the runway. Harbour Wire "
        "verified the location from the control tower and the hangars in the background; the date was confirmed by "
        "flight-tracking data. Live pictures from a fixed camera operated by public broadcaster NHK captured the moment "
        "of the collision at 5:47 p.m. A third clip, recorded inside the smoke-filled cabin by a Swedish teenager, was "
        "obtained by the daily Aftonbladet.",
        Item(["Footage"], "video ground_video",
             [step("filmed", "passenger"), step("posted", "passenger|*", "2024-01-02"),
              step("verified|geolocated", "Harbour Wire", optional=True)],
             [time("posted", "2024-01-02"), time("filmed|event", "2024-01-02", optional=True)],
             [verdict("location", "confirmed", "Harbour Wire"), verdict("time", "confirmed", "Harbour Wire|*")],
             ["Haneda", "TOKYO", "runway", "terminal"]),
        Item(["Live pictures"], "livestream cctv video",
             [step("filmed|published", "NHK")],
             [time("filmed|event", "2024-01-02T17:47", optional=True)],
             [], ["Haneda", "TOKYO"]),
        Item(["A third clip"], "video ground_video",
             [step("filmed", "teenager|Swedish"), step("published|shared|released", "Aftonbladet", optional=True)],
             [], [], ["Haneda", "cabin", "TOKYO"])),
    Report(
        "Levante Check", "2024-11-04",
        "No, this video does not show the car park of the Bonaire shopping centre full of bodies.\n\nA clip viewed more "
        "than two million times on TikTok since 1 November claims to show \"hundreds of victims\" in the flooded "
        "basement at Aldaia, near Valencia. That is false. A reverse image search by Levante Check found the same "
        "video on YouTube, where it was published on 12 September 2023 by the Libyan channel Derna Now, and shows a "
        "morgue in Derna. The Policía Nacional, which released its own diving footage of the car park on Sunday, told "
        "us that no bodies had been found there.",
        Item(["this video", "A clip", "the same video"], "video ground_video",
             [step("posted|shared", None, optional=True), step("published|posted", "Derna Now", "2023-09-12"),
              step("analysed|verified|geolocated", "Levante Check", optional=True)],
             [time("published|posted", "2023-09-12"), time("posted|shared", "2024-11-01", optional=True)],
             [verdict("location|content", "refuted", "Levante Check|*"), verdict("time", "refuted", "Levante Check|*", optional=True),
              verdict("content", "refuted", "Policía Nacional|Levante Check|*", optional=True)],
             ["Derna", "morgue"]),
        Item(["its own diving footage"], "video ground_video",
             [step("released|published", "Policía Nacional", "2024-11-03"), step("filmed", "Policía Nacional", optional=True)],
             [time("released|posted", "2024-11-03")],
             [], ["Bonaire", "Aldaia", "Valencia", "car park", "basement"])),
    Report(
        "Maui Tribune-Star", "2023-08-14",
        "LAHAINA — Security camera footage obtained by the Maui Tribune-Star from the owner of a plant nursery in "
        "Kula shows a bright flash in the trees at 10:47 p.m. on August 7, moments before the hillside begins to glow. "
        "Hawaiian Electric said it was reviewing the recording and would not comment. In Lahaina itself, a resident of "
        "Lahainaluna Road livestreamed on Facebook for six minutes on the morning of August 8 as a downed power line "
        "set grass alight. The Tribune-Star matched the livestream to the spot by the utility pole numbers. The "
        "county has yet to release body camera video from the police.",
        Item(["Security camera footage", "the recording"], "cctv",
             [step("shared|released|published", "owner of a plant nursery|Maui Tribune-Star", optional=True)],
             [time("filmed|event", "2023-08-07T22:47")],
             [], ["Kula", "nursery", "hillside"]),
        Item(["the livestream", "livestreamed"], "livestream",
             [step("filmed|posted|published", "resident", "2023-08-08"),
              step("geolocated|verified", "Tribune-Star", optional=True)],
             [time("filmed|posted|published", "2023-08-08")],
             [verdict("location", "confirmed", "Tribune-Star")], ["Lahainaluna", "Lahaina"])),
    Report(
        "Channel 6 Thessaly", "2023-03-02",
        "Aerial footage broadcast by state television ERT on Wednesday shows carriages of the intercity train crumpled "
        "and burned beside the tracks at Tempi, north of Larissa. ERT credited the pictures to its own drone crew. "
        "Meanwhile a CCTV recording is circulating online that purportedly shows the freight train passing the station "
        "at Rapsani minutes before the collision on Tuesday night. Channel 6 has not been able to verify when that "
        "recording was made, and the operator of the railway has declined to say whether the camera is theirs.",
        Item(["Aerial footage", "the pictures"], "drone_video video",
             [step("published|released", "ERT", "2023-03-01"), step("filmed", "drone crew|ERT")],
             [time("published|posted", "2023-03-01")],
             [], ["Tempi", "Larissa"]),
        Item(["a CCTV recording", "that recording"], "cctv",
             [step("shared|posted", None, optional=True)],
             [time("filmed|event", "2023-02-28", optional=True)],
             [verdict("time", "not_confirmed", "Channel 6"),
              verdict("source", "not_confirmed", "operator|Channel 6", optional=True)], ["Rapsani", "station"])),
    Report(
        "Kalinga Times of Balasore", "2023-06-06",
        "A video of a mosque beside the railway line is being shared with the claim that it explains Friday's train "
        "crash at Bahanaga Bazar. The building is in fact an ISKCON temple, the Odisha police said on Sunday. The "
        "original drone picture from which the claim was cropped was taken on June 3 by a photographer of the news "
        "agency PTI. Boom Live, a fact-checking site, matched the white spires with images on Google Maps. Police "
        "warned of legal action against those who circulate the clip.",
        Item(["A video", "the clip"], "video",
             [step("shared|posted", None)],
             [],
             [verdict("content", "refuted", "police|Odisha police|Boom Live|*"),
              verdict("location", "confirmed", "Boom Live", optional=True)],
             ["Bahanaga", "temple", "mosque", "railway"]),
        Item(["The original drone picture"], "drone_still still",
             [step("filmed", "photographer|PTI", "2023-06-03"), step("verified|geolocated|analysed", "Boom Live", optional=True)],
             [time("filmed", "2023-06-03")],
             [verdict("location|content", "confirmed", "Boom Live", optional=True)], ["Bahanaga", "temple", "ISKCON"])),
    Report(
        "Rift Valley Observer", "2024-06-27",
        "NAIROBI — A video verified by the Rift Valley Observer shows two men lying motionless outside the "
        "gates of parliament on Tuesday afternoon while a police line advances along Parliament Road. It was filmed from a "
        "first-floor window by a lawyer who asked not to be named. A livestream by broadcaster KTN, which ran for "
        "more than five hours, caught the moment when demonstrators broke through the fence at 2:20 p.m. Another clip, widely shared on X "
        "on Wednesday and said to show bodies in Githurai, could not be confirmed: the footage is dark and "
        "no landmark can be made out.",
        Item(["A video", "It"], "video ground_video",
             [step("filmed", "lawyer", "2024-06-25"), step("verified", "Rift Valley Observer", optional=True)],
             [time("filmed|event", "2024-06-25")],
             [verdict("content|location|time", "confirmed", "Rift Valley Observer")],
             ["parliament", "Parliament", "NAIROBI"]),
        Item(["A livestream"], "livestream",
             [step("published|filmed|posted", "KTN")],
             [time("event|filmed", "2024-06-25T14:20", optional=True), time("filmed|published", "2024-06-25", optional=True)],
             [], ["parliament", "fence", "NAIROBI"]),
        Item(["Another clip", "the footage"], "video ground_video",
             [step("shared|posted", None, "2024-06-26")],
             [time("shared|posted", "2024-06-26")],
             [verdict("location|content", "not_confirmed", "Rift Valley Observer|*")], ["Githurai"])),
    Report(
        "Ege Postası International", "2020-10-31",
        "Dashcam video from a delivery van shows a seven-storey building in Izmir's Bayraklı district collapsing in a "
        "cloud of dust seconds after the earthquake struck on Friday. The driver uploaded it to Instagram that "
        "evening. AFP's digital verification desk located the scene on Manas Boulevard using street-level imagery.",
        Item(["Dashcam video", "it"], "dashcam",
             [step("posted|published", "driver", "2020-10-30"), step("filmed", "driver|delivery van|*", optional=True),
              step("geolocated|verified", "AFP")],
             [time("posted", "2020-10-30"), time("filmed|event", "2020-10-30")],
             [verdict("location", "confirmed", "AFP")], ["Bayraklı", "Izmir", "Manas Boulevard"])),
    Report(
        "Nile & Delta News Agency", "2023-09-14",
        "BENGHAZI, Sept 14 - Satellite images taken by Planet Labs on September 2 and September 12 show that at least "
        "two bridges and a whole quarter on the mouth of the wadi in Derna have vanished. The company released the pair on "
        "Wednesday. On the ground, video shot by a Red Crescent volunteer on Monday and shared by the organisation on its "
        "Facebook page the following day shows rows of bodies under blankets outside the Al-Wahda hospital. Nile & Delta "
        "confirmed the location of the volunteer's video from the hospital sign and the palm trees visible in file "
        "photographs. It was not immediately possible to confirm the date.",
        Item(["Satellite images", "the pair"], "satellite_pair",
             [step("filmed", "Planet Labs", optional=True), step("released|published", "The company|Planet Labs", "2023-09-13")],
             [time("imagery_acquired", "2023-09-02"), time("imagery_acquired", "2023-09-12"), time("released|posted", "2023-09-13")],
             [], ["Derna", "wadi"]),
        Item(["video", "the volunteer's video"], "video ground_video",
             [step("filmed", "volunteer", "2023-09-11"), step("shared|posted|published", "Red Crescent|organisation", "2023-09-12"),
              step("verified|geolocated", "Nile & Delta", optional=True)],
             [time("filmed", "2023-09-11"), time("shared|posted", "2023-09-12")],
             [verdict("location", "confirmed", "Nile & Delta"), verdict("time", "not_confirmed", "Nile & Delta|*")],
             ["Al-Wahda", "hospital", "Derna"])),
    Report(
        "Podlasie Border Monitor", "2021-11-09",
        "Footage released by Poland's defence ministry on Monday shows a crowd pushing against the barbed wire near "
        "Kuźnica while a Polish helicopter hovers overhead. The ministry said it was filmed by a police drone. A second "
        "video, posted the same day by the Belarusian border committee on its Telegram channel, shows the column of "
        "migrants walking along the road from Bruzgi under the escort of armed men. Journalists are barred from the "
        "three-kilometre zone on the Polish side, and neither recording could be independently verified by the Podlasie "
        "Border Monitor.",
        Item(["Footage", "it"], "drone_video",
             [step("released|published", "defence ministry", "2021-11-08"), step("filmed", "police drone|police")],
             [time("released|posted", "2021-11-08")],
             [verdict("content|location|time|source", "not_confirmed", "Podlasie Border Monitor")], ["Kuźnica", "Poland"]),
        Item(["A second video"], "video ground_video",
             [step("posted|published|released", "border committee", "2021-11-08")],
             [time("posted|published", "2021-11-08")],
             [verdict("content|location|time|source", "not_confirmed", "Podlasie Border Monitor")], ["Bruzgi", "road"])),
    Report(
        "Caucasus Ballot Watch", "2024-10-28",
        "Video filmed by an observer of the group My Vote shows a man pushing a thick sheaf of papers into a ballot box "
        "at a polling station in Sadakhlo, southern Georgia. The clip appeared on Facebook on Saturday morning and was "
        "rebroadcast by TV Pirveli within the hour. The Central Election Commission confirmed that the recording was "
        "authentic and annulled the results of the precinct. A second video, which claims to show the same scene in "
        "Marneuli, is old: it was recorded during the municipal elections of October 2021 and first posted by the "
        "outlet Batumi 24.",
        Item(["Video", "The clip", "the recording"], "video ground_video",
             [step("filmed", "observer|My Vote"), step("posted|published|shared", None, "2024-10-26"),
              step("republished|published|shared|reposted", "TV Pirveli", "2024-10-26", optional=True),
              step("verified", "Central Election Commission", optional=True)],
             [time("posted", "2024-10-26"), time("republished|published", "2024-10-26", optional=True)],
             [verdict("content|source", "confirmed", "Central Election Commission")],
             ["Sadakhlo", "Georgia", "polling station", "precinct"]),
        Item(["A second video", "it"], "video ground_video",
             [step("filmed", None, "2021-10", optional=True), step("posted|published", "Batumi 24")],
             [time("filmed|event", "2021-10")],
             [verdict("time", "refuted", "Caucasus Ballot Watch|*"), verdict("content|location", "refuted", "Caucasus Ballot Watch|*", optional=True)],
             ["Marneuli", "Georgia"])),
    Report(
        "Pennsylvania Ledger", "2024-10-25",
        "A video that appears to show a worker tearing up mail-in ballots marked for one candidate in Bucks County is "
        "fake, the county's Board of Elections said on Thursday. The clip was posted on X that afternoon and had "
        "been viewed hundreds of thousands of times before it was removed. The envelopes and the ballots in the video "
        "\"are clearly not authentic materials\", the board said. On Friday the FBI and two other agencies said in a "
        "joint statement that Russian actors had manufactured the footage. A researcher at Clemson University said the "
        "account that first shared the video had spread earlier fabrications.",
        Item(["A video", "The clip", "the video", "the footage", "the video@2"], "video ground_video",
             [step("posted|shared", None, "2024-10-24"), step("filmed", "Russian actors", optional=True),
              step("analysed|verified", "FBI|Board of Elections|researcher|Clemson", optional=True)],
             [time("posted|shared", "2024-10-24")],
             [verdict("content", "refuted", "Board of Elections|board"), verdict("content|source", "refuted", "FBI|*", optional=True)],
             ["Bucks County"])),
    Report(
        "Pokhara Morning Post", "2023-01-17",
        "The final seconds of the Yeti Airlines flight were broadcast live on Facebook by one of the passengers. The "
        "90-second livestream, which the victim's friends confirmed to the Pokhara Morning Post came from his account, "
        "shows the cabin, then the town below, then flames. A second video, filmed from a roof terrace in Gharipatan by "
        "Nirmal Basnet and uploaded to Twitter on Sunday, shows the aircraft rolling sharply to the left. Investigators "
        "said on Monday they would examine both. The civil aviation authority asked media not to republish the "
        "passenger's recording.",
        Item(["The 90-second livestream", "the passenger's recording"], "livestream",
             [step("filmed|posted|published", "passengers|one of the passengers"),
              step("verified", "friends", optional=True)],
             [time("filmed|posted|event", "2023-01-15", optional=True)],
             [verdict("source", "confirmed", "friends|Pokhara Morning Post")], ["Pokhara", "cabin", "town"]),
        Item(["A second video"], "video ground_video",
             [step("filmed", "Nirmal Basnet|Basnet"), step("posted|shared|published", "Nirmal Basnet|Basnet|*", "2023-01-15")],
             [time("posted|shared", "2023-01-15"), time("filmed", "2023-01-15", optional=True)],
             [], ["Gharipatan", "Pokhara"])),
    Report(
        "Gippsland Weekly", "2020-01-03",
        "A photograph of an 11-year-old boy steering a boat under a blood-red sky off Mallacoota was taken by his mother "
        "on Tuesday morning and later distributed by the ABC. Video recorded at the town's wharf on the same day by "
        "firefighter Colin Hadfield, and obtained by Storyful, shows thousands of people huddled by the water as the sky "
        "turns from orange to black. Not all images of the fires are what they seem: a \"satellite photo\" of the whole "
        "continent ablaze is in fact a 3D visualisation by an artist, who said so when posting it on Instagram.",
        Item(["A photograph"], "still",
             [step("filmed", "mother", "2019-12-31"), step("shared|published|released|republished", "ABC")],
             [time("filmed", "2019-12-31")], [], ["Mallacoota"]),
        Item(["Video"], "video ground_video",
             [step("filmed", "Colin Hadfield|Hadfield|firefighter", "2019-12-31"), step("shared|published|released|republished", "Storyful", optional=True)],
             [time("filmed", "2019-12-31")], [], ["Mallacoota", "wharf", "town"]),
        Item(["a \"satellite photo\"", "it"], "satellite_image still",
             [step("posted|published|shared|filmed", "artist")],
             [], [verdict("content", "refuted", "Gippsland Weekly|artist|*")], ["continent"])),
    Report(
        "Ballot & Bench", "2023-02-27",
        "CLAIM: A video shows soldiers carrying away ballot boxes in Rivers State during Saturday's presidential vote.\n\n"
        "WHAT WE FOUND: The footage is genuine but old. It was broadcast by Channels Television on 9 March 2019, the "
        "day of the governorship elections, and shows the collation centre at Obio/Akpor. We identified the building by "
        "its blue gate, which also appears in photographs published by Premium Times that week. The independent "
        "electoral commission, INEC, told us by email that no boxes had been removed by troops in 2023.\n\n"
        "RATING: Miscaptioned.",
        Item(["A video", "The footage", "It"], "video ground_video",
             [step("published|released", "Channels Television", "2019-03-09"),
              step("geolocated|verified|analysed", "We|Ballot & Bench", optional=True)],
             [time("published|posted", "2019-03-09"), time("filmed|event", "2019-03-09", optional=True)],
             [verdict("time", "refuted", "Ballot & Bench|We"), verdict("location", "confirmed", "Ballot & Bench|We"),
              verdict("content", "confirmed|refuted", "Ballot & Bench|We|INEC|*", optional=True)],
             ["Rivers", "Obio/Akpor", "Obio", "Akpor", "collation centre"])),
    Report(
        "Indus Broadcasting", "2022-08-30",
        "A mobile phone video showing the New Honeymoon hotel being swept into the Swat river at Kalam was filmed on "
        "Friday by a guest who had left the building an hour earlier. The clip, first shared on Facebook, has been "
        "viewed 11 million times. The BBC verified it by comparing the balcony and the bridge with pictures on a travel "
        "site. By contrast, an aerial video said to show the inundated plain of Dadu was traced by Indus "
        "Broadcasting's fact-check desk to the 2010 floods; it had been released that August by the United Nations.",
        Item(["A mobile phone video", "The clip", "it"], "ground_video video",
             [step("filmed", "guest", "2022-08-26"), step("shared|posted", None), step("verified|geolocated", "BBC", optional=True)],
             [time("filmed", "2022-08-26")],
             [verdict("location|content", "confirmed", "BBC")], ["New Honeymoon", "Honeymoon", "Swat", "Kalam", "hotel"]),
        Item(["an aerial video", "it@2"], "drone_video video",
             [step("released|published", "United Nations", "2010-08"), step("analysed|verified", "Indus Broadcasting|fact-check desk", optional=True)],
             [time("released|published", "2010-08"), time("filmed|event", "2010", optional=True)],
             [verdict("time", "refuted", "Indus Broadcasting|fact-check desk")], ["Dadu", "plain"])),
    Report(
        "Formosa Evening Wire", "2024-04-04",
        "HUALIEN, Taiwan — Closed-circuit television footage from a temple in Hualien, released by the county fire "
        "bureau on Wednesday, shows the ten-storey Uranus Building tilting onto its lower floors at 7:58 a.m. "
        "Dashcam footage shared by a motorist on the forum PTT the same morning captured boulders crashing onto the Suhua "
        "Highway near the Dachingshui tunnel. A clip of swaying skyscrapers attributed on Chinese social media to "
        "Taipei is of Tokyo in March 2011, the Taiwan FactCheck Center said.",
        Item(["Closed-circuit television footage"], "cctv",
             [step("released|published", "county fire bureau|fire bureau", "2024-04-03"), step("filmed", "temple|*", optional=True)],
             [time("released|posted", "2024-04-03"), time("filmed|event", "2024-04-03T07:58")],
             [], ["Hualien", "Uranus Building", "temple", "Taiwan"]),
        Item(["Dashcam footage"], "dashcam",
             [step("shared|posted", "motorist", "2024-04-03"), step("filmed", "motorist", optional=True)],
             [time("shared|posted", "2024-04-03")],
             [], ["Suhua", "Dachingshui", "tunnel", "Highway"]),
        Item(["A clip"], "video ground_video",
             [step("shared|posted", None, optional=True), step("verified|analysed", "Taiwan FactCheck Center", optional=True)],
             [time("filmed|event", "2011-03")],
             [verdict("location", "refuted", "Taiwan FactCheck Center"), verdict("time", "refuted", "Taiwan FactCheck Center", optional=True)],
             ["Tokyo"])),
    Report(
        "Atlas Matin in English", "2023-09-12",
        "The surveillance video of a street musician's audience scattering in Jemaa el-Fnaa, which Moroccan channel 2M "
        "aired on Saturday, is genuine, the channel's news director told Atlas Matin: the time code reads 23:11 on 8 "
        "September. But the collapsing apartment block that millions have seen since is not in Marrakech. It fell in "
        "Casablanca in 2020, and the footage was published by the news site Hespress on 7 August of that year. Full Fact, "
        "Snopes and AFP have all rated the claim false.",
        Item(["The surveillance video"], "cctv",
             [step("published|released", "2M", "2023-09-09")],
             [time("published|posted", "2023-09-09"), time("filmed|event", "2023-09-08T23:11")],
             [verdict("content|source|time", "confirmed", "news director|2M|channel")], ["Jemaa el-Fnaa", "Marrakech"]),
        Item(["the footage"], "video ground_video",
             [step("published|posted", "Hespress", "2020-08-07")],
             [time("published|posted", "2020-08-07"), time("event|filmed", "2020", optional=True)],
             [verdict("location|content", "refuted", "Full Fact|Snopes|AFP"),
              verdict("location|content", "refuted", "Snopes", optional=True), verdict("location|content", "refuted", "AFP", optional=True),
              verdict("time", "refuted", "Full Fact|Snopes|AFP|Atlas Matin|*", optional=True)],
             ["Casablanca", "apartment block"])),
    Report(
        "Potomac Metro Daily", "2025-01-31",
        "Two employees of the airports authority have been arrested over the leak of surveillance footage to CNN that shows the "
        "collision between a regional jet and an Army helicopter over the Potomac on Wednesday night. The network "
        "broadcast the video on Friday morning. It shows the two sets of lights merging in a fireball from the "
        "direction of a hangar at Reagan National. An earlier and more distant view was captured by the EarthCam at the "
        "Kennedy Center, which the company posted on YouTube on Thursday. Investigators have authenticated neither "
        "recording publicly.",
        Item(["surveillance footage", "the video", "It"], "cctv",
             [step("shared|released", "Two employees|employees", optional=True), step("published|released", "CNN|network", "2025-01-31")],
             [time("published|posted", "2025-01-31"), time("event|filmed", "2025-01-29")],
             [verdict("content|source", "not_confirmed", "Investigators", optional=True)],
             ["Potomac", "Reagan National", "hangar"]),
        Item(["An earlier and more distant view"], "livestream cctv video",
             [step("filmed", "EarthCam"), step("posted|published", "company|EarthCam", "2025-01-30")],
             [time("posted", "2025-01-30"), time("filmed|event", "2025-01-29", optional=True)],
             [verdict("content|source", "not_confirmed", "Investigators", optional=True)], ["Kennedy Center", "Potomac"])),
    Report(
        "Mekong Frontier Report", "2025-07-26",
        "Footage posted on July 24 by the Royal Thai Army on its official Facebook page shows, according to the army, "
        "a rocket fired from Cambodia striking a petrol station in Kantharalak district, Sisaket province. The location "
        "was confirmed by Mekong Frontier Report using the canopy of the station and the adjacent convenience store on "
        "Street View. Cambodia's Ministry of National Defence published drone footage on July 25 that allegedly shows "
        "Thai artillery hitting the approach to the Preah Vihear temple; the video carries no date and independent "
        "analysts contacted by this publication were unable to geolocate it.",
        Item(["Footage"], "video ground_video",
             [step("posted|released|published", "Royal Thai Army", "2025-07-24"), step("geolocated|verified", "Mekong Frontier Report", optional=True)],
             [time("posted", "2025-07-24")],
             [verdict("location", "confirmed", "Mekong Frontier Report")],
             ["Kantharalak", "Sisaket", "petrol station", "station", "convenience store"]),
        Item(["drone footage", "the video", "it"], "drone_video",
             [step("published|released", "Ministry of National Defence", "2025-07-25")],
             [time("published|posted", "2025-07-25"), time("filmed", "XXXX-XX-XX", optional=True)],
             [verdict("location", "not_confirmed", "analysts|independent analysts")], ["Preah Vihear", "temple"])),
    Report(
        "Gaúcho Notícias English Service", "2024-05-08",
        "PORTO ALEGRE — The horse nicknamed Caramelo was first spotted on a tin roof in Canoas by the helicopter crew of "
        "TV Globo, whose aerial video went round the world on Wednesday. Satellite images of the metropolitan area, "
        "acquired by the European Sentinel-2 satellites on 21 April and 6 May, show the Guaíba lake spreading over the "
        "airport and the northern quarters. A separate video that claims to show trucks with donations being fined and "
        "turned back at the state line is being investigated; the federal highway police said on Tuesday they had "
        "no record of such a stop.",
        Item(["aerial video"], "video drone_video",
             [step("filmed", "helicopter crew|TV Globo"), step("published|released", "TV Globo", "2024-05-08", optional=True)],
             [time("published|posted", "2024-05-08", optional=True)],
             [], ["Canoas", "roof", "PORTO ALEGRE"]),
        Item(["Satellite images"], "satellite_pair satellite_image",
             [step("filmed", "Sentinel-2", optional=True)],
             [time("imagery_acquired", "2024-04-21"), time("imagery_acquired", "2024-05-06")],
             [], ["Guaíba", "airport", "PORTO ALEGRE", "metropolitan area"]),
        Item(["A separate video"], "video ground_video",
             [],
             [], [verdict("content", "disputed|refuted|not_confirmed", "federal highway police|highway police", optional=True)], ["state line"])),
    Report(
        "Sagaing Eyewitness", "2025-04-02",
        "The only known recording of the Sagaing fault rupturing the surface was made by a CCTV camera at a solar farm "
        "near Thazi, south of Mandalay. It was uploaded to Facebook by an engineer of the plant on Monday and reshared "
        "by a Singapore-based seismologist a day later. In Bangkok, a construction worker's dashcam caught "
        "the 33-storey State Audit Office tower in Chatuchak coming down on Friday; Thai PBS obtained "
        "that video and aired it within the hour. Researchers have checked the shadows in the solar farm "
        "footage and say that they match the time of the earthquake, 12:50 p.m.",
        Item(["The only known recording", "It", "the solar farm footage"], "cctv",
             [step("filmed", "CCTV camera|*", optional=True), step("posted|published", "engineer", "2025-03-31"),
              step("reposted|shared", "seismologist", "2025-04-01"), step("chronolocated|verified|analysed", "Researchers", optional=True)],
             [time("posted", "2025-03-31"), time("reposted|shared", "2025-04-01"), time("filmed|event", "2025-03-28T12:50", optional=True)],
             [verdict("time", "confirmed", "Researchers")], ["Thazi", "Mandalay", "solar farm", "Sagaing"]),
        Item(["dashcam", "that video", "it"], "dashcam",
             [step("filmed", "construction worker"), step("published|released", "Thai PBS", "2025-03-28")],
             [time("filmed|event", "2025-03-28"), time("published|posted", "2025-03-28", optional=True)],
             [], ["Bangkok", "Chatuchak", "State Audit Office", "tower"])),
    Report(
        "Lagoon Radio Lagos", "2020-10-23",
        "DJ Switch, a musician, broadcast live on Instagram for close to an hour as soldiers opened fire at the Lekki toll gate "
        "on Tuesday night. More than 150,000 people watched the stream. A CNN correspondent said the network had "
        "obtained other videos from witnesses and verified them using time stamps. The army on Wednesday "
        "dismissed the reports as fake news. State governor's aides confirmed that surveillance "
        "cameras at the plaza had been kept running, but that footage has not been released.",
        Item(["broadcast live on Instagram", "the stream"], "livestream",
             [step("filmed|posted|published", "DJ Switch", "2020-10-20")],
             [time("filmed|event|posted|published", "2020-10-20")],
             [verdict("content", "disputed|refuted", "army", optional=True)], ["Lekki", "toll gate"]),
        Item(["other videos", "them"], "video ground_video",
             [step("filmed", "witnesses"), step("shared|released|published", "witnesses|CNN|network", optional=True), step("verified|chronolocated", "CNN|network", optional=True)],
             [], [verdict("time|content", "confirmed", "CNN|network|CNN correspondent")], ["Lekki", "toll gate", "plaza"]),
        Item(["that footage"], "cctv",
             [], [], [], ["plaza", "toll gate", "Lekki"])),
    Report(
        "Mission District Herald", "2022-11-04",
        "The San Francisco police department released body-worn camera footage and a 911 recording on Thursday from the "
        "shooting on Mission Street on October 29. The footage, two minutes and eleven seconds long, shows two officers "
        "at a front door before a shot is heard. The department said that the video had been edited only to blur "
        "faces. A bystander's phone video of the aftermath was posted on Citizen the night of the shooting. Its "
        "author, who asked to be identified only as Ray, told the Herald that he had given the original file to investigators.",
        Item(["body-worn camera footage", "The footage", "the video"], "bodycam",
             [step("released|published", "police department|San Francisco police", "2022-11-03"), step("filmed", "two officers|officers|police department|*", optional=True)],
             [time("released|posted", "2022-11-03"), time("event|filmed", "2022-10-29")],
             [], ["Mission Street", "San Francisco", "door"]),
        Item(["A bystander's phone video"], "ground_video video",
             [step("filmed", "bystander|Ray"), step("posted|shared", "Ray|bystander|*", "2022-10-29"), step("shared", "Ray", optional=True)],
             [time("posted", "2022-10-29")],
             [], ["Mission Street", "San Francisco"])),
    Report(
        "Nanterre & Banlieues", "2023-06-28",
        "A 42-second video of a police officer shooting a 17-year-old driver at point-blank range in Nanterre on "
        "Tuesday contradicts the first account given by police sources. The clip was posted on Twitter by a user "
        "named Zayna at 9:02 a.m. and was authenticated by AFP, which compared the bus lane and the façades with "
        "images of the Place Nelson-Mandela. France Info broadcast a second angle on Wednesday, filmed by a "
        "passer-by on the opposite pavement. The prosecutor has asked for the pictures of the municipal CCTV cameras.",
        Item(["A 42-second video", "The clip"], "video ground_video",
             [step("posted|shared", "Zayna|user", "2023-06-27"), step("verified|geolocated", "AFP", optional=True)],
             [time("posted", "2023-06-27T09:02"), time("event|filmed", "2023-06-27", optional=True)],
             [verdict("location|content|source", "confirmed", "AFP")], ["Nanterre", "Place Nelson-Mandela", "Mandela"]),
        Item(["a second angle"], "video ground_video",
             [step("published|released", "France Info", "2023-06-28"), step("filmed", "passer-by")],
             [time("published|posted", "2023-06-28")],
             [], ["Nanterre", "Mandela", "pavement"])),
    Report(
        "Tongatapu Chronicle", "2022-01-18",
        "Satellite images captured by Japan's Himawari-8 and the American GOES-17 on Saturday showed the plume of "
        "Hunga Tonga–Hunga Ha'apai spreading 260 kilometres wide in half an hour. With the undersea cable cut, almost "
        "no ground footage has come out. The few seconds of water rushing past a church at Kanokupolu were recorded by "
        "a villager and sent before the line failed; ABC's Pacific team said that it had spoken with the sender. An image "
        "of a lightning-filled ash column that is spreading on Twitter shows Taal, in the Philippines, in 2020.",
        Item(["Satellite images"], "satellite_image satellite_pair",
             [step("filmed", "Himawari-8|GOES-17", "2022-01-15", optional=True)],
             [time("imagery_acquired", "2022-01-15")],
             [], ["Hunga Tonga", "Hunga", "Tonga"]),
        Item(["The few seconds"], "video ground_video",
             [step("filmed", "villager"), step("shared|released", "villager|sender", optional=True)],
             [], [verdict("source", "confirmed", "ABC", optional=True)], ["Kanokupolu", "church"]),
        Item(["An image"], "still",
             [step("shared|posted", None)],
             [time("filmed|event", "2020")],
             [verdict("location|content", "refuted", "Tongatapu Chronicle|*"), verdict("time", "refuted", "Tongatapu Chronicle|*", optional=True)],
             ["Taal", "Philippines"])),
    Report(
        "Meseta Verifica", "2020-11-18",
        "Have you seen a video of a man dropping bundles of voting papers into a furnace? We have too. The clip, sent to "
        "Meseta Verifica's WhatsApp service on 15 November, supposedly shows votes from Arizona being burned. It does not. "
        "The ballots are samples: they lack the bar code of the county, as the recorder of Maricopa pointed out in a "
        "statement. We could not find out who filmed the video or where. Maldita.es reached the same conclusion.",
        Item(["a video", "The clip", "It", "the video"], "video ground_video",
             [step("shared|posted", None, "2020-11-15", optional=True), step("verified|analysed", "Meseta Verifica|We|Maldita", optional=True)],
             [time("shared|posted", "2020-11-15", optional=True)],
             [verdict("content", "refuted", "Meseta Verifica|We|recorder|Maldita"),
              verdict("content", "refuted", "recorder|Maldita|*", optional=True),
              verdict("source", "not_confirmed", "Meseta Verifica|We"),
              verdict("location", "not_confirmed|refuted", "Meseta Verifica|We|*", optional=True)],
             ["furnace"])),
    Report(
        "Polesia Post", "2020-08-12",
        "Videos filmed from balconies in the Minsk district of Uruchcha on Monday night and sent to the Telegram channel Nexta "
        "show riot police firing stun grenades at a line of cars. Nexta published them without naming the authors. "
        "A video of a protester's death near Pushkinskaya metro station was obtained by the Associated Press on "
        "Tuesday; officials had said that an explosive device went off in his hand, a version which the footage "
        "disputes. Neither the time nor the author of the AP video has been confirmed.",
        Item(["Videos", "them"], "video ground_video",
             [step("filmed", None, "2020-08-10", optional=True), step("published|posted|shared", "Nexta")],
             [time("filmed", "2020-08-10")],
             [], ["Uruchcha", "Minsk"]),
        Item(["A video", "the footage", "the AP video"], "video ground_video",
             [step("shared|released|published", "Associated Press|AP", "2020-08-11", optional=True)],
             [time("published|posted", "2020-08-11", optional=True)],
             [verdict("time", "not_confirmed", "Polesia Post|*"), verdict("source", "not_confirmed", "Polesia Post|*")],
             ["Pushkinskaya", "Minsk"])),
    Report(
        "Ladakh Sentinel", "2021-02-20",
        "Chinese state media on Friday published an undated video of the clash in the Galwan valley. The edited footage, posted "
        "on Weibo and then on Twitter by an analyst of CGTN, shows soldiers wading across a river in the dark and an "
        "officer with outstretched arms. The Indian army has not commented on its authenticity. An open source analyst "
        "matched the ridge line to a bend of the river near Patrolling Point 14 with the help of "
        "Sentinel imagery, but the date the footage was filmed could not be independently confirmed.",
        Item(["an undated video", "The edited footage", "the footage"], "video ground_video",
             [step("published|released", "Chinese state media|state media", "2021-02-19"), step("posted|reposted|shared", "analyst of CGTN|CGTN"),
              step("geolocated", "open source analyst|analyst")],
             [time("published|posted", "2021-02-19"), time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "open source analyst|analyst"), verdict("time", "not_confirmed", "Ladakh Sentinel|*")],
             ["Galwan", "Patrolling Point 14", "river"])),
    Report(
        "Ridge & Ranch Weekly", "2024-08-02",
        "The 120 mm record rainfall captured headlines, and the big picture is still unclear. The council's snapshot "
        "survey of farms, published on July 29, puts losses at 4.1 million dollars. Mayor Ana Teller told a video "
        "conference on Wednesday that the bridge on Station Road will reopen once the engineers' report has been "
        "released. Insurers said they were unable to verify 212 of the claims.",
    ),
    Report(
        "Atacama Hoy English", "2024-02-06",
        "VIÑA DEL MAR, Chile — Drone footage taken by Reuters on Sunday shows street after street of ash in the hillside "
        "quarter of El Olivar. Video recorded on Friday evening from inside a car on the Las Palmas road, and shared on "
        "TikTok by the driver's daughter, captures embers blowing across a jam of vehicles. Reuters said it had been able "
        "to confirm the location of the TikTok video from road signs and the shape of the slope, and the date from "
        "interviews with the family. A still from the same video was used by several dailies with the credit \"social media\".",
        Item(["Drone footage"], "drone_video",
             [step("filmed", "Reuters", "2024-02-04"), step("published", "Reuters", optional=True)],
             [time("filmed", "2024-02-04")], [], ["El Olivar", "VIÑA DEL MAR", "Chile", "quarter"]),
        Item(["Video", "the TikTok video", "the same video"], "video ground_video dashcam",
             [step("filmed", None, "2024-02-02", optional=True), step("shared|posted", "daughter"),
              step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed", "2024-02-02")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters")],
             ["Las Palmas", "road", "VIÑA DEL MAR"]),
        Item(["A still from the same video"], "still screenshot",
             [step("published|republished", "dailies", optional=True)], [], [], ["Las Palmas", "VIÑA DEL MAR"])),
    Report(
        "Attica Verification Project", "2018-07-27",
        "What we know about the Mati videos\n\nThe clip of bathers standing in the sea under a wall of smoke was filmed on 23 "
        "July by a hotel employee, Elena V., and shared in a closed Facebook group before Skai TV broadcast it that night. "
        "We confirmed with her that she had shot it from the jetty at Kokkino Limanaki. The footage of a car driving "
        "through flames, which many Greek sites embedded on Tuesday, is not from Attica: it first appeared on the "
        "Portuguese page Bombeiros.pt on 18 June 2017 and shows the EN 236 road near Pedrógão Grande.",
        Item(["The clip", "it", "it@2"], "video ground_video",
             [step("filmed", "Elena V|hotel employee", "2018-07-23"), step("shared|posted", None, optional=True), step("published|released|republished", "Skai TV|Skai", "2018-07-23")],
             [time("filmed", "2018-07-23"), time("published|posted", "2018-07-23", optional=True)],
             [verdict("source|location", "confirmed", "Attica Verification Project|We"),
              verdict("location|source", "confirmed", "Attica Verification Project|We", optional=True)],
             ["Mati", "Kokkino Limanaki", "jetty", "sea"]),
        Item(["The footage", "it@3"], "dashcam video ground_video",
             [step("republished|published|shared", "Greek sites", "2018-07-24", optional=True), step("posted|published", "Bombeiros.pt|Bombeiros", "2017-06-18")],
             [time("posted|published", "2017-06-18"), time("republished|published|shared", "2018-07-24", optional=True)],
             [verdict("location", "refuted", "Attica Verification Project|We|*"), verdict("time", "refuted", "Attica Verification Project|We|*", optional=True)],
             ["EN 236", "Pedrógão Grande", "Pedrógão"])),
    Report(
        "Levantine Public Radio", "2020-08-06",
        "BEIRUT: Dozens of videos of Tuesday's explosion have been collected by researchers. The sharpest, a slow-motion clip "
        "filmed from a rooftop in Achrafieh by an engineer and uploaded to YouTube in 4K on Wednesday, shows the grain silo "
        "a fraction of a second before the blast. Another, a livestream from a church service in Gemmayzeh run by the parish's own Facebook page, "
        "shows the priest being showered with plaster. Bellingcat geolocated both. A doctored version of a third video, to which someone "
        "had added a missile, was debunked by AFP Fact Check, which found the original on CNN Arabic's account.",
        Item(["a slow-motion clip", "The sharpest"], "video ground_video",
             [step("filmed", "engineer"), step("posted|published", "engineer|*", "2020-08-05"), step("geolocated", "Bellingcat")],
             [time("posted|published", "2020-08-05"), time("event|filmed", "2020-08-04", optional=True)],
             [verdict("location", "confirmed", "Bellingcat")], ["Achrafieh", "silo", "BEIRUT", "rooftop"]),
        Item(["a livestream"], "livestream",
             [step("published|filmed|posted", "parish"), step("geolocated", "Bellingcat")],
             [time("event|filmed|posted|published", "2020-08-04", optional=True)],
             [verdict("location", "confirmed", "Bellingcat")], ["Gemmayzeh", "church", "BEIRUT"]),
        Item(["A doctored version of a third video", "a third video", "the original"], "video ground_video",
             [step("analysed|verified", "AFP Fact Check|AFP", optional=True), step("posted|published", "CNN Arabic", optional=True)],
             [], [verdict("content", "refuted", "AFP Fact Check|AFP")], ["BEIRUT"])),
    Report(
        "Highveld Standard", "2021-07-14",
        "A video of a mother dropping her toddler to a crowd from a burning building in Smith Street, Durban, was filmed on "
        "Tuesday by Sipho Mabuza, a BBC cameraman, and broadcast by the corporation the same evening. Helicopter "
        "pictures aired live by eNCA show warehouses alight at Cornubia. A clip of a convoy of armoured cars sent "
        "round WhatsApp groups in Gauteng has nothing to do with this week's unrest: Africa Check established that it was "
        "recorded in May 2020, at the start of a lockdown patrol.",
        Item(["A video"], "video ground_video",
             [step("filmed", "Mabuza|Sipho Mabuza|cameraman", "2021-07-13"), step("published|released", "corporation|BBC", "2021-07-13")],
             [time("filmed", "2021-07-13"), time("published|posted", "2021-07-13", optional=True)],
             [], ["Smith Street", "Durban", "building"]),
        Item(["Helicopter pictures"], "livestream video drone_video",
             [step("published|filmed", "eNCA")], [], [], ["Cornubia", "warehouses"]),
        Item(["A clip", "it"], "video ground_video",
             [step("shared|posted", None), step("verified|analysed|chronolocated", "Africa Check", optional=True)],
             [time("filmed", "2020-05")],
             [verdict("time", "refuted", "Africa Check"), verdict("content", "refuted", "Africa Check", optional=True)], ["Gauteng"])),
    Report(
        "Dhaka Factroom", "2024-08-09",
        "A 27-second clip circulating on Indian social media since Tuesday claims that a temple is burning in "
        "Satkhira. It is a restaurant. Dhaka Factroom's reporter visited the site on 7 August and photographed the "
        "façade of the Raj Prasad Coffee Shop in Kalaroa, which matches that seen in the footage. The owner said it had "
        "been set alight on Monday evening. Agence France-Presse and DW Fact check published the same finding. Who "
        "recorded the clip is unknown.",
        Item(["A 27-second clip", "the footage", "the clip"], "video ground_video",
             [step("shared|posted", None, "2024-08-06"), step("geolocated|verified", "Dhaka Factroom|reporter", "2024-08-07", optional=True), step("filmed", None, optional=True)],
             [time("shared|posted", "2024-08-06"), time("event|filmed", "2024-08-05", optional=True), time("geolocated", "2024-08-07", optional=True)],
             [verdict("content", "refuted", "Dhaka Factroom|Agence France-Presse|DW"),
              verdict("content", "refuted", "Agence France-Presse|DW|Dhaka Factroom", optional=True),
              verdict("location", "confirmed", "Dhaka Factroom|reporter"),
              verdict("source", "not_confirmed", "Dhaka Factroom|*", optional=True)],
             ["Satkhira", "Kalaroa", "Raj Prasad", "Coffee Shop", "restaurant", "temple"])),
    Report(
        "Planalto Review", "2023-01-12",
        "Closed-circuit footage from inside the Planalto palace, released by the presidency on Thursday, "
        "shows a man in a yellow shirt throwing a 17th-century clock to the floor at 3:33 p.m. on January 8. "
        "The investigators identified the man from the pictures. A selfie video that a rioter had posted on "
        "Instagram from the Senate chamber was deleted within the hour, but a copy had been archived by the project "
        "Arquivo 8J.",
        Item(["Closed-circuit footage", "the pictures"], "cctv",
             [step("released|published", "presidency", "2023-01-12"), step("analysed", "investigators", optional=True)],
             [time("released|posted", "2023-01-12"), time("filmed|event", "2023-01-08T15:33")],
             [], ["Planalto", "palace"]),
        Item(["A selfie video", "a copy"], "video ground_video",
             [step("posted|filmed", "rioter"), step("filmed", "rioter", optional=True), step("archived", "Arquivo 8J")],
             [time("filmed|event|posted", "2023-01-08", optional=True)], [], ["Senate", "chamber"])),
    Report(
        "Vinhedo Jornal in English", "2024-08-10",
        "At least four residents of the Recanto Florido estate filmed the twin-engine aircraft spinning towards the ground on "
        "Friday. The most watched of their videos, 14 seconds shot from a garden, was posted on X by the user @ceu_sp and "
        "verified by Reuters, which matched trees and roof tiles to file imagery; flight-tracking data confirmed the date. "
        "Black smoke over the gated community is seen in aerial images from GloboNews. The fire brigade said it would not release its "
        "own recordings.",
        Item(["The most watched of their videos", "14 seconds"], "video ground_video",
             [step("filmed", "residents", "2024-08-09", optional=True), step("posted|shared", "@ceu_sp|ceu_sp"), step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed|event", "2024-08-09")],
             [verdict("location", "confirmed", "Reuters"), verdict("time", "confirmed", "Reuters|*")],
             ["Recanto Florido", "garden"]),
        Item(["aerial images"], "video drone_video still drone_still",
             [step("filmed|published", "GloboNews")], [], [], ["Recanto Florido", "community"])),
    Report(
        "Chesapeake Maritime News", "2024-03-27",
        "Livestream video from a camera operated by StreamTime at the mouth of the Patapsco shows the container ship Dali lose "
        "its lights twice before it strikes a pier of the Francis Scott Key Bridge at 1:28 a.m. on Tuesday. The "
        "stream was clipped and reposted by hundreds of accounts; the archived original is on YouTube. Satellite imagery "
        "captured by Maxar at 10 a.m. that day shows the trusses draped over the bow. Claims that the video shows "
        "an explosion are unfounded, Snopes said.",
        Item(["Livestream video", "The stream", "the archived original", "the video"], "livestream",
             [step("filmed|published", "StreamTime"), step("reposted|shared", "accounts|hundreds of accounts"),
              step("archived", None, optional=True), step("verified|analysed", "Snopes", optional=True)],
             [time("filmed|event", "2024-03-26T01:28")],
             [verdict("content", "refuted", "Snopes")], ["Patapsco", "Francis Scott Key", "Bridge", "Key Bridge", "pier"]),
        Item(["Satellite imagery"], "satellite_image",
             [step("filmed", "Maxar", "2024-03-26", optional=True)],
             [time("imagery_acquired", "2024-03-26T10:00")], [], ["Francis Scott Key", "Bridge", "Patapsco"])),
    Report(
        "Liguria Oggi English", "2019-07-02",
        "GENOA — The Guardia di Finanza on Monday released previously unseen footage of the collapse of the Morandi bridge on "
        "August 14, 2018. The black-and-white pictures come from a surveillance camera of the firm Ferrometal and had been "
        "withheld at the request of prosecutors. They are not to be confused with the clip filmed from a window by "
        "a resident, in which a man cries \"Oh Dio\", which went viral on the day of the disaster.",
        Item(["previously unseen footage", "The black-and-white pictures", "They"], "cctv",
             [step("released|published", "Guardia di Finanza", "2019-07-01"), step("filmed", "Ferrometal|surveillance camera", optional=True)],
             [time("released|posted", "2019-07-01"), time("event|filmed", "2018-08-14")], [], ["Morandi", "bridge", "GENOA"]),
        Item(["the clip"], "video ground_video",
             [step("filmed", "resident"), step("shared|posted", None, "2018-08-14", optional=True)],
             [time("posted|shared|filmed|event", "2018-08-14")], [], ["Morandi", "bridge", "GENOA"])),
    Report(
        "Rif & Strait Journal", "2022-07-01",
        "Footage published by the Moroccan Association for Human Rights in Nador shows dozens of men lying in heaps at the "
        "foot of the Barrio Chino border post in Melilla. The association said the videos had been recorded on June 24 by "
        "its own members. Lighthouse Reports later combined them with images from a Spanish Guardia Civil drone "
        "that were shown to lawmakers, but never made public. Spain's interior minister has disputed that the deaths "
        "occurred on Spanish soil; the investigators geolocated the bodies to a courtyard controlled by Spain.",
        Item(["Footage", "the videos", "them"], "video ground_video",
             [step("published|released|posted", "Moroccan Association for Human Rights|association"),
              step("filmed", "members|association", "2022-06-24"), step("analysed", "Lighthouse Reports", optional=True),
              step("geolocated", "investigators|Lighthouse Reports", optional=True)],
             [time("filmed", "2022-06-24")],
             [verdict("location", "confirmed", "investigators|Lighthouse Reports"),
              verdict("location", "disputed", "interior minister|Spain", optional=True)],
             ["Barrio Chino", "Melilla", "border post", "courtyard"]),
        Item(["images"], "drone_video drone_still video still",
             [step("filmed", "Guardia Civil"), step("analysed", "Lighthouse Reports", optional=True), step("shared|released", None, optional=True)],
             [], [verdict("location", "confirmed", "investigators|Lighthouse Reports", optional=True)],
             ["Barrio Chino", "Melilla", "courtyard"])),
    Report(
        "Aegean Rescue Log", "2023-06-16",
        "The Hellenic Coast Guard on Thursday handed out aerial photographs of a blue fishing vessel with its decks packed with "
        "people, taken by one of its helicopters on the afternoon of June 13. The vessel capsized off Pylos that night. No "
        "video of the sinking has been published; the coast guard says that the cameras of its patrol boat 920 were not "
        "recording. Frontex confirmed that its plane had filmed the trawler for ten minutes on the same day and "
        "released that thermal-camera footage on Friday.",
        Item(["aerial photographs"], "still drone_still",
             [step("released|shared|published", "Coast Guard|Hellenic Coast Guard", "2023-06-15"), step("filmed", "helicopters|Coast Guard", "2023-06-13")],
             [time("released|posted", "2023-06-15"), time("filmed", "2023-06-13")], [], ["Pylos"]),
        Item(["that thermal-camera footage"], "thermal_video",
             [step("filmed", "Frontex|plane", "2023-06-13"), step("released|published", "Frontex", "2023-06-16")],
             [time("filmed", "2023-06-13"), time("released|posted", "2023-06-16")], [], ["Pylos"])),
    Report(
        "Morbi Samachar English", "2022-11-01",
        "CCTV recovered from a pole at the ticket office shows the suspension bridge in Morbi swaying as a group of young men "
        "kick at the netting on Sunday evening; at 6:32 p.m. a cable snaps. Police in Gujarat state released the "
        "footage on Monday. Another video, which shows people jumping up and down on a hanging bridge in bright sunshine, "
        "was widely shared as if it showed the final minutes. The person who filmed it told local media that he had "
        "done so the day before the tragedy.",
        Item(["CCTV", "the footage"], "cctv",
             [step("released|published", "Police|Gujarat", "2022-10-31")],
             [time("released|posted", "2022-10-31"), time("filmed|event", "2022-10-30T18:32")], [], ["Morbi", "bridge", "ticket office", "Gujarat"]),
        Item(["Another video", "it", "it@2"], "video ground_video",
             [step("shared|posted", None), step("filmed", "person|person who filmed it", "2022-10-29")],
             [time("filmed", "2022-10-29")],
             [verdict("time", "refuted", "Morbi Samachar English|person|*")], ["bridge", "Morbi"])),
    Report(
        "Han River Bulletin", "2022-10-31",
        "SEOUL (Han River Bulletin) -- Videos posted to TikTok and Twitter between 10 p.m. and midnight on Saturday show a "
        "crush of people in an alley beside the Hamilton Hotel in Itaewon. The Bulletin has confirmed the location from the hotel's "
        "wall and a club sign. An off-duty nurse filmed rescuers doing chest compressions in a line along the main road; broadcaster YTN "
        "obtained her recording and blurred the faces. Police asked the public not to share either.",
        Item(["Videos"], "video ground_video",
             [step("posted|shared", None, "2022-10-29"), step("verified|geolocated", "Bulletin", optional=True)],
             [time("posted", "2022-10-29")],
             [verdict("location", "confirmed", "Bulletin|Han River Bulletin")], ["Itaewon", "Hamilton Hotel", "alley", "SEOUL"]),
        Item(["her recording"], "video ground_video",
             [step("filmed", "nurse|off-duty nurse"), step("published|shared|released", "YTN", optional=True)],
             [time("filmed|event", "2022-10-29", optional=True)], [], ["Itaewon", "main road", "SEOUL"])),
    Report(
        "Kosovo North Digest", "2023-09-27",
        "Drone footage released on Tuesday by Kosovo's interior minister purports to show a Kosovo Serb "
        "politician among armed men in the yard of the Banjska monastery on Sunday. The police said the pictures had been "
        "taken by their own quadcopter. BIRN wrote that it was able to geolocate the footage to the monastery but that the "
        "face could not be recognised with certainty. Undated training footage also seized during the raid was recorded "
        "at the Pasuljanske Livade range in Serbia, according to the ministry.",
        Item(["Drone footage", "the pictures", "the footage"], "drone_video",
             [step("released|published", "interior minister", "2023-09-26"), step("filmed", "police|quadcopter", "2023-09-24", optional=True), step("geolocated", "BIRN")],
             [time("released|posted", "2023-09-26"), time("filmed|event", "2023-09-24")],
             [verdict("location", "confirmed", "BIRN"), verdict("content|source", "not_confirmed", "BIRN")], ["Banjska", "monastery"]),
        Item(["Undated training footage"], "video ground_video",
             [step("released|published|archived", None, optional=True)],
             [time("filmed", "XXXX-XX-XX")],
             [verdict("location", "confirmed", "ministry", optional=True)], ["Pasuljanske Livade", "Serbia", "range"])),
    Report(
        "Fergana Desk", "2022-09-19",
        "Border guards of Kyrgyzstan on Friday published CCTV from the Dostuk post showing, by their account, a Tajik "
        "tank entering the village of Ak-Sai. Tajikistan's state news agency Khovar said the same day that the tape was "
        "staged. Fergana Desk cannot confirm the time of the recording, as its time stamp has been cropped, but found that "
        "the gate and water tower match those seen in Google Earth imagery of the village.",
        Item(["CCTV", "the tape", "the recording"], "cctv",
             [step("published|released", "Border guards", "2022-09-16"), step("geolocated|verified", "Fergana Desk", optional=True)],
             [time("published|posted", "2022-09-16")],
             [verdict("time", "not_confirmed", "Fergana Desk"), verdict("location", "confirmed", "Fergana Desk"),
              verdict("content", "disputed|refuted", "Khovar")], ["Ak-Sai", "Dostuk", "village", "post"])),
    Report(
        "Blue Ridge Fact Room", "2024-10-08",
        "Snopes-style question from a reader: is the picture of a sobbing girl in a canoe with a puppy real? No. The image, first "
        "posted on the forum Patriots.win on October 2, was made with an AI generator: the child has an extra finger, and "
        "in a second version the boat has changed colour. It is labelled Helene, but no photographer has claimed it. What is "
        "real is the video of Chimney Rock village under mud, filmed by a WLOS news helicopter on September 29 and "
        "released by the station the next day. We confirmed its location from the old post office.",
        Item(["the picture of a sobbing girl", "The image", "It", "it"], "still",
             [step("posted|shared", None, "2024-10-02"), step("analysed|verified", "Blue Ridge Fact Room", optional=True)],
             [time("posted|shared", "2024-10-02")],
             [verdict("content", "refuted", "Blue Ridge Fact Room|*"), verdict("source", "not_confirmed", None, optional=True)], ["canoe"]),
        Item(["the video of Chimney Rock village"], "video drone_video",
             [step("filmed", "WLOS|news helicopter", "2024-09-29"), step("released|published", "station|WLOS", "2024-09-30"),
              step("verified|geolocated", "Blue Ridge Fact Room|We", optional=True)],
             [time("filmed", "2024-09-29"), time("released|posted", "2024-09-30")],
             [verdict("location", "confirmed", "Blue Ridge Fact Room|We"), verdict("content", "confirmed", "Blue Ridge Fact Room|*", optional=True)],
             ["Chimney Rock", "village", "post office"])),
    Report(
        "Noto Coast Shimbun English", "2024-01-08",
        "NHK has obtained security camera footage that shows the tsunami reaching a shopping street in Iida, in the city of Suzu, "
        "28 minutes after the first alarm on January 1. The owner of a sake shop provided the recording. On Saturday the "
        "Geospatial Information Authority published aerial photographs of the coast taken on January 2 and compared them with "
        "its images of 2010: the seabed at Minazuki has risen by four metres. The authority said that the reading of the "
        "photographs was preliminary.",
        Item(["security camera footage", "the recording"], "cctv",
             [step("shared|released|published", "owner of a sake shop|NHK|sake shop", optional=True)],
             [time("filmed|event", "2024-01-01")], [], ["Iida", "Suzu", "shopping street"]),
        Item(["aerial photographs", "them", "the photographs"], "still drone_still",
             [step("published|released", "Geospatial Information Authority", "2024-01-06"), step("filmed", "Geospatial Information Authority|authority|*", "2024-01-02", optional=True),
              step("analysed", "Geospatial Information Authority|authority", optional=True)],
             [time("published|posted", "2024-01-06"), time("filmed|imagery_acquired", "2024-01-02")], [], ["Minazuki", "coast"]),
        Item(["its images of 2010"], "still drone_still",
             [step("filmed", "Geospatial Information Authority|authority", optional=True)],
             [time("filmed|imagery_acquired", "2010")], [], ["Minazuki", "coast"])),
    Report(
        "Jeolla Today", "2024-12-30",
        "MUAN — The 31-second video of the Boeing sliding on its belly past the runway threshold was recorded on "
        "Sunday at 9:03 a.m. by the owner of a barbecue restaurant 300 metres from the airport and obtained by "
        "MBC, the broadcaster. Reuters said it verified the location by the antennas and perimeter wall. A second, "
        "shorter clip showing sparks from the right engine was shot by a reader; its metadata, which this newspaper has "
        "examined, give 8:58 a.m.",
        Item(["The 31-second video"], "video ground_video",
             [step("filmed", "owner of a barbecue restaurant|owner", "2024-12-29"), step("published|released|shared", "MBC", optional=True), step("verified|geolocated", "Reuters", optional=True)],
             [time("filmed", "2024-12-29T09:03")],
             [verdict("location", "confirmed", "Reuters")], ["MUAN", "airport", "runway"]),
        Item(["A second, shorter clip"], "video ground_video",
             [step("filmed", "reader"), step("analysed|verified|chronolocated", "Jeolla Today|this newspaper", optional=True)],
             [time("filmed", "2024-12-29T08:58")],
             [verdict("time", "confirmed", "Jeolla Today|this newspaper", optional=True)], ["MUAN", "airport"])),
    Report(
        "Sofala Tide", "2019-03-20",
        "Aerial video shot by the International Federation of Red Cross from a light aircraft on Monday shows the plain west of "
        "Beira as an inland sea. \"The scale of damage is massive,\" says a voice on the recording. Radar images acquired by "
        "Sentinel-1 on 19 March put the flooded area at 530 square kilometres; they were released by the European Union's "
        "Copernicus service on Wednesday. A video of a stadium roof being peeled off, shared in Beira and in Harare as Idai, "
        "shows Typhoon Mangkhut in September 2018, PesaCheck found.",
        Item(["Aerial video", "the recording"], "video drone_video",
             [step("filmed", "International Federation of Red Cross|Red Cross", "2019-03-18")],
             [time("filmed", "2019-03-18")], [], ["Beira", "plain"]),
        Item(["Radar images", "they"], "satellite_image",
             [step("filmed", "Sentinel-1", "2019-03-19", optional=True), step("released|published", "Copernicus|European Union", "2019-03-20")],
             [time("imagery_acquired", "2019-03-19"), time("released|posted", "2019-03-20")], [], ["Beira", "plain", "area"]),
        Item(["A video of a stadium roof"], "video ground_video",
             [step("shared|posted", None), step("verified|analysed", "PesaCheck", optional=True)],
             [time("filmed|event", "2018-09")],
             [verdict("content|time", "refuted", "PesaCheck"), verdict("location|time|content", "refuted", "PesaCheck", optional=True)], ["stadium"])),
    Report(
        "Great Lakes Election Desk", "2023-12-23",
        "Was this voting machine really found in a candidate's living room in Kinshasa? The 50-second clip was posted on X on "
        "19 December, a day before polling in the Democratic Republic of Congo, by an account called Vérité243. In the video a "
        "printed notice carries the words \"formation\". CENI, the electoral commission, acknowledged that the machine was "
        "one of its own and had been lent for training. Congo Check, which geolocated the house to Limete "
        "commune with the help of a reader, found no proof that a vote had been cast on it. Its verdict: misleading.",
        Item(["The 50-second clip", "the video"], "video ground_video",
             [step("posted|shared", "Vérité243|account", "2023-12-19"), step("geolocated", "Congo Check|reader"),
              step("verified|analysed", "CENI|Congo Check", optional=True)],
             [time("posted|shared", "2023-12-19")],
             [verdict("location", "confirmed", "Congo Check"), verdict("content", "refuted|disputed|not_confirmed|partly_confirmed", "Congo Check"),
              verdict("content", "confirmed|partly_confirmed", "CENI", optional=True)],
             ["Kinshasa", "Limete", "house", "living room"])),
    Report(
        "Caribe Verificado", "2024-08-01",
        "The opposition says it holds scans of more than 80 per cent of the tally sheets of Sunday's vote. Videos of the count "
        "are a different matter. One, recorded by a poll watcher at the Andrés Bello school in Caracas as the figures were "
        "being read aloud, was published on Instagram by VPItv on Monday; AP journalists compared the totals with the printed "
        "sheet and confirmed that they matched. Another, said by state channel VTV to show opposition supporters burning "
        "ballots in Táchira, dates from 2013, Cazadores de Fake News reported. VTV has not withdrawn it.",
        Item(["One"], "video ground_video",
             [step("filmed", "poll watcher", "2024-07-28", optional=True), step("published|posted", "VPItv", "2024-07-29"), step("verified|analysed", "AP", optional=True)],
             [time("published|posted", "2024-07-29"), time("event|filmed", "2024-07-28", optional=True)],
             [verdict("content", "confirmed", "AP")], ["Andrés Bello", "school", "Caracas"]),
        Item(["Another", "it@2"], "video ground_video",
             [step("published|released|republished|shared", "VTV", optional=True), step("verified|analysed|chronolocated", "Cazadores de Fake News|Cazadores", optional=True)],
             [time("filmed|event|posted|published", "2013")],
             [verdict("time", "refuted", "Cazadores de Fake News|Cazadores"), verdict("content", "refuted", "Cazadores de Fake News|Cazadores", optional=True)], ["Táchira"])),
    Report(
        "Colombo Evening Gazette", "2022-07-10",
        "Protesters diving into the pool of the president's residence, others trying out his bed: the pictures were streamed live on "
        "Facebook from the crowd itself on Saturday, and Newswire.lk rebroadcast the stream to a million viewers. NewsFirst has "
        "said that video from its own cameras shows police assaulting four of its staff outside the prime minister's private home the same "
        "evening. The clip of suitcases being loaded on a navy ship at Colombo harbour could not be "
        "independently verified; the harbour master confirmed only that two vessels had left.",
        Item(["the pictures", "the stream"], "livestream",
             [step("filmed|posted|published", None, "2022-07-09", optional=True), step("republished|reposted|published|shared", "Newswire.lk|Newswire")],
             [time("filmed|posted|published|event", "2022-07-09")], [], ["residence", "pool"]),
        Item(["video from its own cameras"], "video ground_video",
             [step("filmed", "NewsFirst")],
             [time("event|filmed", "2022-07-09", optional=True)], [], ["home"]),
        Item(["The clip of suitcases"], "video ground_video",
             [], [],
             [verdict("content|location|time|source", "not_confirmed", "Colombo Evening Gazette|*"),
              verdict("content", "partly_confirmed|confirmed", "harbour master", optional=True)], ["Colombo", "harbour", "ship"])),
    Report(
        "Mersey Local", "2024-08-01",
        "Dashcam footage sent to Mersey Local by a taxi driver shows bricks being thrown at police vans on Sussex Road, Southport, at "
        "about 8 p.m. on Tuesday. Merseyside Police has appealed for anyone with similar recordings to upload them to its portal.\n\n"
        "Dashcam image: reader's own.",
        Item(["Dashcam footage"], "dashcam",
             [step("shared|filmed|released", "taxi driver"), step("filmed", "taxi driver|reader", optional=True), step("published", "Mersey Local", optional=True)],
             [time("filmed|event", "2024-07-30T20:00")], [], ["Sussex Road", "Southport"])),
    Report(
        "Visayas Fact Lens", "2021-12-20",
        "A viral video of a coconut-lined beach vanishing under a storm surge is not from Siargao. It was filmed on "
        "November 8, 2013 by an aid worker in Hernani, Eastern Samar, and uploaded by Plan International.",
        Item(["A viral video", "It"], "video ground_video",
             [step("shared|posted", None, optional=True), step("filmed", "aid worker", "2013-11-08"), step("posted|published", "Plan International")],
             [time("filmed", "2013-11-08")],
             [verdict("location", "refuted", "Visayas Fact Lens|*"), verdict("time", "refuted", "Visayas Fact Lens|*", optional=True)],
             ["Hernani", "Eastern Samar", "Samar"])),
    Report(
        "Yellowknife Northerner", "2023-08-18",
        "A convoy of cars creeping past walls of flame on Highway 3 was captured on a phone by evacuee Rae Tsetta on "
        "Wednesday night. CBC North obtained the video and published it on Thursday. Infrared imagery from an air tanker, posted by the "
        "territorial fire service, NWT Fire, on its Facebook page on Thursday, shows the edge of the blaze 16 kilometres from "
        "Yellowknife. \"Pictures that say the town is already burning are from Fort McMurray, 2016,\" NWT Fire wrote under the post.",
        Item(["the video", "it", "captured on a phone"], "video ground_video dashcam",
             [step("filmed", "Rae Tsetta|Tsetta|evacuee", "2023-08-16"), step("published|released|shared", "CBC North|CBC", "2023-08-17")],
             [time("filmed", "2023-08-16"), time("published|posted", "2023-08-17")], [], ["Highway 3", "Yellowknife"]),
        Item(["Infrared imagery"], "thermal_video still",
             [step("filmed", "air tanker|*", optional=True), step("posted|released|published", "NWT Fire|fire service", "2023-08-17")],
             [time("posted", "2023-08-17")], [], ["Yellowknife", "blaze"]),
        Item(["Pictures"], "still video",
             [step("shared|posted", None, optional=True)],
             [time("filmed|event", "2016")],
             [verdict("location", "refuted", "NWT Fire"), verdict("time", "refuted", "NWT Fire", optional=True)], ["Fort McMurray"])),
    Report(
        "Zagros Visual Desk", "2022-10-02",
        "Video verified by the Zagros Visual Desk shows plainclothes men shooting from the roof of a police station near the Makki "
        "mosque in Zahedan on Friday. The clip was sent by a resident to the Baluch activist channel Haalvsh, which posted it to "
        "Telegram on Saturday. We geolocated the camera to a side street east of the prayer ground, using a minaret and a blue water tank; the "
        "shadows suggest a time shortly after 1 p.m. State television IRIB aired CCTV pictures which it said showed armed separatists; "
        "we have been unable to establish where those were recorded.",
        Item(["Video", "The clip", "it"], "video ground_video",
             [step("shared|released|filmed", "resident"), step("posted|published", "Haalvsh", "2022-10-01"),
              step("geolocated", "Zagros Visual Desk|We"), step("chronolocated", "Zagros Visual Desk|We", optional=True), step("verified", "Zagros Visual Desk", optional=True)],
             [time("posted|published", "2022-10-01"), time("filmed|event", "2022-09-30")],
             [verdict("location|content", "confirmed", "Zagros Visual Desk|We"), verdict("time", "confirmed|partly_confirmed", "Zagros Visual Desk|We", optional=True)],
             ["Zahedan", "Makki", "mosque", "police station", "prayer ground"]),
        Item(["CCTV pictures", "those"], "cctv",
             [step("published|released", "IRIB|State television")],
             [],
             [verdict("location", "not_confirmed", "Zagros Visual Desk|we"), verdict("content", "not_confirmed|disputed", "Zagros Visual Desk|we|*", optional=True)],
             ["Zahedan"])),
    Report(
        "Otago & Canterbury Broadcasting", "2023-02-16",
        "The first helicopter footage from the Esk Valley, filmed by the New Zealand Defence Force on Tuesday and supplied to media as a "
        "handout, shows people on roofs. NZDF crews lifted more than 100 of them to safety. A sequence posted by a Napier "
        "orchardist on Wednesday, taken with his own drone, is filmed over the same vineyards, after "
        "the water went down. Photo: NZDF / Supplied.",
        Item(["The first helicopter footage"], "video drone_video",
             [step("filmed", "New Zealand Defence Force|Defence Force|NZDF", "2023-02-14"), step("released|shared|published", "New Zealand Defence Force|Defence Force|NZDF|*", optional=True)],
             [time("filmed", "2023-02-14")], [], ["Esk Valley", "Esk", "New Zealand"]),
        Item(["A sequence"], "drone_video",
             [step("posted|shared|published", "orchardist", "2023-02-15"), step("filmed", "orchardist")],
             [time("posted|shared", "2023-02-15")], [], ["Esk Valley", "Esk", "vineyards"])),
    Report(
        "Rio Bravo Border Bulletin", "2021-09-23",
        "The White House on Wednesday called the images from Del Rio \"horrific\". Photographs taken by a freelance for AFP on Sunday show a "
        "Border Patrol agent on horseback grabbing a Haitian man by the shirt on the bank of the Rio Grande. The same scene is seen in video shot by "
        "Al Jazeera's crew from the Mexican side, which was broadcast on Monday. Claims that agents used whips were not confirmed by either recording, "
        "PolitiFact said: what looks like a whip is a long rein. Drone footage by Fox News of the camp beneath the bridge, "
        "first aired on September 16, was interrupted by a two-week flight ban.",
        Item(["Photographs"], "still",
             [step("filmed", "freelance|AFP", "2021-09-19")],
             [time("filmed", "2021-09-19")],
             [verdict("content", "not_confirmed|refuted", "PolitiFact", optional=True)], ["Del Rio", "Rio Grande", "bank"]),
        Item(["video"], "video ground_video",
             [step("filmed", "Al Jazeera|crew"), step("published|released", "Al Jazeera|*", "2021-09-20")],
             [time("published|posted", "2021-09-20"), time("filmed|event", "2021-09-19", optional=True)],
             [verdict("content", "not_confirmed|refuted", "PolitiFact", optional=True)], ["Rio Grande", "Del Rio", "Mexican side", "bank"]),
        Item(["Drone footage"], "drone_video",
             [step("filmed|published", "Fox News", optional=True), step("published|released", "Fox News", "2021-09-16")],
             [time("published|posted", "2021-09-16")], [], ["Del Rio", "camp", "bridge"])),
    Report(
        "Cape Vote Daily", "2024-05-30",
        "Long queues framed election day in Cape Town. The commission's live results board, which it had tested on May 22, froze for two "
        "hours on Thursday, and officials said they could not independently confirm reports of missing ballots in Khayelitsha. Parties "
        "painted very different pictures of the delay. The satellite office in Bellville stayed open until 3 a.m. A verified tally "
        "is to be published by June 2, the commission said; observers from the African Union have called the vote credible.",
    ),
    Report(
        "Skopje Signal", "2025-03-19",
        "Investigators into the Kočani nightclub fire have released no recordings so far, the prosecutor said on Tuesday, and the club had no "
        "working security system. A documentary film-maker will chair the victims' fund. The interior ministry published a list "
        "of 20 suspects on Monday. The Red Cross posted a blood appeal; a screening of donors starts on Thursday in Štip.",
    ),
]
