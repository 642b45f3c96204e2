"""What speaks for a word telling of a check, for its outcome, and for what was checked."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from catalog.choice import Features, Parts, size
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.doer_signs import kind_of
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.model.dates import bounds

_TELLING = (
    "partial", "hedge", "independent", "method", "contrast", "unknown", "genuine", "undated", "modal", "kind", "say",
    "media",
)  # fmt: skip
_WEIGHED = ("method", "genuine", "undated", "media", "unknown")
_AT_PLACES = ("p:in", "p:from", "p:at", "p:near", "p:on")
_ALONG = frozenset(("aged", "placed", "not so"))
_JOINED = 5
"""Words between two dimensions of one breath."""
_NAMED = 4
"""Words behind "but not" within which what is left out is named."""
_LEADING = frozenset(("d", "a", "x"))
"""Classes of the words that may stand before it: "the exact date"."""
_PLACED = 6
"""Words behind "filmed" within which the place follows."""


def bearing_on_checks(line: Line, published: str | None) -> set[str]:
    """Return what a sentence tells that bears on a check of what it is about: sorts of checks, an earlier year, a place
    where it was filmed."""
    said = {line.words[at].tags["check"] for at in line.bearing("check")}
    year = _year(published)
    if any(w.text.isdigit() and len(w.text) == 4 and 1990 < int(w.text) < year for w in line.words):
        said.add("aged")
    made = [at for at in line.bearing("deed", "active", "passive") if line.words[at].verb == "filmed"]
    if any(_names_place(line.classes[at + 1 : at + _PLACED], ("A",)) for at in made):
        said.add("placed")
    if any(line.within("negation", at - 3, at) for at in (*made, *line.bearing("show"))):
        said.add("not so")
    return said


def _year(published: str | None) -> int:
    """Return the year in which a text was published, or began to be; 0 = it is not known."""
    first, past = bounds(published) if published else (None, None)
    day = first or past
    return day.year if day else 0


def check_signs(target: Features, doer: Features, verdict: Features) -> Parts:
    """Return what speaks for a word telling of a check at all, given the signs of what it would be of, of who would
    have made it, and of its outcome."""
    return {"of ": target, "by ": doer, "": verdict}


def verdict_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> list[str]:
    """Return what speaks for each verdict that a word may tell of."""
    said, denied = f"says={says(trigger)}", f"negated={negation(trigger)}"
    kind = f"kind={kind_of(actor)}"
    found = [*_word(trigger, said, denied), kind, f"{kind},{said}"]
    found += [f"{said},{'satellite' if scene.recordings[number].satellite else 'other'}"]
    found += [f"{said},here={scene.speaks_of(number)}"]
    found += _clause_signs(trigger, said, denied)
    found += _heard(number, scene, said)
    if actor:
        found += [f"press={actor.press},{said}", f"head={actor.meant.words[-1].low}"]
    return found


def _heard(number: int, scene: Scene, said: str) -> Iterator[str]:
    """Yield what else is told of a recording that bears on a check."""
    here, there = scene.heard_of(number)
    yield from (f"along={sort},{said}" for sort in sorted(here & _ALONG))
    for sort in sorted(there):
        yield from (f"heard={sort}", f"heard={sort},{said}")


def _word(trigger: Trigger, said: str, denied: str) -> Iterator[str]:
    line, at = trigger.line, trigger.at
    word = f"word={line.low(at)}"
    yield from ("bias", said, denied, f"{said},{denied}", word, f"{word},{denied}", f"{said},{trigger.voice}")
    yield from (f"prev={line.cls(at - 1)},{said}", f"next={line.cls(at + 1)},{said}")
    yield from (f"nextword={line.low(at + 1)}", f"prevword={line.low(at - 1)}")


def _clause_signs(trigger: Trigger, said: str, denied: str) -> Iterator[str]:
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    told = f"told={line.within('dimension', first, last + 1)}"
    unable = f"unable={line.within('unable', first, last + 1)}"
    yield from (f"{told},{said}", f"{told},{denied}", f"{told},{said},{denied}", f"{unable},{denied}")
    yield f"{unable},{denied},{said}"
    for tag in _TELLING:
        if line.within(tag, first, last + 1, but=at):
            yield from (f"clause={tag}", f"clause={tag},{said}", f"clause={tag},{denied}")
    for other in sorted({line.words[i].tags["check"] for i in line.bearing("check") if i != at}):
        yield from (f"with={other}", f"with={other},{said}")


def dimension_signs(trigger: Trigger, dimension: str, verdict: str, shared: Features) -> Parts:
    """Return what speaks for a verdict being one on a dimension; `shared`: its `outcome_signs`."""
    line, (first, last) = trigger.line, trigger.clause
    said = f"says={says(trigger)}"
    told = _told(line, first, last)
    mine = _mine(trigger, dimension, told)
    joined = f"{mine},{_joined(line, first, last, dimension)}"
    whole = dimension in _told(line, 0, len(line.words) - 1)
    hint = _hinted(trigger, dimension)
    own = [
        mine, f"{mine},{said}", f"{mine},{verdict}", hint, f"{hint},{said}", f"{hint},{verdict}", f"{hint},{mine}",
    ]  # fmt: skip
    found = [*own, joined, f"{joined},{verdict}", f"{mine},told={size(len(set(told)))}", f"{mine},whole={whole}"]
    return {"": found, f"{dimension}:": [*own, *shared]}


def outcome_signs(trigger: Trigger, actor: Actor | None, verdict: str, number: int, scene: Scene) -> list[str]:
    """Return the signs of a verdict that each dimension weighs for itself."""
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    said = f"says={says(trigger)}"
    return [
        f"with={line.low(at + 1)}", "bias", said, verdict,
        f"word={line.low(at)}", f"{verdict},{said}", f"kind={kind_of(actor)},{said}",
        *_circumstances(trigger, said, verdict, told=line.within("dimension", first, last + 1)),
        *(f"clause={tag}" for tag in _WEIGHED if line.within(tag, first, last + 1, but=at)),
        *(f"{sort},{verdict}" for sort in _heard(number, scene, said)),
    ]  # fmt: skip


def _circumstances(trigger: Trigger, said: str, verdict: str, *, told: bool) -> Iterator[str]:
    """Yield whether a place or a date is named behind a word: "confirmed that it was filmed in Derna on Monday"."""
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    placed = f"placed={_names_place(line.classes[at + 1 : last + 2], ('A', 'd'))}"
    dated = f"dated={'T' in line.classes[at + 1 : last + 1]}"
    filmed = f"filmed={any(w.verb == 'filmed' for w in line.words[first : last + 1])}"
    shows = f"shows={'W' in line.classes[first : last + 1]}"
    made = next((i for i in range(first, last + 1) if line.words[i].verb == "filmed" or line.classes[i] == "B"), last)
    behind = line.classes[made + 1 : min(made + 7, last + 1)]
    there, then = f"there={_names_place(behind, ('A', 'd', 'x'))}", f"then={'T' in behind}"
    yield from (f"{sign},{said}" for sign in (placed, dated, filmed, shows, there, then))
    yield from (f"{placed},{dated},{filmed}", f"{placed},{verdict}", f"{dated},{verdict}", there, then)
    yield f"{there},{then},told={told}"


def _names_place(classes: Sequence[str], openers: Sequence[str]) -> bool:
    return any(a in _AT_PLACES and b in openers for a, b in pairwise(classes))


def says(trigger: Trigger) -> str:
    """Return the sort of check that the lexicon says a word tells of."""
    return trigger.says.removeprefix("check-")


def _told(line: Line, first: int, last: int) -> list[str]:
    """Return the dimensions that are named between two indexes."""
    return [line.words[i].tags["dimension"] for i in line.bearing("dimension") if first <= i <= last]


def _mine(trigger: Trigger, dimension: str, told: Sequence[str]) -> str:
    """Return where a dimension is named: nearest to the word, behind it, in its clause, or only others are; `told` in
    the clause."""
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    if dimension == _nearest(line, at, first, last):
        return "this"
    return "behind" if dimension in _told(line, at, last) else "clause" if dimension in told else (
        "other" if told else "untold"
    )  # fmt: skip


def _hinted(trigger: Trigger, dimension: str) -> str:
    """Return whether a word near a check hints at a dimension without naming it: "matched the *minaret*", "clock"."""
    line, (first, last) = trigger.line, trigger.clause
    said = _clues(line)
    clause, whole = set(said[first : last + 1]), set(said)
    where = "clause" if dimension in clause else "line" if dimension in whole else "none"
    return f"hint={where},{min(len(clause - {dimension, ''}), 2)}"


@lru_cache(1 << 4)
def _clues(line: Line) -> Sequence[str]:
    """Return the dimension at which each word hints, an empty string for none; a check asks for all dimensions."""
    clues = lexicon_of(line.language).clues
    return [clues.get(word.low, "") for word in line.words]


def negation(trigger: Trigger) -> str:
    """Return where what a word says is denied: `close` or `far` before it, `next` or `later` behind it, `no`."""
    at, (first, last) = trigger.at, trigger.clause
    spots = trigger.line.bearing("negation")
    denied = [i for i in spots if first <= i < at]
    if denied:
        return "close" if at - denied[-1] <= 4 else "far"
    later = [i for i in spots if at < i <= last]
    return "no" if not later else "next" if later[0] - at <= 4 else "later"


def _nearest(line: Line, at: int, first: int, last: int) -> str:
    """Return the dimension whose word stands nearest, rather behind the verb."""
    said = [i for i in line.bearing("dimension") if first <= i <= last]
    best = min(said, key=lambda i: abs(i - at) + (2 if i < at else 0), default=None)
    return line.words[best].tags["dimension"] if best is not None else ""


def _joined(line: Line, first: int, last: int, dimension: str) -> str:
    """Return how a dimension's word stands to another's near it: `with` it ("neither the place nor the date"),
    `against` it ("the place but not the date"), or `alone`."""
    spots = [i for i in line.bearing("dimension") if first <= i <= last]
    for a, b in pairwise(spots):
        mine = (line.words[a].tags["dimension"] == dimension) != (line.words[b].tags["dimension"] == dimension)
        if mine and b - a <= _JOINED:
            return "against" if line.within("contrast", a + 1, b) else "with"
    return "alone"


def excepted(trigger: Trigger, dimension: str) -> bool:
    """Say whether a check leaves a dimension out: "confirmed the location, but not the *date*"."""
    line = trigger.line
    return any(_left_out(line, at) == dimension for at in line.bearing("contrast") if at > trigger.at)


def _left_out(line: Line, turn: int) -> str | None:
    """Return the dimension that follows a contrast and "not" with no more than an article and such between."""
    if not line.has(turn + 1, "negation"):
        return None
    behind = range(turn + 2, turn + 2 + _NAMED)
    named = next((at for at in behind if line.has(at, "dimension") or line.cls(at) not in _LEADING), len(line.words))
    return line.tag(named, "dimension")
