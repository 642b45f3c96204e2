"""The chain of a recording: events, credits and pilots as provenance steps, each agent once."""

from dataclasses import replace

from catalog.extract.parts import Agent, Chain, Step
from catalog.extract.rules.coreference import Recording
from catalog.extract.rules.cues import Cues
from catalog.extract.rules.events import Event
from catalog.extract.rules.pilots import Pilot
from catalog.model.words import StepRole

_ROLES: dict[str, StepRole] = {
    "filmed": "filmed", "released": "released", "posted": "posted", "reposted": "reposted", "shared": "shared",
    "published": "published", "republished": "republished", "analysed": "analysed", "geolocated": "geolocated",
    "chronolocated": "chronolocated", "verified": "verified", "archived": "archived", "unit": "unit",
}  # fmt: skip


def step_of_event(event: Event, when: str | None, cues: Cues) -> Step | None:
    """Turn an event into a step; verbs that say nothing of the chain give none."""
    if event.negated or (event.base in ("see", "view") and not event.agent):
        return None
    agent = event.agent
    role = _role(event, agent)
    if role == "filmed" and agent and _bare_instrument(agent, cues):
        agent = None
    if event.base in cues.table["from_agent"] and not agent:
        return None
    start, end = _span(event, agent)
    return Step(
        role, agent.text if agent else None, agent.kind if agent else "unknown", start, end, event.sentence.index,
        when, event.channel, agent.handle if agent else None, left_open=event.left_open,
    )  # fmt: skip


def add_filmer(chain: Chain, recording: Recording, pilot: Pilot | None, cues: Cues) -> None:
    """Say who filmed a drone recording if nobody was named: the text's pilot, or that it is not known."""
    _leave_open(chain, cues)
    filmed = [s for s in chain.steps if s.role == "filmed"]
    if pilot and "drone" in recording.kinds and not any(s.kind == "named" for s in filmed):
        agent = pilot.agent
        chain.add(Step("filmed", agent.text, agent.kind, agent.start, agent.end, pilot.sentence.index))
        if pilot.unit:
            sentence, unit = pilot.unit
            chain.add(Step("unit", unit.text, unit.kind, unit.start, unit.end, sentence.index))
    elif "drone" in recording.kinds and not filmed:
        first = recording.first
        chain.add(Step("filmed", None, "unknown", first.start, first.end, first.sentence.index))


def _leave_open(chain: Chain, cues: Cues) -> None:
    """Where the text says that nobody knows who filmed, a drone as the agent is no answer."""
    opened = next((s for s in chain.steps if s.role == "filmed" and s.left_open), None)
    if not opened:
        return
    machines = [
        s for s in chain.steps if s.role == "filmed" and s.kind == "described" and _ends_in_instrument(s.agent, cues)
    ]
    when = opened.when or next((s.when for s in machines if s.when), None)
    chain.steps = [replace(s, when=when) if s is opened else s for s in chain.steps if s not in machines]


def _ends_in_instrument(agent: str | None, cues: Cues) -> bool:
    words = (agent or "").lower().split()
    return any("instrument" in cues.tags.get(" ".join(words[-size:]), {}) for size in (1, 2, 3))


def _role(event: Event, agent: Agent | None) -> StepRole:
    if event.role == "published" and event.on_a_network and agent is None:
        return "posted"
    return _ROLES[event.role]


def _span(event: Event, agent: Agent | None) -> tuple[int, int]:
    return (min(event.start, agent.start), max(event.end, agent.end)) if agent else (event.start, event.end)


def _bare_instrument(agent: Agent, cues: Cues) -> bool:
    """Say whether the agent is only a machine of nobody's: "a drone", "an unmanned aircraft", "a security camera"."""
    words = (agent.text or "").lower().split()
    words = words[: next((i for i, word in enumerate(words) if word in ("at", "in", "on", "near", "outside")), None)]
    for at in range(len(words)):
        if "instrument" in cues.tags.get(" ".join(words[at:]), {}):
            return True
        if not cues.has("generic_instrument", words[at]):
            return False
    return False
