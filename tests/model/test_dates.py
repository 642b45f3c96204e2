from datetime import date, timedelta

import pytest
from hypothesis import given
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
        "2022-12-19\n", "२०२२", "2022/", "/2022", "../..", "2022/2021", "2022/2023/2024",
        "202X-13", "202X-01-40", "202X-02-30",
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
