"""Outlines of countries and regions from where their towns are: no border file is needed, and none is implied."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from catalog.model import Shape
from catalog.model.geometry import E7
from catalog.model.sphere import LatLon

RATIO = 0.15
"""How closely the outline follows the towns: 0 = every bay between two towns, 1 = the convex hull."""
MARGIN = {"country": 0.2, "region": 0.08}
"""Degrees added around the outermost towns."""
FEWEST = 4
"""Fewer points than these have no outline."""
WORTH_KEEPING = 250
"""Outlines of so many points are kept in the base; the others, of thousands of small regions, are drawn as quickly."""

SPREAD = """
SELECT DISTINCT lat_e7 / ?1 * ?1, lon_e7 / ?1 * ?1 FROM place
WHERE kind = 'town' AND coalesce(rule, '') NOT GLOB 'within *' AND country = ?2 AND (?3 IS NULL OR admin1 = ?3)
ORDER BY 1, 2
"""
"""Where there are towns: latitude and longitude in 1e-7 degree, rounded to steps of that."""
SCHEMA = "CREATE TABLE outline(country TEXT, admin1 TEXT, wkb BLOB NOT NULL, PRIMARY KEY(country, admin1));"
"""`admin1`: "" for the whole country. An imported volume has no such table."""
_AREAS = """
SELECT country, '', count(*) FROM place WHERE kind = 'town' AND country IS NOT NULL GROUP BY 1 UNION ALL
SELECT country, admin1, count(*) FROM place WHERE kind = 'town' AND country IS NOT NULL AND admin1 > '' GROUP BY 1, 2
"""


def step_of(admin1: str | None) -> int:
    """Return how far apart the points are that an outline is drawn from, in 1e-7 degree."""
    return E7 // (20 if admin1 else 4)


def outline_of(spread: Sequence[LatLon], kind: str) -> Shape | None:
    """Return the outline of a `country` or `region` from where its towns are (degrees, WGS84).

    None where these are too few.
    """
    if (drawn := _drawn(spread, kind)) is None:
        return None
    from shapely.geometry import mapping

    return Shape.from_geojson(mapping(drawn))


def keep_outlines(db: sqlite3.Connection) -> None:
    """Write the outlines that take long to draw into a new volume that has its places and their indexes."""
    db.executescript(SCHEMA)
    db.execute("BEGIN")
    db.executemany("INSERT INTO outline VALUES(?,?,?)", list(_kept(db)))
    db.execute("COMMIT")


def _kept(db: sqlite3.Connection) -> Iterator[tuple[str, str, bytes]]:
    for country, admin1, towns in db.execute(_AREAS).fetchall():
        if towns < WORTH_KEEPING:
            continue
        rows = db.execute(SPREAD, (step_of(admin1), country, admin1 or None)).fetchall()
        if len(rows) >= WORTH_KEEPING:
            drawn = _drawn([(lat / E7, lon / E7) for lat, lon in rows], "region" if admin1 else "country")
            yield country, admin1, drawn.wkb


def _drawn(spread: Sequence[LatLon], kind: str) -> Any:
    from shapely import concave_hull, multipoints

    points = _one_side(spread)
    if len(points) < FEWEST:
        return None
    hull = concave_hull(multipoints([(lon, lat) for lat, lon in points]), ratio=RATIO).buffer(MARGIN[kind])
    return hull.simplify(MARGIN[kind] / 4)


def _one_side(points: Sequence[LatLon]) -> list[LatLon]:
    """Leave out the few points beyond 180 degrees: an outline across it would go round the world."""
    east = [p for p in points if p[1] >= 0]
    west = [p for p in points if p[1] < 0]
    spread = max((p[1] for p in points), default=0) - min((p[1] for p in points), default=0)
    return list(points) if spread <= 180 else max(east, west, key=len)
