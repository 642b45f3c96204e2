"""Catalogs of older versions: read as they are, brought up to date by the first that writes."""

import gzip
import json
import sqlite3
from pathlib import Path

import pytest

from catalog.errors import CatalogError
from catalog.store import Catalog, audit
from catalog.store.shadow import TABLES

DATA = Path(__file__).parent / "data"


@pytest.fixture
def older(path):
    """A catalog that was written by version 2, and what version 2 showed of it."""
    path.write_bytes(gzip.decompress((DATA / "version-2.db.gz").read_bytes()))
    return json.loads((DATA / "version-2.json").read_text(encoding="utf-8"))


def shown(catalog):
    """Places, words and dates of all items by id, as the fixture has them."""
    return {
        s.id: (
            s.status,
            s.dossier.item.description,
            [(c.id, c.footprint and c.footprint.lat) for c in s.dossier.locations],
            [(t.id, t.when) for t in s.dossier.times],
            [h._asdict() for h in s.history],
        )
        for s in catalog.items()
    }


def expected(older):
    return {
        row["id"]: (
            row["status"],
            row["description"],
            [(c["id"], c["lat"]) for c in row["locations"]],
            [(t["id"], t["when"]) for t in row["times"]],
            older["history"][row["id"]],
        )
        for row in older["items"]
    }


def test_an_older_catalog_is_read_as_it_is(older, path):
    before = path.read_bytes()
    with Catalog.open(path) as catalog:
        assert shown(catalog) == expected(older)
    assert path.read_bytes() == before


def test_an_older_catalog_open_for_reading_is_not_written(older, path, desk):
    with Catalog.open(path) as catalog, pytest.raises(CatalogError, match="read-only"):
        catalog.add(desk.by_hand(), desk.person)


def test_the_first_that_writes_brings_it_up_to_date(older, path, desk):
    with Catalog.open(path) as catalog:
        events = [e.data for e in catalog.events()]
    with Catalog.open(path, write=True) as catalog:
        assert shown(catalog) == expected(older)
        catalog.add(desk.by_hand("A still of a mill"), desk.person)
        new = list(catalog.events())[-1]
        assert [e.data for e in catalog.events()][:-1] == events
        assert (new.n, new.seen) == (1, (older["newest"],)), "a copy of the file goes on as a new author"


def test_a_catalog_that_was_brought_up_to_date_is_sound(older, path):
    def wrong():
        return [f.says for f in audit(path, quick=False, full=True, checkpoint=None) if f.level == "wrong"]

    assert wrong() == []
    Catalog.open(path, write=True).close()
    assert wrong() == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(older, path, monkeypatch):
    from catalog.store import database

    def fail(db):
        raise sqlite3.OperationalError("made to fail")

    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, ("bad", fail)))
    with pytest.raises(CatalogError):
        Catalog.open(path, write=True)
    monkeypatch.undo()
    with Catalog.open(path) as catalog:
        assert shown(catalog) == expected(older)


def test_migrating_and_making_anew_come_to_the_same(older, path):
    def dump():
        db = sqlite3.connect(path)
        rows = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
        db.close()
        return rows

    with Catalog.open(path, write=True) as catalog:
        migrated = dump()
        catalog.rebuild()
    assert dump() == migrated
