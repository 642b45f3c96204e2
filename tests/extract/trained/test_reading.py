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


def test_recordings_that_are_counted_and_told_apart_are_so_many():
    text = (
        "Two videos were posted on Telegram on Monday. The first, filmed by a nurse, shows smoke. "
        "The second, filmed by a taxi driver, shows the fire brigade."
    )
    nurse, driver = readings(text, "en")
    assert [s.agent for s in nurse.steps if s.role == "filmed"] == ["a nurse"]
    assert [s.agent for s in driver.steps if s.role == "filmed"] == ["a taxi driver"]


def test_the_two_pictures_of_a_satellite_pair_are_one_recording():
    text = "Maxar published two satellite images of the port. The first was taken on May 3, the second on May 9."
    (pair,) = readings(text, "en")
    assert pair.kind == "satellite_pair"


def test_a_drone_that_filmed_makes_it_drone_footage():
    text = "The clip was posted on Monday. It was filmed by a Ukrainian drone, the army said."
    (clip,) = readings(text, "en")
    assert clip.kind == "drone_video"


def test_a_publisher_checks_by_name_or_as_it():
    text = (
        "A video posted on X shows a fire. Padma Visuals confirmed the location of the video. "
        "It could not verify the date."
    )
    page = Document(sha256="0" * 64, name="t", text=text, published="2024-05-16", publisher="Padma Visuals")
    (found,) = read(page, "en")
    said = {(c.dimension, c.verdict, c.verifier.text) for c in found.checks if c.verifier}
    assert {("location", "confirmed", "Padma Visuals"), ("time", "not_confirmed", "Padma Visuals")} <= said


def test_where_the_text_says_that_nobody_knows_who_filmed_nobody_is_named():
    text = "Drone footage released by the police shows the square. Who flew the drone is not known."
    (found,) = readings(text, "en")
    assert [s.agent for s in found.steps if s.role == "filmed"] == [None]
