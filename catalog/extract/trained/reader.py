"""A text to dossiers: recordings, who did what with them, when, and who checked them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from catalog.choice import Chooser, chooser
from catalog.extract.captions import Credit, find_credits
from catalog.extract.credits import add_credit
from catalog.extract.date_words import DateWords
from catalog.extract.lexicon import Lexicon, lexicon_of
from catalog.extract.parts import Chain, Check, Step, Time
from catalog.extract.readings import Reading, by_first_mention
from catalog.extract.records import shortened
from catalog.extract.relative_dates import Calendar, calendar_of, resolve_date
from catalog.extract.trained.actors import actors_of, with_referents
from catalog.extract.trained.dated import say
from catalog.extract.trained.days import dates_of
from catalog.extract.trained.deeds import Deed, read_deeds
from catalog.extract.trained.grouping import group
from catalog.extract.trained.lines import Line, lines_of
from catalog.extract.trained.mentions import mentions_of
from catalog.extract.trained.recordings import Recording, Reference
from catalog.extract.trained.scenes import Scene, targets
from catalog.extract.trained.verdicts import Verdicts, read_verdicts
from catalog.model import Document
from catalog.model.dates import UNDATED

_MEMORY = 4
"""Sentences for which a recording stays what a verb without an object may be about."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence and what was read in it."""

    scene: Scene
    deeds: Sequence[Deed]
    checks: Sequence[Verdicts]
    dates: Sequence[DateWords]
    credits: Sequence[Credit]


def read(document: Document, language: str) -> list[Reading]:
    """Return the recordings of a text, each choice by the words of its language and trained weights."""
    lexicon, choose = lexicon_of(language), chooser("catalog.extract.trained", language)
    lines = lines_of(document, lexicon)
    recordings, references = group(mentions_of(lines, choose), choose)
    if not recordings:
        return []
    passages = [_passage(scene, lexicon, choose) for scene in scenes(lines, recordings, references)]
    calendar = calendar_of(document.published, [d for p in passages for d in p.dates])
    times = times_of(passages, calendar, choose)
    readings = (_reading(document, r, passages, times.get(r.number, []), lexicon) for r in recordings)
    return by_first_mention(readings)


def _passage(scene: Scene, lexicon: Lexicon, choose: Chooser) -> Passage:
    line = scene.line
    deeds, checks = read_deeds(scene, choose), tuple(read_verdicts(scene, choose))
    return Passage(scene, deeds, checks, dates_of(line, lexicon), find_credits(line.text, line.start))


def scenes(lines: Sequence[Line], recordings: Sequence[Recording], references: Sequence[Reference]) -> Iterator[Scene]:
    """Yield each sentence with its actors and the recordings that it may be about."""
    by_line: dict[int, list[Reference]] = {}
    for reference in references:
        by_line.setdefault(reference.mention.line.index, []).append(reference)
    actors = with_referents([actors_of(line) for line in lines])
    last_seen: dict[int, int] = {}
    for line, people in zip(lines, actors, strict=True):
        here = by_line.get(line.index, [])
        recent = sorted(last_seen.items(), key=lambda seen: -seen[1])
        before = [(n, line.index - at) for n, at in recent if line.index - at <= _MEMORY]
        following = by_line.get(line.index + 1, [])
        coming = following[0].recordings[0] if following and not here else None
        yield Scene(line, people, here, before, coming, recordings)
        for reference in here:
            for number in reference.recordings:
                last_seen.pop(number, None)
                last_seen[number] = line.index


def times_of(passages: Sequence[Passage], calendar: Calendar, choose: Chooser) -> Mapping[int, list[Time]]:
    """Return the dates of each recording, each once, in the order of the text."""
    found: dict[int, dict[tuple[str, str], Time]] = {}
    for passage, date, when in resolved_dates(passages, calendar):
        said = say(date, passage.scene, passage.deeds, choose)
        if said:
            time = Time(said[1], when[0], when[1], date.start, date.end)  # type: ignore[arg-type]
            for number in passage.scene.twins(said[0]):
                found.setdefault(number, {}).setdefault((time.role, time.when), time)
    for passage in passages:
        undated = next((w for w in passage.scene.line.words if "undated" in w.tags), None)
        for number in {n for r in passage.scene.here for n in r.recordings} if undated else ():
            time = Time("filmed", UNDATED, "stated", undated.start, undated.end)  # type: ignore[union-attr]
            found.setdefault(number, {}).setdefault(("filmed", UNDATED), time)
    return {number: list(times.values()) for number, times in found.items()}


