"""Every regular expression of the two rooms, pumped up: twice the text, about twice the time."""

import importlib
import pkgutil
import re
import time

import pytest

import catalog.extract
import catalog.link
from catalog.extract import english_dates
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.lines import lines_of
from catalog.model import Document

PUMPS = (
    "a", " ", "1", "@a", "Aa ", "a, ", "between 3 May and ", ", which used it ", "by using ", "— A", "(@a/A",
    "Credit: A ", "1:2", "у місті ", "University of ", "1st", "a_",
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


def growth(pattern, pump, rounds, seconds=seconds):
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


def seconds_of_words(lexicon, text):
    """Processor time of finding and tagging the words of a text without a full stop."""
    page = Document(sha256="0" * 64, name="t", text=text, language=lexicon.language)
    before = time.process_time()
    lines_of(page, lexicon)
    return time.process_time() - before


@pytest.mark.parametrize("pump", ["stellte Video, ", "lud und ", "stellte ins Netz, "])
def test_verbs_in_two_parts_are_found_in_linear_time(pump):
    assert growth(lexicon_of("de"), pump, 7, seconds_of_words) <= 2.5
