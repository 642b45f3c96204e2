"""Write the gazetteer: one SQLite file of places and one marisa trie of name keys, in a folder of their own.

A name's number in the trie is its key in the SQLite file, so that no name is kept twice. Places are numbered
from the most populous down: rowid order is the order of importance.
"""

import gc
import json
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import marisa_trie

from catalog.gazetteer.airports import airport_drafts
from catalog.gazetteer.countries import country_drafts
from catalog.gazetteer.districts import district_drafts
from catalog.gazetteer.draft import Draft
from catalog.gazetteer.features import feature_drafts
from catalog.gazetteer.files import NAMES, PLACES, SEAL, Progress, quiet, seal
from catalog.gazetteer.outlines import keep_outlines
from catalog.gazetteer.regions import BIG_TOWN, facility_drafts, informal_drafts, read_table, region_drafts, towns_by
from catalog.gazetteer.schema import INDEXES, PLACE, SCHEMA, place_row
from catalog.gazetteer.spelling import spellings
from catalog.gazetteer.towns import read_towns, town_drafts


def build(folder: Path, version: str, progress: Progress = quiet) -> None:
    """Read all sources and write the gazetteer into an existing empty folder; the seal comes last.

    Takes about 25 s and 700 MB of memory.
    """
    was_collecting = gc.isenabled()
    gc.disable()  # millions of objects, none in a cycle: looking for cycles takes a fifth of the time
    try:
        write(folder, version, collect(progress), progress)
    finally:
        if was_collecting:
            gc.enable()


def collect(progress: Progress = quiet) -> list[Draft]:
    """Return all places of all sources."""
    progress(0, 100, "reading the towns of GeoNames")
    rows = read_towns()
    count = len(rows)
    progress(15, 100, "folding names")
    towns: list[Draft] = []
    for draft in town_drafts(rows):
        towns.append(draft)
        if len(towns) % 5_000 == 0:
            progress(15 + 45 * len(towns) // count, 100, "folding names")
    return [*towns, *_wider_places(towns)]


def write(folder: Path, version: str, drafts: list[Draft], progress: Progress = quiet) -> None:
    """Write places and names into a folder, then the seal that says that they are complete."""
    drafts.sort(key=lambda d: (-d.population, str(d.outside)))
    progress(60, 100, "writing the index of names")
    trie = marisa_trie.Trie(set(chain.from_iterable(d.keys for d in drafts)))
    trie.save(str(folder / NAMES))
    progress(70, 100, "writing the places")
    db = sqlite3.connect(folder / PLACES, isolation_level=None)
    try:
        _fill(db, drafts, trie, progress)
    finally:
        db.close()
    progress(99, 100, "writing the places")
    (folder / SEAL).write_text(json.dumps(seal(folder, version)), encoding="utf-8")
    progress(100, 100, "gazetteer ready")


def _wider_places(towns: list[Draft]) -> Iterator[Draft]:
    """Yield what is no town: countries, regions, districts, informal regions, features of nature, facilities."""
    by_region, by_country = towns_by(towns, "admin1"), towns_by(towns, "country")
    big: dict[str, set[str]] = defaultdict(set)
    for town in towns:
        if town.population >= BIG_TOWN and town.country:
            big[town.country].update(k for k, first in town.keys.items() if first)
    extra = read_table("names.json")
    yield from country_drafts({code: t.points for code, t in by_country.items()}, extra)
    yield from region_drafts(by_region, big, extra)
    yield from district_drafts(by_region)
    yield from informal_drafts(by_region, by_country)
    yield from feature_drafts()
    yield from facility_drafts()
    yield from airport_drafts()


def _fill(db: sqlite3.Connection, drafts: list[Draft], trie: Any, progress: Progress) -> None:
    db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;" + SCHEMA)
    db.execute("BEGIN")
    numbered = list(enumerate(drafts, 1))
    db.executemany(PLACE, (place_row(n, d) for n, d in numbered))
    progress(75, 100, "writing the places")
    links = sorted((trie[key], int(not first), n) for n, d in numbered for key, first in d.keys.items())
    db.executemany("INSERT INTO name VALUES(?,?,?,NULL)", links)
    progress(90, 100, "writing the places")
    db.executemany("INSERT INTO country_keys VALUES(?,?)", _keys_of_countries(drafts, trie))
    db.execute("COMMIT")
    db.executescript(INDEXES)
    progress(95, 100, "drawing the outlines of countries")
    keep_outlines(db)


def _keys_of_countries(drafts: Iterable[Draft], trie: Any) -> Iterator[tuple[str, bytes]]:
    """Yield (country, numbers of all keys of its places as 32-bit integers, in the order of their spellings)."""
    names: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        if draft.country:
            names[draft.country].update(draft.keys)
    for country, keys in names.items():
        found = [*keys]
        ordered = sorted(zip(spellings(found), map(trie.__getitem__, found), strict=True))
        yield country, array("I", (number for _, number in ordered)).tobytes()
