"""What can be asked of the catalog, and the items that answer it: boxes first, then days, then words."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from sqlite3 import Connection

from catalog.errors import UsageError
from catalog.model.dates import bounds
from catalog.model.words import WorkflowStatus
from catalog.store.reach import around, distance, split
from catalog.store.tables import effective, parsed

LISTED: tuple[WorkflowStatus, ...] = ("suggested", "needs_review", "reviewed", "published")
"""Statuses that are listed where none is asked for: a rejected item is wrong, a duplicate is another one once more."""

Keys = set[int] | None
"""Keys of items that may answer; None = nothing has narrowed them yet."""


@dataclass(frozen=True)
class Query:
    """What to look for; all that is given must hold. Raises UsageError for what makes no sense."""

    text: str | None = None
    """Words, or beginnings of words, of descriptions, quotes, place names and agents; all must occur."""
    near: tuple[float, float] | None = None
    """Latitude and longitude in degrees, WGS84."""
    within_m: float = 1000
    """How far from `near` a footprint may be, metres; 0 = around the point itself."""
    bbox: tuple[float, float, float, float] | None = None
    """West, south, east, north in degrees, WGS84; west > east means across 180 degrees."""
    from_: str | None = None
    """EDTF: not all of it before this."""
    to: str | None = None
    """EDTF: not all of it after this."""
    statuses: tuple[WorkflowStatus, ...] = ()
    """Only these; none given = all but the rejected and the duplicates."""

    def __post_init__(self) -> None:
        if self.near:
            _check_point(*self.near)
            if not (isfinite(self.within_m) and self.within_m >= 0):
                raise UsageError(f"{self.within_m} is no distance; give metres, 0 or more")
        if self.bbox:
            west, south, east, north = self.bbox
            _check_point(south, west)
            _check_point(north, east)
            if south > north:
                raise UsageError(f"the box is upside down: south {south} is above north {north}; give W,S,E,N")
        start, past = self.days
        if start and past and start >= past:
            raise UsageError(f"no day is both from {self.from_} on and up to {self.to}; change one of them")

    @property
    def days(self) -> tuple[str | None, str | None]:
        """First day, and the day after the last one, ISO 8601; None = open."""
        return _edge(self.from_, 0), _edge(self.to, 1)


def matching(db: Connection, query: Query) -> list[int]:
    """Return the keys of the items that answer a query, in the order they came into the catalog."""
    keys: Keys = None
    if query.bbox:
        keys = _touching(db, split(*query.bbox))
    if query.near:
        keys = _both(keys, _touching(db, around(*query.near, query.within_m + 1)))
        keys = _within(db, keys, query.near, query.within_m)
    if any(query.days):
        keys = _both(keys, _on_days(db, *query.days))
    if query.text is not None:
        keys = _with_words(db, keys, query.text)
    return sorted(_with_status(db, keys, query.statuses or LISTED))


def expression(text: str) -> str:
    """Return an FTS5 expression that looks for the beginnings of all words, whatever signs stand in them."""
    words = text.encode("utf-8", "replace").decode().replace("\0", " ").split()
    return " ".join('"' + word.replace('"', '""') + '"*' for word in words)


def _check_point(lat: float, lon: float) -> None:
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise UsageError(f"{lat},{lon} is no place on Earth; give latitude -90..90 and longitude -180..180")


def _edge(edtf: str | None, side: int) -> str | None:
    try:
        day = bounds(edtf)[side] if edtf else None
    except ValueError as error:
        said = str(error)
        raise UsageError(said if f"{edtf}" in said else f"'{edtf}' is no date: {said}") from error
    return day.isoformat() if day else None


def _touching(db: Connection, wanted: Iterable[tuple[float, float, float, float]]) -> set[int]:
    sql = """SELECT i.key FROM places p JOIN records r ON r.key = p.id / 2 JOIN items i ON i.id = r.item
        WHERE p.east >= ? AND p.north >= ? AND p.west <= ? AND p.south <= ?"""
    return set[int]().union(*(_keys(db, sql, *box) for box in wanted))


def _within(db: Connection, keys: set[int], near: tuple[float, float], metres: float) -> set[int]:
    rows = db.execute("SELECT key, dossier FROM items WHERE key IN (SELECT value FROM json_each(?))", (_listed(keys),))
    return {
        key
        for key, text in rows.fetchall()
        for claim in effective(db, parsed(text)).locations
        if claim.footprint and distance(*near, claim.footprint) <= metres
    }


def _on_days(db: Connection, start: str | None, past: str | None) -> set[int]:
    sql = """SELECT item FROM times WHERE (:past IS NULL OR first IS NULL OR first < :past)
        AND (:start IS NULL OR past IS NULL OR past > :start)"""
    return {key for (key,) in db.execute(sql, {"start": start, "past": past})}


def _with_words(db: Connection, keys: Keys, text: str) -> set[int]:
    words = expression(text)
    if not words:
        return set()
    if keys is None:
        return _keys(db, "SELECT rowid FROM texts WHERE texts MATCH ?", words)
    among = "SELECT rowid FROM texts WHERE texts MATCH ? AND rowid IN (SELECT value FROM json_each(?))"
    return _keys(db, among, words, _listed(keys))


def _with_status(db: Connection, keys: Keys, statuses: tuple[WorkflowStatus, ...]) -> set[int]:
    sql = "SELECT key FROM shelf WHERE shown AND status IN (SELECT value FROM json_each(:statuses))"
    among = """SELECT key FROM shelf WHERE key IN (SELECT value FROM json_each(:keys))
        AND shown AND status IN (SELECT value FROM json_each(:statuses))"""
    values = {"statuses": json.dumps(statuses), "keys": _listed(keys or set())}
    return {key for (key,) in db.execute(sql if keys is None else among, values)}


def _both(some: Keys, others: set[int]) -> set[int]:
    return others if some is None else some & others


def _keys(db: Connection, sql: str, *values: object) -> set[int]:
    return {key for (key,) in db.execute(sql, values)}


def _listed(keys: set[int]) -> str:
    return json.dumps(sorted(keys))
