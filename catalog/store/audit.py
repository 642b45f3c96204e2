"""The check of a whole catalog, read-only: events, chains, seals, derived tables, media, checkpoint."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from catalog.errors import CatalogError
from catalog.store.causality import Causality
from catalog.store.chain import Chains, Row
from catalog.store.checkpoint import Checkpoint, departs
from catalog.store.database import MIGRATIONS, plainly, version_of
from catalog.store.event import Event
from catalog.store.finding import Finding, note, wrong
from catalog.store.fold import fold, index_again, take_forgotten
from catalog.store.log import values_of
from catalog.store.media import media_faults
from catalog.store.schema import TRIGGERS
from catalog.store.seal import commitment
from catalog.store.shadow import differences, shadow_of

COMPARED = 20_000
"""With more events than these the derived tables are compared only where that is asked for: it takes a minute."""
# an index holds copies of ids and times: what is checked is the table itself
_ROWS = "SELECT id, author, n, lamport, bytes FROM events NOT INDEXED ORDER BY lamport, id"


def audit(path: Path, *, quick: bool, full: bool, checkpoint: Checkpoint | None) -> Iterator[Finding]:
    """Yield what is wrong with a catalog file, and what cannot be known of it. Nothing is written.

    `quick` leaves out derived tables and media; `full` compares every word and every entry of an index too, and the
    derived tables of a catalog of any size.
    Raises CatalogError where the file cannot be read at all.
    """
    older = version_of(path) < len(MIGRATIONS)
    if older:
        yield note("file", "this catalog is of an older version; the next write to it makes its derived tables again")
    with plainly(path), closing(shadow_of(path)) as db:
        chains, broken, small = Chains(), False, _count(db) <= COMPARED
        compared = not (quick or older) and (full or small)
        yield from _structure(db, older=older, thorough=full or small)
        for finding in _events(db, chains, folded=compared):
            broken = broken or finding.level == "wrong"
            yield finding
        yield from chains.gaps()
        if compared and not broken:
            yield from _tables(db, words=full)
        if not compared:
            yield note("table", "the derived tables were not compared with the events; --full does that")
        if not quick:
            yield from media_faults(db, path)
        yield from anchors(chains, checkpoint)


def anchors(chains: Chains, checkpoint: Checkpoint | None) -> Iterator[Finding]:
    """Yield what holds these events from outside, and what cannot be excluded without it."""
    for author, n in sorted(chains.seen_by_others.items()):
        says = f"other authors have seen the chain of {author[:12]} up to event {n}: their copies hold it up to there"
        yield note("anchor", says, author=author, n=n)
    if checkpoint is None:
        yield note(
            "anchor",
            "no checkpoint was given: it cannot be excluded that the newest events were cut off, that an older copy "
            "was put back, or that whoever holds all copies wrote the history anew; give one kept elsewhere",
        )
        return
    how = departs(checkpoint, chains.marks)
    if how:
        yield wrong("checkpoint", f"this is not the history that the checkpoint stands for: {how}")
    else:
        since = len(chains.marks) - checkpoint.events
        says = f"all {checkpoint.events} events of the checkpoint are here unchanged; {since} came since"
        yield note("checkpoint", says)


def _structure(db: Connection, *, older: bool, thorough: bool) -> Iterator[Finding]:
    """Look at pages, indexes and the layout of the tables."""
    checks = ["integrity_check(3)"] if thorough else ["quick_check(3)", "integrity_check(events)"]
    said = [row[0] for check in checks for row in db.execute(f"PRAGMA kept.{check}")]
    yield from (wrong("file", f"the file's pages are damaged: {line}") for line in said if line != "ok")
    here, due = _layout(db, "kept"), _due(older=older)
    for name in sorted(due):
        if here.get(name) != due[name]:
            what = "guard" if name in TRIGGERS else "table or index"
            yield wrong("file", f"the {what} {name} was taken away or changed")
    for name in sorted(here.keys() - due.keys() if not older else ()):
        yield wrong("file", f"{name} is none of our tables")


def _due(*, older: bool) -> dict[str, str]:
    """Return what a catalog is made of: of an older one only the guards are known."""
    if older:
        return {name: _plain(sql) for name, sql in TRIGGERS.items()}
    with closing(sqlite3.connect(":memory:")) as fresh:
        for _, step in MIGRATIONS:
            step(fresh)
        return _layout(fresh, "main")


def _layout(db: Connection, schema: str) -> dict[str, str]:
    rows = db.execute(f"SELECT name, sql FROM {schema}.sqlite_master WHERE sql IS NOT NULL")  # noqa: S608  ours
    return {str(name): _plain(str(sql)) for name, sql in rows}


def _plain(sql: str) -> str:
    return " ".join(sql.split())


def _count(db: Connection) -> int:
    return int(db.execute("SELECT count(*) FROM events").fetchone()[0])


def _events(db: Connection, chains: Chains, *, folded: bool) -> Iterator[Finding]:
    """Look at every event once, and fold it where derived tables are to be compared and nothing was wrong so far."""
    try:
        take_forgotten(db)
    except CatalogError as error:
        folded = False
        yield wrong("event", str(error))
    values, past, stale, seals = values_of(db), Causality(), set[str](), _seals(db)
    for row in map(Row._make, db.execute(_ROWS)):
        event = Event.read(row.data, values)
        found = chains.take(row, event)
        if event.id in chains.marks:
            found += _sealed(event, seals)
        yield from found
        folded = folded and not any(finding.level == "wrong" for finding in found)
        if folded:
            past.add(event)
            stale |= fold(db, event, past)
    if folded:
        index_again(db, stale)


def _seals(db: Connection) -> dict[str, bool]:
    """Return all seals: True where the value is what was sealed or was forgotten, False where it was changed."""
    values = db.execute("SELECT commitment, salt, value FROM disclosures")
    seals = {name: commitment(salt, value) == name for name, salt, value in values}
    return seals | {name: True for (name,) in db.execute("SELECT commitment FROM erased")}


def _sealed(event: Event, seals: dict[str, bool]) -> Iterator[Finding]:
    for name in event.commitments:
        if not seals.get(name):
            what = "was changed after it was written" if name in seals else "is missing, and nobody forgot it"
            says = f"event {event.n} of author {event.author[:12]}: the value of seal {name[:12]} {what}"
            yield wrong("seal", says, record=event.id, author=event.author, n=event.n)


def _tables(db: Connection, *, words: bool) -> Iterator[Finding]:
    try:
        for name, rows in differences(db, words=words):
            says = f"the derived table {name} differs from the events in {rows} rows; `geofootage rebuild` mends it"
            yield wrong("table", says)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        yield wrong("table", f"the derived tables cannot be read ({error}); `geofootage rebuild` makes them again")
