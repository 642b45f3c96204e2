"""Coordinates in links to maps: a pin is a spot, a view is only what the sender was looking at."""

import re
from collections.abc import Iterator
from math import cos, radians
from typing import NamedTuple
from urllib.parse import unquote

from catalog.geocode.coordinates.angles import angles
from catalog.geocode.coordinates.spots import Found, Written, at, spot, spot_at
from catalog.model import Span

_MAP_HOSTS = r"(?:www\.)?(?:maps\.)?(?:google|yandex|bing|openstreetmap|osm|apple|wikimapia|2gis)\.[a-z.]{2,7}/"
LINK = re.compile(
    rf"(?:https?://|(?<![\w/@.]){_MAP_HOSTS})[^\s<>\")]{{4,2000}}|(?<!\w)geo:[^\s<>\"']{{3,200}}", re.IGNORECASE
)
_LAT, _LON = r"(?P<lat>[+-]?\d{1,3}(?:\.\d{1,20})?)", r"(?P<lon>[+-]?\d{1,3}(?:\.\d{1,20})?)"
_END = r"(?![\d.]*\d)"
_LAT_LON, _LON_LAT = rf"{_LAT}(?:[,~_][\s+]?|[\s+]){_LON}{_END}", rf"{_LON},[\s+]?{_LAT}{_END}"
_ZOOM = r"(?P<zoom>\d{1,2}(?:\.\d{1,9})?)"


def _keys(names: str, pair: str) -> re.Pattern[str]:
    return re.compile(rf"[?&#](?:{names})=(?:loc:|point\.)?\s?{pair}", re.IGNORECASE)


def _two(lat: str, lon: str) -> tuple[re.Pattern[str], ...]:
    """Both axes under keys of their own, in either order."""
    a, b = rf"[?&#](?:{lat})={_LAT}{_END}", rf"[?&#](?:{lon})={_LON}{_END}"
    return re.compile(rf"{a}(?:&[^&]*)*?(?={b[:5]}){b}"), re.compile(rf"{b}(?:&[^&]*)*?{a}")


class _Maps(NamedTuple):
    """How one family of map pages writes coordinates."""

    hosts: re.Pattern[str]
    pins: tuple[re.Pattern[str], ...]
    """The spot that the sender marked."""
    views: tuple[re.Pattern[str], ...]
    """The middle of what the sender looked at, with a zoom where there is one."""


