"""Where the clause of a check ends; no weights are asked."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.clauses import clause
from catalog.extract.trained.lines import lines_of
from catalog.model import Document

WHOLE = [
    ("en", "Reuters confirmed the location, date and source of it."),
    ("en", "The location, the date and the source were verified."),
    ("en", "It verified the place from a sign, the date from metadata."),
    ("ru", "Подтвердить место и время съемки не удалось."),
    ("uk", "Підтвердили місце за знімками, а дату — за метаданими."),
]
PARTED = [
    ("en", "The agency confirmed the location, the date could not be.", "The agency confirmed the location"),
    ("en", "The location was confirmed and the date of the clip is not known.", "The location was confirmed"),
    ("en", "AP verified the location, although not the exact time.", "AP verified the location,"),
    ("uk", "Агентство підтвердило місце, дату підтвердити не вдалося.", "Агентство підтвердило місце"),
    ("ru", "Место съемки подтверждено, время — нет.", "Место съемки подтверждено, время"),
]


def clauses(language, sentence):
    document = Document(sha256=sha256(sentence.encode()).hexdigest(), name="x", text=sentence)
    (line,) = lines_of(document, lexicon_of(language))
    return [line.between(*clause(line, at)) for at in line.bearing("check")]


@pytest.mark.parametrize(("language", "sentence"), WHOLE)
def test_dimensions_in_a_row_share_a_clause(language, sentence):
    assert clauses(language, sentence)[0] == sentence


@pytest.mark.parametrize(("language", "sentence", "first"), PARTED)
def test_a_clause_ends_where_something_else_is_said_of_another_dimension(language, sentence, first):
    assert clauses(language, sentence)[0] == first


def test_a_clause_begins_behind_what_was_said_of_another_dimension():
    assert clauses(*PARTED[3][:2])[1] == "дату підтвердити не вдалося."


TWO_VERBS = "The place and the date were verified and confirmed by AFP."
TWO_OBJECTS = "It confirmed the place and the date by matching the roof."
TWO_CHECKS = [
    (
        "Reuters verified the scene and AFP confirmed its date.",
        ["Reuters verified the scene", "AFP confirmed its date."],
    ),
    (TWO_VERBS, [TWO_VERBS, TWO_VERBS]),
    (TWO_OBJECTS, [TWO_OBJECTS, TWO_OBJECTS]),
]


@pytest.mark.parametrize(("sentence", "said"), TWO_CHECKS)
def test_and_parts_two_checks_but_no_verbs_and_objects_of_one(sentence, said):
    assert clauses("en", sentence)[-2:] == said
