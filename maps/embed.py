"""The catalog into a page: compressed, then in letters where no parser finds markup and no engine a template."""

import json
import zlib
from typing import Any

from maps.letters import seven_bits, sixteen_bits

LEVEL = 4
"""How hard zlib tries: 3 % larger than 5 on our texts, in little more than half of its time."""
HOLDER = "parts"
"""The block of a page that names the folder of its style files, and that they give their content to."""


def island(name: str, content: bytes) -> str:
    """Return `<script type="text/plain" id="name">` holding some bytes, which the page's script unpacks.

    A block of that type is never run, and its letters are those of `maps.letters` alone.
    """
    return f'<script type="text/plain" id="{name}">{seven_bits(zlib.compress(content, LEVEL))}</script>'


def sheet(name: str, content: bytes) -> bytes:
    """Return a style file that holds some bytes as the custom property `--name` of the page's block `HOLDER`.

    That block has nothing below it that would inherit them. The file begins with a byte order mark, which counts for
    more than what a server says of the encoding. The same bytes give the same file.
    """
    before, after = f'#{HOLDER}{{--{name}:"', '"}\n'
    letters = sixteen_bits(zlib.compress(content, LEVEL))
    return b"\xff\xfe" + before.encode("utf-16-le") + letters + after.encode("utf-16-le")


def compact(content: Any) -> bytes:
    """Return compact JSON in UTF-8, keys in the given order."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
