"""Forgetting: which values are about a record, and taking them out. Their commitments stay, so the chain holds."""

import json
from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any, NamedTuple

from catalog.errors import UsageError
from catalog.store.event import Event
from catalog.store.log import recall
from catalog.store.lookup import Found
from catalog.store.seal import SEAL

HELD_BY = {"review", "retract", "set", "same", "undo", "item"}
"""Types of events that are about one item."""


class Traces(NamedTuple):
    """What the events hold of a record."""

    commitments: tuple[str, ...]
    """Of the values that are about it."""
    open_events: int
    """Events of an older version that hold it without a seal, and so cannot be emptied."""
    media: tuple[str, ...]
    """SHA-256 of media files that nothing else speaks of."""


def traces_of(db: Connection, found: Found) -> Traces:
    """Return what would be taken out. Raises UsageError for what cannot be forgotten alone."""
    items = [found.item] if found.item else _items_of(db, found.id)
    events = {name: recall(db, name) for name in _candidates(db, found, items)}
    if found.kind in ("document", "item"):
        wanted = [list(_about(event, found.id, set(items))) for event in events.values()]
    else:
        wanted = [list(_typed(event, found.id)) for event in events.values()]
        if not any(wanted):
            raise UsageError(f"{found.id} is part of what was found in a text; forget its item, {found.item}")
    unsealed = sum(event.said["v"] == 1 for event in events.values())
    names = dict.fromkeys(name for some in wanted for name in some)
    return Traces(tuple(names), unsealed, tuple(_media(db, items)) if found.kind in ("document", "item") else ())


def erase(db: Connection, traces: Traces) -> None:
    """Take values and the register of media out of the tables; what the disk keeps of them is not ours to say."""
    db.executemany("DELETE FROM disclosures WHERE commitment = ?", [(name,) for name in traces.commitments])
    db.executemany("DELETE FROM media WHERE sha256 = ?", [(name,) for name in traces.media])


def _items_of(db: Connection, document: str) -> list[str]:
    return [name for (name,) in db.execute("SELECT id FROM items WHERE document = ?", (document,))]


def _candidates(db: Connection, found: Found, items: list[str]) -> Iterator[str]:
    listed = json.dumps(items)
    rows = db.execute("SELECT event FROM history WHERE item IN (SELECT value FROM json_each(?))", (listed,))
    yield from (name for (name,) in rows.fetchall())
    documents = "SELECT DISTINCT document FROM items WHERE id IN (SELECT value FROM json_each(?))"
    hashes = {sha for (sha,) in db.execute(documents, (listed,)) if sha}
    if found.kind == "document":
        hashes.add(found.id)
        rows = db.execute("SELECT id FROM events WHERE instr(bytes, ?)", (b'"type":"document"',))
        yield from (name for (name,) in rows.fetchall())
    for sha in hashes:
        yield from (name for (name,) in db.execute("SELECT id FROM events WHERE instr(bytes, ?)", (sha.encode(),)))


def _about(event: Event, target: str, items: set[str]) -> Iterator[str]:
    body, content = event.said["body"], event.content
    if content is None:
        return
    if event.type == "findings":
        whole = content["findings"]["document"] == target
        for seal in body["findings"]["dossiers"]:
            value = event.disclose(seal[SEAL]) if SEAL in seal else None
            if value and (whole or json.loads(value)["item"]["id"] in items):
                yield seal[SEAL]
        if whole:
            yield from (name for name in event.commitments if event.disclose(name) is not None)
    elif event.type == "document":
        yield from event.commitments if content["document"]["sha256"] == target else ()
    elif event.type in HELD_BY:
        yield from event.commitments


def _typed(event: Event, target: str) -> Iterator[str]:
    """Yield the seals of an edit that brought this record."""
    content: dict[str, Any] = event.content or {}
    brought = content.get("changes", {})
    many = (brought.get(field, ()) for field in ("locations", "times", "steps", "verifications", "notes", "links"))
    if event.type == "set" and any(record["id"] == target for records in many for record in records):
        yield from event.commitments


def _media(db: Connection, items: list[str]) -> Iterator[str]:
    listed = json.dumps(items)
    others = """SELECT value FROM said WHERE field = 'copies' AND target {} (SELECT value FROM json_each(?))
        UNION ALL SELECT dossier FROM items WHERE id {} (SELECT value FROM json_each(?))"""
    own = "\n".join(text for (text,) in db.execute(others.format("IN", "IN"), (listed, listed)))
    rest = "\n".join(text for (text,) in db.execute(others.format("NOT IN", "NOT IN"), (listed, listed)))
    for (name,) in db.execute("SELECT sha256 FROM media").fetchall():
        if name in own and name not in rest:
            yield name
