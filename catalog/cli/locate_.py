"""`geofootage locate`: what some place words may mean."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from catalog.cli import asking, common
from catalog.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from catalog.gazetteer import Gazetteer
    from catalog.workflow.locate import Answer
    from catalog.workflow.report import Report


@click.command("locate", short_help="Say where some place words are, candidates with reasons.")
@click.argument("text")
@click.option("--near", metavar="PLACE", help="A country, region or town that it is in or close to.")
@common.as_json
@click.option("--geojson", is_flag=True, help="Print one GeoJSON FeatureCollection (RFC 7946) on standard output.")
@click.option("--explain", is_flag=True, help="Tell the whole search on standard error: look-ups, refusals, rules.")
@asking.service_options
def command(
    text: str, near: str | None, json_: bool, geojson: bool, explain: bool, provider: str | None, url: str | None,
    online: bool,
) -> int:  # fmt: skip
    """Say what TEXT may mean, best first; - reads one query a line from standard input.

    TEXT may be a name, a street, an address, a street corner, a part of a town, words that lean on another place
    ("5 km south of"), coordinates in any usual notation, or a link to a map.

    \b
    Example:
      geofootage locate "corner of Myru and Fedora Maksymenka street, eastern Bakhmut"
      geofootage locate Slovyansk --near Ukraine --json
      geofootage locate "8GWVHXVX+MG" --geojson
      geofootage locate "Bankova 11, Kyiv" --online --provider nominatim
    """
    search = asking.search_by(provider, url, online)
    with common.gazetteer() as gazetteer:
        if text == "-":
            if geojson:
                raise click.UsageError("--geojson answers one query; give its words instead of -")
            return _each_line(search, near, gazetteer, explain)
        answer = search(text, near, gazetteer)
        if explain or answer.candidates:
            _tell(answer, explain)
        if not answer.candidates:
            told = "; ".join(answer.trail.notes) or "try another spelling, or --near COUNTRY"
            raise NotFoundError(f"no place is known by '{common.plain(text)}'; {common.plain(told)}")
        _print(text, answer, gazetteer, json_, geojson)
    return asking.code(answer)


def _print(text: str, answer: "Answer", gazetteer: "Gazetteer", json_: bool, geojson: bool) -> None:
    from catalog.workflow.locate.rows import candidate_rows, collection

    if geojson:
        common.print_rows([collection(text, answer, gazetteer)])
    elif json_:
        common.print_rows(candidate_rows(answer, gazetteer))
    else:
        from catalog.cli.tables import show_candidates
        from catalog.workflow.naming import lies_in

        show_candidates(text, answer.candidates, [lies_in(c.place, gazetteer) for c in answer.candidates])


def _tell(answer: "Answer", explain: bool) -> None:
    """Say on standard error what must be told, or all of the search."""
    for line in answer.trail.steps if explain else (f"note: {line}" for line in answer.trail.notes):
        click.echo(common.plain(line), err=True)


def _each_line(search: asking.Search, near: str | None, gazetteer: "Gazetteer", explain: bool) -> int:
    """Answer each line of standard input with one object; a line that cannot be answered is told, and has none."""
    from catalog.workflow.locate.rows import candidate_rows

    report = common.report()
    for query in _queries(report):
        try:
            answer = search(query, near, gazetteer)
        except InputError as error:
            report.failed(error)
            common.print_rows([{"query": query, "candidates": [], "why": str(error)}])
            continue
        if explain:
            _tell(answer, explain)
        why = "; ".join(answer.trail.notes) or None
        common.print_rows([{"query": query, "candidates": candidate_rows(answer, gazetteer), "why": why}])
    return report.exit_code


def _queries(report: "Report") -> Iterator[str]:
    """Yield the lines of standard input; one that is not UTF-8 is reported, and answered like an unknown name."""
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            report.failed(InputError(f"-: line {number} is not UTF-8; save the list as UTF-8"))
            yield line.decode("utf-8", "replace").rstrip("\r\n")
