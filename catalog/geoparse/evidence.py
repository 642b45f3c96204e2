"""What speaks for and against a name being a place here: the signs that stand in the words around it."""

import re
from functools import cache

from catalog.geoparse.inflection import is_cyrillic, is_given_name
from catalog.geoparse.known import CITY, WELL_KNOWN
from catalog.geoparse.lexicon import country_of_people, cues, first_names, given_names, plural_regions, surnames
from catalog.geoparse.page import SPACES, Page
from catalog.geoparse.spot import Spot

Signs = list[str]

REPEATED = 3
"""From so many occurrences on a name counts as repeated."""
_SURNAME = re.compile(r"(?i)(?:[оеє]ва?|[иі]на?|енк[оа]|ськ(?:ий|ого|им)|ск(?:ий|ого|им))\Z")
"""How Ukrainian and Russian surnames end, and many names of towns."""
MARKS = {", ": "comma", " (": "bracket", "(": "bracket", ". ": "stop", "-": "hyphen", "–": "hyphen", "/": "slash",
         ": ": "colon", " — ": "dash", " – ": "dash", " - ": "dash", "; ": "semicolon"}  # fmt: skip


def signs(page: Page, spot: Spot, occurrences: int) -> Signs:
    """Return what can be read off the words around a name, without what the document as a whole says."""
    known = not WELL_KNOWN.isdisjoint(spot.known.kinds)
    found: Signs = ["bias", *spot.known.signs]
    if spot.last - spot.first > 1 and page.keys[spot.last - 1] in _words_for_regions():
        found.append("says its kind")
    _of_the_form(page, spot, known, found)
    _before(page, spot, found)
    _after(page, spot, found)
    if spot.known.cyrillic:
        _in_cyrillic(page, spot, known, found)
    if occurrences >= REPEATED:
        found.append("repeated")
    return found


def _of_the_form(page: Page, spot: Spot, known: bool, found: Signs) -> None:
    text = page.text[spot.start : spot.end]
    one_word = spot.last - spot.first == 1
    if one_word and not known:
        if spot.known.common or spot.key in page.lower:
            found.append("common word")
        if spot.first in page.opening:
            found.append("opens sentence")
    if len(text) <= 5 and text.isupper() and text.isalpha() and not known:
        found.append("capitals")
    if len(text) <= 3:
        if not known and spot.key.isascii():
            found.append("short")
        if len(text) == 2 and "country" in spot.known.kinds and not text.isupper():
            found.append("not in capitals")
    if spot.looked_up_by:
        found.append(spot.looked_up_by)
    if page.uncased:
        found.append("uncased text")


def _before(page: Page, spot: Spot, found: Signs) -> None:
    i = spot.first - 1
    if i < 0:
        found.append("begins text")
        return
    word, gap = page.keys[i], page.gaps[i]
    beside = gap in SPACES
    if gap in MARKS:
        found.append(f"{MARKS[gap]} before")
        if page.is_party(i):
            found.append("party before")
    if page.text[spot.start - 1] in "@#/_":
        found.append("handle")
    if not beside and gap != ". ":
        return
    if beside:
        _beside_before(page, spot, word, found)
    full = _in_full(page, spot)
    if page.capital[i] and not full:
        _name_before(page, i, word, gap, found)
    if word in cues("person_titles") and not full:
        found.append("title")


def _beside_before(page: Page, spot: Spot, word: str, found: Signs) -> None:
    i = spot.first - 1
    if word in cues("function_words"):
        found.append(f"{word} before")
    if word in cues("locative"):
        found.append("locative")
    if word in cues("directions"):
        found.append("direction")
    if word in cues("waters") and not spot.has("water"):
        found.append("a water's name")
    if word in cues("place_nouns"):
        found.append("place noun")
    elif word == "of" and i:
        if page.keys[i - 1].isdigit() and page.gaps[i - 1] == ", ":
            found.append("aged, of")
        if page.keys[i - 1] in cues("place_nouns"):
            found.append("place noun of")
        if page.keys[i - 1] in cues("org_of"):
            found.append("org of")


def _name_before(page: Page, i: int, word: str, gap: str, found: Signs) -> None:
    if gap == ". ":
        if len(word) == 1:
            found.append("initial before")
        return
    if is_given_name(word):
        found.append("after given name")
    elif word in first_names():
        found.append("after first name")
    if word in cues("embedding_before"):
        found.append("embedding before")
    if _stranger(page, i):
        found.append("name before")


