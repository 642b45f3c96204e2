"""What bears a recording out: a street that was recognised, pictures that match, shadows, the file's own date."""

from collections.abc import Iterator, Sequence

from catalog.extract.english_dates import find_dates
from catalog.extract.parts import Agent, Check
from catalog.extract.rules.agents import agent_after, agent_before, agent_before_index
from catalog.extract.rules.attribution import attributed, ourselves, verb_group_start
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import is_in_name, is_negated, said_it
from catalog.extract.rules.names import is_name
from catalog.extract.rules.tokens import Sentence
from catalog.model.words import Dimension

_REACH = 20
"""Tokens behind a verb of matching within which what was matched is named."""


def find_traces(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Yield the places and dates that a sentence says are borne out."""
    recordings = references[-1].recordings if references else current
    if recordings:
        yield from _matching(sentence, recordings, cues)
        yield from _recognised(sentence, recordings, cues)
        yield from _borne_out(sentence, recordings, references, cues)


def _matching(sentence: Sentence, recordings: tuple[int, ...], cues: Cues) -> Iterator[Check]:
    """Read "X matched the corridor with photos of the venue" as a confirmed location."""
    at = next((i for i, t in enumerate(sentence.tokens) if t.low in ("matched", "matches", "match")), None)
    if at is None or is_negated(sentence, at, cues) or _is_checked_before(sentence, at):
        return
    tail = [t.low for t in sentence.tokens[at + 1 : at + _REACH]]
    if {"with", "to", "against"} & set(tail) and any(cues.has("imagery", low) for low in tail):
        verifier = _who(sentence, at, cues)
        method = sentence.original[sentence.tokens[at].start - sentence.start :].rstrip(" .")
        if verifier:
            yield _found("location", recordings, verifier, sentence, at, method[:300])


def _who(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return the subject of the verb at a token: of "was able to match", of "said it matched", or "we"."""
    verb = verb_group_start(sentence, at, cues)
    return agent_before(sentence, verb, cues) or said_it(sentence, at, cues) or ourselves(sentence, verb)


def _is_checked_before(sentence: Sentence, at: int) -> bool:
    roles = ("verified", "geolocated")
    return any(t.tags.get("role") in roles and not is_in_name(sentence, i) for i, t in enumerate(sentence.tokens[:at]))


def _recognised(sentence: Sentence, recordings: tuple[int, ...], cues: Cues) -> Iterator[Check]:
    """Read "a reporter recognised the street in the video as Mill Lane" as a confirmed location."""
    for at, token in enumerate(sentence.tokens):
        if not cues.has("recognising", token.low) or is_negated(sentence, at, cues):
            continue
        led = next((i for i in range(at + 1, at + _REACH) if sentence.low(i) == "as"), None)
        thing = led is not None and any(cues.has("scenery", sentence.low(i)) for i in range(at + 1, led))
        named = led is not None and any(is_name(t, cues) for t in sentence.tokens[led + 1 : led + 6])
        verifier = _who(sentence, at, cues)
        if thing and named and verifier:
            yield _found("location", recordings, verifier, sentence, at, None)


def _borne_out(
    sentence: Sentence, recordings: tuple[int, ...], references: Sequence[Reference], cues: Cues
) -> Iterator[Check]:
    """Read "shadows are consistent with the time given", "satellite images match the scene", "metadata show that it
    was recorded on 4 May": what bears a recording out, said by whoever the sentence names."""
    trace = next((i for i, t in enumerate(sentence.tokens) if _dimension_of(t.low, cues)), None)
    if trace is None or _is_checked_before(sentence, len(sentence.tokens)):
        return
    ahead = range(trace + 1, min(trace + _REACH, len(sentence.tokens)))
    verb = next((i for i in ahead if cues.has("bearing_out", sentence.low(i))), None)
    if verb is None or is_negated(sentence, verb, cues):
        return
    dimension = _dimension_of(sentence.low(trace), cues)
    when = "time" in {sentence.tag(i, "dimension") for i in ahead} or any(
        d.start > sentence.tokens[trace].end for d in find_dates(sentence.text, sentence.start)
    )
    verifier = attributed(sentence, trace, references, cues) or _reader(sentence, trace, cues)
    if verifier and verifier.start <= sentence.tokens[trace].start < verifier.end:
        verifier = None
    if dimension == "location" or when:
        yield _found("location" if dimension == "location" else "time", recordings, verifier, sentence, verb, None)


def _reader(sentence: Sentence, trace: int, cues: Cues) -> Agent | None:
    """Return who checked a file in "the newspaper checked the video's metadata, which give the date"."""
    study = next((i for i in range(len(sentence.tokens)) if cues.has("studies", sentence.low(i))), None)
    if study is not None and sentence.low(study - 1) == "'s":
        return agent_before_index(sentence, study - 2, cues)
    by = next((i for i in range(trace, min(trace + 3, len(sentence.tokens))) if sentence.low(i) == "by"), None)
    if study is not None and by:
        return agent_after(sentence, by + 1, cues)
    read = next((i for i in range(trace - 1, 0, -1) if cues.has("reading", sentence.low(i))), None)
    return (agent_before(sentence, read, cues) or ourselves(sentence, read)) if read else None


def _dimension_of(low: str, cues: Cues) -> Dimension | None:
    return "time" if cues.has("time_traces", low) else "location" if cues.has("place_traces", low) else None


def _found(
    dimension: Dimension,
    recordings: tuple[int, ...],
    verifier: Agent | None,
    sentence: Sentence,
    at: int,
    method: str | None,
) -> Check:
    token = sentence.tokens[at]
    start = verifier.start if verifier else token.start
    return Check(recordings, dimension, "confirmed", verifier, method, min(start, token.start), token.end)
