"""The block between two `---` lines on top of a Markdown note: simple `key: value` lines."""

import re

from catalog.errors import InputError
from catalog.model.dates import checked

KEYS = {
    "publisher": "publisher",
    "title": "title",
    "url": "url",
    "published": "published",
    "language": "language",
    "licence": "licence",
    "license": "licence",
}
"""Keys that are read, and the document's field for each. Other keys, and what is nested below them, are kept out."""

_FENCE = re.compile(r"---[ \t]*\r?(?:\n|\Z)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_PAIR = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)\s*\Z")
_NESTED = re.compile(r"\s|-(?:\s|\Z)")


def split(whole: str, shown: str) -> tuple[dict[str, str], int]:
    """Return the fields of a note and how many characters its front matter takes (0 = there is none).

    A byte order mark before the first `---` counts as part of the block. Raises InputError, naming the note
    as `shown` and the line, for a block that is not closed, a line that is no pair, a key given twice, a bad date.
    """
    begin = 1 if whole.startswith("\ufeff") else 0
    opening = _FENCE.match(whole, begin)
    if not opening:
        return {}, 0
    fields: dict[str, str] = {}
    key = None
    for number, line in enumerate(_LINE.finditer(whole, opening.end()), start=2):
        if _FENCE.fullmatch(line[0]):
            return fields, line.end()
        key = _take(line[0], key, fields, f"{shown}, line {number}")
    raise InputError(f"{shown}: the front matter begun on line 1 is never closed; add a line '---' behind it")


def _take(line: str, above: str | None, fields: dict[str, str], where: str) -> str | None:
    """Put what a line says into `fields`; return the key it is about, `above` for a line that goes on."""
    if not line.strip() or line.startswith("#"):
        return above
    if _NESTED.match(line) and above and above not in KEYS:
        return above
    found = _PAIR.match(line)
    if not found:
        raise InputError(
            f"{where}: not a 'key: value' line of front matter; write one pair a line and '---' behind the last"
        )
    key, value = found[1].lower(), _unquoted(found[2])
    field = KEYS.get(key)
    if field in fields:
        raise InputError(f"{where}: the front matter says '{key}' twice; keep one")
    if field and value:
        fields[field] = _checked_date(value, where) if field == "published" else value
    return key


def _unquoted(value: str) -> str:
    quote = value[:1]
    inner = value[1:-1]
    return inner if len(value) > 1 and quote in "\"'" and value.endswith(quote) and quote not in inner else value


def _checked_date(value: str, where: str) -> str:
    try:
        return checked(value)
    except ValueError as error:
        raise InputError(f"{where}: published: {error}") from error
