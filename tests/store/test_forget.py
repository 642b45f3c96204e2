"""Forgetting: the words are gone from the file, a tombstone stays, and the chain holds."""

import pytest

from catalog.errors import NotFoundError, UsageError
from catalog.model import Copy, Note
from catalog.store import Catalog, Changes, audit
from catalog.store.media import place_of


def holds(path, words):
    return words.encode() in path.read_bytes()


def is_sound(path):
    return not [f for f in audit(path, quick=False, full=True, checkpoint=None) if f.level == "wrong"]


def test_an_item_by_hand_is_forgotten_with_all_words_about_it(catalog, path, desk):
    item = catalog.add(desk.by_hand("A still of Wolodymyr Zaplatnik"), desk.person).new[0]
    catalog.set(
        item, Changes(description="Zaplatnik at his door"), desk.person.model_copy(update={"why": "I know him"})
    )
    known = catalog.checkpoint
    assert holds(path, "Zaplatnik")
    done = catalog.forget(item, desk.person.model_copy(update={"why": "he asked for it"}))
    assert (done.kind, done.values, done.open_events) == ("item", 4, 0)
    assert catalog.items() == []
    with pytest.raises(NotFoundError, match=r"item .* was forgotten on 2023-01-01 by ash: he asked for it"):
        catalog.item(item)
    assert [e.why for e in catalog.log(item)] == ["he asked for it"]
    assert [e.type for e in catalog.log()] == ["item", "set", "forget"]
    catalog.close()
    assert not holds(path, "Zaplatnik")
    assert not holds(path, "I know him")
    assert is_sound(path)
    assert [f.check for f in audit(path, quick=False, full=False, checkpoint=known) if f.level == "wrong"] == []


def test_a_document_is_forgotten_with_all_that_was_found_in_it(catalog, path, desk):
    document = desk.document("A drone video by Zaplatnik shows Lyman.", publisher="Zaplatnik & Sons")
    desk.kept(catalog, document)
    desk.kept(catalog, document, desk.dossier(document, "video"), run=desk.newer_run)
    desk.kept(catalog)
    catalog.forget(document.sha256, desk.person)
    assert [i.document.name for i in catalog.items()] == ["note.txt"]
    assert catalog.current(document, desk.newer_run), "it is not read again"
    assert desk.kept(catalog, document).events == ()
    assert len(catalog.items()) == 1
    catalog.close()
    assert not holds(path, "Zaplatnik")
    assert is_sound(path)


def test_one_item_of_a_document_is_forgotten_and_not_found_again(catalog, path, desk):
    document = desk.document("A drone video of Lyman; another video, of Zaplatnik.")
    both = desk.dossier(document), desk.dossier(document, "another video", description="of Zaplatnik himself")
    desk.kept(catalog, document, *both)
    catalog.forget(both[1].item.id, desk.person)
    assert [i.id for i in catalog.items()] == [both[0].item.id]
    assert desk.kept(catalog, document, *both).events == ()
    desk.kept(catalog, document, *both, run=desk.newer_run)
    assert [i.id for i in catalog.items()] == [both[0].item.id]
    catalog.close()
    assert not holds(path, "Zaplatnik himself")
    assert is_sound(path)


def test_a_note_is_forgotten_alone(catalog, path, desk):
    item = catalog.add(desk.by_hand(), desk.person).new[0]
    catalog.set(item, Changes(notes=(Note(id="note-1", item=item, text="lives in Zaplatna Street"),)), desk.person)
    catalog.forget("note-1", desk.person)
    assert catalog.item(item).notes == ()
    catalog.close()
    assert not holds(path, "Zaplatna")


def test_a_part_of_what_was_found_in_a_text_cannot_be_forgotten_alone(catalog, desk):
    desk.kept(catalog)
    claim = catalog.items()[0].dossier.locations[0]
    with pytest.raises(UsageError, match="forget its item"):
        catalog.forget(claim.id, desk.person)


def test_what_was_forgotten_cannot_be_added_again(catalog, desk):
    item = catalog.add(desk.by_hand(), desk.person).new[0]
    catalog.forget(item, desk.person)
    with pytest.raises(NotFoundError, match="was forgotten"):
        catalog.add(desk.by_hand(), desk.person)


def test_its_media_go_too_unless_another_item_has_them(catalog, path, desk, tmp_path):
    (tmp_path / "clip.mp4").write_bytes(b"frames")
    (tmp_path / "shared.mp4").write_bytes(b"other frames")
    one, two = (catalog.add(desk.by_hand(words), desk.person).new[0] for words in ("One", "Two"))
    own, shared = (catalog.keep_file(tmp_path / name) for name in ("clip.mp4", "shared.mp4"))
    catalog.set(one, Changes(copies=(Copy(sha256=own), Copy(sha256=shared))), desk.person)
    catalog.set(two, Changes(copies=(Copy(sha256=shared),)), desk.person)
    assert catalog.forget(one, desk.person).media == 1
    assert not place_of(path, own).exists()
    assert place_of(path, shared).exists()
    catalog.close()
    assert is_sound(path)


def test_a_rehearsed_forgetting_forgets_nothing(catalog, path, desk):
    item = catalog.add(desk.by_hand("A still of Zaplatnik"), desk.person).new[0]
    with catalog.together(rehearsal=True):
        assert catalog.forget(item, desk.person).values == 2
    assert catalog.item(item).dossier.item.description == "A still of Zaplatnik"


def test_a_value_that_vanished_without_a_tombstone_is_damage(catalog, path, desk):
    catalog.add(desk.by_hand(), desk.person)
    catalog._db.execute("DELETE FROM disclosures")
    catalog.close()
    found = [f.check for f in audit(path, quick=True, full=False, checkpoint=None) if f.level == "wrong"]
    assert found == ["seal", "seal"], "what was added, and why"
    with Catalog.open(path) as again:
        assert again.checkpoint.events == 1
