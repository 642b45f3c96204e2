"""Checks in clauses that hang on the footage: "the footage, which X could not verify"."""

from hashlib import sha256

import pytest

from catalog.extract import extract
from catalog.model import Document


@pytest.mark.parametrize(
    ("text", "verdict", "verifier"),
    [
        ("The footage, which could not be verified, shows a fire in Kharkiv.", "not_confirmed", None),
        ("The footage, which Reuters could not verify, shows a fire.", "not_confirmed", "Reuters"),
        ("The clip, which Reuters verified by matching the bridge, shows a flood.", "confirmed", "Reuters"),
        ("The clip, which was verified by Reuters, shows a flood.", "confirmed", "Reuters"),
    ],
)
def test_a_relative_clause_speaks_of_the_footage_before_it(text, verdict, verifier):
    (dossier,) = extract(Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text))
    assert {(v.verdict, v.verifier) for v in dossier.verifications} == {(verdict, verifier)}