def _after(page: Page, spot: Spot, found: Signs) -> None:
    i = spot.last
    gap = page.gaps[i - 1]
    if gap[:1] in ("'", "’") or page.text[spot.end : spot.end + 2] in ("'s", "’s"):
        found.append("possessive")
    if gap in MARKS:
        found.append(f"{MARKS[gap]} after")
    if i >= page.size:
        return
    word = page.keys[i]
    if gap == ", ":
        if word in ("age", "aged") or word.isdigit():
            found.append("age")
    elif gap in SPACES:
        _beside_after(page, spot, i, word, found)


def _beside_after(page: Page, spot: Spot, i: int, word: str, found: Signs) -> None:
    if word in cues("function_words"):
        found.append(f"{word} after")
    elif word in cues("people_after") and page.small[i]:
        found.append("people after")
    if page.capital[i] and not _in_full(page, spot):
        _name_after(page, i, word, found)
    elif word.isdigit() and len(word) < 4:
        found.append("number after")
    if word in _beginnings_of_verbs() and page.after(i, 3).startswith(_person_verbs()):
        found.append("country speaks" if spot.has("country") else "speaks")


def _name_after(page: Page, i: int, word: str, found: Signs) -> None:
    last = i
    while last + 1 < page.size and last < i + 3 and page.capital[last + 1] and page.gaps[last] in SPACES:
        last += 1
    if page.keys[last] in cues("institution_words") or word in cues("institution_words"):
        found.append("institution after")
    elif word in cues("embedding_after"):
        found.append("embedding after")
    elif page.keys[last] in cues("embedding_after"):
        found.append("embedding later")
    elif _stranger(page, i):
        found.append("surname after" if word in surnames() else "name after")


@cache
def _words_for_regions() -> frozenset[str]:
    return cues("region_words") | frozenset(plural_regions().values())


@cache
def _person_verbs() -> tuple[str, ...]:
    return tuple(sorted(cues("person_verbs")))


@cache
def _beginnings_of_verbs() -> frozenset[str]:
    return frozenset(verb.split(" ")[0] for verb in cues("person_verbs"))


@cache
def _organisations() -> tuple[str, ...]:
    """Return the words right behind which the name of a place is part of an organisation's."""
    return tuple(f" {cue}" for cue in cues("org_direct"))


@cache
def _describing() -> frozenset[str]:
    return cues("directions", "place_nouns", "region_words")


def _in_cyrillic(page: Page, spot: Spot, known: bool, found: Signs) -> None:
    placed = _placed(page, spot)
    one_word = spot.last - spot.first == 1
    word = page.word(spot.first - 1)
    if one_word and not known and spot.known.population < CITY and spot.first in page.opening:
        found.append("opens, small, Cyrillic")
    if one_word and not known and not placed and _SURNAME.search(page.text[spot.start : spot.end]):
        found.append("like a surname")
    if spot.key in given_names() and not placed:
        found.append("given name, Cyrillic")
    if called_a_settlement(page, spot.first):
        found.append("called a settlement")
    if word in cues("person_verbs") and is_cyrillic(word) and not spot.has("country"):
        found.append("said by")
    if f" {page.before(spot.first, 4)}".endswith(_organisations()):
        found.append("org of")


def _placed(page: Page, spot: Spot) -> bool:
    """Say whether the word before a name is one that stands before places."""
    return page.word(spot.first - 1) in cues("locative") or called_a_settlement(page, spot.first)


def _in_full(page: Page, spot: Spot) -> bool:
    """Say whether a Cyrillic name ends with a word for a region, so that it is nobody's ("Губернатор ... області")."""
    if not spot.known.cyrillic:
        return False
    last = page.keys[spot.last - 1]
    return spot.has("region") and is_cyrillic(last) and last in cues("region_words")


def called_a_settlement(page: Page, i: int) -> bool:
    """Say whether a Ukrainian or Russian word for a town or village stands before token i ("місто", "с.")."""
    word, gap = page.word(i - 1), page.gap(i - 1)
    if word not in cues("settlement_nouns_before"):
        return False
    if word not in cues("abbreviated_nouns"):
        return gap in SPACES
    return gap in (".", ". ", ".\u00a0") and not page.word(i - 2).isdigit()  # "2024 г." is a year, "5 м." are metres


def _stranger(page: Page, i: int) -> bool:
    """Say whether a capitalised neighbour looks like the other half of a person's or an organisation's name."""
    if not page.text[page.starts[i]].isupper():
        return False
    key = page.keys[i]
    if not key.isascii() and page.opens_sentence(i):
        return False  # we know the common words of English only
    if is_cyrillic(key) and page.word(i + 1) in cues("region_words", "district_words"):
        return False  # "Бахмут Донецької області"
    if len(key) < 2 or country_of_people(key) or key in _describing():
        return False
    return key not in cues("person_titles") and not page.is_common(i)
