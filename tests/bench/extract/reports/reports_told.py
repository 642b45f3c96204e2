"""The fixed phrases in which newsrooms tell what was checked, each behind a sentence that speaks of a recording."""

# ruff: noqa: E501  (one phrase a line)

from build_gold import Item, Report, step, time, verdict

OPENING = "A video of a strike on Kramatorsk was posted on Telegram on Tuesday. "
OUTCOMES = {"+": "confirmed", "-": "not_confirmed", "x": "refuted", "~": "disputed|refuted"}
TOLD = [
    ("Reuters could not immediately verify the footage.", "the footage", "content|location|time - Reuters"),
    ("AP could not independently verify the video or when it was filmed.", "the video|it", "content - AP; time - AP"),
    ("CNN has geolocated the video to a street in the city's east.", "the video", "location + CNN"),
    ("AFP could not immediately confirm the location or the date of the video.", "the video", "location - AFP; time - AFP"),
    ("It could not be independently confirmed where or when the video was recorded.", "the video", "location -; time -"),
    ("The newsroom could not verify when or where it was filmed.", "it", "time - newsroom; location - newsroom"),
    ("Neither the date nor the location could be confirmed by Reuters.", "", "time - Reuters; location - Reuters"),
    ("CNN verified that the video was filmed in the city on Tuesday.", "the video", "location + CNN; time + CNN"),
    ("The claim is false: the video was shot in Syria in 2016.", "the video", "location x *; time x *; content? x *"),
    ("The video is from a computer game, the developer said.", "The video", "content x developer"),
    ("The video was actually filmed in Gaza in 2014, AFP found.", "The video", "location x AFP; time x AFP; content? x AFP"),
    ("In fact the video was taken in Tripoli, according to Reuters.", "the video", "location x Reuters; content? x Reuters"),
    ("A reverse image search by AFP showed that the video had been online since 2019.", "the video", "time x AFP"),
    ("The video has been online since 2016 and shows another city, Full Fact found.", "The video", "time x Full Fact; location x Full Fact"),
    ("Open-source analysts geolocated the clip to the southern outskirts.", "the clip", "location + analysts"),
    ("Bellingcat geolocated the video and dated it to the morning of May 2 using shadows.", "the video|it", "location + Bellingcat; time + Bellingcat"),
    ("An analysis of the shadows by Bellingcat indicates that the video was filmed at around nine.", "the video", "time + Bellingcat"),
    ("Its location was confirmed by matching a church tower with satellite imagery.", "", "location +"),
    ("The video's location has been verified by the BBC.", "The video", "location + BBC"),
    ("Its authenticity has not been independently verified.", "", "content -"),
    ("The authenticity of the video could not be immediately established.", "the video", "content -"),
    ("The ministry said the video was staged.", "the video", "content x ministry"),
    ("Ukraine's general staff dismissed the video as fake.", "the video", "content ~ general staff"),
    ("Two weapons experts who reviewed the video told the Guardian it was genuine.", "the video|it", "content + experts"),
    ("Lena Farrow, a digital forensics expert, said the video had been generated with AI.", "the video", "content x Farrow"),
    ("The institute has not observed visual evidence to confirm the claim.", "", "content - institute"),
    ("The footage could not be geolocated.", "The footage", "location -"),
    ("Reuters verified the location from the road layout. The date was confirmed by the file's metadata.", "", "location + Reuters; time + Reuters|*"),
    ("Reuters confirmed the location from the buildings and the road layout, which matched file imagery. The date could not be verified.", "", "location + Reuters; time - Reuters|*"),
    ("Reuters spoke to the man who filmed the video.", "the video", "source + Reuters"),
    ("Police confirmed the authenticity of the video.", "the video", "content + Police"),
    ("The army denied that the video showed its soldiers.", "the video", "content ~ army"),
    ("We verified the location by comparing the minaret and the water tower with street-level imagery.", "", "location + We"),
    ("It is unclear when the video was taken.", "the video", "time -"),
    ("It was not immediately clear who filmed it or when.", "it", "source -; time -"),
    ("The BBC has not been able to verify who filmed it.", "it", "source - BBC"),
    ("The video dates from a 2013 exercise, Reuters found.", "The video", "time x Reuters; content? x Reuters"),
    ("Storyful confirmed the location and the date of the clip.", "the clip", "location + Storyful; time + Storyful"),
    ("CNN confirmed the location from a shop sign and its date from the weather.", "", "location + CNN; time + CNN"),
    ("CNN verified the location of the clip, which matched file imagery, but not the date on which it was taken.", "the clip|it", "location + CNN; time - CNN"),
    ("The clip was verified by Storyful.", "The clip", "content|location + Storyful"),
    ("The video, which has been verified by Sky News, shows smoke.", "The video", "content|location + Sky News"),
    ("The video, geolocated by CNN to the harbour, shows smoke.", "The video", "location + CNN"),
    ("The newspaper was able to confirm the place of the video but not who had filmed it.", "the video|it", "location + newspaper; source - newspaper"),
    ("The army's spokesman said the video was old and had been filmed elsewhere.", "the video", "time ~ spokesman; location ~ spokesman"),
    ("The newspaper has not verified the claims made in the video.", "the video", "content - newspaper"),
    ("The ministry confirmed that three people had died.", "", ""),
    ("Police said they were examining how the fire had started.", "", ""),
    ("The army denied responsibility for the strike.", "", ""),
]  # fmt: skip


def _verdicts(told):
    for said in filter(None, told.split("; ")):
        dimension, outcome, *who = said.split(" ", 2)
        optional = dimension.endswith("?")
        yield verdict(dimension.rstrip("?"), OUTCOMES[outcome], who[0] if who else None, optional=optional)


REPORTS = [
    Report(
        "Lantern Weekly", "2023-05-04", OPENING + said,
        Item(
            ["A video", *filter(None, words.split("|"))], "video ground_video",
            [
                step("posted|published", None, "2023-05-02"),
                step("geolocated|verified|analysed|chronolocated", "*", optional=True),
                step("filmed", "*", optional=True),
            ],
            [time("posted|published", "2023-05-02"), time("filmed|event", "2023-05-02", optional=True)],
            list(_verdicts(told)), ["*"],
        ),
    )
    for said, words, told in TOLD
]  # fmt: skip
