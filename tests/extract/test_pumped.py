"""Every regular expression of the two rooms, pumped up: twice the text, about twice the time."""

import importlib
import pkgutil
import re
import time

import pytest

import catalog.extract
import catalog.link
from catalog.extract import english_dates

PUMPS = (
    "a", " ", "1", "@a", "Aa ", "a, ", "between 3 May and ", ", which used it ", "by using ", "— A", "(@a/A",
    "Credit: A ", "1:2", "у місті ", "University of ",
)  # fmt: skip
SHORT, LONG = 16_000, 32_000
FAST_S = 0.002
"""Seconds below which a time is noise."""


def patterns():
    for package in (catalog.extract, catalog.link):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    yield pytest.param(value, id=f"{found.name.removeprefix('catalog.')}.{name}")
    for number, (*_, value) in enumerate(english_dates._patterns()):
        yield pytest.param(value, id=f"dates.{number}")


def seconds(pattern, text):
    """Processor time of finding all matches."""
    before = time.process_time()
    for _found in pattern.finditer(text):
        pass
    return time.process_time() - before


def growth(pattern, pump, rounds):
    """How many times longer the long text takes than the short one, both read in turn, the best of some rounds: what
    is worse than linear is so in every round; 1 where both are read in no time."""
    short, long = ((pump * (size // len(pump) + 1))[:size] for size in (SHORT, LONG))
    best = float("inf")
    for _ in range(rounds):
        first, needed = seconds(pattern, short), seconds(pattern, long)
        best = min(best, 1 if needed < FAST_S else needed / max(first, FAST_S / 4))
    return best


@pytest.mark.parametrize("pattern", list(patterns()))
def test_twice_the_text_takes_about_twice_the_time(pattern):
    for pump in PUMPS:
        if growth(pattern, pump, 1) > 2.5:
            assert growth(pattern, pump, 7) <= 2.5, repr(pump)
