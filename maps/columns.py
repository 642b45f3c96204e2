"""What the page draws, filters and sorts by: one array a fact, no text among them. Text is numbered in tables."""

from array import array
from collections.abc import Mapping, Sequence
from struct import Struct
from typing import TYPE_CHECKING, Any, get_args
from zlib import crc32

from catalog.model.words import DIMENSIONS, MEDIA_KINDS, SENSITIVITIES, WORKFLOW_STATUSES, StepRole, Verdict
from catalog.views import ItemRow, LocationView
from maps.facts import telling_days
from maps.order import quadtree_order, world_steps

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
_TYPES = {"radius": "I", "crc": "I", "publisher": "I", "first": "i", "last": "i", **dict.fromkeys(_BYTES, "B")}
_RECORD = Struct("<" + "".join(_TYPES.values()))
_NAMED = {"B": "Uint8", "I": "Uint32", "i": "Int32"}
_FIRST = ("x", "y", "radius", *DIMENSIONS)
_NUMBER = {name: {word: n for n, word in enumerate(words)} for name, words in WORDS.items()}


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
        self._changes = changes
        self._lat, self._lon = array("d"), array("d")
        self._records, self._who = bytearray(), array("I")
        self.publishers, self.agents = Table(), Table()

    def add(self, row: ItemRow, place: LocationView | None, checks: int) -> None:
        """Add a row, the place that its marker stands on, and how many checked it."""
        self._lat.append(place.lat if place and place.lat is not None else float("nan"))
        self._lon.append(place.lon if place and place.lon is not None else float("nan"))
        self._records += _RECORD.pack(
            (place.uncertainty_m if place else 0) or 0,
            crc32(row.id.encode()),
            self.publishers.number((row.source.publisher if row.source else None) or ""),
            *telling_days(row),
            *(_NUMBER["verdict"].get(row.dimensions[name], len(VERDICTS) - 1) for name in DIMENSIONS),
            min(255, checks),
            _NUMBER["kind"][row.kind],
            _NUMBER["status"][row.status],
            _NUMBER["sensitivity"][row.sensitivity or ""],
            _NUMBER["change"][self._changes.get(row.id, "")],
            self._add_whos(row),
        )

    def _add_whos(self, row: ItemRow) -> int:
        told: list[tuple[str, str]] = [(step.agent, step.role) for step in row.steps if step.agent]
        told += [(one.verifier, "checked") for one in row.verifications if one.verifier]
        numbers = {self.agents.number(name) << ROLE_BITS | _NUMBER["who"][role]: None for name, role in told[:255]}
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
        return Arranged(order, len(placed), columns)


def _regrouped(values: "NDArray[Any]", counts: "NDArray[Any]", order: "Order") -> "NDArray[Any]":
    """Return the values of groups of so many each, the groups in another order."""
    import numpy as np

    starts = np.cumsum(counts, dtype=np.int64) - counts
    sizes = counts[order].astype(np.int64)
    shift = np.repeat(starts[order] - (np.cumsum(sizes) - sizes), sizes)
    return values[shift + np.arange(len(shift))]


class Arranged:
    """Columns in the order of the quadtree."""

    def __init__(self, order: "Order", placed: int, columns: "dict[str, NDArray[Any]]") -> None:
        self.order, self.placed, self._columns = order, placed, columns

    @property
    def first(self) -> tuple[list[list[Any]], bytes]:
        """What the first drawing needs: [[name, type, length], ...] and the bytes, little-endian."""
        return self._packed(_FIRST)

    @property
    def rest(self) -> tuple[list[list[Any]], bytes]:
        """All other columns, in the same form."""
        return self._packed([name for name in self._columns if name not in _FIRST])

    def _packed(self, names: Sequence[str]) -> tuple[list[list[Any]], bytes]:
        """The widest types come first, so that every column begins at a multiple of its width."""
        chosen = sorted(((n, self._columns[n]) for n in names), key=lambda one: -one[1].itemsize)
        told = [[name, _NAMED[values.dtype.char], len(values)] for name, values in chosen]
        return told, b"".join(values.astype(values.dtype.newbyteorder("<")).tobytes() for _, values in chosen)
