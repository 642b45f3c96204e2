import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model import Document
from catalog.model.document import sentence_spans


def split(text):
    return [text[a:b] for a, b in sentence_spans(text)]


def document(text):
    return Document(sha256="0" * 64, name="n.txt", text=text)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One bridge. Two rivers.", ["One bridge.", "Two rivers."]),
        ("Was it here? No! It was not…", ["Was it here?", "No!", "It was not…"]),
        ("He said: “It fell.” Then he left.", ["He said: “It fell.”", "Then he left."]),
        ("Gen. A. B. Kovalenko spoke. Dr. Moss did not.", ["Gen. A. B. Kovalenko spoke.", "Dr. Moss did not."]),
        ("It lies on вул. Миру in Lyman. It burned.", ["It lies on вул. Миру in Lyman.", "It burned."]),
        ("About 1.5 km away. On Apr. 18 it fell.", ["About 1.5 km away.", "On Apr. 18 it fell."]),
        ("A headline\nA line of text\n\n\nAnother", ["A headline", "A line of text", "Another"]),
        ("Windows\r\nLine ends\r\n", ["Windows", "Line ends"]),
        ("这是桥。 那是河。", ["这是桥。", "那是河。"]),
        ("It was posted on X. Amina Bah saw it.", ["It was posted on X.", "Amina Bah saw it."]),
        ("It was filmed by X. Bah in May.", ["It was filmed by X. Bah in May."]),
        ("no end", ["no end"]),
        ("", []),
        (" \n\t ", []),
        ("... and so on", ["...", "and so on"]),
    ],
)
def test_where_sentences_end(text, sentences):
    assert split(text) == sentences


def test_a_line_that_an_editor_wrapped_goes_on():
    wrapped = (
        "The clip that was posted on Tuesday shows a bridge which lies near\nLyman and fell.\nTwo rivers\nmeet there."
    )
    assert split(wrapped) == [wrapped[: wrapped.index("\nTwo")], "Two rivers\nmeet there."]
    assert len(split(wrapped.replace("near\n", "near\n\n"))) == 3


@pytest.mark.parametrize("piece", [".", '."', "\n ", 'a."', "a\n", "\u2026 "])
def test_a_hostile_text_is_split_in_linear_time(piece):
    # Quadratic work would take minutes here: the runner's patience is the limit, not a stop watch.
    assert sentence_spans(piece * 300_000 + "x")


@given(st.text(st.sampled_from('aB .!?…\n\r\t"”)。м') | st.characters(codec="utf-8")))
def test_sentences_are_in_order_apart_and_lose_only_white_space(text):
    spans, last = sentence_spans(text), 0
    for start, end in spans:
        assert last <= start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@given(st.text(st.sampled_from("ab. \n"), min_size=1), st.integers(0, 60), st.integers(1, 20))
def test_evidence_quotes_the_text_as_it_stands(text, start, length):
    start = min(start, len(text) - 1)
    end = min(len(text), start + length)
    found = document(text).evidence(start, end)
    assert text[found.quote_start :].startswith(found.quote)
    assert found.quote_start <= start
    assert end <= found.quote_start + len(found.quote)


def test_evidence_across_two_sentences_quotes_both():
    text = "One bridge fell. Two rivers rose. Three left."
    found = document(text).evidence(text.index("fell"), text.index("rose"))
    assert found.quote == "One bridge fell. Two rivers rose."


def test_a_long_document_is_split():
    assert len(sentence_spans("A. " * 10 + "Word here. " * 200_000)) > 200_000 - 1
