"""In which role a place name stands: the place itself, its government, part of another name, a speaker's seat."""

from functools import cache

from catalog.gazetteer import Entry
from catalog.geoparse.keep import EMBEDDING
from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot
from catalog.model.words import MentionRole

_SITES = frozenset((
    "red-square", "maidan", "al-aqsa", "chernobyl-npp", "zaporizhzhia-npp", "crimean-bridge", "azovstal",
))  # fmt: skip
"""Facilities of our own table in which nobody governs, so that nobody speaks from there either."""
SPOKEN = 4
"""A verb of saying stands within so many words behind a town, where a speaker comes first."""


def role_of(page: Page, spot: Spot) -> MentionRole:
    """Return the role of a name that the filter kept."""
    if page.word(spot.first - 1) in _last_words_of_based() and page.before(spot.first, 2) in cues("based"):
        return "speaker"
    if spot.known.cyrillic and _is_where_somebody_speaks(page, spot):
        return "speaker"
    if not EMBEDDING.isdisjoint(spot.signs):
        return "embedded"
    return "metonym" if _speaks_for_a_government(page, spot, "locative" in spot.signs) else "literal"


def _is_where_somebody_speaks(page: Page, spot: Spot) -> bool:
    """Say whether a Ukrainian or Russian text has people speak or meet there ("в Москве отвергли", "саміт у Женеві").

    Only a capital is where a statement comes from; in another town whoever speaks speaks of that town.
    """
    if page.word(spot.first - 1) not in cues("inside"):
        return False
    if page.word(spot.first - 2) in cues("gatherings"):
        return True
    following = page.after(spot.last, SPOKEN).split(" ")
    official = following[0] in cues("person_titles")
    says = not cues("stance_verbs").isdisjoint(following if official else following[:1])
    return says and spot.key in cues("capitals") and page.beside(spot.last - 1)


@cache
def _last_words_of_based() -> frozenset[str]:
    return frozenset(cue.rsplit(" ", 1)[-1] for cue in cues("based"))


def _speaks_for_a_government(page: Page, spot: Spot, after_preposition: bool) -> bool:
    if page.text.startswith("-", spot.end) and page.word(spot.last) in cues("compound_powers"):
        return True
    is_seat = spot.has("facility") and any(e.kind == "facility" and _is_seat(e) for e in spot.entries)
    after_preposition = after_preposition or (is_seat and _is_beside(page, spot))
    if not (spot.has("country") or is_seat or spot.key in cues("capitals")):
        return False
    possessive = page.text[spot.end : spot.end + 2] in ("'s", "’s")
    following = page.after(spot.last, 3)
    if possessive and following.split(" ")[0] in cues("government_words"):
        return True
    if spot.known.cyrillic and not after_preposition and page.beside(spot.last - 1) and not spot.looked_up_by:
        return not cues("stance_verbs").isdisjoint(page.after(spot.last, SPOKEN).split(" "))
    words = following.split(" ")
    acts = any(" ".join(words[:n]) in cues("speech_verbs") for n in range(1, len(words) + 1))
    if acts and page.gap(spot.last - 1) == " ":
        return not after_preposition
    return is_seat and not after_preposition


def _is_seat(entry: Entry) -> bool:
    seat = entry.id_of("geofootage")
    return seat is not None and seat not in _SITES


def _is_beside(page: Page, spot: Spot) -> bool:
    """Say whether something stands beside a seat, an article passed over: "a black cloud beside the Pentagon"."""
    at = spot.first - 1
    return page.word(at - (page.word(at) == "the")) in cues("beside_seats")
