"""Verification statements in the phrases of newsrooms: what was checked, with what outcome, by whom."""

from hashlib import sha256

import pytest

from catalog.extract import extract
from catalog.model import Document

ATTACK = "A video of a strike on Kramatorsk was posted on Telegram on Tuesday. "
TOLD = [
    (
        "A clip posted on December 19 shows street fighting in the east of Bakhmut. Lantern Weekly wasn't able to "
        "independently confirm the date the footage was filmed.",
        {("time", "not_confirmed", "Lantern Weekly")},
    ),
    (
        "Reuters was able to verify the location of the video from the school, the road layout and the fields, which "
        "matched satellite imagery. Reuters was not able to confirm the date the video was filmed.",
        {("location", "confirmed", "Reuters"), ("time", "not_confirmed", "Reuters")},
    ),
    (
        "Drone video released by the 46th brigade shows ruins in Soledar. Reuters confirmed the location from the "
        "road layout, but could not verify the date.",
        {("location", "confirmed", "Reuters"), ("time", "not_confirmed", "Reuters")},
    ),
    (
        "Combat footage posted on December 26 shows men near Bakhmut. It was geolocated to within 600 meters of the "
        "M03 highway.",
        {("location", "confirmed", None)},
    ),
    (
        "The footage was geolocated by the open source group Grid Nine to the northern outskirts of Vuhledar. Its date "
        "has not been confirmed.",
        {("location", "confirmed", "the open source group Grid Nine"), ("time", "not_confirmed", None)},
    ),
    (
        ATTACK + "AP verified the location by matching it with satellite imagery, and the date through other reports.",
        {("location", "confirmed", "AP"), ("time", "confirmed", "AP")},
    ),
    (
        "The undated footage, seen by Reuters, shows a trench. Reuters could not verify when or where it was filmed.",
        {("location", "not_confirmed", "Reuters"), ("time", "not_confirmed", "Reuters")},
    ),
    ("CNN cannot independently verify the authenticity of the footage.", {("content", "not_confirmed", "CNN")}),
    ("Russia's defence ministry called the video a fake.", {("content", "refuted", "Russia's defence ministry")}),
    ("The clip was recycled from an earlier year, according to AFP.", {("time", "refuted", "AFP")}),
    ("A reverse image search shows that the picture dates from 2014.", {("time", "refuted", None)}),
    (
        ATTACK + "AP confirmed the location of the video from the street layout and the date from the file's metadata.",
        {("location", "confirmed", "AP"), ("time", "confirmed", "AP")},
    ),
    (
        ATTACK + "The location of the video has been confirmed by AP, its date has not.",
        {("location", "confirmed", "AP"), ("time", "not_confirmed", "AP")},
    ),
    (
        ATTACK + "Reuters confirmed the location, the date could not be confirmed.",
        {("location", "confirmed", "Reuters"), ("time", "not_confirmed", "Reuters")},
    ),
    (
        ATTACK + "Lantern Weekly has not been able to verify where it was taken.",
        {("location", "not_confirmed", "Lantern Weekly")},
    ),
    (ATTACK + "The BBC has not been able to verify who filmed it.", {("source", "not_confirmed", "the BBC")}),
    (
        ATTACK + "Neither the location nor the date of the video could be established.",
        {("location", "not_confirmed", None), ("time", "not_confirmed", None)},
    ),
    (ATTACK + "It has not been possible to verify the date of the video.", {("time", "not_confirmed", None)}),
    (ATTACK + "A reverse image search by AFP showed that it had been online since 2019.", {("time", "refuted", "AFP")}),
    (ATTACK + "The mayor confirmed that three people had died.", set()),
    (
        ATTACK + "The location of the video was confirmed by matching a water tower with satellite images.",
        {("location", "confirmed", None)},
    ),
    (
        ATTACK + "Its location was confirmed by comparing a church in it with satellite imagery.",
        {("location", "confirmed", None)},
    ),
]


def read(text, **of_it):
    sha = sha256(text.encode()).hexdigest()
    return extract(Document(sha256=sha, name="x", text=text, published="2023-05-04", **of_it))


