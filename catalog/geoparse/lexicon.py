"""Cue words as data: read once, looked up as sets of name keys. The languages share the look-up."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from catalog.gazetteer import fold

LANGUAGES = ("en", "uk", "ru")
"""Their tables are looked up together: a word of one means the same or nothing in the others."""


@cache
def cues(*groups: str) -> frozenset[str]:
    """Return the cue words of one group, or of several together, of all languages, as name keys."""
    tables = [data(f"{language}.json") for language in LANGUAGES]
    return frozenset(fold(word) for table in tables for group in groups for word in table.get(group, ()))


@cache
def plural_regions() -> dict[str, str]:
    """Return the singular of each plural word for regions and districts ("counties")."""
    return dict(pair.split(":") for pair in data("en.json")["plural_regions"])


@cache
def cases(group: str) -> dict[str, str]:
    """Return one group of the table of cases: a language, `whole` words or names that are `also` used."""
    found: dict[str, str] = data("cases.json")[group]
    return found


@cache
def demonyms() -> dict[str, str]:
    """Return the country code of every demonym, by name key."""
    table = data("demonyms.json")["demonyms"]
    return {fold(word): code for code, words in table.items() for word in words}


@cache
def country_of_people(word: str) -> str | None:
    """Return the country (ISO code) whose people or adjective a word is, in any case of it; None for other words."""
    if word in demonyms() or word.isascii():
        return demonyms().get(word)
    return next((_stems()[word[:n]] for n in range(len(word), 3, -1) if word[:n] in _stems()), None)


@cache
def _stems() -> dict[str, str]:
    table = data("demonyms.json")["stems"]
    return {fold(stem): code for code, stems in table.items() for stem in stems}


@cache
def capitals() -> frozenset[int]:
    """Return the GeoNames ids of the capitals of countries."""
    return frozenset(data("capitals.json")["ids"])


@cache
def common_words() -> frozenset[str]:
    """Return words that are usually no names though a place bears them ("Most", "Reading"), as name keys."""
    return frozenset(_read("common_words.txt").split()) | cues("common_words")


@cache
def given_names() -> frozenset[str]:
    """Return given names that are hardly ever places, as name keys."""
    return frozenset(_read("given_names.txt").split()) | cues("given_names")


@cache
def first_names() -> frozenset[str]:
    """Return names that people of the United States are given, those that are places too among them."""
    return frozenset(_read("first_names.txt").split()) | given_names()


@cache
def surnames() -> frozenset[str]:
    """Return the commonest surnames of the United States."""
    return frozenset(_read("surnames.txt").split())


@cache
def data(name: str) -> Any:
    """Return the content of one of our JSON tables."""
    return json.loads(_read(name))


def _read(name: str) -> str:
    return files("catalog.geoparse").joinpath("data", name).read_text(encoding="utf-8")
