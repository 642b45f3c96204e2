"""`geofootage reject`: a person says that something found is wrong."""

import click

from catalog.cli import common


@click.command("reject", short_help="Reject what the program suggested.")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@common.edit_options
def command(ids: tuple[str, ...], by: str, why: str | None) -> None:
    """Reject items or single claims by id or the beginning of one. They stay in the catalog, but off the map.

    \b
    Example:
      geofootage reject loc-81 --by nadia --why "the brigade's home town, not the place filmed"
    """
    common.review(ids, "rejected", common.edit(by, why))
