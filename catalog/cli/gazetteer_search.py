"""`geofootage gazetteer search`: every place of a name."""

import click

from catalog.cli import common
from catalog.errors import NotFoundError


@click.command("search", short_help="List every place that bears a name.")
@click.argument("name")
@click.option("--kind", metavar="KIND", help="Only places of this kind: town, region, facility, water ...")
@click.option("--country", metavar="CODE", help="Only in this country, by its code: UA.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many.")
@common.as_json
def command(name: str, kind: str | None, country: str | None, limit: int, json_: bool) -> None:
    """List every place that bears NAME, in any import, with its ids and whom it is from.

    Unlike `locate` this takes the name as it is written, knows no context, and leaves nothing out; streets come last.

    \b
    Example:
      geofootage gazetteer search Ivanivske --country UA
    """
    from catalog.workflow.known_places import bearers

    with common.gazetteer() as gazetteer:
        rows = bearers(gazetteer, name, kind, country, limit)
    if not rows:
        raise NotFoundError(f"no place bears the name '{common.plain(name)}'; try `geofootage locate`, or import more")
    if json_:
        common.print_rows(rows)
        return
    from catalog.cli.gazetteer_tables import show_bearers

    show_bearers(rows)
