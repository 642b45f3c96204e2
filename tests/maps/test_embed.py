import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.embed import inert, island

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(deadline=None)
@given(anything)
def test_what_goes_in_comes_out(content):
    assert json.loads(inert(content)) == content


@settings(deadline=None)
@given(st.text())
def test_no_character_that_a_parser_or_a_template_engine_could_act_on(text):
    assert not set("<>&{\u2028\u2029") & set(inert(text))


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.text()))
def test_braces_stand_only_where_json_itself_needs_them(content):
    assert inert(content).count("{") == 1


def test_a_block_cannot_be_closed_from_inside():
    block = island("x", {"quote": "</script><script>boom()</script><!--"})
    assert block.count("<script") == block.count("</script") == 1
    assert "<!--" not in block


def test_numbers_that_json_does_not_have_are_refused():
    with pytest.raises(ValueError):
        inert([float("nan")])
