"""Coordinates written as angles: decimal degrees with a point or a comma; degrees, minutes and seconds."""

import re
from collections.abc import Iterator
from math import nan
from typing import NamedTuple

from catalog.geocode.coordinates.spots import METRES_PER_DEGREE, Doubt, Found, on_earth, spot, spot_at
from catalog.model import Footprint, Span

_LAT_WORD, _LON_WORD = r"lat(?:itude)?|широта|шир\.?", r"lon(?:g(?:itude)?)?|lng|долгота|довгота|долг\.?|довг\.?"
_LETTER = (
    r"(?:с\.?\s?ш\.?|ю\.?\s?ш\.?|в\.?\s?д\.?|з\.?\s?д\.?|пн\.?(?:\s?ш\.?)?|пд\.?(?:\s?ш\.?)?|"
    r"сх\.?(?:\s?д\.?)?|зх\.?(?:\s?д\.?)?|(?-i:[NSEWСЮВЗ])|(?<=[\d°'\"])[nsew])"
)
"""A single letter counts in upper case, or glued to the number: "37.9994 з дрона" is no western longitude."""
_DEGREES = r"(?P<s{n}>[+-])?(?P<d{n}>\d{{1,3}}(?:{mark}\d{{{least},15}}|(?=\s?°)))"
_MINUTES = r"(?P<m{n}>\d{{1,2}}(?:[.,]\d{{1,10}})?)\s?'(?!')"
_SECONDS = r"(?P<x{n}>\d{{1,2}}(?:[.,]\d{{1,8}})?)\s?(?:\"|'')"
_SIXTIETHS = rf"(?:\s?°(?:\s?{_MINUTES}(?:\s?{_SECONDS})?)?)?"
"""A number of degrees has decimals or the sign for degrees, which minutes and seconds may follow."""
_BEGIN, _END = r"(?<![\w.,+\-–])", r"(?!\w|[.,]\d)"


def _angle(n: int, mark: str, least: int) -> str:
    return _DEGREES.format(n=n, mark=mark, least=least) + _SIXTIETHS.format(n=n)


def _labelled(n: int) -> str:
    word = rf"(?P<w{n}>{_LAT_WORD}|{_LON_WORD})\s?[:=]?\s?"
    angle = _angle(n, "[.,]", 1)
    return rf"(?:{word}{angle}(?:\s?(?P<z{n}>{_LETTER}))?|(?P<a{n}>{_LETTER})\s?{angle}|{angle}\s?(?P<z{n}>{_LETTER}))"


def _once(pattern: str, n: int) -> str:
    """Number the groups of each way of writing apart: a pattern may name a group only once."""
    seen: dict[str, int] = {}

    def name(found: re.Match[str]) -> str:
        seen[found[1]] = seen.get(found[1], 0) + 1
        return f"(?P<{found[1]}_{seen[found[1]]}>"

    return re.sub(rf"\(\?P<([a-z]{n})>", name, pattern)


_BETWEEN = r"\s{0,2}[,;/|]?\s{0,3}"
MARKED = re.compile(rf"{_BEGIN}{_once(_labelled(1), 1)}{_BETWEEN}{_once(_labelled(2), 2)}{_END}", re.IGNORECASE)
"""Both angles say which axis they are on, by a letter or a word."""
PLAIN = tuple(
    re.compile(rf"{_BEGIN}{_angle(1, mark, least)}\s?°?{between}{_angle(2, mark, least)}\s?°?{_END}")
    for mark, least, between in (
        (r"\.", 3, r"(?:\s?[,;/|]\s{0,3}|\s{1,3})"),
        (",", 4, r"(?:\s?[;/|]\s{0,3}|,?\s{1,3})"),
    )
)
"""Latitude first. A comma may be the decimal mark where four digits follow: it is no thousands separator then."""


class _Angle(NamedTuple):
    value: float
    """Degrees without a sign; NaN where minutes or seconds are 60 or more."""
    step: float
    """How much its last digit counts, degrees."""
    minus: bool
    letter: str
    """N, E, S or W as the words have it; empty where they have none."""
    axis: str
    """`lat` or `lon`; empty where it does not say."""

    @property
    def signed(self) -> float:
        """The value with the sign that its minus or its letter gives it."""
        return -self.value if self.minus or self.letter in ("S", "W") else self.value

    @property
    def contradicts(self) -> bool:
        """A minus and a letter may say the same thing twice, or cancel each other."""
        return self.minus and bool(self.letter)


def angles(text: str) -> Iterator[Found]:
    """Find pairs of angles. The radius follows from the last digit given: half of its step on the ground."""
    for found in MARKED.finditer(text):
        yield from _marked(found.span(), *_both(found))
    for pattern in PLAIN:
        for found in pattern.finditer(text):
            yield from _unmarked(found.span(), *_both(found))


def _both(found: re.Match[str]) -> tuple[_Angle, _Angle]:
    groups = {name[:2]: value for name, value in found.groupdict().items() if value}
    return _read(groups, "1"), _read(groups, "2")


def _read(groups: dict[str, str], n: str) -> _Angle:
    parts = [groups.get(letter + n, "").replace(",", ".") for letter in "dmx"]
    degrees, minutes, seconds = (float(part or 0) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600 if minutes < 60 and seconds < 60 else nan
    unit = max(i for i, part in enumerate(parts) if part)
    step = 10.0 ** -len(parts[unit].partition(".")[2]) / 60**unit
    letter = _point(groups.get("a" + n) or groups.get("z" + n) or "")
    axis = _axis_of_word(groups.get("w" + n, "")) or {"N": "lat", "S": "lat", "E": "lon", "W": "lon"}.get(letter, "")
    return _Angle(value, step, groups.get("s" + n) == "-", letter, axis)


_POINTS = (
    ("S", ("s", "ю", "пд")), ("W", ("w", "з")), ("E", ("e", "в", "сх")), ("N", ("n", "с", "пн")),
)  # fmt: skip


def _point(letters: str) -> str:
    """Return N, E, S or W for a letter or an abbreviation of three languages."""
    return next((p for p, begins in _POINTS if letters and letters.casefold().startswith(begins)), "")


def _axis_of_word(word: str) -> str:
    return "" if not word else "lat" if word.casefold().startswith(("lat", "шир")) else "lon"


def _marked(span: Span, a: _Angle, b: _Angle) -> Iterator[Found]:
    """Yield a spot whose axes are named: there is no other order to read it in."""
    lat, lon = (a, b) if a.axis == "lat" else (b, a)
    if a.axis == b.axis:
        yield Doubt(*span, f"both numbers are {'latitudes' if a.axis == 'lat' else 'longitudes'}")
    elif not on_earth(lat.value, lon.value):
        yield Doubt(*span, "there is no such latitude and longitude on the earth")
    elif lat.contradicts or lon.contradicts:
        yield Doubt(*span, "a minus and a letter stand together", tuple(_both_signs(lat, lon)))
    else:
        yield from spot(span, lat.signed, lon.signed, max(lat.step, lon.step))


def _both_signs(lat: _Angle, lon: _Angle) -> Iterator[Footprint]:
    radius = max(lat.step, lon.step) * METRES_PER_DEGREE / 2
    for sign in (-1, 1):
        south = sign * lat.value if lat.contradicts else lat.signed
        west = sign * lon.value if lon.contradicts else lon.signed
        yield spot_at(south, west, radius, "coordinates as written")


def _unmarked(span: Span, first: _Angle, second: _Angle) -> Iterator[Found]:
    """Yield a pair that names no axes: latitude comes first, as everywhere outside of programs."""
    yield from spot(span, first.signed, second.signed, max(first.step, second.step))
