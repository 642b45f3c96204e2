"""What another copy of the catalog brings: events with the values behind their seals, and media."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from catalog.errors import InputError
from catalog.store.database import plainly, version_of
from catalog.store.event import Event
from catalog.store.media import place_of
from catalog.store.seal import Sealed, commitment

LARGEST = 64 << 20
"""Bytes of the largest event or value that is taken in."""

Opener = Callable[[], AbstractContextManager[IO[bytes]]]
"""Opens a media file for reading."""


@dataclass(frozen=True)
class Parcel:
    """Events of another copy, not yet looked at."""

    name: str
    """Where they come from, for messages."""
    events: dict[str, Event]
    """By id; the id follows from the bytes."""
    sealed: dict[str, Sealed]
    """Values by their commitments, which were found right."""
    media: dict[str, Opener] = field(default_factory=dict)
    """Media files by SHA-256."""

    def value(self, name: str) -> bytes | None:
        """Return the value of a commitment, None where it did not come along."""
        found = self.sealed.get(name)
        return found.value if found else None


def parcel(name: str, events: Iterator[bytes], sealed: Iterator[Sealed], media: dict[str, Opener]) -> Parcel:
    """Gather a parcel. Raises InputError for a value that is not what was sealed."""
    values: dict[str, Sealed] = {}
    for value in sealed:
        if commitment(value.salt, value.value) != value.commitment:
            raise InputError(f"{name}: the value of seal {value.commitment[:12]} was changed; ask for a sound copy")
        values[value.commitment] = value
    made = Parcel(name, {}, values, media)
    for data in events:
        event = Event.read(data, made.value)
        made.events[event.id] = event
    return made


def parcel_of_catalog(path: Path) -> Parcel:
    """Read another catalog file. Raises CatalogError where it cannot be read, InputError where it was altered."""
    version_of(path)
    with plainly(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table, column in (("events", "bytes"), ("disclosures", "value")):
            sql = f"SELECT 1 FROM {table} WHERE length({column}) > ?"  # noqa: S608  our own two names
            if table in tables and db.execute(sql, (LARGEST,)).fetchone():
                raise InputError(f"{path}: an event in it is larger than any that we write; it is not taken in")
        events = (_bytes(path, data) for (data,) in db.execute("SELECT bytes FROM events ORDER BY lamport, id"))
        sealed = _sealed(path, db) if "disclosures" in tables else iter(())
        names = [name for (name,) in db.execute("SELECT sha256 FROM media")] if "media" in tables else []
        return parcel(path.name, events, sealed, {name: _opener(place_of(path, name)) for name in names})


def _sealed(path: Path, db: sqlite3.Connection) -> Iterator[Sealed]:
    for name, salt, value in db.execute("SELECT commitment, salt, value FROM disclosures"):
        yield Sealed(str(name), _bytes(path, salt), _bytes(path, value))


def _bytes(path: Path, value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    raise InputError(f"{path}: an event or a value in it was changed; ask for a sound copy")


def _opener(place: Path) -> Opener:
    return lambda: place.open("rb")
