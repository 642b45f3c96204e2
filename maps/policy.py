"""What the page may do: nothing but run our own constant blocks. Said to the browser, and checked at build."""

import base64
import hashlib
import re
from collections.abc import Iterable
from html.parser import HTMLParser

from catalog.errors import GeofootageError, UsageError

_FORBIDDEN = {"link", "base", "iframe", "frame", "object", "embed", "form", "img", "image", "audio", "video", "source"}
_LOADING = {"src", "srcset", "style", "action", "formaction", "background", "poster", "data", "ping", "xlink:href"}

_LOADING_STYLE = re.compile(r"@import|url\(\s*['\"]?(?!data:)", re.IGNORECASE)


class UnsafePageError(GeofootageError):
    """The page that was built would load or run something from outside: a fault of the program."""


def content_security_policy(
    scripts: Iterable[str], styles: Iterable[str], *, loose: bool = False, pictures: Iterable[str] = ()
) -> str:
    """Return the policy that allows exactly these inline blocks, and pictures made in the page itself.

    With `loose` it allows style files beside the page as well: from disk the chunks of a folder can be read in no
    other way but as scripts, and a style cannot run. Pictures may come from the hosts of `pictures` (URLs) alone.
    """
    beside = " 'self'" if loose else ""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_source, scripts))}",
            f"style-src {' '.join(map(_source, styles))}{beside}",
            " ".join(("img-src data: blob:", *dict.fromkeys(map(_origin, pictures)))),
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _origin(url: str) -> str:
    found = re.match(r"https://[a-z0-9.-]+(?::[0-9]+)?(?=/)", url)
    if not found:
        raise UsageError(f"{url} is no address of pictures; write https://HOST/{{z}}/{{x}}/{{y}}.png")
    return found[0]


def _source(block: str) -> str:
    digest = hashlib.sha256(block.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def check_closed(html: str) -> None:
    """Raise UnsafePageError if a page would fetch anything, or run anything in an attribute."""
    parser = _Closed()
    parser.feed(html)
    parser.close()


class _Closed(HTMLParser):
    """Walks a page and objects to everything that reaches out of it."""

    _style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one element."""
        self._style = tag == "style"
        _refuse(tag in _FORBIDDEN, f"<{tag}>")
        for name, value in attrs:
            _refuse(name in _LOADING or name.startswith("on"), f"<{tag} {name}>")
            _refuse(name == "href" and (tag != "a" or not _leads_on(value)), f'<{tag} href="{value}">')

    def handle_data(self, data: str) -> None:
        """Look at the text of a style block."""
        if self._style:
            _refuse(bool(_LOADING_STYLE.search(data)), "a style that loads a file")


def _refuse(wrong: bool, what: str) -> None:
    if wrong:
        raise UnsafePageError(f"the page was not written because it would hold {what}; please report this")


def _leads_on(href: str | None) -> bool:
    return href == "#list" or is_web_address(href)


def is_web_address(url: str | None) -> bool:
    """Tell whether a URL may become a link: http or https, nothing else."""
    return bool(url and re.match(r"https?://[^\s]+\Z", url, re.IGNORECASE))
