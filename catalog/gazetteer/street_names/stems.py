"""One word of a street name into its sounds and its stem, where the spellings of it meet."""

import re
from functools import lru_cache

from catalog.gazetteer.spelling import spelling_keys

_ENDING = re.compile(r"(.{3,}?)(?:[ieo]v|[oe]ho|[oe]mu|(?<=k)(?:[oi]m|ih)|[aeiou]+)")
"""Case endings of nouns and adjectives, as both languages have them, behind three letters at least."""
_SUFFIXES = ((re.compile(r"icesk$"), "icn"), (re.compile(r"ivsk$"), "ovsk"))
"""Regular differences: історична / историческая, харківська / харьковская."""
_VOWELS = str.maketrans("ioy", "eee")
_DOUBLE = re.compile("ee+")
_ROMAN = re.compile(r"(?=..)[xх]{0,3}(?:[iі][xх]|[iі]?v|v?[iі]{0,3})$")
_ROMAN_DIGITS = {"x": 10, "х": 10, "v": 5, "i": 1, "і": 1}


@lru_cache(1 << 16)
def sounds(word: str) -> str:
    """Return the sounds of one folded word: romanisations of any school and Cyrillic meet there."""
    return spelling_keys([word])[0].replace("tc", "c")


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


@lru_cache(1 << 16)
def rough(stem: str) -> str:
    """Return a stem with the vowels made alike in which the two languages differ: і, о, е, and a first а."""
    alike = stem.translate(_VOWELS)
    return _DOUBLE.sub("e", "e" + alike[1:] if alike[:1] == "a" else alike)


def _roman(word: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in word]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
