"""Coordinates on a grid: MGRS, UTM, Plus Codes. The libraries do the arithmetic; we find them and refuse nonsense."""

import re
from collections.abc import Iterator

from catalog.geocode.coordinates.spots import Doubt, Found, Written, at, spot_at
from catalog.model import Footprint, Span
from catalog.model.sphere import LatLon

MGRS = re.compile(
    r"(?<![\w.])(?P<zone>\d{1,2}[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z]{2})\s?"
    r"(?P<east>\d{2,5})(?:\s(?P<north>\d{2,5})|(?P<more>\d{0,5}))(?![\w.]\d|\w)"
)
UTM = re.compile(
    r"(?<![\w.])(?:UTM\s|[Zz]one\s){0,2}(?P<zone>\d{1,2})\s?(?P<band>[C-HJ-NP-X])?\s(?:E\s?)?"
    r"(?P<east>0?\d{6}(?:\.\d{1,3})?)\s?(?:m\s?E|mE|E)?,?\s(?:N\s?)?"
    r"(?P<north>\d{4,8}(?:\.\d{1,3})?)\s?(?:m\s?N|mN|N)?(?![\w.]\d|\w)"
)
_ALPHABET = "[23456789CFGHJMPQRVWX]"
PLUS_CODE = re.compile(rf"(?<![\w+])(?P<code>{_ALPHABET}{{8}}\+{_ALPHABET}{{2,7}})(?!\w)")
SHORT_CODE = re.compile(rf"(?<![\w+])(?P<code>(?:{_ALPHABET}{{2}}){{2,3}}\+{_ALPHABET}{{2,7}})(?!\w)")
"""A Plus Code without its first four or two digits: it needs a place within some 40 km (or 2 km) of it."""
_BANDS = "CDEFGHJKLMNPQRSTUVWX"
SHORT_REACH_M = {4: 40_000, 6: 2_000}
"""How far the place that a short code is written beside may be from the spot, by the digits before the plus."""


def grids(text: str) -> Iterator[Found]:
    """Find grid references. The radius is half of the diagonal of the square that they name, metres."""
    for found in MGRS.finditer(text):
        yield from _mgrs(found)
    for found in UTM.finditer(text):
        yield from _utm(found)
    for found in PLUS_CODE.finditer(text):
        yield from _plus_code(found.span(), found["code"])


def short_codes(text: str) -> Iterator[tuple[Span, str]]:
    """Find Plus Codes without their first digits, which say nothing without a place beside them ("8FPX+GG Kyiv")."""
    for found in SHORT_CODE.finditer(text) if "+" in text else ():
        if not found["code"].replace("+", "").isdigit():
            yield found.span(), found["code"]


def beside(span: Span, code: str, near: LatLon) -> Written:
    """Return the spot of a short Plus Code that lies nearest to a place (degrees, WGS84)."""
    from openlocationcode import openlocationcode

    (spot,) = _plus_code(span, openlocationcode.recoverNearest(code, *near))
    assert isinstance(spot, Written), "a full code is on the earth"
    return spot


def _mgrs(found: re.Match[str]) -> Iterator[Found]:
    import mgrs

    digits = found["east"] + (found["north"] or found["more"] or "")
    half = len(digits) // 2
    if len(digits) < 4:
        return
    if len(digits) % 2 or (found["north"] and len(found["north"]) != len(found["east"])):
        yield Doubt(*found.span(), f"an MGRS reference has as many digits east as north; this one has {len(digits)}")
        return
    middle = "".join(
        part.ljust(5, "0") if half == 5 else f"{part}5".ljust(5, "0") for part in (digits[:half], digits[half:])
    )
    try:
        lat, lon = mgrs.MGRS().toLatLon(f"{found['zone']}{found['square']}{middle}")
    except (mgrs.core.MGRSError, RuntimeError):
        return  # a zone and square that do not meet
    yield from at(found.span(), lat, lon, 0.71 * 10 ** (5 - half), "MGRS")


def _utm(found: re.Match[str]) -> Iterator[Found]:
    """Yield a UTM spot. The letter is a band of latitude; S and N may also stand for south and north of the equator."""
    zone, band, east, north = int(found["zone"]), found["band"], float(found["east"]), float(found["north"])
    readings = {side: spot for side in "NS" if (spot := _in_utm(zone, side == "N", east, north))}
    fitting = [s for side, s in readings.items() if band in (side, _band(s))] if band else list(readings.values())
    if len(fitting) == 1 and band:
        yield Written(*found.span(), fitting[0])
    elif fitting and (band or not found.group()[0].isdigit() or "m" in found.group()):
        lacking = "may be a band or a half of the globe" if band else "has no letter"
        yield Doubt(*found.span(), f"the zone {lacking}: north or south of the equator", tuple(fitting))


def _in_utm(zone: int, northern: bool, east: float, north: float) -> Footprint | None:
    import utm

    try:
        lat, lon = utm.to_latlon(east, north, zone, northern=northern)
    except utm.OutOfRangeError:
        return None
    return spot_at(float(lat), float(lon), 1.0, "UTM") if abs(lat) <= 84 else None


def _band(spot: Footprint) -> str:
    return _BANDS[min(19, int((spot.lat + 80) // 8))]


def _plus_code(span: Span, code: str) -> Iterator[Found]:
    from openlocationcode import openlocationcode

    if openlocationcode.isFull(code):
        area = openlocationcode.decode(code)
        height_m = (area.latitudeHi - area.latitudeLo) * 111_320
        yield from at(span, area.latitudeCenter, area.longitudeCenter, 0.71 * height_m, "Plus Code")
