"""Place words to places: what a name is looked up by, and what the answer says about it."""

import pytest

from catalog.workflow.locate import locate


def first(text, near, gazetteer):
    return locate(text, near, gazetteer)[0]


def geonames(candidate):
    return candidate.place.ids["geonames"]


def test_an_exact_name_needs_no_other_reason(gazetteer):
    assert not {"spelling", "fuzzy", "inflected"} & first("Bakhmut", "Ukraine", gazetteer).reasons.keys()


@pytest.mark.parametrize(
    ("text", "reason", "id_"),
    [
        ("Kropivnitskij", "spelling", 705812),
        ("Wasylkiw", "spelling", 690412),
        ("Kramatrosk", "fuzzy", 704508),
        ("Бахмутом", "inflected", 713174),
        ("Новой Каховке", "inflected", 699839),
    ],
)
def test_a_name_found_in_another_way_says_so(gazetteer, text, reason, id_):
    found = first(text, "Ukraine", gazetteer)
    assert geonames(found) == id_
    assert reason in found.reasons


def test_a_spelling_of_the_country_asked_for_wins_over_a_name_abroad(gazetteer):
    assert geonames(first("Vinnitsa", "Ukraine", gazetteer)) == 689558


def test_a_well_known_town_wins_over_a_village_that_has_just_this_spelling(gazetteer):
    candidates = locate("Zaporizhzhja", "Ukraine", gazetteer)
    assert geonames(candidates[0]) == 687700
    assert "spelling" in candidates[0].reasons
    assert any(c.place.population < 2_000 for c in candidates[1:]), "the village stays a candidate"


def test_without_a_country_no_other_spelling_is_tried(gazetteer):
    assert locate("Kropivnitskij", None, gazetteer) == ()


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Василівка", 686729),  # several villages of one region do not back each other up
        ("Yampil", 693020),
        ("Подільськ", 704679),  # not the larger Podilskyi
        ("Konstantinovka", 705104),  # a village is called just so
        ("Tscherniwzi", 710719),  # as is a village, by the same romanisation
    ],
)
def test_of_namesakes_in_a_country_the_largest_that_is_called_so_is_meant(gazetteer, text, id_):
    assert geonames(first(text, "Ukraine", gazetteer)) == id_


def test_a_small_town_wins_over_a_larger_one_that_was_once_called_so(gazetteer):
    assert first("Чорнобиль", "Ukraine", gazetteer).place.name == "Chornobyl"
