"""geoparse, extract, ingest and build: what goes in, what comes out, and what a bad file does to the others."""

import json

import pytest

MENTION = {"start", "end", "text", "kind", "role", "status", "name", "country", "ids", "lat", "lon", "uncertainty_m",
           "geometry", "candidates"}  # fmt: skip
CANDIDATE = {"name", "kind", "ids", "lat", "lon", "uncertainty_m", "score", "provider", "reasons"}
ITEM = {"id", "kind", "description", "duration_s", "steps", "times", "locations", "verifications"}


def test_geoparse_prints_one_object_a_document(run, report):
    ran = run("geoparse", report, "--json")
    assert ran.code == 0
    (row,) = ran.rows
    assert row["document"].endswith("report.md")
    assert len(row["sha256"]) == 64
    text = report.read_text(encoding="utf-8")
    for mention in row["mentions"]:
        assert mention.keys() >= MENTION
        start, end = (mention[k] + row["text_offset"] for k in ("start", "end"))
        assert text[start:end] == mention["text"]
        for candidate in mention["candidates"]:
            assert candidate.keys() >= CANDIDATE
    street = next(m for m in row["mentions"] if m["kind"] == "street")
    assert street["geometry"]["type"] == "Polygon"
    assert street["uncertainty_m"] > 0


def test_extract_prints_the_items_of_the_contract(run, report):
    (row,) = run("extract", report, "--json").rows
    assert row["published"] == "2022-12-20"
    (item,) = row["items"]
    assert item.keys() >= ITEM
    assert item["duration_s"] == 120
    assert {"role", "agent", "agent_kind", "when", "channel", "start", "end"} <= item["steps"][0].keys()
    assert {(v["dimension"], v["verdict"]) for v in item["verifications"]} == {
        ("location", "confirmed"), ("time", "not_confirmed"),
    }  # fmt: skip


def test_a_place_that_is_refuted_is_said_to_be(run, tmp_path):
    path = tmp_path / "fake.txt"
    path.write_text(
        "A video said to show Kyiv was in fact filmed in Beirut in 2020, Bellingcat found.", encoding="utf-8"
    )
    told = run("extract", path).out
    assert "depicted, refuted" in told
    assert run("ingest", path).code == 0
    assert "Beirut · filmed 2020" in run("find", "--text", "Bellingcat").out


AT_ODDS = "A video posted on Telegram on Sunday, December 19, 2022 shows Lyman. It was filmed on 23 December 2022."


def test_dates_that_cannot_all_be_right_are_told_with_both_spans(run, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text(AT_ODDS, encoding="utf-8")
    (item,) = run("extract", path, "--json").rows[0]["items"]
    assert [(b["what"], b["when"]) for b in item["time_bounds"]] == [("filmed", "../2022-12-19")]
    found = {c["kind"]: [AT_ODDS[s["start"] : s["end"]] for s in c["sides"]] for c in item["contradictions"]}
    assert found == {
        "filmed_after_posted": ["23 December 2022", "Sunday, December 19, 2022"],
        "weekday_and_date": ["Sunday, December 19, 2022", "Sunday"],
    }
    assert run("ingest", path).code == 0
    assert "at odds: filmed 2022-12-23, but posted 2022-12-19" in run("show", item["id"]).out
    checked = run("check", "--json")
    told = [row for row in checked.rows if row["check"] == "date"]
    assert checked.code == 0, "the catalog itself is sound"
    assert {(row["level"], row["record"]) for row in told} == {("note", item["id"])}
    assert [AT_ODDS[e["start"] : e["end"]] for e in told[0]["evidence"]] == found["filmed_after_posted"]
    (left_out,) = [row for row in run("check", "--quick", "--json").rows if row["check"] == "date"]
    assert "--full does that" in left_out["says"]


def test_options_win_over_front_matter(run, report):
    (row,) = run("extract", report, "--published", "2023-01-02", "--json").rows
    assert row["published"] == "2023-01-02"


def test_standard_input_is_read(run):
    (row,) = run("geoparse", "-", "--json", stdin="Clashes in Bakhmut.").rows
    assert row["document"] == "-"
    assert [m["text"] for m in row["mentions"]] == ["Bakhmut"]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("latin.txt", "café".encode("latin-1"), "UTF-8"),
        ("empty.txt", b"", "no text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        ("bytes.txt", b"abc\0def", "binary"),
        ("huge.txt", b"a" * 50_000_000, "MB"),
    ],
)
def test_one_bad_file_is_named_and_the_others_are_read(run, tmp_path, name, content, word):
    (tmp_path / "good.txt").write_text("Clashes in Bakhmut.", encoding="utf-8")
    (tmp_path / name).write_bytes(content)
    ran = run("geoparse", tmp_path, "--json")
    assert ran.code == 3
    assert [row["document"] for row in ran.rows] == ["good.txt"]
    (line,) = [line for line in ran.err.splitlines() if line.startswith("error:")]
    assert name in line
    assert word.lower() in line.lower()


