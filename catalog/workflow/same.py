"""Items that may be one recording: suggested with reasons, decided by a person (`merge-items`, or `not_same`)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest

from catalog.link import LEAST, likeness
from catalog.store import Catalog


@dataclass(frozen=True)
class Suggestion:
    """Two items that may be one recording."""

    item: str
    """Id of the one that was asked for, or that came first."""
    other: str
    """Id of the other one."""
    score: float
    """0..1."""
    reasons: Mapping[str, float]
    """Weights by name; below zero = speaks against it."""


def suggestions(
    catalog: Catalog, item: str | None = None, least: float = LEAST, limit: int | None = None
) -> list[Suggestion]:
    """Return pairs that may be one recording, the likeliest first: those of an item, or all of the catalog."""
    return _best(
        (
            Suggestion(one.item, other.item, alike.score, alike.reasons)
            for one, other in catalog.pairs(item)
            if (alike := likeness(one, other)).score >= least
        ),
        limit,
    )


def _best(found: Iterable[Suggestion], limit: int | None) -> list[Suggestion]:
    def rank(one: Suggestion) -> tuple[float, str, str]:
        return one.score, one.item, one.other

    return sorted(found, key=rank, reverse=True) if limit is None else nlargest(limit, found, key=rank)
