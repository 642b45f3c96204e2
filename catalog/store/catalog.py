"""The catalog on disk: what may be done with it, each write one transaction."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from catalog.errors import UsageError
from catalog.model import Activity, Document, Dossier, Findings
from catalog.model.words import WorkflowStatus
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
from catalog.store.bundle.pack import Packed, pack
from catalog.store.canonical import digest
from catalog.store.checkpoint import checkpoint_of
from catalog.store.database import plainly
from catalog.store.event import Event
from catalog.store.fold import fold, index_again, is_forgotten, rebuild
from catalog.store.forget import erase, traces_of
from catalog.store.log import UNDOABLE, append, last_edit, marks_of, recall, store
from catalog.store.lookup import look_up, whole_id
from catalog.store.media import drop, folder_of, hash_of, place_of, put, take_in, written_to
from catalog.store.merge import Plan, Preview, planned
from catalog.store.parcel import Parcel
from catalog.store.reading import Reading
from catalog.store.said import counts
from catalog.store.tables import records_in, run_digest


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


class Catalog(Reading):
    """An open catalog: `with Catalog.open(path) as catalog`. Every write is kept whole and on the disk, or not at all.

    All methods raise CatalogError where the file is damaged, locked for 30 s, read-only or the disk is full.
    """

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

    def kept_file(self, sha256: str) -> Path | None:
        """Return where the file of this SHA-256 lies, None where it was never kept or is gone."""
        place = place_of(self._path, sha256)
        return place if place.is_file() else None

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
        with self._writing():
            found = look_up(self._db, target)
            if found.kind == "event":
                raise UsageError(f"{target} is an event; forget the item or document that it is about")
            traces = traces_of(self._db, found)
            body = ForgetBody(target=found.id, kind=found.kind, erased=traces.commitments, activity=activity)
            event = self._append(body)
            erase(self._db, traces)
            rebuild(self._db)
        if not self._db.in_transaction:
            self._sweep(traces.media)
        return Forgotten(event, found.kind, len(traces.commitments), traces.open_events, len(traces.media))

    def _sweep(self, media: Sequence[str]) -> None:
        """Delete media files, and write the file anew without what earlier versions left in its free pages."""
        with plainly(self._path), written_to(folder_of(self._path)):
            for name in media:
                drop(self._path, name)
            self._db.execute("VACUUM")

    def merge(self, other: Parcel, activity: Activity, *, erase_too: bool = False) -> Preview:
        """Take in all that another copy says and this one does not, whole or not at all; say what that was.

        The outcome does not depend on the order in which copies are put together. What others forgot is hidden; with
        `erase_too` it is taken out here as well. Raises InputError where any of it is not sound.
        """
        with self._writing():
            plan = planned(self._db, other)
            empty = self._row("SELECT 1 FROM events") is None
            if plan.media or plan.events:
                self._take_over(plan, other)
            if erase_too:
                self._db.execute("DELETE FROM disclosures WHERE commitment IN (SELECT commitment FROM erased)")
            # into an empty catalog the other one moves as it is; and two copies must come to rest
            if not empty and any(event.type != "imported" for event in plan.events):
                forked = tuple(plan.preview.forked)
                body = ImportedBody(events=len(plan.events), root=plan.root, forked=forked, activity=activity)
                self._append(body)
        return plan.preview

    def pack(self, out: Path, sign: Callable[[bytes], bytes] | None = None, tokens: Sequence[Path] = ()) -> Packed:
        """Write the whole catalog to a bundle; what is sensitive is in it. Raises CatalogError, InputError."""
        with self._reading():
            return pack(self._db, self._path, out, checkpoint_of(marks_of(self._db)), sign, tokens)

    def _take_over(self, plan: Plan, other: Parcel) -> None:
        """Write media, then events, then the derived tables."""
        with written_to(folder_of(self._path)):
            for name in () if self._rehearsing else plan.media:
                with other.media[name]() as source:
                    put(self._path, name, source)
        for name in plan.media:
            size = 0 if self._rehearsing else place_of(self._path, name).stat().st_size
            self._db.execute("INSERT OR IGNORE INTO media VALUES (?, ?)", (name, size))
        store(self._db, plan.events, plan.sealed)
        rebuild(self._db)

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

    # Within a transaction

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
