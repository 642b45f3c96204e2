"""Score place mentions against an annotated corpus: spans, places, and how well the scores tell right from wrong."""

import json
import math
from collections import Counter
from pathlib import Path

from catalog.geoparse.lexicon import demonyms
from catalog.model.sphere import distance_m

NOT_PLACES = {"Literal_Expression", "Non_Lit_Expression", "Non_Toponym", "Homonym"}
"""Annotations of what only looks like a name."""
NOT_SCORED = {"relative", "coordinates"}
"""Kinds of mentions that the corpora do not annotate."""
WITHIN_KM = (10, 25, 161)
DEFAULT_THRESHOLD = "resolved"
"""The status of a mention whose place is kept by default; an ambiguous one is not."""


def documents(path):
    """Read a corpus: one document a line, {"id", "text" or "document", "mentions"}. Lines end with a line feed only."""
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").split("\n") if line.strip()]
    for row in rows:
        if "text" not in row:  # a gold file may name its text, relative to the folder above its own
            row["id"] = row["document"]
            row["text"] = (Path(path).resolve().parents[1] / row["document"]).read_bytes().decode("utf-8")
    return rows


def split_gold(mentions):
    """Return mentions that count and mentions that are neither rewarded nor punished, by span.

    The latter are demonyms, facilities, and names inside the name of an organisation or a work.
    """
    count, ignore = {}, {}
    for m in mentions:
        span, kind = (m["start"], m["end"]), str(m.get("type", ""))
        if kind in NOT_PLACES or span in count or span in ignore:
            continue
        people = m["name"].casefold() in demonyms() or m["name"].casefold().removesuffix("s") in demonyms()
        aside = kind in ("Demonym", "Language", "facility") or kind.startswith("Embedded")
        aside = aside or m.get("mod") == "Adjective" or m.get("role", "").startswith("embedded")
        (ignore if people or aside else count)[span] = m
    return count, ignore


def overlaps(a, b):
    """Say whether two spans share a character."""
    return a[0] < b[1] and b[0] < a[1]


def error_km(gold, found):
    """Return how far off a place is: 0 with the right id, infinite without a place; None where the gold has none.

    A country or region is at most 160 km off where its own radius holds the true point.
    """
    if gold.get("lat") is None:
        return None
    if gold.get("geonames_id") and str(found["ids"].get("geonames")) == str(gold["geonames_id"]):
        return 0.0
    if found["lat"] is None:
        return math.inf
    km = distance_m((gold["lat"], gold["lon"]), (found["lat"], found["lon"])) / 1000
    wide = found["kind"] in ("country", "region") and km * 1000 <= found["uncertainty_m"]
    return min(km, 160.0) if wide else km


def scored(mention):
    """Say whether a mention found is one that the corpora would annotate."""
    return mention["kind"] not in NOT_SCORED and mention["role"] in ("literal", "metonym")


def count(row, mentions, tally):
    """Add one document to a tally: `counts`, and (probability, is right, is kept) of each place given."""
    gold, ignore = split_gold(row["mentions"])
    c = tally["counts"]
    exact, taken = set(), set()
    for found in {(m["start"], m["end"]): m for m in mentions if scored(m)}.values():
        span = (found["start"], found["end"])
        touched = [s for s in gold if overlaps(span, s)]
        if not touched and (found["kind"] == "facility" or any(overlaps(span, s) for s in ignore)):
            continue
        c["said"] += 1
        if span in gold:
            exact.add(span)
        match = span if span in gold and span not in taken else next((s for s in touched if s not in taken), None)
        if match:
            taken.add(match)
            _count_place(gold[match], found, tally)
    c["gold"] += len(gold)
    c["located"] += sum(m.get("lat") is not None for m in gold.values())
    c["exact"] += len(exact)
    c["overlapping"] += len(taken)


def _count_place(gold, found, tally):
    c, km = tally["counts"], error_km(gold, found)
    if km is None:
        return
    c["measured"] += 1
    c["same id"] += bool(gold.get("geonames_id")) and str(found["ids"].get("geonames")) == str(gold["geonames_id"])
    for limit in WITHIN_KM:
        c[f"within {limit} km"] += km <= limit
    if found["candidates"]:
        tally["sure"].append((found["candidates"][0]["score"], km <= 161, found["status"] == DEFAULT_THRESHOLD))


def tally():
    """Return an empty tally."""
    return {"counts": Counter(), "sure": []}


def f1(right, said, wanted):
    """Return precision, recall and F1."""
    p, r = right / max(said, 1), right / max(wanted, 1)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def figures(tally):
    """Return the figures of a tally, 0..1."""
    c, sure = tally["counts"], tally["sure"]
    p, r, exact = f1(c["exact"], c["said"], c["gold"])
    place_p, place_r = c["within 161 km"] / max(c["said"], 1), c["within 161 km"] / max(c["located"], 1)
    kept = [right for _, right, is_kept in sure if is_kept]
    return {
        "precision": p, "recall": r, "F1": exact,
        "overlapping F1": f1(c["overlapping"], c["said"], c["gold"])[2],
        "end to end F1": 2 * place_p * place_r / (place_p + place_r) if place_p + place_r else 0.0,
        **{f"within {km} km": c[f"within {km} km"] / max(c["measured"], 1) for km in WITHIN_KM},
        "same id": c["same id"] / max(c["measured"], 1),
        "kept": len(kept) / max(len(sure), 1), "right of kept": sum(kept) / max(len(kept), 1),
        "calibration error": calibration_error([(p, right) for p, right, _ in sure]),
        "kept if 95 % are right": kept_at(sure, 0.95),
        "threshold": threshold_at(sure, 0.95),
    }  # fmt: skip


def kept_at(sure, wanted):
    """Return how large a share of the places can be kept, the surest first, with so many of them right."""
    return _cut(sure, wanted)[0] / max(len(sure), 1)


def threshold_at(sure, wanted):
    """Return the score of the least sure of these."""
    return _cut(sure, wanted)[1]


def _cut(sure, wanted):
    best, right = (0, 1.0), 0
    for n, (score, is_right, _) in enumerate(sorted(sure, key=lambda s: -s[0]), 1):
        right += is_right
        if right >= wanted * n:
            best = (n, score)
    return best


def calibration_error(pairs, bins=10):
    """Return the expected calibration error: how far shares of right answers lie from the scores, over ten bins."""
    held = {}
    for score, right in pairs:
        held.setdefault(min(int(score * bins), bins - 1), []).append((score, right))
    off = (abs(sum(s for s, _ in b) - sum(r for _, r in b)) for b in held.values())
    return sum(off) / max(len(pairs), 1)
