"""How likely is what may be told, coarsely, and how near its rivals are: for weighing it beside the rest."""

from collections.abc import Sequence
from math import log, prod
from typing import Protocol

from catalog.extract.trained.scenes import Scene

LEVELS = ((0.6, "high"), (0.3, "middle"))
_SURELY = 0.9999


class Rival(Protocol):
    """What may be told as well."""

    @property
    def scene(self) -> Scene:
        """The sentence that tells it best."""

    @property
    def sure(self) -> float:
        """How likely it is."""


def level(sure: float) -> str:
    """Return how likely something is, coarsely."""
    return next((name for least, name in LEVELS if sure > least), "low")


def odds(share: float) -> int:
    """Return how likely something is as the logarithm of its odds, in halves."""
    share = max(1 - _SURELY, min(share, _SURELY))
    return max(-7, min(9, round(2 * log(share / (1 - share)))))


def none_of(shares: Sequence[float]) -> float:
    """Return how likely it is that nothing is so of what is likely by itself with some shares."""
    return prod([1 - min(_SURELY, share) for share in shares])


def nearness(scene: Scene, rivals: Sequence[Rival]) -> str:
    """Return whether the likeliest of some rivals stands in the same sentence, and is likely."""
    if not rivals:
        return "none"
    best = max(rivals, key=lambda rival: rival.sure)
    return f"{'here' if best.scene is scene else 'elsewhere'}{'+' if best.sure > 0.5 else '-'}"
