"""What lies between a verb and a phrase of its sentence, as features that mean the same in all languages."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from catalog.choice import Features, size
from catalog.extract.trained.lines import Line

_TOLD = ("D", "C", "B", "S", "W", "V", "R", "K", "M", "-", ":", ";", '"', "p:by", "N")
_BY_AHEAD = 9
_VERB_LAST = frozenset(("de",))
"""Languages whose participles stand at the end of the clause, far from the verb they go with."""
_CLAUSE = 16
_VERBS = frozenset(("D", "C", "B", "S", "W", "V"))


def voice(line: Line, at: int) -> str:
    """Return how a verb is used: `act`, `pass`, `ing`, `noun`; participles `red` behind their noun, `attr` before."""
    word = line.words[at]
    if "active" in word.tags:
        return "act"
    if "passive" in word.tags:
        return "pass"
    if word.verb is None:
        return "noun"
    if line.cls(at + 1) == "M" and line.cls(at - 1) not in ("p:by", "H", "B") and not word.low.endswith("ing"):
        return "attr"
    if line.language in _VERB_LAST and (far := _voice_of_participle(line, at)):
        return far
    before = at - 1
    while before >= 0 and line.cls(before) in ("a", "N", "x") and at - before < 4 and not line.mark(before):
        before -= 1
    if line.cls(before) == "B" or line.cls(at - 1) == "B":
        return "pass"
    if word.low.endswith("ing"):
        return "ing"
    if line.cls(before) in ("H", "O", "p:to", "R", "I") or line.cls(at - 1) in ("H", "O"):
        return "act"
    if line.cls(at - 1) in ("M", "CM") or _by_ahead(line, at):
        return "red"
    return "act"


def _voice_of_participle(line: Line, at: int) -> str:
    """Return the voice of a German participle by the "hat" or "wurde" behind it or before it in its clause."""
    if not line.low(at).endswith(("t", "en")):
        return ""
    said = {"B": "pass", "H": "act", "O": "act"}
    if line.cls(at + 1) in said:
        return said[line.cls(at + 1)]
    for i in range(at - 1, max(-1, at - _CLAUSE), -1):
        if line.cls(i) in (".", ";", ":", "R", "D", "K"):
            return ""
        if line.cls(i) in said:
            return said[line.cls(i)]
    return ""


def _by_ahead(line: Line, at: int) -> bool:
    for i in range(at + 1, min(at + _BY_AHEAD, len(line.words))):
        if line.cls(i) == "p:by":
            return True
        if line.cls(i) in ("D", "W", "S", "C", ".", ";", ":", "M"):
            return False
    return False


class Way(NamedTuple):
    """What lies between a word and a phrase, as signs."""

    reach: Features
    """Side, distance and commas."""
    over: Features
    """Verbs, marks and the like between them."""
    touch: Features
    """What stands next to either."""

    @property
    def side(self) -> str:
        """Where the phrase stands: `L`, `R`, or `in` where the word is part of it."""
        return self.reach[0]


_INSIDE = Way(("in",), (), ())


def path(line: Line, at: int, first: int, last: int) -> Way:
    """Return what lies between the word at an index and the phrase from `first` to `last`."""
    if first <= at <= last:
        return _INSIDE
    return _way("L", line.classes[last + 1 : at]) if last < at else _way("R", line.classes[at + 1 : first])


@lru_cache(1 << 12)
def _way(side: str, between: tuple[str, ...]) -> Way:
    commas = f"commas={min(between.count(','), 3)}"
    seen = set(between)
    over = [f"{side},over={c}" for c in _TOLD if c in seen]
    if not seen & _VERBS:
        over.append(f"{side},noverb,{commas}")
    touch = f"{side},touch={between[0] if between else '='},{between[-1] if between else '='}"[:24]
    return Way(_reach(side, size(len(between)), commas), tuple(over), (touch,))


@lru_cache(1 << 8)
def _reach(side: str, far: str, commas: str) -> Features:
    return (side, f"{side},dist={far}", f"{side},{commas}", f"{side},{commas},dist={far}")


def along(signs: Features, speech: str) -> Iterator[str]:
    """Yield some signs of a way, by themselves and with how a word is used as a verb."""
    yield from signs
    yield from (f"{sign},{speech}" for sign in signs)
