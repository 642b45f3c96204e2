"""Footprints as RFC 7946 has geometries: circles as polygons, cut at the antimeridian, rings the right way round."""

from typing import Any

from catalog.geocode.shapes import ring_of
from catalog.model import Footprint


def outline(place: Footprint) -> dict[str, Any]:
    """Return the shape of a footprint, or its circle, as a GeoJSON geometry in degrees within -180..180."""
    from shapely.geometry import mapping, shape

    drawn = shape(place.geojson or ring_of(place))
    return dict(mapping(_turned(_cut(drawn))))


def _cut(drawn: Any) -> Any:
    """Cut what runs on past 180 degrees at the antimeridian, and move it to the other side."""
    from shapely import get_coordinates, transform
    from shapely.geometry import box
    from shapely.ops import unary_union

    xs = get_coordinates(drawn)[:, 0]
    if xs.min() >= -180 and xs.max() <= 180:
        return drawn
    pieces = []
    for turn in (-360, 0, 360):
        inside = drawn.intersection(box(-180 + turn, -90, 180 + turn, 90))
        if not inside.is_empty:
            pieces.append(transform(inside, lambda points, turn=turn: points - [turn, 0]))
    return unary_union(pieces)


def _turned(drawn: Any) -> Any:
    """Turn outer rings counter-clockwise and holes clockwise."""
    from shapely.geometry import MultiPolygon
    from shapely.geometry.polygon import orient

    if drawn.geom_type == "Polygon":
        return orient(drawn)
    if drawn.geom_type == "MultiPolygon":
        return MultiPolygon([orient(part) for part in drawn.geoms])
    return drawn
