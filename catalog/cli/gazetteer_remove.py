"""`geofootage gazetteer remove`: forget an import."""

import click


@click.command("remove", short_help="Forget an import.")
@click.argument("name")
def command(name: str) -> None:
    """Forget the import NAME, as `geofootage gazetteer status` lists it. Maps and catalogs stay as they are.

    \b
    Example:
      geofootage gazetteer remove ua
    """
    from catalog.gazetteer import default_folder
    from catalog.gazetteer.imports import remove

    remove(default_folder(), name)
    click.echo(f"{name} removed", err=True)
