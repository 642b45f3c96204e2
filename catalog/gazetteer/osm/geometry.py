"""Where an OpenStreetMap object is: its geometry out of osmium, and what is left of a way that the extract cuts."""

import struct
from collections.abc import Mapping
from itertools import groupby
from typing import Any

POINT, LINE, POLYGON = b"\x01\x01\0\0\0", b"\x01\x02\0\0\0", b"\x01\x03\0\0\0\x01\0\0\0"
"""How little-endian WKB of a point begins, that of a line, and that of a polygon with one ring."""
_LINES = {"highway", "barrier", "waterway", "railway"}
"""Closed ways with these keys are lines all the same: a roundabout is no area."""
_TRIANGLE = len(LINE) + 4 + 4 * 16


class Geometry:
    """Turns osmium's objects into WKB: degrees, WGS84, longitude first."""

    def __init__(self) -> None:
        import osmium

        self._factory: Any = osmium.geom.WKBFactory()
        self._impossible = (RuntimeError, osmium.InvalidLocationError)

    def wkb(self, thing: Any, tags: Mapping[str, str]) -> bytes | None:
        """Return a point, line or (multi)polygon; None where there is none: nodes missing, all nodes in one spot."""
        try:
            return self._whole(thing, tags)
        except self._impossible:
            return _longest_part(thing) if thing.is_way() else None

    def _whole(self, thing: Any, tags: Mapping[str, str]) -> bytes:
        if thing.is_node():
            return bytes.fromhex(self._factory.create_point(thing))
        if thing.is_area():
            return bytes.fromhex(self._factory.create_multipolygon(thing))
        line = bytes.fromhex(self._factory.create_linestring(thing))
        ring = len(line) >= _TRIANGLE and thing.is_closed() and not (_LINES & tags.keys() and tags.get("area") != "yes")
        return POLYGON + line[len(LINE) :] if ring else line


def _longest_part(way: Any) -> bytes | None:
    """Return the longest run of nodes that have a location, as a line."""
    runs = [[(n.lon, n.lat) for n in run] for there, run in groupby(way.nodes, lambda n: n.location.valid()) if there]
    points = max(runs, key=len, default=[])
    if len(set(points)) < 2:
        return None
    return LINE + struct.pack(f"<I{2 * len(points)}d", len(points), *(degrees for point in points for degrees in point))
