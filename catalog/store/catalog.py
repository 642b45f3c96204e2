"""The catalog on disk: what may be done with it, each write one transaction."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Self

from catalog.errors import NotFoundError, UsageError
from catalog.model import Activity, Document, Dossier, Findings
from catalog.model.words import WorkflowStatus
from catalog.store.bodies import (
    Body,
    Changes,
    DocumentBody,
    FindingsBody,
    ForgetBody,
    ItemBody,
    RetractBody,
    ReviewBody,
    SameBody,
    SetBody,
    UndoBody,
)
from catalog.store.canonical import digest
from catalog.store.checkpoint import Checkpoint, checkpoint_of
from catalog.store.database import made, opened, plainly, snapshot, transaction
from catalog.store.event import Event
from catalog.store.fold import fold, index_again, is_forgotten, rebuild
from catalog.store.forget import erase, traces_of
from catalog.store.log import UNDOABLE, Clock, append, in_order, last_edit, marks_of, recall, utc_now
from catalog.store.lookup import Found, look_up, whole_id
from catalog.store.media import drop, folder_of, hash_of, take_in, written_to
from catalog.store.query import Query, matching
from catalog.store.said import counts
from catalog.store.shelf import StoredItem, stored
from catalog.store.story import Entry, story
from catalog.store.tables import details_digest, records_in, run_digest


@dataclass(frozen=True)
class Kept:
    """What a write did."""

    events: tuple[Event, ...]
    """The events that were appended; empty where the catalog knew all of it."""
    new: tuple[str, ...] = ()
    """Ids of the items that the catalog had never heard of."""


@dataclass(frozen=True)
class Forgotten:
    """What forgetting did."""

    event: Event
    """The tombstone."""
    kind: str
    """What kind of record it was."""
    values: int
    """Values that were taken out."""
    open_events: int
    """Events of an older version that hold it in the open: it is hidden there, and cannot be taken out."""
    media: int
    """Media files that were deleted."""


class _RehearsalOverError(Exception):
    """Ends a rehearsal, so that nothing of it is kept."""


class Catalog:
    """An open catalog: `with Catalog.open(path) as catalog`. Every write is kept whole and on the disk, or not at all.

    All methods raise CatalogError where the file is damaged, locked for 30 s, read-only or the disk is full.
    """

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

    # Writing

    def keep(self, document: Document, findings: Findings, activity: Activity) -> Kept:
        """Keep what a run found in a document, both or neither; no event for what is known already or was forgotten."""
        if findings.document != document.sha256:
            raise UsageError(f"these findings are not of {document.name}; extract it again")
        events = []
        with self._writing():
            if is_forgotten(self._db, document.sha256):
                return Kept(())
            findings = self._remembered(findings)
            new = self._unheard_of(findings)
            if not self._knows(document):
                replaces = self._current_version(document)
                events.append(self._append(DocumentBody(document=document, replaces=replaces)))
            if not self._found_already(findings, activity):
                events.append(self._append(FindingsBody(findings=findings, activity=activity)))
        return Kept(tuple(events), new)

    def add(self, dossier: Dossier, activity: Activity) -> Kept:
        """Add an item by hand. Its id comes from what was typed: adding the same again appends nothing.

        Raises NotFoundError, saying why, for one that was forgotten.
        """
        name = dossier.item.id
        with self._writing():
            if is_forgotten(self._db, name):
                look_up(self._db, name)
            if self._row("SELECT 1 FROM items WHERE id = ?", name):
                return Kept(())
            return Kept((self._append(ItemBody(dossier=dossier, activity=activity)),), (name,))

    def review(self, target: str, status: WorkflowStatus, activity: Activity) -> Event:
        """Judge an item or something said of it, by id or the beginning of it; what is rejected is no longer shown."""
        with self._writing():
            name = self._about_an_item(target, "judged")
            return self._append(ReviewBody(target=name, status=status, activity=activity))

    def retract(self, target: str, activity: Activity) -> Event:
        """Withdraw an item or something said of it; it is no longer shown."""
        with self._writing():
            return self._append(RetractBody(target=self._about_an_item(target, "withdrawn"), activity=activity))

    def set(self, target: str, changes: Changes, activity: Activity) -> Event:
        """Change an item, by id or the beginning of it, in a person's words; what was said before stays in history."""
        with self._writing():
            name = self._item_id(target, "changed")
            if any(r.item != name or getattr(r, "evidence", None) for r in records_in(changes)):
                raise UsageError(f"claims for {name} must be made for it, by hand")
            return self._append(SetBody(target=name, changes=changes, activity=activity))

    def keep_file(self, file: Path) -> str:
        """Keep a copy of a recording beside the catalog, named by the SHA-256 of its bytes, which is returned.

        The copy is on the disk before anything speaks of it. Raises InputError where the file cannot be read.
        """
        with self._writing(), written_to(folder_of(self._path)):
            name, size = hash_of(file)
            if not self._rehearsing:
                take_in(self._path, file, name)
            self._db.execute("INSERT OR IGNORE INTO media VALUES (?, ?)", (name, size))
        return name

    def same(self, target: str, others: Sequence[str], activity: Activity) -> Event:
        """Say that items are one recording: the others become duplicates of the first."""
        with self._writing():
            first = self._item_id(target, "merged")
            rest = tuple(dict.fromkeys(self._item_id(other, "merged") for other in others))
            if not rest or first in rest:
                raise UsageError("name the item that stays, and at least one other that is the same recording")
            return self._append(SameBody(target=first, others=rest, activity=activity))

    def undo(self, target: str | None, activity: Activity) -> Event:
        """Let an edit count no longer, by its event's id; None = the last one that was made in this copy.

        Nothing is taken away: what stood before stands again, and undoing the undoing brings the edit back.
        """
        with self._writing():
            event = recall(self._db, whole_id(self._db, target)) if target else last_edit(self._db)
            if event.type not in UNDOABLE:
                raise UsageError(f"{event.id[:12]} is of type {event.type}; only what people said can be undone")
            if not counts(self._db, event.id):
                raise UsageError(f"event {event.id[:12]} is undone already; to bring it back, undo the undoing")
            return self._append(UndoBody(target=event.id, activity=activity))

    def forget(self, target: str, activity: Activity) -> Forgotten:
        """Take a document, an item or something said of it out of the catalog for good, with all words about it.

        A tombstone and the commitments stay, so that the chain holds. Raises UsageError for a part of a finding.
        """
        if not self._db.in_transaction:
            self._db.execute("PRAGMA secure_delete = ON")
        with self._writing():
            found = look_up(self._db, target)
            if found.kind == "event":
                raise UsageError(f"{target} is an event; forget the item or document that it is about")
            traces = traces_of(self._db, found)
            body = ForgetBody(target=found.id, kind=found.kind, erased=traces.commitments, activity=activity)
            event = self._append(body)
            erase(self._db, traces)
            rebuild(self._db)
            kept = traces.media if not self._rehearsing else ()
        self._empty_files(kept)
        return Forgotten(event, found.kind, len(traces.commitments), traces.open_events, len(traces.media))

    def _empty_files(self, media: Sequence[str]) -> None:
        for name in media:
            drop(self._path, name)
        if not self._db.in_transaction:
            with plainly(self._path):
                self._db.execute("VACUUM")

    @contextmanager
    def together(self, *, rehearsal: bool = False) -> Iterator[None]:
        """Keep several writes whole or not at all. A rehearsal keeps nothing, and fails where the writes would."""
        self._rehearsing = rehearsal
        try:
            with suppress(_RehearsalOverError), self._writing():
                yield
                if rehearsal:
                    raise _RehearsalOverError
        finally:
            self._rehearsing = False

    def rebuild(self) -> None:
        """Make all derived tables again from the events."""
        with self._writing():
            rebuild(self._db)

    # Reading

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

    def log(self, start: str | None = None) -> list[Entry]:
        """Return the story of the catalog or of one record, oldest first: who, when, what, why.

        Raises NotFoundError for no such record, UsageError for several.
        """
        with self._reading():
            return story(self._db, start)

    @property
    def checkpoint(self) -> Checkpoint:
        """What stands for all events that are in the catalog now."""
        with self._reading():
            return checkpoint_of(marks_of(self._db))

    # Within a transaction

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with plainly(self._path), nullcontext() if self._db.in_transaction else transaction(self._db):
            yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with plainly(self._path), nullcontext() if self._db.in_transaction else snapshot(self._db):
            yield

    def _item_id(self, start: str, done: str) -> str:
        found = look_up(self._db, start)
        if found.kind != "item":
            raise UsageError(f"{start} is of kind {found.kind}; only items are {done}")
        return found.id

    def _about_an_item(self, start: str, done: str) -> str:
        found = look_up(self._db, start)
        if found.item is None:
            raise UsageError(f"{start} is of kind {found.kind}; only items and what is said of them is {done}")
        return found.id

    def _append(self, body: Body) -> Event:
        event = append(self._db, body, self._clock)
        index_again(self._db, fold(self._db, event))
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

    def _remembered(self, findings: Findings) -> Findings:
        """Return findings without the items that were forgotten."""
        kept = tuple(d for d in findings.dossiers if not is_forgotten(self._db, d.item.id))
        return findings if len(kept) == len(findings.dossiers) else findings.model_copy(update={"dossiers": kept})

    def _unheard_of(self, findings: Findings) -> tuple[str, ...]:
        names = [dossier.item.id for dossier in findings.dossiers]
        return tuple(name for name in names if not self._row("SELECT 1 FROM items WHERE id = ?", name))
