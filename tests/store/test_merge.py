"""Copies put together: one outcome in any order, nothing lost, disputes kept, forks reported, bad copies refused."""

import json
import shutil
import sqlite3
from datetime import UTC, datetime
from itertools import permutations
from random import Random

import pytest

from catalog.errors import CatalogError, InputError
from catalog.model import Activity, Note
from catalog.model.words import WORKFLOW_STATUSES
from catalog.store import Catalog, Changes, Query, audit, parcel_of_catalog
from catalog.store.canonical import canonical

TABLES = ("documents", "items", "records", "said", "undone", "history", "times", "places", "forgotten", "erased")
ASH, BO, CY = (Activity(agent=name, tool="test") for name in ("ash", "bo", "cy"))


def dump(path):
    db = sqlite3.connect(path)
    rows = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
    rows["texts"] = db.execute("SELECT rowid, * FROM texts").fetchall()
    db.close()
    return rows


def sound(path):
    return [f.says for f in audit(path, quick=False, full=True, checkpoint=None) if f.level == "wrong"] == []


@pytest.fixture
def copies(tmp_path, catalog, path, desk, clock):
    """Three copies of one catalog with an item in it, each open under its own name."""
    desk.kept(catalog)
    catalog.close()
    made = []
    for name in "abc":
        shutil.copy(path, tmp_path / f"{name}.db")
        made.append(Catalog.open(tmp_path / f"{name}.db", write=True, clock=clock))
    yield made
    for copy in made:
        copy.close()


def give(one, other, who=ASH, **more):
    return other.merge(parcel_of_catalog(one._path), who, **more)


def only(copy):
    return copy.items()[0]


def test_what_each_has_said_is_known_to_both(copies, desk):
    a, b, _ = copies
    a.review(only(a).id, "reviewed", ASH)
    b.add(desk.by_hand(), BO)
    done = give(a, b)
    assert (done.new, done.known, done.forked) == (1, 2, {})
    assert [len(author.names) for author in done.unknown_authors] == [1]
    assert {i.status for i in b.items()} == {"reviewed", "needs_review"}
    assert list(b.events())[-1].type == "imported"
    give(b, a)
    assert {i.id for i in a.items()} == {i.id for i in b.items()}
    assert sound(a._path)
    assert sound(b._path)


def test_merging_again_changes_nothing_and_copies_come_to_rest(copies, desk):
    a, b, _ = copies
    a.review(only(a).id, "reviewed", ASH)
    give(a, b)
    before = b.checkpoint
    assert give(a, b).new == 0
    assert b.checkpoint == before
    give(b, a)
    assert give(a, b).new == 0
    assert a.checkpoint == b.checkpoint


def test_different_words_said_apart_are_disputed_until_somebody_who_saw_both_decides(copies):
    a, b, c = copies
    item = only(a).id
    a.set(item, Changes(description="A bridge", kind="still"), ASH)
    b.set(item, Changes(description="A mill", kind="still"), BO)
    for one in (a, b):
        give(one, c)
    (dispute,) = only(c).disputed
    assert (dispute.target, dispute.field) == (item, "description")
    assert {value for value, _ in dispute.values} == {"A bridge", "A mill"}
    assert only(c).dossier.item.description == dispute.values[-1][0]
    c.set(item, Changes(description="A bridge by a mill"), CY)
    assert only(c).disputed == ()
    give(c, a)
    assert only(a).disputed == ()
    assert only(a).dossier.item.description == "A bridge by a mill"


def test_a_decision_undone_is_a_dispute_again(copies):
    a, b, c = copies
    item = only(a).id
    a.set(item, Changes(description="A bridge"), ASH)
    b.set(item, Changes(description="A mill"), BO)
    give(a, c)
    give(b, c)
    c.undo(c.set(item, Changes(description="Both"), CY).id, CY)
    assert len(only(c).disputed) == 1
    give(c, a)
    assert only(a).disputed == only(c).disputed


def test_who_had_seen_the_other_word_overrules_it(copies):
    a, b, _ = copies
    item = only(a).id
    a.review(item, "rejected", ASH)
    give(a, b)
    b.review(item, "reviewed", BO)
    give(b, a)
    assert only(a).status == "reviewed"
    assert only(a).disputed == ()


def test_opposite_reviews_said_apart_are_disputed(copies):
    a, b, _ = copies
    item = only(a).id
    a.review(item, "rejected", ASH)
    b.review(item, "reviewed", BO)
    give(a, b)
    give(b, a)
    assert [d.field for d in a.item(item).disputed] == ["status"]
    assert a.item(item).status == b.item(item).status


