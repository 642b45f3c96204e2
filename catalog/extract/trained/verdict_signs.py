"""What speaks for a word telling of a check, for its outcome, and for what was checked."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from catalog.choice import size
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.doer_signs import doer_signs
from catalog.extract.trained.lines import Line
from catalog.extract.trained.paths import voice
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.extract.trained.target_signs import target_signs

_CLAUSE = 14
_TELLING = (
    "partial", "hedge", "independent", "method", "contrast", "unknown", "genuine", "undated", "modal", "kind", "say",
    "media",
)  # fmt: skip
_AT_PLACES = ("p:in", "p:from", "p:at", "p:near", "p:on")


def check_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> list[str]:
    """Return what speaks for a word telling of a check at all."""
    return [
        *(f"of {sign}" for sign in target_signs(trigger, number, scene)),
        *(f"by {sign}" for sign in doer_signs(trigger, actor, scene)),
        *verdict_signs(trigger, actor, number, scene),
    ]


def verdict_signs(trigger: Trigger, actor: Actor | None, number: int, scene: Scene) -> list[str]:
    """Return what speaks for each verdict that a word may tell of."""
    line, at = scene.line, trigger.at
    said, denied = f"says={says(trigger)}", f"negated={negation(line, at)}"
    kind = f"kind={_kind(actor)}"
    found = [*_word(line, at, said, denied), kind, f"{kind},{said}"]
    found += [f"{said},{'satellite' if scene.recordings[number].satellite else 'other'}"]
    found += [f"{said},here={any(number in r.recordings for r in scene.here)}"]
    found += _clause_signs(line, at, said, denied)
    if actor:
        found += [f"press={actor.press},{said}", f"head={(actor.stands_for or actor).words[-1].low}"]
    return found


def _word(line: Line, at: int, said: str, denied: str) -> Iterator[str]:
    word = f"word={line.low(at)}"
    yield from ("bias", said, denied, f"{said},{denied}", word, f"{word},{denied}", f"{said},{voice(line, at)}")
    yield from (f"prev={line.cls(at - 1)},{said}", f"next={line.cls(at + 1)},{said}")
    yield from (f"nextword={line.low(at + 1)}", f"prevword={line.low(at - 1)}")


def _clause_signs(line: Line, at: int, said: str, denied: str) -> Iterator[str]:
    first, last = clause(line, at)
    told = f"told={bool(_told(line, first, last))}"
    unable = f"unable={any(line.has(i, 'unable') for i in range(first, last + 1))}"
    yield from (f"{told},{said}", f"{told},{denied}", f"{told},{said},{denied}", f"{unable},{denied}")
    yield f"{unable},{denied},{said}"
    for tag in _TELLING:
        if any(line.has(i, tag) for i in range(first, last + 1) if i != at):
            yield from (f"clause={tag}", f"clause={tag},{said}", f"clause={tag},{denied}")
    for other in {w.tags["check"] for i, w in enumerate(line.words) if i != at and "check" in w.tags}:
        yield from (f"with={other}", f"with={other},{said}")


def dimension_signs(trigger: Trigger, dimension: str, scene: Scene, actor: Actor | None, verdict: str) -> list[str]:
    """Return what speaks for a verdict being one on a dimension."""
    line, at = scene.line, trigger.at
    first, last = clause(line, at)
    said = f"says={says(trigger)}"
    told = _told(line, first, last)
    mine = _mine(line, at, dimension, first, last)
    whole = any(line.tag(i, "dimension") == dimension for i in range(len(line.words)))
    found = [
        mine, f"{mine},joined={_joined(line, first, last, dimension)}", f"{mine},{said}", f"{mine},{verdict}",
        f"{mine},told={size(len(set(told)))}", f"{mine},whole={whole}",
    ]  # fmt: skip
    own = [mine, f"{mine},{said}", f"{mine},{verdict}", f"with={line.low(at + 1)}", "bias", said, verdict]
    own += [f"word={line.low(at)}", f"{verdict},{said}", f"kind={_kind(actor)},{said}"]
    own += _circumstances(line, at, said, verdict, told=bool(told))
    own += [
        f"clause={tag}"
        for tag in ("method", "genuine", "undated", "media", "unknown")
        if any(line.has(i, tag) for i in range(first, last + 1) if i != at)
    ]
    return [*found, *(f"{dimension}:{sign}" for sign in own)]


def _circumstances(line: Line, at: int, said: str, verdict: str, *, told: bool) -> Iterator[str]:
    """Yield whether a place or a date is named behind a word: "confirmed that it was filmed in Derna on Monday"."""
    first, last = clause(line, at)
    placed = f"placed={_names_place([line.cls(i) for i in range(at + 1, last + 2)], ('A', 'd'))}"
    dated = f"dated={any(line.cls(i) == 'T' for i in range(at + 1, last + 1))}"
    filmed = f"filmed={any(line.words[i].verb == 'filmed' for i in range(first, last + 1))}"
    shows = f"shows={any(line.cls(i) == 'W' for i in range(first, last + 1))}"
    made = next((i for i in range(first, last + 1) if line.words[i].verb == "filmed" or line.cls(i) == "B"), last)
    behind = [line.cls(i) for i in range(made + 1, min(made + 7, last + 1))]
    there, then = f"there={_names_place(behind, ('A', 'd', 'x'))}", f"then={'T' in behind}"
    yield from (f"{sign},{said}" for sign in (placed, dated, filmed, shows, there, then))
    yield from (f"{placed},{dated},{filmed}", f"{placed},{verdict}", f"{dated},{verdict}", there, then)
    yield f"{there},{then},told={told}"


def _names_place(classes: Sequence[str], openers: Sequence[str]) -> bool:
    return any(a in _AT_PLACES and b in openers for a, b in pairwise(classes))


def says(trigger: Trigger) -> str:
    """Return the sort of check that the lexicon says a word tells of."""
    return trigger.says.removeprefix("check-")


def _kind(actor: Actor | None) -> str:
    return (actor.stands_for or actor).kind if actor else "nobody"


def _told(line: Line, first: int, last: int) -> list[str]:
    """Return the dimensions that are named between two indexes."""
    return [line.words[i].tags["dimension"] for i in range(first, last + 1) if line.has(i, "dimension")]


def _mine(line: Line, at: int, dimension: str, first: int, last: int) -> str:
    """Return where a dimension is named: nearest to the word, behind it, in its clause, or only others are."""
    told = _told(line, first, last)
    if dimension == _nearest(line, at, first, last):
        return "this"
    return "behind" if dimension in _told(line, at, last) else "clause" if dimension in told else (
        "other" if told else "untold"
    )  # fmt: skip


def clause(line: Line, at: int) -> tuple[int, int]:
    """Return the bounds of the words around an index up to a contrast, a colon or a semicolon."""
    first = last = at
    while first > 0 and at - first < _CLAUSE and not _parts(line, first - 1):
        first -= 1
    while last + 1 < len(line.words) and last - at < _CLAUSE and not _parts(line, last + 1):
        last += 1
    return first, last


def _parts(line: Line, at: int) -> bool:
    return line.cls(at) in (";", ":") or line.has(at, "contrast") or (line.cls(at) == "-" and line.cls(at - 1) != "-")


def negation(line: Line, at: int) -> str:
    """Return where what a word says is denied: `close` or `far` before it, `next` or `later` behind it, `no`."""
    first, last = clause(line, at)
    denied = [i for i in range(first, at) if line.has(i, "negation")]
    if denied:
        return "close" if at - denied[-1] <= 4 else "far"
    later = [i for i in range(at + 1, last + 1) if line.has(i, "negation")]
    return "no" if not later else "next" if later[0] - at <= 4 else "later"


def _nearest(line: Line, at: int, first: int, last: int) -> str:
    """Return the dimension whose word stands nearest, rather behind the verb."""
    said = [i for i in range(first, last + 1) if line.has(i, "dimension")]
    best = min(said, key=lambda i: abs(i - at) + (2 if i < at else 0), default=None)
    return line.words[best].tags["dimension"] if best is not None else ""


def _joined(line: Line, first: int, last: int, dimension: str) -> bool:
    """Say whether "and", "or" or a comma joins a dimension's word to another's: "the place and the date"."""
    spots = [i for i in range(first, last + 1) if line.has(i, "dimension")]
    pairs = [(a, b) for a, b in pairwise(spots) if b - a <= 4]
    return any(dimension in (line.tag(a, "dimension"), line.tag(b, "dimension")) for a, b in pairs)
