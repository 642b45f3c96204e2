"""What date words mean, counted from publication, and when nothing honest can be said."""

import pytest

from catalog.extract.english_dates import find_dates
from catalog.extract.relative_dates import calendar_of, resolve_date
from catalog.model import Document


def resolved(text, published, anchor=None):
    document = Document(sha256="0" * 64, name="t", text=text)
    dates = [d for start, end in document.sentences for d in find_dates(text[start:end], start)]
    calendar = calendar_of(published, dates)
    return [resolve_date(d, calendar, anchor) for d in dates]


@pytest.mark.parametrize(
    ("words", "published", "edtf", "basis"),
    [
        ("on 3 May 2023", None, "2023-05-03", "stated"),
        ("on May 3rd, 2023", None, "2023-05-03", "stated"),
        ("on 2023-05-03", None, "2023-05-03", "stated"),
        ("on Tuesday, Apr. 18, 2023", None, "2023-04-18", "stated"),
        ("in March 2022", None, "2022-03", "stated"),
        ("in 2016", None, "2016", "stated"),
        ("around 3 May 2023", None, "2023-05-03~", "stated"),
        ("on February 13", "2023-02~", "2023-02-13", "derived"),
        ("on December 19", "2023-01-04", "2022-12-19", "derived"),
        ("on Tuesday, 18th April", "2023-04-19", "2023-04-18", "derived"),
        ("on Monday", "2023-04-19", "2023-04-17", "derived"),
        ("on Wednesday", "2023-04-19", "2023-04-19", "derived"),
        ("last Wednesday", "2023-04-19", "2023-04-12", "derived"),
        ("yesterday", "2023-04-19", "2023-04-18", "derived"),
        ("two days ago", "2023-04-19", "2023-04-17", "derived"),
        ("last week", "2023-04-19", "2023-04-10/2023-04-16", "derived"),
        ("over last weekend", "2023-04-19", "2023-04-15/2023-04-16", "derived"),
        ("last month", "2023-01-19", "2022-12", "derived"),
        ("last year", "2023-04-19", "2022", "derived"),
        ("in May last year", "2023-05~", "2022-05", "derived"),
        ("last May", "2023-05-20", "2022-05", "derived"),
        ("in August", "2023-05-20", "2022-08", "derived"),
        ("on New Year's Day", "2024-01-03", "2024-01-01", "derived"),
        ("on Christmas Eve 2021", None, "2021-12-24", "stated"),
        ("from 3-5 March 2023", None, "2023-03-03/2023-03-05", "stated"),
        ("on March 3–5", "2023-03-09", "2023-03-03/2023-03-05", "derived"),
        ("between 28 February and 2 March", "2023-03-09", "2023-02-28/2023-03-02", "derived"),
        ("between August 2022 and March 2023", None, "2022-08/2023-03", "stated"),
        ("between March and April 2023", None, "2023-03/2023-04", "stated"),
        ("from 2019 to 2021", None, "2019/2021", "stated"),
        ("on 12 August 1874", "2023-05-20", "1874-08-12", "stated"),
    ],
)
def test_words_become_dates(words, published, edtf, basis):
    assert resolved(f"It was filmed {words}.", published) == [(edtf, basis)]


@pytest.mark.parametrize("words", ["on Monday", "yesterday", "last week", "two days ago"])
def test_without_the_day_of_publication_a_day_stays_unsaid(words):
    assert resolved(f"It was filmed {words}.", None) == [None]
    assert resolved(f"It was filmed {words}.", "2023-04~") == [None]


@pytest.mark.parametrize(
    ("words", "anchor", "edtf"),
    [
        ("a day earlier", "2023-04-19", "2023-04-18"),
        ("two weeks later", "2023-04-19", "2023-05-03"),
        ("a year later", "2022-05", "2023-05~"),
        ("the next day", "2023-04-30", "2023-05-01"),
        ("the week before", "2023-04-17", "2023-04-10/2023-04-16"),
        ("two days after that", "2023-04-19", "2023-04-21"),
        ("on June 25 that year", "2018", "2018-06-25"),
        ("on February 28 of that year", "2020-02", "2020-02-28"),
        ("on 3 May the following year", "2019", "2020-05-03"),
        ("in May of the same year", "2018-03-01", "2018-05"),
    ],
)
def test_some_words_count_from_another_date(words, anchor, edtf):
    assert resolved(f"It was filmed {words}.", "2023-06-01", anchor) == [(edtf, "derived")]


def test_a_year_is_taken_from_the_same_day_elsewhere_in_the_text():
    assert resolved("It was posted on December 19. Name, December 19, 2022.", None) == [
        ("2022-12-19", "derived"),
        ("2022-12-19", "stated"),
    ]


def test_days_may_share_their_month():
    assert resolved("The pair, acquired on January 6 and 18, was checked.", "2022-01-20") == [
        ("2022-01-06", "derived"),
        ("2022-01-18", "derived"),
    ]
    assert [when for when, _ in resolved("Images of March 6, 8 and 18, 2021, show it.", None)] == [
        "2021-03-06",
        "2021-03-08",
        "2021-03-18",
    ]
    assert resolved("On January 6 and 18 people died.", "2022-01-20") == [("2022-01-06", "derived")]


def test_modal_may_and_the_verb_march_are_no_months():
    assert resolved("It may be new. They march 10 miles.", "2023-04-19") == []


def test_days_that_do_not_exist_are_not_dates():
    assert resolved("It was filmed on February 30, 2023.", None) == [None]


def test_the_nth_day_is_counted_from_day_one_where_publication_bears_it_out():
    text = "On the 421st day of the war, which began on 24 February 2022, the brigade filmed a trench."
    assert resolved(text, "2023-04-20")[0] == ("2023-04-20", "derived")
    assert resolved(text, "2024-04-20")[0] is None
    assert resolved("On the 421st day of the war the brigade filmed a trench.", "2023-04-20") == [None]


def test_a_day_counted_from_a_clause_is_no_date():
    assert resolved("It was posted a day after it was filmed.", "2023-04-20") == []
