"""Streets, corners, coordinates and river banks in texts, where the gazetteer has their lines and where it has not."""

import importlib.util
from hashlib import sha256
from pathlib import Path

import pytest

from catalog.gazetteer import Entry, StreetHit
from catalog.geocode.shapes import of_shape
from catalog.geoparse import geoparse
from catalog.model import Document, Place

_path = Path(__file__).parents[1] / "geocode" / "streets_of.py"
_spec = importlib.util.spec_from_file_location("streets_of", _path)
streets_of = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(streets_of)

LAT, LON = 48.59419, 37.99886


def line(*points):
    spots = [[LON + x / 1000, LAT + y / 1000] for x, y in points]
    return of_shape({"type": "LineString", "coordinates": spots}, "course of the street in Bakhmut")


def place(number, name, kind, *points):
    return Place(
        ids={"osm": f"way/{number}"}, name=name, kind=kind, country="UA", footprint=line(*points), provider="osm"
    )


SADOVA = place(1, "вулиця Садова", "street", (-30, 0), (60, 0))
MYRU = place(2, "вулиця Миру", "street", (20, -5), (20, 5))
DNIPRO = place(3, "Дніпро", "water", (-200, 0), (200, 0))


class Extract:
    """The gazetteer, with two streets of Bakhmut and a river."""

    def __init__(self, gazetteer, how="name"):
        self._gazetteer, self._how = gazetteer, how

    def __getattr__(self, name):
        return getattr(self._gazetteer, name)

    def streets(self, name, around, limit=10):
        known = {"sad": SADOVA, "сад": SADOVA, "мир": MYRU, "myr": MYRU}
        stem = name.lower().replace("вулиці ", "").replace("вулиця ", "")[:3]
        found = known.get(stem)
        return [StreetHit(found, self._how, None, 0.9 if self._how == "fuzzy" else 1.0)] if found else []

    def house(self, street, number):
        return None

    def search(self, name):
        return [Entry.of(DNIPRO, primary=True)] if name in ("Dnipro", "Дніпра") else self._gazetteer.search(name)


def read(text, gazetteer):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="test.txt", text=text)
    return {r.mention.text: r for r in geoparse(document, gazetteer)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It burned at the corner of Myru and Sadova streets in Bakhmut.", "corner of Myru and Sadova streets"),
        (
            "At the intersection of Myru Street and Sadova Street, Bakhmut.",
            "intersection of Myru Street and Sadova Street",
        ),
        ("Вибух на перехресті вулиць Миру та Садової в Бахмуті.", "перехресті вулиць Миру та Садової"),
        ("Взрыв на углу Мира и Садовой в Бахмуте.", "на углу Мира и Садовой"),
    ],
)
def test_a_corner_is_one_mention_and_lies_where_both_streets_cross(gazetteer, text, words):
    found = read(text, Extract(gazetteer))[words]
    assert (found.mention.kind, found.status) == ("intersection", "resolved")
    assert found.footprint.lon == pytest.approx(LON + 0.02, abs=1e-4)
    assert found.footprint.uncertainty_m == 25
    assert read(text, gazetteer)[words].footprint.uncertainty_m > 4_000, "without streets it is the town"


def test_a_street_is_its_line_and_its_radius_holds_it(gazetteer):
    found = read("Clashes on Sadova street in Bakhmut.", Extract(gazetteer))["Sadova street"]
    assert found.status == "resolved"
    assert found.place.ids == {"osm": "way/1"}
    assert found.footprint.shape == SADOVA.footprint.shape


def test_on_the_outskirts_only_its_part_there_is_meant(gazetteer):
    text = "Clashes on Sadova street, in the eastern outskirts of Bakhmut."
    found = read(text, Extract(gazetteer))["Sadova street"]
    lons = [lon for lon, _ in found.footprint.geojson["coordinates"]]
    assert min(lons) > LON + 0.02
    assert found.footprint.uncertainty_m < SADOVA.footprint.uncertainty_m


def test_a_street_whose_name_is_only_alike_is_ambiguous(gazetteer):
    found = read("Clashes on Sadova street in Bakhmut.", Extract(gazetteer, "fuzzy"))["Sadova street"]
    assert found.status == "ambiguous"
    assert "fuzzy" in found.candidates[0].reasons


@pytest.mark.parametrize(
    ("text", "words", "river"),
    [
        ("They hold the left bank of the Dnipro near Kherson.", "left bank of the Dnipro", "Dnipro"),
        ("They hold the eastern bank of the Dnipro River.", "eastern bank of the Dnipro River", "Dnipro"),
        ("Бої на лівому березі Дніпра.", "лівому березі Дніпра", "Дніпра"),
    ],
)
def test_the_bank_of_a_river_is_never_the_city_of_that_name(gazetteer, text, words, river):
    found = read(text, gazetteer)
    assert found[words].status == "unplaced"
    assert river not in found
    assert "course" in found[words].why
    known = read(text, Extract(gazetteer))
    assert known[words].status == "resolved"
    assert known[river].place.kind == "water"
    assert known[words].footprint.rule.startswith("bank:")


def test_left_is_left_looking_downstream(gazetteer):
    north = read("On the left bank of the Dnipro.", Extract(gazetteer))["left bank of the Dnipro"]
    south = read("On the right bank of the Dnipro.", Extract(gazetteer))["right bank of the Dnipro"]
    assert north.footprint.lat > LAT + 0.01 > LAT - 0.01 > south.footprint.lat


@pytest.mark.parametrize(
    ("text", "words", "readings"),
    [
        ("In Bakhmut, at 37.99886, 48.59419.", "37.99886, 48.59419", 2),
        ("At 151.2099, -33.8547.", "151.2099, -33.8547", 1),
        ("At -33.8547 S, 151.2099 E.", "-33.8547 S, 151.2099 E", 2),
    ],
)
def test_coordinates_of_two_readings_are_ambiguous_with_both(gazetteer, text, words, readings):
    found = read(text, gazetteer)[words]
    assert found.status == "ambiguous"
    assert len(found.candidates) == readings


def test_a_short_plus_code_is_completed_by_the_town_beside_it(gazetteer):
    found = read("It was filmed in Bakhmut (HXVX+MG) on Monday.", gazetteer)["HXVX+MG"]
    assert (found.footprint.lat, found.footprint.lon) == (48.5941875, 37.9988125)
    assert "HXVX+MG" not in read("It was filmed at HXVX+MG on Monday.", gazetteer)


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Ракета влучила на Салтівському шосе в Харкові.", ["Салтівському шосе"]),
        ("Видео сняли на Невском проспекте в Петербурге.", ["Невском проспекте"]),
        ("Відео зняте на цій вулиці в Харкові.", []),
        ("Ця вулиця в Харкові порожня.", []),
    ],
)
def test_an_adjective_before_the_word_for_a_street_is_its_name(gazetteer, text, street):
    found = read(text, gazetteer).values()
    assert [r.mention.text for r in found if r.mention.kind == "street"] == street
