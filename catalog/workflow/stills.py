"""The pictures of satellite pairs that may go into a map: kept, dated, and under terms that let them be passed on."""

import re
from collections.abc import Sequence
from pathlib import Path

from catalog.store import Catalog
from catalog.views import ItemRow

FREE = re.compile(r"(public domain|pd\b|cc0|cc[ -]by([ -]sa)?([ -]\d.*)?$)", re.IGNORECASE)
"""Terms under which a picture may be passed on in a page of somebody's own. CC BY-NC and BY-ND are none of them."""
HARMLESS = (None, "not_sensitive", "deceptive")
"""Sensitivities of items whose pictures need no cover."""


def stills_of(catalog: Catalog, rows: Sequence[ItemRow]) -> dict[str, Path]:
    """Return by SHA-256 the files of the pictures that the map of these rows may show."""
    found: dict[str, Path] = {}
    for row in rows:
        if row.kind != "satellite_pair" or row.sensitivity not in HARMLESS:
            continue
        for copy in row.copies:
            free = copy.licence and FREE.match(copy.licence.strip())
            if copy.sha256 and copy.acquired and free and (file := catalog.kept_file(copy.sha256)):
                found[copy.sha256] = file
    return found
