"""Events: signed-off statements, the only authority of the catalog."""

import json
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from catalog.errors import CatalogError
from catalog.model import Activity
from catalog.store.bodies import BODIES, Body, EventType
from catalog.store.seal import Disclose, commitments, unseal

VERSION = 2
"""Version of the event layout: 1 had no seals."""


def _nothing(_commitment: str) -> bytes | None:
    return None


@dataclass(frozen=True)
class Event:
    """One statement as it stands in the log: its bytes, and the id that is their SHA-256."""

    id: str
    """SHA-256 of `data`."""
    data: bytes
    """Canonical JSON, exactly as stored: v, author, n, prev, lamport, seen, claimed_at, type, body."""
    disclose: Disclose = field(default=_nothing, compare=False, repr=False)
    """Where the values behind its seals are."""

    @classmethod
    def read(cls, data: bytes, disclose: Disclose = _nothing) -> "Event":
        """Take the bytes of an event; its id follows from them."""
        return cls(sha256(data).hexdigest(), data, disclose)

    @cached_property
    def said(self) -> dict[str, Any]:
        """The whole statement as JSON values, sealed as it stands."""
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

    @property
    def commitments(self) -> list[str]:
        """What it has sealed."""
        return commitments(self.type, self.said["body"])

    @cached_property
    def content(self) -> dict[str, Any] | None:
        """What it says as JSON values, seals opened; None where that was forgotten."""
        return unseal(self.type, self.said["body"], self.disclose)

    @cached_property
    def body(self) -> Body | None:
        """What it says; None where that was forgotten. Raises CatalogError where this version does not understand."""
        try:
            model = BODIES[self.type]
            return None if self.content is None else model.model_validate(self.content)
        except (KeyError, ValidationError) as error:
            raise CatalogError(f"event {self.id[:12]} is not understood; install a newer geofootage") from error

    def meaning(self, body: Body) -> "Event":
        """Return the event as one whose body is known already, so that it need not be read from its bytes."""
        self.__dict__["body"] = body
        return self

    @property
    def activity(self) -> Activity | None:
        """The run or edit that it comes from; None for documents, whose run is that of their findings."""
        return getattr(self.body, "activity", None)
