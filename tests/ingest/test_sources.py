import os
from pathlib import Path

import pytest

from catalog.ingest import Source, walk
from catalog.ingest.sources import printable


def names(*paths, note=None):
    return [s.name for s in walk([str(p) for p in paths], *([note] if note else []))]


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.md", "c.HTML", "sub/z.txt", "sub/deep/y.htm", "alpha/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words", encoding="utf-8")
    return tmp_path


def test_a_folder_gives_all_below_it_in_a_fixed_order_with_relative_names(folder):
    assert names(folder) == ["a.md", "b.txt", "c.HTML", "alpha/x.txt", "sub/z.txt", "sub/deep/y.htm"]


def test_the_same_folder_relative_to_where_one_stands(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert names(".") == names(folder)


def test_other_types_and_readmes_are_skipped_with_a_note_each(folder):
    for name in ("sheet.xlsx", "README.md", "Readme-first.txt", "noend"):
        (folder / name).write_text("words", encoding="utf-8")
    notes = []
    assert "README.md" not in names(folder, note=notes.append)
    assert len(notes) == 4
    for name in ("sheet.xlsx", "README.md", "Readme-first.txt", "noend"):
        assert sum(f"{name}: skipped" in n for n in notes) == 1


def test_hidden_files_and_folders_are_left_out_silently(folder):
    (folder / ".git").mkdir()
    (folder / ".git" / "note.txt").write_text("words", encoding="utf-8")
    (folder / ".hidden.txt").write_text("words", encoding="utf-8")
    notes = []
    assert len(names(folder, note=notes.append)) == 6
    assert not notes


def test_a_file_named_by_itself_is_given_whatever_it_is_called(folder):
    (folder / "README.md").write_text("words", encoding="utf-8")
    (folder / "post.json").write_text("words", encoding="utf-8")
    assert names(folder / "README.md", folder / "post.json", "-") == ["README.md", "post.json", "-"]


def test_what_is_not_there_is_given_too_so_that_reading_names_it(tmp_path):
    assert list(walk([str(tmp_path / "gone.txt")])) == [Source(str(tmp_path / "gone.txt"), "gone.txt")]


def test_a_folder_that_cannot_be_listed_is_given_too(folder, monkeypatch):
    listed = Path.iterdir

    def refuse(path):
        if path.name == "sub":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert names(folder) == ["a.md", "b.txt", "c.HTML", "alpha/x.txt", "sub"]


def test_a_link_that_leads_back_up_does_not_loop(folder):
    (folder / "sub" / "up").symlink_to(folder, target_is_directory=True)
    assert len(names(folder)) == 6


def test_a_fifo_in_a_folder_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.txt")
    notes = []
    assert "pipe.txt" not in names(folder, note=notes.append)
    assert "not a regular file" in notes[0]


def test_odd_bytes_in_a_name_do_no_harm(tmp_path):
    (tmp_path / os.fsdecode(b"odd\xff\nname.txt")).write_bytes(b"words")
    assert names(tmp_path) == ["odd\\xff\\nname.txt"]


def test_names_in_other_scripts_stay_as_they_are():
    assert printable("звіт про Бахмут.txt") == "звіт про Бахмут.txt"
