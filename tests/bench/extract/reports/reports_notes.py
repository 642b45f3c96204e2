"""The notes in `seeds/` and their retellings in `tests/data/retold/`, annotated by hand; the texts are read from there."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
from pathlib import Path

from build_gold import Item, Report, step, time, verdict

ROOT = Path(__file__).parents[4]


def note(name, *items):
    """A note by its file name, without its front matter."""
    head, text = (ROOT / name).read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n", 1)
    said = dict(line.split(": ", 1) for line in head.splitlines())
    return Report(said["publisher"], said["published"].strip('"'), text, *items)


REPORTS = [
    note("seeds/000-drone-over-bakhmut.md",
        Item(["Drone footage", "The video", "stills", "it"], "drone_video",
             [step("published", "AP"), step("filmed", None), step("published|shared|released", "AP", optional=True)],
             [time("filmed", "2023-02-13")], [verdict("source", "not_confirmed", "*", optional=True)], ["Bakhmut"])),
    note("seeds/001-kharkiv-brigade-and-kremlin-video.md",
        Item(["drone footage", "The footage"], "drone_video",
             [step("released", "Regional Directorate"), step("filmed", "aerial reconnaissance"), step("published|republished|shared|released", "Newsflash", optional=True)],
             [time("published", "2023-04-18"), time("filmed", "XXXX-XX-XX")], [], ["Bakhmut", "Donetsk"]),
        Item(["video", "the video"], "video",
             [step("released|published|shared", "Kremlin")],
             [time("filmed", "2023-04-17")],
             [verdict("time", "disputed", "Russian media"), verdict("time", "confirmed", "Peskov|spokesman", optional=True)], ["southern Ukraine"])),
    note("seeds/002-national-guard-drone-pilot.md",
        Item(["The drone video"], "drone_video",
             [step("filmed", "Oleksii|drone pilot"), step("shared|released", "Oleksii", optional=True)],
             [], [], ["Bakhmut", "1.5 km"])),
    note("seeds/003-fedora-maksymenka-street.md",
        Item(["A clip", "the footage", "the footage@2"], "drone_video",
             [step("filmed", "Ukrainian drone"), step("posted", "OSINTtechnical"), step("shared", "Institute for the Study of War"), step("geolocated", "open source expert")],
             [time("posted", "2022-12-19")],
             [verdict("location", "confirmed", "open source expert"), verdict("time", "not_confirmed", "Newsweek")],
             ["Fedora Maksymenka", "Bakhmut"])),
    note("seeds/004-satellite-pair-of-bakhmut.md",
        Item(["Two satellite images", "The first", "The second"], "satellite_pair",
             [step("posted", "defence ministry")],
             [time("imagery_acquired", "2022-05"), time("imagery_acquired", "2023-05~")], [], ["Bakhmut"])),
    note("tests/data/retold/000-retold.md",
        Item(["pictures", "The aerial video"], "drone_video",
             [step("published|released", "Associated Press"), step("filmed", None)],
             [time("filmed", "2023-02-13")], [], ["Bakhmut", "BAKHMUT"])),
    note("tests/data/retold/001-retold.md",
        Item(["a video", "the footage", "The pictures", "undated footage"], "drone_video",
             [step("filmed", "reconnaissance"), step("released", "Regional Directorate")],
             [time("published", "2023-04-18"), time("filmed", "XXXX-XX-XX")], [], ["Bakhmut", "Donetsk"]),
        Item(["a video@2", "That video", "the recording"], "video",
             [step("shared|released|published", "Moscow")],
             [time("filmed", "2023-04-17")],
             [verdict("time", "disputed", "Russian media"), verdict("time", "confirmed", "Peskov", optional=True)], ["southern Ukraine"])),
    note("tests/data/retold/002-retold.md",
        Item(["the drone video"], "drone_video", [step("filmed", "Oleksii")], [], [], ["Bakhmut", "1.5 kilo"])),
    note("tests/data/retold/003-retold.md",
        Item(["A video", "the clip", "the drone"], "drone_video",
             [step("filmed", "Ukrainian"), step("posted", "OSINTtechnical"), step("shared", "Institute for the Study of War"), step("geolocated", "open source|expert")],
             [time("posted", "2022-12-19")],
             [verdict("location", "confirmed", "open source|expert"), verdict("time", "not_confirmed", "Newsweek")],
             ["Fedora Maksymenka", "Bakhmut"])),
    note("tests/data/retold/004-retold.md",
        Item(["the pair of satellite images", "the two pictures", "The first"], "satellite_pair",
             [step("posted|published|released", "Ministry of Defence")],
             [time("imagery_acquired", "2022-05"), time("imagery_acquired", "2023-05")], [], ["Bakhmut"])),
]
