"""Within which days: no recording is younger than its first appearance, and a pair of pictures brackets a change."""

from collections.abc import Sequence
from datetime import date, timedelta

from catalog.model import Side, TimeBound
from catalog.model.dates import bounds
from catalog.verify.told import Told, side_of

_APPEARED = {"posted", "published", "geolocated", "archived"}
_HANDED_ON = {
    "released", "posted", "reposted", "shared", "published", "republished", "analysed", "geolocated", "chronolocated",
    "verified", "archived",
}  # fmt: skip


def time_bounds(told: Sequence[Told]) -> tuple[TimeBound, ...]:
    """Return what follows from the dates that all reports of a recording give, those of the reports themselves too."""
    found = []
    if first := first_appearance(told):
        upper = first.when.rpartition("/")[2]
        why = f"earliest known appearance: {spoken(first)}"
        found.append(TimeBound(what="filmed", when=f"../{upper}", why=why, because=(first,)))
    taken = acquisitions(told)
    if len(taken) > 1 and any(dossier.item.kind == "satellite_pair" for dossier, _ in told):
        before, after = taken[0], taken[-1]
        when = f"{before.when.partition('/')[0]}/{after.when.rpartition('/')[2]}"
        why = f"between the pictures of {before.when} and {after.when}"
        found.append(TimeBound(what="changed", when=when, why=why, because=(before, after)))
    return tuple(found)


def first_appearance(told: Sequence[Told]) -> Side | None:
    """Return the date by which the recording had been seen for certain: the earliest that somebody had it."""
    sides = (side for one in told for side in appearances(one))
    seen = [(last, n, side) for n, side in enumerate(sides) if (last := latest(side.when))]
    return min(seen, key=lambda one: one[:2])[2] if seen else None


def appearances(told: Told) -> list[Side]:
    """Return every date of a report on which somebody had the recording, that of the report itself last."""
    dossier, document = told
    times = [side_of(time) for time in dossier.times if time.role in _APPEARED]
    known = {side.when for side in times}
    steps = [side_of(s) for s in dossier.steps if s.when and s.role in _HANDED_ON and s.when not in known]
    published = document.published if document else None
    own = [Side(item=dossier.item.id, role="document", when=published)] if published else []
    return [*times, *steps, *own]


def acquisitions(told: Sequence[Told]) -> Sequence[Side]:
    """Return the different dates on which pictures were taken from above, in the order of time."""
    times = [time for dossier, _ in told for time in dossier.times if time.role == "imagery_acquired"]
    dated = {time.when: side_of(time) for time in reversed(times) if None not in bounds(time.when)}
    return sorted(dated.values(), key=lambda side: bounds(side.when)[0] or date.min)


def earliest(edtf: str) -> date | None:
    """Return the first day that a date may mean; one that is no more than "about" reaches as far again as it is long.

    None where it is open.
    """
    first, past = bounds(edtf)
    if first is None or past is None or not _vague(edtf):
        return first
    return date.fromordinal(max(1, first.toordinal() - (past - first).days))


def latest(edtf: str) -> date | None:
    """Return the last day that a date may mean, stretched like `earliest`; None where it is open."""
    first, past = bounds(edtf)
    if past is None:
        return None
    spare = (past - first).days if first and _vague(edtf) else 0
    return date.fromordinal(min(date.max.toordinal(), past.toordinal() - 1 + spare))


def spoken(side: Side) -> str:
    """Return a date in words: `posted 2022-12-19`."""
    role = "the report is of" if side.role == "document" else side.role.replace("_", " ")
    return f"{role} {side.when}"


def days_late(claimed: str, seen: str) -> int:
    """Return by how many days one date is too late for another in any case; 0 = it need not be."""
    first, last = earliest(claimed), latest(seen)
    return max(0, (first - last) // timedelta(days=1)) if first and last else 0


def _vague(edtf: str) -> bool:
    return any(mark in edtf for mark in "?~%")
