"""The trained weights: a readable table of named features for each of the four sums that geoparsing takes."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from catalog.geoparse.lexicon import data

Weights = dict[str, float]

PARTS = ("glance", "filter", "rank", "trust")


@dataclass(frozen=True, eq=False)
class Model:
    """Weights by the name of the feature; what has no weight counts nothing."""

    glance: Weights
    """Is a name a place? From the words around it alone."""
    filter: Weights
    """The same, with what a first glance at the whole text has shown."""
    rank: Weights
    """Which of the places of that name?"""
    trust: Weights
    """Is the best of them the right one? The sum is the logarithm of the odds."""

    @classmethod
    def of(cls, table: dict[str, Any]) -> "Model":
        """Read a table of the form of weights.json; what is set by hand adds to what is trained."""
        return cls(*(_sum(table[part], table["by hand"].get(part, {})) for part in PARTS))


def _sum(trained: Weights, by_hand: Weights) -> Weights:
    return trained | {name: trained.get(name, 0.0) + more for name, more in by_hand.items()}


@cache
def shipped() -> Model:
    """Return the weights that come with the program."""
    return Model.of(data("weights.json"))
