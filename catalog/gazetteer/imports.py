"""The imported volumes: where they lie, how they are taken in, opened and removed."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from catalog.errors import CatalogError, InputError, NotFoundError
from catalog.gazetteer.draft import Draft
from catalog.gazetteer.files import ABOUT, Progress, quiet, whole
from catalog.gazetteer.source import About, Source, Step
from catalog.gazetteer.volume import Volume

if TYPE_CHECKING:
    from catalog.gazetteer.writer import VolumeWriter

FORMAT = "volume 4"
"""Raised by whoever changes the tables of a volume or the keys of names: what was imported before is imported anew."""
BATCH = 20_000
"""Records between two commits: about a second of work."""

Note = Callable[[str], None]


def take_in(
    source: Source, steps: Callable[[int], Iterable[Step]], cache: Path, progress: Progress = quiet
) -> tuple[About, bool]:
    """Import a source as a volume; return its receipt, and False where just this file had been imported before.

    `steps(start)` yields what becomes of the records from number `start` on. Interrupted, it goes on there the next
    time; until the end nobody sees anything of it. Raises CatalogError where the folder cannot be written, InputError
    where the source is none or no place of it can be used: what was imported before stays.
    """
    from catalog.gazetteer.writer import VolumeWriter

    known = about(cache, source.name)
    if known and _same(known, source) and whole(_home(cache, source.name), _version(known)):
        return known, False
    staging = _staging(cache, source)
    try:
        with VolumeWriter(staging) as writer:
            _fill(writer, steps)
            if writer.empty:
                raise _nothing_in(source, writer)
            made = writer.finish(source, _version(source), progress)
    except InputError:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    except (OSError, sqlite3.OperationalError) as error:
        remedy = "wait for another import to end, make room, or set GEOFOOTAGE_CACHE to a folder that can be written"
        raise CatalogError(f"cannot import {source.file} into {cache} ({error}): {remedy}") from error
    except sqlite3.DatabaseError as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise CatalogError(
            f"what an interrupted import of {source.file} left is damaged ({error}): run again"
        ) from error
    _replace(staging, _home(cache, source.name))
    return made, True


def _same(known: Source, source: Source) -> bool:
    """Say whether the same bytes are imported under the same terms; what the file is called does not matter."""
    return source.model_dump(exclude={"file"}) == known.model_dump(include={*Source.model_fields} - {"file"})


def _nothing_in(source: Source, writer: "VolumeWriter") -> InputError:
    why = "; ".join(f"{count:,} {reason}" for reason, count in writer.skipped.most_common(2)) or "it has no rows"
    return InputError(f"{source.file}: no place in it can be used ({why}); mend the file and import it again")


def _fill(writer: "VolumeWriter", steps: Callable[[int], Iterable[Step]]) -> None:
    number = writer.position - 1
    for number, step in steps(writer.position):
        if number >= writer.position + BATCH:
            writer.commit(number)
        if isinstance(step, Draft):
            writer.add(step)
        else:
            writer.skip(step.reason)
    writer.commit(number + 1)


def volumes(cache: Path, note: Note) -> Iterator[Volume]:
    """Open all imported volumes, the newest first; what is damaged or outdated is left out, and noted in a line."""
    found = all_imported(cache)
    usable = [a for a in found if whole(_home(cache, a.name), _version(a))]
    files = {a.name: a.file for a in found}
    for name in sorted(set(names(cache)) - {a.name for a in usable}):
        remedy = f"import {files.get(name, 'its file')} again, or `geofootage gazetteer remove {name}`"
        note(f"the imported places '{name}' are left out, as they are damaged or of an older edition: {remedy}")
    for a in usable:
        yield Volume(_home(cache, a.name), _version(a), a.attribution)


def names(cache: Path) -> list[str]:
    """Return the names of all imported volumes, damaged ones too."""
    return sorted(path.name for path in (cache / "imports").glob("[!.]*/"))


def all_imported(cache: Path) -> list[About]:
    """Return the records of all imported volumes, the newest first."""
    found = filter(None, (about(cache, name) for name in names(cache)))
    return sorted(found, key=lambda a: a.imported, reverse=True)


def about(cache: Path, name: str) -> About | None:
    """Return the record of an imported volume; None where there is none, or none that can be read."""
    try:
        return About.model_validate_json((_home(cache, name) / ABOUT).read_bytes())
    except (OSError, ValidationError):
        return None


def remove(cache: Path, name: str) -> None:
    """Remove an imported volume, or what is left of it. Raises NotFoundError where there is none of that name."""
    home = _home(cache, name)
    if name not in names(cache):
        known = ", ".join(names(cache)) or "none"
        raise NotFoundError(f"nothing is imported under the name '{name}'; imported are: {known}")
    gone = home.with_name(f".{name}.gone")
    shutil.rmtree(gone, ignore_errors=True)
    home.replace(gone)
    shutil.rmtree(gone)


def _home(cache: Path, name: str) -> Path:
    return cache / "imports" / name


def _staging(cache: Path, source: Source) -> Path:
    """Return the folder that an import fills; what other files or editions left there is swept away."""
    staging = cache / "imports" / f".{source.name}.{source.sha256[:16]}.{edition().replace(' ', '')}"
    for old in (cache / "imports").glob(f".{source.name}.*/"):
        if old != staging:
            shutil.rmtree(old, ignore_errors=True)
    return staging


def _replace(staging: Path, home: Path) -> None:
    gone = home.with_name(f".{home.name}.gone")
    shutil.rmtree(gone, ignore_errors=True)
    if home.exists():
        home.replace(gone)
    staging.replace(home)
    shutil.rmtree(gone, ignore_errors=True)


def _version(source: Source) -> str:
    return f"{source.name} {source.sha256[:12]}, {edition()}"


def edition() -> str:
    """Return what a volume depends on beside its file: our tables and keys, and the lexicon of street names."""
    from catalog.gazetteer.street_names import lexicon_edition

    return f"{FORMAT}.{lexicon_edition()}"
