"""Write the site that a volunteer opens: one file, or a folder for a large catalog; no network."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from catalog.errors import UsageError
from catalog.model.words import OUR_PAGE
from catalog.views import ItemRow, SiteOptions
from maps.embed import HOLDER, island, sheet
from maps.page import CHUNKS, DATA, Page, gather
from maps.spool import Spool

HEAD = 8_192
"""Within so many bytes a page of ours says that it is one."""
FOLDER_ABOVE = 100_000
"""More items than this are written as a folder where nobody asks for one form."""
PARTS = "items-"
"""Beginning of the name of the folder that holds the chunks; what follows is made from their content."""


def build_site(rows: Iterable[ItemRow], folder: Path, options: SiteOptions) -> list[Path]:
    """Write `folder/index.html`, which opens from disk, and return the paths of all that was written, it first.

    `rows` are read once and the list of the page keeps their order. The page is replaced as a whole or not at all;
    the same rows and options give the same bytes. Raises UsageError if the folder cannot be written to.
    """
    with Spool() as texts, Spool() as sources:
        gathered = gather(rows, texts, sources, options)
        loose = options.form == "folder" or (options.form == "auto" and len(gathered.columns) > FOLDER_ABOVE)
        page = gathered.page(loose)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _refuse_foreign(folder / "index.html")
            return _folder(page, folder) if loose else _single(page, folder)
        except OSError as error:
            raise UsageError(
                f"the map could not be written to {folder}: {error.strerror}; choose another folder"
            ) from error


def _single(page: Page, folder: Path) -> list[Path]:
    islands = (island(name, chunk) for name, chunk in page.chunks)
    written = _replace(folder / "index.html", _filled(page, islands))
    _clear(folder, keep=None)
    return [written]


def _folder(page: Page, folder: Path) -> list[Path]:
    scratch = Path(tempfile.mkdtemp(dir=folder, prefix="."))
    try:
        digest = hashlib.sha256()
        for name, chunk in page.chunks:
            style = sheet(name, chunk)
            (scratch / f"{name}.css").write_bytes(style)
            digest.update(style)
        parts = folder / f"{PARTS}{digest.hexdigest()[:12]}"
        _take_over(scratch, parts)
    except OSError:
        shutil.rmtree(scratch, ignore_errors=True)
        raise
    written = _replace(folder / "index.html", _filled(page, [island(HOLDER, parts.name.encode())]))
    _clear(folder, keep=parts)
    return [written, *sorted(parts.iterdir())]


def _take_over(scratch: Path, parts: Path) -> None:
    """Give finished chunks their name; the same name means the same content."""
    if parts.exists():
        shutil.rmtree(scratch)
    else:
        scratch.chmod(0o755)
        scratch.rename(parts)


def _filled(page: Page, chunks: Iterable[str]) -> Iterator[str]:
    before, _, rest = page.frame.partition(DATA)
    between, _, after = rest.partition(CHUNKS)
    yield before
    yield from page.first
    yield between
    yield from page.later
    yield from chunks
    yield after


def _clear(folder: Path, keep: Path | None) -> None:
    """Take away the chunks of older pages."""
    for old in folder.glob(f"{PARTS}????????????"):
        if old != keep and old.is_dir():
            shutil.rmtree(old)


def _refuse_foreign(path: Path) -> None:
    """Never replace a page that is not a map of ours."""
    if path.exists() and OUR_PAGE.encode() not in path.read_bytes()[:HEAD]:
        raise UsageError(f"{path} is a page of somebody else's and stays; choose another folder for the map")


def _replace(path: Path, pieces: Iterable[str]) -> Path:
    handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        Path(scratch).chmod(0o644)
        return Path(scratch).replace(path)
    except OSError:
        Path(scratch).unlink(missing_ok=True)
        raise
