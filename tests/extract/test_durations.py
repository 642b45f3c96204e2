"""Lengths of recordings in words and figures."""

import pytest

from catalog.extract import extract
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained.durations import seconds_in
from catalog.model import Document


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("three-and-a-half-minute-long", 210),
        ("45-second", 45),
        ("2 min 30 s", 150),
        ("a minute and a half", 90),
        ("a one-minute", 60),
        ("half-minute", 30),
        ("1 minute 12 seconds", 72),
        ("forty-five seconds", 45),
        ("the shaky", None),
        ("a second", 1),
    ],
)
def test_words_become_seconds(words, seconds):
    assert seconds_in(words, lexicon_of("en")) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("A clip of two minutes shows the bridge.", 120),
        ("The video (1:20) was posted on Telegram.", 80),
        ("The footage, which lasts 40 seconds, shows a fire.", 40),
        ("A second clip shows the bridge.", None),
        ("The video was posted at 11:20 p.m. on Monday.", None),
        ("A video from 2022 shows the bridge.", None),
    ],
)
def test_only_what_is_said_of_the_recording_is_its_length(text, seconds):
    (found,) = extract(Document(sha256="0" * 64, name="t", text=text))
    assert found.item.duration_s == seconds
