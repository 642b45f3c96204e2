"""Static HTML maps of a footage catalog that open from disk with no network: `build_site(rows, folder, options)`."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from maps.site import build_site as build_site

__all__ = ["build_site"]


def __getattr__(name: str) -> Any:
    """Load the maker when it is asked for: what reads one module of this package need not wait for all of them."""
    if name == "build_site":
        from maps.site import build_site

        return build_site
    raise AttributeError(f"module 'maps' has no attribute {name!r}")
