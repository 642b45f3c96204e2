"""Streets, house numbers and corners in a town, from what the gazetteer's volumes know; every choice leaves a trail."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from catalog.gazetteer import Gazetteer, StreetHit
from catalog.gazetteer.house_numbers import house_number
from catalog.geocode.crossing import crossings, gap_m, part_within
from catalog.geocode.trail import Trail
from catalog.model import Candidate, Footprint, Place

HOW_SURE = {"name": 1.0, "translated": 0.95, "former name": 0.9}
"""What a street is worth that was found by its name, by a translation of it, by a name it had."""
FUZZY = 0.55
"""A street whose name is only alike stays below what anybody takes for sure, however alike it is."""
OUTSIDE = 0.5
"""What a street of the town counts that lies outside of the part the words name."""
SLACK = 0.1
"""A corner may lie so far outside of an area (share of its radius): edges of sectors are nobody's borders."""
MOST = 10
"""Streets of one name that are looked at."""


class Where(NamedTuple):
    """Where streets are looked for."""

    area: Footprint
    """What the words name: a town, a part of it."""
    town: Footprint
    """The town that this is a part of; the same where the words name all of it."""
    said: str
    """Its words: `eastern Bakhmut`."""


class _Found(NamedTuple):
    place: Place
    footprint: Footprint
    weight: float
    reasons: dict[str, float]


def street_candidates(
    name: str, number: str | None, where: Where, gazetteer: Gazetteer, trail: Trail
) -> tuple[Candidate, ...]:
    """Return a street, or a house of it, in an area, best first; empty where no volume knows such a street there.

    A house is where the volume has it; where it has not, the street with its length as radius. Of a street that also
    runs outside of the area only the part inside is taken.
    """
    found = _known(name, where, gazetteer, trail)
    if number:
        return _shares([_house(f, number, gazetteer, trail) for f in _inside(found, where, Trail())])
    return _shares(list(_inside(found, where, trail)))


def corner_candidates(names: Sequence[str], where: Where, gazetteer: Gazetteer, trail: Trail) -> tuple[Candidate, ...]:
    """Return where two streets meet in an area, best first: every corner of every pair of streets of these names.

    Where only one of them is known, or they do not meet, that street is the answer, and a note says so.
    """
    first, second = (_known(name, where, gazetteer, trail) for name in names[:2])
    if not (first and second):
        return _shares(list(_inside(first or second, where, trail)))
    corners = [c for a, b in product(first, second) for c in _corners(a, b, where, trail)]
    if corners:
        return _shares([c for c in corners if "outside the area" not in c.reasons] or corners)
    lines = all(f.footprint.geojson for f in (*first, *second))
    fate = "do not meet" if lines else "their lines are not"
    trail.note(f"{names[0]} and {names[1]} are known in {where.said}, but {fate}: both are listed")
    return _shares([*_inside(first, where, trail), *_inside(second, where, trail)])


def is_sure(found: Sequence[Candidate]) -> bool:
    """Say whether a street look-up left one place only, by a name that the gazetteer has for it."""
    return len(found) == 1 and not {"fuzzy", "outside the area"} & found[0].reasons.keys()


def _known(name: str, where: Where, gazetteer: Gazetteer, trail: Trail) -> list[_Found]:
    """Return streets of a name in the town; those by a name of theirs shut out those whose name is only alike."""
    hits = list(gazetteer.streets(name, where.town, MOST))
    own = [h for h in hits if h.how != "fuzzy"]
    for hit in hits:
        fate = "" if hit in own or not own else "; thrown out: another one has just this name"
        trail.step(f"street '{name}': {hit.place.name} ({_way(hit)}, {_volume(hit.place)}){fate}")
    if not hits:
        trail.note(f"no volume of the gazetteer knows a street '{name}' in {where.said}")
    elif not own:
        trail.note(f"no street is called '{name}' in {where.said}; {hits[0].place.name} is only alike (fuzzy)")
    return [_weighed(h) for h in own or hits]


def _weighed(hit: StreetHit) -> _Found:
    weight = HOW_SURE.get(hit.how, FUZZY) * hit.likeness
    return _Found(hit.place, hit.place.footprint, weight, {hit.how: hit.likeness})


