"""Dates of one recording that cannot all be right. Nothing is decided here: people are shown both spans."""

from collections.abc import Iterator

from catalog.model import Contradiction, Document, Dossier, Side
from catalog.model.words import Conflict, TimeRole
from catalog.verify.bounds import days_late, first_appearance, spoken
from catalog.verify.day_words import against_counts, against_weekdays

_TOO_LATE: dict[TimeRole, Conflict] = {
    "filmed": "filmed_after_posted", "imagery_acquired": "acquired_after_published", "event": "event_after_posted",
}  # fmt: skip


def contradictions(dossier: Dossier, document: Document | None) -> tuple[Contradiction, ...]:
    """Return what cannot all be right among the dates of a recording. `document`: where it was found, if anywhere.

    A date that is only "about" is stretched first, so that what is reported does not hang on a rounding.
    """
    if not dossier.times:
        return ()
    found = [*_too_late(dossier, document), *against_weekdays(dossier.times)]
    return (*found, *(against_counts(dossier.times, document) if document else ()))


def _too_late(dossier: Dossier, document: Document | None) -> Iterator[Contradiction]:
    seen = first_appearance(dossier, document.published if document else None)
    for time in dossier.times if seen else ():
        kind = _TOO_LATE.get(time.role)
        late = days_late(time.when, seen.when) if kind and seen else 0
        if kind and seen and late:
            side = Side(record=time.id, role=time.role, when=time.when, evidence=time.evidence)
            zone = "; a time zone may explain one day" if late == 1 else ""
            yield Contradiction(kind=kind, says=f"{spoken(side)}, but {spoken(seen)}{zone}", sides=(side, seen))
