"""The files that the page is made of: our own assets, and those of others with version, licence and hash."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

ASSETS = files("maps") / "assets"


@cache
def asset(path: str) -> str:
    """Return the text of one file under `maps/assets/`."""
    return (ASSETS / path).read_text(encoding="utf-8")


def packages() -> list[dict[str, Any]]:
    """Return what VENDOR.json says: name, version, licence, what it holds and the SHA-256 of each file."""
    told: list[dict[str, Any]] = json.loads(asset("vendor/VENDOR.json"))["packages"]
    return told


def credit_lines() -> list[str]:
    """Say which work of others the page holds: a line for what it is, with the packages that carry it."""
    lines: dict[str, list[str]] = {}
    for p in packages():
        called = "" if p["holds"].casefold() == p["name"] else f"{p['name']} "
        lines.setdefault(p["holds"], []).append(f"{called}{p['version']} ({p['licence']})")
    return [f"{holds} {', '.join(carried)}" for holds, carried in lines.items()]


def leaflet_script() -> str:
    """Return Leaflet without the comment that would make developer tools look for a source map."""
    return re.sub(r"\n//# sourceMappingURL=\S*", "", asset("vendor/leaflet/leaflet.js"))


def leaflet_style() -> str:
    """Return Leaflet's style without its pictures, none of which we use and all of which would be requests."""
    return re.sub(r"url\([^)]*\)", "none", asset("vendor/leaflet/leaflet.css").replace("\r\n", "\n"))
