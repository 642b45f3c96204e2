"""What the page draws, filters and sorts by: one array a fact, no text among them. Text is numbered in tables."""

import re
from array import array
from collections.abc import Mapping, Sequence
from math import nan
from operator import itemgetter
from struct import Struct
from typing import TYPE_CHECKING, Any, get_args
from zlib import crc32

from catalog.model.words import DIMENSIONS, MEDIA_KINDS, SENSITIVITIES, WORKFLOW_STATUSES, StepRole, Verdict
from catalog.views import ItemRow, LocationView
from maps.facts import Days
from maps.order import come_back, quadtree_order, world_steps

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Order = NDArray[np.intp]

LISTED_AS_GIVEN = 5_000
"""Up to so many items the list keeps the order of the rows; more are listed place by place, as they are stored."""
VERDICTS = (*get_args(Verdict), "not_stated")
WHO = (*get_args(StepRole), "checked")
CHANGES = ("", "new", "moved", "changed")
WORDS = {
    "verdict": VERDICTS, "kind": MEDIA_KINDS, "status": WORKFLOW_STATUSES, "sensitivity": ("", *SENSITIVITIES),
    "who": WHO, "change": CHANGES,
}  # fmt: skip
"""What the numbers of the columns stand for; the page is told."""
ROLE_BITS = 4
"""A number of the column `who` is an agent's number, and in so many lowest bits the role."""
_BYTES = (*DIMENSIONS, "checks", "kind", "status", "sensitivity", "change", "whos")
_TYPES = {"key": "Q", "radius": "I", "publisher": "I", "first": "i", "span": "i", **dict.fromkeys(_BYTES, "B")}
_RECORD = Struct("<" + "".join(_TYPES.values()))
_FIRST = ("x", "y", "radius", *DIMENSIONS)
_NUMBER = {name: {word: n for n, word in enumerate(words)} for name, words in WORDS.items()}
_VERDICT, _UNSTATED = _NUMBER["verdict"], len(VERDICTS) - 1
_WHO, _CHECKED = _NUMBER["who"], _NUMBER["who"]["checked"]
_KIND, _STATUS, _SENSITIVITY = _NUMBER["kind"], _NUMBER["status"], _NUMBER["sensitivity"]
_SIGNED = {"u": "Uint", "i": "Int"}
_CIRCLE = itemgetter("lat", "lon", "uncertainty_m")
_FACTS = itemgetter("id", "dimensions", "kind", "status", "sensitivity", "source")
"""Taken together: of a pydantic record each attribute by itself costs as much as half of these."""
_OURS = re.compile(r"item-[0-9a-f]{16}").fullmatch
_LOW = 2**32 - 1


def key_of(name: str) -> int:
    """Return an id as a number of 64 bits; of an id that is not made like ours, a checksum with 32 zeros behind it."""
    key = int(name[5:], 16) if _OURS(name) else 0
    return key if key & _LOW else crc32(name.encode()) << 32


def holds_id(key: int) -> bool:
    """Tell whether a key says all of the id."""
    return bool(key & _LOW)


