"""A place on its way into the gazetteer: what every source hands to the builder."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from catalog.gazetteer.names import MAX_TOKENS, fold
from catalog.gazetteer.sizes import Circle
from catalog.model.place import PlaceKind

folded = lru_cache(4096)(fold)
"""`fold` that remembers the last names: the builder asks for each name of a town two or three times in a row."""

Keys = dict[str, bool]
"""Name keys of a place; True for its main name and the forms of it."""


Former = Mapping[str, str]
"""Name keys that a place no longer bears: the EDTF date up to which it did, XXXX-XX-XX where nobody says."""


class House(NamedTuple):
    """A house of a street: its number in normal form (see `house_numbers`), degrees WGS84."""

    number: str
    lat: float
    lon: float


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
    """Its names as keys; of a street the names as they are written, since streets have keys of their own."""
    former: Former = {}
    """Names that it bore, as in `keys`, with the date up to which."""
    rule: str | None = None
    """The named rule behind the circle; None = that of its kind."""
    shape: bytes | None = None
    """Line or area in well-known binary (degrees WGS84, longitude first)."""
    quiet: bool = False
    """Whether texts are not searched for its names, so that it is known only where it is asked for."""
    houses: tuple[House, ...] = ()
    """Of a street: its houses."""


def keys_of(primary: Iterable[str], secondary: Iterable[str] = ()) -> Keys:
    """Return the keys of a place's main names and of its other ones; names of one letter have none."""
    keys = dict.fromkeys(map(folded, secondary), False) | dict.fromkeys(map(folded, primary), True)
    return {key: first for key, first in keys.items() if len(key) > 1 and key.count(" ") < MAX_TOKENS}


def former_keys(names: Mapping[str, str]) -> dict[str, str]:
    """Return the keys of names that a place no longer bears, each with its date."""
    return {key: until for name, until in names.items() for key in keys_of([name])}
