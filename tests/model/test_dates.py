import re
from datetime import date, timedelta

import pytest
from edtf import parse_edtf
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from catalog.model.dates import MAX_LENGTH, UNDATED, bounds, checked

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 30))


@pytest.mark.parametrize(
    ("edtf", "first", "after"),
    [
        ("2022", date(2022, 1, 1), date(2023, 1, 1)),
        ("2022-12", date(2022, 12, 1), date(2023, 1, 1)),
        ("2024-02", date(2024, 2, 1), date(2024, 3, 1)),
        ("2022-12-19", date(2022, 12, 19), date(2022, 12, 20)),
        ("2023-02~", date(2023, 2, 1), date(2023, 3, 1)),
        ("2023?", date(2023, 1, 1), date(2024, 1, 1)),
        ("2022-XX", date(2022, 1, 1), date(2023, 1, 1)),
        ("2022-05-XX", date(2022, 5, 1), date(2022, 6, 1)),
        ("2022-21", date(2022, 1, 1), date(2023, 1, 1)),
        ("2022-24", date(2022, 1, 1), date(2023, 3, 1)),
        ("9999-24", date(9999, 1, 1), None),
        ("202X", date(2020, 1, 1), date(2030, 1, 1)),
        ("19XX", date(1900, 1, 1), date(2000, 1, 1)),
        (UNDATED, None, None),
        ("2022-03-14/2022-03-16", date(2022, 3, 14), date(2022, 3, 17)),
        ("../2022", None, date(2023, 1, 1)),
        ("2022-05/..", date(2022, 5, 1), None),
        ("9999-12-31", date(9999, 12, 31), None),
        ("9999-12", date(9999, 12, 1), None),
        ("9999", date(9999, 1, 1), None),
    ],
)
def test_the_days_that_a_date_covers(edtf, first, after):
    assert bounds(edtf) == (first, after)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "yesterday", "22", "2022-1-1", "2022-13", "2022-00", "2022-02-30", "0000-01-01", "2022-12-19T10:00",
        "19.12.2022",
        "2022-12-19\n", "2022-20", "2022-25", "2022-21-03", "XXXX-21-01", "2022-21~", "202X-21",
         "२०२२", "2022/", "/2022", "../..", "2022/2021", "2022/2023/2024",
        "202X-13", "202X-01-40", "202X-02-30", "2022-XX-45", "XXXX-XX-32",
        "XXXX?", "202X-12~", "XXXX/..", "../XXXX-XX-XX",
        "X022", "-2022", "2022~?", "2" * (MAX_LENGTH + 1),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError):
        checked(text)


def test_a_hostile_string_is_refused_by_its_length_alone():
    with pytest.raises(ValueError, match="at most 64"):
        checked("2022/" * 2_000_000)


@given(DAYS)
def test_a_day_covers_itself_and_no_other(day):
    assert bounds(day.isoformat()) == (day, day + timedelta(days=1))


@given(DAYS, st.sampled_from("?~%"))
def test_a_qualifier_does_not_move_the_days(day, qualifier):
    assert bounds(day.isoformat() + qualifier) == bounds(day.isoformat())


@given(DAYS)
def test_a_month_and_a_year_hold_their_days(day):
    for shorter in (day.isoformat()[:7], day.isoformat()[:4], day.isoformat()[:3] + "X"):
        first, after = bounds(shorter)
        assert (first or date.min) <= day
        assert after is None or day < after


@given(DAYS, DAYS)
def test_an_interval_runs_from_its_first_to_its_last_day(one, other):
    first, last = sorted((one, other))
    assert bounds(f"{first}/{last}") == (first, last + timedelta(days=1))


@given(DAYS, DAYS)
def test_an_interval_that_ends_before_it_begins_is_refused(one, other):
    if one == other:
        return
    first, last = sorted((one, other))
    with pytest.raises(ValueError, match="ends before"):
        bounds(f"{last}/{first}")


@given(st.text(st.sampled_from("0123459X-/.?~% "), max_size=24) | st.text())
def test_anything_is_a_date_or_a_value_error(text):
    try:
        first, after = bounds(text)
    except ValueError:
        return
    assert first is None or after is None or first < after
    assert checked(text) == text


DIGITS = st.sampled_from(["0001", "1066", "1999", "2000", "2022", "2023", "9998", "202X", "19XX", "XXXX"])
PARTS = st.sampled_from(["01", "02", "12", "21", "24", "28", "29", "30", "31", "32", "00", "XX"])
DATES = st.builds(
    lambda year, parts, qualifier: "-".join([year, *parts]) + qualifier,
    DIGITS,
    st.lists(PARTS, max_size=2),
    st.sampled_from(["", "", "", "?", "~", "%"]),
)


@settings(max_examples=60)
@given(DATES | st.builds("{}/{}".format, DATES | st.just(".."), DATES | st.just("..")))
def test_what_is_read_is_edtf_and_means_what_another_reader_says(edtf):
    """The subset is strict: the `edtf` package takes all of it, and no day that it gives lies outside of ours."""
    assume("X-02-29" not in edtf)  # the other package gives the 29th of February of a year that has none
    try:
        first, after = bounds(edtf)
    except ValueError:
        return
    theirs = [oracle(end) for end in edtf.split("/") if end != ".."]
    if first and not edtf.startswith(".."):
        assert first == theirs[0][0] if whole(edtf.split("/")[0]) else first <= theirs[0][0]
    if after and not edtf.endswith(".."):
        assert after == theirs[-1][1] if whole(edtf.split("/")[-1]) else after >= theirs[-1][1]


SEASON = re.compile(r"-2[1-4][?~%]?\Z")


def whole(edtf):
    """Whether nothing is left open before something that is given, as in `202X-12`, of which we keep the years only,
    nor is a season given, which is the whole year to us."""
    return "X" not in edtf.rstrip("X-?~%") and not SEASON.search(edtf)


def oracle(edtf):
    """First day and the day after the last one, by the package of the Library of Congress' format."""
    read = parse_edtf(edtf)
    low, high = read.lower_strict(), read.upper_strict()
    year = high.tm_year + (1 if high[1:3] == (12, 31) else 0)
    if year > 9999:
        return date(max(low.tm_year, 1), *low[1:3]), None
    after = date(year, 1, 1) if high[1:3] == (12, 31) else date(*high[:3]) + timedelta(days=1)
    return date(max(low.tm_year, 1), *low[1:3]), after
