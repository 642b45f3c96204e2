"""`geofootage set`: change an item, in a person's words."""

import click

from catalog.cli import common, edits
from catalog.cli.words import KINDS, SENSITIVITIES


@click.command("set", short_help="Change an item; the old words stay in its history.")
@edits.ids
@click.option("--description", metavar="TEXT", help="New words for what it is.")
@click.option("--kind", type=click.Choice(KINDS), help="What kind of recording.")
@click.option("--duration", type=click.IntRange(min=1), metavar="SECONDS", help="Length in seconds.")
@click.option(
    "--place",
    metavar="WORDS",
    help="What it shows: place words, which geofootage looks up, coordinates in any form, or a link to a map.",
)
@click.option("--at", metavar="LAT,LON", help="What it shows, in degrees (WGS84); wins over any look-up.")
@click.option("--within", metavar="LENGTH", default="100m", show_default=True, help="How sure --at is: 25m, 2km.")
@click.option("--filmed", metavar="EDTF", help="When it was filmed.")
@click.option("--sensitivity", type=click.Choice(SENSITIVITIES), help="What must be minded before it is shown.")
@edits.options
def command(
    ids: tuple[str, ...], description: str | None, kind: str | None, duration: int | None, place: str | None,
    at: str | None, within: str, filmed: str | None, sensitivity: str | None, by: str | None,
    why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Change items by id or the beginning of one; - reads ids from standard input. One event each; nothing is lost.

    \b
    Example:
      geofootage set item-3f --at 48.601,38.012 --within 25m --by nadia --why "the bridge is visible at 0:12"
    """
    from catalog.workflow.by_hand import Typed, change

    typed = Typed(
        description=description, kind=kind, duration_s=duration, filmed=filmed, sensitivity=sensitivity,
        **common.where(place, at, within),
    )  # fmt: skip
    with common.gazetteer() as gazetteer, edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            click.echo(change(catalog, gazetteer, name, typed, edits.activity(by, why)))
