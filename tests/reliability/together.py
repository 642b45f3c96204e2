"""Many copies put together in many orders, and a large catalog checked."""

import os
import time
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from itertools import count as counting
from random import Random

from catalog.model import Activity
from catalog.model.words import WORKFLOW_STATUSES
from catalog.store import Catalog, Changes, Query, audit, parcel_of_catalog
from catalog.store.log import _home

from . import worlds

PEOPLE = [Activity(agent=name, tool="test") for name in ("ash", "bo", "cy", "di", "ed")]
STATE = (
    "documents",
    "items",
    "records",
    "said",
    "undone",
    "history",
    "times",
    "places",
    "forgotten",
    "erased",
    "texts",
)
CHUNK = 100
"""Operations in one transaction."""


def replicas(folder, operations):
    """Copies of one catalog in which people work apart, some of them with a history that was written twice."""
    base = worlds.made(folder / "base.db", documents=4)
    random, paths = Random(operations), []
    for n, who in enumerate(PEOPLE):
        path = worlds.copied(base, folder / f"replica{n}.db")
        with Catalog.open(path, write=True) as catalog:
            for first in range(0, operations, CHUNK):
                with catalog.together():
                    for number in range(first, min(first + CHUNK, operations)):
                        _do_something(catalog, random, who, f"{n}-{number}")
        paths.append(path)
    return [*paths, twin(folder, paths[0])]


def twin(folder, path):
    """A copy that goes on under the same author as its original: a fork."""
    target = worlds.copied(path, folder / "twin.db")
    with Catalog.open(path, write=True) as original, Catalog.open(target, write=True) as copy:
        last = original._db.execute("SELECT id FROM authors ORDER BY rowid DESC LIMIT 1").fetchone()[0]
        copy._db.execute("UPDATE authors SET home = ? WHERE id = ?", (_home(copy._db), last))
        original.add(worlds.DESK.by_hand("In the original"), PEOPLE[0])
        copy.add(worlds.DESK.by_hand("In the twin"), PEOPLE[0])
    return target


def _do_something(catalog, random, who, name):
    items = catalog._db.execute("SELECT id FROM items ORDER BY key LIMIT 50").fetchall()
    item = random.choice(items)[0]
    kind = random.randrange(10)
    if kind < 2:
        catalog.add(worlds.DESK.by_hand(f"Item {name}"), who)
    elif kind < 5:
        catalog.review(item, random.choice(["reviewed", "rejected", "needs_review"]), who)
    elif kind < 9:
        catalog.set(item, Changes(description=f"words {random.randrange(5)}"), who)
    else:
        edits = "SELECT id FROM events WHERE instr(bytes, ?) ORDER BY seq DESC LIMIT 5"
        known = [row[0] for row in catalog._db.execute(edits, (b'"type":"set"',)).fetchall()]
        undone = {row[0] for row in catalog._db.execute("SELECT event FROM undone").fetchall()}
        left = [event for event in known if event not in undone]
        if left:
            catalog.undo(random.choice(left), who)


def orders(folder, number, operations):
    """Put all copies together in many orders, on all cores; return (how many states, forks found, idempotent)."""
    paths, random, drawn = replicas(folder, operations), Random(number), []
    for n in range(number):
        random.shuffle(paths)
        drawn.append((folder / f"order{n}.db", tuple(paths)))
    with ProcessPoolExecutor(min(number, os.cpu_count() or 1)) as pool:
        came = list(pool.map(_in_order, *zip(*drawn, strict=True)))
    states, forks, again = zip(*came, strict=True)
    return len(set(states)), set(forks), all(again)


def _in_order(target, paths):
    """Put copies together in one order; return (the state, forks found, whether once more adds nothing)."""
    parcels = [parcel_of_catalog(path) for path in paths]
    with Catalog.create(target) as catalog:
        catalog.merge(parcels[0], PEOPLE[0])
        forks = sum(len(catalog.merge(parcel, PEOPLE[0]).forked) for parcel in parcels[1:])
        before = catalog.checkpoint
        again = not catalog.merge(parcels[0], PEOPLE[0]).new and catalog.checkpoint == before
    came = state(target)
    target.unlink()
    return came, forks, again


def state(path):
    """A digest of all that is derived, but for the tips of the log."""
    rows = worlds.dump(path)
    return sha256(repr([rows[name] for name in STATE]).encode()).hexdigest()


def by_arrival(folder):
    """The control: states by who came last, as a merge without the common order would have it."""
    paths = replicas(folder, 40)[:-1]
    states = set()
    for order in (paths, paths[::-1]):
        said = {}
        for path in order:
            with Catalog.open(path) as catalog:
                said |= {i.id: i.dossier.item.description for i in catalog.find(Query(statuses=WORKFLOW_STATUSES))}
        states.add(repr(sorted(said.items())))
    return len(states)


def large_check(folder, events, megabytes):
    """Check a large catalog with media; return (seconds, what was wrong)."""
    path, number = folder / "catalog.db", counting()
    with Catalog.create(path) as catalog:
        ids = []
        while len(ids) * 5 < events:
            with catalog.together():
                ids += [catalog.add(worlds.DESK.by_hand(f"Still {next(number)}"), PEOPLE[0]).new[0] for _ in range(500)]
        for first in range(len(ids), events, 4000):
            with catalog.together():
                for n in range(first, min(first + 4000, events)):
                    catalog.review(ids[n % len(ids)], "reviewed", PEOPLE[n % 5])
        for n in range(megabytes // 50):
            file = folder / "clip"
            file.write_bytes(n.to_bytes(4) * (50 << 18))
            catalog.keep_file(file)
    began = time.perf_counter()
    wrong = [f.says for f in audit(path, quick=False, full=False, checkpoint=None) if f.level == "wrong"]
    return time.perf_counter() - began, wrong
