"""Distances and bearings on the globe: WGS84 degrees in, metres and degrees out, on a sphere of the mean radius."""

from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

EARTH_M = 6_371_008.8
"""Mean radius of the earth in metres (IUGG)."""

LatLon = tuple[float, float]
"""Latitude and longitude in degrees, WGS84."""


def distance_m(a: LatLon, b: LatLon) -> float:
    """Return the great-circle distance in metres; within 0.6 % of the ellipsoid's, and quick."""
    lat_a, lat_b = radians(a[0]), radians(b[0])
    d_lat, d_lon = lat_b - lat_a, radians(b[1] - a[1])
    h = sin(d_lat / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin(d_lon / 2) ** 2
    return 2 * EARTH_M * asin(min(1.0, sqrt(h)))


def bearing(a: LatLon, b: LatLon) -> float:
    """Return the first bearing from a to b in degrees clockwise from north, 0 <= bearing < 360."""
    lat_a, lat_b, d_lon = radians(a[0]), radians(b[0]), radians(b[1] - a[1])
    east = sin(d_lon) * cos(lat_b)
    north = cos(lat_a) * sin(lat_b) - sin(lat_a) * cos(lat_b) * cos(d_lon)
    return degrees(atan2(east, north)) % 360 if hypot(east, north) else 0.0
