"""Options that several commands share, and how they print."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from catalog.errors import UsageError

if TYPE_CHECKING:
    from pydantic import BaseModel

    from catalog.cli.progress import Progress
    from catalog.gazetteer import Gazetteer
    from catalog.geoparse import Options
    from catalog.ingest import Overrides
    from catalog.store import Catalog, Finding
    from catalog.workflow.collect import Collected
    from catalog.workflow.plugged import Plugged
    from catalog.workflow.report import Report

F = TypeVar("F", bound=Callable[..., Any])

as_json = click.option("--json", "json_", is_flag=True, help="Print JSON Lines and nothing else on standard output.")
paths = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


def source_options(command: F) -> F:
    """Add what the user can say of the documents that are read."""
    command = click.option(
        "--published", metavar="EDTF", help="When they were published, e.g. 2022-12-20 or 2023-02~."
    )(command)
    return click.option("--publisher", metavar="NAME", help="Who published them; wins over what the files say.")(
        command
    )


def reading_options(command: F) -> F:
    """Add what the user can say of how places are read."""
    command = click.option("--detector", "detectors", multiple=True, metavar="NAME",
                           help="Also heed an installed detector of names; may be given again.")(command)  # fmt: skip
    return click.option("--region", metavar="CODE|FILE", help="Where the project is at home, which makes places there "
                        "likelier: UA, UA-14 (ISO 3166-2), UA.05 or a GeoJSON file.")(command)  # fmt: skip


def extractor_option(command: F) -> F:
    """Add which other readers of footage are heeded."""
    return click.option("--extractor", "extractors", multiple=True, metavar="NAME",
                        help="Also heed an installed extractor of footage, as far as the text bears it out; may be "
                             "given again.")(command)  # fmt: skip


def reading(region: str | None, detectors: tuple[str, ...], gazetteer: "Gazetteer") -> "Options | None":
    """Return how places are to be read, where the user says anything of it."""
    if not region and not detectors:
        return None
    from catalog.geoparse import Options, area_of_interest
    from catalog.plugins import DETECTOR, load

    area = area_of_interest(region, gazetteer) if region else None
    return Options(interest=area, detectors=tuple((name, load(DETECTOR, name)) for name in detectors))


def overrides(publisher: str | None, published: str | None) -> "Overrides":
    """Return the user's word on the documents."""
    from catalog.ingest import Overrides

    return Overrides(publisher=publisher, published=published)


def opened(write: bool = False) -> "Catalog":
    """Open the catalog of this call; read-only unless it is to be written."""
    from catalog.store import Catalog

    return Catalog.open(path(), write=write)


def opened_or_created() -> "Catalog":
    """Open the catalog of this call for writing; make it if there is none."""
    from catalog.store import Catalog

    return Catalog.open(path(), write=True) if path().exists() else Catalog.create(path())


@contextmanager
def opened_or_empty() -> "Iterator[Catalog]":
    """Open the catalog of this call for reading; where there is none, an empty one that is thrown away."""
    from tempfile import TemporaryDirectory

    from catalog.store import Catalog

    if path().exists():
        with Catalog.open(path()) as catalog:
            yield catalog
        return
    with TemporaryDirectory() as folder, Catalog.create(Path(folder) / "empty.db") as catalog:
        yield catalog


def path() -> Path:
    """Return where the catalog of this call is."""
    given: str = click.get_current_context().obj["catalog"]
    if "://" in given:
        raise UsageError(f"--catalog {given.partition('://')[0]}://…: a team's database is not built yet; name a file")
    return Path(given)


def gazetteer() -> "Gazetteer":
    """Open the gazetteer; the first time it is built, with a progress bar."""
    from catalog.cli.progress import bar
    from catalog.gazetteer import open_gazetteer

    with bar("building the gazetteer, once") as progress:
        return open_gazetteer(progress=progress)


def report(progress: "Progress | None" = None) -> "Report":
    """Return a report that speaks on standard error, and shows progress where that is given."""
    from catalog.workflow.report import Report

    told = Report(note=lambda line: click.echo(line, err=True))
    told.progress = progress or told.progress
    return told


def print_rows(rows: "Iterable[BaseModel | dict[str, Any]]") -> int:
    """Print rows as JSON Lines; return how many."""
    count = 0
    for row in rows:
        data = row if isinstance(row, dict) else row.model_dump(mode="json")
        sys.stdout.write(json.dumps(data, ensure_ascii=False, separators=(", ", ": ")) + "\n")
        count += 1
    return count


def report_findings(found: "Sequence[Finding]", json_: bool) -> int:
    """Print what a check found; return the exit code."""
    if json_:
        print_rows(found)
    for finding in found if not json_ else ():
        click.echo(f"{finding.level}: {plain(finding.says)}")
    wrong = sum(finding.level == "wrong" for finding in found)
    click.echo(f"{_count(wrong, 'thing')} wrong" if wrong else "nothing is wrong", err=True)
    return int(wrong > 0)


def plain(text: str) -> str:
    """Return text that cannot steer a terminal: control characters become spaces."""
    return "".join(c if c.isprintable() else " " for c in text)


def collect_into(
    catalog: "Catalog",
    gazetteer: "Gazetteer",
    paths: tuple[str, ...],
    said: "Overrides",
    options: "Options | None",
    extractors: "tuple[Plugged, ...]",
) -> int:
    """Read files into a catalog with a progress bar, say what that came to, and return the exit code."""
    from catalog.cli.progress import bar
    from catalog.workflow.collect import collect

    with bar("reading", line=False) as progress:
        told = report(progress)
        done = collect(catalog, gazetteer, paths, said, told, options, extractors)
    click.echo(_sentence(done, len(catalog.items())), err=True)
    return told.exit_code


def _sentence(done: "Collected", items: int) -> str:
    known = f", {done.unchanged} of them unchanged" if done.unchanged else ""
    return (
        f"{_count(done.documents, 'document')} read{known}; {_count(done.events, 'event')} appended; "
        f"{_count(items, 'footage item')} in the catalog"
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def where(place: str | None, at: str | None, within: str) -> dict[str, Any]:
    """Return the place options as what was typed: words, or a point with its radius in metres."""
    from catalog.cli import amounts

    if place and at:
        raise click.UsageError("give --place or --at, not both")
    if not at:
        refuse_alone("within", "--within says how sure --at is: give --at LAT,LON too")
    return {"place": place, "at": amounts.point(at) if at else None, "within_m": amounts.metres(within)}


def refuse_alone(option: str, why: str) -> None:
    """Refuse an option that was given, where what it speaks of was not: nothing is left out silently."""
    context = click.get_current_context()
    if context.get_parameter_source(option) is not click.core.ParameterSource.DEFAULT:
        raise click.UsageError(why, context)
