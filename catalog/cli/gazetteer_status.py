"""`geofootage gazetteer status`: which places are known, from where."""

import click

from catalog.cli import common


@click.command("status", short_help="Say what has been imported, and under which licence.")
@common.as_json
def command(json_: bool) -> None:
    """List what geofootage knows: what it brings along, and every import with its date, size, licence and places.

    \b
    Example:
      geofootage gazetteer status
    """
    from catalog.gazetteer import default_folder
    from catalog.workflow.known_places import status

    with common.gazetteer() as gazetteer:
        volumes = status(gazetteer, default_folder())
    if json_:
        common.print_rows(volumes)
        return
    from catalog.cli.gazetteer_tables import show_status

    show_status(volumes)
