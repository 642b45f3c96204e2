"""The log of events: begin, append, take over, read in order."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection

from catalog.errors import CatalogError, NotFoundError
from catalog.store.bodies import Body, type_of
from catalog.store.canonical import canonical
from catalog.store.checkpoint import Mark
from catalog.store.event import VERSION, Event
from catalog.store.schema import FIRST_AUTHORITY, SEALS_AND_MEDIA
from catalog.store.seal import Disclose, Sealed, commitment, seal

UNDOABLE = frozenset({"item", "review", "set", "retract", "same", "undo"})
"""Types of events that people make, and may undo."""

Clock = Callable[[], datetime]
"""Says what time it is, with a time zone."""


def utc_now() -> datetime:
    """Return the time of the machine's clock, UTC."""
    return datetime.now(UTC)


def begin(db: Connection) -> None:
    """Make the tables that are kept for ever."""
    for statement in FIRST_AUTHORITY:
        db.execute(statement)


def add_seals_and_media(db: Connection) -> None:
    """Make the tables for authors, sealed values and media files."""
    for statement in SEALS_AND_MEDIA:
        db.execute(statement)


def append(db: Connection, body: Body, clock: Clock) -> Event:
    """Sign off a statement: chain it to the author's last one and store its bytes. Raises InputError."""
    author = _author(db)
    last = db.execute("SELECT id, n FROM events WHERE author = ? ORDER BY n DESC, id LIMIT 1", (author,)).fetchone()
    prev, n = last or (None, 0)
    content = body.model_dump(mode="json")
    sealed = seal(type_of(body), content)
    said = {
        "v": VERSION,
        "author": author,
        "n": n + 1,
        "prev": prev,
        "lamport": db.execute("SELECT coalesce(max(lamport), 0) + 1 FROM events").fetchone()[0],
        "seen": [head for (head,) in db.execute("SELECT event FROM heads ORDER BY event") if head != prev],
        "claimed_at": f"{clock().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "type": type_of(body),
        "body": content,
    }
    event = Event.read(canonical(said), values_of(db)).meaning(body)
    store(db, [event], sealed)
    return event


def store(db: Connection, events: Iterable[Event], sealed: Iterable[Sealed]) -> None:
    """Write events and the values behind their seals as they are; the derived tables do not know of them yet."""
    db.executemany("INSERT OR IGNORE INTO disclosures VALUES (?, ?, ?)", sealed)
    db.executemany(
        "INSERT INTO events (id, author, n, lamport, bytes) VALUES (?, ?, ?, ?, ?)",
        ((e.id, e.author, e.n, e.lamport, e.data) for e in events),
    )


def values_of(db: Connection) -> Disclose:
    """Return what opens the seals of a catalog's events.

    It raises CatalogError where a value was changed, or is gone though nobody forgot it.
    """

    def disclose(name: str) -> bytes | None:
        if db.execute("SELECT 1 FROM erased WHERE commitment = ?", (name,)).fetchone():
            return None
        row = db.execute("SELECT salt, value FROM disclosures WHERE commitment = ?", (name,)).fetchone()
        if row is None:
            raise CatalogError(f"the value of seal {name[:12]} is missing; go back to a copy of the catalog")
        if commitment(*row) != name:
            raise CatalogError(f"the value of seal {name[:12]} was changed after it was written; go back to a copy")
        return bytes(row[1])

    return disclose


def _author(db: Connection) -> str:
    """Return who writes here. A file that was copied has a new home, and goes on as a new author."""
    home = _home(db)
    row = db.execute("SELECT id FROM authors WHERE home = ?", (home,)).fetchone()
    if row is None:
        row = (secrets.token_hex(16),)
        db.execute("INSERT INTO authors VALUES (?, ?)", (*row, home))
    return str(row[0])


def _home(db: Connection) -> str:
    """Return what tells this file from a copy of it, without naming a user, a machine or a folder."""
    file = db.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0]
    status = Path(file).stat()
    return sha256(f"{status.st_dev}:{status.st_ino}".encode()).hexdigest()


def in_order(db: Connection) -> Iterator[Event]:
    """Yield all events, causes before effects, in the one order that every copy of the catalog agrees on.

    Raises CatalogError at an event whose bytes are no longer those that were signed off.
    """
    values = values_of(db)
    for name, data in db.execute("SELECT id, bytes FROM events ORDER BY lamport, id"):
        yield _genuine(name, data, values)


def recall(db: Connection, name: str) -> Event:
    """Return one event by its whole id. Raises CatalogError where it is gone or its bytes were changed."""
    row = db.execute("SELECT bytes FROM events WHERE id = ?", (name,)).fetchone()
    if row is None:
        raise CatalogError(f"event {name[:12]} is missing from the catalog; go back to a copy of it")
    return _genuine(name, row[0], values_of(db))


def last_edit(db: Connection) -> Event:
    """Return the last edit that was made in this copy of the catalog and still counts. Raises NotFoundError."""
    rows = db.execute("SELECT id FROM events WHERE author = ? ORDER BY n DESC", (_author(db),))
    for (name,) in rows:
        event = recall(db, name)
        undone = db.execute("SELECT 1 FROM undone WHERE event = ? AND counts", (name,)).fetchone()
        if event.type in UNDOABLE and event.type != "undo" and not undone:
            return event
    raise NotFoundError("no edit was made in this copy of the catalog that could be undone; see `geofootage log`")


def marks_of(db: Connection) -> dict[str, Mark]:
    """Return what a checkpoint needs to know of all events."""
    rows = db.execute("SELECT id, author, n, lamport FROM events").fetchall()
    places = {(author, n): name for name, author, n, _ in rows}
    if len(places) == len(rows):
        return {name: Mark(author, n, places.get((author, n - 1)), lamport) for name, author, n, lamport in rows}
    return {event.id: Mark(event.author, event.n, event.prev, event.lamport) for event in in_order(db)}


def _genuine(name: str, data: bytes, values: Disclose) -> Event:
    found = Event.read(data, values)
    if found.id != name:
        raise CatalogError(f"event {name[:12]} was changed after it was written; go back to a copy of the catalog")
    return found
