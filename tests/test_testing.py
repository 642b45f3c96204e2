"""catalog.testing is for others too: it needs no pytest, and says what a right client does about every fault."""

import ast
import subprocess
import sys
from pathlib import Path

import catalog.testing
from catalog.testing import FAULTS, SLOW, SPOTS, Desk, Double

FOLDER = Path(catalog.testing.__file__).parent


def test_pytest_is_imported_nowhere():
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in names if name.partition(".")[0] == "pytest"]


def test_geopy_is_not_loaded_by_importing_the_services():
    loaded = "import sys, catalog.geocode.services; sys.exit('geopy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0


def test_every_fault_has_a_name_a_right_answer_and_a_code():
    assert len(FAULTS) >= 60
    assert all(name == str(fault) and fault.right for name, fault in FAULTS.items())
    assert {fault.code for fault in FAULTS.values()} == {0, 1, 4}
    assert set(SLOW) < FAULTS.keys()


def test_a_double_stops_when_it_is_told_to():
    with Double("nominatim", FAULTS["time-out"]) as double:
        assert double.url.startswith("http://127.0.0.1:")
        assert double.asked == []
    assert {spot.name for spot in SPOTS} >= {"Vaduz", "Fiji"}


def test_the_desk_makes_records_that_belong_together():
    desk = Desk()
    document = desk.document()
    dossier = desk.findings(document).dossiers[0]
    assert dossier.item.evidence.document == document.sha256
    assert {claim.item for claim in (*dossier.locations, *dossier.times, *dossier.verifications)} == {dossier.item.id}
    assert desk.by_hand().locations[0].method == "by_hand"
