"""The file: its settings, what it refuses to open, and what happens when writing fails."""

import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
from pathlib import Path

import pytest

from catalog.errors import CatalogError
from catalog.store import Catalog, database

ROOT = Path(__file__).resolve().parents[2]


def python(script, *arguments):
    """Run a script in a process of its own, with this project importable."""
    code = textwrap.dedent(script)
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def pragma(catalog, name):
    return catalog._db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize("write", [True, False])
def test_settings(catalog, path, write):
    catalog.close()
    with Catalog.open(path, write=write) as again:
        assert pragma(again, "foreign_keys") == 1
        assert pragma(again, "trusted_schema") == 0
        assert pragma(again, "cell_size_check") == 1
        assert pragma(again, "busy_timeout") == 30_000
        if write:
            assert pragma(again, "journal_mode") == "truncate"
            assert pragma(again, "synchronous") == 2


def test_a_catalog_that_was_switched_to_wal_is_switched_back(catalog, path):
    catalog.close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA journal_mode = WAL").fetchone()[0] == "wal"
    db.close()
    Catalog.open(path, write=True).close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    db.close()


def test_migrations_are_numbered_and_recorded(catalog):
    rows = catalog._db.execute("SELECT number, name FROM migrations").fetchall()
    assert rows == [(number, name) for number, (name, _) in enumerate(database.MIGRATIONS, 1)]
    assert pragma(catalog, "user_version") == len(rows) == 6


def test_a_missing_catalog_says_how_to_make_one(path):
    for write in (False, True):
        with pytest.raises(CatalogError, match=r"no catalog at .*geofootage init"):
            Catalog.open(path, write=write)
    assert not path.exists()


def test_a_catalog_is_never_made_over_another(catalog, path, desk):
    desk.kept(catalog)
    with pytest.raises(CatalogError, match=r"catalog at .* already"):
        Catalog.create(path)
    assert len(catalog.items()) == 1


def test_an_empty_file_left_by_a_killed_start_can_become_a_catalog(path):
    path.touch()
    with pytest.raises(CatalogError, match="is not a catalog"):
        Catalog.open(path)
    Catalog.create(path).close()
    Catalog.open(path).close()


def test_no_catalog_can_be_made_in_a_missing_folder(tmp_path):
    with pytest.raises(CatalogError, match="folder is there"):
        Catalog.create(tmp_path / "none" / "catalog.db")


