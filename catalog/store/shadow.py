"""A shadow: the derived tables made anew in memory from the events of a file that is only read.

Checks compare it with the tables in the file; a file of an older version is read through it.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

from catalog.store.schema import DERIVED, SEALS_AND_MEDIA

TABLES = (
    "heads", "erased", "forgotten", "documents", "items", "records", "said", "undone", "history", "times", "marks",
    "places",
)  # fmt: skip
"""The derived tables that are compared row by row; words are compared by what the index holds."""


def shadow_of(path: Path) -> Connection:
    """Open a file's events behind empty derived tables in memory. Raises sqlite3.Error."""
    db = sqlite3.connect(":memory:", uri=True, isolation_level=None)
    # a key into another file cannot be enforced, and what is derived here is thrown away
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    db.execute("ATTACH ? AS kept", (f"{path.absolute().as_uri()}?mode=ro",))
    if not db.execute("SELECT 1 FROM kept.sqlite_master WHERE name = 'disclosures'").fetchone():
        for statement in SEALS_AND_MEDIA:
            if not statement.startswith("DROP"):
                db.execute(statement)
    for statement in DERIVED:
        db.execute(statement)
    return db


def differences(db: Connection, *, words: bool) -> Iterator[tuple[str, int]]:
    """Yield the derived tables of the file that are not what the events make of them, and how many rows differ.

    With `words` every word of the index is compared at its place, else how often each occurs.
    """
    for name in TABLES:
        rows = _apart(db, f"main.{name}", f"kept.{name}")
        if rows:
            yield name, rows
    rows = _apart(db, "main.texts", "kept.texts", "rowid, description, quotes, places, agents")
    for schema in ("main", "kept"):
        kind = "instance" if words else "row"
        db.execute(f"CREATE VIRTUAL TABLE temp.{schema}_words USING fts5vocab('{schema}', 'texts', '{kind}')")
    rows += _apart(db, "temp.main_words", "temp.kept_words")
    if rows:
        yield "texts", rows
    if db.execute("SELECT rtreecheck('kept', 'places')").fetchone()[0] != "ok":
        yield "places", 1


def _apart(db: Connection, ours: str, theirs: str, columns: str = "*") -> int:
    """Return how many rows differ between two tables of ours."""
    one, other = f"SELECT {columns} FROM {ours}", f"SELECT {columns} FROM {theirs}"  # noqa: S608  no names from outside
    counts = (f"({one} EXCEPT {other})", f"({other} EXCEPT {one})", f"({one})", f"({other})")
    more, less, all_of_one, all_of_other = (
        int(db.execute(f"SELECT count(*) FROM {rows}").fetchone()[0])  # noqa: S608
        for rows in counts
    )
    return more + less + abs(all_of_one - all_of_other)
