"""Sectors, rings and corridors as footprints: shapely makes the outline, the radius is measured on it."""

from collections.abc import Iterable
from typing import Any

from catalog.geocode.ellipsoid import destination
from catalog.model import Footprint
from catalog.model.sphere import LatLon, bearing, distance_m

STEP_DEGREES = 7.5
"""How finely arcs are drawn; a vertex every 7.5 degrees keeps an arc within 0.3 % of its radius."""


def disc(centre: LatLon, radius_m: float, rule: str) -> Footprint:
    """Return a circle of `radius_m` metres around a centre (WGS84 degrees)."""
    return Footprint.at(*centre, radius_m, rule)


def sector(centre: LatLon, towards: float, half_width: float, inner_m: float, outer_m: float, rule: str) -> Footprint:
    """Return the part of a ring between two radii (metres) that lies within `half_width` degrees of a bearing."""
    outer = _arc(centre, outer_m, towards - half_width, towards + half_width)
    inner = _arc(centre, inner_m, towards - half_width, towards + half_width) if inner_m else [centre]
    return footprint(outer + inner[::-1], rule)


def ring(centre: LatLon, inner_m: float, outer_m: float, rule: str) -> Footprint:
    """Return the area between two circles (metres) around a centre; its own centre is the circles'."""
    from shapely.geometry import Polygon, mapping

    hole = [_lon_lat(p) for p in _arc(centre, inner_m, 0, 360)]
    area = Polygon([_lon_lat(p) for p in _arc(centre, outer_m, 0, 360)], [hole])
    return Footprint.at(*centre, outer_m, rule, shape=mapping(area))


def ring_of(place: Footprint) -> dict[str, Any]:
    """Return the circle of a footprint as a GeoJSON polygon in degrees."""
    from shapely.geometry import Polygon, mapping

    points = _arc((place.lat, place.lon), place.uncertainty_m, 0, 360)
    return dict(mapping(Polygon([_lon_lat(p) for p in points])))


def corridor(a: LatLon, b: LatLon, half_m: float, rule: str) -> Footprint:
    """Return the strip along the straight line from a to b, `half_m` metres to either side and beyond the ends."""
    there, back = bearing(a, b), bearing(b, a)
    return footprint(
        _arc(a, half_m, there + 90, there + 270) + _arc(b, half_m, back + 90, back + 270),
        rule,
    )


def footprint(outline: Iterable[LatLon], rule: str) -> Footprint:
    """Return the footprint of an outline (WGS84 degrees): a point inside it and the radius that holds all of it."""
    from shapely.geometry import Polygon, mapping

    area = Polygon([_lon_lat(p) for p in outline]).buffer(0)
    return of_shape(mapping(area), rule)


def of_shape(geometry: dict[str, Any], rule: str) -> Footprint:
    """Return the footprint of a GeoJSON line or area in degrees, centred where the shape really is."""
    from shapely.geometry import shape

    drawn = shape(geometry)
    middle = drawn.centroid if drawn.contains(drawn.centroid) else drawn.representative_point()
    centre = (middle.y, (middle.x + 180) % 360 - 180)
    reach = max(distance_m(centre, (lat, lon)) for lon, lat in _vertices(drawn))
    return Footprint.at(*centre, reach, rule, shape=geometry)


def clipped(area: Footprint, holder: Footprint) -> Footprint:
    """Return the part of an area that lies inside the outline of a holder; all of it where there is no outline."""
    from shapely.geometry import mapping, shape

    if area.shape is None or holder.shape is None:
        return area
    common = shape(area.geojson).intersection(shape(holder.geojson))
    if common.is_empty or common.geom_type not in ("Polygon", "MultiPolygon"):
        return area
    return of_shape(mapping(common), area.rule)


def _vertices(drawn: Any) -> list[tuple[float, float]]:
    from shapely import get_coordinates

    return [(float(x), float(y)) for x, y in get_coordinates(drawn)]


def _arc(centre: LatLon, radius_m: float, start: float, stop: float) -> list[LatLon]:
    """Return points of a circle. Longitudes may pass 180 degrees: an outline must not jump round the world."""
    steps = max(1, round(abs(stop - start) / STEP_DEGREES))
    points = (destination(centre, start + (stop - start) * i / steps, radius_m) for i in range(steps + 1))
    return [(lat, centre[1] + (lon - centre[1] + 180) % 360 - 180) for lat, lon in points]


def _lon_lat(point: LatLon) -> tuple[float, float]:
    return point[1], point[0]