@pytest.mark.parametrize("write", [True, False])
def test_files_of_others_are_refused_and_left_alone(path, write):
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE theirs (x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(CatalogError, match="is not a catalog"):
        Catalog.open(path, write=write)
    with pytest.raises(CatalogError, match="already"):
        Catalog.create(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("write", [True, False])
def test_text_is_no_catalog(path, write):
    path.write_text("Smoke over the bridge. " * 100)
    with pytest.raises(CatalogError, match="is not a catalog"):
        Catalog.open(path, write=write)
    with pytest.raises(CatalogError, match="is not a catalog"):
        Catalog.create(path)


def test_a_folder_is_no_catalog(tmp_path):
    with pytest.raises(CatalogError):
        Catalog.open(tmp_path)


def test_a_newer_catalog_is_refused(catalog, path):
    catalog.close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    for write in (False, True):
        with pytest.raises(CatalogError, match="newer geofootage"):
            Catalog.open(path, write=write)


def test_an_older_catalog_is_migrated_by_the_first_that_writes(catalog, path, monkeypatch):
    catalog.close()
    steps = (*database.MIGRATIONS, ("a table more", lambda db: db.execute("CREATE TABLE more (x)")))
    monkeypatch.setattr(database, "MIGRATIONS", steps)
    Catalog.open(path, write=True).close()
    with Catalog.open(path) as again:
        assert again._db.execute("SELECT max(number) FROM migrations").fetchone()[0] == len(steps)


def read_all_of(path):
    with Catalog.open(path, write=True) as catalog:
        catalog.items()
        catalog.rebuild()


@pytest.mark.parametrize("position", [0.02, 0.3, 0.6, 0.9])
def test_a_damaged_file_is_one_plain_error(catalog, path, desk, position):
    for n in range(3):
        desk.kept(catalog, desk.document(f"A drone video of Lyman, {n}. " + "Word. " * 2000))
    catalog.close()
    data = bytearray(path.read_bytes())
    at = int(len(data) * position)
    data[at : at + 8192] = b"\xff" * 8192
    path.write_bytes(data)
    with pytest.raises(CatalogError) as error:
        read_all_of(path)
    assert "\n" not in str(error.value)


def test_an_open_catalog_for_reading_cannot_write(catalog, path, desk):
    catalog.close()
    with Catalog.open(path) as reader, pytest.raises(CatalogError, match="read-only"):
        desk.kept(reader)


def test_a_read_only_file_is_read_and_not_written():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.db"
        Catalog.create(path).close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        done = python(
            """
            import os, sys
            from pathlib import Path
            from catalog.errors import CatalogError
            from catalog.store import Catalog
            if os.geteuid() == 0:
                os.setuid(65534)
            path = Path(sys.argv[1])
            with Catalog.open(path) as catalog:
                print(catalog.items())
            try:
                Catalog.open(path, write=True)
            except CatalogError as error:
                print(error)
            """,
            path,
        )
        Path(folder).chmod(0o755)
        assert done.stdout == f"[]\n{path} is read-only; allow writing to it, or name another file\n", done.stderr


def test_a_locked_catalog_is_one_plain_error_and_works_later(catalog, path, desk):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    catalog._db.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(CatalogError, match="locked by another program"):
        desk.kept(catalog)
    other.execute("COMMIT")
    other.close()
    assert len(desk.kept(catalog).events) == 2


def test_a_writer_waits_for_another(catalog, path, desk):
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.05, other.execute, ["COMMIT"])
    release.start()
    assert len(desk.kept(catalog).events) == 2
    release.join()
    other.close()


def test_a_full_disk_loses_nothing_that_was_kept(catalog, path, desk):
    desk.kept(catalog)
    pages = pragma(catalog, "page_count")
    catalog._db.execute(f"PRAGMA max_page_count = {pages}")
    big = desk.document("A drone video of Lyman. " + "More words. " * 20_000)
    with pytest.raises(CatalogError, match="disk is full"):
        desk.kept(catalog, big)
    assert len(catalog.items()) == 1
    catalog._db.execute("PRAGMA max_page_count = 1000000")
    assert len(desk.kept(catalog, big).events) == 2


def test_a_file_that_may_not_grow_loses_nothing_that_was_kept(catalog, path, desk):
    kept = desk.kept(catalog)
    catalog.close()
    done = python(
        """
        import resource, sys
        from pathlib import Path
        from catalog.errors import CatalogError
        from catalog.model import Activity, Dossier, FootageItem
        from catalog.store import Catalog
        path = Path(sys.argv[1])
        size = path.stat().st_size + 4096
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        me = Activity(agent="ash", tool="test")
        with Catalog.open(path, write=True) as catalog:
            for n in range(1000):
                item = FootageItem(id=f"item-{n:04}", kind="video", description="words " * 200)
                try:
                    catalog.add(Dossier(item=item), me)
                except CatalogError as error:
                    print(error)
                    break
                print(item.id)
        """,
        path,
    )
    *added, error = done.stdout.splitlines()
    assert re.search(r"cannot be (read or )?written", error), done.stderr
    with Catalog.open(path, write=True) as again:
        assert [i.id for i in again.items()] == [*kept.new, *added]
        assert len(desk.kept(again, desk.document("A drone video of elsewhere.")).events) == 2


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_what_a_killed_writer_left_half_done_is_taken_back_by_the_next_reader(catalog, path, desk):
    desk.kept(catalog)
    items = catalog.items()
    catalog.close()
    done = python(
        """
        import os, signal, sqlite3, sys
        db = sqlite3.connect(sys.argv[1], isolation_level=None)
        db.execute("PRAGMA journal_mode = TRUNCATE")
        db.execute("PRAGMA cache_size = 1")
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE items SET dossier = 'half done', held = 1")
        db.execute("CREATE TABLE rest (x)")
        for n in range(200):
            db.execute("INSERT INTO rest VALUES (zeroblob(4000))")
        os.kill(os.getpid(), signal.SIGKILL)
        """,
        path,
    )
    assert done.returncode == -signal.SIGKILL
    assert Path(f"{path}-journal").stat().st_size > 0, "the writer was killed too early to leave anything behind"
    with Catalog.open(path) as again:
        assert again.items() == items


def test_odd_file_names(tmp_path, desk):
    for name in ("a b?mode=memory.db", "каталог#1.db", "100%.db", "file:x.db"):
        with Catalog.create(tmp_path / name) as catalog:
            desk.kept(catalog)
        with Catalog.open(tmp_path / name) as again:
            assert len(again.items()) == 1
        assert (tmp_path / name).stat().st_size > 0
