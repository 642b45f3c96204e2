"""GeoJSON geometries of every type into a circle that holds them, and a shape where they are more than points."""

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from catalog.gazetteer.sizes import Circle, Point, metres, middle


class Outline(NamedTuple):
    """Where a geometry lies."""

    circle: Circle
    """Its middle and the radius that holds all of it; radius 0 for a single point."""
    wkb: bytes | None
    """Lines or areas in well-known binary."""


def outline_of(geometry: dict[str, Any]) -> Outline:
    """Return circle and shape of a GeoJSON geometry (degrees WGS84). Raises ValueError with what is wrong with it.

    Points beside lines or areas, and lines beside areas, widen the circle but are no part of the shape.
    """
    parts = [part for part in _parts(_parsed(geometry)) if not part.is_empty]
    points = [_on_earth(x, y) for part in parts for x, y, *_ in _corners(part)]
    if not points:
        raise ValueError("an empty geometry")
    centre = middle(points)
    return Outline(Circle(*centre, max(metres(centre, points))), _drawn(parts))


def _parsed(geometry: dict[str, Any]) -> Any:
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    try:
        return shape(geometry)
    except (ShapelyError, KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        raise ValueError("a geometry that is none") from error


def _parts(geometry: Any) -> Iterator[Any]:
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _parts(part)
    else:
        yield geometry


def _corners(part: Any) -> Iterator[Any]:
    rings = (part.exterior, *part.interiors) if part.geom_type == "Polygon" else (part,)
    for ring in rings:
        yield from ring.coords


def _on_earth(lon: float, lat: float) -> Point:
    if not (math.isfinite(lat) and math.isfinite(lon)) or abs(lat) > 90 or abs(lon) > 180:
        raise ValueError("coordinates off the earth")
    return lat, lon


def _drawn(parts: list[Any]) -> bytes | None:
    """Return the areas, or else the lines, as one shape."""
    from shapely import force_2d
    from shapely.geometry import MultiLineString, MultiPolygon

    areas = [force_2d(p) for p in parts if p.geom_type == "Polygon"]
    lines = [force_2d(p) for p in parts if p.geom_type in ("LineString", "LinearRing")]
    if areas:
        made: Any = areas[0] if len(areas) == 1 else MultiPolygon(areas)
    elif lines:
        made = lines[0] if len(lines) == 1 else MultiLineString(lines)
    else:
        return None
    wkb: bytes = made.wkb
    return wkb
