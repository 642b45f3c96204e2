"""Choosing between candidates by named features: linear sums whose weights are a readable file (`weights.json`).

Every decision is one table of weights. A feature counts in all languages; what a language does otherwise stands under
`LANGUAGE|feature` and is added. Rooms that choose so have such a file: `extract/trained` and `link`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from typing import TypeVar

Features = Sequence[str]
L = TypeVar("L", bound=str)
Weights = Mapping[str, Mapping[str, float]]


_NOTHING = repeat(0.0)


class Chooser:
    """The tables of weights, asked in one language."""

    def __init__(self, tables: Weights, language: str) -> None:
        self._tables = {name: _of_language(table, language) for name, table in tables.items()}

    def score(self, decision: str, features: Features) -> float:
        """Return the sum of the weights of some features."""
        return sum(map(self._tables[decision].get, features, _NOTHING))

    def best(self, decision: str, candidates: Iterable[Features]) -> int:
        """Return the index of the candidate with the greatest sum, the first of equals."""
        scores = [self.score(decision, features) for features in candidates]
        return max(range(len(scores)), key=scores.__getitem__)

    def label(self, decision: str, labels: Sequence[L], features: Features) -> L:
        """Return the label whose own weights (`label:feature`) sum highest."""
        return labels[self.best(decision, [labelled(label, features) for label in labels])]


def labelled(label: str, features: Features) -> list[str]:
    """Return features as those of one label."""
    return [f"{label}:{f}" for f in features]


def _of_language(table: Mapping[str, float], language: str) -> dict[str, float]:
    merged = {f: w for f, w in table.items() if "|" not in f}
    for feature, weight in table.items():
        said, bar, name = feature.partition("|")
        if bar and said == language:
            merged[name] = merged.get(name, 0.0) + weight
    return merged


@cache
def chooser(package: str, language: str) -> Chooser:
    """Return the trained choices of a package, of its `weights.json`, for texts in a language."""
    text = (files(package) / "weights.json").read_text(encoding="utf-8")
    return Chooser(json.loads(text)["tables"], language)


def size(number: int) -> str:
    """Return a small number as a word of a feature."""
    return (
        str(number)
        if number < 3
        else "3-4"
        if number < 5
        else "5-7"
        if number < 8
        else "8-12"
        if number < 13
        else "13+"
    )
