"""`geofootage locate`: what some place words may mean."""

import sys
from typing import TYPE_CHECKING, Any

import click

from catalog.cli import common
from catalog.errors import NotFoundError

if TYPE_CHECKING:
    from catalog.model import Candidate


@click.command("locate", short_help="Say where some place words are, candidates with reasons.")
@click.argument("text")
@click.option("--near", metavar="PLACE", help="A country, region or town that it is in or close to.")
@common.as_json
def command(text: str, near: str | None, json_: bool) -> None:
    """Say what TEXT may mean, best first; - reads one query a line from standard input.

    \b
    Example:
      geofootage locate "eastern outskirts of Bakhmut"
      geofootage locate Slovyansk --near Ukraine --json
    """
    from catalog.workflow.locate import locate

    with common.gazetteer() as gazetteer:
        if text == "-":
            for query in (line.rstrip("\r\n") for line in sys.stdin):
                found = [candidate_row(c) for c in locate(query, near, gazetteer)]
                common.print_rows([{"query": query, "candidates": found}])
            return
        candidates = locate(text, near, gazetteer)
    if not candidates:
        raise NotFoundError(f"no place is known by '{common.plain(text)}'; try another spelling, or --near COUNTRY")
    if json_:
        common.print_rows(candidate_row(c) for c in candidates)
    else:
        from catalog.cli.tables import show_candidates

        show_candidates(text, candidates)


def candidate_row(candidate: "Candidate") -> dict[str, Any]:
    """Return a candidate as the contract prints it, with its geometry."""
    from catalog.views import candidate_view

    return {**candidate_view(candidate).model_dump(mode="json"), "geometry": candidate.place.footprint.geojson}
