"""How long suggestions take in a large catalog: recordings told once to nine times, over two years and 300 towns.

Run: python -m tests.bench.same.scale [ITEMS]; processor time, so that a busy machine does not matter.
"""

import random
import sys
import tempfile
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from time import process_time
from typing import NamedTuple

from catalog.model import (
    Activity,
    Document,
    Dossier,
    Findings,
    FootageItem,
    Footprint,
    LocationClaim,
    ProvenanceStep,
    TimeClaim,
    record_id,
)
from catalog.store import Catalog
from catalog.workflow.same import suggestions

RUN = Activity(agent="geofootage", tool="bench")
KINDS = ("drone_video", "video", "cctv", "still")
ASKED = 200


class World:
    """Towns, agencies, accounts and words that recordings are made of, the same every time."""

    def __init__(self) -> None:
        self.chance = random.Random(7)
        pick = self.chance
        self.towns = [(pick.uniform(44, 52), pick.uniform(23, 40)) for _ in range(300)]
        self.names = [f"Agency {n}" for n in range(400)] + ["Reuters", "AP"] * 20
        sounds = ("bcdfghklmnprstvz", "aeiou")
        self.words = ["".join(pick.choice(s) for _ in range(pick.randint(2, 4)) for s in sounds) for _ in range(6000)]


class Clip(NamedTuple):
    """One recording."""

    number: int
    day: date
    place: Footprint
    kind: str
    seconds: int
    name: str
    handle: str
    words: list[str]


def clip(world: World, number: int) -> Clip:
    """Make up a recording; most are from few towns."""
    pick = world.chance
    lat, lon = world.towns[min(299, int(pick.expovariate(1 / 40)))]
    day = date(2022, 1, 1) + timedelta(days=pick.randrange(730))
    place = Footprint.at(lat, lon, 4000, "town size")
    who = (pick.choice(world.names), f"@account{pick.randrange(2000)}")
    return Clip(number, day, place, pick.choice(KINDS), pick.randint(10, 300), *who, pick.sample(world.words, 14))


def report(world: World, told: Clip, n: int) -> tuple[Document, Dossier]:
    """Tell of a recording in other words, leaving out some of what is known."""
    pick, day = world.chance, told.day.isoformat()
    text = f"Report {told.number}-{n}: a video shows {' '.join(pick.sample(told.words, 9))}"
    name = f"{told.number}-{n}.txt"
    document = Document(sha256=sha256(text.encode()).hexdigest(), name=name, text=text)
    evidence, item = document.evidence(0, 6), record_id("item", document.sha256)
    seconds = told.seconds if pick.random() < 0.3 else None
    handle = told.handle if pick.random() < 0.6 else None
    step = ProvenanceStep(
        id=record_id("step", item), item=item, role="posted", agent=told.name, agent_kind="named", handle=handle,
        when=day, evidence=evidence,
    )  # fmt: skip
    time = TimeClaim(id=record_id("time", item), item=item, role="posted", when=day, basis="stated", evidence=evidence)
    place = LocationClaim(
        id=record_id("loc", item), item=item, role="depicted", name="a town", footprint=told.place, method="mention",
        why="made up", evidence=evidence,
    )  # fmt: skip
    footage = FootageItem(id=item, kind=told.kind, description=text, duration_s=seconds, evidence=evidence)
    times = (time,) if pick.random() < 0.8 else ()
    places = (place,) if pick.random() < 0.9 else ()
    return document, Dossier(item=footage, steps=(step,), times=times, locations=places)


def fill(catalog: Catalog, items: int) -> None:
    """Keep so many items, some more, in few transactions."""
    world, kept, number = World(), 0, 0
    while kept < items:
        with catalog.together():
            for _ in range(500):
                number += 1
                told = clip(world, number)
                for n in range(world.chance.randint(1, 9)):
                    document, dossier = report(world, told, n)
                    catalog.keep(document, Findings(document=document.sha256, dossiers=(dossier,)), RUN)
                    kept += 1


def main(items: int = 10_000) -> None:
    """Print what one item takes, what all take, and how many pairs are compared and suggested."""
    with tempfile.TemporaryDirectory() as folder, Catalog.create(Path(folder) / "catalog.db") as catalog:
        fill(catalog, items)
        ids = [stored.id for stored in catalog.items()]
        some = ids[:: max(1, len(ids) // ASKED)]
        start = process_time()
        for name in some:
            suggestions(catalog, name)
        one = (process_time() - start) / len(some)
        pairs = sum(1 for _ in catalog.pairs())
        start = process_time()
        found = suggestions(catalog)
        print(f"{len(ids):,} items: {one * 1e3:.1f} ms for one, {process_time() - start:.1f} s for all")
        print(f"{pairs:,} pairs were compared, {len(found):,} suggested")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
