"""What statements say together, per dimension. There is no overall tick."""

from collections.abc import Iterable
from typing import Protocol

from catalog.model.words import DIMENSIONS, Dimension, Verdict

NOT_STATED = "not_stated"

_AGREEING: tuple[Verdict, ...] = ("confirmed", "partly_confirmed")


class Statement(Protocol):
    """A verification statement, as a record or as readers see it."""

    @property
    def dimension(self) -> Dimension:
        """What was checked."""

    @property
    def verdict(self) -> Verdict:
        """What came out."""


def dimension_status(statements: Iterable[Statement]) -> dict[Dimension, str]:
    """Return per dimension a verdict or `not_stated`.

    One verdict alone stands. Verdicts for and against make `disputed`; somebody who could not confirm takes
    nothing from somebody who did.
    """
    said = list(statements)
    return {d: _together({s.verdict for s in said if s.dimension == d}) for d in DIMENSIONS}


def _together(verdicts: set[Verdict]) -> str:
    if not verdicts:
        return NOT_STATED
    agreeing = next((v for v in _AGREEING if v in verdicts), None)
    if "disputed" in verdicts or ("refuted" in verdicts and agreeing):
        return "disputed"
    if "refuted" in verdicts:
        return "refuted"
    return agreeing or "not_confirmed"
