"""What the network hears, and that it does not matter how a text is cut for it."""

from hashlib import sha256

import numpy as np
import pytest

from catalog.choice import chooser
from catalog.extract.lexicon import lexicon_of
from catalog.extract.trained import relations
from catalog.extract.trained.grouping import group
from catalog.extract.trained.lines import lines_of
from catalog.extract.trained.mentioned import mentions_of
from catalog.extract.trained.network import network, step_of
from catalog.extract.trained.reader import scenes
from catalog.extract.trained.relations import CHECKS, DEEDS, hear
from catalog.extract.trained.seen import see
from catalog.model import Document

TEXT = (
    "Drone footage released by the Lumen Brigade on Monday shows burning houses in Derna. Reuters confirmed the "
    "location of the video. The agency Airwatch could not verify the date. A second clip, filmed by a resident, was "
    "posted on Telegram on 3 May. The ministry called it a fake."
)


def seen(text):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, published="2024-05-08")
    choose = chooser("catalog.extract.trained", "en")
    lines = lines_of(document, lexicon_of("en"))
    return see(list(scenes(lines, *group(mentions_of(lines, choose), choose), document.published)), [], "en")


def told(text):
    heard = hear(seen(text), network())
    return [
        {(r.recording, r.who.agent().text if r.who else None, labels[r.label]) for r in own if r.sure > 0.5}
        for own, labels in ((heard.deeds, DEEDS), (heard.checks, CHECKS))
    ]


def _by_what(heard):
    return {(r.recording, r.label, r.who and r.who.agent().text, r.date): r.sure for r in heard if r.sure > 0.1}


def test_plain_sentences_are_heard():
    deeds, checks = told(TEXT)
    assert {(0, "the Lumen Brigade", "released"), (1, "a resident", "filmed")} <= deeds
    assert {
        (0, "Reuters", ("location", "confirmed")),
        (0, "the agency Airwatch", ("time", "not_confirmed")),
        (1, "the ministry", ("content", "refuted")),
    } <= {(number, who, (d, "refuted" if v == "disputed" else v)) for number, who, (d, v) in checks}


def test_a_text_may_be_asked_sentence_by_sentence(monkeypatch):
    whole = hear(seen(TEXT), network())
    monkeypatch.setattr(relations, "_STRETCH", 1)
    parts = hear(seen(TEXT), network())
    for own, other in zip(whole, parts, strict=True):
        assert _by_what(own) == pytest.approx(_by_what(other), abs=1e-4)


def test_sentences_far_off_change_nothing():
    more = " ".join(["The weather was fair."] * 8)
    assert told(f"{TEXT} {more} {more} {more}") == told(f"{TEXT} {more}")


def test_where_there_is_nobody_and_no_date_nothing_fails():
    heard = hear(seen("Footage shows it."), network())
    assert [r for r in heard.dates if r.sure > 0.5] == []


def test_distances_are_told_apart_near_by_and_on_either_side():
    steps = step_of(np.array([-25, -2, -1, 0, 1, 2, 6, 7, 8, 25])).tolist()
    assert steps[3] - steps[2] == steps[4] - steps[3] == 1
    assert steps == sorted(steps)
    assert steps[6] == steps[7] < steps[8] < steps[9]
    assert min(step_of(np.array([-(10**6)])).tolist()) >= 0
