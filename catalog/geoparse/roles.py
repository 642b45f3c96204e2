"""In which role a place name stands: the place itself, its government, part of another name, a speaker's seat."""

from catalog.geoparse.evidence import features
from catalog.geoparse.lexicon import cues
from catalog.geoparse.page import Page
from catalog.geoparse.spot import Spot
from catalog.model.words import MentionRole


def role_of(page: Page, spot: Spot) -> MentionRole:
    """Return the role of a name that the filter kept."""
    found = features(page, spot, 1)
    before = page.before(spot.first, 2)
    if any(before.endswith(cue) for cue in cues("based")):
        return "speaker"
    if {"embedding after", "embedding before", "org of"} & found.keys():
        return "embedded"
    return "metonym" if _speaks_for_a_government(page, spot, "locative" in found) else "literal"


def _speaks_for_a_government(page: Page, spot: Spot, after_preposition: bool) -> bool:
    if not (spot.has("country") or spot.has("facility") or spot.key in cues("capitals")):
        return False
    possessive = page.text[spot.end : spot.end + 2] in ("'s", "’s")
    following = page.after(spot.last, 3)
    if possessive and following.split(" ")[0] in cues("government_words"):
        return True
    acts = any(following == verb or following.startswith(f"{verb} ") for verb in cues("speech_verbs"))
    if acts and page.gap(spot.last - 1) == " ":
        return not after_preposition
    return spot.has("facility") and not after_preposition
