import io
import json
import sys
from typing import NamedTuple

import pytest


class Ran(NamedTuple):
    """What a call came to."""

    code: int
    out: str
    err: str

    @property
    def rows(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(cache, tmp_path, monkeypatch, capfd):
    """Call the command line in an empty folder, as from a shell."""
    from catalog.cli import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GEOFOOTAGE_CATALOG", raising=False)
    monkeypatch.delenv("GEOFOOTAGE_BY", raising=False)

    def call(*args, stdin=""):
        raw = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "argv", ["geofootage", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capfd.readouterr()
        return Ran(left.value.code, out, err)

    return call


REPORT = """---
publisher: Example Wire
published: 2022-12-20
---
Footage that the Example Institute shared on Monday shows clashes on Fedora Maksymenka street, in the eastern outskirts
of Bakhmut in Ukraine. An open source expert geolocated it. The two-minute clip was posted on Telegram on
December 19. Example Wire could not independently confirm the date it was filmed.
"""


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "report.md"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def item(run, report):
    """A catalog with one report in it; the id of its item."""
    assert run("ingest", report).code == 0
    (row,) = run("find", "--json").rows
    return row["id"]
