"""What speaks for a date being that of a recording in a role: when it was filmed, posted, acquired."""

from collections.abc import Collection, Iterator, Sequence

from catalog.choice import Parts, size
from catalog.extract.date_words import DateWords
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.lines import Line
from catalog.extract.trained.mentions import size_of
from catalog.extract.trained.paths import path
from catalog.extract.trained.scenes import Scene


class DateSigns:
    """The signs of one date of a sentence; what does not depend on the role is found once for all of them."""

    def __init__(self, date: DateWords, scene: Scene, deeds: Sequence[Deed]) -> None:
        line = scene.line
        self._scene, self._deeds = scene, deeds
        self._first, last = spot_of(line, date)
        self._lead = f"lead={line.lead(self._first)}"
        self._sort = date.kind + ("+" if date.anchored else "")
        self._verbs = list(_verbs(line, self._first, last))

    def of(self, option: tuple[int, str] | None) -> Parts:
        """Return the signs for a recording and a role; None = the date says nothing of any recording."""
        if option is None:
            signs = [*_nothing(self._first, self._sort, self._lead, self._scene, self._deeds), *self._verbs]
            return {"no,": signs}
        number, role = option
        return {f"{role}:": [*self.about(number), *(["has"] if role in self.told(number) else [])]}

    def told(self, number: int) -> Collection[str]:
        """Return the roles that the sentence tells of a recording: each has the sign `has`."""
        return {d.role for d in self._deeds if number in d.recordings}

    def about(self, number: int) -> list[str]:
        """Return the signs for a recording that all roles share."""
        line, first, lead = self._scene.line, self._first, self._lead
        about = "satellite" if self._scene.recordings[number].satellite else "other"
        return [
            "bias", self._sort, about, lead, f"{self._sort},{about}", f"first={first < 2}", f"opens={line.index < 2}",
            *_mention(number, first, lead, about, self._scene, self._deeds),
            *_deed(number, first, lead, about, self._scene, self._deeds),
            *self._verbs,
            f"shows={'W' in line.classes[:first]}",
        ]  # fmt: skip


def spot_of(line: Line, date: DateWords) -> tuple[int, int]:
    """Return the indexes of the first and last word of a date."""
    inside = [i for i, w in enumerate(line.words) if w.start < date.end and date.start < w.end]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _nothing(first: int, sort: str, lead: str, scene: Scene, deeds: Sequence[Deed]) -> Iterator[str]:
    here = f"here={bool(scene.here)}"
    yield from ("", sort, lead, here, f"{here},deeds={min(len(deeds), 2)}", f"{sort},{here},deeds={bool(deeds)}")
    yield from (f"first={first < 2}", f"prev={scene.line.low(first - 1)}", f"{here},{lead}")
    yield f"line={min(scene.line.index, 2)},{here}"


def _mention(number: int, first: int, lead: str, about: str, scene: Scene, deeds: Sequence[Deed]) -> Iterator[str]:
    """Yield the signs of where the recording is spoken of."""
    line = scene.line
    mentions = scene.mentions(number)
    if not mentions:
        rank = scene.rank(number)
        where = "coming" if rank is None else f"back={size_of(scene.before[rank][1])},rank={min(rank, 2)}"
        mine = sum(number in d.recordings for d in deeds)
        yield from (where, f"{where},{about}", f"{where},here={bool(scene.here)}", f"{where},deeds={min(mine, 2)}")
        return
    near = min(mentions, key=lambda m: abs(m.at - first))
    ways = path(line, first, near.first, near.at)
    quiet = f"noverb={any('noverb' in way for way in ways)}"
    yield from ("here", f"here,{about}", *ways, *(f"{way},{about}" for way in ways[:2]))
    yield from (f"between={_between(line, near.at, first)}", f"noun={near.noun},{ways[0]}")
    yield from (f"{quiet},{about}", f"{quiet},{lead}")
    if len({n for r in scene.here for n in r.recordings}) == 1:
        yield "only"


def _deed(number: int, first: int, lead: str, about: str, scene: Scene, deeds: Sequence[Deed]) -> Iterator[str]:
    """Yield the signs of the deed that the date may be that of: the nearest that the recording has in the sentence."""
    line = scene.line
    mine = [d for d in deeds if number in d.recordings]
    if not mine:
        yield from (f"none,deeds={min(len(deeds), 2)}", f"none,here={scene.speaks_of(number)}")
        return
    own = min(mine, key=lambda d: abs(d.trigger.at - first))
    closest = f"closest={own is min(deeds, key=lambda d: abs(d.trigger.at - first))}"
    said, at = f"own={own.role}", own.trigger.at
    commas = min(2, line.classes[min(at, first) : max(at, first)].count(","))
    yield from (said, f"{said},{closest}", f"{said},gap={size(abs(at - first))}", f"{said},{about}")
    shown = f"shown={'W' in line.classes[min(at, first) : max(at, first)]}"
    yield from (f"{said},{shown}", f"{said},{shown},{lead}", f"{said},says={own.trigger.says},{closest}")
    yield from (f"{said},{closest},{lead}", f"{said},net={own.channel is not None},{closest}")
    yield from (f"{said},voice={own.trigger.voice}", f"{said},commas={commas},{closest}", f"{said},before={at < first}")


def _verbs(line: Line, first: int, last: int) -> Iterator[str]:
    """Yield what the nearest verb on either side of a date says, whatever it was taken for."""
    left, right = range(first - 1, max(-1, first - 9), -1), range(last + 1, min(last + 8, len(line.words)))
    for side, spots in (("L", left), ("R", right)):
        at = next((i for i in spots if line.classes[i] in "DWCSVMB.;:"), None)
        if at is not None and line.classes[at] in "DWCSVMB":
            said = line.words[at].verb or line.classes[at]
            yield from (f"{side}={said}", f"{side}={said},gap={size(abs(at - first))}")


def _between(line: Line, noun: int, date: int) -> str:
    if date < noun:
        return "before"
    words = line.classes[noun + 1 : date]
    return ",".join(words[:3]) if len(words) < 4 else "far"
