"""Coordinates as people write them in running text: decimal degrees, and degrees, minutes and seconds.

Nothing is altered silently: a pair that cannot be read in one way only is left alone. geopy's own parser
is not used on purpose: it reads "48,5;38,0" as 38 N 0 E and turns longitude 999 into 81 W.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from catalog.model import Footprint

_NUMBER = r"[+\-−]?\d{1,3}\.\d{3,10}"
_LABEL = r"(?:lat(?:itude)?|lon(?:g(?:itude)?)?)"
_DECIMAL = re.compile(
    rf"(?<![\w.])(?:{_LABEL}\s*[:=]?\s*)?({_NUMBER})\s*°?\s?([NSns])?\s*[,;/ ]\s*"
    rf"(?:{_LABEL}\s*[:=]?\s*)?({_NUMBER})\s*°?\s?([EWew])?(?![\w]|\.\d)",
    re.IGNORECASE,
)
_ANGLE = r"""(\d{1,3})\s?[°º]\s?(?:(\d{1,2})\s?['′’]\s?)?(?:(\d{1,2}(?:\.\d{1,6})?)\s?(?:"|″|”|'')\s?)?"""
_DMS = re.compile(rf"(?<!\w){_ANGLE}([NSns])\s*[,;/ ]?\s*{_ANGLE}([EWew])(?!\w)")

METRES_PER_DEGREE = 111_320


class Written(NamedTuple):
    """Coordinates found in a text."""

    start: int
    """First character."""
    end: int
    """One past the last character."""
    footprint: Footprint
    """The spot, with the radius that its number of digits allows."""


def written(text: str) -> Iterator[Written]:
    """Find coordinate pairs in a text. Pairs out of range (|latitude| > 90, |longitude| > 180) are no coordinates.

    The radius follows from the last digit given: half of its step on the ground, 10 m at least.
    """
    for found in _DECIMAL.finditer(text):
        lat, lat_mark, lon, lon_mark = found.groups()
        yield from _spot(found, _signed(lat, lat_mark, "S"), _signed(lon, lon_mark, "W"), _step(lat, lon))
    for found in _DMS.finditer(text):
        values = found.groups()
        lat, lon = _angle(*values[:4]), _angle(*values[4:])
        if lat is not None and lon is not None:
            yield from _spot(found, lat, lon, _dms_step(values))


def _spot(found: re.Match[str], lat: float, lon: float, step: float) -> Iterator[Written]:
    if abs(lat) <= 90 and abs(lon) <= 180 and (lat, lon) != (0, 0):
        radius = max(10.0, step * METRES_PER_DEGREE / 2)
        start, end = found.start(), found.end()
        yield Written(start, end, Footprint.at(lat, lon, radius, "coordinates as written"))


def _signed(number: str, mark: str | None, negative: str) -> float:
    value = float(number.replace("−", "-"))
    return -abs(value) if mark and mark.upper() == negative else value


def _step(*numbers: str) -> float:
    return 10.0 ** -min(len(n.partition(".")[2]) for n in numbers)


def _angle(whole: str, minutes: str | None, seconds: str | None, mark: str) -> float | None:
    m, s = float(minutes or 0), float(seconds or 0)
    value = float(whole) + m / 60 + s / 3600
    return None if m >= 60 or s >= 60 else (-value if mark.upper() in "SW" else value)


def _dms_step(values: tuple[str | None, ...]) -> float:
    if values[2] or values[6]:
        return 1 / 3600
    return 1 / 60 if values[1] or values[5] else 1.0
