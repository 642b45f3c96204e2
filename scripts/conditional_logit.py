"""The conditional logit by which choices between candidates are trained (catalog/choice.py)."""

import json
from array import array

import numpy as np

PENALTY = 4.0
"""Of half the square of each weight, where a decision has no better one."""
ROUNDS = 150
RARE = 2
"""Signs of fewer samples are left out."""
LEAST = 0.02
"""Smaller weights are left out."""


class Samples:
    """The samples of one decision: rows of features, which of them are right, how much the sample counts."""

    def __init__(self):
        self._numbers = {}  # of each feature; a row is kept as numbers, as there are many millions of strings
        self._columns, self._sizes, self._owner, self._right = array("i"), array("i"), array("i"), array("b")
        self._weight, self._part = array("d"), array("i")

    def add(self, candidates, right, language, weight=1.0, part=0):
        """Add one choice; `right`: the indexes of what is right; `part`: the part of the reports that it is from."""
        if not right or len(right) == len(candidates):
            return
        numbers = self._numbers
        for i, features in enumerate(candidates):
            for feature in features:
                self._columns.append(numbers.setdefault(feature, len(numbers)))
                self._columns.append(numbers.setdefault(f"{language}|{feature}", len(numbers)))
            self._sizes.append(2 * len(features))
            self._owner.append(len(self._weight))
            self._right.append(i in right)
        self._weight.append(weight)
        self._part.append(part)

    def train(self, penalty=PENALTY, but=None):
        """Return the weights by feature name; `penalty` of half the square of each; `but`: without one part."""
        owner, right = np.frombuffer(self._owner, dtype=np.int32), np.frombuffer(self._right, dtype=np.int8) > 0
        columns, sizes = np.frombuffer(self._columns, dtype=np.int32), np.frombuffer(self._sizes, dtype=np.int32)
        weight, of_part = np.frombuffer(self._weight), np.frombuffer(self._part, dtype=np.int32)
        if but is not None:
            kept = (of_part != but)[owner]
            columns, sizes, right, owner = columns[np.repeat(kept, sizes)], sizes[kept], right[kept], owner[kept]
            weight, owner = weight[of_part != but], np.unique(owner, return_inverse=True)[1]
        spots = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        often = _samples_of_each(columns, owner[spots], len(self._numbers)) > RARE
        known = often[columns]
        spots, columns = spots[known], (np.cumsum(often, dtype=np.int32) - 1)[columns[known]]
        names = [name for name, is_often in zip(self._numbers, often, strict=True) if is_often]
        shared = np.array([0.35 if "|" in f else 1.0 for f in names])  # what all languages share is cheaper
        n = len(weight)

        def loss(w):
            z = np.bincount(spots, weights=(w * shared)[columns], minlength=len(owner))
            top = np.full(n, -np.inf)
            np.maximum.at(top, owner, z)
            e = np.exp(z - top[owner])
            total = np.bincount(owner, weights=e, minlength=n)
            good = np.bincount(owner, weights=e * right, minlength=n)
            value = -(weight * np.log(good / total)).sum() + penalty * 0.5 * (w**2).sum()
            slope = weight[owner] * (e / total[owner] - e * right / good[owner])
            return value, np.bincount(columns, weights=slope[spots], minlength=len(names)) * shared + penalty * w

        w = lbfgs(loss, np.zeros(len(names)), ROUNDS)
        return told({f: float(v * s) for f, v, s in zip(names, w, shared, strict=True)})


def told(weights):
    """Return the weights that are told, in thousandths."""
    return {name: round(weight, 3) for name, weight in weights.items() if abs(weight) >= LEAST}


def write(path, about, tables):
    """Write the tables of some decisions, with what is to be known of their training, and print their sizes."""
    text = json.dumps({"about": about, "tables": tables}, ensure_ascii=False, indent=0, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")
    print({name: len(table) for name, table in tables.items()})


def _samples_of_each(columns, owners, size):
    """Return of how many samples each feature is; `owners`: the sample of each entry, in order."""
    order = np.argsort(columns, kind="stable")
    columns, owners = columns[order], owners[order]
    first = np.ones(len(columns), dtype=bool)
    first[1:] = (columns[1:] != columns[:-1]) | (owners[1:] != owners[:-1])
    return np.bincount(columns[first], minlength=size)


def lbfgs(loss, x, rounds, memory=8):
    """Minimise a smooth convex function of a vector."""
    value, slope = loss(x)
    steps, changes = [], []
    for _ in range(rounds):
        q, alphas = slope.copy(), []
        for s, y in zip(reversed(steps), reversed(changes), strict=True):
            a = s @ q / (y @ s)
            alphas.append(a)
            q -= a * y
        if steps:
            q *= steps[-1] @ changes[-1] / (changes[-1] @ changes[-1])
        for (s, y), a in zip(zip(steps, changes, strict=True), reversed(alphas), strict=True):
            q += s * (a - y @ q / (y @ s))
        size = 1.0 if steps else 1.0 / max(1.0, np.abs(slope).sum())
        for _ in range(20):
            new = x - size * q
            new_value, new_slope = loss(new)
            if new_value <= value - 1e-4 * size * (slope @ q):
                break
            size /= 2
        s, y = new - x, new_slope - slope
        if s @ y > 1e-10:
            steps, changes = [*steps[-memory + 1 :], s], [*changes[-memory + 1 :], y]
        done = abs(value - new_value) < 1e-5 * max(1.0, abs(value))
        x, value, slope = new, new_value, new_slope
        if done:
            break
    return x
