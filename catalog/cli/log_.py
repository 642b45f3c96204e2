"""`geofootage log`: who did what, when and why."""

import click

from catalog.cli import common


@click.command("log", short_help="Tell who did what, when and why.")
@click.argument("id_", metavar="[ID]", required=False)
@common.as_json
def command(id_: str | None, json_: bool) -> None:
    """Tell the story of the catalog, or of one record by its id or the beginning of one, oldest first.

    \b
    Example:
      geofootage log item-3f
    """
    with common.opened() as catalog:
        entries = catalog.log(id_)
    if json_:
        common.print_rows(entries)
    for entry in entries if not json_ else ():
        why = f" ({entry.why})" if entry.why else ""
        undone = " [undone]" if entry.undone else ""
        line = f"{entry.at}  {entry.event[:12]}  {entry.agent}  {entry.target or ''}  {entry.what}{why}{undone}"
        click.echo(common.plain(line))
