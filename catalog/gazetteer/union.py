"""What several volumes say of one place, given once: the imported one wins, and keeps the ids of all."""

from collections.abc import Iterable

from catalog.gazetteer.entry import Entry
from catalog.model import Place
from catalog.model.sphere import distance_m

SAME_SPOT_M = 1_500
"""Two sources seldom agree on the middle of one place any better."""


def united(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries of one name, each place once; main names first, then by population.

    The same place: the same id, or the same kind of place around the same spot in another source. The first one
    counts; what it does not say (country, region, population) is taken over from the others.
    """
    kept: list[Entry] = []
    for entry in entries:
        at = next((i for i, other in enumerate(kept) if _same(entry.place, other.place)), None)
        if at is None:
            kept.append(entry)
        else:
            kept[at] = _joined(kept[at], entry)
    return sorted(kept, key=lambda e: (not e.primary, -e.population))


def united_towns(towns: Iterable[tuple[Place, int]]) -> list[tuple[Place, int]]:
    """Return towns with the number of their names, each place once, biggest first."""
    kept: dict[str, tuple[Place, int]] = {}
    for place, names in towns:
        kept.setdefault(str(place.ids.get(place.provider)) + place.provider, (place, names))
    return sorted(kept.values(), key=lambda town: -town[0].population)


def _same(one: Place, other: Place) -> bool:
    shared = one.ids.keys() & other.ids.keys()
    if shared:
        return all(one.ids[provider] == other.ids[provider] for provider in shared)
    if one.kind != other.kind or one.kind == "street":
        return False
    size = max(SAME_SPOT_M, min(one.footprint.uncertainty_m, other.footprint.uncertainty_m))
    return abs(one.footprint.lat - other.footprint.lat) < 1 and distance_m(_spot(one), _spot(other)) <= size


def _joined(first: Entry, second: Entry) -> Entry:
    place = first.place.model_copy(
        update={
            "ids": second.place.ids | first.place.ids,
            "country": first.place.country or second.place.country,
            "admin1": first.place.admin1 or second.place.admin1,
            "population": max(first.place.population, second.place.population),
        }
    )
    primary = first.primary or second.primary
    return Entry.of(place, primary, None if primary else first.until or second.until)


def _spot(place: Place) -> tuple[float, float]:
    return place.footprint.lat, place.footprint.lon
