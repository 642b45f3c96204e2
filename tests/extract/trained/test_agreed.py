"""What two readers agree on, by how likely each holds it; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.date_words import DateWords
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained import agreed
from catalog.extract.trained.actors import actors_of
from catalog.extract.trained.deeds import ROLES, Deed
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.recordings import Recording
from catalog.extract.trained.relations import CHECKS, DATES, Relation
from catalog.extract.trained.scenes import Scene, Trigger
from catalog.extract.trained.seen import see
from catalog.extract.trained.statements import Statement
from catalog.extract.trained.verdicts import Said
from catalog.model import Document

TEXT = "Airwatch posted the clip, which Lumen said was filmed in Gaza on 3 May."
MAY = DateWords(TEXT.index("3 May"), TEXT.index("3 May") + 5, "day", month=5, day=3)


@pytest.fixture
def scene():
    document = Document(sha256=sha256(TEXT.encode()).hexdigest(), name="x", text=TEXT)
    (line,) = lines_of(document, lexicon_of("en"))
    return Scene(line, actors_of(line), [], [(0, 1)], None, [Recording(0)])


@pytest.fixture
def seen(scene):
    return see([scene], [(scene.line, MAY)], "en")


def at(scene, word):
    return next(i for i, w in enumerate(scene.line.words) if w.low == word)


def who(scene, name):
    return next((a for a in scene.actors if a.agent().text == name), None)


def deed(scene, role, name, sure, word="posted"):
    return Deed(Trigger(scene.line, at(scene, word), role), role, (0,), who(scene, name), None, sure)


def heard_deed(scene, role, name, sure, word="posted"):
    return Relation(0, who(scene, name), -1, ROLES.index(role), at(scene, word), sure)


def heard_check(scene, dimension, verdict, name, sure):
    return Relation(0, who(scene, name), -1, CHECKS.index((dimension, verdict)), at(scene, "said"), sure)


def statement(scene, dimension, verdict, name, sure):
    said = Said(Trigger(scene.line, at(scene, "said"), "check"), (0,), who(scene, name), dimension, verdict, None, sure)
    return Statement(said, 0, scene, 1, sure, sure, 0.0, name)


@pytest.mark.parametrize(
    ("weighed", "heard", "told"),
    [
        (0.6, 0.6, True),
        (0.95, 0.2, True),
        (0.6, None, False),
        (None, 0.6, False),
        (0.97, None, True),
        (0.2, 0.3, False),
    ],
)
def test_a_deed_is_told_that_both_hold_likely_or_one_nearly_certain(scene, seen, weighed, heard, told):
    one = [deed(scene, "posted", "Airwatch", weighed)] if weighed else []
    other = [heard_deed(scene, "posted", "Airwatch", heard)] if heard else []
    assert bool(agreed.deeds(one, other, seen)) is told


def test_deeds_of_others_do_not_bear_each_other_out(scene, seen):
    one, other = deed(scene, "posted", "Airwatch", 0.6), heard_deed(scene, "posted", "Lumen", 0.6)
    assert agreed.deeds([one], [other], seen) == []


def test_the_surer_reader_says_in_which_role_something_was_made_public(scene, seen):
    one, other = deed(scene, "posted", "Airwatch", 0.6), heard_deed(scene, "released", "Airwatch", 0.9)
    assert [d.role for d in agreed.deeds([one], [other], seen)] == ["released"]


def test_of_what_somebody_found_out_on_one_dimension_the_likeliest_is_told(scene, seen):
    weighed = [
        statement(scene, "location", "confirmed", "Lumen", 0.6),
        statement(scene, "time", "refuted", "Lumen", 0.9),
    ]
    heard = [
        heard_check(scene, "location", "confirmed", "Lumen", 0.5),
        heard_check(scene, "location", "disputed", "Lumen", 0.95),
        heard_check(scene, "time", "refuted", "Lumen", 0.9),
    ]
    (told,) = agreed.checks(weighed, heard, seen).values()
    assert [(s.dimension, s.verdict) for s in told] == [("time", "refuted"), ("location", "confirmed")]


def test_what_is_heard_of_a_check_can_be_traced_to_its_word(scene, seen):
    (told,) = agreed.checks([], [heard_check(scene, "content", "disputed", "Lumen", 0.999)], seen)[0]
    assert TEXT[told.trigger.start : told.trigger.end] == "said"


def test_a_date_is_told_in_the_words_of_the_text(seen):
    heard = [Relation(0, None, 0, DATES.index("filmed"), 0, 0.999)]
    ((time,),) = agreed.times([], heard, [(MAY, ("2024-05-03", "stated"))]).values()
    assert (time.role, time.when, TEXT[time.start : time.end]) == ("filmed", "2024-05-03", "3 May")
