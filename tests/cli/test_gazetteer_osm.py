"""An OpenStreetMap file through the command line."""

import pytest

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
