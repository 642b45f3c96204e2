"""The files that a built gazetteer consists of, and the seal that says that they are complete."""

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

PLACES, NAMES, SEAL = "places.db", "names.marisa", "seal.json"
ABOUT = "about.json"
"""Beside an imported volume: where it came from, see `source`."""

Progress = Callable[[int, int, str], None]
"""Told (done, total, what is being done) now and then."""


def quiet(done: int, total: int, what: str) -> None:
    """Tell nobody."""


def seal(folder: Path, version: str) -> dict[str, Any]:
    """Return what tells a complete gazetteer of this version from any other content of a folder.

    The trie is summed up whole, as it is mapped into memory and trusted; of the SQLite file the size and the
    beginning must do, as SQLite itself says where a page makes no sense.
    """
    with (folder / PLACES).open("rb") as places:
        head = zlib.crc32(places.read(1 << 16))
    return {
        "version": version,
        "size": (folder / PLACES).stat().st_size,
        "places": head,
        "names": zlib.crc32((folder / NAMES).read_bytes()),
    }


def whole(home: Path, version: str) -> bool:
    """Say whether a folder holds a complete and undamaged gazetteer of this version."""
    try:
        return bool(json.loads((home / SEAL).read_text(encoding="utf-8")) == seal(home, version))
    except (OSError, ValueError):
        return False
