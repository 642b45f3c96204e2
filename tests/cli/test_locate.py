"""locate on the command line: streets that nobody knows, refusals, the search explained, GeoJSON."""

import json

CORNER = "corner of Myru and Fedora Maksymenka street, eastern Bakhmut"


def test_a_corner_of_unknown_streets_is_answered_with_the_area_and_a_note_for_each(run):
    ran = run("locate", CORNER, "--json")
    (row,) = ran.rows
    assert (ran.code, row["kind"]) == (0, "area")
    assert row["geometry"]["type"] == "Polygon"
    notes = [line for line in ran.err.splitlines() if line.startswith("note:")]
    assert ["Myru" in notes[0], "Maksymenka" in notes[1]] == [True, True]
    assert "Myru" in row["why"]


def test_explain_tells_the_search_and_leaves_standard_output_alone(run):
    plain, told = run("locate", CORNER, "--json"), run("locate", CORNER, "--json", "--explain")
    assert told.out == plain.out
    assert "read as intersection" in told.err
    assert "part:E" in told.err


def test_geojson_is_one_collection_with_attribution(run):
    ran = run("locate", "Bakhmut", "--geojson")
    made = json.loads(ran.out)
    assert made["type"] == "FeatureCollection"
    assert made["features"][0]["geometry"]["type"] == "Polygon"
    assert any("GeoNames" in line for line in made["attribution"])


def test_coordinates_of_two_readings_are_bad_input_in_one_line(run):
    ran = run("locate", "48,5;38,0", "--json")
    assert (ran.code, ran.out) == (3, "")
    assert "48.5 N, 38 E" in ran.err
    assert "48 N, 5 E" in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_in_a_list_only_the_refused_line_has_no_answer(run):
    ran = run("locate", "-", "--json", stdin="48,5;38,0\nBakhmut\n")
    assert ran.code == 3
    assert [len(row["candidates"]) for row in ran.rows] == [0, 1]
    assert "48.5 N, 38 E" in ran.rows[0]["why"]


def test_a_street_without_a_town_says_what_is_missing(run):
    ran = run("locate", "Fedora Maksymenka street")
    assert ran.code == 1
    assert "--near" in ran.err


def test_a_table_fits_eighty_columns(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    assert max(len(line.rstrip()) for line in run("locate", "Lyman", "--near", "Ukraine").out.splitlines()) <= 80
