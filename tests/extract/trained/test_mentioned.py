"""Recordings that are counted and then told apart speak of footage, whatever the weights say."""

from hashlib import sha256

import pytest

from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.mentioned import sure_mentions
from catalog.extract.trained.mentions import candidates
from catalog.model import Document

UK = "Два записи з Польщі. На першому видно воду. На другому прориває дамбу."
EN = "Two videos are shared. The first shows a fire, the second was shot from a car."
TITLE = "Дослідили два ролики. Перший показав канал. Перший заступник мовчить."


@pytest.mark.parametrize(
    ("language", "text", "sure"),
    [
        ("uk", UK, ["записи", "першому", "другому"]),
        ("en", EN, ["videos", "first", "second"]),
        ("uk", TITLE, []),
        ("en", "Two videos are shared. The first time he filmed.", []),
    ],
)
def test_what_is_counted_and_told_apart_is_footage(language, text, sure):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text)
    found = [m for line in lines_of(document, lexicon_of(language)) for m in candidates(line)]
    assert [text[found[at].start : found[at].end] for at in sorted(sure_mentions(found))] == sure
