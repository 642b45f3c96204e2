"""`geofootage merge-items`: the same recording, found more than once."""

import click

from catalog.cli import edits


@click.command("merge-items", short_help="Say that items are one recording.")
@click.argument("item", metavar="ID")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@edits.options
def command(item: str, others: tuple[str, ...], by: str | None, why: str | None, dry_run: bool) -> None:
    """Say that OTHER items are the same recording as ID: they become its duplicates. One event; `undo` parts them.

    \b
    Example:
      geofootage merge-items item-3f item-81 item-c0 --why "the same frames"
    """
    with edits.editing(dry_run) as catalog:
        event = catalog.same(item, edits.expanded(others), edits.activity(by, why))
    edits.say(event, f"has {len(event.said['body']['others'])} duplicates")
