import pytest

from catalog.model import Footprint
from maps.extent import boxes_of, whole


def test_a_box_holds_the_circle_and_the_shape(rows):
    street = boxes_of(rows)[0]
    assert street.west < 38.03
    assert street.east > 38.07
    assert street.north - street.south > 0.05


def test_what_has_no_place_has_no_box(rows):
    assert len(boxes_of(rows)) == sum(place.lat is not None for row in rows for place in row.locations)


def test_the_whole_is_the_inhabited_world_where_nothing_is_placed():
    assert whole([]).west < -100


@pytest.mark.parametrize(("lat", "lon"), [(90, 0), (-90, 180), (0, -180)])
def test_extremes_of_the_globe(records, lat, lon):
    report = records.Report("A clip from the end of the world.")
    item = report.about("A clip", "video", "A clip").place("end", None, Footprint.at(lat, lon, 5_000_000, "x"), "far")
    (box,) = boxes_of([item.row()])
    assert box.west <= lon <= box.east
