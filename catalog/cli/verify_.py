"""`geofootage verify`: what a volunteer's own check came to."""

import click

from catalog.cli import edits
from catalog.cli.words import DIMENSIONS, VERDICTS


@click.command("verify", short_help="State what your check came to.")
@edits.ids
@click.option("--dimension", required=True, type=click.Choice(DIMENSIONS), help="What was checked.")
@click.option("--verdict", required=True, type=click.Choice(VERDICTS), help="What came out.")
@click.option("--method", metavar="TEXT", help="How: `shadows`, `compared with satellite imagery`, ...")
@edits.options
def command(
    ids: tuple[str, ...], dimension: str, verdict: str, method: str | None, by: str | None, why: str | None,
    dry_run: bool,
) -> None:  # fmt: skip
    """State what a check of one dimension of items came to. The verifier is --by.

    \b
    Example:
      geofootage verify item-3f --dimension location --verdict confirmed --method "skyline" --by nadia
    """
    from catalog.workflow.edits import verify

    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            who = edits.activity(by, why)
            event = verify(catalog, name, dimension, verdict, method, who)  # type: ignore[arg-type]
            edits.say(event, f"{dimension} {verdict}")
