"""Whom a credit line names: a person filmed, unless it is a handout."""

from hashlib import sha256

import pytest

from catalog.extract import extract
from catalog.model import Document


@pytest.mark.parametrize(
    ("language", "text", "steps"),
    [
        ("en", "The video shows a fire. Credit: Maria Lopez.", [("filmed", "Maria Lopez", "Maria Lopez")]),
        ("en", "Photo: Ivan Petrenko/AP. The photo shows fire.", [("filmed", "Ivan Petrenko", "Ivan Petrenko/AP")]),
        ("en", "The video shows a fire. (Maria Lopez/Handout)", [("released", "Maria Lopez", "Maria Lopez/Handout")]),
        ("en", "Video: Soldiers attack a house in Soledar.", []),
        ("uk", "Фото: Олена Білик. На знімку пожежа.", [("filmed", "Олена Білик", "Олена Білик")]),
    ],
)
def test_a_credit_tells_who_filmed_or_who_released(language, text, steps):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, language=language)
    assert [(s.role, s.agent, s.credit) for d in extract(document) for s in d.steps] == steps
