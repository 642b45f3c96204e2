#!/usr/bin/env python3
"""Train the weights of geoparsing on annotated corpora, and measure them by cross-validation over documents.

    train_geoparse.py CORPUS.jsonl... [--folds 5] [--write]

CORPUS: one document a line, {"id", "text", "mentions": [{"start", "end", "name", "lat"?, "lon"?, "geonames_id"?}]}.
Four tables come out, all of named features with a linear sum (see catalog/geoparse/model.py): `glance` and `filter`
by logistic regression, `rank` by a conditional logit over the bearers of each name, `trust` by logistic regression
on whether the best bearer was right. Each fold's documents are every fifth one of each corpus; what is measured on
them is the whole of geoparsing with weights that never saw them. --write trains on everything and puts the weights
into catalog/geoparse/data/weights.json. No text and no annotation is kept.
"""

import argparse
import importlib.util
import json
from datetime import date
from pathlib import Path

import numpy as np

from catalog.gazetteer import open_gazetteer
from catalog.geoparse import Options, geoparse
from catalog.geoparse.banks import banks
from catalog.geoparse.keep import weigh
from catalog.geoparse.known import TRAITS
from catalog.geoparse.lexicon import data
from catalog.geoparse.model import Model
from catalog.geoparse.names import context_of, read_names, trust_signs
from catalog.geoparse.page import Page
from catalog.geoparse.rank import MOMENTS, settle
from catalog.geoparse.resolve import read_spots, roads_of
from catalog.geoparse.shelf import Shelf
from catalog.geoparse.spot import spot
from catalog.model import Document
from catalog.model.sphere import distance_m
from catalog.views import mentions_view

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "catalog/geoparse/data/weights.json"
PENALTY = {"glance": 2.0, "filter": 2.0, "rank": 1.0, "trust": 2.0}
RIGHT_M = 161_000
"""A place this near to the true one counts as right, as in the literature; the nearest such bearer is the one meant."""
EVEN, MOST_WEIGHT = 400, 3.0
"""Documents of a corpus of fewer than so many count more, up to three times."""
ROUNDS = 3
"""How often the ranker is trained on what its last weights make of the other names."""

_spec = importlib.util.spec_from_file_location("scoring", ROOT / "tests/bench/geoparse/scoring.py")
scoring = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(scoring)


def document(row):
    """Return a document of a corpus."""
    return Document(sha256="0" * 64, name=row["id"], text=row["text"])


def logistic(rows, labels, weights, penalty):
    """Return the weights (by feature name) of a logistic regression on rows of {feature: value}."""
    names = sorted({n for row in rows for n in row})
    number = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for n, value in row.items():
            x[i, number[n]] = value
    y, s, w = np.array(labels, float), np.array(weights, float), np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (s * (p - y)) + penalty * w
        hessian = (x * (s * p * (1 - p))[:, None]).T @ x + penalty * np.eye(len(names))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return {n: round(float(v), 3) for n, v in zip(names, w, strict=True) if round(float(v), 3)}


def conditional(samples, penalty):
    """Return the weights of the reasons, from (matrix of bearers x reasons, which of them is meant, sample weight)."""
    size = len(TRAITS + MOMENTS)
    w = np.zeros(size)
    for _ in range(40):
        gradient, hessian = penalty * w, penalty * np.eye(size)
        for x, meant, s in samples:
            total = x @ w
            p = np.exp(total - total.max())
            p /= p.sum()
            mean = p @ x
            gradient = gradient + s * (mean - x[meant])
            hessian = hessian + s * ((x * p[:, None]).T @ x - np.outer(mean, mean))
        step = np.linalg.solve(hessian, gradient)
        w -= np.clip(step, -3, 3)
        if np.abs(step).max() < 1e-5:
            break
    return {n: round(float(v), 3) for n, v in zip(TRAITS + MOMENTS, w, strict=True)}


