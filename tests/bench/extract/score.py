"""Runs the program on the gold set and prints how well it reads footage; `--half dev --misses` says what went wrong.

Items are matched one to one by the characters their spans share, most first. What belongs to an item that found no
partner is missed, or found in vain. Parts marked `optional` in the gold set count neither way.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from catalog.gazetteer import open_gazetteer
from catalog.model import Document
from catalog.model.findings import Dossier
from catalog.workflow.analyse import analyse

GOLD = Path(__file__).with_name("gold.jsonl")
ROWS = ("items", "steps", "times", "verifications")
Part = dict[str, Any]
Tally = Counter[str]


def agent_fits(right: str | None, found: str | None, *more: str | None) -> bool:
    """Whether an agent is one of those that are right (`a|b`; None = unknown; `*` among them = any)."""
    if right is None or "*" in right.split("|"):
        return right is not None or found is None
    said = " ".join(words for words in (found, *more) if words).lower()
    return any(words.lower() in said for words in right.split("|"))


def step_fits(right: Part, found: Any) -> bool:
    """Role and agent."""
    return found.role in right["role"] and agent_fits(right["agent"], found.agent, found.handle)


def day_fits(right: Part, when: str) -> bool:
    """Of dates split by `|` any is right."""
    return when in right["when"].split("|")


def time_fits(right: Part, found: Any) -> bool:
    """Role and EDTF."""
    return found.role in right["role"] and day_fits(right, found.when)


def verdict_fits(right: Part, found: Any) -> bool:
    """Dimension, verdict and verifier."""
    said = found.dimension in right["dimension"] and found.verdict in right["verdict"]
    return said and agent_fits(right["verifier"], found.verifier)


FITS: dict[str, Callable[[Part, Any], bool]] = {"steps": step_fits, "times": time_fits, "verifications": verdict_fits}


def overlap(spans: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> int:
    """Characters that two lists of spans share."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in spans for c, d in others)


def pairs(gold: list[Part], found: Sequence[Dossier]) -> list[tuple[Part | None, Dossier | None]]:
    """Gold items and found ones side by side; None = no partner."""
    shared = [(overlap(g["spans"], f.item.mentions), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)]
    left, right, out = set(range(len(gold))), set(range(len(found))), []
    for size, i, j in sorted(shared, key=lambda s: (-s[0], s[1], s[2])):
        if size and i in left and j in right:
            left.discard(i), right.discard(j)
            out.append((gold[i], found[j]))
    return [*out, *((gold[i], None) for i in left), *((None, found[j]) for j in right)]


def compare(row: str, gold: list[Part], found: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """Yield ("hit" | "missed" | "vain", part) for one list of parts of one item; what must be found goes first."""
    waiting = list(found)
    for part in sorted(gold, key=lambda p: (p.get("optional", False), not p.get("agent"))):
        match = next((f for f in waiting if FITS[row](part, f)), None)
        if match is not None:
            waiting.remove(match)
        if not part.get("optional"):
            yield ("hit" if match is not None else "missed"), part
    yield from (("vain", f) for f in waiting)


def places_right(gold: Part, found: Dossier, text: str) -> bool:
    """Whether every depicted place is one that the gold set allows (`*`: any), and none is found where none is."""
    if "*" in gold["depicted"]:
        return True
    places = [c for c in found.locations if c.role == "depicted" and c.confidence != "refuted"]
    said = [f"{c.name} {text[c.evidence.start : c.evidence.end] if c.evidence else ''}" for c in places]
    return bool(said) == bool(gold["depicted"]) and all(any(w in s for w in gold["depicted"]) for s in said)


def score(line: Part, found: Sequence[Dossier], say: Callable[[str], None]) -> Tally:
    """Count hits, misses and finds in vain in one report, and say what went wrong."""
    tally: Tally = Counter()
    for gold, dossier in pairs(line["items"], found):
        outcome = "hit" if gold and dossier else "missed" if gold else "vain"
        tally[f"items {outcome}"] += 1
        if outcome != "hit":
            say(f"item {outcome}: {gold['spans'] if gold else ''}{dossier.item.description if dossier else ''}")
        for row in ROWS[1:]:
            for result, part in compare(row, gold[row] if gold else [], getattr(dossier, row) if dossier else ()):
                tally[f"{row} {result}"] += 1
                if result != "hit":
                    say(f"{row} {result}: {brief(part)}")
        if gold:
            tally["gold"] += 1
            tally["kind"] += bool(dossier and dossier.item.kind in gold["kind"])
            right = bool(dossier) and places_right(gold, dossier, line["text"])
            tally["depicted"] += right
            if dossier and dossier.item.kind not in gold["kind"]:
                say(f"kind: {dossier.item.kind} for {gold['kind']}")
            if dossier and not right:
                say(f"depicted: {[c.name for c in dossier.locations if c.role == 'depicted']} for {gold['depicted']}")
    return tally


def brief(part: Any) -> str:
    """One part in one line."""
    if isinstance(part, dict):
        return json.dumps(part, ensure_ascii=False)
    kept = ("role", "dimension", "verdict", "agent", "verifier", "when")
    said = {k: getattr(part, k) for k in kept if hasattr(part, k)}
    return f"{said} <- {part.evidence.quote[:90] if part.evidence else ''}"


def table(half: str, tally: Tally) -> str:
    """The figures of one half as a Markdown table."""
    lines = [f"| {half} half | precision | recall | F1 |", "|---|---|---|---|"]
    for row in ROWS:
        hit, missed, vain = (tally[f"{row} {k}"] for k in ("hit", "missed", "vain"))
        f1 = 2 * hit / max(1, 2 * hit + missed + vain)
        lines.append(f"| {row} | {hit / max(1, hit + vain):.2f} | {hit / max(1, hit + missed):.2f} | {f1:.2f} |")
    right = [f"{name} {tally[name] / max(1, tally['gold']):.2f}" for name in ("kind", "depicted")]
    return "\n".join([*lines, "", f"right for {', '.join(right)} of {tally['gold']} items"])


def document(line: Part) -> Document:
    """One report of the gold set as the program reads it."""
    sha = hashlib.sha256(line["text"].encode()).hexdigest()
    return Document(
        sha256=sha, name=f"{line['id']}.txt", text=line["text"], publisher=line["publisher"],
        published=line["published"], language=line["language"],
    )  # fmt: skip


def main() -> None:
    """Score one half or both."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", choices=("dev", "test"), help="one half only")
    options.add_argument("--language", choices=("en", "uk", "ru", "de", "fr", "it", "es"), help="one language only")
    options.add_argument("--plain", action="store_true", help="the reports in plain prose only")
    options.add_argument("--misses", action="store_true", help="say what went wrong; of the dev half only")
    chosen = options.parse_args()
    lines = [json.loads(line) for line in GOLD.read_text().splitlines()]
    lines = [line for line in lines if chosen.language in (None, line["language"])]
    lines = [line for line in lines if line.get("plain") or not chosen.plain]
    with open_gazetteer() as gazetteer:
        for half in ("dev", "test") if chosen.half is None else (chosen.half,):
            tally: Tally = Counter()
            for line in (li for li in lines if li["half"] == half):
                told = chosen.misses and half == "dev"
                head = f"{line['id']} "
                tally += score(
                    line,
                    analyse(document(line), gazetteer).dossiers,
                    lambda words, head=head, told=told: told and sys.stdout.write(head + words + "\n"),
                )
            sys.stdout.write(table(half, tally) + "\n\n")


if __name__ == "__main__":
    main()
