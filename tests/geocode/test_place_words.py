"""What kind of place some words ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.geocode.place_words import place_words


@pytest.mark.parametrize(
    ("text", "kind", "names", "number", "area"),
    [
        ("corner of Oak and Elm streets, eastern Lyman", "intersection", ("Oak", "Elm"), None, "eastern Lyman"),
        ("at the intersection of Oak St and 2nd Ave in Lyman", "intersection", ("Oak St", "2nd Ave"), None, "Lyman"),
        ("crossroads of Oak and Elm", "intersection", ("Oak", "Elm"), None, None),
        ("перехрестя вулиць Миру та Садової, Лиман", "intersection", ("Миру", "Садової"), None, "Лиман"),
        ("на розі Миру й Садової в Лимані", "intersection", ("Миру", "Садової"), None, "Лимані"),
        ("на углу Мира и Садовой, Лиман", "intersection", ("Мира", "Садовой"), None, "Лиман"),
        ("пересечение улиц Мира и Садовой", "intersection", ("Мира", "Садовой"), None, None),
        ("Лиман, перехрестя вулиць Миру та Садової", "intersection", ("Миру", "Садової"), None, "Лиман"),
        ("Oak Street & Elm, Lyman", "intersection", ("Oak Street", "Elm"), None, "Lyman"),
        ("Oak and Elm streets, Lyman", "intersection", ("Oak", "Elm"), None, "Lyman"),
        ("vul. Sadova, 63/2, Lyman", "address", ("vul. Sadova",), "63/2", "Lyman"),
        ("м. Лиман, вул. Садова, буд. 5", "address", ("м. Лиман, вул. Садова",), "5", "Лиман"),
        ("12 Oak Street, Lyman", "address", ("Oak Street",), "12", "Lyman"),
        ("Hauptstraße 5, Wien", "address", ("Hauptstraße",), "5", "Wien"),
        ("Oak street on the eastern outskirts of Lyman", "street", ("Oak street",), None, "eastern outskirts of Lyman"),
        ("улица Садовая", "street", ("улица Садовая",), None, None),
        ("Mannerheimintie 12, Helsinki", "address", ("Mannerheimintie",), "12", "Helsinki"),
        ("Trinidad and Tobago", "toponym", ("Trinidad and Tobago",), None, None),
        ("between Lyman and Siversk", "toponym", ("between Lyman and Siversk",), None, None),
        ("Lyman, Donetsk Oblast", "toponym", ("Lyman",), None, "Donetsk Oblast"),
        ("corner of", "toponym", ("corner of",), None, None),
    ],
)
def test_place_words(text, kind, names, number, area):
    assert place_words(text) == (kind, names, number, area)


@given(st.text() | st.text("corner ofand,&/ вулиця12№-", max_size=400))
def test_no_words_are_too_odd(text):
    assert len(place_words(text).names) == (2 if place_words(text).kind == "intersection" else 1)
