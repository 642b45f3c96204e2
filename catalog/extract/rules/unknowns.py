"""What nobody could say of a recording: "it is not known where it was filmed", "the date remains unclear"."""

from collections.abc import Iterator, Sequence

from catalog.extract.parts import Agent, Check
from catalog.extract.rules.agents import agent_before
from catalog.extract.rules.attribution import ourselves
from catalog.extract.rules.checks import DIMENSIONS
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import is_negated
from catalog.extract.rules.tokens import Sentence
from catalog.model.words import Dimension

_ASKED = {"when": "time", "where": "location"}
_REACH = 12
"""Tokens within which a verb of filming follows "when", or "unclear" a noun such as "the date"."""


def find_unknowns(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Yield what a sentence leaves open: a question nobody answered, a noun that is unclear, no confirmation."""
    yield from _questions(sentence, references, current, cues)
    yield from _unclear_nouns(sentence, references, current, cues)
    yield from _without_confirmation(sentence, references, current)


def _questions(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "it was not clear when the clip was filmed", "we do not know where and when it was recorded"."""
    asked = [i for i, t in enumerate(sentence.tokens) if t.low in _ASKED]
    known = next((i for i in range(len(sentence.tokens)) if _is_unknown(sentence, i, cues)), None) if asked else None
    for at in asked if known is not None else ():
        filmed = any(sentence.tag(i, "role") == "filmed" for i in range(at + 1, at + _REACH))
        apart = any(sentence.low(i) in (";", ",", "but") for i in range(min(at, known or 0), max(at, known or 0)))
        recordings = _asked_of(at, references, current)
        if filmed and recordings and not apart:
            dimension: Dimension = "time" if sentence.low(at) == "when" else "location"
            span = sorted([sentence.tokens[at], sentence.tokens[known or 0]], key=lambda t: t.start)
            verifier = _who_does_not_know(sentence, known or 0, cues)
            yield Check(recordings, dimension, "not_confirmed", verifier, None, span[0].start, span[1].end)


def _asked_of(at: int, references: Sequence[Reference], current: tuple[int, ...]) -> tuple[int, ...]:
    right = [r for r in references if r.mention.first > at]
    return right[0].recordings if right else references[-1].recordings if references else current


def _is_unknown(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    denied = cues.has("clear", low) and is_negated(sentence, at, cues)
    return cues.has("unclear", low) or denied or (low == "knows" and sentence.low(at - 1) in ("nobody", "one"))


def _who_does_not_know(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return who says "we do not know"; "it is not known" is nobody's word."""
    if sentence.low(at) != "know":
        return None
    verb = next((i for i in range(max(0, at - 4), at) if sentence.low(i) in ("do", "does", "did")), at)
    return ourselves(sentence, verb) or agent_before(sentence, verb, cues)


def _unclear_nouns(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "the origin of the video is unknown", "its date remains unclear"."""
    for at, token in enumerate(sentence.tokens):
        said = cues.has("unclear", token.low) and cues.has("remaining", sentence.low(at - 1))
        if not said:
            continue
        cut = next((i for i in range(at, -1, -1) if sentence.low(i) in (";", "but")), -1)
        nouns = [i for i in range(max(cut + 1, at - _REACH), at) if sentence.tag(i, "dimension")]
        left = [r for r in references if r.mention.head < at]
        recordings = left[-1].recordings if left else current
        plain = [i for i in nouns if sentence.low(i) not in (*_ASKED, "who", "recent", "day")]
        dimensions = [d for d in DIMENSIONS if d in {sentence.tag(i, "dimension") for i in plain}]
        if not plain and left and left[-1].mention.head >= at - 2:
            dimensions = ["content"]
        for dimension in dimensions if recordings else ():
            first = sentence.tokens[plain[0] if plain else left[-1].mention.first]
            yield Check(recordings, dimension, "not_confirmed", None, None, first.start, token.end)


def _without_confirmation(
    sentence: Sentence, references: Sequence[Reference], current: tuple[int, ...]
) -> Iterator[Check]:
    """Read "there was no independent confirmation of the video"."""
    for at, token in enumerate(sentence.tokens):
        if token.low not in ("confirmation", "verification"):
            continue
        denied = {"no", "without"} & {sentence.low(i) for i in (at - 1, at - 2, at - 3)}
        behind = next((r for r in references if at < r.mention.first <= at + 6), None)
        told = (sentence.tag(i, "dimension") for i in range(at + 1, at + 4))
        named = next((dimension for dimension in told if dimension), None)
        recordings = behind.recordings if behind else current if named else ()
        if denied and recordings:
            dimension: Dimension = next((d for d in DIMENSIONS if d == named), "content")
            yield Check(recordings, dimension, "not_confirmed", None, None, sentence.tokens[at - 1].start, token.end)
