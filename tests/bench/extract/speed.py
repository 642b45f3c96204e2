"""Prints how many reports of 150 words a second are read on one core, and by what: extraction, and the
whole chain from text to findings (`catalog.workflow.analyse`).

    speed.py [--reports 250] [--rounds 3]

The texts are English ones of the gold set in the plain prose of newsrooms. Times are CPU seconds of this process,
with words, weights and gazetteer loaded and as many other texts read before. What was read once is read quicker, as
words are remembered, so both are told: the first time is what counts for a new text; of the further rounds the quickest
is taken, as the machine may have other work.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from typing import Any

from score import GOLD, document

from catalog.extract import extract
from catalog.gazetteer import open_gazetteer
from catalog.model import Document
from catalog.workflow.analyse import analyse

REPORT_WORDS = 150
LEAST_WORDS = 60
"""Shorter texts of the gold set are phrases, not reports."""


def texts(count: int) -> list[Document]:
    """The first English reports in plain prose, with their sentences found."""
    lines = (json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines())
    plain = (line for line in lines if line["language"] == "en" and line.get("plain"))
    found = [document(line) for line in plain if len(line["text"].split()) >= LEAST_WORDS]
    return [text for text in found[:count] if text.sentences]


def seconds(reader: Callable[[Document], Any], documents: Sequence[Document]) -> float:
    """CPU seconds for reading all documents once."""
    start = time.process_time()
    for text in documents:
        reader(text)
    return time.process_time() - start


def main() -> None:
    """Measure, and print a table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--reports", type=int, default=250)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    documents = texts(3 * chosen.reports)
    print(f"{'reports a second':<24}{'at first':>10}{'again':>8}")
    with open_gazetteer() as gazetteer:
        readers: dict[str, Callable[[Document], Any]] = {
            "extract": extract,
            "whole chain (analyse)": lambda text: analyse(text, gazetteer),
        }
        seconds(readers["whole chain (analyse)"], documents[::3])  # loads what is loaded once
        for n, (name, reader) in enumerate(readers.items(), 1):
            own = documents[n::3]
            reports = sum(len(text.text.split()) for text in own) / REPORT_WORDS
            first, *others = [seconds(reader, own) for _ in range(1 + chosen.rounds)]
            print(f"{name:<24}{reports / first:10.0f}{reports / min(others):8.0f}")


if __name__ == "__main__":
    main()
