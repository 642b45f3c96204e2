"""One word of a street name into its stem, and the stem into what it says in any of our languages."""

import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from catalog.gazetteer.names import fold
from catalog.gazetteer.spelling import spelling_keys

_ENDING = re.compile(r"(.{3,}?)(?:[ieo]v|[oe]h?[ho]o|[oe]mu|(?<=k)(?:[oi]m|ih)|[aeiou]+)")
"""Case endings of nouns and adjectives, as both languages have them, behind three letters at least."""
_SUFFIXES = ((re.compile(r"icesk$"), "icn"), (re.compile(r"[ie]vsk$"), "ovsk"))
"""Regular differences: історична / историческая, харківська / харьковская."""
_ROMAN = re.compile(r"(?=..)[xх]{0,3}(?:[iі][xх]|[iі]?v|v?[iі]{0,3})$")
_ROMAN_DIGITS = {"x": 10, "х": 10, "v": 5, "i": 1, "і": 1}


class Lexicon(NamedTuple):
    """What words say, by their stems."""

    types: dict[str, str]
    """Street words, `vulic`: `street`."""
    short_types: dict[str, str]
    """Abbreviated ones as they are written, `bul`: `boulevard`; they count at either end of a name only."""
    hyphened: dict[str, str]
    """Those with a hyphen, `б-р`: a street word that can stand for it."""
    glued: dict[str, str]
    """Street words that other languages glue to the name, `strasse`: `street`."""
    empty: frozenset[str]
    ranks: dict[str, str]
    given: dict[str, str]
    words: dict[str, str]
    """Words that translate each other: each stem and the first one of its line."""
    dates: frozenset[str]
    parts: tuple[tuple[str, str], ...]
    """Parts of compounds that translate each other, in sounds."""


@lru_cache(1 << 16)
def sounds(word: str) -> str:
    """Return the sounds of one folded word: romanisations of any school and Cyrillic meet there."""
    return spelling_keys([word])[0]


@lru_cache(1 << 16)
def stem(word: str) -> str:
    """Return the sounds of one folded word without its case ending; numbers, in Roman digits too, as they are."""
    if word.isdigit():
        return word.lstrip("0") or "0"
    if _ROMAN.match(word):
        return str(_roman(word))
    found = _ENDING.fullmatch(heard := sounds(word))
    base = found[1] if found else heard
    for suffix, regular in _SUFFIXES:
        base = suffix.sub(regular, base)
    return base


def _roman(word: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in word]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(1 << 16)
def meaning(word: str) -> str:
    """Return the stem that stands for a folded word and its translations: `перемоги`, `победы`, `victory` are one."""
    known, own = lexicon(), stem(word)
    if said := known.words.get(own):
        return said
    for part, other in known.parts:
        own = own.replace(other, part)
    return known.words.get(own, own)


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read once from the data file."""
    table = json.loads((files("catalog.gazetteer") / "data" / "streets.json").read_text("utf-8"))
    types = {word: kind for kind, words in table["types"].items() for word in words.split()}
    folded = {fold(word): kind for word, kind in types.items() if "-" not in word}
    return Lexicon(
        types={stem(word): kind for word, kind in folded.items() if len(word) > SHORT},
        short_types={word: kind for word, kind in folded.items() if len(word) <= SHORT},
        hyphened={word: table["types"][kind].split()[0] for word, kind in types.items() if "-" in word},
        glued={fold(word): kind for kind, words in table["glued"].items() for word in words.split()},
        empty=frozenset(map(fold, table["empty"].split())),
        ranks=_grouped(table["ranks"]),
        given=_grouped(table["given"]),
        words=_grouped(table["words"]),
        dates=frozenset(_grouped(table["words"])[stem(fold(word))] for word in table["dates"].split()),
        parts=tuple((sounds(fold(a)), sounds(fold(b))) for a, b in map(str.split, table["parts"])),
    )


SHORT = 4
"""Street words of so many letters are abbreviations or look like other words."""


def _grouped(lines: Iterable[str]) -> dict[str, str]:
    """Return each stem of each line with the first one of its line."""
    grouped: dict[str, str] = {}
    for line in lines:
        stems = [stem(part) for word in line.split() for part in [fold(word).replace(" ", "")]]
        for one in stems:
            grouped.setdefault(one, grouped.get(stems[0], stems[0]))
    return grouped
