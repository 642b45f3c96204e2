"""Prints how many reports of 150 words a second are read on one core, and by what: extraction, and the
whole chain from text to findings (`catalog.workflow.analyse`).

    speed.py [--reports 250] [--rounds 3]

The texts are English ones of the gold set. Times are CPU seconds of this process, with words, weights and gazetteer
loaded; of some rounds the quickest counts, as the machine may have other work.
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


def texts(count: int) -> list[Document]:
    """The first English reports of the gold set, with their sentences found."""
    lines = (json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines())
    found = [document(line) for line in lines if line["language"] == "en"][:count]
    return [text for text in found if text.sentences]


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
    documents = texts(chosen.reports)
    reports = sum(len(text.text.split()) for text in documents) / REPORT_WORDS
    with open_gazetteer() as gazetteer:
        readers: dict[str, Callable[[Document], Any]] = {
            "extract": extract,
            "whole chain (analyse)": lambda text: analyse(text, gazetteer),
        }
        for reader in readers.values():
            reader(documents[0])  # loads what is loaded once
        best = dict.fromkeys(readers, float("inf"))
        for _ in range(chosen.rounds):
            best |= {name: min(best[name], seconds(reader, documents)) for name, reader in readers.items()}
    print(f"{len(documents)} English texts, {reports:.0f} reports of {REPORT_WORDS} words; reports a second:")
    for name, taken in best.items():
        print(f"  {name:<24}{reports / taken:6.0f}")


if __name__ == "__main__":
    main()
