import pytest

LIST = """name,lat,lon,kind,country,former_names,population
Quern Post,48.6001,38.0102,facility,UA,,
Querndale,48.61,38.02,town,Ukraine,Mill End Yard until 2016-02-04,420
Nowhere,,,town,UA,,
"""


@pytest.fixture
def places(run, tmp_path):
    path = tmp_path / "places.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_a_list_goes_in_with_a_receipt_and_is_found(run, places):
    [receipt] = run("gazetteer", "import", places, "--licence", "CC0", "--attribution", "The millers", "--json").rows
    assert (receipt["name"], receipt["new"], receipt["counts"]["town"]) == ("places", True, 1)
    assert receipt["skipped"] == {
        "without coordinates, and without a town it is in: give a column 'town', or --in TOWN": 1
    }
    [found] = run("locate", "Querndale", "--json").rows
    assert (found["lat"], found["lon"]) == (48.61, 38.02)
    [row] = run("gazetteer", "search", "Quern Post", "--json").rows
    assert row["attribution"] == ["The millers (CC0)"]


def test_the_same_list_twice_says_so(run, places):
    run("gazetteer", "import", places)
    again = run("gazetteer", "import", places)
    assert again.code == 0
    assert "imported already" in again.out


def test_status_lists_what_there_is_and_remove_forgets_it(run, places):
    run("gazetteer", "import", places)
    base, own = run("gazetteer", "status", "--json").rows
    assert base["name"] == "base"
    assert (own["name"], own["kind"], own["file"], own["licence"]) == (
        "places",
        "list",
        "places.csv",
        "licence not stated",
    )
    assert "places" in run("gazetteer", "status").out
    assert run("gazetteer", "remove", "places").code == 0
    assert len(run("gazetteer", "status", "--json").rows) == 1
    assert run("locate", "Querndale").code == 1


def test_a_former_name_says_until_when(run, places):
    run("gazetteer", "import", places)
    [row] = run("gazetteer", "search", "Mill End Yard", "--json").rows
    assert (row["name"], row["until"]) == ("Querndale", "2016-02-04")
    assert "2016-02-04)" in run("gazetteer", "search", "Mill End Yard").out


def test_one_bad_file_among_several_costs_nothing_but_itself(run, places, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"name,lat,lon\n\xff\xfe,1,2\n")
    ran = run("gazetteer", "import", bad, places, tmp_path / "gone.zip", "--json")
    assert ran.code == 3
    assert [row["name"] for row in ran.rows] == ["places"]
    assert "bad.csv: not UTF-8" in ran.err
    assert "gone.zip: no such file" in ran.err


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("name,lat,latitude,lon", "'lat', 'latitude' both say the lat"),
        ("place,where", "half"),
        ("titel,lat,lon", "no column 'name' among 'titel', 'lat', 'lon'"),
    ],
)
def test_columns_that_can_be_read_in_two_ways_are_refused(run, tmp_path, heading, said):
    path = tmp_path / "odd.csv"
    path.write_text(f"{heading.replace('where', 'lat')}\nX,1,2,3\n", encoding="utf-8")
    ran = run("gazetteer", "import", path)
    assert ran.code == 3
    assert said in ran.err


@pytest.mark.parametrize(
    "args",
    [("import",), ("import", "a.csv", "b.csv", "--as", "x"), ("frobnicate",), ("search", "x", "--limit", "0")],
)
def test_wrong_use_is_said_in_one_line(run, args):
    ran = run("gazetteer", *args)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("args", "said"), [(("search", "Xyzzyx"), "no place bears"), (("remove", "x"), "imported are: none")]
)
def test_nothing_found_is_exit_1(run, args, said):
    ran = run("gazetteer", *args)
    assert ran.code == 1
    assert said in ran.err


def test_search_narrows_by_kind_and_country(run):
    rows = run("gazetteer", "search", "Odesa", "--kind", "town", "--country", "ua", "--json").rows
    assert {(r["kind"], r["country"]) for r in rows} == {("town", "UA")}
