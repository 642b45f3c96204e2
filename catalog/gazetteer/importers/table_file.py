"""Tab-separated tables of GeoNames, plain or in a zip, row by row: what cannot be read is skipped and counted."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from catalog.errors import InputError
from catalog.gazetteer.files import Progress
from catalog.gazetteer.source import Skipped

PLACE_COLUMNS, NAME_COLUMNS = 19, 10
"""How many columns a dump of places has, and one of alternate names."""
LONGEST_LINE = 1 << 20
TOLD_EVERY = 20_000

_OTHER_TABLES = ("readme", "iso-languagecodes")


class TableFile:
    """One table. Raises InputError where the file is no table of so many columns."""

    def __init__(self, path: Path, columns: int) -> None:
        self.path, self.columns = path, columns
        found = columns_of(path)
        if found != columns:
            raise InputError(
                f"{path}: no dump of GeoNames, which has {columns} tab-separated columns ({found} here); "
                "get UA.zip or allCountries.zip from https://download.geonames.org/export/dump/"
            )

    def rows(self, progress: Progress, what: str) -> Iterator[list[str] | Skipped]:
        """Yield the columns of every row, or why it cannot be read."""
        with _stream(self.path) as (file, size):
            for number, line in enumerate(_lines(file, self.path)):
                if number % TOLD_EVERY == 0:
                    progress(file.tell(), size, what)
                yield self._row(line)

    def _row(self, line: bytes) -> list[str] | Skipped:
        if len(line) >= LONGEST_LINE:
            return Skipped("longer than a megabyte")
        try:
            row = line.decode("utf-8").rstrip("\r\n").split("\t")
        except UnicodeDecodeError:
            return Skipped("not UTF-8")
        return row if len(row) == self.columns else Skipped(f"not {self.columns} columns")


def columns_of(path: Path) -> int:
    """Return how many columns most of the first rows have; 0 where it is no table."""
    with _stream(path) as (file, _):
        counts = [
            line.count(b"\t") + 1 for _, line in zip(range(20), _lines(file, path), strict=False) if b"\t" in line
        ]
    return max(counts, key=counts.count, default=0)


def _lines(file: IO[bytes], path: Path) -> Iterator[bytes]:
    try:
        while line := file.readline(LONGEST_LINE):
            yield line
            while len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
                line = file.readline(LONGEST_LINE)
    except (zipfile.BadZipFile, EOFError, OSError) as error:
        raise InputError(f"{path}: breaks off ({error}); get it again") from error


@contextmanager
def _stream(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    """Open a text, or the largest one in a zip; the size is that of the text in bytes."""
    try:
        if not zipfile.is_zipfile(path):
            with path.open("rb") as plain:
                yield plain, path.stat().st_size
            return
        with zipfile.ZipFile(path) as archive:
            member = _table_in(archive, path)
            with archive.open(member) as packed:
                yield packed, member.file_size
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise InputError(f"{path}: a zip file that cannot be read ({error}); get it again") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}; name a file that can be read") from error


def _table_in(archive: zipfile.ZipFile, path: Path) -> zipfile.ZipInfo:
    texts = [m for m in archive.infolist() if m.filename.endswith(".txt") and not m.filename.startswith(_OTHER_TABLES)]
    if not texts:
        raise InputError(f"{path}: holds no table of GeoNames (a .txt); get UA.zip or allCountries.zip")
    return max(texts, key=lambda m: m.file_size)
