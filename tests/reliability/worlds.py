"""What the trials share: small catalogs, children that are killed, and what must hold afterwards."""

import os
import shutil
import signal
import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path

from catalog.errors import CatalogError
from catalog.model import Copy
from catalog.store import Catalog, Changes, audit
from catalog.testing import Desk

DESK = Desk()
DERIVED = (
    "documents", "items", "records", "said", "undone", "history", "times", "places", "forgotten", "erased", "heads",
)  # fmt: skip


def document(number):
    """A text of its own."""
    return DESK.document(f"A drone video shows Lyman on 4 May 2022, as case {number} has it. " + "More words. " * 20)


def made(path, documents=3, media=b""):
    """A catalog with documents, edits by people and maybe a media file."""
    with Catalog.create(path) as catalog:
        for n in range(documents):
            DESK.kept(catalog, document(n))
        item = catalog.items()[0].id
        catalog.review(item, "reviewed", DESK.person)
        place = DESK.location(item, "the east bank", 48.99, 37.82)
        catalog.set(item, Changes(description="Set", locations=(place,)), DESK.person)
        if media:
            file = path.with_name("clip")
            file.write_bytes(media)
            copy = Copy(sha256=catalog.keep_file(file), url="https://example.org/clip")
            catalog.set(item, Changes(copies=(copy,)), DESK.person)
    return path


def faults(path, **how):
    """What a check finds wrong; a file that cannot be read is wrong too."""
    options = {"quick": False, "full": False, "checkpoint": None, **how}
    try:
        return [f.says for f in audit(path, **options) if f.level == "wrong"]
    except CatalogError as error:
        return [str(error)]


def dump(path):
    """All that a catalog says: events, values behind seals, derived tables."""
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        names = ("events", "disclosures", "media", *DERIVED)
        rows = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in names}
        rows["texts"] = db.execute("SELECT rowid, * FROM texts").fetchall()
        rows["words"] = db.execute("SELECT rowid FROM texts WHERE texts MATCH 'video'").fetchall()
        return rows
    finally:
        db.close()


def copied(path, target):
    """Copy a catalog with its media to where there may be another."""
    for old in (target, Path(f"{target}-journal")):
        old.unlink(missing_ok=True)
    shutil.rmtree(f"{target}.media", ignore_errors=True)
    shutil.copy(path, target)
    if Path(f"{path}.media").exists():
        shutil.copytree(f"{path}.media", f"{target}.media")
    return target


@contextmanager
def child(work):
    """Run `work(say)` in a child; yield its process id and where what it says can be read."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(reader)
            work(lambda line: os.write(writer, f"{line}\n".encode()))
            code = 0
        finally:
            os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as said:
        yield pid, said
    os.waitpid(pid, 0)


def killed(work, after):
    """Run `work(say)` in a child, kill it after some seconds, and return the whole lines that it said."""
    with child(work) as (pid, said):
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
        lines = said.read()
    return lines[: lines.rfind("\n") + 1].splitlines()


def lasting(work):
    """Return how long `work(say)` takes in a child, seconds."""
    began = time.perf_counter()
    with child(work) as (_, said):
        said.read()
    return time.perf_counter() - began
