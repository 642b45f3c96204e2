"""Names in the cases of Ukrainian and Russian, and behind Arabic prefixes: what the gazetteer may call them.

The table of endings is small and knows no words: whatever it makes of a word counts only if the gazetteer has it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from catalog.gazetteer import Gazetteer, fold
from catalog.geoparse.lexicon import cases, given_names

LONGEST_ENDING = 5
SHORTEST_STEM = 1
MOST_WORDS = 4
_CYRILLIC = re.compile(r"[а-яіїєґў]+\Z")
_ARABIC_PREFIXED = re.compile(r"[وبلفك](?P<name>[\u0620-\u064a]{3,})\Z")
_HEBREW_PREFIXED = re.compile(r"[ובלמהכש](?P<name>[\u05d0-\u05ea]{2,})\Z")
_ARTICLE_AFTER_L = re.compile(r"لل(?P<name>[\u0620-\u064a]{3,})\Z")
_LETTERS = {"uk": re.compile("[іїєґІЇЄҐ]"), "ru": re.compile("[ыэъёЫЭЪЁ]")}
_CONSONANT = re.compile(r"[бвгґджзклмнпрстфхцчшщь]\Z")

Languages = tuple[str, ...]


def languages_of(text: str) -> Languages:
    """Return which of Ukrainian and Russian a text may be in, by the letters that only one of them has."""
    found = () if text.isascii() else tuple(language for language, own in _LETTERS.items() if own.search(text))
    return found or tuple(_LETTERS)


def is_cyrillic(key: str) -> bool:
    """Say whether a name key is a word in Cyrillic."""
    return _CYRILLIC.match(key) is not None


@lru_cache(1 << 14)
def nominatives(key: str, languages: Languages) -> tuple[str, ...]:
    """Return what a Cyrillic word may be a case of, the word itself first; most of it are no words at all."""
    found: dict[str, None] = {key: None}
    whole = cases("whole").get(key)
    if whole:
        found[whole] = None
    for language in languages:
        for length in range(min(LONGEST_ENDING, len(key) - SHORTEST_STEM), -1, -1):
            stem = key[: len(key) - length]
            if length or _CONSONANT.search(key):  # only "Сум" of Суми has lost its ending, not "Суму"
                found.update(dict.fromkeys(stem + ending for ending in _endings(language).get(key[len(stem) :], ())))
    return tuple(found)


def is_given_name(key: str) -> bool:
    """Say whether a word is a given name in some case."""
    if key in given_names():
        return True
    return is_cyrillic(key) and any(form in given_names() for form in nominatives(key, tuple(_LETTERS)))


def known_as(words: Sequence[str], languages: Languages, gazetteer: Gazetteer) -> dict[int, list[str]]:
    """Return the gazetteer's names that some words may be cases of, by the number of words they span.

    The words begin with the name; the words as they stand are left out, they are no case of themselves.
    """
    found: dict[int, list[str]] = {}
    for length, key in _names(tuple(words[:MOST_WORDS]), "", languages, gazetteer):
        if key != " ".join(words[:length]):
            found.setdefault(length, []).append(also().get(key, key))
    return found


def unprefixed(key: str) -> Iterator[str]:
    """Yield what an Arabic or Hebrew word may be without "and", "in", "to", "from" or "like", written onto it."""
    if found := _HEBREW_PREFIXED.match(key):
        yield found["name"]
    if found := _ARABIC_PREFIXED.match(key):
        yield found["name"]
    if found := _ARTICLE_AFTER_L.match(key):
        yield "ال" + found["name"]


@cache
def also() -> dict[str, str]:
    """Return names that the gazetteer has under another name, both as name keys."""
    return {fold(name): fold(known) for name, known in cases("also").items()}


@cache
def _also_begun() -> frozenset[str]:
    """Return what these other names begin with, up to any of their words but the last."""
    return frozenset(name[:at] for name in also() for at, sign in enumerate(name) if sign == " ")


def _names(
    words: tuple[str, ...], begun: str, languages: Languages, gazetteer: Gazetteer, length: int = 1
) -> Iterator[tuple[int, str]]:
    for form in nominatives(words[0], languages):
        key = f"{begun} {form}" if begun else form
        if gazetteer.has(key) or key in also():
            yield length, key
        if len(words) > 1 and (key in _also_begun() or gazetteer.begins(f"{key} ")):
            yield from _names(words[1:], key, languages, gazetteer, length + 1)


@cache
def _endings(language: str) -> dict[str, tuple[str, ...]]:
    """Return the nominative endings by the ending of a case."""
    found: dict[str, list[str]] = {}
    for nominative, endings in cases(language).items():
        for ending in endings.split():
            found.setdefault(ending.replace("-", ""), []).append(nominative)
    return {ending: tuple(nominative) for ending, nominative in found.items()}
