"""How big places are: circles (WGS84 degrees, metres) for towns by population and for regions by their towns."""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from catalog.model.sphere import EARTH_M

PEOPLE_PER_KM2 = 1_250
SMALLEST_TOWN_M, UNCOUNTED_TOWN_M, LARGEST_TOWN_M = 700.0, 1_500.0, 40_000.0

Point = tuple[float, float]
"""Latitude and longitude, degrees, WGS84."""


class Circle(NamedTuple):
    """A centre (degrees, WGS84) and the radius in metres that holds the place."""

    lat: float
    lon: float
    radius_m: float


def town_radius_m(population: int) -> float:
    """Return the radius in metres of a town of so many people (rule `town size`).

    A disc at 1,250 people per km2: about what towns have within their own boundary, fields and works included,
    so that the disc holds outskirts and not only the dense middle. 80,500 people give 4.5 km, a million 16 km.
    Never under 700 m, since a village is a street long and its coordinates are rounded; 1.5 km where nobody
    counted; never over 40 km, beyond which GeoNames counts whole districts as one town.
    """
    if population <= 0:
        return UNCOUNTED_TOWN_M
    radius = math.sqrt(population / (math.pi * PEOPLE_PER_KM2)) * 1_000
    return min(max(radius, SMALLEST_TOWN_M), LARGEST_TOWN_M)


def metres(centre: Point, points: Sequence[Point]) -> list[float]:
    """Return the great-circle distances in metres from one point to others."""
    sin, cos, acos, radians = math.sin, math.cos, math.acos, math.radians
    here, lon = radians(centre[0]), centre[1]
    up, out = sin(here), cos(here)
    return [
        EARTH_M * acos(max(-1.0, min(1.0, up * sin(a) + out * cos(a) * cos(b))))
        for a, b in ((radians(p[0]), radians(p[1] - lon)) for p in points)
    ]


def around(points: Sequence[Point], margin_m: float, centre: Point | None = None) -> Circle:
    """Return a circle that holds all points and a margin; its centre is the middle of their extent unless given.

    Towns stop short of a region's border, so that the radius is a tenth wider than the farthest of them.
    """
    lat, lon = centre or middle(points)
    return Circle(lat, lon, 1.1 * max(metres((lat, lon), points)) + margin_m)


def middle(points: Sequence[Point]) -> Point:
    """Return the middle of the extent of some points, which may lie on both sides of the antimeridian."""
    lats = [lat for lat, _ in points]
    west, span = _longitudes([lon for _, lon in points])
    return (min(lats) + max(lats)) / 2, (west + span / 2 + 180) % 360 - 180


def without_strays(points: Sequence[Point]) -> list[Point]:
    """Leave out points that lie far from all the others: towns under the wrong region's code, remote islands.

    Going outward from the median, what follows the nearest nine tenths stays as long as no step is wider than half
    the distance so far and 50 km.
    """
    if len(points) < 5:
        return list(points)
    west, _ = _longitudes([lon for _, lon in points])
    half = len(points) // 2
    lon = (sorted((p[1] - west) % 360 for p in points)[half] + west + 180) % 360 - 180
    median = (sorted(p[0] for p in points)[half], lon)
    away = metres(median, points)
    outward = sorted(away)
    limit = next((a for a, b in pairwise(outward[len(points) * 9 // 10 :]) if b > 1.5 * a + 50_000), outward[-1])
    return [p for p, distance in zip(points, away, strict=True) if distance <= limit]


def thinned(points: Sequence[Point]) -> list[Point]:
    """Return one point for each quarter of a degree: enough to measure countries, a tenth of the work."""
    return list({(round(4 * lat), round(4 * lon)): (lat, lon) for lat, lon in points}.values())


def _longitudes(lons: Sequence[float]) -> tuple[float, float]:
    """Return the western end of the shortest arc that holds all longitudes, and its length, in degrees."""
    ordered = sorted(lons)
    gaps = [(b - a, b) for a, b in pairwise(ordered)]
    widest, west = max([*gaps, (ordered[0] + 360 - ordered[-1], ordered[0])])
    return west, 360 - widest
