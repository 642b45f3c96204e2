"""What look-ups cost in the world gazetteer, imports included: CPU time, median of many, and how often a slip is found.

    python tests/bench/gazetteer/lookups.py [--count 2000] [--country UA]

`key`: all bearers of a name, asked for the first time. `slip`: names with one slip (a letter left out, put in,
mistaken, two swapped) inside a country. `unknown`: words that are no name and no slip of one, which costs most. The
yardstick is one row out of an SQLite table in memory.
"""

import argparse
import random
import sqlite3
import statistics
import time

from catalog.gazetteer import open_gazetteer

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slip(key, dice):
    """Return a key with one slip in it."""
    at = dice.randrange(1, len(key))
    letter = dice.choice(LETTERS)
    made = (key[:at] + key[at + 1 :], key[:at] + letter + key[at:], key[:at] + letter + key[at + 1 :],
            key[: at - 1] + key[at] + key[at - 1] + key[at + 1 :])  # fmt: skip
    return dice.choice([m for m in made if m != key] or [key + letter])


def timed(questions, ask):
    """Return the median and the 95th percentile in milliseconds of CPU time, and the answers."""
    took, answers = [], []
    for question in questions:
        start = time.process_time_ns()
        answers.append(ask(question))
        took.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(took), statistics.quantiles(took, n=20)[-1], answers


def bears(gazetteer, name, answer):
    """Say whether some place of an answer bears the name."""
    meant = {str(entry.place.ids) for entry in gazetteer.lookup(name)}
    return any(str(entry.place.ids) in meant for entry, _ in answer)


def yardstick():
    """Return the median time of one row out of a table in memory, milliseconds."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, text)")
    db.executemany("INSERT INTO t VALUES(?,?)", ((n, "x" * 80) for n in range(10_000)))
    return timed(range(5_000), lambda n: db.execute("SELECT * FROM t WHERE id = ?", (n,)).fetchone())[0]


def main():
    """Ask, and print one line a kind of question."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--count", type=int, default=2_000)
    ap.add_argument("--country", default="UA")
    args = ap.parse_args()
    dice = random.Random(20_161_104)
    with open_gazetteer() as gazetteer:
        keys = [k for v in gazetteer.volumes for k in v.keys_in(args.country) if len(k) > 5 and k.isascii()]
        names = dice.sample(keys, min(args.count, len(keys)))
        slips = [(name, slip(name, dice)) for name in names]
        unit = yardstick()
        rows = {"key": timed(names, gazetteer.lookup)[:2]}
        gazetteer.near_misses("warming up", args.country, 1)
        *rows["slip"], answers = timed([s for _, s in slips], lambda s: gazetteer.near_misses(s, args.country, 50))
        nonsense = ["".join(dice.choices(LETTERS, k=9)) for _ in range(min(200, args.count))]
        rows["unknown"] = timed(nonsense, lambda s: gazetteer.near_misses(s, args.country, 5))[:2]
        found = sum(bears(gazetteer, name, answer) for (name, _), answer in zip(slips, answers, strict=True))
        print("volumes:", ", ".join(v.name for v in gazetteer.volumes))
    for what, (median, slow) in rows.items():
        print(f"{what:8} median {median:7.4f} ms  95 % {slow:7.4f} ms  = {median / unit:6.1f} rows")
    print(f"found    {found / len(slips):.2%} of {len(slips)} slips")


if __name__ == "__main__":
    main()
