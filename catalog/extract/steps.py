"""The chain of a recording: events, credits and pilots as provenance steps, each agent once."""

from dataclasses import dataclass, field, replace

from catalog.extract.agents import Agent
from catalog.extract.captions import Credit
from catalog.extract.coreference import Recording
from catalog.extract.cues import Cues
from catalog.extract.events import Event
from catalog.extract.pilots import Pilot
from catalog.extract.tokens import Sentence
from catalog.model.words import AgentKind, StepRole

_ROLES: dict[str, StepRole] = {
    "filmed": "filmed", "released": "released", "posted": "posted", "reposted": "reposted", "shared": "shared",
    "published": "published", "republished": "republished", "analysed": "analysed", "geolocated": "geolocated",
    "chronolocated": "chronolocated", "verified": "verified", "archived": "archived", "unit": "unit",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """A step before it gets its id. Offsets count in characters of the document."""

    role: StepRole
    agent: str | None
    kind: AgentKind
    start: int
    end: int
    sentence: int
    when: str | None = None
    channel: str | None = None
    handle: str | None = None
    credit: str | None = None
    left_open: bool = False
    """Whether the text says in so many words that nobody knows who."""


@dataclass
class Chain:
    """The steps of one recording, merged as they come in."""

    steps: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """Take a step in; one that says no more than a known one of its role is merged into it."""
        for at, known in enumerate(self.steps):
            if known.role == step.role and (merged := _merged(known, step)):
                self.steps[at] = merged
                return
        self.steps.append(step)

    def add_unless_known(self, step: Step) -> None:
        """Take a step in unless its agent already handed the recording on in some other way."""
        if not any(s.agent and _same_agent(s, step) for s in self.steps):
            self.add(step)


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


def steps_of_credit(credit: Credit, sentence: Sentence, when: str | None, chain: Chain) -> Chain:
    """Put a credit line on the step it belongs to, or add the step that it tells of."""
    if credit.signed:
        described = next(
            (
                s
                for s in chain.steps
                if s.role == "posted" and s.kind == "described" and 0 <= sentence.index - s.sentence <= 3
            ),
            None,
        )
        if described:
            chain.steps.remove(described)
        chain.add(
            Step("posted", credit.name, "named", credit.start, credit.end, sentence.index, when, "X", credit.handle)
        )
        return chain
    only_handle = credit.text == credit.handle
    beside = sorted(enumerate(chain.steps), key=lambda s: not s[1].start <= credit.start <= s[1].end)
    for at, known in beside:  # first the step in whose own words the credit stands
        near = abs(known.sentence - sentence.index) <= 3 and known.role in ("released", "posted", "published", "shared")
        if near and not known.credit:
            chain.steps[at] = replace(
                known, credit=None if only_handle else credit.text, handle=known.handle or credit.handle
            )
            return chain
    role: StepRole = "posted" if credit.handle else "released"
    name = credit.name or credit.handle
    chain.add(
        Step(role, name, "named", credit.start, credit.end, sentence.index, when, None, credit.handle, credit.text)
    )
    return chain


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


def _merged(known: Step, step: Step) -> Step | None:
    """Return the union of two steps that tell of the same act, or None where they differ."""
    if known.when and step.when and known.when != step.when and not (known.agent is None and step.agent is None):
        return None
    if known.left_open != step.left_open and (known.agent or step.agent):
        return None
    if known.agent and step.agent and not _same_agent(known, step):
        return None
    if (known.agent is None) != (step.agent is None) and not _one_act(known, step):
        return None
    better = step if (known.agent is None and step.agent) or len(step.agent or "") > len(known.agent or "") else known
    if known.kind == "named" and better.kind != "named":
        better = known
    return replace(
        better, sentence=step.sentence, when=known.when or step.when,
        channel=_surer_channel(known.channel, step.channel),
        handle=known.handle or step.handle, credit=known.credit or step.credit,
    )  # fmt: skip


def _surer_channel(one: str | None, other: str | None) -> str | None:
    return other if other and (one is None or one in ("social media", "online")) else one


def _one_act(known: Step, step: Step) -> bool:
    """Say whether a step with no agent tells of the act that another one names the agent of."""
    if known.role == "filmed":
        return True
    apart = abs(known.sentence - step.sentence)
    return apart <= 1 or (bool(known.when) and known.when == step.when) or known.role in ("geolocated", "verified")


def _same_agent(known: Step, step: Step) -> bool:
    if known.handle and known.handle == step.handle:
        return True
    one, other = known.agent or "", step.agent or ""
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return (bool(shorter) and shorter <= longer) or _initials(one) == other or _initials(other) == one


def _initials(agent: str) -> str:
    return "".join(word[0] for word in agent.split() if word[0].isupper())


_NO_QUOTES = str.maketrans(dict.fromkeys("\"“”‘’'", " "))


def _words(agent: str) -> set[str]:
    skipped = ("the", "a", "an", "of", "for", "and", "'s", "s", "account", "twitter", "channel", "telegram", "agency")
    agent = agent.lower().replace("defense", "defence").translate(_NO_QUOTES)
    return {w for w in agent.replace("’", " ").replace("'", " ").replace(",", " ").split() if w not in skipped}
