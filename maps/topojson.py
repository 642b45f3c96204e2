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

    land: "BaseGeometry"
    """All land as one area."""
    borders: "BaseGeometry"
    """The lines between two countries, each once; coasts are the edge of the land."""
    countries: tuple[Country, ...]
    """Countries by themselves, for their names."""


@cache
def atlas(scale: str) -> Atlas:
    """Read one vendored file: `50m` (1:50 million) or `110m`."""
    from shapely import MultiLineString, make_valid
    from shapely.geometry import shape

    topology = json.loads(asset(f"vendor/world-atlas/countries-{scale}.json"))
    arcs = _arcs(topology)
    members = topology["objects"]["countries"]["geometries"]
    used = Counter(n if n >= 0 else ~n for m in members for n in _indices(m.get("arcs", [])))
    return Atlas(
        land=make_valid(shape(_geometry(topology["objects"]["land"]["geometries"][0], arcs))),
        borders=MultiLineString([arcs[n] for n, times in sorted(used.items()) if times > 1]),
        countries=tuple(Country(m["properties"]["name"], make_valid(shape(_geometry(m, arcs)))) for m in members),
    )


def _arcs(topology: dict[str, Any]) -> list[Line]:
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
    return {"type": "MultiPolygon", "coordinates": [[_ring(r, arcs) for r in polygon] for polygon in polygons]}


def _ring(indices: list[int], arcs: list[Line]) -> Line:
    points: Line = []
    for n in indices:
        arc = arcs[n] if n >= 0 else arcs[~n][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def _indices(nested: Any) -> Iterator[int]:
    if isinstance(nested, int):
        yield nested
    else:
        for one in nested:
            yield from _indices(one)
