"""Other readers of footage: nothing they say is believed unless the text bears it out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.extract import extract
from catalog.extract.plugged import checked, combined
from catalog.testing import ANSWER, LIES, REPORT, ByHeart, Desk, ExtractorContract

DESK = Desk()


class TestByHeart(ExtractorContract):
    extractor = ByHeart()


def read(*answers, text=REPORT, **details):
    document = DESK.document(text, **details)
    return document, checked(document, answers)


def sizes(found):
    counted = [(len(d.steps), len(d.times), len(d.verifications)) for d in found.dossiers]
    return len(counted), *(sum(column) for column in (zip(*counted, strict=True) if counted else [(), (), ()]))


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.name)
def test_what_the_text_does_not_bear_out_is_dropped_and_told(lie):
    twice = lie.name == "the same recording twice"
    _, found = read(*([lie.answer] * (2 if twice else 1)))
    assert sizes(found) == lie.kept
    told = lie.kept != (1, 1, 1, 1) or twice or lie.name in ("a method that was made up", "an account that was made up")
    assert bool(found.dropped) == told
    assert all("\n" not in line and len(line) < 300 for line in found.dropped)
    assert "Proof of a crime" not in str(found.dossiers)
    assert all(record.when != "4 May 2022" for dossier in found.dossiers for record in dossier.times)


def test_spans_ids_and_sentences_are_our_own():
    document, found = read({**ANSWER, "id": "item-1", "start": 99_999})
    (dossier,) = found.dossiers
    for record in (dossier.item, *dossier.steps, *dossier.times, *dossier.verifications):
        evidence = record.evidence
        assert document.text[evidence.quote_start :].startswith(evidence.quote)
        assert evidence.document == document.sha256
    (step,), (time,), (check,) = dossier.steps, dossier.times, dossier.verifications
    words = [document.text[r.evidence.start : r.evidence.end] for r in (dossier.item, step, time, check)]
    assert words == [part["quote"] for part in (ANSWER, *ANSWER["steps"], *ANSWER["times"], *ANSWER["verifications"])]
    assert (step.agent_kind, time.basis, check.verifier_kind) == ("unknown", "stated", "named")
    assert dossier.item.id != "item-1"
    assert [document.text[a:b] for a, b in dossier.item.mentions] == ["A drone video", "the clip"]


def test_white_space_is_all_that_a_quote_may_change():
    wrapped = REPORT.replace("shows Lyman", "shows\n    Lyman")
    _, found = read(
        {"kind": "video", "quote": "A drone video posted on Telegram by @skyeye on 4 May 2022 shows Lyman"},
        text=wrapped,
    )
    assert len(found.dossiers) == 1
    for other in ("a drone video", "A drone vidéo", "A drone video…", "A drone video!"):
        assert read({"kind": "video", "quote": other})[1].dossiers == ()


def test_words_that_stand_in_the_text_twice_are_those_that_the_hint_is_near_to():
    text = "A video shows Lyman. A video shows Kherson."
    places = [
        read({"kind": "video", "quote": "A video", "start": start}, text=text)[1].dossiers[0] for start in (0, 20)
    ]
    assert [dossier.item.evidence.start for dossier in places] == [0, 21]


@pytest.mark.parametrize(
    ("when", "quote", "kept"),
    [
        ("2022-05-04", "4 May", True), ("2022-05-04", "on Monday", True),
        ("2022-05-03/2022-05-04", "3-4 May 2022", True),
        ("2022-05", "May 2022", True), ("2021-05-04", "4 May 2022", False), ("2022-05-09", "4 May", False),
        ("2022-05-04", "04.05.2022", True), ("XXXX-XX-XX", "undated", True),
    ],
)  # fmt: skip
def test_a_date_fits_the_numbers_of_its_words(when, quote, kept):
    text = f"A video dated {quote} shows Lyman."
    part = {"role": "filmed", "when": when, "quote": quote}
    _, found = read({"kind": "video", "quote": "A video", "times": [part]}, text=text)
    assert bool(found.dossiers[0].times) == kept


def test_what_two_readers_say_of_one_recording_is_one_item():
    document = DESK.document(REPORT)
    ours = extract(document)
    assert len(ours) == 1
    new = {"dimension": "content", "verdict": "confirmed", "verifier": "An editor at the Daily Example",
           "quote": "confirmed the place"}  # fmt: skip
    theirs = checked(document, [{**ANSWER, "verifications": [*ANSWER["verifications"], new]}]).dossiers
    (both,) = combined(ours, theirs)
    assert both.item.id == ours[0].item.id
    assert len({record.id for record in (*both.steps, *both.times, *both.verifications)}) == len(
        (*both.steps, *both.times, *both.verifications)
    )
    assert {record.item for record in (*both.steps, *both.times, *both.verifications)} == {both.item.id}
    assert [t.when for t in both.times] == [t.when for t in ours[0].times], "the date both gave is kept once"
    assert ("content", "confirmed") in {(v.dimension, v.verdict) for v in both.verifications}


def test_a_recording_that_only_they_saw_is_one_more():
    document = DESK.document(REPORT + " The balcony camera saw it, too.")
    theirs = checked(document, [{"kind": "cctv", "quote": "The balcony camera"}]).dossiers
    found = combined(extract(document), theirs)
    assert [dossier.item.kind for dossier in found] == ["drone_video", "cctv"]


FIELDS = ["kind", "quote", "start", "steps", "times", "role", "when", "agent", "mentions"]
VALUES = ["A drone video", "posted", "video", "4 May 2022"]
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(VALUES),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner),
    max_leaves=12,
)


@given(st.lists(JUNK, max_size=4))
def test_no_answer_breaks_it(answers):
    document, found = read(*answers)
    for dossier in found.dossiers:
        assert document.text[dossier.item.evidence.start : dossier.item.evidence.end]
