"""Paths in, things to read out: files, folders and standard input, in a fixed order."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from catalog.ingest.web_page import HEAD, is_our_map

STDIN = "-"

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
}
"""What is read in a folder. A file that is named by itself is read whatever its suffix, as plain text."""


@dataclass(frozen=True)
class Source:
    """One thing to read."""

    path: str
    """Where it is, as given; `-` is standard input."""
    name: str
    """What the catalog calls it: relative to the folder that was given, with `/`, or the bare file name."""

    @property
    def media_type(self) -> str:
        """What its suffix promises; plain text for any unknown one."""
        return MEDIA_TYPES.get(Path(self.path).suffix.lower(), "text/plain")


def walk(paths: Sequence[str], note: Callable[[str], None] = lambda _: None) -> Iterator[Source]:
    """Yield what files, folders (with all below them, sorted) and `-` hold.

    `note` is told in one line of each file in a folder that is left out: other types, READMEs, maps of ours,
    sockets and the like. Hidden files and folders are left out silently. What cannot be read is yielded too, so
    that `read` names it.
    """
    for path in paths:
        if path not in (STDIN, "") and Path(path).is_dir():
            yield from _folder(path, note)
        else:
            yield Source(path, STDIN if path == STDIN else printable(Path(path).name))


def printable(name: str) -> str:
    r"""Return a file name as text that can be stored and printed on one line: odd bytes become `\xff`."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _folder(root: str, note: Callable[[str], None]) -> Iterator[Source]:
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = sorted(Path(folder).iterdir())
        except OSError:
            yield Source(folder, _relative(folder, root))
            continue
        seen = [e for e in entries if not e.name.startswith(".")]
        pending += reversed([str(e) for e in seen if e.is_dir() and not e.is_symlink()])
        for entry in seen:
            if entry.is_dir():
                continue
            if reason := _left_out(entry):
                note(f"{printable(str(entry))}: skipped, {reason}")
            else:
                yield Source(str(entry), _relative(str(entry), root))


def _left_out(entry: Path) -> str | None:
    if entry.suffix.lower() not in MEDIA_TYPES:
        return "not a type that is read (" + " ".join(MEDIA_TYPES) + ")"
    if entry.name.upper().startswith("README"):
        return "a README speaks of the folder; name the file itself to read it"
    if not entry.is_file():
        return "not a regular file"
    return "a map that geofootage made" if _is_our_map(entry) else None


def _is_our_map(entry: Path) -> bool:
    if MEDIA_TYPES[entry.suffix.lower()] != "text/html":
        return False
    try:
        with entry.open("rb") as file:
            return is_our_map(file.read(HEAD))
    except OSError:
        return False  # `read` will say what is wrong with it


def _relative(path: str, root: str) -> str:
    return printable(Path(path).relative_to(root).as_posix())
