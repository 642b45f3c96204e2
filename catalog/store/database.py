"""The SQLite file: how it is opened, locked and migrated, and its errors in our words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from catalog.errors import CatalogError
from catalog.store.fold import rebuild, refold
from catalog.store.log import add_seals_and_media, begin
from catalog.store.schema import APPLICATION_ID
from catalog.store.shadow import shadow_of

TIMEOUT_S = 30
"""How long to wait for another program's lock, seconds."""

MIGRATIONS = (
    ("events", begin),
    ("derived tables", rebuild),
    ("seals, media and authors by home", add_seals_and_media),
    ("derived tables of what people say", rebuild),
    ("what recordings are recognised by", rebuild),
    ("terms of copies", rebuild),
)
"""Every step from an empty file to today's tables, in order; never change one, add one."""

_SETTINGS = ("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON")
_MEANING = (
    ("SQLITE_BUSY", "is locked by another program; wait until that has finished and try again"),
    ("SQLITE_LOCKED", "is locked by another program; wait until that has finished and try again"),
    ("SQLITE_READONLY", "cannot be written: it, its folder or this command is read-only"),
    ("SQLITE_FULL", "cannot be written: the disk is full; make room and run the command again"),
    ("SQLITE_IOERR", "cannot be read or written; see whether the disk is full or failing, then run the command again"),
    ("SQLITE_CANTOPEN", "cannot be opened; see whether its folder is there and may be written to"),
    ("SQLITE_NOTADB", "is not a catalog, or is damaged; name another file"),
)


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into a CatalogError of one line that names the file."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # what SQLite says of a damaged file may quote bytes that are no text
        name = getattr(error, "sqlite_errorname", "")
        said = next((words for start, words in _MEANING if name.startswith(start)), None)
        raise CatalogError(f"{path} {said or f'is damaged ({error}); go back to a copy of it'}") from error


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Lock the file for writing at once; keep all that follows, or nothing of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


@contextmanager
def snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """Let several questions see one state, whatever others write meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


def made(path: Path) -> sqlite3.Connection:
    """Make a catalog at a path where there is none, and return it open for writing. Raises CatalogError."""
    with plainly(path), _open_unless_it_fails(path, "rwc") as db:
        with transaction(db):
            # asked under the lock: of two programs that make one here, the second finds that of the first
            if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise CatalogError(f"there is a catalog at {path} already; use it, or name another file")
            _migrate(db)
        return _safe(db)


def version_of(path: Path) -> int:
    """Return the version of a catalog that is there, what a killed writer left taken back. Raises CatalogError."""
    if not path.is_file():
        raise CatalogError(f"there is no catalog at {path}; make one with `geofootage init` or `geofootage build`")
    with plainly(path):
        _recover(path)
        with closing(_connect(path, "ro")) as db:
            _check_kind(db, path)
            return _version(db)


def opened(path: Path, *, write: bool) -> sqlite3.Connection:
    """Open a catalog that is there. Raises CatalogError: missing, none of ours, damaged, too new, not writable."""
    version = version_of(path)
    if write and not os.access(path, os.W_OK):
        raise CatalogError(f"{path} is read-only; allow writing to it, or name another file")
    with plainly(path):
        if version < len(MIGRATIONS) and not write:
            return _seen_through_a_shadow(path)
        with _open_unless_it_fails(path, "rw" if write else "ro") as db:
            if write:
                _safe(db)
            if write and version < len(MIGRATIONS):
                with transaction(db):
                    _migrate(db)
            return db


@contextmanager
def _open_unless_it_fails(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """Open the file, and close it again where what follows fails."""
    with ExitStack() as stack:
        db = stack.enter_context(closing(_connect(path, mode)))
        yield db
        stack.pop_all()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    db = sqlite3.connect(uri, uri=True, timeout=TIMEOUT_S, isolation_level=None)
    for setting in _SETTINGS:
        db.execute(f"PRAGMA {setting}")
    return db


def _safe(db: sqlite3.Connection) -> sqlite3.Connection:
    """Say how to write: a rollback journal, never WAL, every commit on the disk before it is acknowledged."""
    mode = db.execute("PRAGMA journal_mode = TRUNCATE").fetchone()[0]
    if mode != "truncate":
        raise CatalogError(f"the catalog cannot be switched from journal mode {mode}; close other programs that use it")
    db.execute("PRAGMA synchronous = FULL")
    # what is deleted is overwritten: forgetting must not leave words in pages that are free now
    db.execute("PRAGMA secure_delete = ON")
    return db


def _recover(path: Path) -> None:
    """Where a writer was killed, let SQLite take back what it had not finished: only who may write can do that."""
    try:
        with closing(_connect(path, "ro")) as db:
            _version(db)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY_ROLLBACK":
            raise
        with closing(_connect(path, "rw")) as db:
            _version(db)


def _check_kind(db: sqlite3.Connection, path: Path) -> None:
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise CatalogError(f"{path} is not a catalog; name another file, or make one with `geofootage init`")
    if _version(db) > len(MIGRATIONS):
        raise CatalogError(f"{path} is of a newer geofootage (catalog version {_version(db)}); install that one")


def _version(db: sqlite3.Connection) -> int:
    db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _seen_through_a_shadow(path: Path) -> sqlite3.Connection:
    """Open an older file for reading: its events stay where they are, the derived tables are made in memory."""
    db = shadow_of(path)
    refold(db)
    db.execute("PRAGMA query_only = ON")
    return db


def _migrate(db: sqlite3.Connection) -> None:
    if _version(db) == len(MIGRATIONS):
        return
    for number, (name, step) in enumerate(MIGRATIONS, 1):
        if number > _version(db):
            step(db)
            db.execute("INSERT INTO migrations VALUES (?, ?)", (number, name))
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
