"""Outlines of countries and regions from where their towns are: no border file is needed, and none is implied."""

from collections.abc import Sequence
from functools import lru_cache

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
    if place.footprint.shape or place.kind not in MARGIN or not place.country:
        return place.footprint
    outline = _outline(gazetteer, place.country, place.admin1 if place.kind == "region" else None, MARGIN[place.kind])
    if outline is None:
        return place.footprint
    return place.footprint.model_copy(update={"shape": outline, "rule": f"{place.footprint.rule}, outlined"})


@lru_cache(256)
def _outline(gazetteer: Gazetteer, country: str, admin1: str | None, margin: float) -> Shape | None:
    """Return the outline of a country, or of one region of it, with a margin in degrees: drawn once for all texts."""
    from shapely import concave_hull, multipoints
    from shapely.geometry import mapping

    points = _one_side(gazetteer.spread(country, admin1))
    if len(points) < FEWEST:
        return None
    hull = concave_hull(multipoints([(lon, lat) for lat, lon in points]), ratio=RATIO).buffer(margin)
    return Shape.from_geojson(mapping(hull.simplify(margin / 4)))


def _one_side(points: Sequence[LatLon]) -> list[LatLon]:
    """Leave out the few points beyond 180 degrees: an outline across it would go round the world."""
    east = [p for p in points if p[1] >= 0]
    west = [p for p in points if p[1] < 0]
    spread = max((p[1] for p in points), default=0) - min((p[1] for p in points), default=0)
    return list(points) if spread <= 180 else max(east, west, key=len)