def _hosts(names: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:https?://)?(?:[\w-]+\.)*(?:{names})", re.IGNORECASE)


_NAMED = r"q|query|daddr|destination|viewpoint|cbll|coordinate|sp|where1|address"
FAMILIES = (
    _Maps(
        _hosts(r"yandex\."),
        (_keys(r"pt|whatshere\[point\]|poi\[point\]|panorama\[point\]", _LON_LAT), _keys("text", _LAT_LON)),
        (_keys("s?ll", _LON_LAT),),
    ),
    _Maps(
        _hosts(r"2gis\."),
        (re.compile(rf"/geo/(?:\d+/)?{_LON_LAT}"),),
        (re.compile(rf"[?&]m={_LON},{_LAT}/{_ZOOM}"),),
    ),
    _Maps(_hosts(r"(?:maps\.apple|waze)\."), (_keys(f"ll|{_NAMED}", _LAT_LON),), (_keys("s?ll|center", _LAT_LON),)),
    _Maps(
        _hosts(""),
        (
            re.compile(rf"!3d{_LAT}!4d{_LON}{_END}"),
            _keys(_NAMED, _LAT_LON),
            re.compile(rf"/(?:search|place)/{_LAT_LON}"),
            *_two("mlat", "mlon"),
        ),
        (
            re.compile(rf"/@{_LAT},{_LON},(?:{_ZOOM}z|(?P<metres>\d{{1,8}})(?:\.\d+)?m|(?P<eye>\d)a)"),
            re.compile(rf"#(?:map=)?{_ZOOM}/{_LAT}/{_LON}{_END}"),
            re.compile(rf"#/{_LAT},{_LON},{_ZOOM}"),
            _keys("s?ll|center|cp", _LAT_LON),
            *_two("lat|latitude", "lon|lng|long|longitude"),
        ),
    ),
)
"""The first whose host fits. Yandex and 2GIS write longitude first, all others latitude."""
_GEO = re.compile(rf"geo:{_LAT},{_LON}(?:,-?[\d.]+)?(?P<rest>.*)", re.IGNORECASE)
_GEO_LABEL = re.compile(rf"[?&]q={_LAT_LON}")
_GEO_RADIUS = re.compile(r";u=(\d{1,7}(?:\.\d{1,9})?)", re.IGNORECASE)
_ZOOMS = re.compile(r"[?&](?:z|zoom|lvl)=(\d{1,2}(?:\.\d{1,9})?)")
_IN_PATH = re.compile(r"/(?:place|search)/([^/?#]{5,120})")
_USUAL_ZOOM = 12.0
"""Where a link says none: a town fills the window."""
_VIEW_PIXELS = 500
"""Half of the width of a usual window; what was meant lies somewhere in it."""
_WORLD_M, _TILE = 40_075_016.7, 256
_EYE_M = 25.0
"""The camera of a street-level picture stands there; what it shows is close."""


def links(text: str) -> Iterator[Found]:
    """Find links to maps and geo: links that hold coordinates; the span is the whole link.

    A pin gives the radius of its digits, a view half of a usual window at its zoom (metres). Known are Google, Apple,
    Bing, OpenStreetMap, Yandex, 2GIS, Waze and Wikimapia, and every page that writes lat= and lon=, or #zoom/lat/lon.
    """
    for link in LINK.finditer(text):
        url = link.group().rstrip(".,;]'")
        span = (link.start(), link.start() + len(url))
        yield from _geo(span, url) if url[:4].lower() == "geo:" else _in_link(span, unquote(url))


def _in_link(span: Span, url: str) -> Iterator[Found]:
    family = next(f for f in FAMILIES if f.hosts.match(url))
    pin, view = (next((m for p in patterns if (m := p.search(url))), None) for patterns in (family.pins, family.views))
    if pin:
        yield from _pin(span, pin)
    elif words := _angles_in_path(url):
        yield words._replace(start=span[0], end=span[1])
    elif view:
        yield from _view(span, view, url)


def _pin(span: Span, pin: re.Match[str]) -> Iterator[Found]:
    digits = min(len(number.partition(".")[2]) for number in pin.group("lat", "lon"))
    yield from spot(span, float(pin["lat"]), float(pin["lon"]), 10.0**-digits, "map pin")


def _view(span: Span, view: re.Match[str], url: str) -> Iterator[Found]:
    lat, said = float(view["lat"]), view.groupdict()
    if said.get("eye"):
        radius, rule = _EYE_M, "street-level camera"
    elif said.get("metres"):
        radius, rule = float(said["metres"] or 0) / 2, "map view"
    else:
        elsewhere = _ZOOMS.search(url)
        zoom = float(said.get("zoom") or (elsewhere[1] if elsewhere else _USUAL_ZOOM))
        radius, rule = _VIEW_PIXELS * _WORLD_M * cos(radians(min(abs(lat), 85))) / (_TILE * 2**zoom), "map view"
    yield from at(span, lat, float(view["lon"]), radius, rule)


def _angles_in_path(url: str) -> Found | None:
    """Return degrees, minutes and seconds that a link searches for (`/place/48°35'36"N+37°59'55"E/`)."""
    path = _IN_PATH.search(url)
    return next(angles(path[1].replace("+", " ")), None) if path else None


def _geo(span: Span, url: str) -> Iterator[Found]:
    """RFC 5870, and `?q=` as phones write it: 0,0 there only opens the map. `u` is the radius in metres."""
    plain = unquote(url)
    found = _GEO.match(plain)
    if found:
        stated = _GEO_RADIUS.search(found["rest"])
        for one in _pin(span, _GEO_LABEL.search(found["rest"]) or found):
            spot_ = one.footprint if stated and isinstance(one, Written) else None
            yield (
                one
                if spot_ is None or stated is None
                else Written(*span, spot_at(spot_.lat, spot_.lon, float(stated[1]), "map pin"))
            )
