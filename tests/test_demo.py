"""The main job as a newcomer runs it: seeds to map in a fresh folder, with networking blocked."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NO_NETWORK = """
import socket, sys
def refuse(*args, **more):
    raise SystemExit("a connection was attempted: %r" % (args[1:],))
socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.create_connection = refuse
from catalog.cli import main
sys.argv[0] = "geofootage"
main()
"""


def demo(folder):
    command = ["--catalog", str(folder / "catalog.db"), "build", "seeds", "--out", str(folder / "site")]
    return subprocess.run(
        [sys.executable, "-c", NO_NETWORK, *command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def built(gazetteer, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    ran = demo(folder)
    assert ran.returncode == 0, ran.stderr
    return folder


def test_seeds_to_map_without_a_network(built):
    assert (built / "catalog.db").exists()
    assert (built / "site" / "index.html").stat().st_size < 1_000_000


def test_the_second_run_appends_nothing_and_writes_the_same_page(built):
    page = (built / "site" / "index.html").read_bytes()
    ran = demo(built)
    assert "0 events appended" in ran.stderr
    assert (built / "site" / "index.html").read_bytes() == page
