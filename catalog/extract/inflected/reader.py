"""A text to dossiers: recordings, who did what with them, when, and who checked them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from catalog.extract.checks import Check
from catalog.extract.dates import DateWords
from catalog.extract.inflected.actors import Actor, actors_of
from catalog.extract.inflected.days import days_of
from catalog.extract.inflected.deeds import NETWORKS, Deed, Reader
from catalog.extract.inflected.footage import Recording, Reference, recordings_of
from catalog.extract.inflected.lines import Line, Word, lines_of
from catalog.extract.inflected.table import Table, table_of
from catalog.extract.inflected.verdicts import verdicts_of
from catalog.extract.records import dossier, shortened
from catalog.extract.relative_dates import Calendar, calendar_of, resolve_date
from catalog.extract.steps import Chain, Step
from catalog.extract.times import Time
from catalog.model import Document, Dossier
from catalog.model.dates import UNDATED
from catalog.model.words import Basis, StepRole, TimeRole

_STOP = 4
"""How many words a comma is worth between a date and its verb."""
_MEMORY = 2
"""Sentences for which a recording stays what a verb without an object is about."""
_OF_A_DAY = frozenset(("за", "від", "от"))
_ROLES: dict[str, StepRole] = {
    "filmed": "filmed", "posted": "posted", "released": "released", "shared": "shared", "reposted": "reposted",
    "published": "published", "republished": "republished", "geolocated": "geolocated", "analysed": "analysed",
    "archived": "archived",
}  # fmt: skip
_DATED: dict[str, TimeRole] = {
    "filmed": "filmed", "posted": "posted", "released": "published", "published": "published", "shared": "posted",
    "reposted": "posted", "geolocated": "geolocated", "archived": "archived",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence and what was read in it."""

    line: Line
    actors: tuple[Actor, ...]
    references: tuple[Reference, ...]
    current: tuple[int, ...]
    deeds: tuple[Deed, ...]
    checks: tuple[Check, ...]
    days: tuple[tuple[int, DateWords], ...]


def read(document: Document, language: str) -> tuple[Dossier, ...]:
    """Return the recordings that a document in one of our languages speaks of, with all that it says of them."""
    table = table_of(language)
    lines = lines_of(document, table)
    recordings, references = recordings_of(lines)
    if not recordings:
        return ()
    passages = list(_passages(lines, references, table))
    calendar = calendar_of(document.published, [d for p in passages for _, d in p.days])
    return tuple(_dossier(document, n, r, passages, calendar, table) for n, r in enumerate(recordings))


def _passages(lines: Sequence[Line], references: Sequence[Reference], table: Table) -> Iterator[Passage]:
    reader = Reader()
    by_line: dict[int, list[Reference]] = defaultdict(list)
    for reference in references:
        by_line[reference.mention.line.index].append(reference)
    current: tuple[int, ...] = ()
    age = 0
    for line in lines:
        here = tuple(by_line.get(line.index, ()))
        age += 1
        current = current if age <= _MEMORY else ()
        actors = actors_of(line)
        checks = tuple(verdicts_of(line, actors, here, current))
        deeds = tuple(reader.deeds(line, actors, here, current or _coming(line, by_line)))
        yield Passage(line, tuple(actors), here, current, deeds, checks, tuple(days_of(line, table)))
        if here:
            current, age = here[-1].recordings, 0


def _coming(line: Line, by_line: Mapping[int, Sequence[Reference]]) -> tuple[int, ...]:
    """Return the recordings of the next sentence, before which somebody may have "filmed how ..."."""
    if not any(word.tags.get("active") == "filmed" for word in line.words):
        return ()
    return next((r.recordings for r in by_line.get(line.index + 1, ())), ())


def _dossier(
    document: Document, number: int, recording: Recording, passages: Sequence[Passage], calendar: Calendar, table: Table
) -> Dossier:
    chain, times = Chain(), []
    anchor: str | None = None
    for passage in passages:
        dates, anchor = _dates(number, recording, passage, calendar, anchor)
        times += dates
        for deed in passage.deeds:
            if number in deed.recordings and (step := _step(deed, dates)):
                chain.add(step)
    if "drone" in recording.kinds and not any(s.role == "filmed" and s.agent for s in chain.steps):
        for step in _operators(number, passages):
            chain.add(step)
    if not any(t.role in ("filmed", "event") for t in times) and not recording.satellite:
        times += _event(number, passages, calendar)
    checks = [c for p in passages for c in p.checks if number in c.recordings]
    first = recording.mentions[0]
    acquired = len({t.when for t in times if t.role == "imagery_acquired"})
    return dossier(
        document,
        spans=[(m.start, m.end) for m in recording.mentions],
        kind=recording.media_kind(acquired),
        description=shortened(document.text[first.line.start : first.line.end], first.start - first.line.start),
        duration_s=_duration(recording, table),
        steps=[s for s in _telling(chain.steps) if s.agent or not recording.satellite],
        times=_each_once(times),
        checks=checks,
    )


def _event(number: int, passages: Sequence[Passage], calendar: Calendar) -> Iterator[Time]:
    """Yield the date of what is shown: the only one of the sentence before the first mention, or of that itself."""
    at = next(i for i, p in enumerate(passages) if any(number in r.recordings for r in p.references))
    for passage in passages[at : max(0, at - 1) - 1 if at > 1 else None : -1]:
        if passage.line.paragraph != passages[at].line.paragraph or passage.deeds or passage.checks:
            continue
        days = [words for _, words in passage.days if words.kind in ("day", "weekday")]
        resolved = resolve_date(days[0], calendar) if len(days) == 1 else None
        if resolved:
            yield _time("event", resolved, days[0])
            return


