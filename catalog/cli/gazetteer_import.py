"""`geofootage gazetteer import`: places out of files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalog.cli import common

if TYPE_CHECKING:
    from catalog.gazetteer.source import About


@click.command("import", short_help="Add the places of files.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--names",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="GeoNames' alternateNamesV2, for former names with their dates; may also stand among the files.",
)
@click.option("--as", "called", metavar="NAME", help="What to call it; otherwise like the file. Replaces that import.")
@click.option("--kind", default="", metavar="KIND", help="What the rows of a list are that do not say so: street ...")
@click.option(
    "--in", "town", default="", metavar="TOWN", help="The town of a list's rows that say neither where nor in which."
)
@click.option("--licence", metavar="TEXT", help="Licence of a list of your own, e.g. 'CC BY 4.0'.")
@click.option("--attribution", metavar="TEXT", help="Who made a list of your own; maps will say so.")
@common.as_json
def command(
    files: tuple[str, ...], names: str | None, called: str | None, kind: str, town: str, licence: str | None,
    attribution: str | None, json_: bool,
) -> int:  # fmt: skip
    """Add the places of files to those that geofootage knows, and say what went in and what did not.

    \b
    UA.zip, allCountries.zip   a dump of GeoNames
                               (https://download.geonames.org/export/dump/)
    region.osm.pbf             an extract of OpenStreetMap: places, streets,
                               house numbers, facilities
    places.csv, .geojson,      a list of your own: name, lat, lon, and if you
    .jsonl                     like kind, country, admin1, town, other_names,
                               former_names, population, radius_m, id
    katottg                    the settlements of Ukraine by its official
                               codifier (pip install 'geofootage[ua]')

    An import that is interrupted goes on where it stopped when it is called again. The same file a second time
    changes nothing; a newer one of the same name takes its place.

    \b
    Example:
      geofootage gazetteer import UA.zip alternateNamesV2.zip
      geofootage gazetteer import streets.csv --kind street --in Mariupol
      geofootage gazetteer import checkpoints.csv --licence CC0 --attribution "Our field team"
    """
    from catalog.cli.progress import bar
    from catalog.gazetteer import default_folder, open_gazetteer
    from catalog.workflow.import_places import Wanted, import_places

    wanted = Wanted([Path(f) for f in files], Path(names) if names else None, called, licence, attribution, kind, town)
    with bar("importing") as progress:
        report, known = common.report(), partial(open_gazetteer, progress=progress)
        for about, new in import_places(wanted, default_folder(), known, progress, report):
            _print(about, new, json_)
    return report.exit_code


def _print(about: "About", new: bool, json_: bool) -> None:
    if json_:
        common.print_rows([{**about.model_dump(mode="json"), "new": new}])
        return
    from catalog.cli.gazetteer_tables import show_receipt

    show_receipt(about, new)
