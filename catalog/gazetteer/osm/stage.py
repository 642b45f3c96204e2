"""What was read of an OpenStreetMap file, on disk, in the order in which it is put together: by name.

A name's pieces lie next to each other, whatever the size of the country, so that memory holds a few names at a time.
"""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, Self

from catalog.gazetteer.draft import folded
from catalog.gazetteer.files import Progress, quiet
from catalog.gazetteer.osm.names import Former, Names
from catalog.gazetteer.osm.pieces import Boundary, Found, House, Piece, Settlement
from catalog.gazetteer.source import Skipped

BATCH = 5_000
_SCHEMA = """
PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=OFF; PRAGMA cache_size=-8000;
CREATE TABLE IF NOT EXISTS progress(done INTEGER NOT NULL, complete INTEGER NOT NULL, skipped TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS piece(
    osm TEXT, kind TEXT, word TEXT, key TEXT, names TEXT, wkb BLOB, radius_m REAL, texts INTEGER);
CREATE TABLE IF NOT EXISTS alias(main TEXT, key TEXT, PRIMARY KEY(main, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS alias_by_key ON alias(key);
CREATE TABLE IF NOT EXISTS settlement(
    osm TEXT, key TEXT, names TEXT, lat REAL, lon REAL, radius_m REAL, population INTEGER, texts INTEGER);
CREATE TABLE IF NOT EXISTS boundary(
    osm TEXT, key TEXT, names TEXT, level INTEGER, iso TEXT, place TEXT, people INTEGER, wkb BLOB);
CREATE TABLE IF NOT EXISTS house(key TEXT, number TEXT, rank INTEGER, lat REAL, lon REAL);
"""
_INDEXES = """
CREATE INDEX IF NOT EXISTS piece_by_key ON piece(key, kind);
CREATE INDEX IF NOT EXISTS house_by_key ON house(key);
"""
_ALIASES = "DELETE FROM alias WHERE key IN (SELECT key FROM piece WHERE kind = 'street')"
_HOUSES = """
SELECT street, number, lat, lon FROM (
    SELECT key AS street, * FROM house WHERE key BETWEEN ?1 AND ?2
    UNION ALL SELECT main AS street, house.* FROM alias JOIN house USING(key) WHERE main BETWEEN ?1 AND ?2)
WHERE EXISTS (SELECT 1 FROM piece WHERE piece.key = street AND kind = 'street')
ORDER BY rank
"""
_VILLAGE_HOUSES = """
SELECT number, lat, lon FROM house
WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM piece WHERE key = ?1 AND kind = 'street')
    AND NOT EXISTS (SELECT 1 FROM alias WHERE key = ?1)
ORDER BY rank
"""


