"""Who did what with a recording: one step of its chain."""

from catalog.model.base import Evidence, Record
from catalog.model.dates import Edtf
from catalog.model.words import AgentKind, StepRole


class ProvenanceStep(Record):
    """One step of a recording's chain. What nobody said stays unknown and is shown as a gap."""

    id: str
    """Made from the item, the role, the agent and the span."""
    item: str
    """Id of the footage item."""
    role: StepRole
    """What the agent did with the recording."""
    agent: str | None = None
    """A name, or the text's own words where it names nobody ("an open source expert"); None = unknown."""
    agent_kind: AgentKind
    """`named`, `described` (words but no name) or `unknown`."""
    when: Edtf | None = None
    """When, EDTF."""
    channel: str | None = None
    """Where it happened: `Telegram`, `X`, `YouTube`, `TV`."""
    handle: str | None = None
    """Account on that channel, with its `@`."""
    credit: str | None = None
    """The credit line, exactly as printed."""
    evidence: Evidence | None = None
    """The words it rests on; None for steps added by hand."""
