"""Read an OpenStreetMap file in two passes: first the relations, then everything that has a name or a house number.

osmium filters in C++, so that Python sees one object in thirty. Where nodes are is kept in a table that osmium
writes to disk: 16 bytes a node, 1.6 GB for the hundred million of a country's 700 MB extract. The system keeps in
memory what is asked for, and ways ask for neighbours.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from catalog.errors import InputError, UsageError
from catalog.gazetteer.osm.geometry import Geometry
from catalog.gazetteer.osm.pieces import Found, read

KEYS = ("name", "addr:housenumber", "bridge:name")
SUFFIXES = (".osm.pbf", ".pbf", ".osm", ".osm.gz", ".osm.bz2")


def is_osm(path: Path) -> bool:
    """Say whether a file's name is that of an OpenStreetMap extract."""
    return path.name.lower().endswith(SUFFIXES)


class Extract:
    """An OpenStreetMap file that is about to be read."""

    def __init__(self, path: Path) -> None:
        """Check that the file is one. Raises InputError where it is not, UsageError where osmium is missing."""
        try:
            import osmium
        except ImportError as error:
            remedy = "pip install 'geofootage[osm]'"
            raise UsageError(f"{path}: reading OpenStreetMap extracts needs osmium: {remedy}") from error
        self.path = path
        self._osmium: Any = osmium
        self._streets_of: dict[str, str] = {}
        self._header()

    def _header(self) -> None:
        if not self.path.is_file():
            raise InputError(f"{self.path}: no such file: name an extract, such as region.osm.pbf")
        if not self.path.stat().st_size:
            raise InputError(f"{self.path}: an empty file: download it again")
        with self._complaints(), self._osmium.io.Reader(str(self.path), self._osmium.osm.NOTHING) as reader:
            reader.header()

    def found(self, nodes: Path, start: int = 0) -> Iterator[tuple[int, list[Found]]]:
        """Yield (number of the object, what it is good for) from object `start` on; `nodes`: a file for the table.

        The numbers are those of one file: the same objects have them whenever it is read. Raises InputError where
        the file breaks off.
        """
        geometry = Geometry()
        with self._complaints():
            for number, thing in enumerate(self._objects(nodes)):
                if number >= start:
                    yield number, list(read(thing, self._streets_of, geometry))

    @contextmanager
    def _complaints(self) -> Iterator[None]:
        """Say in one line what osmium finds wrong with the file."""
        try:
            yield
        except (RuntimeError, self._osmium.InvalidLocationError) as error:
            said = " ".join(str(error).split())
            raise InputError(f"{self.path}: not a whole OpenStreetMap file ({said}): download it again") from error

    def _objects(self, nodes: Path) -> Iterator[Any]:
        wanted = self._osmium.filter.KeyFilter(*KEYS)
        table = self._osmium.index.create_map(f"sparse_file_array,{nodes}")
        everything = self._osmium.FileProcessor(str(self.path)).with_locations(table)
        return iter(everything.with_areas(_Relations(self._streets_of)).with_filter(wanted))


class _Relations:
    """Sees every relation in the first pass: keeps the houses of streets, lets named areas pass to be put together."""

    def __init__(self, streets_of: dict[str, str]) -> None:
        self.streets_of = streets_of

    def relation(self, relation: Any) -> bool:
        """Say whether osmium shall leave a relation out."""
        tags = relation.tags
        if tags.get("type") in ("associatedStreet", "street") and (name := tags.get("name")):
            for member in relation.members:
                if member.role in ("house", "address", "addr:houselink"):
                    self.streets_of[f"{_TYPES[member.type]}/{member.ref}"] = name
        return not any(key in tags for key in KEYS)


_TYPES = {"n": "node", "w": "way", "r": "relation"}
