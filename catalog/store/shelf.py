"""Items as they are taken from the catalog: with their document, what the place words may mean, and their history."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from sqlite3 import Connection
from typing import NamedTuple, TypeVar

from catalog.model import Candidate, Document, Dossier, Link, Note, Span
from catalog.model.words import WorkflowStatus
from catalog.store.bodies import DocumentBody, SameBody
from catalog.store.event import Event
from catalog.store.log import recall
from catalog.store.said import Dispute, Value, counts, disputes, standing
from catalog.store.tables import effective, parsed, rejected

R = TypeVar("R", Note, Link)
Read = Callable[[str], Event]


class Happening(NamedTuple):
    """One thing that was done to an item."""

    event: str
    """Id of the event."""
    type: str
    """`findings`, `item`, `review`, `set`, `retract`, `same` or `undo`."""
    target: str
    """Id of what it was done to: the item, one of its claims, an event undone; for findings the document's sha256."""
    at: str
    """When, ISO 8601 UTC, by the clock of the machine it was done on."""
    agent: str
    """Who: a chosen name, or `geofootage` for a run."""
    why: str | None
    """The reason given."""


class Twin(NamedTuple):
    """An item of which a person said that it is the same recording once more."""

    dossier: Dossier
    """The item and its claims, without those that a person rejected."""
    document: Document | None
    """The document it was found in; None for an item added by hand."""


@dataclass(frozen=True)
class StoredItem:
    """A footage item with everything that the catalog knows of it."""

    dossier: Dossier
    """The item and its claims, without those that a person rejected."""
    status: WorkflowStatus
    """How far it has come."""
    shown: bool
    """False where a later run or a newer version of the document took its place."""
    document: Document | None
    """The document it was found in; None for an item added by hand."""
    candidates: dict[Span, tuple[Candidate, ...]]
    """What the place words of its location claims may mean, by their span in the document, best first."""
    event: str
    """Id of the event that it came with."""
    history: tuple[Happening, ...]
    """What was done to it, oldest first."""
    notes: tuple[Note, ...] = ()
    """Remarks by people."""
    links: tuple[Link, ...] = ()
    """Items that people say it belongs together with."""
    disputed: tuple[Dispute, ...] = ()
    """What people said of it without knowing of one another, and do not agree on."""
    twins: tuple[Twin, ...] = ()
    """Its duplicates, and theirs: the same recording in other reports."""
    twin_of: str | None = None
    """Id of the item that a person said it is a duplicate of."""

    @property
    def id(self) -> str:
        """The item's id."""
        return self.dossier.item.id


def stored(db: Connection, keys: Iterable[int]) -> list[StoredItem]:
    """Return the items of these rows, in the order of the rows. Documents and findings are read once each."""
    read = cache(lambda name: recall(db, name))
    sql = """SELECT dossier, status, shown, read, event FROM shelf
        WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key"""
    items = []
    for text, status, shown, document, source in db.execute(sql, (json.dumps(list(keys)),)).fetchall():
        found = parsed(text)
        name = found.item.id
        said = standing(db, name)
        dossier = effective(db, found, said)
        history = _history(db, name)
        items.append(
            StoredItem(
                dossier=dossier,
                status=status,
                shown=bool(shown),
                document=_document(read(document)) if document else None,
                candidates=_candidates(read(source), dossier),
                event=source,
                history=history,
                notes=_beside(db, said, "notes", Note),
                links=_beside(db, said, "links", Link),
                disputed=disputes(db, name) if said else (),
                twins=tuple(_twins(db, read, name)) if any(h.type == "same" for h in history) else (),
                twin_of=_twin_of(db, read, name, history) if status == "duplicate" else None,
            )
        )
    return items


def _document(event: Event) -> Document | None:
    return event.body.document if isinstance(event.body, DocumentBody) else None


def _candidates(event: Event, dossier: Dossier) -> dict[Span, tuple[Candidate, ...]]:
    """Pick what a dossier needs out of findings; to check all the candidates of a document takes ten times longer."""
    if event.type != "findings":
        return {}
    wanted = {(c.evidence.start, c.evidence.end) for c in dossier.locations if c.evidence}
    resolutions = (event.content or {})["findings"]["resolutions"]
    spans = (((r["mention"]["start"], r["mention"]["end"]), r) for r in resolutions)
    return {span: tuple(map(Candidate.model_validate, r["candidates"])) for span, r in spans if span in wanted}


def _history(db: Connection, item: str) -> tuple[Happening, ...]:
    sql = "SELECT event, type, target, at, agent, why FROM history WHERE item = ? ORDER BY key"
    return tuple(Happening(*row) for row in db.execute(sql, (item,)))


def _twins(db: Connection, read: Read, item: str) -> Iterator[Twin]:
    """Yield the duplicates of an item, and those that were its duplicates' own."""
    seen, waiting = {item}, [item]
    while waiting:
        for other in _duplicates(db, read, waiting.pop()):
            row = db.execute(
                "SELECT dossier, read FROM shelf WHERE id = ? AND status = 'duplicate'", (other,)
            ).fetchone()
            if row and other not in seen:
                seen.add(other)
                waiting.append(other)
                yield Twin(effective(db, parsed(row[0])), _document(read(row[1])) if row[1] else None)


def _duplicates(db: Connection, read: Read, item: str) -> Iterator[str]:
    sql = "SELECT event FROM history WHERE item = ? AND type = 'same' AND target = item ORDER BY key"
    for (name,) in db.execute(sql, (item,)).fetchall():
        body = read(name).body
        if isinstance(body, SameBody) and body.target == item and counts(db, name):
            yield from body.others


def _twin_of(db: Connection, read: Read, item: str, history: Iterable[Happening]) -> str | None:
    bodies = [read(h.event).body for h in history if h.type == "same" and counts(db, h.event)]
    return next((b.target for b in reversed(bodies) if isinstance(b, SameBody) and item in b.others), None)


def _beside(db: Connection, said: list[Value], field: str, record: type[R]) -> tuple[R, ...]:
    """Return the notes or links of an item but those that were withdrawn or rejected."""
    found = [record.model_validate(one) for value in said if value.field == field for one in value.value]
    return tuple(one for one in found if one.id not in rejected(db, one.item))
