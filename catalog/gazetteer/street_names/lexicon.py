"""The lexicon of street names: street words, given names, ranks and translated words, by their stems."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple
from zlib import crc32

from catalog.gazetteer.names import fold
from catalog.gazetteer.street_names.stems import rough, sounds, stem

LONG = 5
"""Stems of so many sounds are known by their rough form too."""


class Lexicon(NamedTuple):
    """What words say. Words that say the same share the stem of the first one of their line."""

    kinds: dict[str, str]
    """Street words by their stems, `vulic`: `street`."""
    short_kinds: dict[str, str]
    """Abbreviated and other short ones, folded, `bul`: `boulevard`; they count at either end of a name only."""
    last_kinds: dict[str, str]
    """English ones that count behind a name only, `st`: `street`; in front of it `St` is a saint."""
    hyphened: dict[str, str]
    """Those with a hyphen, `б-р`: a street word that can stand for it."""
    glued: dict[str, str]
    """Street words that other languages glue to the name, `strasse`: `street`."""
    empty: frozenset[str]
    """Words that say nothing (`imeni`, `of`), folded."""
    ranks: dict[str, str]
    given: dict[str, str]
    initials: dict[str, frozenset[str]]
    """By what stands for a given name: the letters that it begins with, Mykola's and Nikolai's."""
    words: dict[str, str]
    roughly: dict[str, str]
    """The same by rough stems, for spellings between the languages (`Shakhtyorskaya`)."""
    dates: frozenset[str]
    """What stands behind a number that is no house's: months, years, armies."""
    parts: tuple[tuple[str, str], ...]
    """Parts of compounds that translate each other, in sounds."""


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, read once from the data file."""
    table: dict[str, Any] = json.loads(_text())
    kinds, words = _by_word(table["kinds"]), _by_stem(table["words"])
    return Lexicon(
        kinds={stem(fold(word)): kind for word, kind in kinds.items() if "-" not in word},
        short_kinds={fold(word): kind for word, kind in _by_word(table["short kinds"]).items()},
        last_kinds={fold(word): kind for word, kind in _by_word(table["last kinds"]).items()},
        hyphened={word: table["kinds"][kind].split()[0] for word, kind in kinds.items() if "-" in word},
        glued={fold(word): kind for word, kind in _by_word(table["glued"]).items()},
        empty=frozenset(map(fold, table["empty"].split())),
        ranks=_by_stem(table["ranks"]),
        given=_by_stem(table["given"]),
        initials={stem(fold(line.split()[0])): _initials(line.split()) for line in table["given"]},
        words=words,
        roughly={rough(key): said for key, said in reversed(words.items()) if len(key) >= LONG},
        dates=frozenset(words[stem(fold(word))] for word in table["dates"].split()),
        parts=tuple((sounds(a), sounds(b)) for a, b in (fold(pair).split() for pair in table["parts"])),
    )


@cache
def lexicon_edition() -> str:
    """Return the sum of the data file: keys that were made with another one are not ours."""
    return f"{crc32(_text()):08x}"


def _text() -> bytes:
    return (files(__package__) / "streets.json").read_bytes()


def _by_word(lists: Mapping[str, str]) -> dict[str, str]:
    return {word: kind for kind, words in lists.items() for word in words.split()}


def _by_stem(lines: Iterable[str]) -> dict[str, str]:
    """Return each stem of each line with the first one of its line; of a word in two lines the first line counts."""
    said: dict[str, str] = {}
    for line in lines:
        stems = [stem(fold(word).replace(" ", "")) for word in line.split()]
        for one in stems:
            said.setdefault(one, said.get(stems[0], stems[0]))
    return said


def _initials(forms: Iterable[str]) -> frozenset[str]:
    return frozenset(sounds(fold(form))[0] for form in forms)
