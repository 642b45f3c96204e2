"""How well items that are one recording are suggested: pairs of reports, through the whole of the program.

Run: python -m tests.bench.same.measure [FILE] [LEAST]; `held_out.json` was not looked at while weights were chosen.
"""

import json
import sys
import tempfile
from itertools import combinations
from pathlib import Path

from catalog.gazetteer import open_gazetteer
from catalog.ingest import Overrides
from catalog.store import Catalog
from catalog.workflow.collect import collect
from catalog.workflow.report import Report
from catalog.workflow.same import Suggestion, suggestions

HERE = Path(__file__).parent
Reports = list[dict[str, str]]


def main(file: str = "reports.json", least: float = 0.5) -> None:
    """Print precision and recall over pairs of reports, and what was missed or wrong."""
    reports: Reports = json.loads((HERE / file).read_text(encoding="utf-8"))
    right = {
        frozenset(pair) for pair in combinations(range(len(reports)), 2) if len({reports[n]["clip"] for n in pair}) == 1
    }
    found, items = suggested(reports, least)
    hits = right & found.keys()
    print(f"{len(reports)} reports, {items} items, {len(right)} pairs are one recording, {len(found)} were suggested")
    print(f"precision {len(hits) / max(1, len(found)):.2f}, recall {len(hits) / len(right):.2f}")
    for pair in sorted(map(sorted, right ^ found.keys())):
        told = found.get(frozenset(pair))
        print(
            "wrong" if told else "missed", pair, [reports[n]["clip"] for n in pair], told and (told.score, told.reasons)
        )


def suggested(reports: Reports, least: float) -> tuple[dict[frozenset[int], Suggestion], int]:
    """Return by pairs of reports what is suggested, and how many items there are."""
    with tempfile.TemporaryDirectory() as name, open_gazetteer() as gazetteer:
        folder = Path(name)
        for n, report in enumerate(reports):
            head = f"---\npublisher: {report['publisher']}\npublished: {report['published']}\n---\n"
            (folder / f"{n:02}.md").write_text(f"{head}{report['text']}\n", encoding="utf-8")
        with Catalog.create(folder / "catalog.db") as catalog:
            collect(catalog, gazetteer, [name], Overrides(), Report())
            where = {s.id: int(s.document.name[:2]) for s in catalog.items() if s.document}
            found = {frozenset((where[s.item], where[s.other])): s for s in reversed(suggestions(catalog, least=least))}
    return found, len(where)


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(float, sys.argv[2:]))
