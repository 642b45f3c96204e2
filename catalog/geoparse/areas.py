"""Relative expressions and streets as areas: what they lean on decides where they are."""

import re
from collections import Counter
from collections.abc import Sequence

from catalog.gazetteer import Gazetteer
from catalog.geocode import place_relation, with_outline
from catalog.geocode.streets import Where, corner_candidates, is_sure, street_candidates
from catalog.geocode.trail import Trail
from catalog.geoparse.names import placed
from catalog.geoparse.relative import Relative, leans_on_earlier
from catalog.geoparse.streets import Street
from catalog.model import Candidate, Document, Footprint, Mention, Place, Resolution, Span
from catalog.model.sphere import distance_m

_IN_A_PLACE = re.compile(
    r",?\s(?:in|at|у|в|на)\s(?:the\s)?(?:(?:city|town|village|settlement|місті|селі|городе|селе)\s(?:of\s)?)?"
    r"(?P<name>[^\W\d_a-zа-яіїєґё]\w+)"
)
_JOINS = re.compile(r"(?:'s|’s)?,?\s(?:(?:in|on|at|along|у|в|на|по)\s)?(?:the\s)?")
SETTLED_KINDS = ("toponym", "facility")


def resolve_relative(
    document: Document, found: Relative, names: Sequence[Resolution], gazetteer: Gazetteer
) -> Resolution | None:
    """Return a relative expression as geometry; None where it leans on nothing that the text names."""
    anchors, spans = _anchors(found, names, gazetteer)
    mention = Mention(
        start=found.start,
        end=found.end,
        text=document.text[found.start : found.end],
        kind="relative",
        relation=found.relation,
        anchors=spans,
    )
    if not anchors or any(a is None for a in anchors):
        if leans_on_earlier(found):
            return None
        return Resolution(mention=mention, status="unplaced", why="what it leans on could not be placed")
    places = [a for a in anchors if a]
    if found.relation in BETWEEN and any(p.kind == "country" for p in places):
        return None  # a war between two countries is no place
    outlined = found.relation.startswith("part")
    footprint = place_relation(
        found.relation, [with_outline(p, gazetteer) if outlined else p.footprint for p in places]
    )
    said = " and ".join(dict.fromkeys(p.name for p in places))
    return placed(mention, _area(mention.text, "area", places[0], footprint), f"rule {footprint.rule} from {said}")


def resolve_street(document: Document, found: Street, others: Sequence[Resolution], gazetteer: Gazetteer) -> Resolution:
    """Return a street, a house or a corner where the gazetteer knows it in the place that the text gives.

    Else it is the smallest area that the text gives for it, and says so. What is found by a name that is only alike,
    in several streets, or outside of that area, is ambiguous.
    """
    holder = None if _elsewhere(document, found, others) else _holder(document, found, others)
    spans = ((holder.mention.start, holder.mention.end),) if holder else ()
    mention = Mention(
        start=found.start,
        end=found.end,
        text=document.text[found.start : found.end],
        kind=found.kind,
        anchors=spans,
    )
    if holder is None or holder.footprint is None or holder.place is None:
        return Resolution(
            mention=mention, status="unplaced", why="no gazetteer knows this street, nor the town it is in"
        )
    if known := _known(mention, found, holder, others, gazetteer):
        return known
    footprint = holder.footprint.model_copy(update={"rule": f"street within {holder.footprint.rule}"})
    why = f"no gazetteer knows this street; it lies in the smallest area the text gives: {holder.mention.text}"
    return placed(mention, _area(mention.text, "street", holder.place, footprint), why)


def _known(
    mention: Mention, found: Street, holder: Resolution, others: Sequence[Resolution], gazetteer: Gazetteer
) -> Resolution | None:
    trail = Trail()
    where = _where(holder, others)
    if found.kind == "intersection":
        candidates = corner_candidates(found.names, where, gazetteer, trail)
    else:
        candidates = street_candidates(found.names[0], found.number, where, gazetteer, trail)
    if not candidates:
        return None
    notes = "; ".join(trail.notes)
    if is_sure(candidates):
        how = next(iter(candidates[0].reasons))
        return placed(mention, candidates, notes or f"known in {where.said} by its {how}")
    several = f"{len(candidates)} of that name in {where.said}"
    return Resolution(
        mention=mention,
        status="ambiguous",
        footprint=candidates[0].place.footprint,
        candidates=candidates,
        why=notes or several,
    )


def _where(holder: Resolution, others: Sequence[Resolution]) -> Where:
    """Return where the text has a street: the holder, and the town that this is a part of."""
    assert holder.footprint, "only what is placed holds a street"
    by_span = {(r.mention.start, r.mention.end): r for r in others}
    anchors = (by_span[a].place for a in holder.mention.anchors if a in by_span)
    town = next(filter(None, anchors), None)
    return Where(holder.footprint, town.footprint if town else holder.footprint, holder.mention.text)


def _area(name: str, kind: str, anchor: Place, footprint: Footprint) -> tuple[Candidate, ...]:
    place = Place.model_validate({
        "ids": {}, "name": name, "kind": kind, "country": anchor.country, "admin1": anchor.admin1,
        "footprint": footprint, "provider": "geofootage",
    })  # fmt: skip
    return (Candidate(place=place, score=1.0, reasons={"rule": 1.0}),)


