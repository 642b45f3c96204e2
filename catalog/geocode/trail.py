"""What a search did, one line a step, for people who want to know why."""

from dataclasses import dataclass, field


@dataclass
class Trail:
    """The steps of one search in their order, and what it must not keep to itself."""

    steps: list[str] = field(default_factory=list)
    """What was read, looked up, thrown out, and by which rule each radius was made."""
    notes: list[str] = field(default_factory=list)
    """What the reader has to be told even unasked: a street that nobody knows, a guess."""

    def step(self, line: str) -> None:
        """Keep one step."""
        self.steps.append(line)

    def note(self, line: str) -> None:
        """Keep what has to be told; it is a step as well."""
        self.steps.append(line)
        if line not in self.notes:
            self.notes.append(line)
