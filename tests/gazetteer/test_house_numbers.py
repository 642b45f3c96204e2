import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.gazetteer.house_numbers import house_number, house_numbers


@pytest.mark.parametrize("written", ["12a", "12A", "12 А", "12-а", "№ 12а", "буд. 12 а", "д. 12-А", "12 «а»"])
def test_one_house_written_in_many_ways(written):
    assert house_number(written) == "12a"


@pytest.mark.parametrize(
    ("written", "normal"),
    [("12/3", "12/3"), ("12–14", "12-14"), ("7 корп. 2", "7k2"), ("7к2", "7k2"), ("63/2", "63/2"), ("5в", "5v")],
)
def test_parts_of_a_number_are_kept(written, normal):
    assert house_number(written) == normal


def test_what_has_no_digit_is_no_number():
    assert house_number("s/n") == ""
    assert list(house_numbers("без номера")) == []


def test_a_sign_for_several_houses_is_found_under_each():
    assert list(house_numbers("12;14a")) == ["12", "14a"]
    assert list(house_numbers("12-18")) == ["12-18", "12", "14", "16", "18"]
    assert list(house_numbers("3-4")) == ["3-4", "3", "4"]
    assert list(house_numbers("100-900")) == ["100-900"]


@given(st.text(max_size=20))
def test_the_normal_form_is_its_own_normal_form(text):
    once = house_number(text)
    assert house_number(once) == once
