"""The command line as a whole: start-up, help, errors, completion."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog.cli import words
from catalog.cli.root import COMMANDS
from catalog.model import words as model

ALLOWED = {"click", "catalog"}
HEAVY = ("pydantic", "shapely", "geopy", "folium", "numpy", "rich", "trafilatura", "babel", "marisa_trie")


def shell(*args, **more):
    return subprocess.run(args, capture_output=True, text=True, encoding="utf-8", **more)


def test_help_imports_nothing_heavy():
    code = "import sys; sys.argv = ['geofootage', '--help']\nfrom catalog.cli import main\nmain()"
    ran = shell(sys.executable, "-X", "importtime", "-c", code)
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines() if "|" in line}
    outside = imported - set(sys.stdlib_module_names) - {"imported package"}
    assert ran.returncode == 0
    assert {m for m in outside if not m.startswith(("_", "__editable__"))} - {
        "sitecustomize",
        "usercustomize",
    } <= ALLOWED
    assert not set(HEAVY) & imported


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(run, command):
    ran = run(command, "--help")
    assert ran.code == 0
    assert "Usage:" in ran.out
    assert "Example:" in ran.out or command == "rebuild"


def test_words_of_the_options_are_the_closed_words():
    assert words.KINDS == model.MEDIA_KINDS
    assert words.SENSITIVITIES == model.SENSITIVITIES
    assert words.STATUSES == model.WORKFLOW_STATUSES


def test_an_unknown_command_is_a_usage_error(run):
    assert run("frobnicate").code == 2


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion(run, name):
    assert "_GEOFOOTAGE_COMPLETE" in run("completion", name).out


def test_a_damaged_catalog_is_said_in_one_line(run, tmp_path):
    (tmp_path / "catalog.db").write_bytes(b"not a catalog at all, but long enough to be read as one" * 50)
    ran = run("find")
    assert ran.code == 5
    assert len(ran.err.strip().splitlines()) == 1
    assert "Traceback" not in ran.err


MAIN = "from catalog.cli import main; main()"


def test_a_reader_that_goes_away_is_no_error(report):
    reader, writer = os.pipe()
    os.close(reader)
    ran = subprocess.run(
        [sys.executable, "-c", MAIN, "geoparse", report, "--json"], stdout=writer, stderr=subprocess.PIPE, text=True
    )
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_no_fault_of_the_program(report):
    ran = shell("bash", "-c", f"{sys.executable} -c '{MAIN}' geoparse {report} --json > /dev/full")
    assert ran.returncode == 5
    assert len(ran.stderr.splitlines()) == 1
    assert "No space left" in ran.stderr


def test_json_is_utf8_whatever_the_locale(report):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ran = shell(sys.executable, "-c", MAIN, "locate", "Kyiv", env=environment)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "±" in ran.stdout


def test_closed_streams_are_no_traceback(report):
    ran = shell("bash", "-c", f"{sys.executable} -c '{MAIN}' extract - <&-")
    assert ran.returncode == 3
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "args", [("find", "--status", "splendid"), ("geoparse",), ("frobnicate",), ("add", "\udcff"), ("build", "x")]
)
def test_wrong_use_is_said_in_one_line(run, args):
    ran = run(*args)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith("error: ")
