"""What a run found, kept: no event twice, and nothing that a person touched is taken away."""

import pytest

from catalog.errors import UsageError
from catalog.store import Catalog, Changes


def types(catalog):
    return [event.type for event in catalog.events()]


def test_what_was_found_comes_back_as_it_was(catalog, desk):
    document = desk.document(url="https://example.org/1", published="2022-05-05")
    kept = desk.kept(catalog, document)
    (item,) = catalog.items()
    assert kept.new == (item.id,)
    assert item.dossier == desk.dossier(document)
    assert item.document == document
    assert item.status == "suggested"
    assert item.shown
    assert [h.type for h in item.history] == ["findings"]
    location = item.dossier.locations[0].evidence
    assert [c.place.name for c in item.candidates[location.start, location.end]] == ["Lyman"]


def test_a_second_identical_run_appends_nothing(catalog, desk):
    first, second = desk.kept(catalog), desk.kept(catalog)
    assert (len(first.events), len(second.events)) == (2, 0)
    assert second.new == ()


def test_the_same_bytes_under_another_name_are_the_same_document(catalog, desk):
    desk.kept(catalog)
    assert desk.kept(catalog, desk.document(name="copy.txt")).events == ()


def test_details_given_later_win_and_cost_one_event(catalog, desk):
    desk.kept(catalog)
    desk.kept(catalog, desk.document(publisher="Evening Example"))
    assert types(catalog) == ["document", "findings", "document"]
    assert catalog.items()[0].document.publisher == "Evening Example"


def test_a_run_can_ask_whether_it_may_skip_a_document(catalog, desk):
    document = desk.document()
    assert not catalog.current(document, desk.run)
    desk.kept(catalog, document)
    assert catalog.current(document, desk.run)
    assert not catalog.current(document, desk.newer_run)
    assert not catalog.current(desk.document(publisher="Evening Example"), desk.run)
    assert not catalog.current(document, desk.run.model_copy(update={"parameters": {}}))


def test_a_newer_run_supersedes_what_nobody_reviewed(catalog, desk):
    document = desk.document()
    desk.kept(catalog)
    old = catalog.items()[0]
    desk.kept(catalog, document, desk.dossier(document, "video"), run=desk.newer_run)
    (new,) = catalog.items()
    assert new.id != old.id
    assert not catalog.item(old.id).shown
    assert catalog.item(old.id).dossier == old.dossier


def test_what_a_later_run_finds_again_is_shown_again(catalog, desk):
    document = desk.document()
    desk.kept(catalog)
    desk.kept(catalog, document, desk.dossier(document, "video"), run=desk.newer_run)
    desk.kept(catalog)
    assert [i.dossier.item.description for i in catalog.items()] == ["drone video"]


@pytest.mark.parametrize("touch", ["reviewed", "rejected", "claim", "set"])
def test_a_newer_run_leaves_what_a_person_touched(catalog, desk, touch):
    document = desk.document()
    desk.kept(catalog)
    item = catalog.items()[0]
    if touch == "claim":
        catalog.review(item.dossier.steps[0].id, "reviewed", desk.person)
    elif touch == "set":
        catalog.set(item.id, Changes(duration_s=90), desk.person)
    else:
        catalog.review(item.id, touch, desk.person)
    before = catalog.item(item.id)
    other = desk.dossier(document, lat=10, description="what a machine says now")
    desk.kept(catalog, document, other, run=desk.newer_run)
    assert catalog.item(item.id) == before
    desk.kept(catalog, document, desk.dossier(document, "video"), run=desk.run)
    assert catalog.item(item.id) == before


def test_a_new_text_at_a_known_url_is_a_new_version(catalog, desk):
    old = desk.document(url="https://example.org/1")
    new = desk.document(old.text + " Updated.", url="https://example.org/1")
    desk.kept(catalog, old)
    gone = catalog.items()[0]
    kept = desk.kept(catalog, new)
    assert kept.events[0].body.replaces == old.sha256
    assert [i.document for i in catalog.items()] == [new]
    assert not catalog.item(gone.id).shown


def test_what_was_reviewed_in_an_older_version_stays(catalog, desk):
    old = desk.document(url="https://example.org/1")
    desk.kept(catalog, old)
    catalog.review(catalog.items()[0].id, "reviewed", desk.person)
    desk.kept(catalog, desk.document(old.text + " Updated.", url="https://example.org/1"))
    assert [i.status for i in catalog.items()] == ["reviewed", "suggested"]


def test_two_versions_in_one_folder_settle_after_one_run(catalog, desk):
    old = desk.document(url="https://example.org/1")
    new = desk.document(old.text + " Updated.", url="https://example.org/1")
    desk.kept(catalog, old)
    desk.kept(catalog, new)
    assert desk.kept(catalog, old).events == ()
    assert desk.kept(catalog, new).events == ()
    assert [i.document.sha256 for i in catalog.items()] == [new.sha256]


def test_an_old_version_read_by_a_newer_run_stays_in_the_background(catalog, desk):
    old = desk.document(url="https://example.org/1")
    new = desk.document(old.text + " Updated.", url="https://example.org/1")
    desk.kept(catalog, old)
    desk.kept(catalog, new)
    desk.kept(catalog, old, run=desk.newer_run)
    desk.kept(catalog, old.model_copy(update={"publisher": "Evening Example"}))
    assert [i.document.sha256 for i in catalog.items()] == [new.sha256]


def test_findings_of_another_document_are_refused(catalog, desk):
    other = desk.document("A drone video of elsewhere.")
    with pytest.raises(UsageError, match=r"not of note\.txt"):
        catalog.keep(desk.document(), desk.findings(other), desk.run)
    assert catalog.checkpoint.events == 0


def test_a_closed_catalog_holds_what_was_kept(path, catalog, desk):
    desk.kept(catalog)
    items, checkpoint = catalog.items(), catalog.checkpoint
    catalog.close()
    with Catalog.open(path) as again:
        assert again.items() == items
        assert again.checkpoint == checkpoint
