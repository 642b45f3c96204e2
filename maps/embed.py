"""Catalog text into a page: as inert JSON that no HTML parser and no template engine can misread."""

import json
import re
from typing import Any

_RISKY = re.compile("[<>&{\u2028\u2029]")


def island(name: str, content: Any) -> str:
    """Return `<script type="application/json" id="name">` holding some content, which the page's script parses.

    Outside strings, JSON needs `{`: only those inside strings are escaped, as are `<`, `>`, `&` and the two
    line separators. A block of that type is never run, whatever it holds.
    """
    return f'<script type="application/json" id="{name}">{inert(content)}</script>'


def inert(content: Any) -> str:
    """Return compact JSON, keys in the given order, with every risky character of its strings as `\\uXXXX`."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return re.sub(r'"(?:[^"\\]|\\.)*"', lambda said: _RISKY.sub(_escape, said.group()), text)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"
