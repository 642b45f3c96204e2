"""The facts that the five original reports must give, where they are at hand."""

import hashlib
import tomllib
from pathlib import Path

import pytest

from catalog.extract import extract
from catalog.model import Document

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the original reports are not beside this checkout")


def dossiers(prefix):
    known = tomllib.loads((SEEDS / "manifest.toml").read_text(encoding="utf-8"))
    name = next(n for n in known if n.startswith(prefix))
    raw = (SEEDS / name).read_bytes()
    document = Document(
        sha256=hashlib.sha256(raw).hexdigest(),
        name=name,
        text=raw.decode(),
        published=known[name]["published"],
        publisher=known[name]["publisher"],
    )
    return extract(document)


def steps(dossier):
    return {(s.role, s.agent, s.agent_kind, s.when) for s in dossier.steps}


def times(dossier):
    return {(t.role, t.when) for t in dossier.times}


def checks(dossier):
    return {(v.dimension, v.verdict, v.verifier) for v in dossier.verifications}


def test_drone_footage_told_after_an_agency():
    (drone,) = dossiers("000")
    assert drone.item.kind == "drone_video"
    assert ("filmed", "2023-02-13") in times(drone)
    assert ("published", "the AP agency", "named", None) in steps(drone)
    assert {s.agent_kind for s in drone.steps if s.role == "filmed"} <= {"unknown", "described"}


def test_a_brigades_drone_and_a_disputed_visit():
    drone, visit = dossiers("001")
    assert drone.item.kind == "drone_video"
    filmed = [s.agent for s in drone.steps if s.role == "filmed"]
    assert any("Separate Brigade of the Territorial Defence" in str(agent) for agent in filmed)
    (released,) = [s for s in drone.steps if s.role == "released"]
    assert "Regional Directorate" in released.agent
    assert released.when == "2023-04-18"
    assert (released.handle, released.credit) == ("@troskhidzsu", "@troskhidzsu/Newsflash")
    assert ("filmed", "XXXX-XX-XX") in times(drone)
    assert visit.item.kind == "video"
    assert ("filmed", "2023-04-17") in times(visit)
    assert ("time", "disputed") in {check[:2] for check in checks(visit)}


def test_a_pilot_and_his_unit():
    (drone,) = dossiers("002")
    assert drone.item.kind == "drone_video"
    assert {("filmed", "Oleksii", "named", None), ("unit", "Ukrainian National Guard", "named", None)} == steps(drone)
    assert drone.times == ()


def test_a_clip_posted_shared_geolocated_and_not_dated():
    (clip,) = dossiers("003")
    assert (clip.item.kind, clip.item.duration_s) == ("drone_video", 210)
    assert steps(clip) == {
        ("filmed", "a Ukrainian drone", "described", None),
        ("geolocated", "an open source expert", "described", None),
        ("shared", "the Institute for the Study of War", "named", "2022-12-19"),
        ("posted", "OSINTtechnical", "named", "2022-12-19"),
    }
    assert {s.handle for s in clip.steps} == {None, "@Osinttechnical"}
    assert times(clip) == {("posted", "2022-12-19")}
    assert checks(clip) == {
        ("location", "confirmed", "an open source expert"),
        ("time", "not_confirmed", "Newsweek"),
    }


def test_a_satellite_pair():
    (pair,) = dossiers("004")
    assert pair.item.kind == "satellite_pair"
    assert times(pair) == {("imagery_acquired", "2022-05"), ("imagery_acquired", "2023-05~")}
    (posted,) = [s for s in pair.steps if s.role == "posted"]
    assert ("Ukrainian Defense Ministry" in posted.agent, posted.channel) == (True, "X")
