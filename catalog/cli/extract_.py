"""`geofootage extract`: footage, provenance, dates and verification in some texts."""

import click

from catalog.cli import common
from catalog.errors import InputError


@click.command("extract", short_help="Find footage, who handled and who checked it; nothing is kept.")
@common.paths
@common.source_options
@common.reading_options
@common.extractor_option
@common.as_json
def command(
    paths: tuple[str, ...],
    publisher: str | None,
    published: str | None,
    region: str | None,
    detectors: tuple[str, ...],
    extractors: tuple[str, ...],
    json_: bool,
) -> int:
    """Find the footage that files, folders or - describe, with its chain, dates, places and what was checked.

    \b
    Example:
      geofootage extract report.txt --publisher Newsweek --published 2022-12-20 --json
    """
    from catalog.views import item_rows
    from catalog.workflow.analyse import analyse
    from catalog.workflow.plugged import plugged
    from catalog.workflow.reading import documents

    report, said, others = common.report(), common.overrides(publisher, published), plugged(extractors)
    with common.gazetteer() as gazetteer:
        options = common.reading(region, detectors, gazetteer)
        for document in documents(paths, said, report):
            try:
                found = analyse(document, gazetteer, options, others, report.note)
            except InputError as error:
                report.failed(error)
                continue
            rows = item_rows(found, document)
            if json_:
                items = [row.model_dump(mode="json") for row in rows]
                common.print_rows([{"document": document.name, "published": document.published, "items": items}])
            else:
                from catalog.cli.tables import show_document

                show_document(document.name, rows)
    return report.exit_code
