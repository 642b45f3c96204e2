"""What an OpenStreetMap object is to us, by its tags: the table is `kinds.json`."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from catalog.gazetteer.names import tokens
from catalog.model.place import PlaceKind

Reading = Literal["always", "notable", "well known", "never"]
"""Which bearers of such a name are looked for in running texts: all; those with an article, a Wikidata entry or a
population of their own; of these the ones whose name has two words or more; none (`locate` and `search` know them)."""


class Sort(NamedTuple):
    """What an object is."""

    kind: PlaceKind
    word: str
    """The key of the tag that says so: `amenity`."""
    radius_m: float
    """Its radius where the map holds only a point."""
    reading: Reading


STREET = Sort("street", "highway", 60, "never")
BRIDGE = Sort("facility", "bridge", 250, "well known")


def sort_of(tags: Mapping[str, str]) -> Sort | None:
    """Return what a named object is; None for what is no place of its own: bus routes, benches.

    Of several tags that say so the first of the table counts: a church that is a museum is a church.
    """
    if tags.get("highway") in _streets():
        return STREET
    table = _sorts()
    found = (table[key].get(tags[key]) or table[key].get("*") for key in table.keys() & tags.keys())
    _, sort = min(filter(None, found), key=lambda row: row[0], default=(0, None))
    return sort if sort and sort.radius_m else None


def settlement(place: str) -> tuple[float, Reading] | None:
    """Return the usual radius in metres of a `place=*` where people live as a whole; None for other places."""
    found = _table()["places"].get(place)
    return (found[0], found[1]) if found else None


def in_texts(reading: Reading, name: str, tags: Mapping[str, str]) -> bool:
    """Say whether a name may be looked for in running texts: a hospital of note may, a café may not."""
    if reading in ("always", "never"):
        return reading == "always"
    noted = "wikidata" in tags or "wikipedia" in tags or tags.get("population", "0") != "0"
    return noted and (reading == "notable" or len(list(tokens(name))) > 1)


@cache
def _table() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((files(__package__) / "kinds.json").read_text(encoding="utf-8"))
    return read


@cache
def _streets() -> frozenset[str]:
    return frozenset(_table()["streets"].split())


@cache
def _sorts() -> dict[str, dict[str, tuple[int, Sort]]]:
    """Return the rows of the table by key and value, each with its rank."""
    rows: dict[str, dict[str, tuple[int, Sort]]] = {}
    for place, (radius, reading) in _table()["parts"].items():
        rows.setdefault("place", {})[place] = (0, Sort("area", "place", radius, reading))
    for rank, (key, values, kind, radius, reading) in enumerate(_table()["things"], 1):
        for value in values.split():
            rows.setdefault(key, {}).setdefault(value, (rank, Sort(kind, key, radius, reading)))
    return rows
