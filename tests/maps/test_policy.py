import base64
import hashlib

import pytest

from maps.policy import UnsafePageError, check_closed, content_security_policy, is_web_address


def test_the_policy_names_our_blocks_by_their_hash_and_nothing_else():
    policy = content_security_policy(["let a = 1"], ["p { color: red }"])
    digest = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"script-src 'sha256-{digest}';" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "*" not in policy


@pytest.mark.parametrize(
    "planted",
    [
        '<script src="https://cdn.example/leaflet.js"></script>',
        '<link rel="stylesheet" href="https://cdn.example/a.css">',
        '<img alt="x">',
        '<p onclick="go()">',
        '<p style="color:red">',
        '<iframe srcdoc="x"></iframe>',
        '<base href="https://cdn.example/">',
        '<a href="javascript:go()">x</a>',
        '<a href="data:text/html,x">x</a>',
        '<style>@import "a.css";</style>',
        "<style>p { background: url(https://cdn.example/a.png) }</style>",
        "<svg><image href='a.png'/></svg>",
    ],
)
def test_a_page_that_reaches_out_is_not_written(planted):
    with pytest.raises(UnsafePageError, match="please report"):
        check_closed(f"<!doctype html><html><body><p>text</p>{planted}</body></html>")


def test_links_and_inline_blocks_are_fine():
    check_closed('<style>p { color: red }</style><a href="https://a.example/">a</a><script>"<img src=x>"</script>')


@pytest.mark.parametrize("url", ["https://a.example/x", "http://a.example", "HTTPS://A.example"])
def test_web_addresses(url):
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "data:,x", " https://a.example", "//a.example", "ftp://a"]
)
def test_everything_else_becomes_no_link(url):
    assert not is_web_address(url)


def test_pictures_come_from_the_named_hosts_alone():
    from catalog.errors import UsageError
    from catalog.views import ESRI

    policy = content_security_policy([], [], pictures=[ESRI.url])
    assert "img-src data: blob: https://server.arcgisonline.com;" in policy
    for wrong in ("http://tiles.example/{z}", "https://*/{z}", "https://a.example; script-src *", "https://a.example"):
        with pytest.raises(UsageError, match="no address of pictures"):
            content_security_policy([], [], pictures=[wrong])
