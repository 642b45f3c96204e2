"""Whose word a statement is: the subject of a verb of saying, or who stands behind "according to"."""

from collections.abc import Sequence

from catalog.extract.parts import Agent
from catalog.extract.rules.agents import agent_after, agent_before
from catalog.extract.rules.coreference import Reference
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.tokens import Sentence


def ourselves(sentence: Sentence, verb: int) -> Agent | None:
    """Return the "we" right before a verb group: who writes the text speaks of himself."""
    token = sentence.tokens[verb - 1] if verb else None
    return Agent(token.text, "described", token.start, token.end) if token and token.low == "we" else None


def attributed(sentence: Sentence, at: int, references: Sequence[Reference], cues: Cues) -> Agent | None:
    """Return who says so: the subject of a verb of saying before, or who stands behind "according to"."""
    for i, token in enumerate(sentence.tokens):
        if token.low == "according" and sentence.low(i + 1) == "to":
            return agent_after(sentence, i + 2, cues)
        if (
            token.low == "by"
            and i > at
            and sentence.tag(i - 1, "role") is None
            and i - at <= 4
            and "flagged" in sentence.text
        ):
            return agent_after(sentence, i + 1, cues)
        if (cues.has("report", token.low) or cues.has("judged", token.low)) and token.low != "according" and i != at:
            if {"which", "that", "who"} & {sentence.low(i - 1), sentence.low(i - 2)} and sentence.low(i - 1) != "that":
                continue
            who = agent_before(sentence, i, cues)
            first = next((n for n, t in enumerate(sentence.tokens) if who and t.end > who.start), 0)
            if sentence.low(first - 1) == "as" and cues.has("claiming", token.low):
                continue  # "as some users claim"
            if who and not any(r.mention.start <= who.start < r.mention.end for r in references):
                return who
            if i > at and sentence.tokens[i + 1 : i + 2] and sentence.low(i - 1) in (",", '"'):
                return agent_after(sentence, i + 1, cues)
    verb = next((i for i, t in enumerate(sentence.tokens) if t.tags.get("role") in ("verified", "analysed")), None)
    return agent_before(sentence, verb, cues) if verb else None


def verb_group_start(sentence: Sentence, at: int, cues: Cues) -> int:
    """Return where the verb group begins: at "was" in "was not able to independently verify"."""
    back = at
    while back > 0:
        low = sentence.low(back - 1)
        listed = any(cues.has(kind, low) for kind in ("be", "have", "modal", "adverb", "negation"))
        if not listed and low not in (
            "able",
            "possible",
            "to",
            "immediately",
            "managed",
            "did",
            "do",
            "does",
            "also",
            "attempt",
            "been",
        ):
            if low != "position":  # "was not in a position to verify"
                return back
            back -= 2
        back -= 1
    return back


def first_subject(sentence: Sentence, before: int, cues: Cues) -> Agent | None:
    """Return the subject that a clause of "and" or "but" shares with the first verb of its sentence: "The BBC has seen
    the video but has not verified it"."""
    start = next((i + 1 for i in range(before - 1, -1, -1) if sentence.low(i) in (";", '"')), 0)
    for at in range(start + 1, before):
        token = sentence.tokens[at]
        acts = "past" in token.tags.get("form", "") and "media" not in token.tags and not token.capital
        if acts or any(cues.has(kind, token.low) for kind in ("have", "modal", "report", "finite")):
            return agent_before(sentence, at, cues)
    return None
