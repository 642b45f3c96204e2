"""Checkpoints: what stands for a whole state of the catalog, to be kept where the catalog's owner cannot change it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import Field, ValidationError

from catalog.errors import InputError
from catalog.model import Record
from catalog.model.base import Sha256
from catalog.store.canonical import canonical
from catalog.store.merkle import root

LARGEST = 10_000_000
"""Bytes of the largest checkpoint that is read."""


class Head(Record):
    """The newest event of a chain."""

    author: str
    """Whose chain."""
    n: int = Field(gt=0)
    """Its place in it."""
    id: Sha256
    """Its id."""


class Checkpoint(Record):
    """A state of a catalog: the ends of all chains, and the Merkle root of all events."""

    v: Literal[1] = 1
    """Version of this layout."""
    events: int = Field(ge=0)
    """How many events there are."""
    root: Sha256
    """RFC 6962 root; the leaves are the ids as 32 bytes, by Lamport time and then by id."""
    heads: tuple[Head, ...]
    """The ends of the chains by author and id; an author has two where the history was forked."""

    @property
    def data(self) -> bytes:
        """Its canonical bytes: alike wherever the same events are."""
        return canonical(self.model_dump(mode="json")) + b"\n"

    @classmethod
    def read(cls, path: Path) -> "Checkpoint":
        """Read one from a file. Raises InputError."""
        try:
            if path.stat().st_size > LARGEST:
                raise InputError(f"{path} is too large for a checkpoint; name the file that `checkpoint` wrote")
            return cls.model_validate_json(path.read_bytes())
        except OSError as error:
            raise InputError(f"{path}: {error.strerror}; name a file that can be read") from error
        except ValidationError as error:
            raise InputError(f"{path} is no checkpoint; name the file that `geofootage checkpoint` wrote") from error


class Mark(NamedTuple):
    """What a checkpoint needs to know of an event."""

    author: str
    """Who wrote it."""
    n: int
    """Its place in the author's chain."""
    prev: str | None
    """The event before it there."""
    lamport: int
    """Its Lamport time."""


Marks = Mapping[str, Mark]
"""Events by id."""


def checkpoint_of(marks: Marks) -> Checkpoint:
    """Return the checkpoint of some events."""
    inner = {mark.prev for mark in marks.values()}
    heads = [Head(author=m.author, n=m.n, id=name) for name, m in marks.items() if name not in inner]
    return Checkpoint(
        events=len(marks),
        root=_root(marks, marks),
        heads=tuple(sorted(heads, key=lambda head: (head.author, head.id))),
    )


def departs(checkpoint: Checkpoint, marks: Marks) -> str | None:
    """Say in one clause how the events differ from those that a checkpoint stands for; None where they hold them all.

    What was added since does not matter.
    """
    lost = next((head for head in checkpoint.heads if head.id not in marks), None)
    if lost:
        known = max((m.n for m in marks.values() if m.author == lost.author), default=0)
        what = "is another one" if known >= lost.n else f"is missing, the last one here is {known}"
        return f"event {lost.n} of author {lost.author[:12]} {what}"
    then = _before(checkpoint, marks)
    if len(then) != checkpoint.events or _root(then, marks) != checkpoint.root:
        return f"the {len(then)} events before its heads are not the {checkpoint.events} that it stands for"
    return None


def _before(checkpoint: Checkpoint, marks: Marks) -> set[str]:
    then: set[str] = set()
    for head in checkpoint.heads:
        name: str | None = head.id
        while name and name in marks and name not in then:
            then.add(name)
            name = marks[name].prev
    return then


def _root(names: Iterable[str], marks: Marks) -> str:
    return root(bytes.fromhex(name) for name in sorted(names, key=lambda name: (marks[name].lamport, name))).hex()
