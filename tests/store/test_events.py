"""The log: chained, canonical, never changed, and whatever is derived from it can be made again."""

import json
import sqlite3
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.errors import CatalogError, InputError
from catalog.store import Catalog, Changes
from catalog.store.canonical import canonical
from catalog.store.event import Event
from catalog.store.schema import DERIVED

TABLES = (
    "heads", "erased", "forgotten", "documents", "items", "records", "said", "undone", "history", "times", "marks",
    "places", "texts",
)  # fmt: skip
BARE = ("heads", "erased", "undone", "marks")  # tables without row ids


def test_an_event_is_signed_off_chained_and_hashed_as_stored(catalog, path, desk):
    desk.kept(catalog)
    catalog.review(catalog.items()[0].id, "reviewed", desk.person)
    events = list(catalog.events())
    db = sqlite3.connect(path)
    rows = db.execute("SELECT id, bytes FROM events ORDER BY seq").fetchall()
    db.close()
    assert [(sha256(data).hexdigest(), data) for _, data in rows] == [(e.id, e.data) for e in events]
    assert [e.n for e in events] == [e.lamport for e in events] == [1, 2, 3]
    assert [e.prev for e in events] == [None, events[0].id, events[1].id]
    assert [e.claimed_at for e in events] == [f"2023-01-01T12:0{n}:00Z" for n in range(3)]
    assert {e.author for e in events} == {events[0].author}
    assert [e.seen for e in events] == [(), (), ()]
    assert [head.id for head in catalog.checkpoint.heads] == [events[-1].id]
    assert set(events[0].said) == {
        "v", "author", "n", "prev", "lamport", "seen", "claimed_at", "type", "body",
    }  # fmt: skip


def test_the_bytes_of_an_event_are_canonical(catalog, desk):
    desk.kept(catalog)
    for event in catalog.events():
        assert canonical(json.loads(event.data)) == event.data


def test_every_catalog_has_an_author_of_its_own(tmp_path, desk):
    authors = set()
    for name in "ab":
        with Catalog.create(tmp_path / name) as catalog:
            authors.add(desk.kept(catalog).events[0].author)
    assert len(authors) == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET bytes = x'00'",
        "UPDATE events SET author = 'me'",
        "DELETE FROM events",
        "INSERT OR REPLACE INTO events SELECT * FROM events",
        "INSERT OR REPLACE INTO events SELECT seq, printf('%064d', seq), author, n, lamport, x'00' FROM events",
        "INSERT OR REPLACE INTO events SELECT seq + 9, id, author, n, lamport, x'00' FROM events",
    ],
)
def test_events_cannot_be_changed_deleted_or_replaced(catalog, path, desk, sql):
    desk.kept(catalog)
    before = [e.data for e in catalog.events()]
    db = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="events are never"):
        db.execute(sql)
    db.close()
    assert [e.data for e in catalog.events()] == before


def test_a_tampered_event_is_noticed(catalog, path, desk):
    desk.kept(catalog)
    db = sqlite3.connect(path)
    db.execute("DROP TRIGGER events_are_not_changed")
    db.execute("UPDATE events SET bytes = CAST(replace(CAST(bytes AS TEXT), 'gazetteer', 'gazetter') AS BLOB)")
    db.commit()
    db.close()
    with pytest.raises(CatalogError, match="changed after it was written"):
        catalog.items()
    with pytest.raises(CatalogError, match="changed after it was written"):
        list(catalog.events())


def test_a_tampered_value_is_noticed(catalog, path, desk):
    desk.kept(catalog)
    db = sqlite3.connect(path)
    db.execute("UPDATE disclosures SET value = CAST(replace(CAST(value AS TEXT), 'Daily', 'Weekly') AS BLOB)")
    db.commit()
    db.close()
    with pytest.raises(CatalogError, match=r"value of seal .* was changed"):
        catalog.items()


@pytest.mark.parametrize("value", [1.5, {"a": [1, 2.0]}, {"b": {"c": float("nan")}}])
def test_floats_are_refused_in_events(value):
    with pytest.raises(InputError, match="fraction at event"):
        canonical(value)


