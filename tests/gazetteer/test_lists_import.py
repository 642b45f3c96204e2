"""Own lists: columns under many names, geometries of every type, rows without coordinates."""

import json

import pytest

from catalog.errors import InputError
from catalog.gazetteer import Gazetteer
from catalog.gazetteer.importers.geometry import outline_of
from catalog.gazetteer.importers.lists import Terms, open_list
from catalog.gazetteer.imports import take_in, volumes
from catalog.gazetteer.sizes import metres
from catalog.gazetteer.wkb import shape_of


@pytest.fixture
def imported(tiny, tmp_path):
    """Import the text of a list; return the receipt and the gazetteer of it."""
    opened = []

    def imported(text, name="own.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        receipt, _ = take_in(*open_list(path, Terms(), tiny), tmp_path / "cache")
        opened.append(Gazetteer(list(volumes(tmp_path / "cache", pytest.fail))))
        return receipt, opened[-1]

    yield imported
    for gazetteer in opened:
        gazetteer.close()


def place(gazetteer, name):
    [entry] = gazetteer.search(name)
    return entry.place


@pytest.mark.parametrize(
    "text",
    [
        "name,lat,lon\nQuern Post,48.5,38.25\n",
        "\ufeffName;Latitude;Longitude\nQuern Post;48,5;38,25\n",
        "Title\tY\tX\nQuern Post\t48.5\t38.25\n",
        '"place_name","lng","LAT"\r\n"Quern Post","38.25","48.5"\r\n',
    ],
)
def test_columns_are_recognised_under_their_usual_names(imported, text):
    spot = place(imported(text)[1], "Quern Post").footprint
    assert (spot.lat, spot.lon, spot.rule) == (48.5, 38.25, "as listed")


def test_all_that_a_row_may_say(imported):
    _, gazetteer = imported(
        "id,name,lat,lon,kind,country,admin1,other_names,former_names,population,radius_m\n"
        "7,Quern Depot,48.5,38.25,facility,Ukraine,Weir Oblast,Depot Seven; Склад 7,Oil Yard until 1999;Tar Pit,,450\n"
    )
    found = place(gazetteer, "Depot Seven")
    assert (found.ids, found.country, found.admin1, found.footprint.uncertainty_m) == ({"own": "7"}, "UA", "UA.05", 450)
    assert gazetteer.lookup("Oil Yard")[0].until == "1999"
    assert gazetteer.lookup("Tar Pit")[0].until == "XXXX-XX-XX"


def test_a_place_without_coordinates_lies_within_its_town_and_says_so(imported):
    _, gazetteer = imported("name,kind,town,country\nвулиця Млинова,street,Weirmouth,UA\n")
    spot = gazetteer.streets("Млинова", gazetteer_town(48.2, 38.1))[0].place.footprint
    assert (spot.lat, spot.lon, spot.rule) == (48.2, 38.1, "within Weirmouth")
    assert spot.uncertainty_m == pytest.approx(4_500, abs=100)
    assert gazetteer.towns_in(37, 47, 39, 49, 5) == []


def gazetteer_town(lat, lon):
    from catalog.model import Footprint

    return Footprint.at(lat, lon, 4_500, "town size")


ROWS = [
    ("X,,,,", "without coordinates, and without a town it is in"),
    ("X,,,,Atlantis", "in a town that is not known"),
    ("X,,,,Weirmouth", "in a town whose name several bear"),
    ("X,91,38,,", "a latitude beyond 90: latitude and longitude may be swapped"),
    ("X,48,,,", "coordinates that are no decimal degrees"),
    ("X,48 30 N,38,,", "coordinates that are no decimal degrees"),
    ("X,nan,38,,", "coordinates off the earth"),
    ("X,0,0.0,,", "at 0,0, which stands for unknown"),
    ("X,48,38,castle,", "kind 'castle' is none: use district, town"),
    (",48,38,,", "without a name"),
    ("X,48,38,,,surplus", "more columns than the heading"),
]


@pytest.mark.parametrize(("row", "reason"), ROWS)
def test_a_bad_row_is_counted_with_its_reason(imported, row, reason):
    receipt, gazetteer = imported(f"name,lat,lon,kind,town\nGood,48,38,,\n{row}\n")
    [said] = receipt.skipped
    assert said.startswith(reason)
    assert gazetteer.has("good")


POINTS = [[38.0, 48.0], [38.02, 48.0], [38.02, 48.02], [38.0, 48.0]]
GEOMETRIES = [
    ({"type": "Point", "coordinates": [38.0, 48.0]}, None),
    ({"type": "MultiPoint", "coordinates": POINTS}, None),
    ({"type": "LineString", "coordinates": POINTS}, "LineString"),
    ({"type": "LineString", "coordinates": [[38, 48, 110], [38.1, 48, 120]]}, "LineString"),
    ({"type": "MultiLineString", "coordinates": [POINTS, POINTS]}, "MultiLineString"),
    ({"type": "Polygon", "coordinates": [POINTS]}, "Polygon"),
    ({"type": "MultiPolygon", "coordinates": [[POINTS], [POINTS]]}, "MultiPolygon"),
]
GEOMETRIES.append(({"type": "GeometryCollection", "geometries": [g for g, _ in GEOMETRIES]}, "MultiPolygon"))


@pytest.mark.parametrize(("geometry", "kind"), GEOMETRIES, ids=lambda g: g["type"] if isinstance(g, dict) else None)
def test_geometries_of_every_type_become_shapes_with_the_radius_that_holds_them(imported, geometry, kind):
    feature = {"type": "Feature", "properties": {"name": "Quern", "kind": "town"}, "geometry": geometry}
    _, gazetteer = imported(json.dumps({"type": "FeatureCollection", "features": [feature]}), "own.geojson")
    spot = place(gazetteer, "Quern").footprint
    assert (spot.geojson and spot.geojson["type"]) == kind
    corners = POINTS if kind else [[spot.lon, spot.lat]]
    assert max(metres((spot.lat, spot.lon), [(lat, lon) for lon, lat in corners])) <= spot.uncertainty_m + 1


def test_a_geometry_over_the_antimeridian_has_its_middle_there():
    halves = [[[[179, 1], [180, 1], [180, 2], [179, 1]]], [[[-180, 1], [-179, 1], [-180, 2], [-180, 1]]]]
    outline = outline_of({"type": "MultiPolygon", "coordinates": halves})
    assert abs(outline.circle.lon) == 180
    assert outline.circle.radius_m < 150_000
    assert shape_of(outline.wkb).type == "MultiPolygon"


@pytest.mark.parametrize(
    ("geometry", "reason"),
    [
        ({"type": "Point", "coordinates": []}, "an empty geometry"),
        ({"type": "Point", "coordinates": [38.0]}, "a geometry that is none"),
        ({"type": "LineString", "coordinates": [[38, 95], [38, 48]]}, "coordinates off the earth"),
        ({"type": "Circle", "coordinates": [1, 2]}, "a geometry that is none"),
        ({"type": "Polygon"}, "a geometry that is none"),
        ({}, "a geometry that is none"),
    ],
)
def test_a_broken_geometry_is_counted(imported, geometry, reason):
    sound = {"type": "Point", "coordinates": [38, 48]}
    features = [{"type": "Feature", "properties": {"name": "X"}, "geometry": g} for g in (sound, geometry)]
    receipt, _ = imported(json.dumps({"type": "FeatureCollection", "features": features}), "own.geojson")
    assert receipt.skipped == {reason: 1}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,lat,lon\n", "it has no rows"),
        ("name,lat,lon\nX,0,0\nY,0,0\nZ,91,1\n", "2 at 0,0, which stands for unknown; 1 a latitude"),
        ("", "nothing in it"),
    ],
)
def test_a_list_without_a_usable_place_changes_nothing_and_leaves_nothing(imported, tmp_path, text, said):
    imported("name,lat,lon\nQuern Post,48.5,38.25\n")
    with pytest.raises(InputError, match=said):
        imported(text)
    assert [path.name for path in (tmp_path / "cache" / "imports").iterdir()] == ["own"]
    [left] = volumes(tmp_path / "cache", pytest.fail)
    assert left.has("quern post")
    left.close()


