"""What a run tells people while it works, and what went wrong without stopping it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from catalog.errors import GeofootageError


def _silent(_: str) -> None:
    """Say nothing."""


def _no_progress(_done: int, _total: int, _what: str) -> None:
    """Show nothing."""


@dataclass
class Report:
    """Where notes and progress go, and the failures that did not stop the run."""

    note: Callable[[str], None] = _silent
    """Told one line of each thing people should know."""
    progress: Callable[[int, int, str], None] = _no_progress
    """Told how much of what is done: (done, total, what)."""
    failures: list[GeofootageError] = field(default_factory=list)
    """What could not be read; the rest was."""

    def failed(self, error: GeofootageError) -> None:
        """Keep a failure and say it, without stopping."""
        self.failures.append(error)
        self.note(f"error: {error}")

    @property
    def exit_code(self) -> int:
        """0, or the exit code of the first failure."""
        return self.failures[0].exit_code if self.failures else 0
