"""Named extension points: entry points that are loaded only when asked for."""

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from catalog.errors import UsageError

SITE = "geofootage.site"
"""Makers of a map site: `build_site(rows, folder, options) -> list[Path]`."""

DETECTOR = "geofootage.detector"
"""Finders of names: `find(document) -> spans` of its text, in characters."""

EXTRACTOR = "geofootage.extractor"
"""Readers of footage: `read(document) -> answers`, each an object that quotes the text (`catalog.extract.plugged`)."""


def load(group: str, name: str) -> Callable[..., Any]:
    """Return what the entry point `name` of `group` names.

    Raises UsageError where nothing of that name is installed.
    """
    plugin: Callable[..., Any] = _named(group, name).load()
    return plugin


def version(group: str, name: str) -> str:
    """Return distribution and version that an entry point came with, `my-package 1.2`; empty where it does not say.

    Raises UsageError where nothing of that name is installed.
    """
    made_by = _named(group, name).dist
    return f"{made_by.name} {made_by.version}" if made_by else ""


def _named(group: str, name: str) -> EntryPoint:
    found = entry_points(group=group, name=name)
    if not found:
        known = ", ".join(sorted(e.name for e in entry_points(group=group))) or "none"
        raise UsageError(f"no plug-in '{name}' for {group}; installed: {known}")
    return next(iter(found))
