"""The commands that update a catalog: one event each, several ids at once, all or nothing, and rehearsals."""

import json

import pytest

from catalog.cli import words
from catalog.model import words as model
from catalog.store import audit


def shown(run, item):
    (row,) = run("show", item, "--json").rows
    return row


def events(run):
    return [row["type"] for row in run("log", "--json").rows]


@pytest.fixture
def two(run):
    """Two items by hand."""
    return [run("add", name, "--by", "nadia").out.strip() for name in ("A bridge", "A mill")]


@pytest.mark.parametrize(
    ("command", "field", "value"),
    [
        (("verify", "--dimension", "location", "--verdict", "confirmed"), "verifications", ("verifier", "nadia")),
        (("credit", "--role", "posted", "--handle", "@sky", "--when", "2022-12"), "steps", ("handle", "@sky")),
        (("copy", "--url", "https://example.org/c", "--first-seen", "2022"), "copies", ("first_seen", "2022")),
        (("note", "--text", "see the other one"), "notes", ("text", "see the other one")),
        (("locate-item", "--at", "48.6,38.01", "--role", "camera"), "locations", ("role", "camera")),
        (("locate-item", "--place", "https://www.openstreetmap.org/#map=17/48.6/38.01"), "locations", ("lat", 48.6)),
    ],
)
def test_each_is_one_event_and_undone_by_one(run, two, command, field, value):
    before = shown(run, two[0])[field]
    ran = run(command[0], two[0], *command[1:], "--by", "nadia", "--why", "seen")
    assert ran.code == 0, ran.err
    found = shown(run, two[0])
    assert found[field][-1][value[0]] == value[1]
    assert (found["history"][-1]["agent"], found["history"][-1]["why"]) == ("nadia", "seen")
    assert events(run) == ["item", "item", "set"]
    assert run("undo").code == 0
    assert shown(run, two[0])[field] == before
    assert events(run) == ["item", "item", "set", "undo"]


def test_a_link_and_a_merge(run, two):
    assert run("link", two[0], "--to", two[1], "--as", "same_scene").code == 0
    assert shown(run, two[0])["links"][0]["to"] == two[1]
    assert run("link", two[0], "--to", two[0]).code == 2
    assert run("merge-items", *two).code == 0
    assert [row["id"] for row in run("find", "--json").rows] == [two[0]]
    assert shown(run, two[1])["status"] == "duplicate"


def test_what_is_retracted_leaves_the_list(run, two):
    assert run("retract", *two).code == 0
    assert run("find").code == 1


def test_ids_come_from_standard_input(run, two):
    found = run("find", "--json").out
    assert run("accept", "-", stdin=found).code == 0
    assert [shown(run, name)["status"] for name in two] == ["reviewed"] * 2
    assert run("reject", "-", stdin=f"{two[0][:12]}  \n\n").code == 0
    assert shown(run, two[0])["status"] == "rejected"
    assert run("accept", "-", stdin="\n").code == 2
    assert run("accept", "-", stdin="{]").code == 2


@pytest.mark.parametrize(
    "command",
    [
        ("accept",),
        ("set", "--description", "Other"),
        ("verify", "--dimension", "time", "--verdict", "refuted"),
        ("note", "--text", "x"),
    ],
)
def test_several_are_changed_or_none(run, two, command):
    before = run("log", "--json").out
    assert run(command[0], two[0], "item-0", *command[1:]).code == 1
    assert run("log", "--json").out == before
    assert run(command[0], *two, *command[1:]).code == 0
    assert len(events(run)) == 4


@pytest.mark.parametrize(
    "command",
    [
        ("add", "A third"),
        ("accept", "item-"),
        ("set", "item-", "--kind", "still"),
        ("forget", "item-", "--reason", "r"),
        ("undo",),
        ("copy", "item-", "--file", "clip.mp4"),
    ],
)
def test_a_rehearsal_keeps_nothing(run, tmp_path, command):
    run("add", "A bridge")
    (tmp_path / "clip.mp4").write_bytes(b"frames")
    before = run("log", "--json").out
    ran = run(*command, "--dry-run")
    assert (ran.code, "rehearsal" in ran.err) == (0, True)
    assert run("log", "--json").out == before
    assert not list(tmp_path.glob("*.media"))


