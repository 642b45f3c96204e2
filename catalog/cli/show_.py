"""`geofootage show`: everything known of one item."""

import click

from catalog.cli import common


@click.command("show", short_help="Show everything known of one item.")
@click.argument("id_", metavar="ID")
@common.as_json
def command(id_: str, json_: bool) -> None:
    """Show one item by its id, the beginning of it, or the id of one of its claims.

    \b
    Example:
      geofootage show item-3f
    """
    from catalog.workflow.site import row_of

    with common.opened() as catalog:
        stored = catalog.item(id_)
    row = row_of(stored)
    if json_:
        history = [h._asdict() for h in stored.history]
        common.print_rows([{**row.model_dump(mode="json"), "shown": stored.shown, "history": history}])
    else:
        from catalog.cli.tables import show_item

        show_item(row)