def _anchors(
    found: Relative, names: Sequence[Resolution], gazetteer: Gazetteer
) -> tuple[list[Place | None], tuple[Span, ...]]:
    if found.country:
        return [gazetteer.country(found.country)], ()
    if found.of_the_country:
        return _country_spoken_of(found.start, names, gazetteer)
    if leans_on_earlier(found):
        earlier = focus(found.start, names)
        return ([earlier.place], ((earlier.mention.start, earlier.mention.end),)) if earlier else ([], ())
    by_span = {(r.mention.start, r.mention.end): r for r in names}
    return [by_span[a].place if by_span[a].status == "resolved" else None for a in found.anchors], found.anchors


def _country_spoken_of(
    offset: int, names: Sequence[Resolution], gazetteer: Gazetteer
) -> tuple[list[Place | None], tuple[Span, ...]]:
    """Return the country that most names so far lie in, and the last of these names; nothing where two share it."""
    inside = [r for r in names if r.mention.start < offset and r.status == "resolved" and r.mention.role != "embedded"]
    often = Counter(r.place.country for r in inside if r.place and r.place.country).most_common(2)
    if not often or (len(often) > 1 and often[0][1] == often[1][1]):
        return [], ()
    code = often[0][0] or ""
    last = max((r for r in inside if r.place and r.place.country == code), key=_start)
    return [gazetteer.country(code)], ((last.mention.start, last.mention.end),)


def focus(offset: int, names: Sequence[Resolution]) -> Resolution | None:
    """Return the town that "the city" means at an offset: the one named most in the text so far, or the last one."""
    towns = [r for r in names if r.mention.start < offset and _settles(r)]
    if not towns:
        return None
    often: dict[str, int] = {}
    for town in towns:
        often[_key(town)] = often.get(_key(town), 0) + 1
    return max(towns, key=lambda r: (often[_key(r)], r.mention.start))


def _undisputed(offset: int, names: Sequence[Resolution]) -> Resolution | None:
    """Return the town that the text named last, if it is also the one it speaks of most; else none is sure."""
    most = focus(offset, names)
    last = max((r for r in names if r.mention.start < offset and _settles(r)), key=_start, default=None)
    return most if most and last and _key(most) == _key(last) else None


def _start(resolution: Resolution) -> int:
    return resolution.mention.start


def _settles(resolution: Resolution) -> bool:
    """Say whether people may live there: a metonym of a facility ("the Kremlin said") is nothing but its government."""
    mention = resolution.mention
    roles = ("literal",) if mention.kind == "facility" else ("literal", "metonym")
    return resolution.status == "resolved" and mention.kind in SETTLED_KINDS and mention.role in roles


def _key(resolution: Resolution) -> str:
    return str(resolution.place.ids if resolution.place else resolution.mention.text)


def _elsewhere(document: Document, found: Street, others: Sequence[Resolution]) -> bool:
    """Say whether the text puts the street into a place that we do not know ("on X street in Y")."""
    inside = _IN_A_PLACE.match(document.text, found.end)
    if not inside or document.sentence_at(inside.start("name")) != document.sentence_at(found.start):
        return False
    at = inside.start("name")
    return not any(r.mention.start <= at < r.mention.end and r.status != "unplaced" for r in others)


def _holder(document: Document, found: Street, others: Sequence[Resolution]) -> Resolution | None:
    """The smallest area of the street's own sentence, else the town that the text speaks of there."""
    sentence = document.sentence_at(found.start)
    beside = [
        r
        for r in others
        if r.status == "resolved" and r.mention.role == "literal" and sentence[0] <= r.mention.start < sentence[1]
    ]
    near = [r for r in beside if r.mention.kind in (*SETTLED_KINDS, "relative")]
    joined = [r.footprint for r in near if r.footprint and _adjoins(document, found, r)]
    if joined:
        near = [r for r in near if r.footprint and any(_touch(r.footprint, other) for other in joined)]
    if near:
        return min(near, key=lambda r: _size(r) + _far(found, r) * PER_CHARACTER)
    return _undisputed(found.start, others)


def _adjoins(document: Document, found: Street, resolution: Resolution) -> bool:
    """Say whether the text names a place right beside a street: "in *Bakhmut* on X street, the second in Soledar"."""
    start, end = resolution.mention.start, resolution.mention.end
    between = document.text[end : found.start] if end <= found.start else document.text[found.end : start]
    return _JOINS.fullmatch(between) is not None


def _touch(one: Footprint, other: Footprint) -> bool:
    """Say whether two places may have a street in common."""
    apart = distance_m((one.lat, one.lon), (other.lat, other.lon))
    return apart <= one.uncertainty_m + other.uncertainty_m


BETWEEN = ("between", "road")
PER_CHARACTER = 30
"""A holder one character further from the street must be 30 m smaller to be preferred."""


def _size(resolution: Resolution) -> int:
    return resolution.footprint.uncertainty_m if resolution.footprint else 0


def _far(found: Street, resolution: Resolution) -> int:
    return max(resolution.mention.start - found.end, found.start - resolution.mention.end, 0)
