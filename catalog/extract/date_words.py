"""A date as words say it, before it is known what it means."""

from dataclasses import dataclass

SEASONS = 20
"""What the number of a season (1 = spring) is counted on from, as EDTF has seasons in the place of months."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that say when. Offsets count in characters of the document; 0 stands for what is not said."""

    start: int
    end: int
    kind: str
    """day month year weekday shift period count"""
    year: int = 0
    month: int = 0
    """1 = January; a season: `SEASONS` and its number."""
    day: int = 0
    through: "DateWords | None" = None
    """The last day, month or year of a range ("3-5 March", "between May 2023 and June 2024")."""
    weekday: int = 0
    """1 = Monday."""
    shift: int = 0
    """For a shift: how many units before (-) or after (+); for week, month and year: 0 = this, -1 = last;
    for a count: which day ("the 420th day of the war")."""
    unit: str = ""
    """day week month year"""
    anchored: bool = False
    """Whether a shift counts from another date of the text ("a day earlier") and not from publication."""
    about: bool = False
    """Whether the words themselves are vague ("around 3 May")."""

    @property
    def is_season(self) -> bool:
        """Whether it is a season of a year, and no month."""
        return self.month > SEASONS
