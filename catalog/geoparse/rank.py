"""Which of the places that bear a name is meant: every candidate with named reasons, the document as context."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from math import exp, log10

from catalog.gazetteer import Entry
from catalog.geocode import distance_m
from catalog.geoparse.keep import inside
from catalog.geoparse.lexicon import rank_weights
from catalog.model import Candidate, Footprint, Place

NEARBY_M = 75_000
"""Distance at which being near another place of the text counts a third of what it counts beside it."""

KEPT = 6
"""How many candidates of a mention are kept."""


@dataclass
class Context:
    """What the document says about where it is."""

    countries: Counter[str]
    """How often the text points to each country (ISO code)."""
    region_name: Callable[[str], str | None] = field(default=lambda _: None)
    """How a first-level region is called, by its code."""
    regions: Counter[str] = field(default_factory=Counter)
    """How often places of each first-level region (GeoNames code with country) are named."""
    settled: list[Place] = field(default_factory=list)
    """Towns already resolved beyond doubt."""


def candidates(
    entries: Sequence[Entry],
    context: Context,
    containers: Collection[Place] = (),
    constraint: Footprint | None = None,
) -> tuple[Candidate, ...]:
    """Return what a name may mean, best first, scores summing to at most 1.

    `containers`: countries and regions that the text writes beside the name ("X, Y"). `constraint`: an area the
    text says the place lies in ("X, south of Y").
    """
    weighed = []
    for entry in entries:
        reasons = _reasons(entry, context, containers, constraint)
        total = sum(rank_weights().get(name, 0.0) * value for name, value in reasons.items())
        weighed.append((total, entry.place, {k: v for k, v in reasons.items() if v}))
    weighed.sort(key=lambda w: (-w[0], -w[1].population, str(w[1].ids)))
    return _shares(weighed)


def _shares(weighed: list[tuple[float, Place, dict[str, float]]]) -> tuple[Candidate, ...]:
    if not weighed:
        return ()
    best = weighed[0][0]
    mass = [exp(total - best) for total, _, _ in weighed]
    return tuple(
        Candidate(place=place, score=m / sum(mass), reasons=reasons)
        for m, (_, place, reasons) in zip(mass[:KEPT], weighed, strict=False)
    )


def _reasons(
    entry: Entry, context: Context, containers: Collection[Place], constraint: Footprint | None
) -> dict[str, float]:
    place = entry.place
    named = sum(context.countries.values())
    return {
        "primary name": float(entry.primary),
        "former name": float(entry.until is not None),
        "population": (log10(max(place.population, 100)) - 2) / 5,
        place.kind: float(place.kind in ("country", "region", "facility")),
        "same country": context.countries[place.country or ""] / named if named else 0.0,
        "same region": float(place.kind == "town" and context.regions[place.admin1 or ""] > 0),
        "nearby": _nearby(place, context.settled),
        "container": float(
            any(inside(place.country, place.admin1, c.country, c.admin1) for c in containers if c.ids != place.ids)
        ),
        "constraint": float(constraint is not None and meets(place, constraint)),
    }


def meets(place: Place, area: Footprint) -> bool:
    """Say whether a place reaches into the circle that holds an area."""
    gap = distance_m((place.footprint.lat, place.footprint.lon), (area.lat, area.lon))
    return gap <= area.uncertainty_m + place.footprint.uncertainty_m


def _nearby(place: Place, settled: Sequence[Place]) -> float:
    if place.kind != "town":
        return 0.0
    spot = (place.footprint.lat, place.footprint.lon)
    others = [distance_m(spot, (s.footprint.lat, s.footprint.lon)) for s in settled if s.ids != place.ids]
    return exp(-min(others) / NEARBY_M) if others else 0.0


def rank_names(entries: Sequence[Entry], near: Place | None) -> tuple[Candidate, ...]:
    """Return what a name alone may mean, best first, given at most one place that it is in or close to."""
    if near is None:
        return candidates(entries, Context(Counter()))
    context = Context(Counter({near.country: 1}) if near.country else Counter())
    context.settled = [near] if near.kind == "town" else []
    return candidates(entries, context, containers=(near,) if near.kind in ("country", "region") else ())
