"""Two dozen relative expressions over real towns of all continents: each has a golden geometry.

Regenerate with `python scripts/make_relative.py`, look at what changed, and draw it: the same with `--picture`.
"""

import json
from pathlib import Path

import pytest

from catalog.geocode import place_relation
from catalog.geocode.plane import Plane
from catalog.model import Footprint
from catalog.workflow.locate import search

GOLDEN = Path(__file__).parents[1] / "golden" / "expressions.json"
ROWS = json.loads(GOLDEN.read_text(encoding="utf-8"))
TOLERANCE_M = 25
"""What a library's other way of rounding may move an outline by; no rule is that fine."""


def apart_m(a, b):
    """How far the outlines of two footprints are apart where they are furthest, and their radii, metres."""
    plane = Plane((a.lat, a.lon))
    return max(plane.area(a).hausdorff_distance(plane.area(b)), abs(a.uncertainty_m - b.uncertainty_m))


@pytest.mark.parametrize("row", ROWS, ids=[r["words"] for r in ROWS])
def test_the_rule_still_draws_what_was_looked_at(row):
    anchors = [Footprint.model_validate(a["footprint"]) for a in row["anchors"]]
    made = place_relation(row["relation"], anchors)
    assert made.rule == row["footprint"]["rule"]
    assert apart_m(made, Footprint.model_validate(row["footprint"])) <= TOLERANCE_M


@pytest.mark.parametrize("row", ROWS, ids=[r["words"] for r in ROWS])
def test_the_words_lead_to_it(row, gazetteer):
    found = search(row["words"], None, gazetteer).candidates
    golden = Footprint.model_validate(row["footprint"])
    assert min(apart_m(c.place.footprint, golden) for c in found) <= 0.1 * golden.uncertainty_m


def test_they_cover_the_earth():
    assert len(ROWS) >= 20
    lats = [r["footprint"]["lat_e7"] / 1e7 for r in ROWS]
    assert max(lats) > 70
    assert min(lats) < -50
    crossing = [lon for r in ROWS for lon in _lons(r["footprint"]["shape"])]
    assert any(abs(lon) > 180 for lon in crossing), "one runs over the antimeridian"


def _lons(shape):
    return [lon / 1e7 for ring in shape["coordinates"] for lon, _ in ring] if shape else []
