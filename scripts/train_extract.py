#!/usr/bin/env python3
"""Train the choices of extraction on the dev half of the gold set, and measure them by cross-validation over reports.

    train_extract.py [--folds 5] [--only 0] [--misses] [--write]

Each decision (catalog/choice.py) is a conditional logit over its candidates. The gold set says which
step, date or verdict is right, not which word of the text says so: each is aligned with the words that fit it best,
and words that fit it less well count neither way. --write trains on all of the dev half and puts the tables into
catalog/extract/trained/weights.json. The test half is never read here. The network of relations that reads beside these
choices has learnt from all of the dev half, so that the figures of the folds flatter: what changes between two runs
counts. `train_relations.py --held` measures the network alone.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from datetime import date

import gold_steps
import gold_verdicts
from conditional_logit import PENALTY, Samples, write
from gold_reports import ROOT, Report, score

from catalog.choice import Chooser
from catalog.extract.trained import reader
from catalog.gazetteer import open_gazetteer

WEIGHTS = ROOT / "catalog/extract/trained/weights.json"


PARTS = 3
"""Each choice is trained on what those before it make of unseen reports: each of so many parts is unseen once."""
PENALTIES = {"group": 8.0, "target": 16.0, "subject": 16.0, "moment": 32.0, "statement": 32.0}
"""Decisions whose signs say much the same as one another, so that they are rather believed together than each: found by
learning from two parts and asking about the third."""
STAGES = (
    ("mention", "group"),
    ("glance", "glimpse", "target", "doer", "subject", "verifier"),
    ("deed", "role", "check", "verdict", "dimension"),
    ("time",),
    ("moment", "statement"),
)


def train(reports):
    """Return the tables of all decisions; which words tell of a check is told again by what a first training makes of
    them."""
    for i, report in enumerate(reports):
        report.part = i // 2 % PARTS
    _, judges = _trained(reports, None)
    return _trained(reports, judges)[0]


def _trained(reports, judges):
    """Return the tables of all decisions, and for each part what the others taught; `judges` as those of a training
    before."""
    samples = defaultdict(Samples)
    tables, unseen = {}, [{} for _ in range(PARTS)]
    for stage, learn in zip(STAGES, (_mentions, _bearings, _outcomes, _dates, _whole), strict=True):
        choose, judge = _choosers(unseen, reports), _choosers(judges, reports)
        for report in reports:
            key = report.part, report.language
            learn(report, samples, choose[key], judge.get(key))
        tables |= _tables({name: samples[name] for name in stage})
        for part in range(PARTS) if stage != STAGES[-1] else ():
            unseen[part] |= _tables({name: samples[name] for name in stage}, but=part)
    return tables, unseen


def _choosers(parts, reports):
    languages = {r.language for r in reports}
    return {(n, language): Chooser(tables, language) for n, tables in enumerate(parts or ()) for language in languages}


def _mentions(report, samples, _choose, _judge):
    report.learn_mentions(samples)


def _bearings(report, samples, choose, judge):
    report.lay(choose)
    gold_steps.learn_bearings(report, samples)
    gold_verdicts.learn_bearings(report, samples, judge)


def _outcomes(report, samples, choose, judge):
    gold_steps.learn_outcomes(report, samples, choose)
    gold_verdicts.learn_outcomes(report, samples, choose, judge)


def _dates(report, samples, choose, judge):
    if judge:  # a first training is only asked which words tell of a check
        report.learn_times(samples, choose)


def _whole(report, samples, choose, judge):
    if judge:
        report.learn_moments(samples, choose)
        gold_verdicts.learn_statements(report, samples, choose)


def originals():
    """The original reports of the seeds, where they lie beside the project."""
    sys.path[:0] = [str(score.GOLD.parent), str(score.GOLD.parent / "reports")]
    from reports_originals import REPORTS

    return [report.line(n) | {"id": f"original {n}"} for n, report in enumerate(REPORTS)]


def _tables(samples, but=None):
    return {name: own.train(PENALTIES.get(name, PENALTY), but) for name, own in samples.items()}


def main():
    """Cross-validate, and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folds", type=int, default=5)
    options.add_argument("--only", type=int, default=None, help="this fold alone")
    options.add_argument("--misses", action="store_true")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    lines = [json.loads(line) for line in score.GOLD.read_text().splitlines()]
    reports = [Report(line) for line in [*(li for li in lines if li["half"] == "dev"), *originals()]]
    if chosen.folds:
        tallies = defaultdict(Counter)
        with open_gazetteer() as gazetteer:
            for fold in range(chosen.folds) if chosen.only is None else [chosen.only]:
                tables = train([r for i, r in enumerate(reports) if i % chosen.folds != fold])
                reader.chooser = lambda _, language, tables=tables: Chooser(tables, language)
                for report in reports[fold :: chosen.folds]:
                    out = []
                    found = score.analyse(report.document, gazetteer).dossiers
                    tallies[report.language] += score.score(report.line, found, out.append)
                    if chosen.misses and out:
                        print(
                            "==",
                            report.line["id"],
                            report.line["publisher"],
                            report.line["published"],
                            "\n" + report.line["text"],
                        )
                        print("\n".join("   - " + o for o in out))
        for language, tally in sorted(tallies.items()):
            print(score.table(f"{language}, {chosen.folds} folds of the dev", tally) + "\n")
    if chosen.write:
        tables = train(reports)
        about = {
            "trained": f"{date.today():%Y-%m}",
            "reports": len(reports),
            "command": "python scripts/train_extract.py --write",
        }
        write(WEIGHTS, about, tables)


if __name__ == "__main__":
    sys.exit(main())
