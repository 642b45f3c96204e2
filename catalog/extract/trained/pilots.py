"""Who flew the drone, and for which unit, where the text says so away from the recording itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.extract.parts import Agent, Step
from catalog.extract.trained.actors import Actor
from catalog.extract.trained.lines import Line

_NEAR = 8
"""Sentences between a pilot and the words that say in which unit he or she serves."""
_ASKS = frozenset(("^", ";", ",", ":", "."))
_SERVING = frozenset(("p:of", "p:in", "p:from", "p:with", "p:to"))


@dataclass(frozen=True, slots=True)
class Pilot:
    """A named pilot, and maybe the unit, each with the index of its sentence."""

    agent: Agent
    sentence: int
    unit: tuple[Agent, int] | None

    def steps(self) -> Iterator[Step]:
        """Yield the steps of a recording that is the pilot's."""
        told = [("filmed", self.agent, self.sentence), *([("unit", *self.unit)] if self.unit else [])]
        for role, agent, sentence in told:
            yield Step(role, agent.text, agent.kind, agent.start, agent.end, sentence)  # type: ignore[arg-type]


def pilot_of(lines: Sequence[Line], people: Sequence[Sequence[Actor]]) -> Pilot | None:
    """Return the first named pilot of a text, with the nearest unit that somebody is said to serve in."""
    for line, actors in zip(lines, people, strict=True):
        agents = (_beside(line, at, actors) for at in line.bearing("pilot", "flies") if _of_drones(line, at))
        if agent := next((a.agent() for a in agents if a), None):
            return Pilot(agent, line.index, _unit_near(line, lines))
    return None


def left_open(lines: Sequence[Line]) -> Step | None:
    """Return the step of a text that says in so many words that nobody knows who filmed: "who flew it is not said"."""
    for line in lines:
        for at in (i for i in line.bearing("relative") if line.low(i) == "who" and line.cls(i - 1) in _ASKS):
            filmed = next((i for i in range(at + 1, at + 4) if _films(line, i)), None)
            if filmed and _keeps_silent(line, filmed):
                return Step("filmed", None, "unknown", line.words[at].start, line.words[filmed].end, line.index)
    return None


def _films(line: Line, at: int) -> bool:
    return line.has(at, "flies") or line.tag(at, "deed") == "filmed"


def _keeps_silent(line: Line, at: int) -> bool:
    """Say whether a sentence goes on with "is unknown", "is not disclosed"."""
    past = len(line.words)
    denied = line.within("negation", at, past) and line.within("disclosed", at, past)
    return denied or line.within("unknown", at, past)


def _of_drones(line: Line, at: int) -> bool:
    """Say whether a word of piloting speaks of a drone: "the drone's pilot", "Oleksii flies it"."""
    flown = line.has(at, "flies") and line.low(at + 1) == "it"
    near = range(max(0, at - 4), at + 5)
    return flown or any(line.tag(i, "kind") == "drone" or line.low(i).startswith("drone") for i in near)


def _beside(line: Line, at: int, actors: Sequence[Actor]) -> Actor | None:
    """Return the name in "Oleksii, the drone's pilot", "drone pilot Oleksii", "Oleksii flies it"."""
    named = [a for a in actors if a.kind in ("name", "person", "opener") and a.agent().kind == "named"]
    inside = next((a for a in named if a.first <= at <= a.last), None)
    if inside:
        return inside
    for actor in reversed([a for a in named if not a.lead.startswith("p:")]):
        before = actor.last < at and (line.cls(actor.last + 1) == "," if line.has(at, "pilot") else at - actor.last < 3)
        behind = line.has(at, "pilot") and line.cls(at + 1) == "," and actor.first == at + 2
        if (before and at - actor.last < 7) or behind:
            return actor
    return None


def _unit_near(near: Line, lines: Sequence[Line]) -> tuple[Agent, int] | None:
    inside = [line for line in lines if abs(line.index - near.index) <= _NEAR]
    for line in sorted(inside, key=lambda line: abs(line.index - near.index)):
        if unit := next(_units(line), None):
            return unit, line.index
    return None


def _units(line: Line) -> Iterator[Agent]:
    """Yield the units that somebody is said to serve in: "members of the Ukrainian National Guard"."""
    for at in line.bearing("serving", "pilot"):
        if line.cls(at + 1) not in _SERVING:
            continue
        first = at + 3 if line.cls(at + 2) == "d" else at + 2
        past = first
        while past < len(line.words) and (line.words[past].capital or line.cls(past) == "#" or line.has(past, "unit")):
            past += 1
        words = line.words[first:past]
        if any("unit" in w.tags for w in words) and any(w.capital or w.cls == "#" for w in words):
            yield Agent(line.between(first, past - 1), "named", words[0].start, words[-1].end)
