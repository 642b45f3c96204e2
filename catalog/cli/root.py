"""The root command, its options, and what becomes of errors."""

import importlib
import sys
from typing import Any

import click

from catalog import __version__
from catalog.errors import GeofootageError

COMMANDS = (
    "init", "build", "ingest", "geoparse", "extract", "locate", "find", "show", "trace", "add", "set", "accept",
    "reject", "map", "rebuild", "completion",
)  # fmt: skip
"""All commands, in the order in which help shows them. Each is `command` in a module of its name in this room."""


class LazyGroup(click.Group):
    """A group whose commands are modules that are imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, or return None for a name that is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"catalog.cli.{cmd_name}_")
        command: click.Command = module.command
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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

    Nothing here opens a network connection.
    """
    ctx.obj = {"catalog": path, "debug": debug}


def main() -> None:
    """Run the command line; every failure on purpose is one line and an exit code."""
    debug = "--debug" in sys.argv
    sys.excepthook = sys.__excepthook__ if debug else _one_line
    try:
        code = cli.main(prog_name="geofootage", standalone_mode=False)
    except GeofootageError as error:
        if debug:
            raise
        code = _say(str(error), error.exit_code)
    except click.ClickException as error:
        error.show()
        code = 2
    except (click.Abort, KeyboardInterrupt):
        code = _say("interrupted; what was kept before is safe", 130)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output went away: nothing is wrong
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def _say(message: str, code: int) -> int:
    click.echo(f"error: {message}", err=True)
    return code


def _one_line(kind: type[BaseException], error: BaseException, _trace: Any) -> None:
    """Say an error that nobody foresaw in one line; it is a fault of ours."""
    click.echo(
        f"error: {kind.__name__}: {error}; a fault in geofootage: run again with --debug and report it", err=True
    )
