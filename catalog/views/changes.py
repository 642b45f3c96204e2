"""What became of items since an older state of the catalog."""

from collections.abc import Iterable

from catalog.views.rows import ItemRow
from catalog.views.site import Change

Spot = tuple[str, float, float, int | None]


def changes_since(older: Iterable[ItemRow], rows: Iterable[ItemRow]) -> dict[str, Change]:
    """Return by id what is new, what moved (another place or radius), and what changed otherwise."""
    before = {row.id: row for row in older}
    told: dict[str, Change] = {}
    for row in rows:
        if row.id not in before:
            told[row.id] = "new"
        elif row != before[row.id]:
            told[row.id] = "moved" if _spots(row) != _spots(before[row.id]) else "changed"
    return told


def _spots(row: ItemRow) -> set[Spot]:
    return {
        (one.role, one.lat, one.lon, one.uncertainty_m)
        for one in row.locations
        if one.lat is not None and one.lon is not None
    }