class Stage:
    """The scratch file of one import: filled once, read in the order of names. A context manager."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file)
        self._db.executescript(_SCHEMA)
        if not self._db.execute("SELECT 1 FROM progress").fetchone():
            self._db.execute("INSERT INTO progress VALUES(0, 0, '{}')")
            self._db.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._db.close()

    @property
    def done(self) -> int:
        """How many objects of the file have been read."""
        return int(self._db.execute("SELECT done FROM progress").fetchone()[0])

    @property
    def complete(self) -> bool:
        """Whether the whole file has been read."""
        return bool(self._db.execute("SELECT complete FROM progress").fetchone()[0])

    @property
    def skipped(self) -> Counter[str]:
        """What could not be used, by reason."""
        return Counter(json.loads(self._db.execute("SELECT skipped FROM progress").fetchone()[0]))

    def fill(self, found: Iterable[tuple[int, list[Found]]], expected: int = 0, progress: Progress = quiet) -> None:
        """Write what was found, a batch a transaction, and with it how far the file has been read.

        `expected`: about how many objects there may be, for the progress.
        """
        stream = iter(found)
        while batch := list(islice(stream, BATCH)):
            self._write(batch)
            done = batch[-1][0]
            progress(done, max(done, expected), "reading the map")
        with self._db:
            self._db.execute(_ALIASES)
        self._db.executescript(_INDEXES)
        with self._db:
            self._db.execute("UPDATE progress SET complete = 1")

    def settlements(self) -> list[Settlement]:
        """Return all cities, towns, villages and hamlets."""
        rows = self._db.execute("SELECT * FROM settlement")
        return [Settlement(osm, key, _names(said), *rest) for osm, key, said, *rest in rows]

    def boundaries(self) -> list[Boundary]:
        """Return all whole boundaries."""
        rows = self._db.execute("SELECT * FROM boundary")
        return [Boundary(osm, key, _names(said), *rest) for osm, key, said, *rest in rows]

    @property
    def empty(self) -> bool:
        """Whether nothing was found that is a place."""
        return not self.pieces and not self._db.execute("SELECT 1 FROM settlement").fetchone()

    @property
    def pieces(self) -> int:
        """How many pieces there are."""
        return int(self._db.execute("SELECT count(*) FROM piece").fetchone()[0])

    def by_name(self, at_least: int = 2_000) -> Iterator[list[Piece]]:
        """Yield the pieces in the order of their keys, `at_least` so many at a time, those of one key together."""
        rows = self._db.execute("SELECT * FROM piece ORDER BY key")
        batch: list[Piece] = []
        for osm, kind, word, key, said, *rest in rows:
            if len(batch) >= at_least and batch[-1].key != key:
                yield batch
                batch = []
            batch.append(Piece(osm, kind, word, key, _names(said), *rest))
        if batch:
            yield batch

    def houses(self, first: str, last: str) -> list[tuple[str, str, float, float]]:
        """Return (key of the street, number, latitude, longitude) of the houses in the streets from key to key.

        A house whose street is called by another of its names counts, unless there is a street of just that name.
        """
        return self._db.execute(_HOUSES, (first, last)).fetchall()

    def houses_without_streets(self, place: str) -> list[tuple[str, float, float]]:
        """Return (number, latitude, longitude) of the houses that a village of this key numbers, not a street."""
        return self._db.execute(_VILLAGE_HOUSES, (place,)).fetchall()

    def _write(self, batch: list[tuple[int, list[Found]]]) -> None:
        by_type: dict[type[Found], list[Any]] = defaultdict(list)
        for found in chain.from_iterable(each for _, each in batch):
            by_type[type(found)].append(found)
        skipped = self.skipped + Counter(s.reason for s in by_type.pop(Skipped, ()))
        houses = by_type.pop(House, [])
        with self._db:
            for rows in by_type.values():
                self._insert(rows)
            self._db.executemany("INSERT INTO house VALUES(?,?,?,?,?)", _on_their_buildings(houses))
            self._db.executemany("INSERT OR IGNORE INTO alias VALUES(?,?)", _aliases(by_type.get(Piece, [])))
            self._db.execute("UPDATE progress SET done = ?, skipped = ?", (batch[-1][0] + 1, json.dumps(skipped)))

    def _insert(self, rows: list[Piece] | list[Settlement] | list[Boundary]) -> None:
        table = type(rows[0]).__name__.lower()
        marks = ",".join("?" * len(rows[0]))
        written = (row._replace(names=json.dumps(row.names, ensure_ascii=False)) for row in rows)  # type: ignore[arg-type]
        self._db.executemany(f"INSERT INTO {table} VALUES({marks})", written)


def _names(text: str) -> Names:
    main, primary, others, former = json.loads(text)
    return Names(main, tuple(primary), tuple(others), tuple(Former(*each) for each in former))


def _aliases(pieces: list[Piece]) -> Iterator[tuple[str, str]]:
    """Yield (main key, key of another name) of streets."""
    for piece in pieces:
        if piece.kind == "street":
            yield from ((piece.key, key) for name in piece.names.current if (key := folded(name)) != piece.key)


def _on_their_buildings(houses: list[House]) -> Iterator[tuple[str, str, int, float, float]]:
    """Yield (street, number, rank, latitude, longitude): a point on the building, whatever its form."""
    import shapely

    points = shapely.point_on_surface(shapely.from_wkb([house.wkb for house in houses]))
    lats, lons = shapely.get_y(points).tolist(), shapely.get_x(points).tolist()
    return ((h.key, h.number, h.rank, lat, lon) for h, lat, lon in zip(houses, lats, lons, strict=True))
