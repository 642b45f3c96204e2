"""What the words around a name call it: a town ("the city of X", "the X mayor") or a region ("the state of X")."""

from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot


def called(page: Page, spot: Spot) -> tuple[bool, bool]:
    """Say whether the words beside a name call it a town, and whether they call it a region."""
    before, after = page.word(spot.first - 1), page.word(spot.last)
    if before == "of" and page.beside(spot.first - 1):
        before = page.word(spot.first - 2)
    elif not page.beside(spot.first - 1):
        before = ""
    if not page.beside(spot.last - 1) and page.gap(spot.last - 1)[:2] not in ("'s", "’s"):
        after = ""
    town = before in cues("town_before") or after in cues("town_after")
    return town, before in cues("region_before") or after in cues("region_after")
