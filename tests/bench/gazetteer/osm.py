"""What importing OpenStreetMap extracts costs: CPU time of all threads, and the peak of memory in a process of its own.

    python tests/bench/gazetteer/osm.py [--grid N] [EXTRACT...]

Without arguments: the extracts in ../shared/data. The import is whole: reading, joining streets, houses, names, index.
The yardstick is what osmium alone takes to hand every object of the file to Python. `--grid N` draws a country of N
villages with ten streets and two hundred houses each, to see that memory does not grow with the country.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DATA = Path(__file__).parents[4] / "shared" / "data"


class Nothing:
    """A gazetteer that knows no town."""

    def lookup(self, name):
        return []

    def towns_in(self, west, south, east, north, limit):
        return []


def import_one(path):
    """Import in this process; print what it took as JSON."""
    import osmium

    from catalog.gazetteer.osm import import_extract

    start = time.process_time()
    for _ in osmium.FileProcessor(path):
        pass
    alone = time.process_time() - start
    with tempfile.TemporaryDirectory() as cache:
        start = time.process_time()
        about, _ = import_extract(Path(path), Path(cache), Nothing())
        took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"took": took, "alone": alone, "peak": peak, "counts": about.counts}))


def draw(villages, path):
    """Write a grid of villages; no two streets of one have the same name, all villages have the same ten."""
    import osmium
    from osmium.osm import mutable

    words = ("Mill", "Forge", "Weir", "Bridge", "Church", "School", "Station", "Garden", "Meadow", "Orchard")
    names = [f"{word} Street" for word in words]
    with osmium.SimpleWriter(str(path), overwrite=True) as writer:
        number, ways = 0, []

        def node(lat, lon, **tags):
            nonlocal number
            number += 1
            writer.add_node(mutable.Node(id=number, version=1, location=(lon, lat), tags=tags))
            return number

        for village in range(villages):
            lat, lon = 44 + village // 300 * 0.02, 22 + village % 300 * 0.04
            node(lat, lon, place="village", name=f"Village {village}")
            for n, name in enumerate(names):
                line = [node(lat + n * 0.0005, lon + step * 0.0003) for step in range(20)]
                ways += [(line[:11], name), (line[10:], name)]
                for house in range(20):
                    said = {"addr:street": name, "addr:housenumber": str(house + 1)}
                    node(lat + n * 0.0005 + 0.0001, lon + house * 0.0003, **said)
        for n, (nodes, name) in enumerate(ways, 1):
            writer.add_way(mutable.Way(id=n, version=1, nodes=nodes, tags={"highway": "residential", "name": name}))


def report(path):
    """Measure an import in a fresh process and print a line."""
    done = subprocess.run([sys.executable, __file__, "--one", str(path)], capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    size = path.stat().st_size / 1e6
    print(
        f"{path.name:50} {size:6.2f} MB  {said['took']:6.2f} s CPU  {size / said['took']:5.2f} MB/s  "
        f"{said['took'] / said['alone']:5.1f} x osmium alone  {said['peak']:5.0f} MB peak  "
        f"{said['counts'].get('street', 0):,} streets, {said['counts'].get('houses', 0):,} houses"
    )


def main(arguments):
    """Measure what was asked for."""
    if arguments[:1] == ["--one"]:
        import_one(arguments[1])
        return
    with tempfile.TemporaryDirectory() as folder:
        if arguments[:1] == ["--grid"]:
            drawn = Path(folder) / f"grid-{arguments[1]}.osm.pbf"
            draw(int(arguments[1]), drawn)
            arguments = [*arguments[2:], str(drawn)]
        for path in map(Path, arguments or sorted(DATA.glob("*.osm.pbf"))):
            report(path)


if __name__ == "__main__":
    main(sys.argv[1:])
