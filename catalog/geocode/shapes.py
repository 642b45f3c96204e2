"""Sectors, rings and corridors as footprints: the outline is drawn, centre and radius are measured on it.

What goes round once is measured here: to load shapely takes longer than to read a page. It is asked for all else.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import atan2, isclose, tau
from typing import Any

from catalog.geocode.ellipsoid import destination
from catalog.model import Footprint
from catalog.model.sphere import LatLon, bearing, distance_m

STEP_DEGREES = 7.5
"""How finely arcs are drawn; a vertex every 7.5 degrees keeps an arc within 0.3 % of its radius."""


Corner = tuple[float, float]
"""Longitude and latitude in degrees, WGS84."""


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
    circles = [_arc(centre, metres, 0, 360) for metres in (outer_m, inner_m)]
    return Footprint.at(*centre, outer_m, rule, shape=_polygon([_lon_lat(p) for p in circle] for circle in circles))


def ring_of(place: Footprint) -> dict[str, Any]:
    """Return the circle of a footprint as a GeoJSON polygon in degrees."""
    return _polygon([[_lon_lat(p) for p in _arc((place.lat, place.lon), place.uncertainty_m, 0, 360)]])


def corridor(a: LatLon, b: LatLon, half_m: float, rule: str) -> Footprint:
    """Return the strip along the straight line from a to b, `half_m` metres to either side and beyond the ends."""
    there, back = bearing(a, b), bearing(b, a)
    return footprint(
        _arc(a, half_m, there + 90, there + 270) + _arc(b, half_m, back + 90, back + 270),
        rule,
    )


def footprint(outline: Iterable[LatLon], rule: str) -> Footprint:
    """Return the footprint of an outline (WGS84 degrees): a point inside it and the radius that holds all of it."""
    corners = [_lon_lat(p) for p in outline]
    corners.append(corners[0])
    if _turns_once(corners):
        middle = _centroid(corners)
        if _holds(corners, *middle):
            return _around(middle, corners, _polygon([corners]), rule)
    from shapely.geometry import Polygon, mapping

    return of_shape(mapping(Polygon(corners).buffer(0)), rule)


def of_shape(geometry: dict[str, Any], rule: str) -> Footprint:
    """Return the footprint of a GeoJSON line or area in degrees, centred where the shape really is."""
    from shapely.geometry import shape

    drawn = shape(geometry)
    middle = drawn.centroid if drawn.contains(drawn.centroid) else drawn.representative_point()
    return _around((middle.x, middle.y), _vertices(drawn), geometry, rule)


def clipped(area: Footprint, holder: Footprint) -> Footprint:
    """Return the part of an area that lies inside the outline of a holder; all of it where there is no outline."""
    from shapely.geometry import mapping, shape

    if area.shape is None or holder.shape is None:
        return area
    common = shape(area.geojson).intersection(shape(holder.geojson))
    if common.is_empty or common.geom_type not in ("Polygon", "MultiPolygon"):
        return area
    return of_shape(mapping(common), area.rule)


def _around(middle: Corner, corners: Iterable[Corner], geometry: dict[str, Any], rule: str) -> Footprint:
    centre = (middle[1], (middle[0] + 180) % 360 - 180)
    reach = max(distance_m(centre, (lat, lon)) for lon, lat in corners)
    return Footprint.at(*centre, reach, rule, shape=geometry)


def _polygon(rings: Iterable[Sequence[Corner]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": tuple(map(tuple, rings))}


def _turns_once(corners: Sequence[Corner]) -> bool:
    """Say whether a closed outline turns round once, as one does that nowhere crosses itself."""
    sides = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(corners)]
    turns = (atan2(x * v - y * u, x * u + y * v) for (x, y), (u, v) in zip(sides, sides[1:] + sides[:1], strict=True))
    return isclose(abs(sum(turns)), tau, rel_tol=1e-6)


def _centroid(corners: Sequence[Corner]) -> Corner:
    """Return the centre of mass of what a closed outline holds."""
    x0, y0 = corners[0]
    area = x = y = 0.0
    for (ax, ay), (bx, by) in pairwise((lon - x0, lat - y0) for lon, lat in corners):
        part = ax * by - bx * ay
        area, x, y = area + part, x + part * (ax + bx), y + part * (ay + by)
    return x0 + x / (3 * area), y0 + y / (3 * area)


def _holds(corners: Sequence[Corner], x: float, y: float) -> bool:
    """Say whether a point lies inside a closed outline (even-odd rule)."""
    crossings = (
        (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax) for (ax, ay), (bx, by) in pairwise(corners)
    )
    return sum(crossings) % 2 == 1


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
