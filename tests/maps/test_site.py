import base64
import hashlib
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest

from catalog.errors import UsageError
from catalog.views import SiteOptions
from maps import page
from maps.page import SCRIPTS, own_script
from maps.site import build_site
from maps.vendored import asset

RISKY = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\(|setTimeout\(\s*[\"'`]"
)


class Head(HTMLParser):
    """The first elements of a page."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))


def test_one_file_that_is_told_back(site):
    assert site.name == "index.html"
    assert [path.name for path in site.parent.iterdir()] == ["index.html"]


def test_the_same_rows_give_the_same_bytes(rows, options, site, tmp_path):
    (again,) = build_site(list(rows), tmp_path / "new" / "folder", options)
    assert again.read_bytes() == site.read_bytes()


def test_another_run_of_python_gives_the_same_bytes(rows, options, site, tmp_path):
    """Sets, hashes and random ids would show here."""
    (tmp_path / "rows.txt").write_text("\n".join(row.model_dump_json() for row in rows), encoding="utf-8")
    (tmp_path / "options.json").write_text(options.model_dump_json(), encoding="utf-8")
    script = """if True:
        import sys
        from pathlib import Path
        from catalog.views import ItemRow, SiteOptions
        from maps.site import build_site
        folder = Path(sys.argv[1])
        rows = [ItemRow.model_validate_json(line) for line in (folder / "rows.txt").read_text("utf-8").splitlines()]
        build_site(rows, folder, SiteOptions.model_validate_json((folder / "options.json").read_text("utf-8")))
    """
    root = page.__file__.rpartition("maps")[0]
    subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], check=True, cwd=root, env={"PYTHONHASHSEED": "7", "PATH": ""}
    )
    assert sha256(tmp_path / "index.html") == sha256(site)


def test_the_policy_is_the_first_thing_in_the_head_and_the_charset_is_in_time(site):
    html = site.read_text(encoding="utf-8")
    names = [tag for tag, _ in Head(html).elements]
    first = Head(html).elements[names.index("head") + 1]
    assert first[1]["http-equiv"] == "Content-Security-Policy"
    assert first[1]["content"].startswith("default-src 'none'")
    assert html.encode().index(b'<meta charset="utf-8">') < 1000


def test_the_policy_allows_the_blocks_of_the_page_and_no_other(site):
    html = site.read_text(encoding="utf-8")
    policy = next(attributes["content"] for tag, attributes in Head(html).elements if "http-equiv" in attributes)
    blocks = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(block.encode()).digest()).decode() for block in blocks]
    assert sorted(re.findall(r"'sha256-([^']+)'", policy)) == sorted(digests)
    assert "unsafe" not in policy


def test_nothing_is_loaded_from_anywhere(site):
    for tag, attributes in Head(site.read_text(encoding="utf-8")).elements:
        assert tag not in ("link", "img", "iframe")
        assert not {"src", "srcset", "style"} & attributes.keys()
        assert tag == "a" or "href" not in attributes
    assert "cdn" not in own_script()


def test_what_folium_would_add_is_left_out(site):
    html = site.read_text(encoding="utf-8").lower()
    for other in ("jquery", "bootstrap", "awesome", "jsdelivr", "cdnjs"):
        assert other not in html


def test_a_page_stays_small(site):
    assert site.stat().st_size < 600_000


def test_own_scripts_make_no_markup_out_of_text():
    for name in SCRIPTS:
        assert not RISKY.search(asset(f"script/{name}.js")), name


@pytest.mark.parametrize("planted", ["node.innerHTML = row.quote", "document.write(x)", "eval(x)", "new Function(x)"])
def test_the_test_above_sees_what_is_planted(planted):
    assert RISKY.search(asset("script/quote.js") + planted)


def test_every_script_and_style_file_is_used():
    from importlib.resources import files

    folder = files("maps") / "assets"
    assert {f.name for f in (folder / "script").iterdir()} == {f"{name}.js" for name in SCRIPTS}
    assert {f.name for f in (folder / "style").iterdir()} == {f"{name}.css" for name in page.STYLES}


def test_no_rows_give_a_page_all_the_same(tmp_path):
    (path,) = build_site([], tmp_path, SiteOptions())
    assert "</html>" in path.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UsageError, match=r"could not be written to .*taken.*another folder") as caught:
        build_site([], tmp_path / "taken", SiteOptions())
    assert "\n" not in str(caught.value)


def test_an_older_page_survives_a_failure(tmp_path, monkeypatch):
    (older,) = build_site([], tmp_path, SiteOptions())
    before = older.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(UsageError, match="No space left"):
        build_site([], tmp_path, SiteOptions())
    assert older.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["index.html"]


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_page_says_how_many_items_nobody_has_cleared(rows, options, tmp_path):
    unset = [row.model_copy(update={"sensitivity": None}) for row in rows[:2]]
    cleared = [row.model_copy(update={"sensitivity": "not_sensitive"}) for row in rows]
    said = "Internal copy: nobody has yet judged the sensitivity of 2 items."
    assert said in build_site([*unset, *cleared[2:]], tmp_path, options)[0].read_text(encoding="utf-8")
    assert "Internal copy" not in build_site(cleared, tmp_path, options)[0].read_text(encoding="utf-8")


def test_rows_may_come_one_by_one(rows, options, site, tmp_path):
    (path,) = build_site(iter(rows), tmp_path, options)
    assert path.read_bytes() == site.read_bytes()


def test_a_folder_holds_the_page_and_chunks_named_after_their_content(rows, options, tmp_path):
    loose = options.model_copy(update={"form": "folder"})
    page, chunk, documents = build_site(rows, tmp_path, loose)
    assert chunk.parent.parent == page.parent == tmp_path
    digest = hashlib.sha256(chunk.read_bytes() + documents.read_bytes()).hexdigest()
    assert chunk.parent.name == f"items-{digest[:12]}"
    assert "style-src 'sha256-" in page.read_text(encoding="utf-8")
    assert build_site(rows[:2], tmp_path, loose)[1].parent != chunk.parent
    assert not chunk.exists()
    build_site(rows, tmp_path, options)
    assert [one.name for one in tmp_path.iterdir()] == ["index.html"]


def test_script_files_beside_the_page_are_never_allowed(rows, options, tmp_path):
    page, *_ = build_site(rows, tmp_path, options.model_copy(update={"form": "folder"}))
    policy = re.search('content="(default-src[^"]*)"', page.read_text(encoding="utf-8")).group(1)
    directives = {name: sources for name, _, sources in (part.partition(" ") for part in policy.split("; "))}
    assert directives["style-src"].endswith("'self'")
    assert [name for name, sources in directives.items() if "'self'" in sources] == ["style-src"]


def test_many_items_become_a_folder_unless_one_file_is_asked_for(rows, options, tmp_path, monkeypatch):
    monkeypatch.setattr("maps.site.FOLDER_ABOVE", 3)
    assert len(build_site(rows, tmp_path, options)) == 3
    assert len(build_site(rows, tmp_path, options.model_copy(update={"form": "single"}))) == 1