def told_in(text, **of_it):
    return {(v.dimension, v.verdict, v.verifier) for dossier in read(text, **of_it) for v in dossier.verifications}


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[-40:] for text, _ in TOLD])
def test_a_statement_has_dimension_verdict_and_verifier(text, told):
    found = told_in(text, publisher="Lantern Weekly")
    assert found == told


def test_a_date_that_is_left_out_is_not_confirmed():
    text = ATTACK + "AP was able to verify the location of the video, but not the date."
    (dossier,) = read(text)
    assert ("location", "confirmed") in {(v.dimension, v.verdict) for v in dossier.verifications}
    assert ("time", "confirmed") not in {(v.dimension, v.verdict) for v in dossier.verifications}


@pytest.mark.parametrize(
    "left_out",
    [
        "which matched file imagery of the neighbourhood, but not the date on which it was taken",
        "from the mosque and the water tower, but not when it was filmed",
        "by matching the minaret with satellite images, although not the exact time",
    ],
)
def test_what_is_left_out_may_stand_far_from_the_check(left_out):
    text = f"{ATTACK}AP was able to verify the location of the video, {left_out}."
    (dossier,) = read(text)
    found = {(v.dimension, v.verdict, v.verifier) for v in dossier.verifications}
    assert {("location", "confirmed", "AP"), ("time", "not_confirmed", "AP")} <= found


def test_how_it_was_checked_ends_before_what_was_left_out():
    text = (
        f"{ATTACK}AP verified the location of the video, which matched file imagery of the quarter, but not the date."
    )
    (dossier,) = read(text)
    assert {v.dimension: v.method for v in dossier.verifications} == {
        "location": "matched file imagery of the quarter",
        "time": None,
    }


def test_each_dimension_has_the_words_that_say_how_it_was_checked():
    text = f"{ATTACK}AP confirmed the location of the video from the road layout and the date from the file's metadata."
    (dossier,) = read(text)
    assert {v.dimension: v.method for v in dossier.verifications} == {
        "location": "from the road layout",
        "time": "from the file's metadata",
    }


@pytest.mark.parametrize(
    "who", ["Hany Marlow, a digital forensics expert,", "A digital forensics expert, Hany Marlow,"]
)
def test_a_description_beside_a_name_stands_for_it(who):
    text = f"{ATTACK}{who} said the video was generated with AI."
    found = told_in(text)
    assert ("content", "refuted", "Hany Marlow") in found


def test_a_plural_behind_a_name_belongs_to_it():
    text = "The army released a video of burning huts. UN peacekeepers confirmed that the video was filmed in Tchanzu."
    found = told_in(text)
    assert ("location", "confirmed", "UN peacekeepers") in found


def test_a_publisher_is_known_by_the_name_in_its_quotation_marks():
    text = "Поліція оприлюднила відео обвалу. «Перехрестя» підтвердило місце зйомки за дорожньою розв'язкою."
    (dossier,) = read(text, publisher="Інформагентство «Перехрестя»", language="uk")
    assert [(v.dimension, v.verdict, v.verifier) for v in dossier.verifications] == [
        ("location", "confirmed", "«Перехрестя»")
    ]


@pytest.mark.parametrize(
    "check",
    [
        "AP could not verify when either was filmed.",
        "AP was unable to verify either video.",
        "AP geolocated both to Derna.",
    ],
)
def test_both_recordings_are_checked(check):
    text = f"A drone video shows the dam. A dashcam video shows the bridge. {check}"
    checked = [dossier for dossier in read(text) if any(v.verifier == "AP" for v in dossier.verifications)]
    assert len(checked) == 2


def test_a_date_behind_an_article_is_what_was_checked_in_french():
    text = "Une vidéo des inondations a été publiée mardi. La date de la vidéo n'a pas pu être confirmée par l'AFP."
    (dossier,) = read(text, language="fr")
    assert ("time", "not_confirmed") in {(v.dimension, v.verdict) for v in dossier.verifications}


def test_a_man_who_filmed_is_not_the_question_who_filmed():
    text = f"{ATTACK}AP verified the video, which a man who lives nearby had filmed that day."
    (dossier,) = read(text)
    assert not {"source", "time"} & {v.dimension for v in dossier.verifications if v.verifier == "AP"}
