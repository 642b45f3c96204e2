"""Write an imported volume: drafts in, batch by batch; an import that is interrupted goes on where it stopped.

What has come in lies in a staging file, unsorted, so that memory does not grow with the number of places. At the end
SQLite sorts it into the volume, on disk too; of the names only the trie is made in memory.
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any, Self

import marisa_trie

from catalog.gazetteer.draft import Draft
from catalog.gazetteer.files import ABOUT, NAMES, PLACES, SEAL, Progress, quiet, seal
from catalog.gazetteer.names import fold
from catalog.gazetteer.schema import INDEXES, PLACE, SCHEMA, place_row
from catalog.gazetteer.source import About, Source, tally
from catalog.gazetteer.spelling import spellings
from catalog.gazetteer.street_names import street_keys
from catalog.model.geometry import E7

STAGED = "staged.db"
_STAGING = f"""
PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;
CREATE TABLE IF NOT EXISTS said(key TEXT, secondary INTEGER, place INTEGER, until TEXT, quiet INTEGER);
CREATE TABLE IF NOT EXISTS state(position INTEGER NOT NULL, skipped TEXT NOT NULL);
{SCHEMA.replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ").replace("CREATE VIEW ", "CREATE VIEW IF NOT EXISTS ")}
"""
_SORTED = """
CREATE TEMP TABLE rank(old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
INSERT INTO rank SELECT id, row_number() OVER (ORDER BY population DESC, id) FROM staged.place;
INSERT INTO main.place SELECT new, provider, outside, name, kind, country, admin1, iso, population, lat_e7, lon_e7,
    radius_m, names, rule FROM staged.place JOIN rank ON old = id ORDER BY new;
INSERT INTO main.shape SELECT new, wkb FROM staged.shape JOIN rank ON old = place ORDER BY new;
INSERT INTO main.street_name SELECT key, lat_e7, lon_e7, new, said, until FROM staged.street_name
    JOIN rank ON old = place ORDER BY key, lat_e7, lon_e7;
INSERT OR IGNORE INTO main.house SELECT new, number, lat_e7, lon_e7 FROM staged.house JOIN rank ON old = street
    ORDER BY new, number;
INSERT OR IGNORE INTO main.quiet_name SELECT key, secondary, new, until FROM staged.said JOIN rank ON old = place
    WHERE quiet ORDER BY key, secondary, new;
INSERT OR IGNORE INTO main.name SELECT number_of(key), secondary, new, until FROM staged.said JOIN rank ON old = place
    WHERE NOT quiet ORDER BY 1, 2, 3;
"""

_COUNTRY_KEYS = """
SELECT country, key FROM (SELECT DISTINCT country, key FROM name JOIN place ON id = place WHERE country IS NOT NULL)
ORDER BY country, spelling_of(key), key
"""
_NAMES = """
SELECT count(*), count(until) FROM (
    SELECT until FROM name UNION ALL SELECT until FROM quiet_name
    UNION ALL SELECT until FROM (SELECT DISTINCT place, said, until FROM street_name))
"""


class VolumeWriter:
    """Takes drafts in and makes a volume of them in a folder of its own. A context manager.

    `commit` keeps what has come in, with the position in the source up to which that reaches; whoever opens the same
    folder again finds `position` there and goes on behind it. Raises sqlite3.OperationalError where two write at once.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._db = sqlite3.connect(folder / STAGED, isolation_level=None, timeout=0)
        self._db.executescript(_STAGING)
        self._db.execute("BEGIN EXCLUSIVE")
        kept = self._db.execute("SELECT position, skipped FROM state").fetchone()
        self.position: int = kept[0] if kept else 0
        """The number of the first record of the source that has not come in yet."""
        self.skipped: Counter[str] = Counter(json.loads(kept[1]) if kept else {})
        """How many records were not taken in, by reason."""
        self._last: int = self._db.execute("SELECT coalesce(max(id), 0) FROM place").fetchone()[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        """Close the staging file; what was not committed is forgotten."""
        self._db.close()

    @property
    def empty(self) -> bool:
        """Whether no place has come in."""
        return not self._last

    def add(self, draft: Draft) -> None:
        """Take in one place."""
        self._last += 1
        number, db = self._last, self._db
        db.execute(PLACE, place_row(number, draft))
        if draft.shape:
            db.execute("INSERT INTO shape VALUES(?,?)", (number, draft.shape))
        if draft.kind == "street":
            db.executemany("INSERT INTO street_name VALUES(?,?,?,?,?,?)", _street_names(number, draft))
        else:
            db.executemany("INSERT INTO said VALUES(?,?,?,?,?)", _names(number, draft))
        if draft.houses:
            rows = ((number, h.number, round(h.lat * E7), round(h.lon * E7)) for h in draft.houses)
            db.executemany("INSERT OR IGNORE INTO house VALUES(?,?,?,?)", rows)

    def skip(self, reason: str) -> None:
        """Count a record that is not taken in."""
        self.skipped[reason] += 1

    def commit(self, position: int) -> None:
        """Keep what has come in; `position`: the number of the first record that has not."""
        self.position = position
        self._db.execute("DELETE FROM state")
        self._db.execute("INSERT INTO state VALUES(?,?)", (position, json.dumps(self.skipped)))
        self._db.execute("COMMIT")
        self._db.execute("BEGIN EXCLUSIVE")

    def finish(self, source: Source, version: str, progress: Progress = quiet) -> About:
        """Make the volume of all that came in, and its seal last of all; return the receipt."""
        self.commit(self.position)
        progress(0, 3, "writing the index of names")
        keys = self._db.execute("SELECT DISTINCT key FROM said WHERE NOT quiet ORDER BY key")
        trie = marisa_trie.Trie(key for (key,) in keys)
        trie.save(str(self.folder / NAMES))
        self._db.execute("COMMIT")
        self._db.close()
        progress(1, 3, "writing the places")
        counts = _sorted_into(self.folder, trie)
        progress(2, 3, "writing the places")
        (self.folder / STAGED).unlink()
        about = About(
            **source.model_dump(),
            imported=datetime.now(UTC).isoformat(timespec="seconds"),
            counts=counts,
            skipped=tally(self.skipped),
        )
        (self.folder / ABOUT).write_text(about.model_dump_json(indent=2), encoding="utf-8")
        (self.folder / SEAL).write_text(json.dumps(seal(self.folder, version)), encoding="utf-8")
        return about


def _names(number: int, draft: Draft) -> Iterator[tuple[Any, ...]]:
    for key, first in draft.keys.items():
        yield key, int(not first), number, None, draft.quiet
    for key, until in draft.former.items():
        if key not in draft.keys:
            yield key, 1, number, until, draft.quiet


def _street_names(number: int, draft: Draft) -> Iterator[tuple[Any, ...]]:
    spot = round(draft.circle.lat * E7), round(draft.circle.lon * E7)
    borne = {fold(name) for name in draft.keys}
    names = [*((n, None) for n in draft.keys), *((n, u) for n, u in draft.former.items() if fold(n) not in borne)]
    for name, until in names:
        for key in street_keys(name):
            yield key, *spot, number, name, until


def _sorted_into(folder: Path, trie: Any) -> dict[str, int]:
    """Write the places of the staging file into the volume in the order of their importance; return the counts."""
    (folder / PLACES).unlink(missing_ok=True)
    db = sqlite3.connect(folder / PLACES, isolation_level=None)
    try:
        db.create_function("number_of", 1, trie.__getitem__, deterministic=True)
        db.create_function("spelling_of", 1, lambda key: spellings([trie.restore_key(key)])[0], deterministic=True)
        db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE;" + SCHEMA)
        db.execute("ATTACH ? AS staged", (str(folder / STAGED),))
        db.executescript(f"BEGIN; {_SORTED} COMMIT;")
        db.executemany("INSERT INTO country_keys VALUES(?,?)", list(_keys_of_countries(db)))
        db.execute("DETACH staged")
        db.executescript(INDEXES)
        return _counts(db)
    finally:
        db.close()


def _keys_of_countries(db: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    """Yield (country, numbers of all keys of its places as 32-bit integers, in the order of their spellings)."""
    rows = db.execute(_COUNTRY_KEYS)
    for country, keys in groupby(rows, key=lambda row: row[0]):
        yield country, array("I", (key for _, key in keys)).tobytes()


def _counts(db: sqlite3.Connection) -> dict[str, int]:
    """Return how many places of each kind there are, the most frequent kind first, and how many names and houses."""
    kinds = dict(db.execute("SELECT kind, count(*) FROM place GROUP BY kind ORDER BY 2 DESC"))
    names, former = db.execute(_NAMES).fetchone()
    (houses,) = db.execute("SELECT count(*) FROM house").fetchone()
    said = {"names": names, "former names": former, "houses": houses}
    return kinds | {what: count for what, count in said.items() if count}
