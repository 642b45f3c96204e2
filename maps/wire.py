"""A row as the page carries it: values in a fixed order, without the names, which the page is told once.

What the columns hold already (kind, status, sensitivity, dimensions) and ids that the page shows nowhere stay out.
"""

import json
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from catalog.views import ItemRow

_QUOTED = ("quote", "start", "end", "quote_start")
FIELDS: dict[str, tuple[str, ...]] = {
    "item": (
        "id", "description", "steps", "times", "locations", "verifications", "copies", "source", "main", "checkers",
        *_QUOTED, "duration_s", "unplaced",
    ),
    "steps": ("role", "agent", "agent_kind", "when", *_QUOTED, "channel", "handle", "credit"),
    "times": ("role", "when", "basis", *_QUOTED),
    "locations": (
        "role", "name", "method", "why", "lat", "lon", "uncertainty_m", "precision", "rule", "ids", "candidates",
        *_QUOTED, "geometry", "confidence",
    ),
    "candidates": ("name", "kind", "country", "ids", "lat", "lon", "uncertainty_m", "score", "provider", "reasons"),
    "verifications": ("dimension", "verdict", "verifier", "verifier_kind", *_QUOTED, "method"),
    "copies": ("url", "archive_url", "sha256", "first_seen", "acquired", "licence"),
    "source": ("name", "sha256", "publisher", "title", "url", "published", "language", "licence"),
}  # fmt: skip
"""The names, in the order of the values."""

_VALUES: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    name: attrgetter(*fields) for name, fields in FIELDS.items() if name != "item"
}
_OWN = attrgetter(*FIELDS["item"][10:])
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_CANDIDATES = FIELDS["locations"].index("candidates")


def line(row: ItemRow, main: int | None, checkers: list[str]) -> bytes:
    """Return one line of JSON: what the page's panel and list need of a row besides the columns."""
    return _encode(
        (
            row.id,
            row.description,
            _all("steps", row.steps),
            _all("times", row.times),
            [_location(values) for values in _all("locations", row.locations)],
            _all("verifications", row.verifications),
            _all("copies", row.copies),
            _trimmed(_VALUES["source"](row.source)) if row.source else None,
            main,
            checkers,
            *_OWN(row),
        )
    ).encode()


def _all(name: str, records: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    values = _VALUES[name]
    return [_trimmed(values(record)) for record in records]


def _location(values: tuple[Any, ...]) -> tuple[Any, ...]:
    found = values[_CANDIDATES]
    return (*values[:_CANDIDATES], _all("candidates", found), *values[_CANDIDATES + 1 :]) if found else values


def _trimmed(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Leave out what is None at the end."""
    full = len(values)
    while full and values[full - 1] is None:
        full -= 1
    return values[:full]
