"""Many at once, and too little room: nobody waits in vain, and what was acknowledged stays."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.errors import CatalogError
from catalog.model import Dossier, FootageItem
from catalog.store import Catalog

from . import worlds


def _item(name, words=20):
    return Dossier(item=FootageItem(id=f"item-{name}", kind="video", description="words " * words))


def writers(folder, count, *, many=8, readers=4):
    """Let writers commit beside one another while others read; return (commits that are there, errors)."""
    path = folder / "catalog.db"
    Catalog.create(path).close()

    def write(number):
        def work(say):
            try:
                with Catalog.open(path, write=True) as catalog:
                    for n in range(count):
                        catalog.add(_item(f"{number}-{n}"), worlds.DESK.person)
            except CatalogError as error:
                say(error)

        return work

    def read(say):
        try:
            for _ in range(count):
                with Catalog.open(path) as catalog:
                    assert catalog.checkpoint.events >= 0
        except CatalogError as error:
            say(error)

    with ExitStack() as stack:
        running = [stack.enter_context(worlds.child(write(n))) for n in range(many)]
        running += [stack.enter_context(worlds.child(read)) for _ in range(readers)]
        errors = [line for _, said in running for line in said.read().splitlines()]
    assert not worlds.faults(path)
    with Catalog.open(path) as catalog:
        return len(catalog.items()), errors


def impatient(folder):
    """The control: without the wait, a second writer is turned away."""
    path = folder / "catalog.db"
    Catalog.create(path).close()
    with Catalog.open(path, write=True) as one, Catalog.open(path, write=True) as other, one.together():
        other._db.execute("PRAGMA busy_timeout = 0")
        one.add(_item("one"), worlds.DESK.person)
        try:
            other.add(_item("other"), worlds.DESK.person)
        except CatalogError as error:
            return "locked" in str(error)
    return False


def full_disk(folder, sizes, *, hasty=False):
    """Let a file grow no further at some sizes; return (acknowledged items lost, error lines, works again)."""
    base, path, lost, errors, again = worlds.made(folder / "base.db"), folder / "catalog.db", 0, [], 0
    for step in range(sizes):
        worlds.copied(base, path)
        limit = path.stat().st_size + 1 + step * 20_011

        def work(say, limit=limit):
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            _fill(path, say, hasty)

        with worlds.child(work) as (_, said):
            *names, error = said.read().splitlines()
        errors.append(error)
        lost += _missing(path, names)
        again += _works(path)
    return lost, errors, again


def small_disk(folder):
    """Fill a file system of 3 MB; None where none may be mounted, else as `full_disk`."""
    disk = folder / "disk"
    disk.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    told = [mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if not mount or os.geteuid() or subprocess.run(told, capture_output=True, check=False).returncode:
        return None
    try:
        path = disk / "catalog.db"
        Catalog.create(path).close()
        (disk / "ballast").write_bytes(b"x" * 200_000)
        with worlds.child(lambda say: _fill(path, say, hasty=False)) as (_, said):
            *names, error = said.read().splitlines()
        lost = _missing(path, names)
        (disk / "ballast").unlink()
        return lost, [error], _works(path)
    finally:
        subprocess.run([umount, str(disk)], check=False)


def _fill(path, say, hasty):
    try:
        with Catalog.open(path, write=True) as catalog:
            for n in range(10_000):
                if hasty:
                    say(f"item-{n}")
                catalog.add(_item(n, 300), worlds.DESK.person)
                if not hasty:
                    say(f"item-{n}")
    except CatalogError as error:
        say(error)


def _missing(path, names):
    with Catalog.open(path) as catalog:
        known = {item.id for item in catalog.items()}
    return len(set(names) - known)


def _works(path):
    with Catalog.open(path, write=True) as catalog:
        catalog.add(_item("after"), worlds.DESK.person)
    return not worlds.faults(path)


def read_only():
    """Read a file that may not be written in a folder that may not be either; return (items read, error lines)."""
    with TemporaryDirectory() as folder:  # one that another user can reach
        return _read_only(Path(folder))


def _read_only(folder):
    path = worlds.made(folder / "catalog.db")

    def work(say):
        if os.geteuid() == 0:
            os.setuid(65534)
        with Catalog.open(path) as catalog:
            say(len(catalog.items()))
        try:
            Catalog.open(path, write=True)
        except CatalogError as error:
            say(error)

    modes = {folder: 0o555, path: 0o444}
    for place, mode in modes.items():
        place.chmod(mode)
    try:
        with worlds.child(work) as (_, said):
            items, *errors = said.read().splitlines()
    finally:
        folder.chmod(0o755)
        path.chmod(0o644)
    return int(items), errors


def not_read_only(folder):
    """The control: the same user may write the same file where it is not read-only."""
    path = worlds.made(folder / "catalog.db")
    with Catalog.open(path, write=True) as catalog:
        catalog.add(_item("one"), worlds.DESK.person)
    db = sqlite3.connect(path)
    number = db.execute("SELECT count(*) FROM items").fetchone()[0]
    db.close()
    return number
