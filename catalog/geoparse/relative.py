"""Relative expressions: "eastern outskirts of X", "за 5 км на південь від X", "between X and Y", "near the city"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from catalog.geoparse.lexicon import demonyms
from catalog.geoparse.page import Page
from catalog.geoparse.relation_tables import MARK, Pattern, families, hints, patterns
from catalog.model import Span

BEFORE_HINT, BEHIND_HINT = 100, 300
"""An expression begins at most so many characters before the word that hints at it, and ends so many behind it."""

_LEAST = 100
"""Metres under which a distance from what was named before says nothing of where: "filmed two metres away"."""


class Relative(NamedTuple):
    """A relative expression in the text, in characters."""

    start: int
    end: int
    relation: str
    """Name and values of the rule, such as `outskirts:E` or `distance:5000:SW`."""
    anchors: tuple[Span, ...]
    """Spans of the names it leans on; empty where it leans on something named before."""
    country: str | None
    """Country code of a demonym it leans on ("eastern Ukrainian town")."""
    of_the_country: bool = False
    """It leans on the country that the text speaks of ("in the east of the country", "fighting in the east")."""


class Window(NamedTuple):
    """Where an expression may be: it begins with one of the words `first` to `last`, and ends before a character."""

    first: int
    last: int
    end: int


def relatives(page: Page, names: Sequence[Span]) -> list[Relative]:
    """Find relative expressions around names whose spans are given. An earlier pattern wins over a later one."""
    masked = _mask(page.text, names)
    taken: list[Relative] = []
    for number, windows in _windows(page, masked):
        pattern = patterns()[number]
        for found in _matches(pattern.expression, masked, page.starts, windows):
            made = _relative(pattern, found)
            if made and not any(made.start < t.end and t.start < made.end for t in taken):
                taken.append(made)
    return sorted(taken)


def _matches(
    expression: re.Pattern[str], masked: str, starts: Sequence[int], windows: Sequence[Window]
) -> Iterator[re.Match[str]]:
    """Try an expression at the words where it may begin: searching it at every character takes five times as long."""
    match, behind = expression.match, 0
    for first, last, end in windows:
        for start in starts[first : last + 1]:
            if start >= behind and (found := match(masked, start, end)):
                behind = found.end()
                yield found


def _windows(page: Page, masked: str) -> list[tuple[int, list[Window]]]:
    """Return where to look for each pattern: around the words that it cannot do without. The patterns are slow."""
    found: dict[int, list[Window]] = {}
    starts, hinting = page.starts, list(map(hints().__getitem__, page.keys))
    for i, hinted in compress(enumerate(hinting), hinting):
        if masked[starts[i]] != MARK:
            first = bisect_left(starts, starts[i] - BEFORE_HINT, 0, i)
            end = min(len(masked), page.ends[i] + BEHIND_HINT)
            for family in hinted:
                _widen(found.setdefault(family, []), Window(first, i, end))
    spoken = {table for table in {families()[family].table for family in found} if table.is_of(masked)}
    windows = ((families()[family], windows) for family, windows in found.items())
    return sorted((number, w) for family, w in windows if family.table in spoken for number in family.numbers)


def _widen(windows: list[Window], window: Window) -> None:
    """Add a window behind the others, or to the last one where they touch."""
    if windows and window.first <= windows[-1].last + 1:
        window = Window(windows.pop().first, window.last, window.end)
    windows.append(window)


def _mask(text: str, names: Sequence[Span]) -> str:
    pieces, at = [], 0
    for start, end in sorted(names):
        if start >= at:
            pieces += [text[at:start], MARK * (end - start)]
            at = end
    return "".join([*pieces, text[at:]])


def _relative(pattern: Pattern, found: re.Match[str]) -> Relative | None:
    groups = found.groupdict()
    anchors = tuple(found.span(g) for g in ("a", "b") if groups.get(g))
    country = demonyms().get((groups.get("demonym") or "").casefold())
    if groups.get("demonym") and not country:
        return None
    metres = _metres(pattern, groups)
    if metres and not anchors and int(metres) < _LEAST:
        return None
    values = [v for v in (metres, pattern.table.compass(groups.get("dir") or "")) if v]
    return Relative(
        found.start(),
        found.end(),
        ":".join([pattern.relation, *values]),
        anchors,
        country,
        groups.get("land") is not None,
    )


def _metres(pattern: Pattern, groups: dict[str, str | None]) -> str | None:
    unit = groups.get("unit")
    return f"{pattern.table.value(groups.get('number'), unit):.0f}" if unit else None


def leans_on_earlier(found: Relative) -> bool:
    """Say whether the expression needs a place named earlier ("near the city", "about 2 km away")."""
    return not found.anchors and found.country is None
