"""What speaks for a date being that of a recording in a role: when it was filmed, posted, acquired."""

from collections.abc import Collection, Iterator, Sequence

from catalog.choice import Bundle, Features, Parts, Row, single, size
from catalog.extract.date_words import DateWords
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.lines import Line
from catalog.extract.trained.mentions import size_of
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene

HAS = (single, "has")
"""That the sentence tells of a recording what a date is asked about."""
_ONLY = (single, "only")


class DateSigns:
    """The signs of one date of a sentence; what does not depend on the role is found once for all of them."""

    def __init__(self, date: DateWords, scene: Scene, deeds: Sequence[Deed]) -> None:
        line = scene.line
        self._scene, self._deeds = scene, deeds
        self._first, last = spot_of(line, date)
        self.lead = line.lead(self._first)
        """Class of what stands before the date."""
        self._sort = date.kind + ("+" if date.anchored else "")
        self._verbs = list(_verbs(line, self._first, last))

    def of(self, option: tuple[int, str] | None) -> Parts:
        """Return the signs for a recording and a role; None = the date says nothing of any recording."""
        if option is None:
            return {"no,": [*_nothing(self._first, self._sort, self.lead, self._scene, self._deeds), *self._verbs]}
        number, role = option
        return {f"{role}:": [*self.about(number), *([HAS] if role in self.told(number) else [])]}

    def told(self, number: int) -> Collection[str]:
        """Return the roles that the sentence tells of a recording: each has the sign `has`."""
        return {d.role for d in self._deeds if number in d.recordings}

    def about(self, number: int) -> Row:
        """Return the signs for a recording that all roles share."""
        line, first, lead = self._scene.line, self._first, self.lead
        about = "satellite" if self._scene.recordings[number].satellite else "other"
        return [
            (_sorted, self._sort, about, lead), (_opens, first < 2, line.index < 2, "W" in line.classes[:first]),
            *_mention(number, first, lead, about, self._scene, self._deeds),
            *_deed(number, first, lead, about, self._scene, self._deeds),
            *self._verbs,
        ]  # fmt: skip


def _sorted(sort: str, about: str, lead: str) -> Iterator[str]:
    yield from ("bias", sort, about, f"lead={lead}", f"{sort},{about}")


def _opens(first: bool, opens: bool, shows: bool) -> Iterator[str]:
    yield from (f"first={first}", f"opens={opens}", f"shows={shows}")


def spot_of(line: Line, date: DateWords) -> tuple[int, int]:
    """Return the indexes of the first and last word of a date."""
    inside = [i for i, w in enumerate(line.words) if w.start < date.end and date.start < w.end]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _nothing(first: int, sort: str, lead: str, scene: Scene, deeds: Sequence[Deed]) -> Row:
    here = bool(scene.here)
    return [
        (_no, sort, lead, here), (_no_deeds, sort, here, min(len(deeds), 2)),
        (_no_spot, first < 2, min(scene.line.index, 2), here), (single, "prev=", scene.line.low(first - 1)),
    ]  # fmt: skip


def _no(sort: str, lead: str, here: bool) -> Iterator[str]:
    yield from ("", sort, f"lead={lead}", f"here={here}", f"here={here},lead={lead}")


def _no_deeds(sort: str, here: bool, deeds: int) -> Iterator[str]:
    yield from (f"here={here},deeds={deeds}", f"{sort},here={here},deeds={bool(deeds)}")


def _no_spot(first: bool, line: int, here: bool) -> Iterator[str]:
    yield from (f"first={first}", f"line={line},here={here}")


def _mention(number: int, first: int, lead: str, about: str, scene: Scene, deeds: Sequence[Deed]) -> Row:
    """Return the signs of where the recording is spoken of."""
    line = scene.line
    mentions = scene.mentions(number)
    if not mentions:
        rank = scene.rank(number)
        where = "coming" if rank is None else f"back={size_of(scene.before[rank][1])},rank={min(rank, 2)}"
        mine = sum([number in d.recordings for d in deeds])
        return [(_away, where, about, bool(scene.here), min(mine, 2))]
    near = min(mentions, key=lambda m: abs(m.at - first))
    way = path(line, first, near.first, near.at)
    quiet = any("noverb" in sign for sign in way.over)
    found = [
        (_here, way.reach, about), (_over, way.over, way.touch), (_quiet, quiet, about, lead),
        (_noun, near.noun, way.side), (single, "between=", _between(line, near.at, first)),
    ]  # fmt: skip
    return [*found, _ONLY] if len({n for r in scene.here for n in r.recordings}) == 1 else found


