"""The mention filter: which names of the gazetteer are places in this text."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise, repeat
from math import exp

from catalog.geoparse.evidence import Signs, signs
from catalog.geoparse.known import CITY
from catalog.geoparse.lexicon import first_names
from catalog.geoparse.model import Model, Weights
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot
from catalog.model import Span

LISTED = frozenset((", ", " and ", " or ", ", and ", " & ", "-", "–", "/", " та ", " і ", " й ", " и "))
"""What stands between two names of one list."""
CONTAINING = frozenset((", ", " (", ", in ", " in ", " in the "))
"""What stands between a name and the country or region it is in."""
CONTAINING_CYRILLIC = frozenset((", ", " (", " ", " в ", " у ", " во ", ", в ", ", у "))
"""The same in Ukrainian and Russian."""
VETO = frozenset(("handle", "not in capitals"))
"""What no other sign can outweigh."""
EMBEDDING = frozenset(("embedding after", "embedding later", "embedding before", "org of"))
"""Signs of a name inside a name: such names are kept, as what they are, where they would be places otherwise."""
ENOUGH = -0.4
"""Above this sum a name is a place here: a missed place costs more than one that a person strikes out."""
SURE = 0.5
"""Above this sum a name may say which countries a text is about."""
SUPPORT = ((2.5, "much of its region"), (1.2, "some of its region"), (0.4, "little of its region"))
"""The sign of how much else the text names of a region in which the name has a bearer."""


def keep(page: Page, spots: Sequence[Spot], model: Model, pointed_at: Collection[Span] = ()) -> list[Spot]:
    """Return the names that are places here, with their signs; those whose span another tool pointed at among them.

    Twice over the text: the sure ones say which countries it is about and who its people are, and the others
    are judged by that.
    """
    weigh(page, spots, model)
    return [
        s for s in spots
        if (s.start, s.end) in pointed_at or (VETO.isdisjoint(s.signs) and _is_kept(s, model.filter))
    ]  # fmt: skip


def _is_kept(spot: Spot, weights: Weights) -> bool:
    found = total(spot.signs, weights)
    spot.likely = 1.0 / (1.0 + exp(-found))
    if found > ENOUGH or is_seat(spot):
        return True
    if EMBEDDING.isdisjoint(spot.signs):
        return False
    return total((sign for sign in spot.signs if sign not in EMBEDDING), weights) > ENOUGH


def is_seat(spot: Spot) -> bool:
    """Say whether a name is that of a well-known seat ("Kremlin") and of nothing else."""
    return spot.known.kinds == {"facility"}


def weigh(page: Page, spots: Sequence[Spot], model: Model) -> list[tuple[str, ...]]:
    """Give each name all its signs: those of its place in the text, then those of the text as a whole.

    Returns the signs of the first glance, from which the others were judged.
    """
    often = Counter(s.key for s in spots)
    first = [signs(page, s, often[s.key]) for s in spots]
    sure = [total(found, model.glance) > SURE for found in first]
    text = _Text(page, spots, first, sure, often)
    for i, spot in enumerate(spots):
        spot.signs = (*first[i], *text.signs(i))
    return [tuple(found) for found in first]


def total(found: Iterable[str], weights: Weights) -> float:
    """Return the sum of the weights of some signs; a sign without a weight counts nothing."""
    return sum(map(weights.get, found, repeat(0.0)))


def countries_named(page: Page, spots: Sequence[Spot]) -> Counter[str]:
    """Return how often a text points to each country (ISO code): by its name, its people, its well-known towns."""
    named = page.peoples.copy()
    for spot in spots:
        if country := spot.known.points_to:
            named[country] += 1
    return named


class _Text:
    """What a first glance at all names of a text has shown."""

    def __init__(
        self, page: Page, spots: Sequence[Spot], first: Sequence[Signs], sure: Sequence[bool], often: Counter[str]
    ) -> None:
        self.spots, self.sure, self.often = spots, sure, often
        pairs = list(pairwise(spots))
        self.held = [contained(page, spot, following) for spot, following in pairs]
        """Whether each name stands before the country or region that it is in."""
        self.listed = [page.text[spot.end : following.start] in LISTED for spot, following in pairs]
        """Whether each name stands in a list with the one behind it."""
        certain = [s for s, is_sure in zip(spots, sure, strict=True) if is_sure]
        self.countries = countries_named(page, certain)
        self.sure_keys = Counter(s.key for s in certain)
        self.people = _people(spots, first, _OF_PEOPLE)
        self.people_in_full = _people(spots, first, _OF_FULL_NAMES)
        self.regions: dict[str, float] = {}
        for known in {s.key: s.known for s in certain}.values():
            for region in known.regions:
                self.regions[region] = self.regions.get(region, 0.0) + 1 / len(known.regions)

    def signs(self, i: int) -> Signs:
        """Return the signs of one name that lie outside its own words."""
        spot, found = self.spots[i], list[str]()
        key = spot.known.key
        self._neighbours(i, found)
        self._countries(spot, self.sure[i], found)
        self._regions(spot, found)
        if key in self.people:
            if not spot.has("country") and not spot.has("region"):
                found.append("person elsewhere")
            elif key in self.people_in_full and key in first_names():
                found.append("person elsewhere, known")
        if self.sure_keys.get(key, 0) > self.sure[i]:
            found.append("place elsewhere")
        return found

    def _neighbours(self, i: int, found: Signs) -> None:
        """Add whether the name stands in a list with a sure one ("Bakhmut and Soledar"), or before its container."""
        last = i == len(self.held)
        if not last and self.held[i]:
            found.append("container")
        if i and self.held[i - 1]:
            found.append("contains")
        after = not last and self.sure[i + 1] and self.listed[i]
        if after or (i and self.sure[i - 1] and self.listed[i - 1]):
            found.append("listed")

    def _countries(self, spot: Spot, sure: bool, found: Signs) -> None:
        """Add whether the text speaks of a country of the name; it is no witness for itself."""
        own, own_voice = spot.known.countries, spot.known.points_to
        others: dict[str, int] = self.countries
        if sure and own_voice in others:
            left = others[own_voice] - self.often[spot.key]
            others = {c: n for c, n in others.items() if c != own_voice} | ({own_voice: left} if left > 0 else {})
        if not others:
            return
        if max(others.values()) in map(others.get, own):
            found.append("main country")
        elif not own.isdisjoint(others):
            found.append("same country")
        else:
            found.append("other country" if spot.known.population < CITY else "other country, city")

    def _regions(self, spot: Spot, found: Signs) -> None:
        own = spot.known.regions
        if not own:
            return
        voice = 1 / len(own) if spot.known.key in self.sure_keys else 0.0
        most = max(map(self.regions.get, own, repeat(0.0))) - voice
        sign = next((sign for least, sign in SUPPORT if most >= least), None)
        if sign:
            found.append(sign)


def _people(spots: Sequence[Spot], first: Sequence[Signs], told_by: frozenset[str]) -> set[str]:
    """Names that this text gives to a person more often than it says that something is in or near them."""
    balance: dict[str, int] = {}
    for spot, found in zip(spots, first, strict=True):
        if not _OF_PLACES.isdisjoint(found) and "possessive" not in found:
            balance[spot.key] = balance.get(spot.key, 0) - 1
        elif not told_by.isdisjoint(found) and "says its kind" not in found:
            balance[spot.key] = balance.get(spot.key, 0) + 1
    return {key for key, more in balance.items() if more > 0}


_OF_PLACES = frozenset(("locative", "place noun", "place noun of"))
_OF_PEOPLE = frozenset(("title", "age", "speaks", "name before", "name after", "surname after", "initial before"))
_OF_FULL_NAMES = frozenset(("surname after", "after given name", "after first name"))


def contained(page: Page, spot: Spot, following: Spot) -> bool:
    """Say whether the text writes "X, Y" or "X in Y" or "X (Y)" with Y the country or region of a place named X."""
    gap = following.start - spot.end
    if gap > 8 or following.known.kinds.isdisjoint(("country", "region")):
        return False
    between = page.text[spot.end : following.start]
    if between not in (CONTAINING_CYRILLIC if following.known.cyrillic else CONTAINING):
        return False
    containers = [b for b in following.known.bearers if b.kind in ("country", "region")]
    return any(inside(b.country, b.admin1, c.country, c.admin1) for b in spot.known.bearers for c in containers)


def inside(country: str | None, admin1: str | None, of_country: str | None, of_admin1: str | None) -> bool:
    """Say whether a place with these codes lies in the country or region with those codes."""
    if of_admin1:
        return admin1 == of_admin1
    return bool(of_country) and country == of_country
