"""A place written as coordinates: the span of the words, and the spot on the earth or why there is none."""

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


class Doubt(NamedTuple):
    """What looks like coordinates and must not be taken for any one spot."""

    start: int
    """First character."""
    end: int
    """One past the last character."""
    why: str
    """One clause for people."""
    readings: tuple[Footprint, ...] = ()
    """The spots that may be meant; empty where none can be."""


Found = Written | Doubt


def spot(span: Span, lat: float, lon: float, step: float, rule: str = "coordinates as written") -> Iterator[Found]:
    """Yield the spot, with half of a step (degrees) as radius; a doubt for what is not on the earth, and for 0,0."""
    yield from at(span, lat, lon, step * METRES_PER_DEGREE / 2, rule)


def at(span: Span, lat: float, lon: float, radius_m: float, rule: str) -> Iterator[Found]:
    """Yield the spot with a radius in metres; a doubt for what is not on the earth, and for 0,0.

    Where the first number can be no latitude and the other order would be on the earth, that is its one reading.
    """
    if (lat, lon) == (0, 0):
        yield Doubt(*span, "0,0 is what programs write for 'unknown'")
    elif on_earth(lat, lon):
        yield Written(*span, spot_at(lat, lon, radius_m, rule))
    elif on_earth(lon, lat):
        swapped = spot_at(lon, lat, radius_m, f"{rule}, axes swapped")
        yield Doubt(*span, f"{lat:g} can be no latitude; the axes may be swapped", (swapped,))
    else:
        yield Doubt(*span, f"{lat:g}, {lon:g} is not on the earth")


def spot_at(lat: float, lon: float, radius_m: float, rule: str) -> Footprint:
    """Return the footprint of a spot, its radius no finer than what anybody's coordinates are taken for."""
    return Footprint.at(lat, lon, max(FINEST_M, radius_m), rule)


def on_earth(lat: float, lon: float) -> bool:
    """Say whether there is such a spot; not so for NaN."""
    return abs(lat) <= 90 and abs(lon) <= 180
