"""What has been imported: the record that lies beside an imported volume, and what could not be taken in."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from catalog.errors import InputError
from catalog.gazetteer.draft import Draft


class Source(BaseModel):
    """Some file of places: what it is called, and what its licence asks for."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    name: str
    """What the volume is called: `ua`, `helsinki`. Importing another file under the same name replaces it."""
    kind: str
    """`geonames`, `osm`, `list` or `katottg`."""
    file: str
    """Name of the file."""
    sha256: str
    """SHA-256 of its bytes, with those of the file of names where there is one."""
    licence: str
    attribution: tuple[str, ...]
    """Lines that everybody who shows these places must show."""


class About(Source):
    """An imported volume: the receipt of its import."""

    imported: str
    """When, ISO 8601, UTC."""
    counts: dict[str, int] = {}
    """Places by kind, and `names`, `former names`, `houses`."""
    skipped: dict[str, int] = {}
    """What was not taken in: how many records, by reason."""


class Skipped(NamedTuple):
    """A record that is not taken in."""

    reason: str


Step = tuple[int, Draft | Skipped]
"""The number of a record in its file, from 0, rising; and what became of it. One record may give several places."""


def slug(text: str) -> str:
    """Return a file name as the name of a volume: lower case, letters and digits, without its endings."""
    plain = "".join(c if c.isalnum() else "-" for c in text.lower().partition(".")[0])
    return "-".join(filter(None, plain.split("-"))) or "places"


def sha256_of(*paths: Path) -> str:
    """Return the SHA-256 of files one behind the other. Raises InputError where one cannot be read."""
    digest = hashlib.sha256()
    for path in paths:
        try:
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    digest.update(block)
        except OSError as error:
            raise InputError(f"{path}: {error.strerror}; name a file that can be read") from error
    return digest.hexdigest()


def tally(skipped: Counter[str]) -> dict[str, int]:
    """Return counts as a plain dictionary, the most frequent first."""
    return dict(skipped.most_common())
