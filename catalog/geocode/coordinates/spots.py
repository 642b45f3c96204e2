"""A place written as coordinates: the span of the words and the spot on the earth."""

from collections.abc import Iterator
from typing import NamedTuple

from catalog.model import Footprint, Span

METRES_PER_DEGREE = 111_320
FINEST_M = 10.0
"""Nobody's written coordinates are taken for finer than this."""


class Written(NamedTuple):
    """Coordinates found in a text."""

    start: int
    """First character."""
    end: int
    """One past the last character."""
    footprint: Footprint
    """The spot, with the radius that its way of writing allows (metres, WGS84)."""


def spot(span: Span, lat: float, lon: float, step: float, rule: str = "coordinates as written") -> Iterator[Written]:
    """Yield the spot, with half of a step (degrees) as radius; nothing for what is not on the earth, and for 0,0."""
    yield from at(span, lat, lon, step * METRES_PER_DEGREE / 2, rule)


def at(span: Span, lat: float, lon: float, radius_m: float, rule: str) -> Iterator[Written]:
    """Yield the spot with a radius in metres; nothing for what is not on the earth, and for 0,0."""
    if abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0):
        yield Written(*span, Footprint.at(lat, lon, max(FINEST_M, radius_m), rule))
