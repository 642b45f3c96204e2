"""What speaks for a word telling of a check, for its outcome, and for what was checked."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from catalog.choice import Bundle, Parts, Row, single, size
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


def check_signs(target: Row, doer: Row, verdict: Row) -> Parts:
    """Return what speaks for a word telling of a check at all, given the signs of what it would be of, of who would
    have made it, and of its outcome."""
    return {"of ": target, "by ": doer, "": verdict}


def verdict_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> Row:
    """Return what speaks for each verdict that a word may tell of."""
    line, at, said, denied = trigger.line, trigger.at, says(trigger), negation(trigger)
    found = [
        (_says, said, denied, trigger.voice), (_word, line.low(at), denied),
        (_beside, said, line.cls(at - 1), line.cls(at + 1)),
        (single, "nextword=", line.low(at + 1)), (single, "prevword=", line.low(at - 1)),
        (_about, said, kind_of(actor), scene.recordings[number].satellite, scene.speaks_of(number)),
        *_clause_signs(trigger, said, denied), *_heard(number, scene, said),
    ]  # fmt: skip
    if actor:
        found += [(_press, said, actor.press), (single, "head=", actor.meant.words[-1].low)]
    return found


def _says(said: str, denied: str, speech: str) -> Iterator[str]:
    yield from ("bias", f"says={said}", f"negated={denied}", f"says={said},negated={denied}", f"says={said},{speech}")


def _word(low: str, denied: str) -> Iterator[str]:
    yield from (f"word={low}", f"word={low},negated={denied}")


def _beside(said: str, prev: str, following: str) -> Iterator[str]:
    yield from (f"prev={prev},says={said}", f"next={following},says={said}")


def _about(said: str, kind: str, satellite: bool, here: bool) -> Iterator[str]:
    yield from (f"kind={kind}", f"kind={kind},says={said}", f"says={said},{'satellite' if satellite else 'other'}")
    yield f"says={said},here={here}"


def _press(said: str, press: bool) -> Iterator[str]:
    yield f"press={press},says={said}"


def _heard(number: int, scene: Scene, said: str) -> list[Bundle]:
    """Return what else is told of a recording that bears on a check."""
    here, there = scene.heard_of(number)
    along = [(_along, sort, said) for sort in sorted(here & _ALONG)]
    return along + [(_heard_there, sort, said) for sort in sorted(there)]


def _along(sort: str, said: str) -> Iterator[str]:
    yield f"along={sort},says={said}"


def _heard_there(sort: str, said: str) -> Iterator[str]:
    yield from (f"heard={sort}", f"heard={sort},says={said}")


def _clause_signs(trigger: Trigger, said: str, denied: str) -> Iterator[Bundle]:
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    yield (_told_in, said, denied, line.within("dimension", first, last + 1), line.within("unable", first, last + 1))
    for tag in _TELLING:
        if line.within(tag, first, last + 1, but=at):
            yield (_in_clause, tag, said, denied)
    for other in sorted({line.words[i].tags["check"] for i in line.bearing("check") if i != at}):
        yield (_with, other, said)


def _told_in(said: str, denied: str, told: bool, unable: bool) -> Iterator[str]:
    negated = f"negated={denied}"
    yield from (f"told={told},says={said}", f"told={told},{negated}", f"told={told},says={said},{negated}")
    yield from (f"unable={unable},{negated}", f"unable={unable},{negated},says={said}")


def _in_clause(tag: str, said: str, denied: str) -> Iterator[str]:
    yield from (f"clause={tag}", f"clause={tag},says={said}", f"clause={tag},negated={denied}")


def _with(other: str, said: str) -> Iterator[str]:
    yield from (f"with={other}", f"with={other},says={said}")


def dimension_signs(trigger: Trigger, dimension: str, verdict: str, shared: Row) -> Parts:
    """Return what speaks for a verdict being one on a dimension; `shared`: its `outcome_signs`."""
    line, (first, last) = trigger.line, trigger.clause
    told = _told(line, first, last)
    mine, hint, said = _mine(trigger, dimension, told), _hinted(trigger, dimension), says(trigger)
    own = (_own, mine, hint, said, verdict)
    whole = dimension in _told(line, 0, len(line.words) - 1)
    joined = _joined(line, first, last, dimension)
    return {"": [own, (_named, mine, joined, verdict, size(len(set(told))), whole)], f"{dimension}:": [own, *shared]}


def _own(mine: str, hint: str, said: str, verdict: str) -> Iterator[str]:
    yield from (mine, f"{mine},says={said}", f"{mine},{verdict}")
    yield from (hint, f"{hint},says={said}", f"{hint},{verdict}", f"{hint},{mine}")


def _named(mine: str, joined: str, verdict: str, told: str, whole: bool) -> Iterator[str]:
    yield from (f"{mine},{joined}", f"{mine},{joined},{verdict}", f"{mine},told={told}", f"{mine},whole={whole}")


def outcome_signs(trigger: Trigger, actor: Actor | None, verdict: str, number: int, scene: Scene) -> Row:
    """Return the signs of a verdict that each dimension weighs for itself."""
    line, at, (first, last), said = trigger.line, trigger.at, trigger.clause, says(trigger)
    told = line.within("dimension", first, last + 1)
    return [
        (single, "with=", line.low(at + 1)), (single, "word=", line.low(at)), (_outcome, said, verdict, kind_of(actor)),
        *_circumstances(trigger, said, verdict, told=told),
        *[(single, "clause=", tag) for tag in _WEIGHED if line.within(tag, first, last + 1, but=at)],
        *[(_weighed, heard, verdict) for heard in _heard(number, scene, said)],
    ]  # fmt: skip


def _outcome(said: str, verdict: str, kind: str) -> Iterator[str]:
    yield from ("bias", f"says={said}", verdict, f"{verdict},says={said}", f"kind={kind},says={said}")


def _weighed(heard: Bundle, verdict: str) -> Iterator[str]:
    sign, *values = heard
    yield from (f"{said},{verdict}" for said in sign(*values))


def _circumstances(trigger: Trigger, said: str, verdict: str, *, told: bool) -> Iterator[Bundle]:
    """Yield whether a place or a date is named behind a word: "confirmed that it was filmed in Derna on Monday"."""
    line, at, (first, last) = trigger.line, trigger.at, trigger.clause
    placed, dated = _names_place(line.classes[at + 1 : last + 2], ("A", "d")), "T" in line.classes[at + 1 : last + 1]
    filmed = any(w.verb == "filmed" for w in line.words[first : last + 1])
    yield (_placed, said, verdict, placed, dated, filmed)
    made = next((i for i in range(first, last + 1) if line.words[i].verb == "filmed" or line.classes[i] == "B"), last)
    behind = line.classes[made + 1 : min(made + 7, last + 1)]
    shows = "W" in line.classes[first : last + 1]
    yield (_there, said, _names_place(behind, ("A", "d", "x")), "T" in behind, shows, told)


def _placed(said: str, verdict: str, placed: bool, dated: bool, filmed: bool) -> Iterator[str]:
    yield from (f"placed={placed},says={said}", f"dated={dated},says={said}", f"filmed={filmed},says={said}")
    yield f"placed={placed},dated={dated},filmed={filmed}"
    yield from (f"placed={placed},{verdict}", f"dated={dated},{verdict}")


def _there(said: str, there: bool, then: bool, shows: bool, told: bool) -> Iterator[str]:
    yield from (f"shows={shows},says={said}", f"there={there},says={said}", f"then={then},says={said}")
    yield from (f"there={there}", f"then={then}", f"there={there},then={then},told={told}")


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
    spots = [i for i in line.bearing("dimension") if i > trigger.at]
    apart = [b for a, b in pairwise(spots) if b - a <= _JOINED + 1 and line.within("contrast", a + 1, b)]
    return any(
        line.words[b].tags["dimension"] == dimension
        and line.within("negation", b - 4, b)
        and not line.within("check", b - 4, b)
        for b in apart
    )
