"""What speaks for a word telling of a check, for its outcome, and for what was checked."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from catalog.choice import Features, Parts, size
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.doer_signs import kind_of
from catalog.extract.trained.lines import Line
from catalog.extract.trained.scenes import Scene, Trigger

_TELLING = (
    "partial", "hedge", "independent", "method", "contrast", "unknown", "genuine", "undated", "modal", "kind", "say",
    "media",
)  # fmt: skip
_WEIGHED = ("method", "genuine", "undated", "media", "unknown")
_AT_PLACES = ("p:in", "p:from", "p:at", "p:near", "p:on")


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
    if actor:
        found += [f"press={actor.press},{said}", f"head={(actor.stands_for or actor).words[-1].low}"]
    return found


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
    whole = dimension in _told(line, 0, len(line.words) - 1)
    own = [mine, f"{mine},{said}", f"{mine},{verdict}"]
    found = [
        *own, f"{mine},joined={_joined(line, first, last, dimension)}",
        f"{mine},told={size(len(set(told)))}", f"{mine},whole={whole}",
    ]  # fmt: skip
    return {"": found, f"{dimension}:": [*own, *shared]}


def outcome_signs(trigger: Trigger, actor: Actor | None, verdict: str) -> list[str]:
    """Return the signs of a verdict that each dimension weighs for itself."""
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    said = f"says={says(trigger)}"
    return [
        f"with={line.low(at + 1)}", "bias", said, verdict,
        f"word={line.low(at)}", f"{verdict},{said}", f"kind={kind_of(actor)},{said}",
        *_circumstances(trigger, said, verdict, told=line.within("dimension", first, last + 1)),
        *(f"clause={tag}" for tag in _WEIGHED if line.within(tag, first, last + 1, but=at)),
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


def _joined(line: Line, first: int, last: int, dimension: str) -> bool:
    """Say whether "and", "or" or a comma joins a dimension's word to another's: "the place and the date"."""
    spots = [i for i in line.bearing("dimension") if first <= i <= last]
    pairs = [(a, b) for a, b in pairwise(spots) if b - a <= 4]
    return any(dimension in (line.tag(a, "dimension"), line.tag(b, "dimension")) for a, b in pairs)
