"""A small map of our own: two villages with a lane of one name each, and a town with a boundary."""

import pytest

from catalog.gazetteer import Gazetteer
from catalog.gazetteer.imports import volumes

LAT, LON = 48.5, 38.5
STEP = 0.001
"""About 111 m to the north, 74 m to the east."""


class Map:
    """Objects of a map, in steps to the north and east; ways make their own nodes."""

    def __init__(self):
        self.nodes, self.ways, self.relations = [], [], []

    def node(self, north, east, tags=()):
        self.nodes.append({"location": (LON + east * STEP, LAT + north * STEP), "tags": dict(tags)})
        return len(self.nodes)

    def way(self, points, tags, beyond=()):
        """`beyond`: ids of nodes that the file lacks."""
        nodes = {point: self.node(*point) for point in dict.fromkeys(points)}
        self.ways.append({"nodes": [*(nodes[point] for point in points), *beyond], "tags": tags})
        return len(self.ways)

    def relation(self, members, tags):
        self.relations.append({"members": members, "tags": tags})

    def limits(self, corners, tags):
        outline = self.way(corners, {})
        self.relation([("w", outline, "outer")], {"type": "boundary", "boundary": "administrative"} | tags)

    def write(self, path):
        import osmium
        from osmium.osm import mutable

        with osmium.SimpleWriter(path if isinstance(path, osmium.io.File) else str(path), overwrite=True) as writer:
            for add, make, things in (
                (writer.add_node, mutable.Node, self.nodes),
                (writer.add_way, mutable.Way, self.ways),
                (writer.add_relation, mutable.Relation, self.relations),
            ):
                for number, said in enumerate(things, 1):
                    add(make(id=number, version=1, **said))
        return path

    @staticmethod
    def square(south, west, size):
        """The corners of a square, closed."""
        north, east = south + size, west + size
        return (south, west), (south, east), (north, east), (north, west), (south, west)


@pytest.fixture
def blank():
    return Map()


def lane(**more):
    return {"highway": "residential", "name": "Mill Lane"} | more


def villages():
    """Lesser Weir and Upper Weir, each with a Mill Lane; Weirmouth with its limits, a Mill Lane too, and a hospital."""
    m = Map()
    m.node(0, 0, {"place": "village", "name": "Lesser Weir", "name:uk": "Мала Гребля", "population": "900"})
    m.node(40, 0, {"place": "village", "name": "Upper Weir"})
    m.way([(0, 0), (1, 0)], lane(**{"name:uk": "Млинова вулиця"}))
    m.way([(1, 0), (2, 0)], lane(**{"old_name:1950-1990": "Hammer Lane"}))
    m.way([(4, 0), (5, 0)], lane())
    m.way([(40, 0), (41, 0)], lane(old_name="Sickle Lane"))
    m.node(0, 100, {"place": "town", "name": "Weirmouth", "population": "12 000"})
    m.limits(m.square(-20, 80, 40), {"admin_level": "8", "name": "Weirmouth"})
    m.limits(m.square(-60, -60, 250), {"admin_level": "4", "name": "Weir Oblast", "ISO3166-2": "UA-14"})
    m.way([(0, 81), (1, 81)], lane())
    hospital = {"amenity": "hospital", "name": "Weirmouth Central Hospital", "wikidata": "Q1"}
    m.way(m.square(2, 90, 2), hospital)
    m.node(1, 90, {"amenity": "cafe", "name": "The Two Millstones"})
    m.node(1, 0.2, {"addr:street": "Mill Lane", "addr:housenumber": "12 А"})
    m.way(m.square(40, 0.2, 0.4), {"building": "yes", "addr:street": "Mill Lane", "addr:housenumber": "12a"})
    return m


@pytest.fixture
def region(tmp_path):
    """The villages as a file."""
    return villages().write(tmp_path / "weir.osm.pbf")


class Nothing:
    """A gazetteer that knows no town."""

    def lookup(self, name):
        return []

    def towns_in(self, west, south, east, north, limit):
        return []


@pytest.fixture
def nothing():
    return Nothing()


@pytest.fixture
def opened(tmp_path, nothing):
    """Imports a file into a fresh cache: the receipt, and the gazetteer of all that is imported."""
    from catalog.gazetteer.osm import import_extract

    cache, held = tmp_path / "cache", []

    def take_in(path, known=nothing):
        about, _ = import_extract(path, cache, known)
        held.append(Gazetteer(list(volumes(cache, held.append))))
        return about, held[-1]

    yield take_in
    for gazetteer in held:
        gazetteer.close()
