import gzip
import sys
from collections import Counter

import pytest
from shapely import from_wkb

from catalog.errors import InputError, UsageError
from catalog.gazetteer.osm.pieces import Boundary, House, Piece, Settlement
from catalog.gazetteer.osm.reading import Extract, is_osm
from catalog.gazetteer.source import Skipped

ADDRESS = {"addr:street": "Mill Lane", "addr:housenumber": "5"}


@pytest.fixture
def found(tmp_path):
    """Reads everything that a map holds for us."""

    def read(path):
        return [each for _, several in Extract(path).found(tmp_path / "nodes") for each in several]

    return read


@pytest.fixture
def drawn(found, tmp_path):
    """Reads a map that is made on the spot."""
    return lambda m: found(m.write(tmp_path / "drawn.osm.pbf"))


def reasons(found):
    return Counter(each.reason for each in found if isinstance(each, Skipped))


def test_a_map_holds_settlements_streets_limits_and_houses(found, region):
    kinds = Counter(type(each) for each in found(region))
    assert kinds == {Settlement: 3, Piece: 7, Boundary: 2, House: 2}


def test_packed_and_plain_xml_are_read_as_well(found, region, tmp_path):
    import osmium

    plain = tmp_path / "weir.osm"
    with osmium.SimpleWriter(str(plain)) as writer:
        for thing in osmium.FileProcessor(str(region)):
            writer.add(thing)
    packed = tmp_path / "weir.osm.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert found(plain) == found(packed) == found(region)


def test_what_was_read_is_not_read_again(region, tmp_path):
    extract = Extract(region)
    whole = list(extract.found(tmp_path / "nodes"))
    assert list(extract.found(tmp_path / "more", start=5)) == whole[5:]


def test_a_way_that_the_extract_cuts_keeps_the_longest_part_it_has(drawn, blank):
    blank.way([(0, 0), (1, 0), (2, 0)], {"highway": "residential", "name": "Mill Lane"}, beyond=[900])
    (piece,) = drawn(blank)
    assert len(from_wkb(piece.wkb).coords) == 3


def test_a_way_without_its_nodes_is_on_the_receipt(drawn, blank):
    blank.way([(0, 0)], {"highway": "residential", "name": "Mill Lane"}, beyond=[900, 901])
    assert reasons(drawn(blank)) == {"geometry broken or outside the extract": 1}


def test_a_closed_street_is_a_line_and_a_closed_building_an_area(drawn, blank):
    blank.way(blank.square(0, 0, 1), {"highway": "residential", "name": "Mill Ring"})
    blank.way(blank.square(0, 5, 1), {"amenity": "townhall", "name": "Town Hall"})
    street, hall = drawn(blank)
    assert from_wkb(street.wkb).geom_type == "LineString"
    assert from_wkb(hall.wkb).geom_type == "Polygon"


def test_a_boundary_with_a_missing_side_is_left_out(drawn, blank):
    way = blank.way(blank.square(0, 0, 9), {})
    tags = {"type": "boundary", "boundary": "administrative", "admin_level": "8", "name": "Weirmouth"}
    blank.relation([("w", way, "outer")], tags)
    blank.relation([("w", way, "outer"), ("w", 99, "outer")], tags)
    assert [each.osm for each in drawn(blank)] == ["relation/1"]


def test_a_relation_says_the_street_of_its_houses(drawn, blank):
    house = blank.node(0, 0, {"addr:housenumber": "5"})
    blank.relation([("n", house, "house")], {"type": "associatedStreet", "name": "Mill Lane"})
    (found,) = drawn(blank)
    assert (found.key, found.number) == ("mill lane", "5")


def test_houses_of_villages_without_streets_are_numbered_by_the_village(drawn, blank):
    blank.node(0, 0, {"addr:housenumber": "5", "addr:place": "Lesser Weir"})
    assert [found.key for found in drawn(blank)] == ["lesser weir"]


def test_a_sign_for_several_houses_gives_each(drawn, blank):
    blank.node(0, 0, ADDRESS | {"addr:housenumber": "12-16"})
    assert [each.number for each in drawn(blank)] == ["12-16", "12", "14", "16"]


def test_a_street_over_a_named_bridge_is_both(drawn, blank):
    tags = {"highway": "primary", "name": "Mill Lane", "bridge": "yes", "bridge:name": "Old Weir Bridge"}
    blank.way([(0, 0), (1, 0)], tags)
    bridge, street = drawn(blank)
    assert (bridge.kind, bridge.names.primary) == ("facility", ("Old Weir Bridge",))
    assert (street.kind, street.names.primary) == ("street", ("Mill Lane",))


def test_a_named_building_with_a_number_is_both(drawn, blank):
    blank.way(blank.square(0, 0, 1), ADDRESS | {"building": "yes", "name": "Miller's House"})
    assert [type(each) for each in drawn(blank)] == [House, Piece]


def test_what_cannot_be_used_is_on_the_receipt_with_its_reason(drawn, blank):
    blank.node(0, 0, {"addr:housenumber": "5"})
    blank.node(0, 1, {"name": "Line 7", "highway": "bus_stop"})
    blank.node(0, 2, {"name": "***", "place": "village"})
    blank.way([(0, 0), (1, 0)], {"boundary": "administrative", "admin_level": "8", "name": "A border"})
    assert reasons(drawn(blank)) == {
        "house number without a street": 1,
        "no kind of place": 1,
        "name without letters": 1,
        "border line": 1,
    }


def test_a_name_that_is_no_text_costs_only_itself(found, tmp_path, blank):
    import osmium

    path = tmp_path / "plain.osm.pbf"
    blank.node(0, 0, {"name": "XYZZY", "place": "village"})
    blank.node(1, 0, {"name": "Lesser Weir", "place": "village"})
    blank.write(osmium.io.File(str(path), "pbf,pbf_compression=none"))
    path.write_bytes(path.read_bytes().replace(b"XYZZY", b"XY\xff\xfeY"))
    assert [type(each) for each in found(path)] == [Skipped, Settlement]


@pytest.mark.parametrize("content", [b"", b"no map, but a page that asks to log in" * 9, b"PK\x03\x04" + bytes(999)])
def test_what_is_no_map_is_refused_in_one_line(content, tmp_path):
    path = tmp_path / "no.osm.pbf"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"no\.osm\.pbf: .*download it again$"):
        Extract(path)


def test_a_map_that_breaks_off_is_refused_in_one_line(found, region):
    region.write_bytes(region.read_bytes()[:-20])
    with pytest.raises(InputError, match=r"weir\.osm\.pbf: not a whole OpenStreetMap file"):
        found(region)


def test_coordinates_off_the_earth_are_refused(found, tmp_path):
    path = tmp_path / "off.osm"
    path.write_text('<osm version="0.6"><node id="1" version="1" lat="948.5" lon="38"/></osm>', encoding="utf-8")
    with pytest.raises(InputError, match=r"off\.osm: "):
        found(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        Extract(tmp_path / "gone.osm.pbf")


def test_without_osmium_the_remedy_is_said(region, monkeypatch):
    monkeypatch.setitem(sys.modules, "osmium", None)
    with pytest.raises(UsageError, match=r"pip install 'geofootage\[osm\]'"):
        Extract(region)


@pytest.mark.parametrize(("name", "so"), [("a.osm.pbf", 1), ("A.PBF", 1), ("a.osm.gz", 1), ("a.osm", 1), ("a.zip", 0)])
def test_extracts_are_told_by_their_file_names(name, so, tmp_path):
    assert is_osm(tmp_path / name) == bool(so)
