"""Files from strangers: all of them are refused at once, and nothing is written."""

import sqlite3
import time
from hashlib import sha256

from catalog.errors import InputError
from catalog.store import Catalog, parcel_of_bundle
from tests.store import hostile

from . import worlds

PATIENCE_S = 1.0
"""Longest that a refusal may take on an idle machine."""


def refused(folder):
    """Return how many hostile names and files were refused, and how long the slowest took, CPU seconds."""
    with Catalog.create(folder / "small.db") as small:
        small.pack(folder / "small.zip")
    out, slowest, files = folder / "out.zip", 0.0, 0
    for name in hostile.NAMES:
        hostile.with_member(folder / "small.zip", out, name)
        slowest = max(slowest, _refusal(folder, out))
    for _, data in hostile.harmful((folder / "small.zip").read_bytes()):
        out.write_bytes(data)
        slowest, files = max(slowest, _refusal(folder, out)), files + 1
    assert slowest < PATIENCE_S
    return len(hostile.NAMES), files, slowest


def _refusal(folder, out):
    before = sorted((str(path), path.stat().st_mtime_ns) for path in folder.parent.glob(f"{folder.name}/**/*"))
    began = time.process_time()
    try:
        parcel_of_bundle(out)
    except InputError:
        spent = time.process_time() - began
    else:
        raise AssertionError("a hostile bundle was read")
    after = sorted((str(path), path.stat().st_mtime_ns) for path in folder.parent.glob(f"{folder.name}/**/*"))
    assert after == before
    return spent


def accepted(folder):
    """The control: an honest bundle is read."""
    path = worlds.made(folder / "catalog.db", media=b"frames")
    with Catalog.open(path) as catalog:
        catalog.pack(folder / "out.zip")
        return len(parcel_of_bundle(folder / "out.zip").events) == catalog.checkpoint.events


def bare_queries(queries):
    """The control: how many questions are errors when they are asked as they are."""
    db, failed = sqlite3.connect(":memory:"), 0
    db.execute("CREATE VIRTUAL TABLE texts USING fts5 (description)")
    for text in queries:
        try:
            db.execute("SELECT 1 FROM texts WHERE texts MATCH ?", (text,)).fetchall()
        except (sqlite3.Error, UnicodeEncodeError):
            failed += 1
    db.close()
    return failed


def hashing(megabytes):
    """How long hashing so much takes, seconds: what a check of media cannot fall below."""
    block, began = b"x" * (1 << 20), time.perf_counter()
    digest = sha256()
    for _ in range(megabytes):
        digest.update(block)
    return time.perf_counter() - began
