"""Taking back: retract, same, undo. Each is one more event, and nothing is edited."""

import pytest

from catalog.errors import NotFoundError, UsageError
from catalog.model import Note
from catalog.store import Catalog, Changes, Query


@pytest.fixture
def item(catalog, desk):
    desk.kept(catalog)
    return catalog.items()[0]


def says(catalog, desk, item, **changes):
    return catalog.set(item.id, Changes(**changes), desk.person).id


def test_undoing_lets_stand_what_stood_before(catalog, desk, item):
    says(catalog, desk, item, description="First")
    second = says(catalog, desk, item, description="Second", duration_s=9)
    catalog.undo(second, desk.person)
    now = catalog.item(item.id)
    assert (now.dossier.item.description, now.dossier.item.duration_s) == ("First", None)
    assert [h.type for h in now.history] == ["findings", "set", "set", "undo"]
    assert [i.id for i in catalog.find(Query(text="first"))] == [item.id]
    assert catalog.find(Query(text="second")) == []


def test_undoing_an_edit_that_was_overruled_since_changes_nothing_that_is_seen(catalog, desk, item):
    first = says(catalog, desk, item, description="First")
    second = says(catalog, desk, item, description="Second")
    catalog.undo(first, desk.person)
    assert catalog.item(item.id).dossier.item.description == "Second"
    catalog.undo(second, desk.person)
    assert catalog.item(item.id).dossier.item.description == item.dossier.item.description


def test_undoing_the_undoing_brings_it_back(catalog, desk, item):
    name = says(catalog, desk, item, description="First")
    for shown in ("drone video", "First", "drone video", "First"):
        name = catalog.undo(name, desk.person).id
        assert catalog.item(item.id).dossier.item.description == shown


def test_places_reviews_and_items_are_undone_too(catalog, desk, item):
    mine = desk.location(item.id, "the east bank", 48.99, 37.82, metres=50)
    place = says(catalog, desk, item, locations=(mine,))
    catalog.undo(place, desk.person)
    assert catalog.item(item.id).dossier.locations == item.dossier.locations
    assert catalog.find(Query(near=(48.99, 37.82), within_m=0)) == [catalog.item(item.id)], "4 km around the town"
    verdict = catalog.review(item.id, "rejected", desk.person)
    catalog.undo(verdict.id, desk.person)
    assert catalog.item(item.id).status == "suggested"
    added = catalog.add(desk.by_hand(), desk.person)
    catalog.undo(added.events[0].id, desk.person)
    assert [i.id for i in catalog.items()] == [item.id]
    assert not catalog.item(added.new[0]).shown
    assert [e.undone for e in catalog.log() if e.type == "review"] == [True]


def test_without_an_id_the_last_edit_that_counts_is_undone(catalog, desk, item):
    says(catalog, desk, item, description="First")
    says(catalog, desk, item, duration_s=9)
    catalog.undo(None, desk.person)
    catalog.undo(None, desk.person)
    assert catalog.item(item.id).dossier == item.dossier
    with pytest.raises(NotFoundError, match="no edit"):
        catalog.undo(None, desk.person)


def test_what_cannot_be_undone_is_refused(catalog, desk, item):
    with pytest.raises(UsageError, match="of type findings"):
        catalog.undo(item.event, desk.person)
    name = says(catalog, desk, item, description="First")
    catalog.undo(name, desk.person)
    with pytest.raises(UsageError, match="undone already"):
        catalog.undo(name, desk.person)


def test_what_is_retracted_is_no_longer_shown(catalog, desk, item):
    note = Note(id="note-1", item=item.id, text="A remark")
    says(catalog, desk, item, notes=(note,))
    assert catalog.item(item.id).notes == (note,)
    catalog.retract(note.id, desk.person)
    assert catalog.item(item.id).notes == ()
    assert catalog.record(note.id).record == note
    event = catalog.retract(item.id, desk.person)
    assert catalog.items() == []
    catalog.undo(event.id, desk.person)
    assert len(catalog.items()) == 1


def test_items_that_are_one_recording(catalog, desk, item):
    other = catalog.add(desk.by_hand(), desk.person).new[0]
    event = catalog.same(item.id, [other[:12]], desk.person)
    assert [i.id for i in catalog.items()] == [item.id]
    assert catalog.item(other).status == "duplicate"
    catalog.undo(event.id, desk.person)
    assert catalog.item(other).status == "needs_review"
    for wrong in ([], [item.id]):
        with pytest.raises(UsageError, match="name the item that stays"):
            catalog.same(item.id, wrong, desk.person)


def test_a_rehearsal_leaves_nothing(catalog, path, desk, item):
    before = path.read_bytes()
    with catalog.together(rehearsal=True):
        says(catalog, desk, item, description="First")
        assert catalog.item(item.id).dossier.item.description == "First"
    catalog.close()
    assert path.read_bytes() == before
    with Catalog.open(path) as again:
        assert again.items() == [item]


def test_several_writes_together_are_kept_whole_or_not_at_all(catalog, desk, item):
    def both():
        with catalog.together():
            says(catalog, desk, item, description="First")
            catalog.review("item-0", "rejected", desk.person)

    with pytest.raises(NotFoundError):
        both()
    assert catalog.items() == [item]


def test_the_log_tells_who_what_and_why(catalog, desk, item):
    says(catalog, desk, item, description="First", locations=(desk.location(item.id, "here", 1, 2, metres=5),))
    told = catalog.log(item.id)
    assert [e.type for e in told] == ["findings", "set"]
    assert told[-1].what == "description: First; depicted: here at 1.00000, 2.00000 ± 5 m"
    assert (told[-1].agent, told[-1].why, told[-1].target) == ("ash", "looked at the roofs", item.id)
    assert [e.type for e in catalog.log(item.document.sha256)] == ["document", "findings"]
    assert [e.what for e in catalog.log(told[0].event[:12])] == ["found 1 item"]
    assert len(catalog.log()) == 3
