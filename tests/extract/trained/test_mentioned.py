"""Recordings that are counted and then told apart speak of footage, whatever the weights say."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.mentioned import sure_mentions
from catalog.extract.trained.mentions import candidates
from catalog.model import Document


@pytest.mark.parametrize(
    ("language", "text", "sure"),
    [
        ("uk", "Два записи з Польщі. На першому тече вода. На другому прориває дамбу.", ["записи", "першому", "другому"]),
        ("uk", "Дослідили два ролики. Перший показав канал. Перший заступник мовчить.", []),
        ("en", "Two videos are shared. The first shows a fire, the second was shot from a car.", ["videos", "first", "second"]),
        ("en", "Two videos are shared. The first time he filmed.", []),
    ],
)  # fmt: skip
def test_what_is_counted_and_told_apart_is_footage(language, text, sure):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text)
    found = [m for line in lines_of(document, lexicon_of(language)) for m in candidates(line)]
    assert [text[found[at].start : found[at].end] for at in sorted(sure_mentions(found))] == sure
