"""Putting copies of a catalog together: the union of their events. What people said apart is kept and disputed."""

import json
import re
from collections.abc import Iterator
from sqlite3 import Connection
from typing import NamedTuple

from pydantic import ValidationError

from catalog.errors import CatalogError, InputError
from catalog.model import Record
from catalog.store.bodies import ForgetBody
from catalog.store.canonical import canonical
from catalog.store.chain import Chains, Row, forks, well_formed
from catalog.store.checkpoint import Mark, checkpoint_of
from catalog.store.event import Event
from catalog.store.log import in_order
from catalog.store.parcel import Parcel
from catalog.store.seal import SALT_BYTES, Sealed

_AUTHOR = re.compile(r"[0-9a-f]{32}\Z")
_ID = re.compile(r"[0-9a-f]{64}\Z")
_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")
_SENSITIVITY = re.compile(rb'"sensitivity":"([a-z_]+)"')


class Newcomer(Record):
    """An author of whom nothing was known here."""

    author: str
    """The author's random id."""
    names: tuple[str, ...]
    """Names that the people behind it go by."""
    events: int
    """How many events of theirs there are."""


class Preview(Record):
    """What taking in another copy would do."""

    name: str
    """Where it comes from."""
    new: int
    """Events that are new here."""
    known: int
    """Events that are here already."""
    forked: dict[str, int]
    """Authors of whom there would be two histories, with the place where they part."""
    unknown_authors: tuple[Newcomer, ...]
    """Authors of whom nothing is here."""
    sensitive: int
    """New statements about items whose sensitivity is set to something that must be minded."""
    undecided: int
    """New items whose sensitivity nobody set when they came."""
    forgotten: int
    """Records that others forgot, and that would be hidden here."""
    media: int
    """Media files that would be copied."""


class Plan(NamedTuple):
    """What taking in another copy needs."""

    preview: Preview
    """For people."""
    events: list[Event]
    """The new events, causes before effects."""
    sealed: list[Sealed]
    """The values behind their seals that nobody forgot."""
    root: str
    """Merkle root of the other copy."""
    media: tuple[str, ...]
    """Media files that are not here."""


def planned(db: Connection, other: Parcel) -> Plan:
    """Look at everything that another copy brings, and say what taking it in would do.

    Raises InputError where any of it is malformed, altered, incomplete or of a newer version: then nothing is taken.
    """
    here = {event.id: event for event in in_order(db)}
    new = {name: event for name, event in other.events.items() if name not in here}
    for event in new.values():
        _admit(other, event)
    union = sorted([*here.values(), *new.values()], key=lambda event: (event.lamport, event.id))
    _chain(other, union, set(new))
    erased = {name for event in union for name in _erased(event)}
    for event in new.values():
        _understand(other, event, erased)
    arriving = [event for event in union if event.id in new]
    held = {name for (name,) in db.execute("SELECT sha256 FROM media")}
    missing = tuple(name for name in other.media if name not in held)
    wanted = dict.fromkeys(name for event in arriving for name in event.commitments if name not in erased)
    sealed = [other.sealed[name] for name in wanted if name in other.sealed]
    marks = {name: Mark(e.author, e.n, e.prev, e.lamport) for name, e in other.events.items()}
    return Plan(_preview(other, here, arriving, sealed, missing), arriving, sealed, checkpoint_of(marks).root, missing)


def _preview(
    other: Parcel, here: dict[str, Event], new: list[Event], sealed: list[Sealed], media: tuple[str, ...]
) -> Preview:
    before = forks(here.values())
    parted = forks([*here.values(), *new])
    words = [found[1] for value in sealed for found in _SENSITIVITY.finditer(value.value)]
    items = [value.value for value in sealed if value.value.startswith(b'{"item":')]
    return Preview(
        name=other.name,
        new=len(new),
        known=len(other.events) - len(new),
        forked={author: n for author, n in parted.items() if before.get(author) != n},
        unknown_authors=tuple(_newcomers({event.author for event in here.values()}, new)),
        sensitive=sum(word != b"not_sensitive" for word in words),
        undecided=sum(b'"sensitivity":null' in item for item in items),
        forgotten=sum(event.type == "forget" for event in new),
        media=len(media),
    )


def _newcomers(known: set[str], new: list[Event]) -> Iterator[Newcomer]:
    theirs: dict[str, list[Event]] = {}
    for event in new:
        if event.author not in known:
            theirs.setdefault(event.author, []).append(event)
    for author, events in theirs.items():
        names = dict.fromkeys(event.said["body"].get("activity", {}).get("agent", "geofootage") for event in events)
        yield Newcomer(author=author, names=tuple(map(str, names)), events=len(events))


def _admit(other: Parcel, event: Event) -> None:
    """Refuse what has not exactly the form that we write."""
    if not well_formed(event):
        raise InputError(f"{other.name}: {event.id[:12]} is no event of this version; it may need a newer geofootage")
    said = event.said
    names = [*said["seen"], *([said["prev"]] if said["prev"] else [])]
    sound = _AUTHOR.match(said["author"]) and _AT.match(said["claimed_at"]) and all(map(_ID.match, names))
    try:
        sound = sound and canonical(said) == event.data
    except (InputError, RecursionError):
        sound = None
    if not sound:
        raise InputError(f"{other.name}: event {event.id[:12]} is not written as we write events; nothing is taken in")


def _chain(other: Parcel, union: list[Event], new: set[str]) -> None:
    """Refuse events that do not follow from one another."""
    chains = Chains()
    for event in union:
        found = chains.take(Row(event.id, event.author, event.n, event.lamport, event.data), event)
        bad = next((finding for finding in found if finding.level == "wrong"), None)
        if bad and event.id in new:
            raise InputError(f"{other.name}: {bad.says}; ask for a whole copy")


def _understand(other: Parcel, event: Event, erased: set[str]) -> None:
    """Refuse what this version does not understand, and values that are missing though nobody forgot them."""
    for name in event.commitments:
        value = other.sealed.get(name)
        if value is None and name not in erased:
            raise InputError(f"{other.name}: a value of event {event.id[:12]} is missing; ask for a whole copy")
        if value and (len(value.salt) != SALT_BYTES or not _is_canonical(value.value)):
            raise InputError(f"{other.name}: a value of event {event.id[:12]} is not written as we write values")
    try:
        event.body  # noqa: B018  asking for it checks it
    except (CatalogError, ValidationError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            f"{other.name}: event {event.id[:12]} is not understood; install a newer geofootage"
        ) from error


def _is_canonical(value: bytes) -> bool:
    try:
        return canonical(json.loads(value)) == value
    except (ValueError, RecursionError, InputError):
        return False


def _erased(event: Event) -> tuple[str, ...]:
    """Return the commitments that an event forgets; one that is not understood is refused later."""
    try:
        return event.body.erased if event.type == "forget" and isinstance(event.body, ForgetBody) else ()
    except CatalogError:
        return ()
