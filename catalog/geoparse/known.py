"""What the gazetteer knows of a name, boiled down once to what the filter and the ranker ask of it."""

from collections.abc import Sequence
from functools import lru_cache
from math import cos, floor, log10, radians
from operator import mul
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from catalog.gazetteer import Entry, fold
from catalog.geoparse.inflection import is_cyrillic
from catalog.geoparse.lexicon import capitals, common_words, country_of_people, cues, first_names, given_names, surnames
from catalog.geoparse.model import Model

CITY = 100_000
"""From this population on a name is known beyond its country."""
ALIKE = 75
"""From this likeness on (0..100) two spellings are the same name."""
SIZES = ((1_000, "village"), (5_000, "small town"), (20_000, "town"), (CITY, "large town"), (3 * CITY, "city"),
         (10 * CITY, "big city"))  # fmt: skip
"""The sign of how large the largest place of a name is, up to so many people."""
WELL_KNOWN = frozenset(("country", "region", "facility"))
CUE_GROUPS = ("directions", "person_titles", "months_days", "place_nouns", "region_words")


class Bearer(NamedTuple):
    """A place that bears the name, with what the ranker needs at hand. Degrees WGS84."""

    entry: Entry
    kind: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    traits: tuple[float, ...]
    """Values of `TRAITS`, which hold in every text."""
    base: float
    """The ranker's sum over the traits."""
    cells: tuple[int, ...]
    """Cells of two grids, one degree wide, that it lies in; of what is larger none."""

    @property
    def is_capital(self) -> bool:
        """It is the capital of a country."""
        return bool(self.traits[CAPITAL])


TRAITS = (
    "primary name", "same spelling", "population", "largest", "country", "region", "district", "facility", "natural",
    "beyond countries", "share of people", "city", "metropolis", "village", "capital", "larger than its town",
    "town of such a region", "main town", "bare district",
)  # fmt: skip
"""Reasons of the ranker that lie in the place and its name alone."""

CAPITAL = TRAITS.index("capital")


class Known:
    """A name with all that bear it. The ranker's view of these is made when it is asked for: most names are no places
    where they stand, and those that are none have the most bearers.
    """

    __slots__ = (
        "_bearers", "_model", "common", "countries", "cyrillic", "entries", "key", "kinds", "points_to", "population",
        "regions", "signs",
    )  # fmt: skip

    def __init__(self, key: str, entries: Sequence[Entry], model: Model) -> None:
        self._model = model
        self._bearers: tuple[Bearer, ...] | None = None
        self.key = key
        self.entries = tuple(entries)
        self.countries = frozenset([country for e in entries if (country := e.country)])
        self.regions = frozenset([region for e in entries if (region := e.admin1)])
        self.kinds = frozenset([e.kind for e in entries])
        self.population = max([e.population for e in entries], default=0)
        """Of the largest place of that name."""
        self.points_to = _points_to(entries)
        """The country that the name leaves no doubt about."""
        self.signs = tuple(_signs(key, entries, self.kinds, self.population, self.countries))
        """Signs of the filter that hold in every text."""
        self.common = " " not in key and (key in common_words() or key in cues("months_days"))
        """It is one word that is usually no name."""
        self.cyrillic = is_cyrillic(key.split(" ", 1)[0])

    @property
    def bearers(self) -> tuple[Bearer, ...]:
        """The places that bear it, as the ranker sees them; in the order of `entries`."""
        if self._bearers is None:
            self._bearers = tuple(_bearers(self.key, self.entries, self._model))
        return self._bearers


