"""How large a place of an answer is, and the doubts that forbid believing it at all. Degrees WGS84, metres."""

from collections.abc import Iterator, Mapping
from typing import Any

from catalog.gazetteer import Gazetteer
from catalog.geocode.services.kinds import POINT_M, SMALLEST_M, usual_radius_m
from catalog.geocode.services.reading import Box, Reading, number
from catalog.model import Footprint
from catalog.model.sphere import LatLon, distance_m

SLACK = 0.01
"""Degrees that a point may lie outside its own box; boxes are rounded."""
WHOLE_TURN = 300.0
"""A box wider than this, in degrees, is that of a place on both sides of the antimeridian, and no measure of it."""
MOST_VERTICES = 50_000

DEPTH = {"LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
"""Levels of lists around the points of a geometry."""


class DoubtfulError(ValueError):
    """A place that must not be believed; the message says why."""


def point_of(reading: Reading) -> LatLon:
    """Return latitude and longitude, if they are numbers on the globe and not 0, 0. Raises DoubtfulError."""
    lat, lon = number(reading.lat), number(reading.lon)
    if lat is None or lon is None:
        raise DoubtfulError("its coordinates are no numbers")
    if abs(lat) > 90:
        raise DoubtfulError(f"latitude {lat:g} is beyond the pole")
    if abs(lon) > 180:
        raise DoubtfulError(f"longitude {lon:g} is beyond 180 degrees")
    if abs(lat) < 1e-3 and abs(lon) < 1e-3:
        raise DoubtfulError("it lies at 0, 0, where services put what they cannot place")
    return lat, lon


def box_of(reading: Reading, point: LatLon) -> Box | None:
    """Return the bounding box, if there is one that holds the point. Raises DoubtfulError for one that cannot be."""
    if reading.box is None:
        return None
    edges = [number(edge) for edge in reading.box]
    south, west, north, east = (edge if edge is not None else 999.0 for edge in edges)
    if max(abs(south), abs(north)) > 90 or max(abs(west), abs(east)) > 180:
        raise DoubtfulError("its bounding box is not on the globe")
    if south > north:
        raise DoubtfulError("its bounding box is upside down")
    lat, lon = point
    width = (east - west) % 360 or east - west
    if not south - SLACK <= lat <= north + SLACK or (lon - west + SLACK) % 360 > width + 2 * SLACK:
        raise DoubtfulError("it lies outside its own bounding box: maybe its axes are swapped")
    return None if width > WHOLE_TURN else (south, west, north, east)


def footprint_of(reading: Reading, gazetteer: Gazetteer | None, provider: str) -> Footprint:
    """Return where a place is: the centre as given, and a radius that holds its box and outline.

    Without a box the radius is what is usual for the kind. Raises DoubtfulError for what cannot be.
    """
    point = point_of(reading)
    box = box_of(reading, point)
    outline = _outline(reading.geometry)
    rule, reach = f"{provider} {reading.kind}", 0.0
    if box:
        south, west, north, east = box
        rule, reach = f"{provider} box", max(distance_m(point, (a, b)) for a in (south, north) for b in (west, east))
    if outline:
        rule = f"{provider} outline"
        reach = max(reach, *(distance_m(point, (lat, lon)) for lon, lat in _points(outline)))
    radius = reach or usual_radius_m(reading, gazetteer)
    return Footprint.at(*point, max(radius, SMALLEST_M.get(reading.kind, POINT_M)), rule, outline)


def _outline(geometry: object) -> dict[str, Any] | None:
    """Return a GeoJSON line or area in degrees if it is whole and on the globe, else None: the circle must do."""
    if not isinstance(geometry, Mapping) or (kind := str(geometry.get("type"))) not in DEPTH:
        return None
    coordinates = _nested(geometry.get("coordinates"), DEPTH[kind])
    shape = {"type": kind, "coordinates": coordinates}
    return shape if coordinates and sum(1 for _ in _points(shape)) <= MOST_VERTICES else None


def _nested(value: object, depth: int) -> list[Any] | None:
    """Return lists of points so many levels deep; None if anything in them is not what it should be."""
    if not isinstance(value, list) or not value:
        return None
    if depth == 0:
        lon, lat = (number(v) for v in [*value, None, None][:2])
        on_globe = lon is not None and lat is not None and abs(lon) <= 180 and abs(lat) <= 90
        return [lon, lat] if on_globe else None
    parts = [_nested(part, depth - 1) for part in value]
    fewest = 2 if depth == 1 else 1
    return parts if len(parts) >= fewest and all(parts) else None


def _points(shape: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    stack = list(shape["coordinates"])
    while stack:
        top = stack.pop()
        if isinstance(top[0], list):
            stack.extend(top)
        else:
            yield top[0], top[1]


def axes_swapped(point: LatLon, holder: Footprint) -> bool:
    """Say whether a point lies outside a place that it should lie in, and inside it with its axes swapped."""
    lat, lon = point
    centre = (holder.lat, holder.lon)
    outside = distance_m(centre, point) > 1.5 * holder.uncertainty_m + 50_000
    return outside and abs(lon) <= 90 and distance_m(centre, (lon, lat)) <= holder.uncertainty_m
