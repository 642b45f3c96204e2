"""`same`: the recording that several papers tell of, and one check that all of them quote."""

import pytest

PAPERS = {
    "a.md": """A drone video posted on Telegram by @skyeye on 4 March 2023 shows burning tanks near Vuhledar, Ukraine.
        Reuters confirmed the location from the tree lines. The clip lasts two minutes.""",
    "b.md": """Burning tanks near Vuhledar in Ukraine are seen in a drone video that @skyeye posted on Telegram on
        4 March 2023. The Reuters news agency verified the location. The two-minute clip was shared widely.""",
    "c.md": """A dashcam video posted on Telegram by @roadwatch on 5 May 2022 shows a bus in flames near Kherson,
        Ukraine.""",
}


@pytest.fixture
def ids(run, tmp_path):
    """Items by the file that they were found in."""
    for name, words in PAPERS.items():
        text = " ".join(words.split())
        (tmp_path / name).write_text(
            f"---\npublisher: Paper {name}\npublished: 2023-03-06\n---\n{text}\n", encoding="utf-8"
        )
    assert run("ingest", *PAPERS).code == 0
    return {row["document"]: row["id"] for row in run("find", "--json").rows}


def test_pairs_are_listed_with_reasons_and_as_suggested(run, ids):
    ran = run("same", "--json")
    assert ran.code == 0
    (pair,) = ran.rows
    assert {pair["item"], pair["other"]} == {ids["a.md"], ids["b.md"]}
    assert pair["status"] == "suggested"
    assert pair["reasons"]["same account and day"] > 0
    assert run("same", ids["b.md"][:12], "--json").rows[0]["other"] == ids["a.md"]
    told = run("same").out
    assert "same account and day +0.55" in told
    assert "a.md: A drone video" in told


def test_none_is_told_and_is_no_success(run, ids):
    for words in (("same", ids["c.md"]), ("same", "--least", "1")):
        ran = run(*words, "--json")
        assert (ran.code, ran.out) == (1, "")
        assert "error: no items look like one recording" in ran.err


def test_a_person_decides_either_way(run, ids):
    one, other = ids["a.md"], ids["b.md"]
    assert run("link", one, "--to", other, "--as", "not_same", "--why", "other tanks").code == 0
    assert run("same").code == 1
    assert run("undo").code == 0
    (maybe,) = run("show", one, "--json").rows[0]["may_be_same"]
    assert (maybe["item"], maybe["status"]) == (other, "suggested")
    assert f"may be the same: {other}" in run("show", one).out
    assert run("merge-items", one, other).code == 0
    assert run("same").code == 1
    assert run("show", one, "--json").rows[0]["may_be_same"] == []


def test_one_check_that_two_papers_quote_is_one_check(run, ids):
    run("merge-items", ids["a.md"], ids["b.md"])
    row = next(row for row in run("find", "--json").rows if row["id"] == ids["a.md"])
    told = row["independence"]
    assert (told["articles"], told["items"], told["footage"], told["checks"]) == (2, 2, 1, 1)
    assert [(one["verifier"], one["articles"]) for one in told["by"]] == [("Reuters", 2)]
    assert [twin["id"] for twin in row["twins"]] == [ids["b.md"]]
    assert "independent: 1 recording, 2 articles, 1 check: Reuters (2 articles)" in run("show", ids["a.md"]).out
    assert "2 articles, 1 independent check" in " ".join(run("find").out.split())
    assert f"a duplicate of {ids['a.md']}" in run("show", ids["b.md"]).out
