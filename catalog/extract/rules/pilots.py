"""Who flew the drone, and for which unit, where the text says so away from the footage itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.extract.parts import Agent
from catalog.extract.rules.agents import agent_after, agent_before
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.names import is_name
from catalog.extract.rules.tokens import Sentence

_NEAR = 8
"""Sentences between a pilot and the words that say which unit he or she serves in."""


@dataclass(frozen=True, slots=True)
class Pilot:
    """A named pilot or camera operator and maybe the unit."""

    sentence: Sentence
    agent: Agent
    unit: tuple[Sentence, Agent] | None


def find_pilot(sentences: Sequence[Sentence], cues: Cues) -> Pilot | None:
    """Return the first named pilot of a text, with the nearest unit whose member is spoken of."""
    for sentence in sentences:
        for at, token in enumerate(sentence.tokens):
            agent = None
            if "pilot_nouns" in token.tags and _flies_drones(sentence, at):
                agent = _name_beside(sentence, at, cues)
            elif token.tags.get("base") in cues.table["piloting"]:
                agent = _who_flies(sentence, at, cues)
            if agent and agent.kind == "named":
                return Pilot(sentence, agent, _unit_near(sentence, sentences, cues))
    return None


def _who_flies(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return who is said to fly a drone: "Oleksii pilots it", "a quadcopter flown by Oleksii"."""
    if sentence.low(at + 1) == "by":
        near = sentence.tokens[max(0, at - 6) : at]
        return agent_after(sentence, at + 2, cues) if any(t.tags.get("instrument") == "drone" for t in near) else None
    flown = sentence.low(at + 1) == "it" or any(
        t.tags.get("instrument") == "drone" for t in sentence.tokens[at + 1 : at + 5]
    )
    if not flown or "ing" in sentence.tokens[at].tags["form"]:
        return None
    return agent_before(sentence, at, cues)


def _flies_drones(sentence: Sentence, at: int) -> bool:
    words = sentence.tokens[max(0, at - 4) : at + 5]
    return any(t.tags.get("instrument") == "drone" or "drone" in t.low for t in words)


def _name_beside(sentence: Sentence, at: int, cues: Cues) -> Agent | None:
    """Return the name in "Oleksii, the drone's pilot," or "drone pilot Oleksii"."""
    run = (
        _names(sentence, at + 1, cues) or _names(sentence, at + 2, cues)
        if sentence.low(at + 1) == ","
        else _names(sentence, at + 1, cues)
    )
    if not run:
        back = at - 1
        while back > 0 and at - back < 6 and sentence.low(back) != ",":
            back -= 1
        last = back - 1 if sentence.low(back) == "," else -1
        first = last
        while first >= 0 and is_name(sentence.tokens[first], cues):
            first -= 1
        run = (first + 1, last) if 0 <= first + 1 <= last else None
    return _agent(sentence, *run) if run else None


def _names(sentence: Sentence, at: int, cues: Cues) -> tuple[int, int] | None:
    last = at
    while last < len(sentence.tokens) and is_name(sentence.tokens[last], cues):
        last += 1
    return (at, last - 1) if last > at else None


def _agent(sentence: Sentence, first: int, last: int) -> Agent:
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    return Agent(sentence.text[start - sentence.start : end - sentence.start], "named", start, end)


def _unit_near(near: Sentence, sentences: Sequence[Sentence], cues: Cues) -> tuple[Sentence, Agent] | None:
    inside = [s for s in sentences if abs(s.index - near.index) <= _NEAR]
    for sentence in sorted(inside, key=lambda s: abs(s.index - near.index)):
        unit = next(find_units(sentence, cues), None)
        if unit:
            return sentence, unit
    return None


def find_units(sentence: Sentence, cues: Cues) -> Iterator[Agent]:
    """Yield the units that somebody is said to serve in: "members of the Ukrainian National Guard"."""
    for at, token in enumerate(sentence.tokens):
        if not (cues.has("unit_members", token.low) or "pilot_nouns" in token.tags) or sentence.low(at + 1) not in (
            "of",
            "in",
            "from",
            "with",
            "to",
        ):
            continue
        first = at + 3 if sentence.low(at + 2) in ("the", "a", "an") else at + 2
        last = first
        while last < len(sentence.tokens) and (
            sentence.tokens[last].capital
            or sentence.low(last)[:1].isdigit()
            or cues.has("unit_nouns", sentence.low(last))
        ):
            last += 1
        words = sentence.tokens[first:last]
        if any(cues.has("unit_nouns", t.low) for t in words) and any(t.capital or t.low[0].isdigit() for t in words):
            yield _agent(sentence, first, last - 1)
