"""`geofootage add`: an item by hand."""

import click

from catalog.cli import common, edits
from catalog.cli.words import KINDS, SENSITIVITIES


@click.command("add", short_help="Add an item by hand.")
@click.argument("description")
@click.option("--kind", type=click.Choice(KINDS), default="video", show_default=True, help="What kind of recording.")
@click.option("--url", metavar="URL", help="Where it can be seen.")
@click.option(
    "--place",
    metavar="WORDS",
    help="What it shows: place words, which geofootage looks up, coordinates in any form, or a link to a map.",
)
@click.option("--at", metavar="LAT,LON", help="What it shows, in degrees (WGS84); wins over any look-up.")
@click.option("--within", metavar="LENGTH", default="100m", show_default=True, help="How sure --at is: 25m, 2km.")
@click.option("--filmed", metavar="EDTF", help="When it was filmed.")
@click.option("--credit", metavar="TEXT", help="Whom it is credited to.")
@click.option("--sensitivity", type=click.Choice(SENSITIVITIES), help="What must be minded before it is shown.")
@edits.options
def command(
    description: str, kind: str, url: str | None, place: str | None, at: str | None, within: str,
    filmed: str | None, credit: str | None, sensitivity: str | None, by: str | None,
    why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Add an item with this DESCRIPTION. Typing the same again adds nothing.

    \b
    Example:
      geofootage add "Smoke over a railway bridge" --kind ground_video --at 48.601,38.012 --within 50m --by nadia
    """
    from catalog.workflow.by_hand import Typed, add

    typed = Typed(
        description=description, kind=kind, url=url, filmed=filmed, credit=credit, sensitivity=sensitivity,
        **common.where(place, at, within),
    )  # fmt: skip
    with common.gazetteer() as gazetteer, edits.editing(dry_run, create=True) as catalog:
        item, is_new = add(catalog, gazetteer, typed, edits.activity(by, why))
    click.echo(item if is_new else f"{item} (it was in the catalog already)")
