"""Whom pronouns and descriptions stand for: "Hana Watch, *a rights group*,", "Reuters said *it* could not"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from catalog.extract.trained.actors import Actor
from catalog.extract.trained.endings import LANGUAGES as INFLECTED

_ANYBODY = ("person", "group", "name")
_STANDING = {"he": ("person", "name"), "it": ("we", "group", "name")}
"""Kinds of those whom a pronoun may stand for, where not all may."""
_APPOSITION_ENDS = frozenset((",", ".", ";", ")", "-", "$", "R"))
_THERE = frozenset(("p:in", "p:near", "p:at", "p:of", "p:from", "p:on"))
"""What leads a name that "it" does not mean, as it is rather a place: "men near *Bakhmut*. It was geolocated"."""
_FREE = frozenset(("", "p:by", "p:to"))
"""What may lead a name that is explained: "by Hana Watch, a rights group,", not "in Derna, a resident said"."""

_SEVERAL = frozenset(("children", "people", "men", "women", "police", "troops"))
"""English nouns of several people that no -s tells; "he" is none of them."""
_GENDERS = {"вона": "f", "она": "f", "він": "m", "он": "m", "воно": "n", "оно": "n"}
_NEUTER = re.compile(
    r"(?:ств|[ая]нн|енн|лінн|издани|ведомств|управлени|отделени|подразделени|объединени|телевидени)[оеяюі]|(?:радіо|радио|бюро|медіа|медиа)\Z"
)
_FEMININE = re.compile(r"(?:[аяуюи]|[еіо][йю]|ою|ею)\Z")
"""Endings by which the noun of an institution is neuter, or else feminine, in any case of it."""


def with_referents(actors: Sequence[Sequence[Actor]]) -> list[list[Actor]]:
    """Return the actors of all sentences with whom pronouns and descriptions stand for, as far as somebody is named."""
    known: list[list[Actor]] = []
    for line in actors:
        here: list[Actor] = []
        for actor in _with_names(line):
            meant = _meant(actor, here, known) if actor.kind == "pronoun" else None
            if actor.kind != "pronoun" or meant:
                here.append(replace(actor, stands_for=meant) if meant else actor)
        known.append(here)
    return known


def _with_names(actors: Sequence[Actor]) -> list[Actor]:
    """Return the actors of a sentence, a description between commas standing for whom the name beside it names, and
    an account in brackets for whose it is."""
    named = list(actors)
    for i, (one, other) in enumerate(pairwise(actors)):
        if one.has_handle_behind and other.first == one.last + 2:
            named[i + 1] = replace(other, stands_for=one)
        elif _in_apposition(one, other):
            if _describes(other) and _names(one):
                named[i + 1] = replace(other, stands_for=one)
            elif _describes(one) and _names(other):
                named[i] = replace(one, stands_for=other)
        elif _describes(one) and other.kind == "pronoun" and other.first == one.last + 1:
            name = next((a for a in actors[i + 2 :] if _between_commas(a) and _names(a)), None)
            named[i] = replace(named[i], stands_for=name) if name else named[i]
    return named


def _between_commas(actor: Actor) -> bool:
    """Say whether a phrase ends a clause that it explains: "the woman who filmed it, *Celia Barros*, said"."""
    line = actor.line
    return line.cls(actor.first - 1) == line.cls(actor.last + 1) == "," and "," not in line.classes[: actor.first - 1]


def _in_apposition(one: Actor, other: Actor) -> bool:
    line = one.line
    after = line.cls(other.last + 1)
    ends = after in _APPOSITION_ENDS or (after.startswith("p:") and after != "p:by")
    return ends and other.first == one.last + 2 and line.cls(one.last + 1) == "," and one.lead in _FREE


def _describes(actor: Actor) -> bool:
    """Say whether a phrase says what somebody is: "a resident", "a tourist from San Francisco"."""
    led, inflected = "det" in actor.words[0].tags, actor.line.language in INFLECTED
    if actor.kind not in ("person", "group") or not (led or inflected):
        return False
    if inflected or actor.agent().kind == "described":
        return actor.agent().kind == "described"
    ends = next((i for i, word in enumerate(actor.words) if word.cls.startswith("p:")), len(actor.words))
    head = actor.words[ends - 1]
    return head.cls in ("P", "G") and not head.capital


def _names(actor: Actor) -> bool:
    return actor.kind in ("name", "person", "group", "opener") and actor.agent().kind == "named"


def _meant(pronoun: Actor, here: Sequence[Actor], known: Sequence[Sequence[Actor]]) -> Actor | None:
    """Return whom a pronoun means: "who" the phrase before it, "he" a person, rather of the sentence before; "тот" who
    was named last."""
    word = pronoun.words[0]
    if "relative" in word.tags:
        before = [a for a in here if a.kind != "pronoun" and a.last < pronoun.first and pronoun.first - a.last <= 8]
        return before[-1] if before else None
    if "pronoun" not in word.tags:
        return next((a for line in (here, *reversed(known[-1:])) for a in reversed(line) if a.kind != "pronoun"), None)
    said, gender = word.tags["pronoun"], _GENDERS.get(word.low)
    wanted = _ANYBODY if gender in ("f", "m") else _STANDING.get(said, _ANYBODY)
    for line in (here, *reversed(known[-3:])):
        people = [a for a in line if a.kind in wanted and (a.line is not pronoun.line or a.last < pronoun.first)]
        if gender:
            people = [a for a in people if _gender(a) in (gender, None) and (gender != "n" or _may_be_it(a))]
        if said == "he":
            people = [a for a in people if not _is_several(a)]
        if said == "it":
            people = [a for a in people if a.kind != "name" or a.lead not in _THERE]
        free = [a for a in people if not a.lead.startswith("p:") or a.lead == "p:by"]
        if free or people:
            return (free or people)[0]
    return None


def _may_be_it(actor: Actor) -> bool:
    """Say whether somebody is no person, as far as a name tells: "Reuters ... воно", not "Марія ... воно"."""
    return actor.kind != "name" or actor.words[0].text.isascii()


def _gender(actor: Actor) -> str | None:
    """Return the gender of an institution in Ukrainian or Russian: "m", "f" or "n"; None where words do not tell it."""
    head = next((word for word in actor.words if "group" in word.tags), None)
    if actor.kind != "group" or head is None or head.text.isascii() or head.text.isupper():
        return None
    return "n" if _NEUTER.search(head.low) else "f" if _FEMININE.search(head.low) else "m"


def _is_several(actor: Actor) -> bool:
    """Say whether an English phrase with no name is of several people: "residents", "two *men* from Derna"."""
    if actor.line.language != "en" or actor.agent().kind == "named":
        return False
    head = next((w for w in reversed(actor.words) if w.cls == "P"), actor.words[-1])
    return head.low in _SEVERAL or (head.low.endswith("s") and not head.low.endswith("ss"))
