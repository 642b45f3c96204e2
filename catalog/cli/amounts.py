"""Numbers on the command line: points, boxes, lengths. Strict: what can be read in two ways is refused."""

import re

from catalog.errors import UsageError

_LENGTH = re.compile(r"(\d{1,8}(?:\.\d{1,3})?)\s?(m|km)?\Z")
HALF_ROUND = 20_037_508
"""Half of the way round the earth, metres."""
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{1,12})?\Z")


def point(text: str) -> tuple[float, float]:
    """Return latitude and longitude, degrees WGS84. Raises UsageError, also for 0,0 and what lies off the earth."""
    lat, lon = _numbers(text, 2, "LAT,LON, such as 48.59,38.0")
    if abs(lat) > 90 or abs(lon) > 180:
        raise UsageError(f"'{text}' is not on the earth; latitude comes first (-90..90), then longitude (-180..180)")
    if (lat, lon) == (0, 0):
        raise UsageError("0,0 is what programs write for 'unknown'; leave the option out instead")
    return lat, lon


def box(text: str) -> tuple[float, float, float, float]:
    """Return west, south, east, north, degrees WGS84. Raises UsageError."""
    west, south, east, north = _numbers(text, 4, "W,S,E,N, such as 37.5,48.3,38.4,48.9")
    return west, south, east, north


def metres(text: str) -> float:
    """Return a length such as 500m or 10km in metres. Raises UsageError."""
    found = _LENGTH.match(text.strip())
    if not found:
        raise UsageError(f"'{text.strip()[:40]}' is no length; write 500m or 10km")
    length = float(found[1]) * (1000 if found[2] == "km" else 1)
    if length > HALF_ROUND:
        raise UsageError(f"'{text.strip()}' is further than any two places on the earth are apart (20,000 km)")
    return length


def _numbers(text: str, count: int, shape: str) -> list[float]:
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != count or not all(_NUMBER.match(part) for part in parts):
        raise UsageError(f"'{text[:60]}' is not {shape}: decimal points, commas between")
    return [float(part) for part in parts]
