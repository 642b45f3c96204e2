"""Which items are worth comparing: those that share a mark and that no person has told apart or merged yet."""

import json
from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from catalog.model import Link
from catalog.model.traits import Traits, marks_nearby, traits_of
from catalog.store.bodies import SameBody
from catalog.store.log import recall
from catalog.store.query import LISTED
from catalog.store.said import counts
from catalog.store.tables import effective, parsed, rejected

CROWD = 300
"""A mark that more items share says too little: "Reuters", without a day."""

Pair = tuple[Traits, Traits]

_LISTED = """SELECT key, id, dossier FROM shelf
    WHERE shown AND status IN (SELECT value FROM json_each(:statuses)) ORDER BY key"""
_AMONG = """SELECT key, id, dossier FROM shelf WHERE key IN (SELECT value FROM json_each(:keys))
    AND shown AND status IN (SELECT value FROM json_each(:statuses)) ORDER BY key"""
_STATUSES = json.dumps([*LISTED, "duplicate"])


def pairs_with(db: Connection, key: int) -> Iterator[Pair]:
    """Yield one item, by its row, beside each that is worth comparing with it; a pair may come more than once."""
    decided = _Decided(db)
    item = decided.stands_for(str(db.execute("SELECT id FROM items WHERE key = ?", (key,)).fetchone()[0]))
    names = json.dumps([item, *(other for other in decided.heads if decided.stands_for(other) == item)])
    keys = db.execute("SELECT key FROM items WHERE id IN (SELECT value FROM json_each(?))", (names,)).fetchall()
    for own in _traits(db, decided, (k for (k,) in keys)).values():
        for other in _traits(db, decided, _sharing(db, own)).values():
            if decided.is_open(own, other):
                yield own, other


def pairs_of_all(db: Connection) -> Iterator[Pair]:
    """Yield every pair worth comparing, the item that came first in front; a pair may come more than once."""
    decided = _Decided(db)
    known = _traits(db, decided, None)
    for key, own in known.items():
        # marks are shared both ways: what came earlier has met this one already
        for other in sorted(n for n in _sharing(db, own) if n > key and n in known):
            if decided.is_open(own, known[other]):
                yield own, known[other]


class _Decided:
    """What people have said already: which items are one, and which are not."""

    def __init__(self, db: Connection) -> None:
        self.heads = dict(_merged(db))
        """By duplicate, the item it was said to be."""
        self.apart = {frozenset(map(self.stands_for, pair)) for pair in _told_apart(db)}

    def stands_for(self, item: str) -> str:
        """Return the item that stays of all that were said to be one."""
        seen = {item}
        while (head := self.heads.get(item)) and head not in seen:
            seen.add(head)
            item = head
        return item

    def is_open(self, one: Traits, other: Traits) -> bool:
        """Say whether nobody has decided yet whether two items are one."""
        return one.item != other.item and frozenset((one.item, other.item)) not in self.apart


def _traits(db: Connection, decided: _Decided, keys: Iterable[int] | None) -> dict[int, Traits]:
    """Return by row what items can be recognised by, duplicates under the item that stays; without those not listed."""
    given = None if keys is None else json.dumps(sorted(keys))
    rows = db.execute(_LISTED if given is None else _AMONG, {"statuses": _STATUSES, "keys": given}).fetchall()
    found: dict[int, Traits] = {}
    for key, name, text in rows:
        stays = decided.stands_for(name)
        if stays == name or _is_listed(db, stays):
            found[key] = traits_of(effective(db, parsed(text)))._replace(item=stays)
    return found


def _is_listed(db: Connection, item: str) -> bool:
    sql = "SELECT 1 FROM shelf WHERE id = ? AND shown AND status IN (SELECT value FROM json_each(?))"
    return db.execute(sql, (item, json.dumps(LISTED))).fetchone() is not None


def _sharing(db: Connection, traits: Traits) -> set[int]:
    found: set[int] = set()
    for mark in marks_nearby(traits):
        rows = db.execute("SELECT item FROM marks WHERE mark = ? LIMIT ?", (mark, CROWD + 1)).fetchall()
        if len(rows) <= CROWD:
            found.update(key for (key,) in rows)
    return found


def _merged(db: Connection) -> Iterator[tuple[str, str]]:
    """Yield each duplicate with the item it was said to be, the last word of each last."""
    sql = """SELECT h.item, h.event FROM items i JOIN history h ON h.item = i.id AND h.type = 'same'
        WHERE i.status = 'duplicate' ORDER BY h.key"""
    for item, event in db.execute(sql).fetchall():
        body = recall(db, event).body
        if isinstance(body, SameBody) and item in body.others and counts(db, event):
            yield item, body.target


def _told_apart(db: Connection) -> Iterator[tuple[str, str]]:
    """Yield the pairs of items of which a person said that they are not the same."""
    rows = db.execute("SELECT value FROM said WHERE field = 'links' AND stands = 1").fetchall()
    for link in (Link.model_validate(link) for (value,) in rows for link in json.loads(value)):
        if link.relation == "not_same" and link.id not in rejected(db, link.item):
            yield link.item, link.to
