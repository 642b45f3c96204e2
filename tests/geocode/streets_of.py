"""A small made-up town of straight streets, for tests of whatever looks streets up."""

from catalog.gazetteer import StreetHit
from catalog.geocode.shapes import of_shape
from catalog.model import Footprint, Place

LAT, LON = 48.0, 37.0
TOWN = Footprint.at(LAT, LON, 3_000, "town size")


def line(*points, rule="course of the street"):
    """A street through points given in thousandths of a degree east and north of the town's middle."""
    spots = [[LON + x / 1000, LAT + y / 1000] for x, y in points]
    return of_shape({"type": "LineString", "coordinates": spots}, rule)


def street(number, name, *points):
    return Place(
        ids={"osm": f"way/{number}"}, name=name, kind="street", country="UA", footprint=line(*points), provider="osm"
    )


class Town:
    """Answers as the gazetteer does, from what it is given: {name asked for: [(place, how, likeness)]}."""

    def __init__(self, known, houses=()):
        self.known, self.houses = known, dict(houses)

    def streets(self, name, around, limit=10):
        return [StreetHit(place, how, None, alike) for place, how, alike in self.known.get(name, ())][:limit]

    def house(self, street, number):
        return self.houses.get((street.name, number))
