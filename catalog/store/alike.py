"""Which items are worth comparing: those that share a mark, told apart by no person yet."""

import json
from collections.abc import Iterator
from sqlite3 import Connection

from catalog.model import Link
from catalog.model.traits import Traits, marks_nearby, traits_of
from catalog.store.query import LISTED
from catalog.store.tables import effective, parsed, rejected

CROWD = 300
"""A mark that more items share says too little: "Reuters", without a day."""

Pair = tuple[Traits, Traits]

_LISTED = """SELECT key, dossier FROM shelf
    WHERE shown AND status IN (SELECT value FROM json_each(:statuses)) ORDER BY key"""
_AMONG = """SELECT key, dossier FROM shelf WHERE key IN (SELECT value FROM json_each(:keys))
    AND shown AND status IN (SELECT value FROM json_each(:statuses)) ORDER BY key"""
_STATUSES = {"statuses": json.dumps(LISTED)}


def pairs_with(db: Connection, key: int) -> Iterator[Pair]:
    """Yield one item, by its row, beside each that is worth comparing with it."""
    row = db.execute("SELECT dossier FROM items WHERE key = ?", (key,)).fetchone()
    own = traits_of(effective(db, parsed(row[0])))
    others = json.dumps(sorted(_sharing(db, own) - {key}))
    told_apart = _told_apart(db)
    for _, text in db.execute(_AMONG, {**_STATUSES, "keys": others}).fetchall():
        other = traits_of(effective(db, parsed(text)))
        if frozenset((own.item, other.item)) not in told_apart:
            yield own, other


def pairs_of_all(db: Connection) -> Iterator[Pair]:
    """Yield every pair worth comparing once, the item that came first in front."""
    told_apart = _told_apart(db)
    rows = db.execute(_LISTED, _STATUSES)
    known = {key: traits_of(effective(db, parsed(text))) for key, text in rows}
    for key, own in known.items():
        # marks are shared both ways: what came earlier has met this one already
        for other in sorted(n for n in _sharing(db, own) if n > key and n in known):
            if frozenset((own.item, known[other].item)) not in told_apart:
                yield own, known[other]


def _sharing(db: Connection, traits: Traits) -> set[int]:
    found: set[int] = set()
    for mark in marks_nearby(traits):
        rows = db.execute("SELECT item FROM marks WHERE mark = ? LIMIT ?", (mark, CROWD + 1)).fetchall()
        if len(rows) <= CROWD:
            found.update(key for (key,) in rows)
    return found


def _told_apart(db: Connection) -> set[frozenset[str]]:
    """Return the pairs of items of which a person said that they are not the same."""
    rows = db.execute("SELECT value FROM said WHERE field = 'links' AND stands = 1").fetchall()
    links = [Link.model_validate(link) for (value,) in rows for link in json.loads(value)]
    return {
        frozenset((link.item, link.to))
        for link in links
        if link.relation == "not_same" and link.id not in rejected(db, link.item)
    }
