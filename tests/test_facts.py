"""What the seeds must give: the table of facts, from our notes and from the original reports alike."""

import tomllib
from pathlib import Path

import pytest

from catalog.geocode import distance_m
from catalog.ingest import Overrides, Source, read
from catalog.views import item_rows
from catalog.workflow.analyse import analyse

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
BAKHMUT = (48.59419, 37.99886)
KHARKIV = (49.98177, 36.25475)


def notes():
    return {path.name[:3]: Source(str(path), path.name) for path in sorted((ROOT / "seeds").glob("0*.md"))}


def retold():
    """The same facts once more in other words and another order: nothing may hang on one wording."""
    folder = ROOT / "tests" / "data" / "retold"
    return {path.name[:3]: Source(str(path), path.name) for path in sorted(folder.glob("0*.md"))}


def originals():
    return {path.name[:3]: Source(str(path), path.name) for path in sorted((SHARED / "seeds").glob("0*.txt"))}


def overrides(source):
    """The originals do not say who published them and when; the manifest does."""
    if not source.path.endswith(".txt"):
        return Overrides()
    known = tomllib.loads((SHARED / "seeds" / "manifest.toml").read_text(encoding="utf-8"))[source.name]
    return Overrides(publisher=known["publisher"], published=known["published"])


@pytest.fixture(
    scope="module",
    params=[
        "notes",
        "retold",
        pytest.param(
            "originals",
            marks=pytest.mark.skipif(not SHARED.exists(), reason="the original reports are not beside the project"),
        ),
    ],
)
def reports(request, gazetteer):
    """The rows of every report, by its number."""
    sources = {"notes": notes, "retold": retold, "originals": originals}[request.param]()
    rows = {}
    for number, source in sources.items():
        document = read(source, overrides(source))
        rows[number] = item_rows(analyse(document, gazetteer), document)
    return rows


def only(rows, kind):
    (row,) = [row for row in rows if row.kind == kind]
    return row


def steps(row, role):
    return [step for step in row.steps if step.role == role]


def agents(row, role):
    return " / ".join(step.agent or "unknown" for step in steps(row, role))


def times(row, role):
    return {time.when for time in row.times if time.role == role}


def verdicts(row):
    return {(v.dimension, v.verdict) for v in row.verifications}


def km_from(row, place):
    depicted = [c for c in row.locations if c.role == "depicted" and c.lat is not None]
    return [distance_m((c.lat, c.lon), place) / 1000 for c in depicted]


def test_every_report_gives_its_items_and_no_others(reports):
    assert {number: sorted(row.kind for row in rows) for number, rows in reports.items()} == {
        "000": ["drone_video"],
        "001": ["drone_video", "video"],
        "002": ["drone_video"],
        "003": ["drone_video"],
        "004": ["satellite_pair"],
    }


def test_000(reports):
    row = only(reports["000"], "drone_video")
    assert min(km_from(row, BAKHMUT)) < 1
    assert times(row, "filmed") == {"2023-02-13"}
    who = agents(row, "published") + agents(row, "released")
    assert "AP" in who or "Associated Press" in who
    (filmed,) = steps(row, "filmed")
    assert filmed.agent_kind in ("unknown", "described"), "whoever flew the drone is unknown"


def test_001_drone(reports):
    row = only(reports["001"], "drone_video")
    assert min(km_from(row, BAKHMUT)) < 1
    assert all(km > 50 for km in km_from(row, KHARKIV)), "the brigade comes from Kharkiv, the footage does not"
    who = agents(row, "filmed") + agents(row, "unit")
    assert "brigade" in who.lower()
    assert "reconnaissance" in who.lower()
    released = steps(row, "released")
    assert any("Regional Directorate" in (s.agent or "") and s.when == "2023-04-18" for s in released)
    assert any("@troskhidzsu" in f"{s.credit} {s.handle} {s.agent}" for s in row.steps)
    assert any("Newsflash" in f"{s.credit} {s.agent}" for s in row.steps)
    assert "XXXX-XX-XX" in times(row, "filmed"), "the text itself says: undated"


def test_001_kremlin(reports):
    row = only(reports["001"], "video")
    assert any("southern Ukraine" in c.name for c in row.locations)
    assert "2023-04-17" in times(row, "filmed")
    assert all(t.basis == "derived" for t in row.times if t.when == "2023-04-17")
    assert ("time", "disputed") in verdicts(row)
    (dispute,) = [v for v in row.verifications if v.verdict == "disputed"]
    assert "media" in dispute.verifier.lower()
    assert row.dimensions["time"] == "disputed"


def test_002(reports):
    row = only(reports["002"], "drone_video")
    assert "Oleksii" in agents(row, "filmed")
    assert "National Guard" in agents(row, "filmed") + agents(row, "unit")
    assert min(km_from(row, BAKHMUT)) < 10
    assert any("1.5 k" in f"{c.name} {c.quote} {row.description}" for c in row.locations)


def test_003(reports):
    row = only(reports["003"], "drone_video")
    assert row.duration_s == 210
    assert any("Osinttechnical" in f"{s.agent} {s.handle}" and s.when == "2022-12-19" for s in steps(row, "posted"))
    (shared,) = steps(row, "shared")
    assert "Institute for the Study of War" in shared.agent
    assert shared.when == "2022-12-19"
    (geolocated,) = steps(row, "geolocated")
    assert "open source" in geolocated.agent
    assert geolocated.agent_kind == "described"
    assert {("location", "confirmed"), ("time", "not_confirmed")} <= verdicts(row)
    (doubt,) = [v for v in row.verifications if v.dimension == "time"]
    assert "Newsweek" in doubt.verifier
    street = next(c for c in row.locations if "Maksymenk" in c.name)
    assert street.lon > BAKHMUT[1]
    assert distance_m((street.lat, street.lon), BAKHMUT) < 6_000
    assert street.geometry["type"] == "Polygon"


def test_004(reports):
    row = only(reports["004"], "satellite_pair")
    assert min(km_from(row, BAKHMUT)) < 1
    acquired = times(row, "imagery_acquired")
    assert "2022-05" in acquired
    assert any(when.startswith("2023") for when in acquired)
    assert len(acquired) == 2
    who = agents(row, "published") + agents(row, "posted") + agents(row, "released")
    assert "Defen" in who.replace("defen", "Defen")