class Trainer:
    """Four tables of weights out of some documents."""

    def __init__(self, gazetteer, rows, by_hand):
        self.gazetteer, self.rows = gazetteer, rows
        self.table = {"glance": {}, "filter": {}, "rank": {}, "trust": {}, "by hand": by_hand}

    @property
    def shelf(self):
        """A shelf for the weights as they are now."""
        return Shelf(self.gazetteer, Model.of(self.table))

    def train(self):
        """Return the table of weights."""
        self._filter()
        for _ in range(ROUNDS):
            self._rank()
        self._trust()
        return self.table

    def _filter(self):
        for part in ("glance", "filter"):
            shelf, features, labels, weights = self.shelf, [], [], []
            for row in self.rows:
                page = row["page"]
                spots = spot(page, shelf)
                first = weigh(page, spots, shelf.model)
                count, ignore = scoring.split_gold(row["mentions"])
                for found, glanced in zip(spots, first, strict=True):
                    span = (found.start, found.end)
                    if span not in count and any(scoring.overlaps(span, s) for s in ignore):
                        continue
                    features.append(dict.fromkeys(glanced if part == "glance" else found.signs, 1.0))
                    labels.append(span in count)
                    weights.append(row["weight"])
            self.table[part] = logistic(features, labels, weights, PENALTY[part])

    def _names(self):
        """Yield (row, spots, reading, model) with the names of each document settled by the weights as they are."""
        shelf = self.shelf
        for row in self.rows:
            page = row["page"]
            spots = read_spots(page, shelf, row["longer"])
            reading = read_names(page, spots)
            settle(reading.names, context_of(page, spots), shelf.model.rank)
            yield row, spots, reading, shelf.model

    def _rank(self):
        samples = []
        for row, spots, reading, _ in self._names():
            gold, seen = scoring.split_gold(row["mentions"])[0], set()
            for found, i in zip(spots, reading.of, strict=True):
                name, mention = reading.names[i], gold.get((found.start, found.end))
                meant = _meant(mention, name) if mention and len(name.known.bearers) > 1 else None
                if meant is not None and i not in seen:
                    seen.add(i)
                    bearers = zip(name.known.bearers, name.moments, strict=True)
                    x = np.array([b.traits + moments for b, moments in bearers])
                    samples.append((x, meant, row["weight"]))
        self.table["rank"] = conditional(samples, PENALTY["rank"])

    def _trust(self):
        features, labels, weights = [], [], []
        for row, spots, reading, model in self._names():
            gold = scoring.split_gold(row["mentions"])[0]
            for found, i in zip(spots, reading.of, strict=True):
                name, mention = reading.names[i], gold.get((found.start, found.end))
                if mention and mention.get("lat") is not None and name.shares:
                    best = name.shares.index(max(name.shares))
                    features.append(trust_signs(name, found, model))
                    labels.append(_right(mention, name.known.bearers[best].entry.place))
                    weights.append(row["weight"])
        self.table["trust"] = logistic(features, labels, weights, PENALTY["trust"])


def _right(mention, place):
    spot_ = place.footprint
    found = {
        "ids": place.ids,
        "lat": spot_.lat,
        "lon": spot_.lon,
        "kind": place.kind,
        "uncertainty_m": spot_.uncertainty_m,
    }
    km = scoring.error_km(mention, found)
    return km is not None and km * 1000 <= RIGHT_M


def _meant(mention, name):
    """Return which bearer a gold mention means: the one with its id, else the nearest within reach; None for none."""
    if mention.get("lat") is None:
        return None
    places = [b.entry.place for b in name.known.bearers]
    for i, place in enumerate(places):
        if str(place.ids.get("geonames")) == str(mention.get("geonames_id")):
            return i
    here = (mention["lat"], mention["lon"])
    near = [
        (distance_m(here, (p.footprint.lat, p.footprint.lon)), i) for i, p in enumerate(places) if _right(mention, p)
    ]
    return min(near)[1] if near else None


def corpus(path, number):
    """Read a corpus; documents of the smaller ones count more, so that each corpus has a say."""
    rows = scoring.documents(path)
    for i, row in enumerate(rows):
        page = Page(document(row))
        weight = min(MOST_WEIGHT, max(1.0, EVEN / len(rows)))
        longer = [*roads_of(page), *banks(page.text)]
        row |= {"corpus": number, "fold": i, "weight": weight, "page": page, "longer": longer}
    return rows


def measure(gazetteer, rows, table, tallies):
    """Add the documents of some rows to the tally of each corpus."""
    model = Model.of(table)
    for row in rows:
        read = document(row)
        view = mentions_view(read, geoparse(read, gazetteer, Options(model=model))).model_dump(mode="json")
        for key in (row["corpus"], "pooled"):
            scoring.count(row, view["mentions"], tallies[key])


def show(names, tallies):
    """Print the figures, one line a corpus."""
    for key, tally in tallies.items():
        name = key if isinstance(key, str) else names[key]
        print(f"  {name}: " + ", ".join(f"{k} {v:.3f}" for k, v in scoring.figures(tally).items()), flush=True)


def main():
    """Train, report, and write if asked to."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpora", nargs="+")
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    names = [Path(path).stem for path in args.corpora]
    rows = [row for number, path in enumerate(args.corpora) for row in corpus(path, number)]
    by_hand = data("weights.json")["by hand"]
    with open_gazetteer() as gazetteer:
        tallies = {key: scoring.tally() for key in (*range(len(names)), "pooled")}
        for fold in range(args.folds):
            table = Trainer(gazetteer, [r for r in rows if r["fold"] % args.folds != fold], by_hand).train()
            measure(gazetteer, [r for r in rows if r["fold"] % args.folds == fold], table, tallies)
        if args.folds:
            print(f"cross-validated over {args.folds} folds")
            show(names, tallies)
        if args.write:
            table = Trainer(gazetteer, rows, by_hand).train()
            tallies = {key: scoring.tally() for key in (*range(len(names)), "pooled")}
            measure(gazetteer, rows, table, tallies)
            print("trained and measured on the same documents")
            show(names, tallies)
            write(table, names, len(rows))


def write(table, names, documents):
    """Put the weights into the project, with how they were made."""
    about = (
        "Weights of named features: of the mention filter (`glance` at the words around a name, `filter` with the "
        "whole text in view; above 0 speaks for a place), of the ranker (`rank`) and of the trust in its best "
        "candidate (`trust`, logarithm of the odds). Trained by scripts/train_geoparse.py on "
        f"{documents} news texts ({', '.join(names)}), {date.today():%Y-%m}; `by hand`: for languages and parts of "
        "the world that the corpora do not hold, added to what is trained."
    )
    kept = {"about": about, "by hand": table["by hand"], **{k: v for k, v in table.items() if k != "by hand"}}
    WEIGHTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
