"""`geofootage credit`: who filmed, posted, released or geolocated something."""

import click

from catalog.cli import edits
from catalog.cli.words import STEP_ROLES


@click.command("credit", short_help="Say who filmed, posted or checked it.")
@edits.ids
@click.option("--role", required=True, type=click.Choice(STEP_ROLES), help="What they did.")
@click.option("--name", "agent", metavar="NAME", help="Who.")
@click.option("--handle", metavar="@NAME", help="Their account.")
@click.option("--channel", metavar="NAME", help="Where: Telegram, X, YouTube, ...")
@click.option("--when", metavar="EDTF", help="When.")
@click.option("--line", metavar="TEXT", help="The credit line, exactly as it is to be printed.")
@edits.options
def command(
    ids: tuple[str, ...], role: str, agent: str | None, handle: str | None, channel: str | None, when: str | None,
    line: str | None, by: str | None, why: str | None, dry_run: bool,
) -> None:  # fmt: skip
    """Say who did something with items; what was said before stays.

    \b
    Example:
      geofootage credit item-3f --role posted --handle @example --channel Telegram --when 2022-12-19
    """
    from catalog.workflow.edits import credit

    with edits.editing(dry_run) as catalog:
        for name in edits.expanded(ids):
            who = edits.activity(by, why)
            event = credit(catalog, name, role, agent, when, channel, handle, line, who)  # type: ignore[arg-type]
            edits.say(event, f"{role} by {agent or handle or line}")
