"""What a credit line says of the chain of a recording."""

from dataclasses import replace

from catalog.extract.captions import Credit
from catalog.extract.parts import Chain, Step
from catalog.model.words import StepRole


def add_credit(credit: Credit, line: int, when: str | None, chain: Chain) -> None:
    """Put a credit line of a sentence (by its number) on the step it belongs to, or add the step that it tells of."""
    if credit.signed:
        described = next(
            (s for s in chain.steps if s.role == "posted" and s.kind == "described" and 0 <= line - s.sentence <= 3),
            None,
        )
        if described:
            chain.steps.remove(described)
        chain.add(Step("posted", credit.name, "named", credit.start, credit.end, line, when, "X", credit.handle))
        return
    only_handle = credit.text == credit.handle
    beside = sorted(enumerate(chain.steps), key=lambda s: not s[1].start <= credit.start <= s[1].end)
    for at, known in beside:  # first the step in whose own words the credit stands
        near = abs(known.sentence - line) <= 3 and known.role in ("released", "posted", "published", "shared")
        if near and not known.credit:
            chain.steps[at] = replace(
                known, credit=None if only_handle else credit.text, handle=known.handle or credit.handle
            )
            return
    role: StepRole = "posted" if credit.handle else "released"
    name = credit.name or credit.handle
    chain.add(Step(role, name, "named", credit.start, credit.end, line, when, None, credit.handle, credit.text))
