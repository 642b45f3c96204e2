"""How alike two recordings are: named reasons with weights. A machine suggests; a person says that they are one."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from catalog.model.sphere import distance_m
from catalog.model.traits import Days, Traits

LEAST = 0.5
"""From this score on two items are worth a person's look."""

_SLACK_M = 2_000
"""Metres by which places of one recording may miss one another besides their radii."""
_MOVING = {"video", "drone_video", "ground_video", "bodycam", "dashcam", "cctv", "livestream", "thermal_video"}
_STILL = {"still", "drone_still", "screenshot"}
_LOOSE = {"video", "still", "screenshot"}
"""Kinds that texts also call recordings of which they could say more."""


class Likeness(NamedTuple):
    """How alike two items are."""

    score: float
    """0..1: each reason for takes its weight of the doubt that is left, each reason against of what was gained."""
    reasons: dict[str, float]
    """Weights by name; below zero = speaks against it."""


def likeness(one: Traits, other: Traits) -> Likeness:
    """Return how alike two items are, whichever comes first."""
    reasons = {name: round(weight, 2) for name, weight in _reasons(one, other) if abs(weight) >= 0.01}
    doubt, left = 1.0, 1.0
    for weight in reasons.values():
        if weight > 0:
            doubt *= 1 - weight
        else:
            left *= 1 + weight
    return Likeness(round((1 - doubt) * left, 4), reasons)


def _reasons(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    found = _for_and_against(one, other)
    if one.posts & other.posts:  # what is said of one and the same post may differ all the same
        yield "same post or file", 0.97
        found = (reason for reason in found if reason[1] > 0)
    yield from found
    if one.document and one.document == other.document:
        yield "told apart by the same report", -0.6


def _for_and_against(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    yield from _people(one, other)
    yield from _times(one, other)
    yield from _lengths(one.duration_s, other.duration_s)
    yield from _kinds(one, other)
    yield from _places(one, other)
    alike = 2 * len(one.words & other.words) / max(1, len(one.words) + len(other.words))
    if alike > 0.25:
        yield "similar description", 0.6 * (alike - 0.25) / 0.75


def _people(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    gap = _gap((*one.made, *one.seen), (*other.made, *other.seen))
    close = gap is not None and gap <= 1
    if one.handles & other.handles:
        yield ("same account and day", 0.55) if close else ("same account", 0.35 if gap is None else 0.1)
    if one.names & other.names:
        name = "same name in its chain"
        yield (f"{name}, and day", 0.3) if close else (name, 0.15 if gap is None else 0.05)
    if one.checkers & other.checkers:
        yield "same checker", 0.15


def _times(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    made, seen = _gap(one.made, other.made), _gap(one.seen, other.seen)
    if made is not None:
        if made > 1:
            yield "made on other days", -0.5
        elif len({*one.made} & {*other.made}) > 1:
            yield "made on the same two dates", 0.4
        elif _sharp(one.made) and _sharp(other.made):
            yield "made on the same day", 0.2
    elif seen is not None and seen <= 1 and _sharp(one.seen) and _sharp(other.seen):
        yield "first seen on the same day", 0.2
    if _begins_after(one.made, other.seen) or _begins_after(other.made, one.seen):
        yield "made after the other was seen", -0.5


def _lengths(one: int | None, other: int | None) -> Iterator[tuple[str, float]]:
    if one and other:
        apart = abs(one - other) / max(one, other)
        if one == other:
            yield "same length", 0.3
        elif apart <= 0.1:
            yield "similar length", 0.15
        elif apart > 0.25:
            yield "other length", -0.3


def _kinds(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    if one.kind == other.kind:
        yield "same kind of recording", 0.05 if one.kind in _LOOSE else 0.1
    elif _family(one.kind) != _family(other.kind):
        yield "other kind of recording", -0.6
    elif one.kind not in _LOOSE and other.kind not in _LOOSE:
        yield "other kind of camera", -0.4


def _family(kind: str) -> str:
    return "moving" if kind in _MOVING else "still" if kind in _STILL else "satellite"


def _places(one: Traits, other: Traits) -> Iterator[tuple[str, float]]:
    pairs = [(a, b, distance_m(a[:2], b[:2])) for a in one.spots for b in other.spots]
    if not pairs:
        return
    near = [
        max(a.uncertainty_m, b.uncertainty_m) for a, b, metres in pairs if metres <= a.uncertainty_m + b.uncertainty_m
    ]
    if near:
        yield ("same spot", 0.35) if min(near) <= 1_000 else ("same town or area", 0.15)
    elif all(metres > a.uncertainty_m + b.uncertainty_m + _SLACK_M for a, b, metres in pairs):
        yield "other place", -0.3


def _gap(some: Iterable[Days], others: Iterable[Days]) -> int | None:
    """Return by how many days two sets of spans miss one another; 0 = they meet, None = one of them is empty."""
    gaps = [max(0, (max(a[0], b[0]) - min(a[1], b[1])).days) for a in some for b in others]
    return min(gaps, default=None)


def _sharp(spans: Iterable[Days]) -> bool:
    return any((last - first).days <= 2 for first, last in spans)


def _begins_after(made: Iterable[Days], seen: Iterable[Days]) -> bool:
    """Say whether all that was said of when one was made lies after the other one was seen."""
    first = min((a for a, _ in made), default=None)
    return first is not None and any((first - last).days > 1 for _, last in seen)
