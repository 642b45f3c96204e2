"""What a reader makes of one recording, before it gets ids; and the readings of two readers as one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from catalog.extract.parts import Check, Step, Time, same_agent
from catalog.model import Span
from catalog.model.words import MediaKind


@dataclass(frozen=True, slots=True)
class Reading:
    """One recording as read; offsets count in characters of the document."""

    spans: tuple[Span, ...]
    """Where the text speaks of it, the first mention first."""
    kind: MediaKind
    description: str
    duration_s: int | None
    steps: tuple[Step, ...]
    times: tuple[Time, ...]
    checks: tuple[Check, ...]


def together(first: Sequence[Reading], second: Sequence[Reading]) -> list[Reading]:
    """Return the readings of two readers of one text as one: recordings whose mentions share most characters are one.

    What both say is kept once. Where they differ, what the first says stands and the second adds what is new; where it
    takes for one what the first tells apart, it is not heard.
    """
    sharing = {j: [i for i, a in enumerate(first) if _shared(a, b)] for j, b in enumerate(second)}
    joined = list(first)
    for j, holders in sharing.items():
        if len(holders) == 1:
            joined[holders[0]] = _joined(joined[holders[0]], second[j])
    alone = [second[j] for j, holders in sharing.items() if not holders]
    return by_first_mention([*joined, *alone])


def _shared(a: Reading, b: Reading) -> int:
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a.spans for y in b.spans)


def _joined(a: Reading, b: Reading) -> Reading:
    spans = tuple(dict.fromkeys([a.spans[0], *sorted({*a.spans, *b.spans})]))
    acquired = {t.when for t in (*a.times, *b.times) if t.role == "imagery_acquired"}
    paired = a.kind == "satellite_image" and (b.kind == "satellite_pair" or len(acquired) > 1)
    return replace(
        a,
        spans=spans,
        kind="satellite_pair" if paired else a.kind,
        duration_s=a.duration_s or b.duration_s,
        steps=(*a.steps, *(s for s in b.steps if not any(_same_step(s, k) or _competing(s, k) for k in a.steps))),
        times=(*a.times, *(t for t in b.times if not any(_competing_dates(t, k) for k in a.times))),
        checks=(*a.checks, *(c for c in b.checks if not any(_same_check(c, k) for k in a.checks))),
    )


def _same_step(one: Step, other: Step) -> bool:
    """Say whether two steps are one: of one role, by agents whose words hold each other, or one of them unknown."""
    return one.role == other.role and (not one.agent or not other.agent or same_agent(one, other))


def _competing(one: Step, other: Step) -> bool:
    """Say whether two steps read the same words, or the same agent's part, in two ways."""
    return bool(one.agent and other.agent and same_agent(one, other)) or (
        one.start < other.end and other.start < one.end
    )


def _competing_dates(one: Time, other: Time) -> bool:
    """Say whether two dates are of one role, or one day is read in two roles."""
    return one.role == other.role or one.when == other.when


def _same_check(one: Check, other: Check) -> bool:
    """Say whether two verdicts are one: on one dimension, by the same verifier or one whom nobody names."""
    if one.dimension != other.dimension:
        return False
    who, whom = (c.verifier.text if c.verifier else "" for c in (one, other))
    return not who or not whom or _alike(who, whom)


def _alike(one: str, other: str) -> bool:
    a, b = one.lower(), other.lower()
    return a in b or b in a


def by_first_mention(readings: Iterable[Reading]) -> list[Reading]:
    """Return readings in the order of the text."""
    return sorted(readings, key=lambda r: r.spans[0])
