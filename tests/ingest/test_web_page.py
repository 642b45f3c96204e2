import logging
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.errors import InputError
from catalog.ingest import Overrides, read, walk
from catalog.ingest.web_page import main_text

PAGE = """<!doctype html><html lang="uk"><head><meta charset="{charset}"><title>Міст &amp; річка</title>
<meta property="og:site_name" content="Вісник"><meta property="article:published_time" content="2023-04-18T10:00:00Z">
<link rel="canonical" href="https://example.org/bridge"></head><body><nav><a href="/">Головна</a>
<a href="/b">Крамниця</a></nav>
<article><h1>Міст біля Лимана</h1>
<p>На відео з дрона видно зруйнований міст на південь від річки, його зняли третього травня
й оприлюднили в Telegram.</p>
<p>Хто саме керував дроном, видання не повідомляє, а місце зйомки підтвердили двоє незалежних дослідників.</p></article>
<footer>Усі права застережено, 1999-01-01</footer><script>alert("зловмисне")</script></body></html>"""


def put(folder, data, name="page.html"):
    (folder / name).write_bytes(data)
    return next(walk([str(folder / name)]))


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("a connection was attempted")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_the_main_text_without_menu_footer_and_script(tmp_path):
    document = read(put(tmp_path, PAGE.format(charset="utf-8").encode()))
    assert "зруйнований міст" in document.text
    assert "двоє незалежних дослідників" in document.text
    for noise in ("Крамниця", "застережено", "зловмисне", "<p>"):
        assert noise not in document.text


def test_what_the_page_says_of_itself(tmp_path):
    document = read(put(tmp_path, PAGE.format(charset="utf-8").encode()))
    assert document.publisher == "Вісник"
    assert document.published == "2023-04-18"
    assert document.url == "https://example.org/bridge"
    assert document.language == "uk"
    assert document.media_type == "text/html"
    assert document.title


def test_a_date_in_the_prose_is_not_the_date_of_publication(tmp_path):
    page = (
        "<html><body><article><p>"
        + "The clip of the bridge was filmed on 3 May 2022. " * 9
        + "</p></article></body></html>"
    )
    assert read(put(tmp_path, page.encode())).published is None


def test_the_users_word_wins_over_the_page(tmp_path):
    document = read(put(tmp_path, PAGE.format(charset="utf-8").encode()), Overrides("Blatt", "2024"))
    assert (document.publisher, document.published) == ("Blatt", "2024")


def test_an_old_page_is_read_in_the_charset_it_declares(tmp_path):
    document = read(put(tmp_path, PAGE.format(charset="windows-1251").encode("windows-1251")))
    assert "зруйнований міст" in document.text


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset", "rot13"])
def test_a_page_in_no_charset_it_declares_is_refused(tmp_path, charset):
    with pytest.raises(InputError, match=r"page\.html: not UTF-8 at byte"):
        read(put(tmp_path, PAGE.format(charset=charset).encode("windows-1251")))


@pytest.mark.parametrize(
    "page",
    ["<html><body></body></html>", "<html><body><script>a()</script></body></html>", "<<<>>>", "<svg></p><html><p>a"],
)
def test_a_page_without_main_text_is_refused_quietly(tmp_path, capfd, page):
    with pytest.raises(InputError, match=r"page\.html: no main text"):
        read(put(tmp_path, page.encode()))
    assert capfd.readouterr() == ("", "")


TAGS = [
    "<p>",
    "</p>",
    "<table><td>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<svg>",
    "<html lang='",
    "'>",
    "&#xD800;",
    "&#0;",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*TAGS, "\x01", "<title>", "The bridge near Lyman fell. " * 9, "<article>"]), max_size=12)
)
def test_any_page_is_read_or_refused(pieces):
    try:
        fields = main_text("".join(pieces), "page.html")
    except InputError:
        return
    assert all(value.encode() for value in fields.values())


def test_nothing_is_logged_by_default(tmp_path):
    read(put(tmp_path, PAGE.format(charset="utf-8").encode()))
    assert any(isinstance(h, logging.NullHandler) for h in logging.getLogger("trafilatura").handlers)
