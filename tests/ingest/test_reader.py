import hashlib
import io
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import InputError, UsageError
from catalog.ingest import LIMIT, Overrides, Source, read, walk


def put(folder, name, data):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return next(walk([str(path)]))


def refused(source):
    with pytest.raises(InputError) as caught:
        read(source)
    message = str(caught.value)
    assert "\n" not in message
    assert source.name in message
    return message


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_any_text_comes_back_unchanged(text):
    data = text.encode()
    with tempfile.TemporaryDirectory() as folder:
        source = put(Path(folder), "any.txt", data)
        if not text.strip().strip("\ufeff").strip():
            assert "no text" in refused(source)
            return
        document = read(source)
    assert document.text == text
    assert document.text_offset == 0
    assert document.sha256 == hashlib.sha256(data).hexdigest()


def test_line_ends_and_byte_order_mark_stay(tmp_path):
    document = read(put(tmp_path, "a.txt", b"\xef\xbb\xbfone\r\ntwo\rthree\n"))
    assert document.text == "\ufeffone\r\ntwo\rthree\n"


def test_plain_text_has_no_front_matter(tmp_path):
    text = "---\npublisher: Blatt\n---\nwords"
    document = read(put(tmp_path, "a.txt", text))
    assert (document.text, document.publisher) == (text, None)


def test_a_name_without_or_with_an_unknown_suffix_is_plain_text(tmp_path):
    assert read(put(tmp_path, "post", "words")).media_type == "text/plain"
    assert read(put(tmp_path, "post.log", "words")).text == "words"


def test_standard_input_is_plain_text_called_dash(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Бахмут\r\n".encode())))
    document = read(Source("-", "-"))
    assert (document.name, document.text, document.media_type) == ("-", "Бахмут\r\n", "text/plain")


def test_bad_utf8_is_refused_with_its_byte_and_line(tmp_path):
    message = refused(put(tmp_path, "a.txt", b"one\nt\xffo"))
    assert "byte 5 (line 2)" in message


def test_a_lone_surrogate_is_refused(tmp_path):
    assert "byte 3" in refused(put(tmp_path, "a.txt", b"abc\xed\xa0\x80"))


@pytest.mark.parametrize("data", [b"", b"  \r\n\t ", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", "\u2003\u3000".encode()])
def test_an_empty_or_blank_file_is_refused(tmp_path, data):
    assert "no text" in refused(put(tmp_path, "a.txt", data))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"%PDF-1.7 words", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"PK\x03\x04words", "zip"),
        (b"words\0words", "binary"),
        ("words".encode("utf-16"), "UTF-16"),
        ("words".encode("utf-16-le"), "binary"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.pdf"])
def test_a_binary_is_refused_and_said_to_be_one(tmp_path, name, data, word):
    assert word in refused(put(tmp_path, name, data))


def test_a_file_of_50_mb_is_refused(tmp_path):
    source = put(tmp_path, "big.txt", "words")
    os.truncate(source.path, 50_000_000)
    assert "larger than 20 MB" in refused(source)


def test_no_more_than_the_limit_is_ever_read(monkeypatch):
    class Endless(io.BytesIO):
        def read(self, size=-1):
            assert 0 <= size <= LIMIT + 1, "asked for all of it"
            return b"a" * size

    monkeypatch.setattr(Path, "open", lambda *_: Endless())
    assert "larger than 20 MB" in refused(Source("endless.txt", "endless.txt"))


def test_a_file_of_just_the_limit_is_read(tmp_path):
    assert len(read(put(tmp_path, "a.txt", b"a" * LIMIT)).text) == LIMIT


def test_an_endless_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a" * (LIMIT + 5))))
    assert "larger" in refused(Source("-", "-"))


def test_a_missing_file_and_a_folder_in_its_place_are_refused(tmp_path):
    assert "No such file" in refused(Source(str(tmp_path / "gone.txt"), "gone.txt"))
    assert "directory" in refused(Source(str(tmp_path), tmp_path.name))


def test_a_name_of_odd_bytes_is_read_and_its_fault_told_on_one_line(tmp_path):
    for data in (b"words", b""):
        (tmp_path / os.fsdecode(b"odd\xff\nname.txt")).write_bytes(data)
        source = next(walk([str(tmp_path)]))
        if data:
            document = read(source)
            assert document.name == "odd\\xff\\nname.txt"
            assert document.model_dump_json()
        else:
            refused(source)


def test_the_users_word_wins(tmp_path):
    source = put(tmp_path, "a.md", "---\npublisher: Blatt\npublished: 2022\n---\nwords")
    document = read(source, Overrides(publisher="Zeitung", published="2023-05~"))
    assert (document.publisher, document.published) == ("Zeitung", "2023-05~")
    assert read(source, Overrides()).publisher == "Blatt"


@pytest.mark.parametrize("date", ["yesterday", "2022-13", "2022-02-30", "9999-99", "2" * 80])
def test_a_date_that_is_none_is_the_callers_fault(date):
    with pytest.raises(UsageError, match="--published"):
        Overrides(published=date)
