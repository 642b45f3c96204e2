"""Spellings of one Slavic name meet, those of two names do not."""

import pytest

from catalog.gazetteer import fold
from catalog.gazetteer.spelling import of_stem, readings, spelling_keys, spellings, stem


def keys(*names):
    return spelling_keys([fold(name) for name in names])


@pytest.mark.parametrize(
    "names",
    [
        ("Kropyvnytskyi", "Kropyvnyts'kyy", "Kropivnitskij", "Kropivnit͡skiĭ", "Кропивницький", "Кропивницкий"),
        ("Vinnytsia", "Vinnitsa", "Vinnica", "Winnytsja", "Вінниця", "Винница"),
        ("Chornobyl", "Tschornobyl", "Čornobyl′", "Tchornobyl", "Czornobyl", "Чорнобиль"),
        ("Zhytomyr", "Žytomyr", "Schytomyr", "Żytomyr", "Zhitomir", "Житомир"),
        ("Huliaipole", "Gulyaypole", "Houliaïpole", "Guljajpole", "Huliai-Pole", "Гуляйполе"),
        ("Vyshhorod", "Wyschhorod", "Вишгород"),
        ("Kupiansk", "Kup'yansk", "Kupʼjansʹk", "Kupjansjk", "Куп'янськ", "Купянск"),
        ("Yevpatoriia", "Jewpatorija", "Ievpatoria", "Евпатория"),
    ],
)
def test_spellings_of_one_name_share_a_key(names):
    assert len(set(keys(*names))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Luhansk", "Luhanske"), ("Lviv", "Kyiv"), ("Bakhmut", "Bakhmach"), ("Sumy", "Samy"), ("Horlivka", "Orlivka")],
)
def test_other_names_have_other_keys(one, other):
    assert len(set(keys(one, other))) == 2


def test_endings_meet_in_the_stem_only():
    full = keys("Kurakhove", "Kurakhovo")
    assert full[0] != full[1]
    assert stem(full[0]) == stem(full[1])
    assert stem("buca") != stem("buci"), "short names need their ending"
    assert set(full) <= set(of_stem(stem(full[0])))
    assert of_stem(stem("buca")) == ["buca"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Kaxovka", "Kakhovka"), ("Jytomyr", "Zhytomyr"), ("Charkiw", "Kharkiv"), ("Inhulez", "Inhulets")],
)
def test_letters_that_schools_use_for_different_sounds_are_read_both_ways(written, meant):
    assert keys(meant)[0] in readings(fold(written))


def test_other_scripts_and_crumbs_are_left_out():
    assert spellings(["kyiv", "київ", "基 輔", "كييف", "ja"]) == ["kiv", "kiv", "", "", ""]


def test_a_gazetteer_finds_other_spellings_in_one_country_only(tiny):
    assert [e.place.ids["geonames"] for e in tiny.spelt_alike("Veirmouth", "UA")] == [2]
    assert [e.place.ids["geonames"] for e in tiny.spelt_alike("Veirmouth", "CA")] == [3]
    assert tiny.spelt_alike("Veirmouth", None) == []
    assert tiny.spelt_alike("", "UA") == []


def test_main_names_come_first(tiny):
    found = tiny.spelt_alike("Weyr-mouth", "UA")
    assert [(e.place.name, e.primary) for e in found] == [("Weirmouth", True)]


@pytest.mark.parametrize(
    ("spelt", "geonames"),
    [
        ("Wasylkiw", 690412), ("Snihuriwka", 693379), ("Boutcha", 711350), ("Kremennaya", 704138),
        ("Kropivnitskiy", 705812), ("Vinnitca", 689558),
    ],
)  # fmt: skip
def test_real_towns_are_found_by_any_school(gazetteer, spelt, geonames):
    assert geonames in {e.place.ids["geonames"] for e in gazetteer.spelt_alike(spelt, "UA")}