def resolved_dates(
    passages: Sequence[Passage], calendar: Calendar
) -> Iterator[tuple[Passage, DateWords, tuple[str, str]]]:
    """Yield each date of the text that can be said in EDTF, relative ones counted from the date before them."""
    anchor: str | None = None
    for passage in passages:
        for date in passage.dates:
            when = resolve_date(date, calendar, anchor or calendar.told_before(date.start))
            if when:
                anchor = when[0]
                yield passage, date, when


def _reading(
    document: Document, recording: Recording, passages: Sequence[Passage], times: Sequence[Time], lexicon: Lexicon
) -> Reading:
    chain = Chain()
    checks: list[Check] = []
    number = recording.number
    for passage in passages:
        for deed in passage.deeds:
            if number in deed.recordings:
                chain.add(_step(deed, passage.scene.line, times))
        for found in passage.checks:
            if number in found.recordings:
                checks += _checks(found)
        if passage.credits and targets(passage.scene)[:1] == [number]:
            for credit in passage.credits:
                add_credit(credit, passage.scene.line.index, _signed_on(credit, times), chain)
    first = recording.mentions[0]
    acquired = len({t.when for t in times if t.role == "imagery_acquired"})
    return Reading(
        spans=tuple((m.start, m.end) for m in recording.mentions),
        kind=recording.media_kind(acquired),
        description=shortened(document.text[first.line.start : first.line.end], first.start - first.line.start),
        duration_s=_duration(recording, lexicon),
        steps=tuple(chain.steps),
        times=tuple(times),
        checks=tuple(checks),
    )


def _signed_on(credit: Credit, times: Sequence[Time]) -> str | None:
    """Return the date that stands right behind the signature of a post."""
    return next((t.when for t in times if credit.signed and 0 <= t.start - credit.end <= 4), None)


def _step(deed: Deed, line: Line, times: Sequence[Time]) -> Step:
    agent = deed.actor.agent() if deed.actor else None
    start, end = deed.trigger.start, deed.trigger.end
    if agent and line.start <= agent.start < line.end:
        start, end = min(start, agent.start), max(end, agent.end)
    role = {"released": "published", "shared": "posted", "reposted": "posted"}.get(deed.role, deed.role)
    when = next((t.when for t in times if t.role in (role, deed.role) and line.start <= t.start < line.end), None)
    where = deed.channel if deed.channel != "online" else None
    return Step(
        deed.role, agent.text if agent else None, agent.kind if agent else "unknown", start, end, line.index,
        when, where, agent.handle if agent else None,
    )  # fmt: skip


def _checks(found: Verdicts) -> list[Check]:
    who = found.verifier.agent() if found.verifier else None
    return [
        Check(found.recordings, dimension, verdict, who, found.method, found.trigger.start, found.trigger.end)
        for dimension, verdict in found.by_dimension
    ]


def _duration(recording: Recording, lexicon: Lexicon) -> int | None:
    """Return the length in seconds that is said with a mention: "two-minute clip", "lasts eight seconds"."""
    for mention in recording.mentions:
        words = mention.line.words[max(0, mention.at - 3) : mention.at + 8]
        parts = [part for word in words for part in word.low.split("-")]
        for part, after in pairwise(parts):
            seconds = _counted(part, after, lexicon) or _glued(part, lexicon)
            if seconds:
                return seconds
    return None


def _counted(word: str, unit: str, lexicon: Lexicon) -> int | None:
    """Return the seconds of a number and its unit; "a second clip" is not one of a second."""
    said = lexicon.tags(unit)
    if "units" not in said or len(unit) < 2:
        return None
    counted = lexicon.tags(word)
    size = int(lexicon.said["units"][said["units"]])
    if word.isdigit():
        return int(word[:4]) * size
    number = float(lexicon.said["numbers"][counted["numbers"]]) if "numbers" in counted else 0.0
    return round(number * size) if number and (number != 1 or "ordinal" not in said) else None


@lru_cache(1 << 12)
def _glued(word: str, lexicon: Lexicon) -> int | None:
    for number, value in lexicon.said["numbers"].items():
        if number.endswith("*") and word.startswith(number[:-1]):
            rest = word[len(number) - 1 :]
            for unit, size in lexicon.said["units"].items():
                if len(unit) > 4 and 0 <= rest.find(unit[:-1]) <= 3:
                    return round(float(value) * int(size))
    return None
