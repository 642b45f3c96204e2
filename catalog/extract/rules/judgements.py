"""What somebody says a recording is: genuine, or not what it is said to be."""

from collections.abc import Iterator, Sequence

from catalog.extract.english_dates import find_dates
from catalog.extract.parts import Agent, Check
from catalog.extract.rules.agents import agent_after
from catalog.extract.rules.attribution import attributed
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import is_negated
from catalog.extract.rules.names import is_name
from catalog.extract.rules.tokens import Sentence
from catalog.model.words import Dimension, Verdict

_REACH = 4
"""Tokens between a verb of being and the adjective: "are all said to be genuine"."""


_CARRIERS = ("to", "appear", "appears", "do", "does", "did")


def find_judgements(
    sentence: Sentence,
    references: Sequence[Reference],
    current: tuple[int, ...],
    before: Sequence[Check],
    cues: Cues,
) -> Iterator[Check]:
    """Yield what a sentence holds a recording to be: "the video is authentic", "it has nothing to do with";
    the latter says nothing new where `before` holds a refutation."""
    if _flatly_denies(sentence) and current:
        yield Check(current, "content", "refuted", None, None, sentence.start, sentence.end)
        return
    for at, token in enumerate(sentence.tokens):
        if cues.has("affirming", token.low) and not any(t.low in ("whether", "if") for t in sentence.tokens[:at]):
            verdict: Verdict = "refuted" if is_negated(sentence, at, cues) else "confirmed"
            yield from _said(sentence, at, "content", verdict, references, current, cues)
        elif "unrelated" in token.tags and not any(c.verdict == "refuted" for c in before):
            yield from _said(sentence, at, "content", "refuted", references, current, cues)
        elif token.low in ("new", "recent", "current") and sentence.low(at - 1) == "not":
            yield from _said(sentence, at, "time", "refuted", references, current, cues)
        elif token.low == "not" and sentence.low(at - 1) in (",", "and"):
            yield from _rather(sentence, at, references, current, cues)
        elif token.low == "not" and (_from_name(sentence, at, cues) or _shows_name(sentence, at, cues)):
            yield from _said(sentence, at, "location", "refuted", references, current, cues)


def _rather(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> Iterator[Check]:
    """Read "was filmed in 2015 in Yemen, not last week in Sudan" as a refuted time and place."""
    recordings = references[-1].recordings if references else current
    if not recordings or not any(
        sentence.tag(i, "role") == "filmed" or cues.has("show", sentence.low(i)) for i in range(at)
    ):
        return
    token = sentence.tokens[at]
    who = attributed(sentence, at, references, cues)
    if any(0 <= d.start - token.end <= 6 for d in find_dates(sentence.text, sentence.start)):
        yield Check(recordings, "time", "refuted", who, None, token.start, token.end)
    names = [i for i in range(at + 1, min(at + 8, len(sentence.tokens))) if is_name(sentence.tokens[i], cues)]
    shown = names[:1] == [at + 1] and any(cues.has("show", t.low) for t in sentence.tokens[:at])
    if shown or (names and any(sentence.low(i) in ("in", "near", "from", "at") for i in range(at + 1, names[0]))):
        yield Check(recordings, "location", "refuted", who, None, token.start, token.end)


def _flatly_denies(sentence: Sentence) -> bool:
    """Read "It does not.", "That is not true." behind a claim."""
    words = [t.low for t in sentence.tokens if t.is_word]
    flat = words[1:] in (["does", "not"], ["do", "not"], ["is", "not"], ["was", "not"], ["is", "not", "true"])
    return flat and words[0] in ("it", "they", "this", "that")


def _said(
    sentence: Sentence,
    at: int,
    dimension: Dimension,
    verdict: Verdict,
    references: Sequence[Reference],
    current: tuple[int, ...],
    cues: Cues,
) -> Iterator[Check]:
    recordings = _subject(sentence, at, references, current, cues)
    if recordings:
        by = sentence.low(at + 1) == "by"
        who: Agent | None = agent_after(sentence, at + 2, cues) if by else attributed(sentence, at, references, cues)
        token = sentence.tokens[at]
        yield Check(recordings, dimension, verdict, who, None, token.start, token.end, looked_into=False)


def _subject(
    sentence: Sentence, at: int, references: Sequence[Reference], current: tuple[int, ...], cues: Cues
) -> tuple[int, ...]:
    """Return the recordings of which it is said: the mention or pronoun right before the verb."""
    left = [r for r in references if r.mention.head < at]
    if left and cues.has("judged", sentence.low(left[-1].mention.first - 1)) and at - left[-1].mention.head <= _REACH:
        return left[-1].recordings
    if sentence.low(at - 1) in ("it", "them") and cues.has("judged", sentence.low(at - 2)):
        return left[-1].recordings if left else current
    verb = at
    while verb > max(0, at - _REACH) and not _carries(sentence.low(verb), cues):
        verb -= 1
    if not _carries(sentence.low(verb), cues):
        return ()
    while verb > 0 and (_carries(sentence.low(verb - 1), cues) or cues.has("adverb", sentence.low(verb - 1))):
        verb -= 1
    if left and left[-1].mention.head == verb - 1:
        return left[-1].recordings
    if sentence.low(verb - 1) in ("it", "they") and not left:
        return current
    return left[-1].recordings if left and _only_origin(sentence, left[-1].mention.head, verb, cues) else ()


def _only_origin(sentence: Sentence, head: int, verb: int, cues: Cues) -> bool:
    """Say whether only "of" or "from" somewhere stands between a noun and its verb."""
    between = sentence.tokens[head + 1 : verb]
    if between[0].low == between[-1].low == "," and cues.has("relative", between[1].low):
        return True
    plain = not any("role" in t.tags or cues.has("show", t.low) or not t.is_word for t in between)
    return plain and len(between) <= 6 and between[0].low in ("of", "from", "in", "on")


def _carries(low: str, cues: Cues) -> bool:
    return any(cues.has(kind, low) for kind in ("be", "have", "modal")) or low in _CARRIERS


def _shows_name(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Read "does not show Gaza, as some users claim"."""
    claimed = any(cues.has("supposed", t.low) or cues.has("claim_nouns", t.low) for t in sentence.tokens)
    ahead = [t.low for t in sentence.tokens[at + 2 : at + 12]]
    claimed = claimed or "according" in ahead or "but" in ahead or any(cues.has("finding", low) for low in ahead)
    named = any(is_name(t, cues) for t in sentence.tokens[at + 2 : at + 4])
    somewhere = any(
        sentence.low(i) in ("in", "near", "from", "at", "over") and is_name(sentence.tokens[i + 1], cues)
        for i in range(at + 2, min(at + 10, len(sentence.tokens) - 1))
    )
    return ((named and claimed) or somewhere) and cues.has("show", sentence.low(at + 1))


def _from_name(sentence: Sentence, at: int, cues: Cues) -> bool:
    """Read "is not from Gaza", "was not filmed in Sudan"."""
    verb = at + 1 + int(sentence.tag(at + 1, "role") == "filmed")
    named = any(is_name(t, cues) for t in sentence.tokens[verb + 1 : verb + 4])
    return sentence.low(verb) in ("from", "in") and named and cues.has("be", sentence.low(at - 1))
