"""What a street name consists of: street word, name proper, and what may be left out of it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from catalog.gazetteer.names import APOSTROPHES, fold
from catalog.gazetteer.street_names.lexicon import lexicon
from catalog.gazetteer.street_names.numbers import LONGEST, without_number
from catalog.gazetteer.street_names.schools import as_english
from catalog.gazetteer.street_names.stems import sounds
from catalog.gazetteer.street_names.words import Word, read

_NUMBERED = re.compile(r"[\d,]")
"""Most names hold neither a number nor a comma behind which one might stand."""
_ORDINAL = re.compile(
    r"(\d+)(?:\s?-\s?[^\W\d_]{1,3}|\s?(?:го|ого|й|ий|ый|а|я|ая|ша|ої|ой|st|nd|rd|th|ho|go|ya|y|a|ia|sha))(?![\w.])",
    re.IGNORECASE,
)
"""A number with its ending: `1-ша`, `9-го`, `28-ї`, `2nd`."""
_GERMAN = re.compile(r"(?<=\w{3})str\.", re.IGNORECASE)
"""`Lindenstr.`; without the stop it might be the Dnestr."""
_TOWN_BEFORE = re.compile(
    r"\s*(?<!\w)(?:г|м|р-н|район|город|місто|g|h|m|r-n|raion|gorod|horod|misto)(?!\w)\.?\s*[^\W\d_][^,]*,\s*(?=\w)(?=.*[^\W\d_])",
    re.IGNORECASE,
)
"""The town or its district in front of a street, as forms have it: `г. Мариуполь, б-р Шевченко`; not of a number."""
_APOSTROPHE = re.compile(f"[{''.join(map(chr, APOSTROPHES))}]")


class StreetName(NamedTuple):
    """A street name taken apart; all words as stems that stand for their translations too."""

    kind: str | None
    """The street word: `street`, `avenue`, `lane` ...; None = it has none."""
    core: tuple[str, ...]
    """The words that must agree, sorted."""
    spelt: str
    """The sounds of all that was written, a house number too; a street word by its kind, however it is written."""
    forenames: frozenset[str] = frozenset()
    """Given names, and the initials of some (one letter)."""
    ranks: frozenset[str] = frozenset()
    """What somebody was: `akademik`, `general`."""


def street_type(text: str) -> str | None:
    """Return the kind that a street word stands for, in any language (`street`, `avenue`, `lane`); None without one."""
    return apart(text).kind


@lru_cache(1 << 15)
def apart(text: str) -> StreetName:
    """Take a street name apart; a house number is no part of it."""
    whole = _APOSTROPHE.sub("", text[:LONGEST])
    spelt = _words(_TOWN_BEFORE.sub("", whole, count=1))
    kind, words = _kind(spelt, [read(word) for word in spelt])
    said = [w for at, w in enumerate(words) if not w.empty and not _joins(words, at)] or words
    core = sorted(w.meaning for w in said if not w.forename and not w.rank)
    heard = _heard(fold(whole).split() if _NUMBERED.search(whole) else spelt)
    if not core or all(map(str.isdigit, core)):
        return StreetName(kind, tuple(sorted(w.meaning for w in said)), heard)
    forenames, ranks = ({getattr(w, what) for w in said} - {""} for what in ("forename", "rank"))
    return StreetName(kind, tuple(core), heard, frozenset(forenames), frozenset(ranks))


def _heard(spelt: Sequence[str]) -> str:
    words = [read(word) for word in spelt]
    return " ".join(_kind_at(words, at) or sounds(word) for at, word in enumerate(spelt))


def _words(name: str) -> list[str]:
    """Return the words of a name without its house number, folded; numbers without their endings."""
    if _NUMBERED.search(name):
        name = _ORDINAL.sub(r"\1 ", without_number(name)[0])
    if "." in name:
        name = _GERMAN.sub("strasse ", name)
    if "-" in name:
        name = _hyphened().sub(lambda found: lexicon().hyphened[found[0].lower()] + " ", name)
    return list(filter(sounds, as_english(fold(name)).split()))


@lru_cache(1)
def _hyphened() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(lexicon().hyphened)})(?!\w)", re.IGNORECASE)


def _joins(words: Sequence[Word], at: int) -> bool:
    """Say whether a lone letter is an "and" between two words (`Ильфа и Петрова`), not an initial."""
    return words[at].letter and 0 < at < len(words) - 1 and not words[at - 1].forename


def _kind(spelt: list[str], words: list[Word]) -> tuple[str | None, list[Word]]:
    """Return the kind and the words that are left of the name.

    Where several words may be the street word and others are left for a name, `street` is the one that says least
    (`вул. Миколаївське шосе`); where all of them may, it is the street word (`вул. Набережна`).
    """
    found = {at: kind for at in range(len(words)) if (kind := _kind_at(words, at))}
    if not found or len(words) == 1:
        return _glued(spelt, words)
    streets = [at for at, kind in found.items() if kind == "street"]
    telling = [at for at, kind in found.items() if kind != "street"]
    if telling and len(words) > len(found):
        chosen, dropped = telling[0], {telling[0], *streets}
    else:
        chosen = (streets or telling)[0]
        dropped = {chosen}
    if chosen == 1 and words[0].letter and len(words) > 2:  # "у провулку", "в переулке"
        dropped.add(0)
    return found[chosen], [word for at, word in enumerate(words) if at not in dropped]


def _kind_at(words: Sequence[Word], at: int) -> str | None:
    if at == len(words) - 1:
        return words[at].last_kind
    return words[at].first_kind if at == 0 else words[at].kind


def _glued(spelt: list[str], words: list[Word]) -> tuple[str | None, list[Word]]:
    if spelt:
        for ending, kind in lexicon().glued.items():
            if spelt[-1].endswith(ending) and len(spelt[-1]) >= len(ending) + 3:
                return kind, [*words[:-1], read(spelt[-1].removesuffix(ending))]
    return None, words
