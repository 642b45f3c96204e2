"""Streets by name around some place: exact, under a former name, translated, and at last nearly so."""

from collections.abc import Iterable, Iterator, Sequence
from math import cos, radians

from catalog.gazetteer.entry import How, StreetHit
from catalog.gazetteer.names import fold
from catalog.gazetteer.spelling import spelling_keys
from catalog.gazetteer.street_names import likeness, street_keys, street_type
from catalog.gazetteer.volume import Box, Volume
from catalog.model import Footprint, Place
from catalog.model.geometry import E7
from catalog.model.sphere import distance_m

ALIKE = 0.85
"""Below this likeness two names are two streets'."""
SAME_NAME = 0.95
"""From this likeness on a name that shares a key is the name, and no near miss."""
ALIKE_SOUNDS = 75
"""From this likeness (0..100) on two words are one word in two spellings: Äule, Aeule."""
DEGREE_M = 111_195
EVERYWHERE = Footprint.at(0, 0, 180 * DEGREE_M, "the earth")
HOUSE_M = 30
"""Radius of a house that is known by its number."""


def streets(volumes: Sequence[Volume], name: str, around: Footprint, limit: int = 10) -> list[StreetHit]:
    """Return the streets of a name that reach into the circle of a footprint, the likeliest first.

    Near misses are looked for only where no street bears the name, and are marked `fuzzy`.
    """
    hits: Iterable[StreetHit] = _exact(volumes, name, around)
    best = _best(hits) or _best(_fuzzy(volumes, name, around))
    reached = (hit for hit in best if _reaches(hit.place, around))
    return [hit for hit, _ in zip(reached, range(limit), strict=False)]


def namesakes(volumes: Sequence[Volume], name: str) -> list[StreetHit]:
    """Return the streets of a name wherever they are, former names too, the likeliest first; no near misses."""
    return [hit for hit in _best(_exact(volumes, name, EVERYWHERE)) if hit.how != "fuzzy"]


def house(volumes: Sequence[Volume], street: Place, number: str) -> Footprint | None:
    """Return where a house (its number in normal form) of a street stands, with a radius of 30 m; None if unknown."""
    spots = (volume.house(street, number) for volume in volumes)
    spot = next(filter(None, spots), None)
    return Footprint.at(*spot, HOUSE_M, "house number") if spot else None


def _exact(volumes: Sequence[Volume], name: str, around: Footprint) -> Iterator[StreetHit]:
    for volume in volumes:
        box = _box(around, volume.widest_street_m)
        for key in street_keys(name):
            for place, said, until in volume.streets(key, box):
                alike = likeness(name, said)
                if alike >= ALIKE:
                    yield StreetHit(place, _how(name, said, until, alike), until, alike)


def _fuzzy(volumes: Sequence[Volume], name: str, around: Footprint) -> Iterator[StreetHit]:
    for volume in volumes:
        box = _box(around, volume.widest_street_m)
        for other, key in _roughly(name, volume.street_names(box)):
            if (alike := likeness(name, other)) >= ALIKE:
                found = (hit for hit in volume.streets(key, box) if hit[1] == other)
                yield from (StreetHit(place, "fuzzy", until, alike) for place, _, until in found)


def _roughly(name: str, names: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield those of a city's names (each with its roughest key) that may be alike enough to be rated one by one."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    for key in street_keys(name)[-1:]:
        keys = [other for _, other in names]
        near = process.extract(key, keys, scorer=OSA.normalized_similarity, score_cutoff=ALIKE, limit=None)
        yield from (names[n] for _, _, n in near)


def _how(name: str, said: str, until: str | None, alike: float) -> How:
    if alike < SAME_NAME:
        return "fuzzy"
    if until:
        return "former name"
    return "name" if _sounds_alike(name, said) else "translated"


def _sounds_alike(name: str, said: str) -> bool:
    """Say whether two names share a word other than the street word, whatever the script: else one translates the
    other.
    """
    from rapidfuzz import fuzz

    return any(fuzz.ratio(a, b) >= ALIKE_SOUNDS for a in _sounds(name) for b in _sounds(said))


def _sounds(name: str) -> list[str]:
    return spelling_keys([word for word in fold(name).split() if not street_type(f"x {word}")])


def _best(hits: Iterable[StreetHit]) -> list[StreetHit]:
    """Return each street once, by what says most for it: its name of today first."""
    order = ("name", "translated", "former name", "fuzzy")
    ranked = sorted(hits, key=lambda h: (order.index(h.how), -h.likeness, -h.place.population, str(h.place.ids)))
    best: dict[str, StreetHit] = {}
    for hit in ranked:
        best.setdefault(str(hit.place.ids), hit)
    return sorted(best.values(), key=lambda h: (-h.likeness, order.index(h.how)))


def _box(around: Footprint, widest_m: int) -> Box:
    """Return the box in which the centre of a street lies that may reach into a circle."""
    up = (around.uncertainty_m + widest_m) / DEGREE_M
    out = up / max(0.01, cos(radians(min(89.0, abs(around.lat) + up))))
    box = (around.lat - up, around.lat + up, around.lon - out, around.lon + out)
    south, north, west, east = (round(degrees * E7) for degrees in box)
    return south, north, west, east


def _reaches(street: Place, around: Footprint) -> bool:
    """Say whether a street's line comes into a circle; without a line, whether its own circle does."""
    spot = street.footprint
    gap = distance_m((spot.lat, spot.lon), (around.lat, around.lon))
    if spot.shape is None or gap <= around.uncertainty_m or gap > around.uncertainty_m + spot.uncertainty_m:
        return gap <= around.uncertainty_m + spot.uncertainty_m
    return _nearest_m(spot.shape.geojson(), around) <= around.uncertainty_m


def _nearest_m(line: dict[str, object], around: Footprint) -> float:
    """Return the distance in metres from a line to the middle of a circle, on a plane that touches there."""
    from shapely.affinity import affine_transform
    from shapely.geometry import Point, shape

    scale = (DEGREE_M * cos(radians(around.lat)), DEGREE_M)
    flat = affine_transform(shape(line), [scale[0], 0, 0, scale[1], -around.lon * scale[0], -around.lat * scale[1]])
    return float(flat.distance(Point(0, 0)))
