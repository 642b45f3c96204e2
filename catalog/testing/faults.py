"""What goes wrong with geocoding services, one fault an entry. None of them may leave a wrong fact behind."""

import gzip
import re
from collections.abc import Callable
from typing import Any

from catalog.testing.double import Exchange, Fault
from catalog.testing.spots import Spot

Reply = Callable[[Exchange], None]

NOT_READ = "raises that it could not look, and keeps nothing"
NOT_BELIEVED = "refuses the place, says so, and keeps nothing"
CAPTCHA = b"<!doctype html><title>Are you a robot?</title><p>Tick the box to go on.</p>"
DRIPS = 60
"""A drip ends by itself after so many bytes."""


def status(code: int, **headers: str) -> Reply:
    """Answer with a status and an empty page."""
    return lambda x: x.send(b"<p>no</p>", code, "text/html", **headers)


def body(data: bytes, kind: str | None = "application/json", **headers: str) -> Reply:
    """Answer 200 with these bytes."""
    return lambda x: x.send(data, 200, kind, **headers)


def altered(alter: Callable[[bytes], bytes]) -> Reply:
    """Answer as the service does, its bytes altered."""
    return lambda x: x.send(alter(x.document()))


def places(**fields: Any) -> Reply:
    """Answer as the service does, with other fields in every place; a function is given the place."""

    def reply(x: Exchange) -> None:
        x.send(x.document([_with(spot, fields) for spot in x.spots]))

    return reply


def _with(spot: Spot, fields: dict[str, Any]) -> Spot:
    return spot._replace(**{name: made(spot) if callable(made) else made for name, made in fields.items()})


def redirect(where: Callable[[Exchange], str]) -> Reply:
    """Send the client elsewhere."""
    return lambda x: x.send(b"", 302, "text/html", location=where(x))


def silent(x: Exchange) -> None:
    """Take the question and never answer."""
    x.wait(5)


