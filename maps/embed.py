"""The catalog into a page: compressed, then in base64, where no parser finds markup and no engine a template."""

import base64
import json
import zlib
from typing import Any

LEVEL = 5
"""How hard zlib tries: 2 % larger than 6 on our texts, in two thirds of its time."""


def island(name: str, content: bytes) -> str:
    """Return `<script type="text/plain" id="name">` holding some bytes, which the page's script unpacks.

    A block of that type is never run, and its letters are those of base64 alone.
    """
    return f'<script type="text/plain" id="{name}">{packed(content)}</script>'


def packed(content: bytes) -> str:
    """Return bytes compressed (zlib) and written in base64. The same bytes give the same text."""
    return base64.b64encode(zlib.compress(content, LEVEL)).decode("ascii")


def compact(content: Any) -> bytes:
    """Return compact JSON in UTF-8, keys in the given order."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
