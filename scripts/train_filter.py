#!/usr/bin/env python3
"""Train the weights of the mention filter on annotated corpora.

    train_filter.py CORPUS.jsonl... [--folds 5] [--write]

CORPUS: one document a line, {"id", "text", "mentions": [{"start", "end", "name", "type"?}]}. Logistic regression
with an L2 penalty on the named features of catalog/geoparse/evidence.py. Prints cross-validated precision, recall
and F1 over the names that the gazetteer knows; --write puts the weights of all of it into
catalog/geoparse/data/weights.json. No text and no annotation is kept.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from catalog.gazetteer import open_gazetteer
from catalog.geoparse.keep import weighed
from catalog.geoparse.lexicon import weights
from catalog.geoparse.page import Page
from catalog.geoparse.spot import spot
from catalog.model import Document

WEIGHTS = Path(__file__).resolve().parents[1] / "catalog/geoparse/data/weights.json"
PENALTY = 2.0


def samples(paths, gazetteer):
    """Yield (document number, features, is a place) of every name; ignored spans are left out."""
    number = 0
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").split("\n"):
            if not line.strip():
                continue
            row = json.loads(line)
            number += 1
            gold = {(m["start"], m["end"]) for m in row["mentions"] if not ignored(m)}
            skip = {(m["start"], m["end"]) for m in row["mentions"] if ignored(m)}
            page = Page(Document(sha256="0" * 64, name=row["id"], text=row["text"]))
            spots = spot(page, gazetteer)
            for found, features in zip(spots, weighed(page, spots), strict=True):
                span = (found.start, found.end)
                if not any(span[0] < b and a < span[1] for a, b in skip - gold):
                    yield number, features, span in gold


def ignored(mention):
    """Adjectives, demonyms and names inside names are neither right nor wrong."""
    kind = str(mention.get("type", ""))
    return kind in ("Demonym", "Language") or kind.startswith("Embedded") or mention.get("mod") == "Adjective"


def fit(x, y):
    """Return the weights by Newton's method."""
    w = np.zeros(x.shape[1])
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + PENALTY * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(x.shape[1])
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def report(said, y):
    """Return precision, recall, F1."""
    tp, fp, fn = (said & y).sum(), (said & ~y).sum(), (~said & y).sum()
    p, r, f1 = tp / max(tp + fp, 1), tp / max(tp + fn, 1), 2 * tp / max(2 * tp + fp + fn, 1)
    return f"P {p:.3f} R {r:.3f} F1 {f1:.3f}"


def main():
    """Train, report, and write if asked to."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpora", nargs="+")
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    with open_gazetteer() as gazetteer:
        rows = list(samples(args.corpora, gazetteer))
    names = sorted({n for _, f, _ in rows for n in f})
    x = np.array([[f.get(n, 0.0) for n in names] for _, f, _ in rows])
    y = np.array([label for _, _, label in rows])
    documents = np.array([d for d, _, _ in rows])
    said = np.zeros(len(y), bool)
    for fold in range(args.folds):
        held = documents % args.folds == fold
        said[held] = x[held] @ fit(x[~held], y[~held].astype(float)) > 0
    shipped = x @ np.array([weights().get(n, 0) for n in names]) > 0
    print(f"names {len(y)}, places {y.sum()}")
    print("as shipped     ", report(shipped, y))
    print("cross-validated", report(said, y))
    trained = {n: round(float(w), 2) for n, w in zip(names, fit(x, y.astype(float)), strict=True)}
    print(json.dumps(trained, indent=1))
    if args.write:
        data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
        data["filter"] = trained
        WEIGHTS.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
