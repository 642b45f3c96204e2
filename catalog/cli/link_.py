"""`geofootage link`: items that belong together."""

import click

from catalog.cli import edits
from catalog.cli.words import RELATIONS


@click.command("link", short_help="Say that items belong together.")
@edits.ids
@click.option("--to", required=True, metavar="ID", help="The other item.")
@click.option("--as", "relation", type=click.Choice(RELATIONS), default="related", show_default=True, help="How.")
@edits.options
def command(ids: tuple[str, ...], to: str, relation: str, by: str | None, why: str | None, dry_run: bool) -> None:
    """Link items to another one. For the same recording twice, use merge-items.

    \b
    Example:
      geofootage link item-3f --to item-81 --as same_scene
    """
    from catalog.workflow.edits import link

    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            event = link(catalog, name, to, relation, edits.activity(by, why))  # type: ignore[arg-type]
            edits.say(event, f"{relation} {to}")
