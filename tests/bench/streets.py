#!/usr/bin/env python3
"""Measure how many street names of one town meet across languages, by their keys and likeness.

    streets.py TUNED.geojson [UNSEEN.geojson ...] [--show]

Features have the properties `latin`, `ru`, `ua`, `soviet` and `renamed`, with house numbers behind the last comma.
Plain pairs: the query is `latin`, the answer `ru`, every Russian name of all files a candidate. Renamed streets: one
street is called `ua` and was called `soviet`; right = `latin` and `ru` both find it, by its new name and its old one.
Ways to write one name (`ул. Мира`, `улица Мира`) are one answer. Pairs that only the later files have count apart.
"""

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from pathlib import Path

from catalog.gazetteer.street_names import likeness, street_keys
from catalog.gazetteer.street_names.parts import apart

ALIKE = 0.85
SHORT = {
    "ул": "улица",
    "пер": "переулок",
    "пр-т": "проспект",
    "пр-кт": "проспект",
    "просп": "проспект",
    "б-р": "бульвар",
    "бул": "бульвар",
}


def name_of(address):
    """Return an address without its house number."""
    return (address.rpartition(",")[0] or address).strip() if address else ""


def pairs(path):
    """Return the distinct (latin, ru, ua, soviet, renamed) of a file."""
    rows = (feature["properties"] for feature in json.loads(path.read_text(encoding="utf-8"))["features"])
    return {(*(name_of(row[k]) for k in ("latin", "ru", "ua", "soviet")), bool(row["renamed"])) for row in rows}


def written(name):
    """Return what is the same in all ways to write a Russian name: its words in full, in any order."""
    words = re.findall(r"[\w-]+", name.lower().replace("ё", "е"))
    return sorted(part for word in words for part in SHORT.get(word, word).split("-"))


class Streets:
    """Street names by their keys: what a gazetteer does, in memory."""

    def __init__(self, names):
        self.names = sorted(names)
        self.by_key = defaultdict(list)
        for name in self.names:
            for key in street_keys(name):
                self.by_key[key].append(name)

    def find(self, query):
        """Return the likeliest name that shares a key, else the nearest miss; "" where none is alike enough."""
        sharing = {name for key in street_keys(query) for name in self.by_key[key]}
        return self._likeliest(query, sharing) or self._likeliest(query, self.names)

    @staticmethod
    def _likeliest(query, names):
        best = max(sorted(names), key=lambda name: likeness(query, name), default="")
        return best if best and likeness(query, best) >= ALIKE else ""


def plain(rows, known):
    """Yield (verdict, query, wanted, found) of streets that kept their name."""
    streets = Streets({row[1] for row in known})
    for latin, ru in sorted({row[:2] for row in rows if not row[4]}):
        found = streets.find(latin)
        yield ("none" if not found else "right" if written(found) == written(ru) else "wrong"), latin, ru, found


def renamed(rows, known):
    """Yield (verdict, query, wanted, found) of streets that were renamed, by their name of today and the former one."""
    names = defaultdict(set)
    for latin, ru, ua, soviet, _ in (row for row in known if row[4]):
        names[latin] |= {ua or ru, soviet}
    streets = Streets(set().union(*names.values(), {row[1] for row in known if not row[4]}))
    for latin, ru in sorted({row[:2] for row in rows if row[4]}):
        found = streets.find(latin), streets.find(ru)
        verdict = "none" if not all(found) else "right" if names[latin].issuperset(found) else "wrong"
        yield verdict, latin, ru, found


def report(title, verdicts, show=False):
    """Print one line of shares, and the misses where they are asked for."""
    verdicts = list(verdicts)
    counts = Counter(verdict for verdict, *_ in verdicts)
    shares = " ".join(f"{word} {counts[word] / max(1, len(verdicts)):7.2%}" for word in ("right", "wrong", "none"))
    print(f"{title:28} {len(verdicts):5} {shares}")
    for verdict, *said in verdicts:
        if show and verdict != "right":
            print("   ", verdict, *map(repr, said))


def cost(known):
    """Print the CPU time of the keys of a name, of names not seen before, beside that of a pass over its letters."""
    names = sorted({name for row in known for name in row[:4] if name})
    apart.cache_clear()
    begun = time.process_time()
    for name in names:
        street_keys(name)
    keys = time.process_time() - begun
    begun = time.process_time()
    for name in names:
        sum(map(ord, name.casefold()))
    print(
        f"{keys / len(names) * 1e6:.0f} µs a name, {keys / (time.process_time() - begun):.0f} passes over its letters"
    )


def main():
    """Ask, judge, print."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("tuned", type=Path)
    ap.add_argument("unseen", type=Path, nargs="*")
    ap.add_argument("--show", action="store_true")
    args = ap.parse_args()
    tuned = pairs(args.tuned)
    unseen = {row for path in args.unseen for row in pairs(path)} - tuned
    for title, asked in (("plain", plain), ("renamed", renamed)):
        report(title, asked(tuned | unseen, tuned | unseen), args.show)
        report(f"  {args.tuned.stem}", asked(tuned, tuned | unseen))
        report("  only in the other files", asked(unseen, tuned | unseen))
    cost(tuned | unseen)


if __name__ == "__main__":
    main()
