"""What the dates of one recording say together: bounds, and contradictions with both spans."""

import pytest

from catalog.extract import extract
from catalog.model import Dossier, FootageItem, ProvenanceStep, TimeClaim
from catalog.testing import Desk
from catalog.verify.bounds import days_late, time_bounds
from catalog.verify.contradictions import contradictions

ITEM = "item-0000000000000000"


def dossier(*times, kind="video", steps=()):
    claims = [TimeClaim(id=f"time-{n}", item=ITEM, role=r, when=w, basis="stated") for n, (r, w) in enumerate(times)]
    made = [
        ProvenanceStep(id=f"step-{n}", item=ITEM, role=r, agent_kind="unknown", when=w)
        for n, (r, w) in enumerate(steps)
    ]
    return Dossier(item=FootageItem(id=ITEM, kind=kind, description="x"), times=tuple(claims), steps=tuple(made))


def read(text, published=None):
    document = Desk().document(text, published=published)
    return document, extract(document)


def said(text, published=None):
    """Kinds of the contradictions of a text, and the words that both sides rest on."""
    document, dossiers = read(text, published)
    return [
        (
            found.kind,
            *(side.evidence and document.text[side.evidence.start : side.evidence.end] for side in found.sides),
        )
        for one in dossiers
        for found in contradictions([(one, document)])
    ]


@pytest.mark.parametrize(
    ("times", "steps", "published", "bound"),
    [
        ([("posted", "2022-12-19"), ("published", "2022-12-20")], [], "2022-12-21", "../2022-12-19"),
        ([("posted", "2022-12")], [("released", "2022-12-05")], None, "../2022-12-05"),
        ([("posted", "2022-12-17/2022-12-18")], [], None, "../2022-12-18"),
        ([("filmed", "XXXX-XX-XX")], [], "2023-02~", "../2023-02~"),
        ([], [("filmed", "2022-12-01")], "2022-12-21", "../2022-12-21"),
    ],
)
def test_a_recording_is_no_younger_than_its_earliest_known_appearance(times, steps, published, bound):
    report = Desk().document("A video.", published=published)
    (found,) = time_bounds([(dossier(*times, steps=steps), report)])
    assert (found.what, found.when) == ("filmed", bound)


def test_nothing_follows_where_nothing_is_dated():
    assert time_bounds([(dossier(("filmed", "2022-12-01"), ("posted", "XXXX-XX-XX")), None)]) == ()


def test_a_pair_of_satellite_pictures_brackets_a_change():
    pair = dossier(("imagery_acquired", "2023-05-18"), ("imagery_acquired", "2022-05"), kind="satellite_pair")
    assert [(b.what, b.when) for b in time_bounds([(pair, None)])] == [("changed", "2022-05/2023-05-18")]
    single = dossier(("imagery_acquired", "2023-05-18"), kind="satellite_pair")
    assert time_bounds([(single, None)]) == ()


@pytest.mark.parametrize(
    ("claimed", "seen", "days"),
    [
        ("2022-12-20", "2022-12-19", 1),
        ("2022-12-19", "2022-12-19", 0),
        ("2022-12-18", "2022-12-19", 0),
        ("2023-01", "2022-12-30", 2),
        ("2022-12", "2022-12-01", 0),
        ("2023-01~", "2022-12-30", 0),
        ("2022-12-23~", "2022-12-19", 3),
        ("2022-12-23", "2022-12-19~", 3),
        ("XXXX-XX-XX", "2022-12-19", 0),
        ("2022-12-23", "2022-12-19/..", 0),
    ],
)
def test_a_date_is_too_late_only_where_no_reading_of_it_fits(claimed, seen, days):
    assert days_late(claimed, seen) == days


def test_filmed_after_it_was_posted():
    text = "A video posted on Telegram on 19 December 2022 shows Lyman. It was filmed on 23 December 2022, he said."
    assert said(text) == [("filmed_after_posted", "23 December 2022", "19 December 2022")]


def test_a_picture_taken_after_the_report_that_shows_it():
    text = "A satellite image taken on 5 May 2023 shows the dam at Lyman."
    assert said(text, "2023-05-03") == [("acquired_after_published", "5 May 2023", None)]
    assert said(text, "2023-05-06") == []


def test_one_day_may_be_a_time_zone():
    found = contradictions([(dossier(("filmed", "2022-12-20"), ("posted", "2022-12-19")), None)])
    assert "time zone" in found[0].says
    (longer,) = contradictions([(dossier(("event", "2022-12-21"), ("posted", "2022-12-19")), None)])
    assert "time zone" not in longer.says


def test_reports_of_one_recording_are_held_against_one_another():
    late, early = dossier(("filmed", "2022-12-24")), dossier(("posted", "2022-12-19"))
    (bound,) = time_bounds([(late, None), (early, None)])
    (found,) = contradictions([(late, None), (early, None)])
    assert bound.when == "../2022-12-19"
    assert found.kind == "filmed_after_posted"
    assert contradictions([(late, None)]) == contradictions([(early, None)]) == ()


@pytest.mark.parametrize(
    ("words", "weekday"),
    [
        ("on Sunday, 19 December 2022,", "Sunday"),
        ("on 19 December 2022 (Tuesday)", "Tuesday"),
        ("on Monday, 19 December 2022,", None),
        ("on 19 December 2022, a Monday,", None),
        ("on 19 December 2022", None),
    ],
)
def test_a_weekday_that_is_not_that_of_its_date(words, weekday):
    found = said(f"A drone video posted on Telegram {words} shows Lyman.")
    assert [(kind, last) for kind, _, last in found] == ([("weekday_and_date", weekday)] if weekday else [])


@pytest.mark.parametrize(
    "text",
    [
        "Відео з дрона, яке в неділю, 19 грудня 2022 року, опублікувала бригада, показує Лиман.",
        "Видео с дрона, которое в воскресенье, 19 декабря 2022 года, опубликовала бригада, показывает Лиман.",
    ],
)
def test_weekdays_of_other_languages(text):
    assert [kind for kind, _, _ in said(text)] == ["weekday_and_date"]


BEGUN = "Russia launched its invasion on 24 February 2022. "


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (BEGUN + "A video filmed on 19 December 2022, the 310th day of the war, shows Lyman.", "310th day of"),
        (BEGUN + "A video filmed on 19 December 2022, the 299th day of the war, shows Lyman.", None),
        ("A video filmed on 19 December 2022, the 310th day of the war, shows Lyman.", None),
    ],
)
def test_a_counted_day_that_the_day_one_of_the_text_does_not_bear_out(text, count):
    found = said(text)
    assert [(kind, last) for kind, _, last in found] == ([("count_and_date", count)] if count else [])
