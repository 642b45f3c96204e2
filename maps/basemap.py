"""The offline basemap: outlines finer around the items, coarse elsewhere, and names. Natural Earth, public domain."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from catalog.views import SiteOptions
from maps.flat import flat
from maps.inland import inland
from maps.topojson import Country, atlas, countries

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

MARGIN = (9.0, 6.0)
"""How far around an item the finer outlines reach, in degrees of longitude and latitude."""
OVERLAP = 0.03
"""Degrees by which coarse land reaches under the finer, so that no seam shows."""
FINEST, FINE, COARSE = 100_000, 1000, 100
"""Steps in a degree that coordinates are rounded to: about 1 m, 100 m and 1 km, as good as the lines themselves."""


class Box(NamedTuple):
    """West, south, east, north in degrees, WGS84."""

    west: float
    south: float
    east: float
    north: float


OCCUPIED = Box(32.9, 45.5, 35.5, 46.5)
"""Natural Earth draws who is in control, so a border between Ukraine and Crimea: the one line of its we leave out."""


def basemap(boxes: Sequence[Box], options: SiteOptions) -> dict[str, Any]:
    """Return what the page draws beneath the items: `layers` (land and borders), `inland` (what lies within them),
    `countries`, `towns` and `streets`. A ring or line is a flat list (see `maps.flat`) in 1/`steps` of a degree.
    """
    from shapely import box, union_all

    near = union_all([box(*widened(b)) for b in boxes])
    far = box(-180, -84, 180, 84)
    coarse = far.difference(near.buffer(-OVERLAP)) if boxes else far
    layers = [_layer("110m", coarse, COARSE)] + ([_layer("50m", near, FINE)] if boxes else [])
    return {
        "layers": layers,
        "inland": inland(near),
        "countries": list(map(_named, countries("110m"))),
        "towns": _towns(options),
        "streets": {"steps": FINEST, "lines": _streets(options)},
    }


def widened(around: Box) -> Box:
    """Return the box with the margin around it, cut at the edge of the world."""
    return Box(
        max(-180.0, around.west - MARGIN[0]),
        max(-84.0, around.south - MARGIN[1]),
        min(180.0, around.east + MARGIN[0]),
        min(84.0, around.north + MARGIN[1]),
    )


def _layer(scale: str, within: "BaseGeometry", steps: int) -> dict[str, Any]:
    from shapely import box

    world = atlas(scale)
    land = [
        [flat(ring.coords, steps) for ring in (area.exterior, *area.interiors)]
        for piece in world.land
        if piece.intersects(within)
        for area in _parts(piece.intersection(within), "Polygon")
    ]
    lines = world.borders.intersection(within).difference(box(*OCCUPIED))
    borders = [flat(line.coords, steps) for line in _parts(lines, "LineString")]
    return {"steps": steps, "land": land, "borders": borders}


def _parts(geometry: "BaseGeometry", kind: str) -> list[Any]:
    from shapely import get_parts

    return [p for one in get_parts(geometry) for p in get_parts(one) if p.geom_type == kind]


def _named(country: Country) -> list[Any]:
    largest = max(_parts(country.area, "Polygon"), key=lambda part: part.area)
    spot = largest.centroid if largest.contains(largest.centroid) else largest.representative_point()
    return [country.name, round(spot.y, 2), round(spot.x, 2), round(country.area.area)]


def _towns(options: SiteOptions) -> list[list[Any]]:
    ordered = sorted(options.towns, key=lambda t: (-t.population, t.name, t.lat, t.lon))
    return [[t.name, round(t.lat, 4), round(t.lon, 4), t.population] for t in ordered]


def _streets(options: SiteOptions) -> list[list[Any]]:
    return [[street.name, [flat(line, FINEST) for line in street.lines]] for street in options.streets]
