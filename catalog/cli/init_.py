"""`geofootage init`: an empty catalog."""

from pathlib import Path

import click


@click.command("init", short_help="Make an empty catalog.")
@click.pass_obj
def command(obj: dict[str, str]) -> None:
    """Make an empty catalog where --catalog says (default: ./catalog.db).

    \b
    Example:
      geofootage --catalog bakhmut.db init
    """
    from catalog.store import Catalog

    Catalog.create(Path(obj["catalog"])).close()
    click.echo(f"made {obj['catalog']}; next: geofootage --catalog {obj['catalog']} ingest PATH...", err=True)
