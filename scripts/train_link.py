#!/usr/bin/env python3
"""Train the choice of the place that an item shows on the dev half of the gold set; cross-validate it over reports.

    train_link.py [--folds 5] [--misses] [--write]

A conditional logit over the candidates of catalog/link (`candidates`, signs in `place_signs`) and "none". The gold set
lists words of which a place must hold one: every candidate that does is right. --write trains on all of the dev half
and puts the weights into catalog/link/weights.json. The test half is never read here.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from datetime import date

from conditional_logit import Samples, write
from gold_reports import ROOT, score, weight_of
from train_extract import originals

from catalog.choice import Chooser
from catalog.extract import extract, language_of
from catalog.gazetteer import open_gazetteer
from catalog.geoparse import geoparse
from catalog.link import choosing, propose
from catalog.link.agent_spans import agent_spans
from catalog.link.nearness import Surroundings

WEIGHTS = ROOT / "catalog/link/weights.json"
PENALTY = 12.0
"""Of the weights, whose signs say much the same as one another."""
UNNAMED = 0.3
"""What an item counts whose place is among no candidates, so that none is better than a wrong one."""


class Report:
    """One report as the program reads it, before places are given to items."""

    def __init__(self, line, gazetteer):
        self.line = line
        self.document = score.document(line)
        self.dossiers = tuple(extract(self.document))
        self.resolutions = tuple(geoparse(self.document, gazetteer))
        self.weight = weight_of(line)

    def learn(self):
        """Yield the rows of each item that the gold set knows, which of them are right, and what it counts."""
        agents = agent_spans(self.document, self.dossiers)
        surroundings = Surroundings(self.document, self.dossiers, self.resolutions, agents)
        choose = choosing.Choosing(self.document, self.dossiers, surroundings, agents, language_of(self.document))
        for gold, dossier in score.pairs(self.line["items"], self.dossiers):
            if not gold or not dossier or "*" in gold["depicted"]:
                continue
            is_main = dossier is self.dossiers[0]
            spots, rows = choose.candidates(dossier, is_main, surroundings.picks(dossier, is_main))
            right = {i for i, spot in enumerate(spots) if _fits(spot.resolution, gold["depicted"])}
            fine = {
                i
                for i in right
                if spots[i].resolution.mention.kind in choosing.FINE and spots[i].sentence in choose.own(dossier)
            }
            right = fine or right
            sure = right or not gold["depicted"]
            yield rows, right or {len(spots)}, choose.wording.language, self.weight if sure else UNNAMED

    def judge(self, say):
        """Return [items right, items found, items of the gold set] with the weights as they are."""
        found = propose(self.document, self.dossiers, self.resolutions, language_of(self.document))
        tally = Counter()
        for gold, dossier in score.pairs(self.line["items"], found):
            if not gold:
                continue
            right = bool(dossier) and score.places_right(gold, dossier, self.document.text)
            tally.update(gold=1, found=bool(dossier), right=right)
            if dossier and not right:
                named = [(c.name, c.why) for c in dossier.locations if c.role == "depicted"]
                say(f"{self.line['id']} {gold['spans'][0]} {named} for {gold['depicted']}")
        return tally


def _fits(resolution, words):
    said = f"{resolution.place.name if resolution.place else ''} {resolution.mention.text}"
    return any(w in said for w in words)


def train(samples):
    """Return the table from what `Report.learn` yields."""
    table = Samples()
    for sample in samples:
        table.add(*sample)
    return table.train(PENALTY)


def main():
    """Cross-validate, and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folds", type=int, default=5)
    options.add_argument("--misses", action="store_true", help="say what is wrong")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    lines = [json.loads(line) for line in score.GOLD.read_text().splitlines()]
    with open_gazetteer() as gazetteer:
        reports = [Report(li, gazetteer) for li in [*(li for li in lines if li["half"] == "dev"), *originals()]]
    run(reports, chosen)


def run(reports, chosen):
    """Cross-validate the reports and write the weights, as the options say."""
    choosing.chooser = lambda _, language: Chooser({"place": {}}, language)
    learnt = [list(report.learn()) for report in reports]
    tallies = defaultdict(Counter)
    for fold in range(chosen.folds):
        table = train(s for i, each in enumerate(learnt) if i % chosen.folds != fold for s in each)
        choosing.chooser = lambda _, language, table=table: Chooser({"place": table}, language)
        for report in reports[fold :: chosen.folds]:
            tally = report.judge(print if chosen.misses else lambda _: None)
            tallies[report.line["language"]] += tally
            tallies["all"] += tally
    for language, tally in sorted(tallies.items()):
        of_found, of_all = tally["right"] / max(1, tally["found"]), tally["right"] / max(1, tally["gold"])
        print(f"{language}: right for {of_found:.3f} of {tally['found']} items found, {of_all:.3f} of {tally['gold']}")
    if chosen.write:
        table = train(s for each in learnt for s in each)
        about = {
            "trained": f"{date.today():%Y-%m}",
            "reports": len(reports),
            "command": "python scripts/train_link.py --write",
        }
        write(WEIGHTS, about, {"place": table})


if __name__ == "__main__":
    sys.exit(main())
