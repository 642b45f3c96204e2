"""Outlines that the program brings along: the same that are drawn, and none where an import adds towns."""

import pytest

from catalog.gazetteer import open_gazetteer
from catalog.gazetteer.importers.lists import Terms, open_list
from catalog.gazetteer.imports import take_in
from catalog.gazetteer.outlines import outline_of
from catalog.geocode import with_outline


@pytest.mark.parametrize(("country", "admin1"), [("UA", None), ("FR", None), ("GB", "GB.ENG")])
def test_a_kept_outline_is_the_one_that_would_be_drawn(gazetteer, country, admin1):
    kept = gazetteer.outline(country, admin1)
    assert kept is not None
    assert kept == outline_of(gazetteer.spread(country, admin1), "region" if admin1 else "country")


def test_small_regions_have_their_outline_drawn(gazetteer):
    cyprus = gazetteer.country("CY")
    assert gazetteer.outline("CY") is None
    assert with_outline(cyprus, gazetteer).shape is not None


def test_towns_of_an_import_widen_the_outline_of_their_country(gazetteer, cache, tmp_path):
    listed = tmp_path / "station.csv"
    listed.write_text("name,kind,country,lat,lon\nQuern Station,town,UA,43.0,31.0\n", encoding="utf-8")
    take_in(*open_list(listed, Terms(), gazetteer), cache)
    with open_gazetteer(cache) as widened:
        southernmost = min(lat for _, lat in with_outline(widened.country("UA"), widened).shape.coordinates[0])
        assert widened.outline("FR") == gazetteer.outline("FR")
    assert southernmost < 43.0 * 10_000_000 < min(lat for _, lat in gazetteer.outline("UA").coordinates[0])
