"""What a street name consists of: street word, name proper, and what may be left out of it."""

import re
from functools import lru_cache
from typing import NamedTuple

from catalog.gazetteer.names import fold
from catalog.gazetteer.street_names.numbers import without_number
from catalog.gazetteer.street_names.words import lexicon, meaning, sounds, stem

_ORDINAL = re.compile(
    r"(\d+)\s?-?\s?(?:го|ого|ої|ой|ше|ша|ше|га|тя|та|ма|ва|шої|тої|ти|ий|ый|ая|ая|[аяйеоїи]|st|nd|rd|th|ho|i|a|ia|ya|y)\b(?!\.)",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"(?<!\w)(?:пр-к?т|пр-д|б-р|мкр-н|м-н|кв-л|pr-k?t|b-r)\b\.?", re.IGNORECASE)


class StreetName(NamedTuple):
    """A street name taken apart; all words as stems that stand for their translations too."""

    kind: str | None
    """The street word: `street`, `avenue`, `lane` ...; None = it has none."""
    core: tuple[str, ...]
    """The words that must agree, sorted."""
    forenames: frozenset[str]
    """Given names, and the initials of some (one letter)."""
    ranks: frozenset[str]
    """What somebody was: `akademik`, `general`."""


def street_type(text: str) -> str | None:
    """Return the kind that a street word stands for, in any language (`street`, `avenue`, `lane`); None without one."""
    return apart(text).kind


@lru_cache(1 << 14)
def apart(text: str) -> StreetName:
    """Take a street name apart; a house number is no part of it."""
    name = without_number(text)[0]
    if "-" in name:
        name = _HYPHENED.sub(lambda found: lexicon().hyphened.get(found[0].lower().rstrip("."), found[0]) + " ", name)
    if any(map(str.isdigit, name)):
        name = _ORDINAL.sub(r"\1 ", name)
    known = lexicon()
    words = fold(name.replace(".", ". ")).split()
    kind, rest = _kind(words)
    said = [word for word in rest if word not in known.empty] or rest
    forenames = {_forename(word) for word in said} - {""}
    ranks = {known.ranks[stem(word)] for word in said if stem(word) in known.ranks}
    core = sorted(meaning(w) for w in said if not _forename(w) and stem(w) not in known.ranks)
    if not core or all(map(str.isdigit, core)):
        return StreetName(kind, tuple(sorted(map(meaning, said))), frozenset(), frozenset())
    return StreetName(kind, tuple(core), frozenset(forenames), frozenset(ranks))


def _kind(words: list[str]) -> tuple[str | None, list[str]]:
    """Return the kind and the other words. Of two street words the commoner one counts: `Набережна вулиця`."""
    known = lexicon()
    found: list[tuple[int, int, str]] = []
    order = list(dict.fromkeys([*known.types.values()]))
    for at, word in enumerate(words):
        kind = known.types.get(stem(word)) if len(word) > 4 else None
        if not kind and at in (0, len(words) - 1) and not (word == "st" and at == 0):
            kind = known.short_types.get(word)
        if kind:
            found.append((order.index(kind), at, kind))
    if found and len(words) > 1:
        _, at, kind = min(found)
        return kind, words[:at] + words[at + 1 :]
    return _glued(words) if words else (None, words)


def _glued(words: list[str]) -> tuple[str | None, list[str]]:
    last = words[-1]
    for ending, kind in lexicon().glued.items():
        if last.endswith(ending) and len(last) >= len(ending) + 3:
            return kind, [*words[:-1], last.removesuffix(ending)]
    return None, words


def _forename(word: str) -> str:
    """Return what stands for a given name or an initial; "" for another word."""
    if len(word) == 1 and word.isalpha():
        return sounds(word)
    return lexicon().given.get(stem(word), "")
