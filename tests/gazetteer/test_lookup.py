import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import CatalogError
from catalog.gazetteer import Gazetteer, Volume, fold
from catalog.gazetteer.files import PLACES
from catalog.gazetteer.near import one_slip


def found(gazetteer, name):
    return [(entry.place.ids["geonames"], entry.primary) for entry in gazetteer.lookup(name)]


def test_main_names_come_first_then_the_most_populous(tiny):
    assert found(tiny, "Weirmouth") == [(2, True), (3, True)]
    assert found(tiny, "OLD WEIR") == [(4, True), (2, False)]


def test_a_name_in_another_script_is_another_name(tiny):
    assert found(tiny, "Вейр") == [(2, False)]


def test_nothing_is_found_under_an_unknown_or_empty_name(tiny):
    assert tiny.lookup("Atlantis") == tiny.lookup("") == tiny.lookup("-") == []


def test_a_place_has_its_circle_and_ids(tiny):
    place = tiny.place("geonames", 2)
    assert (place.name, place.country, place.population) == ("Weirmouth", "UA", 80_500)
    assert (place.footprint.lat, place.footprint.lon) == (48.2, 38.1)
    assert place.footprint.uncertainty_m == pytest.approx(4_500, abs=100)
    assert place.footprint.rule == "town size"
    assert tiny.place("geofootage", "marsh").kind == "region"
    assert tiny.place("geofootage", 2) is None


def test_countries_and_regions_by_code(tiny):
    assert tiny.country("UA").ids == {"geonames": 7, "iso": "UA"}
    assert tiny.region("UA.05").name == "Weir Oblast"
    assert tiny.country("ZZ") is tiny.region("UA.99") is None


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("Old Weir bridge", 2),
        ("old", 0),
        ("Weir Oblast", 2),
        ("Weir", 0),
        ("Weirmouths", 0),
        ("Weirmouth Old Weir", 1),
        ("", 0),
    ],
)
def test_the_longest_name_ends_where_a_word_ends(tiny, words, length):
    assert tiny.longest(fold(words).split()) == length


def test_has_knows_keys(tiny):
    assert tiny.has("old weir")
    assert not tiny.has("old")


def test_towns_in_a_box_biggest_first(tiny):
    assert [t.name for t in tiny.towns_in(37, 47, 39, 49, 5)] == ["Weirmouth", "Lesser Weir"]
    assert [t.name for t in tiny.towns_in(37, 47, 39, 49, 1)] == ["Weirmouth"]
    assert tiny.towns_in(0, 0, 1, 1, 5) == []


def test_a_box_over_the_antimeridian_has_two_sides(tiny):
    assert [t.name for t in tiny.towns_in(179, -18, -179, -16, 5)] == ["Dateline East", "Dateline West"]


def test_near_misses_stay_in_their_country(tiny):
    [(entry, likeness), *_] = tiny.near_misses("Weirmuth", "UA", 3)
    assert entry.place.ids["geonames"] == 2
    assert 0.9 < likeness < 1
    assert tiny.near_misses("Weirmuth", None, 3) == tiny.near_misses("Weirmuth", "ZZ", 3) == []


def test_a_place_is_a_near_miss_only_once(tiny):
    ids = [entry.place.ids["geonames"] for entry, _ in tiny.near_misses("Wier", "CA", 9)]
    assert len(ids) == len(set(ids))


def test_damage_that_shows_late_is_said_in_one_line(tiny):
    tiny.close()
    folder = tiny.volumes[0].folder
    path = folder / PLACES
    path.write_bytes(b"no database".ljust(path.stat().st_size, b"x"))
    with Gazetteer([Volume(folder, "tiny 1")]) as broken, pytest.raises(CatalogError, match=r"delete .* and run again"):
        broken.lookup("Weirmouth")


@given(st.text("weirmouth", min_size=4, max_size=9), st.data())
def test_one_slip_reaches_every_neighbour_and_nothing_else(key, data):
    at = data.draw(st.integers(0, len(key) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    cut, put, mistaken = key[:at] + key[at + 1 :], key[:at] + letter + key[at:], key[:at] + letter + key[at + 1 :]
    assert {cut, put, mistaken} <= set(one_slip(key))
    if at:
        assert key[: at - 1] + key[at] + key[at - 1] + key[at + 1 :] in set(one_slip(key))
    assert all(abs(len(other) - len(key)) <= 1 for other in one_slip(key))


def test_short_names_have_no_slips():
    assert list(one_slip("ura")) == []


def test_a_slip_in_cyrillic_is_found(tiny):
    assert [e.place.ids["geonames"] for e, _ in tiny.near_misses("Вейрр", "UA", 3)] == [2]
