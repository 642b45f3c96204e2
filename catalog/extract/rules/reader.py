"""The whole of a text at once: sentences to mentions, recordings, events, claims, and those to dossiers."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.extract.captions import find_credits
from catalog.extract.credits import add_credit
from catalog.extract.date_words import DateWords
from catalog.extract.english_dates import find_dates
from catalog.extract.parts import Chain, Check, Step, Time
from catalog.extract.readings import Reading, by_first_mention
from catalog.extract.relative_dates import Calendar, calendar_of
from catalog.extract.rules.binding import Binding, bind_dates, with_dates
from catalog.extract.rules.coreference import Recording, Reference, resolve_references
from catalog.extract.rules.cues import Cues, cues_for
from catalog.extract.rules.events import Event, find_events
from catalog.extract.rules.media import MediaMention
from catalog.extract.rules.outcome import reading_of
from catalog.extract.rules.pilots import Pilot, find_pilot
from catalog.extract.rules.sources import steps_of_nouns
from catalog.extract.rules.steps import add_filmer, step_of_event
from catalog.extract.rules.times import TimeTable
from catalog.extract.rules.tokens import Sentence, read_sentences
from catalog.extract.rules.verifications import find_checks
from catalog.extract.rules.views import find_mentions
from catalog.model import Document

_MEMORY = 3
"""Sentences for which a recording stays what "it" and "the date" mean."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence with everything that was read in it."""

    sentence: Sentence
    references: tuple[Reference, ...]
    events: tuple[Event, ...]
    bindings: tuple[Binding, ...]
    checks: tuple[Check, ...]
    current: tuple[int, ...]
    """The recordings that were last spoken of, this sentence included."""
    coming: tuple[int, ...]
    """Where there are none: those of the next two sentences, before which a quoted post may stand."""


def read(document: Document) -> list[Reading]:
    """Return the recordings of an English text, by rules of word order and the words of a cue table."""
    cues = cues_for("en")
    sentences = read_sentences(document, cues)
    mentions = _mentions(sentences, cues)
    if not mentions:
        return []
    recordings, references = resolve_references(mentions, sentences, cues)
    dates = {s.index: find_dates(s.text, s.start) for s in sentences}
    calendar = calendar_of(document.published, [d for found in dates.values() for d in found])
    passages = _read(sentences, references, dates, cues)
    pilot = find_pilot(sentences, cues)
    first_drone = next((i for i, r in enumerate(recordings) if "drone" in r.kinds), None)
    touched = _touched(passages)
    readings = [
        _assemble(
            document, index, recording, touched.get(index, []), calendar, pilot if index == first_drone else None, cues
        )
        for index, recording in enumerate(recordings)
    ]
    return by_first_mention(readings)


def _touched(passages: Sequence[Passage]) -> dict[int, list[Passage]]:
    """Return for each recording the passages that say anything of it, in order."""
    touched: dict[int, list[Passage]] = {}
    for passage in passages:
        spoken = [r.recordings for r in passage.references] + [e.recordings for e in passage.events]
        spoken += [c.recordings for c in passage.checks]
        for index in {*passage.current, *passage.coming, *(i for said in spoken for i in said)}:
            touched.setdefault(index, []).append(passage)
    return touched


def _mentions(sentences: Sequence[Sentence], cues: Cues) -> list[MediaMention]:
    found: list[MediaMention] = []
    for sentence in sentences:
        spoken_of = bool(found) and sentence.index - found[-1].sentence.index <= _MEMORY
        found.extend(find_mentions(sentence, spoken_of, cues))
    return found


def _read(
    sentences: Sequence[Sentence], references: Sequence[Reference], dates: dict[int, Sequence[DateWords]], cues: Cues
) -> list[Passage]:
    passages: list[Passage] = []
    by_sentence: dict[int, list[Reference]] = {}
    for reference in references:
        by_sentence.setdefault(reference.mention.sentence.index, []).append(reference)
    current: tuple[int, ...] = ()
    age = 0
    for sentence in sentences:
        here = tuple(by_sentence.get(sentence.index, ()))
        current, age = (current, age + 1) if age < _MEMORY else ((), age)
        events = find_events(sentence, here, current, cues)
        bindings = bind_dates(sentence, dates[sentence.index], events, here, cues)
        last = passages[-1] if passages else None
        dated = last is not None and any(e.role == "filmed" and e.date for e in last.events)
        checks = find_checks(sentence, here, events, current, last.checks if last else (), dated, cues)
        spoken = here[-1].recordings if here else events[-1].recordings if events else ()
        if spoken:
            current, age = spoken, 0
        coming = next(
            (by_sentence[i][0].recordings for i in range(sentence.index + 1, sentence.index + 3) if i in by_sentence),
            (),
        )
        dated_events = tuple(with_dates(events, bindings))
        passages.append(
            Passage(sentence, here, dated_events, tuple(bindings), tuple(checks), current, () if current else coming)
        )
    return passages


def _assemble(
    document: Document,
    index: int,
    recording: Recording,
    passages: Sequence[Passage],
    calendar: Calendar,
    pilot: Pilot | None,
    cues: Cues,
) -> Reading:
    chain, table = Chain(), TimeTable(calendar, recording.satellite)
    checks: list[Check] = []
    for passage in passages:
        _take_events(index, passage, chain, table, cues)
        _take_credits(index, passage, chain, table)
        table.take_mentions(
            passage.sentence, [r for r in passage.references if index in r.recordings], passage.bindings, cues
        )
        if recording.pair and not passage.references and index in passage.current:
            table.take_sequel(passage.sentence, [b.date for b in passage.bindings], cues)
        checks.extend(c for c in passage.checks if index in c.recordings)
    for step in steps_of_nouns(index, recording, [r for p in passages for r in p.references], cues):
        chain.add_unless_known(step)
    add_filmer(chain, recording, pilot, cues)
    for check in checks:
        _add_check_step(chain, check, passages)
    times: list[Time] = table.times()
    recording.pair = recording.pair or table.acquisitions >= 2
    return reading_of(document, recording, chain.steps, times, checks, cues)


def _take_events(index: int, passage: Passage, chain: Chain, table: TimeTable, cues: Cues) -> None:
    for event in passage.events:
        if index not in event.recordings:
            continue
        if event.base in ("collect", "acquire") and not table.satellite:
            continue
        when = table.take_event(event, passage.bindings)
        step = step_of_event(event, when, cues)
        known_to_all = step and step.role == "filmed" and table.satellite and not step.agent
        if step and step.role != "verified" and not known_to_all:
            chain.add(step)


def _take_credits(index: int, passage: Passage, chain: Chain, table: TimeTable) -> None:
    if index not in passage.current + passage.coming:
        return
    for credit in find_credits(passage.sentence.text, passage.sentence.start):
        when = table.date_behind(credit, passage.bindings) if credit.signed else None
        add_credit(credit, passage.sentence.index, when, chain)


def _add_check_step(chain: Chain, check: Check, passages: Sequence[Passage]) -> None:
    """A positive check with a known author is a step of the chain, too."""
    if check.verdict not in ("confirmed", "partly_confirmed") or not (check.verifier and check.looked_into):
        return
    if any(s.role in ("geolocated", "chronolocated") and s.agent == check.verifier.text for s in chain.steps):
        return
    who = check.verifier
    at = next((p.sentence.index for p in passages if p.sentence.start <= check.start < p.sentence.end), 0)
    chain.add(Step("verified", who.text, who.kind, min(check.start, who.start), max(check.end, who.end), at))
