"""The log of events: append, read in order, begin."""

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from sqlite3 import Connection

from catalog.errors import CatalogError
from catalog.store.canonical import canonical
from catalog.store.event import VERSION, Body, Event, type_of
from catalog.store.schema import AUTHORITY

Clock = Callable[[], datetime]
"""Says what time it is, with a time zone."""


def utc_now() -> datetime:
    """Return the time of the machine's clock, UTC."""
    return datetime.now(UTC)


def begin(db: Connection) -> None:
    """Make the tables that are kept for ever, and a random author for this catalog."""
    for statement in AUTHORITY:
        db.execute(statement)
    db.execute("INSERT INTO author VALUES (?)", (secrets.token_hex(16),))


def append(db: Connection, body: Body, clock: Clock) -> Event:
    """Sign off a statement: chain it to the author's last one and store its bytes. Raises InputError."""
    author = db.execute("SELECT id FROM author").fetchone()[0]
    last = db.execute("SELECT id, n FROM events WHERE author = ? ORDER BY n DESC LIMIT 1", (author,)).fetchone()
    prev, n = last or (None, 0)
    lamport = db.execute("SELECT coalesce(max(lamport), 0) + 1 FROM events").fetchone()[0]
    said = {
        "v": VERSION,
        "author": author,
        "n": n + 1,
        "prev": prev,
        "lamport": lamport,
        "seen": [head for (head,) in db.execute("SELECT event FROM heads ORDER BY event") if head != prev],
        "claimed_at": f"{clock().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "type": type_of(body),
        "body": body.model_dump(mode="json"),
    }
    event = Event.read(canonical(said))
    db.execute(
        "INSERT INTO events (id, author, n, lamport, bytes) VALUES (?, ?, ?, ?, ?)",
        (event.id, author, n + 1, lamport, event.data),
    )
    return event


def in_order(db: Connection) -> Iterator[Event]:
    """Yield all events, causes before effects, in the one order that every copy of the catalog agrees on.

    Raises CatalogError at an event whose bytes are no longer those that were signed off.
    """
    for name, data in db.execute("SELECT id, bytes FROM events ORDER BY lamport, id"):
        yield _genuine(name, data)


def recall(db: Connection, name: str) -> Event:
    """Return one event by its whole id. Raises CatalogError where it is gone or its bytes were changed."""
    row = db.execute("SELECT bytes FROM events WHERE id = ?", (name,)).fetchone()
    if row is None:
        raise CatalogError(f"event {name[:12]} is missing from the catalog; go back to a copy of it")
    return _genuine(name, row[0])


def newest(db: Connection) -> str | None:
    """Return the id of the last event in the common order, or None where there is none."""
    row = db.execute("SELECT id FROM events ORDER BY lamport DESC, id DESC LIMIT 1").fetchone()
    return row[0] if row else None


def _genuine(name: str, data: bytes) -> Event:
    found = Event.read(data)
    if found.id != name:
        raise CatalogError(f"event {name[:12]} was changed after it was written; go back to a copy of the catalog")
    return found
