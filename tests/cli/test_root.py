"""The command line as a whole: start-up, help, errors, completion."""

import subprocess
import sys

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


def test_a_reader_that_goes_away_is_no_error(report):
    ran = shell(
        "bash",
        "-c",
        f"{sys.executable} -c 'from catalog.cli import main; main()' geoparse {report} --json | head -c 10",
    )
    assert "Traceback" not in ran.stderr
