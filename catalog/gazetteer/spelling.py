"""A key under which the spellings of one Slavic name meet: Latin romanisations of any school, and Cyrillic.

Coarser than the name key (see `names`): it is asked only where the name key knows nothing better, inside one country.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

_CYRILLIC = str.maketrans("абвгґдеёєжзиіїйклмнопрстуфхцчшщыэюяў", "abvHHdeeeSSiiiiklmnoprstufHCCSSieuav", "ъь")
_RULES = (
    ("schtsch", "S"), ("chtch", "S"), ("tsch", "C"), ("tsh", "C"), ("tch", "C"), ("shch", "S"), ("szcz", "S"),
    ("sch", "S"), ("cz", "C"), ("ch", "C"), ("ts", "C"), ("tz", "C"), ("tc", "C"), ("sh", "S"), ("zh", "S"),
    ("sz", "S"), ("sc", "S"), ("z", "S"), ("kh", "H"), ("g", "H"), ("x", "ks"), ("w", "v"), ("ff", "v"), ("ph", "f"),
    ("ou", "u"), ("j", "i"), ("y", "i"),
)  # fmt: skip
"""What is written, and what it is taken for, in this order. A sound is a capital, so that no later rule reads on in it:
the h of Vyshhorod is its own letter."""
_SOFT_SIGN = re.compile(r"(?<=[bcdfghklmnprstvwz])j(?![aeiouy])")
_GLIDE = re.compile(r"i+(?=[aeou])")
_DOUBLE = re.compile(r"([a-z])\1+")
_ENDINGS = "aeio"
_ENDING = re.compile(rf"(?<=[a-z]{{5}})[{_ENDINGS}]$")
_READINGS = (("x", ("ks", "h")), ("ch", ("ch", "h")), ("j", ("j", "zh")), ("z", ("z", "ts")))
"""Letters that one school writes for one sound and another school for another: a name asked for is read both ways."""

STEM = "-"
"""Ends a key whose last vowel was cut off: Kurakhove and Kurakhovo meet there."""

SHORTEST = 3
"""Keys of fewer letters say nothing."""

LAST_CYRILLIC = "\u04ff"
"""Names that begin behind it are in another script."""


def spelling_keys(names: Sequence[str]) -> list[str]:
    """Return the spelling keys of name keys (see `names.fold`), in their order: all in one text, as that is quick."""
    text = "\n".join(names).translate(_CYRILLIC).replace(" ", "")
    text = _SOFT_SIGN.sub("", text)
    for written, meant in _RULES:
        text = text.replace(written, meant)
    return _DOUBLE.sub(r"\1", _GLIDE.sub("", text.lower())).split("\n")


def spellings(names: Sequence[str]) -> list[str]:
    """Return the spelling keys of name keys; "" for those in other scripts and those that say nothing."""
    return [
        key if len(key) >= SHORTEST and "a" <= name[0] <= LAST_CYRILLIC else ""
        for name, key in zip(names, spelling_keys(names), strict=True)
    ]


def stem(key: str) -> str:
    """Return a spelling key without its last vowel, marked as such."""
    return _ENDING.sub("", key) + STEM


def readings(name: str) -> Iterator[str]:
    """Yield the spelling keys that a name key may stand for, the likeliest first."""
    choices = [(letters, meant) for letters, meant in _READINGS if letters in name]
    for chosen in product(*(meant for _, meant in choices)):
        read = name
        for (letters, _), meant in zip(choices, chosen, strict=True):
            read = read.replace(letters, meant)
        yield from spelling_keys([read])


def of_stem(stemmed: str) -> list[str]:
    """Return all spelling keys that have this stem."""
    begun = stemmed.removesuffix(STEM)
    return [key for key in (begun, *(begun + vowel for vowel in _ENDINGS)) if stem(key) == stemmed]
