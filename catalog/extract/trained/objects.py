"""What a check is of, where the words before or behind it name it: "verify *the place or the date of the video*"."""

from collections.abc import Iterable
from typing import NamedTuple

from catalog.extract.trained.lines import Line

_PHRASE = frozenset(("d", "x", "a", "K", "N", ",", "M", "I", "'s", "p:of"))
"""Classes of the words of what is checked: noun phrases in a row, with what joins them."""
_MADE = frozenset(("B", "H", "D"))
"""Classes of the verb of its clause: "when it *was filmed*"."""
_OF_VERB = frozenset(("B", "H", "N", "O", "a"))
"""Classes of what stands between what is checked and a participle: "the date *could not be* verified"."""
_REACH = 14
"""Words within which it is told."""
_OPENS = frozenset(("d", "x", "A", "P", "G", "#", "C", "V"))
"""Classes of the words that open a phrase."""
_SUBJECT = 4
"""Words behind "that" within which the subject of the clause stands."""


class Named(NamedTuple):
    """What one side of a word that tells of a check names."""

    dimensions: frozenset[str]
    footage: bool
    """Whether it names footage, or "it"."""

    def holds(self, dimension: str) -> str:
        """Return whether a dimension is named: `in`, or only others are (`out`), or footage alone, or nothing."""
        if dimension in self.dimensions:
            return "in"
        return "out" if self.dimensions else "footage" if self.footage else "none"


def named_behind(line: Line, at: int, last: int) -> Named:
    """Return what is named right behind a word: "confirmed *the location of the clip* from ..."; `last`: the end of its
    clause."""
    return _named(line, range(at + 1, min(last + 1, at + _REACH)))


def named_before(line: Line, at: int, first: int) -> Named:
    """Return what is named before a verb in the passive: "*neither the place nor the date* could be confirmed";
    `first`: where its clause begins."""
    start = at - 1
    while start > 0 and (line.classes[start] in _OF_VERB or line.has(start, "unable")):
        start -= 1
    return _named(line, range(start, max(first - 1, start - _REACH), -1))


def _named(line: Line, spots: Iterable[int]) -> Named:
    dimensions, footage = set(), False
    for at in spots:
        dimension, cls = line.tag(at, "dimension"), line.classes[at]
        if dimension:
            dimensions.add(dimension)
        elif cls in ("M", "I"):
            footage = True
        elif line.has(at, "contrast") or not (cls in _PHRASE or (cls in _MADE and _of_clause(line, at))):
            break
    return Named(frozenset(dimensions), footage)


def _of_clause(line: Line, at: int) -> bool:
    """Say whether a verb tells of filming, or leads to one that does."""
    return any(line.words[i].verb == "filmed" for i in range(at, min(at + 3, len(line.words))))


def object_of(line: Line, at: int, named: Named) -> str:
    """Return of what sort the words behind a check are: what it may be of, footage, a clause about footage or about
    something else ("confirmed *that five people died*"), another thing, or none; `named`: what is named there."""
    behind = at + 1
    while line.cls(behind) == "a":
        behind += 1
    if named.dimensions:
        return "dimension"
    if line.cls(behind) in ("R", "K"):
        subject = line.classes[behind + 1 : behind + 1 + _SUBJECT]
        return "clause on footage" if "M" in subject or "I" in subject else "clause"
    if named.footage:
        return "footage"
    return "thing" if line.cls(behind) in _OPENS else "none"
