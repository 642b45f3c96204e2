#!/usr/bin/env python3
"""Measure geoparsing as shipped: how many names are found and placed right, how quickly, and with how much memory.

    measure.py CORPUS.jsonl... [--peers geotext flashgeotext spacy:MODEL ...] [--misses N]

CORPUS: one document a line, {"id", "text", "mentions": [...]}, see scoring.py. Times are CPU seconds of this process,
with the gazetteer open; each text is read once, and once more (`again`) with all its names looked up before. `--peers`
runs other tools over the same texts, where installed.
"""

import argparse
import importlib.util
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from catalog.gazetteer import open_gazetteer
from catalog.geoparse import geoparse
from catalog.model import Document
from catalog.views import mentions_view


def _module(name):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


scoring, peers = _module("scoring"), _module("peers")
PAGE_WORDS = 500


def read(rows):
    """Return what was found in each row, with the CPU seconds that geoparsing took the first time and again."""
    found, seconds = [], [0.0, 0.0]
    with open_gazetteer() as gazetteer:
        for again in (False, True):
            for row in rows:
                document = Document(sha256="0" * 64, name=row["id"], text=row["text"])
                began = time.process_time()
                resolutions = geoparse(document, gazetteer)
                seconds[again] += time.process_time() - began
                if not again:
                    found.append(mentions_view(document, resolutions).model_dump(mode="json")["mentions"])
    return found, *seconds


def show(name, rows, found, seconds, again=None, misses=0):
    """Print one line of figures, and what was missed where asked for."""
    tally = scoring.tally()
    for row, mentions in zip(rows, found, strict=True):
        scoring.count(row, mentions, tally)
    words = sum(len(row["text"].split()) for row in rows)
    figures = ", ".join(f"{key} {value:.3f}" for key, value in scoring.figures(tally).items())
    warm = f", again {words / max(again, 1e-9):,.0f}" if again else ""
    print(f"{name}: {figures}, words/s {words / max(seconds, 1e-9):,.0f}{warm}", flush=True)
    for row, mentions in zip(rows, found, strict=True):
        spans = {(m["start"], m["end"]) for m in mentions if scoring.scored(m)}
        for span in scoring.split_gold(row["mentions"])[0]:
            if span not in spans and misses > 0:
                misses -= 1
                print(f"  missed in {row['id']}: {row['text'][slice(*span)]!r}")


def page():
    """Print what one page of text through the command line costs, start-up included."""
    sentence = "Residents of Bakhmut in Ukraine left for Kramatorsk, officials in Kyiv said on Monday. "
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.txt")
        path.write_text(sentence * (PAGE_WORDS // len(sentence.split())), encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        code = "from catalog.cli.root import main; main()"
        command = [sys.executable, "-c", code, "geoparse", str(path), "--json"]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False, env=os.environ)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"one page through the command line: {cpu:.2f} s of CPU, peak memory {after.ru_maxrss / 1024:.0f} MB")


def main():
    """Measure the corpora named."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("corpora", nargs="+")
    ap.add_argument("--peers", nargs="*", default=[])
    ap.add_argument("--misses", type=int, default=0)
    args = ap.parse_args()
    page()
    for path in args.corpora:
        rows = scoring.documents(path)
        print(f"{Path(path).stem}: {len(rows)} documents")
        show("  geofootage", rows, *read(rows), misses=args.misses)
        for name in args.peers:
            try:
                show(f"  {name}", rows, *peers.read(name, rows))
            except ModuleNotFoundError as error:
                print(f"  {name}: not installed here (no module {error.name})")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this process, peers included: {peak:.0f} MB")


if __name__ == "__main__":
    main()
