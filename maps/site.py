"""Write the site that a volunteer opens: one file, no network."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from catalog.errors import UsageError
from catalog.model.words import OUR_PAGE
from catalog.views import ItemRow, SiteOptions
from maps.page import page_html

HEAD = 8_192
"""Within so many bytes a page of ours says that it is one."""


def build_site(rows: Sequence[ItemRow], folder: Path, options: SiteOptions) -> list[Path]:
    """Write `folder/index.html`, which opens from disk, and return the paths of all that was written.

    `rows` keep their order. The file is replaced as a whole or not at all; the same rows and options give the
    same bytes. Raises UsageError if the folder cannot be written to.
    """
    html = page_html(rows, options)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_foreign(folder / "index.html")
        return [_replace(folder / "index.html", html)]
    except OSError as error:
        raise UsageError(
            f"the map could not be written to {folder}: {error.strerror}; choose another folder"
        ) from error


def _refuse_foreign(path: Path) -> None:
    """Never replace a page that is not a map of ours."""
    if path.exists() and OUR_PAGE.encode() not in path.read_bytes()[:HEAD]:
        raise UsageError(f"{path} is a page of somebody else's and stays; choose another folder for the map")


def _replace(path: Path, text: str) -> Path:
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(scratch).chmod(0o644)
        return Path(scratch).replace(path)
    except OSError:
        Path(scratch).unlink(missing_ok=True)
        raise
