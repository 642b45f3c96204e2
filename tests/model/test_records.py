import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from catalog.model import Document, Evidence, Mention, Resolution, record_id

PARTS = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x1f")), min_size=1, max_size=5)


@given(PARTS)
def test_an_id_is_its_kind_and_16_digits_and_the_same_every_time(parts):
    assert re.fullmatch(r"item-[0-9a-f]{16}", record_id("item", *parts))
    assert record_id("item", *parts) == record_id("item", *parts)


@given(PARTS, PARTS)
def test_other_parts_give_another_id(one, other):
    assert (record_id("item", *one) == record_id("item", *other)) == (one == other)


def test_the_id_of_a_document_comes_from_its_bytes_alone():
    one = Document(sha256="a" * 64, name="a.txt", text="words", publisher="Blatt")
    other = Document(sha256="a" * 64, name="b.txt", text="words")
    assert one.id == other.id
    assert one.id != Document(sha256="b" * 64, name="a.txt", text="words").id


def test_an_id_is_the_same_on_every_machine():
    assert record_id("item", "a" * 64, 3, 9) == "item-c9d91ba6c4f840d2"


def test_records_are_frozen_and_refuse_unknown_fields():
    document = Document(sha256="a" * 64, name="a.txt", text="words")
    with pytest.raises(ValidationError):
        document.text = "others"
    with pytest.raises(ValidationError):
        Document(sha256="a" * 64, name="a.txt", text="words", mood="grim")


@pytest.mark.parametrize("sha256", ["", "a" * 63, "A" * 64, "g" * 64, "a" * 64 + "\n"])
def test_a_hash_is_64_small_hexadecimal_digits(sha256):
    with pytest.raises(ValidationError):
        Document(sha256=sha256, name="a.txt", text="words")


def test_a_span_cannot_begin_before_the_text():
    with pytest.raises(ValidationError):
        Evidence(document="a" * 64, start=-1, end=3, quote="words", quote_start=0)


@pytest.mark.parametrize("status", ["resolved", "ambiguous"])
def test_only_the_unplaced_have_no_footprint(status):
    mention = Mention(start=0, end=5, text="Lyman", kind="toponym")
    with pytest.raises(ValidationError, match="no footprint"):
        Resolution(mention=mention, status=status, why="nothing known")
    assert Resolution(mention=mention, status="unplaced", why="nothing known").place is None
