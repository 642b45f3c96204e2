"""The original reports behind the notes, annotated by hand where they lie beside the project; their texts are not ours to keep."""

# ruff: noqa: E501  (one annotation a line)
# fmt: off
import tomllib
from pathlib import Path

from build_gold import Item, Report, step, time, verdict

SEEDS = Path(__file__).parents[5] / "shared" / "seeds"


def original(number, *items):
    """An original by its number."""
    (path,) = SEEDS.glob(f"{number}_*.txt")
    known = tomllib.loads((SEEDS / "manifest.toml").read_text(encoding="utf-8"))[path.name]
    return Report(known["publisher"], known["published"], path.read_text(encoding="utf-8"), *items)


REPORTS = [] if not SEEDS.exists() else [
    original("000",
        Item(["drone footage", "aerial footage", "images", "footage@3", "footage@4"], "drone_video",
             [step("published|released", "AP"), step("filmed", None)], [time("filmed", "2023-02-13")], [], ["Bakhmut"])),
    original("001",
        Item(["These images", "The footage", "The images", "undated footage", "The footage@2"], "drone_video",
             [step("released", "Regional Directorate"), step("filmed", "aerial reconnaissance")],
             [time("published", "2023-04-18"), time("filmed", "XXXX-XX-XX")], [], ["Bakhmut", "Donetsk", "city"]),
        Item(["the video", "the video@2"], "video", [step("released|published|shared", "Kremlin", optional=True)],
             [time("filmed", "2023-04-17")], [verdict("time", "disputed", "Russian media|media")], ["southern Ukraine"])),
    original("002",
        Item(["drone’s perspective"], "drone_video", [step("filmed", "Oleksii")], [], [], ["Bakhmut", "1.5 kilo"])),
    original("003",
        Item(["Footage", "clip", "drone footage", "drone footage@2"], "drone_video",
             [step("filmed", "Ukrainian drone"), step("posted", "OSINTtechnical"), step("shared", "Institute for the Study of War"), step("geolocated", "open source expert")],
             [time("posted", "2022-12-19")],
             [verdict("location", "confirmed", "open source expert"), verdict("time", "not_confirmed", "Newsweek")], ["Fedora Maksymenka", "Bakhmut"])),
    original("004",
        Item(["satellite pictures", "satellite image", "satellite pictures@2", "picture"], "satellite_pair",
             [step("posted|published|released", "Defense")], [time("imagery_acquired", "2022-05"), time("imagery_acquired", "2023-05~")], [], ["Bakhmut", "city"])),
]
