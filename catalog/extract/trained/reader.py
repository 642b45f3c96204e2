"""A text to dossiers: recordings, who did what with them, when, and who checked them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from catalog.choice import Chooser, chooser
from catalog.extract.captions import Credit, find_credits
from catalog.extract.credits import add_credit
from catalog.extract.date_words import DateWords
from catalog.extract.lexicon import Lexicon, lexicon_of
from catalog.extract.parts import Chain, Check, Step, Time, without_machines
from catalog.extract.readings import Reading, by_first_mention
from catalog.extract.records import shortened
from catalog.extract.relative_dates import Calendar, calendar_of, resolve_date
from catalog.extract.trained.actors import Actor, actors_of
from catalog.extract.trained.agreed import checks as agreed_checks
from catalog.extract.trained.agreed import deeds as agreed_deeds
from catalog.extract.trained.agreed import times as agreed_times
from catalog.extract.trained.dated import datings, is_of_no_footage
from catalog.extract.trained.days import dates_of
from catalog.extract.trained.deeds import Deed, read_deeds
from catalog.extract.trained.durations import duration_of
from catalog.extract.trained.grouping import group
from catalog.extract.trained.lines import Line, lines_of
from catalog.extract.trained.mentioned import mentions_of
from catalog.extract.trained.moments import weighed as weighed_moments
from catalog.extract.trained.network import network
from catalog.extract.trained.pilots import Pilot, left_open, pilot_of
from catalog.extract.trained.recordings import Recording, Reference
from catalog.extract.trained.referents import with_referents
from catalog.extract.trained.relations import Heard, hear
from catalog.extract.trained.scenes import Scene, targets
from catalog.extract.trained.seen import Seen, see
from catalog.extract.trained.statements import Statement, statements
from catalog.extract.trained.statements import weighed as weighed_statements
from catalog.extract.trained.verdict_signs import bearing_on_checks, year_of
from catalog.extract.trained.verdicts import Said, read_verdicts
from catalog.model import Document
from catalog.model.dates import UNDATED
from catalog.model.words import Basis

_SIGNED = 4
"""Characters between a signature and its date."""
_MEMORY = 4
"""Sentences for which a recording stays what a verb without an object may be about."""


@dataclass(slots=True)
class Passage:
    """One sentence and what was read in it."""

    scene: Scene
    deeds: Sequence[Deed]
    dates: Sequence[DateWords]
    credits: Sequence[Credit]


def read(document: Document, language: str) -> list[Reading]:
    """Return the recordings of a text, each choice by the words of its language and trained weights."""
    lexicon, choose = lexicon_of(language), chooser("catalog.extract.trained", language)
    lines = lines_of(document, lexicon)
    recordings, references = group(mentions_of(lines, choose), choose)
    if not recordings:
        return []
    sentences = scenes(lines, recordings, references, document.published)
    passages = [_passage(scene, lexicon) for scene in sentences]
    flown = next((r.number for r in recordings if "drone" in r.kinds), None)
    pilot = pilot_of(lines, [p.scene.actors for p in passages]) if flown is not None else None
    opened = left_open(lines)
    calendar = calendar_of(document.published, [d for p in passages for d in p.dates])
    dates = list(resolved_dates(passages, calendar))
    seen = see([p.scene for p in passages], [(passage.scene.line, date) for passage, date, _ in dates], language)
    heard = hear(seen, network())
    may_tell, may_check = _weighed(passages, heard, seen, choose)
    _tell_deeds(passages, agreed_deeds(may_tell, heard.deeds, seen))
    times = times_of(passages, dates, heard, choose)
    days = {date.start: when for _, date, (when, _) in dates}
    found_out = agreed_checks(weighed_statements(may_check, choose), heard.checks, seen)
    readings = []
    for recording in recordings:
        when = times.get(recording.number, [])
        chain = _chain(recording, passages, when, days, pilot if recording.number == flown else None)
        if opened and recording.number == (flown or 0):
            chain.leave_open(opened)
        length = duration_of(recording, lines, lexicon)
        checks = _checks(found_out.get(recording.number, ()), passages)
        readings.append(_reading(document, recording, checks, when, chain, length))
    return by_first_mention(readings)


def _passage(scene: Scene, lexicon: Lexicon) -> Passage:
    line = scene.line
    return Passage(scene, (), dates_of(line, lexicon), find_credits(line.text, line.start))


def _weighed(
    passages: Sequence[Passage], heard: Heard, seen: Seen, choose: Chooser
) -> tuple[list[Deed], list[Statement]]:
    """Return the deeds and statements that words may tell by their signs, in sentences in which the network hears
    anything of the sort."""
    telling, checking = ({seen.line_of[relation.at] for relation in told} for told in (heard.deeds, heard.checks))
    deeds: list[Deed] = []
    found: list[Statement] = []
    for scene in (passage.scene for passage in passages):
        if scene.line.index in telling:
            deeds += read_deeds(scene, choose)
        if scene.line.index in checking:
            found += statements(scene, read_verdicts(scene, choose))
    return deeds, found


def told_by_sentence(
    lines: Sequence[Line], by_line: Mapping[int, Sequence[Reference]], published: str | None
) -> tuple[Mapping[int, Mapping[str, tuple[int, int]]], Sequence[Collection[str]]]:
    """Return what the sentences about each recording tell that bears on a check, with the first and the last of them,
    and what each sentence does; one that speaks of no recording is about those of the sentence before it."""
    told: dict[int, dict[str, tuple[int, int]]] = {}
    by_sentence: list[Collection[str]] = []
    numbers: set[int] = set()
    year = year_of(published)
    for line in lines:
        here = by_line.get(line.index)
        numbers = {n for r in here for n in r.recordings} if here else numbers
        bearing = bearing_on_checks(line, year) if numbers else ()
        by_sentence.append(bearing)
        for number in numbers:
            mine = told.setdefault(number, {})
            mine.update({said: (mine.get(said, (line.index, 0))[0], line.index) for said in bearing})
    return told, by_sentence


def scenes(
    lines: Sequence[Line], recordings: Sequence[Recording], references: Sequence[Reference], published: str | None
) -> Iterator[Scene]:
    """Yield each sentence with its actors and the recordings that it may be about."""
    by_line: dict[int, list[Reference]] = {}
    for reference in references:
        by_line.setdefault(reference.mention.line.index, []).append(reference)
    actors = with_referents([actors_of(line) for line in lines])
    last_seen: dict[int, int] = {}
    told, by_sentence = told_by_sentence(lines, by_line, published)
    for line, people, bearing in zip(lines, actors, by_sentence, strict=True):
        here = by_line.get(line.index, [])
        recent = sorted(last_seen.items(), key=lambda seen: -seen[1])
        before = [(n, line.index - at) for n, at in recent if line.index - at <= _MEMORY]
        following = by_line.get(line.index + 1, [])
        coming = following[0].recordings[0] if following and not here else None
        yield Scene(line, people, here, before, coming, recordings, told, bearing)
        for reference in here:
            for number in reference.recordings:
                last_seen.pop(number, None)
                last_seen[number] = line.index


Dated = tuple[Passage, DateWords, tuple[str, Basis]]
"""A date with its sentence, what it is in EDTF and whether that is stated."""


def _tell_deeds(passages: Sequence[Passage], deeds: Sequence[Deed]) -> None:
    """Leave in each sentence the deeds that it tells of; what a credit line tells is read by its form."""
    by_sentence: dict[int, list[Deed]] = {}
    for deed in deeds:
        by_sentence.setdefault(deed.trigger.line.index, []).append(deed)
    for passage in passages:
        mine = by_sentence.get(passage.scene.line.index, ())
        passage.deeds = [deed for deed in mine if not (deed.actor and _in_credit(deed.actor, passage.credits))]


def _in_credit(actor: Actor, found: Sequence[Credit]) -> bool:
    return any(credit.start <= actor.meant.words[0].start < credit.end for credit in found)


def times_of(
    passages: Sequence[Passage], dates: Sequence[Dated], heard: Heard, choose: Chooser
) -> Mapping[int, list[Time]]:
    """Return the dates of each recording, in the order of the text, each as often as it is told."""
    may_say = [d for passage, date, when in dates for d in datings(date, when, passage.scene, passage.deeds, choose)]
    found = agreed_times(weighed_moments(may_say, choose), heard.dates, [(date, when) for _, date, when in dates])
    for passage in passages:
        undated = next((w for w in passage.scene.line.words if "undated" in w.tags), None)
        for number in {n for r in passage.scene.here for n in r.recordings} if undated else ():
            time = Time("filmed", UNDATED, "stated", undated.start, undated.end)  # type: ignore[union-attr]
            found.setdefault(number, []).append(time)
    return {number: sorted(times, key=lambda time: time.start) for number, times in found.items()}


def _each_once(times: Sequence[Time]) -> tuple[Time, ...]:
    kept: dict[tuple[str, str], Time] = {}
    for time in times:
        kept.setdefault((time.role, time.when), time)
    return tuple(kept.values())


def resolved_dates(passages: Sequence[Passage], calendar: Calendar) -> Iterator[Dated]:
    """Yield each date of the text that can be said in EDTF, relative ones counted from the date before them."""
    anchor: str | None = None
    begun = _day_one(passages, calendar)
    for passage in passages:
        for date in passage.dates:
            when = resolve_date(date, calendar, anchor or calendar.told_before(date.start))
            if when:
                anchor = when[0]
                if (passage.scene.here or anchor != begun) and not is_of_no_footage(passage.scene.line, date):
                    yield passage, date, when


def _day_one(passages: Sequence[Passage], calendar: Calendar) -> str | None:
    """Return the day from which a text counts days ("the 310th day of the war"), which is that of no recording."""
    counts = any(date.kind == "count" for passage in passages for date in passage.dates)
    return min(calendar.full).isoformat() if counts and calendar.full else None


def _chain(
    recording: Recording,
    passages: Sequence[Passage],
    times: Sequence[Time],
    days: Mapping[int, str],
    pilot: Pilot | None,
) -> Chain:
    """Return the steps of a recording; a device that filmed says of which kind it is. `days`: the dates of the text by
    their first character."""
    chain = Chain()
    number = recording.number
    for passage in passages:
        for deed in passage.deeds:
            if number in deed.recordings:
                chain.add(_step(deed, passage.scene.line, times))
                if deed.role == "filmed" and deed.actor:
                    recording.kinds |= {w.tags["kind"] for w in deed.actor.words if "kind" in w.tags}
        if passage.credits and targets(passage.scene)[:1] == [number]:
            for credit in passage.credits:
                add_credit(credit, passage.scene.line.index, _signed_on(credit, days), chain)
    filmed = [s for s in chain.steps if s.role == "filmed" and s.kind == "named"]
    for step in pilot.steps() if pilot and all(s.agent == pilot.agent.text for s in filmed) else ():
        chain.add(step)
    return chain


def _checks(told_of_it: Sequence[Said], passages: Sequence[Passage]) -> tuple[Check, ...]:
    """Return what is told of a recording in the order of the text; what nobody in particular found out, only where
    nobody is named who found out the same ("geolocated footage ... was geolocated by X")."""
    by_sentence: dict[int, list[Said]] = {}
    for each in told_of_it:
        by_sentence.setdefault(each.trigger.line.index, []).append(each)
    said = [_each_said_once(by_sentence.get(passage.scene.line.index, ())) for passage in passages]
    told = [check for checks in said for check in checks]
    named = {(check.dimension, check.verdict) for check in told if check.verifier}
    return tuple(check for check in told if check.verifier or (check.dimension, check.verdict) not in named)


def _reading(
    document: Document,
    recording: Recording,
    checks: tuple[Check, ...],
    times: Sequence[Time],
    chain: Chain,
    duration: int | None,
) -> Reading:
    first = recording.mentions[0]
    acquired = len({t.when for t in times if t.role == "imagery_acquired"})
    return Reading(
        spans=tuple((m.start, m.end) for m in recording.mentions),
        kind=recording.media_kind(acquired),
        description=shortened(document.text[first.line.start : first.line.end], first.start - first.line.start),
        duration_s=duration,
        steps=tuple(without_machines(chain.steps)),
        times=_each_once(times),
        checks=checks,
    )


def _signed_on(credit: Credit, days: Mapping[int, str]) -> str | None:
    """Return the date that stands right behind the signature of a post."""
    behind = range(credit.end, credit.end + _SIGNED + 1)
    return next((days[at] for at in behind if at in days), None) if credit.signed else None


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
        when, where, agent.handle if agent else None, device=deed.actor is not None and deed.actor.device,
    )  # fmt: skip


def _each_said_once(found: Sequence[Said]) -> list[Check]:
    """Return the checks that a sentence tells of, the surest first: of one verifier on one dimension there is one, and
    one of nobody that is named only where nobody is named with that dimension."""
    kept: dict[tuple[str, str | None], Check] = {}
    for said in found:
        check = _check(said)
        kept.setdefault((check.dimension, check.verifier.text if check.verifier else None), check)
    named = {check.dimension for check in kept.values() if check.verifier}
    once = [check for check in kept.values() if check.verifier or check.dimension not in named]
    return sorted(once, key=lambda check: (check.start, check.dimension))


def _check(said: Said) -> Check:
    who = said.verifier.agent() if said.verifier else None
    return Check(said.recordings, said.dimension, said.verdict, who, said.method, said.trigger.start, said.trigger.end)
