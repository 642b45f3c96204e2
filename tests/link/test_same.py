"""Which recordings look like one: reasons for and against, and what they come to together."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.link import LEAST, likeness
from catalog.model import Copy, Dossier, FootageItem, Footprint, LocationClaim, ProvenanceStep, TimeClaim, record_id
from catalog.model.traits import marks, marks_nearby, traits_of
from catalog.testing import Desk

VUHLEDAR = (47.78, 37.25)
SHOWS = "A column of burning tanks on the road behind a coal mine near Vuhledar"


def item(name="a", kind="drone_video", says=SHOWS, length=None, handle=None, agent=None, posted=None, filmed=None,
         at=None, metres=3000, url=None, file=None):  # fmt: skip
    """Traits of an item with what is given of it."""
    me = record_id("item", name)
    times = [
        TimeClaim(id=record_id("time", me, role), item=me, role=role, when=when, basis="stated")
        for role, when in (("posted", posted), ("filmed", filmed))
        if when
    ]
    place = LocationClaim(
        id=record_id("loc", me), item=me, role="depicted", name="x", method="mention", why="named",
        footprint=Footprint.at(*at, metres, "town size") if at else None,
    )  # fmt: skip
    step = ProvenanceStep(
        id=record_id("step", me), item=me, role="posted", agent=agent, agent_kind="named" if agent else "unknown",
        handle=handle,
    )  # fmt: skip
    copies = (Copy(url=url, sha256=file),) if url or file else ()
    footage = FootageItem(id=me, kind=kind, description=says, duration_s=length, copies=copies)
    return traits_of(Dossier(item=footage, steps=(step,), times=tuple(times), locations=(place,)))


ONE = {"handle": "@skyeye", "posted": "2023-03-04", "at": VUHLEDAR}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://x.com/a/status/1"}, {"url": "https://mobile.twitter.com/a/status/1?s=20", "says": "Tanks"}),
        ({"file": "a" * 64}, {"file": "a" * 64, "says": "Something else altogether", "kind": "video"}),
        (ONE, {**ONE, "says": "Footage of vehicles on fire"}),
        (ONE, {**ONE, "handle": "SkyEye", "posted": "2023-03-05", "at": None}),
        (ONE, {"url": "https://t.me/skyeye/5", "posted": "2023-03-04", "says": "Fire on a road"}),
        ({"agent": "Ukrainian defence ministry", "posted": "2023-03-04", "at": VUHLEDAR, "length": 95},
         {"agent": "Ministry of Defense of Ukraine", "posted": "2023-03-04", "at": VUHLEDAR, "length": 95, "says": ""}),
        ({"posted": "2023-03-04", "at": VUHLEDAR}, {"posted": "2023-03-04", "at": VUHLEDAR}),
    ],
)  # fmt: skip
def test_items_that_may_be_one_recording(one, other):
    a, b = item("a", **one), item("b", **other)
    assert likeness(a, b).score >= LEAST
    assert marks_nearby(a) & marks(b), "it would never be compared"


@pytest.mark.parametrize(
    ("one", "other", "against"),
    [
        (ONE, {**ONE, "posted": "2023-04-20", "says": "A trench at dawn"}, None),
        (ONE, {**ONE, "kind": "satellite_image", "says": "A trench at dawn"}, "other kind of recording"),
        ({**ONE, "length": 120}, {**ONE, "length": 15, "kind": "cctv", "says": "A yard"}, "other length"),
        (ONE, {**ONE, "handle": None, "says": "A bus in flames on a bridge"}, None),
        (
            {"posted": "2023-03-04", "at": VUHLEDAR},
            {"posted": "2023-03-04", "at": (46.63, 32.61), "says": "A bus"},
            "other place",
        ),
        ({"filmed": "2023-03-01", "at": VUHLEDAR}, {"filmed": "2023-03-09", "at": VUHLEDAR}, "made on other days"),
        ({"posted": "2023-03-04"}, {"filmed": "2023-03-09"}, "made after the other was seen"),
    ],
)
def test_items_that_are_other_recordings(one, other, against):
    found = likeness(item("a", **one), item("b", **other))
    assert found.score < LEAST
    assert against is None or found.reasons[against] < 0


def test_pairs_of_pictures_go_by_both_dates():
    may, a_year_later, june = ((date(y, m, 1), date(y, m, 28)) for y, m in ((2022, 5), (2023, 5), (2023, 6)))
    pair = item("a", kind="satellite_pair", at=VUHLEDAR)._replace(made=(may, a_year_later))
    again = item("b", kind="satellite_pair", at=VUHLEDAR, says="What became of a town")._replace(
        made=(a_year_later, may)
    )
    other = again._replace(made=(may, june))
    assert likeness(pair, again).score >= LEAST > likeness(pair, other).score


def test_two_recordings_of_one_report_were_told_apart_there():
    desk = Desk()
    document = desk.document("A drone video shows Lyman. A second drone video shows Lyman.")
    first = desk.dossier(document)
    second = desk.dossier(document, words="second drone video", description="drone video")
    assert likeness(traits_of(first), traits_of(second)).reasons["told apart by the same report"] < 0


def test_the_score_says_what_the_reasons_come_to():
    found = likeness(item("a", **ONE), item("b", **{**ONE, "says": "Smoke"}))
    doubt = 1.0
    for weight in found.reasons.values():
        assert weight > 0
        doubt *= 1 - weight
    assert found.score == pytest.approx(1 - doubt, abs=1e-4)


PARTS = st.fixed_dictionaries(
    {},
    optional={
        "handle": st.sampled_from(["@a", "@b"]),
        "agent": st.sampled_from(["Reuters", "AP"]),
        "posted": st.sampled_from(["2023-03-04", "2023-03", "2023-05-01", "XXXX-XX-XX"]),
        "filmed": st.sampled_from(["2023-03-04", "2023-03~", "../2023-03-04"]),
        "at": st.sampled_from([VUHLEDAR, (47.9, 37.3), (-89.9, 179.99), (0.0, -180.0)]),
        "metres": st.sampled_from([10, 3000, 90_000]),
        "kind": st.sampled_from(["video", "drone_video", "still", "satellite_pair"]),
        "length": st.sampled_from([1, 20, 21, 300]),
        "says": st.sampled_from([SHOWS, "x", "A column of tanks", "Кадри з дрона показують пожежу біля шахти"]),
    },
)


@given(PARTS, PARTS)
def test_likeness_goes_both_ways_and_stays_within_bounds(one, other):
    a, b = item("a", **one), item("b", **other)
    assert likeness(a, b) == likeness(b, a)
    assert 0 <= likeness(a, b).score <= 1
    assert bool(marks_nearby(a) & marks(b)) == bool(marks_nearby(b) & marks(a))
    assert bool(marks(a)) == bool(marks(a) & marks_nearby(a))


def test_places_on_both_sides_of_the_date_line_are_neighbours():
    east, west = (
        item("a", posted="2023-03-04", at=(-16.5, 179.99), says="x"),
        item("b", posted="2023-03-04", at=(-16.5, -179.99), says="y"),
    )
    assert marks_nearby(east) & marks(west)
