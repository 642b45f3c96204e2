"""`geofootage map`: the map of a catalog."""

from pathlib import Path

import click

from catalog.cli import common


@click.command("map", short_help="Write the map of the catalog.")
@click.option("--out", required=True, type=click.Path(file_okay=False), metavar="FOLDER", help="Where the map goes.")
@click.option("--title", default="Footage catalog", show_default=True, help="Heading of the map.")
def command(out: str, title: str) -> None:
    """Write FOLDER/index.html, a map of the catalog that opens with no network.

    \b
    Example:
      geofootage map --out site --title "Bakhmut, winter 2022-23"
    """
    from catalog.workflow.site import make_site

    with common.gazetteer() as gazetteer, common.opened() as catalog:
        files = make_site(catalog, gazetteer, Path(out), title)
    click.echo(f"the map: {files[0]}")
