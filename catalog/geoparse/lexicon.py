"""Cue words as data: read once, looked up as sets of name keys."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from catalog.gazetteer import fold


@cache
def cues(group: str, language: str = "en") -> frozenset[str]:
    """Return the cue words of one group of a language, as name keys."""
    return frozenset(fold(word) for word in _data(f"{language}.json")[group])


@cache
def demonyms() -> dict[str, str]:
    """Return the country code of every demonym, by name key."""
    table = _data("demonyms.json")["demonyms"]
    return {fold(word): code for code, words in table.items() for word in words}


@cache
def common_words() -> frozenset[str]:
    """Return words that are usually no names though a place bears them ("Most", "Reading"), as name keys."""
    return frozenset(_read("common_words.txt").split())


@cache
def given_names() -> frozenset[str]:
    """Return common given names of people, as name keys."""
    return frozenset(_read("given_names.txt").split())


@cache
def weights() -> dict[str, float]:
    """Return the weights of the mention filter by the name of the feature."""
    found: dict[str, float] = _data("weights.json")["filter"]
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
