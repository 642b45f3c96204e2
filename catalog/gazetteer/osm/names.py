"""All names of an OpenStreetMap object: the main one, the others, and those it bore before.

Keys as the wiki describes them: https://wiki.openstreetmap.org/wiki/Names and Date_namespace.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from catalog.gazetteer.names import LAST_LATIN
from catalog.model.dates import checked

_MAIN = ("name", "int_name", "name:en")
_OTHER = {"alt_name", "loc_name", "official_name", "short_name", "reg_name", "nat_name", "int_name", "name"}
_FORMER = {"old_name", "was:name", "disused:name", "abandoned:name", "destroyed:name", "razed:name"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z|left\Z|right\Z|[0-9]\Z")
_DATE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_YEARS = re.compile(rf"(?:(?P<first>{_DATE})?--(?P<last>{_DATE})|(?:[0-9]{{4}})?-(?P<year>[0-9]{{4}}))\Z")
_BORN = re.compile(rf"{_DATE}--?\Z")


class Former(NamedTuple):
    """A name that is no longer borne."""

    name: str
    until: str | None
    """EDTF date until which it was borne, where the map says so."""


class Names(NamedTuple):
    """What a thing is called."""

    main: str
    """The name shown: as on the spot, or in Latin script where the map has that."""
    primary: tuple[str, ...]
    """The main names: as on the spot, international, English."""
    others: tuple[str, ...]
    """Names in other languages, alternative, local, official and short ones."""
    former: tuple[Former, ...]

    @property
    def current(self) -> Iterator[str]:
        """All names it bears today."""
        return chain(self.primary, self.others)


def names_of(tags: Mapping[str, str]) -> Names | None:
    """Return the names among an object's tags, or None where it has none that it bears today."""
    primary = list(dict.fromkeys(v.strip() for k in _MAIN if (v := tags.get(k)) and v.strip()))
    if not primary:
        return None
    others: dict[str, None] = {}
    former: dict[Former, None] = {}
    for key, value in tags.items():
        if "name" in key and (said := _read_key(key)):
            is_former, until = said
            for name in _each(value):
                if is_former:
                    former[Former(name, until)] = None
                elif name not in primary:
                    others[name] = None
    return Names(_shown(primary), tuple(primary), tuple(others), tuple(f for f in former if f.name not in primary))


def joined(all_names: list[Names]) -> Names:
    """Return the names of one thing that the map holds in several pieces: those of the first piece first."""
    if len(set(all_names)) == 1:
        return all_names[0]
    primary = tuple(dict.fromkeys(chain.from_iterable(n.primary for n in all_names)))
    others = dict.fromkeys(chain.from_iterable(n.others for n in all_names))
    former = dict.fromkeys(chain.from_iterable(n.former for n in all_names))
    return Names(all_names[0].main, primary, tuple(o for o in others if o not in primary), tuple(former))


def _read_key(key: str) -> tuple[bool, str | None] | None:
    """Say of a key whether it holds former names and until when they were borne; None where it holds no name."""
    base = next((f for f in _FORMER if key == f or key.startswith(f + ":")), None)
    former = base is not None
    if base is None:
        base = key.partition(":")[0]
        if base not in _OTHER:
            return None
    until = None
    for part in key[len(base) + 1 :].split(":") if len(key) > len(base) else ():
        if found := _YEARS.match(part):
            former, until = True, _dated(found["last"] or found["year"])
        elif not (_BORN.match(part) or _LANGUAGE.match(part)):
            return None
    return former, until


def _dated(text: str) -> str | None:
    try:
        return checked(text)
    except ValueError:
        return None


def _each(value: str) -> Iterator[str]:
    return (name for part in value.split(";") if (name := part.strip()))


def _shown(primary: list[str]) -> str:
    return next((name for name in primary if name[0] <= LAST_LATIN), primary[0])
