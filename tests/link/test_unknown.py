"""An item whose own sentence names a place that nobody knows is not put into another one."""

from hashlib import sha256

import pytest

from catalog.extract import extract
from catalog.geoparse import geoparse
from catalog.link import propose
from catalog.model import Document


def claims(text, gazetteer):
    """Name, whether drawn, and confidence of every place of every item."""
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, published="2023-05-20")
    dossiers = propose(document, extract(document), geoparse(document, gazetteer))
    return [[(c.name, c.footprint is not None, c.confidence) for c in d.locations] for d in dossiers]


def test_an_unknown_name_is_listed_not_drawn(gazetteer):
    text = "A drone video shows a burning depot in Bakhmut, Ukraine. A dashcam video shows a crash in Zzyzxgrad."
    assert claims(text, gazetteer) == [[("Bakhmut", True, None)], [("Zzyzxgrad", False, None)]]


@pytest.mark.parametrize("words", ["in April", "in Ukrainian", "in Parliament"])
def test_months_and_languages_are_no_unknown_places(gazetteer, words):
    text = f"Shells fell on Bakhmut in Ukraine. A dashcam video shows a speech {words}."
    assert claims(text, gazetteer) == [[("Bakhmut", True, "possible")]]


def test_a_fake_shows_where_it_was_filmed(gazetteer):
    text = (
        "A video shared with the claim that it shows Kyiv is false: the footage was filmed by a resident in Beirut "
        "in 2020, Bellingcat found."
    )
    assert claims(text, gazetteer) == [[("Beirut", True, None), ("Kyiv", True, "refuted")]]


def test_agents_over_a_wrapped_line_are_no_places(gazetteer):
    text = (
        "A drone video of the destruction that the fight for the town of Bakhmut has left was released by the Kharkiv\n"
        "Anti-Terror Brigade on Monday."
    )
    assert [c[0] for c in claims(text, gazetteer)] == [("Bakhmut", True, None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A video shows a market in Xaarat al-Numan after a strike.", "Xaarat al-Numan"),
        ("A video shows a truck burning on the Xrancisco Bridge.", "Xrancisco Bridge"),
        ("A video shows a truck burning on the Xrancisco bridge.", "Xrancisco bridge"),
    ],
)
def test_an_unknown_name_is_listed_whole(gazetteer, text, name):
    assert claims(text, gazetteer) == [[(name, False, None)]]


@pytest.mark.parametrize(
    "who", ["President Xutin speaking", "Xabu Zayed, 25, standing", "the container ship Xver Given burning"]
)
def test_persons_and_ships_are_no_places(gazetteer, who):
    assert claims(f"A video shows {who} by a wall.", gazetteer) == [[]]


@pytest.mark.parametrize("opening", ["Bystanders filmed a fight", "Telegram shows a fight"])
def test_words_that_open_a_sentence_and_platforms_are_no_places(gazetteer, opening):
    assert claims(f"{opening}. A video of it was posted on YouTube.", gazetteer) == [[]]


def test_a_dateline_is_not_quoted_in_capitals(gazetteer):
    text = "PORT-AU-PRINCE, Haiti - A video filmed on March 3 shows cell doors standing open."
    assert claims(text, gazetteer)[0][0][0] == "Port-au-Prince"
