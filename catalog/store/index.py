"""What is searched: boxes of places, days of times, words of texts, marks, for one item at a time."""

from collections.abc import Iterable
from datetime import date
from sqlite3 import Connection

from catalog.model import Dossier, LocationClaim, TimeClaim
from catalog.model.dates import bounds
from catalog.model.traits import marks, traits_of
from catalog.store.reach import boxes
from catalog.store.tables import claims_of


def index(db: Connection, key: int, dossier: Dossier) -> None:
    """Index an item anew. `key` is its row, `dossier` what is shown of it."""
    clear(db, key)
    keys = dict(db.execute("SELECT id, key FROM records WHERE item = ?", (dossier.item.id,)).fetchall())
    for claim in dossier.locations:
        _place(db, keys[claim.id], claim)
    for time in dossier.times:
        _days(db, keys[time.id], key, time)
    db.executemany("INSERT INTO marks VALUES (?, ?)", [(mark, key) for mark in marks(traits_of(dossier))])
    row = (key, dossier.item.description, quotes(dossier), places(dossier), agents(dossier))
    db.execute("INSERT INTO texts (rowid, description, quotes, places, agents) VALUES (?, ?, ?, ?, ?)", row)


def clear(db: Connection, key: int) -> None:
    """Take an item out of all indexes."""
    sql = "SELECT r.key FROM records r JOIN items i ON i.id = r.item WHERE i.key = ? AND r.kind = 'location'"
    claims = db.execute(sql, (key,)).fetchall()
    db.executemany("DELETE FROM places WHERE id IN (?1 * 2, ?1 * 2 + 1)", claims)
    db.execute("DELETE FROM times WHERE item = ?", (key,))
    db.execute("DELETE FROM marks WHERE item = ?", (key,))
    db.execute("DELETE FROM texts WHERE rowid = ?", (key,))


def quotes(dossier: Dossier) -> str:
    """Return the sentences that an item and its records rest on, each once."""
    return _lines(r.evidence.quote for r in (dossier.item, *claims_of(dossier)) if r.evidence)


def places(dossier: Dossier) -> str:
    """Return the names of an item's places."""
    return _lines(claim.name for claim in dossier.locations)


def agents(dossier: Dossier) -> str:
    """Return everybody who had a hand in an item: names, accounts, channels, credits, verifiers."""
    said = [word for s in dossier.steps for word in (s.agent, s.handle, s.channel, s.credit)]
    return _lines([*said, *(v.verifier for v in dossier.verifications)])


def _lines(words: Iterable[str | None]) -> str:
    return "\n".join(dict.fromkeys(word for word in words if word))


def _place(db: Connection, key: int, claim: LocationClaim) -> None:
    for half, (west, south, east, north) in enumerate(boxes(claim.footprint) if claim.footprint else ()):
        db.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?)", (key * 2 + half, west, east, south, north))


def _days(db: Connection, key: int, item: int, time: TimeClaim) -> None:
    first, past = bounds(time.when)
    # a date that is not known at all is no answer to any question for a date
    if first or past:
        db.execute("INSERT INTO times VALUES (?, ?, ?, ?)", (key, item, _iso(first), _iso(past)))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