def _away(where: str, about: str, here: bool, deeds: int) -> Iterator[str]:
    yield from (where, f"{where},{about}", f"{where},here={here}", f"{where},deeds={deeds}")


def _here(reach: Features, about: str) -> Iterator[str]:
    yield from ("here", f"here,{about}", *reach, *(f"{way},{about}" for way in reach[:2]))


def _over(over: Features, touch: Features) -> Features:
    return (*over, *touch)


def _quiet(quiet: bool, about: str, lead: str) -> Iterator[str]:
    yield from (f"noverb={quiet},{about}", f"noverb={quiet},lead={lead}")


def _noun(noun: str, side: str) -> Iterator[str]:
    yield f"noun={noun},{side}"


def _deed(number: int, first: int, lead: str, about: str, scene: Scene, deeds: Sequence[Deed]) -> Row:
    """Return the signs of the deed that the date may be that of: the nearest that the recording has in the sentence."""
    line = scene.line
    mine = [d for d in deeds if number in d.recordings]
    if not mine:
        return [(_no_deed, min(len(deeds), 2), scene.speaks_of(number))]
    own = min(mine, key=lambda d: abs(d.trigger.at - first))
    at, said = own.trigger.at, own.role
    between = line.classes[min(at, first) : max(at, first)]
    closest = own is min(deeds, key=lambda d: abs(d.trigger.at - first))
    return [
        (_own, said, about, closest, lead), (_own_word, said, own.trigger.says, own.trigger.voice, closest),
        (_own_stands, said, size(abs(at - first)), at < first, own.channel is not None, closest),
        (_own_way, said, "W" in between, min(2, between.count(",")), lead, closest),
    ]  # fmt: skip


def _no_deed(deeds: int, here: bool) -> Iterator[str]:
    yield from (f"none,deeds={deeds}", f"none,here={here}")


def _own(role: str, about: str, closest: bool, lead: str) -> Iterator[str]:
    said = f"own={role}"
    yield from (said, f"{said},closest={closest}", f"{said},{about}", f"{said},closest={closest},lead={lead}")


def _own_word(role: str, says: str, speech: str, closest: bool) -> Iterator[str]:
    yield from (f"own={role},says={says},closest={closest}", f"own={role},voice={speech}")


def _own_stands(role: str, gap: str, before: bool, net: bool, closest: bool) -> Iterator[str]:
    yield from (f"own={role},gap={gap}", f"own={role},before={before}", f"own={role},net={net},closest={closest}")


def _own_way(role: str, shown: bool, commas: int, lead: str, closest: bool) -> Iterator[str]:
    said = f"own={role}"
    yield from (
        f"{said},shown={shown}",
        f"{said},shown={shown},lead={lead}",
        f"{said},commas={commas},closest={closest}",
    )


def _verbs(line: Line, first: int, last: int) -> Iterator[Bundle]:
    """Yield what the nearest verb on either side of a date says, whatever it was taken for."""
    left, right = range(first - 1, max(-1, first - 9), -1), range(last + 1, min(last + 8, len(line.words)))
    for side, spots in (("L", left), ("R", right)):
        at = next((i for i in spots if line.classes[i] in "DWCSVMB.;:"), None)
        if at is not None and line.classes[at] in "DWCSVMB":
            yield (_verb, side, line.words[at].verb or line.classes[at], size(abs(at - first)))


def _verb(side: str, said: str, gap: str) -> Iterator[str]:
    yield from (f"{side}={said}", f"{side}={said},gap={gap}")


def _between(line: Line, noun: int, date: int) -> str:
    if date < noun:
        return "before"
    words = line.classes[noun + 1 : date]
    return ",".join(words[:3]) if len(words) < 4 else "far"
