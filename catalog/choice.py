"""Choosing between candidates by named features: linear sums whose weights are a readable file (`weights.json`).

Every decision is one table of weights. A feature counts in all languages; what a language does otherwise stands under
`LANGUAGE|feature` and is added. Rooms that choose so have such a file: `extract/trained` and `link`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from math import exp
from typing import TypeVar

Features = Sequence[str]
Parts = Mapping[str, Features]
"""Features by the prefix behind which they stand in the table: `{"by ": ["near"]}` is `by near`. What stands behind a
prefix is a table of its own, so that the same features can be asked about several labels without writing them anew."""
L = TypeVar("L", bound=str)
Weights = Mapping[str, Mapping[str, float]]
_NOTHING = repeat(0.0)
_FAR = 50.0
"""Between sums, beyond which nothing is less likely."""
_SIZES = ("0", "1", "2", *("3-4",) * 2, *("5-7",) * 3, *("8-12",) * 5)


class Chooser:
    """The tables of weights, asked in one language."""

    def __init__(self, tables: Weights, language: str) -> None:
        self._tables = {name: _of_language(table, language) for name, table in tables.items()}
        self._behind: dict[tuple[str, str], dict[str, float]] = {}
        self._labelled: dict[str, dict[str, list[float]]] = {}

    def score(self, decision: str, features: Features, prefix: str = "") -> float:
        """Return the sum of the weights of some features, which stand behind a prefix."""
        table = self._tables[decision] if not prefix else self._part(decision, prefix)
        return sum(map(table.get, features, _NOTHING))

    def total(self, decision: str, parts: Parts) -> float:
        """Return the sum of the weights of the features of all parts."""
        return sum([self.score(decision, features, prefix) for prefix, features in parts.items()])

    def scores(self, decision: str, candidates: Iterable[Features]) -> list[float]:
        """Return the sum of the weights of each of some candidates."""
        weight = self._tables[decision].get
        return [sum(map(weight, features, _NOTHING)) for features in candidates]

    def best_of_parts(self, decision: str, candidates: Iterable[Parts]) -> int:
        """Return the index of the candidate with the greatest total, the first of equals."""
        return first_of_best([self.total(decision, parts) for parts in candidates])

    def label(self, decision: str, labels: Sequence[L], features: Features) -> L:
        """Return the label whose own weights (`label:feature`) sum highest."""
        return labels[first_of_best(self.sums(decision, labels, features))]

    def sums(self, decision: str, labels: Sequence[str], features: Features) -> list[float]:
        """Return the sum of each label's own weights of some features (`label:feature`)."""
        rows = [row for row in map(self._by_label(decision, labels).get, features) if row]
        return list(map(sum, zip(*rows, strict=True))) if rows else [0.0] * len(labels)

    def _by_label(self, decision: str, labels: Sequence[str]) -> dict[str, list[float]]:
        """Return the weights that a feature has for each label, made when it is first asked for."""
        if decision not in self._labelled:
            found: dict[str, list[float]] = {}
            for n, label in enumerate(labels):
                for feature, weight in self._part(decision, f"{label}:").items():
                    found.setdefault(feature, [0.0] * len(labels))[n] = weight
            self._labelled[decision] = found
        return self._labelled[decision]

    def _part(self, decision: str, prefix: str) -> dict[str, float]:
        """Return the weights behind a prefix; each such table is made when it is first asked for."""
        key = (decision, prefix)
        if key not in self._behind:
            table, size = self._tables[decision], len(prefix)
            self._behind[key] = {f[size:]: w for f, w in table.items() if f.startswith(prefix)}
        return self._behind[key]


def first_of_best(scores: Sequence[float]) -> int:
    """Return the index of the greatest of some sums, the first of equals."""
    return scores.index(max(scores))


def share(scores: Sequence[float], at: int) -> float:
    """Return how likely the choice at an index is, among candidates with some sums."""
    return 1 / sum([exp(min(score - scores[at], _FAR)) for score in scores])


def likely(score: float) -> float:
    """Return how likely is what has a sum of signs, against that it is not so."""
    return 1 / (1 + exp(min(-score, _FAR)))


def written_out(parts: Parts) -> list[str]:
    """Return the features of all parts as they stand in the table."""
    return [prefix + feature for prefix, features in parts.items() for feature in features]


def labelled(label: str, features: Features) -> list[str]:
    """Return features as those of one label."""
    return written_out({f"{label}:": features})


def _of_language(table: Mapping[str, float], language: str) -> dict[str, float]:
    numbers: dict[float, float] = {}  # equal weights are one object: what is looked up stays near the processor
    merged = {f: numbers.setdefault(w, w) for f, w in table.items() if "|" not in f}
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
    return _SIZES[number] if number < len(_SIZES) else "13+"
