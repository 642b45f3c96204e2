import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import InputError
from catalog.ingest import read, walk
from catalog.ingest.front_matter import KEYS, split

NOTE = """---
publisher: Agency "X": world
title: 'A bridge: before'
published: 2022-12-19
url: https://example.org/a#b
language: en
license: CC0
tags:
  - bridge
- map
mood: grim
# by hand

---
The bridge near Lyman.
"""


def put(folder, text, name="n.md"):
    (folder / name).write_bytes(text.encode())
    return next(walk([str(folder / name)]))


def test_a_note_gives_its_fields_and_the_rest_unchanged(tmp_path):
    document = read(put(tmp_path, NOTE))
    assert document.publisher == 'Agency "X": world'
    assert document.title == "A bridge: before"
    assert document.published == "2022-12-19"
    assert document.url == "https://example.org/a#b"
    assert document.language == "en"
    assert document.licence == "CC0"
    assert document.media_type == "text/markdown"
    assert document.text == "The bridge near Lyman.\n"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_offsets_lead_back_to_the_place_in_the_file(tmp_path, newline, mark):
    whole = mark + NOTE.replace("\n", newline)
    document = read(put(tmp_path, whole))
    start = document.text.index("Lyman")
    assert whole[start + document.text_offset :].startswith("Lyman.")


@pytest.mark.parametrize(
    "text", ["words\n---\ntitle: x\n---\n", " ---\ntitle: x\n---\n", "----\nwords", "--- a\nwords"]
)
def test_only_the_very_beginning_counts(text):
    assert split(text, "n.md") == ({}, 0)


@given(
    st.text(),
    st.dictionaries(st.sampled_from(["publisher", "title", "url"]), st.from_regex(r"[a-zа-я]{1,9}", fullmatch=True)),
)
def test_any_body_behind_any_fields(body, fields):
    block = "---\n" + "".join(f"{k}: {v}\n" for k, v in fields.items()) + "---\n"
    assert split(block + body, "n.md") == (fields, len(block))


@given(st.text(st.sampled_from("-\n\r \"':#ab\ufeff\u2028")))
def test_anything_is_read_or_refused(text):
    try:
        fields, offset = split(text, "n.md")
    except InputError:
        return
    assert 0 <= offset <= len(text)
    assert fields.keys() <= set(KEYS.values())


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("---\ntitle: x\n", "never closed"),
        ("---\ntitle: x\nwords", "line 3"),
        ("---\nwords without a colon\n---\nx", "line 2"),
        ("---\ntitle: x\ntitle: y\n---\nx", "line 3"),
        ("---\nlicence: x\nlicense: y\n---\nx", "line 3"),
        ("---\ntitle: x\n  more of it\n---\nx", "line 3"),
        ("---\nlanguage: en\npublished: last week\n---\nx", "line 3"),
        ("---\npublished: 2022-02-30\n---\nx", "line 2"),
    ],
)
def test_malformed_front_matter_is_refused_with_its_line(tmp_path, block, words):
    with pytest.raises(InputError, match=words) as caught:
        read(put(tmp_path, block, "bad.md"))
    assert "bad.md" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_note_of_front_matter_alone_is_refused(tmp_path):
    with pytest.raises(InputError, match="no text"):
        read(put(tmp_path, "---\ntitle: x\n---\n \n"))


def test_a_key_without_a_value_says_nothing(tmp_path):
    assert read(put(tmp_path, '---\npublished:\npublisher: ""\n---\nwords')).published is None