def test_other_files_of_a_folder_are_skipped_with_a_note(run, tmp_path):
    (tmp_path / "good.txt").write_text("Clashes in Bakhmut.", encoding="utf-8")
    (tmp_path / "sheet.xlsx").write_bytes(b"PK")
    ran = run("geoparse", tmp_path, "--json")
    assert ran.code == 0
    assert "sheet.xlsx" in ran.err


def test_a_missing_file_is_bad_input(run):
    ran = run("geoparse", "nowhere.txt", "--json")
    assert (ran.code, ran.out) == (3, "")
    assert "nowhere.txt" in ran.err


def test_a_second_identical_run_appends_no_event(run, report):
    first, second = run("ingest", report), run("ingest", report)
    assert "2 events appended" in first.err
    assert "0 events appended" in second.err


def test_a_changed_text_at_a_known_url_is_a_new_version(run, tmp_path):
    note = tmp_path / "note.md"
    note.write_text("---\nurl: https://example.org/1\n---\nA drone video shows Bakhmut.\n", encoding="utf-8")
    run("ingest", note)
    note.write_text("---\nurl: https://example.org/1\n---\nA drone video shows Soledar in Ukraine.\n", encoding="utf-8")
    run("ingest", note)
    (row,) = run("find", "--json").rows
    assert "Soledar" in row["description"]


def test_what_was_said_of_a_report_holds_until_something_else_is_said(run, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("A drone video of Bakhmut was posted on Telegram on Monday.", encoding="utf-8")
    run("ingest", note, "--publisher", "Example Wire", "--published", "2022-12-20")
    assert "; 0 events appended" in run("ingest", note).err
    (row,) = run("find", "--json").rows
    assert row["source"]["publisher"] == "Example Wire"
    assert [time["when"] for time in row["times"]] == ["2022-12-19"]
    run("ingest", note, "--published", "2022-12-27")
    (row,) = run("find", "--json").rows
    assert row["source"]["publisher"] == "Example Wire"
    assert [time["when"] for time in row["times"]] == ["2022-12-26"]


def test_build_writes_a_page(run, report, tmp_path):
    ran = run("build", report, "--out", tmp_path / "site")
    assert ran.code == 0
    page = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert "Maksymenka" in page
    assert str(tmp_path / "site" / "index.html") in ran.out


def test_a_map_that_lies_among_the_reports_is_no_report(run, report, tmp_path):
    first = run("build", ".", "--out", tmp_path / "site")
    again = run("build", ".", "--out", tmp_path / "site")
    assert (first.code, again.code) == (0, 0)
    assert "; 0 events appended" in again.err
    assert "a map that geofootage made" in again.err
    assert run("extract", tmp_path / "site" / "index.html").code == 3


def test_an_empty_path_is_not_the_folder_one_stands_in(run, report):
    ran = run("geoparse", "", "--json")
    assert (ran.code, ran.out) == (3, "")


def test_json_output_is_nothing_but_json(run, report):
    for command in ("geoparse", "extract"):
        ran = run(command, report, "--json")
        assert [json.loads(line) for line in ran.out.splitlines()]


APART = "AFP verified two videos from Ukraine. The first was filmed in Bakhmut, the second was filmed in Soledar."


def test_recordings_that_a_text_counts_before_it_tells_them_apart_are_all_kept(run, tmp_path):
    path = tmp_path / "two.txt"
    path.write_text(APART, encoding="utf-8")
    first, second = run("extract", path, "--json").rows[0]["items"]
    assert first["id"] != second["id"]
    assert "2 footage items" in run("ingest", path).err
    assert "0 events appended; 2 footage items" in run("ingest", path).err
