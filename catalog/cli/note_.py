"""`geofootage note`: a remark beside an item."""

import click

from catalog.cli import edits


@click.command("note", short_help="Write a remark beside an item.")
@edits.ids
@click.option("--text", required=True, metavar="TEXT", help="The remark.")
@edits.options
def command(ids: tuple[str, ...], text: str, by: str | None, why: str | None, dry_run: bool) -> None:
    """Write a remark beside items by id or the beginning of one; - reads ids from standard input.

    \b
    Example:
      geofootage note item-3f --text "the same street as in the clip of 19 December?"
    """
    from catalog.workflow.edits import note

    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            edits.say(note(catalog, name, text, edits.activity(by, why)), "noted")
