"""What the words beside a check say that it is of; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.scenes import Trigger
from catalog.model import Document


def check_in(sentence):
    document = Document(sha256=sha256(sentence.encode()).hexdigest(), name="x", text=sentence)
    (line,) = lines_of(document, lexicon_of("en"))
    return Trigger(line, line.bearing("check")[0], "check")


@pytest.mark.parametrize(
    ("sentence", "sort"),
    [
        ("Reuters confirmed the location of the clip.", "dimension"),
        ("Reuters could not verify where the clip was filmed.", "dimension"),
        ("Reuters verified the clip.", "footage"),
        ("Reuters confirmed that the clip was filmed there.", "clause on footage"),
        ("The mayor confirmed that five people had died.", "clause"),
        ("The mayor confirmed the attack.", "thing"),
        ("The clip has been confirmed.", "none"),
    ],
)
def test_what_a_check_is_of(sentence, sort):
    assert check_in(sentence).object == sort


@pytest.mark.parametrize(
    ("sentence", "dimensions"),
    [
        ("Reuters verified the place and the date of the clip from the shadows.", {"location", "time"}),
        ("Reuters could not verify who filmed it.", {"source"}),
        ("Reuters verified the clip from its date.", set()),
    ],
)
def test_dimensions_named_behind_a_check(sentence, dimensions):
    assert check_in(sentence).named_behind.dimensions == dimensions


def test_dimensions_named_before_a_check():
    sentence = "Neither the location nor the date of the clip could be established."
    assert check_in(sentence).named_before.dimensions == {"location", "time"}
