"""The conditional logit by which choices between candidates are trained (catalog/choice.py)."""

from collections import Counter, defaultdict

import numpy as np

PENALTY = 4.0
"""Of half the square of each weight, where a decision has no better one."""
ROUNDS = 150
RARE = 2
"""Signs of fewer samples are left out."""


class Samples:
    """The samples of one decision: rows of features, which of them are right, how much the sample counts."""

    def __init__(self):
        self.rows, self.owner, self.right, self.weight, self.part = [], [], [], [], []

    def add(self, candidates, right, language, weight=1.0, part=0):
        """Add one choice; `right`: the indexes of what is right; `part`: the part of the reports that it is from."""
        if not right or len(right) == len(candidates):
            return
        number = len(self.weight)
        self.weight.append(weight)
        self.part.append(part)
        for i, features in enumerate(candidates):
            self.rows.append([*features, *(f"{language}|{f}" for f in features)])
            self.owner.append(number)
            self.right.append(i in right)

    def without(self, part):
        """Return the samples of all parts but one."""
        kept = Samples()
        number = {}
        for i, (of, weight) in enumerate(zip(self.part, self.weight, strict=True)):
            if of != part:
                number[i] = len(kept.weight)
                kept.weight.append(weight)
                kept.part.append(of)
        for row, owner, right in zip(self.rows, self.owner, self.right, strict=True):
            if owner in number:
                kept.rows.append(row)
                kept.owner.append(number[owner])
                kept.right.append(right)
        return kept

    def train(self, penalty=PENALTY):
        """Return the weights by feature name; `penalty` of half the square of each."""
        counts = Counter(f for row in self.rows for f in set(row))
        seen = defaultdict(set)
        for row, owner in zip(self.rows, self.owner, strict=True):
            for f in row:
                seen[f].add(owner)
        names = [f for f in counts if len(seen[f]) > RARE]
        index = {f: i for i, f in enumerate(names)}
        columns = np.array([index[f] for row in self.rows for f in row if f in index], dtype=np.int32)
        spots = np.array([r for r, row in enumerate(self.rows) for f in row if f in index], dtype=np.int32)
        owner, right = np.array(self.owner, dtype=np.int64), np.array(self.right, dtype=bool)
        weight = np.array(self.weight)
        n = len(weight)
        shared = np.array([0.35 if "|" in f else 1.0 for f in names])  # what all languages share is cheaper

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
        return {f: round(float(v * s), 3) for f, v, s in zip(names, w, shared, strict=True) if abs(v * s) >= 0.02}


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
