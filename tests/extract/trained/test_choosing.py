"""Choices by weights: features behind a prefix weigh what they weigh when they are written out."""

import pytest

from catalog.choice import Chooser, features_of, labelled, likely, shares_of, single, together, written_out

TABLES = {
    "deed": {"near": 0.5, "by near": -0.25, "of near": 2.0, "en|by near": 0.75, "uk|near": 4.0},
    "role": {"filmed:near": 1.0, "posted:near": 0.5, "posted:far": 2.0, "filmed:both": 1.0, "posted:both": 1.0},
}
ROLES = ("filmed", "posted", "archived")


def row(*features):
    return [(single, feature) for feature in features]


def nearness(near, far):
    yield from (near, far)


def test_a_bundle_weighs_what_its_features_weigh_when_asked_again_too():
    chooser = Chooser(TABLES, "en")
    bundle = (nearness, "near", "by near")
    assert features_of([bundle]) == ["near", "by near"]
    assert [chooser.weigh("deed", [bundle, bundle]) for _ in range(2)] == [2.0, 2.0]
    assert chooser.weigh("deed", [(nearness, "near", "unknown")], "of ") == 2.0


def test_parts_weigh_what_they_weigh_written_out():
    parts = {"of ": row("near"), "by ": row("near", "unknown"), "": row("near")}
    for language, total in (("en", 3.0), ("uk", 6.25), ("de", 2.25)):
        chooser = Chooser(TABLES, language)
        assert chooser.total("deed", parts) == chooser.score("deed", written_out(parts)) == total


def test_the_label_with_the_greatest_sum_is_chosen_and_the_first_of_equals():
    chooser = Chooser(TABLES, "en")
    assert chooser.label("role", ROLES, row("near")) == "filmed"
    assert chooser.label("role", ROLES, row("near", "far")) == "posted"
    assert chooser.label("role", ROLES, row("both")) == "filmed"
    assert chooser.label("role", ROLES, row("unknown")) == "filmed"


def test_the_sums_of_labels_are_those_of_their_features_written_out():
    chooser = Chooser(TABLES, "en")
    for asked in (row("near", "far", "both", "unknown"), [(nearness, "near", "far"), (nearness, "both", "unknown")]):
        assert chooser.sums("role", ROLES, asked) == [chooser.score("role", labelled(r, asked)) for r in ROLES]


def test_the_best_of_parts_is_the_first_of_equals():
    chooser = Chooser(TABLES, "en")
    candidates = [{"by ": row("near")}, {"": row("near")}, {"by ": row("near")}, {"of ": row("far"), "": row("near")}]
    assert chooser.best_of_parts("deed", candidates) == 0
    assert chooser.best_of_parts("deed", [{"": row("far")}, *candidates[1:]]) == 1


def test_how_likely_candidates_are_sums_to_one_and_grows_with_their_signs():
    sums = [2.0, 0.0, 2.0, -1000.0]
    shares = shares_of(sums)
    assert sum(shares) == pytest.approx(1)
    assert shares[0] == shares[2] > shares[1] > shares[3] >= 0
    assert likely(0) == 0.5
    assert likely(-1000) == pytest.approx(0)
    assert likely(1000) == pytest.approx(1)


def test_what_stands_for_one_is_as_likely_as_all_of_it_and_told_by_its_likeliest():
    shares = shares_of([1.0, 3.0, 2.5, 2.6])
    assert sum(shares) == pytest.approx(1)
    assert together(shares, ["a", "b", "c", "c"]) == [
        (3, pytest.approx(shares[2] + shares[3])),
        (1, pytest.approx(shares[1])),
        (0, pytest.approx(shares[0])),
    ]
