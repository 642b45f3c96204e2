"""What places are called where people read of them."""

from catalog.gazetteer import Gazetteer
from catalog.model import Place


def lies_in(place: Place, gazetteer: Gazetteer) -> str:
    """Return the region and the country that a place lies in, such as `Donetsk Oblast, UA`; empty where unknown."""
    region = gazetteer.region(place.admin1) if place.admin1 else None
    return ", ".join(name for name in (region and region.name, place.country) if name)
