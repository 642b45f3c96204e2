"""`geofootage trace`: anything back to the sentence it came from."""

import click

from catalog.cli import common


@click.command("trace", short_help="Follow anything back to the sentence it came from.")
@click.argument("id_", metavar="ID")
@common.as_json
def command(id_: str, json_: bool) -> None:
    """Follow an item, a claim, a step or a statement back to its sources; the words it rests on are marked.

    \b
    Example:
      geofootage trace loc-81
    """
    from catalog.trace import trace

    with common.opened() as catalog:
        chain = trace(catalog, id_)
    if json_:
        common.print_rows([chain])
    else:
        from catalog.cli.tables import show_chain

        show_chain(chain)
