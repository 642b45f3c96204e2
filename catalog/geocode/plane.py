"""A flat piece of the earth: the azimuthal equidistant plane around a point, in metres, for lines and areas.

Distances and bearings from the middle are those of the WGS84 ellipsoid (geographiclib). Between two other points
within d metres of it they are stretched by at most d^2 / 6R^2: half a metre at 50 km, nothing that a radius notices.
"""

from collections.abc import Callable
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Any

from catalog.model import Footprint
from catalog.model.sphere import LatLon


class Plane:
    """The plane around a point; x is east and y north, both in metres."""

    def __init__(self, centre: LatLon) -> None:
        """Take the middle of the plane, degrees (WGS84)."""
        self.centre = centre

    def flat(self, geometry: dict[str, Any]) -> Any:
        """Return a GeoJSON geometry in degrees as a shapely geometry in metres."""
        from shapely.geometry import shape

        return _moved(shape(geometry), self._onto)

    def curved(self, drawn: Any) -> dict[str, Any]:
        """Return a shapely geometry in metres as a GeoJSON geometry in degrees.

        Longitudes run on past 180 degrees where it crosses the antimeridian: an outline must not jump round the world.
        """
        from shapely.geometry import mapping

        found: dict[str, Any] = mapping(_moved(drawn, self._off))
        return found

    def area(self, place: Footprint) -> Any:
        """Return a footprint in metres: its shape, or the circle that it is."""
        if place.geojson:
            return self.flat(place.geojson)
        from shapely.geometry import Point

        return Point(self._onto(place.lon, place.lat)).buffer(place.uncertainty_m)

    def spot(self, point: Any) -> LatLon:
        """Return a point in metres as latitude and longitude in degrees, longitude within -180..180."""
        lon, lat = self._off(point.x, point.y)
        return lat, (lon + 180) % 360 - 180

    def _onto(self, lon: float, lat: float) -> tuple[float, float]:
        from geographiclib.geodesic import Geodesic

        line = Geodesic.WGS84.Inverse(*self.centre, lat, lon, Geodesic.DISTANCE | Geodesic.AZIMUTH)
        towards = radians(line["azi1"])
        return line["s12"] * sin(towards), line["s12"] * cos(towards)

    def _off(self, x: float, y: float) -> tuple[float, float]:
        from geographiclib.geodesic import Geodesic

        unrolled = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL
        there = Geodesic.WGS84.Direct(*self.centre, degrees(atan2(x, y)), hypot(x, y), unrolled)
        return there["lon2"], there["lat2"]


def _moved(drawn: Any, move: Callable[[float, float], tuple[float, float]]) -> Any:
    import numpy
    from shapely import transform

    return transform(drawn, lambda points: numpy.array([move(x, y) for x, y in points]).reshape(-1, 2))
