"""`geofootage rebuild`: the derived tables again, from the events."""

import click

from catalog.cli import common


@click.command("rebuild", short_help="Make the search tables again from the events.")
def command() -> None:
    """Make all derived tables again. The events, which alone count, are not touched."""
    with common.opened(write=True) as catalog:
        catalog.rebuild()
    click.echo("the search tables are made again from the events", err=True)