def test_the_name_comes_from_the_option_the_environment_or_the_settings(run, two, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    settings = tmp_path / "geofootage" / "settings.toml"
    settings.parent.mkdir()

    def name(*more):
        assert run("accept", two[0], *more).code == 0
        return shown(run, two[0])["history"][-1]["agent"]

    assert name() == "anonymous"
    settings.write_text('by = "heron"\n')
    assert name() == "heron"
    monkeypatch.setenv("GEOFOOTAGE_BY", "stork")
    assert name() == "stork"
    assert name("--by", "crane") == "crane"
    monkeypatch.delenv("GEOFOOTAGE_BY")
    settings.write_text("by = ")
    assert run("accept", two[0]).code == 2


def test_no_look_up_replaces_coordinates_that_a_person_typed(run, item):
    run("set", item, "--at", "48.601,38.012", "--within", "25m")
    for command in (("set", item, "--place", "Lviv"), ("locate-item", item, "--place", "Lviv")):
        ran = run(*command)
        assert ran.code == 2
        assert "no look-up replaces them" in ran.err
    assert run("locate-item", item, "--place", "Lviv", "--role", "camera").code == 0
    assert shown(run, item)["locations"][1]["lat"] == 48.601
    assert run("locate-item", item, "--at", "48.7,38.1").code == 0


def test_a_copy_is_kept_under_its_hash_and_read_only(run, two, tmp_path):
    (tmp_path / "clip.mp4").write_bytes(b"frames")
    assert run("copy", two[0], "--file", "clip.mp4").code == 0
    sha = shown(run, two[0])["copies"][0]["sha256"]
    kept = tmp_path / "catalog.db.media" / sha[:2] / sha
    assert kept.read_bytes() == b"frames"
    assert kept.stat().st_mode & 0o222 == 0
    kept.chmod(0o644)
    kept.write_bytes(b"framez")
    ran = run("check")
    assert ran.code == 1
    assert "was changed after it was kept" in ran.out
    assert run("copy", two[0], "--file", "none.mp4").code == 3
    assert run("copy", two[0]).code == 2


def test_forget_asks_first_and_leaves_a_tombstone(run, two, tmp_path):
    assert run("forget", two[0], "--reason", "asked", stdin="n\n").code == 130
    assert run("forget", two[0], "--reason", "asked by the family", "--by", "nadia", "--yes").code == 0
    ran = run("show", two[0])
    assert ran.code == 1
    assert "forgotten" in ran.err
    assert "asked by the family" in ran.err
    assert run("check", "--full").code == 0
    assert b"A bridge" not in (tmp_path / "catalog.db").read_bytes()


def test_check_and_checkpoint(run, two, tmp_path):
    made = run("checkpoint").out
    (tmp_path / "cp.json").write_text(made)
    assert json.loads(made)["events"] == 2
    run("add", "A third")
    ran = run("check", "--checkpoint", "cp.json", "--json")
    assert (ran.code, [row["level"] for row in ran.rows]) == (0, ["note"])
    (tmp_path / "catalog.db").unlink()
    run("add", "A bridge")
    ran = run("check", "--checkpoint", "cp.json", "--json")
    assert ran.code == 1
    assert [row["check"] for row in ran.rows if row["level"] == "wrong"] == ["checkpoint"]
    assert run("check", "--quick", "--full").code == 2
    (tmp_path / "catalog.db").write_bytes(b"words " * 999)
    assert run("check").code == 5


def test_the_log_steers_no_terminal(run):
    run("add", "A \x1b[31mred\x07 bridge\u202e", "--by", "na\x1bdia")
    out = run("log").out
    assert not [c for c in out if not c.isprintable() and c != "\n"]
    assert not [f for f in audit_rows() if f.level == "wrong"]


def audit_rows():
    from pathlib import Path

    return audit(Path("catalog.db"), quick=False, full=True, checkpoint=None)


def test_the_words_of_options_are_the_closed_words():
    from typing import get_args

    assert words.RELATIONS == model.RELATIONS
    assert words.DIMENSIONS == model.DIMENSIONS
    assert get_args(model.Verdict) == words.VERDICTS
    assert get_args(model.StepRole) == words.STEP_ROLES
    assert set(words.LOCATION_ROLES) == set(get_args(model.LocationRole))
    assert set(words.METHODS) == set(get_args(model.Method)) - {"mention"}
    assert get_args(model.Confidence) == words.CONFIDENCES


def test_a_street_that_nobody_knows_is_not_quietly_the_whole_town(run, two):
    ran = run("set", two[0], "--place", "corner of Myru and Sadova street, eastern Bakhmut")
    assert ran.code == 2
    assert "no volume of the gazetteer knows a street 'Myru'" in ran.err
    assert "--place 'eastern Bakhmut'" in ran.err
    assert shown(run, two[0])["locations"] == []
    assert run("set", two[0], "--place", "eastern Bakhmut").code == 0
