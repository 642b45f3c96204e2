"""`geofootage accept`: a person says that something found is right."""

import click

from catalog.cli import common


@click.command("accept", short_help="Accept what the program suggested.")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
@common.edit_options
def command(ids: tuple[str, ...], by: str, why: str | None) -> None:
    """Accept items or single claims by id or the beginning of one. Each is one event; nothing is overwritten.

    \b
    Example:
      geofootage accept item-3f --by nadia --why "matched the roofline myself"
    """
    common.review(ids, "reviewed", common.edit(by, why))
