"""`geofootage reject`: a person says that something found is wrong."""

import click

from catalog.cli import edits


@click.command("reject", short_help="Reject what the program suggested.")
@edits.ids
@edits.options
def command(ids: tuple[str, ...], by: str | None, why: str | None, dry_run: bool) -> None:
    """Reject items or single claims by id or the beginning of one; - reads ids from standard input.

    They stay in the catalog, but off the map. All are kept, or none.

    \b
    Example:
      geofootage reject loc-81 --by nadia --why "the brigade's home town, not the place filmed"
    """
    edits.judge(ids, "rejected", edits.activity(by, why), dry_run)
