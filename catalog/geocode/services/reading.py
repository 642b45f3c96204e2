"""What one place of an answer says, before anybody believes it, and the small checks that reading it takes."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from catalog.model.place import PlaceKind

LONGEST_NAME = 200
JOINERS = "\u200c\u200d"
"""Zero-width characters that Persian and Indic names are spelt with; all others that cannot be seen go."""

_NUMBER = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,20})?\Z")

Box = tuple[float, float, float, float]
"""South, west, north, east in degrees, WGS84; west > east means over the antimeridian."""


class Reading(NamedTuple):
    """One place as a provider gives it: numbers may be anything, names are clean."""

    name: str
    kind: PlaceKind
    lat: object
    lon: object
    box: tuple[object, ...] | None = None
    """South, west, north, east as given."""
    country: str | None = None
    ids: Mapping[str, int | str] = {}
    geometry: object = None
    population: int = 0
    reasons: Mapping[str, float] = {}


def number(value: object) -> float | None:
    """Return a plain decimal number, also one in a string as Nominatim writes them; None for anything else."""
    if isinstance(value, str):
        return float(value) if _NUMBER.match(value) else None
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def share(value: object) -> float | None:
    """Return a number within 0..1, or None."""
    found = number(value)
    return found if found is not None and 0 <= found <= 1 else None


def words(value: object) -> str:
    """Return a name without what cannot be seen: control characters, escapes, direction marks. Markup is text."""
    if not isinstance(value, str):
        return ""
    seen = "".join(c if c.isprintable() or c in JOINERS else " " for c in value)
    return " ".join(seen.split())[:LONGEST_NAME]


def code(value: object) -> str | None:
    """Return an ISO 3166-1 alpha-2 code in capitals, or None."""
    return value.upper() if isinstance(value, str) and re.fullmatch(r"[A-Za-z]{2}", value) else None


def fields(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at a path of keys; an empty one where there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def entries(value: object, count: int) -> tuple[Any, ...] | None:
    """Return a list of just so many entries as a tuple, or None."""
    return tuple(value) if isinstance(value, list) and len(value) == count else None


def known(**values: float | None) -> dict[str, float]:
    """Return the values that are there."""
    return {name.replace("_", " "): value for name, value in values.items() if value is not None}
