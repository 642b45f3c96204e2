"""`geofootage accept`: a person says that something found is right."""

import click

from catalog.cli import edits


@click.command("accept", short_help="Accept what the program suggested.")
@edits.ids
@edits.options
def command(ids: tuple[str, ...], by: str | None, why: str | None, dry_run: bool) -> None:
    """Accept items or single claims by id or the beginning of one; - reads ids from standard input.

    Each is one event; all are kept, or none.

    \b
    Example:
      geofootage accept item-3f --by nadia --why "matched the roofline myself"
    """
    edits.judge(ids, "reviewed", edits.activity(by, why), dry_run)
