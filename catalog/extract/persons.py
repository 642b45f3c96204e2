"""Whom "he", "she" and "his" mean, and who is named behind a noun: "the author of the footage, beekeeper Olaf Lund"."""

from collections.abc import Iterator

from catalog.extract.agents import Agent, agent_after, agent_before_index
from catalog.extract.cues import Cues
from catalog.extract.names import is_name
from catalog.extract.tokens import Sentence

_BACK = 2
"""Sentences back in which somebody may have been named whom a pronoun means."""
_SEX = {"he": "male", "his": "male", "him": "male", "she": "female", "her": "female"}


def person_meant(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return whom the pronoun at a token means: the nearest person before it in its sentence, or else the first one
    of the sentence before. Somebody of whom the text says that it is a man is never "she"."""
    sex = _SEX.get(sentence.low(at))
    if not sex:
        return None
    other = "female" if sex == "male" else "male"
    here = [who for who in _persons(sentence, at, cues) if not _is(who, other, cues)]
    if here:
        return here[-1]
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return None
        there = [who for who in _persons(earlier, len(earlier.tokens), cues) if not _is(who, other, cues)]
        if there:
            return there[0]
        earlier = earlier.previous
    return None


def apposed(sentence: Sentence, head: int, cues: Cues) -> Agent | None:
    """Return who is named right behind a noun and a comma: "the man who filmed the clip, Karim Aziz, said"."""
    if sentence.low(head + 1) != ",":
        return None
    at = head + 2
    while cues.has("people", sentence.low(at)) or sentence.low(at) in ("a", "the"):
        at += 1
    last = _last_name(sentence, at, cues)
    closed = last is not None and sentence.low(last + 1) in (",", ".", "")
    return agent_after(sentence, at, cues) if closed else None


def _is(who: Agent, sex: str, cues: Cues) -> bool:
    return any(cues.has(sex, word) for word in (who.text or "").lower().split())


def _persons(sentence: Sentence, end: int, cues: Cues) -> Iterator[Agent]:
    """Yield the single persons that a sentence speaks of before a token: named ones by their names."""
    at = 0
    while at < end:
        last = _last_name(sentence, at, cues)
        if last is not None and last < end:
            if _is_person(sentence, at, last, cues) and (named := _named(sentence, at, last)):
                yield named
            at = last + 1
            continue
        if _is_somebody(sentence, at, cues) and (described := agent_before_index(sentence, at, cues)):
            yield described
        at += 1


def _named(sentence: Sentence, first: int, last: int) -> Agent:
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    return Agent(sentence.original[start - sentence.start : end - sentence.start], "named", start, end)


def _last_name(sentence: Sentence, at: int, cues: Cues) -> int | None:
    """Return the last token of the run of names that begins at a token, or None."""
    last = at
    while last < len(sentence.tokens) and is_name(sentence.tokens[last], cues):
        last += 1
    return last - 1 if last > at else None


def _is_person(sentence: Sentence, first: int, last: int, cues: Cues) -> bool:
    """Say whether a run of names is somebody: behind "the pilot", or two names that do something or are explained."""
    if any(cues.has("institutions", t.low) or cues.has("agencies", t.low) for t in sentence.tokens[first : last + 1]):
        return False
    before = sentence.low(first - 1)
    if cues.has("people", before) or (before == "," and cues.has("people", sentence.low(first - 2))):
        return True
    behind = sentence.low(last + 1)
    acts = cues.has("report", behind) or cues.has("finite", behind) or sentence.tag(last + 1, "role") is not None
    told = behind == "," or acts or before == "by"
    return last > first and told and not (cues.has("preposition", before) and before != "by")


def _is_somebody(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    single = cues.has("people", low) and not low.endswith("s")
    alone = not (sentence.low(at + 1) == "," and at + 2 < len(sentence.tokens) and sentence.tokens[at + 2].capital)
    names = _last_name(sentence, at + 1, cues) is not None
    return single and alone and not names and "instrument" not in sentence.tokens[at].tags
