"""`geofootage retract`: what somebody entered is withdrawn."""

import click

from catalog.cli import edits


@click.command("retract", short_help="Withdraw what was entered.")
@edits.ids
@edits.options
def command(ids: tuple[str, ...], by: str | None, why: str | None, dry_run: bool) -> None:
    """Withdraw items, claims, notes or links by id or the beginning of one; - reads ids from standard input.

    They stay in the catalog and its log, but are no longer shown. To say that somebody else was wrong, `reject`.

    \b
    Example:
      geofootage retract note-81 --why "mixed up two clips"
    """
    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            edits.say(catalog.retract(name, edits.activity(by, why)), "withdrawn")
