"""Coordinates in links to maps: a pin is a spot, a view is only what the sender was looking at."""

import re
from collections.abc import Iterator
from math import cos, radians

from catalog.geocode.coordinates.spots import Written, at, spot

_N = r"-?\d{1,3}\.\d{2,15}"
_URL = r"https?://[^\s<>\"')\]]{4,500}"
LINK = re.compile(_URL)
_PINS = (
    re.compile(rf"!3d(?P<lat>{_N})!4d(?P<lon>{_N})"),
    re.compile(rf"[?&](?:q|query|ll|daddr|destination)=(?:loc:)?(?P<lat>{_N})(?:,|%2C)\+?(?P<lon>{_N})"),
    re.compile(rf"[?&]mlat=(?P<lat>{_N})&mlon=(?P<lon>{_N})"),
    re.compile(rf"[?&]cp=(?P<lat>{_N})~(?P<lon>{_N})"),
)
_YANDEX_PINS = (re.compile(rf"[?&]pt=(?P<lon>{_N})(?:,|%2C)(?P<lat>{_N})"),)
_VIEWS = (
    re.compile(rf"/@(?P<lat>{_N}),(?P<lon>{_N}),(?P<zoom>\d{{1,2}})(?:\.\d+)?z"),
    re.compile(rf"#map=(?P<zoom>\d{{1,2}})/(?P<lat>{_N})/(?P<lon>{_N})"),
)
_YANDEX_VIEWS = (
    re.compile(rf"[?&]ll=(?P<lon>{_N})(?:,|%2C)(?P<lat>{_N})[^\s]*?[?&]z=(?P<zoom>\d{{1,2}})"),
    re.compile(rf"[?&]z=(?P<zoom>\d{{1,2}})[^\s]*?[?&]ll=(?P<lon>{_N})(?:,|%2C)(?P<lat>{_N})"),
)
"""Yandex writes longitude first."""
_VIEW_PIXELS = 500
"""Half of the width of a usual window; what was meant lies somewhere in it."""
_WORLD_M, _TILE = 40_075_016.7, 256


def links(text: str) -> Iterator[Written]:
    """Find links to Google, OpenStreetMap, Bing and Yandex maps that hold coordinates; the span is the whole link.

    A pin gives the radius of its digits, a view half of a usual window at its zoom (metres).
    """
    for link in LINK.finditer(text):
        yield from _in_link(link)


def _in_link(link: re.Match[str]) -> Iterator[Written]:
    url = link.group().rstrip(".,;")
    span = (link.start(), link.start() + len(url))
    pins, views = (_YANDEX_PINS, _YANDEX_VIEWS) if "yandex." in url else (_PINS, _VIEWS)
    pin, view = (next((m for p in patterns if (m := p.search(url))), None) for patterns in (pins, views))
    if pin:
        digits = min(len(number.partition(".")[2]) for number in pin.group("lat", "lon"))
        yield from spot(span, float(pin["lat"]), float(pin["lon"]), 10.0**-digits, "map pin")
    elif view:
        lat, lon = float(view["lat"]), float(view["lon"])
        per_pixel = _WORLD_M * cos(radians(lat)) / (_TILE * 2 ** int(view["zoom"]))
        yield from at(span, lat, lon, _VIEW_PIXELS * per_pixel, "map view")
