"""Bits that flip, people who tamper: whatever is altered is found, or makes no difference."""

import shutil
import sqlite3
from random import Random

from catalog.model import Activity
from catalog.store import Catalog, audit_bundle, parcel_of_bundle
from catalog.store.media import folder_of

from . import worlds


def flips(folder, count):
    """Flip bits; return (flips that made a difference, of these unnoticed by the check, unnoticed by SQLite alone)."""
    path, target = worlds.made(folder / "catalog.db"), folder / "flipped.db"
    data, before = path.read_bytes(), worlds.dump(path)
    random, different, unnoticed, by_sqlite = Random(count), 0, 0, 0
    for _ in range(count):
        changed = bytearray(data)
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
        target.write_bytes(changed)
        try:
            same = worlds.dump(target) == before
        except (sqlite3.Error, UnicodeDecodeError):
            same = False
        if not same:
            different += 1
            unnoticed += not worlds.faults(target)
            by_sqlite += _sound_to_sqlite(target)
    return different, unnoticed, by_sqlite


def _sound_to_sqlite(path):
    db = sqlite3.connect(path)
    try:
        return db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    finally:
        db.close()


def edited(path, *statements):
    """Change a catalog behind the program's back, guards out of the way and put back."""
    db = sqlite3.connect(path)
    guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(statement)
    for _, sql in guards:
        db.execute(sql)
    db.commit()
    db.close()


def _value(old, new):
    """Change a value behind its seal, and what is derived from it."""
    return (
        f"UPDATE disclosures SET value = CAST(replace(CAST(value AS TEXT), '{old}', '{new}') AS BLOB)",
        f"UPDATE items SET dossier = replace(dossier, '{old}', '{new}')",
        f"UPDATE said SET value = replace(value, '{old}', '{new}')",
    )


def _media(path):
    file = next(folder_of(path).glob("??/*"))
    file.chmod(0o644)
    file.write_bytes(file.read_bytes().replace(b"frames", b"framez"))


def _cut(path):
    edited(path, "DELETE FROM events WHERE seq >= (SELECT max(seq) - 1 FROM events)")
    with Catalog.open(path, write=True) as catalog:
        catalog.rebuild()


def _put_back(path):
    shutil.copy(path.with_name("older.db"), path)


TAMPERINGS = {
    "media": _media,
    "coordinates": lambda path: edited(path, *_value("489900000", "479900000")),
    "author": lambda path: edited(path, "UPDATE events SET author = 'eve' WHERE seq = 2"),
    "URL": lambda path: edited(path, *_value("example.org/clip", "example.org/klip")),
    "stored hash": lambda path: edited(path, "UPDATE events SET id = substr(id, 2) || 'x' WHERE seq = 2"),
    "date": lambda path: edited(path, *_value("2022-05-04", "2022-05-05")),
    "certainty": lambda path: edited(path, *_value('"confirmed"', '"disputed"')),
    "delete": lambda path: edited(path, "DELETE FROM events WHERE seq = 3"),
    "swap": lambda path: edited(path, *_swap(3, 5)),
    "reorder": lambda path: edited(path, "UPDATE events SET lamport = 12 - lamport", "UPDATE events SET n = 12 - n"),
}
"""What is found without anything kept elsewhere."""


def _swap(one, other):
    yield "CREATE TEMP TABLE both AS SELECT seq, bytes FROM events"
    for here, there in ((one, other), (other, one)):
        yield f"UPDATE events SET bytes = (SELECT bytes FROM both WHERE seq = {there}) WHERE seq = {here}"


def tamperings(folder):
    """Return what each tampering came to: {name: found}. The last three are looked for against a checkpoint."""
    base = worlds.made(folder / "base.db", documents=3, media=b"frames" * 99)
    path, found = folder / "catalog.db", {}
    shutil.copy(base, folder / "older.db")
    with Catalog.open(base, write=True) as catalog:
        catalog.review(catalog.items()[1].id, "reviewed", worlds.DESK.person)
        known = catalog.checkpoint
    assert not worlds.faults(base, checkpoint=known)
    for name, tamper in TAMPERINGS.items():
        worlds.copied(base, path)
        tamper(path)
        found[name] = bool(worlds.faults(path))
    for name, tamper in (("truncate", _cut), ("old copy put back", _put_back)):
        worlds.copied(base, path)
        tamper(path)
        found[name] = bool(worlds.faults(path, checkpoint=known)) and not worlds.faults(path)
    found["forged bundle"] = _forged(folder, known)
    return found


def _forged(folder, known):
    with Catalog.create(folder / "anew.db") as anew:
        worlds.DESK.kept(anew, worlds.document(0))
        anew.pack(folder / "forged.zip")
    alone = list(audit_bundle(folder / "forged.zip", checkpoint=None, allowed=None))
    against = list(audit_bundle(folder / "forged.zip", checkpoint=known, allowed=None))
    says_so = any("cannot be excluded" in finding.says for finding in alone)
    return says_so and any(f.level == "wrong" for f in against) and not any(f.level == "wrong" for f in alone)


def moved(folder):
    """Export, wipe, import: return whether ids and checkpoint are the same."""
    path = worlds.made(folder / "catalog.db", media=b"frames" * 9)
    with Catalog.open(path) as catalog:
        catalog.pack(folder / "out.zip")
        before = [event.id for event in catalog.events()], catalog.checkpoint
    path.unlink()
    shutil.rmtree(folder_of(path))
    with Catalog.create(path) as catalog:
        catalog.merge(parcel_of_bundle(folder / "out.zip"), Activity(agent="ash", tool="test"))
        after = [event.id for event in catalog.events()], catalog.checkpoint
    return before == after and not worlds.faults(path, full=True)


def unchecked(folder):
    """The control: changes that the file itself takes without a word, by what the tampering is called."""
    base, path, silent = worlds.made(folder / "base.db", media=b"frames" * 99), folder / "catalog.db", 0
    for tamper in TAMPERINGS.values():
        worlds.copied(base, path)
        tamper(path)
        silent += _sound_to_sqlite(path)
    return silent
