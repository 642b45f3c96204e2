"""The catalog on disk: what may be done with it, each write one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from catalog.errors import NotFoundError, UsageError
from catalog.model import Activity, Document, Dossier, Findings, LocationClaim, TimeClaim
from catalog.model.words import WorkflowStatus
from catalog.store.canonical import digest
from catalog.store.database import made, opened, plainly, snapshot, transaction
from catalog.store.event import Body, Changes, DocumentBody, Event, FindingsBody, ItemBody, ReviewBody, SetBody
from catalog.store.fold import fold, rebuild
from catalog.store.log import Clock, append, in_order, newest, recall, utc_now
from catalog.store.lookup import Found, look_up
from catalog.store.query import Query, matching
from catalog.store.shelf import StoredItem, stored
from catalog.store.tables import details_digest, run_digest


@dataclass(frozen=True)
class Kept:
    """What a write did."""

    events: tuple[Event, ...]
    """The events that were appended; empty where the catalog knew all of it."""
    new: tuple[str, ...] = ()
    """Ids of the items that the catalog had never heard of."""


class Catalog:
    """An open catalog: `with Catalog.open(path) as catalog`. Every write is kept whole and on the disk, or not at all.

    All methods raise CatalogError where the file is damaged, locked for 30 s, read-only or the disk is full.
    """

    def __init__(self, db: Connection, path: Path, clock: Clock) -> None:
        self._db, self._path, self._clock = db, path, clock

    @classmethod
    def create(cls, path: Path, clock: Clock = utc_now) -> Self:
        """Make a catalog and open it for writing. Raises CatalogError where there is a file already."""
        return cls(made(path), path, clock)

    @classmethod
    def open(cls, path: Path, *, write: bool = False, clock: Clock = utc_now) -> Self:
        """Open a catalog, for reading unless `write`. Raises CatalogError: missing, damaged, too new, not writable."""
        return cls(opened(path, write=write), path, clock)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Writing

    def keep(self, document: Document, findings: Findings, activity: Activity) -> Kept:
        """Keep what a run found in a document, both or neither; no event for what is known already."""
        if findings.document != document.sha256:
            raise UsageError(f"these findings are not of {document.name}; extract it again")
        events = []
        with self._writing():
            new = self._unheard_of(findings)
            if not self._knows(document):
                replaces = self._current_version(document)
                events.append(self._append(DocumentBody(document=document, replaces=replaces)))
            if not self._found_already(findings, activity):
                events.append(self._append(FindingsBody(findings=findings, activity=activity)))
        return Kept(tuple(events), new)

    def add(self, dossier: Dossier, activity: Activity) -> Kept:
        """Add an item by hand. Its id comes from what was typed: adding the same again appends nothing."""
        name = dossier.item.id
        with self._writing():
            if self._row("SELECT 1 FROM items WHERE id = ?", name):
                return Kept(())
            return Kept((self._append(ItemBody(dossier=dossier, activity=activity)),), (name,))

    def review(self, target: str, status: WorkflowStatus, activity: Activity) -> Event:
        """Judge an item or one of its claims, by id or the beginning of it; a rejected claim is no longer shown."""
        with self._writing():
            found = look_up(self._db, target)
            if found.item is None:
                raise UsageError(f"{target} is of kind {found.kind}; only items and their claims are judged")
            return self._append(ReviewBody(target=found.id, status=status, activity=activity))

    def set(self, target: str, changes: Changes, activity: Activity) -> Event:
        """Change an item, by id or the beginning of it, in a person's words; what was said before stays in history."""
        with self._writing():
            found = look_up(self._db, target)
            if found.kind != "item":
                raise UsageError(f"{target} is of kind {found.kind}; only items are changed")
            claims: tuple[LocationClaim | TimeClaim, ...] = (*changes.locations, *changes.times)
            if any(c.item != found.id or c.evidence for c in claims):
                raise UsageError(f"claims for {found.id} must be made for it, by hand")
            return self._append(SetBody(target=found.id, changes=changes, activity=activity))

    def rebuild(self) -> None:
        """Make all derived tables again from the events."""
        with self._writing():
            rebuild(self._db)

    # Reading

    def current(self, document: Document, activity: Activity) -> bool:
        """Say whether this tool with these parameters has read this document with these details already."""
        with self._reading():
            row = self._row("SELECT read_by FROM documents WHERE sha256 = ?", document.sha256)
            return self._knows(document) and row == (run_digest(activity),)

    def document(self, sha256: str) -> Document | None:
        """Return a document as it was last read, by its whole SHA-256, or None."""
        with self._reading():
            row = self._row("SELECT event FROM documents WHERE sha256 = ?", sha256)
            body = recall(self._db, str(row[0])).body if row else None
            return body.document if isinstance(body, DocumentBody) else None

    def item(self, start: str) -> StoredItem:
        """Return the item of this id, or of a claim of this id, or of the beginning of one.

        Raises NotFoundError for none, UsageError for several.
        """
        with self._reading():
            found = look_up(self._db, start)
            if found.item is None:
                raise NotFoundError(f"{start} is of kind {found.kind} and belongs to no item; try `geofootage trace`")
            return stored(self._db, [self._key(found.item)])[0]

    def items(self) -> list[StoredItem]:
        """Return all items but the rejected, superseded and duplicate ones, in the order they came."""
        return self.find(Query())

    def find(self, query: Query) -> list[StoredItem]:
        """Return the items that answer a query, in the order they came."""
        with self._reading():
            return stored(self._db, matching(self._db, query))

    def record(self, start: str) -> Found:
        """Return any record by its id or the beginning of it. Raises NotFoundError for none, UsageError for several."""
        with self._reading():
            return look_up(self._db, start)

    def event(self, name: str) -> Event:
        """Return an event by its whole id."""
        with self._reading():
            return recall(self._db, name)

    def events(self) -> Iterator[Event]:
        """Yield all events, causes before effects."""
        with plainly(self._path):
            yield from in_order(self._db)

    @property
    def checkpoint(self) -> str | None:
        """SHA-256 of the newest event, None in an empty catalog: tells this state from any other."""
        with self._reading():
            return newest(self._db)

    # Within a transaction

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with plainly(self._path), transaction(self._db):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with plainly(self._path), snapshot(self._db):
            yield

    def _append(self, body: Body) -> Event:
        event = append(self._db, body, self._clock)
        fold(self._db, event)
        return event

    def _row(self, sql: str, *values: object) -> tuple[object, ...] | None:
        row: tuple[object, ...] | None = self._db.execute(sql, values).fetchone()
        return row

    def _key(self, item: str) -> int:
        return int(self._db.execute("SELECT key FROM items WHERE id = ?", (item,)).fetchone()[0])

    def _knows(self, document: Document) -> bool:
        row = self._row("SELECT details FROM documents WHERE sha256 = ?", document.sha256)
        return row == (details_digest(document),)

    def _found_already(self, findings: Findings, activity: Activity) -> bool:
        row = self._row("SELECT found, read_by FROM documents WHERE sha256 = ?", findings.document)
        return row == (digest(findings.model_dump(mode="json")), run_digest(activity))

    def _current_version(self, document: Document) -> str | None:
        """Return the other document that stands at this URL, unless this one is an older version of it."""
        if self._row("SELECT 1 FROM documents WHERE sha256 = ? AND url = ?", document.sha256, document.url):
            return None
        sql = "SELECT sha256 FROM documents WHERE url = ? AND sha256 <> ? AND replaced_by IS NULL ORDER BY sha256"
        row = self._row(sql, document.url, document.sha256)
        return str(row[0]) if row else None

    def _unheard_of(self, findings: Findings) -> tuple[str, ...]:
        names = [dossier.item.id for dossier in findings.dossiers]
        return tuple(name for name in names if not self._row("SELECT 1 FROM items WHERE id = ?", name))
