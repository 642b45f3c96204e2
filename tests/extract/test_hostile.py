"""Texts that nobody meant to be read: no crash, no pattern that backtracks, every span inside the text."""

import re
import re._constants as codes
import re._parser as parser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.extract import captions, english_dates, extract
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained import durations, lines, tagging
from catalog.link import nearness, propose
from catalog.model import Document

WORDS = [
    "video", "The footage", "satellite images", "drone", "filmed", "by", "posted", "on", "Monday", "3 May", "2023",
    "it", "the first", "the second", "shows", "Reuters", "could not", "verify", "date", ",", ".", "\n", "(@a/b)", "—",
    '"', "’", "which", "and", "geolocated", "'s", "a", "two", "before and after", "\u200f", "видео", "🎥", "1:20",
]  # fmt: skip


def patterns():
    for module in (captions, english_dates, durations, lines, tagging, nearness):
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield pytest.param(value, id=f"{module.__name__}.{name}")
    for number, (*_, value) in enumerate(english_dates._patterns()):
        yield pytest.param(value, id=f"dates.{number}")


def unbounded_inside_unbounded(parsed, inside=False):
    for op, value in parsed:
        if op in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            _, most, body = value
            endless = most == codes.MAXREPEAT
            variable = any(o in (codes.MAX_REPEAT, codes.MIN_REPEAT) for o, _ in body[:1])
            if (endless and inside and variable) or unbounded_inside_unbounded(body, endless or inside):
                return True
        bodies = [value[-1]] if op is codes.SUBPATTERN else value[1] if op is codes.BRANCH else []
        if any(unbounded_inside_unbounded(body, inside) for body in bodies):
            return True
    return False


@pytest.mark.parametrize("pattern", list(patterns()))
def test_no_pattern_repeats_a_repetition(pattern):
    assert not unbounded_inside_unbounded(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from([None, "2023-05-03", "2023-05~", "2023", "../2023"])
)
def test_any_jumble_of_cues_is_read_and_every_span_lies_in_the_text(words, published):
    text = " ".join(words)
    page = Document(sha256="0" * 64, name="t", text=text, published=published)
    for dossier in propose(page, extract(page), []):
        for start, end in dossier.item.mentions:
            assert 0 <= start < end <= len(text)
        for record in (*dossier.steps, *dossier.times, *dossier.verifications):
            assert 0 <= record.evidence.start < record.evidence.end <= len(text)


def test_a_sentence_without_end_is_read_in_pieces():
    text = "a drone video shows smoke over the bridge and " * 400
    page = Document(sha256="0" * 64, name="t", text=text)
    pieces = lines.lines_of(page, lexicon_of("en"))
    assert max(len(piece.words) for piece in pieces) <= 400
    assert extract(page)
