"""The main text of a web page, and what the page says of itself; never any network."""

import re
from functools import cache
from typing import Any

from catalog.errors import InputError
from catalog.model.words import OUR_PAGE

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
HEAD = 4096
"""Bytes in which a page declares itself."""
_CHATTY = ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer", "urllib3")


def is_our_map(head: bytes) -> bool:
    """Say whether a page that begins so is a map of ours: to read it would make sources of what was found in them."""
    return OUR_PAGE.encode() in head[:HEAD]


def decode_page(data: bytes, shown: str) -> str:
    """Return a page as text: UTF-8, or else what its `<meta charset>` says. Raises InputError."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        declared = _CHARSET.search(data, 0, HEAD)
        charset = declared[1].decode("ascii") if declared else "utf-8"
        try:
            return data.decode(charset)
        except (UnicodeDecodeError, LookupError):
            raise InputError(f"{shown}: not UTF-8 at byte {error.start}, nor {charset}; save it as UTF-8") from error


def main_text(page: str, shown: str) -> dict[str, Any]:
    """Return the fields of a document that a page gives: its text without menus and footers, title, date, ...

    Raises InputError where no main text is found.
    """
    tree = _library().load_html(page)
    language = _language(tree)
    found = None if tree is None else _extracted(tree)
    if found is None or not (found.text or "").strip():
        raise InputError(f"{shown}: no main text found in this page; save its text as .txt")
    fields = {
        "publisher": found.sitename,
        "title": found.title,
        "url": found.url,
        "published": found.date,
        "language": language,
        "licence": found.license,
    }
    return {"text": found.text, **{key: value for key, value in fields.items() if value}}


def _extracted(tree: Any) -> Any:
    try:
        return _library().bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            # Only what the page declares: a date anywhere in the prose may be that of the footage.
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except AssertionError:  # lxml's, where all of the page is an element that is to be dropped, such as <svg>
        return None


def _language(tree: Any) -> str | None:
    declared = "" if tree is None else tree.get("lang", "").strip()
    return declared if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", declared) else None


@cache
def _library() -> Any:
    import logging

    import trafilatura

    for name in _CHATTY:
        logging.getLogger(name).addHandler(logging.NullHandler())
    return trafilatura
