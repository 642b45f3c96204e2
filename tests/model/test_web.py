"""Addresses and names in one form: what is the same post, the same account, the same name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.callings import handle_key, name_key
from catalog.model.web import account_of, post_of


@pytest.mark.parametrize(
    "same",
    [
        (
            "https://twitter.com/example/status/1604799", "https://x.com/example/status/1604799?s=20",
            "https://mobile.twitter.com/Example/status/1604799?t=abc&s=19", "http://www.x.com/i/web/status/1604799",
            "https://nitter.net/example/status/1604799#m", "https://x.com/example/status/1604799/video/1",
            "https://web.archive.org/web/20221220120000/https://twitter.com/example/status/1604799",
            "https://web.archive.org/web/20221220120000if_/http:/twitter.com/example/status/1604799",
        ),
        ("https://t.me/Channel/77", "https://t.me/s/channel/77", "https://t.me/channel/77?single", "http://telegram.me/channel/77"),
        (
            "https://youtu.be/aB-3_xyz", "https://www.youtube.com/watch?v=aB-3_xyz&t=12s", "https://m.youtube.com/watch?v=aB-3_xyz",
            "https://youtube.com/shorts/aB-3_xyz?feature=share", "https://www.youtube.com/embed/aB-3_xyz",
        ),
        ("https://www.instagram.com/reel/Cabc/?igsh=1", "https://instagram.com/example/p/Cabc/"),
        ("https://www.facebook.com/example/videos/99/", "https://m.facebook.com/watch/?v=99"),
        ("https://www.tiktok.com/@one/video/5?lang=en", "https://tiktok.com/@one/video/5"),
        ("https://www.example.org/a/?utm_source=x&b=2&a=1", "http://example.org/a?a=1&b=2#top"),
    ],
    ids=lambda urls: urls[0],
)  # fmt: skip
def test_all_ways_to_write_an_address_are_one_post(same):
    assert len({post_of(url) for url in same}) == 1
    assert post_of(same[0])


def test_other_posts_are_others():
    urls = [
        "https://x.com/example/status/1", "https://x.com/example/status/2", "https://x.com/example",
        "https://t.me/channel/1", "https://t.me/other/1", "https://youtu.be/aa", "https://youtu.be/AA",
        "https://example.org/a?id=1", "https://example.org/a?id=2", "https://example.org/b",
    ]  # fmt: skip
    assert len({post_of(url) for url in urls}) == len(urls)


@pytest.mark.parametrize(
    "url", [None, "", "ftp://example.org/a", "example.org", "https://", "http://[::1", "https://" + "a" * 3000]
)
def test_what_is_no_address_has_no_key(url):
    assert post_of(url) is None
    assert account_of(url) is None


@given(
    st.text()
    | st.text().map("https://x.com/{}".format)
    | st.text().map("https://web.archive.org/web/1/https://{}".format)
)
def test_no_text_breaks_it(text):
    assert post_of(text) is None or post_of(text) == post_of(text)
    assert account_of(text) is None or account_of(text)


def test_the_account_of_a_post():
    assert account_of("https://mobile.twitter.com/example/status/1") == "example"
    assert account_of("https://t.me/s/channel/77") == "channel"
    assert account_of("https://x.com/i/web/status/1") is None
    assert account_of("https://youtu.be/aa") is None
    assert handle_key(" @Example ") == handle_key("example")
    assert handle_key(None) == ""


@pytest.mark.parametrize(
    "same",
    [
        ("Reuters", "the Reuters news agency", "REUTERS", "Reuters’"[:-1], "Рейтер"),
        ("The Associated Press", "Associated Press", "AP", "the AP"),
        ("Agence France-Presse", "AFP", "Agence France Presse"),
        ("the Institute for the Study of War", "ISW", "Institute for the Study of War’s"),
        ("Ukrainian defence ministry", "Ukraine's Defense Ministry", "the Ministry of Defence of Ukraine"),
        ("Ángel Núñez", "Angel Nunez"),
        ("BBC Verify", "the BBC"),
    ],
    ids=lambda names: names[0],
)
def test_the_spellings_of_a_name_are_one(same):
    assert len({name_key(name) for name in same}) == 1


def test_other_names_are_others():
    names = ["Reuters", "Bellingcat", "Russian defence ministry", "Ukrainian defence ministry", "Олексій", "Алексей"]
    assert len({name_key(name) for name in names}) == len(names)
    assert name_key(None) == name_key(" ") == ""
