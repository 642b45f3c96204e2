"""Rows as the page carries them: field by field, each one column of a table; a field that is a list is a table again.

What the columns of the map hold already (kind, status, sensitivity, dimensions, most ids and spots) and ids that the
page shows nowhere stay out.
"""

from collections.abc import Callable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from catalog.views import ContradictionView, ItemRow, SourceView
from maps.facts import Support

_QUOTED = ("quote", "start", "end", "quote_start")
FIELDS: dict[str, tuple[str, ...]] = {
    "item": (
        "id", "description", "steps", "times", "locations", "verifications", "copies", "time_bounds",
        "contradictions", "document", "main", "articles", "checkers", *_QUOTED, "duration_s", "unplaced", "spot",
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
    "time_bounds": ("what", "when", "why"),
    "contradictions": ("says", "sides"),
    "sides": ("elsewhere", "role", "when", *_QUOTED),
    "checkers": ("verifier", "verifier_kind", "dimensions", "articles"),
    "source": ("name", "sha256", "publisher", "title", "url", "published", "language", "licence"),
}  # fmt: skip
"""The names of the columns of each table, in order."""

Values = tuple[Any, ...]
_STEP, _TIME, _PLACE, _CANDIDATE, _CHECK, _COPY, _BOUND, _SOURCE = (
    itemgetter(*FIELDS[name])
    for name in ("steps", "times", "locations", "candidates", "verifications", "copies", "time_bounds", "source")
)
_SIDE = itemgetter(*FIELDS["sides"][1:])
_OWN = itemgetter(*FIELDS["item"][13:-1])
_LAT, _AFTER_CIRCLE, _CANDIDATES = (FIELDS["locations"].index(name) for name in ("lat", "precision", "candidates"))
_WHEN = FIELDS["times"].index("when")


def item_values(
    row: ItemRow, said: str | None, document: int | None, main: int | None, day: str | None, support: Support
) -> Values:
    """Return the values of a row in the order of `FIELDS["item"]`, all but the spot.

    `said` is its id where the columns do not hold it, `document` the number of its document, `support` what
    `maps.facts` says of it. Of what the columns hold once for all of the item nothing is said again: the circle of
    its `main` place, and the one `day` it is about.
    """
    return (
        said,
        row.description,
        _all(_STEP, row.steps),
        tuple([_time(vars(time), day) for time in row.times]),
        tuple([_place(vars(place), n == main) for n, place in enumerate(row.locations)]),
        _all(_CHECK, row.verifications),
        _all(_COPY, row.copies),
        _bounds(row),
        tuple([_contradiction(one, row.id) for one in row.contradictions]),
        document,
        main,
        *support,
        *_OWN(vars(row)),
    )


def source_values(source: SourceView) -> Values:
    """Return the values of a document, in the order of `FIELDS["source"]`."""
    values: Values = _SOURCE(vars(source))
    return values


def _all(values: Callable[[Any], Values], records: Sequence[Any]) -> tuple[Values, ...]:
    return tuple([values(vars(record)) for record in records]) if records else ()


def _time(said: dict[str, Any], day: str | None) -> Values:
    values = _TIME(said)
    return (*values[:_WHEN], None, *values[_WHEN + 1 :]) if values[_WHEN] == day else values


def _bounds(row: ItemRow) -> tuple[Values, ...]:
    """Return what follows from the dates, where no date says it outright."""
    if not row.time_bounds:
        return ()
    dated = any(time.role == "filmed" for time in row.times)
    return _all(_BOUND, [one for one in row.time_bounds if one.what != "filmed" or not dated])


def _contradiction(found: ContradictionView, item: str) -> Values:
    return found.says, tuple([(one.item != item or None, *_SIDE(vars(one))) for one in found.sides])


def _place(said: dict[str, Any], is_main: bool) -> Values:
    values = _PLACE(said)
    if is_main:
        values = (*values[:_LAT], None, None, None, *values[_AFTER_CIRCLE:])
    found = values[_CANDIDATES]
    return (*values[:_CANDIDATES], _all(_CANDIDATE, found), *values[_CANDIDATES + 1 :]) if found else values


def table(name: str, records: Sequence[Values]) -> list[Any]:
    """Return the columns of records; of a column that says one thing throughout, that alone.

    The column of a list holds how many there are of it in each record, and their own table.
    """
    columns = zip(*records, strict=True) if records else [()] * len(FIELDS[name])
    return [_column(field, values) for field, values in zip(FIELDS[name], columns, strict=True) if values]


def _column(field: str, values: Values) -> list[Any]:
    if field not in FIELDS:
        return _short(values)
    return [_short([*map(len, values)]), table(field, [*chain.from_iterable(values)])]


def _short(values: Sequence[Any]) -> list[Any]:
    return [values[0]] if values.count(values[0]) == len(values) else list(values)
