"""Which of the places that bear a name is meant: every candidate with named reasons, the document as context."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import compress
from math import cos, exp, radians
from operator import mul

from catalog.gazetteer import Entry, fold
from catalog.gazetteer.spelling import readings, spelling_keys
from catalog.geocode import distance_m
from catalog.geoparse.keep import inside
from catalog.geoparse.known import TRAITS, Bearer, Known
from catalog.geoparse.model import Model, Weights, shipped
from catalog.model import Candidate, Footprint, Place

NEARBY_KM = 75.0
"""Distance at which being near another place of the text counts a third of what it counts beside it."""
CLOSE_KM = 15.0
"""The same for being close by: two villages of one name in one region are told apart by the next one."""
REACH_DEGREES = 3.0
"""Places further apart than this in latitude are not near each other, whatever their longitudes."""
KM_PER_DEGREE = 111.2
TOWN, KNOWN_BETTER = 10_000, 9
"""A town is meant rather than a village that is called just so, if so many times as many people live in it."""
FAINT = 0.003
"""A bearer less likely than this supports no other name."""
KEPT = 6
"""How many candidates of a mention are kept."""
SETTLED = 0.6
"""From this share on the best candidate of a name is a neighbour for others."""
ROUNDS = 2
"""How often the names of a text are weighed against each other."""

MOMENTS = (
    "same country", "country named", "same region", "nearby", "company", "close by", "container", "constraint",
    "area of interest", "listed beside", "in one area", "of one region", "called a town", "called a region",
    "capital of a country named", "said to be a town",
)  # fmt: skip
"""Reasons that lie in the text, and so change from text to text."""

STEADY = (
    "country named", "container", "constraint", "area of interest", "called a town", "called a region",
    "capital of a country named", "said to be a town",
)  # fmt: skip
"""Those of them that do not depend on what other names mean, and so are the same in all rounds."""

REASONS = TRAITS + MOMENTS

Shares = list[float]
Moments = tuple[float, ...]


@dataclass(eq=False)
class Name:
    """One name of a text, to be told apart from its namesakes."""

    known: Known
    containers: tuple[Place, ...] = ()
    """Countries and regions that the text writes beside it ("X, Y")."""
    partners: tuple[int, ...] = ()
    """Indices of the names that it stands in a list with."""
    shares: Shares = field(default_factory=list)
    """How likely each bearer is, summing to 1."""
    moments: list[Moments] = field(default_factory=list)
    """Values of `MOMENTS` for each bearer."""
    called: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """How often, 0..1, the words around it call it a town; a region; and 1 where they say that it is a town."""
    occurrences: int = 1
    """How often it stands in the text."""
    steady: list[Moments] = field(default_factory=list)
    """Values of `STEADY` for each bearer."""


@dataclass
class Context:
    """What the document says about where it is."""

    countries: Counter[str] = field(default_factory=Counter)
    """How often the text points to each country (ISO code)."""
    region_name: Callable[[str], str | None] = field(default=lambda _: None)
    """How a first-level region is called, by its code."""
    home: tuple[Name, ...] = ()
    """Names that say where the text comes from, weighed with those of the text."""
    settled: list[Place] = field(default_factory=list)
    """Towns already resolved beyond doubt."""
    constraint: Footprint | None = None
    """An area that the text says the place lies in ("X, south of Y")."""
    interest: Callable[[Bearer], bool] | None = None
    """Says whether a place lies in the area that the user is interested in."""


def settle(names: Sequence[Name], context: Context, weights: Weights) -> None:
    """Weigh all names of a text against each other and write down how likely each of their bearers is."""
    table, steady = ([weights.get(name, 0.0) for name in group] for group in (MOMENTS, STEADY))
    said = context.countries.total()
    alone = len(names) == 1  # its own namesakes say nothing for a name that is alone
    for name in names:
        name.steady = _steady(name, context, said)
        name.shares = [0.0] * len(name.steady) if alone else _shares(name, name.steady, steady)
    for left in range(0 if alone else ROUNDS - 1, -1, -1):
        scene = _Scene(context, () if alone else names)
        for i, name in enumerate(names):
            if left and len(name.shares) == 1:
                continue  # nothing to weigh; what speaks for it is asked for at the end
            name.moments = scene.moments(i, name)
            name.shares = _shares(name, name.moments, table)


def _shares(name: Name, moments: Sequence[Moments], table: Sequence[float]) -> Shares:
    bearers = name.known.bearers
    if len(bearers) == 1:
        return [1.0]
    return shares([b.base + sum(map(mul, table, m)) for b, m in zip(bearers, moments, strict=True)])


class _Scene:
    """The places that the names of a text mean, as far as the last round has shown."""

    def __init__(self, context: Context, names: Sequence[Name]) -> None:
        self.context, self.names = context, names
        self.countries: dict[str, float] = {}
        self.regions: dict[str, float] = {}
        self.settled: list[tuple[int, float, float]] = [(-1, p.footprint.lat, p.footprint.lon) for p in context.settled]
        self.best: list[Bearer | None] = []
        self.areas: dict[int | str, float] = {}
        """How much all names, whatever they turn out to mean, speak for each cell and region; `own_areas`: each alone.

        Each counts by the root of its likeliest bearer there: eight Boone Counties and fifteen Lebanons are little
        each, but only two of them lie together.
        """
        self.own_areas: dict[int, dict[int | str, float]] = {}
        for i, name in enumerate(names):
            self._count(i, name)
        self.weight = sum(self.countries.values())

    def _count(self, i: int, name: Name) -> None:
        best: Bearer | None = None
        areas: dict[int | str, float] = {}
        for bearer, share in zip(name.known.bearers, name.shares, strict=True):
            if share < FAINT:
                continue
            mass = share**0.5
            for area in (*bearer.cells, bearer.admin1):
                if area and areas.get(area, 0.0) < mass:
                    areas[area] = mass
            if share < 0.02:
                continue
            if bearer.country:
                self.countries[bearer.country] = self.countries.get(bearer.country, 0.0) + share
            if bearer.admin1:
                self.regions[bearer.admin1] = self.regions.get(bearer.admin1, 0.0) + share
            if share >= SETTLED:
                best = bearer
        self.best.append(best)
        self.own_areas[i] = areas
        for area, mass in areas.items():
            self.areas[area] = self.areas.get(area, 0.0) + mass
        if best and best.kind not in ("country", "region"):
            self.settled.append((i, best.lat, best.lon))

    def moments(self, i: int, name: Name) -> list[Moments]:
        """Return the values of `MOMENTS` for each bearer of name i."""
        settled = [(lat, lon) for j, lat, lon in self.settled if j != i]
        beside = [other for j in name.partners if (other := self.best[j])]
        countries, regions, areas, own_areas = self.countries, self.regions, self.areas, self.own_areas.get(i, {})
        weight = max(self.weight, 1.0)
        found: list[Moments] = []
        for bearer, own, steady in zip(name.known.bearers, name.shares, name.steady, strict=True):
            named, in_container, in_constraint, in_interest, town, state, capital, so = steady
            nation, admin1 = bearer.country, bearer.admin1
            country = region = around = within = listed = 0.0
            if nation and (others := countries.get(nation, 0.0) - own) > 0.0:
                country = others / weight
            if admin1:
                if nation and (others := regions.get(admin1, 0.0) - own) > 0.02:
                    region = others / (others + 1.0)
                if (others := areas.get(admin1, 0.0) - own_areas.get(admin1, 0.0)) > FAINT:
                    within = others / (others + 1.0)
            for cell in bearer.cells:
                if cell in areas and (mass := areas[cell] - own_areas.get(cell, 0.0)) > around:
                    around = mass
            around = around / (around + 1.0) if around > FAINT else 0.0
            for o in beside:
                if o.country == nation and (o.admin1 == admin1 or o.kind == bearer.kind):
                    listed = 1.0
            near = _near(bearer, settled) if settled else NOWHERE
            found.append((
                country, named, region, *near, in_container, in_constraint, in_interest, listed, around, within,
                town, state, capital, so,
            ))  # fmt: skip
        return found


NOWHERE = (0.0, 0.0, 0.0)


def _near(bearer: Bearer, settled: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Return how near the nearest settled place of another name is, how many are in reach, and how near it is at the
    scale of neighbouring villages, all 0..1."""
    if bearer.kind == "country":
        return NOWHERE
    lat, lon = bearer.lat, bearer.lon
    nearest, count, narrow = 9e9, 0, 0.0
    for other_lat, other_lon in settled:
        up = lat - other_lat
        if up > REACH_DEGREES or up < -REACH_DEGREES:
            continue
        narrow = narrow or cos(radians(lat))
        out = abs(lon - other_lon)
        out = narrow * (360.0 - out if out > 180.0 else out)
        if out < REACH_DEGREES:
            count += 1
            nearest = min(nearest, up * up + out * out)
    if not count:
        return NOWHERE
    away = nearest**0.5 * KM_PER_DEGREE
    return exp(-away / NEARBY_KM), count / (count + 2.0), exp(-away / CLOSE_KM)


