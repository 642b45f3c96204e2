#!/usr/bin/env python3
"""Train the network of relations (catalog/extract/trained/network.py) on the dev half of the gold set; needs PyTorch.

    train_relations.py [--epochs 9] [--seed 4] [--held 0] [--write PATH]

It learns from what the gold set says is told, not from which word tells it: the rates of all words of a text add up to
that of each relation, and what is told at a rate `r` is told at all with the likelihood `1 - exp(-r)`. The texts are
read as the program reads them up to the recordings, so that scripts/train_extract.py goes first. --held leaves one
report in so many out and prints how well relations are told in those. The test half is never read here.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from gold_relations import told
from gold_reports import PLAIN, Report, score
from relation_net import KINDS_OF, SORTS, SPELLED, Batch, Net, loss_of
from torch import nn
from train_extract import originals

from catalog.extract.trained.network import LANGUAGES, Network
from catalog.extract.trained.seen import signs_of

RARE = 6
"""Signs that fewer words of the gold set bear are left out."""
BATCH, RATE = 32, 2e-3
CHECKED, CLOSE = 200, 0.1
"""Reports that are read once more with what was written, and how far numbers of words may then be apart."""
SURE = 0.4
"""How likely a relation must be to be counted as told."""


class Signs:
    """The numbers of signs; 0 is none, 1 any that is not known."""

    def __init__(self, met):
        often = Counter(met)
        self.names = ["", "?", *sorted(sign for sign, n in often.items() if n >= RARE)]
        self._number = {name: n for n, name in enumerate(self.names)}

    def __getitem__(self, sign):
        return self._number.get(sign, 1)


def signs_in(reports):
    """The signs of the words of reports, and what is said of people and of mentions of recordings."""
    words = Signs(sign for report in reports for word in report.seen.words for sign in signs_of(word))
    people = (said for report in reports for p in report.seen.people for said in (p.actor.kind, p.actor.lead))
    return words, Signs([*people, *(r.det for report in reports for r in report.seen.recordings)])


class Sample:
    """A report in numbers."""

    def __init__(self, report, signs, said):
        seen, self.id, self.weight = report.seen, report.id, report.weight / PLAIN
        words = [[signs[s] for s in signs_of(word)] for word in seen.words]
        self.spelled, self.signs = [w[:SPELLED] for w in words], [w[SPELLED:] for w in words]
        self.marks, self.line_of = seen.marks, seen.line_of
        self.language = LANGUAGES.index(seen.language)
        self.people = [
            (p.line, p.first, p.last, n, said[p.actor.kind], said[p.actor.lead])
            for p, n in zip(seen.people, report.who, strict=True)
        ]
        self.recordings = [(r.line, r.first, r.last, r.number, r.standing, said[r.det]) for r in seen.recordings]
        self.dates = [tuple(d) for d in seen.dates]
        self.sizes, self.must, self.may = report.sizes, report.must, report.may


def batches(samples, shuffle=True):
    """Samples in batches of like length."""
    if shuffle:
        random.shuffle(samples)
    found = []
    for start in range(0, len(samples), 50 * BATCH):
        some = sorted(samples[start : start + 50 * BATCH], key=lambda s: len(s.line_of))
        found += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    if shuffle:
        random.shuffle(found)
    return map(Batch, found)


def measure(net, samples):
    """F1 of the relations of each sort."""
    net.eval()
    hits, missed, vain = Counter(), Counter(), Counter()
    with torch.no_grad():
        for batch in batches(samples, shuffle=False):
            rates = net(batch)
            for b, sample in enumerate(batch.samples):
                for sort in SORTS:
                    told = {tuple(cell) for cell in (1 - torch.exp(-rates[sort][b]) > SURE).nonzero().tolist()}
                    must = [set(cells) for kind, cells in sample.must if kind == sort]
                    may = {cell for kind, cells in (*sample.must, *sample.may) if kind == sort for cell in cells}
                    right = sum(not told.isdisjoint(cells) for cells in must)
                    hits[sort] += right
                    missed[sort] += len(must) - right
                    vain[sort] += len(told - may)
    return " ".join(f"{s} {2 * hits[s] / max(1, 2 * hits[s] + missed[s] + vain[s]):.3f}" for s in SORTS)


def train(samples, held, sizes, epochs, seed):
    """Return a network that has read all samples so many times: the mean of its last steps."""
    torch.manual_seed(seed)
    random.seed(seed)
    net = Net(*sizes)
    learn = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.01, betas=(0.9, 0.99))
    rounds = epochs * (len(samples) // BATCH + 50)
    pace = torch.optim.lr_scheduler.OneCycleLR(learn, RATE, total_steps=rounds, pct_start=0.1)
    mean, done = {name: v.detach().clone() for name, v in net.state_dict().items()}, 0
    for epoch in range(epochs):
        net.train()
        start, total = time.time(), 0.0
        for batch in batches(samples):
            loss = loss_of(net(batch), batch)
            learn.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            learn.step()
            pace.step()
            total, done = total + loss.item(), done + 1
            kept = min(0.998, (1 + done) / (10 + done))
            with torch.no_grad():
                for name, v in net.state_dict().items():
                    mean[name].mul_(kept).add_(v, alpha=1 - kept)
        said = measure(net, held) if held else ""
        print(f"epoch {epoch} loss {total * BATCH / len(samples):.3f} {time.time() - start:.0f} s {said}", flush=True)
    net.load_state_dict(mean)
    if held:
        print("mean", measure(net, held), flush=True)
    return net


def write(net, signs, said, path):
    """Put the numbers into a file, each at half precision."""
    numbers = {name: own.numpy().astype(np.float16) for name, own in net.state_dict().items()}
    numbers["labels"] = np.array(list(KINDS_OF.values()))
    for name, own in (("signs", signs), ("said", said)):
        numbers[name] = np.frombuffer("\n".join(own.names).encode(), dtype=np.uint8)
    np.savez(path, **numbers)


def check(net, reports, samples, path):
    """See that the program reads with the file as the network learnt, but for what half precision costs."""
    with np.load(path) as numbers:
        network = Network(dict(numbers))
    net.eval()
    for report, sample in zip(reports, samples, strict=True):
        with torch.no_grad():
            learnt = net.read(Batch([sample]))[0][0].numpy()
        away = np.abs(network.read(report.seen) - learnt).max()
        assert away < CLOSE, f"report {report.id} is read otherwise, by {away}"


def main():
    """Train, measure, and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--epochs", type=int, default=9)
    options.add_argument("--seed", type=int, default=4)
    options.add_argument("--held", type=int, default=0)
    options.add_argument("--write", type=Path)
    chosen = options.parse_args()
    lines = [json.loads(line) for line in score.GOLD.read_text().splitlines()]
    lines = [*(li for li in lines if li["half"] == "dev"), *originals()]
    reports = [report for report in map(told, map(Report, lines)) if report]
    signs, said = signs_in(reports)
    samples = [Sample(report, signs, said) for report in reports]
    held = [s for i, s in enumerate(samples) if chosen.held and i // 10 % chosen.held == 0]
    kept = [s for i, s in enumerate(samples) if not chosen.held or i // 10 % chosen.held]
    print(f"{len(kept)} reports, {len(signs.names)} signs", flush=True)
    net = train(kept, held, (len(signs.names), len(said.names)), chosen.epochs, chosen.seed)
    if chosen.write:
        write(net, signs, said, chosen.write)
        check(net, reports[:CHECKED], samples[:CHECKED], chosen.write)


if __name__ == "__main__":
    sys.exit(main())
