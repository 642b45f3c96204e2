"""The check: nothing is said of a sound catalog, and no damage goes unnoticed."""

import sqlite3

import pytest

from catalog.errors import CatalogError
from catalog.store import Catalog, Changes, audit
from tests.reliability.damage import edited as tampered


def wrongs(path, checkpoint=None, **how):
    found = audit(path, quick=how.get("quick", False), full=how.get("full", False), checkpoint=checkpoint)
    return [(f.check, f.says) for f in found if f.level == "wrong"]


@pytest.fixture
def week(catalog, desk):
    """A catalog with something of everything, closed."""
    desk.kept(catalog, desk.document(url="https://example.org/1"))
    (item,) = catalog.items()
    catalog.review(item.id, "reviewed", desk.person)
    catalog.set(item.id, Changes(description="Set", locations=(desk.location(item.id, "here", 1, 2),)), desk.person)
    catalog.add(desk.by_hand(), desk.person)
    catalog.close()
    return catalog


@pytest.mark.parametrize("how", [{}, {"quick": True}, {"full": True}])
def test_nothing_is_wrong_with_a_sound_catalog(week, path, how):
    before = path.read_bytes()
    assert wrongs(path, **how) == []
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), 'ash', 'eve') AS BLOB) WHERE seq = 3", "event"),
        ("UPDATE events SET id = substr(id, 1, 63) || 'x' WHERE seq = 2", "event"),
        ("UPDATE events SET n = 99 WHERE seq = 2", "event"),
        ("UPDATE events SET lamport = 99 WHERE seq = 2", "chain"),
        ("UPDATE events SET author = 'eve' WHERE seq = 5", "event"),
        ("DELETE FROM events WHERE seq = 2", "chain"),
        ("DELETE FROM events WHERE seq = 1", "chain"),
        ("UPDATE disclosures SET value = CAST(replace(CAST(value AS TEXT), 'Lyman', 'Lwiw') AS BLOB)", "seal"),
        ("UPDATE disclosures SET salt = zeroblob(16)", "seal"),
        ("DELETE FROM disclosures WHERE instr(value, CAST('Set' AS BLOB))", "seal"),
        ("CREATE TABLE more (x)", "file"),
        ("CREATE TRIGGER more AFTER INSERT ON items BEGIN DELETE FROM items; END", "file"),
        ("DROP INDEX items_by_document", "file"),
        ("UPDATE items SET status = 'rejected'", "table"),
        ("UPDATE items SET dossier = replace(dossier, 'Lyman', 'Lwiw')", "table"),
        ("UPDATE said SET value = '\"Other\"' WHERE field = 'description'", "table"),
        ("UPDATE history SET agent = 'eve'", "table"),
        ("DELETE FROM times", "table"),
        ("UPDATE places SET west = -1", "table"),
        ("UPDATE texts SET places = 'elsewhere'", "table"),
        ("DELETE FROM texts", "table"),
        ("DELETE FROM heads", "table"),
    ],
)
def test_what_was_altered_in_the_file_is_found(week, path, statement, check):
    tampered(path, statement)
    assert check in [found for found, _ in wrongs(path)]


def test_two_events_that_changed_places_are_found(week, path):
    tampered(
        path,
        "CREATE TEMP TABLE two AS SELECT seq, bytes, id FROM events WHERE seq IN (3, 4)",
        "UPDATE events SET id = 'x' || substr(id, 2) WHERE seq = 4",
        "UPDATE events SET bytes = (SELECT bytes FROM two WHERE seq = 4), id = (SELECT id FROM two WHERE seq = 4) "
        "WHERE seq = 3",
        "UPDATE events SET bytes = (SELECT bytes FROM two WHERE seq = 3), id = (SELECT id FROM two WHERE seq = 3) "
        "WHERE seq = 4",
    )
    assert wrongs(path, quick=True)


def test_guards_that_were_taken_away_are_found(week, path):
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER events_are_not_deleted")
    db.close()
    assert [check for check, _ in wrongs(path)] == ["file"]


def test_what_was_cut_off_is_found_against_a_checkpoint_only(catalog, path, desk):
    desk.kept(catalog)
    catalog.add(desk.by_hand(), desk.person)
    known = catalog.checkpoint
    catalog.close()
    tampered(path, "DELETE FROM heads", "PRAGMA foreign_keys = OFF", "DELETE FROM events WHERE seq = 3")
    with Catalog.open(path, write=True) as again:
        again.rebuild()
    assert wrongs(path) == []
    notes = [f for f in audit(path, quick=False, full=False, checkpoint=None) if f.level == "note"]
    assert any("cannot be excluded that the newest events were cut off" in f.says for f in notes)
    assert [check for check, _ in wrongs(path, known)] == ["checkpoint"]


def test_a_checkpoint_holds_for_what_came_later(catalog, path, desk):
    desk.kept(catalog)
    known = catalog.checkpoint
    catalog.add(desk.by_hand(), desk.person)
    catalog.close()
    assert wrongs(path, known) == []


def test_a_file_that_is_none_of_ours_cannot_be_checked(tmp_path):
    for text in ("words " * 1000, ""):
        (tmp_path / "x.db").write_text(text)
        with pytest.raises(CatalogError):
            wrongs(tmp_path / "x.db")
    with pytest.raises(CatalogError):
        wrongs(tmp_path / "none.db")
