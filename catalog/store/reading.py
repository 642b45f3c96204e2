"""What can be asked of a catalog; each question sees one state, whatever others write meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from catalog.errors import NotFoundError
from catalog.model import Activity, Document
from catalog.model.traits import Traits
from catalog.store.alike import pairs_of_all, pairs_with
from catalog.store.bodies import DocumentBody
from catalog.store.checkpoint import Checkpoint, checkpoint_of
from catalog.store.database import made, opened, plainly, snapshot, transaction
from catalog.store.event import Event
from catalog.store.fold import is_forgotten
from catalog.store.log import Clock, in_order, marks_of, recall, utc_now
from catalog.store.lookup import Found, look_up
from catalog.store.merge import Preview, planned
from catalog.store.parcel import Parcel
from catalog.store.query import Query, matching
from catalog.store.shelf import StoredItem, stored
from catalog.store.story import Entry, story
from catalog.store.tables import details_digest, run_digest


class Reading:
    """What can be asked of an open catalog. All methods raise CatalogError where the file cannot be read."""

    def __init__(self, db: Connection, path: Path, clock: Clock) -> None:
        self._db, self._path, self._clock, self._rehearsing = db, path, clock, False

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

    def current(self, document: Document, activity: Activity) -> bool:
        """Say whether this tool with these parameters has read this document with these details already."""
        with self._reading():
            if is_forgotten(self._db, document.sha256):
                return True
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
            return stored(self._db, [self._item(start)])[0]

    def items(self) -> list[StoredItem]:
        """Return all items but the rejected, superseded and duplicate ones, in the order they came."""
        return self.find(Query())

    def find(self, query: Query) -> list[StoredItem]:
        """Return the items that answer a query, in the order they came."""
        with self._reading():
            return stored(self._db, matching(self._db, query))

    def pairs(self, start: str | None = None) -> Iterator[tuple[Traits, Traits]]:
        """Yield pairs of items worth comparing because they may be one recording: those of one item, or all.

        What a person has decided, either way, is no question any more. Raises NotFoundError, UsageError as `item`.
        """
        with self._reading():
            yield from pairs_of_all(self._db) if start is None else pairs_with(self._db, self._item(start))

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

    def log(self, start: str | None = None) -> list[Entry]:
        """Return the story of the catalog or of one record, oldest first: who, when, what, why.

        Raises NotFoundError for no such record, UsageError for several.
        """
        with self._reading():
            return story(self._db, start)

    def preview(self, other: Parcel) -> Preview:
        """Say what taking in another copy would do. Raises InputError where it cannot be taken in."""
        with self._reading():
            return planned(self._db, other).preview

    @property
    def checkpoint(self) -> Checkpoint:
        """What stands for all events that are in the catalog now."""
        with self._reading():
            return checkpoint_of(marks_of(self._db))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with plainly(self._path), nullcontext() if self._db.in_transaction else transaction(self._db):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with plainly(self._path), nullcontext() if self._db.in_transaction else snapshot(self._db):
            yield

    def _row(self, sql: str, *values: object) -> tuple[object, ...] | None:
        row: tuple[object, ...] | None = self._db.execute(sql, values).fetchone()
        return row

    def _item(self, start: str) -> int:
        """Return the key of an item by the beginning of its id, or of that of a claim."""
        found = look_up(self._db, start)
        if found.item is None:
            raise NotFoundError(f"{start} is of kind {found.kind} and belongs to no item; try `geofootage trace`")
        return int(self._db.execute("SELECT key FROM items WHERE id = ?", (found.item,)).fetchone()[0])

    def _knows(self, document: Document) -> bool:
        row = self._row("SELECT details FROM documents WHERE sha256 = ?", document.sha256)
        return row == (details_digest(document),)
