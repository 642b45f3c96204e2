"""Names resolved with the document as context."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from catalog.gazetteer import Gazetteer
from catalog.geocode import distance_m
from catalog.geoparse.keep import contained, inside
from catalog.geoparse.page import Page
from catalog.geoparse.rank import Context, candidates
from catalog.geoparse.roles import role_of
from catalog.geoparse.spot import Spot
from catalog.model import Candidate, Footprint, Mention, Place, Resolution
from catalog.model.words import MentionKind

CERTAIN = 0.6
"""A best candidate below this share is ambiguous, if the next one is somewhere else."""
ELSEWHERE_M = 25_000
"""Two candidates closer than this are the same place for a map of a country."""
VILLAGE = 15_000
"""Up to this population (or none known) a place needs support from the text around it."""
STRAY_M = 60_000
"""A village further than this from all other towns of the text is probably a namesake of one we do not know."""


def resolve_names(page: Page, spots: Sequence[Spot], countries: Counter[str], gazetteer: Gazetteer) -> list[Resolution]:
    """Return one resolution a name, in the order of the text. The same name means the same place throughout."""
    context = Context(countries, partial(_region_name, gazetteer))
    containers = _containers(page, spots)
    for _ in range(2):  # the second time with the towns that the first time left no doubt about
        meant = {s.key: candidates(s.entries, context, containers.get(s.key, ())) for s in _distinct(spots)}
        _settle(context, meant)
    return [
        _resolution(page, spot, meant[spot.key], context, _has_region(containers.get(spot.key, ()))) for spot in spots
    ]


def constrained(resolution: Resolution, spot: Spot, area: Footprint, said: str, context: Context) -> Resolution:
    """Return a name again, with the area in which the text says it lies ("X, south of Y")."""
    found = candidates(spot.entries, context, constraint=area)
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


def _has_region(containers: Sequence[Place]) -> bool:
    return any(c.kind == "region" for c in containers)


def _region_name(gazetteer: Gazetteer, code: str) -> str | None:
    region = gazetteer.region(code)
    return region.name if region else None


def _distinct(spots: Sequence[Spot]) -> list[Spot]:
    return list({s.key: s for s in spots}.values())


def _containers(page: Page, spots: Sequence[Spot]) -> dict[str, list[Place]]:
    """Countries and regions that the text writes right behind a name, by the name's key."""
    found: dict[str, list[Place]] = {}
    for spot, following in pairwise(spots):
        if contained(page, spot, following):
            found.setdefault(spot.key, []).extend(
                e.place for e in following.entries if e.place.kind in ("country", "region")
            )
    return found


def _settle(context: Context, meant: dict[str, tuple[Candidate, ...]]) -> None:
    sure = [c[0].place for c in meant.values() if c and c[0].score >= CERTAIN]
    context.settled = [p for p in sure if p.kind == "town"]
    context.regions = Counter(p.admin1 for p in sure if p.admin1)


def _resolution(page: Page, spot: Spot, found: tuple[Candidate, ...], context: Context, in_region: bool) -> Resolution:
    mention = Mention(
        start=spot.start,
        end=spot.end,
        text=page.text[spot.start : spot.end],
        kind=_kind(found[0].place) if found else "toponym",
        role=role_of(page, spot),
    )
    if not found:
        return Resolution(
            mention=mention, status="unplaced", why="the text calls it a settlement; no gazetteer knows it"
        )
    found = _looked_up(found, spot.looked_up_by)
    doubt = _doubt(found, context, in_region)
    if doubt:
        return Resolution(
            mention=mention, status="ambiguous", footprint=found[0].place.footprint, candidates=found, why=doubt
        )
    return placed(mention, found, _why(found))


def _looked_up(found: tuple[Candidate, ...], by: str) -> tuple[Candidate, ...]:
    """Return candidates with what they were looked up by, where that is not the name as it stands."""
    return tuple(c.model_copy(update={"reasons": c.reasons | {by: 1.0}}) for c in found) if by else found


def _kind(place: Place) -> MentionKind:
    kinds: dict[str, MentionKind] = {"country": "country", "region": "region", "facility": "facility"}
    return kinds.get(place.kind, "toponym")


def _doubt(found: tuple[Candidate, ...], context: Context, in_region: bool) -> str | None:
    """Say why a name may mean another place. Where the text names the region, only its places are rivals."""
    best = found[0]
    rivals = [c.place for c in found[1:] if "container" in c.reasons or not in_region]
    if best.score < CERTAIN and rivals and _apart(best.place, rivals[0]) > ELSEWHERE_M:
        return f"may be {_where(best.place, context)} or {_where(rivals[0], context)}"
    if in_region or best.place.kind != "town" or best.place.population > VILLAGE:
        return None
    towns = [p for p in context.settled if p.ids != best.place.ids and p.country == best.place.country]
    others = [_apart(best.place, p) for p in towns]
    if others and min(others) > STRAY_M:
        away = min(others) / 1000
        return f"the one known is {away:.0f} km from every other town of the text; a namesake may be meant"
    return None


def _apart(a: Place, b: Place) -> float:
    if inside(a.country, a.admin1, b.country, b.admin1) and b.kind in ("country", "region"):
        return 0.0
    return distance_m((a.footprint.lat, a.footprint.lon), (b.footprint.lat, b.footprint.lon))


def _where(place: Place, context: Context) -> str:
    region = context.region_name(place.admin1) if place.admin1 and place.kind == "town" else None
    return f"{place.name} ({', '.join(part for part in (region, place.country) if part) or place.kind})"


def _why(found: tuple[Candidate, ...]) -> str:
    reasons = sorted((k for k in found[0].reasons if k != "population"), key=lambda k: -found[0].reasons[k])
    said = ", ".join(reasons[:3]) or "population"
    if len(found) == 1:
        return f"the one place known by that name ({said})"
    return f"best of {len(found)} places of that name ({said})"