def test_half_a_character_is_refused_in_events():
    with pytest.raises(InputError, match=r"half a character near .*\\ud83d"):
        canonical({"text": "so \ud83d far"})


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(), v, max_size=3),
    )
)
def test_canonical_bytes_do_not_depend_on_order_and_read_back(value):
    assert json.loads(canonical(value)) == value
    assert canonical(json.loads(json.dumps(value))) == canonical(value)
    if isinstance(value, dict):
        assert canonical(dict(reversed(value.items()))) == canonical(value)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(), name=st.text(), description=st.text(min_size=1))
def test_any_text_comes_back_as_it_was(catalog, desk, text, name, description):
    document = desk.document("A drone video: " + text, publisher=name, title=text, url=name)
    desk.kept(catalog, document, desk.dossier(document, description=description))
    stored = catalog.document(document.sha256)
    item = catalog.item(desk.dossier(document).item.id)
    assert stored == document
    assert item.dossier.item.description == description


def dump(path):
    db = sqlite3.connect(path)
    found = {
        name: sorted(map(repr, db.execute(f"SELECT {'' if name in BARE else 'rowid, '}* FROM {name}")))
        for name in TABLES
    }
    found["words"] = sorted(db.execute("SELECT rowid FROM texts WHERE texts MATCH 'video'"))
    db.close()
    return found


def busy_week(catalog, desk):
    """Every kind of event, with what supersedes what."""
    first = desk.document(url="https://example.org/1")
    second = desk.document("A drone video, by Lyman; another video.", url="https://example.org/2")
    desk.kept(catalog, first)
    desk.kept(catalog, second, desk.dossier(second), desk.dossier(second, "another video", lat=66, lon=179.999))
    one, two, _ = catalog.items()
    catalog.review(one.id, "reviewed", desk.person)
    catalog.review(one.dossier.locations[0].id, "rejected", desk.person)
    catalog.add(desk.by_hand(), desk.person)
    catalog.set(two.id, Changes(description="Set", locations=(desk.location(two.id, "here", 1, 2),)), desk.person)
    catalog.set(two.id, Changes(times=(desk.time(two.id, "2022"),)), desk.person)
    desk.kept(catalog, desk.document(first.text + " Updated.", url=first.url))
    desk.kept(catalog, second, desk.dossier(second, "drone"), run=desk.newer_run)
    desk.kept(catalog, second.model_copy(update={"publisher": "Evening Example"}))
    catalog.retract(two.dossier.steps[0].id, desk.person)
    catalog.undo(catalog.set(two.id, Changes(kind="still"), desk.person).id, desk.person)
    third = catalog.add(desk.by_hand("A still of a mill"), desk.person).new[0]
    catalog.same(two.id, [third], desk.person)
    gone = catalog.add(desk.by_hand("A still of a face"), desk.person).new[0]
    catalog.forget(gone, desk.person)


def test_derived_tables_made_again_are_the_same_row_by_row(catalog, path, desk):
    busy_week(catalog, desk)
    before, items = dump(path), catalog.items()
    assert [name for name in TABLES if not before[name]] == []
    assert len(TABLES) == sum("TABLE" in statement for statement in DERIVED)
    catalog.rebuild()
    assert dump(path) == before
    assert catalog.items() == items


def test_derived_tables_that_were_damaged_are_mended(catalog, path, desk):
    busy_week(catalog, desk)
    before = dump(path)
    db = sqlite3.connect(path)
    db.executescript("UPDATE items SET dossier = 'x'; DELETE FROM times; DELETE FROM texts; DELETE FROM places")
    db.close()
    assert dump(path) != before
    with pytest.raises(CatalogError, match="geofootage rebuild"):
        catalog.items()
    catalog.rebuild()
    assert dump(path) == before


def test_a_failed_write_leaves_nothing(catalog, path, desk, monkeypatch):
    before = dump(path)

    def fail(db, event):
        raise InputError("made to fail")

    monkeypatch.setattr("catalog.store.catalog.fold", fail)
    with pytest.raises(InputError, match="made to fail"):
        desk.kept(catalog)
    assert dump(path) == before
    assert catalog.checkpoint.events == 0


def test_an_event_of_a_later_version_is_not_guessed_at():
    data = canonical({"type": "prophecy", "body": {}})
    with pytest.raises(CatalogError, match="newer geofootage"):
        Event.read(data).body  # noqa: B018
