"""Coordinates as the whole of a query, where more ways of writing are read than in running text, or refused aloud."""

import re
from collections.abc import Iterator, Sequence

from catalog.geocode.coordinates.glyphs import plain
from catalog.geocode.coordinates.grids import grids
from catalog.geocode.coordinates.spots import Doubt, Found, Written, on_earth, spot, spot_at
from catalog.model.sphere import LatLon, distance_m

_PAIR = re.compile(
    r"(?P<lat>[+-]?\d{1,3}(?:\.\d{1,15})?)(?:\s?[,;/|]\s{0,3}|\s{1,3})(?P<lon>[+-]?\d{1,3}(?:\.\d{1,15})?)\Z"
)
_COMMAS = re.compile(
    r"(?P<lat>[+-]?\d{1,3},\d{1,15})(?P<between>\s?[,;/|]\s{0,3}|\s{1,3})(?P<lon>[+-]?\d{1,3},\d{1,15})\Z"
)
_UTM_BARE = re.compile(r"\d{1,2}\s\d{6}(?:\.\d+)?,?\s\d{6,8}(?:\.\d+)?\Z")
_NUMBERS = re.compile(r"(?=.*\d)[\d\s.,;:/|+\-°'\"NSEWnsew()]{3,60}\Z|(?:nan|inf)[,;\s]+(?:nan|inf)\Z", re.IGNORECASE)
_OF_LINKS = ("://", "geo:", "google.", "yandex.", "bing.", "openstreetmap.", "osm.", "apple.", "wikimapia.", "2gis.")
_TWO_FRACTIONS = re.compile(r"\d[.,]\d[\s\S]{0,60}?\d[.,]\d")
_OF_GRIDS = re.compile(r"\d(?:[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d\d|\d{5})")
"""What each way of writing cannot do without: looking for it costs a tenth of looking for coordinates."""
_ROUND = " \t\r\n.,;:()[]«»\"'"
FAR_M, CLOSE_M = 500_000, 200_000
"""Coordinates this far from a place that they should be near are doubted, if the other order is this close to it."""


def found_in(text: str) -> Iterator[Found]:
    """Yield all coordinates and doubts in a text: links, angles, MGRS, UTM, Plus Codes. They may overlap."""
    signs = plain(text)
    lower = signs.lower()
    if any(word in lower for word in _OF_LINKS):
        from catalog.geocode.coordinates.links import links  # most texts need none of its patterns

        yield from links(signs)
    if "°" in signs or _TWO_FRACTIONS.search(signs):
        from catalog.geocode.coordinates.angles import angles

        yield from angles(signs)
    if "+" in signs or _OF_GRIDS.search(signs):
        yield from grids(signs)


def asked(text: str) -> Found | None:
    """Return what a query means that consists of coordinates and nothing else; None where it is anything else.

    A doubt has the readings that are possible, for people to choose from: "48,5;38,0" may be one pair or two.
    """
    signs = plain(text)
    whole = signs.strip(_ROUND)
    for found in (*found_in(signs), *found_in(signs.upper())):
        if not (signs[: found.start] + signs[found.end :]).strip(_ROUND):
            return found
    span = (0, len(text))
    if pair := _PAIR.match(whole):
        digits = min(len(pair[axis].partition(".")[2]) for axis in ("lat", "lon"))
        return next(spot(span, float(pair["lat"]), float(pair["lon"]), 10.0**-digits))
    if commas := _COMMAS.match(whole):
        return _with_commas(text, commas)
    if _UTM_BARE.match(whole):
        return next(grids(f"UTM {whole}"), None)
    if (_NUMBERS.match(whole) and len(re.findall(r"\d+", whole)) > 1) or whole.casefold() in ("nan,nan", "nan, nan"):
        return Doubt(*span, "it looks like coordinates, but fits no way of writing them")
    return None


def _with_commas(text: str, found: re.Match[str]) -> Found:
    """Commas as decimal marks: certain with four digits behind them, else they may part the numbers of two pairs."""
    lat, lon = (found[axis] for axis in ("lat", "lon"))
    digits = min(len(n.partition(",")[2]) for n in (lat, lon))
    one = (float(lat.replace(",", ".")), float(lon.replace(",", ".")))
    if digits >= 4:
        return next(spot((0, len(text)), *one, 10.0**-digits))
    pairs = [one, *((float(a), float(b)) for a, _, b in (n.partition(",") for n in (lat, lon)))]
    readings = tuple(
        spot_at(*pair, 111_320 / 2 * 10.0 ** -(digits if pair == one else 0), "coordinates as written")
        for pair in pairs
        if on_earth(*pair) and pair != (0, 0)
    )
    if len(readings) == 1:
        return Written(0, len(text), readings[0])
    return Doubt(0, len(text), "the commas may be decimal marks, or part latitude from longitude", readings)


def beyond_doubt(found: Written, near: Sequence[LatLon]) -> Found:
    """Return coordinates as they are, or a doubt where they lie far from all places they should be near and, with the
    axes swapped, close to one of them.
    """
    spot_ = found.footprint
    here, swapped = (spot_.lat, spot_.lon), (spot_.lon, spot_.lat)
    if not near or not on_earth(*swapped) or min(distance_m(here, n) for n in near) < FAR_M:
        return found
    if min(distance_m(swapped, n) for n in near) > CLOSE_M:
        return found
    other = spot_at(*swapped, spot_.uncertainty_m, f"{spot_.rule}, axes swapped")
    return Doubt(found.start, found.end, "far from every place named with it; the axes may be swapped", (spot_, other))