def test_places_by_two_people_are_both_kept(copies, desk):
    a, b, c = copies
    item = only(a).id
    mine, theirs = desk.location(item, "east", 48.99, 37.82), desk.location(item, "west", 48.99, 37.79)
    a.set(item, Changes(locations=(mine,)), ASH)
    b.set(item, Changes(locations=(theirs,)), BO)
    give(a, c)
    give(b, c)
    assert {claim.name for claim in only(c).dossier.locations[:2]} == {"east", "west"}
    assert [d.field for d in only(c).disputed] == ["locations:depicted"]


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_merging_does_not_matter(copies, tmp_path, desk, seed):
    weeks(copies, desk, Random(seed))
    for copy in copies:
        copy.close()
    states = set()
    for n, order in enumerate([*permutations(copies)][1:4]):
        target = tmp_path / f"{n}.db"
        with Catalog.create(target) as into:
            for copy in order:
                give(copy, into)
        states.add(repr(dump(target)))
        assert sound(target)
    assert len(states) == 1


def weeks(copies, desk, random):
    """Let everybody do what people do, now and then with a look at what the others did."""
    for n in range(40):
        copy, who = random.choice([*zip(copies, (ASH, BO, CY), strict=True)])
        item = random.choice(copy.find(Query(statuses=WORKFLOW_STATUSES))).id
        done = random.randrange(8)
        if done == 0:
            copy.add(desk.by_hand(f"Item {random.randrange(9)}"), who)
        elif done == 1:
            copy.review(item, random.choice(["reviewed", "rejected", "needs_review"]), who)
        elif done == 2:
            copy.set(item, Changes(description=f"words {random.randrange(3)}"), who)
        elif done == 3:
            place = desk.location(item, f"place {n}", 40 + random.randrange(3), 30)
            copy.set(item, Changes(locations=(place,)), who)
        elif done == 4:
            copy.set(item, Changes(notes=(Note(id=f"note-{n}", item=item, text="x"),)), who)
        elif done == 5:
            edits = [e for e in copy.log() if e.type in ("set", "review", "undo", "item") and not e.undone]
            if edits:
                copy.undo(random.choice(edits).event, who)
        elif done == 6:
            give(random.choice([c for c in copies if c is not copy]), copy, who)
        else:
            document = desk.document(f"A drone video shows Lyman, case {random.randrange(4)}.")
            desk.kept(copy, document)


def test_a_history_that_was_written_twice_is_a_fork(copies, tmp_path, desk):
    a, b, _ = copies
    a.add(desk.by_hand("First"), ASH)
    a.close()
    shutil.copy(a._path, tmp_path / "twin.db")
    db = sqlite3.connect(tmp_path / "twin.db")
    # the same home, as a file that was put back from a backup in place has it
    author = db.execute("SELECT id FROM authors ORDER BY rowid DESC").fetchone()[0]
    db.execute("DELETE FROM authors")
    db.commit()
    db.close()
    with Catalog.open(a._path, write=True) as again, Catalog.open(tmp_path / "twin.db", write=True) as twin:
        twin._db.execute("INSERT INTO authors VALUES (?, ?)", (author, home(twin)))
        again.add(desk.by_hand("Second"), ASH)
        twin.add(desk.by_hand("Another second"), ASH)
        give(again, b)
        done = give(twin, b)
    assert done.forked == {author: 2}
    assert list(b.events())[-1].body.forked == (author,)
    assert len(b.items()) == 4, "both histories are kept"
    forks = [f for f in audit(b._path, quick=False, full=False, checkpoint=None) if f.check == "fork"]
    assert [(f.author, f.n, f.level) for f in forks] == [(author, 2, "note")]


def home(catalog):
    from catalog.store.log import _home

    return _home(catalog._db)


def test_a_copied_file_is_no_fork(copies, desk):
    a, b, c = copies
    for copy in copies:
        copy.add(desk.by_hand("The same words"), ASH)
        copy.add(desk.by_hand(f"Words in {copy._path.name}"), ASH)
    assert give(a, c).forked == give(b, c).forked == {}
    assert len(c.items()) == 5


def test_clocks_that_run_backwards_change_no_order(copies):
    a, b, _ = copies
    item = only(a).id
    a.set(item, Changes(description="First"), ASH)
    give(a, b)
    b._clock = lambda: datetime(1999, 1, 1, tzinfo=UTC)
    b.set(item, Changes(description="Second"), BO)
    give(b, a)
    assert only(a).dossier.item.description == "Second"
    assert only(a).disputed == ()


