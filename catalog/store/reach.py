"""How far footprints reach: their boxes, and the distance to them (WGS84 degrees in, metres out)."""

from math import asin, cos, degrees, pi, radians, sin
from typing import Any

from catalog.model import Footprint
from catalog.model.sphere import EARTH_M, distance_m

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees, west <= east."""


def distance(lat: float, lon: float, spot: Footprint) -> float:
    """Return the metres from a point to a footprint, 0 inside it: to its shape, or to its circle if it has none."""
    if spot.geojson is None:
        return max(0.0, distance_m((lat, lon), (spot.lat, spot.lon)) - spot.uncertainty_m)
    return _to_shape(lat, lon, spot.geojson)


def boxes(spot: Footprint) -> list[Box]:
    """Return the boxes that hold a footprint; two where it crosses 180 degrees."""
    if spot.shape is None:
        return around(spot.lat, spot.lon, spot.uncertainty_m)
    corners = list(_positions(spot.shape.geojson()["coordinates"]))
    east, north = [c[0] for c in corners], [c[1] for c in corners]
    return split(min(east), min(north), max(east), max(north))


def around(lat: float, lon: float, radius_m: float) -> list[Box]:
    """Return the boxes that hold a circle; all longitudes where it holds a pole."""
    angle = min(pi, radius_m / EARTH_M)
    south, north = lat - degrees(angle), lat + degrees(angle)
    if south <= -90 or north >= 90:
        return [(-180.0, max(-90.0, south), 180.0, min(90.0, north))]
    half = degrees(asin(min(1.0, sin(angle) / cos(radians(lat)))))
    return split(lon - half, south, lon + half, north)


def split(west: float, south: float, east: float, north: float) -> list[Box]:
    """Return a box as boxes within -180..180; west > east means across 180 degrees."""
    if west > east:
        east += 360
    if east - west >= 360:
        return [(-180.0, south, 180.0, north)]
    if west < -180:
        west, east = west + 360, east + 360
    if east > 180:
        return [(west, south, 180.0, north), (-180.0, south, east - 360, north)]
    return [(west, south, east, north)]


def _positions(nested: Any) -> Any:
    if nested and isinstance(nested[0], (int, float)):
        yield nested
    else:
        for inner in nested:
            yield from _positions(inner)


def _to_shape(lat: float, lon: float, geojson: dict[str, Any]) -> float:
    """Lay the shape flat around the point, so that distances from the point are true, and measure there."""
    import shapely
    from shapely.geometry import shape

    # an edge is straight in degrees; short pieces of it stay so when laid flat
    dense = shapely.segmentize(shape(geojson), 0.05)
    flat = shapely.transform(dense, lambda xy: _flat(lat, lon, xy))
    return float(shapely.distance(flat, shapely.Point(0, 0)))


def _flat(lat: float, lon: float, positions: Any) -> Any:
    """Azimuthal equidistant projection around a point: degrees to metres east and north of it."""
    import numpy as np

    east, north = np.radians(positions[:, 0] - lon), np.radians(positions[:, 1])
    here = radians(lat)
    x = np.cos(north) * np.sin(east)
    y = cos(here) * np.sin(north) - sin(here) * np.cos(north) * np.cos(east)
    z = sin(here) * np.sin(north) + cos(here) * np.cos(north) * np.cos(east)
    away = np.hypot(x, y)
    scale = EARTH_M * np.where(away > 0, np.arctan2(away, z) / np.where(away > 0, away, 1), 1.0)
    return np.column_stack([x * scale, y * scale])
