"""What people said of a record, field by field: what stands, what was overruled, and what is disputed.

A value overrules the earlier ones that its author had seen. Two that were said without knowledge of one another both
stand: that is a dispute, until somebody who has seen both says more. Undoing an edit lets stand what it overruled.
"""

import json
from sqlite3 import Connection
from typing import Any, NamedTuple

from catalog.store.causality import Past
from catalog.store.event import Event

ADDITIVE = frozenset({"steps", "verifications", "copies", "notes", "links", "added"})
"""Fields whose values stand beside one another."""

_INSERT = "INSERT INTO said (target, field, value, event, unseen, stands) VALUES (?, ?, ?, ?, ?, 1)"


class Value(NamedTuple):
    """One value that stands."""

    field: str
    """`status`, `description`, `locations:depicted`, ..."""
    value: Any
    """As JSON."""
    event: str
    """Id of the event that said it."""


class Dispute(NamedTuple):
    """A field of which people say different things, neither having known of the other's word."""

    target: str
    """Id of the item, or of the claim about it."""
    field: str
    """`status`, `description`, `locations:depicted`, ..."""
    values: tuple[tuple[Any, str], ...]
    """Each value as JSON with the id of its event; the last is the one that is shown, or shown first."""


def say(db: Connection, event: Event, past: Past, target: str, field: str, value: Any) -> None:
    """Let an event say a value of a field; what its author had seen of that field stands no longer."""
    unseen = [] if field in ADDITIVE or past.complete(event) else _unseen(db, event, past, target, field)
    if field not in ADDITIVE:
        sql = """UPDATE said SET stands = 0 WHERE target = ? AND field = ? AND stands = 1
            AND key NOT IN (SELECT value FROM json_each(?))"""
        db.execute(sql, (target, field, json.dumps(unseen)))
    db.execute(_INSERT, (target, field, json.dumps(value, ensure_ascii=False), event.id, json.dumps(unseen)))


def _unseen(db: Connection, event: Event, past: Past, target: str, field: str) -> list[int]:
    rows = db.execute("SELECT key, event FROM said WHERE target = ? AND field = ?", (target, field))
    return [key for key, name in rows if not past.saw(event, name)]


def standing(db: Connection, target: str) -> list[Value]:
    """Return what stands of a record, in the common order; the last value of a field is the one that is shown."""
    sql = "SELECT field, value, event FROM said WHERE target = ? AND stands = 1 ORDER BY key"
    return [Value(field, json.loads(value), event) for field, value, event in db.execute(sql, (target,))]


def last(db: Connection, target: str, field: str) -> Any:
    """Return the value of a field that is shown, or None."""
    sql = "SELECT value FROM said WHERE target = ? AND field = ? AND stands = 1 ORDER BY key DESC LIMIT 1"
    row = db.execute(sql, (target, field)).fetchone()
    return json.loads(row[0]) if row else None


def disputes(db: Connection, item: str) -> tuple[Dispute, ...]:
    """Return what is disputed of an item and of the claims about it."""
    apart = """SELECT DISTINCT s.target, s.field FROM records r JOIN said s ON s.target = r.id
        WHERE r.item = ? AND s.unseen <> '[]' ORDER BY s.key"""
    sql = "SELECT value, event FROM said WHERE target = ? AND field = ? AND stands = 1 ORDER BY key"
    found = {about: db.execute(sql, about).fetchall() for about in db.execute(apart, (item,)).fetchall()}
    return tuple(
        Dispute(about[0], about[1], tuple((json.loads(value), event) for value, event in values))
        for about, values in found.items()
        if len({value for value, _ in values}) > 1
    )


def counts(db: Connection, event: str) -> bool:
    """Say whether an event was not undone, or the undoing of it was undone."""
    return db.execute("SELECT 1 FROM undone WHERE event = ? AND counts", (event,)).fetchone() is None


def undo(db: Connection, event: str, by: str) -> set[str]:
    """Let an event count no longer, or again where it is itself an undoing; return the targets that this touches."""
    db.execute("INSERT INTO undone VALUES (?, ?, 1)", (event, by))
    while undoing := db.execute("SELECT event, counts FROM undone WHERE by = ?", (event,)).fetchone():
        valid = counts(db, event)
        if valid == bool(undoing[1]):
            return set()
        db.execute("UPDATE undone SET counts = ? WHERE by = ?", (valid, event))
        event = undoing[0]
    fields = db.execute("SELECT DISTINCT target, field FROM said WHERE event = ?", (event,)).fetchall()
    for target, field in fields:
        _weigh(db, target, field)
    return {target for target, _ in fields}


def _weigh(db: Connection, target: str, field: str) -> None:
    """Work out anew what stands of a field."""
    sql = "SELECT key, event, unseen FROM said WHERE target = ? AND field = ? ORDER BY key DESC"
    spared: set[int] | None = None  # what no later value overrules; None = no later value counts
    for key, event, unseen in db.execute(sql, (target, field)).fetchall():
        valid = counts(db, event)
        stands = valid and (spared is None or key in spared or field in ADDITIVE)
        db.execute("UPDATE said SET stands = ? WHERE key = ?", (stands, key))
        if valid:
            own = set(json.loads(unseen))
            spared = own if spared is None else spared & own