def _steady(name: Name, context: Context, said: int) -> list[Moments]:
    """Return the values of `STEADY` for each bearer; `said`: how often the text points to any country."""
    points_to, countries = name.known.points_to, context.countries
    own = name.occurrences if points_to else 0
    town, region, so = name.called
    placed = bool(name.containers or context.constraint or context.interest)
    found: list[Moments] = []
    for bearer in name.known.bearers:
        kind, country, named, capital = bearer.kind, bearer.country, 0.0, 0.0
        of_it = countries.get(country or "", 0) - (own if country == points_to else 0)
        if of_it > 0:
            named = of_it / (said - own) if said > own else 0.0
            capital = of_it / (of_it + 1.0) if bearer.is_capital else 0.0
        held = _held(bearer, name, context) if placed else NOWHERE
        is_town = kind == "town"
        called = town if is_town else 0.0, region if kind == "region" else 0.0, capital, so if is_town else 0.0
        found.append((named, *held, *called))
    return found


def _held(bearer: Bearer, name: Name, context: Context) -> tuple[float, ...]:
    """Say whether a place lies where the text has it: in the region beside its name, in a given area, at home."""
    place = bearer.entry.place
    return (
        float(any(inside(bearer.country, bearer.admin1, c.country, c.admin1) for c in name.containers if c != place)),
        float(context.constraint is not None and meets(place, context.constraint)),
        float(context.interest is not None and context.interest(bearer)),
    )


