#!/usr/bin/env python3
"""Average the weights of several trainings of extraction: they err in different places, and together less.

    average_weights.py WEIGHTS.json WEIGHTS.json ...

Each file is a `weights.json` as scripts/train_extract.py writes it. A sign that a training does not know weighs nothing
there. The average goes into catalog/extract/trained/weights.json; its signs are those of the last file's decisions.
"""

import argparse
import json
from pathlib import Path

from conditional_logit import told, write

WEIGHTS = Path(__file__).resolve().parents[1] / "catalog/extract/trained/weights.json"


def average(tables):
    """Return the average of some tables of one decision."""
    names = dict.fromkeys(name for table in tables for name in table)
    return told({name: sum(table.get(name, 0.0) for table in tables) / len(tables) for name in names})


def main():
    """Read the files, and write their average."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("weights", nargs="+", type=Path)
    trained = [json.loads(path.read_text(encoding="utf-8")) for path in options.parse_args().weights]
    tables = {name: average([one["tables"][name] for one in trained]) for name in trained[-1]["tables"]}
    about = {
        "trained": trained[-1]["about"]["trained"],
        "reports": [one["about"]["reports"] for one in trained],
        "command": "python scripts/average_weights.py, of trainings by scripts/train_extract.py",
    }
    write(WEIGHTS, about, tables)


if __name__ == "__main__":
    main()
