"""Which other readers of footage a run heeds, and what is kept of that."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from catalog.plugins import EXTRACTOR, load, version

if TYPE_CHECKING:
    from catalog.extract.plugged import Extractor
    from catalog.geoparse import Options


class Plugged(NamedTuple):
    """An extractor that was asked for."""

    name: str
    """The name that it is installed under."""
    version: str
    """What it came with, such as `my-package 1.2`; empty where it does not say."""
    read: "Extractor"


def plugged(names: Iterable[str]) -> tuple[Plugged, ...]:
    """Return the extractors of these names, each once. Raises UsageError for one that is not installed."""
    return tuple(Plugged(name, version(EXTRACTOR, name), load(EXTRACTOR, name)) for name in dict.fromkeys(names))


def said_of(options: "Options | None", extractors: Sequence[Plugged]) -> dict[str, str]:
    """Return what an outcome depends on besides the document and the gazetteer, to be kept with it."""
    told = ", ".join(f"{one.name} ({one.version})" if one.version else one.name for one in extractors)
    return {**(options.said if options else {}), **({"extractors": told} if told else {})}
