"""What several readers found in one document, brought together: one item a recording."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from catalog.model import Dossier, ProvenanceStep, Span, TimeClaim, VerificationStatement, record_id
from catalog.model.callings import name_key

Gist = tuple[str | None, ...]
"""What a record says, whatever its words."""
R = TypeVar("R", ProvenanceStep, TimeClaim, VerificationStatement)


def combined(ours: Sequence[Dossier], theirs: Iterable[Dossier]) -> tuple[Dossier, ...]:
    """Return all recordings in the order of the text; where words are one recording's to both, theirs is added to ours.

    What both say is kept once, with our words; an item whose words belong to several of ours goes to the nearest start.
    """
    found = list(ours)
    for other in theirs:
        at = _same(found, other)
        if at is None:
            found.append(other)
        else:
            found[at] = _with(found[at], other)
    return tuple(sorted(found, key=lambda dossier: dossier.item.mentions[0]))


def _same(found: Sequence[Dossier], other: Dossier) -> int | None:
    """Return which item has a mention where the other one is first spoken of."""
    spans = other.item.mentions
    for span in spans:
        touching = [n for n, one in enumerate(found) if any(_meet(span, mine) for mine in one.item.mentions)]
        if touching:
            return min(touching, key=lambda n: min(abs(m[0] - span[0]) for m in found[n].item.mentions))
    return None


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _with(mine: Dossier, other: Dossier) -> Dossier:
    item, theirs = mine.item, other.item
    first, *later = item.mentions
    known = {*map(_gist, mine.steps), *map(_gist, mine.times), *map(_gist, mine.verifications)}
    footage = {
        "mentions": (first, *sorted({*later, *theirs.mentions} - {first})),
        "duration_s": item.duration_s or theirs.duration_s,
    }
    return mine.model_copy(
        update={
            "item": item.model_copy(update=footage),
            "steps": (*mine.steps, *_new(other.steps, known, item.id)),
            "times": (*mine.times, *_new(other.times, known, item.id)),
            "verifications": (*mine.verifications, *_new(other.verifications, known, item.id)),
        }
    )


def _new(records: Iterable[R], known: set[Gist], item: str) -> tuple[R, ...]:
    """Return what was not known, as said of an item; the ids follow."""
    return tuple(
        record.model_copy(update={"item": item, "id": record_id(record.id.partition("-")[0], item, record.id)})
        for record in records
        if _gist(record) not in known
    )


def _gist(record: ProvenanceStep | TimeClaim | VerificationStatement) -> Gist:
    match record:
        case ProvenanceStep():
            return "step", record.role, name_key(record.agent or record.handle)
        case TimeClaim():
            return "time", record.role, record.when
        case VerificationStatement():
            return "check", record.dimension, record.verdict, name_key(record.verifier)
