"""The story of the catalog or of one record: who did what, when and why."""

from collections.abc import Iterable
from sqlite3 import Connection

from catalog.model import (
    Copy,
    Footprint,
    Link,
    LocationClaim,
    Note,
    ProvenanceStep,
    Record,
    TimeClaim,
    VerificationStatement,
)
from catalog.store.bodies import (
    Body,
    Changes,
    DocumentBody,
    FindingsBody,
    ForgetBody,
    ImportedBody,
    ItemBody,
    RetractBody,
    ReviewBody,
    SameBody,
    SetBody,
    UndoBody,
)
from catalog.store.event import Event
from catalog.store.log import in_order, recall
from catalog.store.lookup import look_up, whole_id
from catalog.store.said import counts
from catalog.store.tables import records_in


class Entry(Record):
    """One event as people read it."""

    event: str
    """Its id."""
    author: str
    """Random id of the copy of the catalog that it was written in."""
    n: int
    """Its place among the author's events."""
    lamport: int
    """Its place in time: more than that of all that was known when it was written."""
    at: str
    """When, ISO 8601 UTC, by the clock of the machine it was written on."""
    agent: str
    """Who: a chosen name, or `geofootage` for a run."""
    type: str
    """Its type."""
    target: str | None
    """Id of what it is about."""
    what: str
    """What it changed, in words."""
    why: str | None
    """The reason given."""
    undone: bool
    """Whether it was undone and counts no longer."""


def story(db: Connection, start: str | None) -> list[Entry]:
    """Return the entries about a record by its id or the beginning of one, or all, oldest first."""
    events = in_order(db) if start is None else _about(db, start)
    return [_entry(db, event) for event in events]


def _about(db: Connection, start: str) -> Iterable[Event]:
    name = whole_id(db, start)
    tombstone = db.execute("SELECT event FROM forgotten WHERE target = ?", (name,)).fetchone()
    if tombstone:
        return [recall(db, tombstone[0])]
    found = look_up(db, name)
    if found.kind == "event":
        return [recall(db, name)]
    if found.kind == "document":
        ids = "SELECT event FROM documents WHERE sha256 = ?1 UNION SELECT findings FROM documents WHERE sha256 = ?1"
    elif found.kind == "item":
        ids = "SELECT event FROM history WHERE item = ?1"
    else:
        ids = "SELECT event FROM history WHERE target = ?1 UNION SELECT event FROM records WHERE id = ?1"
    sql = f"SELECT id FROM events WHERE id IN ({ids}) ORDER BY lamport, id"  # noqa: S608  one of the three above
    return [recall(db, event) for (event,) in db.execute(sql, (found.id,)).fetchall()]


def _entry(db: Connection, event: Event) -> Entry:
    body = event.body
    who = event.activity
    return Entry(
        event=event.id,
        author=event.author,
        n=event.n,
        lamport=event.lamport,
        at=event.claimed_at,
        agent=who.agent if who else "geofootage",
        type=event.type,
        target=_target(body),
        what=_what(body),
        why=who.why if who else None,
        undone=not counts(db, event.id),
    )


def _target(body: Body | None) -> str | None:
    match body:
        case DocumentBody():
            return body.document.sha256
        case FindingsBody():
            return body.findings.document
        case ItemBody():
            return body.dossier.item.id
        case ImportedBody() | None:
            return None
        case _:
            return body.target


def _what(body: Body | None) -> str:
    match body:
        case None:
            return "what it said was forgotten"
        case DocumentBody():
            return f"read {body.document.name}"
        case FindingsBody():
            return f"found {_count(len(body.findings.dossiers), 'item')}"
        case ItemBody():
            return f"added: {body.dossier.item.description}"
        case ReviewBody():
            return f"status: {body.status}"
        case SetBody():
            return "; ".join(_changes(body.changes))
        case RetractBody():
            return "withdrawn"
        case SameBody():
            return f"the same recording as {', '.join(body.others)}"
        case UndoBody():
            return f"undoes {body.target[:12]}"
        case ForgetBody():
            return f"{body.kind} forgotten, {_count(len(body.erased), 'value')} taken out"
        case ImportedBody():
            forked = f"; two histories of {', '.join(a[:12] for a in body.forked)}" if body.forked else ""
            return f"took in {_count(body.events, 'event')} of another copy{forked}"


def _changes(changes: Changes) -> Iterable[str]:
    for field in ("description", "kind", "duration_s", "sensitivity"):
        value = getattr(changes, field)
        if value is not None:
            yield f"{field}: {value}"
    yield from map(_said, (*records_in(changes), *changes.copies))


def _said(record: Record) -> str:
    match record:
        case LocationClaim():
            return f"{record.role}: {record.name}{_where(record.footprint)}"
        case TimeClaim():
            return f"{record.role}: {record.when}"
        case ProvenanceStep():
            return f"{record.role} by {record.agent or 'unknown'}"
        case VerificationStatement():
            return f"{record.dimension} {record.verdict.replace('_', ' ')} by {record.verifier or 'unknown'}"
        case Note():
            return f"note: {record.text}"
        case Link():
            return f"{record.relation.replace('_', ' ')}: {record.to}"
        case Copy():
            return f"copy: {record.url or record.archive_url or record.sha256}"
        case _:
            return type(record).__name__


def _where(spot: Footprint | None) -> str:
    return f" at {spot.lat:.5f}, {spot.lon:.5f} ± {spot.uncertainty_m} m" if spot else ", unplaced"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