def candidates(name: Name, sure: float | None = None) -> tuple[Candidate, ...]:
    """Return what a name that was settled may mean, best first, each with its reasons.

    The score is its share; `sure`, where given, is the best one's score, and the others share what is left.
    """
    order = sorted(range(len(name.shares)), key=name.shares.__getitem__, reverse=True)
    left = 1.0 - name.shares[order[0]] if order else 0.0
    found = []
    for rank, n in enumerate(order[:KEPT]):
        share = name.shares[n]
        if sure is not None:
            share = sure if rank == 0 else (share * (1.0 - sure) / left if left > 0 else 0.0)
        found.append(Candidate(place=name.known.bearers[n].entry.place, score=share, reasons=reasons(name, n)))
    return tuple(found)


def reasons(name: Name, n: int) -> dict[str, float]:
    """Return what speaks for the nth bearer of a name, by the name of the reason; what does not speak is left out."""
    bearer = name.known.bearers[n]
    values = bearer.traits + name.moments[n]
    found = dict(zip(compress(REASONS, values), filter(None, values), strict=True))
    return found | {"former name": 1.0} if bearer.entry.until else found


def meets(place: Place, area: Footprint) -> bool:
    """Say whether a place reaches into the circle that holds an area."""
    gap = distance_m((place.footprint.lat, place.footprint.lon), (area.lat, area.lon))
    return gap <= area.uncertainty_m + place.footprint.uncertainty_m


def rank_names(entries: Sequence[Entry], near: Place | None, said: str = "") -> tuple[Candidate, ...]:
    """Return what a name alone may mean, best first, given at most one place that it is in or close to.

    `said`: the name as it was written; in any letters it speaks for the town that is called just so.
    """
    context, containers = Context(), tuple[Place, ...]()
    if near is not None:
        context.countries = Counter({near.country: 1}) if near.country else Counter()
        context.settled = [near] if near.kind == "town" else []
        containers = (near,) if near.kind in ("country", "region") else ()
    name = Name(Known(_main_name(said, entries, near), entries, alone()), containers)
    settle([name], context, alone().rank)
    return candidates(name)


@lru_cache(1)
def alone() -> Model:
    """Return the weights for a name without a text: of two namesakes in one country the larger one is meant."""
    return replace(shipped(), rank=shipped().rank | {"largest": 0.0})


def _main_name(said: str, entries: Sequence[Entry], near: Place | None) -> str:
    """Return the key of the name shown of the place nearby that is called so: `podilsk` for Подільськ.

    "" where that is a village and a much larger town bears the name beside others: then that one is meant.
    """
    own = [e for e in entries if near and e.country == near.country]
    heard = set(readings(fold(said)))
    called = [(spelling_keys([fold(e.name)])[0] in heard, e.population, fold(e.name)) for e in own]
    named = [c for c, e in zip(called, own, strict=True) if c[0] or e.primary]
    _, people, key = max(named, default=(False, 0, ""))
    most = max((e.population for e in own), default=0)
    return key if most < TOWN or people * KNOWN_BETTER >= most else ""


def shares(totals: Sequence[float]) -> Shares:
    """Return sums as shares that make 1."""
    if len(totals) == 1:
        return [1.0]
    best = max(totals, default=0.0)
    mass = [exp(t - best) for t in totals]
    whole = sum(mass)
    return [m / whole for m in mass]
