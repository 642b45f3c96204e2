"""The five original reports against what must be found in them, where they lie beside the project."""

import json
from pathlib import Path

import pytest

from catalog.geoparse import geoparse
from catalog.ingest import Source, read

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "gold" / "seeds_mentions.jsonl"

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the original reports are not beside the project")


def rows():
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").split("\n") if line]


def counted(mention):
    return mention["type"] != "facility" and not mention["role"].startswith("embedded")


def test_recall_and_precision(gazetteer):
    right = wanted = said = 0
    for row in rows():
        document = read(Source(str(SHARED / row["document"]), row["document"]))
        spans = {
            (r.mention.start, r.mention.end)
            for r in geoparse(document, gazetteer)
            if r.mention.kind not in ("relative", "coordinates", "facility")
            and r.mention.role in ("literal", "metonym")
        }
        gold = {(m["start"], m["end"]) for m in row["mentions"] if counted(m)}
        ignored = {(m["start"], m["end"]) for m in row["mentions"] if not counted(m)}
        right, wanted, said = right + len(gold & spans), wanted + len(gold), said + len(spans - ignored)
    assert right / wanted >= 0.95
    assert right / said >= 0.90


def test_every_town_is_where_it_is(gazetteer):
    for row in rows():
        document = read(Source(str(SHARED / row["document"]), row["document"]))
        by_span = {(r.mention.start, r.mention.end): r for r in geoparse(document, gazetteer)}
        for mention in row["mentions"]:
            resolution = by_span.get((mention["start"], mention["end"]))
            if resolution and mention["type"] == "city":
                assert str(resolution.place.ids.get("geonames")) == mention["geonames_id"], mention["name"]
