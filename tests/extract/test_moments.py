"""The dates of a text, weighed beside one another."""

from hashlib import sha256

import pytest

from catalog.extract import extract
from catalog.model import Document


def times(text):
    document = Document(sha256=sha256(text.encode()).hexdigest(), name="x", text=text, published="2023-05-04")
    return [{(time.role, time.when) for time in dossier.times} for dossier in extract(document)]


def test_a_day_that_is_told_twice_is_one_date():
    text = (
        "A video filmed in Derna on Tuesday shows cars in the water. "
        "The video, recorded on Tuesday by a resident, was posted on Facebook on Wednesday."
    )
    assert times(text) == [{("filmed", "2023-05-02"), ("posted", "2023-05-03")}]


def test_both_pictures_of_a_pair_keep_their_day():
    text = (
        "The ministry published a pair of satellite images of Bakhmut on Wednesday. "
        "The first was taken in May last year, the second on April 30."
    )
    (found,) = times(text)
    assert {("imagery_acquired", "2022-05"), ("imagery_acquired", "2023-04-30")} <= found


@pytest.mark.parametrize("where", ["in another town", "nearby"])
def test_a_date_of_something_else_is_no_date_of_the_recording(where):
    text = f"A drone video posted on Tuesday shows the bridge. Elections were held {where} on Sunday."
    assert times(text) == [{("posted", "2023-05-02")}]


@pytest.mark.parametrize(
    "text",
    [
        "MAPUTO, May 4 - Police fired tear gas. Social media video posted on Tuesday showed burning tyres.",
        "MAPUTO, May 4 (Lantern) - Police fired tear gas. Social media video posted on Tuesday showed burning tyres.",
        "A video posted on Tuesday shows the statue of a general, who died on 12 August 1874.",
        "A video was posted on Tuesday. Parliament will debate the video on 20 September.",
    ],
)
def test_a_date_of_the_report_of_the_far_past_or_to_come_is_none_of_a_recording(text):
    assert times(text) == [{("posted", "2023-05-02")}]


def test_a_range_of_months_is_one_date():
    text = "Eight videos, all posted on Telegram between August 2022 and March 2023, show burning huts."
    assert times(text) == [{("posted", "2022-08/2023-03")}]
