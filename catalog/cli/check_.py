"""`geofootage check`: whether the catalog is what it was."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalog.cli import common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.store import Finding


@click.command("check", short_help="See whether nothing was lost or altered.")
@click.argument("bundle", required=False, type=click.Path(dir_okay=False), metavar="[BUNDLE]")
@click.option("--quick", is_flag=True, help="Only events, chains and seals; no derived tables, no media, no dates.")
@click.option("--full", is_flag=True, help="Every word and every entry of an index too.")
@click.option("--checkpoint", type=click.Path(dir_okay=False), metavar="FILE", help="A checkpoint kept elsewhere.")
@click.option("--allowed-signers", "allowed", type=click.Path(dir_okay=False), metavar="FILE",
              help="Who may sign a bundle, as ssh-keygen reads it.")  # fmt: skip
@common.as_json
def command(
    bundle: str | None, quick: bool, full: bool, checkpoint: str | None, allowed: str | None, json_: bool
) -> int:
    """Check the catalog, or a bundle, without writing to it: events, chains, seals, search tables, media files.

    Dates of an item that cannot all be right are told, too: they are a matter for people, and nothing wrong with the
    catalog. Says which anchors outside there are, and what cannot be excluded without one. Exits with 1 where
    something is wrong, with 5 where the file cannot be read.

    \b
    Example:
      geofootage check --checkpoint from-the-notary.json
    """
    from catalog.store import Checkpoint, audit, audit_bundle

    if quick and full:
        raise click.UsageError("give --quick or --full, not both")
    if allowed and not bundle:
        raise click.UsageError("--allowed-signers says who may sign a bundle: name one")
    known = Checkpoint.read(Path(checkpoint)) if checkpoint else None
    if bundle:
        found = list(audit_bundle(Path(bundle), checkpoint=known, allowed=Path(allowed) if allowed else None))
    else:
        found = list(audit(common.path(), quick=quick, full=full, checkpoint=known))
        found += _of_dates(found)
    return common.report_findings(found, json_)


def _of_dates(found: "Sequence[Finding]") -> "list[Finding]":
    """Return what the dates of items have against one another, where the file is sound and the check a thorough one."""
    if any(finding.level == "wrong" for finding in found):
        return []
    from catalog.verify.checks import date_findings, dates_left_out

    if any(finding.check == "table" for finding in found):
        return [dates_left_out()]
    with common.opened() as catalog:
        return list(date_findings(catalog.items()))
