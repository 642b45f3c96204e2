"""A place on its way into the gazetteer: what every source hands to the builder."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from catalog.gazetteer.names import MAX_TOKENS, fold
from catalog.gazetteer.sizes import Circle
from catalog.model.place import PlaceKind

folded = lru_cache(4096)(fold)
"""`fold` that remembers the last names: the builder asks for each name of a town two or three times in a row."""

Keys = dict[str, bool]
"""Name keys of a place; True for its main name and the forms of it."""


class Draft(NamedTuple):
    """One place with its name keys. Degrees WGS84, metres."""

    provider: str
    outside: int | str
    """The provider's id."""
    name: str
    kind: PlaceKind
    country: str | None
    admin1: str | None
    iso: str | None
    population: int
    circle: Circle
    keys: Keys


def keys_of(primary: Iterable[str], secondary: Iterable[str] = ()) -> Keys:
    """Return the keys of a place's main names and of its other ones; names of one letter have none."""
    keys = dict.fromkeys(map(folded, secondary), False) | dict.fromkeys(map(folded, primary), True)
    return {key: first for key, first in keys.items() if len(key) > 1 and key.count(" ") < MAX_TOKENS}
