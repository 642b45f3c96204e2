"""locate, find, show and trace."""

import pytest


def test_locate_prints_candidates_best_first(run):
    ran = run("locate", "Bakhmut", "--json")
    assert ran.code == 0
    assert ran.rows[0]["ids"]["geonames"] == 713174
    assert "geometry" in ran.rows[0]
    scores = [row["score"] for row in ran.rows]
    assert scores == sorted(scores, reverse=True)


def test_locate_near_a_country_prefers_it(run):
    first = run("locate", "Paris", "--near", "United States", "--json").rows[0]
    assert first["country"] == "US"


def test_locate_reads_queries_from_standard_input(run):
    rows = run("locate", "-", "--near", "Ukraine", "--json", stdin="Bakhmut\nXqzzy Vwrt\n").rows
    assert [row["query"] for row in rows] == ["Bakhmut", "Xqzzy Vwrt"]
    assert rows[0]["candidates"][0]["ids"]["geonames"] == 713174
    assert rows[1]["candidates"] == []


def test_locate_understands_relative_expressions_and_coordinates(run):
    (area,) = run("locate", "eastern outskirts of Bakhmut", "--json").rows
    assert area["geometry"]["type"] == "Polygon"
    (spot,) = run("locate", "48.59312, 37.99942", "--json").rows
    assert (spot["lat"], spot["uncertainty_m"]) == (48.59312, 10)


def test_a_distance_from_a_name_of_many_places_is_never_answered_with_the_places_themselves(run):
    rows = run("locate", "5 km south-west of Ivanivka", "--near", "Ukraine", "--json").rows
    assert len(rows) > 1
    assert {row["kind"] for row in rows} == {"area"}
    village = run("locate", "Ivanivka", "--near", "Ukraine", "--json").rows[0]
    assert rows[0]["lat"] < village["lat"] - 0.02
    assert rows[0]["lon"] < village["lon"] - 0.02


def test_regions_are_called_by_name_not_by_code(run, item):
    assert "Oblast, UA" in run("locate", "Lyman", "--near", "Ukraine").out
    ran = run("set", item, "--place", "Lyman")
    assert ran.code == 2
    assert "Lyman (Donetsk Oblast, UA)" in ran.err
    assert run("set", item, "--place", "Lyman, Donetsk Oblast").code == 0


def test_a_narrow_terminal_gets_words_and_not_letters(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "30")
    assert "population" in run("locate", "Bakhmut").out


def test_an_unknown_context_is_said_and_not_left_out(run):
    ran = run("locate", "Lyman", "--near", "Xqzzy Vwrt", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "Xqzzy Vwrt" in ran.err


def test_a_query_that_is_not_utf8_is_named_and_the_others_are_answered(run):
    ran = run("locate", "-", "--json", stdin=b"Bakhmut\nXqzzy\xff\nKyiv\n")
    assert [len(row["candidates"]) > 0 for row in ran.rows] == [True, False, True]
    assert ran.code == 3
    assert "line 2" in ran.err


def test_a_near_miss_is_marked_fuzzy(run):
    row = run("locate", "Bakhmvt", "--near", "Ukraine", "--json").rows[0]
    assert row["ids"]["geonames"] == 713174
    assert "fuzzy" in row["reasons"]


def test_nothing_found_is_exit_1_and_says_so(run):
    ran = run("locate", "Xqzzy Vwrt", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "Xqzzy Vwrt" in ran.err


@pytest.mark.parametrize(
    ("options", "hits"),
    [
        ((), 1),
        (("--text", "clashes"), 1),
        (("--text", "volcano"), 0),
        (("--near", "48.6,38.03", "--within", "5km"), 1),
        (("--near", "50.45,30.52", "--within", "5km"), 0),
        (("--bbox", "37.5,48.3,38.4,48.9"), 1),
        (("--from", "2022-12", "--to", "2022-12"), 1),
        (("--from", "2023-06"), 0),
        (("--status", "suggested"), 1),
        (("--status", "reviewed"), 0),
    ],
)
def test_find(run, item, options, hits):
    ran = run("find", *options, "--json")
    assert len(ran.rows) == hits
    assert ran.code == (0 if hits else 1)


def test_an_item_says_where_it_is_from_and_how_far_it_has_come(run, item):
    (row,) = run("find", "--json").rows
    assert row["document"] == "report.md"
    assert row["status"] == "suggested"


@pytest.mark.parametrize(
    "options",
    [
        ("--near", "48,5;38,0"),
        ("--near", "95,38"), ("--near", "0,0"), ("--bbox", "1,2,3"), ("--near", "48.5,38", "--within", "5 parsecs"),
        ("--within", "5km"), ("--from", "2023-13"), ("--status", "splendid"),
    ],
)  # fmt: skip
def test_nonsense_is_refused_in_one_line(run, item, options):
    ran = run("find", *options)
    assert ran.code == 2
    assert len(ran.err.strip().splitlines()) == 1


def test_show_by_the_beginning_of_an_id(run, item):
    (row,) = run("show", item[:9], "--json").rows
    assert row["id"] == item
    assert row["history"][0]["agent"] == "geofootage"


def test_trace_leads_to_the_sentence(run, item):
    (chain,) = run("trace", item, "--json").rows
    assert chain["id"] == item
    assert "clashes on Fedora" in chain["quote"]
    kinds = {link["type"] for link in chain["made_from"]}
    assert {"document", "findings"} <= kinds


def test_trace_of_a_place_shows_what_lost(run, item):
    (row,) = run("find", "--json").rows
    (chain,) = run("trace", row["locations"][0]["id"], "--json").rows
    assert any(link["type"] == "resolution" for link in chain["made_from"])


def test_trace_marks_the_words_for_people(run, item):
    assert "⟦" in run("trace", item).out


def test_an_unknown_id_is_exit_1(run, item):
    assert run("show", "item-ffffffffffff").code == 1
    assert run("trace", "nonsense").code == 1


def test_no_catalog_is_said_in_one_line(run):
    ran = run("find")
    assert ran.code == 5
    assert len(ran.err.strip().splitlines()) == 1
