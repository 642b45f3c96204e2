"""What the words around a name call it: a town ("the city of X", "the X mayor") or a region ("the state of X")."""

from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot

Called = tuple[bool, bool, bool]
"""A town, by the words beside it; a region; a town, in so many words."""


def called(page: Page, spot: Spot) -> Called:
    """Say whether the words beside a name call it a town, a region, and whether they say that it is a town."""
    before, after, of = page.word(spot.first - 1), page.word(spot.last), False
    if not page.beside(spot.first - 1):
        before = ""
    elif before == "of":
        before, of = page.word(spot.first - 2), True
    if not page.beside(spot.last - 1) and page.gap(spot.last - 1)[:2] not in ("'s", "’s"):
        after = ""
    town = before in cues("town_before") or after in cues("town_after")
    region = before in cues("region_before") or after in cues("region_after")
    return town, region, of and before in cues("settlement_nouns")
