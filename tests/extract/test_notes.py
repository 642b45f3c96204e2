"""The facts that the source notes of this project, which tell the five reports in our own words, must give."""

from pathlib import Path

import pytest

from catalog.extract import extract
from catalog.ingest import Overrides, read, walk

NOTES = Path(__file__).resolve().parents[2] / "seeds"


def dossiers(prefix):
    (path,) = NOTES.glob(f"{prefix}-*.md")
    (source,) = walk([str(path)], pytest.fail)
    return extract(read(source, Overrides()))


def who(dossier, role):
    return [(s.agent, s.agent_kind) for s in dossier.steps if s.role == role]


def test_drone_footage_whose_pilot_is_not_named():
    (drone,) = dossiers("000")
    assert drone.item.kind == "drone_video"
    assert {(t.role, t.when) for t in drone.times} == {("filmed", "2023-02-13")}
    assert who(drone, "published") == [("the news agency AP", "named")]
    assert who(drone, "filmed") == [(None, "unknown")]


def test_a_brigades_footage_and_a_video_of_disputed_date():
    drone, visit = dossiers("001")
    ((filmer, _),) = who(drone, "filmed")
    assert "brigade of the city of Kharkiv" in filmer
    assert {(t.role, t.when) for t in drone.times} == {("filmed", "XXXX-XX-XX"), ("published", "2023-04-18")}
    ((releaser, _),) = who(drone, "released")
    assert 'Regional Directorate "East"' in releaser
    assert "@troskhidzsu" in {s.handle for s in drone.steps}
    assert visit.item.kind == "video"
    assert ("filmed", "2023-04-17") in {(t.role, t.when) for t in visit.times}
    assert ("time", "disputed") in [(v.dimension, v.verdict) for v in visit.verifications]


def test_a_pilot_of_the_national_guard():
    (drone,) = dossiers("002")
    assert drone.item.kind == "drone_video"
    assert who(drone, "filmed") == [("Oleksii", "named")]
    assert who(drone, "unit") == [("Ukrainian National Guard", "named")]


def test_a_clip_of_trench_fighting():
    (clip,) = dossiers("003")
    assert (clip.item.kind, clip.item.duration_s) == ("drone_video", 210)
    assert [(s.when, s.handle, s.channel) for s in clip.steps if s.role == "posted"] == [
        ("2022-12-19", "@Osinttechnical", "X")
    ]
    assert [s.when for s in clip.steps if s.role == "shared"] == ["2022-12-19"]
    assert {(v.dimension, v.verdict, v.verifier) for v in clip.verifications} == {
        ("location", "confirmed", "an open source expert"),
        ("time", "not_confirmed", "Newsweek"),
    }


def test_a_pair_of_satellite_images():
    (pair,) = dossiers("004")
    assert pair.item.kind == "satellite_pair"
    assert {t.when for t in pair.times} == {"2022-05", "2023-05~"}
    assert who(pair, "posted") == [("the Ukrainian defence ministry", "named")]
