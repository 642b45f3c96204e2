"""kill -9 at random points: what was acknowledged is there, everything else is whole or absent."""

import gzip
from functools import partial
from pathlib import Path
from random import Random

from catalog.errors import InputError
from catalog.model import Activity
from catalog.store import Catalog, parcel_of_bundle, parcel_of_catalog

from . import worlds

FRESH = 20
"""Kills after which the catalog begins anew, so that it stays small."""
OLDER = Path(__file__).parents[1] / "store" / "data" / "version-2.db.gz"


def ingest(folder, count, *, batch=1, hasty=False):
    """Kill writers; return how many acknowledged items were lost. `hasty` ones say so before it is true."""
    random, lost, acknowledged = Random(count), 0, 0
    base = worlds.made(folder / "base.db")
    for n in range(count):
        if n % FRESH == 0:
            path, said = worlds.copied(base, folder / "catalog.db"), []
        said += worlds.killed(partial(_write, path, n, batch, hasty), random.uniform(0.02, 0.3))
        with Catalog.open(path) as catalog:
            known = {item.id for item in catalog.items()}
        lost += len(set(said) - known)
        said = [name for name in said if name in known]
        acknowledged += len(said)
        assert hasty or not worlds.faults(path, quick=n % FRESH != FRESH - 1), n
    return lost, acknowledged


def _write(path, run, batch, hasty, say):
    with Catalog.open(path, write=True) as catalog:
        for first in range(0, 10**6, batch):
            names = []
            with catalog.together():
                for n in range(first, first + batch):
                    names += worlds.DESK.kept(catalog, worlds.document(f"{run}-{n}")).new
                    if hasty:
                        say(names[-1])
            for name in () if hasty else names:
                say(name)


def bundle(folder, count):
    """Kill the writing of a bundle: an older one stays until the new one is whole."""
    path = worlds.made(folder / "catalog.db", documents=30, media=b"frames" * 50_000)
    out = folder / "out.zip"

    def work(say):
        with Catalog.open(path) as catalog:
            catalog.pack(out)

    with Catalog.open(path) as catalog:
        whole = catalog.checkpoint.events
    return _all_or_nothing(count, work, out, lambda: len(parcel_of_bundle(out).events) == whole)


def merge(folder, count):
    """Kill the taking in of another copy."""
    base, other = worlds.made(folder / "base.db"), worlds.made(folder / "other.db", documents=20, media=b"frames" * 9)
    target, who = folder / "target.db", Activity(agent="ash", tool="test")
    before = _events(base)
    whole = before + _events(other) + 1

    def work(say):
        with Catalog.open(target, write=True) as catalog:
            catalog.merge(parcel_of_catalog(other), who)

    worlds.copied(base, target)
    return _in_place(count, work, lambda: worlds.copied(base, target), target, {before: 0, whole: 1})


def migration(folder, count):
    """Kill the bringing up to date of an older catalog."""
    old, target = gzip.decompress(OLDER.read_bytes()), folder / "target.db"

    def fresh():
        Path(f"{target}-journal").unlink(missing_ok=True)
        target.write_bytes(old)

    fresh()
    return _in_place(count, lambda say: Catalog.open(target, write=True).close(), fresh, target, {_events(target): 1})


def _events(path):
    with Catalog.open(path) as catalog:
        return catalog.checkpoint.events


def _all_or_nothing(count, work, out, whole):
    random, done = Random(count), 0
    lasts = worlds.lasting(work)
    out.unlink()
    for _ in range(count):
        worlds.killed(work, random.uniform(0, lasts * 1.1))
        if out.exists():
            assert whole()
            out.unlink()
            done += 1
        for part in out.parent.glob(".*.part"):
            part.unlink()
    return done


def _in_place(count, work, fresh, target, outcomes):
    random, done = Random(count), 0
    lasts = worlds.lasting(work)
    for _ in range(count):
        fresh()
        worlds.killed(work, random.uniform(0, lasts * 1.1))
        assert not worlds.faults(target)
        done += outcomes[_events(target)]
    return done


def torn_bundles(folder, count):
    """The control: bundles that are written straight to their place are found half done."""
    path, out = worlds.made(folder / "catalog.db", documents=30, media=b"frames" * 50_000), folder / "out.zip"
    whole, torn = folder / "whole.zip", 0
    with Catalog.open(path) as catalog:
        catalog.pack(whole)
    data = whole.read_bytes()
    for n in range(1, count + 1):
        out.write_bytes(data[: len(data) * n // (count + 1)])
        try:
            parcel_of_bundle(out)
        except InputError:
            torn += 1
    return torn
