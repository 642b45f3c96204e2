"""A verdict of somebody on one dimension of a recording, as read in a sentence."""

from dataclasses import dataclass

from catalog.extract.agents import Agent
from catalog.extract.tokens import Sentence
from catalog.model.words import DIMENSIONS as DIMENSIONS
from catalog.model.words import Dimension, Verdict


@dataclass(frozen=True, slots=True)
class Check:
    """One verdict on one dimension, before it gets its id. Offsets count in characters of the document."""

    recordings: tuple[int, ...]
    dimension: Dimension
    verdict: Verdict
    verifier: Agent | None
    method: str | None
    start: int
    end: int
    looked_into: bool = True
    """Whether somebody checked, rather than only says so."""


def is_object(sentence: Sentence, at: int, first: int) -> bool:
    """Say whether a soft word ("when", "place") is what is checked: it opens the object or follows "and", "the"."""
    return at - first <= 1 or sentence.low(at - 1) in (
        "which",
        "what",
        "and",
        "or",
        "not",
        "nor",
        "the",
        "exact",
        "precise",
        ",",
        "exactly",
    )
