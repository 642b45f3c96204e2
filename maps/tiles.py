"""The tiles that a page takes along from an archive of the user's: those around its items, as fine as it bears."""

import math
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from catalog.errors import UsageError
from catalog.views import LocationView
from maps.embed import compact, island
from maps.pmtiles import KINDS, Archive

MOST_BYTES = 4_000_000
"""So many bytes of tiles a page takes along; the zoom level that would need more is left out, and those beneath it."""
COARSEST = 8
"""From this zoom on tiles are drawn: further out the outlines of the page say as much."""
AROUND, WIDEST = 1.2, 3.0
"""How far around a place tiles reach, at least; and how far a place may reach to have any. In tiles of a zoom level."""
_EQUATOR_M = 40_075_016.7
_GRAIN = 2**17
"""Places are told apart by this share of the world, some 300 m."""

Tile = tuple[int, int, int]
"""Zoom, column, row."""


class Tiling:
    """Learns where items are, then says which tiles go into the page. Raises UsageError for what is no archive."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with Archive(path) as archive:
            if archive.kind not in KINDS.values():
                raise UsageError(f"{path} holds tiles of an unknown kind; {', '.join(KINDS.values())} can be drawn")
            self.attribution = archive.attribution
        self._spots: set[tuple[int, int, int]] = set()

    def add(self, place: LocationView | None) -> None:
        """Remember where an item's marker stands."""
        if place and place.lat is not None and place.lon is not None:
            sine = max(-0.9999, min(0.9999, math.sin(math.radians(place.lat))))
            down = 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)
            reach = (place.uncertainty_m or 1) / (_EQUATOR_M * math.sqrt(1 - sine * sine))
            right = place.lon / 360 + 0.5
            self._spots.add((round(right * _GRAIN), round(down * _GRAIN), math.ceil(reach * _GRAIN)))

    def islands(self) -> Iterator[str]:
        """Yield the blocks of the page that hold the tiles: what there is, and their bytes one after another."""
        with Archive(self.path) as archive:
            taken = self._taken(archive)
            if self._spots and not taken:
                raise UsageError(f"{self.path} has no tile around the items (or too many for one page); take another")
            told: dict[str, Any] = {"kind": archive.kind, "tiles": []}
            places: dict[bytes, int] = {}
            at = 0
            for (zoom, x, y), content in taken.items():
                if content not in places:
                    places[content], at = at, at + len(content)
                told["tiles"].append([zoom, x, y, places[content], len(content)])
        yield island("tiling", compact(told))
        yield island("tiles", b"".join(places))

    def _taken(self, archive: Archive) -> dict[Tile, bytes]:
        first = max(archive.min_zoom, min(COARSEST, archive.max_zoom))
        taken: dict[Tile, bytes] = {}
        size = 0
        for zoom in range(first, archive.max_zoom + 1):
            level: dict[Tile, bytes] = {}
            for tile in self._around(zoom):
                content = archive.tile(*tile)
                if content:
                    level[tile] = zlib.compress(content, 6) if archive.kind == "mvt" else content
                    size += len(level[tile])
                if size > MOST_BYTES:
                    return taken
            taken |= level
        return taken

    def _around(self, zoom: int) -> list[Tile]:
        """Return the tiles of a zoom level around all places, row by row."""
        many = 2**zoom
        found: set[tuple[int, int]] = set()
        for right, down, reach in self._spots:
            if reach * many / _GRAIN > WIDEST:
                continue
            x, y, far = right * many / _GRAIN, down * many / _GRAIN, max(reach * many / _GRAIN, AROUND)
            columns = range(max(0, math.floor(x - far)), min(many - 1, math.floor(x + far)) + 1)
            rows = range(max(0, math.floor(y - far)), min(many - 1, math.floor(y + far)) + 1)
            found |= {(row, column) for row in rows for column in columns}
        return [(zoom, column, row) for row, column in sorted(found)]
