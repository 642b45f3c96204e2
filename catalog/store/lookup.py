"""Any record by its id or the beginning of it."""

from collections.abc import Iterator
from sqlite3 import Connection
from typing import NamedTuple

from catalog.errors import NotFoundError, UsageError
from catalog.model import Document, Record
from catalog.store.bodies import Body, DocumentBody, FindingsBody, ItemBody, SetBody
from catalog.store.event import Event
from catalog.store.log import recall
from catalog.store.tables import Said, claims_of, effective, parsed, records_in

MANY = 12
"""As many ids are listed where a beginning fits several."""

_IDS = """SELECT id, kind FROM records WHERE id >= :low AND id < :high
    UNION ALL SELECT sha256, 'document' FROM documents WHERE sha256 >= :low AND sha256 < :high
    UNION ALL SELECT target, kind FROM forgotten WHERE target >= :low AND target < :high
    UNION ALL SELECT id, 'event' FROM events WHERE id >= :low AND id < :high LIMIT :many"""


class Found(NamedTuple):
    """A record, and where it belongs."""

    id: str
    """Its whole id; for a document its sha256."""
    kind: str
    """`item`, `step`, `time`, `location`, `verification`, `note`, `link`, `document` or `event`."""
    record: Record | Event
    """The record itself."""
    item: str | None
    """Id of the item it belongs to."""
    event: str
    """Id of the event that it came with."""


def whole_id(db: Connection, start: str) -> str:
    """Return the id that begins so. Raises NotFoundError for none, UsageError for several."""
    if not start:
        raise UsageError("an empty id fits everything; give the beginning of one, as `find` prints them")
    # ids are ASCII, "~" sorts behind all that they hold
    high = start + "~"
    rows = db.execute(_IDS, {"low": start, "high": high, "many": MANY}).fetchall() if start.isascii() else []
    ids = [name for name, _ in rows]
    if start in ids or len(ids) == 1:
        return start if start in ids else str(ids[0])
    if not ids:
        raise NotFoundError(f"no record's id begins with {ascii(start)[1:-1]}; `geofootage find` lists the items")
    more = ", ..." if len(ids) == MANY else ""
    raise UsageError(f"{start} is the beginning of several ids: {', '.join(sorted(ids))}{more}; give more of it")


def look_up(db: Connection, start: str) -> Found:
    """Return any record by its id or the beginning of it; records that were superseded too.

    Raises NotFoundError for what was forgotten, saying when, by whom and why.
    """
    name = whole_id(db, start)
    gone = db.execute("SELECT kind, at, agent, why FROM forgotten WHERE target = ?", (name,)).fetchone()
    if gone:
        kind, at, agent, why = gone
        raise NotFoundError(f"{kind} {name} was forgotten on {at[:10]} by {agent}: {why or 'no reason given'}")
    sha = db.execute("SELECT event FROM documents WHERE sha256 = ?", (name,)).fetchone()
    if sha:
        return Found(name, "document", _document(recall(db, sha[0]).body), None, sha[0])
    row = db.execute("SELECT kind, item, event FROM records WHERE id = ?", (name,)).fetchone()
    if row is None:
        return Found(name, "event", recall(db, name), None, name)
    kind, item, source = row
    if kind == "item":
        text = db.execute("SELECT dossier FROM items WHERE id = ?", (name,)).fetchone()[0]
        return Found(name, kind, effective(db, parsed(text)).item, item, source)
    body = recall(db, source).body
    if isinstance(body, DocumentBody):
        return Found(body.document.sha256, kind, body.document, None, source)
    return Found(name, kind, next(r for r in _claims(body) if r.id == name), item, source)


def _document(body: Body | None) -> Document:
    assert isinstance(body, DocumentBody), "the documents table names document events only"
    return body.document


def _claims(body: Body | None) -> Iterator[Said]:
    match body:
        case FindingsBody():
            for dossier in body.findings.dossiers:
                yield from claims_of(dossier)
        case ItemBody():
            yield from claims_of(body.dossier)
        case SetBody():
            yield from records_in(body.changes)
