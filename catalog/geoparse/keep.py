"""The mention filter: which names of the gazetteer are places in this text."""

from collections import Counter
from collections.abc import Sequence

from catalog.geoparse.evidence import CITY, Features
from catalog.geoparse.evidence import features as features_of
from catalog.geoparse.inflection import is_cyrillic
from catalog.geoparse.lexicon import country_of_people, weights
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot, counts

LISTED = (", ", " and ", " or ", ", and ", " & ", "-", "–", "/", " та ", " і ", " й ", " и ")
"""What stands between two names of one list."""
ENGLISH = frozenset(("US", "GB", "CA", "AU", "NZ", "IE", "ZA", "JM", "BS", "BB"))
"""Where towns bear English words and surnames, so that a name of theirs alone proves little in an English text."""
CONTAINING_CYRILLIC = (", ", " (", " ", " в ", " у ", " во ", ", в ", ", у ")
"""What stands between a name and the region it is in, in Ukrainian and Russian."""
VETO = frozenset(("handle", "not in capitals"))
"""What no other feature can outweigh."""
ENOUGH = -0.5
"""Above this score a name is a place here: a missed place costs more than one that a person strikes out."""
SURE = 0.5
"""Above this score a name may say which countries a text is about."""


def keep(page: Page, spots: Sequence[Spot]) -> list[Spot]:
    """Return the names that are places here.

    Twice over the text: the sure ones say which countries it is about and who its people are, and the others
    are judged by that.
    """
    found = zip(spots, weighed(page, spots), strict=True)
    return [
        spot for spot, features in found if not VETO & features.keys() and (score(features) > ENOUGH or is_seat(spot))
    ]


def is_seat(spot: Spot) -> bool:
    """Say whether a name is that of a well-known seat ("Kremlin") and of nothing else."""
    return all(e.place.kind == "facility" for e in spot.entries)


def weighed(page: Page, spots: Sequence[Spot]) -> list[Features]:
    """Return all features of some names: those of their place in the text and those of the text as a whole."""
    often = counts(list(spots))
    first = [features_of(page, s, often[s.key]) for s in spots]
    countries = countries_named(page, [s for s, f in zip(spots, first, strict=True) if score(f) > SURE])
    people = _people(spots, first)
    sure = [score(f) > SURE for f in first]
    return [
        found | _context(spot, countries - _share(spot, sure[i], often), people) | _neighbours(page, spots, sure, i)
        for i, (spot, found) in enumerate(zip(spots, first, strict=True))
    ]


def score(found: Features) -> float:
    """Return the weighted sum of some features; features without a weight count nothing."""
    table = weights()
    return sum(table.get(name, 0.0) * value for name, value in found.items())


def countries_named(page: Page, spots: Sequence[Spot]) -> Counter[str]:
    """Return how often a text points to each country (ISO code): by its name, its people, its well-known towns."""
    named: Counter[str] = Counter()
    for spot in spots:
        named.update(_countries_of(spot))
    for i, key in enumerate(page.keys):
        if (page.capital[i] or not key.isascii()) and (country := country_of_people(key)):
            named[country] += 1
    return named


def _countries_of(spot: Spot) -> set[str]:
    """One country if the name leaves no doubt, else none."""
    own = [e.place for e in spot.entries if e.place.kind == "country"]
    large = [e.place for e in spot.entries if e.place.population >= CITY or e.place.kind == "region"]
    found = {p.country for p in own or large or (e.place for e in spot.entries) if p.country}
    return found if len(found) == 1 else set()


def _people(spots: Sequence[Spot], first: Sequence[Features]) -> set[str]:
    """Names that this text gives to a person more often than it says that something is in or near them."""
    signs = {"title", "age", "speaks"}
    balance: Counter[str] = Counter()
    for spot, found in zip(spots, first, strict=True):
        if {"locative", "place noun"} & found.keys():
            balance[spot.key] -= 1
        elif signs & found.keys() or _in_full_name(found):
            balance[spot.key] += 1
    return {key for key, more in balance.items() if more > 0}


def _in_full_name(found: Features) -> bool:
    return ("name before" in found or "name after" in found) and "embedding after" not in found


def _neighbours(page: Page, spots: Sequence[Spot], sure: Sequence[bool], i: int) -> Features:
    """Return whether the name stands in a list with a sure one ("Bakhmut and Soledar"), or before its container."""
    spot, found = spots[i], {}
    if any(sure[j] and other.key == spot.key for j, other in enumerate(spots) if j != i):
        found["place elsewhere"] = 1.0
    if i + 1 < len(spots) and contained(page, spot, spots[i + 1]):
        found["container"] = 1.0
    for a, b in ((i - 1, i), (i, i + 1)):
        other = a + b - i
        if a >= 0 and b < len(spots) and sure[other] and page.text[spots[a].end : spots[b].start] in LISTED:
            found["listed"] = 1.0
    return found


def _share(spot: Spot, sure: bool, often: Counter[str]) -> Counter[str]:
    """Return what a name has itself said about the countries of the text: it is no witness for itself."""
    return Counter(dict.fromkeys(_countries_of(spot), often[spot.key])) if sure else Counter()


def _context(spot: Spot, countries: Counter[str], people: set[str]) -> Features:
    own = {e.place.country for e in spot.entries}
    known = spot.has("country") or spot.has("region")
    found = {
        "same country": float(any(c in countries for c in own if c)),
        "own country": float(len(own) == 1 and any(c in countries for c in own if c)),
        "abroad": float(any(c in countries for c in own - ENGLISH if c) and not own & ENGLISH),
        "other country": float(bool(countries) and not any(c in countries for c in own) and spot.population < CITY),
        "person elsewhere": float(spot.key in people and not known),
    }
    return {name: value for name, value in found.items() if value}


def contained(page: Page, spot: Spot, following: Spot) -> bool:
    """Say whether the text writes "X, Y" or "X in Y" or "X (Y)" with Y the country or region of a place named X."""
    between = page.text[spot.end : following.start]
    cyrillic = is_cyrillic(following.key.split(" ")[0])
    if between not in (CONTAINING_CYRILLIC if cyrillic else (", ", " (", ", in ", " in ", " in the ")):
        return False
    containers = [e.place for e in following.entries if e.place.kind in ("country", "region")]
    return any(inside(e.place.country, e.place.admin1, c.country, c.admin1) for e in spot.entries for c in containers)


def inside(country: str | None, admin1: str | None, of_country: str | None, of_admin1: str | None) -> bool:
    """Say whether a place with these codes lies in the country or region with those codes."""
    if of_admin1:
        return admin1 == of_admin1
    return bool(of_country) and country == of_country
