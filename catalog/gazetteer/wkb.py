"""Shapes as they are kept: well-known binary (OGC 06-103r4, two dimensions), read without loading shapely."""

import struct
from typing import Any

from catalog.model import Shape
from catalog.model.geometry import E7, GeometryType

_LINE, _AREA = 2, 3
_TYPES: dict[int, GeometryType] = {2: "LineString", 3: "Polygon", 5: "MultiLineString", 6: "MultiPolygon"}


def shape_of(wkb: bytes) -> Shape:
    """Return the shape in some well-known binary (degrees WGS84, longitude first). Raises ValueError for points."""
    kind, coordinates, _ = _read(wkb, 0)
    return Shape(type=_TYPES[kind], coordinates=coordinates)


def _read(wkb: bytes, at: int) -> tuple[int, tuple[Any, ...], int]:
    """Return the type, the coordinates in 1e-7 degree, and where the geometry ends."""
    order = "<" if wkb[at] else ">"
    kind, count = struct.unpack_from(f"{order}II", wkb, at + 1)
    at += 9
    if kind not in _TYPES:
        raise ValueError(f"a shape of type {kind}, which is no line and no area")
    if kind == _LINE:
        return kind, *_points(wkb, at, count, order)
    parts = []
    for _ in range(count):
        if kind == _AREA:
            (length,) = struct.unpack_from(f"{order}I", wkb, at)
            part, at = _points(wkb, at + 4, length, order)
        else:
            _, part, at = _read(wkb, at)
        parts.append(part)
    return kind, tuple(parts), at


def _points(wkb: bytes, at: int, count: int, order: str) -> tuple[tuple[Any, ...], int]:
    numbers = [round(n * E7) for n in struct.unpack_from(f"{order}{2 * count}d", wkb, at)]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True)), at + 16 * count
