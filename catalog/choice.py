"""Choosing between candidates by named features: linear sums whose weights are a readable file (`weights.json`).

Every decision is one table of weights. A feature counts in all languages; what a language does otherwise stands under
`LANGUAGE|feature` and is added. Rooms that choose so have such a file: `extract/trained` and `link`.
"""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from math import exp
from typing import Any, TypeVar

Features = Sequence[str]
Bundle = tuple[Any, ...]
"""Features that follow together from a few values, as the function that says them and those values: it is asked only
where nobody remembers what they weigh."""
Row = Sequence[Bundle]
"""All features of a candidate."""
Parts = Mapping[str, Row]
"""Features by the prefix behind which they stand in the table: `{"by ": [bundle of "near"]}` is `by near`. What stands
behind a prefix is a table of its own, so that the same features can be asked about several labels without writing them
anew."""
L = TypeVar("L", bound=str)
Weights = Mapping[str, Mapping[str, float]]
_NOTHING = repeat(0.0)
_FAR = 50.0
"""Between sums, beyond which nothing is less likely."""
_SIZES = ("0", "1", "2", *("3-4",) * 2, *("5-7",) * 3, *("8-12",) * 5)
_KEPT = 1 << 15
"""Bundles of which a table remembers what they weigh."""


def single(*pieces: str) -> Features:
    """Return one feature in pieces, for a bundle of it alone."""
    return ("".join(pieces),)


class _Sums(dict[Bundle, float]):
    """What bundles weigh by one table."""

    def __init__(self, table: Mapping[str, float]) -> None:
        self._weight = table.get

    def __missing__(self, bundle: Bundle) -> float:
        if len(self) >= _KEPT:
            self.clear()
        total = self[bundle] = sum(map(self._weight, _features(*bundle), _NOTHING))
        return total


class _LabelSums(dict[Bundle, Sequence[float]]):
    """What bundles weigh for each of some labels; empty where nothing of them is known."""

    def __init__(self, rows: Mapping[str, Sequence[float]]) -> None:
        self._row = rows.get

    def __missing__(self, bundle: Bundle) -> Sequence[float]:
        if len(self) >= _KEPT:
            self.clear()
        rows = filter(None, map(self._row, _features(*bundle)))
        total = self[bundle] = tuple(map(sum, zip(*rows, strict=True)))
        return total


def _features(said_by: Callable[..., Iterable[str]], *values: Any) -> Iterable[str]:
    return said_by(*values)


class Chooser:
    """The tables of weights, asked in one language."""

    def __init__(self, tables: Weights, language: str) -> None:
        self._tables = {name: _of_language(table, language) for name, table in tables.items()}
        self._sums: dict[tuple[str, str], _Sums] = {}
        self._labelled: dict[str, _LabelSums] = {}

    def score(self, decision: str, features: Features) -> float:
        """Return the sum of the weights of some features."""
        return sum(map(self._tables[decision].get, features, _NOTHING))

    def weigh(self, decision: str, row: Row, prefix: str = "") -> float:
        """Return the sum of the weights of the features of a candidate, which stand behind a prefix."""
        return sum(map(self._behind(decision, prefix).__getitem__, row))

    def total(self, decision: str, parts: Parts) -> float:
        """Return the sum of the weights of the features of all parts."""
        return sum([self.weigh(decision, row, prefix) for prefix, row in parts.items()])

    def scores(self, decision: str, candidates: Iterable[Row]) -> list[float]:
        """Return the sum of the weights of each of some candidates."""
        weight = self._behind(decision, "").__getitem__
        return [sum(map(weight, row)) for row in candidates]

    def best_of_parts(self, decision: str, candidates: Iterable[Parts]) -> int:
        """Return the index of the candidate with the greatest total, the first of equals."""
        return first_of_best([self.total(decision, parts) for parts in candidates])

    def label(self, decision: str, labels: Sequence[L], row: Row) -> L:
        """Return the label whose own weights (`label:feature`) sum highest."""
        return labels[first_of_best(self.sums(decision, labels, row))]

    def sums(self, decision: str, labels: Sequence[str], row: Row) -> list[float]:
        """Return the sum of each label's own weights of some features (`label:feature`)."""
        if decision not in self._labelled:
            self._labelled[decision] = _LabelSums(self._by_label(decision, labels))
        known = filter(None, map(self._labelled[decision].__getitem__, row))
        return list(map(sum, zip(*known, strict=True))) or [0.0] * len(labels)

    def _by_label(self, decision: str, labels: Sequence[str]) -> dict[str, list[float]]:
        """Return the weights that each feature has for each label."""
        found: dict[str, list[float]] = {}
        for n, label in enumerate(labels):
            for feature, weight in self._part(decision, f"{label}:").items():
                found.setdefault(feature, [0.0] * len(labels))[n] = weight
        return found

    def _behind(self, decision: str, prefix: str) -> _Sums:
        """Return what bundles weigh behind a prefix; each such table is made when it is first asked for."""
        key = (decision, prefix)
        if key not in self._sums:
            self._sums[key] = _Sums(self._part(decision, prefix))
        return self._sums[key]

    def _part(self, decision: str, prefix: str) -> Mapping[str, float]:
        table, size = self._tables[decision], len(prefix)
        return {f[size:]: w for f, w in table.items() if f.startswith(prefix)} if prefix else table


def first_of_best(scores: Sequence[float]) -> int:
    """Return the index of the greatest of some sums, the first of equals."""
    return scores.index(max(scores))


def shares_of(scores: Sequence[float]) -> list[float]:
    """Return how likely each of some candidates with some sums is."""
    top = max(scores)
    weights = [exp(max(score - top, -_FAR)) for score in scores]
    whole = sum(weights)
    return [weight / whole for weight in weights]


def together(shares: Sequence[float], keys: Sequence[Hashable]) -> list[tuple[int, float]]:
    """Return for each key the index of its likeliest candidate and how likely all of its candidates are, the likeliest
    key first."""
    found: dict[Hashable, tuple[int, float]] = {}
    for at, key in enumerate(keys):
        best, whole = found.get(key, (at, 0.0))
        found[key] = at if shares[at] > shares[best] else best, whole + shares[at]
    return sorted(found.values(), key=lambda f: -f[1])


def likely(score: float) -> float:
    """Return how likely is what has a sum of signs, against that it is not so."""
    return 1 / (1 + exp(min(-score, _FAR)))


def features_of(row: Row) -> list[str]:
    """Return the features of all bundles of a row."""
    return [feature for bundle in row for feature in _features(*bundle)]


def written_out(parts: Parts) -> list[str]:
    """Return the features of all parts as they stand in the table."""
    return [prefix + feature for prefix, row in parts.items() for feature in features_of(row)]


def labelled(label: str, row: Row) -> list[str]:
    """Return features as those of one label."""
    return written_out({f"{label}:": row})


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
