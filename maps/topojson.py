"""TopoJSON into shapely geometries (degrees, WGS84), as far as world-atlas uses it."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from maps.vendored import asset

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Line = list[tuple[float, float]]


class Country(NamedTuple):
    """A country of the outlines."""

    name: str
    """English, as Natural Earth writes it."""
    area: "BaseGeometry"
    """Its outline."""


class Atlas(NamedTuple):
    """The world at one scale."""

    land: "tuple[BaseGeometry, ...]"
    """Every piece of land, valid each by itself: to mend all of it as one area takes seconds."""
    borders: "BaseGeometry"
    """The lines between two countries, each once; coasts are the edge of the land."""


@cache
def atlas(scale: str) -> Atlas:
    """Return the land and borders of one vendored file: `50m` (1:50 million) or `110m`."""
    from shapely import MultiLineString, make_valid
    from shapely.geometry import shape

    topology, arcs = _read(scale)
    members = topology["objects"]["countries"]["geometries"]
    used = Counter(n if n >= 0 else ~n for m in members for n in indices(m.get("arcs", [])))
    land = shape(_geometry(topology["objects"]["land"]["geometries"][0], arcs))
    return Atlas(
        land=tuple(area if area.is_valid else make_valid(area) for area in land.geoms),
        borders=MultiLineString([arcs[n] for n, times in sorted(used.items()) if times > 1]),
    )


def countries(scale: str) -> list[Country]:
    """Return the countries of one vendored file, each by itself."""
    from shapely.geometry import shape

    topology, arcs = _read(scale)
    members = topology["objects"]["countries"]["geometries"]
    return [Country(m["properties"]["name"], shape(_geometry(m, arcs))) for m in members]


@cache
def _read(scale: str) -> tuple[dict[str, Any], list[Line]]:
    topology = json.loads(asset(f"vendor/world-atlas/countries-{scale}.json"))
    return topology, arcs_of(topology)


def arcs_of(topology: dict[str, Any]) -> list[Line]:
    """Return the arcs of a topology in degrees."""
    (kx, ky), (dx, dy) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Line = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            line.append((x * kx + dx, y * ky + dy))
        lines.append(line)
    return lines


def _geometry(member: dict[str, Any], arcs: list[Line]) -> dict[str, Any]:
    polygons = member["arcs"] if member["type"] == "MultiPolygon" else [member["arcs"]]
    return {"type": "MultiPolygon", "coordinates": [[joined(r, arcs) for r in polygon] for polygon in polygons]}


def joined(numbers: list[int], arcs: list[Line]) -> Line:
    """Return the arcs of these numbers, one after another."""
    points: Line = []
    for n in numbers:
        arc = arcs[n] if n >= 0 else arcs[~n][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def indices(nested: Any) -> Iterator[int]:
    """Yield the numbers of all arcs of a geometry; those that are walked backwards are negative."""
    if isinstance(nested, int):
        yield nested
    else:
        for one in nested:
            yield from indices(one)