def test_json_lines_are_read_and_a_torn_line_costs_itself_only(imported):
    receipt, gazetteer = imported('{"name": "Quern", "lat": 48, "lon": 38}\n{"name": "To\n[1]\n', "own.jsonl")
    assert gazetteer.has("quern")
    assert receipt.skipped == {"no JSON object": 2}


@pytest.mark.parametrize("text", ["{", "", "[" * 100_000, '"x"', "[]"])
def test_what_is_no_geojson_is_refused(imported, text):
    with pytest.raises(InputError, match=r"own\.geojson"):
        imported(text, "own.geojson")


LINE = {"type": "LineString", "coordinates": [[38.0, 48.0], [38.01, 48.0]]}


def test_a_line_is_a_street_unless_it_says_otherwise(imported):
    features = [
        {"type": "Feature", "properties": {"name": "Quern"}, "geometry": LINE},
        {"type": "Feature", "properties": {"name": "Rill", "kind": "water"}, "geometry": LINE},
    ]
    receipt, _ = imported(json.dumps({"type": "FeatureCollection", "features": features}), "own.geojson")
    assert receipt.counts["street"] == receipt.counts["water"] == 1


def test_what_is_said_of_all_rows_holds_for_those_that_say_nothing(tiny, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("name,kind,country,lat,lon\nвулиця Кутова,,UA,,\nQuern,facility,,48,38\n", encoding="utf-8")
    terms = Terms(kind="street", town="Weirmouth")
    receipt, new = take_in(*open_list(path, terms, tiny), tmp_path / "cache")
    assert new
    assert receipt.counts["street"] == receipt.counts["facility"] == 1
    assert take_in(*open_list(path, terms, tiny), tmp_path / "cache") == (receipt, False)


def test_another_licence_is_another_import(tiny, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("name,lat,lon\nQuern,48,38\n", encoding="utf-8")
    take_in(*open_list(path, Terms(), tiny), tmp_path / "cache")
    receipt, new = take_in(*open_list(path, Terms("CC0"), tiny), tmp_path / "cache")
    assert (receipt.licence, new) == ("CC0", True)
