import json
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.embed import compact, island, sheet
from maps.letters import AVOIDED, seven_bits

ISLAND = re.compile(r'<script type="text/plain" id="x">([^<]*)</script>\Z')
SHEET = re.compile(r'#parts\{--x:"([^"]*)"\}\n\Z')


@given(st.binary(max_size=500))
def test_what_goes_into_a_page_comes_out(reading, content):
    letters = ISLAND.match(island("x", content)).group(1)
    assert zlib.decompress(reading.bytes_of(letters)) == content


@given(
    st.lists(st.sampled_from([*AVOIDED.encode(), 0xFF, 0x81, 0x40]), max_size=60).map(bytes) | st.binary(max_size=60)
)
def test_letters_of_a_page_are_none_of_those_that_a_parser_or_an_engine_reads(reading, content):
    letters = seven_bits(content)
    assert not set(letters) & set('<>&{}$%"\\`\0\r\n\f')
    assert max(map(ord, letters), default=0) < 0x800
    assert reading.bytes_of(letters) == content


@given(st.binary(max_size=500))
def test_what_goes_into_a_style_file_comes_out_and_holds_no_letter_of_ascii(reading, content):
    written = sheet("x", content)
    assert written[:2] == b"\xff\xfe"
    letters = SHEET.match(written[2:].decode("utf-16-le")).group(1)
    assert min(map(ord, letters[1:])) >= 0x100
    assert zlib.decompress(reading.bytes_of_wide(letters)) == content


def test_letters_take_little_more_room_than_bytes():
    noise = bytes(n * n * 7919 >> 5 & 255 for n in range(70_000))
    assert len(seven_bits(noise).encode()) == 80_000


@pytest.mark.parametrize(
    "text", ["</script>", "<!--", "{{7*191}}", "{% raw", "&lt;", "\u2028", "\x00", "]]>", "<!--chunks-->"]
)
def test_no_text_reaches_the_page_as_it_is(text):
    assert text not in island("x", compact({"said": text}))[:-9]
    assert json.loads(compact([text])) == [text]


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        compact(float("nan"))
