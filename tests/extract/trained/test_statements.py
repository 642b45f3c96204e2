"""What the words of a sentence say together about a check, and which of it is told."""

from hashlib import sha256

import pytest

from catalog.choice import Chooser
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.actors import actors_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.recordings import Recording
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.extract.trained.statements import statements, weighed
from catalog.extract.trained.verdicts import Said
from catalog.model import Document

TEXT = "Airwatch found that it was actually filmed in Gaza, which Lumen denied."
ODDS = {"bias": -4.0, **{f"odds={n}": 0.9 * n for n in range(-7, 10)}}


@pytest.fixture
def scene():
    document = Document(sha256=sha256(TEXT.encode()).hexdigest(), name="x", text=TEXT)
    (line,) = lines_of(document, lexicon_of("en"))
    return Scene(line, actors_of(line), [], [(0, 1), (1, 1)], None, [Recording(0), Recording(1)])


def said(scene, word, who, verdict="refuted", sure=0.3, recordings=(0,)):
    at = next(i for i, w in enumerate(scene.line.words) if w.low == word)
    verifier = next((a for a in scene.actors if a.agent().text == who), None)
    return Said(Trigger(scene.line, at, "check-found"), recordings, verifier, "location", verdict, None, sure)


def test_the_more_words_tell_the_same_the_likelier_it_is(scene):
    (both,) = statements(scene, [said(scene, "found", "Airwatch"), said(scene, "actually", "Airwatch")])
    assert (both.words, both.verifier) == (2, "Airwatch")
    assert both.sure == pytest.approx(1 - 0.7 * 0.7)


def test_what_one_word_may_say_in_several_ways_is_no_further_word(scene):
    (one,) = statements(scene, [said(scene, "found", "Airwatch"), said(scene, "found", "Airwatch", sure=0.2)])
    assert (one.words, one.sure) == (1, pytest.approx(0.5))


def test_words_that_name_nobody_bear_out_those_that_do(scene):
    found = {
        s.verifier: s for s in statements(scene, [said(scene, "found", "Airwatch"), said(scene, "actually", None)])
    }
    assert found["Airwatch"].sure == pytest.approx(1 - 0.7 * 0.7)
    assert found["Airwatch"].alone == found[None].sure == pytest.approx(0.3)


def test_other_verifiers_and_verdicts_are_other_statements(scene):
    found = list(statements(scene, [said(scene, "found", "Airwatch"), said(scene, "denied", "Lumen", "disputed")]))
    assert {(s.verifier, s.said.verdict, s.words) for s in found} == {
        ("Airwatch", "refuted", 1),
        ("Lumen", "disputed", 1),
    }


def test_what_is_told_of_two_recordings_is_a_statement_on_each(scene):
    found = statements(scene, [said(scene, "found", "Airwatch", recordings=(0, 1), sure=0.9)])
    assert {s.recording: s.verifier for s in weighed(found, Chooser({"statement": ODDS}, "en"))} == {
        0: "Airwatch",
        1: "Airwatch",
    }


def test_what_is_likelier_by_itself_is_likelier_beside_the_others(scene):
    found = [
        said(scene, "denied", "Lumen", "disputed", sure=0.93),
        said(scene, "found", "Airwatch", sure=0.97),
        said(scene, "actually", "Gaza", sure=0.05),
    ]
    told = weighed(statements(scene, found), Chooser({"statement": ODDS}, "en"))
    assert [s.verifier for s in sorted(told, key=lambda s: -s.sure)] == ["Airwatch", "Lumen", "Gaza"]
