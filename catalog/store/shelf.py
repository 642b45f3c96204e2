"""Items as they are taken from the catalog: with their document, what the place words may mean, and their history."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from sqlite3 import Connection
from typing import NamedTuple

from catalog.model import Candidate, Document, Dossier, Findings, Span
from catalog.model.words import WorkflowStatus
from catalog.store.event import DocumentBody, FindingsBody
from catalog.store.log import event
from catalog.store.tables import effective, parsed


class Happening(NamedTuple):
    """One thing that was done to an item."""

    event: str
    """Id of the event."""
    type: str
    """`findings`, `item`, `review` or `set`."""
    target: str
    """Id of what it was done to: the item or one of its claims; for findings the document's sha256."""
    at: str
    """When, ISO 8601 UTC, by the clock of the machine it was done on."""
    agent: str
    """Who: a chosen name, or `geofootage` for a run."""
    why: str | None
    """The reason given."""


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
    findings: Findings | None
    """Everything found in that document by the run whose records these are."""
    event: str
    """Id of the event that it came with."""
    history: tuple[Happening, ...]
    """What was done to it, oldest first."""

    @property
    def id(self) -> str:
        """The item's id."""
        return self.dossier.item.id

    @cached_property
    def candidates(self) -> dict[Span, tuple[Candidate, ...]]:
        """What each place mention of the document may mean, by its span."""
        resolutions = self.findings.resolutions if self.findings else ()
        return {(r.mention.start, r.mention.end): r.candidates for r in resolutions}


def stored(db: Connection, keys: Iterable[int]) -> list[StoredItem]:
    """Return the items of these rows, in the order of the rows. Documents and findings are read once each."""

    @cache
    def document_of(name: str) -> Document | None:
        body = event(db, name).body
        return body.document if isinstance(body, DocumentBody) else None

    @cache
    def findings_of(name: str) -> Findings | None:
        body = event(db, name).body
        return body.findings if isinstance(body, FindingsBody) else None

    sql = """SELECT dossier, status, shown, read, event FROM shelf
        WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key"""
    items = []
    for text, status, shown, document, source in db.execute(sql, (json.dumps(list(keys)),)).fetchall():
        dossier = effective(db, parsed(text))
        items.append(
            StoredItem(
                dossier=dossier,
                status=status,
                shown=bool(shown),
                document=document_of(document) if document else None,
                findings=findings_of(source),
                event=source,
                history=_history(db, dossier.item.id),
            )
        )
    return items


def _history(db: Connection, item: str) -> tuple[Happening, ...]:
    sql = "SELECT event, type, target, at, agent, why FROM history WHERE item = ? ORDER BY key"
    return tuple(Happening(*row) for row in db.execute(sql, (item,)))
