"""init, add, set, accept and reject: one event each, signed, nothing overwritten."""

import pytest


def only(run):
    (row,) = run("find", "--json").rows
    return row


def test_init_makes_an_empty_catalog_once(run, tmp_path):
    assert run("init").code == 0
    assert (tmp_path / "catalog.db").exists()
    assert run("init").code == 5


def test_accept_is_one_event_with_who_and_why(run, item):
    assert run("accept", item, "--by", "nadia", "--why", "matched the roofline").code == 0
    (row,) = run("show", item, "--json").rows
    assert row["status"] == "reviewed"
    assert (row["history"][-1]["agent"], row["history"][-1]["why"]) == ("nadia", "matched the roofline")


def test_a_rejected_item_leaves_the_list_but_not_the_catalog(run, item):
    assert run("reject", item, "--by", "nadia").code == 0
    assert run("find").code == 1
    assert run("show", item).code == 0
    assert len(run("find", "--status", "rejected", "--json").rows) == 1


def test_a_rejected_claim_leaves_the_item(run, item):
    claim = only(run)["locations"][0]["id"]
    assert run("reject", claim).code == 0
    assert claim not in [c["id"] for c in only(run)["locations"]]


def test_a_reviewed_item_outlives_a_changed_reading(run, item, report):
    run("accept", item)
    run("ingest", report, "--published", "2023-01-02")
    (row,) = run("show", item, "--json").rows
    assert row["status"] == "reviewed"
    assert row["shown"]


def test_set_adds_a_place_by_hand_that_wins(run, item):
    assert run("set", item, "--at", "48.601,38.012", "--within", "25m", "--by", "nadia").code == 0
    first, *others = only(run)["locations"]
    assert (first["lat"], first["lon"], first["uncertainty_m"], first["method"]) == (48.601, 38.012, 25, "by_hand")
    assert others, "what the text said is kept"


def test_set_refuses_to_do_nothing(run, item):
    assert run("set", item).code == 2


def test_set_refuses_a_date_that_is_none(run, item):
    ran = run("set", item, "--filmed", "last Monday")
    assert ran.code == 2
    assert len(ran.err.strip().splitlines()) == 1


def test_add_by_words_by_point_and_twice(run):
    by_words = ("add", "Smoke over a bridge", "--kind", "ground_video", "--place", "Bakhmut", "--filmed", "2022-12")
    first, again = run(*by_words), run(*by_words)
    assert first.code == again.code == 0
    assert "already" in again.out
    run("add", "A tank", "--at", "48.601,38.012", "--within", "50m", "--url", "https://example.org/v")
    rows = run("find", "--json").rows
    assert [row["description"] for row in rows] == ["Smoke over a bridge", "A tank"]
    assert rows[0]["locations"][0]["ids"]["geonames"] == 713174
    assert rows[1]["copies"][0]["url"] == "https://example.org/v"
    assert rows[1]["sensitivity"] is None


def test_add_asks_which_of_several_places_is_meant(run):
    ran = run("add", "A fire", "--place", "Springfield")
    assert ran.code == 2
    assert "which" in ran.err


def test_add_refuses_an_address_that_is_none(run):
    assert run("add", "A fire", "--url", "javascript:alert(1)").code == 2


def test_rebuild_changes_nothing_that_is_seen(run, item):
    before = run("show", item, "--json").out
    assert run("rebuild").code == 0
    assert run("show", item, "--json").out == before


def test_map_of_the_catalog(run, item, tmp_path):
    assert run("map", "--out", tmp_path / "site", "--title", "A title").code == 0
    assert "A title" in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--description", "  "), "description"),
        (("--filmed", "2023-13"), "--filmed: month"),
        (("--place", "Bakhmut", "--within", "5km"), "--at"),
    ],
)
def test_what_makes_no_sense_is_refused_and_named(run, item, options, word):
    ran = run("set", item, *options)
    assert ran.code == 2
    assert word in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_name_of_nothing_is_anonymous(run, item):
    run("accept", item, "--by", " ")
    (row,) = run("show", item, "--json").rows
    assert row["history"][-1]["agent"] == "anonymous"


def test_reviewing_several_is_all_or_nothing(run, item):
    assert run("accept", item, "item-ffffffffffff").code == 1
    (row,) = run("show", item, "--json").rows
    assert row["status"] == "suggested"


def test_no_place_is_wider_than_the_earth(run, item):
    assert run("set", item, "--at", "48.5,38", "--within", "99999km").code == 2


def test_a_page_of_somebody_else_is_never_replaced(run, item, tmp_path):
    (tmp_path / "index.html").write_text("<p>my own page</p>", encoding="utf-8")
    ran = run("map", "--out", ".")
    assert ran.code == 2
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "<p>my own page</p>"
    assert run("map", "--out", "site").code == run("map", "--out", "site").code == 0


def test_a_database_address_is_no_file_name_and_its_password_is_not_said(run):
    ran = run("--catalog", "postgresql://me:secret@example.org/db", "find")
    assert ran.code == 2
    assert "secret" not in ran.err
