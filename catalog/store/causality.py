"""Who knew what: which events an event's author had seen when it was written."""

from typing import NamedTuple, Protocol

from catalog.store.event import Event


class Past(Protocol):
    """Tells what an event's author had seen of the events before it."""

    def complete(self, event: Event) -> bool:
        """Say whether the author had seen all events before it."""

    def saw(self, event: Event, earlier: str) -> bool:
        """Say whether the author had seen an earlier event."""


class Everything:
    """The past of an event that is written here and now: its author sees all that is in the catalog."""

    def complete(self, event: Event) -> bool:
        """Say yes."""
        return True

    def saw(self, event: Event, earlier: str) -> bool:
        """Say yes."""
        return True


class _Mark(NamedTuple):
    line: int
    position: int
    knows: dict[int, int]


class Causality:
    """The past of every event of a log, worked out in its order.

    A line is a run of events of one author without a fork. To have seen an event is to have seen its line up to it,
    so one number a line says all that an event knows.
    """

    def __init__(self) -> None:
        self._marks: dict[str, _Mark] = {}
        self._tips: list[str] = []

    def add(self, event: Event) -> None:
        """Take up the next event, causes before effects."""
        before = self._marks.get(event.prev or "")
        if before and self._tips[before.line] == event.prev:
            line, position = before.line, before.position + 1
            self._tips[line] = event.id
        else:
            line, position = len(self._tips), 1
            self._tips.append(event.id)
        self._marks[event.id] = _Mark(line, position, self._known(event, before, line))

    def complete(self, event: Event) -> bool:
        """Say whether the author had seen all events before it."""
        mark = self._marks[event.id]
        return mark.position + sum(mark.knows.values()) == len(self._marks)

    def saw(self, event: Event, earlier: str) -> bool:
        """Say whether the author had seen an earlier event."""
        mark, other = self._marks[event.id], self._marks[earlier]
        if mark.line == other.line:
            return other.position <= mark.position
        return mark.knows.get(other.line, 0) >= other.position

    def _known(self, event: Event, before: _Mark | None, line: int) -> dict[int, int]:
        seen = [self._marks[name] for name in event.seen if name in self._marks]
        if before and before.line == line and not seen:
            return before.knows
        known: dict[int, int] = {}
        for mark in [before, *seen] if before else seen:
            for other, position in [*mark.knows.items(), (mark.line, mark.position)]:
                known[other] = max(known.get(other, 0), position)
        known.pop(line, None)
        return known
