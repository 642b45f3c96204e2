"""`geofootage map`: the map of a catalog."""

from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from catalog.cli import common
from catalog.cli.filters import NAMES, query_of

if TYPE_CHECKING:
    from catalog.store import Catalog


@click.command("map", short_help="Write the map of the catalog.")
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="FOLDER", help="Where the map goes.")
@click.option("--title", default="Footage catalog", show_default=True, help="Heading of the map.")
@click.option("--filter", "filters", multiple=True, metavar="NAME=VALUE",
              help=f"Only these items; NAME is one of {', '.join(NAMES)}, as in `find`. May be repeated.")  # fmt: skip
@click.option("--profile", type=click.Choice(("public", "partner", "internal")), default="internal", show_default=True,
              help="For whom the map is; decides which items and which facts leave the catalog.")  # fmt: skip
@click.option(
    "--pictures", is_flag=True, help="Let readers load satellite pictures (Esri), after a question that names the host."
)
@click.option("--tiles", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="A PMTiles archive; the map takes along its tiles around the items.")  # fmt: skip
@click.option("--as-of", metavar="DAY", help="The catalog as it was at the end of this day, e.g. 2026-11-01.")
@click.option("--single-file", "form", flag_value="single", help="One file, however large.")
@click.option("--folder", "form", flag_value="folder", help="A page, and the items' texts in files beside it.")
@click.option("--diff", "older", metavar="OLD",
              help="Mark what is new, moved or changed since OLD: a catalog file, or a day of this one.")  # fmt: skip
def command(
    out: str,
    title: str,
    filters: tuple[str, ...],
    profile: Any,
    pictures: bool,
    tiles: Path | None,
    as_of: str | None,
    form: Any,
    older: str | None,
) -> None:
    """Write FOLDER/index.html, a map of the catalog that opens with no network.

    Up to 100,000 items are one file, more are a folder, unless you say otherwise. The same catalog gives the same
    bytes.

    \b
    Example:
      geofootage map --out site --title "Bakhmut, winter 2022-23" --profile public --filter from=2022-12
    """
    from catalog.views import ESRI
    from catalog.workflow.site import Edition, make_site

    day = _day(as_of) if as_of else None
    with ExitStack() as stack:
        catalog = stack.enter_context(_as_of(day) if day else common.opened())
        before = stack.enter_context(_older(older)) if older else None
        imagery = (ESRI,) if pictures else ()
        edition = Edition(query_of(filters), profile, day, form or "auto", imagery, tiles, before)
        gazetteer = stack.enter_context(common.gazetteer())
        files = make_site(catalog, gazetteer, Path(out), title, edition)
    click.echo(f"the map: {files[0]}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"{text} is no day; write it as 2026-11-01") from None


def _older(text: str) -> "Catalog":
    from catalog.store import Catalog

    return Catalog.open(Path(text)) if Path(text).exists() else _as_of(_day(text))


def _as_of(day: date) -> "Catalog":
    from catalog.store.as_of import opened_as_of

    return opened_as_of(common.path(), day)
