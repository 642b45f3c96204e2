"""Pronouns, and what is told of "us" without one: they stand for somebody who is named elsewhere."""

import re
from collections.abc import Container, Iterator

from catalog.extract.trained.endings import LANGUAGES as INFLECTED
from catalog.extract.trained.endings import ends_finite
from catalog.extract.trained.lines import Line
from catalog.extract.trained.tagging import QUOTES

_OWNED = ("media", "person", "group", "press")
"""Lists of what is ours without our having done it, or is somebody by itself."""
_DOING = frozenset(("C", "S"))
_NEAR = 4
"""Words behind "it" before which what it does stands."""
_COUPLING = frozenset(("B", "H", "N", "a", "O"))
_WE = re.compile(r"(?:[єеи]мо|[аеуюя]ем)\Z")
"""Endings of verbs of which "we" is the subject."""
_WE_CAN = frozenset(("можем", "сможем", "знаем", "берёмся", "беремся", "можемо", "зможемо", "знаємо", "беремося"))
"""Verbs by which "we" can, know or dare: "дату подтвердить не *можем*"."""
_LAST_NAMED = frozenset(("тот", "той", "та"))

Pronoun = tuple[int, str, str]
"""The index of a word, the class of the preposition before it, and which kind of actor it is: `we` or `pronoun`."""


def pronouns(line: Line, held: Container[int]) -> Iterator[Pronoun]:
    """Yield the words of a sentence that stand for somebody; `held`: those that are part of somebody's name."""
    yield from _pronouns(line)
    yield from _ours(line, held)
    if line.language in INFLECTED:
        yield from ((at, "", "we") for at in _first_persons(line))
        yield from ((at, "", "pronoun") for at in _last_named(line))


def _pronouns(line: Line) -> Iterator[Pronoun]:
    for at in line.bearing("relative", "pronoun"):
        tags = line.words[at].tags
        said = tags.get("pronoun")
        if "relative" in tags or said in ("he", "they", "we") or (said == "it" and _is_subject(line, at)):
            kind = "we" if said == "we" else "pronoun"
            if kind == "we" and (_is_quoted(line, at) or (at and line.words[at - 1].capital)):
                continue  # '"I filmed it", she said', "World War I"
            yield at, _preposition(line.cls(at - 1)), kind


def _is_subject(line: Line, at: int) -> bool:
    """Say whether an "it" does something: at the head of a sentence, or before a verb of saying or of a check."""
    if at == 0 and line.index > 0 and not _stands_for_nothing(line):
        return True
    return line.has(at, "subject") and any(line.cls(at + n) in _DOING for n in range(1, _NEAR))


def _ours(line: Line, held: Container[int]) -> Iterator[Pronoun]:
    """Yield "our" where only what we did is told: "*our* check found", not "our *reporter*", who is somebody, nor "our
    *footage*"."""
    for at in line.bearing("ours"):
        leads = any(line.has(at + 1, tag) for tag in _OWNED) or line.cls(at + 2) in ("P", "G")
        if at not in held and not leads and not _is_quoted(line, at):
            yield at, _preposition(line.lead(at)), "we"


def _preposition(cls: str) -> str:
    return cls if cls.startswith("p:") else ""


def _first_persons(line: Line) -> list[int]:
    """Return the verbs by whose ending "we" did it, where no pronoun says so: "место *подтверждаем*"."""
    if any(line.tag(at, "pronoun") == "we" for at in line.bearing("pronoun")):
        return []
    can = [at for at, word in enumerate(line.words) if word.low.rpartition(" ")[2] in _WE_CAN]
    return sorted({*can, *(at for at in line.bearing("check", "deed", "active") if _WE.search(line.low(at)))})


def _last_named(line: Line) -> list[int]:
    """Return the words that mean who was named last: "передал телеканалу, а *тот* показал", "*Та* перевірила"."""
    spots = [i for i in range(len(line.words)) if line.low(i) in _LAST_NAMED and line.cls(i - 1) in ("^", ",", "K")]
    return [i for i in spots if ends_finite(line, i + 1)]


def _is_quoted(line: Line, at: int) -> bool:
    """Say whether a word stands behind a mark that opens a quotation and before the one that closes it."""
    closes: str | None = None
    for word in line.words[:at]:
        if closes is None:
            closes = QUOTES.get(word.text)
        elif word.text == closes:
            closes = None
    return closes is not None


def _stands_for_nothing(line: Line) -> bool:
    """Say whether the "it" that opens a sentence is nobody: "It has not been possible to", "It is unclear who"."""
    told = (at for at in range(1, len(line.words)) if line.cls(at) not in _COUPLING or line.has(at, "impersonal"))
    return line.has(next(told, 0), "impersonal")
