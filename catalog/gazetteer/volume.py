"""One volume of the gazetteer, read-only: a trie of name keys and an SQLite file of places."""

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import marisa_trie

from catalog.errors import CatalogError
from catalog.gazetteer.entry import Entry, place_of
from catalog.gazetteer.files import NAMES, PLACES
from catalog.gazetteer.outlines import SPREAD
from catalog.gazetteer.spelling import spellings
from catalog.gazetteer.wkb import shape_of
from catalog.model import Place, Shape
from catalog.model.geometry import E7

Box = tuple[int, int, int, int]
"""South, north, west, east in 1e-7 degree, WGS84; west <= east."""

_BY_CODE = {
    "country": "SELECT * FROM known WHERE kind = 'country' AND country = ?",
    "region": "SELECT * FROM known WHERE kind = 'region' AND admin1 = ?",
    "region by ISO": "SELECT * FROM known WHERE kind = 'region' AND iso = ?",
}
_BY_ID = "SELECT * FROM known WHERE outside = ? AND provider = ?"
_TOWNS = """
SELECT * FROM known WHERE id IN (
    SELECT id FROM place INDEXED BY town_by_position
    WHERE kind = 'town' AND coalesce(rule, '') NOT GLOB 'within *'
    AND lat_e7 BETWEEN ? AND ? AND lon_e7 BETWEEN ? AND ? ORDER BY id LIMIT ?) ORDER BY id
"""
_HAS_TOWNS = """
SELECT 1 FROM place WHERE kind = 'town' AND coalesce(rule, '') NOT GLOB 'within *'
AND country = ?1 AND (?2 IS NULL OR admin1 = ?2) LIMIT 1
"""
_OUTLINE = "SELECT wkb FROM outline WHERE country = ? AND admin1 = ?"
_BEARERS = """
SELECT known.*, secondary, until FROM name JOIN known ON known.id = name.place WHERE key = ?
ORDER BY secondary, name.place
"""
_QUIET_BEARERS = _BEARERS.replace("FROM name", "FROM quiet_name AS name")
_STREETS = """
SELECT known.*, said, until FROM street_name JOIN known ON known.id = street_name.place
WHERE key = ? AND street_name.lat_e7 BETWEEN ? AND ? AND street_name.lon_e7 BETWEEN ? AND ?
"""
_STREET_NAMES = """
SELECT said, max(key) FROM street_name INDEXED BY street_by_position
WHERE lat_e7 BETWEEN ? AND ? AND lon_e7 BETWEEN ? AND ? GROUP BY said
"""
_STREETS_IN = """
SELECT * FROM known WHERE kind = 'street' AND id IN (
    SELECT place FROM street_name INDEXED BY street_by_position
    WHERE lat_e7 BETWEEN ? AND ? AND lon_e7 BETWEEN ? AND ?) ORDER BY radius_m DESC, id LIMIT ?
"""
_HOUSE = """
SELECT house.lat_e7, house.lon_e7 FROM house JOIN place ON place.id = street
WHERE outside = ? AND provider = ? AND number = ?
"""