def _way(hit: StreetHit) -> str:
    if hit.how == "fuzzy":
        return f"fuzzy, {hit.likeness:.2f} alike"
    return f"by {hit.how}, until {hit.until}" if hit.until else f"by {hit.how}"


def _volume(place: Place) -> str:
    known = (value if str(value).startswith("way") else f"{name} {value}" for name, value in place.ids.items())
    return f"{place.provider} {', '.join(map(str, known))}".strip()


def _inside(found: Sequence[_Found], where: Where, trail: Trail) -> Iterator[_Found]:
    """Yield the parts of streets that lie in a part of a town; where none does, the streets themselves, marked.

    A town's own circle is no border: streets are whole there, and one in it shuts out those that only reach into it.
    """
    if where.area == where.town:
        yield from _at_home(found, where, trail)
        return
    parts = [(f, part_within(f.footprint, where.area, where.said)) for f in found]
    inside = [f._replace(footprint=part) for f, part in parts if part]
    for street, part in parts:
        fate = f"{part.rule}, radius {part.uncertainty_m:,} m" if part else f"lies outside of {where.said}"
        trail.step(f"{street.place.name}: {fate}")
    if found and not inside:
        trail.note(f"{found[0].place.name} lies in the town, but outside of {where.said}")
    yield from inside or [_marked_outside(f) for f in found]


def _at_home(found: Sequence[_Found], where: Where, trail: Trail) -> Iterator[_Found]:
    home = [f for f in found if not gap_m(f.footprint, where.town)]
    for street in found:
        spot = street.footprint
        fate = "" if street in home or not home else f"; thrown out: it only reaches into {where.said}"
        trail.step(f"{street.place.name}: {spot.rule}, radius {spot.uncertainty_m:,} m{fate}")
    yield from home or found


def _marked_outside(found: _Found) -> _Found:
    return found._replace(weight=found.weight * OUTSIDE, reasons={**found.reasons, "outside the area": 1.0})


def _house(found: _Found, number: str, gazetteer: Gazetteer, trail: Trail) -> _Found:
    house = gazetteer.house(found.place, house_number(number))
    if not house:
        trail.note(f"house {number} of {found.place.name} is not known: the whole street, as long as it is")
        return found
    trail.step(f"house {number} of {found.place.name}: {house.rule}, radius {house.uncertainty_m:,} m")
    place = found.place.model_copy(update={"name": f"{found.place.name} {number}"})
    return _Found(place, house, found.weight, {**found.reasons, "house number": 1.0})


def _corners(a: _Found, b: _Found, where: Where, trail: Trail) -> Iterator[_Found]:
    for spot in crossings(a.footprint, b.footprint) if a.place.ids != b.place.ids else ():
        far = gap_m(spot, where.area)
        outside = far > SLACK * where.area.uncertainty_m
        fate = f", {far:,.0f} m outside of {where.said}" if outside else ""
        trail.step(f"{a.place.name} and {b.place.name}: {spot.rule}, radius {spot.uncertainty_m:,} m{fate}")
        place = a.place.model_copy(
            update={"name": f"{a.place.name} / {b.place.name}", "ids": _both_ids(a.place, b.place)}
        )
        corner = _Found(place, spot, min(a.weight, b.weight), {**a.reasons, **b.reasons, "crossing": 1.0})
        yield _marked_outside(corner) if outside else corner


def _both_ids(a: Place, b: Place) -> dict[str, int | str]:
    """Return the ids of both streets, `way/12 way/34`: a corner has none of its own."""
    return {k: f"{v} {b.ids[k]}" if k in b.ids else v for k, v in a.ids.items()} | {
        k: v for k, v in b.ids.items() if k not in a.ids
    }


def _shares(found: Sequence[_Found]) -> tuple[Candidate, ...]:
    """Return candidates, best first; equals share the score."""
    best = max((f.weight for f in found), default=0.0)
    total = sum(f.weight for f in found)
    ranked = sorted(found, key=lambda f: (-f.weight, f.footprint.uncertainty_m, str(f.place.ids)))
    return tuple(
        Candidate(
            place=f.place.model_copy(update={"footprint": f.footprint}),
            score=best * f.weight / total,
            reasons=f.reasons,
        )
        for f in ranked
    )
