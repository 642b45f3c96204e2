"""Outlines of countries and regions from where their towns are: no border file is needed, and none is implied."""

from collections.abc import Sequence

from catalog.gazetteer import Gazetteer
from catalog.model import Footprint, Place, Shape
from catalog.model.sphere import LatLon

RATIO = 0.15
"""How closely the outline follows the towns: 0 = every bay between two towns, 1 = the convex hull."""
MARGIN = {"country": 0.2, "region": 0.08}
"""Degrees added around the outermost towns."""
FEWEST = 4
"""Fewer points than these have no outline."""


def with_outline(place: Place, gazetteer: Gazetteer) -> Footprint:
    """Return the footprint of a country or first-level region with the outline of its towns (WGS84).

    The rule says so; centre and radius stay. Other places, and those of fewer than four towns, as they are.
    """
    from shapely import concave_hull
    from shapely.geometry import MultiPoint, mapping

    if place.footprint.shape or place.kind not in MARGIN or not place.country:
        return place.footprint
    points = _one_side(gazetteer.spread(place.country, place.admin1 if place.kind == "region" else None))
    if len(points) < FEWEST:
        return place.footprint
    hull = concave_hull(MultiPoint([(lon, lat) for lat, lon in points]), ratio=RATIO).buffer(MARGIN[place.kind])
    outline = Shape.from_geojson(mapping(hull.simplify(MARGIN[place.kind] / 4)))
    return place.footprint.model_copy(update={"shape": outline, "rule": f"{place.footprint.rule}, outlined"})


def _one_side(points: Sequence[LatLon]) -> list[LatLon]:
    """Leave out the few points beyond 180 degrees: an outline across it would go round the world."""
    east = [p for p in points if p[1] >= 0]
    west = [p for p in points if p[1] < 0]
    spread = max((p[1] for p in points), default=0) - min((p[1] for p in points), default=0)
    return list(points) if spread <= 180 else max(east, west, key=len)
