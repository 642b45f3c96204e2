"""Cue words as data: read once, looked up as sets of name keys. The languages share the look-up."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from catalog.gazetteer import fold

LANGUAGES = ("en", "uk", "ru")
"""Their tables are looked up together: a word of one means the same or nothing in the others."""


@cache
def cues(group: str) -> frozenset[str]:
    """Return the cue words of one group, of all languages, as name keys."""
    tables = (_data(f"{language}.json") for language in LANGUAGES)
    return frozenset(fold(word) for table in tables for word in table.get(group, ()))


@cache
def cases(group: str) -> dict[str, str]:
    """Return one group of the table of cases: a language, `whole` words or names that are `also` used."""
    found: dict[str, str] = _data("cases.json")[group]
    return found


@cache
def demonyms() -> dict[str, str]:
    """Return the country code of every demonym, by name key."""
    table = _data("demonyms.json")["demonyms"]
    return {fold(word): code for code, words in table.items() for word in words}


@cache
def country_of_people(word: str) -> str | None:
    """Return the country (ISO code) whose people or adjective a word is, in any case of it; None for other words."""
    if word in demonyms() or word.isascii():
        return demonyms().get(word)
    return next((_stems()[word[:n]] for n in range(len(word), 3, -1) if word[:n] in _stems()), None)


@cache
def _stems() -> dict[str, str]:
    table = _data("demonyms.json")["stems"]
    return {fold(stem): code for code, stems in table.items() for stem in stems}


@cache
def common_words() -> frozenset[str]:
    """Return words that are usually no names though a place bears them ("Most", "Reading"), as name keys."""
    return frozenset(_read("common_words.txt").split()) | cues("common_words")


@cache
def given_names() -> frozenset[str]:
    """Return common given names of people, as name keys."""
    return frozenset(_read("given_names.txt").split()) | cues("given_names")


@cache
def weights() -> dict[str, float]:
    """Return the weights of the mention filter by the name of the feature."""
    table = _data("weights.json")
    found: dict[str, float] = table["filter"] | table["filter by hand"]
    return found


@cache
def rank_weights() -> dict[str, float]:
    """Return the weights of the ranker by the name of the reason."""
    found: dict[str, float] = _data("weights.json")["rank"]
    return found


def _data(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(_read(name))
    return loaded


def _read(name: str) -> str:
    return files("catalog.geoparse").joinpath("data", name).read_text(encoding="utf-8")
