"""Proper names in a sentence: what tells one recording's story from another's."""

from functools import lru_cache

from catalog.extract.rules.cues import Cues
from catalog.extract.rules.tokens import Sentence, Token


def is_name(token: Token, cues: Cues) -> bool:
    """Say whether a token is part of a proper name rather than a capitalised common word."""
    if not token.capital or len(token.low) < 2 or token.low[0].isdigit():
        return False
    if (
        {"kind", "channels", "role", "media"} & token.tags.keys()
        or token.low in cues.months
        or token.low in cues.weekdays
    ):
        return False
    return not any(
        cues.has(listed, token.low)
        for listed in (
            "det_definite",
            "det_new",
            "preposition",
            "conjunction",
            "adverb",
            "pronoun",
            "demonyms",
            "finite",
        )
    ) and not cues.has("person_pronoun", token.low)


@lru_cache(maxsize=512)
def names_in(sentence: Sentence, cues: Cues, first: int = 0, last: int | None = None) -> frozenset[str]:
    """Return the proper names between two token indexes, in lower case; a sentence's first word is left out
    unless another name follows it."""
    tokens = sentence.tokens[first:last]
    return frozenset(
        t.low
        for i, t in enumerate(tokens)
        if is_name(t, cues)
        and (first + i > 0 or (len(tokens) > 1 and (is_name(tokens[1], cues) or tokens[1].low == "'s")))
    )


@lru_cache(maxsize=512)
def places_after(sentence: Sentence, head: int, cues: Cues) -> frozenset[str]:
    """Return the names that a preposition or a verb of showing ties to the noun at `head`: "footage from Derna"."""
    found, at, shown = set(), head + 1, False
    while at < len(sentence.tokens):
        low = sentence.low(at)
        if low == "by":
            at = _end_of_agent(sentence, at + 1, cues)
            continue
        shown = shown or cues.has("show", low)
        if is_name(sentence.tokens[at], cues) and (shown or _led_by_place_word(sentence, at, head, cues)):
            found.add(low)
        at += 1
    return frozenset(found)


def _end_of_agent(sentence: Sentence, at: int, cues: Cues) -> int:
    while at < len(sentence.tokens) and sentence.low(at) != "," and not cues.has("show", sentence.low(at)):
        at += 1
    return at


def _led_by_place_word(sentence: Sentence, at: int, head: int, cues: Cues) -> bool:
    for back in range(at - 1, max(head, at - 5), -1):
        low = sentence.low(back)
        if low in ("from", "of", "in", "near", "over", "outside", "at", "around"):
            return True
        if not sentence.tokens[back].is_word or cues.has("finite", low):
            return False
    return False
