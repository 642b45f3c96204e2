"""Spellings that no gazetteer has, in texts that name the country."""

import pytest

from tests.geoparse.reading import found, names


@pytest.mark.parametrize(
    ("name", "geonames"), [("Kropivnitskij", 705812), ("Wasylkiw", 690412), ("Snihuriwka", 693379)]
)
def test_another_spelling_is_found_behind_a_preposition(gazetteer, name, geonames):
    resolution = found(f"Ukraine said that a depot burned in {name} at night.", gazetteer)[name]
    assert resolution.place.ids["geonames"] == geonames
    assert resolution.candidates[0].reasons["spelling"] == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "A depot burned in Wasylkiw at night.",
        "Ukraine thanked Wasylkiw for it.",
        "Ukraine heard of Wasylkiw from Wasylkiw and went to Wasylkiw.",
        "Ukraine believes in Wasylkiw Petrenko.",
        "Ukraine saw it in Wasylkiw's letters.",
    ],
)
def test_nothing_is_respelt_where_it_may_be_no_place_or_any_country(gazetteer, text):
    assert "Wasylkiw" not in names(text, gazetteer)
