"""What leaves the catalog, and for whom."""
# ruff: noqa: E501  tables read better on one line

import pytest

from catalog.model.words import SENSITIVITIES
from catalog.views import ItemRow, changes_since, rows_for
from catalog.views.profiles import WITHHELD
from catalog.views.rows import (
    ContradictionView,
    CopyView,
    LocationView,
    SideView,
    SourceView,
    StepView,
    TimeBoundView,
    TimeView,
    TwinView,
    VerificationView,
)

SHA = "a" * 64
NOWHERE = {"start": None, "end": None, "quote": None, "quote_start": None}


def spoken(start=10, quote="Two tanks stand in a yard."):
    return {"start": start, "end": start + 5, "quote": quote, "quote_start": start}


def row(name="item-1", sensitivity="not_sensitive", start=10, **more):
    place = {
        "id": "loc", "name": "Yard", "lat": 48.5, "lon": 38.0, "uncertainty_m": 50, "precision": "vicinity",
        "geometry": None, "rule": "by hand", "ids": {}, "method": "by_hand", "confidence": None, "why": "seen",
        "mention": None, "candidates": (),
    }  # fmt: skip
    step = {
        "id": "s",
        "agent": "Ada",
        "agent_kind": "named",
        "when": None,
        "channel": "X",
        "handle": "@ada",
        "credit": None,
    }
    return ItemRow(
        id=name, kind="video", description="Tanks", duration_s=None, mentions=((start, start + 5),),
        steps=(StepView(role="filmed", **step, **spoken(start)), StepView(role="posted", **step, **NOWHERE)),
        times=(TimeView(id="t", role="filmed", when="2023", basis="stated", **NOWHERE),),
        locations=(LocationView(role="depicted", **place, **spoken(start)), LocationView(role="camera", **place, **NOWHERE)),
        verifications=(VerificationView(id="v", dimension="location", verdict="confirmed", verifier="Bea", verifier_kind="named", method=None, **NOWHERE),),
        copies=(CopyView(url="https://clips.example/1", archive_url=None, sha256=None, first_seen=None),),
        sensitivity=sensitivity, document="tanks.md", status="reviewed", unplaced=None,
        source=SourceView(name="tanks.md", sha256=SHA, publisher="Courier", title=None, url=None, published=None, language=None, licence=None),
        dimensions=dict.fromkeys(("location", "time", "source", "content"), "not_stated"), **{**spoken(start), **more},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("profile", "kept"),
    [
        ("public", {"not_sensitive", "deceptive", "graphic_violence"}),
        ("partner", {"not_sensitive", "deceptive", "graphic_violence", "personal_information", "deleted_by_source", "minor"}),
        ("internal", {*SENSITIVITIES, None}),
    ],
)  # fmt: skip
def test_which_items_leave(profile, kept):
    rows = [row(f"item-{n}", word, start=100 * n) for n, word in enumerate((*SENSITIVITIES, None))]
    assert {one.sensitivity for one in rows_for(profile, rows)} == kept


def test_the_public_sees_neither_who_filmed_nor_from_where_nor_accounts_nor_files():
    (shown,) = rows_for("public", [row()])
    assert [place.role for place in shown.locations] == ["depicted"]
    assert [(step.agent, step.handle) for step in shown.steps] == [(None, None), ("Ada", None)]
    assert shown.document is None
    assert "tanks.md" not in shown.model_dump_json()


def test_an_item_known_by_its_camera_alone_has_no_public_place():
    only = row()
    only = only.model_copy(update={"locations": only.locations[1:]})
    (shown,) = rows_for("public", [only])
    assert shown.unplaced == WITHHELD


def test_partners_and_we_ourselves_see_every_field():
    assert rows_for("partner", [row()]) == rows_for("internal", [row()]) == [row()]


@pytest.mark.parametrize("profile", ["public", "partner"])
def test_a_sentence_shared_with_something_held_back_stays_in(profile):
    shared, held_back = row(), row("item-2", None, start=20)
    (shown,) = rows_for(profile, [shared, held_back])
    assert shown.quote is None
    assert shown.locations[0].quote is None
    apart = row("item-2", None, start=200)
    (shown,) = rows_for(profile, [shared, apart])
    assert shown.quote == shared.quote


def test_what_dates_were_concluded_from_stays_in_with_its_sentence():
    side = SideView(item="item-1", document=SHA, record="t", role="posted", when="2022-12-19", **spoken())
    one = row(
        time_bounds=(TimeBoundView(what="filmed", when="../2022-12-19", why="posted", because=(side,)),),
        contradictions=(ContradictionView(kind="weekday_and_date", says="no Sunday", sides=(side, side)),),
    )
    (shown,) = rows_for("partner", [one, row("item-2", None, start=20)])
    sides = [*shown.time_bounds[0].because, *shown.contradictions[0].sides]
    assert [(told.when, told.quote) for told in sides] == [("2022-12-19", None)] * 3


def test_what_a_duplicate_that_is_held_back_says_of_dates_stays_in():
    own = SideView(item="item-1", document=SHA, record="t", role="posted", when="2022-12-19", **NOWHERE)
    theirs = own.model_copy(update={"item": "item-2", "document": "b" * 64, "when": "2022-12-17"})
    one = row(
        twins=(TwinView(id="item-2", document="b.md", sensitivity=None),),
        time_bounds=(TimeBoundView(what="filmed", when="../2022-12-17", why="posted", because=(theirs,)),),
        contradictions=(
            ContradictionView(kind="filmed_after_posted", says="late", sides=(own, theirs)),
            ContradictionView(kind="weekday_and_date", says="no Sunday", sides=(own, own)),
        ),
    )
    one = one.model_copy(update={"dimensions": {**one.dimensions, "location": "refuted"}})
    (shown,) = rows_for("partner", [one])
    assert (shown.twins, shown.time_bounds) == ((), ())
    assert [found.kind for found in shown.contradictions] == ["weekday_and_date"]
    assert shown.dimensions["location"] == "confirmed", "what the item's own report says"
    allowed = one.model_copy(update={"twins": (one.twins[0].model_copy(update={"sensitivity": "not_sensitive"}),)})
    assert rows_for("partner", [allowed]) == [allowed]


def test_what_became_of_items():
    old = [row("same"), row("moved"), row("changed"), row("gone")]
    place = old[1].locations[0].model_copy(update={"lat": 48.6})
    new = [
        old[0], old[1].model_copy(update={"locations": (place,)}), old[2].model_copy(update={"status": "published"}), row("new"),
    ]  # fmt: skip
    assert changes_since(old, new) == {"moved": "moved", "changed": "changed", "new": "new"}
