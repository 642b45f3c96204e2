"""A disk in memory whose power is cut: what was not synced is dropped, reordered and torn, sector by sector."""

from pathlib import Path
from random import Random

import apsw

from catalog.errors import CatalogError
from catalog.model import Dossier, FootageItem
from catalog.store import Catalog
from catalog.store.database import _migrate, _safe, transaction
from catalog.store.log import utc_now

from . import worlds

SECTOR = 512


class BlackoutError(Exception):
    """The power is gone."""


class Disk:
    """Files as they are seen, and as they are on the platter with what has not reached it yet."""

    def __init__(self, random, seen=None):
        self.random, self.left = random, None
        self.seen = {name: bytearray(data) for name, data in (seen or {}).items()}
        self.safe = {name: bytes(data) for name, data in self.seen.items()}
        self.waiting = {name: [] for name in self.seen}

    def act(self):
        """Count an operation; the power goes when there are none left."""
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise BlackoutError

    def write(self, name, at, data):
        self.act()
        _put(self.seen[name], at, data)
        self.waiting[name].append((at, bytes(data)))

    def truncate(self, name, size):
        self.act()
        del self.seen[name][size:]
        self.waiting[name].append((size, None))

    def sync(self, name):
        self.act()
        self.safe[name] = bytes(self.seen[name])
        self.waiting[name] = []

    def after_the_cut(self):
        """Some of what was waiting reached the platter, in any order, some of it torn."""
        left = {}
        for name, waiting in self.waiting.items():
            data = bytearray(self.safe.get(name, b""))
            some = [write for write in waiting if self.random.random() < 0.5]
            self.random.shuffle(some)
            for at, piece in some:
                if piece is None:
                    del data[at:]
                else:
                    _put(data, at, self.torn(piece))
            if name in self.safe or some:
                left[name] = bytes(data)
        return left

    def torn(self, piece):
        if self.random.random() < 0.7:
            return piece
        return piece[: SECTOR * self.random.randrange(1 + len(piece) // SECTOR)]


def _put(data, at, piece):
    if piece:
        data.extend(b"\0" * (at + len(piece) - len(data)))
        data[at : at + len(piece)] = piece


class Vfs(apsw.VFS):
    """Gives SQLite the disk in memory."""

    def __init__(self, disk, name):
        self.disk = disk
        super().__init__(name, "", makedefault=False)

    def xOpen(self, name, flags):  # noqa: N802
        key = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.disk.seen.setdefault(key, bytearray())
        self.disk.waiting.setdefault(key, [])
        flags[1] = flags[0]
        return File(self.disk, key)

    def xAccess(self, name, flags):  # noqa: N802
        return name in self.disk.seen

    def xDelete(self, name, sync):  # noqa: N802
        self.disk.act()
        for files in (self.disk.seen, self.disk.safe, self.disk.waiting):
            files.pop(name, None)

    def xFullPathname(self, name):  # noqa: N802
        return name


class File:
    """One open file of the disk in memory."""

    def __init__(self, disk, name):
        self.disk, self.name = disk, name

    def xRead(self, amount, at):  # noqa: N802
        return bytes(self.disk.seen[self.name][at : at + amount])

    def xWrite(self, data, at):  # noqa: N802
        self.disk.write(self.name, at, data)

    def xTruncate(self, size):  # noqa: N802
        self.disk.truncate(self.name, size)

    def xSync(self, flags):  # noqa: N802
        self.disk.sync(self.name)

    def xFileSize(self):  # noqa: N802
        return len(self.disk.seen[self.name])

    def xDeviceCharacteristics(self):  # noqa: N802
        return 0

    def xSectorSize(self):  # noqa: N802
        return SECTOR

    def xFileControl(self, op, pointer):  # noqa: N802
        return False

    def xCheckReservedLock(self):  # noqa: N802
        return False

    def xLock(self, level):  # noqa: N802
        """Nobody else is there."""

    def xUnlock(self, level):  # noqa: N802
        """Nobody else is there."""

    def xClose(self):  # noqa: N802
        """Nothing is held."""


def cuts(folder, count, *, careless=False):
    """Cut the power; return (acknowledged items lost, catalogs found corrupt). `careless` writes without syncing."""
    path = folder / "catalog.db"
    path.touch()  # the file that the program looks at to tell a copy from the original
    random, lost, corrupt = Random(count), 0, 0
    base, steps = _first(path, careless)
    for n in range(count):
        disk = Disk(random, base)
        disk.left = random.randrange(steps)
        said = _work(path, disk, n, careless)
        gone, bad = _look(folder / "after.db", disk.after_the_cut(), path, said)
        lost, corrupt = lost + gone, corrupt + bad
    return lost, corrupt


def _first(path, careless):
    disk = Disk(Random(0))
    _work(path, disk, 0, careless, make=True)
    base = {name: bytes(data) for name, data in disk.seen.items()}
    again = Disk(Random(0), base)
    again.left = 10**6
    _work(path, again, 1, careless)
    return base, 10**6 - again.left


def _work(path, disk, run, careless, *, make=False):
    said, vfs = [], Vfs(disk, f"cut{id(disk)}")
    db = None
    try:
        db = apsw.Connection(str(path), vfs=f"cut{id(disk)}")
        _safe(db)
        if careless:
            db.execute("PRAGMA synchronous = OFF")
        if make:
            with transaction(db):
                _migrate(db)
        catalog = Catalog(db, path, utc_now)
        for n in range(3):
            item = FootageItem(id=f"item-{run}-{n}", kind="video", description="words " * 200)
            catalog.add(Dossier(item=item), worlds.DESK.person)
            said.append(item.id)
    except (BlackoutError, apsw.Error):
        pass
    finally:
        disk.left = None if make else -1
        _close(db)
        vfs.unregister()
    return said


def _close(db):
    try:
        if db is not None:
            db.close()
    except (BlackoutError, apsw.Error):
        pass


def _look(after, files, path, said):
    for name, target in ((str(path), after), (f"{path}-journal", Path(f"{after}-journal"))):
        target.unlink(missing_ok=True)
        if name in files:
            target.write_bytes(files[name])
    try:
        with Catalog.open(after) as catalog:
            known = {item.id for item in catalog.items()}
    except CatalogError:
        return len(said), 1
    return len(set(said) - known), int(bool(worlds.faults(after)))
