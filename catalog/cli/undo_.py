"""`geofootage undo`: an edit no longer counts."""

import click

from catalog.cli import edits


@click.command("undo", short_help="Let an edit count no longer.")
@click.argument("events", nargs=-1, metavar="[EVENT...]")
@edits.options
def command(events: tuple[str, ...], by: str | None, why: str | None, dry_run: bool) -> None:
    """Undo edits by the ids of their events, as `log` prints them; without one, the last edit made here.

    Nothing is deleted: what stood before stands again. To bring an edit back, undo the undoing.

    \b
    Example:
      geofootage undo 3f81c2 --why "that was the other bridge"
    """
    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(events) if events else [None]:
            event = catalog.undo(name, edits.activity(by, why))
            edits.say(event, f"undone by {event.id[:12]}")
