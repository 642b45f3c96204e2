"""`geofootage map`: which items leave the catalog, for whom, as of when, and in what form."""
# ruff: noqa: E501  tables read better on one line

import importlib.util
import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("map_reading", Path(__file__).parents[1] / "maps" / "reading.py")
reading = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(reading)


def held(folder):
    """The rows' ids that a written page holds, and all that it says, unpacked."""
    path = folder / "index.html"
    rows, texts = reading.items(path), reading.blocks(path)
    said = "".join(text.decode() for name, text in texts.items() if name not in ("basemap", "first", "rest"))
    return [row["id"] for row in rows], path.read_text(encoding="utf-8") + said + json.dumps(rows, ensure_ascii=False)


@pytest.fixture
def two(run, item, tmp_path):
    """The item of the report, and one that a person added; both without a judgement of their sensitivity."""
    assert run("add", "--kind", "video", "Secret barn", "--at", "48.7,37.6").code == 0
    ids, _ = made(run, tmp_path / "all")
    return item, next(one for one in ids if one != item)


def made(run, folder, *options):
    result = run("map", "--out", str(folder), *options)
    assert result.code == 0, result.err
    return held(folder)


def test_what_nobody_judged_stays_in(run, two, tmp_path):
    item, barn = two
    run("set", item, "--sensitivity", "not_sensitive")
    assert set(made(run, tmp_path / "i")[0]) == {item, barn}
    for profile in ("public", "partner"):
        ids, text = made(run, tmp_path / profile, "--profile", profile)
        assert ids == [item]
        assert "Secret barn" not in text
        assert barn not in text
        assert f"{profile.capitalize()} copy" in text
        assert "Internal copy" not in text


def test_a_public_page_is_the_same_whatever_is_held_back(run, two, tmp_path):
    """Nothing of what stays in may show: not its number, not the towns around it."""
    item, _ = two
    run("set", item, "--sensitivity", "not_sensitive")
    made(run, tmp_path / "a", "--profile", "public")
    assert run("add", "--kind", "still", "Another secret", "--at", "50.4,30.5").code == 0
    made(run, tmp_path / "b", "--profile", "public")
    pages = [(tmp_path / name / "index.html").read_bytes() for name in "ab"]
    without = [re.sub(rb"catalog [0-9a-f]{12}", b"", page) for page in pages]
    assert without[0] == without[1]


def test_only_what_is_asked_for(run, two, tmp_path):
    _, barn = two
    assert made(run, tmp_path / "f", "--filter", "text=barn", "--filter", "near=48.7,37.6", "--filter", "within=2km")[
        0
    ] == [barn]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [("colour=red", "NAME one of text"), ("status=gone", "a status is one of"), ("within=2km", "near=LAT,LON"), ("text", "NAME=VALUE")],
)  # fmt: skip
def test_what_cannot_be_asked(run, item, tmp_path, wrong, said):
    result = run("map", "--out", str(tmp_path / "x"), "--filter", wrong)
    assert result.code == 2
    assert said in result.err


def test_the_catalog_as_it_was(run, two, tmp_path):
    yesterday, tomorrow = (date.today() + timedelta(days=days) for days in (-2, 2))
    assert made(run, tmp_path / "old", "--as-of", str(yesterday))[0] == []
    ids, text = made(run, tmp_path / "new", "--as-of", str(tomorrow))
    assert set(ids) == set(two)
    assert f"As of {tomorrow}" in text
    assert run("map", "--out", str(tmp_path / "x"), "--as-of", "soon").code == 2


def test_what_changed_is_marked(run, two, tmp_path):
    yesterday = date.today() - timedelta(days=2)
    (tmp_path / "copy.db").write_bytes((tmp_path / "catalog.db").read_bytes())
    item, barn = two
    run("set", barn, "--at", "48.71,37.61")
    run("set", item, "--description", "A better description")
    made(run, tmp_path / "d", "--diff", str(tmp_path / "copy.db"))
    made(run, tmp_path / "n", "--diff", str(yesterday))
    assert (tmp_path / "d" / "index.html").read_bytes() != (tmp_path / "n" / "index.html").read_bytes()


def test_a_folder_when_asked_for(run, item, tmp_path):
    assert run("map", "--out", str(tmp_path / "site"), "--folder").code == 0
    assert {one.suffix for one in (tmp_path / "site").glob("items-*/*")} == {".css"}
    made(run, tmp_path / "site", "--single-file")
    assert [one.name for one in (tmp_path / "site").iterdir()] == ["index.html"]
