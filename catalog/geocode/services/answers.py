"""Answers that were given before: what was asked of whom, when, and every byte of what was said."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from catalog.errors import CatalogError

FILE = "services.db"
KEEP_FOUND_S = 180 * 86_400
"""An answer is asked for anew after half a year: places are renamed, shelled and mapped."""
KEEP_NONE_S = 7 * 86_400
"""That nothing was found is true for a week: volunteers map what is in the news."""

_TABLES = """
CREATE TABLE IF NOT EXISTS answer (
    provider TEXT, endpoint TEXT, query TEXT, parameters TEXT,
    asked_at INTEGER NOT NULL, found INTEGER NOT NULL, sha256 TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (provider, endpoint, query, parameters)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pace (host TEXT PRIMARY KEY, next_at REAL NOT NULL) WITHOUT ROWID;
"""
_FIND = """
SELECT asked_at, found, sha256, body FROM answer
WHERE provider = ? AND endpoint = ? AND query = ? AND parameters = ?
"""


class Asked(NamedTuple):
    """One question to one service. It holds no key and no password."""

    provider: str
    endpoint: str
    """The address without its parameters."""
    query: str
    """The words that were asked for."""
    parameters: str
    """All other parameters, as JSON with sorted keys."""


class Answer(NamedTuple):
    """What a service said, word for word, and when."""

    asked: Asked
    asked_at: int
    """Seconds since 1970, UTC."""
    body: bytes
    found: bool = True
    """False: the service looked and found none."""
    kept: bool = False
    """It comes from the file rather than from the service."""

    def is_current(self, now: float) -> bool:
        """Say whether it is young enough to be used without asking again."""
        return 0 <= now - self.asked_at < (KEEP_FOUND_S if self.found else KEEP_NONE_S)


class Answers:
    """The file of answers in a cache folder. Many processes may use it at once; deleting it loses nothing but time."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def find(self, asked: Asked) -> Answer | None:
        """Return what was answered before, however old; None where it was never asked, or its bytes are damaged."""
        if not self._path.exists():
            return None
        try:
            with closing(sqlite3.connect(self._path.absolute().as_uri() + "?mode=ro", uri=True, timeout=30)) as db:
                row = db.execute(_FIND, asked).fetchone()
        except sqlite3.Error as error:
            raise self._unusable(error) from error
        body = _unpacked(row[3]) if row else None
        if body is None or hashlib.sha256(body).hexdigest() != row[2]:
            return None
        return Answer(asked, row[0], body, bool(row[1]), kept=True)

    def keep(self, answer: Answer) -> None:
        """Keep an answer in place of an older one to the same question."""
        digest = hashlib.sha256(answer.body).hexdigest()
        row = (*answer.asked, answer.asked_at, answer.found, digest, zlib.compress(answer.body, 9))
        with self.opened() as db:
            db.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction. Raises CatalogError where it is damaged or cannot be written."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=30, isolation_level=None)) as db:
                db.executescript(_TABLES)
                db.execute("BEGIN IMMEDIATE")
                yield db
                db.execute("COMMIT")
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from error

    def _unusable(self, error: Exception) -> CatalogError:
        return CatalogError(
            f"{self._path}: the answers of services cannot be kept ({error}); make room, or delete that file"
        )


def _unpacked(blob: bytes) -> bytes | None:
    try:
        return zlib.decompress(blob)
    except zlib.error:
        return None
