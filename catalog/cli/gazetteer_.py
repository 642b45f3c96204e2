"""`geofootage gazetteer`: the places that are known offline."""

import click

from catalog.cli.lazy import LazyGroup


@click.command("gazetteer", cls=LazyGroup, module="catalog.cli.gazetteer_{}",
               commands_in_order=("import", "status", "search", "remove"),
               short_help="Add places to those that are known offline; see and search them.")  # fmt: skip
def command() -> None:
    """The places that geofootage knows without a network.

    The program brings along the towns of the world from 500 people on, countries and regions. Villages, streets and
    places of your own are added by importing them. What is imported stays, whatever becomes of the rest of the cache.

    \b
    Example:
      geofootage gazetteer import UA.zip          every village of Ukraine, out of GeoNames
      geofootage gazetteer import places.csv      a list of your own, with columns name, lat, lon
      geofootage gazetteer status                 what there is, and under which licence
    """
