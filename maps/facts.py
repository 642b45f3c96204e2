"""What a row says at a glance: the place its marker stands on, the days it is about, who checked it."""

from datetime import date, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import Any

from catalog.model.dates import bounds
from catalog.views import ItemRow, LocationView

EARLIEST, LATEST = -(2**31), 2**31 - 1
"""Days that stand for an open beginning and an open end."""
VAST_M = 50_000
"""Of a place wider than this (metres) the first view holds only the middle."""

Days = tuple[int, int]
"""First and last day, counted from 1970-01-01; both open for what is undated."""
UNDATED: Days = EARLIEST, LATEST
Support = tuple[int, tuple[tuple[Any, ...], ...]]
"""How many articles, and of each check: who, of what kind, the dimensions, in how many articles."""

_TELLING = ("filmed", "event", "imagery_acquired", "posted", "published", "geolocated", "archived")
_RANK = {role: n for n, role in enumerate(_TELLING)}
_SPREADING = {"filmed", "unit", "released", "posted", "reposted", "shared", "published", "republished"}
_CHECKER = itemgetter("verifier", "verifier_kind", "dimensions", "articles")
_EPOCH = date(1970, 1, 1)


def main_place(row: ItemRow) -> int | None:
    """Return which location the item's marker stands on, None where none is placed.

    A person's word comes before the program's, what is shown before where it was filmed from, the narrowest first;
    a refuted claim carries the marker only where there is no other.
    """
    if len(row.locations) == 1:
        return None if row.locations[0].lat is None else 0
    ranked = [(_standing(place), n) for n, place in enumerate(row.locations) if place.lat is not None]
    return min(ranked)[1] if ranked else None


def _standing(place: LocationView) -> tuple[bool, bool, bool, int]:
    return (
        place.confidence == "refuted", place.method != "by_hand", place.role != "depicted", place.uncertainty_m or 0
    )  # fmt: skip


def telling_days(row: ItemRow) -> Days:
    """Return the days that the time claims span which say most about when the recording was made."""
    best, spans = len(_TELLING), [UNDATED]
    for time in row.times:
        rank = _RANK.get(time.role, best)
        if rank < best:
            best, spans = rank, []
        if rank == best < len(_TELLING):
            spans.append(_days(time.when))
    return (min(s[0] for s in spans), max(s[1] for s in spans)) if len(spans) > 1 else spans[0]


@lru_cache(maxsize=20_000)
def one_day(days: Days) -> str | None:
    """Return the day as it is written (YYYY-MM-DD) where there is one alone, None where there are several or none."""
    return str(_EPOCH + timedelta(days[0])) if days[0] == days[1] else None


@lru_cache(maxsize=20_000)
def _days(edtf: str) -> Days:
    try:
        first, past = bounds(edtf)
    except ValueError:
        return UNDATED
    return (first - _EPOCH).days if first else EARLIEST, (past - _EPOCH).days - 1 if past else LATEST


def support(row: ItemRow) -> Support:
    """Return how many articles speak of the recording, and its independent checks.

    As the catalog counts them. Where that may not leave, or nobody counted, what the row says by itself is counted:
    nobody who filmed or spread the recording checks it, nor who could not tell; checkers whom nobody names are one.
    """
    if row.independence:
        return row.independence.articles, tuple([_CHECKER(vars(one)) for one in row.independence.by])
    articles = int(row.source is not None)
    if not row.verifications:
        return articles, ()
    spreaders = {_same(step.agent) for step in row.steps if step.role in _SPREADING and step.agent}
    told: dict[str, tuple[str | None, str, list[str]]] = {}
    for one in row.verifications:
        if one.verdict != "not_confirmed" and _same(one.verifier) not in spreaders:
            told.setdefault(_same(one.verifier), (one.verifier, one.verifier_kind, []))[2].append(one.dimension)
    return articles, tuple([(name, kind, (*dict.fromkeys(of),), articles) for name, kind, of in told.values()])


@lru_cache(maxsize=20_000)
def _same(name: str | None) -> str:
    return " ".join((name or "").casefold().split())
