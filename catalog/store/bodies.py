"""What each type of event says."""

from typing import Literal, get_args

from pydantic import Field

from catalog.model import (
    Activity,
    Copy,
    Document,
    Dossier,
    Findings,
    Link,
    LocationClaim,
    Note,
    ProvenanceStep,
    Record,
    TimeClaim,
    VerificationStatement,
)
from catalog.model.base import Sha256
from catalog.model.words import MediaKind, Sensitivity, WorkflowStatus

EventType = Literal["document", "findings", "item", "review", "set", "retract", "same", "undo", "forget", "imported"]

EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)


class Changes(Record):
    """What a person changes of an item. None = as it was; claims are added, and older ones by hand step back."""

    description: str | None = None
    """New words for what the recording is."""
    kind: MediaKind | None = None
    """What kind of recording."""
    duration_s: int | None = Field(default=None, gt=0)
    """Length in seconds."""
    sensitivity: Sensitivity | None = None
    """What must be minded before it leaves the catalog."""
    locations: tuple[LocationClaim, ...] = ()
    """Claims by hand; they supersede earlier claims by hand of the same role."""
    times: tuple[TimeClaim, ...] = ()
    """Claims by hand; they supersede earlier claims by hand of the same role."""
    steps: tuple[ProvenanceStep, ...] = ()
    """Steps by hand; they stand beside the others."""
    verifications: tuple[VerificationStatement, ...] = ()
    """Statements by hand; they stand beside the others."""
    copies: tuple[Copy, ...] = ()
    """Where it can be seen besides."""
    notes: tuple[Note, ...] = ()
    """Remarks."""
    links: tuple[Link, ...] = ()
    """Items that it belongs together with."""


class DocumentBody(Record):
    """This text was read."""

    document: Document
    """The document with its details."""
    replaces: Sha256 | None = None
    """SHA-256 of the version that stood at the same URL before."""


class FindingsBody(Record):
    """This is what a run found in a document."""

    findings: Findings
    """Resolutions and items."""
    activity: Activity
    """The run."""


class ItemBody(Record):
    """A person added this item."""

    dossier: Dossier
    """The item and what was typed of it."""
    activity: Activity
    """Who, and why."""


class ReviewBody(Record):
    """A person judged a record."""

    target: str
    """Id of the item, or of something said of it."""
    status: WorkflowStatus
    """`reviewed` accepts, `rejected` rejects."""
    activity: Activity
    """Who, and why."""


class SetBody(Record):
    """A person changed an item."""

    target: str
    """Id of the item."""
    changes: Changes
    """What is different now."""
    activity: Activity
    """Who, and why."""


class RetractBody(Record):
    """A record is withdrawn by those who entered it; it was not judged wrong by others."""

    target: str
    """Id of the item, or of something said of it."""
    activity: Activity
    """Who, and why."""


class SameBody(Record):
    """A person says that several items are one recording."""

    target: str
    """Id of the item that stays."""
    others: tuple[str, ...]
    """Ids of the items that are the same one once more."""
    activity: Activity
    """Who, and why."""


class UndoBody(Record):
    """An edit no longer counts: what stood before it stands again. Undoing an undo brings the edit back."""

    target: Sha256
    """Id of the event."""
    activity: Activity
    """Who, and why."""


class ForgetBody(Record):
    """Values are taken out of the catalog for good; their commitments stay, so that the chain holds."""

    target: str
    """Id of the item or claim, or SHA-256 of the document."""
    kind: str
    """What it was: `item`, `document`, `note`, ..."""
    erased: tuple[Sha256, ...]
    """Commitments whose values are gone."""
    activity: Activity
    """Who, and the reason."""


class ImportedBody(Record):
    """Events of another copy of the catalog were taken in."""

    events: int = Field(gt=0)
    """How many were new here."""
    root: Sha256
    """Merkle root of the other copy as it was taken in."""
    forked: tuple[str, ...] = ()
    """Authors of whom there are now two histories."""
    activity: Activity
    """Who, and why."""


Edit = ItemBody | ReviewBody | SetBody | RetractBody | SameBody | UndoBody
Body = DocumentBody | FindingsBody | Edit | ForgetBody | ImportedBody

BODIES: dict[EventType, type[Body]] = {
    "document": DocumentBody,
    "findings": FindingsBody,
    "item": ItemBody,
    "review": ReviewBody,
    "set": SetBody,
    "retract": RetractBody,
    "same": SameBody,
    "undo": UndoBody,
    "forget": ForgetBody,
    "imported": ImportedBody,
}
_TYPES: dict[type[Body], EventType] = {body: name for name, body in BODIES.items()}


def type_of(body: Body) -> EventType:
    """Return the event type that a body belongs to."""
    return _TYPES[type(body)]
