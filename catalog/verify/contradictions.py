"""Dates of one recording that cannot all be right. Nothing is decided here: people are shown both spans."""

from collections.abc import Iterator, Sequence

from catalog.model import Contradiction
from catalog.model.words import Conflict, TimeRole
from catalog.verify.bounds import days_late, first_appearance, spoken
from catalog.verify.day_words import against_counts, against_weekdays
from catalog.verify.told import Told, side_of

_TOO_LATE: dict[TimeRole, Conflict] = {
    "filmed": "filmed_after_posted", "imagery_acquired": "acquired_after_published", "event": "event_after_posted",
}  # fmt: skip


def contradictions(told: Sequence[Told]) -> tuple[Contradiction, ...]:
    """Return what cannot all be right among the dates that all reports of a recording give.

    A date that is only "about" is stretched first, so that what is reported does not hang on a rounding.
    """
    return (*_too_late(told), *(found for report in told for found in _in_words(report)))


def _in_words(told: Told) -> Iterator[Contradiction]:
    dossier, document = told
    yield from against_weekdays(dossier.times)
    if document:
        yield from against_counts(dossier.times, document)


def _too_late(told: Sequence[Told]) -> Iterator[Contradiction]:
    seen = first_appearance(told)
    for time in (time for dossier, _ in told for time in dossier.times if seen):
        kind = _TOO_LATE.get(time.role)
        late = days_late(time.when, seen.when) if kind and seen else 0
        if kind and seen and late:
            side = side_of(time)
            zone = "; a time zone may explain one day" if late == 1 else ""
            yield Contradiction(kind=kind, says=f"{spoken(side)}, but {spoken(seen)}{zone}", sides=(side, seen))