def _bearers(key: str, entries: Sequence[Entry], model: Model) -> list[Bearer]:
    regions = {e.admin1 for e in entries if e.kind == "region" and e.admin1}
    towns = {e.admin1: e.population for e in reversed(entries) if e.kind == "town"}
    populations = [e.population for e in entries]
    largest, people = max(populations, default=0), sum(populations) or 1
    found = []
    for entry, population in zip(entries, populations, strict=True):
        kind, country, admin1 = entry.kind, entry.country, entry.admin1
        called_so, town, region = fold(entry.name) == key, kind == "town", kind == "region"
        size = (log10(max(population, 100)) - 2) / 5
        traits = (
            1.0 if entry.primary else 0.0,
            1.0 if called_so else 0.0,
            size,
            1.0 if population == largest else 0.0,
            1.0 if kind == "country" else 0.0,
            1.0 if region else 0.0,
            1.0 if kind == "district" else 0.0,
            1.0 if kind == "facility" else 0.0,
            1.0 if kind in ("natural", "water") else 0.0,
            1.0 if region and country is None else 0.0,
            population / people,
            1.0 if town and population >= CITY else 0.0,
            1.0 if town and population >= 10 * CITY else 0.0,
            1.0 if town and population < 5_000 else 0.0,
            1.0 if entry.id_of("geonames") in capitals() else 0.0,
            _times(population, towns[admin1]) if region and admin1 in towns else 0.0,
            1.0 if town and admin1 in regions else 0.0,
            size if town and entry.primary else 0.0,
            1.0 if kind == "district" and not called_so else 0.0,
        )
        base = sum(map(mul, _weights(model), traits))
        lat, lon = entry.spot
        cells = () if region or kind == "country" else _cells(lat, lon)
        found.append(Bearer(entry, kind, country, admin1, lat, lon, traits, base, cells))
    return found


@lru_cache(2)
def _weights(model: Model) -> tuple[float, ...]:
    return tuple(model.rank.get(name, 0.0) for name in TRAITS)


def _times(region: int, town: int) -> float:
    """Return how many times more people a region has than the town that shares its name: 0 for 3 times, 1 for 30."""
    return max(-1.0, min(1.5, log10(max(region, 1) / max(town, 100)) - 0.5))


def _cells(lat: float, lon: float) -> tuple[int, ...]:
    """Return the cells of a spot in two grids, shifted by half a cell, so that what is near shares at least one."""
    row, next_row = floor(lat), floor(lat + 0.5)
    column = floor((lon + 180.0) * cos(radians(row)))
    next_column = floor((lon + 180.0) * cos(radians(next_row)) + 0.5)
    return (row + 100) * 1_000 + column, (next_row + 100) * 1_000 + next_column + 1_000_000


def _points_to(entries: Sequence[Entry]) -> str | None:
    own = [e for e in entries if e.kind == "country"]
    large = [e for e in entries if e.population >= CITY or e.kind == "region"]
    found = {e.country for e in own or large or entries if e.country}
    return found.pop() if len(found) == 1 else None


def _signs(
    key: str, entries: Sequence[Entry], kinds: frozenset[str], population: int, countries: frozenset[str]
) -> list[str]:
    words = key.count(" ") + 1
    latin = key.isascii()
    found = [kind for kind in sorted(kinds) if kind != "town"]
    found.append(next((sign for limit, sign in SIZES if population < limit), "metropolis"))
    if words > 1:
        found.append("several words" if words == 2 else "many words")
    if latin and not any(e.primary or ratio(fold(e.name), key) >= ALIKE for e in entries):
        found.append("only alternate")
    if len(countries) == 1:
        found.append("one country")
    if len(entries) > 10:
        found.append("many bearers")
    elif len(entries) == 1:
        found.append("one bearer")
    if not latin:
        found.append("other script")
    if words == 1:
        found += _signs_of_a_word(key, kinds)
    elif latin and not any(map(_is_other_word, key.split(" "))):
        found.append("no other words")
    return found


def _is_other_word(word: str) -> bool:
    """Say whether a word of a longer name has a meaning of its own, in English or as a person's name."""
    if len(word) < 3 or word in common_words() or word in first_names() or word in surnames():
        return True
    return country_of_people(word) is not None or any(word in cues(group) for group in (*CUE_GROUPS, "months_days"))


def _signs_of_a_word(key: str, kinds: frozenset[str]) -> list[str]:
    found = []
    if "country" in kinds:
        found += ["country, first name"] if key in first_names() else []
    elif key in given_names():
        found.append("given name")
    elif key in first_names():
        found.append("first name")
    if key in surnames() and "country" not in kinds:
        found.append("surname")
    if any(key in cues(group) for group in CUE_GROUPS):
        found.append("cue word")
    if country_of_people(key):
        found.append("people")
    return found or ([] if key in common_words() or not key.isascii() else ["no other word"])
