"""`geofootage checkpoint`: what stands for the whole catalog as it is now."""

import click

from catalog.cli import common


@click.command("checkpoint", short_help="Print what stands for the catalog as it is now.")
def command() -> None:
    """Print a checkpoint: the ends of all chains and the root of all events, as one line of JSON.

    Keep it where the owner of the catalog cannot change it: with a notary, in a newspaper, in a time stamp. `check
    --checkpoint` then shows that nothing was altered since.

    \b
    Example:
      geofootage checkpoint > checkpoint-2023-02-01.json
    """
    with common.opened() as catalog:
        click.echo(catalog.checkpoint.data, nl=False)
