"""Streets, corners, coordinates and constraints through the whole search."""

import json
from itertools import pairwise

import pytest

from catalog.errors import InputError
from catalog.model import Footprint
from catalog.workflow.locate import search
from catalog.workflow.locate.rows import candidate_rows, collection

CORNER = "corner of Myru and Fedora Maksymenka street, eastern Bakhmut"


def test_a_corner_of_unknown_streets_is_the_area_that_the_words_give_and_both_are_reported(gazetteer):
    answer = search(CORNER, None, gazetteer)
    (area,) = answer.candidates
    assert area.place.footprint.rule == "part:E"
    assert area.place.footprint.lon > 38.0
    assert "area only" in area.reasons
    assert [("Myru" in note, "Maksymenka" in note) for note in answer.trail.notes] == [(True, False), (False, True)]
    (row,) = candidate_rows(answer, gazetteer)
    assert "Myru" in row["why"]
    assert row["attribution"]


def test_an_unknown_street_near_a_town_is_not_answered_with_the_town(gazetteer):
    answer = search("Fedora Maksymenka street", "Bakhmut", gazetteer)
    assert answer.candidates == ()
    assert "Maksymenka" in answer.trail.notes[0]


def test_the_steps_tell_the_look_ups_in_their_order(gazetteer):
    steps = search(CORNER, None, gazetteer).trail.steps
    told = [
        next(i for i, s in enumerate(steps) if words in s) for words in ("read as intersection", "part:E", "'Myru'")
    ]
    assert told == sorted(told)


def test_the_collection_is_rfc_7946(gazetteer):
    made = json.loads(json.dumps(collection("x", search("50 km west of Egvekinot", None, gazetteer), gazetteer)))
    assert made["type"] == "FeatureCollection"
    (feature,) = made["features"]
    assert feature["geometry"]["type"] == "MultiPolygon", "it is cut at the antimeridian"
    for polygon in feature["geometry"]["coordinates"]:
        ring = polygon[0]
        assert all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in ring)
        assert sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in pairwise(ring)) < 0, "counter-clockwise"
    assert made["attribution"]


def test_a_circle_is_drawn_as_one_and_never_as_a_point(gazetteer):
    made = collection("Bakhmut", search("Bakhmut", None, gazetteer), gazetteer)
    (feature,) = made["features"]
    lats = [lat for _, lat in feature["geometry"]["coordinates"][0]]
    assert (max(lats) - min(lats)) * 111_200 / 2 == pytest.approx(feature["properties"]["uncertainty_m"], rel=0.02)


@pytest.mark.parametrize(
    ("text", "near", "shown"),
    [
        ("48,5;38,0", None, ["48.5 N, 38 E", "48 N, 5 E"]),
        ("151.2099, -33.8547", None, ["33.8547 S, 151.2099 E"]),
        ("37.99886, 48.59419", "Bakhmut", ["37.99886 N, 48.59419 E", "48.59419 N, 37.99886 E"]),
        ("37 426181 5382829", None, ["48.59419 N, 37.99885 E", "41.7029 S, 38.11277 E"]),
    ],
)
def test_coordinates_of_two_readings_are_refused_with_both(gazetteer, text, near, shown):
    with pytest.raises(InputError) as refused:
        search(text, near, gazetteer)
    assert all(words in str(refused.value) for words in shown)


def test_a_short_plus_code_and_a_town(gazetteer):
    (spot,) = search("HXVX+MG Bakhmut", None, gazetteer).candidates
    assert (spot.place.footprint.lat, spot.place.footprint.lon) == (48.5941875, 37.9988125)


def test_a_name_that_the_words_place_is_looked_for_there(gazetteer):
    first = search("Ivanivske (5 km west of Bakhmut)", None, gazetteer).candidates[0]
    assert first.place.kind == "town"
    assert first.place.footprint.lon == pytest.approx(37.917, abs=0.01)


class WithStreets:
    """The gazetteer, and one street of the same name in two towns called Lyman."""

    def __init__(self, gazetteer, hits):
        self._gazetteer, self._hits = gazetteer, hits

    def __getattr__(self, name):
        return getattr(self._gazetteer, name)

    def streets(self, name, around, limit=10):
        return [h for h in self._hits if abs(h.place.footprint.lat - around.lat) < 0.1][:limit]

    def house(self, street, number):
        return None


def test_of_towns_of_one_name_that_with_the_street_is_meant(gazetteer):
    from catalog.gazetteer import StreetHit
    from catalog.model import Place

    spot = Footprint.at(49.59, 36.46, 300, "course of the street")
    place = Place(
        ids={"osm": "way/7"}, name="вулиця Садова", kind="street", country="UA", footprint=spot, provider="osm"
    )
    with_streets = WithStreets(gazetteer, [StreetHit(place, "name", None, 1.0)])
    (found,) = search("Sadova Street, Lyman", "Ukraine", with_streets).candidates
    assert found.place.ids == {"osm": "way/7"}


def test_a_name_that_no_text_is_searched_for_is_found_in_its_town_and_never_by_its_sound(gazetteer):
    from catalog.gazetteer import Entry
    from catalog.model import Place

    spot = Footprint.at(48.59, 38.0, 60, "outline on the map")
    school = Place(
        ids={"osm": "way/8"}, name="School No 5", kind="facility", country="UA", footprint=spot, provider="osm"
    )

    class WithSchool(WithStreets):
        def search(self, name):
            return [Entry.of(school, primary=True)] if name == "School No 5" else self._gazetteer.search(name)

    (found,) = search("School No 5, Bakhmut", None, WithSchool(gazetteer, [])).candidates
    assert found.place.ids == {"osm": "way/8"}
    (area,) = search("School No 5, Bakhmut", None, gazetteer).candidates
    assert "area only" in area.reasons


def test_a_bank_without_a_river_line_is_not_found_and_says_why(gazetteer):
    answer = search("left bank of the Dnipro", None, gazetteer)
    assert answer.candidates == ()
    assert "course" in answer.trail.notes[0]
