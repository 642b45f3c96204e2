"""What a credit line says of the chain of a recording."""

from dataclasses import replace

from catalog.extract.captions import Credit
from catalog.extract.parts import Chain, Step
from catalog.geoparse.lexicon import first_names
from catalog.model.words import StepRole

_LONGEST = 4
"""Words of a person's name."""
_PARTICLES = frozenset(("al", "bin", "da", "de", "del", "di", "dos", "la", "van", "von"))


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
    if credit.name and not credit.handle and _is_photographer(credit):
        chain.add(Step("filmed", credit.name, "named", credit.start, credit.end, line, when, credit=credit.text))
        return
    if credit.byline:
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


def _is_photographer(credit: Credit) -> bool:
    """Say whether a credit line names a person ("Photo: Ivan Petrenko / Reuters"), not who supplied a handout."""
    words = (credit.name or "").split()
    named = 1 < len(words) <= _LONGEST and all(word[0].isupper() or word in _PARTICLES for word in words)
    return named and words[0].lower() in first_names() and "andout" not in credit.text