class Table:
    """Texts, each once, by the number of its first coming."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        """Return the number of a text."""
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def texts(self) -> list[str]:
        """All texts, in the order of their numbers."""
        return list(self._numbers)


class Columns:
    """Fills one row at a time; `arranged` gives the arrays in the order of the quadtree."""

    def __init__(self, changes: Mapping[str, str]) -> None:
        self._changes = {name: _NUMBER["change"][word] for name, word in changes.items()}
        self._lat, self._lon = array("d"), array("d")
        self._records, self._who = bytearray(), array("I")
        self.publishers, self.agents = Table(), Table()

    def add(self, row: ItemRow, key: int, place: LocationView | None, days: Days, checks: int) -> None:
        """Add a row, the key of its id, the place that its marker stands on, its days, and how many checked it."""
        lat, lon, radius = _CIRCLE(vars(place)) if place else (None, None, 0)
        self._lat.append(nan if lat is None else lat)
        self._lon.append(nan if lon is None else lon)
        name, dimensions, kind, status, sensitivity, source = _FACTS(vars(row))
        first, last = days
        self._records += _RECORD.pack(
            key,
            radius or 0,
            self.publishers.number((source.publisher if source else None) or ""),
            first,
            (last - first + 2**31) % 2**32 - 2**31,
            *[_VERDICT.get(dimensions[name], _UNSTATED) for name in DIMENSIONS],
            min(255, checks),
            _KIND[kind],
            _STATUS[status],
            _SENSITIVITY[sensitivity or ""],
            self._changes.get(name, 0),
            self._add_whos(row),
        )

    def _add_whos(self, row: ItemRow) -> int:
        number = self.agents.number
        told = [number(one.agent) << ROLE_BITS | _WHO[one.role] for one in row.steps if one.agent]
        told += [number(one.verifier) << ROLE_BITS | _CHECKED for one in row.verifications if one.verifier]
        numbers = list(dict.fromkeys(told))[:255]
        self._who.extend(numbers)
        return len(numbers)

    def __len__(self) -> int:
        return len(self._lat)

    def arranged(self) -> "Arranged":
        """Return everything in the order of the quadtree, the items without a place last."""
        import numpy as np

        lats, lons = np.frombuffer(self._lat), np.frombuffer(self._lon)
        placed = np.flatnonzero(~np.isnan(lats))
        x, y = world_steps(lats[placed], lons[placed])
        inner = quadtree_order(x, y)
        order = np.concatenate([placed[inner], np.flatnonzero(np.isnan(lats))])
        records = np.frombuffer(self._records, [(name, f"<{kind}") for name, kind in _TYPES.items()])
        columns = {"x": x[inner], "y": y[inner], **{name: records[name][order] for name in _TYPES}}
        columns["who"] = _regrouped(np.frombuffer(self._who, "I"), records["whos"], order)
        if len(order) <= LISTED_AS_GIVEN:
            columns["listed"] = np.argsort(order).astype(np.uint32)
        lost = np.flatnonzero(~come_back(x, y, lats[placed], lons[placed])[inner]).tolist()
        spots = {n: (float(lats[order[n]]), float(lons[order[n]])) for n in lost}
        return Arranged(order, len(placed), columns, spots)


def _regrouped(values: "NDArray[Any]", counts: "NDArray[Any]", order: "Order") -> "NDArray[Any]":
    """Return the values of groups of so many each, the groups in another order."""
    import numpy as np

    starts = np.cumsum(counts, dtype=np.int64) - counts
    sizes = counts[order].astype(np.int64)
    shift = np.repeat(starts[order] - (np.cumsum(sizes) - sizes), sizes)
    return values[shift + np.arange(len(shift))]


class Arranged:
    """Columns in the order of the quadtree."""

    def __init__(
        self, order: "Order", placed: int, columns: "dict[str, NDArray[Any]]", spots: dict[int, tuple[float, float]]
    ) -> None:
        self.order, self.placed, self._columns = order, placed, columns
        self.spots = spots
        """Latitude and longitude (degrees) of the items whose spot does not come back from the columns."""

    @property
    def first(self) -> tuple[list[list[Any]], bytes]:
        """What the first drawing needs: [[name, type, length], ...] and the bytes."""
        return self._packed(_FIRST)

    @property
    def rest(self) -> tuple[list[list[Any]], bytes]:
        """All other columns, in the same form."""
        return self._packed([name for name in self._columns if name not in _FIRST])

    def _packed(self, names: Sequence[str]) -> tuple[list[list[Any]], bytes]:
        """The lowest bytes of all numbers of a column come first, the highest last: like beside like."""
        chosen = [(name, self._columns[name]) for name in names]
        told = [[name, f"{_SIGNED[values.dtype.kind]}{8 * values.itemsize}", len(values)] for name, values in chosen]
        return told, b"".join(map(_planes, (values for _, values in chosen)))


def _planes(values: "NDArray[Any]") -> bytes:
    import numpy as np

    little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    return little.view(np.uint8).reshape(len(values), values.itemsize).T.tobytes()
