"""`geofootage locate-item`: where a recording was made, or what it shows."""

import click

from catalog.cli import common, edits
from catalog.cli.words import CONFIDENCES, LOCATION_ROLES, METHODS


@click.command("locate-item", short_help="Say where it was filmed, or what it shows.")
@edits.ids
@click.option("--place", metavar="WORDS", help="Place words, coordinates in any form, or a link to a map.")
@click.option("--at", metavar="LAT,LON", help="Degrees (WGS84); wins over any look-up.")
@click.option("--within", metavar="LENGTH", default="100m", show_default=True, help="How sure --at is: 25m, 2km.")
@click.option("--role", type=click.Choice(LOCATION_ROLES), default="depicted", show_default=True,
              help="The place shown, or that of the camera.")  # fmt: skip
@click.option("--method", type=click.Choice(METHODS), default="by_hand", show_default=True, help="How you found it.")
@click.option("--confidence", type=click.Choice(CONFIDENCES), help="How sure you are.")
@edits.options
def command(
    ids: tuple[str, ...], place: str | None, at: str | None, within: str, role: str, method: str,
    confidence: str | None, by: str | None, why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Say where items were filmed or what they show. Coordinates that a person typed are never replaced by a look-up.

    \b
    Example:
      geofootage locate-item item-3f --at 48.601,38.012 --within 25m --role camera --method landmark
    """
    from catalog.workflow.by_hand import Typed
    from catalog.workflow.edits import locate_item

    typed = Typed(**common.where(place, at, within))
    with common.gazetteer() as gazetteer, edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            who = edits.activity(by, why)
            event = locate_item(catalog, gazetteer, name, typed, role, method, confidence, who)  # type: ignore[arg-type]
            edits.say(event, f"{role}: {place or at}")
