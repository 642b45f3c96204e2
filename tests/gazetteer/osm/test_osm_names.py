import pytest

from catalog.gazetteer.osm.names import Former, joined, names_of


def test_a_thing_has_a_main_name_other_names_and_names_in_other_languages():
    names = names_of({
        "name": "Гребля", "name:en": "Weir", "name:de": "Wehr", "alt_name": "Old Weir;The Weir", "loc_name": "Weery",
        "official_name:uk": "Місто Гребля", "short_name": "W.", "name:etymology": "a weir", "highway": "primary",
    })  # fmt: skip
    assert names.main == "Weir"
    assert names.primary == ("Гребля", "Weir")
    assert set(names.others) == {"Wehr", "Old Weir", "The Weir", "Weery", "Місто Гребля", "W."}
    assert names.former == ()


@pytest.mark.parametrize(
    ("key", "until"),
    [
        ("old_name", None), ("old_name:ru", None), ("was:name", None), ("old_name:1935-1991", "1991"),
        ("old_name:uk:1935-1991", "1991"), ("name:1961-11-10--2016-02-04", "2016-02-04"), ("name:-1991", "1991"),
        ("old_name:1935-", None), ("name:1935--1991-08", "1991-08"), ("old_name:1", None),
        ("old_name:1935--1991-13", None),
    ],
)  # fmt: skip
def test_a_former_name_is_kept_with_the_date_up_to_which_it_was_borne(key, until):
    names = names_of({"name": "Weir", key: "Hammer"})
    assert names.former == (Former("Hammer", until),)
    assert names.others == ()


def test_what_is_called_nothing_today_has_no_names():
    assert names_of({"old_name": "Hammer"}) is None
    assert names_of({"name": " "}) is None


def test_a_name_that_is_borne_again_is_no_former_one():
    assert names_of({"name": "Weir", "old_name": "Weir"}).former == ()


def test_the_pieces_of_a_thing_share_their_names():
    one = names_of({"name": "Weir", "name:uk": "Гребля"})
    other = names_of({"name": "Weir", "name:en": "The Weir", "old_name": "Hammer"})
    assert joined([one, one]) == one
    both = joined([one, other])
    assert both.primary == ("Weir", "The Weir")
    assert both.others == ("Гребля",)
    assert both.former == (Former("Hammer", None),)
