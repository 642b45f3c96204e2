"""How a text is cut up before it is read: sentences, phrases, possessives, headlines."""

from catalog.extract.rules.cues import cues_for
from catalog.extract.rules.tokens import read_sentences
from catalog.model import Document

CUES = cues_for("en")


def sentences(text):
    return read_sentences(Document(sha256="0" * 64, name="t", text=text), CUES)


def test_phrases_of_the_table_are_one_token_and_a_genitive_is_its_own():
    (sentence,) = sentences("The city’s security cameras weren't live.")
    assert [t.text for t in sentence.tokens] == ["The", "city", "'s", "security cameras", "weren't", "live", "."]
    assert sentence.tokens[3].tags["kind"] == "cctv"


def test_handles_numbers_and_dates_stay_whole():
    (sentence,) = sentences("(@a_b/AP) 1.5 km, the 93rd, 45-second")
    assert [t.text for t in sentence.tokens] == [
        "(",
        "@a_b",
        "/",
        "AP",
        ")",
        "1.5",
        "km",
        ",",
        "the",
        "93rd",
        ",",
        "45-second",
    ]


def test_offsets_are_those_of_the_document():
    text = "Title\n\nA “clip” shows it."
    for sentence in sentences(text):
        assert sentence.original == text[sentence.start : sentence.end]
        for token in sentence.tokens:
            assert text[token.start : token.end].replace("“", '"').replace("”", '"') == token.text


def test_a_time_of_day_and_a_bullet_are_told_from_the_end_of_a_sentence():
    assert len(sentences("It was filmed at 7 p.m. on Tuesday in Derna.")) == 1
    long = "Satellite pictures of the harbour district were published on Monday by the ministry"
    assert len(sentences(f"• {long}\n• {long}\n")) == 2


def test_headlines_end_where_the_text_begins():
    found = sentences("Flood seen from the air\n\n• Bridges are gone\n\nThe river rose. It fell.")
    assert [s.headline for s in found] == [True, True, False, False]


def test_an_unknown_language_is_read_with_the_english_table():
    assert cues_for("tlh").table["language"] == "en"
    assert cues_for("en-GB") is not None
    assert cues_for(None).table["language"] == "en"
