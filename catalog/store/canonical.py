"""The one way to write an event: JSON bytes that come out alike on every machine, and their SHA-256."""

import json
from hashlib import sha256
from typing import Any

from catalog.errors import InputError


def canonical(value: Any) -> bytes:
    """Return JSON as UTF-8 bytes: keys sorted by code point, no white space, nothing escaped that need not be.

    Raises InputError for floats (they print differently elsewhere) and for lone surrogates (they have no UTF-8).
    """
    _refuse_floats(value, "event")
    return _written(value)


def digest(value: Any) -> str:
    """Return the SHA-256 of the bytes of a record's JSON form, in hexadecimal; records hold no floats."""
    return sha256(_written(value)).hexdigest()


def _written(value: Any) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        around = ascii(text[max(0, error.start - 20) : error.end])
        raise InputError(
            f"the text holds half a character near {around}; save it as UTF-8 and read it again"
        ) from error


def _refuse_floats(value: Any, where: str) -> None:
    if isinstance(value, float):
        raise InputError(f"a number with a fraction at {where} cannot be kept; give a whole number or text")
    if isinstance(value, dict):
        for key, inner in value.items():
            _refuse_floats(inner, f"{where}.{key}")
    elif isinstance(value, (list, tuple)):
        for inner in value:
            _refuse_floats(inner, where)
