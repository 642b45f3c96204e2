"""Whatever a text holds, street names are read without a fall, and the same name gives the same keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.gazetteer.street_names import likeness, street_keys, street_type, without_number

STREET_WORDS = st.sampled_from(
    ["вулиця", "вул.", "ул.", "пр-т", "vul.", "Street", "St", "б-р", "8", "1-а", "№", "ім.", "К."]
)
LETTERS = st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяъыэabcdefghijklmnopqrstuvwxyz'’-., 0123456789", max_size=20)
NAMES = st.lists(STREET_WORDS | LETTERS, max_size=5).map(" ".join)
ANY = st.text(max_size=60) | NAMES


@given(ANY)
def test_no_text_makes_it_fall(text):
    street_keys(text)
    street_type(text)
    without_number(text)


@given(ANY, ANY)
def test_likeness_is_a_share_and_the_same_both_ways(one, other):
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one))


@given(NAMES)
def test_a_name_is_wholly_like_itself(name):
    assert likeness(name, name) == (1.0 if street_keys(name) else 0.0)


@given(NAMES)
def test_case_does_not_matter(name):
    assert street_keys(name.upper()) == street_keys(name)


@given(NAMES, st.sampled_from("'’ʼ`´″"))
def test_apostrophes_do_not_matter(name, mark):
    assert street_keys(name.replace("'", mark)) == street_keys(name.replace("'", ""))


@given(NAMES)
def test_a_house_number_is_part_of_the_text_and_changes_no_key(name):
    bare, number = without_number(name)
    assert bare in " ".join(name.split())
    assert number is None or street_keys(f"{bare}, 5") == street_keys(name)


@given(LETTERS.filter(street_keys))
def test_every_name_that_has_a_key_has_words_in_it(name):
    assert all(key.strip("~ ,") for key in street_keys(name))
