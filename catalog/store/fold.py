"""From events to tables: a deterministic fold, one event at a time or all of them anew."""

from collections.abc import Iterable
from sqlite3 import Connection
from typing import TypeVar

from catalog.model import Dossier, LocationClaim, TimeClaim
from catalog.store.canonical import digest
from catalog.store.event import (
    Changes,
    DocumentBody,
    Event,
    FindingsBody,
    ItemBody,
    ReviewBody,
    SetBody,
)
from catalog.store.index import index
from catalog.store.log import in_order
from catalog.store.schema import DERIVED, FORGET
from catalog.store.tables import details_digest, effective, parsed, records_of, run_digest

Claim = TypeVar("Claim", LocationClaim, TimeClaim)

BY_HAND = "needs_review"
"""Status of what a person entered and nobody else has looked at."""


def rebuild(db: Connection) -> None:
    """Make all derived tables again from the events."""
    for statement in FORGET + DERIVED:
        db.execute(statement)
    for event in in_order(db):
        fold(db, event)


def fold(db: Connection, event: Event) -> None:
    """Let one event take effect on the derived tables."""
    db.execute("DELETE FROM heads WHERE event = ?", (event.prev,))
    db.execute("INSERT INTO heads VALUES (?)", (event.id,))
    match event.body:
        case DocumentBody() as body:
            _document(db, event, body)
        case FindingsBody() as body:
            _findings(db, event, body)
        case ItemBody() as body:
            _item(db, event, body)
        case ReviewBody() as body:
            _review(db, event, body)
        case SetBody() as body:
            _set(db, event, body)


def _document(db: Connection, event: Event, body: DocumentBody) -> None:
    document = body.document
    # read again under its old URL, a version that was replaced stays replaced, unless this says otherwise
    db.execute(
        """INSERT INTO documents (sha256, event, url, details) VALUES (:sha256, :event, :url, :details)
        ON CONFLICT (sha256) DO UPDATE SET event = :event, url = :url, details = :details,
            replaced_by = CASE WHEN url IS :url AND :replaces IS NULL THEN replaced_by END""",
        {
            "sha256": document.sha256,
            "event": event.id,
            "url": document.url,
            "details": details_digest(document),
            "replaces": body.replaces,
        },
    )
    if body.replaces:
        db.execute("UPDATE documents SET replaced_by = ? WHERE sha256 = ?", (document.sha256, body.replaces))
    _register(db, event, [(document.id, "document")], None, "suggested")


def _findings(db: Connection, event: Event, body: FindingsBody) -> None:
    findings = body.findings
    db.execute("UPDATE items SET superseded = 1 WHERE document = ?", (findings.document,))
    for dossier in findings.dossiers:
        if _held(db, dossier.item.id):
            continue
        _put(db, event, dossier, document=findings.document)
        _register(db, event, records_of(dossier), dossier.item.id, "suggested")
        _index(db, dossier.item.id)
        _note(db, event, dossier.item.id, findings.document)
    db.execute(
        "UPDATE documents SET findings = ?, found = ?, read_by = ? WHERE sha256 = ?",
        (event.id, digest(event.said["body"]["findings"]), run_digest(body.activity), findings.document),
    )


def _item(db: Connection, event: Event, body: ItemBody) -> None:
    item = body.dossier.item.id
    if not db.execute("SELECT 1 FROM items WHERE id = ?", (item,)).fetchone():
        _put(db, event, body.dossier, status=BY_HAND, held=1)
        _register(db, event, records_of(body.dossier), item, BY_HAND)
        _index(db, item)
    _note(db, event, item, item)


def _review(db: Connection, event: Event, body: ReviewBody) -> None:
    row = db.execute("SELECT item, kind FROM records WHERE id = ?", (body.target,)).fetchone()
    if row is None or row[0] is None:
        return
    item, kind = row
    db.execute("UPDATE items SET held = 1 WHERE id = ?", (item,))
    db.execute("UPDATE records SET status = ? WHERE id = ?", (body.status, body.target))
    if kind == "item":
        db.execute("UPDATE items SET status = ? WHERE id = ?", (body.status, item))
    else:
        _index(db, item)
    _note(db, event, item, body.target)


def _set(db: Connection, event: Event, body: SetBody) -> None:
    row = db.execute("SELECT dossier FROM items WHERE id = ?", (body.target,)).fetchone()
    if row is None:
        return
    dossier = changed(parsed(row[0]), body.changes)
    db.execute("UPDATE items SET dossier = ?, held = 1 WHERE id = ?", (dossier.model_dump_json(), body.target))
    claims = Dossier(item=dossier.item, locations=body.changes.locations, times=body.changes.times)
    _register(db, event, records_of(claims)[1:], body.target, BY_HAND)
    _index(db, body.target)
    _note(db, event, body.target, body.target)


def changed(dossier: Dossier, changes: Changes) -> Dossier:
    """Return a dossier with a person's changes: what they claim stands first, their earlier claims of it step back."""
    fields = changes.model_dump(include={"description", "kind", "duration_s", "sensitivity"}, exclude_none=True)
    return dossier.model_copy(
        update={
            "item": dossier.item.model_copy(update=fields),
            "locations": changes.locations + _remaining(dossier.locations, changes.locations),
            "times": changes.times + _remaining(dossier.times, changes.times),
        }
    )


def _remaining(old: tuple[Claim, ...], new: tuple[Claim, ...]) -> tuple[Claim, ...]:
    roles = {c.role for c in new}
    return tuple(c for c in old if c.evidence or c.role not in roles)


def _put(
    db: Connection,
    event: Event,
    dossier: Dossier,
    document: str | None = None,
    status: str = "suggested",
    held: int = 0,
) -> None:
    db.execute(
        """INSERT INTO items (id, document, dossier, status, held, superseded, event)
        VALUES (:id, :document, :dossier, :status, :held, 0, :event)
        ON CONFLICT (id) DO UPDATE SET
            document = :document, dossier = :dossier, status = :status, held = :held, superseded = 0, event = :event""",
        {
            "id": dossier.item.id,
            "document": document,
            "dossier": dossier.model_dump_json(),
            "status": status,
            "held": held,
            "event": event.id,
        },
    )


def _register(db: Connection, event: Event, records: Iterable[tuple[str, str]], item: str | None, status: str) -> None:
    db.executemany(
        """INSERT INTO records (id, kind, item, status, event) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET status = excluded.status, event = excluded.event""",
        [(name, kind, item, status, event.id) for name, kind in records],
    )


def _index(db: Connection, item: str) -> None:
    key, text = db.execute("SELECT key, dossier FROM items WHERE id = ?", (item,)).fetchone()
    index(db, key, effective(db, parsed(text)))


def _held(db: Connection, item: str) -> bool:
    return bool(db.execute("SELECT 1 FROM items WHERE id = ? AND held", (item,)).fetchone())


def _note(db: Connection, event: Event, item: str, target: str) -> None:
    who = event.activity
    db.execute(
        "INSERT INTO history (item, event, type, target, at, agent, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (item, event.id, event.type, target, event.claimed_at, who.agent if who else "", who.why if who else None),
    )
