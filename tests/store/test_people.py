"""What people do: add, review, set. Each is one event, and nothing of it is lost to a machine."""

import pytest

from catalog.errors import NotFoundError, UsageError
from catalog.model import Dossier, FootageItem
from catalog.store import Changes, Query


@pytest.fixture
def item(catalog, desk):
    desk.kept(catalog)
    return catalog.items()[0]


def test_an_item_added_by_hand_awaits_review(catalog, desk):
    kept = catalog.add(desk.by_hand(), desk.person)
    (item,) = catalog.items()
    assert kept.new == (item.id,)
    assert (item.status, item.document, item.candidates) == ("needs_review", None, {})
    assert [(h.type, h.agent, h.why) for h in item.history] == [("item", "ash", "looked at the roofs")]


def test_adding_the_same_twice_appends_nothing(catalog, desk):
    catalog.add(desk.by_hand(), desk.person)
    assert catalog.add(desk.by_hand(), desk.person).events == ()
    assert len(catalog.items()) == 1


def test_a_rejected_item_is_kept_but_not_listed(catalog, desk, item):
    event = catalog.review(item.id, "rejected", desk.person)
    assert catalog.items() == []
    assert catalog.item(item.id).status == "rejected"
    assert catalog.item(item.id).history[-1][:3] == (event.id, "review", item.id)
    assert [i.id for i in catalog.find(Query(statuses=("rejected",)))] == [item.id]
    catalog.review(item.id, "reviewed", desk.person)
    assert [i.status for i in catalog.items()] == ["reviewed"]


def test_a_duplicate_is_not_listed(catalog, desk, item):
    catalog.review(item.id, "duplicate", desk.person)
    assert catalog.items() == []
    assert [i.id for i in catalog.find(Query(statuses=("duplicate",)))] == [item.id]


def test_a_rejected_claim_is_no_longer_shown_nor_found(catalog, desk, item):
    claim = item.dossier.locations[0]
    catalog.review(claim.id, "rejected", desk.person)
    assert catalog.items()[0].dossier.locations == ()
    assert catalog.find(Query(near=(48.985, 37.802))) == []
    assert catalog.record(claim.id).record == claim
    catalog.review(claim.id, "reviewed", desk.person)
    assert catalog.items()[0].dossier == item.dossier
    assert len(catalog.find(Query(near=(48.985, 37.802)))) == 1


def test_fields_are_set_and_the_rest_stays(catalog, desk, item):
    catalog.set(item.id, Changes(description="Smoke over the bridge", sensitivity="minor"), desk.person)
    now = catalog.item(item.id).dossier
    changed = {"description": "Smoke over the bridge", "sensitivity": "minor"}
    assert now.item == item.dossier.item.model_copy(update=changed)
    assert (now.steps, now.locations) == (item.dossier.steps, item.dossier.locations)
    assert [i.id for i in catalog.find(Query(text="smoke"))] == [item.id]


def test_what_a_person_typed_stands_before_what_a_machine_found(catalog, desk, item):
    mine = desk.location(item.id, "the east bank", 48.99, 37.82, metres=50)
    catalog.set(item.id, Changes(locations=(mine,)), desk.person)
    assert catalog.item(item.id).dossier.locations == (mine, *item.dossier.locations)


def test_a_later_claim_by_hand_supersedes_the_earlier_one_only(catalog, desk, item):
    first = desk.location(item.id, "the east bank", 48.99, 37.82, metres=50)
    second = desk.location(item.id, "the west bank", 48.99, 37.79, metres=50)
    when = desk.time(item.id, "2022-05-03")
    catalog.set(item.id, Changes(locations=(first,), times=(when,)), desk.person)
    catalog.set(item.id, Changes(locations=(second,)), desk.person)
    now = catalog.item(item.id)
    assert now.dossier.locations == (second, *item.dossier.locations)
    assert now.dossier.times == (when, *item.dossier.times)
    assert catalog.record(first.id).record == first
    assert [h.type for h in now.history] == ["findings", "set", "set"]


def test_a_claim_typed_again_after_it_was_rejected_is_back(catalog, desk, item):
    mine = desk.location(item.id, "the east bank", 48.99, 37.82)
    catalog.set(item.id, Changes(locations=(mine,)), desk.person)
    catalog.review(mine.id, "rejected", desk.person)
    assert mine not in catalog.item(item.id).dossier.locations
    catalog.set(item.id, Changes(locations=(mine,)), desk.person)
    assert catalog.item(item.id).dossier.locations[0] == mine


def test_claims_of_another_item_or_of_a_text_are_refused(catalog, desk, item):
    for claim in (desk.location("item-other"), item.dossier.locations[0]):
        with pytest.raises(UsageError, match="made for it, by hand"):
            catalog.set(item.id, Changes(locations=(claim,)), desk.person)


def test_a_document_is_neither_judged_nor_changed(catalog, desk, item):
    with pytest.raises(UsageError, match="of kind document"):
        catalog.review(item.document.id, "rejected", desk.person)
    with pytest.raises(UsageError, match="of kind step"):
        catalog.set(item.dossier.steps[0].id, Changes(duration_s=3), desk.person)
    with pytest.raises(NotFoundError):
        catalog.review("item-0", "rejected", desk.person)


def test_records_are_found_by_the_beginning_of_their_id(catalog, desk, item):
    claim = item.dossier.locations[0]
    assert catalog.record(claim.id[:8]) == (claim.id, "location", claim, item.id, item.event)
    assert catalog.item(claim.id) == catalog.item(item.id[:9]) == item
    assert catalog.record(item.document.sha256[:10]).record == item.document
    assert catalog.record(item.document.id).id == item.document.sha256
    assert catalog.record(item.event[:10]).kind == "event"
    with pytest.raises(NotFoundError, match="belongs to no item"):
        catalog.item(item.document.id)


def test_a_whole_id_is_found_though_another_begins_with_it(catalog, desk):
    for name in ("item-1", "item-12"):
        catalog.add(Dossier(item=FootageItem(id=name, kind="still", description=name)), desk.person)
    assert catalog.item("item-1").id == "item-1"


@pytest.mark.parametrize("start", ["item-zz", "\udcff", "ь", "%", "item-\0", "'; DROP TABLE items"])
def test_an_id_that_nothing_has_is_reported(catalog, item, start):
    with pytest.raises(NotFoundError, match="no record's id begins with"):
        catalog.record(start)


def test_a_beginning_that_several_ids_have_lists_them(catalog, desk, item):
    catalog.add(desk.by_hand(), desk.person)
    with pytest.raises(UsageError) as error:
        catalog.item("item-")
    assert all(i.id in str(error.value) for i in catalog.items())
    with pytest.raises(UsageError, match="empty id"):
        catalog.item("")
