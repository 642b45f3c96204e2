"""What can be asked, and what must not be answered."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.errors import UsageError
from catalog.model import ProvenanceStep
from catalog.store import Query


@pytest.fixture
def shelf(catalog, desk):
    """Items by hand: description, and where."""
    for name, lat, lon, metres in [
        ("Lyman bridge", 48.985, 37.802, 4000),
        ("Hamra Street shop", 33.896, 35.482, 300),
        ("Suva harbour", -18.14, 178.44, 2000),
        ("Taveuni beach", -16.99, -179.99, 5000),
        ("Pole station", 89.9999, 0, 1000),
        ("Somewhere", None, None, 1),
    ]:
        catalog.add(desk.by_hand(name, name=name, lat=lat, lon=lon, metres=metres), desk.person)
    return lambda **asked: [i.dossier.item.description for i in catalog.find(Query(**asked))]


def test_nothing_asked_lists_everything(shelf):
    assert len(shelf()) == 6


@pytest.mark.parametrize(
    ("near", "within", "found"),
    [
        ((48.985, 37.802), 0, ["Lyman bridge"]),
        ((49.0, 37.802), 0, ["Lyman bridge"]),  # 1.7 km off, inside the 4 km
        ((49.03, 37.802), 900, []),  # 5.0 km off, 1.0 km from the circle
        ((49.03, 37.802), 1100, ["Lyman bridge"]),
        ((49.011, 37.842), 0, []),  # 4.1 km off to the north-east: in the box of the circle, not in the circle
        ((33.9, 35.49), 1000, ["Hamra Street shop"]),
        ((-17.0, 179.99), 0, ["Taveuni beach"]),  # across 180 degrees
        ((-17.0, 180), 300_000, ["Suva harbour", "Taveuni beach"]),
        ((89.9999, 180), 0, ["Pole station"]),
        ((0, 0), 100_000, []),
    ],
)
def test_near_measures_to_the_edge_of_the_footprint(shelf, near, within, found):
    assert shelf(near=near, within_m=within) == found


def test_near_measures_to_the_shape_where_there_is_one(catalog, desk):
    square = [[37.9, 48.5], [38.1, 48.5], [38.1, 48.7], [37.9, 48.7], [37.9, 48.5]]
    shape = {"type": "Polygon", "coordinates": [square]}
    catalog.add(desk.by_hand("In the square", lat=48.6, lon=38.0, metres=14000, shape=shape), desk.person)

    def found(lat, lon, within):
        return bool(catalog.find(Query(near=(lat, lon), within_m=within)))

    assert found(48.69, 37.91, 0)
    assert not found(48.71, 38.0, 1000)  # inside the circle, 1.1 km north of the square
    assert found(48.71, 38.0, 1200)


@pytest.mark.parametrize(
    ("box", "found"),
    [
        ((37, 48, 38, 49), ["Lyman bridge"]),
        ((35, 33, 38, 49), ["Lyman bridge", "Hamra Street shop"]),
        ((178, -20, -179, -10), ["Suva harbour", "Taveuni beach"]),
        ((-180, -90, 180, 0), ["Suva harbour", "Taveuni beach"]),
        ((10, 10, 11, 11), []),
    ],
)
def test_boxes(shelf, box, found):
    assert shelf(bbox=box) == found


@pytest.mark.parametrize(
    ("when", "from_", "to", "found"),
    [
        ("2022-12-19", "2022-12-19", "2022-12-19", True),
        ("2022-12-19", "2022-12-20", None, False),
        ("2022-12-19", None, "2022-12-18", False),
        ("2022-12-19", None, "2022-12", True),
        ("2022-12", "2022-12-31", None, True),
        ("2022", "2023", None, False),
        ("2022-12-19/..", "2030", None, True),
        ("../2022-12-19", None, "1999", True),
        ("../2022-12-19", "2023", None, False),
        ("202X", "2029-12-31", "2040", True),
        ("XXXX-XX-XX", "2022", "2023", False),
    ],
)
def test_dates_overlap_by_days(catalog, desk, when, from_, to, found):
    document = desk.document()
    desk.kept(catalog, document, desk.dossier(document, when=when))
    assert bool(catalog.find(Query(from_=from_, to=to))) is found


def test_words_are_looked_for_in_descriptions_quotes_places_and_agents(catalog, desk):
    document = desk.document()
    dossier = desk.dossier(document)
    pilot = ProvenanceStep(
        id="step-1", item=dossier.item.id, role="posted", agent="Čapek", agent_kind="named", handle="@sky_eye"
    )
    desk.kept(catalog, document, dossier.model_copy(update={"steps": (pilot,)}))
    for text in ("drone", "DRONE video", "may 2022", "lyma", "capek", "@sky_eye", "editor example", '"drone'):
        assert len(catalog.find(Query(text=text))) == 1, text
    for text in ("rone", "drone tank", "", " ", "-", "drone OR tank", "NOT tank", "description:drone:tank"):
        assert catalog.find(Query(text=text)) == [], text


def test_words_in_other_scripts(catalog, desk):
    catalog.add(desk.by_hand("Відео з Бахмута"), desk.person)
    catalog.add(desk.by_hand("شارع الحمرا"), desk.person)
    assert len(catalog.find(Query(text="бахмут"))) == 1
    assert len(catalog.find(Query(text="الحمرا"))) == 1


HOSTILE = [
    '"',
    '""',
    "*",
    "a*",
    "^a",
    "a NEAR b",
    "NEAR(",
    "{a}:b",
    "a AND",
    "(",
    ")",
    "col:x",
    "\0",
    "a\0b",
    "\ud800",
    "'",
    ";--",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_words_break_the_search(shelf, text):
    shelf(text=text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None)))
def test_no_text_breaks_the_search(shelf, text):
    assert set(shelf(text=text)) <= set(shelf())


def test_all_that_is_asked_must_hold(shelf):
    assert shelf(text="bridge", near=(48.985, 37.802)) == ["Lyman bridge"]
    assert shelf(text="shop", near=(48.985, 37.802)) == []
    assert shelf(text="bridge", statuses=("reviewed",)) == []
    assert shelf(text="bridge", statuses=("reviewed", "needs_review")) == ["Lyman bridge"]


@pytest.mark.parametrize(
    "asked",
    [
        {"near": (91, 0)},
        {"near": (0, 999)},
        {"near": (float("nan"), 0)},
        {"near": (0, 0), "within_m": -1},
        {"near": (0, 0), "within_m": float("inf")},
        {"bbox": (0, 10, 1, 5)},
        {"bbox": (0, 0, 200, 5)},
        {"from_": "yesterday"},
        {"to": "2022-13"},
        {"from_": "2023", "to": "2022"},
    ],
)
def test_questions_that_make_no_sense_are_refused(asked):
    with pytest.raises(UsageError) as error:
        Query(**asked)
    assert "\n" not in str(error.value)