def test_what_others_forgot_is_hidden_and_taken_out_when_asked(copies, desk):
    a, b, _ = copies
    item = a.add(desk.by_hand("A still of Zaplatnik"), ASH).new[0]
    give(a, b)
    assert len(b.items()) == 2
    a.forget(item, ASH)
    assert give(a, b).forgotten == 1
    assert [i.id for i in b.items()] == [only(a).id]
    assert sound(b._path)
    assert b._db.execute("SELECT count(*) FROM disclosures WHERE instr(value, 'Zaplatnik')").fetchone()[0]
    give(a, b, erase_too=True)
    assert not b._db.execute("SELECT count(*) FROM disclosures WHERE instr(value, 'Zaplatnik')").fetchone()[0]
    assert sound(b._path)


def test_what_was_forgotten_here_does_not_come_back(copies, desk):
    a, b, _ = copies
    item = a.add(desk.by_hand("A still of Zaplatnik"), ASH).new[0]
    give(a, b)
    a.forget(item, ASH)
    give(b, a)
    assert not a._db.execute("SELECT count(*) FROM disclosures WHERE instr(value, 'Zaplatnik')").fetchone()[0]
    assert sound(a._path)


def test_media_come_along(copies, tmp_path, desk):
    a, b, _ = copies
    (tmp_path / "clip").write_bytes(b"frames")
    sha = a.keep_file(tmp_path / "clip")
    assert give(a, b).media == 1
    assert (tmp_path / "b.db.media" / sha[:2] / sha).read_bytes() == b"frames"


def forged(copy, tmp_path, change):
    """Another copy, with its last event said anew by somebody who knows how."""
    target = tmp_path / "forged.db"
    shutil.copy(copy._path, target)
    db = sqlite3.connect(target)
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    seq, data = db.execute("SELECT seq, bytes FROM events ORDER BY lamport DESC LIMIT 1").fetchone()
    said = json.loads(data)
    data = change(said) or canonical(said)
    db.execute("UPDATE events SET id = ?, bytes = ? WHERE seq = ?", (f"{seq:064d}", data, seq))
    db.commit()
    db.close()
    return target


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said.update(lamport=2**40),
        lambda said: said.update(lamport=2),
        lambda said: said.update(n=7),
        lambda said: said.update(n=-1),
        lambda said: said.update(prev="0" * 64),
        lambda said: said.update(prev=None),
        lambda said: said.update(seen=["f" * 64]),
        lambda said: said.update(author="../../etc/passwd"),
        lambda said: said.update(claimed_at="\x1b[31m"),
        lambda said: said.update(type="prophecy"),
        lambda said: said.update(v=99),
        lambda said: said.update(more=1),
        lambda said: said.update(body={}),
        lambda said: said.update(body={"target": ["a"]}),
        lambda said: said["body"].update(status="splendid"),
        lambda said: json.dumps(said, indent=1).encode(),
        lambda said: b"[" * 100_000,
        lambda said: b" ",
        lambda said: b'{"v":NaN}',
        lambda said: b"\xff\xfe",
        lambda said: b'"' + b"\\ud800" + b'"',
        lambda said: canonical(said).replace(b'"n":', b'"n":1' + b"0" * 5000 + b',"n":'),
    ],
)
def test_a_copy_that_is_not_sound_is_refused_whole(copies, tmp_path, desk, change):
    a, b, _ = copies
    a.add(desk.by_hand(), ASH)
    a.review(only(a).id, "reviewed", ASH)
    a.close()
    before = dump(b._path), b.checkpoint
    target = forged(a, tmp_path, change)

    def take_in():
        b.merge(parcel_of_catalog(target), BO)

    with pytest.raises((InputError, CatalogError)) as error:
        take_in()
    assert "\n" not in str(error.value)
    assert (dump(b._path), b.checkpoint) == before


def test_a_copy_with_a_value_changed_or_missing_is_refused(copies, desk):
    a, b, _ = copies
    a.add(desk.by_hand(), ASH)
    a._db.execute("UPDATE disclosures SET value = x'7b7d' WHERE instr(value, 'bridge')")
    with pytest.raises(InputError, match="was changed"):
        give(a, b)
    a._db.execute("DELETE FROM disclosures WHERE value = x'7b7d'")
    with pytest.raises(InputError, match="is missing"):
        give(a, b)
