import base64
import json
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.embed import compact, island, packed

ISLAND = re.compile(r'<script type="text/plain" id="x">([A-Za-z0-9+/=]*)</script>\Z')


@given(st.binary(max_size=500))
def test_what_goes_in_comes_out_and_holds_nothing_but_letters(content):
    letters = ISLAND.match(island("x", content)).group(1)
    assert zlib.decompress(base64.b64decode(letters)) == content


@pytest.mark.parametrize(
    "text", ["</script>", "<!--", "{{7*191}}", "{% raw", "&lt;", "\u2028", "\x00", "]]>", "<!--chunks-->"]
)
def test_no_text_reaches_the_page_as_it_is(text):
    assert text not in packed(compact({"said": text}))
    assert json.loads(compact([text])) == [text]


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        compact(float("nan"))
