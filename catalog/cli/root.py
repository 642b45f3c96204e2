"""The root command, its options, and what becomes of errors."""

import sys
from typing import Any

import click

from catalog import __version__
from catalog.cli.lazy import LazyGroup
from catalog.cli.streams import steady, write_no_more
from catalog.errors import GeofootageError

COMMANDS = (
    "init", "build", "ingest", "geoparse", "extract", "locate", "find", "show", "trace", "add", "set",
    "locate-item", "verify", "credit", "copy", "note", "link", "same", "merge-items", "accept", "reject", "retract",
    "undo", "forget", "log", "map", "gazetteer", "bundle", "merge", "check", "checkpoint", "rebuild", "completion",
)  # fmt: skip
"""All commands, in the order in which help shows them. Each is `command` in a module of its name in this room."""


class Root(LazyGroup):
    """The program itself."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command to the end of its output; a reader that went away, as `head` does, is nothing wrong."""
        try:
            code = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            write_no_more()
            return 0
        return code


@click.group(cls=Root, module="catalog.cli.{}_", commands_in_order=COMMANDS,
             context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})  # fmt: skip
@click.option("--catalog", "path", envvar="GEOFOOTAGE_CATALOG", default="catalog.db", show_default=True,
              type=click.Path(dir_okay=False), help="The catalog file; also GEOFOOTAGE_CATALOG.")  # fmt: skip
@click.option("--debug", is_flag=True, help="Show where in the program an error came from.")
@click.version_option(__version__, prog_name="geofootage")
@click.pass_context
def cli(ctx: click.Context, path: str, debug: bool) -> None:
    """Find the places in reports about footage, who filmed, posted and checked it, and map it offline.

    \b
    Start here:
      geofootage build seeds --out site     read reports, keep them in ./catalog.db, write site/index.html
      geofootage find --near 48.59,38.0 --within 10km
      geofootage trace ID                   follow anything back to the sentence it came from

    Nothing here opens a network connection, save `locate --online`.
    """
    ctx.obj = {"catalog": path, "debug": debug}


def main() -> None:
    """Run the command line; every failure on purpose is one line and an exit code."""
    debug = "--debug" in sys.argv
    sys.excepthook = sys.__excepthook__ if debug else _one_line
    steady()
    try:
        code = cli.main(prog_name="geofootage", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        code = _say("interrupted; what was kept before is safe", 130)
    except (GeofootageError, click.ClickException, UnicodeEncodeError, OSError) as error:
        if debug:
            raise
        code = _failed(error)
    sys.exit(code if isinstance(code, int) else 0)


def _failed(error: Exception) -> int:
    """Say a failure in one line; return its exit code."""
    match error:
        case GeofootageError():
            return _say(str(error), error.exit_code)
        case UnicodeEncodeError():
            return _say("an argument is not UTF-8; write it anew", 2)
        case OSError():
            write_no_more()
            what = error.filename or "the output could not be written"
            return _say(f"{what}: {error.strerror or error}; make room, or name another place", 5)
        case click.ClickException() if isinstance(error, _NO_ARGUMENTS):
            error.show()
            return 2
        case _:
            return _say(_usage(error), 2)


_NO_ARGUMENTS: Any = getattr(click.exceptions, "NoArgsIsHelpError", ())
"""What newer versions of click raise to show help where no command is named."""


def _usage(error: Exception) -> str:
    said = error.format_message() if isinstance(error, click.ClickException) else str(error)
    context = getattr(error, "ctx", None)
    return f"{' '.join(said.split()).rstrip('.')}; see `{context.command_path} --help`" if context else said


def _say(message: str, code: int) -> int:
    from catalog.cli.common import plain

    click.echo(f"error: {plain(message)}", err=True)
    return code


def _one_line(kind: type[BaseException], error: BaseException, _trace: Any) -> None:
    """Say an error that nobody foresaw in one line; it is a fault of ours."""
    click.echo(
        f"error: {kind.__name__}: {error}; a fault in geofootage: run again with --debug and report it", err=True
    )
