"""What an OpenStreetMap file holds for us, one record an object: pure functions over osmium's objects."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from catalog.gazetteer.draft import folded
from catalog.gazetteer.house_numbers import house_numbers
from catalog.gazetteer.osm.geometry import LINE, POINT, Geometry
from catalog.gazetteer.osm.kinds import BRIDGE, Sort, in_texts, settlement, sort_of
from catalog.gazetteer.osm.names import Names, names_of
from catalog.gazetteer.source import Skipped
from catalog.model.place import PlaceKind

_TYPES = {"n": "node", "w": "way", "r": "relation"}
_ISO = ("ISO3166-1:alpha2", "ISO3166-1", "ISO3166-2")
MAX_PEOPLE = 50_000_000
LETTERLESS = "name without letters"


class Piece(NamedTuple):
    """A named street, water, facility or part of a town, or a piece of one. WKB in degrees, longitude first."""

    osm: str
    kind: PlaceKind
    word: str
    """The key of the tag that says so."""
    key: str
    """The name key: pieces of one thing share it."""
    names: Names
    wkb: bytes
    radius_m: float
    in_texts: bool


class Settlement(NamedTuple):
    """A city, town, village or hamlet, as a point. Degrees, metres."""

    osm: str
    key: str
    names: Names
    lat: float
    lon: float
    radius_m: float
    population: int
    in_texts: bool


class Boundary(NamedTuple):
    """The limits of a country, region, municipality or settlement: a whole polygon. WKB in degrees."""

    osm: str
    key: str
    names: Names
    level: int
    """`admin_level`: 2 countries, 4 first-level regions, 8 municipalities; 10 for a settlement's own limits."""
    iso: str
    """`AT` or `AT-8`; "" where the map does not say."""
    place: str
    """What settlement it is tagged as itself (`village`); "" for none."""
    population: int
    wkb: bytes


class House(NamedTuple):
    """A house number in a street (or a village without streets), on a point or a building. WKB in degrees."""

    key: str
    """The name key of the street."""
    number: str
    rank: int
    """How sure it is, surest 0: a building before a point, the number on the sign before what it implies, 14 in
    "12-18"."""
    wkb: bytes


Found = Piece | Settlement | Boundary | House | Skipped


def read(thing: Any, streets_of: Mapping[str, str], geometry: Geometry) -> Iterator[Found]:
    """Yield what one object of an OSM file is good for.

    `streets_of`: street names by id (`way/12`) for houses whose street is said by a relation. Areas stand for
    relations; a closed way is read as a way.
    """
    if thing.is_relation() or (thing.is_area() and thing.from_way()):
        return
    try:
        tags = dict(thing.tags)
    except UnicodeDecodeError:
        yield Skipped("text that is no UTF-8")
        return
    osm = f"relation/{thing.orig_id()}" if thing.is_area() else f"{_TYPES[thing.type_str()]}/{thing.id}"
    wkb = geometry.wkb(thing, tags)
    if wkb is None:
        yield Skipped("geometry broken or outside the extract")
        return
    if "addr:housenumber" in tags:
        yield from _houses(tags, streets_of.get(osm), wkb)
    if "bridge:name" in tags:
        yield _bridge(osm, tags, wkb)
    if names := names_of(tags):
        yield _named(thing, osm, tags, names, wkb)
    elif "bridge:name" not in tags and "addr:housenumber" not in tags:
        yield Skipped("unnamed")


def _named(thing: Any, osm: str, tags: dict[str, str], names: Names, wkb: bytes) -> Found:
    key = folded(tags.get("name") or names.main)
    if not key:
        return Skipped(LETTERLESS)
    place = settlement(tags.get("place", ""))
    if thing.is_node() and place:
        people = _population(tags)
        return Settlement(osm, key, names, thing.lat, thing.lon, place[0], people, in_texts(place[1], names.main, tags))
    if not thing.is_node() and (place or tags.get("boundary") == "administrative"):
        return _boundary(osm, tags, key, names, wkb)
    sort = sort_of(tags)
    return _piece(osm, tags, names, sort, wkb) if sort else Skipped("no kind of place")


def _bridge(osm: str, tags: Mapping[str, str], wkb: bytes) -> Found:
    """Return the bridge that a way goes over: the way is called otherwise, or by nothing."""
    own = {key.removeprefix("bridge:"): value for key, value in tags.items() if key.startswith("bridge:")}
    names = names_of(own)
    return _piece(osm, own, names, BRIDGE, wkb) if names else Skipped("unnamed")


def _piece(osm: str, tags: Mapping[str, str], names: Names, sort: Sort, wkb: bytes) -> Found:
    key = folded(tags.get("name") or names.main)
    texts = in_texts(sort.reading, names.main, tags)
    return Piece(osm, sort.kind, sort.word, key, names, wkb, sort.radius_m, texts) if key else Skipped(LETTERLESS)


def _boundary(osm: str, tags: Mapping[str, str], key: str, names: Names, wkb: bytes) -> Found:
    level, place = tags.get("admin_level", ""), tags.get("place", "")
    place = place if settlement(place) else ""
    if wkb.startswith(LINE) or not (place or level.isdecimal()):
        return Skipped("border line")
    iso = next((tags[k] for k in _ISO if k in tags), "")
    return Boundary(osm, key, names, int(level) if level.isdecimal() else 10, iso, place, _population(tags), wkb)


def _houses(tags: Mapping[str, str], street: str | None, wkb: bytes) -> Iterator[Found]:
    key = folded(tags.get("addr:street") or street or tags.get("addr:place") or "")
    numbers = list(house_numbers(tags["addr:housenumber"])) if key else []
    if not numbers:
        yield Skipped("house number without digits" if key else "house number without a street")
    point = wkb.startswith(POINT)
    yield from (House(key, number, 2 * implied + point, wkb) for implied, number in enumerate(numbers))


def _population(tags: Mapping[str, str]) -> int:
    digits = re.sub(r"[\s.,'’]", "", tags.get("population", ""))
    return min(int(digits), MAX_PEOPLE) if re.fullmatch(r"[0-9]{1,12}", digits) else 0
