"""The chains of all authors: whether every event is what it was when it was signed off, and none is missing."""

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from catalog.store.bodies import EVENT_TYPES
from catalog.store.checkpoint import Mark
from catalog.store.event import VERSION, Event
from catalog.store.finding import Finding, note, wrong

KEYS = {"v", "author", "n", "prev", "lamport", "seen", "claimed_at", "type", "body"}
"""What every event says."""


class Row(NamedTuple):
    """An event as the table of events holds it."""

    id: str
    """Said to be the SHA-256 of the bytes."""
    author: str
    """Said to be the author in the bytes."""
    n: int
    """Said to be the place in the bytes."""
    lamport: int
    """Said to be the Lamport time in the bytes."""
    data: bytes
    """The bytes."""


class Chains:
    """Takes events one by one in the common order, and says what is wrong with them."""

    def __init__(self) -> None:
        self.marks: dict[str, Mark] = {}
        """The events that were taken, by id."""
        self.seen_by_others: dict[str, int] = {}
        """Per author, up to which of his events another author says to have seen his chain."""
        self._places: dict[tuple[str, int], str] = {}

    def take(self, row: Row, event: Event) -> list[Finding]:
        """Take up an event; return what is wrong with it."""
        if event.id != row.id:
            return [wrong("event", f"event {row.id[:12]} was changed after it was written", record=row.id)]
        if not well_formed(event):
            return [wrong("event", f"event {row.id[:12]} is not of the form that events have", record=row.id)]
        found = list(self._faults(row, event))
        self.marks[event.id] = Mark(event.author, event.n, event.prev, event.lamport)
        self._places.setdefault((event.author, event.n), event.id)
        for name in event.seen:
            if name in self.marks:
                author, n = self.marks[name][:2]
                self.seen_by_others[author] = max(n, self.seen_by_others.get(author, 0))
        return found

    def gaps(self) -> Iterator[Finding]:
        """Yield what is missing between the events that were taken."""
        taken: dict[str, list[int]] = {}
        for author, n in self._places:
            taken.setdefault(author, []).append(n)
        for author, places in taken.items():
            if max(places) != len(places):
                says = (
                    f"{max(places) - len(places)} of the first {max(places)} events of author {author[:12]} are missing"
                )
                yield wrong("chain", says, author=author)

    def _faults(self, row: Row, event: Event) -> Iterator[Finding]:
        about = {"record": event.id, "author": event.author, "n": event.n}
        name = f"event {event.n} of author {event.author[:12]}"
        if (row.author, row.n, row.lamport) != (event.author, event.n, event.lamport):
            yield wrong(
                "event", f"{name}: the table tells another author, place or time than the event itself", **about
            )
        other = self._places.get((event.author, event.n))
        if other:
            says = f"{name}: there are two, {event.id[:12]} and {other[:12]}; the history was written twice"
            yield note("fork", says, **about)
        yield from (wrong("chain", f"{name}: {fault}", **about) for fault in self._breaks(event))

    def _breaks(self, event: Event) -> Iterator[str]:
        known = [self.marks[name] for name in (event.prev, *event.seen) if name in self.marks]
        if len(known) < len(event.seen) + (event.prev is not None):
            yield "an event that it builds on is missing or comes later"
        elif event.lamport != 1 + max((mark.lamport for mark in known), default=0):
            yield "its Lamport time does not follow from what it has seen"
        if event.prev in self.marks:
            before = self.marks[event.prev]
            if (before.author, before.n + 1) != (event.author, event.n):
                yield "it does not follow the one that it names"
        elif event.prev is None and event.n != 1:
            yield "it names none before it, and is not the first"


def well_formed(event: Event) -> bool:
    """Say whether bytes have the form of an event, whatever they say."""
    try:
        said = json.loads(event.data)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(said, dict)
        and said.keys() == KEYS
        and _is_whole(said["v"], VERSION)
        and all(isinstance(said[key], str) for key in ("author", "claimed_at", "type"))
        and _is_whole(said["n"])
        and _is_whole(said["lamport"])
        and (said["prev"] is None or isinstance(said["prev"], str))
        and isinstance(said["seen"], list)
        and all(isinstance(name, str) for name in said["seen"])
        and said["type"] in EVENT_TYPES
        and isinstance(said["body"], dict)
    )


def forks(events: Iterable[Event]) -> dict[str, int]:
    """Return the authors whose history was written twice, each with the first place where it parts."""
    places: dict[tuple[str, int], str] = {}
    parted: dict[str, int] = {}
    for event in events:
        if places.setdefault((event.author, event.n), event.id) != event.id:
            parted[event.author] = min(event.n, parted.get(event.author, event.n))
    return parted


def _is_whole(value: object, most: int = 2**53) -> bool:
    return type(value) is int and 1 <= value <= most
