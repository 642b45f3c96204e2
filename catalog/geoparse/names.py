"""Names resolved with the document as context."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from math import exp, log

from catalog.gazetteer import Gazetteer
from catalog.geocode import distance_m
from catalog.geoparse.calling import Called, called
from catalog.geoparse.interest import Interest
from catalog.geoparse.keep import LISTED, contained, countries_named, inside, total
from catalog.geoparse.known import Bearer
from catalog.geoparse.model import Model
from catalog.geoparse.page import Page
from catalog.geoparse.rank import MOMENTS, REASONS, SETTLED, Context, Name, candidates, reasons, settle
from catalog.geoparse.roles import role_of
from catalog.geoparse.spot import Spot
from catalog.model import Candidate, Footprint, Mention, Place, Resolution
from catalog.model.words import MentionKind

CERTAIN = 0.62
"""A name whose best candidate is less likely to be right than this is ambiguous."""
ELSEWHERE_M = 25_000
"""Two candidates closer than this are the same place for a map of a country."""
VILLAGE = 15_000
"""Up to this population (or none known) a place needs support from the text around it."""
MANY = 3
"""So many more villages of one name in a country, and only what lies near can tell which of them is meant."""
LOCAL = frozenset(("nearby", "same region", "in one area", "of one region", "listed beside", "close by", "constraint"))
STRAY_M = 60_000
"""A village further than this from all other towns of the text is probably a namesake of one we do not know."""
SILENT = frozenset(
    ("share of people", "city", "metropolis", "capital", "main town", "village", "called a town", "close by")
)
"""Reasons that say nothing of how sure a name is beyond its odds: local news would say that capitals are unsure."""
_ITS = {reason: f"its {reason}" for reason in (*REASONS, "former name") if reason not in SILENT}
MOST_ODDS = 6.0
"""Logarithm of the odds behind which one more is no surer."""
OF_THE_TEXT = frozenset(MOMENTS)
KINDS: dict[str, MentionKind] = {"country": "country", "region": "region", "district": "region", "facility": "facility"}


@dataclass
class Meaning:
    """What all occurrences of one name in a text mean."""

    name: Name
    found: tuple[Candidate, ...] = ()
    doubt: str | None = None
    why: str = ""


@dataclass
class Reading:
    """The names of a text, each occurrence with the name that it is weighed as."""

    names: list[Name]
    of: list[int] = field(default_factory=list)
    """Index into `names` for each spot."""


def resolve_names(
    page: Page, spots: Sequence[Spot], context: Context, model: Model, gazetteer: Gazetteer
) -> list[Resolution]:
    """Return one resolution a name, in the order of the text. The same name means the same place throughout."""
    context.region_name = partial(_region_name, gazetteer)
    reading = read_names(page, spots)
    named = {name.known.key for name in reading.names}
    home = [name for name in context.home if name.known.key not in named]
    settle([*reading.names, *home], context, model.rank)
    first = dict(zip(reversed(reading.of), reversed(spots), strict=True))
    meanings = [_meaning(n, first[i], reading.names, context, model) for i, n in enumerate(reading.names)]
    return [_resolution(page, spot, meanings[i]) for i, spot in zip(reading.of, spots, strict=True)]


def context_of(
    page: Page, spots: Sequence[Spot], interest: Interest | None = None, home: tuple[Name, ...] = ()
) -> Context:
    """Return what a text says about where it is, by the names that are hardly anything but places."""
    return Context(countries_named(page, [s for s in spots if s.likely >= SETTLED]), interest=interest, home=home)


def read_names(page: Page, spots: Sequence[Spot]) -> Reading:
    """Return the names of a text to be weighed: equal words are one name unless they stand in different regions."""
    containers: list[tuple[Place, ...]] = [()] * len(spots)
    partners: list[tuple[int, int]] = []
    for i, (spot, following) in enumerate(pairwise(spots)):
        if contained(page, spot, following):
            containers[i] = tuple(b.entry.place for b in following.known.bearers if b.kind in ("country", "region"))
        elif page.text[spot.end : following.start] in LISTED:
            partners.append((i, i + 1))
    first: dict[str, tuple[Place, ...]] = {}
    for spot, own in zip(spots, containers, strict=True):
        if own:
            first.setdefault(spot.key, own)
    reading, numbers = Reading([]), dict[object, int]()
    said: dict[int, list[Called]] = defaultdict(list)
    for spot, own in zip(spots, containers, strict=True):
        own = own or first.get(spot.key, ())
        identity = (spot.key, id(spot.known) if spot.looked_up_by else 0, *(p.name for p in own))
        if identity not in numbers:
            numbers[identity] = len(reading.names)
            reading.names.append(Name(spot.known, own, occurrences=0))
        reading.of.append(numbers[identity])
        reading.names[numbers[identity]].occurrences += 1
        said[numbers[identity]].append(called(page, spot))
    for i, told in said.items():
        towns, regions, told_so = (sum(column) for column in zip(*told, strict=True))
        reading.names[i].called = towns / (towns + 1), regions / (regions + 1), float(told_so > 0)
    for a, b in partners:
        one, other = reading.of[a], reading.of[b]
        if one != other:
            reading.names[one].partners += (other,)
            reading.names[other].partners += (one,)
    return reading


def constrained(resolution: Resolution, spot: Spot, area: Footprint, said: str, model: Model) -> Resolution:
    """Return a name again, with the area in which the text says it lies ("X, south of Y")."""
    name = Name(spot.known)
    settle([name], Context(constraint=area), model.rank)
    found = candidates(name)
    mention = resolution.mention
    if found and found[0].reasons.get("constraint"):
        return placed(mention, found, f"{found[0].place.name} lies {said}, as the text says")
    place = Place(ids={}, name=mention.text, kind="area", footprint=area, provider="geofootage")
    stand_in = Candidate(place=place, score=1.0, reasons={"constraint": 1.0})
    why = f"no known place of that name lies {said}; drawn as that area"
    return placed(mention, (stand_in, *found), why)


def placed(mention: Mention, found: tuple[Candidate, ...], why: str) -> Resolution:
    """Return a mention resolved to the first of its candidates."""
    return Resolution(mention=mention, status="resolved", footprint=found[0].place.footprint, candidates=found, why=why)


def trust_signs(name: Name, spot: Spot, model: Model) -> dict[str, float]:
    """Return what says how sure the best candidate of a settled name is, by the name of the sign."""
    best = name.shares.index(max(name.shares))
    share = min(_share_of_the_spot(name, best), 1.0)
    odds = log(share / (1.0 - share)) if share < 1.0 else MOST_ODDS
    found = {
        "bias": 1.0,
        "odds": min(odds, MOST_ODDS) / MOST_ODDS,
        "one bearer": float(len(name.shares) == 1),
        "a place": max(-1.0, min(3.0, total(spot.signs, model.filter))) / 3,
    }
    said = reasons(name, best)
    small = said.get("population", 0.0) < 0.3 and name.known.bearers[best].kind == "town"
    found["small"] = float(small)
    found["small and alone"] = float(small and not ({"nearby", "container", "same region"} & said.keys()))
    return found | {_ITS[reason]: value for reason, value in said.items() if reason in _ITS}


def _share_of_the_spot(name: Name, best: int) -> float:
    """Return the shares of the best candidate and of those that are the same place on a map of a country."""
    here, near = name.known.bearers[best], ELSEWHERE_M / 111_200
    return sum(
        [
            share
            for bearer, share in zip(name.known.bearers, name.shares, strict=True)
            if bearer is here or (abs(bearer.lat - here.lat) < near and _as_one(here, bearer))
        ]
    )


def _as_one(here: Bearer, other: Bearer) -> bool:
    """Say whether two places are one for a map of a country."""
    holds = other.kind in ("country", "region") and inside(here.country, here.admin1, other.country, other.admin1)
    return holds or distance_m((here.lat, here.lon), (other.lat, other.lon)) <= ELSEWHERE_M


def sure_of(signs: dict[str, float], model: Model) -> float:
    """Return the probability, 0..1, that the best candidate is the right one."""
    weight = model.trust.get
    odds = sum([weight(sign, 0.0) * value for sign, value in signs.items()])
    return 1.0 / (1.0 + exp(-odds))


def _region_name(gazetteer: Gazetteer, code: str) -> str | None:
    region = gazetteer.region(code)
    return region.name if region else None


def _meaning(name: Name, spot: Spot, names: Sequence[Name], context: Context, model: Model) -> Meaning:
    if not name.shares:
        return Meaning(name)
    sure = sure_of(trust_signs(name, spot, model), model)
    found = candidates(name, sure)
    if spot.looked_up_by:
        found = tuple(c.model_copy(update={"reasons": c.reasons | {spot.looked_up_by: 1.0}}) for c in found)
    return Meaning(name, found, _doubt(found, name, names, context), _why(found))


def _resolution(page: Page, spot: Spot, meaning: Meaning) -> Resolution:
    found = meaning.found
    mention = Mention(
        start=spot.start,
        end=spot.end,
        text=page.text[spot.start : spot.end],
        kind=KINDS.get(found[0].place.kind, "toponym") if found else "toponym",
        role=role_of(page, spot),
    )
    if not found:
        return Resolution(
            mention=mention, status="unplaced", why="the text calls it a settlement; no gazetteer knows it"
        )
    if meaning.doubt:
        return Resolution(
            mention=mention, status="ambiguous", footprint=found[0].place.footprint, candidates=found, why=meaning.doubt
        )
    return placed(mention, found, meaning.why)


def _doubt(found: tuple[Candidate, ...], name: Name, names: Sequence[Name], context: Context) -> str | None:
    """Say why a name may mean another place. Where the text names the region, only its places are rivals."""
    best = found[0]
    in_region = any(c.kind == "region" for c in name.containers) and "container" in best.reasons
    rivals = [c.place for c in found[1:] if "container" in c.reasons or not in_region]
    if best.score < CERTAIN and (rivals or not in_region):
        if rivals and _apart(best.place, rivals[0]) > ELSEWHERE_M:
            return f"may be {_where(best.place, context)} or {_where(rivals[0], context)}"
        return f"the one known is {_where(best.place, context)}, which hardly fits the text; a namesake may be meant"
    if in_region or best.place.kind != "town" or best.place.population > VILLAGE:
        return None
    alike = [p for p in rivals if p.kind == "town" and p.country == best.place.country]
    if len(alike) >= MANY and not LOCAL & best.reasons.keys():
        return f"may be {_where(best.place, context)} or {_where(alike[0], context)}; nothing near tells them apart"
    others = [_apart(best.place, p) for p in _other_towns(best.place, name, names)]
    if others and min(others) > STRAY_M:
        away = min(others) / 1000
        return f"the one known is {away:.0f} km from every other town of the text; a namesake may be meant"
    return None


def _other_towns(place: Place, name: Name, names: Sequence[Name]) -> list[Place]:
    """Return the towns of the same country that other names of the text mean without much doubt."""
    found = []
    for other in names:
        if other is not name and other.shares and max(other.shares) >= CERTAIN:
            bearer = other.known.bearers[other.shares.index(max(other.shares))]
            if bearer.kind == "town" and bearer.country == place.country and bearer.entry.place.ids != place.ids:
                found.append(bearer.entry.place)
    return found


def _apart(a: Place, b: Place) -> float:
    if inside(a.country, a.admin1, b.country, b.admin1) and b.kind in ("country", "region"):
        return 0.0
    return distance_m((a.footprint.lat, a.footprint.lon), (b.footprint.lat, b.footprint.lon))


def _where(place: Place, context: Context) -> str:
    region = context.region_name(place.admin1) if place.admin1 and place.kind == "town" else None
    return f"{place.name} ({', '.join(part for part in (region, place.country) if part) or place.kind})"


def _why(found: tuple[Candidate, ...]) -> str:
    said = found[0].reasons
    moments = sorted([k for k in said if k in OF_THE_TEXT], key=said.__getitem__, reverse=True)
    traits = sorted([k for k in said if k not in OF_THE_TEXT and k != "population"], key=said.__getitem__, reverse=True)
    words = ", ".join([*moments, *traits][:3]) or "population"
    if len(found) == 1:
        return f"the one place known by that name ({words})"
    return f"best of {len(found)} places of that name ({words})"
