"""Whom "he", "she" and "his" mean, and who is named behind a noun: "the author of the footage, beekeeper Olaf Lund"."""

from collections.abc import Callable, Iterator

from catalog.extract.parts import Agent
from catalog.extract.rules.agents import agent_after, agent_before_index
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.names import is_name
from catalog.extract.rules.tokens import Sentence

_BACK = 2
"""Sentences back in which somebody may have been named whom a pronoun means."""
_GROUPS = ("they", "it")
_SEX = {"he": "male", "his": "male", "him": "male", "she": "female", "her": "female"}


def person_meant(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return whom the pronoun at a token means: the nearest person before it in its sentence, or else the first one
    of the sentence before. Somebody of whom the text says that it is a man is never "she"."""
    low = sentence.low(at)
    if low in _GROUPS:
        return _nearest(sentence, at, lambda s, end: list(_groups(s, end, low == "they", cues)))
    sex = _SEX.get(low)
    if not sex:
        return None
    other = "female" if sex == "male" else "male"
    return _nearest(sentence, at, lambda s, end: [w for w in _persons(s, end, cues) if not _is(w, other, cues)])


def _nearest(sentence: Sentence, at: int, find: Callable[[Sentence, int], list[Agent]]) -> Agent | None:
    """Return the last of those found before a token, or else the first of those in the sentences before."""
    if here := find(sentence, at):
        return here[-1]
    earlier = sentence.previous
    for _ in range(_BACK):
        if earlier is None:
            return None
        if there := find(earlier, len(earlier.tokens)):
            return there[0]
        earlier = earlier.previous
    return None


def _groups(sentence: Sentence, end: int, many: bool, cues: Cues) -> Iterator[Agent]:
    """Yield the institutions, and for "they" the groups of people, that a sentence speaks of before a token."""
    for at in range(end):
        low = sentence.low(at)
        group = cues.has("institutions", low) or cues.has("agencies", low) or cues.has("account", low)
        if cues.has("institutions", sentence.low(at + 1)):
            continue
        if (group or (many and cues.has("people", low) and low.endswith("s"))) and (
            who := agent_before_index(sentence, _end_of_name(sentence, at, cues), cues)
        ):
            yield who


def _end_of_name(sentence: Sentence, at: int, cues: Cues) -> int:
    """Return where "the ministry of health", "researchers of the Mountain Centre" ends, whose head is at a token."""
    if sentence.low(at + 1) != "of":
        return at
    first = at + 3 if sentence.low(at + 2) == "the" else at + 2
    return _last_name(sentence, first, cues) or (first if cues.has("people", sentence.low(at)) is False else at)


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
    if cues.has("descriptors", before) or cues.has("account", before) or cues.has("institutions", before):
        return False
    if cues.has("people", before) or (before == "," and cues.has("people", sentence.low(first - 2))):
        return True
    behind = sentence.low(last + 1)
    acts = cues.has("report", behind) or cues.has("finite", behind) or sentence.tag(last + 1, "role") is not None
    told = behind == "," or acts or before == "by"
    return last > first and told and not (cues.has("preposition", before) and before != "by")


def _is_somebody(sentence: Sentence, at: int, cues: Cues) -> bool:
    low = sentence.low(at)
    verb = cues.has("finite", sentence.low(at + 1)) or sentence.low(at + 1).endswith("ed")
    aged = low.endswith("-year-old") and (verb or at + 1 == len(sentence.tokens))
    single = aged or (cues.has("people", low) and not low.endswith("s"))
    alone = not (sentence.low(at + 1) == "," and at + 2 < len(sentence.tokens) and sentence.tokens[at + 2].capital)
    names = _last_name(sentence, at + 1, cues) is not None or cues.has("people", sentence.low(at + 1))
    return single and alone and not names and "instrument" not in sentence.tokens[at].tags
