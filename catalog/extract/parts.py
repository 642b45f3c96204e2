"""What the readers of footage have in common, before records get ids: agents, steps, dates, verdicts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from catalog.model.words import AgentKind, Basis, Dimension, StepRole, TimeRole, Verdict


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody in the words of the text; offsets count in characters of the document."""

    text: str | None
    kind: AgentKind
    start: int
    end: int
    handle: str | None = None


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
    device: bool = False
    """Whether the agent is a device that filmed."""


@dataclass
class Chain:
    """The steps of one recording, merged as they come in."""

    steps: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """Take a step in; one that says no more than a known one of its role is merged into it."""
        for at, known in enumerate(self.steps):
            if _alike(known.role, step.role) and (merged := _merged(known, step)):
                self.steps[at] = replace(merged, role=known.role)
                return
        self.steps.append(step)

    def leave_open(self, step: Step) -> None:
        """Take in that nobody knows who filmed, instead of everybody who was read to have done."""
        filmed = [s for s in self.steps if s.role == "filmed"]
        kept = [s for s in self.steps if s.role != "filmed"]
        self.steps = [*kept, replace(step, when=next((s.when for s in filmed if s.when), None))]


@dataclass(frozen=True, slots=True)
class Time:
    """A date of a recording before it gets its id. Offsets count in characters of the document."""

    role: TimeRole
    when: str
    basis: Basis
    start: int
    end: int


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


def without_machines(steps: Sequence[Step]) -> list[Step]:
    """Leave out the devices that filmed ("a Ukrainian drone") where another step says who did, or names one already."""
    filmed = [s for s in steps if s.role == "filmed" and s.agent]
    machines = [s for s in filmed if s.device]
    dropped = machines if len(machines) < len(filmed) else machines[1:]
    return [s for s in steps if s not in dropped]


def _alike(role: StepRole, other: StepRole) -> bool:
    """Say whether steps of two roles may be one act: to publish is to release."""
    return role == other or {role, other} == {"released", "published"}


def _merged(known: Step, step: Step) -> Step | None:
    """Return the union of two steps that tell of the same act, or None where they differ."""
    if known.when and step.when and known.when != step.when and not (known.agent is None and step.agent is None):
        return None
    if known.agent and step.agent and not same_agent(known, step):
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


def same_agent(known: Step, step: Step) -> bool:
    """Say whether two steps name the same agent: one handle, words that hold each other, or a name and its initials."""
    if known.handle and known.handle == step.handle:
        return True
    one, other = known.agent or "", step.agent or ""
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return (bool(shorter) and shorter <= longer) or _initials(one) == other or _initials(other) == one


def _initials(agent: str) -> str:
    return "".join(word[0] for word in agent.split() if word[0].isupper())


_MARKS = str.maketrans(dict.fromkeys("\"“”‘’'«»„,", " "))
"""Marks in the words for an agent that say nothing of who it is; "'s" leaves "s"."""
_SKIPPED = frozenset((
    "the", "a", "an", "of", "for", "and", "s", "account", "twitter", "channel", "telegram", "agency",
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.",
))  # fmt: skip
_CASE = re.compile(
    r"(?:ами|ями|ого|ому|ові|еві|ою|ею|єю|ією|ией|[иі][яюиї]|ом|ем|єм|им|ым|ой|ей|ий|ый|ої|ам|ям|ах|ях|[уюаяіиыеєоьй])\Z"
)
"""Endings of Ukrainian and Russian cases; those of family names ("-ов", "-ін") stay."""
_SHORTEST = 3
"""Letters that are left of a word without its ending."""


def _words(agent: str) -> set[str]:
    """Return by what an agent is recognised: its words without articles, titles and the endings of Cyrillic cases."""
    words = agent.lower().replace("defense", "defence").translate(_MARKS).split()
    return {_stem(word) for word in words if word not in _SKIPPED}


def _stem(word: str) -> str:
    stem = _CASE.sub("", word) if "а" <= word[0] <= "ґ" else word
    return stem if len(stem) >= _SHORTEST else word
