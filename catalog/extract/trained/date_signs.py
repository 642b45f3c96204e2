"""What speaks for a date being that of a recording in a role: when it was filmed, posted, acquired."""

from collections.abc import Iterator, Sequence

from catalog.choice import size
from catalog.extract.date_words import DateWords
from catalog.extract.trained.deeds import Deed
from catalog.extract.trained.lines import Line
from catalog.extract.trained.mentions import size_of
from catalog.extract.trained.paths import path, voice
from catalog.extract.trained.scenes import Scene


def date_signs(date: DateWords, option: tuple[int, str] | None, scene: Scene, deeds: Sequence[Deed]) -> list[str]:
    """Return the signs for a recording and a role; None = the date says nothing of any recording."""
    line = scene.line
    first, last = spot_of(line, date)
    sort = date.kind + ("+" if date.anchored else "")
    lead = f"lead={line.cls(first - 2) if line.cls(first - 1) == 'd' else line.cls(first - 1)}"
    if option is None:
        return [f"no,{sign}" for sign in (*_nothing(first, sort, lead, scene, deeds), *_verbs(line, first, last))]
    number, role = option
    about = "satellite" if scene.recordings[number].satellite else "other"
    found = ["bias", sort, about, lead, f"{sort},{about}", f"first={first < 2}", f"opens={line.index < 2}"]
    found += _mention(number, first, lead, about, scene, deeds)
    found += _deed(number, role, first, lead, about, scene, deeds)
    found += _verbs(line, first, last)
    found.append(f"shows={any(line.cls(i) == 'W' for i in range(first))}")
    return [f"{role}:{sign}" for sign in found]


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
    mentions = [r.mention for r in scene.here if number in r.recordings]
    if not mentions:
        rank = next((i for i, (n, _) in enumerate(scene.before) if n == number), None)
        where = "coming" if rank is None else f"back={size_of(scene.before[rank][1])},rank={min(rank, 2)}"
        mine = sum(number in d.recordings for d in deeds)
        yield from (where, f"{where},{about}", f"{where},here={bool(scene.here)}", f"{where},deeds={min(mine, 2)}")
        return
    near = min(mentions, key=lambda m: abs(m.at - first))
    ways = path(line, first, near.first, near.at)
    quiet = f"noverb={any('noverb' in way for way in ways)}"
    yield from ("here", f"here,{about}", *ways[:3], *(f"{way},{about}" for way in ways[:2]))
    yield from (f"between={_between(line, near.at, first)}", f"noun={near.noun},{ways[0]}")
    yield from (f"{quiet},{about}", f"{quiet},{lead}")
    if len({n for r in scene.here for n in r.recordings}) == 1:
        yield "only"


def _deed(
    number: int, role: str, first: int, lead: str, about: str, scene: Scene, deeds: Sequence[Deed]
) -> Iterator[str]:
    """Yield the signs of the deed that the date may be that of: the nearest that the recording has in the sentence."""
    line = scene.line
    mine = [d for d in deeds if number in d.recordings]
    if not mine:
        yield from (f"none,deeds={min(len(deeds), 2)}", f"none,here={any(number in r.recordings for r in scene.here)}")
        return
    own = min(mine, key=lambda d: abs(d.trigger.at - first))
    closest = f"closest={own is min(deeds, key=lambda d: abs(d.trigger.at - first))}"
    said, at = f"own={own.role}", own.trigger.at
    commas = min(2, sum(line.cls(i) == "," for i in range(*sorted((at, first)))))
    yield from (said, f"{said},{closest}", f"{said},gap={size(abs(at - first))}", f"{said},{about}")
    yield from (f"{said},{closest},{lead}", f"{said},net={own.channel is not None},{closest}")
    yield from (f"{said},voice={voice(line, at)}", f"{said},commas={commas},{closest}", f"{said},before={at < first}")
    if any(d.role == role for d in mine):
        yield "has"


def _verbs(line: Line, first: int, last: int) -> Iterator[str]:
    """Yield what the nearest verb on either side of a date says, whatever it was taken for."""
    left, right = range(first - 1, max(-1, first - 9), -1), range(last + 1, min(last + 8, len(line.words)))
    for side, spots in (("L", left), ("R", right)):
        at = next((i for i in spots if line.cls(i) in "DWCSVMB.;:"), None)
        if at is not None and line.cls(at) in "DWCSVMB":
            said = line.words[at].verb or line.cls(at)
            yield from (f"{side}={said}", f"{side}={said},gap={size(abs(at - first))}")


def _between(line: Line, noun: int, date: int) -> str:
    if date < noun:
        return "before"
    words = [line.cls(i) for i in range(noun + 1, date)]
    return ",".join(words[:3]) if len(words) < 4 else "far"
