"""Coordinates written as angles: decimal degrees with a point or a comma; degrees, minutes and seconds."""

import re
from collections.abc import Iterator

from catalog.geocode.coordinates.spots import Written, spot

_NUMBER = r"[+\-−]?\d{1,3}[.٫]\d{3,10}"
_COMMA_NUMBER = r"[+\-−]?\d{1,3},\d{4,10}"
_LABEL = r"(?:lat(?:itude)?|lon(?:g(?:itude)?)?)"
_NS, _EW = r"(?P<ns>[NSСЮ])", r"(?P<ew>[EWВЗ])"


def _pair(number: str, between: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,])(?:{_LABEL}\s?[:=]?\s?)?(?P<lat>{number})\s?°?\s?{_NS}?\s?{between}\s?"
        rf"(?:{_LABEL}\s?[:=]?\s?)?(?P<lon>{number})\s?°?\s?{_EW}?(?!\w|[.,]\d)",
        re.IGNORECASE,
    )


DECIMAL = (_pair(_NUMBER, "[,;/ ]"), _pair(_COMMA_NUMBER, "[;/ ]"))
"""A comma may be the decimal mark where four digits or more follow: it is no thousands separator then."""

_ANGLE = r"""(\d{1,3})\s?[°º]\s?(?:(\d{1,2})\s?['′’]\s?)?(?:(\d{1,2}(?:[.,]\d{1,6})?)\s?(?:"|″|”|'')\s?)?"""
DMS = re.compile(rf"(?<!\w){_ANGLE}([NSСЮ])\s?[,;/ ]?\s?{_ANGLE}([EWВЗ])(?!\w)", re.IGNORECASE)
_SOUTH_WEST = "SWЮЗ"


def angles(text: str) -> Iterator[Written]:
    """Find pairs of angles. The radius follows from the last digit given: half of its step on the ground."""
    for pattern in DECIMAL:
        for found in pattern.finditer(text):
            lat, lon = _plain(found["lat"]), _plain(found["lon"])
            step = 10.0 ** -min(len(n.partition(".")[2]) for n in (lat, lon))
            yield from spot(found.span(), _signed(lat, found["ns"]), _signed(lon, found["ew"]), step)
    for found in DMS.finditer(text):
        values = found.groups()
        yield from spot(found.span(), _angle(*values[:4]), _angle(*values[4:]), _dms_step(values))


def _plain(number: str) -> str:
    return number.replace("−", "-").replace(",", ".").replace("٫", ".")


def _signed(number: str, mark: str | None) -> float:
    value = float(number)
    return -abs(value) if mark and mark.upper() in _SOUTH_WEST else value


def _angle(whole: str, minutes: str | None, seconds: str | None, mark: str) -> float:
    """Return degrees, or NaN where minutes or seconds are 60 or more."""
    m, s = float(minutes or 0), float(_plain(seconds or "0"))
    value = float(whole) + m / 60 + s / 3600
    return float("nan") if m >= 60 or s >= 60 else (-value if mark.upper() in _SOUTH_WEST else value)


def _dms_step(values: tuple[str | None, ...]) -> float:
    if values[2] or values[6]:
        return 1 / 3600
    return 1 / 60 if values[1] or values[5] else 1.0
