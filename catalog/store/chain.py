"""The chains of all authors: whether every event is what it was when it was signed off, and none is missing."""

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
        said = event.said
        author, n, prev, lamport, seen = said["author"], said["n"], said["prev"], said["lamport"], said["seen"]
        found = [self._wrong(event, fault) for fault in self._breaks(author, n, prev, lamport, seen)]
        if (row.author, row.n, row.lamport) != (author, n, lamport):
            found.append(self._wrong(event, "the table tells another author, place or time than the event itself"))
        if self._places.setdefault((author, n), event.id) != event.id:
            found.append(self._fork(event, self._places[author, n]))
        self.marks[event.id] = Mark(author, n, prev, lamport)
        for name in seen:
            if name in self.marks:
                other, place = self.marks[name][:2]
                self.seen_by_others[other] = max(place, self.seen_by_others.get(other, 0))
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

    def _breaks(self, author: str, n: int, prev: str | None, lamport: int, seen: list[str]) -> Iterator[str]:
        times = [self.marks[name].lamport for name in (prev, *seen) if name in self.marks]
        if len(times) < len(seen) + (prev is not None):
            yield "an event that it builds on is missing or comes later"
        elif lamport != 1 + max(times, default=0):
            yield "its Lamport time does not follow from what it has seen"
        if prev is None and n != 1:
            yield "it names none before it, and is not the first"
        if prev in self.marks and self.marks[prev][:2] != (author, n - 1):
            yield "it does not follow the one that it names"

    @staticmethod
    def _wrong(event: Event, fault: str) -> Finding:
        check = "event" if "table" in fault else "chain"
        says = f"event {event.n} of author {event.author[:12]}: {fault}"
        return wrong(check, says, record=event.id, author=event.author, n=event.n)

    @staticmethod
    def _fork(event: Event, other: str) -> Finding:
        says = (
            f"event {event.n} of author {event.author[:12]}: there are two, {other[:12]} and {event.id[:12]}; "
            "the history was written twice"
        )
        return note("fork", says, record=event.id, author=event.author, n=event.n)


def well_formed(event: Event) -> bool:
    """Say whether bytes have the form of an event, whatever they say."""
    try:
        said = event.said
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
