#!/usr/bin/env python3
"""Measure how many spellings of Ukrainian towns `geofootage locate` takes to the right place.

    spellings.py TOWNS.jsonl [--near Ukraine] [--misses 40]

TOWNS: one query a line, {"query", "kind": "spelling" | "inflected" | "typo", "form", "town", "geonames", "lat",
"lon"}. Hit: the first candidate has the same GeoNames id, or lies within 0.1 degree of latitude and 0.15 of
longitude. Wrong: there is a first candidate and it is no hit. Rows of kind `spelling` count; the others are shown
beside them.
"""

import argparse
import json
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

KINDS = ("spelling", "inflected", "typo")


def judged(row, candidates):
    """Return `hit`, `wrong` or `none` for the candidates of one row."""
    if not candidates:
        return "none"
    first = candidates[0]
    near = abs(first["lat"] - row["lat"]) <= 0.1 and abs(first["lon"] - row["lon"]) <= 0.15
    return "hit" if first["ids"].get("geonames") == row["geonames"] or near else "wrong"


def asked(rows, near):
    """Return the candidates of every row, in their order, by the command line."""
    queries = "".join(f"{row['query']}\n" for row in rows)
    command = ["geofootage", "locate", "-", "--near", near, "--json"]
    out = subprocess.run(command, input=queries, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    return [json.loads(line)["candidates"] for line in out.splitlines()]


def table(said):
    """Print one line a group: rows, hits, wrong answers, no answer."""
    for group, counts in said.items():
        total = sum(counts.values())
        shares = " ".join(f"{name} {counts[name] / total:7.2%}" for name in ("hit", "wrong", "none"))
        print(f"{group:34} {total:5} {shares}")


def main():
    """Ask, judge, print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("towns", type=Path)
    ap.add_argument("--near", default="Ukraine")
    ap.add_argument("--misses", type=int, default=0)
    args = ap.parse_args()
    rows = [json.loads(line) for line in args.towns.read_text(encoding="utf-8").split("\n") if line]
    kinds, forms, shown = defaultdict(Counter), defaultdict(Counter), 0
    for row, candidates in zip(rows, asked(rows, args.near), strict=True):
        verdict = judged(row, candidates)
        kinds[row["kind"]][verdict] += 1
        forms[f"  {row['form']}"][verdict] += row["kind"] == "spelling"
        if verdict != "hit" and shown < args.misses:
            shown += 1
            first = [f"{c['name']} {c['country']} {c['reasons']}" for c in candidates[:1]]
            print(verdict, row["kind"], row["form"], repr(row["query"]), "is", row["town"], *first)
    table({kind: kinds[kind] for kind in KINDS if kinds[kind]})
    table({form: counts for form, counts in sorted(forms.items()) if sum(counts.values())})


if __name__ == "__main__":
    main()
