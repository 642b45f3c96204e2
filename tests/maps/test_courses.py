"""Lines on the map: places that are streets or areas, and the streets of an import beneath them."""

import re

import pytest

from catalog.model import Footprint
from catalog.views import StreetView
from maps.site import build_site

COURSES = {
    "LineString": ([[38.0, 48.6], [38.01, 48.605], [38.02, 48.6]], "none"),
    "MultiLineString": ([[[38.0, 48.6], [38.01, 48.605]], [[38.012, 48.605], [38.02, 48.6]]], "none"),
    "Polygon": ([[[38.0, 48.6], [38.01, 48.605], [38.02, 48.6], [38.0, 48.6]]], None),
}


@pytest.mark.parametrize("kind", COURSES)
def test_a_street_is_drawn_as_its_line_and_an_area_as_its_outline(opened, records, options, tmp_path, kind):
    coordinates, fill = COURSES[kind]
    spot = Footprint.at(48.6025, 38.01, 900, "course of the street", {"type": kind, "coordinates": coordinates})
    item = records.Report("A clip.").about("A clip", "video", "A clip").place("Sadova", "A clip", spot, "named")
    path = opened(build_site([item.row()], tmp_path, options)[0]).page.locator("path.footprint")
    told = path.evaluate("one => [one.getAttribute('d'), getComputedStyle(one).fill]")
    corners = coordinates if kind == "LineString" else [point for part in coordinates for point in part]
    assert len(re.findall(r"[ML]", told[0])) == len(corners) - (kind == "Polygon")
    assert (told[1] == "none") is (fill == "none")


STREETS = (
    StreetView(name="Sadova <b>", lines=(((38.0, 48.59), (38.003, 48.599), (38.006, 48.6)),)),
    StreetView(name="Myru", lines=(((37.99, 48.594), (38.0, 48.594)), ((38.001, 48.594), (38.002, 48.594)))),
)


def test_streets_show_when_one_comes_near(opened, records, options, tmp_path):
    with_streets = options.model_copy(update={"streets": STREETS})
    view = opened(build_site([records.city()], tmp_path, with_streets)[0])
    names = view.page.locator(".label.street")
    assert names.count() == 0
    view.page.evaluate("map_main.setView([48.5954, 38.0015], 15, { animate: false })")
    assert sorted(names.all_inner_texts()) == ["Myru", "Sadova <b>"]
    view.page.evaluate("map_main.setView([48.5954, 38.0015], 11, { animate: false })")
    assert names.count() == 0
    assert view.complaints == []
