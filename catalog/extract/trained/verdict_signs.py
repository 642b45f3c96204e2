"""What speaks for a word telling of a check, for its outcome, and for what was checked."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from catalog.choice import Bundle, Parts, Row, single, size
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.clauses import dimension_led
from catalog.extract.trained.doer_signs import kind_of
from catalog.extract.trained.lines import Line
from catalog.extract.trained.paths import voice
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.model.dates import bounds

_TELLING = (
    "partial", "hedge", "independent", "method", "contrast", "unknown", "genuine", "undated", "modal", "kind", "say",
    "media",
)  # fmt: skip
_WEIGHED = ("method", "genuine", "undated", "media", "unknown")
_AT_PLACES = ("p:in", "p:from", "p:at", "p:near", "p:on")
_ALONG = frozenset(("aged", "placed", "not so"))
_ITS_VERB = frozenset("BCDHOSV")
_JOINED = 5
"""Words between two dimensions of one breath."""
_NAMED = 4
"""Words behind a dimension within which it is denied."""
_BY = 3
"""Words behind "filmed" within which "by" follows."""
_OF_IT = frozenset(("B", "H", "O", "-", "p:of", "d", "M", "I"))
_CONFIRMED = frozenset(("B", "C"))
_CLAUSE_ENDS = frozenset((".", ",", ";", ")", "$"))
_OWN_VERB = 3
"""Words before a participle among which its "was" stands: "was independently confirmed"."""
_CLOSE = 4
_CHAIN = frozenset(("B", "H", "N", "O", "a", "x", "p:to"))
"""Classes of the words of one verb with what denies it: "has *not* yet been able to *geolocate*"."""
_PLACED = 6
"""Words behind "filmed" within which the place follows."""


def bearing_on_checks(line: Line, year: int) -> set[str]:
    """Return what a sentence tells that bears on a check of what it is about: sorts of checks, a year before that of
    publication, a place where it was filmed."""
    said = {line.words[at].tags["check"] for at in line.bearing("check")}
    if "#" in line.classes and any(
        w.text.isdigit() and len(w.text) == 4 and 1990 < int(w.text) < year for w in line.words
    ):
        said.add("aged")
    if "long_ago" in line.tagged:
        said.add("aged")
    if "hedge" in line.tagged and "show" in line.tagged:
        said.add("claimed")
    made = [at for at in line.bearing("deed", "active", "passive") if line.words[at].verb == "filmed"]
    if any(_names_place(line.classes[at + 1 : at + _PLACED], ("A",)) for at in made):
        said.add("placed")
    if "negation" in line.tagged and any(line.within("negation", at - 3, at) for at in (*made, *line.bearing("show"))):
        said.add("not so")
    return said


def year_of(published: str | None) -> int:
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
        (_object, trigger.object, said, denied, trigger.voice, scene.speaks_of(number)),
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


def _object(sort: str, said: str, denied: str, speech: str, here: bool) -> Iterator[str]:
    yield from (f"object={sort}", f"object={sort},says={said}", f"object={sort},{speech}", f"object={sort},here={here}")
    yield from (f"object={sort},says={said},here={here}", f"object={sort},negated={denied}")


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


class Dimensions:
    """Which dimensions are named or hinted at around a word that tells of a check; found once for all of them."""

    def __init__(self, trigger: Trigger) -> None:
        line, at, (first, last) = trigger.line, trigger.at, trigger.clause
        self.says, self.voice, self.denied = says(trigger), trigger.voice, negation(trigger)
        self._line = line
        self._named_behind, self._named_before = trigger.named_behind, trigger.named_before
        spots = [(i, line.words[i].tags["dimension"]) for i in line.bearing("dimension")]
        self._clause = [(i, named) for i, named in spots if first <= i <= last]
        self._said = {named for _, named in spots}
        self._told = {named for _, named in self._clause}
        self._behind = {named for i, named in self._clause if i >= at}
        self._added = {named for i, named in self._clause if i > at and _is_added(line, i)}
        self._nearest = min(self._clause, key=lambda s: abs(s[0] - at) + (2 if s[0] < at else 0), default=(0, ""))
        clue = lexicon_of(line.language).clue
        hints = [clue(word.low) for word in line.words]
        self._hinted, self._hinted_whole = set(hints[first : last + 1]), set(hints)

    def named(self, dimension: str) -> tuple[str, str, int, bool]:
        """Return where a dimension is named: nearest to the word, behind it, in its clause, or only others are; how it
        stands to others; how many are named in the clause; whether the sentence names it."""
        mine = (
            "this" if dimension == self._nearest[1]
            else "behind" if dimension in self._behind
            else "clause" if dimension in self._told
            else "other" if self._told else "untold"
        )  # fmt: skip
        return mine, self._joined(dimension), len(self._told), dimension in self._said

    def _joined(self, dimension: str) -> str:
        """Return how a dimension's word stands to another's: `added` ("the place from a sign *and its date*"), `with`
        it ("neither the place nor the date"), `against` it ("the place but not the date"), or `alone`."""
        if dimension in self._added:
            return "added"
        for (a, one), (b, other) in pairwise(self._clause):
            if (one == dimension) != (other == dimension) and b - a <= _JOINED:
                return "against" if self._line.within("contrast", a + 1, b) else "with"
        return "alone"

    def asked(self, dimension: str) -> tuple[str, str]:
        """Return whether the words behind a check, and those before it, name a dimension as what it is of."""
        behind = "added" if dimension in self._added else self._named_behind.holds(dimension)
        return behind, self._named_before.holds(dimension)

    def hint(self, dimension: str) -> str:
        """Return whether a word hints at a dimension without naming it: "matched the *minaret*", "clock"."""
        where = "clause" if dimension in self._hinted else "line" if dimension in self._hinted_whole else "none"
        return f"hint={where},{min(len(self._hinted - {dimension, ''}), 2)}"


def _is_added(line: Line, at: int) -> bool:
    """Say whether "and" leads a word, with an article at most between, and no verb follows that would be its own."""
    led = line.cls(at - 2) if line.cls(at - 1) == "d" else line.cls(at - 1)
    return led == "K" and line.cls(at + 1) not in _ITS_VERB


def dimension_signs(around: Dimensions, dimension: str, verdict: str, shared: Row) -> Parts:
    """Return what speaks for a verdict being one on a dimension; `shared`: its `outcome_signs`."""
    mine, joined, told, whole = around.named(dimension)
    own = (_own, mine, around.hint(dimension), around.says, verdict)
    asked = (_asked, *around.asked(dimension), around.voice, around.denied, around.says)
    named = (_named, mine, joined, verdict, size(told), whole)
    return {"": [own, asked, named], f"{dimension}:": [own, asked, *shared]}


def _asked(behind: str, before: str, speech: str, denied: str, said: str) -> Iterator[str]:
    of = f"of={behind},{before}"
    yield from (f"behind={behind}", f"before={before}", f"behind={behind},{speech}", f"before={before},{speech}")
    yield from (of, f"{of},{speech}", f"{of},negated={denied}", f"{of},says={said}")


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
    made = next((i for i in range(first, last + 1) if _tells_of_filming(line, i, at)), last)
    behind, side = line.classes[made + 1 : min(made + 7, last + 1)], "R" if made > at else "L"
    shows = "W" in line.classes[first : last + 1]
    yield (_maker, said, verdict, next((how for i in range(at + 1, last + 1) if (how := _told_maker(line, i))), "none"))
    yield (_there, said, side, _names_place(behind, ("A", "d", "x")), "T" in behind, shows, told)


def _tells_of_filming(line: Line, i: int, at: int) -> bool:
    """Say whether a verb may lead to where and when something was filmed; "was" right before a check is its own."""
    return line.words[i].verb == "filmed" or (line.classes[i] == "B" and not at - _OWN_VERB <= i < at)


def _told_maker(line: Line, i: int) -> str | None:
    """Return how a verb of filming tells who did it: "confirmed that *she had filmed* it", "was filmed *by* her"."""
    if line.words[i].verb != "filmed":
        return None
    return "by" if "p:by" in line.classes[i + 1 : i + 1 + _BY] else "act" if voice(line, i) == "act" else None


def _maker(said: str, verdict: str, how: str) -> Iterator[str]:
    yield from (f"maker={how}", f"maker={how},says={said}", f"maker={how},{verdict}")


def _placed(said: str, verdict: str, placed: bool, dated: bool, filmed: bool) -> Iterator[str]:
    yield from (f"placed={placed},says={said}", f"dated={dated},says={said}", f"filmed={filmed},says={said}")
    yield f"placed={placed},dated={dated},filmed={filmed}"
    yield from (f"placed={placed},{verdict}", f"dated={dated},{verdict}")


def _there(said: str, side: str, there: bool, then: bool, shows: bool, told: bool) -> Iterator[str]:
    here, now = f"{side},there={there}", f"{side},then={then}"
    yield from (f"shows={shows},says={said}", f"{here},says={said}", f"{now},says={said}")
    yield from (here, now, f"{here},then={then},told={told}")


def _names_place(classes: Sequence[str], openers: Sequence[str]) -> bool:
    return any(a in _AT_PLACES and b in openers for a, b in pairwise(classes))


def says(trigger: Trigger) -> str:
    """Return the sort of check that the lexicon says a word tells of."""
    return trigger.says.removeprefix("check-")


def negation(trigger: Trigger) -> str:
    """Return where what a word says is denied: `close` or `far` before it, `next` or `later` behind it, `no`."""
    at, (first, last) = trigger.at, trigger.clause
    spots = trigger.line.bearing("negation")
    denied = [i for i in spots if first <= i < at]
    if denied:
        close = at - denied[-1] <= _CLOSE or _CHAIN.issuperset(trigger.line.classes[denied[-1] + 1 : at])
        return "close" if close else "far"
    later = [i for i in spots if at < i <= last]
    return "no" if not later else "next" if later[0] - at <= 4 else "later"


def excepted(trigger: Trigger) -> set[str]:
    """Return the dimensions that a check leaves out: "confirmed the location, but not the *date*", "the location has
    been confirmed, the *date* has not"."""
    line, at = trigger.line, trigger.at
    turns = [_left_out(line, turn) for turn in line.bearing("contrast") if turn > at]
    denied = [line.tag(i, "dimension") for i in line.bearing("dimension") if i > at and _is_denied(line, i)]
    return set(filter(None, [*turns, *denied]))


def _is_denied(line: Line, at: int) -> bool:
    """Say whether nothing is said of a dimension but "not": "the *date* of the clip has not", "could not be seen"."""
    behind = range(at + 1, min(at + 2 + _NAMED, len(line.words)))
    told = next((i for i in behind if line.classes[i] not in _OF_IT), at)
    end = next((i for i in range(told + 1, len(line.words)) if line.classes[i] not in _CONFIRMED), len(line.words))
    return line.has(told, "negation") and line.cls(end) in _CLAUSE_ENDS


def _left_out(line: Line, turn: int) -> str | None:
    """Return the dimension that follows a contrast and "not" with no more than an article and such between."""
    if not line.has(turn + 1, "negation"):
        return None
    named = dimension_led(line, turn + 2)
    return None if named is None else line.tag(named, "dimension")
