"""Where the clause of a word that tells of a check begins and ends."""

from catalog.extract.trained.lines import Line

_BACK, _ON = 14, 28
"""Words that a clause reaches back and on; what was checked may stand far behind: "the place by ..., and the date"."""
_PARTING = frozenset((";", ":", "-"))
_OPENING = frozenset(("contrast", "dimension"))
"""Tags of words that may begin a clause."""
_LEADING = frozenset(("d", "a", "x"))
"""Classes of the words that may stand before a dimension: "the exact date"."""
_LED = 3
"""How many of them."""
_OF_IT = frozenset(("p:of", "d", "x", "M", "I"))
"""Classes of the words that belong to a dimension: "the date *of the video*"."""
_SUBJECT_OR_VERB = frozenset(("A", "P", "G", "x", ",", "K", "B", "H", "O", "N", "a", "I", "R", '"'))
"""Classes of what stands right before a finite verb."""
_ASKING = frozenset(("R", "K"))
"""Classes of question words, that ask for one dimension more: "when or *where* it was filmed"."""
_OWN = frozenset(("B", "H", "O", "C", "V", "N"))
"""Classes of the words that tell something of a dimension of its own: "the date *could* not be"."""


def clause(line: Line, at: int) -> tuple[int, int]:
    """Return the bounds of the words around an index up to a colon, a semicolon, a dash, a contrast, or a dimension of
    which something of its own is said: "confirmed the place, *the date could not be*"."""
    if _PARTING.isdisjoint(line.classes) and _OPENING.isdisjoint(line.tagged):
        return max(0, at - _BACK), min(len(line.words) - 1, at + _ON)
    first = last = at
    while first > 0 and at - first < _BACK and not _parts(line, first - 1):
        first -= 1
    if line.cls(at + 1) == "K" and _opens_own(line, at + 2):  # "was confirmed and the date is not known"
        return first, last
    while last + 1 < len(line.words) and last - at < _ON and not _parts(line, last + 1):
        last += 1
    if not _is_finite(line, at):
        return first, last
    others = [i for i in line.bearing("check") if i != at and _is_finite(line, i)]
    before, behind = max((i for i in others if i < at), default=at), min((i for i in others if i > at), default=at)
    begins, ends = _joint(line, before, at), _joint(line, at, behind)
    return first if begins is None else max(first, begins + 1), last if ends is None else min(last, ends - 1)


def _joint(line: Line, one: int, other: int) -> int | None:
    """Return where "and" joins one check to another: "Reuters confirmed the place *and* AFP verified the date"; two
    verbs of one object, or two objects of one verb, are one clause."""
    joint = max((i for i in range(one + 1, other) if line.classes[i] == "K"), default=None)
    if joint is None or joint == one + 1:
        return None
    return None if line.has(joint - 1, "dimension") and dimension_led(line, joint + 1) and joint + 3 < other else joint


def _is_finite(line: Line, at: int) -> bool:
    """Say whether a word that tells of a check is a verb with a subject, not as in "by *matching* the roof"."""
    before = line.cls(at - 1)
    return line.cls(at) in ("C", "D") and before in _SUBJECT_OR_VERB and line.cls(at + 1) != "M"


def _parts(line: Line, at: int) -> bool:
    cls = line.classes[at]
    if cls in (";", ":"):
        return True
    if line.has(at, "contrast"):
        named = dimension_led(line, at + 1)
        return named is None or not _stands_for_verb(line, named + 1)
    if cls == "-":
        return line.cls(at - 1) != "-" and not _stands_for_verb(line, at)
    return cls == "," and _opens_own(line, at + 1)


def _opens_own(line: Line, at: int) -> bool:
    """Say whether a dimension with a verb of its own comes next."""
    named = dimension_led(line, at)
    if named is None or line.cls(named) in _ASKING:
        return False
    while line.cls(named + 1) in _OF_IT or line.has(named + 1, "dimension"):
        named += 1
    return line.cls(named + 1) in _OWN or line.has(named + 1, "unable")


def _stands_for_verb(line: Line, at: int) -> bool:
    """Say whether a dash stands for the verb told before: "підтвердили місце за знімками, а дату — за метаданими"."""
    return line.cls(at) == "-" and line.has(at - 1, "dimension") and line.cls(at + 1).startswith("p:")


def dimension_led(line: Line, at: int) -> int | None:
    """Return the index of a dimension's word at an index or behind a few that lead to it; None = there is none."""
    for named in range(at, at + _LED + 1):
        if line.has(named, "dimension"):
            return named
        if line.cls(named) not in _LEADING:
            return None
    return None
