"""For whom rows may leave: allow-lists of items and of fields.

internal  every item, every field.
partner   items whose sensitivity somebody has judged, except those under embargo and those whose source is to be
          protected; every field.
public    items judged not sensitive, deceptive, or graphic (the page covers those); who filmed, accounts, where a
          camera stood, file names and the places that lost stay in.

Of an item that is held back nothing leaves: no id, no count, and no sentence that it shares with another item.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from catalog.verify.status import dimension_status
from catalog.views.rows import ItemRow, LocationView, Quoted, SideView, SourceView, StepView
from catalog.views.site import Profile

PUBLIC = frozenset({"not_sensitive", "deceptive", "graphic_violence"})
"""Sensitivities of which the public may see the item."""
PARTNERS = PUBLIC | {"personal_information", "deleted_by_source", "minor"}
"""Sensitivities of which a partner may see the item."""
WITHHELD = "where it was filmed from is not given here"
"""Why an item has no place once its camera is left out."""

Spoken = TypeVar("Spoken", bound=Quoted)
Spans = dict[str, list[tuple[int, int]]]


def rows_for(profile: Profile, rows: Sequence[ItemRow]) -> list[ItemRow]:
    """Return the rows that may leave to such readers, with the fields that may."""
    if profile == "internal":
        return list(rows)
    allowed = PUBLIC if profile == "public" else PARTNERS
    held_back = _spans(row for row in rows if row.sensitivity not in allowed)
    shown = [_alone(row, allowed) for row in rows if row.sensitivity in allowed]
    kept = [_without_shared(row, held_back) for row in shown]
    return [_public(row) for row in kept] if profile == "public" else kept


def _alone(row: ItemRow, allowed: frozenset[str]) -> ItemRow:
    """Return the row without what it owes to duplicates that are held back: neither ids nor counts nor dates leave."""
    if row.twin_of is None and all(twin.sensitivity in allowed for twin in row.twins):
        return row
    return row.model_copy(
        update={
            "twins": (),
            "twin_of": None,
            "independence": None,
            "dimensions": dimension_status(row.verifications),
            "time_bounds": tuple(b for b in row.time_bounds if all(side.item == row.id for side in b.because)),
            "contradictions": tuple(c for c in row.contradictions if all(side.item == row.id for side in c.sides)),
        }
    )


def _public(row: ItemRow) -> ItemRow:
    shown = tuple(_place(place) for place in row.locations if place.role == "depicted")
    placed = any(place.lat is not None for place in shown)
    return row.model_copy(
        update={
            "steps": tuple(_step(step) for step in row.steps),
            "locations": shown,
            "unplaced": None if placed else row.unplaced or WITHHELD,
            "source": _source(row.source) if row.source else None,
            "document": None,
            "mentions": (),
            "twins": tuple(twin.model_copy(update={"document": None}) for twin in row.twins),
        }
    )


def _step(step: StepView) -> StepView:
    if step.role != "filmed" or step.agent_kind != "named":
        return step.model_copy(update={"handle": None})
    return step.model_copy(update={"agent": None, "agent_kind": "unknown", "handle": None, "quote": None})


def _place(place: LocationView) -> LocationView:
    return place.model_copy(update={"candidates": ()})


def _source(source: SourceView) -> SourceView:
    return source.model_copy(update={"name": ""})


def _spoken(row: ItemRow) -> list[Quoted]:
    return [row, *row.steps, *row.times, *row.locations, *row.verifications]


def _spans(rows: Iterable[ItemRow]) -> Spans:
    """Return by document the spans of all words that speak of these rows."""
    spans: Spans = defaultdict(list)
    for row in rows:
        if row.source:
            told = [(one.start, one.end) for one in _spoken(row) if one.start is not None and one.end is not None]
            spans[row.source.sha256] += [*told, *row.mentions]
    return spans


def _without_shared(row: ItemRow, held_back: Spans) -> ItemRow:
    """Return the row without the sentences in which something held back is spoken of."""
    sides = [side for one in row.time_bounds for side in one.because]
    sides += [side for one in row.contradictions for side in one.sides]
    own = row.source.sha256 if row.source else None
    if not any(sha in held_back for sha in (own, *(side.document for side in sides))):
        return row
    spans = held_back.get(own or "", [])
    whole: ItemRow = _unquoted(row, spans)
    return whole.model_copy(
        update={
            "steps": tuple(_unquoted(one, spans) for one in row.steps),
            "times": tuple(_unquoted(one, spans) for one in row.times),
            "locations": tuple(_unquoted(one, spans) for one in row.locations),
            "verifications": tuple(_unquoted(one, spans) for one in row.verifications),
            "time_bounds": tuple(
                bound.model_copy(update={"because": _sides(bound.because, held_back)}) for bound in row.time_bounds
            ),
            "contradictions": tuple(
                found.model_copy(update={"sides": _sides(found.sides, held_back)}) for found in row.contradictions
            ),
        }
    )


def _sides(sides: tuple[SideView, ...], held_back: Spans) -> tuple[SideView, ...]:
    return tuple(_unquoted(side, held_back.get(side.document or "", [])) for side in sides)


def _unquoted(one: Spoken, spans: list[tuple[int, int]]) -> Spoken:
    if one.quote is None or one.quote_start is None:
        return one
    start, end = one.quote_start, one.quote_start + len(one.quote)
    shared = any(first < end and last > start for first, last in spans)
    return one.model_copy(update={"quote": None, "start": None, "end": None, "quote_start": None}) if shared else one
