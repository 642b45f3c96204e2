"""`geofootage locate`: what some place words may mean."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from catalog.cli import common
from catalog.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from catalog.model import Candidate
    from catalog.workflow.report import Report


@click.command("locate", short_help="Say where some place words are, candidates with reasons.")
@click.argument("text")
@click.option("--near", metavar="PLACE", help="A country, region or town that it is in or close to.")
@common.as_json
def command(text: str, near: str | None, json_: bool) -> int:
    """Say what TEXT may mean, best first; - reads one query a line from standard input.

    \b
    Example:
      geofootage locate "eastern outskirts of Bakhmut"
      geofootage locate Slovyansk --near Ukraine --json
    """
    from catalog.workflow.locate import locate
    from catalog.workflow.naming import lies_in

    with common.gazetteer() as gazetteer:
        if text == "-":
            report = common.report()
            for query in _queries(report):
                found = [candidate_row(c) for c in locate(query, near, gazetteer)]
                common.print_rows([{"query": query, "candidates": found}])
            return report.exit_code
        candidates = locate(text, near, gazetteer)
        regions = [lies_in(c.place, gazetteer) for c in candidates]
    if not candidates:
        raise NotFoundError(f"no place is known by '{common.plain(text)}'; try another spelling, or --near COUNTRY")
    if json_:
        common.print_rows(candidate_row(c) for c in candidates)
    else:
        from catalog.cli.tables import show_candidates

        show_candidates(text, candidates, regions)
    return 0


def _queries(report: "Report") -> Iterator[str]:
    """Yield the lines of standard input; one that is not UTF-8 is reported, and answered like an unknown name."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            report.failed(InputError(f"-: line {number} is not UTF-8; save the list as UTF-8"))
            yield line.decode("utf-8", "replace").rstrip("\r\n")


def candidate_row(candidate: "Candidate") -> dict[str, Any]:
    """Return a candidate as the contract prints it, with its geometry."""
    from catalog.views import candidate_view

    return {**candidate_view(candidate).model_dump(mode="json"), "geometry": candidate.place.footprint.geojson}
