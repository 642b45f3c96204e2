"""A file of places that is about to be imported."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from catalog.gazetteer.source import Source, Step

Steps = Callable[[int], Iterable[Step]]
"""Given the number of a record, what becomes of that and of all later ones."""


class Opened(NamedTuple):
    """Where the places come from, and what becomes of each record."""

    source: Source
    steps: Steps
