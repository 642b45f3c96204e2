"""Within which days: no recording is younger than its first appearance, and a pair of pictures brackets a change."""

from collections.abc import Sequence
from datetime import date, timedelta

from catalog.model import Dossier, Side, TimeBound
from catalog.model.dates import bounds

_APPEARED = {"posted", "published", "geolocated", "archived"}
_HANDED_ON = {
    "released", "posted", "reposted", "shared", "published", "republished", "analysed", "geolocated", "chronolocated",
    "verified", "archived",
}  # fmt: skip


def time_bounds(dossier: Dossier, published: str | None) -> tuple[TimeBound, ...]:
    """Return what follows from the dates of a recording. `published`: when its document was (EDTF), where known."""
    found = []
    if first := first_appearance(dossier, published):
        upper = first.when.rpartition("/")[2]
        why = f"earliest known appearance: {spoken(first)}"
        found.append(TimeBound(what="filmed", when=f"../{upper}", why=why, because=(first,)))
    taken = acquisitions(dossier)
    if dossier.item.kind == "satellite_pair" and len(taken) > 1:
        before, after = taken[0], taken[-1]
        when = f"{before.when.partition('/')[0]}/{after.when.rpartition('/')[2]}"
        why = f"between the pictures of {before.when} and {after.when}"
        found.append(TimeBound(what="changed", when=when, why=why, because=(before, after)))
    return tuple(found)


def first_appearance(dossier: Dossier, published: str | None) -> Side | None:
    """Return the date by which the recording had been seen for certain: the earliest that somebody had it."""
    seen = [(last, n, side) for n, side in enumerate(appearances(dossier, published)) if (last := latest(side.when))]
    return min(seen, key=lambda one: one[:2])[2] if seen else None


def appearances(dossier: Dossier, published: str | None) -> list[Side]:
    """Return every date on which somebody had the recording, that of the document last."""
    times = [Side(record=t.id, role=t.role, when=t.when, evidence=t.evidence) for t in dossier.times
             if t.role in _APPEARED]  # fmt: skip
    known = {side.when for side in times}
    steps = [
        Side(record=s.id, role=s.role, when=s.when, evidence=s.evidence)
        for s in dossier.steps
        if s.when and s.role in _HANDED_ON and s.when not in known
    ]
    return [*times, *steps, *([Side(role="document", when=published)] if published else [])]


def acquisitions(dossier: Dossier) -> Sequence[Side]:
    """Return the different dates on which pictures were taken from above, in the order of time."""
    dated = {
        t.when: Side(record=t.id, role=t.role, when=t.when, evidence=t.evidence)
        for t in reversed(dossier.times)
        if t.role == "imagery_acquired" and None not in bounds(t.when)
    }
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