class Volume:
    """Names to places, from the folder that `build` or an import wrote. Many processes may read at once."""

    def __init__(self, folder: Path, version: str, attribution: Sequence[str] = ()) -> None:
        self.folder, self.version = folder, version
        self.attribution = tuple(attribution)
        """What everybody who shows these places must say."""
        self._trie = marisa_trie.Trie()
        self._trie.mmap(str(folder / NAMES))
        uri = (folder / PLACES).absolute().as_uri() + "?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True)
        self._widest = lru_cache(1)(self._widest_street)
        self._numbers = lru_cache(4)(self._numbers_in)
        self._spelling = lru_cache(1 << 12)(self._spelling_of)  # a search by halves asks for the same ones first

    @property
    def name(self) -> str:
        """What an import is called; of the base the name of its folder."""
        return self.folder.name

    def close(self) -> None:
        """Close the files. A closed volume finds nothing any more: it raises."""
        self._db.close()

    def bearers(self, key: str) -> list[Entry]:
        """Return the places of a name key that texts may mean; main names first, then by population."""
        return self._entries(_BEARERS, self._trie[key]) if key and key in self._trie else []

    def quiet_bearers(self, key: str) -> list[Entry]:
        """Return the places that bear a name which is not looked for in texts."""
        return self._entries(_QUIET_BEARERS, key)

    def prefixes(self, text: str) -> list[str]:
        """Return the name keys that a text begins with, the shortest first."""
        found: list[str] = self._trie.prefixes(text)
        return found

    def has(self, key: str) -> bool:
        """Say whether a key is a name that texts may use."""
        return key in self._trie

    def begins(self, start: str) -> bool:
        """Say whether some name begins like this."""
        return next(self._trie.iterkeys(start), None) is not None

    def place(self, provider: str, outside: int | str) -> Place | None:
        """Return the place that a provider knows under this id."""
        return self._one(_BY_ID, outside, provider)

    def knows(self, provider: str, outside: int | str) -> bool:
        """Say whether it has the place that a provider knows under this id."""
        return bool(self._rows("SELECT 1 FROM place WHERE outside = ? AND provider = ?", outside, provider))

    def coded(self, kind: str, code: str) -> Place | None:
        """Return a `country` by its ISO code or a `region` by its GeoNames code."""
        return self._one(_BY_CODE[kind], code)

    def towns(self, box: Box, limit: int) -> list[tuple[Place, int]]:
        """Return the towns in a box, biggest first, each with the number of its names."""
        return [(place_of(row), row[-1]) for row in self._rows(_TOWNS, *box, limit)]

    def spread(self, country: str, admin1: str | None, step: int) -> list[tuple[int, int]]:
        """Return where there are towns: latitude and longitude in 1e-7 degree, rounded to steps of that."""
        return [(lat, lon) for lat, lon in self._rows(SPREAD, step, country, admin1)]

    def has_towns(self, country: str, admin1: str | None) -> bool:
        """Say whether `spread` finds any."""
        return bool(self._rows(_HAS_TOWNS, country, admin1))

    def outline(self, country: str, admin1: str | None) -> Shape | None:
        """Return the outline of its towns in a country or region where it was kept; imports keep none."""
        kept = self._rows("SELECT 1 FROM sqlite_master WHERE name = 'outline'")
        rows = self._rows(_OUTLINE, country, admin1 or "") if kept else []
        return shape_of(rows[0][0]) if rows else None

    def keys_in(self, country: str) -> list[str]:
        """Return the keys of all names of places in a country (ISO code)."""
        return [self._trie.restore_key(number) for number in sorted(self._numbers(country))]

    def spelt(self, country: str, keys: Iterable[str]) -> list[str]:
        """Return the keys of names of places in a country (ISO code) that have one of some spelling keys."""
        numbers, found = self._numbers(country), list[int]()
        for key in keys:
            begin = bisect_left(numbers, key, key=self._spelling)
            found += numbers[begin : bisect_right(numbers, key, begin, key=self._spelling)]
        return [self._trie.restore_key(number) for number in sorted(found)]

    def streets(self, key: str, box: Box) -> Iterator[tuple[Place, str, str | None]]:
        """Yield the streets of a street key whose centre is in a box: the place, its name there, until when."""
        for row in self._rows(_STREETS, key, *box):
            yield place_of(row), row[-2], row[-1]

    def streets_in(self, box: Box, limit: int) -> list[Place]:
        """Return the streets whose centre is in a box, the longest first."""
        return [place_of(row) for row in self._rows(_STREETS_IN, *box, limit)]

    def street_names(self, box: Box) -> list[tuple[str, str]]:
        """Return all names of the streets whose centre is in a box, each with the roughest of its street keys."""
        return self._rows(_STREET_NAMES, *box)

    def kinds(self) -> dict[str, int]:
        """Return how many places of each kind there are, the most frequent kind first."""
        return dict(self._rows("SELECT kind, count(*) FROM place GROUP BY kind ORDER BY 2 DESC"))

    @property
    def widest_street_m(self) -> int:
        """The radius in metres that holds the longest street; 0 where there are none."""
        return self._widest()

    def house(self, street: Place, number: str) -> tuple[float, float] | None:
        """Return latitude and longitude of a house (its number in normal form) in a street of this volume."""
        rows = self._rows(_HOUSE, street.ids.get(street.provider), street.provider, number)
        return (rows[0][0] / E7, rows[0][1] / E7) if rows else None

    def _numbers_in(self, country: str) -> "array[int]":
        rows = self._rows("SELECT keys FROM country_keys WHERE country = ?", country)
        return array("I", rows[0][0] if rows else b"")

    def _spelling_of(self, number: int) -> str:
        return spellings([self._trie.restore_key(number)])[0]

    def _widest_street(self) -> int:
        return int(self._rows("SELECT coalesce(max(radius_m), 0) FROM place WHERE kind = 'street'")[0][0])

    def _entries(self, sql: str, key: int | str) -> list[Entry]:
        return [Entry(row, not row[-2], row[-1]) for row in self._rows(sql, key)]

    def _one(self, sql: str, *values: int | str) -> Place | None:
        rows = self._rows(sql, *values)
        return place_of(rows[0]) if rows else None

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise CatalogError(f"the gazetteer is damaged ({error}): delete {self.folder} and run again") from error
