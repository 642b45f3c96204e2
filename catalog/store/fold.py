"""From events to tables: a deterministic fold, one event at a time or all of them anew."""

from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import Any

from catalog.model import Dossier
from catalog.store.bodies import (
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
from catalog.store.canonical import digest
from catalog.store.causality import Causality, Everything, Past
from catalog.store.event import Event
from catalog.store.index import index
from catalog.store.log import in_order, recall
from catalog.store.said import last, say, undo
from catalog.store.schema import DERIVED, FORGET
from catalog.store.tables import claims_made, details_digest, effective, parsed, records_of, run_digest

BY_HAND = "needs_review"
"""Status of what a person entered and nobody else has looked at."""
NOW = Everything()
"""The past of an event that is written here and now."""


def rebuild(db: Connection) -> None:
    """Make all derived tables again from the events."""
    for statement in FORGET + DERIVED:
        db.execute(statement)
    refold(db)


def refold(db: Connection) -> None:
    """Fill the derived tables, which are empty, from the events."""
    take_forgotten(db)
    past, stale = Causality(), set[str]()
    for event in in_order(db):
        past.add(event)
        stale |= fold(db, event, past)
    index_again(db, stale)


def fold(db: Connection, event: Event, past: Past = NOW) -> set[str]:
    """Let one event take effect on the derived tables; return the items whose index is stale now."""
    known = [name for name in (event.prev, *event.seen) if name]
    db.executemany("DELETE FROM heads WHERE event = ?", [(name,) for name in known])
    db.execute("INSERT INTO heads VALUES (?)", (event.id,))
    match event.body:
        case DocumentBody() as body:
            _document(db, event, body)
        case FindingsBody() as body:
            return set(_findings(db, event, body))
        case ItemBody() as body:
            return set(_item(db, event, body, past))
        case ReviewBody() as body:
            return set(_judge(db, event, past, body.target, body.status))
        case RetractBody() as body:
            return set(_judge(db, event, past, body.target, "rejected"))
        case SetBody() as body:
            return set(_set(db, event, body, past))
        case SameBody() as body:
            _same(db, event, body, past)
        case UndoBody() as body:
            return set(_undo(db, event, body))
        case ForgetBody() | ImportedBody() | None:
            pass  # what was forgotten is known before the fold begins
    return set()


def index_again(db: Connection, items: Iterable[str]) -> None:
    """Index items as they stand now."""
    for item in items:
        key, text = db.execute("SELECT key, dossier FROM items WHERE id = ?", (item,)).fetchone()
        index(db, key, effective(db, parsed(text)))


def take_forgotten(db: Connection) -> None:
    """Take up first what was forgotten, so that no event that it concerns has any effect."""
    forgets = 'SELECT id FROM events WHERE instr(bytes, CAST(\'"type":"forget"\' AS BLOB)) ORDER BY lamport, id'
    for (name,) in db.execute(forgets).fetchall():
        event = recall(db, name)
        if isinstance(event.body, ForgetBody):
            forget(db, event, event.body)


def forget(db: Connection, event: Event, body: ForgetBody) -> None:
    """Note that a record and the values behind some seals are forgotten."""
    db.executemany("INSERT OR IGNORE INTO erased VALUES (?)", [(name,) for name in body.erased])
    why = body.activity
    row = (body.target, body.kind, event.id, event.claimed_at, why.agent, why.why)
    db.execute("INSERT OR IGNORE INTO forgotten VALUES (?, ?, ?, ?, ?, ?)", row)


def is_forgotten(db: Connection, target: str) -> bool:
    """Say whether a record was forgotten."""
    return db.execute("SELECT 1 FROM forgotten WHERE target = ?", (target,)).fetchone() is not None


def _document(db: Connection, event: Event, body: DocumentBody) -> None:
    document = body.document
    if is_forgotten(db, document.sha256):
        return
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


def _findings(db: Connection, event: Event, body: FindingsBody) -> Iterator[str]:
    findings = body.findings
    if is_forgotten(db, findings.document):
        return
    db.execute("UPDATE items SET superseded = 1 WHERE document = ?", (findings.document,))
    for dossier in findings.dossiers:
        if _held(db, dossier.item.id) or is_forgotten(db, dossier.item.id):
            continue
        _put(db, event, dossier, document=findings.document)
        _register(db, event, records_of(dossier), dossier.item.id, "suggested")
        _note(db, event, dossier.item.id, findings.document)
        yield dossier.item.id
    db.execute(
        "UPDATE documents SET findings = ?, found = ?, read_by = ? WHERE sha256 = ?",
        (event.id, digest(findings.model_dump(mode="json")), run_digest(body.activity), findings.document),
    )


def _item(db: Connection, event: Event, body: ItemBody, past: Past) -> Iterator[str]:
    item = body.dossier.item.id
    if is_forgotten(db, item):
        return
    if not _row(db, "SELECT 1 FROM items WHERE id = ?", item):
        _put(db, event, body.dossier, status=BY_HAND, held=1)
        _register(db, event, records_of(body.dossier), item, BY_HAND)
    say(db, event, past, item, "added", True)
    _refresh(db, item)
    _note(db, event, item, item)
    yield item


def _judge(db: Connection, event: Event, past: Past, target: str, status: str) -> Iterator[str]:
    row = _row(db, "SELECT item, kind FROM records WHERE id = ? AND item IS NOT NULL", target)
    if row:
        item, kind = row
        db.execute("UPDATE items SET held = 1 WHERE id = ?", (item,))
        say(db, event, past, target, "status", status)
        _restate(db, target, kind)
        _note(db, event, item, target)
        if kind != "item":
            yield item


def _set(db: Connection, event: Event, body: SetBody, past: Past) -> Iterator[str]:
    item = body.target
    if not _row(db, "SELECT 1 FROM items WHERE id = ?", item):
        return
    db.execute("UPDATE items SET held = 1 WHERE id = ?", (item,))
    for field, value in said_by(body):
        say(db, event, past, item, field, value)
    made = claims_made(body.changes)
    _register(db, event, made, item, BY_HAND)
    for name, kind in made:
        say(db, event, past, name, "status", BY_HAND)
        _restate(db, name, kind)
    _note(db, event, item, item)
    yield item


def said_by(body: SetBody) -> list[tuple[str, Any]]:
    """Return field and value of everything that an edit says of an item; claims go by their role."""
    changes = body.changes.model_dump(mode="json", exclude_defaults=True)
    return [said for field, value in changes.items() for said in _by_role(field, value)]


def _by_role(field: str, value: Any) -> Iterable[tuple[str, Any]]:
    if field not in ("locations", "times"):
        return [(field, value)]
    roles = dict.fromkeys(claim["role"] for claim in value)
    return [(f"{field}:{role}", [claim for claim in value if claim["role"] == role]) for role in roles]


def _same(db: Connection, event: Event, body: SameBody, past: Past) -> None:
    for other in body.others:
        list(_judge(db, event, past, other, "duplicate"))  # an item's own status is in no index
    if _row(db, "SELECT 1 FROM items WHERE id = ?", body.target):
        db.execute("UPDATE items SET held = 1 WHERE id = ?", (body.target,))
        _note(db, event, body.target, body.target)


def _undo(db: Connection, event: Event, body: UndoBody) -> Iterator[str]:
    for target in undo(db, body.target, event.id):
        item = _refresh(db, target)
        if item:
            yield item
    items = db.execute("SELECT DISTINCT item FROM history WHERE event = ?", (body.target,)).fetchall()
    for (item,) in items:
        _note(db, event, item, body.target)


def _refresh(db: Connection, target: str) -> str | None:
    """Show of a record what stands of it now; return the item that it is about."""
    row = _row(db, "SELECT item, kind FROM records WHERE id = ?", target)
    if row is None:
        return None
    item, kind = row
    _restate(db, target, kind)
    if kind == "item":
        sql = """UPDATE items SET withdrawn = NOT EXISTS (SELECT 1 FROM said
            WHERE target = items.id AND field = 'added' AND stands = 1) WHERE id = ? AND document IS NULL"""
        db.execute(sql, (item,))
    return str(item)


def _restate(db: Connection, target: str, kind: str) -> None:
    """Show the status that was last said of a record, or the one that it began with."""
    status = last(db, target, "status")
    db.execute("UPDATE records SET status = coalesce(?, base) WHERE id = ?", (status, target))
    if kind == "item":
        db.execute("UPDATE items SET status = coalesce(?, base) WHERE id = ?", (status, target))


def _put(
    db: Connection,
    event: Event,
    dossier: Dossier,
    document: str | None = None,
    status: str = "suggested",
    held: int = 0,
) -> None:
    db.execute(
        """INSERT INTO items (id, document, dossier, status, base, held, superseded, withdrawn, event)
        VALUES (:id, :document, :dossier, :status, :status, :held, 0, 0, :event)
        ON CONFLICT (id) DO UPDATE SET document = :document, dossier = :dossier, status = :status, base = :status,
            held = :held, superseded = 0, withdrawn = 0, event = :event""",
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
        """INSERT INTO records (id, kind, item, status, base, event) VALUES (?1, ?2, ?3, ?4, ?4, ?5)
        ON CONFLICT (id) DO UPDATE SET status = excluded.status, base = excluded.base, event = excluded.event""",
        [(name, kind, item, status, event.id) for name, kind in records],
    )


def _held(db: Connection, item: str) -> bool:
    return _row(db, "SELECT 1 FROM items WHERE id = ? AND held", item) is not None


def _row(db: Connection, sql: str, value: str) -> tuple[Any, ...] | None:
    row: tuple[Any, ...] | None = db.execute(sql, (value,)).fetchone()
    return row


def _note(db: Connection, event: Event, item: str, target: str) -> None:
    who = event.activity
    db.execute(
        "INSERT INTO history (item, event, type, target, at, agent, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (item, event.id, event.type, target, event.claimed_at, who.agent if who else "", who.why if who else None),
    )
