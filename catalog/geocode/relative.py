"""Relative expressions to geometry, one named rule a function.

R is the anchor's radius in metres (`Footprint.uncertainty_m`). Every rule says what it assumes; none of
them knows the outline of a town, so each errs to the generous side and states the radius it ends with.
"""

from collections.abc import Callable
from functools import lru_cache
from math import cos, radians, sin

from catalog.geocode.directions import BEARINGS, half_width
from catalog.geocode.plane import Plane
from catalog.geocode.shapes import clipped, corridor, disc, of_shape, ring, sector
from catalog.model import Footprint
from catalog.model.sphere import LatLon, distance_m

NEAR_M = 8_500
"""`near X` on real incidents is off by 2.2 km in the median and up to 8.5 km at the 90th percentile."""

BEYOND_M = 15_000
"""How far `south of X` reaches beyond the edge of a town: the range of a day's report from one front sector."""


BANK_M = 5_000
"""How far from its river a bank reaches."""


def outskirts(anchor: Footprint, direction: str | None) -> Footprint:
    """Return the built-up edge: from half of R to 1.25 R, all round or a sector around a direction."""
    return _edge(anchor, direction, 0.5, 1.25, "outskirts")


def suburbs(anchor: Footprint, direction: str | None) -> Footprint:
    """Return the edge and what adjoins it: from half of R to 1.5 R."""
    return _edge(anchor, direction, 0.5, 1.5, "suburbs")


def centre(anchor: Footprint, _direction: str | None = None) -> Footprint:
    """Return the inner 0.35 R: about an eighth of the area of a round town."""
    return disc(_middle(anchor), 0.35 * anchor.uncertainty_m, "centre")


def part(anchor: Footprint, direction: str | None) -> Footprint:
    """Return `eastern X`: what lies within 60 degrees of the direction, the innermost fifth left out.

    Neighbouring parts overlap on purpose: a town south-east of the middle is in the south and in the east.
    Where the anchor has an outline, only what lies inside it.
    """
    if direction is None:
        return anchor
    width = 60.0 if len(direction) == 1 else 45.0
    radius = anchor.uncertainty_m
    wedge = sector(_middle(anchor), BEARINGS[direction], width, 0.2 * radius, radius, f"part:{direction}")
    return clipped(wedge, anchor)


def beyond(anchor: Footprint, direction: str | None) -> Footprint:
    """Return `south of X` with no distance: from half of R to 15 km (or half of R) beyond the edge."""
    if direction is None:
        return near(anchor)
    radius = anchor.uncertainty_m
    reach = radius + max(BEYOND_M, 0.5 * radius)
    name = f"direction:{direction}"
    return sector(_middle(anchor), BEARINGS[direction], half_width(direction), 0.5 * radius, reach, name)


def near(anchor: Footprint, _direction: str | None = None) -> Footprint:
    """Return a disc of 8.5 km, or R and 2.2 km where the place itself is larger than that."""
    return disc(_middle(anchor), max(NEAR_M, anchor.uncertainty_m + 2_200), "near")


def at_distance(anchor: Footprint, metres: float, direction: str | None) -> Footprint:
    """Return `5 km south-west of X`: a stated distance is rounded (15 %, at least 500 m either way).

    Writers measure from the centre or from the edge, so the far side is R further out. Without a direction
    it is a ring; where the distance is less than R, the disc that it reaches.
    """
    slack, radius = max(0.15 * metres, 500.0), anchor.uncertainty_m
    inner, outer = max(0.0, metres - slack), metres + slack + radius
    rule = f"distance:{metres:.0f}" + (f":{direction}" if direction else "")
    if direction:
        return sector(_middle(anchor), BEARINGS[direction], max(half_width(direction), 22.5), inner, outer, rule)
    if metres <= radius:
        return disc(_middle(anchor), outer, rule)
    return ring(_middle(anchor), inner, outer, rule)


def within(anchor: Footprint, metres: float) -> Footprint:
    """Return `within 600 m of X`: R and the stated distance."""
    return disc(_middle(anchor), anchor.uncertainty_m + metres, f"within:{metres:.0f}")


def between(a: Footprint, b: Footprint) -> Footprint:
    """Return the strip between two places: as wide to either side as an eighth of its length, 1 km at least."""
    length = distance_m(_middle(a), _middle(b))
    return corridor(_middle(a), _middle(b), max(1_000, length / 8), "between")


def road(a: Footprint, b: Footprint) -> Footprint:
    """Return the strip in which a road between two places runs: roads stray a sixth of their length, 1 km at least."""
    length = distance_m(_middle(a), _middle(b))
    return corridor(_middle(a), _middle(b), max(1_000, length / 6), "road")


def bank(river: Footprint, side: str) -> Footprint:
    """Return `left bank of X`: a strip of 5 km along a river's course, left looking downstream.

    Maps draw rivers the way they flow, so left of the line is the left bank. A compass point (`E`) takes the side that
    lies there. How far inland "the bank" reaches nobody says; 5 km hold the towns that reports put on it.
    """
    plane = Plane(_middle(river))
    course = plane.flat(river.geojson or {})
    strips = {name: course.buffer(sign * BANK_M, single_sided=True) for name, sign in (("left", 1), ("right", -1))}
    if side in BEARINGS:
        towards = radians(BEARINGS[side])
        east, north = sin(towards), cos(towards)
        strips[side] = max(strips.values(), key=lambda s: s.centroid.x * east + s.centroid.y * north)
    return of_shape(plane.curved(strips[side]), f"bank:{side}")


RULES: dict[str, Callable[[Footprint, str | None], Footprint]] = {
    "outskirts": outskirts,
    "suburbs": suburbs,
    "centre": centre,
    "part": part,
    "direction": beyond,
    "near": near,
}
"""The rules that need one anchor and at most a direction, by the first word of `Mention.relation`."""


def place_relation(relation: str, anchors: list[Footprint]) -> Footprint:
    """Return the geometry of a relation such as `outskirts:E`, `distance:5000:SW` or `between`."""
    return _placed(relation, tuple(anchors))


@lru_cache(1 << 9)
def _placed(relation: str, anchors: tuple[Footprint, ...]) -> Footprint:
    name, *values = relation.split(":")
    if name == "between":
        return between(anchors[0], anchors[1])
    if name == "road":
        return road(anchors[0], anchors[1])
    if name == "within":
        return within(anchors[0], float(values[0]))
    if name == "distance":
        return at_distance(anchors[0], float(values[0]), values[1] if len(values) > 1 else None)
    return RULES[name](anchors[0], values[0] if values else None)


def _edge(anchor: Footprint, direction: str | None, inner: float, outer: float, name: str) -> Footprint:
    radius = anchor.uncertainty_m
    if direction is None:
        return ring(_middle(anchor), inner * radius, outer * radius, name)
    return sector(
        _middle(anchor),
        BEARINGS[direction],
        half_width(direction),
        inner * radius,
        outer * radius,
        f"{name}:{direction}",
    )


def _middle(anchor: Footprint) -> LatLon:
    return anchor.lat, anchor.lon
