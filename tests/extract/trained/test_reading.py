"""What the trained reader makes of plain sentences in each language; how well it reads whole reports is measured."""

import hashlib

import pytest

from catalog.extract.trained import read
from catalog.model import Document

SENTENCES = [
    ("en", "The video was posted on Telegram by the regional governor.", "posted", "governor"),
    ("en", "Drone footage released by the 93rd Brigade on Monday shows a burnt tank.", "released", "93rd Brigade"),
    ("en", "A video filmed by a resident shows the collapsed bridge.", "filmed", "resident"),
    ("uk", "Відео вибуху зняв місцевий рибалка Степан Гук.", "filmed", "Степан Гук"),
    ("ru", "Видео пожара снял местный житель Иван Гуров.", "filmed", "Иван Гуров"),
    ("de", "Ein Anwohner filmte das Video am Montag mit dem Handy.", "filmed", "Anwohner"),
    ("fr", "La vidéo, filmée par un habitant, montre le pont effondré.", "filmed", "habitant"),
    ("es", "El vídeo, grabado por un vecino, muestra el puente hundido.", "filmed", "vecino"),
    ("it", "Il video, girato da un residente, mostra il ponte crollato.", "filmed", "residente"),
]


def readings(text, language, published="2024-05-16"):
    sha = hashlib.sha256(text.encode()).hexdigest()
    return read(Document(sha256=sha, name="t.txt", text=text, published=published), language)


@pytest.mark.parametrize(("language", "text", "role", "agent"), SENTENCES, ids=[s[1][:40] for s in SENTENCES])
def test_who_did_what(language, text, role, agent):
    (reading,) = readings(text, language)
    assert any(step.role == role and agent in (step.agent or "") for step in reading.steps)


def test_every_span_is_one_of_the_text():
    for language, text, *_ in SENTENCES:
        for reading in readings(text, language):
            for part in (*reading.steps, *reading.times, *reading.checks):
                assert 0 <= part.start < part.end <= len(text)


def test_stills_taken_from_a_video_are_no_recording_of_their_own():
    text = "AP published drone footage of the town. It also distributed stills from it."
    assert len(readings(text, "en")) == 1


def test_both_means_both():
    text = (
        "A video posted by a resident shows the fire. A second video, filmed from a drone, shows the roof. "
        "Both videos were verified by Reuters."
    )
    found = readings(text, "en")
    assert len(found) == 2
    assert all(any(c.verifier and "Reuters" in c.verifier.text for c in reading.checks) for reading in found)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("A 45-second video shows the fire.", 45),
        ("The two-minute clip was filmed by a nurse.", 120),
        ("The footage, which lasts 30 seconds, shows the fire.", 30),
        ("A second video shows the fire.", None),
    ],
)
def test_the_length_is_read(text, seconds):
    (reading,) = readings(text, "en")
    assert reading.duration_s == seconds


def test_a_second_reading_finds_the_same():
    for language, text, *_ in SENTENCES:
        assert readings(text, language) == readings(text, language)


def test_a_text_without_footage_has_none():
    assert readings("The council met on Tuesday and approved the budget.", "en") == []
