"""What the network hears a text tell: who did what with a recording, who found out what of it, what is dated."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple, TypeVar

import numpy as np
from threadpoolctl import ThreadpoolController

from catalog.extract.trained.actors import Actor
from catalog.extract.trained.dated import ROLES as DATES
from catalog.extract.trained.dated import like
from catalog.extract.trained.deeds import ROLES as DEEDS
from catalog.extract.trained.deeds import act
from catalog.extract.trained.network import Array, Network, Rates, Stretch
from catalog.extract.trained.seen import Seen, Somebody, SomeDay, Something, numbered
from catalog.extract.trained.verdicts import VERDICTS
from catalog.model.words import DIMENSIONS, Dimension, Verdict

CHECKS: tuple[tuple[Dimension, Verdict], ...] = tuple((d, v) for d in DIMENSIONS for v in VERDICTS)
_HARDLY = 0.05
"""What is told at a lower rate is not told."""
S = TypeVar("S", Somebody, Something, SomeDay)
_LINE = attrgetter("line")
_STRETCH = 400
"""Words that are asked at once what they tell, so that a long text costs no more than its length."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What is told of one recording, of somebody (None = nobody in particular) or of a date."""

    recording: int
    who: Actor | None
    date: int
    """Which date of the text; -1 = none."""
    label: int
    """What is told: an index of `DEEDS`, `CHECKS` or `DATES`."""
    at: int
    """The word that tells it best, by its number in the text."""
    sure: float
    """How likely it is told at all."""


class Heard(NamedTuple):
    """All that a text may tell."""

    deeds: list[Relation]
    checks: list[Relation]
    dates: list[Relation]


def hear(seen: Seen, network: Network) -> Heard:
    """Return what a text may tell; of one person or date and one recording, what is nearly the same is told once."""
    heard, line_of = Heard([], [], []), np.array(seen.line_of)
    one_core = _threads().limit(limits=1, user_api="blas")  # so small products are only slower on several
    with one_core, np.errstate(over="ignore"):  # what is beyond all numbers is certain
        x = network.read(seen)
        for stretch in _stretches(seen):
            rates = network.rates(x, stretch, line_of)
            heard.deeds.extend(_by_people(rates, stretch, 0, lambda label: act(DEEDS[label])))
            heard.checks.extend(_by_people(rates, stretch, 1, lambda label: label))
            heard.dates.extend(_by_dates(rates, stretch, 2, lambda label: like(DATES[label])))
    return heard


@cache
def _threads() -> ThreadpoolController:
    return ThreadpoolController()


def _stretches(seen: Seen) -> Iterator[Stretch]:
    """Yield sentences of some hundred words together."""
    first = past = 0
    for _, sentence in groupby(seen.line_of):
        past += len(list(sentence))
        if past - first >= _STRETCH or past == len(seen.words):
            lines = range(seen.line_of[first], seen.line_of[past - 1] + 1)
            people, dates = _of_lines(seen.people, lines), _of_lines(seen.dates, lines)
            yield Stretch(first, past, people, _of_lines(seen.recordings, lines), dates)
            first = past


def _of_lines(some: Sequence[S], lines: range) -> Sequence[S]:
    """Return those that stand in some sentences, of all in the order of the text."""
    return some[bisect_left(some, lines.start, key=_LINE) : bisect_left(some, lines.stop, key=_LINE)]


def _by_people(rates: Rates, stretch: Stretch, sort: int, key: Callable[[int], Hashable]) -> Iterator[Relation]:
    """Yield what people did; whoever stands for somebody counts as that one."""
    whose = np.array([0, *numbered(stretch.people)])
    shares = rates.shares[sort] @ np.eye(whose.max() + 1, dtype=np.float32)[whose]
    for recording, who, label, at, sure in _told(rates.tells[sort], shares, _about(rates, stretch, sort), key):
        named = int(np.where(whose == who, rates.shares[sort][at], -1).argmax())
        actor = stretch.people[named - 1].actor if who else None
        yield Relation(recording, actor, -1, label, stretch.first + at, sure)


def _by_dates(rates: Rates, stretch: Stretch, sort: int, key: Callable[[int], Hashable]) -> Iterator[Relation]:
    """Yield what dates say."""
    told = _told(rates.tells[sort], rates.shares[sort], _about(rates, stretch, sort), key)
    for recording, date, label, at, sure in told:
        yield Relation(recording, None, stretch.dates[date].number, label, stretch.first + at, sure)


def _about(rates: Rates, stretch: Stretch, sort: int) -> Mapping[int, Array]:
    """Return how surely each word is about each recording, by its number."""
    found: dict[int, Array] = {}
    for column, recording in zip(rates.about[sort].T, stretch.recordings, strict=True):
        known = found.get(recording.number)
        found[recording.number] = column if known is None else np.maximum(known, column)
    return found


def _told(
    tells: Array, shares: Array, about: Mapping[int, Array], key: Callable[[int], Hashable]
) -> Iterator[tuple[int, int, int, int, float]]:
    """Yield what is told as recording, person or date, label, word and likelihood; the rates of labels with the same
    key add up, and the label with the highest is told."""
    for number, surely in about.items():
        mine = shares * surely[:, None]
        rates = mine.T @ tells
        alike: dict[tuple[int, Hashable], list[tuple[float, int]]] = {}
        for other, label in np.argwhere(rates > _HARDLY).tolist():
            alike.setdefault((other, key(label)), []).append((float(rates[other, label]), label))
        for (other, _), told in alike.items():
            _, label = max(told)
            at = int((mine[:, other] * tells[:, label]).argmax())
            yield number, other, label, at, 1 - float(np.exp(-sum([rate for rate, _ in told])))
