"""`--extractor`: somebody else's reader is heeded as far as the text bears it out, and is told with what was found."""

import json

import pytest

MODULE = """
from catalog.errors import InputError
from catalog.testing import ANSWER, REPORT

def read(document):
    if "unreadable" in document.text:
        raise InputError(f"{document.name}: the model did not answer; try again")
    invented = {"kind": "satellite_image", "quote": "words that stand nowhere"}
    return [ANSWER, invented, {"kind": "cctv", "quote": "The balcony camera", "steps": [
        {"role": "released", "agent": "the landlord", "quote": "the landlord"}]}]
"""


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A package of somebody else's, as pip leaves it."""
    site = tmp_path / "site"
    told = site / "my_reader-1.2.dist-info"
    told.mkdir(parents=True)
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: my-reader\nVersion: 1.2\n", encoding="utf-8")
    (told / "entry_points.txt").write_text("[geofootage.extractor]\nmine = my_reader:read\n", encoding="utf-8")
    (site / "my_reader.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(site))


@pytest.fixture
def text(tmp_path):
    from catalog.testing import REPORT

    path = tmp_path / "report.txt"
    path.write_text(REPORT + " The balcony camera, says the landlord, saw it, too.", encoding="utf-8")
    return path


def test_what_it_found_is_added_and_what_it_made_up_is_told(run, installed, text):
    ours = run("extract", text, "--json").rows[0]["items"]
    ran = run("extract", text, "--extractor", "mine", "--json")
    items = ran.rows[0]["items"]
    assert ran.code == 0
    assert [item["kind"] for item in items] == ["drone_video", "cctv"]
    assert items[0]["id"] == ours[0]["id"]
    assert {item["status"] for item in items} == {"suggested"}
    assert [(s["role"], s["agent"]) for s in items[1]["steps"]] == [("released", "the landlord")]
    assert "report.txt: dropped from mine: “words that stand nowhere”: not in the text" in ran.err


def test_the_run_says_which_extractor_in_which_version(run, installed, text):
    assert run("ingest", text, "--extractor", "mine", "--extractor", "mine").code == 0
    item = next(row for row in run("find", "--json").rows if row["kind"] == "cctv")
    (chain,) = run("trace", item["id"], "--json").rows
    (found,) = [link for link in chain["made_from"] if link["type"] == "findings"]
    assert found["about"]["parameters"]["extractors"] == "mine (my-reader 1.2)"
    assert "1 of them unchanged" in run("ingest", text, "--extractor", "mine").err
    assert run("ingest", text).code == 0
    assert {row["kind"] for row in run("find", "--json").rows} == {"drone_video"}, "without it, it is not heeded"


def test_what_a_person_decided_stays_when_it_is_heeded(run, installed, text):
    run("ingest", text, "--extractor", "mine")
    item = next(row for row in run("find", "--json").rows if row["kind"] == "cctv")["id"]
    run("accept", item)
    run("ingest", text)
    assert item in {row["id"] for row in run("find", "--json").rows}


def test_a_text_that_it_cannot_read_takes_nothing_from_the_others(run, installed, text, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_text("unreadable", encoding="utf-8")
    for command in ("extract", "ingest"):
        ran = run(command, bad, text, "--extractor", "mine", *(["--json"] if command == "extract" else []))
        assert ran.code == 3
        assert "error: bad.txt: the model did not answer; try again" in ran.err
    assert len(run("find", "--json").rows) == 2


def test_one_that_is_not_installed_is_told(run, text):
    ran = run("extract", text, "--extractor", "nobody", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert "no plug-in 'nobody' for geofootage.extractor" in ran.err


def test_build_heeds_it_too(run, installed, text, tmp_path):
    assert run("build", text, "--extractor", "mine", "--out", tmp_path / "site").code == 0
    kinds = [json.loads(line)["kind"] for line in run("find", "--json").out.splitlines()]
    assert sorted(kinds) == ["cctv", "drone_video"]
