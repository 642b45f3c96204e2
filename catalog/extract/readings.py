"""What the reader makes of one recording, before it gets ids."""

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.extract.parts import Check, Step, Time
from catalog.model import Span
from catalog.model.words import MediaKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One recording as read; offsets count in characters of the document."""

    spans: tuple[Span, ...]
    """Where the text speaks of it, the first mention first."""
    kind: MediaKind
    description: str
    duration_s: int | None
    steps: tuple[Step, ...]
    times: tuple[Time, ...]
    checks: tuple[Check, ...]


def by_first_mention(readings: Iterable[Reading]) -> list[Reading]:
    """Return readings in the order of the text."""
    return sorted(readings, key=lambda r: r.spans[0])
