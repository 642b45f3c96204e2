"""Named extension points: entry points that are loaded only when asked for."""

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any

from catalog.errors import UsageError

SITE = "geofootage.site"
"""Makers of a map site: `build_site(rows, folder, options) -> list[Path]`."""

DETECTOR = "geofootage.detector"
"""Finders of names: `find(document) -> spans` of its text, in characters."""


def load(group: str, name: str) -> Callable[..., Any]:
    """Return what the entry point `name` of `group` names.

    Raises UsageError where nothing of that name is installed.
    """
    found = entry_points(group=group, name=name)
    if not found:
        known = ", ".join(sorted(e.name for e in entry_points(group=group))) or "none"
        raise UsageError(f"no plug-in '{name}' for {group}; installed: {known}")
    plugin: Callable[..., Any] = next(iter(found)).load()
    return plugin
