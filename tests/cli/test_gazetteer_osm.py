"""An OpenStreetMap file through the command line."""

import importlib.util
import json
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("map_reading", Path(__file__).parents[1] / "maps" / "reading.py")
reading = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(reading)

MAP = """<osm version="0.6">
<node id="1" version="1" lat="48.6" lon="38.01"><tag k="place" v="village"/><tag k="name" v="Querndale"/></node>
<node id="2" version="1" lat="48.601" lon="38.01"/>
<node id="3" version="1" lat="48.6" lon="38.0101">
 <tag k="addr:street" v="Hopper Lane"/><tag k="addr:housenumber" v="7 А"/></node>
<way id="1" version="1"><nd ref="1"/><nd ref="2"/>
 <tag k="highway" v="residential"/><tag k="name" v="Hopper Lane"/><tag k="old_name:1950-1991" v="Sickle Lane"/></way>
</osm>"""


@pytest.fixture
def quern(tmp_path):
    path = tmp_path / "quern.osm"
    path.write_text(MAP, encoding="utf-8")
    return path


def test_a_map_goes_in_and_its_street_is_found_with_its_town(run, quern):
    [receipt] = run("gazetteer", "import", quern, "--json").rows
    assert (receipt["kind"], receipt["licence"]) == ("osm", "ODbL 1.0")
    assert (receipt["counts"]["street"], receipt["counts"]["houses"]) == (1, 1)
    [row] = run("gazetteer", "search", "Sickle Lane", "--json").rows
    assert (row["name"], row["until"], row["ids"]) == ("Hopper Lane", "1991", {"osm": "way/1"})
    assert row["in"].startswith("Querndale, ")
    assert row["attribution"] == ["© OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright)"]


def test_an_address_of_the_map_is_located(run, quern):
    run("gazetteer", "import", quern)
    best = run("locate", "Hopper Lane 7a, Querndale", "--json").rows[0]
    assert (best["lat"], best["lon"]) == (48.6, 38.0101)
    assert best["attribution"][-1].startswith("© OpenStreetMap contributors")


@pytest.mark.parametrize("content", [b"", MAP.encode()[:300], b"PK\x03\x04 no map"])
def test_a_broken_map_is_one_line_and_changes_nothing(run, quern, content):
    run("gazetteer", "import", quern)
    quern.write_bytes(content)
    broken = run("gazetteer", "import", quern)
    assert broken.code == 3
    assert broken.err.count("quern.osm: ") == 1
    assert "Traceback" not in broken.err
    assert run("gazetteer", "search", "Hopper Lane", "--json").rows


def basemap(folder):
    path = folder / "index.html"
    return path.read_text(encoding="utf-8"), json.loads(reading.blocks(path)["basemap"])


def test_a_map_draws_the_streets_around_its_items_and_says_whose_they_are(run, quern, tmp_path):
    run("gazetteer", "import", quern)
    run("init")
    run("add", "--kind", "video", "A clip", "--at", "48.6005,38.0102")
    assert run("map", "--out", tmp_path / "near").code == 0
    html, drawn = basemap(tmp_path / "near")
    assert drawn["streets"] == {"steps": 100_000, "lines": [["Hopper Lane", [[3801000, 4860000, 0, 100]]]]}
    assert "© OpenStreetMap contributors, ODbL 1.0" in html


def test_streets_far_from_every_item_stay_out(run, quern, tmp_path):
    run("gazetteer", "import", quern)
    run("init")
    run("add", "--kind", "video", "A clip", "--at", "48.7,38.0102")
    assert run("map", "--out", tmp_path / "far").code == 0
    assert basemap(tmp_path / "far")[1]["streets"]["lines"] == []
