"""Items that may be one recording: suggested with reasons, decided by a person (`merge-items`, or `not_same`)."""

from collections.abc import Mapping
from dataclasses import dataclass

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
    """Return pairs that may be one recording, the likeliest first: those of an item, or all of the catalog.

    Duplicates speak for the item that stays; of all that speak for a pair the best word counts.
    """
    best: dict[frozenset[str], Suggestion] = {}
    for one, other in catalog.pairs(item):
        alike, pair = likeness(one, other), frozenset((one.item, other.item))
        if alike.score >= least and (pair not in best or alike.score > best[pair].score):
            best[pair] = Suggestion(one.item, other.item, alike.score, alike.reasons)
    ranked = sorted(best.values(), key=lambda found: (-found.score, found.item, found.other))
    return ranked[:limit]
