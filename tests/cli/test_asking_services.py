"""`locate --online --provider`: what a user sees of a service, and of one that goes wrong."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from catalog.testing import FAULTS, SLOW, Double
from catalog.workflow import ask_service

SHOWN = [
    fault for fault in FAULTS.values()
    if fault.name not in ("429 without Retry-After", "429 with Retry-After that is nonsense", "503")
]  # fmt: skip
"""All but the busy ones that do not say for how long: those are asked again after seconds."""


@pytest.fixture
def locate(run, tmp_path, monkeypatch):
    """Ask for Vaduz; answers are kept in a folder of this test, the gazetteer is the common one."""
    monkeypatch.setattr(ask_service, "default_folder", lambda: tmp_path / "cache")
    for name in ("ONLINE", "PROVIDER", "URL"):
        monkeypatch.delenv(f"GEOFOOTAGE_{name}", raising=False)

    def ask(double, *more, text="Vaduz", online=True):
        options = ["--online"] * online + ["--provider", double.provider, "--url", double.url]
        return run("locate", text, *options, *more)

    return ask


def kept(folder):
    file = folder / "cache" / "services.db"
    if not file.exists():
        return 0
    with closing(sqlite3.connect(file)) as db:
        return db.execute("SELECT count(*) FROM answer").fetchone()[0]


@pytest.mark.parametrize("fault", SHOWN, ids=str)
def test_the_exit_code_tells_not_reached_from_not_found(fault, locate, tmp_path, monkeypatch):
    monkeypatch.setattr(ask_service, "TIMEOUT_S", 0.15 if fault.name in SLOW else 5.0)
    with Double("nominatim", fault) as double:
        ran = locate(double, "--near", "Liechtenstein", "--json")
    assert ran.code == fault.code
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.out + ran.err
    assert "\u202e" not in ran.out + ran.err
    assert kept(tmp_path) == (fault.code != 4)
    assert not Path("catalog.db").exists()
    if fault.code == 4:
        assert ran.out == ""
        assert ran.err.startswith("error: nominatim")
        assert ran.err.count("\n") == 1


def test_an_answer_is_printed_as_the_contract_has_it(locate):
    with Double("nominatim") as double:
        (row,) = locate(double, "--json").rows
    assert (row["name"], row["provider"], row["ids"]) == ("Vaduz", "nominatim", {"osm": "relation/1155956"})
    assert row["uncertainty_m"] > 1_000
    assert row["attribution"] == ["© OpenStreetMap contributors, ODbL 1.0"]


def test_the_attribution_stands_below_the_table_and_in_geojson(locate):
    with Double("nominatim") as double:
        shown = locate(double)
        (drawn,) = locate(double, "--geojson").rows
    assert "Vaduz" in shown.out
    assert "© OpenStreetMap contributors" in shown.err
    assert drawn["attribution"] == ["© OpenStreetMap contributors, ODbL 1.0"]
    assert drawn["features"][0]["properties"]["attribution"] == drawn["attribution"]


def test_found_none_is_exit_1_and_kept(locate, tmp_path):
    with Double("photon") as double:
        ran = locate(double, text="Atlantis")
    assert (ran.code, ran.out) == (1, "")
    assert "no place is known by 'Atlantis'" in ran.err
    assert kept(tmp_path) == 1


def test_a_place_elsewhere_is_shown_and_not_found_here(locate):
    with Double("nominatim", FAULTS["far from the context"]) as double:
        ran = locate(double, "--near", "Liechtenstein", "--json")
    assert ran.code == 1
    assert "far from context" in ran.rows[0]["reasons"]
    assert "none of these lies in or near 'Liechtenstein'" in ran.err


def test_without_online_only_kept_answers_are_used(locate):
    with Double("nominatim") as double:
        refused = locate(double, online=False)
        assert (refused.code, double.asked) == (4, [])
        assert "--online" in refused.err
        fresh = locate(double, "--json")
        kept_one = locate(double, "--json", online=False)
        assert len(double.asked) == 1
    assert kept_one.rows[0]["lat"] == fresh.rows[0]["lat"]
    assert "kept answer" in kept_one.rows[0]["reasons"]
    assert "answered from the file" in kept_one.err


def test_many_queries_are_asked_one_a_line(locate, run):
    with Double("photon") as double:
        ran = run(
            "locate", "-", "--online", "--provider", "photon", "--url", double.url, "--json", stdin="Vaduz\nAtlantis\n"
        )
    assert ran.code == 0
    assert [len(row["candidates"]) for row in ran.rows] == [1, 0]


def test_a_service_named_by_the_environment_counts_online_only(locate, run, monkeypatch):
    with Double("nominatim") as double:
        monkeypatch.setenv("GEOFOOTAGE_PROVIDER", "nominatim")
        monkeypatch.setenv("GEOFOOTAGE_URL", double.url)
        offline = run("locate", "Vaduz", "--json")
        assert {row["provider"] for row in offline.rows} == {"geonames"}
        online = run("locate", "Vaduz", "--json", "--online")
        assert {row["provider"] for row in online.rows} == {"nominatim"}
        assert len(double.asked) == 1


@pytest.mark.parametrize("options", [["--online"], ["--url", "https://maps.example"]])
def test_a_service_must_be_named(options, run):
    ran = run("locate", "Vaduz", *options)
    assert ran.code == 2
    assert "--provider" in ran.err


def test_the_offline_search_asks_nobody(run, monkeypatch):
    import socket

    def refuse(*_args, **_more):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert run("locate", "Vaduz", "--json").code == 0
