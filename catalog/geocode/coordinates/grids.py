"""Coordinates on a grid: MGRS, UTM, Plus Codes. The libraries do the arithmetic; we find them and refuse nonsense."""

import re
from collections.abc import Iterator

from catalog.geocode.coordinates.spots import Written, at

MGRS = re.compile(
    r"(?<![\w.])(?P<zone>\d{1,2}[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z]{2})\s?"
    r"(?P<east>\d{2,5})(?:\s(?P<north>\d{2,5})|(?P<more>\d{0,5}))(?![\w.]\d|\w)"
)
UTM = re.compile(
    r"(?<![\w.])(?P<zone>\d{1,2})\s?(?P<band>[C-HJ-NP-X])\s(?P<east>\d{6}(?:\.\d{1,3})?)\s?(?:m\s?E|mE|E)?,?\s"
    r"(?P<north>\d{6,8}(?:\.\d{1,3})?)\s?(?:m\s?N|mN|N)?(?![\w.]\d|\w)"
)
PLUS_CODE = re.compile(r"(?<![\w+])(?P<code>[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3})(?!\w)")


def grids(text: str) -> Iterator[Written]:
    """Find grid references. The radius is half of the diagonal of the square that they name, metres."""
    for found in MGRS.finditer(text):
        yield from _mgrs(found)
    for found in UTM.finditer(text):
        yield from _utm(found)
    for found in PLUS_CODE.finditer(text):
        yield from _plus_code(found)


def _mgrs(found: re.Match[str]) -> Iterator[Written]:
    import mgrs

    digits = found["east"] + (found["north"] or found["more"] or "")
    if len(digits) % 2 or (found["north"] and len(found["north"]) != len(found["east"])) or len(digits) < 4:
        return
    metres = 10 ** (5 - len(digits) // 2)
    try:
        lat, lon = mgrs.MGRS().toLatLon(f"{found['zone']}{found['square']}{digits}")
    except (mgrs.core.MGRSError, RuntimeError):
        return  # a zone and square that do not meet
    yield from at(found.span(), lat, lon, max(1.0, metres), "MGRS")


def _utm(found: re.Match[str]) -> Iterator[Written]:
    import utm

    try:
        lat, lon = utm.to_latlon(float(found["east"]), float(found["north"]), int(found["zone"]), found["band"])
    except utm.OutOfRangeError:
        return
    yield from at(found.span(), float(lat), float(lon), 1.0, "UTM")


def _plus_code(found: re.Match[str]) -> Iterator[Written]:
    from openlocationcode import openlocationcode

    if openlocationcode.isFull(found["code"]):
        area = openlocationcode.decode(found["code"])
        height_m = (area.latitudeHi - area.latitudeLo) * 111_320
        yield from at(found.span(), area.latitudeCenter, area.longitudeCenter, 0.71 * height_m, "Plus Code")