def _operators(number: int, passages: Sequence[Passage]) -> Iterator[Step]:
    """Yield who flew the drone, where the text speaks of its operator or pilot without saying that he filmed."""
    for passage in passages:
        if number in passage.current or any(number in r.recordings for r in passage.references):
            for actor in passage.actors:
                if any("operator" in word.tags for word in actor.words) and not actor.led:
                    who = actor.agent()
                    yield Step("filmed", who.text, who.kind, who.start, who.end, passage.line.index)
                    return


def _step(deed: Deed, dates: Iterable[Time]) -> Step | None:
    role = _ROLES.get(deed.role)
    if role is None or deed.negated:
        return None
    agent = deed.actor.agent() if deed.actor else None
    when = next((t.when for t in dates if t.role == _DATED.get(deed.role)), None)
    channel = deed.channel if deed.channel not in ("online", None) else None
    return Step(
        role, agent.text if agent else None, agent.kind if agent else "unknown", deed.start, deed.end, deed.line.index,
        when, channel, agent.handle if agent else None, left_open=not agent and _nobody_knows(deed),
    )  # fmt: skip


def _nobody_knows(deed: Deed) -> bool:
    line = deed.line
    near = range(max(0, deed.at - 6), min(len(line.words), deed.at + 4))
    return any(line.has(i, "unknown") and line.tag(i + 1, "dimension") in (None, "source") for i in near)


def _telling(steps: Sequence[Step]) -> list[Step]:
    """Leave out steps of which nothing is known but that they happened, unless the text says so in words."""
    told = {s.role for s in steps if s.agent}
    return [s for s in steps if s.agent or s.left_open or (_is_said_alone(s) and s.role not in told)]


def _is_said_alone(step: Step) -> bool:
    """Say whether a step tells something though nobody is named: "geolocated footage", "posted on 3 May"."""
    return step.role == "geolocated" or (step.role != "filmed" and step.when is not None)


def _dates(
    number: int, recording: Recording, passage: Passage, calendar: Calendar, anchor: str | None
) -> tuple[list[Time], str | None]:
    """Return the dates that a sentence gives one recording, and the date that "the day before" counts from next."""
    own = [d for d in passage.deeds if number in d.recordings]
    spoken = any(number in r.recordings for r in passage.references)
    found = []
    for at, words in passage.days:
        resolved = resolve_date(words, calendar, anchor or calendar.told_before(words.start))
        if not resolved:
            continue
        anchor = resolved[0]
        if role := _role(at, passage, own, recording, spoken=spoken):
            found.append(_time(role, resolved, words))
    undated = next((w for w in passage.line.words if "undated" in w.tags), None) if spoken else None
    if undated:
        found.append(Time("filmed", UNDATED, "stated", undated.start, undated.end))
    return found, anchor


def _role(at: int, passage: Passage, own: Sequence[Deed], recording: Recording, *, spoken: bool) -> TimeRole | None:
    """Return what a date says of a recording: the deed that it stands nearest to, of all deeds of the sentence."""
    line = passage.line
    published = [d for d in own if d.role != "filmed" and line.gap(at, d.at, _STOP) <= 8]
    if recording.satellite and not published:
        return "imagery_acquired" if spoken else None
    if spoken and _dated_noun(line, at, passage.references):
        return "filmed"
    if not passage.deeds:
        return None
    nearest = min(passage.deeds, key=lambda d: line.gap(at, d.at, _STOP))
    if nearest not in own or line.gap(at, nearest.at, _STOP) > 16:
        return None
    role = _DATED.get(nearest.role)
    return "posted" if role == "published" and nearest.channel in NETWORKS else role


def _dated_noun(line: Line, at: int, references: Sequence[Reference]) -> bool:
    """Say whether a date is that of a noun: "датований 14 лютого", "знімки за 13 лютого", "дата на відео — 1 липня"."""
    said = any(line.low(i).startswith("дат") for i in range(max(0, at - 6), at))
    return said or any(
        r.mention.at < at and {w.low for w in line.words[r.mention.at + 1 : at]} <= _OF_A_DAY for r in references
    )


def _time(role: TimeRole, resolved: tuple[str, Basis], words: DateWords) -> Time:
    return Time(role, resolved[0], resolved[1], words.start, words.end)


def _each_once(times: Iterable[Time]) -> list[Time]:
    kept: dict[tuple[str, str], Time] = {}
    for time in times:
        kept.setdefault((time.role, time.when), time)
    return list(kept.values())


def _duration(recording: Recording, table: Table) -> int | None:
    """Return the length in seconds that is said with a mention: "двохвилинний запис", "триває вісім секунд"."""
    for mention in recording.mentions:
        words = mention.line.words[max(0, mention.at - 3) : mention.at + 8]
        for word, after in pairwise(words):
            seconds = _counted(word, after, table) or _glued(word.low, table)
            if seconds:
                return seconds
    return None


def _counted(word: Word, after: Word, table: Table) -> int | None:
    """Return the seconds of a number and its unit."""
    if "units" not in after.tags or len(after.low) < 2:
        return None
    unit = int(table.said["units"][after.tags["units"]])
    if "numbers" in word.tags:
        return round(float(table.said["numbers"][word.tags["numbers"]]) * unit)
    return int(word.text[:4]) * unit if word.text.isdigit() else None


def _glued(word: str, table: Table) -> int | None:
    """Return the seconds of a number and its unit in one word: "двохвилинний", "сорокасекундный"."""
    for number, value in table.said["numbers"].items():
        if number.endswith("*") and word.startswith(number[:-1]):
            rest = word[len(number) - 1 :]
            for unit, size in table.said["units"].items():
                if len(unit) > 4 and 0 <= rest.find(unit[:-1]) <= 3:
                    return round(float(value) * int(size))
    return None
