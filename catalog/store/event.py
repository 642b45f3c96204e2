"""Events: signed-off statements, the only authority of the catalog, and what each type of them says."""

import json
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any, Literal

from pydantic import Field, ValidationError

from catalog.errors import CatalogError
from catalog.model import Activity, Document, Dossier, Findings, LocationClaim, Record, TimeClaim
from catalog.model.base import Sha256
from catalog.model.words import MediaKind, Sensitivity, WorkflowStatus

VERSION = 1
"""Version of the event layout."""

EventType = Literal["document", "findings", "item", "review", "set"]


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
    """Id of the item, step, time, location or verification."""
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


Body = DocumentBody | FindingsBody | ItemBody | ReviewBody | SetBody

_BODIES: dict[EventType, type[Body]] = {
    "document": DocumentBody,
    "findings": FindingsBody,
    "item": ItemBody,
    "review": ReviewBody,
    "set": SetBody,
}
_TYPES: dict[type[Body], EventType] = {body: name for name, body in _BODIES.items()}


def type_of(body: Body) -> EventType:
    """Return the event type that a body belongs to."""
    return _TYPES[type(body)]


@dataclass(frozen=True)
class Event:
    """One statement as it stands in the log: its bytes, and the id that is their SHA-256."""

    id: str
    """SHA-256 of `data`."""
    data: bytes
    """Canonical JSON, exactly as stored: v, author, n, prev, lamport, seen, claimed_at, type, body."""

    @classmethod
    def read(cls, data: bytes) -> "Event":
        """Take the bytes of an event; its id follows from them."""
        return cls(sha256(data).hexdigest(), data)

    @cached_property
    def said(self) -> dict[str, Any]:
        """The whole statement as JSON values."""
        said: dict[str, Any] = json.loads(self.data)
        return said

    @property
    def author(self) -> str:
        """Random id of the catalog copy that it was written in."""
        return str(self.said["author"])

    @property
    def n(self) -> int:
        """Its place among the author's events, from 1."""
        return int(self.said["n"])

    @property
    def prev(self) -> str | None:
        """Id of the author's event before it."""
        prev: str | None = self.said["prev"]
        return prev

    @property
    def lamport(self) -> int:
        """One more than that of any event known when it was written."""
        return int(self.said["lamport"])

    @property
    def seen(self) -> tuple[str, ...]:
        """Newest events of the other authors when it was written."""
        return tuple(self.said["seen"])

    @property
    def claimed_at(self) -> str:
        """When, by the clock of the machine that wrote it: ISO 8601, UTC."""
        return str(self.said["claimed_at"])

    @property
    def type(self) -> EventType:
        """What kind of statement it is."""
        kind: EventType = self.said["type"]
        return kind

    @cached_property
    def body(self) -> Body:
        """What it says. Raises CatalogError where this version does not understand it."""
        try:
            return _BODIES[self.type].model_validate(self.said["body"])
        except (KeyError, ValidationError) as error:
            raise CatalogError(f"event {self.id[:12]} is not understood; install a newer geofootage") from error

    @property
    def activity(self) -> Activity | None:
        """The run or edit that it comes from; None for documents, whose run is that of their findings."""
        return None if isinstance(self.body, DocumentBody) else self.body.activity
