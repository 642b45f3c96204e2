"""Where two streets meet, what people call that, and which part of a street lies in an area: geometry, no names."""

from collections.abc import Iterable
from typing import Any

from catalog.geocode.plane import Plane
from catalog.geocode.shapes import of_shape
from catalog.model import Footprint

CORNER = (
    r"(?:street\s)?(?:corner|intersection|crossroads?|crossing|junction)\s(?:of|between)|"
    r"(?:перехрест(?:я|і|ю|ям)|перетин(?:і|у)?|(?:на\s)?(?:розі|ріг|куті))|"
    r"(?:перекр[её]ст(?:ок|ке|ка)|пересечени[еию]|(?:на\s)?(?:углу|угол))"
)
"""What people call a corner in English, Ukrainian and Russian; two street names follow."""
WIDTH_M = 25
"""Half of a wide street on either line: what is "on the corner" stands within this of where the lines cross."""
CLOSE_M = 50
"""Streets whose lines end this close to each other meet for people: maps draw the square between them otherwise."""
ONE_CORNER_M = 60
"""Crossings closer than this are one: two carriageways cross two others in four points."""


def crossings(a: Footprint, b: Footprint) -> list[Footprint]:
    """Return every place where the lines of two streets cross, else where they come within 50 m of each other.

    The radius holds all crossing points of one corner and 25 m for the widths; where the lines do not touch, their
    gap is added. Streets without a line have no crossing.
    """
    if not (a.geojson and b.geojson):
        return []
    plane = Plane((a.lat, a.lon))
    first, second = plane.flat(a.geojson), plane.flat(b.geojson)
    common = first.intersection(second)
    if not common.is_empty:
        return [_corner(plane, spots) for spots in _gathered(common)]
    return list(_nearly(plane, first, second))


def part_within(street: Footprint, area: Footprint, said: str) -> Footprint | None:
    """Return the part of a street that lies in an area, with the radius that holds it; None where none does.

    `said` is what the area is called, for the rule.
    """
    if not street.geojson:
        return street if _reaches(street, area) else None
    plane = Plane((area.lat, area.lon))
    line = plane.flat(street.geojson)
    inside = line.intersection(plane.area(area))
    if inside.is_empty or not inside.length:
        return None
    if inside.length > 0.999 * line.length:
        return street
    return of_shape(plane.curved(_lines(inside)), f"part of the street in {said}")


def gap_m(spot: Footprint, area: Footprint) -> float:
    """Return how far the centre of one footprint lies outside of another, metres; 0 = inside."""
    from shapely.geometry import Point

    plane = Plane((spot.lat, spot.lon))
    return float(plane.area(area).distance(Point(0, 0)))


def _reaches(street: Footprint, area: Footprint) -> bool:
    return gap_m(street, area) <= street.uncertainty_m


def _gathered(common: Any) -> Iterable[Any]:
    """Return the points that two lines share, those of one corner together."""
    corners = common.buffer(ONE_CORNER_M / 2)
    for corner in getattr(corners, "geoms", [corners]):
        yield common.intersection(corner)


def _corner(plane: Plane, spots: Any) -> Footprint:
    middle = spots.centroid
    radius = middle.hausdorff_distance(spots) + WIDTH_M
    return Footprint.at(*plane.spot(middle), radius, f"crossing of two streets, {WIDTH_M} m for their widths")


def _nearly(plane: Plane, first: Any, second: Any) -> Iterable[Footprint]:
    from shapely.ops import nearest_points

    gap = first.distance(second)
    if gap <= CLOSE_M:
        here, there = nearest_points(first, second)
        middle = type(here)((here.x + there.x) / 2, (here.y + there.y) / 2)
        rule = f"nearest points of two streets, {gap:.0f} m apart, and {WIDTH_M} m for their widths"
        yield Footprint.at(*plane.spot(middle), gap + WIDTH_M, rule)


def _lines(inside: Any) -> Any:
    """Return lines only: an area may also touch a street in single points."""
    from shapely.geometry import MultiLineString
    from shapely.ops import linemerge

    if inside.geom_type in ("LineString", "Polygon", "MultiPolygon"):
        return inside
    kept = [part for part in inside.geoms if part.length]
    return linemerge(MultiLineString(kept)) if all(p.geom_type == "LineString" for p in kept) else inside
