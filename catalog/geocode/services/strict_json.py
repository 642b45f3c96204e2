"""JSON from strangers: UTF-8, no NaN, no key twice, not nested deeply. Anything else is refused."""

import json
import math
import re
from typing import Any

from catalog.geocode.services.wire import UnfitError

MAX_DEPTH = 32
"""Levels of nesting; an outline of many parts in a list of features takes nine."""
MAX_DIGITS = 20

_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def parsed(body: bytes) -> Any:
    """Return what some bytes say in JSON (RFC 8259). Raises UnfitError where they are not quite that."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnfitError("it is not UTF-8") from error
    _check_depth(text)
    try:
        return json.loads(
            text, parse_constant=_no_number, parse_float=_finite, parse_int=_whole, object_pairs_hook=_once
        )
    except json.JSONDecodeError as error:
        raise UnfitError("it is empty" if not text.strip() else "it is no JSON, or cut off") from error


def _check_depth(text: str) -> None:
    depth = 0
    for found in _BRACKET.finditer(text):
        sign = found.group()
        if sign in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise UnfitError(f"it is nested more than {MAX_DEPTH} levels deep")
        elif sign in "]}":
            depth -= 1


def _no_number(word: str) -> Any:
    raise UnfitError(f"it holds {word}, which is no number")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise UnfitError("it holds a number beyond all bounds")
    return value


def _whole(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise UnfitError("it holds a number beyond all bounds")
    return int(digits)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise UnfitError("it says something twice")
    return made
