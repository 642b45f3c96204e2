"""What places are called where people read of them."""

import re

from catalog.gazetteer import Gazetteer
from catalog.model import Place

_TOWN = re.compile(r"\b(?:in|within) (.+)")


def lies_in(place: Place, gazetteer: Gazetteer) -> str:
    """Return the region and the country that a place lies in, such as `Donetsk Oblast, UA`; empty where unknown.

    Of a street the town comes first, as far as its rule names one: streets of one name are told apart by it.
    """
    town = _TOWN.search(place.footprint.rule) if place.kind == "street" else None
    region = gazetteer.region(place.admin1) if place.admin1 else None
    return ", ".join(dict.fromkeys(name for name in (town and town[1], region and region.name, place.country) if name))
