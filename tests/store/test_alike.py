"""What is worth comparing, what a person has decided, and what becomes of duplicates."""

import pytest

from catalog.model import Copy, Link, record_id
from catalog.store import Changes
from catalog.store.alike import CROWD
from catalog.views import rows_for
from catalog.workflow.same import suggestions
from catalog.workflow.site import row_of


@pytest.fixture
def told(catalog, desk):
    """The same recording in three reports, and another one."""
    texts = [f"A drone video shows Lyman on 4 May 2022. So says paper {n}." for n in range(3)]
    for text in texts:
        desk.kept(catalog, desk.document(text))
    other = desk.document("A drone video of a mill, by a farmer.")
    desk.kept(catalog, other, desk.dossier(other, lat=None, lon=None, when="2021-01-01"))
    return [stored.id for stored in catalog.items()]


def pairs(catalog, item=None):
    return {frozenset((one.item, other.item)) for one, other in catalog.pairs(item)}


def link(catalog, desk, one, other, relation="not_same"):
    made = Link(id=record_id("link", one, other, relation), item=one, to=other, relation=relation)
    return catalog.set(one, Changes(links=(made,)), desk.person)


def test_one_item_is_compared_with_what_all_are_compared_with(catalog, told):
    everything = pairs(catalog)
    assert everything == {frozenset((a, b)) for a in told[:3] for b in told[:3] if a != b}
    for item in told:
        assert pairs(catalog, item) == {pair for pair in everything if item in pair}


def test_the_likeliest_come_first_and_no_more_than_asked_for(catalog, told, desk):
    catalog.set(told[0], Changes(copies=(Copy(url="https://x.com/a/status/1"),)), desk.person)
    catalog.set(told[2], Changes(copies=(Copy(url="https://twitter.com/a/status/1?s=20"),)), desk.person)
    found = suggestions(catalog)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert {found[0].item, found[0].other} == {told[0], told[2]}
    assert "same post or file" in found[0].reasons
    assert suggestions(catalog, limit=1) == found[:1]
    assert suggestions(catalog, told[3]) == []
    assert suggestions(catalog, least=found[0].score) == found[:1]


def test_nothing_is_merged_by_looking(catalog, told):
    before = [event.id for event in catalog.events()]
    suggestions(catalog)
    assert [event.id for event in catalog.events()] == before
    assert len(catalog.items()) == 4


def test_what_a_person_told_apart_is_not_asked_again_until_that_is_undone(catalog, told, desk):
    apart = link(catalog, desk, told[1], told[0])
    assert frozenset(told[:2]) not in pairs(catalog)
    assert frozenset(told[:2]) not in pairs(catalog, told[0])
    catalog.undo(apart.id, desk.person)
    assert frozenset(told[:2]) in pairs(catalog, told[0])
    link(catalog, desk, told[1], told[0], "same_scene")
    assert frozenset(told[:2]) in pairs(catalog), "another scene filmed beside it may be the same one after all"


def test_duplicates_are_asked_about_no_more_and_are_told_with_the_item_that_stays(catalog, told, desk):
    merged = catalog.same(told[0], [told[1]], desk.person)
    catalog.same(told[2], [told[0]], desk.person)
    assert pairs(catalog) == set()
    stays = catalog.item(told[2])
    assert [twin.dossier.item.id for twin in stays.twins] == [told[0], told[1]]
    assert {twin.document.name for twin in stays.twins} == {"note.txt"}
    assert (catalog.item(told[0]).twin_of, catalog.item(told[1]).twin_of) == (told[2], told[0])
    row = row_of(stays)
    assert (row.independence.articles, row.independence.items, row.independence.checks) == (3, 3, 1)
    assert row.dimensions["location"] == "confirmed"
    catalog.undo(merged.id, desk.person)
    assert [twin.dossier.item.id for twin in catalog.item(told[2]).twins] == [told[0]]
    assert catalog.item(told[1]).twin_of is None


def test_duplicates_speak_for_the_item_that_stays(catalog, told, desk):
    """A mill that only the duplicate is like is a matter of the item that stays; so is a word against it."""
    catalog.same(told[0], [told[1]], desk.person)
    for item in (told[1], told[3]):
        catalog.set(item, Changes(copies=(Copy(url="https://t.me/mill/7"),)), desk.person)
    catalog.review(told[1], "duplicate", desk.person)
    pair = frozenset((told[0], told[3]))
    assert pair in pairs(catalog)
    assert pair in pairs(catalog, told[0])
    assert pair in pairs(catalog, told[1])
    assert pair in pairs(catalog, told[3])
    (found,) = suggestions(catalog, told[3])
    assert (found.item, found.other) == (told[3], told[0])
    link(catalog, desk, told[3], told[1])
    assert pair not in pairs(catalog, told[0])
    catalog.review(told[0], "rejected", desk.person)
    assert pairs(catalog, told[2]) == set(), "what stays is no longer listed, and neither is its duplicate"


def test_a_duplicate_that_was_judged_anew_is_none(catalog, told, desk):
    catalog.same(told[0], [told[1]], desk.person)
    catalog.review(told[1], "reviewed", desk.person)
    assert catalog.item(told[0]).twins == ()


def test_counts_leave_only_where_every_duplicate_may(catalog, told, desk):
    catalog.same(told[0], [told[1]], desk.person)
    catalog.set(told[0], Changes(sensitivity="not_sensitive"), desk.person)
    (shown,) = rows_for("public", [row_of(stored) for stored in catalog.items()])
    assert (shown.independence, shown.twins) == (None, ())
    assert told[1] not in shown.model_dump_json()
    catalog.set(told[1], Changes(sensitivity="not_sensitive"), desk.person)
    catalog.same(told[0], [told[1]], desk.person)
    (shown,) = rows_for("public", [row_of(stored) for stored in catalog.items()])
    assert shown.independence.articles == 2


def test_a_mark_that_a_crowd_shares_says_nothing(catalog, desk):
    with catalog.together():
        for n in range(CROWD + 2):
            document = desk.document(f"A drone video shows Lyman. Number {n}.")
            desk.kept(catalog, document, desk.dossier(document, description=f"{n}"))
    assert pairs(catalog) == set()


def test_marks_follow_what_people_say(catalog, told, desk):
    for item in (told[0], told[3]):
        catalog.set(item, Changes(copies=(Copy(url="https://t.me/mill/7"),)), desk.person)
    assert frozenset((told[0], told[3])) in pairs(catalog, told[3])
    catalog.undo(None, desk.person)
    assert pairs(catalog, told[3]) == set()
