"""What all commands share that change a catalog: ids, who and why, rehearsals, all or nothing."""

import json
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from catalog.cli import common
from catalog.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.model import Activity
    from catalog.model.words import WorkflowStatus
    from catalog.store import Catalog, Event

F = TypeVar("F", bound="Callable[..., Any]")

NOBODY = "anonymous"
ids = click.argument("ids", nargs=-1, required=True, metavar="ID...")


def options(command: F) -> F:
    """Add who makes an edit, why, and whether it is only rehearsed."""
    several = (
        click.option("--dry-run", is_flag=True, help="Say what would be done; keep nothing."),
        click.option("--why", metavar="TEXT", help="The reason; it is kept with the edit."),
        click.option("--by", metavar="NAME", envvar="GEOFOOTAGE_BY",
                     help="Who makes the edit; any name or pseudonym. Also GEOFOOTAGE_BY, or `by` in the settings "
                          "file; else anonymous."),
    )  # fmt: skip
    for option in several:
        command = option(command)
    return command


def activity(by: str | None, why: str | None) -> "Activity":
    """Return the activity of an edit; without --by it is that of the settings file."""
    from catalog.workflow.runs import edit_by

    return edit_by((by or _settings().get("by", "")).strip() or NOBODY, why)


@contextmanager
def editing(dry_run: bool, *, create: bool = False) -> "Iterator[Catalog]":
    """Open the catalog of this call for edits that are kept whole or not at all, or only rehearsed."""
    opened = common.opened_or_created() if create and not dry_run else common.opened(write=True)
    with opened as catalog, catalog.together(rehearsal=dry_run):
        yield catalog
    if dry_run:
        click.echo("nothing was kept: this was a rehearsal", err=True)


def expanded(names: tuple[str, ...]) -> list[str]:
    """Return ids as given; for - those of standard input, one a line, or the `id` of each JSON object there."""
    found = [name for given in names for name in (_from_input() if given == "-" else [given])]
    if not found:
        raise UsageError("no id was given on standard input; `geofootage find --json` prints some")
    return list(dict.fromkeys(found))


def say(event: "Event", what: str) -> None:
    """Say on standard error what became of a record."""
    target = event.said["body"]["target"]
    click.echo(f"{target}: {common.plain(what)}", err=True)


def judge(names: tuple[str, ...], status: "WorkflowStatus", who: "Activity", dry_run: bool) -> None:
    """Accept or reject some records."""
    with editing(dry_run) as catalog:
        for name in expanded(names):
            say(catalog.review(name, status, who), status)


def _from_input() -> Iterator[str]:
    for line in sys.stdin:
        words = line.strip()
        if words:
            yield _id_in(words)


def _id_in(words: str) -> str:
    if not words.startswith("{"):
        return words.split()[0]
    try:
        found = json.loads(words)["id"]
    except (ValueError, KeyError, RecursionError) as error:
        raise UsageError(f"a line of standard input is neither an id nor JSON with one: {words[:60]}") from error
    return str(found)


def _settings() -> dict[str, str]:
    """Return what the user's settings file says; empty where there is none. Raises UsageError."""
    from platformdirs import user_config_path

    file = user_config_path("geofootage") / "settings.toml"
    return _read(file) if file.is_file() else {}


def _read(file: Path) -> dict[str, str]:
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} cannot be read: {error}; mend it, or give --by") from error
    return {name: value for name, value in said.items() if isinstance(value, str)}