def drip(x: Exchange) -> None:
    """Send the answer byte by byte, each in time for a client that waits for the next byte only."""
    x.raw(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n")
    _drop_by_drop(x, b" " * DRIPS)


def drip_headers(x: Exchange) -> None:
    """The same with the headers."""
    _drop_by_drop(x, b"HTTP/1.0 200 OK\r\nX-Slow: " + b"s" * DRIPS)


def _drop_by_drop(x: Exchange, data: bytes) -> None:
    for value in data:
        if x.wait(0.05):
            return
        x.raw(bytes([value]))


def cut_off(x: Exchange) -> None:
    """Promise more bytes than are sent, and hang up."""
    data = x.document()
    x.raw(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (len(data) + 100) + data)


def reset_midway(x: Exchange) -> None:
    """Send half an answer and reset the connection."""
    data = x.document()
    x.raw(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(data) + data[:20])
    x.reset()


def too_short(x: Exchange) -> None:
    """Promise fewer bytes than are sent."""
    data = x.document()
    x.raw(b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (len(data) // 2) + data)


def many(x: Exchange) -> None:
    """Answer with every place a hundred times."""
    x.send(x.document(list(x.spots) * 100))


def twice(data: bytes) -> bytes:
    """Say the first key of the first object twice."""
    at = data.index(b"{") + 1
    key = data[at : data.index(b":", at)]
    return data[:at] + key + b": 0, " + data[at:]


def swapped(field: str) -> Callable[[Spot], Any]:
    """Return what gives a place the other coordinate."""
    return lambda spot: getattr(spot, field)


def _far_box(spot: Spot) -> Any:
    return (spot.lat + 5, spot.lon + 5, spot.lat + 6, spot.lon + 6)


DEEP = b"[" * 100_000 + b"]" * 100_000
HUGE = b"[" + b" " * 8_500_000 + b"]"
BOMB = gzip.compress(b" " * 50_000_000, 9, mtime=0)
HIDDEN = "Va\x1b[31mduz\u202e\u2066\x07\r\n\u200b"
MARKUP = "<img src=x onerror=alert(1)>{{7*191}}Vaduz"
LONGITUDE = re.compile(rb'"?9\.5228"?')
OUTLINES: tuple[dict[str, Any], ...] = (
    {"type": "Polygon", "coordinates": [[[9.5, 47.1], ["x", 47.2], [9.6, None]]]},
    {"type": "Point"},
    {"type": []},
)

SLOW = ("time-out", "slow drip", "slow drip of headers")
"""The faults that take a client as long as it has patience; the others take no time at all."""

_NOT_REACHED: tuple[tuple[str, Reply | None], ...] = (
    ("time-out", silent),
    ("slow drip", drip),
    ("slow drip of headers", drip_headers),
    ("connection refused", None),
    ("connection reset at once", lambda x: x.reset()),
    ("connection reset midway", reset_midway),
    ("connection closed midway", cut_off),
    ("no HTTP", lambda x: x.raw(b"SSH-2.0-OpenSSH_9.2\r\n")),
    ("429 with Retry-After in seconds", status(429, retry_after="120")),
    ("429 with Retry-After as a date", status(429, retry_after="Wed, 21 Oct 2099 07:28:00 GMT")),
    ("429 with Retry-After that is nonsense", status(429, retry_after="soon, \u0660")),
    ("429 without Retry-After", status(429)),
    ("401", status(401)),
    ("403", status(403)),
    ("404", status(404)),
    ("500", status(500)),
    ("502", status(502)),
    ("503", status(503)),
    ("204 without a body", status(204)),
    ("redirect to http elsewhere", redirect(lambda _x: "http://nominatim.invalid/search")),
    ("redirect to another host", redirect(lambda _x: "https://elsewhere.invalid/search?q=Vaduz")),
    ("redirect to a file", redirect(lambda _x: "file:///etc/hostname")),
    ("redirect loop", redirect(lambda x: x.path)),
)
_NOT_READABLE: tuple[tuple[str, Reply], ...] = (
    ("HTML captcha with 200", body(CAPTCHA, "text/html; charset=utf-8")),
    ("HTML captcha that says it is JSON", body(CAPTCHA)),
    ("wrong content type", lambda x: x.send(x.document(), kind="text/html")),
    ("no content type", lambda x: x.send(x.document(), kind=None)),
    ("truncated JSON", altered(lambda data: data[:-20])),
    ("content length too short", too_short),
    ("empty body", body(b"")),
    ("null", body(b"null")),
    ("a number", body(b"0")),
    ("JSON of another shape", body(b'{"status": "ok"}')),
    ("an empty object", body(b"{}")),
    ("huge JSON", body(HUGE)),
    ("deeply nested JSON", body(DEEP)),
    ("gzip bomb", body(BOMB, content_encoding="gzip")),
    ("gzip cut off", lambda x: x.send(gzip.compress(x.document())[:-9], content_encoding="gzip")),
    ("gzip that is none", body(b"[]", content_encoding="gzip")),
    ("packed in an unknown way", body(b"[]", content_encoding="br")),
    ("invalid UTF-8", altered(lambda data: data.replace(b"Vaduz", b"Vad\xff\xfez"))),
    ("wrong charset", lambda x: x.send(x.document().decode().encode("utf-16"), kind="application/json; charset=utf-8")),
    ("NaN", altered(lambda data: LONGITUDE.sub(b"NaN", data))),
    ("Infinity", altered(lambda data: LONGITUDE.sub(b"-Infinity", data))),
    ("a number beyond all bounds", altered(lambda data: LONGITUDE.sub(b"1e999", data))),
    ("duplicate keys", altered(twice)),
)
_NOT_BELIEVABLE: tuple[tuple[str, Reply], ...] = (
    ("strings for numbers", places(lat="forty-seven", lon="nine")),
    ("NaN in a string", places(lat="NaN")),
    ("decimal commas", places(lat="47,1392", lon="9,5228")),
    ("missing coordinates", places(lat=None, lon=None)),
    ("axes swapped", places(lat=swapped("lon"), lon=swapped("lat"))),
    ("longitude 999", places(lon=999)),
    ("latitude 91", places(lat=91)),
    ("0, 0", places(lat=0, lon=0, box=None)),
)
_BOXES_NOT_BELIEVABLE: tuple[tuple[str, Reply], ...] = (
    ("bounding box upside down", places(box=(48.0, 9.4, 46.0, 9.6))),
    ("bounding box elsewhere", places(box=_far_box)),
    ("bounding box off the globe", places(box=(-200, -999, 200, 999))),
    ("bounding box without numbers", places(box=("a", None, [], "NaN"))),
)
_ANSWERED: tuple[tuple[str, str, Reply], ...] = (
    ("hidden characters in the name", "cleans the name", places(name=HIDDEN)),
    ("markup in the name", "keeps the name as text, which it is", places(name=MARKUP)),
    ("a name without end", "cuts the name", places(name="Vaduz " * 5_000)),
    ("half a character in the name", "cleans the name", places(name="Vad\ud800uz")),
    ("bounding box of the whole world", "takes the usual size of such a place", places(box=(-90, -180, 90, 180))),
    ("bounding box of a point", "gives the place a size all the same", places(box=(47.1392, 9.5228, 47.1392, 9.5228))),
    ("broken outline", "draws the circle", places(outline=OUTLINES[0])),
    ("outline that is a point", "draws the circle", places(outline=OUTLINES[1])),
    ("outline of no type", "draws the circle", places(outline=OUTLINES[2])),
    ("a hundred places", "keeps to its limit", many),
    ("numbers of another kind as ids", "leaves the id out", places(id="../../etc")),
)  # fmt: skip


def _all() -> tuple[Fault, ...]:
    """Return the faults of all tables, each with what is right."""
    unread = (Fault(name, NOT_READ, 4, reply) for name, reply in (*_NOT_REACHED, *_NOT_READABLE))
    unbelieved = (Fault(name, NOT_BELIEVED, 4, reply) for name, reply in _NOT_BELIEVABLE)
    boxes = (Fault(name, NOT_BELIEVED, 4, reply, boxed=True) for name, reply in _BOXES_NOT_BELIEVABLE)
    answered = (Fault(name, right, 0, reply) for name, right, reply in _ANSWERED)
    return (*unread, *unbelieved, *boxes, *FAR_AWAY, *answered)


FAR_AWAY = (
    Fault(
        "far from the context",
        "keeps the place as a candidate that says so, and finds nothing where it was looked for",
        1,
        places(lat=48.59, lon=38.0, country="UA", box=None),
    ),
    Fault(
        "bounding box over the antimeridian",
        "measures the short way round; the place itself is far from the context",
        1,
        places(lat=-17.8, lon=178.1, country="FJ", box=(-21.2, 176.8, -12.3, -178.2)),
    ),
)
FAULTS: dict[str, Fault] = {fault.name: fault for fault in _all()}
"""Everything that is known to go wrong, by name. The tests ask for `Vaduz`, near Liechtenstein."""
